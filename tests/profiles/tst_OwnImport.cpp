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
        QVERIFY(told(R"({"version":-1,"name":"N","url":"wss://h/"})", "version -1"));
        QVERIFY(told(R"({"version":0,"name":"N","url":"wss://h/"})", "version 0"));
        QVERIFY(told(R"({"version":"x","name":"N","url":"wss://h/"})", "version x"));
        QVERIFY(told(R"({"version":99,"name":"N","url":"wss://h/"})", "newer"));
        QVERIFY(told(R"({"format":"framescope-profiles","version":-2,"profiles":[{"profile":{"version":1,"name":"N","url":"wss://h/"}}]})", "version -2"));
        QVERIFY(told(R"({"version":1,"name":"N","url":"wss://h/","url":"wss://other/"})", "stands twice"));
        QVERIFY(!noted(takenText(R"({"version":1,"name":"N","url":"wss://h/"})"), ImportNote::Kind::NotUnderstood, QStringLiteral("version")));
    }
};

FRAMESCOPE_TEST(tst_OwnImport);
#include "tst_OwnImport.moc"
