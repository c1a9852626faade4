#include "AuthPage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace framescope::ui::workspace {

using profiles::Auth;
using profiles::AuthKind;
using profiles::Profile;

namespace {

constexpr unsigned bit(AuthKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

constexpr unsigned kWithUser = bit(AuthKind::Basic) | bit(AuthKind::Digest);
constexpr unsigned kOAuth = bit(AuthKind::OAuth2ClientCredentials) | bit(AuthKind::OAuth2AuthorizationCode);

} // namespace

AuthPage::AuthPage(const ProfileDocument &document, QObject *parent)
    : EditorPage(document, tr("Authentication"), QStringLiteral("lock"), parent)
{
}

void AuthPage::addField(QFormLayout *form, const QString &label, QString Auth::*member, unsigned types, Secret secret)
{
    const auto take = [member](Profile &profile, const QString &text) {
        if (profile.settings.auth)
            (*profile.settings.auth).*member = text;
    };
    const QString value = stored().auth.value_or(Auth()).*member;
    const QLineEdit *edit = secret == Secret::Yes ? fields()->addSecret(form, {}, label, value, take) : fields()->addText(form, {}, label, value, {}, take);
    m_fieldsOfTypes.emplace_back(edit->parentWidget(), types);
}

void AuthPage::addKeyPlace(QFormLayout *form)
{
    auto *place = new QComboBox(form->parentWidget());
    place->addItems({tr("header"), tr("query parameter")});
    place->setCurrentIndex(int(stored().auth.value_or(Auth()).keyPlace));
    place->setAccessibleName(tr("Send key in"));
    form->addRow(tr("Send key in"), place);
    m_fieldsOfTypes.emplace_back(place, bit(AuthKind::ApiKey));
    fields()->addTaker([place](Profile &profile) {
        if (profile.settings.auth)
            profile.settings.auth->keyPlace = static_cast<profiles::ApiKeyPlace>(place->currentIndex());
    });
}

void AuthPage::addPort(QFormLayout *form)
{
    const int value = stored().auth.value_or(Auth()).redirectPort;
    const QLineEdit *port = fields()->addNumber(form, {}, tr("Loopback port (0 = any)"), value > 0 ? std::optional<qint64>(value) : std::nullopt, 0,
                                                [](Profile &profile, std::optional<qint64> number) {
                                                    if (profile.settings.auth)
                                                        profile.settings.auth->redirectPort = static_cast<int>(number.value_or(0));
                                                }, 0, 65535);
    m_fieldsOfTypes.emplace_back(port->parentWidget(), bit(AuthKind::OAuth2AuthorizationCode));
}

void AuthPage::load(QFormLayout *form)
{
    const int own = stored().auth ? int(stored().auth->kind) : -1;
    const QComboBox *types = fields()->addChoice(
        form, QStringLiteral("auth"), tr("Type"),
        {tr("none"), tr("Basic"), tr("Bearer token"), tr("API key"), tr("Digest"), tr("OAuth 2.0 client credentials"), tr("OAuth 2.0 authorization code")}, own,
        int(inherited().auth.value_or(Auth()).kind), [](Profile &profile, int chosen) {
            if (chosen < 0)
                return profile.settings.auth.reset();
            Auth changed = profile.settings.auth.value_or(Auth());
            changed.kind = static_cast<AuthKind>(chosen);
            profile.settings.auth = changed;
        });
    addField(form, tr("User name"), &Auth::user, kWithUser);
    addField(form, tr("Password"), &Auth::password, kWithUser, Secret::Yes);
    addField(form, tr("Token"), &Auth::token, bit(AuthKind::Bearer), Secret::Yes);
    addField(form, tr("Key name"), &Auth::keyName, bit(AuthKind::ApiKey));
    addField(form, tr("Key value"), &Auth::keyValue, bit(AuthKind::ApiKey), Secret::Yes);
    addKeyPlace(form);
    addField(form, tr("Authorization URL"), &Auth::authorizationUrl, bit(AuthKind::OAuth2AuthorizationCode));
    addField(form, tr("Token URL"), &Auth::tokenUrl, kOAuth);
    addField(form, tr("Client ID"), &Auth::clientId, kOAuth);
    addField(form, tr("Client secret"), &Auth::clientSecret, kOAuth, Secret::Yes);
    addField(form, tr("Scope"), &Auth::scope, kOAuth);
    addField(form, tr("Audience"), &Auth::audience, kOAuth);
    addPort(form);
    fields()->addHint(form, tr("Passwords, tokens and keys move to the system keychain when you save; the file contains only their names."));
    const auto show = [this, form, types] { showFieldsOf(form, types->currentData().toInt()); };
    connect(types, &QComboBox::currentIndexChanged, this, show);
    show();
}

void AuthPage::showFieldsOf(QFormLayout *form, int type)
{
    for (const auto &[widget, types] : m_fieldsOfTypes)
        form->setRowVisible(widget, type >= 0 && (types >> static_cast<unsigned>(type) & 1U));
}

} // namespace framescope::ui::workspace
