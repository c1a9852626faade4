#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

namespace framescope::ui::details {

/// Every place of a text or of bytes in a payload. Found on the pool, then never changed; any thread.
class PayloadSearch
{
public:
    struct Place {
        qint64 start = 0; ///< byte
        qint64 length = 0;
    };

    /// "hex:de ad be ef" looks for bytes, as the filter language does; anything else for a text in UTF-8. With Qt::CaseInsensitive upper
    /// and lower case of a text are the same. Null where it was cancelled.
    static std::shared_ptr<const PayloadSearch> find(const QByteArray &bytes, const QString &wanted, Qt::CaseSensitivity sensitivity,
                                                     const std::atomic_bool *cancelled = nullptr);
    /// False for "hex:" with something that is not pairs of digits.
    static bool isValid(const QString &wanted);

    /// In order, none overlaps another.
    const std::vector<Place> &places() const { return m_places; }
    /// There are more places than kMost.
    bool isCut() const { return m_cut; }
    /// The first place that ends after this byte; places().size(): none does.
    std::size_t firstEndingAfter(qint64 byte) const;

    static constexpr std::size_t kMost = 100'000;

private:
    std::vector<Place> m_places;
    bool m_cut = false;
};

} // namespace framescope::ui::details
