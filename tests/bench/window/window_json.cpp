// A large JSON message in the details: how long the GUI thread is kept while it opens.
//   window_json [--mib N] [--seconds S]
#include "WindowBench.h"

#include "capture/CaptureWriter.h"
#include "ui/details/models/JsonTreeModel.h"
#include "ui/details/DetailsPanel.h"
#include "ui/details/PayloadPage.h"
#include "ui/details/PayloadTextView.h"
#include "ui/widgets/HexView.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTreeView>

#include <functional>

using namespace windowbench;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("mib"), QStringLiteral("size"), QStringLiteral("n"), QStringLiteral("50")});
    parser.addOption({QStringLiteral("seconds"), QStringLiteral("waited for at most"), QStringLiteral("s"), QStringLiteral("120")});
    parser.process(application);
    const qsizetype size = parser.value(QStringLiteral("mib")).toInt() * qsizetype{1 << 20};
    QByteArray payload = "{\"rows\":[";
    for (qint64 i = 0; payload.size() < size; ++i)
        payload += (i ? ",{\"id\":" : "{\"id\":") + QByteArray::number(i) + ",\"name\":\"row " + QByteArray::number(i) + "\",\"tags\":[\"a\",\"b\"],\"open\":true}";
    payload += "]}";

    auto writer = capture::CaptureWriter::create({});
    if (!writer)
        return 1;
    capture::EntryView entry;
    entry.direction = capture::Direction::In;
    entry.flags = capture::FlagFin | capture::FlagEndsMessage;
    entry.headerLength = 10;
    entry.wireLength = entry.payloadLength = static_cast<std::uint64_t>(payload.size());
    entry.payload = base::viewOf(payload);
    (*writer)->append(entry);
    (*writer)->batchEnded();

    ui::theme::Theme theme(application);
    theme.setScheme(ui::theme::Scheme::Light);
    ui::details::DetailsPanel panel;
    panel.resize(900, 600);
    panel.setReader((*writer)->reader());
    panel.show();
    runFor(300);
    StallMeter meter;
    meter.start();
    panel.showEntry(1);
    // Until it is there whole: on the pool, so that a busy machine takes its time.
    using ui::details::PayloadPage;
    PayloadPage *page = panel.payload();
    QElapsedTimer patience;
    patience.start();
    do
        runFor(100);
    while (page->isLoading() && patience.elapsed() < parser.value(QStringLiteral("seconds")).toInt() * 1000);
    meter.stop().print("a large JSON message opens");
    std::printf("%-34s %s after %.1f s\n", "", page->isLoading() ? "not read whole" : "whole", static_cast<double>(patience.elapsed()) / 1000);

    // Everything one can do with it then.
    const auto step = [&](const char *name, const std::function<void()> &carryOut) {
        meter.start();
        carryOut();
        runFor(1500);
        meter.stop().print(name);
    };
    const auto key = [](QWidget *widget, int code) {
        QKeyEvent press(QEvent::KeyPress, code, Qt::ControlModifier);
        QCoreApplication::sendEvent(widget, &press);
    };
    step("to its end, pretty", [&] { key(page->text(), Qt::Key_End); });
    step("as a tree", [&] {
        page->setMode(PayloadPage::Tree);
        page->treeView()->expand(page->tree()->index(0, 0));
        page->treeView()->scrollToBottom();
    });
    step("raw", [&] { page->setMode(PayloadPage::Raw); });
    step("hex, to its end", [&] {
        page->setMode(PayloadPage::Hex);
        key(page->hex(), Qt::Key_End);
    });
    step("pretty with hex beside it", [&] {
        page->setMode(PayloadPage::Pretty);
        page->setHexBeside(true);
    });
    step("narrower", [&] { panel.resize(700, 600); });
    Memory::now().print("");
    return 0;
}
