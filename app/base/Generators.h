#pragma once

#include "Clock.h"
#include "Random.h"
#include "Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace framescope::base {

/// The state of generated values: the last price of each walk, the scores of each board, the counter. It lives as long as the thing it
/// belongs to: a feed, a client of the server, a tab. A plain value.
struct GeneratorState {
    QHash<QString, double> walks;
    QHash<QString, std::vector<double>> boards;
    quint64 count = 0;        ///< messages generated so far: {{$n}}
    quint64 counter = 0;      ///< uses of {{$counter}} so far
    std::int64_t startNs = 0; ///< Instant::monoNs of the first message
};

/// The inputs of a generated value.
struct GeneratorContext {
    Random *random = nullptr; ///< null: the system's random numbers, which are not repeatable
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

    /// Whether the language has this name; without the $.
    static bool isFunction(const QString &name);
    /// Checks the number and the types of the arguments. Errors: `template.function`.
    static Result<void> check(const QString &name, const QStringList &arguments);
    /// The value as text. The arguments must have been checked, and the context must have a state.
    static QString call(const QString &name, const QStringList &arguments, const GeneratorContext &context);
    /// Every function, for help texts, forms and completion.
    static std::vector<Help> help();
};

} // namespace framescope::base
