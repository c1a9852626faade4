#include "base/Placeholders.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;
using Kind = Placeholder::Kind;
using Problem = Placeholder::Problem;

class tst_Placeholders : public QObject
{
    Q_OBJECT

    /// The text with each placeholder as [name|argument|…], escapes as two braces, and malformed ones unchanged.
    static QString shown(const QString &text)
    {
        QString out;
        qsizetype from = 0;
        for (Placeholder found = Placeholders::next(text, 0); found.found(); found = Placeholders::next(text, from)) {
            out += text.mid(from, found.start - from);
            if (found.kind == Kind::Braces)
                out += QLatin1String("{{");
            else if (found.kind == Kind::Malformed)
                out += QLatin1Char('!') + text.mid(found.start, found.end - found.start);
            else
                out += QLatin1Char('[') + (QStringList(found.name) + found.arguments).join(QLatin1Char('|')) + QLatin1Char(']');
            from = found.end;
        }
        return out + text.mid(from);
    }

private slots:
    void whatIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << "a {b} }}" << "a {b} }}";
        QTest::newRow("value") << "x{{a}}y{{ b-c.d_1 }}" << "x[a]y[b-c.d_1]";
        QTest::newRow("generated") << "{{$uuid}}" << "[$uuid]";
        QTest::newRow("call") << "{{$int 1  6}}" << "[$int|1|6]";
        QTest::newRow("quotes") << "{{pick 'a b' \"c}}d\" 'e'f}}" << "[pick|a b|c}}d|e|f]";
        QTest::newRow("path") << "{{json $.a[0].b}}" << "[json|$.a[0].b]";
        QTest::newRow("backslash") << "\\{{a}} {{a}}" << "{{a}} [a]";
        QTest::newRow("four braces") << "{{{{a}}" << "{{a}}";
        QTest::newRow("three braces") << "{{{a}}}" << "{[a]}";
        QTest::newRow("JSON") << "{\"x\":{\"y\":{}}}" << "{\"x\":{\"y\":{}}}";
        QTest::newRow("empty") << "{{}}" << "!{{}}";
        QTest::newRow("open") << "{{a" << "!{{a";
        QTest::newRow("open, then another") << "{{a {{b}}" << "!{{a [b]";
        QTest::newRow("no name") << "{{\"a\":1}}" << "!{{\"a\":1}}";
        QTest::newRow("line end") << "{{\na}}" << "!{{\na}}";
        QTest::newRow("expression") << "{{a+b}}" << "!{{a+b}}";
    }
    void whatIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(text), expected);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problem");
        QTest::newRow("never closed") << "{{name" << int(Problem::NotClosed);
        QTest::newRow("never closed, with arguments") << "{{name a" << int(Problem::NotClosed);
        QTest::newRow("quote") << "{{pick 'a}}" << int(Problem::OpenQuote);
        QTest::newRow("nothing") << "{{ }}" << int(Problem::NoName);
        QTest::newRow("other characters") << "{{a/b}}" << int(Problem::BadName);
    }
    void problems()
    {
        QFETCH(QString, text);
        QFETCH(int, problem);
        const Placeholder found = Placeholders::next(text, 0);
        QCOMPARE(found.kind, Kind::Malformed);
        QCOMPARE(int(found.problem), problem);
        QCOMPARE(found.end - found.start, 2);
    }

    void anExpressionByItself()
    {
        const Placeholder value = Placeholders::parse(QStringLiteral(" n "));
        QCOMPARE(value.kind, Kind::Value);
        QCOMPARE(value.name, QStringLiteral("n"));
        const Placeholder call = Placeholders::parse(QStringLiteral("json $.id"));
        QCOMPARE(call.kind, Kind::Call);
        QCOMPARE(call.arguments, QStringList{QStringLiteral("$.id")});
        QCOMPARE(Placeholders::parse({}).problem, Problem::NoName);
        QVERIFY(Placeholders::isGenerated(QStringLiteral("$n")) && !Placeholders::isGenerated(QStringLiteral("n")));
    }

    /// Untrusted text may be long and invalid: each character is read a few times at most.
    void manyWrongOnesEnd()
    {
        for (const QString &piece : {QStringLiteral("{{a "), QStringLiteral("{{'"), QStringLiteral("{{a '"), QStringLiteral("{{{"), QStringLiteral("{{$a b ")}) {
            const QString text = piece.repeated(300'000);
            qsizetype found = 0;
            for (Placeholder next = Placeholders::next(text, 0); next.found(); next = Placeholders::next(text, next.end))
                ++found;
            QVERIFY(found > 100'000);
        }
    }
};

FRAMESCOPE_TEST(tst_Placeholders);
#include "tst_Placeholders.moc"
