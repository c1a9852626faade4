#include "FilterWatch.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace framescope::ui::log {

namespace {

constexpr int kLookEveryMs = 400;

} // namespace

FilterWatch::FilterWatch(std::shared_ptr<capture::CaptureReader> reader, const capture::Filter &filter, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(reader))
    , m_text(filter.text())
{
    capture::FilterScope scope;
    scope.messages = true;
    scope.first = m_reader->entryCount() + 1;
    m_job = std::make_unique<capture::FilterJob>(m_reader, filter, scope);
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &FilterWatch::look);
    m_timer.start();
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &FilterWatch::tell);
    m_job->catchUp();
}

FilterWatch::~FilterWatch() = default;

void FilterWatch::look()
{
    m_job->catchUp();
    m_found.clear();
    m_job->takeResults(m_found);
    if (!m_toldUndecided) {
        if (const capture::Undecided open = m_job->undecided()) {
            m_toldUndecided = true;
            emit undecided(open.sentence());
        }
    }
    if (m_found.empty())
        return;
    m_count += static_cast<qint64>(m_found.size());
    m_newest = m_found.back();
    if (!m_quiet.isActive())
        tell();
}

void FilterWatch::tell()
{
    if (m_count == 0)
        return;
    m_quiet.start(m_quietMs);
    emit matched(static_cast<int>(std::min<qint64>(std::exchange(m_count, 0), std::numeric_limits<int>::max())), m_newest);
}

} // namespace framescope::ui::log
