#pragma once

#include "ui/composer/models/MessageCheck.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QToolButton;

namespace framescope::ui::composer {

class FrameEditor;
class MessageEditor;
class MessageHighlighter;
class RepeatBar;
class SavedMessagesPane;
class SendProgress;

/// Where a message is written and sent: its kind, its bytes checked and decoded as they are typed, fragments, repetition, history, and
/// the profile's saved messages. GUI thread; files and long texts are gone through on the pool.
class ComposerPanel : public QWidget
{
    Q_OBJECT

public:
    using Resolver = VariableResolver;

    explicit ComposerPanel(QWidget *parent = nullptr);
    /// An edit among the saved messages ends while there is still somebody to tell.
    ~ComposerPanel() override;

    /// Without a connection messages can be written but not sent.
    void setCanSend(bool on);
    /// Messages that wait for a slow peer, and bytes that have not gone out yet.
    void setWaiting(std::size_t messages, qint64 bytes);
    void setResolver(Resolver resolver);
    /// Something was not sent; repeating ends.
    void showError(const base::Error &error);

    Draft draft() const;
    void setDraft(const Draft &draft);
    QStringList history() const;
    /// Newest first.
    const QList<Draft> &drafts() const { return m_history; }
    /// What was sent before this start comes behind what was sent since.
    void addHistory(const QList<Draft> &older);
    QPlainTextEdit *editor() const;
    QComboBox *kindBox() const { return m_kind; }
    QPushButton *sendButton() const { return m_send; }
    RepeatBar *repeatBar() const { return m_repeatBar; }
    QToolButton *repeatButton() const { return m_repeat; }
    FrameEditor *frameEditor() const { return m_frame; }
    SavedMessagesPane *savedPane() const { return m_saved; }
    SendProgress *progress() const { return m_progress; }
    QToolButton *savedButton() const { return m_savedButton; }
    /// What stands below the editor, for tests: bytes or the fault, warnings, the decoded bytes, the resolved text.
    QString statusText() const;
    QString warningText() const;
    QString decodedText() const;
    QString resolvedText() const;

    /// The saved messages of the profile.
    void setSavedMessages(const std::vector<profiles::SavedMessage> &messages);
    /// Ctrl+1 to Ctrl+9 send the first nine of them: for whoever holds the panel.
    QList<QAction *> keyActions() const { return m_keyActions; }

    QSize minimumSizeHint() const override;

public slots:
    void send();
    void stopRepeating();
    /// Looks at what stands there once more: variables may be different.
    void check();

signals:
    void sendRequested(const framescope::session::Outgoing &outgoing);
    /// The user changed the saved messages; all of them, in order.
    void messagesEdited(const std::vector<framescope::profiles::SavedMessage> &messages);
    void discardRequested();
    void historyChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeOptions();
    void makeKeyActions();
    void connectParts();
    void showKind();
    /// Shows the words of the first row where there is room for them.
    void fitWords();
    /// Pixels that they take.
    int widthOfWords() const;
    void showSendButton();
    void showCheck(const MessageCheck &check);
    void formatJson();
    void stepHistory(int direction);
    void remember(const Draft &draft);
    void sendDraft(const Draft &draft, bool again);
    void saveCurrent(const QModelIndex &replaced);
    profiles::MessageKind kind() const;

    QComboBox *m_kind;
    QSplitter *m_splitter;
    SavedMessagesPane *m_saved;
    MessageEditor *m_editor;
    MessageHighlighter *m_highlighter;
    FrameEditor *m_frame;
    QLabel *m_decoded;
    QLabel *m_resolved;
    QLabel *m_warning;
    QLabel *m_status;
    SendProgress *m_progress;
    RepeatBar *m_repeatBar;
    QPushButton *m_send;
    QToolButton *m_savedButton;
    QToolButton *m_repeat;
    QCheckBox *m_escapes = nullptr;
    QLineEdit *m_fragments = nullptr;
    QLabel *m_fragmentsLabel = nullptr;
    QComboBox *m_code = nullptr;
    QToolButton *m_format = nullptr;
    QToolButton *m_choose = nullptr;
    QCheckBox *m_fileAsText = nullptr;
    QTimer m_checkSoon;          ///< a long text is not looked at after every key
    QList<QAction *> m_keyActions;
    QList<Draft> m_history;
    qsizetype m_historyAt = -1;
    Draft m_unsent;      ///< what was being written when the history was opened
    Resolver m_resolver;
    quint64 m_checkId = 0;       ///< answers to earlier checks are too late
    bool m_canSend = false;
    bool m_faulty = false;
    bool m_reading = false;
    bool m_setting = false;
    bool m_narrow = false;       ///< the first row does without some of its words
};

} // namespace framescope::ui::composer
