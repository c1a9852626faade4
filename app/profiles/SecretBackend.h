#pragma once

#include "base/Result.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace framescope::profiles {

/// A place that keeps secrets between runs. Answers come by callback on the thread of the caller, never from within the call.
class SecretBackend
{
public:
    /// An empty optional without error: there is no such entry.
    using ReadDone = std::function<void(base::Result<std::optional<QString>>)>;
    using WriteDone = std::function<void(base::Result<void>)>;
    virtual ~SecretBackend() = default;
    virtual void read(const QString &key, ReadDone done) = 0;
    virtual void write(const QString &key, const QString &value, WriteDone done) = 0;
    virtual void remove(const QString &key, WriteDone done) = 0;
};

} // namespace framescope::profiles
