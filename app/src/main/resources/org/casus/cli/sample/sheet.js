"use strict";
(() => {
  const form = document.querySelector("form");
  const state = document.getElementById("state");
  const columns = document.body.dataset.columns.split(" ");
  const place = "casus-sheet-" + document.body.dataset.sheet;
  const cards = [...document.querySelectorAll("article")];

  const filled = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));

  const tell = (values, kept) => {
    const judged = cards.filter(card => columns.some(column =>
      column.startsWith("judge_") && (card.dataset.id + " " + column) in values)).length;
    state.textContent = judged + " of " + cards.length + " judged. " + (kept
      ? "This browser keeps what you fill in."
      : "This browser keeps nothing: save before you close the page.");
  };

  const keep = () => {
    const values = filled();
    try {
      localStorage.setItem(place, JSON.stringify(values));
      tell(values, true);
    } catch (refused) {
      tell(values, false);
    }
  };

  const restore = () => {
    try {
      const values = JSON.parse(localStorage.getItem(place) || "{}");
      for (const field of form.elements) {
        if (field.type === "radio") {
          field.checked = values[field.name] === field.value;
        } else if (field.name in values) {
          field.value = values[field.name];
        }
      }
    } catch (refused) {
      state.textContent = "This browser keeps nothing: save before you close the page.";
    }
  };

  const cell = text => /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;

  const table = () => {
    const values = filled();
    const rows = cards.map(card =>
      [card.dataset.id, ...columns.map(column => values[card.dataset.id + " " + column] || "")]);
    return [["id", ...columns], ...rows].map(row => row.map(cell).join(",")).join("\r\n") + "\r\n";
  };

  document.getElementById("save").addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["\ufeff", table()], {type: "text/csv"}));
    link.download = "filled.csv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });

  document.getElementById("clear").addEventListener("click", () => {
    if (confirm("Clear everything that is filled in on this page?")) {
      form.reset();
      keep();
    }
  });

  form.addEventListener("input", keep);
  form.addEventListener("submit", event => event.preventDefault());
  restore();
  keep();
})();
