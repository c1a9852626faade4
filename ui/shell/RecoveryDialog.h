#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;
class QPlainTextEdit;

namespace framescope::ui::shell {

/// Shows the remains of a crashed run: its report, to read and copy, and the captures it was recording. GUI thread.
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
