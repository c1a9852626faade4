#pragma once

#include "Link.h"
#include "MessageWait.h"
#include "RunConnection.h"
#include "RunResult.h"
#include "RunVariables.h"
#include "Scenario.h"
#include "StepResults.h"
#include "StepWalk.h"
#include "StreamCheck.h"

#include "base/Random.h"
#include "base/Scheduler.h"
#include "profiles/Variables.h"

#include <functional>
#include <memory>

namespace framescope::scenario {

/// Runs one scenario once: opens its links, executes the steps, and checks received messages. It has no socket, terminal or window: links,
/// time and files come from outside. Expectations do not race: a message received during an earlier step is still examined.
/// Lives on the thread of its links and its scheduler.
class Runner : private RunConnection::Owner
{
public:
    struct Setup {
        base::Scheduler *scheduler = nullptr;
        /// The link for scenario.connections[index]; null with a reason if none is possible.
        std::function<base::Result<std::unique_ptr<Link>>(std::size_t index)> makeLink;
        /// The values of {{names}} from outside; the scenario's own values come first.
        profiles::Resolver resolver;
        /// Columns of one row of the data file.
        std::vector<profiles::Variable> row;
        /// The bytes of a file named in the scenario, and a saved message of the profile.
        std::function<base::Result<Outgoing>(const QString &path)> readFile;
        std::function<base::Result<Outgoing>(const QString &name, std::size_t connection)> savedMessage;
        quint64 seed = 1;
        qint64 stepLimitNs = 10'000'000'000; ///< for a step without `within`
        qint64 runLimitNs = 0;               ///< total; 0: none
        qint64 closeLimitNs = 2'000'000'000; ///< for the closing handshakes at the end
        /// Called when a step begins or ends; may be empty.
        std::function<void(const StepResult &)> stepChanged;
        /// Called once, when everything has ended; the runner may be deleted after the call, but not inside it.
        std::function<void()> finished;
    };

    /// `scenario` must outlive the runner.
    Runner(const Scenario &scenario, Setup setup);
    ~Runner() override;
    Runner(const Runner &) = delete;
    Runner &operator=(const Runner &) = delete;

    void start();
    /// Closes every link with 1001 and ends as Interrupted.
    void interrupt();

    bool isFinished() const { return m_phase == Phase::Finished; }
    const RunResult &result() const { return m_result; }

private:
    enum class Phase : std::uint8_t { Idle, Opening, Steps, Closing, Finished };
    /// What the current step waits for.
    enum class Wait : std::uint8_t { Nothing, Message, Silence, Pong, Time, Stream, Close };

    void settled();
    void advance();
    bool nextStep();
    void begin(const Step &step);
    void begin(const SendStep &step);
    void begin(const ExpectStep &step);
    void begin(const NeverStep &step);
    void begin(const PingStep &step);
    void begin(const ThinkStep &step);
    void begin(const ListenStep &step);
    void begin(const OnStep &step);
    void begin(const SchemaStep &step);
    void begin(const ScriptStep &step);
    void begin(const CloseStep &step);
    void begin(const ExpectCloseStep &step);
    void begin(const RepeatStep &step);

    void listenOn();
    void lookAtMessages();
    void lookAtOpening(const ExpectStep &step);
    void lookAtClose();
    bool save(const ExpectStep &step, const ReceivedMessage *message);
    void connectionOpened(RunConnection &connection) override;
    void connectionRefused(RunConnection &connection) override;
    void messageCame(RunConnection &connection) override;
    void pongCame(RunConnection &connection, base::ByteView payload, base::Instant now) override;
    void connectionEnded(RunConnection &connection) override;

    void waitFor(Wait wait, qint64 ns);
    void timeOver();
    void done();
    /// Where and when is put in.
    void fail(Failure failure, RunResult::Outcome outcome = RunResult::Outcome::Failed);
    void fail(const base::Error &error);
    void fail(const QString &what, const QString &seen = {}, const QString &remedy = {});
    void finishRun(RunResult::Outcome outcome, std::uint16_t closeCode);
    void finishIfClosed();
    void ended();

    void record(const QString &name, qint64 ns);
    qint64 now() const;
    qint64 sinceStart(std::int64_t monoNs) const { return monoNs - m_startNs; }
    RunConnection &current() { return *m_connections[m_current]; }

    const Scenario &m_scenario;
    Setup m_setup;
    base::Random m_random;
    RunVariables m_variables;
    StepResults m_steps;
    StepWalk m_walk;
    std::vector<std::unique_ptr<RunConnection>> m_connections;
    std::size_t m_current = 0;
    const Step *m_step = nullptr;
    Phase m_phase = Phase::Idle;
    Wait m_wait = Wait::Nothing;
    std::int64_t m_startNs = 0;
    std::int64_t m_stepStartNs = 0;
    qint64 m_limitNs = 0; ///< of the wait, as requested
    base::TimerId m_timer = 0;
    base::TimerId m_runTimer = 0;
    bool m_advancing = false;

    std::optional<MessageWait> m_messages; ///< of the current expect or never
    std::optional<StreamCheck> m_stream;
    QByteArray m_pingPayload;
    quint64 m_pings = 0;

    RunResult m_result;
};

} // namespace framescope::scenario
