#include "JsonTreeModel.h"

#include "ui/models/PlainText.h"

#include "base/Bytes.h"
#include "base/json/JsonPath.h"

#include <algorithm>

namespace framescope::ui::details {

namespace {

constexpr int kBatch = 300;            // rows added at a time
constexpr qint64 kBatchBytes = 2 << 20; // and at most this many are searched for them
constexpr int kMostForPlace = 3000;    // rows fetched to find the value at a byte

bool isContainer(models::JsonIndex::Kind kind)
{
    return kind == models::JsonIndex::Kind::Object || kind == models::JsonIndex::Kind::Array;
}

} // namespace

/// One value with its place; children are made on demand.
struct JsonTreeModel::Node {
    models::JsonIndex::Value value;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
    bool complete = false;
    mutable qint64 count = -1;

    /// The next children, not yet among the others.
    std::vector<std::unique_ptr<Node>> more(const models::JsonIndex &json)
    {
        std::vector<std::unique_ptr<Node>> found;
        const qint64 from = children.empty() ? value.start : children.back()->value.end;
        auto next = children.empty() ? json.firstIn(value) : json.nextIn(value, children.back()->value);
        while (next) {
            auto node = std::make_unique<Node>();
            node->value = *next;
            node->parent = this;
            node->row = static_cast<int>(children.size() + found.size());
            node->complete = !isContainer(next->kind);
            found.push_back(std::move(node));
            if (static_cast<int>(found.size()) >= kBatch || next->end - from >= kBatchBytes)
                return found;
            next = json.nextIn(value, *next);
        }
        complete = true;
        return found;
    }
};

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->complete = true;
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setIndex(const std::shared_ptr<const models::JsonIndex> &index)
{
    beginResetModel();
    m_json = index && index->isValid() ? index : nullptr;
    m_root = std::make_unique<Node>();
    m_root->complete = true;
    if (m_json) {
        m_root->value = m_json->root();
        m_root->complete = false;
        m_root->children = m_root->more(*m_json);
    }
    endResetModel();
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || row >= static_cast<int>(node->children.size()) || parent.column() > 0)
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *up = nodeOf(index)->parent;
    return !up || up == m_root.get() ? QModelIndex() : createIndex(up->row, 0, up);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0 || !m_json)
        return false;
    const Node *node = nodeOf(parent);
    return !node->children.empty() || (!node->complete && m_json->firstIn(node->value).has_value());
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return m_json && parent.column() <= 0 && !nodeOf(parent)->complete;
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *node = nodeOf(parent);
    auto found = node->more(*m_json);
    if (found.empty())
        return;
    const int first = static_cast<int>(node->children.size());
    beginInsertRows(parent.siblingAtColumn(0), first, first + static_cast<int>(found.size()) - 1);
    std::move(found.begin(), found.end(), std::back_inserter(node->children));
    endInsertRows();
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_json)
        return {};
    const Node *node = nodeOf(index);
    const models::JsonIndex::Value &value = node->value;
    if (role == KindRole)
        return static_cast<int>(value.kind);
    if (role == Qt::ToolTipRole)
        return models::plainText(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Key)
        return value.nameStart < 0 ? QStringLiteral("[%1]").arg(node->row) : base::escapeControls(m_json->name(value));
    if (isContainer(value.kind)) {
        if (node->count < 0)
            node->count = m_json->countIn(value);
        return (value.kind == models::JsonIndex::Kind::Object ? QStringLiteral("{ %1 }") : QStringLiteral("[ %1 ]")).arg(node->count);
    }
    // A view shows a line: the beginning is enough, the whole is copied.
    constexpr qint64 kShown = 1000;
    const bool cut = value.end - value.start > kShown;
    const QString text = base::escapeControls(m_json->text(value, kShown)) + (cut ? QStringLiteral("…") : QString());
    return value.kind != models::JsonIndex::Kind::String ? text : cut ? QString(QLatin1Char('"') + text) : QStringLiteral("\"%1\"").arg(text);
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Key ? tr("Name") : tr("Value");
}

QString JsonTreeModel::path(const QModelIndex &index) const
{
    const Node *const node = nodeOf(index);
    if (!node->parent || !m_json)
        return {};
    const QString parent = path(index.parent());
    return node->value.nameStart < 0 ? base::JsonPath::withItem(parent, node->row) : base::JsonPath::withMember(parent, m_json->name(node->value));
}

QString JsonTreeModel::valueText(const QModelIndex &index) const
{
    return m_json ? m_json->text(nodeOf(index)->value) : QString();
}

QString JsonTreeModel::filterFor(const QModelIndex &index) const
{
    const QString way = path(index);
    if (way.isEmpty())
        return {};
    const models::JsonIndex::Value &value = nodeOf(index)->value;
    const QString filter = QStringLiteral("json:") + way;
    // A filter is a line that people read: the value of a huge string is no part of it.
    if (isContainer(value.kind) || value.end - value.start > 500)
        return filter;
    const QString text = valueText(index);
    return filter + QLatin1Char('=') + (value.kind == models::JsonIndex::Kind::String ? base::JsonPath::quoted(text) : text);
}

std::pair<qint64, qint64> JsonTreeModel::placeOf(const QModelIndex &index) const
{
    const models::JsonIndex::Value &value = nodeOf(index)->value;
    const qint64 start = value.nameStart > 0 ? value.nameStart - 1 : value.start;
    return {start, value.end - start};
}

QModelIndex JsonTreeModel::indexAt(qint64 byte)
{
    QModelIndex found;
    int fetched = 0;
    while (m_json) {
        Node *node = nodeOf(found);
        const auto behind = [&] { return !node->children.empty() && node->children.back()->value.end > byte; };
        while (!behind() && canFetchMore(found) && fetched < kMostForPlace) {
            fetched += kBatch;
            fetchMore(found);
        }
        const auto child = std::find_if(node->children.begin(), node->children.end(), [&](const auto &each) { return each->value.end > byte; });
        if (child == node->children.end())
            return found;
        const qint64 start = (*child)->value.nameStart > 0 ? (*child)->value.nameStart - 1 : (*child)->value.start;
        if (start > byte)
            return found;
        found = createIndex((*child)->row, 0, child->get());
    }
    return found;
}

} // namespace framescope::ui::details
