#include "FindLine.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace framescope::ui::widgets {

FindLine::FindLine(const QString &placeholder, const QString &accessibleName, QWidget *parent)
    : QFrame(parent)
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setProperty("look", QStringLiteral("bar"));
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(accessibleName);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(60);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("look", QStringLiteral("muted"));
    const auto button = [this](const QString &icon, const QString &text, const QString &tip, auto slot) {
        auto *made = new QToolButton(this);
        made->setIcon(theme::icon(icon));
        made->setToolTip(tip);
        made->setAccessibleName(text);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 5, 8, 5);
    row->addWidget(m_edit, 1);
    row->addWidget(m_count);
    row->addWidget(button(QStringLiteral("up"), tr("Previous"), tr("Previous (Shift+F3)"), &FindLine::previous));
    row->addWidget(button(QStringLiteral("down"), tr("Next"), tr("Next (F3)"), &FindLine::next));
    row->addWidget(button(QStringLiteral("close"), tr("Close find bar"), tr("Close find bar (Esc)"), &FindLine::close));
    connect(m_edit, &QLineEdit::textChanged, this, [this] { search(); });
    connect(m_edit, &QLineEdit::returnPressed, this, &FindLine::next);
    auto *escape = new QAction(tr("Close find bar"), this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &FindLine::close);
    auto *back = new QAction(tr("Previous"), this);
    back->setShortcut(Qt::SHIFT | Qt::Key_Return);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(back);
    connect(back, &QAction::triggered, this, &FindLine::previous);
    hide();
}

QString FindLine::countText() const
{
    return m_count->text();
}

Qt::CaseSensitivity FindLine::sensitivity() const
{
    const QString text = m_edit->text();
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); }) ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindLine::setCount(const QString &text, const QString &remark)
{
    m_count->setText(text);
    m_count->setToolTip(remark);
    m_count->setAccessibleDescription(remark);
}

void FindLine::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    search();
}

void FindLine::close()
{
    stop();
    if (isHidden())
        return;
    hide();
    emit closed();
}

void FindLine::next()
{
    isHidden() ? open() : step(1);
}

void FindLine::previous()
{
    isHidden() ? open() : step(-1);
}

} // namespace framescope::ui::widgets
