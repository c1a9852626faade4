<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>decode::ByteJoiner</name>
    <message numerus="yes">
        <source>joined from %n message(s)</source>
        <translation>
            <numerusform>joined from %n message</numerusform>
            <numerusform>joined from %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::JsonFields</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::Preview</name>
    <message numerus="yes">
        <source>%n byte(s): %1</source>
        <translation>
            <numerusform>%n byte: %1</numerusform>
            <numerusform>%n bytes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::SocketIo</name>
    <message numerus="yes">
        <source>(%n attachment(s) follow)</source>
        <translation>
            <numerusform>(%n attachment follows)</numerusform>
            <numerusform>(%n attachments follow)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::decode::MqttDecoder</name>
    <message numerus="yes">
        <source>joined from %n message(s)</source>
        <translation>
            <numerusform>joined from %n message</numerusform>
            <numerusform>joined from %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::decode::MqttPacket</name>
    <message numerus="yes">
        <source>%n byte(s), not shown</source>
        <translation>
            <numerusform>%n byte, not shown</numerusform>
            <numerusform>%n bytes, not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::decode::PackedDecoder</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::decode::ValueTree</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::network::Diagnosis</name>
    <message numerus="yes">
        <source>The server redirects more than %n time(s).</source>
        <translation>
            <numerusform>The server redirects more than once.</numerusform>
            <numerusform>The server redirects more than %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are connected.</source>
        <translation>
            <numerusform>%n client is connected.</numerusform>
            <numerusform>%n clients are connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A client was refused with 503: %n client(s) are connected already.</source>
        <translation>
            <numerusform>A client was refused with 503: %n client is connected already.</numerusform>
            <numerusform>A client was refused with 503: %n clients are connected already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::profiles::OAuthTokens</name>
    <message numerus="yes">
        <source>waited %n second(s)</source>
        <translation>
            <numerusform>waited %n second</numerusform>
            <numerusform>waited %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HTTP %1, %2, %n byte(s)</source>
        <translation>
            <numerusform>HTTP %1, %2, %n byte</numerusform>
            <numerusform>HTTP %1, %2, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::session::Session</name>
    <message numerus="yes">
        <source>%n message(s) that waited for a slow peer were thrown away.</source>
        <translation>
            <numerusform>%n message that waited for a slow peer was thrown away.</numerusform>
            <numerusform>%n messages that waited for a slow peer were thrown away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CaptureOpener</name>
    <message numerus="yes">
        <source>%n item(s) in the file could not be imported.</source>
        <translation>
            <numerusform>%n item in the file could not be imported.</numerusform>
            <numerusform>%n items in the file could not be imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturesRoot</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::ComposedMessage</name>
    <message numerus="yes">
        <source>%n frame(s): %1</source>
        <translation>
            <numerusform>%n frame: %1</numerusform>
            <numerusform>%n frames: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::ComposerPanel</name>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n byte left</numerusform>
            <numerusform>%n bytes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::RepeatBar</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SendProgress</name>
    <message numerus="yes">
        <source>Slow peer: %n message(s) queued, %1 left</source>
        <translation>
            <numerusform>Slow peer: %n message queued, %1 left</numerusform>
            <numerusform>Slow peer: %n messages queued, %1 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::CompareDialog</name>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%n line differs.</numerusform>
            <numerusform>%n lines differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::CopyJob</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n row written.</numerusform>
            <numerusform>%n rows written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n selected row</numerusform>
            <numerusform>%n selected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FollowBadge</name>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n new</numerusform>
            <numerusform>↓ %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogPanel</name>
    <message numerus="yes">
        <source>%n frame(s) and events</source>
        <translation>
            <numerusform>%n frame and events</numerusform>
            <numerusform>%n frames and events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %n waiting</source>
        <translation>
            <numerusform>paused, %n waiting</numerusform>
            <numerusform>paused, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogPosition</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerPage</name>
    <message numerus="yes">
        <source>Sent to %n client(s).</source>
        <translation>
            <numerusform>Sent to %n client.</numerusform>
            <numerusform>Sent to %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionNotices</name>
    <message numerus="yes">
        <source>%1: %n new entries match the filter</source>
        <translation>
            <numerusform>%1: %n new entry matches the filter</numerusform>
            <numerusform>%1: %n new entries match the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::StatusRow</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::StatusLine</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UnsavedDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsModel</name>
    <message numerus="yes">
        <source>%1, open, %n message(s) received</source>
        <translation>
            <numerusform>%1, open, %n message received</numerusform>
            <numerusform>%1, open, %n messages received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ImportReport</name>
    <message numerus="yes">
        <source>%n connection(s) from %1.</source>
        <translation>
            <numerusform>%n connection from %1.</numerusform>
            <numerusform>%n connections from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::SecretPrompt</name>
    <message numerus="yes">
        <source>This connection needs %n secret(s) missing on this computer.</source>
        <translation>
            <numerusform>This connection needs %n secret missing on this computer.</numerusform>
            <numerusform>This connection needs %n secrets missing on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::Transfers</name>
    <message numerus="yes">
        <source>%n connection(s) exported, without secrets.</source>
        <translation>
            <numerusform>%n connection exported, without secrets.</numerusform>
            <numerusform>%n connections exported, without secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceEdits</name>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>Move %n item</numerusform>
            <numerusform>Move %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>Remove %n item</numerusform>
            <numerusform>Remove %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceFeature</name>
    <message numerus="yes">
        <source>%n item(s) moved to trash.</source>
        <translation>
            <numerusform>%n item moved to trash.</numerusform>
            <numerusform>%n items moved to trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message numerus="yes">
        <source>%n recording(s) were recovered.</source>
        <translation>
            <numerusform>%n recording was recovered.</numerusform>
            <numerusform>%n recordings were recovered.</numerusform>
        </translation>
    </message>
</context>
</TS>
