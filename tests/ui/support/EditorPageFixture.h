#pragma once

#include "ui/workspace/ProfileDocument.h"

#include <QFormLayout>
#include <QLabel>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

/// What the tests of the profile editor's pages share.
namespace uitest {

using namespace framescope;

/// A page of the editor over a connection (or a folder) of a workspace of its own. Test thread.
template<typename Page>
struct PageOf {
    explicit PageOf(const profiles::Profile &profile = profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")))
        : workspace(std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value())
        , secrets(workspace->id(), nullptr)
        , document(workspace.get(), &secrets, *workspace->addProfile({}, profile), {}, ui::workspace::ProfileDocument::Kind::Connection)
    {
        open();
    }
    /// The workspace's own settings, as a folder has them.
    explicit PageOf(ui::workspace::ProfileDocument::Kind kind)
        : workspace(std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value())
        , secrets(workspace->id(), nullptr)
        , document(workspace.get(), &secrets, {}, {}, kind)
    {
        open();
    }

    /// What the page gives back.
    ui::workspace::ProfileDraft draft() const
    {
        ui::workspace::ProfileDraft draft = document.stored();
        page->save(draft);
        return draft;
    }
    profiles::Settings settings() const { return draft().profile.settings; }
    template<typename Widget>
    Widget *field(const QString &name) const
    {
        for (Widget *each : widget.findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    /// Everything that stands on the page as text of its own.
    QString labels() const
    {
        QString text;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (!label->isHidden())
                text += label->text() + QLatin1Char('\n');
        }
        return text;
    }

    QTemporaryDir folder;
    std::unique_ptr<profiles::Workspace> workspace;
    profiles::SecretStore secrets;
    ui::workspace::ProfileDocument document;
    QWidget widget;
    std::unique_ptr<Page> page;

private:
    void open()
    {
        const auto loaded = document.load();
        Q_ASSERT(loaded.ok());
        Q_UNUSED(loaded)
        page = std::make_unique<Page>(document);
        page->load(new QFormLayout(&widget));
        widget.show();
    }
};

} // namespace uitest
