#pragma once

#include "profiles/Profile.h"

#include <QAbstractItemModel>

#include <memory>

namespace framescope::ui::composer {

/// The saved messages of a profile as a tree of folders: renamed in place, moved by drag and drop, the first nine with a key each.
/// edited() reports each change by the user; the owner of the profile writes it. GUI thread.
class SavedMessagesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { IsFolderRole = Qt::UserRole + 1, KeyNumberRole };

    explicit SavedMessagesModel(QObject *parent = nullptr);
    ~SavedMessagesModel() override;

    void setMessages(const std::vector<profiles::SavedMessage> &messages);
    /// In the order of the tree.
    std::vector<profiles::SavedMessage> messages() const;
    /// Null for folders.
    const profiles::SavedMessage *message(const QModelIndex &index) const;
    /// The message with the key 1 to 9; null if there are fewer.
    const profiles::SavedMessage *messageOfKey(int number) const;

    /// Into the folder that `near` is or is in; the name is made unique there. Invalid `near`: at the end.
    QModelIndex addMessage(profiles::SavedMessage message, const QModelIndex &near = {});
    QModelIndex addFolder(const QString &name, const QModelIndex &near = {});
    /// The message gets the content and kind of this one, and keeps its name and place.
    void replace(const QModelIndex &index, const profiles::SavedMessage &message);
    void remove(const QModelIndex &index);
    QModelIndex duplicate(const QModelIndex &index);
    /// In front of row `row` of `parent`, -1: at its end. False where it would go into itself.
    bool move(const QModelIndex &index, const QModelIndex &parent, int row);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { Q_UNUSED(parent) return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void edited();

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    Node *folderAt(const QString &path);
    QModelIndex insert(std::unique_ptr<Node> node, const QModelIndex &near);
    void changed();

    std::unique_ptr<Node> m_root;
};

} // namespace framescope::ui::composer
