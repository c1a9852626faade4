#include "ui/widgets/ClipboardText.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QClipboard>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using framescope::ui::widgets::ClipboardText;

class tst_ClipboardText : public QObject
{
    Q_OBJECT

private slots:
    void aShortTextIsThereAtOnce()
    {
        ClipboardText::put(3, [] { return QStringLiteral("abc"); });
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("abc"));
    }

    void aLongOneIsMadeElsewhere()
    {
        std::atomic<QThread *> maker = nullptr;
        ClipboardText::put(50 << 20, [&maker] {
            maker = QThread::currentThread();
            return QStringLiteral("long");
        });
        QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("long"));
        QVERIFY(maker != QThread::currentThread());
    }

    void whatWasCopiedLaterStays()
    {
        QSemaphore go;
        ClipboardText::put(50 << 20, [&go] {
            go.acquire();
            return QStringLiteral("slow");
        });
        ClipboardText::put(1, [] { return QStringLiteral("later"); });
        go.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("later"));
    }
};

FRAMESCOPE_TEST(tst_ClipboardText);
#include "tst_ClipboardText.moc"
