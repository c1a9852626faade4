#pragma once

#include "base/Bytes.h"
#include "base/TextPattern.h"
#include "protocol/CloseFacts.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace framescope::scenario {

/// What a conversation must bring (messages that match, a number of messages, a close code) and what of it has come. Belongs to the
/// thread of the conversation.
class Expectations
{
public:
    /// A message must match. Bytes that are not UTF-8 are matched as their hex digits.
    void expectMessage(base::TextPattern pattern);
    /// So many messages must come; 0: any number.
    void expectCount(qint64 count) { m_count = count; }
    /// The connection must end with this code; 1005 stands for none, 1006 for no Close frame.
    void expectClose(int code) { m_closeCode = code; }

    /// A whole message came in. True if this one completed the count.
    bool take(base::ByteView message);

    /// Nothing is waited for but, perhaps, the close.
    bool messagesMet() const { return m_open.empty() && (m_count == 0 || m_seen >= m_count); }
    bool waitsForMessages() const { return !m_patterns.empty() || m_count > 0; }
    bool waitsForClose() const { return m_closeCode.has_value(); }
    bool countReached() const { return m_count > 0 && m_seen >= m_count; }
    qint64 seen() const { return m_seen; }

    /// One sentence for each expectation that a connection which ended so did not meet. With `countExcused` messages that are missing
    /// from the count are left out: what kept them from coming is reported instead (the time that ran out, the stream that broke).
    QStringList unmet(const protocol::CloseFacts &close, bool countExcused) const;
    /// The connection ended as expectClose() asks, abnormally or not.
    bool closeMet(const protocol::CloseFacts &close) const { return m_closeCode && close.shownCode() == *m_closeCode; }

private:
    std::vector<base::TextPattern> m_patterns;
    std::vector<std::size_t> m_open;           ///< patterns without a match so far
    std::map<std::size_t, qint64> m_undecided; ///< patterns and the first message at which they reached their step limit
    std::optional<int> m_closeCode;
    qint64 m_count = 0;
    qint64 m_seen = 0;
};

} // namespace framescope::scenario
