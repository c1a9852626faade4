#include "Template.h"

#include "Text.h"

#include <algorithm>

namespace framescope::server {

namespace {

/// The characters of a JSON string, without its quotes.
QByteArray jsonInside(const QString &text)
{
    const QByteArray quoted = base::OrderedJson(text).toCompact();
    return quoted.mid(1, quoted.size() - 2);
}

base::Error templateError(const QString &text, qsizetype at, const QString &what, const QString &remedy = {})
{
    return {QStringLiteral("template.syntax"), Text::tr("The template is wrong at character %1: %2.").arg(at + 1).arg(what),
            text.size() > 80 ? text.left(80) + QStringLiteral("…") : text, remedy};
}

/// Words separated by blanks; a word may stand in single or double quotes.
std::optional<QStringList> splitWords(const QString &text)
{
    QStringList words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        if (text[at] == QLatin1Char('"') || text[at] == QLatin1Char('\'')) {
            const qsizetype end = text.indexOf(text[at], at + 1);
            if (end < 0)
                return std::nullopt;
            words << text.mid(at + 1, end - at - 1);
            at = end + 1;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        words << text.mid(start, at - start);
    }
    return words;
}

} // namespace

base::Result<Template> Template::parse(const QString &text)
{
    Template result;
    if (auto added = result.add(text, Piece::Form::Plain); !added)
        return added.error();
    return result;
}

base::Result<Template> Template::fromJson(const base::OrderedJson &value, std::uint32_t *offset)
{
    Template result;
    if (auto added = result.addJson(value, offset); !added)
        return added.error();
    return result;
}

void Template::addText(const QByteArray &text)
{
    if (!m_pieces.empty() && m_pieces.back().kind == Piece::Kind::Text) {
        m_pieces.back().text += text;
        return;
    }
    Piece piece;
    piece.text = text;
    m_pieces.push_back(std::move(piece));
}

base::Result<void> Template::add(const QString &text, Piece::Form form)
{
    const auto literal = [&](const QString &part) { addText(form == Piece::Form::InString ? jsonInside(part) : part.toUtf8()); };
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1String("{{"), at);
        if (open < 0)
            break;
        literal(text.mid(at, open - at));
        if (text.mid(open, 4) == QLatin1String("{{{{")) {
            literal(QStringLiteral("{{"));
            at = open + 4;
            continue;
        }
        const qsizetype close = text.indexOf(QLatin1String("}}"), open + 2);
        if (close < 0)
            return templateError(text, open, Text::tr("this {{ is never closed"), Text::tr("{{{{ where two braces are meant."));
        if (auto added = addExpression(text.mid(open + 2, close - open - 2), form); !added)
            return templateError(text, open, added.error().what, added.error().remedy);
        at = close + 2;
    }
    literal(text.mid(at));
    return {};
}

base::Result<void> Template::addExpression(const QString &expression, Piece::Form form)
{
    const auto words = splitWords(expression);
    const auto fail = [](const QString &what) { return base::Error{QStringLiteral("template.syntax"), what, {}, {}}; };
    if (!words)
        return fail(Text::tr("a quotation mark is never closed"));
    if (words->isEmpty())
        return fail(Text::tr("a name is missing between the braces"));
    Piece piece;
    piece.form = form;
    piece.name = words->front();
    piece.arguments = words->mid(1);
    if (piece.name == QLatin1String("json")) {
        piece.kind = Piece::Kind::Json;
        if (piece.arguments.size() != 1)
            return fail(Text::tr("json takes one path, such as $.id"));
        if (auto path = base::JsonPath::parse(piece.arguments.front()); path)
            piece.path = std::move(*path);
        else
            return path.error();
    } else if (Generators::isFunction(piece.name)) {
        piece.kind = Piece::Kind::Function;
        if (auto checked = Generators::check(piece.name, piece.arguments); !checked)
            return checked.error();
    } else if (piece.arguments.isEmpty()) {
        piece.kind = Piece::Kind::Variable;
    } else {
        return fail(Text::tr("there is no function \"%1\"").arg(piece.name));
    }
    m_pieces.push_back(std::move(piece));
    return {};
}

base::Result<void> Template::addJson(const base::OrderedJson &value, std::uint32_t *offset)
{
    switch (value.kind()) {
    case base::OrderedJson::Kind::String: {
        const QString text = value.toString();
        const bool bare = text.startsWith(QLatin1String("{{=")) && text.indexOf(QLatin1String("}}")) == text.size() - 2;
        if (!bare)
            addText("\"");
        auto added = bare ? addExpression(text.mid(3, text.size() - 5), Piece::Form::Bare) : add(text, Piece::Form::InString);
        if (!added) {
            if (offset != nullptr)
                *offset = value.offset();
            return added;
        }
        if (!bare)
            addText("\"");
        return {};
    }
    case base::OrderedJson::Kind::Array: {
        addText("[");
        bool first = true;
        for (const auto &item : value.items()) {
            if (!first)
                addText(",");
            first = false;
            if (auto added = addJson(item, offset); !added)
                return added;
        }
        addText("]");
        return {};
    }
    case base::OrderedJson::Kind::Object: {
        addText("{");
        bool first = true;
        for (const auto &member : value.members()) {
            addText((first ? QByteArray() : QByteArray(",")) + base::OrderedJson(member.key).toCompact() + ':');
            first = false;
            if (auto added = addJson(member.value, offset); !added)
                return added;
        }
        addText("}");
        return {};
    }
    default: addText(value.toCompact()); return {};
    }
}

QByteArray Template::render(const TemplateScope &scope) const
{
    QByteArray out;
    for (const Piece &piece : m_pieces) {
        if (piece.kind == Piece::Kind::Text) {
            out += piece.text;
            continue;
        }
        if (piece.kind == Piece::Kind::Json && piece.form == Piece::Form::Bare) {
            const auto found = scope.json ? piece.path.find(*scope.json) : std::vector<const base::OrderedJson *>{};
            out += found.empty() ? QByteArray("null") : found.front()->toCompact();
            continue;
        }
        const QString value = evaluate(piece, scope);
        switch (piece.form) {
        case Piece::Form::Plain: out += value.toUtf8(); break;
        case Piece::Form::InString: out += jsonInside(value); break;
        case Piece::Form::Bare: {
            // Whatever is a JSON value by itself stays one; all else would break the message and goes out as a string.
            const QByteArray utf8 = value.toUtf8();
            out += base::OrderedJson::parse(utf8).ok() ? utf8 : base::OrderedJson(value).toCompact();
            break;
        }
        }
    }
    return out;
}

QString Template::evaluate(const Piece &piece, const TemplateScope &scope) const
{
    switch (piece.kind) {
    case Piece::Kind::Text: break;
    case Piece::Kind::Function: return Generators::call(piece.name, piece.arguments, scope.generators);
    case Piece::Kind::Variable: return scope.variable ? scope.variable(piece.name).value_or(QString()) : QString();
    case Piece::Kind::Json: {
        if (scope.json == nullptr)
            return {};
        const auto found = piece.path.find(*scope.json);
        return found.empty() ? QString() : found.front()->toText();
    }
    }
    return {};
}

QStringList Template::variables() const
{
    QStringList names;
    for (const Piece &piece : m_pieces) {
        if (piece.kind == Piece::Kind::Variable && !names.contains(piece.name))
            names << piece.name;
    }
    return names;
}

bool Template::usesJson() const
{
    return std::any_of(m_pieces.begin(), m_pieces.end(), [](const Piece &piece) { return piece.kind == Piece::Kind::Json; });
}

bool Template::isConstant() const
{
    for (const Piece &piece : m_pieces) {
        if (piece.kind != Piece::Kind::Text)
            return false;
    }
    return true;
}

} // namespace framescope::server
