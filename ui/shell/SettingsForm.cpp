#include "SettingsForm.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStyle>

namespace framescope::ui::shell {

void SettingsForm::addRow(QFormLayout &form, const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    form.addRow(label, field);
}

void SettingsForm::addHint(QFormLayout &form, const QString &text)
{
    auto *hint = new QLabel(text, form.parentWidget());
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    hint->setProperty("look", QStringLiteral("muted"));
    form.addRow(hint);
}

QSpinBox *SettingsForm::numberBox(const QFormLayout &form, int from, int to, int value, const QString &suffix, const QString &special)
{
    auto *box = new QSpinBox(form.parentWidget());
    box->setRange(from, to);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setSpecialValueText(special);
    box->setGroupSeparatorShown(true);
    box->setMaximumWidth(200);
    box->setKeyboardTracking(false);
    return box;
}

QLabel *SettingsForm::addProblem(QFormLayout &form)
{
    auto *problem = new QLabel(form.parentWidget());
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->setProperty("look", QStringLiteral("error"));
    problem->hide();
    form.addRow(QString(), problem);
    return problem;
}

void SettingsForm::markInvalid(QWidget *field, bool invalid)
{
    field->setProperty("invalid", invalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace framescope::ui::shell
