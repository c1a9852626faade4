#include "NotificationSettings.h"

#include "ui/shell/SettingsForm.h"

#include "capture/Filter.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace framescope::ui::session {

using shell::SettingsForm;

void NotificationSettings::fill(QFormLayout &form, models::AppSettings &settings)
{
    QWidget *page = form.parentWidget();
    auto *lost = new QCheckBox(tr("When a connection is lost"), page);
    lost->setObjectName(QStringLiteral("connectionLost"));
    lost->setChecked(settings.notifyConnectionLost());
    form.addRow(QString(), lost);
    auto *filter = new QLineEdit(settings.notifyFilter(), page);
    filter->setObjectName(QStringLiteral("notifyFilter"));
    filter->setPlaceholderText(QStringLiteral("dir:in json:error"));
    filter->setClearButtonEnabled(true);
    SettingsForm::addRow(form, tr("When an entry matches"), filter);
    QLabel *problem = SettingsForm::addProblem(form);
    SettingsForm::addHint(form, tr("Shown by the system if it can, otherwise in the window."));
    QObject::connect(lost, &QCheckBox::toggled, page, [&settings](bool on) { settings.setNotifyConnectionLost(on); });
    QObject::connect(filter, &QLineEdit::textEdited, page, [filter, problem](const QString &text) {
        capture::FilterError error;
        const bool right = text.trimmed().isEmpty() || capture::Filter::parse(text, &error);
        SettingsForm::markInvalid(filter, !right);
        problem->setText(error.sentence);
        problem->setVisible(!right);
    });
    QObject::connect(filter, &QLineEdit::editingFinished, page, [&settings, filter] {
        const QString text = filter->text().trimmed();
        if (text.isEmpty() || capture::Filter::parse(text))
            settings.setNotifyFilter(text);
    });
}

} // namespace framescope::ui::session
