#include "FilterWatch.h"

#include <algorithm>

namespace framescope::ui::models {

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
    m_job->catchUp();
}

FilterWatch::~FilterWatch() = default;

void FilterWatch::look()
{
    m_job->catchUp();
    m_found.clear();
    m_job->takeResults(m_found);
    if (!m_found.empty())
        emit matched(static_cast<int>(std::min<std::size_t>(m_found.size(), 1'000'000)), m_found.back());
}

} // namespace framescope::ui::models
