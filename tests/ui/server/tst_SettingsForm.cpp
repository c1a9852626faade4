#include "ui/server/SettingsForm.h"

#include "support/TestClass.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace framescope;
using ui::server::SettingsForm;

namespace {

/// A page with a field of each kind; the name must not be "bad".
class EveryField final : public SettingsForm
{
public:
    EveryField()
        : SettingsForm(nullptr)
        , name(addText(QStringLiteral("Name"), {}, &Settings::name))
        , file(addFile(QStringLiteral("File"), &Settings::certificateFile))
        , list(addList(QStringLiteral("List"), {}, &Settings::subprotocols))
        , number(addNumber(QStringLiteral("Number"), 0, 65535, {}, QStringLiteral("any"), [](const Settings &s) { return int(s.port); },
                           [](Settings &s, int value) { s.port = static_cast<quint16>(value); }))
        , choice(addChoice(QStringLiteral("Choice"), {QStringLiteral("strict"), QStringLiteral("observe")}, [](const Settings &s) { return int(s.mode); },
                           [](Settings &s, int value) { s.mode = static_cast<protocol::Mode>(value); }))
    {
        addSwitch(QStringLiteral("Page"), &Settings::page);
    }

    QLineEdit *name;
    QLineEdit *file;
    QLineEdit *list;
    QSpinBox *number;
    QComboBox *choice;

protected:
    QString check() override
    {
        markWrong(name, name->text() == QLatin1String("bad"));
        return name->text() == QLatin1String("bad") ? QStringLiteral("That is bad.") : QString();
    }
};

} // namespace

class tst_SettingsForm : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsFilledAndTaken()
    {
        EveryField form;
        QSignalSpy edited(&form, &SettingsForm::edited);
        server::ServerSettings settings;
        settings.name = QStringLiteral("Lab");
        settings.certificateFile = QStringLiteral("a.pem");
        settings.subprotocols = {QStringLiteral("a"), QStringLiteral("b")};
        settings.port = 9001;
        settings.mode = protocol::Mode::Observe;
        settings.page = false;
        form.setSettings(settings);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(form.list->text(), QStringLiteral("a, b"));
        server::ServerSettings back;
        form.take(back);
        QCOMPARE(back.toJson().toIndented(), settings.toJson().toIndented());
        form.list->setText(QStringLiteral(" c ,, d"));
        form.findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(edited.size(), 2);
        form.take(back);
        QCOMPARE(back.subprotocols, (QStringList{QStringLiteral("c"), QStringLiteral("d")}));
        QVERIFY(back.page);
    }

    void whatIsWrongIsKnownAfterEachChange()
    {
        EveryField form;
        form.setSettings({});
        QVERIFY(form.problem().isEmpty());
        form.name->setText(QStringLiteral("bad"));
        QCOMPARE(form.problem(), QStringLiteral("That is bad."));
        QVERIFY(form.name->property("invalid").toBool());
        form.setSettings({});
        QVERIFY(form.problem().isEmpty() && !form.name->property("invalid").toBool());
        for (QWidget *each : std::initializer_list<QWidget *>{form.name, form.file, form.list, form.number, form.choice})
            QVERIFY(!each->accessibleName().isEmpty());
        QVERIFY(form.findChild<QPushButton *>()->accessibleName().contains(QLatin1String("File")));
    }
};

FRAMESCOPE_TEST(tst_SettingsForm);
#include "tst_SettingsForm.moc"
