#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <pthread.h>
#include <time.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <thread>
#include <vector>

/// How long the GUI thread keeps an event waiting: a second thread posts a small event every few milliseconds and measures until
/// it is handled, on the wall clock and in processor time of the GUI thread. The second is the program's own doing also on a machine
/// that others use; the first is what a user would feel on it. Made, started and stopped on the GUI thread.
class StallMeter : public QObject
{
public:
    struct Report {
        double wallSeconds = 0;
        double cpuSeconds = 0;    ///< of the GUI thread
        double longestWallMs = 0;
        double longestCpuMs = 0;
        double wall99Ms = 0;      ///< 99 of 100 events waited at most this long
        double cpu99Ms = 0;
        std::size_t samples = 0;

        double cores() const { return wallSeconds > 0 ? cpuSeconds / wallSeconds : 0; }
        void print(const char *name) const
        {
            std::printf("%-34s longest stall %7.1f ms wall, %6.1f ms processor; 99 %%: %6.1f / %5.1f ms; GUI thread %.2f cores (%zu samples, %.1f s)\n",
                        name, longestWallMs, longestCpuMs, wall99Ms, cpu99Ms, cores(), samples, wallSeconds);
            std::fflush(stdout);
        }
    };

    explicit StallMeter(int everyMs = 4)
        : m_every(everyMs)
    {
        pthread_getcpuclockid(pthread_self(), &m_clock);
    }
    ~StallMeter() override { end(); }

    void start()
    {
        m_wall.clear();
        m_cpu.clear();
        m_startWall = wallNs();
        m_startCpu = cpuNs();
        m_waiting = false;
        m_stop = false;
        m_thread = std::thread([this] { run(); });
    }

    Report stop()
    {
        m_stop = true;
        if (m_waiting) { // one that is still kept waiting counts with what it has waited so far
            m_wall.push_back(wallNs() - m_postedWall);
            m_cpu.push_back(cpuNs() - m_postedCpu);
        }
        end();
        Report report;
        report.wallSeconds = static_cast<double>(wallNs() - m_startWall) * 1e-9;
        report.cpuSeconds = static_cast<double>(cpuNs() - m_startCpu) * 1e-9;
        report.samples = m_wall.size();
        report.longestWallMs = at(m_wall, 1.0);
        report.longestCpuMs = at(m_cpu, 1.0);
        report.wall99Ms = at(m_wall, 0.99);
        report.cpu99Ms = at(m_cpu, 0.99);
        return report;
    }

    static std::int64_t wallNs() { return read(CLOCK_MONOTONIC); }
    /// Processor time of the thread that made the meter, from any thread.
    std::int64_t cpuNs() const { return read(m_clock); }
    /// Processor time of the calling thread.
    static std::int64_t threadCpuNs() { return read(CLOCK_THREAD_CPUTIME_ID); }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_wall.push_back(wallNs() - m_postedWall);
        m_cpu.push_back(cpuNs() - m_postedCpu);
        m_waiting = false;
        return true;
    }

private:
    static std::int64_t read(clockid_t clock)
    {
        timespec now{};
        clock_gettime(clock, &now);
        return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
    }
    static double at(std::vector<std::int64_t> &values, double share)
    {
        if (values.empty())
            return 0;
        std::sort(values.begin(), values.end());
        return static_cast<double>(values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))]) * 1e-6;
    }
    void run()
    {
        while (!m_stop) {
            if (!m_waiting) {
                m_postedWall = wallNs();
                m_postedCpu = cpuNs();
                m_waiting = true;
                QCoreApplication::postEvent(this, new QEvent(QEvent::User)); // the queue owns it
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(m_every));
        }
    }
    void end()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
        QCoreApplication::removePostedEvents(this);
    }

    int m_every;
    clockid_t m_clock{};
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_waiting = false;
    std::atomic<std::int64_t> m_postedWall = 0;
    std::atomic<std::int64_t> m_postedCpu = 0;
    std::vector<std::int64_t> m_wall; // GUI thread
    std::vector<std::int64_t> m_cpu;
    std::int64_t m_startWall = 0;
    std::int64_t m_startCpu = 0;
};
