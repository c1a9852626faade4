#pragma once

#include "HeaderList.h"

#include <QList>

namespace framescope::protocol {

/// The authentication schemes that a response offers in its `name` headers (WWW-Authenticate, Proxy-Authenticate; RFC 9110 section
/// 11.6.1), as written, without duplicates, in order: "Basic", "NTLM". Challenges may share a header or have one each. Any thread.
QList<QByteArray> authSchemes(const HeaderList &headers, QByteArrayView name);

} // namespace framescope::protocol
