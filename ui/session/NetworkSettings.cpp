#include "NetworkSettings.h"

#include "ui/shell/SettingsForm.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace framescope::ui::session {

using models::AppSettings;
using shell::SettingsForm;

namespace {

constexpr qint64 kMiB = 1 << 20;

/// An empty field is the system's proxy.
QString proxyOf(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    return text.isEmpty() ? QStringLiteral("system") : text;
}

} // namespace

QLineEdit *NetworkSettings::addProxy(QFormLayout &form, const QString &proxy)
{
    auto *edit = new QLineEdit(proxy, form.parentWidget());
    edit->setObjectName(QStringLiteral("proxy"));
    edit->setPlaceholderText(QStringLiteral("system, none, http://host:3128, socks5://host:1080"));
    SettingsForm::addRow(form, tr("Proxy"), edit);
    QLabel *problem = SettingsForm::addProblem(form);
    QObject::connect(edit, &QLineEdit::textEdited, problem, [edit, problem] {
        const auto parsed = network::ProxyOptions::parse(proxyOf(edit));
        problem->setVisible(!parsed);
        SettingsForm::markInvalid(edit, !parsed);
        if (!parsed)
            problem->setText(parsed.error().what + QLatin1Char(' ') + parsed.error().remedy);
    });
    return edit;
}

void NetworkSettings::fill(QFormLayout &form, AppSettings &settings)
{
    QWidget *page = form.parentWidget();
    const AppSettings::NetworkDefaults now = settings.network();
    QSpinBox *open = SettingsForm::numberBox(form, 0, 3'600'000, now.connectTimeoutMs, tr(" ms"), tr("no limit"));
    QSpinBox *closing = SettingsForm::numberBox(form, 0, 3'600'000, now.closeTimeoutMs, tr(" ms"), tr("no limit"));
    QSpinBox *message = SettingsForm::numberBox(form, 1, 4096, static_cast<int>(std::max<qint64>(1, now.maxMessage / kMiB)), tr(" MiB"), {});
    open->setObjectName(QStringLiteral("connectTimeout"));
    SettingsForm::addRow(form, tr("Connect timeout"), open);
    SettingsForm::addRow(form, tr("Close timeout"), closing);
    SettingsForm::addRow(form, tr("Max message size"), message);
    auto *deflate = new QCheckBox(tr("Offer permessage-deflate"), page);
    deflate->setObjectName(QStringLiteral("deflate"));
    deflate->setChecked(now.deflate);
    auto *pongs = new QCheckBox(tr("Answer pings"), page);
    pongs->setChecked(now.answerPings);
    form.addRow(QString(), deflate);
    form.addRow(QString(), pongs);
    QLineEdit *proxy = addProxy(form, now.proxy);
    auto *keyLog = new QLineEdit(now.keyLogFile, page);
    keyLog->setPlaceholderText(tr("no file"));
    keyLog->setToolTip(tr("TLS secrets in the format of SSLKEYLOGFILE, with which Wireshark can decrypt the traffic"));
    SettingsForm::addRow(form, tr("TLS key log"), keyLog);
    SettingsForm::addHint(form, tr("Defaults for all connections. Folders and connections can override them. Changes apply from the next connect."));
    const auto take = [=, &settings] {
        AppSettings::NetworkDefaults changed = settings.network();
        changed.connectTimeoutMs = open->value();
        changed.closeTimeoutMs = closing->value();
        changed.maxMessage = message->value() * kMiB;
        changed.deflate = deflate->isChecked();
        changed.answerPings = pongs->isChecked();
        changed.keyLogFile = keyLog->text().trimmed();
        if (network::ProxyOptions::parse(proxyOf(proxy)))
            changed.proxy = proxyOf(proxy);
        settings.setNetwork(changed);
    };
    for (QSpinBox *box : {open, closing, message})
        QObject::connect(box, &QSpinBox::valueChanged, page, take);
    for (QCheckBox *box : {deflate, pongs})
        QObject::connect(box, &QCheckBox::toggled, page, take);
    for (QLineEdit *edit : {proxy, keyLog})
        QObject::connect(edit, &QLineEdit::editingFinished, page, take);
}

} // namespace framescope::ui::session
