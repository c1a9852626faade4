#pragma once

#include "base/Result.h"
#include "base/json/OrderedJson.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace framescope::scenario {

/// A JSON Schema of draft 7 or 2020-12, selected by `$schema`; the default is the newer. Numbers are compared by their digits. `format` and
/// `content…` are annotations only. Nothing is fetched: the target of `$ref` must be in the document, or have been added. Immutable once created; any
/// thread.
class JsonSchema
{
public:
    /// A violation by a value. A plain value.
    struct Violation {
        QString instance;  ///< JSON Pointer of the value (RFC 6901): "/price"; "" is the whole
        QString keyword;   ///< "maximum"
        QString sentence;  ///< "/price must be at most 10, and is 12."
    };

    /// Errors: `json.syntax` and its like, `schema.bad-keyword` (a keyword of a wrong type, an invalid expression), `schema.bad-reference`.
    static base::Result<JsonSchema> parse(const QByteArray &utf8);
    static base::Result<JsonSchema> fromJson(base::OrderedJson schema);

    /// Adds a document that `$ref` may reference by this address.
    base::Result<void> addDocument(const QString &uri, base::OrderedJson schema);

    /// All violations by `value`, at most kMostViolations; empty: it is valid. An endless schema, and an expression that reaches its step limit,
    /// are violations too: nothing is ignored.
    std::vector<Violation> validate(const base::OrderedJson &value) const;
    static constexpr std::size_t kMostViolations = 50;

private:
    enum class Draft : std::uint8_t { Seven, Newest };
    class Validation;
    struct Place {
        QString base;                        ///< base address of relative references
        Draft draft = Draft::Newest;
    };

    JsonSchema() = default;
    base::Result<void> index(const base::OrderedJson &schema, QString base, Draft draft, int depth);
    const base::OrderedJson *resolve(const QString &base, const QString &reference) const;

    std::vector<std::shared_ptr<const base::OrderedJson>> m_documents; ///< the first one is the schema; they do not move
    QHash<QString, const base::OrderedJson *> m_targets;               ///< address without fragment, or with #anchor
    QHash<QString, const base::OrderedJson *> m_dynamic;               ///< $dynamicAnchor, as address#anchor
    QHash<const base::OrderedJson *, Place> m_places;                  ///< of each schema in them
};

} // namespace framescope::scenario
