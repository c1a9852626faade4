#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace framescope::profiles {

/// Every option of a tool, as its help and source name them: which take a value, and which letter stands for which. Any thread.
class CommandOptions
{
public:
    enum class Value : std::uint8_t { None, Required, Optional };

    /// curl 7.29 to 8.17.
    static const CommandOptions &curl();
    /// wscat 3 to 6.
    static const CommandOptions &wscat();
    /// websocat 1.x; the names that only 4.x has besides.
    static const CommandOptions &websocat();

    struct Option {
        QString name; ///< long, without dashes
        Value value = Value::None;
    };
    const Option *find(const QString &name) const;
    const Option *find(QChar letter) const;
    /// The only option whose name begins so, as curl allowed for years.
    const Option *findPrefix(const QString &start) const;

private:
    /// "name" or "n:name" each; `required` take a value, `optional` may, `none` take none.
    CommandOptions(const char *required, const char *optional, const char *none);
    void add(const char *names, Value value);

    QHash<QString, Option> m_byName;
    QHash<QChar, QString> m_byLetter;
};

/// Walks over the words of a command: --name value, --name=value, -xVALUE, -x=VALUE, -x VALUE, bundled switches, -- and, for
/// an option that is not known, nothing but itself. A word that looks like an address is never the value of an optional one.
class CommandArguments
{
public:
    struct Item {
        QString option;       ///< the long name without dashes; empty: a word that is no option
        QString written;      ///< as it was typed, without its value: for people
        QString value;
        bool known = true;
        bool missing = false; ///< it takes a value and none is there
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
    QString m_bundle; ///< what is left of -abc
    bool m_rest = false;
};

/// How much a word looks like a WebSocket's address: 3 ws or wss, 2 http or https, 1 a host or a path, 0 not at all.
int addressLikeness(const QString &word);

} // namespace framescope::profiles
