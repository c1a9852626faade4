#pragma once

#include "SettingsForm.h"

class QMenu;

namespace framescope::ui::server {

class SpecTable;

/// A server's settings page for the behaviours of each path. GUI thread.
class PathsForm : public SettingsForm
{
    Q_OBJECT

public:
    explicit PathsForm(QWidget *parent = nullptr);

    SpecTable *table() const { return m_table; }

protected:
    QString check() override;

private:
    void makeTable();
    QMenu *makeOffers(QWidget *owner);
    void offer(QMenu *menu, const QString &spec, const QString &path, const QString &what);
    void fill(const Settings &settings);
    void takePaths(Settings &settings) const;

    SpecTable *m_table = nullptr;
};

} // namespace framescope::ui::server
