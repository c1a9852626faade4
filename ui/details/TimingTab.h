#pragma once

#include "DetailsTab.h"

namespace framescope::ui::widgets {
class Waterfall;
}

namespace framescope::ui::details {

/// The details' tab about how long each phase of the opening took, and in which one it failed. GUI thread.
class TimingTab : public DetailsTab
{
    Q_OBJECT

public:
    explicit TimingTab(QWidget *parent = nullptr);

protected:
    void showDetails(const EntryDetails &details) override;
    bool hasSameContent(const EntryDetails &shown, const EntryDetails &next) const override;

private:
    widgets::Waterfall *m_waterfall;
};

} // namespace framescope::ui::details
