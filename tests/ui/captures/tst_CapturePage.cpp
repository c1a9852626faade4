#include "ui/captures/CapturePage.h"

#include "ui/support/UiFixture.h"
#include "ui/log/LogActions.h"
#include "ui/log/LogPanel.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::captures::CapturePage;

class tst_CapturePage : public QObject
{
    Q_OBJECT

private slots:
    void showsAStoredCapture()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("friday.fscope"));
        {
            capture::CaptureOptions options;
            options.path = path;
            auto writer = capture::CaptureWriter::create(options);
            QVERIFY(writer.ok());
            capture::EntryView entry;
            entry.payload = base::viewOf("stored");
            entry.payloadLength = 6;
            entry.flags |= capture::FlagEndsMessage;
            (*writer)->append(entry);
            QVERIFY((*writer)->finish().ok());
        }
        auto reader = capture::CaptureReader::open(path);
        QVERIFY(reader.ok());
        CapturePage page(std::move(reader).value(), path);
        page.show();
        QCOMPARE(page.title(), QStringLiteral("friday"));
        QTRY_COMPARE(page.log()->model()->rowCount(), 1);
        QVERIFY(page.log()->goToEntry(1));
        page.log()->actions()->toggleBookmark();
        QTRY_VERIFY(page.log()->model()->reader()->isBookmarked(1));
        page.restoreLayout(page.saveLayout());
    }
};

FRAMESCOPE_TEST(tst_CapturePage);
#include "tst_CapturePage.moc"
