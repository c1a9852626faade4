#include "LineSplitter.h"

namespace framescope::cli {

void LineSplitter::feed(const QByteArray &block, const std::function<void(const QByteArray &)> &line)
{
    if (block.isEmpty()) {
        if (!m_rest.isEmpty())
            line(std::exchange(m_rest, {}));
        return;
    }
    qsizetype from = 0;
    // Only the new bytes can contain a line end: the rest has been searched.
    for (qsizetype end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', from)) {
        QByteArray whole = std::exchange(m_rest, {});
        whole += QByteArrayView(block).sliced(from, end - from);
        if (whole.endsWith('\r'))
            whole.chop(1);
        line(whole);
        from = end + 1;
    }
    m_rest += QByteArrayView(block).sliced(from);
}

} // namespace framescope::cli
