#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace framescope::ui::models {

/// An index of a JSON text: whether it is well-formed, and shortcuts past its large containers, so that any value of the largest
/// message can be accessed without building a tree. Immutable; any thread.
class JsonIndex
{
public:
    enum class Kind : std::uint8_t { Null, Bool, Number, String, Array, Object };

    /// A value with its position in bytes(): [start, end). A member's name is [nameStart, nameEnd) without its quotation marks.
    struct Value {
        Kind kind = Kind::Null;
        qint64 start = 0;
        qint64 end = 0;
        qint64 nameStart = -1;
        qint64 nameEnd = -1;
    };

    /// Reads all of it once; null if it was cancelled.
    static std::shared_ptr<const JsonIndex> build(const QByteArray &bytes, const std::atomic_bool *cancelled = nullptr);

    const QByteArray &bytes() const { return m_bytes; }
    /// RFC 8259, nested no deeper than 512.
    bool isValid() const { return m_errorAt < 0; }
    qint64 errorAt() const { return m_errorAt; } ///< the first byte that is not JSON; -1: none
    Value root() const { return m_root; }

    /// The first value in a container, or the one after `after`. Only for well-formed text.
    std::optional<Value> firstIn(const Value &container) const;
    std::optional<Value> nextIn(const Value &container, const Value &after) const;
    /// The number of values in a container; counts them if it is small.
    qint64 countIn(const Value &container) const;

    QByteArray raw(const Value &value) const { return m_bytes.mid(value.start, value.end - value.start); }
    QString name(const Value &value) const;
    /// A string without quotation marks and escapes, everything else unchanged. Reads at most `most` bytes.
    QString text(const Value &value, qint64 most = -1) const;

private:
    struct Large {
        qint64 start;
        qint64 end;
        qint64 count;
    };
    const Large *largeAt(qint64 start) const;
    std::optional<Value> valueAt(qint64 at, bool member) const;
    qint64 skipSpace(qint64 at) const;
    qint64 skipString(qint64 at) const;
    qint64 endOf(qint64 start) const;

    QByteArray m_bytes;
    qint64 m_errorAt = -1;
    Value m_root;
    std::vector<Large> m_large; ///< containers of many bytes, by their start
};

} // namespace framescope::ui::models
