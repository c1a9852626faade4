#pragma once

#include "ProfileDocument.h"
#include "ProfileForm.h"

#include <QObject>

class QFormLayout;

namespace framescope::ui::workspace {

/// One page of a profile's editor: shows some values of the document as fields, returns their values, and validates
/// them. GUI thread.
class EditorPage : public QObject
{
    Q_OBJECT

public:
    const QString &title() const { return m_title; }
    /// The icon's name (see theme::icon()).
    const QString &icon() const { return m_icon; }

    /// Fills the page with fields that show what the document holds. Called once.
    virtual void load(QFormLayout *form) = 0;
    /// Writes the fields' values to the draft.
    virtual void save(ProfileDraft &draft) const;
    /// The first invalid field, with the reason; null: none.
    ProfileForm::Wrong problem() const { return m_fields->firstWrong(); }
    /// The workspace has changed: data from other files may be outdated.
    virtual void refresh() {}

protected:
    /// The document outlives the page and is loaded.
    EditorPage(const ProfileDocument &document, QString title, QString icon, QObject *parent);

    const ProfileDocument &document() const { return m_document; }
    /// The stored settings, and the values that apply if they are unset.
    const profiles::Settings &stored() const { return m_document.stored().profile.settings; }
    const profiles::Settings &inherited() const { return m_document.inherited(); }
    ProfileForm *fields() const { return m_fields; }

    static std::optional<QString> unlessEmpty(const QString &text);
    /// Fields have 64-bit numbers, settings their own types.
    template<typename Number>
    static std::optional<qint64> wide(const std::optional<Number> &value)
    {
        return value ? std::optional<qint64>(*value) : std::nullopt;
    }
    template<typename Number>
    static std::optional<Number> narrow(const std::optional<qint64> &value)
    {
        return value ? std::optional<Number>(static_cast<Number>(*value)) : std::nullopt;
    }

private:
    const ProfileDocument &m_document;
    QString m_title;
    QString m_icon;
    ProfileForm *m_fields;
};

} // namespace framescope::ui::workspace
