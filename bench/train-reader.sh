#!/usr/bin/env bash
# train-reader.sh [SHARED] — trains the reader that travels with Casus and puts it in its place; docs/reader.md tells what happens.
#
# SHARED (default ../shared) holds treebank/ (UD English EWT in CoNLL-U, its names in IOB2) and gold/factuality/uds_train.jsonl. The
# project's own sentences with names lie in train/names. Takes about 25 minutes of two cores and 3 GB; writes train/target/weights.bin
# and core/src/main/resources/org/casus/parse/reader*. EPOCHS (8) and BITS (7) may be set in the environment.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
shared=$(cd "${1:-$home/../shared}" && pwd)
cd "$home"
mvn -q -B -Ptrain -pl train -am package -DskipTests -Djacoco.skip
data=("$shared/treebank" "$shared/gold/factuality/uds_train.jsonl" train/names train/target/weights.bin)
train() { java -Xmx5g -cp 'train/target/classes:train/target/lib/*' org.casus.train.Train "$@"; }
train lemmas "$shared/treebank" core/src/main/resources/org/casus/parse
MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=8589934592 train learn "${data[@]}" "${EPOCHS:-8}"
OMP_NUM_THREADS=1 train export "${data[@]}" "${BITS:-7}" core/src/main/resources/org/casus/parse
sha256sum core/src/main/resources/org/casus/parse/reader*
