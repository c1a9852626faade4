#pragma once

#include "EntryWalk.h"
#include "Export.h"

#include <memory>

namespace framescope::capture {

/// One export format: gets entries in order and appends bytes to `out`, which the caller empties. One thread.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;
    virtual void begin(QByteArray &out) = 0;
    /// `view` and `info` describe one entry; payload and wire bytes are complete.
    virtual void entry(const EntryInfo &info, const EntryView &view, QByteArray &out) = 0;
    /// `undecided`: the entries left out because the filter reached its step limit; the file must say so permanently.
    virtual void end(const Undecided &undecided, QByteArray &out) = 0;
    /// Whether entry() is stateless: then several threads may call it at once, each for a page of its own.
    virtual bool isStateless() const { return false; }
    /// Whether a fragmented message is written once, with its last frame; frames of a message that never ended come one by one.
    virtual bool wantsMessages() const { return false; }
    /// The writer's own error (for a writer that writes files itself).
    virtual std::optional<base::Error> error() const { return {}; }
    virtual QStringList notes() const { return {}; }
    /// The number of entries written, if it differs from the number given.
    virtual std::optional<std::uint64_t> written() const { return {}; }
};

/// "file.not-writable": the export, or a temporary file beside it, cannot be written; `seen` is the system's error.
base::Error targetNotWritable(const QString &path, const QString &seen);
/// A note that some payloads were cut (FlagCut), for formats without a field for it.
void notePartial(ExportReport &report, std::uint64_t payloads);

std::unique_ptr<ExportWriter> makeJsonLinesWriter(const CaptureReader &reader, const ExportOptions &options);
std::unique_ptr<ExportWriter> makeCsvWriter(const CaptureReader &reader, const ExportOptions &options);
std::unique_ptr<ExportWriter> makePcapngWriter(const CaptureReader &reader, const ExportOptions &options);
/// Writes files into the existing `folder`.
std::unique_ptr<ExportWriter> makePayloadsWriter(const CaptureReader &reader, const QString &folder);

/// HAR groups entries by connection, so it walks the capture itself. `flush` takes the content of `out`; false ends the export.
/// Error: of the temporary file that it may need beside the target file.
base::Result<bool> writeHar(const CaptureReader &reader, const ExportOptions &options, QByteArray &out, const std::function<bool()> &flush, ExportReport &report);

} // namespace framescope::capture
