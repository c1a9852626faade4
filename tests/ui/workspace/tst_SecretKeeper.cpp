#include "ui/workspace/SecretKeeper.h"

#include "ui/support/MemoryKeychain.h"

#include "support/TestClass.h"

#include <QTest>

#include <optional>

using namespace framescope;
using ui::workspace::SecretKeeper;

class tst_SecretKeeper : public QObject
{
    Q_OBJECT

private slots:
    void itAnswersWhenAllAreThere()
    {
        std::map<QString, QString> entries;
        profiles::SecretStore store(QStringLiteral("w"), std::make_unique<uitest::MemoryKeychain>(entries));
        std::optional<bool> kept;
        SecretKeeper::keep(store, {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("2")}}, [&](const base::Result<void> &result) { kept = result.ok(); });
        QVERIFY(!kept);
        QTRY_VERIFY(kept);
        QVERIFY(*kept);
        QCOMPARE(entries.size(), std::size_t(2));
    }

    void aRefusalIsAnError()
    {
        std::map<QString, QString> entries;
        profiles::SecretStore store(QStringLiteral("w"), std::make_unique<uitest::MemoryKeychain>(entries, true));
        std::optional<base::Error> error;
        SecretKeeper::keep(store, {{QStringLiteral("a"), QStringLiteral("1")}}, [&](const base::Result<void> &result) { error = result.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->id, QStringLiteral("secret.refused"));
    }

    void nothingIsKeptAtOnce()
    {
        profiles::SecretStore store(QStringLiteral("w"), nullptr);
        bool kept = false;
        SecretKeeper::keep(store, {}, [&](const base::Result<void> &result) { kept = result.ok(); });
        QVERIFY(kept);
    }
};

FRAMESCOPE_TEST(tst_SecretKeeper);
#include "tst_SecretKeeper.moc"
