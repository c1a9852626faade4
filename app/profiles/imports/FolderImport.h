#pragma once

#include "Imported.h"

#include "base/json/OrderedJson.h"
#include "base/Result.h"

#include <utility>

class QFileInfo;

namespace framescope::profiles {

/// Reads a folder of a tool: recognises each file by its content and places it by its path. One use; any thread.
class FolderImport
{
public:
    explicit FolderImport(const QString &root) : m_root(root) {}

    /// Errors: import.unknown-format if nothing is recognised.
    base::Result<Imported> run();

private:
    using Messages = std::vector<std::pair<QString, base::OrderedJson>>;

    void walk(const QString &folder, int depth);
    void definition(const QString &folder, const QString &path);
    Messages postmanMessages(const QString &folder, const base::OrderedJson &request, const QString &path);
    void file(const QString &folder, const QString &path, const QFileInfo &info);
    void document(const QString &folder, const QString &path, const QByteArray &text);

    QString m_root;
    Imported m_out;
    base::OrderedJson m_yaak = base::OrderedJson::array();
    base::OrderedJson m_insomnia = base::OrderedJson::array();
    int m_files = 0;
};

} // namespace framescope::profiles
