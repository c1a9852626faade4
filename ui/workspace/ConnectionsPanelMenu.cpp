#include "ConnectionsPanel.h"

#include "ui/theme/Icons.h"

#include "base/Bytes.h"
#include "profiles/exports/CopyAs.h"
#include "profiles/exports/Exporter.h"

#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTreeView>

#include <algorithm>

// The context menus of the connections.
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

QString ConnectionsPanel::formatTitle(const QString &format)
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

void ConnectionsPanel::addProfileEntries(QMenu *menu, const QModelIndex &index)
{
    const QString path = index.data(ConnectionsModel::PathRole).toString();
    const auto state = index.data(ConnectionsModel::StateRole).value<State>();
    if (state == State::Idle || state == State::Closed)
        add(menu, QStringLiteral("connect"), tr("Connect"), [this, path] { emit profileOpened(path, true); });
    else
        add(menu, QStringLiteral("disconnect"), tr("Disconnect"), [this, path] { emit disconnectRequested(path); });
    add(menu, {}, tr("Open"), [this, path] { emit profileOpened(path, false); });
    add(menu, QStringLiteral("edit"), tr("Edit…"), [this, path] { emit profileEditRequested(path); });
    menu->addSeparator();
    QMenu *copies = menu->addMenu(theme::icon(QStringLiteral("copy")), tr("Copy as"));
    for (const QString &name : profiles::CopyAs::targetNames())
        add(copies, {}, profiles::CopyAs::title(*profiles::CopyAs::targetFrom(name)), [this, path, name] { emit copyAsRequested(path, name); });
    add(menu, QStringLiteral("copy"), tr("Duplicate"), [this, path] {
        const QStringList paths = selectedPaths();
        emit duplicateRequested(paths.contains(path) ? paths : QStringList{path});
    });
}

void ConnectionsPanel::addFileEntries(QMenu *menu, const QModelIndex &index)
{
    const QString path = index.data(ConnectionsModel::PathRole).toString();
    const auto kind = index.data(ConnectionsModel::KindRole).value<Kind>();
    add(menu, {}, tr("Rename"), [this, at = QPersistentModelIndex(index)] {
        m_tree->setCurrentIndex(at);
        m_tree->edit(at);
    });
    add(menu, QStringLiteral("trash"), tr("Move to the waste bin"), [this, path, at = QPersistentModelIndex(index)] {
        if (!selectedPaths().contains(path))
            m_tree->setCurrentIndex(at);
        removeSelected();
    });
    if (kind != Kind::Server) {
        addMoveEntries(menu, selectedPaths().contains(path) ? selectedPaths() : QStringList{path});
        QMenu *exports = menu->addMenu(theme::icon(QStringLiteral("save")), tr("Export"));
        for (const QString &format : profiles::Exporter::formatNames())
            add(exports, {}, formatTitle(format), [this, path, format] { emit exportRequested(path, format); });
    }
    menu->addSeparator();
}

void ConnectionsPanel::addMoveEntries(QMenu *menu, const QStringList &paths)
{
    if (!m_model->workspace())
        return;
    // Where each of them lies already, or what would lie in itself, is no place to go to.
    const auto canTake = [&paths](const QString &folder) {
        return std::any_of(paths.begin(), paths.end(), [&](const QString &path) { return path.section(QLatin1Char('/'), 0, -2) != folder; })
            && std::none_of(paths.begin(), paths.end(), [&](const QString &path) { return folder == path || folder.startsWith(path + QLatin1Char('/')); });
    };
    QMenu *places = menu->addMenu(theme::icon(QStringLiteral("folder")), tr("Move to"));
    const auto offer = [&](const QString &folder, QString text) {
        if (canTake(folder))
            add(places, {}, text.replace(QLatin1Char('&'), QLatin1String("&&")), [this, paths, folder] { m_model->move(paths, folder); });
    };
    offer({}, m_model->index(0, 0).data(Qt::DisplayRole).toString());
    for (const profiles::WorkspaceItem &item : m_model->workspace()->items()) {
        if (item.kind == profiles::WorkspaceItem::Kind::Folder)
            offer(item.path, base::escapeControls(item.path));
    }
    places->menuAction()->setVisible(!places->isEmpty());
}

void ConnectionsPanel::addNewEntries(QMenu *menu, const QModelIndex &index)
{
    const QString folder = m_model->folderOf(m_proxy->mapToSource(index));
    add(menu, QStringLiteral("plus"), tr("New connection"), [this, folder] { emit newProfileRequested(folder); });
    add(menu, QStringLiteral("folder"), tr("New folder"), [this, folder] { emit newFolderRequested(folder); });
    add(menu, QStringLiteral("server"), tr("New local server"), [this] { emit newServerRequested(); });
    menu->addSeparator();
    add(menu, {}, tr("Import from the clipboard"), [this, folder] { emit pasteRequested(folder); });
    // The last step by its name, so that one knows what will come back.
    const QUndoStack *stack = m_model->undoStack();
    if (stack && stack->canUndo())
        add(menu, {}, tr("Undo: %1").arg(stack->undoText()), [this] { m_model->undo(); });
    if (stack && stack->canRedo())
        add(menu, {}, tr("Redo: %1").arg(stack->redoText()), [this] { m_model->redo(); });
}

QMenu *ConnectionsPanel::makeMenu(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    const auto kind = index.isValid() ? index.data(ConnectionsModel::KindRole).value<Kind>() : Kind::Root;
    const QString path = index.data(ConnectionsModel::PathRole).toString();
    if (kind == Kind::Capture) {
        add(menu, QStringLiteral("capture"), tr("Open"), [this, path] { emit captureOpened(path); });
        add(menu, QStringLiteral("trash"), tr("Move to the waste bin"), [this, path] { emit captureRemoveRequested(path); });
        return menu;
    }
    if (kind == Kind::Profile)
        addProfileEntries(menu, index);
    if (kind == Kind::Folder || path == QLatin1String("connections")) {
        add(menu, QStringLiteral("edit"), tr("Edit…"), [this, path, kind] { emit folderEditRequested(kind == Kind::Folder ? path : QString()); });
        menu->addSeparator();
    }
    if (kind == Kind::Server) {
        add(menu, QStringLiteral("play"), tr("Start"), [this, path] { emit serverOpened(path, true); });
        add(menu, {}, tr("Open"), [this, path] { emit serverOpened(path, false); });
    }
    if (kind != Kind::Root)
        addFileEntries(menu, index);
    addNewEntries(menu, index);
    return menu;
}

} // namespace framescope::ui::workspace
