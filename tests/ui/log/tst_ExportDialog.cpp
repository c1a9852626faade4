#include "ui/log/ExportDialog.h"

#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::log::ExportDialog;

class tst_ExportDialog : public QObject
{
    Q_OBJECT

    uitest::Log m_log;
    QTemporaryDir m_folder;

    ExportDialog::Source source()
    {
        ExportDialog::Source made;
        made.reader = m_log.reader;
        made.suggestedName = QStringLiteral("friday");
        made.folder = m_folder.path();
        return made;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        m_log.event(capture::EntryKind::Connecting, "{\"url\":\"wss://h/?token=hidden\"}");
        for (int i = 0; i < 20; ++i)
            m_log.add(i % 2 ? "odd" : "even");
    }

    void writesEveryFormat()
    {
        ExportDialog dialog(source(), ExportDialog::Scope::All);
        dialog.show();
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        for (int format = 0; format < dialog.formatBox()->count(); ++format) {
            dialog.formatBox()->setCurrentIndex(format);
            dialog.start();
            QTRY_COMPARE(exported.size(), format + 1);
            QVERIFY(QFile::exists(exported.last()[0].toString()));
        }
        QCOMPARE(dialog.formatBox()->count(), 5);
        const QByteArray lines = read(m_folder.filePath(QStringLiteral("friday.jsonl")));
        QCOMPARE(lines.count('\n'), 22);
        QVERIFY(!lines.contains("hidden")); // redacted unless wished otherwise
    }

    void asksBeforeItWritesOver()
    {
        ExportDialog dialog(source(), ExportDialog::Scope::All);
        dialog.pathEdit()->setText(m_folder.filePath(QStringLiteral("over.jsonl")));
        QFile existing(dialog.pathEdit()->text());
        QVERIFY(existing.open(QIODevice::WriteOnly));
        existing.close();
        dialog.show();
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        dialog.redactBox()->setChecked(false);
        dialog.start();
        QVERIFY(dialog.statusText().contains(QLatin1String("exists")));
        QVERIFY(!dialog.isRunning());
        dialog.start();
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(read(dialog.pathEdit()->text()).contains("hidden"));
    }

    void onlyWhatIsFilteredOrChosen()
    {
        ExportDialog::Source made = source();
        made.filter = *capture::Filter::parse(QStringLiteral("odd"));
        made.selected = {2, 4, 6};
        ExportDialog dialog(std::move(made), ExportDialog::Scope::Filtered);
        dialog.show();
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        QCOMPARE(dialog.scopeBox()->count(), 3);
        dialog.pathEdit()->setText(m_folder.filePath(QStringLiteral("filtered.jsonl")));
        dialog.start();
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(read(m_folder.filePath(QStringLiteral("filtered.jsonl"))).count('\n'), 11);
        dialog.scopeBox()->setCurrentIndex(2);
        dialog.formatBox()->setCurrentIndex(0);
        dialog.start();
        QTRY_COMPARE(exported.size(), 2);
        QCOMPARE(read(m_folder.filePath(QStringLiteral("filtered.txt"))).count('\n'), 3);
    }

    void saysWhatIsWrongInPlace()
    {
        ExportDialog dialog(source(), ExportDialog::Scope::All);
        dialog.show();
        dialog.pathEdit()->setText(QStringLiteral("/nowhere/at/all.jsonl"));
        dialog.start();
        QVERIFY(dialog.statusText().contains(QLatin1String("folder")));
        QVERIFY(!dialog.isRunning());
    }

    /// A home without a folder of documents, and a folder that was deleted since the last export.
    void aFolderThatExistsIsProposed()
    {
        const QTemporaryDir home;
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", home.path().toUtf8());
        ExportDialog::Source made = source();
        made.folder = home.filePath(QStringLiteral("gone"));
        const ExportDialog dialog(std::move(made), ExportDialog::Scope::All);
        const QString folder = QFileInfo(QDir::fromNativeSeparators(dialog.pathEdit()->text())).path();
        qputenv("HOME", before);
        QVERIFY2(QFileInfo(folder).isDir(), qPrintable(folder));
    }
};

FRAMESCOPE_TEST(tst_ExportDialog);
#include "tst_ExportDialog.moc"
