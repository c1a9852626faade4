#pragma once

#include "Option.h"

#include "base/Error.h"

#include <QStringList>

namespace framescope::cli {

/// Formats an error of a command: three lines on a terminal (what happened, what was seen, what to try), one line elsewhere,
/// or a JSON object for programs. The only place that does. A plain value; any thread.
class ErrorPrinter
{
public:
    enum class Form : std::uint8_t { Line, Lines, Json };

    Form form = Form::Line;
    bool colour = false;
    /// The command whose flags a remedy names; null before it is known. Must outlive the printer.
    const CommandSpec *command = nullptr;

    /// The error with a line end, secrets masked and control characters escaped. In text output `marked` replaces `seen`:
    /// lines that show the position of a fault.
    QByteArray text(const base::Error &error, const QStringList &marked = {}) const;

    /// Whether these arguments ask for JSON, even if they are otherwise invalid.
    static bool asksForJson(const QStringList &arguments);

private:
    QByteArray json(const base::Error &error) const;
    QString coloured(const char *code, const QString &text) const;
};

} // namespace framescope::cli
