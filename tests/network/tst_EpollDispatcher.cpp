#include "network/EpollDispatcher.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QThread>
#include <QTimer>
#include <QtTest>

#include <atomic>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace framescope;

/// The whole test runs on the dispatcher that it is about.
class tst_EpollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!network::EpollDispatcher::make())
            QSKIP("FRAMESCOPE-SKIPPED no epoll here");
        QVERIFY(dynamic_cast<network::EpollDispatcher *>(QAbstractEventDispatcher::instance()));
    }

    void timersFireInOrderAndAsOftenAsTheyShould()
    {
        QStringList order;
        QTimer::singleShot(30, this, [&] { order << QStringLiteral("30"); });
        QTimer::singleShot(10, this, [&] { order << QStringLiteral("10"); });
        QTimer::singleShot(20, this, [&] { order << QStringLiteral("20"); });
        QTRY_COMPARE(order, (QStringList{QStringLiteral("10"), QStringLiteral("20"), QStringLiteral("30")}));
        QTimer repeating;
        int count = 0;
        connect(&repeating, &QTimer::timeout, this, [&] {
            if (++count == 5)
                repeating.stop();
        });
        repeating.start(1);
        QCOMPARE(QAbstractEventDispatcher::instance()->registeredTimers(&repeating).size(), 1);
        QVERIFY(repeating.remainingTime() <= 1);
        QTRY_COMPARE(count, 5);
        QVERIFY(QAbstractEventDispatcher::instance()->registeredTimers(&repeating).isEmpty());
        QCOMPARE(repeating.remainingTime(), -1);
    }

    /// Two threads post to a loop that goes to sleep after each of their events. A wake-up that gets lost would let all three wait for ever.
    void noWakeUpIsLost()
    {
        constexpr int kEach = 30'000;
        QEventLoop loop;
        std::atomic<int> seen = 0;
        std::atomic<bool> givenUp = false;
        const auto post = [&](int of) {
            for (int i = 0; i < kEach && !givenUp; ++i) {
                const int before = seen;
                QMetaObject::invokeMethod(&loop, [&] {
                    if (++seen == 2 * kEach)
                        loop.quit();
                }, Qt::QueuedConnection);
                // Now and then together with the other one, now and then alone.
                while (i % (of + 2) == 0 && seen == before && !givenUp)
                    std::this_thread::yield();
            }
        };
        std::thread one(post, 0), two(post, 1);
        QTimer watch;
        watch.setSingleShot(true);
        connect(&watch, &QTimer::timeout, &loop, &QEventLoop::quit);
        watch.start(60'000);
        loop.exec();
        givenUp = true;
        one.join();
        two.join();
        QCOMPARE(seen.load(), 2 * kEach);
    }

    void aTimerIsNotEarly()
    {
        QElapsedTimer clock;
        clock.start();
        QEventLoop loop;
        QTimer::singleShot(50, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
        QVERIFY(clock.nsecsElapsed() >= 49'000'000);
    }

    void aTimerMayEndItselfAndOthersInItsHandler()
    {
        auto *other = new QTimer(this);
        int fired = 0;
        connect(other, &QTimer::timeout, this, [&] { ++fired; });
        auto *first = new QTimer(this);
        connect(first, &QTimer::timeout, this, [&] {
            delete other;
            delete first;
            // Their numbers are free again.
            QTimer::singleShot(0, this, [&] { fired += 100; });
        });
        first->start(1);
        other->start(1'000'000);
        QTRY_COMPARE(fired, 100);
    }

    void aNestedLoopDoesNotRunAHandlerTwice()
    {
        QTimer timer;
        int depth = 0;
        int deepest = 0;
        int rounds = 0;
        connect(&timer, &QTimer::timeout, this, [&] {
            deepest = std::max(deepest, ++depth);
            QEventLoop loop;
            QTimer::singleShot(20, &loop, &QEventLoop::quit);
            loop.exec();
            --depth;
            if (++rounds == 2)
                timer.stop();
        });
        timer.start(0);
        QTRY_COMPARE(rounds, 2);
        QCOMPARE(deepest, 1);
    }

    void anotherThreadWakesIt()
    {
        int got = 0;
        QThread *thread = QThread::create([this, &got] {
            for (int i = 0; i < 1000; ++i)
                QMetaObject::invokeMethod(this, [&got] { ++got; }, Qt::QueuedConnection);
        });
        thread->start();
        QTRY_COMPARE(got, 1000);
        thread->wait();
        delete thread;
    }

    void itServesAThreadOfItsOwn()
    {
        QThread thread;
        auto dispatcher = network::EpollDispatcher::make();
        QPointer<QAbstractEventDispatcher> watched(dispatcher.get());
        thread.setEventDispatcher(dispatcher.release());
        QObject there;
        there.moveToThread(&thread);
        thread.start();
        std::atomic<int> fired{0};
        QMetaObject::invokeMethod(&there, [&] { QTimer::singleShot(5, &there, [&] { fired = 1; }); }, Qt::QueuedConnection);
        QTRY_COMPARE(fired.load(), 1);
        thread.quit();
        QVERIFY(thread.wait(30'000));
    }

    void manySocketsSpeakAtOnce()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        const QByteArray text(200'000, 'x'); // more than fits at once: writing waits too
        qsizetype received = 0;
        int ended = 0;
        for (int i = 0; i < 40; ++i) {
            clients.push_back(std::make_unique<QTcpSocket>());
            QTcpSocket *socket = clients.back().get();
            connect(socket, &QTcpSocket::readyRead, this, [&received, socket] { received += socket->readAll().size(); });
            connect(socket, &QTcpSocket::disconnected, this, [&ended] { ++ended; });
            socket->connectToHost(QHostAddress::LocalHost, server.serverPort());
            socket->write(text);
        }
        QTRY_COMPARE_WITH_TIMEOUT(received, 40 * text.size(), 30'000);
        for (const auto &client : clients)
            client->disconnectFromHost();
        QTRY_COMPARE_WITH_TIMEOUT(ended, 40, 30'000);
    }

#ifdef Q_OS_LINUX
    void aNumberThatIsUsedAgainIsANewDescriptor()
    {
        for (int round = 0; round < 3; ++round) {
            int ends[2];
            QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
            int woken = 0;
            QSocketNotifier notifier(ends[0], QSocketNotifier::Read);
            connect(&notifier, &QSocketNotifier::activated, this, [&] {
                char byte = 0;
                if (::read(ends[0], &byte, 1) == 1)
                    ++woken;
            });
            QCOMPARE(::write(ends[1], "x", 1), 1);
            QTRY_COMPARE(woken, 1);
            // Off and on again between two turns, and off while there is something.
            notifier.setEnabled(false);
            notifier.setEnabled(true);
            QCOMPARE(::write(ends[1], "x", 1), 1);
            QTRY_COMPARE(woken, 2);
            notifier.setEnabled(false);
            QCOMPARE(::write(ends[1], "x", 1), 1);
            QCoreApplication::processEvents();
            QCOMPARE(woken, 2);
            notifier.setEnabled(true);
            QTRY_COMPARE(woken, 3);
            notifier.setEnabled(false);
            ::close(ends[0]);
            ::close(ends[1]);
        }
    }

    void readAndWriteOfOneDescriptorAreTwo()
    {
        int ends[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
        QSocketNotifier reading(ends[0], QSocketNotifier::Read);
        QSocketNotifier writing(ends[0], QSocketNotifier::Write);
        int reads = 0;
        int writes = 0;
        connect(&reading, &QSocketNotifier::activated, this, [&] {
            char byte = 0;
            reads += static_cast<int>(::read(ends[0], &byte, 1));
        });
        connect(&writing, &QSocketNotifier::activated, this, [&] {
            if (++writes == 3)
                writing.setEnabled(false);
        });
        QTRY_COMPARE(writes, 3);
        QCOMPARE(reads, 0);
        QCOMPARE(::write(ends[1], "x", 1), 1);
        QTRY_COMPARE(reads, 1);
        QCOMPARE(writes, 3);
        reading.setEnabled(false);
        ::close(ends[0]);
        ::close(ends[1]);
    }

    /// Standard input may be a file: epoll does not take it, and it is always ready.
    void aFileIsAlwaysReady()
    {
        QTemporaryFile file;
        QVERIFY(file.open() && file.write("abc") == 3 && file.seek(0));
        QByteArray read;
        bool over = false;
        QSocketNotifier notifier(file.handle(), QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, this, [&] {
            char byte = 0;
            if (::read(file.handle(), &byte, 1) == 1) {
                read += byte;
            } else {
                over = true;
                notifier.setEnabled(false);
            }
        });
        QTRY_VERIFY(over);
        QCOMPARE(read, QByteArray("abc"));
    }

    void socketsCanBeLeftOut()
    {
        int ends[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
        QSocketNotifier notifier(ends[0], QSocketNotifier::Read);
        int woken = 0;
        connect(&notifier, &QSocketNotifier::activated, this, [&] {
            ++woken;
            notifier.setEnabled(false);
        });
        QCOMPARE(::write(ends[1], "x", 1), 1);
        bool timer = false;
        QTimer::singleShot(5, this, [&] { timer = true; });
        while (!timer)
            QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
        QCOMPARE(woken, 0);
        QTRY_COMPARE(woken, 1);
        ::close(ends[0]);
        ::close(ends[1]);
    }
#endif
};

static int runEpollDispatcher(int argc, char **argv)
{
    if (auto dispatcher = network::EpollDispatcher::make())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    QCoreApplication app(argc, argv);
    tst_EpollDispatcher test;
    return QTest::qExec(&test, argc, argv);
}

FRAMESCOPE_TEST_RUN_BY(tst_EpollDispatcher, runEpollDispatcher);

#include "tst_EpollDispatcher.moc"
