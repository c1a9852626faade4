#pragma once

#include <QAbstractItemView>
#include <QPersistentModelIndex>
#include <QHeaderView>

namespace framescope::ui::widgets {

/// A table of rows with the same height and no cost per row: ten million rows are as fast as ten. Can follow
/// the end of a log. GUI thread.
class RowView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit RowView(QWidget *parent = nullptr);
    ~RowView() override;

    QHeaderView *header() const { return m_header; }
    void setModel(QAbstractItemModel *model) override;
    /// The total padding above and below the text of a row, in pixels.
    void setRowPadding(int pixels);
    int rowHeight() const { return m_rowHeight; }
    /// Column widths come from a sample text of typical length, never from the rows.
    void setSampleText(int column, const QString &sample);
    void applySampleWidths();

    /// Following keeps the last row visible. Only this function and the user change it: scrolling away from the end and choosing a row end
    /// it, scrolling to the end and the key End begin it.
    bool isFollowing() const { return m_following; }
    void setFollowing(bool on);

    int firstVisibleRow() const;
    int visibleRowCount() const;

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;

signals:
    void followingChanged(bool on);
    /// Enter or a double click on a row.
    void rowActivated(int row);
    /// The system's copy key: the owner turns the selection into text.
    void copyRequested();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void extendSelectionTo(const QModelIndex &index);

    QPersistentModelIndex m_anchor; ///< where a range that Shift extends begins; a row, not a position on the screen
    bool m_extending = false;
    void updateRange();
    void updateMetrics();
    void setFirstRow(int row);

    QHeaderView *m_header;
    QStringList m_samples;
    int m_rowHeight = 20;
    int m_padding = 6;
    bool m_following = true;
    bool m_moving = false; ///< the scroll bar is moved by us, not by the user
};

} // namespace framescope::ui::widgets
