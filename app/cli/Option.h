#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace framescope::cli {

/// One option of a command: a row of the one table from which arguments are read and --help is printed. A plain value.
struct Option {
    QString name;        ///< without dashes: "header"
    QString value;       ///< what --help shows for its value: "'NAME: VALUE'"; empty: a switch that takes none
    QString help;        ///< one plain sentence without a full stop
    bool repeatable = false;
    QString group;       ///< heading in --help; empty: "Options"

    /// Its value names a file: what stands there may be any bytes.
    bool namesFile() const
    {
        const QString first = value.section(QLatin1Char(' '), 0, 0);
        return first.split(QLatin1Char('|')).contains(QLatin1String("FILE")) || first == QLatin1String("CAPTURE") || first == QLatin1String("OUT")
            || (first == QLatin1String("PATH") && name.contains(QLatin1String("file")));
    }
};

/// What a command takes; --help and the parser both read it. A plain value.
struct CommandSpec {
    QString name;                 ///< "connect"
    QString summary;              ///< one line for the list of commands
    QString arguments;            ///< "URL|PROFILE"
    int minArguments = 0;
    int maxArguments = 0;         ///< -1: any number
    std::vector<Option> options;
    QStringList examples;         ///< whole command lines
    QString notes;                ///< further text at the end of --help
};

} // namespace framescope::cli
