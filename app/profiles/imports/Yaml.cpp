#include "Yaml.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

#include <optional>
#include <vector>

namespace framescope::profiles {

namespace {

constexpr int kMaxValues = 500'000;
constexpr int kMaxDepth = 100;
constexpr qint64 kMaxText = 96 << 20;

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

base::Error yamlErrorAt(const YAML::Mark &mark, const QString &what)
{
    return yamlError(tr("Line %1, column %2: this is not YAML (%3).").arg(mark.line + 1).arg(mark.column + 1).arg(what));
}

/// Converts node by node; `left` runs down so that anchors cannot grow into billions.
class Converter
{
public:
    Converter(const QByteArray &text, base::JsonParseInfo *info) : m_text(text), m_info(info)
    {
        m_lines.push_back(0);
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            m_lines.push_back(at + 1);
    }

    base::Result<base::OrderedJson> run(const YAML::Node &node)
    {
        base::OrderedJson out;
        if (!convert(node, out, 0) || m_failed) {
            if (m_failed)
                return *m_failed;
            return yamlError(tr("The YAML holds too many values or is nested too deeply."));
        }
        if (!closes())
            return yamlErrorAt(m_lastQuoted, tr("a quote that is not closed"));
        return out;
    }

private:
    /// Where yaml-cpp says that something stands, in the text.
    qsizetype offsetOf(const YAML::Mark &mark) const
    {
        const auto line = static_cast<std::size_t>(std::max(mark.line, 0));
        return line < m_lines.size() ? std::min<qsizetype>(m_lines[line] + mark.column, m_text.size()) : m_text.size();
    }

    bool convert(const YAML::Node &node, base::OrderedJson &out, int depth)
    {
        if (--m_left < 0 || depth > kMaxDepth)
            return false;
        switch (node.Type()) {
        case YAML::NodeType::Scalar:
            m_bytesLeft -= static_cast<qint64>(node.Scalar().size());
            if (m_bytesLeft < 0)
                return false;
            noteQuoted(node);
            out = scalar(node);
            return true;
        case YAML::NodeType::Sequence:
            out = base::OrderedJson::array();
            for (const auto &item : node) {
                base::OrderedJson value;
                if (!convert(item, value, depth + 1))
                    return false;
                out.append(std::move(value));
            }
            return true;
        case YAML::NodeType::Map: return convertMap(node, out, depth);
        default: out = {}; return true;
        }
    }

    bool convertMap(const YAML::Node &node, base::OrderedJson &out, int depth)
    {
        out = base::OrderedJson::object();
        std::vector<base::OrderedJson> merged;
        QSet<QString> seen;
        for (const auto &pair : node) {
            if (pair.first.IsScalar())
                noteQuoted(pair.first);
            if (pair.second.IsNull() && node.Style() != YAML::EmitterStyle::Flow && !hasColon(pair.first.Mark())) {
                m_failed = yamlErrorAt(pair.first.Mark(), tr("a line without a colon"));
                return false;
            }
            base::OrderedJson value;
            if (!convert(pair.second, value, depth + 1))
                return false;
            const QString key = pair.first.IsScalar() ? QString::fromStdString(pair.first.Scalar()) : QString();
            m_bytesLeft -= key.size();
            if (m_bytesLeft < 0)
                return false;
            if (key == QLatin1String("<<") && pair.first.Tag() != "!" && (value.isObject() || value.isArray())) {
                merged.push_back(std::move(value));
                continue;
            }
            if (seen.contains(key) && m_info)
                m_info->duplicates.push_back({key, pair.first.Mark().line + 1, pair.first.Mark().column + 1});
            seen.insert(key);
            out.members().push_back({key, std::move(value)});
        }
        // What is merged in stands behind, and never over what the map says itself.
        for (const base::OrderedJson &value : merged) {
            const auto take = [&](const base::OrderedJson &map) {
                for (const base::OrderedJson::Member &member : map.members()) {
                    if (!seen.contains(member.key))
                        out.members().push_back(member);
                    seen.insert(member.key);
                }
            };
            take(value);
            for (const base::OrderedJson &map : value.items())
                take(map);
        }
        return true;
    }

    /// yaml-cpp takes "name" at a map's end as "name:".
    bool hasColon(const YAML::Mark &mark) const
    {
        if (mark.is_null())
            return true;
        const qsizetype at = offsetOf(mark);
        const qsizetype end = m_text.indexOf('\n', at);
        const qsizetype begin = m_text.lastIndexOf('\n', std::max<qsizetype>(at - 1, 0)) + 1;
        return m_text.mid(at, (end < 0 ? m_text.size() : end) - at).contains(':') || m_text.mid(begin, at - begin).contains('?');
    }

    void noteQuoted(const YAML::Node &node)
    {
        const YAML::Mark mark = node.Mark();
        if (node.Tag() == "!" && !mark.is_null() && (m_lastQuoted.is_null() || mark.line > m_lastQuoted.line || (mark.line == m_lastQuoted.line && mark.column > m_lastQuoted.column)))
            m_lastQuoted = mark;
    }

    /// Only the last quoted text can have run to the end.
    bool closes() const
    {
        if (m_lastQuoted.is_null())
            return true;
        qsizetype at = offsetOf(m_lastQuoted);
        while (at < m_text.size() && m_text[at] != '"' && m_text[at] != '\'' && m_text[at] != '|' && m_text[at] != '>' && m_text[at] != '\n')
            ++at; // a tag or an anchor may stand before it
        if (at >= m_text.size() || (m_text[at] != '"' && m_text[at] != '\''))
            return true;
        const char quote = m_text[at];
        for (++at; at < m_text.size(); ++at) {
            if (m_text[at] == '\\' && quote == '"')
                ++at;
            else if (m_text[at] == quote && quote == '\'' && at + 1 < m_text.size() && m_text[at + 1] == quote)
                ++at;
            else if (m_text[at] == quote)
                return true;
        }
        return false;
    }

    const QByteArray &m_text;
    base::JsonParseInfo *m_info;
    std::vector<qsizetype> m_lines; ///< where they begin
    int m_left = kMaxValues;
    qint64 m_bytesLeft = kMaxText;
    YAML::Mark m_lastQuoted = YAML::Mark::null_mark();
    std::optional<base::Error> m_failed;
};

} // namespace

base::Result<base::OrderedJson> parseYaml(const QByteArray &text, base::JsonParseInfo *info)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(text);
    if (utf8.hasError() || decoded.contains(QChar::Null))
        return yamlError(tr("The text is not UTF-8."));
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(text.toStdString());
        const YAML::Node *only = nullptr;
        for (const YAML::Node &node : documents) {
            if (node.IsNull())
                continue;
            if (only)
                return yamlErrorAt(node.Mark(), tr("a second document begins here; one is read"));
            only = &node;
        }
        return only ? Converter(text, info).run(*only) : base::OrderedJson();
    } catch (const YAML::Exception &exception) {
        return yamlErrorAt(exception.mark, QString::fromStdString(exception.msg));
    } catch (const std::exception &exception) {
        return yamlError(tr("This is not YAML (%1).").arg(QString::fromLocal8Bit(exception.what())));
    }
}

bool isJsonLike(const QByteArray &text)
{
    const QByteArray start = text.left(4096).trimmed();
    return start.startsWith('{') || start.startsWith('[') || start.startsWith("\xef\xbb\xbf{");
}

base::Result<base::OrderedJson> parseJsonOrYaml(const QByteArray &text, base::JsonParseInfo *info)
{
    if (isJsonLike(text)) {
        auto json = base::OrderedJson::parse(text, info);
        if (json || text.left(200).contains("\":"))
            return json;
        if (info)
            *info = {};
    }
    return parseYaml(text, info);
}

} // namespace framescope::profiles
