#include "NearestMessage.h"

#include "base/Bytes.h"
#include "base/Translation.h"
#include "base/Units.h"

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

NearestMessage nearestMessage(const Inbox &inbox, const capture::FilterJudge &judge, std::int64_t startMonoNs)
{
    const auto &messages = inbox.messages();
    const ReceivedMessage *best = nullptr;
    capture::Judgement judgement;
    for (std::size_t i = messages.size() > kMostJudged ? messages.size() - kMostJudged : 0; i < messages.size(); ++i) {
        capture::Judgement one = judge.judge(messages[i].subject(startMonoNs));
        if (!best || one.unmet.size() <= judgement.unmet.size()) {
            best = &messages[i];
            judgement = std::move(one);
        }
    }
    if (!best)
        return {tr("No message came."), {}};
    const QString place = tr("the message at +%1").arg(base::Units::shortDuration(best->time.monoNs - startMonoNs));
    NearestMessage out;
    out.sentence = QStringLiteral("%1 %2").arg(judgement.sentence(place), base::escapedPreview(base::viewOf(best->bytes), 200));
    for (const capture::Judgement::Unmet &one : judgement.unmet)
        out.unmet.append(one.term);
    return out;
}

} // namespace framescope::scenario
