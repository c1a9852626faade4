#include "Annotations.h"

namespace framescope::capture {

namespace {

// Entry numbers are stored as decimal text: JSON numbers are exact only up to 2^53.
QString numberText(std::uint64_t number)
{
    return QString::number(number);
}

} // namespace

void Annotations::apply(const QJsonObject &record)
{
    const QString kind = record.value(QLatin1String("note")).toString();
    const std::uint64_t entry = record.value(QLatin1String("entry")).toString().toULongLong();
    const QString text = record.value(QLatin1String("text")).toString();
    if (kind == QLatin1String("name")) {
        name = text;
    } else if (kind == QLatin1String("session")) {
        session = record.value(QLatin1String("session")).toObject();
    } else if (kind == QLatin1String("bookmark") && entry != 0) {
        if (record.value(QLatin1String("on")).toBool())
            bookmarks.insert(entry);
        else
            bookmarks.erase(entry);
    } else if (kind == QLatin1String("text") && entry != 0) {
        if (text.isEmpty())
            notes.erase(entry);
        else
            notes[entry] = text;
    }
}

QJsonObject Annotations::nameRecord(const QString &name)
{
    return {{QStringLiteral("note"), QStringLiteral("name")}, {QStringLiteral("text"), name}};
}

QJsonObject Annotations::sessionRecord(const QJsonObject &session)
{
    return {{QStringLiteral("note"), QStringLiteral("session")}, {QStringLiteral("session"), session}};
}

QJsonObject Annotations::bookmarkRecord(std::uint64_t entry, bool on)
{
    return {{QStringLiteral("note"), QStringLiteral("bookmark")}, {QStringLiteral("entry"), numberText(entry)}, {QStringLiteral("on"), on}};
}

QJsonObject Annotations::noteRecord(std::uint64_t entry, const QString &text)
{
    return {{QStringLiteral("note"), QStringLiteral("text")}, {QStringLiteral("entry"), numberText(entry)}, {QStringLiteral("text"), text}};
}

std::vector<QJsonObject> Annotations::records() const
{
    std::vector<QJsonObject> all;
    if (!session.isEmpty())
        all.push_back(sessionRecord(session));
    if (!name.isEmpty())
        all.push_back(nameRecord(name));
    for (const std::uint64_t entry : bookmarks)
        all.push_back(bookmarkRecord(entry, true));
    for (const auto &[entry, text] : notes)
        all.push_back(noteRecord(entry, text));
    return all;
}

} // namespace framescope::capture
