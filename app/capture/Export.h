#pragma once

#include "CaptureReader.h"
#include "Filter.h"
#include "Redaction.h"
#include "Undecided.h"

#include <functional>

namespace framescope::capture {

enum class ExportFormat : std::uint8_t { Har, JsonLines, Csv, Pcapng, Payloads };

/// "har", "jsonl", "csv", "pcapng", "payloads".
std::optional<ExportFormat> exportFormatOf(const QString &name);

/// What to export, and the destination. A plain value.
struct ExportOptions {
    ExportFormat format = ExportFormat::JsonLines;
    QString path;              ///< a file; for Payloads a folder that does not exist yet or is empty
    Filter filter;
    bool frames = false;       ///< Csv: one row per frame instead of per message; the other formats always contain frames, or always messages
    std::uint64_t first = 1;   ///< entry numbers
    std::uint64_t last = CaptureReader::kAll;
    RedactionRules redaction; ///< enabled = false keeps secrets
    QString program = QStringLiteral("Framescope");
    QString programVersion;
    std::function<bool(std::uint64_t done, std::uint64_t total)> progress; ///< entries; false cancels; called once per page
};

/// The result of an export. A plain value.
struct ExportReport {
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0;
    QStringList notes;         ///< one sentence each about what the format cannot represent, and what was left out
    Undecided undecided;       ///< left out because the filter reached its step limit; the notes include a sentence about it
};

/// Writes the entries of a capture to a file in another format, atomically and in bounded memory. On the calling
/// thread, which should not be the window's. Errors: "file.…", "export.cancelled".
base::Result<ExportReport> exportCapture(const CaptureReader &reader, const ExportOptions &options);

} // namespace framescope::capture
