#pragma once

#include "CaptureWriter.h"

#include <functional>

namespace framescope::capture {

/// Something that an import skipped or changed. A plain value.
struct ImportProblem {
    QString where;    ///< "line 12", "entry 3, message 7"
    QString sentence;
    bool taken = false; ///< it is in the capture despite the problem
};

struct ImportOptions {
    QString path;                    ///< HAR or JSON Lines, detected by content
    CaptureOptions capture;          ///< where to
    std::function<bool(std::uint64_t done, std::uint64_t total)> progress; ///< bytes; false cancels
};

/// The result of an import. A plain value.
struct ImportReport {
    QString format;                  ///< "har", "jsonl"
    std::uint64_t entries = 0;
    std::uint64_t problemCount = 0;
    std::vector<ImportProblem> problems; ///< the first kMostProblems of them

    bool nothing = false;            ///< nothing could be imported: no capture was written

    static constexpr std::size_t kMostProblems = 1000;
    void add(const QString &where, const QString &sentence, bool taken = false);
};

/// Reads another tool's file into a new capture: imports what it can and reports the rest. If nothing could be imported, no
/// capture is written and no file is replaced. On the calling thread.
/// Errors: "file.…", "capture.…", "import.unknown-format", "import.newer-version", "import.cancelled" (leaves no file).
base::Result<ImportReport> importCapture(const ImportOptions &options);

/// The bare readers, bytes to entries, for tests and fuzzers.
using ImportProgress = std::function<bool(std::uint64_t done)>;
base::Result<void> importJsonLines(base::ByteView bytes, CaptureWriter &writer, ImportReport &report, const ImportProgress &progress = {});
base::Result<void> importHar(base::ByteView bytes, CaptureWriter &writer, ImportReport &report, const ImportProgress &progress = {});

/// Waits for the writer's queue if append() says that it is full.
void appendImported(CaptureWriter &writer, const EntryView &entry);

} // namespace framescope::capture
