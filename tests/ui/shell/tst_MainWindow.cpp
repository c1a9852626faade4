#include "ui/shell/MainWindow.h"

#include "ui/support/ShellFixture.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Menus.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/UnsavedDialog.h"
#include "ui/shell/WelcomePage.h"

#include "support/TestClass.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace framescope;
using namespace framescope::ui::shell;
using uitest::ToyPage;

namespace {

/// Adds a page, a menu, a part of the side, a page of the settings and a line of the palette, as a real one would. Test thread.
class ToyFeature final : public Feature
{
    Q_OBJECT

public:
    void attach(MainWindow &own) override { window = &own; }
    void addPages(PageRegistry &pages) override
    {
        pages.add(QStringLiteral("toy"), [this](const QString &what, bool, const PageRegistry::Done &done) { done(addPage(what)); });
    }
    void watchPages(Pages &pages) override
    {
        connect(&pages, &Pages::added, this, [this](const Page *page) { added << page->title(); });
    }
    void addMenus(Menus &menus) override
    {
        menus.add(Menus::Section::FileOpen, {QStringLiteral("toy.new"), {}, tr("New &toy"), {}, [this] { addPage(QStringLiteral("new")); }});
        menus.add(menus.addMenu(tr("&Toys")), {QStringLiteral("toy.play"), {}, tr("&Play"), Qt::CTRL | Qt::ALT | Qt::Key_Y});
    }
    QWidget *makeSide(QWidget *parent) override { return new QLabel(tr("Toy box"), parent); }
    void addSettings(SettingsDialog &dialog) override
    {
        dialog.addPage(20, tr("Toys"), QStringLiteral("info"), [](QFormLayout &form) { form.addRow(QStringLiteral("toy"), new QWidget(form.parentWidget())); });
    }
    void addToWelcome(WelcomePage &page) override { page.setDemo(tr("Play"), {}, [this] { addPage(QStringLiteral("demo")); }); }
    std::vector<Command> commands() override
    {
        return {{tr("Break the toy"), {}, {}, [this] { broken += 1; }}};
    }
    bool open(const OpenRequest &request) override
    {
        if (!request.what.startsWith(QLatin1String("toy:")))
            return false;
        addPage(request.what.mid(4));
        return true;
    }
    ToyPage *addPage(const QString &name)
    {
        auto *page = new ToyPage(name, window->tabArea());
        window->pages().add(page);
        return page;
    }

    MainWindow *window = nullptr;
    QStringList added;
    int broken = 0;
};

struct Toys : uitest::Settings {
    Toys() { window = std::make_unique<MainWindow>(theme, settings, features()); }
    MainWindow::Features features()
    {
        MainWindow::Features all;
        all.push_back(std::make_unique<ToyFeature>());
        return all;
    }
    ToyFeature &toy() const { return window->feature<ToyFeature>(); }

    ui::theme::Theme theme{*qApp};
    std::unique_ptr<MainWindow> window;
};

/// A language of its own: every text of ours in brackets.
class Brackets final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QByteArrayView(context).startsWith("framescope::") || QByteArrayView(context).contains("ToyFeature") ? QStringLiteral("[%1]").arg(QString::fromUtf8(text)) : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    /// One object gives the window a page, a menu, a part of the side, of the settings and of the palette; the window knows none by name.
    void aFeatureIsOneRegistration()
    {
        Toys toys;
        MainWindow &window = *toys.window;
        window.show();
        window.open({}, false);
        auto *welcome = window.findChild<WelcomePage *>();
        QVERIFY(welcome);
        QTest::mouseClick(welcome->demoButton(), Qt::LeftButton);
        QCOMPARE(window.pages().all().size(), 1); // the welcome page made room
        window.actions().action(QStringLiteral("toy.new"))->trigger();
        QVERIFY(window.open(OpenRequest{QStringLiteral("toy:car")}));
        QVERIFY(!window.open(OpenRequest{QStringLiteral("ball")}));
        QCOMPARE(toys.toy().added, (QStringList{QStringLiteral("Welcome"), QStringLiteral("demo"), QStringLiteral("new"), QStringLiteral("car")}));
        QVERIFY(window.windowTitle().contains(QStringLiteral("car")));
        // An action without a function of its own is the page's.
        window.actions().action(QStringLiteral("toy.play"))->trigger();
        QCOMPARE(static_cast<ToyPage *>(window.pages().current())->ran, QStringList{QStringLiteral("toy.play")});
        QStringList menus;
        for (const QAction *menu : window.menuBar()->actions())
            menus << ActionRegistry::plainText(menu);
        QCOMPARE(menus, (QStringList{QStringLiteral("File"), QStringLiteral("Edit"), QStringLiteral("View"), QStringLiteral("Toys"), QStringLiteral("Tools"), QStringLiteral("Help")}));
        window.showPalette();
        auto *palette = window.findChild<CommandPalette *>();
        QTest::keyClicks(palette->edit(), QStringLiteral("break the"));
        QTest::keyClick(palette->edit(), Qt::Key_Return);
        QTRY_COMPARE(toys.toy().broken, 1);
        window.showSettings();
        QCOMPARE(window.findChild<SettingsDialog *>()->pageList()->item(1)->text(), QStringLiteral("Toys"));
    }

    void tabsComeBackByTheirTokens()
    {
        Toys toys;
        toys.window->open(QStringLiteral("toy:a"), false);
        toys.window->open(QStringLiteral("toy:b"), false);
        static_cast<ToyPage *>(toys.window->pages().all().at(0))->log = QStringLiteral("a.fscope");
        toys.window->actions().action(QStringLiteral("view.split"))->trigger();
        toys.window->pages().show(toys.window->pages().all().at(0));
        toys.window->close();
        MainWindow again(toys.theme, toys.settings, toys.features());
        again.open({}, false);
        QCOMPARE(again.pages().all().size(), 2);
        QCOMPARE(again.pages().current()->title(), QStringLiteral("a"));
        QCOMPARE(again.pages().current()->logPath(), QStringLiteral("a.fscope"));
    }

    /// As after a crash: nobody closes the window.
    void tabsAreKeptWhileTheWindowIsThere()
    {
        Toys toys;
        toys.window->open({}, false);
        toys.window->open(QStringLiteral("toy:a"), false);
        QTRY_COMPARE(toys.settings.state(QStringLiteral("window/tabs")).toStringList(), QStringList{QStringLiteral("0:toy:a")});
        toys.window->open(QStringLiteral("toy:b"), false);
        QTRY_COMPARE(toys.settings.state(QStringLiteral("window/tabs")).toStringList().size(), 2);
        QCOMPARE(toys.settings.state(QStringLiteral("window/front")).toInt(), 1);
    }

    void closingEndsThePages()
    {
        Toys toys;
        MainWindow &window = *toys.window;
        window.show();
        ToyPage *page = toys.toy().addPage(QStringLiteral("a"));
        page->ended_ = false;
        page->hasSomethingToLose = true;
        window.quit();
        QVERIFY(window.isVisible());
        QCOMPARE(page->shutDowns, 0);
        window.findChild<UnsavedDialog *>()->saveButton()->click();
        QCOMPARE(page->saves, 1);
        QVERIFY(!window.isVisible());
        QVERIFY(window.isClosing());
        QCOMPARE(page->shutDowns, 1);
        page->end();
    }

    void anotherLanguageKeepsTheContent()
    {
        Toys toys;
        MainWindow &window = *toys.window;
        window.show();
        window.open({}, false);
        QVERIFY(window.findChild<WelcomePage *>());
        toys.toy().addPage(QStringLiteral("a"))->draft = QStringLiteral("not sent yet");
        toys.toy().addPage(QStringLiteral("b"));
        window.tabArea()->splitOff(window.pages().all().at(1));
        window.tabArea()->setCurrent(window.pages().all().at(0));
        window.showSettings();
        window.findChild<SettingsDialog *>()->showPage(1);
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        window.rebuild();
        QCOMPARE(window.pages().all().size(), 2);
        QCOMPARE(window.tabArea()->panes().size(), 2);
        QCOMPARE(window.pages().current()->title(), QStringLiteral("a"));
        QCOMPARE(static_cast<ToyPage *>(window.pages().current())->draft, QStringLiteral("not sent yet"));
        QCOMPARE(window.menuBar()->actions().first()->text(), QStringLiteral("[&File]"));
        QCOMPARE(window.actions().action(QStringLiteral("toy.new"))->text(), QStringLiteral("[New &toy]"));
        QVERIFY(window.findChild<QLabel *>() && !window.findChildren<QLabel *>().isEmpty());
        auto *settings = window.findChild<SettingsDialog *>();
        QVERIFY(settings);
        QCOMPARE(settings->windowTitle(), QStringLiteral("[Settings]"));
        QCOMPARE(settings->currentPage(), 1);
        // A notice made before belongs to the window of before; one made now has its button.
        int ran = 0;
        window.notices().offer(NoticeArea::Tone::Info, QStringLiteral("x"), {}, QStringLiteral("y"), [&ran] { ++ran; });
        emit window.notices().bar()->actionTriggered();
        QCOMPARE(ran, 1);
        QCoreApplication::removeTranslator(&brackets);
        window.rebuild();
        QCOMPARE(window.menuBar()->actions().first()->text(), QStringLiteral("&File"));
        QCOMPARE(window.pages().all().size(), 2);
    }

    void theWelcomePageIsRebuiltToo()
    {
        Toys toys;
        toys.window->open({}, false);
        toys.window->rebuild();
        QVERIFY(toys.window->findChild<WelcomePage *>());
        QCOMPARE(toys.window->pages().all().size(), 1);
    }
};

FRAMESCOPE_TEST(tst_MainWindow);
#include "tst_MainWindow.moc"
