#include "FakeHost.h"

#include "server/ClientTable.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_ClientTable : public QObject
{
    Q_OBJECT

    const std::vector<FaultSpec> m_noFaults;

    std::unique_ptr<ServerClient> client(FakeHost &host, std::uint32_t id)
    {
        return std::make_unique<ServerClient>(host, ClientId{id}, 1, std::vector<Behaviour *>(), m_noFaults);
    }

private slots:
    void aClientThatEndsIsKeptUntilItIsSweptAndCounts()
    {
        FakeHost host;
        ClientTable table;
        QVERIFY(table.isEmpty() && !table.sweep());
        table.add(client(host, 2));
        table.add(client(host, 1));
        QCOMPARE(table.size(), std::size_t{2});
        QCOMPARE(table.facts().front().id, ClientId{1});
        ServerClient *const second = table.find(ClientId{2});
        QVERIFY(second && !table.find(ClientId{3}));
        QVERIFY(table.retire(*second));
        QVERIFY(!table.retire(*second));
        QVERIFY(!table.find(ClientId{2}));
        QCOMPARE(table.goneCount(), quint64{1});
        QVERIFY(table.sweep());
        QVERIFY(!table.isEmpty());
        table.counts().refused = 3;
        QCOMPARE(table.totals().clients, quint64{2});
        QCOMPARE(table.totals().refused, quint64{3});
        table.resetCounts();
        QCOMPARE(table.totals().clients, quint64{0});
        table.clear();
        QVERIFY(table.isEmpty() && table.all().empty());
    }
};

FRAMESCOPE_TEST(tst_ClientTable);
#include "tst_ClientTable.moc"
