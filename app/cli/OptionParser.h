#pragma once

#include "Option.h"

#include "base/Result.h"

#include <QElapsedTimer>

#include <optional>

namespace framescope::cli {

/// The arguments of one command after reading: options in the order given, and what was no option. A plain value.
class ParsedOptions
{
public:
    ParsedOptions() { m_since.start(); }

    struct Item {
        QString name;
        QString value;
        bool operator==(const Item &) const = default;
    };

    void add(QString name, QString value) { m_items.push_back({std::move(name), std::move(value)}); }
    void addArgument(QString argument) { m_arguments.push_back(std::move(argument)); }

    const std::vector<Item> &items() const { return m_items; }
    const QStringList &arguments() const { return m_arguments; }
    bool has(QStringView name) const;
    /// The last value of that name.
    std::optional<QString> value(QStringView name) const;
    QStringList values(QStringView name) const;

    /// A whole number within the bounds; `otherwise` where the option was not given; an error (usage) where it is none.
    base::Result<qint64> number(QStringView name, qint64 otherwise, qint64 least, qint64 most) const;

    /// Milliseconds since the arguments were read: what is prepared counts against --timeout too.
    qint64 ageMs() const { return m_since.elapsed(); }
    /// What --timeout and --connect-timeout leave for what is done before connecting; negative: no limit.
    qint64 preparationLeftMs() const;

private:
    QElapsedTimer m_since;
    std::vector<Item> m_items;
    QStringList m_arguments;
};

/// Reads arguments by a command's table: `--flag value`, `--flag=value`, `--` before arguments that begin with a dash.
/// Errors name the nearest option that exists. Any thread.
class OptionParser
{
public:
    explicit OptionParser(const CommandSpec &spec) : m_spec(spec) {}

    /// --help (-h) ends the reading: has(u"help") is then true and nothing else is checked.
    base::Result<ParsedOptions> parse(const QStringList &arguments) const;
    /// The text of --help.
    QString help() const;

    /// "10", "64k", "1.5M", "2GiB": bytes, as base::Units::size().
    static base::Result<qint64> parseSize(const QString &text, const QString &option);
    /// "1.5", "0", "250ms": seconds as milliseconds, up to 24 days.
    static base::Result<int> parseSeconds(const QString &text, const QString &option);
    /// A whole number within the bounds, or an error that names the option.
    static base::Result<qint64> parseNumber(const QString &text, const QString &option, qint64 least, qint64 most);

private:
    const CommandSpec &m_spec;
};

} // namespace framescope::cli
