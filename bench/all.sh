#!/usr/bin/env bash
# bench/all.sh [SHARED]: every kind of gold set under SHARED/gold (default: ../shared beside the checkout), and both seed pages, in one
# table. What was coded is kept under .casus/bench. Needs Python 3 for the seeds.
set -uo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
shared=$(cd "${1:-$home/../shared}" 2>/dev/null && pwd) || {
  echo "bench/all.sh: there is no folder ${1:-$home/../shared}" >&2
  exit 2
}
work=$home/.casus/bench
mkdir -p "$work"

# The value of a figure on a line of name=value; "-" where the line has none.
figure() {
  printf '%s\n' "$1" | tr ' ' '\n' | sed -n "s/^$2=//p" | grep . || echo -
}

row() { printf '%-24s %6s %8s %8s %8s %8s %8s %8s\n' "$@"; }

# Codes one set; its whole line goes to a file, its chief figures to the table.
events() {
  name=$(basename "$1" .jsonl)
  line=$("$home/casus" eval events "$1" --predictions "$work/$name.predictions.jsonl" 2>"$work/$name.errors" | tail -n 1)
  printf '%s\n' "$line" >"$work/$name.figures"
  row "$name" "$(figure "$line" rows)" "$(figure "$line" binary_macro_f1)" "$(figure "$line" penta_macro_f1)" \
    "$(figure "$line" root_macro_f1)" "$(figure "$line" set_root_f1)" "$(figure "$line" set_root_text_f1)" \
    "$(figure "$line" set_root_country_f1)"
}

neutral() {
  name=$(basename "$1" .jsonl)
  line=$("$home/casus" eval neutral "$1" --predictions "$work/$name.predictions.jsonl" 2>"$work/$name.errors" | tail -n 1)
  printf '%s\n' "$line" >"$work/$name.figures"
  printf '%-24s %s\n' "$name" "$line"
}

seeds() {
  rm -rf "$work/seeds"
  "$home/casus" code "$shared"/seeds/*.txt --out "$work/seeds" --db "$work/seeds.duckdb" >"$work/seeds.log" 2>&1
  if [ -f "$work/seeds/events.jsonl" ]; then
    python3 "$shared/seeds/score.py" "$work/seeds/events.jsonl" "$work/seeds/articles.jsonl" | tee "$work/seeds.figures"
  else
    echo "not coded; see $work/seeds.log"
  fi
}

row "events" rows binary penta root set +text +country
for set in "$shared"/gold/events/*.jsonl; do
  case $set in
    */neutral.jsonl) ;;
    *) events "$set" ;;
  esac
done
echo
for set in "$shared"/gold/events/neutral.jsonl; do neutral "$set"; done
echo
echo "seeds"
seeds
