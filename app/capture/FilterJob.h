#pragma once

#include "CaptureReader.h"
#include "Filter.h"
#include "Undecided.h"

#include <functional>
#include <vector>

class QThreadPool;

namespace framescope::capture {

/// The rows that a filter runs over.
struct FilterScope {
    bool messages = false;      ///< only message rows (EntryInfo::isMessageRow()); results are always entry numbers
    std::uint64_t first = 1;    ///< entry numbers
    std::uint64_t last = CaptureReader::kAll; ///< kAll: includes entries appended later (catchUp())
};

/// Runs one filter over one capture, page by page on a thread pool, and delivers the numbers of the matching entries in
/// order, as they are found. All functions may be called from any thread; only waitForDone() blocks.
class FilterJob
{
public:
    FilterJob(std::shared_ptr<CaptureReader> reader, Filter filter, FilterScope scope = {}, QThreadPool *pool = nullptr);
    /// Cancels, and waits the few milliseconds until no page is being processed.
    ~FilterJob();
    FilterJob(const FilterJob &) = delete;
    FilterJob &operator=(const FilterJob &) = delete;

    /// Unique in this process and increasing: of two jobs, the newer one has the larger id.
    std::uint64_t id() const;

    /// Starts the job; later calls continue with entries appended since. Call it on the window's tick. Cheap.
    void catchUp();
    void cancel();
    bool isCancelled() const;
    /// Whether everything published at the last catchUp() has been evaluated.
    bool isIdle() const;

    /// Appends the results since the last call to `into`; returns their number.
    std::size_t takeResults(std::vector<std::uint64_t> &into);
    std::uint64_t resultCount() const;
    /// The undecided entries so far; they are not results.
    Undecided undecided() const;
    /// The number of entries evaluated so far without gaps, and the total number.
    std::uint64_t scannedEntries() const;
    std::uint64_t totalEntries() const;

    /// Called from a pool thread when results become available, and when the job becomes idle; it should
    /// only post or wake. Set it before the first catchUp().
    void setWakeCallback(std::function<void()> callback);
    void waitForDone();

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace framescope::capture
