#pragma once

#include "Scenario.h"

#include "network/ConnectionFacts.h"

namespace framescope::scenario {

/// What an answer to the opening handshake lacks of what was expected: one sentence for each field, with what was there. Empty: it fits. Any thread.
QStringList unmetOfHandshake(const HandshakeExpectation &expected, const network::OpeningFacts &facts);

/// The text contains `wanted`, or matches it where it stands between slashes. A step limit that is reached is no match, and `problem` says so.
bool textFits(const QString &wanted, const QString &text, QString *problem = nullptr);

} // namespace framescope::scenario
