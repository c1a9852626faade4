#include "ui/models/PlainText.h"

#include "ui/support/ProgramFixture.h"

#include "ui/server/models/ClientsModel.h"
#include "ui/workspace/models/ConnectionsModel.h"
#include "ui/details/models/JsonTreeModel.h"
#include "ui/log/models/LogModel.h"
#include "ui/composer/models/SavedMessagesModel.h"

#include "support/TestClass.h"
#include "ui/support/Markup.h"

#include <QTest>
#include <QTextDocument>

using namespace framescope;
using uitest::kMarkup;
using ui::models::plainText;

namespace {

/// Every text that a model gives, in every role that it may have.
void checkTexts(QAbstractItemModel &model, const QModelIndex &parent, int &seen)
{
    // What a view paints or edits is plain in any case: Qt lays these out as text.
    const QList<int> painted{Qt::DisplayRole, Qt::EditRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
    while (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < Qt::UserRole; ++role) {
                const QVariant value = index.data(role);
                if (value.typeId() != QMetaType::QString)
                    continue;
                seen += value.toString().contains(QStringLiteral("img")) ? 1 : 0;
                if (!painted.contains(role))
                    QVERIFY2(!Qt::mightBeRichText(value.toString()), qPrintable(QStringLiteral("%1, role %2: %3").arg(QLatin1String(model.metaObject()->className())).arg(role).arg(value.toString())));
            }
            if (column == 0)
                checkTexts(model, index, seen);
        }
    }
}

} // namespace

class tst_PlainText : public QObject
{
    Q_OBJECT

private slots:
    void isNeverTakenForMarkup_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {kMarkup, QStringLiteral("a < b"), QStringLiteral("<b>x</b>"), QStringLiteral("< b >x"), QStringLiteral("<!-- x --><p>"), QStringLiteral("<!DOCTYPE html>"),
                                    QStringLiteral("<?xml version='1'?><p>x</p>"), QStringLiteral("  <html>"), QStringLiteral("&lt;b&gt;"), QStringLiteral("x &lt; <i>"), QStringLiteral("<br/>"),
                                    QStringLiteral("plain"), QString()})
            QTest::addRow("%s", qPrintable(text)) << text;
    }
    void isNeverTakenForMarkup()
    {
        QFETCH(QString, text);
        const QString plain = plainText(text);
        QVERIFY2(!Qt::mightBeRichText(plain), qPrintable(plain));
        QCOMPARE(QString(plain).remove(QChar(0x2060)), text);
        QCOMPARE(plain == text, !Qt::mightBeRichText(text));
    }

    void everyModelInEveryRole()
    {
        int seen = 0;
        const QString markup = kMarkup;
        ui::details::JsonTreeModel json;
        QByteArray bytes = "{\"" + QString(markup).replace(QLatin1Char('"'), QLatin1String("\\\"")).toUtf8() + "\":[\"" + QString(markup).replace(QLatin1Char('"'), QLatin1String("\\\"")).toUtf8() + "\"]}";
        json.setIndex(ui::models::JsonIndex::build(bytes));
        checkTexts(json, {}, seen);
        QVERIFY(seen > 0);

        seen = 0;
        ui::composer::SavedMessagesModel saved;
        profiles::SavedMessage message;
        message.name = message.folder = message.content = QStringLiteral("<img src=x>");
        saved.setMessages({message});
        checkTexts(saved, {}, seen);
        QVERIFY(seen > 0);

        seen = 0;
        uitest::Program program;
        program.addProfile(QStringLiteral("<img src=x>"), QStringLiteral("<img src=//x/y>"));
        (void)program.workspace->addFolder({}, QStringLiteral("<b>img</b>"));
        ui::workspace::ConnectionsModel connections;
        connections.setWorkspace(program.workspace.get());
        checkTexts(connections, {}, seen);
        QVERIFY(seen > 0);

        seen = 0;
        uitest::Log log;
        log.add(markup.toUtf8());
        log.writer->annotate(capture::Annotations::noteRecord(1, markup));
        ui::log::LogModel rows;
        rows.setReader(log.reader);
        QTRY_COMPARE(rows.rowCount(), 1);
        QTRY_VERIFY(!rows.note(1).isEmpty());
        checkTexts(rows, {}, seen);
        QVERIFY(seen > 0);

        server::ClientFacts facts;
        facts.id = server::ClientId{1};
        facts.path = facts.userAgent = markup;
        ui::server::ClientsModel clients;
        clients.setClients({facts});
        seen = 0;
        checkTexts(clients, {}, seen);
        QVERIFY(seen > 0);
    }
};

FRAMESCOPE_TEST(tst_PlainText);
#include "tst_PlainText.moc"
