#!/usr/bin/env bash
# Builds everything and passes every test. Ends with a line "N passed, N failed, N skipped".
set -uo pipefail
cd "$(dirname "$0")"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet build Huozi.slnx -c Release -v quiet -nologo || { echo "The build failed."; exit 1; }
dotnet test --solution Huozi.slnx -c Release --no-build --no-progress "$@" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
count() { sed 's/\x1b\[[0-9;]*m//g' "$log" | grep -E "^ *$1: [0-9]+" | tail -n 1 | grep -oE '[0-9]+' | head -n 1; }
passed=$(count succeeded) failed=$(count failed) skipped=$(count skipped)
if [ -z "${passed:-}" ]; then echo "No test ran."; exit 1; fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
