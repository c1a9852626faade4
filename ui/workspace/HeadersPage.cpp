#include "HeadersPage.h"

#include "RowTable.h"

#include "ui/theme/Icons.h"

#include "base/Bytes.h"
#include "base/HttpSyntax.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace framescope::ui::workspace {

HeadersPage::HeadersPage(const ProfileDocument &document, QObject *parent)
    : EditorPage(document, tr("Headers"), QStringLiteral("capture"), parent)
{
}

QString HeadersPage::problemOf(const QString &name, const QString &value)
{
    if (!base::HttpSyntax::isToken(name))
        return tr("“%1” is not a valid header name.").arg(base::escapeControls(name));
    if (value.contains(QLatin1Char('\r')) || value.contains(QLatin1Char('\n')))
        return tr("The value of “%1” contains a line break.").arg(name);
    static const QStringList own{QStringLiteral("sec-websocket-key"), QStringLiteral("sec-websocket-version"), QStringLiteral("sec-websocket-extensions"),
                                 QStringLiteral("upgrade"), QStringLiteral("connection")};
    return own.contains(name.toLower()) ? tr("“%1” is always set by Framescope.").arg(name) : QString();
}

void HeadersPage::load(QFormLayout *form)
{
    fields()->addHint(form, tr("Sent in this order, name and case as written. Values may contain {{variables}}; what looks like a secret moves to the keychain when you save."));
    m_table = new RowTable(tr("Headers of the opening handshake"), form->parentWidget());
    m_table->setObjectName(QStringLiteral("headers"));
    m_table->setMinimumHeight(250);
    m_table->setRows(stored().headers);
    m_table->setValidator(&HeadersPage::problemOf);
    form->addRow(m_table);
    addButtons(form);
    addInherited(form);
    fields()->addTaker([this](profiles::Profile &profile) { profile.settings.headers = m_table->rows(); });
    fields()->addCheck(m_table, [this] { return m_table->problem(); });
}

void HeadersPage::addButtons(QFormLayout *form)
{
    QWidget *page = form->parentWidget();
    auto *remove = new QPushButton(theme::icon(QStringLiteral("trash")), tr("Remove"), page);
    auto *up = new QPushButton(theme::icon(QStringLiteral("up")), tr("Up"), page);
    auto *down = new QPushButton(theme::icon(QStringLiteral("down")), tr("Down"), page);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {remove, up, down})
        row->addWidget(button);
    row->addStretch(1);
    form->addRow(row);
    connect(remove, &QPushButton::clicked, m_table, &RowTable::removeCurrent);
    connect(up, &QPushButton::clicked, m_table, [this] { m_table->moveCurrent(-1); });
    connect(down, &QPushButton::clicked, m_table, [this] { m_table->moveCurrent(1); });
}

void HeadersPage::addInherited(QFormLayout *form)
{
    for (const profiles::Row &header : inherited().headers) {
        const QString from = fields()->origin(QStringLiteral("headers.") + header.name);
        auto *label = new QLabel(tr("%1: %2 (from %3)").arg(base::escapeControls(header.name), base::escapeControls(header.value), from), form->parentWidget());
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("look", QStringLiteral("faint"));
        form->addRow(label);
    }
}

} // namespace framescope::ui::workspace
