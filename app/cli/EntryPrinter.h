#pragma once

#include "Console.h"
#include "FragmentedMessages.h"
#include "Option.h"

#include "base/Result.h"
#include "capture/Entry.h"
#include "capture/EntryDecoder.h"

#include <QString>

#include <map>
#include <utility>

namespace framescope::cli {

enum class OutputFormat : std::uint8_t { Human, JsonLines };

/// Prints entries: a line of text for each message, control frame and event, or one JSON object per line for each entry. Writes to the console's buffer and flushes it once
/// per batch, so that a flood costs few system calls. Main thread.
class EntryPrinter final : public capture::EntrySink
{
public:
    EntryPrinter(Console &console, OutputFormat format);
    /// Messages that never ended are printed as far as received.
    ~EntryPrinter() override;

    /// --format; the default is human.
    static base::Result<OutputFormat> formatFrom(const std::optional<QString> &text);

    /// --frames, which asks for setShowFrames().
    static Option framesOption(const QString &group = {});

    /// Nothing is printed for entries (--quiet).
    void setQuiet(bool on) { m_quiet = on; }
    /// Received messages are no longer printed, because --count was reached. Control frames and events are.
    void setMessagesMuted(bool on) { m_muted = on; }
    /// A column with the connection's number: for a server with several clients.
    void setShowConnection(bool on) { m_showConnection = on; }
    /// Text output also has lines for the phases of the opening.
    void setShowPhases(bool on) { m_showPhases = on; }
    /// The bytes of a payload in text output.
    void setPreviewBytes(std::size_t bytes)
    {
        m_previewBytes = bytes;
        m_fragmented.setKept(bytes + 1);
    }
    /// Text output also has a line for each frame of a fragmented message.
    void setShowFrames(bool on) { m_showFrames = on; }
    /// The type of a continuation whose message began before the first printed entry.
    void setMessageKind(std::uint32_t connection, capture::Direction direction, protocol::Opcode kind) { m_kinds[{connection, direction}] = kind; }
    /// Records a fragment whose message may pass a filter later, without printing; with `shown` false also the last one.
    void addFragment(const capture::EntryView &fragment, bool shown);
    /// Off: unfinished messages are skipped, for example with a filter, or if the end was not read.
    void setShowUnfinished(bool on) { m_showUnfinished = on; }

    /// Off: the reason of a Close is masked if it contains a sent secret, as in the following event.
    void setShowSecrets(bool on) { m_showSecrets = on; }

    /// What messages mean is printed too: a line under each, or "decoded" in its JSON.
    void setDecoder(capture::EntryDecoder decoder) { m_decoder = std::move(decoder); }
    /// An entry that is not printed; later ones may answer it or be the rest of it.
    void pass(const capture::EntryView &entry);

    bool append(const capture::EntryView &entry) override;
    void batchEnded() override { m_console.flush(); }

private:
    void print(const capture::EntryView &entry);
    void append(const std::vector<FragmentedMessages::Message> &messages);
    void appendHuman(const capture::EntryView &entry, const QString &fragments = {});
    protocol::Opcode kindOf(const capture::EntryView &entry);
    void appendTime(std::int64_t wallNs);
    void appendMeaning(const capture::EntryView &entry);

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
    std::optional<capture::EntryDecoder> m_decoder;
    const decode::Decoded *m_meaning = nullptr; ///< of the entry that is being printed; null: none
    std::map<std::pair<std::uint32_t, capture::Direction>, protocol::Opcode> m_kinds; ///< of fragmented messages, if frames are shown
};

} // namespace framescope::cli
