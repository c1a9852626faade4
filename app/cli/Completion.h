#pragma once

#include "Command.h"

namespace framescope::cli {

/// Shell completion scripts for framescope-cli, generated from the table of commands, so that they are never
/// outdated. Any thread.
class Completion
{
public:
    explicit Completion(const CommandRegistry &registry) : m_registry(registry) {}

    /// "bash", "zsh", "fish".
    static QStringList shells();
    /// Error: unknown shell.
    base::Result<QString> script(const QString &shell) const;

private:
    QString bash() const;
    QString zsh() const;
    QString fish() const;

    const CommandRegistry &m_registry;
};

} // namespace framescope::cli
