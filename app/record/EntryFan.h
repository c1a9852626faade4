#pragma once

#include "capture/Entry.h"

#include <vector>

namespace framescope::record {

/// Passes every entry to several sinks and tracks which of them are full. Lives on the thread of the session or server that
/// owns it.
class EntryFan final : public capture::EntrySink
{
public:
    /// The sink must outlive the fan or be removed first.
    void add(capture::EntrySink *sink);
    void remove(capture::EntrySink *sink);

    /// False while at least one sink is full.
    bool append(const capture::EntryView &entry) override;
    void batchEnded() override;
    /// The buffer lent by the first sink that has one.
    base::LentBytes room(base::ByteView kept, std::size_t wanted) override;
    void roomFilled(std::size_t bytes) override;

    /// The sink can take entries again. True if it was the last full one: reading may resume.
    bool ready(capture::EntrySink *sink);
    bool full() const { return m_full > 0; }
    bool empty() const { return m_sinks.empty(); }

private:
    struct Row {
        capture::EntrySink *sink;
        bool full;
    };
    std::vector<Row> m_sinks;
    capture::EntrySink *m_lender = nullptr;
    int m_full = 0;
};

} // namespace framescope::record
