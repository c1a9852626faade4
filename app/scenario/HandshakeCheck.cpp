#include "HandshakeCheck.h"

#include "base/Translation.h"
#include "base/Bytes.h"
#include "base/TextPattern.h"

#include <algorithm>

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

QString shown(const QByteArray &bytes)
{
    return base::escapedPreview(base::viewOf(bytes), 120);
}

} // namespace

bool textFits(const QString &wanted, const QString &text, QString *problem)
{
    if (wanted.size() < 2 || !wanted.startsWith(u'/') || !wanted.endsWith(u'/'))
        return text.contains(wanted);
    const base::TextPattern pattern(wanted.mid(1, wanted.size() - 2));
    if (!pattern.isValid()) {
        if (problem)
            *problem = tr("The regular expression is wrong: %1.").arg(pattern.errorString());
        return false;
    }
    const auto outcome = pattern.search(text);
    if (outcome == base::TextPattern::Outcome::Undecided && problem)
        *problem = pattern.undecidedSentence(tr("this text"));
    return outcome == base::TextPattern::Outcome::Yes;
}

QStringList unmetOfHandshake(const HandshakeExpectation &expected, const network::OpeningFacts &facts)
{
    QStringList out;
    const protocol::HandshakeResponse &response = facts.response;
    if (expected.status && response.status != *expected.status)
        out.append(response.status == 0 ? tr("Status %1 was expected, and no answer came.").arg(*expected.status)
                                        : tr("Status %1 was expected, and %2 came.").arg(*expected.status).arg(response.status));
    for (const auto &[name, value] : expected.headers) {
        const std::vector<QByteArray> values = response.headers.values(name.toUtf8());
        QString problem;
        if (values.empty())
            out.append(tr("The header %1 was expected, and is not there.").arg(name));
        else if (!value.isEmpty() && std::none_of(values.begin(), values.end(), [&](const QByteArray &one) { return textFits(value, QString::fromUtf8(one), &problem); }))
            out.append(problem.isEmpty() ? tr("The header %1 was expected to have \"%2\", and is \"%3\".").arg(name, value, shown(values.front())) : problem);
    }
    if (expected.protocol && facts.agreement.subprotocol != expected.protocol->toUtf8())
        out.append(facts.agreement.subprotocol.isEmpty() ? tr("The subprotocol %1 was expected, and none was agreed on.").arg(*expected.protocol)
                                                         : tr("The subprotocol %1 was expected, and %2 was agreed on.").arg(*expected.protocol, shown(facts.agreement.subprotocol)));
    if (expected.deflate && facts.agreement.deflate.has_value() != *expected.deflate)
        out.append(*expected.deflate ? tr("permessage-deflate was expected, and was not agreed on.") : tr("permessage-deflate was agreed on, and was expected not to be."));
    if (!expected.body.isEmpty()) {
        QString problem;
        if (!textFits(expected.body, response.content.text, &problem))
            out.append(problem.isEmpty() ? tr("The body was expected to have \"%1\", and is \"%2\".").arg(expected.body, response.content.text.left(120)) : problem);
    }
    return out;
}

} // namespace framescope::scenario
