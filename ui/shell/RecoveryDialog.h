#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;
class QPlainTextEdit;

namespace framescope::ui::shell {

/// What is left of a run that ended by a crash: its report, to be read and copied, and the captures it was recording. GUI thread.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const QStringList &reports, const QStringList &captures, QWidget *parent = nullptr);

    QString reportText() const;
    QListWidget *captures() const { return m_captures; }

signals:
    void captureChosen(const QString &path);

private:
    QPlainTextEdit *m_report;
    QListWidget *m_captures;
};

} // namespace framescope::ui::shell
