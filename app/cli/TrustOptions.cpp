#include "TrustOptions.h"

#include "ExitCode.h"

#include "base/Bytes.h"
#include "base/Translation.h"

#include <algorithm>

namespace framescope::cli::trustoptions {

namespace {

using Kind = profiles::TrustRequest::Kind;

FRAMESCOPE_TR("framescope::cli::TrustOptions")

QStringList kindNames()
{
    QStringList names;
    for (const Kind kind : profiles::TrustRequest::kinds())
        names << profiles::TrustRequest::nameOf(kind);
    return names;
}

base::Result<std::vector<Kind>> granted(const ParsedOptions &options)
{
    std::vector<Kind> kinds;
    for (const QString &text : options.values(u"allow")) {
        for (const QString &name : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const auto all = profiles::TrustRequest::kinds();
            const auto found = std::find_if(all.begin(), all.end(), [&](Kind kind) { return profiles::TrustRequest::nameOf(kind) == name.trimmed(); });
            if (found == all.end())
                return usageError(tr("--allow does not know this kind."), base::escapeControls(name.trimmed()), tr("Use %1, with commas between them.").arg(kindNames().join(QStringLiteral(", "))));
            kinds.push_back(*found);
        }
    }
    return kinds;
}

} // namespace

std::vector<Option> options(const QString &group)
{
    return {
        {QStringLiteral("trust"), QString(), tr("allow what a file that was not made here asks for, until it changes; see the manual, Security"), false, group},
        {QStringLiteral("allow"), QStringLiteral("KINDS"), tr("allow it for this run: any of %1, separated by commas").arg(kindNames().join(QStringLiteral(", "))), true, group},
    };
}

base::Result<void> check(const profiles::TrustQuestion &question, const ParsedOptions &options,
                         const std::function<base::Result<void>(const profiles::TrustQuestion &)> &allow)
{
    const auto kinds = granted(options);
    if (!kinds)
        return kinds.error();
    if (question.isEmpty())
        return {};
    if (options.has(u"trust"))
        return allow(question);
    if (qEnvironmentVariable("FRAMESCOPE_TRUST") == QLatin1String("1"))
        return {};
    profiles::TrustQuestion left = question;
    left.request = question.request.without(*kinds);
    if (left.isEmpty())
        return {};
    return left.toError();
}

} // namespace framescope::cli::trustoptions
