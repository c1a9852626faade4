#pragma once

#include "ui/models/ComposedMessage.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace framescope::ui::panels::composer {

/// Where a message is written and sent: its kind, its bytes checked as they are typed, fragments, repetition, history. GUI thread.
class ComposerPanel : public QWidget
{
    Q_OBJECT

public:
    /// Puts values in for {{variables}}; an error says which is missing.
    using Resolver = std::function<base::Result<QString>(const QString &)>;

    explicit ComposerPanel(QWidget *parent = nullptr);

    /// Without a connection messages can be written but not sent.
    void setCanSend(bool on);
    /// True while the peer is slow and messages wait.
    void setWaiting(bool waiting);
    void setResolver(Resolver resolver) { m_resolver = std::move(resolver); }
    void showError(const base::Error &error);

    models::Draft draft() const;
    void setDraft(const models::Draft &draft);
    QStringList history() const;
    QPlainTextEdit *editor() const { return m_editor; }
    QComboBox *kindBox() const { return m_kind; }
    QPushButton *sendButton() const { return m_send; }

    /// The saved messages of the profile, offered in a menu.
    void setSavedMessages(const std::vector<profiles::SavedMessage> &messages);

public slots:
    void send();
    void stopRepeating();

signals:
    void sendRequested(const framescope::session::Outgoing &outgoing);
    /// The user wants to keep this draft under a name.
    void saveRequested(const QString &name, const QString &content, framescope::profiles::MessageKind kind);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOptions();
    void showKind();
    void showSendButton();
    void check();
    void formatJson();
    void stepHistory(int direction);
    void toggleRepeat(bool on);
    void showSavedMenu();
    base::Result<session::Outgoing> composed() const;

    QComboBox *m_kind;
    QPlainTextEdit *m_editor;
    QPushButton *m_send;
    QLabel *m_status;
    QLabel *m_warning;
    QCheckBox *m_escapes = nullptr;
    QLineEdit *m_fragments = nullptr;
    QLabel *m_fragmentsLabel = nullptr;
    QComboBox *m_code = nullptr;
    QToolButton *m_format = nullptr;
    QToolButton *m_choose = nullptr;
    QCheckBox *m_fileAsText = nullptr;
    QWidget *m_frameBits = nullptr;
    QCheckBox *m_fin = nullptr;
    QCheckBox *m_rsv1 = nullptr;
    QCheckBox *m_rsv2 = nullptr;
    QCheckBox *m_rsv3 = nullptr;
    QCheckBox *m_mask = nullptr;
    QSpinBox *m_opcode = nullptr;
    QToolButton *m_saved = nullptr;
    QToolButton *m_repeat = nullptr;
    QSpinBox *m_interval = nullptr;
    QSpinBox *m_count = nullptr;
    QWidget *m_repeatRow = nullptr;
    QTimer m_repeatTimer;
    int m_repeated = 0;
    QList<models::Draft> m_history;
    qsizetype m_historyAt = -1;
    std::vector<profiles::SavedMessage> m_messages;
    Resolver m_resolver;
    bool m_canSend = false;
};

} // namespace framescope::ui::panels::composer
