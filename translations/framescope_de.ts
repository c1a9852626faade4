<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CookieJar</name>
    <message>
        <source>The cookies in %1 cannot be read.</source>
        <translation>Die Cookies in %1 lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Remove the file to begin with an empty jar.</source>
        <translation>Entfernen Sie die Datei, um mit einem leeren Bestand zu beginnen.</translation>
    </message>
    <message>
        <source>The cookies cannot be written to %1.</source>
        <translation>Die Cookies lassen sich nicht nach %1 schreiben.</translation>
    </message>
</context>
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
    <name>Document</name>
    <message>
        <source>The file %1 is too large to be one of ours.</source>
        <translation>Die Datei %1 ist zu groß, um eine von Framescope zu sein.</translation>
    </message>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation>%1 MiB; die Grenze liegt bei %2 MiB</translation>
    </message>
    <message>
        <source>Move what is large into files of its own, for messages of the kind &quot;file&quot;.</source>
        <translation>Legen Sie Großes in eigene Dateien, für Nachrichten der Art „Datei“.</translation>
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
        <source>Another program is writing %1 just now.</source>
        <translation>Ein anderes Programm schreibt gerade %1.</translation>
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
        <source>Check the folder&apos;s permissions and the space on the disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners und den freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>There is no version %1 of this file&apos;s format; it is read as version %2.</source>
        <translation>Es gibt keine Version %1 des Formats dieser Datei; sie wird als Version %2 gelesen.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Schreiben Sie %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation>Im Arbeitsbereich gibt es %1 nicht.</translation>
    </message>
    <message>
        <source>List what there is with: framescope-cli profiles list</source>
        <translation>Listen Sie auf, was es gibt: framescope-cli profiles list</translation>
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
        <source>Generated values are: %1.</source>
        <translation>Erzeugte Werte sind: %1.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; needs itself%2.</source>
        <translation>Die Variable „%1“ braucht sich selbst%2.</translation>
    </message>
    <message>
        <source>Break the circle in one of these.</source>
        <translation>Unterbrechen Sie den Kreis in einer davon.</translation>
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
        <source>Choose the environment that has it, or give it a value (--var %1=VALUE).</source>
        <translation>Wählen Sie die Umgebung, die ihn hat, oder geben Sie ihm einen Wert (--var %1=WERT).</translation>
    </message>
    <message>
        <source>The variables stand in each other more than %1 times%2.</source>
        <translation>Die Variablen stehen mehr als %1-mal ineinander%2.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not put in%2: it was not allowed.</source>
        <translation>Die Umgebungsvariable %1 wird nicht eingesetzt%2: Sie wurde nicht erlaubt.</translation>
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
        <source>More than %1 variables stand inside each other%2.</source>
        <translation>Mehr als %1 Variablen stehen ineinander%2.</translation>
    </message>
    <message>
        <source>Let fewer of them lead to each other.</source>
        <translation>Lassen Sie weniger von ihnen aufeinander verweisen.</translation>
    </message>
    <message>
        <source>The variables make texts of more than %1 MiB together.</source>
        <translation>Die Variablen ergeben zusammen Texte von mehr als %1 MiB.</translation>
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
        <source>The text is not UTF-8.</source>
        <translation>Der Text ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The YAML holds too many values or is nested too deeply.</source>
        <translation>Das YAML enthält zu viele Werte oder ist zu tief verschachtelt.</translation>
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
        <source>At most %1 are taken.</source>
        <translation>Höchstens %1 werden angenommen.</translation>
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
        <source>nothing came</source>
        <translation>nichts kam</translation>
    </message>
    <message>
        <source>%1 bytes came</source>
        <translation>%1 Bytes kamen</translation>
    </message>
    <message>
        <source>Look whether anybody writes to it, or give an ordinary file.</source>
        <translation>Sehen Sie nach, ob jemand hineinschreibt, oder geben Sie eine gewöhnliche Datei an.</translation>
    </message>
</context>
<context>
    <name>framescope::base::TextPattern</name>
    <message>
        <source>The regular expression “%1” reached its step limit at %2: whether it matches is not known.</source>
        <translation>Der reguläre Ausdruck „%1“ hat bei %2 seine Schrittgrenze erreicht: Ob er passt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>a simpler expression, without a repetition inside a repetition such as (a+)+.</source>
        <translation>ein einfacherer Ausdruck, ohne eine Wiederholung in einer Wiederholung wie (a+)+.</translation>
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
        <source>Choose a file that ends in .fscope; HAR and JSON Lines files are read with “import”.</source>
        <translation>Wählen Sie eine Datei, die auf .fscope endet; HAR- und JSON-Lines-Dateien werden mit „import“ gelesen.</translation>
    </message>
    <message>
        <source>The capture %1 is damaged at its very beginning.</source>
        <translation>Die Aufzeichnung %1 ist ganz am Anfang beschädigt.</translation>
    </message>
    <message>
        <source>The first 256 bytes do not match their check sum.</source>
        <translation>Die ersten 256 Bytes passen nicht zu ihrer Prüfsumme.</translation>
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
        <source>Check that nothing else uses it and that you may change its folder.</source>
        <translation>Prüfen Sie, ob etwas anderes sie benutzt und ob Sie ihren Ordner ändern dürfen.</translation>
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
        <source>Check that the folder exists, that you may write into it and that there is room, or choose another place.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, ob Sie hineinschreiben dürfen und ob Platz ist, oder wählen Sie einen anderen Ort.</translation>
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
        <source>Check that there is room, or choose another place.</source>
        <translation>Prüfen Sie, ob Platz ist, oder wählen Sie einen anderen Ort.</translation>
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
        <source>A size is a number with or without k, M or G: 20, 1k, 1.5M.</source>
        <translation>Eine Größe ist eine Zahl mit oder ohne k, M oder G: 20, 1k, 1.5M.</translation>
    </message>
    <message>
        <source>“%1” is no unit of size: k, M and G are.</source>
        <translation>„%1“ ist keine Einheit einer Größe; k, M und G sind es.</translation>
    </message>
    <message>
        <source>This size is too large.</source>
        <translation>Diese Größe ist zu groß.</translation>
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
        <source>A duration is a number and a unit: 100ms, 30s, 5m.</source>
        <translation>Eine Dauer ist eine Zahl mit Einheit: 100ms, 30s, 5m.</translation>
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
        <source>Between the brackets stands an index, * for any, or a name in quotation marks.</source>
        <translation>Zwischen den eckigen Klammern steht ein Index, * für jeden oder ein Name in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Diese eckige Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The name of a member is missing here.</source>
        <translation>Hier fehlt der Name eines Feldes.</translation>
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
        <source>Check the path and that you may read the file.</source>
        <translation>Prüfen Sie den Pfad und ob Sie die Datei lesen dürfen.</translation>
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
        <source>Another recording is being written into %1.</source>
        <translation>In %1 wird gerade etwas anderes aufgezeichnet.</translation>
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
        <source>Check that the folder exists and that you may write into it, or choose another place.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und ob Sie hineinschreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no room left for the capture %1.</source>
        <translation>Für die Aufzeichnung %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space; recording goes on by itself then.</source>
        <translation>Schaffen Sie Platz; die Aufzeichnung geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Writing to the capture %1 failed.</source>
        <translation>Das Schreiben in die Aufzeichnung %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the disk; recording goes on by itself when it can be written again.</source>
        <translation>Prüfen Sie den Datenträger; die Aufzeichnung geht von selbst weiter, sobald wieder geschrieben werden kann.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another place.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Payloads that are not whole in the capture, and so not in what was exported: %1.</source>
        <translation>Nutzdaten, die in der Aufzeichnung nicht vollständig sind und daher auch nicht im Export: %1.</translation>
    </message>
    <message>
        <source>%1 exists already and is no capture: it is not replaced.</source>
        <translation>%1 gibt es schon, und es ist keine Aufzeichnung: Es wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>another file, or delete this one first.</source>
        <translation>eine andere Datei, oder löschen Sie diese zuerst.</translation>
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
        <source>leave a capture alone until its recording has ended.</source>
        <translation>lassen Sie eine Aufzeichnung unberührt, bis sie zu Ende aufgezeichnet ist.</translation>
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
</context>
<context>
    <name>framescope::network::CertificateMaker</name>
    <message>
        <source>A certificate of our own could not be made.</source>
        <translation>Ein eigenes Zertifikat ließ sich nicht erstellen.</translation>
    </message>
    <message>
        <source>Give the server a certificate of yours (--cert, --key).</source>
        <translation>Geben Sie dem Server ein Zertifikat von Ihnen (--cert, --key).</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on its disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners und den Platz auf dem Datenträger.</translation>
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
        <source>Check the spelling and the network&apos;s name server, or name the address yourself (--resolve %1:ADDRESS).</source>
        <translation>Prüfen Sie die Schreibweise und den Nameserver des Netzes, oder nennen Sie die Adresse selbst (--resolve %1:ADRESSE).</translation>
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
        <source>Check the network connection, a VPN or a firewall in between.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, ein VPN oder eine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>No TCP connection to %1 port %2 came about.</source>
        <translation>Es kam keine TCP-Verbindung zu %1, Port %2, zustande.</translation>
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
        <source>Check the network&apos;s name server, or name the address yourself (--resolve).</source>
        <translation>Prüfen Sie den Nameserver des Netzes, oder nennen Sie die Adresse selbst (--resolve).</translation>
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
        <source>The proxy opened no way to %1 within %2 s.</source>
        <translation>Der Proxy hat nicht innerhalb von %2 s einen Weg zu %1 geöffnet.</translation>
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
        <source>Check that the port speaks TLS; for one that does not, use ws:// in place of wss://.</source>
        <translation>Prüfen Sie, ob der Port TLS spricht; wenn nicht, verwenden Sie ws:// statt wss://.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not answer the opening handshake within %2 s.</source>
        <translation>%1 hat die Verbindung angenommen, den Eröffnungs-Handshake aber nicht innerhalb von %2 s beantwortet.</translation>
    </message>
    <message>
        <source>Check that a WebSocket server listens on this port and whether it wants TLS (wss://).</source>
        <translation>Prüfen Sie, ob auf diesem Port ein WebSocket-Server lauscht und ob er TLS (wss://) verlangt.</translation>
    </message>
    <message>
        <source>No connection to %1 was open within %2 s.</source>
        <translation>Innerhalb von %2 s war keine Verbindung zu %1 offen.</translation>
    </message>
    <message>
        <source>See in the timings which phase took so long, or allow more time (--connect-timeout).</source>
        <translation>Sehen Sie in den Zeiten nach, welche Phase so lange brauchte, oder erlauben Sie mehr Zeit (--connect-timeout).</translation>
    </message>
    <message>
        <source>Connecting to %1 was given up before it was done.</source>
        <translation>Der Verbindungsaufbau zu %1 wurde abgebrochen, bevor er fertig war.</translation>
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
        <source>Ask whether the proxy may reach this host and port, or connect without it (--proxy none).</source>
        <translation>Klären Sie, ob der Proxy diesen Host und Port erreichen darf, oder verbinden Sie ohne ihn (--proxy none).</translation>
    </message>
    <message>
        <source>What the proxy %1 answered is not what such a proxy says.</source>
        <translation>Was der Proxy %1 geantwortet hat, sagt so ein Proxy nicht.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port.</source>
        <translation>Prüfen Sie die Art (http oder socks5) und den Port des Proxys.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the stream before it opened a way through.</source>
        <translation>Der Proxy %1 hat den Datenstrom beendet, bevor er einen Weg geöffnet hatte.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port, or connect without it (--proxy none).</source>
        <translation>Prüfen Sie die Art (http oder socks5) und den Port des Proxys, oder verbinden Sie ohne ihn (--proxy none).</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>Das Zertifikat war bis %1 gültig.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on only.</source>
        <translation>Das Zertifikat ist erst ab %1 gültig.</translation>
    </message>
    <message>
        <source>A certificate of the chain signs itself, and nobody here trusts it.</source>
        <translation>Ein Zertifikat der Kette ist von sich selbst unterschrieben, und niemand hier vertraut ihm.</translation>
    </message>
    <message>
        <source>Whoever issued the certificate is not known here.</source>
        <translation>Wer das Zertifikat ausgestellt hat, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation>Das Zertifikat gilt nicht für %1, sondern für %2.</translation>
    </message>
    <message>
        <source>Trust its CA (--cacert FILE), or accept this certificate by its fingerprint.</source>
        <translation>Vertrauen Sie seiner CA (--cacert DATEI), oder nehmen Sie dieses Zertifikat über seinen Fingerabdruck an.</translation>
    </message>
    <message>
        <source>Connect by a name that is in the certificate, or name it (--sni NAME).</source>
        <translation>Verbinden Sie über einen Namen, der im Zertifikat steht, oder nennen Sie ihn (--sni NAME).</translation>
    </message>
    <message>
        <source>Replace the server&apos;s certificate.</source>
        <translation>Ersetzen Sie das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted.</source>
        <translation>Das Zertifikat von %1 wird nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port.</source>
        <translation>%1 spricht auf diesem Port kein TLS.</translation>
    </message>
    <message>
        <source>Use ws:// in place of wss://, or the port that speaks TLS.</source>
        <translation>Verwenden Sie ws:// statt wss:// oder den Port, der TLS spricht.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 could not begin: the TLS settings do not fit together.</source>
        <translation>Der TLS-Handshake mit %1 konnte nicht beginnen: Die TLS-Einstellungen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Check that the private key (--key) is that of the certificate (--cert).</source>
        <translation>Prüfen Sie, ob der private Schlüssel (--key) zum Zertifikat (--cert) gehört.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>Der TLS-Handshake mit %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, which versions it allows, and whether it wants a client certificate (--cert).</source>
        <translation>Prüfen Sie, ob der Port TLS spricht, welche Versionen er erlaubt und ob er ein Client-Zertifikat verlangt (--cert).</translation>
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
        <source>If the server&apos;s certificate was renewed, accept the new one; otherwise somebody may be in between.</source>
        <translation>Wurde das Zertifikat des Servers erneuert, nehmen Sie das neue an; andernfalls könnte jemand dazwischensitzen.</translation>
    </message>
    <message>
        <source>%1 speaks TLS on this port.</source>
        <translation>%1 spricht auf diesem Port TLS.</translation>
    </message>
    <message>
        <source>Use wss:// in place of ws://.</source>
        <translation>Verwenden Sie wss:// statt ws://.</translation>
    </message>
    <message>
        <source>%1 ended the stream without an answer to the opening handshake.</source>
        <translation>%1 hat den Datenstrom ohne Antwort auf den Eröffnungs-Handshake beendet.</translation>
    </message>
    <message>
        <source>Check the path and that a WebSocket server listens on this port.</source>
        <translation>Prüfen Sie den Pfad und ob auf diesem Port ein WebSocket-Server lauscht.</translation>
    </message>
    <message>
        <source>Check that a WebSocket server listens on this port, and whether it wants TLS (wss://).</source>
        <translation>Prüfen Sie, ob auf diesem Port ein WebSocket-Server lauscht und ob er TLS (wss://) verlangt.</translation>
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
        <source>Give a user name and password (--user) or a token (--bearer).</source>
        <translation>Geben Sie Benutzernamen und Passwort (--user) oder ein Token (--bearer) an.</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin (--origin).</source>
        <translation>Prüfen Sie die Zugangsdaten und den Origin (--origin).</translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation>Prüfen Sie den Pfad der Adresse.</translation>
    </message>
    <message>
        <source>See in the answer&apos;s headers which protocol or version the server asks for.</source>
        <translation>Sehen Sie in den Kopfzeilen der Antwort nach, welches Protokoll oder welche Version der Server verlangt.</translation>
    </message>
    <message>
        <source>Wait, then connect less often.</source>
        <translation>Warten Sie, und verbinden Sie sich dann seltener.</translation>
    </message>
    <message>
        <source>Connect to where the Location header points.</source>
        <translation>Verbinden Sie sich dorthin, wohin die Kopfzeile Location zeigt.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log, or that of the proxy in front of it.</source>
        <translation>Sehen Sie in das Protokoll des Servers oder in das des Proxys davor.</translation>
    </message>
    <message>
        <source>See the answer&apos;s headers and body for the reason.</source>
        <translation>Sehen Sie in Kopfzeilen und Inhalt der Antwort nach dem Grund.</translation>
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
        <source>Look whether the redirects go in a circle, or connect to the last address directly.</source>
        <translation>Sehen Sie nach, ob die Umleitungen im Kreis gehen, oder verbinden Sie sich direkt zur letzten Adresse.</translation>
    </message>
    <message>
        <source>The server redirects from wss:// to ws://, which would give up encryption and is not followed.</source>
        <translation>Der Server leitet von wss:// nach ws:// um; das würde die Verschlüsselung aufgeben und wird nicht befolgt.</translation>
    </message>
    <message>
        <source>Connect to that address yourself if this is what you want.</source>
        <translation>Verbinden Sie sich selbst zu dieser Adresse, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>The server redirects with status %1 but names no usable address.</source>
        <translation>Der Server leitet mit Status %1 um, nennt aber keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>Look at the answer&apos;s Location header on the server.</source>
        <translation>Sehen Sie sich auf dem Server die Kopfzeile Location der Antwort an.</translation>
    </message>
    <message>
        <source>The peer sent more than is allowed here, and the connection was ended.</source>
        <translation>Die Gegenseite hat mehr gesendet, als hier erlaubt ist, und die Verbindung wurde beendet.</translation>
    </message>
    <message>
        <source>Raise the limit (--max-message) if so much is expected.</source>
        <translation>Erhöhen Sie die Grenze (--max-message), wenn so viel erwartet wird.</translation>
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
        <source>Look whether the peer still reads, and whether it answers Close frames.</source>
        <translation>Prüfen Sie, ob die Gegenseite noch liest und ob sie Close-Frames beantwortet.</translation>
    </message>
    <message>
        <source>The stream ended in the middle of a frame.</source>
        <translation>Der Datenstrom endete mitten in einem Frame.</translation>
    </message>
    <message>
        <source>Look whether the peer crashed or a proxy in between cut the connection.</source>
        <translation>Prüfen Sie, ob die Gegenseite abgestürzt ist oder ein Proxy dazwischen die Verbindung gekappt hat.</translation>
    </message>
    <message>
        <source>The stream broke.</source>
        <translation>Der Datenstrom ist abgerissen.</translation>
    </message>
    <message>
        <source>Look whether the peer crashed or was restarted, or a proxy in between gave up on the connection.</source>
        <translation>Prüfen Sie, ob die Gegenseite abgestürzt ist oder neu gestartet wurde oder ein Proxy dazwischen die Verbindung aufgegeben hat.</translation>
    </message>
    <message>
        <source>The peer ended the stream without a Close frame.</source>
        <translation>Die Gegenseite hat den Datenstrom ohne Close-Frame beendet.</translation>
    </message>
    <message>
        <source>Look into the peer&apos;s log; proxies end idle connections like this (a ping interval helps).</source>
        <translation>Sehen Sie in das Protokoll der Gegenseite; Proxys beenden ungenutzte Verbindungen auf diese Weise (ein Ping-Intervall hilft).</translation>
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
        <source>Use Framescope&apos;s own stack (--stack framescope).</source>
        <translation>Verwenden Sie den eigenen Stack von Framescope (--stack framescope).</translation>
    </message>
    <message>
        <source>Check the address; the loopback addresses always exist.</source>
        <translation>Prüfen Sie die Adresse; die Loopback-Adressen gibt es immer.</translation>
    </message>
    <message>
        <source>End the other program, or take another port (--port 0 picks a free one).</source>
        <translation>Beenden Sie das andere Programm, oder nehmen Sie einen anderen Port (--port 0 sucht einen freien).</translation>
    </message>
    <message>
        <source>Take a port from 1024 on; the ones below need special rights.</source>
        <translation>Nehmen Sie einen Port ab 1024; für die darunter braucht es besondere Rechte.</translation>
    </message>
    <message>
        <source>%1 cannot be listened on.</source>
        <translation>Auf %1 kann nicht gelauscht werden.</translation>
    </message>
    <message>
        <source>A client did not finish its opening handshake within %1 s and was dropped.</source>
        <translation>Ein Client hat seinen Eröffnungs-Handshake nicht innerhalb von %1 s beendet und wurde getrennt.</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>gar nichts</translation>
    </message>
    <message>
        <source>A client went away before its opening handshake was done.</source>
        <translation>Ein Client ging weg, bevor sein Eröffnungs-Handshake fertig war.</translation>
    </message>
    <message numerus="yes">
        <source>A client was turned away with 503: %n client(s) are connected already.</source>
        <translation>
            <numerusform>Ein Client wurde mit 503 abgewiesen: %n Client ist bereits verbunden.</numerusform>
            <numerusform>Ein Client wurde mit 503 abgewiesen: %n Clients sind bereits verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit (--max-clients).</source>
        <translation>Erhöhen Sie die Grenze (--max-clients).</translation>
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
        <source>%1 wants a client certificate, and none was given.</source>
        <translation>%1 verlangt ein Client-Zertifikat, und es wurde keines gegeben.</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 hat das Client-Zertifikat nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 wants another proof of who is calling.</source>
        <translation>%1 verlangt einen anderen Nachweis, wer anruft.</translation>
    </message>
    <message>
        <source>Give a certificate that the server trusts (--cert and --key), and check that it is still valid.</source>
        <translation>Geben Sie ein Zertifikat an, dem der Server vertraut (--cert und --key), und prüfen Sie, ob es noch gültig ist.</translation>
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
    <message>
        <source>Check the proxy&apos;s address and port, or connect without it (--proxy none).</source>
        <translation>Prüfen Sie Adresse und Port des Proxys, oder verbinden Sie ohne ihn (--proxy none).</translation>
    </message>
    <message>
        <source>The Qt WebSockets stack cannot do this: %1.</source>
        <translation>Der Stack Qt WebSockets kann das nicht: %1.</translation>
    </message>
    <message>
        <source>Leave it out, or use Framescope&apos;s own stack (--stack framescope).</source>
        <translation>Lassen Sie es weg, oder verwenden Sie den eigenen Stack von Framescope (--stack framescope).</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, or check this machine&apos;s clock, or go on all the same (--insecure).</source>
        <translation>Erneuern Sie das Zertifikat des Servers, prüfen Sie die Uhr dieses Rechners, oder machen Sie trotzdem weiter (--insecure).</translation>
    </message>
    <message>
        <source>Give yours in the profile&apos;s TLS settings (--cert and --key).</source>
        <translation>Geben Sie Ihres in den TLS-Einstellungen des Profils an (--cert und --key).</translation>
    </message>
    <message>
        <source>Correct the peer, or report violations and go on (--mode observe).</source>
        <translation>Berichtigen Sie die Gegenseite, oder lassen Sie Verstöße melden und weitermachen (--mode observe).</translation>
    </message>
    <message>
        <source>No more clients can be accepted: the system gives this program no more files.</source>
        <translation>Es können keine weiteren Clients angenommen werden: Das System gibt diesem Programm keine Dateien mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are connected.</source>
        <translation>
            <numerusform>%n Client ist verbunden.</numerusform>
            <numerusform>%n Clients sind verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Further ones wait until somebody leaves. Raise the limit of open files (ulimit -n), or set one for clients.</source>
        <translation>Weitere warten, bis jemand geht. Erhöhen Sie die Grenze für offene Dateien (ulimit -n), oder setzen Sie eine für Clients.</translation>
    </message>
    <message>
        <source>The proxy %1 takes only the authentication %2, and this program speaks Basic with proxies.</source>
        <translation>Der Proxy %1 nimmt nur die Anmeldung %2 an, und dieses Programm spricht mit Proxys Basic.</translation>
    </message>
    <message>
        <source>Let the proxy take Basic, go through a local proxy that speaks %1 for you, or connect without it (--proxy none).</source>
        <translation>Lassen Sie den Proxy Basic annehmen, gehen Sie über einen lokalen Proxy, der %1 für Sie spricht, oder verbinden Sie ohne ihn (--proxy none).</translation>
    </message>
    <message>
        <source>The issuer %1 is missing: the server did not send its certificate, and it is not known here.</source>
        <translation>Der Aussteller %1 fehlt: Der Server hat dessen Zertifikat nicht gesendet, und es ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>If the issuer is an intermediate one, let the server send its certificate too; otherwise trust the CA (--cacert FILE), or accept this certificate by its fingerprint.</source>
        <translation>Ist der Aussteller eine Zwischenstelle, lassen Sie den Server auch deren Zertifikat senden; vertrauen Sie andernfalls der CA (--cacert DATEI), oder nehmen Sie dieses Zertifikat über seinen Fingerabdruck an.</translation>
    </message>
    <message>
        <source>%1 speaks no TLS version that is allowed here: %2 or newer.</source>
        <translation>%1 spricht keine TLS-Version, die hier erlaubt ist: %2 oder neuer.</translation>
    </message>
    <message>
        <source>Look which versions the server speaks; older ones than TLS 1.0 are not spoken here.</source>
        <translation>Sehen Sie nach, welche Versionen der Server spricht; ältere als TLS 1.0 werden hier nicht gesprochen.</translation>
    </message>
    <message>
        <source>If it is an old server, allow the older versions (--tls-min 1.0); better, let the server speak TLS 1.2 or 1.3.</source>
        <translation>Ist es ein alter Server, erlauben Sie die älteren Versionen (--tls-min 1.0); besser: Lassen Sie den Server TLS 1.2 oder 1.3 sprechen.</translation>
    </message>
    <message>
        <source>Give user name and password in a profile whose authentication is digest.</source>
        <translation>Geben Sie Benutzernamen und Passwort in einem Profil an, dessen Anmeldung Digest ist.</translation>
    </message>
    <message>
        <source>This program does not speak %1: let the server take Basic, Digest or a token, or go through a local proxy that speaks it.</source>
        <translation>Dieses Programm spricht kein %1: Lassen Sie den Server Basic, Digest oder ein Token annehmen, oder gehen Sie über einen lokalen Proxy, der es spricht.</translation>
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
        <source>Allow TLS 1.2 too (--tls-min 1.2), or let the server speak TLS 1.3.</source>
        <translation>Erlauben Sie auch TLS 1.2 (--tls-min 1.2), oder lassen Sie den Server TLS 1.3 sprechen.</translation>
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
        <source>See the answer itself with Framescope&apos;s own stack (--stack framescope).</source>
        <translation>Sehen Sie die Antwort selbst mit dem eigenen Stack von Framescope (--stack framescope).</translation>
    </message>
    <message>
        <source>leaving pings unanswered (--no-auto-pong)</source>
        <translation>Pings unbeantwortet lassen (--no-auto-pong)</translation>
    </message>
    <message>
        <source>leaving a Close unanswered (--no-auto-close)</source>
        <translation>ein Close unbeantwortet lassen (--no-auto-close)</translation>
    </message>
    <message>
        <source>going on after a violation (--mode observe)</source>
        <translation>nach einem Regelverstoß weitermachen (--mode observe)</translation>
    </message>
    <message>
        <source>another name for TLS than the address&apos;s (--sni)</source>
        <translation>für TLS ein anderer Name als der der Adresse (--sni)</translation>
    </message>
    <message>
        <source>writing the keys of TLS (--keylog)</source>
        <translation>die Schlüssel von TLS mitschreiben (--keylog)</translation>
    </message>
    <message>
        <source>naming a host&apos;s address yourself (--resolve)</source>
        <translation>die Adresse eines Hosts selbst nennen (--resolve)</translation>
    </message>
    <message>
        <source>parameters of permessage-deflate (--deflate)</source>
        <translation>Parameter von permessage-deflate (--deflate)</translation>
    </message>
    <message>
        <source>sending two headers of the same name (%1)</source>
        <translation>zwei Kopfzeilen desselben Namens senden (%1)</translation>
    </message>
    <message>
        <source>See the answer&apos;s headers and body with Framescope&apos;s own stack (--stack framescope).</source>
        <translation>Sehen Sie Kopfzeilen und Inhalt der Antwort mit dem eigenen Stack von Framescope (--stack framescope).</translation>
    </message>
</context>
<context>
    <name>framescope::network::QtListener</name>
    <message>
        <source>A client&apos;s opening handshake was not accepted.</source>
        <translation>Der Eröffnungs-Handshake eines Clients wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>See what the client sent with Framescope&apos;s own stack (--stack framescope).</source>
        <translation>Sehen Sie mit dem eigenen Stack von Framescope (--stack framescope), was der Client gesendet hat.</translation>
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
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check the path and the file&apos;s permissions.</source>
        <translation>Prüfen Sie den Pfad und die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Give another file.</source>
        <translation>Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>%1 holds a key in the form of OpenSSH, which TLS does not use.</source>
        <translation>%1 enthält einen Schlüssel in der Form von OpenSSH, die TLS nicht verwendet.</translation>
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
        <source>Give the file with the private key (--key).</source>
        <translation>Geben Sie die Datei mit dem privaten Schlüssel an (--key).</translation>
    </message>
    <message>
        <source>%1 holds a certificate but no private key.</source>
        <translation>%1 enthält ein Zertifikat, aber keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Give the file with the private key, too (--key FILE).</source>
        <translation>Geben Sie auch die Datei mit dem privaten Schlüssel an (--key DATEI).</translation>
    </message>
    <message>
        <source>%1 holds a request for a certificate and not the certificate that was issued.</source>
        <translation>%1 enthält eine Zertifikatsanforderung und nicht das ausgestellte Zertifikat.</translation>
    </message>
    <message>
        <source>Give the file that the CA sent back.</source>
        <translation>Geben Sie die Datei an, die die CA zurückgeschickt hat.</translation>
    </message>
    <message>
        <source>%1 holds PKCS#7, and PEM certificates are needed.</source>
        <translation>%1 enthält PKCS#7, gebraucht werden aber PEM-Zertifikate.</translation>
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
        <source>Give the certificate&apos;s file here (--cert) and this one as its key (--key).</source>
        <translation>Geben Sie hier die Datei des Zertifikats an (--cert) und diese als dessen Schlüssel (--key).</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, though its name does not say so.</source>
        <translation>%1 ist PKCS#12, auch wenn der Name es nicht sagt.</translation>
    </message>
    <message>
        <source>Name it .p12 or .pfx, and give it as the certificate (--cert).</source>
        <translation>Nennen Sie die Datei .p12 oder .pfx, und geben Sie sie als Zertifikat an (--cert).</translation>
    </message>
    <message>
        <source>%1 holds a certificate (in DER) but no private key.</source>
        <translation>%1 enthält ein Zertifikat (in DER), aber keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>%1 holds a certificate in DER, and PEM is needed.</source>
        <translation>%1 enthält ein Zertifikat in DER, gebraucht wird aber PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in FILE -out cert.pem.</source>
        <translation>Wandeln Sie es um: openssl x509 -inform DER -in DATEI -out cert.pem.</translation>
    </message>
    <message>
        <source>%1 holds a private key in DER, and PEM is needed.</source>
        <translation>%1 enthält einen privaten Schlüssel in DER, gebraucht wird aber PEM.</translation>
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
        <source>Give the certificate&apos;s file here (--cert).</source>
        <translation>Geben Sie hier die Datei des Zertifikats an (--cert).</translation>
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
        <source>Give the key with which this certificate was requested (--key).</source>
        <translation>Geben Sie den Schlüssel an, mit dem dieses Zertifikat angefordert wurde (--key).</translation>
    </message>
    <message>
        <source>In %1 the certificate of the private key stands at place %2 and not first.</source>
        <translation>In %1 steht das Zertifikat des privaten Schlüssels an Stelle %2 und nicht an erster.</translation>
    </message>
    <message>
        <source>Put the own certificate first, then the one that signed it, and so on (RFC 8446 section 4.4.2).</source>
        <translation>Setzen Sie das eigene Zertifikat an den Anfang, dann das, von dem es unterschrieben ist, und so weiter (RFC 8446, Abschnitt 4.4.2).</translation>
    </message>
    <message>
        <source>%1 is encrypted, and no passphrase was given.</source>
        <translation>%1 ist verschlüsselt, und es wurde keine Passphrase gegeben.</translation>
    </message>
    <message>
        <source>Give its passphrase in the profile&apos;s TLS settings (--passphrase - asks for it).</source>
        <translation>Geben Sie die Passphrase in den TLS-Einstellungen des Profils an (--passphrase - fragt danach).</translation>
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
        <source>Pack it anew: openssl pkcs12 -legacy -in FILE -nodes -out all.pem, then openssl pkcs12 -export -in all.pem -out new.p12; remove all.pem afterwards.</source>
        <translation>Packen Sie es neu: openssl pkcs12 -legacy -in DATEI -nodes -out all.pem, dann openssl pkcs12 -export -in all.pem -out new.p12; entfernen Sie all.pem danach.</translation>
    </message>
    <message>
        <source>Encrypt it anew: openssl pkey -provider legacy -provider default -in FILE -aes256 -out new.pem.</source>
        <translation>Verschlüsseln Sie es neu: openssl pkey -provider legacy -provider default -in DATEI -aes256 -out new.pem.</translation>
    </message>
    <message>
        <source>%1 is named like PKCS#12, but holds PEM.</source>
        <translation>%1 heißt wie PKCS#12, enthält aber PEM.</translation>
    </message>
    <message>
        <source>Name it .pem, and give the key&apos;s file too if it is another (--key).</source>
        <translation>Nennen Sie die Datei .pem, und geben Sie auch die des Schlüssels an, falls es eine andere ist (--key).</translation>
    </message>
    <message>
        <source>%1 is not PKCS#12, or damaged.</source>
        <translation>%1 ist kein PKCS#12 oder beschädigt.</translation>
    </message>
    <message>
        <source>Export the certificate with its key again.</source>
        <translation>Exportieren Sie das Zertifikat mit seinem Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, but OpenSSL cannot read what is in it.</source>
        <translation>%1 ist PKCS#12, aber OpenSSL kann nicht lesen, was darin steht.</translation>
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
        <source>Use a key of RSA or of an elliptic curve such as P-256.</source>
        <translation>Verwenden Sie einen Schlüssel für RSA oder für eine elliptische Kurve wie P-256.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be read.</source>
        <translation>%1 enthält keinen lesbaren privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Give the file with the key in PEM (--key), and the passphrase if it is encrypted.</source>
        <translation>Geben Sie die Datei mit dem Schlüssel in PEM an (--key) und die Passphrase, falls er verschlüsselt ist.</translation>
    </message>
    <message>
        <source>%1 holds a key of a kind that Qt cannot use.</source>
        <translation>%1 enthält einen Schlüssel einer Art, die Qt nicht verwenden kann.</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsKeyLog</name>
    <message>
        <source>TLS secrets can be logged with OpenSSL only.</source>
        <translation>TLS-Geheimnisse lassen sich nur mit OpenSSL mitschreiben.</translation>
    </message>
    <message>
        <source>Use a Qt whose TLS is OpenSSL.</source>
        <translation>Verwenden Sie ein Qt, dessen TLS von OpenSSL kommt.</translation>
    </message>
    <message>
        <source>The file for TLS secrets, %1, cannot be written.</source>
        <translation>Die Datei für TLS-Geheimnisse, %1, lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Name a file in a folder of your own (--keylog).</source>
        <translation>Nennen Sie eine Datei in einem Ihrer eigenen Ordner (--keylog).</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsSetup</name>
    <message>
        <source>This Qt cannot do TLS.</source>
        <translation>Dieses Qt kann kein TLS.</translation>
    </message>
    <message>
        <source>built for %1</source>
        <translation>gebaut für %1</translation>
    </message>
    <message>
        <source>Install the TLS library that Qt was built for.</source>
        <translation>Installieren Sie die TLS-Bibliothek, für die Qt gebaut wurde.</translation>
    </message>
    <message>
        <source>There is no such TLS version.</source>
        <translation>Diese TLS-Version gibt es nicht.</translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>Verwenden Sie 1.0, 1.1, 1.2 oder 1.3.</translation>
    </message>
    <message>
        <source>TLS %1 was allowed: for it OpenSSL&apos;s security level was lowered to 0, so that SHA-1 and short keys are accepted too.</source>
        <translation>TLS %1 wurde erlaubt: Dafür wurde die Sicherheitsstufe von OpenSSL auf 0 gesenkt, sodass auch SHA-1 und kurze Schlüssel angenommen werden.</translation>
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
        <source>give the whole address, https:// included, in the profile&apos;s authentication.</source>
        <translation>geben Sie in der Anmeldung des Profils die ganze Adresse samt https:// an.</translation>
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
        <source>connect with the profile where a user can sign in, or use client credentials.</source>
        <translation>verbinden Sie mit dem Profil dort, wo sich jemand anmelden kann, oder verwenden Sie Client-Zugangsdaten.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: port %1 of this computer is not free.</source>
        <translation>Die Antwort des Browsers lässt sich nicht empfangen: Port %1 dieses Rechners ist nicht frei.</translation>
    </message>
    <message>
        <source>choose another redirect port in the profile, or 0 for any.</source>
        <translation>wählen Sie im Profil einen anderen Port für die Rückleitung, oder 0 für einen beliebigen.</translation>
    </message>
    <message>
        <source>Framescope has the answer. This page can be closed.</source>
        <translation>Framescope hat die Antwort. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>Niemand ist rechtzeitig aus dem Browser zurückgekommen.</translation>
    </message>
    <message numerus="yes">
        <source>waited %n second(s)</source>
        <translation>
            <numerusform>%n Sekunde gewartet</numerusform>
            <numerusform>%n Sekunden gewartet</numerusform>
        </translation>
    </message>
    <message>
        <source>connect again and sign in on the page that opens.</source>
        <translation>verbinden Sie noch einmal, und melden Sie sich auf der Seite an, die sich öffnet.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer does not belong to this sign-in: its state is another one.</source>
        <translation>Die Antwort des Browsers gehört nicht zu dieser Anmeldung: Ihr Wert „state“ ist ein anderer.</translation>
    </message>
    <message>
        <source>connect again, and use only the page that opens then. If it happens each time, somebody else sends these answers.</source>
        <translation>verbinden Sie noch einmal, und benutzen Sie nur die Seite, die sich dann öffnet. Geschieht es jedes Mal, sendet jemand anders diese Antworten.</translation>
    </message>
    <message>
        <source>The authorization server did not let the user in.</source>
        <translation>Der Autorisierungsserver hat den Benutzer nicht zugelassen.</translation>
    </message>
    <message>
        <source>sign in with a user who may do this, and agree to it.</source>
        <translation>melden Sie sich mit einem Benutzer an, der das darf, und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>check the client id, the scope and the redirect address that the server knows.</source>
        <translation>prüfen Sie die Client-ID, den Scope und die Rückleitungsadresse, die der Server kennt.</translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer in time.</source>
        <translation>Der Token-Endpunkt %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>check the token URL and the network, then try again.</source>
        <translation>prüfen Sie die Token-URL und das Netz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The token endpoint %1 could not be reached.</source>
        <translation>Der Token-Endpunkt %1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>check the token URL, the network and the proxy.</source>
        <translation>prüfen Sie die Token-URL, das Netz und den Proxy.</translation>
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
        <source>check the client id and the client secret.</source>
        <translation>prüfen Sie die Client-ID und das Client-Geheimnis.</translation>
    </message>
    <message>
        <source>check the scope in the profile.</source>
        <translation>prüfen Sie den Scope im Profil.</translation>
    </message>
    <message>
        <source>allow this client the grant on the authorization server.</source>
        <translation>erlauben Sie diesem Client auf dem Autorisierungsserver diese Art der Anmeldung.</translation>
    </message>
    <message>
        <source>choose the other kind of OAuth 2.0 in the profile.</source>
        <translation>wählen Sie im Profil die andere Art von OAuth 2.0.</translation>
    </message>
    <message>
        <source>connect again and sign in anew.</source>
        <translation>verbinden Sie noch einmal, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>give the address that the endpoint redirects to as the token URL.</source>
        <translation>geben Sie als Token-URL die Adresse an, auf die der Endpunkt umleitet.</translation>
    </message>
    <message>
        <source>check the token URL.</source>
        <translation>prüfen Sie die Token-URL.</translation>
    </message>
    <message>
        <source>see what the authorization server&apos;s log says.</source>
        <translation>sehen Sie nach, was das Protokoll des Autorisierungsservers sagt.</translation>
    </message>
    <message>
        <source>The token endpoint %1 gave no access token.</source>
        <translation>Der Token-Endpunkt %1 hat kein Zugriffstoken ausgegeben.</translation>
    </message>
    <message>
        <source>What the token endpoint %1 answered is not an access token: %2</source>
        <translation>Was der Token-Endpunkt %1 geantwortet hat, ist kein Zugriffstoken: %2</translation>
    </message>
    <message>
        <source>check that the token URL is the token endpoint and not a page for people.</source>
        <translation>prüfen Sie, ob die Token-URL der Token-Endpunkt ist und keine Seite für Menschen.</translation>
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
        <source>add its CA to the profile&apos;s TLS settings, if this is the right server.</source>
        <translation>fügen Sie dessen CA zu den TLS-Einstellungen des Profils hinzu, wenn dies der richtige Server ist.</translation>
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
        <source>Look whether you want that. Then allow it: once and for all as long as it stays as it is (--trust), or for this time (--allow %1).</source>
        <translation>Sehen Sie nach, ob Sie das wollen. Erlauben Sie es dann: ein für alle Mal, solange es bleibt, wie es ist (--trust), oder für dieses Mal (--allow %1).</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::ValueCheck</name>
    <message>
        <source>%1 is %2, which cannot be used.</source>
        <translation>%1 ist %2; das ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2.</source>
        <translation>eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>a number from %1 to %2.</source>
        <translation>eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>The name of header %1 is no header name.</source>
        <translation>Der Name der Kopfzeile %1 ist keiner.</translation>
    </message>
    <message>
        <source>letters, digits and !#$%&amp;&apos;*+-.^_`|~ only.</source>
        <translation>nur Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>The value of the header %1 has control characters.</source>
        <translation>Der Wert der Kopfzeile %1 enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>leave out line ends and the like.</source>
        <translation>lassen Sie Zeilenenden und Ähnliches weg.</translation>
    </message>
    <message>
        <source>The origin has control characters.</source>
        <translation>Der Origin enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>A subprotocol&apos;s name has a character that it must not have.</source>
        <translation>Der Name eines Unterprotokolls enthält ein Zeichen, das dort nicht stehen darf.</translation>
    </message>
    <message>
        <source>The subprotocol %1 stands there twice.</source>
        <translation>Das Unterprotokoll %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>each may be offered once (RFC 6455 section 4.1).</source>
        <translation>jedes darf einmal angeboten werden (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>A value of the authentication has control characters.</source>
        <translation>Ein Wert der Anmeldung enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>The API key&apos;s name is no header name.</source>
        <translation>Der Name des API-Schlüssels ist kein Name einer Kopfzeile.</translation>
    </message>
    <message>
        <source>tls.minimumVersion is no version of TLS.</source>
        <translation>tls.minimumVersion ist keine TLS-Version.</translation>
    </message>
    <message>
        <source>1.0, 1.1, 1.2 or 1.3.</source>
        <translation>1.0, 1.1, 1.2 oder 1.3.</translation>
    </message>
    <message>
        <source>A pinned certificate is not given by its SHA-256.</source>
        <translation>Ein festgelegtes Zertifikat ist nicht durch seinen SHA-256-Wert angegeben.</translation>
    </message>
    <message>
        <source>64 hex digits, colons allowed.</source>
        <translation>64 Hex-Ziffern, Doppelpunkte sind erlaubt.</translation>
    </message>
    <message>
        <source>The proxy has no host.</source>
        <translation>Der Proxy hat keinen Host.</translation>
    </message>
    <message>
        <source>its name or address, or proxy kind &quot;system&quot; or &quot;none&quot;.</source>
        <translation>sein Name oder seine Adresse, oder die Proxy-Art „system“ oder „none“.</translation>
    </message>
    <message>
        <source>The keepalive&apos;s payload is longer than a ping can carry.</source>
        <translation>Die Nutzdaten des Keepalive sind länger, als ein Ping tragen kann.</translation>
    </message>
    <message>
        <source>125 bytes or fewer (RFC 6455 section 5.5).</source>
        <translation>125 Bytes oder weniger (RFC 6455, Abschnitt 5.5).</translation>
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
        <source>My workspace</source>
        <translation>Mein Arbeitsbereich</translation>
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
        <source>%1 does not lie in the workspace.</source>
        <translation>%1 liegt nicht im Arbeitsbereich.</translation>
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
        <source>List them with: framescope-cli profiles list</source>
        <translation>Auflisten lassen sie sich mit: framescope-cli profiles list</translation>
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
        <source>%1 cannot be brought back.</source>
        <translation>%1 lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Look for it in the system&apos;s waste bin.</source>
        <translation>Suchen Sie danach im Papierkorb des Systems.</translation>
    </message>
    <message>
        <source>The environment variable %1 has bytes that are not UTF-8.</source>
        <translation>Die Umgebungsvariable %1 enthält Bytes, die kein UTF-8 sind.</translation>
    </message>
    <message>
        <source>Name a folder in UTF-8.</source>
        <translation>Nennen Sie einen Ordner in UTF-8.</translation>
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
        <source>check the address, whether the server expects TLS (wss), and the server&apos;s log.</source>
        <translation>prüfen Sie die Adresse, ob der Server TLS (wss) erwartet und das Protokoll des Servers.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not begin with a status line.</source>
        <translation>Die Antwort des Servers beginnt nicht mit einer Statuszeile.</translation>
    </message>
    <message>
        <source>check host and port: what listens there does not speak HTTP/1.1.</source>
        <translation>prüfen Sie Host und Port: Was dort lauscht, spricht kein HTTP/1.1.</translation>
    </message>
    <message>
        <source>The server sent more than %1 interim answers and no final one.</source>
        <translation>Der Server hat mehr als %1 Zwischenantworten und keine endgültige gesendet.</translation>
    </message>
    <message>
        <source>check the server.</source>
        <translation>prüfen Sie den Server.</translation>
    </message>
    <message>
        <source>HTTP/1.0 in: %1</source>
        <translation>HTTP/1.0 in: %1</translation>
    </message>
    <message>
        <source>use a server that answers with HTTP/1.1.</source>
        <translation>verwenden Sie einen Server, der mit HTTP/1.1 antwortet.</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>Es gibt keine Kopfzeile %1.</translation>
    </message>
    <message>
        <source>check that the server or proxy handles WebSocket at this path.</source>
        <translation>prüfen Sie, ob der Server oder Proxy unter diesem Pfad WebSocket unterstützt.</translation>
    </message>
    <message>
        <source>check that a proxy in between passes on the Connection header.</source>
        <translation>prüfen Sie, ob ein Proxy dazwischen die Kopfzeile Connection weitergibt.</translation>
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
        <source>check that the server speaks WebSocket version 13.</source>
        <translation>prüfen Sie, ob der Server WebSocket Version 13 spricht.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>check how the server computes it, and whether a cache or proxy answered in its place.</source>
        <translation>prüfen Sie, wie der Server ihn berechnet und ob an seiner Stelle ein Cache oder Proxy geantwortet hat.</translation>
    </message>
    <message>
        <source>let the server send one header with one subprotocol.</source>
        <translation>lassen Sie den Server eine Kopfzeile mit einem Unterprotokoll senden.</translation>
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
        <source>offer this subprotocol, or correct the server.</source>
        <translation>bieten Sie dieses Unterprotokoll an, oder berichtigen Sie den Server.</translation>
    </message>
    <message>
        <source>correct the server&apos;s Sec-WebSocket-Extensions.</source>
        <translation>berichtigen Sie Sec-WebSocket-Extensions des Servers.</translation>
    </message>
    <message>
        <source>The server uses %1.</source>
        <translation>Der Server verwendet %1.</translation>
    </message>
    <message>
        <source>offer this extension, or correct the server.</source>
        <translation>bieten Sie diese Erweiterung an, oder berichtigen Sie den Server.</translation>
    </message>
    <message>
        <source>let the server accept permessage-deflate once.</source>
        <translation>lassen Sie den Server permessage-deflate nur einmal annehmen.</translation>
    </message>
    <message>
        <source>correct the server&apos;s answer, or connect without compression.</source>
        <translation>berichtigen Sie die Antwort des Servers, oder verbinden Sie ohne Kompression.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the opening handshake breaks a rule (%1): %2</source>
        <translation>Die Antwort des Servers auf den Eröffnungs-Handshake verletzt eine Regel (%1): %2</translation>
    </message>
    <message>
        <source>The header %1 that was given takes the place of the setting of the same meaning.</source>
        <translation>Die angegebene Kopfzeile %1 tritt an die Stelle der Einstellung mit derselben Bedeutung.</translation>
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
        <source>write it as name; parameter=value, with commas between extensions.</source>
        <translation>schreiben Sie es als Name; Parameter=Wert, mit Kommas zwischen Erweiterungen.</translation>
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
        <source>separate the subprotocols by commas, each a word without spaces.</source>
        <translation>trennen Sie die Unterprotokolle durch Kommas, jedes ein Wort ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>A header&apos;s name may have letters, digits and !#$%&amp;&apos;*+-.^_`|~ only.</source>
        <translation>Der Name einer Kopfzeile darf nur Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~ enthalten.</translation>
    </message>
    <message>
        <source>write it as Name: value.</source>
        <translation>schreiben Sie sie als Name: Wert.</translation>
    </message>
    <message>
        <source>The value of %1 has control characters in it.</source>
        <translation>Der Wert von %1 enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>remove line ends and other control characters.</source>
        <translation>entfernen Sie Zeilenenden und andere Steuerzeichen.</translation>
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
</context>
<context>
    <name>framescope::protocol::HttpHead</name>
    <message>
        <source>the client speaks TLS: use ws:// for the address, or start this server with TLS.</source>
        <translation>der Client spricht TLS: Verwenden Sie ws:// für die Adresse, oder starten Sie diesen Server mit TLS.</translation>
    </message>
    <message>
        <source>this looks like TLS: use wss:// instead of ws://.</source>
        <translation>das sieht nach TLS aus: Verwenden Sie wss:// statt ws://.</translation>
    </message>
    <message>
        <source>this is an SSH server: check the port.</source>
        <translation>das ist ein SSH-Server: Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>this is a mail or FTP server: check the port.</source>
        <translation>das ist ein Mail- oder FTP-Server: Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>this is a VNC server: check the port.</source>
        <translation>das ist ein VNC-Server: Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>this may be HTTP/2, which this program does not speak: use an address that serves HTTP/1.1.</source>
        <translation>das könnte HTTP/2 sein, was dieses Programm nicht spricht: Verwenden Sie eine Adresse, die HTTP/1.1 anbietet.</translation>
    </message>
    <message>
        <source>the answer has a body but no HTTP head: check the port and what listens there.</source>
        <translation>die Antwort hat einen Inhalt, aber keinen HTTP-Kopf: Prüfen Sie den Port und was dort lauscht.</translation>
    </message>
    <message>
        <source>check that the client opens a WebSocket and connects to the right port.</source>
        <translation>prüfen Sie, ob der Client einen WebSocket öffnet und sich zum richtigen Port verbindet.</translation>
    </message>
    <message>
        <source>check host and port: what listens there does not speak HTTP.</source>
        <translation>prüfen Sie Host und Port: Was dort lauscht, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>%1 bytes came without the empty line that ends a head; the limit is %1.</source>
        <translation>Es kamen %1 Bytes ohne die Leerzeile, die einen Kopf beendet; die Grenze ist %1.</translation>
    </message>
    <message>
        <source>check what listens there, or raise the limit for handshakes.</source>
        <translation>prüfen Sie, was dort lauscht, oder erhöhen Sie die Grenze für Handshakes.</translation>
    </message>
    <message>
        <source>A line ends in LF alone: %1</source>
        <translation>Eine Zeile endet nur in LF: %1</translation>
    </message>
    <message>
        <source>make the other side end its lines in CR LF.</source>
        <translation>sorgen Sie dafür, dass die andere Seite ihre Zeilen mit CR LF beendet.</translation>
    </message>
    <message>
        <source>More than %1 header fields.</source>
        <translation>Mehr als %1 Kopfzeilen.</translation>
    </message>
    <message>
        <source>send fewer headers, or raise the limit.</source>
        <translation>senden Sie weniger Kopfzeilen, oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>A folded line: %1</source>
        <translation>Eine umbrochene Zeile: %1</translation>
    </message>
    <message>
        <source>write each header field on one line.</source>
        <translation>schreiben Sie jede Kopfzeile in eine Zeile.</translation>
    </message>
    <message>
        <source>Not a header field&apos;s name: %1</source>
        <translation>Kein Name einer Kopfzeile: %1</translation>
    </message>
    <message>
        <source>write each header field as Name: value, without a space before the colon.</source>
        <translation>schreiben Sie jede Kopfzeile als Name: Wert, ohne Leerzeichen vor dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>Control characters in the value of %1.</source>
        <translation>Steuerzeichen im Wert von %1.</translation>
    </message>
    <message>
        <source>remove control characters from header values.</source>
        <translation>entfernen Sie Steuerzeichen aus den Werten der Kopfzeilen.</translation>
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
        <source>The text ends in the middle of a character.</source>
        <translation>Der Text endet mitten in einem Zeichen.</translation>
    </message>
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
        <source>connect again.</source>
        <translation>verbinden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing more may be sent: a Close frame was sent already (RFC 6455 section 5.5.1).</source>
        <translation>Es darf nichts mehr gesendet werden: Ein Close-Frame wurde schon gesendet (RFC 6455, Abschnitt 5.5.1).</translation>
    </message>
    <message>
        <source>connect again, or send a raw frame where the rule is to be broken.</source>
        <translation>verbinden Sie noch einmal, oder senden Sie einen rohen Frame, wo die Regel verletzt werden soll.</translation>
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
        <source>send less, or a raw frame where the rule is to be broken.</source>
        <translation>senden Sie weniger, oder einen rohen Frame, wo die Regel verletzt werden soll.</translation>
    </message>
    <message>
        <source>A message is text or binary.</source>
        <translation>Eine Nachricht ist Text oder binär.</translation>
    </message>
    <message>
        <source>use the function for control frames, or send a raw frame.</source>
        <translation>verwenden Sie die Funktion für Kontroll-Frames, oder senden Sie einen rohen Frame.</translation>
    </message>
    <message>
        <source>A message that was begun is not finished yet (RFC 6455 section 5.4).</source>
        <translation>Eine begonnene Nachricht ist noch nicht zu Ende (RFC 6455, Abschnitt 5.4).</translation>
    </message>
    <message>
        <source>send its last fragment first.</source>
        <translation>senden Sie zuerst ihr letztes Fragment.</translation>
    </message>
    <message>
        <source>send it as binary, or as a raw frame where the rule is to be broken.</source>
        <translation>senden Sie es binär, oder als rohen Frame, wo die Regel verletzt werden soll.</translation>
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
        <source>send the last fragment first.</source>
        <translation>senden Sie zuerst das letzte Fragment.</translation>
    </message>
    <message>
        <source>begin with a first fragment.</source>
        <translation>beginnen Sie mit einem ersten Fragment.</translation>
    </message>
    <message>
        <source>send a raw frame for other opcodes.</source>
        <translation>senden Sie für andere Opcodes einen rohen Frame.</translation>
    </message>
    <message>
        <source>send it as binary, or as raw frames where the rule is to be broken.</source>
        <translation>senden Sie es binär, oder als rohe Frames, wo die Regel verletzt werden soll.</translation>
    </message>
    <message>
        <source>use 1000-1003, 1007-1014 or 3000-4999, or send a raw frame where the rule is to be broken.</source>
        <translation>verwenden Sie 1000-1003, 1007-1014 oder 3000-4999, oder senden Sie einen rohen Frame, wo die Regel verletzt werden soll.</translation>
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
        <source>give a code, such as 1000.</source>
        <translation>geben Sie einen Code an, etwa 1000.</translation>
    </message>
    <message>
        <source>The reason in a Close frame may have at most 123 bytes (RFC 6455 section 5.5).</source>
        <translation>Der Grund in einem Close-Frame darf höchstens 123 Bytes haben (RFC 6455, Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>shorten it, or send a raw frame where the rule is to be broken.</source>
        <translation>kürzen Sie ihn, oder senden Sie einen rohen Frame, wo die Regel verletzt werden soll.</translation>
    </message>
    <message>
        <source>write the reason in UTF-8, or send a raw frame where the rule is to be broken.</source>
        <translation>schreiben Sie den Grund in UTF-8, oder senden Sie einen rohen Frame, wo die Regel verletzt werden soll.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ServerHandshake</name>
    <message>
        <source>The request has a body of more than %1 bytes.</source>
        <translation>Die Anfrage hat einen Inhalt von mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>send less.</source>
        <translation>senden Sie weniger.</translation>
    </message>
    <message>
        <source>The request&apos;s body is not made of valid chunks.</source>
        <translation>Der Inhalt der Anfrage besteht nicht aus gültigen Chunks.</translation>
    </message>
    <message>
        <source>correct the client.</source>
        <translation>berichtigen Sie den Client.</translation>
    </message>
    <message>
        <source>let the client send GET, a path and HTTP/1.1 in the first line.</source>
        <translation>lassen Sie den Client in der ersten Zeile GET, einen Pfad und HTTP/1.1 senden.</translation>
    </message>
    <message>
        <source>Content-Length or Transfer-Encoding of the request is not valid.</source>
        <translation>Content-Length oder Transfer-Encoding der Anfrage ist nicht gültig.</translation>
    </message>
    <message>
        <source>let the client, or the proxy in between, use HTTP/1.1.</source>
        <translation>lassen Sie den Client oder den Proxy dazwischen HTTP/1.1 verwenden.</translation>
    </message>
    <message>
        <source>let the client send a path that begins with a slash, percent-encoded, without a fragment.</source>
        <translation>lassen Sie den Client einen Pfad senden, der mit einem Schrägstrich beginnt, prozentkodiert und ohne Fragment.</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>Es gibt keine Kopfzeile %1.</translation>
    </message>
    <message>
        <source>let the client use GET.</source>
        <translation>lassen Sie den Client GET verwenden.</translation>
    </message>
    <message>
        <source>let the client send one Host header.</source>
        <translation>lassen Sie den Client eine Kopfzeile Host senden.</translation>
    </message>
    <message>
        <source>check that a proxy in between passes on the Upgrade header.</source>
        <translation>prüfen Sie, ob ein Proxy dazwischen die Kopfzeile Upgrade weitergibt.</translation>
    </message>
    <message>
        <source>check that a proxy in between passes on the Connection header.</source>
        <translation>prüfen Sie, ob ein Proxy dazwischen die Kopfzeile Connection weitergibt.</translation>
    </message>
    <message>
        <source>let the client speak version 13.</source>
        <translation>lassen Sie den Client Version 13 sprechen.</translation>
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
        <source>let the client send 16 random bytes in base64.</source>
        <translation>lassen Sie den Client 16 zufällige Bytes in Base64 senden.</translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake breaks a rule (%1): %2</source>
        <translation>Der Eröffnungs-Handshake des Clients verletzt eine Regel (%1): %2</translation>
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
    <name>framescope::server</name>
    <message>
        <source>There is no behaviour &quot;%1&quot;.</source>
        <translation>Es gibt kein Verhalten „%1“.</translation>
    </message>
    <message>
        <source>one of these: %1.</source>
        <translation>eines von diesen: %1.</translation>
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
        <source>The option &quot;hex&quot; of &quot;%1&quot; takes pairs of the digits 0-9 and a-f.</source>
        <translation>Die Option „hex“ von „%1“ nimmt Paare der Ziffern 0-9 und a-f.</translation>
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
        <source>A header is written as NAME: VALUE.</source>
        <translation>Eine Kopfzeile wird als NAME: WERT geschrieben.</translation>
    </message>
    <message>
        <source>A stream is dropped with=fin or with=rst.</source>
        <translation>Ein Datenstrom wird with=fin oder with=rst abgebrochen.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Der Grund ist zu lang.</translation>
    </message>
    <message>
        <source>The length&apos;s form is 16 or 64 bits.</source>
        <translation>Die Form der Länge ist 16 oder 64 Bits.</translation>
    </message>
    <message>
        <source>The declared length is a whole number.</source>
        <translation>Die angekündigte Länge ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A feed has one source: template, file, capture or sample.</source>
        <translation>Ein Feed hat eine Quelle: template, file, capture oder sample.</translation>
    </message>
    <message>
        <source>one of them.</source>
        <translation>eine davon.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>Es gibt keine Funktion „%1“.</translation>
    </message>
    <message>
        <source>one of those that serve --help lists.</source>
        <translation>eine von denen, die serve --help aufführt.</translation>
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
        <source>another path.</source>
        <translation>ein anderer Pfad.</translation>
    </message>
    <message>
        <source>A page of an origin that is not allowed wanted to connect.</source>
        <translation>Eine Seite eines nicht erlaubten Origins wollte sich verbinden.</translation>
    </message>
    <message>
        <source>add the origin to those that are allowed, if it is yours.</source>
        <translation>fügen Sie den Origin zu den erlaubten hinzu, wenn er Ihnen gehört.</translation>
    </message>
    <message>
        <source>A client did not name the server&apos;s token.</source>
        <translation>Ein Client hat das Token des Servers nicht genannt.</translation>
    </message>
    <message>
        <source>?token=… in the address, or the header Authorization: Bearer ….</source>
        <translation>?token=… in der Adresse, oder die Kopfzeile Authorization: Bearer ….</translation>
    </message>
    <message>
        <source>A client asked for a path that this server does not have.</source>
        <translation>Ein Client hat nach einem Pfad gefragt, den dieser Server nicht hat.</translation>
    </message>
    <message>
        <source>one of the server&apos;s paths.</source>
        <translation>einer der Pfade des Servers.</translation>
    </message>
    <message>
        <source>the time, as 2024-05-01T12:00:00.000Z</source>
        <translation>die Zeit, als 2024-05-01T12:00:00.000Z</translation>
    </message>
    <message>
        <source>the time in milliseconds since 1970</source>
        <translation>die Zeit in Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>the number of this message, from 1</source>
        <translation>die Nummer dieser Nachricht, ab 1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
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
        <source>{{%1}}.</source>
        <translation>{{%1}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that the function &quot;%2&quot; can take.</source>
        <translation>„%1“ ist keine Zahl, mit der die Funktion „%2“ etwas anfangen kann.</translation>
    </message>
    <message>
        <source>The JSON path &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>Der JSON-Pfad „%1“ ist bei Zeichen %2 falsch: %3.</translation>
    </message>
    <message>
        <source>a path such as $.params[0].name.</source>
        <translation>ein Pfad wie $.params[0].name.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>diese eckige Klammer wird nie geschlossen</translation>
    </message>
    <message>
        <source>a number, a quoted name or * belongs between the brackets</source>
        <translation>zwischen die eckigen Klammern gehört eine Zahl, ein Name in Anführungszeichen oder *</translation>
    </message>
    <message>
        <source>the name of a member is missing</source>
        <translation>der Name eines Feldes fehlt</translation>
    </message>
    <message>
        <source>a point or a bracket is missing</source>
        <translation>ein Punkt oder eine eckige Klammer fehlt</translation>
    </message>
    <message>
        <source>The behaviour &quot;%1&quot; needs Framescope&apos;s own stack.</source>
        <translation>Das Verhalten „%1“ braucht den eigenen Stack von Framescope.</translation>
    </message>
    <message>
        <source>leave the stack at framescope.</source>
        <translation>lassen Sie den Stack auf framescope.</translation>
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
        <source>stop it first.</source>
        <translation>halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Other machines can reach this server: %1.</source>
        <translation>Andere Rechner können diesen Server erreichen: %1.</translation>
    </message>
    <message>
        <source>Client %1 is gone.</source>
        <translation>Client %1 ist weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>„%1“ ist bei Zeichen %2 falsch: %3.</translation>
    </message>
    <message>
        <source>write it as NAME:KEY=VALUE,KEY=VALUE, with double quotes around a value that has a comma in it.</source>
        <translation>schreiben Sie es als NAME:SCHLÜSSEL=WERT,SCHLÜSSEL=WERT, mit doppelten Anführungszeichen um einen Wert, der ein Komma enthält.</translation>
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
        <source>leave it out: it takes none.</source>
        <translation>lassen Sie sie weg: Es hat keine.</translation>
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
        <source>keep one of them.</source>
        <translation>behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4.</source>
        <translation>%1 ist keine Regeldatei: Zeile %2, Spalte %3: %4.</translation>
    </message>
    <message>
        <source>the samples that come with the program show every kind of rule.</source>
        <translation>die Beispiele, die das Programm mitbringt, zeigen jede Art von Regel.</translation>
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
        <source>set it under &quot;variables&quot;, by a named group of a regular expression, or with &quot;set&quot;.</source>
        <translation>setzen Sie es unter „variables“, durch eine benannte Gruppe eines regulären Ausdrucks oder mit „set“.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The rules file %1 could not be read.</source>
        <translation>Die Regeldatei %1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The rules file %1 is larger than 16 MiB.</source>
        <translation>Die Regeldatei %1 ist größer als 16 MiB.</translation>
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
        <source>&quot;%1&quot; is a list of texts</source>
        <translation>„%1“ ist eine Liste von Texten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one of %2</source>
        <translation>„%1“ ist eines von %2</translation>
    </message>
    <message>
        <source>&quot;paths&quot; is a list</source>
        <translation>„paths“ ist eine Liste</translation>
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
        <source>The saved server %1 could not be read.</source>
        <translation>Der gespeicherte Server %1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The server could not be saved as %1.</source>
        <translation>Der Server ließ sich nicht als %1 speichern.</translation>
    </message>
    <message>
        <source>another folder.</source>
        <translation>ein anderer Ordner.</translation>
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
        <source>{{{{ where two braces are meant.</source>
        <translation>{{{{ , wo zwei geschweifte Klammern gemeint sind.</translation>
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
        <source>save it under another name, or install the newer version.</source>
        <translation>speichern Sie ihn unter einem anderen Namen, oder installieren Sie die neuere Version.</translation>
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
        <source>A request was meant for a host that this server is not: a page may have made its name lead here.</source>
        <translation>Eine Anfrage galt einem Host, der dieser Server nicht ist: Eine Seite könnte dessen Namen hierher gelenkt haben.</translation>
    </message>
    <message>
        <source>localhost, 127.0.0.1 or [::1]; or allow the name (--allow-host NAME), if it is yours.</source>
        <translation>localhost, 127.0.0.1 oder [::1]; oder erlauben Sie den Namen (--allow-host NAME), wenn er Ihnen gehört.</translation>
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
        <source>the field as a server saved by this program has it.</source>
        <translation>das Feld so, wie ein von diesem Programm gespeicherter Server es hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
</context>
<context>
    <name>framescope::session::FrameSpec</name>
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
        <source>A frame (--frame, /frame) is a list of fields with commas between them; the payload is the last of them:
  fin=0|1  rsv1=0|1  rsv2=0|1  rsv3=0|1   the first byte&apos;s bits (default: fin=1, the others 0)
  opcode=N                                0 to 15, or text, binary, continuation, close, ping, pong
  mask=random|none|HEX8                   the mask key (default: random)
  unmasked                                mask bit and key go out, the payload stays unmasked
  len=N                                   a declared length that is not the payload&apos;s
  lenbytes=0|2|8                          a form of the length that is not the shortest
  payload=text:…|hex:…|base64:…|close:CODE[:REASON]|zeros:N</source>
        <translation>Ein Frame (--frame, /frame) ist eine Liste von Feldern mit Kommas dazwischen; die Nutzdaten sind das letzte davon:
  fin=0|1  rsv1=0|1  rsv2=0|1  rsv3=0|1   die Bits des ersten Bytes (Vorgabe: fin=1, die anderen 0)
  opcode=N                                0 bis 15, oder text, binary, continuation, close, ping, pong
  mask=random|none|HEX8                   der Maskenschlüssel (Vorgabe: random)
  unmasked                                Maskenbit und Schlüssel gehen hinaus, die Nutzdaten bleiben unmaskiert
  len=N                                   eine angekündigte Länge, die nicht die der Nutzdaten ist
  lenbytes=0|2|8                          eine Form der Länge, die nicht die kürzeste ist
  payload=text:…|hex:…|base64:…|close:CODE[:GRUND]|zeros:N</translation>
    </message>
</context>
<context>
    <name>framescope::session::PayloadText</name>
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
        <source>two digits for each byte: 0a, not a.</source>
        <translation>zwei Ziffern für jedes Byte: 0a, nicht a.</translation>
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
        <source>the whole text, with its = at the end if it has any.</source>
        <translation>den ganzen Text, mit seinem = am Ende, falls es eines gibt.</translation>
    </message>
    <message>
        <source>A close needs a code, and may have a reason behind a colon.</source>
        <translation>Ein Close braucht einen Code; ein Grund kann hinter einem Doppelpunkt folgen.</translation>
    </message>
    <message>
        <source>The close code %1 may not be sent (RFC 6455 section 7.4).</source>
        <translation>Der Close-Code %1 darf nicht gesendet werden (RFC 6455, Abschnitt 7.4).</translation>
    </message>
    <message>
        <source>1000-1003, 1007-1014 or 3000-4999; with --frame any bytes can be sent: opcode=8,payload=hex:%1</source>
        <translation>1000-1003, 1007-1014 oder 3000-4999; mit --frame lassen sich beliebige Bytes senden: opcode=8,payload=hex:%1</translation>
    </message>
    <message>
        <source>The close reason has %1 bytes; 123 fit (RFC 6455 section 5.5).</source>
        <translation>Der Close-Grund hat %1 Bytes; 123 passen hinein (RFC 6455, Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>a shorter reason.</source>
        <translation>ein kürzerer Grund.</translation>
    </message>
    <message>
        <source>Fragment sizes are whole numbers of bytes from 1 on, with commas between them.</source>
        <translation>Fragmentgrößen sind ganze Zahlen von Bytes ab 1, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>There is more than one JSON value.</source>
        <translation>Es ist mehr als ein JSON-Wert.</translation>
    </message>
    <message>
        <source>one value, or a list in brackets.</source>
        <translation>ein Wert, oder eine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>correct it, or send it as text.</source>
        <translation>berichtigen Sie es, oder senden Sie es als Text.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Die Datei %1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>a file that exists and may be read.</source>
        <translation>eine Datei, die existiert und gelesen werden darf.</translation>
    </message>
    <message>
        <source>The file %1 is too large for one message.</source>
        <translation>Die Datei %1 ist zu groß für eine Nachricht.</translation>
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
        <source>a number begins with 0</source>
        <translation>eine Zahl beginnt mit 0</translation>
    </message>
    <message>
        <source>this escape does not exist</source>
        <translation>diese Escape-Sequenz gibt es nicht</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileAccess</name>
    <message>
        <source>The server did not take the profile&apos;s user name and password (digest, status 401).</source>
        <translation>Der Server hat Benutzernamen und Passwort des Profils nicht angenommen (Digest, Status 401).</translation>
    </message>
    <message>
        <source>check the profile&apos;s user name and password.</source>
        <translation>prüfen Sie Benutzernamen und Passwort des Profils.</translation>
    </message>
    <message>
        <source>The server&apos;s digest challenge (status 401) is one that cannot be answered here.</source>
        <translation>Die Digest-Aufforderung des Servers (Status 401) lässt sich hier nicht beantworten.</translation>
    </message>
    <message>
        <source>let the server offer MD5, SHA-256 or SHA-512-256 with qop auth or auth-int.</source>
        <translation>lassen Sie den Server MD5, SHA-256 oder SHA-512-256 mit qop auth oder auth-int anbieten.</translation>
    </message>
    <message>
        <source>The server asks for another kind of authentication than digest (status 401).</source>
        <translation>Der Server verlangt eine andere Anmeldung als Digest (Status 401).</translation>
    </message>
    <message>
        <source>no WWW-Authenticate header</source>
        <translation>keine Kopfzeile WWW-Authenticate</translation>
    </message>
    <message>
        <source>choose the kind that the server names in the profile&apos;s authentication.</source>
        <translation>wählen Sie in der Anmeldung des Profils die Art, die der Server nennt.</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileSettings</name>
    <message>
        <source>The profile “%1” sends “%2” after opening, but has no message of this name.</source>
        <translation>Das Profil „%1“ sendet nach dem Öffnen „%2“, hat aber keine Nachricht dieses Namens.</translation>
    </message>
    <message>
        <source>save a message under this name, or take it out of what is sent after opening.</source>
        <translation>speichern Sie eine Nachricht unter diesem Namen, oder nehmen Sie ihn aus dem, was nach dem Öffnen gesendet wird.</translation>
    </message>
    <message>
        <source>The file %1 of the message “%2” lies outside of the workspace and was not allowed.</source>
        <translation>Die Datei %1 der Nachricht „%2“ liegt außerhalb des Arbeitsbereichs und wurde nicht erlaubt.</translation>
    </message>
    <message>
        <source>Allow it if you trust the file that asks for it.</source>
        <translation>Erlauben Sie sie, wenn Sie der Datei vertrauen, die sie verlangt.</translation>
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
        <source>connect first.</source>
        <translation>verbinden Sie zuerst.</translation>
    </message>
    <message>
        <source>Nothing was sent: the peer takes its data too slowly, and %1 messages wait already.</source>
        <translation>Es wurde nichts gesendet: Die Gegenseite nimmt ihre Daten zu langsam ab, und %1 Nachrichten warten schon.</translation>
    </message>
    <message>
        <source>wait until they have gone out.</source>
        <translation>warten Sie, bis sie hinausgegangen sind.</translation>
    </message>
    <message>
        <source>%1 messages were not sent: the connection closed before.</source>
        <translation>%1 Nachrichten wurden nicht gesendet: Die Verbindung schloss sich vorher.</translation>
    </message>
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
    <message>
        <source>a longer pong timeout, or look at whether the peer still runs.</source>
        <translation>eine längere Frist für das Pong, oder sehen Sie nach, ob die Gegenseite noch läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited for a slow peer were thrown away.</source>
        <translation>
            <numerusform>%n Nachricht, die auf eine langsame Gegenseite wartete, wurde verworfen.</numerusform>
            <numerusform>%n Nachrichten, die auf eine langsame Gegenseite warteten, wurden verworfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::ClientsModel</name>
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
    <name>framescope::ui::models::ComposedMessage</name>
    <message>
        <source>The escape at column %1 is not known.</source>
        <translation>Die Escape-Folge in Spalte %1 ist nicht bekannt.</translation>
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
        <source>A close reason has at most 123 bytes.</source>
        <translation>Ein Close-Grund hat höchstens 123 Bytes.</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>Kürzen Sie den Grund.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Choose a file that exists and that you may read.</source>
        <translation>Wählen Sie eine Datei, die existiert und die Sie lesen dürfen.</translation>
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
        <source>Opcode %1 is reserved (RFC 6455 section 5.2).</source>
        <translation>Opcode %1 ist reserviert (RFC 6455, Abschnitt 5.2).</translation>
    </message>
    <message>
        <source>RSV2 and RSV3 belong to no extension that was agreed (section 5.2).</source>
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
        <source>The declared length is not the payload&apos;s: what follows will be misread (section 5.2).</source>
        <translation>Die angekündigte Länge ist nicht die der Nutzdaten: Was folgt, wird falsch gelesen (Abschnitt 5.2).</translation>
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
    <message>
        <source>Use \n \r \t \e \0 \\ \xNN or \u{NNNN}, or switch escapes off.</source>
        <translation>Verwenden Sie \n \r \t \e \0 \\ \xNN oder \u{NNNN}, oder schalten Sie Escape-Folgen aus.</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (RFC 6455 section 7.4).</source>
        <translation>Der Close-Code %1 wird nie gesendet (RFC 6455, Abschnitt 7.4).</translation>
    </message>
    <message>
        <source>Choose another, or send it as a raw frame with opcode 8.</source>
        <translation>Wählen Sie einen anderen, oder senden Sie ihn als rohen Frame mit Opcode 8.</translation>
    </message>
    <message>
        <source>A reason needs a code in front of it.</source>
        <translation>Vor einem Grund muss ein Code stehen.</translation>
    </message>
    <message>
        <source>Choose a code.</source>
        <translation>Wählen Sie einen Code.</translation>
    </message>
    <message>
        <source>These bytes are no text and cannot be saved as such.</source>
        <translation>Diese Bytes sind kein Text und lassen sich nicht als solcher speichern.</translation>
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
        <source>The payload goes out as it is although the frame says that it is masked (section 5.3).</source>
        <translation>Die Nutzdaten gehen hinaus, wie sie sind, obwohl der Frame sagt, dass er maskiert ist (Abschnitt 5.3).</translation>
    </message>
    <message>
        <source>This form of the length is too short for it: what follows will be misread (section 5.2).</source>
        <translation>Diese Form der Länge ist zu kurz dafür: Was folgt, wird falsch gelesen (Abschnitt 5.2).</translation>
    </message>
    <message>
        <source>The length must have its shortest form (section 5.2).</source>
        <translation>Die Länge muss ihre kürzeste Form haben (Abschnitt 5.2).</translation>
    </message>
    <message>
        <source>A text message must be UTF-8 (section 8.1).</source>
        <translation>Eine Textnachricht muss UTF-8 sein (Abschnitt 8.1).</translation>
    </message>
    <message>
        <source>A close has no payload, or a code of two bytes and a reason (section 5.5.1).</source>
        <translation>Ein Close hat keine Nutzdaten, oder einen Code von zwei Bytes und einen Grund (Abschnitt 5.5.1).</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (section 7.4).</source>
        <translation>Der Close-Code %1 wird nie gesendet (Abschnitt 7.4).</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::ConnectionsModel</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
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
    <message>
        <source>Capture %1</source>
        <translation>Aufzeichnung %1</translation>
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
        <source>%1, waiting to connect again</source>
        <translation>%1, wartet auf neue Verbindung</translation>
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
        <source>Not kept</source>
        <translation>Nicht behalten</translation>
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
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>closed from here</source>
        <translation>von hier geschlossen</translation>
    </message>
    <message>
        <source>closed by the peer</source>
        <translation>von der Gegenseite geschlossen</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <translation>Versuch %1 in %2</translation>
    </message>
    <message>
        <source>no pong for %1</source>
        <translation>kein Pong seit %1</translation>
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
    <message>
        <source>another origin, without: %1</source>
        <translation>anderer Origin, ohne: %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::FilterTerms</name>
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
        <source>At least as large (%1)</source>
        <translation>Mindestens so groß (%1)</translation>
    </message>
    <message>
        <source>Close code %1</source>
        <translation>Close-Code %1</translation>
    </message>
    <message>
        <source>From this moment on</source>
        <translation>Von diesem Zeitpunkt an</translation>
    </message>
    <message>
        <source>Up to this moment</source>
        <translation>Bis zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Enthält „%1“</translation>
    </message>
    <message>
        <source>Begins like this (%1)</source>
        <translation>Beginnt so (%1)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::JsonTreeModel</name>
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
    <name>framescope::ui::models::LogModel</name>
    <message>
        <source>Direction: ↑ sent, ↓ received, ◇ event</source>
        <translation>Richtung: ↑ gesendet, ↓ empfangen, ◇ Ereignis</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>Zeit seit der Zeile darüber</translation>
    </message>
    <message>
        <source>Payload of the message, inflated</source>
        <translation>Nutzdaten der Nachricht, entpackt</translation>
    </message>
    <message>
        <source>Bytes of the frame on the wire, header included</source>
        <translation>Bytes des Frames auf der Leitung, samt Kopf</translation>
    </message>
    <message>
        <source>Which connection of this session</source>
        <translation>Welche Verbindung dieser Sitzung</translation>
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
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::MessageCheck</name>
    <message>
        <source>No file is chosen.</source>
        <translation>Keine Datei ist gewählt.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is too large for one message: at most %1 MiB can be sent.</source>
        <translation>Die Datei ist zu groß für eine Nachricht: Höchstens %1 MiB lassen sich senden.</translation>
    </message>
    <message>
        <source>A text message must be UTF-8: the peer will fail the connection (section 8.1).</source>
        <translation>Eine Textnachricht muss UTF-8 sein: Die Gegenseite wird die Verbindung scheitern lassen (Abschnitt 8.1).</translation>
    </message>
    <message>
        <source>Not well-formed at line %1, column %2. It is sent as it stands.</source>
        <translation>Nicht wohlgeformt in Zeile %1, Spalte %2. Es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>Kopf: %1</translation>
    </message>
    <message>
        <source>(the last four bytes are drawn for each frame)</source>
        <translation>(die letzten vier Bytes werden für jeden Frame ausgelost)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::SavedMessagesModel</name>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::SessionController</name>
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
    <name>framescope::ui::models::WorkspaceEdits</name>
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
    <name>framescope::ui::panels::composer::ComposerPanel</name>
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
        <source>Send again and again</source>
        <translation>Immer wieder senden</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Escapes</source>
        <translation>Escape-Folgen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Lay the JSON out in lines; nothing else is changed</source>
        <translation>Das JSON in Zeilen setzen; sonst ändert sich nichts</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
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
        <source>Fragments</source>
        <translation>Fragmente</translation>
    </message>
    <message>
        <source>one frame</source>
        <translation>ein Frame</translation>
    </message>
    <message>
        <source>Payload bytes of each frame, such as 10,20; the last one repeats</source>
        <translation>Nutzdatenbytes jedes Frames, etwa 10,20; das letzte wiederholt sich</translation>
    </message>
    <message>
        <source>Fragment sizes</source>
        <translation>Fragmentgrößen</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>Zu sendende Datei</translation>
    </message>
    <message>
        <source>Type a message, Ctrl+Enter sends it</source>
        <translation>Nachricht eingeben, Strg+Eingabe sendet sie</translation>
    </message>
    <message>
        <source>Payload, at most 125 bytes; may be empty</source>
        <translation>Nutzdaten, höchstens 125 Bytes; dürfen leer sein</translation>
    </message>
    <message>
        <source>Reason, at most 123 bytes; may be empty</source>
        <translation>Grund, höchstens 123 Bytes; darf leer sein</translation>
    </message>
    <message>
        <source>Payload; \xNN and other escapes are taken</source>
        <translation>Nutzdaten; \xNN und andere Escape-Folgen sind möglich</translation>
    </message>
    <message>
        <source>Connect first; the message stays here</source>
        <translation>Verbinden Sie zuerst; die Nachricht bleibt hier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Path of a file; one can be dropped here</source>
        <translation>Pfad einer Datei; sie lässt sich auch hierher ziehen</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>noch %n Byte</numerusform>
            <numerusform>noch %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>Gesendet als: %1</translation>
    </message>
    <message>
        <source>What it decodes to</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>With variables put in</source>
        <translation>Mit eingesetzten Variablen</translation>
    </message>
    <message>
        <source>Messages saved with the connection</source>
        <translation>Mit der Verbindung gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Take \n \t \e \0 \xNN \u{NNNN} as these characters</source>
        <translation>\n \t \e \0 \xNN \u{NNNN} als diese Zeichen verstehen</translation>
    </message>
    <message>
        <source>Send the file as a text message; otherwise it goes out as a binary one</source>
        <translation>Die Datei als Textnachricht senden; sonst geht sie binär hinaus</translation>
    </message>
    <message>
        <source>Send saved message %1</source>
        <translation>Gespeicherte Nachricht %1 senden</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::composer::FrameEditor</name>
    <message>
        <source>This frame is the message&apos;s last one</source>
        <translation>Dieser Frame ist der letzte der Nachricht</translation>
    </message>
    <message>
        <source>Compressed, where permessage-deflate was agreed</source>
        <translation>Komprimiert, wo permessage-deflate vereinbart wurde</translation>
    </message>
    <message>
        <source>Reserved, must be 0</source>
        <translation>Reserviert, muss 0 sein</translation>
    </message>
    <message>
        <source>A key follows the length; frames to a server must have one</source>
        <translation>Ein Schlüssel folgt auf die Länge; Frames an einen Server müssen einen haben</translation>
    </message>
    <message>
        <source>apply it</source>
        <translation>anwenden</translation>
    </message>
    <message>
        <source>Off: the key goes out, and the payload stays as it is</source>
        <translation>Aus: Der Schlüssel geht hinaus, und die Nutzdaten bleiben, wie sie sind</translation>
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
        <source>shortest form</source>
        <translation>kürzeste Form</translation>
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
        <source>Form of the length</source>
        <translation>Form der Länge</translation>
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
        <source>Four bytes in hex, such as 37fa213d; empty: drawn for each frame</source>
        <translation>Vier Bytes in Hex, etwa 37fa213d; leer: für jeden Frame ausgelost</translation>
    </message>
    <message>
        <source>that of the payload</source>
        <translation>die der Nutzdaten</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>Angekündigte Länge</translation>
    </message>
    <message>
        <source>The payload length that the header claims</source>
        <translation>Die Nutzdatenlänge, die der Kopf behauptet</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>A masking key has four bytes, in hex.</source>
        <translation>Ein Maskenschlüssel hat vier Bytes, in Hex.</translation>
    </message>
    <message>
        <source>The declared length is a whole number.</source>
        <translation>Die angekündigte Länge ist eine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::composer::MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Characters: %L1. The lines are too long to be edited here; they are sent as they are. Backspace clears them.</source>
        <translation>Zeichen: %L1. Die Zeilen sind zu lang, um sie hier zu bearbeiten; sie werden gesendet, wie sie sind. Die Rücktaste leert das Feld.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::composer::RepeatBar</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>bis zum Anhalten</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
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
    <name>framescope::ui::panels::composer::SavedMessagesPane</name>
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
        <source>Put into the editor</source>
        <translation>In den Editor setzen</translation>
    </message>
    <message>
        <source>Save the editor&apos;s message</source>
        <translation>Die Nachricht des Editors speichern</translation>
    </message>
    <message>
        <source>Replace by the editor&apos;s message</source>
        <translation>Durch die Nachricht des Editors ersetzen</translation>
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
    <name>framescope::ui::panels::composer::SendProgress</name>
    <message>
        <source>Sent of what waits</source>
        <translation>Gesendet von dem, was wartet</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Do not send the messages that wait</source>
        <translation>Die wartenden Nachrichten nicht senden</translation>
    </message>
    <message numerus="yes">
        <source>The peer is slow: %n message(s) wait, %1 to go</source>
        <translation>
            <numerusform>Die Gegenseite ist langsam: %n Nachricht wartet, noch %1</numerusform>
            <numerusform>Die Gegenseite ist langsam: %n Nachrichten warten, noch %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending: %1 to go</source>
        <translation>Sendet: noch %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Liest die Datei…</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::connections::ConnectionsPanel</name>
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
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move to the waste bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
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
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
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
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::details::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
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
        <source>Opening handshake</source>
        <translation>Eröffnungs-Handshake</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Phases of the opening</source>
        <translation>Phasen des Öffnens</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>How it closed</source>
        <translation>Wie sie sich schloss</translation>
    </message>
    <message>
        <source>Choose a frame in the log to see its header bit by bit.</source>
        <translation>Wählen Sie im Log einen Frame, um seinen Kopf Bit für Bit zu sehen.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>This row is an event, not a frame.</source>
        <translation>Diese Zeile ist ein Ereignis, kein Frame.</translation>
    </message>
    <message>
        <source>Point at a field, or step through them with the arrow keys.</source>
        <translation>Zeigen Sie auf ein Feld, oder gehen Sie mit den Pfeiltasten hindurch.</translation>
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
        <source>Payload inflated</source>
        <translation>Nutzdaten entpackt</translation>
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
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 of %2: cut by a limit</source>
        <translation>%1 von %2: durch eine Grenze gekürzt</translation>
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
        <source>the program of its own accord</source>
        <translation>dem Programm von sich aus</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>made on purpose by the local server</source>
        <translation>vom lokalen Server mit Absicht gemacht</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Message in fragments</source>
        <translation>Nachricht in Fragmenten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
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
        <source>Further fragments are not listed; show frames in the log to see them.</source>
        <translation>Weitere Fragmente sind nicht aufgeführt; lassen Sie im Log Frames anzeigen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>the message&apos;s last frame</source>
        <translation>der letzte Frame der Nachricht</translation>
    </message>
    <message>
        <source>more frames of this message follow</source>
        <translation>weitere Frames dieser Nachricht folgen</translation>
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
        <source>the length stands in the next 16 bits</source>
        <translation>die Länge steht in den nächsten 16 Bits</translation>
    </message>
    <message>
        <source>the length stands in the next 64 bits</source>
        <translation>die Länge steht in den nächsten 64 Bits</translation>
    </message>
    <message>
        <source>extended length</source>
        <translation>erweiterte Länge</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>Maskenschlüssel</translation>
    </message>
    <message>
        <source>each payload byte is XORed with one of these four</source>
        <translation>jedes Nutzdatenbyte ist mit einem dieser vier per XOR verknüpft</translation>
    </message>
    <message>
        <source>none came</source>
        <translation>keine kamen</translation>
    </message>
    <message>
        <source>No opening handshake yet.</source>
        <translation>Noch kein Eröffnungs-Handshake.</translation>
    </message>
    <message>
        <source>It did not open</source>
        <translation>Nicht zustande gekommen</translation>
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
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
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
        <source>offered, refused by the server</source>
        <translation>angeboten, vom Server abgelehnt</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Von hier</translation>
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
        <source>not visible with this stack</source>
        <translation>mit diesem Stack nicht sichtbar</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No phases were timed yet.</source>
        <translation>Noch keine Phasen gemessen.</translation>
    </message>
    <message>
        <source>Until open</source>
        <translation>Bis zum Öffnen</translation>
    </message>
    <message>
        <source>it did not open</source>
        <translation>nicht zustande gekommen</translation>
    </message>
    <message>
        <source>Addresses tried</source>
        <translation>Versuchte Adressen</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>Diese Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>Noch keine Verbindung.</translation>
    </message>
    <message>
        <source>Agreed</source>
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
        <source>Server name</source>
        <translation>Servername</translation>
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
        <source>Problems, accepted all the same</source>
        <translation>Mängel, trotzdem angenommen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Mängel</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
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
    <message>
        <source>The connection has not closed.</source>
        <translation>Die Verbindung hat sich nicht geschlossen.</translation>
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
        <source>not complete</source>
        <translation>nicht vollständig</translation>
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
        <source>Stream</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>ended by the peer in order</source>
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
        <source>ended in the middle of a frame</source>
        <translation>endete mitten in einem Frame</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
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
        <source>byte %1 of this direction</source>
        <translation>Byte %1 dieser Richtung</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
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
        <source>Masking key</source>
        <translation>Maskenschlüssel</translation>
    </message>
    <message>
        <source>Header bytes</source>
        <translation>Bytes des Kopfs</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>goes on after this frame</source>
        <translation>geht nach diesem Frame weiter</translation>
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
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>keiner wurde gesendet</translation>
    </message>
    <message>
        <source>Subprotocols not taken</source>
        <translation>Nicht gewählte Unterprotokolle</translation>
    </message>
    <message>
        <source>Extensions offered</source>
        <translation>Angebotene Erweiterungen</translation>
    </message>
    <message>
        <source>Answer to the key</source>
        <translation>Antwort auf den Schlüssel</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong: %1 was expected</source>
        <translation>falsch: %1 wurde erwartet</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, gescheitert</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>payload length in bytes; a shorter form would do, and must be used</source>
        <translation>Länge der Nutzdaten in Bytes; eine kürzere Form genügt und muss verwendet werden</translation>
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
        <source>Nobody sent a Close frame</source>
        <translation>Niemand hat einen Close-Frame gesendet</translation>
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
        <source>Broken rule</source>
        <translation>Verletzte Regel</translation>
    </message>
    <message>
        <source>Body, decoded from %1</source>
        <translation>Inhalt, aus %1 decodiert</translation>
    </message>
    <message>
        <source>The first %1 characters are shown here; an export has all of them.</source>
        <translation>Hier stehen die ersten %1 Zeichen; ein Export enthält alle.</translation>
    </message>
    <message>
        <source>Cut by a limit.</source>
        <translation>Durch eine Grenze gekürzt.</translation>
    </message>
    <message>
        <source>The proxy&apos;s answer</source>
        <translation>Die Antwort des Proxys</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>none was sent (SNI); an address is never sent</source>
        <translation>keiner wurde gesendet (SNI); eine Adresse wird nie gesendet</translation>
    </message>
    <message>
        <source>Name checked</source>
        <translation>Geprüfter Name</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen von</translation>
    </message>
    <message>
        <source>the file does not say</source>
        <translation>die Datei sagt es nicht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>the peer left it open (RFC 6455 section 7.1.1); this side ended it after %1 s</source>
        <translation>die Gegenseite ließ es offen (RFC 6455, Abschnitt 7.1.1); diese Seite beendete es nach %1 s</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::details::PayloadPage</name>
    <message>
        <source>Pretty</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>JSON in lines, every token as it came</source>
        <translation>JSON in Zeilen, jedes Zeichen, wie es kam</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>JSON to fold, copy from and filter by</source>
        <translation>JSON zum Auf- und Zuklappen, Kopieren und Filtern</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>The text as it is, control characters visible</source>
        <translation>Der Text, wie er ist, mit sichtbaren Steuerzeichen</translation>
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
        <source>Save the payload as a file</source>
        <translation>Die Nutzdaten als Datei speichern</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>Nutzdaten als Baum</translation>
    </message>
    <message>
        <source>Choose a row to see it here.</source>
        <translation>Wählen Sie eine Zeile.</translation>
    </message>
    <message>
        <source>%1 kept, the rest was cut by a limit</source>
        <translation>%1 behalten, der Rest wurde durch eine Grenze gekürzt</translation>
    </message>
    <message>
        <source>first %1 shown</source>
        <translation>die ersten %1 gezeigt</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>kein JSON ab Byte %1</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Nutzdaten speichern</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Show the whole payload, however long it is</source>
        <translation>Die ganzen Nutzdaten zeigen, so lang sie auch sind</translation>
    </message>
    <message>
        <source>Hex beside it</source>
        <translation>Hex daneben</translation>
    </message>
    <message>
        <source>reading the rest…</source>
        <translation>liest den Rest…</translation>
    </message>
    <message>
        <source>laying it out…</source>
        <translation>setzt es in Zeilen…</translation>
    </message>
    <message>
        <source>bytes %1 to %2 selected (%3)</source>
        <translation>Bytes %1 bis %2 ausgewählt (%3)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::details::PayloadTextView</name>
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
    <name>framescope::ui::panels::log::CompareDialog</name>
    <message>
        <source>Compare messages</source>
        <translation>Nachrichten vergleichen</translation>
    </message>
    <message>
        <source>Ignore the order of JSON members</source>
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
        <source>Copy the differences</source>
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
        <source>The same byte for byte.</source>
        <translation>Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>The same values, written differently.</source>
        <translation>Dieselben Werte, anders geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n Unterschied.</numerusform>
            <numerusform>%n Unterschiede.</numerusform>
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
        <source>Only the first 4 MiB of each.</source>
        <translation>Nur die ersten 4 MiB von jeder.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::CopyJob</name>
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
        <source>The rest was too much for the clipboard: export it to a file.</source>
        <translation>Der Rest war zu viel für die Zwischenablage: Exportieren Sie ihn in eine Datei.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::ExportDialog</name>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde angehalten; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
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
        <source>The rest was left out: a gibibyte is the most.</source>
        <translation>Der Rest wurde weggelassen: Mehr als ein Gibibyte geht nicht.</translation>
    </message>
    <message>
        <source>Take secrets out (passwords, tokens, cookies)</source>
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
        <source>The whole log</source>
        <translation>Das ganze Log</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>Was der Filter zeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n ausgewählte Zeile</numerusform>
            <numerusform>%n ausgewählte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Headers such as Authorization and Cookie, and secret parameters of addresses. Payloads stay as they are.</source>
        <translation>Kopfzeilen wie Authorization und Cookie und geheime Parameter von Adressen. Nutzdaten bleiben, wie sie sind.</translation>
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
        <source>What:</source>
        <translation>Was:</translation>
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
        <source>The rows as the log shows them, a line each.</source>
        <translation>Die Zeilen, wie das Log sie zeigt, je eine Zeile.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Every property of each entry, a line each.</source>
        <translation>Jede Eigenschaft jedes Eintrags, je eine Zeile.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The payload of each row as pairs of digits, a line each.</source>
        <translation>Die Nutzdaten jeder Zeile als Ziffernpaare, je eine Zeile.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>The payloads&apos; own bytes, one after the other.</source>
        <translation>Die Bytes der Nutzdaten selbst, hintereinander.</translation>
    </message>
    <message>
        <source>Everything, to be imported again entry for entry.</source>
        <translation>Alles, um es Eintrag für Eintrag wieder zu importieren.</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>For browsers&apos; developer tools and other programs.</source>
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
        <source>For Wireshark, which takes the frames apart by itself.</source>
        <translation>Für Wireshark, das die Frames von selbst zerlegt.</translation>
    </message>
    <message>
        <source>Payload files</source>
        <translation>Nutzdaten als Dateien</translation>
    </message>
    <message>
        <source>Each message as a file of its own in a new folder.</source>
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
        <source>There is no such folder. Choose one that exists.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen, den es gibt.</translation>
    </message>
    <message>
        <source>This file exists already. Press Export again to replace it.</source>
        <translation>Diese Datei gibt es schon. „Exportieren“ ersetzt sie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::FilterBar</name>
    <message>
        <source>Filter: type:text size&gt;1k &quot;trade&quot; -type:ping</source>
        <translation>Filter: type:text size&gt;1k &quot;trade&quot; -type:ping</translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation>Filter des Logs</translation>
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
        <source>What happened to the connection</source>
        <translation>Was mit der Verbindung geschah</translation>
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
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Entered lately</source>
        <translation>Zuletzt eingegeben</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Einen gespeicherten Filter entfernen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::FindBar</name>
    <message>
        <source>Find in what is shown</source>
        <translation>Im Gezeigten suchen</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Log suchen</translation>
    </message>
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
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>cannot be searched for</source>
        <translation>danach lässt sich nicht suchen</translation>
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
    <message>
        <source>not found; not all could be searched</source>
        <translation>nicht gefunden; nicht alles ließ sich durchsuchen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Right-click to choose columns; drag to move them</source>
        <translation>Rechtsklick wählt Spalten; Ziehen verschiebt sie</translation>
    </message>
    <message>
        <source>Follow the newest rows</source>
        <translation>Den neuesten Zeilen folgen</translation>
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
        <source>Show every frame: fragments in rows of their own instead of whole messages</source>
        <translation>Jeden Frame zeigen: Fragmente in eigenen Zeilen statt ganzer Nachrichten</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest row in sight (End)</source>
        <translation>Die neueste Zeile im Blick behalten (Ende)</translation>
    </message>
    <message>
        <source>Find in the log (Ctrl+F)</source>
        <translation>Im Log suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n neue</numerusform>
            <numerusform>↓ %n neue</numerusform>
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
        <source>No entry matches the filter.
Press Esc in the filter to show all.</source>
        <translation>Kein Eintrag passt zum Filter.
Esc im Filter zeigt wieder alles.</translation>
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
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
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
        <source>Time: since the row above</source>
        <translation>Zeit: seit der Zeile darüber</translation>
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
        <source>Name of this filter:</source>
        <translation>Name dieses Filters:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Filter saved.</source>
        <translation>Filter gespeichert.</translation>
    </message>
    <message>
        <source>%1 from row %2</source>
        <translation>%1 ab Zeile %2</translation>
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
        <source>Filter the log</source>
        <translation>Log filtern</translation>
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
        <source>Hide or show heartbeats</source>
        <translation>Heartbeats verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Plot rates and round trips</source>
        <translation>Raten und Laufzeiten als Diagramm</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>Lesezeichen setzen oder entfernen</translation>
    </message>
    <message>
        <source>Write a note on the row…</source>
        <translation>Eine Notiz zur Zeile schreiben…</translation>
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
        <source>Export the log…</source>
        <translation>Log exportieren…</translation>
    </message>
    <message>
        <source>Save selected rows…</source>
        <translation>Ausgewählte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Note on row %1:</source>
        <translation>Notiz zu Zeile %1:</translation>
    </message>
    <message>
        <source>Empty removes the note</source>
        <translation>Leer entfernt die Notiz</translation>
    </message>
    <message>
        <source>There is no bookmark or note in what is shown.</source>
        <translation>In dem, was gezeigt wird, gibt es kein Lesezeichen und keine Notiz.</translation>
    </message>
    <message>
        <source>A number, a time, or + and a duration</source>
        <translation>Eine Nummer, eine Zeit, oder + und eine Dauer</translation>
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
        <source>Nothing of what is shown is there.</source>
        <translation>Nichts von dem, was gezeigt wird, liegt dort.</translation>
    </message>
    <message>
        <source>Choose another row to see the time between.</source>
        <translation>Wählen Sie eine andere Zeile, um die Zeit dazwischen zu sehen.</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Wählen Sie zwei Zeilen aus, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Messen beenden</translation>
    </message>
    <message>
        <source>Compare with the one before…</source>
        <translation>Mit der vorigen vergleichen…</translation>
    </message>
    <message>
        <source>Hide what is like this</source>
        <translation>Ähnliches verbergen</translation>
    </message>
    <message>
        <source>Columns and time</source>
        <translation>Spalten und Zeit</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::PromptBar</name>
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
    <name>framescope::ui::panels::server::AddressPanel</name>
    <message>
        <source>Not listening. Start it, and its address stands here.</source>
        <translation>Lauscht nicht. Starten Sie ihn, dann steht hier seine Adresse.</translation>
    </message>
    <message>
        <source>How to trust it…</source>
        <translation>Wie ihm vertrauen…</translation>
    </message>
    <message>
        <source>What a client of wss needs to accept this server&apos;s certificate</source>
        <translation>Was ein Client von wss braucht, um das Zertifikat dieses Servers anzunehmen</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
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
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address with its token</source>
        <translation>Die Adresse samt Token kopieren</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>Damit verbinden</translation>
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
        <source>Open its page</source>
        <translation>Seine Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of %1 in a browser</source>
        <translation>Die Seite von %1 im Browser öffnen</translation>
    </message>
    <message>
        <source>A browser becomes a client: the server has a page with one</source>
        <translation>Ein Browser wird zum Client: Der Server hat eine Seite dafür</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::server::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nobody is connected.
Use “Connect to it”, or give its address to any client.</source>
        <translation>Niemand ist verbunden.
Verwenden Sie „Damit verbinden“, oder geben Sie die Adresse einem beliebigen Client.</translation>
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
        <source>to all</source>
        <translation>an alle</translation>
    </message>
    <message>
        <source>to the chosen one</source>
        <translation>an den gewählten</translation>
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
        <source>Empty: a Close without a code</source>
        <translation>Leer: ein Close ohne Code</translation>
    </message>
    <message>
        <source>Reason of the Close</source>
        <translation>Grund des Close</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Close this client&apos;s connection with the code and the reason</source>
        <translation>Die Verbindung dieses Clients mit Code und Grund schließen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Kappen</translation>
    </message>
    <message>
        <source>End this client&apos;s stream at once, without a Close (RST)</source>
        <translation>Den Datenstrom dieses Clients sofort ohne Close beenden (RST)</translation>
    </message>
    <message>
        <source>Its answer gives the round-trip time</source>
        <translation>Die Antwort ergibt die Laufzeit</translation>
    </message>
    <message>
        <source>Its log</source>
        <translation>Sein Log</translation>
    </message>
    <message>
        <source>Show only this client&apos;s entries in the log; once more shows all</source>
        <translation>Nur die Einträge dieses Clients im Log zeigen; noch einmal zeigt alle</translation>
    </message>
    <message>
        <source>There is no client to send to.</source>
        <translation>Es gibt keinen Client, an den gesendet werden könnte.</translation>
    </message>
    <message>
        <source>Hex takes pairs of the digits 0-9 and a-f.</source>
        <translation>Hex nimmt Paare der Ziffern 0-9 und a-f.</translation>
    </message>
    <message>
        <source>A Close carries 1000 to 1003, 1007 to 1014 or 3000 to 4999. Other codes are a fault: add “close” under Faults.</source>
        <translation>Ein Close trägt 1000 bis 1003, 1007 bis 1014 oder 3000 bis 4999. Andere Codes sind ein Fehler: Fügen Sie unter „Fehler“ „close“ hinzu.</translation>
    </message>
    <message>
        <source>A reason has 123 bytes at most.</source>
        <translation>Ein Grund hat höchstens 123 Bytes.</translation>
    </message>
    <message>
        <source>A reason needs a code before it.</source>
        <translation>Vor einem Grund muss ein Code stehen.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::server::FaultBuilder</name>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Options of the fault</source>
        <translation>Optionen des Fehlers</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>Wann er geschieht</translation>
    </message>
    <message>
        <source>as soon as it is open</source>
        <translation>sobald sie offen ist</translation>
    </message>
    <message>
        <source>at accept</source>
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
        <source>at a message with</source>
        <translation>bei einer Nachricht mit</translation>
    </message>
    <message>
        <source>Value of the moment</source>
        <translation>Wert des Zeitpunkts</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How likely it is at each such moment</source>
        <translation>Wie wahrscheinlich er zu jedem solchen Zeitpunkt ist</translation>
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
    <name>framescope::ui::panels::server::ServerForm</name>
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
    <message>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As the tab and the page at / show it</source>
        <translation>Wie der Tab und die Seite unter / ihn zeigen</translation>
    </message>
    <message>
        <source>Listen at</source>
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
        <source>Port of wss</source>
        <translation>Port von wss</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>one made by Framescope&apos;s own CA</source>
        <translation>eines, das die CA von Framescope ausstellt</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Dessen privater Schlüssel</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Unterprotokolle</translation>
    </message>
    <message>
        <source>agreed to in this order, with commas between them</source>
        <translation>in dieser Reihenfolge vereinbart, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Agree to compression (permessage-deflate)</source>
        <translation>Kompression annehmen (permessage-deflate)</translation>
    </message>
    <message>
        <source>Its parameters</source>
        <translation>Deren Parameter</translation>
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
        <source>Framescope&apos;s own</source>
        <translation>Der eigene von Framescope</translation>
    </message>
    <message>
        <source>Qt WebSockets (echo, broadcast and feed; no faults)</source>
        <translation>Qt WebSockets (echo, broadcast und feed; keine Fehler)</translation>
    </message>
    <message>
        <source>When a client breaks a rule</source>
        <translation>Wenn ein Client eine Regel verletzt</translation>
    </message>
    <message>
        <source>strict: fail as the RFC says</source>
        <translation>streng: scheitern, wie der RFC es sagt</translation>
    </message>
    <message>
        <source>observe: report it and go on</source>
        <translation>beobachten: melden und weitermachen</translation>
    </message>
    <message>
        <source>Serve a page with a browser client at /</source>
        <translation>Unter / eine Seite mit einem Browser-Client anbieten</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>What the server does with what it receives, for each path. “/chat” is that path, “/chat/*” all below it, “/*” the rest. Several rows of one path work together.</source>
        <translation>Was der Server mit dem tut, was er empfängt, für jeden Pfad. „/chat“ ist dieser Pfad, „/chat/*“ alles darunter, „/*“ der Rest. Mehrere Zeilen eines Pfads wirken zusammen.</translation>
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
        <source>A path begins with a slash.</source>
        <translation>Ein Pfad beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>Add behaviour</source>
        <translation>Verhalten hinzufügen</translation>
    </message>
    <message>
        <source>answers by the rules of a file</source>
        <translation>antwortet nach den Regeln einer Datei</translation>
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
        <source>prices that walk at random</source>
        <translation>Preise, die zufällig wandern</translation>
    </message>
    <message>
        <source>a leaderboard</source>
        <translation>eine Bestenliste</translation>
    </message>
    <message>
        <source>readings of a sensor</source>
        <translation>Messwerte eines Sensors</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What the server does wrong on purpose. Each fault that strikes is shown in the log as deliberate.</source>
        <translation>Was der Server mit Absicht falsch macht. Jeder Fehler, der eintritt, steht als beabsichtigt im Log.</translation>
    </message>
    <message>
        <source>Fault, options, moment and probability</source>
        <translation>Fehler, Optionen, Zeitpunkt und Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>a new one at every start</source>
        <translation>bei jedem Start ein neuer</translation>
    </message>
    <message>
        <source>The same seed repeats everything random; the log tells which one is in use</source>
        <translation>Derselbe Startwert wiederholt alles Zufällige; das Log sagt, welcher benutzt wird</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>Grenzen und Sicherheit</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Erlaubte Origins</translation>
    </message>
    <message>
        <source>any; “self” is the page&apos;s own, with commas between them</source>
        <translation>beliebige; „self“ ist der der Seite, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Clients must name it: ?token=… or Authorization: Bearer …</source>
        <translation>Clients müssen es nennen: ?token=… oder Authorization: Bearer …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Clients at once</source>
        <translation>Clients zugleich</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Time for the opening handshake</source>
        <translation>Zeit für den Eröffnungs-Handshake</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Time for the answer to a Close</source>
        <translation>Zeit für die Antwort auf ein Close</translation>
    </message>
    <message>
        <source>Ping every client</source>
        <translation>Jeden Client anpingen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Bytes waiting for one client</source>
        <translation>Wartende Bytes je Client</translation>
    </message>
    <message>
        <source>This is no address of a computer. 127.0.0.1 is this one, for itself alone.</source>
        <translation>Das ist keine Adresse eines Rechners. 127.0.0.1 ist dieser, nur für sich selbst.</translation>
    </message>
    <message>
        <source>Only this computer can reach it.</source>
        <translation>Nur dieser Rechner kann ihn erreichen.</translation>
    </message>
    <message>
        <source>Other machines can reach it. A token or allowed origins keep strangers out.</source>
        <translation>Andere Rechner können ihn erreichen. Ein Token oder erlaubte Origins halten Fremde fern.</translation>
    </message>
    <message>
        <source>A subprotocol&apos;s name has letters, digits and !#$%&amp;&apos;*+-.^_`|~ only.</source>
        <translation>Der Name eines Unterprotokolls hat nur Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>A private key alone is nobody&apos;s: name its certificate too.</source>
        <translation>Ein privater Schlüssel allein gehört niemandem: Nennen Sie auch sein Zertifikat.</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Erlaubte Hosts</translation>
    </message>
    <message>
        <source>On loopback: localhost and 127.0.0.1; names of yours besides these, with commas between them</source>
        <translation>Auf Loopback: localhost und 127.0.0.1; außerdem eigene Namen, mit Kommas dazwischen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::server::SpecTable</name>
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
    <name>framescope::ui::panels::server::TrustCard</name>
    <message>
        <source>The certificate of this server comes from a CA that Framescope made on this computer. A client of wss has to trust this CA once; sessions of Framescope do so already.</source>
        <translation>Das Zertifikat dieses Servers kommt von einer CA, die Framescope auf diesem Rechner erstellt hat. Ein Client von wss muss dieser CA einmal vertrauen; Sitzungen von Framescope tun es schon.</translation>
    </message>
    <message>
        <source>How to trust the CA</source>
        <translation>Wie man der CA vertraut</translation>
    </message>
    <message>
        <source>Save the CA&apos;s certificate…</source>
        <translation>Zertifikat der CA speichern…</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Seinen Pfad kopieren</translation>
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
        <source>The CA&apos;s certificate could not be read: %1</source>
        <translation>Das Zertifikat der CA ließ sich nicht lesen: %1</translation>
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
        <source>Save the CA&apos;s certificate</source>
        <translation>Zertifikat der CA speichern</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
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
        <source>Messages a second in the last minute</source>
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
    <name>framescope::ui::windows::CaptureOpener</name>
    <message>
        <source>Captures and logs (*.fscope *.har *.jsonl *.ndjson);;All files (*)</source>
        <translation>Aufzeichnungen und Logs (*.fscope *.har *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file could not be taken.</source>
        <translation>
            <numerusform>%n Sache in der Datei ließ sich nicht übernehmen.</numerusform>
            <numerusform>%n Sachen in der Datei ließen sich nicht übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in %1 could be imported: no capture was made.</source>
        <translation>Nichts in %1 ließ sich importieren: Es wurde keine Aufzeichnung angelegt.</translation>
    </message>
    <message>
        <source>a HAR file with WebSocket messages in it, or JSON Lines of Framescope.</source>
        <translation>eine HAR-Datei mit WebSocket-Nachrichten darin oder JSON Lines von Framescope.</translation>
    </message>
    <message>
        <source>Nothing could be taken from this file; no capture was made.</source>
        <translation>Aus dieser Datei ließ sich nichts übernehmen; es wurde keine Aufzeichnung angelegt.</translation>
    </message>
    <message>
        <source>Export it again, with the messages of its WebSockets.</source>
        <translation>Exportieren Sie sie noch einmal, mit den Nachrichten ihrer WebSockets.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::CapturePage</name>
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
        <source>The last %1 are not whole, as after a crash; everything before them is shown.</source>
        <translation>Die letzten %1 sind nicht vollständig, wie nach einem Absturz; alles davor wird gezeigt.</translation>
    </message>
    <message>
        <source>This capture is empty.</source>
        <translation>Diese Aufzeichnung ist leer.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::CommandPalette</name>
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
    <name>framescope::ui::windows::EnvironmentEditor</name>
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
        <source>{{name}} in addresses, headers and messages becomes the value. The chosen environment comes before folders, and folders before the workspace.</source>
        <translation>{{name}} in Adressen, Kopfzeilen und Nachrichten wird zum Wert. Die gewählte Umgebung geht Ordnern vor, und Ordner dem Arbeitsbereich.</translation>
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
        <source>Variables that are there whatever environment is chosen</source>
        <translation>Variablen, die es in jeder Umgebung gibt</translation>
    </message>
    <message>
        <source>This cannot be changed here.</source>
        <translation>Das lässt sich hier nicht ändern.</translation>
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
        <source>The environment was moved to the waste bin.</source>
        <translation>Die Umgebung wurde in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>Save mine all the same</source>
        <translation>Meine trotzdem speichern</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Es gibt ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::FormPages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::HelpWindow</name>
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
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Handbuch schließen</translation>
    </message>
    <message>
        <source>This link leads out of the program, to:</source>
        <translation>Dieser Link führt aus dem Programm hinaus, zu:</translation>
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
    <name>framescope::ui::windows::ImportReport</name>
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
        <source>What was taken, changed and not understood</source>
        <translation>Was übernommen, geändert und nicht verstanden wurde</translation>
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
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::MainWindow</name>
    <message>
        <source>%1 – Framescope</source>
        <translation>%1 – Framescope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New &amp;session</source>
        <translation>Neue &amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
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
        <source>&amp;Welcome page</source>
        <translation>&amp;Willkommensseite</translation>
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
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;New local server</source>
        <translation>&amp;Neuer lokaler Server</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>Auf&amp;zeichnung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>Befehls&amp;palette</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Framescope</source>
        <translation>&amp;Über Framescope</translation>
    </message>
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
    <message>
        <source>Open capture</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Hello, this is Framescope. Everything you send comes back.</source>
        <translation>Hallo, hier ist Framescope. Alles, was Sie senden, kommt zurück.</translation>
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
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>About Framescope</source>
        <translation>Über Framescope</translation>
    </message>
    <message>
        <source>Tests and monitors WebSockets, byte for byte. No account, no telemetry. MIT licence.</source>
        <translation>Prüft und beobachtet WebSockets, Byte für Byte. Kein Konto, keine Telemetrie. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Environment: the values of {{variables}}</source>
        <translation>Umgebung: die Werte der {{variables}}</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
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
        <source>The capture could not be moved to the waste bin.</source>
        <translation>Die Aufzeichnung ließ sich nicht in den Papierkorb verschieben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>The address was saved in “%1”.</source>
        <translation>Die Adresse wurde in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Start &amp;echo server</source>
        <translation>&amp;Echo-Server starten</translation>
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
        <source>This connection lies outside of the workspace that is open.</source>
        <translation>Diese Verbindung liegt außerhalb des geöffneten Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Start Framescope with the folder that it lies in.</source>
        <translation>Starten Sie Framescope mit dem Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1: connection lost</source>
        <translation>%1: Verbindung verloren</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new entries fit the filter</source>
        <translation>
            <numerusform>%1: %n neuer Eintrag passt zum Filter</numerusform>
            <numerusform>%1: %n neue Einträge passen zum Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>Verbindungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Einen &amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
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
        <source>S&amp;plit: this tab beside the others</source>
        <translation>T&amp;eilen: dieser Tab neben die anderen</translation>
    </message>
    <message>
        <source>&amp;One side only</source>
        <translation>Nur &amp;eine Seite</translation>
    </message>
    <message>
        <source>To the other s&amp;ide</source>
        <translation>Auf die andere Se&amp;ite</translation>
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
        <source>Go to the connec&amp;tions</source>
        <translation>Zu den Verbind&amp;ungen</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Tab %1</translation>
    </message>
    <message>
        <source>Do not connect a&amp;gain</source>
        <translation>Nicht &amp;wieder verbinden</translation>
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
        <source>Echo server with a &amp;session</source>
        <translation>Echo-Server mit einer &amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
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
        <source>Beside the others</source>
        <translation>Neben die anderen</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
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
        <source>Reading %1: %2 %</source>
        <translation>Liest %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>This tab is no saved connection.</source>
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
    <message>
        <source>Edit environments and variables</source>
        <translation>Umgebungen und Variablen bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to the waste bin.</source>
        <translation>
            <numerusform>%n Element in den Papierkorb verschoben.</numerusform>
            <numerusform>%n Elemente in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” trusts this certificate from now on.</source>
        <translation>„%1“ vertraut diesem Zertifikat von nun an.</translation>
    </message>
    <message>
        <source>Its fingerprint stands on the page TLS of the connection.</source>
        <translation>Sein Fingerabdruck steht auf der Seite TLS der Verbindung.</translation>
    </message>
    <message>
        <source>%1: the filter of notifications reached a limit</source>
        <translation>%1: Der Filter der Benachrichtigungen hat eine Grenze erreicht</translation>
    </message>
    <message>
        <source>you are asked before it is used, as it %1</source>
        <translation>Sie werden vor der Verwendung gefragt, denn es %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::ProfileEditor</name>
    <message>
        <source>%1 – connection</source>
        <translation>%1 – Verbindung</translation>
    </message>
    <message>
        <source>This connection cannot be saved.</source>
        <translation>Diese Verbindung lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Save mine all the same</source>
        <translation>Meine trotzdem speichern</translation>
    </message>
    <message>
        <source>Resolves to %1</source>
        <translation>Ergibt %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Unterprotokolle</translation>
    </message>
    <message>
        <source>In order of preference, with commas between them</source>
        <translation>Das bevorzugte zuerst, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Framescope&apos;s own</source>
        <translation>Der eigene von Framescope</translation>
    </message>
    <message>
        <source>Qt WebSockets</source>
        <translation>Qt WebSockets</translation>
    </message>
    <message>
        <source>When the peer breaks a rule</source>
        <translation>Wenn die Gegenseite eine Regel verletzt</translation>
    </message>
    <message>
        <source>strict: fail as the RFC says</source>
        <translation>streng: scheitern, wie der RFC es sagt</translation>
    </message>
    <message>
        <source>observe: report it and go on</source>
        <translation>beobachten: melden und weitermachen</translation>
    </message>
    <message>
        <source>Answer pings</source>
        <translation>Pings beantworten</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Headers of the opening handshake</source>
        <translation>Kopfzeilen des Eröffnungs-Handshakes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <source>User</source>
        <translation>Benutzer</translation>
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
        <source>Token address</source>
        <translation>Adresse für Token</translation>
    </message>
    <message>
        <source>Client id</source>
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
        <source>Check the certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>CA files</source>
        <translation>CA-Dateien</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
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
        <source>Lowest version</source>
        <translation>Niedrigste Version</translation>
    </message>
    <message>
        <source>Trusted fingerprints</source>
        <translation>Vertraute Fingerabdrücke</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Keepalive, reconnect</source>
        <translation>Keepalive, neu verbinden</translation>
    </message>
    <message>
        <source>Ping every (ms, 0: never)</source>
        <translation>Ping alle (ms, 0: nie)</translation>
    </message>
    <message>
        <source>Without a pong</source>
        <translation>Ohne Pong</translation>
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
        <source>Attempts (0: for ever)</source>
        <translation>Versuche (0: endlos)</translation>
    </message>
    <message>
        <source>First delay (ms)</source>
        <translation>Erste Pause (ms)</translation>
    </message>
    <message>
        <source>Longest delay (ms)</source>
        <translation>Längste Pause (ms)</translation>
    </message>
    <message>
        <source>Send after open</source>
        <translation>Nach dem Öffnen senden</translation>
    </message>
    <message>
        <source>Wait for the Close (ms)</source>
        <translation>Auf das Close warten (ms)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Variables that can be used</source>
        <translation>Nutzbare Variablen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Put in at each connect and each send; the nearest source wins.</source>
        <translation>Bei jedem Verbinden und jedem Senden eingesetzt; die nächste Quelle gewinnt.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Changes apply at the next connect; an open connection goes on.</source>
        <translation>Änderungen gelten ab dem nächsten Verbinden; eine offene Verbindung läuft weiter.</translation>
    </message>
    <message>
        <source>Somebody else has changed this connection.</source>
        <translation>Jemand anders hat diese Verbindung geändert.</translation>
    </message>
    <message>
        <source>Saving asks before it overwrites that; loading it discards what you changed here.</source>
        <translation>Speichern fragt, bevor es das überschreibt; Laden verwirft, was Sie hier geändert haben.</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Es gibt ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>PEM files with semicolons between them, beside the system&apos;s</source>
        <translation>PEM-Dateien mit Strichpunkten dazwischen, zusätzlich zu denen des Systems</translation>
    </message>
    <message>
        <source>Qt&apos;s choice</source>
        <translation>Wahl von Qt</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>Ein SHA-256-Fingerabdruck hat 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>SHA-256 of certificates that are taken in spite of errors</source>
        <translation>SHA-256 von Zertifikaten, die trotz Mängeln angenommen werden</translation>
    </message>
    <message>
        <source>The proxy needs a host.</source>
        <translation>Der Proxy braucht einen Host.</translation>
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
        <source>What the server agrees to is shown in the handshake&apos;s details.</source>
        <translation>Was der Server vereinbart, steht in den Einzelheiten des Handshakes.</translation>
    </message>
    <message>
        <source>Payload of a ping</source>
        <translation>Nutzdaten eines Pings</translation>
    </message>
    <message>
        <source>a counter</source>
        <translation>ein Zähler</translation>
    </message>
    <message>
        <source>A ping holds 125 bytes at most (RFC 6455 section 5.5).</source>
        <translation>Ein Ping fasst höchstens 125 Bytes (RFC 6455, Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>Wait for the pong (ms, 0: no)</source>
        <translation>Auf das Pong warten (ms, 0: nein)</translation>
    </message>
    <message>
        <source>Answer a Close</source>
        <translation>Ein Close beantworten</translation>
    </message>
    <message>
        <source>Each delay longer by the factor</source>
        <translation>Jede Pause länger um den Faktor</translation>
    </message>
    <message>
        <source>Random share of a delay</source>
        <translation>Zufälliger Anteil einer Pause</translation>
    </message>
    <message>
        <source>Not after the codes</source>
        <translation>Nicht nach den Codes</translation>
    </message>
    <message>
        <source>A close code is a number from 1000 to 4999.</source>
        <translation>Ein Close-Code ist eine Zahl von 1000 bis 4999.</translation>
    </message>
    <message>
        <source>This connection has no saved message “%1”.</source>
        <translation>Diese Verbindung hat keine gespeicherte Nachricht „%1“.</translation>
    </message>
    <message>
        <source>Names of saved messages with semicolons between them</source>
        <translation>Namen gespeicherter Nachrichten mit Strichpunkten dazwischen</translation>
    </message>
    <message>
        <source>Limits, timeouts</source>
        <translation>Grenzen, Fristen</translation>
    </message>
    <message>
        <source>Largest message (bytes, inflated)</source>
        <translation>Größte Nachricht (Bytes, entpackt)</translation>
    </message>
    <message>
        <source>Largest frame (bytes)</source>
        <translation>Größter Frame (Bytes)</translation>
    </message>
    <message>
        <source>Most frames of a message</source>
        <translation>Meiste Frames einer Nachricht</translation>
    </message>
    <message>
        <source>Largest head of the handshake (bytes)</source>
        <translation>Größter Kopf des Handshakes (Bytes)</translation>
    </message>
    <message>
        <source>Most headers</source>
        <translation>Meiste Kopfzeilen</translation>
    </message>
    <message>
        <source>Kept of a refusal&apos;s body (bytes)</source>
        <translation>Vom Inhalt einer Ablehnung behalten (Bytes)</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Befolgte Umleitungen</translation>
    </message>
    <message>
        <source>Name lookup (ms, 0: no limit)</source>
        <translation>Namensauflösung (ms, 0: ohne Grenze)</translation>
    </message>
    <message>
        <source>TCP (ms)</source>
        <translation>TCP (ms)</translation>
    </message>
    <message>
        <source>Proxy (ms)</source>
        <translation>Proxy (ms)</translation>
    </message>
    <message>
        <source>TLS (ms)</source>
        <translation>TLS (ms)</translation>
    </message>
    <message>
        <source>Upgrade (ms)</source>
        <translation>Upgrade (ms)</translation>
    </message>
    <message>
        <source>Opening in all (ms)</source>
        <translation>Öffnen insgesamt (ms)</translation>
    </message>
    <message>
        <source>Path parameters</source>
        <translation>Pfadparameter</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a subprotocol.</source>
        <translation>„%1“ kann nicht der Name eines Unterprotokolls sein.</translation>
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
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Sent in this order, name and case as written. Values may hold {{variables}}; what looks like a secret goes to the keychain when saved.</source>
        <translation>In dieser Reihenfolge gesendet, Name und Schreibweise wie angegeben. Werte dürfen {{variables}} enthalten; was wie ein Geheimnis aussieht, kommt beim Speichern in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann nicht der Name einer Kopfzeile sein.</translation>
    </message>
    <message>
        <source>The value of “%1” has a line break in it.</source>
        <translation>Im Wert von „%1“ steht ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>“%1” is written by the program itself.</source>
        <translation>„%1“ schreibt das Programm selbst.</translation>
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
    <message>
        <source>in a header</source>
        <translation>in einer Kopfzeile</translation>
    </message>
    <message>
        <source>in the query</source>
        <translation>in der Abfrage</translation>
    </message>
    <message>
        <source>Where the key goes</source>
        <translation>Wohin der Schlüssel kommt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse zum Anmelden</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Loopback port (0: any)</source>
        <translation>Loopback-Port (0: beliebig)</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys go to the system&apos;s keychain when saved; the file holds their names only.</source>
        <translation>Passwörter, Token und Schlüssel kommen beim Speichern in den Schlüsselbund des Systems; in der Datei stehen nur ihre Namen.</translation>
    </message>
    <message>
        <source>%1 – folder</source>
        <translation>%1 – Ordner</translation>
    </message>
    <message>
        <source>This folder cannot be saved.</source>
        <translation>Dieser Ordner lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>Somebody else has changed this folder.</source>
        <translation>Jemand anderes hat diesen Ordner geändert.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>For every connection of the workspace that says nothing else.</source>
        <translation>Für jede Verbindung des Arbeitsbereichs, die nichts anderes sagt.</translation>
    </message>
    <message>
        <source>For every connection in this folder that says nothing else.</source>
        <translation>Für jede Verbindung in diesem Ordner, die nichts anderes sagt.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::ProfileForm</name>
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
        <source>standard: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::RecoveryDialog</name>
    <message>
        <source>The last run</source>
        <translation>Der letzte Lauf</translation>
    </message>
    <message>
        <source>Framescope was ended before it could close its files. There is no report of why.</source>
        <translation>Framescope wurde beendet, bevor es seine Dateien schließen konnte. Es gibt keinen Bericht darüber, warum.</translation>
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
        <source>&amp;Captures that were being recorded; all that had been received up to a quarter of a second before is in them:</source>
        <translation>&amp;Aufzeichnungen, die gerade liefen; alles, was bis eine Viertelsekunde davor empfangen war, ist darin:</translation>
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
    <name>framescope::ui::windows::Remedy</name>
    <message>
        <source>Use ws://</source>
        <translation>ws:// verwenden</translation>
    </message>
    <message>
        <source>Use wss://</source>
        <translation>wss:// verwenden</translation>
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
</context>
<context>
    <name>framescope::ui::windows::RowTable</name>
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
        <source>Without the tick it is not sent.</source>
        <translation>Ohne Haken wird sie nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::SecretPrompt</name>
    <message>
        <source>Keep in the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems behalten</translation>
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
        <source>This connection needs %n secret(s) that this computer does not have.</source>
        <translation>
            <numerusform>Diese Verbindung braucht %n Geheimnis, das dieser Rechner nicht hat.</numerusform>
            <numerusform>Diese Verbindung braucht %n Geheimnisse, die dieser Rechner nicht hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Geheimnis %1</translation>
    </message>
    <message>
        <source>No keychain was found: the secrets are kept until the program ends.</source>
        <translation>Es wurde kein Schlüsselbund gefunden: Die Geheimnisse bleiben bis zum Programmende erhalten.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::ServerPage</name>
    <message>
        <source>Nothing here yet.
Start the server and connect a client to it.</source>
        <translation>Hier ist noch nichts.
Starten Sie den Server, und verbinden Sie einen Client mit ihm.</translation>
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
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Where it listens, behaviours, faults, limits</source>
        <translation>Wo er lauscht, Verhalten, Fehler, Grenzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep this server in the workspace</source>
        <translation>Diesen Server im Arbeitsbereich behalten</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n client(s).</source>
        <translation>
            <numerusform>An %n Client gesendet.</numerusform>
            <numerusform>An %n Clients gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server listens with its settings of before.</source>
        <translation>Der Server lauscht mit seinen bisherigen Einstellungen.</translation>
    </message>
    <message>
        <source>What was changed takes effect when it starts again.</source>
        <translation>Was geändert wurde, gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>The server cannot start like this.</source>
        <translation>So kann der Server nicht starten.</translation>
    </message>
    <message>
        <source>The server cannot be saved like this.</source>
        <translation>So lässt sich der Server nicht speichern.</translation>
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
        <source>Save mine over it</source>
        <translation>Meinen darüber speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
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
        <source>Clients, or the chosen entry of the log</source>
        <translation>Clients, oder der gewählte Eintrag des Logs</translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>Clients (%1)</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Es gibt ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The log is kept in memory only.</source>
        <translation>Das Log bleibt nur im Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::SessionPage</name>
    <message>
        <source>Nothing here yet.
Type an address above and press Enter to connect.</source>
        <translation>Hier ist noch nichts.
Geben Sie oben eine Adresse ein, und verbinden Sie mit der Eingabetaste.</translation>
    </message>
    <message>
        <source>wss://host.example/path — Enter connects</source>
        <translation>wss://host.example/path — Eingabe verbindet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Do not connect again</source>
        <translation>Nicht wieder verbinden</translation>
    </message>
    <message>
        <source>Save as a connection, or edit it</source>
        <translation>Als Verbindung speichern oder bearbeiten</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
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
    <message>
        <source>Open. Nothing was sent or received yet.</source>
        <translation>Offen. Noch wurde nichts gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>Versuch %1 in %2</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 Nachr./s</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;.</source>
        <translation>Es gibt keine Variable „%1“.</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or add it.</source>
        <translation>Wählen Sie die Umgebung, die sie enthält, oder fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Closed with code %1.</source>
        <translation>Mit Code %1 geschlossen.</translation>
    </message>
    <message>
        <source>RTT %1 (mean %2)</source>
        <translation>RTT %1 (im Mittel %2)</translation>
    </message>
    <message>
        <source>permessage-deflate %1:1</source>
        <translation>permessage-deflate %1:1</translation>
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
    <name>framescope::ui::windows::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>A font of my own for payloads and the log</source>
        <translation>Eine eigene Schrift für Nutzdaten und das Log</translation>
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
        <source>Added to the size of the other texts</source>
        <translation>Zur Größe der übrigen Texte hinzugefügt</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Größer oder kleiner</translation>
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
        <source>Log</source>
        <translation>Log</translation>
    </message>
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
        <source>A row is one of the</source>
        <translation>Zeilen sind</translation>
    </message>
    <message>
        <source>Hide pings and pongs</source>
        <translation>Pings und Pongs verbergen</translation>
    </message>
    <message>
        <source>New tabs begin like this; each tab can be changed by itself.</source>
        <translation>Neue Tabs beginnen so; jeder Tab lässt sich für sich ändern.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
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
        <source>Most captures</source>
        <translation>Meiste Aufzeichnungen</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>All together at most</source>
        <translation>Alle zusammen höchstens</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What is bookmarked, named or being recorded is never removed.</source>
        <translation>Was ein Lesezeichen oder einen Namen hat oder gerade aufgezeichnet wird, wird nie entfernt.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Give up opening after</source>
        <translation>Öffnen aufgeben nach</translation>
    </message>
    <message>
        <source>Wait for the Close</source>
        <translation>Auf das Close warten</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
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
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>TLS secrets in the format of SSLKEYLOGFILE, so that Wireshark can read along</source>
        <translation>TLS-Geheimnisse im Format von SSLKEYLOGFILE, damit Wireshark mitlesen kann</translation>
    </message>
    <message>
        <source>TLS key log</source>
        <translation>TLS-Schlüsselprotokoll</translation>
    </message>
    <message>
        <source>They count where neither a connection nor its folders say anything, from the next connect on.</source>
        <translation>Sie gelten ab dem nächsten Verbinden, wo weder eine Verbindung noch ihre Ordner etwas sagen.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When a connection is lost</source>
        <translation>Wenn eine Verbindung verloren geht</translation>
    </message>
    <message>
        <source>When something fits the filter</source>
        <translation>Wenn etwas zum Filter passt</translation>
    </message>
    <message>
        <source>Shown by the system where it can, else in the window.</source>
        <translation>Vom System gezeigt, wo es das kann, sonst im Fenster.</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Einmal am Tag nach einer neuen Version sehen</translation>
    </message>
    <message>
        <source>This build does not know where new versions appear: whoever made it looks after them.</source>
        <translation>Dieser Build weiß nicht, wo neue Versionen erscheinen: Darum kümmert sich, wer ihn gemacht hat.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::ShortcutsPage</name>
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
        <source>%1 belongs to “%2” already. Take it away there first.</source>
        <translation>%1 gehört schon zu „%2“. Nehmen Sie es dort zuerst weg.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::TabArea</name>
    <message>
        <source>Open sessions, servers and captures</source>
        <translation>Offene Sitzungen, Server und Aufzeichnungen</translation>
    </message>
    <message>
        <source>New session (Ctrl+T)</source>
        <translation>Neue Sitzung (Strg+T)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>The active side</source>
        <translation>Die aktive Seite</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::TrustPrompt</name>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>“%1” was not made here. Do you allow what it asks for?</source>
        <translation>„%1“ wurde nicht hier erstellt. Erlauben Sie, was es verlangt?</translation>
    </message>
    <message>
        <source>You are asked again when it is changed.</source>
        <translation>Sie werden wieder gefragt, wenn es geändert wird.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::UpdateCheck</name>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>Ob es eine neuere Version gibt, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>Try again later, or look at the project&apos;s page.</source>
        <translation>Versuchen Sie es später noch einmal, oder sehen Sie auf der Seite des Projekts nach.</translation>
    </message>
    <message>
        <source>the answer names no version</source>
        <translation>die Antwort nennt keine Version</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::VariableTable</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
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
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Without the tick it is as if it were not there.</source>
        <translation>Ohne Haken ist es, als gäbe es sie nicht.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, not in the file.</source>
        <translation>Im Schlüsselbund des Systems, nicht in der Datei.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Eine Variable braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has no spaces and no braces.</source>
        <translation>Ein Name hat keine Leerzeichen und keine geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Names that begin with $, env. or secret. are taken by the program.</source>
        <translation>Namen, die mit $, env. oder secret. beginnen, sind vom Programm belegt.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1“ steht hier zweimal.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::WelcomePage</name>
    <message>
        <source>Show me: start an echo server and talk to it</source>
        <translation>Zeig es mir: einen Echo-Server starten und mit ihm sprechen</translation>
    </message>
    <message>
        <source>See every frame, speak every frame, and find out in a minute why an endpoint misbehaves.</source>
        <translation>Jeden Frame sehen, jeden Frame sprechen und in einer Minute herausfinden, warum ein Endpunkt nicht mitspielt.</translation>
    </message>
    <message>
        <source>Everything happens on this computer; nothing is sent anywhere else.</source>
        <translation>Alles geschieht auf diesem Rechner; nichts wird anderswohin gesendet.</translation>
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
        <source>Start a local server</source>
        <translation>Lokalen Server starten</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Aufzeichnung öffnen</translation>
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
        <source>Save a picture of the window as soon as something was received, and quit.</source>
        <translation>Ein Bild des Fensters speichern, sobald etwas empfangen wurde, und beenden.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message>
        <source>Render panels and dialogs into a folder and end.</source>
        <translation>Ansichten und Dialoge als Bilder in einen Ordner zeichnen und beenden.</translation>
    </message>
    <message>
        <source>Framescope was ended while it was recording.</source>
        <translation>Framescope wurde beendet, während es aufzeichnete.</translation>
    </message>
    <message>
        <source>Framescope crashed the last time.</source>
        <translation>Framescope ist das letzte Mal abgestürzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were recovered.</source>
        <translation>
            <numerusform>%n Aufzeichnung wurde gerettet.</numerusform>
            <numerusform>%n Aufzeichnungen wurden gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>Zeigen, was übrig ist</translation>
    </message>
    <message>
        <source>Framescope %1 can be had.</source>
        <translation>Framescope %1 ist zu haben.</translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>Sie haben %1.</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Seine Seite zeigen</translation>
    </message>
    <message>
        <source>Show the versions of the program and of what it uses.</source>
        <translation>Die Versionen des Programms und dessen, was es benutzt, zeigen.</translation>
    </message>
    <message>
        <source>The language of the window: en, de, fr, es, ja or zh_CN.</source>
        <translation>Die Sprache des Fensters: en, de, fr, es, ja oder zh_CN.</translation>
    </message>
    <message>
        <source>An address (ws:// or wss://), a capture (.fscope) or a workspace (a folder).</source>
        <translation>Eine Adresse (ws:// oder wss://), eine Aufzeichnung (.fscope) oder ein Arbeitsbereich (ein Ordner).</translation>
    </message>
</context>
</TS>
