#pragma once

#include "ui/workspace/models/TreeRoot.h"

#include "capture/CaptureStore.h"

namespace framescope::ui::captures {

/// The stored captures as a root of the tree. GUI thread.
class CapturesRoot : public workspace::TreeRoot
{
    Q_OBJECT

public:
    /// In the order of the tree.
    void setCaptures(const std::vector<capture::CaptureSummary> &captures);

    QString id() const override { return QStringLiteral("captures"); }
    QString title() const override { return tr("Captures"); }
    QString icon() const override { return QStringLiteral("capture"); }
    std::vector<Item> items() const override;
    QString spokenText(const Item &item) const override;
    void open(const QString &path) override { emit openRequested(path); }
    void remove(const QString &path) override { emit removeRequested(path); }
    std::vector<Action> actions(const QString &path) override;

signals:
    void openRequested(const QString &path);
    void removeRequested(const QString &path);

private:
    std::vector<capture::CaptureSummary> m_captures;
};

} // namespace framescope::ui::captures
