#include "ShellMenus.h"

#include "MainWindow.h"
#include "Menus.h"
#include "TabArea.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/HelpEvent.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QTabWidget>

#include <tuple>

namespace framescope::ui::shell {

ShellMenus::ShellMenus(MainWindow &window, Menus &menus)
    : m_window(window)
    , m_menus(menus)
{
    fillFile();
    fillView();
    fillTools();
    fillHelp();
}

void ShellMenus::fillFile()
{
    m_menus.add(m_menus.file(), {QStringLiteral("file.closeTab"), {}, tr("&Close tab"), QKeySequence::Close, [this] {
        if (Page *page = m_window.pages().current())
            m_window.pages().close(page);
    }});
    m_menus.add(m_menus.file(), {QStringLiteral("file.quit"), {}, tr("&Quit"), QKeySequence::Quit, [this] { m_window.quit(); }});
}

void ShellMenus::addThemes()
{
    QMenu *menu = m_menus.view()->addMenu(theme::icon(QStringLiteral("theme")), tr("&Theme"));
    auto *group = new QActionGroup(this);
    const std::tuple<QString, QString, theme::Scheme> schemes[] = {{QStringLiteral("view.theme.system"), tr("&System"), theme::Scheme::System},
                                                                   {QStringLiteral("view.theme.light"), tr("&Light"), theme::Scheme::Light},
                                                                   {QStringLiteral("view.theme.dark"), tr("&Dark"), theme::Scheme::Dark}};
    theme::Theme &theme = m_window.theme();
    for (const auto &[id, text, scheme] : schemes) {
        QAction *action = m_menus.add(menu, {id, {}, text, {}, [this, chosen = scheme] {
            m_window.theme().setScheme(chosen);
            m_window.settings().setTheme(theme::Theme::schemeName(chosen));
        }});
        action->setCheckable(true);
        action->setIconText(tr("Theme: %1").arg(ActionRegistry::plainText(action)));
        group->addAction(action);
        connect(&theme, &theme::Theme::changed, action, [&theme, action, own = scheme] { action->setChecked(theme.scheme() == own); });
        action->setChecked(theme.scheme() == scheme);
    }
}

void ShellMenus::fillView()
{
    QMenu *view = m_menus.view();
    models::AppSettings &settings = m_window.settings();
    addThemes();
    m_menus.add(view, {QStringLiteral("view.larger"), {}, tr("Larger log &text"), QKeySequence::ZoomIn,
                       [&settings] { settings.setFontAdjustment(settings.fontAdjustment() + 1); }});
    m_menus.add(view, {QStringLiteral("view.smaller"), {}, tr("S&maller log text"), QKeySequence::ZoomOut,
                       [&settings] { settings.setFontAdjustment(settings.fontAdjustment() - 1); }});
    m_menus.add(view, {QStringLiteral("view.normalSize"), {}, tr("&Normal log text"), Qt::CTRL | Qt::Key_0, [&settings] { settings.setFontAdjustment(0); }});
    view->addSeparator();
    m_menus.add(view, {QStringLiteral("view.split"), QStringLiteral("split"), tr("S&plit: show this tab beside the others"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] {
        if (Page *page = m_window.pages().current())
            m_window.tabArea()->moveToNextPane(page);
    }});
    m_menus.add(view, {QStringLiteral("view.unsplit"), {}, tr("&One side only"), {}, [this] { m_window.tabArea()->unsplit(); }});
    m_menus.add(view, {QStringLiteral("view.nextSide"), {}, tr("Go to the other s&ide"), Qt::Key_F6, [this] { m_window.tabArea()->focusNextPane(); }});
    m_menus.add(view, {QStringLiteral("view.nextTab"), {}, tr("N&ext tab"), Qt::CTRL | Qt::Key_PageDown, [this] { stepTab(1); }});
    m_menus.add(view, {QStringLiteral("view.previousTab"), {}, tr("P&revious tab"), Qt::CTRL | Qt::Key_PageUp, [this] { stepTab(-1); }});
    m_menus.add(view, {QStringLiteral("view.tabs"), QStringLiteral("down"), tr("List of ta&bs"), Qt::ALT | Qt::Key_0, [this] { m_window.showTabList(); }});
    view->addSeparator();
    m_menus.add(view, {QStringLiteral("view.side"), {}, tr("Side &column"), Qt::CTRL | Qt::Key_Backslash,
                       [this] { m_window.side()->setVisible(m_window.side()->isHidden()); }});
    m_menus.endSection(view, Menus::Section::ViewGo);
    m_menus.add(view, {QStringLiteral("view.welcome"), {}, tr("&Welcome page"), {}, [this] { m_window.showWelcome(); }});
    addTabKeys();
}

void ShellMenus::addTabKeys()
{
    for (int i = 1; i <= 9; ++i) {
        const QString id = QStringLiteral("view.tab%1").arg(i);
        m_menus.addHidden({id, {}, tr("Tab %1").arg(i), Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + i), [this, i] { m_window.tabs()->setCurrentIndex(i - 1); }});
        m_menus.actions().setListed(id, false);
    }
}

void ShellMenus::fillTools()
{
    m_menus.add(m_menus.tools(), {QStringLiteral("tools.palette"), QStringLiteral("palette"), tr("Command &palette"), Qt::CTRL | Qt::Key_K,
                                  [this] { m_window.showPalette(); }});
    // The usual key if the platform has none.
    const QList<QKeySequence> preferences = QKeySequence::keyBindings(QKeySequence::Preferences);
    m_menus.add(m_menus.tools(), {QStringLiteral("tools.settings"), QStringLiteral("settings"), tr("&Settings…"),
                                  preferences.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Comma) : preferences.first(), [this] { m_window.showSettings(); }})
        ->setMenuRole(QAction::PreferencesRole);
}

void ShellMenus::fillHelp()
{
    QMenu *help = m_menus.help();
    m_menus.add(help, {QStringLiteral("help.manual"), QStringLiteral("info"), tr("&Manual"), Qt::Key_F1,
                       [this] { m_window.showHelp(widgets::HelpEvent::topicOf(QApplication::focusWidget())); }});
    m_menus.add(help, {QStringLiteral("help.shortcuts"), {}, tr("&Keyboard shortcuts"), {}, [this] { m_window.showHelp(QStringLiteral("shortcuts")); }});
    m_menus.add(help, {QStringLiteral("help.troubleshooting"), {}, tr("&Troubleshooting"), {}, [this] { m_window.showHelp(QStringLiteral("troubleshooting")); }});
    help->addSeparator();
    m_menus.add(help, {QStringLiteral("help.about"), QStringLiteral("info"), tr("&About Framescope"), {}, [this] { m_window.showAbout(); }})
        ->setMenuRole(QAction::AboutRole);
}

void ShellMenus::stepTab(int by)
{
    QTabWidget *side = m_window.tabs();
    if (side->count() > 0)
        side->setCurrentIndex((side->currentIndex() + by + side->count()) % side->count());
}

} // namespace framescope::ui::shell
