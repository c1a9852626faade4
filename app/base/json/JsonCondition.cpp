#include "JsonCondition.h"

#include "JsonNumber.h"
#include "JsonText.h"

#include "base/Utf8Text.h"

#include <algorithm>

namespace framescope::base {

using Outcome = TextPattern::Outcome;
using Token = JsonScanner::Token;

namespace {

constexpr qsizetype kMostSeen = 80;

QString shortened(const QString &json)
{
    return json.size() > kMostSeen ? json.left(kMostSeen - 1) + QStringLiteral("…") : json;
}

Outcome outcomeOf(bool yes)
{
    return yes ? Outcome::Yes : Outcome::No;
}

Token tokenOf(const OrderedJson &value)
{
    switch (value.kind()) {
    case OrderedJson::Kind::Null: return Token::Null;
    case OrderedJson::Kind::Bool: return value.toBool() ? Token::True : Token::False;
    case OrderedJson::Kind::Number: return Token::Number;
    case OrderedJson::Kind::String: return Token::String;
    case OrderedJson::Kind::Array: return Token::ArrayBegin;
    case OrderedJson::Kind::Object: return Token::ObjectBegin;
    }
    return Token::Error;
}

bool isContainer(Token token)
{
    return token == Token::ArrayBegin || token == Token::ObjectBegin;
}

/// Behind blanks.
bool beginsContainer(ByteView json)
{
    const auto first = std::find_if(json.begin(), json.end(), [](std::uint8_t c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
    return first != json.end() && (*first == '{' || *first == '[');
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

/// A value that the path leads to, as bytes or as a value: exactly one of the two is set.
struct JsonCondition::Value {
    const JsonScanner *scanner = nullptr;
    ByteView bytes;
    const OrderedJson *read = nullptr;

    Token token() const { return read ? tokenOf(*read) : scanner->token(); }

    /// The container's text, unchanged.
    QByteArray slice() const
    {
        JsonScanner ahead = *scanner;
        const std::size_t start = ahead.tokenStart();
        return ahead.skipValue() ? toByteArray(bytes.subspan(start, ahead.offset() - start)) : QByteArray();
    }

    OrderedJson toValue() const
    {
        if (read)
            return *read;
        if (isContainer(scanner->token())) {
            auto value = OrderedJson::parse(slice());
            return value ? *std::move(value) : OrderedJson();
        }
        switch (scanner->token()) {
        case Token::String: return OrderedJson(textOfJson(scanner->raw()).value_or(textFromUtf8(scanner->text())));
        case Token::Number: return OrderedJson::number(QString::fromLatin1(bytesOf(scanner->raw())));
        case Token::True: return OrderedJson(true);
        case Token::False: return OrderedJson(false);
        default: return OrderedJson();
        }
    }

    /// A string's content or a literal; containers as text without blanks.
    QString text() const
    {
        if (read)
            return read->isNull() ? QStringLiteral("null") : read->toText();
        if (isContainer(scanner->token()))
            return toValue().toText();
        return textFromUtf8(scanner->token() == Token::String ? scanner->text() : bytesOf(scanner->raw()));
    }

    /// Whether `utf8` and `wanted` are the same text. Half a surrogate pair equals only itself.
    bool textIs(const QByteArray &utf8, const QString &wanted) const
    {
        if (read)
            return text() == wanted;
        if (scanner->isEscaped() && scanner->token() == Token::String)
            return textOfJson(scanner->raw()) == wanted;
        return scanner->raw() == std::string_view(utf8.constData(), std::size_t(utf8.size()));
    }

    /// Compares with a number in that text, like compareDecimals().
    int comparedWith(const QByteArray &utf8) const
    {
        const std::string_view wanted(utf8.constData(), std::size_t(utf8.size()));
        if (!read && !(scanner->isEscaped() && scanner->token() == Token::String))
            return compareDecimals(scanner->raw(), wanted);
        const QByteArray own = read ? read->toText().toUtf8() : scanner->text();
        return compareDecimals({own.constData(), std::size_t(own.size())}, wanted);
    }
};

/// Combines the outcomes of all values that the path leads to.
class JsonCondition::Judge final : public JsonPath::Visitor
{
public:
    /// `match` and `seen` may be null.
    Judge(const JsonCondition &condition, ByteView bytes, QRegularExpressionMatch *match, QString *seen)
        : m_condition(condition), m_bytes(bytes), m_match(match), m_seen(seen)
    {
    }

    void takeAll(const std::vector<const OrderedJson *> &values)
    {
        (void)std::all_of(values.begin(), values.end(), [this](const OrderedJson *value) { return take({nullptr, {}, value}); });
    }

    bool found(const JsonScanner &scanner) override
    {
        return take({&scanner, m_bytes, nullptr});
    }

    /// False: decided.
    bool take(const Value &value)
    {
        const bool first = !m_any;
        m_any = true;
        const Outcome outcome = m_condition.holdsFor(value, m_match);
        if (m_seen && (first || outcome > m_outcome))
            *m_seen = shortened(QString::fromUtf8(value.toValue().toCompact()));
        m_outcome = std::max(m_outcome, outcome);
        return m_outcome != Outcome::Yes;
    }

    Outcome outcome() const
    {
        return m_condition.m_kind == Kind::Missing ? outcomeOf(!m_any) : m_outcome;
    }

private:
    const JsonCondition &m_condition;
    ByteView m_bytes;
    QRegularExpressionMatch *m_match;
    QString *m_seen;
    Outcome m_outcome = Outcome::No;
    bool m_any = false;
};

JsonCondition JsonCondition::exists(JsonPath path, bool wanted)
{
    JsonCondition condition;
    condition.m_path = std::move(path);
    condition.m_kind = wanted ? Kind::Exists : Kind::Missing;
    return condition;
}

JsonCondition JsonCondition::written(JsonPath path, Comparison comparison, const QString &value)
{
    JsonCondition condition = exists(std::move(path));
    condition.m_kind = Kind::Compare;
    condition.m_comparison = comparison;
    condition.m_operandText = value;
    condition.m_operandUtf8 = value.toUtf8();
    return condition;
}

JsonCondition JsonCondition::typed(JsonPath path, Comparison comparison, OrderedJson value)
{
    JsonCondition condition = written(std::move(path), comparison, value.isNull() ? QStringLiteral("null") : value.toText());
    condition.m_isTyped = true;
    condition.m_operand = std::move(value);
    return condition;
}

JsonCondition JsonCondition::matches(JsonPath path, TextPattern expression)
{
    JsonCondition condition = exists(std::move(path));
    condition.m_kind = Kind::Matches;
    condition.m_expression = std::move(expression);
    return condition;
}

QString JsonCondition::text() const
{
    const QString path = m_path.text().isEmpty() ? QStringLiteral("$") : m_path.text();
    const std::string_view sign = comparisonSign(m_comparison);
    switch (m_kind) {
    case Kind::Exists: return path;
    case Kind::Missing: return QLatin1Char('-') + path;
    case Kind::Matches: return path + QStringLiteral("~/%1/").arg(m_expression.pattern());
    case Kind::Compare: break;
    }
    return path + QLatin1String(sign.data(), qsizetype(sign.size())) + (m_isTyped ? QString::fromUtf8(m_operand.toCompact()) : m_operandText);
}

Outcome JsonCondition::compare(const Value &value) const
{
    const Token token = value.token();
    if (m_isTyped && m_comparison == Comparison::Equal) {
        if (token != tokenOf(m_operand))
            return Outcome::No;
        if (isContainer(token))
            return outcomeOf(value.toValue() == m_operand);
    }
    if (isContainer(token) || (m_isTyped && m_comparison != Comparison::Equal && token != Token::Number))
        return Outcome::No;
    if (m_comparison == Comparison::Equal) {
        if (value.textIs(m_operandUtf8, m_operandText))
            return Outcome::Yes;
        if (token != Token::Number)
            return Outcome::No;
    }
    const int order = value.comparedWith(m_operandUtf8);
    return outcomeOf(order != 2 && compares(order, m_comparison, 0));
}

Outcome JsonCondition::holdsFor(const Value &value, QRegularExpressionMatch *match) const
{
    switch (m_kind) {
    case Kind::Exists: return Outcome::Yes;
    case Kind::Missing: return Outcome::Yes; // decided: it is there
    case Kind::Compare: return compare(value);
    case Kind::Matches: return m_expression.search(value.text(), match);
    }
    return Outcome::No;
}

Outcome JsonCondition::holds(ByteView json) const
{
    if (!m_path.steps().empty() && m_kind != Kind::Missing && !beginsContainer(json))
        return Outcome::No; // most text that is not JSON ends here
    Judge judge(*this, json, nullptr, nullptr);
    return m_path.walk(json, judge) ? judge.outcome() : Outcome::No;
}

Outcome JsonCondition::holds(const OrderedJson &root, QRegularExpressionMatch *match) const
{
    Judge judge(*this, {}, match, nullptr);
    judge.takeAll(m_path.find(root));
    return judge.outcome();
}

JsonCondition::Verdict JsonCondition::judge(ByteView json) const
{
    Verdict verdict;
    Judge judge(*this, json, &verdict.match, &verdict.seen);
    verdict.isJson = m_path.walk(json, judge);
    verdict.outcome = verdict.isJson ? judge.outcome() : Outcome::No;
    if (!verdict.isJson)
        verdict.seen.clear();
    return verdict;
}

JsonCondition::Verdict JsonCondition::judge(const OrderedJson &root) const
{
    Verdict verdict;
    Judge judge(*this, {}, &verdict.match, &verdict.seen);
    judge.takeAll(m_path.find(root));
    verdict.outcome = judge.outcome();
    return verdict;
}

} // namespace framescope::base
