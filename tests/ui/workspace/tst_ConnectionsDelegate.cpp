#include "ui/workspace/ConnectionsDelegate.h"

#include "ui/theme/Theme.h"
#include "ui/workspace/models/ConnectionsModel.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace framescope;
using ui::workspace::ConnectionsModel;
using ui::workspace::ConnectionsDelegate;

class tst_ConnectionsDelegate : public QObject
{
    Q_OBJECT

private slots:
    void aStateLooksOtherThanNone()
    {
        QTemporaryDir folder;
        auto workspace = std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value();
        const QString path = *workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")));
        ConnectionsModel model;
        model.setWorkspace(workspace.get());
        QTreeView view;
        view.setModel(&model);
        view.setItemDelegate(new ConnectionsDelegate(&view));
        view.resize(300, 200);
        view.expandAll();
        view.show();
        const QModelIndex index = model.indexOf(ConnectionsModel::Kind::Profile, path);
        QVERIFY(view.itemDelegate()->sizeHint(QStyleOptionViewItem(), index).height() > 0);
        const QImage idle = view.grab().toImage();
        model.setSessionState(path, session::Session::State::Open, 12);
        const QImage open = view.grab().toImage();
        QVERIFY(idle != open);
        model.setSessionState(path, session::Session::State::Waiting, 12);
        QVERIFY(view.grab().toImage() != open);
        view.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!view.grab().isNull());
    }

    void aNameIsTypedInItsLine()
    {
        ui::theme::Theme theme(*qApp); // with the style sheet that makes fields high
        QTemporaryDir folder;
        auto workspace = std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value();
        const QString path = *workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")));
        ConnectionsModel model;
        model.setWorkspace(workspace.get());
        QTreeView view;
        view.setModel(&model);
        view.setItemDelegate(new ConnectionsDelegate(&view));
        view.resize(300, 200);
        view.expandAll();
        view.show();
        const QModelIndex index = model.indexOf(ConnectionsModel::Kind::Profile, path);
        view.setCurrentIndex(index);
        view.edit(index);
        const auto *editor = view.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        const QRect line = view.visualRect(index);
        QCOMPARE(editor->geometry().top(), line.top());
        QCOMPARE(editor->geometry().bottom(), line.bottom());
    }
};

FRAMESCOPE_TEST(tst_ConnectionsDelegate);
#include "tst_ConnectionsDelegate.moc"
