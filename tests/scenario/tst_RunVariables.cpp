#include "support/TestClass.h"

#include "scenario/RunVariables.h"

using namespace framescope;
using namespace framescope::scenario;

namespace {

profiles::Variable variable(const char *name, const char *value)
{
    profiles::Variable out;
    out.name = QString::fromLatin1(name);
    out.value = QString::fromLatin1(value);
    return out;
}

} // namespace

class tst_RunVariables : public QObject
{
    Q_OBJECT

private slots:
    void theNearestWins()
    {
        profiles::Variables outside;
        profiles::Variables::Source source;
        source.variables = {variable("a", "outside"), variable("o", "only outside")};
        outside.sources.push_back(source);
        RunVariables variables(profiles::Resolver(outside), {variable("a", "row")}, {variable("a", "scenario"), variable("b", "{{o}}")}, 1);
        QCOMPARE(*variables.resolved(QStringLiteral("{{a}} {{b}}")), QStringLiteral("row only outside"));
        variables.set(QStringLiteral("a"), QStringLiteral("set"));
        QCOMPARE(*variables.resolved(QStringLiteral("{{a}}")), QStringLiteral("set"));
        QVERIFY(!variables.resolved(QStringLiteral("{{none}}")).ok());
    }
    void filtersAreKept()
    {
        RunVariables variables(profiles::Resolver(), {variable("x", "1")}, {}, 1);
        const auto one = variables.judgeOf(QStringLiteral("json:a={{x}}"));
        QVERIFY(one.ok());
        QCOMPARE(variables.judgeOf(QStringLiteral("json:a={{x}}"))->get(), one->get());
        variables.set(QStringLiteral("x"), QStringLiteral("2"));
        QVERIFY(variables.judgeOf(QStringLiteral("json:a={{x}}"))->get() != one->get());
        QVERIFY(!variables.judgeOf(QStringLiteral("size>")).ok());
    }
};

FRAMESCOPE_TEST(tst_RunVariables);
#include "tst_RunVariables.moc"
