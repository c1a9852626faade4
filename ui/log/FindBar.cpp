#include "FindBar.h"

#include "ui/log/models/FilterTerms.h"

#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace framescope::ui::log {

namespace {

constexpr int kTickMs = 60;

} // namespace

FindBar::FindBar(LogModel *model, QWidget *parent)
    : widgets::FindLine(tr("Find in the rows shown"), tr("Find in the log"), parent)
    , m_model(model)
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &FindBar::update);
}

void FindBar::stop()
{
    m_tick.stop();
    m_job.reset();
    m_found.clear();
    m_found.shrink_to_fit();
    emit needleChanged({}, Qt::CaseInsensitive);
}

void FindBar::setScope(const QString &expression)
{
    m_scope = expression;
    if (!isHidden())
        search();
}

void FindBar::setCurrent(std::uint64_t entry, std::uint64_t firstInSight)
{
    m_current = entry;
    m_firstInSight = firstInSight;
}

void FindBar::search()
{
    m_tick.stop();
    m_job.reset();
    m_found.clear();
    m_pending = false;
    const QString needle = edit()->text();
    emit needleChanged(needle, sensitivity());
    if (needle.isEmpty() || !m_model->reader())
        return setCount({});
    QString expression = FilterTerms::quoted(needle);
    if (!m_scope.isEmpty())
        expression = QStringLiteral("(%1) %2").arg(m_scope, expression);
    const auto filter = capture::Filter::parse(expression);
    if (!filter)
        return setCount(tr("not a valid search"));
    capture::FilterScope scope;
    scope.messages = m_model->rows() == LogModel::Rows::Messages;
    scope.first = m_model->hiddenUpTo() + 1;
    scope.last = m_model->lastShown();
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
    if (m_found.empty()) {
        return setCount(!m_job->isIdle()        ? tr("searching…")
                        : undecided.isEmpty() ? tr("not found")
                                              : tr("not found; some entries could not be searched"), undecided);
    }
    if (m_pending) {
        m_pending = false;
        step(0);
    }
    const auto at = std::lower_bound(m_found.begin(), m_found.end(), m_current);
    const QString of = QLocale().toString(static_cast<qulonglong>(m_found.size())) + (m_job->isIdle() ? QString() : QStringLiteral("…"));
    if (at != m_found.end() && *at == m_current)
        setCount(tr("%1 of %2").arg(QLocale().toString(static_cast<qlonglong>(at - m_found.begin() + 1)), of), undecided);
    else
        setCount(tr("%1 found").arg(of), undecided);
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

} // namespace framescope::ui::log
