#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>
#include <QRawFont>

namespace framescope::ui::widgets {

/// Bytes as offsets, hex and characters side by side, sixteen per line, or eight if space is short; draws only visible lines, so that
/// any size opens at once.
/// The selection is one range of bytes, shown in both halves. GUI thread.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    const QByteArray &bytes() const { return m_bytes; }
    /// First and number of the selected bytes.
    qsizetype selectionStart() const { return std::min(m_anchor, m_cursor); }
    qsizetype selectionLength() const { return m_bytes.isEmpty() ? 0 : std::abs(m_anchor - m_cursor) + 1; }
    void select(qsizetype start, qsizetype length);
    QByteArray selected() const { return m_bytes.mid(selectionStart(), selectionLength()); }
    /// The selection as "48 65 6c" on the clipboard.
    void copyHex();
    /// Bytes in a line: 16 or 8.
    int perLine() const { return m_perLine; }
    QSize sizeHint() const override { return {560, 240}; }
    QSize minimumSizeHint() const override { return {160, 60}; }

signals:
    void selectionChanged(qsizetype start, qsizetype length);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMetrics();
    void updateRange();
    void moveTo(qsizetype at, bool keepAnchor);
    qsizetype byteAt(const QPoint &point) const;
    int xOfHex(int column) const;
    int xOfText(int column) const;
    qsizetype lines() const { return (m_bytes.size() + m_perLine - 1) / m_perLine; }
    int visibleLines() const;

    QByteArray m_bytes;
    qsizetype m_anchor = 0;
    qsizetype m_cursor = 0;
    int m_perLine = 16;
    int m_charWidth = 8;
    int m_lineHeight = 16;
    QRawFont m_font;
    QList<quint32> m_digits;    ///< the glyphs of 0 to f
    QList<quint32> m_printable; ///< those of 0x20 to 0x7e
    quint32 m_other = 0;        ///< for a byte without a printable character
    static constexpr int kMargin = 8;
    static constexpr int kOffsetDigits = 8;
};

} // namespace framescope::ui::widgets
