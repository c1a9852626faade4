#pragma once

#include "StallMeter.h"

#include "capture/CaptureStore.h"
#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"
#include "ui/models/IoThread.h"
#include "ui/theme/Theme.h"
#include "ui/program/Features.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>

/// What the window's benchmarks share: a main window with a workspace and captures of its own, waiting, and memory. GUI thread.
namespace windowbench {

using namespace framescope;

/// The window as main() puts it together, in a temporary folder.
struct Program {
    explicit Program(QApplication &application)
        : theme(application)
        , store(place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(store)
        , captures(place.filePath(QStringLiteral("captures")))
        , workspace(profiles::Workspace::create(place.filePath(QStringLiteral("workspace")), QStringLiteral("Bench")))
        , secrets(workspace ? (*workspace)->id() : QString(), nullptr)
        , window(std::make_unique<ui::shell::MainWindow>(
              theme, settings, ui::program::Features::make({io, theme, settings, captures, workspace ? workspace->get() : nullptr, &secrets})))
    {
        theme.setScheme(ui::theme::Scheme::Light);
        window->resize(1280, 800);
        window->show();
    }
    ~Program()
    {
        for (auto *page : window->findChildren<ui::shell::Page *>())
            page->shutDown();
        QElapsedTimer limit;
        limit.start();
        const auto ended = [this] {
            const auto pages = window->findChildren<ui::shell::Page *>();
            return std::all_of(pages.begin(), pages.end(), [](const auto *page) { return page->hasEnded(); });
        };
        while (!ended() && limit.elapsed() < 20'000)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }

    QTemporaryDir place;
    ui::theme::Theme theme;
    QSettings store;
    ui::models::AppSettings settings;
    capture::CaptureStore captures;
    base::Result<std::unique_ptr<profiles::Workspace>> workspace;
    profiles::SecretStore secrets;
    ui::models::IoThread io;
    std::unique_ptr<ui::shell::MainWindow> window;
};

/// Runs the event loop for this long.
inline void runFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Runs the event loop until it is so; false after a minute.
inline bool runUntil(const std::function<bool()> &condition, int limitMs = 60'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > limitMs)
            return false;
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 2);
    }
    return true;
}

/// Resident memory of the whole program in MiB: all, and without pages of files that the system may drop at any time.
struct Memory {
    double all = 0;
    double anonymous = 0;

    static Memory now()
    {
        Memory memory;
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return memory;
        for (const QByteArray &line : status.readAll().split('\n')) {
            const double mib = line.simplified().split(' ').value(1).toDouble() / 1024;
            if (line.startsWith("VmRSS:"))
                memory.all = mib;
            else if (line.startsWith("RssAnon:"))
                memory.anonymous = mib;
        }
        return memory;
    }
    void print(const char *name) const
    {
        std::printf("%-34s %.0f MiB resident, %.0f MiB of it the program's own\n", name, all, anonymous);
        std::fflush(stdout);
    }
};

/// flood_server of endtoend/ in a process of its own, so that its work is not counted as the window's.
struct FloodServer {
    FloodServer()
    {
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../endtoend/flood_server"), QStringList());
        if (process.waitForStarted() && process.waitForReadyRead())
            port = process.readLine().trimmed().toInt();
    }
    ~FloodServer()
    {
        process.kill();
        process.waitForFinished();
    }
    /// `count` messages of `size` bytes, `rate` a second (0: as fast as they are taken).
    QString address(int size, qint64 count, int rate) const
    {
        return QStringLiteral("ws://127.0.0.1:%1/%2/%3/%4").arg(port).arg(size).arg(count).arg(rate);
    }

    QProcess process;
    int port = 0;
};

} // namespace windowbench
