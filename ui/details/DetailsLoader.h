#pragma once

#include "ui/details/models/EntryDetails.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace framescope::ui::details {

/// Collects the details of an entry on the thread pool; what a newer request has overtaken is dropped. GUI thread.
class DetailsLoader : public QObject
{
    Q_OBJECT

public:
    explicit DetailsLoader(QObject *parent = nullptr);
    ~DetailsLoader() override;

    /// 0: the capture's last connection, without an entry. A null reader ends what is under way, and nothing is loaded.
    void load(const std::shared_ptr<capture::CaptureReader> &reader, quint64 entry);
    bool isLoading() const { return m_cancelled != nullptr; }

signals:
    void loaded(const std::shared_ptr<const EntryDetails> &details);

private:
    void cancel();

    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the collecting under way; null: none
};

} // namespace framescope::ui::details
