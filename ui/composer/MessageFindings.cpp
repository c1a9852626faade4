#include "MessageFindings.h"

#include "ui/models/EntryText.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace framescope::ui::composer {

namespace {

constexpr int kMostLines = 6; // of each

QLabel *addLabel(QVBoxLayout *column, QWidget *parent, const char *look)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", QString::fromLatin1(look));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->hide();
    column->addWidget(label);
    return label;
}

void showIn(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString shownIn(const QLabel *label)
{
    return label->isHidden() ? QString() : label->text();
}

} // namespace

MessageFindings::MessageFindings(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_decoded = addLabel(column, this, "muted");
    m_decoded->setFont(theme::monospaceFor(font()));
    m_decoded->setAccessibleName(tr("Decoded payload"));
    m_resolved = addLabel(column, this, "muted");
    m_resolved->setAccessibleName(tr("With variables resolved"));
    m_warning = addLabel(column, this, "warning");
    for (QLabel *label : {m_decoded, m_resolved, m_warning})
        label->setMaximumHeight(label->fontMetrics().lineSpacing() * kMostLines);
    hide();
}

void MessageFindings::showCheck(const MessageCheck &check)
{
    m_decoded->setWordWrap(!check.decodedAsHex);
    showIn(m_decoded, check.decoded);
    showIn(m_resolved, check.resolved.isEmpty() ? QString() : tr("Sent as: %1").arg(models::EntryText::oneLine(check.resolved.toUtf8(), 400)));
    showIn(m_warning, check.warnings.join(QLatin1Char('\n')));
    setHidden(m_decoded->isHidden() && m_resolved->isHidden() && m_warning->isHidden());
}

QString MessageFindings::decodedText() const
{
    return shownIn(m_decoded);
}

QString MessageFindings::resolvedText() const
{
    return shownIn(m_resolved);
}

QString MessageFindings::warningText() const
{
    return shownIn(m_warning);
}

} // namespace framescope::ui::composer
