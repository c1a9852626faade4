#include "ui/details/PayloadTextView.h"

#include "support/TestClass.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using framescope::ui::details::PayloadRows;
using framescope::ui::details::PayloadTextView;

class tst_PayloadTextView : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const PayloadRows> json(const QByteArray &bytes)
    {
        return PayloadRows::build(bytes, PayloadRows::Layout::Json, bytes.size(), 80);
    }

private slots:
    void selectsWithKeysAndCopies()
    {
        PayloadTextView view;
        view.resize(700, 300);
        view.show();
        const QByteArray bytes = "{\"a\":1,\"b\":\"xy\"}";
        view.setRows(json(bytes));
        QSignalSpy changes(&view, &PayloadTextView::selectionChanged);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(!changes.isEmpty());
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("\"a\": 1,")));
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.selectionLength(), bytes.size());
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), view.toPlainText());
        QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.selectionStart(), bytes.size());
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.selectionStart(), 0);
    }

    void selectsWithTheMouse()
    {
        PayloadTextView view;
        view.resize(700, 300);
        view.show();
        const QByteArray bytes = "{\"alpha\":1,\"b\":\"xy\"}";
        view.setRows(json(bytes));
        QWidget *area = view.viewport();
        const int row = view.fontMetrics().height() + 2;
        QTest::mousePress(area, Qt::LeftButton, {}, QPoint(2, row / 2));
        QTest::mouseMove(area, QPoint(600, row * 4));
        QMouseEvent move(QEvent::MouseMove, QPointF(600, row * 3 + 4), area->mapToGlobal(QPointF(600, row * 3 + 4)), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(area, &move);
        QTest::mouseRelease(area, Qt::LeftButton, {}, QPoint(600, row * 3 + 4));
        QVERIFY(view.selectionLength() > 3);
        const int wide = QFontMetrics(view.font()).horizontalAdvance(QLatin1Char('m'));
        QTest::mousePress(area, Qt::LeftButton, {}, QPoint(8 + 4 * wide, row + row / 2));
        QTest::mouseRelease(area, Qt::LeftButton, {}, QPoint(8 + 4 * wide, row + row / 2));
        QTest::mouseDClick(area, Qt::LeftButton, {}, QPoint(8 + 4 * wide, row + row / 2));
        QCOMPARE(bytes.mid(view.selectionStart(), view.selectionLength()), QByteArray("\"alpha\""));
    }

    void anySizeScrolls()
    {
        QByteArray bytes = "[";
        for (int i = 0; i < 300'000; ++i)
            bytes += QByteArray::number(i) + ',';
        bytes += "0]";
        PayloadTextView view;
        view.resize(300, 300);
        view.show();
        view.setRows(json(bytes));
        QVERIFY(view.verticalScrollBar()->maximum() > 299'000);
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QVERIFY(view.visibleText().endsWith(QLatin1String("  0\n]")));
        QVERIFY(!view.grab().isNull());
        // Other rows of the same payload: the place stays.
        view.select(bytes.indexOf(",150000,") + 1, 6);
        const QString before = view.visibleText();
        view.setRows(json(bytes), true);
        QCOMPARE(view.visibleText(), before);
        view.setRows(nullptr);
        QVERIFY(view.visibleText().isEmpty());
        QTest::keyClick(&view, Qt::Key_Down);
    }
};

FRAMESCOPE_TEST(tst_PayloadTextView);
#include "tst_PayloadTextView.moc"
