#include "HeadLines.h"

namespace framescope::capture {

HeadLines HeadLines::of(const QByteArray &raw)
{
    HeadLines head;
    head.size = raw.isEmpty() ? -1 : raw.size();
    bool firstLine = true;
    for (QByteArray line : raw.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (firstLine) {
            const qsizetype one = line.indexOf(' ');
            const qsizetype two = line.indexOf(' ', one + 1);
            head.first[0] = one < 0 ? line : line.left(one);
            head.first[1] = one < 0 ? QByteArray() : line.mid(one + 1, two < 0 ? -1 : two - one - 1);
            head.first[2] = two < 0 ? QByteArray() : line.mid(two + 1);
            firstLine = false;
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            head.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
        }
    }
    return head;
}

} // namespace framescope::capture
