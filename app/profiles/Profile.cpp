#include "Profile.h"

#include "FieldWriter.h"
#include "Fields.h"

#include <QRegularExpression>
#include <QUuid>

namespace framescope::profiles {

namespace {

const QRegularExpression &variablePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*[$\\w.-]+\\s*\\}\\}"));
    return pattern;
}

/// Percent-encodes characters not allowed in this part of a URL (RFC 3986); %XX and {{variables}} are unchanged.
QString encoded(const QString &text, const char *allowed)
{
    const auto piece = [allowed](const QString &plain) {
        QString out;
        const QByteArray utf8 = plain.toUtf8();
        for (qsizetype i = 0; i < utf8.size(); ++i) {
            const char c = utf8[i];
            const auto isHex = [](char h) { return (h >= '0' && h <= '9') || (h >= 'a' && h <= 'f') || (h >= 'A' && h <= 'F'); };
            const bool escape = c == '%' && i + 2 < utf8.size() && isHex(utf8[i + 1]) && isHex(utf8[i + 2]);
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (escape || letter || (c != '\0' && strchr(allowed, c)))
                out += QLatin1Char(c);
            else
                out += QLatin1Char('%') + QString::fromLatin1(QByteArray(1, c).toHex().toUpper());
        }
        return out;
    };
    QString out;
    qsizetype from = 0;
    auto matches = variablePattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += piece(text.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    return out + piece(text.mid(from));
}

} // namespace

Profile Profile::fromJson(const base::OrderedJson &document, std::vector<Problem> *problems, QByteArrayView text)
{
    return FieldReader::read<Profile>(document, {}, {problems, text});
}

base::OrderedJson Profile::toJson() const
{
    return FieldWriter::write(*this);
}

Profile Profile::create(const QString &name, const QString &url)
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.name = name;
    profile.url = url;
    return profile;
}

const SavedMessage *Profile::message(QStringView path) const
{
    for (const SavedMessage &message : messages) {
        if (message.path() == path)
            return &message;
    }
    for (const SavedMessage &message : messages) {
        if (message.name == path)
            return &message;
    }
    return nullptr;
}

QString urlWithParameters(const QString &url, const std::vector<Row> &pathParameters, const std::vector<Row> &query)
{
    const qsizetype fragment = url.indexOf(QLatin1Char('#'));
    QString tail = fragment >= 0 ? url.mid(fragment) : QString();
    QString head = fragment >= 0 ? url.left(fragment) : url;
    const qsizetype mark = head.indexOf(QLatin1Char('?'));
    QString search = mark >= 0 ? head.mid(mark + 1) : QString();
    if (mark >= 0)
        head.truncate(mark);

    const qsizetype authority = head.indexOf(QStringLiteral("://"));
    const qsizetype pathStart = head.indexOf(QLatin1Char('/'), authority >= 0 ? authority + 3 : 0);
    if (pathStart >= 0) {
        QStringList segments = head.mid(pathStart).split(QLatin1Char('/'));
        for (QString &segment : segments) {
            for (const Row &row : pathParameters) {
                if (!row.on || row.name.isEmpty())
                    continue;
                const QString value = encoded(row.value, "-._~!$&'()*+,;=:@");
                if (segment == QLatin1Char(':') + row.name) {
                    segment = value;
                    break;
                }
                const QString braces = QLatin1Char('{') + row.name + QLatin1Char('}');
                qsizetype at = 0;
                while ((at = segment.indexOf(braces, at)) >= 0) {
                    const bool variable = at > 0 && segment[at - 1] == QLatin1Char('{') && segment.mid(at + braces.size()).startsWith(QLatin1Char('}'));
                    if (!variable) {
                        segment.replace(at, braces.size(), value);
                        at += value.size();
                    } else {
                        at += braces.size();
                    }
                }
            }
        }
        head = head.left(pathStart) + segments.join(QLatin1Char('/'));
    }
    bool any = mark >= 0;
    for (const Row &row : query) {
        if (!row.on || (row.name.isEmpty() && row.value.isEmpty()))
            continue;
        if (!search.isEmpty())
            search += QLatin1Char('&');
        search += encoded(row.name, "-._~!$'()*+,;:@/?");
        if (!row.value.isEmpty() || !row.source.isObject() || row.source.contains(u"value"))
            search += QLatin1Char('=') + encoded(row.value, "-._~!$'()*+,;:@/?=");
        any = true;
    }
    if (any)
        head += QLatin1Char('?') + search;
    return head + tail;
}

std::pair<QString, std::vector<Row>> splitQuery(const QString &url)
{
    const qsizetype fragment = url.indexOf(QLatin1Char('#'));
    const QString tail = fragment >= 0 ? url.mid(fragment) : QString();
    const QString head = fragment >= 0 ? url.left(fragment) : url;
    const qsizetype mark = head.indexOf(QLatin1Char('?'));
    if (mark < 0)
        return {url, {}};
    std::vector<Row> rows;
    const QString search = head.mid(mark + 1);
    for (const QString &part : search.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        Row row;
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        row.name = equals < 0 ? part : part.left(equals);
        row.value = equals < 0 ? QString() : part.mid(equals + 1);
        if (equals < 0) {
            // "?flag" is not "?flag=": an object read without a value preserves that.
            row.source = base::OrderedJson::object();
            row.source.set(QStringLiteral("name"), row.name);
        }
        rows.push_back(std::move(row));
    }
    return {QString(head.left(mark) + tail), rows};
}

} // namespace framescope::profiles
