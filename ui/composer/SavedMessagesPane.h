#pragma once

#include "ui/composer/models/SavedMessagesModel.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace framescope::ui::composer {

/// The saved messages of the profile beside the editor: folders, search, drag and drop, and what can be done with one. GUI thread.
class SavedMessagesPane : public QWidget
{
    Q_OBJECT

public:
    explicit SavedMessagesPane(QWidget *parent = nullptr);

    SavedMessagesModel *model() const { return m_model; }
    QTreeView *tree() const { return m_tree; }
    QLineEdit *searchEdit() const { return m_search; }
    /// Keeps a message beside the chosen one and lets its name be typed.
    void add(const profiles::SavedMessage &message);
    /// The editor's message can be saved (it is not empty).
    void setCanSave(bool on);

signals:
    /// Enter, or a double click: it goes into the editor.
    void chosen(const framescope::profiles::SavedMessage &message);
    void sendRequested(const framescope::profiles::SavedMessage &message);
    /// The editor's message is to be saved: as a new one, or in place of the selected one.
    void saveRequested();
    void replaceRequested(const QModelIndex &index);

private:
    void makeActions();
    QModelIndex current() const;
    void updateActions();

    SavedMessagesModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QAction *m_save = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_newFolder = nullptr;
    QAction *m_undo = nullptr;
    using Messages = std::vector<profiles::SavedMessage>;
    Messages m_last;              ///< as they were before the next change
    std::vector<Messages> m_before; ///< for undo, the latest at the end
    bool m_undoing = false;
    std::vector<QAction *> m_ofMessage; ///< need a chosen message
    std::vector<QAction *> m_ofAny;     ///< need a chosen row
    bool m_canSave = false;
};

} // namespace framescope::ui::composer
