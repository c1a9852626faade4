#pragma once

#include "OptionParser.h"

#include "base/Bytes.h"
#include "base/TextPattern.h"
#include "protocol/CloseFacts.h"

#include <map>
#include <optional>

namespace framescope::cli {

/// What a run of `connect` waits for (--expect, --expect-close, --count) and what of it has come. Main thread.
class Expectations
{
public:
    static std::vector<Option> options();
    static base::Result<Expectations> from(const ParsedOptions &options);

    /// A whole message came in. True if this one completed --count.
    bool take(base::ByteView message);

    /// Nothing is waited for but, perhaps, the close.
    bool messagesMet() const { return m_open.empty() && (m_count == 0 || m_seen >= m_count); }
    bool waitsForMessages() const { return !m_patterns.empty() || m_count > 0; }
    bool waitsForClose() const { return m_closeCode.has_value(); }
    bool countReached() const { return m_count > 0 && m_seen >= m_count; }
    qint64 seen() const { return m_seen; }

    /// One sentence for each that was not met by a connection that ended so; `countExcused` leaves the missing messages of --count
    /// to what kept them from coming: the time that ran out, the stream that broke.
    QStringList unmet(const protocol::CloseFacts &close, bool countExcused) const;
    /// The end was what --expect-close asks for, abnormal or not.
    bool closeMet(const protocol::CloseFacts &close) const { return m_closeCode && close.shownCode() == *m_closeCode; }

private:
    std::vector<base::TextPattern> m_patterns;
    std::vector<std::size_t> m_open;   ///< patterns without a match so far
    std::map<std::size_t, qint64> m_undecided; ///< patterns and the first message at which they reached their step limit
    std::optional<int> m_closeCode;
    qint64 m_count = 0;
    qint64 m_seen = 0;
};

} // namespace framescope::cli
