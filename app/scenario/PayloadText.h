#pragma once

#include "Outgoing.h"

#include "base/Result.h"

#include <QString>

/// Payloads in typed form. An error's `seen` shows the text with the wrong part marked. Any thread.
namespace framescope::scenario::payloadtext {

/// "48 65 6c", "48656c6c", "0x48,0x65": pairs of hex digits; spaces, commas, colons and 0x in front of a byte are skipped.
base::Result<QByteArray> fromHex(const QString &text);
/// Standard or URL-safe base64, padded or not; line ends and spaces are skipped.
base::Result<QByteArray> fromBase64(const QString &text);
/// "1000", "1001:going away"; an empty text is a Close without code. Codes that must not be sent (RFC 6455 section
/// 7.4) and reasons over 123 bytes are errors that point at --frame, with which they can be sent.
base::Result<Outgoing> closeFrom(const QString &text);
/// "512", "1,2,3", "16k": payload sizes of fragments, each 1 or more; the last repeats for the rest.
base::Result<std::vector<std::uint64_t>> sizesFrom(const QString &text);
/// Error: the text is not JSON. Valid JSON is sent unchanged.
base::Result<void> checkJson(const QString &text);

constexpr qint64 kMostOfFile = qint64(1) << 30;

/// The bytes of a regular file: text if they are UTF-8 and the suffix is not .bin, else binary. At
/// most 1 GiB. Errors: as base::InputFile::read.
base::Result<Outgoing> fromFile(const QString &fileName);
/// The same for a path from the user, which may be a pipe or a device, with a time limit (total milliseconds; negative: as long as
/// data arrives). Errors: as base::InputFile::readNamedByUser.
base::Result<Outgoing> fromFileNamedByUser(const QString &fileName, qint64 patienceMs = -1);

/// `text` shortened around `position` with »« around the character there, controls escaped: for errors.
QString marked(const QString &text, qsizetype position);

} // namespace framescope::scenario::payloadtext
