#!/usr/bin/env bash
# Times whole runs from the start of Java to the last closed file, and their largest memory.
# By hand, on a machine that does nothing else: .ci/print-times.sh [THEME [STUDENTS]]
set -eu

cd "$(dirname "$0")/.."
theme=${1:-strike-1989}
students=${2:-1000}
list=$(mktemp)
trap 'rm -f "$list"' EXIT
{ echo name; seq -f 'Student %g' "$students"; } >"$list"

measure() {
  local label=$1
  shift
  /usr/bin/time -f "$label: %e s (processor %U + %S s), %M KB" ./quizwright "$@" >/dev/null 2>"$list.err" ||
    { cat "$list.err" >&2; exit 1; }
  tail -n 1 "$list.err"
  rm -f "$list.err"
}

./quizwright --version
for _ in 1 2 3; do
  measure "one worksheet" worksheet "$theme" --sheet-only --variants 1
  measure "all files of a theme" worksheet "$theme"
  measure "all files with Word sheets" worksheet "$theme" --docx
done
measure "$students student sheets" worksheet "$theme" --students "$list"
