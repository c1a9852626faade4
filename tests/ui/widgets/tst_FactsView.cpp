#include "ui/widgets/FactsView.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Theme.h"

#include "ui/widgets/HelpEvent.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using framescope::ui::widgets::FactsView;

class tst_FactsView : public QObject
{
    Q_OBJECT

private slots:
    void groupsFactsAndCopies()
    {
        FactsView view;
        view.addGroup(QStringLiteral("Agreed"));
        view.addFact(QStringLiteral("Version"), QStringLiteral("TLS 1.3"));
        view.addFact(QStringLiteral("ALPN"), {});
        view.addText(QStringLiteral("A sentence."));
        QCOMPARE(view.topLevelItemCount(), 1);
        QCOMPARE(view.toPlainText(), QStringLiteral("Agreed\nVersion: TLS 1.3\nALPN: –\nA sentence.\n"));
        view.setCurrentItem(view.topLevelItem(0)->child(0));
        view.copySelection();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("TLS 1.3"));
        view.clearFacts();
        QCOMPARE(view.topLevelItemCount(), 0);
    }

    /// The facts stay while the theme changes.
    void colorsFollowTheTheme()
    {
        namespace theme = framescope::ui::theme;
        theme::Theme chosen(*qApp);
        chosen.setScheme(theme::Scheme::Light);
        FactsView view;
        view.resize(300, 100);
        view.addFact(QStringLiteral("Result"), QStringLiteral("██████"), FactsView::Tone::Bad);
        view.show();
        const auto has = [&view](const QColor &color) {
            const QImage image = view.viewport()->grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == color)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(has(theme::lightColors().error));
        chosen.setScheme(theme::Scheme::Dark);
        QVERIFY(has(theme::darkColors().error));
        QVERIFY(!has(theme::lightColors().error));
    }

    void aRowLeadsToTheManual()
    {
        /// Hears what goes up to it.
        class Shelf : public QWidget
        {
        public:
            QStringList topics;
            bool event(QEvent *event) override
            {
                if (event->type() != framescope::ui::widgets::HelpEvent::eventType())
                    return QWidget::event(event);
                topics << static_cast<framescope::ui::widgets::HelpEvent *>(event)->topic();
                event->accept();
                return true;
            }
        } shelf;
        auto *view = new FactsView(&shelf);
        view->resize(400, 300);
        view->addText(QStringLiteral("It closed."));
        view->addHelp(QStringLiteral("close:1006"));
        shelf.show();
        QTreeWidgetItem *row = view->topLevelItem(1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualItemRect(row).center());
        QCOMPARE(shelf.topics, QStringList{QStringLiteral("close:1006")});
        view->setCurrentItem(row);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(shelf.topics.size(), 2);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualItemRect(view->topLevelItem(0)).center());
        QCOMPARE(shelf.topics.size(), 2);
    }

    /// Not cut through the middle of a line.
    void longTextsAreAsTallAsTheyWrap()
    {
        FactsView view;
        view.resize(320, 400);
        QString words;
        for (int i = 0; i < 60; ++i)
            words += QStringLiteral("word%1 ").arg(i);
        view.addText(QStringLiteral("short"));
        view.addText(words);
        view.addGroup(QStringLiteral("Group"));
        view.addFact(QStringLiteral("Body"), words);
        view.show();
        const auto height = [&](QTreeWidgetItem *item) { return view.visualItemRect(item).height(); };
        const auto needed = [&](int width) { return view.fontMetrics().boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, words).height(); };
        const int line = view.fontMetrics().lineSpacing();
        QTRY_VERIFY2(height(view.topLevelItem(1)) >= needed(view.viewport()->width()), qPrintable(QString::number(height(view.topLevelItem(1)))));
        QTRY_VERIFY2(height(view.topLevelItem(2)->child(0)) >= needed(view.columnWidth(1)), qPrintable(QString::number(height(view.topLevelItem(2)->child(0)))));
        QVERIFY(height(view.topLevelItem(0)) < 3 * line);
        // Wider, it takes fewer lines again.
        const int narrow = height(view.topLevelItem(1));
        view.resize(1200, 400);
        QTRY_VERIFY(height(view.topLevelItem(1)) < narrow);
    }
};

FRAMESCOPE_TEST(tst_FactsView);
#include "tst_FactsView.moc"
