#include "Environment.h"

#include "FieldWriter.h"
#include "Fields.h"

#include <QUuid>

namespace framescope::profiles {

Environment Environment::fromJson(const base::OrderedJson &document, std::vector<Problem> *problems, QByteArrayView text)
{
    return FieldReader::read<Environment>(document, {}, {problems, text});
}

base::OrderedJson Environment::toJson() const
{
    return FieldWriter::write(*this);
}

Environment Environment::create(const QString &name)
{
    Environment environment;
    environment.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    environment.name = name;
    return environment;
}

Folder Folder::fromJson(const base::OrderedJson &document, std::vector<Problem> *problems, QByteArrayView text)
{
    return FieldReader::read<Folder>(document, {}, {problems, text});
}

base::OrderedJson Folder::toJson() const
{
    return FieldWriter::write(*this);
}

} // namespace framescope::profiles
