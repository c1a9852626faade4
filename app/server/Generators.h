#pragma once

#include "Random.h"

#include "base/Clock.h"
#include "base/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace framescope::server {

/// What generated values go on from: the last price of each walk, the scores of each board. One for a feed or a client;
/// belongs to whoever renders. A plain value.
struct GeneratorState {
    QHash<QString, double> walks;
    QHash<QString, std::vector<double>> boards;
    quint64 count = 0;        ///< how many messages were made so far: {{n}}
    std::int64_t startNs = 0; ///< Instant::monoNs of the first one
};

/// What a function of a template works with.
struct GeneratorContext {
    Random *random = nullptr;
    GeneratorState *state = nullptr;
    base::Instant now;
};

/// The functions that make values in templates: random walks, sensors, leaderboards, clocks, identifiers. Holds nothing.
class Generators
{
public:
    struct Help {
        const char *usage;   ///< "walk NAME START STEP [DIGITS]"
        const char *meaning; ///< one English sentence
    };

    static bool isFunction(const QString &name);
    /// Checks number and kinds of the arguments.
    static base::Result<void> check(const QString &name, const QStringList &arguments);
    /// The value as text; the arguments have been checked.
    static QString call(const QString &name, const QStringList &arguments, const GeneratorContext &context);
    /// Every function, for --help and the manual.
    static std::vector<Help> help();
};

} // namespace framescope::server
