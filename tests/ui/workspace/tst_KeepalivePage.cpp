#include "ui/workspace/KeepalivePage.h"

#include "ui/support/EditorPageFixture.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace framescope;
using ui::workspace::KeepalivePage;

class tst_KeepalivePage : public QObject
{
    Q_OBJECT

private slots:
    void numbersCodesAndNames()
    {
        profiles::Profile profile = profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/"));
        profiles::SavedMessage hello;
        hello.name = QStringLiteral("hello");
        profile.messages.push_back(hello);
        const uitest::PageOf<KeepalivePage> bench(profile);
        QVERIFY(!bench.settings().keepAlive.interval && !bench.settings().reconnect.stopCodes && !bench.settings().autoPong);
        const auto set = [&](const char *name, const char *text) { bench.field<QLineEdit>(QString::fromLatin1(name))->setText(QString::fromLatin1(text)); };
        set("Ping interval (ms, 0 = off)", "5000");
        set("Backoff multiplier", "1.5");
        set("Jitter", "0.25");
        set("Don't reconnect after codes", "1000, 4001");
        set("Send after open", "hello");
        QVERIFY2(!bench.page->problem().widget, qPrintable(bench.page->problem().problem));
        const profiles::Settings settings = bench.settings();
        QCOMPARE(settings.keepAlive.interval.value_or(0), 5000);
        QCOMPARE(settings.reconnect.factor.value_or(0), 1.5);
        QCOMPARE(settings.reconnect.jitter.value_or(0), 0.25);
        QCOMPARE(settings.reconnect.stopCodes.value_or(std::vector<int>()), (std::vector<int>{1000, 4001}));
        QCOMPARE(settings.reconnect.sendAfterOpen.value_or(QStringList()), QStringList{QStringLiteral("hello")});
        set("Don't reconnect after codes", "99");
        QVERIFY(bench.page->problem().problem.contains(QLatin1String("1000 to 4999")));
        set("Don't reconnect after codes", "");
        set("Send after open", "bye");
        QVERIFY(bench.page->problem().problem.contains(QLatin1String("bye")));
        set("Send after open", "");
        bench.field<QLineEdit>(QStringLiteral("Ping payload"))->setText(QString(126, QLatin1Char('x')));
        QVERIFY(bench.page->problem().problem.contains(QLatin1String("125")));
        set("Ping payload", "");
        set("Jitter", "2");
        QVERIFY(bench.page->problem().widget);
    }
};

FRAMESCOPE_TEST(tst_KeepalivePage);
#include "tst_KeepalivePage.moc"
