#include "FaultBuilder.h"

#include "ui/theme/Icons.h"

#include "server/FaultSpec.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace framescope::ui::server {

namespace {

/// A value with special characters is quoted.
QString quoted(QString value)
{
    if (!value.contains(QLatin1Char(',')) && !value.contains(QLatin1Char('"')) && !value.contains(QLatin1Char(' ')))
        return value;
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + value + QLatin1Char('"');
}

} // namespace

FaultBuilder::FaultBuilder(QWidget *parent)
    : QWidget(parent)
{
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Fault"));
    m_kind->setMaxVisibleItems(30);
    for (const auto &info : framescope::server::FaultSpec::infos()) {
        m_kind->addItem(info.name);
        m_kind->setItemData(m_kind->count() - 1, info.summary, Qt::ToolTipRole);
    }
    m_options = new QLineEdit(this);
    m_options->setAccessibleName(tr("Fault options"));
    m_moment = new QComboBox(this);
    m_moment->setAccessibleName(tr("When"));
    m_moment->addItem(tr("when opened"), QString());
    m_moment->addItem(tr("on accept"), QStringLiteral("at=accept"));
    m_moment->addItem(tr("after messages"), QStringLiteral("after"));
    m_moment->addItem(tr("after seconds"), QStringLiteral("seconds"));
    m_moment->addItem(tr("on a message matching"), QStringLiteral("match"));
    m_value = new QLineEdit(this);
    m_value->setAccessibleName(tr("Value for when"));
    m_value->setMaximumWidth(120);
    m_chance = new QDoubleSpinBox(this);
    m_chance->setAccessibleName(tr("Probability"));
    m_chance->setToolTip(tr("How likely it is each time"));
    m_chance->setRange(0.1, 100);
    m_chance->setDecimals(1);
    m_chance->setSuffix(QStringLiteral(" %"));
    m_chance->setValue(100);
    m_add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add fault"), this);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_kind);
    row->addWidget(m_options, 1);
    row->addWidget(m_moment);
    row->addWidget(m_value);
    row->addWidget(m_chance);
    row->addWidget(m_add);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FaultBuilder::showKind);
    connect(m_moment, &QComboBox::currentIndexChanged, this, &FaultBuilder::showMoment);
    connect(m_add, &QPushButton::clicked, this, [this] { emit added(spec()); });
    m_kind->setCurrentText(QStringLiteral("close"));
    showKind();
    showMoment();
}

void FaultBuilder::showKind()
{
    const auto &info = framescope::server::FaultSpec::infos()[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
    QStringList options;
    for (const auto &option : info.options)
        options << (option.value.isEmpty() ? option.name : option.name + QLatin1Char('=') + option.value);
    m_options->clear();
    m_options->setPlaceholderText(options.isEmpty() ? tr("no options") : options.join(QLatin1Char(',')));
    m_options->setEnabled(!options.isEmpty());
    m_kind->setToolTip(info.summary);
    // A fault of the opening handshake has a fixed moment.
    m_moment->setEnabled(!info.inHandshake);
    if (info.inHandshake)
        m_moment->setCurrentIndex(1);
    else if (m_moment->currentIndex() == 1)
        m_moment->setCurrentIndex(0);
}

void FaultBuilder::showMoment()
{
    const QString moment = m_moment->currentData().toString();
    const bool takesValue = !moment.isEmpty() && !moment.contains(QLatin1Char('='));
    m_value->setEnabled(takesValue);
    m_value->setText(moment == QLatin1String("after") ? QStringLiteral("3") : moment == QLatin1String("seconds") ? QStringLiteral("5") : QString());
    m_value->setPlaceholderText(moment == QLatin1String("match") ? tr("regular expression") : QString());
}

QString FaultBuilder::spec() const
{
    QStringList parts;
    if (m_options->isEnabled() && !m_options->text().trimmed().isEmpty())
        parts << m_options->text().trimmed();
    const QString moment = m_moment->currentData().toString();
    if (m_moment->isEnabled() && !moment.isEmpty())
        parts << (moment.contains(QLatin1Char('=')) ? moment : moment + QLatin1Char('=') + quoted(m_value->text().trimmed()));
    if (m_chance->value() < 100)
        parts << QStringLiteral("p=") + QString::number(m_chance->value() / 100, 'g', 6);
    return parts.isEmpty() ? m_kind->currentText() : m_kind->currentText() + QLatin1Char(':') + parts.join(QLatin1Char(','));
}

} // namespace framescope::ui::server
