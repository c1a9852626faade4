#pragma once

#include "capture/Entry.h"

#include <QByteArray>

#include <algorithm>
#include <vector>

/// Keeps what was appended.
class KeptEntries : public framescope::capture::EntrySink
{
public:
    struct Kept {
        framescope::capture::EntryView view;
        QByteArray payload;
        QByteArray wire;
    };

    bool append(const framescope::capture::EntryView &entry) override
    {
        entries.push_back({entry, framescope::base::toByteArray(entry.payload), framescope::base::toByteArray(entry.wire)});
        return !full;
    }
    void batchEnded() override { ++batches; }

    int count(framescope::capture::EntryKind kind) const
    {
        return static_cast<int>(std::count_if(entries.begin(), entries.end(), [kind](const Kept &kept) { return kept.view.kind == kind; }));
    }
    const Kept *last(framescope::capture::EntryKind kind) const
    {
        const auto found = std::find_if(entries.rbegin(), entries.rend(), [kind](const Kept &kept) { return kept.view.kind == kind; });
        return found == entries.rend() ? nullptr : &*found;
    }

    std::vector<Kept> entries;
    int batches = 0;
    bool full = false;
};
