#pragma once

#include "MessageSender.h"

#include "ui/composer/models/DraftHistory.h"
#include "ui/composer/models/KindDrafts.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QToolButton;

namespace framescope::ui::composer {

class FrameEditor;
class MessageChecker;
class MessageEditor;
class MessageFindings;
class MessageHighlighter;
class MessageOptions;
class RepeatBar;
class SavedMessagesPane;
class SendProgress;

/// The composer of messages: kind and options, the editor, findings of the check, repetition, history, and the profile's saved
/// messages, put together. GUI thread.
class ComposerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerPanel(QWidget *parent = nullptr);
    /// An edit among the saved messages ends while its receivers still exist.
    ~ComposerPanel() override;

    /// Without a connection messages can be written but not sent.
    void setCanSend(bool on);
    /// Messages that wait for a slow peer, and bytes that have not gone out yet.
    void setWaiting(std::size_t messages, qint64 bytes);
    void setResolver(VariableResolver resolver);
    /// Something was not sent; repeating ends.
    void showError(const base::Error &error);

    Draft draft() const;
    void setDraft(const Draft &draft);
    /// Those of the other kinds as well, for a panel that takes the place of another one.
    const KindDrafts &kindDrafts() const { return m_kindDrafts; }
    void setKindDrafts(const KindDrafts &drafts) { m_kindDrafts = drafts; }
    QStringList history() const { return m_history.texts(); }
    /// Newest first.
    const QList<Draft> &drafts() const { return m_history.drafts(); }
    /// Messages sent before this start come after those sent since.
    void addHistory(const QList<Draft> &older) { m_history.addOlder(older); }
    QPlainTextEdit *editor() const;
    QComboBox *kindBox() const { return m_kind; }
    QPushButton *sendButton() const { return m_send; }
    RepeatBar *repeatBar() const { return m_repeatBar; }
    QToolButton *repeatButton() const { return m_repeat; }
    FrameEditor *frameEditor() const { return m_frame; }
    MessageFindings *findings() const { return m_findings; }
    SavedMessagesPane *savedPane() const { return m_saved; }
    SendProgress *progress() const { return m_progress; }
    QToolButton *savedButton() const { return m_savedButton; }
    /// The text beside the send button: bytes, or the fault.
    QString statusText() const;

    /// The saved messages of the profile.
    void setSavedMessages(const std::vector<profiles::SavedMessage> &messages);
    /// Ctrl+1 to Ctrl+9 send the first nine of them: for the owner of the panel.
    QList<QAction *> keyActions() const { return m_keyActions; }

    QSize minimumSizeHint() const override;

public slots:
    void send();
    void stopRepeating();
    /// Checks the message again: variables may be different.
    void check();

signals:
    void sendRequested(const framescope::session::Outgoing &outgoing);
    /// The user changed the saved messages; all of them, in order.
    void messagesEdited(const std::vector<framescope::profiles::SavedMessage> &messages);
    void discardRequested();
    /// The draft was to be sent, and its variables hold what a stranger's file asks for ("trust.needed" from the resolver).
    void trustNeeded(const framescope::ui::composer::Draft &draft);
    void historyChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeWidgets();
    void layOut();
    void makeKeyActions();
    void connectEditing();
    void connectSending();
    void connectSaved();
    void edited();
    /// The user has chosen another kind: its own draft is shown.
    void changeKind();
    void showKind();
    Draft draftAs(profiles::MessageKind kind) const;
    void showDraft(const Draft &draft);
    QString placeholderOf(profiles::MessageKind kind) const;
    void setKind(profiles::MessageKind kind);
    profiles::MessageKind kind() const;
    /// Shows the words of the first row where they fit.
    void fitWords();
    /// Pixels that they take.
    int widthOfWords() const;
    void showSendButton();
    void showCheck(const MessageCheck &check);
    void formatJson();
    void stepHistory(int direction);
    void saveCurrent(const QModelIndex &replaced);

    QComboBox *m_kind;
    MessageOptions *m_options;
    QSplitter *m_splitter;
    SavedMessagesPane *m_saved;
    MessageEditor *m_editor;
    MessageHighlighter *m_highlighter;
    FrameEditor *m_frame;
    MessageFindings *m_findings;
    QLabel *m_status;
    SendProgress *m_progress;
    RepeatBar *m_repeatBar;
    QPushButton *m_send;
    QToolButton *m_savedButton;
    QToolButton *m_repeat;
    MessageChecker *m_checker;
    MessageSender *m_sender;
    QTimer m_checkSoon;          ///< a long text is not checked after every key
    QList<QAction *> m_keyActions;
    DraftHistory m_history;
    KindDrafts m_kindDrafts;
    profiles::MessageKind m_shown = profiles::MessageKind::Text; ///< kind of the draft in the editor
    bool m_faulty = false;
    bool m_setting = false;      ///< widgets change by setDraft(), not by the user
    bool m_narrow = false;       ///< the first row does without some of its words
};

} // namespace framescope::ui::composer
