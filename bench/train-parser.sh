#!/usr/bin/env bash
# train-parser.sh [TREEBANK] — trains the dependency parser that travels with Casus.
#
# TREEBANK is a folder with Universal Dependencies English EWT in CoNLL-U (default ../shared/treebank); its train part teaches, its
# dev part is parsed with gold words and tags and UAS and LAS (subtypes aside) are printed. Takes about a minute and 2 GB of heap.
# The model is written to core/src/main/resources/org/casus/text/ewt.mco. Build once with ./casus before: the parser's own jar is
# taken from app/target/lib.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
treebank=$(cd "${1:-$home/../shared/treebank}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
malt() { java -Xmx3g -cp "$home/app/target/lib/*" org.maltparser.Malt "$@"; }

for part in train dev; do
  awk -F'\t' -v OFS='\t' '
    /^#/ || $1 ~ /[-.]/ { next }
    NF == 0 { print ""; next }
    { print $1, $2, $3, $4, $4, "_", $7, $8, "_", "_" }' "$treebank/en_ewt-ud-$part.conllu" > "$work/$part.conll"
done

cd "$work"
malt -c ewt -m learn -i train.conll -a stacklazy -l liblinear -nt false -v warn
malt -c ewt -m parse -i dev.conll -o read.conll -v warn
paste dev.conll read.conll | awk -F'\t' '
  NF < 10 { next }
  { n++; sub(/:.*/, "", $8); sub(/:.*/, "", $18); if ($7 == $17) { heads++; if ($8 == $18) both++ } }
  END { printf "words=%d uas=%.4f las=%.4f\n", n, heads / n, both / n }'
cp ewt.mco "$home/core/src/main/resources/org/casus/text/ewt.mco"
