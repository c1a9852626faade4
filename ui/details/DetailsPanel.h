#pragma once

#include "capture/CaptureReader.h"
#include "network/ConnectionFacts.h"
#include "ui/details/models/EntryDetails.h"

#include <QWidget>

#include <array>
#include <memory>

class QStackedWidget;
class QTabBar;

namespace framescope::ui::widgets {
class FactsView;
}

namespace framescope::ui::details {

class DetailsLoader;
class DetailsTab;
class FrameTab;
class HandshakeTab;
class PayloadPage;
class PayloadTab;

/// Everything about the selected entry and its connection, a tab for each side of it. Reads the capture only, on the pool, so that a stored
/// one shows the same as a live one and neither delays the window. GUI thread.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Payload, Frame, Handshake, Timing, Tls, Close, TabCount };

    explicit DetailsPanel(QWidget *parent = nullptr);

    void setReader(const std::shared_ptr<capture::CaptureReader> &reader);
    /// 0: none is selected; the connection's tabs then show the last connection.
    void showEntry(quint64 entry);
    /// A session's state changed: the connection's tabs are brought up to date.
    void setFacts(const std::shared_ptr<const network::OpeningFacts> &facts);

    QTabBar *tabs() const { return m_tabs; }
    PayloadPage *payload() const;
    FrameTab *frame() const { return m_frame; }
    HandshakeTab *handshake() const { return m_handshake; }
    widgets::FactsView *facts(Tab tab) const;
    bool isLoading() const;
    /// The keyboard is in the payload: finding is meant for it.
    bool isFindTarget() const;

    QSize minimumSizeHint() const override;

signals:
    void filterRequested(const QString &filter);
    /// The selected entry is shown (its payload may still be on its way).
    void shown();

private:
    void addTab(Tab tab, const QString &title, DetailsTab *page);
    void refresh();
    void showDetails(const std::shared_ptr<const EntryDetails> &details);

    std::shared_ptr<capture::CaptureReader> m_reader;
    quint64 m_entry = 0;
    bool m_closed = false; ///< what is shown is of a connection that has closed
    std::shared_ptr<const network::OpeningFacts> m_facts;
    DetailsLoader *m_loader;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PayloadTab *m_payload;
    FrameTab *m_frame;
    HandshakeTab *m_handshake;
    std::array<DetailsTab *, TabCount> m_pages{};
};

} // namespace framescope::ui::details
