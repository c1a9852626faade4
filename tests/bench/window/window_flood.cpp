// Sessions under load in the real window: how long the GUI thread keeps an event waiting, and how much processor it uses.
//   window_flood [--sessions N] [--rate MESSAGES_PER_SECOND] [--size BYTES] [--seconds S] [--filter EXPRESSION]
// The last of the sessions is in front, follows its log and has the filter.
#include "WindowBench.h"

#include "ui/log/LogPanel.h"
#include "ui/widgets/RowView.h"
#include "ui/session/SessionFeature.h"

#include <QCommandLineParser>

using namespace windowbench;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&parser](const char *name, const char *value) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(name), QString::fromLatin1("value"), QString::fromLatin1(value)});
    };
    option("sessions", "1");
    option("rate", "100000");
    option("size", "64");
    option("seconds", "5");
    option("filter", "");
    parser.process(application);
    const auto number = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)).toInt(); };
    const int sessions = number("sessions");
    const int rate = number("rate");
    const int seconds = number("seconds");

    FloodServer server;
    if (server.port == 0) {
        std::fprintf(stderr, "window_flood: flood_server does not start\n");
        return 1;
    }
    Program program(application);
    std::vector<ui::session::SessionPage *> pages;
    for (int i = 0; i < sessions; ++i) {
        auto *page = program.window->feature<ui::session::SessionFeature>().newSession(server.address(number("size"), 1'000'000'000, rate));
        page->connectNow();
        pages.push_back(page);
    }
    auto *last = pages.back();
    const auto received = [&pages] {
        std::uint64_t sum = 0;
        for (const auto *page : pages)
            sum += page->log()->model()->reader() ? page->log()->model()->reader()->entryCount() : 0;
        return sum;
    };
    if (!runUntil([&] {
            return std::all_of(pages.begin(), pages.end(), [](const auto *page) { return page->statistics().in.messages > 0; });
        })) {
        std::fprintf(stderr, "window_flood: not every session receives\n");
        return 1;
    }
    if (!parser.value(QStringLiteral("filter")).isEmpty())
        last->log()->setFilterText(parser.value(QStringLiteral("filter")));
    last->log()->view()->setFollowing(true);
    runFor(1000 + 20 * sessions); // opening is over, and what it asked for is painted

    StallMeter meter;
    const std::uint64_t before = received();
    meter.start();
    runFor(seconds * 1000);
    const StallMeter::Report report = meter.stop();
    const std::uint64_t taken = received() - before;

    const QByteArray name = QStringLiteral("%1 x %2/s%3").arg(sessions).arg(rate).arg(last->log()->model()->isFiltered() ? QStringLiteral(", filtered") : QString()).toUtf8();
    report.print(name.constData());
    std::printf("%-34s %.0f messages/s taken, %d rows shown, following: %s\n", "", static_cast<double>(taken) / report.wallSeconds,
                last->log()->model()->rowCount(), last->log()->view()->isFollowing() ? "yes" : "no");
    Memory::now().print("");
    return 0;
}
