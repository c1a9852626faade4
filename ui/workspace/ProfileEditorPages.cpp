#include "ProfileEditor.h"

#include "ProfileForm.h"
#include "RowTable.h"
#include "VariableTable.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/AddressEdit.h"
#include "ui/widgets/FormPages.h"

#include "base/Bytes.h"
#include "base/HttpSyntax.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

// The pages on what is asked for: request, headers, authentication; and on variables and notes.
namespace framescope::ui::workspace {

using profiles::Profile;

namespace {

template<typename T>
std::optional<T> unlessEmpty(const T &value)
{
    return value.isEmpty() ? std::nullopt : std::optional<T>(value);
}

} // namespace

void ProfileEditor::makeAddressFields(QFormLayout *form)
{
    const Profile &p = m_loaded.value;
    QWidget *page = form->parentWidget();
    m_name = m_form->addText(form, {}, tr("Name"), p.name, {}, [](Profile &profile, const QString &text) { profile.name = text.trimmed(); },
                             [](const QString &text) { return text.trimmed().isEmpty() ? tr("A connection needs a name.") : QString(); });
    m_url = new widgets::AddressEdit(page);
    m_url->setText(p.url);
    m_url->setPlaceholderText(QStringLiteral("wss://{{host}}/path"));
    m_url->setAccessibleName(tr("Address"));
    m_url->setChecker([this](const QString &text) {
        QStringList unknown;
        for (const QString &name : profiles::Resolver::namesIn(text)) {
            const auto resolved = resolver().resolve(QStringLiteral("{{%1}}").arg(name));
            if (!resolved && resolved.error().id != QLatin1String("secret.missing"))
                unknown << name;
        }
        return unknown;
    });
    m_form->addTaker([this](Profile &profile) { profile.url = m_url->text().trimmed(); });
    m_resolved = new QLabel(page);
    m_resolved->setTextFormat(Qt::PlainText);
    m_resolved->setWordWrap(true);
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(m_url);
    both->addWidget(m_resolved);
    auto *urlLabel = new QLabel(tr("Address"), page);
    urlLabel->setBuddy(m_url);
    form->addRow(urlLabel, both);
    connect(m_url, &QLineEdit::textChanged, this, &ProfileEditor::showResolved);

    const auto addTable = [&](const QString &label, std::vector<profiles::Row> Profile::*member) {
        auto *table = new RowTable(label, page);
        table->setRows(p.*member);
        form->addRow(label, table);
        m_form->addTaker([table, member](Profile &profile) { profile.*member = table->rows(); });
        m_form->addCheck(table, [table] { return table->problem(); });
        connect(table, &RowTable::edited, this, &ProfileEditor::showResolved);
    };
    addTable(tr("Path parameters"), &Profile::pathParameters);
    addTable(tr("Query"), &Profile::query);
}

void ProfileEditor::makeRequestPage()
{
    const Profile &p = m_loaded.value;
    QFormLayout *form = m_pages->addForm(tr("Request"), QStringLiteral("connect"));
    if (isFolder())
        m_form->addHint(form, m_path.isEmpty() ? tr("For every connection of the workspace that says nothing else.") : tr("For every connection in this folder that says nothing else."));
    else
        makeAddressFields(form);
    m_form->addList(form, QStringLiteral("subprotocols"), tr("Subprotocols"), p.settings.subprotocols, m_inherited.subprotocols, QLatin1Char(','),
                    [](Profile &profile, std::optional<QStringList> names) { profile.settings.subprotocols = std::move(names); },
                    [](const QString &name) { return base::HttpSyntax::isToken(name) ? QString() : tr("“%1” cannot be the name of a subprotocol.").arg(base::escapeControls(name)); })
        ->setToolTip(tr("In order of preference, with commas between them"));
    m_form->addText(form, QStringLiteral("origin"), tr("Origin"), p.settings.origin.value_or(QString()), m_inherited.origin.value_or(QString()),
                    [](Profile &profile, const QString &text) { profile.settings.origin = unlessEmpty(text); });
    m_form->addSwitch(form, QStringLiteral("cookies.send"), tr("Send cookies"), p.settings.cookies.send, m_inherited.cookies.send,
                      [](Profile &profile, std::optional<bool> on) { profile.settings.cookies.send = on; });
    m_form->addSwitch(form, QStringLiteral("cookies.store"), tr("Store cookies"), p.settings.cookies.store, m_inherited.cookies.store,
                      [](Profile &profile, std::optional<bool> on) { profile.settings.cookies.store = on; });
    m_form->addChoice(form, QStringLiteral("stack"), tr("Stack"), {tr("Framescope's own"), tr("Qt WebSockets")}, p.settings.stack ? int(*p.settings.stack) : -1,
                      int(m_inherited.stack.value_or(profiles::StackChoice::Framescope)), [](Profile &profile, int chosen) {
                          profile.settings.stack = chosen < 0 ? std::nullopt : std::optional(static_cast<profiles::StackChoice>(chosen));
                      });
    m_form->addChoice(form, QStringLiteral("mode"), tr("When the peer breaks a rule"), {tr("strict: fail as the RFC says"), tr("observe: report it and go on")},
                      p.settings.mode ? int(*p.settings.mode) : -1, int(m_inherited.mode.value_or(profiles::ModeChoice::Strict)), [](Profile &profile, int chosen) {
                          profile.settings.mode = chosen < 0 ? std::nullopt : std::optional(static_cast<profiles::ModeChoice>(chosen));
                      });
    m_form->addText(form, {}, tr("Description"), p.description, {}, [](Profile &profile, const QString &text) { profile.description = text; });
}

void ProfileEditor::makeHeadersPage()
{
    QFormLayout *form = m_pages->addForm(tr("Headers"), QStringLiteral("capture"));
    QWidget *page = form->parentWidget();
    m_form->addHint(form, tr("Sent in this order, name and case as written. Values may hold {{variables}}; what looks like a secret goes to the keychain when saved."));
    m_headers = new RowTable(tr("Headers of the opening handshake"), page);
    m_headers->setMinimumHeight(250);
    m_headers->setRows(m_loaded.value.settings.headers);
    m_headers->setValidator([](const QString &name, const QString &value) {
        if (!base::HttpSyntax::isToken(name))
            return tr("“%1” cannot be the name of a header.").arg(base::escapeControls(name));
        if (value.contains(QLatin1Char('\r')) || value.contains(QLatin1Char('\n')))
            return tr("The value of “%1” has a line break in it.").arg(name);
        static const QStringList own{QStringLiteral("sec-websocket-key"), QStringLiteral("sec-websocket-version"), QStringLiteral("sec-websocket-extensions"),
                                     QStringLiteral("upgrade"), QStringLiteral("connection")};
        return own.contains(name.toLower()) ? tr("“%1” is written by the program itself.").arg(name) : QString();
    });
    auto *remove = new QPushButton(theme::icon(QStringLiteral("trash")), tr("Remove"), page);
    auto *up = new QPushButton(theme::icon(QStringLiteral("up")), tr("Up"), page);
    auto *down = new QPushButton(theme::icon(QStringLiteral("down")), tr("Down"), page);
    auto *row = new QHBoxLayout;
    row->addWidget(remove);
    row->addWidget(up);
    row->addWidget(down);
    row->addStretch(1);
    form->addRow(m_headers);
    form->addRow(row);
    for (const profiles::Row &inherited : m_inherited.headers) {
        const QString from = m_form->origin(QStringLiteral("headers.") + inherited.name);
        auto *label = new QLabel(tr("%1: %2 (from %3)").arg(base::escapeControls(inherited.name), base::escapeControls(inherited.value), from), page);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("look", QStringLiteral("faint"));
        form->addRow(label);
    }
    connect(remove, &QPushButton::clicked, m_headers, &RowTable::removeCurrent);
    connect(up, &QPushButton::clicked, m_headers, [this] { m_headers->moveCurrent(-1); });
    connect(down, &QPushButton::clicked, m_headers, [this] { m_headers->moveCurrent(1); });
    m_form->addTaker([this](Profile &profile) { profile.settings.headers = m_headers->rows(); });
    m_form->addCheck(m_headers, [this] { return m_headers->problem(); });
}

QLineEdit *ProfileEditor::addSecret(QFormLayout *form, const QString &key, const QString &label, const QString &value,
                                    std::function<void(Profile &, const QString &)> take)
{
    QLineEdit *edit = m_form->addText(form, key, label, value, QStringLiteral("{{secret.name}}"), std::move(take));
    // A reference is no secret and can be read.
    const auto echo = [edit] {
        edit->setEchoMode(edit->text().contains(QLatin1String("{{")) ? QLineEdit::Normal : QLineEdit::PasswordEchoOnEdit);
    };
    connect(edit, &QLineEdit::textChanged, edit, echo);
    echo();
    return edit;
}

void ProfileEditor::makeAuthPage()
{
    using profiles::Auth;
    using profiles::AuthKind;
    QFormLayout *form = m_pages->addForm(tr("Authentication"), QStringLiteral("lock"));
    const Auth auth = m_loaded.value.settings.auth.value_or(Auth());
    const int value = m_loaded.value.settings.auth ? int(auth.kind) : -1;
    const int inherited = int(m_inherited.auth.value_or(Auth()).kind);
    QComboBox *kinds = m_form->addChoice(form, QStringLiteral("auth"), tr("Kind"),
                                         {tr("none"), tr("Basic"), tr("Bearer token"), tr("API key"), tr("Digest"), tr("OAuth 2.0 client credentials"), tr("OAuth 2.0 authorization code")},
                                         value, inherited, [](Profile &profile, int chosen) {
                                             if (chosen < 0)
                                                 return profile.settings.auth.reset();
                                             Auth changed = profile.settings.auth.value_or(Auth());
                                             changed.kind = static_cast<AuthKind>(chosen);
                                             profile.settings.auth = changed;
                                         });
    const auto bits = [](std::initializer_list<AuthKind> list) {
        unsigned mask = 0;
        for (const AuthKind kind : list)
            mask |= 1u << static_cast<unsigned>(kind);
        return mask;
    };
    const auto field = [&](const QString &label, QString Auth::*member, unsigned mask, bool secret = false) {
        const auto take = [member](Profile &profile, const QString &text) {
            if (profile.settings.auth)
                (*profile.settings.auth).*member = text;
        };
        QLineEdit *edit = secret ? addSecret(form, {}, label, auth.*member, take) : m_form->addText(form, {}, label, auth.*member, {}, take);
        m_authFields.emplace_back(edit->parentWidget(), mask);
    };
    const unsigned user = bits({AuthKind::Basic, AuthKind::Digest});
    const unsigned oauth = bits({AuthKind::OAuth2ClientCredentials, AuthKind::OAuth2AuthorizationCode});
    field(tr("User"), &Auth::user, user);
    field(tr("Password"), &Auth::password, user, true);
    field(tr("Token"), &Auth::token, bits({AuthKind::Bearer}), true);
    field(tr("Key name"), &Auth::keyName, bits({AuthKind::ApiKey}));
    field(tr("Key value"), &Auth::keyValue, bits({AuthKind::ApiKey}), true);
    auto *place = new QComboBox(form->parentWidget());
    place->addItems({tr("in a header"), tr("in the query")});
    place->setCurrentIndex(int(auth.keyPlace));
    place->setAccessibleName(tr("Where the key goes"));
    form->addRow(tr("Where"), place);
    m_authFields.emplace_back(place, bits({AuthKind::ApiKey}));
    m_form->addTaker([place](Profile &profile) {
        if (profile.settings.auth)
            profile.settings.auth->keyPlace = static_cast<profiles::ApiKeyPlace>(place->currentIndex());
    });
    field(tr("Sign-in address"), &Auth::authorizationUrl, bits({AuthKind::OAuth2AuthorizationCode}));
    field(tr("Token address"), &Auth::tokenUrl, oauth);
    field(tr("Client id"), &Auth::clientId, oauth);
    field(tr("Client secret"), &Auth::clientSecret, oauth, true);
    field(tr("Scope"), &Auth::scope, oauth);
    field(tr("Audience"), &Auth::audience, oauth);
    QLineEdit *port = m_form->addNumber(form, {}, tr("Loopback port (0: any)"), auth.redirectPort > 0 ? std::optional<qint64>(auth.redirectPort) : std::nullopt, 0,
                                        [](Profile &profile, std::optional<qint64> number) {
                                            if (profile.settings.auth)
                                                profile.settings.auth->redirectPort = static_cast<int>(number.value_or(0));
                                        }, 0, 65535);
    m_authFields.emplace_back(port->parentWidget(), bits({AuthKind::OAuth2AuthorizationCode}));
    m_form->addHint(form, tr("Passwords, tokens and keys go to the system's keychain when saved; the file holds their names only."));
    const auto showKind = [this, form, kinds] { showAuthFields(form, kinds->currentData().toInt()); };
    connect(kinds, &QComboBox::currentIndexChanged, this, showKind);
    showKind();
}

void ProfileEditor::showAuthFields(QFormLayout *form, int kind)
{
    for (const auto &[widget, mask] : m_authFields)
        form->setRowVisible(widget, kind >= 0 && (mask >> static_cast<unsigned>(kind) & 1u));
}

void ProfileEditor::makeVariablesPage()
{
    QFormLayout *form = m_pages->addForm(tr("Variables"), QStringLiteral("edit"));
    if (isFolder()) {
        m_ownVariables = new VariableTable(form->parentWidget());
        m_ownVariables->setVariables(m_folder.variables);
        m_ownVariables->setMinimumHeight(340);
        form->addRow(m_ownVariables);
        m_form->addCheck(m_ownVariables, [this] { return m_ownVariables->problem(); });
        return;
    }
    m_variables = new QTableWidget(0, 3, form->parentWidget());
    m_variables->setAccessibleName(tr("Variables that can be used"));
    m_variables->setHorizontalHeaderLabels({tr("Name"), tr("Value"), tr("From")});
    m_variables->horizontalHeader()->setStretchLastSection(true);
    m_variables->horizontalHeader()->resizeSection(0, 190);
    m_variables->horizontalHeader()->resizeSection(1, 220);
    m_variables->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_variables->verticalHeader()->hide();
    m_variables->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_variables->setTabKeyNavigation(false);
    m_variables->setMinimumHeight(340);
    m_form->addHint(form, tr("Put in at each connect and each send; the nearest source wins."));
    form->addRow(m_variables);
    fillVariables();
}

void ProfileEditor::fillVariables()
{
    if (!m_variables)
        return;
    const profiles::Resolver values = resolver();
    m_variables->setRowCount(0);
    for (const profiles::Resolver::Shown &shown : values.known()) {
        const int row = m_variables->rowCount();
        m_variables->insertRow(row);
        m_variables->setItem(row, 0, new QTableWidgetItem(QStringLiteral("{{%1}}").arg(shown.name)));
        m_variables->setItem(row, 1, new QTableWidgetItem(base::escapeControls(shown.error.isEmpty() ? shown.value : shown.error)));
        m_variables->setItem(row, 2, new QTableWidgetItem(shown.source));
    }
}

void ProfileEditor::makeNotesPage()
{
    QFormLayout *form = m_pages->addForm(tr("Notes"), QStringLiteral("capture"));
    auto *notes = new QPlainTextEdit(m_loaded.value.notes, form->parentWidget());
    notes->setAccessibleName(tr("Notes"));
    notes->setTabChangesFocus(true);
    notes->setMinimumHeight(360);
    form->addRow(notes);
    m_form->addTaker([notes](Profile &profile) { profile.notes = notes->toPlainText(); });
}

} // namespace framescope::ui::workspace
