#include "ui/details/DetailsLoader.h"

#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::details::EntryDetails;
using ui::details::DetailsLoader;

class tst_DetailsLoader : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheLatestRequestIsAnswered()
    {
        uitest::Log log;
        for (int i = 0; i < 50; ++i)
            log.add("x");
        DetailsLoader loader;
        QList<quint64> loaded;
        connect(&loader, &DetailsLoader::loaded, &loader, [&](const std::shared_ptr<const EntryDetails> &details) { loaded << details->info->number; });
        for (quint64 entry = 1; entry <= 20; ++entry)
            loader.load(log.reader, entry);
        QVERIFY(loader.isLoading());
        QTRY_VERIFY_WITH_TIMEOUT(!loader.isLoading(), 30'000);
        QCOMPARE(loaded, QList<quint64>{20});
        // No capture: what is under way ends without an answer.
        loader.load(log.reader, 5);
        loader.load(nullptr, 0);
        QVERIFY(!loader.isLoading());
        loader.load(log.reader, 6);
        QTRY_VERIFY_WITH_TIMEOUT(!loader.isLoading(), 30'000);
        QCOMPARE(loaded, (QList<quint64>{20, 6}));
    }
};

FRAMESCOPE_TEST(tst_DetailsLoader);
#include "tst_DetailsLoader.moc"
