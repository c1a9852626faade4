#pragma once

#include "EntryWalk.h"
#include "Export.h"

#include <memory>

namespace framescope::capture {

/// One format of exporting: gets entries in order and appends bytes to `out`, which its caller takes away. One thread.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;
    virtual void begin(QByteArray &out) = 0;
    /// `view` and `info` are of one entry; payload and wire bytes are complete.
    virtual void entry(const EntryInfo &info, const EntryView &view, QByteArray &out) = 0;
    /// `undecided`: what is left out because the filter reached a limit there; it is marked in the file, where it leaves a trace for good.
    virtual void end(const Undecided &undecided, QByteArray &out) = 0;
    /// entry() keeps nothing from one entry to the next: several threads may call it at once, each for a page of its own.
    virtual bool isStateless() const { return false; }
    /// A message in fragments is asked for once, with its last frame; the frames of one that never ended one by one.
    virtual bool wantsMessages() const { return false; }
    /// An error of the writer's own (one that writes files itself).
    virtual std::optional<base::Error> error() const { return {}; }
    virtual QStringList notes() const { return {}; }
    /// How many entries are in what it made, where that is not every one that it was given.
    virtual std::optional<std::uint64_t> written() const { return {}; }
};

/// "file.not-writable": what is exported, or a temporary file beside it, cannot be written; `seen` as the system says it.
base::Error targetNotWritable(const QString &path, const QString &seen);
/// Says that so many of the payloads were not whole (FlagCut): for formats that have no place for it.
void notePartial(ExportReport &report, std::uint64_t payloads);

std::unique_ptr<ExportWriter> makeJsonLinesWriter(const CaptureReader &reader, const ExportOptions &options);
std::unique_ptr<ExportWriter> makeCsvWriter(const CaptureReader &reader, const ExportOptions &options);
std::unique_ptr<ExportWriter> makePcapngWriter(const CaptureReader &reader, const ExportOptions &options);
/// Writes files into `folder`, which exists.
std::unique_ptr<ExportWriter> makePayloadsWriter(const CaptureReader &reader, const QString &folder);

/// HAR groups entries by connection, so that it walks by itself. `flush` takes what stands in `out`; false ends it.
/// Error: of the temporary file that it may need beside the target.
base::Result<bool> writeHar(const CaptureReader &reader, const ExportOptions &options, QByteArray &out, const std::function<bool()> &flush, ExportReport &report);

} // namespace framescope::capture
