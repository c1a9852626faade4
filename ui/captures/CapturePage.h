#pragma once

#include "ui/shell/Page.h"

#include "capture/CaptureReader.h"

#include <memory>

class QSplitter;

namespace framescope::ui::models {
class AppSettings;
}
namespace framescope::ui::log {
class LogPanel;
}
namespace framescope::ui::details {
class DetailsPanel;
}

namespace framescope::ui::captures {

/// A stored capture as a tab: the same log and details as a session's, read-only. GUI thread.
class CapturePage : public shell::Page
{
    Q_OBJECT

public:
    CapturePage(std::shared_ptr<capture::CaptureReader> reader, const QString &path, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    shell::PageToken token() const override { return {QStringLiteral("capture"), m_path}; }
    bool run(const QString &actionId) override;
    models::CommandState stateOf(const QString &actionId) const override;
    QString layoutName() const override { return QStringLiteral("capture"); }
    std::unique_ptr<shell::PageContent> takeContent() override;
    /// Log settings shared by all tabs; they outlive the page.
    void setSettings(models::AppSettings *settings);
    log::LogPanel *log() const { return m_log; }
    details::DetailsPanel *details() const { return m_details; }
    const QString &path() const { return m_path; }
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

private:
    class Content;

    std::shared_ptr<capture::CaptureReader> m_reader;
    QString m_path;
    log::LogPanel *m_log;
    details::DetailsPanel *m_details;
    QSplitter *m_splitter;
    models::AppSettings *m_settings = nullptr;
};

} // namespace framescope::ui::captures
