#!/usr/bin/env bash
# robustness.sh [WORD…] — what Casus makes of pages that no one should have to read (bench/bad-input.py writes them; with WORDs, only those
# whose names hold one of them), in 512 MB of heap.
#
# Prints a row for each page and command: seconds, exit code, the first line of what is said of it. The seconds are those of the page, not
# of the start: for clean and date, from the output of a small page before it to that of one after it, in the same run; for code, what the
# run itself says, less what it says of a small page of the same kind (the median of three), whose first sentence wakes the reader. A page over the limit is tried once more, and the less counts: machines are noisy. A row that takes more than two
# seconds, shows a stack trace, dies, or says nothing is marked DEFECT; exit code 1 where there is one. Needs Python 3.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/in"
python3 "$home/bench/bad-input.py" "$work/in"
export CASUS_OPTS="-Xmx512m" NO_COLOR=1
casus=${CASUS:-$home/casus}
"$casus" --version >/dev/null
python3 - "$casus" "$work" "$@" <<'PYTHON'
import os
import re
import subprocess
import sys
import time

CASUS, WORK, *WORDS = sys.argv[1:]
LIMIT = 2.0
FIRST, LAST = os.path.join(WORK, "first.txt"), os.path.join(WORK, "last.txt")
for path in (FIRST, LAST):
    with open(path, "w") as out:
        out.write(f"Norway expels two diplomats\n\nNorway expelled two diplomats on Monday, {os.path.basename(path)} says.\n")


def between(command, path):
    """Runs a command on the first page, the one in question and the last; the seconds between the outputs of the two."""
    with open(os.path.join(WORK, "err"), "w+b") as err:
        run = subprocess.Popen([CASUS, command, FIRST, path, LAST], stdout=subprocess.PIPE, stderr=err)
        begin = end = None
        tail = b""
        while chunk := os.read(run.stdout.fileno(), 1 << 20):
            now = time.monotonic()
            tail = (tail + chunk)[-(1 << 21):]
            if begin is None and FIRST.encode() in tail:
                begin = now
            if end is None and LAST.encode() in tail:
                end = now
        code = run.wait()
        err.seek(0)
        said = err.read().decode("utf-8", "replace")
    return (end - begin if begin and end else None), code, said, "printed" if end else ""


def coded(path):
    """Codes the page into a database and files; the run's own seconds."""
    for name in os.listdir(WORK):
        if name.startswith("db"):
            os.remove(os.path.join(WORK, name))
    run = subprocess.run(
        [CASUS, "code", path, "--db", os.path.join(WORK, "db"), "--out", os.path.join(WORK, "out"), "--limit", "0"],
        capture_output=True, text=True, errors="replace")
    summary = re.search(r"(?s)\d+ pages? \(.*? in ([\d,.]+) s,", run.stdout)
    line = " ".join(summary.group(0).split())[:-1] if summary else ""
    return (float(summary.group(1).replace(",", "")) if summary else None), run.returncode, run.stderr, line


def waking(ending):
    """What a small page with this ending takes."""
    if ending not in WAKING:
        small = FIRST
        if ending == ".html":
            small = os.path.join(WORK, "small.html")
            with open(FIRST) as text, open(small, "w") as out:
                out.write("<html><body><article><p>" + text.read().replace("\n\n", "</p><p>") + "</p></article></body></html>")
        WAKING[ending] = sorted(coded(small)[0] for _ in range(3))[1]
    return WAKING[ending]


WAKING = {}


def measured(command, path):
    if command != "code":
        return between(command, path)
    seconds, *others = coded(path)
    return (None if seconds is None else max(0.0, seconds - waking(os.path.splitext(path)[1])), *others)


defects = rows = 0
print(f"{'input':<32} {'command':<7} {'s':>5} {'exit':>4}  message")
for name in sorted(os.listdir(os.path.join(WORK, "in"))):
    if WORDS and not any(word in name for word in WORDS):
        continue
    path = os.path.join(WORK, "in", name)
    for command in ("clean", "date", "code"):
        seconds, code, said, done = measured(command, path)
        if seconds is not None and seconds > LIMIT:
            again = measured(command, path)
            if again[0] is not None and again[0] < seconds:
                seconds, code, said, done = again
        faults = [
            fault
            for fault, holds in (
                ("died", seconds is None or code not in (0, 1)),
                ("slow", seconds is not None and seconds > LIMIT),
                ("stack trace", "\tat " in said or "Exception" in said or "Error" in said),
                ("silent", code != 0 and not said.strip() or code == 0 and not done),
            )
            if holds
        ]
        message = (said.strip().splitlines() or [done])[0].replace(os.path.join(WORK, "in") + os.sep, "")
        defects += bool(faults)
        rows += 1
        shown = "-" if seconds is None else f"{seconds:.1f}"
        print(f"{name:<32} {command:<7} {shown:>5} {code:>4}  {'DEFECT (' + ', '.join(faults) + ') ' if faults else ''}{message[:150]}", flush=True)
print(f"{rows} rows, {defects} defects")
sys.exit(1 if defects else 0)
PYTHON
