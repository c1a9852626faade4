#pragma once

#include "HeaderList.h"

#include "base/Bytes.h"

#include <QString>
#include <QStringList>

namespace framescope::protocol {

/// What a body says once its content codings are undone and its characters are read. A plain value.
struct BodyContent {
    QByteArray bytes;   ///< decoded; as they came where nothing could be decoded
    QByteArray codings; ///< that were undone, as they stood in the header: "gzip"; empty: none
    QString text;       ///< `bytes` as text; what is no text with its bytes as \xNN
    bool isText = true; ///< false: `text` is such a preview, escaped already
    QStringList notes;  ///< sentences on what is missing or could not be done

    /// Its beginning on one line, escaped once: for a sentence.
    QString preview() const;
};

/// Reads the body of an HTTP answer: content codings (RFC 9110 section 8.4), then characters (section 8.3). Functions without
/// state, for any thread.
class ContentDecoder
{
public:
    /// `headers` are those of the message, `body` its bytes without chunks, perhaps not all of them (`whole` false: that they end
    /// too early is no news then). At most `most` bytes come out of each coding, counted while inflating.
    static BodyContent decode(const HeaderList &headers, const QByteArray &body, std::uint64_t most, bool whole = true);
    /// Whether this build has Brotli, which the coding "br" needs.
    static bool knowsBrotli();
};

} // namespace framescope::protocol
