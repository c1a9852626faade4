#include "ExportDialog.h"

#include "ui/models/EntryText.h"
#include "ui/widgets/HelpEvent.h"

#include "base/Version.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

namespace framescope::ui::log {

using capture::ExportFormat;

namespace {

constexpr qsizetype kMostRowBytes = qsizetype{1} << 30;

base::Result<QString> saveRows(const capture::CaptureReader &reader, const QList<quint64> &entries, const RowsText::Options &options, const QString &path,
                               const models::FileJob::Control &control)
{
    const RowsText::Result rows = RowsText::of(reader, entries, options);
    if (control.cancelled)
        return base::Error{QStringLiteral("export.cancelled"), ExportDialog::tr("Export cancelled; nothing was written."), {}, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(rows.bytes) != rows.bytes.size()
        || (options.format != RowsText::Format::Payload && file.write("\n") != 1) || !file.commit())
        return base::Error{QStringLiteral("file.not-writable"), ExportDialog::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)), file.errorString(),
                           ExportDialog::tr("Choose another folder, or free up disk space.")};
    const QString sentence = ExportDialog::tr("%n row(s) written.", nullptr, static_cast<int>(rows.rows));
    return rows.cut ? sentence + QLatin1Char(' ') + ExportDialog::tr("The rest was left out: the limit is 1 GiB.") : sentence;
}

} // namespace

ExportDialog::ExportDialog(Source source, Scope scope, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_scope(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_redact(new QCheckBox(tr("Remove secrets (passwords, tokens, cookies)"), this))
    , m_progress(new QProgressBar(this))
    , m_status(new QLabel(this))
    , m_start(new QPushButton(tr("Export"), this))
    , m_cancel(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Export"));
    setProperty("helpTopic", QStringLiteral("captures#export"));
    widgets::HelpEvent::listen(this);
    setMinimumWidth(520);
    m_scope->addItem(tr("Entire log"), static_cast<int>(Scope::All));
    if (!m_source.filter.isEmpty())
        m_scope->addItem(tr("Filtered rows"), static_cast<int>(Scope::Filtered));
    if (!m_source.selected.isEmpty())
        m_scope->addItem(tr("%n selected row(s)", nullptr, static_cast<int>(m_source.selected.size())), static_cast<int>(Scope::Selected));
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(static_cast<int>(scope))));
    m_scope->setAccessibleName(tr("Rows to export"));
    m_format->setAccessibleName(tr("Format"));
    m_about->setProperty("look", QStringLiteral("muted"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_path->setAccessibleName(tr("File"));
    m_redact->setChecked(true);
    m_redact->setToolTip(tr("Removes headers such as Authorization and Cookie, and secret address parameters. Payloads stay as they are."));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->hide();
    m_start->setProperty("look", QStringLiteral("primary"));
    m_start->setDefault(true);
    m_cancel->setAutoDefault(false);

    auto *browseButton = new QPushButton(tr("Choose…"), this);
    browseButton->setAutoDefault(false);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->addRow(tr("Rows:"), m_scope);
    form->addRow(tr("Format:"), m_format);
    form->addRow(QString(), m_about);
    form->addRow(tr("File:"), file);
    form->addRow(QString(), m_redact);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addStretch(1);
    column->addLayout(buttons);

    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportDialog::fillFormats);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updatePath);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job.isRunning())
            m_job.cancel();
        else
            reject();
    });
    connect(&m_job, &models::FileJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &models::FileJob::finished, this, [this](const base::Result<QString> &result) {
        setBusy(false);
        if (!result) {
            showStatus(result.error().toString(), "error");
            return;
        }
        showStatus(*result, "success");
        emit exported(m_writing);
    });
    fillFormats();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fillFormats()
{
    const auto scope = static_cast<Scope>(m_scope->currentData().toInt());
    const QString before = m_format->currentText();
    m_choices.clear();
    if (scope == Scope::Selected) {
        m_choices = {{tr("Text"), QStringLiteral(".txt"), RowsText::Format::Text, tr("Rows as the log shows them, one per line.")},
                     {tr("JSON Lines"), QStringLiteral(".jsonl"), RowsText::Format::JsonLines, tr("Every property of each entry, one entry per line.")},
                     {tr("Hex"), QStringLiteral(".hex"), RowsText::Format::Hex, tr("The payload of each row in hex, one row per line.")},
                     {tr("Payload"), QStringLiteral(".bin"), RowsText::Format::Payload, tr("The raw bytes of the payloads, one after another.")}};
    } else {
        m_choices = {{tr("JSON Lines"), QStringLiteral(".jsonl"), ExportFormat::JsonLines, tr("Everything; can be imported again, entry for entry.")},
                     {tr("HAR"), QStringLiteral(".har"), ExportFormat::Har, tr("For browser developer tools and other programs.")},
                     {tr("CSV"), QStringLiteral(".csv"), ExportFormat::Csv, tr("A table for spreadsheets.")},
                     {tr("pcapng"), QStringLiteral(".pcapng"), ExportFormat::Pcapng, tr("For Wireshark, which dissects the frames itself.")},
                     {tr("Payload files"), QString(), ExportFormat::Payloads, tr("Each message as a separate file in a new folder.")}};
    }
    m_format->clear();
    for (const Choice &each : std::as_const(m_choices))
        m_format->addItem(each.text);
    m_format->setCurrentIndex(std::max(0, m_format->findText(before)));
    updatePath();
}

const ExportDialog::Choice &ExportDialog::choice() const
{
    return m_choices[std::clamp<qsizetype>(m_format->currentIndex(), 0, m_choices.size() - 1)];
}

void ExportDialog::updatePath()
{
    if (m_choices.isEmpty() || m_format->currentIndex() < 0 || m_format->currentIndex() >= m_choices.size())
        return;
    m_about->setText(choice().about);
    // The path keeps its folder and its base name; only the suffix follows the format.
    const QFileInfo now(m_path->text());
    QString folder = proposedFolder();
    QString name = m_source.suggestedName.isEmpty() ? tr("log") : m_source.suggestedName;
    if (!m_path->text().isEmpty()) {
        folder = now.path();
        name = now.completeBaseName();
    }
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(name + choice().ending)));
    const bool bytesOnly = std::holds_alternative<RowsText::Format>(choice().format)
        && (std::get<RowsText::Format>(choice().format) == RowsText::Format::Hex || std::get<RowsText::Format>(choice().format) == RowsText::Format::Payload);
    m_redact->setEnabled(!bytesOnly);
}

QString ExportDialog::proposedFolder() const
{
    const QStringList folders{m_source.folder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    for (const QString &folder : folders) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), QFileInfo(m_path->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

models::FileJob::Work ExportDialog::workFor(const QString &path) const
{
    const auto scope = static_cast<Scope>(m_scope->currentData().toInt());
    const bool redact = m_redact->isChecked();
    if (std::holds_alternative<RowsText::Format>(choice().format)) {
        RowsText::Options options;
        options.format = std::get<RowsText::Format>(choice().format);
        options.wholeMessages = m_source.wholeMessages;
        options.mostBytes = kMostRowBytes;
        options.redaction.enabled = redact;
        return [reader = m_source.reader, entries = m_source.selected, options, path](models::FileJob::Control &control) mutable -> base::Result<QString> {
            options.progress = [&control](qsizetype done, qsizetype total) { return control.step(static_cast<std::uint64_t>(done), static_cast<std::uint64_t>(total)); };
            return saveRows(*reader, entries, options, path, control);
        };
    }
    capture::ExportOptions options;
    options.format = std::get<ExportFormat>(choice().format);
    options.path = path;
    if (scope == Scope::Filtered)
        options.filter = m_source.filter;
    options.frames = !m_source.wholeMessages;
    options.redaction.enabled = redact;
    options.programVersion = base::version();
    return [reader = m_source.reader, options](models::FileJob::Control &control) mutable -> base::Result<QString> {
        options.progress = [&control](std::uint64_t done, std::uint64_t total) { return control.step(done, total); };
        const auto report = capture::exportCapture(*reader, options);
        if (!report)
            return report.error();
        QStringList sentences{tr("%1 entries written, %2.").arg(QLocale().toString(static_cast<qulonglong>(report->entries)),
                                                               models::EntryText::bytesRounded(report->bytes))};
        return (sentences + report->notes).join(QLatin1Char(' '));
    };
}

void ExportDialog::start()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty() || !QFileInfo(QFileInfo(path).path()).isDir()) {
        showStatus(tr("This folder does not exist. Choose another."), "error");
        m_path->setFocus();
        return;
    }
    const bool exists = QFileInfo::exists(path) && !choice().ending.isEmpty();
    // Overwriting a file needs a second press.
    if (exists && m_start->property("over").toString() != path) {
        m_start->setProperty("over", path);
        showStatus(tr("This file already exists. Press Export again to replace it."), "warning");
        return;
    }
    m_start->setProperty("over", QVariant());
    m_writing = path;
    setBusy(true);
    m_job.start(workFor(path));
}

void ExportDialog::setBusy(bool busy)
{
    for (QWidget *each : {static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_start)})
        each->setEnabled(!busy);
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    m_cancel->setText(busy ? tr("Cancel") : tr("Close"));
    if (busy)
        m_status->hide();
}

void ExportDialog::showStatus(const QString &text, const char *look)
{
    m_status->setText(text);
    m_status->setProperty("look", QString::fromLatin1(look));
    m_status->style()->unpolish(m_status);
    m_status->style()->polish(m_status);
    m_status->show();
}

QString ExportDialog::statusText() const
{
    return m_status->isHidden() ? QString() : m_status->text();
}

} // namespace framescope::ui::log
