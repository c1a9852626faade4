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

/// What is to be opened: an address, a file, or nothing in particular. A plain value.
struct OpenRequest {
    QString what;
    bool connectNow = false;   ///< an address is connected to, a server is started
    QString caFile = {};       ///< certificates of this CA (a PEM file) are good for it
    QString firstMessage = {}; ///< is sent as soon as it is open
};

/// A part of the program as the window knows it: it gives pages, menus, settings, lines of the palette. All features are registered in one
/// place, ui/program/Features.cpp. Owned by the window, which calls each function again whenever it makes its widgets anew. GUI thread.
class Feature : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Before anything else, once. The window outlives what the feature makes for it.
    virtual void attach(MainWindow &window) = 0;
    /// Kinds of pages, for tokens.
    virtual void addPages(PageRegistry &pages) { Q_UNUSED(pages); }
    /// Pages that are added from now on may be the feature's own; it connects to these.
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
    /// Lines of the palette besides the actions of the menus.
    virtual std::vector<Command> commands() { return {}; }
    /// True: the request is this feature's, and it was carried out or its failure is shown. Features are asked in their order.
    virtual bool open(const OpenRequest &request)
    {
        Q_UNUSED(request);
        return false;
    }
};

} // namespace framescope::ui::shell
