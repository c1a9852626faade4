#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace framescope::base {

/// A regular expression for untrusted text. If it reaches its step limit, the outcome is undecided, never
/// "no match". A plain value; any thread.
class TextPattern
{
public:
    /// In rising order, so that the maximum is the outcome of "any of these".
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
    qsizetype errorOffset() const { return m_expression.patternErrorOffset(); } ///< UTF-16 units; -1 if it is valid
    int captureCount() const { return m_expression.captureCount(); }
    QStringList captureNames() const { return m_expression.namedCaptureGroups(); }
    /// Compiles it now instead of at its first use.
    void optimize() const { m_expression.optimize(); }

    /// Whether it matches in `text`; if so, `match` (if given) gets the captures. Half a surrogate pair, which a regular
    /// expression cannot process, counts as U+FFFD.
    Outcome search(const QString &text, QRegularExpressionMatch *match = nullptr) const;

    /// One sentence: this expression reached its step limit at `place` ("entry 12", "message 3").
    QString undecidedSentence(const QString &place) const;
    /// What to try in that case.
    static QString undecidedRemedy();

private:
    QRegularExpression m_expression;
};

} // namespace framescope::base
