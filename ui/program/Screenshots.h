#pragma once

#include "ui/models/Languages.h"
#include "ui/theme/Theme.h"

#include <QDir>

class QApplication;

namespace framescope::ui::program {

/// Renders the window's panels and dialogs with real content into a folder: light and dark, at 1x and 2x, in each language a folder of its
/// own. Uses its own local server and stores everything in a temporary folder. GUI thread.
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
    bool runScheme(theme::Theme &theme, const QString &scheme, const QDir &folder);

    QApplication &m_application;
    models::Languages &m_languages;
    QDir m_root;
};

} // namespace framescope::ui::program
