#pragma once

#include "base/Result.h"
#include "base/Secrets.h"
#include "capture/CaptureReader.h"
#include "capture/Filter.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace framescope::derive {

/// One whole message of a recorded connection. A plain value.
struct RecordedMessage {
    bool fromClient = false;
    protocol::Opcode kind = protocol::Opcode::Text;
    QByteArray bytes;
    std::int64_t wallNs = 0; ///< since 1970
};

/// One recorded connection as its client saw it. A plain value.
struct RecordedConnection {
    std::uint32_t number = 0;                           ///< in the capture, from 1
    QString url;                                        ///< secrets as the capture has them: "redacted"
    std::vector<std::pair<QString, QString>> headers;   ///< those that no client sends by itself
    QString origin;
    QStringList protocols;                              ///< offered
    QString protocol;                                   ///< agreed on; empty: none
    std::optional<int> status;                          ///< of the answer; none: none came
    bool opened = false;
    std::int64_t openedNs = 0;                          ///< wall clock; 0: unknown
    std::optional<int> closeCode;                       ///< none: it was not closed in the capture, or without a code
    bool closedByServer = false;
    std::vector<RecordedMessage> messages;
};

/// What a capture holds of conversations: openings, whole messages, ends. Pings, pongs and what was not kept whole are left out. A plain value.
struct Recording {
    std::vector<RecordedConnection> connections; ///< in the order of the capture; those without a message and without an answer are left out
    base::Secrets secrets;                       ///< what the capture's requests sent
    QStringList notes;                           ///< what was left out, a sentence each

    /// Messages that `filter` lets through. A capture of the local server is turned around: what came in there, its client sent.
    /// Errors: `capture.no-conversation` where there is none.
    static base::Result<Recording> read(const capture::CaptureReader &reader, const capture::Filter &filter);

    static constexpr std::size_t kMostMessages = 10'000;
    static constexpr std::uint64_t kMostBytes = 1 << 20; ///< of one message
    static constexpr std::size_t kMostAllBytes = 64 << 20;
};

} // namespace framescope::derive
