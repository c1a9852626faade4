#pragma once

#include "ui/details/models/PayloadSearch.h"
#include "ui/widgets/FindLine.h"

namespace framescope::ui::details {

/// Finds a text or bytes within the payload that is shown; searches on the thread pool and goes around at the end. GUI thread.
class PayloadFinder : public widgets::FindLine
{
    Q_OBJECT

public:
    explicit PayloadFinder(QWidget *parent = nullptr);
    ~PayloadFinder() override;

    /// What is searched; searches again where the line is open, and goes nowhere by itself.
    void setBytes(const QByteArray &bytes);
    /// The byte that the user is at: where "next" begins.
    void setCurrent(qint64 byte) { m_current = byte; }
    bool isSearching() const { return m_searching; }

signals:
    void goTo(qint64 start, qint64 length);
    /// What is to be marked; null: nothing.
    void placesChanged(const std::shared_ptr<const PayloadSearch> &places);

protected:
    void search() override;
    void step(int direction) override;
    void stop() override;

private:
    void begin(bool goThere);
    void take(const std::shared_ptr<const PayloadSearch> &places, bool goThere);
    void goToPlace(std::size_t at);

    QByteArray m_bytes;
    std::shared_ptr<const PayloadSearch> m_places;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    qint64 m_current = 0;
    bool m_searching = false;
};

} // namespace framescope::ui::details
