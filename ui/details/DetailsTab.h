#pragma once

#include "ui/details/models/EntryDetails.h"

#include <QFrame>

#include <memory>

namespace framescope::ui::widgets {
class FactsView;
}

namespace framescope::ui::details {

/// One tab of the details: shows one side of an entry or of its connection. GUI thread.
class DetailsTab : public QFrame
{
    Q_OBJECT

public:
    /// Shows it, unless it says nothing new to this tab: that then stays as it is, scrolled and folded.
    void setDetails(const std::shared_ptr<const EntryDetails> &details);
    /// What comes next is of another capture, and new whatever it says.
    void forget() { m_details.reset(); }

    /// Names and values, as most tabs have them.
    widgets::FactsView *facts() const { return m_facts; }

protected:
    /// `name`: of the facts, for screen readers; `topic`: the anchor in the manual's page about the details.
    DetailsTab(const QString &name, const QString &topic, QWidget *parent);

    virtual void showDetails(const EntryDetails &details) = 0;
    /// Something else than the details has changed that the tab shows.
    void showAgain();
    /// Whether `next` has nothing for this tab that `shown` has not.
    virtual bool hasSameContent(const EntryDetails &shown, const EntryDetails &next) const;
    /// For tabs about a connection's opening.
    static bool haveSameOpening(const EntryDetails &shown, const EntryDetails &next);

private:
    widgets::FactsView *m_facts;
    std::shared_ptr<const EntryDetails> m_details; ///< what is shown; null: nothing yet
};

} // namespace framescope::ui::details
