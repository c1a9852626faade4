#pragma once

#include "DetailsTab.h"

class QPlainTextEdit;
class QToolButton;

namespace framescope::ui::details {

/// The details' tab about the opening handshake: what was offered, agreed and refused, header by header, or as it went over the wire.
/// GUI thread.
class HandshakeTab : public DetailsTab
{
    Q_OBJECT

public:
    explicit HandshakeTab(QWidget *parent = nullptr);

    QPlainTextEdit *rawText() const { return m_rawText; }
    QToolButton *rawButton() const { return m_raw; }

protected:
    void showDetails(const EntryDetails &details) override;
    bool hasSameContent(const EntryDetails &shown, const EntryDetails &next) const override;

private:
    void showNegotiated(const capture::OpeningEvent &opening);
    QStringList showExchange(const capture::OpeningEvent &opening, const std::vector<capture::RedirectEvent> &redirects);
    void addBody(const capture::AnswerFacts &answer, QStringList &raw);

    QToolButton *m_raw;
    QPlainTextEdit *m_rawText;
};

} // namespace framescope::ui::details
