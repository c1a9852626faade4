#include "Parser.h"

#include "base/Translation.h"

#include <QHash>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <optional>
#include <sstream>

namespace framescope::yaml {

namespace {

FRAMESCOPE_TR("Yaml")

Place placeOf(const YAML::Mark &mark)
{
    return mark.is_null() ? Place{} : Place{mark.line + 1, mark.column + 1};
}

/// Aborts yaml-cpp's parser, whose callbacks have no other way to stop it.
struct Stop {
    QString what;
    Place place;
};

/// The lines of the text, to check what yaml-cpp does not report.
class Lines
{
public:
    explicit Lines(const QByteArray &text) : m_text(text)
    {
        m_begin.push_back(0);
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            m_begin.push_back(at + 1);
    }

    /// yaml-cpp reads a lone "name" at the end of a map as "name:".
    bool hasColon(const Place &place) const
    {
        if (place.line == 0)
            return true;
        const qsizetype at = offsetOf(place);
        const qsizetype end = m_text.indexOf('\n', at);
        const qsizetype begin = m_text.lastIndexOf('\n', std::max<qsizetype>(at - 1, 0)) + 1;
        return QByteArrayView(m_text).sliced(at, (end < 0 ? m_text.size() : end) - at).contains(':')
            || QByteArrayView(m_text).sliced(begin, at - begin).contains('?');
    }

    /// yaml-cpp treats the end of the text as a closing quote.
    bool quoteCloses(const Place &place) const
    {
        qsizetype at = offsetOf(place);
        while (at < m_text.size() && m_text[at] != '"' && m_text[at] != '\'' && m_text[at] != '|' && m_text[at] != '>' && m_text[at] != '\n')
            ++at; // a tag or an anchor may precede it
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

private:
    qsizetype offsetOf(const Place &place) const
    {
        const auto line = static_cast<std::size_t>(place.line - 1);
        return line < m_begin.size() ? std::min<qsizetype>(m_begin[line] + place.column - 1, m_text.size()) : m_text.size();
    }

    const QByteArray &m_text;
    std::vector<qsizetype> m_begin;
};

/// Builds the tree from yaml-cpp's events with a size limit, so that nested aliases cannot grow exponentially.
class Builder final : public YAML::EventHandler
{
public:
    Builder(const Lines &lines, const Bounds &bounds) : m_lines(lines), m_depth(bounds.depth), m_valuesLeft(bounds.values), m_textLeft(bounds.text) {}

    void OnDocumentStart(const YAML::Mark &mark) override { m_documentStart = placeOf(mark); }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        Node node;
        node.place = placeOf(mark);
        take(std::move(node), anchor);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.constFind(anchor);
        if (found == m_anchors.constEnd())
            throw Stop{tr("an alias that stands inside of its own anchor"), placeOf(mark)};
        Node copy = *found;
        count(copy, placeOf(mark));
        add(std::move(copy));
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        Node node;
        node.kind = Node::Kind::Scalar;
        node.place = placeOf(mark);
        node.text = QString::fromStdString(value);
        node.quoted = tag == "!" || tag == "tag:yaml.org,2002:str";
        if (tag == "!")
            m_lastQuoted = node.place;
        take(std::move(node), anchor);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        begin(Node::Kind::Sequence, mark, anchor, false);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        begin(Node::Kind::Map, mark, anchor, style == YAML::EmitterStyle::Flow);
    }
    void OnMapEnd() override { end(); }

    const std::optional<Node> &root() const { return m_root; }
    std::optional<Node> takeRoot() { return std::move(m_root); }
    const std::optional<Place> &lastQuoted() const { return m_lastQuoted; }

private:
    struct Open {
        Node node;
        YAML::anchor_t anchor = 0;
        bool flow = false;
        bool keyIsNext = true;
        Node::Pair pair; ///< its key is known, its value follows
    };

    void begin(Node::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor, bool flow)
    {
        if (static_cast<int>(m_open.size()) >= m_depth)
            throw Stop{tr("nested deeper than %1 levels").arg(m_depth), placeOf(mark)};
        Open open;
        open.node.kind = kind;
        open.node.place = placeOf(mark);
        open.anchor = anchor;
        open.flow = flow;
        m_open.push_back(std::move(open));
    }

    void end()
    {
        Open open = std::move(m_open.back());
        m_open.pop_back();
        take(std::move(open.node), open.anchor);
    }

    /// A complete value; its content has already been counted.
    void take(Node node, YAML::anchor_t anchor)
    {
        countOne(node, node.place);
        if (anchor != 0)
            m_anchors.insert(anchor, node);
        add(std::move(node));
    }

    void add(Node node)
    {
        if (m_open.empty()) {
            if (m_root && !m_root->isNull() && !node.isNull())
                throw Stop{tr("a second document begins here; one is read"), node.place.line > 0 ? node.place : m_documentStart};
            if (!m_root || !node.isNull())
                m_root = std::move(node);
            return;
        }
        Open &open = m_open.back();
        if (open.node.isSequence()) {
            open.node.items.push_back(std::move(node));
            return;
        }
        if (open.keyIsNext) {
            open.pair = {};
            open.pair.plainKey = node.isScalar() || node.isNull();
            open.pair.key = node.text;
            open.pair.place = node.place;
            open.pair.quoted = node.quoted;
        } else {
            if (node.isNull() && !open.flow && !m_lines.hasColon(open.pair.place))
                throw Stop{tr("a line without a colon"), open.pair.place};
            open.pair.value = std::move(node);
            open.node.pairs.push_back(std::move(open.pair));
        }
        open.keyIsNext = !open.keyIsNext;
    }

    void countOne(const Node &node, const Place &place)
    {
        m_textLeft -= node.text.size();
        if (--m_valuesLeft < 0 || m_textLeft < 0)
            throw Stop{tr("too many values, or too much text"), place};
    }

    void count(const Node &node, const Place &place)
    {
        countOne(node, place);
        for (const Node &item : node.items)
            count(item, place);
        for (const Node::Pair &pair : node.pairs) {
            m_textLeft -= pair.key.size();
            count(pair.value, place);
        }
    }

    const Lines &m_lines;
    int m_depth;
    int m_valuesLeft;
    qint64 m_textLeft;
    std::vector<Open> m_open;
    QHash<YAML::anchor_t, Node> m_anchors;
    std::optional<Node> m_root;
    std::optional<Place> m_lastQuoted;
    Place m_documentStart;
};

base::Error errorAt(const QString &what, const Place &at, Place *place)
{
    if (place)
        *place = at;
    base::Error error;
    error.id = QStringLiteral("yaml.syntax");
    error.what = at.line > 0 ? tr("Line %1, column %2: this is not YAML (%3).").arg(at.line).arg(at.column).arg(what)
                             : tr("This is not YAML (%1).").arg(what);
    return error;
}

} // namespace

bool Node::isNumber() const
{
    if (kind != Kind::Scalar || quoted || text.isEmpty())
        return false;
    qsizetype at = text[0] == u'-' ? 1 : 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
            ++at;
        return at - from;
    };
    const qsizetype first = at;
    if (digits() == 0 || (text[first] == u'0' && at - first > 1))
        return false;
    if (at < text.size() && text[at] == u'.' && (++at, digits() == 0))
        return false;
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        if (at < text.size() && (text[at] == u'+' || text[at] == u'-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

bool Node::isBool() const
{
    static const QStringList words{QStringLiteral("true"), QStringLiteral("True"), QStringLiteral("TRUE"),
                                   QStringLiteral("false"), QStringLiteral("False"), QStringLiteral("FALSE")};
    return kind == Kind::Scalar && !quoted && words.contains(text);
}

base::Result<Node> parse(const QByteArray &utf8, Place *place, const Bounds &bounds)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(utf8);
    if (decoder.hasError() || decoded.contains(QChar::Null))
        return errorAt(tr("the text is not UTF-8"), {}, place);
    const Lines lines(utf8);
    Builder builder(lines, bounds);
    try {
        std::istringstream stream(utf8.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Stop &stop) {
        return errorAt(stop.what, stop.place, place);
    } catch (const YAML::Exception &exception) {
        return errorAt(QString::fromStdString(exception.msg), placeOf(exception.mark), place);
    } catch (const std::exception &exception) {
        return errorAt(QString::fromLocal8Bit(exception.what()), {}, place);
    }
    // Only the last quoted text can extend to the end.
    if (builder.lastQuoted() && !lines.quoteCloses(*builder.lastQuoted()))
        return errorAt(tr("a quote that is not closed"), *builder.lastQuoted(), place);
    return builder.takeRoot().value_or(Node{});
}

} // namespace framescope::yaml
