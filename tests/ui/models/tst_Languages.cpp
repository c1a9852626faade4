#include "ui/models/Languages.h"

#include "support/TestClass.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using framescope::ui::models::Languages;

class tst_Languages : public QObject
{
    Q_OBJECT

private slots:
    void wishesAreMatched_data()
    {
        QTest::addColumn<QStringList>("wishes");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << QStringList{QStringLiteral("de")} << QStringLiteral("de");
        QTest::newRow("country") << QStringList{QStringLiteral("de-AT")} << QStringLiteral("de");
        QTest::newRow("posix") << QStringList{QStringLiteral("fr_CA.UTF-8")} << QStringLiteral("fr");
        QTest::newRow("simplified") << QStringList{QStringLiteral("zh-Hans-SG")} << QStringLiteral("zh_CN");
        QTest::newRow("traditional is no accent") << QStringList{QStringLiteral("zh-TW")} << QStringLiteral("en");
        QTest::newRow("the next that there is") << QStringList{QStringLiteral("fi-FI"), QStringLiteral("ja-JP")} << QStringLiteral("ja");
        QTest::newRow("none") << QStringList{QStringLiteral("xx")} << QStringLiteral("en");
        QTest::newRow("C") << QStringList{QStringLiteral("C")} << QStringLiteral("en");
        QTest::newRow("pseudo") << QStringList{QStringLiteral("en_XA")} << QStringLiteral("en_XA");
    }

    void wishesAreMatched()
    {
        QFETCH(QStringList, wishes);
        QTEST(Languages::match(wishes), "code");
    }

    void pseudoChangesEveryText()
    {
        Languages languages;
        languages.use(QStringLiteral("en_XA"));
        const auto texts = Languages::texts();
        QVERIFY(texts.size() > 500);
        qsizetype same = 0;
        for (const auto &text : texts) {
            const QString shown = QCoreApplication::translate(text.context.constData(), text.source.constData(),
                                                              text.comment.isEmpty() ? nullptr : text.comment.constData());
            same += shown == QString::fromUtf8(text.source) && !text.source.trimmed().isEmpty();
        }
        QCOMPARE(same, 0);
    }

    void englishHasPlurals()
    {
        Languages languages;
        languages.use(QStringLiteral("en"));
        const auto waited = [](int n) { return QCoreApplication::translate("framescope::profiles::OAuthTokens", "waited %n second(s)", nullptr, n); };
        QCOMPARE(waited(1), QStringLiteral("waited 1 second"));
        QCOMPARE(waited(2), QStringLiteral("waited 2 seconds"));
    }

    void changesAreTold()
    {
        Languages languages;
        languages.use(QStringLiteral("en"));
        QSignalSpy changed(&languages, &Languages::changed);
        languages.use(QStringLiteral("en_XA"));
        languages.use(QStringLiteral("en_XA"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(languages.current(), QStringLiteral("en_XA"));
    }

    void numbersAndDatesFollow()
    {
        Languages languages;
        const QDate day(2026, 3, 1);
        languages.use(QStringLiteral("de"));
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(1'234'567), QStringLiteral("1.234.567"));
        QCOMPARE(QLocale().toString(day, QStringLiteral("MMMM")), QStringLiteral("März"));
        languages.use(QStringLiteral("ja"));
        QCOMPARE(QLocale().toString(day, QStringLiteral("MMMM")), QStringLiteral("3月"));
        languages.use(QStringLiteral("zh_CN"));
        QCOMPARE(QLocale().script(), QLocale::SimplifiedHanScript);
        languages.use(QStringLiteral("en"));
        QCOMPARE(QLocale().toString(day, QStringLiteral("MMMM")), QStringLiteral("March"));
    }

    void everyLanguageIsThere()
    {
        const auto languages = Languages::available();
        QCOMPARE(languages.size(), 6);
        for (const auto &language : languages) {
            QCOMPARE(Languages::match(language.code), language.code);
            QVERIFY(QFile::exists(QStringLiteral(":/framescope/translations/framescope_%1.qm").arg(language.code)));
        }
    }
};

FRAMESCOPE_TEST(tst_Languages);
#include "tst_Languages.moc"
