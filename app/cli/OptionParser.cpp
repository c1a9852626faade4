#include "OptionParser.h"

#include "ExitCode.h"

#include "base/Bytes.h"
#include "base/NativeFile.h"
#include "base/NearName.h"
#include "base/Translation.h"
#include "base/Units.h"

#include <algorithm>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::OptionParser")

const Option *findOption(const CommandSpec &spec, const QString &name)
{
    for (const Option &option : spec.options)
        if (option.name == name)
            return &option;
    return nullptr;
}

/// Breaks text into lines of at most `width` characters at spaces.
QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines << line;
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

base::Error notUtf8(const QString &what, const QString &text)
{
    // Only the first of them is shown: it may be a password.
    qsizetype at = 0;
    while (at < text.size() - 1 && !base::NativeFile::hasRawBytes(text.mid(at, 1)))
        at += text[at].isHighSurrogate() ? 2 : 1; // the second half of an emoji would look like such a byte
    return usageError(tr("%1 has bytes that are not UTF-8.").arg(what), tr("%1, as character %2").arg(base::escapeControls(text.mid(at, 1))).arg(at + 1),
                      tr("Write it in UTF-8; --send-hex, --send-base64 and --send-file send any bytes."));
}

} // namespace

bool ParsedOptions::has(QStringView name) const
{
    return std::any_of(m_items.begin(), m_items.end(), [name](const Item &item) { return item.name == name; });
}

std::optional<QString> ParsedOptions::value(QStringView name) const
{
    const auto found = std::find_if(m_items.rbegin(), m_items.rend(), [name](const Item &item) { return item.name == name; });
    if (found == m_items.rend())
        return std::nullopt;
    return found->value;
}

QStringList ParsedOptions::values(QStringView name) const
{
    QStringList values;
    for (const Item &item : m_items)
        if (item.name == name)
            values << item.value;
    return values;
}

qint64 ParsedOptions::preparationLeftMs() const
{
    qint64 left = -1;
    for (const char16_t *name : {u"timeout", u"connect-timeout", u"for"}) {
        const auto text = value(name);
        const auto ms = text ? OptionParser::parseSeconds(*text, {}) : base::Result<int>(0);
        if (ms && *ms > 0)
            left = left < 0 ? *ms : std::min<qint64>(left, *ms);
    }
    return left < 0 ? left : std::max<qint64>(0, left - ageMs());
}

base::Result<qint64> ParsedOptions::number(QStringView name, qint64 otherwise, qint64 least, qint64 most) const
{
    const auto text = value(name);
    if (!text)
        return otherwise;
    return OptionParser::parseNumber(*text, QStringLiteral("--") + name.toString(), least, most);
}

base::Result<ParsedOptions> OptionParser::parse(const QStringList &arguments) const
{
    ParsedOptions parsed;
    const QString tryHelp = tr("See “framescope-cli %1 --help”.").arg(m_spec.name);
    for (const QString &argument : arguments)
        if (argument == QLatin1String("--"))
            break;
        else if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            parsed.add(QStringLiteral("help"), {});
            return parsed;
        }

    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--")) {
            for (++i; i < arguments.size(); ++i)
                parsed.addArgument(arguments[i]);
            break;
        }
        if (!argument.startsWith(QLatin1Char('-')) || argument == QLatin1String("-")) {
            parsed.addArgument(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString given = equals < 0 ? argument : argument.left(equals);
        const Option *option = given.startsWith(QLatin1String("--")) ? findOption(m_spec, given.mid(2)) : nullptr;
        if (!option) {
            QStringList names{QStringLiteral("help")};
            for (const Option &known : m_spec.options)
                names << known.name;
            QString bare = given;
            while (bare.startsWith(QLatin1Char('-')))
                bare.remove(0, 1);
            const QString near = base::NearName::best(bare, names);
            return usageError(tr("“%1” has no option %2.").arg(m_spec.name, base::escapeControls(given)), {},
                              near.isEmpty() ? tryHelp : tr("Did you mean --%1?").arg(near)).about(given);
        }
        QString value;
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return usageError(tr("The option --%1 takes no value.").arg(option->name), argument.mid(equals + 1), tryHelp).about(given);
        } else if (equals >= 0) {
            value = argument.mid(equals + 1);
        } else if (i + 1 < arguments.size()) {
            value = arguments[++i];
        } else {
            return usageError(tr("The option --%1 needs a value: %2.").arg(option->name, option->value), {}, tryHelp).about(given);
        }
        if (!option->repeatable && parsed.has(option->name))
            return usageError(tr("The option --%1 was given twice.").arg(option->name), {}, tr("Give it once.")).about(given);
        const bool namesFolder = option->value == QLatin1String("DIR");
        if (!option->namesFile() && !namesFolder && base::NativeFile::hasRawBytes(value))
            return notUtf8(tr("The value of --%1").arg(option->name), value);
        parsed.add(option->name, value);
    }
    // A profile may be a file; an address is not.
    const bool namesFile = m_spec.arguments.contains(QLatin1String("FILE"));
    for (const QString &argument : parsed.arguments()) {
        if ((!namesFile || argument.contains(QLatin1String("://"))) && base::NativeFile::hasRawBytes(argument))
            return notUtf8(tr("An argument of “%1”").arg(m_spec.name), argument);
    }

    if (parsed.arguments().size() < m_spec.minArguments)
        return usageError(tr("“%1” needs %2.").arg(m_spec.name, m_spec.arguments), {}, tryHelp);
    if (m_spec.maxArguments >= 0 && parsed.arguments().size() > m_spec.maxArguments)
        return usageError(tr("“%1” was given more arguments than it takes.").arg(m_spec.name),
                          base::escapeControls(parsed.arguments().at(m_spec.maxArguments)), tryHelp);
    return parsed;
}

QString OptionParser::help() const
{
    QString text = tr("Usage: framescope-cli %1%2%3").arg(m_spec.name, m_spec.arguments.isEmpty() ? QString() : QLatin1Char(' ') + m_spec.arguments,
                                                          m_spec.options.empty() ? QString() : tr(" [options]"));
    text += QLatin1String("\n\n") + m_spec.summary + QLatin1String(".\n");

    constexpr int column = 28;
    constexpr int width = 100 - column;
    QString group;
    bool first = true;
    for (const Option &option : m_spec.options) {
        const QString heading = option.group.isEmpty() ? tr("Options") : option.group;
        if (first || heading != group)
            text += QLatin1Char('\n') + heading + QLatin1String(":\n");
        first = false;
        group = heading;
        QString left = QLatin1String("  --") + option.name + (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
        QStringList lines = wrapped(option.help + (option.repeatable ? tr(" (repeatable)") : QString()), width);
        if (left.size() + 2 > column) {
            text += left + QLatin1Char('\n');
            left.clear();
        }
        for (const QString &line : std::as_const(lines)) {
            text += left.leftJustified(column) + line + QLatin1Char('\n');
            left.clear();
        }
    }
    if (!m_spec.notes.isEmpty())
        text += QLatin1Char('\n') + m_spec.notes + QLatin1Char('\n');
    if (!m_spec.examples.isEmpty()) {
        text += QLatin1Char('\n') + (m_spec.examples.size() == 1 ? tr("Example:") : tr("Examples:")) + QLatin1Char('\n');
        for (const QString &example : m_spec.examples)
            text += QLatin1String("  ") + example + QLatin1Char('\n');
    }
    return text;
}

base::Result<qint64> OptionParser::parseSize(const QString &text, const QString &option)
{
    const auto size = base::Units::size(text);
    if (size)
        return size.value;
    return usageError(tr("%1 needs a size.").arg(option), base::escapeControls(text), tr("Write a number of bytes, or 64k, 1M, 2G.")).about(option);
}

base::Result<int> OptionParser::parseSeconds(const QString &text, const QString &option)
{
    constexpr qint64 most = 2'000'000'000; // of an int of milliseconds
    const auto time = base::Units::duration(text, base::Units::Bare::Seconds);
    if (const qint64 ms = time.value / 1'000'000 + (time.value % 1'000'000 >= 500'000 ? 1 : 0); time && ms <= most)
        return static_cast<int>(ms);
    return usageError(tr("%1 needs a time in seconds.").arg(option), base::escapeControls(text), tr("Write it like 5, 0.5 or 250ms.")).about(option);
}

base::Result<qint64> OptionParser::parseNumber(const QString &text, const QString &option, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (ok && number >= least && number <= most)
        return number;
    return usageError(tr("%1 needs a whole number from %2 to %3.").arg(option).arg(least).arg(most), base::escapeControls(text)).about(option);
}

} // namespace framescope::cli
