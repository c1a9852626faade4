#pragma once

#include <QByteArray>

#include <optional>

namespace framescope::capture {

/// "192.0.2.1" as four bytes, "2001:db8::1" as sixteen; a zone is left out, and an address of IPv4 in IPv6's form is one of IPv4.
/// (QHostAddress would need QtNetwork, which this folder does without.) Any thread.
std::optional<QByteArray> addressBytes(const QByteArray &text);

} // namespace framescope::capture
