#include "base/DecodedText.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::base::DecodedText;

class tst_DecodedText : public QObject
{
    Q_OBJECT

private slots:
    void undoesOneKindOfEscapes_data();
    void undoesOneKindOfEscapes();
    void knowsWhereEachByteStood();
};

void tst_DecodedText::undoesOneKindOfEscapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("decoded");
    QTest::addColumn<char>("kind");
    const auto row = [](char kind, const char *text, const char *decoded) { QTest::addRow("%c %s", kind, text) << QByteArray(text) << QByteArray(decoded) << kind; };
    row('%', "a%2Fb%2fc", "a/b/c");
    row('%', "100%, %4, %zz", "100%, %4, %zz");
    row('\\', "\\u0041\\/\\\"", "A/\"");
    row('\\', "\\\\\\\\u0041", "A"); // quoted twice more
    row('\\', "\\ud83d\\ude00 \\n", "\xf0\x9f\x98\x80 \\n");
    row('\\', "\\u12", "\\u12");
    row('&', "&amp;&#65;&#x42;&lt;", "&AB<");
    row('&', "&nbsp; &#; &#xzz; &#1114112;", "&nbsp; &#; &#xzz; &#1114112;");
}

void tst_DecodedText::undoesOneKindOfEscapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, decoded);
    QFETCH(char, kind);
    const DecodedText out = kind == '%' ? DecodedText::percent(text) : kind == '&' ? DecodedText::html(text) : DecodedText::json(text);
    QCOMPARE(out.bytes, decoded);
    QCOMPARE(out.starts.size(), static_cast<std::size_t>(decoded.size()) + 1);
    QCOMPARE(out.starts.back(), text.size());
}

void tst_DecodedText::knowsWhereEachByteStood()
{
    QCOMPARE(DecodedText::percent("a%2Fb").starts, (std::vector<qsizetype>{0, 1, 4, 5}));
    QCOMPARE(DecodedText::json("\\u00e4x").starts, (std::vector<qsizetype>{0, 0, 6, 7})); // two bytes of one escape
    QCOMPARE(DecodedText::html("<&gt;").starts, (std::vector<qsizetype>{0, 1, 5}));
}

FRAMESCOPE_TEST(tst_DecodedText);
#include "tst_DecodedText.moc"
