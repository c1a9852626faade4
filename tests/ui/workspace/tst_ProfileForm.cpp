#include "ui/workspace/ProfileForm.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

using namespace framescope;
using profiles::Profile;
using profiles::Provenance;
using ui::workspace::ProfileForm;

class tst_ProfileForm : public QObject
{
    Q_OBJECT

private slots:
    void fieldsInheritCheckAndGiveBack()
    {
        QWidget page;
        auto *layout = new QFormLayout(&page);
        ProfileForm form({{QStringLiteral("origin"), {Provenance::Level::Folder, QStringLiteral("staging/folder.json")}}});
        QLineEdit *origin = form.addText(layout, QStringLiteral("origin"), QStringLiteral("Origin"), {}, QStringLiteral("https://a.example"),
                                         [](Profile &profile, const QString &text) { profile.settings.origin = text.isEmpty() ? std::nullopt : std::optional(text); });
        QLineEdit *number = form.addNumber(layout, {}, QStringLiteral("Number"), {}, 5,
                                           [](Profile &profile, std::optional<qint64> value) { profile.settings.limits.maxMessage = value; }, 1, 10);
        QLineEdit *share = form.addDecimal(layout, {}, QStringLiteral("Share"), {}, 0.5,
                                           [](Profile &profile, std::optional<double> value) { profile.settings.reconnect.jitter = value; }, 0, 1);
        QComboBox *choice = form.addSwitch(layout, {}, QStringLiteral("Switch"), {}, true, [](Profile &profile, std::optional<bool> on) { profile.settings.autoPong = on; });
        page.show();
        QCOMPARE(origin->accessibleDescription(), QStringLiteral("inherited from folder staging"));
        Profile profile;
        form.take(profile);
        QVERIFY(!profile.settings.origin && !profile.settings.limits.maxMessage && !profile.settings.autoPong);
        number->setText(QStringLiteral("11"));
        QCOMPARE(form.firstWrong().widget, number);
        number->setText(QStringLiteral("10"));
        share->setText(QStringLiteral("2"));
        QCOMPARE(form.firstWrong().widget, share);
        share->setText(QStringLiteral("0.25"));
        QVERIFY(!form.firstWrong().widget);
        choice->setCurrentIndex(1);
        form.take(profile);
        QCOMPARE(profile.settings.limits.maxMessage.value_or(0), 10);
        QCOMPARE(profile.settings.reconnect.jitter.value_or(0), 0.25);
        QCOMPARE(profile.settings.autoPong.value_or(true), false);
    }

    void secretsAndFiles()
    {
        QWidget page;
        auto *layout = new QFormLayout(&page);
        ProfileForm form({});
        QLineEdit *secret = form.addSecret(layout, {}, QStringLiteral("Secret"), QStringLiteral("typed"), [](Profile &profile, const QString &text) { profile.notes = text; });
        QVERIFY(secret->echoMode() != QLineEdit::Normal);
        secret->setText(QStringLiteral("{{secret.a}}"));
        QCOMPARE(secret->echoMode(), QLineEdit::Normal);
        const QLineEdit *file = form.addFile(layout, {}, QStringLiteral("File"), QStringLiteral("a.pem"), {}, [](Profile &profile, const QString &text) { profile.description = text; });
        QCOMPARE(file->actions().size(), 1);
        Profile profile;
        form.take(profile);
        QCOMPARE(profile.notes, QStringLiteral("{{secret.a}}"));
        QCOMPARE(profile.description, QStringLiteral("a.pem"));
        const QComboBox *choice = form.addSwitch(layout, {}, QStringLiteral("Switch"), {}, true, [](Profile &, std::optional<bool>) {});
        QCOMPARE(choice->itemText(0), QStringLiteral("Default (on)"));
    }
};

FRAMESCOPE_TEST(tst_ProfileForm);
#include "tst_ProfileForm.moc"
