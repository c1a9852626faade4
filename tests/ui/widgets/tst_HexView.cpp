#include "ui/widgets/HexView.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using framescope::ui::widgets::HexView;

class tst_HexView : public QObject
{
    Q_OBJECT

private slots:
    void selectsAndCopies()
    {
        HexView view;
        view.resize(700, 300);
        view.show();
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += static_cast<char>(i);
        view.setBytes(bytes);
        view.select(16, 4);
        QCOMPARE(view.selected(), bytes.mid(16, 4));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("10 11 12 13"));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.selectionStart(), 20);
        QCOMPARE(view.selectionLength(), 1);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.selectionLength(), 17);
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.selectionStart(), 255);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.selectionLength(), 256);
    }

    void bytesAreSeen()
    {
        HexView view;
        view.resize(700, 300);
        view.show();
        const auto picture = [&view](const QByteArray &bytes) {
            view.setBytes(bytes);
            view.select(0, 1);
            return view.grab().toImage();
        };
        const QImage a = picture("aaaaaaaaaaaaaaaaaaaa");
        QCOMPARE(picture("aaaaaaaaaaaaaaaaaaaa"), a);
        QVERIFY(picture("aaaaaaaaaaaaaaaaaaab") != a);
        // A byte without a character differs from any that has one, in the digits at least.
        QVERIFY(picture(QByteArray("aaaaaaaaaaaaaaaaaaa\x80", 20)) != a);
        QVERIFY(picture({}) != a);
    }

    void anySizeOpens()
    {
        HexView view;
        view.resize(700, 300);
        view.show();
        view.setBytes(QByteArray(50 << 20, 'x'));
        QVERIFY(view.verticalScrollBar()->maximum() > 3'000'000);
        view.setBytes({});
        QCOMPARE(view.selectionLength(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
    }
};

FRAMESCOPE_TEST(tst_HexView);
#include "tst_HexView.moc"
