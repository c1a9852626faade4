// From the start of the process to a painted window: starts the real program's parts as main() does, in a fresh process each time.
//   window_start [--times N]
#include "WindowBench.h"

#include <QCommandLineParser>
#include <QEvent>

using namespace windowbench;

namespace {

/// Ends the program when the window has been painted and the event loop is at rest. GUI thread.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(std::int64_t startedNs)
        : m_started(startedNs)
    {
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const bool handled = QObject::eventFilter(object, event);
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // After this paint and everything that was asked for with it.
            QTimer::singleShot(0, this, [this] {
                timespec cpu{};
                clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu);
                std::printf("%.1f %.1f %.1f\n", static_cast<double>(StallMeter::wallNs() - m_started) * 1e-6,
                            static_cast<double>(cpu.tv_sec) * 1e3 + static_cast<double>(cpu.tv_nsec) * 1e-6, Memory::now().all);
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return handled;
    }

private:
    std::int64_t m_started;
    bool m_seen = false;
};

int child(QApplication &application, std::int64_t startedNs)
{
    Program program(application);
    FirstPaint paint(startedNs);
    program.window->installEventFilter(&paint);
    program.window->open({}, false);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("times"), QStringLiteral("times"), QStringLiteral("n"), QStringLiteral("9")});
    parser.addOption({QStringLiteral("started"), QStringLiteral("for the child"), QStringLiteral("ns")});
    parser.process(application);
    if (parser.isSet(QStringLiteral("started")))
        return child(application, parser.value(QStringLiteral("started")).toLongLong());

    std::vector<double> wall, cpu;
    double memory = 0;
    for (int i = 0; i < parser.value(QStringLiteral("times")).toInt(); ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--started"), QString::number(StallMeter::wallNs())});
        process.waitForFinished();
        const QList<QByteArray> parts = process.readAllStandardOutput().simplified().split(' ');
        wall.push_back(parts.value(0).toDouble());
        cpu.push_back(parts.value(1).toDouble());
        memory = parts.value(2).toDouble();
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    std::printf("%-34s median %.0f ms wall, %.0f ms processor; best %.0f / %.0f; worst %.0f / %.0f; %.0f MiB\n", "start to a painted window",
                wall[wall.size() / 2], cpu[cpu.size() / 2], wall.front(), cpu.front(), wall.back(), cpu.back(), memory);
    return 0;
}
