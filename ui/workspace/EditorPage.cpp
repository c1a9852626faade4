#include "EditorPage.h"

namespace framescope::ui::workspace {

EditorPage::EditorPage(const ProfileDocument &document, QString title, QString icon, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_title(std::move(title))
    , m_icon(std::move(icon))
    , m_fields(new ProfileForm(document.origins(), this))
{
}

void EditorPage::save(ProfileDraft &draft) const
{
    m_fields->take(draft.profile);
}

std::optional<QString> EditorPage::unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace framescope::ui::workspace
