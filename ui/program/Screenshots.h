#pragma once

#include "ui/models/Languages.h"
#include "ui/theme/Theme.h"

#include <QDir>

#include <functional>

class QApplication;
class QDialog;
class QListWidget;
class QWidget;

namespace framescope::ui::session {
class SessionPage;
}

namespace framescope::ui::program {

class MainWindow;

/// Renders the window's panels and dialogs with real content into a folder: light and dark, at 1x and 2x, in each language a folder of its
/// own. Talks to a local server of its own and keeps everything in a temporary folder. GUI thread.
class Screenshots
{
public:
    /// `languages` outlives this.
    Screenshots(QApplication &application, models::Languages &languages, const QString &folder);

    /// 0, or 1 where a picture could not be made.
    int run(const QStringList &schemes = {QStringLiteral("light"), QStringLiteral("dark")}, const QStringList &languages = everyLanguage());
    /// Codes, and "rtl": English from the right to the left.
    static QStringList everyLanguage();

private:
    struct Place;
    void runScheme(theme::Theme &theme, const QString &scheme);
    bool shootSession(MainWindow &window);
    void shootDetailsAndComposer(session::SessionPage &page);
    void shootLog(session::SessionPage &page);
    void shootFailures(MainWindow &window, Place &place);
    void shootWorkspace(MainWindow &window, Place &place);
    void shootDialogs(MainWindow &window, Place &place);
    void shootSizes(MainWindow &window);
    void shootPages(QDialog *dialog, QListWidget *pages, const QString &name);
    void settle();
    void shoot(QWidget *widget, const QString &name);
    bool waitFor(const std::function<bool()> &condition);

    QApplication &m_application;
    models::Languages &m_languages;
    QDir m_root;
    QDir m_folder; ///< of the language that is being shown
    QString m_suffix;
    bool m_failed = false;
};

} // namespace framescope::ui::program
