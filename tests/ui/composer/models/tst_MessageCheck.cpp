#include "ui/composer/models/MessageCheck.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using profiles::MessageKind;
using ui::composer::Draft;
using ui::composer::MessageCheck;
using framescope::ui::composer::VariableUse;

class tst_MessageCheck : public QObject
{
    Q_OBJECT

    static Draft draft(MessageKind kind, const QString &text, bool escapes = false)
    {
        Draft made;
        made.kind = kind;
        made.text = text;
        made.escapes = escapes;
        return made;
    }

private slots:
    void marksThePlaceOfTheFault()
    {
        const QString json = QStringLiteral("{\n  \"\u00e4\": 1,\n}");
        const MessageCheck check = MessageCheck::of(draft(MessageKind::Json, json));
        QVERIFY(check.canBeSent());
        QCOMPARE(check.mark, json.size() - 1);
        QVERIFY2(check.warnings.value(0).contains(QLatin1String("line 3, column 1")), qPrintable(check.warnings.value(0)));
        QVERIFY(MessageCheck::of(draft(MessageKind::Json, QStringLiteral(" {} "))).warnings.isEmpty());
    }

    void decodesWhatIsNotWhatItLooksLike()
    {
        QCOMPARE(MessageCheck::of(draft(MessageKind::Text, QStringLiteral("a\\0b\\x1e"), true)).decoded, QStringLiteral("00000000  61 00 62 1e                                       |a.b.|"));
        QVERIFY(MessageCheck::of(draft(MessageKind::Text, QStringLiteral("a\\0b"))).decoded.isEmpty());
        QVERIFY(MessageCheck::of(draft(MessageKind::Text, QStringLiteral("\\xff"), true)).warnings.value(0).contains(QLatin1String("UTF-8")));
        const MessageCheck wrong = MessageCheck::of(draft(MessageKind::Hex, QStringLiteral("0g")));
        QVERIFY(!wrong.canBeSent());
    }

    void tellsWhatIsLeft()
    {
        QCOMPARE(MessageCheck::of(draft(MessageKind::Ping, QString(120, QLatin1Char('x')))).left, 5);
        const MessageCheck tooLong = MessageCheck::of(draft(MessageKind::Pong, QString(126, QLatin1Char('x'))));
        QCOMPARE(tooLong.left, -1);
        QVERIFY(!tooLong.canBeSent());
    }

    void namesWhatARawFrameBreaks()
    {
        Draft frame = draft(MessageKind::Frame, QStringLiteral("x"));
        frame.frame.header.masked = true;
        QVERIFY(MessageCheck::of(frame).warnings.isEmpty());
        QVERIFY(MessageCheck::of(frame).decoded.contains(QLatin1String("81 81 00 00 00 00")));
        frame.frame.header.opcode = static_cast<protocol::Opcode>(3);
        QVERIFY(!MessageCheck::of(frame).warnings.isEmpty());
    }

    /// Variables and escapes are shown as the peer gets them.
    void sentAsShowsEscapesInterpreted()
    {
        const auto resolver = [](const ui::composer::Draft &written, VariableUse) -> base::Result<profiles::Resolved> {
            const QString &text = written.text;
            return profiles::Resolved{QString(text).replace(QLatin1String("{{name}}"), QLatin1String("Ada")), QString(text).replace(QLatin1String("{{name}}"), QLatin1String("Ada"))};
        };
        QCOMPARE(MessageCheck::of(draft(MessageKind::Text, QStringLiteral("a\\t{{name}}\\x21"), true), resolver).resolved, QStringLiteral("a\tAda!"));
        QCOMPARE(MessageCheck::of(draft(MessageKind::Text, QStringLiteral("a\\t{{name}}")), resolver).resolved, QStringLiteral("a\\tAda"));
        QVERIFY(MessageCheck::of(draft(MessageKind::Text, QStringLiteral("a\\t"), true), resolver).resolved.isEmpty()); // no variables
    }

    void decodedBytesHideSecrets()
    {
        const auto resolver = [](const ui::composer::Draft &written, VariableUse) -> base::Result<profiles::Resolved> {
            const QString &text = written.text;
            return profiles::Resolved{QString(text).replace(QLatin1String("{{token}}"), QLatin1String("7365637265740a")),
                                      QString(text).replace(QLatin1String("{{token}}"), QStringLiteral("\u2022\u2022\u2022\u2022"))};
        };
        const MessageCheck text = MessageCheck::of(draft(MessageKind::Text, QStringLiteral("\\t{{token}}"), true), resolver);
        QVERIFY2(!text.decoded.isEmpty() && !text.decoded.contains(QLatin1String("7365637265740a")), qPrintable(text.decoded));
        const MessageCheck hex = MessageCheck::of(draft(MessageKind::Hex, QStringLiteral("{{token}}")), resolver);
        QCOMPARE(hex.bytes, 7);
        QVERIFY2(!hex.decoded.contains(QLatin1String("secret")), qPrintable(hex.decoded));
    }
};

FRAMESCOPE_TEST_APPLESS(tst_MessageCheck);
#include "tst_MessageCheck.moc"
