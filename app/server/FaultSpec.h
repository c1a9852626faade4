#pragma once

#include "BehaviourRegistry.h"

#include "base/TextPattern.h"
#include "protocol/HeaderList.h"
#include "protocol/Opcode.h"

#include <optional>
#include <vector>

namespace framescope::server {

/// The faults that the local server can inject.
enum class FaultKind : std::uint8_t {
    // in, or instead of, the response to the opening handshake
    Refuse, Redirect, LateHandshake, HalfHandshake, WrongAccept, UnaskedSubprotocol, UnaskedExtension,
    // how the connection behaves from then on
    Silence, SlowRead, SlowWrite, Pause, NoPong, NoClose,
    // how the connection ends
    Drop, Close,
    // what is sent
    Mask, Rsv, Opcode, Length, Utf8, FragmentedControl, Continuation, Oversized, Bomb, CorruptDeflate, PingFlood,
};

/// When a fault occurs for a client. One of the conditions; a plain value.
struct FaultMoment {
    enum class Kind : std::uint8_t { Accept, Open, Messages, Seconds, Match };
    Kind kind = Kind::Open;
    quint64 messages = 0;                    ///< after this many messages (every multiple, if `times` is not 1)
    double seconds = 0;                      ///< since the connection opened
    base::TextPattern match;                 ///< at a text message that matches
    double probability = 1;                  ///< at each such moment
    int times = 1;                           ///< at most this many times per client; 0: unlimited
};

/// One fault in written form: `close:code=1011,reason=bye,after=3,p=0.5`. A plain value.
struct FaultSpec {
    FaultKind kind = FaultKind::Close;
    FaultMoment when;
    QString text;                            ///< its source text, for the log

    int status = 503;                        ///< Refuse, Redirect
    QByteArray reason;                       ///< Refuse: of the status line; Close: of the frame
    protocol::HeaderList headers;            ///< Refuse
    QByteArray body;                         ///< Refuse
    QByteArray location;                     ///< Redirect
    QByteArray value;                        ///< UnaskedSubprotocol, UnaskedExtension: the value of the header
    int milliseconds = 0;                    ///< LateHandshake, Pause; SlowRead, SlowWrite, PingFlood: between two pieces
    qint64 bytes = 0;                        ///< SlowRead, SlowWrite: of a piece; Oversized, Bomb: of the frame or message
    bool reset = false;                      ///< Drop: RST instead of FIN
    std::optional<std::uint16_t> code;       ///< Close
    int bits = 0;                            ///< Rsv: 4 RSV1, 2 RSV2, 1 RSV3
    protocol::Opcode opcode = protocol::Opcode::Text; ///< Opcode, Length, Oversized, FragmentedControl
    std::optional<std::uint64_t> declared;   ///< Length: the declared length
    int lengthBytes = -1;                    ///< Length: a form that need not be the shortest
    qint64 count = 1;                        ///< PingFlood
    QByteArray payload;                      ///< of the frame

    /// An error names the option and its values.
    static base::Result<FaultSpec> parse(const QString &text);

    /// One row of the help.
    struct Info {
        QString name;
        FaultKind kind;
        QString summary;
        std::vector<OptionInfo> options;
        bool inHandshake = false;            ///< occurs only at accept
    };
    static const std::vector<Info> &infos();
    /// The options for the condition, the same for every fault.
    static std::vector<OptionInfo> momentOptions();
    const Info &info() const;
};

} // namespace framescope::server
