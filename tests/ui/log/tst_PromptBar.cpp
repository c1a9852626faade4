#include "ui/log/PromptBar.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using framescope::ui::log::PromptBar;

class tst_PromptBar : public QObject
{
    Q_OBJECT

private slots:
    void asksUntilTheAnswerIsGood()
    {
        PromptBar bar;
        QSignalSpy closed(&bar, &PromptBar::closed);
        QStringList answers;
        bar.ask({QStringLiteral("Go to:"), {}, QStringLiteral("old"), QStringLiteral("Go"), [](const QString &text) { return text.toUpper(); },
                 [&answers](const QString &text) {
                     answers << text;
                     return text == QLatin1String("good");
                 }});
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.explanation(), QStringLiteral("OLD"));
        QCOMPARE(bar.edit()->accessibleName(), QStringLiteral("Go to:"));
        bar.edit()->clear();
        QTest::keyClicks(bar.edit(), QStringLiteral("bad"));
        QTest::keyClick(bar.edit(), Qt::Key_Return);
        QVERIFY(!bar.isHidden());
        bar.edit()->setText(QStringLiteral("good"));
        QTest::keyClick(bar.edit(), Qt::Key_Return);
        QVERIFY(bar.isHidden());
        QCOMPARE(answers, (QStringList{QStringLiteral("bad"), QStringLiteral("good")}));
        QCOMPARE(closed.size(), 1);
    }
};

FRAMESCOPE_TEST(tst_PromptBar);
#include "tst_PromptBar.moc"
