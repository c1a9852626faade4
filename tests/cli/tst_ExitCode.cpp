#include "cli/ExitCode.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::cli;

class tst_ExitCode : public QObject
{
    Q_OBJECT

private slots:
    void codes_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("code");
        const std::pair<const char *, int> rows[] = {
            {"usage.arguments", 2}, {"url.invalid", 2}, {"filter.syntax", 2}, {"server.settings", 6}, {"server.listen", 3}, {"lookup.failed", 3},
            {"tcp.refused", 3}, {"proxy.authentication", 3}, {"tls.expired", 3}, {"tls.ca-file", 6}, {"tls.keylog", 6}, {"upgrade.status-403", 3},
            {"http.not-http", 3}, {"upgrade.rfc6455.accept-wrong", 4}, {"upgrade.http.not-http", 3}, {"protocol.rfc6455.reserved-bit", 4}, {"limit.message-too-big", 5}, {"close.timeout", 5},
            {"file.not-readable", 6}, {"capture.foreign-file", 6}};
        for (const auto &[id, code] : rows)
            QTest::newRow(id) << QString::fromLatin1(id) << code;
    }

    void codes()
    {
        QFETCH(QString, id);
        QFETCH(int, code);
        QCOMPARE(exitCodeFor({id, {}, {}, {}}), code);
    }

    void usage() { QCOMPARE(exitCodeFor(usageError(QStringLiteral("x"))), int(ExitUsage)); }
};

FRAMESCOPE_TEST(tst_ExitCode);
#include "tst_ExitCode.moc"
