#include "ConnectionsMenu.h"

#include "ConnectionsPanel.h"

#include "ui/theme/Icons.h"

#include "base/Bytes.h"
#include "profiles/exports/CopyAs.h"
#include "profiles/exports/Exporter.h"

#include <QMenu>
#include <QTreeView>

#include <algorithm>

namespace framescope::ui::workspace {

using Kind = ConnectionsModel::Kind;
using State = session::Session::State;

namespace {

template<typename Run>
QAction *add(QMenu *menu, const QString &icon, const QString &text, Run run)
{
    QAction *action = icon.isEmpty() ? menu->addAction(text) : menu->addAction(theme::icon(icon), text);
    QObject::connect(action, &QAction::triggered, menu, run);
    return action;
}

} // namespace

ConnectionsMenu::ConnectionsMenu(ConnectionsPanel *panel)
    : m_panel(panel)
{
}

QString ConnectionsMenu::formatTitle(const QString &format)
{
    const auto known = profiles::Exporter::formatFrom(format);
    if (!known)
        return format;
    switch (*known) {
    case profiles::ExportFormat::Framescope: return QStringLiteral("Framescope (JSON)");
    case profiles::ExportFormat::Insomnia4: return QStringLiteral("Insomnia v4 (JSON)");
    case profiles::ExportFormat::OpenCollection: return QStringLiteral("OpenCollection (YAML)");
    case profiles::ExportFormat::AsyncApi3: return QStringLiteral("AsyncAPI 3.0 (YAML)");
    }
    return format;
}

void ConnectionsMenu::addProfileEntries(QMenu *menu, const QModelIndex &index) const
{
    const QString path = index.data(ConnectionsModel::PathRole).toString();
    const auto state = index.data(ConnectionsModel::StateRole).value<State>();
    if (state == State::Idle || state == State::Closed)
        add(menu, QStringLiteral("connect"), tr("Connect"), [panel = m_panel, path] { emit panel->profileOpened(path, true); });
    else
        add(menu, QStringLiteral("disconnect"), tr("Disconnect"), [panel = m_panel, path] { emit panel->disconnectRequested(path); });
    add(menu, {}, tr("Open"), [panel = m_panel, path] { emit panel->profileOpened(path, false); });
    add(menu, QStringLiteral("edit"), tr("Edit…"), [panel = m_panel, path] { emit panel->profileEditRequested(path); });
    menu->addSeparator();
    QMenu *copies = menu->addMenu(theme::icon(QStringLiteral("copy")), tr("Copy as"));
    for (const QString &name : profiles::CopyAs::targetNames())
        add(copies, {}, profiles::CopyAs::title(*profiles::CopyAs::targetFrom(name)), [panel = m_panel, path, name] { emit panel->copyAsRequested(path, name); });
    add(menu, QStringLiteral("copy"), tr("Duplicate"), [panel = m_panel, path] {
        const QStringList paths = panel->selectedPaths();
        emit panel->duplicateRequested(paths.contains(path) ? paths : QStringList{path});
    });
}

void ConnectionsMenu::addFileEntries(QMenu *menu, const QModelIndex &index) const
{
    const QString path = index.data(ConnectionsModel::PathRole).toString();
    const auto kind = index.data(ConnectionsModel::KindRole).value<Kind>();
    add(menu, {}, tr("Rename"), [panel = m_panel, at = QPersistentModelIndex(index)] {
        panel->rename(at);
    });
    add(menu, QStringLiteral("trash"), tr("Move to trash"), [panel = m_panel, path, at = QPersistentModelIndex(index)] {
        if (!panel->selectedPaths().contains(path))
            panel->tree()->setCurrentIndex(at);
        panel->removeSelected();
    });
    if (kind != Kind::Server) {
        const QStringList selected = m_panel->selectedPaths();
        addMoveEntries(menu, selected.contains(path) ? selected : QStringList{path});
        QMenu *exports = menu->addMenu(theme::icon(QStringLiteral("save")), tr("Export"));
        for (const QString &format : profiles::Exporter::formatNames())
            add(exports, {}, formatTitle(format), [panel = m_panel, path, format] { emit panel->exportRequested(path, format); });
    }
    menu->addSeparator();
}

void ConnectionsMenu::addMoveEntries(QMenu *menu, const QStringList &paths) const
{
    if (!m_panel->model()->workspace())
        return;
    // Their present folder, and a folder inside itself, are not valid targets.
    const auto canTake = [&paths](const QString &folder) {
        return std::any_of(paths.begin(), paths.end(), [&](const QString &path) { return path.section(QLatin1Char('/'), 0, -2) != folder; })
            && std::none_of(paths.begin(), paths.end(), [&](const QString &path) { return folder == path || folder.startsWith(path + QLatin1Char('/')); });
    };
    QMenu *places = menu->addMenu(theme::icon(QStringLiteral("folder")), tr("Move to"));
    const auto offer = [&](const QString &folder, QString text) {
        if (canTake(folder))
            add(places, {}, text.replace(QLatin1Char('&'), QLatin1String("&&")), [panel = m_panel, paths, folder] { panel->model()->move(paths, folder); });
    };
    offer({}, m_panel->model()->index(0, 0).data(Qt::DisplayRole).toString());
    for (const profiles::WorkspaceItem &item : m_panel->model()->workspace()->items()) {
        if (item.kind == profiles::WorkspaceItem::Kind::Folder)
            offer(item.path, base::escapeControls(item.path));
    }
    places->menuAction()->setVisible(!places->isEmpty());
}

void ConnectionsMenu::addNewEntries(QMenu *menu, const QModelIndex &index) const
{
    const QString folder = m_panel->folderOf(index);
    add(menu, QStringLiteral("plus"), tr("New connection"), [panel = m_panel, folder] { emit panel->newProfileRequested(folder); });
    add(menu, QStringLiteral("folder"), tr("New folder"), [panel = m_panel, folder] { emit panel->newFolderRequested(folder); });
    add(menu, QStringLiteral("server"), tr("New local server"), [panel = m_panel] { emit panel->newServerRequested(); });
    menu->addSeparator();
    add(menu, {}, tr("Import from clipboard"), [panel = m_panel, folder] { emit panel->pasteRequested(folder); });
    // Shows the name of the last step.
    const QUndoStack *stack = m_panel->model()->undoStack();
    if (stack && stack->canUndo())
        add(menu, {}, tr("Undo: %1").arg(stack->undoText()), [panel = m_panel] { panel->model()->undo(); });
    if (stack && stack->canRedo())
        add(menu, {}, tr("Redo: %1").arg(stack->redoText()), [panel = m_panel] { panel->model()->redo(); });
}

QMenu *ConnectionsMenu::make(const QModelIndex &index) const
{
    auto *menu = new QMenu(m_panel);
    const auto kind = index.isValid() ? index.data(ConnectionsModel::KindRole).value<Kind>() : Kind::Root;
    const QString path = index.data(ConnectionsModel::PathRole).toString();
    if (kind == Kind::Item) {
        for (const TreeRoot::Action &action : m_panel->rootOf(index)->actions(path))
            add(menu, action.icon, action.text, action.run);
        return menu;
    }
    if (kind == Kind::Profile)
        addProfileEntries(menu, index);
    if (kind == Kind::Folder || path == QLatin1String("connections")) {
        add(menu, QStringLiteral("edit"), tr("Edit…"), [panel = m_panel, path, kind] { emit panel->folderEditRequested(kind == Kind::Folder ? path : QString()); });
        menu->addSeparator();
    }
    if (kind == Kind::Server) {
        add(menu, QStringLiteral("play"), tr("Start"), [panel = m_panel, path] { emit panel->serverOpened(path, true); });
        add(menu, {}, tr("Open"), [panel = m_panel, path] { emit panel->serverOpened(path, false); });
    }
    if (kind != Kind::Root)
        addFileEntries(menu, index);
    addNewEntries(menu, index);
    return menu;
}

} // namespace framescope::ui::workspace
