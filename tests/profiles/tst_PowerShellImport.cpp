#include "support/ImportedText.h"
#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

/// Invoke-WebRequest and its kin, as DevTools copy and people type them.
class tst_PowerShellImport : public QObject
{
    Q_OBJECT

private slots:
    void asDevToolsCopyIt()
    {
        const Imported imported = takenText("$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n"
                                            "$session.UserAgent = \"UA/1\"\n"
                                            "$session.Cookies.Add((New-Object System.Net.Cookie(\"sid\", \"42\", \"/\", \"h.example\")))\n"
                                            "Invoke-WebRequest -UseBasicParsing -Uri \"wss://h.example/p?a=1&b=2\" `\n"
                                            "-WebSession $session `\n"
                                            "-Headers @{\n"
                                            "\"Origin\"=\"https://o.example\"\n"
                                            "  \"X-A\"=\"it's `\"so`\" $([char]233)\"\n"
                                            "  \"Sec-WebSocket-Key\"=\"x\"\n"
                                            "}");
        const Profile &p = only(imported);
        QCOMPARE(p.url, QStringLiteral("wss://h.example/p?a=1&b=2"));
        QCOMPARE(p.settings.origin, std::optional(QStringLiteral("https://o.example")));
        QCOMPARE(rows(p.settings.headers), QStringLiteral("X-A=it's \"so\" \u00e9 User-Agent=UA/1 Cookie=sid=42"));
        QVERIFY(noted(imported, ImportNote::Kind::Changed, QStringLiteral("Sec-WebSocket-Key")));
    }

    void asPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("headers");
        const auto row = [](const char *line, const char *headers) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(headers); };
        row("iwr wss://h/p -Headers @{ 'X-A' = '1'; \"X-B\"=\"2\" }", "X-A=1 X-B=2");
        row("Invoke-RestMethod -Uri wss://h/p -Headers @{X=\"1\"} -Method Get", "X=1");
        row("$h = @{ 'X' = '1' }\n$u = 'wss://h/p'\nInvoke-WebRequest -Uri $u -Headers $h", "X=1");
        row("$t = \"abc\"; irm wss://h/p -Headers @{ X = \"Bearer $t\" }", "X=Bearer abc");
        row("curl -Uri wss://h/p -Headers @{X='1'} -SkipCertificateCheck", "X=1");
        row("PS C:\\> Invoke-WebRequest -Uri:'wss://h/p' -UserAgent ua", "User-Agent=ua");
        row("$r = Invoke-WebRequest \xe2\x80\x9cwss://h/p\xe2\x80\x9d -Headers @{ \xe2\x80\x9cX\xe2\x80\x9d = \xe2\x80\x9c" "1\xe2\x80\x9d }", "X=1");
    }
    void asPeopleTypeIt()
    {
        QFETCH(QString, line);
        QFETCH(QString, headers);
        const Imported imported = takenText(line.toUtf8());
        QCOMPARE(imported.connections.size(), std::size_t(1));
        QCOMPARE(only(imported).url, QStringLiteral("wss://h/p"));
        QCOMPARE(rows(only(imported).settings.headers), headers);
    }

    void whatIsLeftIsNamed()
    {
        const Imported imported = takenText("Invoke-WebRequest -Uri wss://h/p -Body 'x' -OutFile out.txt -Headers @{ A = \"$env:TOKEN\" }");
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("-Body")));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("-OutFile")));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("variable of PowerShell")));
        QCOMPARE(Importer::fromText("Invoke-WebRequest -Headers @{A='1'}").error().id, QStringLiteral("import.no-url"));
    }
};

FRAMESCOPE_TEST(tst_PowerShellImport);
#include "tst_PowerShellImport.moc"
