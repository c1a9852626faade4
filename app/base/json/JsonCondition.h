#pragma once

#include "JsonPath.h"

#include "base/Comparison.h"
#include "base/TextPattern.h"

#include <QRegularExpressionMatch>

namespace framescope::base {

/// One condition on a JSON message: a path, and what one of the values there must be. It gives the same result for bytes
/// and for a parsed value. A plain value; any thread.
class JsonCondition
{
public:
    enum class Kind : std::uint8_t { Exists, Missing, Compare, Matches };
    /// What judge() found in addition to the result.
    struct Verdict {
        TextPattern::Outcome outcome = TextPattern::Outcome::No;
        /// The actual value: the one that decided, or the first one, as JSON of at most 80 characters; "" if the path leads nowhere.
        QString seen;
        bool isJson = true;
        QRegularExpressionMatch match; ///< of a successful Kind::Matches
    };

    /// True for everything that is JSON.
    JsonCondition() = default;
    static JsonCondition exists(JsonPath path, bool wanted = true);
    /// With a value in written form: 5 is a number or the string "5", and a number in a string compares as a number.
    static JsonCondition written(JsonPath path, Comparison comparison, const QString &value);
    /// With a JSON value: "5" is only a string and 5 only a number; lists and objects can be equal. Only numbers compare by size.
    static JsonCondition typed(JsonPath path, Comparison comparison, OrderedJson value);
    /// Matches a string, the digits of a number, true, false, null, or a list's or object's text without blanks.
    static JsonCondition matches(JsonPath path, TextPattern expression);

    Kind kind() const { return m_kind; }
    const JsonPath &path() const { return m_path; }
    const TextPattern &expression() const { return m_expression; }
    /// In the notation of a filter: `a.b>5`, `a~/x/`.
    QString text() const;

    /// Bytes that are not JSON give No for every condition. If an expression reaches its step limit at one value and no other value
    /// matches, the result is Undecided. Allocates only for escapes and expressions.
    TextPattern::Outcome holds(ByteView json) const;
    /// The same for a parsed value; `match` (if given) gets the captures of the expression.
    TextPattern::Outcome holds(const OrderedJson &root, QRegularExpressionMatch *match = nullptr) const;
    Verdict judge(ByteView json) const;
    Verdict judge(const OrderedJson &root) const;

private:
    struct Value;
    class Judge;
    TextPattern::Outcome holdsFor(const Value &value, QRegularExpressionMatch *match) const;
    TextPattern::Outcome compare(const Value &value) const;

    JsonPath m_path;
    Kind m_kind = Kind::Exists;
    Comparison m_comparison = Comparison::Equal;
    bool m_isTyped = false;
    OrderedJson m_operand;
    QString m_operandText;
    QByteArray m_operandUtf8;
    TextPattern m_expression;
};

} // namespace framescope::base
