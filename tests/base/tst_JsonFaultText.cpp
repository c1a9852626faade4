#include "support/TestClass.h"

#include "base/json/JsonFaultText.h"

#include <QSet>

using namespace framescope::base;

class tst_JsonFaultText : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasItsOwnText()
    {
        QVERIFY(textOf(JsonScanner::Fault::None).isEmpty());
        QSet<QString> texts;
        for (int fault = 1; fault <= int(JsonScanner::Fault::MoreText); ++fault) {
            const QString text = textOf(JsonScanner::Fault(fault));
            QVERIFY2(!text.isEmpty() && !texts.contains(text), qPrintable(QString::number(fault)));
            texts.insert(text);
        }
        QVERIFY(textOf(JsonScanner::Fault::TooDeep, 7).contains(QLatin1Char('7')));
    }
};

FRAMESCOPE_TEST(tst_JsonFaultText);

#include "tst_JsonFaultText.moc"
