#pragma once

#include "Imported.h"

#include "base/json/OrderedJson.h"

/// Shared by .bru files, bruno.json and OpenCollection. Any thread.
namespace framescope::profiles {

/// Converts a text: {{process.env.NAME}} is {{env.NAME}} here.
QString brunoText(QString text);
/// Rows of name and value as variables.
std::vector<Variable> brunoVariables(const std::vector<Row> &rows);
/// A variable whose value these tools store elsewhere: {{secret.NAME}}.
Variable brunoSecret(const QString &name);
/// Milliseconds as text; anything but a positive number is ignored.
void takeBrunoTimes(const QString &timeout, const QString &keepAlive, Profile &profile);
/// The proxy of a collection: its own, or the application's.
void takeBrunoProxy(const base::OrderedJson &json, Folder &folder, const QString &where, Imported &imported);
/// The folder of a file; "" at the top.
QString brunoFolder(const QString &path);

} // namespace framescope::profiles
