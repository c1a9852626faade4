#pragma once

#include "capture/KeyStatistics.h"
#include "capture/Statistics.h"

#include <QDialog>

#include <atomic>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace framescope::ui::widgets {
class FactsView;
}

namespace framescope::ui::log {

/// Numbers about what a log shows: counts, sizes, round trips, gaps; and by a value inside of JSON: how often each occurs, what is missing in
/// its sequence, how long answers took. Counted on the thread pool, of what is there when it begins. GUI thread.
class StatisticsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `filter`: only what it lets through; `jsonPath`: what is typed there at first.
    StatisticsDialog(std::shared_ptr<capture::CaptureReader> reader, const capture::Filter &filter, const QString &jsonPath, QWidget *parent = nullptr);
    ~StatisticsDialog() override;

    QLineEdit *pathEdit() const { return m_path; }
    widgets::FactsView *numbers() const { return m_numbers; }
    /// Values with their counts, then what is missing in a sequence.
    QTreeWidget *values() const { return m_values; }
    bool isCounting() const { return m_counting; }
    QString statusText() const;

public slots:
    /// Counts again, with what has come since.
    void count();

signals:
    void goTo(quint64 entry);
    /// Rows with this value.
    void filterRequested(const QString &filter);

private:
    /// What one run has counted.
    struct Counted {
        capture::Statistics all;
        std::optional<capture::KeyStatistics> byValue;
    };
    void showCounted(const Counted &counted);
    void showKeys(const capture::KeyStatistics &keys);
    void copy();

    std::shared_ptr<capture::CaptureReader> m_reader;
    capture::Filter m_filter;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QString m_counted; ///< the path that is shown
    bool m_counting = false;
    QLineEdit *m_path;
    widgets::FactsView *m_numbers;
    QTreeWidget *m_values;
    QLabel *m_status;
};

} // namespace framescope::ui::log
