#pragma once

#include "Command.h"

namespace framescope::cli {

/// Scripts that complete framescope-cli's command line in a shell, made from the table of commands, so that they cannot be
/// older than the program. Any thread.
class Completion
{
public:
    explicit Completion(const CommandRegistry &registry) : m_registry(registry) {}

    /// "bash", "zsh", "fish".
    static QStringList shells();
    /// An error for a shell that is not known.
    base::Result<QString> script(const QString &shell) const;

private:
    QString bash() const;
    QString zsh() const;
    QString fish() const;

    const CommandRegistry &m_registry;
};

} // namespace framescope::cli
