#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/BruParser.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_BruParser : public QObject
{
    Q_OBJECT

private slots:
    void readsPairsListsAndTexts()
    {
        BruParser parser(QStringLiteral("meta {\r\n  name: A b\r\n  ~off: 1\r\n  \"a:b\": {{process.env.X}}\r\n}\r\nlist [\n  one,\n  two\n]\ndocs {\n  # T\n    deep\n}\n"));
        const auto blocks = parser.parse();
        QCOMPARE(blocks.size(), std::size_t(3));
        QCOMPARE(blocks[0].value(QLatin1String("name")), QStringLiteral("A b"));
        QVERIFY(!blocks[0].pairs[1].on);
        QCOMPARE(blocks[0].value(QLatin1String("a:b")), QStringLiteral("{{env.X}}"));
        QCOMPARE(rows(blocks[1].pairs), QStringLiteral("one= two="));
        QCOMPARE(blocks[2].raw, QStringLiteral("# T\n  deep"));
        QVERIFY(parser.strange().isEmpty());
    }

    void takesWhatPeopleWrite()
    {
        BruParser parser(QStringLiteral("ws { url: wss://h }\nbody:ws { content: '''{\n  1\n}''' }\n"));
        const auto blocks = parser.parse();
        QCOMPARE(blocks.at(0).value(QLatin1String("url")), QStringLiteral("wss://h"));
        QCOMPARE(blocks.at(1).value(QLatin1String("content")), QStringLiteral("{\n  1\n}"));
    }

    void saysWhatItCannotRead()
    {
        BruParser parser(QStringLiteral("headers {\n  lonely\n  @strange(1)\n  @description('who')\n  A: 1\n"));
        const auto blocks = parser.parse();
        QCOMPARE(blocks.at(0).pairs.at(0).description, QStringLiteral("who"));
        QCOMPARE(parser.strange().size(), 3); // no colon, an annotation, no end
    }

    void aBlocksOwnIndentationIsRemoved()
    {
        const Imported imported = takenText("meta {\n  name: X\n  type: ws\n}\n\nws {\n  url: wss://h/\n}\n\n"
                                            "body:ws {\n  name: a\n  type: json\n  content: '''\n    {\n      \"k\": 1\n    }\n  '''\n}\n\n"
                                            "body:ws {\n  name: b\n  type: text\n  content: '''\n    one\n      two\n\n    three\n  '''\n}\n\n"
                                            "body:ws {\n  name: c\n  type: text\n  content: '''\n    first\n        deep\n  '''\n}\n\n"
                                            "body:ws {\n  name: d\n  type: text\n  content: '''\n      first\n        deep\n  '''\n}\n\n"
                                            "body:ws {\n  name: e\n  type: text\n  content: '''\n  less\n    more\n'''\n}\n");
        const Profile &p = only(imported);
        QCOMPARE(p.messages.at(0).content, QStringLiteral("{\n  \"k\": 1\n}"));
        QCOMPARE(p.messages.at(1).content, QStringLiteral("one\n  two\n\nthree"));
        QCOMPARE(p.messages.at(2).content, QStringLiteral("first\n    deep"));
        QCOMPARE(p.messages.at(3).content, QStringLiteral("first\n    deep")); // as Bruno reads it: four blanks and no more
        QCOMPARE(p.messages.at(4).content, QStringLiteral("less\n  more"));
    }
};

FRAMESCOPE_TEST(tst_BruParser);
#include "tst_BruParser.moc"
