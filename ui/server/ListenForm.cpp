#include "ListenForm.h"

#include "base/HttpSyntax.h"
#include "protocol/DeflateParameters.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkInterface>
#include <QSpinBox>

#include <algorithm>

namespace framescope::ui::server {

ListenForm::ListenForm(QWidget *parent)
    : SettingsForm(parent)
    , m_name(addText(tr("Name"), tr("As shown in the tab and on the page at /"), &Settings::name))
    , m_address(new QComboBox(this))
    , m_addressNote(new QLabel(this))
    , m_wrong(new QLabel(this))
{
    makeAddress();
    makePorts();
    makeProtocol();
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);
    m_wrong->setProperty("look", QStringLiteral("error"));
    layoutOfFields()->addRow(QString(), m_wrong);
}

void ListenForm::makeAddress()
{
    m_address->setObjectName(QStringLiteral("listen"));
    m_address->setEditable(true);
    m_address->setAccessibleName(tr("Listen on"));
    m_address->addItems({QStringLiteral("127.0.0.1"), QStringLiteral("::1"), QStringLiteral("0.0.0.0"), QStringLiteral("::")});
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal())
            m_address->addItem(address.toString());
    }
    layoutOfFields()->addRow(tr("Listen on"), m_address);
    m_addressNote->setTextFormat(Qt::PlainText);
    m_addressNote->setWordWrap(true);
    layoutOfFields()->addRow(QString(), m_addressNote);
    addOther([this](const Settings &settings) { m_address->setCurrentText(settings.address.toString()); },
             [this](Settings &settings) { settings.address = QHostAddress(m_address->currentText().trimmed()); });
    connect(m_address, &QComboBox::currentTextChanged, this, &ListenForm::touched);
}

void ListenForm::makePorts()
{
    m_port = addNumber(tr("Port"), 0, 65535, {}, tr("any free port"), [](const Settings &s) { return int(s.port); },
                       [](Settings &s, int value) { s.port = static_cast<quint16>(value); });
    m_port->setObjectName(QStringLiteral("port"));
    addChoice(tr("Encryption"), {tr("ws only"), tr("wss only"), tr("ws and wss, on two ports")}, [](const Settings &s) { return int(s.transport); },
              [](Settings &s, int value) { s.transport = static_cast<framescope::server::Transport>(value); });
    addNumber(tr("wss port"), 0, 65535, {}, tr("any free port"), [](const Settings &s) { return int(s.tlsPort); },
              [](Settings &s, int value) { s.tlsPort = static_cast<quint16>(value); });
    m_certificate = addFile(tr("Certificate"), &Settings::certificateFile);
    m_certificate->setPlaceholderText(tr("made by Framescope's own CA"));
    m_certificate->setObjectName(QStringLiteral("certificate"));
    m_key = addFile(tr("Private key"), &Settings::keyFile);
    m_key->setObjectName(QStringLiteral("key"));
    QLineEdit *passphrase = addText(tr("Passphrase"), tr("Of an encrypted key; it is not saved"), &Settings::passphrase);
    passphrase->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    passphrase->setObjectName(QStringLiteral("passphrase"));
}

void ListenForm::makeProtocol()
{
    m_subprotocols = addList(tr("Subprotocols"), tr("in order of preference, separated by commas"), &Settings::subprotocols);
    m_subprotocols->setObjectName(QStringLiteral("subprotocols"));
    addSwitch(tr("Accept compression (permessage-deflate)"), &Settings::compression);
    m_deflate = addText(tr("Compression parameters"), tr("Such as server_no_context_takeover; server_max_window_bits=10"), &Settings::deflateParameters);
    m_deflate->setPlaceholderText(tr("whatever the client offers"));
    m_deflate->setObjectName(QStringLiteral("deflate"));
    addChoice(tr("Stack"), {tr("Framescope"), tr("Qt WebSockets (echo, broadcast and feed; no faults)")}, [](const Settings &s) { return int(s.stack); },
              [](Settings &s, int value) { s.stack = static_cast<network::Stack>(value); })
        ->setObjectName(QStringLiteral("stack"));
    addChoice(tr("On protocol violations"), {tr("strict: fail the connection"), tr("observe: report and continue")}, [](const Settings &s) { return int(s.mode); },
              [](Settings &s, int value) { s.mode = static_cast<protocol::Mode>(value); })
        ->setObjectName(QStringLiteral("mode"));
    addSwitch(tr("Serve a page with a browser client at /"), &Settings::page);
}

QString ListenForm::check()
{
    const QString address = checkAddress();
    const QString fields = checkFields();
    m_wrong->setText(fields);
    m_wrong->setVisible(!fields.isEmpty());
    return address.isEmpty() ? fields : address;
}

QString ListenForm::checkAddress()
{
    const QHostAddress address(m_address->currentText().trimmed());
    markWrong(m_address->lineEdit(), address.isNull());
    m_addressNote->setText(address.isNull()        ? tr("This is not an IP address. 127.0.0.1 is this computer, for itself only.")
                           : address.isLoopback() ? tr("Only this computer can connect.")
                                                  : tr("Other computers can connect. Set a token or allowed origins to keep strangers out."));
    setLook(m_addressNote, address.isNull() ? QStringLiteral("error") : address.isLoopback() ? QStringLiteral("muted") : QStringLiteral("warning"));
    return address.isNull() ? m_addressNote->text() : QString();
}

QString ListenForm::checkFields()
{
    QString first;
    const auto field = [&first](QLineEdit *edit, bool isWrong, const QString &what) {
        markWrong(edit, isWrong);
        if (isWrong && first.isEmpty())
            first = what;
    };
    const QStringList names = namesIn(m_subprotocols->text());
    const bool tokens = std::all_of(names.begin(), names.end(), [](const QString &name) { return base::HttpSyntax::isToken(name); });
    field(m_subprotocols, !tokens, tr("The name of a subprotocol consists of letters, digits and !#$%&'*+-.^_`|~."));
    const QString parameters = m_deflate->text().trimmed();
    const auto deflate = protocol::DeflateParameters::parse(parameters.toUtf8());
    const bool isWrong = !parameters.isEmpty() && !deflate;
    field(m_deflate, isWrong, isWrong ? deflate.error().toString() : QString());
    const bool keyAlone = m_certificate->text().trimmed().isEmpty() && !m_key->text().trimmed().isEmpty();
    field(m_key, keyAlone, tr("A private key needs its certificate."));
    return first;
}

} // namespace framescope::ui::server
