#pragma once

#include "ui/log/models/MessageDiff.h"

#include "capture/CaptureReader.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;

namespace framescope::ui::widgets {
class DiffView;
}

namespace framescope::ui::log {

/// Compares two messages of a log side by side, line by line and inside lines; computed on the thread pool. GUI thread.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(std::shared_ptr<capture::CaptureReader> reader, std::uint64_t left, std::uint64_t right, QWidget *parent = nullptr);
    ~CompareDialog() override;

    widgets::DiffView *view() const { return m_view; }
    /// "3 differences", "The same byte for byte.", …
    QString summary() const;
    bool isReady() const { return m_ready; }

public slots:
    void copy();

private:
    void compute();
    void show(const std::shared_ptr<const MessageDiff> &diff);
    QString titleOf(std::uint64_t entry) const;

    std::shared_ptr<capture::CaptureReader> m_reader;
    std::uint64_t m_left;
    std::uint64_t m_right;
    std::shared_ptr<const MessageDiff> m_diff;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_ready = false;
    widgets::DiffView *m_view = nullptr;
    QLabel *m_summary = nullptr;
    QCheckBox *m_sort = nullptr;
};

} // namespace framescope::ui::log
