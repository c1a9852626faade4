#include "Formats.h"

#include "base/Translation.h"

#include <QRegularExpression>

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("Import")

} // namespace

Translate insomniaTemplates(Imported &imported, const QString &where)
{
    return [&imported, where](const QString &text) {
        static const QRegularExpression variable(QStringLiteral("\\{\\{\\s*(?:_\\.)?([\\w.-]+)\\s*\\}\\}"));
        static const QRegularExpression indexed(QStringLiteral("\\{\\{\\s*_\\[['\"]([\\w.-]+)['\"]\\]\\s*\\}\\}"));
        static const QRegularExpression uuid(QStringLiteral("\\{%\\s*uuid\\s+[^%]*%\\}"));
        static const QRegularExpression unix(QStringLiteral("\\{%\\s*now\\s+'unix'[^%]*%\\}"));
        static const QRegularExpression iso(QStringLiteral("\\{%\\s*now\\s+'iso-8601'[^%]*%\\}"));
        QString out = text;
        out.replace(indexed, QStringLiteral("{{\\1}}"));
        out.replace(variable, QStringLiteral("{{\\1}}"));
        out.replace(uuid, QStringLiteral("{{$uuid}}"));
        out.replace(unix, QStringLiteral("{{$timestamp}}"));
        out.replace(iso, QStringLiteral("{{$isoTimestamp}}"));
        if (out.contains(QLatin1String("{%")))
            imported.note(ImportNote::Kind::NotUnderstood, where, tr("a template function ({% … %}); it stands in the text as it was"));
        return out;
    };
}

Translate yaakTemplates(Imported &imported, const QString &where)
{
    return [&imported, where](const QString &text) {
        static const QRegularExpression variable(QStringLiteral("\\$\\{\\[\\s*([\\w.-]+)\\s*\\]\\}"));
        static const QRegularExpression uuid(QStringLiteral("\\$\\{\\[\\s*uuid\\.v4\\(\\s*\\)\\s*\\]\\}"));
        QString out = text;
        out.replace(uuid, QStringLiteral("{{$uuid}}"));
        out.replace(variable, QStringLiteral("{{\\1}}"));
        if (out.contains(QLatin1String("${[")))
            imported.note(ImportNote::Kind::NotUnderstood, where, tr("a template function (${[ … ]}); it stands in the text as it was"));
        return out;
    };
}

Translate postmanTemplates()
{
    return [](const QString &text) {
        QString out = text;
        out.replace(QLatin1String("{{$guid}}"), QLatin1String("{{$uuid}}"));
        out.replace(QLatin1String("{{$randomUUID}}"), QLatin1String("{{$uuid}}"));
        return out;
    };
}

} // namespace framescope::profiles
