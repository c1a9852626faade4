#pragma once

#include "EditorPage.h"

namespace framescope::ui::workspace {

/// The editor's page for permessage-deflate: whether it is offered, and its parameters (RFC 7692 section 7.1). GUI thread.
class CompressionPage : public EditorPage
{
    Q_OBJECT

public:
    explicit CompressionPage(const ProfileDocument &document, QObject *parent = nullptr);

    void load(QFormLayout *form) override;

private:
    QWidget *addFlag(QFormLayout *form, const QString &name, bool profiles::DeflateSettings::*member);
    QWidget *addWindow(QFormLayout *form, const QString &name, std::optional<int> profiles::DeflateSettings::*member, bool withoutValue);
    /// The parameters to show: the document's own, else the inherited ones.
    profiles::DeflateSettings shown() const;
};

} // namespace framescope::ui::workspace
