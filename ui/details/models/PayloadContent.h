#pragma once

#include "PayloadRows.h"

#include "ui/models/JsonIndex.h"

#include "capture/CaptureReader.h"

#include <QImage>
#include <QSize>

namespace framescope::ui::details {

/// A payload made ready to be looked at: read, recognised, checked, decoded where it is a picture. Made on the pool, then never changed.
struct PayloadContent {
    QByteArray bytes;             ///< what was read: the beginning of `total` bytes
    std::uint64_t stored = 0;     ///< bytes that the capture has of it
    std::uint64_t total = 0;      ///< bytes of the message as it was
    bool isText = false;
    bool isJson = false;          ///< begins like JSON's object or array
    std::shared_ptr<const models::JsonIndex> json; ///< of JSON that was read whole; may be one that found a fault
    QImage image;                 ///< at most kLargestSide on a side
    QSize imageSize;              ///< of the original
    QByteArray imageFormat;

    bool isWhole() const { return static_cast<std::uint64_t>(bytes.size()) >= stored; }
    qint64 wrongFrom() const { return json ? json->errorAt() : -1; }

    /// Reads at most `most` bytes. `quick`: only what the beginning shows, without decoding or checking. Null if cancelled.
    static std::shared_ptr<const PayloadContent> read(const capture::CaptureReader &reader, std::uint64_t entry, qint64 most, bool quick,
                                                      const std::atomic_bool *cancelled = nullptr);

    static constexpr int kLargestSide = 2048;      ///< pictures are decoded no larger
    static constexpr qint64 kMostPixels = 100'000'000; ///< of the original; a few bytes may claim to be enormous
};

} // namespace framescope::ui::details
