#include "base/OptionId.h"
#include "cli/Command.h"
#include "cli/OptionFlags.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::cli;
using base::OptionId;

class tst_OptionFlags : public QObject
{
    Q_OBJECT

    CommandRegistry m_registry = CommandRegistry::standard();

    const CommandSpec &spec(const char *command) const { return m_registry.find(QString::fromLatin1(command))->spec(); }
    static base::Error mended(OptionId option, const QString &value = {}, const QString &subject = {})
    {
        return base::Error{QStringLiteral("x.y"), QStringLiteral("It broke."), {}, {}}.about(subject).mendedBy(option, value);
    }

private slots:
    void everySettingHasAFlagOfSomeCommand()
    {
        for (const OptionId option : base::allOptionIds()) {
            const QString name = base::nameOf(option);
            QVERIFY2(!OptionFlags::flag(option).isEmpty(), qPrintable(name));
            const bool known = std::any_of(m_registry.commands().begin(), m_registry.commands().end(), [&](const auto &command) { return OptionFlags::isOf(command->spec(), option); });
            QVERIFY2(known, qPrintable(name));
        }
        QVERIFY(OptionFlags::flag(OptionId::None).isEmpty());
    }

    void aFlagIsShownAsItWouldBeTyped()
    {
        QCOMPARE(OptionFlags::usage(mended(OptionId::TlsMinimum, QStringLiteral("1.0")), spec("connect")), QStringLiteral("--tls-min 1.0"));
        QCOMPARE(OptionFlags::usage(mended(OptionId::TlsAuthority), spec("connect")), QStringLiteral("--cacert FILE"));
        QCOMPARE(OptionFlags::usage(mended(OptionId::TlsInsecure), spec("connect")), QStringLiteral("--insecure"));
        QCOMPARE(OptionFlags::usage(mended(OptionId::Variable, {}, QStringLiteral("host")), spec("connect")), QStringLiteral("--var host=VALUE"));
        QCOMPARE(OptionFlags::usage(mended(OptionId::Resolve, {}, QStringLiteral("h.example")), spec("record")), QStringLiteral("--resolve h.example:ADDRESS"));
        QCOMPARE(OptionFlags::usage(mended(OptionId::Secret, {}, QStringLiteral("api-key")), spec("connect")), QStringLiteral("FRAMESCOPE_SECRET_API_KEY=VALUE"));
        QCOMPARE(OptionFlags::usage(mended(OptionId::Trust, QStringLiteral("env,files")), spec("connect")), QStringLiteral("--trust, or --allow env,files"));
    }

    void aCommandNamesOnlyWhatItHas()
    {
        QVERIFY(OptionFlags::usage(mended(OptionId::TlsMinimum, QStringLiteral("1.0")), spec("serve")).isEmpty());
        QCOMPARE(OptionFlags::usage(mended(OptionId::TlsPassphrase, QStringLiteral("-")), spec("serve")), QStringLiteral("--passphrase -"));
        QVERIFY(OptionFlags::usage(mended(OptionId::Port, QStringLiteral("0")), spec("connect")).isEmpty());
        QVERIFY(OptionFlags::usage(mended(OptionId::None), spec("connect")).isEmpty());
    }

    void controlCharactersOfNamesAreEscaped()
    {
        QVERIFY(!OptionFlags::usage(mended(OptionId::Variable, {}, QStringLiteral("a\x1b[31m")), spec("connect")).contains(QChar(0x1b)));
    }
};

FRAMESCOPE_TEST(tst_OptionFlags);
#include "tst_OptionFlags.moc"
