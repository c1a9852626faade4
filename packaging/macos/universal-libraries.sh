#!/usr/bin/env bash
# Puts two vcpkg trees into one whose libraries run on both processors: universal-libraries.sh ARM64_TREE X64_TREE OUT
set -euo pipefail
arm=$(cd "$1" && pwd)
intel=$(cd "$2" && pwd)
rm -rf "$3"
cp -R "$arm" "$3"
cd "$3"
find lib -type f \( -name '*.a' -o -name '*.dylib' \) -print | while IFS= read -r file; do
    lipo -create "$arm/$file" "$intel/$file" -output "$file"
done
