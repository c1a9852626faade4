#include "capture/FilterTermParser.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_FilterTermParser : public QObject
{
    Q_OBJECT

    using Kind = FilterNode::Kind;

private slots:
    void readsOneTermAndStopsBehindIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *text, Kind kind) { QTest::newRow(text) << QString::fromUtf8(text) << int(kind); };
        row("word", Kind::Bytes);
        row("\"two words\"", Kind::Bytes);
        row("http://host", Kind::Bytes);
        row("hex:00ff", Kind::Bytes);
        row("/a b/i", Kind::Pattern);
        row("dir:in", Kind::Direction);
        row("type:text,ping", Kind::Type);
        row("size>=1.5k", Kind::Size);
        row("wire<20", Kind::Wire);
        row("ratio<0.2", Kind::Ratio);
        row("code:1000,4000-4999", Kind::Code);
        row("conn:2", Kind::Connection);
        row("is:cut", Kind::Is);
        row("time>12:00", Kind::ClockTime);
        row("time>+30s", Kind::SinceStart);
        row("time>2026-01-31T12:00:00Z", Kind::WallTime);
        row("delta>100ms", Kind::Delta);
        row("json:a[\"b c\"]=\"x y\"", Kind::Json);
        row("json:a~/x y/", Kind::Json);
        row("json:$.a[-1]>5", Kind::Json);
    }
    void readsOneTermAndStopsBehindIt()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        FilterCursor in(QString(text + QStringLiteral(" next")));
        const auto node = FilterTermParser(in).read();
        QVERIFY2(node, in.error() ? qPrintable(in.error()->sentence) : "no node");
        QCOMPARE(int(node->kind), kind);
        QCOMPARE(in.at(), text.size());
    }

    void jsonPathsAreThoseOfTheWholeProgram()
    {
        FilterCursor in(QStringLiteral("json:$.a['b.c'][-1]"));
        const auto node = FilterTermParser(in).read();
        QVERIFY(node);
        QCOMPARE(node->json->path().text(), QStringLiteral("$.a['b.c'][-1]"));
        QCOMPARE(node->json->holds(base::viewOf(R"({"a":{"b.c":[1,2]}})")), base::TextPattern::Outcome::Yes);
        FilterCursor wrong(QStringLiteral("json:a[b"));
        QVERIFY(!FilterTermParser(wrong).read());
        QCOMPARE(wrong.error()->position, qsizetype(6));
    }

    void aNameThatIsNearlyOneIsNoWord()
    {
        FilterCursor in(QStringLiteral("szie>5"));
        QVERIFY(!FilterTermParser(in).read());
        QVERIFY(in.error()->sentence.contains(QStringLiteral("size")));
    }
};

FRAMESCOPE_TEST(tst_FilterTermParser);
#include "tst_FilterTermParser.moc"
