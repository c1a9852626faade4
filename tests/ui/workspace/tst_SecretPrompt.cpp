#include "ui/workspace/SecretPrompt.h"

#include "support/TestClass.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using framescope::ui::workspace::SecretPrompt;

class tst_SecretPrompt : public QObject
{
    Q_OBJECT

private slots:
    void asksUntilEverythingIsThere()
    {
        SecretPrompt prompt;
        prompt.ask({QStringLiteral("one"), QStringLiteral("two")}, true);
        QVERIFY(prompt.isVisible());
        QCOMPARE(prompt.fields().size(), 2);
        QCOMPARE(prompt.fields()[0]->echoMode(), QLineEdit::Password);
        QSignalSpy given(&prompt, &SecretPrompt::given);
        QTest::keyClicks(prompt.fields()[0], QStringLiteral("a"));
        QVERIFY(!prompt.acceptButton()->isEnabled());
        QTest::keyClick(prompt.fields()[0], Qt::Key_Return);
        QCOMPARE(given.size(), 0);
        QTest::keyClicks(prompt.fields()[1], QStringLiteral("b"));
        QTest::keyClick(prompt.fields()[1], Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        const auto secrets = given[0][0].value<QHash<QString, QString>>();
        QCOMPARE(secrets.value(QStringLiteral("one")), QStringLiteral("a"));
        QCOMPARE(given[0][1].toBool(), true);
        QVERIFY(!prompt.isVisible());
        QVERIFY(prompt.fields()[0]->text().isEmpty());
    }

    void withoutAKeychainItIsForTheSession()
    {
        SecretPrompt prompt;
        prompt.ask({QStringLiteral("one")}, false);
        QVERIFY(!prompt.keepBox()->isEnabled());
        QVERIFY(!prompt.keepBox()->isChecked());
        QSignalSpy cancelled(&prompt, &SecretPrompt::cancelled);
        QTest::keyClick(&prompt, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!prompt.isVisible());
    }
};

FRAMESCOPE_TEST(tst_SecretPrompt);
#include "tst_SecretPrompt.moc"
