#include "ui/composer/MessageHighlighter.h"

#include "support/TestClass.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace framescope;
using profiles::MessageKind;
using ui::composer::MessageHighlighter;

class tst_MessageHighlighter : public QObject
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

FRAMESCOPE_TEST(tst_MessageHighlighter);
#include "tst_MessageHighlighter.moc"
