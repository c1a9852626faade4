#include "ui/workspace/NotesPage.h"

#include "ui/support/EditorPageFixture.h"

#include "support/TestClass.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace framescope;
using ui::workspace::NotesPage;

class tst_NotesPage : public QObject
{
    Q_OBJECT

private slots:
    void notesAreKeptAsTheyAre()
    {
        profiles::Profile profile = profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/"));
        profile.notes = QStringLiteral("<b>one</b>\ntwo");
        const uitest::PageOf<NotesPage> bench(profile);
        auto *notes = bench.field<QPlainTextEdit>(QStringLiteral("Notes"));
        QCOMPARE(notes->toPlainText(), profile.notes);
        notes->appendPlainText(QStringLiteral("three"));
        QCOMPARE(bench.draft().profile.notes, QStringLiteral("<b>one</b>\ntwo\nthree"));
    }
};

FRAMESCOPE_TEST(tst_NotesPage);
#include "tst_NotesPage.moc"
