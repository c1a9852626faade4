#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace framescope::cli {

/// One option of a command: a row of the table for parsing arguments and printing --help. A plain value.
struct Option {
    QString name;        ///< without dashes: "header"
    QString value;       ///< placeholder for its value in --help: "'NAME: VALUE'"; empty: a switch
    QString help;        ///< one plain sentence without a full stop
    bool repeatable = false;
    QString group;       ///< heading in --help; empty: "Options"

    /// Whether its value is a file name, which may contain any bytes.
    bool namesFile() const
    {
        const QString first = value.section(QLatin1Char(' '), 0, 0);
        return first.split(QLatin1Char('|')).contains(QLatin1String("FILE")) || first == QLatin1String("CAPTURE") || first == QLatin1String("OUT")
            || (first == QLatin1String("PATH") && name.contains(QLatin1String("file")));
    }
};

/// The options and arguments of a command, for --help and the parser. A plain value.
struct CommandSpec {
    QString name;                 ///< "connect"
    QString summary;              ///< one line for the list of commands
    QString arguments;            ///< "URL|PROFILE"
    int minArguments = 0;
    int maxArguments = 0;         ///< -1: any number
    std::vector<Option> options;
    QStringList examples;         ///< whole command lines
    QString notes;                ///< additional text at the end of --help
};

} // namespace framescope::cli
