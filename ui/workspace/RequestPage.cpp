#include "RequestPage.h"

#include "RowTable.h"

#include "ui/widgets/AddressEdit.h"

#include "base/Bytes.h"
#include "base/HttpSyntax.h"
#include "network/ConnectionOptions.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace framescope::ui::workspace {

using profiles::Profile;

namespace {

void restyle(QWidget *widget, const char *property, const QVariant &value)
{
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

RequestPage::RequestPage(const ProfileDocument &document, QObject *parent)
    : EditorPage(document, tr("Request"), QStringLiteral("connect"), parent)
{
}

QLineEdit *RequestPage::urlEdit() const
{
    return m_url;
}

QStringList RequestPage::unknownNames(const QString &text) const
{
    const profiles::Resolver values = document().resolver();
    QStringList unknown;
    for (const QString &name : profiles::Resolver::namesIn(text)) {
        const auto resolved = values.resolve(QStringLiteral("{{%1}}").arg(name));
        if (!resolved && resolved.error().id != QLatin1String("secret.missing"))
            unknown << name;
    }
    return unknown;
}

void RequestPage::addParameters(QFormLayout *form, const QString &label, std::vector<profiles::Row> Profile::*member)
{
    auto *table = new RowTable(label, form->parentWidget());
    table->setRows(document().stored().profile.*member);
    form->addRow(label, table);
    fields()->addTaker([table, member](Profile &profile) { profile.*member = table->rows(); });
    fields()->addCheck(table, [table] { return table->problem(); });
    connect(table, &RowTable::edited, this, &RequestPage::refresh);
}

void RequestPage::addAddress(QFormLayout *form)
{
    const Profile &stored = document().stored().profile;
    QWidget *page = form->parentWidget();
    m_name = fields()->addText(form, {}, tr("Name"), stored.name, {}, [](Profile &profile, const QString &text) { profile.name = text.trimmed(); },
                               [](const QString &text) { return text.trimmed().isEmpty() ? tr("A connection needs a name.") : QString(); });
    m_url = new widgets::AddressEdit(page);
    m_url->setText(stored.url);
    m_url->setPlaceholderText(QStringLiteral("wss://{{host}}/path"));
    m_url->setAccessibleName(tr("Address"));
    m_url->setChecker([this](const QString &text) { return unknownNames(text); });
    fields()->addTaker([this](Profile &profile) { profile.url = m_url->text().trimmed(); });
    m_resolved = new QLabel(page);
    m_resolved->setTextFormat(Qt::PlainText);
    m_resolved->setWordWrap(true);
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(m_url);
    both->addWidget(m_resolved);
    auto *label = new QLabel(tr("Address"), page);
    label->setBuddy(m_url);
    form->addRow(label, both);
    connect(m_url, &QLineEdit::textChanged, this, &RequestPage::refresh);
    addParameters(form, tr("Path parameters"), &Profile::pathParameters);
    addParameters(form, tr("Query parameters"), &Profile::query);
    refresh();
}

void RequestPage::load(QFormLayout *form)
{
    if (document().isFolder())
        fields()->addHint(form, document().path().isEmpty() ? tr("Defaults for all connections in this workspace.") : tr("Defaults for all connections in this folder."));
    else
        addAddress(form);
    fields()->addList(form, QStringLiteral("subprotocols"), tr("Subprotocols"), stored().subprotocols, inherited().subprotocols, QLatin1Char(','),
                      [](Profile &profile, std::optional<QStringList> names) { profile.settings.subprotocols = std::move(names); },
                      [](const QString &name) { return base::HttpSyntax::isToken(name) ? QString() : tr("“%1” is not a valid subprotocol name.").arg(base::escapeControls(name)); })
        ->setToolTip(tr("In order of preference, separated by commas"));
    fields()->addText(form, QStringLiteral("origin"), tr("Origin"), stored().origin.value_or(QString()), inherited().origin.value_or(QString()),
                      [](Profile &profile, const QString &text) { profile.settings.origin = unlessEmpty(text); });
    fields()->addSwitch(form, QStringLiteral("cookies.send"), tr("Send cookies"), stored().cookies.send, inherited().cookies.send,
                        [](Profile &profile, std::optional<bool> on) { profile.settings.cookies.send = on; });
    fields()->addSwitch(form, QStringLiteral("cookies.store"), tr("Store cookies"), stored().cookies.store, inherited().cookies.store,
                        [](Profile &profile, std::optional<bool> on) { profile.settings.cookies.store = on; });
    fields()->addChoice(form, QStringLiteral("stack"), tr("Stack"), {tr("Framescope"), QStringLiteral("Qt WebSockets")}, stored().stack ? int(*stored().stack) : -1,
                        int(inherited().stack.value_or(profiles::StackChoice::Framescope)), [](Profile &profile, int chosen) {
                            profile.settings.stack = chosen < 0 ? std::nullopt : std::optional(static_cast<profiles::StackChoice>(chosen));
                        });
    fields()->addChoice(form, QStringLiteral("mode"), tr("On protocol violations"), {tr("strict: fail the connection"), tr("observe: report and continue")},
                        stored().mode ? int(*stored().mode) : -1, int(inherited().mode.value_or(profiles::ModeChoice::Strict)), [](Profile &profile, int chosen) {
                            profile.settings.mode = chosen < 0 ? std::nullopt : std::optional(static_cast<profiles::ModeChoice>(chosen));
                        });
    fields()->addText(form, {}, tr("Description"), document().stored().profile.description, {},
                      [](Profile &profile, const QString &text) { profile.description = text; });
}

void RequestPage::refresh()
{
    if (!m_url || !m_resolved)
        return;
    ProfileDraft now = document().stored();
    save(now);
    const QString whole = profiles::urlWithParameters(m_url->text(), now.profile.pathParameters, now.profile.query);
    const auto sentence = [](const base::Error &error) -> QString { return error.what + QLatin1Char(' ') + error.remedy; };
    QString text;
    bool wrong = false;
    const auto resolved = document().resolver().resolve(whole);
    if (!resolved) {
        // A secret that is not loaded yet is requested when the connection opens.
        wrong = resolved.error().id != QLatin1String("secret.missing");
        text = sentence(resolved.error());
    } else if (const auto url = network::ConnectionOptions::parseUrl(resolved->text); !url) {
        wrong = !m_url->text().isEmpty();
        text = sentence(url.error());
    } else if (whole.contains(QLatin1String("{{")) || whole != m_url->text()) {
        text = tr("Resolves to %1").arg(base::escapeControls(resolved->masked));
    }
    m_resolved->setText(text);
    m_resolved->setVisible(!text.isEmpty());
    restyle(m_resolved, "look", wrong ? QStringLiteral("error") : QStringLiteral("muted"));
    restyle(m_url, "invalid", wrong);
    m_url->check();
}

} // namespace framescope::ui::workspace
