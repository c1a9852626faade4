#pragma once

#include "scenario/Peer.h"

#include <QList>

#include <vector>

/// A peer that only writes down what it is to send; the test says when it takes more and when it ends.
class FakePeer final : public framescope::scenario::Peer
{
public:
    bool isOpen() const override { return open; }
    bool canSend() const override { return open && takes; }
    framescope::base::Result<void> send(const framescope::scenario::Outgoing &outgoing) override
    {
        using Kind = framescope::scenario::Outgoing::Kind;
        if (!open && outgoing.kind != Kind::Raw)
            return framescope::base::Error{QStringLiteral("test.closed"), QStringLiteral("The peer is closed."), {}, {}};
        if (outgoing.kind == Kind::Close) {
            ++closes;
            open = false;
        } else if (outgoing.kind == Kind::Raw) {
            rawFrames.push_back(outgoing.raw);
        } else {
            sentMessages << outgoing.payload;
        }
        return {};
    }
    framescope::base::Result<void> sendMessage(framescope::protocol::Opcode kind, framescope::base::ByteView payload,
                                               std::span<const std::uint64_t> fragmentSizes = {}) override
    {
        return send(framescope::scenario::Outgoing::message(kind, payload, fragmentSizes));
    }
    void drop(bool) override { open = false; }
    framescope::scenario::PeerFacts peerFacts() const override { return {}; }

    QList<QByteArray> sentMessages;
    std::vector<framescope::protocol::RawFrame> rawFrames;
    int closes = 0;
    bool open = true;
    bool takes = true;
};
