#pragma once

#include "Console.h"
#include "OptionParser.h"

#include "base/Bytes.h"
#include "capture/Filter.h"

#include <QCoreApplication>

#include <algorithm>

namespace framescope::cli {

/// --filter EXPR of `show` and `export`. Main thread.
class FilterOption
{
    Q_DECLARE_TR_FUNCTIONS(framescope::cli::FilterOption)

public:
    static Option row()
    {
        return {QStringLiteral("filter"), QStringLiteral("EXPR"),
                tr("only entries that match: word, /regex/, type:text, size>1k, dir:in, json:path=value, …"),
                false, QString()};
    }

    /// The filter, or an empty one if none was given; nothing if it is invalid, after printing it with a caret under
    /// the wrong character.
    static std::optional<capture::Filter> read(const ParsedOptions &options, Console &console)
    {
        const auto text = options.value(u"filter");
        if (!text)
            return capture::Filter();
        capture::FilterError fault;
        if (auto filter = capture::Filter::parse(*text, &fault))
            return filter;
        auto error = capture::Filter::parseOrError(*text).error();
        error.seen = *text;
        // The text before the caret may become wider when control characters are escaped.
        console.error(error, {base::escapeControls(*text), QString(base::escapeControls(text->left(fault.position)).size(), QLatin1Char(' '))
                                                               + QString(std::max<qsizetype>(fault.length, 1), QLatin1Char('^'))});
        return {};
    }
};

} // namespace framescope::cli
