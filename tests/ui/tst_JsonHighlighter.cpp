#include "ui/panels/details/JsonHighlighter.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using framescope::ui::panels::details::JsonHighlighter;

class JsonHighlighterTest : public QObject
{
    Q_OBJECT

private slots:
    void coloursTokens()
    {
        QTextDocument document;
        JsonHighlighter highlighter(&document);
        highlighter.setActive(true);
        document.setPlainText(QStringLiteral("{\n  \"ä\": 12,\n  \"b\": null\n}"));
        highlighter.rehighlight();
        const auto formats = document.findBlockByNumber(1).layout()->formats();
        QCOMPARE(formats.size(), 4);
        QCOMPARE(formats[0].start, 2);
        QCOMPARE(formats[0].length, 3);
        QVERIFY(formats[0].format.foreground() != formats[2].format.foreground());
        highlighter.setActive(false);
        highlighter.rehighlight();
        QVERIFY(document.findBlockByNumber(1).layout()->formats().isEmpty());
    }
};

QTEST_MAIN(JsonHighlighterTest)
#include "tst_JsonHighlighter.moc"
