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

/// Where a template's placeholders get their values from. Views and references must outlive the rendering.
struct TemplateScope {
    base::GeneratorContext generators;
    /// The value of a variable; none: it is not set and gives nothing.
    std::function<std::optional<QString>(const QString &)> variable;
    /// The message that is answered, parsed, for {{json $.path}}; null where there is none or it is not JSON.
    const base::OrderedJson *json = nullptr;
};

/// Text with placeholders (base::Placeholders) that becomes a message: {{$now}}, {{$walk ABCD 100 0.5}}, {{name}}, {{json $.path}}. In a
/// template the $ of a generated value may be left out, and braces around anything else are an error. A plain value.
class Template
{
public:
    Template() = default;

    /// Plain text. An error names the character and what is wrong with the placeholder.
    static base::Result<Template> parse(const QString &text);
    /// A JSON value whose strings hold placeholders: what they give is escaped. A string that is nothing but
    /// "{{= expression}}" becomes the bare value: a number, or the JSON that {{json …}} found.
    /// `offset` receives the place of the wrong string in the text that `value` was parsed from.
    static base::Result<Template> fromJson(const base::OrderedJson &value, std::uint32_t *offset = nullptr);

    /// An error ("template.too-long") where the placeholders make more than base::Placeholders::kMostMade bytes.
    base::Result<QByteArray> render(const TemplateScope &scope) const;
    /// Names that are neither functions nor numbers: they must be set somewhere.
    QStringList variables() const;
    /// True where it takes something from the JSON message.
    bool usesJson() const;
    bool isConstant() const;

private:
    struct Piece {
        enum class Kind : std::uint8_t { Text, Function, Variable, Json };
        enum class Form : std::uint8_t { Plain, InString, Bare };
        Kind kind = Kind::Text;
        Form form = Form::Plain;
        QByteArray text;          ///< Text: as it goes out
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
