#include "ui/panels/composer/ComposerPanel.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using profiles::MessageKind;
using ui::models::Draft;
using ui::panels::composer::ComposerPanel;

class ComposerPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsWithCtrlEnterOnlyWhenConnected()
    {
        ComposerPanel panel;
        panel.show();
        std::vector<session::Outgoing> sent;
        connect(&panel, &ComposerPanel::sendRequested, this, [&](const session::Outgoing &outgoing) { sent.push_back(outgoing); });
        QTest::keyClicks(panel.editor(), QStringLiteral("hello"));
        QTest::keyClick(panel.editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sent.empty());
        QVERIFY(!panel.sendButton()->isEnabled());
        panel.setCanSend(true);
        QTest::keyClick(panel.editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.size(), 1u);
        QCOMPARE(sent[0].payload, QByteArray("hello"));
        panel.editor()->clear();
        QTest::keyClick(panel.editor(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(panel.editor()->toPlainText(), QStringLiteral("hello"));
    }

    void checksAsItIsTyped()
    {
        ComposerPanel panel;
        panel.setCanSend(true);
        Draft draft;
        draft.kind = MessageKind::Hex;
        draft.text = QStringLiteral("0");
        panel.setDraft(draft);
        QVERIFY(!panel.sendButton()->isEnabled());
        draft.text = QStringLiteral("00 01");
        panel.setDraft(draft);
        QVERIFY(panel.sendButton()->isEnabled());
        QCOMPARE(panel.draft().kind, MessageKind::Hex);
        draft = {};
        draft.kind = MessageKind::Close;
        draft.closeCode = 1001;
        panel.setDraft(draft);
        QCOMPARE(panel.draft().closeCode.value_or(0), 1001);
    }

    void everyKindCanBeChosen()
    {
        ComposerPanel panel;
        panel.show();
        for (int i = 0; i < panel.kindBox()->count(); ++i) {
            panel.kindBox()->setCurrentIndex(i);
            QCOMPARE(static_cast<int>(panel.draft().kind), panel.kindBox()->itemData(i).toInt());
        }
    }

    void variablesArePutIn()
    {
        ComposerPanel panel;
        panel.setCanSend(true);
        panel.setResolver([](const QString &text) -> base::Result<QString> {
            if (text.contains(QLatin1String("unknown")))
                return base::Error{QStringLiteral("variable.unknown"), QStringLiteral("unknown"), {}, {}};
            return QString(text).replace(QLatin1String("{{a}}"), QLatin1String("1"));
        });
        QByteArray sent;
        connect(&panel, &ComposerPanel::sendRequested, this, [&](const session::Outgoing &outgoing) { sent = outgoing.payload; });
        panel.editor()->setPlainText(QStringLiteral("x{{a}}"));
        panel.send();
        QCOMPARE(sent, QByteArray("x1"));
        panel.editor()->setPlainText(QStringLiteral("{{unknown}}"));
        QVERIFY(!panel.sendButton()->isEnabled());
    }
};

QTEST_MAIN(ComposerPanelTest)
#include "tst_ComposerPanel.moc"
