#include "Judgement.h"

#include "base/Bytes.h"
#include "base/Translation.h"

#include <QStringList>

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

} // namespace

QString Judgement::sentence(const QString &place) const
{
    QStringList sentences;
    for (const Unmet &each : unmet) {
        if (!each.gaveUp.isEmpty())
            sentences << base::TextPattern(each.gaveUp).undecidedSentence(place);
        else if (each.seen.isEmpty())
            sentences << tr("%1 does not hold.").arg(base::escapeControls(each.term));
        else
            sentences << tr("%1 does not hold: it is %2.").arg(base::escapeControls(each.term), base::escapeControls(each.seen));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace framescope::capture
