#include "LogPanel.h"

#include "FilterBar.h"
#include "LogDelegate.h"

#include "ui/log/models/RateSeries.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/RatePlot.h"
#include "ui/widgets/RowView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

// How the log panel is put together.
namespace framescope::ui::log {

namespace {

constexpr int kToldMs = 6000;

} // namespace

void LogPanel::makeView()
{
    setProperty("helpTopic", QStringLiteral("log-and-filters"));
    m_view->setAccessibleName(tr("Log"));
    m_view->setItemDelegate(m_delegate);
    m_view->setSampleText(LogModel::Number, QStringLiteral("10,000,000"));
    m_view->setSampleText(LogModel::Time, QStringLiteral("00:00:00.000"));
    m_view->setSampleText(LogModel::Delta, QStringLiteral("+999 ms"));
    m_view->setSampleText(LogModel::Way, QStringLiteral("W"));
    m_view->setSampleText(LogModel::Type, QStringLiteral("Connecting"));
    m_view->setSampleText(LogModel::Size, QStringLiteral("9.99k"));
    m_view->setSampleText(LogModel::Wire, QStringLiteral("9.99k"));
    m_view->setSampleText(LogModel::Connection, QStringLiteral("Conn."));
    m_view->setModel(m_model);
    m_view->header()->hideSection(LogModel::Wire);
    m_view->header()->hideSection(LogModel::Connection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setToolTip(tr("Right-click to choose columns; drag to move them"));
    m_view->viewport()->installEventFilter(this);

    m_badge = new QToolButton(m_view);
    m_badge->setProperty("look", QStringLiteral("badge"));
    m_badge->setAccessibleName(tr("Follow the newest rows"));
    m_badge->hide();
    m_empty = new QLabel(m_view);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("look", QStringLiteral("muted"));
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void LogPanel::makeTools()
{
    const auto tool = [this](const QString &icon, const QString &text, const QString &tip) {
        auto *button = new QToolButton(this);
        if (!icon.isEmpty())
            button->setIcon(theme::icon(icon));
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(text);
        m_filter->addTool(button);
        return button;
    };
    m_frames = tool({}, tr("Frames"), tr("Show every frame: fragments in rows of their own instead of whole messages"));
    m_frames->setCheckable(true);
    m_frames->setProperty("look", QStringLiteral("chip"));
    m_follow = tool(QStringLiteral("follow"), tr("Follow"), tr("Keep the newest row in sight (End)"));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_plotButton = tool(QStringLiteral("chart"), tr("Plot"), tr("Rates and round trips over time"));
    m_plotButton->setCheckable(true);
    QToolButton *find = tool(QStringLiteral("find"), tr("Find in the log"), tr("Find in the log (Ctrl+F)"));
    connect(m_frames, &QToolButton::toggled, this, &LogPanel::setFrames);
    connect(m_frames, &QToolButton::clicked, this, [this](bool on) {
        if (m_settings)
            m_settings->setMessagesOnly(!on);
    });
    connect(m_follow, &QToolButton::clicked, this, [this](bool on) { m_view->setFollowing(on); });
    connect(find, &QToolButton::clicked, this, &LogPanel::openFind);
}

void LogPanel::makePlot()
{
    m_plot->hide();
    connect(m_plotButton, &QToolButton::toggled, this, [this](bool on) {
        m_plot->setVisible(on);
        m_rates->setActive(on && isVisible());
    });
    connect(m_rates, &RateSeries::changed, this, &LogPanel::updatePlot);
    connect(m_plot, &widgets::RatePlot::timeClicked, this, &LogPanel::goToTime);
}

QWidget *LogPanel::makeStatusStrip()
{
    auto *strip = new QFrame(this);
    strip->setProperty("look", QStringLiteral("foot"));
    m_counts = new QLabel(strip);
    m_told = new QLabel(strip);
    for (QLabel *label : {m_counts, m_told}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("look", QStringLiteral("muted"));
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_told->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 2, 12, 3);
    row->addWidget(m_counts, 3);
    row->addWidget(m_told, 2);
    m_toldTimer.setSingleShot(true);
    m_toldTimer.setInterval(kToldMs);
    connect(&m_toldTimer, &QTimer::timeout, m_told, &QLabel::clear);
    return strip;
}

} // namespace framescope::ui::log
