#pragma once

#include "NamedPage.h"

#include "ui/models/AppSettings.h"
#include "ui/shell/TabArea.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace uitest {

/// Settings in a folder of their own. Test thread.
struct Settings {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::models::AppSettings settings{store};
};

/// A page that does what a test says. Test thread.
class ToyPage : public ui::shell::Page
{
public:
    explicit ToyPage(const QString &name, QWidget *parent = nullptr) : Page(QStringLiteral("first-minutes"), parent), m_name(name) {}

    QString title() const override { return m_name; }
    QIcon icon() const override { return {}; }
    ui::shell::PageToken token() const override { return {QStringLiteral("toy"), m_name}; }
    ui::shell::PageStatus status() const override { return statusNow; }
    bool run(const QString &actionId) override
    {
        ran << actionId;
        return true;
    }
    QStringList recordings() const override { return {m_name + QStringLiteral(".fscope")}; }
    QString titleDetail() const override { return detail; }
    QString logPath() const override { return log; }
    void showEarlierLog(const QString &path) override { log = path; }
    bool isModified() const override { return hasSomethingToLose; }
    void saveChanges(const Done &done) override
    {
        saves += 1;
        hasSomethingToLose = !canSave;
        done(canSave);
    }
    void shutDown() override { shutDowns += 1; }
    bool hasEnded() const override { return ended_; }
    QString layoutName() const override { return QStringLiteral("toy"); }
    QByteArray saveLayout() const override { return layout; }
    void restoreLayout(const QByteArray &kept) override { layout = kept; }
    std::unique_ptr<ui::shell::PageContent> takeContent() override;
    void end()
    {
        ended_ = true;
        emit ended();
    }

    ui::shell::PageStatus statusNow;
    QStringList ran;
    QString detail;
    QString log;
    QByteArray layout;
    QString draft; ///< content that a rebuilt page has again
    int shutDowns = 0;
    int saves = 0;
    bool hasSomethingToLose = false;
    bool canSave = true;
    bool ended_ = true;

private:
    QString m_name;
};

class ToyContent final : public ui::shell::PageContent
{
public:
    ToyContent(const QString &name, const QString &draft) : m_name(name), m_draft(draft) {}
    ui::shell::Page *makePage(QWidget *parent) override
    {
        auto *page = new ToyPage(m_name, parent);
        page->draft = m_draft;
        return page;
    }

private:
    QString m_name;
    QString m_draft;
};

inline std::unique_ptr<ui::shell::PageContent> ToyPage::takeContent()
{
    return std::make_unique<ToyContent>(m_name, draft);
}

} // namespace uitest
