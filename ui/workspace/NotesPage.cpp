#include "NotesPage.h"

#include <QFormLayout>
#include <QPlainTextEdit>

namespace framescope::ui::workspace {

NotesPage::NotesPage(const ProfileDocument &document, QObject *parent)
    : EditorPage(document, tr("Notes"), QStringLiteral("capture"), parent)
{
}

void NotesPage::load(QFormLayout *form)
{
    auto *notes = new QPlainTextEdit(document().stored().profile.notes, form->parentWidget());
    notes->setAccessibleName(tr("Notes"));
    notes->setTabChangesFocus(true);
    notes->setMinimumHeight(360);
    form->addRow(notes);
    fields()->addTaker([notes](profiles::Profile &profile) { profile.notes = notes->toPlainText(); });
}

} // namespace framescope::ui::workspace
