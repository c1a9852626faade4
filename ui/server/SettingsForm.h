#pragma once

#include "server/ServerSettings.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace framescope::ui::server {

/// One page of a server's settings: fields that are filled from the settings and return their values, with validation. GUI
/// thread.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    using Settings = framescope::server::ServerSettings;

    void setSettings(const Settings &settings);
    /// Writes the fields' values to the settings.
    void take(Settings &settings) const;
    /// The first problem as a sentence; empty: none.
    const QString &problem() const { return m_problem; }

signals:
    /// Changed by the user, not by setSettings().
    void edited();

protected:
    explicit SettingsForm(QWidget *parent);

    QFormLayout *layoutOfFields() const { return m_form; }
    const Settings &loaded() const { return m_loaded; }
    /// Marks invalid fields and returns the first problem; empty: none. Called after each change.
    virtual QString check() { return {}; }
    /// A field has changed.
    void touched();

    void addHint(const QString &text);
    QLineEdit *addText(const QString &label, const QString &tip, QString Settings::*field);
    QLineEdit *addFile(const QString &label, QString Settings::*field);
    /// Names with commas between them.
    QLineEdit *addList(const QString &label, const QString &tip, QStringList Settings::*field);
    QSpinBox *addNumber(const QString &label, int least, int most, const QString &suffix, const QString &whenLeast, std::function<int(const Settings &)> get,
                        std::function<void(Settings &, int)> set);
    QComboBox *addChoice(const QString &label, const QStringList &choices, std::function<int(const Settings &)> get, std::function<void(Settings &, int)> set);
    void addSwitch(const QString &text, bool Settings::*field);
    /// A custom field: how to fill it, and how to read its value.
    void addOther(std::function<void(const Settings &)> fill, std::function<void(Settings &)> take);

    static QStringList namesIn(const QString &list);
    static void markWrong(QLineEdit *edit, bool wrong);
    static void setLook(QWidget *widget, const QString &look);

private:
    QFormLayout *m_form;
    Settings m_loaded;
    std::vector<std::function<void(const Settings &)>> m_fillers; ///< each fills one field
    std::vector<std::function<void(Settings &)>> m_takers;        ///< each reads one field
    QString m_problem;
    bool m_filling = false; ///< fields change by setSettings()
};

} // namespace framescope::ui::server
