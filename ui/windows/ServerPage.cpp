#include "ServerPage.h"

#include "ui/models/EntryText.h"
#include "ui/panels/details/DetailsPanel.h"
#include "ui/panels/log/LogPanel.h"
#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/NoticeBar.h"

#include "base/Bytes.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStyle>
#include <QTreeWidget>

namespace framescope::ui::windows {

ServerPage::ServerPage(models::IoThread &io, const server::ServerSettings &settings, const capture::CaptureOptions &log, QWidget *parent)
    : Page(parent)
    , m_controller(std::make_unique<models::ServerController>(io, settings, log))
{
    m_notice = new widgets::NoticeBar(this);
    m_log = new panels::log::LogPanel(this);
    m_log->setEmptyText(tr("Nothing here yet.\nStart the server and connect a client to it."));
    m_log->setReader(m_controller->reader());
    m_details = new panels::details::DetailsPanel(this);
    m_details->setReader(m_controller->reader());
    m_clients = new QTreeWidget(this);
    m_clients->setAccessibleName(tr("Clients"));
    m_clients->setHeaderLabels({QStringLiteral("#"), tr("Client"), tr("Path"), tr("Received"), tr("Sent"), tr("RTT"), tr("Program")});
    m_clients->setRootIsDecorated(false);
    m_clients->setUniformRowHeights(true);
    m_clients->setFrameShape(QFrame::NoFrame);
    m_clients->setContextMenuPolicy(Qt::CustomContextMenu);
    m_clients->header()->setStretchLastSection(true);

    auto *lower = new QSplitter(Qt::Horizontal, this);
    lower->addWidget(m_details);
    lower->addWidget(m_clients);
    lower->setSizes({520, 460});
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_log);
    splitter->addWidget(lower);
    splitter->setSizes({420, 280});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_notice);
    column->addWidget(splitter, 1);

    connect(m_log, &panels::log::LogPanel::currentEntryChanged, m_details, &panels::details::DetailsPanel::showEntry);
    connect(m_details, &panels::details::DetailsPanel::filterRequested, m_log, &panels::log::LogPanel::setFilterText);
    connect(m_controller.get(), &models::ServerController::statusChanged, this, &ServerPage::updateStatus);
    connect(m_controller.get(), &models::ServerController::failed, this, [this](const base::Error &error) { m_notice->showError(error); });
    connect(m_clients, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QTreeWidgetItem *item = m_clients->itemAt(at);
        if (!item)
            return;
        const server::ClientId id{item->text(0).toUInt()};
        QMenu menu(this);
        connect(menu.addAction(theme::icon(QStringLiteral("filter")), tr("Show only its entries")), &QAction::triggered, this,
                [this, id] { m_log->setFilterText(QStringLiteral("conn:%1").arg(id.value)); });
        connect(menu.addAction(theme::icon(QStringLiteral("disconnect")), tr("Close (1000)")), &QAction::triggered, this,
                [this, id] { m_controller->closeClient(id, 1000); });
        connect(menu.addAction(tr("Drop without a Close frame")), &QAction::triggered, this, [this, id] { m_controller->dropClient(id); });
        menu.exec(m_clients->viewport()->mapToGlobal(at));
    });
    updateStatus();
}

ServerPage::~ServerPage() = default;

QWidget *ServerPage::makeBar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("look", QStringLiteral("bar"));
    m_behaviour = new QComboBox(bar);
    m_behaviour->setAccessibleName(tr("Behaviour"));
    const server::BehaviourRegistry behaviours = server::BehaviourRegistry::standard();
    for (const server::BehaviourInfo &info : behaviours.infos()) {
        m_behaviour->addItem(info.name);
        m_behaviour->setItemData(m_behaviour->count() - 1, info.summary, Qt::ToolTipRole);
    }
    const auto &paths = m_controller->settings().paths;
    m_behaviour->setEditable(true);
    m_behaviour->setCurrentText(paths.empty() || paths.front().behaviours.isEmpty() ? QStringLiteral("echo") : paths.front().behaviours.front());
    m_behaviour->setToolTip(tr("What the server does with what it receives, such as echo or echo:delay=100"));
    m_port = new QSpinBox(bar);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any port"));
    m_port->setValue(m_controller->settings().port);
    m_port->setAccessibleName(tr("Port"));
    m_start = new QPushButton(bar);
    m_start->setMinimumWidth(90);
    m_url = new QLineEdit(bar);
    m_url->setReadOnly(true);
    m_url->setAccessibleName(tr("Address of the server"));
    m_url->setPlaceholderText(tr("not listening"));
    m_connect = new QPushButton(theme::icon(QStringLiteral("connect")), tr("Open a session"), bar);
    m_state = new QLabel(bar);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setProperty("look", QStringLiteral("muted"));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 8, 10, 4);
    row->setSpacing(6);
    row->addWidget(new QLabel(tr("Behaviour"), bar));
    row->addWidget(m_behaviour);
    row->addWidget(m_port);
    row->addWidget(m_start);
    row->addSpacing(8);
    row->addWidget(m_url, 1);
    row->addWidget(m_connect);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    auto *state = new QHBoxLayout;
    state->setContentsMargins(12, 0, 12, 7);
    state->addWidget(m_state);
    column->addLayout(state);
    connect(m_start, &QPushButton::clicked, this, &ServerPage::toggle);
    connect(m_connect, &QPushButton::clicked, this, [this] { emit connectRequested(m_controller->url()); });
    return bar;
}

void ServerPage::toggle()
{
    if (m_controller->status().listening)
        return m_controller->stop();
    m_notice->dismiss();
    server::ServerSettings settings = m_controller->settings();
    settings.port = static_cast<quint16>(m_port->value());
    server::PathSettings everywhere;
    everywhere.path = QStringLiteral("/*");
    everywhere.behaviours = QStringList{m_behaviour->currentText().trimmed()};
    settings.paths = {everywhere};
    m_controller->setSettings(settings);
    m_controller->start();
}

QString ServerPage::title() const
{
    const QUrl url = m_controller->url();
    const QString name = m_controller->settings().name;
    return url.isValid() && m_controller->status().listening ? QStringLiteral("%1 :%2").arg(name).arg(url.port()) : name;
}

QIcon ServerPage::icon() const
{
    const theme::Colors &set = theme::colors(this);
    return theme::icon(QStringLiteral("server"), m_controller->status().listening ? set.success : set.faint);
}

void ServerPage::shutDown()
{
    connect(m_controller.get(), &models::ServerController::ended, this, &Page::ended, Qt::UniqueConnection);
    m_controller->shutDown();
}

void ServerPage::updateStatus()
{
    const models::ServerStatus &status = m_controller->status();
    m_start->setText(status.listening ? tr("Stop") : tr("Start"));
    m_start->setIcon(status.listening ? theme::icon(QStringLiteral("stop")) : theme::icon(QStringLiteral("play"), theme::colors(this).accentText));
    m_start->setProperty("look", status.listening ? QString() : QStringLiteral("primary"));
    m_start->style()->unpolish(m_start);
    m_start->style()->polish(m_start);
    m_behaviour->setEnabled(!status.listening);
    m_port->setEnabled(!status.listening);
    m_connect->setEnabled(status.listening);
    m_url->setText(status.listening ? m_controller->url().toString() : QString());
    const QLocale locale;
    QStringList parts{status.listening ? tr("Listening") : tr("Stopped"), tr("clients: %1").arg(status.clients.size()),
                      QStringLiteral("↓ %1").arg(locale.toString(status.totals.messagesIn)), QStringLiteral("↑ %1").arg(locale.toString(status.totals.messagesOut))};
    if (!status.warning.isEmpty() && status.listening)
        parts << status.warning;
    m_state->setText(parts.join(QStringLiteral("  ·  ")));
    updateClients();
    emit titleChanged();
    emit stateChanged();
}

void ServerPage::updateClients()
{
    // Few rows, ten times a second at most: kept in place so that a selection survives.
    const auto &clients = m_controller->status().clients;
    constexpr int kMost = 500;
    const int rows = std::min(kMost, static_cast<int>(clients.size()));
    while (m_clients->topLevelItemCount() > rows)
        delete m_clients->takeTopLevelItem(rows);
    while (m_clients->topLevelItemCount() < rows)
        m_clients->addTopLevelItem(new QTreeWidgetItem);
    const QLocale locale;
    for (int i = 0; i < rows; ++i) {
        const server::ClientFacts &client = clients[static_cast<std::size_t>(i)];
        QTreeWidgetItem *item = m_clients->topLevelItem(i);
        item->setText(0, QString::number(client.id.value));
        item->setText(1, QStringLiteral("%1:%2").arg(client.address.toString()).arg(client.port));
        item->setText(2, base::escapeControls(client.path));
        item->setText(3, locale.toString(client.messagesIn));
        item->setText(4, locale.toString(client.messagesOut));
        item->setText(5, client.rttNs < 0 ? QStringLiteral("–") : models::EntryText::duration(client.rttNs));
        item->setText(6, base::escapeControls(client.userAgent));
    }
}

} // namespace framescope::ui::windows
