#include "ImportReport.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/HelpEvent.h"

#include "base/Bytes.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace framescope::ui::workspace {

using Kind = profiles::ImportNote::Kind;

ImportReport::ImportReport(const profiles::Imported &imported, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("helpTopic", QStringLiteral("connections#import"));
    widgets::HelpEvent::listen(this);
    setWindowTitle(tr("Imported"));
    resize(720, 420);
    auto *summary = new QLabel(this);
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    summary->setProperty("look", QStringLiteral("title"));
    summary->setText(tr("%n connection(s) from %1.", nullptr, static_cast<int>(imported.connections.size())).arg(base::escapeControls(imported.format)));
    m_list->setAccessibleName(tr("What was imported, changed and not understood"));
    m_list->setHeaderLabels({tr("Result"), tr("Where"), tr("What")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);

    const theme::Colors &set = theme::colors(this);
    const auto name = [](Kind kind) {
        switch (kind) {
        case Kind::Taken: return tr("imported");
        case Kind::Changed: return tr("changed");
        case Kind::NotUnderstood: return tr("not understood");
        case Kind::Skipped: return tr("skipped");
        }
        return QString();
    };
    // Entries that need attention come first.
    QStringList lines{summary->text()};
    for (const Kind kind : {Kind::NotUnderstood, Kind::Skipped, Kind::Changed, Kind::Taken}) {
        const bool good = kind == Kind::Taken;
        const QIcon icon = theme::icon(good ? QStringLiteral("ok") : QStringLiteral("warning"), good ? set.success : kind == Kind::Changed ? set.accent : set.warning);
        for (const profiles::ImportNote &note : imported.notes) {
            if (note.kind != kind)
                continue;
            auto *line = new QTreeWidgetItem(m_list, {name(kind), base::escapeControls(note.where), base::escapeControls(note.what)});
            line->setIcon(0, icon);
            line->setToolTip(2, line->text(2));
            lines << QStringList{line->text(0), line->text(1), line->text(2)}.join(QStringLiteral("\t"));
        }
    }
    m_text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    m_list->header()->resizeSection(0, 140);
    m_list->header()->resizeSection(1, 220);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
}

} // namespace framescope::ui::workspace
