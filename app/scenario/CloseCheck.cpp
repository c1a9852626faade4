#include "CloseCheck.h"

#include "HandshakeCheck.h"

#include "base/Bytes.h"
#include "base/Translation.h"

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

std::optional<Failure> unmetOfClose(const ExpectCloseStep &step, const std::optional<QString> &reason, const protocol::CloseFacts &close)
{
    const int code = close.shownCode();
    const QString came = close.received ? QString::fromUtf8(close.received->reason) : QString();
    Failure failure;
    failure.seen = tr("It was closed with %1%2.").arg(code).arg(came.isEmpty() ? QString() : QString(u' ' + base::escapeControls(came)));
    if (step.code && *step.code != code) {
        failure.what = tr("Close code %1 was expected.").arg(*step.code);
        return failure;
    }
    QString problem;
    if (reason && !textFits(*reason, came, &problem)) {
        failure.what = problem.isEmpty() ? tr("The reason \"%1\" was expected.").arg(*reason) : problem;
        return failure;
    }
    return {};
}

} // namespace framescope::scenario
