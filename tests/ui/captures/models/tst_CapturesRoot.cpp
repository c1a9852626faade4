#include "ui/captures/models/CapturesRoot.h"

#include "support/TestClass.h"

#include <QJsonObject>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::captures::CapturesRoot;

class tst_CapturesRoot : public QObject
{
    Q_OBJECT

private slots:
    void listsCaptures()
    {
        CapturesRoot root;
        QSignalSpy changed(&root, &CapturesRoot::changed);
        capture::CaptureSummary file;
        file.path = QStringLiteral("/somewhere/friday.fscope");
        file.entries = 12;
        capture::CaptureSummary named = file;
        named.name = QStringLiteral("The outage");
        named.problem = QStringLiteral("cut off");
        root.setCaptures({file, named});
        QCOMPARE(changed.size(), 1);
        const auto items = root.items();
        QCOMPARE(items.size(), 2u);
        QCOMPARE(items[0].name, QStringLiteral("friday"));
        QVERIFY(items[0].detail.contains(QStringLiteral("12")));
        QCOMPARE(items[1].name, QStringLiteral("The outage"));
        QCOMPARE(items[1].broken, QStringLiteral("cut off"));
        QVERIFY(root.spokenText(items[0]).contains(QStringLiteral("friday")));
    }

    void opensAndRemovesBySignal()
    {
        CapturesRoot root;
        QSignalSpy opened(&root, &CapturesRoot::openRequested);
        QSignalSpy removed(&root, &CapturesRoot::removeRequested);
        const auto actions = root.actions(QStringLiteral("/a.fscope"));
        QCOMPARE(actions.size(), 2u);
        actions[0].run();
        actions[1].run();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(removed.first().first().toString(), QStringLiteral("/a.fscope"));
    }

    void daysAreWrittenAsTheLanguageDoes()
    {
        const QLocale before;
        capture::CaptureSummary summary;
        summary.path = QStringLiteral("/c.fscope");
        summary.session = QJsonObject{{QStringLiteral("title"), QStringLiteral("Echo")}};
        summary.started = QDateTime(QDate(2026, 12, 1), QTime(9, 5));
        const auto name = [&](const QLocale &locale) {
            QLocale::setDefault(locale);
            CapturesRoot root;
            root.setCaptures({summary});
            const QString text = root.items().front().name;
            QLocale::setDefault(before);
            return text;
        };
        QCOMPARE(name(QLocale(QLocale::English)), QString::fromUtf8("Echo \xc2\xb7 1 Dec 09:05"));
        QCOMPARE(name(QLocale(QLocale::Japanese)), QString::fromUtf8("Echo \xc2\xb7 12\xe6\x9c\x88" "1\xe6\x97\xa5 09:05"));
    }
};

FRAMESCOPE_TEST(tst_CapturesRoot);
#include "tst_CapturesRoot.moc"
