#include "JsonPath.h"

#include "Text.h"

namespace framescope::server {

base::Result<JsonPath> JsonPath::parse(const QString &text)
{
    const auto fail = [&](qsizetype at, const QString &what) {
        return base::Error{QStringLiteral("rules.path"),
                           Text::tr("The JSON path \"%1\" is wrong at character %2: %3.").arg(text).arg(at + 1).arg(what), {},
                           Text::tr("a path such as $.params[0].name.")};
    };

    JsonPath path;
    path.m_text = text;
    qsizetype at = text.startsWith(QLatin1Char('$')) ? 1 : 0;
    bool first = at == 0;
    if (text.isEmpty())
        return fail(0, Text::tr("it is empty"));
    while (at < text.size()) {
        const QChar c = text[at];
        if (c == QLatin1Char('[')) {
            const qsizetype open = at++;
            if (at < text.size() && (text[at] == QLatin1Char('\'') || text[at] == QLatin1Char('"'))) {
                const qsizetype end = text.indexOf(text[at], at + 1);
                if (end < 0 || end + 1 >= text.size() || text[end + 1] != QLatin1Char(']'))
                    return fail(open, Text::tr("this bracket is never closed"));
                path.m_steps.push_back({Step::Kind::Member, text.mid(at + 1, end - at - 1)});
                at = end + 2;
            } else {
                const qsizetype end = text.indexOf(QLatin1Char(']'), at);
                if (end < 0)
                    return fail(open, Text::tr("this bracket is never closed"));
                const QString inner = text.mid(at, end - at);
                bool ok = false;
                const qint64 index = inner.toLongLong(&ok);
                if (inner == QLatin1String("*"))
                    path.m_steps.push_back({Step::Kind::All, {}});
                else if (ok)
                    path.m_steps.push_back({Step::Kind::Item, {}, index});
                else
                    return fail(at, Text::tr("a number, a quoted name or * belongs between the brackets"));
                at = end + 1;
            }
        } else if (c == QLatin1Char('.') || first) {
            if (c == QLatin1Char('.'))
                ++at;
            const qsizetype start = at;
            while (at < text.size() && text[at] != QLatin1Char('.') && text[at] != QLatin1Char('['))
                ++at;
            if (at == start)
                return fail(start, Text::tr("the name of a member is missing"));
            const QString name = text.mid(start, at - start);
            path.m_steps.push_back({name == QLatin1String("*") ? Step::Kind::All : Step::Kind::Member, name});
        } else {
            return fail(at, Text::tr("a point or a bracket is missing"));
        }
        first = false;
    }
    return path;
}

std::vector<const base::OrderedJson *> JsonPath::find(const base::OrderedJson &root) const
{
    std::vector<const base::OrderedJson *> here{&root};
    for (const Step &step : m_steps) {
        std::vector<const base::OrderedJson *> next;
        for (const base::OrderedJson *value : here) {
            switch (step.kind) {
            case Step::Kind::Member:
                if (value->isObject()) {
                    if (const auto *member = value->find(step.name))
                        next.push_back(member);
                }
                break;
            case Step::Kind::Item: {
                if (!value->isArray())
                    break;
                const auto size = static_cast<qint64>(value->items().size());
                const qint64 index = step.index < 0 ? size + step.index : step.index;
                if (index >= 0 && index < size)
                    next.push_back(&value->items()[static_cast<std::size_t>(index)]);
                break;
            }
            case Step::Kind::All:
                for (const auto &item : value->items())
                    next.push_back(&item);
                for (const auto &member : value->members())
                    next.push_back(&member.value);
                break;
            }
        }
        here = std::move(next);
    }
    return here;
}

} // namespace framescope::server
