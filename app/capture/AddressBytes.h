#pragma once

#include <QByteArray>

#include <optional>

namespace framescope::capture {

/// "192.0.2.1" as four bytes, "2001:db8::1" as sixteen. A zone is dropped, and an IPv4-mapped IPv6 address becomes IPv4.
/// (QHostAddress would need QtNetwork, which this folder does not use.) Any thread.
std::optional<QByteArray> addressBytes(const QByteArray &text);

} // namespace framescope::capture
