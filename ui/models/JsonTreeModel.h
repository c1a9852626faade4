#pragma once

#include "base/OrderedJson.h"

#include <QAbstractItemModel>

#include <memory>

namespace framescope::ui::models {

/// A JSON value as a tree: names and values as they stand in the text, order and duplicates kept, children made when they are opened.
/// GUI thread.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Key, Value, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1 };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    void setJson(std::shared_ptr<const base::OrderedJson> json);
    /// "a.b[2]": the way to the value, as the filter language takes it; empty for the whole.
    QString path(const QModelIndex &index) const;
    /// The value: a string without quotation marks, everything else as it stands, containers as compact JSON.
    QString valueText(const QModelIndex &index) const;
    /// A filter for entries whose value at this path is this one: json:a.b="x", or json:a.b for containers.
    QString filterFor(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    const base::OrderedJson *valueOf(const QModelIndex &index) const;

    std::shared_ptr<const base::OrderedJson> m_json;
    std::unique_ptr<Node> m_root;
};

} // namespace framescope::ui::models
