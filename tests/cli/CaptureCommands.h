#pragma once

#include "capture/CaptureWriter.h"
#include "cli/Command.h"

#include <QtTest>

namespace framescope::cli::fixtures {

/// A command line run in this process, with what it printed.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

inline Ran runCommand(const QStringList &arguments)
{
    Ran ran;
    Console::Streams streams;
    streams.out = [&ran](const QByteArray &bytes) { return ran.out += bytes, true; };
    streams.err = [&ran](const QByteArray &bytes) { return ran.err += bytes, true; };
    Console console(streams);
    ran.status = runCommandLine(CommandRegistry::standard(), arguments, console);
    console.flush();
    return ran;
}

/// A capture with an entry on which /^(a|a?)+$/ reaches its step limit (the second of three).
inline void makeRunaway(const QString &path)
{
    capture::CaptureOptions options;
    options.path = path;
    auto writer = capture::CaptureWriter::create(options).value();
    for (const QByteArray &payload : {QByteArray("aa"), QByteArray(QByteArray(40, 'a') + '!'), QByteArray("b")}) {
        capture::EntryView view;
        view.direction = capture::Direction::In;
        view.flags = capture::FlagFin | capture::FlagEndsMessage;
        view.payload = base::viewOf(payload);
        view.payloadLength = view.wireLength = view.payload.size();
        writer->append(view);
    }
    QVERIFY(writer->finish().ok());
}

/// A capture of "message 1" … "message N", every second one sent.
inline void makeMessages(const QString &path, int count)
{
    capture::CaptureOptions options;
    options.path = path;
    auto writer = capture::CaptureWriter::create(options).value();
    for (int i = 1; i <= count; ++i) {
        const QByteArray payload = "message " + QByteArray::number(i);
        capture::EntryView view;
        view.direction = i % 2 ? capture::Direction::In : capture::Direction::Out;
        view.flags = capture::FlagFin | capture::FlagEndsMessage;
        view.payload = base::viewOf(payload);
        view.payloadLength = view.wireLength = view.payload.size();
        writer->append(view);
    }
    QVERIFY(writer->finish().ok());
}

} // namespace framescope::cli::fixtures
