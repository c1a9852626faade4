#pragma once

#include "CaptureWriter.h"

#include <functional>

namespace framescope::capture {

/// Something that an import could not take, or took otherwise than it stands in the file. A plain value.
struct ImportProblem {
    QString where;    ///< "line 12", "entry 3, message 7"
    QString sentence;
    bool taken = false; ///< it is in the capture all the same
};

struct ImportOptions {
    QString path;                    ///< HAR or JSON Lines, told by its content
    CaptureOptions capture;          ///< where to
    std::function<bool(std::uint64_t done, std::uint64_t total)> progress; ///< bytes; false cancels
};

/// What came of it. A plain value.
struct ImportReport {
    QString format;                  ///< "har", "jsonl"
    std::uint64_t entries = 0;
    std::uint64_t problemCount = 0;
    std::vector<ImportProblem> problems; ///< the first kMostProblems of them

    bool nothing = false;            ///< all that there was to take was left out: no capture is written

    static constexpr std::size_t kMostProblems = 1000;
    void add(const QString &where, const QString &sentence, bool taken = false);
};

/// Reads another tool's file into a new capture: what cannot be taken is told, the rest is taken. Where nothing was taken, no
/// capture is written and none is replaced. On the calling thread.
/// Errors: "file.…", "capture.…", "import.unknown-format", "import.newer-version", "import.cancelled" (nothing is left then).
base::Result<ImportReport> importCapture(const ImportOptions &options);

/// The readers themselves, for tests and fuzzers: bytes to entries.
using ImportProgress = std::function<bool(std::uint64_t done)>;
base::Result<void> importJsonLines(base::ByteView bytes, CaptureWriter &writer, ImportReport &report, const ImportProgress &progress = {});
base::Result<void> importHar(base::ByteView bytes, CaptureWriter &writer, ImportReport &report, const ImportProgress &progress = {});

/// Waits for the writer's queue where append() says that it is full.
void appendImported(CaptureWriter &writer, const EntryView &entry);

} // namespace framescope::capture
