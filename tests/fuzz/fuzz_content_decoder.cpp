// ContentDecoder: any body under any codings and charsets stays within the limit, and gives text.
// Input: one byte that chooses the codings, one the type and charset, one the limit, then the body.
#include "FuzzInput.h"

#include "protocol/ContentDecoder.h"

#include <array>

using namespace framescope;
using namespace framescope::protocol;

FUZZ_TARGET(content_decoder)
{
    static constexpr std::array<const char *, 8> codings{"gzip", "deflate", "br", "gzip, br", "identity", "zstd", "deflate, gzip, deflate", "br,br,br,br,br"};
    static constexpr std::array<const char *, 8> types{"application/json",          "text/plain",           "application/octet-stream", "text/plain; charset=iso-8859-1",
                                                       "text/plain; charset=utf-16", "text/html",            "text/xml; charset=\"utf-8\"", "x; charset=nobody-knows"};
    FuzzInput input(data, size);
    const HeaderList headers{{"Content-Encoding", codings[input.byte() & 7]}, {"Content-Type", types[input.byte() & 7]}};
    const std::uint64_t limit = (input.byte() + 1u) * 16u;
    const QByteArray body = base::toByteArray(input.rest());
    const auto content = ContentDecoder::decode(headers, body, limit);
    demand(content.codings.isEmpty() ? content.bytes == body || content.bytes.size() <= qsizetype(limit) : content.bytes.size() <= qsizetype(limit));
    demand(content.codings.isEmpty() || std::uint64_t(content.bytes.size()) <= limit);
    // What is cut is not told as damaged, and nothing else changes.
    const auto cut = ContentDecoder::decode(headers, body, limit, false);
    demand(cut.bytes == content.bytes && cut.text == content.text && cut.notes.size() <= content.notes.size());
    return 0;
}
