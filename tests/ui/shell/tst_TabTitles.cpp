#include "ui/shell/TabTitles.h"

#include "ui/support/ShellFixture.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope::ui::shell;
using uitest::ToyPage;

class tst_TabTitles : public QObject
{
    Q_OBJECT

private slots:
    void equalTitlesAreToldApart()
    {
        ToyPage alone(QStringLiteral("alone"));
        ToyPage first(QStringLiteral("localhost"));
        ToyPage second(QStringLiteral("localhost"));
        ToyPage third(QStringLiteral("localhost"));
        ToyPage fourth(QStringLiteral("localhost"));
        alone.detail = QStringLiteral("unused");
        first.detail = QStringLiteral(":9001");
        second.detail = QStringLiteral(":9002");
        third.detail = QStringLiteral(":9002");
        QCOMPARE(TabTitles::of({&alone, &first, &second, &third, &fourth}),
                 QStringList({QStringLiteral("alone"), QStringLiteral("localhost · :9001"), QStringLiteral("localhost · :9002 (1)"), QStringLiteral("localhost · :9002 (2)"),
                              QStringLiteral("localhost")}));
    }

    void whatIsNotSavedHasADot()
    {
        ToyPage page(QStringLiteral("draft\u202e"));
        QVERIFY(!TabTitles::of({&page}).first().contains(QChar(0x202e)));
        page.hasSomethingToLose = true;
        QVERIFY(TabTitles::of({&page}).first().startsWith(QStringLiteral("• ")));
    }
};

FRAMESCOPE_TEST(tst_TabTitles);
#include "tst_TabTitles.moc"
