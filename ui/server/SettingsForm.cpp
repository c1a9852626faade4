#include "SettingsForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>

#include <algorithm>

namespace framescope::ui::server {

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(14, 12, 14, 12);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void SettingsForm::setSettings(const Settings &settings)
{
    m_loaded = settings;
    m_filling = true;
    for (const auto &fill : m_fillers)
        fill(settings);
    m_filling = false;
    m_problem = check();
}

void SettingsForm::take(Settings &settings) const
{
    for (const auto &take : m_takers)
        take(settings);
}

void SettingsForm::touched()
{
    if (m_filling)
        return;
    m_problem = check();
    emit edited();
}

void SettingsForm::addHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setProperty("look", QStringLiteral("muted"));
    m_form->addRow(hint);
}

void SettingsForm::addOther(std::function<void(const Settings &)> fill, std::function<void(Settings &)> take)
{
    m_fillers.push_back(std::move(fill));
    m_takers.push_back(std::move(take));
}

QLineEdit *SettingsForm::addText(const QString &label, const QString &tip, QString Settings::*field)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(label);
    edit->setToolTip(tip);
    m_form->addRow(label, edit);
    m_fillers.push_back([edit, field](const Settings &settings) { edit->setText(settings.*field); });
    m_takers.push_back([edit, field](Settings &settings) { settings.*field = edit->text().trimmed(); });
    connect(edit, &QLineEdit::textChanged, this, &SettingsForm::touched);
    return edit;
}

QLineEdit *SettingsForm::addFile(const QString &label, QString Settings::*field)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(label);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose a file: %1").arg(label));
    auto *row = new QHBoxLayout;
    row->addWidget(edit, 1);
    row->addWidget(choose);
    m_form->addRow(label, row);
    m_fillers.push_back([edit, field](const Settings &settings) { edit->setText(settings.*field); });
    m_takers.push_back([edit, field](Settings &settings) { settings.*field = edit->text().trimmed(); });
    connect(edit, &QLineEdit::textChanged, this, &SettingsForm::touched);
    connect(choose, &QPushButton::clicked, this, [this, edit, label] {
        auto *dialog = new QFileDialog(this, label, QFileInfo(m_loaded.resolved(edit->text())).absolutePath(), tr("Certificates and keys (*.pem *.crt *.key);;All files (*)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return edit;
}

QLineEdit *SettingsForm::addList(const QString &label, const QString &tip, QStringList Settings::*field)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(label);
    edit->setToolTip(tip);
    edit->setPlaceholderText(tip);
    m_form->addRow(label, edit);
    m_fillers.push_back([edit, field](const Settings &settings) { edit->setText((settings.*field).join(QStringLiteral(", "))); });
    m_takers.push_back([edit, field](Settings &settings) { settings.*field = namesIn(edit->text()); });
    connect(edit, &QLineEdit::textChanged, this, &SettingsForm::touched);
    return edit;
}

QSpinBox *SettingsForm::addNumber(const QString &label, int least, int most, const QString &suffix, const QString &whenLeast,
                                  std::function<int(const Settings &)> get, std::function<void(Settings &, int)> set)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setSpecialValueText(whenLeast);
    box->setGroupSeparatorShown(false);
    box->setAccessibleName(label);
    box->setMaximumWidth(std::max(180, box->sizeHint().width())); // the special text of a language may be long
    m_form->addRow(label, box);
    m_fillers.push_back([box, get = std::move(get)](const Settings &settings) { box->setValue(get(settings)); });
    m_takers.push_back([box, set = std::move(set)](Settings &settings) { set(settings, box->value()); });
    connect(box, &QSpinBox::valueChanged, this, &SettingsForm::touched);
    return box;
}

QComboBox *SettingsForm::addChoice(const QString &label, const QStringList &choices, std::function<int(const Settings &)> get,
                                  std::function<void(Settings &, int)> set)
{
    auto *box = new QComboBox(this);
    box->addItems(choices);
    box->setAccessibleName(label);
    m_form->addRow(label, box);
    m_fillers.push_back([box, get = std::move(get)](const Settings &settings) { box->setCurrentIndex(get(settings)); });
    m_takers.push_back([box, set = std::move(set)](Settings &settings) { set(settings, box->currentIndex()); });
    connect(box, &QComboBox::currentIndexChanged, this, &SettingsForm::touched);
    return box;
}

void SettingsForm::addSwitch(const QString &text, bool Settings::*field)
{
    auto *box = new QCheckBox(text, this);
    m_form->addRow(QString(), box);
    m_fillers.push_back([box, field](const Settings &settings) { box->setChecked(settings.*field); });
    m_takers.push_back([box, field](Settings &settings) { settings.*field = box->isChecked(); });
    connect(box, &QCheckBox::toggled, this, &SettingsForm::touched);
}

QStringList SettingsForm::namesIn(const QString &list)
{
    QStringList names;
    for (const QString &name : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    return names;
}

void SettingsForm::setLook(QWidget *widget, const QString &look)
{
    widget->setProperty("look", look);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void SettingsForm::markWrong(QLineEdit *edit, bool wrong)
{
    if (edit->property("invalid").toBool() == wrong)
        return;
    edit->setProperty("invalid", wrong);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
}

} // namespace framescope::ui::server
