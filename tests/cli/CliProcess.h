#pragma once

#include "support/Folders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

/// Runs the real framescope-cli and captures its output and exit status; the event loop of the test keeps running.
class CliProcess
{
public:
    CliProcess()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "SSLKEYLOGFILE"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        environment.insert(QStringLiteral("FRAMESCOPE_WORKSPACE"), m_home.filePath(QStringLiteral("workspace")));
        m_process.setProcessEnvironment(environment);
        m_process.setProgram(m_program);
    }
    ~CliProcess()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    QProcess &process() { return m_process; }
#ifdef Q_OS_UNIX
    /// Does nothing if the program has already ended: its id is then 0, which would mean this whole process group.
    void signal(int number)
    {
        if (const qint64 pid = m_process.processId(); pid > 0)
            ::kill(static_cast<pid_t>(pid), number);
    }
#endif
    QString home() const { return m_home.path(); }
    void setVariable(const QString &name, const QString &value)
    {
        auto environment = m_process.processEnvironment();
        environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
    }

    /// `input`: null leaves standard input open.
    bool start(const QStringList &arguments, const QByteArray &input = QByteArray(""))
    {
        m_process.setArguments(arguments);
        m_process.start();
        if (!m_process.waitForStarted())
            return false;
        if (!input.isNull()) {
            m_process.write(input);
            m_process.closeWriteChannel();
        }
        return true;
    }

    /// The same from a shell after `before`, as in "ulimit -n 64".
    bool startAfter(const QString &before, const QStringList &arguments)
    {
        const QString program = std::exchange(m_program, QStringLiteral("/bin/sh"));
        m_process.setProgram(m_program);
        return start(QStringList{QStringLiteral("-c"), before + QStringLiteral("; exec \"$0\" \"$@\""), program} + arguments);
    }

    /// The exit status; -1 if it did not end.
    int end()
    {
        if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 30'000))
            return -1;
        m_out += m_process.readAllStandardOutput();
        m_err += m_process.readAllStandardError();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
    }
    int run(const QStringList &arguments, const QByteArray &input = QByteArray(""))
    {
        return start(arguments, input) ? end() : -3;
    }

    const QByteArray &out()
    {
        m_out += m_process.readAllStandardOutput();
        return m_out;
    }
    const QByteArray &err()
    {
        m_err += m_process.readAllStandardError();
        return m_err;
    }

    /// Standard error as the JSON object of an error with --format jsonl; empty if it is something else.
    QJsonObject error()
    {
        return err().count('\n') == 1 ? QJsonDocument::fromJson(err()).object() : QJsonObject();
    }
    /// Standard output as JSON Lines; an empty object for an invalid line.
    QList<QJsonObject> lines()
    {
        QList<QJsonObject> objects;
        const auto all = out().split('\n');
        for (const QByteArray &line : all)
            if (!line.isEmpty())
                objects << QJsonDocument::fromJson(line).object();
        return objects;
    }
    QList<QJsonObject> events(const QString &name)
    {
        QList<QJsonObject> found;
        const auto all = lines();
        for (const QJsonObject &object : all)
            if (object.value(QLatin1String("event")).toString() == name)
                found << object;
        return found;
    }
    /// Frames that went this way ("in", "out"), as "kind:text" (or base64).
    QStringList frames(const QString &direction)
    {
        QStringList found;
        const auto all = lines();
        for (const QJsonObject &object : all) {
            if (object.value(QLatin1String("dir")).toString() != direction || !object.contains(QLatin1String("kind")))
                continue;
            const QString kind = object.value(QLatin1String("kind")).toString();
            if (kind == QLatin1String("close"))
                found << kind + QLatin1Char(':') + QString::number(object.value(QLatin1String("code")).toInt());
            else
                found << kind + QLatin1Char(':') + object.value(object.contains(QLatin1String("text")) ? QLatin1String("text") : QLatin1String("base64")).toString();
        }
        return found;
    }

private:
    QString m_program = framescope::testing::buildPath(QStringLiteral("bin/framescope-cli"));
    QProcess m_process;
    QTemporaryDir m_home;
    QByteArray m_out;
    QByteArray m_err;
};
