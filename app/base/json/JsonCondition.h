#pragma once

#include "JsonPath.h"

#include "base/Comparison.h"
#include "base/TextPattern.h"

#include <QRegularExpressionMatch>

namespace framescope::base {

/// One condition on a JSON message: a path, and what one of the values that it leads to must be. It gives the same answer over bytes
/// and over a value that was read. A plain value; any thread.
class JsonCondition
{
public:
    enum class Kind : std::uint8_t { Exists, Missing, Compare, Matches };
    /// What judge() found besides the answer.
    struct Verdict {
        TextPattern::Outcome outcome = TextPattern::Outcome::No;
        /// What was there: the value that decided, or the first one, as JSON of at most 80 characters; "" where the path leads nowhere.
        QString seen;
        bool isJson = true;
        QRegularExpressionMatch match; ///< of Kind::Matches that holds
    };

    /// Holds for everything that is JSON.
    JsonCondition() = default;
    static JsonCondition exists(JsonPath path, bool wanted = true);
    /// With a value as a person writes it on a line: 5 is a number or the text "5", and a number in a text compares as a number.
    static JsonCondition written(JsonPath path, Comparison comparison, const QString &value);
    /// With a JSON value: "5" is a text only and 5 a number only; lists and objects can be equal. By size only numbers compare.
    static JsonCondition typed(JsonPath path, Comparison comparison, OrderedJson value);
    /// A text, the digits of a number, true, false, null, or a list's or object's text without blanks.
    static JsonCondition matches(JsonPath path, TextPattern expression);

    Kind kind() const { return m_kind; }
    const JsonPath &path() const { return m_path; }
    const TextPattern &expression() const { return m_expression; }
    /// In the words of a filter: `a.b>5`, `a~/x/`.
    QString text() const;

    /// Bytes that are no JSON are No, whatever is asked. An expression that reaches its step limit at one value while none of the others
    /// matches is Undecided. Allocates nothing but for escapes and expressions.
    TextPattern::Outcome holds(ByteView json) const;
    /// The same over a value that was read; `match` (if given) has what the expression captured.
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
