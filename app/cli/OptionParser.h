#pragma once

#include "Option.h"

#include "base/Result.h"

#include <QElapsedTimer>

#include <optional>

namespace framescope::cli {

/// The parsed arguments of one command: options in the given order, and other arguments. A plain value.
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
    /// The last value with that name.
    std::optional<QString> value(QStringView name) const;
    QStringList values(QStringView name) const;

    /// An integer within the bounds; `otherwise` if the option was not given. Error (usage): not such a number.
    base::Result<qint64> number(QStringView name, qint64 otherwise, qint64 least, qint64 most) const;

    /// Milliseconds since the arguments were parsed: preparation counts against --timeout too.
    qint64 ageMs() const { return m_since.elapsed(); }
    /// The time that --timeout and --connect-timeout leave for preparation; negative: no limit.
    qint64 preparationLeftMs() const;

private:
    QElapsedTimer m_since;
    std::vector<Item> m_items;
    QStringList m_arguments;
};

/// Parses arguments by a command's table: `--flag value`, `--flag=value`, `--` before arguments that begin with a dash.
/// Errors name the nearest existing option. Any thread.
class OptionParser
{
public:
    explicit OptionParser(const CommandSpec &spec) : m_spec(spec) {}

    /// --help (-h) ends parsing: has(u"help") is then true and nothing else is checked.
    base::Result<ParsedOptions> parse(const QStringList &arguments) const;
    /// The text of --help.
    QString help() const;

    /// "10", "64k", "1.5M", "2GiB": bytes, like base::Units::size().
    static base::Result<qint64> parseSize(const QString &text, const QString &option);
    /// "1.5", "0", "250ms": seconds as milliseconds, up to 24 days.
    static base::Result<int> parseSeconds(const QString &text, const QString &option);
    /// An integer within the bounds, or an error that names the option.
    static base::Result<qint64> parseNumber(const QString &text, const QString &option, qint64 least, qint64 most);

private:
    const CommandSpec &m_spec;
};

} // namespace framescope::cli
