#include "ui/support/ProgramFixture.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/details/DetailsPanel.h"
#include "ui/log/ExportDialog.h"
#include "ui/log/LogActions.h"
#include "ui/models/Languages.h"
#include "ui/server/ServerForm.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/RecoveryDialog.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/TabArea.h"
#include "ui/workspace/EnvironmentEditor.h"
#include "ui/workspace/ImportReport.h"
#include "ui/workspace/ProfileEditor.h"
#include "ui/workspace/SecretPrompt.h"

#include "support/TestClass.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLayout>
#include <QListWidget>
#include <QMimeData>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::session;
using uitest::Program;

namespace {

constexpr QSize kSmall(900, 600); // logical pixels: what is left of a small laptop's screen, or of 1920 x 1080 at scale 2

QSize least(const QWidget &widget)
{
    return widget.minimumSize().expandedTo(widget.layout() ? widget.layout()->totalMinimumSize() : widget.minimumSizeHint());
}

/// The widgets inside that ask for most, from the outside to the inside: for the message.
QString whoAsks(const QWidget &widget, bool wide)
{
    QString text;
    const QWidget *at = &widget;
    for (int depth = 0; at && depth < 14; ++depth) {
        const QSize size = least(*at);
        text += QStringLiteral("\n  %1 %2x%3").arg(QString::fromLatin1(at->metaObject()->className())).arg(size.width()).arg(size.height());
        const QWidget *worst = nullptr;
        for (const QWidget *child : at->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isHidden() || child->isWindow())
                continue;
            const auto extent = [wide](const QWidget &of) { return wide ? least(of).width() : least(of).height(); };
            if (!worst || extent(*child) > extent(*worst))
                worst = child;
        }
        at = worst;
    }
    return text;
}

/// Shows one thing after the other, and notes what asks for more than there is. Test thread.
class Inspection
{
public:
    explicit Inspection(QString language) : m_language(std::move(language)) {}

    void look(const QWidget &window, const QString &what)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QSize asked = least(window).expandedTo(window.size());
        if (asked.width() > kSmall.width() || asked.height() > kSmall.height())
            m_found << QStringLiteral("%1 (%2): %3x%4%5").arg(what, m_language).arg(asked.width()).arg(asked.height()).arg(whoAsks(window, asked.width() > kSmall.width()));
        for (const auto *page : window.findChildren<ui::shell::Page *>()) {
            const QSize needed = least(*page);
            // Beside another one, a page squeezes the hidden one of its tabs: what is seen is smaller.
            if (!m_split && page->isVisible() && (needed.width() > page->width() || needed.height() > page->height()))
                m_found << QStringLiteral("%1 (%2): a page of %3x%4 that needs %5x%6%7").arg(what, m_language).arg(page->width()).arg(page->height()).arg(needed.width()).arg(needed.height())
                               .arg(whoAsks(*page, needed.width() > page->width()));
        }
        if (!m_split)
            lookAtButtons(window, what);
    }
    /// Two pages share the width from now on: words of buttons may be cut, as each has a tool tip.
    void setSplit() { m_split = true; }
    bool isSplit() const { return m_split; }
    QStringList found() const { return m_found; }

private:
    /// Nothing that is pressed is squeezed or cut off. What scrolls may be.
    void lookAtButtons(const QWidget &window, const QString &what)
    {
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text().isEmpty() || qobject_cast<QTabBar *>(button->parentWidget()))
                continue;
            bool scrolls = false;
            bool inside = true;
            for (const QWidget *around = button->parentWidget(); around && around != window.parentWidget(); around = around->isWindow() ? nullptr : around->parentWidget()) {
                scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(around);
                inside = inside && around->rect().contains(QRect(button->mapTo(around, QPoint()), button->size()));
            }
            if (!scrolls && (!inside || button->width() < button->minimumSizeHint().width()))
                m_found << QStringLiteral("%1 (%2): the button “%3” has %4 of %5 pixels%6").arg(what, m_language, button->text()).arg(button->width()).arg(button->minimumSizeHint().width())
                               .arg(inside ? QString() : QStringLiteral(" and is cut off"));
        }
    }

    QString m_language;
    QStringList m_found;
    bool m_split = false;
};

} // namespace

/// Every page and dialog works where a small laptop's window has its size: nothing asks for more.
class tst_WindowFits : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { ui::models::Languages().use(QStringLiteral("en")); }

    void nothingAsksForMoreThanASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "ja", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void nothingAsksForMoreThanASmallScreen()
    {
        QFETCH(QString, language);
        ui::models::Languages languages;
        languages.use(language);
        Program program;
        uitest::ProgramWindow &window = program.window;
        Inspection inspection(language);
        window.resize(kSmall);
        window.open({}, false);
        inspection.look(window, QStringLiteral("welcome"));

        window.servers().runDemo();
        QTRY_VERIFY_WITH_TIMEOUT(window.currentSession() && window.currentSession()->statistics().in.messages > 0, 30'000);
        SessionPage *session = window.currentSession();
        session->controller()->send(framescope::session::Outgoing::text("{\"a\":[1,2],\"price\":100.25}"));
        QTRY_VERIFY_WITH_TIMEOUT(session->statistics().in.messages > 1, 30'000);
        session->log()->goToEntry(session->log()->model()->entryOfRow(session->log()->model()->rowCount() - 1));
        window.resize(kSmall);
        lookAtSession(inspection, window, *session);

        ui::server::ServerPage *server = window.newServer();
        lookAtServer(inspection, window, *server);

        const QString path = program.addProfile(QStringLiteral("Ticker"), QStringLiteral("wss://{{host}}/feed?token={{secret.token}}"));
        lookAtDialogs(inspection, program, path);

        // Side by side, with the longest texts on either side.
        window.pages().show(session);
        window.tabArea()->splitOff(session);
        inspection.setSplit();
        window.resize(kSmall);
        inspection.look(window, QStringLiteral("split, server and session"));
        SessionPage *other = window.openProfile(path, true);
        window.resize(kSmall);
        inspection.look(window, QStringLiteral("split, two sessions and a question"));
        window.tabArea()->moveToNextPane(other);
        window.resize(kSmall);
        inspection.look(window, QStringLiteral("split, two sessions"));
        lookAtSession(inspection, window, *session);
        const QStringList found = inspection.found();
        for (const QString &each : found)
            qWarning("%s", qPrintable(each));
        QVERIFY(found.isEmpty());
    }

private:
    static void lookAtSession(Inspection &inspection, uitest::ProgramWindow &window, SessionPage &session)
    {
        for (int tab = 0; tab < session.details()->tabs()->count(); ++tab) {
            session.details()->tabs()->setCurrentIndex(tab);
            inspection.look(window, QStringLiteral("session, details %1").arg(session.details()->tabs()->tabText(tab)));
        }
        session.details()->tabs()->setCurrentIndex(0);
        for (int kind = 0; kind < session.composer()->kindBox()->count(); ++kind) {
            session.composer()->kindBox()->setCurrentIndex(kind);
            inspection.look(window, QStringLiteral("session, composer %1").arg(session.composer()->kindBox()->currentText()));
        }
        session.composer()->kindBox()->setCurrentIndex(0);
        session.composer()->repeatButton()->setChecked(true);
        session.composer()->savedButton()->setChecked(true);
        inspection.look(window, QStringLiteral("session, repeat and saved messages"));
        session.composer()->repeatButton()->setChecked(false);
        session.composer()->savedButton()->setChecked(false);
        session.log()->openFind();
        session.log()->setFilterText(QStringLiteral("type:text size>10 (json:price>103"));
        inspection.look(window, QStringLiteral("session, find and a wrong filter"));
        if (!inspection.isSplit()) {
            session.log()->togglePlot();
            inspection.look(window, QStringLiteral("session, find, a wrong filter and the plot"));
            session.log()->togglePlot();
        }
        session.log()->setFilterText({});
    }
    static void lookAtServer(Inspection &inspection, uitest::ProgramWindow &window, ui::server::ServerPage &server)
    {
        inspection.look(window, QStringLiteral("server"));
        server.showSettings(true);
        for (int tab = 0; tab < server.form()->pages()->count(); ++tab) {
            server.form()->pages()->setCurrentIndex(tab);
            inspection.look(window, QStringLiteral("server, settings %1").arg(server.form()->pages()->tabText(tab)));
        }
    }
    static void lookAtPages(Inspection &inspection, QWidget &dialog, QListWidget &pages, const QString &what)
    {
        for (int i = 0; i < pages.count(); ++i) {
            pages.setCurrentRow(i);
            inspection.look(dialog, what + QLatin1Char(' ') + pages.item(i)->text());
        }
    }
    static void lookAtDialogs(Inspection &inspection, Program &program, const QString &path)
    {
        uitest::ProgramWindow &window = program.window;
        window.space().editProfile(path);
        if (auto *editor = window.findChild<ui::workspace::ProfileEditor *>()) {
            lookAtPages(inspection, *editor, *editor->pageList(), QStringLiteral("connection"));
            editor->reject();
        }
        window.showSettings();
        if (auto *settings = window.findChild<ui::shell::SettingsDialog *>()) {
            lookAtPages(inspection, *settings, *settings->pageList(), QStringLiteral("settings"));
            settings->close();
        }
        window.showPalette();
        if (auto *palette = window.findChild<ui::shell::CommandPalette *>()) {
            inspection.look(*palette, QStringLiteral("palette"));
            palette->close();
        }
        window.space().showEnvironments();
        if (auto *editor = window.findChild<ui::workspace::EnvironmentEditor *>()) {
            inspection.look(*editor, QStringLiteral("environments"));
            editor->reject();
        }
        QMimeData command;
        command.setText(QStringLiteral("websocat -H='X-One: 1' --basic-auth me:secret --ping-interval 5 wss://host.example/feed"));
        window.space().importData(command, {});
        if (auto *report = window.findChild<ui::workspace::ImportReport *>()) {
            inspection.look(*report, QStringLiteral("import"));
            report->close();
        }
        ui::shell::RecoveryDialog recovery({}, {QStringLiteral("/a rather long folder/of captures/with a name.fscope")}, &window);
        recovery.show();
        inspection.look(recovery, QStringLiteral("recovery"));
    }
};

FRAMESCOPE_TEST(tst_WindowFits);
#include "tst_WindowFits.moc"
