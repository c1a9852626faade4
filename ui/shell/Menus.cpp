#include "Menus.h"

#include "ui/theme/Icons.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace framescope::ui::shell {

Menus::Menus(QMainWindow &window, ActionRegistry &actions, RunOnPage runOnPage, StateOnPage stateOnPage)
    : m_window(window)
    , m_actions(actions)
    , m_runOnPage(std::move(runOnPage))
    , m_stateOnPage(std::move(stateOnPage))
    , m_file(window.menuBar()->addMenu(tr("&File")))
    , m_edit(window.menuBar()->addMenu(tr("&Edit")))
    , m_view(window.menuBar()->addMenu(tr("&View")))
    , m_tools(window.menuBar()->addMenu(tr("&Tools")))
    , m_help(window.menuBar()->addMenu(tr("&Help")))
{
    for (QMenu *menu : {m_file, m_edit, m_view, m_tools, m_help})
        watch(menu);
    endSection(m_file, Section::FileOpen);
    m_file->addSeparator();
    endSection(m_file, Section::FileTransfer);
    m_file->addSeparator();
    endSection(m_edit, Section::EditUndo);
    m_edit->addSeparator();
    endSection(m_edit, Section::EditContent);
    endSection(m_view, Section::ViewContent);
    m_view->addSeparator();
}

Menus::~Menus() = default;

void Menus::endSection(QMenu *menu, Section section)
{
    QAction *end = menu->addSeparator();
    end->setVisible(false);
    m_sections.insert(section, {menu, end, nullptr});
}

QAction *Menus::make(const Entry &entry)
{
    const std::function<void()> run = entry.run ? entry.run : [onPage = m_runOnPage, id = entry.id] { onPage(id); };
    QAction *action = m_actions.add(entry.id, entry.text, entry.keys, run, entry.icon.isEmpty() ? QIcon() : theme::icon(entry.icon));
    if (!entry.run)
        m_onPage.insert(action, entry.id);
    return action;
}

void Menus::watch(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { showStates(*menu); });
    // A shortcut must not depend on what a menu showed some time ago.
    connect(menu, &QMenu::aboutToHide, this, [this, menu] {
        for (QAction *action : menu->actions()) {
            if (m_onPage.contains(action))
                action->setEnabled(true);
        }
    });
}

void Menus::showStates(const QMenu &menu) const
{
    for (QAction *action : menu.actions()) {
        const auto found = m_onPage.find(action);
        if (found == m_onPage.end() || !m_stateOnPage)
            continue;
        const models::CommandState state = m_stateOnPage(*found);
        action->setEnabled(state.enabled);
        action->setCheckable(state.checked.has_value());
        action->setIconVisibleInMenu(!state.checked); // a mark stands in its place
        action->setChecked(state.checked.value_or(false));
    }
}

QAction *Menus::add(QMenu *menu, const Entry &entry)
{
    QAction *action = make(entry);
    menu->addAction(action);
    return action;
}

QAction *Menus::add(Section section, const Entry &entry)
{
    QAction *action = make(entry);
    Place &place = m_sections[section];
    place.menu->insertAction(place.end, action);
    if (!place.first)
        place.first = action;
    return action;
}

QAction *Menus::addHidden(const Entry &entry)
{
    QAction *action = make(entry);
    m_window.addAction(action);
    return action;
}

void Menus::addSeparator(Section section)
{
    const Place &place = m_sections[section];
    place.menu->insertSeparator(place.end);
}

QMenu *Menus::addMenu(Section section, const QString &title, const QString &icon)
{
    const Place &place = m_sections[section];
    auto *menu = new QMenu(title, place.menu);
    if (!icon.isEmpty())
        menu->setIcon(theme::icon(icon));
    place.menu->insertMenu(place.end, menu);
    watch(menu);
    return menu;
}

QMenu *Menus::addMenu(const QString &title)
{
    auto *menu = new QMenu(title, m_window.menuBar());
    m_window.menuBar()->insertMenu(m_tools->menuAction(), menu);
    watch(menu);
    return menu;
}

QAction *Menus::first(Section section) const
{
    return m_sections.value(section).first;
}

} // namespace framescope::ui::shell
