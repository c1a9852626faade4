#include "ui/server/ListenForm.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace framescope;
using ui::server::ListenForm;

class tst_ListenForm : public QObject
{
    Q_OBJECT

    static QLineEdit *field(const ListenForm &form, const QString &name)
    {
        for (QLineEdit *each : form.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

private slots:
    void addressesSayWhoCanConnect()
    {
        ListenForm form;
        form.setSettings({});
        const auto note = [&](const char *text) {
            form.addressBox()->setCurrentText(QString::fromLatin1(text));
            QString notes;
            for (const QLabel *label : form.findChildren<QLabel *>())
                notes += label->text() + QLatin1Char('\n');
            return notes;
        };
        QVERIFY(note("127.0.0.1").contains(QLatin1String("Only this computer")));
        QVERIFY(note("0.0.0.0").contains(QLatin1String("Other computers can connect")));
        QVERIFY(form.problem().isEmpty());
        QVERIFY(note("nowhere").contains(QLatin1String("not an IP address")));
        QVERIFY(!form.problem().isEmpty());
        QVERIFY(form.addressBox()->lineEdit()->property("invalid").toBool());
    }

    void fieldsAreChecked()
    {
        ListenForm form;
        form.setSettings({});
        QLineEdit *protocols = field(form, QStringLiteral("Subprotocols"));
        protocols->setText(QStringLiteral("chat, no token"));
        QVERIFY(form.problem().contains(QLatin1String("subprotocol")));
        protocols->setText(QStringLiteral("chat"));
        QLineEdit *deflate = field(form, QStringLiteral("Compression parameters"));
        deflate->setText(QStringLiteral("server_max_window_bits=99"));
        QVERIFY(!form.problem().isEmpty() && deflate->property("invalid").toBool());
        deflate->setText(QStringLiteral("server_no_context_takeover"));
        QVERIFY2(form.problem().isEmpty(), qPrintable(form.problem()));
        QLineEdit *key = field(form, QStringLiteral("Private key"));
        key->setText(QStringLiteral("a.key"));
        QVERIFY(form.problem().contains(QLatin1String("needs its certificate")));
        field(form, QStringLiteral("Certificate"))->setText(QStringLiteral("a.pem"));
        QVERIFY(form.problem().isEmpty());
    }
};

FRAMESCOPE_TEST(tst_ListenForm);
#include "tst_ListenForm.moc"
