#include "DataRows.h"

#include "VariableNames.h"

#include <QStringDecoder>

#include <optional>
#include <utility>

#include "base/Translation.h"

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

base::Error error(const char *id, const QString &what, const QString &remedy = {})
{
    base::Error out;
    out.id = QLatin1String(id);
    out.what = what;
    out.remedy = remedy;
    return out;
}

} // namespace

base::Result<std::vector<DataRows::Row>> DataRows::parse(const QByteArray &csv)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(csv);
    if (decoder.hasError())
        return error("data.not-utf8", tr("The data file is not UTF-8."), tr("Save it as UTF-8."));

    std::vector<Row> rows;
    QStringList columns;
    QStringList fields;
    QString field;
    int line = 1;
    int rowLine = 1;
    bool hasColumns = false;
    const auto endRow = [&]() -> std::optional<base::Error> {
        fields.append(field);
        field.clear();
        const QStringList done = std::exchange(fields, {});
        if (done.size() == 1 && done.first().isEmpty())
            return {}; // an empty line
        if (!hasColumns) {
            hasColumns = true;
            for (const QString &name : done) {
                const QString column = name.trimmed();
                if (!VariableNames::isName(column))
                    return error("data.bad-column", tr("Line %1: \"%2\" cannot be the name of a column.").arg(rowLine).arg(column), tr("The first line names the columns; use letters, digits, _, - and points."));
                if (columns.contains(column))
                    return error("data.bad-column", tr("Line %1: the column \"%2\" stands there twice.").arg(rowLine).arg(column));
                columns.append(column);
            }
            return {};
        }
        if (done.size() != columns.size())
            return error("data.fields", tr("Line %1 has %2 fields, and there are %3 columns.").arg(rowLine).arg(done.size()).arg(columns.size()),
                         tr("Put a field that holds a comma into quotation marks."));
        if (rows.size() >= kMostRows)
            return error("data.too-many", tr("Line %1: more than %2 rows.").arg(rowLine).arg(kMostRows));
        Row row;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            profiles::Variable variable;
            variable.name = columns[i];
            variable.value = done[i];
            row.push_back(std::move(variable));
        }
        rows.push_back(std::move(row));
        return {};
    };

    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && field.isEmpty()) {
            const int openLine = line;
            for (++i; i < text.size(); ++i) {
                if (text[i] == u'"') {
                    if (i + 1 >= text.size() || text[i + 1] != u'"')
                        break;
                    ++i;
                }
                if (text[i] == u'\n')
                    ++line;
                field += text[i];
            }
            if (i >= text.size())
                return error("data.open-quote", tr("Line %1: a quotation mark is not closed.").arg(openLine));
        } else if (c == u',') {
            fields.append(field);
            field.clear();
        } else if (c == u'\n') {
            if (const auto wrong = endRow())
                return *wrong;
            rowLine = ++line;
        } else if (c != u'\r' || (i + 1 < text.size() && text[i + 1] != u'\n')) {
            field += c;
        }
    }
    if (!field.isEmpty() || !fields.isEmpty()) {
        if (const auto wrong = endRow())
            return *wrong;
    }
    if (!hasColumns)
        return error("data.no-columns", tr("The data file is empty."), tr("Its first line names the columns: symbol,price"));
    return rows;
}

} // namespace framescope::scenario
