#include "JsonFields.h"

#include "base/Translation.h"
#include "base/json/JsonText.h"

namespace framescope::decode {

using Token = base::JsonScanner::Token;

namespace {

FRAMESCOPE_TR("decode::JsonFields")

/// A key or a string, no more of it than is shown.
QString shownText(std::string_view inside)
{
    constexpr std::size_t kEscapeLength = 12; // of a surrogate pair, the longest way to write a character
    const QByteArray text = base::unescapedJson(inside.substr(0, (kMostValueText + 1) * kEscapeLength));
    return QString::fromUtf8(text);
}

/// One walk over the tokens: containers that are open and how many items each has so far.
class Walk
{
public:
    Walk(FieldTree &tree, const LayerSpan &json) : m_tree(tree), m_json(json), m_scanner(json.bytes()) {}

    void run(QString name, bool withRoot)
    {
        m_name = std::move(name);
        m_withRoot = withRoot;
        for (Token token = m_scanner.next(); token != Token::End && token != Token::Error; token = m_scanner.next())
            take(token);
        // What a fault left open ends where the fault is.
        while (!m_items.empty())
            close(false);
    }

private:
    bool isHidden() const { return m_items.size() == 1 && !m_withRoot; }

    void take(Token token)
    {
        switch (token) {
        case Token::Key:
            m_name = shownText(m_scanner.raw());
            return;
        case Token::ObjectBegin:
        case Token::ArrayBegin: {
            const QString name = nextName();
            m_items.push_back({token == Token::ArrayBegin, 0});
            if (!isHidden())
                m_tree.open(name, {m_json.range.begin + m_scanner.tokenStart(), 1, m_json.range.layer});
            return;
        }
        case Token::ObjectEnd:
        case Token::ArrayEnd:
            close(true);
            return;
        default:
            value(token);
        }
    }

    void close(bool whole)
    {
        const Open open = m_items.back();
        const QString count = open.isArray ? tr("%n item(s)", nullptr, open.count) : tr("%n member(s)", nullptr, open.count);
        if (!isHidden())
            m_tree.close(m_json.range.begin + (whole ? m_scanner.offset() : m_json.range.length), count);
        m_items.pop_back();
    }

    void value(Token token)
    {
        const ByteRange range{m_json.range.begin + m_scanner.tokenStart(), m_scanner.offset() - m_scanner.tokenStart(), m_json.range.layer};
        const std::string_view raw = m_scanner.raw();
        const QString name = nextName();
        if (token == Token::String)
            m_tree.add(name, shownText(raw), range, Field::Kind::Text);
        else
            m_tree.add(name, QString::fromLatin1(raw.data(), qsizetype(raw.size())), range,
                       token == Token::Number     ? Field::Kind::Number
                           : token == Token::Null ? Field::Kind::Null
                                                  : Field::Kind::Boolean);
    }

    QString nextName()
    {
        if (m_items.empty())
            return m_name;
        const int index = m_items.back().count++;
        return m_items.back().isArray ? QString(QLatin1Char('[') + QString::number(index) + QLatin1Char(']')) : m_name;
    }

    struct Open {
        bool isArray = false;
        int count = 0;
    };
    FieldTree &m_tree;
    const LayerSpan &m_json;
    base::JsonScanner m_scanner;
    std::vector<Open> m_items;
    QString m_name;
    bool m_withRoot = true;
};

} // namespace

void addJson(FieldTree &tree, const QString &name, const LayerSpan &json)
{
    Walk(tree, json).run(name, true);
}

void addJsonContent(FieldTree &tree, const LayerSpan &json)
{
    Walk(tree, json).run(QStringLiteral("value"), false);
}

LayerSpan insideOfString(Decoded &out, const LayerSpan &layer, const JsonPart &part, const QString &name)
{
    const ByteRange inside{part.range.begin + 1, part.range.length - 2, part.range.layer};
    if (!part.isEscaped)
        return layer.at(inside);
    const std::string_view raw = part.raw.substr(1, part.raw.size() - 2);
    return LayerSpan::of(out, out.addLayer(name, base::unescapedJson(raw), inside));
}

} // namespace framescope::decode
