#include "ui/workspace/HeadersPage.h"

#include "ui/support/EditorPageFixture.h"
#include "ui/workspace/RowTable.h"

#include "support/TestClass.h"

#include <QAbstractButton>
#include <QTest>

using namespace framescope;
using ui::workspace::HeadersPage;
using ui::workspace::RowTable;

class tst_HeadersPage : public QObject
{
    Q_OBJECT

private slots:
    void headersAreOrderedAndChecked()
    {
        const uitest::PageOf<HeadersPage> bench;
        RowTable *table = bench.page->table();
        const auto set = [&](int row, const char *name, const char *value) {
            table->item(row, RowTable::NameColumn)->setText(QString::fromLatin1(name));
            table->item(row, RowTable::ValueColumn)->setText(QString::fromLatin1(value));
        };
        set(0, "X-One", "1");
        set(1, "X-Two", "2");
        QVERIFY(!bench.page->problem().widget);
        table->setCurrentCell(1, 0);
        for (QAbstractButton *button : bench.widget.findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("Up"))
                button->click();
        }
        QCOMPARE(bench.settings().headers.front().name, QStringLiteral("X-Two"));
        set(0, "no token", "1");
        QVERIFY(bench.page->problem().problem.contains(QLatin1String("not a valid header name")));
        set(0, "Sec-WebSocket-Key", "1");
        QVERIFY(bench.page->problem().problem.contains(QLatin1String("always set by Framescope")));
        set(0, "X-Two", "a\nb");
        QVERIFY(bench.page->problem().problem.contains(QLatin1String("line break")));
    }

    void inheritedOnesAreListed()
    {
        uitest::PageOf<HeadersPage> bench;
        auto folder = bench.workspace->folderSettings({});
        folder->value.settings.headers = {profiles::Row{true, QStringLiteral("X-Team"), QStringLiteral("7"), {}, {}}};
        QVERIFY(bench.workspace->saveFolder({}, folder->value, folder->stamp).ok());
        QVERIFY(bench.document.load().ok());
        HeadersPage page(bench.document);
        QWidget widget;
        page.load(new QFormLayout(&widget));
        QString labels;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            labels += label->text();
        QVERIFY2(labels.contains(QLatin1String("X-Team: 7 (from workspace)")), qPrintable(labels));
        QVERIFY(page.table()->rows().empty());
    }
};

FRAMESCOPE_TEST(tst_HeadersPage);
#include "tst_HeadersPage.moc"
