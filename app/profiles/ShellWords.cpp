#include "ShellWords.h"

#include "CmdSplitter.h"
#include "PosixSplitter.h"
#include "PowerShellSplitter.h"

#include <QRegularExpression>

namespace framescope::profiles {

namespace {

/// "" inside double quotes, which only cmd and Windows programs use, in a line without signs of a Unix shell.
bool hasDoubledQuotes(const QString &line)
{
    static const QRegularExpression unix(QStringLiteral("(^|\\s)\\$?'|\\\\\\s*\\n"));
    if (unix.match(line).hasMatch())
        return false;
    qsizetype opened = -1;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\') {
            ++i;
        } else if (line[i] == u'"') {
            if (opened >= 0 && i + 1 < line.size() && line[i + 1] == u'"' && (i > opened + 1 || (i + 2 < line.size() && line[i + 2] == u'"')))
                return true;
            opened = opened < 0 ? i : -1;
        }
    }
    return false;
}

} // namespace

Shell guessShell(const QString &line)
{
    static const QRegularExpression cmd(QStringLiteral("(^|[\\s=])\\^\"|\\^\\\\\\^\"|\\^[&%]|\\^[ \\t]*\\r?\\n|^\\s*[A-Za-z]:\\\\[^>\\n]*>"));
    static const QRegularExpression powerShell(QStringLiteral("`[\"$]|`[ \\t]*\\r?\\n|^\\s*&\\s|^\\s*PS [^\\n>]*>|^\\s*\\S+\\.exe[\"']?\\s+[^^]*(^|\\s)'|(^|\\s)-Headers\\s+@\\{|(^|\\s|\\()(iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\\s"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression drive(QStringLiteral("(^|[\\s=@])[A-Za-z]:\\\\[A-Za-z]|^\\s*\"?\\S+\\.(exe|cmd)\"?\\s"));
    if (powerShell.match(line).hasMatch())
        return Shell::PowerShell;
    if (cmd.match(line).hasMatch() || hasDoubledQuotes(line))
        return Shell::Cmd;
    // An unquoted Windows path: a Unix shell would have removed its backslashes.
    if (drive.match(line).hasMatch())
        return line.contains(QRegularExpression(QStringLiteral("(^|\\s)'"))) ? Shell::PowerShell : Shell::Cmd;
    return Shell::Posix;
}

base::Result<std::vector<ShellCommand>> shellCommands(const QString &text, Shell shell)
{
    switch (shell) {
    case Shell::Cmd: return CmdSplitter::split(text);
    case Shell::PowerShell: return PowerShellSplitter::split(text);
    case Shell::Posix: break;
    }
    return PosixSplitter::split(text);
}

base::Result<QStringList> shellWords(const QString &line, Shell shell)
{
    auto commands = shellCommands(line, shell);
    if (!commands)
        return commands.error();
    return commands->empty() ? QStringList() : commands->front().words;
}

QString shellQuoted(const QString &word, Shell shell)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=@%+,-]+$"));
    if (plain.match(word).hasMatch() && !(shell == Shell::Cmd && word.contains(QLatin1Char('%'))))
        return word;
    QString out = word;
    switch (shell) {
    case Shell::Posix: return QLatin1Char('\'') + out.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
    case Shell::PowerShell: return QLatin1Char('\'') + out.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
    case Shell::Cmd: break;
    }
    out.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    QString escaped = QStringLiteral("^\"");
    for (const QChar c : std::as_const(out)) {
        if (QStringView(u"\"&|<>^%()!").contains(c))
            escaped += QLatin1Char('^');
        escaped += c;
    }
    return escaped + QStringLiteral("^\"");
}

} // namespace framescope::profiles
