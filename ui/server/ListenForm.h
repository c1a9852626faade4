#pragma once

#include "SettingsForm.h"

namespace framescope::ui::server {

/// A server's settings page for listening: address, ports, certificate, subprotocols, compression, stack. GUI thread.
class ListenForm : public SettingsForm
{
    Q_OBJECT

public:
    explicit ListenForm(QWidget *parent = nullptr);

    QComboBox *addressBox() const { return m_address; }
    QLineEdit *nameEdit() const { return m_name; }
    QSpinBox *portBox() const { return m_port; }

protected:
    QString check() override;

private:
    void makeAddress();
    void makePorts();
    void makeProtocol();
    QString checkAddress();
    QString checkFields();

    QLineEdit *m_name;
    QComboBox *m_address;
    QLabel *m_addressNote;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_subprotocols = nullptr;
    QLineEdit *m_deflate = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    QLabel *m_wrong;
};

} // namespace framescope::ui::server
