#include "Effective.h"

#include "FieldWriter.h"
#include "Fields.h"

#include "base/Translation.h"

#include <QFileInfo>

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("Provenance")

/// Only the settings as JSON, to merge them layer by layer.
struct SettingsDocument {
    Settings settings;
    base::OrderedJson source;
};

template<typename V, Of<SettingsDocument> S>
void describe(V &v, S &s)
{
    describe(v, s.settings);
}

bool mergedByLeaf(const QString &key)
{
    static const QStringList groups{QStringLiteral("cookies"), QStringLiteral("tls"),       QStringLiteral("limits"),
                                    QStringLiteral("timeouts"), QStringLiteral("keepAlive"), QStringLiteral("reconnect")};
    return groups.contains(key);
}

class Merge
{
public:
    void add(const Settings &settings, const Provenance &from)
    {
        addHeaders(settings.headers, from);
        base::OrderedJson layer = FieldWriter::write(SettingsDocument{settings, {}});
        for (base::OrderedJson::Member &member : layer.members()) {
            if (member.key == QLatin1String("headers"))
                continue;
            if (!mergedByLeaf(member.key)) {
                m_origins[member.key] = from;
                m_merged.set(member.key, std::move(member.value));
                continue;
            }
            base::OrderedJson group = m_merged[member.key];
            for (base::OrderedJson::Member &leaf : member.value.members()) {
                m_origins[QString(member.key + QLatin1Char('.') + leaf.key)] = from;
                group.set(leaf.key, std::move(leaf.value));
            }
            m_merged.set(member.key, std::move(group));
        }
    }

    Settings settings() const
    {
        Settings settings = FieldReader::read<SettingsDocument>(m_merged, {}, {}).settings;
        settings.headers = m_headers;
        return settings;
    }
    std::map<QString, Provenance> takeOrigins() { return std::move(m_origins); }

private:
    /// An inner level's headers replace all of the outer level's headers with the same name; a disabled one removes them.
    void addHeaders(const std::vector<Row> &rows, const Provenance &from)
    {
        const std::size_t outer = m_headers.size();
        std::vector<Row> kept;
        for (std::size_t i = 0; i < outer; ++i) {
            const bool replaced = std::any_of(rows.begin(), rows.end(), [&](const Row &row) {
                return row.name.compare(m_headers[i].name, Qt::CaseInsensitive) == 0;
            });
            if (!replaced)
                kept.push_back(std::move(m_headers[i]));
        }
        for (const Row &row : rows) {
            kept.push_back(row);
            m_origins[QString(QStringLiteral("headers.") + row.name)] = from;
        }
        m_headers = std::move(kept);
    }

    base::OrderedJson m_merged = base::OrderedJson::object();
    std::vector<Row> m_headers;
    std::map<QString, Provenance> m_origins;
};

} // namespace

QString Provenance::toString() const
{
    switch (level) {
    case Level::BuiltIn: return tr("built-in value");
    case Level::Workspace: return tr("workspace");
    case Level::Folder: return tr("folder %1").arg(QFileInfo(file).path());
    case Level::Profile: return tr("this profile");
    }
    return {};
}

Effective Effective::of(const Profile &profile, const QString &file, const std::vector<FolderLayer> &layers)
{
    Merge merge;
    merge.add(Settings::defaults(), {});
    for (const FolderLayer &layer : layers) {
        const bool top = !layer.file.contains(QLatin1Char('/'));
        merge.add(layer.folder.settings, {top ? Provenance::Level::Workspace : Provenance::Level::Folder, layer.file});
    }
    merge.add(profile.settings, {Provenance::Level::Profile, file});

    Effective effective;
    effective.profile = profile;
    effective.profile.settings = merge.settings();
    effective.origins = merge.takeOrigins();
    effective.file = file;
    return effective;
}

} // namespace framescope::profiles
