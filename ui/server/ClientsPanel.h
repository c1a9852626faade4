#pragma once

#include "protocol/Opcode.h"
#include "server/ClientFacts.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace framescope::ui::server {

class ClientsModel;

/// The clients of a local server, and what can be done to one or to all of them: send, ping, close with a code, drop, show its
/// log. Asks by signal. GUI thread.
class ClientsPanel : public QWidget
{
    Q_OBJECT

public:
    using ClientId = framescope::server::ClientId;

    explicit ClientsPanel(QWidget *parent = nullptr);

    void setClients(const std::vector<framescope::server::ClientFacts> &clients);
    /// The result of the last command; empty: none.
    void say(const QString &text, bool wrong = false);

    ClientsModel *model() const { return m_model; }
    QTableView *view() const { return m_view; }
    QLineEdit *textEdit() const { return m_text; }
    QComboBox *targetBox() const { return m_target; }
    QComboBox *kindBox() const { return m_kind; }
    QPushButton *sendButton() const { return m_send; }
    QLineEdit *codeEdit() const { return m_code; }
    QLineEdit *reasonEdit() const { return m_reason; }
    QPushButton *closeButton() const { return m_close; }
    QPushButton *dropButton() const { return m_drop; }
    QPushButton *pingButton() const { return m_ping; }
    QPushButton *logButton() const { return m_log; }
    QString message() const;
    std::optional<ClientId> current() const;

signals:
    /// Without a client: to all.
    void sendRequested(std::optional<framescope::server::ClientId> client, framescope::protocol::Opcode kind, const QByteArray &payload);
    void pingRequested(framescope::server::ClientId client);
    /// No code: an empty Close.
    void closeRequested(framescope::server::ClientId client, std::optional<std::uint16_t> code, const QString &reason);
    void dropRequested(framescope::server::ClientId client, bool reset);
    /// Shows only this client's entries in the log; none: all entries.
    void logRequested(std::optional<framescope::server::ClientId> client);

private:
    QWidget *makeActions();
    void update();
    void send();
    void close();

    ClientsModel *m_model;
    QTableView *m_view;
    QLabel *m_empty;
    QComboBox *m_target = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_text = nullptr;
    QPushButton *m_send = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_drop = nullptr;
    QPushButton *m_ping = nullptr;
    QPushButton *m_log = nullptr;
    QLabel *m_said = nullptr;
};

} // namespace framescope::ui::server
