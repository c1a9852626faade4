#include "Expectations.h"

#include "ExitCode.h"

#include "base/Translation.h"
#include "base/Utf8Text.h"
#include "protocol/CloseCode.h"
#include "session/PayloadText.h"

#include <numeric>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::Expectations")

} // namespace

std::vector<Option> Expectations::options()
{
    const QString group = tr("Expecting");
    return {
        {QStringLiteral("expect"), QStringLiteral("REGEX"), tr("a message must match; close when all are met, exit 1 where one is not"), true, group},
        {QStringLiteral("expect-close"), QStringLiteral("CODE"), tr("the connection must end with this code (1005: none, 1006: no Close frame)"), false, group},
        {QStringLiteral("count"), QStringLiteral("N"), tr("close after N messages"), false, group},
        {QStringLiteral("timeout"), QStringLiteral("SECONDS"), tr("end after this time in any case: exit 1 where --expect is not met, else 5"), false, group},
    };
}

base::Result<Expectations> Expectations::from(const ParsedOptions &options)
{
    Expectations expectations;
    for (const QString &text : options.values(u"expect")) {
        base::TextPattern pattern(text, QRegularExpression::UseUnicodePropertiesOption);
        if (!pattern.isValid())
            return usageError(tr("--expect: the regular expression is not valid: %1.").arg(pattern.errorString()),
                              session::payloadtext::marked(text, pattern.errorOffset()));
        expectations.m_patterns.push_back(std::move(pattern));
    }
    expectations.m_open.resize(expectations.m_patterns.size());
    std::iota(expectations.m_open.begin(), expectations.m_open.end(), std::size_t(0));
    if (const auto text = options.value(u"expect-close")) {
        const auto code = OptionParser::parseNumber(*text, QStringLiteral("--expect-close"), 0, 65535);
        if (!code)
            return code.error();
        expectations.m_closeCode = static_cast<int>(*code);
    }
    const auto count = options.number(u"count", 0, 1, qint64(1) << 60);
    if (!count)
        return count.error();
    expectations.m_count = *count;
    return expectations;
}

bool Expectations::take(base::ByteView message)
{
    ++m_seen;
    if (!m_open.empty()) {
        const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(message.data()), static_cast<qsizetype>(message.size()));
        // Bytes that are no text are matched as their hex digits.
        const QString text = bytes.isValidUtf8() ? base::textFromUtf8(bytes) : QString::fromLatin1(bytes.toHex());
        std::erase_if(m_open, [&](std::size_t i) {
            const auto outcome = m_patterns[i].search(text);
            if (outcome == base::TextPattern::Outcome::Undecided)
                m_undecided.emplace(i, m_seen);
            return outcome == base::TextPattern::Outcome::Yes;
        });
    }
    return m_seen == m_count;
}

QStringList Expectations::unmet(const protocol::CloseFacts &close, bool countExcused) const
{
    QStringList sentences;
    for (const std::size_t i : m_open) {
        if (const auto undecided = m_undecided.find(i); undecided != m_undecided.end())
            sentences << m_patterns[i].undecidedSentence(tr("message %1").arg(undecided->second)) + QLatin1Char(' ') + tr("Try: %1").arg(base::TextPattern::undecidedRemedy());
        else
            sentences << tr("No message matched “%1” (%2 came).").arg(base::escapeControls(m_patterns[i].pattern())).arg(m_seen);
    }
    if (m_seen < m_count && !countExcused)
        sentences << tr("Only %1 of %2 messages came.").arg(m_seen).arg(m_count);
    if (m_closeCode && !closeMet(close))
        sentences << tr("The connection ended with %1 (%2) and not with %3.").arg(close.shownCode()).arg(protocol::closeCodeName(close.shownCode())).arg(*m_closeCode);
    return sentences;
}

} // namespace framescope::cli
