#include "JsonTreeModel.h"

#include "base/Bytes.h"

namespace framescope::ui::models {

using base::OrderedJson;

/// One value with its place; children are made when somebody asks.
struct JsonTreeModel::Node {
    const OrderedJson *value = nullptr;
    Node *parent = nullptr;
    int row = 0;
    QString key;
    std::vector<std::unique_ptr<Node>> children;
    bool filled = false;

    void fill()
    {
        if (filled)
            return;
        filled = true;
        const auto add = [this](const OrderedJson &child, const QString &name) {
            auto node = std::make_unique<Node>();
            node->value = &child;
            node->parent = this;
            node->row = static_cast<int>(children.size());
            node->key = name;
            children.push_back(std::move(node));
        };
        if (!value)
            return;
        for (const OrderedJson::Member &member : value->members())
            add(member.value, member.key);
        int n = 0;
        for (const OrderedJson &item : value->items())
            add(item, QStringLiteral("[%1]").arg(n++));
    }
};

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setJson(std::shared_ptr<const OrderedJson> json)
{
    beginResetModel();
    m_json = std::move(json);
    m_root = std::make_unique<Node>();
    m_root->value = m_json.get();
    endResetModel();
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

const OrderedJson *JsonTreeModel::valueOf(const QModelIndex &index) const
{
    return nodeOf(index)->value;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    Node *node = nodeOf(parent);
    node->fill();
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
    if (parent.column() > 0)
        return 0;
    Node *node = nodeOf(parent);
    node->fill();
    return static_cast<int>(node->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeOf(index);
    const OrderedJson &value = *node->value;
    if (role == KindRole)
        return static_cast<int>(value.kind());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Key)
        return base::escapeControls(node->key);
    switch (value.kind()) {
    case OrderedJson::Kind::Object: return QStringLiteral("{ %1 }").arg(value.members().size());
    case OrderedJson::Kind::Array: return QStringLiteral("[ %1 ]").arg(value.items().size());
    case OrderedJson::Kind::Null: return QStringLiteral("null");
    case OrderedJson::Kind::String: {
        // A view shows a line: the beginning is enough, the whole is copied.
        const QString text = value.toText();
        return QString(QLatin1Char('"') + base::escapeControls(text.left(1000)) + (text.size() > 1000 ? QStringLiteral("…") : QStringLiteral("\"")));
    }
    default: return value.toText();
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Key ? tr("Name") : tr("Value");
}

QString JsonTreeModel::path(const QModelIndex &index) const
{
    QString text;
    for (const Node *node = nodeOf(index); node->parent; node = node->parent) {
        const bool item = node->parent->value->isArray();
        text.prepend(node->key);
        if (!item && node->parent->parent)
            text.prepend(QLatin1Char('.'));
    }
    return text;
}

QString JsonTreeModel::valueText(const QModelIndex &index) const
{
    const OrderedJson *value = valueOf(index);
    if (!value)
        return {};
    return value->isNull() ? QStringLiteral("null") : value->toText();
}

QString JsonTreeModel::filterFor(const QModelIndex &index) const
{
    const OrderedJson *value = valueOf(index);
    QString filter = QStringLiteral("json:") + path(index);
    if (!value || value->isObject() || value->isArray())
        return filter;
    if (!value->isString())
        return filter + QLatin1Char('=') + valueText(index);
    QString quoted = value->toText();
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return filter + QStringLiteral("=\"%1\"").arg(quoted);
}

} // namespace framescope::ui::models
