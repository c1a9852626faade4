#include "ui/support/ProgramFixture.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/details/DetailsPanel.h"
#include "ui/details/PayloadPage.h"
#include "ui/log/LogPanel.h"
#include "ui/captures/CapturePage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/workspace/ProfileEditor.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"

#include "support/TestClass.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace framescope;
using namespace framescope::ui::captures;
using namespace framescope::ui::program;
using namespace framescope::ui::server;
using namespace framescope::ui::session;
using namespace framescope::ui::shell;
using namespace framescope::ui::workspace;
using uitest::Program;

/// Every widget that can take the focus says what it is, and Tab leads to each of them: through all panels and dialogs.
class tst_AccessibleNames : public QObject
{
    Q_OBJECT

    /// Parts of Qt's own widgets that speak through the whole.
    static bool isPartOfAnother(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->text().isEmpty())
            return true; // its text is its name
        const QWidget *parent = widget->parentWidget();
        return widget->objectName().startsWith(QLatin1String("qt_")) || (qobject_cast<const QLineEdit *>(widget) && (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)))
               || widget->inherits("QComboBoxPrivateContainer") || (parent && parent->inherits("QComboBoxPrivateContainer")) || widget->inherits("QMenuBar")
               || widget->inherits("QMenu") || widget->inherits("QTabWidget") || widget->inherits("QLineEditIconButton") || widget->inherits("QMenuBarExtension")
               || widget->inherits("QToolBarExtension") || (qobject_cast<const QTabBar *>(parent) && qobject_cast<const QToolButton *>(widget));
    }
    static QString where(const QWidget *widget)
    {
        QString text;
        for (; widget; widget = widget->parentWidget())
            text.prepend(QStringLiteral(" > %1(%2)").arg(QLatin1String(widget->metaObject()->className()), widget->objectName()));
        return text;
    }
    /// A bar that is told what to ask or to say when it comes up.
    static bool isAwayBar(const QWidget *widget)
    {
        for (; widget; widget = widget->parentWidget()) {
            if (widget->isHidden() && (widget->inherits("framescope::ui::widgets::NoticeBar") || widget->inherits("framescope::ui::log::PromptBar")))
                return true;
        }
        return false;
    }
    static void check(QWidget *root, QStringList &nameless)
    {
        QList<QWidget *> all = root->findChildren<QWidget *>();
        all.prepend(root);
        for (QWidget *widget : std::as_const(all)) {
            if (widget->focusPolicy() == Qt::NoFocus || isPartOfAnother(widget) || widget->isWindow() || isAwayBar(widget))
                continue;
            QAccessibleInterface *speaker = QAccessible::queryAccessibleInterface(widget);
            QString name = speaker ? speaker->text(QAccessible::Name) : QString();
            if (name.trimmed().isEmpty())
                nameless << where(widget);
        }
    }
    /// Everything that Tab should reach but does not.
    static QStringList unreachable(QWidget &window, QWidget *start)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return {QStringLiteral("the window is not active")};
        start->setFocus(Qt::TabFocusReason);
        std::set<QWidget *> reached;
        for (int i = 0; i < 400; ++i) {
            QWidget *at = QApplication::focusWidget();
            if (!at)
                break;
            if (!reached.insert(at).second && at == start)
                break;
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QStringList missed;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled() || isPartOfAnother(widget) || widget->focusProxy()
                || widget->window() != &window || reached.contains(widget))
                continue;
            missed << where(widget);
        }
        return missed;
    }

private slots:
    void everyPanelAndDialogSpeaks()
    {
        uitest::EchoServer echo;
        Program program;
        program.window.resize(1300, 850);
        uitest::ProgramWindow &window = program.window;
        window.open({}, false);
        QStringList nameless;
        check(&window, nameless);

        window.servers().runDemo();
        QTRY_VERIFY_WITH_TIMEOUT(window.currentSession() && window.currentSession()->statistics().in.messages > 0, 30'000);
        SessionPage *session = window.currentSession();
        session->controller()->send(session::Outgoing::text("{\"a\":[1,2]}"));
        QTRY_VERIFY_WITH_TIMEOUT(session->statistics().in.messages > 1, 30'000);
        session->log()->goToEntry(session->log()->model()->entryOfRow(session->log()->model()->rowCount() - 1));
        session->log()->openFind();
        for (int tab = 0; tab < session->details()->tabs()->count(); ++tab) {
            session->details()->tabs()->setCurrentIndex(tab);
            check(session, nameless);
        }
        for (int kind = 0; kind < session->composer()->kindBox()->count(); ++kind) {
            session->composer()->kindBox()->setCurrentIndex(kind);
            check(session->composer(), nameless);
        }
        window.newServer();
        check(&window, nameless);
        const auto path = program.workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Echo"), echo.address()));
        QVERIFY(path.ok());
        window.space().editProfile(*path);
        if (auto *editor = window.findChild<ProfileEditor *>()) {
            for (int page = 0; page < editor->pageList()->count(); ++page) {
                editor->pageList()->setCurrentRow(page);
                check(editor, nameless);
            }
            editor->reject();
        }
        window.showPalette();
        if (auto *palette = window.findChild<CommandPalette *>()) {
            check(palette, nameless);
            palette->close();
        }
        nameless.removeDuplicates();
        for (const QString &each : std::as_const(nameless))
            qWarning().noquote() << each;
        QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("without a name:\n") + nameless.join(QLatin1Char('\n'))));
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (!action->isSeparator() && !action->shortcut().isEmpty())
                QVERIFY2(!action->text().isEmpty(), qPrintable(action->shortcut().toString()));
        }
    }

    void tabLeadsThroughASession()
    {
        Program program;
        program.window.resize(1300, 850);
        program.window.open({}, false);
        program.window.servers().runDemo();
        QTRY_VERIFY_WITH_TIMEOUT(program.window.currentSession() && program.window.currentSession()->statistics().in.messages > 0, 30'000);
        SessionPage *session = program.window.currentSession();
        session->controller()->send(session::Outgoing::text("{\"a\":[1,2]}"));
        QTRY_VERIFY_WITH_TIMEOUT(session->statistics().in.messages > 1, 30'000);
        session->log()->goToEntry(session->log()->model()->entryOfRow(session->log()->model()->rowCount() - 1));
        QTRY_VERIFY_WITH_TIMEOUT(!session->details()->payload()->isLoading(), 30'000);
        const QStringList missed = unreachable(program.window, session->composer()->editor());
        QVERIFY2(missed.isEmpty(), qPrintable(QStringLiteral("Tab does not lead to:\n") + missed.join(QLatin1Char('\n'))));
    }
};

FRAMESCOPE_TEST(tst_AccessibleNames);
#include "tst_AccessibleNames.moc"
