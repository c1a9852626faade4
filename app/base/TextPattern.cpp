#include "TextPattern.h"

#include "Bytes.h"
#include "Translation.h"

namespace framescope::base {

namespace {

FRAMESCOPE_TR("framescope::base::TextPattern")

/// Keeps the number of UTF-16 units, so offsets stay valid.
QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace

TextPattern::Outcome TextPattern::search(const QString &text, QRegularExpressionMatch *match) const
{
    QRegularExpressionMatch found = m_expression.match(text.isValidUtf16() ? text : wellFormed(text));
    // A Qt match is valid if PCRE reached a decision; the limits on steps, depth and memory make it invalid.
    const Outcome outcome = found.hasMatch() ? Outcome::Yes : found.isValid() ? Outcome::No : Outcome::Undecided;
    if (match)
        *match = std::move(found);
    return outcome;
}

QString TextPattern::undecidedSentence(const QString &place) const
{
    return tr("The regular expression “%1” reached its step limit at %2: whether it matches is not known.").arg(escapeControls(pattern()), place);
}

QString TextPattern::undecidedRemedy()
{
    return tr("Simplify the expression; avoid a repetition inside a repetition, such as (a+)+.");
}

} // namespace framescope::base
