#include "ui/captures/CaptureOpener.h"

#include "ui/support/UiFixture.h"
#include "capture/Export.h"

#include "support/TestClass.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::captures::CaptureOpener;

class tst_CaptureOpener : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<capture::CaptureReader> m_reader;
    QString m_opened, m_note, m_error;

    void open(CaptureOpener &opener, const QString &path)
    {
        m_reader.reset();
        m_error.clear();
        connect(&opener, &CaptureOpener::opened, this, [this](const std::shared_ptr<capture::CaptureReader> &reader, const QString &file, const QString &note) {
            m_reader = reader;
            m_opened = file;
            m_note = note;
        });
        connect(&opener, &CaptureOpener::failed, this, [this](const base::Error &error) { m_error = error.id; });
        opener.open(path);
    }

private slots:
    void opensAndImports()
    {
        const capture::CaptureStore store(m_folder.filePath(QStringLiteral("captures")));
        uitest::Log log;
        log.add("one");
        log.add("two", protocol::Opcode::Text, capture::Direction::Out);
        for (const auto format : {capture::ExportFormat::JsonLines, capture::ExportFormat::Har}) {
            capture::ExportOptions options;
            options.format = format;
            options.path = m_folder.filePath(QStringLiteral("ticker.any"));
            QVERIFY(capture::exportCapture(*log.reader, options).ok());
            CaptureOpener importing(store);
            open(importing, options.path);
            QTRY_VERIFY_WITH_TIMEOUT(m_reader, 30'000);
            QVERIFY(m_opened.startsWith(store.folder()));
            QCOMPARE(m_reader->counters().messages[capture::Counters::In], 1u);
            CaptureOpener again(store);
            open(again, QString(m_opened));
            QVERIFY(m_reader); // small: at once
            QFile::remove(options.path);
        }
    }

    void saysWhatIsWrong()
    {
        const capture::CaptureStore store(m_folder.filePath(QStringLiteral("captures")));
        CaptureOpener missing(store);
        open(missing, m_folder.filePath(QStringLiteral("nothing.fscope")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_error.isEmpty(), 30'000);
        QFile other(m_folder.filePath(QStringLiteral("other.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("just words, and more of them than a header has: nothing of a log in it at all.") > 0);
        other.close();
        CaptureOpener foreign(store);
        open(foreign, other.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(!m_error.isEmpty(), 30'000);
        QVERIFY(m_error.startsWith(QLatin1String("import.")));
    }
};

FRAMESCOPE_TEST(tst_CaptureOpener);
#include "tst_CaptureOpener.moc"
