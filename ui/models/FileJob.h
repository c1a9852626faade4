#pragma once

#include "base/Result.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

namespace framescope::ui::models {

/// A cancellable job on the thread pool with progress: exports, imports, saved rows. GUI thread; the
/// work itself runs on the pool and sees only its Control.
class FileJob : public QObject
{
    Q_OBJECT

public:
    /// The job's interface for the work. Any thread.
    struct Control {
        std::atomic<bool> cancelled = false;
        std::atomic<std::uint64_t> done = 0;
        std::atomic<std::uint64_t> total = 0;
        /// For progress callbacks: false once the job is cancelled.
        bool step(std::uint64_t now, std::uint64_t of)
        {
            done = now;
            total = of;
            return !cancelled;
        }
    };
    /// The result: one sentence for the user.
    using Work = std::function<base::Result<QString>(Control &control)>;

    explicit FileJob(QObject *parent = nullptr);
    /// Cancels; the work ends on its own.
    ~FileJob() override;

    /// One at a time: a running job is cancelled first and emits nothing more.
    void start(Work work);
    void cancel();
    bool isRunning() const { return m_control != nullptr; }
    /// 0 to 1000.
    int permille() const;

signals:
    void progressed(int permille);
    void finished(const framescope::base::Result<QString> &result);

private:
    std::shared_ptr<Control> m_control;
    QTimer m_tick;
};

} // namespace framescope::ui::models
