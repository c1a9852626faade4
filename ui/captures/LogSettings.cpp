#include "LogSettings.h"

#include "ui/shell/SettingsForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace framescope::ui::captures {

using models::AppSettings;
using shell::SettingsForm;

void LogSettings::fill(QFormLayout &form, AppSettings &settings)
{
    QWidget *page = form.parentWidget();
    auto *times = new QComboBox(page);
    times->setObjectName(QStringLiteral("timeFormat"));
    times->addItems({tr("Clock"), tr("Since the start"), tr("Since the row before")});
    times->setCurrentIndex(static_cast<int>(settings.timeFormat()));
    SettingsForm::addRow(form, tr("Time"), times);
    QObject::connect(times, &QComboBox::currentIndexChanged, page, [&settings](int index) { settings.setTimeFormat(static_cast<AppSettings::TimeFormat>(index)); });

    auto *rows = new QComboBox(page);
    rows->setObjectName(QStringLiteral("rows"));
    rows->addItems({tr("Messages"), tr("Frames")});
    rows->setCurrentIndex(settings.messagesOnly() ? 0 : 1);
    SettingsForm::addRow(form, tr("Rows show"), rows);
    QObject::connect(rows, &QComboBox::currentIndexChanged, page, [&settings](int index) { settings.setMessagesOnly(index == 0); });

    auto *heartbeats = new QCheckBox(tr("Hide pings and pongs"), page);
    heartbeats->setChecked(settings.hideHeartbeats());
    form.addRow(QString(), heartbeats);
    QObject::connect(heartbeats, &QCheckBox::toggled, page, [&settings](bool on) { settings.setHideHeartbeats(on); });
    SettingsForm::addHint(form, tr("Defaults for new tabs. Each tab can be changed by itself."));
}

} // namespace framescope::ui::captures
