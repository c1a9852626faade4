#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace framescope::ui::details {

/// A payload as rows of text for a fixed-pitch view: eight bytes a row are kept, the text of a row is made where it is drawn, so that
/// the largest message can be shown whole. Nothing is re-serialised: every token is shown as received. Never changes once built; any thread.
class PayloadRows
{
public:
    enum class Layout : std::uint8_t {
        Json, ///< two blanks an indent, a row for each member; where it is not JSON, the rest follows as Raw
        Raw   ///< the text as it is; control characters and invalid bytes as visible escapes
    };
    enum class Token : std::uint8_t { Key, String, Number, Literal, Punctuation, Escape, Wrong };
    struct Span {
        int start = 0; ///< UTF-16 units of the row's text
        int length = 0;
        Token token = Token::String;
    };
    struct Row {
        QString text;
        std::vector<qint64> places; ///< the payload's byte for each UTF-16 unit, then the end of the row
        std::vector<Span> spans;
        bool endsLine = false;      ///< false: the text goes on in the next row, broken only because it does not fit
    };

    /// Of the first `most` bytes, in rows of about `columns` characters. `wrongFrom`: the first byte that is not JSON, -1: none. Null
    /// where it was cancelled.
    static std::shared_ptr<const PayloadRows> build(const QByteArray &bytes, Layout layout, qint64 most, int columns, qint64 wrongFrom = -1,
                                                    const std::atomic_bool *cancelled = nullptr);

    const QByteArray &bytes() const { return m_bytes; }
    /// Bytes of the payload that are in the rows.
    qint64 used() const { return m_used; }
    int columns() const { return m_columns; }
    qint64 count() const { return static_cast<qint64>(m_rows.size()); }
    /// Columns of the longest row.
    int widest() const { return m_widest; }
    Row row(qint64 number) const;
    qint64 startOf(qint64 number) const;
    /// The row that shows a byte.
    qint64 rowAt(qint64 byte) const;
    /// The rows' text from byte to byte, lines that did not fit joined again. Raw: the text itself, without escapes.
    QString textBetween(qint64 from, qint64 to) const;

private:
    enum class Inside : std::uint8_t { Tokens, String, Raw };
    class Builder;
    struct Start {
        quint64 at : 48;
        quint64 indent : 12;
        quint64 inside : 2;
        quint64 newLine : 1; ///< this row begins a line
    };

    QByteArray m_bytes;
    Layout m_layout = Layout::Raw;
    qint64 m_used = 0;
    int m_columns = 80;
    int m_widest = 0;
    std::vector<Start> m_rows;
};

} // namespace framescope::ui::details
