#include "StepResults.h"

namespace framescope::scenario {

namespace {

QString shortText(const QString &text)
{
    return text.size() > 120 ? text.left(119) + QChar(0x2026) : text;
}

/// A description of a step in the file's notation.
QString textOf(const Step &step)
{
    if (const auto *send = std::get_if<SendStep>(&step.what))
        return shortText(send->value);
    if (const auto *expect = std::get_if<ExpectStep>(&step.what)) {
        switch (expect->kind) {
        case ExpectStep::Kind::Message: return shortText(expect->filter);
        case ExpectStep::Kind::Handshake: return QStringLiteral("handshake");
        case ExpectStep::Kind::Refused: return QStringLiteral("refused");
        }
    }
    if (const auto *never = std::get_if<NeverStep>(&step.what))
        return shortText(never->filter);
    if (const auto *on = std::get_if<OnStep>(&step.what))
        return on->connection;
    if (const auto *schema = std::get_if<SchemaStep>(&step.what))
        return schema->file;
    if (const auto *script = std::get_if<ScriptStep>(&step.what))
        return script->file;
    if (const auto *repeat = std::get_if<RepeatStep>(&step.what))
        return QStringLiteral("%1×").arg(repeat->times);
    if (const auto *close = std::get_if<CloseStep>(&step.what))
        return close->code ? QString::number(*close->code) : QString();
    if (const auto *close = std::get_if<ExpectCloseStep>(&step.what))
        return close->code ? QString::number(*close->code) : QString();
    return {};
}

} // namespace

StepResults::StepResults(const Steps &steps, std::function<void(const StepResult &)> changed) : m_changed(std::move(changed))
{
    list(steps, QStringLiteral("steps"));
}

void StepResults::list(const Steps &steps, const QString &path)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step &step = steps[i];
        StepResult result;
        result.path = QStringLiteral("%1[%2]").arg(path).arg(i + 1);
        result.key = step.key();
        result.text = textOf(step);
        result.place = step.place;
        m_index.insert(&step, m_results.size());
        m_results.push_back(result);
        if (const auto *repeat = std::get_if<RepeatStep>(&step.what))
            list(repeat->steps, result.path + QStringLiteral(".steps"));
    }
}

void StepResults::begin(const Step &step, qint64 startNs)
{
    StepResult &result = m_results[m_index.value(&step)];
    result.state = StepResult::State::Running;
    ++result.runs;
    if (result.startNs < 0)
        result.startNs = startNs;
    if (m_changed)
        m_changed(result);
}

void StepResults::end(const Step &step, bool passed, qint64 durationNs)
{
    StepResult &result = m_results[m_index.value(&step)];
    result.state = passed ? StepResult::State::Passed : StepResult::State::Failed;
    result.durationNs += durationNs;
    if (m_changed)
        m_changed(result);
}

std::vector<StepResult> StepResults::finished(bool passed) const
{
    std::vector<StepResult> out = m_results;
    for (StepResult &step : out) {
        if (step.state == StepResult::State::Waiting)
            step.state = StepResult::State::NotReached;
        else if (step.state == StepResult::State::Running)
            step.state = passed ? StepResult::State::Passed : StepResult::State::Failed;
    }
    return out;
}

} // namespace framescope::scenario
