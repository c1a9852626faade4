#pragma once

#include "DetailsTab.h"

#include "ui/widgets/BitsView.h"

#include <vector>

class QLabel;

namespace framescope::ui::details {

/// The details' tab about a frame: its header bit by bit, its sizes, its flags, and the fragments of its message. GUI thread.
class FrameTab : public DetailsTab
{
    Q_OBJECT

public:
    explicit FrameTab(QWidget *parent = nullptr);

    widgets::BitsView *bits() const { return m_bits; }
    /// The header's fields in their order on the wire, with what each means and whether it is wrong (RFC 6455 section 5.2).
    static std::vector<widgets::BitsView::Field> fieldsOf(const capture::EntryInfo &info);

protected:
    void showDetails(const EntryDetails &details) override;

private:
    void showFrame(const EntryDetails &details);
    void showFragments(const EntryDetails &details);

    widgets::BitsView *m_bits;
    QLabel *m_explanation;
};

} // namespace framescope::ui::details
