#include "SavedMessagesModel.h"

#include "ComposedMessage.h"

#include "ui/models/EntryText.h"
#include "ui/models/PlainText.h"

#include "base/Bytes.h"

#include <QDataStream>
#include <QMimeData>

#include <algorithm>

namespace framescope::ui::composer {

using profiles::SavedMessage;

namespace {

constexpr auto kMime = "application/x-framescope-messages";

} // namespace

/// A folder or a message.
struct SavedMessagesModel::Node {
    bool folder = true;
    QString name;
    SavedMessage message; ///< its name and folder are those of the nodes
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto &all = parent->children;
        return static_cast<int>(std::find_if(all.begin(), all.end(), [this](const auto &each) { return each.get() == this; }) - all.begin());
    }
    bool isIn(const Node *other) const
    {
        for (const Node *node = this; node; node = node->parent) {
            if (node == other)
                return true;
        }
        return false;
    }
    /// A name no other child has.
    QString freeName(const QString &wanted, const Node *except = nullptr) const
    {
        const auto taken = [&](const QString &text) {
            return std::any_of(children.begin(), children.end(), [&](const auto &each) { return each.get() != except && each->name == text; });
        };
        QString free = wanted;
        for (int n = 2; taken(free); ++n)
            free = QStringLiteral("%1 %2").arg(wanted).arg(n);
        return free;
    }
    template<typename Visit> void each(const QString &path, Visit visit) const
    {
        for (const auto &child : children) {
            if (child->folder)
                child->each(path.isEmpty() ? child->name : QString(path + QLatin1Char('/') + child->name), visit);
            else
                visit(path, *child);
        }
    }
};

SavedMessagesModel::SavedMessagesModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

SavedMessagesModel::~SavedMessagesModel() = default;

SavedMessagesModel::Node *SavedMessagesModel::folderAt(const QString &path)
{
    Node *folder = m_root.get();
    const QStringList names = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto found = std::find_if(folder->children.begin(), folder->children.end(), [&](const auto &each) { return each->folder && each->name == name; });
        if (found != folder->children.end()) {
            folder = found->get();
            continue;
        }
        auto made = std::make_unique<Node>();
        made->name = name;
        made->parent = folder;
        folder->children.push_back(std::move(made));
        folder = folder->children.back().get();
    }
    return folder;
}

void SavedMessagesModel::setMessages(const std::vector<SavedMessage> &messages)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    for (const SavedMessage &message : messages) {
        Node *folder = folderAt(message.folder);
        auto node = std::make_unique<Node>();
        node->folder = false;
        node->name = message.name;
        node->message = message;
        node->parent = folder;
        folder->children.push_back(std::move(node));
    }
    endResetModel();
}

std::vector<SavedMessage> SavedMessagesModel::messages() const
{
    std::vector<SavedMessage> all;
    m_root->each({}, [&all](const QString &path, const Node &node) {
        all.push_back(node.message);
        all.back().name = node.name;
        all.back().folder = path;
    });
    return all;
}

SavedMessagesModel::Node *SavedMessagesModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex SavedMessagesModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, const_cast<Node *>(node));
}

const SavedMessage *SavedMessagesModel::message(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node->folder ? nullptr : &node->message;
}

const SavedMessage *SavedMessagesModel::messageOfKey(int number) const
{
    const SavedMessage *found = nullptr;
    int at = 0;
    m_root->each({}, [&](const QString &, const Node &node) {
        if (++at == number)
            found = &node.message;
    });
    return found;
}

void SavedMessagesModel::changed()
{
    // The keys go with the order.
    const std::function<void(const QModelIndex &)> tell = [&](const QModelIndex &parent) {
        const int rows = rowCount(parent);
        if (rows == 0)
            return;
        emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent), {KeyNumberRole});
        for (int row = 0; row < rows; ++row)
            tell(index(row, 0, parent));
    };
    tell({});
    emit edited();
}

QModelIndex SavedMessagesModel::insert(std::unique_ptr<Node> node, const QModelIndex &near)
{
    Node *folder = nodeOf(near);
    int row = static_cast<int>(folder->children.size());
    if (!folder->folder) {
        row = folder->row() + 1;
        folder = folder->parent;
    }
    node->name = folder->freeName(node->name);
    node->parent = folder;
    beginInsertRows(indexOf(folder), row, row);
    folder->children.insert(folder->children.begin() + row, std::move(node));
    endInsertRows();
    return indexOf(folder->children[static_cast<std::size_t>(row)].get());
}

QModelIndex SavedMessagesModel::addMessage(SavedMessage message, const QModelIndex &near)
{
    auto node = std::make_unique<Node>();
    node->folder = false;
    node->name = message.name;
    node->message = std::move(message);
    const QModelIndex made = insert(std::move(node), near);
    changed();
    return made;
}

QModelIndex SavedMessagesModel::addFolder(const QString &name, const QModelIndex &near)
{
    auto node = std::make_unique<Node>();
    node->name = name;
    // An empty folder is not stored: it exists once it has a message.
    return insert(std::move(node), near);
}

void SavedMessagesModel::replace(const QModelIndex &index, const SavedMessage &message)
{
    Node *node = nodeOf(index);
    if (node->folder)
        return;
    node->message.kind = message.kind;
    node->message.content = message.content;
    emit dataChanged(index, index);
    emit edited();
}

void SavedMessagesModel::remove(const QModelIndex &index)
{
    Node *node = nodeOf(index);
    if (node == m_root.get())
        return;
    Node *folder = node->parent;
    const int row = node->row();
    beginRemoveRows(indexOf(folder), row, row);
    folder->children.erase(folder->children.begin() + row);
    endRemoveRows();
    changed();
}

QModelIndex SavedMessagesModel::duplicate(const QModelIndex &index)
{
    const SavedMessage *original = message(index);
    if (!original)
        return {};
    SavedMessage copy = *original;
    copy.name = nodeOf(index)->name;
    return addMessage(copy, index);
}

bool SavedMessagesModel::move(const QModelIndex &index, const QModelIndex &parent, int row)
{
    Node *node = nodeOf(index);
    Node *folder = nodeOf(parent);
    if (!folder->folder) {
        row = folder->row() + 1;
        folder = folder->parent;
    }
    if (node == m_root.get() || folder->isIn(node))
        return false;
    Node *from = node->parent;
    const int at = node->row();
    const int count = static_cast<int>(folder->children.size());
    const int to = row < 0 ? count : std::min(row, count);
    if (from == folder && (to == at || to == at + 1))
        return true; // it is there already
    const QString name = folder->freeName(node->name, node);
    if (!beginMoveRows(indexOf(from), at, at, indexOf(folder), to))
        return false;
    std::unique_ptr<Node> taken = std::move(from->children[static_cast<std::size_t>(at)]);
    from->children.erase(from->children.begin() + at);
    taken->name = name;
    taken->parent = folder;
    folder->children.insert(folder->children.begin() + (from == folder && to > at ? to - 1 : to), std::move(taken));
    endMoveRows();
    changed();
    return true;
}

QModelIndex SavedMessagesModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *folder = nodeOf(parent);
    if (row < 0 || column != 0 || row >= static_cast<int>(folder->children.size()))
        return {};
    return createIndex(row, 0, folder->children[static_cast<std::size_t>(row)].get());
}

QModelIndex SavedMessagesModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int SavedMessagesModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeOf(parent)->children.size());
}

QVariant SavedMessagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: return base::escapeControls(node->name);
    case Qt::EditRole: return node->name;
    case IsFolderRole: return node->folder;
    case Qt::ToolTipRole:
        return node->folder ? QString()
                            : models::plainText(QStringLiteral("%1: %2").arg(ComposedMessage::kindName(node->message.kind),
                                                                                models::EntryText::oneLine(node->message.content.left(200).toUtf8(), 200)));
    case Qt::AccessibleTextRole:
        return node->folder ? tr("Folder %1").arg(node->name) : QStringLiteral("%1, %2").arg(node->name, ComposedMessage::kindName(node->message.kind));
    case KeyNumberRole: {
        int number = 0;
        int at = 0;
        m_root->each({}, [&](const QString &, const Node &each) {
            ++at;
            if (&each == node)
                number = at;
        });
        return number >= 1 && number <= 9 ? QVariant(number) : QVariant();
    }
    default: return {};
    }
}

bool SavedMessagesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    // A slash would make a folder of it.
    const QString name = value.toString().trimmed().replace(QLatin1Char('/'), QLatin1Char('-'));
    if (role != Qt::EditRole || !index.isValid() || name.isEmpty())
        return false;
    Node *node = nodeOf(index);
    node->name = node->parent->freeName(name, node);
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags SavedMessagesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return nodeOf(index)->folder ? all | Qt::ItemIsDropEnabled : all | Qt::ItemNeverHasChildren;
}

QStringList SavedMessagesModel::mimeTypes() const
{
    return {QString::fromLatin1(kMime)};
}

QMimeData *SavedMessagesModel::mimeData(const QModelIndexList &indexes) const
{
    // Only for use in this tree: the place of each, as rows from the root.
    QByteArray places;
    QDataStream stream(&places, QIODevice::WriteOnly);
    for (QModelIndex index : indexes) {
        QList<int> rows;
        for (; index.isValid(); index = index.parent())
            rows.prepend(index.row());
        stream << rows;
    }
    auto *data = new QMimeData; // the drag owns it
    data->setData(QString::fromLatin1(kMime), places);
    return data;
}

bool SavedMessagesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(QString::fromLatin1(kMime)))
        return false;
    QDataStream stream(data->data(QString::fromLatin1(kMime)));
    QList<QPersistentModelIndex> moved;
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        QList<int> rows;
        stream >> rows;
        QModelIndex index;
        for (const int each : std::as_const(rows))
            index = this->index(each, 0, index);
        moved.append(index);
    }
    const QPersistentModelIndex before(row >= 0 ? this->index(row, 0, parent) : QModelIndex());
    const QPersistentModelIndex target(parent);
    for (const QPersistentModelIndex &index : std::as_const(moved)) {
        if (index.isValid())
            move(index, target, before.isValid() ? before.row() : -1);
    }
    // False: the view must not remove what has been moved already.
    return false;
}

} // namespace framescope::ui::composer
