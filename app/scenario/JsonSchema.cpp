#include "JsonSchema.h"

#include "DecimalNumber.h"

#include "base/Translation.h"
#include "base/TextPattern.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace framescope::scenario {

using base::OrderedJson;

namespace {

constexpr int kMostDepth = 200;

FRAMESCOPE_TR("Scenario")

int compare(const OrderedJson &a, const OrderedJson &b)
{
    return compareNumbers(a.toText().toLatin1(), b.toText().toLatin1());
}

/// Equality in JSON Schema: numbers by value, objects without order.
bool equal(const OrderedJson &a, const OrderedJson &b)
{
    if (a.kind() != b.kind())
        return false;
    switch (a.kind()) {
    case OrderedJson::Kind::Null: return true;
    case OrderedJson::Kind::Bool: return a.toBool() == b.toBool();
    case OrderedJson::Kind::Number: return compare(a, b) == 0;
    case OrderedJson::Kind::String: return a.toString() == b.toString();
    case OrderedJson::Kind::Array:
        return a.items().size() == b.items().size() && std::equal(a.items().begin(), a.items().end(), b.items().begin(), equal);
    case OrderedJson::Kind::Object: break;
    }
    return a.members().size() == b.members().size() && std::all_of(a.members().begin(), a.members().end(), [&](const OrderedJson::Member &member) {
        const OrderedJson *other = b.find(member.key);
        return other && equal(member.value, *other);
    });
}

bool hasType(const OrderedJson &value, const QString &type)
{
    switch (value.kind()) {
    case OrderedJson::Kind::Null: return type == QLatin1String("null");
    case OrderedJson::Kind::Bool: return type == QLatin1String("boolean");
    case OrderedJson::Kind::Number: return type == QLatin1String("number") || (type == QLatin1String("integer") && (value.isNumber() && isWhole(value.toText().toLatin1())));
    case OrderedJson::Kind::String: return type == QLatin1String("string");
    case OrderedJson::Kind::Array: return type == QLatin1String("array");
    case OrderedJson::Kind::Object: return type == QLatin1String("object");
    }
    return false;
}

QString shown(const OrderedJson &value)
{
    const QString text = QString::fromUtf8(value.toCompact());
    return text.size() > 60 ? text.left(59) + QChar(0x2026) : text;
}

QString pointerTo(const QString &parent, QString key)
{
    return parent + u'/' + key.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
}

qsizetype codePoints(const QString &text)
{
    return text.toUcs4().size();
}

/// Keywords whose value is a schema, a list of schemas, or a map of schemas.
constexpr std::array kSchemas{"additionalItems", "additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties", "contentSchema"};
constexpr std::array kSchemaLists{"allOf", "anyOf", "oneOf", "prefixItems", "items"};
constexpr std::array kSchemaMaps{"$defs", "definitions", "dependentSchemas", "dependencies", "patternProperties", "properties"};

} // namespace

base::Result<JsonSchema> JsonSchema::parse(const QByteArray &utf8)
{
    auto json = OrderedJson::parse(utf8);
    if (!json)
        return json.error();
    return fromJson(std::move(*json));
}

base::Result<JsonSchema> JsonSchema::fromJson(OrderedJson schema)
{
    JsonSchema out;
    if (const auto added = out.addDocument({}, std::move(schema)); !added)
        return added.error();
    return out;
}

base::Result<void> JsonSchema::addDocument(const QString &uri, OrderedJson schema)
{
    const auto kept = std::make_shared<const OrderedJson>(std::move(schema));
    m_documents.push_back(kept);
    m_targets.insert(uri, kept.get());
    return index(*kept, uri, Draft::Newest, 0);
}

base::Result<void> JsonSchema::index(const OrderedJson &schema, QString base, Draft draft, int depth)
{
    if (schema.isBool()) {
        m_places.insert(&schema, {base, draft});
        return {};
    }
    if (!schema.isObject()) {
        base::Error error;
        error.id = QStringLiteral("schema.bad-keyword");
        error.what = tr("A schema must be an object, true or false, and one is %1.").arg(shown(schema));
        return error;
    }
    if (depth > kMostDepth) {
        base::Error error;
        error.id = QStringLiteral("schema.bad-keyword");
        error.what = tr("The schema is nested deeper than %1 levels.").arg(kMostDepth);
        return error;
    }
    if (const QString dialect = schema[u"$schema"].toString(); !dialect.isEmpty())
        draft = dialect.contains(QLatin1String("draft-07")) || dialect.contains(QLatin1String("draft-06")) || dialect.contains(QLatin1String("draft-04")) ? Draft::Seven : Draft::Newest;
    // In draft 7 siblings of $ref are ignored, even $id.
    const bool onlyReference = draft == Draft::Seven && schema[u"$ref"].isString();
    if (const QString id = schema[u"$id"].toString(); !id.isEmpty() && !onlyReference) {
        if (id.startsWith(u'#')) {
            m_targets.insert(base + id, &schema); // draft 7's form of an anchor
        } else {
            base = QUrl(base).resolved(QUrl(id)).toString(QUrl::FullyEncoded);
            if (base.endsWith(u'#'))
                base.chop(1);
            m_targets.insert(base, &schema);
        }
    }
    if (const QString anchor = schema[u"$anchor"].toString(); !anchor.isEmpty())
        m_targets.insert(base + u'#' + anchor, &schema);
    if (const QString anchor = schema[u"$dynamicAnchor"].toString(); !anchor.isEmpty()) {
        m_targets.insert(base + u'#' + anchor, &schema);
        m_dynamic.insert(base + u'#' + anchor, &schema);
    }
    m_places.insert(&schema, {base, draft});
    if (const OrderedJson &pattern = schema[u"pattern"]; pattern.isString()) {
        if (const base::TextPattern expression(pattern.toString()); !expression.isValid()) {
            base::Error error;
            error.id = QStringLiteral("schema.bad-keyword");
            error.what = tr("The regular expression \"%1\" of the schema is wrong: %2.").arg(pattern.toString().left(60), expression.errorString());
            return error;
        }
    }
    const auto go = [&](const OrderedJson &inner) { return index(inner, base, draft, depth + 1); };
    for (const char *key : kSchemas) {
        const OrderedJson *value = schema.find(QString::fromLatin1(key));
        if (value && (value->isObject() || value->isBool())) {
            if (const auto result = go(*value); !result)
                return result;
        }
    }
    for (const char *key : kSchemaLists) {
        const OrderedJson *value = schema.find(QString::fromLatin1(key));
        if (!value || !value->isArray())
            continue;
        for (const OrderedJson &item : value->items()) {
            if (const auto result = go(item); !result)
                return result;
        }
    }
    for (const char *key : kSchemaMaps) {
        const OrderedJson *value = schema.find(QString::fromLatin1(key));
        if (!value || !value->isObject())
            continue;
        for (const OrderedJson::Member &member : value->members()) {
            if (member.value.isArray())
                continue; // a list of names in `dependencies`
            if (const auto result = go(member.value); !result)
                return result;
        }
    }
    return {};
}

const OrderedJson *JsonSchema::resolve(const QString &base, const QString &reference) const
{
    QString address = QUrl(base).resolved(QUrl(reference)).toString(QUrl::FullyEncoded);
    if (reference.startsWith(u'#'))
        address = base + reference; // QUrl cannot resolve a bare fragment without a base
    const qsizetype hash = address.indexOf(u'#');
    const QString document = hash < 0 ? address : address.left(hash);
    const QString fragment = hash < 0 ? QString() : QUrl::fromPercentEncoding(address.mid(hash + 1).toUtf8());
    if (fragment.isEmpty())
        return m_targets.value(document);
    if (!fragment.startsWith(u'/'))
        return m_targets.value(document + u'#' + fragment);
    const OrderedJson *at = m_targets.value(document);
    for (QString key : QStringView(fragment).sliced(1).toString().split(u'/')) {
        if (!at)
            return nullptr;
        key.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        if (at->isArray()) {
            bool ok = false;
            const qulonglong number = key.toULongLong(&ok);
            at = ok && number < at->items().size() ? &at->items()[number] : nullptr;
        } else {
            at = at->find(key);
        }
    }
    return at;
}

/// One validation of a value against a schema.
class JsonSchema::Validation
{
public:
    explicit Validation(const JsonSchema &schema) : m_schema(schema) {}

    /// The parts of the value that a keyword has evaluated, for unevaluatedProperties and unevaluatedItems.
    struct Evaluated {
        QSet<QString> names;
        QSet<qsizetype> items;
        void add(const Evaluated &other)
        {
            names.unite(other.names);
            items.unite(other.items);
        }
    };

    bool check(const OrderedJson &schema, const OrderedJson &value, const QString &at, Evaluated &evaluated);
    std::vector<Violation> take() { return std::move(m_violations); }

private:
    bool violate(const QString &at, const char *keyword, const QString &sentence)
    {
        if (m_quiet == 0 && m_violations.size() < kMostViolations)
            m_violations.push_back({at, QLatin1String(keyword), sentence});
        return false;
    }
    bool quietly(const OrderedJson &schema, const OrderedJson &value, const QString &at, Evaluated &evaluated)
    {
        ++m_quiet;
        const bool fits = check(schema, value, at, evaluated);
        --m_quiet;
        return fits;
    }
    static QString name(const QString &at) { return at.isEmpty() ? tr("The message") : at; }

    bool reference(const OrderedJson &schema, const OrderedJson &value, const QString &at, Evaluated &evaluated);
    bool values(const OrderedJson &schema, const OrderedJson &value, const QString &at);
    bool combinations(const OrderedJson &schema, const OrderedJson &value, const QString &at, Evaluated &evaluated);
    bool items(const OrderedJson &schema, const OrderedJson &value, const QString &at, Evaluated &evaluated);
    bool members(const OrderedJson &schema, const OrderedJson &value, const QString &at, Evaluated &evaluated);
    base::TextPattern::Outcome matches(const QString &pattern, const QString &text, const QString &at);

    const JsonSchema &m_schema;
    std::vector<Violation> m_violations;
    std::vector<std::pair<const OrderedJson *, const OrderedJson *>> m_stack;
    std::vector<QString> m_bases;       ///< of the entered resources, the outermost first
    QHash<QString, base::TextPattern> m_patterns;
    int m_quiet = 0;
};

base::TextPattern::Outcome JsonSchema::Validation::matches(const QString &pattern, const QString &text, const QString &at)
{
    auto known = m_patterns.find(pattern);
    if (known == m_patterns.end())
        known = m_patterns.insert(pattern, base::TextPattern(pattern, QRegularExpression::DontCaptureOption));
    const auto outcome = known->search(text);
    if (outcome == base::TextPattern::Outcome::Undecided) {
        // Reported even inside anyOf: an unknown result is never ignored.
        m_violations.push_back({at, QStringLiteral("pattern"), known->undecidedSentence(name(at))});
    }
    return outcome;
}

bool JsonSchema::Validation::check(const OrderedJson &schema, const OrderedJson &value, const QString &at, Evaluated &evaluated)
{
    if (schema.isBool())
        return schema.toBool() || violate(at, "false", tr("%1 must not be there.").arg(name(at)));
    const std::pair key(&schema, &value);
    if (m_stack.size() > std::size_t(2 * kMostDepth) || std::find(m_stack.begin(), m_stack.end(), key) != m_stack.end()) {
        m_violations.push_back({at, QStringLiteral("$ref"), tr("The schema refers to itself without end.")});
        return false;
    }
    m_stack.push_back(key);
    const Place place = m_schema.m_places.value(&schema);
    m_bases.push_back(place.base);
    bool fits = true;
    if (place.draft == Draft::Seven && schema[u"$ref"].isString()) {
        fits = reference(schema, value, at, evaluated);
    } else {
        Evaluated own;
        fits = reference(schema, value, at, own);
        fits = values(schema, value, at) && fits;
        fits = combinations(schema, value, at, own) && fits;
        if (value.isArray())
            fits = items(schema, value, at, own) && fits;
        else if (value.isObject())
            fits = members(schema, value, at, own) && fits;
        if (fits)
            evaluated.add(own);
    }
    m_bases.pop_back();
    m_stack.pop_back();
    return fits;
}

bool JsonSchema::Validation::reference(const OrderedJson &schema, const OrderedJson &value, const QString &at, Evaluated &evaluated)
{
    bool fits = true;
    for (const char16_t *keyword : {u"$ref", u"$dynamicRef"}) {
        const OrderedJson &name = schema[QStringView(keyword)];
        if (!name.isString())
            continue;
        const QString base = m_schema.m_places.value(&schema).base;
        const OrderedJson *target = m_schema.resolve(base, name.toString());
        if (!target) {
            m_violations.push_back({at, QString::fromUtf16(keyword), tr("The schema refers to %1, which is not in it.").arg(name.toString().left(100))});
            return false;
        }
        // A dynamic reference to a dynamic anchor goes to the outermost resource with an anchor of that name.
        if (keyword == QStringView(u"$dynamicRef")) {
            const QString anchor = name.toString().section(u'#', 1);
            if (!anchor.isEmpty() && !anchor.startsWith(u'/') && (*target)[u"$dynamicAnchor"].toString() == anchor) {
                for (const QString &outer : m_bases) {
                    if (const OrderedJson *found = m_schema.m_dynamic.value(outer + u'#' + anchor)) {
                        target = found;
                        break;
                    }
                }
            }
        }
        fits = check(*target, value, at, evaluated) && fits;
    }
    return fits;
}

bool JsonSchema::Validation::values(const OrderedJson &schema, const OrderedJson &value, const QString &at)
{
    bool fits = true;
    if (const OrderedJson &type = schema[u"type"]; type.isString()) {
        if (!hasType(value, type.toString()))
            fits = violate(at, "type", tr("%1 must be of the type %2, and is %3.").arg(name(at), type.toString(), shown(value)));
    } else if (type.isArray()) {
        if (std::none_of(type.items().begin(), type.items().end(), [&](const OrderedJson &one) { return hasType(value, one.toString()); }))
            fits = violate(at, "type", tr("%1 must be of one of the types %2, and is %3.").arg(name(at), shown(type), shown(value)));
    }
    if (const OrderedJson *wanted = schema.find(u"const"); wanted && !equal(*wanted, value))
        fits = violate(at, "const", tr("%1 must be %2, and is %3.").arg(name(at), shown(*wanted), shown(value)));
    if (const OrderedJson &all = schema[u"enum"]; all.isArray() && std::none_of(all.items().begin(), all.items().end(), [&](const OrderedJson &one) { return equal(one, value); }))
        fits = violate(at, "enum", tr("%1 must be one of %2, and is %3.").arg(name(at), shown(all), shown(value)));
    if (value.isNumber()) {
        const auto bound = [&](const char *keyword, auto holds, const char *sentence) {
            const OrderedJson &limit = schema[QString::fromLatin1(keyword)];
            if (limit.isNumber() && !holds(compare(value, limit)))
                fits = violate(at, keyword, tr(sentence).arg(name(at), shown(limit), shown(value)));
        };
        bound("minimum", [](int order) { return order >= 0; }, QT_TRANSLATE_NOOP("Scenario", "%1 must be at least %2, and is %3."));
        bound("maximum", [](int order) { return order <= 0; }, QT_TRANSLATE_NOOP("Scenario", "%1 must be at most %2, and is %3."));
        bound("exclusiveMinimum", [](int order) { return order > 0; }, QT_TRANSLATE_NOOP("Scenario", "%1 must be more than %2, and is %3."));
        bound("exclusiveMaximum", [](int order) { return order < 0; }, QT_TRANSLATE_NOOP("Scenario", "%1 must be less than %2, and is %3."));
        if (const OrderedJson &of = schema[u"multipleOf"]; of.isNumber() && !isMultipleOf(value.toText().toLatin1(), of.toText().toLatin1()))
            fits = violate(at, "multipleOf", tr("%1 must be a multiple of %2, and is %3.").arg(name(at), shown(of), shown(value)));
    }
    if (value.isString()) {
        const OrderedJson &least = schema[u"minLength"];
        const OrderedJson &most = schema[u"maxLength"];
        const OrderedJson length(static_cast<qint64>(codePoints(value.toString())));
        if (least.isNumber() && compare(length, least) < 0)
            fits = violate(at, "minLength", tr("%1 must have at least %2 characters, and has %3.").arg(name(at), shown(least), shown(length)));
        if (most.isNumber() && compare(length, most) > 0)
            fits = violate(at, "maxLength", tr("%1 must have at most %2 characters, and has %3.").arg(name(at), shown(most), shown(length)));
        if (const OrderedJson &pattern = schema[u"pattern"]; pattern.isString() && matches(pattern.toString(), value.toString(), at) != base::TextPattern::Outcome::Yes)
            fits = violate(at, "pattern", tr("%1 must match /%2/, and is %3.").arg(name(at), pattern.toString(), shown(value)));
    }
    return fits;
}

bool JsonSchema::Validation::combinations(const OrderedJson &schema, const OrderedJson &value, const QString &at, Evaluated &evaluated)
{
    bool fits = true;
    for (const OrderedJson &one : schema[u"allOf"].items())
        fits = check(one, value, at, evaluated) && fits;
    if (const OrderedJson &any = schema[u"anyOf"]; any.isArray()) {
        bool found = false;
        for (const OrderedJson &one : any.items()) // all of them: each may evaluate something
            found = quietly(one, value, at, evaluated) || found;
        if (!found)
            fits = violate(at, "anyOf", tr("%1 fits none of the %2 forms that it may have.").arg(name(at)).arg(any.items().size()));
    }
    if (const OrderedJson &oneOf = schema[u"oneOf"]; oneOf.isArray()) {
        int found = 0;
        Evaluated of;
        for (const OrderedJson &one : oneOf.items())
            found += quietly(one, value, at, of) ? 1 : 0;
        if (found == 1)
            evaluated.add(of);
        else
            fits = violate(at, "oneOf", tr("%1 must fit one of %2 forms, and fits %3.").arg(name(at)).arg(oneOf.items().size()).arg(found));
    }
    if (const OrderedJson *unwanted = schema.find(u"not")) {
        Evaluated none;
        if (quietly(*unwanted, value, at, none))
            fits = violate(at, "not", tr("%1 has a form that it must not have.").arg(name(at)));
    }
    if (const OrderedJson *condition = schema.find(u"if")) {
        const bool holds = quietly(*condition, value, at, evaluated);
        if (const OrderedJson *next = schema.find(holds ? u"then" : u"else"))
            fits = check(*next, value, at, evaluated) && fits;
    }
    return fits;
}

bool JsonSchema::Validation::items(const OrderedJson &schema, const OrderedJson &value, const QString &at, Evaluated &evaluated)
{
    bool fits = true;
    const auto &list = value.items();
    const auto size = static_cast<qsizetype>(list.size());
    const OrderedJson count(static_cast<qint64>(size));
    if (const OrderedJson &least = schema[u"minItems"]; least.isNumber() && compare(count, least) < 0)
        fits = violate(at, "minItems", tr("%1 must have at least %2 items, and has %3.").arg(name(at), shown(least), shown(count)));
    if (const OrderedJson &most = schema[u"maxItems"]; most.isNumber() && compare(count, most) > 0)
        fits = violate(at, "maxItems", tr("%1 must have at most %2 items, and has %3.").arg(name(at), shown(most), shown(count)));
    if (schema[u"uniqueItems"].toBool()) {
        bool unique = true;
        for (std::size_t i = 0; i < list.size() && unique; ++i) {
            for (std::size_t j = i + 1; j < list.size() && unique; ++j)
                unique = !equal(list[i], list[j]);
        }
        if (!unique)
            fits = violate(at, "uniqueItems", tr("%1 has an item twice.").arg(name(at)));
    }

    const bool old = m_schema.m_places.value(&schema).draft == Draft::Seven;
    const OrderedJson &itemsKeyword = schema[u"items"];
    const OrderedJson &prefix = old ? itemsKeyword : schema[u"prefixItems"];
    qsizetype done = 0;
    const auto each = [&](const OrderedJson &one, qsizetype index) {
        evaluated.items.insert(index);
        Evaluated inner;
        fits = check(one, list[std::size_t(index)], at + u'/' + QString::number(index), inner) && fits;
    };
    if (prefix.isArray()) {
        for (; done < size && done < static_cast<qsizetype>(prefix.items().size()); ++done)
            each(prefix.items()[std::size_t(done)], done);
    }
    const OrderedJson *rest = old ? (itemsKeyword.isArray() ? schema.find(u"additionalItems") : schema.find(u"items")) : schema.find(u"items");
    if (rest && !rest->isArray()) {
        for (qsizetype i = done; i < size; ++i)
            each(*rest, i);
    }
    if (const OrderedJson *contained = schema.find(u"contains")) {
        qint64 found = 0;
        for (qsizetype i = 0; i < size; ++i) {
            Evaluated inner;
            if (quietly(*contained, list[std::size_t(i)], at + u'/' + QString::number(i), inner)) {
                ++found;
                if (!old)
                    evaluated.items.insert(i);
            }
        }
        const OrderedJson number(found);
        const OrderedJson least = !old && schema[u"minContains"].isNumber() ? schema[u"minContains"] : OrderedJson(1);
        if (compare(number, least) < 0)
            fits = violate(at, "contains", tr("%1 must contain at least %2 items of a form that it has %3 of.").arg(name(at), shown(least), shown(number)));
        if (const OrderedJson &most = schema[u"maxContains"]; !old && most.isNumber() && compare(number, most) > 0)
            fits = violate(at, "maxContains", tr("%1 must contain at most %2 items of a form that it has %3 of.").arg(name(at), shown(most), shown(number)));
    }
    if (const OrderedJson *left = old ? nullptr : schema.find(u"unevaluatedItems")) {
        for (qsizetype i = 0; i < size; ++i) {
            if (!evaluated.items.contains(i))
                each(*left, i);
        }
    }
    return fits;
}

bool JsonSchema::Validation::members(const OrderedJson &schema, const OrderedJson &value, const QString &at, Evaluated &evaluated)
{
    bool fits = true;
    const auto &all = value.members();
    const OrderedJson count(static_cast<qint64>(all.size()));
    if (const OrderedJson &least = schema[u"minProperties"]; least.isNumber() && compare(count, least) < 0)
        fits = violate(at, "minProperties", tr("%1 must have at least %2 members, and has %3.").arg(name(at), shown(least), shown(count)));
    if (const OrderedJson &most = schema[u"maxProperties"]; most.isNumber() && compare(count, most) > 0)
        fits = violate(at, "maxProperties", tr("%1 must have at most %2 members, and has %3.").arg(name(at), shown(most), shown(count)));
    const auto require = [&](const OrderedJson &names, const char *keyword) {
        for (const OrderedJson &key : names.items()) {
            if (!value.contains(key.toString()))
                fits = violate(at, keyword, tr("%1 lacks \"%2\".").arg(name(at), key.toString()));
        }
    };
    require(schema[u"required"], "required");

    const OrderedJson &properties = schema[u"properties"];
    const OrderedJson &patterns = schema[u"patternProperties"];
    const OrderedJson *additional = schema.find(u"additionalProperties");
    const OrderedJson *names = schema.find(u"propertyNames");
    for (const OrderedJson::Member &member : all) {
        const QString where = pointerTo(at, member.key);
        bool known = false;
        const auto go = [&](const OrderedJson &one) {
            known = true;
            Evaluated inner;
            fits = check(one, member.value, where, inner) && fits;
        };
        if (properties.isObject()) {
            if (const OrderedJson *one = properties.find(member.key))
                go(*one);
        }
        if (patterns.isObject()) {
            for (const OrderedJson::Member &pattern : patterns.members()) {
                const auto outcome = matches(pattern.key, member.key, where);
                if (outcome == base::TextPattern::Outcome::Yes)
                    go(pattern.value);
                else if (outcome == base::TextPattern::Outcome::Undecided)
                    fits = false;
            }
        }
        if (!known && additional)
            go(*additional);
        if (known)
            evaluated.names.insert(member.key);
        if (names) {
            Evaluated inner;
            if (!quietly(*names, OrderedJson(member.key), where, inner))
                fits = violate(where, "propertyNames", tr("%1 has a member of a name that it must not have: \"%2\".").arg(name(at), member.key));
        }
    }
    for (const char16_t *keyword : {u"dependencies", u"dependentRequired", u"dependentSchemas"}) {
        const OrderedJson &dependencies = schema[QStringView(keyword)];
        if (!dependencies.isObject())
            continue;
        for (const OrderedJson::Member &member : dependencies.members()) {
            if (!value.contains(member.key))
                continue;
            if (member.value.isArray())
                require(member.value, "dependentRequired");
            else
                fits = check(member.value, value, at, evaluated) && fits;
        }
    }
    const bool old = m_schema.m_places.value(&schema).draft == Draft::Seven;
    if (const OrderedJson *left = old ? nullptr : schema.find(u"unevaluatedProperties")) {
        for (const OrderedJson::Member &member : all) {
            if (evaluated.names.contains(member.key))
                continue;
            evaluated.names.insert(member.key);
            Evaluated inner;
            fits = check(*left, member.value, pointerTo(at, member.key), inner) && fits;
        }
    }
    return fits;
}

std::vector<JsonSchema::Violation> JsonSchema::validate(const OrderedJson &value) const
{
    Validation validation(*this);
    Validation::Evaluated evaluated;
    const bool fits = validation.check(*m_documents.front(), value, {}, evaluated);
    std::vector<Violation> out = validation.take();
    if (!fits && out.empty())
        out.push_back({{}, {}, tr("The message does not fit the schema.")});
    return out;
}

} // namespace framescope::scenario
