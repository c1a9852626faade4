#include "support/TestClass.h"

#include "derive/ValueKind.h"

using namespace framescope;
using namespace framescope::derive;

class tst_ValueKind : public QObject
{
    Q_OBJECT

    static constexpr std::int64_t kNow = 1'796'000'000'000'000'000;

private slots:
    void each_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *key, const char *json, ValueKind kind) { QTest::newRow(name) << QString::fromLatin1(key) << QByteArray(json) << int(kind); };
        row("word", "op", "\"subscribe\"", ValueKind::Constant);
        row("number", "n", "5", ValueKind::Constant);
        row("uuid", "id", "\"0b8f1f0e-1c2d-4e3f-8a9b-0c1d2e3f4a5b\"", ValueKind::Uuid);
        row("iso", "at", "\"2026-12-01T12:00:00.5Z\"", ValueKind::IsoTime);
        row("seconds", "t", "1796000100", ValueKind::Seconds);
        row("milliseconds", "t", "1796000100000", ValueKind::Milliseconds);
        row("milliseconds in a text", "t", "\"1796000100000\"", ValueKind::Milliseconds);
        row("nanoseconds", "t", "1796000100000000000", ValueKind::FineTime);
        row("another year", "t", "1096000100", ValueKind::Constant);
        row("token", "x", "\"9fK2mQ7xL0pZ4vB8nR1t\"", ValueKind::Token);
        row("a long word", "x", "\"internationalisation\"", ValueKind::Constant);
        row("secret", "password", "\"hunter2\"", ValueKind::Secret);
        row("true", "token", "true", ValueKind::Constant);
    }
    void each()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        QCOMPARE(int(kindOf({key, key, *base::OrderedJson::parse(json)}, kNow, {})), kind);
    }
    void whatIsKnownIsASecret()
    {
        base::Secrets secrets;
        secrets.addValue("s3cr3t-value");
        QCOMPARE(kindOf({QStringLiteral("x"), QStringLiteral("x"), base::OrderedJson(QStringLiteral("s3cr3t-value"))}, kNow, secrets), ValueKind::Secret);
    }
};

FRAMESCOPE_TEST(tst_ValueKind);
#include "tst_ValueKind.moc"
