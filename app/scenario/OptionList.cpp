#include "OptionList.h"

#include "Text.h"

#include "base/Units.h"

#include <algorithm>
#include <cmath>

namespace framescope::scenario {

namespace {

base::Error optionError(const QString &name, const QString &key, const QString &what, const QString &seen)
{
    return {QStringLiteral("usage.option"), Text::tr("The option \"%1\" of \"%2\" %3.").arg(key, name, what), seen, {}};
}

bool needsQuotes(const QString &value)
{
    return value.isEmpty() || value.contains(QLatin1Char(',')) || value.startsWith(QLatin1Char('"')) || value != value.trimmed();
}

/// Reads one quoted value from `at` (after the opening quote); false if it is not closed.
bool readQuoted(const QString &text, qsizetype &at, QString &value)
{
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == QLatin1Char('"')) {
            ++at;
            return true;
        }
        if (c == QLatin1Char('\\') && at + 1 < text.size() && (text[at + 1] == QLatin1Char('"') || text[at + 1] == QLatin1Char('\\')))
            ++at;
        value += text[at];
    }
    return false;
}

} // namespace

base::Result<OptionList> OptionList::parse(const QString &text)
{
    const auto fail = [&](qsizetype at, const QString &what) {
        return base::Error{QStringLiteral("usage.option"), Text::tr("\"%1\" is wrong at character %2: %3.").arg(text).arg(at + 1).arg(what), {},
                           Text::tr("Write it as NAME:KEY=VALUE,KEY=VALUE, with double quotes around a value that has a comma in it.")};
    };

    OptionList list;
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    list.m_name = (colon < 0 ? text : text.left(colon)).trimmed();
    if (list.m_name.isEmpty())
        return fail(0, Text::tr("a name is missing"));
    if (colon < 0)
        return list;

    qsizetype at = colon + 1;
    while (at < text.size()) {
        const qsizetype start = at;
        while (at < text.size() && text[at] != QLatin1Char('=') && text[at] != QLatin1Char(','))
            ++at;
        Option option{text.mid(start, at - start).trimmed(), std::nullopt};
        if (option.key.isEmpty())
            return fail(start, Text::tr("the name of an option is missing"));
        if (at < text.size() && text[at] == QLatin1Char('=')) {
            ++at;
            QString value;
            if (at < text.size() && text[at] == QLatin1Char('"')) {
                const qsizetype quote = at++;
                if (!readQuoted(text, at, value))
                    return fail(quote, Text::tr("this quotation mark is never closed"));
                if (at < text.size() && text[at] != QLatin1Char(','))
                    return fail(at, Text::tr("a comma is missing behind the quoted value"));
            } else {
                const qsizetype end = text.indexOf(QLatin1Char(','), at);
                value = text.mid(at, end < 0 ? -1 : end - at).trimmed();
                at = end < 0 ? text.size() : end;
            }
            option.value = value;
        }
        list.m_options.push_back(std::move(option));
        if (at < text.size()) {
            ++at; // the comma
            if (at == text.size())
                return fail(at - 1, Text::tr("nothing stands behind this comma"));
        }
    }
    return list;
}

QString OptionList::toString() const
{
    QString text = m_name;
    bool first = true;
    for (const Option &option : m_options) {
        text += first ? QLatin1Char(':') : QLatin1Char(',');
        first = false;
        text += option.key;
        if (!option.value)
            continue;
        text += QLatin1Char('=');
        if (!needsQuotes(*option.value)) {
            text += *option.value;
            continue;
        }
        QString escaped = *option.value;
        escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
        text += QLatin1Char('"') + escaped + QLatin1Char('"');
    }
    return text;
}

bool OptionList::contains(const QString &key) const
{
    return std::any_of(m_options.begin(), m_options.end(), [&](const Option &option) { return option.key == key; });
}

std::optional<QString> OptionList::text(const QString &key) const
{
    for (const Option &option : m_options) {
        if (option.key == key)
            return option.value.value_or(QString());
    }
    return std::nullopt;
}

std::vector<QString> OptionList::texts(const QString &key) const
{
    std::vector<QString> values;
    for (const Option &option : m_options) {
        if (option.key == key)
            values.push_back(option.value.value_or(QString()));
    }
    return values;
}

base::Result<qint64> OptionList::number(const QString &key, qint64 fallback, qint64 least, qint64 most) const
{
    const auto value = text(key);
    if (!value)
        return fallback;
    bool ok = false;
    const qint64 number = value->startsWith(QLatin1String("0x")) ? value->mid(2).toLongLong(&ok, 16) : value->toLongLong(&ok);
    if (!ok || number < least || number > most)
        return optionError(m_name, key, Text::tr("takes a whole number from %1 to %2").arg(least).arg(most), *value);
    return number;
}

base::Result<double> OptionList::real(const QString &key, double fallback, double least, double most) const
{
    const auto value = text(key);
    if (!value)
        return fallback;
    bool ok = false;
    const double number = value->toDouble(&ok);
    if (!ok || !std::isfinite(number) || number < least || number > most)
        return optionError(m_name, key, Text::tr("takes a number from %1 to %2").arg(least).arg(most), *value);
    return number;
}

base::Result<qint64> OptionList::size(const QString &key, qint64 fallback, qint64 least, qint64 most) const
{
    const auto value = text(key);
    if (!value)
        return fallback;
    const auto bytes = base::Units::size(*value);
    if (!bytes || bytes.value < least || bytes.value > most)
        return optionError(m_name, key, Text::tr("takes a size in bytes from %1 to %2, such as 512, 64k or 1M").arg(least).arg(most), *value);
    return bytes.value;
}

base::Result<bool> OptionList::flag(const QString &key, bool fallback) const
{
    for (const Option &option : m_options) {
        if (option.key != key)
            continue;
        if (!option.value)
            return true;
        const QString value = option.value->toLower();
        for (const char *yes : {"on", "yes", "true", "1"}) {
            if (value == QLatin1String(yes))
                return true;
        }
        for (const char *no : {"off", "no", "false", "0"}) {
            if (value == QLatin1String(no))
                return false;
        }
        return optionError(m_name, key, Text::tr("is on or off"), *option.value);
    }
    return fallback;
}

base::Result<void> OptionList::allowOnly(const std::vector<QString> &keys) const
{
    for (const Option &option : m_options) {
        if (std::find(keys.begin(), keys.end(), option.key) != keys.end())
            continue;
        QStringList known;
        for (const QString &key : keys)
            known << key;
        return base::Error{QStringLiteral("usage.option"), Text::tr("\"%1\" has no option \"%2\".").arg(m_name, option.key), {},
                           known.isEmpty() ? Text::tr("Leave it out; there are no options here.")
                                           : Text::tr("Use one of these: %1.").arg(known.join(QLatin1String(", ")))};
    }
    return {};
}

} // namespace framescope::scenario
