#include "FeedBehaviour.h"

#include "Samples.h"
#include "Text.h"

#include <algorithm>

namespace framescope::server {

namespace {

/// The messages per turn of the event loop when the rate exceeds the resolution of timers.
constexpr int kTurn = 2000;

base::Result<std::unique_ptr<FeedSource>> makeSource(const scenario::OptionList &list, const BehaviourContext &context)
{
    const auto text = list.text(QStringLiteral("template"));
    const auto file = list.text(QStringLiteral("file"));
    const auto capture = list.text(QStringLiteral("capture"));
    const auto sample = list.text(QStringLiteral("sample"));
    if (int(text.has_value()) + int(file.has_value()) + int(capture.has_value()) + int(sample.has_value()) > 1)
        return base::Error{QStringLiteral("usage.option"), Text::tr("A feed has one source: template, file, capture or sample."), {}, Text::tr("Give only one of them.")};
    if (file)
        return FeedSource::fromFile(context.file(*file));
    if (capture) {
        const auto speed = list.real(QStringLiteral("speed"), 1, 0.001, 1'000'000);
        const auto outgoing = list.flag(QStringLiteral("sent"), false);
        if (!speed)
            return speed.error();
        if (!outgoing)
            return outgoing.error();
        return FeedSource::fromCapture(context.file(*capture), *outgoing, *speed);
    }
    QString source = text.value_or(QString());
    if (!text) {
        auto found = Samples::feed(sample.value_or(QStringLiteral("ticker")));
        if (!found)
            return found.error();
        source = *found;
    }
    auto parsed = scenario::Template::parse(source);
    if (!parsed)
        return parsed.error();
    if (const QStringList names = parsed->variables(); !names.isEmpty())
        return base::Error{QStringLiteral("template.function"), Text::tr("There is no function \"%1\".").arg(names.front()), source,
                           Text::tr("Use one of the functions that the manual lists.")}
            .about(names.front());
    base::Random random(context.seed);
    base::GeneratorState state;
    if (const auto tried = parsed->render({{&random, &state, context.scheduler.clock().now()}, {}, nullptr}); !tried)
        return tried.error();
    return FeedSource::fromTemplate(std::move(*parsed));
}

} // namespace

BehaviourInfo FeedBehaviour::info()
{
    BehaviourInfo info;
    info.name = QStringLiteral("feed");
    info.summary = Text::tr("sends generated or recorded messages to all clients of the path");
    info.options = {{QStringLiteral("every"), QStringLiteral("MS"), Text::tr("time between two messages (1000)")},
                    {QStringLiteral("rate"), QStringLiteral("N"), Text::tr("messages a second, instead of every")},
                    {QStringLiteral("template"), QStringLiteral("TEXT"), Text::tr("the message, with {{placeholders}}")},
                    {QStringLiteral("sample"), QStringLiteral("NAME"), Text::tr("a template that comes with the program: ticker, leaderboard, iot")},
                    {QStringLiteral("file"), QStringLiteral("FILE"), Text::tr("one message a line")},
                    {QStringLiteral("capture"), QStringLiteral("FILE"), Text::tr("the messages of a capture, with their own timing unless every or rate is given")},
                    {QStringLiteral("speed"), QStringLiteral("X"), Text::tr("times faster than the capture (1)")},
                    {QStringLiteral("sent"), {}, Text::tr("what the capture's client sent, instead of what it received")},
                    {QStringLiteral("count"), QStringLiteral("N"), Text::tr("stop after so many messages")},
                    {QStringLiteral("once"), {}, Text::tr("stop at the end of file or capture")}};
    info.qtStack = true;
    info.make = [](const scenario::OptionList &list, const BehaviourContext &context) -> base::Result<std::unique_ptr<Behaviour>> {
        const auto every = list.real(QStringLiteral("every"), 1000, 0, 86'400'000);
        const auto rate = list.real(QStringLiteral("rate"), 0, 0.001, 10'000'000);
        const auto count = list.number(QStringLiteral("count"), 0, 0, 1'000'000'000'000);
        const auto once = list.flag(QStringLiteral("once"), false);
        if (!every)
            return every.error();
        if (!rate)
            return rate.error();
        if (!count)
            return count.error();
        if (!once)
            return once.error();
        auto source = makeSource(list, context);
        if (!source)
            return source.error();
        Options options;
        options.intervalNs = static_cast<std::int64_t>(*rate > 0 ? 1e9 / *rate : *every * 1e6);
        options.count = static_cast<quint64>(*count);
        options.loop = !*once;
        options.ownTiming = !list.contains(QStringLiteral("every")) && !list.contains(QStringLiteral("rate"));
        return std::unique_ptr<Behaviour>(std::make_unique<FeedBehaviour>(std::move(*source), options, context));
    };
    return info;
}

FeedBehaviour::FeedBehaviour(std::unique_ptr<FeedSource> source, Options options, const BehaviourContext &context)
    : m_source(std::move(source)), m_options(options), m_scheduler(context.scheduler), m_note(context.note), m_random(context.seed, 0xfeed)
{
}

FeedBehaviour::~FeedBehaviour()
{
    m_scheduler.cancel(m_timer);
}

void FeedBehaviour::clientOpened(ClientPeer &peer)
{
    m_room.add(peer);
    if (m_timer != 0 || m_ended)
        return;
    m_dueNs = m_scheduler.clock().now().monoNs;
    schedule(0);
}

void FeedBehaviour::clientClosed(ClientPeer &peer)
{
    m_room.remove(peer);
    if (!m_room.empty())
        return;
    m_scheduler.cancel(m_timer); // no listeners: the feed stops
    m_timer = 0;
}

void FeedBehaviour::schedule(std::int64_t nanoseconds)
{
    m_timer = m_scheduler.after(nanoseconds, [this] {
        m_timer = 0;
        tick();
    });
}

/// Generates the next message; false at the end.
bool FeedBehaviour::fetch()
{
    if (m_options.count > 0 && m_state.count >= m_options.count)
        return false;
    const base::Instant now = m_scheduler.clock().now();
    if (m_state.count == 0)
        m_state.startNs = now.monoNs;
    ++m_state.count;
    const base::GeneratorContext context{&m_random, &m_state, now};
    m_next = m_source->next(context);
    if (!m_next && m_options.loop && m_source->rewind())
        m_next = m_source->next(context);
    return m_next.has_value();
}

void FeedBehaviour::tick()
{
    for (int turn = 0; turn < kTurn && !m_room.empty(); ++turn) {
        const std::int64_t now = m_scheduler.clock().now().monoNs;
        if (now < m_dueNs)
            return schedule(m_dueNs - now);
        if (!m_next && !fetch()) {
            m_ended = true;
            if (m_note)
                m_note(Text::tr("The feed is at its end."));
            return;
        }
        const auto gap = [&](const FeedSource::Item &item) { return m_options.ownTiming && item.gapNs >= 0 ? item.gapNs : m_options.intervalNs; };
        const FeedSource::Item item = std::move(*m_next);
        m_next.reset();
        m_room.send(item.kind, base::viewOf(item.bytes));
        // The next message is generated now if its own gap decides when it is due. A feed that fell behind catches up by at most
        // a second, so that a client that resumes reading is not flooded.
        std::int64_t wait = m_options.intervalNs;
        if (m_options.ownTiming && item.gapNs >= 0 && fetch())
            wait = gap(*m_next);
        m_dueNs = std::max(m_dueNs + wait, now - 1'000'000'000);
    }
    if (!m_room.empty())
        schedule(0);
}

} // namespace framescope::server
