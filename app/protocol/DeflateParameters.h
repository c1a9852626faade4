#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <optional>

namespace framescope::protocol {

/// The parameters of permessage-deflate, offered or negotiated (RFC 7692 section 7.1). A plain value.
struct DeflateParameters {
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    /// 8 to 15. In an agreement: the window in use (15 by default). 8 is negotiated as given; our own
    /// compressor then uses 9 internally where the RFC allows it (zlib has no raw window of 8).
    std::optional<int> serverMaxWindowBits;
    /// In an offer, a present-but-empty parameter is kClientWindowNoValue.
    std::optional<int> clientMaxWindowBits;

    static constexpr int kClientWindowNoValue = 0;

    bool operator==(const DeflateParameters &) const = default;

    /// "permessage-deflate; client_max_window_bits; server_no_context_takeover"
    QByteArray toHeader() const;
    /// Parses typed parameters (`--deflate`): "server_no_context_takeover; client_max_window_bits=10".
    static base::Result<DeflateParameters> parse(QByteArrayView text);
};

} // namespace framescope::protocol
