#include "ui/log/LogColumns.h"

#include "ui/support/UiFixture.h"
#include "ui/log/models/LogModel.h"
#include "ui/widgets/RowView.h"

#include "support/TestClass.h"

#include <QMenu>
#include <QSettings>
#include <QTest>

using namespace framescope;
using ui::models::AppSettings;
using ui::log::LogModel;
using ui::log::LogColumns;
using ui::widgets::RowView;

class tst_LogColumns : public QObject
{
    Q_OBJECT

    /// The action of this text.
    static QAction *entry(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

private slots:
    void stateComesBack()
    {
        LogModel model;
        RowView view;
        LogColumns columns(&model, &view);
        const QByteArray state = columns.saveState();
        view.header()->hideSection(LogModel::Delta);
        columns.restoreState(state);
        QVERIFY(!view.header()->isSectionHidden(LogModel::Delta));
        columns.restoreState({}); // nothing was stored
        QVERIFY(view.header()->isSectionHidden(LogModel::Wire));
    }

    void theMenuShowsHidesAndKeeps()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        AppSettings settings(store);
        LogModel model;
        RowView view;
        LogColumns columns(&model, &view);
        columns.setSettings(&settings);
        QMenu menu;
        columns.fill(menu);
        const QString wire = model.headerData(LogModel::Wire, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString preview = model.headerData(LogModel::Preview, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY(!entry(menu, preview)->isEnabled());
        QVERIFY(!entry(menu, wire)->isChecked());
        entry(menu, wire)->trigger();
        QVERIFY(!view.header()->isSectionHidden(LogModel::Wire));
        QVERIFY(view.header()->sectionSize(LogModel::Wire) >= 40);
        QVERIFY(!settings.columns().isEmpty());
        entry(menu, QStringLiteral("Time: since start"))->trigger();
        QCOMPARE(model.timeFormat(), LogModel::TimeFormat::SinceStart);
        QCOMPARE(settings.timeFormat(), AppSettings::TimeFormat::SinceStart);
        // Another log has the same, and follows.
        LogModel otherModel;
        RowView otherView;
        LogColumns other(&otherModel, &otherView);
        other.setSettings(&settings);
        QVERIFY(!otherView.header()->isSectionHidden(LogModel::Wire));
        settings.setTimeFormat(AppSettings::TimeFormat::Delta);
        QCOMPARE(otherModel.timeFormat(), LogModel::TimeFormat::SinceBefore);
    }
};

FRAMESCOPE_TEST(tst_LogColumns);
#include "tst_LogColumns.moc"
