#pragma once

#include "capture/CaptureReader.h"
#include "capture/Redaction.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>

namespace framescope::ui::log {

/// Chosen entries of a capture as one text, for the clipboard or a file. No state, any thread.
class RowsText
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::log::RowsText)

public:
    enum class Format : std::uint8_t { Text, JsonLines, Hex, Payload };

    struct Options {
        Format format = Format::Text;
        bool wholeMessages = true;   ///< a row is a message: its fragments' payloads together
        qsizetype mostBytes = 64 << 20;
        capture::RedactionRules redaction;
        std::function<bool(qsizetype done, qsizetype total)> progress; ///< rows; false ends it
    };
    struct Result {
        QByteArray bytes;            ///< UTF-8, but for Payload
        qsizetype rows = 0;
        bool cut = false;            ///< mostBytes was reached
    };

    /// Text: number, time, direction, kind, size and preview with tabs between, one line a row. Hex: a line of pairs a row.
    /// Payload: the bytes of all rows, with a line end between where they are text.
    static Result of(const capture::CaptureReader &reader, const QList<quint64> &entries, const Options &options);

private:
    static QByteArray line(const capture::CaptureReader &reader, const capture::EntryInfo &info, const Options &options, const capture::Redactor &redactor);
};

} // namespace framescope::ui::log
