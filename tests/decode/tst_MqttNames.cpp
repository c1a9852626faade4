#include "support/TestClass.h"

#include "decode/MqttNames.h"

using namespace framescope::decode;

class tst_MqttNames : public QObject
{
    Q_OBJECT

private slots:
    void packets()
    {
        QCOMPARE(mqttTypeName(MqttType::Connect), std::string_view("CONNECT"));
        QCOMPARE(mqttTypeName(MqttType::Auth), std::string_view("AUTH"));
    }

    void reasons()
    {
        QCOMPARE(mqttReason(0, MqttType::Puback), std::string_view("Success"));
        QCOMPARE(mqttReason(0, MqttType::Suback), std::string_view("Granted QoS 0"));
        QCOMPARE(mqttReason(0, MqttType::Disconnect), std::string_view("Normal disconnection"));
        QCOMPARE(mqttReason(0x8e, MqttType::Disconnect), std::string_view("Session taken over"));
        QVERIFY(mqttReason(0x7f, MqttType::Puback).empty());
        QCOMPARE(mqttReturnCode(5), std::string_view("not authorized"));
        QVERIFY(mqttReturnCode(6).empty());
    }

    void properties()
    {
        QCOMPARE(mqttProperty(0x23)->name, std::string_view("Topic Alias"));
        QCOMPARE(mqttProperty(0x26)->form, MqttProperty::Form::Pair);
        QVERIFY(!mqttProperty(0x04));
        QVERIFY(!mqttProperty(0x123));
    }
};

FRAMESCOPE_TEST(tst_MqttNames);

#include "tst_MqttNames.moc"
