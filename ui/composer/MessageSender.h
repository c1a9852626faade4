#pragma once

#include "ui/composer/models/MessageCheck.h"

#include <QObject>

namespace framescope::ui::composer {

/// Prepares a draft for sending: resolves variables, composes the bytes, reads files on the thread pool. GUI thread.
class MessageSender : public QObject
{
    Q_OBJECT

public:
    /// Whether it is to be remembered and may begin a repetition, or is itself a repetition.
    enum class Turn : std::uint8_t { First, Repeated };

    using QObject::QObject;

    void setResolver(VariableResolver resolver) { m_resolver = std::move(resolver); }
    const VariableResolver &resolver() const { return m_resolver; }
    /// Without a connection nothing is sent; a file that is still being read when the connection is lost is not sent either.
    void setCanSend(bool on) { m_canSend = on; }
    bool canSend() const { return m_canSend; }
    /// A file is being read: nothing else is sent meanwhile.
    bool isReading() const { return m_reading; }

    void send(const Draft &draft, Turn turn = Turn::First);

signals:
    void composed(const framescope::session::Outgoing &outgoing);
    /// After composed(): what it was made of.
    void sent(const framescope::ui::composer::Draft &draft, framescope::ui::composer::MessageSender::Turn turn);
    void failed(const framescope::base::Error &error);
    /// Instead of failed(): the variables of this draft hold what a stranger's file asks for.
    void trustNeeded(const framescope::ui::composer::Draft &draft);
    void readingChanged(bool reading);

private:
    void finish(const Draft &draft, Turn turn, const base::Result<framescope::session::Outgoing> &outgoing);

    VariableResolver m_resolver;
    bool m_canSend = false;
    bool m_reading = false;
};

} // namespace framescope::ui::composer
