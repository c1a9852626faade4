#pragma once

#include "BehaviourRegistry.h"

#include "base/TextPattern.h"
#include "protocol/HeaderList.h"
#include "protocol/Opcode.h"

#include <optional>
#include <vector>

namespace framescope::server {

/// What the local server can do wrong on purpose.
enum class FaultKind : std::uint8_t {
    // in place of the opening handshake's answer, or in it
    Refuse, Redirect, LateHandshake, HalfHandshake, WrongAccept, UnaskedSubprotocol, UnaskedExtension,
    // how the connection behaves from a moment on
    Silence, SlowRead, SlowWrite, Pause, NoPong, NoClose,
    // how it ends
    Drop, Close,
    // what goes over the wire
    Mask, Rsv, Opcode, Length, Utf8, FragmentedControl, Continuation, Oversized, Bomb, CorruptDeflate, PingFlood,
};

/// When a fault happens to a client. Of the moments given, the one; a plain value.
struct FaultMoment {
    enum class Kind : std::uint8_t { Accept, Open, Messages, Seconds, Match };
    Kind kind = Kind::Open;
    quint64 messages = 0;                    ///< once so many messages have come (a multiple of it, where `times` is not 1)
    double seconds = 0;                      ///< since the connection is open
    base::TextPattern match;                 ///< a text message in which this is found
    double probability = 1;                  ///< at each such moment
    int times = 1;                           ///< at most so often for one client; 0: no end
};

/// One fault as a person asks for it: `close:code=1011,reason=bye,after=3,p=0.5`. A plain value.
struct FaultSpec {
    FaultKind kind = FaultKind::Close;
    FaultMoment when;
    QString text;                            ///< as it was written, for the log

    int status = 503;                        ///< Refuse, Redirect
    QByteArray reason;                       ///< Refuse: of the status line; Close: of the frame
    protocol::HeaderList headers;            ///< Refuse
    QByteArray body;                         ///< Refuse
    QByteArray location;                     ///< Redirect
    QByteArray value;                        ///< UnaskedSubprotocol, UnaskedExtension: the header's value
    int milliseconds = 0;                    ///< LateHandshake, Pause; SlowRead, SlowWrite, PingFlood: between two pieces
    qint64 bytes = 0;                        ///< SlowRead, SlowWrite: of a piece; Oversized, Bomb: of the frame or message
    bool reset = false;                      ///< Drop: RST, not FIN
    std::optional<std::uint16_t> code;       ///< Close
    int bits = 0;                            ///< Rsv: 4 RSV1, 2 RSV2, 1 RSV3
    protocol::Opcode opcode = protocol::Opcode::Text; ///< Opcode, Length, Oversized, FragmentedControl
    std::optional<std::uint64_t> declared;   ///< Length: what the header says
    int lengthBytes = -1;                    ///< Length: a form that is not the shortest
    qint64 count = 1;                        ///< PingFlood
    QByteArray payload;                      ///< of the frame

    /// An error names the option and what it takes.
    static base::Result<FaultSpec> parse(const QString &text);

    /// One row of the help.
    struct Info {
        QString name;
        FaultKind kind;
        QString summary;
        std::vector<OptionInfo> options;
        bool inHandshake = false;            ///< happens at accept, and only there
    };
    static const std::vector<Info> &infos();
    /// The options that tell the moment, the same for every fault.
    static std::vector<OptionInfo> momentOptions();
    const Info &info() const;
};

} // namespace framescope::server
