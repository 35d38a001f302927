#!/usr/bin/env bash
# train-look.sh [PAGES...] — learns by which words the first look judges a sentence; docs/reader.md tells how.
#
# PAGES (default the English articles of ../shared/corpus) are coded in full, and what the coder finds in their sentences teaches. Takes
# some minutes; writes core/src/main/resources/org/casus/event/first-look.txt. To be run again when the dictionaries have grown or the
# reader has changed.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
cd "$home"
corpus=$home/../shared/corpus
[ $# -gt 0 ] || set -- "$corpus/articles-en.jsonl" "$corpus/korea-en.jsonl" "$corpus/kcna-en.jsonl"
mvn -q -B -Ptrain -pl train -am package -DskipTests -Djacoco.skip
java -Xmx3g -cp 'train/target/classes:train/target/lib/*' org.casus.train.Train look \
  core/src/main/resources/org/casus/event/first-look.txt "$@"
