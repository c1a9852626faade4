#include "UpdateSettings.h"

#include "SettingsForm.h"
#include "UpdateCheck.h"

#include <QCheckBox>
#include <QFormLayout>

namespace framescope::ui::shell {

void UpdateSettings::fill(QFormLayout &form, models::AppSettings &settings)
{
    auto *updates = new QCheckBox(tr("Look for a new version once a day"), form.parentWidget());
    updates->setObjectName(QStringLiteral("updates"));
    updates->setChecked(settings.checkForUpdates());
    form.addRow(QString(), updates);
    if (UpdateCheck::defaultUrl().isEmpty()) {
        updates->setChecked(false);
        updates->setEnabled(false);
        SettingsForm::addHint(form, tr("This build cannot check for updates. Whoever built it provides them."));
    }
    QObject::connect(updates, &QCheckBox::toggled, form.parentWidget(), [&settings](bool on) { settings.setCheckForUpdates(on); });
}

} // namespace framescope::ui::shell
