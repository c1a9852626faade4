#pragma once

#include "FolderFiles.h"
#include "Imported.h"

#include "base/json/OrderedJson.h"

#include <QSet>

#include <map>
#include <optional>

namespace framescope::profiles {

/// Follows $ref: within the document, and into files beside it, which are read once. A reference that is missing, outside or part of
/// a cycle is reported once; the referencing value is then returned. One document; any thread.
class References
{
public:
    /// `root` and `imported` must outlive it. Without `read`, references to files are only reported.
    References(const base::OrderedJson &root, ReadBeside read, Imported &imported) : m_root(root), m_read(std::move(read)), m_imported(imported) {}

    /// The value itself, or the final target of its reference. The same target is the same object, so addresses can be compared.
    const base::OrderedJson &deref(const base::OrderedJson &value);

private:
    const base::OrderedJson *file(const QString &path);
    const base::OrderedJson *pointed(const base::OrderedJson &document, const QString &pointer);
    void note(const QString &target, const QString &what);

    const base::OrderedJson &m_root;
    ReadBeside m_read;
    Imported &m_imported;
    std::map<QString, std::optional<base::OrderedJson>> m_files; ///< by path; their own references are relative to the root's folder
    QSet<QString> m_noted;
    int m_depth = 0; ///< nesting depth of references
};

} // namespace framescope::profiles
