#include "UnsavedDialog.h"

#include "base/Bytes.h"

#include <QPointer>
#include <QPushButton>
#include <QStyle>

namespace framescope::ui::shell {

namespace {

constexpr qsizetype kMostNames = 8;

} // namespace

UnsavedDialog::UnsavedDialog(const QStringList &names, QWidget *parent)
    : QMessageBox(parent)
    , m_saveButton(addButton(tr("&Save"), AcceptRole))
    , m_dontSave(addButton(tr("&Don't save"), DestructiveRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unsaved changes"));
    setIcon(NoIcon);
    setTextFormat(Qt::PlainText);
    QStringList shown;
    for (const QString &name : names.mid(0, kMostNames))
        shown << base::escapeControls(name);
    if (names.size() > kMostNames)
        shown << tr("and %n more", nullptr, static_cast<int>(names.size() - kMostNames));
    setText(names.size() == 1 ? tr("“%1” has unsaved changes.").arg(shown.first()) : tr("These have unsaved changes:"));
    if (names.size() > 1)
        setInformativeText(shown.join(QLatin1Char('\n')));
    QPushButton *stay = addButton(tr("Cancel"), RejectRole);
    setDefaultButton(m_saveButton);
    setEscapeButton(stay);
    m_saveButton->setProperty("look", QStringLiteral("primary"));
    m_saveButton->style()->unpolish(m_saveButton);
    m_saveButton->style()->polish(m_saveButton);
}

void UnsavedDialog::ask(const QStringList &names, const Then &then, QWidget *parent)
{
    if (auto *open = parent->findChild<UnsavedDialog *>(QString(), Qt::FindDirectChildrenOnly)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new UnsavedDialog(names, parent);
    connect(dialog, &QDialog::finished, dialog, [dialog, then] {
        const QAbstractButton *pressed = dialog->clickedButton();
        // Another question may follow at once.
        dialog->setParent(nullptr);
        then(pressed == dialog->m_saveButton ? Answer::Save : pressed == dialog->m_dontSave ? Answer::DontSave : Answer::Cancel);
    });
    dialog->open();
}

void UnsavedDialog::askToClose(QWidget *editor, const QString &name, const std::function<void()> &save, const std::function<void()> &close)
{
    const auto then = [editor = QPointer<QWidget>(editor), save, close](Answer answer) {
        if (editor && answer != Answer::Cancel)
            answer == Answer::Save ? save() : close();
    };
    ask({name}, then, editor);
}

} // namespace framescope::ui::shell
