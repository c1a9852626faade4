#include "ui/panels/details/PayloadPage.h"

#include "UiFixture.h"
#include "ui/models/JsonTreeModel.h"
#include "ui/widgets/HexView.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QImage>
#include <QPlainTextEdit>
#include <QTest>

using namespace framescope;
using ui::panels::details::PayloadPage;

class PayloadPageTest : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheViewThatSuits()
    {
        uitest::Log log;
        log.add("{\"b\":1.0,\"a\":[1,2]}");
        log.add("just text");
        log.add(QByteArray("\x00\x01\xff", 3), protocol::Opcode::Binary);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.save(&buffer, "PNG");
        log.add(png, protocol::Opcode::Binary);

        PayloadPage page;
        page.resize(500, 300);
        page.show();
        page.showPayload(log.reader, 1);
        QTRY_VERIFY(!page.isLoading());
        QCOMPARE(page.mode(), PayloadPage::Pretty);
        QCOMPARE(page.text()->toPlainText(), QStringLiteral("{\n  \"b\": 1.0,\n  \"a\": [\n    1,\n    2\n  ]\n}"));
        QCOMPARE(page.tree()->rowCount(), 2);
        page.showPayload(log.reader, 2);
        QTRY_VERIFY(!page.isLoading());
        QCOMPARE(page.mode(), PayloadPage::Raw);
        QCOMPARE(page.text()->toPlainText(), QStringLiteral("just text"));
        page.showPayload(log.reader, 3);
        QTRY_VERIFY(!page.isLoading());
        QCOMPARE(page.mode(), PayloadPage::Hex);
        QCOMPARE(page.hex()->bytes(), QByteArray("\x00\x01\xff", 3));
        page.showPayload(log.reader, 4);
        QTRY_VERIFY(!page.isLoading());
        QCOMPARE(page.mode(), PayloadPage::Image);
        page.showPayload(nullptr, 0);
        QVERIFY(page.hex()->bytes().isEmpty());
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
        page.resize(500, 300);
        page.show();
        page.showPayload(log.reader, 1);
        QTRY_VERIFY(!page.isLoading());
        QVERIFY(page.text()->toPlainText().size() < large.size());
        QAbstractButton *all = nullptr;
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("Show all"))
                all = button;
        }
        QVERIFY(all);
        QTRY_VERIFY(all->isVisible());
        // The newer payload wins, whatever was under way.
        log.add("small");
        all->click();
        page.showPayload(log.reader, 2);
        QTRY_COMPARE(page.text()->toPlainText(), QStringLiteral("small"));
    }
};

QTEST_MAIN(PayloadPageTest)
#include "tst_PayloadPage.moc"
