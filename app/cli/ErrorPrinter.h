#pragma once

#include "Option.h"

#include "base/Error.h"

#include <QStringList>

namespace framescope::cli {

/// How a command shows an error: as three lines on a terminal (what happened, what was seen, what to try), as one line elsewhere,
/// and as a JSON object for programs. The only place that does. A plain value; any thread.
class ErrorPrinter
{
public:
    enum class Form : std::uint8_t { Line, Lines, Json };

    Form form = Form::Line;
    bool colour = false;
    /// Whose flags an error's remedy names; null before the command is known. Outlives the printer's use.
    const CommandSpec *command = nullptr;

    /// The error with its line end, secrets masked and control characters escaped. `marked` stands in the place of what was seen
    /// where people read it: lines that show the place of a fault.
    QByteArray text(const base::Error &error, const QStringList &marked = {}) const;

    /// Whether these arguments ask for JSON, right or wrong as they may be otherwise.
    static bool asksForJson(const QStringList &arguments);

private:
    QByteArray json(const base::Error &error) const;
    QString coloured(const char *code, const QString &text) const;
};

} // namespace framescope::cli
