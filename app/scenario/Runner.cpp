#include "Runner.h"

#include "CloseCheck.h"
#include "ExpectedRefusals.h"
#include "HandshakeCheck.h"
#include "SavedValue.h"
#include "SchemaCheck.h"
#include "SendPayload.h"

#include "base/Bytes.h"
#include "base/Translation.h"
#include "base/Units.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

Runner::Runner(const Scenario &scenario, Setup setup)
    : m_scenario(scenario)
    , m_setup(std::move(setup))
    , m_random(m_setup.seed)
    , m_variables(m_setup.resolver, m_setup.row, scenario.variables, m_setup.seed)
    , m_steps(scenario.steps, m_setup.stepChanged)
    , m_walk(scenario.steps)
{
    m_result.seed = m_setup.seed;
}

Runner::~Runner()
{
    if (m_timer)
        m_setup.scheduler->cancel(m_timer);
    if (m_runTimer)
        m_setup.scheduler->cancel(m_runTimer);
}

qint64 Runner::now() const
{
    return m_setup.scheduler->clock().now().monoNs;
}

void Runner::record(const QString &name, qint64 ns)
{
    m_result.times[name].add(static_cast<std::uint64_t>(std::max<qint64>(ns, 0)));
}

// The run --------------------------------------------------------------------

void Runner::start()
{
    m_startNs = now();
    m_phase = Phase::Opening;
    if (m_setup.runLimitNs > 0) {
        m_runTimer = m_setup.scheduler->after(m_setup.runLimitNs, [this] {
            m_runTimer = 0;
            fail(tr("The run took longer than %1.").arg(base::Units::writeDuration(m_setup.runLimitNs)));
        });
    }
    RunConnection::Owner &owner = *this;
    for (std::size_t i = 0; i < m_scenario.connections.size(); ++i) {
        m_connections.push_back(std::make_unique<RunConnection>(owner, m_scenario.connections[i]));
        RunConnection &connection = *m_connections.back();
        auto link = m_setup.makeLink(i);
        if (!link) {
            connection.refuse(link.error());
            continue;
        }
        connection.setLink(std::move(*link));
    }
    // Opened only when all links exist: one may be refused at once.
    for (const auto &connection : m_connections) {
        if (connection->link())
            connection->link()->open();
    }
    settled();
}

void Runner::settled()
{
    if (m_phase != Phase::Opening || m_connections.size() < m_scenario.connections.size())
        return;
    for (const auto &connection : m_connections) {
        if (connection->state() == RunConnection::State::Opening)
            return;
    }
    m_phase = Phase::Steps;
    // A refusal that no step expects ends the run before the first one.
    const std::vector<bool> expected = expectedRefusals(m_scenario);
    for (std::size_t i = 0; i < m_connections.size(); ++i) {
        const RunConnection &connection = *m_connections[i];
        if (connection.state() != RunConnection::State::Refused || (expected[i] && connection.link()))
            continue;
        m_current = i;
        fail(Failure::of(*connection.error()), RunResult::Outcome::NotConnected);
        return;
    }
    advance();
}

void Runner::advance()
{
    if (m_advancing)
        return;
    const QScopedValueRollback<bool> guard(m_advancing, true);
    while (m_phase == Phase::Steps && m_wait == Wait::Nothing) {
        if (!nextStep()) {
            finishRun(RunResult::Outcome::Passed, 1000);
            return;
        }
    }
}

bool Runner::nextStep()
{
    const StepWalk::Next next = m_walk.next(now());
    switch (next.kind) {
    case StepWalk::Next::Kind::End: return false;
    case StepWalk::Next::Kind::RepeatEnded: m_steps.end(*next.step, true, next.tookNs); return true;
    case StepWalk::Next::Kind::Step: begin(*next.step); return true;
    case StepWalk::Next::Kind::Round: break;
    }
    m_variables.set(QStringLiteral("n"), QString::number(next.round));
    if (next.waitNs > 0)
        waitFor(Wait::Time, next.waitNs);
    return true;
}

void Runner::begin(const Step &step)
{
    m_step = &step;
    m_stepStartNs = now();
    m_steps.begin(step, sinceStart(m_stepStartNs));
    std::visit([this](const auto &what) { begin(what); }, step.what);
}

void Runner::waitFor(Wait wait, qint64 ns)
{
    m_wait = wait;
    if (m_timer)
        m_setup.scheduler->cancel(m_timer);
    m_limitNs = ns;
    m_timer = m_setup.scheduler->after(ns, [this] {
        m_timer = 0;
        timeOver();
    });
}

void Runner::done()
{
    if (m_timer) {
        m_setup.scheduler->cancel(m_timer);
        m_timer = 0;
    }
    m_wait = Wait::Nothing;
    if (m_step) {
        m_steps.end(*m_step, true, now() - m_stepStartNs);
        m_step = nullptr;
    }
    advance();
}

void Runner::fail(Failure failure, RunResult::Outcome outcome)
{
    if (m_phase == Phase::Closing || m_phase == Phase::Finished)
        return;
    failure.atNs = sinceStart(now());
    if (!m_connections.empty()) {
        failure.connection = current().spec().name;
        failure.place = current().spec().place;
    }
    if (m_step) {
        m_steps.end(*m_step, false, now() - m_stepStartNs);
        failure.step = m_steps.of(*m_step).path;
        failure.place = m_step->place;
    }
    m_result.failure = std::move(failure);
    finishRun(outcome, 1000);
}

void Runner::fail(const base::Error &error)
{
    fail(Failure::of(error));
}

void Runner::fail(const QString &what, const QString &seen, const QString &remedy)
{
    Failure failure;
    failure.what = what;
    failure.seen = seen;
    failure.remedy = remedy;
    fail(std::move(failure));
}

void Runner::interrupt()
{
    if (m_phase == Phase::Closing || m_phase == Phase::Finished)
        return;
    finishRun(RunResult::Outcome::Interrupted, 1001);
}

void Runner::finishRun(RunResult::Outcome outcome, std::uint16_t closeCode)
{
    m_result.outcome = outcome;
    m_phase = Phase::Closing;
    m_wait = Wait::Nothing;
    if (m_runTimer) {
        m_setup.scheduler->cancel(m_runTimer);
        m_runTimer = 0;
    }
    m_result.steps = m_steps.finished(outcome == RunResult::Outcome::Passed);
    for (const auto &connection : m_connections) {
        if (connection->state() == RunConnection::State::Opening && connection->link())
            connection->link()->abort();
        else if (connection->state() == RunConnection::State::Open && connection->link()->peer().isOpen())
            (void)connection->link()->peer().send(Outgoing::close(closeCode));
    }
    if (m_timer)
        m_setup.scheduler->cancel(m_timer);
    m_timer = m_setup.scheduler->after(m_setup.closeLimitNs, [this] {
        m_timer = 0;
        for (const auto &connection : m_connections) {
            if (connection->state() == RunConnection::State::Open)
                connection->link()->abort();
        }
        ended();
    });
    finishIfClosed();
}

void Runner::finishIfClosed()
{
    for (const auto &connection : m_connections) {
        if (connection->state() == RunConnection::State::Open)
            return;
    }
    // Not inside a call of a link: the receiver of the end may delete everything.
    if (m_timer)
        m_setup.scheduler->cancel(m_timer);
    m_timer = m_setup.scheduler->after(0, [this] {
        m_timer = 0;
        ended();
    });
}

void Runner::ended()
{
    if (m_phase == Phase::Finished)
        return;
    m_phase = Phase::Finished;
    m_result.durationNs = sinceStart(now());
    for (const auto &connection : m_connections)
        m_result.messagesDropped += connection->inbox().dropped();
    if (m_setup.finished)
        m_setup.finished();
}

// What comes -----------------------------------------------------------------

void Runner::connectionOpened(RunConnection &connection)
{
    record(QStringLiteral("connect"), sinceStart(connection.openedNs()));
    settled();
}

void Runner::connectionRefused(RunConnection &)
{
    settled();
}

void Runner::pongCame(RunConnection &connection, base::ByteView payload, base::Instant now)
{
    if (m_wait != Wait::Pong || &connection != &current() || base::toByteArray(payload) != m_pingPayload)
        return;
    if (const QString &name = std::get<PingStep>(m_step->what).as; !name.isEmpty())
        record(name, now.monoNs - m_stepStartNs);
    done();
}

void Runner::messageCame(RunConnection &connection)
{
    ++m_result.messagesIn;
    if (m_phase != Phase::Steps || &connection != &current())
        return;
    if (m_wait == Wait::Message || m_wait == Wait::Silence) {
        lookAtMessages();
    } else if (m_wait == Wait::Stream) {
        const QString problem = m_stream->take(connection.inbox().messages().back());
        if (!problem.isEmpty())
            fail(problem);
        else if (m_stream->silenceEndsNs() >= 0)
            listenOn();
    }
}

void Runner::connectionEnded(RunConnection &connection)
{
    if (m_phase == Phase::Closing) {
        finishIfClosed();
        return;
    }
    if (m_phase != Phase::Steps || &connection != &current())
        return;
    if (m_wait == Wait::Close) {
        lookAtClose();
    } else if (m_wait == Wait::Message || m_wait == Wait::Pong || m_wait == Wait::Stream) {
        Failure failure;
        if (m_wait == Wait::Message)
            m_messages->takeNearest(connection.inbox(), failure);
        failure.what = tr("The connection ended (%1%2) while this step waited.")
                           .arg(connection.close().shownCode())
                           .arg(connection.close().received && !connection.close().received->reason.isEmpty()
                                    ? QStringLiteral(" ") + base::escapedPreview(base::viewOf(connection.close().received->reason), 123)
                                    : QString());
        if (connection.error()) {
            failure.seen = connection.error()->what;
            failure.remedy = connection.error()->remedy;
        }
        fail(std::move(failure));
    }
}

void Runner::lookAtMessages()
{
    RunConnection &connection = current();
    switch (m_messages->look(connection.inbox())) {
    case MessageWait::State::Waits: return;
    case MessageWait::State::Fails: fail(m_messages->failure()); return;
    case MessageWait::State::Fits: break;
    }
    const auto &expect = std::get<ExpectStep>(m_step->what);
    const ReceivedMessage &message = *connection.inbox().last();
    if (!expect.as.isEmpty())
        record(expect.as, message.time.monoNs - (connection.lastSendNs() >= 0 ? connection.lastSendNs() : connection.openedNs()));
    if (save(expect, &message))
        done();
}

bool Runner::save(const ExpectStep &step, const ReceivedMessage *message)
{
    for (const SaveRule &rule : step.save) {
        const auto value = savedValue(rule, message, current().facts());
        if (!value) {
            fail(value.error());
            return false;
        }
        m_variables.set(rule.variable, *value);
    }
    return true;
}

void Runner::timeOver()
{
    const Wait wait = m_wait;
    switch (wait) {
    case Wait::Nothing: return;
    case Wait::Time:
    case Wait::Silence: done(); return;
    case Wait::Message: fail(m_messages->missing(current().inbox(), m_limitNs)); return;
    case Wait::Pong: fail(tr("The ping was not answered in %1.").arg(base::Units::writeDuration(m_limitNs))); return;
    case Wait::Close:
        fail(tr("The connection was not closed in %1.").arg(base::Units::writeDuration(m_limitNs)));
        return;
    case Wait::Stream: {
        const auto &listen = std::get<ListenStep>(m_step->what);
        const bool over = now() >= m_stepStartNs + listen.duration;
        const QString problem = over ? m_stream->atEnd(now()) : m_stream->silentUntil(now());
        if (!problem.isEmpty())
            fail(problem);
        else if (over)
            done();
        else
            listenOn();
        return;
    }
    }
}

void Runner::lookAtClose()
{
    const auto &step = std::get<ExpectCloseStep>(m_step->what);
    std::optional<QString> reason;
    if (step.reason) {
        const auto wanted = m_variables.resolved(*step.reason);
        if (!wanted) {
            fail(wanted.error());
            return;
        }
        reason = *wanted;
    }
    if (const auto unmet = unmetOfClose(step, reason, current().close()))
        fail(*unmet);
    else
        done();
}

// Steps ----------------------------------------------------------------------

void Runner::begin(const SendStep &step)
{
    RunConnection &connection = current();
    const auto value = m_variables.resolved(step.value);
    if (!value) {
        fail(value.error());
        return;
    }
    const auto outgoing = outgoingOf(step, *value, m_setup.readFile, [this](const QString &name) { return m_setup.savedMessage(name, m_current); });
    if (!outgoing) {
        fail(outgoing.error());
        return;
    }
    if (connection.state() != RunConnection::State::Open) {
        fail(tr("Nothing can be sent: the connection is not open."));
        return;
    }
    if (const auto sent = connection.send(*outgoing, now()); !sent) {
        fail(sent.error());
        return;
    }
    ++m_result.messagesOut;
    done();
}

void Runner::begin(const ExpectStep &step)
{
    if (step.kind != ExpectStep::Kind::Message) {
        lookAtOpening(step);
        return;
    }
    auto judge = m_variables.judgeOf(step.filter);
    if (!judge) {
        fail(judge.error());
        return;
    }
    m_messages = MessageWait::forMessages(std::move(*judge), step.count, step.strict, m_startNs);
    waitFor(Wait::Message, step.within.value_or(m_setup.stepLimitNs));
    lookAtMessages();
    if (m_wait == Wait::Message && m_phase == Phase::Steps && current().state() != RunConnection::State::Open)
        connectionEnded(current());
}

void Runner::lookAtOpening(const ExpectStep &step)
{
    const RunConnection &connection = current();
    const bool wantsRefusal = step.kind == ExpectStep::Kind::Refused;
    const bool wasRefused = connection.state() == RunConnection::State::Refused;
    if (wantsRefusal && !wasRefused) {
        fail(tr("The opening had to be refused, and the connection is open."), tr("Status %1.").arg(connection.facts().response.status));
        return;
    }
    if (!wantsRefusal && wasRefused) {
        fail(tr("The connection did not open."), connection.error() ? connection.error()->what : QString());
        return;
    }
    HandshakeExpectation wanted = step.handshake;
    QStringList unmet;
    const auto put = [&](QString &text) {
        if (const auto value = m_variables.resolved(text))
            text = *value;
        else
            unmet.append(value.error().what);
    };
    put(wanted.body);
    for (auto &header : wanted.headers)
        put(header.second);
    unmet += unmetOfHandshake(wanted, connection.facts());
    if (!unmet.isEmpty())
        fail(unmet.join(u' '), wantsRefusal && connection.error() ? connection.error()->what : QString());
    else if (save(step, nullptr))
        done();
}

void Runner::begin(const NeverStep &step)
{
    auto judge = m_variables.judgeOf(step.filter);
    if (!judge) {
        fail(judge.error());
        return;
    }
    m_messages = MessageWait::forNone(std::move(*judge), m_startNs);
    waitFor(Wait::Silence, step.duration);
    lookAtMessages();
}

void Runner::begin(const PingStep &step)
{
    RunConnection &connection = current();
    m_pingPayload = QByteArrayLiteral("framescope ") + QByteArray::number(++m_pings);
    waitFor(Wait::Pong, step.within.value_or(m_setup.stepLimitNs));
    if (connection.state() != RunConnection::State::Open) {
        connectionEnded(connection);
        return;
    }
    if (const auto sent = connection.link()->peer().send(Outgoing::ping(m_pingPayload)); !sent)
        fail(sent.error());
}

void Runner::begin(const ThinkStep &step)
{
    waitFor(Wait::Time, m_random.integer(step.time.from, step.time.to));
}

void Runner::begin(const ListenStep &step)
{
    m_stream.emplace(step, m_stepStartNs);
    listenOn();
    if (current().state() != RunConnection::State::Open)
        connectionEnded(current());
}

void Runner::listenOn()
{
    const std::int64_t end = m_stepStartNs + std::get<ListenStep>(m_step->what).duration;
    const std::int64_t silence = m_stream->silenceEndsNs();
    waitFor(Wait::Stream, std::max<qint64>((silence >= 0 ? std::min(end, silence) : end) - now(), 0));
}

void Runner::begin(const OnStep &step)
{
    for (std::size_t i = 0; i < m_connections.size(); ++i) {
        if (m_connections[i]->spec().name == step.connection)
            m_current = i;
    }
    done();
}

void Runner::begin(const SchemaStep &step)
{
    const ReceivedMessage *message = current().inbox().last();
    if (!message && !current().inbox().messages().empty())
        message = &current().inbox().messages().back();
    if (!message) {
        fail(tr("No message came that could be checked against %1.").arg(step.file));
        return;
    }
    const auto text = m_setup.readFile(step.file);
    if (!text) {
        fail(text.error());
        return;
    }
    if (const auto unmet = unmetOfSchema(step.file, text->payload, *message))
        fail(*unmet);
    else
        done();
}

void Runner::begin(const ScriptStep &step)
{
    fail(tr("Scripts are not supported by this version: %1 was not run.").arg(step.file));
}

void Runner::begin(const CloseStep &step)
{
    RunConnection &connection = current();
    const auto reason = m_variables.resolved(step.reason);
    if (!reason) {
        fail(reason.error());
        return;
    }
    if (connection.state() == RunConnection::State::Open && connection.link()->peer().isOpen()) {
        std::optional<std::uint16_t> code;
        if (step.code)
            code = static_cast<std::uint16_t>(*step.code);
        if (const auto sent = connection.link()->peer().send(Outgoing::close(code, reason->toUtf8())); !sent) {
            fail(sent.error());
            return;
        }
    }
    done();
}

void Runner::begin(const ExpectCloseStep &step)
{
    waitFor(Wait::Close, step.within.value_or(m_setup.stepLimitNs));
    if (current().state() == RunConnection::State::Closed)
        lookAtClose();
    else if (current().state() == RunConnection::State::Refused)
        fail(tr("The connection never opened, so that it cannot be closed."), current().error() ? current().error()->what : QString());
}

void Runner::begin(const RepeatStep &)
{
    m_walk.enter(*m_step, now());
    m_step = nullptr; // it ends with its last round
    m_variables.set(QStringLiteral("n"), QStringLiteral("1"));
}

} // namespace framescope::scenario
