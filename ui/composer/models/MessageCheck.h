#pragma once

#include "ComposedMessage.h"

#include "profiles/Variables.h"

#include <functional>

namespace framescope::ui::composer {

/// The purpose of resolving a text: a preview does not advance counters.
enum class VariableUse : std::uint8_t { Look, Send };
/// The draft's text with values put in for {{variables}}, and of a file its absolute name; an error says what is missing, or that the user
/// has to be asked first ("trust.needed").
using VariableResolver = std::function<base::Result<profiles::Resolved>(const Draft &, VariableUse)>;

/// The check of a draft during editing: its number of bytes, errors with positions, violations, and its decoded form.
/// A plain value; made on any thread, a long draft's on the pool.
struct MessageCheck {
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::composer::MessageCheck)

public:
    qint64 bytes = -1;          ///< of the payload; -1: not known (a file that was not looked at)
    int left = -1;              ///< bytes that still fit, for ping, pong and close
    QString fault;              ///< why it cannot be sent
    QStringList warnings;       ///< it can be sent, but
    qsizetype mark = -1;        ///< the place in the text that the fault or the first warning is about
    QString decoded;            ///< for kinds that are not what they look like: the bytes as text, else as hex; a few lines
    bool decodedAsHex = false;  ///< decoded is lines of hex, which lose their columns when wrapped
    QString resolved;           ///< the text as it is sent: variables put in, escapes interpreted, secrets hidden; empty without variables
    QString plan;               ///< the fragments, where there are several

    bool canBeSent() const { return fault.isEmpty(); }
    static MessageCheck of(const Draft &draft, const VariableResolver &resolver = {});
    /// The draft with resolved variables, ready for ComposedMessage::compose().
    static base::Result<Draft> resolve(const Draft &draft, const VariableResolver &resolver, VariableUse use, QString *masked = nullptr);
};

} // namespace framescope::ui::composer
