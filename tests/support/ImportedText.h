#pragma once

#include "support/Folders.h"

#include "profiles/imports/Importer.h"

#include <QtTest>

#include <algorithm>

/// Shared by the tests of the importers: reads files of tests/data/imports, and describes an import in one line.
namespace framescope::test {

inline QString importData(const QString &name)
{
    return testing::sourcePath(QStringLiteral("tests/data/imports/")) + name;
}

inline profiles::Imported taken(const QString &name)
{
    auto imported = profiles::Importer::fromPath(importData(name));
    if (!imported)
        qFatal("%s", qPrintable(imported.error().toString()));
    return std::move(*imported);
}

inline profiles::Imported takenText(const QByteArray &text, const QString &name = {})
{
    auto imported = profiles::Importer::fromText(text, name);
    if (!imported)
        qFatal("%s", qPrintable(imported.error().toString()));
    return std::move(*imported);
}

inline const profiles::Profile &only(const profiles::Imported &imported, int index = 0)
{
    return imported.connections.at(static_cast<std::size_t>(index)).profile;
}

inline QString rows(const std::vector<profiles::Row> &list)
{
    QStringList out;
    for (const profiles::Row &row : list)
        out << (row.on ? QString() : QStringLiteral("~")) + row.name + QLatin1Char('=') + row.value;
    return out.join(QLatin1Char(' '));
}

inline QString messages(const profiles::Profile &profile)
{
    QStringList out;
    for (const profiles::SavedMessage &message : profile.messages)
        out << QStringLiteral("%1:%2:%3").arg(message.path()).arg(static_cast<int>(message.kind)).arg(message.content);
    return out.join(QLatin1Char('|'));
}

inline QString variables(const std::vector<profiles::Variable> &list)
{
    QStringList out;
    for (const profiles::Variable &variable : list)
        out << variable.name + QLatin1Char('=') + variable.value;
    return out.join(QLatin1Char(' '));
}

/// The report, one line each.
inline QString report(const profiles::Imported &imported)
{
    QStringList out;
    for (const profiles::ImportNote &note : imported.notes)
        out << note.toString();
    return out.join(QLatin1Char('\n'));
}

inline bool noted(const profiles::Imported &imported, profiles::ImportNote::Kind kind, const QString &part)
{
    return std::any_of(imported.notes.begin(), imported.notes.end(), [&](const profiles::ImportNote &note) { return note.kind == kind && note.toString().contains(part); });
}

} // namespace framescope::test
