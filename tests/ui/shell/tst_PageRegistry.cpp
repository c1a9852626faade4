#include "ui/shell/PageRegistry.h"

#include "ui/support/NamedPage.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using namespace framescope::ui::shell;

class tst_PageRegistry : public QObject
{
    Q_OBJECT

private slots:
    void opensByKind()
    {
        PageRegistry registry;
        uitest::NamedPage page(QStringLiteral("a"));
        QStringList opened;
        registry.add(QStringLiteral("toy"), [&](const QString &what, bool now, const PageRegistry::Done &done) {
            opened << what + (now ? QStringLiteral(" now") : QString());
            done(&page);
        });
        Page *given = nullptr;
        registry.open({QStringLiteral("toy"), QStringLiteral("a:b")}, true, [&](Page *answer) { given = answer; });
        QCOMPARE(opened, QStringList{QStringLiteral("a:b now")});
        QCOMPARE(given, &page);
        registry.open({QStringLiteral("toy"), QStringLiteral("c")});
        QCOMPARE(opened.size(), 2);
    }

    void whatNobodyOpensIsNoPage()
    {
        const PageRegistry registry;
        int calls = 0;
        const auto count = [&calls](const Page *page) { calls += page ? 100 : 1; };
        registry.open({QStringLiteral("toy"), QStringLiteral("a")}, false, count);
        registry.open({QStringLiteral("toy"), {}}, false, count);
        registry.open({}, false, count);
        QCOMPARE(calls, 3);
    }

    void tokensAsText()
    {
        int side = -1;
        const PageToken token = PageRegistry::fromText(PageRegistry::toText(2, {QStringLiteral("url"), QStringLiteral("wss://host.example:1/%1")}), &side);
        QCOMPARE(side, 2);
        QCOMPARE(token.kind, QStringLiteral("url"));
        QCOMPARE(token.what, QStringLiteral("wss://host.example:1/%1"));
        QVERIFY(PageRegistry::fromText(QStringLiteral("nonsense"), &side).isEmpty());
    }
};

FRAMESCOPE_TEST(tst_PageRegistry);
#include "tst_PageRegistry.moc"
