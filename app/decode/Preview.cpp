#include "Preview.h"

#include "base/Translation.h"

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("decode::Preview")

} // namespace

QString previewText(std::string_view utf8, std::size_t most)
{
    const bool isCut = utf8.size() > most;
    if (isCut) {
        while (most > 0 && (std::uint8_t(utf8[most]) & 0xc0) == 0x80)
            --most;
        utf8 = utf8.substr(0, most);
    }
    QString text = base::escapeControls(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    if (isCut)
        text += QChar(0x2026);
    return text;
}

QString previewBytes(base::ByteView bytes)
{
    const QString hex = base::hexPreview(bytes.first(std::min<std::size_t>(bytes.size(), 16)));
    const int count = int(std::min(bytes.size(), std::size_t(1) << 30));
    const QString more = bytes.size() > 16 ? QString(QChar(0x2026)) : QString();
    return bytes.empty() ? tr("0 bytes") : tr("%n byte(s): %1", nullptr, count).arg(hex) + more;
}

} // namespace framescope::decode
