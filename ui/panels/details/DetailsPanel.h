#pragma once

#include "capture/CaptureReader.h"
#include "network/ConnectionFacts.h"
#include "ui/widgets/BitsView.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace framescope::base {
class OrderedJson;
}
namespace framescope::ui::widgets {
class FactsView;
class Waterfall;
}

namespace framescope::ui::panels::details {

class PayloadPage;

/// Everything about the chosen entry and its connection: payload or event, frame bits, handshake, timing, TLS, close. Reads the capture
/// only, so that a stored one shows the same as a live one. GUI thread.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Payload, Frame, Handshake, Timing, Tls, Close, TabCount };

    explicit DetailsPanel(QWidget *parent = nullptr);

    void setReader(const std::shared_ptr<capture::CaptureReader> &reader);
    /// 0: none is chosen; the connection's pages then show the last connection.
    void showEntry(quint64 entry);
    /// A session's state changed: the connection's pages are brought up to date.
    void setFacts(const std::shared_ptr<const network::OpeningFacts> &facts);

    QTabBar *tabs() const { return m_tabs; }
    PayloadPage *payload() const { return m_payload; }
    widgets::FactsView *facts(Tab tab) const { return m_pages[tab]; }
    widgets::BitsView *bits() const { return m_bits; }

    /// The header's fields, bit by bit, with what each means.
    static std::vector<widgets::BitsView::Field> fieldsOf(const capture::EntryInfo &info);

signals:
    void filterRequested(const QString &filter);

private:
    QWidget *makeFramePage();
    QWidget *makeTimingPage();
    void refresh();
    void showFrame(const capture::EntryInfo &info);
    void showEvent(const capture::EntryInfo &info, const base::OrderedJson &json);
    void showConnection(std::uint32_t connection, std::uint64_t around);
    void showHandshake(const base::OrderedJson &opening);
    void showTiming(const base::OrderedJson &opening);
    void showTls(const base::OrderedJson &opening);
    void showClose(const base::OrderedJson &closed);
    void addHead(widgets::FactsView *page, const QString &title, const QString &raw);
    std::uint64_t findEvent(std::uint32_t connection, std::uint64_t from, bool opening) const;

    std::shared_ptr<capture::CaptureReader> m_reader;
    quint64 m_entry = 0;
    std::uint64_t m_openingShown = 0;
    std::uint64_t m_closedShown = 0;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStackedWidget *m_payloadStack = nullptr;
    PayloadPage *m_payload = nullptr;
    widgets::BitsView *m_bits = nullptr;
    QLabel *m_explanation = nullptr;
    widgets::Waterfall *m_waterfall = nullptr;
    widgets::FactsView *m_pages[TabCount] = {};
};

} // namespace framescope::ui::panels::details
