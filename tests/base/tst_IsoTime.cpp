#include "base/IsoTime.h"

#include "support/TestClass.h"

#include <QDateTime>
#include <QtTest>

#include <thread>

using namespace framescope::base;

class tst_IsoTime : public QObject
{
    Q_OBJECT

private slots:
    void timesAreThoseOfTheCalendar()
    {
        for (const qint64 seconds : {qint64(0), qint64(951'782'400), qint64(1'709'164'799), qint64(4'102'444'799), qint64(-1), qint64(-86'401)}) {
            QByteArray out;
            appendIsoTime(out, seconds * 1'000'000'000 + 5);
            const QString expected = QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
            QCOMPARE(QString::fromLatin1(out), QString(expected + QStringLiteral(".000000005Z")));
        }
    }

    /// The second that a thread's first time stands in is kept nowhere yet, whichever it is.
    void theFirstTimeOfAThreadIsWritten()
    {
        QByteArray out;
        std::thread([&out] { appendIsoTime(out, -1); }).join();
        QCOMPARE(out, QByteArray("1969-12-31T23:59:59.999999999Z"));
    }
};

FRAMESCOPE_TEST(tst_IsoTime);
#include "tst_IsoTime.moc"
