#include "ExpectedRefusals.h"

#include <algorithm>

namespace framescope::scenario {

namespace {

void look(const Scenario &scenario, const Steps &steps, std::size_t &current, std::vector<bool> &out)
{
    for (const Step &step : steps) {
        if (const auto *expect = std::get_if<ExpectStep>(&step.what)) {
            if (expect->kind == ExpectStep::Kind::Refused)
                out[current] = true;
        } else if (const auto *on = std::get_if<OnStep>(&step.what)) {
            const auto found = std::find_if(scenario.connections.begin(), scenario.connections.end(), [&](const ConnectionSpec &spec) { return spec.name == on->connection; });
            if (found != scenario.connections.end())
                current = static_cast<std::size_t>(found - scenario.connections.begin());
        } else if (const auto *repeat = std::get_if<RepeatStep>(&step.what)) {
            const std::size_t before = current;
            look(scenario, repeat->steps, current, out);
            // A second round may begin with another connection; a third one brings nothing new.
            if (repeat->times > 1 && current != before)
                look(scenario, repeat->steps, current, out);
        }
    }
}

} // namespace

std::vector<bool> expectedRefusals(const Scenario &scenario)
{
    std::vector<bool> out(scenario.connections.size());
    std::size_t current = 0;
    if (!out.empty())
        look(scenario, scenario.steps, current, out);
    return out;
}

} // namespace framescope::scenario
