#include "support/ImportedText.h"
#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_OwnImport : public QObject
{
    Q_OBJECT

private slots:
    void strangeVersionsAreTold()
    {
        const auto told = [](const char *text, const char *part) { return noted(takenText(text), ImportNote::Kind::NotUnderstood, QString::fromLatin1(part)); };
        // Not in the macro's brackets: moc takes the // of an address there for a comment.
        const std::pair<const char *, const char *> rows[] = {
            {"{\"version\":-1,\"name\":\"N\",\"url\":\"wss://h/\"}", "version -1"},
            {"{\"version\":0,\"name\":\"N\",\"url\":\"wss://h/\"}", "version 0"},
            {"{\"version\":\"x\",\"name\":\"N\",\"url\":\"wss://h/\"}", "version x"},
            {"{\"version\":99,\"name\":\"N\",\"url\":\"wss://h/\"}", "newer"},
            {"{\"format\":\"framescope-profiles\",\"version\":-2,\"profiles\":[{\"profile\":{\"version\":1,\"name\":\"N\",\"url\":\"wss://h/\"}}]}", "version -2"},
            {"{\"version\":1,\"name\":\"N\",\"url\":\"wss://h/\",\"url\":\"wss://other/\"}", "stands twice"},
        };
        for (const auto &[text, sentence] : rows)
            QVERIFY2(told(text, sentence), text);
        const Imported whole = takenText("{\"version\":1,\"name\":\"N\",\"url\":\"wss://h/\"}");
        QVERIFY(!noted(whole, ImportNote::Kind::NotUnderstood, QStringLiteral("version")));
    }
};

FRAMESCOPE_TEST(tst_OwnImport);
#include "tst_OwnImport.moc"
