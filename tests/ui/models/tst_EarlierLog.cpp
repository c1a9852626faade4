#include "ui/models/EarlierLog.h"

#include "capture/CaptureWriter.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace framescope;
using namespace framescope::ui::models;

class tst_EarlierLog : public QObject
{
    Q_OBJECT

private slots:
    void aLogComesLater()
    {
        QTemporaryDir folder;
        capture::CaptureOptions options;
        options.path = folder.filePath(QStringLiteral("a.fscope"));
        {
            auto writer = capture::CaptureWriter::create(options);
            QVERIFY(writer.ok());
        }
        QObject receiver;
        std::shared_ptr<capture::CaptureReader> got;
        EarlierLog::open(options.path, &receiver, [&](const std::shared_ptr<capture::CaptureReader> &reader) { got = reader; });
        QVERIFY(!got);
        QTRY_VERIFY_WITH_TIMEOUT(got, 30'000);
        QCOMPARE(got->path(), options.path);
    }

    void whatIsGoneIsNoError()
    {
        QTemporaryDir folder;
        QObject receiver;
        bool called = false;
        EarlierLog::open(folder.filePath(QStringLiteral("gone.fscope")), &receiver, [&](const auto &) { called = true; });
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

FRAMESCOPE_TEST(tst_EarlierLog);
#include "tst_EarlierLog.moc"
