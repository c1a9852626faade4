#pragma once

#include "base/Result.h"
#include "profiles/Profile.h"
#include "session/SessionSettings.h"

#include <QCoreApplication>

namespace framescope::ui::composer {

/// The content of the composer: text as typed and how to interpret it. A plain value.
struct Draft {
    profiles::MessageKind kind = profiles::MessageKind::Text;
    QString text;                ///< the content; for a file its path, for a close its reason
    bool escapes = false;        ///< \n \r \t \0 \\ \xNN \u{NNNN} in the text are interpreted
    bool fileAsText = false;     ///< send a file as a text message
    std::optional<std::uint16_t> closeCode;
    QString fragments;           ///< "10,20,5" payload bytes of each frame; empty: one frame
    protocol::RawFrame frame;    ///< bits of a raw frame; the payload comes from text (with escapes)
};

/// Converts a draft to the message to send, byte for byte, or reports its error. Stateless; any thread.
class ComposedMessage
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::composer::ComposedMessage)

public:
    static base::Result<framescope::session::Outgoing> compose(const Draft &draft);
    /// Only the bytes; files are not read (their size is not known here).
    static base::Result<QByteArray> payload(const Draft &draft);

    /// \n \r \t \b \f \v \e \0 \\ \xNN \uNNNN \u{N…}
    static base::Result<QByteArray> unescape(const QString &text);
    /// The inverse: text that unescape() converts to these bytes.
    static QString escape(QByteArrayView bytes);

    /// As the profile stores it. An error if its bytes are not text and the kind cannot store them (save them as hex).
    static base::Result<profiles::SavedMessage> toSaved(const Draft &draft, const QString &name);
    /// Characters that cannot be typed come as escapes, with escapes switched on.
    static Draft fromSaved(const profiles::SavedMessage &message);

    /// "3 frames: 10 + 10 + 5" for a payload of this size; empty for one frame.
    static QString fragmentPlan(qint64 bytes, const std::vector<std::uint64_t> &sizes);
    /// The bytes of a raw frame's header; a random mask key shows as zeros.
    static QByteArray headerOf(const protocol::RawFrame &frame);

    /// The violations of a raw frame, a sentence each with the section; `client`: it is sent to a server.
    static QStringList rawFrameWarnings(const protocol::RawFrame &frame, bool client);

    /// The display name of the kind: "Text", "JSON", "Raw frame".
    static QString kindName(profiles::MessageKind kind);

    static constexpr qint64 kLargestFile = 256 << 20;
};

} // namespace framescope::ui::composer
