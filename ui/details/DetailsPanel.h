#pragma once

#include "ui/details/models/EntryDetails.h"
#include "ui/widgets/BitsView.h"

#include "capture/CaptureReader.h"
#include "network/ConnectionFacts.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace framescope::ui::widgets {
class FactsView;
class Waterfall;
}

namespace framescope::ui::details {

class PayloadPage;

/// Everything about the chosen entry and its connection: payload or event, frame bits, handshake, timing, TLS, close. Reads the capture
/// only, on the pool, so that a stored one shows the same as a live one and neither holds up the window. GUI thread.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Payload, Frame, Handshake, Timing, Tls, Close, TabCount };

    explicit DetailsPanel(QWidget *parent = nullptr);
    ~DetailsPanel() override;

    void setReader(const std::shared_ptr<capture::CaptureReader> &reader);
    /// 0: none is chosen; the connection's pages then show the last connection.
    void showEntry(quint64 entry);
    /// A session's state changed: the connection's pages are brought up to date.
    void setFacts(const std::shared_ptr<const network::OpeningFacts> &facts);

    QTabBar *tabs() const { return m_tabs; }
    PayloadPage *payload() const { return m_payload; }
    widgets::FactsView *facts(Tab tab) const { return m_pages[tab]; }
    widgets::BitsView *bits() const { return m_bits; }
    QPlainTextEdit *rawHandshake() const { return m_rawText; }
    QToolButton *rawButton() const { return m_raw; }
    bool isLoading() const { return m_cancelled != nullptr; }

    /// The header's fields, bit by bit, with what each means.
    static std::vector<widgets::BitsView::Field> fieldsOf(const capture::EntryInfo &info);

    QSize minimumSizeHint() const override;

signals:
    void filterRequested(const QString &filter);
    /// What was chosen stands there (its payload may still be on its way).
    void shown();

private:
    QWidget *makeFramePage();
    QWidget *makeTimingPage();
    QWidget *makeHandshakePage();
    void refresh();
    void showDetails(const std::shared_ptr<const EntryDetails> &details);
    void showFrame(const capture::EntryInfo &info);
    void showEvent(const capture::EntryInfo &info, const base::OrderedJson &json);
    void showHandshake(const base::OrderedJson &opening);
    void showAgreement(const base::OrderedJson &opening);
    void showTiming(const base::OrderedJson &opening);
    void showTls(const base::OrderedJson &opening);
    void showClose(const base::OrderedJson &closed);
    void addError(widgets::FactsView *page, const QString &title, const base::OrderedJson &error);
    void addViolation(widgets::FactsView *page, const base::OrderedJson &violation);

    std::shared_ptr<capture::CaptureReader> m_reader;
    quint64 m_entry = 0;
    std::shared_ptr<const EntryDetails> m_details;
    std::shared_ptr<const network::OpeningFacts> m_facts;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the collecting that is under way
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStackedWidget *m_payloadStack = nullptr;
    PayloadPage *m_payload = nullptr;
    widgets::BitsView *m_bits = nullptr;
    QLabel *m_explanation = nullptr;
    widgets::Waterfall *m_waterfall = nullptr;
    QToolButton *m_raw = nullptr;
    QPlainTextEdit *m_rawText = nullptr;
    widgets::FactsView *m_pages[TabCount] = {};
};

} // namespace framescope::ui::details
