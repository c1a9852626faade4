#include "ui/shell/SettingsDialog.h"

#include "ui/support/ShellFixture.h"

#include "support/TestClass.h"

#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::shell;

class tst_SettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    /// Pages come in the order of their places, and a place that is taken gets further rows.
    void everyPageIsShown()
    {
        uitest::Settings kept;
        ActionRegistry actions(kept.settings);
        actions.add(QStringLiteral("a"), QStringLiteral("Do it"), Qt::CTRL | Qt::Key_B, {});
        class Late final : public Feature
        {
        public:
            void attach(MainWindow &) override {}
            void addSettings(SettingsDialog &dialog) override
            {
                dialog.addPage(80, QStringLiteral("Late"), QStringLiteral("info"), [](QFormLayout &form) { form.addRow(new QLabel(QStringLiteral("one"), form.parentWidget())); });
                dialog.addPage(20, QStringLiteral("Early"), QStringLiteral("info"), [](QFormLayout &) {});
                dialog.addPage(80, QStringLiteral("ignored"), QStringLiteral("info"), [this](QFormLayout &form) { rows = form.rowCount(); });
            }
            int rows = 0;
        };
        std::vector<std::unique_ptr<Feature>> features;
        features.push_back(std::make_unique<Late>());
        SettingsDialog dialog(kept.settings, actions, features);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QStringList titles;
        for (int i = 0; i < dialog.pageList()->count(); ++i) {
            dialog.showPage(i);
            QCOMPARE(dialog.currentPage(), i);
            QVERIFY(!dialog.grab().isNull());
            titles << dialog.pageList()->item(i)->text();
        }
        QCOMPARE(titles, (QStringList{QStringLiteral("Appearance"), QStringLiteral("Early"), QStringLiteral("Notifications"), QStringLiteral("Late"), QStringLiteral("Shortcuts")}));
        QCOMPARE(static_cast<Late *>(features.front().get())->rows, 1);
    }
};

FRAMESCOPE_TEST(tst_SettingsDialog);
#include "tst_SettingsDialog.moc"
