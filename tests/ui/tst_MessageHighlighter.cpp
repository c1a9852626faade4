#include "ui/panels/composer/MessageHighlighter.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace framescope;
using profiles::MessageKind;
using ui::panels::composer::MessageHighlighter;

class MessageHighlighterTest : public QObject
{
    Q_OBJECT

private slots:
    void coloursByKind()
    {
        QPlainTextEdit edit;
        MessageHighlighter highlighter(edit.document());
        edit.setPlainText(QStringLiteral("{\"a\": \"\\n\"} {{name}}"));
        const auto formats = [&] { return edit.document()->firstBlock().layout()->formats(); };
        highlighter.rehighlight();
        QCOMPARE(formats().size(), 1); // the variable
        highlighter.setKind(MessageKind::Json, false);
        QVERIFY(formats().size() > 4);
        highlighter.setKind(MessageKind::Text, true);
        QCOMPARE(formats().size(), 2);
    }

    void veryLongLinesStayPlain()
    {
        QPlainTextEdit edit;
        MessageHighlighter highlighter(edit.document());
        highlighter.setKind(MessageKind::Json, false);
        edit.setPlainText(QStringLiteral("[") + QString(30'000, QLatin1Char('1')));
        QVERIFY(edit.document()->firstBlock().layout()->formats().isEmpty());
    }
};

QTEST_MAIN(MessageHighlighterTest)
#include "tst_MessageHighlighter.moc"
