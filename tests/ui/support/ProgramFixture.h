#pragma once

#include "UiFixture.h"

#include "ui/program/MainWindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace uitest {

/// A keychain in memory. Test thread.
class MemoryKeychain final : public QObject, public profiles::SecretBackend
{
public:
    explicit MemoryKeychain(std::map<QString, QString> &entries) : m_entries(entries) {}
    void read(const QString &key, ReadDone done) override
    {
        const auto found = m_entries.find(key);
        const auto value = found == m_entries.end() ? std::optional<QString>() : std::optional<QString>(found->second);
        QMetaObject::invokeMethod(this, [done, value] { done(value); }, Qt::QueuedConnection);
    }
    void write(const QString &key, const QString &value, WriteDone done) override
    {
        m_entries[key] = value;
        QMetaObject::invokeMethod(this, [done] {
            if (done)
                done({});
        }, Qt::QueuedConnection);
    }
    void remove(const QString &key, WriteDone done) override
    {
        m_entries.erase(key);
        QMetaObject::invokeMethod(this, [done] {
            if (done)
                done({});
        }, Qt::QueuedConnection);
    }

private:
    std::map<QString, QString> &m_entries;
};

/// Everything that main.cpp puts together, in a folder of its own.
struct Program {
    explicit Program(bool withKeychain = false)
        : theme(*qApp)
        , store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(store)
        , captures(folder.filePath(QStringLiteral("captures")))
        , workspace(std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value())
        , secrets(workspace->id(), withKeychain ? std::make_unique<MemoryKeychain>(keychain) : nullptr)
        , window(services())
    {
        window.show();
    }

    ui::program::MainWindow::Services services()
    {
        return {io, theme, settings, captures, workspace.get(), &secrets, {}, [this](const QUrl &url) { opened << url; }, folder.filePath(QStringLiteral("sent"))};
    }
    QString addProfile(const QString &name, const QString &url, const QString &into = {})
    {
        const auto path = workspace->addProfile(into, profiles::Profile::create(name, url));
        return path ? *path : QString();
    }

    QTemporaryDir folder;
    std::map<QString, QString> keychain;
    QList<QUrl> opened; ///< in the browser
    ui::theme::Theme theme;
    QSettings store;
    ui::models::AppSettings settings;
    capture::CaptureStore captures;
    std::unique_ptr<profiles::Workspace> workspace;
    profiles::SecretStore secrets;
    ui::models::IoThread io;
    ui::program::MainWindow window;
};

} // namespace uitest
