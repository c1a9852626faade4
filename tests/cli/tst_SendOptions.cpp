#include "cli/ExitCode.h"
#include "cli/SendOptions.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace framescope;
using namespace framescope::cli;
using scenario::Outgoing;

namespace {

base::Result<scenario::SendActions> make(const std::vector<std::pair<QString, QString>> &options)
{
    ParsedOptions parsed;
    for (const auto &[name, value] : options)
        parsed.add(name, value);
    return sendoptions::read(parsed);
}

} // namespace

class tst_SendOptions : public QObject
{
    Q_OBJECT

private slots:
    void inTheOrderGiven()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff");
        file.close();
        const auto actions = make({{QStringLiteral("send"), QStringLiteral("a")},       {QStringLiteral("wait"), QStringLiteral("5")},
                                   {QStringLiteral("send-json"), QStringLiteral(" { \"b\": 1 } ")}, {QStringLiteral("send-hex"), QStringLiteral("00 ff")},
                                   {QStringLiteral("send-base64"), QStringLiteral("AAEC")}, {QStringLiteral("send-file"), file.fileName()},
                                   {QStringLiteral("ping"), QStringLiteral("p")},       {QStringLiteral("pong"), QString()},
                                   {QStringLiteral("frame"), QStringLiteral("opcode=3,payload=text:x")}, {QStringLiteral("close"), QStringLiteral("1001:bye")}});
        QVERIFY2(actions, actions ? "" : qPrintable(actions.error().toString()));
        QCOMPARE(actions->steps.size(), std::size_t(10));
        QCOMPARE(actions->steps[1].waitMs, 5);
        QCOMPARE(actions->steps[2].outgoing.payload, QByteArray(" { \"b\": 1 } ")); // as given
        QVERIFY(actions->steps[3].outgoing.kind == Outgoing::Kind::Binary);
        QCOMPARE(actions->steps[5].outgoing.payload, QByteArray("\xff"));
        QVERIFY(actions->steps[8].outgoing.kind == Outgoing::Kind::Raw);
        QCOMPARE(actions->steps[9].outgoing.closeCode, std::optional<std::uint16_t>(1001));
    }

    void fragmentsApplyToWhatFollows()
    {
        const auto actions = make({{QStringLiteral("send"), QStringLiteral("a")}, {QStringLiteral("fragment"), QStringLiteral("1,2")},
                                   {QStringLiteral("send"), QStringLiteral("b")}, {QStringLiteral("fragment"), QStringLiteral("off")},
                                   {QStringLiteral("send"), QStringLiteral("c")}});
        QVERIFY(actions);
        QVERIFY(actions->steps[0].outgoing.fragmentSizes.empty());
        QCOMPARE(actions->steps[1].outgoing.fragmentSizes, (std::vector<std::uint64_t>{1, 2}));
        QVERIFY(actions->steps[2].outgoing.fragmentSizes.empty());
    }

    void repeating()
    {
        const auto actions = make({{QStringLiteral("send"), QStringLiteral("a")}, {QStringLiteral("repeat"), QStringLiteral("3")}, {QStringLiteral("interval"), QStringLiteral("10")}});
        QCOMPARE(actions->repeat, qint64(3));
        QCOMPARE(actions->intervalMs, 10);
    }

    void wrongOnes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("JSON") << QStringLiteral("send-json") << QStringLiteral("{") << 2;
        QTest::newRow("hex") << QStringLiteral("send-hex") << QStringLiteral("0") << 2;
        QTest::newRow("base64") << QStringLiteral("send-base64") << QStringLiteral("*") << 2;
        QTest::newRow("file") << QStringLiteral("send-file") << QStringLiteral("/nowhere/file") << 6;
        QTest::newRow("long ping") << QStringLiteral("ping") << QString(126, QLatin1Char('x')) << 2;
        QTest::newRow("close code") << QStringLiteral("close") << QStringLiteral("1006") << 2;
        QTest::newRow("frame") << QStringLiteral("frame") << QStringLiteral("fin=3") << 2;
        QTest::newRow("fragment") << QStringLiteral("fragment") << QStringLiteral("0") << 2;
        QTest::newRow("fragment of nothing") << QStringLiteral("fragment") << QStringLiteral("1") << 2;
        QTest::newRow("wait") << QStringLiteral("wait") << QStringLiteral("x") << 2;
        QTest::newRow("repeat of nothing") << QStringLiteral("repeat") << QStringLiteral("2") << 2;
    }

    void wrongOnes()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(int, status);
        const auto actions = make({{name, value}});
        QVERIFY(!actions);
        QCOMPARE(exitCodeFor(actions.error()), status);
        QVERIFY2(actions.error().what.contains(QStringLiteral("--") + name), qPrintable(actions.error().what));
    }
};

FRAMESCOPE_TEST(tst_SendOptions);
#include "tst_SendOptions.moc"
