"""For translators: translators.py export LANGUAGE [--all] [OUT.jsonl]   what is still to be translated, one JSON object a line
                  translators.py import LANGUAGE IN.jsonl…               puts finished lines back, after checking them
                  translators.py state                                   how far each language is
See translations/README.md."""

import json
import os
import sys

import catalogue
import check

FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def path_of(language):
    return os.path.join(FOLDER, f"framescope_{language}.ts")


def export(language, *arguments):
    everything = "--all" in arguments
    outs = [argument for argument in arguments if argument != "--all"]
    lines = []
    for message in catalogue.read(path_of(language)):
        if message.complete and not everything:
            continue
        line = {"id": message.id, "context": message.context, "source": message.source}
        if message.comment:
            line["comment"] = message.comment
        if message.extra:
            line["note"] = message.extra
        if message.numerus:
            line["numerus"] = catalogue.PLURALS[language]
            line["translation"] = message.forms if any(message.forms) else [""] * catalogue.PLURALS[language]
        else:
            line["translation"] = message.forms[0] if message.forms else ""
        lines.append(json.dumps(line, ensure_ascii=False))
    text = "\n".join(lines) + "\n" if lines else ""
    if outs:
        with open(outs[0], "w", encoding="utf-8") as file:
            file.write(text)
        print(f"{len(lines)} texts in {outs[0]}", file=sys.stderr)
    else:
        sys.stdout.write(text)
    return 0


def forms_of(line, message, language):
    """The translation of a line as a list of forms, or a sentence that says why it cannot be taken."""
    given = line.get("translation")
    if message.numerus:
        wanted = catalogue.PLURALS[language]
        if isinstance(given, str) and wanted == 1:
            given = [given]
        if not isinstance(given, list) or len(given) != wanted or not all(isinstance(form, str) and form for form in given):
            return f"needs a list of {wanted} plural forms"
        return given
    if isinstance(given, list) and len(given) == 1:
        given = given[0]
    if not isinstance(given, str) or not given:
        return "has no translation"
    return [given]


def import_lines(language, *files):
    messages = catalogue.read(path_of(language))
    known = {message.id: message for message in messages}
    taken, faults = 0, []
    for name in files:
        with open(name, encoding="utf-8") as file:
            for number, text in enumerate(file, 1):
                if not text.strip():
                    continue
                try:
                    line = json.loads(text)
                except ValueError as error:
                    faults.append(f"{name}:{number}: no JSON: {error}")
                    continue
                if not line.get("translation") or line["translation"] == [""] * len(line["translation"]):
                    continue  # left for later
                message = known.get(line.get("id"))
                if message is None:
                    faults.append(f"{name}:{number}: the sources have no text {line.get('id')} any more")
                    continue
                forms = forms_of(line, message, language)
                if isinstance(forms, str):
                    faults.append(f"{name}:{number}: {forms}")
                    continue
                wrong = [s for i, form in enumerate(forms) for s in check.disagreements(message, form, i, language)]
                if wrong:
                    faults.append(f"{name}:{number}: {check.shown(forms[0])} {wrong[0]}")
                    continue
                message.forms, message.finished = forms, True
                taken += 1
    catalogue.write(path_of(language), language, messages)
    for fault in faults:
        print(fault)
    left = sum(not message.complete for message in messages)
    print(f"{language}: took {taken}, refused {len(faults)}; {left} of {len(messages)} are still to be translated")
    return 1 if faults else 0


def state():
    for language in catalogue.PLURALS:
        if os.path.isfile(path_of(language)):
            messages = catalogue.read(path_of(language))
            done = sum(message.complete for message in messages)
            print(f"{language:6} {done} of {len(messages)}")
    return 0


def main():
    commands = {"export": export, "import": import_lines, "state": state}
    if len(sys.argv) < 2 or sys.argv[1] not in commands or (sys.argv[1] != "state" and len(sys.argv) < 3):
        print(__doc__, file=sys.stderr)
        return 2
    return commands[sys.argv[1]](*sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
