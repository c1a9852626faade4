#pragma once

#include "Outgoing.h"

#include "base/Result.h"

#include <QString>

/// Payloads as people type them. An error's `seen` shows the text with a mark at the part that is wrong. Any thread.
namespace framescope::scenario::payloadtext {

/// "48 65 6c", "48656c6c", "0x48,0x65": pairs of hex digits; spaces, commas, colons and 0x in front of a byte are skipped.
base::Result<QByteArray> fromHex(const QString &text);
/// Standard or URL-safe base64, padded or not; line ends and spaces are skipped.
base::Result<QByteArray> fromBase64(const QString &text);
/// "1000", "1001:going away"; an empty text is a Close without code. Codes that may not be on the wire (RFC 6455 section
/// 7.4) and reasons over 123 bytes are errors that point at --frame, with which they can be sent.
base::Result<Outgoing> closeFrom(const QString &text);
/// "512", "1,2,3", "16k": payload sizes of fragments, each 1 or more; the last repeats for what is left.
base::Result<std::vector<std::uint64_t>> sizesFrom(const QString &text);
/// An error if the text is not JSON; it is sent as it stands all the same when it is.
base::Result<void> checkJson(const QString &text);

constexpr qint64 kMostOfFile = qint64(1) << 30;

/// An ordinary file's bytes: text where they are UTF-8 and the name does not say otherwise (.bin), else binary. At
/// most 1 GiB. Errors: as base::InputFile::read.
base::Result<Outgoing> fromFile(const QString &fileName);
/// The same of what the user named: pipes and devices too, which are waited for (milliseconds altogether; negative: as long as
/// something comes). Errors: as base::InputFile::readNamedByUser.
base::Result<Outgoing> fromFileNamedByUser(const QString &fileName, qint64 patienceMs = -1);

/// `text` shortened around `position` with »« around the character there, controls escaped: for errors.
QString marked(const QString &text, qsizetype position);

} // namespace framescope::scenario::payloadtext
