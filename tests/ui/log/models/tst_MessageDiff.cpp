#include "ui/log/models/MessageDiff.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::ui::log::MessageDiff;

class tst_MessageDiff : public QObject
{
    Q_OBJECT

private slots:
    void jsonIsComparedByItsValues()
    {
        const auto layout = MessageDiff::of("{\"a\":1,\"b\":[1,2]}", "{ \"a\" : 1,\n \"b\" : [1, 2] }");
        QCOMPARE(layout.view, MessageDiff::View::Json);
        QVERIFY(!layout.equal);
        QCOMPARE(layout.changes, 0);

        const auto changed = MessageDiff::of("{\"price\":100.25,\"id\":12345678901234567890}", "{\"price\":100.75,\"id\":12345678901234567890}");
        QCOMPARE(changed.changes, 1);
        const auto line = std::find_if(changed.lines.begin(), changed.lines.end(), [](const auto &each) { return each.kind == MessageDiff::Kind::Changed; });
        QVERIFY(line != changed.lines.end());
        QVERIFY(line->left.contains(QLatin1String("100.25")));
        QCOMPARE(line->leftMarks.size(), 1);
        QCOMPARE(line->left.mid(line->leftMarks[0].start, line->leftMarks[0].length), QStringLiteral("25"));
        QVERIFY(changed.toText().contains(QLatin1String("100.75")));
    }

    void theOrderOfMembersCanBeLeftOut()
    {
        MessageDiff::Options options;
        QVERIFY(MessageDiff::of("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", options).changes > 0);
        options.sortMembers = true;
        QCOMPARE(MessageDiff::of("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", options).changes, 0);
    }

    void textAndBytes()
    {
        const auto text = MessageDiff::of("one\ntwo\nthree\n", "one\n2\nthree\nfour\n");
        QCOMPARE(text.view, MessageDiff::View::Text);
        QCOMPARE(text.changes, 2);
        QCOMPARE(text.lines.back().kind, MessageDiff::Kind::Added);
        const auto bytes = MessageDiff::of(QByteArray("\x00\x01", 2), QByteArray("\x00\x02", 2));
        QCOMPARE(bytes.view, MessageDiff::View::Bytes);
        QVERIFY(bytes.lines.front().left.startsWith(QLatin1String("00 01")));
        QVERIFY(MessageDiff::of("x", "x").equal);
    }

    void whatIsTooLargeIsCutAndSaidSo()
    {
        MessageDiff::Options options;
        options.mostBytes = 10;
        const auto diff = MessageDiff::of("0123456789abc", "0123456789xyz", options);
        QVERIFY(diff.cut);
        QCOMPARE(diff.changes, 0);
    }

    void controlCharactersAreVisible()
    {
        const auto diff = MessageDiff::of("a\u202eb", "a");
        QVERIFY(!diff.lines.front().left.contains(QChar(0x202e)));
    }
};

FRAMESCOPE_TEST(tst_MessageDiff);
#include "tst_MessageDiff.moc"
