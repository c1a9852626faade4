#pragma once

#include <QFrame>
#include <QUrl>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace framescope::ui::server {

/// Explains in place how wss clients can trust a local server's own CA, and exports its certificate. GUI thread.
class TrustCard : public QFrame
{
    Q_OBJECT

public:
    explicit TrustCard(QWidget *parent = nullptr);

    void setCa(const QString &caFile, const std::vector<QUrl> &urls);
    /// Writes the CA's certificate (never its key) to this file; the card shows the result.
    bool exportTo(const QString &fileName);
    QString message() const;
    QString steps() const;

signals:
    void closed();

private:
    void askAndExport();
    void say(const QString &text, bool wrong);

    QString m_caFile;
    QString m_stepsFor;
    QLabel *m_facts;
    QPlainTextEdit *m_steps;
    QLabel *m_said;
};

} // namespace framescope::ui::server
