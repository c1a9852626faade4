#pragma once

#include "ui/models/JsonIndex.h"

#include <QAbstractItemModel>

#include <memory>

namespace framescope::ui::details {

/// A JSON text as a tree: names and values as received, order and duplicates kept. Values are looked up when they become visible, some
/// hundred at a time, so that an array of millions opens at once. GUI thread.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Key, Value, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1 };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// Null, or a text that is not well-formed: an empty tree.
    void setIndex(const std::shared_ptr<const models::JsonIndex> &index);
    /// "a.b[2]": the way to the value, as the filter language takes it (names that it could misread as ["name"]); empty for the whole.
    QString path(const QModelIndex &index) const;
    /// The value: a string without quotation marks, everything else exactly as received.
    QString valueText(const QModelIndex &index) const;
    /// A filter for entries whose value at this path is this one: json:a.b="x", or json:a.b for containers.
    QString filterFor(const QModelIndex &index) const;
    /// The place of the value with its name: first byte and number of bytes.
    std::pair<qint64, qint64> placeOf(const QModelIndex &index) const;
    /// The innermost value at a byte, as far as it can be found without reading thousands of rows; else the one around it.
    QModelIndex indexAt(qint64 byte);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;

    std::shared_ptr<const models::JsonIndex> m_json;
    std::unique_ptr<Node> m_root;
};

} // namespace framescope::ui::details
