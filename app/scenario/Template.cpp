#include "Template.h"

#include "Text.h"

#include <algorithm>

namespace framescope::scenario {

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

QString problemText(base::Placeholder::Problem problem)
{
    using Problem = base::Placeholder::Problem;
    switch (problem) {
    case Problem::None: break;
    case Problem::NotClosed: return Text::tr("this {{ is never closed");
    case Problem::OpenQuote: return Text::tr("a quotation mark is never closed");
    case Problem::NoName: return Text::tr("a name is missing between the braces");
    case Problem::BadName: return Text::tr("a name has letters, digits and _ - . $ only");
    }
    return {};
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
    using Kind = base::Placeholder::Kind;
    qsizetype at = 0;
    for (base::Placeholder found = base::Placeholders::next(text, 0); found.found(); found = base::Placeholders::next(text, at)) {
        literal(text.mid(at, found.start - at));
        at = found.end;
        if (found.kind == Kind::Braces) {
            literal(QStringLiteral("{{"));
            continue;
        }
        if (found.kind == Kind::Malformed)
            return templateError(text, found.start, problemText(found.problem), Text::tr("\\{{ where two braces are meant."));
        if (auto added = addPlaceholder(found, form); !added)
            return templateError(text, found.start, added.error().what, added.error().remedy);
    }
    literal(text.mid(at));
    return {};
}

base::Result<void> Template::addPlaceholder(const base::Placeholder &found, Piece::Form form)
{
    const auto fail = [](const QString &what) { return base::Error{QStringLiteral("template.syntax"), what, {}, {}}; };
    if (found.kind == base::Placeholder::Kind::Malformed)
        return fail(problemText(found.problem));
    const bool generated = base::Placeholders::isGenerated(found.name);
    const QString function = generated ? found.name.mid(1) : found.name;
    Piece piece;
    piece.form = form;
    piece.name = found.name;
    piece.arguments = found.arguments;
    if (found.name == QLatin1String("json")) {
        piece.kind = Piece::Kind::Json;
        if (piece.arguments.size() != 1)
            return fail(Text::tr("json takes one path, such as $.id"));
        if (auto path = base::JsonPath::parse(piece.arguments.front()); path)
            piece.path = std::move(*path);
        else
            return path.error();
    } else if (base::Generators::isFunction(function)) {
        piece.kind = Piece::Kind::Function;
        piece.name = function;
        if (auto checked = base::Generators::check(function, piece.arguments); !checked)
            return checked.error();
    } else if (piece.arguments.isEmpty() && !generated) {
        piece.kind = Piece::Kind::Variable;
    } else {
        return fail(Text::tr("there is no function \"%1\"").arg(found.name));
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
        auto added = bare ? addPlaceholder(base::Placeholders::parse(text.mid(3, text.size() - 5)), Piece::Form::Bare) : add(text, Piece::Form::InString);
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

base::Result<QByteArray> Template::render(const TemplateScope &scope) const
{
    QByteArray out;
    qsizetype made = 0;
    for (const Piece &piece : m_pieces) {
        if (piece.kind == Piece::Kind::Text) {
            out += piece.text;
            continue;
        }
        const QByteArray bytes = bytesOf(piece, scope);
        made += bytes.size();
        if (made > base::Placeholders::kMostMade)
            return base::Error{QStringLiteral("template.too-long"), Text::tr("The placeholders of a message make more than %1 MiB.").arg(base::Placeholders::kMostMade >> 20), {},
                               Text::tr("Look for a variable that grows with each message.")};
        out += bytes;
    }
    return out;
}

QByteArray Template::bytesOf(const Piece &piece, const TemplateScope &scope) const
{
    if (piece.kind == Piece::Kind::Json && piece.form == Piece::Form::Bare) {
        const auto found = scope.json ? piece.path.find(*scope.json) : std::vector<const base::OrderedJson *>{};
        return found.empty() ? QByteArray("null") : found.front()->toCompact();
    }
    const QString value = evaluate(piece, scope);
    switch (piece.form) {
    case Piece::Form::Plain: return value.toUtf8();
    case Piece::Form::InString: return jsonInside(value);
    case Piece::Form::Bare: break;
    }
    // A valid JSON value is inserted unchanged; anything else would break the message and becomes a string.
    const QByteArray utf8 = value.toUtf8();
    return base::OrderedJson::parse(utf8).ok() ? utf8 : base::OrderedJson(value).toCompact();
}

QString Template::evaluate(const Piece &piece, const TemplateScope &scope) const
{
    switch (piece.kind) {
    case Piece::Kind::Text: break;
    case Piece::Kind::Function: return base::Generators::call(piece.name, piece.arguments, scope.generators);
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

} // namespace framescope::scenario
