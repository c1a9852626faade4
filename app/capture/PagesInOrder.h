#pragma once

#include <QByteArray>

#include <cstdint>
#include <functional>

namespace framescope::capture {

/// Turns pages into bytes on several threads and hands these over in the order of the pages, on the calling thread, which
/// works too. Little is kept: a thread that is far ahead waits.
class PagesInOrder
{
public:
    /// What came of one page.
    struct Made {
        QByteArray bytes;          ///< keeps its room from one page to the next
        std::uint64_t entries = 0;
        std::uint64_t last = 0;    ///< the last entry's number; 0: nothing came of the page
    };
    /// Called from any thread, `into` is empty.
    using Make = std::function<void(std::size_t page, Made &into)>;
    /// Called in order from run()'s thread; false ends it.
    using Take = std::function<bool(Made &made)>;

    /// Pages `first` to `end` - 1; false if `take` ended it. `threads` 0: as many as there are processors.
    static bool run(std::size_t first, std::size_t end, const Make &make, const Take &take, unsigned threads = 0);

    static constexpr std::size_t kMostPagesAhead = 16;
    static constexpr std::size_t kMostBytesAhead = 32u << 20; ///< and one page more for each thread
};

} // namespace framescope::capture
