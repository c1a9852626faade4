#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace framescope::base {

/// A regular expression that is tried on bytes from elsewhere. One that reaches its step limit has not decided, and says so: it is never
/// "no match". A plain value; any thread.
class TextPattern
{
public:
    /// In rising order, so that the larger one is the outcome of "any of these".
    enum class Outcome : std::uint8_t { No, Undecided, Yes };

    TextPattern() = default;
    explicit TextPattern(const QString &pattern, QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption)
        : m_expression(pattern, options)
    {
    }

    bool isValid() const { return m_expression.isValid(); }
    QString pattern() const { return m_expression.pattern(); }
    QRegularExpression::PatternOptions options() const { return m_expression.patternOptions(); }
    QString errorString() const { return m_expression.errorString(); }
    qsizetype errorOffset() const { return m_expression.patternErrorOffset(); } ///< UTF-16 units; -1 where it is valid
    int captureCount() const { return m_expression.captureCount(); }
    QStringList captureNames() const { return m_expression.namedCaptureGroups(); }
    /// Compiles it now and not at its first use.
    void optimize() const { m_expression.optimize(); }

    /// Whether it is found in `text`; where it is, `match` (if given) has what it captured. Half a surrogate pair, which a regular
    /// expression cannot be tried on, stands as U+FFFD.
    Outcome search(const QString &text, QRegularExpressionMatch *match = nullptr) const;

    /// One sentence: this expression reached its step limit at `place` ("entry 12", "message 3").
    QString undecidedSentence(const QString &place) const;
    /// What to try then.
    static QString undecidedRemedy();

private:
    QRegularExpression m_expression;
};

} // namespace framescope::base
