#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QSpinBox;
class QWidget;

namespace framescope::ui::shell {

/// Building blocks for the settings pages. GUI thread.
class SettingsForm
{
public:
    /// A row whose field has the label as its accessible name.
    static void addRow(QFormLayout &form, const QString &label, QWidget *field);
    /// A muted explanation below a field.
    static void addHint(QFormLayout &form, const QString &text);
    /// A number field that applies its value when editing is finished. `special` is shown instead of the value `from`, if not empty.
    static QSpinBox *numberBox(const QFormLayout &form, int from, int to, int value, const QString &suffix, const QString &special);
    /// A hidden label for the error of the field above.
    static QLabel *addProblem(QFormLayout &form);
    /// Makes the style sheet mark a field.
    static void markInvalid(QWidget *field, bool invalid);
};

} // namespace framescope::ui::shell
