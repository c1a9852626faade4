#include "ComposerPanel.h"

#include "FrameEditor.h"
#include "MessageEditor.h"
#include "MessageHighlighter.h"
#include "RepeatBar.h"
#include "SavedMessagesPane.h"
#include "SendProgress.h"

#include "ui/models/EntryText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include "protocol/CloseCode.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

// How the composer is put together: its widgets, and what leads from one to the other.
namespace framescope::ui::composer {

using profiles::MessageKind;

namespace {

constexpr MessageKind kKinds[] = {MessageKind::Text, MessageKind::Json,  MessageKind::Hex,   MessageKind::Base64, MessageKind::File,
                                  MessageKind::Ping, MessageKind::Pong, MessageKind::Close, MessageKind::Frame};

constexpr int kRoomBeside = 460;   // pixels: the saved messages stand beside the editor

QLabel *plainLabel(QWidget *parent, const char *look)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", QString::fromLatin1(look));
    label->hide();
    return label;
}

} // namespace

ComposerPanel::ComposerPanel(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_splitter(new QSplitter(this))
    , m_saved(new SavedMessagesPane(m_splitter))
    , m_editor(new MessageEditor(this))
    , m_highlighter(new MessageHighlighter(m_editor->document()))
    , m_frame(new FrameEditor(this))
    , m_decoded(plainLabel(this, "muted"))
    , m_resolved(plainLabel(this, "muted"))
    , m_warning(plainLabel(this, "warning"))
    , m_status(new QLabel(this))
    , m_progress(new SendProgress(this))
    , m_repeatBar(new RepeatBar(this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_savedButton(new QToolButton(this))
    , m_repeat(new QToolButton(this))
{
    setProperty("helpTopic", QStringLiteral("sending"));
    m_kind->setAccessibleName(tr("Kind of message"));
    for (const MessageKind each : kKinds)
        m_kind->addItem(ComposedMessage::kindName(each), static_cast<int>(each));
    m_send->setProperty("look", QStringLiteral("primary"));
    m_send->setToolTip(tr("Send (Ctrl+Enter)"));
    m_decoded->setFont(theme::monospaceFor(font()));
    m_decoded->setAccessibleName(tr("What it decodes to"));
    m_resolved->setAccessibleName(tr("With variables put in"));
    for (QLabel *label : {m_decoded, m_resolved, m_warning}) {
        label->setMaximumHeight(label->fontMetrics().lineSpacing() * 6);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
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
    m_repeat->setToolTip(tr("Send again and again"));
    m_repeat->setAccessibleName(tr("Repeat"));
    m_repeat->setFocusPolicy(Qt::StrongFocus);

    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_kind);
    top->addWidget(makeOptions(), 1);
    top->addWidget(m_savedButton);
    auto *writing = new QWidget(m_splitter);
    auto *middle = new QVBoxLayout(writing);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(6);
    middle->addWidget(m_frame);
    middle->addWidget(m_editor, 1);
    for (QLabel *label : {m_decoded, m_resolved, m_warning})
        middle->addWidget(label);
    m_splitter->addWidget(writing);
    m_splitter->addWidget(m_saved);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_saved->hide();
    m_repeatBar->hide();
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
    connectParts();
    makeKeyActions();
    showKind();
    setCanSend(false);
}

QWidget *ComposerPanel::makeOptions()
{
    auto *options = new QWidget(this);
    auto *row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_escapes = new QCheckBox(tr("Escapes"), options);
    m_escapes->setToolTip(tr("Take \\n \\t \\e \\0 \\xNN \\u{NNNN} as these characters"));
    m_format = new QToolButton(options);
    m_format->setText(tr("Format"));
    m_format->setToolTip(tr("Lay the JSON out in lines; nothing else is changed"));
    m_format->setFocusPolicy(Qt::StrongFocus);
    m_choose = new QToolButton(options);
    m_choose->setText(tr("Choose…"));
    m_choose->setIcon(theme::icon(QStringLiteral("folder")));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_fileAsText = new QCheckBox(tr("as text"), options);
    m_fileAsText->setToolTip(tr("Send the file as a text message; otherwise it goes out as a binary one"));
    m_code = new QComboBox(options);
    m_code->setAccessibleName(tr("Close code"));
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    for (const protocol::CloseCodeInfo &info : protocol::closeCodes()) {
        if (!protocol::mayBeOnTheWire(info.code))
            continue;
        m_code->addItem(QStringLiteral("%1 %2").arg(info.code).arg(QString::fromLatin1(info.name)));
        m_code->setItemData(m_code->count() - 1, protocol::closeCodeMeaning(info.code), Qt::ToolTipRole);
    }
    m_code->addItem(tr("no code"));
    m_code->setMinimumContentsLength(14);
    m_code->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fragmentsLabel = new QLabel(tr("Fragments"), options);
    m_fragments = new QLineEdit(options);
    m_fragments->setPlaceholderText(tr("one frame"));
    m_fragments->setToolTip(tr("Payload bytes of each frame, such as 10,20; the last one repeats"));
    m_fragments->setAccessibleName(tr("Fragment sizes"));
    m_fragments->setFixedWidth(fontMetrics().horizontalAdvance(m_fragments->placeholderText()) + 30);
    m_fragmentsLabel->setBuddy(m_fragments);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_escapes, m_format, m_choose, m_fileAsText, m_code})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_fragmentsLabel);
    row->addWidget(m_fragments);
    return options;
}

void ComposerPanel::connectParts()
{
    const auto edited = [this] {
        if (m_setting)
            return;
        m_historyAt = -1;
        m_editor->setShowsHistory(false);
        check();
    };
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(120);
    connect(&m_checkSoon, &QTimer::timeout, this, &ComposerPanel::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ComposerPanel::showKind);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this, edited] {
        // Each key in a long text would otherwise go through all of it.
        constexpr int kLong = 32 << 10;
        if (m_editor->document()->characterCount() > kLong && !m_setting)
            m_checkSoon.start();
        else
            edited();
    });
    connect(m_editor, &MessageEditor::sendRequested, this, &ComposerPanel::send);
    connect(m_editor, &MessageEditor::historyRequested, this, &ComposerPanel::stepHistory);
    connect(m_editor, &MessageEditor::fileDropped, this, [this](const QString &path) {
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(MessageKind::File)));
        m_editor->setContent(path);
    });
    connect(m_escapes, &QCheckBox::toggled, this, edited);
    connect(m_fileAsText, &QCheckBox::toggled, this, edited);
    connect(m_fragments, &QLineEdit::textChanged, this, edited);
    connect(m_code, &QComboBox::currentTextChanged, this, edited);
    connect(m_frame, &FrameEditor::changed, this, edited);
    connect(m_format, &QToolButton::clicked, this, &ComposerPanel::formatJson);
    connect(m_choose, &QToolButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("File to send"));
        if (!path.isEmpty())
            m_editor->setContent(path);
    });
    connect(m_send, &QPushButton::clicked, this, [this] { m_repeatBar->isRunning() ? stopRepeating() : send(); });
    connect(m_repeat, &QToolButton::toggled, m_repeatBar, &QWidget::setVisible);
    connect(m_repeat, &QToolButton::toggled, this, [this](bool on) {
        if (!on)
            stopRepeating();
    });
    connect(m_repeatBar, &RepeatBar::runningChanged, this, &ComposerPanel::showSendButton);
    connect(m_repeatBar, &RepeatBar::due, this, [this] { m_canSend ? sendDraft(draft(), true) : stopRepeating(); });
    connect(m_progress, &SendProgress::discardRequested, this, &ComposerPanel::discardRequested);
    connect(m_savedButton, &QToolButton::toggled, m_saved, &QWidget::setVisible);
    connect(m_saved, &SavedMessagesPane::chosen, this, [this](const profiles::SavedMessage &message) {
        setDraft(ComposedMessage::fromSaved(message));
        m_editor->setFocus();
    });
    connect(m_saved, &SavedMessagesPane::sendRequested, this, [this](const profiles::SavedMessage &message) { sendDraft(ComposedMessage::fromSaved(message), false); });
    connect(m_saved, &SavedMessagesPane::saveRequested, this, [this] { saveCurrent({}); });
    connect(m_saved, &SavedMessagesPane::replaceRequested, this, &ComposerPanel::saveCurrent);
    connect(m_saved->model(), &SavedMessagesModel::edited, this, [this] { emit messagesEdited(m_saved->model()->messages()); });
}

ComposerPanel::~ComposerPanel()
{
    delete m_saved;
}

void ComposerPanel::makeKeyActions()
{
    // From everywhere around the editor: a kind chosen or a plan written last must not keep the message here. Among the saved messages
    // the same keys send the one that is chosen.
    auto *sendNow = new QAction(tr("Send"), this);
    sendNow->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    sendNow->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(sendNow, &QAction::triggered, this, &ComposerPanel::send);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_fragments->parentWidget(), m_editor->parentWidget(), m_repeatBar, m_repeat, m_send})
        part->addAction(sendNow);
    for (int number = 1; number <= 9; ++number) {
        auto *action = new QAction(tr("Send saved message %1").arg(number), this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, number] {
            if (const auto *message = m_saved->model()->messageOfKey(number))
                sendDraft(ComposedMessage::fromSaved(*message), false);
        });
        m_keyActions.append(action);
    }
    addActions(m_keyActions);
}

void ComposerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside the editor where there is room, else below it.
    m_splitter->setOrientation(width() >= kRoomBeside ? Qt::Horizontal : Qt::Vertical);
    fitWords();
}

int ComposerPanel::widthOfWords() const
{
    const int label = m_fragments->isVisibleTo(this) ? m_fragmentsLabel->sizeHint().width() : 0;
    return label + fontMetrics().horizontalAdvance(m_savedButton->text());
}

void ComposerPanel::fitWords()
{
    // What has a tool tip can do without its words where room is short; each kind of message needs another width.
    const bool narrow = width() < layout()->minimumSize().width() + (m_narrow ? widthOfWords() : 0);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_savedButton->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_fragmentsLabel->setVisible(!narrow && m_fragments->isVisibleTo(this));
}

QSize ComposerPanel::minimumSizeHint() const
{
    // That of the narrow one, or it could never become narrow.
    const QSize now = layout()->minimumSize();
    return {now.width() - (m_narrow ? 0 : widthOfWords()), now.height()};
}

} // namespace framescope::ui::composer
