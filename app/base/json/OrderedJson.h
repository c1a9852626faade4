#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <vector>

namespace framescope::base {

/// What a parse found besides the value: the position of an error, and duplicate keys. A plain value.
struct JsonParseInfo {
    struct Duplicate {
        QString key;
        int line = 0;
        int column = 0;
    };
    int line = 0;   ///< of the error, from 1; 0: no error
    int column = 0; ///< of the error, in bytes from 1
    std::vector<Duplicate> duplicates;
};

/// A JSON value that keeps what QJsonDocument loses: the order of members, the digits of numbers, duplicate keys, and where
/// in the text each value was. A plain value; any thread.
class OrderedJson
{
public:
    enum class Kind : std::uint8_t { Null, Bool, Number, String, Array, Object };
    struct Member;
    using Members = std::vector<Member>;
    using Items = std::vector<OrderedJson>;

    // Defined below, because they need the complete type of the members.
    OrderedJson();
    OrderedJson(bool value);
    OrderedJson(int value);
    OrderedJson(qint64 value);
    OrderedJson(double value);
    OrderedJson(QString value);
    OrderedJson(const char *) = delete;
    static OrderedJson object();
    static OrderedJson array();
    /// A number with exactly these digits; they must be a JSON number.
    static OrderedJson number(QString digits);

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isString() const { return m_kind == Kind::String; }
    bool isArray() const { return m_kind == Kind::Array; }
    bool isObject() const { return m_kind == Kind::Object; }
    bool isNumber() const { return m_kind == Kind::Number; }
    bool isBool() const { return m_kind == Kind::Bool; }

    /// The value, or `fallback` if it has another type.
    QString toString(const QString &fallback = {}) const;
    bool toBool(bool fallback = false) const;
    /// Only integers in range.
    qint64 toInteger(qint64 fallback = 0) const;
    bool isInteger() const;
    double toDouble(double fallback = 0) const;
    /// A string's content, a number's digits, true, false, "" for null, and containers as compact JSON.
    QString toText() const;

    const Items &items() const { return m_items; }
    Items &items() { return m_items; }
    void append(OrderedJson item);

    const Members &members() const { return m_members; }
    Members &members() { return m_members; }
    /// The value of the first member with that name; a null value if there is none.
    const OrderedJson &operator[](QStringView key) const;
    const OrderedJson *find(QStringView key) const;
    OrderedJson *find(QStringView key);
    bool contains(QStringView key) const { return find(key) != nullptr; }
    /// Replaces the first member with that name in place, or appends one.
    void set(const QString &key, OrderedJson value);
    bool remove(QStringView key);

    /// Byte offset in the parsed text; 0 for values that were not parsed.
    std::uint32_t offset() const { return m_offset; }

    /// Compares types, values and the order of members; ignores offsets, and compares numbers by their digits.
    bool operator==(const OrderedJson &other) const;

    /// Parses RFC 8259. Invalid UTF-8, nesting deeper than 200 and anything after the value are errors (`json.syntax`, `json.not-utf8`,
    /// `json.too-deep`) whose text names line and column. A byte order mark is skipped.
    static Result<OrderedJson> parse(QByteArrayView utf8, JsonParseInfo *info = nullptr);
    /// Line and column (from 1, in bytes) of an offset.
    static std::pair<int, int> positionOf(QByteArrayView text, std::uint32_t offset);

    /// One line without blanks, UTF-8.
    QByteArray toCompact() const;
    /// Formatted for diffs: see OrderedJsonWriter::indented().
    QByteArray toIndented() const;

private:
    friend class OrderedJsonReader;
    Kind m_kind = Kind::Null;
    bool m_bool = false;
    std::uint32_t m_offset = 0;
    QString m_text;
    Items m_items;
    Members m_members;
};

struct OrderedJson::Member {
    QString key;
    OrderedJson value;
    bool operator==(const Member &other) const { return key == other.key && value == other.value; }
};

inline OrderedJson::OrderedJson() = default;
inline OrderedJson::OrderedJson(bool value) : m_kind(Kind::Bool), m_bool(value) {}
inline OrderedJson::OrderedJson(int value) : OrderedJson(static_cast<qint64>(value)) {}
inline OrderedJson::OrderedJson(QString value) : m_kind(Kind::String), m_text(std::move(value)) {}

} // namespace framescope::base
