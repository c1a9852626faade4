#pragma once

#include "base/Generators.h"
#include "base/Placeholders.h"
#include "base/Result.h"
#include "base/json/JsonPath.h"
#include "base/json/OrderedJson.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace framescope::scenario {

/// The sources of a template's placeholders. Views and references must outlive the rendering.
struct TemplateScope {
    base::GeneratorContext generators;
    /// The value of a variable; none: it is not set and renders as empty.
    std::function<std::optional<QString>(const QString &)> variable;
    /// The parsed message being answered, for {{json $.path}}; null if there is none or it is not JSON.
    const base::OrderedJson *json = nullptr;
};

/// Text with placeholders (base::Placeholders) that becomes a message: {{$now}}, {{$walk ABCD 100 0.5}}, {{name}}, {{json $.path}}. In a
/// template the $ of a generated value may be omitted, and braces around anything else are an error. A plain value.
class Template
{
public:
    Template() = default;

    /// Parses plain text. An error names the character and the problem.
    static base::Result<Template> parse(const QString &text);
    /// Parses a JSON value whose strings contain placeholders, whose values are escaped. A string that is only
    /// "{{= expression}}" becomes the bare value: a number, or the JSON that {{json …}} found.
    /// `offset` gets the position of the invalid string in the source text of `value`.
    static base::Result<Template> fromJson(const base::OrderedJson &value, std::uint32_t *offset = nullptr);

    /// Error ("template.too-long"): the placeholders produce more than base::Placeholders::kMostMade bytes.
    base::Result<QByteArray> render(const TemplateScope &scope) const;
    /// Names that are neither functions nor numbers: they must be set somewhere.
    QStringList variables() const;
    /// Whether it uses the JSON message.
    bool usesJson() const;
    bool isConstant() const;

private:
    struct Piece {
        enum class Kind : std::uint8_t { Text, Function, Variable, Json };
        enum class Form : std::uint8_t { Plain, InString, Bare };
        Kind kind = Kind::Text;
        Form form = Form::Plain;
        QByteArray text;          ///< Text: as sent
        QString name;             ///< Function: without its $
        QStringList arguments;
        base::JsonPath path;      ///< Json
    };

    base::Result<void> add(const QString &text, Piece::Form form);
    base::Result<void> addPlaceholder(const base::Placeholder &found, Piece::Form form);
    base::Result<void> addJson(const base::OrderedJson &value, std::uint32_t *offset);
    void addText(const QByteArray &text);
    QByteArray bytesOf(const Piece &piece, const TemplateScope &scope) const;
    QString evaluate(const Piece &piece, const TemplateScope &scope) const;

    std::vector<Piece> m_pieces;
};

} // namespace framescope::scenario
