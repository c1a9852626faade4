#include "Manual.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

// Outside the namespace, as the macro declares a global function.
static void registerManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace framescope::ui::shell {

namespace {

constexpr int kExcerpt = 110;

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The searchable text of Markdown: links by their text, without markup.
QString plain(QString line)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("[`*]"));
    static const QRegularExpression list(QStringLiteral("^\\s*(?:[-+]|\\d+\\.|>)\\s+"));
    return line.replace(link, QStringLiteral("\\1")).remove(marks).remove(list).trimmed();
}

Manual::Page parse(const QString &name, const QString &text)
{
    static const QRegularExpression anchor(QStringLiteral("<a id=\"([^\"]+)\"></a>"));
    static const QRegularExpression heading(QStringLiteral("^(#{1,6}) +(.*?)\\s*#*$"));
    Manual::Page page;
    page.name = name;
    QStringList kept;
    QStringList waiting;
    QHash<QString, int> slugs;
    bool fenced = false;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("```")))
            fenced = !fenced;
        if (!fenced && line.startsWith(QLatin1String("<a id="))) {
            for (auto at = anchor.globalMatch(line); at.hasNext();)
                waiting << at.next().captured(1);
            continue;
        }
        kept << line;
        const auto match = fenced ? QRegularExpressionMatch() : heading.match(line);
        if (!match.hasMatch()) {
            if (!page.sections.empty())
                page.sections.back().text += plain(line) + QLatin1Char('\n');
            continue;
        }
        Manual::Section section;
        section.level = static_cast<int>(match.captured(1).size());
        section.title = plain(match.captured(2));
        QString own = Manual::slug(section.title);
        if (const int before = slugs[own]++; before > 0)
            own += QStringLiteral("-%1").arg(before);
        section.anchors = waiting << own;
        waiting.clear();
        if (page.title.isEmpty())
            page.title = section.title;
        page.sections.push_back(std::move(section));
    }
    page.markdown = kept.join(QLatin1Char('\n'));
    return page;
}

} // namespace

QString Manual::defaultFolder()
{
    registerManual();
    return QStringLiteral(":/framescope/manual");
}

QString Manual::slug(const QString &title)
{
    QString out;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'))
            out += c;
        else if (c == QLatin1Char(' '))
            out += QLatin1Char('-');
    }
    return out;
}

Manual::Manual(const QString &folder)
{
    const QDir dir(folder);
    const QString index = QStringLiteral("index.md");
    const QString contents = read(dir.filePath(index));
    QStringList names{index};
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z0-9-]+\\.md)(?:#[^)]*)?\\)"));
    for (auto at = link.globalMatch(contents); at.hasNext();)
        names << at.next().captured(1);
    // A page missing from the index can still be found.
    names += dir.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const QString text = name == index ? contents : read(dir.filePath(name));
        if (!text.isEmpty())
            m_pages.push_back(parse(name, text));
    }
    for (const Page &page : m_pages) {
        for (const Section &section : page.sections) {
            for (qsizetype i = 0; i + 1 < section.anchors.size(); ++i)
                m_explicit.insert(section.anchors[i], page.name + QLatin1Char('#') + section.anchors[i]);
        }
    }
}

const Manual::Page *Manual::page(const QString &name) const
{
    const auto at = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page &page) { return page.name == name; });
    return at == m_pages.end() ? nullptr : &*at;
}

bool Manual::has(const QString &address) const
{
    const Page *found = page(address.section(QLatin1Char('#'), 0, 0));
    const QString anchor = address.section(QLatin1Char('#'), 1);
    return found && (anchor.isEmpty() || std::any_of(found->sections.begin(), found->sections.end(),
                                                     [&](const Section &section) { return section.anchors.contains(anchor); }));
}

std::vector<Manual::Hit> Manual::search(const QString &words, int most) const
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Hit> named, inTitle, inText;
    if (wanted.isEmpty())
        return named;
    for (const Page &page : m_pages) {
        for (const Section &section : page.sections) {
            const auto stands = [&](const QString &in, const QString &word) { return in.contains(word, Qt::CaseInsensitive); };
            const bool title = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return stands(section.title, word); });
            const bool all = title || std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
                return stands(section.title, word) || stands(section.text, word) || section.anchors.contains(word);
            });
            if (!all)
                continue;
            QString flat = section.text.simplified();
            const qsizetype at = std::max<qsizetype>(0, flat.indexOf(wanted.first(), 0, Qt::CaseInsensitive));
            const qsizetype from = std::max<qsizetype>(0, at - kExcerpt / 3);
            QString excerpt = flat.mid(from, kExcerpt);
            if (from > 0)
                excerpt.prepend(QStringLiteral("…"));
            if (from + kExcerpt < flat.size())
                excerpt += QStringLiteral("…");
            auto &kind = section.anchors.contains(words.trimmed()) ? named : title ? inTitle : inText;
            kind.push_back({page.name + QLatin1Char('#') + section.anchors.first(), page.title, section.title, excerpt});
        }
    }
    named.insert(named.end(), inTitle.begin(), inTitle.end());
    named.insert(named.end(), inText.begin(), inText.end());
    if (named.size() > static_cast<std::size_t>(most))
        named.resize(static_cast<std::size_t>(most));
    return named;
}

QString Manual::addressOfAnchor(const QString &anchor) const
{
    return m_explicit.value(anchor);
}

QString Manual::addressOfError(const QString &id) const
{
    if (const QString own = addressOfAnchor(id); !own.isEmpty())
        return own;
    // "upgrade.rfc6455.accept-wrong", "protocol.rfc6455.reserved-bit" and the bare id are the same rule.
    for (const char *prefix : {"protocol.", "upgrade."}) {
        if (!id.startsWith(QLatin1String(prefix)))
            continue;
        if (const QString rule = addressOfAnchor(id.mid(static_cast<qsizetype>(qstrlen(prefix)))); !rule.isEmpty())
            return rule;
    }
    if (id.startsWith(QLatin1String("upgrade.status-"))) {
        const QString family = QStringLiteral("upgrade.status-%1xx").arg(id.at(15));
        if (const QString found = addressOfAnchor(family); !found.isEmpty())
            return found;
    }
    // "file.*" and the like: a family with one common paragraph.
    return addressOfAnchor(id.section(QLatin1Char('.'), 0, 0) + QStringLiteral(".*"));
}

QString Manual::addressOf(const QString &topic) const
{
    const QString rest = topic.section(QLatin1Char(':'), 1);
    QString address;
    if (topic.startsWith(QLatin1String("error:")) || topic.startsWith(QLatin1String("violation:"))) {
        address = addressOfError(rest);
        if (address.isEmpty())
            address = QStringLiteral("troubleshooting.md");
    } else if (topic.startsWith(QLatin1String("close:"))) {
        const int code = rest.toInt();
        address = addressOfAnchor(rest);
        if (address.isEmpty())
            address = addressOfAnchor(code >= 4000 && code <= 4999   ? QStringLiteral("4000-4999")
                                      : code >= 3000 && code <= 3999 ? QStringLiteral("3000-3999")
                                                                     : QStringLiteral("reserved"));
    } else if (!topic.isEmpty()) {
        const QString anchor = topic.section(QLatin1Char('#'), 1);
        const QString name = topic.section(QLatin1Char('#'), 0, 0) + QStringLiteral(".md");
        address = anchor.isEmpty() ? name : QString(name + QLatin1Char('#') + anchor);
        if (!has(address))
            address = name;
    }
    return has(address) ? address : QStringLiteral("index.md");
}

} // namespace framescope::ui::shell
