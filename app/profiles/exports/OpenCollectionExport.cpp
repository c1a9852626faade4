#include "ExportParts.h"
#include "Formats.h"

#include <algorithm>

namespace framescope::profiles {

using base::OrderedJson;

OrderedJson openCollectionExport(ExportSet &set)
{
    const auto rows = [](const std::vector<Row> &from, const char *type = nullptr) {
        OrderedJson out = OrderedJson::array();
        for (const Row &row : from) {
            OrderedJson one = exportObject({{"name", row.name}, {"value", row.value}});
            if (type)
                one.set(QStringLiteral("type"), exportText(type));
            if (!row.on)
                one.set(QStringLiteral("disabled"), true);
            out.append(std::move(one));
        }
        return out;
    };
    OrderedJson root = exportObject({{"opencollection", exportText("1.0.0")}, {"info", exportObject({{"name", set.name}})}});
    const auto variables = [](const std::vector<Variable> &from) {
        OrderedJson out = OrderedJson::array();
        for (const Variable &variable : from) {
            OrderedJson one = exportObject({{"name", variable.name}, {"value", variable.value}});
            if (!variable.on)
                one.set(QStringLiteral("disabled"), true);
            out.append(std::move(one));
        }
        return out;
    };
    OrderedJson environments = OrderedJson::array();
    for (const Environment &environment : set.environments)
        environments.append(exportObject({{"name", environment.name}, {"variables", variables(environment.variables)}}));
    if (!environments.items().empty())
        root.set(QStringLiteral("config"), exportObject({{"environments", environments}}));
    for (const ExportSet::Group &group : set.groups) {
        if (group.path.isEmpty() && !group.folder.variables.empty())
            root.set(QStringLiteral("request"), exportObject({{"variables", variables(group.folder.variables)}}));
    }
    root.set(QStringLiteral("items"), OrderedJson::array());
    int seq = 0;
    for (const ExportSet::Item &item : set.items) {
        const Profile &profile = item.effective;
        OrderedJson socket = exportObject({{"url", urlWithParameters(profile.url, {}, profile.query)}});
        if (const auto headers = exportedHeaders(profile.settings); !headers.empty())
            socket.set(QStringLiteral("headers"), rows(headers));
        OrderedJson params = rows(profile.query, "query");
        const OrderedJson pathRows = rows(profile.pathParameters, "path");
        for (const OrderedJson &path : pathRows.items())
            params.append(path);
        if (!params.items().empty())
            socket.set(QStringLiteral("params"), params);
        OrderedJson messages = OrderedJson::array();
        for (const SavedMessage &message : profile.messages) {
            if (!isExportable(message, profile, QStringLiteral("OpenCollection"), set))
                continue;
            messages.append(exportObject({{"title", message.path()}, {"selected", messages.items().empty()},
                                    {"message", exportObject({{"type", exportText(message.kind == MessageKind::Json ? "json" : "text")}, {"data", message.content}})}}));
        }
        if (!messages.items().empty())
            socket.set(QStringLiteral("message"), messages);
        if (OrderedJson auth = exportedAuth(profile.settings.auth.value_or(Auth()), false); auth.isObject())
            socket.set(QStringLiteral("auth"), auth);
        OrderedJson request = exportObject({{"info", exportObject({{"name", profile.name}, {"type", exportText("websocket")}, {"seq", ++seq}})}, {"websocket", socket}});
        request.set(QStringLiteral("settings"), exportObject({{"timeout", profile.settings.timeouts.total.value_or(0)}, {"keepAliveInterval", profile.settings.keepAlive.interval.value_or(0)}}));
        if (!profile.notes.isEmpty())
            request.set(QStringLiteral("docs"), profile.notes);
        OrderedJson *list = root.find(u"items");
        for (const QString &name : item.folder.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
            auto &items = list->items();
            auto found = std::find_if(items.begin(), items.end(), [&](const OrderedJson &one) { return one.contains(u"items") && one[u"info"][u"name"].toString() == name; });
            if (found == items.end()) {
                list->append(exportObject({{"info", exportObject({{"name", name}, {"type", exportText("folder")}})}, {"items", OrderedJson::array()}}));
                found = list->items().end() - 1;
            }
            list = found->find(u"items");
        }
        list->append(std::move(request));
    }
    return root;
}

} // namespace framescope::profiles
