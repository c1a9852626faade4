#include "BruParser.h"

#include "BrunoValues.h"

#include "base/Translation.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace framescope::profiles {

namespace {

constexpr qsizetype kIndent = 4;

FRAMESCOPE_TR("Import")

bool isTextBlock(const QString &name)
{
    return name == QLatin1String("docs") || name == QLatin1String("tests") || name.startsWith(QLatin1String("script"))
           || (name.startsWith(QLatin1String("body")) && name != QLatin1String("body:ws") && name != QLatin1String("body:grpc"));
}

} // namespace

std::vector<BruBlock> BruParser::parse()
{
    static const QRegularExpression open(QStringLiteral("^\\s*([\\w:-]+)\\s*([{\\[])(.*)$"));
    std::vector<BruBlock> blocks;
    while (m_at < m_lines.size()) {
        const auto match = open.match(m_lines[m_at]);
        if (!match.hasMatch()) {
            ++m_at;
            continue;
        }
        BruBlock block;
        block.name = match.captured(1);
        const bool list = match.captured(2) == QLatin1String("[");
        m_lines[m_at] = match.captured(3);
        if (isTextBlock(block.name))
            readText(block);
        else
            readPairs(block, list ? QLatin1Char(']') : QLatin1Char('}'));
        blocks.push_back(std::move(block));
    }
    return blocks;
}

void BruParser::readText(BruBlock &block)
{
    QStringList lines;
    if (m_lines[m_at].trimmed() == QLatin1String("}")) {
        ++m_at;
        return;
    }
    if (!m_lines[m_at].trimmed().isEmpty())
        lines << m_lines[m_at];
    for (++m_at; m_at < m_lines.size() && !m_lines[m_at].startsWith(QLatin1Char('}')); ++m_at)
        lines << (m_lines[m_at].startsWith(QLatin1String("  ")) ? m_lines[m_at].mid(2) : m_lines[m_at]);
    if (m_at >= m_lines.size())
        m_strange << tr("the block \"%1\" does not end").arg(block.name);
    ++m_at;
    block.raw = lines.join(QLatin1Char('\n'));
}

void BruParser::readPairs(BruBlock &block, QChar close)
{
    QString description;
    for (; m_at < m_lines.size(); ++m_at) {
        QString line = m_lines[m_at].trimmed();
        if (line.isEmpty())
            continue;
        if (line == close) {
            ++m_at;
            return;
        }
        static const QRegularExpression annotation(QStringLiteral("^@([^()\\s:]+)(?:\\(('''.*|.*\\)))?$"));
        if (const auto match = annotation.match(line); match.hasMatch() && close == QLatin1Char('}')) {
            static const QStringList types{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("boolean"), QStringLiteral("object")};
            QString text = match.captured(2);
            if (text.startsWith(QLatin1String("'''")))
                readMultiline(QString(text), text, QLatin1Char(')')); // several lines that are not a pair
            else
                text = text.chopped(text.isEmpty() ? 0 : 1).remove(QRegularExpression(QStringLiteral("^['\"]|['\"]$")));
            if (match.captured(1) == QLatin1String("description"))
                description = text;
            else if (!types.contains(match.captured(1))) // a script's multi-line text
                m_strange << tr("line %1 in the block \"%2\": @%3").arg(m_at + 1).arg(block.name, match.captured(1));
            continue;
        }
        if (close == QLatin1Char(']')) {
            Row row;
            row.name = line.endsWith(QLatin1Char(',')) ? line.chopped(1) : line;
            block.pairs.push_back(std::move(row));
            continue;
        }
        Row row;
        row.description = std::exchange(description, {});
        if (line.startsWith(QLatin1Char('~'))) {
            row.on = false;
            line.remove(0, 1);
        }
        // A quoted name may contain a colon.
        qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (line.startsWith(QLatin1Char('"'))) {
            const qsizetype quote = line.indexOf(QLatin1Char('"'), 1);
            colon = quote > 0 ? line.indexOf(QLatin1Char(':'), quote) : colon;
        }
        if (colon < 0) {
            // "X }" ends a block on the line of its last pair only after a colon; a lone word is not a pair.
            m_strange << tr("line %1 in the block \"%2\" has no colon").arg(m_at + 1).arg(block.name);
            continue;
        }
        row.name = line.left(colon).trimmed();
        if (row.name.startsWith(QLatin1Char('"')) && row.name.endsWith(QLatin1Char('"')) && row.name.size() >= 2)
            row.name = row.name.mid(1, row.name.size() - 2);
        QString value = line.mid(colon + 1).trimmed();
        if (value.startsWith(QLatin1String("'''"))) {
            if (readMultiline(value, row.value, close)) {
                block.pairs.push_back(std::move(row));
                ++m_at;
                return;
            }
            block.pairs.push_back(std::move(row));
            continue;
        }
        const bool ends = value.endsWith(QLatin1String(" }")) && !value.contains(QLatin1Char('{'));
        row.value = brunoText(ends ? value.chopped(2).trimmed() : value);
        block.pairs.push_back(std::move(row));
        if (ends) {
            ++m_at;
            return;
        }
    }
    m_strange << tr("the block \"%1\" does not end").arg(block.name);
}

bool BruParser::readMultiline(const QString &first, QString &out, QChar close)
{
    QString text = first.mid(3);
    QString tail;
    qsizetype end = text.indexOf(QLatin1String("'''"));
    QStringList lines;
    if (end >= 0) {
        lines << text.left(end);
        tail = text.mid(end + 3).trimmed();
    } else {
        if (!text.isEmpty())
            lines << text;
        for (++m_at; m_at < m_lines.size(); ++m_at) {
            end = m_lines[m_at].indexOf(QLatin1String("'''"));
            if (end >= 0) {
                if (const QString last = m_lines[m_at].left(end); !last.trimmed().isEmpty())
                    lines << last;
                tail = m_lines[m_at].mid(end + 3).trimmed();
                break;
            }
            lines << m_lines[m_at];
        }
    }
    // Bruno indents the text by four blanks and removes them again; further indentation belongs to the text. Files that
    // people write may be indented less.
    qsizetype indent = kIndent;
    for (const QString &line : std::as_const(lines)) {
        qsizetype blanks = 0;
        while (blanks < line.size() && (line[blanks] == QLatin1Char(' ') || line[blanks] == QLatin1Char('\t')))
            ++blanks;
        if (blanks < line.size())
            indent = std::min(indent, line.startsWith(QLatin1Char('\t')) ? std::min<qsizetype>(blanks, 2) : blanks);
    }
    const bool firstIsBare = !text.isEmpty(); // it follows the quotes
    for (qsizetype i = firstIsBare ? 1 : 0; i < lines.size(); ++i)
        lines[i] = lines[i].mid(std::min(indent, lines[i].size()));
    // Bruno sends it without surrounding blanks.
    out = brunoText(lines.join(QLatin1Char('\n')).trimmed());
    return !tail.isEmpty() && tail.startsWith(close);
}

} // namespace framescope::profiles
