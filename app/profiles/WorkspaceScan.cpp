#include "WorkspaceScan.h"

#include "ReadingProblems.h"
#include "WorkspaceAccess.h"
#include "WorkspacePaths.h"

#include "base/Translation.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace framescope::profiles {

namespace {

using Kind = WorkspaceItem::Kind;
constexpr int kMaxDepth = 32;
constexpr qsizetype kMaxItems = 200'000;

FRAMESCOPE_TR("WorkspaceScan")

struct Ending {
    QLatin1String text;
    Kind kind;
};
constexpr std::array kEndings{Ending{WorkspacePaths::kProfileEnding, Kind::Profile}, Ending{WorkspacePaths::kServerEnding, Kind::Server}};

class Scan
{
public:
    Scan(const QString &folder, const WorkspaceSnapshot *before) : m_root(folder), m_access(folder), m_before(before) {}

    WorkspaceSnapshot run()
    {
        readDocument(WorkspacePaths::kWorkspaceFile, nullptr);
        walk(QString(), 0);
        duplicates();
        for (qsizetype i = 0; i < static_cast<qsizetype>(m_out.items.size()); ++i)
            m_out.index.insert(m_out.items[static_cast<std::size_t>(i)].path, i);
        return std::move(m_out);
    }

private:
    void problem(Problem::Severity severity, const char *id, const QString &path, const QString &what, const QString &remedy)
    {
        Problem problem;
        problem.severity = severity;
        problem.id = QString::fromLatin1(id);
        problem.file = path;
        problem.what = what;
        problem.remedy = remedy;
        m_out.problems.push_back(std::move(problem));
    }

    /// Whether the link leads to something inside the workspace that is not reachable without it.
    bool refuseLink(const QFileInfo &info, const QString &path)
    {
        if (!info.isSymLink() && !info.isJunction())
            return false;
        if (info.canonicalFilePath().isEmpty())
            problem(Problem::Severity::Warning, "workspace.link-broken", path, tr("%1 is a link that leads nowhere.").arg(path), tr("Remove it."));
        else if (!m_access.contains(info.filePath()))
            problem(Problem::Severity::Error, "workspace.link-outside", path, tr("%1 is a link that leads out of the workspace; it is not followed.").arg(path),
                    tr("Copy the file into the workspace."));
        else
            problem(Problem::Severity::Note, "workspace.link", path, tr("%1 is a link to another place in the workspace; it is listed there only.").arg(path), {});
        return true;
    }

    QStringList orderOf(const QString &folder)
    {
        const QString path = WorkspacePaths::settingsOf(folder);
        if (!m_access.exists(path))
            return {};
        base::OrderedJson json;
        if (!folder.isEmpty())
            readDocument(path, &json);
        else if (auto document = m_access.read(path))
            json = std::move(document->json);
        QStringList order;
        for (const base::OrderedJson &item : json[u"order"].items())
            order << item.toString();
        if (!folder.isEmpty() && json[u"name"].isString() && !json[u"name"].toString().isEmpty())
            m_folderName = json[u"name"].toString();
        return order;
    }

    void walk(const QString &folder, int depth)
    {
        const QString absolute = folder.isEmpty() ? m_root : QString(m_root + QLatin1Char('/') + folder);
        m_out.folders << absolute;
        if (depth > kMaxDepth) {
            problem(Problem::Severity::Error, "workspace.too-deep", folder, tr("Folders are nested deeper than %1 levels; what is below is not listed.").arg(kMaxDepth), {});
            return;
        }
        QFileInfoList entries = QDir(absolute).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::NoSort);
        const std::size_t own = m_out.items.size();
        const QStringList order = orderOf(folder);
        if (own > 0 && !folder.isEmpty() && !m_folderName.isEmpty() && m_out.items.back().path == folder)
            m_out.items.back().name = m_folderName;
        m_folderName.clear();
        QHash<QString, int> rank;
        for (const QString &name : order)
            rank.insert(name, static_cast<int>(rank.size()));
        struct Key {
            int rank;
            bool file;
            QString folded;
            const QFileInfo *info;
        };
        std::vector<Key> keys;
        keys.reserve(static_cast<std::size_t>(entries.size()));
        for (const QFileInfo &info : std::as_const(entries)) {
            const QString name = info.fileName();
            keys.push_back({rank.value(name, std::numeric_limits<int>::max()), !info.isDir(), name.toCaseFolded(), &info});
        }
        std::sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
            return std::tie(a.rank, a.file, a.folded) < std::tie(b.rank, b.file, b.folded);
        });
        for (const Key &key : keys)
            entry(folder, *key.info, depth);
    }

    void entry(const QString &folder, const QFileInfo &info, int depth)
    {
        const QString name = info.fileName();
        const QString path = folder.isEmpty() ? name : QString(folder + QLatin1Char('/') + name);
        if (static_cast<qsizetype>(m_out.items.size()) >= kMaxItems) {
            if (!m_full)
                problem(Problem::Severity::Error, "workspace.too-large", path, tr("There are more than %1 files; the rest is not listed.").arg(kMaxItems), {});
            m_full = true;
            return;
        }
        if (info.isDir()) {
            if (name.startsWith(QLatin1Char('.')) || refuseLink(info, path))
                return;
            if (folder.isEmpty() && name == QLatin1String("environments")) {
                m_out.folders << info.filePath();
                environments();
                return;
            }
            WorkspaceItem item;
            item.kind = Kind::Folder;
            item.path = path;
            item.parent = folder;
            item.name = name;
            m_out.items.push_back(std::move(item));
            walk(path, depth + 1);
            return;
        }
        for (const Ending &ending : kEndings) {
            if (name.size() > ending.text.size() && name.endsWith(ending.text)) {
                if (!refuseLink(info, path))
                    file(ending.kind, folder, path, info, name.chopped(ending.text.size()));
                return;
            }
        }
        if (info.isSymLink() && !info.exists() && name.endsWith(QLatin1String(".json")))
            refuseLink(info, path);
    }

    void environments()
    {
        const QDir directory(m_root + QStringLiteral("/environments"));
        QFileInfoList files = directory.entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::System, QDir::Name | QDir::IgnoreCase);
        for (const QFileInfo &info : std::as_const(files)) {
            const QString path = QStringLiteral("environments/") + info.fileName();
            if (!refuseLink(info, path))
                file(Kind::Environment, QStringLiteral("environments"), path, info, info.completeBaseName());
        }
    }

    void file(Kind kind, const QString &parent, const QString &path, const QFileInfo &info, const QString &baseName)
    {
        if (m_before) {
            const auto found = m_before->index.constFind(path);
            if (found != m_before->index.constEnd()) {
                const WorkspaceItem &old = m_before->items[static_cast<std::size_t>(*found)];
                if (old.kind == kind && old.broken.isEmpty() && old.stamp.size == info.size()
                    && old.stamp.modifiedMs == info.lastModified().toMSecsSinceEpoch()) {
                    m_out.items.push_back(old);
                    for (const Problem &problem : m_before->problems) {
                        if (problem.file == path && isOfReading(problem))
                            m_out.problems.push_back(problem);
                    }
                    return;
                }
            }
        }
        WorkspaceItem item;
        item.kind = kind;
        item.path = path;
        item.parent = parent;
        item.name = baseName;
        base::OrderedJson json;
        readDocument(path, &json, &item);
        item.id = json[u"id"].toString();
        if (const QString name = json[u"name"].toString(); !name.isEmpty())
            item.name = name;
        if (kind == Kind::Profile) {
            item.url = json[u"url"].toString();
            if (item.broken.isEmpty() && !json[u"url"].isString()) {
                item.broken = tr("It has no URL.");
                problem(Problem::Severity::Error, "profile.no-url", path, tr("There is no \"url\" with a text in it."), tr("Add \"url\": \"wss://…\"."));
            }
        }
        m_out.items.push_back(std::move(item));
    }

    void readDocument(const QString &path, base::OrderedJson *out, WorkspaceItem *item = nullptr)
    {
        if (!item && !m_access.exists(path))
            return;
        base::JsonParseInfo info;
        auto document = m_access.read(path, &info);
        if (!document) {
            // A folder's settings file is a link: reported like every other link that is not followed.
            if (const QFileInfo link(m_access.absolute(path)); !item && link.isSymLink()) {
                refuseLink(link, path);
                return;
            }
            Problem broken;
            broken.id = document.error().id;
            broken.file = path;
            broken.line = info.line;
            broken.column = info.column;
            broken.what = document.error().what;
            if (!document.error().seen.isEmpty())
                broken.what += QLatin1Char(' ') + tr("Seen: %1").arg(document.error().seen);
            broken.remedy = document.error().remedy;
            m_out.problems.push_back(std::move(broken));
            if (item) {
                item->broken = document.error().what;
                const QFileInfo onDisk(m_access.absolute(path));
                item->stamp.size = onDisk.size();
                item->stamp.modifiedMs = onDisk.lastModified().toMSecsSinceEpoch();
            }
            return;
        }
        for (Problem &duplicate : document->problems) {
            duplicate.file = path;
            m_out.problems.push_back(std::move(duplicate));
        }
        if (document->version > Document::kVersion)
            problem(Problem::Severity::Note, "file.newer-version", path, document->readOnly, tr("Install the newer version to change it."));
        if (item) {
            item->stamp = document->stamp;
            item->readOnly = document->readOnly;
        }
        if (out)
            *out = std::move(document->json);
    }

    void duplicates()
    {
        QHash<QString, QString> seen;
        for (const WorkspaceItem &item : m_out.items) {
            if (item.id.isEmpty() || item.kind == Kind::Folder)
                continue;
            if (const auto other = seen.constFind(item.id); other != seen.constEnd())
                problem(Problem::Severity::Warning, "profile.duplicate-id", item.path, tr("It has the same id as %1.").arg(*other),
                        tr("Remove the line \"id\" from one of them; a new one is made when it is saved."));
            else
                seen.insert(item.id, item.path);
        }
    }

    QString m_root;
    WorkspaceAccess m_access;
    const WorkspaceSnapshot *m_before;
    WorkspaceSnapshot m_out;
    QString m_folderName;
    bool m_full = false;
};

} // namespace

WorkspaceSnapshot scanWorkspace(const QString &folder, const WorkspaceSnapshot *before)
{
    return Scan(folder, before).run();
}

} // namespace framescope::profiles
