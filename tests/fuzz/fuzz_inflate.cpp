// Inflater: any bytes in any pieces give the same outcome within the limit, and it can be used again afterwards.
// Input: one byte of choices, one with the size of pieces, then the compressed bytes.
#include "FuzzInput.h"

#include "protocol/Deflater.h"
#include "protocol/Inflater.h"

#include <algorithm>

using namespace framescope;
using namespace framescope::protocol;

namespace {

constexpr std::uint64_t kLimit = 200'000;

Inflater::Status run(Inflater &inflater, base::ByteView bytes, std::size_t step, GrowBuffer &out)
{
    out.clear();
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        const auto status = inflater.feed(bytes.subspan(at, std::min(step, bytes.size() - at)), out, kLimit);
        demand(out.size() <= kLimit);
        if (status != Inflater::Status::Ok)
            return status;
    }
    const auto status = inflater.finish(out, kLimit);
    demand(out.size() <= kLimit);
    return status;
}

} // namespace

FUZZ_TARGET(inflate)
{
    FuzzInput input(data, size);
    const std::uint8_t choices = input.byte();
    const std::size_t step = std::max<std::size_t>(1, input.byte());
    const int window = 8 + (choices & 7);
    const bool forget = choices & 8;
    Inflater a(window, forget);
    Inflater b(window, forget);
    GrowBuffer outA;
    GrowBuffer outB;
    const auto statusA = run(a, input.rest(), std::max<std::size_t>(1, input.rest().size()), outA);
    const auto statusB = run(b, input.rest(), step, outB);
    demand(statusA == statusB);
    demand(statusA == Inflater::Status::Bad || base::textOf(outA.view()) == base::textOf(outB.view()));

    // It goes on: after a failure from the beginning, else with the context it has.
    if (statusA != Inflater::Status::Ok)
        a.reset();
    Deflater deflater(window, true, 1);
    GrowBuffer wire;
    deflater.compress(input.rest(), wire);
    demand(run(a, wire.view(), step, outA) == (input.rest().size() <= kLimit ? Inflater::Status::Ok : Inflater::Status::Limit));
    demand(input.rest().size() > kLimit || base::textOf(outA.view()) == base::textOf(input.rest()));
    return 0;
}
