#pragma once

#include "ui/models/CommandState.h"
#include "ui/shell/models/ActionRegistry.h"

#include <QHash>
#include <QObject>

#include <functional>

class QMainWindow;
class QMenu;

namespace framescope::ui::shell {

/// The menu bar. The common menus exist from the beginning, with sections for the features' entries; a feature's
/// own menu comes before Tools. Every entry is an action of the registry, so the palette and the shortcuts have it too. GUI thread.
class Menus : public QObject
{
    Q_OBJECT

public:
    enum class Section : std::uint8_t { FileOpen, FileTransfer, EditUndo, EditContent, ViewContent, ViewGo };

    struct Entry {
        QString id;           ///< "session.connect": never changes, the settings refer to it
        QString icon;         ///< by name; empty: none
        QString text;         ///< with an "&" before its mnemonic
        QKeySequence keys;    ///< default keys
        std::function<void()> run = {}; ///< empty: the current page runs it, see Page::run()
    };
    using RunOnPage = std::function<void(const QString &id)>;
    /// The state of an entry that the current page runs; asked whenever a menu opens.
    using StateOnPage = std::function<models::CommandState(const QString &id)>;

    /// Both outlive this. Creates the menus; the shell's own entries come from ShellMenus.
    Menus(QMainWindow &window, ActionRegistry &actions, RunOnPage runOnPage, StateOnPage stateOnPage = {});
    ~Menus() override;

    QAction *add(QMenu *menu, const Entry &entry);
    /// Adds it at the end of the section.
    QAction *add(Section section, const Entry &entry);
    /// In no menu: only its shortcut.
    QAction *addHidden(const Entry &entry);
    void addSeparator(Section section);
    /// A submenu in the section.
    QMenu *addMenu(Section section, const QString &title, const QString &icon = {});
    /// A separate menu in the bar.
    QMenu *addMenu(const QString &title);

    QMenu *file() const { return m_file; }
    QMenu *view() const { return m_view; }
    QMenu *tools() const { return m_tools; }
    QMenu *help() const { return m_help; }
    /// Later entries of this menu go after the section.
    void endSection(QMenu *menu, Section section);
    /// The first entry of a section; null: it is empty.
    QAction *first(Section section) const;
    ActionRegistry &actions() const { return m_actions; }

private:
    QAction *make(const Entry &entry);
    void watch(QMenu *menu);
    void showStates(const QMenu &menu) const;

    QMainWindow &m_window;
    ActionRegistry &m_actions;
    RunOnPage m_runOnPage;
    StateOnPage m_stateOnPage;
    QHash<const QAction *, QString> m_onPage; ///< ids of the entries that the page carries out
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_tools;
    QMenu *m_help;
    struct Place {
        QMenu *menu = nullptr;
        QAction *end = nullptr; ///< invisible; entries are inserted before it
        QAction *first = nullptr;
    };
    QHash<Section, Place> m_sections;
};

} // namespace framescope::ui::shell
