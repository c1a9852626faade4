#include "Taker.h"

#include "base/Translation.h"

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("Import")

} // namespace

bool isEmptyValue(const base::OrderedJson &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty()) || ((value.isArray() || value.isObject()) && value.items().empty() && value.members().empty());
}

void Taker::rest(Imported &imported, const QString &where) const
{
    for (const base::OrderedJson::Member &member : m_object.members()) {
        if (!m_taken.contains(member.key) && !isEmptyValue(member.value))
            imported.note(ImportNote::Kind::NotUnderstood, where, tr("the field \"%1\"").arg(member.key));
    }
}

} // namespace framescope::profiles
