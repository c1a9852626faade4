#pragma once

#include "server/ServerSettings.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace framescope::ui::server {

class FaultBuilder;
class FaultsForm;
class ListenForm;
class PathsForm;
class SettingsForm;
class SpecTable;

/// The settings of a local server, a page each: where it listens, behaviours per path, faults, limits and safety. What is wrong is said
/// beside the field. GUI thread.
class ServerForm : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(QWidget *parent = nullptr);

    void setSettings(const framescope::server::ServerSettings &settings);
    /// The values of the fields; none if something is invalid.
    std::optional<framescope::server::ServerSettings> settings() const;
    /// The first problem as a sentence; empty: none.
    QString problem() const;
    /// Shows the page with the problem.
    void showProblem();
    /// Shows and focuses the field with this name, "port"; false: there is none.
    bool showField(const QString &name);

    QTabWidget *pages() const { return m_pages; }
    SpecTable *paths() const;
    SpecTable *faults() const;
    FaultBuilder *faultBuilder() const;
    QComboBox *addressBox() const;
    QLineEdit *nameEdit() const;
    QSpinBox *portBox() const;

signals:
    void edited();

private:
    void addPage(const QString &title, SettingsForm *form);
    /// -1: all are valid.
    int wrongPage() const;
    void markPages();

    framescope::server::ServerSettings m_loaded;
    QTabWidget *m_pages;
    ListenForm *m_listen;
    PathsForm *m_paths;
    FaultsForm *m_faults;
    std::vector<SettingsForm *> m_forms; ///< as the pages
};

} // namespace framescope::ui::server
