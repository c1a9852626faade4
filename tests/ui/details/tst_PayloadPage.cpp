#include "ui/details/PayloadPage.h"

#include "ui/support/UiFixture.h"
#include "ui/details/models/JsonTreeModel.h"
#include "ui/details/PayloadFinder.h"
#include "ui/details/PayloadTextView.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/ImageView.h"

#include "support/TestClass.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace framescope;
using ui::details::PayloadPage;

class tst_PayloadPage : public QObject
{
    Q_OBJECT

    static void show(PayloadPage &page, uitest::Log &log, std::uint64_t entry)
    {
        page.showPayload(log.reader, entry);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading(), 30'000);
    }
    static QToolButton *chip(PayloadPage &page, const char *text)
    {
        for (QToolButton *button : page.findChildren<QToolButton *>()) {
            if (button->text() == QLatin1String(text))
                return button;
        }
        return nullptr;
    }
    static QByteArray picture(int width, int height)
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.save(&buffer, "PNG");
        return png;
    }

private slots:
    void choosesTheViewThatSuits()
    {
        uitest::Log log;
        log.add("{\"b\":1.0,\"a\":[1,2]}");
        log.add("just text");
        log.add(QByteArray("\x00\x01\xff", 3), protocol::Opcode::Binary);
        log.add(picture(4, 4), protocol::Opcode::Binary);
        log.add("{\"a\":1,}");

        PayloadPage page;
        page.resize(700, 300);
        page.show();
        show(page, log, 1);
        QCOMPARE(page.mode(), PayloadPage::Pretty);
        QCOMPARE(page.text()->toPlainText(), QStringLiteral("{\n  \"b\": 1.0,\n  \"a\": [\n    1,\n    2\n  ]\n}"));
        QCOMPARE(page.tree()->rowCount(), 2);
        show(page, log, 2);
        QCOMPARE(page.mode(), PayloadPage::Raw);
        QCOMPARE(page.text()->toPlainText(), QStringLiteral("just text"));
        QVERIFY(!chip(page, "Pretty")->isEnabled());
        show(page, log, 3);
        QCOMPARE(page.mode(), PayloadPage::Hex);
        QVERIFY(page.hex()->isVisible());
        QCOMPARE(page.hex()->bytes(), QByteArray("\x00\x01\xff", 3));
        show(page, log, 4);
        QCOMPARE(page.mode(), PayloadPage::Image);
        QCOMPARE(page.picture()->image().size(), QSize(4, 4));
        QVERIFY2(page.label().contains(QStringLiteral("4 × 4 PNG")), qPrintable(page.label()));
        show(page, log, 5);
        QCOMPARE(page.mode(), PayloadPage::Pretty);
        QVERIFY(!chip(page, "Tree")->isEnabled());
        QVERIFY2(page.label().contains(QLatin1String("not JSON from byte 7 on")), qPrintable(page.label()));
        page.showPayload(nullptr, 0);
        QVERIFY(page.hex()->bytes().isEmpty());
    }

    void aChosenViewStays()
    {
        uitest::Log log;
        log.add("{\"a\":\"\\u00e4\"}");
        log.add("{\"b\":2}");
        log.add("text");
        PayloadPage page;
        page.resize(700, 300);
        page.show();
        show(page, log, 1);
        QTest::mouseClick(chip(page, "Raw"), Qt::LeftButton);
        QTRY_COMPARE(page.text()->toPlainText(), QStringLiteral("{\"a\":\"\\u00e4\"}"));
        show(page, log, 2);
        QCOMPARE(page.mode(), PayloadPage::Raw);
        QCOMPARE(page.text()->toPlainText(), QStringLiteral("{\"b\":2}"));
        QTest::mouseClick(chip(page, "Pretty"), Qt::LeftButton);
        QTRY_VERIFY(page.text()->toPlainText().contains(QLatin1String("\n  \"b\": 2")));
        QTest::mouseClick(chip(page, "Tree"), Qt::LeftButton);
        show(page, log, 3);
        QCOMPARE(page.mode(), PayloadPage::Raw); // no tree of it
    }

    void theTreeIsCopiedFromAndFilteredBy()
    {
        uitest::Log log;
        log.add("{\"a\":{\"b\":[1.50,\"x y\"]}}");
        PayloadPage page;
        page.resize(700, 300);
        page.show();
        show(page, log, 1);
        QTest::mouseClick(chip(page, "Tree"), Qt::LeftButton);
        QTreeView *tree = page.treeView();
        tree->expandAll();
        const QModelIndex a = page.tree()->index(0, 0);
        const QModelIndex b = page.tree()->index(0, 0, a);
        page.tree()->fetchMore(b);
        tree->setCurrentIndex(page.tree()->index(1, 0, b));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("x y"));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a.b[1]"));
        QSignalSpy filters(&page, &PayloadPage::filterRequested);
        QTest::keyClick(tree, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(filters.size(), 1);
        QCOMPARE(filters[0][0].toString(), QStringLiteral("json:a.b[1]=\"x y\""));
    }

    void findsWithinThePayload()
    {
        uitest::Log log;
        log.add("{\"first\":\"needle\",\"second\":\"needle\"}");
        PayloadPage page;
        page.resize(700, 300);
        page.show();
        show(page, log, 1);
        page.openFind();
        page.finder()->edit()->setText(QStringLiteral("needle"));
        QTRY_COMPARE(page.text()->selectionLength(), 6);
        QCOMPARE(page.text()->selectionStart(), 10);
        page.findNext();
        QCOMPARE(page.text()->selectionStart(), 28);
        page.findNext();
        QCOMPARE(page.text()->selectionStart(), 10);
        // The same place in the other views.
        page.setMode(PayloadPage::Hex);
        page.findNext();
        QCOMPARE(page.hex()->selectionStart(), 28);
        page.setMode(PayloadPage::Tree);
        page.findPrevious();
        QCOMPARE(page.tree()->path(page.treeView()->currentIndex()), QStringLiteral("first"));
    }

    void longLinesAreScrolledToOrWrapped()
    {
        uitest::Log log;
        log.add(QByteArray(1500, 'x') + "end");
        PayloadPage page;
        page.resize(500, 300);
        page.show();
        show(page, log, 1);
        QTRY_VERIFY(page.text()->rows() && page.text()->rows()->count() > 10);
        page.toggleWrap();
        QVERIFY(!page.text()->isWrapped());
        QTRY_COMPARE(page.text()->rows()->count(), 1);
        page.openFind();
        page.finder()->edit()->setText(QStringLiteral("end"));
        QTRY_VERIFY(page.text()->horizontalScrollBar()->value() > 0);
        page.toggleWrap();
        QTRY_VERIFY(page.text()->rows()->count() > 10);
        QCOMPARE(page.text()->horizontalScrollBar()->maximum(), 0);
    }

    void oneSelectionForAllViews()
    {
        uitest::Log log;
        const QByteArray json = "{\"name\":\"\xc3\xa4pfel\",\"n\":[1,2]}";
        log.add(json);
        PayloadPage page;
        page.resize(1100, 300);
        page.show();
        show(page, log, 1);
        page.setHexBeside(true);
        QVERIFY(page.hex()->isVisible() && page.text()->isVisible());
        // From the text to the bytes …
        const qsizetype place = json.indexOf("\xc3\xa4");
        page.text()->select(place, 2);
        emit page.text()->selectionChanged(place, 2);
        QCOMPARE(page.hex()->selected(), QByteArray("\xc3\xa4"));
        // … and back, by keyboard.
        page.hex()->setFocus();
        QTest::keyClick(page.hex(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(page.text()->selectionStart(), json.size() - 1);
        page.hex()->select(json.indexOf('2'), 1);
        QTest::mouseClick(chip(page, "Tree"), Qt::LeftButton);
        QCOMPARE(page.tree()->path(page.treeView()->currentIndex()), QStringLiteral("n[1]"));
        page.treeView()->setCurrentIndex(page.tree()->index(0, 0));
        QCOMPARE(page.hex()->selected(), QByteArray("\"name\":\"\xc3\xa4pfel\""));
        QVERIFY(page.label().contains(QLatin1String("selected")));
    }

    void aLargeMessageIsShownInPart()
    {
        uitest::Log log;
        QByteArray large = "[";
        for (int i = 0; i < 200'000; ++i)
            large += "{\"n\":" + QByteArray::number(i) + "},";
        large += "0]";
        log.add(large);
        PayloadPage page;
        page.setLimit(100'000);
        page.resize(500, 300);
        page.show();
        show(page, log, 1);
        QVERIFY(page.text()->toPlainText().size() < large.size());
        QVERIFY(page.label().contains(QLatin1String("shown")));
        QVERIFY(page.showAllButton()->isVisible());
        QTest::mouseClick(page.showAllButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading(), 30'000);
        QCOMPARE(page.hex()->bytes().size(), large.size());
        QVERIFY(!page.showAllButton()->isVisible());
        QVERIFY(page.text()->toPlainText().endsWith(QLatin1String("\n  0\n]")));
        // The newer payload wins, whatever was under way.
        log.add("small");
        page.showPayload(nullptr, 0);
        page.showPayload(log.reader, 1);
        page.showPayload(log.reader, 2);
        QTRY_COMPARE(page.text()->toPlainText(), QStringLiteral("small"));
    }

    void picturesAreDecodedSmall()
    {
        uitest::Log log;
        log.add(picture(5000, 30), protocol::Opcode::Binary);
        PayloadPage page;
        page.resize(500, 300);
        page.show();
        show(page, log, 1);
        QCOMPARE(page.mode(), PayloadPage::Image);
        QVERIFY(page.picture()->image().width() <= ui::details::PayloadContent::kLargestSide);
        QVERIFY2(page.label().contains(QStringLiteral("5000 × 30")), qPrintable(page.label()));
        QVERIFY(page.picture()->scale() < 0.1);
        QVERIFY(!page.grab().isNull());
    }
};

FRAMESCOPE_TEST(tst_PayloadPage);
#include "tst_PayloadPage.moc"
