#include "ProfileEditor.h"

#include "ProfileForm.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/FormPages.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

// The pages on how it gets there: TLS, proxy, compression, keepalive and reconnect, limits and timeouts.
namespace framescope::ui::workspace {

using profiles::Profile;

namespace {

template<typename Number>
std::optional<qint64> wide(const std::optional<Number> &value)
{
    return value ? std::optional<qint64>(*value) : std::nullopt;
}

template<typename Number>
std::optional<Number> narrow(const std::optional<qint64> &value)
{
    return value ? std::optional<Number>(static_cast<Number>(*value)) : std::nullopt;
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

QLineEdit *ProfileEditor::addFile(QFormLayout *form, const QString &key, const QString &label, const QString &value, const QString &inherited,
                                  std::function<void(Profile &, const QString &)> take)
{
    QLineEdit *edit = m_form->addText(form, key, label, value, inherited, std::move(take));
    QAction *browse = edit->addAction(theme::icon(QStringLiteral("folder")), QLineEdit::TrailingPosition);
    browse->setText(tr("Choose a file"));
    browse->setToolTip(browse->text());
    connect(browse, &QAction::triggered, edit, [this, edit] {
        if (const QString file = QFileDialog::getOpenFileName(this, tr("Choose a file")); !file.isEmpty())
            edit->setText(file);
    });
    return edit;
}

void ProfileEditor::makeTlsPage()
{
    using profiles::TlsSettings;
    QFormLayout *form = m_pages->addForm(QStringLiteral("TLS"), QStringLiteral("lock"));
    const TlsSettings &tls = m_loaded.value.settings.tls;
    const TlsSettings &inherited = m_inherited.tls;
    m_form->addSwitch(form, QStringLiteral("tls.verify"), tr("Check the certificate"), tls.verify, inherited.verify,
                      [](Profile &profile, std::optional<bool> on) { profile.settings.tls.verify = on; });
    const auto list = [&](const char *key, const QString &label, std::optional<QStringList> TlsSettings::*member, ProfileForm::Validator validator) {
        return m_form->addList(form, QString::fromLatin1(key), label, tls.*member, inherited.*member, QLatin1Char(';'),
                               [member](Profile &profile, std::optional<QStringList> parts) { profile.settings.tls.*member = std::move(parts); }, std::move(validator));
    };
    const auto file = [&](const char *key, const QString &label, std::optional<QString> TlsSettings::*member) {
        addFile(form, QString::fromLatin1(key), label, (tls.*member).value_or(QString()), (inherited.*member).value_or(QString()),
                [member](Profile &profile, const QString &text) { profile.settings.tls.*member = unlessEmpty(text); });
    };
    list("tls.caFiles", tr("CA files"), &TlsSettings::caFiles, {})->setToolTip(tr("PEM files with semicolons between them, beside the system's"));
    file("tls.certificateFile", tr("Client certificate"), &TlsSettings::certificateFile);
    file("tls.keyFile", tr("Key file"), &TlsSettings::keyFile);
    addSecret(form, QStringLiteral("tls.passphrase"), tr("Passphrase"), tls.passphrase.value_or(QString()),
              [](Profile &profile, const QString &text) { profile.settings.tls.passphrase = unlessEmpty(text); });
    m_form->addText(form, QStringLiteral("tls.serverName"), tr("Server name (SNI)"), tls.serverName.value_or(QString()), inherited.serverName.value_or(QString()),
                    [](Profile &profile, const QString &text) { profile.settings.tls.serverName = unlessEmpty(text); });
    const QStringList versions{QStringLiteral("1.0"), QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("1.3")};
    QStringList names{tr("Qt's choice")};
    for (const QString &version : versions)
        names << QStringLiteral("TLS ") + version;
    const auto indexOf = [&](const QString &version) { return static_cast<int>(versions.indexOf(version)) + 1; };
    m_form->addChoice(form, QStringLiteral("tls.minimumVersion"), tr("Lowest version"), names, tls.minimumVersion ? indexOf(*tls.minimumVersion) : -1,
                      indexOf(inherited.minimumVersion.value_or(QString())), [versions](Profile &profile, int chosen) {
                          profile.settings.tls.minimumVersion = chosen < 0 ? std::nullopt : std::optional(chosen == 0 ? QString() : versions.value(chosen - 1));
                      });
    list("tls.pinnedSha256", tr("Trusted fingerprints"), &TlsSettings::pinnedSha256, [](const QString &text) {
        static const QRegularExpression sha256(QStringLiteral("^([0-9A-Fa-f]{2}:?){32}$"));
        return sha256.match(text).hasMatch() ? QString() : tr("A SHA-256 fingerprint has 64 hexadecimal digits.");
    })->setToolTip(tr("SHA-256 of certificates that are taken in spite of errors"));
}

void ProfileEditor::makeProxyPage()
{
    using profiles::ProxySettings;
    QFormLayout *form = m_pages->addForm(tr("Proxy"), QStringLiteral("server"));
    const ProxySettings proxy = m_loaded.value.settings.proxy.value_or(ProxySettings());
    QComboBox *kinds = m_form->addChoice(form, QStringLiteral("proxy"), tr("Proxy"), {tr("the system's"), tr("none"), tr("HTTP"), tr("SOCKS5")},
                                         m_loaded.value.settings.proxy ? int(proxy.kind) : -1, int(m_inherited.proxy.value_or(ProxySettings()).kind),
                                         [](Profile &profile, int chosen) {
                                             if (chosen < 0)
                                                 return profile.settings.proxy.reset();
                                             ProxySettings changed = profile.settings.proxy.value_or(ProxySettings());
                                             changed.kind = static_cast<profiles::ProxyKind>(chosen);
                                             profile.settings.proxy = changed;
                                         });
    const auto isOwn = [kinds] { return kinds->currentData().toInt() >= int(profiles::ProxyKind::Http); };
    const auto take = [](QString ProxySettings::*member) {
        return [member](Profile &profile, const QString &text) {
            if (profile.settings.proxy)
                (*profile.settings.proxy).*member = text;
        };
    };
    QLineEdit *host = m_form->addText(form, {}, tr("Host"), proxy.host, {}, take(&ProxySettings::host));
    m_form->addCheck(host, [host, isOwn] { return isOwn() && host->text().trimmed().isEmpty() ? tr("The proxy needs a host.") : QString(); });
    QLineEdit *port = m_form->addNumber(form, {}, tr("Port"), proxy.port > 0 ? std::optional<qint64>(proxy.port) : std::nullopt, {},
                                        [](Profile &profile, std::optional<qint64> number) {
                                            if (profile.settings.proxy)
                                                profile.settings.proxy->port = static_cast<int>(number.value_or(0));
                                        }, 1, 65535);
    QLineEdit *user = m_form->addText(form, {}, tr("User"), proxy.user, {}, take(&ProxySettings::user));
    QLineEdit *password = addSecret(form, {}, tr("Password"), proxy.password, take(&ProxySettings::password));
    const auto show = [form, isOwn, fields = QList<QWidget *>{host->parentWidget(), port->parentWidget(), user->parentWidget(), password->parentWidget()}] {
        for (QWidget *field : fields)
            form->setRowVisible(field, isOwn());
    };
    connect(kinds, &QComboBox::currentIndexChanged, this, show);
    show();
}

void ProfileEditor::makeCompressionPage()
{
    using profiles::DeflateSettings;
    QFormLayout *form = m_pages->addForm(tr("Compression"), QStringLiteral("repeat"));
    const std::optional<DeflateSettings> &own = m_loaded.value.settings.deflate;
    const DeflateSettings shown = own.value_or(m_inherited.deflate.value_or(DeflateSettings()));
    QComboBox *box = m_form->addSwitch(form, QStringLiteral("deflate"), QStringLiteral("permessage-deflate"), own ? std::optional(own->on) : std::nullopt,
                                       m_inherited.deflate ? std::optional(m_inherited.deflate->on) : std::nullopt, [this](Profile &profile, std::optional<bool> on) {
                                           if (!on)
                                               return profile.settings.deflate.reset();
                                           if (!profile.settings.deflate)
                                               profile.settings.deflate = m_inherited.deflate.value_or(DeflateSettings());
                                           profile.settings.deflate->on = *on;
                                       });
    const auto flag = [&](const QString &label, bool DeflateSettings::*member) {
        auto *choice = new QComboBox(form->parentWidget());
        choice->addItems({tr("no"), tr("yes")});
        choice->setCurrentIndex(int(shown.*member));
        choice->setAccessibleName(label);
        form->addRow(label, choice);
        m_form->addTaker([choice, member](Profile &profile) {
            if (profile.settings.deflate)
                (*profile.settings.deflate).*member = choice->currentIndex() == 1;
        });
        return choice;
    };
    const auto window = [&](const QString &label, std::optional<int> DeflateSettings::*member, bool withoutValue) {
        auto *choice = new QComboBox(form->parentWidget());
        choice->addItem(tr("not offered"), -1);
        if (withoutValue)
            choice->addItem(tr("offered without a value"), 0);
        for (int bits = 8; bits <= 15; ++bits)
            choice->addItem(tr("%1 bits (%2 bytes)").arg(bits).arg(1 << bits), bits);
        choice->setCurrentIndex(std::max(0, choice->findData((shown.*member).value_or(-1))));
        choice->setAccessibleName(label);
        form->addRow(label, choice);
        m_form->addTaker([choice, member](Profile &profile) {
            if (!profile.settings.deflate)
                return;
            const int bits = choice->currentData().toInt();
            (*profile.settings.deflate).*member = bits < 0 ? std::nullopt : std::optional(bits);
        });
        return choice;
    };
    const QList<QWidget *> fields{flag(QStringLiteral("server_no_context_takeover"), &DeflateSettings::serverNoContextTakeover),
                                  flag(QStringLiteral("client_no_context_takeover"), &DeflateSettings::clientNoContextTakeover),
                                  window(QStringLiteral("server_max_window_bits"), &DeflateSettings::serverMaxWindowBits, false),
                                  window(QStringLiteral("client_max_window_bits"), &DeflateSettings::clientMaxWindowBits, true)};
    m_form->addHint(form, tr("What the server agrees to is shown in the handshake's details."));
    const auto show = [form, box, fields] {
        for (QWidget *field : fields)
            form->setRowVisible(field, box->currentData().toInt() == 1);
    };
    connect(box, &QComboBox::currentIndexChanged, this, show);
    show();
}

void ProfileEditor::makeTimingPage()
{
    QFormLayout *form = m_pages->addForm(tr("Keepalive, reconnect"), QStringLiteral("repeat"));
    const Settings &s = m_loaded.value.settings;
    const Settings &i = m_inherited;
    const auto keep = [&](const char *key, const QString &label, std::optional<int> profiles::KeepAliveSettings::*member) {
        m_form->addNumber(form, QStringLiteral("keepAlive.") + QString::fromLatin1(key), label, wide(s.keepAlive.*member), wide(i.keepAlive.*member),
                          [member](Profile &p, std::optional<qint64> v) { p.settings.keepAlive.*member = narrow<int>(v); });
    };
    const auto again = [&](const char *key, const QString &label, std::optional<int> profiles::ReconnectSettings::*member) {
        m_form->addNumber(form, QStringLiteral("reconnect.") + QString::fromLatin1(key), label, wide(s.reconnect.*member), wide(i.reconnect.*member),
                          [member](Profile &p, std::optional<qint64> v) { p.settings.reconnect.*member = narrow<int>(v); });
    };
    keep("interval", tr("Ping every (ms, 0: never)"), &profiles::KeepAliveSettings::interval);
    m_form->addText(form, QStringLiteral("keepAlive.payload"), tr("Payload of a ping"), s.keepAlive.payload.value_or(QString()), tr("a counter"),
                    [](Profile &p, const QString &text) { p.settings.keepAlive.payload = unlessEmpty(text); },
                    [](const QString &text) { return text.toUtf8().size() > 125 ? tr("A ping holds 125 bytes at most (RFC 6455 section 5.5).") : QString(); });
    keep("pongTimeout", tr("Wait for the pong (ms, 0: no)"), &profiles::KeepAliveSettings::pongTimeout);
    m_form->addChoice(form, QStringLiteral("keepAlive.onMissing"), tr("Without a pong"), {tr("report it"), tr("close"), tr("reconnect")},
                      s.keepAlive.onMissing ? int(*s.keepAlive.onMissing) : -1, int(i.keepAlive.onMissing.value_or(profiles::PongMissing::Report)), [](Profile &p, int chosen) {
                          p.settings.keepAlive.onMissing = chosen < 0 ? std::nullopt : std::optional(static_cast<profiles::PongMissing>(chosen));
                      });
    m_form->addSwitch(form, QStringLiteral("autoPong"), tr("Answer pings"), s.autoPong, i.autoPong, [](Profile &p, std::optional<bool> on) { p.settings.autoPong = on; });
    m_form->addSwitch(form, QStringLiteral("autoClose"), tr("Answer a Close"), s.autoClose, i.autoClose, [](Profile &p, std::optional<bool> on) { p.settings.autoClose = on; });
    m_form->addSwitch(form, QStringLiteral("reconnect.on"), tr("Reconnect"), s.reconnect.on, i.reconnect.on, [](Profile &p, std::optional<bool> v) { p.settings.reconnect.on = v; });
    again("attempts", tr("Attempts (0: for ever)"), &profiles::ReconnectSettings::attempts);
    again("firstDelay", tr("First delay (ms)"), &profiles::ReconnectSettings::firstDelay);
    again("maxDelay", tr("Longest delay (ms)"), &profiles::ReconnectSettings::maxDelay);
    m_form->addDecimal(form, QStringLiteral("reconnect.factor"), tr("Each delay longer by the factor"), s.reconnect.factor, i.reconnect.factor,
                       [](Profile &p, std::optional<double> v) { p.settings.reconnect.factor = v; }, 1, 100);
    m_form->addDecimal(form, QStringLiteral("reconnect.jitter"), tr("Random share of a delay"), s.reconnect.jitter, i.reconnect.jitter,
                       [](Profile &p, std::optional<double> v) { p.settings.reconnect.jitter = v; }, 0, 1);
    const auto codes = [](const std::optional<std::vector<int>> &list) -> std::optional<QStringList> {
        QStringList texts;
        for (const int code : list.value_or(std::vector<int>()))
            texts << QString::number(code);
        return list ? std::optional(texts) : std::nullopt;
    };
    m_form->addList(form, QStringLiteral("reconnect.stopCodes"), tr("Not after the codes"), codes(s.reconnect.stopCodes), codes(i.reconnect.stopCodes), QLatin1Char(','),
                    [](Profile &p, const std::optional<QStringList> &parts) {
                        if (!parts)
                            return p.settings.reconnect.stopCodes.reset();
                        std::vector<int> numbers;
                        for (const QString &part : *parts)
                            numbers.push_back(part.toInt());
                        p.settings.reconnect.stopCodes = numbers;
                    },
                    [](const QString &text) {
                        const int code = text.toInt();
                        return code >= 1000 && code <= 4999 ? QString() : tr("A close code is a number from 1000 to 4999.");
                    });
    m_form->addList(form, QStringLiteral("reconnect.sendAfterOpen"), tr("Send after open"), s.reconnect.sendAfterOpen, i.reconnect.sendAfterOpen, QLatin1Char(';'),
                    [](Profile &p, std::optional<QStringList> names) { p.settings.reconnect.sendAfterOpen = std::move(names); },
                    [this](const QString &name) {
                        // Which messages the connections of a folder have is their affair.
                        return isFolder() || m_loaded.value.message(name) ? QString() : tr("This connection has no saved message “%1”.").arg(name);
                    })
        ->setToolTip(tr("Names of saved messages with semicolons between them"));
}

void ProfileEditor::makeLimitsPage()
{
    QFormLayout *form = m_pages->addForm(tr("Limits, timeouts"), QStringLiteral("warning"));
    const Settings &s = m_loaded.value.settings;
    const Settings &i = m_inherited;
    const auto limit = [&](const char *key, const QString &label, std::optional<qint64> profiles::LimitSettings::*member) {
        m_form->addNumber(form, QStringLiteral("limits.") + QString::fromLatin1(key), label, s.limits.*member, i.limits.*member,
                          [member](Profile &p, std::optional<qint64> v) { p.settings.limits.*member = v; }, 0, qint64{1} << 40);
    };
    const auto timeout = [&](const char *key, const QString &label, std::optional<int> profiles::TimeoutSettings::*member) {
        m_form->addNumber(form, QStringLiteral("timeouts.") + QString::fromLatin1(key), label, wide(s.timeouts.*member), wide(i.timeouts.*member),
                          [member](Profile &p, std::optional<qint64> v) { p.settings.timeouts.*member = narrow<int>(v); });
    };
    limit("maxMessage", tr("Largest message (bytes, inflated)"), &profiles::LimitSettings::maxMessage);
    limit("maxFrame", tr("Largest frame (bytes)"), &profiles::LimitSettings::maxFrame);
    limit("maxFragments", tr("Most frames of a message"), &profiles::LimitSettings::maxFragments);
    limit("maxHandshakeBytes", tr("Largest head of the handshake (bytes)"), &profiles::LimitSettings::maxHandshakeBytes);
    limit("maxHeaders", tr("Most headers"), &profiles::LimitSettings::maxHeaders);
    limit("maxBody", tr("Kept of a refusal's body (bytes)"), &profiles::LimitSettings::maxBody);
    m_form->addNumber(form, QStringLiteral("limits.maxRedirects"), tr("Redirects followed"), wide(s.limits.maxRedirects), wide(i.limits.maxRedirects),
                      [](Profile &p, std::optional<qint64> v) { p.settings.limits.maxRedirects = narrow<int>(v); }, 0, 100);
    timeout("lookup", tr("Name lookup (ms, 0: no limit)"), &profiles::TimeoutSettings::lookup);
    timeout("tcp", tr("TCP (ms)"), &profiles::TimeoutSettings::tcp);
    timeout("proxy", tr("Proxy (ms)"), &profiles::TimeoutSettings::proxy);
    timeout("tls", tr("TLS (ms)"), &profiles::TimeoutSettings::tls);
    timeout("upgrade", tr("Upgrade (ms)"), &profiles::TimeoutSettings::upgrade);
    timeout("total", tr("Opening in all (ms)"), &profiles::TimeoutSettings::total);
    timeout("close", tr("Wait for the Close (ms)"), &profiles::TimeoutSettings::close);
}

} // namespace framescope::ui::workspace
