"""Writes all source texts by context as JSON: sources.py IN.ts OUT.json → [["context", "text" or ["text", "comment"], …], …].
Plurals are left out: they are shown with numbers in them, which change anyway."""

import json
import sys

import catalogue


def main():
    source, out = sys.argv[1:]
    contexts = {}
    for message in catalogue.read(source):
        if not message.numerus:
            contexts.setdefault(message.context, []).append([message.source, message.comment] if message.comment else message.source)
    with open(out, "w", encoding="utf-8") as file:
        json.dump([[name, *texts] for name, texts in sorted(contexts.items())], file, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    main()
