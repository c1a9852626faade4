#include "FindBar.h"

#include "ui/log/models/FilterTerms.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace framescope::ui::log {

namespace {

constexpr int kTickMs = 60;

} // namespace

FindBar::FindBar(LogModel *model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setProperty("look", QStringLiteral("bar"));
    m_edit->setPlaceholderText(tr("Find in the rows shown"));
    m_edit->setAccessibleName(tr("Find in the log"));
    m_edit->setClearButtonEnabled(true);
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
    row->addWidget(button(QStringLiteral("up"), tr("Previous"), tr("Previous (Shift+F3)"), &FindBar::previous));
    row->addWidget(button(QStringLiteral("down"), tr("Next"), tr("Next (F3)"), &FindBar::next));
    row->addWidget(button(QStringLiteral("close"), tr("Close find bar"), tr("Close find bar (Esc)"), &FindBar::close));
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::restart);
    connect(m_edit, &QLineEdit::returnPressed, this, &FindBar::next);
    auto *escape = new QAction(tr("Close find bar"), this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &FindBar::close);
    auto *back = new QAction(tr("Previous"), this);
    back->setShortcut(Qt::SHIFT | Qt::Key_Return);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(back);
    connect(back, &QAction::triggered, this, &FindBar::previous);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &FindBar::update);
    hide();
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    restart();
}

void FindBar::close()
{
    m_tick.stop();
    m_job.reset();
    m_found.clear();
    m_found.shrink_to_fit();
    if (isHidden())
        return;
    hide();
    emit needleChanged({}, Qt::CaseInsensitive);
    emit closed();
}

void FindBar::setScope(const QString &expression)
{
    m_scope = expression;
    if (!isHidden())
        restart();
}

void FindBar::setCurrent(std::uint64_t entry, std::uint64_t firstInSight)
{
    m_current = entry;
    m_firstInSight = firstInSight;
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::restart()
{
    m_tick.stop();
    m_job.reset();
    m_found.clear();
    m_pending = false;
    const QString needle = m_edit->text();
    const bool capital = std::any_of(needle.begin(), needle.end(), [](QChar c) { return c.isUpper(); });
    emit needleChanged(needle, capital ? Qt::CaseSensitive : Qt::CaseInsensitive);
    if (needle.isEmpty() || !m_model->reader()) {
        m_count->clear();
        return;
    }
    QString expression = FilterTerms::quoted(needle);
    if (!m_scope.isEmpty())
        expression = QStringLiteral("(%1) %2").arg(m_scope, expression);
    const auto filter = capture::Filter::parse(expression);
    if (!filter) {
        m_count->setText(tr("not a valid search"));
        return;
    }
    capture::FilterScope scope;
    scope.messages = m_model->rows() == LogModel::Rows::Messages;
    m_job = std::make_unique<capture::FilterJob>(m_model->reader(), *filter, scope);
    m_pending = true;
    m_tick.start();
    update();
}

void FindBar::update()
{
    if (!m_job)
        return;
    m_job->catchUp();
    m_job->takeResults(m_found);
    // The active filter may have undecided entries: "not found" would be too definite.
    const QString undecided = m_job->undecided().sentence();
    m_count->setToolTip(undecided);
    m_count->setAccessibleDescription(undecided);
    if (m_found.empty() && !undecided.isEmpty() && m_job->isIdle()) {
        m_count->setText(tr("not found; some entries could not be searched"));
        return;
    }
    if (m_found.empty()) {
        m_count->setText(m_job->isIdle() ? tr("not found") : tr("searching…"));
        return;
    }
    if (m_pending) {
        m_pending = false;
        step(0);
    }
    const auto at = std::lower_bound(m_found.begin(), m_found.end(), m_current);
    const QString of = QLocale().toString(static_cast<qulonglong>(m_found.size())) + (m_job->isIdle() ? QString() : QStringLiteral("…"));
    if (at != m_found.end() && *at == m_current)
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(static_cast<qlonglong>(at - m_found.begin() + 1)), of));
    else
        m_count->setText(tr("%1 found").arg(of));
}

void FindBar::step(int direction)
{
    if (m_found.empty())
        return;
    const std::uint64_t from = m_current != 0 ? m_current : m_firstInSight;
    std::uint64_t target = 0;
    if (direction >= 0) {
        const auto at = std::lower_bound(m_found.begin(), m_found.end(), direction == 0 || m_current == 0 ? from : from + 1);
        target = at == m_found.end() ? m_found.front() : *at;
    } else {
        const auto at = std::lower_bound(m_found.begin(), m_found.end(), from);
        target = at == m_found.begin() ? m_found.back() : *(at - 1);
    }
    emit goTo(target);
    m_current = target;
    update();
}

void FindBar::next()
{
    if (isHidden())
        return open();
    step(1);
}

void FindBar::previous()
{
    if (isHidden())
        return open();
    step(-1);
}

} // namespace framescope::ui::log
