#pragma once

#include "HeaderList.h"

#include "base/Bytes.h"

#include <QString>
#include <QStringList>

namespace framescope::protocol {

/// A body with its content codings decoded and its text read. A plain value.
struct BodyContent {
    QByteArray bytes;   ///< decoded; the received bytes if nothing could be decoded
    QByteArray codings; ///< the decoded codings, as in the header: "gzip"; empty: none
    QString text;       ///< `bytes` as text; bytes that are not text as \xNN
    bool isText = true; ///< false: `text` is such an escaped preview
    QStringList notes;  ///< sentences about what is missing or could not be decoded

    /// The beginning on one line, escaped, for use in a sentence.
    QString preview() const;
};

/// Decodes the body of an HTTP response: content codings (RFC 9110 section 8.4), then characters (section 8.3). Stateless
/// functions, any thread.
class ContentDecoder
{
public:
    /// `headers` are those of the message, `body` its bytes without chunk framing. With `whole` false the body is known to be incomplete,
    /// and its early end is not reported. The output of each coding is limited to `most` bytes, counted while inflating.
    static BodyContent decode(const HeaderList &headers, const QByteArray &body, std::uint64_t most, bool whole = true);
    /// Whether this build has Brotli, which the coding "br" needs.
    static bool knowsBrotli();
};

} // namespace framescope::protocol
