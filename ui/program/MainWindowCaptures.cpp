#include "MainWindow.h"

#include "ui/captures/CaptureOpener.h"
#include "ui/captures/CapturePage.h"
#include "ui/log/LogCommand.h"
#include "ui/log/LogPanel.h"
#include "ui/shell/TabArea.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/RowView.h"

#include <QFileDialog>
#include <QMenu>

// The main window's dealings with logs: stored ones, and what menus offer for the one in front.
namespace framescope::ui::program {

void MainWindow::addLogCommands(QMenu *menu, std::initializer_list<const char *> ids)
{
    const auto commands = log::LogCommand::all();
    for (const char *id : ids) {
        if (*id == 0)
            menu->addSeparator();
        for (const auto &command : commands) {
            if (qstrcmp(command.id, id) == 0)
                addAction(menu, command.id, QString::fromLatin1(command.icon), command.text, command.keys, [this, run = command.run] {
                    if (const shell::Page *page = currentPage(); page && page->log())
                        run(*page->log());
                });
        }
    }
}

void MainWindow::openCapture(const QString &path)
{
    QString chosen = path;
    if (chosen.isEmpty())
        chosen = QFileDialog::getOpenFileName(this, tr("Open capture"), m_services.captures.folder(), captures::CaptureOpener::nameFilters());
    if (!chosen.isEmpty())
        loadCapture(chosen, [](shell::Page *page) {
            if (page)
                page->log()->view()->setFocus(Qt::OtherFocusReason);
        });
}

void MainWindow::loadCapture(const QString &path, std::function<void(shell::Page *)> done)
{
    auto *opener = new captures::CaptureOpener(m_services.captures, this);
    connect(opener, &captures::CaptureOpener::progressed, this, [this, opener](int permille) {
        m_notice->showText(widgets::NoticeBar::Tone::Info, tr("Reading %1: %2 %").arg(opener->fileName()).arg(permille / 10), {}, tr("Cancel"));
        connect(m_notice, &widgets::NoticeBar::actionTriggered, opener, &captures::CaptureOpener::cancel, Qt::UniqueConnection);
    });
    connect(opener, &captures::CaptureOpener::failed, this, [this, opener, done](const base::Error &error) {
        opener->deleteLater();
        done(nullptr);
        if (error.id == QLatin1String("import.cancelled"))
            m_notice->dismiss();
        else
            showNotice(error);
    });
    connect(opener, &captures::CaptureOpener::opened, this, [this, opener, done](const std::shared_ptr<capture::CaptureReader> &reader, const QString &file, const QString &note) {
        opener->deleteLater();
        m_notice->dismiss();
        auto *page = new captures::CapturePage(reader, file, m_tabs);
        addPage(page);
        done(page);
        refreshCaptures(); // an import has made one
        if (!note.isEmpty())
            m_notice->showText(widgets::NoticeBar::Tone::Warning, note.section(QLatin1Char('\n'), 0, 0), note.section(QLatin1Char('\n'), 1));
    });
    opener->open(path);
}

} // namespace framescope::ui::program
