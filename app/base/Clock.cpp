#include "Clock.h"

#include <chrono>

namespace framescope::base {

namespace {

class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        using namespace std::chrono;
        return {duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count(),
                duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count()};
    }
};

} // namespace

const Clock &Clock::system()
{
    static const SystemClock clock;
    return clock;
}

} // namespace framescope::base
