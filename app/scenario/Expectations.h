#pragma once

#include "base/Bytes.h"
#include "base/TextPattern.h"
#include "protocol/CloseFacts.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace framescope::scenario {

/// The expectations of a conversation (matching messages, a number of messages, a close code) and their progress. Belongs to the
/// thread of the conversation.
class Expectations
{
public:
    /// A message must match. Bytes that are not UTF-8 are matched as their hex digits.
    void expectMessage(base::TextPattern pattern);
    /// The required number of messages; 0: any number.
    void expectCount(qint64 count) { m_count = count; }
    /// The connection must end with this code; 1005 means no code, 1006 no Close frame.
    void expectClose(int code) { m_closeCode = code; }

    /// A complete message was received. True if it completed the count.
    bool take(base::ByteView message);

    /// Whether only the close may still be pending.
    bool messagesMet() const { return m_open.empty() && (m_count == 0 || m_seen >= m_count); }
    bool waitsForMessages() const { return !m_patterns.empty() || m_count > 0; }
    bool waitsForClose() const { return m_closeCode.has_value(); }
    bool countReached() const { return m_count > 0 && m_seen >= m_count; }
    qint64 seen() const { return m_seen; }

    /// One sentence for each unmet expectation of an ended connection. With `countExcused`, messages missing
    /// from the count are omitted, because their cause is reported instead (a timeout, a broken stream).
    QStringList unmet(const protocol::CloseFacts &close, bool countExcused) const;
    /// Whether the connection ended as expectClose() requires, abnormally or not.
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
