#include "StorageSettings.h"

#include "ui/shell/SettingsForm.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace framescope::ui::captures {

using shell::SettingsForm;

namespace {

constexpr qint64 kGiB = 1 << 30;

} // namespace

void StorageSettings::fill(QFormLayout &form, models::AppSettings &settings, const QString &folder)
{
    QWidget *page = form.parentWidget();
    const capture::RetentionRules rules = settings.retention();
    auto *memory = new QCheckBox(tr("Keep logs in memory only"), page);
    memory->setObjectName(QStringLiteral("memoryOnly"));
    memory->setChecked(rules.memoryOnly);
    form.addRow(QString(), memory);
    QSpinBox *count = SettingsForm::numberBox(form, 0, 1'000'000, rules.maxCount, {}, tr("no limit"));
    QSpinBox *days = SettingsForm::numberBox(form, 0, 10'000, rules.maxAgeDays, tr(" days"), tr("no limit"));
    QSpinBox *size = SettingsForm::numberBox(form, 0, 100'000, static_cast<int>(rules.maxTotalBytes / kGiB), tr(" GiB"), tr("no limit"));
    count->setObjectName(QStringLiteral("maxCount"));
    SettingsForm::addRow(form, tr("Max captures"), count);
    SettingsForm::addRow(form, tr("Max age"), days);
    SettingsForm::addRow(form, tr("Max total size"), size);
    auto *where = new QLineEdit(folder, page);
    where->setReadOnly(true);
    SettingsForm::addRow(form, tr("Folder"), where);
    SettingsForm::addHint(form, tr("Captures that have a name or bookmarks, or are being recorded, are never removed."));
    const auto take = [&settings, memory, count, days, size] {
        capture::RetentionRules changed;
        changed.memoryOnly = memory->isChecked();
        changed.maxCount = count->value();
        changed.maxAgeDays = days->value();
        changed.maxTotalBytes = static_cast<std::uint64_t>(size->value()) * static_cast<std::uint64_t>(kGiB);
        settings.setRetention(changed);
    };
    QObject::connect(memory, &QCheckBox::toggled, page, take);
    for (QSpinBox *box : {count, days, size})
        QObject::connect(box, &QSpinBox::valueChanged, page, take);
}

} // namespace framescope::ui::captures
