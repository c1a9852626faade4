#include "Expectations.h"

#include "Text.h"

#include "base/Utf8Text.h"
#include "protocol/CloseCode.h"

namespace framescope::scenario {

void Expectations::expectMessage(base::TextPattern pattern)
{
    m_open.push_back(m_patterns.size());
    m_patterns.push_back(std::move(pattern));
}

bool Expectations::take(base::ByteView message)
{
    ++m_seen;
    if (!m_open.empty()) {
        const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(message.data()), static_cast<qsizetype>(message.size()));
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
            sentences << m_patterns[i].undecidedSentence(Text::tr("message %1").arg(undecided->second)) + QLatin1Char(' ')
                             + Text::tr("Try: %1").arg(base::TextPattern::undecidedRemedy());
        else
            sentences << Text::tr("No message matched “%1” (%2 came).").arg(base::escapeControls(m_patterns[i].pattern())).arg(m_seen);
    }
    if (m_seen < m_count && !countExcused)
        sentences << Text::tr("Only %1 of %2 messages came.").arg(m_seen).arg(m_count);
    if (m_closeCode && !closeMet(close))
        sentences << Text::tr("The connection ended with %1 (%2) and not with %3.").arg(close.shownCode()).arg(protocol::closeCodeName(close.shownCode())).arg(*m_closeCode);
    return sentences;
}

} // namespace framescope::scenario
