#include "MainWindow.h"

#include "ui/widgets/NoticeBar.h"
#include "ui/workspace/ImportReport.h"

#include "base/Bytes.h"
#include "profiles/exports/CopyAs.h"
#include "profiles/exports/Exporter.h"
#include "profiles/imports/ImportStore.h"
#include "profiles/imports/Importer.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

// Connections that come from other tools or go to them.
namespace framescope::ui::program {

namespace {

constexpr const char *kEndings[] = {"json", "json", "yaml", "yaml"};

} // namespace

void MainWindow::importData(const QMimeData &data, const QString &folder)
{
    if (data.hasUrls()) {
        QStringList files;
        for (const QUrl &url : data.urls()) {
            if (url.isLocalFile())
                files << url.toLocalFile();
        }
        if (!files.isEmpty())
            return importFiles(files, folder);
    }
    const QString text = data.text().trimmed();
    if (text.isEmpty() || !m_services.workspace) {
        m_notice->showText(widgets::NoticeBar::Tone::Info, tr("There is nothing to import on the clipboard."),
                           tr("Copy a command line (curl, websocat, wscat), a HAR, or a collection of another tool."));
        return;
    }
    // An address alone is no file of any tool: it becomes a connection as it is.
    if (!text.contains(QLatin1Char('\n')) && (text.startsWith(QLatin1String("ws://")) || text.startsWith(QLatin1String("wss://")))) {
        if (const auto url = network::ConnectionOptions::parseUrl(text)) {
            profiles::Imported imported;
            imported.format = tr("an address");
            imported.connections.push_back({{}, profiles::Profile::create(url->host(), text)});
            imported.note(profiles::ImportNote::Kind::Taken, url->host(), tr("the address"));
            return showImportReport(std::move(imported), folder);
        }
    }
    auto imported = profiles::Importer::fromText(text.toUtf8());
    if (!imported)
        return showNotice(imported.error());
    showImportReport(std::move(imported).value(), folder);
}

void MainWindow::importFiles(const QStringList &files, const QString &folder)
{
    if (files.isEmpty() || !m_services.workspace)
        return;
    // Captures that are dropped are opened; everything else is read on the pool, as it may be large.
    QStringList others;
    for (const QString &file : files) {
        if (QFileInfo(file).isFile() && file.endsWith(QLatin1String(".fscope")))
            openCapture(file);
        else
            others << file;
    }
    if (others.isEmpty())
        return;
    QThreadPool::globalInstance()->start([window = QPointer<MainWindow>(this), others, folder] {
        auto all = std::make_shared<profiles::Imported>();
        auto failed = std::make_shared<std::optional<base::Error>>();
        QStringList formats;
        for (const QString &file : others) {
            auto imported = profiles::Importer::fromPath(file);
            if (!imported) {
                *failed = imported.error();
                all->note(profiles::ImportNote::Kind::Skipped, QFileInfo(file).fileName(), imported.error().toString());
                continue;
            }
            if (!formats.contains(imported->format))
                formats << imported->format;
            all->add(std::move(imported).value());
        }
        all->format = formats.join(QStringLiteral(", "));
        QMetaObject::invokeMethod(qApp, [window, all, failed, folder, any = !formats.isEmpty()] {
            if (!window)
                return;
            if (!any && *failed)
                window->showNotice(**failed);
            else
                window->showImportReport(std::move(*all), folder);
        }, Qt::QueuedConnection);
    });
}

void MainWindow::showImportReport(profiles::Imported imported, const QString &folder)
{
    profiles::ImportStore::store(imported, *m_services.workspace, folder);
    for (const auto &[name, request] : profiles::ImportStore::asking(imported))
        imported.note(profiles::ImportNote::Kind::Changed, name, tr("you are asked before it is used, as it %1").arg(request.lines().join(QStringLiteral("; "))));
    auto *report = new workspace::ImportReport(imported, this);
    report->show();
}

void MainWindow::exportProfiles(const QString &path, const QString &format, const QString &file)
{
    const auto known = profiles::Exporter::formatFrom(format);
    if (!known || !m_services.workspace)
        return;
    auto set = profiles::ExportSet::take(*m_services.workspace, path);
    if (!set)
        return showNotice(set.error());
    QString target = file;
    if (target.isEmpty()) {
        const QString name = QStringLiteral("%1.%2").arg(set->name, QString::fromLatin1(kEndings[static_cast<std::size_t>(*known)]));
        target = QFileDialog::getSaveFileName(this, tr("Export connections"), name);
    }
    if (target.isEmpty())
        return;
    const QByteArray content = profiles::Exporter::write(*set, *known);
    QSaveFile out(target);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.commit())
        return showNotice({QStringLiteral("file.not-writable"), tr("%1 could not be written.").arg(base::escapeControls(target)), out.errorString(), {}});
    m_noticeAction = {};
    m_notice->showText(set->notes.isEmpty() ? widgets::NoticeBar::Tone::Success : widgets::NoticeBar::Tone::Info,
                       tr("%n connection(s) exported, without secrets.", nullptr, static_cast<int>(set->items.size())),
                       base::escapeControls(set->notes.join(QStringLiteral("; "))));
}

void MainWindow::copyAs(const QString &path, const QString &target)
{
    const auto known = profiles::CopyAs::targetFrom(target);
    if (!known || !m_services.workspace)
        return;
    if (path.isEmpty())
        return showNotice({QStringLiteral("profile.none"), tr("This tab is no saved connection."), {}, tr("Save it first.")});
    auto effective = m_services.workspace->effective(path);
    if (!effective)
        return showNotice(effective.error());
    auto variables = m_services.workspace->variablesFor(path, m_source->environment());
    if (!variables)
        return showNotice(variables.error());
    // Nothing is sent and no file is read here, and secrets stand in the copy by name.
    using Asks = profiles::TrustRequest::Kind;
    profiles::TrustQuestion question = m_source->question(path, QString());
    question.request = question.request.without({Asks::Files, Asks::Secrets, Asks::Sends});
    if (!question.isEmpty())
        return showNotice(question.toError());
    if (const auto faults = profiles::CopyAs::putIn(effective->profile, std::move(variables).value()); !faults.empty())
        return showNotice(faults.front());
    const profiles::CopyAs::Snippet snippet = profiles::CopyAs::make(effective->profile, effective->profile.messages, *known);
    QGuiApplication::clipboard()->setText(snippet.text);
    m_noticeAction = {};
    m_notice->showText(widgets::NoticeBar::Tone::Success, tr("Copied as %1.").arg(profiles::CopyAs::title(*known)), base::escapeControls(snippet.notes.join(QStringLiteral("; "))));
}

} // namespace framescope::ui::program
