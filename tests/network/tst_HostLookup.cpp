#include "network/HostLookup.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::network;

class tst_HostLookup : public QObject
{
    Q_OBJECT

    QList<QHostAddress> m_addresses;
    QString m_error;
    int m_calls = 0;

    HostLookup::Done done()
    {
        m_calls = 0;
        return [this](const QList<QHostAddress> &addresses, const QString &error) {
            ++m_calls;
            m_addresses = addresses;
            m_error = error;
        };
    }

private slots:
    void literals()
    {
        HostLookup lookup;
        lookup.start(QStringLiteral("127.0.0.1"), {}, done());
        QCOMPARE(m_addresses, QList<QHostAddress>{QHostAddress(QStringLiteral("127.0.0.1"))});
        lookup.start(QStringLiteral("[::1]"), {}, done());
        QCOMPARE(m_addresses, QList<QHostAddress>{QHostAddress(QStringLiteral("::1"))});
        QCOMPARE(m_calls, 1);
    }

    void overrides()
    {
        HostLookup lookup;
        const QHash<QString, QStringList> given{{QStringLiteral("a.example"), {QStringLiteral("10.0.0.1"), QStringLiteral("[::1]")}},
                                                {QStringLiteral("bad.example"), {QStringLiteral("nonsense")}}};
        lookup.start(QStringLiteral("A.Example"), given, done());
        QCOMPARE(m_addresses.size(), 2);
        lookup.start(QStringLiteral("bad.example"), given, done());
        QVERIFY(m_addresses.isEmpty());
        QVERIFY(m_error.contains(QStringLiteral("nonsense")));
    }

    void system()
    {
        HostLookup lookup;
        lookup.start(QStringLiteral("localhost"), {}, done());
        QTRY_COMPARE(m_calls, 1);
        QVERIFY(!m_addresses.isEmpty());
        QVERIFY(m_addresses.front().isLoopback());
    }

    void unresolvable()
    {
        HostLookup lookup;
        lookup.start(QStringLiteral("no-such-host.invalid"), {}, done());
        QTRY_COMPARE_WITH_TIMEOUT(m_calls, 1, 60'000);
        QVERIFY(m_addresses.isEmpty());
        QVERIFY(!m_error.isEmpty());
    }

    void cancelled()
    {
        HostLookup lookup;
        lookup.start(QStringLiteral("localhost"), {}, done());
        lookup.cancel();
        HostLookup other;
        bool second = false;
        other.start(QStringLiteral("localhost"), {}, [&](const QList<QHostAddress> &, const QString &) { second = true; });
        QTRY_VERIFY(second);
        QCOMPARE(m_calls, 0);
    }
};

FRAMESCOPE_TEST(tst_HostLookup);
#include "tst_HostLookup.moc"
