#pragma once

#include <QFrame>
#include <QHash>
#include <QStringList>

#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace framescope::ui::workspace {

/// Asks in place for secrets that a connection needs and this machine lacks. GUI thread.
class SecretPrompt : public QFrame
{
    Q_OBJECT

public:
    explicit SecretPrompt(QWidget *parent = nullptr);

    /// Shows a field for each name. `keychain`: there is one to save them in.
    void ask(const QStringList &names, bool keychain);
    QList<QLineEdit *> fields() const;
    QCheckBox *keepBox() const { return m_keep; }
    QPushButton *acceptButton() const { return m_accept; }

signals:
    /// All were entered. `keep`: store them in the keychain, not only until the program ends.
    void given(const QHash<QString, QString> &secrets, bool keep);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void cancel();
    void updateAccept();

    QLabel *m_title;
    QFormLayout *m_form;
    QCheckBox *m_keep;
    QPushButton *m_accept;
    std::vector<std::pair<QString, QLineEdit *>> m_fields;
};

} // namespace framescope::ui::workspace
