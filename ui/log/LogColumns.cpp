#include "LogColumns.h"

#include "ui/log/models/LogModel.h"
#include "ui/widgets/RowView.h"

#include <QMenu>

#include <utility>

namespace framescope::ui::log {

using models::AppSettings;

namespace {

constexpr int kKeepMs = 500;
constexpr int kNarrowest = 40; // pixels: what is shown again narrower than this gets its usual width

} // namespace

LogColumns::LogColumns(LogModel *model, widgets::RowView *view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    m_view->setSampleText(LogModel::Number, QStringLiteral("10,000,000"));
    m_view->setSampleText(LogModel::Time, QStringLiteral("00:00:00.000"));
    m_view->setSampleText(LogModel::Delta, QStringLiteral("+999 ms"));
    m_view->setSampleText(LogModel::Way, QStringLiteral("W"));
    m_view->setSampleText(LogModel::Type, QStringLiteral("Connecting"));
    m_view->setSampleText(LogModel::Size, QStringLiteral("9.99k"));
    m_view->setSampleText(LogModel::Wire, QStringLiteral("9.99k"));
    m_view->setSampleText(LogModel::Connection, QStringLiteral("Conn."));
    m_view->setModel(m_model);
    QHeaderView *header = m_view->header();
    header->hideSection(LogModel::Wire);
    header->hideSection(LogModel::Connection);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Right-click to choose columns, drag to move them"));
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu(header);
        fill(menu);
        menu.exec(header->mapToGlobal(at));
    });

    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &LogColumns::keep);
    const auto changed = [this] {
        if (!m_restoring)
            m_keepSoon.start();
    };
    connect(header, &QHeaderView::sectionResized, this, changed);
    connect(header, &QHeaderView::sectionMoved, this, changed);
}

void LogColumns::setSettings(AppSettings *settings)
{
    m_settings = settings;
    if (!settings)
        return;
    connect(settings, &AppSettings::changed, this, [this](AppSettings::Group group) {
        if (group == AppSettings::Group::Log)
            takeTimeFormat();
    });
    restoreState(settings->columns());
    takeTimeFormat();
}

void LogColumns::takeTimeFormat()
{
    static constexpr LogModel::TimeFormat kFormats[] = {LogModel::TimeFormat::Clock, LogModel::TimeFormat::SinceStart, LogModel::TimeFormat::SinceBefore};
    m_model->setTimeFormat(kFormats[static_cast<std::size_t>(m_settings->timeFormat())]);
}

void LogColumns::keep()
{
    if (m_settings)
        m_settings->setColumns(saveState());
}

QByteArray LogColumns::saveState() const
{
    return m_view->header()->saveState();
}

void LogColumns::restoreState(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    m_restoring = true;
    m_view->header()->restoreState(state);
    m_view->header()->setStretchLastSection(true);
    m_restoring = false;
}

void LogColumns::setShown(int column, bool on)
{
    QHeaderView *header = m_view->header();
    header->setSectionHidden(column, !on);
    if (on && header->sectionSize(column) < kNarrowest)
        m_view->applySampleWidths();
    keep();
}

void LogColumns::fill(QMenu &menu)
{
    for (int column = 0; column < LogModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->header()->isSectionHidden(column));
        action->setEnabled(column != LogModel::Preview);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
    menu.addSeparator();
    const std::pair<QString, AppSettings::TimeFormat> formats[] = {{tr("Time: clock"), AppSettings::TimeFormat::Clock},
                                                                  {tr("Time: since start"), AppSettings::TimeFormat::SinceStart},
                                                                  {tr("Time: since previous row"), AppSettings::TimeFormat::Delta}};
    for (const auto &[text, format] : formats) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(static_cast<int>(m_model->timeFormat()) == static_cast<int>(format));
        connect(action, &QAction::triggered, this, [this, chosen = format] {
            m_model->setTimeFormat(static_cast<LogModel::TimeFormat>(chosen));
            if (m_settings)
                m_settings->setTimeFormat(chosen);
        });
    }
}

} // namespace framescope::ui::log
