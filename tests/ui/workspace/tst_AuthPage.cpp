#include "ui/workspace/AuthPage.h"

#include "ui/support/EditorPageFixture.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace framescope;
using ui::workspace::AuthPage;

class tst_AuthPage : public QObject
{
    Q_OBJECT

private slots:
    void eachTypeHasItsFields()
    {
        const uitest::PageOf<AuthPage> bench;
        auto *types = bench.field<QComboBox>(QStringLiteral("Type"));
        const auto shows = [&](const char *name) { return bench.field<QLineEdit>(QString::fromLatin1(name))->isVisible(); };
        QVERIFY(!shows("Token") && !shows("Password"));
        const auto choose = [&](profiles::AuthKind kind) { types->setCurrentIndex(types->findData(int(kind))); };
        choose(profiles::AuthKind::Basic);
        QVERIFY(shows("User name") && shows("Password") && !shows("Token"));
        choose(profiles::AuthKind::ApiKey);
        QVERIFY(shows("Key name") && shows("Key value") && bench.field<QComboBox>(QStringLiteral("Send key in"))->isVisible());
        choose(profiles::AuthKind::OAuth2ClientCredentials);
        QVERIFY(shows("Token URL") && shows("Client secret") && !shows("Authorization URL"));
        choose(profiles::AuthKind::OAuth2AuthorizationCode);
        QVERIFY(shows("Authorization URL") && shows("Loopback port (0 = any)"));
    }

    void secretsAreHiddenButReferencesAreNot()
    {
        const uitest::PageOf<AuthPage> bench;
        QVERIFY(!bench.settings().auth); // untouched
        auto *types = bench.field<QComboBox>(QStringLiteral("Type"));
        types->setCurrentIndex(types->findData(int(profiles::AuthKind::Bearer)));
        auto *token = bench.field<QLineEdit>(QStringLiteral("Token"));
        token->setText(QStringLiteral("typed"));
        QVERIFY(token->echoMode() != QLineEdit::Normal);
        QCOMPARE(bench.settings().auth->token, QStringLiteral("typed"));
        token->setText(QStringLiteral("{{secret.echo-token}}"));
        QCOMPARE(token->echoMode(), QLineEdit::Normal);
        types->setCurrentIndex(0);
        QVERIFY(!bench.settings().auth);
    }
};

FRAMESCOPE_TEST(tst_AuthPage);
#include "tst_AuthPage.moc"
