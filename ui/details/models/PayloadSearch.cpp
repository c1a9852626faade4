#include "PayloadSearch.h"

#include "capture/ByteSearch.h"

#include <algorithm>
#include <optional>

namespace framescope::ui::details {

namespace {

constexpr std::size_t kBlock = 1 << 20; // bytes between two looks at whether it was cancelled

/// The bytes of "hex:…"; nothing for any other text, empty where they are not pairs of digits.
std::optional<QByteArray> hexOf(const QString &wanted)
{
    const QString prefix = QStringLiteral("hex:");
    if (!wanted.startsWith(prefix))
        return {};
    QByteArray digits = wanted.mid(prefix.size()).toLatin1();
    digits.replace(' ', "");
    const bool all = std::all_of(digits.begin(), digits.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
    return all && digits.size() % 2 == 0 ? QByteArray::fromHex(digits) : QByteArray();
}

} // namespace

bool PayloadSearch::isValid(const QString &wanted)
{
    const auto bytes = hexOf(wanted);
    return !wanted.isEmpty() && (!bytes || !bytes->isEmpty());
}

std::shared_ptr<const PayloadSearch> PayloadSearch::find(const QByteArray &bytes, const QString &wanted, Qt::CaseSensitivity sensitivity,
                                                         const std::atomic_bool *cancelled)
{
    auto found = std::make_shared<PayloadSearch>();
    if (!isValid(wanted))
        return found;
    const auto hex = hexOf(wanted);
    const capture::ByteSearch search = hex ? capture::ByteSearch::forBytes(*hex) : capture::ByteSearch::forText(wanted, sensitivity == Qt::CaseInsensitive);
    // A character takes at most four bytes whatever its case.
    const auto overlap = static_cast<std::size_t>(hex ? hex->size() : 4 * wanted.size());
    const base::ByteView all = base::viewOf(bytes);
    std::size_t at = 0;
    for (std::size_t block = 0; block < all.size(); block += kBlock) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return nullptr;
        const std::size_t end = std::min(all.size(), block + kBlock + overlap);
        const base::ByteView part = all.first(end);
        at = std::max(at, block);
        for (std::size_t length = 0; (at = search.find(part, at, &length)) != capture::ByteSearch::npos; at += std::max<std::size_t>(1, length)) {
            if (found->m_places.size() == kMost) {
                found->m_cut = true;
                return found;
            }
            found->m_places.push_back({static_cast<qint64>(at), static_cast<qint64>(length)});
        }
        at = found->m_places.empty() ? 0 : static_cast<std::size_t>(found->m_places.back().start + found->m_places.back().length);
    }
    return found;
}

std::size_t PayloadSearch::firstEndingAfter(qint64 byte) const
{
    const auto at = std::lower_bound(m_places.begin(), m_places.end(), byte, [](const Place &place, qint64 wanted) { return place.start + place.length <= wanted; });
    return static_cast<std::size_t>(at - m_places.begin());
}

} // namespace framescope::ui::details
