#pragma once

#include <QByteArray>

#include <cstdint>
#include <functional>

namespace framescope::capture {

/// Converts pages to bytes on several threads and delivers the bytes in page order on the calling thread, which
/// also converts. Memory is bounded: a thread that is far ahead waits.
class PagesInOrder
{
public:
    /// The result of one page.
    struct Made {
        QByteArray bytes;          ///< keeps its capacity from one page to the next
        std::uint64_t entries = 0;
        std::uint64_t last = 0;    ///< the last entry's number; 0: the page produced nothing
    };
    /// Called from any thread, `into` is empty.
    using Make = std::function<void(std::size_t page, Made &into)>;
    /// Called in order from run()'s thread; false ends the run.
    using Take = std::function<bool(Made &made)>;

    /// Pages `first` to `end` - 1; false if `take` ended it. `threads` 0: one per processor.
    static bool run(std::size_t first, std::size_t end, const Make &make, const Take &take, unsigned threads = 0);

    static constexpr std::size_t kMostPagesAhead = 16;
    static constexpr std::size_t kMostBytesAhead = 32u << 20; ///< plus one page for each thread
};

} // namespace framescope::capture
