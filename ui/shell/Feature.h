#pragma once

#include "Page.h"

#include <QObject>

#include <vector>

namespace framescope::ui::shell {

class MainWindow;
class Menus;
class PageRegistry;
class Pages;
class SettingsDialog;
class WelcomePage;

/// A request to open an address, a file, or nothing in particular. A plain value.
struct OpenRequest {
    QString what;
    bool connectNow = false;   ///< connect to an address, start a server
    QString caFile = {};       ///< accept certificates of this CA (a PEM file)
    QString firstMessage = {}; ///< sent as soon as it is open
};

/// The interface between the window and a part of the program, which adds pages, menus, settings and palette entries. All features are registered in one
/// place, ui/program/Features.cpp. Owned by the window, which calls each function again whenever it rebuilds its widgets. GUI thread.
class Feature : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called first, once. The window outlives what the feature creates for it.
    virtual void attach(MainWindow &window) = 0;
    /// Kinds of pages, for tokens.
    virtual void addPages(PageRegistry &pages) { Q_UNUSED(pages); }
    /// Pages added from now on may belong to the feature; it connects to these.
    virtual void watchPages(Pages &pages) { Q_UNUSED(pages); }
    virtual void addMenus(Menus &menus) { Q_UNUSED(menus); }
    /// A part of the left column; null: none.
    virtual QWidget *makeSide(QWidget *parent)
    {
        Q_UNUSED(parent);
        return nullptr;
    }
    virtual void addSettings(SettingsDialog &dialog) { Q_UNUSED(dialog); }
    virtual void addToWelcome(WelcomePage &page) { Q_UNUSED(page); }
    /// Palette entries in addition to the menus' actions.
    virtual std::vector<Command> commands() { return {}; }
    /// True: the feature handled the request, or shows its failure. Features are asked in order.
    virtual bool open(const OpenRequest &request)
    {
        Q_UNUSED(request);
        return false;
    }
};

} // namespace framescope::ui::shell
