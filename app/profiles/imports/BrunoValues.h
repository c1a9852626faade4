#pragma once

#include "Imported.h"

#include "base/json/OrderedJson.h"

/// What .bru files, bruno.json and OpenCollection have in common. Any thread.
namespace framescope::profiles {

/// A text of theirs in our words: {{process.env.NAME}} is {{env.NAME}} here.
QString brunoText(QString text);
/// Rows of name and value as variables.
std::vector<Variable> brunoVariables(const std::vector<Row> &rows);
/// A variable whose value these tools keep elsewhere: {{secret.NAME}}.
Variable brunoSecret(const QString &name);
/// Milliseconds, as text; what is no number above 0 sets nothing.
void takeBrunoTimes(const QString &timeout, const QString &keepAlive, Profile &profile);
/// The proxy of a collection: on for it, or as the application says.
void takeBrunoProxy(const base::OrderedJson &json, Folder &folder, const QString &where, Imported &imported);
/// The folder that a file lies in; "" at the top.
QString brunoFolder(const QString &path);

} // namespace framescope::profiles
