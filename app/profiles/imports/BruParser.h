#pragma once

#include "profiles/Profile.h"

#include <QStringList>

#include <vector>

namespace framescope::profiles {

/// `name { … }` of a .bru file: pairs for dictionaries, lines for lists, raw text for the rest. A plain value.
struct BruBlock {
    QString name;
    std::vector<Row> pairs;
    QString raw;
    QString value(QLatin1String key) const
    {
        for (const Row &row : pairs) {
            if (row.name == key)
                return row.value;
        }
        return {};
    }
};

/// Parses the blocks of a .bru file leniently: content may begin on the line of the brace and end on the line of the last pair. One use;
/// any thread.
class BruParser
{
public:
    explicit BruParser(const QString &text) : m_lines(QString(text).remove(QLatin1Char('\r')).split(QLatin1Char('\n'))) {}

    std::vector<BruBlock> parse();
    /// The unreadable parts, for the report.
    const QStringList &strange() const { return m_strange; }

private:
    /// Text extends to a brace at the start of a line; two blanks of indentation belong to the format.
    void readText(BruBlock &block);
    void readPairs(BruBlock &block, QChar close);
    /// Whether the block's brace follows the closing quotes.
    bool readMultiline(const QString &first, QString &out, QChar close);

    QStringList m_lines;
    qsizetype m_at = 0;
    QStringList m_strange;
};

} // namespace framescope::profiles
