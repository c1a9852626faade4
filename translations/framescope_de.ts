<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CopyAs</name>
    <message>
        <source>websocat has no option for an HTTP proxy</source>
        <translation>websocat hat keine Option für einen HTTP-Proxy</translation>
    </message>
    <message>
        <source>websocat has no option for CA files: set SSL_CERT_FILE=%1</source>
        <translation>websocat hat keine Option für CA-Dateien: Setzen Sie SSL_CERT_FILE=%1</translation>
    </message>
    <message>
        <source>a message that is binary or has several lines is left out: websocat sends a line as a message</source>
        <translation>eine binäre oder mehrzeilige Nachricht ist weggelassen: websocat sendet eine Zeile als Nachricht</translation>
    </message>
    <message>
        <source>a binary message is left out: wscat sends text only</source>
        <translation>eine binäre Nachricht ist weggelassen: wscat sendet nur Text</translation>
    </message>
    <message>
        <source>curl shows the handshake and what the server sends; it sends no messages this way</source>
        <translation>curl zeigt den Handshake und was der Server sendet; es sendet so keine Nachrichten</translation>
    </message>
    <message>
        <source>digest authentication is left out</source>
        <translation>die Digest-Anmeldung ist weggelassen</translation>
    </message>
    <message>
        <source>the proxy&apos;s user and password are left out</source>
        <translation>Benutzer und Passwort des Proxys sind weggelassen</translation>
    </message>
    <message>
        <source>the message &quot;%1&quot; is left out: it is no text and no binary</source>
        <translation>die Nachricht „%1“ ist weggelassen: Sie ist weder Text noch binär</translation>
    </message>
    <message>
        <source>JavaScript (browser)</source>
        <translation>JavaScript (Browser)</translation>
    </message>
    <message>
        <source>JavaScript (Node, ws)</source>
        <translation>JavaScript (Node, ws)</translation>
    </message>
    <message>
        <source>Python (websockets)</source>
        <translation>Python (websockets)</translation>
    </message>
    <message>
        <source>C++ (Qt)</source>
        <translation>C++ (Qt)</translation>
    </message>
    <message>
        <source>Go (gorilla/websocket)</source>
        <translation>Go (gorilla/websocket)</translation>
    </message>
    <message>
        <source>Rust (tungstenite)</source>
        <translation>Rust (tungstenite)</translation>
    </message>
    <message>
        <source>k6 script</source>
        <translation>k6-Skript</translation>
    </message>
    <message>
        <source>certificates are left out</source>
        <translation>Zertifikate sind weggelassen</translation>
    </message>
    <message>
        <source>the proxy is left out</source>
        <translation>der Proxy ist weggelassen</translation>
    </message>
    <message>
        <source>a browser lets no script set headers; these are left out: %1</source>
        <translation>ein Browser lässt Skripte keine Kopfzeilen setzen; diese sind weggelassen: %1</translation>
    </message>
    <message>
        <source>a browser sends its page&apos;s own origin</source>
        <translation>ein Browser sendet den Origin seiner Seite</translation>
    </message>
    <message>
        <source>a browser checks certificates by its own settings</source>
        <translation>ein Browser prüft Zertifikate nach seinen eigenen Einstellungen</translation>
    </message>
    <message>
        <source>from version 14 of websockets on, extra_headers is called additional_headers</source>
        <translation>ab Version 14 von websockets heißt extra_headers additional_headers</translation>
    </message>
    <message>
        <source>certificates are checked here; accepting any of them needs a connector of your own</source>
        <translation>Zertifikate werden hier geprüft; alle anzunehmen verlangt einen eigenen Connector</translation>
    </message>
    <message>
        <source>k6 accepts any certificate by the option insecureSkipTLSVerify</source>
        <translation>k6 nimmt mit der Option insecureSkipTLSVerify jedes Zertifikat an</translation>
    </message>
</context>
<context>
    <name>Derive</name>
    <message>
        <source>%1 messages of more than 1 MiB were left out.</source>
        <translation>%1 Nachrichten von mehr als 1 MiB wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1 messages were left out because the capture does not hold them whole.</source>
        <translation>%1 Nachrichten wurden weggelassen, weil die Aufzeichnung sie nicht vollständig enthält.</translation>
    </message>
    <message>
        <source>Only the first %1 messages were used.</source>
        <translation>Nur die ersten %1 Nachrichten wurden verwendet.</translation>
    </message>
    <message>
        <source>Some messages were left out because an expression of the filter reached its step limit.</source>
        <translation>Einige Nachrichten wurden weggelassen, weil ein Ausdruck des Filters seine Schrittgrenze erreicht hat.</translation>
    </message>
    <message>
        <source>There is no message in the capture %1 that anything could be derived from.</source>
        <translation>In der Aufzeichnung %1 gibt es keine Nachricht, aus der sich etwas ableiten ließe.</translation>
    </message>
    <message>
        <source>Record a conversation first.</source>
        <translation>Zeichnen Sie zuerst eine Unterhaltung auf.</translation>
    </message>
    <message>
        <source>Choose a filter that lets messages through.</source>
        <translation>Wählen Sie einen Filter, der Nachrichten durchlässt.</translation>
    </message>
    <message>
        <source>%1 requests were answered differently another time; the first answer counts.</source>
        <translation>%1 Anfragen wurden ein anderes Mal anders beantwortet; die erste Antwort zählt.</translation>
    </message>
    <message>
        <source>Of a request with many answers only the first %1 are given.</source>
        <translation>Bei einer Anfrage mit vielen Antworten werden nur die ersten %1 gegeben.</translation>
    </message>
    <message>
        <source>A message with a secret in it was left out here.</source>
        <translation>Eine Nachricht, die ein Geheimnis enthält, wurde hier weggelassen.</translation>
    </message>
    <message>
        <source>Not the same again: %1.</source>
        <translation>Beim nächsten Mal nicht dasselbe: %1.</translation>
    </message>
    <message>
        <source>Left out: %1 %2</source>
        <translation>Weggelassen: %1 %2</translation>
    </message>
    <message>
        <source>It needs the secret %1: from the keychain, or from the environment variable FRAMESCOPE_SECRET_… of that name.</source>
        <translation>Gebraucht wird das Geheimnis %1: aus dem Schlüsselbund oder aus der Umgebungsvariablen FRAMESCOPE_SECRET_… dieses Namens.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation>%1 MiB; die Grenze liegt bei %2 MiB</translation>
    </message>
    <message>
        <source>The file should hold a JSON object, but it holds something else.</source>
        <translation>Die Datei sollte ein JSON-Objekt enthalten, enthält aber etwas anderes.</translation>
    </message>
    <message>
        <source>Begin it with { and end it with }.</source>
        <translation>Beginnen Sie sie mit { und beenden Sie sie mit }.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice in the same object; the first one counts.</source>
        <translation>Der Name „%1“ kommt im selben Objekt zweimal vor; der erste zählt.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>A newer Framescope wrote this file (version %1, this program knows %2). It can be used but not changed.</source>
        <translation>Ein neueres Framescope hat diese Datei geschrieben (Version %1, dieses Programm kennt %2). Sie lässt sich benutzen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 was changed by someone else since it was read.</source>
        <translation>%1 wurde von jemand anderem geändert, seit die Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>%1 was deleted by someone else since it was read.</source>
        <translation>%1 wurde von jemand anderem gelöscht, seit die Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>Keep your version, take theirs, or compare both.</source>
        <translation>Behalten Sie Ihre Fassung, nehmen Sie die andere oder vergleichen Sie beide.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Framescope and is not changed.</source>
        <translation>%1 wurde von einem neueren Framescope geschrieben und wird nicht geändert.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Install the newer version, or copy the profile.</source>
        <translation>Installieren Sie die neuere Version oder kopieren Sie das Profil.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>Der Ordner für %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no version %1 of this file&apos;s format; it is read as version %2.</source>
        <translation>Es gibt keine Version %1 des Formats dieser Datei; sie wird als Version %2 gelesen.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Schreiben Sie %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a file of a workspace.</source>
        <translation>Die Datei %1 ist zu groß für eine Datei eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Move large messages into files of their own, and send them as messages of the kind &quot;file&quot;.</source>
        <translation>Legen Sie große Nachrichten in eigenen Dateien ab, und senden Sie sie als Nachrichten der Art „Datei“.</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on the disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners und den freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Another program is writing %1 right now.</source>
        <translation>Ein anderes Programm schreibt gerade %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation>Im Arbeitsbereich gibt es %1 nicht.</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 ist weggelassen: %2</translation>
    </message>
    <message>
        <source>%1: a value that looks like a secret was replaced by {{secret.%2}}</source>
        <translation>%1: Ein Wert, der wie ein Geheimnis aussieht, wurde durch {{secret.%2}} ersetzt</translation>
    </message>
    <message>
        <source>%1: the message &quot;%2&quot; is no text and %3 holds only texts</source>
        <translation>%1: Die Nachricht „%2“ ist kein Text, und %3 fasst nur Texte</translation>
    </message>
    <message>
        <source>%1: the authentication is not part of the AsyncAPI file</source>
        <translation>%1: Die Anmeldung ist nicht Teil der AsyncAPI-Datei</translation>
    </message>
    <message>
        <source>Check the path, or choose another workspace.</source>
        <translation>Prüfen Sie den Pfad, oder wählen Sie einen anderen Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no WebSocket server speaks this channel</source>
        <translation>kein WebSocket-Server spricht diesen Kanal</translation>
    </message>
    <message>
        <source>a server that does not speak WebSocket (%1)</source>
        <translation>ein Server, der nicht WebSocket spricht (%1)</translation>
    </message>
    <message>
        <source>its security scheme: set the authentication yourself</source>
        <translation>sein Sicherheitsschema: Stellen Sie die Anmeldung selbst ein</translation>
    </message>
    <message>
        <source>the method %1: a WebSocket opens with GET</source>
        <translation>die Methode %1: Ein WebSocket öffnet sich mit GET</translation>
    </message>
    <message>
        <source>channel %1 at server %2 with %3 messages</source>
        <translation>Kanal %1 am Server %2 mit %3 Nachrichten</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot; does not end</source>
        <translation>der Block „%1“ endet nicht</translation>
    </message>
    <message>
        <source>line %1 in the block &quot;%2&quot; has no colon</source>
        <translation>Zeile %1 im Block „%2“ hat keinen Doppelpunkt</translation>
    </message>
    <message>
        <source>variables of the request itself (&quot;%1&quot;)</source>
        <translation>Variablen der Anfrage selbst („%1“)</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot;</source>
        <translation>der Block „%1“</translation>
    </message>
    <message>
        <source>it is not a WebSocket request (%1)</source>
        <translation>es ist keine WebSocket-Anfrage (%1)</translation>
    </message>
    <message>
        <source>the request with %1 messages</source>
        <translation>die Anfrage mit %1 Nachrichten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>the option %1</source>
        <translation>die Option %1</translation>
    </message>
    <message>
        <source>There is no address in this %1 command.</source>
        <translation>In diesem %1-Befehl steht keine Adresse.</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Kopieren Sie den ganzen Befehl.</translation>
    </message>
    <message>
        <source>the address has no scheme; ws:// is taken</source>
        <translation>die Adresse hat kein Schema; ws:// wird angenommen</translation>
    </message>
    <message>
        <source>%1 command</source>
        <translation>%1-Befehl</translation>
    </message>
    <message>
        <source>the %1 command</source>
        <translation>der %1-Befehl</translation>
    </message>
    <message>
        <source>a second address</source>
        <translation>eine zweite Adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>a message of the type &quot;%1&quot;</source>
        <translation>eine Nachricht vom Typ „%1“</translation>
    </message>
    <message>
        <source>a message with the opcode %1</source>
        <translation>eine Nachricht mit dem Opcode %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>%1 received messages: a profile holds what is sent (import the file as a capture to see them)</source>
        <translation>%1 empfangene Nachrichten: Ein Profil enthält, was gesendet wird (importieren Sie die Datei als Aufzeichnung, um sie zu sehen)</translation>
    </message>
    <message>
        <source>%1 messages that were sent again are kept once</source>
        <translation>%1 wiederholt gesendete Nachrichten sind einmal behalten</translation>
    </message>
    <message>
        <source>%1 further messages: a profile takes the first %2</source>
        <translation>%1 weitere Nachrichten: Ein Profil nimmt die ersten %2</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>%1 with %2 messages</source>
        <translation>%1 mit %2 Nachrichten</translation>
    </message>
    <message>
        <source>%1 entries that are not WebSockets</source>
        <translation>%1 Einträge, die keine WebSockets sind</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <translation>das Feld „%1“</translation>
    </message>
    <message>
        <source>the header %1 is left out: it is made for each connection</source>
        <translation>die Kopfzeile %1 ist weggelassen: Sie entsteht für jede Verbindung</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>aus %1 wurde %2</translation>
    </message>
    <message>
        <source>a bearer token with another prefix</source>
        <translation>ein Bearer-Token mit anderem Vorsatz</translation>
    </message>
    <message>
        <source>the OAuth 2.0 grant &quot;%1&quot;</source>
        <translation>die OAuth-2.0-Art „%1“</translation>
    </message>
    <message>
        <source>the authentication &quot;%1&quot;</source>
        <translation>die Anmeldung „%1“</translation>
    </message>
    <message>
        <source>It is not known which tool wrote %1.</source>
        <translation>Es ist nicht bekannt, welches Werkzeug %1 geschrieben hat.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>The file %1 is too large to be imported.</source>
        <translation>Die Datei %1 ist zu groß zum Importieren.</translation>
    </message>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation>%1 MiB; die Grenze liegt bei %2 MiB</translation>
    </message>
    <message>
        <source>Export less at a time.</source>
        <translation>Exportieren Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>Postman&apos;s 2.x collections hold no WebSockets: export as a 3.0 folder</source>
        <translation>Die 2.x-Sammlungen von Postman enthalten keine WebSockets: Exportieren Sie als 3.0-Ordner</translation>
    </message>
    <message>
        <source>folders nested deeper than %1 levels</source>
        <translation>Ordner tiefer als %1 Ebenen</translation>
    </message>
    <message>
        <source>a link; it is not followed</source>
        <translation>eine Verknüpfung; ihr wird nicht gefolgt</translation>
    </message>
    <message>
        <source>its messages are not to be found at %1</source>
        <translation>seine Nachrichten sind nicht unter %1 zu finden</translation>
    </message>
    <message>
        <source>more than %1 files; the rest is left out</source>
        <translation>mehr als %1 Dateien; der Rest ist weggelassen</translation>
    </message>
    <message>
        <source>it is not known which tool wrote it</source>
        <translation>es ist nicht bekannt, welches Werkzeug es geschrieben hat</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>es hat keine Adresse</translation>
    </message>
    <message>
        <source>The text is too large to be imported.</source>
        <translation>Der Text ist zu groß zum Importieren.</translation>
    </message>
    <message>
        <source>There is nothing to import: the text is empty.</source>
        <translation>Es gibt nichts zu importieren: Der Text ist leer.</translation>
    </message>
    <message>
        <source>the variable %1: the workspace has another value</source>
        <translation>die Variable %1: Der Arbeitsbereich hat einen anderen Wert</translation>
    </message>
    <message>
        <source>the environment with %1 variables</source>
        <translation>die Umgebung mit %1 Variablen</translation>
    </message>
    <message>
        <source>the WebSocket request</source>
        <translation>die WebSocket-Anfrage</translation>
    </message>
    <message>
        <source>%1 cookies: they are not put into files</source>
        <translation>%1 Cookies: Sie kommen nicht in Dateien</translation>
    </message>
    <message>
        <source>a message whose request is not in the file</source>
        <translation>eine Nachricht, deren Anfrage nicht in der Datei ist</translation>
    </message>
    <message>
        <source>it is not a WebSocket request</source>
        <translation>es ist keine WebSocket-Anfrage</translation>
    </message>
    <message>
        <source>the WebSocket request (Insomnia&apos;s v5 files do not hold its messages; those of v4 do)</source>
        <translation>die WebSocket-Anfrage (v5-Dateien von Insomnia enthalten ihre Nachrichten nicht; die von v4 schon)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>the profile with %1 messages</source>
        <translation>das Profil mit %1 Nachrichten</translation>
    </message>
    <message>
        <source>the largest payload of %1 is taken as MiB</source>
        <translation>die größten Nutzdaten von %1 gelten als MiB</translation>
    </message>
    <message>
        <source>examples of whole sessions</source>
        <translation>Beispiele ganzer Sitzungen</translation>
    </message>
    <message>
        <source>the message %1 of the kind &quot;%2&quot;</source>
        <translation>die Nachricht %1 der Art „%2“</translation>
    </message>
    <message>
        <source>the value of the secret %1 is not put into a file: enter it when asked</source>
        <translation>der Wert des Geheimnisses %1 kommt nicht in eine Datei: Geben Sie ihn ein, wenn danach gefragt wird</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>%1 more values of a type that is not expected there</source>
        <translation>%1 weitere Werte eines Typs, der dort nicht erwartet wird</translation>
    </message>
    <message>
        <source>%1 is not expected there; it is left out</source>
        <translation>%1 wird dort nicht erwartet; es ist weggelassen</translation>
    </message>
    <message>
        <source>a template function ({% … %}); it stands in the text as it was</source>
        <translation>eine Vorlagenfunktion ({% … %}); sie steht im Text, wie sie war</translation>
    </message>
    <message>
        <source>a template function (${[ … ]}); it stands in the text as it was</source>
        <translation>eine Vorlagenfunktion (${[ … ]}); sie steht im Text, wie sie war</translation>
    </message>
    <message>
        <source>the document has no channels</source>
        <translation>das Dokument hat keine Kanäle</translation>
    </message>
    <message>
        <source>The document names no server: put its address here.</source>
        <translation>Das Dokument nennt keinen Server: Setzen Sie seine Adresse hier ein.</translation>
    </message>
    <message>
        <source>the document names no server: set the variable &quot;server&quot; (it is ws://localhost now)</source>
        <translation>das Dokument nennt keinen Server: Setzen Sie die Variable „server“ (sie ist jetzt ws://localhost)</translation>
    </message>
    <message>
        <source>the host holds a scheme; the protocol %1 counts</source>
        <translation>der Host enthält ein Schema; das Protokoll %1 zählt</translation>
    </message>
    <message>
        <source>channel %1 with %2 messages</source>
        <translation>Kanal %1 mit %2 Nachrichten</translation>
    </message>
    <message>
        <source>line %1 in the block &quot;%2&quot;: @%3</source>
        <translation>Zeile %1 im Block „%2“: @%3</translation>
    </message>
    <message>
        <source>a proxy of the kind %1</source>
        <translation>ein Proxy der Art %1</translation>
    </message>
    <message>
        <source>the hosts that bypass the proxy</source>
        <translation>die Hosts, die den Proxy umgehen</translation>
    </message>
    <message>
        <source>client certificates that are switched off</source>
        <translation>ausgeschaltete Client-Zertifikate</translation>
    </message>
    <message>
        <source>a client certificate that is switched off</source>
        <translation>ein ausgeschaltetes Client-Zertifikat</translation>
    </message>
    <message>
        <source>a client certificate without a file</source>
        <translation>ein Client-Zertifikat ohne Datei</translation>
    </message>
    <message>
        <source>the client certificate for %1; its files stay where they are</source>
        <translation>das Client-Zertifikat für %1; seine Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>a client certificate: no connection that was imported goes there</source>
        <translation>ein Client-Zertifikat: Keine der importierten Verbindungen führt dorthin</translation>
    </message>
    <message>
        <source>the option %1: its value is missing</source>
        <translation>die Option %1: Ihr Wert fehlt</translation>
    </message>
    <message>
        <source>%1: curl&apos;s own variables are not filled in</source>
        <translation>%1: curls eigene Variablen werden nicht ausgefüllt</translation>
    </message>
    <message>
        <source>%1: a proxy of this kind</source>
        <translation>%1: ein Proxy dieser Art</translation>
    </message>
    <message>
        <source>%1: a WebSocket opens without a body</source>
        <translation>%1: Ein WebSocket öffnet sich ohne Inhalt</translation>
    </message>
    <message>
        <source>%1 before the address</source>
        <translation>%1 vor der Adresse</translation>
    </message>
    <message>
        <source>what is piped into &quot;%1&quot;</source>
        <translation>was per Pipe an „%1“ geht</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot;</source>
        <translation>der Befehl „%1“</translation>
    </message>
    <message>
        <source>what &quot;%1&quot; pipes into it</source>
        <translation>was „%1“ per Pipe dorthin gibt</translation>
    </message>
    <message>
        <source>what is given to its standard input</source>
        <translation>was in seine Standardeingabe geht</translation>
    </message>
    <message>
        <source>the environment variable %1 before it</source>
        <translation>die Umgebungsvariable %1 davor</translation>
    </message>
    <message>
        <source>the redirection %1</source>
        <translation>die Umleitung %1</translation>
    </message>
    <message>
        <source>%1 is for the shell to fill in; it stands in the text as it was</source>
        <translation>%1 füllt sonst die Shell aus; im Text steht es, wie es war</translation>
    </message>
    <message>
        <source>curly quotes or long dashes were taken for the plain ones</source>
        <translation>typografische Anführungszeichen oder lange Striche galten als die einfachen</translation>
    </message>
    <message>
        <source>%1: the file %2 is not read; put in yourself what it holds</source>
        <translation>%1: Die Datei %2 wird nicht gelesen; setzen Sie selbst ein, was sie enthält</translation>
    </message>
    <message>
        <source>the word behind an option that is not known</source>
        <translation>das Wort hinter einer unbekannten Option</translation>
    </message>
    <message>
        <source>the word &quot;%1&quot;</source>
        <translation>das Wort „%1“</translation>
    </message>
    <message>
        <source>it lies outside of the folder</source>
        <translation>sie liegt außerhalb des Ordners</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>es ist eine Verknüpfung, und Verknüpfungen wird nicht gefolgt</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it has more than %1 MiB</source>
        <translation>sie hat mehr als %1 MiB</translation>
    </message>
    <message>
        <source>more than %1 files are referred to</source>
        <translation>auf mehr als %1 Dateien wird verwiesen</translation>
    </message>
    <message>
        <source>that it was closed with %1: a profile holds what is sent (import the file as a capture to see it)</source>
        <translation>dass mit %1 geschlossen wurde: Ein Profil enthält, was gesendet wird (importieren Sie die Datei als Aufzeichnung, um es zu sehen)</translation>
    </message>
    <message>
        <source>how it ended: a profile holds what is sent (import the file as a capture to see it)</source>
        <translation>wie es endete: Ein Profil enthält, was gesendet wird (importieren Sie die Datei als Aufzeichnung, um es zu sehen)</translation>
    </message>
    <message>
        <source>a header without a name is left out</source>
        <translation>eine Kopfzeile ohne Namen ist weggelassen</translation>
    </message>
    <message>
        <source>Framescope reads HAR, Postman 3.0 folders, Insomnia v4 and v5, Bruno, OpenCollection, Yaak, AsyncAPI, its own files, and command lines of curl, websocat, wscat and PowerShell.</source>
        <translation>Framescope liest HAR, 3.0-Ordner von Postman, Insomnia v4 und v5, Bruno, OpenCollection, Yaak, AsyncAPI, seine eigenen Dateien und Befehlszeilen von curl, websocat, wscat und PowerShell.</translation>
    </message>
    <message>
        <source>the limit is %1 MiB</source>
        <translation>die Grenze liegt bei %1 MiB</translation>
    </message>
    <message>
        <source>line %1, column %2: the name &quot;%3&quot; stands twice in the same object; the first one counts</source>
        <translation>Zeile %1, Spalte %2: Der Name „%3“ kommt im selben Objekt zweimal vor; der erste zählt</translation>
    </message>
    <message>
        <source>%1 more names that stand twice</source>
        <translation>%1 weitere Namen, die zweimal vorkommen</translation>
    </message>
    <message>
        <source>%1 variables that are always there</source>
        <translation>%1 Variablen, die es immer gibt</translation>
    </message>
    <message>
        <source>the variable %1: a chosen environment&apos;s value stands over the folder&apos;s here</source>
        <translation>die Variable %1: Der Wert einer gewählten Umgebung geht hier dem des Ordners vor</translation>
    </message>
    <message>
        <source>there is no version %1 of this format; it is read as version %2</source>
        <translation>es gibt keine Version %1 dieses Formats; es wird als Version %2 gelesen</translation>
    </message>
    <message>
        <source>a newer Framescope wrote it (version %1, this program knows %2); what is new in it is not understood</source>
        <translation>ein neueres Framescope hat es geschrieben (Version %1, dieses Programm kennt %2); was daran neu ist, wird nicht verstanden</translation>
    </message>
    <message>
        <source>a variable of PowerShell; it stands in the text as it was</source>
        <translation>eine Variable von PowerShell; sie steht im Text, wie sie war</translation>
    </message>
    <message>
        <source>a reference to something that is not there</source>
        <translation>ein Verweis auf etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>a reference that goes in a circle</source>
        <translation>ein Verweis, der im Kreis führt</translation>
    </message>
    <message>
        <source>a reference to another place; nothing is fetched</source>
        <translation>ein Verweis auf einen anderen Ort; es wird nichts abgerufen</translation>
    </message>
    <message>
        <source>a reference to another file; import the file or its folder instead of the text</source>
        <translation>ein Verweis auf eine andere Datei; importieren Sie die Datei oder ihren Ordner statt des Textes</translation>
    </message>
    <message>
        <source>a reference to another file: %1</source>
        <translation>ein Verweis auf eine andere Datei: %1</translation>
    </message>
    <message>
        <source>addresses of hosts that are set by hand</source>
        <translation>von Hand gesetzte Adressen von Hosts</translation>
    </message>
    <message>
        <source>curl makes several addresses of {…} and […]; it stands in the address as it was</source>
        <translation>curl macht aus {…} und […] mehrere Adressen; es steht in der Adresse, wie es war</translation>
    </message>
    <message>
        <source>a folder without WebSocket requests, with its variables and settings</source>
        <translation>ein Ordner ohne WebSocket-Anfragen, mit seinen Variablen und Einstellungen</translation>
    </message>
    <message>
        <source>a server without a protocol</source>
        <translation>ein Server ohne Protokoll</translation>
    </message>
    <message>
        <source>a binary message whose data should be base64 and is not: the text was taken as it stands</source>
        <translation>eine binäre Nachricht, deren Daten Base64 sein sollten und es nicht sind: Der Text wurde übernommen, wie er ist</translation>
    </message>
    <message>
        <source>it has no list of entries</source>
        <translation>es hat keine Liste von Einträgen</translation>
    </message>
    <message>
        <source>its headers, authentication and variables apply to the connections that were there before too: %1</source>
        <translation>seine Kopfzeilen, seine Anmeldung und seine Variablen gelten auch für die Verbindungen, die es vorher schon gab: %1</translation>
    </message>
    <message>
        <source>a folder for the import: its headers, authentication and variables stay off the connections that were there before</source>
        <translation>ein Ordner für den Import: Seine Kopfzeilen, seine Anmeldung und seine Variablen gelten nicht für die Verbindungen, die es vorher schon gab</translation>
    </message>
    <message>
        <source>Paste or choose what another tool has exported.</source>
        <translation>Fügen Sie ein, was ein anderes Werkzeug exportiert hat, oder wählen Sie es aus.</translation>
    </message>
    <message>
        <source>an address that begins with %1:// is not WebSocket</source>
        <translation>eine Adresse, die mit %1:// beginnt, ist kein WebSocket</translation>
    </message>
    <message>
        <source>the address begins with %1://, which is not WebSocket; it stands as it was</source>
        <translation>die Adresse beginnt mit %1://, was kein WebSocket ist; sie bleibt, wie sie war</translation>
    </message>
</context>
<context>
    <name>OrderedJson</name>
    <message>
        <source>something follows the end of the value</source>
        <translation>auf das Ende des Werts folgt noch etwas</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Textes</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>Correct the text at this place.</source>
        <translation>Berichtigen Sie den Text an dieser Stelle.</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>this is not a value</source>
        <translation>das ist kein Wert</translation>
    </message>
    <message>
        <source>a number must not begin with 0</source>
        <translation>eine Zahl darf nicht mit 0 beginnen</translation>
    </message>
    <message>
        <source>a digit is missing after the point</source>
        <translation>nach dem Punkt fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>a digit is missing in the exponent</source>
        <translation>im Exponenten fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>a control character stands in a text (write it as \n, \t or \uNNNN)</source>
        <translation>in einem Text steht ein Steuerzeichen (schreiben Sie es als \n, \t oder \uNNNN)</translation>
    </message>
    <message>
        <source>four hexadecimal digits must follow \u</source>
        <translation>auf \u müssen vier hexadezimale Ziffern folgen</translation>
    </message>
    <message>
        <source>an unknown escape stands in a text</source>
        <translation>in einem Text steht eine unbekannte Escape-Folge</translation>
    </message>
    <message>
        <source>the closing quote of a text is missing</source>
        <translation>das schließende Anführungszeichen eines Textes fehlt</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>es ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation>ein Komma oder das Ende der Liste fehlt</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>ein Name in Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a colon is missing after a name</source>
        <translation>nach einem Namen fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or the end of the object is missing</source>
        <translation>ein Komma oder das Ende des Objekts fehlt</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Try: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&quot;%1&quot; should be %2, but it is %3.</source>
        <translation>„%1“ sollte %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>Correct it in the file; until then it counts as not set and is kept as it is.</source>
        <translation>Berichtigen Sie es in der Datei; bis dahin gilt es als nicht gesetzt und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>built-in value</source>
        <translation>eingebauter Wert</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>this profile</source>
        <translation>dieses Profil</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>There is no report of the kind &quot;%1&quot;.</source>
        <translation>Es gibt keinen Bericht der Art „%1“.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The report %1 needs a file.</source>
        <translation>Der Bericht %1 braucht eine Datei.</translation>
    </message>
    <message>
        <source>Write %1=FILE.</source>
        <translation>Schreiben Sie %1=DATEI.</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>Der Bericht ließ sich nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk.</source>
        <translation>Prüfen Sie den Ordner und den freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The step&apos;s summary could not be written: %1</source>
        <translation>Die Zusammenfassung des Schritts ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>flaky</source>
        <translation>instabil</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuchen Sie</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 errors, %4 flaky, %5 skipped in %6</source>
        <translation>%1 bestanden, %2 gescheitert, %3 Fehler, %4 instabil, %5 übersprungen in %6</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Was:</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Gesehen:</translation>
    </message>
    <message>
        <source>Try:</source>
        <translation>Versuchen Sie:</translation>
    </message>
    <message>
        <source>At:</source>
        <translation>Stelle:</translation>
    </message>
    <message>
        <source>Capture:</source>
        <translation>Aufzeichnung:</translation>
    </message>
</context>
<context>
    <name>Resolver</name>
    <message>
        <source>(in %1)</source>
        <translation>(in %1)</translation>
    </message>
    <message>
        <source>The process has no environment variable %1%2.</source>
        <translation>Der Prozess hat keine Umgebungsvariable %1%2.</translation>
    </message>
    <message>
        <source>Set it before Framescope is started.</source>
        <translation>Setzen Sie sie, bevor Framescope gestartet wird.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; is not on this machine%2.</source>
        <translation>Das Geheimnis „%1“ ist auf diesem Rechner nicht vorhanden%2.</translation>
    </message>
    <message>
        <source>Enter it when asked, or set it in the workspace&apos;s secrets.</source>
        <translation>Geben Sie es ein, wenn danach gefragt wird, oder setzen Sie es in den Geheimnissen des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;%2.</source>
        <translation>Es gibt keine Variable „%1“%2.</translation>
    </message>
    <message>
        <source>similar names: %1</source>
        <translation>ähnliche Namen: %1</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; needs itself%2.</source>
        <translation>Die Variable „%1“ braucht sich selbst%2.</translation>
    </message>
    <message>
        <source>The variables make a text of more than %1 MiB%2.</source>
        <translation>Die Variablen ergeben einen Text von mehr als %1 MiB%2.</translation>
    </message>
    <message>
        <source>Look for variables that contain each other several times.</source>
        <translation>Suchen Sie nach Variablen, die einander mehrfach enthalten.</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>process environment</source>
        <translation>Prozessumgebung</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Allow it if you trust the file that asks for it.</source>
        <translation>Erlauben Sie sie, wenn Sie der Datei vertrauen, die sie verlangt.</translation>
    </message>
    <message>
        <source>The environment variable %1 has bytes that are not UTF-8%2.</source>
        <translation>Die Umgebungsvariable %1 enthält Bytes, die kein UTF-8 sind%2.</translation>
    </message>
    <message>
        <source>Set it to text in UTF-8.</source>
        <translation>Setzen Sie sie auf Text in UTF-8.</translation>
    </message>
    <message>
        <source>The variables make texts of more than %1 MiB together.</source>
        <translation>Die Variablen ergeben zusammen Texte von mehr als %1 MiB.</translation>
    </message>
    <message>
        <source>The variables contain each other more than %1 times%2.</source>
        <translation>Die Variablen enthalten einander mehr als %1-mal%2.</translation>
    </message>
    <message>
        <source>The environment variable %1 was not used%2, because it was not allowed.</source>
        <translation>Die Umgebungsvariable %1 wurde nicht verwendet%2, weil sie nicht erlaubt wurde.</translation>
    </message>
    <message>
        <source>Use one of the generated values: %1.</source>
        <translation>Verwenden Sie einen der erzeugten Werte: %1.</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or give it a value.</source>
        <translation>Wählen Sie die Umgebung, die sie hat, oder geben Sie ihr einen Wert.</translation>
    </message>
    <message>
        <source>Break the circle in one of these variables.</source>
        <translation>Unterbrechen Sie den Kreis in einer dieser Variablen.</translation>
    </message>
    <message>
        <source>More than %1 variables are nested%2.</source>
        <translation>Mehr als %1 Variablen sind ineinander verschachtelt%2.</translation>
    </message>
    <message>
        <source>Nest fewer variables.</source>
        <translation>Verschachteln Sie weniger Variablen.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>The data file is not UTF-8.</source>
        <translation>Die Datendatei ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; cannot be the name of a column.</source>
        <translation>Zeile %1: „%2“ kann nicht der Name einer Spalte sein.</translation>
    </message>
    <message>
        <source>The first line names the columns; use letters, digits, _, - and points.</source>
        <translation>Die erste Zeile nennt die Spalten. Verwenden Sie Buchstaben, Ziffern, _, - und Punkte.</translation>
    </message>
    <message>
        <source>Line %1: the column &quot;%2&quot; stands there twice.</source>
        <translation>Zeile %1: Die Spalte „%2“ steht zweimal da.</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, and there are %3 columns.</source>
        <translation>Zeile %1 hat %2 Felder, es gibt aber %3 Spalten.</translation>
    </message>
    <message>
        <source>Put a field that holds a comma into quotation marks.</source>
        <translation>Setzen Sie ein Feld, das ein Komma enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line %1: more than %2 rows.</source>
        <translation>Zeile %1: mehr als %2 Datenzeilen.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed.</source>
        <translation>Zeile %1: Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The data file is empty.</source>
        <translation>Die Datendatei ist leer.</translation>
    </message>
    <message>
        <source>Its first line names the columns: symbol,price</source>
        <translation>Ihre erste Zeile nennt die Spalten: symbol,price</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>Status %1 was expected, and no answer came.</source>
        <translation>Status %1 wurde erwartet, es kam aber keine Antwort.</translation>
    </message>
    <message>
        <source>Status %1 was expected, and %2 came.</source>
        <translation>Status %1 wurde erwartet, es kam aber %2.</translation>
    </message>
    <message>
        <source>The header %1 was expected, and is not there.</source>
        <translation>Die Kopfzeile %1 wurde erwartet, ist aber nicht vorhanden.</translation>
    </message>
    <message>
        <source>The header %1 was expected to have &quot;%2&quot;, and is &quot;%3&quot;.</source>
        <translation>Die Kopfzeile %1 sollte „%2“ enthalten, lautet aber „%3“.</translation>
    </message>
    <message>
        <source>The subprotocol %1 was expected, and none was agreed on.</source>
        <translation>Das Unterprotokoll %1 wurde erwartet, es wurde aber keines vereinbart.</translation>
    </message>
    <message>
        <source>The subprotocol %1 was expected, and %2 was agreed on.</source>
        <translation>Das Unterprotokoll %1 wurde erwartet, es wurde aber %2 vereinbart.</translation>
    </message>
    <message>
        <source>permessage-deflate was expected, and was not agreed on.</source>
        <translation>permessage-deflate wurde erwartet, aber nicht vereinbart.</translation>
    </message>
    <message>
        <source>permessage-deflate was agreed on, and was expected not to be.</source>
        <translation>permessage-deflate wurde vereinbart, obwohl das nicht erwartet wurde.</translation>
    </message>
    <message>
        <source>The body was expected to have &quot;%1&quot;, and is &quot;%2&quot;.</source>
        <translation>Der Inhalt sollte „%1“ enthalten, lautet aber „%2“.</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false, and one is %1.</source>
        <translation>Ein Schema muss ein Objekt, true oder false sein, eines ist aber %1.</translation>
    </message>
    <message>
        <source>The schema is nested deeper than %1 levels.</source>
        <translation>Das Schema ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The regular expression &quot;%1&quot; of the schema is wrong: %2.</source>
        <translation>Der reguläre Ausdruck „%1“ des Schemas ist falsch: %2.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>%1 must not be there.</source>
        <translation>%1 darf nicht vorhanden sein.</translation>
    </message>
    <message>
        <source>The schema refers to itself without end.</source>
        <translation>Das Schema verweist endlos auf sich selbst.</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is not in it.</source>
        <translation>Das Schema verweist auf %1, das darin nicht vorkommt.</translation>
    </message>
    <message>
        <source>%1 must be of the type %2, and is %3.</source>
        <translation>%1 muss vom Typ %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 must be of one of the types %2, and is %3.</source>
        <translation>%1 muss von einem der Typen %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 must be %2, and is %3.</source>
        <translation>%1 muss %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 must be one of %2, and is %3.</source>
        <translation>%1 muss eines von %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 must be at least %2, and is %3.</source>
        <translation>%1 muss mindestens %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 must be at most %2, and is %3.</source>
        <translation>%1 darf höchstens %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 must be more than %2, and is %3.</source>
        <translation>%1 muss größer als %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 must be less than %2, and is %3.</source>
        <translation>%1 muss kleiner als %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 must be a multiple of %2, and is %3.</source>
        <translation>%1 muss ein Vielfaches von %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters, and has %3.</source>
        <translation>%1 muss mindestens %2 Zeichen haben, hat aber %3.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters, and has %3.</source>
        <translation>%1 darf höchstens %2 Zeichen haben, hat aber %3.</translation>
    </message>
    <message>
        <source>%1 must match /%2/, and is %3.</source>
        <translation>%1 muss zu /%2/ passen, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 fits none of the %2 forms that it may have.</source>
        <translation>%1 passt zu keiner der %2 erlaubten Formen.</translation>
    </message>
    <message>
        <source>%1 must fit one of %2 forms, and fits %3.</source>
        <translation>%1 muss zu genau einer von %2 Formen passen, passt aber zu %3.</translation>
    </message>
    <message>
        <source>%1 has a form that it must not have.</source>
        <translation>%1 hat eine Form, die nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 items, and has %3.</source>
        <translation>%1 muss mindestens %2 Elemente haben, hat aber %3.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 items, and has %3.</source>
        <translation>%1 darf höchstens %2 Elemente haben, hat aber %3.</translation>
    </message>
    <message>
        <source>%1 has an item twice.</source>
        <translation>%1 enthält ein Element zweimal.</translation>
    </message>
    <message>
        <source>%1 must contain at least %2 items of a form that it has %3 of.</source>
        <translation>%1 muss mindestens %2 Elemente einer bestimmten Form enthalten, enthält davon aber %3.</translation>
    </message>
    <message>
        <source>%1 must contain at most %2 items of a form that it has %3 of.</source>
        <translation>%1 darf höchstens %2 Elemente einer bestimmten Form enthalten, enthält davon aber %3.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 members, and has %3.</source>
        <translation>%1 muss mindestens %2 Felder haben, hat aber %3.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 members, and has %3.</source>
        <translation>%1 darf höchstens %2 Felder haben, hat aber %3.</translation>
    </message>
    <message>
        <source>%1 lacks &quot;%2&quot;.</source>
        <translation>In %1 fehlt „%2“.</translation>
    </message>
    <message>
        <source>%1 has a member of a name that it must not have: &quot;%2&quot;.</source>
        <translation>%1 hat ein Feld mit einem Namen, der nicht erlaubt ist: „%2“.</translation>
    </message>
    <message>
        <source>The message does not fit the schema.</source>
        <translation>Die Nachricht passt nicht zum Schema.</translation>
    </message>
    <message>
        <source>%1: it was never measured.</source>
        <translation>%1: Es wurde nie gemessen.</translation>
    </message>
    <message>
        <source>%1: it was %2.</source>
        <translation>%1: Der Wert war %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a limit.</source>
        <translation>„%1“ ist kein Grenzwert.</translation>
    </message>
    <message>
        <source>Write NAME &lt; VALUE or NAME.p95 &lt; VALUE: &quot;connect &lt; 1s&quot;, &quot;failed &lt; 1%&quot;.</source>
        <translation>Schreiben Sie NAME &lt; WERT oder NAME.p95 &lt; WERT: &quot;connect &lt; 1s&quot;, &quot;failed &lt; 1%&quot;.</translation>
    </message>
    <message>
        <source>No step is named &quot;%1&quot;.</source>
        <translation>Kein Schritt heißt „%1“.</translation>
    </message>
    <message>
        <source>There is no percentile %1.</source>
        <translation>Das Perzentil %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>It is from 0 to 100: p50, p99.9.</source>
        <translation>Es reicht von 0 bis 100: p50, p99.9.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here: only &quot;failed&quot; is a share.</source>
        <translation>„%1“ passt hier nicht: Nur „failed“ ist ein Anteil.</translation>
    </message>
    <message>
        <source>Write a duration: 250ms.</source>
        <translation>Schreiben Sie eine Dauer: 250ms.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write a count, or for &quot;failed&quot; a share: 1%.</source>
        <translation>Schreiben Sie eine Anzahl, oder für „failed“ einen Anteil: 1%.</translation>
    </message>
    <message>
        <source>%1 must be a list, and is %2.</source>
        <translation>%1 muss eine Liste sein, ist aber %2.</translation>
    </message>
    <message>
        <source>Write [&quot;connect &lt; 1s&quot;].</source>
        <translation>Schreiben Sie [&quot;connect &lt; 1s&quot;].</translation>
    </message>
    <message>
        <source>%1 must be a list of stages, and is %2.</source>
        <translation>%1 muss eine Liste von Stufen sein, ist aber %2.</translation>
    </message>
    <message>
        <source>Write [{over: 30s, to: 20/s}].</source>
        <translation>Schreiben Sie [{over: 30s, to: 20/s}].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>Write {over: 30s, to: 20/s}.</source>
        <translation>Schreiben Sie {over: 30s, to: 20/s}.</translation>
    </message>
    <message>
        <source>Users arrive, or so many of them are there: not both.</source>
        <translation>Entweder kommen Benutzer nach und nach an, oder es ist eine feste Anzahl da, nicht beides.</translation>
    </message>
    <message>
        <source>Keep &quot;arrive&quot; or &quot;users&quot;.</source>
        <translation>Behalten Sie „arrive“ oder „users“.</translation>
    </message>
    <message>
        <source>How many users is missing.</source>
        <translation>Die Anzahl der Benutzer fehlt.</translation>
    </message>
    <message>
        <source>Write {users: 500, for: 5m} or {arrive: [{over: 30s, to: 20/s}]}.</source>
        <translation>Schreiben Sie {users: 500, for: 5m} oder {arrive: [{over: 30s, to: 20/s}]}.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>%1 must be a map of keys and values, and is %2.</source>
        <translation>%1 muss eine Zuordnung von Schlüsseln zu Werten sein, ist aber %2.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>der Text „%1“</translation>
    </message>
    <message>
        <source>%1 must be a text, and is %2.</source>
        <translation>%1 muss ein Text sein, ist aber %2.</translation>
    </message>
    <message>
        <source>%1 must be true or false, and is %2.</source>
        <translation>%1 muss true oder false sein, ist aber %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, and is %2.</source>
        <translation>%1 muss eine ganze Zahl sein, ist aber %2.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, and is %4.</source>
        <translation>%1 muss von %2 bis %3 sein, ist aber %4.</translation>
    </message>
    <message>
        <source>%1 must be a duration such as 2s or 250ms, and is %2.</source>
        <translation>%1 muss eine Dauer wie 2s oder 250ms sein, ist aber %2.</translation>
    </message>
    <message>
        <source>%1 must be a rate such as 20/s, and is %2.</source>
        <translation>%1 muss eine Rate wie 20/s sein, ist aber %2.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, and is %2.</source>
        <translation>%1 muss eine Liste von Texten sein, ist aber %2.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list or a map.</source>
        <translation>Ein Schlüssel muss ein Wort sein, keine Liste oder Zuordnung.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here.</source>
        <translation>Den Schlüssel „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>Der Schlüssel „%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>The run took longer than %1.</source>
        <translation>Der Lauf dauerte länger als %1.</translation>
    </message>
    <message>
        <source>The connection ended (%1%2) while this step waited.</source>
        <translation>Die Verbindung endete (%1%2), während dieser Schritt wartete.</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>A message came that must not: %1</source>
        <translation>Es kam eine Nachricht, die nicht kommen durfte: %1</translation>
    </message>
    <message>
        <source>The next message had to be %1.</source>
        <translation>Die nächste Nachricht musste %1 sein.</translation>
    </message>
    <message>
        <source>The message fits, but has nothing to save as {{%1}}: %2 is not there.</source>
        <translation>Die Nachricht passt, hat aber nichts, was sich als {{%1}} speichern ließe: %2 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>No message came.</source>
        <translation>Es kam keine Nachricht.</translation>
    </message>
    <message>
        <source>the message at +%1</source>
        <translation>die Nachricht bei +%1</translation>
    </message>
    <message>
        <source>%1 of %2 messages came in %3: %4</source>
        <translation>%1 von %2 Nachrichten kamen in %3: %4</translation>
    </message>
    <message>
        <source>No message came in %1 that is %2</source>
        <translation>In %1 kam keine Nachricht, auf die dies zutrifft: %2</translation>
    </message>
    <message>
        <source>The ping was not answered in %1.</source>
        <translation>Das Ping wurde in %1 nicht beantwortet.</translation>
    </message>
    <message>
        <source>The connection was not closed in %1.</source>
        <translation>Die Verbindung wurde in %1 nicht geschlossen.</translation>
    </message>
    <message>
        <source>It was closed with %1%2.</source>
        <translation>Sie wurde mit %1%2 geschlossen.</translation>
    </message>
    <message>
        <source>Close code %1 was expected.</source>
        <translation>Close-Code %1 wurde erwartet.</translation>
    </message>
    <message>
        <source>The reason &quot;%1&quot; was expected.</source>
        <translation>Der Grund „%1“ wurde erwartet.</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is not open.</source>
        <translation>Es lässt sich nichts senden: Die Verbindung ist nicht offen.</translation>
    </message>
    <message>
        <source>The opening had to be refused, and the connection is open.</source>
        <translation>Das Öffnen musste abgelehnt werden, aber die Verbindung ist offen.</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>Status %1.</translation>
    </message>
    <message>
        <source>The connection did not open.</source>
        <translation>Die Verbindung hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>No message came that could be checked against %1.</source>
        <translation>Es kam keine Nachricht, die sich gegen %1 prüfen ließ.</translation>
    </message>
    <message>
        <source>Message %1 is not JSON, so that it does not fit %2.</source>
        <translation>Nachricht %1 ist kein JSON und passt deshalb nicht zu %2.</translation>
    </message>
    <message>
        <source>Message %1 does not fit %2: %3</source>
        <translation>Nachricht %1 passt nicht zu %2: %3</translation>
    </message>
    <message>
        <source>Scripts are not supported by this version: %1 was not run.</source>
        <translation>Diese Version unterstützt keine Skripte: %1 wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The connection never opened, so that it cannot be closed.</source>
        <translation>Die Verbindung wurde nie geöffnet und lässt sich deshalb nicht schließen.</translation>
    </message>
    <message>
        <source>&quot;connect&quot; is missing: the scenario does not say where to.</source>
        <translation>„connect“ fehlt: Das Szenario sagt nicht, wohin es sich verbindet.</translation>
    </message>
    <message>
        <source>Add connect: ws://…, or the path of a saved connection.</source>
        <translation>Fügen Sie connect: ws://… hinzu, oder den Pfad einer gespeicherten Verbindung.</translation>
    </message>
    <message>
        <source>&quot;steps&quot; is missing: there is nothing to do.</source>
        <translation>„steps“ fehlt: Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>&quot;format&quot; is missing.</source>
        <translation>„format“ fehlt.</translation>
    </message>
    <message>
        <source>Begin the file with: format: %1</source>
        <translation>Beginnen Sie die Datei mit: format: %1</translation>
    </message>
    <message>
        <source>This file is of version %1 of the format; this program knows version 1.</source>
        <translation>Diese Datei hat Version %1 des Formats; dieses Programm kennt Version 1.</translation>
    </message>
    <message>
        <source>Use a newer Framescope.</source>
        <translation>Verwenden Sie ein neueres Framescope.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format of scenarios.</source>
        <translation>„%1“ ist kein Format für Szenarien.</translation>
    </message>
    <message>
        <source>Write: format: %1</source>
        <translation>Schreiben Sie: format: %1</translation>
    </message>
    <message>
        <source>No connection is named.</source>
        <translation>Es ist keine Verbindung genannt.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; stands here twice.</source>
        <translation>Die Verbindung „%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>&quot;url&quot; is missing.</source>
        <translation>„url“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a header.</source>
        <translation>„%1“ ist keine Kopfzeile.</translation>
    </message>
    <message>
        <source>Write &quot;Name: value&quot;.</source>
        <translation>Schreiben Sie „Name: Wert“.</translation>
    </message>
    <message>
        <source>%1 must be a map of names and values, and is %2.</source>
        <translation>%1 muss eine Zuordnung von Namen zu Werten sein, ist aber %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable.</source>
        <translation>„%1“ kann nicht der Name einer Variablen sein.</translation>
    </message>
    <message>
        <source>Use letters, digits, _, - and points.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, _, - und Punkte.</translation>
    </message>
    <message>
        <source>This step cannot be carried out: &quot;%1&quot; has ended the connection before it.</source>
        <translation>Dieser Schritt ist nicht ausführbar: „%1“ hat die Verbindung davor beendet.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Begin it with: format: %1</source>
        <translation>Beginnen Sie sie mit: format: %1</translation>
    </message>
    <message>
        <source>%1 must be a list of steps, and is %2.</source>
        <translation>%1 muss eine Liste von Schritten sein, ist aber %2.</translation>
    </message>
    <message>
        <source>Begin each step with &quot;- &quot;.</source>
        <translation>Beginnen Sie jeden Schritt mit „- “.</translation>
    </message>
    <message>
        <source>A step begins with what it does, and this is %1.</source>
        <translation>Ein Schritt beginnt mit dem, was er tut; dies ist aber %1.</translation>
    </message>
    <message>
        <source>One step cannot both &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Ein Schritt kann nicht zugleich „%1“ und „%2“ sein.</translation>
    </message>
    <message>
        <source>Make two steps of it: begin &quot;%1&quot; with &quot;- &quot;.</source>
        <translation>Machen Sie zwei Schritte daraus: Beginnen Sie „%1“ mit „- “.</translation>
    </message>
    <message>
        <source>This step says nothing.</source>
        <translation>Dieser Schritt sagt nichts.</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;.</source>
        <translation>Den Schritt „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot; in this scenario.</source>
        <translation>Die Verbindung „%1“ gibt es in diesem Szenario nicht.</translation>
    </message>
    <message>
        <source>Give connections names: connect: {alice: …, bob: …}.</source>
        <translation>Geben Sie Verbindungen Namen: connect: {alice: …, bob: …}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name.</source>
        <translation>„%1“ ist kein Name.</translation>
    </message>
    <message>
        <source>Use letters, digits, _ and -, and begin with a letter.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, _ und -, und beginnen Sie mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>One message is of one kind: &quot;%1&quot; is a second one.</source>
        <translation>Eine Nachricht hat genau eine Art: „%1“ ist eine zweite.</translation>
    </message>
    <message>
        <source>%1 must be a list of sizes such as [3, 5], and is %2.</source>
        <translation>%1 muss eine Liste von Größen wie [3, 5] sein, ist aber %2.</translation>
    </message>
    <message>
        <source>Nothing is said of what to send.</source>
        <translation>Es ist nicht angegeben, was gesendet werden soll.</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>A text that is to be sent as a JSON string needs its own quotation marks: &apos;&quot;hello&quot;&apos;. Use &quot;text&quot; for what is not JSON.</source>
        <translation>Ein Text, der als JSON-Zeichenkette gesendet werden soll, braucht eigene Anführungszeichen: &apos;&quot;hello&quot;&apos;. Verwenden Sie „text“ für alles, was kein JSON ist.</translation>
    </message>
    <message>
        <source>A filter is missing.</source>
        <translation>Ein Filter fehlt.</translation>
    </message>
    <message>
        <source>For any message at all, write type:text,binary.</source>
        <translation>Schreiben Sie für eine beliebige Nachricht type:text,binary.</translation>
    </message>
    <message>
        <source>In the filter: %1</source>
        <translation>Im Filter: %1</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>Der reguläre Ausdruck ist falsch: %1.</translation>
    </message>
    <message>
        <source>The regular expression must have one group, and has %1.</source>
        <translation>Der reguläre Ausdruck muss eine Gruppe haben, hat aber %1.</translation>
    </message>
    <message>
        <source>Put the part to save into parentheses: &quot;id=([0-9]+)&quot;. For a field of JSON write json:path.</source>
        <translation>Setzen Sie den Teil, der gespeichert werden soll, in Klammern: &quot;id=([0-9]+)&quot;. Schreiben Sie für ein JSON-Feld json:path.</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>Hinter dem Doppelpunkt steht nichts.</translation>
    </message>
    <message>
        <source>%1 must be a name, or a map of names and values.</source>
        <translation>%1 muss ein Name oder eine Zuordnung von Namen zu Werten sein.</translation>
    </message>
    <message>
        <source>Nothing is said of what to expect.</source>
        <translation>Es ist nicht angegeben, was erwartet wird.</translation>
    </message>
    <message>
        <source>Write a filter, or {handshake: …}, or {refused: …}.</source>
        <translation>Schreiben Sie einen Filter, {handshake: …} oder {refused: …}.</translation>
    </message>
    <message>
        <source>How long nothing of the kind may come is missing.</source>
        <translation>Es fehlt, wie lange nichts dieser Art kommen darf.</translation>
    </message>
    <message>
        <source>Add a line &quot;for: 1s&quot;.</source>
        <translation>Fügen Sie eine Zeile „for: 1s“ hinzu.</translation>
    </message>
    <message>
        <source>&quot;to&quot; is missing.</source>
        <translation>„to“ fehlt.</translation>
    </message>
    <message>
        <source>Write {from: 200ms, to: 1s}, or one duration.</source>
        <translation>Schreiben Sie {from: 200ms, to: 1s}, oder eine einzige Dauer.</translation>
    </message>
    <message>
        <source>&quot;from&quot; is longer than &quot;to&quot;.</source>
        <translation>„from“ ist länger als „to“.</translation>
    </message>
    <message>
        <source>&quot;times&quot; is missing.</source>
        <translation>„times“ fehlt.</translation>
    </message>
    <message>
        <source>The steps to repeat are missing.</source>
        <translation>Die Schritte, die wiederholt werden sollen, fehlen.</translation>
    </message>
    <message>
        <source>Add &quot;steps:&quot; below, at the depth of &quot;repeat&quot;.</source>
        <translation>Fügen Sie darunter „steps:“ hinzu, in der Tiefe von „repeat“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a field.</source>
        <translation>„%1“ ist nicht der Pfad eines Felds.</translation>
    </message>
    <message>
        <source>Write json:path, for example json:seq.</source>
        <translation>Schreiben Sie json:path, zum Beispiel json:seq.</translation>
    </message>
    <message>
        <source>&quot;field&quot; is missing.</source>
        <translation>„field“ fehlt.</translation>
    </message>
    <message>
        <source>Write {field: &apos;json:seq&apos;}.</source>
        <translation>Schreiben Sie {field: &apos;json:seq&apos;}.</translation>
    </message>
    <message>
        <source>&quot;for&quot; is missing.</source>
        <translation>„for“ fehlt.</translation>
    </message>
    <message>
        <source>Say how long to listen: {for: 5s}.</source>
        <translation>Geben Sie an, wie lange gelauscht werden soll: {for: 5s}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no message.</source>
        <translation>„%1“ ist keine Nachricht.</translation>
    </message>
    <message>
        <source>Write &quot;last&quot;.</source>
        <translation>Schreiben Sie „last“.</translation>
    </message>
    <message>
        <source>&quot;file&quot; is missing.</source>
        <translation>„file“ fehlt.</translation>
    </message>
    <message>
        <source>The reason has more than 123 bytes (RFC 6455 section 5.5).</source>
        <translation>Der Grund hat mehr als 123 Bytes (RFC 6455, Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>Nothing came for %1; at most %2 is allowed.</source>
        <translation>Es kam %1 lang nichts; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>The sequence field json:%1 is %2, which is no whole number.</source>
        <translation>Das Folgefeld json:%1 ist %2 und damit keine ganze Zahl.</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>The sequence%1 has a gap: %2 came after %3.</source>
        <translation>Die Folge%1 hat eine Lücke: %2 kam nach %3.</translation>
    </message>
    <message>
        <source>The sequence%1 went back: %2 came after %3.</source>
        <translation>Die Folge%1 sprang zurück: %2 kam nach %3.</translation>
    </message>
    <message>
        <source>%1 messages came in %2, which is %3 a second; at least %4 is asked for.</source>
        <translation>%1 Nachrichten kamen in %2, das sind %3 je Sekunde; verlangt sind mindestens %4.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Die Datei oder den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Put it beside the scenario.</source>
        <translation>Legen Sie sie neben das Szenario.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>A limit does not hold.</source>
        <translation>Ein Grenzwert ist nicht eingehalten.</translation>
    </message>
    <message>
        <source> %1 messages came faster than the steps looked at them, and were dropped.</source>
        <translation> %1 Nachrichten kamen schneller, als die Schritte sie ansahen, und wurden verworfen.</translation>
    </message>
    <message>
        <source>Not run: interrupted before it began.</source>
        <translation>Nicht ausgeführt: vor dem Beginn unterbrochen.</translation>
    </message>
    <message>
        <source>Not run: an earlier one failed.</source>
        <translation>Nicht ausgeführt: Ein früherer ist gescheitert.</translation>
    </message>
    <message>
        <source>Nothing has given {{%1}} a value when this step runs.</source>
        <translation>Bis zu diesem Schritt hat nichts {{%1}} einen Wert gegeben.</translation>
    </message>
    <message>
        <source>This version runs no scripts.</source>
        <translation>Diese Version führt keine Skripte aus.</translation>
    </message>
    <message>
        <source>Say it with expect and save, as far as it can be.</source>
        <translation>Drücken Sie es mit expect und save aus, so weit das geht.</translation>
    </message>
    <message>
        <source>This version decodes no application protocols.</source>
        <translation>Diese Version dekodiert keine Anwendungsprotokolle.</translation>
    </message>
    <message>
        <source>Save a field of JSON: json:path.</source>
        <translation>Speichern Sie ein Feld aus JSON: json:pfad.</translation>
    </message>
    <message>
        <source>The file %1 lies outside of the scenario&apos;s folder.</source>
        <translation>Die Datei %1 liegt außerhalb des Ordners des Szenarios.</translation>
    </message>
</context>
<context>
    <name>SecretScan</name>
    <message>
        <source>a value of &quot;%1&quot; is a secret as a rule</source>
        <translation>ein Wert von „%1“ ist in aller Regel ein Geheimnis</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot; is marked as secret</source>
        <translation>die Variable „%1“ ist als Geheimnis gekennzeichnet</translation>
    </message>
    <message>
        <source>this field is for a secret</source>
        <translation>dieses Feld ist für ein Geheimnis gedacht</translation>
    </message>
    <message>
        <source>the URL holds a password</source>
        <translation>die URL enthält ein Passwort</translation>
    </message>
    <message>
        <source>it looks like an access token or a private key</source>
        <translation>es sieht wie ein Zugriffstoken oder ein privater Schlüssel aus</translation>
    </message>
    <message>
        <source>the subprotocol carries a token</source>
        <translation>das Unterprotokoll trägt ein Token</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>This system has no keychain that can be used.</source>
        <translation>Dieses System hat keinen nutzbaren Schlüsselbund.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain refused.</source>
        <translation>Der Schlüsselbund des Systems hat abgelehnt.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret when asked: it is then kept until the program ends.</source>
        <translation>Entsperren Sie den Schlüsselbund oder geben Sie das Geheimnis ein, wenn danach gefragt wird: Es bleibt dann bis zum Programmende erhalten.</translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>A quote (%1) is not closed in this command line.</source>
        <translation>Ein Anführungszeichen (%1) ist in dieser Befehlszeile nicht geschlossen.</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Kopieren Sie den ganzen Befehl.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>The echo server on this machine: start it under Servers, then connect.</source>
        <translation>Der Echo-Server auf diesem Rechner: Starten Sie ihn unter „Server“ und verbinden Sie sich dann.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Four bytes</source>
        <translation>Vier Bytes</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Auf Wiedersehen</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Where the echo server listens</source>
        <translation>Wo der Echo-Server lauscht</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The environment variable %1 has bytes that are not UTF-8.</source>
        <translation>Die Umgebungsvariable %1 enthält Bytes, die kein UTF-8 sind.</translation>
    </message>
    <message>
        <source>Name a folder in UTF-8.</source>
        <translation>Nennen Sie einen Ordner in UTF-8.</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>Mein Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>WorkspaceScan</name>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation>%1 ist eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the workspace; it is not followed.</source>
        <translation>%1 ist eine Verknüpfung, die aus dem Arbeitsbereich hinausführt; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Copy the file into the workspace.</source>
        <translation>Kopieren Sie die Datei in den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 is a link to another place in the workspace; it is listed there only.</source>
        <translation>%1 ist eine Verknüpfung zu einer anderen Stelle im Arbeitsbereich; aufgeführt wird nur diese.</translation>
    </message>
    <message>
        <source>Folders are nested deeper than %1 levels; what is below is not listed.</source>
        <translation>Ordner sind tiefer als %1 Ebenen verschachtelt; was darunter liegt, wird nicht aufgeführt.</translation>
    </message>
    <message>
        <source>There are more than %1 files; the rest is not listed.</source>
        <translation>Es sind mehr als %1 Dateien; der Rest wird nicht aufgeführt.</translation>
    </message>
    <message>
        <source>It has no URL.</source>
        <translation>Es hat keine URL.</translation>
    </message>
    <message>
        <source>There is no &quot;url&quot; with a text in it.</source>
        <translation>Es gibt kein „url“ mit einem Text darin.</translation>
    </message>
    <message>
        <source>Add &quot;url&quot;: &quot;wss://…&quot;.</source>
        <translation>Fügen Sie &quot;url&quot;: &quot;wss://…&quot; hinzu.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>Install the newer version to change it.</source>
        <translation>Installieren Sie die neuere Version, um es zu ändern.</translation>
    </message>
    <message>
        <source>It has the same id as %1.</source>
        <translation>Es hat dieselbe id wie %1.</translation>
    </message>
    <message>
        <source>Remove the line &quot;id&quot; from one of them; a new one is made when it is saved.</source>
        <translation>Entfernen Sie die Zeile „id“ aus einem von beiden; beim Speichern entsteht eine neue.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Berichtigen Sie die Datei oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not YAML (%3).</source>
        <translation>Zeile %1, Spalte %2: Das ist kein YAML (%3).</translation>
    </message>
    <message>
        <source>This is not YAML (%1).</source>
        <translation>Das ist kein YAML (%1).</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>ein nicht geschlossenes Anführungszeichen</translation>
    </message>
    <message>
        <source>a line without a colon</source>
        <translation>eine Zeile ohne Doppelpunkt</translation>
    </message>
    <message>
        <source>a second document begins here; one is read</source>
        <translation>hier beginnt ein zweites Dokument; eines wird gelesen</translation>
    </message>
    <message>
        <source>an alias that stands inside of its own anchor</source>
        <translation>ein Alias, der innerhalb seines eigenen Ankers steht</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>too many values, or too much text</source>
        <translation>zu viele Werte oder zu viel Text</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
</context>
<context>
    <name>decode::ActionCable</name>
    <message>
        <source>text of “%1”</source>
        <translation>Text von „%1“</translation>
    </message>
    <message>
        <source>JSON in “%1”</source>
        <translation>JSON in „%1“</translation>
    </message>
    <message>
        <source>Subscriptions and messages of channels, with the JSON inside their strings; pings.</source>
        <translation>Abonnements und Nachrichten von Kanälen, mit dem JSON in ihren Zeichenketten; Pings.</translation>
    </message>
    <message>
        <source>a command of Action Cable</source>
        <translation>ein Befehl von Action Cable</translation>
    </message>
    <message>
        <source>A client sends the commands subscribe, unsubscribe and message.</source>
        <translation>Ein Client sendet die Befehle subscribe, unsubscribe und message.</translation>
    </message>
    <message>
        <source>A command needs an “identifier”.</source>
        <translation>Ein Befehl braucht einen „identifier“.</translation>
    </message>
    <message>
        <source>“%1” is no type of Action Cable.</source>
        <translation>„%1“ ist kein Typ von Action Cable.</translation>
    </message>
    <message>
        <source>There is neither a type nor a message.</source>
        <translation>Es gibt weder einen Typ noch eine Nachricht.</translation>
    </message>
</context>
<context>
    <name>decode::ByteJoiner</name>
    <message numerus="yes">
        <source>joined from %n message(s)</source>
        <translation>
            <numerusform>aus %n Nachricht zusammengesetzt</numerusform>
            <numerusform>aus %n Nachrichten zusammengesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::Centrifugo</name>
    <message>
        <source>Commands, replies and pushes of Centrifugo, several a message; replies with their method and latency; pings.</source>
        <translation>Befehle, Antworten und Pushes von Centrifugo, mehrere je Nachricht; Antworten mit ihrer Methode und Latenz; Pings.</translation>
    </message>
    <message>
        <source>A command and a reply are objects.</source>
        <translation>Ein Befehl und eine Antwort sind Objekte.</translation>
    </message>
    <message>
        <source>A command has one member by the name of its method.</source>
        <translation>Ein Befehl hat ein Feld, das wie seine Methode heißt.</translation>
    </message>
    <message>
        <source>A reply needs the “id” of its command.</source>
        <translation>Eine Antwort braucht die „id“ ihres Befehls.</translation>
    </message>
</context>
<context>
    <name>decode::ConnectionDecoder</name>
    <message>
        <source>“%1” is no option of the decoder “%2”.</source>
        <translation>„%1“ ist keine Option des Decoders „%2“.</translation>
    </message>
    <message>
        <source>It has no options: leave out what follows the colon.</source>
        <translation>Er hat keine Optionen: Lassen Sie weg, was auf den Doppelpunkt folgt.</translation>
    </message>
    <message>
        <source>Its options are %1.</source>
        <translation>Seine Optionen sind %1.</translation>
    </message>
    <message>
        <source>There is no decoder “%1”.</source>
        <translation>Es gibt keinen Decoder „%1“.</translation>
    </message>
    <message>
        <source>“framescope-cli decoders” lists them.</source>
        <translation>„framescope-cli decoders“ listet sie auf.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? “framescope-cli decoders” lists them.</source>
        <translation>Meinten Sie „%1“? „framescope-cli decoders“ listet sie auf.</translation>
    </message>
    <message>
        <source>it was chosen</source>
        <translation>er wurde ausgewählt</translation>
    </message>
    <message>
        <source>Messages stand inside one another more than %1 deep; no more of them is decoded.</source>
        <translation>Nachrichten sind tiefer als %1 Ebenen ineinander verschachtelt; weitere werden nicht dekodiert.</translation>
    </message>
</context>
<context>
    <name>decode::Discord</name>
    <message>
        <source>Operations of Discord’s gateway by name, dispatched events with their sequence numbers, heartbeats with their latency.</source>
        <translation>Operationen des Gateways von Discord mit Namen, Ereignisse mit ihren Folgenummern, Heartbeats mit ihrer Latenz.</translation>
    </message>
    <message>
        <source>A message is an object whose “op” is a number.</source>
        <translation>Eine Nachricht ist ein Objekt, dessen „op“ eine Zahl ist.</translation>
    </message>
    <message>
        <source>%1 is no operation of the gateway.</source>
        <translation>%1 ist keine Operation des Gateways.</translation>
    </message>
    <message>
        <source>unknown error; reconnect</source>
        <translation>unbekannter Fehler; neu verbinden</translation>
    </message>
    <message>
        <source>unknown opcode</source>
        <translation>unbekannter Opcode</translation>
    </message>
    <message>
        <source>a payload could not be decoded</source>
        <translation>Nutzdaten ließen sich nicht dekodieren</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>authentication failed; do not reconnect</source>
        <translation>Anmeldung gescheitert; nicht neu verbinden</translation>
    </message>
    <message>
        <source>already authenticated</source>
        <translation>schon angemeldet</translation>
    </message>
    <message>
        <source>invalid sequence number</source>
        <translation>ungültige Folgenummer</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>Ratengrenze überschritten</translation>
    </message>
    <message>
        <source>the session timed out</source>
        <translation>die Sitzung ist abgelaufen</translation>
    </message>
    <message>
        <source>invalid shard</source>
        <translation>ungültiger Shard</translation>
    </message>
    <message>
        <source>sharding required</source>
        <translation>Sharding nötig</translation>
    </message>
    <message>
        <source>invalid version of the API</source>
        <translation>ungültige Version der API</translation>
    </message>
    <message>
        <source>invalid intents</source>
        <translation>ungültige Intents</translation>
    </message>
    <message>
        <source>disallowed intents</source>
        <translation>nicht erlaubte Intents</translation>
    </message>
</context>
<context>
    <name>decode::GenericJson</name>
    <message>
        <source>Messages that are JSON without a protocol around it: one value, or one on each line.</source>
        <translation>Nachrichten aus JSON, um das kein Protokoll liegt: ein Wert, oder einer je Zeile.</translation>
    </message>
</context>
<context>
    <name>decode::GraphQl</name>
    <message>
        <source>Subscriptions of GraphQL as the library graphql-ws speaks them; each answer with its operation.</source>
        <translation>Abonnements von GraphQL, wie die Bibliothek graphql-ws sie spricht; jede Antwort mit ihrer Operation.</translation>
    </message>
    <message>
        <source>Subscriptions of GraphQL in the older protocol, whose subprotocol is called graphql-ws.</source>
        <translation>Abonnements von GraphQL im älteren Protokoll, dessen Unterprotokoll graphql-ws heißt.</translation>
    </message>
    <message>
        <source>A message is an object with a “type”.</source>
        <translation>Eine Nachricht ist ein Objekt mit einem „type“.</translation>
    </message>
    <message>
        <source>“%1” belongs to the other protocol: this side speaks %2, and the connection is %3.</source>
        <translation>„%1“ gehört zum anderen Protokoll: Diese Seite spricht %2, die Verbindung aber ist %3.</translation>
    </message>
    <message>
        <source>“%1” is no type of this protocol.</source>
        <translation>„%1“ ist kein Typ dieses Protokolls.</translation>
    </message>
    <message>
        <source>Only a server sends “%1”.</source>
        <translation>Nur ein Server sendet „%1“.</translation>
    </message>
    <message>
        <source>Only a client sends “%1”.</source>
        <translation>Nur ein Client sendet „%1“.</translation>
    </message>
    <message>
        <source>“%1” needs an id.</source>
        <translation>„%1“ braucht eine ID.</translation>
    </message>
    <message>
        <source>The payload of an error is an array of GraphQL’s errors.</source>
        <translation>Die Nutzdaten eines Fehlers sind ein Array von GraphQL-Fehlern.</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>ungültige Nachricht</translation>
    </message>
    <message>
        <source>unauthorised: subscribed before the connection was acknowledged</source>
        <translation>nicht berechtigt: abonniert, bevor die Verbindung bestätigt war</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>subprotocol not acceptable</source>
        <translation>Unterprotokoll nicht annehmbar</translation>
    </message>
    <message>
        <source>connection_init came too late</source>
        <translation>connection_init kam zu spät</translation>
    </message>
    <message>
        <source>a subscription with this id exists already</source>
        <translation>ein Abonnement mit dieser ID gibt es schon</translation>
    </message>
    <message>
        <source>more than one connection_init</source>
        <translation>mehr als ein connection_init</translation>
    </message>
    <message>
        <source>internal server error</source>
        <translation>interner Fehler des Servers</translation>
    </message>
    <message>
        <source>the connection was not acknowledged in time</source>
        <translation>die Verbindung wurde nicht rechtzeitig bestätigt</translation>
    </message>
</context>
<context>
    <name>decode::JsonFields</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::JsonParts</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
</context>
<context>
    <name>decode::JsonRpc</name>
    <message>
        <source>parse error</source>
        <translation>Syntaxfehler</translation>
    </message>
    <message>
        <source>invalid request</source>
        <translation>ungültige Anfrage</translation>
    </message>
    <message>
        <source>method not found</source>
        <translation>Methode nicht gefunden</translation>
    </message>
    <message>
        <source>invalid parameters</source>
        <translation>ungültige Parameter</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Calls, answers, notifications and batches; errors by their code; what a subscription of Ethereum is of.</source>
        <translation>Aufrufe, Antworten, Benachrichtigungen und Stapel; Fehler nach ihrem Code; was ein Abonnement von Ethereum abonniert.</translation>
    </message>
    <message>
        <source>A message is an object or an array of them, not empty.</source>
        <translation>Eine Nachricht ist ein Objekt oder ein nicht leeres Array von Objekten.</translation>
    </message>
    <message>
        <source>There is neither a method nor a result nor an error.</source>
        <translation>Es gibt weder eine Methode noch ein Ergebnis noch einen Fehler.</translation>
    </message>
    <message>
        <source>“jsonrpc” is not &quot;2.0&quot;.</source>
        <translation>„jsonrpc“ ist nicht &quot;2.0&quot;.</translation>
    </message>
    <message>
        <source>An id is a string, a number or null.</source>
        <translation>Eine ID ist eine Zeichenkette, eine Zahl oder null.</translation>
    </message>
    <message>
        <source>A method is a string.</source>
        <translation>Eine Methode ist eine Zeichenkette.</translation>
    </message>
    <message>
        <source>Parameters are an array or an object.</source>
        <translation>Parameter sind ein Array oder ein Objekt.</translation>
    </message>
    <message>
        <source>An answer needs an id.</source>
        <translation>Eine Antwort braucht eine ID.</translation>
    </message>
    <message>
        <source>An answer has a result or an error, not both.</source>
        <translation>Eine Antwort hat ein Ergebnis oder einen Fehler, nicht beides.</translation>
    </message>
    <message>
        <source>An error needs a whole number as its code.</source>
        <translation>Ein Fehler braucht eine ganze Zahl als Code.</translation>
    </message>
</context>
<context>
    <name>decode::Nats</name>
    <message>
        <source>Operations of NATS with their subjects and payloads; requests with the latency of their reply; heartbeats.</source>
        <translation>Operationen von NATS mit ihren Subjects und Nutzdaten; Anfragen mit der Latenz ihrer Antwort; Heartbeats.</translation>
    </message>
    <message>
        <source>An operation does not end within %1 bytes.</source>
        <translation>Eine Operation endet nicht innerhalb von %1 Bytes.</translation>
    </message>
    <message>
        <source>“%1” is no operation of NATS.</source>
        <translation>„%1“ ist keine Operation von NATS.</translation>
    </message>
    <message>
        <source>%1 has from %2 to %3 arguments, and here are %4.</source>
        <translation>%1 hat %2 bis %3 Argumente, hier sind es %4.</translation>
    </message>
    <message>
        <source>The size of the payload is no number, or too large.</source>
        <translation>Die Größe der Nutzdaten ist keine Zahl oder zu groß.</translation>
    </message>
    <message>
        <source>A line end must follow the payload.</source>
        <translation>Auf die Nutzdaten muss ein Zeilenende folgen.</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>Argument %1</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Nutzdaten</translation>
    </message>
</context>
<context>
    <name>decode::Ocpp</name>
    <message>
        <source>Calls between charging stations and their management; each result with its action and its latency.</source>
        <translation>Aufrufe zwischen Ladestationen und ihrer Verwaltung; jedes Ergebnis mit seiner Aktion und seiner Latenz.</translation>
    </message>
    <message>
        <source>A message is an array that begins with its type: 2, 3 or 4, in OCPP 2.1 also 5 or 6.</source>
        <translation>Eine Nachricht ist ein Array, das mit seinem Typ beginnt: 2, 3 oder 4, in OCPP 2.1 auch 5 oder 6.</translation>
    </message>
    <message>
        <source>This type has %1 items, and here are %2.</source>
        <translation>Dieser Typ hat %1 Elemente, hier sind es %2.</translation>
    </message>
    <message>
        <source>The id is a string of at most 36 characters.</source>
        <translation>Die ID ist eine Zeichenkette von höchstens 36 Zeichen.</translation>
    </message>
    <message>
        <source>The payload is an object.</source>
        <translation>Die Nutzdaten sind ein Objekt.</translation>
    </message>
    <message>
        <source>message type</source>
        <translation>Nachrichtentyp</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Nutzdaten</translation>
    </message>
</context>
<context>
    <name>decode::Phoenix</name>
    <message>
        <source>Joins, events and replies of Phoenix channels, with their latency; heartbeats.</source>
        <translation>Beitritte, Ereignisse und Antworten von Phoenix-Kanälen, mit ihrer Latenz; Heartbeats.</translation>
    </message>
    <message>
        <source>A binary message is a push, a reply or a broadcast, which begins with 0, 1 or 2 and the lengths of its parts.</source>
        <translation>Eine binäre Nachricht ist ein Push, eine Antwort oder ein Broadcast; sie beginnt mit 0, 1 oder 2 und den Längen ihrer Teile.</translation>
    </message>
    <message>
        <source>A message is [join_ref, ref, topic, event, payload], or an object with these names.</source>
        <translation>Eine Nachricht ist [join_ref, ref, topic, event, payload] oder ein Objekt mit diesen Namen.</translation>
    </message>
</context>
<context>
    <name>decode::Preview</name>
    <message>
        <source>0 bytes</source>
        <translation>0 Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s): %1</source>
        <translation>
            <numerusform>%n Byte: %1</numerusform>
            <numerusform>%n Bytes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::Pusher</name>
    <message>
        <source>Events of channels with the JSON inside their data; subscriptions with their latency; pings; errors by their code.</source>
        <translation>Ereignisse von Kanälen mit dem JSON in ihren Daten; Abonnements mit ihrer Latenz; Pings; Fehler nach ihrem Code.</translation>
    </message>
    <message>
        <source>A message is an object with an “event”.</source>
        <translation>Eine Nachricht ist ein Objekt mit einem „event“.</translation>
    </message>
    <message>
        <source>text of “data”</source>
        <translation>Text von „data“</translation>
    </message>
    <message>
        <source>JSON in “data”</source>
        <translation>JSON in „data“</translation>
    </message>
    <message>
        <source>the application accepts only TLS</source>
        <translation>die Anwendung nimmt nur TLS an</translation>
    </message>
    <message>
        <source>no such application</source>
        <translation>keine solche Anwendung</translation>
    </message>
    <message>
        <source>the application is disabled</source>
        <translation>die Anwendung ist abgeschaltet</translation>
    </message>
    <message>
        <source>the application is over its quota of connections</source>
        <translation>die Anwendung hat ihr Kontingent an Verbindungen überschritten</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>kein solcher Pfad</translation>
    </message>
    <message>
        <source>invalid version string</source>
        <translation>ungültige Versionsangabe</translation>
    </message>
    <message>
        <source>unsupported version of the protocol</source>
        <translation>nicht unterstützte Version des Protokolls</translation>
    </message>
    <message>
        <source>no version of the protocol</source>
        <translation>keine Version des Protokolls</translation>
    </message>
    <message>
        <source>the connection is unauthorised</source>
        <translation>die Verbindung ist nicht berechtigt</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>Kapazität überschritten</translation>
    </message>
    <message>
        <source>reconnect at once</source>
        <translation>sofort neu verbinden</translation>
    </message>
    <message>
        <source>the client did not answer a ping in time</source>
        <translation>der Client hat ein Ping nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>closed after inactivity</source>
        <translation>nach Inaktivität geschlossen</translation>
    </message>
    <message>
        <source>a client’s event was rejected: too many of them</source>
        <translation>ein Ereignis eines Clients wurde abgelehnt: zu viele davon</translation>
    </message>
    <message>
        <source>do not connect again</source>
        <translation>nicht noch einmal verbinden</translation>
    </message>
    <message>
        <source>connect again after a second or more</source>
        <translation>nach einer Sekunde oder mehr noch einmal verbinden</translation>
    </message>
    <message>
        <source>connect again at once</source>
        <translation>sofort noch einmal verbinden</translation>
    </message>
</context>
<context>
    <name>decode::Recognise</name>
    <message>
        <source>the subprotocol is %1</source>
        <translation>das Unterprotokoll ist %1</translation>
    </message>
    <message>
        <source>the client offered the subprotocol %1</source>
        <translation>der Client hat das Unterprotokoll %1 angeboten</translation>
    </message>
    <message>
        <source>%1 in the address</source>
        <translation>%1 in der Adresse</translation>
    </message>
    <message>
        <source>a message is %1</source>
        <translation>eine Nachricht ist %1</translation>
    </message>
</context>
<context>
    <name>decode::SignalR</name>
    <message>
        <source>Invocations, streams and completions of ASP.NET Core SignalR, with their latency; pings.</source>
        <translation>Invocations, Streams und Completions von ASP.NET Core SignalR, mit ihrer Latenz; Pings.</translation>
    </message>
    <message>
        <source>SignalR’s handshake</source>
        <translation>der Handshake von SignalR</translation>
    </message>
    <message>
        <source>a record of SignalR</source>
        <translation>ein Datensatz von SignalR</translation>
    </message>
    <message>
        <source>The byte 1E at the end of a record is missing.</source>
        <translation>Das Byte 1E am Ende eines Datensatzes fehlt.</translation>
    </message>
    <message>
        <source>A message is an object whose “type” is a number from 1 to 9.</source>
        <translation>Eine Nachricht ist ein Objekt, dessen „type“ eine Zahl von 1 bis 9 ist.</translation>
    </message>
    <message>
        <source>The handshake needs “protocol” and “version”.</source>
        <translation>Der Handshake braucht „protocol“ und „version“.</translation>
    </message>
    <message>
        <source>An invocation needs a “target”.</source>
        <translation>Eine Invocation braucht ein „target“.</translation>
    </message>
    <message>
        <source>An invocation needs “arguments”.</source>
        <translation>Eine Invocation braucht „arguments“.</translation>
    </message>
    <message>
        <source>An “invocationId” is missing.</source>
        <translation>Eine „invocationId“ fehlt.</translation>
    </message>
    <message>
        <source>A completion has a result or an error, not both.</source>
        <translation>Eine Completion hat ein Ergebnis oder einen Fehler, nicht beides.</translation>
    </message>
</context>
<context>
    <name>decode::SockJs</name>
    <message>
        <source>Frames of SockJS and heartbeats; what they carry is decoded as its own protocol.</source>
        <translation>Frames von SockJS und Heartbeats; was sie enthalten, wird als sein eigenes Protokoll dekodiert.</translation>
    </message>
    <message>
        <source>A server’s frame begins with o, h, a, m or c.</source>
        <translation>Ein Frame des Servers beginnt mit o, h, a, m oder c.</translation>
    </message>
    <message>
        <source>A client sends an array of strings, or one string.</source>
        <translation>Ein Client sendet ein Array von Zeichenketten oder eine einzelne Zeichenkette.</translation>
    </message>
    <message>
        <source>A message is a string.</source>
        <translation>Eine Nachricht ist eine Zeichenkette.</translation>
    </message>
    <message>
        <source>SockJS message</source>
        <translation>SockJS-Nachricht</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>decode::SocketIo</name>
    <message>
        <source>Engine.IO 3 and 4 with Socket.IO: events, acknowledgements, namespaces, heartbeats; a binary event with its attachments.</source>
        <translation>Engine.IO 3 und 4 mit Socket.IO: Ereignisse, Bestätigungen, Namespaces, Heartbeats; ein binäres Ereignis mit seinen Anhängen.</translation>
    </message>
    <message>
        <source>an Engine.IO opening</source>
        <translation>eine Engine.IO-Eröffnung</translation>
    </message>
    <message>
        <source>a Socket.IO event</source>
        <translation>ein Socket.IO-Ereignis</translation>
    </message>
    <message>
        <source>A binary packet of Engine.IO 3 begins with the byte 04.</source>
        <translation>Ein binäres Paket von Engine.IO 3 beginnt mit dem Byte 04.</translation>
    </message>
    <message>
        <source>A packet begins with a digit from 0 to 6.</source>
        <translation>Ein Paket beginnt mit einer Ziffer von 0 bis 6.</translation>
    </message>
    <message>
        <source>packet type</source>
        <translation>Pakettyp</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The opening packet holds a JSON object.</source>
        <translation>Das Eröffnungspaket enthält ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>In Engine.IO 4 the server sends pings, and the client answers.</source>
        <translation>In Engine.IO 4 sendet der Server Pings, und der Client antwortet.</translation>
    </message>
    <message>
        <source>In Engine.IO 3 the client sends pings, and the server answers.</source>
        <translation>In Engine.IO 3 sendet der Client Pings, und der Server antwortet.</translation>
    </message>
    <message>
        <source>The number of attachments and “-” must follow the type.</source>
        <translation>Auf den Typ müssen die Zahl der Anhänge und „-“ folgen.</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>acknowledgement id</source>
        <translation>Bestätigungs-ID</translation>
    </message>
    <message numerus="yes">
        <source>(%n attachment(s) follow)</source>
        <translation>
            <numerusform>(%n Anhang folgt)</numerusform>
            <numerusform>(%n Anhänge folgen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The arguments must be an array.</source>
        <translation>Die Argumente müssen ein Array sein.</translation>
    </message>
    <message>
        <source>An event&apos;s first item must be its name.</source>
        <translation>Das erste Element eines Ereignisses muss sein Name sein.</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>Argument %1</translation>
    </message>
    <message>
        <source>%1: attachment %2 of %3, %4</source>
        <translation>%1: Anhang %2 von %3, %4</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>the event, from an earlier message</source>
        <translation>das Ereignis, aus einer früheren Nachricht</translation>
    </message>
</context>
<context>
    <name>decode::Stomp</name>
    <message>
        <source>Frames with their headers and bodies, receipts, heartbeats; frames that come in several messages are put together.</source>
        <translation>Frames mit ihren Kopfzeilen und Inhalten, Quittungen, Heartbeats; Frames, die in mehreren Nachrichten kommen, werden zusammengesetzt.</translation>
    </message>
    <message>
        <source>a frame of STOMP</source>
        <translation>ein STOMP-Frame</translation>
    </message>
    <message>
        <source>A frame does not end within %1 bytes.</source>
        <translation>Ein Frame endet nicht innerhalb von %1 Bytes.</translation>
    </message>
    <message>
        <source>“%1” is no command of STOMP.</source>
        <translation>„%1“ ist kein Befehl von STOMP.</translation>
    </message>
    <message>
        <source>The empty line behind the headers is missing.</source>
        <translation>Die Leerzeile hinter den Kopfzeilen fehlt.</translation>
    </message>
    <message>
        <source>content-length is no number.</source>
        <translation>content-length ist keine Zahl.</translation>
    </message>
    <message>
        <source>No NUL stands behind the %1 bytes that content-length announces.</source>
        <translation>Hinter den %1 Bytes, die content-length ankündigt, steht kein NUL.</translation>
    </message>
    <message>
        <source>Only a server sends “%1”.</source>
        <translation>Nur ein Server sendet „%1“.</translation>
    </message>
    <message>
        <source>Only a client sends “%1”.</source>
        <translation>Nur ein Client sendet „%1“.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>A header has no colon.</source>
        <translation>Eine Kopfzeile hat keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>An unknown escape stands in a header; \n, \r, \c and \\ are allowed.</source>
        <translation>In einer Kopfzeile steht eine unbekannte Escape-Folge; erlaubt sind \n, \r, \c und \\.</translation>
    </message>
</context>
<context>
    <name>decode::Wamp</name>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>Prozedur</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Calls, results, events and their subscriptions, each with its topic or procedure; batched messages too.</source>
        <translation>Aufrufe, Ergebnisse, Ereignisse und ihre Abonnements, jeweils mit Topic oder Prozedur; auch gebündelte Nachrichten.</translation>
    </message>
    <message>
        <source>Messages in JSON come as text.</source>
        <translation>Nachrichten in JSON kommen als Text.</translation>
    </message>
    <message>
        <source>A message is an array that begins with the code of its type.</source>
        <translation>Eine Nachricht ist ein Array, das mit dem Code ihres Typs beginnt.</translation>
    </message>
    <message>
        <source>This type has at least %1 items, and here are %2.</source>
        <translation>Dieser Typ hat mindestens %1 Elemente, hier sind es %2.</translation>
    </message>
    <message>
        <source>message type</source>
        <translation>Nachrichtentyp</translation>
    </message>
</context>
<context>
    <name>framescope::base::CrashReport</name>
    <message>
        <source>The folder for crash reports cannot be made.</source>
        <translation>Der Ordner für Absturzberichte lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
</context>
<context>
    <name>framescope::base::Error</name>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
</context>
<context>
    <name>framescope::base::Generators</name>
    <message>
        <source>the time, as 2024-05-01T12:00:00.000Z</source>
        <translation>die Zeit, als 2024-05-01T12:00:00.000Z</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>the time in milliseconds since 1970</source>
        <translation>die Zeit in Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>the time in seconds since 1970</source>
        <translation>die Zeit in Sekunden seit 1970</translation>
    </message>
    <message>
        <source>the number of this message, from 1</source>
        <translation>die Nummer dieser Nachricht, ab 1</translation>
    </message>
    <message>
        <source>1, 2, 3 …: one more at each use</source>
        <translation>1, 2, 3 …: bei jeder Verwendung um eins mehr</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000, or within these bounds</source>
        <translation>eine ganze Zahl von 0 bis 1000, oder innerhalb dieser Grenzen</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>eines von diesen</translation>
    </message>
    <message>
        <source>random bytes, two digits each</source>
        <translation>zufällige Bytes, je zwei Ziffern</translation>
    </message>
    <message>
        <source>a random identifier</source>
        <translation>eine zufällige Kennung</translation>
    </message>
    <message>
        <source>random words</source>
        <translation>zufällige Wörter</translation>
    </message>
    <message>
        <source>a price that walks at random</source>
        <translation>ein Preis, der zufällig wandert</translation>
    </message>
    <message>
        <source>where that walk stands, without a step</source>
        <translation>wo dieser Preis steht, ohne einen Schritt</translation>
    </message>
    <message>
        <source>a wave with noise</source>
        <translation>eine Welle mit Rauschen</translation>
    </message>
    <message>
        <source>a JSON list of players with growing scores</source>
        <translation>eine JSON-Liste von Spielern mit wachsenden Punkten</translation>
    </message>
    <message>
        <source>Write it like {{$%1}}.</source>
        <translation>Schreiben Sie es wie {{$%1}}.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>Es gibt keine Funktion „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that the function &quot;%2&quot; can take.</source>
        <translation>„%1“ ist keine Zahl, mit der die Funktion „%2“ etwas anfangen kann.</translation>
    </message>
</context>
<context>
    <name>framescope::base::InputFile</name>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>Die Datei %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie den Pfad und seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not an ordinary file</source>
        <translation>es ist eine Pipe oder ein Gerät, keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Reading from %1 took too long.</source>
        <translation>Das Lesen von %1 hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Give a file of at most %1.</source>
        <translation>Geben Sie eine Datei von höchstens %1 an.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 did not come in time.</source>
        <translation>%1 kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>keine Bytes</translation>
    </message>
    <message>
        <source>%1 bytes were read</source>
        <translation>%1 Bytes wurden gelesen</translation>
    </message>
    <message>
        <source>Check whether anything writes to it, or give an ordinary file.</source>
        <translation>Prüfen Sie, ob etwas hineinschreibt, oder geben Sie eine gewöhnliche Datei an.</translation>
    </message>
</context>
<context>
    <name>framescope::base::JsonPath</name>
    <message>
        <source>the name of a member is missing</source>
        <translation>der Name eines Feldes fehlt</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>diese eckige Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a number, a quoted name or * belongs between the brackets</source>
        <translation>zwischen die eckigen Klammern gehört eine Zahl, ein Name in Anführungszeichen oder *</translation>
    </message>
    <message>
        <source>The JSON path &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>Der JSON-Pfad „%1“ ist bei Zeichen %2 falsch: %3.</translation>
    </message>
    <message>
        <source>Write a path such as $.params[0].name.</source>
        <translation>Schreiben Sie einen Pfad wie $.params[0].name.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>a point or a bracket is missing</source>
        <translation>ein Punkt oder eine eckige Klammer fehlt</translation>
    </message>
</context>
<context>
    <name>framescope::base::TextPattern</name>
    <message>
        <source>The regular expression “%1” reached its step limit at %2: whether it matches is not known.</source>
        <translation>Der reguläre Ausdruck „%1“ hat bei %2 seine Schrittgrenze erreicht: Ob er passt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Simplify the expression; avoid a repetition inside a repetition, such as (a+)+.</source>
        <translation>Vereinfachen Sie den Ausdruck. Vermeiden Sie eine Wiederholung in einer Wiederholung, wie (a+)+.</translation>
    </message>
</context>
<context>
    <name>framescope::base::Units</name>
    <message>
        <source>A size is a number with or without k, M or G: 20, 1k, 1.5M.</source>
        <translation>Eine Größe ist eine Zahl mit oder ohne k, M oder G: 20, 1k, 1.5M.</translation>
    </message>
    <message>
        <source>A duration is a number and a unit: 100ms, 30s, 5m.</source>
        <translation>Eine Dauer ist eine Zahl mit Einheit: 100ms, 30s, 5m.</translation>
    </message>
    <message>
        <source>A rate is a number, and may have a unit of time behind a slash: 20/s, 90/m.</source>
        <translation>Eine Rate ist eine Zahl, auf die hinter einem Schrägstrich eine Zeiteinheit folgen kann: 20/s, 90/m.</translation>
    </message>
    <message>
        <source>“%1” is no unit of size: k, M, G and T are.</source>
        <translation>„%1“ ist keine Einheit einer Größe; k, M, G und T sind es.</translation>
    </message>
    <message>
        <source>There is no fraction of a byte.</source>
        <translation>Bruchteile eines Bytes gibt es nicht.</translation>
    </message>
    <message>
        <source>This size is too large.</source>
        <translation>Diese Größe ist zu groß.</translation>
    </message>
    <message>
        <source>A unit is missing: ns, us, ms, s, m or h.</source>
        <translation>Eine Einheit fehlt: ns, us, ms, s, m oder h.</translation>
    </message>
    <message>
        <source>“%1” is no unit of time: ns, us, ms, s, m and h are.</source>
        <translation>„%1“ ist keine Zeiteinheit; ns, us, ms, s, m und h sind es.</translation>
    </message>
    <message>
        <source>This duration is too long.</source>
        <translation>Diese Dauer ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” is no unit of a rate: s, m and h are.</source>
        <translation>„%1“ ist keine Einheit einer Rate; s, m und h sind es.</translation>
    </message>
    <message>
        <source>This rate is too high.</source>
        <translation>Diese Rate ist zu hoch.</translation>
    </message>
</context>
<context>
    <name>framescope::base::WebSocketAddress</name>
    <message>
        <source>Write it like wss://example.com/path.</source>
        <translation>Schreiben Sie sie wie wss://example.com/path.</translation>
    </message>
    <message>
        <source>a tab (%1)</source>
        <translation>ein Tabulator (%1)</translation>
    </message>
    <message>
        <source>a line end (%1)</source>
        <translation>ein Zeilenende (%1)</translation>
    </message>
    <message>
        <source>a no-break space (%1)</source>
        <translation>ein geschütztes Leerzeichen (%1)</translation>
    </message>
    <message>
        <source>a soft hyphen (%1)</source>
        <translation>ein weiches Trennzeichen (%1)</translation>
    </message>
    <message>
        <source>a zero-width space (%1)</source>
        <translation>ein Leerzeichen ohne Breite (%1)</translation>
    </message>
    <message>
        <source>a mark for the direction of writing (%1)</source>
        <translation>ein Zeichen für die Schreibrichtung (%1)</translation>
    </message>
    <message>
        <source>a byte order mark (%1)</source>
        <translation>eine Bytereihenfolge-Markierung (%1)</translation>
    </message>
    <message>
        <source>a control character (%1)</source>
        <translation>ein Steuerzeichen (%1)</translation>
    </message>
    <message>
        <source>a space of another kind (%1)</source>
        <translation>ein Leerzeichen anderer Art (%1)</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>ein unsichtbares Zeichen (%1)</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>Es gibt keine Adresse, zu der verbunden werden könnte.</translation>
    </message>
    <message>
        <source>The address has %1 in it, as character %2.</source>
        <translation>In der Adresse steht %1, als Zeichen %2.</translation>
    </message>
    <message>
        <source>Take it out, or write it as %1 if it belongs there.</source>
        <translation>Nehmen Sie es heraus, oder schreiben Sie es als %1, wenn es dorthin gehört.</translation>
    </message>
    <message>
        <source>The address has half a character in it (a lone surrogate), which cannot be sent.</source>
        <translation>In der Adresse steht ein halbes Zeichen (ein einzelnes Surrogat), das sich nicht senden lässt.</translation>
    </message>
    <message>
        <source>The scheme %1 is not one of a WebSocket.</source>
        <translation>Das Schema %1 ist keines eines WebSockets.</translation>
    </message>
    <message>
        <source>Use ws:// or, with TLS, wss://.</source>
        <translation>Verwenden Sie ws:// oder, mit TLS, wss://.</translation>
    </message>
    <message>
        <source>The address has no scheme.</source>
        <translation>Die Adresse hat kein Schema.</translation>
    </message>
    <message>
        <source>The address has a backslash before its path.</source>
        <translation>Die Adresse hat vor ihrem Pfad einen umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>Write / where the path begins.</source>
        <translation>Schreiben Sie /, wo der Pfad beginnt.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Die Adresse nennt keinen Host.</translation>
    </message>
    <message>
        <source>The address of the host has a % without the zone that belongs behind it.</source>
        <translation>Die Adresse des Hosts hat ein % ohne die Zone, die dahinter gehört.</translation>
    </message>
    <message>
        <source>Write it like [fe80::1%25eth0].</source>
        <translation>Schreiben Sie sie wie [fe80::1%25eth0].</translation>
    </message>
    <message>
        <source>What stands in brackets is not an IPv6 address.</source>
        <translation>Was in den Klammern steht, ist keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>Write it like [::1]:8080.</source>
        <translation>Schreiben Sie sie wie [::1]:8080.</translation>
    </message>
    <message>
        <source>The address has more than one colon where its host and port stand.</source>
        <translation>Die Adresse hat mehr als einen Doppelpunkt, wo Host und Port stehen.</translation>
    </message>
    <message>
        <source>Put an IPv6 address into brackets, like [::1]:8080.</source>
        <translation>Setzen Sie eine IPv6-Adresse in eckige Klammern, wie [::1]:8080.</translation>
    </message>
    <message>
        <source>%1 is not the name of a host.</source>
        <translation>%1 ist nicht der Name eines Hosts.</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 ist kein Port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation>Zu Port 0 lässt sich nicht verbinden.</translation>
    </message>
    <message>
        <source>The address has a fragment (#…), which a WebSocket address must not have (RFC 6455 section 3).</source>
        <translation>Die Adresse hat ein Fragment (#…), was bei einem WebSocket nicht erlaubt ist (RFC 6455, Abschnitt 3).</translation>
    </message>
    <message>
        <source>Leave it out, or write # as %23 if it belongs to the path.</source>
        <translation>Lassen Sie es weg, oder schreiben Sie # als %23, wenn es zum Pfad gehört.</translation>
    </message>
</context>
<context>
    <name>framescope::capture</name>
    <message>
        <source>Entries %1 to %2 cannot be read: their page in the file is damaged.</source>
        <translation>Die Einträge %1 bis %2 lassen sich nicht lesen: Ihre Seite in der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is not a Framescope capture.</source>
        <translation>%1 ist keine Aufzeichnung von Framescope.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It begins with %1.</source>
        <translation>Sie beginnt mit %1.</translation>
    </message>
    <message>
        <source>Restore the file from a copy.</source>
        <translation>Stellen Sie die Datei aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>The capture %1 was made by a newer Framescope.</source>
        <translation>Die Aufzeichnung %1 stammt von einem neueren Framescope.</translation>
    </message>
    <message>
        <source>Its format is version %1; this program reads up to version %2. The file was not changed.</source>
        <translation>Ihr Format hat Version %1; dieses Programm liest bis Version %2. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Update Framescope.</source>
        <translation>Aktualisieren Sie Framescope.</translation>
    </message>
    <message>
        <source>%1 bytes in the middle of the file are damaged: the entries in them are lost.</source>
        <translation>%1 Bytes mitten in der Datei sind beschädigt: Die Einträge darin sind verloren.</translation>
    </message>
    <message>
        <source>The folder %1 for captures cannot be made.</source>
        <translation>Der Ordner %1 für Aufzeichnungen lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Check the path, or choose another folder for captures.</source>
        <translation>Prüfen Sie den Pfad oder wählen Sie einen anderen Ordner für Aufzeichnungen.</translation>
    </message>
    <message>
        <source>The capture %1 cannot be removed.</source>
        <translation>Die Aufzeichnung %1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 entries with %2 bytes of payload before this line were not kept.</source>
        <translation>%1 Einträge mit %2 Bytes Nutzdaten vor dieser Zeile wurden nicht behalten.</translation>
    </message>
    <message>
        <source>The limit of %1 bytes for this capture is reached: what follows is not kept.</source>
        <translation>Die Grenze von %1 Bytes für diese Aufzeichnung ist erreicht: Was folgt, wird nicht behalten.</translation>
    </message>
    <message>
        <source>The capture %1 is not complete.</source>
        <translation>Die Aufzeichnung %1 ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Raise its limit, or choose a faster disk.</source>
        <translation>Erhöhen Sie ihre Grenze oder wählen Sie einen schnelleren Datenträger.</translation>
    </message>
    <message>
        <source>%1 entries were not kept.</source>
        <translation>%1 Einträge wurden nicht behalten.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 exists already and is not an empty folder.</source>
        <translation>%1 gibt es schon, und es ist kein leerer Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet.</source>
        <translation>Wählen Sie einen Ordner, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>The folder could not be renamed.</source>
        <translation>Der Ordner ließ sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>%1 control frames are in the file with their own opcodes; tools that know text and binary only may skip them.</source>
        <translation>%1 Kontroll-Frames stehen mit ihren eigenen Opcodes in der Datei; Werkzeuge, die nur Text und Binärdaten kennen, überspringen sie vielleicht.</translation>
    </message>
    <message>
        <source>%1 fragments of messages that never ended are not in the file: HAR holds whole messages.</source>
        <translation>%1 Fragmente von Nachrichten, die nie endeten, sind nicht in der Datei: HAR enthält ganze Nachrichten.</translation>
    </message>
    <message>
        <source>%1 compressed frames are written inflated and without RSV1, because their bytes on the wire were not kept.</source>
        <translation>%1 komprimierte Frames sind entpackt und ohne RSV1 geschrieben, weil ihre Bytes auf der Leitung nicht behalten wurden.</translation>
    </message>
    <message>
        <source>%1 frames are cut in the file, as a packet may not be longer.</source>
        <translation>%1 Frames sind in der Datei gekürzt, weil ein Paket nicht länger sein darf.</translation>
    </message>
    <message>
        <source>Correct the marked part; the manual&apos;s page on filters lists every term.</source>
        <translation>Berichtigen Sie die markierte Stelle; die Handbuchseite über Filter führt jeden Ausdruck auf.</translation>
    </message>
    <message>
        <source>This closing parenthesis has no opening one.</source>
        <translation>Zu dieser schließenden Klammer gibt es keine öffnende.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A term is missing at the end.</source>
        <translation>Am Ende fehlt ein Ausdruck.</translation>
    </message>
    <message>
        <source>A term is missing here.</source>
        <translation>Hier fehlt ein Ausdruck.</translation>
    </message>
    <message>
        <source>“-” needs a term right behind it, which it negates.</source>
        <translation>Direkt hinter „-“ muss ein Ausdruck stehen, den es verneint.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is no term “%1”; did you mean “%2”? Put it into quotation marks to look for the text itself.</source>
        <translation>Es gibt keinen Ausdruck „%1“; war „%2“ gemeint? Setzen Sie ihn in Anführungszeichen, um den Text selbst zu suchen.</translation>
    </message>
    <message>
        <source>There is no text between the quotation marks.</source>
        <translation>Zwischen den Anführungszeichen steht kein Text.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This regular expression is not closed with “/”.</source>
        <translation>Dieser reguläre Ausdruck ist nicht mit „/“ geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is no option of a regular expression: i, m, s and x are.</source>
        <translation>„%1“ ist keine Option eines regulären Ausdrucks; i, m, s und x sind es.</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1.</source>
        <translation>Der reguläre Ausdruck ist hier falsch: %1.</translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation>Der reguläre Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>“%1” needs a colon: %1:…</source>
        <translation>„%1“ braucht einen Doppelpunkt: %1:…</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>Auf „%1:“ muss etwas folgen.</translation>
    </message>
    <message>
        <source>“%1” compares: %1&gt;… or %1&lt;… instead of a colon.</source>
        <translation>„%1“ vergleicht: %1&gt;… oder %1&lt;… statt eines Doppelpunkts.</translation>
    </message>
    <message>
        <source>A direction is “in” or “out”.</source>
        <translation>Eine Richtung ist „in“ oder „out“.</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal digit.</source>
        <translation>„%1“ ist keine hexadezimale Ziffer.</translation>
    </message>
    <message>
        <source>A byte needs two hexadecimal digits: one is missing at the end.</source>
        <translation>Ein Byte braucht zwei hexadezimale Ziffern: Am Ende fehlt eine.</translation>
    </message>
    <message>
        <source>“%1” is no type: text, binary, ping, pong, close, continuation and event are.</source>
        <translation>„%1“ ist kein Typ; text, binary, ping, pong, close, continuation und event sind es.</translation>
    </message>
    <message>
        <source>“%1” is no property: violation, fragmented, compressed, bookmarked, masked, automatic, cut and deliberate are.</source>
        <translation>„%1“ ist keine Eigenschaft; violation, fragmented, compressed, bookmarked, masked, automatic, cut und deliberate sind es.</translation>
    </message>
    <message>
        <source>“%1” needs &lt;, &lt;=, =, &gt;= or &gt;.</source>
        <translation>„%1“ braucht &lt;, &lt;=, =, &gt;= oder &gt;.</translation>
    </message>
    <message>
        <source>A value must follow “%1” and its comparison.</source>
        <translation>Auf „%1“ und seinen Vergleich muss ein Wert folgen.</translation>
    </message>
    <message>
        <source>A ratio is a number like 0.2: wire size divided by size.</source>
        <translation>Ein Verhältnis ist eine Zahl wie 0.2: Größe auf der Leitung geteilt durch Größe.</translation>
    </message>
    <message>
        <source>“%1:” takes a number or a range: %1:1006 or %1:4000-4999.</source>
        <translation>„%1:“ nimmt eine Zahl oder einen Bereich: %1:1006 oder %1:4000-4999.</translation>
    </message>
    <message>
        <source>A time is a clock’s like 12:00:03.5, or +30s since the start.</source>
        <translation>Eine Zeit ist eine Uhrzeit wie 12:00:03.5 oder +30s seit dem Beginn.</translation>
    </message>
    <message>
        <source>“Z” needs a date in front: 2026-01-31T12:00:03Z.</source>
        <translation>Vor „Z“ muss ein Datum stehen: 2026-01-31T12:00:03Z.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Dieses Datum gibt es nicht.</translation>
    </message>
    <message>
        <source>A regular expression between slashes must follow “~”.</source>
        <translation>Auf „~“ muss ein regulärer Ausdruck zwischen Schrägstrichen folgen.</translation>
    </message>
    <message>
        <source>Only numbers can be compared by size.</source>
        <translation>Nur Zahlen lassen sich der Größe nach vergleichen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is neither HAR nor JSON Lines.</source>
        <translation>%1 ist weder HAR noch JSON Lines.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It begins with “%1”.</source>
        <translation>Sie beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>Export HAR from the browser&apos;s developer tools, or JSON Lines from Framescope.</source>
        <translation>Exportieren Sie HAR aus den Entwicklerwerkzeugen des Browsers oder JSON Lines aus Framescope.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>Der Import wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The file is no HAR: it has no log.entries.</source>
        <translation>Die Datei ist kein HAR: Sie hat kein log.entries.</translation>
    </message>
    <message>
        <source>the file&apos;s end</source>
        <translation>das Dateiende</translation>
    </message>
    <message>
        <source>It is not valid JSON from byte %1 on; what stands before was taken.</source>
        <translation>Ab Byte %1 ist es kein gültiges JSON; was davor steht, wurde übernommen.</translation>
    </message>
    <message>
        <source>log.entries</source>
        <translation>log.entries</translation>
    </message>
    <message>
        <source>None of its %1 entries is a WebSocket connection with messages.</source>
        <translation>Keiner ihrer %1 Einträge ist eine WebSocket-Verbindung mit Nachrichten.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>“%1” is not an array.</source>
        <translation>„%1“ ist kein Array.</translation>
    </message>
    <message>
        <source>It is a WebSocket connection without messages.</source>
        <translation>Es ist eine WebSocket-Verbindung ohne Nachrichten.</translation>
    </message>
    <message>
        <source>entry %1, message %2</source>
        <translation>Eintrag %1, Nachricht %2</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Es ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>It has no usable “%1”.</source>
        <translation>Ein brauchbares „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Its type “%1” is not known.</source>
        <translation>Der Typ „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its opcode %1 does not exist.</source>
        <translation>Den Opcode %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Its data should be base64 and is not: the text was taken as it stands.</source>
        <translation>Die Daten sollten Base64 sein und sind es nicht: Der Text wurde übernommen, wie er ist.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It is not valid JSON (at byte %1).</source>
        <translation>Es ist kein gültiges JSON (bei Byte %1).</translation>
    </message>
    <message>
        <source>“%1” is no event that this program knows.</source>
        <translation>„%1“ ist kein Ereignis, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>The value of “%1” makes no sense.</source>
        <translation>Der Wert von „%1“ ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>It is neither a frame (no “opcode”) nor an event (no “event”).</source>
        <translation>Es ist weder ein Frame (kein „opcode“) noch ein Ereignis (kein „event“).</translation>
    </message>
    <message>
        <source>The file was written by a newer Framescope.</source>
        <translation>Die Datei wurde von einem neueren Framescope geschrieben.</translation>
    </message>
    <message>
        <source>Its format is version %1; this program reads version 1.</source>
        <translation>Ihr Format hat Version %1; dieses Programm liest Version 1.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another file.</source>
        <translation>Warten Sie, bis das endet, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The capture %1 cannot be opened.</source>
        <translation>Die Aufzeichnung %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The capture %1 cannot be written.</source>
        <translation>Die Aufzeichnung %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no room left for the capture %1.</source>
        <translation>Für die Aufzeichnung %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Writing to the capture %1 failed.</source>
        <translation>Das Schreiben in die Aufzeichnung %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Payloads that are not whole in the capture, and so not in what was exported: %1.</source>
        <translation>Nutzdaten, die in der Aufzeichnung nicht vollständig sind und daher auch nicht im Export: %1.</translation>
    </message>
    <message>
        <source>The capture %1 was moved while it was being recorded.</source>
        <translation>Die Aufzeichnung %1 wurde verschoben, während sie aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>All of it is in the file, under its new name.</source>
        <translation>Alles davon ist in der Datei, unter ihrem neuen Namen.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>The name “%1” stands twice; both are read.</source>
        <translation>Der Name „%1“ kommt zweimal vor; beide werden gelesen.</translation>
    </message>
    <message>
        <source>log.version</source>
        <translation>log.version</translation>
    </message>
    <message>
        <source>There is no version “%1” of HAR; it is read as 1.2.</source>
        <translation>Es gibt keine Version „%1“ von HAR; sie wird als 1.2 gelesen.</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in the same object; the last one counts.</source>
        <translation>Der Name „%1“ kommt im selben Objekt zweimal vor; der letzte zählt.</translation>
    </message>
    <message>
        <source>It has no usable time: it stands at the time of the one before.</source>
        <translation>Eine brauchbare Zeit fehlt: Der Eintrag steht bei der Zeit des vorigen.</translation>
    </message>
    <message>
        <source>Its time makes no sense: it stands at the time of the one before.</source>
        <translation>Die Zeit ergibt keinen Sinn: Der Eintrag steht bei der Zeit des vorigen.</translation>
    </message>
    <message>
        <source>It has no time: it stands at the time of the one before.</source>
        <translation>Die Zeit fehlt: Der Eintrag steht bei der Zeit des vorigen.</translation>
    </message>
    <message>
        <source>It has no usable “%1”: it was taken as text.</source>
        <translation>Ein brauchbares „%1“ fehlt: Der Eintrag wurde als Text übernommen.</translation>
    </message>
    <message>
        <source>The header line is not valid JSON; the profile and the notes that it may hold are left out.</source>
        <translation>Die Kopfzeile ist kein gültiges JSON; das Profil und die Notizen, die sie enthalten mag, sind weggelassen.</translation>
    </message>
    <message>
        <source>There is no version “%1” of this format; it is read as version 1.</source>
        <translation>Es gibt keine Version „%1“ dieses Formats; es wird als Version 1 gelesen.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The capture %1 was deleted while it was being recorded.</source>
        <translation>Die Aufzeichnung %1 wurde gelöscht, während sie aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>The capture %1 was cut to %2 of its %3 bytes while it was being recorded.</source>
        <translation>Die Aufzeichnung %1 wurde auf %2 ihrer %3 Bytes gekürzt, während sie aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Everything that was recorded is in %1, and the recording goes on there.</source>
        <translation>Alles, was aufgezeichnet wurde, ist in %1, und die Aufzeichnung geht dort weiter.</translation>
    </message>
    <message>
        <source>What was cut off is lost; the rest is in %1, and the recording goes on there.</source>
        <translation>Was abgeschnitten wurde, ist verloren; der Rest ist in %1, und die Aufzeichnung geht dort weiter.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Der Eintrag ist weggelassen.</translation>
    </message>
    <message>
        <source>%1 entries are left out because of it.</source>
        <translation>%1 Einträge sind deswegen weggelassen.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Choose a file that ends in .fscope; HAR and JSON Lines files can be imported.</source>
        <translation>Wählen Sie eine Datei, die auf .fscope endet; HAR- und JSON-Lines-Dateien lassen sich importieren.</translation>
    </message>
    <message>
        <source>The header of the capture %1 is damaged.</source>
        <translation>Der Kopf der Aufzeichnung %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The first 256 bytes do not match their checksum.</source>
        <translation>Die ersten 256 Bytes passen nicht zu ihrer Prüfsumme.</translation>
    </message>
    <message>
        <source>%1 exists already and is no capture; it was not replaced.</source>
        <translation>%1 gibt es schon, und es ist keine Aufzeichnung; es wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>Choose another file, or delete this one first.</source>
        <translation>Wählen Sie eine andere Datei, oder löschen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Check that nothing else uses it, and the permissions of its folder.</source>
        <translation>Prüfen Sie, ob etwas anderes sie benutzt, und die Zugriffsrechte ihres Ordners.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check that the folder exists, its permissions and the free space, or choose another place.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, seine Zugriffsrechte und den freien Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Check the free space, or choose another place.</source>
        <translation>Prüfen Sie den freien Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>an empty payload</source>
        <translation>leere Nutzdaten</translation>
    </message>
    <message>
        <source>none of the properties that is: knows</source>
        <translation>keine der Eigenschaften, die is: kennt</translation>
    </message>
    <message>
        <source>a fragment in the middle of a message</source>
        <translation>ein Fragment mitten in einer Nachricht</translation>
    </message>
    <message>
        <source>an event of neither direction</source>
        <translation>ein Ereignis ohne Richtung</translation>
    </message>
    <message>
        <source>an event, which has no size</source>
        <translation>ein Ereignis, das keine Größe hat</translation>
    </message>
    <message>
        <source>nothing that could be compressed</source>
        <translation>nichts, was sich komprimieren ließe</translation>
    </message>
    <message>
        <source>nothing with a close code</source>
        <translation>nichts mit einem Close-Code</translation>
    </message>
    <message>
        <source>no JSON: %1</source>
        <translation>kein JSON: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>The path is wrong here: %1.</source>
        <translation>Der Pfad ist hier falsch: %1.</translation>
    </message>
    <message>
        <source>Check the path and the file&apos;s permissions.</source>
        <translation>Prüfen Sie den Pfad und die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another place.</source>
        <translation>Prüfen Sie die Zugriffsrechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 does not hold.</source>
        <translation>%1 trifft nicht zu.</translation>
    </message>
    <message>
        <source>%1 does not hold: it is %2.</source>
        <translation>%1 trifft nicht zu: Vorgefunden wurde %2.</translation>
    </message>
    <message>
        <source>Another recording is being written to %1.</source>
        <translation>In %1 wird gerade etwas anderes aufgezeichnet.</translation>
    </message>
    <message>
        <source>Check that the folder exists and its permissions, or choose another place.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, und seine Zugriffsrechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Free some space; the recording then goes on by itself.</source>
        <translation>Schaffen Sie Platz; die Aufzeichnung geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Check the disk; the recording goes on by itself once the file can be written again.</source>
        <translation>Prüfen Sie den Datenträger; die Aufzeichnung geht von selbst weiter, sobald die Datei wieder geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Do not move a capture before its recording has ended.</source>
        <translation>Verschieben Sie eine Aufzeichnung erst, wenn sie zu Ende ist.</translation>
    </message>
    <message>
        <source>Do not touch a capture before its recording has ended.</source>
        <translation>Lassen Sie eine Aufzeichnung unberührt, bis sie zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>framescope::capture::EventSentence</name>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>(another origin, without: %1)</source>
        <translation>(anderer Origin, ohne: %1)</translation>
    </message>
    <message>
        <source>certificate accepted in spite of: %1</source>
        <translation>Zertifikat trotzdem angenommen: %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>violation %1</source>
        <translation>Regelverstoß %1</translation>
    </message>
    <message>
        <source>the peer closed first with %1</source>
        <translation>die Gegenseite hat zuerst mit %1 geschlossen</translation>
    </message>
    <message>
        <source>this stack does not tell the answer</source>
        <translation>dieser Stack gibt die Antwort nicht an</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>answered with %1</source>
        <translation>mit %1 beantwortet</translation>
    </message>
    <message>
        <source>we closed first with %1</source>
        <translation>wir haben zuerst mit %1 geschlossen</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>nie beantwortet</translation>
    </message>
    <message>
        <source>closed with %1; the file does not say by whom</source>
        <translation>mit %1 geschlossen; die Datei sagt nicht, von wem</translation>
    </message>
    <message>
        <source>1006 Abnormal Closure: no Close frame from either side</source>
        <translation>1006 Abnormal Closure: kein Close-Frame von einer der Seiten</translation>
    </message>
    <message>
        <source>the peer did not end the TCP connection (RFC 6455 section 7.1.1), so we ended it after %1</source>
        <translation>die Gegenseite hat die TCP-Verbindung nicht beendet (RFC 6455, Abschnitt 7.1.1), deshalb haben wir sie nach %1 beendet</translation>
    </message>
    <message>
        <source>inside a frame</source>
        <translation>innerhalb eines Frames</translation>
    </message>
    <message>
        <source>attempt %1 of %2 in %3</source>
        <translation>Versuch %1 von %2 in %3</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <translation>Versuch %1 in %2</translation>
    </message>
    <message>
        <source>no pong within %1</source>
        <translation>kein Pong innerhalb von %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>TCP-Verbindung</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
</context>
<context>
    <name>framescope::decode::CborReader</name>
    <message>
        <source>The message ends within a value.</source>
        <translation>Die Nachricht endet mitten in einem Wert.</translation>
    </message>
    <message>
        <source>A break stands where a value should begin.</source>
        <translation>Wo ein Wert beginnen müsste, steht ein Break.</translation>
    </message>
    <message>
        <source>A simple value below 32 is written in two bytes.</source>
        <translation>Ein einfacher Wert unter 32 ist in zwei Bytes geschrieben.</translation>
    </message>
    <message>
        <source>A length is larger than any message.</source>
        <translation>Eine Länge ist größer als jede Nachricht.</translation>
    </message>
    <message>
        <source>No value of CBOR begins like this.</source>
        <translation>So beginnt kein Wert von CBOR.</translation>
    </message>
    <message>
        <source>A text is not UTF-8.</source>
        <translation>Ein Text ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The values are nested more than %1 deep; the rest is not shown.</source>
        <translation>Die Werte sind tiefer als %1 Ebenen verschachtelt; der Rest wird nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::CborTags</name>
    <message>
        <source>date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>negative whole number</source>
        <translation>negative ganze Zahl</translation>
    </message>
    <message>
        <source>decimal fraction</source>
        <translation>Dezimalbruch</translation>
    </message>
    <message>
        <source>binary fraction</source>
        <translation>Binärbruch</translation>
    </message>
    <message>
        <source>for base64url</source>
        <translation>für base64url</translation>
    </message>
    <message>
        <source>for base64</source>
        <translation>für base64</translation>
    </message>
    <message>
        <source>for hexadecimal digits</source>
        <translation>für hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>CBOR within</source>
        <translation>CBOR darin</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>MIME message</source>
        <translation>MIME-Nachricht</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>CBOR</source>
        <translation>CBOR</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MessagePackReader</name>
    <message>
        <source>The message ends within a value: %1 more bytes belong to it, %2 are there.</source>
        <translation>Die Nachricht endet mitten in einem Wert: Zu ihm gehören noch %1 Bytes, vorhanden sind %2.</translation>
    </message>
    <message>
        <source>The byte 0xc1 begins no value: MessagePack never uses it.</source>
        <translation>Mit dem Byte 0xc1 beginnt kein Wert: MessagePack verwendet es nie.</translation>
    </message>
    <message>
        <source>MessagePack, Formats</source>
        <translation>MessagePack, Formats</translation>
    </message>
    <message>
        <source>The values are nested more than %1 deep; the rest is not shown.</source>
        <translation>Die Werte sind tiefer als %1 Ebenen verschachtelt; der Rest wird nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MqttDecoder</name>
    <message>
        <source>Shows the packets of MQTT with their properties and reasons, pairs requests and acknowledgements, and knows topic aliases.</source>
        <translation>Zeigt die Pakete von MQTT mit ihren Properties und Reason Codes, ordnet Anfragen und Bestätigungen einander zu und kennt Topic Aliases.</translation>
    </message>
    <message>
        <source>the subprotocol is %1</source>
        <translation>das Unterprotokoll ist %1</translation>
    </message>
    <message>
        <source>the message is a CONNECT of MQTT</source>
        <translation>die Nachricht ist ein CONNECT von MQTT</translation>
    </message>
    <message>
        <source>MQTT is sent in binary messages; this is text.</source>
        <translation>MQTT wird in binären Nachrichten gesendet; dies ist Text.</translation>
    </message>
    <message numerus="yes">
        <source>joined from %n message(s)</source>
        <translation>
            <numerusform>aus %n Nachricht zusammengesetzt</numerusform>
            <numerusform>aus %n Nachrichten zusammengesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>The length of a packet is written in more than four bytes; the rest of the message is not read.</source>
        <translation>Die Länge eines Pakets ist in mehr als vier Bytes geschrieben; der Rest der Nachricht wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A packet of %1 bytes is too large to be put together from several messages.</source>
        <translation>Ein Paket von %1 Bytes ist zu groß, um aus mehreren Nachrichten zusammengesetzt zu werden.</translation>
    </message>
    <message>
        <source>Only a server sends this packet.</source>
        <translation>Nur ein Server sendet dieses Paket.</translation>
    </message>
    <message>
        <source>Only a client sends this packet.</source>
        <translation>Nur ein Client sendet dieses Paket.</translation>
    </message>
    <message>
        <source>The topic alias %1 was given no topic before.</source>
        <translation>Dem Topic Alias %1 wurde vorher kein Topic zugewiesen.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MqttPacket</name>
    <message>
        <source>The packet ends before all that belongs to it.</source>
        <translation>Das Paket endet, bevor alles da ist, was dazugehört.</translation>
    </message>
    <message>
        <source>Behind the packet&apos;s content %1 more bytes stand in it.</source>
        <translation>Hinter dem Inhalt des Pakets stehen darin noch %1 Bytes.</translation>
    </message>
    <message>
        <source>The flags of the fixed header are %1; this packet has %2 there.</source>
        <translation>Die Flags des Fixed Header sind %1; bei diesem Paket gehört %2 dorthin.</translation>
    </message>
    <message>
        <source>A packet of type 0 does not exist.</source>
        <translation>Ein Paket vom Typ 0 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The packet identifier is 0.</source>
        <translation>Der Packet Identifier ist 0.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>There is no such code: 0x%1.</source>
        <translation>Diesen Code gibt es nicht: 0x%1.</translation>
    </message>
    <message>
        <source>The protocol&apos;s name is neither MQTT nor MQIsdp.</source>
        <translation>Der Name des Protokolls ist weder MQTT noch MQIsdp.</translation>
    </message>
    <message>
        <source>The protocol&apos;s version %1 is not known.</source>
        <translation>Die Version %1 des Protokolls ist nicht bekannt.</translation>
    </message>
    <message>
        <source> as %1</source>
        <translation> als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), not shown</source>
        <translation>
            <numerusform>%n Byte, nicht gezeigt</numerusform>
            <numerusform>%n Bytes, nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The lowest connect flag is set, which is reserved.</source>
        <translation>Das niedrigste Connect Flag ist gesetzt, obwohl es reserviert ist.</translation>
    </message>
    <message>
        <source>QoS 3 does not exist.</source>
        <translation>QoS 3 gibt es nicht.</translation>
    </message>
    <message>
        <source>A password without a user name is not allowed before MQTT 5.0.</source>
        <translation>Vor MQTT 5.0 ist ein Passwort ohne Benutzernamen nicht erlaubt.</translation>
    </message>
    <message>
        <source>The name of a topic has a wildcard in it.</source>
        <translation>Der Name eines Topics enthält einen Platzhalter.</translation>
    </message>
    <message>
        <source>The topic is empty, and no alias stands for it.</source>
        <translation>Das Topic ist leer, und kein Alias steht dafür.</translation>
    </message>
    <message>
        <source>The options of a subscription have bits that are reserved.</source>
        <translation>In den Optionen eines Abonnements sind reservierte Bits gesetzt.</translation>
    </message>
    <message>
        <source>The packet names no topic filter.</source>
        <translation>Das Paket nennt keinen Topic Filter.</translation>
    </message>
    <message>
        <source>A property reaches beyond the properties&apos; end.</source>
        <translation>Eine Property reicht über das Ende der Properties hinaus.</translation>
    </message>
    <message>
        <source>There is no property of the number %1.</source>
        <translation>Eine Property mit der Nummer %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::PackedDecoder</name>
    <message>
        <source>the message begins as %1</source>
        <translation>die Nachricht beginnt wie %1</translation>
    </message>
    <message>
        <source>the message is packed with %1</source>
        <translation>die Nachricht ist mit %1 gepackt</translation>
    </message>
    <message>
        <source>the message becomes JSON when it is unpacked with %1</source>
        <translation>die Nachricht wird zu JSON, wenn sie mit %1 entpackt wird</translation>
    </message>
    <message>
        <source>compress=zlib-stream is in the address</source>
        <translation>compress=zlib-stream steht in der Adresse</translation>
    </message>
    <message>
        <source>Packed payloads</source>
        <translation>Gepackte Nutzdaten</translation>
    </message>
    <message>
        <source>Unpacks payloads in gzip, zlib, DEFLATE, Brotli and Zstandard, also as one stream over all messages, for the protocol inside.</source>
        <translation>Entpackt Nutzdaten in gzip, zlib, DEFLATE, Brotli und Zstandard, auch als einen Strom über alle Nachrichten, für das Protokoll darin.</translation>
    </message>
    <message>
        <source>Behind the end of what is packed with %1 there are %2 more bytes.</source>
        <translation>Hinter dem Ende dessen, was mit %1 gepackt ist, stehen noch %2 Bytes.</translation>
    </message>
    <message>
        <source>What is packed with %1 ends too early.</source>
        <translation>Was mit %1 gepackt ist, endet zu früh.</translation>
    </message>
    <message>
        <source>Unpacked, the message would be larger than %1, which is the limit for its size; the rest was not unpacked.</source>
        <translation>Entpackt wäre die Nachricht größer als %1, was die Grenze für ihre Größe ist; der Rest wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>The bytes from here on are not packed with %1.</source>
        <translation>Ab hier sind die Bytes nicht mit %1 gepackt.</translation>
    </message>
    <message>
        <source>This build cannot unpack %1.</source>
        <translation>Diese Fassung des Programms kann %1 nicht entpacken.</translation>
    </message>
    <message>
        <source>unpacked (%1)</source>
        <translation>entpackt (%1)</translation>
    </message>
    <message>
        <source>%1 bytes from %2</source>
        <translation>%1 Bytes aus %2</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>The decoder packed knows no packing of the name %1.</source>
        <translation>Der Decoder packed kennt kein Packverfahren namens %1.</translation>
    </message>
    <message>
        <source>Use gzip, zlib, deflate, brotli or zstd.</source>
        <translation>Verwenden Sie gzip, zlib, deflate, brotli oder zstd.</translation>
    </message>
    <message>
        <source>The option shared of the decoder packed is %1.</source>
        <translation>Die Option shared des Decoders packed ist %1.</translation>
    </message>
    <message>
        <source>Use shared=yes or shared=no.</source>
        <translation>Verwenden Sie shared=yes oder shared=no.</translation>
    </message>
    <message>
        <source>Only zlib can be one stream over all messages.</source>
        <translation>Nur zlib kann ein Strom über alle Nachrichten sein.</translation>
    </message>
    <message>
        <source>Use packing=zlib, or leave shared out.</source>
        <translation>Verwenden Sie packing=zlib, oder lassen Sie shared weg.</translation>
    </message>
    <message>
        <source>The stream was damaged in an earlier message; nothing behind it can be unpacked.</source>
        <translation>Der Strom wurde in einer früheren Nachricht beschädigt; nichts dahinter lässt sich entpacken.</translation>
    </message>
    <message>
        <source>A message of the stream is larger than %1, which is the limit.</source>
        <translation>Eine Nachricht des Stroms ist größer als %1, was die Grenze ist.</translation>
    </message>
    <message>
        <source>the beginning of a message</source>
        <translation>der Anfang einer Nachricht</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ProtobufDecoder</name>
    <message>
        <source>Shows the fields of Protocol Buffers by number, with every reading that their bytes allow; no schema is needed.</source>
        <translation>Zeigt die Felder von Protocol Buffers nach Nummer, mit jeder Lesart, die ihre Bytes zulassen; ein Schema ist nicht nötig.</translation>
    </message>
    <message>
        <source>the message can be read as Protocol Buffers</source>
        <translation>die Nachricht lässt sich als Protocol Buffers lesen</translation>
    </message>
    <message>
        <source>The decoder protobuf knows no framing of the name %1.</source>
        <translation>Der Decoder protobuf kennt kein Framing namens %1.</translation>
    </message>
    <message>
        <source>Use framing=none or framing=varint.</source>
        <translation>Verwenden Sie framing=none oder framing=varint.</translation>
    </message>
    <message>
        <source>The length of a message is not a number of at most five bytes, or more than there is.</source>
        <translation>Die Länge einer Nachricht ist keine Zahl von höchstens fünf Bytes oder größer als das, was da ist.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ProtobufFields</name>
    <message>
        <source>From here on the bytes are no field.</source>
        <translation>Ab hier sind die Bytes kein Feld.</translation>
    </message>
    <message>
        <source>the group&apos;s end is missing</source>
        <translation>das Ende der Gruppe fehlt</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>; packed: %1</source>
        <translation>; gepackt: %1</translation>
    </message>
</context>
<context>
    <name>framescope::decode::SignalRMessagePack</name>
    <message>
        <source>SignalR&apos;s handshake asks for MessagePack</source>
        <translation>der Handshake von SignalR verlangt MessagePack</translation>
    </message>
    <message>
        <source>the message is made of SignalR&apos;s records in MessagePack</source>
        <translation>die Nachricht besteht aus Datensätzen von SignalR in MessagePack</translation>
    </message>
    <message>
        <source>Shows invocations, streams and completions of ASP.NET Core SignalR in MessagePack, with their latency; pings.</source>
        <translation>Zeigt Invocations, Streams und Completions von ASP.NET Core SignalR in MessagePack, mit ihrer Latenz; Pings.</translation>
    </message>
    <message>
        <source>Hub messages in MessagePack are binary; this is text.</source>
        <translation>Hub-Nachrichten in MessagePack sind binär; dies ist Text.</translation>
    </message>
    <message>
        <source>The length of a record is not a number of at most five bytes.</source>
        <translation>Die Länge eines Datensatzes ist keine Zahl von höchstens fünf Bytes.</translation>
    </message>
    <message>
        <source>A record of %1 bytes begins here, and the message has %2 more.</source>
        <translation>Hier beginnt ein Datensatz von %1 Bytes, die Nachricht hat aber nur noch %2.</translation>
    </message>
    <message>
        <source>Behind the array %1 more bytes stand in the record.</source>
        <translation>Hinter dem Array stehen im Datensatz noch %1 Bytes.</translation>
    </message>
    <message>
        <source>A hub message is an array that begins with a number from 1 to 9.</source>
        <translation>Eine Hub-Nachricht ist ein Array, das mit einer Zahl von 1 bis 9 beginnt.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>This type has at least %1 items, and here are %2.</source>
        <translation>Dieser Typ hat mindestens %1 Elemente, hier sind es %2.</translation>
    </message>
    <message>
        <source>An invocation names no target.</source>
        <translation>Eine Invocation nennt kein Target.</translation>
    </message>
    <message>
        <source>An invocation id is missing.</source>
        <translation>Eine Invocation-ID fehlt.</translation>
    </message>
    <message>
        <source>The kind of a completion&apos;s result is 1, 2 or 3.</source>
        <translation>Die Art des Ergebnisses einer Completion ist 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>The completion has no result.</source>
        <translation>Die Completion hat kein Ergebnis.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ValueDecoder</name>
    <message>
        <source>the message begins with CBOR&apos;s own mark</source>
        <translation>die Nachricht beginnt mit der eigenen Marke von CBOR</translation>
    </message>
    <message>
        <source>the message is a whole map of %1 with names</source>
        <translation>die Nachricht ist eine vollständige Zuordnung in %1 mit Namen</translation>
    </message>
    <message>
        <source>the message is a whole array of %1 with a map in it</source>
        <translation>die Nachricht ist ein vollständiges Array in %1 mit einer Zuordnung darin</translation>
    </message>
    <message>
        <source>the message can be read as %1</source>
        <translation>die Nachricht lässt sich als %1 lesen</translation>
    </message>
    <message>
        <source>Shows the values of MessagePack, with extensions and timestamps.</source>
        <translation>Zeigt die Werte von MessagePack, mit Erweiterungen und Zeitstempeln.</translation>
    </message>
    <message>
        <source>Shows the values of CBOR (RFC 8949), with tags.</source>
        <translation>Zeigt die Werte von CBOR (RFC 8949), mit Tags.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ValueTree</name>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>The message has more than %1 values; the rest is not shown.</source>
        <translation>Die Nachricht hat mehr als %1 Werte; der Rest wird nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::WampBinary</name>
    <message>
        <source>Shows calls, results, events and their subscriptions of WAMP in MessagePack and CBOR, batched messages too.</source>
        <translation>Zeigt Aufrufe, Ergebnisse, Ereignisse und ihre Abonnements von WAMP in MessagePack und CBOR, auch gebündelte Nachrichten.</translation>
    </message>
    <message>
        <source>Messages in MessagePack and CBOR are binary; this is text.</source>
        <translation>Nachrichten in MessagePack und CBOR sind binär; dies ist Text.</translation>
    </message>
    <message>
        <source>A batched message stands behind its length in four bytes; here the length is missing, or more than there is.</source>
        <translation>Vor einer gebündelten Nachricht steht ihre Länge in vier Bytes; hier fehlt die Länge oder ist größer als das, was da ist.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>Behind the message %1 more bytes follow.</source>
        <translation>Hinter der Nachricht folgen noch %1 Bytes.</translation>
    </message>
</context>
<context>
    <name>framescope::network::CertificateMaker</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The server&apos;s own certificate could not be made.</source>
        <translation>Das eigene Zertifikat des Servers ließ sich nicht erstellen.</translation>
    </message>
    <message>
        <source>Give the server a certificate of yours and its key.</source>
        <translation>Geben Sie dem Server ein eigenes Zertifikat und dessen Schlüssel.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on its disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners und den freien Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>framescope::network::ConnectionOptions</name>
    <message>
        <source>The proxy&apos;s address cannot be used: %1</source>
        <translation>Die Adresse des Proxys ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>Write it as http://host:port or socks5://host:port, or “none” or “system”.</source>
        <translation>Schreiben Sie sie als http://host:port oder socks5://host:port, oder „none“ oder „system“.</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>sie nennt keinen Host.</translation>
    </message>
    <message>
        <source>only http and socks5 are possible, not %1.</source>
        <translation>nur http und socks5 sind möglich, nicht %1.</translation>
    </message>
    <message>
        <source>SOCKS5 allows 255 bytes for the user name and for the password (RFC 1929).</source>
        <translation>SOCKS5 erlaubt 255 Bytes für den Benutzernamen und für das Passwort (RFC 1929).</translation>
    </message>
</context>
<context>
    <name>framescope::network::Diagnosis</name>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>Der Hostname %1 ließ sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1 port %2.</source>
        <translation>Bei %1, Port %2, nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>Check the port, and that the server is running and listens on this address.</source>
        <translation>Prüfen Sie den Port und ob der Server läuft und auf dieser Adresse lauscht.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation>%1 ist von diesem Rechner aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether a proxy is needed to get there.</source>
        <translation>Prüfen Sie Adresse und Port und ob für den Weg dorthin ein Proxy nötig ist.</translation>
    </message>
    <message>
        <source>The name server did not answer for %1 within %2 s.</source>
        <translation>Der Nameserver hat für %1 nicht innerhalb von %2 s geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat nicht innerhalb von %2 s geantwortet.</translation>
    </message>
    <message>
        <source>Check the address; a firewall that drops packets silently looks like this.</source>
        <translation>Prüfen Sie die Adresse; eine Firewall, die Pakete stillschweigend verwirft, sieht so aus.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and port, and whether it can reach the server.</source>
        <translation>Prüfen Sie die Art (http oder socks5) und den Port des Proxys und ob er den Server erreichen kann.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not finish the TLS handshake within %2 s.</source>
        <translation>%1 hat die Verbindung angenommen, den TLS-Handshake aber nicht innerhalb von %2 s beendet.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not answer the opening handshake within %2 s.</source>
        <translation>%1 hat die Verbindung angenommen, den Eröffnungs-Handshake aber nicht innerhalb von %2 s beantwortet.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password.</source>
        <translation>Der Proxy %1 hat Benutzernamen und Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user name and password.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort des Proxys.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password.</source>
        <translation>Der Proxy %1 verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>The proxy %1 refused to connect to %2.</source>
        <translation>Der Proxy %1 hat es abgelehnt, zu %2 zu verbinden.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port.</source>
        <translation>Prüfen Sie die Art (http oder socks5) und den Port des Proxys.</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>Das Zertifikat war bis %1 gültig.</translation>
    </message>
    <message>
        <source>Replace the server&apos;s certificate.</source>
        <translation>Ersetzen Sie das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port.</source>
        <translation>%1 spricht auf diesem Port kein TLS.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 could not begin: the TLS settings do not fit together.</source>
        <translation>Der TLS-Handshake mit %1 konnte nicht beginnen: Die TLS-Einstellungen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>Der TLS-Handshake mit %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was accepted before.</source>
        <translation>Das Zertifikat von %1 ist nicht das, das früher angenommen wurde.</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>%1 speaks TLS on this port.</source>
        <translation>%1 spricht auf diesem Port TLS.</translation>
    </message>
    <message>
        <source>This is an ordinary web page: check the path of the WebSocket endpoint.</source>
        <translation>Das ist eine gewöhnliche Webseite: Prüfen Sie den Pfad des WebSocket-Endpunkts.</translation>
    </message>
    <message>
        <source>Compare the request&apos;s headers with what the server expects.</source>
        <translation>Vergleichen Sie die Kopfzeilen der Anfrage mit dem, was der Server erwartet.</translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation>Prüfen Sie den Pfad der Adresse.</translation>
    </message>
    <message>
        <source>Wait, then connect less often.</source>
        <translation>Warten Sie, und verbinden Sie sich dann seltener.</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket with status %2.</source>
        <translation>%1 hat den WebSocket mit Status %2 abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>The server redirects more than %n time(s).</source>
        <translation>
            <numerusform>Der Server leitet mehr als %n Mal um.</numerusform>
            <numerusform>Der Server leitet mehr als %n Mal um.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server redirects with status %1 but names no usable address.</source>
        <translation>Der Server leitet mit Status %1 um, nennt aber keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>The peer broke %1: %2</source>
        <translation>Die Gegenseite hat %1 verletzt: %2</translation>
    </message>
    <message>
        <source>The peer did not end the stream within %1 s after the closing handshake.</source>
        <translation>Die Gegenseite hat den Datenstrom nicht innerhalb von %1 s nach dem Schließ-Handshake beendet.</translation>
    </message>
    <message>
        <source>The peer did not answer our Close within %1 s, and the stream was ended.</source>
        <translation>Die Gegenseite hat unser Close nicht innerhalb von %1 s beantwortet, und der Datenstrom wurde beendet.</translation>
    </message>
    <message>
        <source>The stream ended in the middle of a frame.</source>
        <translation>Der Datenstrom endete mitten in einem Frame.</translation>
    </message>
    <message>
        <source>The peer ended the stream without a Close frame.</source>
        <translation>Die Gegenseite hat den Datenstrom ohne Close-Frame beendet.</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is not open.</source>
        <translation>Es lässt sich nichts senden: Die Verbindung ist nicht offen.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Verbinden Sie zuerst.</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is closing.</source>
        <translation>Es lässt sich nichts senden: Die Verbindung wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinden Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not possible with the Qt WebSockets stack.</source>
        <translation>%1 ist mit dem Stack Qt WebSockets nicht möglich.</translation>
    </message>
    <message>
        <source>Check the address; the loopback addresses always exist.</source>
        <translation>Prüfen Sie die Adresse; die Loopback-Adressen gibt es immer.</translation>
    </message>
    <message>
        <source>The TLS handshake with a client failed.</source>
        <translation>Der TLS-Handshake mit einem Client ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check that the client uses wss:// and trusts this server&apos;s CA file.</source>
        <translation>Prüfen Sie, ob der Client wss:// verwendet und der CA-Datei dieses Servers vertraut.</translation>
    </message>
    <message>
        <source>TLS alert %1</source>
        <translation>TLS-Alert %1</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 hat das Client-Zertifikat nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 ended TLS with an alert before it answered the opening handshake.</source>
        <translation>%1 hat TLS mit einem Alert beendet, bevor es den Eröffnungs-Handshake beantwortete.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Sehen Sie in das Protokoll des Servers.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached: %2</source>
        <translation>Der Proxy %1 war nicht erreichbar: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are connected.</source>
        <translation>
            <numerusform>%n Client ist verbunden.</numerusform>
            <numerusform>%n Clients sind verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the WebSocket with status %2 and asks for %3.</source>
        <translation>%1 hat den WebSocket mit Status %2 abgelehnt und verlangt %3.</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address, as NAME:PASSWORD@ in front of its host.</source>
        <translation>Setzen Sie sie in die Adresse des Proxys, als NAME:PASSWORT@ vor seinem Host.</translation>
    </message>
    <message>
        <source>Check the spelling and the network&apos;s name server, or set the host&apos;s address yourself.</source>
        <translation>Prüfen Sie die Schreibweise und den Nameserver des Netzes, oder legen Sie die Adresse des Hosts selbst fest.</translation>
    </message>
    <message>
        <source>Check the network connection, and any VPN or firewall in between.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und ein VPN oder eine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>The TCP connection to %1 port %2 failed.</source>
        <translation>Die TCP-Verbindung zu %1, Port %2, ist gescheitert.</translation>
    </message>
    <message>
        <source>Check the network&apos;s name server, or set the host&apos;s address yourself.</source>
        <translation>Prüfen Sie den Nameserver des Netzes, oder legen Sie die Adresse des Hosts selbst fest.</translation>
    </message>
    <message>
        <source>The proxy did not open a tunnel to %1 within %2 s.</source>
        <translation>Der Proxy hat nicht innerhalb von %2 s einen Tunnel zu %1 geöffnet.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS; if it does not, use ws:// instead of wss://.</source>
        <translation>Prüfen Sie, ob der Port TLS spricht; wenn nicht, verwenden Sie ws:// statt wss://.</translation>
    </message>
    <message>
        <source>Check that a WebSocket server listens on this port, and whether it expects TLS (wss://).</source>
        <translation>Prüfen Sie, ob auf diesem Port ein WebSocket-Server lauscht und ob er TLS (wss://) erwartet.</translation>
    </message>
    <message>
        <source>The connection to %1 was not open within %2 s.</source>
        <translation>Die Verbindung zu %1 war nicht innerhalb von %2 s offen.</translation>
    </message>
    <message>
        <source>Look in the timings for the phase that took so long, or allow more time.</source>
        <translation>Sehen Sie in den Zeiten nach, welche Phase so lange brauchte, oder erlauben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>Der Verbindungsaufbau zu %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The proxy %1 accepts only %2 authentication, and this program supports only Basic with proxies.</source>
        <translation>Der Proxy %1 nimmt nur die Anmeldung %2 an, und dieses Programm unterstützt bei Proxys nur Basic.</translation>
    </message>
    <message>
        <source>Let the proxy accept Basic, use a local proxy that speaks %1 for you, or connect without a proxy.</source>
        <translation>Lassen Sie den Proxy Basic annehmen, verwenden Sie einen lokalen Proxy, der %1 für Sie spricht, oder verbinden Sie ohne Proxy.</translation>
    </message>
    <message>
        <source>Ask whether the proxy may reach this host and port, or connect without it.</source>
        <translation>Klären Sie, ob der Proxy diesen Host und Port erreichen darf, oder verbinden Sie ohne ihn.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer as a proxy of its kind does.</source>
        <translation>Der Proxy %1 hat nicht wie ein Proxy seiner Art geantwortet.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the stream before it opened a tunnel.</source>
        <translation>Der Proxy %1 hat den Datenstrom beendet, bevor er einen Tunnel geöffnet hatte.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port, or connect without it.</source>
        <translation>Prüfen Sie die Art (http oder socks5) und den Port des Proxys, oder verbinden Sie ohne ihn.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>Das Zertifikat ist vor %1 nicht gültig.</translation>
    </message>
    <message>
        <source>The chain ends in a self-signed certificate that is not trusted here.</source>
        <translation>Die Kette endet in einem selbst signierten Zertifikat, dem hier nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer is not known here.</source>
        <translation>Der Aussteller des Zertifikats ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate is missing: the server did not send that of %1, and it is not known here.</source>
        <translation>Das Zertifikat des Ausstellers fehlt: Der Server hat das von %1 nicht gesendet, und es ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The certificate is for %2, not for %1.</source>
        <translation>Das Zertifikat gilt für %2, nicht für %1.</translation>
    </message>
    <message>
        <source>Trust its CA, or accept this certificate by its fingerprint.</source>
        <translation>Vertrauen Sie seiner CA, oder nehmen Sie dieses Zertifikat über seinen Fingerabdruck an.</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, check this machine&apos;s clock, or accept this certificate all the same.</source>
        <translation>Erneuern Sie das Zertifikat des Servers, prüfen Sie die Uhr dieses Rechners, oder nehmen Sie dieses Zertifikat trotzdem an.</translation>
    </message>
    <message>
        <source>Connect by a name that is in the certificate, ask for such a name in TLS, or accept this certificate by its fingerprint.</source>
        <translation>Verbinden Sie über einen Namen, der im Zertifikat steht, verlangen Sie in TLS einen solchen Namen, oder nehmen Sie dieses Zertifikat über seinen Fingerabdruck an.</translation>
    </message>
    <message>
        <source>If the issuer is an intermediate CA, let the server send its certificate too. Otherwise trust the CA, or accept this certificate by its fingerprint.</source>
        <translation>Ist der Aussteller eine Zwischenstelle, lassen Sie den Server auch deren Zertifikat senden. Vertrauen Sie andernfalls der CA, oder nehmen Sie dieses Zertifikat über seinen Fingerabdruck an.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>Das Zertifikat von %1 wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Use ws:// instead of wss://, or the port that speaks TLS.</source>
        <translation>Verwenden Sie ws:// statt wss:// oder den Port, der TLS spricht.</translation>
    </message>
    <message>
        <source>Check that the private key belongs to the certificate.</source>
        <translation>Prüfen Sie, ob der private Schlüssel zum Zertifikat gehört.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, which versions it allows, and whether it asks for a client certificate.</source>
        <translation>Prüfen Sie, ob der Port TLS spricht, welche Versionen er erlaubt und ob er ein Client-Zertifikat verlangt.</translation>
    </message>
    <message>
        <source>%1 offers no TLS version that is allowed here (%2 or newer).</source>
        <translation>%1 bietet keine TLS-Version an, die hier erlaubt ist (%2 oder neuer).</translation>
    </message>
    <message>
        <source>Find out which versions the server speaks; versions before TLS 1.0 are not supported.</source>
        <translation>Finden Sie heraus, welche Versionen der Server spricht; Versionen vor TLS 1.0 werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 too, or let the server speak TLS 1.3.</source>
        <translation>Erlauben Sie auch TLS 1.2, oder lassen Sie den Server TLS 1.3 sprechen.</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or 1.3; for an old server, allow TLS 1.0 and 1.1.</source>
        <translation>Lassen Sie den Server TLS 1.2 oder 1.3 sprechen; erlauben Sie für einen alten Server TLS 1.0 und 1.1.</translation>
    </message>
    <message>
        <source>%1 requires a client certificate, and none was given.</source>
        <translation>%1 verlangt ein Client-Zertifikat, und es wurde keines angegeben.</translation>
    </message>
    <message>
        <source>Give a client certificate and its private key.</source>
        <translation>Geben Sie ein Client-Zertifikat und dessen privaten Schlüssel an.</translation>
    </message>
    <message>
        <source>%1 does not accept a client without a certificate.</source>
        <translation>%1 nimmt keinen Client ohne Zertifikat an.</translation>
    </message>
    <message>
        <source>Give a client certificate that the server trusts, and check that it is still valid.</source>
        <translation>Geben Sie ein Client-Zertifikat an, dem der Server vertraut, und prüfen Sie, ob es noch gültig ist.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port, or connect without it.</source>
        <translation>Prüfen Sie Adresse und Port des Proxys, oder verbinden Sie ohne ihn.</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was renewed, accept the new one; otherwise somebody may be intercepting the connection.</source>
        <translation>Wurde das Zertifikat des Servers erneuert, nehmen Sie das neue an; andernfalls könnte jemand die Verbindung abfangen.</translation>
    </message>
    <message>
        <source>Use wss:// instead of ws://.</source>
        <translation>Verwenden Sie wss:// statt ws://.</translation>
    </message>
    <message>
        <source>%1 ended the stream without answering the opening handshake.</source>
        <translation>%1 hat den Datenstrom beendet, ohne den Eröffnungs-Handshake zu beantworten.</translation>
    </message>
    <message>
        <source>Check the path, and that a WebSocket server listens on this port.</source>
        <translation>Prüfen Sie den Pfad und ob auf diesem Port ein WebSocket-Server lauscht.</translation>
    </message>
    <message>
        <source>Give a bearer token.</source>
        <translation>Geben Sie ein Bearer-Token an.</translation>
    </message>
    <message>
        <source>Give a user name and password, or a token.</source>
        <translation>Geben Sie Benutzernamen und Passwort oder ein Token an.</translation>
    </message>
    <message>
        <source>Give the user name and password in a profile whose authentication is digest.</source>
        <translation>Geben Sie Benutzernamen und Passwort in einem Profil an, dessen Anmeldung Digest ist.</translation>
    </message>
    <message>
        <source>This program does not support %1: let the server accept Basic, Digest or a token, or use a local proxy that speaks it.</source>
        <translation>Dieses Programm unterstützt %1 nicht: Lassen Sie den Server Basic, Digest oder ein Token annehmen, oder verwenden Sie einen lokalen Proxy, der es spricht.</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin header.</source>
        <translation>Prüfen Sie die Zugangsdaten und die Kopfzeile Origin.</translation>
    </message>
    <message>
        <source>Look in the answer&apos;s headers for the protocol or version that the server asks for.</source>
        <translation>Sehen Sie in den Kopfzeilen der Antwort nach, welches Protokoll oder welche Version der Server verlangt.</translation>
    </message>
    <message>
        <source>Connect to the address in the Location header.</source>
        <translation>Verbinden Sie sich mit der Adresse in der Kopfzeile Location.</translation>
    </message>
    <message>
        <source>Look into the log of the server, or of the proxy in front of it.</source>
        <translation>Sehen Sie in das Protokoll des Servers oder in das des Proxys davor.</translation>
    </message>
    <message>
        <source>Look for the reason in the answer&apos;s headers and body.</source>
        <translation>Sehen Sie in Kopfzeilen und Inhalt der Antwort nach dem Grund.</translation>
    </message>
    <message>
        <source>Check whether the redirects go in a circle, allow more of them, or connect to the last address directly.</source>
        <translation>Prüfen Sie, ob die Umleitungen im Kreis gehen, erlauben Sie mehr davon, oder verbinden Sie sich direkt mit der letzten Adresse.</translation>
    </message>
    <message>
        <source>The server redirects from wss:// to ws://. This would give up encryption, and was not followed.</source>
        <translation>Der Server leitet von wss:// nach ws:// um. Das würde die Verschlüsselung aufgeben und wurde nicht befolgt.</translation>
    </message>
    <message>
        <source>Connect to that address directly if this is what you want.</source>
        <translation>Verbinden Sie sich direkt mit dieser Adresse, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>Correct the Location header that the server sends.</source>
        <translation>Berichtigen Sie die Kopfzeile Location, die der Server sendet.</translation>
    </message>
    <message>
        <source>The peer sent more than the limit allows, and the connection was closed.</source>
        <translation>Die Gegenseite hat mehr gesendet, als die Grenze erlaubt, und die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>Raise the limit if so much is expected.</source>
        <translation>Erhöhen Sie die Grenze, wenn so viel erwartet wird.</translation>
    </message>
    <message>
        <source>Correct the peer, or let violations be reported and the connection go on.</source>
        <translation>Berichtigen Sie die Gegenseite, oder lassen Sie Regelverstöße melden und die Verbindung weiterlaufen.</translation>
    </message>
    <message>
        <source>Check whether the peer still reads, and whether it answers Close frames.</source>
        <translation>Prüfen Sie, ob die Gegenseite noch liest und ob sie Close-Frames beantwortet.</translation>
    </message>
    <message>
        <source>Check whether the peer crashed, or a proxy in between cut the connection.</source>
        <translation>Prüfen Sie, ob die Gegenseite abgestürzt ist oder ein Proxy dazwischen die Verbindung gekappt hat.</translation>
    </message>
    <message>
        <source>The stream was reset.</source>
        <translation>Der Datenstrom wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>Check whether the peer crashed or was restarted, or a proxy in between dropped the connection.</source>
        <translation>Prüfen Sie, ob die Gegenseite abgestürzt ist oder neu gestartet wurde oder ein Proxy dazwischen die Verbindung getrennt hat.</translation>
    </message>
    <message>
        <source>Look into the peer&apos;s log. Proxies end idle connections like this; regular pings keep them open.</source>
        <translation>Sehen Sie in das Protokoll der Gegenseite. Proxys beenden ungenutzte Verbindungen auf diese Weise; regelmäßige Pings halten sie offen.</translation>
    </message>
    <message>
        <source>Use Framescope&apos;s own stack.</source>
        <translation>Verwenden Sie den eigenen Stack von Framescope.</translation>
    </message>
    <message>
        <source>The Qt WebSockets stack does not support %1.</source>
        <translation>Der Stack Qt WebSockets unterstützt das nicht: %1.</translation>
    </message>
    <message>
        <source>Leave it out, or use Framescope&apos;s own stack.</source>
        <translation>Lassen Sie es weg, oder verwenden Sie den eigenen Stack von Framescope.</translation>
    </message>
    <message>
        <source>Cannot listen on %1.</source>
        <translation>Auf %1 kann nicht gelauscht werden.</translation>
    </message>
    <message>
        <source>End the other program, or use another port; 0 picks a free one.</source>
        <translation>Beenden Sie das andere Programm, oder verwenden Sie einen anderen Port; 0 wählt einen freien.</translation>
    </message>
    <message>
        <source>Use a port of 1024 or above; lower ones need special rights.</source>
        <translation>Verwenden Sie einen Port ab 1024; niedrigere brauchen besondere Rechte.</translation>
    </message>
    <message>
        <source>A client did not finish its opening handshake within %1 s and was disconnected.</source>
        <translation>Ein Client hat seinen Eröffnungs-Handshake nicht innerhalb von %1 s beendet und wurde getrennt.</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>keine Bytes</translation>
    </message>
    <message>
        <source>A client disconnected before its opening handshake was finished.</source>
        <translation>Ein Client hat sich getrennt, bevor sein Eröffnungs-Handshake fertig war.</translation>
    </message>
    <message numerus="yes">
        <source>A client was refused with 503: %n client(s) are connected already.</source>
        <translation>
            <numerusform>Ein Client wurde mit 503 abgelehnt: %n Client ist bereits verbunden.</numerusform>
            <numerusform>Ein Client wurde mit 503 abgelehnt: %n Clients sind bereits verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>Erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>No more clients can be accepted: the system&apos;s limit of open files is reached.</source>
        <translation>Es können keine weiteren Clients angenommen werden: Die Grenze des Systems für offene Dateien ist erreicht.</translation>
    </message>
    <message>
        <source>Further clients wait until one leaves. Raise the limit of open files (ulimit -n), or limit the number of clients.</source>
        <translation>Weitere Clients warten, bis einer geht. Erhöhen Sie die Grenze für offene Dateien (ulimit -n), oder begrenzen Sie die Zahl der Clients.</translation>
    </message>
</context>
<context>
    <name>framescope::network::Dialer</name>
    <message>
        <source>%1: no answer</source>
        <translation>%1: keine Antwort</translation>
    </message>
</context>
<context>
    <name>framescope::network::FramescopeClient</name>
    <message>
        <source>no answer at all</source>
        <translation>gar keine Antwort</translation>
    </message>
    <message>
        <source>The header Authorization that was given takes the place of the user name and the password.</source>
        <translation>Die angegebene Kopfzeile Authorization tritt an die Stelle von Benutzernamen und Passwort.</translation>
    </message>
</context>
<context>
    <name>framescope::network::FramescopeConnection</name>
    <message>
        <source>Nothing can be sent from inside the report of a sent frame.</source>
        <translation>Aus der Meldung über einen gesendeten Frame heraus lässt sich nichts senden.</translation>
    </message>
    <message>
        <source>Send when the report has returned.</source>
        <translation>Senden Sie, wenn die Meldung zurückgekehrt ist.</translation>
    </message>
</context>
<context>
    <name>framescope::network::HostLookup</name>
    <message>
        <source>“%1”, named for %2, is not an address</source>
        <translation>„%1“, genannt für %2, ist keine Adresse</translation>
    </message>
    <message>
        <source>no address was named for %1</source>
        <translation>für %1 wurde keine Adresse genannt</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>der Name hat keine Adresse</translation>
    </message>
</context>
<context>
    <name>framescope::network::QtConnection</name>
    <message>
        <source>Sending a message in fragments</source>
        <translation>Eine Nachricht in Fragmenten zu senden</translation>
    </message>
    <message>
        <source>Sending text that is not UTF-8</source>
        <translation>Text zu senden, der kein UTF-8 ist,</translation>
    </message>
    <message>
        <source>Sending a ping of more than 125 bytes</source>
        <translation>Ein Ping von mehr als 125 Bytes zu senden</translation>
    </message>
    <message>
        <source>Sending a pong</source>
        <translation>Ein Pong zu senden</translation>
    </message>
    <message>
        <source>Sending a frame of one&apos;s own</source>
        <translation>Einen eigenen Frame zu senden</translation>
    </message>
    <message>
        <source>Sending single fragments</source>
        <translation>Einzelne Fragmente zu senden</translation>
    </message>
    <message>
        <source>Sending a Close without a code</source>
        <translation>Ein Close ohne Code zu senden</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket.</source>
        <translation>%1 hat den WebSocket abgelehnt.</translation>
    </message>
    <message>
        <source>leaving pings unanswered</source>
        <translation>Pings unbeantwortet lassen</translation>
    </message>
    <message>
        <source>leaving a Close unanswered</source>
        <translation>ein Close unbeantwortet lassen</translation>
    </message>
    <message>
        <source>going on after a violation</source>
        <translation>nach einem Regelverstoß weitermachen</translation>
    </message>
    <message>
        <source>a TLS name other than the address&apos;s host</source>
        <translation>ein anderer TLS-Name als der Host der Adresse</translation>
    </message>
    <message>
        <source>logging the TLS secrets</source>
        <translation>die TLS-Geheimnisse mitschreiben</translation>
    </message>
    <message>
        <source>a host address of your own</source>
        <translation>eine selbst festgelegte Hostadresse</translation>
    </message>
    <message>
        <source>parameters of permessage-deflate</source>
        <translation>Parameter von permessage-deflate</translation>
    </message>
    <message>
        <source>two headers of the same name (%1)</source>
        <translation>zwei Kopfzeilen desselben Namens (%1)</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows the answer&apos;s headers and body.</source>
        <translation>Der eigene Stack von Framescope zeigt Kopfzeilen und Inhalt der Antwort.</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows the answer itself.</source>
        <translation>Der eigene Stack von Framescope zeigt die Antwort selbst.</translation>
    </message>
</context>
<context>
    <name>framescope::network::QtListener</name>
    <message>
        <source>A client&apos;s opening handshake was not accepted.</source>
        <translation>Der Eröffnungs-Handshake eines Clients wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows what the client sent.</source>
        <translation>Der eigene Stack von Framescope zeigt, was der Client gesendet hat.</translation>
    </message>
</context>
<context>
    <name>framescope::network::Socks5</name>
    <message>
        <source>general failure (1)</source>
        <translation>allgemeiner Fehler (1)</translation>
    </message>
    <message>
        <source>not allowed by its rules (2)</source>
        <translation>durch seine Regeln nicht erlaubt (2)</translation>
    </message>
    <message>
        <source>network unreachable (3)</source>
        <translation>Netz nicht erreichbar (3)</translation>
    </message>
    <message>
        <source>host unreachable (4)</source>
        <translation>Host nicht erreichbar (4)</translation>
    </message>
    <message>
        <source>connection refused (5)</source>
        <translation>Verbindung abgelehnt (5)</translation>
    </message>
    <message>
        <source>TTL expired (6)</source>
        <translation>TTL abgelaufen (6)</translation>
    </message>
    <message>
        <source>command not supported (7)</source>
        <translation>Befehl nicht unterstützt (7)</translation>
    </message>
    <message>
        <source>address type not supported (8)</source>
        <translation>Adresstyp nicht unterstützt (8)</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsIdentity</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Give another file.</source>
        <translation>Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -m PKCS8 -f FILE.</source>
        <translation>Wandeln Sie eine Kopie davon um: ssh-keygen -p -m PKCS8 -f DATEI.</translation>
    </message>
    <message>
        <source>%1 holds a public key where the private key is needed.</source>
        <translation>%1 enthält einen öffentlichen Schlüssel, wo der private gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 holds a certificate but no private key.</source>
        <translation>%1 enthält ein Zertifikat, aber keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Give the file that the CA sent back.</source>
        <translation>Geben Sie die Datei an, die die CA zurückgeschickt hat.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs7 -print_certs -in FILE -out certs.pem.</source>
        <translation>Wandeln Sie es um: openssl pkcs7 -print_certs -in DATEI -out certs.pem.</translation>
    </message>
    <message>
        <source>%1 holds a private key but no certificate.</source>
        <translation>%1 enthält einen privaten Schlüssel, aber kein Zertifikat.</translation>
    </message>
    <message>
        <source>%1 holds a certificate (in DER) but no private key.</source>
        <translation>%1 enthält ein Zertifikat (in DER), aber keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in FILE -out cert.pem.</source>
        <translation>Wandeln Sie es um: openssl x509 -inform DER -in DATEI -out cert.pem.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in FILE -out key.pem.</source>
        <translation>Wandeln Sie ihn um: openssl pkey -inform DER -in DATEI -out key.pem.</translation>
    </message>
    <message>
        <source>%1 holds a private key (in DER) but no certificate.</source>
        <translation>%1 enthält einen privaten Schlüssel (in DER), aber kein Zertifikat.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>Give a file with the certificate in PEM (-----BEGIN CERTIFICATE-----).</source>
        <translation>Geben Sie eine Datei mit dem Zertifikat in PEM an (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>The private key in %1 is not that of the certificate in %2.</source>
        <translation>Der private Schlüssel in %1 gehört nicht zum Zertifikat in %2.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and no passphrase was given.</source>
        <translation>%1 ist verschlüsselt, und es wurde keine Passphrase gegeben.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Die Passphrase öffnet %1 nicht.</translation>
    </message>
    <message>
        <source>Check the passphrase; upper and lower case count.</source>
        <translation>Prüfen Sie die Passphrase; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old algorithm (such as RC2-40), which OpenSSL 3 has only in its legacy provider.</source>
        <translation>%1 ist mit einem alten Verfahren verschlüsselt (etwa RC2-40), das OpenSSL 3 nur in seinem Legacy-Provider hat.</translation>
    </message>
    <message>
        <source>%1 is named like PKCS#12, but holds PEM.</source>
        <translation>%1 heißt wie PKCS#12, enthält aber PEM.</translation>
    </message>
    <message>
        <source>Export the certificate with its key again.</source>
        <translation>Exportieren Sie das Zertifikat mit seinem Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation>%1 enthält keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Export it again together with the private key.</source>
        <translation>Exportieren Sie es noch einmal zusammen mit dem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>%1 holds a private key, but no certificate that belongs to it.</source>
        <translation>%1 enthält einen privaten Schlüssel, aber kein Zertifikat, das zu ihm gehört.</translation>
    </message>
    <message>
        <source>Export the certificate and its key together.</source>
        <translation>Exportieren Sie das Zertifikat und seinen Schlüssel zusammen.</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that Qt cannot use.</source>
        <translation>Der private Schlüssel in %1 ist von einer Art, die Qt nicht verwenden kann.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be read.</source>
        <translation>%1 enthält keinen lesbaren privaten Schlüssel.</translation>
    </message>
    <message>
        <source>%1 holds a key of a kind that Qt cannot use.</source>
        <translation>%1 enthält einen Schlüssel einer Art, die Qt nicht verwenden kann.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Die Datei %1</translation>
    </message>
    <message>
        <source>%1 holds a key in OpenSSH&apos;s format, which TLS does not use.</source>
        <translation>%1 enthält einen Schlüssel im Format von OpenSSH, das TLS nicht verwendet.</translation>
    </message>
    <message>
        <source>Give the file with the private key.</source>
        <translation>Geben Sie die Datei mit dem privaten Schlüssel an.</translation>
    </message>
    <message>
        <source>Give the file with the private key, too.</source>
        <translation>Geben Sie auch die Datei mit dem privaten Schlüssel an.</translation>
    </message>
    <message>
        <source>%1 holds a certificate request, not the certificate that was issued for it.</source>
        <translation>%1 enthält eine Zertifikatsanforderung, nicht das dafür ausgestellte Zertifikat.</translation>
    </message>
    <message>
        <source>%1 holds PKCS#7, but PEM certificates are needed.</source>
        <translation>%1 enthält PKCS#7, gebraucht werden aber PEM-Zertifikate.</translation>
    </message>
    <message>
        <source>Give the certificate&apos;s file as the certificate, and this one as its key.</source>
        <translation>Geben Sie die Datei des Zertifikats als Zertifikat an und diese als dessen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, but its name does not end in .p12 or .pfx.</source>
        <translation>%1 ist PKCS#12, aber der Name endet nicht auf .p12 oder .pfx.</translation>
    </message>
    <message>
        <source>Rename it to end in .p12 or .pfx, and give it as the certificate.</source>
        <translation>Benennen Sie die Datei so um, dass sie auf .p12 oder .pfx endet, und geben Sie sie als Zertifikat an.</translation>
    </message>
    <message>
        <source>%1 holds a certificate in DER, but PEM is needed.</source>
        <translation>%1 enthält ein Zertifikat in DER, gebraucht wird aber PEM.</translation>
    </message>
    <message>
        <source>%1 holds a private key in DER, but PEM is needed.</source>
        <translation>%1 enthält einen privaten Schlüssel in DER, gebraucht wird aber PEM.</translation>
    </message>
    <message>
        <source>Give the certificate&apos;s file as the certificate.</source>
        <translation>Geben Sie die Datei des Zertifikats als Zertifikat an.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Geben Sie die Passphrase an.</translation>
    </message>
    <message>
        <source>Pack it again: openssl pkcs12 -legacy -in FILE -nodes -out all.pem, then openssl pkcs12 -export -in all.pem -out new.p12; remove all.pem afterwards.</source>
        <translation>Packen Sie es neu: openssl pkcs12 -legacy -in DATEI -nodes -out all.pem, dann openssl pkcs12 -export -in all.pem -out new.p12; entfernen Sie all.pem danach.</translation>
    </message>
    <message>
        <source>Encrypt it again: openssl pkey -provider legacy -provider default -in FILE -aes256 -out new.pem.</source>
        <translation>Verschlüsseln Sie es neu: openssl pkey -provider legacy -provider default -in DATEI -aes256 -out new.pem.</translation>
    </message>
    <message>
        <source>Rename it to end in .pem, and give the key&apos;s file too if it is another one.</source>
        <translation>Benennen Sie die Datei so um, dass sie auf .pem endet, und geben Sie auch die des Schlüssels an, falls es eine andere ist.</translation>
    </message>
    <message>
        <source>%1 is not PKCS#12, or it is damaged.</source>
        <translation>%1 ist kein PKCS#12 oder beschädigt.</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, but OpenSSL cannot read its contents.</source>
        <translation>%1 ist PKCS#12, aber OpenSSL kann den Inhalt nicht lesen.</translation>
    </message>
    <message>
        <source>Use an RSA key, or one on an elliptic curve such as P-256.</source>
        <translation>Verwenden Sie einen RSA-Schlüssel oder einen auf einer elliptischen Kurve wie P-256.</translation>
    </message>
    <message>
        <source>Give the file with the key in PEM, and the passphrase if it is encrypted.</source>
        <translation>Geben Sie die Datei mit dem Schlüssel in PEM an und die Passphrase, falls er verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Give the key with which this certificate was requested.</source>
        <translation>Geben Sie den Schlüssel an, mit dem dieses Zertifikat angefordert wurde.</translation>
    </message>
    <message>
        <source>In %1 the private key&apos;s certificate is number %2, not the first.</source>
        <translation>In %1 ist das Zertifikat des privaten Schlüssels das mit der Nummer %2, nicht das erste.</translation>
    </message>
    <message>
        <source>Put the key&apos;s own certificate first, then the one that signed it, and so on (RFC 8446 section 4.4.2).</source>
        <translation>Setzen Sie das Zertifikat des Schlüssels an den Anfang, dann das, von dem es signiert ist, und so weiter (RFC 8446, Abschnitt 4.4.2).</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsKeyLog</name>
    <message>
        <source>TLS secrets can be logged only with OpenSSL.</source>
        <translation>TLS-Geheimnisse lassen sich nur mit OpenSSL mitschreiben.</translation>
    </message>
    <message>
        <source>Use a Qt whose TLS backend is OpenSSL.</source>
        <translation>Verwenden Sie ein Qt, dessen TLS-Backend OpenSSL ist.</translation>
    </message>
    <message>
        <source>The TLS secrets cannot be written to %1.</source>
        <translation>Die TLS-Geheimnisse lassen sich nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Choose a file in a folder of your own.</source>
        <translation>Wählen Sie eine Datei in einem Ihrer eigenen Ordner.</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsSetup</name>
    <message>
        <source>built for %1</source>
        <translation>gebaut für %1</translation>
    </message>
    <message>
        <source>Install the TLS library that Qt was built for.</source>
        <translation>Installieren Sie die TLS-Bibliothek, für die Qt gebaut wurde.</translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>Verwenden Sie 1.0, 1.1, 1.2 oder 1.3.</translation>
    </message>
    <message>
        <source>TLS %1 was allowed: for it OpenSSL&apos;s security level was lowered to 0, so that SHA-1 and short keys are accepted too.</source>
        <translation>TLS %1 wurde erlaubt: Dafür wurde die Sicherheitsstufe von OpenSSL auf 0 gesenkt, sodass auch SHA-1 und kurze Schlüssel angenommen werden.</translation>
    </message>
    <message>
        <source>This build of Qt has no TLS.</source>
        <translation>Dieser Qt-Build hat kein TLS.</translation>
    </message>
    <message>
        <source>There is no TLS version &quot;%1&quot;.</source>
        <translation>Die TLS-Version „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>framescope::network::UnreadBytes</name>
    <message>
        <source>%1 bytes that came behind it were not read: %2</source>
        <translation>%1 Bytes, die dahinter kamen, wurden nicht gelesen: %2</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::CookieJar</name>
    <message>
        <source>its name asks for the attribute Secure</source>
        <translation>sein Name verlangt das Attribut Secure</translation>
    </message>
    <message>
        <source>its name asks for the attribute HttpOnly</source>
        <translation>sein Name verlangt das Attribut HttpOnly</translation>
    </message>
    <message>
        <source>its name forbids the attribute Domain</source>
        <translation>sein Name verbietet das Attribut Domain</translation>
    </message>
    <message>
        <source>its name asks for Path=/</source>
        <translation>sein Name verlangt Path=/</translation>
    </message>
    <message>
        <source>The cookie %1 of %2 was not stored: %3.</source>
        <translation>Das Cookie %1 von %2 wurde nicht gespeichert: %3.</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>es ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>it is no name and value, or has control characters</source>
        <translation>es besteht nicht aus Name und Wert oder enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>its domain is not one that this host may set it for</source>
        <translation>seine Domain ist keine, für die dieser Host es setzen darf</translation>
    </message>
    <message>
        <source>it is Secure, and the connection is not (ws)</source>
        <translation>es ist Secure, und die Verbindung ist es nicht (ws)</translation>
    </message>
    <message>
        <source>it would replace a Secure one over a connection that is not (ws)</source>
        <translation>es würde über eine Verbindung, die nicht sicher ist (ws), ein Secure-Cookie ersetzen</translation>
    </message>
    <message>
        <source>The cookies in %1 cannot be read.</source>
        <translation>Die Cookies in %1 lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Remove the file to begin without cookies.</source>
        <translation>Entfernen Sie die Datei, um ohne Cookies zu beginnen.</translation>
    </message>
    <message>
        <source>The cookies cannot be written to %1.</source>
        <translation>Die Cookies lassen sich nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on the disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners und den freien Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::OAuthTokens</name>
    <message>
        <source>Fetching the access token was cancelled.</source>
        <translation>Das Holen des Zugriffstokens wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The profile&apos;s token URL is not the address of a token endpoint.</source>
        <translation>Die Token-URL des Profils ist nicht die Adresse eines Token-Endpunkts.</translation>
    </message>
    <message>
        <source>The profile&apos;s authorization URL is not the address of a page to sign in.</source>
        <translation>Die Autorisierungs-URL des Profils ist nicht die Adresse einer Anmeldeseite.</translation>
    </message>
    <message>
        <source>Signing in needs a browser, and none can be opened here.</source>
        <translation>Zum Anmelden ist ein Browser nötig, und hier lässt sich keiner öffnen.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: port %1 of this computer is not free.</source>
        <translation>Die Antwort des Browsers lässt sich nicht empfangen: Port %1 dieses Rechners ist nicht frei.</translation>
    </message>
    <message>
        <source>Framescope has the answer. This page can be closed.</source>
        <translation>Framescope hat die Antwort. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message numerus="yes">
        <source>waited %n second(s)</source>
        <translation>
            <numerusform>%n Sekunde gewartet</numerusform>
            <numerusform>%n Sekunden gewartet</numerusform>
        </translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer in time.</source>
        <translation>Der Token-Endpunkt %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The token endpoint %1 could not be reached.</source>
        <translation>Der Token-Endpunkt %1 war nicht erreichbar.</translation>
    </message>
    <message numerus="yes">
        <source>HTTP %1, %2, %n byte(s)</source>
        <translation>
            <numerusform>HTTP %1, %2, %n Byte</numerusform>
            <numerusform>HTTP %1, %2, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>kein Inhaltstyp</translation>
    </message>
    <message>
        <source>The token endpoint %1 gave no access token.</source>
        <translation>Der Token-Endpunkt %1 hat kein Zugriffstoken ausgegeben.</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>es ist kein JSON.</translation>
    </message>
    <message>
        <source>it has no &quot;access_token&quot;.</source>
        <translation>es hat kein „access_token“.</translation>
    </message>
    <message>
        <source>its &quot;access_token&quot; has characters that no header can hold.</source>
        <translation>sein „access_token“ hat Zeichen, die keine Kopfzeile enthalten kann.</translation>
    </message>
    <message>
        <source>its &quot;token_type&quot; is not &quot;Bearer&quot;.</source>
        <translation>sein „token_type“ ist nicht „Bearer“.</translation>
    </message>
    <message>
        <source>The certificate of the token endpoint %1 is not trusted.</source>
        <translation>Dem Zertifikat des Token-Endpunkts %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Give the whole address, https:// included, in the profile&apos;s authentication.</source>
        <translation>Geben Sie in der Anmeldung des Profils die ganze Adresse samt https:// an.</translation>
    </message>
    <message>
        <source>Connect with the profile where a user can sign in, or use client credentials.</source>
        <translation>Verbinden Sie mit dem Profil dort, wo sich jemand anmelden kann, oder verwenden Sie Client-Zugangsdaten.</translation>
    </message>
    <message>
        <source>Choose another redirect port in the profile, or 0 for any.</source>
        <translation>Wählen Sie im Profil einen anderen Port für die Rückleitung, oder 0 für einen beliebigen.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time.</source>
        <translation>Die Anmeldung im Browser wurde nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>Connect again and sign in on the page that opens.</source>
        <translation>Verbinden Sie noch einmal, und melden Sie sich auf der Seite an, die sich öffnet.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer does not belong to this sign-in: its state differs.</source>
        <translation>Die Antwort des Browsers gehört nicht zu dieser Anmeldung: Ihr Wert „state“ weicht ab.</translation>
    </message>
    <message>
        <source>Connect again, and use only the page that opens then. If this happens each time, somebody else is sending these answers.</source>
        <translation>Verbinden Sie noch einmal, und benutzen Sie nur die Seite, die sich dann öffnet. Geschieht es jedes Mal, sendet jemand anders diese Antworten.</translation>
    </message>
    <message>
        <source>The authorization server refused the sign-in.</source>
        <translation>Der Autorisierungsserver hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in as a user who is allowed to do this, and give consent.</source>
        <translation>Melden Sie sich mit einem Benutzer an, der das darf, und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>Check the client id, the scope and the redirect address that the server knows.</source>
        <translation>Prüfen Sie die Client-ID, den Scope und die Rückleitungsadresse, die der Server kennt.</translation>
    </message>
    <message>
        <source>Check the token URL and the network, then try again.</source>
        <translation>Prüfen Sie die Token-URL und das Netz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Add its CA to the profile&apos;s TLS settings, if this is the right server.</source>
        <translation>Fügen Sie dessen CA zu den TLS-Einstellungen des Profils hinzu, wenn dies der richtige Server ist.</translation>
    </message>
    <message>
        <source>Check the token URL, the network and the proxy.</source>
        <translation>Prüfen Sie die Token-URL, das Netz und den Proxy.</translation>
    </message>
    <message>
        <source>Check the client id and the client secret.</source>
        <translation>Prüfen Sie die Client-ID und das Client-Geheimnis.</translation>
    </message>
    <message>
        <source>Check the scope in the profile.</source>
        <translation>Prüfen Sie den Scope im Profil.</translation>
    </message>
    <message>
        <source>Allow this client the grant on the authorization server.</source>
        <translation>Erlauben Sie diesem Client auf dem Autorisierungsserver diese Art der Anmeldung.</translation>
    </message>
    <message>
        <source>Choose the other kind of OAuth 2.0 in the profile.</source>
        <translation>Wählen Sie im Profil die andere Art von OAuth 2.0.</translation>
    </message>
    <message>
        <source>Connect again and sign in again.</source>
        <translation>Verbinden Sie noch einmal, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Use the address that the endpoint redirects to as the token URL.</source>
        <translation>Verwenden Sie als Token-URL die Adresse, auf die der Endpunkt umleitet.</translation>
    </message>
    <message>
        <source>Check the token URL.</source>
        <translation>Prüfen Sie die Token-URL.</translation>
    </message>
    <message>
        <source>Look into the authorization server&apos;s log.</source>
        <translation>Sehen Sie in das Protokoll des Autorisierungsservers.</translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer with an access token: %2</source>
        <translation>Der Token-Endpunkt %1 hat nicht mit einem Zugriffstoken geantwortet: %2</translation>
    </message>
    <message>
        <source>Check that the token URL is the token endpoint, and not a page for people.</source>
        <translation>Prüfen Sie, ob die Token-URL der Token-Endpunkt ist und keine Seite für Menschen.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::SecretStore</name>
    <message>
        <source>This system has no keychain that can be used.</source>
        <translation>Dieses System hat keinen nutzbaren Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secret is kept until the program ends.</source>
        <translation>Das Geheimnis bleibt bis zum Programmende erhalten.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::TrustRequest</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>reads environment variables: %1</source>
        <translation>liest Umgebungsvariablen: %1</translation>
    </message>
    <message>
        <source>reads files outside of its folder: %1</source>
        <translation>liest Dateien außerhalb seines Ordners: %1</translation>
    </message>
    <message>
        <source>uses secrets: %1</source>
        <translation>verwendet Geheimnisse: %1</translation>
    </message>
    <message>
        <source>sends by itself when the connection opens: %1</source>
        <translation>sendet von selbst, wenn sich die Verbindung öffnet: %1</translation>
    </message>
    <message>
        <source>connects to: %1</source>
        <translation>verbindet sich mit: %1</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::TrustStore</name>
    <message>
        <source>“%1” was not made here, and asks for what needs your consent. It %2.</source>
        <translation>„%1“ wurde nicht hier erstellt und verlangt, was Ihre Zustimmung braucht. Es %2.</translation>
    </message>
    <message>
        <source>Check that you want this. Then allow it, for this time or until the file changes.</source>
        <translation>Prüfen Sie, ob Sie das wollen. Erlauben Sie es dann für dieses Mal, oder bis sich die Datei ändert.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::ValueCheck</name>
    <message>
        <source>The value of the header %1 has control characters.</source>
        <translation>Der Wert der Kopfzeile %1 enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>The origin has control characters.</source>
        <translation>Der Origin enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>A value of the authentication has control characters.</source>
        <translation>Ein Wert der Anmeldung enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>A pinned certificate is not given by its SHA-256.</source>
        <translation>Ein festgelegtes Zertifikat ist nicht durch seinen SHA-256-Wert angegeben.</translation>
    </message>
    <message>
        <source>The proxy has no host.</source>
        <translation>Der Proxy hat keinen Host.</translation>
    </message>
    <message>
        <source>The keepalive&apos;s payload is longer than a ping can carry.</source>
        <translation>Die Nutzdaten des Keepalive sind länger, als ein Ping tragen kann.</translation>
    </message>
    <message>
        <source>125 bytes or fewer (RFC 6455 section 5.5).</source>
        <translation>125 Bytes oder weniger (RFC 6455, Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>%1 is %2, which is out of range.</source>
        <translation>%1 ist %2 und liegt damit außerhalb des erlaubten Bereichs.</translation>
    </message>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation>Verwenden Sie eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Verwenden Sie eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>The name of header %1 is not a valid header name.</source>
        <translation>Der Name der Kopfzeile %1 ist kein gültiger Name einer Kopfzeile.</translation>
    </message>
    <message>
        <source>Use only letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>Verwenden Sie nur Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>Remove line ends and other control characters.</source>
        <translation>Entfernen Sie Zeilenenden und andere Steuerzeichen.</translation>
    </message>
    <message>
        <source>A subprotocol&apos;s name has a character that is not allowed.</source>
        <translation>Der Name eines Unterprotokolls enthält ein Zeichen, das nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The subprotocol %1 is listed twice.</source>
        <translation>Das Unterprotokoll %1 ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>Offer each subprotocol once (RFC 6455 section 4.1).</source>
        <translation>Bieten Sie jedes Unterprotokoll nur einmal an (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>The API key&apos;s name is not a valid header name.</source>
        <translation>Der Name des API-Schlüssels ist kein gültiger Name einer Kopfzeile.</translation>
    </message>
    <message>
        <source>tls.minimumVersion is not a TLS version.</source>
        <translation>tls.minimumVersion ist keine TLS-Version.</translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>Verwenden Sie 1.0, 1.1, 1.2 oder 1.3.</translation>
    </message>
    <message>
        <source>Write 64 hex digits; colons are allowed.</source>
        <translation>Schreiben Sie 64 Hex-Ziffern; Doppelpunkte sind erlaubt.</translation>
    </message>
    <message>
        <source>Give its name or address, or use the proxy kind &quot;system&quot; or &quot;none&quot;.</source>
        <translation>Geben Sie seinen Namen oder seine Adresse an, oder verwenden Sie die Proxy-Art „system“ oder „none“.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::Workspace</name>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation>Der Arbeitsbereich %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>it is not a folder that can be read</source>
        <translation>es ist kein lesbarer Ordner</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Check the path, or make the folder first.</source>
        <translation>Prüfen Sie den Pfad, oder legen Sie den Ordner zuerst an.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Give a path inside %1.</source>
        <translation>Geben Sie einen Pfad innerhalb von %1 an.</translation>
    </message>
    <message>
        <source>The settings of the folder in %1 cannot be read: %2</source>
        <translation>Die Einstellungen des Ordners in %1 lassen sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>There are %1 profiles of the name &quot;%2&quot;.</source>
        <translation>Es gibt %1 Profile mit dem Namen „%2“.</translation>
    </message>
    <message>
        <source>Give the path of the one you mean.</source>
        <translation>Geben Sie den Pfad des gemeinten an.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in the workspace %2.</source>
        <translation>Im Arbeitsbereich %2 gibt es kein Profil „%1“.</translation>
    </message>
    <message>
        <source>similar names: %1</source>
        <translation>ähnliche Namen: %1</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot; in the workspace.</source>
        <translation>Im Arbeitsbereich gibt es keine Umgebung „%1“.</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>er hat keine</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>er hat: %1</translation>
    </message>
    <message>
        <source>Check the name, or add environments/%1.json.</source>
        <translation>Prüfen Sie den Namen, oder fügen Sie environments/%1.json hinzu.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>%1 lässt sich nicht nach %2 verschieben.</translation>
    </message>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation>Im Arbeitsbereich gibt es %1 nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed.</source>
        <translation>%1 lässt sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>%1 lässt sich nicht in %2 umbenennen.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is not in the workspace.</source>
        <translation>%1 ist nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be restored.</source>
        <translation>%1 lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Look for it in the system&apos;s trash.</source>
        <translation>Suchen Sie danach im Papierkorb des Systems.</translation>
    </message>
    <message>
        <source>Check the name, or choose another workspace.</source>
        <translation>Prüfen Sie den Namen, oder wählen Sie einen anderen Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ClientHandshake</name>
    <message>
        <source>Not one byte came.</source>
        <translation>Es kam nicht ein Byte.</translation>
    </message>
    <message>
        <source>%1 bytes came.</source>
        <translation>Es kamen %1 Bytes.</translation>
    </message>
    <message>
        <source>The server ended the stream without any answer to the opening handshake.</source>
        <translation>Der Server hat den Datenstrom ohne jede Antwort auf den Eröffnungs-Handshake beendet.</translation>
    </message>
    <message>
        <source>The server ended the stream in the middle of its answer to the opening handshake.</source>
        <translation>Der Server hat den Datenstrom mitten in seiner Antwort auf den Eröffnungs-Handshake beendet.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not begin with a status line.</source>
        <translation>Die Antwort des Servers beginnt nicht mit einer Statuszeile.</translation>
    </message>
    <message>
        <source>The server sent more than %1 interim answers and no final one.</source>
        <translation>Der Server hat mehr als %1 Zwischenantworten und keine endgültige gesendet.</translation>
    </message>
    <message>
        <source>HTTP/1.0 in: %1</source>
        <translation>HTTP/1.0 in: %1</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>Es gibt keine Kopfzeile %1.</translation>
    </message>
    <message>
        <source>There is no Sec-WebSocket-Accept header.</source>
        <translation>Es gibt keine Kopfzeile Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>There are %1 Sec-WebSocket-Accept headers.</source>
        <translation>Es gibt %1 Kopfzeilen Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>The server chose %1; none was offered.</source>
        <translation>Der Server hat %1 gewählt; angeboten war keines.</translation>
    </message>
    <message>
        <source>The server chose %1, which was not offered.</source>
        <translation>Der Server hat %1 gewählt, was nicht angeboten war.</translation>
    </message>
    <message>
        <source>The server uses %1.</source>
        <translation>Der Server verwendet %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the opening handshake breaks a rule (%1): %2</source>
        <translation>Die Antwort des Servers auf den Eröffnungs-Handshake verletzt eine Regel (%1): %2</translation>
    </message>
    <message>
        <source>The header %1 that was given takes the place of the setting of the same meaning.</source>
        <translation>Die angegebene Kopfzeile %1 tritt an die Stelle der Einstellung mit derselben Bedeutung.</translation>
    </message>
    <message>
        <source>Check the address, whether the server expects TLS (wss), and the server&apos;s log.</source>
        <translation>Prüfen Sie die Adresse, ob der Server TLS (wss) erwartet, und das Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Check host and port: what listens there does not speak HTTP/1.1.</source>
        <translation>Prüfen Sie Host und Port: Was dort lauscht, spricht kein HTTP/1.1.</translation>
    </message>
    <message>
        <source>Check the server.</source>
        <translation>Prüfen Sie den Server.</translation>
    </message>
    <message>
        <source>Use a server that answers with HTTP/1.1.</source>
        <translation>Verwenden Sie einen Server, der mit HTTP/1.1 antwortet.</translation>
    </message>
    <message>
        <source>Check that the server or proxy handles WebSocket at this path.</source>
        <translation>Prüfen Sie, ob der Server oder Proxy unter diesem Pfad WebSocket unterstützt.</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Connection header.</source>
        <translation>Prüfen Sie, ob ein Proxy dazwischen die Kopfzeile Connection weitergibt.</translation>
    </message>
    <message>
        <source>Check that the server speaks WebSocket version 13.</source>
        <translation>Prüfen Sie, ob der Server WebSocket Version 13 spricht.</translation>
    </message>
    <message>
        <source>Check how the server computes it, and whether a cache or proxy answered in its place.</source>
        <translation>Prüfen Sie, wie der Server ihn berechnet und ob an seiner Stelle ein Cache oder Proxy geantwortet hat.</translation>
    </message>
    <message>
        <source>Let the server send one header with one subprotocol.</source>
        <translation>Lassen Sie den Server eine Kopfzeile mit einem Unterprotokoll senden.</translation>
    </message>
    <message>
        <source>Offer this subprotocol, or correct the server.</source>
        <translation>Bieten Sie dieses Unterprotokoll an, oder berichtigen Sie den Server.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s Sec-WebSocket-Extensions.</source>
        <translation>Berichtigen Sie Sec-WebSocket-Extensions des Servers.</translation>
    </message>
    <message>
        <source>Offer this extension, or correct the server.</source>
        <translation>Bieten Sie diese Erweiterung an, oder berichtigen Sie den Server.</translation>
    </message>
    <message>
        <source>Let the server accept permessage-deflate once.</source>
        <translation>Lassen Sie den Server permessage-deflate nur einmal annehmen.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s answer, or connect without compression.</source>
        <translation>Berichtigen Sie die Antwort des Servers, oder verbinden Sie ohne Kompression.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::CloseCode</name>
    <message>
        <source>The purpose of the connection has been fulfilled.</source>
        <translation>Der Zweck der Verbindung ist erfüllt.</translation>
    </message>
    <message>
        <source>The endpoint goes away: a server stops, or a page is left.</source>
        <translation>Der Endpunkt geht weg: Ein Server hält an, oder eine Seite wird verlassen.</translation>
    </message>
    <message>
        <source>The endpoint ends the connection because the other side broke the protocol.</source>
        <translation>Der Endpunkt beendet die Verbindung, weil die andere Seite das Protokoll verletzt hat.</translation>
    </message>
    <message>
        <source>The endpoint got a kind of data it cannot accept, such as binary where it knows only text.</source>
        <translation>Der Endpunkt bekam eine Art von Daten, die er nicht annehmen kann, etwa Binärdaten, wo er nur Text kennt.</translation>
    </message>
    <message>
        <source>Reserved: a meaning may be given to it one day; nobody may send it.</source>
        <translation>Reserviert: Vielleicht bekommt der Code eines Tages eine Bedeutung; niemand darf ihn senden.</translation>
    </message>
    <message>
        <source>The Close frame had no code; this number only says so and is never sent.</source>
        <translation>Der Close-Frame hatte keinen Code; diese Zahl sagt nur das und wird nie gesendet.</translation>
    </message>
    <message>
        <source>The stream ended without a Close frame; this number only says so and is never sent.</source>
        <translation>Der Datenstrom endete ohne Close-Frame; diese Zahl sagt nur das und wird nie gesendet.</translation>
    </message>
    <message>
        <source>A message&apos;s content did not fit its type, such as text that is not UTF-8.</source>
        <translation>Der Inhalt einer Nachricht passte nicht zu ihrem Typ, etwa Text, der kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>A message broke a rule of the endpoint that no other code describes.</source>
        <translation>Eine Nachricht hat eine Regel des Endpunkts verletzt, die kein anderer Code beschreibt.</translation>
    </message>
    <message>
        <source>A message was too big for the endpoint to process.</source>
        <translation>Eine Nachricht war für den Endpunkt zu groß.</translation>
    </message>
    <message>
        <source>The client needs an extension that the server did not agree to; the reason names it.</source>
        <translation>Der Client braucht eine Erweiterung, der der Server nicht zugestimmt hat; der Grund nennt sie.</translation>
    </message>
    <message>
        <source>The server met an unexpected condition that kept it from going on.</source>
        <translation>Der Server stieß auf eine unerwartete Bedingung, die ihn am Weitermachen hinderte.</translation>
    </message>
    <message>
        <source>The service restarts; a client may connect again after a random delay of 5 to 30 seconds.</source>
        <translation>Der Dienst startet neu; ein Client darf sich nach einer zufälligen Pause von 5 bis 30 Sekunden wieder verbinden.</translation>
    </message>
    <message>
        <source>The service is overloaded; a client should try another address or come back when its user asks.</source>
        <translation>Der Dienst ist überlastet; ein Client sollte eine andere Adresse versuchen oder wiederkommen, wenn sein Benutzer es will.</translation>
    </message>
    <message>
        <source>A gateway or proxy got an invalid answer from the server behind it.</source>
        <translation>Ein Gateway oder Proxy bekam vom Server dahinter eine ungültige Antwort.</translation>
    </message>
    <message>
        <source>The TLS handshake failed; this number only says so and is never sent.</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen; diese Zahl sagt nur das und wird nie gesendet.</translation>
    </message>
    <message>
        <source>The endpoint must be authorised before it may use this; like HTTP 401.</source>
        <translation>Der Endpunkt muss berechtigt sein, bevor er das benutzen darf; wie HTTP 401.</translation>
    </message>
    <message>
        <source>The endpoint is known but may not do this; like HTTP 403.</source>
        <translation>Der Endpunkt ist bekannt, darf das aber nicht; wie HTTP 403.</translation>
    </message>
    <message>
        <source>The endpoint took too long to send what was expected; like HTTP 408.</source>
        <translation>Der Endpunkt hat zu lange gebraucht, um das Erwartete zu senden; wie HTTP 408.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ContentDecoder</name>
    <message>
        <source>This build has no Brotli, so that the body in the coding br is shown as it came.</source>
        <translation>Diese Fassung des Programms hat kein Brotli, sodass der Inhalt in der Codierung br so gezeigt wird, wie er kam.</translation>
    </message>
    <message>
        <source>The body&apos;s coding %1 is not known here; it is shown as it came.</source>
        <translation>Die Codierung %1 des Inhalts ist hier nicht bekannt; er wird so gezeigt, wie er kam.</translation>
    </message>
    <message>
        <source>The body has %1 codings on top of each other, more than are undone here; it is shown as it came.</source>
        <translation>Der Inhalt hat %1 Codierungen übereinander, mehr, als hier aufgelöst werden; er wird so gezeigt, wie er kam.</translation>
    </message>
    <message>
        <source>The body is not in the coding %1 that the answer names; it is shown as it came.</source>
        <translation>Der Inhalt ist nicht in der Codierung %1, die die Antwort nennt; er wird so gezeigt, wie er kam.</translation>
    </message>
    <message>
        <source>Decoded from %1, the body is larger than %2 bytes; the rest was not decoded.</source>
        <translation>Aus %1 decodiert, ist der Inhalt größer als %2 Bytes; der Rest wurde nicht decodiert.</translation>
    </message>
    <message>
        <source>The body in the coding %1 is damaged behind %2 decoded bytes.</source>
        <translation>Der Inhalt in der Codierung %1 ist nach %2 decodierten Bytes beschädigt.</translation>
    </message>
    <message>
        <source>The body in the coding %1 ends too early, behind %2 decoded bytes.</source>
        <translation>Der Inhalt in der Codierung %1 endet zu früh, nach %2 decodierten Bytes.</translation>
    </message>
    <message>
        <source>The characters of the body are in %1, which is not known here.</source>
        <translation>Die Zeichen des Inhalts sind in %1, das hier nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::DeflateNegotiation</name>
    <message>
        <source>%1 stands more than once.</source>
        <translation>%1 steht mehr als einmal da.</translation>
    </message>
    <message>
        <source>A value where none may be: %1.</source>
        <translation>Ein Wert, wo keiner stehen darf: %1.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>Not a number of window bits: %1.</source>
        <translation>Keine Anzahl von Fensterbits: %1.</translation>
    </message>
    <message>
        <source>An unknown parameter: %1.</source>
        <translation>Ein unbekannter Parameter: %1.</translation>
    </message>
    <message>
        <source>server_no_context_takeover was offered, and the server accepted without confirming it.</source>
        <translation>server_no_context_takeover war angeboten, und der Server hat angenommen, ohne es zu bestätigen.</translation>
    </message>
    <message>
        <source>server_max_window_bits=%1 was offered, and the server accepted without confirming it.</source>
        <translation>server_max_window_bits=%1 war angeboten, und der Server hat angenommen, ohne es zu bestätigen.</translation>
    </message>
    <message>
        <source>The server answered server_max_window_bits=%1 to an offer of %2.</source>
        <translation>Der Server hat server_max_window_bits=%1 auf ein Angebot von %2 geantwortet.</translation>
    </message>
    <message>
        <source>The server answered client_max_window_bits=%1, which was not offered.</source>
        <translation>Der Server hat client_max_window_bits=%1 geantwortet, was nicht angeboten war.</translation>
    </message>
    <message>
        <source>The server answered client_max_window_bits=%1 to an offer of %2.</source>
        <translation>Der Server hat client_max_window_bits=%1 auf ein Angebot von %2 geantwortet.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::DeflateParameters</name>
    <message>
        <source>These are not parameters of permessage-deflate: %1</source>
        <translation>Das sind keine Parameter von permessage-deflate: %1</translation>
    </message>
    <message>
        <source>server_no_context_takeover, client_no_context_takeover, server_max_window_bits=8…15 and client_max_window_bits[=8…15], with semicolons between them</source>
        <translation>server_no_context_takeover, client_no_context_takeover, server_max_window_bits=8…15 und client_max_window_bits[=8…15], mit Strichpunkten dazwischen</translation>
    </message>
    <message>
        <source>There is more than one extension.</source>
        <translation>Es ist mehr als eine Erweiterung.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Handshake</name>
    <message>
        <source>Sec-WebSocket-Extensions goes wrong at character %1: %2</source>
        <translation>Sec-WebSocket-Extensions ist ab Zeichen %1 falsch: %2</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions ends too early: %1</source>
        <translation>Sec-WebSocket-Extensions endet zu früh: %1</translation>
    </message>
    <message>
        <source>the name of an extension is expected.</source>
        <translation>der Name einer Erweiterung wird erwartet.</translation>
    </message>
    <message>
        <source>the name of a parameter is expected.</source>
        <translation>der Name eines Parameters wird erwartet.</translation>
    </message>
    <message>
        <source>a value is expected: a token, or one in double quotes.</source>
        <translation>ein Wert wird erwartet: ein Token oder einer in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>a semicolon or a comma is expected.</source>
        <translation>ein Strichpunkt oder ein Komma wird erwartet.</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>%1 is not a token.</source>
        <translation>%1 ist kein Token.</translation>
    </message>
    <message>
        <source>A header&apos;s name may have letters, digits and !#$%&amp;&apos;*+-.^_`|~ only.</source>
        <translation>Der Name einer Kopfzeile darf nur Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~ enthalten.</translation>
    </message>
    <message>
        <source>The value of %1 has control characters in it.</source>
        <translation>Der Wert von %1 enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>Body incomplete: %1 of %2 bytes came.</source>
        <translation>Inhalt unvollständig: %1 von %2 Bytes kamen.</translation>
    </message>
    <message>
        <source>Body incomplete: %1 bytes came, without the last chunk.</source>
        <translation>Inhalt unvollständig: %1 Bytes kamen, ohne den letzten Chunk.</translation>
    </message>
    <message>
        <source>Body perhaps incomplete: %1 bytes came, and the answer tells no length.</source>
        <translation>Inhalt vielleicht unvollständig: %1 Bytes kamen, und die Antwort nennt keine Länge.</translation>
    </message>
    <message>
        <source>Body cut: the first %1 bytes are kept, which is the limit for bodies.</source>
        <translation>Inhalt gekürzt: Die ersten %1 Bytes sind behalten, das ist die Grenze für Inhalte.</translation>
    </message>
    <message>
        <source>What follows is not a valid chunk (RFC 9112 section 7.1).</source>
        <translation>Was folgt, ist kein gültiger Chunk (RFC 9112, Abschnitt 7.1).</translation>
    </message>
    <message>
        <source>The stream ended there.</source>
        <translation>Der Datenstrom endete dort.</translation>
    </message>
    <message>
        <source>Nothing more came within %1 s, and the stream is still open.</source>
        <translation>Innerhalb von %1 s kam nichts mehr, und der Datenstrom ist noch offen.</translation>
    </message>
    <message>
        <source>The answer&apos;s Content-Length is not a length; everything that came is shown.</source>
        <translation>Das Content-Length der Antwort ist keine Länge; gezeigt wird alles, was kam.</translation>
    </message>
    <message>
        <source>The answer promises chunks and sends none; everything that came is shown.</source>
        <translation>Die Antwort verspricht Chunks und sendet keine; gezeigt wird alles, was kam.</translation>
    </message>
    <message>
        <source>Write it as name; parameter=value, with commas between extensions.</source>
        <translation>Schreiben Sie es als Name; Parameter=Wert, mit Kommas zwischen Erweiterungen.</translation>
    </message>
    <message>
        <source>Separate the subprotocols by commas, each a word without spaces.</source>
        <translation>Trennen Sie die Unterprotokolle durch Kommas, jedes ein Wort ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Write it as Name: value.</source>
        <translation>Schreiben Sie sie als Name: Wert.</translation>
    </message>
    <message>
        <source>Remove line ends and other control characters.</source>
        <translation>Entfernen Sie Zeilenenden und andere Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::HeaderRules</name>
    <message>
        <source>A frame came after the Close frame.</source>
        <translation>Nach dem Close-Frame kam noch ein Frame.</translation>
    </message>
    <message>
        <source>A payload length of %1 bytes.</source>
        <translation>Eine Nutzdatenlänge von %1 Bytes.</translation>
    </message>
    <message>
        <source>A length of %1 in a header of %2 bytes.</source>
        <translation>Eine Länge von %1 in einem Kopf von %2 Bytes.</translation>
    </message>
    <message>
        <source>A masked frame came from the server.</source>
        <translation>Vom Server kam ein maskierter Frame.</translation>
    </message>
    <message>
        <source>An unmasked frame came from the client.</source>
        <translation>Vom Client kam ein unmaskierter Frame.</translation>
    </message>
    <message>
        <source>A reserved bit is set.</source>
        <translation>Ein reserviertes Bit ist gesetzt.</translation>
    </message>
    <message>
        <source>Opcode %1.</source>
        <translation>Opcode %1.</translation>
    </message>
    <message>
        <source>RSV1 is set on a control frame.</source>
        <translation>RSV1 ist bei einem Kontroll-Frame gesetzt.</translation>
    </message>
    <message>
        <source>FIN is 0 on a control frame.</source>
        <translation>FIN ist bei einem Kontroll-Frame 0.</translation>
    </message>
    <message>
        <source>A control frame of %1 bytes.</source>
        <translation>Ein Kontroll-Frame von %1 Bytes.</translation>
    </message>
    <message>
        <source>A continuation frame came, and no message is open.</source>
        <translation>Es kam ein Fortsetzungs-Frame, und keine Nachricht ist offen.</translation>
    </message>
    <message>
        <source>RSV1 is set on a continuation frame.</source>
        <translation>RSV1 ist bei einem Fortsetzungs-Frame gesetzt.</translation>
    </message>
    <message>
        <source>A new message began while one is open, of which %1 frames came.</source>
        <translation>Eine neue Nachricht begann, während eine offen ist, von der %1 Frames gekommen sind.</translation>
    </message>
    <message>
        <source>A frame declares %1 bytes; the limit is %2.</source>
        <translation>Ein Frame kündigt %1 Bytes an; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>A message reaches %1 bytes; the limit is %2.</source>
        <translation>Eine Nachricht erreicht %1 Bytes; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>A message has more than %1 frames.</source>
        <translation>Eine Nachricht hat mehr als %1 Frames.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::HttpHead</name>
    <message>
        <source>%1 bytes came without the empty line that ends a head; the limit is %1.</source>
        <translation>Es kamen %1 Bytes ohne die Leerzeile, die einen Kopf beendet; die Grenze ist %1.</translation>
    </message>
    <message>
        <source>A line ends in LF alone: %1</source>
        <translation>Eine Zeile endet nur in LF: %1</translation>
    </message>
    <message>
        <source>More than %1 header fields.</source>
        <translation>Mehr als %1 Kopfzeilen.</translation>
    </message>
    <message>
        <source>A folded line: %1</source>
        <translation>Eine umbrochene Zeile: %1</translation>
    </message>
    <message>
        <source>Not a header field&apos;s name: %1</source>
        <translation>Kein Name einer Kopfzeile: %1</translation>
    </message>
    <message>
        <source>Control characters in the value of %1.</source>
        <translation>Steuerzeichen im Wert von %1.</translation>
    </message>
    <message>
        <source>What the client sent is not an HTTP request.</source>
        <translation>Was der Client gesendet hat, ist keine HTTP-Anfrage.</translation>
    </message>
    <message>
        <source>What the server answered is not HTTP.</source>
        <translation>Was der Server geantwortet hat, ist kein HTTP.</translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake is malformed: %1</source>
        <translation>Der Eröffnungs-Handshake des Clients ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is malformed: %1</source>
        <translation>Die Antwort des Servers ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>The client speaks TLS: use ws:// in its address, or start this server with TLS.</source>
        <translation>Der Client spricht TLS: Verwenden Sie ws:// in seiner Adresse, oder starten Sie diesen Server mit TLS.</translation>
    </message>
    <message>
        <source>This looks like TLS: use wss:// instead of ws://.</source>
        <translation>Das sieht nach TLS aus: Verwenden Sie wss:// statt ws://.</translation>
    </message>
    <message>
        <source>This is an SSH server: check the port.</source>
        <translation>Das ist ein SSH-Server: Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>This is a mail or FTP server: check the port.</source>
        <translation>Das ist ein Mail- oder FTP-Server: Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>This is a VNC server: check the port.</source>
        <translation>Das ist ein VNC-Server: Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>This may be HTTP/2, which this program does not speak: use an address that serves HTTP/1.1.</source>
        <translation>Das könnte HTTP/2 sein, das dieses Programm nicht spricht: Verwenden Sie eine Adresse, die HTTP/1.1 anbietet.</translation>
    </message>
    <message>
        <source>The answer has a body but no HTTP head: check the port and what listens there.</source>
        <translation>Die Antwort hat einen Inhalt, aber keinen HTTP-Kopf: Prüfen Sie den Port und was dort lauscht.</translation>
    </message>
    <message>
        <source>Check that the client opens a WebSocket and connects to the right port.</source>
        <translation>Prüfen Sie, ob der Client einen WebSocket öffnet und sich mit dem richtigen Port verbindet.</translation>
    </message>
    <message>
        <source>Check host and port: what listens there does not speak HTTP.</source>
        <translation>Prüfen Sie Host und Port: Was dort lauscht, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>Check what listens there, or raise the limit for handshakes.</source>
        <translation>Prüfen Sie, was dort lauscht, oder erhöhen Sie die Grenze für Handshakes.</translation>
    </message>
    <message>
        <source>Make the other side end its lines in CR LF.</source>
        <translation>Sorgen Sie dafür, dass die andere Seite ihre Zeilen mit CR LF beendet.</translation>
    </message>
    <message>
        <source>Send fewer headers, or raise the limit.</source>
        <translation>Senden Sie weniger Kopfzeilen, oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>Write each header field on one line.</source>
        <translation>Schreiben Sie jede Kopfzeile in eine Zeile.</translation>
    </message>
    <message>
        <source>Write each header field as Name: value, without a space before the colon.</source>
        <translation>Schreiben Sie jede Kopfzeile als Name: Wert, ohne Leerzeichen vor dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>Remove control characters from header values.</source>
        <translation>Entfernen Sie Steuerzeichen aus den Werten der Kopfzeilen.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::MessageAssembly</name>
    <message>
        <source>The byte %1 cannot stand where it does in UTF-8; around it: %2</source>
        <translation>Das Byte %1 kann in UTF-8 nicht stehen, wo es steht; ringsum: %2</translation>
    </message>
    <message>
        <source>%1 compressed bytes inflate to more than %2, which is the limit.</source>
        <translation>%1 komprimierte Bytes ergeben mehr als %2, was die Grenze ist.</translation>
    </message>
    <message>
        <source>The compressed bytes are not a DEFLATE stream: %1</source>
        <translation>Die komprimierten Bytes sind kein DEFLATE-Strom: %1</translation>
    </message>
    <message>
        <source>The compressed message ends inside a block: %1</source>
        <translation>Die komprimierte Nachricht endet in einem Block: %1</translation>
    </message>
    <message>
        <source>The text ends in the middle of a character: %1</source>
        <translation>Der Text endet mitten in einem Zeichen: %1</translation>
    </message>
    <message>
        <source>The text ends in the middle of a character.</source>
        <translation>Der Text endet mitten in einem Zeichen.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Receiver</name>
    <message>
        <source>%1 of %2 bytes of the payload came: %3</source>
        <translation>Es kamen %1 von %2 Bytes der Nutzdaten: %3</translation>
    </message>
    <message>
        <source>%1 bytes of a frame&apos;s header came.</source>
        <translation>Vom Kopf eines Frames kamen %1 Bytes.</translation>
    </message>
    <message>
        <source>The stream ended after our Close frame, without an answer to it.</source>
        <translation>Der Datenstrom endete nach unserem Close-Frame, ohne eine Antwort darauf.</translation>
    </message>
    <message>
        <source>The stream ended without a Close frame.</source>
        <translation>Der Datenstrom endete ohne Close-Frame.</translation>
    </message>
    <message>
        <source>The body is the byte %1.</source>
        <translation>Der Inhalt ist das Byte %1.</translation>
    </message>
    <message>
        <source>The code is %1 (%2).</source>
        <translation>Der Code ist %1 (%2).</translation>
    </message>
    <message>
        <source>The reason is %1</source>
        <translation>Der Grund ist %1</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Sender</name>
    <message>
        <source>What is to be sent as text is not valid UTF-8.</source>
        <translation>Was als Text gesendet werden soll, ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Nothing more can be sent: the connection has failed.</source>
        <translation>Es lässt sich nichts mehr senden: Die Verbindung ist gescheitert.</translation>
    </message>
    <message>
        <source>Nothing more may be sent: a Close frame was sent already (RFC 6455 section 5.5.1).</source>
        <translation>Es darf nichts mehr gesendet werden: Ein Close-Frame wurde schon gesendet (RFC 6455, Abschnitt 5.5.1).</translation>
    </message>
    <message>
        <source>A control frame may have at most 125 bytes of payload (RFC 6455 section 5.5).</source>
        <translation>Ein Kontroll-Frame darf höchstens 125 Bytes Nutzdaten haben (RFC 6455, Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>A message is text or binary.</source>
        <translation>Eine Nachricht ist Text oder binär.</translation>
    </message>
    <message>
        <source>A message that was begun is not finished yet (RFC 6455 section 5.4).</source>
        <translation>Eine begonnene Nachricht ist noch nicht zu Ende (RFC 6455, Abschnitt 5.4).</translation>
    </message>
    <message>
        <source>A new message cannot begin: the one before is not finished (RFC 6455 section 5.4).</source>
        <translation>Eine neue Nachricht kann nicht beginnen: Die vorige ist nicht zu Ende (RFC 6455, Abschnitt 5.4).</translation>
    </message>
    <message>
        <source>There is no message to continue (RFC 6455 section 5.4).</source>
        <translation>Es gibt keine Nachricht, die fortgesetzt werden könnte (RFC 6455, Abschnitt 5.4).</translation>
    </message>
    <message>
        <source>%1 (%2) may not stand in a Close frame (RFC 6455 section 7.4).</source>
        <translation>%1 (%2) darf in keinem Close-Frame stehen (RFC 6455, Abschnitt 7.4).</translation>
    </message>
    <message>
        <source>A Close frame with a reason needs a code (RFC 6455 section 5.5.1).</source>
        <translation>Ein Close-Frame mit einem Grund braucht einen Code (RFC 6455, Abschnitt 5.5.1).</translation>
    </message>
    <message>
        <source>The reason in a Close frame may have at most 123 bytes (RFC 6455 section 5.5).</source>
        <translation>Der Grund in einem Close-Frame darf höchstens 123 Bytes haben (RFC 6455, Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Connect again, or send a raw frame to break the rule on purpose.</source>
        <translation>Verbinden Sie noch einmal, oder senden Sie einen rohen Frame, um die Regel mit Absicht zu verletzen.</translation>
    </message>
    <message>
        <source>Send less, or send a raw frame to break the rule on purpose.</source>
        <translation>Senden Sie weniger, oder senden Sie einen rohen Frame, um die Regel mit Absicht zu verletzen.</translation>
    </message>
    <message>
        <source>Use the function for control frames, or send a raw frame.</source>
        <translation>Verwenden Sie die Funktion für Kontroll-Frames, oder senden Sie einen rohen Frame.</translation>
    </message>
    <message>
        <source>Send its last fragment first.</source>
        <translation>Senden Sie zuerst ihr letztes Fragment.</translation>
    </message>
    <message>
        <source>Send it as binary, or as a raw frame to break the rule on purpose.</source>
        <translation>Senden Sie es binär, oder als rohen Frame, um die Regel mit Absicht zu verletzen.</translation>
    </message>
    <message>
        <source>Send the last fragment first.</source>
        <translation>Senden Sie zuerst das letzte Fragment.</translation>
    </message>
    <message>
        <source>Begin with a first fragment.</source>
        <translation>Beginnen Sie mit einem ersten Fragment.</translation>
    </message>
    <message>
        <source>Send a raw frame for other opcodes.</source>
        <translation>Senden Sie für andere Opcodes einen rohen Frame.</translation>
    </message>
    <message>
        <source>Send it as binary, or as raw frames to break the rule on purpose.</source>
        <translation>Senden Sie es binär, oder als rohe Frames, um die Regel mit Absicht zu verletzen.</translation>
    </message>
    <message>
        <source>Use 1000-1003, 1007-1014 or 3000-4999, or send a raw frame to break the rule on purpose.</source>
        <translation>Verwenden Sie 1000-1003, 1007-1014 oder 3000-4999, oder senden Sie einen rohen Frame, um die Regel mit Absicht zu verletzen.</translation>
    </message>
    <message>
        <source>Give a code, such as 1000.</source>
        <translation>Geben Sie einen Code an, etwa 1000.</translation>
    </message>
    <message>
        <source>Shorten it, or send a raw frame to break the rule on purpose.</source>
        <translation>Kürzen Sie ihn, oder senden Sie einen rohen Frame, um die Regel mit Absicht zu verletzen.</translation>
    </message>
    <message>
        <source>Write the reason in UTF-8, or send a raw frame to break the rule on purpose.</source>
        <translation>Schreiben Sie den Grund in UTF-8, oder senden Sie einen rohen Frame, um die Regel mit Absicht zu verletzen.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ServerHandshake</name>
    <message>
        <source>The request has a body of more than %1 bytes.</source>
        <translation>Die Anfrage hat einen Inhalt von mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>The request&apos;s body is not made of valid chunks.</source>
        <translation>Der Inhalt der Anfrage besteht nicht aus gültigen Chunks.</translation>
    </message>
    <message>
        <source>Content-Length or Transfer-Encoding of the request is not valid.</source>
        <translation>Content-Length oder Transfer-Encoding der Anfrage ist nicht gültig.</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>Es gibt keine Kopfzeile %1.</translation>
    </message>
    <message>
        <source>There is no Sec-WebSocket-Key header.</source>
        <translation>Es gibt keine Kopfzeile Sec-WebSocket-Key.</translation>
    </message>
    <message>
        <source>There are %1 Sec-WebSocket-Key headers.</source>
        <translation>Es gibt %1 Kopfzeilen Sec-WebSocket-Key.</translation>
    </message>
    <message>
        <source>A value of %1 characters that is not 16 bytes in base64.</source>
        <translation>Ein Wert von %1 Zeichen, der keine 16 Bytes in Base64 darstellt.</translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake breaks a rule (%1): %2</source>
        <translation>Der Eröffnungs-Handshake des Clients verletzt eine Regel (%1): %2</translation>
    </message>
    <message>
        <source>Send less.</source>
        <translation>Senden Sie weniger.</translation>
    </message>
    <message>
        <source>Correct the client.</source>
        <translation>Berichtigen Sie den Client.</translation>
    </message>
    <message>
        <source>Let the client send GET, a path and HTTP/1.1 in the first line.</source>
        <translation>Lassen Sie den Client in der ersten Zeile GET, einen Pfad und HTTP/1.1 senden.</translation>
    </message>
    <message>
        <source>Let the client, or the proxy in between, use HTTP/1.1.</source>
        <translation>Lassen Sie den Client oder den Proxy dazwischen HTTP/1.1 verwenden.</translation>
    </message>
    <message>
        <source>Let the client send a path that begins with a slash, percent-encoded, without a fragment.</source>
        <translation>Lassen Sie den Client einen Pfad senden, der mit einem Schrägstrich beginnt, prozentkodiert und ohne Fragment.</translation>
    </message>
    <message>
        <source>Let the client use GET.</source>
        <translation>Lassen Sie den Client GET verwenden.</translation>
    </message>
    <message>
        <source>Let the client send one Host header.</source>
        <translation>Lassen Sie den Client eine Kopfzeile Host senden.</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Upgrade header.</source>
        <translation>Prüfen Sie, ob ein Proxy dazwischen die Kopfzeile Upgrade weitergibt.</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Connection header.</source>
        <translation>Prüfen Sie, ob ein Proxy dazwischen die Kopfzeile Connection weitergibt.</translation>
    </message>
    <message>
        <source>Let the client speak version 13.</source>
        <translation>Lassen Sie den Client Version 13 sprechen.</translation>
    </message>
    <message>
        <source>Let the client send 16 random bytes in base64.</source>
        <translation>Lassen Sie den Client 16 zufällige Bytes in Base64 senden.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Violation</name>
    <message>
        <source>A server must not mask the frames it sends.</source>
        <translation>Ein Server darf die Frames, die er sendet, nicht maskieren.</translation>
    </message>
    <message>
        <source>A client must mask every frame it sends.</source>
        <translation>Ein Client muss jeden Frame, den er sendet, maskieren.</translation>
    </message>
    <message>
        <source>RSV1, RSV2 and RSV3 must be 0 unless an extension that gives them a meaning was agreed on.</source>
        <translation>RSV1, RSV2 und RSV3 müssen 0 sein, wenn keine Erweiterung vereinbart ist, die ihnen eine Bedeutung gibt.</translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and 11 to 15 are reserved and must not be used.</source>
        <translation>Die Opcodes 3 bis 7 und 11 bis 15 sind reserviert und dürfen nicht verwendet werden.</translation>
    </message>
    <message>
        <source>A payload length must be written in the shortest form that holds it.</source>
        <translation>Eine Nutzdatenlänge muss in der kürzesten Form geschrieben werden, in die sie passt.</translation>
    </message>
    <message>
        <source>The highest bit of a 64-bit payload length must be 0.</source>
        <translation>Das höchste Bit einer 64-Bit-Nutzdatenlänge muss 0 sein.</translation>
    </message>
    <message>
        <source>Control frames must not be fragmented: FIN must be 1.</source>
        <translation>Kontroll-Frames dürfen nicht fragmentiert werden: FIN muss 1 sein.</translation>
    </message>
    <message>
        <source>Control frames must have at most 125 bytes of payload.</source>
        <translation>Kontroll-Frames dürfen höchstens 125 Bytes Nutzdaten haben.</translation>
    </message>
    <message>
        <source>A continuation frame must follow a frame that began a message and left it open.</source>
        <translation>Ein Fortsetzungs-Frame muss auf einen Frame folgen, der eine Nachricht begonnen und offen gelassen hat.</translation>
    </message>
    <message>
        <source>A new message must not begin before the last fragment of the message that is open.</source>
        <translation>Eine neue Nachricht darf nicht vor dem letzten Fragment der offenen beginnen.</translation>
    </message>
    <message>
        <source>Text messages must be valid UTF-8.</source>
        <translation>Textnachrichten müssen gültiges UTF-8 sein.</translation>
    </message>
    <message>
        <source>A Close frame&apos;s body must be empty or begin with a 2-byte code.</source>
        <translation>Der Inhalt eines Close-Frames muss leer sein oder mit einem 2 Bytes langen Code beginnen.</translation>
    </message>
    <message>
        <source>A Close frame may carry 1000-1003, 1007-1014 or 3000-4999; the rest is reserved or never sent.</source>
        <translation>Ein Close-Frame darf 1000-1003, 1007-1014 oder 3000-4999 tragen; der Rest ist reserviert oder wird nie gesendet.</translation>
    </message>
    <message>
        <source>The reason in a Close frame must be valid UTF-8.</source>
        <translation>Der Grund in einem Close-Frame muss gültiges UTF-8 sein.</translation>
    </message>
    <message>
        <source>No frame may follow a Close frame.</source>
        <translation>Auf einen Close-Frame darf kein Frame folgen.</translation>
    </message>
    <message>
        <source>The stream must not end before both sides have sent a Close frame.</source>
        <translation>Der Datenstrom darf nicht enden, bevor beide Seiten einen Close-Frame gesendet haben.</translation>
    </message>
    <message>
        <source>The stream must not end before the frame under way is complete.</source>
        <translation>Der Datenstrom darf nicht enden, bevor der laufende Frame vollständig ist.</translation>
    </message>
    <message>
        <source>Control frames are never compressed: their RSV1 must be 0.</source>
        <translation>Kontroll-Frames werden nie komprimiert: Ihr RSV1 muss 0 sein.</translation>
    </message>
    <message>
        <source>RSV1 marks a compressed message on its first frame only.</source>
        <translation>RSV1 kennzeichnet eine komprimierte Nachricht nur an ihrem ersten Frame.</translation>
    </message>
    <message>
        <source>A compressed message must be a valid DEFLATE stream.</source>
        <translation>Eine komprimierte Nachricht muss ein gültiger DEFLATE-Strom sein.</translation>
    </message>
    <message>
        <source>A compressed message must end at a block boundary, with the last four bytes 00 00 ff ff removed.</source>
        <translation>Eine komprimierte Nachricht muss an einer Blockgrenze enden, wobei die letzten vier Bytes 00 00 ff ff entfernt sind.</translation>
    </message>
    <message>
        <source>A frame&apos;s payload must stay within this program&apos;s limit.</source>
        <translation>Die Nutzdaten eines Frames müssen innerhalb der Grenze dieses Programms bleiben.</translation>
    </message>
    <message>
        <source>A message, inflated, must stay within this program&apos;s limit.</source>
        <translation>Eine Nachricht muss entpackt innerhalb der Grenze dieses Programms bleiben.</translation>
    </message>
    <message>
        <source>A message must not come in more frames than this program&apos;s limit.</source>
        <translation>Eine Nachricht darf nicht in mehr Frames kommen, als die Grenze dieses Programms erlaubt.</translation>
    </message>
    <message>
        <source>The opening handshake is HTTP/1.1.</source>
        <translation>Der Eröffnungs-Handshake ist HTTP/1.1.</translation>
    </message>
    <message>
        <source>The first line must be a request line or a status line.</source>
        <translation>Die erste Zeile muss eine Anfragezeile oder eine Statuszeile sein.</translation>
    </message>
    <message>
        <source>The opening handshake needs HTTP/1.1.</source>
        <translation>Der Eröffnungs-Handshake braucht HTTP/1.1.</translation>
    </message>
    <message>
        <source>Lines of a head end in CR LF.</source>
        <translation>Die Zeilen eines Kopfes enden mit CR LF.</translation>
    </message>
    <message>
        <source>A header field must not be folded over several lines.</source>
        <translation>Eine Kopfzeile darf nicht über mehrere Zeilen umbrochen sein.</translation>
    </message>
    <message>
        <source>A header field&apos;s name must be a token, with a colon right behind it.</source>
        <translation>Der Name einer Kopfzeile muss ein Token sein, mit einem Doppelpunkt direkt dahinter.</translation>
    </message>
    <message>
        <source>A header field&apos;s value must not contain control characters.</source>
        <translation>Der Wert einer Kopfzeile darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>The length of a body must be told in one valid way.</source>
        <translation>Die Länge eines Inhalts muss auf genau eine gültige Weise angegeben sein.</translation>
    </message>
    <message>
        <source>The request target must be a path with an optional query, or an absolute http URL.</source>
        <translation>Das Ziel der Anfrage muss ein Pfad mit wahlweiser Abfrage oder eine absolute http-URL sein.</translation>
    </message>
    <message>
        <source>A request must have exactly one Host header.</source>
        <translation>Eine Anfrage muss genau eine Kopfzeile Host haben.</translation>
    </message>
    <message>
        <source>The head of the opening handshake must stay within this program&apos;s limit.</source>
        <translation>Der Kopf des Eröffnungs-Handshakes muss innerhalb der Grenze dieses Programms bleiben.</translation>
    </message>
    <message>
        <source>The number of header fields must stay within this program&apos;s limit.</source>
        <translation>Die Anzahl der Kopfzeilen muss innerhalb der Grenze dieses Programms bleiben.</translation>
    </message>
    <message>
        <source>The stream must not end before the answer&apos;s head is complete.</source>
        <translation>Der Datenstrom darf nicht enden, bevor der Kopf der Antwort vollständig ist.</translation>
    </message>
    <message>
        <source>The method of an opening handshake must be GET.</source>
        <translation>Die Methode eines Eröffnungs-Handshakes muss GET sein.</translation>
    </message>
    <message>
        <source>There must be an Upgrade header with the value websocket.</source>
        <translation>Es muss eine Kopfzeile Upgrade mit dem Wert websocket geben.</translation>
    </message>
    <message>
        <source>There must be a Connection header with the token Upgrade.</source>
        <translation>Es muss eine Kopfzeile Connection mit dem Token Upgrade geben.</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Key header of 16 bytes in base64.</source>
        <translation>Es muss eine Kopfzeile Sec-WebSocket-Key mit 16 Bytes in Base64 geben.</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Version header with the value 13.</source>
        <translation>Es muss eine Kopfzeile Sec-WebSocket-Version mit dem Wert 13 geben.</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Accept header.</source>
        <translation>Es muss eine Kopfzeile Sec-WebSocket-Accept geben.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept must be the SHA-1 of the key and the protocol&apos;s GUID, in base64.</source>
        <translation>Sec-WebSocket-Accept muss der SHA-1-Wert aus dem Schlüssel und der GUID des Protokolls sein, in Base64.</translation>
    </message>
    <message>
        <source>The server may choose only a subprotocol that the client offered.</source>
        <translation>Der Server darf nur ein Unterprotokoll wählen, das der Client angeboten hat.</translation>
    </message>
    <message>
        <source>The server may choose one subprotocol only, in one header.</source>
        <translation>Der Server darf nur ein Unterprotokoll wählen, in einer Kopfzeile.</translation>
    </message>
    <message>
        <source>Subprotocols must be tokens, each offered once.</source>
        <translation>Unterprotokolle müssen Token sein, jedes einmal angeboten.</translation>
    </message>
    <message>
        <source>The server may use only extensions that the client offered.</source>
        <translation>Der Server darf nur Erweiterungen verwenden, die der Client angeboten hat.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions must follow the grammar of section 9.1.</source>
        <translation>Sec-WebSocket-Extensions muss der Grammatik von Abschnitt 9.1 folgen.</translation>
    </message>
    <message>
        <source>The server may accept permessage-deflate only once.</source>
        <translation>Der Server darf permessage-deflate nur einmal annehmen.</translation>
    </message>
    <message>
        <source>permessage-deflate knows four parameters only.</source>
        <translation>permessage-deflate kennt nur vier Parameter.</translation>
    </message>
    <message>
        <source>A parameter of permessage-deflate may stand once only.</source>
        <translation>Ein Parameter von permessage-deflate darf nur einmal stehen.</translation>
    </message>
    <message>
        <source>Window bits are a number from 8 to 15 without leading zeros; the no_context_takeover parameters have no value.</source>
        <translation>Fensterbits sind eine Zahl von 8 bis 15 ohne führende Nullen; die Parameter no_context_takeover haben keinen Wert.</translation>
    </message>
    <message>
        <source>The server may set client_max_window_bits only if the client offered it.</source>
        <translation>Der Server darf client_max_window_bits nur setzen, wenn der Client es angeboten hat.</translation>
    </message>
    <message>
        <source>Agreed window bits must not be larger than those offered.</source>
        <translation>Vereinbarte Fensterbits dürfen nicht größer sein als die angebotenen.</translation>
    </message>
    <message>
        <source>A server that accepts an offer must confirm the server_ parameters in it.</source>
        <translation>Ein Server, der ein Angebot annimmt, muss dessen server_-Parameter bestätigen.</translation>
    </message>
</context>
<context>
    <name>framescope::scenario::FrameSpec</name>
    <message>
        <source>The frame is empty.</source>
        <translation>Der Frame ist leer.</translation>
    </message>
    <message>
        <source>A bit of a frame is 0 or 1.</source>
        <translation>Ein Bit eines Frames ist 0 oder 1.</translation>
    </message>
    <message>
        <source>The declared length is a whole number.</source>
        <translation>Die angekündigte Länge ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The length takes 0, 2 or 8 bytes behind the first two (RFC 6455 section 5.2).</source>
        <translation>Die Länge nimmt 0, 2 oder 8 Bytes hinter den ersten beiden ein (RFC 6455, Abschnitt 5.2).</translation>
    </message>
    <message>
        <source>A frame has no field “%1”.</source>
        <translation>Ein Frame hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>An opcode is a number from 0 to 15, or text, binary, continuation, close, ping, pong.</source>
        <translation>Ein Opcode ist eine Zahl von 0 bis 15 oder text, binary, continuation, close, ping, pong.</translation>
    </message>
    <message>
        <source>A mask is random, none, or four bytes in hex.</source>
        <translation>Eine Maske ist random, none oder vier Bytes in Hex.</translation>
    </message>
    <message>
        <source>A close&apos;s payload is a code from 0 to 65535, and may have a reason behind a colon.</source>
        <translation>Die Nutzdaten eines Close sind ein Code von 0 bis 65535, auf den hinter einem Doppelpunkt ein Grund folgen kann.</translation>
    </message>
    <message>
        <source>So many zero bytes cannot be sent.</source>
        <translation>So viele Null-Bytes lassen sich nicht senden.</translation>
    </message>
    <message>
        <source>A payload begins with text:, hex:, base64:, close: or zeros:.</source>
        <translation>Nutzdaten beginnen mit text:, hex:, base64:, close: oder zeros:.</translation>
    </message>
    <message>
        <source>A frame is a list of fields with commas between them; the payload is the last of them:
  fin=0|1  rsv1=0|1  rsv2=0|1  rsv3=0|1   the first byte&apos;s bits (default: fin=1, the others 0)
  opcode=N                                0 to 15, or text, binary, continuation, close, ping, pong
  mask=random|none|HEX8                   the mask key (default: random)
  unmasked                                mask bit and key go out, the payload stays unmasked
  len=N                                   a declared length that is not the payload&apos;s
  lenbytes=0|2|8                          a form of the length that is not the shortest
  payload=text:…|hex:…|base64:…|close:CODE[:REASON]|zeros:N</source>
        <translation>Ein Frame ist eine Liste von Feldern mit Kommas dazwischen; die Nutzdaten sind das letzte davon:
  fin=0|1  rsv1=0|1  rsv2=0|1  rsv3=0|1   die Bits des ersten Bytes (Vorgabe: fin=1, die anderen 0)
  opcode=N                                0 bis 15, oder text, binary, continuation, close, ping, pong
  mask=random|none|HEX8                   der Maskenschlüssel (Vorgabe: random)
  unmasked                                Maskenbit und Schlüssel werden gesendet, die Nutzdaten bleiben unmaskiert
  len=N                                   eine angekündigte Länge, die nicht die der Nutzdaten ist
  lenbytes=0|2|8                          eine Form der Länge, die nicht die kürzeste ist
  payload=text:…|hex:…|base64:…|close:CODE[:GRUND]|zeros:N</translation>
    </message>
</context>
<context>
    <name>framescope::scenario::PayloadText</name>
    <message>
        <source>The hex text has a character that is no hex digit.</source>
        <translation>Der Hex-Text enthält ein Zeichen, das keine Hex-Ziffer ist.</translation>
    </message>
    <message>
        <source>0-9 and a-f, two for each byte.</source>
        <translation>0-9 und a-f, zwei für jedes Byte.</translation>
    </message>
    <message>
        <source>The hex text has a byte of one digit.</source>
        <translation>Der Hex-Text enthält ein Byte mit nur einer Ziffer.</translation>
    </message>
    <message>
        <source>Write two digits for each byte: 0a, not a.</source>
        <translation>Schreiben Sie zwei Ziffern für jedes Byte: 0a, nicht a.</translation>
    </message>
    <message>
        <source>The base64 text has a character that is not of base64.</source>
        <translation>Der Base64-Text enthält ein Zeichen, das nicht zu Base64 gehört.</translation>
    </message>
    <message>
        <source>A-Z, a-z, 0-9, + and /.</source>
        <translation>A-Z, a-z, 0-9, + und /.</translation>
    </message>
    <message>
        <source>The base64 text is not complete.</source>
        <translation>Der Base64-Text ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Give the whole text, with the = at its end if it has any.</source>
        <translation>Geben Sie den ganzen Text an, samt dem = am Ende, falls er eines hat.</translation>
    </message>
    <message>
        <source>A close needs a code, and may have a reason after a colon.</source>
        <translation>Ein Close braucht einen Code; nach einem Doppelpunkt kann ein Grund folgen.</translation>
    </message>
    <message>
        <source>Write it like 1000, or 1001:bye.</source>
        <translation>Schreiben Sie es wie 1000 oder 1001:bye.</translation>
    </message>
    <message>
        <source>The close code %1 may not be sent (RFC 6455 section 7.4).</source>
        <translation>Der Close-Code %1 darf nicht gesendet werden (RFC 6455, Abschnitt 7.4).</translation>
    </message>
    <message>
        <source>Use 1000-1003, 1007-1014 or 3000-4999; a raw frame can carry any bytes: opcode=8,payload=hex:%1</source>
        <translation>Verwenden Sie 1000-1003, 1007-1014 oder 3000-4999; ein roher Frame kann beliebige Bytes tragen: opcode=8,payload=hex:%1</translation>
    </message>
    <message>
        <source>The close reason has %1 bytes; 123 are allowed (RFC 6455 section 5.5).</source>
        <translation>Der Close-Grund hat %1 Bytes; erlaubt sind 123 (RFC 6455, Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>Kürzen Sie den Grund.</translation>
    </message>
    <message>
        <source>Fragment sizes are whole numbers of bytes from 1 on, with commas between them.</source>
        <translation>Fragmentgrößen sind ganze Zahlen von Bytes ab 1, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>Correct it, or send it as text.</source>
        <translation>Berichtigen Sie es, oder senden Sie es als Text.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>There is more than one JSON value.</source>
        <translation>Es ist mehr als ein JSON-Wert.</translation>
    </message>
    <message>
        <source>Give one value, or a list in brackets.</source>
        <translation>Geben Sie einen Wert an, oder eine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <source>a number begins with 0</source>
        <translation>eine Zahl beginnt mit 0</translation>
    </message>
    <message>
        <source>this escape does not exist</source>
        <translation>diese Escape-Sequenz gibt es nicht</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>what stands here is no value, or not where it may stand</source>
        <translation>was hier steht, ist kein Wert, oder steht nicht, wo es stehen darf</translation>
    </message>
    <message>
        <source>The file %1 is too large for one message.</source>
        <translation>Die Datei %1 ist zu groß für eine Nachricht.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Die Datei %1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Give a file that exists and may be read.</source>
        <translation>Geben Sie eine Datei an, die existiert und gelesen werden darf.</translation>
    </message>
</context>
<context>
    <name>framescope::server</name>
    <message>
        <source>There is no behaviour &quot;%1&quot;.</source>
        <translation>Es gibt kein Verhalten „%1“.</translation>
    </message>
    <message>
        <source>sends every message to all clients of the path, as in a chat room</source>
        <translation>sendet jede Nachricht an alle Clients des Pfads, wie in einem Chatraum</translation>
    </message>
    <message>
        <source>not back to the sender</source>
        <translation>nicht zurück an den Absender</translation>
    </message>
    <message>
        <source>sends messages of one size, so many a second or as fast as the wire takes them</source>
        <translation>sendet Nachrichten einer Größe, so viele je Sekunde oder so schnell, wie die Leitung sie aufnimmt</translation>
    </message>
    <message>
        <source>bytes of a message (64)</source>
        <translation>Bytes einer Nachricht (64)</translation>
    </message>
    <message>
        <source>messages a second (as fast as it goes)</source>
        <translation>Nachrichten je Sekunde (so schnell es geht)</translation>
    </message>
    <message>
        <source>messages for each client (no end)</source>
        <translation>Nachrichten für jeden Client (ohne Ende)</translation>
    </message>
    <message>
        <source>in fragments of this size</source>
        <translation>in Fragmenten dieser Größe</translation>
    </message>
    <message>
        <source>binary messages</source>
        <translation>binäre Nachrichten</translation>
    </message>
    <message>
        <source>sends every message back as it came: kind, bytes and fragments</source>
        <translation>sendet jede Nachricht zurück, wie sie kam: Art, Bytes und Fragmente</translation>
    </message>
    <message>
        <source>wait before each answer</source>
        <translation>Pause vor jeder Antwort</translation>
    </message>
    <message>
        <source>text in capitals</source>
        <translation>Text in Großbuchstaben</translation>
    </message>
    <message>
        <source>answer in fragments of this size</source>
        <translation>Antwort in Fragmenten dieser Größe</translation>
    </message>
    <message>
        <source>what the frame carries</source>
        <translation>was der Frame trägt</translation>
    </message>
    <message>
        <source>bytes of a piece (1)</source>
        <translation>Bytes eines Stücks (1)</translation>
    </message>
    <message>
        <source>between two pieces (50)</source>
        <translation>zwischen zwei Stücken (50)</translation>
    </message>
    <message>
        <source>answers the opening handshake with an HTTP status</source>
        <translation>beantwortet den Eröffnungs-Handshake mit einem HTTP-Status</translation>
    </message>
    <message>
        <source>100 to 599 (503)</source>
        <translation>100 bis 599 (503)</translation>
    </message>
    <message>
        <source>of the status line</source>
        <translation>der Statuszeile</translation>
    </message>
    <message>
        <source>repeatable</source>
        <translation>mehrfach möglich</translation>
    </message>
    <message>
        <source>of the answer</source>
        <translation>der Antwort</translation>
    </message>
    <message>
        <source>sends the client elsewhere</source>
        <translation>schickt den Client woandershin</translation>
    </message>
    <message>
        <source>where to (the same path again)</source>
        <translation>wohin (wieder derselbe Pfad)</translation>
    </message>
    <message>
        <source>300 to 399 (302)</source>
        <translation>300 bis 399 (302)</translation>
    </message>
    <message>
        <source>answers the opening handshake late</source>
        <translation>beantwortet den Eröffnungs-Handshake spät</translation>
    </message>
    <message>
        <source>how late (5000)</source>
        <translation>wie spät (5000)</translation>
    </message>
    <message>
        <source>sends half of the opening handshake&apos;s answer, and no more</source>
        <translation>sendet die halbe Antwort auf den Eröffnungs-Handshake, und nicht mehr</translation>
    </message>
    <message>
        <source>how much of it (half)</source>
        <translation>wie viel davon (die Hälfte)</translation>
    </message>
    <message>
        <source>and ends the stream</source>
        <translation>und beendet den Datenstrom</translation>
    </message>
    <message>
        <source>answers with a wrong Sec-WebSocket-Accept</source>
        <translation>antwortet mit falschem Sec-WebSocket-Accept</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieses</translation>
    </message>
    <message>
        <source>agrees to a subprotocol that nobody offered</source>
        <translation>vereinbart ein Unterprotokoll, das niemand angeboten hat</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>dessen Name</translation>
    </message>
    <message>
        <source>agrees to an extension that nobody offered</source>
        <translation>vereinbart eine Erweiterung, die niemand angeboten hat</translation>
    </message>
    <message>
        <source>the header&apos;s value</source>
        <translation>der Wert der Kopfzeile</translation>
    </message>
    <message>
        <source>keeps the connection and says nothing any more; at=accept: not even the opening handshake&apos;s answer</source>
        <translation>hält die Verbindung und sagt nichts mehr; at=accept: nicht einmal die Antwort auf den Eröffnungs-Handshake</translation>
    </message>
    <message>
        <source>reads a little at a time</source>
        <translation>liest immer nur ein wenig</translation>
    </message>
    <message>
        <source>writes byte by byte</source>
        <translation>schreibt Byte für Byte</translation>
    </message>
    <message>
        <source>neither reads nor writes for a while</source>
        <translation>liest und schreibt eine Weile nicht</translation>
    </message>
    <message>
        <source>how long (5000)</source>
        <translation>wie lange (5000)</translation>
    </message>
    <message>
        <source>answers no ping from then on</source>
        <translation>beantwortet von da an kein Ping</translation>
    </message>
    <message>
        <source>answers no Close from then on</source>
        <translation>beantwortet von da an kein Close</translation>
    </message>
    <message>
        <source>ends the stream without a Close frame</source>
        <translation>beendet den Datenstrom ohne Close-Frame</translation>
    </message>
    <message>
        <source>in order, or by a reset (fin)</source>
        <translation>ordentlich oder durch Zurücksetzen (fin)</translation>
    </message>
    <message>
        <source>sends a Close frame, with any code</source>
        <translation>sendet einen Close-Frame, mit beliebigem Code</translation>
    </message>
    <message>
        <source>0 to 65535, or none (1011)</source>
        <translation>0 bis 65535, oder none (1011)</translation>
    </message>
    <message>
        <source>of the close</source>
        <translation>des Close</translation>
    </message>
    <message>
        <source>sends a masked frame, as only clients may</source>
        <translation>sendet einen maskierten Frame, wie es nur Clients dürfen</translation>
    </message>
    <message>
        <source>sends a frame with reserved bits set</source>
        <translation>sendet einen Frame mit gesetzten reservierten Bits</translation>
    </message>
    <message>
        <source>4 RSV1, 2 RSV2, 1 RSV3 (2)</source>
        <translation>4 RSV1, 2 RSV2, 1 RSV3 (2)</translation>
    </message>
    <message>
        <source>sends a frame with a reserved opcode</source>
        <translation>sendet einen Frame mit reserviertem Opcode</translation>
    </message>
    <message>
        <source>the opcode (3)</source>
        <translation>der Opcode (3)</translation>
    </message>
    <message>
        <source>sends a frame whose length is wrong</source>
        <translation>sendet einen Frame mit falscher Länge</translation>
    </message>
    <message>
        <source>what the header says (one more than there is)</source>
        <translation>was der Kopf sagt (eins mehr, als da ist)</translation>
    </message>
    <message>
        <source>right, but not in its shortest form</source>
        <translation>richtig, aber nicht in der kürzesten Form</translation>
    </message>
    <message>
        <source>sends a text message that is not UTF-8</source>
        <translation>sendet eine Textnachricht, die kein UTF-8 ist</translation>
    </message>
    <message>
        <source>its bytes</source>
        <translation>ihre Bytes</translation>
    </message>
    <message>
        <source>sends a ping in two fragments</source>
        <translation>sendet ein Ping in zwei Fragmenten</translation>
    </message>
    <message>
        <source>sends a continuation frame that continues nothing</source>
        <translation>sendet einen Fortsetzungs-Frame, der nichts fortsetzt</translation>
    </message>
    <message>
        <source>sends a frame larger than anybody wants</source>
        <translation>sendet einen Frame, der größer ist, als ihn jemand will</translation>
    </message>
    <message>
        <source>bytes of payload that the header announces (1T); up to 16M all of it is sent</source>
        <translation>Bytes Nutzdaten, die der Kopf ankündigt (1T); bis 16M werden sie alle gesendet</translation>
    </message>
    <message>
        <source>9 for a ping that is too long (2)</source>
        <translation>9 für ein zu langes Ping (2)</translation>
    </message>
    <message>
        <source>sends a small compressed message that inflates to a huge one</source>
        <translation>sendet eine kleine komprimierte Nachricht, die entpackt riesig wird</translation>
    </message>
    <message>
        <source>inflated bytes (1G)</source>
        <translation>entpackte Bytes (1G)</translation>
    </message>
    <message>
        <source>sends a compressed message that cannot be inflated</source>
        <translation>sendet eine komprimierte Nachricht, die sich nicht entpacken lässt</translation>
    </message>
    <message>
        <source>sends many pings</source>
        <translation>sendet viele Pings</translation>
    </message>
    <message>
        <source>how many (1000)</source>
        <translation>wie viele (1000)</translation>
    </message>
    <message>
        <source>between two of them (0)</source>
        <translation>zwischen zweien davon (0)</translation>
    </message>
    <message>
        <source>The moment of &quot;%1&quot; is at=accept or at=open.</source>
        <translation>Der Zeitpunkt von „%1“ ist at=accept oder at=open.</translation>
    </message>
    <message>
        <source>The regular expression of &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>Der reguläre Ausdruck von „%1“ ist bei Zeichen %2 falsch: %3.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; takes one moment: at, after, seconds or match.</source>
        <translation>Der Fehler „%1“ hat einen Zeitpunkt: at, after, seconds oder match.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; belongs to the opening handshake: it can only happen at=accept.</source>
        <translation>Der Fehler „%1“ gehört zum Eröffnungs-Handshake: Er kann nur bei at=accept geschehen.</translation>
    </message>
    <message>
        <source>in place of the opening handshake&apos;s answer, or right behind it</source>
        <translation>anstelle der Antwort auf den Eröffnungs-Handshake oder direkt dahinter</translation>
    </message>
    <message>
        <source>once the client has sent N messages</source>
        <translation>sobald der Client N Nachrichten gesendet hat</translation>
    </message>
    <message>
        <source>S seconds after it opened</source>
        <translation>S Sekunden nach dem Öffnen</translation>
    </message>
    <message>
        <source>at a text message in which this is found</source>
        <translation>bei einer Textnachricht, in der sich das findet</translation>
    </message>
    <message>
        <source>probability at each such moment (1)</source>
        <translation>Wahrscheinlichkeit zu jedem solchen Zeitpunkt (1)</translation>
    </message>
    <message>
        <source>at most N times for a client (1); 0: every time</source>
        <translation>höchstens N Mal je Client (1); 0: jedes Mal</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;.</source>
        <translation>Es gibt keinen Fehler „%1“.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Der Grund ist zu lang.</translation>
    </message>
    <message>
        <source>A feed has one source: template, file, capture or sample.</source>
        <translation>Ein Feed hat eine Quelle: template, file, capture oder sample.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>Es gibt keine Funktion „%1“.</translation>
    </message>
    <message>
        <source>sends generated or recorded messages to all clients of the path</source>
        <translation>sendet erzeugte oder aufgezeichnete Nachrichten an alle Clients des Pfads</translation>
    </message>
    <message>
        <source>time between two messages (1000)</source>
        <translation>Zeit zwischen zwei Nachrichten (1000)</translation>
    </message>
    <message>
        <source>messages a second, instead of every</source>
        <translation>Nachrichten je Sekunde, statt every</translation>
    </message>
    <message>
        <source>the message, with {{placeholders}}</source>
        <translation>die Nachricht, mit {{placeholders}}</translation>
    </message>
    <message>
        <source>a template that comes with the program: ticker, leaderboard, iot</source>
        <translation>eine Vorlage, die das Programm mitbringt: ticker, leaderboard, iot</translation>
    </message>
    <message>
        <source>one message a line</source>
        <translation>eine Nachricht je Zeile</translation>
    </message>
    <message>
        <source>the messages of a capture, with their own timing unless every or rate is given</source>
        <translation>die Nachrichten einer Aufzeichnung, in deren eigenem Zeitmaß, wenn nicht every oder rate angegeben ist</translation>
    </message>
    <message>
        <source>times faster than the capture (1)</source>
        <translation>so viele Male schneller als die Aufzeichnung (1)</translation>
    </message>
    <message>
        <source>what the capture&apos;s client sent, instead of what it received</source>
        <translation>was der Client der Aufzeichnung gesendet hat, statt dessen, was er empfing</translation>
    </message>
    <message>
        <source>stop after so many messages</source>
        <translation>Halt nach so vielen Nachrichten</translation>
    </message>
    <message>
        <source>stop at the end of file or capture</source>
        <translation>Halt am Ende der Datei oder Aufzeichnung</translation>
    </message>
    <message>
        <source>The feed is at its end.</source>
        <translation>Der Feed ist zu Ende.</translation>
    </message>
    <message>
        <source>The feed&apos;s file %1 could not be read.</source>
        <translation>Die Datei %1 des Feeds ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>A client asked for a path that this server does not have.</source>
        <translation>Ein Client hat nach einem Pfad gefragt, den dieser Server nicht hat.</translation>
    </message>
    <message>
        <source>The behaviour &quot;%1&quot; needs Framescope&apos;s own stack.</source>
        <translation>Das Verhalten „%1“ braucht den eigenen Stack von Framescope.</translation>
    </message>
    <message>
        <source>Faults need Framescope&apos;s own stack.</source>
        <translation>Fehler brauchen den eigenen Stack von Framescope.</translation>
    </message>
    <message>
        <source>Only GET and HEAD are answered here.</source>
        <translation>Hier werden nur GET und HEAD beantwortet.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>This address speaks WebSocket.</source>
        <translation>Diese Adresse spricht WebSocket.</translation>
    </message>
    <message>
        <source>The server is running already.</source>
        <translation>Der Server läuft bereits.</translation>
    </message>
    <message>
        <source>Other machines can reach this server: %1.</source>
        <translation>Andere Rechner können diesen Server erreichen: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>„%1“ ist bei Zeichen %2 falsch: %3.</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>the name of an option is missing</source>
        <translation>der Name einer Option fehlt</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>dieses Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>a comma is missing behind the quoted value</source>
        <translation>hinter dem Wert in Anführungszeichen fehlt ein Komma</translation>
    </message>
    <message>
        <source>nothing stands behind this comma</source>
        <translation>hinter diesem Komma steht nichts</translation>
    </message>
    <message>
        <source>takes a whole number from %1 to %2</source>
        <translation>nimmt eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>takes a number from %1 to %2</source>
        <translation>nimmt eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>takes a size in bytes from %1 to %2, such as 512, 64k or 1M</source>
        <translation>nimmt eine Größe in Bytes von %1 bis %2, etwa 512, 64k oder 1M</translation>
    </message>
    <message>
        <source>is on or off</source>
        <translation>ist on oder off</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option &quot;%2&quot;.</source>
        <translation>„%1“ hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4</source>
        <translation>%1 ist keine Regeldatei: Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: &quot;%4&quot; stands twice.</source>
        <translation>%1 ist keine Regeldatei: Zeile %2, Spalte %3: „%4“ steht zweimal da.</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4.</source>
        <translation>%1 ist keine Regeldatei: Zeile %2, Spalte %3: %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; known are %2</source>
        <translation>„%1“ ist hier nicht bekannt; bekannt sind %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a text</source>
        <translation>„%1“ nimmt einen Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number from %2 to %3</source>
        <translation>„%1“ nimmt eine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false</source>
        <translation>„%1“ ist true oder false</translation>
    </message>
    <message>
        <source>a regular expression is a text</source>
        <translation>ein regulärer Ausdruck ist ein Text</translation>
    </message>
    <message>
        <source>the regular expression is wrong at character %1: %2</source>
        <translation>der reguläre Ausdruck ist bei Zeichen %1 falsch: %2</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>hier wird ein Text erwartet</translation>
    </message>
    <message>
        <source>an object { … } is expected</source>
        <translation>ein Objekt { … } wird erwartet</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be &quot;framescope-rules&quot;</source>
        <translation>„format“ muss „framescope-rules“ sein</translation>
    </message>
    <message>
        <source>this is a newer version than this program understands</source>
        <translation>das ist eine neuere Version, als dieses Programm versteht</translation>
    </message>
    <message>
        <source>&quot;variables&quot; is an object of names and values</source>
        <translation>„variables“ ist ein Objekt aus Namen und Werten</translation>
    </message>
    <message>
        <source>a variable is a text, a number, true or false</source>
        <translation>eine Variable ist ein Text, eine Zahl, true oder false</translation>
    </message>
    <message>
        <source>&quot;rules&quot; is a list [ … ]</source>
        <translation>„rules“ ist eine Liste [ … ]</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>darin ist keine Regel</translation>
    </message>
    <message>
        <source>a rule is an object { … }</source>
        <translation>eine Regel ist ein Objekt { … }</translation>
    </message>
    <message>
        <source>this rule has nothing to &quot;do&quot;</source>
        <translation>diese Regel hat nichts unter „do“</translation>
    </message>
    <message>
        <source>&quot;when&quot; is an object { … }</source>
        <translation>„when“ ist ein Objekt { … }</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is &quot;text&quot; or &quot;binary&quot;</source>
        <translation>„kind“ ist „text“ oder „binary“</translation>
    </message>
    <message>
        <source>&quot;json&quot; is an object of paths and values</source>
        <translation>„json“ ist ein Objekt aus Pfaden und Werten</translation>
    </message>
    <message>
        <source>one of exists, regex, above and below is expected</source>
        <translation>eines von exists, regex, above und below wird erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number</source>
        <translation>„%1“ nimmt eine Zahl</translation>
    </message>
    <message>
        <source>a step { … } or a list of steps is expected</source>
        <translation>ein Schritt { … } oder eine Liste von Schritten wird erwartet</translation>
    </message>
    <message>
        <source>a step is an object { … }</source>
        <translation>ein Schritt ist ein Objekt { … }</translation>
    </message>
    <message>
        <source>&quot;drop&quot; is &quot;fin&quot; or &quot;rst&quot;</source>
        <translation>„drop“ ist „fin“ oder „rst“</translation>
    </message>
    <message>
        <source>&quot;set&quot; needs the value &quot;to&quot; set it to</source>
        <translation>„set“ braucht mit „to“ den Wert, auf den gesetzt wird</translation>
    </message>
    <message>
        <source>&quot;to&quot; is &quot;sender&quot;, &quot;others&quot; or &quot;all&quot;</source>
        <translation>„to“ ist „sender“, „others“ oder „all“</translation>
    </message>
    <message>
        <source>a fragment has a size of one byte at least</source>
        <translation>ein Fragment hat mindestens ein Byte</translation>
    </message>
    <message>
        <source>&quot;hex&quot; takes pairs of the digits 0-9 and a-f</source>
        <translation>„hex“ nimmt Paare der Ziffern 0-9 und a-f</translation>
    </message>
    <message>
        <source>this is not base64</source>
        <translation>das ist kein Base64</translation>
    </message>
    <message>
        <source>a step has one of send, json, hex, base64, ping, close, drop, set, stream and stop</source>
        <translation>ein Schritt hat eines von send, json, hex, base64, ping, close, drop, set, stream und stop</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: nothing sets &quot;%4&quot;, which {{%4}} asks for.</source>
        <translation>%1 ist keine Regeldatei: Zeile %2, Spalte %3: Nichts setzt „%4“, wonach {{%4}} fragt.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>answers by the rules of a file: text, regular expressions or JSON paths, and what they call for</source>
        <translation>antwortet nach den Regeln einer Datei: Text, reguläre Ausdrücke oder JSON-Pfade und was auf sie folgt</translation>
    </message>
    <message>
        <source>the rules, as JSON</source>
        <translation>die Regeln, als JSON</translation>
    </message>
    <message>
        <source>rules that come with the program: chat, json-rpc</source>
        <translation>Regeln, die das Programm mitbringt: chat, json-rpc</translation>
    </message>
    <message>
        <source>Rules come from one file, or from one sample.</source>
        <translation>Regeln kommen aus einer Datei oder aus einem Beispiel.</translation>
    </message>
    <message>
        <source>No further stream was started: this client has %1 already.</source>
        <translation>Es wurde kein weiterer Strom begonnen: Dieser Client hat schon %1.</translation>
    </message>
    <message>
        <source>This client sends more than %1 messages a second: it is read no faster than that.</source>
        <translation>Dieser Client sendet mehr als %1 Nachrichten je Sekunde: Schneller wird von ihm nicht gelesen.</translation>
    </message>
    <message>
        <source>On purpose: the server %1.</source>
        <translation>Mit Absicht: Der Server %1.</translation>
    </message>
    <message>
        <source>a path begins with /</source>
        <translation>ein Pfad beginnt mit /</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The server could not be saved as %1.</source>
        <translation>Der Server ließ sich nicht als %1 speichern.</translation>
    </message>
    <message>
        <source>takes everything and answers nothing</source>
        <translation>nimmt alles an und antwortet nichts</translation>
    </message>
    <message>
        <source>The template is wrong at character %1: %2.</source>
        <translation>Die Vorlage ist bei Zeichen %1 falsch: %2.</translation>
    </message>
    <message>
        <source>this {{ is never closed</source>
        <translation>dieses {{ wird nie geschlossen</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>a name is missing between the braces</source>
        <translation>zwischen den geschweiften Klammern fehlt ein Name</translation>
    </message>
    <message>
        <source>json takes one path, such as $.id</source>
        <translation>json nimmt einen Pfad, etwa $.id</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>es gibt keine Funktion „%1“</translation>
    </message>
    <message>
        <source>%1 was written by a newer Framescope and is not changed.</source>
        <translation>%1 wurde von einem neueren Framescope geschrieben und wird nicht geändert.</translation>
    </message>
    <message>
        <source>%1 is not a rules file: %2</source>
        <translation>%1 ist keine Regeldatei: %2</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>The fault “%1” did not happen.</source>
        <translation>Der Fehler „%1“ ist nicht geschehen.</translation>
    </message>
    <message>
        <source> of the rule “%1”</source>
        <translation> der Regel „%1“</translation>
    </message>
    <message>
        <source>The message is not answered.</source>
        <translation>Die Nachricht wird nicht beantwortet.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; of &quot;%2&quot; %3.</source>
        <translation>Die Option „%1“ von „%2“ %3.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation>Es gibt kein Beispiel „%1“.</translation>
    </message>
    <message>
        <source>%1 is not a saved server: %2.</source>
        <translation>%1 ist kein gespeicherter Server: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>No message matched “%1” (%2 came).</source>
        <translation>Keine Nachricht passte zu „%1“ (es kamen %2).</translation>
    </message>
    <message>
        <source>Only %1 of %2 messages came.</source>
        <translation>Nur %1 von %2 Nachrichten kamen.</translation>
    </message>
    <message>
        <source>The connection ended with %1 (%2) and not with %3.</source>
        <translation>Die Verbindung endete mit %1 (%2) und nicht mit %3.</translation>
    </message>
    <message>
        <source>Write it as NAME:KEY=VALUE,KEY=VALUE, with double quotes around a value that has a comma in it.</source>
        <translation>Schreiben Sie es als NAME:SCHLÜSSEL=WERT,SCHLÜSSEL=WERT, mit doppelten Anführungszeichen um einen Wert, der ein Komma enthält.</translation>
    </message>
    <message>
        <source>Leave it out; there are no options here.</source>
        <translation>Lassen Sie sie weg; hier gibt es keine Optionen.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Verwenden Sie eines von diesen: %1.</translation>
    </message>
    <message>
        <source>a name has letters, digits and _ - . $ only</source>
        <translation>ein Name hat nur Buchstaben, Ziffern und _ - . $</translation>
    </message>
    <message>
        <source>\{{ where two braces are meant.</source>
        <translation>Schreiben Sie \{{, wo zwei geschweifte Klammern gemeint sind.</translation>
    </message>
    <message>
        <source>The placeholders of a message make more than %1 MiB.</source>
        <translation>Die Platzhalter einer Nachricht ergeben mehr als %1 MiB.</translation>
    </message>
    <message>
        <source>Look for a variable that grows with each message.</source>
        <translation>Suchen Sie nach einer Variablen, die mit jeder Nachricht wächst.</translation>
    </message>
    <message>
        <source>A request named a host that is not this server. A web page may have made that name lead here.</source>
        <translation>Eine Anfrage nannte einen Host, der nicht dieser Server ist. Eine Webseite könnte dessen Namen hierher gelenkt haben.</translation>
    </message>
    <message>
        <source>Use localhost, 127.0.0.1 or [::1]; or allow the name, if it is yours.</source>
        <translation>Verwenden Sie localhost, 127.0.0.1 oder [::1]; oder erlauben Sie den Namen, wenn er Ihnen gehört.</translation>
    </message>
    <message>
        <source>A page from an origin that is not allowed tried to connect.</source>
        <translation>Eine Seite eines nicht erlaubten Origins wollte sich verbinden.</translation>
    </message>
    <message>
        <source>Add the origin to those that are allowed, if it is yours.</source>
        <translation>Fügen Sie den Origin zu den erlaubten hinzu, wenn er Ihnen gehört.</translation>
    </message>
    <message>
        <source>A client did not give the server&apos;s token.</source>
        <translation>Ein Client hat das Token des Servers nicht angegeben.</translation>
    </message>
    <message>
        <source>Give it in the address, as ?token=…, or in the header Authorization: Bearer ….</source>
        <translation>Geben Sie es in der Adresse als ?token=… an, oder in der Kopfzeile Authorization: Bearer ….</translation>
    </message>
    <message>
        <source>Use one of the server&apos;s paths.</source>
        <translation>Verwenden Sie einen der Pfade des Servers.</translation>
    </message>
    <message>
        <source>Use Framescope&apos;s own stack.</source>
        <translation>Verwenden Sie den eigenen Stack von Framescope.</translation>
    </message>
    <message>
        <source>The option &quot;hex&quot; of &quot;%1&quot; is not hexadecimal.</source>
        <translation>Die Option „hex“ von „%1“ ist nicht hexadezimal.</translation>
    </message>
    <message>
        <source>Write pairs of the digits 0-9 and a-f.</source>
        <translation>Schreiben Sie Paare der Ziffern 0-9 und a-f.</translation>
    </message>
    <message>
        <source>A header needs a name and a value.</source>
        <translation>Eine Kopfzeile braucht einen Namen und einen Wert.</translation>
    </message>
    <message>
        <source>Write it as NAME: VALUE.</source>
        <translation>Schreiben Sie sie als NAME: WERT.</translation>
    </message>
    <message>
        <source>A stream cannot be dropped like this.</source>
        <translation>So lässt sich ein Datenstrom nicht abbrechen.</translation>
    </message>
    <message>
        <source>Use with=fin or with=rst.</source>
        <translation>Verwenden Sie with=fin oder with=rst.</translation>
    </message>
    <message>
        <source>Use at most 123 bytes.</source>
        <translation>Verwenden Sie höchstens 123 Bytes.</translation>
    </message>
    <message>
        <source>There is no such form of the length.</source>
        <translation>Diese Form der Länge gibt es nicht.</translation>
    </message>
    <message>
        <source>Use 16 or 64 bits.</source>
        <translation>Verwenden Sie 16 oder 64 Bits.</translation>
    </message>
    <message>
        <source>The declared length is not a whole number.</source>
        <translation>Die angekündigte Länge ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write a number of bytes.</source>
        <translation>Schreiben Sie eine Anzahl von Bytes.</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <translation>Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>Use one of the functions that the manual lists.</source>
        <translation>Verwenden Sie eine der Funktionen, die das Handbuch aufführt.</translation>
    </message>
    <message>
        <source>The feed&apos;s file %1</source>
        <translation>Die Datei %1 des Feeds</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Prüfen Sie den Pfad und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Client %1 has disconnected.</source>
        <translation>Client %1 hat sich getrennt.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>Compare it with the samples that come with the program; they show every kind of rule.</source>
        <translation>Vergleichen Sie sie mit den Beispielen, die das Programm mitbringt; sie zeigen jede Art von Regel.</translation>
    </message>
    <message>
        <source>Set it under &quot;variables&quot;, by a named group of a regular expression, or with &quot;set&quot;.</source>
        <translation>Setzen Sie sie unter „variables“, durch eine benannte Gruppe eines regulären Ausdrucks oder mit „set“.</translation>
    </message>
    <message>
        <source>The rules file %1</source>
        <translation>Die Regeldatei %1</translation>
    </message>
    <message>
        <source>Write it like rules:file=chat.rules.json.</source>
        <translation>Schreiben Sie es wie rules:file=chat.rules.json.</translation>
    </message>
    <message>
        <source>Write the field as in a server that this program has saved.</source>
        <translation>Schreiben Sie das Feld so wie in einem Server, den dieses Programm gespeichert hat.</translation>
    </message>
    <message>
        <source>The saved server %1</source>
        <translation>Der gespeicherte Server %1</translation>
    </message>
    <message>
        <source>Save it under another name, or install the newer version.</source>
        <translation>Speichern Sie ihn unter einem anderen Namen, oder installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileAccess</name>
    <message>
        <source>no WWW-Authenticate header</source>
        <translation>keine Kopfzeile WWW-Authenticate</translation>
    </message>
    <message>
        <source>The server did not accept the profile&apos;s user name and password (digest, status 401).</source>
        <translation>Der Server hat Benutzernamen und Passwort des Profils nicht angenommen (Digest, Status 401).</translation>
    </message>
    <message>
        <source>Check the profile&apos;s user name and password.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort des Profils.</translation>
    </message>
    <message>
        <source>The server&apos;s digest challenge (status 401) is of a kind that this program does not support.</source>
        <translation>Die Digest-Aufforderung des Servers (Status 401) ist von einer Art, die dieses Programm nicht unterstützt.</translation>
    </message>
    <message>
        <source>Let the server offer MD5, SHA-256 or SHA-512-256 with qop auth or auth-int.</source>
        <translation>Lassen Sie den Server MD5, SHA-256 oder SHA-512-256 mit qop auth oder auth-int anbieten.</translation>
    </message>
    <message>
        <source>The server asks for an authentication other than digest (status 401).</source>
        <translation>Der Server verlangt eine andere Anmeldung als Digest (Status 401).</translation>
    </message>
    <message>
        <source>Choose the kind that the server names, in the profile&apos;s authentication.</source>
        <translation>Wählen Sie in der Anmeldung des Profils die Art, die der Server nennt.</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileSettings</name>
    <message>
        <source>The profile “%1” sends “%2” after opening, but has no message of this name.</source>
        <translation>Das Profil „%1“ sendet nach dem Öffnen „%2“, hat aber keine Nachricht dieses Namens.</translation>
    </message>
    <message>
        <source>Allow it if you trust the file that asks for it.</source>
        <translation>Erlauben Sie sie, wenn Sie der Datei vertrauen, die sie verlangt.</translation>
    </message>
    <message>
        <source>Save a message under this name, or remove it from the messages that are sent after opening.</source>
        <translation>Speichern Sie eine Nachricht unter diesem Namen, oder entfernen Sie ihn aus den Nachrichten, die nach dem Öffnen gesendet werden.</translation>
    </message>
    <message>
        <source>The file %1 of the message “%2” is outside the workspace and was not allowed.</source>
        <translation>Die Datei %1 der Nachricht „%2“ liegt außerhalb des Arbeitsbereichs und wurde nicht erlaubt.</translation>
    </message>
</context>
<context>
    <name>framescope::session::Reconnector</name>
    <message>
        <source>No further attempt: %1 in a row have failed.</source>
        <translation>Kein weiterer Versuch: %1 hintereinander sind gescheitert.</translation>
    </message>
    <message>
        <source>No further attempt: the peer closed with %1.</source>
        <translation>Kein weiterer Versuch: Die Gegenseite hat mit %1 geschlossen.</translation>
    </message>
    <message>
        <source>No further attempt: the server&apos;s answer was %1, and asking again will not change it.</source>
        <translation>Kein weiterer Versuch: Die Antwort des Servers war %1, und noch einmal zu fragen ändert daran nichts.</translation>
    </message>
    <message>
        <source>No further attempt: the cause will not go away by itself.</source>
        <translation>Kein weiterer Versuch: Die Ursache wird nicht von selbst verschwinden.</translation>
    </message>
</context>
<context>
    <name>framescope::session::SendQueue</name>
    <message>
        <source>Nothing was sent: the peer reads too slowly, and %1 messages are waiting already.</source>
        <translation>Es wurde nichts gesendet: Die Gegenseite liest zu langsam, und %1 Nachrichten warten schon.</translation>
    </message>
    <message>
        <source>Wait until they have been sent.</source>
        <translation>Warten Sie, bis sie gesendet sind.</translation>
    </message>
</context>
<context>
    <name>framescope::session::Session</name>
    <message>
        <source>The opening was cancelled.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was sent: the connection is not open.</source>
        <translation>Es wurde nichts gesendet: Die Verbindung ist nicht offen.</translation>
    </message>
    <message>
        <source>%1 messages were not sent: the connection closed before.</source>
        <translation>%1 Nachrichten wurden nicht gesendet: Die Verbindung schloss sich vorher.</translation>
    </message>
    <message>
        <source>The peer closed with %1.</source>
        <translation>Die Gegenseite hat mit %1 geschlossen.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>The peer did not answer a ping within %1 ms.</source>
        <translation>Die Gegenseite hat ein Ping nicht innerhalb von %1 ms beantwortet.</translation>
    </message>
    <message>
        <source>no pong with the payload “%1”</source>
        <translation>kein Pong mit den Nutzdaten „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited for a slow peer were thrown away.</source>
        <translation>
            <numerusform>%n Nachricht, die auf eine langsame Gegenseite wartete, wurde verworfen.</numerusform>
            <numerusform>%n Nachrichten, die auf eine langsame Gegenseite warteten, wurden verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Verbinden Sie zuerst.</translation>
    </message>
    <message>
        <source>Check whether the peer still runs, or allow a longer pong timeout.</source>
        <translation>Prüfen Sie, ob die Gegenseite noch läuft, oder erlauben Sie ein längeres Pong-Timeout.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CaptureOpener</name>
    <message>
        <source>Captures and logs (*.fscope *.har *.jsonl *.ndjson);;All files (*)</source>
        <translation>Aufzeichnungen und Logs (*.fscope *.har *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing in %1 could be imported: no capture was made.</source>
        <translation>Nichts in %1 ließ sich importieren: Es wurde keine Aufzeichnung angelegt.</translation>
    </message>
    <message>
        <source>Choose a HAR file that has WebSocket messages in it, or JSON Lines from Framescope.</source>
        <translation>Wählen Sie eine HAR-Datei mit WebSocket-Nachrichten darin oder JSON Lines von Framescope.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the file could not be imported.</source>
        <translation>
            <numerusform>%n Element in der Datei ließ sich nicht importieren.</numerusform>
            <numerusform>%n Elemente in der Datei ließen sich nicht importieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturePage</name>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>wird gerade aufgezeichnet</translation>
    </message>
    <message>
        <source>The end of this capture is missing.</source>
        <translation>Das Ende dieser Aufzeichnung fehlt.</translation>
    </message>
    <message>
        <source>The last %1 are incomplete, as after a crash. Everything before is shown.</source>
        <translation>Die letzten %1 sind unvollständig, wie nach einem Absturz. Alles davor wird gezeigt.</translation>
    </message>
    <message>
        <source>This capture is empty.</source>
        <translation>Diese Aufzeichnung ist leer.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturesFeature</name>
    <message>
        <source>&amp;Open capture…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>Auf&amp;zeichnung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>Liest %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The capture could not be moved to trash.</source>
        <translation>Die Aufzeichnung ließ sich nicht in den Papierkorb verschieben.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturesRoot</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Aufzeichnung %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::LogSettings</name>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Beginn</translation>
    </message>
    <message>
        <source>Since the row before</source>
        <translation>Seit der Zeile davor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Rows show</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Hide pings and pongs</source>
        <translation>Pings und Pongs verbergen</translation>
    </message>
    <message>
        <source>Defaults for new tabs. Each tab can be changed by itself.</source>
        <translation>Vorgaben für neue Tabs. Jeder Tab lässt sich für sich ändern.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::StorageSettings</name>
    <message>
        <source>Keep logs in memory only</source>
        <translation>Logs nur im Arbeitsspeicher halten</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Max captures</source>
        <translation>Max. Anzahl Aufzeichnungen</translation>
    </message>
    <message>
        <source>Max age</source>
        <translation>Max. Alter</translation>
    </message>
    <message>
        <source>Max total size</source>
        <translation>Max. Gesamtgröße</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Captures that have a name or bookmarks, or are being recorded, are never removed.</source>
        <translation>Aufzeichnungen, die einen Namen oder Lesezeichen haben oder gerade laufen, werden nie entfernt.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::ComposedMessage</name>
    <message>
        <source>Unknown escape at column %1.</source>
        <translation>Unbekannte Escape-Folge in Spalte %1.</translation>
    </message>
    <message>
        <source>Use \n \r \t \e \0 \\ \xNN or \u{NNNN}, or turn escapes off.</source>
        <translation>Verwenden Sie \n \r \t \e \0 \\ \xNN oder \u{NNNN}, oder schalten Sie Escape-Folgen aus.</translation>
    </message>
    <message>
        <source>A ping or pong carries at most 125 bytes.</source>
        <translation>Ein Ping oder Pong trägt höchstens 125 Bytes.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Shorten it, or send it as a raw frame.</source>
        <translation>Kürzen Sie es, oder senden Sie es als rohen Frame.</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (RFC 6455 section 7.4).</source>
        <translation>Der Close-Code %1 wird nie gesendet (RFC 6455, Abschnitt 7.4).</translation>
    </message>
    <message>
        <source>Choose another code, or send it as a raw frame with opcode 8.</source>
        <translation>Wählen Sie einen anderen Code, oder senden Sie ihn als rohen Frame mit Opcode 8.</translation>
    </message>
    <message>
        <source>A close reason needs a close code.</source>
        <translation>Ein Close-Grund braucht einen Close-Code.</translation>
    </message>
    <message>
        <source>Choose a code.</source>
        <translation>Wählen Sie einen Code.</translation>
    </message>
    <message>
        <source>A close reason is at most 123 bytes.</source>
        <translation>Ein Close-Grund hat höchstens 123 Bytes.</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>Kürzen Sie den Grund.</translation>
    </message>
    <message>
        <source>The file is too large for one message.</source>
        <translation>Die Datei ist zu groß für eine Nachricht.</translation>
    </message>
    <message>
        <source>Send at most %1 MiB at a time.</source>
        <translation>Senden Sie höchstens %1 MiB auf einmal.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Choose a file that exists and is readable.</source>
        <translation>Wählen Sie eine Datei, die existiert und lesbar ist.</translation>
    </message>
    <message>
        <source>These bytes are not text and cannot be saved as text.</source>
        <translation>Diese Bytes sind kein Text und lassen sich nicht als Text speichern.</translation>
    </message>
    <message>
        <source>Save them as hex, or as a raw frame.</source>
        <translation>Speichern Sie sie als Hex oder als rohen Frame.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s): %1</source>
        <translation>
            <numerusform>%n Frame: %1</numerusform>
            <numerusform>%n Frames: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Opcode %1 is reserved (RFC 6455 section 5.2).</source>
        <translation>Opcode %1 ist reserviert (RFC 6455, Abschnitt 5.2).</translation>
    </message>
    <message>
        <source>RSV2 and RSV3 belong to no negotiated extension (section 5.2).</source>
        <translation>RSV2 und RSV3 gehören zu keiner vereinbarten Erweiterung (Abschnitt 5.2).</translation>
    </message>
    <message>
        <source>RSV1 says that the payload is compressed (RFC 7692 section 6).</source>
        <translation>RSV1 sagt, dass die Nutzdaten komprimiert sind (RFC 7692, Abschnitt 6).</translation>
    </message>
    <message>
        <source>A client must mask its frames (section 5.1).</source>
        <translation>Ein Client muss seine Frames maskieren (Abschnitt 5.1).</translation>
    </message>
    <message>
        <source>A server must not mask its frames (section 5.1).</source>
        <translation>Ein Server darf seine Frames nicht maskieren (Abschnitt 5.1).</translation>
    </message>
    <message>
        <source>A control frame must not be fragmented (section 5.5).</source>
        <translation>Ein Kontroll-Frame darf nicht fragmentiert werden (Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>A control frame carries at most 125 bytes (section 5.5).</source>
        <translation>Ein Kontroll-Frame trägt höchstens 125 Bytes (Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>A continuation must follow an unfinished message (section 5.4).</source>
        <translation>Eine Fortsetzung muss auf eine unvollendete Nachricht folgen (Abschnitt 5.4).</translation>
    </message>
    <message>
        <source>The declared length differs from the payload&apos;s: the peer will misread what follows (section 5.2).</source>
        <translation>Die angekündigte Länge weicht von der der Nutzdaten ab: Die Gegenseite wird falsch lesen, was folgt (Abschnitt 5.2).</translation>
    </message>
    <message>
        <source>The frame says that the payload is masked, but it is sent unmasked (section 5.3).</source>
        <translation>Der Frame sagt, dass die Nutzdaten maskiert sind, sie werden aber unmaskiert gesendet (Abschnitt 5.3).</translation>
    </message>
    <message>
        <source>This length encoding is too short: the peer will misread what follows (section 5.2).</source>
        <translation>Diese Kodierung der Länge ist zu kurz: Die Gegenseite wird falsch lesen, was folgt (Abschnitt 5.2).</translation>
    </message>
    <message>
        <source>The length must use its shortest encoding (section 5.2).</source>
        <translation>Die Länge muss ihre kürzeste Kodierung verwenden (Abschnitt 5.2).</translation>
    </message>
    <message>
        <source>A text message must be UTF-8 (section 8.1).</source>
        <translation>Eine Textnachricht muss UTF-8 sein (Abschnitt 8.1).</translation>
    </message>
    <message>
        <source>A Close frame has no payload, or a two-byte code and a reason (section 5.5.1).</source>
        <translation>Ein Close-Frame hat keine Nutzdaten, oder einen Code von zwei Bytes und einen Grund (Abschnitt 5.5.1).</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (section 7.4).</source>
        <translation>Der Close-Code %1 wird nie gesendet (Abschnitt 7.4).</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Raw frame</source>
        <translation>Roher Frame</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::ComposerPanel</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages saved with the connection</source>
        <translation>Mit der Verbindung gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Send repeatedly</source>
        <translation>Wiederholt senden</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Send saved message %1</source>
        <translation>Gespeicherte Nachricht %1 senden</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter sends it</source>
        <translation>Nachricht eingeben; Strg+Eingabe sendet sie</translation>
    </message>
    <message>
        <source>Path of a file; or drop one here</source>
        <translation>Pfad einer Datei; oder eine hierher ziehen</translation>
    </message>
    <message>
        <source>Payload, up to 125 bytes; may be empty</source>
        <translation>Nutzdaten, bis zu 125 Bytes; dürfen leer sein</translation>
    </message>
    <message>
        <source>Reason, up to 123 bytes; may be empty</source>
        <translation>Grund, bis zu 123 Bytes; darf leer sein</translation>
    </message>
    <message>
        <source>Payload; \xNN and other escapes are interpreted</source>
        <translation>Nutzdaten; \xNN und andere Escape-Folgen werden interpretiert</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>noch %n Byte</numerusform>
            <numerusform>noch %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect first; the message stays here</source>
        <translation>Verbinden Sie zuerst; die Nachricht bleibt hier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::FrameEditor</name>
    <message>
        <source>This is the last frame of the message</source>
        <translation>Dies ist der letzte Frame der Nachricht</translation>
    </message>
    <message>
        <source>Compressed, where permessage-deflate was negotiated</source>
        <translation>Komprimiert, wo permessage-deflate vereinbart wurde</translation>
    </message>
    <message>
        <source>Reserved, must be 0</source>
        <translation>Reserviert, muss 0 sein</translation>
    </message>
    <message>
        <source>A masking key follows the length; frames to a server must have one</source>
        <translation>Ein Maskenschlüssel folgt auf die Länge; Frames an einen Server müssen einen haben</translation>
    </message>
    <message>
        <source>apply key</source>
        <translation>Schlüssel anwenden</translation>
    </message>
    <message>
        <source>Off: the key is sent, but the payload is not masked</source>
        <translation>Aus: Der Schlüssel wird gesendet, aber die Nutzdaten werden nicht maskiert</translation>
    </message>
    <message>
        <source>Apply the mask to the payload</source>
        <translation>Die Maske auf die Nutzdaten anwenden</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Opcode; 3 to 7 and b to f are reserved</source>
        <translation>Opcode; 3 bis 7 und b bis f sind reserviert</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>kürzeste</translation>
    </message>
    <message>
        <source>7 bits</source>
        <translation>7 Bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bits</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 Bits</translation>
    </message>
    <message>
        <source>Length encoding</source>
        <translation>Kodierung der Länge</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Maskenschlüssel</translation>
    </message>
    <message>
        <source>Four bytes in hex, such as 37fa213d; empty: random for each frame</source>
        <translation>Vier Bytes in Hex, etwa 37fa213d; leer: zufällig für jeden Frame</translation>
    </message>
    <message>
        <source>payload size</source>
        <translation>Größe der Nutzdaten</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>Angekündigte Länge</translation>
    </message>
    <message>
        <source>The payload length that the header declares</source>
        <translation>Die Nutzdatenlänge, die der Kopf angibt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>A masking key is four bytes in hex.</source>
        <translation>Ein Maskenschlüssel hat vier Bytes, in Hex.</translation>
    </message>
    <message>
        <source>The declared length must be a whole number.</source>
        <translation>Die angekündigte Länge muss eine ganze Zahl sein.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageCheck</name>
    <message>
        <source>No file selected.</source>
        <translation>Keine Datei ausgewählt.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is too large for one message; the limit is %1 MiB.</source>
        <translation>Die Datei ist zu groß für eine Nachricht; die Grenze ist %1 MiB.</translation>
    </message>
    <message>
        <source>A text message must be UTF-8: the peer will fail the connection (section 8.1).</source>
        <translation>Eine Textnachricht muss UTF-8 sein: Die Gegenseite wird die Verbindung scheitern lassen (Abschnitt 8.1).</translation>
    </message>
    <message>
        <source>Invalid JSON at line %1, column %2. It will be sent as is.</source>
        <translation>Ungültiges JSON in Zeile %1, Spalte %2. Es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>Kopf: %1</translation>
    </message>
    <message>
        <source>(the last four bytes are random for each frame)</source>
        <translation>(die letzten vier Bytes sind für jeden Frame zufällig)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%L1 characters. The lines are too long to edit here and are sent unchanged. Backspace clears them.</source>
        <translation>%L1 Zeichen. Die Zeilen sind zu lang, um sie hier zu bearbeiten, und werden unverändert gesendet. Die Rücktaste leert das Feld.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageFindings</name>
    <message>
        <source>Decoded payload</source>
        <translation>Dekodierte Nutzdaten</translation>
    </message>
    <message>
        <source>With variables resolved</source>
        <translation>Mit aufgelösten Variablen</translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>Gesendet als: %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageOptions</name>
    <message>
        <source>Escapes</source>
        <translation>Escape-Folgen</translation>
    </message>
    <message>
        <source>Send as text</source>
        <translation>Als Text senden</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmente</translation>
    </message>
    <message>
        <source>Interpret \n \t \e \0 \xNN \u{NNNN}</source>
        <translation>\n \t \e \0 \xNN \u{NNNN} interpretieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Indent the JSON; nothing else changes</source>
        <translation>Das JSON einrücken; sonst ändert sich nichts</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Send the file as a text message instead of a binary one</source>
        <translation>Die Datei als Textnachricht statt als binäre senden</translation>
    </message>
    <message>
        <source>one frame</source>
        <translation>ein Frame</translation>
    </message>
    <message>
        <source>Payload bytes of each frame, such as 10,20; the last size repeats</source>
        <translation>Nutzdatenbytes jedes Frames, etwa 10,20; die letzte Größe wiederholt sich</translation>
    </message>
    <message>
        <source>Fragment sizes</source>
        <translation>Fragmentgrößen</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close-Code</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>Zu sendende Datei</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::RepeatBar</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>0 repeats until stopped</source>
        <translation>0 wiederholt bis zum Anhalten</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Wiederholen alle</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SavedMessagesModel</name>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SavedMessagesPane</name>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten suchen</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Save message from editor</source>
        <translation>Nachricht aus dem Editor speichern</translation>
    </message>
    <message>
        <source>Replace with message from editor</source>
        <translation>Durch die Nachricht aus dem Editor ersetzen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SendProgress</name>
    <message>
        <source>Share of queued messages sent</source>
        <translation>Gesendeter Anteil der Nachrichten in der Warteschlange</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the queued messages</source>
        <translation>Die Nachrichten in der Warteschlange verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Slow peer: %n message(s) queued, %1 left</source>
        <translation>
            <numerusform>Langsame Gegenseite: %n Nachricht in der Warteschlange, noch %1</numerusform>
            <numerusform>Langsame Gegenseite: %n Nachrichten in der Warteschlange, noch %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending: %1 left</source>
        <translation>Sendet: noch %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Liest die Datei…</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::CloseTab</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The connection has not closed.</source>
        <translation>Die Verbindung hat sich nicht geschlossen.</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen von</translation>
    </message>
    <message>
        <source>not in the imported file</source>
        <translation>nicht in der importierten Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>no Close frame</source>
        <translation>kein Close-Frame</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>Closing handshake</source>
        <translation>Schließ-Handshake</translation>
    </message>
    <message>
        <source>complete: both sides sent a Close frame</source>
        <translation>vollständig: Beide Seiten haben einen Close-Frame gesendet</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>This side closed first</source>
        <translation>Diese Seite hat zuerst geschlossen</translation>
    </message>
    <message>
        <source>The peer closed first</source>
        <translation>Die Gegenseite hat zuerst geschlossen</translation>
    </message>
    <message>
        <source>Neither side sent a Close frame</source>
        <translation>Keine der beiden Seiten hat einen Close-Frame gesendet</translation>
    </message>
    <message>
        <source>The peer sent</source>
        <translation>Die Gegenseite sendete</translation>
    </message>
    <message>
        <source>This side answered</source>
        <translation>Diese Seite antwortete</translation>
    </message>
    <message>
        <source>This side sent</source>
        <translation>Diese Seite sendete</translation>
    </message>
    <message>
        <source>The peer answered</source>
        <translation>Die Gegenseite antwortete</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>ended in order by the peer</source>
        <translation>von der Gegenseite ordentlich beendet</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgerissen</translation>
    </message>
    <message>
        <source>ended by this side</source>
        <translation>von dieser Seite beendet</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>the peer left the connection open (RFC 6455 section 7.1.1); this side ended it after %1 s</source>
        <translation>die Gegenseite ließ die Verbindung offen (RFC 6455, Abschnitt 7.1.1); diese Seite beendete sie nach %1 s</translation>
    </message>
    <message>
        <source>ended inside a frame</source>
        <translation>endete innerhalb eines Frames</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::DetailsCommand</name>
    <message>
        <source>Find in the payload</source>
        <translation>In den Nutzdaten suchen</translation>
    </message>
    <message>
        <source>Copy JSON value</source>
        <translation>JSON-Wert kopieren</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>JSON-Pfad kopieren</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Show hidden values of the handshake</source>
        <translation>Verdeckte Werte des Handshakes zeigen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::FactParts</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuchen Sie</translation>
    </message>
    <message>
        <source>Protocol violation</source>
        <translation>Regelverstoß</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Calls for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>close code %1 %2</source>
        <translation>Close-Code %1 %2</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>byte %1 in this direction</source>
        <translation>Byte %1 in dieser Richtung</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::FrameTab</name>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>This row is an event, not a frame.</source>
        <translation>Diese Zeile ist ein Ereignis, kein Frame.</translation>
    </message>
    <message>
        <source>Select a frame in the log to see its header bit by bit.</source>
        <translation>Wählen Sie im Log einen Frame aus, um seinen Kopf Bit für Bit zu sehen.</translation>
    </message>
    <message>
        <source>Point at a field, or move through the fields with the arrow keys.</source>
        <translation>Zeigen Sie auf ein Feld, oder gehen Sie mit den Pfeiltasten durch die Felder.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Payload on the wire</source>
        <translation>Nutzdaten auf der Leitung</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Maskenschlüssel</translation>
    </message>
    <message>
        <source>Inflated payload</source>
        <translation>Entpackte Nutzdaten</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>%1 % of the original</source>
        <translation>%1 % des Originals</translation>
    </message>
    <message>
        <source>could not be inflated; shown as on the wire</source>
        <translation>ließ sich nicht entpacken; gezeigt wie auf der Leitung</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2; truncated by a limit</source>
        <translation>%1 von %2; durch eine Grenze gekürzt</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Framescope, automatically</source>
        <translation>Framescope, automatisch</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>injected by the local server</source>
        <translation>vom lokalen Server absichtlich eingefügt</translation>
    </message>
    <message>
        <source>Header bytes</source>
        <translation>Bytes des Kopfs</translation>
    </message>
    <message>
        <source>Fragmented message</source>
        <translation>Fragmentierte Nachricht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>continues after this frame</source>
        <translation>geht nach diesem Frame weiter</translation>
    </message>
    <message>
        <source>Fragment %1</source>
        <translation>Fragment %1</translation>
    </message>
    <message>
        <source>#%1 · %2 · wire %3</source>
        <translation>#%1 · %2 · Leitung %3</translation>
    </message>
    <message>
        <source>More fragments are not listed; show frames in the log to see them.</source>
        <translation>Weitere Fragmente sind nicht aufgeführt; lassen Sie im Log Frames anzeigen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>FIN: the last frame of its message</source>
        <translation>FIN: der letzte Frame seiner Nachricht</translation>
    </message>
    <message>
        <source>FIN: more frames of this message follow</source>
        <translation>FIN: Weitere Frames dieser Nachricht folgen</translation>
    </message>
    <message>
        <source>RSV1: the message is compressed (RFC 7692)</source>
        <translation>RSV1: Die Nachricht ist komprimiert (RFC 7692)</translation>
    </message>
    <message>
        <source>RSV1: not compressed</source>
        <translation>RSV1: nicht komprimiert</translation>
    </message>
    <message>
        <source>RSV2: reserved, must be 0</source>
        <translation>RSV2: reserviert, muss 0 sein</translation>
    </message>
    <message>
        <source>RSV3: reserved, must be 0</source>
        <translation>RSV3: reserviert, muss 0 sein</translation>
    </message>
    <message>
        <source>opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>MASK: the payload is masked with the key below</source>
        <translation>MASK: Die Nutzdaten sind mit dem Schlüssel unten maskiert</translation>
    </message>
    <message>
        <source>MASK: not masked</source>
        <translation>MASK: nicht maskiert</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>payload length in bytes</source>
        <translation>Länge der Nutzdaten in Bytes</translation>
    </message>
    <message>
        <source>the length is in the next 16 bits</source>
        <translation>die Länge steht in den nächsten 16 Bits</translation>
    </message>
    <message>
        <source>the length is in the next 64 bits</source>
        <translation>die Länge steht in den nächsten 64 Bits</translation>
    </message>
    <message>
        <source>extended length</source>
        <translation>erweiterte Länge</translation>
    </message>
    <message>
        <source>payload length in bytes; a shorter form fits and must be used</source>
        <translation>Länge der Nutzdaten in Bytes; eine kürzere Form genügt und muss verwendet werden</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>Maskenschlüssel</translation>
    </message>
    <message>
        <source>each payload byte is XORed with one of these four bytes</source>
        <translation>jedes Nutzdatenbyte ist mit einem dieser vier Bytes per XOR verknüpft</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::HandshakeTab</name>
    <message>
        <source>Opening handshake</source>
        <translation>Eröffnungs-Handshake</translation>
    </message>
    <message>
        <source>Parsed</source>
        <translation>Zerlegt</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Request and response as they went over the wire</source>
        <translation>Anfrage und Antwort, wie sie über die Leitung gingen</translation>
    </message>
    <message>
        <source>Handshake as it went over the wire</source>
        <translation>Handshake, wie er über die Leitung ging</translation>
    </message>
    <message>
        <source>No opening handshake yet.</source>
        <translation>Noch kein Eröffnungs-Handshake.</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>Verbindung gescheitert</translation>
    </message>
    <message>
        <source>Redirect %1</source>
        <translation>Umleitung %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>keine gesendet</translation>
    </message>
    <message>
        <source>none received</source>
        <translation>keine empfangen</translation>
    </message>
    <message>
        <source>Proxy response</source>
        <translation>Antwort des Proxys</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Body, decoded from %1</source>
        <translation>Inhalt, aus %1 decodiert</translation>
    </message>
    <message>
        <source>Only the first %1 characters are shown; an export contains all of them.</source>
        <translation>Nur die ersten %1 Zeichen werden gezeigt; ein Export enthält alle.</translation>
    </message>
    <message>
        <source>Truncated by a limit.</source>
        <translation>Durch eine Grenze gekürzt.</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Unterprotokoll</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Subprotocols not selected</source>
        <translation>Nicht gewählte Unterprotokolle</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>offered, declined by the server</source>
        <translation>angeboten, vom Server abgelehnt</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>Extensions offered</source>
        <translation>Angebotene Erweiterungen</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>invalid, expected %1</source>
        <translation>ungültig, erwartet war %1</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Lokale Adresse</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Redirected from</source>
        <translation>Umgeleitet von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>not visible with this stack</source>
        <translation>mit diesem Stack nicht sichtbar</translation>
    </message>
    <message>
        <source>Show hidden values</source>
        <translation>Verdeckte Werte zeigen</translation>
    </message>
    <message>
        <source>Headers and parameters that hold secrets, as they were sent. They are only in memory: the capture and exports keep them masked.</source>
        <translation>Kopfzeilen und Parameter mit Geheimnissen, wie sie gesendet wurden. Sie sind nur im Arbeitsspeicher: Die Aufzeichnung und Exporte enthalten sie verdeckt.</translation>
    </message>
    <message>
        <source>The capture keeps secrets masked, and this program has not sent them, or not since it was started.</source>
        <translation>Die Aufzeichnung enthält Geheimnisse nur verdeckt, und dieses Programm hat sie nicht gesendet, jedenfalls nicht seit seinem Start.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadFinder</name>
    <message>
        <source>Find in the payload, or hex:de ad</source>
        <translation>In den Nutzdaten suchen, oder hex:de ad</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>In den Nutzdaten suchen</translation>
    </message>
    <message>
        <source>hex: and pairs of digits</source>
        <translation>hex: und Paare von Ziffern</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>sucht…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadPage</name>
    <message>
        <source>Payload as a tree</source>
        <translation>Nutzdaten als Baum</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Indented JSON; every token unchanged</source>
        <translation>Eingerücktes JSON; jedes Zeichen unverändert</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>JSON as a tree; fold, copy and filter</source>
        <translation>JSON als Baum zum Auf- und Zuklappen, Kopieren und Filtern</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>The text unchanged, with control characters visible</source>
        <translation>Der unveränderte Text, mit sichtbaren Steuerzeichen</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>Jedes Byte</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The payload as a picture</source>
        <translation>Die Nutzdaten als Bild</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the whole payload, whatever its size</source>
        <translation>Die ganzen Nutzdaten zeigen, unabhängig von ihrer Größe</translation>
    </message>
    <message>
        <source>Hex alongside</source>
        <translation>Hex daneben</translation>
    </message>
    <message>
        <source>Save payload to a file</source>
        <translation>Die Nutzdaten in eine Datei speichern</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Select a row to see it here.</source>
        <translation>Wählen Sie eine Zeile aus, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>%1 stored, the rest truncated by a limit</source>
        <translation>%1 gespeichert, der Rest durch eine Grenze gekürzt</translation>
    </message>
    <message>
        <source>first %1 shown</source>
        <translation>die ersten %1 gezeigt</translation>
    </message>
    <message>
        <source>reading the rest…</source>
        <translation>liest den Rest…</translation>
    </message>
    <message>
        <source>formatting…</source>
        <translation>formatiert…</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>kein JSON ab Byte %1</translation>
    </message>
    <message>
        <source>bytes %1 to %2 selected (%3)</source>
        <translation>Bytes %1 bis %2 ausgewählt (%3)</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Nutzdaten speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Copy JSON value</source>
        <translation>JSON-Wert kopieren</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>JSON-Pfad kopieren</translation>
    </message>
    <message>
        <source>Find in the payload…</source>
        <translation>In den Nutzdaten suchen…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadTab</name>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadTextView</name>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::TimingTab</name>
    <message>
        <source>%1, failed</source>
        <translation>%1, gescheitert</translation>
    </message>
    <message>
        <source>Phases of the opening</source>
        <translation>Phasen des Öffnens</translation>
    </message>
    <message>
        <source>No timings yet.</source>
        <translation>Noch keine Zeiten.</translation>
    </message>
    <message>
        <source>Time to open</source>
        <translation>Zeit bis zum Öffnen</translation>
    </message>
    <message>
        <source>did not open</source>
        <translation>nicht zustande gekommen</translation>
    </message>
    <message>
        <source>Addresses tried</source>
        <translation>Versuchte Adressen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::TlsTab</name>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>Diese Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>Noch keine Verbindung.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>Problems (accepted anyway)</source>
        <translation>Mängel (trotzdem angenommen)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Mängel</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Servername (SNI)</translation>
    </message>
    <message>
        <source>not sent; an IP address never is</source>
        <translation>nicht gesendet; eine IP-Adresse wird nie gesendet</translation>
    </message>
    <message>
        <source>Name checked</source>
        <translation>Geprüfter Name</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Serverzertifikat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::CompareDialog</name>
    <message>
        <source>Compare messages</source>
        <translation>Nachrichten vergleichen</translation>
    </message>
    <message>
        <source>Ignore JSON member order</source>
        <translation>Reihenfolge der JSON-Felder nicht beachten</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>Unterschiede kopieren</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleicht…</translation>
    </message>
    <message>
        <source>Identical, byte for byte.</source>
        <translation>Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>Same values, written differently.</source>
        <translation>Dieselben Werte, anders geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%n Zeile ist verschieden.</numerusform>
            <numerusform>%n Zeilen sind verschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared as JSON.</source>
        <translation>Als JSON verglichen.</translation>
    </message>
    <message>
        <source>Compared as text.</source>
        <translation>Als Text verglichen.</translation>
    </message>
    <message>
        <source>Compared as bytes.</source>
        <translation>Als Bytes verglichen.</translation>
    </message>
    <message>
        <source>Only the first 4 MiB of each are compared.</source>
        <translation>Nur die ersten 4 MiB von jeder werden verglichen.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::CopyJob</name>
    <message>
        <source>Copying…</source>
        <translation>Kopiert…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest does not fit on the clipboard; export it to a file.</source>
        <translation>Der Rest passt nicht in die Zwischenablage; exportieren Sie ihn in eine Datei.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::ExportDialog</name>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Export abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or free up disk space.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n Zeile geschrieben.</numerusform>
            <numerusform>%n Zeilen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out: the limit is 1 GiB.</source>
        <translation>Der Rest wurde weggelassen: Die Grenze ist 1 GiB.</translation>
    </message>
    <message>
        <source>Remove secrets (passwords, tokens, cookies)</source>
        <translation>Geheimnisse entfernen (Passwörter, Token, Cookies)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Entire log</source>
        <translation>Das ganze Log</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Gefilterte Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n ausgewählte Zeile</numerusform>
            <numerusform>%n ausgewählte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to export</source>
        <translation>Zu exportierende Zeilen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Removes headers such as Authorization and Cookie, and secret address parameters. Payloads stay as they are.</source>
        <translation>Entfernt Kopfzeilen wie Authorization und Cookie und geheime Parameter von Adressen. Nutzdaten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Zeilen:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Rows as the log shows them, one per line.</source>
        <translation>Zeilen, wie das Log sie zeigt, je eine Zeile.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Every property of each entry, one entry per line.</source>
        <translation>Jede Eigenschaft jedes Eintrags, ein Eintrag je Zeile.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The payload of each row in hex, one row per line.</source>
        <translation>Die Nutzdaten jeder Zeile in Hex, je eine Zeile.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>The raw bytes of the payloads, one after another.</source>
        <translation>Die rohen Bytes der Nutzdaten, hintereinander.</translation>
    </message>
    <message>
        <source>Everything; can be imported again, entry for entry.</source>
        <translation>Alles; lässt sich Eintrag für Eintrag wieder importieren.</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>For browser developer tools and other programs.</source>
        <translation>Für die Entwicklerwerkzeuge von Browsern und andere Programme.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table for spreadsheets.</source>
        <translation>Eine Tabelle für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <source>pcapng</source>
        <translation>pcapng</translation>
    </message>
    <message>
        <source>For Wireshark, which dissects the frames itself.</source>
        <translation>Für Wireshark, das die Frames selbst zerlegt.</translation>
    </message>
    <message>
        <source>Payload files</source>
        <translation>Nutzdaten als Dateien</translation>
    </message>
    <message>
        <source>Each message as a separate file in a new folder.</source>
        <translation>Jede Nachricht als eigene Datei in einem neuen Ordner.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>%1 entries written, %2.</source>
        <translation>%1 Einträge geschrieben, %2.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This file already exists. Press Export again to replace it.</source>
        <translation>Diese Datei gibt es schon. Drücken Sie noch einmal „Exportieren“, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FilterBar</name>
    <message>
        <source>Filter: type:text size&gt;1k &quot;trade&quot; -type:ping</source>
        <translation>Filter: type:text size&gt;1k &quot;trade&quot; -type:ping</translation>
    </message>
    <message>
        <source>Log filter</source>
        <translation>Log-Filter</translation>
    </message>
    <message>
        <source>Received only</source>
        <translation>Nur empfangene</translation>
    </message>
    <message>
        <source>Sent only</source>
        <translation>Nur gesendete</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Textnachrichten</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>Binäre Nachrichten</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Ping, pong and close</source>
        <translation>Ping, Pong und Close</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Connection events</source>
        <translation>Verbindungsereignisse</translation>
    </message>
    <message>
        <source>No heartbeats</source>
        <translation>Ohne Heartbeats</translation>
    </message>
    <message>
        <source>Hide pings, pongs and keepalive</source>
        <translation>Pings, Pongs und Keepalive verbergen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>Gespeicherten Filter entfernen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FilterTerms</name>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Direction: received</source>
        <translation>Richtung: empfangen</translation>
    </message>
    <message>
        <source>Direction: sent</source>
        <translation>Richtung: gesendet</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>At least this large (%1)</source>
        <translation>Mindestens so groß (%1)</translation>
    </message>
    <message>
        <source>Close code %1</source>
        <translation>Close-Code %1</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Von diesem Zeitpunkt an</translation>
    </message>
    <message>
        <source>Up to this time</source>
        <translation>Bis zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Enthält „%1“</translation>
    </message>
    <message>
        <source>Starts with the same (%1)</source>
        <translation>Beginnt gleich (%1)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FindBar</name>
    <message>
        <source>Find in the rows shown</source>
        <translation>In den gezeigten Zeilen suchen</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>not a valid search</source>
        <translation>keine gültige Suche</translation>
    </message>
    <message>
        <source>not found; some entries could not be searched</source>
        <translation>nicht gefunden; einige Einträge ließen sich nicht durchsuchen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>sucht…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FollowBadge</name>
    <message>
        <source>Follow the newest rows</source>
        <translation>Den neuesten Zeilen folgen</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n neue</numerusform>
            <numerusform>↓ %n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogActions</name>
    <message>
        <source>Note on row %1:</source>
        <translation>Notiz zu Zeile %1:</translation>
    </message>
    <message>
        <source>Leave empty to remove the note</source>
        <translation>Leer lassen, um die Notiz zu entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>None of the rows shown has a bookmark or a note.</source>
        <translation>Keine der gezeigten Zeilen hat ein Lesezeichen oder eine Notiz.</translation>
    </message>
    <message>
        <source>Enter a row number, a time, or + and a duration</source>
        <translation>Zeilennummer, Zeit oder + und eine Dauer eingeben</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Go to:</source>
        <translation>Gehe zu:</translation>
    </message>
    <message>
        <source>1234, 12:00:03.5 or +30s</source>
        <translation>1234, 12:00:03.5 oder +30s</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>No row shown is there or later.</source>
        <translation>Keine gezeigte Zeile liegt dort oder später.</translation>
    </message>
    <message>
        <source>Select another row to see the time between them.</source>
        <translation>Wählen Sie eine andere Zeile aus, um die Zeit dazwischen zu sehen.</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Wählen Sie zwei Zeilen aus, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogColumns</name>
    <message>
        <source>Right-click to choose columns, drag to move them</source>
        <translation>Rechtsklick wählt Spalten, Ziehen verschiebt sie</translation>
    </message>
    <message>
        <source>Time: clock</source>
        <translation>Zeit: Uhrzeit</translation>
    </message>
    <message>
        <source>Time: since start</source>
        <translation>Zeit: seit dem Beginn</translation>
    </message>
    <message>
        <source>Time: since previous row</source>
        <translation>Zeit: seit der vorigen Zeile</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogCommand</name>
    <message>
        <source>Filter the log</source>
        <translation>Log filtern</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorheriges suchen</translation>
    </message>
    <message>
        <source>Go to row or time…</source>
        <translation>Gehe zu Zeile oder Zeit…</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Dem Log folgen</translation>
    </message>
    <message>
        <source>Show frames instead of messages</source>
        <translation>Frames statt Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Plot rates and round trips</source>
        <translation>Raten und Laufzeiten als Diagramm</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON Lines</source>
        <translation>Als JSON Lines kopieren</translation>
    </message>
    <message>
        <source>Copy payload as hex</source>
        <translation>Nutzdaten als Hex kopieren</translation>
    </message>
    <message>
        <source>Add or remove bookmark</source>
        <translation>Lesezeichen setzen oder entfernen</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Next bookmark or note</source>
        <translation>Nächstes Lesezeichen oder nächste Notiz</translation>
    </message>
    <message>
        <source>Previous bookmark or note</source>
        <translation>Voriges Lesezeichen oder vorige Notiz</translation>
    </message>
    <message>
        <source>Measure time from this row</source>
        <translation>Zeit ab dieser Zeile messen</translation>
    </message>
    <message>
        <source>Compare two messages…</source>
        <translation>Zwei Nachrichten vergleichen…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Log exportieren…</translation>
    </message>
    <message>
        <source>Export selected rows…</source>
        <translation>Ausgewählte Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Hide heartbeats</source>
        <translation>Heartbeats verbergen</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>Log anhalten</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Log leeren</translation>
    </message>
    <message>
        <source>Show cleared rows again</source>
        <translation>Zeilen von vor dem Leeren wieder zeigen</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistik…</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogFoot</name>
    <message>
        <source>Show rows again</source>
        <translation>Zeilen wieder zeigen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogMenu</name>
    <message>
        <source>Filter by</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messen beenden</translation>
    </message>
    <message>
        <source>Compare with previous…</source>
        <translation>Mit der vorigen vergleichen…</translation>
    </message>
    <message>
        <source>Columns and time</source>
        <translation>Spalten und Zeit</translation>
    </message>
    <message>
        <source>Hide rows like this</source>
        <translation>Zeilen wie diese verbergen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogModel</name>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Direction: ↑ sent, ↓ received, ◇ event</source>
        <translation>Richtung: ↑ gesendet, ↓ empfangen, ◇ Ereignis</translation>
    </message>
    <message>
        <source>Time since the previous row</source>
        <translation>Zeit seit der vorigen Zeile</translation>
    </message>
    <message>
        <source>Message payload, inflated</source>
        <translation>Nutzdaten der Nachricht, entpackt</translation>
    </message>
    <message>
        <source>Frame size on the wire, including the header</source>
        <translation>Größe des Frames auf der Leitung, samt Kopf</translation>
    </message>
    <message>
        <source>Connection number within the session</source>
        <translation>Nummer der Verbindung innerhalb der Sitzung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Conn.</source>
        <translation>Verb.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Show every frame; each fragment is a row of its own</source>
        <translation>Jeden Frame zeigen; jedes Fragment ist eine eigene Zeile</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest row in view (End)</source>
        <translation>Die neueste Zeile im Blick behalten (Ende)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Rates and round trips over time</source>
        <translation>Raten und Laufzeiten über die Zeit</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>Find in the log (Ctrl+F)</source>
        <translation>Im Log suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Filter name:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Filter saved.</source>
        <translation>Filter gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) and events</source>
        <translation>
            <numerusform>%n Frame und Ereignisse</numerusform>
            <numerusform>%n Frames und Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation>sucht, %1 %</translation>
    </message>
    <message>
        <source>No entries match the filter.
Press Esc in the filter to show everything.</source>
        <translation>Keine Einträge passen zum Filter.
Esc im Filter zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Log leeren</translation>
    </message>
    <message>
        <source>Hide the rows so far; the capture keeps them (Ctrl+Shift+K)</source>
        <translation>Die bisherigen Zeilen verbergen; die Aufzeichnung behält sie (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <source>cleared up to row %1</source>
        <translation>bis Zeile %1 geleert</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n waiting</source>
        <translation>
            <numerusform>angehalten, %n wartet</numerusform>
            <numerusform>angehalten, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>The log is cleared. New rows come here; the capture keeps the old ones.</source>
        <translation>Das Log ist geleert. Neue Zeilen kommen hierher; die Aufzeichnung behält die alten.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogPosition</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>%1 auseinander</translation>
    </message>
    <message>
        <source>%1 from row %2</source>
        <translation>%1 ab Zeile %2</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::PromptBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>JSON path: id, params.seq, $[0]</source>
        <translation>JSON-Pfad: id, params.seq, $[0]</translation>
    </message>
    <message>
        <source>JSON path to count by</source>
        <translation>JSON-Pfad, nach dem gezählt wird</translation>
    </message>
    <message>
        <source>Count &amp;by</source>
        <translation>Zählen &amp;nach</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Count again, with what has come since (F5)</source>
        <translation>Noch einmal zählen, mit dem, was seither gekommen ist (F5)</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Noch einmal zählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Go to its first row</source>
        <translation>Zur ersten Zeile gehen</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all numbers and values as text</source>
        <translation>Alle Zahlen und Werte als Text kopieren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählt…</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1 % at most</source>
        <translation>%1 % höchstens</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>Was der Filter zeigt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>Round trips of pings</source>
        <translation>Laufzeiten von Pings</translation>
    </message>
    <message>
        <source>Answers received, by “%1”</source>
        <translation>Empfangene Antworten, nach „%1“</translation>
    </message>
    <message>
        <source>Answers sent, by “%1”</source>
        <translation>Gesendete Antworten, nach „%1“</translation>
    </message>
    <message>
        <source>Payload sizes</source>
        <translation>Nutzdatengrößen</translation>
    </message>
    <message>
        <source>Time between messages in one direction</source>
        <translation>Zeit zwischen Nachrichten in einer Richtung</translation>
    </message>
    <message>
        <source>A JSON path counts messages by a value, finds gaps in a sequence and pairs answers.</source>
        <translation>Ein JSON-Pfad zählt Nachrichten nach einem Wert, findet Lücken in einer Folge und ordnet Antworten zu.</translation>
    </message>
    <message>
        <source>Sequence received</source>
        <translation>Empfangene Folge</translation>
    </message>
    <message>
        <source>Sequence sent</source>
        <translation>Gesendete Folge</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rücksprünge</translation>
    </message>
    <message>
        <source>Sent without an answer</source>
        <translation>Gesendet, ohne Antwort</translation>
    </message>
    <message>
        <source>Received without an answer</source>
        <translation>Empfangen, ohne Antwort</translation>
    </message>
    <message>
        <source>missing between %1 and %2</source>
        <translation>fehlt zwischen %1 und %2</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>andere Werte</translation>
    </message>
    <message>
        <source>No message has a value at “%1”.</source>
        <translation>Keine Nachricht hat einen Wert bei „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2 messages have a value at “%3”.</source>
        <translation>%1 von %2 Nachrichten haben einen Wert bei „%3“.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::EntryText</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Regelverstoß</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation>Keepalive</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Cont.</source>
        <translation>Forts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Opcode %1</source>
        <translation>Opcode %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>Laufzeit %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>one byte, no code</source>
        <translation>ein Byte, kein Code</translation>
    </message>
    <message>
        <source>Sent %1, %2</source>
        <translation>Gesendet %1, %2</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>Empfangen %1, %2</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 %2iB (%3 bytes)</source>
        <translation>%1 %2iB (%3 Bytes)</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::Remedy</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Die Variable hinzufügen</translation>
    </message>
    <message>
        <source>Enter the secret</source>
        <translation>Das Geheimnis eingeben</translation>
    </message>
    <message>
        <source>Review and allow</source>
        <translation>Prüfen und erlauben</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Die Grenze erhöhen</translation>
    </message>
    <message>
        <source>Follow more redirects</source>
        <translation>Mehr Umleitungen folgen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Edit the setting</source>
        <translation>Die Einstellung bearbeiten</translation>
    </message>
</context>
<context>
    <name>framescope::ui::program::MainWindow</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::AddressPanel</name>
    <message>
        <source>Not listening. Start the server to see its address here.</source>
        <translation>Lauscht nicht. Starten Sie den Server, um hier seine Adresse zu sehen.</translation>
    </message>
    <message>
        <source>How to trust it…</source>
        <translation>Wie ihm vertrauen…</translation>
    </message>
    <message>
        <source>What a wss client needs to accept this server&apos;s certificate</source>
        <translation>Was ein wss-Client braucht, um das Zertifikat dieses Servers anzunehmen</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy address with token</source>
        <translation>Adresse samt Token kopieren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Open a session with this address in a new tab</source>
        <translation>Eine Sitzung mit dieser Adresse in einem neuen Tab öffnen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of %1 in a browser</source>
        <translation>Die Seite von %1 im Browser öffnen</translation>
    </message>
    <message>
        <source>The server has a page that turns a browser into a client</source>
        <translation>Der Server hat eine Seite, die einen Browser zum Client macht</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ClientsModel</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Bytes herein</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Bytes hinaus</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No clients connected.
Use “Connect”, or give the address to any client.</source>
        <translation>Keine Clients verbunden.
Verwenden Sie „Verbinden“, oder geben Sie die Adresse einem beliebigen Client.</translation>
    </message>
    <message>
        <source>Show only its entries</source>
        <translation>Nur dessen Einträge zeigen</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drop with RST</source>
        <translation>Mit RST abbrechen</translation>
    </message>
    <message>
        <source>Drop with FIN</source>
        <translation>Mit FIN abbrechen</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>to all clients</source>
        <translation>an alle Clients</translation>
    </message>
    <message>
        <source>to the selected client</source>
        <translation>an den ausgewählten Client</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary (hex)</source>
        <translation>binär (Hex)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>A message from the server</source>
        <translation>Eine Nachricht vom Server</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close-Code</translation>
    </message>
    <message>
        <source>Empty: Close without a code</source>
        <translation>Leer: Close ohne Code</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Close-Grund</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Close this connection with the code and reason</source>
        <translation>Diese Verbindung mit Code und Grund schließen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Kappen</translation>
    </message>
    <message>
        <source>End the stream at once, without a Close frame (RST)</source>
        <translation>Den Datenstrom sofort ohne Close-Frame beenden (RST)</translation>
    </message>
    <message>
        <source>The pong gives the round-trip time</source>
        <translation>Das Pong ergibt die Laufzeit</translation>
    </message>
    <message>
        <source>Filter log</source>
        <translation>Log filtern</translation>
    </message>
    <message>
        <source>Show only this client&apos;s entries in the log; press again to show all</source>
        <translation>Nur die Einträge dieses Clients im Log zeigen; noch einmal drücken zeigt alle</translation>
    </message>
    <message>
        <source>No client to send to.</source>
        <translation>Es gibt keinen Client, an den gesendet werden könnte.</translation>
    </message>
    <message>
        <source>Hex is written in pairs of the digits 0-9 and a-f.</source>
        <translation>Hex wird in Paaren der Ziffern 0-9 und a-f geschrieben.</translation>
    </message>
    <message>
        <source>A Close frame carries a code of 1000 to 1003, 1007 to 1014 or 3000 to 4999. To send other codes, add “close” under Faults.</source>
        <translation>Ein Close-Frame trägt einen Code von 1000 bis 1003, 1007 bis 1014 oder 3000 bis 4999. Um andere Codes zu senden, fügen Sie unter „Fehler“ „close“ hinzu.</translation>
    </message>
    <message>
        <source>A close reason is at most 123 bytes.</source>
        <translation>Ein Close-Grund hat höchstens 123 Bytes.</translation>
    </message>
    <message>
        <source>A close reason needs a close code.</source>
        <translation>Ein Close-Grund braucht einen Close-Code.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::FaultBuilder</name>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fault options</source>
        <translation>Optionen des Fehlers</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>when opened</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>on accept</source>
        <translation>beim Annehmen</translation>
    </message>
    <message>
        <source>after messages</source>
        <translation>nach Nachrichten</translation>
    </message>
    <message>
        <source>after seconds</source>
        <translation>nach Sekunden</translation>
    </message>
    <message>
        <source>on a message matching</source>
        <translation>bei einer Nachricht, passend zu</translation>
    </message>
    <message>
        <source>Value for when</source>
        <translation>Wert für den Zeitpunkt</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How likely it is each time</source>
        <translation>Wie wahrscheinlich er jedes Mal ist</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>Fehler hinzufügen</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>keine Optionen</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regulärer Ausdruck</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::FaultsForm</name>
    <message>
        <source>Fault, options, moment and probability</source>
        <translation>Fehler, Optionen, Zeitpunkt und Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>What the server does wrong on purpose. The log marks each injected fault as deliberate.</source>
        <translation>Was der Server mit Absicht falsch macht. Das Log kennzeichnet jeden eingefügten Fehler als beabsichtigt.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert für den Zufall</translation>
    </message>
    <message>
        <source>a new one at every start</source>
        <translation>bei jedem Start ein neuer</translation>
    </message>
    <message>
        <source>The same seed repeats everything random; the log shows which one is used</source>
        <translation>Derselbe Startwert wiederholt alles Zufällige; das Log zeigt, welcher benutzt wird</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::LimitsForm</name>
    <message>
        <source>Allowed origins</source>
        <translation>Erlaubte Origins</translation>
    </message>
    <message>
        <source>any; “self” is the page&apos;s own; separated by commas</source>
        <translation>beliebige; „self“ ist der der Seite selbst; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Erlaubte Hosts</translation>
    </message>
    <message>
        <source>localhost and 127.0.0.1 on loopback; add your own, separated by commas</source>
        <translation>localhost und 127.0.0.1 auf Loopback; eigene hinzufügen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Clients must send it: ?token=… or Authorization: Bearer …</source>
        <translation>Clients müssen es senden: ?token=… oder Authorization: Bearer …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Max clients</source>
        <translation>Max. Anzahl Clients</translation>
    </message>
    <message>
        <source>Max message size</source>
        <translation>Max. Nachrichtengröße</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>Max messages per second</source>
        <translation>Max. Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Send buffer per client</source>
        <translation>Sendepuffer je Client</translation>
    </message>
    <message>
        <source>Opening handshake timeout</source>
        <translation>Timeout des Eröffnungs-Handshakes</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Closing handshake timeout</source>
        <translation>Timeout des Schließ-Handshakes</translation>
    </message>
    <message>
        <source>Ping interval</source>
        <translation>Ping-Intervall</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ListenForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As shown in the tab and on the page at /</source>
        <translation>Wie im Tab und auf der Seite unter / gezeigt</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Lauschen auf</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>beliebiger freier Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>ws only</source>
        <translation>nur ws</translation>
    </message>
    <message>
        <source>wss only</source>
        <translation>nur wss</translation>
    </message>
    <message>
        <source>ws and wss, on two ports</source>
        <translation>ws und wss, auf zwei Ports</translation>
    </message>
    <message>
        <source>wss port</source>
        <translation>wss-Port</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>made by Framescope&apos;s own CA</source>
        <translation>von der CA von Framescope ausgestellt</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Of an encrypted key; it is not saved</source>
        <translation>Die eines verschlüsselten Schlüssels; sie wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Unterprotokolle</translation>
    </message>
    <message>
        <source>in order of preference, separated by commas</source>
        <translation>das bevorzugte zuerst, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Accept compression (permessage-deflate)</source>
        <translation>Kompression annehmen (permessage-deflate)</translation>
    </message>
    <message>
        <source>Compression parameters</source>
        <translation>Parameter der Kompression</translation>
    </message>
    <message>
        <source>Such as server_no_context_takeover; server_max_window_bits=10</source>
        <translation>Etwa server_no_context_takeover; server_max_window_bits=10</translation>
    </message>
    <message>
        <source>whatever the client offers</source>
        <translation>was der Client anbietet</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Framescope</source>
        <translation>Framescope</translation>
    </message>
    <message>
        <source>Qt WebSockets (echo, broadcast and feed; no faults)</source>
        <translation>Qt WebSockets (echo, broadcast und feed; keine Fehler)</translation>
    </message>
    <message>
        <source>On protocol violations</source>
        <translation>Bei Regelverstößen</translation>
    </message>
    <message>
        <source>strict: fail the connection</source>
        <translation>streng: die Verbindung scheitern lassen</translation>
    </message>
    <message>
        <source>observe: report and continue</source>
        <translation>beobachten: melden und weitermachen</translation>
    </message>
    <message>
        <source>Serve a page with a browser client at /</source>
        <translation>Unter / eine Seite mit einem Browser-Client anbieten</translation>
    </message>
    <message>
        <source>This is not an IP address. 127.0.0.1 is this computer, for itself only.</source>
        <translation>Das ist keine IP-Adresse. 127.0.0.1 ist dieser Rechner, nur für sich selbst.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Nur dieser Rechner kann sich verbinden.</translation>
    </message>
    <message>
        <source>Other computers can connect. Set a token or allowed origins to keep strangers out.</source>
        <translation>Andere Rechner können sich verbinden. Legen Sie ein Token oder erlaubte Origins fest, um Fremde fernzuhalten.</translation>
    </message>
    <message>
        <source>The name of a subprotocol consists of letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>Der Name eines Unterprotokolls besteht aus Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>A private key needs its certificate.</source>
        <translation>Ein privater Schlüssel braucht sein Zertifikat.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::PathsForm</name>
    <message>
        <source>What the server does with the messages it receives on each path. “/chat” is that path, “/chat/*” everything below it, “/*” everything else. Several rows for one path work together.</source>
        <translation>Was der Server mit den Nachrichten tut, die er auf jedem Pfad empfängt. „/chat“ ist dieser Pfad, „/chat/*“ alles darunter, „/*“ alles andere. Mehrere Zeilen für einen Pfad wirken zusammen.</translation>
    </message>
    <message>
        <source>Add behaviour</source>
        <translation>Verhalten hinzufügen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Behaviour and its options</source>
        <translation>Verhalten und seine Optionen</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>A path begins with a slash.</source>
        <translation>Ein Pfad beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>answers by the rules in a file</source>
        <translation>antwortet nach den Regeln in einer Datei</translation>
    </message>
    <message>
        <source>JSON-RPC 2.0 with subscriptions</source>
        <translation>JSON-RPC 2.0 mit Abonnements</translation>
    </message>
    <message>
        <source>a chat room with names</source>
        <translation>ein Chatraum mit Namen</translation>
    </message>
    <message>
        <source>randomly changing prices</source>
        <translation>sich zufällig ändernde Preise</translation>
    </message>
    <message>
        <source>a leaderboard</source>
        <translation>eine Bestenliste</translation>
    </message>
    <message>
        <source>sensor readings</source>
        <translation>Sensormesswerte</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerFeature</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;New local server</source>
        <translation>&amp;Neuer lokaler Server</translation>
    </message>
    <message>
        <source>Start &amp;echo server</source>
        <translation>&amp;Echo-Server starten</translation>
    </message>
    <message>
        <source>Echo server with a &amp;session</source>
        <translation>Echo-Server mit einer &amp;Sitzung</translation>
    </message>
    <message>
        <source>Show me: start an echo server and talk to it</source>
        <translation>Zeig es mir: einen Echo-Server starten und mit ihm sprechen</translation>
    </message>
    <message>
        <source>Everything happens on this computer; nothing is sent anywhere else.</source>
        <translation>Alles geschieht auf diesem Rechner; nichts wird anderswohin gesendet.</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Lokalen Server starten</translation>
    </message>
    <message>
        <source>Hello, this is Framescope. Everything you send comes back.</source>
        <translation>Hallo, hier ist Framescope. Alles, was Sie senden, kommt zurück.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerForm</name>
    <message>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>Grenzen und Sicherheit</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerPage</name>
    <message>
        <source>The log is kept in memory only.</source>
        <translation>Das Log bleibt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Listening, behaviours, faults, limits</source>
        <translation>Lauschen, Verhalten, Fehler, Grenzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this server in the workspace</source>
        <translation>Diesen Server im Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>Nothing here yet.
Start the server and connect a client to it.</source>
        <translation>Hier ist noch nichts.
Starten Sie den Server, und verbinden Sie einen Client mit ihm.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Clients, or the selected log entry</source>
        <translation>Clients, oder der ausgewählte Eintrag des Logs</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n client(s).</source>
        <translation>
            <numerusform>An %n Client gesendet.</numerusform>
            <numerusform>An %n Clients gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart to apply changes.</source>
        <translation>Starten Sie neu, um die Änderungen anzuwenden.</translation>
    </message>
    <message>
        <source>The server still runs with its previous settings.</source>
        <translation>Der Server läuft noch mit seinen bisherigen Einstellungen.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>The server cannot start with these settings.</source>
        <translation>Mit diesen Einstellungen kann der Server nicht starten.</translation>
    </message>
    <message>
        <source>The server cannot be saved with these settings.</source>
        <translation>Mit diesen Einstellungen lässt sich der Server nicht speichern.</translation>
    </message>
    <message>
        <source>There is no workspace to save it in.</source>
        <translation>Es gibt keinen Arbeitsbereich, in dem er gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>clients: %1</source>
        <translation>Clients: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>Clients (%1)</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>In der Datei speichern</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>Nur bis zum Programmende</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::SettingsForm</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Eine Datei wählen: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.key);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::SpecTable</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Options: %3</source>
        <translation>%1: %2. Optionen: %3</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::TrustCard</name>
    <message>
        <source>The certificate of this server comes from a CA that Framescope made on this computer. A client of wss has to trust this CA once; sessions of Framescope do so already.</source>
        <translation>Das Zertifikat dieses Servers kommt von einer CA, die Framescope auf diesem Rechner erstellt hat. Ein Client von wss muss dieser CA einmal vertrauen; Sitzungen von Framescope tun es schon.</translation>
    </message>
    <message>
        <source>How to trust the CA</source>
        <translation>Wie man der CA vertraut</translation>
    </message>
    <message>
        <source>Save CA certificate…</source>
        <translation>CA-Zertifikat speichern…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>“%1”, valid until %2. SHA-256 fingerprint: %3</source>
        <translation>„%1“, gültig bis %2. SHA-256-Fingerabdruck: %3</translation>
    </message>
    <message>
        <source>framescope-cli:</source>
        <translation>framescope-cli:</translation>
    </message>
    <message>
        <source>curl:</source>
        <translation>curl:</translation>
    </message>
    <message>
        <source>Node:</source>
        <translation>Node:</translation>
    </message>
    <message>
        <source>Python:</source>
        <translation>Python:</translation>
    </message>
    <message>
        <source>Chrome and Edge: import it under Settings, Privacy and security, Security, Manage certificates, Authorities.</source>
        <translation>Chrome und Edge: Importieren Sie es unter Einstellungen, Datenschutz und Sicherheit, Sicherheit, Zertifikate verwalten, Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>Firefox: import it under Settings, Privacy &amp; Security, Certificates, View Certificates, Authorities.</source>
        <translation>Firefox: Importieren Sie es unter Einstellungen, Datenschutz &amp; Sicherheit, Zertifikate, Zertifikate anzeigen, Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu:</source>
        <translation>Debian und Ubuntu:</translation>
    </message>
    <message>
        <source>macOS:</source>
        <translation>macOS:</translation>
    </message>
    <message>
        <source>Windows:</source>
        <translation>Windows:</translation>
    </message>
    <message>
        <source>The CA certificate could not be read: %1</source>
        <translation>Das CA-Zertifikat ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Es ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save CA certificate</source>
        <translation>CA-Zertifikat speichern</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::AddressBar</name>
    <message>
        <source>wss://host.example/path — Enter connects</source>
        <translation>wss://host.example/path — Eingabe verbindet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Stop reconnecting</source>
        <translation>Neuverbinden abbrechen</translation>
    </message>
    <message>
        <source>Save as a connection, or edit it</source>
        <translation>Als Verbindung speichern oder bearbeiten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Kappen</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::ConnectFlow</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Closed with code %1.</source>
        <translation>Mit Code %1 geschlossen.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::LowerPart</name>
    <message>
        <source>Details or message</source>
        <translation>Einzelheiten oder Nachricht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::NetworkSettings</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Timeout beim Verbinden</translation>
    </message>
    <message>
        <source>Close timeout</source>
        <translation>Timeout beim Schließen</translation>
    </message>
    <message>
        <source>Max message size</source>
        <translation>Max. Nachrichtengröße</translation>
    </message>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>permessage-deflate anbieten</translation>
    </message>
    <message>
        <source>Answer pings</source>
        <translation>Pings beantworten</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>TLS secrets in the format of SSLKEYLOGFILE, with which Wireshark can decrypt the traffic</source>
        <translation>TLS-Geheimnisse im Format von SSLKEYLOGFILE, mit denen Wireshark den Datenverkehr entschlüsseln kann</translation>
    </message>
    <message>
        <source>TLS key log</source>
        <translation>TLS-Schlüsselprotokoll</translation>
    </message>
    <message>
        <source>Defaults for all connections. Folders and connections can override them. Changes apply from the next connect.</source>
        <translation>Vorgaben für alle Verbindungen. Ordner und Verbindungen können davon abweichen. Änderungen gelten ab dem nächsten Verbinden.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::NotificationSettings</name>
    <message>
        <source>When a connection is lost</source>
        <translation>Wenn eine Verbindung verloren geht</translation>
    </message>
    <message>
        <source>When an entry matches</source>
        <translation>Wenn ein Eintrag passt zu</translation>
    </message>
    <message>
        <source>Shown by the system if it can, otherwise in the window.</source>
        <translation>Vom System gezeigt, wenn es das kann, sonst im Fenster.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::ProfileTabs</name>
    <message>
        <source>The address was saved in “%1”.</source>
        <translation>Die Adresse wurde in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>“%1” trusts this certificate from now on.</source>
        <translation>„%1“ vertraut diesem Zertifikat von nun an.</translation>
    </message>
    <message>
        <source>Its fingerprint is on the TLS page of the connection.</source>
        <translation>Sein Fingerabdruck steht auf der TLS-Seite der Verbindung.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionController</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation>Wartet auf neue Verbindung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionFeature</name>
    <message>
        <source>New &amp;session</source>
        <translation>Neue &amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Connect or disconnect</source>
        <translation>&amp;Verbinden oder trennen</translation>
    </message>
    <message>
        <source>Stop reconnectin&amp;g</source>
        <translation>Neuverbinden ab&amp;brechen</translation>
    </message>
    <message>
        <source>Edit the &amp;address</source>
        <translation>&amp;Adresse bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save or edit the connection</source>
        <translation>Verbindung &amp;speichern oder bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Nachricht schreiben</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Als %1 kopieren</translation>
    </message>
    <message>
        <source>&amp;Environments and variables…</source>
        <translation>&amp;Umgebungen und Variablen…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionNotices</name>
    <message>
        <source>%1: connection lost</source>
        <translation>%1: Verbindung verloren</translation>
    </message>
    <message>
        <source>%1: the filter of notifications reached a limit</source>
        <translation>%1: Der Filter der Benachrichtigungen hat eine Grenze erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new entries match the filter</source>
        <translation>
            <numerusform>%1: %n neuer Eintrag passt zum Filter</numerusform>
            <numerusform>%1: %n neue Einträge passen zum Filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionPage</name>
    <message>
        <source>Nothing here yet.
Type an address above and press Enter to connect.</source>
        <translation>Hier ist noch nichts.
Geben Sie oben eine Adresse ein, und verbinden Sie mit der Eingabetaste.</translation>
    </message>
    <message>
        <source>Waiting for the first entry.</source>
        <translation>Wartet auf den ersten Eintrag.</translation>
    </message>
    <message>
        <source>The log is kept in memory only.</source>
        <translation>Das Log bleibt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Open. Nothing was sent or received yet.</source>
        <translation>Offen. Noch wurde nichts gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;.</source>
        <translation>Es gibt keine Variable „%1“.</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or add it.</source>
        <translation>Wählen Sie die Umgebung, die sie enthält, oder fügen Sie sie hinzu.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::StatusRow</name>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>Versuch %1 in %2</translation>
    </message>
    <message>
        <source>RTT %1 (mean %2)</source>
        <translation>RTT %1 (im Mittel %2)</translation>
    </message>
    <message>
        <source>permessage-deflate %1:1</source>
        <translation>permessage-deflate %1:1</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 Nachr./s</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n Regelverstoß</numerusform>
            <numerusform>%n Regelverstöße</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::AppearanceSettings</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Rows of the log</source>
        <translation>Zeilen des Logs</translation>
    </message>
    <message>
        <source>Custom font for payloads and the log</source>
        <translation>Eigene Schrift für Nutzdaten und das Log</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Points added to the size of other text</source>
        <translation>Punkte, die zur Größe der übrigen Texte hinzukommen</translation>
    </message>
    <message>
        <source>Size adjustment</source>
        <translation>Größenanpassung</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do, or the name of a connection</source>
        <translation>Schreiben Sie, was Sie tun wollen, oder den Namen einer Verbindung</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::HelpWindow</name>
    <message>
        <source>Framescope manual</source>
        <translation>Handbuch von Framescope</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Found in the manual</source>
        <translation>Im Handbuch gefunden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>First page of the manual</source>
        <translation>Erste Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>In allen Seiten suchen</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Handbuch schließen</translation>
    </message>
    <message>
        <source>This link leads outside the program:</source>
        <translation>Dieser Link führt aus dem Programm hinaus:</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>%1 – Framescope manual</source>
        <translation>%1 – Handbuch von Framescope</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::MainWindow</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 – Framescope</source>
        <translation>%1 – Framescope</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Die anderen schließen</translation>
    </message>
    <message>
        <source>Show beside the others</source>
        <translation>Neben den anderen zeigen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>About Framescope</source>
        <translation>Über Framescope</translation>
    </message>
    <message>
        <source>Tests and monitors WebSockets, byte for byte. No account, no telemetry. MIT licence.</source>
        <translation>Prüft und beobachtet WebSockets, Byte für Byte. Kein Konto, keine Telemetrie. MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::RecoveryDialog</name>
    <message>
        <source>The last run</source>
        <translation>Der letzte Lauf</translation>
    </message>
    <message>
        <source>Framescope ended before it could close its files. There is no crash report.</source>
        <translation>Framescope endete, bevor es seine Dateien schließen konnte. Es gibt keinen Absturzbericht.</translation>
    </message>
    <message>
        <source>This report was written when Framescope crashed. It stays on this computer unless you send it: copy it into a bug report. It holds no messages, addresses of servers or secrets.</source>
        <translation>Dieser Bericht entstand, als Framescope abstürzte. Er bleibt auf diesem Rechner, wenn Sie ihn nicht verschicken: Kopieren Sie ihn in eine Fehlermeldung. Er enthält keine Nachrichten, Serveradressen oder Geheimnisse.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>&amp;Captures that were being recorded. They hold everything received until a quarter of a second before the end:</source>
        <translation>&amp;Aufzeichnungen, die gerade liefen. Sie enthalten alles, was bis eine Viertelsekunde vor dem Ende empfangen wurde:</translation>
    </message>
    <message>
        <source>Recovered captures</source>
        <translation>Gerettete Aufzeichnungen</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Open capture</source>
        <translation>Aufzeichnung ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::ShellMenus</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Farbschema: %1</translation>
    </message>
    <message>
        <source>Larger log &amp;text</source>
        <translation>Größerer Log-&amp;Text</translation>
    </message>
    <message>
        <source>S&amp;maller log text</source>
        <translation>&amp;Kleinerer Log-Text</translation>
    </message>
    <message>
        <source>&amp;Normal log text</source>
        <translation>&amp;Normaler Log-Text</translation>
    </message>
    <message>
        <source>S&amp;plit: show this tab beside the others</source>
        <translation>Tei&amp;len: diesen Tab neben den anderen zeigen</translation>
    </message>
    <message>
        <source>&amp;One side only</source>
        <translation>Nur &amp;eine Seite</translation>
    </message>
    <message>
        <source>Go to the other s&amp;ide</source>
        <translation>Auf die andere Se&amp;ite wechseln</translation>
    </message>
    <message>
        <source>N&amp;ext tab</source>
        <translation>Nä&amp;chster Tab</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>Vo&amp;riger Tab</translation>
    </message>
    <message>
        <source>Side &amp;column</source>
        <translation>Seiten&amp;spalte</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Willkommensseite</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Tab %1</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>Befehls&amp;palette</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>&amp;Fehlersuche</translation>
    </message>
    <message>
        <source>&amp;About Framescope</source>
        <translation>&amp;Über Framescope</translation>
    </message>
    <message>
        <source>List of ta&amp;bs</source>
        <translation>Liste der Ta&amp;bs</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::ShortcutsPage</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Aktionen filtern</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Tasten der gewählten Aktion</translation>
    </message>
    <message>
        <source>Press the new keys:</source>
        <translation>Drücken Sie die neuen Tasten:</translation>
    </message>
    <message>
        <source>%1 is already used by “%2”. Remove it there first.</source>
        <translation>%1 wird schon von „%2“ verwendet. Entfernen Sie es dort zuerst.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::StatusLine</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 Nachr./s</translation>
    </message>
    <message>
        <source>%1 transferred</source>
        <translation>%1 übertragen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::TabArea</name>
    <message>
        <source>Open sessions, servers and captures</source>
        <translation>Offene Sitzungen, Server und Aufzeichnungen</translation>
    </message>
    <message>
        <source>The active side</source>
        <translation>Die aktive Seite</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UnsavedDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>„%1“ hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>These have unsaved changes:</source>
        <translation>Diese haben ungespeicherte Änderungen:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UpdateCheck</name>
    <message>
        <source>The check for a newer version failed.</source>
        <translation>Die Suche nach einer neueren Version ist gescheitert.</translation>
    </message>
    <message>
        <source>Try again later, or look at the project&apos;s page.</source>
        <translation>Versuchen Sie es später noch einmal, oder sehen Sie auf der Seite des Projekts nach.</translation>
    </message>
    <message>
        <source>The answer has no version.</source>
        <translation>Die Antwort enthält keine Version.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UpdateSettings</name>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Einmal am Tag nach einer neuen Version sehen</translation>
    </message>
    <message>
        <source>This build cannot check for updates. Whoever built it provides them.</source>
        <translation>Dieser Build kann nicht nach Updates suchen. Updates stellt bereit, wer ihn erstellt hat.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::WelcomePage</name>
    <message>
        <source>See every frame, speak every frame, and find out in a minute why an endpoint misbehaves.</source>
        <translation>Jeden Frame sehen, jeden Frame sprechen und in einer Minute herausfinden, warum ein Endpunkt nicht mitspielt.</translation>
    </message>
    <message>
        <source>wss://host.example/path</source>
        <translation>wss://host.example/path</translation>
    </message>
    <message>
        <source>Address to connect to</source>
        <translation>Adresse, zu der verbunden wird</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>or connect to an address</source>
        <translation>oder mit einer Adresse verbinden</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action and every connection.</source>
        <translation>Strg+K findet jeden Befehl und jede Verbindung.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::BitsView</name>
    <message>
        <source>Frame header, bit by bit</source>
        <translation>Frame-Kopf, Bit für Bit</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FactsView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Opens the manual where it explains this</source>
        <translation>Öffnet das Handbuch dort, wo es das erklärt</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FindLine</name>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorheriges (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächstes (F3)</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Close find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FormPages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Bytes in Hexadezimal</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::ImageView</name>
    <message>
        <source>Payload as a picture</source>
        <translation>Nutzdaten als Bild</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 mal %2 Pixel</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Opens the manual where it explains this</source>
        <translation>Öffnet das Handbuch dort, wo es das erklärt</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::RatePlot</name>
    <message>
        <source>Rates and round trips over time</source>
        <translation>Raten und Laufzeiten über die Zeit</translation>
    </message>
    <message>
        <source>Click to go to that moment</source>
        <translation>Klicken, um zu diesem Zeitpunkt zu gehen</translation>
    </message>
    <message>
        <source>%1   ↓ %2/s   ↑ %3/s</source>
        <translation>%1   ↓ %2/s   ↑ %3/s</translation>
    </message>
    <message>
        <source>round trip %1 ms</source>
        <translation>Laufzeit %1 ms</translation>
    </message>
    <message>
        <source>Nothing to plot yet.</source>
        <translation>Noch nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>%1/s:  ▇ ↓ received   ─ ↑ sent</source>
        <translation>%1/s:  ▇ ↓ empfangen   ─ ↑ gesendet</translation>
    </message>
    <message>
        <source>%1/s:  ▇ ↓ received   ─ ↑ sent      %2 ms:  ● round trip</source>
        <translation>%1/s:  ▇ ↓ empfangen   ─ ↑ gesendet      %2 ms:  ● Laufzeit</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::Sparkline</name>
    <message>
        <source>Messages per second in the last minute</source>
        <translation>Nachrichten je Sekunde in der letzten Minute</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::Waterfall</name>
    <message>
        <source>Phases of the opening</source>
        <translation>Phasen des Öffnens</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::AuthPage</name>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation>Query-Parameter</translation>
    </message>
    <message>
        <source>Send key in</source>
        <translation>Schlüssel senden in</translation>
    </message>
    <message>
        <source>Loopback port (0 = any)</source>
        <translation>Loopback-Port (0 = beliebig)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation>OAuth 2.0 mit Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>OAuth 2.0 authorization code</source>
        <translation>OAuth 2.0 mit Autorisierungscode</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Key value</source>
        <translation>Wert des Schlüssels</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>Autorisierungs-URL</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>Token-URL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys move to the system keychain when you save; the file contains only their names.</source>
        <translation>Passwörter, Token und Schlüssel kommen beim Speichern in den Schlüsselbund des Systems; die Datei enthält nur ihre Namen.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::CompressionPage</name>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>offered without a value</source>
        <translation>ohne Wert angeboten</translation>
    </message>
    <message>
        <source>%1 bits (%2 bytes)</source>
        <translation>%1 Bits (%2 Bytes)</translation>
    </message>
    <message>
        <source>The details of the handshake show what the server agreed to.</source>
        <translation>Die Details des Handshakes zeigen, worauf sich der Server eingelassen hat.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsMenu</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New local server</source>
        <translation>Neuer lokaler Server</translation>
    </message>
    <message>
        <source>Import from clipboard</source>
        <translation>Aus der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsModel</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1, nicht lesbar</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, open, %n message(s) received</source>
        <translation>
            <numerusform>%1, offen, %n Nachricht empfangen</numerusform>
            <numerusform>%1, offen, %n Nachrichten empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, connecting</source>
        <translation>%1, verbindet</translation>
    </message>
    <message>
        <source>%1, waiting to reconnect</source>
        <translation>%1, wartet auf neue Verbindung</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Verbindungen filtern</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Connections, servers and captures</source>
        <translation>Verbindungen, Server und Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::EnvironmentEditor</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Environments and variables</source>
        <translation>Umgebungen und Variablen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>{{name}} in addresses, headers and messages is replaced by its value. The active environment overrides folders, and folders override the workspace.</source>
        <translation>{{name}} in Adressen, Kopfzeilen und Nachrichten wird durch den Wert ersetzt. Die aktive Umgebung geht Ordnern vor, und Ordner gehen dem Arbeitsbereich vor.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Variables available in every environment</source>
        <translation>Variablen, die es in jeder Umgebung gibt</translation>
    </message>
    <message>
        <source>This cannot be edited here.</source>
        <translation>Das lässt sich hier nicht bearbeiten.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>Neue Umgebung %1</translation>
    </message>
    <message>
        <source>The environment was moved to trash.</source>
        <translation>Die Umgebung wurde in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>In der Datei speichern</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>Nur bis zum Programmende</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::HeadersPage</name>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>“%1” is not a valid header name.</source>
        <translation>„%1“ ist kein gültiger Name einer Kopfzeile.</translation>
    </message>
    <message>
        <source>The value of “%1” contains a line break.</source>
        <translation>Der Wert von „%1“ enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>“%1” is always set by Framescope.</source>
        <translation>„%1“ wird immer von Framescope gesetzt.</translation>
    </message>
    <message>
        <source>Sent in this order, name and case as written. Values may contain {{variables}}; what looks like a secret moves to the keychain when you save.</source>
        <translation>In dieser Reihenfolge gesendet, Name und Schreibweise wie angegeben. Werte dürfen {{variables}} enthalten; was wie ein Geheimnis aussieht, kommt beim Speichern in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Headers of the opening handshake</source>
        <translation>Kopfzeilen des Eröffnungs-Handshakes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <translation>%1: %2 (von %3)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ImportReport</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) from %1.</source>
        <translation>
            <numerusform>%n Verbindung aus %1.</numerusform>
            <numerusform>%n Verbindungen aus %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was imported, changed and not understood</source>
        <translation>Was importiert, geändert und nicht verstanden wurde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::KeepalivePage</name>
    <message>
        <source>Keepalive and reconnect</source>
        <translation>Keepalive und Neuverbinden</translation>
    </message>
    <message>
        <source>Reply to pings</source>
        <translation>Pings beantworten</translation>
    </message>
    <message>
        <source>Reply to Close frames</source>
        <translation>Close-Frames beantworten</translation>
    </message>
    <message>
        <source>Ping interval (ms, 0 = off)</source>
        <translation>Ping-Intervall (ms, 0 = aus)</translation>
    </message>
    <message>
        <source>Ping payload</source>
        <translation>Ping-Nutzdaten</translation>
    </message>
    <message>
        <source>a counter</source>
        <translation>ein Zähler</translation>
    </message>
    <message>
        <source>A ping carries at most 125 bytes (RFC 6455 section 5.5).</source>
        <translation>Ein Ping trägt höchstens 125 Bytes (RFC 6455, Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>Pong timeout (ms, 0 = off)</source>
        <translation>Pong-Timeout (ms, 0 = aus)</translation>
    </message>
    <message>
        <source>If no pong arrives</source>
        <translation>Wenn kein Pong kommt</translation>
    </message>
    <message>
        <source>report it</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Attempts (0 = unlimited)</source>
        <translation>Versuche (0 = unbegrenzt)</translation>
    </message>
    <message>
        <source>Initial delay (ms)</source>
        <translation>Erste Pause (ms)</translation>
    </message>
    <message>
        <source>Max delay (ms)</source>
        <translation>Max. Pause (ms)</translation>
    </message>
    <message>
        <source>Backoff multiplier</source>
        <translation>Backoff-Faktor</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Random share of each delay, from 0 to 1</source>
        <translation>Zufälliger Anteil jeder Pause, von 0 bis 1</translation>
    </message>
    <message>
        <source>Don&apos;t reconnect after codes</source>
        <translation>Nicht neu verbinden nach Codes</translation>
    </message>
    <message>
        <source>A close code is a number from 1000 to 4999.</source>
        <translation>Ein Close-Code ist eine Zahl von 1000 bis 4999.</translation>
    </message>
    <message>
        <source>Close codes, separated by commas</source>
        <translation>Close-Codes, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Send after open</source>
        <translation>Nach dem Öffnen senden</translation>
    </message>
    <message>
        <source>This connection has no saved message “%1”.</source>
        <translation>Diese Verbindung hat keine gespeicherte Nachricht „%1“.</translation>
    </message>
    <message>
        <source>Names of saved messages, separated by semicolons</source>
        <translation>Namen gespeicherter Nachrichten, durch Strichpunkte getrennt</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::LimitsPage</name>
    <message>
        <source>Limits and timeouts</source>
        <translation>Grenzen und Timeouts</translation>
    </message>
    <message>
        <source>Max message size (bytes, inflated)</source>
        <translation>Max. Nachrichtengröße (Bytes, entpackt)</translation>
    </message>
    <message>
        <source>Max frame size (bytes)</source>
        <translation>Max. Frame-Größe (Bytes)</translation>
    </message>
    <message>
        <source>Max frames per message</source>
        <translation>Max. Frames je Nachricht</translation>
    </message>
    <message>
        <source>Max handshake head (bytes)</source>
        <translation>Max. Kopf des Handshakes (Bytes)</translation>
    </message>
    <message>
        <source>Max headers</source>
        <translation>Max. Kopfzeilen</translation>
    </message>
    <message>
        <source>Max body of a refusal (bytes)</source>
        <translation>Max. Inhalt einer Ablehnung (Bytes)</translation>
    </message>
    <message>
        <source>Max redirects</source>
        <translation>Max. Umleitungen</translation>
    </message>
    <message>
        <source>Name lookup (ms, 0 = no limit)</source>
        <translation>Namensauflösung (ms, 0 = ohne Grenze)</translation>
    </message>
    <message>
        <source>TCP connect (ms)</source>
        <translation>TCP-Verbindung (ms)</translation>
    </message>
    <message>
        <source>Proxy (ms)</source>
        <translation>Proxy (ms)</translation>
    </message>
    <message>
        <source>TLS handshake (ms)</source>
        <translation>TLS-Handshake (ms)</translation>
    </message>
    <message>
        <source>Upgrade (ms)</source>
        <translation>Upgrade (ms)</translation>
    </message>
    <message>
        <source>Total time to open (ms)</source>
        <translation>Gesamtzeit bis zum Öffnen (ms)</translation>
    </message>
    <message>
        <source>Closing handshake (ms)</source>
        <translation>Schließ-Handshake (ms)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileDocument</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileEditor</name>
    <message>
        <source>%1 – folder</source>
        <translation>%1 – Ordner</translation>
    </message>
    <message>
        <source>%1 – connection</source>
        <translation>%1 – Verbindung</translation>
    </message>
    <message>
        <source>This folder cannot be saved.</source>
        <translation>Dieser Ordner lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>This connection cannot be saved.</source>
        <translation>Diese Verbindung lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>Changes apply the next time a connection opens.</source>
        <translation>Änderungen gelten, wenn sich das nächste Mal eine Verbindung öffnet.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>This folder was changed elsewhere.</source>
        <translation>Dieser Ordner wurde anderswo geändert.</translation>
    </message>
    <message>
        <source>This connection was changed elsewhere.</source>
        <translation>Diese Verbindung wurde anderswo geändert.</translation>
    </message>
    <message>
        <source>Saving asks before it overwrites that change. Reloading discards yours.</source>
        <translation>Speichern fragt, bevor es diese Änderung überschreibt. Neu laden verwirft Ihre.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>In der Datei speichern</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>Nur bis zum Programmende</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileForm</name>
    <message>
        <source>inherited from %1</source>
        <translation>geerbt von %1</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Vorgabe (%1)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProxyPage</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system settings</source>
        <translation>Systemeinstellungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The proxy needs a host.</source>
        <translation>Der Proxy braucht einen Host.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Path parameters</source>
        <translation>Pfadparameter</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Query-Parameter</translation>
    </message>
    <message>
        <source>Defaults for all connections in this workspace.</source>
        <translation>Vorgaben für alle Verbindungen in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Defaults for all connections in this folder.</source>
        <translation>Vorgaben für alle Verbindungen in diesem Ordner.</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Unterprotokolle</translation>
    </message>
    <message>
        <source>“%1” is not a valid subprotocol name.</source>
        <translation>„%1“ ist kein gültiger Name eines Unterprotokolls.</translation>
    </message>
    <message>
        <source>In order of preference, separated by commas</source>
        <translation>Das bevorzugte zuerst, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation>Cookies senden</translation>
    </message>
    <message>
        <source>Store cookies</source>
        <translation>Cookies speichern</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Framescope</source>
        <translation>Framescope</translation>
    </message>
    <message>
        <source>On protocol violations</source>
        <translation>Bei Regelverstößen</translation>
    </message>
    <message>
        <source>strict: fail the connection</source>
        <translation>streng: die Verbindung scheitern lassen</translation>
    </message>
    <message>
        <source>observe: report and continue</source>
        <translation>beobachten: melden und weitermachen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Resolves to %1</source>
        <translation>Ergibt %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::RowTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>A row needs a name.</source>
        <translation>Eine Zeile braucht einen Namen.</translation>
    </message>
    <message>
        <source>Not sent unless checked.</source>
        <translation>Wird nur gesendet, wenn angekreuzt.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::SecretPrompt</name>
    <message>
        <source>Save in the system keychain</source>
        <translation>Im Schlüsselbund des Systems speichern</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Missing secrets</source>
        <translation>Fehlende Geheimnisse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>This connection needs %n secret(s) missing on this computer.</source>
        <translation>
            <numerusform>Diese Verbindung braucht %n Geheimnis, das auf diesem Rechner fehlt.</numerusform>
            <numerusform>Diese Verbindung braucht %n Geheimnisse, die auf diesem Rechner fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Geheimnis %1</translation>
    </message>
    <message>
        <source>No keychain found; secrets are kept until Framescope quits.</source>
        <translation>Kein Schlüsselbund gefunden; Geheimnisse bleiben erhalten, bis Framescope beendet wird.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::TlsPage</name>
    <message>
        <source>Verify certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>CA files</source>
        <translation>CA-Dateien</translation>
    </message>
    <message>
        <source>PEM files, separated by semicolons; used in addition to the system&apos;s CAs</source>
        <translation>PEM-Dateien, durch Strichpunkte getrennt; zusätzlich zu den CAs des Systems verwendet</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Servername (SNI)</translation>
    </message>
    <message>
        <source>Trusted fingerprints</source>
        <translation>Vertraute Fingerabdrücke</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>Ein SHA-256-Fingerabdruck hat 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints of certificates to accept despite errors, separated by semicolons</source>
        <translation>SHA-256-Fingerabdrücke von Zertifikaten, die trotz Mängeln angenommen werden, durch Strichpunkte getrennt</translation>
    </message>
    <message>
        <source>Qt&apos;s default</source>
        <translation>Vorgabe von Qt</translation>
    </message>
    <message>
        <source>Minimum version</source>
        <translation>Mindestversion</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::Transfers</name>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>There is nothing to import on the clipboard.</source>
        <translation>In der Zwischenablage ist nichts zum Importieren.</translation>
    </message>
    <message>
        <source>Copy a command line (curl, websocat, wscat), a HAR, or a collection of another tool.</source>
        <translation>Kopieren Sie eine Befehlszeile (curl, websocat, wscat), ein HAR oder eine Sammlung eines anderen Werkzeugs.</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>you will be asked before it is used, because it %1</source>
        <translation>Sie werden vor der Verwendung gefragt, denn es %1</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 ließ sich nicht schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported, without secrets.</source>
        <translation>
            <numerusform>%n Verbindung exportiert, ohne Geheimnisse.</numerusform>
            <numerusform>%n Verbindungen exportiert, ohne Geheimnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tab is not a saved connection.</source>
        <translation>Dieser Tab ist keine gespeicherte Verbindung.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Speichern Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Als %1 kopiert.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::TrustPrompt</name>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>“%1” comes from elsewhere. Allow what it asks for?</source>
        <translation>„%1“ kommt von anderswo. Erlauben, was es verlangt?</translation>
    </message>
    <message>
        <source>You will be asked again if it changes.</source>
        <translation>Sie werden wieder gefragt, wenn es sich ändert.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::VariableTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Ignored unless checked.</source>
        <translation>Wird nur beachtet, wenn angekreuzt.</translation>
    </message>
    <message>
        <source>Stored in the system keychain, not in the file.</source>
        <translation>Im Schlüsselbund des Systems gespeichert, nicht in der Datei.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Eine Variable braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name cannot contain spaces or braces.</source>
        <translation>Ein Name darf keine Leerzeichen und keine geschweiften Klammern enthalten.</translation>
    </message>
    <message>
        <source>Names that begin with $, env. or secret. are reserved.</source>
        <translation>Namen, die mit $, env. oder secret. beginnen, sind reserviert.</translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation>„%1“ wird zweimal verwendet.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Available variables</source>
        <translation>Verfügbare Variablen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Resolved at each connect and each send; the nearest source wins.</source>
        <translation>Bei jedem Verbinden und jedem Senden aufgelöst; die nächste Quelle gewinnt.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceEdits</name>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>%n Element verschieben</numerusform>
            <numerusform>%n Elemente verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>%n Element entfernen</numerusform>
            <numerusform>%n Elemente entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceFeature</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>Verbindungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Einen &amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board</source>
        <translation>Aus der Z&amp;wischenablage importieren</translation>
    </message>
    <message>
        <source>&amp;Export all connections</source>
        <translation>Alle Verbindungen e&amp;xportieren</translation>
    </message>
    <message>
        <source>Export all connections: %1</source>
        <translation>Alle Verbindungen exportieren: %1</translation>
    </message>
    <message>
        <source>&amp;Undo in the connections</source>
        <translation>In den Verbindungen &amp;rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do in the connections</source>
        <translation>In den Verbindungen &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Go to the connec&amp;tions</source>
        <translation>Zu den Verbind&amp;ungen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to trash.</source>
        <translation>
            <numerusform>%n Element in den Papierkorb verschoben.</numerusform>
            <numerusform>%n Elemente in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Open the server %1</source>
        <translation>Den Server %1 öffnen</translation>
    </message>
    <message>
        <source>This connection is outside the open workspace.</source>
        <translation>Diese Verbindung liegt außerhalb des geöffneten Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Start Framescope with the folder that contains it.</source>
        <translation>Starten Sie Framescope mit dem Ordner, der sie enthält.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceSide</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Environment: the values of {{variables}}</source>
        <translation>Umgebung: die Werte der {{variables}}</translation>
    </message>
    <message>
        <source>Edit environments and variables</source>
        <translation>Umgebungen und Variablen bearbeiten</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tests and monitors WebSockets, byte for byte.</source>
        <translation>Prüft und beobachtet WebSockets, Byte für Byte.</translation>
    </message>
    <message>
        <source>Connect to the address at once.</source>
        <translation>Sofort mit der Adresse verbinden.</translation>
    </message>
    <message>
        <source>Start an echo server and talk to it.</source>
        <translation>Einen Echo-Server starten und mit ihm sprechen.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were recovered.</source>
        <translation>
            <numerusform>%n Aufzeichnung wurde gerettet.</numerusform>
            <numerusform>%n Aufzeichnungen wurden gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>Sie haben %1.</translation>
    </message>
    <message>
        <source>The language of the window: en, de, fr, es, ja or zh_CN.</source>
        <translation>Die Sprache des Fensters: en, de, fr, es, ja oder zh_CN.</translation>
    </message>
    <message>
        <source>An address (ws:// or wss://), a capture (.fscope) or a workspace (a folder).</source>
        <translation>Eine Adresse (ws:// oder wss://), eine Aufzeichnung (.fscope) oder ein Arbeitsbereich (ein Ordner).</translation>
    </message>
    <message>
        <source>Framescope was stopped while it was recording.</source>
        <translation>Framescope wurde beendet, während es aufzeichnete.</translation>
    </message>
    <message>
        <source>Framescope crashed last time.</source>
        <translation>Framescope ist beim letzten Mal abgestürzt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Framescope %1 is available.</source>
        <translation>Framescope %1 ist verfügbar.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seine Seite öffnen</translation>
    </message>
    <message>
        <source>Show the versions of the program and its libraries.</source>
        <translation>Die Versionen des Programms und seiner Bibliotheken zeigen.</translation>
    </message>
    <message>
        <source>Save a picture of the window once something is received, then quit.</source>
        <translation>Ein Bild des Fensters speichern, sobald etwas empfangen wird, und dann beenden.</translation>
    </message>
    <message>
        <source>Render panels and dialogs into a folder, then quit.</source>
        <translation>Ansichten und Dialoge in einen Ordner zeichnen und dann beenden.</translation>
    </message>
</context>
</TS>
