#!/usr/bin/env bash
# speed.sh [SHARED] — how fast Casus is: start-up, and whole runs over SHARED/corpus (default ../shared).
#
# Prints a line a run: seconds of wall clock and of processor, peak memory, and what the run itself says (pages and sentences a second).
# Needs GNU time (/usr/bin/time). Machines are noisy: compare runs made side by side.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
shared=$(cd "${1:-$home/../shared}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$home/casus" --version >/dev/null

timed() { # NAME COMMAND...
  name=$1; shift
  /usr/bin/time -o "$work/time" -f "%e s wall, %U s user, %S s system, %M KB" "$@" >"$work/out" 2>"$work/err" || true
  printf '%-28s %s\n' "$name" "$(tail -n 1 "$work/time")"
  grep -E '^[0-9,]+ pages \(' "$work/out" | sed 's/^/    /' || true
}

timed "start (--version)" "$home/casus" --version
timed "start (explain)" "$home/casus" explain "Norway condemned the raid."
mkdir "$work/pages"
cp "$shared"/corpus/pages/*.html.gz "$work/pages/"
timed "273 pages" "$home/casus" code "$work/pages" --db "$work/pages.duckdb" --limit 1
timed "273 pages, known" "$home/casus" code "$work/pages" --db "$work/pages.duckdb" --limit 1
timed "articles-en.jsonl" "$home/casus" code "$shared/corpus/articles-en.jsonl" --db "$work/articles.duckdb" --limit 1
