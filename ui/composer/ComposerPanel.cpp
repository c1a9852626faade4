#include "ComposerPanel.h"

#include "FrameEditor.h"
#include "MessageChecker.h"
#include "MessageEditor.h"
#include "MessageFindings.h"
#include "MessageHighlighter.h"
#include "MessageOptions.h"
#include "RepeatBar.h"
#include "SavedMessagesPane.h"
#include "SendProgress.h"

#include "ui/models/EntryText.h"
#include "ui/models/PayloadLayout.h"
#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>

namespace framescope::ui::composer {

using models::EntryText;
using profiles::MessageKind;

namespace {

constexpr MessageKind kKinds[] = {MessageKind::Text, MessageKind::Json,  MessageKind::Hex,   MessageKind::Base64, MessageKind::File,
                                  MessageKind::Ping, MessageKind::Pong, MessageKind::Close, MessageKind::Frame};
constexpr int kWideEnough = 460;          // pixels: from here on the saved messages stand beside the editor, else below it
constexpr int kLongText = 32 << 10;       // characters: a check after every key would be too much
constexpr int kCheckSoonMs = 120;

void setLook(QWidget *widget, const char *look)
{
    const QString name = QString::fromLatin1(look);
    if (widget->property("look").toString() == name)
        return;
    widget->setProperty("look", name);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

ComposerPanel::ComposerPanel(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_options(new MessageOptions(this))
    , m_splitter(new QSplitter(this))
    , m_saved(new SavedMessagesPane(m_splitter))
    , m_editor(new MessageEditor(this))
    , m_highlighter(new MessageHighlighter(m_editor->document()))
    , m_frame(new FrameEditor(this))
    , m_findings(new MessageFindings(this))
    , m_status(new QLabel(this))
    , m_progress(new SendProgress(this))
    , m_repeatBar(new RepeatBar(this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_savedButton(new QToolButton(this))
    , m_repeat(new QToolButton(this))
    , m_checker(new MessageChecker(this))
    , m_sender(new MessageSender(this))
{
    setProperty("helpTopic", QStringLiteral("sending"));
    makeWidgets();
    layOut();
    connectEditing();
    connectSending();
    connectSaved();
    makeKeyActions();
    showKind();
    setCanSend(false);
}

ComposerPanel::~ComposerPanel()
{
    delete m_saved;
}

void ComposerPanel::makeWidgets()
{
    m_kind->setAccessibleName(tr("Kind of message"));
    for (const MessageKind each : kKinds)
        m_kind->addItem(ComposedMessage::kindName(each), static_cast<int>(each));
    m_send->setProperty("look", QStringLiteral("primary"));
    m_send->setToolTip(tr("Send (Ctrl+Enter)"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_status->setProperty("look", QStringLiteral("muted"));
    m_savedButton->setText(tr("Messages"));
    m_savedButton->setIcon(theme::icon(QStringLiteral("bookmark")));
    m_savedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_savedButton->setToolTip(tr("Messages saved with the connection"));
    m_savedButton->setCheckable(true);
    m_savedButton->setFocusPolicy(Qt::StrongFocus);
    m_repeat->setIcon(theme::icon(QStringLiteral("repeat")));
    m_repeat->setCheckable(true);
    m_repeat->setToolTip(tr("Send repeatedly"));
    m_repeat->setAccessibleName(tr("Repeat"));
    m_repeat->setFocusPolicy(Qt::StrongFocus);
    m_saved->hide();
    m_repeatBar->hide();
}

void ComposerPanel::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_kind);
    top->addWidget(m_options, 1);
    top->addWidget(m_savedButton);
    auto *writing = new QWidget(m_splitter);
    auto *middle = new QVBoxLayout(writing);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(6);
    middle->addWidget(m_frame);
    middle->addWidget(m_editor, 1);
    middle->addWidget(m_findings);
    m_splitter->addWidget(writing);
    m_splitter->addWidget(m_saved);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(6);
    bottom->addWidget(m_status, 1);
    bottom->addWidget(m_repeat);
    bottom->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_repeatBar);
    column->addWidget(m_progress);
    column->addLayout(bottom);
}

void ComposerPanel::connectEditing()
{
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(kCheckSoonMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &ComposerPanel::check);
    connect(m_checker, &MessageChecker::checked, this, &ComposerPanel::showCheck);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ComposerPanel::changeKind);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_editor->document()->characterCount() > kLongText && !m_setting)
            m_checkSoon.start();
        else
            edited();
    });
    connect(m_editor, &MessageEditor::sendRequested, this, &ComposerPanel::send);
    connect(m_editor, &MessageEditor::historyRequested, this, &ComposerPanel::stepHistory);
    connect(m_editor, &MessageEditor::fileDropped, this, [this](const QString &path) {
        setKind(MessageKind::File);
        m_editor->setContent(path);
    });
    connect(m_options, &MessageOptions::changed, this, &ComposerPanel::edited);
    connect(m_options, &MessageOptions::formatRequested, this, &ComposerPanel::formatJson);
    connect(m_options, &MessageOptions::fileChosen, m_editor, &MessageEditor::setContent);
    connect(m_frame, &FrameEditor::changed, this, &ComposerPanel::edited);
}

void ComposerPanel::connectSending()
{
    connect(m_send, &QPushButton::clicked, this, [this] { m_repeatBar->isRunning() ? stopRepeating() : send(); });
    connect(m_repeat, &QToolButton::toggled, m_repeatBar, &QWidget::setVisible);
    connect(m_repeat, &QToolButton::toggled, this, [this](bool on) {
        if (!on)
            stopRepeating();
    });
    connect(m_repeatBar, &RepeatBar::runningChanged, this, &ComposerPanel::showSendButton);
    connect(m_repeatBar, &RepeatBar::due, this, [this] { m_sender->canSend() ? m_sender->send(draft(), MessageSender::Turn::Repeated) : stopRepeating(); });
    connect(m_progress, &SendProgress::discardRequested, this, &ComposerPanel::discardRequested);
    connect(m_sender, &MessageSender::composed, this, &ComposerPanel::sendRequested);
    connect(m_sender, &MessageSender::failed, this, &ComposerPanel::showError);
    connect(m_sender, &MessageSender::trustNeeded, this, [this](const Draft &draft) {
        stopRepeating();
        emit trustNeeded(draft);
    });
    connect(m_sender, &MessageSender::sent, this, [this](const Draft &draft, MessageSender::Turn turn) {
        if (turn == MessageSender::Turn::Repeated)
            return;
        m_history.add(draft);
        emit historyChanged();
        if (m_repeat->isChecked())
            m_repeatBar->start();
    });
    connect(m_sender, &MessageSender::readingChanged, this, [this](bool reading) {
        m_progress->setReading(reading);
        if (reading)
            m_send->setEnabled(false);
        else
            check();
    });
}

void ComposerPanel::connectSaved()
{
    connect(m_savedButton, &QToolButton::toggled, m_saved, &QWidget::setVisible);
    connect(m_saved, &SavedMessagesPane::chosen, this, [this](const profiles::SavedMessage &message) {
        setDraft(ComposedMessage::fromSaved(message));
        m_editor->setFocus();
    });
    connect(m_saved, &SavedMessagesPane::sendRequested, this, [this](const profiles::SavedMessage &message) { m_sender->send(ComposedMessage::fromSaved(message)); });
    connect(m_saved, &SavedMessagesPane::saveRequested, this, [this] { saveCurrent({}); });
    connect(m_saved, &SavedMessagesPane::replaceRequested, this, &ComposerPanel::saveCurrent);
    connect(m_saved->model(), &SavedMessagesModel::edited, this, [this] { emit messagesEdited(m_saved->model()->messages()); });
}

void ComposerPanel::makeKeyActions()
{
    // From everywhere around the editor: a kind chosen or a plan written last must not keep the message here. Among the saved messages
    // the same keys send the selected one.
    auto *sendNow = new QAction(tr("Send"), this);
    sendNow->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    sendNow->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(sendNow, &QAction::triggered, this, &ComposerPanel::send);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_options, m_editor->parentWidget(), m_repeatBar, m_repeat, m_send})
        part->addAction(sendNow);
    for (int number = 1; number <= 9; ++number) {
        auto *action = new QAction(tr("Send saved message %1").arg(number), this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, number] {
            if (const auto *message = m_saved->model()->messageOfKey(number))
                m_sender->send(ComposedMessage::fromSaved(*message));
        });
        m_keyActions.append(action);
    }
    addActions(m_keyActions);
}

QPlainTextEdit *ComposerPanel::editor() const
{
    return m_editor;
}

MessageKind ComposerPanel::kind() const
{
    return static_cast<MessageKind>(m_kind->currentData().toInt());
}

void ComposerPanel::setKind(MessageKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

Draft ComposerPanel::draft() const
{
    return draftAs(kind());
}

Draft ComposerPanel::draftAs(MessageKind kind) const
{
    Draft draft;
    draft.kind = kind;
    draft.text = m_editor->content();
    m_options->take(draft);
    draft.frame = m_frame->frame();
    return draft;
}

void ComposerPanel::setDraft(const Draft &draft)
{
    if (draft.kind != m_shown)
        m_kindDrafts.keep(draftAs(m_shown));
    m_setting = true;
    setKind(draft.kind);
    showDraft(draft);
    m_setting = false;
    check();
}

void ComposerPanel::showDraft(const Draft &draft)
{
    m_shown = draft.kind;
    m_options->setKind(draft.kind);
    m_options->setDraft(draft);
    if (draft.kind == MessageKind::Frame)
        m_frame->setFrame(draft.frame);
    m_editor->setContent(draft.text);
}

void ComposerPanel::changeKind()
{
    if (!m_setting && kind() != m_shown) {
        m_history.leave();
        m_editor->setShowsHistory(false);
        m_setting = true;
        showDraft(m_kindDrafts.change(draftAs(m_shown), kind()));
        m_setting = false;
    }
    showKind();
}

void ComposerPanel::edited()
{
    if (m_setting)
        return;
    m_history.leave();
    m_editor->setShowsHistory(false);
    check();
}

QString ComposerPanel::placeholderOf(MessageKind kind) const
{
    switch (kind) {
    case MessageKind::Text: return tr("Type a message; Ctrl+Enter sends it");
    case MessageKind::Json: return QStringLiteral("{\"op\": \"subscribe\"}");
    case MessageKind::Hex: return QStringLiteral("48 65 6c 6c 6f");
    case MessageKind::Base64: return QStringLiteral("SGVsbG8=");
    case MessageKind::File: return tr("Path of a file; or drop one here");
    case MessageKind::Ping:
    case MessageKind::Pong: return tr("Payload, up to 125 bytes; may be empty");
    case MessageKind::Close: return tr("Reason, up to 123 bytes; may be empty");
    case MessageKind::Frame: return tr("Payload; \\xNN and other escapes are interpreted");
    }
    return {};
}

void ComposerPanel::showKind()
{
    m_options->setKind(kind());
    m_frame->setVisible(kind() == MessageKind::Frame);
    if (isVisible())
        fitWords(); // else it has no width of its own yet
    m_editor->setPlaceholderText(placeholderOf(kind()));
    if (!m_setting)
        check();
}

void ComposerPanel::check()
{
    m_checkSoon.stop();
    m_highlighter->setKind(kind(), m_options->takesEscapes());
    m_checker->check(draft(), m_sender->resolver());
}

void ComposerPanel::showCheck(const MessageCheck &check)
{
    QString fault = check.fault;
    if (kind() == MessageKind::Frame && fault.isEmpty())
        fault = m_frame->fault();
    m_faulty = !fault.isEmpty();
    QStringList parts;
    if (check.bytes >= 0)
        parts << EntryText::bytesLong(static_cast<std::uint64_t>(check.bytes));
    if (check.left >= 0)
        parts << tr("%n byte(s) left", nullptr, check.left);
    if (!check.plan.isEmpty())
        parts << check.plan;
    m_status->setText(m_faulty ? fault : parts.join(QStringLiteral("  ·  ")));
    setLook(m_status, m_faulty ? "error" : "muted");
    m_findings->showCheck(check);
    m_editor->setMark(m_editor->holdsLongText() ? -1 : check.mark, !check.fault.isEmpty());
    m_send->setEnabled(m_sender->canSend() && (!m_faulty || m_repeatBar->isRunning()) && !m_sender->isReading());
    m_saved->setCanSave(!m_faulty && !(m_editor->document()->isEmpty() && kind() < MessageKind::Ping));
}

void ComposerPanel::setCanSend(bool on)
{
    if (on == m_sender->canSend() && !m_status->text().isEmpty())
        return;
    m_sender->setCanSend(on);
    if (!on) {
        stopRepeating();
        m_progress->setWaiting(0, 0);
    }
    showSendButton();
    m_send->setToolTip(on ? tr("Send (Ctrl+Enter)") : tr("Connect first; the message stays here"));
    check();
}

void ComposerPanel::setWaiting(std::size_t messages, qint64 bytes)
{
    m_progress->setWaiting(messages, bytes);
}

void ComposerPanel::setResolver(VariableResolver resolver)
{
    m_sender->setResolver(std::move(resolver));
    check();
}

void ComposerPanel::showError(const base::Error &error)
{
    stopRepeating();
    m_status->setText(error.remedy.isEmpty() ? error.what : QString(error.what + QLatin1Char(' ') + error.remedy));
    setLook(m_status, "error");
}

void ComposerPanel::send()
{
    if (m_repeatBar->isRunning() || (kind() == MessageKind::Frame && !m_frame->fault().isEmpty()))
        return;
    m_sender->send(draft());
}

void ComposerPanel::stopRepeating()
{
    m_repeatBar->stop();
}

void ComposerPanel::showSendButton()
{
    const bool repeating = m_repeatBar->isRunning();
    m_send->setText(repeating ? tr("Stop") : tr("Send"));
    const theme::Colors &set = theme::colors(this);
    m_send->setIcon(theme::icon(repeating ? QStringLiteral("stop") : QStringLiteral("send"), m_sender->canSend() ? set.accentText : set.muted));
}

void ComposerPanel::formatJson()
{
    const QByteArray text = m_editor->content().toUtf8();
    const auto laid = models::PayloadLayout::prettyJson(text, text.size());
    if (laid.errorAt < 0 && models::PayloadLayout::jsonFault(text).isEmpty())
        m_editor->setContent(laid.text);
}

void ComposerPanel::stepHistory(int direction)
{
    DraftHistory stepped = m_history;
    const auto next = stepped.step(direction, draft());
    if (!next)
        return;
    // setDraft() says that the text has changed; the place in the history is set afterwards.
    setDraft(*next);
    m_history = stepped;
    m_editor->setShowsHistory(m_history.isStepping());
    m_editor->moveCursor(direction > 0 ? QTextCursor::Start : QTextCursor::End);
}

QString ComposerPanel::statusText() const
{
    return m_status->text();
}

void ComposerPanel::setSavedMessages(const std::vector<profiles::SavedMessage> &messages)
{
    m_saved->model()->setMessages(messages);
}

void ComposerPanel::saveCurrent(const QModelIndex &replaced)
{
    const Draft current = draft();
    // At first it is named by its beginning, which can be typed over at once.
    QString name = EntryText::oneLine(current.text.left(32).toUtf8(), 32).simplified().replace(QLatin1Char('/'), QLatin1Char('-'));
    if (name.isEmpty())
        name = ComposedMessage::kindName(current.kind);
    const auto message = ComposedMessage::toSaved(current, name);
    if (!message)
        return showError(message.error());
    if (replaced.isValid())
        m_saved->model()->replace(replaced, *message);
    else
        m_saved->add(*message);
}

void ComposerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_repeatBar) {
        showSendButton();
        m_highlighter->rehighlight();
    }
}

void ComposerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= kWideEnough ? Qt::Horizontal : Qt::Vertical);
    fitWords();
}

int ComposerPanel::widthOfWords() const
{
    return m_options->widthOfWords() + fontMetrics().horizontalAdvance(m_savedButton->text());
}

void ComposerPanel::fitWords()
{
    // What has a tool tip can do without its words; each kind of message needs another width.
    const bool narrow = width() < layout()->minimumSize().width() + (m_narrow ? widthOfWords() : 0);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_savedButton->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_options->setNarrow(narrow);
}

QSize ComposerPanel::minimumSizeHint() const
{
    // That of the narrow one, or it could never become narrow.
    const QSize now = layout()->minimumSize();
    return {now.width() - (m_narrow ? 0 : widthOfWords()), now.height()};
}

} // namespace framescope::ui::composer
