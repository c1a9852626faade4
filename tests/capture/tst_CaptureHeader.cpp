#include "capture/CaptureHeader.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_CaptureHeader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    std::unique_ptr<PageFile> fileOf(base::ByteView bytes)
    {
        auto file = PageFile::open(m_dir.filePath(QStringLiteral("f")), PageFile::Access::Create).value();
        file->truncate(0);
        if (!bytes.empty() && !file->writeAt(0, {&bytes, 1}))
            qFatal("not written");
        return file;
    }

private slots:
    void comesBack()
    {
        const FileHeader made = makeCaptureHeader(QStringLiteral("framescope 1.0"));
        const auto read = readCaptureHeader(*fileOf(bytesOf(made)));
        QVERIFY(read.ok());
        QCOMPARE(QByteArray(read->program), QByteArray("framescope 1.0"));
        QVERIFY(read->createdWallNs == made.createdWallNs && std::memcmp(read->uuid, made.uuid, sizeof made.uuid) == 0);
        QVERIFY(std::memcmp(made.uuid, makeCaptureHeader({}).uuid, sizeof made.uuid) != 0);
        QCOMPARE(QByteArray(makeCaptureHeader(QString(200, QLatin1Char('x'))).program).size(), qsizetype(sizeof made.program - 1));
    }

    void whatIsNoCaptureIsSaid()
    {
        const FileHeader good = makeCaptureHeader({});
        QCOMPARE(readCaptureHeader(*fileOf({})).error().id, QStringLiteral("capture.foreign-file"));
        QCOMPARE(readCaptureHeader(*fileOf(base::viewOf("some text that is no capture"))).error().id, QStringLiteral("capture.foreign-file"));
        QCOMPARE(readCaptureHeader(*fileOf(bytesOf(good).first(100))).error().id, QStringLiteral("capture.damaged-header"));
        FileHeader damaged = good;
        damaged.createdWallNs ^= 1;
        QCOMPARE(readCaptureHeader(*fileOf(bytesOf(damaged))).error().id, QStringLiteral("capture.damaged-header"));
        FileHeader newer = good;
        newer.readable = kFormatVersion + 1;
        newer.hash = headerHashOf(newer);
        QCOMPARE(readCaptureHeader(*fileOf(bytesOf(newer))).error().id, QStringLiteral("capture.newer-version"));
    }

    void onlyCapturesAreReplaced()
    {
        const FileHeader good = makeCaptureHeader({});
        QVERIFY(mayReplaceByCapture(*fileOf({})).ok());
        QVERIFY(mayReplaceByCapture(*fileOf(bytesOf(good).first(20))).ok());
        QCOMPARE(mayReplaceByCapture(*fileOf(base::viewOf("a letter"))).error().id, QStringLiteral("file.exists"));
    }
};

FRAMESCOPE_TEST(tst_CaptureHeader);
#include "tst_CaptureHeader.moc"
