#include "TestConsole.h"

#include "base/OptionId.h"
#include "cli/Command.h"
#include "cli/ErrorPrinter.h"

#include "support/TestClass.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace framescope;
using namespace framescope::cli;
using Form = ErrorPrinter::Form;

class tst_ErrorPrinter : public QObject
{
    Q_OBJECT

    CommandRegistry m_registry = CommandRegistry::standard();

    ErrorPrinter printer(Form form, const char *command = "connect") const
    {
        ErrorPrinter printer;
        printer.form = form;
        printer.command = &m_registry.find(QString::fromLatin1(command))->spec();
        return printer;
    }
    static base::Error error()
    {
        return base::Error{QStringLiteral("tls.no-common-version"), QStringLiteral("h offers no TLS version."), QStringLiteral("alert 70"), QStringLiteral("Allow TLS 1.0.")}
            .about(QStringLiteral("h:443"))
            .mendedBy(base::OptionId::TlsMinimum, QStringLiteral("1.0"));
    }

private slots:
    void aTerminalShowsThreeLines()
    {
        QCOMPARE(printer(Form::Lines).text(error()), QByteArray("framescope-cli: h offers no TLS version.\n"
                                                                "  Seen: alert 70\n"
                                                                "  Try: Allow TLS 1.0. [--tls-min 1.0]\n"));
        QCOMPARE(printer(Form::Lines).text({QStringLiteral("x"), QStringLiteral("It broke."), {}, {}}), QByteArray("framescope-cli: It broke.\n"));
    }

    void coloursAreTheTerminalsOnly()
    {
        ErrorPrinter coloured = printer(Form::Lines);
        coloured.colour = true;
        const QByteArray text = coloured.text(error());
        QVERIFY2(text.contains("\x1b[1;31mframescope-cli:\x1b[0m h offers"), text.constData());
        QVERIFY2(text.contains("\x1b[36m[--tls-min 1.0]\x1b[0m"), text.constData());
        QVERIFY(!printer(Form::Lines).text(error()).contains('\x1b'));
        coloured.form = Form::Json;
        QVERIFY(!coloured.text(error()).contains('\x1b'));
    }

    void aPipeGetsOneLine()
    {
        QCOMPARE(printer(Form::Line).text(error()), QByteArray("framescope-cli: h offers no TLS version. Seen: alert 70 Try: Allow TLS 1.0. [--tls-min 1.0]\n"));
    }

    void programsGetAnObject()
    {
        const QByteArray line = printer(Form::Json).text(error());
        QVERIFY(line.endsWith("}\n") && line.count('\n') == 1);
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.keys(), (QStringList{QStringLiteral("flag"), QStringLiteral("id"), QStringLiteral("option"), QStringLiteral("remedy"), QStringLiteral("seen"),
                                             QStringLiteral("subject"), QStringLiteral("value"), QStringLiteral("what")}));
        QCOMPARE(object[QLatin1String("id")].toString(), QStringLiteral("tls.no-common-version"));
        QCOMPARE(object[QLatin1String("subject")].toString(), QStringLiteral("h:443"));
        QCOMPARE(object[QLatin1String("option")].toString(), QStringLiteral("tls.min"));
        QCOMPARE(object[QLatin1String("flag")].toString(), QStringLiteral("--tls-min"));
        QCOMPARE(object[QLatin1String("value")].toString(), QStringLiteral("1.0"));
    }

    void aCommandThatHasNoSuchFlagNamesNone()
    {
        QVERIFY(!printer(Form::Line, "serve").text(error()).contains("--tls-min"));
        const QJsonObject object = QJsonDocument::fromJson(printer(Form::Json, "serve").text(error())).object();
        QCOMPARE(object[QLatin1String("option")].toString(), QStringLiteral("tls.min"));
        QVERIFY(object[QLatin1String("flag")].toString().isEmpty());
    }

    void anOptionThatCannotBeUsedIsNamed()
    {
        const auto told = base::Error{QStringLiteral("network.stack-option"), QStringLiteral("Not possible."), {}, QStringLiteral("Leave it out.")}
                              .about(base::nameOf(base::OptionId::AutoPong))
                              .mendedBy(base::OptionId::Stack, QStringLiteral("framescope"));
        QCOMPARE(printer(Form::Line).text(told), QByteArray("framescope-cli: Not possible. [--no-auto-pong] Try: Leave it out. [--stack framescope]\n"));
    }

    void aMissingProfileLeadsToTheList()
    {
        const base::Error told{QStringLiteral("profile.not-found"), QStringLiteral("There is no profile."), {}, QStringLiteral("Check the name.")};
        QVERIFY(printer(Form::Line).text(told).endsWith("Try: Check the name. [framescope-cli profiles list]\n"));
    }

    void aFaultsPlaceStandsOnLinesOfItsOwn()
    {
        QCOMPARE(printer(Form::Line).text(error(), {QStringLiteral("dir:up"), QStringLiteral("    ^^")}),
                 QByteArray("framescope-cli: h offers no TLS version.\n  dir:up\n      ^^\n  Try: Allow TLS 1.0. [--tls-min 1.0]\n"));
    }

    void secretsAndControlsStayOutOfIt()
    {
        base::Error told = error();
        told.what = QStringLiteral("ws://u:pass@h/ \x1b[31m");
        told.subject = QStringLiteral("ws://u:pass@h/");
        for (const Form form : {Form::Line, Form::Lines, Form::Json}) {
            const QByteArray text = printer(form).text(told);
            QVERIFY2(!text.contains("pass") && !text.contains('\x1b'), text.constData());
        }
    }

    void jsonIsAskedForWhateverElseIsWrong()
    {
        const auto asks = [](const char *arguments) { return ErrorPrinter::asksForJson(QString::fromLatin1(arguments).split(QLatin1Char(' '))); };
        QVERIFY(asks("h --format jsonl"));
        QVERIFY(asks("--format=jsonl --no-such"));
        QVERIFY(!asks("h --format human"));
        QVERIFY(!asks("h -- --format jsonl"));
        QVERIFY(!asks("h --format"));
    }

    void everyCommandsErrorsAreJsonWhereItIsAskedFor()
    {
        for (const auto &command : m_registry.commands()) {
            TestConsole test;
            QCOMPARE(runCommandLine(m_registry, {command->spec().name, QStringLiteral("--format=jsonl"), QStringLiteral("--no-such-option")}, test.console), 2);
            const QJsonObject object = QJsonDocument::fromJson(test.err).object();
            QVERIFY2(object[QLatin1String("id")].toString() == QLatin1String("usage.arguments") && test.err.count('\n') == 1, test.err.constData());
            QVERIFY2(std::any_of(command->spec().options.begin(), command->spec().options.end(), [](const Option &option) { return option.name == QLatin1String("format"); }),
                     qPrintable(command->spec().name));
        }
        TestConsole unknown;
        QCOMPARE(runCommandLine(m_registry, {QStringLiteral("conect"), QStringLiteral("--format"), QStringLiteral("jsonl")}, unknown.console), 2);
        QVERIFY2(unknown.err.startsWith('{'), unknown.err.constData());
    }
};

FRAMESCOPE_TEST(tst_ErrorPrinter);
#include "tst_ErrorPrinter.moc"
