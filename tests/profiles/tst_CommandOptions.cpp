#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/CommandOptions.h"

#include <QProcess>
#include <QRegularExpression>

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_CommandOptions : public QObject
{
    Q_OBJECT

private slots:
    void everyOptionOfTheInstalledCurlIsKnown()
    {
        QProcess curl;
        curl.start(QStringLiteral("curl"), {QStringLiteral("--help"), QStringLiteral("all")});
        if (!curl.waitForFinished() || curl.exitCode() != 0)
            QSKIP("FRAMESCOPE-SKIPPED there is no curl here");
        static const QRegularExpression line(QStringLiteral("^\\s*(?:-(.), )?\\s*--([\\w.-]+)(?: (<[^>\\n]*>|\\[\\S+))?"), QRegularExpression::MultilineOption);
        int options = 0;
        for (auto match = line.globalMatch(QString::fromUtf8(curl.readAllStandardOutput())); match.hasNext(); ++options) {
            const auto found = match.next();
            const QString name = found.captured(2);
            const auto *option = CommandOptions::curl().find(name);
            if (!option && name.startsWith(QLatin1String("no-")))
                option = CommandOptions::curl().find(name.mid(3));
            QVERIFY2(option, qPrintable(name));
            const bool takes = !found.captured(3).isEmpty();
            QVERIFY2((option->value == CommandOptions::Value::Required) == takes, qPrintable(name + QLatin1Char(' ') + found.captured(3)));
            if (!found.captured(1).isEmpty()) {
                const auto *byLetter = CommandOptions::curl().find(found.captured(1)[0]);
                QVERIFY2(byLetter == option, qPrintable(found.captured(1)));
            }
        }
        QVERIFY(options > 100);
    }

    void formsOfAnOption()
    {
        CommandArguments arguments({QStringLiteral("-skHA: 1"), QStringLiteral("--no-alpn"), QStringLiteral("--url"), QStringLiteral("u"), QStringLiteral("-o=x"), QStringLiteral("--what=1"),
                                    QStringLiteral("--"), QStringLiteral("-v"), QStringLiteral("-")},
                                   CommandOptions::curl(), true);
        QStringList seen;
        CommandArguments::Item item;
        while (arguments.next(item))
            seen << QStringLiteral("%1%2%3=%4").arg(item.negated ? QStringLiteral("!") : QString(), item.known ? QString() : QStringLiteral("?"), item.option, item.value);
        QCOMPARE(seen.join(QLatin1Char(' ')), QStringLiteral("silent= insecure= header=A: 1 !alpn= url=u output=x ?what=1 =-v =-"));
    }

    void likeness()
    {
        QCOMPARE(addressLikeness(QStringLiteral("WSS://h")), 3);
        QCOMPARE(addressLikeness(QStringLiteral("https://h")), 2);
        for (const char *host : {"h.example", "localhost", "localhost:80/x", "127.0.0.1", "[::1]:80", "h:80", "u:p@h", "{{host}}/x", "$HOST"})
            QVERIFY2(addressLikeness(QString::fromLatin1(host)) == 1, host);
        for (const char *word : {"3", "1.5", "extra", "-", "POST", "10:30:x"})
            QVERIFY2(addressLikeness(QString::fromLatin1(word)) == 0, word);
    }
};

FRAMESCOPE_TEST(tst_CommandOptions);
#include "tst_CommandOptions.moc"
