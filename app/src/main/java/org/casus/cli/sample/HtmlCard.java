package org.casus.cli.sample;

import org.jsoup.nodes.Element;

/** A record on the page: the passage, then a row for each field with its value and its choices. */
record HtmlCard(Card card, int of) {

    void appendTo(Element form) {
        Element article =
                form.appendElement("article").attr("data-id", card.id()).attr("aria-labelledby", part("title"));
        article.appendElement("h2").id(part("title")).text(card.number() + " of " + of + " · " + card.id());
        passage(article);
        Element fields = article.appendElement("div").addClass("fields");
        for (Field field : Field.values()) {
            field(fields, field);
        }
        line(article, SheetCsv.NOTE, "Note");
        line(article, SheetCsv.MISSED, "Missed in this passage");
        form.appendText("\n");
    }

    private void passage(Element article) {
        Passage passage = card.passage();
        Element source = article.appendElement("p").addClass("source");
        if (!passage.headline().isEmpty()) {
            source.appendElement("cite").text(passage.headline());
            source.appendText(" ");
        }
        source.appendElement("span").text("Published: " + passage.published());
        Element words = article.appendElement("blockquote").appendElement("p");
        if (!passage.before().isEmpty()) {
            words.appendText(passage.before() + " ");
        }
        Element sentence = words.appendElement("strong");
        sentence.appendText(passage.opening());
        sentence.appendElement("mark").text(passage.trigger());
        sentence.appendText(passage.closing());
        if (!passage.after().isEmpty()) {
            words.appendText(" " + passage.after());
        }
    }

    private void field(Element fields, Field field) {
        String name = part(field.label());
        Element row = fields.appendElement("div")
                .addClass("field")
                .attr("role", "radiogroup")
                .attr("aria-labelledby", name + " " + name + "-value");
        row.appendElement("span")
                .id(name)
                .addClass("name")
                .attr("title", field.question())
                .text(field.title());
        Element value = row.appendElement("span").id(name + "-value").addClass("value");
        value.text(card.coding().value(field));
        if (!card.coding().meaning(field).isEmpty()) {
            value.appendText(" ");
            value.appendElement("small").text(card.coding().meaning(field));
        }
        Element choices = row.appendElement("span").addClass("choices");
        for (Judgement judgement : Judgement.values()) {
            Element label = choices.appendElement("label");
            label.appendElement("input")
                    .attr("type", "radio")
                    .attr("name", card.id() + " " + field.column())
                    .attr("value", judgement.label());
            label.appendText(" " + judgement.label());
        }
    }

    private void line(Element article, String column, String title) {
        Element label = article.appendElement("label").addClass("line");
        label.appendElement("span").addClass("name").text(title);
        label.appendElement("input").attr("type", "text").attr("name", card.id() + " " + column);
    }

    private String part(String name) {
        return "r" + card.number() + "-" + name;
    }
}
