#pragma once

#include "DetailsTab.h"

class QStackedWidget;

namespace framescope::capture {
class CaptureReader;
}

namespace framescope::ui::details {

class PayloadPage;

/// The details' first tab: a frame's payload, or an event in words. GUI thread.
class PayloadTab : public DetailsTab
{
    Q_OBJECT

public:
    explicit PayloadTab(QWidget *parent = nullptr);

    PayloadPage *page() const { return m_page; }
    /// The payload of this entry, which is read on the pool; nothing where it is no frame.
    void showPayload(const std::shared_ptr<capture::CaptureReader> &reader, quint64 entry);
    /// "Payload", or "Event" where one is shown.
    QString title() const;

signals:
    void titleChanged(const QString &title);

protected:
    void showDetails(const EntryDetails &details) override;

private:
    void describeEvent(const capture::EntryInfo &info, const base::OrderedJson &event);

    PayloadPage *m_page;
    QStackedWidget *m_stack;
};

} // namespace framescope::ui::details
