#pragma once

#include "ui/details/models/PayloadRows.h"
#include "ui/details/models/PayloadSearch.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QTimer>

class QTextLayout;

namespace framescope::ui::details {

/// A payload's text to read, select and copy: draws only the visible rows, so that any size scrolls at once. The selection is a range of
/// the payload's bytes. GUI thread.
class PayloadTextView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PayloadTextView(QWidget *parent = nullptr);
    ~PayloadTextView() override;

    /// With `keepPlace` the byte at the top stays visible.
    void setRows(const std::shared_ptr<const PayloadRows> &rows, bool keepPlace = false);
    const std::shared_ptr<const PayloadRows> &rows() const { return m_rows; }
    /// Characters beside each other: what rows should be built for. As many as fit, or kUnwrapped.
    int columns() const;
    /// Long lines go on in the next row, else they are scrolled to; very long ones are broken all the same.
    void setWrapped(bool on);
    bool isWrapped() const { return m_wrapped; }
    /// What a search found; null: nothing is marked.
    void setMarks(const std::shared_ptr<const PayloadSearch> &marks);

    qint64 selectionStart() const { return std::min(m_anchor, m_cursor); }
    qint64 selectionLength() const { return std::abs(m_anchor - m_cursor); }
    /// Bytes; scrolls there. Does not say selectionChanged().
    void select(qint64 start, qint64 length);
    /// The selected text on the clipboard; very much of it is put together on the pool.
    void copy();
    /// The visible rows, for screen readers.
    QString visibleText() const;
    /// Everything; for tests and for what is small.
    QString toPlainText() const;

    static constexpr int kUnwrapped = 2000; ///< columns

signals:
    void selectionChanged(qint64 start, qint64 length);
    /// The number of columns that fit has changed.
    void columnsChanged(int columns);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Shown;
    void updateMetrics();
    void updateRange();
    void showPlace(qint64 place);
    int visibleRows() const;
    Shown *shown(qint64 row) const;
    qint64 placeAt(const QPoint &point) const;
    void moveTo(qint64 place, bool keepAnchor);
    void moveByRows(qint64 rows, bool keepAnchor);
    void stepBy(int direction, bool keepAnchor);

    std::shared_ptr<const PayloadRows> m_rows;
    mutable QCache<qint64, Shown> m_shown; ///< rows laid out so far
    qint64 m_anchor = 0;
    qint64 m_cursor = 0;
    int m_charWidth = 8;
    int m_rowHeight = 16;
    bool m_wrapped = true;
    std::shared_ptr<const PayloadSearch> m_marks;
    QTimer m_autoScroll;
    QPoint m_mouse;
};

} // namespace framescope::ui::details
