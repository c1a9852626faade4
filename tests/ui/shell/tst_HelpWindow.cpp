#include "ui/shell/HelpWindow.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/NoticeBar.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace framescope;
using ui::shell::HelpWindow;

class tst_HelpWindow : public QObject
{
    Q_OBJECT

    static QTreeWidgetItem *itemOf(const HelpWindow &window, const QString &address)
    {
        for (QTreeWidgetItemIterator at(window.contents()); *at; ++at) {
            if ((*at)->data(0, Qt::UserRole).toString() == address)
                return *at;
        }
        return nullptr;
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void contentsLeadToPages()
    {
        HelpWindow window;
        window.show();
        window.showTopic({});
        QCOMPARE(window.address(), QStringLiteral("index.md"));
        QVERIFY(window.browser()->toPlainText().contains(QLatin1String("Framescope")));
        QCOMPARE(window.contents()->topLevelItemCount(), static_cast<int>(window.manual().pages().size()));
        QTreeWidgetItem *item = itemOf(window, QStringLiteral("sending.md"));
        QVERIFY(item);
        window.contents()->scrollToItem(item);
        QTest::mouseClick(window.contents()->viewport(), Qt::LeftButton, {}, window.contents()->visualItemRect(item).center());
        QCOMPARE(window.address(), QStringLiteral("sending.md"));
        // And by key.
        window.contents()->setFocus();
        window.contents()->setCurrentItem(itemOf(window, QStringLiteral("server.md")));
        QTest::keyClick(window.contents(), Qt::Key_Return);
        QCOMPARE(window.address(), QStringLiteral("server.md"));
    }

    void everyHeadingHasItsAnchorsInTheText()
    {
        HelpWindow window;
        window.show();
        for (const auto &page : window.manual().pages()) {
            QVERIFY(window.goTo(page.name));
            QStringList names;
            const QTextDocument *document = window.browser()->document();
            for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
                for (auto at = block.begin(); !at.atEnd(); ++at)
                    names += at.fragment().charFormat().anchorNames();
            }
            for (const auto &section : page.sections) {
                for (const QString &anchor : section.anchors)
                    QVERIFY2(names.contains(anchor), qPrintable(page.name + QLatin1Char('#') + anchor));
            }
        }
    }

    void anAnchorIsScrolledTo()
    {
        HelpWindow window;
        window.resize(900, 500);
        window.show();
        window.showTopic(QStringLiteral("close:1013"));
        QCOMPARE(window.address(), QStringLiteral("close-codes.md#1013"));
        QTRY_VERIFY(window.browser()->verticalScrollBar()->value() > 0);
        const int there = window.browser()->verticalScrollBar()->value();
        window.showTopic(QStringLiteral("close:1000"));
        QTRY_VERIFY(window.browser()->verticalScrollBar()->value() < there);
        QCOMPARE(window.contents()->currentItem(), itemOf(window, QStringLiteral("close-codes.md#1000")));
    }

    void backAndForwardRememberTheScroll()
    {
        HelpWindow window;
        window.resize(900, 500);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showTopic({});
        QVERIFY(!window.backButton()->isEnabled());
        window.goTo(QStringLiteral("sending.md"));
        window.browser()->verticalScrollBar()->setValue(150);
        window.goTo(QStringLiteral("server.md"));
        QTest::mouseClick(window.backButton(), Qt::LeftButton);
        QCOMPARE(window.address(), QStringLiteral("sending.md"));
        QCOMPARE(window.browser()->verticalScrollBar()->value(), 150);
        QTest::mouseClick(window.forwardButton(), Qt::LeftButton);
        QCOMPARE(window.address(), QStringLiteral("server.md"));
        QVERIFY(!window.forwardButton()->isEnabled());
        QTest::keyClick(window.browser(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.address(), QStringLiteral("sending.md"));
        QTest::keyClick(window.browser(), Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(window.address(), QStringLiteral("index.md"));
    }

    void searchLooksThroughAllPages()
    {
        HelpWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showTopic({});
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(window.searchEdit()->hasFocus());
        QTest::keyClicks(window.searchEdit(), QStringLiteral("keychain"));
        QVERIFY(window.results()->count() > 1);
        QVERIFY(window.results()->isVisible());
        QTest::keyClick(window.searchEdit(), Qt::Key_Return);
        QVERIFY(window.address() != QLatin1String("index.md"));
        QVERIFY(window.browser()->toPlainText().contains(QLatin1String("keychain"), Qt::CaseInsensitive));
        QTest::mouseClick(window.results()->viewport(), Qt::LeftButton, {}, window.results()->visualItemRect(window.results()->item(1)).center());
        QCOMPARE(window.address(), window.results()->item(1)->data(Qt::UserRole).toString());
        window.searchEdit()->setText(QStringLiteral("qqqzzz"));
        QCOMPARE(window.results()->count(), 1);
        QVERIFY(!(window.results()->item(0)->flags() & Qt::ItemIsEnabled));
        QTest::keyClick(window.searchEdit(), Qt::Key_Escape);
        QVERIFY(window.searchEdit()->text().isEmpty());
        QVERIFY(window.contents()->isVisible());
        QTest::keyClick(window.searchEdit(), Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void linksInsideAreFollowedAndThoseOutsideAreShownFirst()
    {
        HelpWindow window;
        QList<QUrl> opened;
        window.setOpener([&](const QUrl &url) { opened << url; });
        window.show();
        window.showTopic({});
        emit window.browser()->anchorClicked(QUrl(QStringLiteral("sending.md#fragments")));
        QCOMPARE(window.address(), QStringLiteral("sending.md#fragments"));
        emit window.browser()->anchorClicked(QUrl(QStringLiteral("#repeat")));
        QCOMPARE(window.address(), QStringLiteral("sending.md#repeat"));
        emit window.browser()->anchorClicked(QUrl(QStringLiteral("../../etc/passwd")));
        QCOMPARE(window.address(), QStringLiteral("sending.md#repeat"));
        const QUrl outside(QStringLiteral("https://www.rfc-editor.org/rfc/rfc6455"));
        emit window.browser()->anchorClicked(outside);
        QVERIFY(opened.isEmpty());
        QVERIFY(window.notice()->isVisible());
        QVERIFY(window.notice()->text().contains(outside.toString()));
        QTest::mouseClick(window.notice()->actionButton(), Qt::LeftButton);
        QCOMPARE(opened, QList<QUrl>{outside});
        QVERIFY(!window.notice()->isVisible());
    }

    void nothingIsLoadedFromOutside()
    {
        HelpWindow window;
        for (const char *address : {"file:///etc/hostname", "https://host.example/x.png", "qrc:/framescope/icons/find.svg", "/etc/hostname"})
            QVERIFY2(!window.browser()->loadResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(address))).value<QImage>().width(), address);
        QVERIFY(!window.browser()->loadResource(QTextDocument::StyleSheetResource, QUrl(QStringLiteral("index.md"))).isValid());
    }

    void textCanBeLargerAndSmaller()
    {
        HelpWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showTopic({});
        const qreal before = window.browser()->font().pointSizeF();
        QTest::keyClick(window.browser(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(window.browser(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(window.browser()->font().pointSizeF() > before);
        QTest::keyClick(window.browser(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(window.browser()->font().pointSizeF(), before);
    }

private:
    std::unique_ptr<ui::theme::Theme> m_theme;
};

FRAMESCOPE_TEST(tst_HelpWindow);
#include "tst_HelpWindow.moc"
