#pragma once

#include "DetailsTab.h"

namespace framescope::ui::details {

/// The details' tab about how a connection closed: the code and its meaning, who closed first, how the stream ended. GUI thread.
class CloseTab : public DetailsTab
{
    Q_OBJECT

public:
    explicit CloseTab(QWidget *parent = nullptr);

protected:
    void showDetails(const EntryDetails &details) override;
    bool hasSameContent(const EntryDetails &shown, const EntryDetails &next) const override;

private:
    void showHandshake(const capture::ClosedEvent &closed);
    void addFrame(const QString &name, const std::optional<capture::CloseFrameFacts> &frame);
    void showStream(const capture::ClosedEvent &closed);
};

} // namespace framescope::ui::details
