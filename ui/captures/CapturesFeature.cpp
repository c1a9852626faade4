#include "CapturesFeature.h"

#include "CaptureOpener.h"
#include "CapturePage.h"
#include "LogSettings.h"
#include "StorageSettings.h"

#include "ui/details/DetailsCommand.h"
#include "ui/log/LogCommands.h"
#include "ui/log/LogPanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Menus.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/TabArea.h"
#include "ui/shell/WelcomePage.h"
#include "ui/widgets/RowView.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace framescope::ui::captures {

using shell::Menus;
using Tone = shell::NoticeArea::Tone;

namespace {

constexpr int kLogPlace = 20; // among the pages of the settings
constexpr int kStoragePlace = 30;

Menus::Entry entryOf(const log::LogCommand &command)
{
    return {QString::fromLatin1(command.id), QString::fromLatin1(command.icon), command.text, command.keys};
}

void addTo(Menus &menus, Menus::Section section, std::initializer_list<const char *> ids)
{
    for (const auto &command : log::LogCommands::of(ids))
        menus.add(section, entryOf(command));
}

} // namespace

CapturesFeature::CapturesFeature(capture::CaptureStore &store, workspace::WorkspaceFeature &workspace)
    : m_store(store)
{
    workspace.model().addRoot(&m_root);
    connect(&m_root, &CapturesRoot::openRequested, this, &CapturesFeature::openCapture);
    connect(&m_root, &CapturesRoot::removeRequested, this, &CapturesFeature::removeCapture);
}

void CapturesFeature::attach(shell::MainWindow &window)
{
    m_window = &window;
    refresh();
}

void CapturesFeature::addPages(shell::PageRegistry &pages)
{
    pages.add(QStringLiteral("capture"), [this](const QString &what, bool, const shell::PageRegistry::Done &done) {
        if (QFileInfo::exists(what))
            load(what, done);
        else
            done(nullptr);
    });
}

void CapturesFeature::watchPages(shell::Pages &pages)
{
    connect(&pages, &shell::Pages::added, this, [this](shell::Page *page) {
        m_busy.insert(page, page->isBusy());
        connect(page, &QObject::destroyed, this, [this, page] { m_busy.remove(page); });
    });
    connect(&pages, &shell::Pages::changed, this, [this](const shell::Page *page) {
        const bool busy = page->isBusy();
        if (std::exchange(m_busy[page], busy) && !busy)
            refresh();
    });
}

void CapturesFeature::addMenus(Menus &menus)
{
    using Section = Menus::Section;
    menus.add(Section::FileOpen, {QStringLiteral("file.openCapture"), QStringLiteral("capture"), tr("&Open capture…"), QKeySequence::Open, [this] { openCapture(); }});
    addTo(menus, Section::EditContent, {"log.copy-text", "log.copy-payload", "log.copy-jsonl", "log.copy-hex"});
    menus.addSeparator(Section::EditContent);
    addTo(menus, Section::EditContent, {"log.find", "log.find-next", "log.find-previous", "log.filter", "log.go-to"});
    for (const auto &command : details::DetailsCommand::all())
        menus.add(Section::EditContent, {QString::fromLatin1(command.id), QString::fromLatin1(command.icon), command.text, command.keys});
    menus.addSeparator(Section::EditContent);
    addTo(menus, Section::EditContent, {"log.bookmark", "log.note", "log.next-mark", "log.previous-mark"});
    menus.addSeparator(Section::EditContent);
    addTo(menus, Section::EditContent, {"log.measure", "log.compare"});
    addTo(menus, Section::ViewContent, {"log.follow", "log.pause", "log.clear", "log.show-cleared", "log.frames", "log.heartbeats", "log.plot", "log.statistics"});
    QMenu *menu = menus.addMenu(tr("C&apture"));
    for (const auto &command : log::LogCommands::of({"log.export", "log.export-selection"}))
        menus.add(menu, entryOf(command));
}

void CapturesFeature::addSettings(shell::SettingsDialog &dialog)
{
    models::AppSettings &settings = m_window->settings();
    dialog.addPage(kLogPlace, tr("Log"), QStringLiteral("capture"), [&settings](QFormLayout &form) { LogSettings::fill(form, settings); });
    dialog.addPage(kStoragePlace, tr("Storage"), QStringLiteral("save"),
                   [&settings, folder = m_store.folder()](QFormLayout &form) { StorageSettings::fill(form, settings, folder); });
}

void CapturesFeature::addToWelcome(shell::WelcomePage &page)
{
    page.addWay(QStringLiteral("capture"), tr("Open a capture"), [this] { openCapture(); });
}

bool CapturesFeature::open(const shell::OpenRequest &request)
{
    if (request.what.contains(QLatin1String("://")) || request.what.endsWith(QLatin1String(".connection.json")) || !QFileInfo(request.what).isFile())
        return false;
    openCapture(request.what);
    return true;
}

void CapturesFeature::openCapture(const QString &path)
{
    QString chosen = path;
    if (chosen.isEmpty())
        chosen = QFileDialog::getOpenFileName(m_window, tr("Open capture"), m_store.folder(), CaptureOpener::nameFilters());
    if (chosen.isEmpty())
        return;
    for (shell::Page *page : m_window->pages().all()) {
        const auto *open = qobject_cast<CapturePage *>(page);
        if (open && QFileInfo(open->path()) == QFileInfo(chosen))
            return m_window->pages().show(page);
    }
    load(chosen, [](shell::Page *page) {
        if (auto *capture = qobject_cast<CapturePage *>(page))
            capture->log()->view()->setFocus(Qt::OtherFocusReason);
    });
}

void CapturesFeature::load(const QString &path, const std::function<void(shell::Page *)> &done)
{
    auto *opener = new CaptureOpener(m_store, this);
    connect(opener, &CaptureOpener::progressed, this, [this, opener](int permille) {
        m_window->notices().offer(Tone::Info, tr("Reading %1: %2 %").arg(opener->fileName()).arg(permille / 10), {}, tr("Cancel"),
                                  [opener = QPointer<CaptureOpener>(opener)] {
                                      if (opener)
                                          opener->cancel();
                                  });
    });
    connect(opener, &CaptureOpener::failed, this, [this, opener, done](const base::Error &error) {
        opener->deleteLater();
        done(nullptr);
        if (error.id == QLatin1String("import.cancelled"))
            m_window->notices().dismiss();
        else
            m_window->notices().showError(error);
    });
    connect(opener, &CaptureOpener::opened, this, [this, opener, done](const std::shared_ptr<capture::CaptureReader> &reader, const QString &file, const QString &note) {
        opener->deleteLater();
        show(reader, file, note, done);
    });
    opener->open(path);
}

void CapturesFeature::show(const std::shared_ptr<capture::CaptureReader> &reader, const QString &file, const QString &note, const std::function<void(shell::Page *)> &done)
{
    m_window->notices().dismiss();
    auto *page = new CapturePage(reader, file, m_window->tabArea());
    page->setSettings(&m_window->settings());
    m_window->pages().add(page);
    done(page);
    refresh(); // an import has created one
    if (!note.isEmpty())
        m_window->notices().showText(Tone::Warning, note.section(QLatin1Char('\n'), 0, 0), note.section(QLatin1Char('\n'), 1));
}

void CapturesFeature::removeCapture(const QString &path)
{
    if (!QFile::moveToTrash(path))
        m_window->notices().showText(Tone::Error, tr("The capture could not be moved to trash."), path);
    refresh();
}

void CapturesFeature::refresh()
{
    // Reads a few KiB of each file: on the pool.
    QThreadPool::globalInstance()->start([feature = QPointer<CapturesFeature>(this), store = m_store] {
        auto list = store.list();
        QMetaObject::invokeMethod(qApp, [feature, list = std::move(list)] {
            if (feature)
                feature->m_root.setCaptures(list);
        }, Qt::QueuedConnection);
    });
}

} // namespace framescope::ui::captures
