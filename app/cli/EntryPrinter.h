#pragma once

#include "Console.h"
#include "FragmentedMessages.h"
#include "Option.h"

#include "base/Result.h"
#include "capture/Entry.h"

#include <QString>

#include <map>
#include <utility>

namespace framescope::cli {

enum class OutputFormat : std::uint8_t { Human, JsonLines };

/// Prints entries: for people a line for each message, control frame and event, or one JSON object a line for each entry. Writes into the console's buffer and flushes it once
/// a batch, so that a flood costs few system calls. Main thread.
class EntryPrinter final : public capture::EntrySink
{
public:
    EntryPrinter(Console &console, OutputFormat format);
    /// Messages that never ended are printed as far as they came.
    ~EntryPrinter() override;

    /// --format; human where it was not given.
    static base::Result<OutputFormat> formatFrom(const std::optional<QString> &text);

    /// --frames, which asks for setShowFrames().
    static Option framesOption(const QString &group = {});

    /// Nothing is printed for entries (--quiet).
    void setQuiet(bool on) { m_quiet = on; }
    /// Messages that come in are not printed any more: --count has been reached. Control frames and events are.
    void setMessagesMuted(bool on) { m_muted = on; }
    /// A column with the connection's number: for a server with several clients.
    void setShowConnection(bool on) { m_showConnection = on; }
    /// Phases of the opening have lines of their own, for people too.
    void setShowPhases(bool on) { m_showPhases = on; }
    /// Bytes of a payload that people are shown.
    void setPreviewBytes(std::size_t bytes)
    {
        m_previewBytes = bytes;
        m_fragmented.setKept(bytes + 1);
    }
    /// Each frame of a message in fragments has a line of its own, for people too.
    void setShowFrames(bool on) { m_showFrames = on; }
    /// What a continuation is part of whose message began before the first entry that is printed.
    void setMessageKind(std::uint32_t connection, capture::Direction direction, protocol::Opcode kind) { m_kinds[{connection, direction}] = kind; }
    /// Takes note of a fragment whose message a filter may let through later, without printing anything; `shown` false: of its last one, too.
    void addFragment(const capture::EntryView &fragment, bool shown);
    /// Off: messages whose end did not come are left out, as where a filter chooses or nobody looked for the end.
    void setShowUnfinished(bool on) { m_showUnfinished = on; }

    /// Off: the reason of a Close is masked where it holds what was sent, as in the event that follows it.
    void setShowSecrets(bool on) { m_showSecrets = on; }

    bool append(const capture::EntryView &entry) override;
    void batchEnded() override { m_console.flush(); }

private:
    void print(const capture::EntryView &entry);
    void append(const std::vector<FragmentedMessages::Message> &messages);
    void appendHuman(const capture::EntryView &entry, const QString &fragments = {});
    protocol::Opcode kindOf(const capture::EntryView &entry);
    void appendTime(std::int64_t wallNs);

    Console &m_console;
    OutputFormat m_format;
    std::uint64_t m_count = 0;
    std::size_t m_previewBytes;
    std::int64_t m_second = -1;
    QByteArray m_secondText;
    bool m_quiet = false;
    bool m_muted = false;
    bool m_showConnection = false;
    bool m_showPhases = false;
    bool m_showFrames = false;
    bool m_showUnfinished = true;
    bool m_showSecrets = false;
    FragmentedMessages m_fragmented;
    std::map<std::pair<std::uint32_t, capture::Direction>, protocol::Opcode> m_kinds; ///< of messages in fragments, where frames are shown
};

} // namespace framescope::cli
