#include "TrustCard.h"

#include "ui/theme/Icons.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSslCertificate>
#include <QStyle>

namespace framescope::ui::server {

TrustCard::TrustCard(QWidget *parent)
    : QFrame(parent)
{
    setProperty("look", QStringLiteral("card"));
    auto *what = new QLabel(tr("The certificate of this server comes from a CA that Framescope made on this computer. "
                               "A client of wss has to trust this CA once; sessions of Framescope do so already."), this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    m_facts = new QLabel(this);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setProperty("look", QStringLiteral("muted"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_steps = new QPlainTextEdit(this);
    m_steps->setReadOnly(true);
    m_steps->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_steps->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_steps->setAccessibleName(tr("How to trust the CA"));
    m_steps->setTabChangesFocus(true);
    m_steps->setFixedHeight(150);
    m_said = new QLabel(this);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();

    auto *save = new QPushButton(theme::icon(QStringLiteral("save")), tr("Save CA certificate…"), this);
    auto *path = new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy path"), this);
    auto *close = new QPushButton(tr("Close"), this);
    connect(save, &QPushButton::clicked, this, &TrustCard::askAndExport);
    connect(path, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_caFile));
        say(tr("Copied."), false);
    });
    connect(close, &QPushButton::clicked, this, &TrustCard::closed);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(path);
    buttons->addWidget(m_said, 1);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(what);
    column->addWidget(m_facts);
    column->addWidget(m_steps);
    column->addLayout(buttons);
}

void TrustCard::setCa(const QString &caFile, const std::vector<QUrl> &urls)
{
    QUrl wss;
    for (const QUrl &url : urls) {
        if (wss.isEmpty() && url.scheme() == QLatin1String("wss"))
            wss = url;
    }
    const QString key = caFile + QLatin1Char('\n') + wss.toString();
    if (key == m_stepsFor)
        return;
    m_stepsFor = key;
    m_caFile = caFile;
    const auto certificates = QSslCertificate::fromPath(caFile);
    if (!certificates.isEmpty()) {
        const QByteArray digest = certificates.first().digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        m_facts->setText(tr("“%1”, valid until %2. SHA-256 fingerprint: %3")
                             .arg(certificates.first().subjectInfo(QSslCertificate::CommonName).join(QLatin1Char(' ')),
                                  QLocale().toString(certificates.first().expiryDate().date(), QLocale::ShortFormat), QString::fromLatin1(digest)));
    }
    const QString file = QDir::toNativeSeparators(caFile);
    const QString address = wss.toString();
    QUrl https = wss;
    https.setScheme(QStringLiteral("https"));
    QStringList lines;
    lines << tr("framescope-cli:") << QStringLiteral("  framescope-cli connect --cacert \"%1\" %2").arg(file, address)
          << tr("curl:") << QStringLiteral("  curl --cacert \"%1\" %2").arg(file, https.toString())
          << tr("Node:") << QStringLiteral("  NODE_EXTRA_CA_CERTS=\"%1\" node client.js").arg(file)
          << tr("Python:") << QStringLiteral("  SSL_CERT_FILE=\"%1\" python3 client.py").arg(file)
          << tr("Chrome and Edge: import it under Settings, Privacy and security, Security, Manage certificates, Authorities.")
          << tr("Firefox: import it under Settings, Privacy & Security, Certificates, View Certificates, Authorities.")
          << tr("Debian and Ubuntu:") << QStringLiteral("  sudo cp \"%1\" /usr/local/share/ca-certificates/framescope.crt && sudo update-ca-certificates").arg(file)
          << tr("macOS:") << QStringLiteral("  security add-trusted-cert -k ~/Library/Keychains/login.keychain-db \"%1\"").arg(file)
          << tr("Windows:") << QStringLiteral("  certutil -user -addstore Root \"%1\"").arg(file);
    m_steps->setPlainText(lines.join(QLatin1Char('\n')));
}

bool TrustCard::exportTo(const QString &fileName)
{
    QFile from(m_caFile);
    QSaveFile to(fileName);
    if (!from.open(QIODevice::ReadOnly)) {
        say(tr("The CA certificate could not be read: %1").arg(from.errorString()), true);
        return false;
    }
    const QByteArray bytes = from.readAll();
    if (!to.open(QIODevice::WriteOnly) || to.write(bytes) != bytes.size() || !to.commit()) {
        say(tr("It could not be written: %1").arg(to.errorString()), true);
        return false;
    }
    say(tr("Saved as %1").arg(QDir::toNativeSeparators(fileName)), false);
    return true;
}

void TrustCard::askAndExport()
{
    auto *dialog = new QFileDialog(this, tr("Save CA certificate"), QDir::homePath(), tr("Certificates (*.pem *.crt)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("framescope-ca.pem"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { exportTo(file); });
    dialog->open();
}

void TrustCard::say(const QString &text, bool wrong)
{
    m_said->setText(text);
    m_said->setProperty("look", wrong ? QStringLiteral("error") : QStringLiteral("success"));
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
    m_said->show();
}

QString TrustCard::message() const
{
    return m_said->text();
}

QString TrustCard::steps() const
{
    return m_steps->toPlainText();
}

} // namespace framescope::ui::server
