#include "FilterEdit.h"

#include "ui/theme/Colors.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QStyle>
#include <QTextCharFormat>

namespace framescope::ui::widgets {

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_words(new QStringListModel(this))
{
    setClearButtonEnabled(true);
    m_completer->setModel(m_words);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setProperty("look", QStringLiteral("popup"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterEdit::insertCompletion);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_historyAt = -1;
        complete();
    });
}

void FilterEdit::setWords(const QStringList &words)
{
    m_words->setStringList(words);
}

int FilterEdit::wordStart() const
{
    const QString before = text().left(cursorPosition());
    int at = static_cast<int>(before.size());
    while (at > 0 && !before[at - 1].isSpace() && before[at - 1] != QLatin1Char('(') && before[at - 1] != QLatin1Char('-'))
        --at;
    return at;
}

void FilterEdit::complete()
{
    const QString word = text().mid(wordStart(), cursorPosition() - wordStart());
    if (word.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(word);
    if (m_completer->completionCount() == 0 || (m_completer->completionCount() == 1 && m_completer->currentCompletion() == word)) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = rect();
    place.setLeft(cursorRect().left());
    place.setWidth(240);
    m_completer->complete(place);
}

void FilterEdit::insertCompletion(const QString &word)
{
    const int start = wordStart();
    const int end = cursorPosition();
    setSelection(start, end - start);
    insert(word);
}

void FilterEdit::setErrorMark(int position, int length)
{
    m_errorAt = position;
    setProperty("invalid", position >= 0);
    style()->unpolish(this);
    style()->polish(this);
    // A line edit shows formats only from an input method: this is the only way to underline a part.
    QList<QInputMethodEvent::Attribute> attributes;
    if (position >= 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme::colors(this).error);
        format.setForeground(theme::colors(this).error);
        attributes.append({QInputMethodEvent::TextFormat, position - cursorPosition(), std::max(1, length), format});
    }
    QInputMethodEvent event(QString(), attributes);
    QApplication::sendEvent(this, &event);
}

void FilterEdit::remember()
{
    if (text().trimmed().isEmpty())
        return;
    m_history.removeAll(text());
    m_history.prepend(text());
    m_history = m_history.mid(0, kHistory);
    m_historyAt = -1;
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab: event->ignore(); return; // the list takes these
        default: break;
        }
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        const int next = m_historyAt + (event->key() == Qt::Key_Up ? 1 : -1);
        if (next >= -1 && next < m_history.size()) {
            m_historyAt = next;
            setText(next < 0 ? QString() : m_history[next]);
        }
        return;
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace framescope::ui::widgets
