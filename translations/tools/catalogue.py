"""Reads and writes Qt's .ts files, in the very form that lupdate writes, so that a tool and lupdate never quarrel about it."""

import hashlib
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

# Plural forms of the languages that we ship, in the order that Qt asks for them.
PLURALS = {"en": 2, "de": 2, "fr": 2, "es": 2, "ja": 1, "zh_CN": 1, "en_XA": 2}


@dataclass
class Message:
    context: str
    source: str
    comment: str = ""           # what tells two equal texts apart (tr()'s second argument)
    extra: str = ""             # a note for translators (//: in the sources)
    numerus: bool = False
    forms: list = field(default_factory=list)
    finished: bool = False

    @property
    def key(self):
        return self.context, self.source, self.comment

    @property
    def id(self):
        """Stable for as long as the English text is; short enough to be copied by hand."""
        return hashlib.sha256("\0".join(self.key).encode()).hexdigest()[:12]

    @property
    def complete(self):
        return self.finished and bool(self.forms) and all(self.forms)


def text_of(element):
    return "" if element is None else (element.text or "")


def read(path):
    """The messages of a .ts file in its order; those that the sources no longer have are left out."""
    messages = []
    for context in ElementTree.parse(path).getroot().findall("context"):
        name = text_of(context.find("name"))
        for node in context.findall("message"):
            translation = node.find("translation")
            kind = translation.get("type", "") if translation is not None else "unfinished"
            if kind in ("obsolete", "vanished"):
                continue
            numerus = node.get("numerus") == "yes"
            forms = [text_of(form) for form in translation.findall("numerusform")] if numerus else [text_of(translation)]
            messages.append(Message(name, text_of(node.find("source")), text_of(node.find("comment")), text_of(node.find("extracomment")),
                                    numerus, forms, kind != "unfinished"))
    return messages


def escaped(text):
    for raw, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(raw, entity)
    return "".join(c if c in "\n\t" or ord(c) >= 32 else f"&#x{ord(c):x};" for c in text)


def write(path, language, messages):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    context = None
    for message in messages:
        if message.context != context:
            if context is not None:
                lines.append("</context>")
            lines += ["<context>", f"    <name>{escaped(message.context)}</name>"]
            context = message.context
        lines.append('    <message numerus="yes">' if message.numerus else "    <message>")
        lines.append(f"        <source>{escaped(message.source)}</source>")
        if message.comment:
            lines.append(f"        <comment>{escaped(message.comment)}</comment>")
        if message.extra:
            lines.append(f"        <extracomment>{escaped(message.extra)}</extracomment>")
        state = "" if message.finished else ' type="unfinished"'
        if message.numerus:
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{escaped(form)}</numerusform>" for form in message.forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{escaped(message.forms[0] if message.forms else '')}</translation>")
        lines.append("    </message>")
    if context is not None:
        lines.append("</context>")
    lines.append("</TS>")
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")
