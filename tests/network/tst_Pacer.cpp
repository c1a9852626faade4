#include "network/Pacer.h"

#include "support/TestClass.h"

#include <QTimerEvent>
#include <QtTest>

#include <limits>

using namespace framescope;
using namespace framescope::network;

class tst_Pacer : public QObject
{
    Q_OBJECT

    Pacer m_pacer;
    int m_ends = 0;

protected:
    void timerEvent(QTimerEvent *event) override
    {
        if (m_pacer.isOver(event->timerId()))
            ++m_ends;
        else
            QObject::timerEvent(event);
    }

private slots:
    void everythingPassesUntilItIsSet()
    {
        m_pacer = {};
        QVERIFY(!m_pacer.isSet() && !m_pacer.isWaiting());
        QCOMPARE(m_pacer.most(), std::numeric_limits<std::size_t>::max());
        m_pacer.set(7, 10);
        QVERIFY(m_pacer.isSet());
        QCOMPARE(m_pacer.most(), std::size_t(7));
        m_pacer.set(0, 10);
        QVERIFY(!m_pacer.isSet());
    }

    void theOwnersTimerEndsTheWait()
    {
        m_ends = 0;
        m_pacer.set(1, 1);
        m_pacer.wait(this);
        QVERIFY(m_pacer.isWaiting());
        QVERIFY(!m_pacer.isOver(-1));
        QTRY_COMPARE(m_ends, 1);
        QVERIFY(!m_pacer.isWaiting());
        m_pacer.wait(this);
        m_pacer.set(1, 1);
        QVERIFY(!m_pacer.isWaiting());
    }
};

FRAMESCOPE_TEST(tst_Pacer);
#include "tst_Pacer.moc"
