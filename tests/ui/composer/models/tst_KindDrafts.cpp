#include "ui/composer/models/KindDrafts.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using profiles::MessageKind;
using ui::composer::Draft;
using ui::composer::KindDrafts;

class tst_KindDrafts : public QObject
{
    Q_OBJECT

    static Draft draft(MessageKind kind, const char *text)
    {
        Draft made;
        made.kind = kind;
        made.text = QString::fromLatin1(text);
        return made;
    }

private slots:
    void eachKindKeepsItsOwn()
    {
        KindDrafts drafts;
        Draft hex = draft(MessageKind::Hex, "00 ff");
        hex.fragments = QStringLiteral("1");
        const Draft ping = drafts.change(hex, MessageKind::Ping);
        QVERIFY(ping.kind == MessageKind::Ping && ping.text.isEmpty() && ping.fragments.isEmpty());
        const Draft again = drafts.change(draft(MessageKind::Ping, "alive"), MessageKind::Hex);
        QVERIFY(again.kind == MessageKind::Hex);
        QCOMPARE(again.text, QStringLiteral("00 ff"));
        QCOMPARE(again.fragments, QStringLiteral("1"));
        QCOMPARE(drafts.change(again, MessageKind::Ping).text, QStringLiteral("alive"));
    }

    void aCloseBeginsWithTheUsualCode()
    {
        KindDrafts drafts;
        Draft close = drafts.change(draft(MessageKind::Text, ""), MessageKind::Close);
        QCOMPARE(close.closeCode.value_or(0), 1000);
        close.closeCode.reset(); // the user wants none
        drafts.change(close, MessageKind::Text);
        QVERIFY(!drafts.change(draft(MessageKind::Text, ""), MessageKind::Close).closeCode);
    }

    void textAndJsonShareTheirWords()
    {
        KindDrafts drafts;
        QCOMPARE(drafts.change(draft(MessageKind::Text, "{}"), MessageKind::Json).text, QStringLiteral("{}"));
        // Once it has words of its own it keeps them.
        QCOMPARE(drafts.change(draft(MessageKind::Json, "[1]"), MessageKind::Text).text, QStringLiteral("{}"));
        QCOMPARE(drafts.change(draft(MessageKind::Text, "hello"), MessageKind::Json).text, QStringLiteral("[1]"));
        QVERIFY(drafts.change(draft(MessageKind::Json, "[1]"), MessageKind::Base64).text.isEmpty());
    }
};

FRAMESCOPE_TEST(tst_KindDrafts);
#include "tst_KindDrafts.moc"
