#pragma once

#include "server/ServerClient.h"

#include "base/SimulatedScheduler.h"

/// A server as a client of it sees it, without listeners; its time stands still until the test moves it.
class FakeHost final : public framescope::server::ClientHost
{
public:
    framescope::base::Scheduler &scheduler() override { return time; }
    framescope::capture::EntrySink &log() override { return sink; }
    const framescope::server::ServerSettings &settings() const override { return chosen; }
    void clientTouched() override { ++touched; }
    void clientFinished(framescope::server::ServerClient &) override { ++finished; }

    struct Sink final : framescope::capture::EntrySink {
        bool append(const framescope::capture::EntryView &) override
        {
            ++entries;
            return true;
        }
        int entries = 0;
    };

    framescope::base::SimulatedScheduler time;
    framescope::server::ServerSettings chosen;
    Sink sink;
    int touched = 0;
    int finished = 0;
};
