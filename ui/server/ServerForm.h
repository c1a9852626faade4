#pragma once

#include "server/ServerSettings.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace framescope::ui::server {

class FaultBuilder;
class SpecTable;

/// The settings of a local server, page by page: where it listens, behaviours per path, faults, limits and safety. What is
/// wrong is said beside the field. GUI thread.
class ServerForm : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(QWidget *parent = nullptr);

    void setSettings(const framescope::server::ServerSettings &settings);
    /// What the fields say; none while something is wrong.
    std::optional<framescope::server::ServerSettings> settings() const;
    /// The first thing that is wrong, in a sentence; empty: nothing.
    QString problem() const;
    /// Shows the page with what is wrong.
    void showProblem();

    QTabWidget *pages() const { return m_pages; }
    SpecTable *paths() const { return m_paths; }
    SpecTable *faults() const { return m_faults; }
    FaultBuilder *faultBuilder() const { return m_builder; }
    QComboBox *addressBox() const { return m_address; }
    QLineEdit *nameEdit() const { return m_name; }
    QSpinBox *portBox() const { return m_port; }

signals:
    void edited();

private:
    using Settings = framescope::server::ServerSettings;
    using Move = std::function<void(Settings &)>;

    QFormLayout *addPage(const QString &title);
    void makeListenPage();
    void makeBehaviourPage();
    void makeFaultPage();
    void makeLimitsPage();
    QLineEdit *addText(QFormLayout *form, const QString &label, const QString &tip, QString Settings::*field);
    QLineEdit *addFile(QFormLayout *form, const QString &label, QString Settings::*field);
    QLineEdit *addList(QFormLayout *form, const QString &label, const QString &tip, QStringList Settings::*field);
    QSpinBox *addNumber(QFormLayout *form, const QString &label, int least, int most, const QString &suffix, const QString &whenLeast,
                        std::function<int(const Settings &)> get, std::function<void(Settings &, int)> set);
    QComboBox *addChoice(QFormLayout *form, const QString &label, const QStringList &choices, std::function<int(const Settings &)> get, std::function<void(Settings &, int)> set);
    void addSwitch(QFormLayout *form, const QString &text, bool Settings::*field);
    void touched();
    void check();

    Settings m_loaded;
    std::vector<std::function<void(const Settings &)>> m_fillers; ///< each puts one value into its field
    std::vector<Move> m_takers;                                    ///< each takes one field's value
    QTabWidget *m_pages;
    QLineEdit *m_name = nullptr;
    QComboBox *m_address = nullptr;
    QLabel *m_addressNote = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_subprotocols = nullptr;
    QLineEdit *m_deflate = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    QLabel *m_listenWrong = nullptr;
    SpecTable *m_paths = nullptr;
    SpecTable *m_faults = nullptr;
    FaultBuilder *m_builder = nullptr;
    QString m_problem;
    int m_problemPage = 0;
    bool m_filling = false;
};

} // namespace framescope::ui::server
