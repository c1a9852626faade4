#include "Generators.h"

#include "Translation.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace framescope::base {

namespace {

FRAMESCOPE_TR("framescope::base::Generators")

struct Function {
    const char *name;
    int least;
    int most;
    int firstNumber; ///< arguments from here on are numbers; -1: none are
    const char *usage;
    const char *meaning;
    QString (*call)(const QStringList &, const GeneratorContext &);
};

double numberAt(const QStringList &arguments, qsizetype index, double fallback)
{
    return index < arguments.size() ? arguments[index].toDouble() : fallback;
}

QString fixed(double value, double digits)
{
    return QString::number(value, 'f', std::clamp(static_cast<int>(digits), 0, 12));
}

/// Calls `make` with random numbers: the context's, which a seed repeats, or the system's.
template<typename Make>
auto withRandom(const GeneratorContext &context, const Make &make)
{
    if (context.random)
        return make(*context.random);
    Random once(QRandomGenerator::system()->generate64());
    return make(once);
}

QByteArray randomBytes(int count, const GeneratorContext &context)
{
    QByteArray bytes;
    bytes.reserve(count);
    while (bytes.size() < count)
        bytes.append(static_cast<char>((context.random ? context.random->next() : QRandomGenerator::system()->generate64()) & 0xff));
    return bytes;
}

QString now(const QStringList &, const GeneratorContext &context)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(context.now.wallNs / 1'000'000).toUTC();
    return time.toString(Qt::ISODateWithMs);
}

QString milliseconds(const QStringList &, const GeneratorContext &context)
{
    return QString::number(context.now.wallNs / 1'000'000);
}

QString seconds(const QStringList &, const GeneratorContext &context)
{
    return QString::number(context.now.wallNs / 1'000'000'000);
}

QString count(const QStringList &, const GeneratorContext &context)
{
    return QString::number(context.state->count);
}

QString counter(const QStringList &, const GeneratorContext &context)
{
    return QString::number(++context.state->counter);
}

QString integer(const QStringList &arguments, const GeneratorContext &context)
{
    const auto least = static_cast<qint64>(numberAt(arguments, 0, 0));
    const auto most = static_cast<qint64>(numberAt(arguments, 1, 1000));
    return QString::number(withRandom(context, [&](Random &random) { return random.integer(least, most); }));
}

QString real(const QStringList &arguments, const GeneratorContext &context)
{
    const double value = withRandom(context, [&](Random &random) { return random.between(numberAt(arguments, 0, 0), numberAt(arguments, 1, 1)); });
    return fixed(value, numberAt(arguments, 2, 3));
}

QString pick(const QStringList &arguments, const GeneratorContext &context)
{
    return arguments[static_cast<qsizetype>(withRandom(context, [&](Random &random) { return random.integer(0, arguments.size() - 1); }))];
}

QString hex(const QStringList &arguments, const GeneratorContext &context)
{
    return QString::fromLatin1(randomBytes(static_cast<int>(std::clamp(numberAt(arguments, 0, 16), 1.0, 4096.0)), context).toHex());
}

QString uuid(const QStringList &, const GeneratorContext &context)
{
    QString text = QString::fromLatin1(randomBytes(16, context).toHex());
    text[12] = QLatin1Char('4'); // version 4, RFC 9562 section 5.4
    text[16] = QLatin1Char("89ab"[withRandom(context, [](Random &random) { return random.integer(0, 3); })]);
    for (const int at : {8, 13, 18, 23})
        text.insert(at, QLatin1Char('-'));
    return text;
}

QString words(const QStringList &arguments, const GeneratorContext &context)
{
    static const QStringList lexicon = QStringLiteral("amber breeze copper delta ember fjord granite harbour iris jade kestrel lantern "
                                                      "meadow north orchid pebble quartz river summit tide umber valley willow zephyr")
                                           .split(QLatin1Char(' '));
    const auto wanted = static_cast<int>(std::clamp(numberAt(arguments, 0, 3), 1.0, 10'000.0));
    QStringList chosen;
    withRandom(context, [&](Random &random) {
        for (int i = 0; i < wanted; ++i)
            chosen << lexicon[static_cast<qsizetype>(random.integer(0, lexicon.size() - 1))];
    });
    return chosen.join(QLatin1Char(' '));
}

/// A price moves by normally distributed steps (the sum of twelve uniform numbers is close enough), never below a cent.
QString walk(const QStringList &arguments, const GeneratorContext &context)
{
    auto found = context.state->walks.find(arguments[0]);
    if (found == context.state->walks.end()) {
        found = context.state->walks.insert(arguments[0], numberAt(arguments, 1, 100));
    } else {
        double step = -6;
        withRandom(context, [&](Random &random) {
            for (int i = 0; i < 12; ++i)
                step += random.real();
        });
        *found = std::max(0.01, *found + step * numberAt(arguments, 2, 1));
    }
    return fixed(*found, numberAt(arguments, 3, 2));
}

QString last(const QStringList &arguments, const GeneratorContext &context)
{
    return fixed(context.state->walks.value(arguments[0], 0), numberAt(arguments, 1, 2));
}

/// A sine wave with noise, like the readings of a thermometer.
QString sensor(const QStringList &arguments, const GeneratorContext &context)
{
    const double passed = static_cast<double>(context.now.monoNs - context.state->startNs) / 1e9;
    const double period = std::max(0.001, numberAt(arguments, 2, 60));
    const double noise = withRandom(context, [](Random &random) { return random.between(-1, 1); }) * numberAt(arguments, 3, 0);
    return fixed(numberAt(arguments, 0, 20) + numberAt(arguments, 1, 5) * std::sin(2 * std::numbers::pi * passed / period) + noise, numberAt(arguments, 4, 2));
}

QString leaderboard(const QStringList &arguments, const GeneratorContext &context)
{
    static const char *const names[] = {"Ada", "Bao", "Chi", "Dov", "Eli", "Fay", "Gus", "Hana", "Ivo", "Jun", "Kai", "Lea", "Mio", "Nia", "Ola", "Pim"};
    const auto players = static_cast<std::size_t>(std::clamp(numberAt(arguments, 0, 5), 1.0, 16.0));
    auto &scores = context.state->boards[arguments.value(0)];
    scores.resize(players, 0);
    withRandom(context, [&](Random &random) {
        for (double &score : scores)
            score += static_cast<double>(random.integer(0, 25));
    });
    std::vector<std::size_t> order(players);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    QString text = QStringLiteral("[");
    for (std::size_t rank = 0; rank < players; ++rank) {
        text += QStringLiteral("%1{\"rank\":%2,\"name\":\"%3\",\"score\":%4}")
                    .arg(rank == 0 ? QString() : QStringLiteral(","))
                    .arg(rank + 1)
                    .arg(QLatin1String(names[order[rank]]))
                    .arg(static_cast<qint64>(scores[order[rank]]));
    }
    return text + QLatin1Char(']');
}

constexpr Function kFunctions[] = {
    {"now", 0, 0, -1, "now", QT_TRANSLATE_NOOP("framescope::base::Generators", "the time, as 2024-05-01T12:00:00.000Z"), now},
    {"isoTimestamp", 0, 0, -1, "isoTimestamp", QT_TRANSLATE_NOOP("framescope::base::Generators", "the same"), now},
    {"ms", 0, 0, -1, "ms", QT_TRANSLATE_NOOP("framescope::base::Generators", "the time in milliseconds since 1970"), milliseconds},
    {"timestamp", 0, 0, -1, "timestamp", QT_TRANSLATE_NOOP("framescope::base::Generators", "the time in seconds since 1970"), seconds},
    {"n", 0, 0, -1, "n", QT_TRANSLATE_NOOP("framescope::base::Generators", "the number of this message, from 1"), count},
    {"counter", 0, 0, -1, "counter", QT_TRANSLATE_NOOP("framescope::base::Generators", "1, 2, 3 …: one more at each use"), counter},
    {"int", 2, 2, 0, "int LEAST MOST", QT_TRANSLATE_NOOP("framescope::base::Generators", "a whole number"), integer},
    {"randomInt", 0, 2, 0, "randomInt [LEAST] [MOST]", QT_TRANSLATE_NOOP("framescope::base::Generators", "a whole number from 0 to 1000, or within these bounds"), integer},
    {"real", 2, 3, 0, "real LEAST MOST [DIGITS]", QT_TRANSLATE_NOOP("framescope::base::Generators", "a number with a fraction"), real},
    {"pick", 1, 1000, -1, "pick A B …", QT_TRANSLATE_NOOP("framescope::base::Generators", "one of these"), pick},
    {"hex", 0, 1, 0, "hex [BYTES]", QT_TRANSLATE_NOOP("framescope::base::Generators", "random bytes, two digits each"), hex},
    {"uuid", 0, 0, -1, "uuid", QT_TRANSLATE_NOOP("framescope::base::Generators", "a random identifier"), uuid},
    {"words", 0, 1, 0, "words [COUNT]", QT_TRANSLATE_NOOP("framescope::base::Generators", "random words"), words},
    {"walk", 1, 4, 1, "walk NAME [START] [STEP] [DIGITS]", QT_TRANSLATE_NOOP("framescope::base::Generators", "a price that walks at random"), walk},
    {"last", 1, 2, 1, "last NAME [DIGITS]", QT_TRANSLATE_NOOP("framescope::base::Generators", "where that walk stands, without a step"), last},
    {"sensor", 0, 5, 0, "sensor [BASE] [SWING] [SECONDS] [NOISE] [DIGITS]", QT_TRANSLATE_NOOP("framescope::base::Generators", "a wave with noise"), sensor},
    {"leaderboard", 0, 1, 0, "leaderboard [PLAYERS]", QT_TRANSLATE_NOOP("framescope::base::Generators", "a JSON list of players with growing scores"), leaderboard},
};

const Function *find(const QString &name)
{
    for (const Function &function : kFunctions) {
        if (name == QLatin1String(function.name))
            return &function;
    }
    return nullptr;
}

} // namespace

bool Generators::isFunction(const QString &name)
{
    return find(name) != nullptr;
}

Result<void> Generators::check(const QString &name, const QStringList &arguments)
{
    const Function *function = find(name);
    const auto fail = [&](const QString &what) {
        return Error{QStringLiteral("template.function"), what, {}, tr("Write it like {{$%1}}.").arg(QString::fromUtf8(function ? function->usage : "now"))}.about(name);
    };
    if (function == nullptr)
        return fail(tr("There is no function \"%1\".").arg(name));
    if (arguments.size() < function->least || arguments.size() > function->most)
        return fail(tr("The function \"%1\" does not take %n argument(s).", nullptr, static_cast<int>(arguments.size())).arg(name));
    for (qsizetype i = std::max(function->firstNumber, 0); function->firstNumber >= 0 && i < arguments.size(); ++i) {
        bool ok = false;
        const double value = arguments[i].toDouble(&ok);
        if (!ok || !std::isfinite(value) || std::abs(value) > 1e15)
            return fail(tr("\"%1\" is not a number that the function \"%2\" can take.").arg(arguments[i], name));
    }
    return {};
}

QString Generators::call(const QString &name, const QStringList &arguments, const GeneratorContext &context)
{
    const Function *function = find(name);
    return function ? function->call(arguments, context) : QString();
}

std::vector<Generators::Help> Generators::help()
{
    std::vector<Help> rows;
    for (const Function &function : kFunctions)
        rows.push_back({QString::fromUtf8(function.usage), tr(function.meaning)});
    return rows;
}

} // namespace framescope::base
