#pragma once

#include "profiles/imports/Imported.h"

#include <QObject>
#include <QStringList>

class QMimeData;

namespace framescope::ui::shell {
class MainWindow;
}

namespace framescope::ui::workspace {

class ProfileSource;

/// Imports and exports of connections: imports with a report, exports, command lines. Files are read on the pool.
/// GUI thread.
class Transfers : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    Transfers(shell::MainWindow &window, ProfileSource &source);

    /// Files, folders or text of other tools, into this folder of the workspace; a report follows.
    void importData(const QMimeData &data, const QString &folder);
    void importClipboard(const QString &folder);
    /// Captures among the files are opened instead.
    void importFiles(const QStringList &files, const QString &folder);
    /// Asks for the files.
    void chooseFiles();
    void chooseFolder();
    /// Exports a profile or folder ("": everything) in this format; asks for the file if none is given.
    void exportProfiles(const QString &path, const QString &format, const QString &file = {});
    /// Copies a profile to the clipboard as a command line or program of another tool.
    void copyAs(const QString &path, const QString &target);

private:
    void showReport(profiles::Imported imported, const QString &folder);

    shell::MainWindow &m_window;
    ProfileSource &m_source;
};

} // namespace framescope::ui::workspace
