#!/usr/bin/env bash
# train-reader.sh [SHARED] — trains the reader that travels with Casus and puts it in its place; docs/reader.md tells what happens.
#
# SHARED (default ../shared) holds treebank/ (UD English EWT in CoNLL-U, its names in IOB2) and gold/factuality/uds_train.jsonl. The
# project's own material lies in train/names and corpus. Training goes on from the reader that is there, which also draws the trees of
# the corpus; FROM_SCRATCH=1 begins with the encoder as it comes instead. Takes about 35 minutes of two cores and 3 GB; writes
# train/target/weights.bin and core/src/main/resources/org/casus/parse/reader*. EPOCHS (6) and BITS (7) may be set in the environment.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
shared=$(cd "${1:-$home/../shared}" && pwd)
cd "$home"
mvn -q -B -Ptrain -pl train -am package -DskipTests -Djacoco.skip
model=core/src/main/resources/org/casus/parse
work=train/target
data=("$shared/treebank" "$shared/gold/factuality/uds_train.jsonl" train/names corpus "$work/corpus.conllu" "$work/weights.bin")
train() { java -Xmx5g -cp 'train/target/classes:train/target/lib/*' org.casus.train.Train "$@"; }
train lemmas "$shared/treebank" "$model"
train trees corpus "$work/corpus.conllu"
begun=()
if [ -z "${FROM_SCRATCH:-}" ]; then
  train weights "$model" "$work/begun.bin"
  begun=("$work/begun.bin")
fi
MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=8589934592 train learn "${data[@]}" "${EPOCHS:-6}" "${begun[@]}"
OMP_NUM_THREADS=1 train export "${data[@]}" "${BITS:-7}" "$model"
sha256sum "$model"/reader*
