#include "RecoveryDialog.h"

#include "ui/widgets/HelpEvent.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace framescope::ui::shell {

namespace {

constexpr qint64 kMostOfAReport = 64 * 1024;

} // namespace

RecoveryDialog::RecoveryDialog(const QStringList &reports, const QStringList &captures, QWidget *parent)
    : QDialog(parent)
    , m_report(new QPlainTextEdit(this))
    , m_captures(new QListWidget(this))
{
    setWindowTitle(tr("The last run"));
    setProperty("helpTopic", QStringLiteral("security#crash-reports"));
    widgets::HelpEvent::listen(this);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 520);
    auto *column = new QVBoxLayout(this);

    auto *what = new QLabel(reports.isEmpty() ? tr("Framescope ended before it could close its files. There is no crash report.")
                                              : tr("This report was written when Framescope crashed. It stays on this computer unless you send it: "
                                                   "copy it into a bug report. It holds no messages, addresses of servers or secrets."),
                            this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    column->addWidget(what);

    m_report->setReadOnly(true);
    m_report->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_report->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_report->setAccessibleName(tr("Crash report"));
    m_report->setTabChangesFocus(true);
    m_report->setVisible(!reports.isEmpty());
    QString text;
    for (const QString &path : reports) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.read(kMostOfAReport)) + QLatin1Char('\n');
    }
    m_report->setPlainText(text);
    column->addWidget(m_report, 3);

    auto *label = new QLabel(tr("&Captures that were being recorded. They hold everything received until a quarter of a second before the end:"), this);
    label->setBuddy(m_captures);
    label->setWordWrap(true);
    m_captures->setAccessibleName(tr("Recovered captures"));
    m_captures->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const QString &path : captures) {
        auto *item = new QListWidgetItem(QFileInfo(path).fileName(), m_captures);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_captures->setCurrentRow(0);
    label->setVisible(!captures.isEmpty());
    m_captures->setVisible(!captures.isEmpty());
    column->addWidget(label);
    column->addWidget(m_captures, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!reports.isEmpty()) {
        auto *copy = buttons->addButton(tr("Copy &report"), QDialogButtonBox::ActionRole);
        connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_report->toPlainText()); });
        auto *folder = buttons->addButton(tr("Show &folder"), QDialogButtonBox::ActionRole);
        connect(folder, &QPushButton::clicked, this, [path = QFileInfo(reports.first()).absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    }
    if (!captures.isEmpty()) {
        auto *open = buttons->addButton(tr("&Open capture"), QDialogButtonBox::ActionRole);
        const auto choose = [this] {
            QStringList paths;
            for (const QListWidgetItem *item : m_captures->selectedItems())
                paths << item->data(Qt::UserRole).toString();
            if (paths.isEmpty())
                return;
            // What it opens should be seen.
            accept();
            for (const QString &path : paths)
                emit captureChosen(path);
        };
        connect(open, &QPushButton::clicked, this, choose);
        connect(m_captures, &QListWidget::itemActivated, this, choose);
    }
    column->addWidget(buttons);
}

QString RecoveryDialog::reportText() const
{
    return m_report->toPlainText();
}

} // namespace framescope::ui::shell
