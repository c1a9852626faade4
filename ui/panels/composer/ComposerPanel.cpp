#include "ComposerPanel.h"

#include "ui/models/EntryText.h"
#include "ui/models/PayloadLayout.h"
#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include "protocol/CloseCode.h"
#include "session/PayloadText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>

namespace framescope::ui::panels::composer {

using models::ComposedMessage;
using models::Draft;
using models::EntryText;
using models::PayloadLayout;
using profiles::MessageKind;

namespace {

constexpr qsizetype kHistory = 100;
constexpr MessageKind kKinds[] = {MessageKind::Text, MessageKind::Json,  MessageKind::Hex,   MessageKind::Base64, MessageKind::File,
                                  MessageKind::Ping, MessageKind::Pong, MessageKind::Close, MessageKind::Frame};

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QString::fromLatin1(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

ComposerPanel::ComposerPanel(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_editor(new QPlainTextEdit(this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_status(new QLabel(this))
    , m_warning(new QLabel(this))
{
    setProperty("helpTopic", QStringLiteral("sending"));
    m_kind->setAccessibleName(tr("Kind of message"));
    for (const MessageKind kind : kKinds)
        m_kind->addItem(ComposedMessage::kindName(kind), static_cast<int>(kind));
    m_editor->setAccessibleName(tr("Message"));
    m_editor->setFont(theme::monospaceFor(font()));
    m_editor->setTabChangesFocus(true);
    m_editor->setMinimumHeight(44);
    m_editor->installEventFilter(this);
    setLook(m_send, "primary");
    showSendButton();
    m_send->setToolTip(tr("Send (Ctrl+Enter)"));
    m_status->setTextFormat(Qt::PlainText);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    setLook(m_status, "muted");
    setLook(m_warning, "warning");
    m_warning->hide();

    m_saved = new QToolButton(this);
    m_saved->setText(tr("Messages"));
    m_saved->setIcon(theme::icon(QStringLiteral("bookmark")));
    m_saved->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_saved->setToolTip(tr("Saved and earlier messages"));
    m_repeat = new QToolButton(this);
    m_repeat->setIcon(theme::icon(QStringLiteral("repeat")));
    m_repeat->setCheckable(true);
    m_repeat->setToolTip(tr("Send again and again"));
    m_repeat->setAccessibleName(tr("Repeat"));

    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_kind);
    top->addWidget(makeOptions(), 1);
    top->addWidget(m_saved);

    m_repeatRow = new QWidget(this);
    m_interval = new QSpinBox(m_repeatRow);
    m_interval->setRange(1, 3'600'000);
    m_interval->setValue(1000);
    m_interval->setSuffix(tr(" ms"));
    m_interval->setAccessibleName(tr("Interval"));
    m_count = new QSpinBox(m_repeatRow);
    m_count->setRange(0, 1'000'000'000);
    m_count->setSpecialValueText(tr("until stopped"));
    m_count->setAccessibleName(tr("How often"));
    auto *repeatLayout = new QHBoxLayout(m_repeatRow);
    repeatLayout->setContentsMargins(0, 0, 0, 0);
    repeatLayout->addWidget(new QLabel(tr("every"), m_repeatRow));
    repeatLayout->addWidget(m_interval);
    repeatLayout->addWidget(new QLabel(tr("times"), m_repeatRow));
    repeatLayout->addWidget(m_count);
    repeatLayout->addStretch(1);
    m_repeatRow->hide();

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(6);
    bottom->addWidget(m_status, 1);
    bottom->addWidget(m_repeat);
    bottom->addWidget(m_send);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_editor, 1);
    column->addWidget(m_warning);
    column->addWidget(m_repeatRow);
    column->addLayout(bottom);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ComposerPanel::showKind);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ComposerPanel::check);
    connect(m_send, &QPushButton::clicked, this, [this] { m_repeatTimer.isActive() ? stopRepeating() : send(); });
    connect(m_repeat, &QToolButton::toggled, m_repeatRow, &QWidget::setVisible);
    connect(m_repeat, &QToolButton::toggled, this, &ComposerPanel::toggleRepeat);
    connect(m_saved, &QToolButton::clicked, this, &ComposerPanel::showSavedMenu);
    connect(&m_repeatTimer, &QTimer::timeout, this, [this] {
        const auto outgoing = composed();
        if (!outgoing || !m_canSend)
            return stopRepeating();
        emit sendRequested(*outgoing);
        ++m_repeated;
        if (m_count->value() > 0 && m_repeated >= m_count->value())
            return stopRepeating();
        m_status->setText(tr("Sent so far: %1").arg(m_repeated));
    });
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
    m_escapes->setToolTip(tr("Take \\n \\t \\0 \\xNN \\u{NNNN} as these characters"));
    m_format = new QToolButton(options);
    m_format->setText(tr("Format"));
    m_format->setToolTip(tr("Lay the JSON out in lines; nothing else is changed"));
    m_choose = new QToolButton(options);
    m_choose->setText(tr("Choose…"));
    m_choose->setIcon(theme::icon(QStringLiteral("folder")));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fileAsText = new QCheckBox(tr("as text"), options);
    m_code = new QComboBox(options);
    m_code->setAccessibleName(tr("Close code"));
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    for (const protocol::CloseCodeInfo &info : protocol::closeCodes()) {
        if (protocol::mayBeOnTheWire(info.code))
            m_code->addItem(QStringLiteral("%1 %2").arg(info.code).arg(QString::fromLatin1(info.name)));
    }
    m_code->addItem(tr("no code"));
    m_code->setMinimumContentsLength(18);
    m_fragmentsLabel = new QLabel(tr("Fragments"), options);
    m_fragments = new QLineEdit(options);
    m_fragments->setPlaceholderText(tr("one frame"));
    m_fragments->setToolTip(tr("Payload bytes of each frame, such as 10,20; the last one repeats"));
    m_fragments->setAccessibleName(tr("Fragment sizes"));
    m_fragments->setFixedWidth(fontMetrics().horizontalAdvance(m_fragments->placeholderText()) + 34);
    m_fragmentsLabel->setBuddy(m_fragments);

    m_frameBits = new QWidget(options);
    auto *bits = new QHBoxLayout(m_frameBits);
    bits->setContentsMargins(0, 0, 0, 0);
    bits->setSpacing(6);
    const auto bit = [&](const QString &name, bool on) {
        auto *box = new QCheckBox(name, m_frameBits);
        box->setChecked(on);
        bits->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ComposerPanel::check);
        return box;
    };
    m_fin = bit(QStringLiteral("FIN"), true);
    m_rsv1 = bit(QStringLiteral("RSV1"), false);
    m_rsv2 = bit(QStringLiteral("2"), false);
    m_rsv3 = bit(QStringLiteral("3"), false);
    m_rsv2->setAccessibleName(QStringLiteral("RSV2"));
    m_rsv3->setAccessibleName(QStringLiteral("RSV3"));
    m_mask = bit(QStringLiteral("MASK"), true);
    m_opcode = new QSpinBox(m_frameBits);
    m_opcode->setRange(0, 15);
    m_opcode->setValue(1);
    m_opcode->setPrefix(tr("opcode "));
    m_opcode->setAccessibleName(tr("Opcode"));
    bits->addWidget(m_opcode);

    for (QWidget *widget : std::initializer_list<QWidget *>{m_escapes, m_format, m_choose, m_fileAsText, m_code, m_frameBits})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_fragmentsLabel);
    row->addWidget(m_fragments);

    connect(m_escapes, &QCheckBox::toggled, this, &ComposerPanel::check);
    connect(m_fragments, &QLineEdit::textChanged, this, &ComposerPanel::check);
    connect(m_code, &QComboBox::currentTextChanged, this, &ComposerPanel::check);
    connect(m_opcode, &QSpinBox::valueChanged, this, &ComposerPanel::check);
    connect(m_format, &QToolButton::clicked, this, &ComposerPanel::formatJson);
    connect(m_choose, &QToolButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("File to send"));
        if (!path.isEmpty())
            m_editor->setPlainText(path);
    });
    return options;
}

Draft ComposerPanel::draft() const
{
    Draft draft;
    draft.kind = static_cast<MessageKind>(m_kind->currentData().toInt());
    draft.text = m_editor->toPlainText();
    draft.escapes = m_escapes->isChecked();
    draft.fileAsText = m_fileAsText->isChecked();
    const bool data = draft.kind <= MessageKind::File;
    draft.fragments = data ? m_fragments->text() : QString();
    if (draft.kind == MessageKind::Close) {
        bool ok = false;
        const auto code = m_code->currentText().section(QLatin1Char(' '), 0, 0).toUShort(&ok);
        if (ok)
            draft.closeCode = code;
    }
    draft.frame.header.fin = m_fin->isChecked();
    draft.frame.header.rsv1 = m_rsv1->isChecked();
    draft.frame.header.rsv2 = m_rsv2->isChecked();
    draft.frame.header.rsv3 = m_rsv3->isChecked();
    draft.frame.header.masked = m_mask->isChecked();
    draft.frame.header.opcode = static_cast<protocol::Opcode>(m_opcode->value());
    return draft;
}

void ComposerPanel::setDraft(const Draft &draft)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(draft.kind)));
    m_escapes->setChecked(draft.escapes);
    m_fragments->setText(draft.fragments);
    m_fileAsText->setChecked(draft.fileAsText);
    if (draft.closeCode)
        m_code->setCurrentIndex(std::max(0, m_code->findText(QString::number(*draft.closeCode), Qt::MatchStartsWith)));
    m_editor->setPlainText(draft.text);
    check();
}

void ComposerPanel::showKind()
{
    const auto kind = static_cast<MessageKind>(m_kind->currentData().toInt());
    const bool data = kind <= MessageKind::File;
    m_escapes->setVisible(kind == MessageKind::Text || kind == MessageKind::Ping || kind == MessageKind::Pong);
    m_format->setVisible(kind == MessageKind::Json);
    m_choose->setVisible(kind == MessageKind::File);
    m_fileAsText->setVisible(kind == MessageKind::File);
    m_code->setVisible(kind == MessageKind::Close);
    m_frameBits->setVisible(kind == MessageKind::Frame);
    m_fragments->setVisible(data);
    m_fragmentsLabel->setVisible(data);
    switch (kind) {
    case MessageKind::Text: m_editor->setPlaceholderText(tr("Type a message, Ctrl+Enter sends it")); break;
    case MessageKind::Json: m_editor->setPlaceholderText(QStringLiteral("{\"op\": \"subscribe\"}")); break;
    case MessageKind::Hex: m_editor->setPlaceholderText(QStringLiteral("48 65 6c 6c 6f")); break;
    case MessageKind::Base64: m_editor->setPlaceholderText(QStringLiteral("SGVsbG8=")); break;
    case MessageKind::File: m_editor->setPlaceholderText(tr("Path of a file")); break;
    case MessageKind::Ping:
    case MessageKind::Pong: m_editor->setPlaceholderText(tr("Payload, at most 125 bytes; may be empty")); break;
    case MessageKind::Close: m_editor->setPlaceholderText(tr("Reason, at most 123 bytes; may be empty")); break;
    case MessageKind::Frame: m_editor->setPlaceholderText(tr("Payload; \\xNN and other escapes are taken")); break;
    }
    check();
}

base::Result<session::Outgoing> ComposerPanel::composed() const
{
    Draft current = draft();
    if (m_resolver && current.text.contains(QLatin1String("{{"))) {
        auto resolved = m_resolver(current.text);
        if (!resolved)
            return resolved.error();
        current.text = std::move(resolved).value();
    }
    return ComposedMessage::compose(current);
}

void ComposerPanel::check()
{
    const Draft current = draft();
    QString status;
    QString fault;
    QStringList warnings;
    const auto bytes = ComposedMessage::payload(current);
    if (!bytes) {
        fault = bytes.error().what;
    } else if (current.kind != MessageKind::File) {
        status = EntryText::bytesLong(static_cast<std::uint64_t>(bytes->size()));
        if (current.kind == MessageKind::Json && !bytes->isEmpty()) {
            const QString wrong = PayloadLayout::jsonFault(*bytes);
            if (!wrong.isEmpty())
                warnings << tr("Not well-formed: %1 It is sent as it stands.").arg(wrong);
        } else if ((current.kind == MessageKind::Hex || current.kind == MessageKind::Base64) && !bytes->isEmpty()) {
            status += QStringLiteral("  ·  ") + EntryText::oneLine(*bytes, 40);
        } else if (current.kind == MessageKind::Close) {
            status = tr("Bytes left: %1").arg(123 - bytes->size());
        } else if (current.kind == MessageKind::Frame) {
            protocol::RawFrame frame = current.frame;
            frame.payload = *bytes;
            warnings = ComposedMessage::rawFrameWarnings(frame, true);
        }
    }
    if (!current.fragments.trimmed().isEmpty()) {
        if (const auto sizes = session::payloadtext::sizesFrom(current.fragments); !sizes)
            fault = sizes.error().what;
    }
    if (current.text.contains(QLatin1String("{{")) && m_resolver) {
        if (const auto resolved = m_resolver(current.text))
            status += QStringLiteral("  ·  ") + resolved->left(60);
        else
            fault = resolved.error().what;
    }
    m_status->setText(fault.isEmpty() ? status : fault);
    setLook(m_status, fault.isEmpty() ? "muted" : "error");
    m_warning->setText(warnings.join(QLatin1Char('\n')));
    m_warning->setVisible(!warnings.isEmpty());
    m_send->setEnabled(m_canSend && fault.isEmpty());
}

void ComposerPanel::setCanSend(bool on)
{
    m_canSend = on;
    if (!on)
        stopRepeating();
    showSendButton();
    m_send->setToolTip(on ? tr("Send (Ctrl+Enter)") : tr("Connect first; the message stays here"));
    check();
}

void ComposerPanel::setWaiting(bool waiting)
{
    if (waiting)
        m_status->setText(tr("The peer is slow: what you send waits in line."));
    else if (m_status->text().startsWith(tr("The peer is slow")))
        check();
}

void ComposerPanel::showError(const base::Error &error)
{
    m_status->setText(error.remedy.isEmpty() ? error.what : QString(error.what + QLatin1Char(' ') + error.remedy));
    setLook(m_status, "error");
}

void ComposerPanel::send()
{
    if (!m_canSend)
        return;
    const auto outgoing = composed();
    if (!outgoing)
        return showError(outgoing.error());
    const Draft current = draft();
    if (m_history.isEmpty() || m_history.first().text != current.text || m_history.first().kind != current.kind)
        m_history.prepend(current);
    m_history = m_history.mid(0, kHistory);
    m_historyAt = -1;
    check();
    emit sendRequested(*outgoing);
    if (m_repeat->isChecked() && !m_repeatTimer.isActive()) {
        m_repeated = 1;
        m_repeatTimer.start(m_interval->value());
        showSendButton();
    }
}

void ComposerPanel::stopRepeating()
{
    if (!m_repeatTimer.isActive())
        return;
    m_repeatTimer.stop();
    showSendButton();
    check();
}

void ComposerPanel::showSendButton()
{
    const bool repeating = m_repeatTimer.isActive();
    m_send->setText(repeating ? tr("Stop") : tr("Send"));
    const theme::Colors &set = theme::colors(this);
    m_send->setIcon(theme::icon(repeating ? QStringLiteral("stop") : QStringLiteral("send"), m_canSend ? set.accentText : set.muted));
}

void ComposerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_repeatRow)
        showSendButton();
}

void ComposerPanel::toggleRepeat(bool on)
{
    if (!on)
        stopRepeating();
}

void ComposerPanel::formatJson()
{
    const QByteArray text = m_editor->toPlainText().toUtf8();
    const auto laid = PayloadLayout::prettyJson(text, text.size());
    if (laid.errorAt < 0)
        m_editor->setPlainText(laid.text);
}

void ComposerPanel::stepHistory(int direction)
{
    const qsizetype next = m_historyAt + direction;
    if (next < 0 || next >= m_history.size())
        return;
    m_historyAt = next;
    setDraft(m_history[next]);
    m_editor->moveCursor(QTextCursor::End);
}

QStringList ComposerPanel::history() const
{
    QStringList texts;
    for (const Draft &draft : m_history)
        texts << draft.text;
    return texts;
}

void ComposerPanel::setSavedMessages(const std::vector<profiles::SavedMessage> &messages)
{
    m_messages = messages;
}

void ComposerPanel::showSavedMenu()
{
    QMenu menu(this);
    for (const profiles::SavedMessage &message : m_messages) {
        QAction *action = menu.addAction(QStringLiteral("%1\t%2").arg(message.path(), ComposedMessage::kindName(message.kind)));
        connect(action, &QAction::triggered, this, [this, message] {
            Draft draft;
            draft.kind = message.kind;
            draft.text = message.content;
            setDraft(draft);
        });
    }
    if (!m_messages.empty())
        menu.addSeparator();
    if (!m_history.isEmpty()) {
        QAction *title = menu.addAction(tr("Sent earlier (Ctrl+Up)"));
        title->setEnabled(false);
        for (const Draft &draft : m_history.mid(0, 12)) {
            QString text = EntryText::oneLine(draft.text.left(60).toUtf8(), 60);
            text.replace(QLatin1Char('&'), QStringLiteral("&&"));
            connect(menu.addAction(QStringLiteral("%1: %2").arg(ComposedMessage::kindName(draft.kind), text)), &QAction::triggered, this,
                    [this, draft] { setDraft(draft); });
        }
        menu.addSeparator();
    }
    QAction *save = menu.addAction(theme::icon(QStringLiteral("save")), tr("Save this message with the profile"));
    save->setEnabled(!m_editor->toPlainText().isEmpty());
    connect(save, &QAction::triggered, this, [this] {
        const QString text = m_editor->toPlainText();
        QString name = EntryText::oneLine(text.left(32).toUtf8(), 32);
        name.replace(QLatin1Char('/'), QLatin1Char('-'));
        emit saveRequested(name, text, draft().kind);
    });
    if (menu.actions().size() == 1 && !save->isEnabled())
        menu.addAction(tr("Nothing saved yet"))->setEnabled(false);
    menu.exec(m_saved->mapToGlobal(QPoint(0, m_saved->height())));
}

bool ComposerPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool control = key->modifiers() & Qt::ControlModifier;
        if (control && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            send();
            return true;
        }
        if (control && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            stepHistory(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace framescope::ui::panels::composer
