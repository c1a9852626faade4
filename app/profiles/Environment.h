#pragma once

#include "Problem.h"
#include "Settings.h"

namespace framescope::profiles {

/// A named value of an environment, a folder or the workspace. A plain value.
struct Variable {
    bool on = true;
    QString name;
    QString value;       ///< may contain other {{variables}}; that of a secret is {{secret.NAME}}
    bool secret = false; ///< shown masked
    QString description;
    base::OrderedJson source;
};

/// A named set of variables (environments/*.json). A plain value.
struct Environment {
    static constexpr int kVersion = 1;
    QString id;
    QString name;
    QString description;
    std::vector<Variable> variables;
    base::OrderedJson source;

    static Environment fromJson(const base::OrderedJson &document, std::vector<Problem> *problems = nullptr, QByteArrayView text = {});
    base::OrderedJson toJson() const;
    static Environment create(const QString &name);
};

/// The content of folder.json and workspace.json: settings and variables for everything in that folder. A plain value.
struct Folder {
    static constexpr int kVersion = 1;
    QString id;             ///< workspace.json only: identifies the workspace's secrets and cookie jar
    QString name;           ///< empty: the folder's own name
    QString description;
    QStringList order;      ///< file and folder names in the user's order; others follow by name
    Settings settings;
    std::vector<Variable> variables;
    base::OrderedJson source;

    static Folder fromJson(const base::OrderedJson &document, std::vector<Problem> *problems = nullptr, QByteArrayView text = {});
    base::OrderedJson toJson() const;
};

} // namespace framescope::profiles
