#include "ui/widgets/FactsView.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using framescope::ui::widgets::FactsView;

class FactsViewTest : public QObject
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
};

QTEST_MAIN(FactsViewTest)
#include "tst_FactsView.moc"
