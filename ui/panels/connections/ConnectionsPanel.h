#pragma once

#include "ui/models/ConnectionsModel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace framescope::ui::panels::connections {

/// The left column: a filter and the tree of connections, servers and captures with everything one can do to them. GUI thread.
class ConnectionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionsPanel(models::ConnectionsModel *model, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    QLineEdit *filterEdit() const { return m_filter; }
    /// Selects a profile and lets its name be changed.
    void beginRename(const QString &path);

signals:
    /// Enter or a double click; `connectNow` for the former on a profile.
    void profileOpened(const QString &path, bool connectNow);
    void profileEditRequested(const QString &path);
    void captureOpened(const QString &path);
    void newProfileRequested(const QString &folder);
    void newFolderRequested(const QString &folder);
    void newServerRequested();
    /// A saved server; `startNow`: it is to listen at once.
    void serverOpened(const QString &path, bool startNow);
    void duplicateRequested(const QString &path);
    void removeRequested(const QString &path);
    void captureRemoveRequested(const QString &path);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void activate(const QModelIndex &index, bool connectNow);
    void showMenu(const QPoint &at);
    void rememberExpanded();
    void expandAgain();

    models::ConnectionsModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QSet<QString> m_collapsed;
};

} // namespace framescope::ui::panels::connections
