#include "Transfers.h"

#include "ImportReport.h"

#include "ui/shell/MainWindow.h"
#include "ui/workspace/models/ProfileSource.h"

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

namespace framescope::ui::workspace {

using Tone = shell::NoticeArea::Tone;

namespace {

constexpr const char *kEndings[] = {"json", "json", "yaml", "yaml"};

} // namespace

Transfers::Transfers(shell::MainWindow &window, ProfileSource &source)
    : m_window(window)
    , m_source(source)
{
}

void Transfers::chooseFiles()
{
    importFiles(QFileDialog::getOpenFileNames(&m_window, tr("Import connections")), {});
}

void Transfers::chooseFolder()
{
    if (const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Import a folder")); !folder.isEmpty())
        importFiles({folder}, {});
}

void Transfers::importClipboard(const QString &folder)
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        importData(*data, folder);
}

void Transfers::importData(const QMimeData &data, const QString &folder)
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
    if (text.isEmpty() || !m_source.workspace()) {
        m_window.notices().showText(Tone::Info, tr("There is nothing to import on the clipboard."),
                           tr("Copy a command line (curl, websocat, wscat), a HAR, or a collection of another tool."));
        return;
    }
    // A bare address is not a file of any tool: it becomes a connection directly.
    if (!text.contains(QLatin1Char('\n')) && (text.startsWith(QLatin1String("ws://")) || text.startsWith(QLatin1String("wss://")))) {
        if (const auto url = network::ConnectionOptions::parseUrl(text)) {
            profiles::Imported imported;
            imported.format = tr("an address");
            imported.connections.push_back({{}, profiles::Profile::create(url->host(), text)});
            imported.note(profiles::ImportNote::Kind::Taken, url->host(), tr("the address"));
            return showReport(std::move(imported), folder);
        }
    }
    auto imported = profiles::Importer::fromText(text.toUtf8());
    if (!imported)
        return m_window.notices().showError(imported.error());
    showReport(std::move(imported).value(), folder);
}

void Transfers::importFiles(const QStringList &files, const QString &folder)
{
    if (files.isEmpty() || !m_source.workspace())
        return;
    // Dropped captures are opened; everything else is read on the pool, because it may be large.
    QStringList others;
    for (const QString &file : files) {
        if (QFileInfo(file).isFile() && file.endsWith(QLatin1String(".fscope")))
            m_window.open(shell::OpenRequest{file});
        else
            others << file;
    }
    if (others.isEmpty())
        return;
    QThreadPool::globalInstance()->start([transfers = QPointer<Transfers>(this), others, folder] {
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
        QMetaObject::invokeMethod(qApp, [transfers, all, failed, folder, any = !formats.isEmpty()] {
            if (!transfers)
                return;
            if (!any && *failed)
                transfers->m_window.notices().showError(**failed);
            else
                transfers->showReport(std::move(*all), folder);
        }, Qt::QueuedConnection);
    });
}

void Transfers::showReport(profiles::Imported imported, const QString &folder)
{
    profiles::ImportStore::store(imported, *m_source.workspace(), folder);
    for (const auto &[name, request] : profiles::ImportStore::asking(imported))
        imported.note(profiles::ImportNote::Kind::Changed, name, tr("you will be asked before it is used, because it %1").arg(request.lines().join(QStringLiteral("; "))));
    auto *report = new ImportReport(imported, &m_window);
    report->show();
}

void Transfers::exportProfiles(const QString &path, const QString &format, const QString &file)
{
    const auto known = profiles::Exporter::formatFrom(format);
    if (!known || !m_source.workspace())
        return;
    auto set = profiles::ExportSet::take(*m_source.workspace(), path);
    if (!set)
        return m_window.notices().showError(set.error());
    QString target = file;
    if (target.isEmpty()) {
        const QString name = QStringLiteral("%1.%2").arg(set->name, QString::fromLatin1(kEndings[static_cast<std::size_t>(*known)]));
        target = QFileDialog::getSaveFileName(&m_window, tr("Export connections"), name);
    }
    if (target.isEmpty())
        return;
    const QByteArray content = profiles::Exporter::write(*set, *known);
    QSaveFile out(target);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.commit())
        return m_window.notices().showError({QStringLiteral("file.not-writable"), tr("%1 could not be written.").arg(base::escapeControls(target)), out.errorString(), {}});
    m_window.notices().showText(set->notes.isEmpty() ? Tone::Success : Tone::Info,
                       tr("%n connection(s) exported, without secrets.", nullptr, static_cast<int>(set->items.size())),
                       base::escapeControls(set->notes.join(QStringLiteral("; "))));
}

void Transfers::copyAs(const QString &path, const QString &target)
{
    const auto known = profiles::CopyAs::targetFrom(target);
    if (!known || !m_source.workspace())
        return;
    if (path.isEmpty())
        return m_window.notices().showError({QStringLiteral("profile.none"), tr("This tab is not a saved connection."), {}, tr("Save it first.")});
    auto effective = m_source.workspace()->effective(path);
    if (!effective)
        return m_window.notices().showError(effective.error());
    auto variables = m_source.workspace()->variablesFor(path, m_source.environment());
    if (!variables)
        return m_window.notices().showError(variables.error());
    // Nothing is sent and no file is read here, and the copy has secrets by name.
    using Asks = profiles::TrustRequest::Kind;
    profiles::TrustQuestion question = m_source.question(path, QString());
    question.request = question.request.without({Asks::Files, Asks::Secrets, Asks::Sends});
    if (!question.isEmpty())
        return m_window.notices().showError(question.toError());
    if (const auto faults = profiles::CopyAs::putIn(effective->profile, std::move(variables).value()); !faults.empty())
        return m_window.notices().showError(faults.front());
    const profiles::CopyAs::Snippet snippet = profiles::CopyAs::make(effective->profile, effective->profile.messages, *known);
    QGuiApplication::clipboard()->setText(snippet.text);
    m_window.notices().showText(Tone::Success, tr("Copied as %1.").arg(profiles::CopyAs::title(*known)), base::escapeControls(snippet.notes.join(QStringLiteral("; "))));
}

} // namespace framescope::ui::workspace
