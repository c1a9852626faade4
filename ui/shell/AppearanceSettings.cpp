#include "AppearanceSettings.h"

#include "SettingsForm.h"

#include "ui/models/Languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

namespace framescope::ui::shell {

using models::AppSettings;

void AppearanceSettings::fill(QFormLayout &form, AppSettings &settings)
{
    QWidget *page = form.parentWidget();
    auto *themes = new QComboBox(page);
    themes->setObjectName(QStringLiteral("theme"));
    themes->addItem(tr("System"), QStringLiteral("system"));
    themes->addItem(tr("Light"), QStringLiteral("light"));
    themes->addItem(tr("Dark"), QStringLiteral("dark"));
    themes->setCurrentIndex(std::max(0, themes->findData(settings.theme())));
    SettingsForm::addRow(form, tr("Theme"), themes);
    QObject::connect(themes, &QComboBox::currentIndexChanged, page, [&settings, themes] { settings.setTheme(themes->currentData().toString()); });

    auto *languages = new QComboBox(page);
    languages->setObjectName(QStringLiteral("language"));
    languages->addItem(tr("System"), QString());
    for (const models::Languages::Language &language : models::Languages::available())
        languages->addItem(language.name, language.code);
    languages->setCurrentIndex(std::max(0, languages->findData(settings.language())));
    SettingsForm::addRow(form, tr("Language"), languages);
    QObject::connect(languages, &QComboBox::currentIndexChanged, page, [&settings, languages] { settings.setLanguage(languages->currentData().toString()); });

    addFont(form, settings);
    auto *rows = new QComboBox(page);
    rows->setObjectName(QStringLiteral("rowHeight"));
    rows->addItems({tr("Compact"), tr("Normal"), tr("Roomy")});
    rows->setCurrentIndex(static_cast<int>(settings.rowHeight()));
    SettingsForm::addRow(form, tr("Rows of the log"), rows);
    QObject::connect(rows, &QComboBox::currentIndexChanged, page, [&settings](int index) { settings.setRowHeight(static_cast<AppSettings::RowHeight>(index)); });
}

void AppearanceSettings::addFont(QFormLayout &form, AppSettings &settings)
{
    QWidget *page = form.parentWidget();
    auto *custom = new QCheckBox(tr("Custom font for payloads and the log"), page);
    auto *fonts = new QFontComboBox(page);
    fonts->setObjectName(QStringLiteral("font"));
    fonts->setFontFilters(QFontComboBox::MonospacedFonts);
    if (fonts->count() == 0)
        fonts->setFontFilters(QFontComboBox::AllFonts);
    custom->setChecked(!settings.fontFamily().isEmpty());
    fonts->setEnabled(custom->isChecked());
    if (custom->isChecked())
        fonts->setCurrentFont(QFont(settings.fontFamily()));
    form.addRow(QString(), custom);
    SettingsForm::addRow(form, tr("Font"), fonts);
    const auto take = [&settings, custom, fonts] {
        fonts->setEnabled(custom->isChecked());
        settings.setFontFamily(custom->isChecked() ? fonts->currentFont().family() : QString());
    };
    QObject::connect(custom, &QCheckBox::toggled, page, take);
    QObject::connect(fonts, &QFontComboBox::currentFontChanged, page, take);

    QSpinBox *size = SettingsForm::numberBox(form, -4, 8, settings.fontAdjustment(), tr(" pt"), {});
    size->setObjectName(QStringLiteral("fontSize"));
    size->setToolTip(tr("Points added to the size of other text"));
    SettingsForm::addRow(form, tr("Size adjustment"), size);
    QObject::connect(size, &QSpinBox::valueChanged, page, [&settings](int points) { settings.setFontAdjustment(points); });
}

} // namespace framescope::ui::shell
