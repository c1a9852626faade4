#include "JsonPath.h"

#include "JsonText.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::base {

namespace {

using Token = JsonScanner::Token;

FRAMESCOPE_TR("framescope::base::JsonPath")

} // namespace

/// Reads one path from left to right, and stops at the first invalid character.
class JsonPath::Parser
{
public:
    Parser(const QString &text, qsizetype at, bool (*ends)(QStringView rest), Fault &fault) : m_text(text), m_at(at), m_ends(ends), m_fault(fault) {}

    qsizetype at() const { return m_at; }

    bool read(std::vector<Step> &steps)
    {
        bool first = true;
        if (current() == QLatin1Char('$') && stops(m_at + 1)) {
            ++m_at;
            first = false;
        }
        for (;; first = false) {
            if (current() == QLatin1Char('[')) {
                if (!bracket(steps))
                    return false;
            } else if (current() == QLatin1Char('.') || first) {
                m_at += current() == QLatin1Char('.') && !first ? 1 : 0;
                if (!name(steps))
                    return false;
            } else {
                return true;
            }
        }
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar current() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool stops(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == QLatin1Char('.') || m_text[at] == QLatin1Char('[') || (m_ends && m_ends(QStringView(m_text).sliced(at)));
    }
    bool fail(qsizetype at, const QString &why, qsizetype length = 1)
    {
        m_fault = {at, std::max<qsizetype>(length, 1), why};
        return false;
    }

    bool name(std::vector<Step> &steps)
    {
        const qsizetype start = m_at;
        while (!stops(m_at))
            ++m_at;
        if (m_at == start)
            return fail(start, tr("the name of a member is missing"));
        Step step;
        step.name = m_text.mid(start, m_at - start);
        step.utf8 = step.name.toStdString();
        if (step.name == QLatin1String("*"))
            step.kind = Step::Kind::Any;
        steps.push_back(std::move(step));
        return true;
    }

    bool bracket(std::vector<Step> &steps)
    {
        const qsizetype open = m_at++;
        Step step;
        if (current() == QLatin1Char('"') || current() == QLatin1Char('\'')) {
            const QChar mark = current();
            for (++m_at; !atEnd() && current() != mark; ++m_at) {
                const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
                if (current() == QLatin1Char('\\') && (next == mark || next == QLatin1Char('\\')))
                    ++m_at;
                step.name += current();
            }
            if (atEnd())
                return fail(open, tr("this bracket is not closed"));
            ++m_at;
            step.utf8 = step.name.toStdString();
        } else {
            const qsizetype inside = m_at;
            while (!atEnd() && current() != QLatin1Char(']') && !current().isSpace())
                ++m_at;
            if (atEnd())
                return fail(open, tr("this bracket is not closed"));
            const QString index = m_text.mid(inside, m_at - inside);
            bool ok = !index.startsWith(QLatin1Char('+'));
            if (index == QLatin1String("*"))
                step.kind = Step::Kind::Any;
            else
                step.kind = Step::Kind::Item;
            if (ok && step.kind == Step::Kind::Item)
                step.index = index.toLongLong(&ok);
            if (!ok)
                return fail(inside, tr("a number, a quoted name or * belongs between the brackets"), index.size());
        }
        if (current() != QLatin1Char(']'))
            return fail(open, tr("this bracket is not closed"));
        ++m_at;
        steps.push_back(std::move(step));
        return true;
    }

    const QString &m_text;
    qsizetype m_at;
    bool (*m_ends)(QStringView rest);
    Fault &m_fault;
};

/// One walk over bytes. After each step the scanner is behind the value that the step visited.
class JsonPath::Walk
{
public:
    Walk(ByteView json, const std::vector<Step> &steps, Visitor &visitor) : m_scanner(json), m_steps(steps), m_visitor(visitor) {}

    bool run()
    {
        m_scanner.next();
        return from(0) && m_scanner.next() == Token::End;
    }

private:
    /// The scanner is at the first token of a value. False: not JSON.
    bool from(std::size_t step)
    {
        if (m_scanner.token() == Token::Error)
            return false;
        if (m_enough)
            return m_scanner.skipValue();
        if (step == m_steps.size()) {
            m_enough = !m_visitor.found(m_scanner);
            return m_scanner.skipValue();
        }
        const Step &wanted = m_steps[step];
        if (m_scanner.token() == Token::ObjectBegin && wanted.kind != Step::Kind::Item)
            return members(wanted, step);
        if (m_scanner.token() == Token::ArrayBegin && wanted.kind != Step::Kind::Member)
            return items(wanted, step);
        return m_scanner.skipValue();
    }

    bool members(const Step &wanted, std::size_t step)
    {
        while (m_scanner.next() == Token::Key) {
            const bool here = !m_enough && (wanted.kind == Step::Kind::Any || nameIs(wanted));
            m_scanner.next();
            if (!(here ? from(step + 1) : m_scanner.skipValue()))
                return false;
        }
        return m_scanner.token() == Token::ObjectEnd;
    }

    bool items(const Step &wanted, std::size_t step)
    {
        const qint64 index = wanted.index < 0 ? count() + wanted.index : wanted.index;
        for (qint64 i = 0; m_scanner.next() != Token::ArrayEnd; ++i) {
            const bool here = !m_enough && (wanted.kind == Step::Kind::Any || i == index);
            if (!(here ? from(step + 1) : m_scanner.skipValue()))
                return false;
        }
        return true;
    }

    bool nameIs(const Step &wanted) const
    {
        return m_scanner.isEscaped() ? textOfJson(m_scanner.raw()) == wanted.name : m_scanner.raw() == wanted.utf8;
    }

    /// Visits the items of the array that begins here.
    qint64 count() const
    {
        JsonScanner ahead = m_scanner;
        qint64 items = 0;
        while (ahead.next() != Token::ArrayEnd) {
            if (!ahead.skipValue())
                break;
            ++items;
        }
        return items;
    }

    JsonScanner m_scanner;
    const std::vector<Step> &m_steps;
    Visitor &m_visitor;
    bool m_enough = false;
};

Result<JsonPath> JsonPath::parse(const QString &text)
{
    const auto failed = [&text](const Fault &fault) {
        return Error{QStringLiteral("json.path"), tr("The JSON path \"%1\" is wrong at character %2: %3.").arg(text).arg(fault.at + 1).arg(fault.why), {},
                     tr("Write a path such as $.params[0].name.")};
    };
    if (text.isEmpty())
        return failed({0, 1, tr("it is empty")});
    Fault fault;
    qsizetype at = 0;
    auto path = read(text, at, nullptr, fault);
    if (!path)
        return failed(fault);
    if (at < text.size())
        return failed({at, 1, tr("a point or a bracket is missing")});
    return *std::move(path);
}

std::optional<JsonPath> JsonPath::read(const QString &text, qsizetype &at, bool (*ends)(QStringView rest), Fault &fault)
{
    JsonPath path;
    Parser parser(text, at, ends, fault);
    if (!parser.read(path.m_steps))
        return {};
    path.m_text = text.mid(at, parser.at() - at);
    at = parser.at();
    return path;
}

std::vector<const OrderedJson *> JsonPath::find(const OrderedJson &root) const
{
    std::vector<const OrderedJson *> here{&root};
    for (const Step &step : m_steps) {
        std::vector<const OrderedJson *> next;
        for (const OrderedJson *value : here) {
            if (step.kind != Step::Kind::Item) {
                for (const auto &member : value->members()) {
                    if (step.kind == Step::Kind::Any || member.key == step.name)
                        next.push_back(&member.value);
                }
            }
            if (step.kind == Step::Kind::Any) {
                for (const auto &item : value->items())
                    next.push_back(&item);
            } else if (step.kind == Step::Kind::Item) {
                const auto size = static_cast<qint64>(value->items().size());
                const qint64 index = step.index < 0 ? size + step.index : step.index;
                if (index >= 0 && index < size)
                    next.push_back(&value->items()[static_cast<std::size_t>(index)]);
            }
        }
        here = std::move(next);
    }
    return here;
}

bool JsonPath::walk(ByteView json, Visitor &visitor) const
{
    return Walk(json, m_steps, visitor).run();
}

QString JsonPath::withMember(const QString &parent, const QString &name)
{
    const bool plain = !name.isEmpty() && name != QLatin1String("*") && name != QLatin1String("$") && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-') || c == QLatin1Char('$') || c == QLatin1Char('@');
    });
    if (!plain)
        return parent + QStringLiteral("[%1]").arg(quoted(name));
    return parent.isEmpty() ? name : QString(parent + QLatin1Char('.') + name);
}

QString JsonPath::withItem(const QString &parent, qint64 index)
{
    return parent + QStringLiteral("[%1]").arg(index);
}

QString JsonPath::quoted(const QString &text)
{
    QString inner = text;
    inner.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QStringLiteral("\"%1\"").arg(inner);
}

} // namespace framescope::base
