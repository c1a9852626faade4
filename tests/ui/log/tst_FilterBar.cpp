#include "ui/log/FilterBar.h"

#include "ui/widgets/FilterEdit.h"

#include "support/TestClass.h"

#include <QLabel>

#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace framescope;
using ui::log::FilterBar;

class tst_FilterBar : public QObject
{
    Q_OBJECT

    static QToolButton *chip(FilterBar &bar, const QString &name)
    {
        for (QToolButton *each : bar.findChildren<QToolButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static QAction *entry(QMenu *menu, const QString &text)
    {
        emit menu->aboutToShow();
        for (QAction *each : menu->actions()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

private slots:
    void chipsAndTextTogether()
    {
        FilterBar bar;
        bar.show();
        QSignalSpy changed(&bar, &FilterBar::filterChanged);
        chip(bar, QStringLiteral("Received only"))->click();
        QCOMPARE(bar.expression(), QStringLiteral("dir:in"));
        chip(bar, QStringLiteral("Text messages"))->click();
        chip(bar, QStringLiteral("Hide pings, pongs and keepalive"))->click();
        bar.setText(QStringLiteral("a OR b"));
        QCOMPARE(bar.expression(), QStringLiteral("dir:in type:text -type:ping,pong,keepalive (a OR b)"));
        QVERIFY(bar.hidesHeartbeats());
        QCOMPARE(changed.size(), 4);
        bar.clear();
        QCOMPARE(bar.expression(), QString());
    }

    void theLastGoodFilterStaysInForce()
    {
        FilterBar bar;
        bar.show();
        bar.setText(QStringLiteral("size>1k"));
        bar.setText(QStringLiteral("size>1k type:nothing"));
        QCOMPARE(bar.edit()->errorPosition(), 13);
        QCOMPARE(bar.expression(), QStringLiteral("size>1k"));
        QVERIFY(!bar.edit()->accessibleDescription().isEmpty());
        bar.setText(QStringLiteral("size>1k type:text"));
        QCOMPARE(bar.edit()->errorPosition(), -1);
        QCOMPARE(bar.expression(), QStringLiteral("size>1k type:text"));
    }

    void whatCouldNotBeDecidedIsTold()
    {
        FilterBar bar;
        bar.show();
        bar.setText(QStringLiteral("/(a|a)+$/"));
        bar.setUndecided(QStringLiteral("The regular expression reached its step limit."));
        const auto shown = [&bar] {
            const auto labels = bar.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return !label->isHidden() && label->text().contains(QStringLiteral("step limit")); });
        };
        QVERIFY(shown());
        QVERIFY(bar.edit()->accessibleDescription().contains(QStringLiteral("step limit")));
        bar.setText(QStringLiteral("size>1k"));
        QVERIFY(!shown());
    }

    void termsAreAddedToWhatStands()
    {
        FilterBar bar;
        bar.setText(QStringLiteral("a OR b"));
        bar.addTerm(QStringLiteral("dir:in"));
        QCOMPARE(bar.expression(), QStringLiteral("(a OR b) dir:in"));
    }

    void savedFiltersAndHistoryAreKept()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        ui::models::AppSettings settings(store);
        FilterBar bar;
        bar.setSettings(&settings);
        bar.show();
        bar.setText(QStringLiteral("json:price>5"));
        QTest::keyClick(bar.edit(), Qt::Key_Return);
        QCOMPARE(settings.filterHistory(), QStringList{QStringLiteral("json:price>5")});
        bar.saveFilter(QStringLiteral("Dear & good"), bar.edit()->text());
        QCOMPARE(settings.savedFilters().size(), 1);

        FilterBar other;
        other.setSettings(&settings);
        QAction *saved = entry(other.savedMenu(), QStringLiteral("Dear && good"));
        QVERIFY(saved);
        saved->trigger();
        QCOMPARE(other.expression(), QStringLiteral("json:price>5"));
        // The history comes up with the arrow keys.
        other.setText({});
        other.show();
        QTest::keyClick(other.edit(), Qt::Key_Up);
        QCOMPARE(other.edit()->text(), QStringLiteral("json:price>5"));
        QSignalSpy wanted(&other, &FilterBar::nameWanted);
        entry(other.savedMenu(), QStringLiteral("Save this filter…"))->trigger();
        QCOMPARE(wanted.size(), 1);
        QAction *remove = entry(other.savedMenu(), QStringLiteral("Remove saved filter"));
        QVERIFY(remove && remove->menu());
        remove->menu()->actions().first()->trigger();
        QVERIFY(settings.savedFilters().isEmpty());
    }

    void aNarrowWindowKeepsRoomForTheText()
    {
        FilterBar small;
        small.resize(600, 80);
        small.show();
        QTRY_VERIFY(small.edit()->width() > 300 && small.sizeHint().height() > 50);
        FilterBar bar;
        bar.resize(1600, 40);
        bar.show();
        const int wide = bar.sizeHint().height();
        bar.resize(600, 80);
        QTRY_VERIFY(bar.sizeHint().height() > wide);
        QTRY_VERIFY(bar.edit()->width() > 300);
    }
};

FRAMESCOPE_TEST(tst_FilterBar);
#include "tst_FilterBar.moc"
