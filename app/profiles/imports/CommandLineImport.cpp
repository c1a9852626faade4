#include "Formats.h"

#include "base/Translation.h"
#include "profiles/ShellWords.h"

#include <QRegularExpression>

namespace framescope::profiles {

using Kind = ImportNote::Kind;

namespace {

FRAMESCOPE_TR("Import")

/// "/usr/bin/curl", "curl.exe", "curlimages/curl:8.1": curl.
QString toolOf(const QString &word)
{
    QString name = QString(word).replace(QLatin1Char('\\'), QLatin1Char('/')).section(QLatin1Char('/'), -1).section(QLatin1Char(':'), 0, 0).section(QLatin1Char('@'), 0, 0).toLower();
    if (name.endsWith(QLatin1String(".exe")) || name.endsWith(QLatin1String(".cmd")))
        name.chop(4);
    static const QStringList known{QStringLiteral("curl"), QStringLiteral("wscat"), QStringLiteral("websocat")};
    if (known.contains(name))
        return name;
    // websocat's binaries are named after their platform.
    return name.startsWith(QLatin1String("websocat.")) || name.startsWith(QLatin1String("websocat4")) ? QStringLiteral("websocat") : QString();
}

bool isAssignment(const QString &word)
{
    static const QRegularExpression assignment(QStringLiteral("^[A-Za-z_]\\w*="));
    return assignment.match(word).hasMatch();
}

/// A command of one of the tools, without prefixes: assignments, sudo, npx, docker run …
struct Found {
    QString tool;
    QStringList words;
    QStringList before;
};

std::optional<Found> toolIn(const ShellCommand &command)
{
    static const QStringList wrappers{QStringLiteral("sudo"), QStringLiteral("doas"), QStringLiteral("env"), QStringLiteral("npx"), QStringLiteral("npm"), QStringLiteral("pnpm"), QStringLiteral("yarn"),
                                      QStringLiteral("bunx"), QStringLiteral("bun"), QStringLiteral("docker"), QStringLiteral("podman"), QStringLiteral("time"), QStringLiteral("timeout"), QStringLiteral("nohup"),
                                      QStringLiteral("exec"), QStringLiteral("command"), QStringLiteral("stdbuf"), QStringLiteral("nice"), QStringLiteral("watch"), QStringLiteral("winpty"), QStringLiteral("kubectl"),
                                      QStringLiteral("cmd"), QStringLiteral("start"), QStringLiteral("proxychains"), QStringLiteral("proxychains4"), QStringLiteral("torsocks"), QStringLiteral("do"), QStringLiteral("then"), QStringLiteral("&")};
    bool wrapped = false;
    Found found;
    for (qsizetype i = 0; i < command.words.size(); ++i) {
        const QString &word = command.words[i];
        found.tool = toolOf(word);
        if (!found.tool.isEmpty()) {
            found.words = command.words.mid(i + 1);
            return found;
        }
        if (wrappers.contains(word.toLower()))
            wrapped = true;
        else if (!wrapped && !isAssignment(word))
            return {};
        if (isAssignment(word))
            found.before << word.section(QLatin1Char('='), 0, 0);
    }
    return {};
}

/// The output of echo and printf.
std::optional<QString> printed(const ShellCommand &command)
{
    QStringList words = command.words;
    const QString name = words.isEmpty() ? QString() : words.takeFirst().toLower();
    if (name != QLatin1String("echo") && name != QLatin1String("printf") && name != QLatin1String("write-output"))
        return {};
    static const QRegularExpression flags(QStringLiteral("^-[neE]+$"));
    bool escapes = name == QLatin1String("printf");
    while (!words.isEmpty() && flags.match(words.first()).hasMatch())
        escapes = words.takeFirst().contains(QLatin1Char('e')) || escapes;
    QString text;
    if (name == QLatin1String("printf") && !words.isEmpty() && words.first().contains(QLatin1Char('%'))) {
        QString format = words.takeFirst();
        static const QRegularExpression place(QStringLiteral("%[sb]"));
        if (format.count(place) != 1)
            return {};
        for (const QString &word : std::as_const(words))
            text += QString(format).replace(place, QString(word).replace(QLatin1Char('\\'), QStringLiteral("\\\\")));
    } else {
        text = words.join(QLatin1Char(' '));
    }
    if (escapes)
        text.replace(QStringLiteral("\\n"), QStringLiteral("\n")).replace(QStringLiteral("\\t"), QStringLiteral("\t")).replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    return text;
}

/// Prompts copied along from a terminal: $, %, >, user@host:~$, PS C:\>, C:\x>, and the > of continued lines.
QString withoutPrompts(const QString &text)
{
    static const QRegularExpression prompt(QStringLiteral("^[ \\t]*(?:\\([\\w.-]+\\)[ \\t]*)?(?:[$%>❯➜»][ \\t]+|#[ \\t]+(?=(?:sudo[ \\t]+)?(?:curl|websocat|wscat|npx)[ \\t])|\\[?[\\w.-]+@[\\w.-]+[: ][^\\n$#%>]*[$#%>][ \\t]+|PS [^\\n>]*>[ \\t]*|[A-Za-z]:\\\\[^\\n>]*>[ \\t]*)"),
                                           QRegularExpression::MultilineOption);
    return QString(text).remove(prompt);
}

/// Commands that may precede the relevant one.
bool isHarmless(const ShellCommand &command)
{
    static const QStringList names{QStringLiteral("cd"), QStringLiteral("export"), QStringLiteral("set"), QStringLiteral("echo"), QStringLiteral("printf"), QStringLiteral("cat"), QStringLiteral("sleep"),
                                   QStringLiteral("jq"), QStringLiteral("while"), QStringLiteral("for"), QStringLiteral("if"), QStringLiteral("true"), QStringLiteral("mkdir"), QStringLiteral("unset"),
                                   QStringLiteral("source"), QStringLiteral("."), QStringLiteral("pushd"), QStringLiteral("clear"), QStringLiteral("cls"), QStringLiteral("write-output"), QStringLiteral("yes"), QStringLiteral("seq")};
    return isAssignment(command.words.first()) || names.contains(command.words.first().toLower()) || command.words.first().startsWith(QLatin1Char('('));
}

} // namespace

base::Result<std::optional<Imported>> importCommandLine(const QString &text)
{
    constexpr qsizetype kMostText = 1 << 20; // DevTools copy bodies too; longer texts are not commands
    if (text.size() > kMostText)
        return std::optional<Imported>();
    static const QRegularExpression names(QStringLiteral("\\b(curl|wscat|websocat\\w*)\\b"), QRegularExpression::CaseInsensitiveOption);
    if (auto powerShell = importPowerShell(text)) {
        if (!*powerShell)
            return powerShell->error();
        return std::optional(std::move(**powerShell));
    }
    if (!names.match(text.left(10'000)).hasMatch())
        return std::optional<Imported>();
    const QString plain = withoutPrompts(text);
    const auto commands = shellCommands(plain, guessShell(text));
    if (!commands) {
        static const QRegularExpression begins(QStringLiteral("^\\s*(?:(?:sudo|npx|env|&|\\w+=\\S*)\\s+)*[\"']?(?:\\S*[/\\\\])?(?:curl|wscat|websocat)\\b[^\\n:{]*[\\s\"']"));
        if (begins.match(plain).hasMatch())
            return commands.error();
        return std::optional<Imported>();
    }
    Imported imported;
    bool any = false;
    bool addressed = false;
    QString lastTool;
    for (std::size_t i = 0; i < commands->size(); ++i) {
        const ShellCommand &command = (*commands)[i];
        const auto found = toolIn(command);
        if (!found) {
            if (!any && !isHarmless(command))
                return std::optional<Imported>();
            // Piped input is reported with its tool.
            if (!command.pipesOn || i + 1 == commands->size() || !toolIn((*commands)[i + 1])) {
                const bool behind = any && i > 0 && (*commands)[i - 1].pipesOn;
                imported.note(Kind::Skipped, {}, behind ? tr("what is piped into \"%1\"").arg(command.words.first().section(QLatin1Char('='), 0, 0)) : tr("the command \"%1\"").arg(command.words.first().section(QLatin1Char('='), 0, 0)));
            }
            continue;
        }
        any = true;
        lastTool = found->tool;
        QString input = command.input.value_or(QString());
        if (i > 0 && (*commands)[i - 1].pipesOn) {
            const ShellCommand &source = (*commands)[i - 1];
            if (const auto output = printed(source); output && found->tool != QLatin1String("curl"))
                input = *output;
            else
                imported.note(Kind::Skipped, {}, tr("what \"%1\" pipes into it").arg(source.words.first()));
        } else if (command.input && found->tool == QLatin1String("curl")) {
            imported.note(Kind::Skipped, {}, tr("what is given to its standard input"));
        }
        const bool has = found->tool == QLatin1String("curl") ? importCurl(found->words, imported)
                         : found->tool == QLatin1String("wscat") ? importWscat(found->words, input, imported)
                                                                 : importWebsocat(found->words, input, imported);
        addressed = addressed || has;
        for (const QString &name : found->before)
            imported.note(Kind::Skipped, {}, tr("the environment variable %1 before it").arg(name));
        for (const QString &file : command.redirections) {
            if (!file.contains(QLatin1String("/dev/null")) && !file.startsWith(QLatin1String(">& ")))
                imported.note(Kind::Skipped, {}, tr("the redirection %1").arg(file));
        }
        for (const QString &expansion : command.expansions) {
            // DevTools and people put a literal $ in single quotes; these would have been expanded by a shell.
            imported.note(Kind::NotUnderstood, {}, tr("%1 is for the shell to fill in; it stands in the text as it was").arg(expansion.size() > 60 ? QString(expansion.left(60) + QChar(0x2026)) : expansion));
        }
        if (command.typographic)
            imported.note(Kind::Changed, {}, tr("curly quotes or long dashes were taken for the plain ones"));
    }
    if (!any)
        return std::optional<Imported>();
    if (!addressed)
        return base::Error{QStringLiteral("import.no-url"), tr("There is no address in this %1 command.").arg(lastTool), {}, tr("Copy the whole command.")};
    return std::optional(std::move(imported));
}

} // namespace framescope::profiles
