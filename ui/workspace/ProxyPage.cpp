#include "ProxyPage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace framescope::ui::workspace {

using profiles::Profile;
using profiles::ProxySettings;

ProxyPage::ProxyPage(const ProfileDocument &document, QObject *parent)
    : EditorPage(document, tr("Proxy"), QStringLiteral("server"), parent)
{
}

void ProxyPage::load(QFormLayout *form)
{
    const ProxySettings proxy = stored().proxy.value_or(ProxySettings());
    const QComboBox *kinds = fields()->addChoice(form, QStringLiteral("proxy"), tr("Proxy"), {tr("system settings"), tr("none"), QStringLiteral("HTTP"), QStringLiteral("SOCKS5")},
                                                 stored().proxy ? int(proxy.kind) : -1, int(inherited().proxy.value_or(ProxySettings()).kind),
                                                 [](Profile &profile, int chosen) {
                                                     if (chosen < 0)
                                                         return profile.settings.proxy.reset();
                                                     ProxySettings changed = profile.settings.proxy.value_or(ProxySettings());
                                                     changed.kind = static_cast<profiles::ProxyKind>(chosen);
                                                     profile.settings.proxy = changed;
                                                 });
    const auto hasAddress = [kinds] { return kinds->currentData().toInt() >= int(profiles::ProxyKind::Http); };
    const auto take = [](QString ProxySettings::*member) {
        return [member](Profile &profile, const QString &text) {
            if (profile.settings.proxy)
                (*profile.settings.proxy).*member = text;
        };
    };
    QLineEdit *host = fields()->addText(form, {}, tr("Host"), proxy.host, {}, take(&ProxySettings::host));
    fields()->addCheck(host, [host, hasAddress] { return hasAddress() && host->text().trimmed().isEmpty() ? tr("The proxy needs a host.") : QString(); });
    const QLineEdit *port = fields()->addNumber(form, {}, tr("Port"), proxy.port > 0 ? std::optional<qint64>(proxy.port) : std::nullopt, {},
                                                [](Profile &profile, std::optional<qint64> number) {
                                                    if (profile.settings.proxy)
                                                        profile.settings.proxy->port = static_cast<int>(number.value_or(0));
                                                }, 1, 65535);
    const QLineEdit *user = fields()->addText(form, {}, tr("User name"), proxy.user, {}, take(&ProxySettings::user));
    const QLineEdit *password = fields()->addSecret(form, {}, tr("Password"), proxy.password, take(&ProxySettings::password));
    const auto show = [form, hasAddress, rows = QList<QWidget *>{host->parentWidget(), port->parentWidget(), user->parentWidget(), password->parentWidget()}] {
        for (QWidget *row : rows)
            form->setRowVisible(row, hasAddress());
    };
    connect(kinds, &QComboBox::currentIndexChanged, this, show);
    show();
}

} // namespace framescope::ui::workspace
