#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace framescope::profiles {

/// All options of a tool according to its help and source: which take a value, and their letters. Any thread.
class CommandOptions
{
public:
    enum class Value : std::uint8_t { None, Required, Optional };

    /// curl 7.29 to 8.17.
    static const CommandOptions &curl();
    /// wscat 3 to 6.
    static const CommandOptions &wscat();
    /// websocat 1.x, and the names that only 4.x has.
    static const CommandOptions &websocat();

    struct Option {
        QString name; ///< long, without dashes
        Value value = Value::None;
    };
    const Option *find(const QString &name) const;
    const Option *find(QChar letter) const;
    /// The only option with this prefix, as curl allowed for years.
    const Option *findPrefix(const QString &start) const;

private:
    /// "name" or "n:name" each; `required` take a value, `optional` may, `none` take none.
    CommandOptions(const char *required, const char *optional, const char *none);
    void add(const char *names, Value value);

    QHash<QString, Option> m_byName;
    QHash<QChar, QString> m_byLetter;
};

/// Iterates over the words of a command: --name value, --name=value, -xVALUE, -x=VALUE, -x VALUE, bundled switches, --. An
/// unknown option takes no value. A word that looks like an address is never the value of an option with an optional value.
class CommandArguments
{
public:
    struct Item {
        QString option;       ///< the long name without dashes; empty: not an option
        QString written;      ///< as typed, without its value, for messages
        QString value;
        bool known = true;
        bool missing = false; ///< its value is missing
        bool negated = false; ///< --no-…
    };

    CommandArguments(QStringList words, const CommandOptions &options, bool isCurl) : m_words(std::move(words)), m_options(options), m_isCurl(isCurl) {}
    /// False at the end.
    bool next(Item &item);

private:
    void longOption(const QString &word, Item &item);
    void letter(Item &item);
    void takeValue(CommandOptions::Value value, Item &item);

    QStringList m_words;
    const CommandOptions &m_options;
    bool m_isCurl;
    qsizetype m_at = 0;
    QString m_bundle; ///< the rest of -abc
    bool m_rest = false;
};

/// How much a word resembles a WebSocket address: 3 ws or wss, 2 http or https, 1 a host or a path, 0 not at all.
int addressLikeness(const QString &word);

} // namespace framescope::profiles
