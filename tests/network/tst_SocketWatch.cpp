#include "network/EpollDispatcher.h"
#include "network/SocketTuning.h"
#include "network/SocketWatch.h"

#include "support/TestClass.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QtTest>

#include <future>

using namespace framescope;

namespace {

/// Two ends of one stream; the near one is watched.
struct Pair {
    QTcpServer server;
    QTcpSocket near;
    std::unique_ptr<QTcpSocket> far;

    bool make()
    {
        if (!server.listen(QHostAddress::LocalHost))
            return false;
        near.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        if (!near.waitForConnected(30'000) || !server.waitForNewConnection(30'000))
            return false;
        far.reset(server.nextPendingConnection());
        far->setParent(nullptr);
        return true;
    }
    bool say()
    {
        return far->write("x") == 1 && far->waitForBytesWritten(30'000);
    }
};

QString check(Pair &pair)
{
    if (!pair.make())
        return QStringLiteral("no pair of sockets");
    const auto descriptor = network::duplicateDescriptor(pair.near.socketDescriptor());
    pair.near.abort();
    struct Counter final : network::SocketWatch::Listener {
        void socketReadable() override
        {
            ++readable;
            if (ends)
                watch->end();
            else
                watch->setReading(false);
        }
        void socketWritable() override
        {
            if (++writable == 3)
                watch->setWriting(false);
        }
        network::SocketWatch *watch = nullptr;
        int readable = 0;
        int writable = 0;
        bool ends = false;
    } counter;
    network::SocketWatch watch(descriptor, counter);
    counter.watch = &watch;
    if (!watch.isReading() || watch.isWriting())
        return QStringLiteral("does not begin with reading");
    QCoreApplication::processEvents();
    if (counter.readable != 0)
        return QStringLiteral("told without reason");
    if (!pair.say() || !QTest::qWaitFor([&] { return counter.readable == 1; }, 30'000))
        return QStringLiteral("not told of what came");
    QCoreApplication::processEvents();
    if (counter.readable != 1)
        return QStringLiteral("told although it was off");
    watch.setReading(true);
    if (!QTest::qWaitFor([&] { return counter.readable == 2; }, 30'000))
        return QStringLiteral("not told of what is still there");
    watch.setWriting(true);
    if (!QTest::qWaitFor([&] { return counter.writable == 3; }, 30'000) || watch.isWriting() || counter.readable != 2)
        return QStringLiteral("not told that it can be written to");
    counter.ends = true;
    watch.setReading(true);
    if (!QTest::qWaitFor([&] { return counter.readable == 3; }, 30'000) || watch.isReading())
        return QStringLiteral("did not end");
    watch.setReading(true);
    QCoreApplication::processEvents();
    if (counter.readable != 3)
        return QStringLiteral("goes on after its end");
    network::closeDescriptor(descriptor);
    return {};
}

} // namespace

class tst_SocketWatch : public QObject
{
    Q_OBJECT

private slots:
    void onQtsOwnEventLoop()
    {
        QVERIFY(!network::EpollDispatcher::ofThisThread());
        Pair pair;
        QCOMPARE(check(pair), QString());
    }

    void onEpoll()
    {
        auto dispatcher = network::EpollDispatcher::make();
        if (!dispatcher)
            QSKIP("FRAMESCOPE-SKIPPED no epoll here");
        std::promise<std::pair<bool, QString>> seen;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            Pair pair;
            const bool known = network::EpollDispatcher::ofThisThread() != nullptr;
            seen.set_value({known, check(pair)});
        }));
        thread->setEventDispatcher(dispatcher.release());
        thread->start();
        const auto [known, wrong] = seen.get_future().get();
        QVERIFY(thread->wait(300'000));
        QVERIFY(known);
        QCOMPARE(wrong, QString());
    }

    void nothingIsWatchedWithoutADescriptor()
    {
        struct Nobody final : network::SocketWatch::Listener {
            void socketReadable() override {}
            void socketWritable() override {}
        } nobody;
        network::SocketWatch watch(-1, nobody);
        watch.setReading(true);
        watch.setWriting(true);
        QVERIFY(!watch.isReading() && !watch.isWriting());
    }
};

FRAMESCOPE_TEST(tst_SocketWatch);
#include "tst_SocketWatch.moc"
