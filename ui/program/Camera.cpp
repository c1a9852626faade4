#include "Camera.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QListWidget>
#include <QPixmap>

namespace framescope::ui::program {

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kSettleMs = 300;

} // namespace

Camera::Camera(const QDir &folder, const QString &suffix)
    : m_folder(folder)
    , m_suffix(suffix)
{
}

void Camera::shoot(QWidget *widget, const QString &name)
{
    QApplication::processEvents();
    for (const int ratio : {1, 2}) {
        QPixmap image(widget->size() * ratio);
        image.setDevicePixelRatio(ratio);
        widget->render(&image);
        const QString file = QStringLiteral("%1-%2@%3x.png").arg(name, m_suffix).arg(ratio);
        if (!image.save(m_folder.filePath(file)))
            m_failed = true;
    }
}

void Camera::shootPages(QDialog *dialog, QListWidget *pages, const QString &name)
{
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrentRow(i);
        shoot(dialog, QStringLiteral("%1-%2").arg(name).arg(i + 1));
    }
}

bool Camera::waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > kPatienceMs) {
            m_failed = true;
            return false;
        }
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    QApplication::processEvents();
    return true;
}

void Camera::settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kSettleMs)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

} // namespace framescope::ui::program
