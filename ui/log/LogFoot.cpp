#include "LogFoot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace framescope::ui::log {

namespace {

constexpr int kMessageMs = 6000;

} // namespace

LogFoot::LogFoot(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_offer(new QToolButton(this))
    , m_message(new QLabel(this))
{
    setProperty("look", QStringLiteral("foot"));
    for (QLabel *label : {m_text, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("look", QStringLiteral("muted"));
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 3);
    row->addWidget(m_text, 3);
    row->addWidget(m_offer);
    row->addWidget(m_message, 2);
    m_offer->setFocusPolicy(Qt::StrongFocus);
    m_offer->setAccessibleName(tr("Show rows again")); // until there is an offer
    m_offer->hide();
    connect(m_offer, &QToolButton::clicked, this, &LogFoot::offerTaken);
    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(kMessageMs);
    connect(&m_messageTimer, &QTimer::timeout, m_message, &QLabel::clear);
}

void LogFoot::setText(const QString &text)
{
    m_text->setText(text);
}

void LogFoot::setOffer(const QString &offer)
{
    m_offer->setText(offer);
    if (!offer.isEmpty())
        m_offer->setAccessibleName(offer);
    m_offer->setVisible(!offer.isEmpty());
}

QString LogFoot::text() const
{
    return m_text->text();
}

QString LogFoot::message() const
{
    return m_message->text();
}

void LogFoot::showMessage(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setToolTip(sentence);
    m_messageTimer.start();
}

} // namespace framescope::ui::log
