#include "support/TestClass.h"

#include "scenario/SavedValue.h"

using namespace framescope;
using namespace framescope::scenario;

class tst_SavedValue : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreTaken()
    {
        ReceivedMessage message;
        message.bytes = R"({"a":[{"b":1.50}],"t":"id=42;"})";
        network::OpeningFacts facts;
        facts.response.headers.append("X-Token", "abc");
        const auto value = [&](SaveRule::Kind kind, const char *source) {
            SaveRule rule;
            rule.variable = QStringLiteral("v");
            rule.kind = kind;
            rule.source = QString::fromLatin1(source);
            const auto out = savedValue(rule, &message, facts);
            return out ? *out : out.error().id;
        };
        QCOMPARE(value(SaveRule::Kind::Json, "a[0].b"), QStringLiteral("1.50"));
        QCOMPARE(value(SaveRule::Kind::Json, "x"), QStringLiteral("scenario.nothing-to-save"));
        QCOMPARE(value(SaveRule::Kind::Header, "x-token"), QStringLiteral("abc"));
        QCOMPARE(value(SaveRule::Kind::Header, "x-none"), QStringLiteral("scenario.nothing-to-save"));
        QCOMPARE(value(SaveRule::Kind::Pattern, "id=([0-9]+)"), QStringLiteral("42"));
        QCOMPARE(value(SaveRule::Kind::Pattern, "no=([0-9]+)"), QStringLiteral("scenario.nothing-to-save"));
        message.bytes = QByteArray(5000, 'a') + '!';
        QCOMPARE(value(SaveRule::Kind::Pattern, "^((?:a+)+)$"), QStringLiteral("scenario.step-limit"));
    }
};

FRAMESCOPE_TEST(tst_SavedValue);
#include "tst_SavedValue.moc"
