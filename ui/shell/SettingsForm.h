#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QSpinBox;
class QWidget;

namespace framescope::ui::shell {

/// The parts that pages of the settings are made of. GUI thread.
class SettingsForm
{
public:
    /// A row whose field has the label as its accessible name.
    static void addRow(QFormLayout &form, const QString &label, QWidget *field);
    /// A muted sentence below what it is about.
    static void addHint(QFormLayout &form, const QString &text);
    /// A number that is taken when the user is done with it. `special` is shown in place of `from`; empty: nothing is.
    static QSpinBox *numberBox(const QFormLayout &form, int from, int to, int value, const QString &suffix, const QString &special);
    /// Where it is said what is wrong with the field above; hidden.
    static QLabel *addProblem(QFormLayout &form);
    /// Makes the style sheet mark a field.
    static void markInvalid(QWidget *field, bool invalid);
};

} // namespace framescope::ui::shell
