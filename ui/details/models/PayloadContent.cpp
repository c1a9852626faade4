#include "PayloadContent.h"

#include "ui/models/EntryText.h"
#include "ui/models/PayloadLayout.h"

#include "capture/Redaction.h"

#include <QBuffer>
#include <QImageReader>

namespace framescope::ui::details {

namespace {

constexpr qsizetype kHead = 64 << 10;
constexpr qsizetype kLargestPicture = 32 << 20;

/// Pictures of fixed points only: formats that are text or programs (SVG, PDF) are not drawn for a stranger.
void decodeImage(PayloadContent &content)
{
    static const QList<QByteArray> formats = {"png", "jpeg", "jpg", "gif", "webp", "bmp", "ico"};
    QBuffer buffer(&content.bytes);
    QImageReader images(&buffer);
    if (!images.canRead() || !formats.contains(images.format()))
        return;
    images.setAutoTransform(true);
    content.imageSize = images.size();
    const qint64 pixels = qint64(content.imageSize.width()) * content.imageSize.height();
    if (content.imageSize.isEmpty() || pixels > PayloadContent::kMostPixels)
        return;
    const QSize bound(PayloadContent::kLargestSide, PayloadContent::kLargestSide);
    if (content.imageSize.width() > bound.width() || content.imageSize.height() > bound.height())
        images.setScaledSize(content.imageSize.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1}));
    content.imageFormat = images.format();
    content.image = images.read();
    if (images.transformation() & QImageIOHandler::TransformationRotate90)
        content.imageSize.transpose();
}

} // namespace

std::shared_ptr<const PayloadContent> PayloadContent::read(const capture::CaptureReader &reader, std::uint64_t entry, qint64 most, bool quick,
                                                           const std::atomic_bool *cancelled)
{
    auto content = std::make_shared<PayloadContent>();
    const auto info = reader.info(entry);
    if (!info)
        return content;
    const auto gone = [cancelled] { return cancelled && cancelled->load(); };
    content->total = info->has(capture::FlagEndsMessage) ? info->messageLength : info->payloadLength;
    content->bytes = reader.messagePayload(entry, static_cast<std::uint64_t>(most));
    // What lies behind the limit is not read to find out how long it is: only what was cut in the recording is known to be missing.
    content->stored = content->bytes.size() < most ? static_cast<std::uint64_t>(content->bytes.size()) : std::max(content->total, std::uint64_t(content->bytes.size()));
    if (info->has(capture::FlagCut) && !info->has(capture::FlagFragmented))
        content->stored = info->storedLength;
    if (QByteArray visible = capture::Redactor::visible(*info, content->bytes); visible != content->bytes) {
        content->bytes = std::move(visible);
        content->stored = static_cast<std::uint64_t>(content->bytes.size());
    }
    const QByteArrayView head = QByteArrayView(content->bytes).first(std::min(content->bytes.size(), kHead));
    content->isText = models::EntryText::isShownAsText(*info, head);
    content->isJson = content->isText && models::PayloadLayout::looksLikeJson(head);
    if (gone())
        return nullptr;
    if (quick)
        return content;
    if (content->isJson && content->isWhole()) {
        content->json = models::JsonIndex::build(content->bytes, cancelled);
        if (!content->json)
            return nullptr;
    }
    if (!content->isText && content->isWhole() && content->bytes.size() <= kLargestPicture)
        decodeImage(*content);
    return gone() ? nullptr : content;
}

} // namespace framescope::ui::details
