#include "AddressEdit.h"

#include "ui/theme/Colors.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QTextCharFormat>

namespace framescope::ui::widgets {

AddressEdit::AddressEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &AddressEdit::check);
    connect(this, &QLineEdit::textChanged, this, [this] {
        // The host distinguishes addresses: text set by the program is shown from its beginning.
        if (!isModified() && !hasFocus())
            home(false);
    });
}

void AddressEdit::setChecker(Checker checker)
{
    m_checker = std::move(checker);
    check();
}

void AddressEdit::check()
{
    const QStringList unknown = m_checker ? m_checker(text()) : QStringList();
    const bool same = unknown == m_unknown;
    m_unknown = unknown;
    underline();
    if (!same)
        emit unknownNamesChanged(m_unknown);
}

void AddressEdit::underline()
{
    // A line edit takes formats for parts of its text only as an input method's; positions count from the cursor.
    QList<QInputMethodEvent::Attribute> attributes;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(theme::colors(this).error);
    format.setForeground(theme::colors(this).error);
    for (const QString &name : std::as_const(m_unknown)) {
        qsizetype at = 0;
        while ((at = text().indexOf(QStringLiteral("{{"), at)) >= 0) {
            const qsizetype end = text().indexOf(QStringLiteral("}}"), at);
            if (end < 0)
                break;
            if (text().mid(at + 2, end - at - 2).trimmed() == name)
                attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(at) - cursorPosition(), static_cast<int>(end + 2 - at), format});
            at = end + 2;
        }
    }
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void AddressEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        home(false);
}

void AddressEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        underline();
}

} // namespace framescope::ui::widgets
