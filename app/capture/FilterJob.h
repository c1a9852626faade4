#pragma once

#include "CaptureReader.h"
#include "Filter.h"
#include "Undecided.h"

#include <functional>
#include <vector>

class QThreadPool;

namespace framescope::capture {

/// Which rows a filter runs over.
struct FilterScope {
    bool messages = false;      ///< only message rows (EntryInfo::isMessageRow()); results are entry numbers in any case
    std::uint64_t first = 1;    ///< entry numbers
    std::uint64_t last = CaptureReader::kAll; ///< kAll: go on with what is appended (catchUp())
};

/// One filter over one capture: runs on a thread pool page by page and gives the numbers of the entries that match, in
/// order, as they are found. Every function may be called from any thread; none waits but waitForDone().
class FilterJob
{
public:
    FilterJob(std::shared_ptr<CaptureReader> reader, Filter filter, FilterScope scope = {}, QThreadPool *pool = nullptr);
    /// Cancels and waits for the few milliseconds until no page is under way any more.
    ~FilterJob();
    FilterJob(const FilterJob &) = delete;
    FilterJob &operator=(const FilterJob &) = delete;

    /// Unique in this process and growing: of two jobs the one with the larger id is the newer.
    std::uint64_t id() const;

    /// Begins; and, once it has caught up, takes up what was appended since. Call it on the window's tick. Cheap.
    void catchUp();
    void cancel();
    bool isCancelled() const;
    /// Everything published at the last catchUp() has been looked at.
    bool isIdle() const;

    /// Moves the results that are new since the last call to the end of `into`; returns how many.
    std::size_t takeResults(std::vector<std::uint64_t> &into);
    std::uint64_t resultCount() const;
    /// Of the entries looked at, those that could not be decided; they are no results.
    Undecided undecided() const;
    /// Entries looked at so far, all before this are decided; and how many there are to look at.
    std::uint64_t scannedEntries() const;
    std::uint64_t totalEntries() const;

    /// Called from a pool thread when results can be taken after there were none, and when the job becomes idle; it should
    /// only post or wake. Set it before the first catchUp().
    void setWakeCallback(std::function<void()> callback);
    void waitForDone();

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace framescope::capture
