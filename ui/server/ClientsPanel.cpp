#include "ClientsPanel.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/server/models/ClientsModel.h"
#include "ui/theme/Icons.h"

#include "protocol/CloseCode.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace framescope::ui::server {

using framescope::server::ClientFacts;

ClientsPanel::ClientsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ClientsModel(this))
{
    m_view = new QTableView(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Clients"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    // From samples: measuring all rows would not scale.
    const QStringList samples{QStringLiteral("10000"), QStringLiteral("255.255.255.255:65535"), QStringLiteral("00:00:00.000"), QStringLiteral("/leaderboard"),
                              QStringLiteral("graphql-ws"), QStringLiteral("permessage-deflate"), QStringLiteral("1,000,000"), QStringLiteral("1,000,000"),
                              QStringLiteral("100.0 MiB"), QStringLiteral("100.0 MiB"), QStringLiteral("100.0 ms"), QStringLiteral("1000")};
    for (int column = 0; column < samples.size(); ++column) {
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_view->setColumnWidth(column, std::max(fontMetrics().horizontalAdvance(samples[column]), fontMetrics().horizontalAdvance(head)) + 18);
    }
    m_empty = new QLabel(tr("No clients connected.\nUse “Connect”, or give the address to any client."), this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("look", QStringLiteral("muted"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(makeActions());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        // Tab makes a row current without selecting it, so the target of the buttons would be invisible.
        if (row.isValid())
            m_view->selectionModel()->select(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        update();
    });
    connect(m_view, &QTableView::doubleClicked, this, [this] { emit logRequested(current()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_view->indexAt(at).isValid() || !current())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(theme::icon(QStringLiteral("filter")), tr("Show only its entries")), &QAction::triggered, m_log, &QPushButton::click);
        connect(menu->addAction(tr("Ping")), &QAction::triggered, m_ping, &QPushButton::click);
        connect(menu->addAction(theme::icon(QStringLiteral("disconnect")), tr("Close")), &QAction::triggered, m_close, &QPushButton::click);
        const ClientId id = *current();
        connect(menu->addAction(tr("Drop with RST")), &QAction::triggered, this, [this, id] { emit dropRequested(id, true); });
        connect(menu->addAction(tr("Drop with FIN")), &QAction::triggered, this, [this, id] { emit dropRequested(id, false); });
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    update();
}

QWidget *ClientsPanel::makeActions()
{
    auto *foot = new QFrame(this);
    foot->setProperty("look", QStringLiteral("foot"));
    m_target = new QComboBox(foot);
    m_target->setAccessibleName(tr("Send to"));
    m_target->addItems({tr("to all clients"), tr("to the selected client")});
    m_kind = new QComboBox(foot);
    m_kind->setAccessibleName(tr("Kind of message"));
    m_kind->addItems({tr("text"), tr("binary (hex)")});
    m_text = new QLineEdit(foot);
    m_text->setAccessibleName(tr("Message"));
    m_text->setPlaceholderText(tr("A message from the server"));
    m_send = new QPushButton(theme::icon(QStringLiteral("send")), tr("Send"), foot);
    m_code = new QLineEdit(QStringLiteral("1000"), foot);
    m_code->setAccessibleName(tr("Close code"));
    m_code->setToolTip(tr("Empty: Close without a code"));
    m_code->setMaximumWidth(60);
    m_reason = new QLineEdit(foot);
    m_reason->setAccessibleName(tr("Close reason"));
    m_reason->setPlaceholderText(tr("reason"));
    m_reason->setMaximumWidth(160);
    m_close = new QPushButton(theme::icon(QStringLiteral("disconnect")), tr("Close"), foot);
    m_close->setToolTip(tr("Close this connection with the code and reason"));
    m_drop = new QPushButton(tr("Drop"), foot);
    m_drop->setToolTip(tr("End the stream at once, without a Close frame (RST)"));
    m_ping = new QPushButton(tr("Ping"), foot);
    m_ping->setToolTip(tr("The pong gives the round-trip time"));
    m_log = new QPushButton(theme::icon(QStringLiteral("filter")), tr("Filter log"), foot);
    m_log->setToolTip(tr("Show only this client's entries in the log; press again to show all"));
    m_log->setCheckable(true);
    m_said = new QLabel(foot);
    // Its line stays reserved when empty: the buttons above must not move under the pointer.
    QSizePolicy saidSize = m_said->sizePolicy();
    saidSize.setRetainSizeWhenHidden(true);
    m_said->setSizePolicy(saidSize);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);

    auto *first = new widgets::FlowLayout;
    first->setSpacing(6);
    first->addWidget(m_target);
    first->addWidget(m_kind);
    first->addWidget(m_text);
    first->addWidget(m_send);
    auto *second = new widgets::FlowLayout;
    second->setSpacing(6);
    second->addWidget(m_log);
    second->addWidget(m_ping);
    second->addWidget(m_drop);
    second->addWidget(m_code);
    second->addWidget(m_reason);
    second->addWidget(m_close);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(5);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_said);
    m_said->hide();

    connect(m_send, &QPushButton::clicked, this, &ClientsPanel::send);
    connect(m_text, &QLineEdit::returnPressed, this, &ClientsPanel::send);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ClientsPanel::update);
    connect(m_close, &QPushButton::clicked, this, &ClientsPanel::close);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        if (const auto id = current())
            emit dropRequested(*id, true);
    });
    connect(m_ping, &QPushButton::clicked, this, [this] {
        if (const auto id = current())
            emit pingRequested(*id);
    });
    connect(m_log, &QPushButton::clicked, this, [this](bool on) { emit logRequested(on ? current() : std::nullopt); });
    return foot;
}

std::optional<ClientsPanel::ClientId> ClientsPanel::current() const
{
    const auto *client = m_model->client(m_view->currentIndex().row());
    return client ? std::optional(client->id) : std::nullopt;
}

void ClientsPanel::setClients(const std::vector<ClientFacts> &clients)
{
    const auto chosen = current();
    m_model->setClients(clients);
    // The view would select a neighbour of a removed row, and a second click on “Drop” would hit that.
    if (chosen && current() != chosen)
        m_view->selectionModel()->clear();
    update();
}

void ClientsPanel::update()
{
    const bool any = m_model->rowCount() > 0;
    const bool one = current().has_value();
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    m_send->setEnabled(any && (m_target->currentIndex() == 0 || one));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_close, m_drop, m_ping, m_code, m_reason})
        widget->setEnabled(one);
    m_log->setEnabled(one || m_log->isChecked());
}

void ClientsPanel::send()
{
    if (!m_send->isEnabled())
        return say(tr("No client to send to."), true);
    QByteArray payload = m_text->text().toUtf8();
    const bool binary = m_kind->currentIndex() == 1;
    if (binary) {
        const QByteArray digits = payload.simplified().replace(' ', "").toLower();
        payload = QByteArray::fromHex(digits);
        if (payload.toHex() != digits)
            return say(tr("Hex is written in pairs of the digits 0-9 and a-f."), true);
    }
    emit sendRequested(m_target->currentIndex() == 0 ? std::nullopt : current(), binary ? protocol::Opcode::Binary : protocol::Opcode::Text, payload);
}

void ClientsPanel::close()
{
    const auto id = current();
    if (!id)
        return;
    const QString text = m_code->text().trimmed();
    bool ok = true;
    const uint number = text.isEmpty() ? 0 : text.toUInt(&ok);
    if (!ok || number > 65535 || (!text.isEmpty() && !protocol::mayBeOnTheWire(static_cast<std::uint16_t>(number))))
        return say(tr("A Close frame carries a code of 1000 to 1003, 1007 to 1014 or 3000 to 4999. To send other codes, add “close” under Faults."), true);
    if (m_reason->text().toUtf8().size() > 123)
        return say(tr("A close reason is at most 123 bytes."), true);
    if (text.isEmpty() && !m_reason->text().isEmpty())
        return say(tr("A close reason needs a close code."), true);
    emit closeRequested(*id, text.isEmpty() ? std::nullopt : std::optional(static_cast<std::uint16_t>(number)), m_reason->text());
    say({});
}

void ClientsPanel::say(const QString &text, bool wrong)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    m_said->setProperty("look", wrong ? QStringLiteral("error") : QStringLiteral("muted"));
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
}

QString ClientsPanel::message() const
{
    return m_said->text();
}

} // namespace framescope::ui::server
