#!/usr/bin/env bash
# learning-curve.sh [SHARED] — what a quarter, a half, three quarters and all of the corpus teach.
#
# Trains the encoder as it comes EPOCHS (3) times over every fourth, every second, three of four and all sentences of each file of the
# corpus's train part, with a tenth of the treebank beside it, and prints what each has learned of the dev part: F1 of the words of
# triggers with their type, and of the words that fill a role. The figures are lower than those of the reader that travels with Casus,
# which learns longer and from more. Takes half an hour of two cores; needs awk. Nothing of it is kept.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
shared=$(cd "${1:-$home/../shared}" && pwd)
cd "$home"
mvn -q -B -Ptrain -pl train -am package -DskipTests -Djacoco.skip
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
train() { java -Xmx5g -cp 'train/target/classes:train/target/lib/*' org.casus.train.Train "$@"; }
mkdir "$work/treebank"
cp "$shared"/treebank/en_ewt-ud-dev.* "$work/treebank/"
awk -v RS= -v ORS='\n\n' 'NR % 10 == 1' "$shared/treebank/en_ewt-ud-train.conllu" >"$work/treebank/en_ewt-ud-train.conllu"
for quarters in 1 2 3 4; do
  mkdir "$work/corpus"
  for file in corpus/*.txt; do
    if grep -q '^# *split: *train' "$file"; then
      # Lines keep their numbers, by which the trees of sentences are found.
      awk -v quarters="$quarters" '/^#/ || /^$/ || NR % 4 < quarters { print; next } { print "" }' "$file" |
        awk 'before == "" { sub(/^\+ +/, "") } { print; before = $0 }' >"$work/corpus/$(basename "$file")"
    else
      cp "$file" "$work/corpus/"
    fi
  done
  train trees "$work/corpus" "$work/trees.conllu"
  printf '%s of four quarters: ' "$quarters"
  MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=8589934592 train learn "$work/treebank" \
    "$shared/gold/factuality/uds_train.jsonl" train/names "$work/corpus" "$work/trees.conllu" "$work/weights.bin" "${EPOCHS:-3}" |
    sed -n 's/.*words of triggers/words of triggers/p' | tail -n 1
  rm -rf "$work/corpus"
done
