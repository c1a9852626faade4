#include "ComposerPanel.h"

#include "FrameEditor.h"
#include "MessageEditor.h"
#include "MessageHighlighter.h"
#include "RepeatBar.h"
#include "SavedMessagesPane.h"
#include "SendProgress.h"

#include "ui/models/EntryText.h"
#include "ui/models/PayloadLayout.h"
#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"

#include "base/RemedyText.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QThreadPool>
#include <QToolButton>

namespace framescope::ui::composer {

using models::EntryText;
using models::PayloadLayout;
using profiles::MessageKind;

namespace {

constexpr qsizetype kHistory = 100;
constexpr qsizetype kCheckedHere = 256 << 10; // characters; longer texts are gone through on the pool

void setLook(QWidget *widget, const char *look)
{
    const QString name = QString::fromLatin1(look);
    if (widget->property("look").toString() == name)
        return;
    widget->setProperty("look", name);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void showIn(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

MessageKind ComposerPanel::kind() const
{
    return static_cast<MessageKind>(m_kind->currentData().toInt());
}

QPlainTextEdit *ComposerPanel::editor() const
{
    return m_editor;
}

Draft ComposerPanel::draft() const
{
    Draft draft;
    draft.kind = kind();
    draft.text = m_editor->content();
    const bool escapable = draft.kind == MessageKind::Text || draft.kind == MessageKind::Ping || draft.kind == MessageKind::Pong;
    draft.escapes = escapable && m_escapes->isChecked();
    draft.fileAsText = m_fileAsText->isChecked();
    draft.fragments = draft.kind <= MessageKind::File ? m_fragments->text() : QString();
    if (draft.kind == MessageKind::Close) {
        bool ok = false;
        const auto code = m_code->currentText().section(QLatin1Char(' '), 0, 0).toUShort(&ok);
        if (ok)
            draft.closeCode = code;
    }
    draft.frame = m_frame->frame();
    return draft;
}

void ComposerPanel::setDraft(const Draft &draft)
{
    m_setting = true;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(draft.kind)));
    m_escapes->setChecked(draft.escapes);
    m_fragments->setText(draft.fragments);
    m_fileAsText->setChecked(draft.fileAsText);
    if (draft.kind == MessageKind::Close) {
        const int known = draft.closeCode ? m_code->findText(QString::number(*draft.closeCode), Qt::MatchStartsWith) : m_code->count() - 1;
        m_code->setCurrentIndex(known);
        if (known < 0)
            m_code->setEditText(QString::number(*draft.closeCode));
    }
    if (draft.kind == MessageKind::Frame)
        m_frame->setFrame(draft.frame);
    m_editor->setContent(draft.text);
    m_setting = false;
    check();
}

void ComposerPanel::showKind()
{
    const MessageKind now = kind();
    const bool data = now <= MessageKind::File;
    const bool escapable = now == MessageKind::Text || now == MessageKind::Ping || now == MessageKind::Pong;
    m_escapes->setVisible(escapable);
    m_format->setVisible(now == MessageKind::Json);
    m_choose->setVisible(now == MessageKind::File);
    m_fileAsText->setVisible(now == MessageKind::File);
    m_code->setVisible(now == MessageKind::Close);
    m_frame->setVisible(now == MessageKind::Frame);
    m_fragments->setVisible(data);
    m_fragmentsLabel->setVisible(data && !m_narrow);
    if (isVisible())
        fitWords(); // else it has no width of its own yet
    switch (now) {
    case MessageKind::Text: m_editor->setPlaceholderText(tr("Type a message, Ctrl+Enter sends it")); break;
    case MessageKind::Json: m_editor->setPlaceholderText(QStringLiteral("{\"op\": \"subscribe\"}")); break;
    case MessageKind::Hex: m_editor->setPlaceholderText(QStringLiteral("48 65 6c 6c 6f")); break;
    case MessageKind::Base64: m_editor->setPlaceholderText(QStringLiteral("SGVsbG8=")); break;
    case MessageKind::File: m_editor->setPlaceholderText(tr("Path of a file; one can be dropped here")); break;
    case MessageKind::Ping:
    case MessageKind::Pong: m_editor->setPlaceholderText(tr("Payload, at most 125 bytes; may be empty")); break;
    case MessageKind::Close: m_editor->setPlaceholderText(tr("Reason, at most 123 bytes; may be empty")); break;
    case MessageKind::Frame: m_editor->setPlaceholderText(tr("Payload; \\xNN and other escapes are taken")); break;
    }
    if (!m_setting)
        check();
}

void ComposerPanel::check()
{
    m_checkSoon.stop();
    m_highlighter->setKind(kind(), kind() == MessageKind::Frame || (m_escapes->isChecked() && !m_escapes->isHidden()));
    const quint64 id = ++m_checkId;
    if (m_editor->contentLength() <= kCheckedHere)
        return showCheck(MessageCheck::of(draft(), m_resolver));
    // Variables belong to this thread: their values go along.
    const Draft current = draft();
    Resolver values;
    if (m_resolver && current.text.contains(QLatin1String("{{")))
        values = [result = m_resolver(current.text)](const QString &) { return result; };
    QThreadPool::globalInstance()->start([panel = QPointer<ComposerPanel>(this), id, current, values] {
        QMetaObject::invokeMethod(qApp, [panel, id, check = MessageCheck::of(current, values)] {
            if (panel && panel->m_checkId == id)
                panel->showCheck(check);
        }, Qt::QueuedConnection);
    });
}

void ComposerPanel::showCheck(const MessageCheck &check)
{
    QString fault = check.fault;
    if (kind() == MessageKind::Frame && fault.isEmpty())
        fault = m_frame->fault();
    QStringList parts;
    if (check.bytes >= 0)
        parts << EntryText::bytesLong(static_cast<std::uint64_t>(check.bytes));
    if (check.left >= 0)
        parts << tr("%n byte(s) left", nullptr, check.left);
    if (!check.plan.isEmpty())
        parts << check.plan;
    m_status->setText(fault.isEmpty() ? parts.join(QStringLiteral("  ·  ")) : fault);
    setLook(m_status, fault.isEmpty() ? "muted" : "error");
    showIn(m_decoded, check.decoded);
    showIn(m_resolved, check.resolved.isEmpty() ? QString() : tr("Sent as: %1").arg(EntryText::oneLine(check.resolved.toUtf8(), 400)));
    showIn(m_warning, check.warnings.join(QLatin1Char('\n')));
    m_editor->setMark(m_editor->holdsLongText() ? -1 : check.mark, !check.fault.isEmpty());
    m_faulty = !fault.isEmpty();
    m_send->setEnabled(m_canSend && (!m_faulty || m_repeatBar->isRunning()) && !m_reading);
    m_saved->setCanSave(!m_faulty && !(m_editor->document()->isEmpty() && kind() < MessageKind::Ping));
}

void ComposerPanel::setCanSend(bool on)
{
    if (on == m_canSend && !m_status->text().isEmpty())
        return;
    m_canSend = on;
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

void ComposerPanel::setResolver(Resolver resolver)
{
    m_resolver = std::move(resolver);
    check();
}

void ComposerPanel::showError(const base::Error &error)
{
    stopRepeating();
    m_status->setText(error.remedy.isEmpty() ? error.what : QString(error.what + QLatin1Char(' ') + base::withoutOptions(error.remedy)));
    setLook(m_status, "error");
}

void ComposerPanel::send()
{
    if (!m_canSend || m_reading || m_repeatBar->isRunning())
        return;
    const Draft current = draft();
    if (current.kind == MessageKind::Frame && !m_frame->fault().isEmpty())
        return;
    sendDraft(current, false);
}

void ComposerPanel::sendDraft(const Draft &draft, bool again)
{
    if (!m_canSend || m_reading)
        return;
    const auto resolved = MessageCheck::resolve(draft, m_resolver);
    if (!resolved)
        return showError(resolved.error());
    const auto done = [this, draft, again](const base::Result<session::Outgoing> &outgoing) {
        if (!outgoing)
            return showError(outgoing.error());
        emit sendRequested(*outgoing);
        if (again)
            return;
        remember(draft);
        if (m_repeat->isChecked())
            m_repeatBar->start();
    };
    if (draft.kind != MessageKind::File)
        return done(ComposedMessage::compose(*resolved));
    // A disk may be slow, and a file long.
    m_reading = true;
    m_send->setEnabled(false);
    m_progress->setReading(true);
    QThreadPool::globalInstance()->start([panel = QPointer<ComposerPanel>(this), draft = *resolved, done] {
        QMetaObject::invokeMethod(qApp, [panel, done, outgoing = ComposedMessage::compose(draft)] {
            if (!panel)
                return;
            panel->m_reading = false;
            panel->m_progress->setReading(false);
            panel->check();
            if (panel->m_canSend)
                done(outgoing);
        }, Qt::QueuedConnection);
    });
}

void ComposerPanel::remember(const Draft &draft)
{
    if (m_history.isEmpty() || m_history.first().text != draft.text || m_history.first().kind != draft.kind)
        m_history.prepend(draft);
    m_history = m_history.mid(0, kHistory);
    m_historyAt = -1;
    emit historyChanged();
}

void ComposerPanel::addHistory(const QList<Draft> &older)
{
    m_history = (m_history + older).mid(0, kHistory);
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
    m_send->setIcon(theme::icon(repeating ? QStringLiteral("stop") : QStringLiteral("send"), m_canSend ? set.accentText : set.muted));
}

void ComposerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_repeatBar) {
        showSendButton();
        m_highlighter->rehighlight();
    }
}

void ComposerPanel::formatJson()
{
    const QByteArray text = m_editor->content().toUtf8();
    const auto laid = PayloadLayout::prettyJson(text, text.size());
    if (laid.errorAt < 0 && PayloadLayout::jsonFault(text).isEmpty())
        m_editor->setContent(laid.text);
}

void ComposerPanel::stepHistory(int direction)
{
    const qsizetype next = m_historyAt + direction;
    if (next < -1 || next >= m_history.size())
        return;
    if (m_historyAt < 0)
        m_unsent = draft();
    // setDraft() says that the text has changed; the place in the history is set afterwards.
    setDraft(next < 0 ? m_unsent : m_history[next]);
    m_historyAt = next;
    m_editor->setShowsHistory(next >= 0);
    m_editor->moveCursor(direction > 0 ? QTextCursor::Start : QTextCursor::End);
}

QStringList ComposerPanel::history() const
{
    QStringList texts;
    for (const Draft &draft : m_history)
        texts << draft.text;
    return texts;
}

QString ComposerPanel::statusText() const
{
    return m_status->text();
}

QString ComposerPanel::warningText() const
{
    return m_warning->isHidden() ? QString() : m_warning->text();
}

QString ComposerPanel::decodedText() const
{
    return m_decoded->isHidden() ? QString() : m_decoded->text();
}

QString ComposerPanel::resolvedText() const
{
    return m_resolved->isHidden() ? QString() : m_resolved->text();
}

void ComposerPanel::setSavedMessages(const std::vector<profiles::SavedMessage> &messages)
{
    m_saved->model()->setMessages(messages);
}

void ComposerPanel::saveCurrent(const QModelIndex &replaced)
{
    const Draft current = draft();
    // The name that stands first is the message's beginning; it can be typed over at once.
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

} // namespace framescope::ui::composer
