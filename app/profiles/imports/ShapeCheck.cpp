#include "ShapeCheck.h"

#include "Formats.h"

#include "base/Translation.h"

#include <span>

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("Import")

using base::OrderedJson;

constexpr int kMaxNotes = 50;
constexpr int kMaxDepth = 40;

constexpr unsigned bit(OrderedJson::Kind kind)
{
    return 1u << static_cast<unsigned>(kind);
}
constexpr unsigned kText = bit(OrderedJson::Kind::String);
constexpr unsigned kNumber = bit(OrderedJson::Kind::Number);
constexpr unsigned kScalar = kText | kNumber | bit(OrderedJson::Kind::Bool); ///< YAML decides the type of a plain word
constexpr unsigned kList = bit(OrderedJson::Kind::Array);
constexpr unsigned kObject = bit(OrderedJson::Kind::Object);
constexpr unsigned kAny = ~0u;

/// The expected type of a member with this name anywhere, and of its content.
struct Rule {
    const char *key;
    unsigned kinds;
    unsigned inside = kAny; ///< of a list's items, or of an object's values
};

constexpr Rule kHar[] = {{"log", kObject},   {"entries", kList, kObject}, {"request", kObject}, {"response", kObject}, {"url", kText},
                         {"headers", kList, kObject}, {"name", kText}, {"value", kText}, {"_webSocketMessages", kList, kObject}, {"opcode", kNumber}, {"data", kText}};
constexpr Rule kInsomnia4[] = {{"resources", kList, kObject}, {"_id", kText}, {"_type", kText}, {"parentId", kText}, {"name", kText}, {"url", kText}, {"headers", kList, kObject},
                               {"parameters", kList, kObject}, {"pathParameters", kList, kObject}, {"authentication", kObject}, {"value", kText}, {"description", kText}};
constexpr Rule kInsomnia5[] = {{"collection", kList, kObject}, {"children", kList, kObject}, {"meta", kObject}, {"name", kScalar}, {"url", kScalar}, {"headers", kList, kObject},
                               {"parameters", kList, kObject}, {"pathParameters", kList, kObject}, {"authentication", kObject}, {"settings", kObject}};
constexpr Rule kYaak[] = {{"resources", kObject}, {"websocketRequests", kList, kObject}, {"workspaces", kList, kObject}, {"environments", kList, kObject}, {"folders", kList, kObject},
                          {"name", kText}, {"url", kText}, {"headers", kList, kObject}, {"urlParameters", kList, kObject}, {"authentication", kObject}, {"message", kText}};
constexpr Rule kAsyncApi[] = {{"servers", kObject | kList}, {"channels", kObject, kObject}, {"operations", kObject, kObject}, {"address", kText | kObject}, /* of a channel, of a reply */ {"host", kScalar}, {"protocol", kText},
                              {"messages", kObject | kList, kObject}, {"bindings", kObject}, {"parameters", kObject}};
constexpr Rule kOpenCollection[] = {{"info", kObject}, {"websocket", kObject}, {"url", kScalar}, {"headers", kList, kObject}, {"items", kList, kObject}, {"message", kObject | kList | kText, kAny}, {"settings", kObject}};
constexpr Rule kPostman[] = {{"url", kScalar}, {"headers", kList | kObject}, {"queryParams", kList | kObject}, {"settings", kObject}, {"name", kScalar}, {"messages", kText | kList}};

/// Members with arbitrary user content.
bool isOpaque(const QString &key)
{
    static const QStringList names{QStringLiteral("data"),    QStringLiteral("environment"), QStringLiteral("cookies"),  QStringLiteral("body"),     QStringLiteral("payload"), QStringLiteral("examples"),
                                   QStringLiteral("schemas"), QStringLiteral("postData"),    QStringLiteral("content"), QStringLiteral("variables"), QStringLiteral("timings"), QStringLiteral("_initiator"),
                                   QStringLiteral("environments"), QStringLiteral("messageTraits")};
    return names.contains(key);
}

std::span<const Rule> rulesOf(Shape shape)
{
    switch (shape) {
    case Shape::Har: return kHar;
    case Shape::Insomnia4: return kInsomnia4;
    case Shape::Insomnia5: return kInsomnia5;
    case Shape::Yaak: return kYaak;
    case Shape::AsyncApi: return kAsyncApi;
    case Shape::OpenCollection: return kOpenCollection;
    case Shape::Postman: return kPostman;
    }
    return {};
}

QString nameOf(OrderedJson::Kind kind)
{
    switch (kind) {
    case OrderedJson::Kind::Null: return tr("nothing");
    case OrderedJson::Kind::Bool: return tr("true or false");
    case OrderedJson::Kind::Number: return tr("a number");
    case OrderedJson::Kind::String: return tr("a text");
    case OrderedJson::Kind::Array: return tr("a list");
    case OrderedJson::Kind::Object: return tr("an object");
    }
    return {};
}

/// One walk over a document.
class Walk
{
public:
    Walk(Shape shape, Imported &imported) : m_rules(rulesOf(shape)), m_imported(imported) {}

    void value(const OrderedJson &json, const QString &path, int depth)
    {
        if (depth > kMaxDepth)
            return;
        if (json.isArray()) {
            for (std::size_t i = 0; i < json.items().size(); ++i)
                value(json.items()[i], path + QLatin1Char('[') + QString::number(i) + QLatin1Char(']'), depth + 1);
            return;
        }
        for (const auto &member : json.members()) {
            const QString at = path.isEmpty() ? member.key : QString(path + QLatin1Char('.') + member.key);
            bool fits = true;
            for (const Rule &rule : m_rules) {
                if (member.key == QLatin1String(rule.key))
                    fits = check(member.value, rule, at);
            }
            if (fits && !isOpaque(member.key) && !isExtension(member.key))
                value(member.value, at, depth + 1);
        }
    }
    void end()
    {
        if (m_count > kMaxNotes)
            m_imported.note(ImportNote::Kind::NotUnderstood, {}, tr("%1 more values of a type that is not expected there").arg(m_count - kMaxNotes));
    }

private:
    /// HAR's names with an underscore are tool-specific, except for the one that is read.
    bool isExtension(const QString &key) const
    {
        return m_rules.data() == kHar && key.startsWith(QLatin1Char('_')) && key.compare(QLatin1String("_webSocketMessages"), Qt::CaseInsensitive) != 0;
    }
    bool check(const OrderedJson &json, const Rule &rule, const QString &path)
    {
        if (json.isNull())
            return true;
        if (!(bit(json.kind()) & rule.kinds)) {
            note(json, path);
            return false;
        }
        const auto inside = [&](const OrderedJson &item, const QString &where) {
            if (!item.isNull() && !(bit(item.kind()) & rule.inside))
                note(item, where);
        };
        for (std::size_t i = 0; i < json.items().size(); ++i)
            inside(json.items()[i], path + QLatin1Char('[') + QString::number(i) + QLatin1Char(']'));
        for (const auto &member : json.members())
            inside(member.value, path + QLatin1Char('.') + member.key);
        return true;
    }
    void note(const OrderedJson &json, const QString &path)
    {
        if (++m_count <= kMaxNotes)
            m_imported.note(ImportNote::Kind::NotUnderstood, path, tr("%1 is not expected there; it is left out").arg(nameOf(json.kind())));
    }

    std::span<const Rule> m_rules;
    Imported &m_imported;
    int m_count = 0;
};

} // namespace

void noteWrongTypes(const OrderedJson &document, Shape shape, Imported &imported)
{
    Walk walk(shape, imported);
    walk.value(document, {}, 0);
    walk.end();
}

} // namespace framescope::profiles
