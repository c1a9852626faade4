#include "support/TestClass.h"

#include "scenario/FilterText.h"

using namespace framescope;
using scenario::FilterText;

class tst_FilterText : public QObject
{
    Q_OBJECT

private slots:
    void valuesStayValues_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("resolved");
        const auto row = [](const char *filter, const char *resolved) { QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(resolved); };
        row("json:s={{plain}}", "json:s=AB1");
        row("json:s={{odd}}", "json:s=\"a b\\\" OR x\"");
        row("\"tick {{plain}}\"", "\"tick AB1\"");
        row("\"tick {{odd}}\"", "\"tick a b\\\" OR x\"");
        row("/id={{path}}$/", "/id=a\\/b\\.c$/");
        row("a/b {{plain}}", "a/b AB1");
        row("no names", "no names");
        row("{{plain}} {{plain}}", "AB1 AB1");
    }
    void valuesStayValues()
    {
        QFETCH(QString, filter);
        const auto out = FilterText::resolve(filter, [](const QString &name) -> base::Result<QString> {
            if (name == QLatin1String("plain"))
                return QStringLiteral("AB1");
            if (name == QLatin1String("path"))
                return QStringLiteral("a/b.c");
            return QStringLiteral("a b\" OR x");
        });
        QVERIFY(out.ok());
        QTEST(*out, "resolved");
    }

    void anUnknownNameIsItsError()
    {
        const auto out = FilterText::resolve(QStringLiteral("{{x}}"), [](const QString &name) -> base::Result<QString> {
            base::Error error;
            error.what = name;
            return error;
        });
        QVERIFY(!out.ok());
        QCOMPARE(out.error().what, QStringLiteral("x"));
    }
};

FRAMESCOPE_TEST(tst_FilterText);
#include "tst_FilterText.moc"
