#include "CapturePage.h"

#include "ui/details/DetailsCommand.h"
#include "ui/details/DetailsPanel.h"
#include "ui/log/LogCommands.h"
#include "ui/log/LogPanel.h"
#include "ui/log/LogSnapshot.h"
#include "ui/models/EntryText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/RowView.h"

#include <QFileInfo>
#include <QLabel>
#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QSplitter>
#include <QTabBar>
#include <QThreadPool>
#include <QVBoxLayout>

namespace framescope::ui::captures {

/// The capture and the state of its view. GUI thread.
class CapturePage::Content final : public shell::PageContent
{
public:
    shell::Page *makePage(QWidget *parent) override
    {
        auto *page = new CapturePage(reader, path, parent);
        if (settings)
            page->setSettings(settings);
        page->details()->tabs()->setCurrentIndex(detailsTab);
        log.applyTo(*page->log());
        return page;
    }

    std::shared_ptr<capture::CaptureReader> reader;
    QString path;
    models::AppSettings *settings = nullptr;
    log::LogSnapshot log;
    int detailsTab = 0;
};

CapturePage::CapturePage(std::shared_ptr<capture::CaptureReader> reader, const QString &path, QWidget *parent)
    : shell::Page(QStringLiteral("captures"), parent)
    , m_reader(std::move(reader))
    , m_path(path)
    , m_log(new log::LogPanel(this))
    , m_details(new details::DetailsPanel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto *bar = new QFrame(this);
    bar->setProperty("look", QStringLiteral("bar"));
    auto *about = new QLabel(bar);
    about->setTextFormat(Qt::PlainText);
    about->setProperty("look", QStringLiteral("muted"));
    QStringList parts{QFileInfo(path).fileName(), tr("%1 entries").arg(QLocale().toString(static_cast<qulonglong>(m_reader->entryCount()))),
                      models::EntryText::bytesLong(m_reader->sizeInBytes())};
    if (m_reader->isLive())
        parts << tr("being recorded");
    about->setText(parts.join(QStringLiteral("  ·  ")));
    auto *row = new QVBoxLayout(bar);
    row->setContentsMargins(12, 7, 12, 7);
    row->addWidget(about);

    auto *notice = new widgets::NoticeBar(this);
    m_splitter->addWidget(m_log);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({460, 300});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(notice);
    column->addWidget(m_splitter, 1);
    if (m_reader->droppedBytes() > 0)
        notice->showText(widgets::NoticeBar::Tone::Warning, tr("The end of this capture is missing."),
                         tr("The last %1 are incomplete, as after a crash. Everything before is shown.").arg(models::EntryText::bytesLong(m_reader->droppedBytes())));

    m_log->setEmptyText(tr("This capture is empty."));
    m_log->setReader(m_reader);
    m_log->view()->setFollowing(m_reader->isLive());
    m_details->setReader(m_reader);
    connect(m_log, &log::LogPanel::currentEntryChanged, m_details, &details::DetailsPanel::showEntry);
    connect(m_details, &details::DetailsPanel::filterRequested, m_log, &log::LogPanel::setFilterText);
    connect(m_log, &log::LogPanel::annotateRequested, this, [this, notice](const QJsonObject &record) {
        // Accesses the file: not on this thread.
        QThreadPool::globalInstance()->start([reader = m_reader, record, notice = QPointer<widgets::NoticeBar>(notice)] {
            if (const auto result = reader->annotate(record); !result)
                QMetaObject::invokeMethod(qApp, [notice, error = result.error()] {
                    if (notice)
                        notice->showError(error);
                }, Qt::QueuedConnection);
        });
    });
}

void CapturePage::setSettings(models::AppSettings *settings)
{
    m_settings = settings;
    m_log->setSettings(settings);
}

models::CommandState CapturePage::stateOf(const QString &actionId) const
{
    const auto known = details::DetailsCommand::stateOf(*m_details, actionId);
    return known ? *known : log::LogCommands::stateOf(*m_log, actionId).value_or(models::CommandState{false, {}});
}

bool CapturePage::run(const QString &actionId)
{
    return details::DetailsCommand::run(*m_details, actionId) || log::LogCommands::run(*m_log, actionId);
}

std::unique_ptr<shell::PageContent> CapturePage::takeContent()
{
    auto content = std::make_unique<Content>();
    content->reader = m_reader;
    content->path = m_path;
    content->settings = m_settings;
    content->log = log::LogSnapshot::of(*m_log);
    content->detailsTab = m_details->tabs()->currentIndex();
    return content;
}

QString CapturePage::title() const
{
    const QString name = m_reader->annotations().name;
    return name.isEmpty() ? QFileInfo(m_path).completeBaseName() : name;
}

QIcon CapturePage::icon() const
{
    return theme::icon(QStringLiteral("capture"));
}

QByteArray CapturePage::saveLayout() const
{
    return m_splitter->saveState();
}

void CapturePage::restoreLayout(const QByteArray &layout)
{
    m_splitter->restoreState(layout);
}

} // namespace framescope::ui::captures
