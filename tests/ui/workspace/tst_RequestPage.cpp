#include "ui/workspace/RequestPage.h"

#include "ui/support/EditorPageFixture.h"
#include "ui/workspace/RowTable.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace framescope;
using ui::workspace::RequestPage;
using ui::workspace::RowTable;

class tst_RequestPage : public QObject
{
    Q_OBJECT

private slots:
    void theAddressIsCheckedAndResolved()
    {
        const uitest::PageOf<RequestPage> bench;
        bench.page->urlEdit()->setText(QStringLiteral("wss://{{nowhere}}/"));
        QVERIFY(bench.page->urlEdit()->property("invalid").toBool());
        QVERIFY(bench.labels().contains(QLatin1String("nowhere")));
        bench.page->urlEdit()->setText(QStringLiteral("wss://host.example/"));
        QVERIFY(!bench.page->urlEdit()->property("invalid").toBool());
        auto *query = bench.field<RowTable>(QStringLiteral("Query parameters"));
        QVERIFY(query);
        query->item(0, RowTable::NameColumn)->setText(QStringLiteral("q"));
        query->item(0, RowTable::ValueColumn)->setText(QStringLiteral("1"));
        QVERIFY2(bench.labels().contains(QLatin1String("Resolves to wss://host.example/?q=1")), qPrintable(bench.labels()));
        QCOMPARE(bench.draft().profile.query.size(), 1u);
        QCOMPARE(bench.draft().profile.url, QStringLiteral("wss://host.example/"));
    }

    void namesAndSubprotocolsMustBeValid()
    {
        const uitest::PageOf<RequestPage> bench;
        bench.page->nameEdit()->setText(QStringLiteral(" "));
        QCOMPARE(bench.page->problem().widget, bench.page->nameEdit());
        bench.page->nameEdit()->setText(QStringLiteral("Mine"));
        auto *protocols = bench.field<QLineEdit>(QStringLiteral("Subprotocols"));
        protocols->setText(QStringLiteral("chat, not a token"));
        QVERIFY(bench.page->problem().problem.contains(QLatin1String("not a token")));
        protocols->setText(QStringLiteral("chat, {{protocol}}")); // a variable may be anything
        QVERIFY(!bench.page->problem().widget);
        QCOMPARE(bench.settings().subprotocols->size(), 2);
        QVERIFY(!bench.settings().cookies.send && !bench.settings().stack && !bench.settings().mode); // untouched
        auto *mode = bench.field<QComboBox>(QStringLiteral("On protocol violations"));
        QVERIFY2(mode->itemText(0).startsWith(QLatin1String("Default (")), qPrintable(mode->itemText(0)));
        mode->setCurrentIndex(2);
        QCOMPARE(bench.settings().mode.value(), profiles::ModeChoice::Observe);
    }

    void aFolderHasNoAddress()
    {
        const uitest::PageOf<RequestPage> bench(ui::workspace::ProfileDocument::Kind::Folder);
        QVERIFY(!bench.page->nameEdit() && !bench.page->urlEdit());
        QVERIFY(bench.labels().contains(QLatin1String("Defaults for all connections")));
        bench.page->refresh();
    }
};

FRAMESCOPE_TEST(tst_RequestPage);
#include "tst_RequestPage.moc"
