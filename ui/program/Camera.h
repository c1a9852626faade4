#pragma once

#include <QDir>

#include <functional>

class QDialog;
class QListWidget;
class QWidget;

namespace framescope::ui::program {

/// Takes pictures of widgets, at 1x and 2x, after waiting for their content. GUI thread.
class Camera
{
public:
    /// Pictures go into this folder; `suffix` is appended to each name.
    Camera(const QDir &folder, const QString &suffix);

    void shoot(QWidget *widget, const QString &name);
    /// One picture of each page.
    void shootPages(QDialog *dialog, QListWidget *pages, const QString &name);
    /// False, and a failure, where it does not come true within half a minute.
    bool waitFor(const std::function<bool()> &condition);
    /// For payloads, which are laid out on the pool.
    static void settle();
    /// A picture could not be made.
    bool hasFailed() const { return m_failed; }

private:
    QDir m_folder;
    QString m_suffix;
    bool m_failed = false;
};

} // namespace framescope::ui::program
