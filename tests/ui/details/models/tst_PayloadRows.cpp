#include "ui/details/models/PayloadRows.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::ui::details::PayloadRows;
using Layout = PayloadRows::Layout;

class tst_PayloadRows : public QObject
{
    Q_OBJECT

    static QStringList lines(const PayloadRows &rows)
    {
        QStringList all;
        for (qint64 i = 0; i < rows.count(); ++i)
            all << rows.row(i).text;
        return all;
    }
    static QStringList pretty(const QByteArray &json, int columns = 80, qint64 wrongFrom = -1)
    {
        return lines(*PayloadRows::build(json, Layout::Json, json.size(), columns, wrongFrom));
    }

private slots:
    void everyTokenStaysAsItCame()
    {
        QCOMPARE(pretty("{\"b\":1.00,\"a\" :12345678901234567890, \"a\":[] ,\"c\":[1,{\"d\":null}]}").join(QLatin1Char('\n')),
                 QStringLiteral("{\n  \"b\": 1.00,\n  \"a\": 12345678901234567890,\n  \"a\": [],\n  \"c\": [\n    1,\n    {\n      \"d\": null\n    }\n  ]\n}"));
        QCOMPARE(pretty("[]"), QStringList{QStringLiteral("[]")});
        QCOMPARE(pretty(" {} "), QStringList{QStringLiteral("{}")});
    }

    void whatIsNotJsonFollowsAsItIs()
    {
        QCOMPARE(pretty("{\"a\":1,nope\x01}", 80, 7), (QStringList{QStringLiteral("{"), QStringLiteral("  \"a\": 1,"), QStringLiteral("nope\\x01}")}));
    }

    void longTokensAreBrokenAndPutTogetherAgain()
    {
        const QByteArray json = "{\"name\":\"" + QByteArray(100, 'x') + "\\n\xc3\xa4\",\"n\":" + QByteArray(70, '7') + "}";
        const auto rows = PayloadRows::build(json, Layout::Json, json.size(), 40);
        for (const QString &line : lines(*rows))
            QVERIFY2(line.size() <= 40, qPrintable(line));
        const QString whole = rows->textBetween(0, json.size());
        QCOMPARE(whole, QStringLiteral("{\n  \"name\": \"%1\\n%2\",\n  \"n\": %3\n}").arg(QString(100, QLatin1Char('x')), QChar(0xe4), QString(70, QLatin1Char('7'))));
        QVERIFY(!rows->row(1).endsLine);
    }

    void placesLeadBackToTheBytes()
    {
        const QByteArray json = "{ \"k\" : [ 1 , \"\xc3\xa4\x01\" ] }";
        const auto rows = PayloadRows::build(json, Layout::Json, json.size(), 80);
        for (qint64 i = 0; i < rows->count(); ++i) {
            const PayloadRows::Row row = rows->row(i);
            QCOMPARE(row.places.size(), static_cast<std::size_t>(row.text.size()) + 1);
            for (qsizetype c = 0; c < row.text.size(); ++c) {
                if (row.text[c].isLetterOrNumber() && row.text[c].unicode() < 0x80 && !row.text.contains(QLatin1Char('\\')))
                    QCOMPARE(QChar::fromLatin1(json[row.places[static_cast<std::size_t>(c)]]), row.text[c]);
            }
        }
        QCOMPARE(rows->rowAt(json.indexOf('1')), 2);
        QCOMPARE(rows->textBetween(json.indexOf('1'), json.indexOf('1') + 1), QStringLiteral("1"));
    }

    void rawShowsEscapesAndKeepsTheText()
    {
        const QByteArray text("a\tb\r\nc\0d\xff\xe2\x80\xae" "e", 13);
        const auto rows = PayloadRows::build(text, Layout::Raw, text.size(), 80);
        QCOMPARE(lines(*rows), (QStringList{QStringLiteral("a\\tb\\r"), QStringLiteral("c\\x00d\\xff\\u{202e}e")}));
        QCOMPARE(rows->textBetween(0, 4), QStringLiteral("a\tb\r"));
        const auto wrapped = PayloadRows::build(QByteArray(100, 'x'), Layout::Raw, 100, 40);
        QCOMPARE(wrapped->count(), 3);
        QVERIFY(!wrapped->row(0).endsLine);
        QVERIFY(wrapped->row(2).endsLine);
        QCOMPARE(lines(*PayloadRows::build("a\n\nb\n", Layout::Raw, 5, 40)), (QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")}));
    }

    void namesAndValuesAreTold()
    {
        const auto rows = PayloadRows::build("{\"a\":\"x\\u00e4\",\"b\":[true,-1.5e3]}", Layout::Json, 100, 80);
        const PayloadRows::Row row = rows->row(1);
        QCOMPARE(row.text, QStringLiteral("  \"a\": \"x\\u00e4\","));
        QCOMPARE(row.spans[0].token, PayloadRows::Token::Key);
        QCOMPARE(row.spans[2].token, PayloadRows::Token::String);
        QCOMPARE(row.spans[3].token, PayloadRows::Token::Escape);
        QCOMPARE(rows->row(3).spans[0].token, PayloadRows::Token::Literal);
        QCOMPARE(rows->row(4).spans[0].token, PayloadRows::Token::Number);
    }

    void onlyAsMuchAsAsked()
    {
        QByteArray large = "[";
        for (int i = 0; i < 10'000; ++i)
            large += QByteArray::number(i) + ',';
        large += "0]";
        QCOMPARE(PayloadRows::build(large, Layout::Json, 1000, 80)->used(), 1000);
        QCOMPARE(PayloadRows::build("ab\xc3\xa4", Layout::Raw, 3, 80)->used(), 2);
        std::atomic_bool cancelled{true};
        QVERIFY(!PayloadRows::build(large, Layout::Json, large.size(), 80, -1, &cancelled));
        QCOMPARE(PayloadRows::build({}, Layout::Raw, 0, 80)->count(), 0);
    }
};

FRAMESCOPE_TEST_APPLESS(tst_PayloadRows);
#include "tst_PayloadRows.moc"
