#include "Completion.h"

#include "base/Bytes.h"
#include "base/Translation.h"

#include <QRegularExpression>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::Completion")

enum class Kind { Text, Words, File, Folder };

/// The possible values of an option or an argument, derived from its description in --help.
struct Value {
    Kind kind = Kind::Text;
    QStringList words;
};

/// "human|jsonl" → these two; "off|on|PARAMETERS" → the first two, or any other text.
Value valueOf(const QString &shown, const QString &name = {})
{
    static const QRegularExpression word(QStringLiteral("^[a-z][a-z0-9.-]*$"));
    Value value;
    const QString first = shown.section(QLatin1Char(' '), 0, 0);
    const QStringList parts = first.split(QLatin1Char('|'));
    for (const QString &part : parts)
        if (word.match(part).hasMatch())
            value.words << part;
    if (!value.words.isEmpty())
        value.kind = Kind::Words;
    else if (first == QLatin1String("DIR"))
        value.kind = Kind::Folder;
    else if (Option{name, shown, {}, false, {}}.namesFile())
        value.kind = Kind::File;
    return value;
}

/// In single quotes for any of the shells.
QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

/// fish has two escapes inside single quotes.
QString fishQuoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'")) + QLatin1Char('\'');
}

/// For the descriptions of zsh's _arguments, in which brackets and colons are special.
QString zshText(QString text)
{
    for (const char *special : {"\\", "[", "]", ":"})
        text.replace(QLatin1String(special), QLatin1Char('\\') + QLatin1String(special));
    return text.replace(QLatin1Char('\''), QLatin1String("’"));
}

QString zshAction(const Value &value)
{
    switch (value.kind) {
    case Kind::Words: return QLatin1Char('(') + value.words.join(QLatin1Char(' ')) + QLatin1Char(')');
    case Kind::File: return QStringLiteral("_files");
    case Kind::Folder: return QStringLiteral("_files -/");
    case Kind::Text: break;
    }
    return QStringLiteral(" ");
}

QStringList optionNames(const CommandSpec &spec)
{
    QStringList names;
    for (const Option &option : spec.options)
        names << QLatin1String("--") + option.name;
    names << QStringLiteral("--help");
    return names;
}

} // namespace

QStringList Completion::shells()
{
    return {QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")};
}

base::Result<QString> Completion::script(const QString &shell) const
{
    if (shell == QLatin1String("bash"))
        return bash();
    if (shell == QLatin1String("zsh"))
        return zsh();
    if (shell == QLatin1String("fish"))
        return fish();
    return usageError(tr("There is no completion for “%1”.").arg(base::escapeControls(shell)), {}, tr("Use one of %1.").arg(shells().join(QLatin1String(", "))));
}

QString Completion::bash() const
{
    QString text = QStringLiteral(
        "# Completion of framescope-cli for bash; made by framescope-cli --completion bash\n"
        "_framescope_cli()\n"
        "{\n"
        "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
        "    COMPREPLY=()\n"
        "    if [[ $COMP_CWORD -eq 1 ]]; then\n"
        "        mapfile -t COMPREPLY < <(compgen -W '%1 --help --version --completion' -- \"$current\")\n"
        "        return\n"
        "    fi\n"
        "    # bash takes --option=value for three words.\n"
        "    if [[ $current == '=' ]]; then\n"
        "        current=''\n"
        "    elif [[ $previous == '=' ]]; then\n"
        "        previous=${COMP_WORDS[COMP_CWORD - 2]}\n"
        "    fi\n"
        "    case \"${COMP_WORDS[1]} $previous\" in\n"
        "    '--completion '*)\n"
        "        mapfile -t COMPREPLY < <(compgen -W '%2' -- \"$current\")\n"
        "        return\n"
        "        ;;\n").arg(m_registry.names().join(QLatin1Char(' ')), shells().join(QLatin1Char(' ')));
    for (const auto &command : m_registry.commands()) {
        const CommandSpec &spec = command->spec();
        QStringList files;
        QStringList folders;
        QStringList others;
        for (const Option &option : spec.options) {
            if (option.value.isEmpty())
                continue;
            const QString pattern = quoted(spec.name + QLatin1String(" --") + option.name);
            const Value value = valueOf(option.value, option.name);
            switch (value.kind) {
            case Kind::Words:
                text += QStringLiteral("    %1)\n        mapfile -t COMPREPLY < <(compgen -W '%2' -- \"$current\")\n        return\n        ;;\n")
                            .arg(pattern, value.words.join(QLatin1Char(' ')));
                break;
            case Kind::File: files << pattern; break;
            case Kind::Folder: folders << pattern; break;
            case Kind::Text: others << pattern; break;
            }
        }
        if (!files.isEmpty())
            text += QStringLiteral("    %1)\n        compopt -o filenames 2>/dev/null\n        mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n        return\n        ;;\n")
                        .arg(files.join(QLatin1String(" | ")));
        if (!folders.isEmpty())
            text += QStringLiteral("    %1)\n        compopt -o filenames 2>/dev/null\n        mapfile -t COMPREPLY < <(compgen -d -- \"$current\")\n        return\n        ;;\n")
                        .arg(folders.join(QLatin1String(" | ")));
        if (!others.isEmpty())
            text += QStringLiteral("    %1) return ;;\n").arg(others.join(QLatin1String(" | ")));
    }
    text += QStringLiteral("    esac\n    case ${COMP_WORDS[1]} in\n    help) mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$current\") ;;\n")
                .arg(m_registry.names().join(QLatin1Char(' ')));
    for (const auto &command : m_registry.commands()) {
        const CommandSpec &spec = command->spec();
        const Value argument = valueOf(spec.arguments);
        text += QStringLiteral("    %1)\n        if [[ $current == -* ]]; then\n            mapfile -t COMPREPLY < <(compgen -W '%2' -- \"$current\")\n")
                    .arg(spec.name, optionNames(spec).join(QLatin1Char(' ')));
        if (argument.kind == Kind::Words)
            text += QStringLiteral("        elif [[ $COMP_CWORD -eq 2 ]]; then\n            mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$current\")\n")
                        .arg(argument.words.join(QLatin1Char(' ')));
        if (argument.kind == Kind::File || spec.arguments.contains(QLatin1String("FILE")))
            text += QStringLiteral("        else\n            compopt -o filenames 2>/dev/null\n            mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n");
        text += QStringLiteral("        fi\n        ;;\n");
    }
    text += QStringLiteral("    esac\n}\ncomplete -F _framescope_cli framescope-cli");
    return text;
}

QString Completion::zsh() const
{
    QString text = QStringLiteral("#compdef framescope-cli\n# Completion of framescope-cli for zsh; made by framescope-cli --completion zsh\n"
                                  "_framescope-cli() {\n    local -a commands\n    if (( CURRENT == 2 )); then\n        commands=(\n");
    for (const auto &command : m_registry.commands())
        text += QStringLiteral("            '%1:%2'\n").arg(command->spec().name, zshText(command->spec().summary));
    text += QStringLiteral("        )\n        _describe command commands\n        return\n    fi\n    local command=${words[2]}\n    (( CURRENT-- ))\n    shift words\n"
                           "    case $command in\n");
    for (const auto &command : m_registry.commands()) {
        const CommandSpec &spec = command->spec();
        text += QStringLiteral("    %1)\n        _arguments \\\n").arg(spec.name);
        for (const Option &option : spec.options) {
            QString row = (option.repeatable ? QStringLiteral("*--") : QStringLiteral("--")) + option.name + QLatin1Char('[') + zshText(option.help) + QLatin1Char(']');
            if (!option.value.isEmpty())
                row += QLatin1Char(':') + zshText(option.value) + QLatin1Char(':') + zshAction(valueOf(option.value, option.name));
            text += QStringLiteral("            '%1' \\\n").arg(row);
        }
        text += QStringLiteral("            '--help[what it takes, with an example]'");
        const Value argument = valueOf(spec.arguments);
        if (argument.kind == Kind::Words)
            text += QStringLiteral(" \\\n            '1:%1:%2'").arg(zshText(spec.arguments), zshAction(argument));
        if (spec.arguments.contains(QLatin1String("FILE")))
            text += QStringLiteral(" \\\n            '*:%1:_files'").arg(zshText(spec.arguments));
        else if (!spec.arguments.isEmpty() && argument.kind != Kind::Words)
            text += QStringLiteral(" \\\n            '1:%1: '").arg(zshText(spec.arguments));
        text += QStringLiteral("\n        ;;\n");
    }
    text += QStringLiteral("    esac\n}\n_framescope-cli \"$@\"");
    return text;
}

QString Completion::fish() const
{
    QString text = QStringLiteral("# Completion of framescope-cli for fish; made by framescope-cli --completion fish\n"
                                  "complete -c framescope-cli -f\n"
                                  "complete -c framescope-cli -n __fish_use_subcommand -l version -d 'versions of the program and of what it uses'\n"
                                  "complete -c framescope-cli -n __fish_use_subcommand -l completion -x -a '%1' -d 'prints completion for a shell'\n")
                       .arg(shells().join(QLatin1Char(' ')));
    for (const auto &command : m_registry.commands())
        text += QStringLiteral("complete -c framescope-cli -n __fish_use_subcommand -a %1 -d %2\n").arg(command->spec().name, fishQuoted(command->spec().summary));
    for (const auto &command : m_registry.commands()) {
        const CommandSpec &spec = command->spec();
        const QString begin = QStringLiteral("complete -c framescope-cli -n '__fish_seen_subcommand_from %1' ").arg(spec.name);
        for (const Option &option : spec.options) {
            QString row = begin + QLatin1String("-l ") + option.name;
            const Value value = valueOf(option.value, option.name);
            if (!option.value.isEmpty()) {
                switch (value.kind) {
                case Kind::Words: row += QLatin1String(" -x -a '") + value.words.join(QLatin1Char(' ')) + QLatin1Char('\''); break;
                case Kind::File: row += QLatin1String(" -r -F"); break;
                case Kind::Folder: row += QLatin1String(" -x -a '(__fish_complete_directories)'"); break;
                case Kind::Text: row += QLatin1String(" -x"); break;
                }
            }
            text += row + QLatin1String(" -d ") + fishQuoted(option.help) + QLatin1Char('\n');
        }
        text += begin + QLatin1String("-l help -d 'what it takes, with an example'\n");
        const Value argument = valueOf(spec.arguments);
        if (argument.kind == Kind::Words)
            text += begin + QLatin1String("-a '") + argument.words.join(QLatin1Char(' ')) + QLatin1String("'\n");
        if (spec.arguments.contains(QLatin1String("FILE")))
            text += begin + QLatin1String("-F\n");
    }
    text.chop(1);
    return text;
}

} // namespace framescope::cli
