#pragma once

#include "ui/models/AppSettings.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QMenu;

namespace framescope::ui::widgets {
class RowView;
}

namespace framescope::ui::log {

class LogModel;

/// The columns of a log: which are shown, their widths and order, and how times are written. Keeps them in the settings, shared by all
/// logs. GUI thread.
class LogColumns : public QObject
{
    Q_OBJECT

public:
    /// Gives the view the model, with the columns that are shown by default. Both outlive this.
    LogColumns(LogModel *model, widgets::RowView *view, QObject *parent = nullptr);

    /// Takes columns and time format from there, and keeps them there. It outlives this; null: nothing is kept.
    void setSettings(models::AppSettings *settings);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    /// A checkable action for each column and each way to write times.
    void fill(QMenu &menu);

private:
    void keep();
    void takeTimeFormat();
    void setShown(int column, bool on);

    LogModel *m_model;
    widgets::RowView *m_view;
    QPointer<models::AppSettings> m_settings;
    QTimer m_keepSoon;           ///< a drag changes a width many times
    bool m_restoring = false;    ///< the columns change by restoreState(), not by the user
};

} // namespace framescope::ui::log
