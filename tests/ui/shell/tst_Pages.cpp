#include "ui/shell/Pages.h"

#include "ui/support/ShellFixture.h"

#include "ui/shell/UnsavedDialog.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QPushButton>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::shell;
using uitest::ToyPage;

class tst_Pages : public QObject
{
    Q_OBJECT

private slots:
    void layoutsAreSharedByPagesOfOneName()
    {
        uitest::Settings kept;
        QWidget window;
        TabArea tabs(&window);
        Pages pages(tabs, window, kept.settings);
        auto *first = new ToyPage(QStringLiteral("first"));
        pages.add(first);
        first->layout = "wide";
        pages.close(first);
        auto *second = new ToyPage(QStringLiteral("second"));
        pages.add(second);
        QCOMPARE(second->layout, QByteArray("wide"));
        QCOMPARE(pages.recordings(), QStringList{QStringLiteral("second.fscope")} + (window.findChildren<ToyPage *>().size() > 1 ? QStringList{QStringLiteral("first.fscope")} : QStringList()));
    }

    void whatHasSomethingToLoseStays()
    {
        uitest::Settings kept;
        QWidget window;
        TabArea tabs(&window);
        Pages pages(tabs, window, kept.settings);
        auto *careful = new ToyPage(QStringLiteral("careful"));
        auto *other = new ToyPage(QStringLiteral("other"));
        pages.add(careful);
        pages.add(other);
        careful->hasSomethingToLose = true;
        QCOMPARE(pages.current(), other);
        pages.close(careful);
        QCOMPARE(pages.all().size(), 2);
        QCOMPARE(pages.current(), careful);
        auto *question = window.findChild<UnsavedDialog *>();
        QVERIFY(question);
        question->reject();
        QCOMPARE(pages.all().size(), 2);
        pages.show(other);
        int left = 0;
        pages.leave([&] { left += 1; });
        QCOMPARE(pages.current(), careful);
        // It cannot be saved: the page says why, and nobody leaves.
        careful->canSave = false;
        window.findChild<UnsavedDialog *>()->saveButton()->click();
        QCOMPARE(left, 0);
        pages.leave([&] { left += 1; });
        window.findChild<UnsavedDialog *>()->dontSaveButton()->click();
        QCOMPARE(left, 1);
        careful->canSave = true;
        pages.leave([&] { left += 1; });
        window.findChild<UnsavedDialog *>()->saveButton()->click();
        QCOMPARE(left, 2);
        QVERIFY(!careful->hasSomethingToLose);
        pages.leave([&] { left += 1; });
        QCOMPARE(left, 3);
        QSignalSpy emptied(&pages, &Pages::emptied);
        pages.close(careful);
        pages.close(other);
        QCOMPARE(emptied.size(), 1);
    }

    void closingWaitsForAllPages()
    {
        uitest::Settings kept;
        QWidget window;
        TabArea tabs(&window);
        Pages pages(tabs, window, kept.settings);
        auto *open = new ToyPage(QStringLiteral("open"));
        open->ended_ = false;
        auto *closing = new ToyPage(QStringLiteral("closing"));
        closing->ended_ = false;
        pages.add(open);
        pages.add(closing);
        pages.close(closing);
        QCOMPARE(closing->shutDowns, 1);
        QSignalSpy ended(&pages, &Pages::ended);
        QVERIFY(pages.shutDown());
        QCOMPARE(open->shutDowns, 1);
        closing->end();
        QCOMPARE(ended.size(), 0);
        open->end();
        QCOMPARE(ended.size(), 1);
    }

    void nothingToEndIsNothingToWaitFor()
    {
        uitest::Settings kept;
        QWidget window;
        TabArea tabs(&window);
        Pages pages(tabs, window, kept.settings);
        pages.add(new ToyPage(QStringLiteral("done")));
        QVERIFY(!pages.shutDown());
    }
};

FRAMESCOPE_TEST(tst_Pages);
#include "tst_Pages.moc"
