#include "FaultsForm.h"

#include "FaultBuilder.h"
#include "SpecHelp.h"
#include "SpecTable.h"

#include "server/FaultSpec.h"

#include <QFormLayout>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>
#include <limits>

namespace framescope::ui::server {

using framescope::server::FaultSpec;

namespace {

base::Result<void> checkFault(const QString &spec)
{
    const auto fault = FaultSpec::parse(spec);
    return fault ? base::Result<void>() : base::Result<void>(fault.error());
}

} // namespace

FaultsForm::FaultsForm(QWidget *parent)
    : SettingsForm(parent)
    , m_builder(new FaultBuilder(this))
    , m_table(new SpecTable({tr("Fault, options, moment and probability")}, checkFault, SpecHelp::of(FaultSpec::infos()), this))
{
    addHint(tr("What the server does wrong on purpose. The log marks each injected fault as deliberate."));
    layoutOfFields()->addRow(m_builder);
    m_table->table()->setAccessibleName(tr("Faults"));
    layoutOfFields()->addRow(m_table);
    connect(m_builder, &FaultBuilder::added, this, [this](const QString &spec) { m_table->addRow({spec}); });
    connect(m_table, &SpecTable::edited, this, &FaultsForm::touched);
    addOther(
        [this](const Settings &settings) {
            QList<QStringList> rows;
            for (const QString &fault : settings.faults)
                rows << QStringList{fault};
            m_table->setRows(rows);
        },
        [this](Settings &settings) {
            settings.faults.clear();
            for (const QStringList &cells : m_table->rows())
                settings.faults << cells.value(0);
        });
    addSeed();
}

void FaultsForm::addSeed()
{
    // A larger seed than the field can show stays as it is until the field is changed.
    constexpr int kMost = std::numeric_limits<int>::max();
    const auto shown = [](const Settings &settings) { return static_cast<int>(std::min<quint64>(settings.seed, kMost)); };
    addNumber(tr("Random seed"), 0, kMost, {}, tr("a new one at every start"), shown,
              [shown](Settings &settings, int value) {
                  if (value != shown(settings))
                      settings.seed = static_cast<quint64>(value);
              })
        ->setToolTip(tr("The same seed repeats everything random; the log shows which one is used"));
}

QString FaultsForm::check()
{
    return m_table->problem();
}

} // namespace framescope::ui::server
