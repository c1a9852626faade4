#include "scenario/Template.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::scenario;

class tst_Template : public QObject
{
    Q_OBJECT

    static QByteArray render(const Template &text, const QHash<QString, QString> &variables = {}, const base::OrderedJson *json = nullptr)
    {
        base::Random random(1);
        base::GeneratorState state;
        state.count = 5;
        TemplateScope scope{{&random, &state, {}}, {}, json};
        scope.variable = [&](const QString &name) -> std::optional<QString> {
            return variables.contains(name) ? std::optional(variables[name]) : std::nullopt;
        };
        return text.render(scope).value();
    }

private slots:
    void plainTextWithPlaceholders()
    {
        const auto text = Template::parse(QStringLiteral("Hello {{name}}, no. {{ n }}: {{pick 'a b'}} {{{{x}}"));
        QVERIFY(text.ok());
        QCOMPARE(text->variables(), QStringList{QStringLiteral("name")});
        QCOMPARE(render(*text, {{QStringLiteral("name"), QStringLiteral("Jörg \"x\"")}}), QByteArray("Hello Jörg \"x\", no. 5: a b {{x}}"));
        QCOMPARE(render(*Template::parse(QStringLiteral("{{$n}}{{ $pick 'a b' }} \\{{n}} {{{n}}}"))), QByteArray("5a b {{n}} {5}"));
        QVERIFY(!text->isConstant());
        QVERIFY(Template::parse(QStringLiteral("plain"))->isConstant());
    }

    void jsonStringsAreEscapedAndBareValuesAreNot()
    {
        const auto message = base::OrderedJson::parse("{\"id\":7,\"who\":\"a\\\"b\",\"list\":[1, 2.50]}");
        const auto value = base::OrderedJson::parse(
            "{\"id\":\"{{= json $.id}}\",\"none\":\"{{= json $.nothing}}\",\"hi\":\"hello {{json $.who}}\",\"list\":\"{{= json $.list}}\",\"n\":\"{{= n}}\",\"w\":\"{{= name}}\",\"x\":1.10,\"{{key}}\":[true,null]}");
        std::uint32_t offset = 0;
        const auto text = Template::fromJson(*value, &offset);
        QVERIFY(text.ok());
        QVERIFY(text->usesJson());
        QCOMPARE(render(*text, {{QStringLiteral("name"), QStringLiteral("no \"json\"")}}, &*message),
                 QByteArray("{\"id\":7,\"none\":null,\"hi\":\"hello a\\\"b\",\"list\":[1,2.50],\"n\":5,\"w\":\"no \\\"json\\\"\",\"x\":1.10,\"{{key}}\":[true,null]}"));
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("column");
        QTest::newRow("open") << "abc {{name" << "character 5:";
        QTest::newRow("empty") << "{{ }}" << "character 1:";
        QTest::newRow("function") << "x{{nosuch 1}}" << "character 2:";
        QTest::newRow("arguments") << "{{int 1}}" << "character 1:";
        QTest::newRow("path") << "{{json $..}}" << "character 1:";
        QTest::newRow("quote") << "{{pick 'a}}" << "character 1:";
        QTest::newRow("generated") << "a {{$nosuch}}" << "character 3:";
        QTest::newRow("name") << "{{a/b}}" << "character 1:";
    }
    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, column);
        const auto parsed = Template::parse(text);
        QVERIFY(!parsed.ok());
        QVERIFY2(parsed.error().what.contains(column), qPrintable(parsed.error().what));
    }

    void whatPlaceholdersMakeIsBounded()
    {
        const QString large(3 << 20, QLatin1Char('x'));
        const auto render = [&](const QString &text) {
            TemplateScope scope;
            scope.variable = [&](const QString &) { return std::optional(large); };
            return Template::parse(text)->render(scope);
        };
        QVERIFY(render(QStringLiteral("{{a}}")).ok());
        QCOMPARE(render(QStringLiteral("{{a}}{{a}}")).error().id, QStringLiteral("template.too-long"));
    }

    void aWrongStringInJsonTellsItsOffset()
    {
        const QByteArray source = "{\"a\":1,\"b\":\"{{int}}\"}";
        std::uint32_t offset = 0;
        QVERIFY(!Template::fromJson(*base::OrderedJson::parse(source), &offset).ok());
        QCOMPARE(offset, static_cast<std::uint32_t>(source.indexOf("\"{{int")));
    }
};

FRAMESCOPE_TEST(tst_Template);
#include "tst_Template.moc"
