#include "ui/server/models/ClientsModel.h"

#include "support/TestClass.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::server::ClientsModel;

class tst_ClientsModel : public QObject
{
    Q_OBJECT

    static std::vector<server::ClientFacts> facts(std::initializer_list<std::uint32_t> ids)
    {
        std::vector<server::ClientFacts> all;
        for (const std::uint32_t id : ids) {
            server::ClientFacts one;
            one.id = server::ClientId{id};
            one.address = QHostAddress::LocalHost;
            one.port = static_cast<quint16>(40000 + id);
            all.push_back(one);
        }
        return all;
    }
    static QStringList numbers(const ClientsModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, ClientsModel::Number).data().toString();
        return all;
    }

private slots:
    void rowsFollowTheClients_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("none") << QList<int>{} << QList<int>{};
        QTest::newRow("first ones") << QList<int>{} << QList<int>{1, 2, 3};
        QTest::newRow("one more") << QList<int>{1, 2} << QList<int>{1, 2, 3};
        QTest::newRow("the middle goes") << QList<int>{1, 2, 3, 4, 5} << QList<int>{1, 5};
        QTest::newRow("the first goes, two come") << QList<int>{1, 2, 3} << QList<int>{2, 3, 7, 9};
        QTest::newRow("all go, others come") << QList<int>{1, 2} << QList<int>{3};
        QTest::newRow("all go") << QList<int>{1, 2} << QList<int>{};
    }
    void rowsFollowTheClients()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        ClientsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QList<int> &wanted : {before, after}) {
            std::vector<server::ClientFacts> all;
            QStringList texts;
            for (const int id : wanted) {
                all.push_back(facts({static_cast<std::uint32_t>(id)}).front());
                texts << QString::number(id);
            }
            model.setClients(all);
            QCOMPARE(numbers(model), texts);
        }
    }

    void aPersistentIndexStaysWithItsClient()
    {
        ClientsModel model;
        model.setClients(facts({1, 2, 3}));
        const QPersistentModelIndex third(model.index(2, ClientsModel::Number));
        model.setClients(facts({3, 4}));
        QCOMPARE(third.row(), 0);
        QCOMPARE(third.data().toString(), QStringLiteral("3"));
        QCOMPARE(model.rowOf(server::ClientId{4}), 1);
        QCOMPARE(model.rowOf(server::ClientId{2}), -1);
    }

    void cellsSayWhatIsKnown()
    {
        auto all = facts({1});
        all[0].subprotocol = "chat";
        all[0].extensions = "permessage-deflate; server_no_context_takeover";
        all[0].messagesIn = 3;
        all[0].rttNs = 1'500'000;
        all[0].userAgent = QStringLiteral("bad\u001b[31m agent");
        all[0].path = QStringLiteral("/chat");
        ClientsModel model;
        model.setClients(all);
        const auto text = [&](ClientsModel::Column column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(ClientsModel::Address), QStringLiteral("127.0.0.1:40001"));
        QCOMPARE(text(ClientsModel::Subprotocol), QStringLiteral("chat"));
        QVERIFY(text(ClientsModel::Compression).startsWith(QStringLiteral("permessage-deflate")));
        QCOMPARE(text(ClientsModel::Received), QStringLiteral("3"));
        QVERIFY(text(ClientsModel::RoundTrip).contains(QStringLiteral("1")));
        QVERIFY(!text(ClientsModel::Program).contains(QChar(0x1b)));
        model.setClients(facts({1}));
        QCOMPARE(text(ClientsModel::RoundTrip), QStringLiteral("–"));
    }
};

FRAMESCOPE_TEST(tst_ClientsModel);
#include "tst_ClientsModel.moc"
