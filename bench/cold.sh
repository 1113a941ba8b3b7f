#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# What a user waits for who makes one document: whole processes by the clock, in turns, beside pandoc and LibreOffice.
# Usage: bench/cold.sh [rounds]
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/.."

rounds=${1:-7}
sample=samples/2024-03-14-granbygden.txt
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

names=()
commands=()
add() {
  names+=("$1")
  commands+=("$2")
}

# The first call builds, and makes what the others read: the web page and the Word file of the same minutes.
./paragraf export "$sample" -f html,docx -o "$out/in" >/dev/null
html=$(echo "$out"/in/*.html)
docx=$(echo "$out"/in/*.docx)

add "paragraf -> PDF" "./paragraf export $sample -f pdf -o $out/a"
add "paragraf -> DOCX" "./paragraf export $sample -f docx -o $out/b"
add "paragraf -> PDF and DOCX" "./paragraf export $sample -f pdf,docx -o $out/c"
echo "Paragraf $(git describe --always --dirty 2>/dev/null || echo 'of no checkout')"
java -version 2>&1 | sed -n 1p
if command -v pandoc >/dev/null; then
  pandoc --version | sed -n 1p
  add "pandoc, HTML -> DOCX" "pandoc -f html $html -o $out/pandoc.docx"
else
  echo "pandoc is not installed"
fi
if command -v soffice >/dev/null; then
  soffice --version | sed -n 1p
  add "LibreOffice, DOCX -> PDF" \
    "soffice -env:UserInstallation=file://$out/profile --headless --convert-to pdf --outdir $out/office $docx"
else
  echo "LibreOffice is not installed"
fi

# Milliseconds that a command takes.
clock() {
  local begin=$EPOCHREALTIME end
  if ! $1 >"$out/log" 2>&1; then
    cat "$out/log" >&2
    echo "failed: $1" >&2
    exit 1
  fi
  end=$EPOCHREALTIME
  echo $(((${end/./} - ${begin/./}) / 1000))
}

# The first round warms the disk and makes the profile of LibreOffice; it does not count.
for ((round = 0; round <= rounds; round++)); do
  for i in "${!commands[@]}"; do
    time=$(clock "${commands[i]}")
    if ((round > 0)); then
      echo "$time" >>"$out/times.$i"
    fi
  done
done

printf '\n%-28s %10s %10s %10s   of %d\n' 'milliseconds' median least most "$rounds"
for i in "${!commands[@]}"; do
  mapfile -t times < <(sort -n "$out/times.$i")
  printf '%-28s %10d %10d %10d\n' "${names[i]}" "${times[rounds / 2]}" "${times[0]}" "${times[rounds - 1]}"
done
