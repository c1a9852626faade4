#include "ConnectionsModel.h"

#include "base/Bytes.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeData>

#include <functional>

namespace framescope::ui::models {

using profiles::WorkspaceItem;

namespace {

const QString kMime = QStringLiteral("application/x-framescope-paths");

} // namespace

/// One line of the tree; the whole tree is made anew when the workspace changes: it is small.
struct ConnectionsModel::Node {
    Kind kind = Kind::Root;
    QString path;
    QString name;
    QString url;
    QString broken;
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
    if (m_workspace) {
        connect(m_workspace, &profiles::Workspace::changed, this, &ConnectionsModel::rebuild);
        connect(m_workspace, &QObject::destroyed, this, [this] {
            m_workspace = nullptr;
            rebuild();
        });
    }
    rebuild();
}

void ConnectionsModel::setCaptures(std::vector<capture::CaptureSummary> captures)
{
    m_captures = std::move(captures);
    rebuild();
}

void ConnectionsModel::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    Node *connections = m_root->add(Kind::Root, QStringLiteral("connections"), tr("Connections"));
    Node *servers = m_root->add(Kind::Root, QStringLiteral("servers"), tr("Servers"));
    Node *captures = m_root->add(Kind::Root, QStringLiteral("captures"), tr("Captures"));
    if (m_workspace) {
        // A folder comes before what is in it.
        QHash<QString, Node *> folders{{QString(), connections}};
        for (const WorkspaceItem &item : m_workspace->items()) {
            if (item.kind == WorkspaceItem::Kind::Environment)
                continue;
            Node *above = item.kind == WorkspaceItem::Kind::Server ? servers : folders.value(item.parent, connections);
            const Kind kind = item.kind == WorkspaceItem::Kind::Folder ? Kind::Folder : item.kind == WorkspaceItem::Kind::Server ? Kind::Server : Kind::Profile;
            Node *node = above->add(kind, item.path, item.name);
            node->url = item.url;
            node->broken = item.broken;
            if (kind == Kind::Folder)
                folders.insert(item.path, node);
        }
    }
    for (const capture::CaptureSummary &capture : m_captures) {
        // A name of its own, or what it was recorded of and when, or the file's name.
        QString name = capture.name;
        const QString title = capture.session.value(QLatin1String("title")).toString();
        if (name.isEmpty() && !title.isEmpty() && capture.started.isValid())
            name = QStringLiteral("%1 · %2").arg(title, QLocale().toString(capture.started.toLocalTime(), QStringLiteral("d MMM HH:mm")));
        Node *node = captures->add(Kind::Capture, capture.path, name.isEmpty() ? QFileInfo(capture.path).completeBaseName() : name);
        node->broken = capture.problem;
        node->url = tr("%1, %n entries", nullptr, static_cast<int>(std::min<std::uint64_t>(capture.entries, 2'000'000'000)))
                        .arg(QLocale().toString(capture.started.toLocalTime(), QLocale::ShortFormat));
    }
    endResetModel();
}

void ConnectionsModel::setSessionState(const QString &profilePath, session::Session::State state, std::uint64_t messages)
{
    m_states[profilePath] = {state, messages};
    const QModelIndex index = indexOf(Kind::Profile, profilePath);
    if (index.isValid())
        emit dataChanged(index, index, {StateRole, CountRole, Qt::DecorationRole, Qt::DisplayRole});
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
    case Qt::ToolTipRole: return node->broken.isEmpty() ? node->url : node->broken;
    case Qt::AccessibleDescriptionRole: return node->url;
    case KindRole: return QVariant::fromValue(node->kind);
    case PathRole: return node->path;
    case UrlRole: return node->url;
    case BrokenRole: return node->broken;
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
    const QString before = node->path;
    const auto after = m_workspace->rename(before, name);
    if (!after) {
        emit failed(after.error());
        return false;
    }
    emit renamed(before, *after);
    return true;
}

Qt::ItemFlags ConnectionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Node *node = nodeOf(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node->kind == Kind::Profile || node->kind == Kind::Folder)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    if (node->kind == Kind::Folder || (node->kind == Kind::Root && node->row == 0))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList ConnectionsModel::mimeTypes() const
{
    return {kMime};
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

bool ConnectionsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent)
{
    if (!m_workspace || action != Qt::MoveAction || !data->hasFormat(kMime))
        return false;
    const Node *target = nodeOf(parent);
    const QString folder = target->kind == Kind::Folder ? target->path : QString();
    bool moved = false;
    for (const QString &path : QString::fromUtf8(data->data(kMime)).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto *item = m_workspace->item(path);
        if (!item || item->parent == folder || folder == path || folder.startsWith(path + QLatin1Char('/')))
            continue;
        if (const auto result = m_workspace->move(path, folder); !result)
            emit failed(result.error());
        else
            moved = true;
    }
    return moved;
}

} // namespace framescope::ui::models
