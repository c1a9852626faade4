#include "MessageEditor.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>

namespace framescope::ui::composer {

namespace {

constexpr qsizetype kLongestLine = 20'000; // the time to lay out a line grows with the square of its length
constexpr qsizetype kLongest = 4'000'000;

bool isTooLong(const QString &text)
{
    if (text.size() > kLongest)
        return true;
    for (qsizetype at = 0; text.size() - at > kLongestLine;) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        if ((end < 0 ? text.size() : end) - at > kLongestLine)
            return true;
        at = end + 1;
    }
    return false;
}

QString localFile(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

MessageEditor::MessageEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Message"));
    setFont(theme::monospaceFor(font()));
    setTabChangesFocus(true);
    setMinimumHeight(44);
}

void MessageEditor::setMark(qsizetype at, bool fault)
{
    QList<QTextEdit::ExtraSelection> selections;
    if (at >= 0) {
        const theme::Colors &set = theme::colors(this);
        QTextEdit::ExtraSelection selection;
        const auto last = std::max(0, document()->characterCount() - 1);
        const int from = static_cast<int>(std::min<qsizetype>(at, last));
        selection.cursor = QTextCursor(document());
        // At the end there is no character to underline: the one before it.
        selection.cursor.setPosition(from == last ? std::max(0, from - 1) : from);
        selection.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(fault ? set.error : set.warning);
        selection.format.setBackground(fault ? set.errorSoft : set.warningSoft);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

qsizetype MessageEditor::contentLength() const
{
    return m_held.isEmpty() ? document()->characterCount() - 1 : m_held.size();
}

void MessageEditor::setContent(const QString &text)
{
    if (isTooLong(text))
        return hold(text);
    if (holdsLongText()) {
        m_held.clear();
        setReadOnly(false);
    }
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
}

void MessageEditor::hold(const QString &text)
{
    m_held = text;
    setReadOnly(true);
    setPlainText(tr("%L1 characters. The lines are too long to edit here and are sent unchanged. Backspace clears them.").arg(text.size()));
}

void MessageEditor::letGo()
{
    m_held.clear();
    setReadOnly(false);
    clear();
}

void MessageEditor::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit sendRequested();
        return;
    }
    if (holdsLongText() && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete))
        return letGo();
    const bool up = event->key() == Qt::Key_Up;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (up || event->key() == Qt::Key_Down) {
        const QTextBlock block = textCursor().block();
        const int line = block.layout() ? block.layout()->lineForTextPosition(textCursor().positionInBlock()).lineNumber() : 0;
        const bool atEdge = up ? block.blockNumber() == 0 && line <= 0
                               : block.blockNumber() == document()->blockCount() - 1 && (!block.layout() || line >= block.layout()->lineCount() - 1);
        if (control || (plain && atEdge && (m_showsHistory || document()->isEmpty()))) {
            emit historyRequested(up ? 1 : -1);
            return;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool MessageEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !localFile(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void MessageEditor::insertFromMimeData(const QMimeData *source)
{
    if (const QString path = localFile(source); !path.isEmpty()) {
        emit fileDropped(path);
        return;
    }
    if (const QString text = source->text(); isTooLong(text)) {
        // Merged with the text around it, as pasting does.
        const QString before = toPlainText();
        const QTextCursor cursor = textCursor();
        return hold(before.left(cursor.selectionStart()) + text + before.mid(cursor.selectionEnd()));
    }
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace framescope::ui::composer
