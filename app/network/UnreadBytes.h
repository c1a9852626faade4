#pragma once

#include "base/Bytes.h"
#include "base/Result.h"

#include <QCoreApplication>

namespace framescope::network {

/// What a peer sends after our side of a connection is over: counted and thrown away, and of a connection that failed shown in the error.
/// Belongs to the connection's thread.
class UnreadBytes
{
    Q_DECLARE_TR_FUNCTIONS(framescope::network::UnreadBytes)

public:
    /// So much is read for the sake of an orderly end.
    static constexpr quint64 kLimit = 16 << 20;
    /// Bytes that are shown.
    static constexpr std::size_t kShown = 256;

    /// A frame broke a rule; `behind` stood behind it in the same read. From now on all bytes are of interest.
    void failed(base::ByteView behind);
    /// False once more than kLimit bytes came.
    bool discard(base::ByteView bytes);
    /// Adds to what was seen, where bytes stood behind the frame that broke the rule.
    void describe(base::Error &error) const;

private:
    void note(base::ByteView bytes);

    bool m_failed = false;
    quint64 m_discarded = 0;
    quint64 m_unread = 0;
    QByteArray m_start;
};

} // namespace framescope::network
