// A large JSON message in the details: how long the GUI thread is kept while it opens.
//   window_json [--mib N] [--seconds S]
#include "WindowBench.h"

#include "capture/CaptureWriter.h"
#include "ui/panels/details/DetailsPanel.h"

#include <QCommandLineParser>

using namespace windowbench;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("mib"), QStringLiteral("size"), QStringLiteral("n"), QStringLiteral("50")});
    parser.addOption({QStringLiteral("seconds"), QStringLiteral("watched for"), QStringLiteral("s"), QStringLiteral("8")});
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
    ui::panels::details::DetailsPanel panel;
    panel.resize(900, 600);
    panel.setReader((*writer)->reader());
    panel.show();
    runFor(300);
    StallMeter meter;
    meter.start();
    panel.showEntry(1);
    runFor(parser.value(QStringLiteral("seconds")).toInt() * 1000);
    meter.stop().print("a large JSON message opens");
    Memory::now().print("");
    return 0;
}
