#pragma once

#include "base/json/OrderedJson.h"

#include <QString>

#include <array>
#include <concepts>
#include <type_traits>

/// Describes a type's fields: a function `describe(visitor, value)` in the namespace of the type names each field once.
/// FieldReader uses it to read a file, FieldWriter to write one, and TextVisitor to visit the texts.
///
///     template<typename V, profiles::Of<PathSettings> S>
///     void describe(V &v, S &s)
///     {
///         v.always("path", s.path);
///     }
namespace framescope::profiles {

/// The names of an enumeration's values in files, in order: `static constexpr std::array names{"one", "two"};`
template<typename E>
struct EnumNames;

template<typename E>
QString enumName(E value)
{
    return QString::fromLatin1(EnumNames<E>::names[static_cast<std::size_t>(value)]);
}

template<typename S, typename T>
concept Of = std::same_as<std::remove_const_t<S>, T>;

/// Types with a describe() that keep the object they were read from, so that fields of a newer version stay in the file.
template<typename T>
concept Described = requires(T t) { t.source; };

/// The object that a value was read from; ignored by comparisons. A plain value.
class KeptSource : public base::OrderedJson
{
public:
    KeptSource() = default;
    KeptSource(base::OrderedJson json) : OrderedJson(std::move(json)) {}
    bool operator==(const KeptSource &) const { return true; }
};

} // namespace framescope::profiles
