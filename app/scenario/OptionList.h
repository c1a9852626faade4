#pragma once

#include "base/Result.h"

#include <QString>

#include <optional>
#include <vector>

namespace framescope::scenario {

/// The written form of one behaviour or fault: "name:key=value,switch,other=\"a, b\"". A plain value, in order,
/// duplicates kept. Reading a value checks it; finish() rejects unused options.
class OptionList
{
public:
    struct Option {
        QString key;
        std::optional<QString> value; ///< none: a switch
        bool operator==(const Option &) const = default;
    };

    /// Parses the word before the first ':' and the options after it. Commas separate; a value may be in double quotes, in
    /// which \" and \\ are these characters; anywhere else a backslash is itself. An error names the column.
    static base::Result<OptionList> parse(const QString &text);
    /// Text that parse() reads back as this.
    QString toString() const;

    const QString &name() const { return m_name; }
    const std::vector<Option> &options() const { return m_options; }
    bool contains(const QString &key) const;
    std::optional<QString> text(const QString &key) const;
    std::vector<QString> texts(const QString &key) const;

    /// The option as a number within bounds; `fallback` if it is missing.
    base::Result<qint64> number(const QString &key, qint64 fallback, qint64 least, qint64 most) const;
    base::Result<double> real(const QString &key, double fallback, double least, double most) const;
    /// "64", "16k", "1M", "2G" (powers of 1024), in bytes.
    base::Result<qint64> size(const QString &key, qint64 fallback, qint64 least, qint64 most) const;
    /// True for a switch, "=on", "=yes", "=true", "=1".
    base::Result<bool> flag(const QString &key, bool fallback) const;

    /// Error: an option whose key is not one of these.
    base::Result<void> allowOnly(const std::vector<QString> &keys) const;

private:
    QString m_name;
    std::vector<Option> m_options;
};

} // namespace framescope::scenario
