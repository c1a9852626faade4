#pragma once

#include "base/Result.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace framescope::profiles {

/// Persistent storage for secrets. Answers come by callback on the caller's thread, never inside the call.
class SecretBackend
{
public:
    /// Empty without an error: there is no such entry.
    using ReadDone = std::function<void(base::Result<std::optional<QString>>)>;
    using WriteDone = std::function<void(base::Result<void>)>;
    virtual ~SecretBackend() = default;
    virtual void read(const QString &key, ReadDone done) = 0;
    virtual void write(const QString &key, const QString &value, WriteDone done) = 0;
    virtual void remove(const QString &key, WriteDone done) = 0;
};

} // namespace framescope::profiles
