#pragma once

#include "Clock.h"
#include "Random.h"
#include "Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace framescope::base {

/// What generated values go on from: the last price of each walk, the scores of each board, the counter. It lives as long as what it counts
/// for: a feed, a client of the server, a tab. A plain value.
struct GeneratorState {
    QHash<QString, double> walks;
    QHash<QString, std::vector<double>> boards;
    quint64 count = 0;        ///< how many messages were made so far: {{$n}}
    quint64 counter = 0;      ///< how often {{$counter}} was used
    std::int64_t startNs = 0; ///< Instant::monoNs of the first message
};

/// What a generated value is made from.
struct GeneratorContext {
    Random *random = nullptr; ///< null: the system's random numbers, which nobody can repeat
    GeneratorState *state = nullptr;
    Instant now;
};

/// The generated values of the {{…}} language (see Placeholders): clocks, identifiers, random walks, sensors, leaderboards. Static functions
/// only; any thread.
class Generators
{
public:
    struct Help {
        QString usage;   ///< "walk NAME [START] [STEP] [DIGITS]"
        QString meaning; ///< a phrase, translated
    };

    /// The name is one of the language's, without its $.
    static bool isFunction(const QString &name);
    /// Checks number and kinds of the arguments. Errors: `template.function`.
    static Result<void> check(const QString &name, const QStringList &arguments);
    /// The value as text; the arguments have been checked, and the context has a state.
    static QString call(const QString &name, const QStringList &arguments, const GeneratorContext &context);
    /// Every function, for help texts, forms and completion.
    static std::vector<Help> help();
};

} // namespace framescope::base
