#pragma once

#include "DetailsTab.h"

#include "network/ConnectionFacts.h"

class QPlainTextEdit;
class QToolButton;

namespace framescope::ui::details {

/// The details' tab about the opening handshake: what was offered, agreed and refused, header by header, or as it went over the wire.
/// Values that the capture has masked are shown as hidden; those of a connection that this program opened can be revealed, from memory.
/// GUI thread.
class HandshakeTab : public DetailsTab
{
    Q_OBJECT

public:
    explicit HandshakeTab(QWidget *parent = nullptr);

    QPlainTextEdit *rawText() const { return m_rawText; }
    QToolButton *rawButton() const { return m_raw; }
    QToolButton *revealButton() const { return m_reveal; }
    /// What the session's current or last connection really sent and received; null: no session's.
    void setSent(const std::shared_ptr<const network::OpeningFacts> &sent);
    /// Shows the raw handshake with its hidden values, or hides them again.
    void toggleReveal();

protected:
    void showDetails(const EntryDetails &details) override;
    bool hasSameContent(const EntryDetails &shown, const EntryDetails &next) const override;

private:
    void showNegotiated(const capture::OpeningEvent &opening);
    QStringList showExchange(const capture::OpeningEvent &opening, const std::vector<capture::RedirectEvent> &redirects);
    /// The heads as they are shown: revealed, or with marks for what is hidden.
    std::pair<QString, QString> headsOf(const capture::OpeningEvent &opening) const;
    void updateReveal(const EntryDetails &details);
    void addBody(const capture::AnswerFacts &answer, QStringList &raw);

    QToolButton *m_raw;
    QToolButton *m_reveal;
    std::shared_ptr<const network::OpeningFacts> m_sent;
    std::uint64_t m_openingEntry = 0; ///< whose values may be revealed
    QPlainTextEdit *m_rawText;
};

} // namespace framescope::ui::details
