#include "References.h"

#include "ImportHelpers.h"

#include "yaml/Json.h"

#include "base/Translation.h"

#include <QDir>
#include <QUrl>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Import")

constexpr int kMostSteps = 32;
constexpr int kMostNotes = 100;

bool isRemote(const QString &target)
{
    return target.contains(QLatin1String("://"));
}

/// Rewrites references in another file relative to the folder of the imported document.
void rebase(OrderedJson &value, const QString &file, int depth)
{
    if (depth > 200)
        return;
    if (OrderedJson *reference = value.find(u"$ref"); reference && reference->isString()) {
        const QString target = reference->toString();
        if (target.startsWith(QLatin1Char('#')))
            *reference = QString(file + target);
        else if (!isRemote(target)) {
            const QString folder = file.contains(QLatin1Char('/')) ? QString(file.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/')) : QString();
            const qsizetype hash = target.indexOf(QLatin1Char('#'));
            *reference = QString(QDir::cleanPath(folder + target.left(hash < 0 ? target.size() : hash)) + (hash < 0 ? QString() : target.mid(hash)));
        }
    }
    for (OrderedJson &item : value.items())
        rebase(item, file, depth + 1);
    for (OrderedJson::Member &member : value.members())
        rebase(member.value, file, depth + 1);
}

} // namespace

const OrderedJson &References::deref(const OrderedJson &value)
{
    const OrderedJson *at = &value;
    for (int step = 0; step < kMostSteps; ++step) {
        const QString target = (*at)[u"$ref"].toString();
        if (target.isEmpty())
            return *at;
        const QString path = target.section(QLatin1Char('#'), 0, 0);
        const QString pointer = target.section(QLatin1Char('#'), 1);
        const OrderedJson *document = path.isEmpty() ? &m_root : file(path);
        if (!document)
            return *at;
        const OrderedJson *next = pointed(*document, pointer);
        if (!next) {
            note(target, tr("a reference to something that is not there"));
            return *at;
        }
        at = next;
    }
    note(value[u"$ref"].toString(), tr("a reference that goes in a circle"));
    return value;
}

const OrderedJson *References::file(const QString &path)
{
    if (const auto known = m_files.find(path); known != m_files.end())
        return known->second ? &*known->second : nullptr;
    std::optional<OrderedJson> &slot = m_files[path];
    if (isRemote(path)) {
        note(path, tr("a reference to another place; nothing is fetched"));
        return nullptr;
    }
    if (!m_read) {
        note(path, tr("a reference to another file; import the file or its folder instead of the text"));
        return nullptr;
    }
    const auto content = m_read(QUrl::fromPercentEncoding(path.toUtf8()));
    if (!content) {
        note(path, tr("a reference to another file: %1").arg(content.error().what));
        return nullptr;
    }
    auto parsed = yaml::parseJsonOrYaml(*content);
    if (!parsed) {
        note(path, parsed.error().what);
        return nullptr;
    }
    rebase(*parsed, path, 0);
    slot = std::move(*parsed);
    return &*slot;
}

const OrderedJson *References::pointed(const OrderedJson &document, const QString &pointer)
{
    const OrderedJson *at = &document;
    for (QString part : pointer.mid(1).split(QLatin1Char('/'), Qt::KeepEmptyParts)) {
        if (pointer.size() < 2)
            break;
        const auto unescaped = [](QString text) { return text.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~")); };
        bool isIndex = false;
        const uint index = part.toUInt(&isIndex);
        if (at->isArray()) {
            if (!isIndex || index >= at->items().size())
                return nullptr;
            at = &at->items()[index];
            continue;
        }
        const OrderedJson *next = at->find(unescaped(part));
        if (!next)
            next = at->find(unescaped(QUrl::fromPercentEncoding(part.toUtf8())));
        if (!next && at->contains(u"$ref") && m_depth < kMostSteps) {
            // The path goes through another reference.
            ++m_depth;
            const OrderedJson &over = deref(*at);
            --m_depth;
            next = &over == at ? nullptr : over.find(unescaped(part));
        }
        if (!next)
            return nullptr;
        at = next;
    }
    return at;
}

void References::note(const QString &target, const QString &what)
{
    if (m_noted.contains(target) || m_noted.size() >= kMostNotes)
        return;
    m_noted.insert(target);
    m_imported.note(Kind::NotUnderstood, target, what);
}

} // namespace framescope::profiles
