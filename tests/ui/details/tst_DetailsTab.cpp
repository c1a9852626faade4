#include "ui/details/DetailsTab.h"

#include "ui/widgets/FactsView.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::details::EntryDetails;
using ui::details::DetailsTab;

namespace {

/// Counts what it is asked to show.
class OpeningTab final : public DetailsTab
{
public:
    OpeningTab()
        : DetailsTab(QStringLiteral("Opening"), QStringLiteral("timing"), nullptr)
    {
    }
    int shown = 0;

protected:
    void showDetails(const EntryDetails &) override { ++shown; }
    bool hasSameContent(const EntryDetails &before, const EntryDetails &next) const override { return haveSameOpening(before, next); }
};

} // namespace

class tst_DetailsTab : public QObject
{
    Q_OBJECT

private slots:
    void whatSaysNothingNewIsLeftAlone()
    {
        OpeningTab tab;
        QCOMPARE(tab.facts()->accessibleName(), QStringLiteral("Opening"));
        QCOMPARE(tab.facts()->property("helpTopic").toString(), QStringLiteral("details#timing"));
        EntryDetails details;
        const auto show = [&] { tab.setDetails(std::make_shared<EntryDetails>(details)); };
        show();
        show(); // without an opening nothing is known to be the same
        QCOMPARE(tab.shown, 2);
        details.openingEntry = 3;
        show();
        QCOMPARE(tab.shown, 3);
        details.closedEntry = 9; // not of the opening
        show();
        QCOMPARE(tab.shown, 3);
        details.connection = 2;
        show();
        QCOMPARE(tab.shown, 4);
        tab.forget();
        show();
        QCOMPARE(tab.shown, 5);
    }
};

FRAMESCOPE_TEST(tst_DetailsTab);
#include "tst_DetailsTab.moc"
