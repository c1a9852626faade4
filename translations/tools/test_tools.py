"""The translators' tools themselves: what they must accept, refuse and leave alone."""

import json
import os
import sys
import tempfile
import unittest

import catalogue
import check
import pseudo
import translators
import update
from catalogue import Message


class Tools(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.messages = [Message("A", "&Open %1…"), Message("A", "%n frame(s)", numerus=True, forms=["", ""]),
                         Message("B", 'Say "<b>%1</b>" & go', comment="button")]
        translators.FOLDER = self.folder.name
        self.path = os.path.join(self.folder.name, "framescope_de.ts")
        catalogue.write(self.path, "de", self.messages)

    def tearDown(self):
        self.folder.cleanup()

    def lines(self, *objects):
        name = os.path.join(self.folder.name, "in.jsonl")
        with open(name, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(o) + "\n" for o in objects)
        return name

    def test_a_file_survives_reading_and_writing(self):
        read = catalogue.read(self.path)
        self.assertEqual([m.key for m in read], [m.key for m in self.messages])
        self.assertFalse(any(m.complete for m in read))

    def test_import_takes_what_is_right(self):
        one, many, other = (m.id for m in self.messages)
        name = self.lines({"id": one, "translation": "%1 ö&ffnen…"}, {"id": many, "translation": ["%n Frame", "%n Frames"]},
                          {"id": other, "translation": ""})
        self.assertEqual(translators.import_lines("de", name), 0)
        read = catalogue.read(self.path)
        self.assertEqual([m.complete for m in read], [True, True, False])
        self.assertEqual(read[1].forms, ["%n Frame", "%n Frames"])

    def test_import_refuses_what_does_not_agree(self):
        one, many, other = (m.id for m in self.messages)
        name = self.lines({"id": one, "translation": "Öffnen…"}, {"id": many, "translation": "%n Frames"}, {"id": "nobody", "translation": "x"},
                          {"id": other, "translation": "Sag „%1“ && los"})
        self.assertEqual(translators.import_lines("de", name), 1)
        self.assertFalse(any(m.complete for m in catalogue.read(self.path)))

    def test_disagreements(self):
        def wrong(source, form, language="de", numerus=False, index=0):
            return list(check.disagreements(Message("A", source, numerus=numerus), form, index, language))

        self.assertEqual(wrong("&File", "&Datei"), [])
        self.assertEqual(wrong("&File", "ファイル(&F)", "ja"), [])
        self.assertTrue(wrong("&File", "Datei"))
        self.assertEqual(wrong("Save && close", "Speichern && schließen"), [])
        self.assertTrue(wrong("%1 of %2", "%1"))
        self.assertTrue(wrong("Open…", "Öffnen"))
        self.assertTrue(wrong("Try: ", "Versuch:"))
        self.assertEqual(wrong("%n frame(s)", "ein Frame", numerus=True), [])
        self.assertTrue(wrong("%n frame(s)", "Frames", numerus=True, index=1))
        self.assertTrue(wrong("%n frame(s)", "フレーム", "ja", numerus=True))
        self.assertTrue(wrong("{{host}} is not set", "{{wirt}} fehlt"))

    def test_pseudo_keeps_what_a_program_needs(self):
        text = pseudo.pseudo("&Save %1 to <b>{{host}}</b>…")
        for kept in ("&S", "%1", "<b>", "{{host}}", "</b>"):
            self.assertIn(kept, text)
        self.assertTrue(text.endswith("…"))
        self.assertGreaterEqual(len(text), 1.4 * len("&Save %1 to <b>{{host}}</b>…") - 2)

    def test_own_tr_is_spelled_out(self):
        own = 'QString tr(const char *text)\n{\n    return QCoreApplication::translate("X", text);\n}\nauto a = tr("One"); b.tr("Two"); C::tr("Three");'
        out = update.spelled_out(own, "")
        self.assertIn('QCoreApplication::translate("X", "One")', out)
        self.assertIn('b.tr("Two"); C::tr("Three")', out)
        macro = 'namespace {\n\nFRAMESCOPE_TR("Y")\n\n} // namespace\nvoid f() { g(tr("One")); Z::tr("Two"); }'
        out = update.spelled_out(macro, "")
        self.assertIn('QCoreApplication::translate("Y", "One")', out)
        self.assertIn('Z::tr("Two")', out)

    def test_a_structs_tr_is_spelled_out(self):
        text = 'struct Words {\n    Q_DECLARE_TR_FUNCTIONS(a::B)\n};\nbase::Error f() { return {Words::tr("One"), MyWords::tr("Two")}; }'
        out = update.with_structs(text, update.structs_in([text]))
        self.assertIn('QCoreApplication::translate("a::B", "One")', out)
        self.assertIn('MyWords::tr("Two")', out)


if __name__ == "__main__":
    sys.argv = sys.argv[:1]
    unittest.main()
