#include "Yaml.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

namespace framescope::profiles {

namespace {

constexpr int kMaxValues = 500'000;
constexpr int kMaxDepth = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("Yaml", text);
}

base::Error yamlError(const QString &what)
{
    return {QStringLiteral("import.yaml"), what, {}, tr("Correct the file, or export it again.")};
}

base::OrderedJson scalar(const YAML::Node &node)
{
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!" || node.Tag() == "tag:yaml.org,2002:str")
        return text;
    if (text.isEmpty() || text == QLatin1String("~") || text == QLatin1String("null") || text == QLatin1String("Null") || text == QLatin1String("NULL"))
        return {};
    if (text == QLatin1String("true") || text == QLatin1String("True") || text == QLatin1String("TRUE"))
        return true;
    if (text == QLatin1String("false") || text == QLatin1String("False") || text == QLatin1String("FALSE"))
        return false;
    static const QRegularExpression number(QStringLiteral("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"));
    if (number.match(text).hasMatch())
        return base::OrderedJson::number(text);
    return text;
}

/// Converts node by node; `left` runs down so that anchors cannot grow into billions.
bool convert(const YAML::Node &node, base::OrderedJson &out, int depth, int &left)
{
    if (--left < 0 || depth > kMaxDepth)
        return false;
    switch (node.Type()) {
    case YAML::NodeType::Scalar: out = scalar(node); return true;
    case YAML::NodeType::Sequence:
        out = base::OrderedJson::array();
        for (const auto &item : node) {
            base::OrderedJson value;
            if (!convert(item, value, depth + 1, left))
                return false;
            out.append(std::move(value));
        }
        return true;
    case YAML::NodeType::Map:
        out = base::OrderedJson::object();
        for (const auto &pair : node) {
            base::OrderedJson value;
            if (!convert(pair.second, value, depth + 1, left))
                return false;
            out.members().push_back({pair.first.IsScalar() ? QString::fromStdString(pair.first.Scalar()) : QString(), std::move(value)});
        }
        return true;
    default: out = {}; return true;
    }
}

} // namespace

base::Result<base::OrderedJson> parseYaml(const QByteArray &text)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(text);
    if (utf8.hasError() || decoded.contains(QChar::Null))
        return yamlError(tr("The text is not UTF-8."));
    try {
        const YAML::Node node = YAML::Load(text.toStdString());
        base::OrderedJson out;
        int left = kMaxValues;
        if (!convert(node, out, 0, left))
            return yamlError(tr("The YAML holds too many values or is nested too deeply."));
        return out;
    } catch (const YAML::Exception &exception) {
        return yamlError(tr("Line %1, column %2: this is not YAML (%3).")
                             .arg(exception.mark.line + 1)
                             .arg(exception.mark.column + 1)
                             .arg(QString::fromStdString(exception.msg)));
    } catch (const std::exception &exception) {
        return yamlError(tr("This is not YAML (%1).").arg(QString::fromLocal8Bit(exception.what())));
    }
}

} // namespace framescope::profiles
