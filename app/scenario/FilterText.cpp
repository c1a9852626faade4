#include "FilterText.h"

#include "base/Placeholders.h"

#include <QRegularExpression>

#include <algorithm>

namespace framescope::scenario {

namespace {

/// The state at a position of a filter: outside, in a quoted text, or in a regular expression.
enum class Inside : std::uint8_t { Nothing, Quotes, Expression };

/// Advances over `text` from `state`; a slash at the start of a term or after `~` begins an expression.
Inside follow(QStringView text, Inside state, QChar &before)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        switch (state) {
        case Inside::Nothing:
            if (c == u'"')
                state = Inside::Quotes;
            else if (c == u'/' && (before.isNull() || before.isSpace() || before == u'(' || before == u'-' || before == u'~'))
                state = Inside::Expression;
            break;
        case Inside::Quotes:
        case Inside::Expression:
            if (c == u'\\')
                ++i;
            else if (c == (state == Inside::Quotes ? u'"' : u'/'))
                state = Inside::Nothing;
            break;
        }
        before = c;
    }
    return state;
}

QString escaped(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\"));
    value.replace(u'"', QLatin1String("\\\""));
    return value;
}

bool isPlain(const QString &value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; });
}

} // namespace

base::Result<QString> FilterText::resolve(const QString &filter, const Lookup &lookup)
{
    QString out;
    qsizetype done = 0;
    Inside state = Inside::Nothing;
    QChar before;
    for (base::Placeholder found = base::Placeholders::next(filter, 0); found.found(); found = base::Placeholders::next(filter, found.end)) {
        if (found.kind != base::Placeholder::Kind::Value && found.kind != base::Placeholder::Kind::Call)
            continue;
        const QStringView literal = QStringView(filter).sliced(done, found.start - done);
        state = follow(literal, state, before);
        out += literal;
        done = found.end;
        const auto value = lookup(found.name);
        if (!value)
            return value.error();
        switch (state) {
        case Inside::Quotes: out += escaped(*value); break;
        case Inside::Expression: out += QRegularExpression::escape(*value); break;
        case Inside::Nothing: out += isPlain(*value) ? *value : u'"' + escaped(*value) + u'"'; break;
        }
        before = u'x';
    }
    out += QStringView(filter).sliced(done);
    return out;
}

} // namespace framescope::scenario
