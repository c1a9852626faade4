"""Checks translations: check.py complete LUPDATE SOURCE_DIR WORK_DIR LANGUAGE…   no text is missing, unfinished or of older sources
                     check.py agree SOURCE_DIR                            placeholders, mnemonics, tags and line ends agree
                     check.py extractable LUPDATE SOURCE_DIR WORK_DIR       lupdate understands every tr() in the sources
Prints each fault as FILE: sentence, and exits 1 if there was one."""

import glob
import os
import re
import shutil
import sys

import catalogue
import update

PLACEHOLDER = re.compile(r"%L?\d+|%n")
TAG = re.compile(r"</?[a-z]+[^<>]*>")
MNEMONIC = re.compile(r"(?<!&)&(?![&\s]|[A-Za-z#]\w*;)(\w|.)")
VARIABLE = re.compile(r"\{\{[^{}]*\}\}")
NO_PLURAL = ("ja", "zh_CN")


def shown(text):
    return "“" + text.replace("\n", "\\n")[:70] + "”"


def mnemonics(text):
    """How many & there are that underline a letter."""
    return len(MNEMONIC.findall(text.replace("&&", "")))


def disagreements(message, form, index, language):
    """In words, what a translation has that its source has not, or the other way round."""
    of_source, of_form = sorted(PLACEHOLDER.findall(message.source)), sorted(PLACEHOLDER.findall(form))
    if message.numerus:
        # "One frame" may leave the number out where a language has a form for one.
        counts_one = index == 0 and language not in NO_PLURAL
        if of_form != of_source and not (counts_one and of_form == [p for p in of_source if p != "%n"]):
            yield f"has the placeholders {of_form}, the source {of_source}"
    elif of_source != of_form:
        yield f"has the placeholders {of_form}, the source {of_source}"
    if mnemonics(message.source) != mnemonics(form):
        yield "has another number of mnemonics (&)"
    if sorted(TAG.findall(message.source)) != sorted(TAG.findall(form)):
        yield "has other tags"
    if sorted(VARIABLE.findall(message.source)) != sorted(VARIABLE.findall(form)):
        yield "has other {{variables}}"
    for end, name in (("…", "dots"), ("\n", "line end")):
        if message.source.endswith(end) != form.endswith(end):
            yield f"ends without the source's {name}, or with {name} of its own"
    if (message.source[:1] == " ") != (form[:1] == " ") or (message.source[-1:] == " ") != (form[-1:] == " "):
        yield "begins or ends with another space"


def agree(source):
    for path in sorted(glob.glob(os.path.join(source, "translations", "framescope_*.ts"))):
        language = os.path.basename(path)[len("framescope_"):-len(".ts")]
        for message in catalogue.read(path):
            if not message.complete:
                continue
            if message.numerus and len(message.forms) != catalogue.PLURALS[language]:
                yield f"{os.path.basename(path)}: {shown(message.source)} has {len(message.forms)} plural forms"
            for index, form in enumerate(message.forms):
                for sentence in disagreements(message, form, index, language):
                    yield f"{os.path.basename(path)}: {shown(form)} for {shown(message.source)} {sentence}"


def complete(lupdate, source, work, *languages):
    for language in languages:
        name = f"framescope_{language}.ts"
        committed = os.path.join(source, "translations", name)
        if not os.path.isfile(committed):
            yield f"{name}: there is no such file"
            continue
        sources = os.path.join(work, "sources")
        fresh = os.path.join(work, name)
        names = update.copied(source, sources)
        if os.path.exists(fresh):
            os.unlink(fresh)
        shutil.copyfile(committed, fresh)
        update.update(lupdate, sources, names, fresh)
        known = {message.key for message in catalogue.read(committed)}
        for message in catalogue.read(fresh):
            if message.key not in known:
                yield f"{name}: {shown(message.source)} ({message.context}) is missing: run ./dev translations, and translate it"
            elif not message.complete:
                yield f"{name}: {shown(message.source)} ({message.context}) is not translated"


def extractable(lupdate, source, work):
    sources = os.path.join(work, "sources")
    yield from update.update(lupdate, sources, update.copied(source, sources), os.path.join(work, "framescope_de.ts"))


def main():
    faults = list(globals()[sys.argv[1]](*sys.argv[2:]))
    for fault in faults[:200]:
        print(fault)
    print(f"{sys.argv[1]}: {len(faults)} faults" if faults else f"{sys.argv[1]}: as it should be")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
