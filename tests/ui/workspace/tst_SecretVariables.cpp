#include "ui/workspace/SecretVariables.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using profiles::Variable;
using ui::workspace::SecretVariables;

class tst_SecretVariables : public QObject
{
    Q_OBJECT

    static Variable variable(const char *name, const char *value, bool secret)
    {
        Variable made;
        made.name = QString::fromLatin1(name);
        made.value = QString::fromLatin1(value);
        made.secret = secret;
        return made;
    }

private slots:
    void whatWasTypedIsTaken()
    {
        std::vector<Variable> all{variable("host", "example.org", false), variable("key", "hunter2", true), variable("old", "{{secret.old}}", true), variable("none", "", true)};
        const auto taken = SecretVariables::take(all, {}, QStringLiteral("Staging"));
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.value(QStringLiteral("staging-key")), QStringLiteral("hunter2"));
        QCOMPARE(all[1].value, QStringLiteral("{{secret.staging-key}}"));
        QCOMPARE(all[0].value, QStringLiteral("example.org"));
    }

    void whatTheFileHasIsNotTouched()
    {
        const std::vector<Variable> before{variable("key", "hunter2", true), variable("late", "plain", false)};
        std::vector<Variable> all = before;
        all[1].secret = true; // marked now
        const auto taken = SecretVariables::take(all, before, {});
        QCOMPARE(all[0].value, QStringLiteral("hunter2"));
        QCOMPARE(taken.keys(), QStringList{QStringLiteral("late")});
    }
};

FRAMESCOPE_TEST(tst_SecretVariables);
#include "tst_SecretVariables.moc"
