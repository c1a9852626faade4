#include "ProfileEditor.h"

#include "ui/theme/Icons.h"

#include "base/Bytes.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

// The pages of the editor: each field is made with the function that takes its value back.
namespace framescope::ui::windows {

using profiles::Profile;

QLineEdit *ProfileEditor::addText(QFormLayout *form, const QString &label, const QString &value, const QString &inherited,
                                  std::function<void(Profile &, const QString &)> take)
{
    auto *edit = new QLineEdit(value, form->parentWidget());
    edit->setPlaceholderText(inherited);
    edit->setAccessibleName(label);
    form->addRow(label, edit);
    m_takers.push_back([edit, take = std::move(take)](Profile &profile) { take(profile, edit->text()); });
    return edit;
}

void ProfileEditor::addNumber(QFormLayout *form, const QString &label, const std::optional<int> &value, const std::optional<int> &inherited,
                              std::function<void(Profile &, std::optional<int>)> take)
{
    QLineEdit *edit = addText(form, label, value ? QString::number(*value) : QString(), inherited ? QString::number(*inherited) : QString(),
                              [take = std::move(take)](Profile &profile, const QString &text) {
                                  bool ok = false;
                                  const int number = text.toInt(&ok);
                                  take(profile, ok ? std::optional(number) : std::nullopt);
                              });
    edit->setValidator(new QIntValidator(0, 1'000'000'000, edit));
    edit->setMaximumWidth(140);
}

void ProfileEditor::addChoice(QFormLayout *form, const QString &label, const QStringList &choices, int value, int inherited,
                              std::function<void(Profile &, int)> take)
{
    auto *box = new QComboBox(form->parentWidget());
    box->setAccessibleName(label);
    box->addItem(tr("inherited: %1").arg(choices.value(inherited)), -1);
    for (int i = 0; i < choices.size(); ++i)
        box->addItem(choices[i], i);
    box->setCurrentIndex(value + 1);
    form->addRow(label, box);
    m_takers.push_back([box, take = std::move(take)](Profile &profile) { take(profile, box->currentData().toInt()); });
}

void ProfileEditor::addSwitch(QFormLayout *form, const QString &label, const std::optional<bool> &value, const std::optional<bool> &inherited,
                              std::function<void(Profile &, std::optional<bool>)> take)
{
    addChoice(form, label, {tr("no"), tr("yes")}, value ? int(*value) : -1, int(inherited.value_or(false)),
              [take = std::move(take)](Profile &profile, int chosen) { take(profile, chosen < 0 ? std::nullopt : std::optional(chosen == 1)); });
}

void ProfileEditor::makeRequestPage()
{
    const Profile &p = m_loaded.value;
    QFormLayout *form = addPage(tr("Request"), QStringLiteral("connect"));
    m_name = addText(form, tr("Name"), p.name, {}, [](Profile &profile, const QString &text) { profile.name = text.trimmed(); });
    m_url = addText(form, tr("Address"), p.url, QStringLiteral("wss://{{host}}/path"), [](Profile &profile, const QString &text) { profile.url = text.trimmed(); });
    m_resolved = new QLabel(form->parentWidget());
    m_resolved->setTextFormat(Qt::PlainText);
    m_resolved->setWordWrap(true);
    form->addRow(QString(), m_resolved);
    connect(m_url, &QLineEdit::textChanged, this, &ProfileEditor::showResolved);
    addText(form, tr("Subprotocols"), p.settings.subprotocols.value_or(QStringList()).join(QStringLiteral(", ")),
            m_inherited.subprotocols.value_or(QStringList()).join(QStringLiteral(", ")), [](Profile &profile, const QString &text) {
                QStringList names;
                for (const QString &name : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
                    names << name.trimmed();
                profile.settings.subprotocols = names.isEmpty() ? std::nullopt : std::optional(names);
            })->setToolTip(tr("In order of preference, with commas between them"));
    addText(form, tr("Origin"), p.settings.origin.value_or(QString()), m_inherited.origin.value_or(QString()),
            [](Profile &profile, const QString &text) { profile.settings.origin = text.isEmpty() ? std::nullopt : std::optional(text); });
    addSwitch(form, tr("Compression"), p.settings.deflate ? std::optional(p.settings.deflate->on) : std::nullopt,
              m_inherited.deflate ? std::optional(m_inherited.deflate->on) : std::nullopt, [](Profile &profile, std::optional<bool> on) {
                  if (!on)
                      profile.settings.deflate.reset();
                  else if (profile.settings.deflate)
                      profile.settings.deflate->on = *on;
                  else {
                      profiles::DeflateSettings deflate;
                      deflate.on = *on;
                      profile.settings.deflate = deflate;
                  }
              });
    addChoice(form, tr("Stack"), {tr("Framescope's own"), tr("Qt WebSockets")}, p.settings.stack ? int(*p.settings.stack) : -1,
              int(m_inherited.stack.value_or(profiles::StackChoice::Framescope)), [](Profile &profile, int chosen) {
                  profile.settings.stack = chosen < 0 ? std::nullopt : std::optional(static_cast<profiles::StackChoice>(chosen));
              });
    addChoice(form, tr("When the peer breaks a rule"), {tr("strict: fail as the RFC says"), tr("observe: report it and go on")},
              p.settings.mode ? int(*p.settings.mode) : -1, int(m_inherited.mode.value_or(profiles::ModeChoice::Strict)), [](Profile &profile, int chosen) {
                  profile.settings.mode = chosen < 0 ? std::nullopt : std::optional(static_cast<profiles::ModeChoice>(chosen));
              });
    addSwitch(form, tr("Answer pings"), p.settings.autoPong, m_inherited.autoPong,
              [](Profile &profile, std::optional<bool> on) { profile.settings.autoPong = on; });
}

void ProfileEditor::addHeaderRow(const profiles::Row &row)
{
    const int at = m_headers->rowCount();
    m_headers->insertRow(at);
    auto *name = new QTableWidgetItem(row.name);
    name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
    name->setCheckState(row.on ? Qt::Checked : Qt::Unchecked);
    m_headers->setItem(at, 0, name);
    m_headers->setItem(at, 1, new QTableWidgetItem(row.value));
}

void ProfileEditor::makeHeadersPage()
{
    QFormLayout *form = addPage(tr("Headers"), QStringLiteral("capture"));
    m_headers = new QTableWidget(0, 2, form->parentWidget());
    m_headers->setAccessibleName(tr("Headers of the opening handshake"));
    m_headers->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_headers->horizontalHeader()->setStretchLastSection(true);
    m_headers->horizontalHeader()->resizeSection(0, 190);
    m_headers->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_headers->verticalHeader()->hide();
    m_headers->setMinimumHeight(260);
    for (const profiles::Row &row : m_loaded.value.settings.headers)
        addHeaderRow(row);
    auto *add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add"), form->parentWidget());
    auto *remove = new QPushButton(theme::icon(QStringLiteral("trash")), tr("Remove"), form->parentWidget());
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    auto *hint = new QLabel(tr("Sent in this order, name and case as written. Values may hold {{variables}} and {{secret.NAME}}."), form->parentWidget());
    hint->setWordWrap(true);
    hint->setProperty("look", QStringLiteral("muted"));
    form->addRow(hint);
    form->addRow(m_headers);
    form->addRow(row);
    for (const profiles::Row &inherited : m_inherited.headers) {
        auto *label = new QLabel(tr("inherited: %1: %2").arg(base::escapeControls(inherited.name), base::escapeControls(inherited.value)), form->parentWidget());
        label->setTextFormat(Qt::PlainText);
        label->setProperty("look", QStringLiteral("faint"));
        form->addRow(label);
    }
    connect(add, &QPushButton::clicked, this, [this] {
        addHeaderRow({});
        m_headers->setCurrentCell(m_headers->rowCount() - 1, 0);
        m_headers->editItem(m_headers->item(m_headers->rowCount() - 1, 0));
    });
    connect(remove, &QPushButton::clicked, this, [this] { m_headers->removeRow(m_headers->currentRow()); });
    m_takers.push_back([this](Profile &profile) {
        std::vector<profiles::Row> rows;
        for (int i = 0; i < m_headers->rowCount(); ++i) {
            const QString name = m_headers->item(i, 0)->text().trimmed();
            if (name.isEmpty())
                continue;
            profiles::Row header;
            // What this version does not know of a row stays with it as long as its name does.
            for (const profiles::Row &before : profile.settings.headers) {
                if (before.name == name)
                    header = before;
            }
            header.name = name;
            header.value = m_headers->item(i, 1)->text();
            header.on = m_headers->item(i, 0)->checkState() == Qt::Checked;
            rows.push_back(header);
        }
        profile.settings.headers = rows;
    });
}

void ProfileEditor::makeAuthPage()
{
    using profiles::Auth;
    using profiles::AuthKind;
    QFormLayout *form = addPage(tr("Authentication"), QStringLiteral("lock"));
    const Auth auth = m_loaded.value.settings.auth.value_or(Auth());
    const int value = m_loaded.value.settings.auth ? int(auth.kind) : -1;
    addChoice(form, tr("Kind"), {tr("none"), tr("Basic"), tr("Bearer token"), tr("API key"), tr("Digest"), tr("OAuth 2.0 client credentials"), tr("OAuth 2.0 authorization code")},
              value, int(m_inherited.auth.value_or(Auth()).kind), [](Profile &profile, int chosen) {
                  if (chosen < 0)
                      return profile.settings.auth.reset();
                  Auth changed = profile.settings.auth.value_or(Auth());
                  changed.kind = static_cast<AuthKind>(chosen);
                  profile.settings.auth = changed;
              });
    const auto field = [&](const QString &label, QString Auth::*member, bool secret) {
        QLineEdit *edit = addText(form, label, auth.*member, {}, [member](Profile &profile, const QString &text) {
            if (profile.settings.auth)
                (*profile.settings.auth).*member = text;
        });
        if (secret) {
            edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
            edit->setPlaceholderText(QStringLiteral("{{secret.name}}"));
        }
    };
    field(tr("User"), &Auth::user, false);
    field(tr("Password"), &Auth::password, true);
    field(tr("Token"), &Auth::token, true);
    field(tr("Key name"), &Auth::keyName, false);
    field(tr("Key value"), &Auth::keyValue, true);
    field(tr("Token address"), &Auth::tokenUrl, false);
    field(tr("Client id"), &Auth::clientId, false);
    field(tr("Client secret"), &Auth::clientSecret, true);
    field(tr("Scope"), &Auth::scope, false);
    auto *hint = new QLabel(tr("Write {{secret.NAME}} to keep a secret in the system's keychain instead of the file."), form->parentWidget());
    hint->setWordWrap(true);
    hint->setProperty("look", QStringLiteral("muted"));
    form->addRow(hint);
}

void ProfileEditor::makeTlsPage()
{
    QFormLayout *form = addPage(QStringLiteral("TLS"), QStringLiteral("lock"));
    const profiles::TlsSettings &tls = m_loaded.value.settings.tls;
    addSwitch(form, tr("Check the certificate"), tls.verify, m_inherited.tls.verify, [](Profile &profile, std::optional<bool> on) { profile.settings.tls.verify = on; });
    const auto text = [&](const QString &label, std::optional<QString> profiles::TlsSettings::*member, bool secret = false) {
        QLineEdit *edit = addText(form, label, (tls.*member).value_or(QString()), (m_inherited.tls.*member).value_or(QString()), [member](Profile &profile, const QString &typed) {
            profile.settings.tls.*member = typed.isEmpty() ? std::nullopt : std::optional(typed);
        });
        if (secret)
            edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    };
    const auto list = [&](const QString &label, std::optional<QStringList> profiles::TlsSettings::*member) {
        addText(form, label, (tls.*member).value_or(QStringList()).join(QStringLiteral("; ")), (m_inherited.tls.*member).value_or(QStringList()).join(QStringLiteral("; ")),
                [member](Profile &profile, const QString &typed) {
                    QStringList parts;
                    for (const QString &part : typed.split(QLatin1Char(';'), Qt::SkipEmptyParts))
                        parts << part.trimmed();
                    profile.settings.tls.*member = parts.isEmpty() ? std::nullopt : std::optional(parts);
                });
    };
    list(tr("CA files"), &profiles::TlsSettings::caFiles);
    text(tr("Client certificate"), &profiles::TlsSettings::certificateFile);
    text(tr("Key file"), &profiles::TlsSettings::keyFile);
    text(tr("Passphrase"), &profiles::TlsSettings::passphrase, true);
    text(tr("Server name (SNI)"), &profiles::TlsSettings::serverName);
    text(tr("Lowest version"), &profiles::TlsSettings::minimumVersion);
    list(tr("Trusted fingerprints"), &profiles::TlsSettings::pinnedSha256);
}

void ProfileEditor::makeProxyPage()
{
    using profiles::ProxySettings;
    QFormLayout *form = addPage(tr("Proxy"), QStringLiteral("server"));
    const ProxySettings proxy = m_loaded.value.settings.proxy.value_or(ProxySettings());
    addChoice(form, tr("Proxy"), {tr("the system's"), tr("none"), tr("HTTP"), tr("SOCKS5")}, m_loaded.value.settings.proxy ? int(proxy.kind) : -1,
              int(m_inherited.proxy.value_or(ProxySettings()).kind), [](Profile &profile, int chosen) {
                  if (chosen < 0)
                      return profile.settings.proxy.reset();
                  ProxySettings changed = profile.settings.proxy.value_or(ProxySettings());
                  changed.kind = static_cast<profiles::ProxyKind>(chosen);
                  profile.settings.proxy = changed;
              });
    const auto field = [&](const QString &label, QString ProxySettings::*member, bool secret = false) {
        QLineEdit *edit = addText(form, label, proxy.*member, {}, [member](Profile &profile, const QString &text) {
            if (profile.settings.proxy)
                (*profile.settings.proxy).*member = text;
        });
        if (secret)
            edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    };
    field(tr("Host"), &ProxySettings::host);
    addNumber(form, tr("Port"), proxy.port > 0 ? std::optional(proxy.port) : std::nullopt, {}, [](Profile &profile, std::optional<int> port) {
        if (profile.settings.proxy)
            profile.settings.proxy->port = port.value_or(0);
    });
    field(tr("User"), &ProxySettings::user);
    field(tr("Password"), &ProxySettings::password, true);
}

void ProfileEditor::makeTimingPage()
{
    QFormLayout *form = addPage(tr("Keepalive, reconnect"), QStringLiteral("repeat"));
    const Settings &s = m_loaded.value.settings;
    const Settings &i = m_inherited;
    addNumber(form, tr("Ping every (ms, 0: never)"), s.keepAlive.interval, i.keepAlive.interval, [](Profile &p, std::optional<int> v) { p.settings.keepAlive.interval = v; });
    addNumber(form, tr("Wait for the pong (ms)"), s.keepAlive.pongTimeout, i.keepAlive.pongTimeout, [](Profile &p, std::optional<int> v) { p.settings.keepAlive.pongTimeout = v; });
    addChoice(form, tr("Without a pong"), {tr("report it"), tr("close"), tr("reconnect")}, s.keepAlive.onMissing ? int(*s.keepAlive.onMissing) : -1,
              int(i.keepAlive.onMissing.value_or(profiles::PongMissing::Report)), [](Profile &p, int chosen) {
                  p.settings.keepAlive.onMissing = chosen < 0 ? std::nullopt : std::optional(static_cast<profiles::PongMissing>(chosen));
              });
    addSwitch(form, tr("Reconnect"), s.reconnect.on, i.reconnect.on, [](Profile &p, std::optional<bool> v) { p.settings.reconnect.on = v; });
    addNumber(form, tr("Attempts (0: for ever)"), s.reconnect.attempts, i.reconnect.attempts, [](Profile &p, std::optional<int> v) { p.settings.reconnect.attempts = v; });
    addNumber(form, tr("First delay (ms)"), s.reconnect.firstDelay, i.reconnect.firstDelay, [](Profile &p, std::optional<int> v) { p.settings.reconnect.firstDelay = v; });
    addNumber(form, tr("Longest delay (ms)"), s.reconnect.maxDelay, i.reconnect.maxDelay, [](Profile &p, std::optional<int> v) { p.settings.reconnect.maxDelay = v; });
    addText(form, tr("Send after open"), s.reconnect.sendAfterOpen.value_or(QStringList()).join(QStringLiteral("; ")), tr("names of saved messages"), [](Profile &p, const QString &text) {
        QStringList names;
        for (const QString &name : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            names << name.trimmed();
        p.settings.reconnect.sendAfterOpen = names.isEmpty() ? std::nullopt : std::optional(names);
    });
    addNumber(form, tr("Give up opening after (ms)"), s.timeouts.total, i.timeouts.total, [](Profile &p, std::optional<int> v) { p.settings.timeouts.total = v; });
    addNumber(form, tr("Wait for the Close (ms)"), s.timeouts.close, i.timeouts.close, [](Profile &p, std::optional<int> v) { p.settings.timeouts.close = v; });
}

void ProfileEditor::makeVariablesPage()
{
    QFormLayout *form = addPage(tr("Variables"), QStringLiteral("edit"));
    m_variables = new QTableWidget(0, 3, form->parentWidget());
    m_variables->setAccessibleName(tr("Variables that can be used"));
    m_variables->setHorizontalHeaderLabels({tr("Name"), tr("Value"), tr("From")});
    m_variables->horizontalHeader()->setStretchLastSection(true);
    m_variables->horizontalHeader()->resizeSection(0, 170);
    m_variables->horizontalHeader()->resizeSection(1, 180);
    m_variables->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_variables->verticalHeader()->hide();
    m_variables->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_variables->setMinimumHeight(320);
    auto variables = m_workspace->variablesFor(m_path, m_environment);
    const profiles::Resolver resolver(variables ? std::move(variables).value() : profiles::Variables(), m_secrets);
    for (const profiles::Resolver::Shown &shown : resolver.known()) {
        const int row = m_variables->rowCount();
        m_variables->insertRow(row);
        m_variables->setItem(row, 0, new QTableWidgetItem(QStringLiteral("{{%1}}").arg(shown.name)));
        m_variables->setItem(row, 1, new QTableWidgetItem(base::escapeControls(shown.error.isEmpty() ? shown.value : shown.error)));
        m_variables->setItem(row, 2, new QTableWidgetItem(shown.source));
    }
    auto *hint = new QLabel(tr("Put in at each connect and each send; the nearest source wins."), form->parentWidget());
    hint->setWordWrap(true);
    hint->setProperty("look", QStringLiteral("muted"));
    form->addRow(hint);
    form->addRow(m_variables);
}

void ProfileEditor::makeNotesPage()
{
    QFormLayout *form = addPage(tr("Notes"), QStringLiteral("capture"));
    auto *notes = new QPlainTextEdit(m_loaded.value.notes, form->parentWidget());
    notes->setAccessibleName(tr("Notes"));
    notes->setMinimumHeight(340);
    form->addRow(notes);
    m_takers.push_back([notes](Profile &profile) { profile.notes = notes->toPlainText(); });
}

} // namespace framescope::ui::windows
