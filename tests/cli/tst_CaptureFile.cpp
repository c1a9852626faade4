#include "CaptureCommands.h"

#include "capture/CaptureReader.h"
#include "cli/CaptureFile.h"

#include <QJsonObject>

using namespace framescope;
using namespace framescope::cli;
using namespace framescope::cli::testing;

class tst_CaptureFile : public QObject
{
    Q_OBJECT

private slots:
    void keepsWithinItsLimit();
};

void tst_CaptureFile::keepsWithinItsLimit()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    Console::Streams streams;
    streams.out = streams.err = [](const QByteArray &) { return true; };
    Console console(streams);
    ParsedOptions options;
    options.add(QStringLiteral("max-size"), QStringLiteral("10k"));
    auto file = CaptureFile::create(path, {{QStringLiteral("url"), QStringLiteral("ws://a.test/")}}, options, console);
    QVERIFY(file.ok());
    const QByteArray payload(1000, char(120));
    capture::EntryView view;
    view.payload = base::viewOf(payload);
    view.payloadLength = view.payload.size();
    for (int i = 0; i < 100; ++i)
        (*file)->sink()->append(view);
    const auto finished = (*file)->finish();
    QVERIFY(!finished.ok());
    const auto reader = capture::CaptureReader::open(path).value();
    QVERIFY(reader->entryCount() < 30);
    QCOMPARE(reader->annotations().session[QStringLiteral("url")].toString(), QStringLiteral("ws://a.test/"));
    options.add(QStringLiteral("max-size"), QStringLiteral("many"));
    QVERIFY(!CaptureFile::create(path, {}, options, console).ok());
}

QTEST_GUILESS_MAIN(tst_CaptureFile)
#include "tst_CaptureFile.moc"
