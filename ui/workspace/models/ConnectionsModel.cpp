#include "ConnectionsModel.h"

#include "ui/models/PlainText.h"

#include "base/Bytes.h"
#include "base/Secrets.h"

#include <QMimeData>

#include <algorithm>
#include <functional>

namespace framescope::ui::workspace {

using profiles::WorkspaceItem;

namespace {

const QString kMime = QStringLiteral("application/x-framescope-paths");

} // namespace

/// One row of the tree; the tree is small and is rebuilt when the workspace changes.
struct ConnectionsModel::Node {
    Kind kind = Kind::Root;
    QString path;
    QString name;
    QString url;
    QString broken;
    TreeRoot *root = nullptr; ///< of a feature: of the root itself and of each line below it
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(Kind childKind, const QString &childPath, const QString &childName)
    {
        auto node = std::make_unique<Node>();
        node->kind = childKind;
        node->path = childPath;
        node->name = childName;
        node->parent = this;
        node->row = static_cast<int>(children.size());
        children.push_back(std::move(node));
        return children.back().get();
    }
    /// After children came or went.
    void number()
    {
        for (std::size_t i = 0; i < children.size(); ++i)
            children[i]->row = static_cast<int>(i);
    }
};

ConnectionsModel::ConnectionsModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    rebuild();
}

ConnectionsModel::~ConnectionsModel() = default;

void ConnectionsModel::setWorkspace(profiles::Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_edits.reset();
    if (m_workspace) {
        m_edits = std::make_unique<WorkspaceEdits>(*m_workspace);
        connect(m_edits.get(), &WorkspaceEdits::failed, this, &ConnectionsModel::failed);
        connect(m_edits.get(), &WorkspaceEdits::pathChanged, this, [this](const QString &from, const QString &to) {
            // The state of a session moves with its file.
            QHash<QString, SessionState> states;
            for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
                const bool inside = it.key().startsWith(from + QLatin1Char('/'));
                states.insert(it.key() == from ? to : inside ? QString(to + it.key().mid(from.size())) : it.key(), it.value());
            }
            m_states = std::move(states);
            emit renamed(from, to);
        });
        connect(m_workspace, &profiles::Workspace::changed, this, &ConnectionsModel::rebuild);
        connect(m_workspace, &QObject::destroyed, this, [this] {
            m_workspace = nullptr;
            m_edits.reset();
            rebuild();
        });
    }
    rebuild();
}

void ConnectionsModel::addRoot(TreeRoot *root)
{
    m_roots.push_back(root);
    connect(root, &TreeRoot::changed, this, [this, root] { updateRoot(*root); });
    connect(root, &QObject::destroyed, this, [this, root] {
        std::erase(m_roots, root);
        rebuild();
    });
    rebuild();
}

TreeRoot *ConnectionsModel::rootOf(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->root : nullptr;
}

void ConnectionsModel::updateRoot(const TreeRoot &changed)
{
    const auto found = std::find_if(m_root->children.begin(), m_root->children.end(), [&](const auto &node) { return node->root == &changed; });
    Node *root = found->get();
    const std::vector<TreeRoot::Item> items = changed.items();
    // Row by row, so that a name being edited elsewhere in the tree and the selection are preserved.
    const QModelIndex parent = indexOfNode(root);
    const auto removeRows = [&](std::size_t first, std::size_t end) {
        beginRemoveRows(parent, static_cast<int>(first), static_cast<int>(end) - 1);
        root->children.erase(root->children.begin() + static_cast<std::ptrdiff_t>(first), root->children.begin() + static_cast<std::ptrdiff_t>(end));
        root->number();
        endRemoveRows();
    };
    for (std::size_t row = 0; row < items.size(); ++row) {
        std::size_t there = row;
        while (there < root->children.size() && root->children[there]->path != items[row].path)
            ++there;
        if (there < root->children.size()) {
            if (there > row)
                removeRows(row, there);
            describe(*root->children[row], items[row]);
            const QModelIndex index = indexOfNode(root->children[row].get());
            emit dataChanged(index, index);
            continue;
        }
        auto node = std::make_unique<Node>();
        node->kind = Kind::Item;
        node->path = items[row].path;
        node->root = root->root;
        node->parent = root;
        describe(*node, items[row]);
        beginInsertRows(parent, static_cast<int>(row), static_cast<int>(row));
        root->children.insert(root->children.begin() + static_cast<std::ptrdiff_t>(row), std::move(node));
        root->number();
        endInsertRows();
    }
    if (root->children.size() > items.size())
        removeRows(items.size(), root->children.size());
}

void ConnectionsModel::describe(Node &node, const TreeRoot::Item &item)
{
    node.name = item.name;
    node.url = item.detail;
    node.broken = item.broken;
}

void ConnectionsModel::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    Node *connections = m_root->add(Kind::Root, QStringLiteral("connections"), tr("Connections"));
    Node *servers = m_root->add(Kind::Root, QStringLiteral("servers"), tr("Servers"));
    if (m_workspace) {
        // A folder comes before its content.
        QHash<QString, Node *> folders{{QString(), connections}};
        for (const WorkspaceItem &item : m_workspace->items()) {
            if (item.kind == WorkspaceItem::Kind::Environment)
                continue;
            Node *above = item.kind == WorkspaceItem::Kind::Server ? servers : folders.value(item.parent, connections);
            const Kind kind = item.kind == WorkspaceItem::Kind::Folder ? Kind::Folder : item.kind == WorkspaceItem::Kind::Server ? Kind::Server : Kind::Profile;
            Node *node = above->add(kind, item.path, item.name);
            node->url = base::Secrets().textOf(item.url); // for display only
            node->broken = item.broken;
            if (kind == Kind::Folder)
                folders.insert(item.path, node);
        }
    }
    for (TreeRoot *root : m_roots) {
        Node *own = m_root->add(Kind::Root, root->id(), root->title());
        own->root = root;
        for (const TreeRoot::Item &item : root->items()) {
            Node *node = own->add(Kind::Item, item.path, {});
            node->root = root;
            describe(*node, item);
        }
    }
    endResetModel();
}

void ConnectionsModel::setSessionState(const QString &profilePath, session::Session::State state, std::uint64_t messages)
{
    SessionState &known = m_states[profilePath];
    if (known.state == state && known.messages == messages)
        return;
    const bool other = known.state != state;
    known = {state, messages};
    QModelIndex index = indexOf(Kind::Profile, profilePath);
    if (!index.isValid())
        return;
    emit dataChanged(index, index, {StateRole, CountRole, Qt::DecorationRole, Qt::DisplayRole, Qt::AccessibleTextRole});
    for (index = index.parent(); other && index.isValid(); index = index.parent())
        emit dataChanged(index, index, {OpenRole, Qt::AccessibleTextRole});
}

int ConnectionsModel::openBelow(const Node *node) const
{
    int open = node->kind == Kind::Profile && m_states.value(node->path).state == session::Session::State::Open ? 1 : 0;
    for (const auto &child : node->children)
        open += openBelow(child.get());
    return open;
}

QString ConnectionsModel::spokenText(const Node *node) const
{
    using State = session::Session::State;
    const QString name = base::escapeControls(node->name);
    if (!node->broken.isEmpty())
        return tr("%1, cannot be read").arg(name);
    switch (node->kind) {
    case Kind::Folder: return tr("Folder %1").arg(name);
    case Kind::Server: return tr("Server %1").arg(name);
    case Kind::Item: return node->root->spokenText({node->path, name, node->url, node->broken});
    case Kind::Root: return name;
    case Kind::Profile: break;
    }
    const SessionState state = m_states.value(node->path);
    switch (state.state) {
    case State::Open: return tr("%1, open, %n message(s) received", nullptr, static_cast<int>(std::min<std::uint64_t>(state.messages, 1'000'000'000))).arg(name);
    case State::Connecting: return tr("%1, connecting").arg(name);
    case State::Waiting: return tr("%1, waiting to reconnect").arg(name);
    default: return name;
    }
}

QString ConnectionsModel::iconOf(const Node *node)
{
    switch (node->kind) {
    case Kind::Folder: return QStringLiteral("folder");
    case Kind::Profile: return QStringLiteral("session");
    case Kind::Server: return QStringLiteral("server");
    case Kind::Item: return node->root->icon();
    case Kind::Root: break;
    }
    return {};
}

ConnectionsModel::Node *ConnectionsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ConnectionsModel::indexOfNode(Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex ConnectionsModel::indexOf(Kind kind, const QString &path) const
{
    const std::function<Node *(Node *)> find = [&](Node *node) -> Node * {
        if (node->kind == kind && node->path == path && node != m_root.get())
            return node;
        for (const auto &child : node->children) {
            if (Node *found = find(child.get()))
                return found;
        }
        return nullptr;
    };
    Node *found = find(m_root.get());
    return found ? indexOfNode(found) : QModelIndex();
}

QModelIndex ConnectionsModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex ConnectionsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return indexOfNode(nodeOf(index)->parent);
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeOf(parent)->children.size());
}

int ConnectionsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeOf(index);
    const SessionState state = node->kind == Kind::Profile ? m_states.value(node->path) : SessionState();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return role == Qt::EditRole ? node->name : base::escapeControls(node->name);
    case Qt::ToolTipRole: return models::plainText(node->broken.isEmpty() ? node->url : node->broken);
    case Qt::AccessibleTextRole: return spokenText(node);
    case Qt::AccessibleDescriptionRole: return node->url;
    case OpenRole: return openBelow(node);
    case KindRole: return QVariant::fromValue(node->kind);
    case PathRole: return node->path;
    case UrlRole: return node->url;
    case BrokenRole: return node->broken;
    case IconRole: return iconOf(node);
    case StateRole: return QVariant::fromValue(state.state);
    case CountRole: return static_cast<qulonglong>(state.messages);
    default: return {};
    }
}

bool ConnectionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Node *node = nodeOf(index);
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !m_workspace || name.isEmpty() || name == node->name || (node->kind != Kind::Profile && node->kind != Kind::Folder && node->kind != Kind::Server))
        return false;
    return m_edits->rename(node->path, name).ok();
}

Qt::ItemFlags ConnectionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Node *node = nodeOf(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node->kind == Kind::Profile || node->kind == Kind::Folder)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    if (node->kind == Kind::Server)
        flags |= Qt::ItemIsEditable;
    if (node->kind == Kind::Folder || node->kind == Kind::Profile || (node->kind == Kind::Root && node->row == 0))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList ConnectionsModel::mimeTypes() const
{
    return {kMime, QStringLiteral("text/uri-list"), QStringLiteral("text/plain")};
}

QMimeData *ConnectionsModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList paths;
    for (const QModelIndex &index : indexes)
        paths << nodeOf(index)->path;
    auto *data = new QMimeData; // the caller owns it
    data->setData(kMime, paths.join(QLatin1Char('\n')).toUtf8());
    return data;
}

QString ConnectionsModel::folderOf(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    if (node->kind == Kind::Profile)
        node = node->parent;
    return node->kind == Kind::Folder ? node->path : QString();
}

bool ConnectionsModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    if (!m_workspace || !data)
        return false;
    // Nothing can be between two roots.
    const Node *target = nodeOf(parent);
    const bool connections = target->kind == Kind::Folder || target->kind == Kind::Profile || (target->kind == Kind::Root && target->parent && target->row == 0);
    return connections && (data->hasFormat(kMime) || data->hasUrls() || data->hasText());
}

bool ConnectionsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (action == Qt::IgnoreAction || !canDropMimeData(data, action, row, column, parent))
        return false;
    const QString folder = folderOf(parent);
    if (!data->hasFormat(kMime)) {
        emit dropped(data, folder);
        return true;
    }
    // The view would remove the rows itself after a move; here the tree is rebuilt from the folder's files instead.
    m_edits->move(QString::fromUtf8(data->data(kMime)).split(QLatin1Char('\n'), Qt::SkipEmptyParts), folder);
    return false;
}

QStringList ConnectionsModel::remove(const QStringList &paths)
{
    return m_edits ? m_edits->remove(paths) : QStringList();
}

bool ConnectionsModel::move(const QStringList &paths, const QString &folder)
{
    return m_edits && m_edits->move(paths, folder);
}

void ConnectionsModel::undo()
{
    if (m_edits)
        m_edits->stack().undo();
}

void ConnectionsModel::redo()
{
    if (m_edits)
        m_edits->stack().redo();
}

} // namespace framescope::ui::workspace
