#pragma once

#include "profiles/Effective.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace framescope::ui::workspace {

/// The fields of a page of a profile's editor: each is made with what it shows, what it inherits and from where, what may stand in it, and how
/// its value goes back into a profile. GUI thread.
class ProfileForm : public QObject
{
    Q_OBJECT

public:
    /// Why a text is invalid in a field; empty: it is valid.
    using Validator = std::function<QString(const QString &text)>;
    template<typename T>
    using Take = std::function<void(profiles::Profile &, T)>;

    /// `origins`: the sources of inherited values, by "tls.verify" and the like. Each field's key is its object name.
    ProfileForm(std::map<QString, profiles::Provenance> origins, QObject *parent = nullptr);

    QLineEdit *addText(QFormLayout *form, const QString &key, const QString &label, const QString &value, const QString &inherited, Take<const QString &> take,
                       Validator validator = {});
    QLineEdit *addNumber(QFormLayout *form, const QString &key, const QString &label, const std::optional<qint64> &value, const std::optional<qint64> &inherited,
                         Take<std::optional<qint64>> take, qint64 from = 0, qint64 to = 1'000'000'000);
    QLineEdit *addDecimal(QFormLayout *form, const QString &key, const QString &label, const std::optional<double> &value, const std::optional<double> &inherited,
                          Take<std::optional<double>> take, double from, double to);
    QLineEdit *addList(QFormLayout *form, const QString &key, const QString &label, const std::optional<QStringList> &value, const std::optional<QStringList> &inherited,
                       QChar separator, Take<std::optional<QStringList>> take, Validator validator = {});
    /// `value` -1: inherited.
    QComboBox *addChoice(QFormLayout *form, const QString &key, const QString &label, const QStringList &choices, int value, int inherited, Take<int> take);
    QComboBox *addSwitch(QFormLayout *form, const QString &key, const QString &label, const std::optional<bool> &value, const std::optional<bool> &inherited,
                         Take<std::optional<bool>> take);
    /// Text that is hidden after typing, unless it is a reference such as {{secret.name}}.
    QLineEdit *addSecret(QFormLayout *form, const QString &key, const QString &label, const QString &value, Take<const QString &> take);
    /// A file path with a file dialog.
    QLineEdit *addFile(QFormLayout *form, const QString &key, const QString &label, const QString &value, const QString &inherited, Take<const QString &> take);
    void addHint(QFormLayout *form, const QString &text);
    /// A value of a custom field.
    void addTaker(std::function<void(profiles::Profile &)> take) { m_takers.push_back(std::move(take)); }
    /// An additional check.
    void addCheck(QWidget *widget, std::function<QString()> problem) { m_checks.push_back({widget, std::move(problem)}); }

    void take(profiles::Profile &profile) const;
    /// The first invalid field, with the reason; null: none.
    struct Wrong {
        QWidget *widget = nullptr;
        QString problem;
    };
    Wrong firstWrong() const;
    /// The display name of the origin of an unset value; empty: it is unset everywhere.
    QString origin(const QString &key) const;

signals:
    void edited();

private:
    struct Check {
        QWidget *widget;
        std::function<QString()> problem;
    };
    QWidget *withNote(QWidget *field, QLabel *note, QWidget *parent) const;
    void watch(QLineEdit *edit, QLabel *note, const QString &key, Validator validator);

    std::map<QString, profiles::Provenance> m_origins;
    std::vector<std::function<void(profiles::Profile &)>> m_takers; ///< each moves one field's value into a profile
    std::vector<Check> m_checks;
};

} // namespace framescope::ui::workspace
