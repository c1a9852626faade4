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

/// One page of a server's settings: fields that are filled from the settings and give their values back, and what is wrong with them. GUI
/// thread.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    using Settings = framescope::server::ServerSettings;

    void setSettings(const Settings &settings);
    /// Puts what the fields say into the settings.
    void take(Settings &settings) const;
    /// The first thing that is wrong, in a sentence; empty: nothing.
    const QString &problem() const { return m_problem; }

signals:
    /// By the user, not by setSettings().
    void edited();

protected:
    explicit SettingsForm(QWidget *parent);

    QFormLayout *layoutOfFields() const { return m_form; }
    const Settings &loaded() const { return m_loaded; }
    /// Marks the fields that are wrong, and answers the first problem; empty: there is none. Called after each change.
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
    /// A field that is none of these: how it is filled, and how its value is taken.
    void addOther(std::function<void(const Settings &)> fill, std::function<void(Settings &)> take);

    static QStringList namesIn(const QString &list);
    static void markWrong(QLineEdit *edit, bool wrong);
    static void setLook(QWidget *widget, const QString &look);

private:
    QFormLayout *m_form;
    Settings m_loaded;
    std::vector<std::function<void(const Settings &)>> m_fillers; ///< each puts one value into its field
    std::vector<std::function<void(Settings &)>> m_takers;        ///< each takes one field's value
    QString m_problem;
    bool m_filling = false; ///< fields change by setSettings()
};

} // namespace framescope::ui::server
