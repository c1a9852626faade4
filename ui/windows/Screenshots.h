#pragma once

#include "ui/theme/Theme.h"

#include <QDir>

#include <functional>

class QApplication;

namespace framescope::ui::windows {

class MainWindow;
class SessionPage;

/// Renders the window's panels and dialogs with real content into a folder: light and dark, at 1x and 2x. Talks to a local server of its
/// own and keeps everything in a temporary folder. GUI thread.
class Screenshots
{
public:
    Screenshots(QApplication &application, const QString &folder);

    /// 0, or 1 where a picture could not be made.
    int run(const QStringList &schemes = {QStringLiteral("light"), QStringLiteral("dark")});

private:
    void runScheme(theme::Theme &theme, const QString &scheme);
    void shootLog(SessionPage &page);
    void shoot(QWidget *widget, const QString &name);
    bool waitFor(const std::function<bool()> &condition);

    QApplication &m_application;
    QDir m_folder;
    QString m_suffix;
    bool m_failed = false;
};

} // namespace framescope::ui::windows
