#pragma once

#include "ui/models/IoThread.h"
#include "ui/theme/Theme.h"

#include "capture/CaptureWriter.h"
#include "server/LocalServer.h"

#include <QApplication>
#include <QTemporaryDir>

#include <memory>

/// What the window's tests share: a capture in memory with rows of every kind, and a real server to talk to.
namespace uitest {

using namespace framescope;

/// A capture in memory that a test appends to. Test thread.
struct Log {
    Log()
    {
        auto made = capture::CaptureWriter::create({});
        writer = std::move(made).value();
        reader = writer->reader();
    }

    void add(const QByteArray &payload, protocol::Opcode opcode = protocol::Opcode::Text, capture::Direction direction = capture::Direction::In,
             std::uint32_t flags = capture::FlagFin | capture::FlagEndsMessage)
    {
        capture::EntryView entry;
        entry.time = next();
        entry.direction = direction;
        entry.opcode = opcode;
        entry.flags = flags;
        entry.headerLength = 2;
        entry.wireLength = entry.payloadLength = static_cast<std::uint64_t>(payload.size());
        entry.payload = base::viewOf(payload);
        writer->append(entry);
        writer->batchEnded();
    }

    void event(capture::EntryKind kind, const QByteArray &json)
    {
        capture::EntryView entry;
        entry.time = next();
        entry.kind = kind;
        entry.payload = base::viewOf(json);
        entry.payloadLength = entry.payload.size();
        writer->append(entry);
        writer->batchEnded();
    }

    base::Instant next()
    {
        clock.advanceMs(10);
        return clock.now();
    }

    base::ManualClock clock;
    std::unique_ptr<capture::CaptureWriter> writer;
    std::shared_ptr<capture::CaptureReader> reader;
};

/// An echo server on loopback, on the test's thread.
struct EchoServer {
    EchoServer()
    {
        server = std::make_unique<server::LocalServer>(server::ServerSettings());
        const auto started = server->start();
        ok = started.ok();
    }
    QString address() const { return server->url().toString(); }

    std::unique_ptr<server::LocalServer> server;
    bool ok = false;
};

} // namespace uitest
