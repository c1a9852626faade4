#include "ui/support/ProgramFixture.h"

#include "ui/workspace/EnvironmentEditor.h"
#include "ui/workspace/ProfileEditor.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/SettingsDialog.h"

#include "support/TestClass.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::program;
using namespace framescope::ui::server;
using namespace framescope::ui::session;
using namespace framescope::ui::shell;
using namespace framescope::ui::workspace;
using uitest::Program;

class tst_Accessibility : public QObject
{
    Q_OBJECT

    /// Names of the focusable widgets below `root` that a screen reader would call nothing.
    static QStringList nameless(QWidget *root)
    {
        QStringList found;
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            const bool own = !widget->objectName().startsWith(QLatin1String("qt_"));
            if (!own || !widget->isVisibleTo(root) || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QScrollArea *>(widget) || qobject_cast<QLabel *>(widget) || widget->focusProxy())
                continue;
            // The edit of a spin or combo box is a part of it.
            const QWidget *parent = widget->parentWidget();
            if (parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") || parent->inherits("QKeySequenceEdit") || parent->inherits("QComboBoxPrivateContainer")))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (face && face->text(QAccessible::Name).isEmpty())
                found << QStringLiteral("%1 in %2 (%3)").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                             QString::fromLatin1(parent ? parent->metaObject()->className() : ""), root->windowTitle());
        }
        return found;
    }

private slots:
    void everythingThatTakesTheFocusHasAName()
    {
        Program program;
        const QString path = program.addProfile(QStringLiteral("Echo"), QStringLiteral("ws://localhost/"));
        program.window.showWelcome();
        QStringList found = nameless(&program.window);
        program.window.openProfile(path, false);
        program.window.newServer();
        found << nameless(&program.window);
        program.window.showSettings();
        found << nameless(program.window.findChild<SettingsDialog *>());
        program.window.space().showEnvironments();
        found << nameless(program.window.findChild<EnvironmentEditor *>());
        program.window.space().editProfile(path);
        found << nameless(program.window.findChild<ProfileEditor *>());
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    /// Tab alone leads through every field of a dialog and back to the first.
    void tabGoesAround()
    {
        Program program;
        const QString path = program.addProfile(QStringLiteral("Echo"), QStringLiteral("ws://localhost/"));
        program.window.space().editProfile(path);
        auto *editor = program.window.findChild<ProfileEditor *>();
        QVERIFY(QTest::qWaitForWindowActive(editor));
        QWidget *first = editor->focusWidget();
        QVERIFY(first);
        QSet<QWidget *> seen;
        QWidget *at = first;
        for (int i = 0; i < 200 && !seen.contains(at); ++i) {
            seen.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
            at = editor->focusWidget();
            QVERIFY(at);
        }
        QCOMPARE(at, first);
        QVERIFY(seen.size() > 8);
    }
};

FRAMESCOPE_TEST(tst_Accessibility);
#include "tst_Accessibility.moc"
