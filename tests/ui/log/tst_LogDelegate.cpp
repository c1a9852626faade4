#include "ui/log/LogDelegate.h"

#include "ui/support/UiFixture.h"
#include "ui/log/models/LogModel.h"
#include "ui/theme/Colors.h"

#include "support/TestClass.h"

#include <QPainter>
#include <QTest>
#include <QWidget>

using namespace framescope;
using ui::log::LogModel;
using ui::log::LogDelegate;

class tst_LogDelegate : public QObject
{
    Q_OBJECT

private slots:
    void colourTellsTheKind()
    {
        QWidget widget;
        widget.setPalette(ui::theme::paletteOf(ui::theme::lightColors()));
        const auto colour = [&](capture::EntryKind kind, protocol::Opcode opcode, capture::Direction direction) {
            return LogDelegate::colorOf(&widget, static_cast<int>(kind), static_cast<int>(opcode), static_cast<int>(direction));
        };
        const auto &set = ui::theme::lightColors();
        QCOMPARE(colour(capture::EntryKind::Frame, protocol::Opcode::Text, capture::Direction::In), set.in);
        QCOMPARE(colour(capture::EntryKind::Frame, protocol::Opcode::Text, capture::Direction::Out), set.out);
        QCOMPARE(colour(capture::EntryKind::Frame, protocol::Opcode::Ping, capture::Direction::In), set.control);
        QCOMPARE(colour(capture::EntryKind::Violation, {}, {}), set.error);
    }

    void marksWhatWasFound()
    {
        uitest::Log log;
        log.add("a needle in hay");
        LogModel model;
        model.setReader(log.reader);
        QWidget widget;
        widget.setPalette(ui::theme::paletteOf(ui::theme::lightColors()));
        const auto paint = [&](LogDelegate &delegate) {
            QImage image(300, 22, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.widget = &widget;
            option.rect = image.rect();
            option.font = widget.font();
            delegate.paint(&painter, option, model.index(0, LogModel::Preview));
            return image;
        };
        LogDelegate delegate;
        const QImage plain = paint(delegate);
        delegate.setNeedle(QStringLiteral("needle"));
        QVERIFY(paint(delegate) != plain);
        delegate.setNeedle(QStringLiteral("thread"));
        QCOMPARE(paint(delegate), plain);
    }
};

FRAMESCOPE_TEST(tst_LogDelegate);
#include "tst_LogDelegate.moc"
