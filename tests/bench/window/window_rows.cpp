// A stored capture of many rows in the real window: opening, scrolling anywhere, a new filter's first rows, memory.
//   window_rows [--rows N] [--capture FILE]     FILE is made where it does not exist, and kept
#include "WindowBench.h"

#include "capture/CaptureWriter.h"
#include "ui/log/LogPanel.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RowView.h"
#include "ui/captures/CapturePage.h"
#include "ui/captures/CapturesFeature.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QKeyEvent>
#include <QScrollBar>

#include <random>

using namespace windowbench;

namespace {

bool makeCapture(const QString &path, std::uint64_t rows)
{
    capture::CaptureOptions options;
    options.path = path;
    auto writer = capture::CaptureWriter::create(options);
    if (!writer)
        return false;
    for (std::uint64_t i = 0; i < rows; ++i) {
        const QByteArray payload = R"({"symbol":"ABCD","seq":)" + QByteArray::number(static_cast<qulonglong>(i)) + R"(,"price":)"
            + QByteArray::number(static_cast<qulonglong>(100 + i % 97)) + (i % 1000 == 999 ? R"(,"mark":true})" : "}");
        capture::EntryView entry;
        entry.time.monoNs = static_cast<std::int64_t>(i) * 10'000;
        entry.time.wallNs = 1'700'000'000'000'000'000 + entry.time.monoNs;
        entry.direction = i % 5 == 0 ? capture::Direction::Out : capture::Direction::In;
        entry.opcode = i % 50 == 0 ? protocol::Opcode::Ping : protocol::Opcode::Text;
        entry.flags = capture::FlagFin | capture::FlagEndsMessage;
        entry.headerLength = 2;
        entry.wireLength = entry.payloadLength = static_cast<std::uint64_t>(payload.size());
        entry.payload = base::viewOf(payload);
        while (!(*writer)->append(entry)) {
            (*writer)->flush();
            break; // the entry was taken; the queue has room again
        }
    }
    return (*writer)->finish().ok();
}

/// Wall and processor time of what `work` does, in milliseconds.
struct Cost {
    double wall = 0;
    double cpu = 0;
};

template<typename Work>
Cost costOf(Work &&work)
{
    const std::int64_t wall = StallMeter::wallNs();
    const std::int64_t cpu = StallMeter::threadCpuNs();
    work();
    return {static_cast<double>(StallMeter::wallNs() - wall) * 1e-6, static_cast<double>(StallMeter::threadCpuNs() - cpu) * 1e-6};
}

void printCosts(const char *name, std::vector<Cost> costs)
{
    const auto at = [&costs](double Cost::*which, double share) {
        std::sort(costs.begin(), costs.end(), [which](const Cost &a, const Cost &b) { return a.*which < b.*which; });
        return costs[static_cast<std::size_t>(share * static_cast<double>(costs.size() - 1))].*which;
    };
    std::printf("%-34s median %.1f ms wall, %.1f ms processor; 99 %%: %.1f / %.1f; longest %.1f / %.1f (%zu times)\n", name, at(&Cost::wall, 0.5),
                at(&Cost::cpu, 0.5), at(&Cost::wall, 0.99), at(&Cost::cpu, 0.99), at(&Cost::wall, 1), at(&Cost::cpu, 1), costs.size());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("rows"), QStringLiteral("rows"), QStringLiteral("n"), QStringLiteral("10000000")});
    parser.addOption({QStringLiteral("capture"), QStringLiteral("capture"), QStringLiteral("file")});
    parser.process(application);
    QTemporaryDir place;
    const QString path = parser.isSet(QStringLiteral("capture")) ? parser.value(QStringLiteral("capture")) : place.filePath(QStringLiteral("rows.fscope"));
    if (!QFileInfo::exists(path) && !makeCapture(path, parser.value(QStringLiteral("rows")).toULongLong())) {
        std::fprintf(stderr, "window_rows: the capture cannot be written\n");
        return 1;
    }

    Program program(application);
    runFor(200);
    const Cost opening = costOf([&] {
        program.window->feature<ui::captures::CapturesFeature>().openCapture(path);
        runUntil([&] {
            const auto *page = qobject_cast<ui::captures::CapturePage *>(program.window->pages().current());
            return page && page->log()->model()->rowCount() > 0;
        });
    });
    auto *page = qobject_cast<ui::captures::CapturePage *>(program.window->pages().current());
    if (!page)
        return 1;
    auto *log = page->log();
    std::printf("%-34s %.0f ms wall, %.0f ms processor; %d rows\n", "open", opening.wall, opening.cpu, log->model()->rowCount());
    runFor(300);

    // A jump of the scroll bar, painted: what dragging its handle does.
    auto *bar = log->view()->verticalScrollBar();
    std::mt19937 random(7);
    std::vector<Cost> jumps;
    for (int i = 0; i < 500; ++i) {
        const int target = std::uniform_int_distribution<int>(0, bar->maximum())(random);
        jumps.push_back(costOf([&] {
            bar->setValue(target);
            log->view()->viewport()->repaint();
        }));
        QApplication::processEvents();
    }
    printCosts("jump anywhere and paint", jumps);
    std::vector<Cost> steps;
    for (int i = 0; i < 500; ++i) {
        steps.push_back(costOf([&] {
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            log->view()->viewport()->repaint();
        }));
        QApplication::processEvents();
    }
    printCosts("a page further and paint", steps);
    Memory::now().print("memory after scrolling");

    for (const char *text : {"mark", "type:ping", "json:price>195", "dir:in"}) {
        log->setFilterText(QString());
        runUntil([&] { return !log->model()->isFiltered(); });
        runFor(100);
        StallMeter meter;
        meter.start();
        const Cost first = costOf([&] {
            log->setFilterText(QString::fromLatin1(text));
            runUntil([&] { return log->model()->rowCount() > 0; });
            log->view()->viewport()->repaint();
        });
        const Cost whole = costOf([&] { runUntil([&] { return log->model()->filterProgress() >= 1; }); });
        std::printf("filter %-27s first rows painted after %.0f ms wall, %.0f ms processor; all %d after %.0f ms\n", text, first.wall, first.cpu,
                    log->model()->rowCount(), first.wall + whole.wall);
        meter.stop().print("  while it runs");
    }
    Memory::now().print("memory after filtering");
    return 0;
}
