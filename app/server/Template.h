#pragma once

#include "Generators.h"

#include "base/Result.h"
#include "base/json/JsonPath.h"
#include "base/json/OrderedJson.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace framescope::server {

/// Where a template's placeholders get their values from. Views and references must outlive the rendering.
struct TemplateScope {
    GeneratorContext generators;
    /// The value of a variable; none: it is not set and gives nothing.
    std::function<std::optional<QString>(const QString &)> variable;
    /// The message that is answered, parsed, for {{json $.path}}; null where there is none or it is not JSON.
    const base::OrderedJson *json = nullptr;
};

/// Text with placeholders that becomes a message: {{now}}, {{int 1 6}}, {{walk ABCD 100 0.5}}, {{name}}. See
/// Generators::help() for the functions; any other single word is a variable. {{{{ stands for {{. A plain value.
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

    QByteArray render(const TemplateScope &scope) const;
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
        QString name;
        QStringList arguments;
        base::JsonPath path;            ///< Json
    };

    base::Result<void> add(const QString &text, Piece::Form form);
    base::Result<void> addExpression(const QString &expression, Piece::Form form);
    base::Result<void> addJson(const base::OrderedJson &value, std::uint32_t *offset);
    void addText(const QByteArray &text);
    QString evaluate(const Piece &piece, const TemplateScope &scope) const;

    std::vector<Piece> m_pieces;
};

} // namespace framescope::server
