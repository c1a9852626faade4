<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CopyAs</name>
    <message>
        <source>websocat has no option for an HTTP proxy</source>
        <translation>websocat no tiene opción para un proxy HTTP</translation>
    </message>
    <message>
        <source>websocat has no option for CA files: set SSL_CERT_FILE=%1</source>
        <translation>websocat no tiene opción para archivos CA: defina SSL_CERT_FILE=%1</translation>
    </message>
    <message>
        <source>a message that is binary or has several lines is left out: websocat sends a line as a message</source>
        <translation>se omite un mensaje binario o de varias líneas: websocat envía cada línea como mensaje</translation>
    </message>
    <message>
        <source>a binary message is left out: wscat sends text only</source>
        <translation>se omite un mensaje binario: wscat solo envía texto</translation>
    </message>
    <message>
        <source>curl shows the handshake and what the server sends; it sends no messages this way</source>
        <translation>curl muestra la apertura y lo que envía el servidor; así no envía mensajes</translation>
    </message>
    <message>
        <source>digest authentication is left out</source>
        <translation>se omite la autenticación digest</translation>
    </message>
    <message>
        <source>the proxy&apos;s user and password are left out</source>
        <translation>se omiten el usuario y la contraseña del proxy</translation>
    </message>
    <message>
        <source>the message &quot;%1&quot; is left out: it is no text and no binary</source>
        <translation>se omite el mensaje «%1»: no es ni texto ni binario</translation>
    </message>
    <message>
        <source>JavaScript (browser)</source>
        <translation>JavaScript (navegador)</translation>
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
        <translation>script de k6</translation>
    </message>
    <message>
        <source>certificates are left out</source>
        <translation>se omiten los certificados</translation>
    </message>
    <message>
        <source>the proxy is left out</source>
        <translation>se omite el proxy</translation>
    </message>
    <message>
        <source>a browser lets no script set headers; these are left out: %1</source>
        <translation>un navegador no deja que un script ponga cabeceras; se omiten estas: %1</translation>
    </message>
    <message>
        <source>a browser sends its page&apos;s own origin</source>
        <translation>un navegador envía el origen de su propia página</translation>
    </message>
    <message>
        <source>a browser checks certificates by its own settings</source>
        <translation>un navegador comprueba los certificados según sus propios ajustes</translation>
    </message>
    <message>
        <source>from version 14 of websockets on, extra_headers is called additional_headers</source>
        <translation>desde la versión 14 de websockets, extra_headers se llama additional_headers</translation>
    </message>
    <message>
        <source>certificates are checked here; accepting any of them needs a connector of your own</source>
        <translation>los certificados se comprueban aquí; aceptar cualquiera exige un conector propio</translation>
    </message>
    <message>
        <source>k6 accepts any certificate by the option insecureSkipTLSVerify</source>
        <translation>k6 acepta cualquier certificado con la opción insecureSkipTLSVerify</translation>
    </message>
</context>
<context>
    <name>Derive</name>
    <message>
        <source>%1 messages of more than 1 MiB were left out.</source>
        <translation>Se omitieron %1 mensajes de más de 1 MiB.</translation>
    </message>
    <message>
        <source>%1 messages were left out because the capture does not hold them whole.</source>
        <translation>Se omitieron %1 mensajes porque la captura no los contiene enteros.</translation>
    </message>
    <message>
        <source>Only the first %1 messages were used.</source>
        <translation>Solo se usaron los primeros %1 mensajes.</translation>
    </message>
    <message>
        <source>Some messages were left out because an expression of the filter reached its step limit.</source>
        <translation>Se omitieron algunos mensajes porque una expresión del filtro alcanzó su límite de pasos.</translation>
    </message>
    <message>
        <source>There is no message in the capture %1 that anything could be derived from.</source>
        <translation>En la captura %1 no hay ningún mensaje del que se pueda derivar algo.</translation>
    </message>
    <message>
        <source>Record a conversation first.</source>
        <translation>Grabe primero una conversación.</translation>
    </message>
    <message>
        <source>Choose a filter that lets messages through.</source>
        <translation>Elija un filtro que deje pasar mensajes.</translation>
    </message>
    <message>
        <source>%1 requests were answered differently another time; the first answer counts.</source>
        <translation>%1 peticiones recibieron otra respuesta en otra ocasión; cuenta la primera respuesta.</translation>
    </message>
    <message>
        <source>Of a request with many answers only the first %1 are given.</source>
        <translation>De una petición con muchas respuestas solo se dan las primeras %1.</translation>
    </message>
    <message>
        <source>A message with a secret in it was left out here.</source>
        <translation>Aquí se omitió un mensaje que contiene un secreto.</translation>
    </message>
    <message>
        <source>Not the same again: %1.</source>
        <translation>La próxima vez no será igual: %1.</translation>
    </message>
    <message>
        <source>Left out: %1 %2</source>
        <translation>Omitido: %1 %2</translation>
    </message>
    <message>
        <source>It needs the secret %1: from the keychain, or from the environment variable FRAMESCOPE_SECRET_… of that name.</source>
        <translation>Necesita el secreto %1: del llavero, o de la variable de entorno FRAMESCOPE_SECRET_… con ese nombre.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation>%1 MiB; el límite es %2 MiB</translation>
    </message>
    <message>
        <source>The file should hold a JSON object, but it holds something else.</source>
        <translation>El archivo debería contener un objeto JSON, pero contiene otra cosa.</translation>
    </message>
    <message>
        <source>Begin it with { and end it with }.</source>
        <translation>Empiécelo con { y termínelo con }.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice in the same object; the first one counts.</source>
        <translation>El nombre «%1» aparece dos veces en el mismo objeto; cuenta el primero.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Elimine uno de ellos.</translation>
    </message>
    <message>
        <source>A newer Framescope wrote this file (version %1, this program knows %2). It can be used but not changed.</source>
        <translation>Un Framescope más reciente escribió este archivo (versión %1, este programa conoce %2). Se puede usar, pero no cambiar.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>El archivo está protegido contra escritura.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo enseguida.</translation>
    </message>
    <message>
        <source>%1 was changed by someone else since it was read.</source>
        <translation>Otra persona cambió %1 desde que se leyó.</translation>
    </message>
    <message>
        <source>%1 was deleted by someone else since it was read.</source>
        <translation>Otra persona eliminó %1 desde que se leyó.</translation>
    </message>
    <message>
        <source>Keep your version, take theirs, or compare both.</source>
        <translation>Conserve su versión, tome la otra o compare ambas.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Framescope and is not changed.</source>
        <translation>%1 fue escrito por un Framescope más reciente y no se cambia.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Install the newer version, or copy the profile.</source>
        <translation>Instale la versión más reciente o copie el perfil.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>La carpeta de %1 no se puede crear.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>El archivo %1 no se puede escribir.</translation>
    </message>
    <message>
        <source>There is no version %1 of this file&apos;s format; it is read as version %2.</source>
        <translation>El formato de este archivo no tiene versión %1; se lee como versión %2.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Escriba %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a file of a workspace.</source>
        <translation>El archivo %1 es demasiado grande para un archivo de un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Move large messages into files of their own, and send them as messages of the kind &quot;file&quot;.</source>
        <translation>Ponga los mensajes grandes en archivos propios y envíelos como mensajes del tipo «file».</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Compruebe los permisos.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on the disk.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre del disco.</translation>
    </message>
    <message>
        <source>Another program is writing %1 right now.</source>
        <translation>Otro programa está escribiendo %1 en este momento.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation>No existe %1 en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 se omite: %2</translation>
    </message>
    <message>
        <source>%1: a value that looks like a secret was replaced by {{secret.%2}}</source>
        <translation>%1: un valor que parece un secreto se reemplazó por {{secret.%2}}</translation>
    </message>
    <message>
        <source>%1: the message &quot;%2&quot; is no text and %3 holds only texts</source>
        <translation>%1: el mensaje «%2» no es texto y %3 solo contiene textos</translation>
    </message>
    <message>
        <source>%1: the authentication is not part of the AsyncAPI file</source>
        <translation>%1: la autenticación no forma parte del archivo AsyncAPI</translation>
    </message>
    <message>
        <source>Check the path, or choose another workspace.</source>
        <translation>Compruebe la ruta o elija otro espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no WebSocket server speaks this channel</source>
        <translation>ningún servidor WebSocket habla este canal</translation>
    </message>
    <message>
        <source>a server that does not speak WebSocket (%1)</source>
        <translation>un servidor que no habla WebSocket (%1)</translation>
    </message>
    <message>
        <source>its security scheme: set the authentication yourself</source>
        <translation>su esquema de seguridad: configure usted la autenticación</translation>
    </message>
    <message>
        <source>the method %1: a WebSocket opens with GET</source>
        <translation>el método %1: un WebSocket se abre con GET</translation>
    </message>
    <message>
        <source>channel %1 at server %2 with %3 messages</source>
        <translation>canal %1 en el servidor %2 con %3 mensajes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot; does not end</source>
        <translation>el bloque «%1» no termina</translation>
    </message>
    <message>
        <source>line %1 in the block &quot;%2&quot; has no colon</source>
        <translation>la línea %1 del bloque «%2» no tiene dos puntos</translation>
    </message>
    <message>
        <source>variables of the request itself (&quot;%1&quot;)</source>
        <translation>variables de la propia petición («%1»)</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot;</source>
        <translation>el bloque «%1»</translation>
    </message>
    <message>
        <source>it is not a WebSocket request (%1)</source>
        <translation>no es una petición WebSocket (%1)</translation>
    </message>
    <message>
        <source>the request with %1 messages</source>
        <translation>la petición con %1 mensajes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>the option %1</source>
        <translation>la opción %1</translation>
    </message>
    <message>
        <source>There is no address in this %1 command.</source>
        <translation>No hay dirección en esta orden de %1.</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Copie la orden entera.</translation>
    </message>
    <message>
        <source>the address has no scheme; ws:// is taken</source>
        <translation>la dirección no tiene esquema; se toma ws://</translation>
    </message>
    <message>
        <source>%1 command</source>
        <translation>orden de %1</translation>
    </message>
    <message>
        <source>the %1 command</source>
        <translation>la orden de %1</translation>
    </message>
    <message>
        <source>a second address</source>
        <translation>una segunda dirección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>a message of the type &quot;%1&quot;</source>
        <translation>un mensaje del tipo «%1»</translation>
    </message>
    <message>
        <source>a message with the opcode %1</source>
        <translation>un mensaje con el opcode %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>%1 received messages: a profile holds what is sent (import the file as a capture to see them)</source>
        <translation>%1 mensajes recibidos: un perfil contiene lo que se envía (importe el archivo como captura para verlos)</translation>
    </message>
    <message>
        <source>%1 messages that were sent again are kept once</source>
        <translation>%1 mensajes enviados varias veces se conservan una vez</translation>
    </message>
    <message>
        <source>%1 further messages: a profile takes the first %2</source>
        <translation>%1 mensajes más: un perfil toma los primeros %2</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>%1 with %2 messages</source>
        <translation>%1 con %2 mensajes</translation>
    </message>
    <message>
        <source>%1 entries that are not WebSockets</source>
        <translation>%1 entradas que no son WebSockets</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <translation>el campo «%1»</translation>
    </message>
    <message>
        <source>the header %1 is left out: it is made for each connection</source>
        <translation>la cabecera %1 se omite: se crea para cada conexión</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 se convirtió en %2</translation>
    </message>
    <message>
        <source>a bearer token with another prefix</source>
        <translation>un token bearer con otro prefijo</translation>
    </message>
    <message>
        <source>the OAuth 2.0 grant &quot;%1&quot;</source>
        <translation>el modo de OAuth 2.0 «%1»</translation>
    </message>
    <message>
        <source>the authentication &quot;%1&quot;</source>
        <translation>la autenticación «%1»</translation>
    </message>
    <message>
        <source>It is not known which tool wrote %1.</source>
        <translation>No se sabe qué herramienta escribió %1.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>The file %1 is too large to be imported.</source>
        <translation>El archivo %1 es demasiado grande para importarlo.</translation>
    </message>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation>%1 MiB; el límite es %2 MiB</translation>
    </message>
    <message>
        <source>Export less at a time.</source>
        <translation>Exporte menos de una vez.</translation>
    </message>
    <message>
        <source>Postman&apos;s 2.x collections hold no WebSockets: export as a 3.0 folder</source>
        <translation>las colecciones 2.x de Postman no contienen WebSockets: exporte como carpeta 3.0</translation>
    </message>
    <message>
        <source>folders nested deeper than %1 levels</source>
        <translation>carpetas anidadas a más de %1 niveles</translation>
    </message>
    <message>
        <source>a link; it is not followed</source>
        <translation>un enlace; no se sigue</translation>
    </message>
    <message>
        <source>its messages are not to be found at %1</source>
        <translation>sus mensajes no se encuentran en %1</translation>
    </message>
    <message>
        <source>more than %1 files; the rest is left out</source>
        <translation>más de %1 archivos; el resto se omite</translation>
    </message>
    <message>
        <source>it is not known which tool wrote it</source>
        <translation>no se sabe qué herramienta lo escribió</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>no tiene dirección</translation>
    </message>
    <message>
        <source>The text is too large to be imported.</source>
        <translation>El texto es demasiado grande para importarlo.</translation>
    </message>
    <message>
        <source>There is nothing to import: the text is empty.</source>
        <translation>No hay nada que importar: el texto está vacío.</translation>
    </message>
    <message>
        <source>the variable %1: the workspace has another value</source>
        <translation>la variable %1: el espacio de trabajo tiene otro valor</translation>
    </message>
    <message>
        <source>the environment with %1 variables</source>
        <translation>el entorno con %1 variables</translation>
    </message>
    <message>
        <source>the WebSocket request</source>
        <translation>la petición WebSocket</translation>
    </message>
    <message>
        <source>%1 cookies: they are not put into files</source>
        <translation>%1 cookies: no se ponen en archivos</translation>
    </message>
    <message>
        <source>a message whose request is not in the file</source>
        <translation>un mensaje cuya petición no está en el archivo</translation>
    </message>
    <message>
        <source>it is not a WebSocket request</source>
        <translation>no es una petición WebSocket</translation>
    </message>
    <message>
        <source>the WebSocket request (Insomnia&apos;s v5 files do not hold its messages; those of v4 do)</source>
        <translation>la petición WebSocket (los archivos v5 de Insomnia no contienen sus mensajes; los de v4 sí)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>the profile with %1 messages</source>
        <translation>el perfil con %1 mensajes</translation>
    </message>
    <message>
        <source>the largest payload of %1 is taken as MiB</source>
        <translation>el contenido máximo de %1 se toma en MiB</translation>
    </message>
    <message>
        <source>examples of whole sessions</source>
        <translation>ejemplos de sesiones enteras</translation>
    </message>
    <message>
        <source>the message %1 of the kind &quot;%2&quot;</source>
        <translation>el mensaje %1 del tipo «%2»</translation>
    </message>
    <message>
        <source>the value of the secret %1 is not put into a file: enter it when asked</source>
        <translation>el valor del secreto %1 no se pone en un archivo: introdúzcalo cuando se le pida</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>%1 more values of a type that is not expected there</source>
        <translation>%1 valores más de un tipo que no se espera allí</translation>
    </message>
    <message>
        <source>%1 is not expected there; it is left out</source>
        <translation>%1 no se espera allí; se omite</translation>
    </message>
    <message>
        <source>a template function ({% … %}); it stands in the text as it was</source>
        <translation>una función de plantilla ({% … %}); queda en el texto como estaba</translation>
    </message>
    <message>
        <source>a template function (${[ … ]}); it stands in the text as it was</source>
        <translation>una función de plantilla (${[ … ]}); queda en el texto como estaba</translation>
    </message>
    <message>
        <source>the document has no channels</source>
        <translation>el documento no tiene canales</translation>
    </message>
    <message>
        <source>The document names no server: put its address here.</source>
        <translation>El documento no nombra ningún servidor: ponga aquí su dirección.</translation>
    </message>
    <message>
        <source>the document names no server: set the variable &quot;server&quot; (it is ws://localhost now)</source>
        <translation>el documento no nombra ningún servidor: defina la variable «server» (ahora es ws://localhost)</translation>
    </message>
    <message>
        <source>the host holds a scheme; the protocol %1 counts</source>
        <translation>el host contiene un esquema; cuenta el protocolo %1</translation>
    </message>
    <message>
        <source>channel %1 with %2 messages</source>
        <translation>canal %1 con %2 mensajes</translation>
    </message>
    <message>
        <source>line %1 in the block &quot;%2&quot;: @%3</source>
        <translation>línea %1 del bloque «%2»: @%3</translation>
    </message>
    <message>
        <source>a proxy of the kind %1</source>
        <translation>un proxy del tipo %1</translation>
    </message>
    <message>
        <source>the hosts that bypass the proxy</source>
        <translation>los hosts que no pasan por el proxy</translation>
    </message>
    <message>
        <source>client certificates that are switched off</source>
        <translation>certificados de cliente desactivados</translation>
    </message>
    <message>
        <source>a client certificate that is switched off</source>
        <translation>un certificado de cliente desactivado</translation>
    </message>
    <message>
        <source>a client certificate without a file</source>
        <translation>un certificado de cliente sin archivo</translation>
    </message>
    <message>
        <source>the client certificate for %1; its files stay where they are</source>
        <translation>el certificado de cliente para %1; sus archivos se quedan donde están</translation>
    </message>
    <message>
        <source>a client certificate: no connection that was imported goes there</source>
        <translation>un certificado de cliente: ninguna conexión importada va allí</translation>
    </message>
    <message>
        <source>the option %1: its value is missing</source>
        <translation>la opción %1: falta su valor</translation>
    </message>
    <message>
        <source>%1: curl&apos;s own variables are not filled in</source>
        <translation>%1: las variables propias de curl no se sustituyen</translation>
    </message>
    <message>
        <source>%1: a proxy of this kind</source>
        <translation>%1: un proxy de este tipo</translation>
    </message>
    <message>
        <source>%1: a WebSocket opens without a body</source>
        <translation>%1: un WebSocket se abre sin cuerpo</translation>
    </message>
    <message>
        <source>%1 before the address</source>
        <translation>%1 antes de la dirección</translation>
    </message>
    <message>
        <source>what is piped into &quot;%1&quot;</source>
        <translation>lo que se pasa por tubería a «%1»</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot;</source>
        <translation>la orden «%1»</translation>
    </message>
    <message>
        <source>what &quot;%1&quot; pipes into it</source>
        <translation>lo que «%1» le pasa por tubería</translation>
    </message>
    <message>
        <source>what is given to its standard input</source>
        <translation>lo que se da a su entrada estándar</translation>
    </message>
    <message>
        <source>the environment variable %1 before it</source>
        <translation>la variable de entorno %1 que la precede</translation>
    </message>
    <message>
        <source>the redirection %1</source>
        <translation>la redirección %1</translation>
    </message>
    <message>
        <source>%1 is for the shell to fill in; it stands in the text as it was</source>
        <translation>%1 debe sustituirlo el shell; queda en el texto como estaba</translation>
    </message>
    <message>
        <source>curly quotes or long dashes were taken for the plain ones</source>
        <translation>las comillas tipográficas o las rayas largas se tomaron por las simples</translation>
    </message>
    <message>
        <source>%1: the file %2 is not read; put in yourself what it holds</source>
        <translation>%1: el archivo %2 no se lee; ponga usted lo que contiene</translation>
    </message>
    <message>
        <source>the word behind an option that is not known</source>
        <translation>la palabra que sigue a una opción desconocida</translation>
    </message>
    <message>
        <source>the word &quot;%1&quot;</source>
        <translation>la palabra «%1»</translation>
    </message>
    <message>
        <source>it lies outside of the folder</source>
        <translation>está fuera de la carpeta</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>es un enlace, y los enlaces no se siguen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <source>it has more than %1 MiB</source>
        <translation>tiene más de %1 MiB</translation>
    </message>
    <message>
        <source>more than %1 files are referred to</source>
        <translation>se hace referencia a más de %1 archivos</translation>
    </message>
    <message>
        <source>that it was closed with %1: a profile holds what is sent (import the file as a capture to see it)</source>
        <translation>que se cerró con %1: un perfil contiene lo que se envía (importe el archivo como captura para verlo)</translation>
    </message>
    <message>
        <source>how it ended: a profile holds what is sent (import the file as a capture to see it)</source>
        <translation>cómo terminó: un perfil contiene lo que se envía (importe el archivo como captura para verlo)</translation>
    </message>
    <message>
        <source>a header without a name is left out</source>
        <translation>se omite una cabecera sin nombre</translation>
    </message>
    <message>
        <source>Framescope reads HAR, Postman 3.0 folders, Insomnia v4 and v5, Bruno, OpenCollection, Yaak, AsyncAPI, its own files, and command lines of curl, websocat, wscat and PowerShell.</source>
        <translation>Framescope lee HAR, carpetas de Postman 3.0, Insomnia v4 y v5, Bruno, OpenCollection, Yaak, AsyncAPI, sus propios archivos y líneas de órdenes de curl, websocat, wscat y PowerShell.</translation>
    </message>
    <message>
        <source>the limit is %1 MiB</source>
        <translation>el límite es %1 MiB</translation>
    </message>
    <message>
        <source>line %1, column %2: the name &quot;%3&quot; stands twice in the same object; the first one counts</source>
        <translation>línea %1, columna %2: el nombre «%3» aparece dos veces en el mismo objeto; cuenta el primero</translation>
    </message>
    <message>
        <source>%1 more names that stand twice</source>
        <translation>%1 nombres más que aparecen dos veces</translation>
    </message>
    <message>
        <source>%1 variables that are always there</source>
        <translation>%1 variables que están siempre presentes</translation>
    </message>
    <message>
        <source>the variable %1: a chosen environment&apos;s value stands over the folder&apos;s here</source>
        <translation>la variable %1: aquí el valor del entorno elegido prevalece sobre el de la carpeta</translation>
    </message>
    <message>
        <source>there is no version %1 of this format; it is read as version %2</source>
        <translation>este formato no tiene versión %1; se lee como versión %2</translation>
    </message>
    <message>
        <source>a newer Framescope wrote it (version %1, this program knows %2); what is new in it is not understood</source>
        <translation>lo escribió un Framescope más reciente (versión %1, este programa conoce %2); lo que tiene de nuevo no se entiende</translation>
    </message>
    <message>
        <source>a variable of PowerShell; it stands in the text as it was</source>
        <translation>una variable de PowerShell; queda en el texto como estaba</translation>
    </message>
    <message>
        <source>a reference to something that is not there</source>
        <translation>una referencia a algo que no existe</translation>
    </message>
    <message>
        <source>a reference that goes in a circle</source>
        <translation>una referencia circular</translation>
    </message>
    <message>
        <source>a reference to another place; nothing is fetched</source>
        <translation>una referencia a otro lugar; no se descarga nada</translation>
    </message>
    <message>
        <source>a reference to another file; import the file or its folder instead of the text</source>
        <translation>una referencia a otro archivo; importe el archivo o su carpeta en lugar del texto</translation>
    </message>
    <message>
        <source>a reference to another file: %1</source>
        <translation>una referencia a otro archivo: %1</translation>
    </message>
    <message>
        <source>addresses of hosts that are set by hand</source>
        <translation>direcciones de hosts fijadas a mano</translation>
    </message>
    <message>
        <source>curl makes several addresses of {…} and […]; it stands in the address as it was</source>
        <translation>curl forma varias direcciones a partir de {…} y […]; queda en la dirección tal como estaba</translation>
    </message>
    <message>
        <source>a folder without WebSocket requests, with its variables and settings</source>
        <translation>una carpeta sin peticiones WebSocket, con sus variables y ajustes</translation>
    </message>
    <message>
        <source>a server without a protocol</source>
        <translation>un servidor sin protocolo</translation>
    </message>
    <message>
        <source>a binary message whose data should be base64 and is not: the text was taken as it stands</source>
        <translation>un mensaje binario cuyos datos deberían ser base64 y no lo son: el texto se tomó tal cual</translation>
    </message>
    <message>
        <source>it has no list of entries</source>
        <translation>no tiene una lista de entradas</translation>
    </message>
    <message>
        <source>its headers, authentication and variables apply to the connections that were there before too: %1</source>
        <translation>sus cabeceras, su autenticación y sus variables también se aplican a las conexiones que ya estaban antes: %1</translation>
    </message>
    <message>
        <source>a folder for the import: its headers, authentication and variables stay off the connections that were there before</source>
        <translation>una carpeta para la importación: sus cabeceras, su autenticación y sus variables no afectan a las conexiones que ya estaban antes</translation>
    </message>
    <message>
        <source>Paste or choose what another tool has exported.</source>
        <translation>Pegue o elija lo que ha exportado otra herramienta.</translation>
    </message>
    <message>
        <source>an address that begins with %1:// is not WebSocket</source>
        <translation>una dirección que empieza por %1:// no es WebSocket</translation>
    </message>
    <message>
        <source>the address begins with %1://, which is not WebSocket; it stands as it was</source>
        <translation>la dirección empieza por %1://, que no es WebSocket; se deja como estaba</translation>
    </message>
</context>
<context>
    <name>OrderedJson</name>
    <message>
        <source>something follows the end of the value</source>
        <translation>algo sigue al final del valor</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>el final del texto</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Línea %1, columna %2: %3.</translation>
    </message>
    <message>
        <source>Correct the text at this place.</source>
        <translation>Corrija el texto en este lugar.</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>this is not a value</source>
        <translation>esto no es un valor</translation>
    </message>
    <message>
        <source>a number must not begin with 0</source>
        <translation>un número no debe empezar por 0</translation>
    </message>
    <message>
        <source>a digit is missing after the point</source>
        <translation>falta una cifra tras el punto</translation>
    </message>
    <message>
        <source>a digit is missing in the exponent</source>
        <translation>falta una cifra en el exponente</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no es UTF-8</translation>
    </message>
    <message>
        <source>a control character stands in a text (write it as \n, \t or \uNNNN)</source>
        <translation>hay un carácter de control en un texto (escríbalo como \n, \t o \uNNNN)</translation>
    </message>
    <message>
        <source>four hexadecimal digits must follow \u</source>
        <translation>cuatro cifras hexadecimales deben seguir a \u</translation>
    </message>
    <message>
        <source>an unknown escape stands in a text</source>
        <translation>hay un escape desconocido en un texto</translation>
    </message>
    <message>
        <source>the closing quote of a text is missing</source>
        <translation>falta la comilla final de un texto</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation>falta una coma o el final de la lista</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>falta un nombre entre comillas</translation>
    </message>
    <message>
        <source>a colon is missing after a name</source>
        <translation>faltan dos puntos tras un nombre</translation>
    </message>
    <message>
        <source>a comma or the end of the object is missing</source>
        <translation>falta una coma o el final del objeto</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Try: %1</source>
        <translation>Pruebe: %1</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&quot;%1&quot; should be %2, but it is %3.</source>
        <translation>«%1» debería ser %2, pero es %3.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>Correct it in the file; until then it counts as not set and is kept as it is.</source>
        <translation>Corríjalo en el archivo; hasta entonces cuenta como no definido y se conserva tal cual.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>una lista de números enteros</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>built-in value</source>
        <translation>valor incorporado</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espacio de trabajo</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>carpeta %1</translation>
    </message>
    <message>
        <source>this profile</source>
        <translation>este perfil</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>There is no report of the kind &quot;%1&quot;.</source>
        <translation>No existe ningún informe del tipo «%1».</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Se conocen: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>The report %1 needs a file.</source>
        <translation>El informe %1 necesita un archivo.</translation>
    </message>
    <message>
        <source>Write %1=FILE.</source>
        <translation>Escriba %1=ARCHIVO.</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>El informe no se pudo escribir en %1.</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk.</source>
        <translation>Compruebe la carpeta y el espacio del disco.</translation>
    </message>
    <message>
        <source>The step&apos;s summary could not be written: %1</source>
        <translation>El resumen del paso no se pudo escribir: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>flaky</source>
        <translation>inestable</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Pruebe</translation>
    </message>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 errors, %4 flaky, %5 skipped in %6</source>
        <translation>%1 superados, %2 fallidos, %3 con error, %4 inestables, %5 saltados en %6</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Qué:</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Visto:</translation>
    </message>
    <message>
        <source>Try:</source>
        <translation>Pruebe:</translation>
    </message>
    <message>
        <source>At:</source>
        <translation>En:</translation>
    </message>
    <message>
        <source>Capture:</source>
        <translation>Captura:</translation>
    </message>
</context>
<context>
    <name>Resolver</name>
    <message>
        <source>(in %1)</source>
        <translation>(en %1)</translation>
    </message>
    <message>
        <source>The process has no environment variable %1%2.</source>
        <translation>El proceso no tiene la variable de entorno %1%2.</translation>
    </message>
    <message>
        <source>Set it before Framescope is started.</source>
        <translation>Defínala antes de iniciar Framescope.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; is not on this machine%2.</source>
        <translation>El secreto «%1» no está en este equipo%2.</translation>
    </message>
    <message>
        <source>Enter it when asked, or set it in the workspace&apos;s secrets.</source>
        <translation>Introdúzcalo cuando se le pida, o defínalo en los secretos del espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;%2.</source>
        <translation>No existe la variable «%1»%2.</translation>
    </message>
    <message>
        <source>similar names: %1</source>
        <translation>nombres parecidos: %1</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; needs itself%2.</source>
        <translation>La variable «%1» se necesita a sí misma%2.</translation>
    </message>
    <message>
        <source>The variables make a text of more than %1 MiB%2.</source>
        <translation>Las variables forman un texto de más de %1 MiB%2.</translation>
    </message>
    <message>
        <source>Look for variables that contain each other several times.</source>
        <translation>Busque variables que se contengan varias veces unas a otras.</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generado</translation>
    </message>
    <message>
        <source>process environment</source>
        <translation>entorno del proceso</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>Allow it if you trust the file that asks for it.</source>
        <translation>Permítalo si confía en el archivo que lo pide.</translation>
    </message>
    <message>
        <source>The environment variable %1 has bytes that are not UTF-8%2.</source>
        <translation>La variable de entorno %1 contiene bytes que no son UTF-8%2.</translation>
    </message>
    <message>
        <source>Set it to text in UTF-8.</source>
        <translation>Asígnele un texto en UTF-8.</translation>
    </message>
    <message>
        <source>The variables make texts of more than %1 MiB together.</source>
        <translation>Las variables forman en conjunto textos de más de %1 MiB.</translation>
    </message>
    <message>
        <source>The variables contain each other more than %1 times%2.</source>
        <translation>Las variables se contienen unas a otras más de %1 veces%2.</translation>
    </message>
    <message>
        <source>The environment variable %1 was not used%2, because it was not allowed.</source>
        <translation>La variable de entorno %1 no se usó%2, porque no se permitió.</translation>
    </message>
    <message>
        <source>Use one of the generated values: %1.</source>
        <translation>Use uno de los valores generados: %1.</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or give it a value.</source>
        <translation>Elija el entorno que la tiene, o dele un valor.</translation>
    </message>
    <message>
        <source>Break the circle in one of these variables.</source>
        <translation>Rompa el círculo en una de estas variables.</translation>
    </message>
    <message>
        <source>More than %1 variables are nested%2.</source>
        <translation>Hay más de %1 variables anidadas%2.</translation>
    </message>
    <message>
        <source>Nest fewer variables.</source>
        <translation>Anide menos variables.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>The data file is not UTF-8.</source>
        <translation>El archivo de datos no es UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; cannot be the name of a column.</source>
        <translation>Línea %1: «%2» no puede ser el nombre de una columna.</translation>
    </message>
    <message>
        <source>The first line names the columns; use letters, digits, _, - and points.</source>
        <translation>La primera línea da nombre a las columnas; use letras, cifras, _, - y puntos.</translation>
    </message>
    <message>
        <source>Line %1: the column &quot;%2&quot; stands there twice.</source>
        <translation>Línea %1: la columna «%2» aparece dos veces.</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, and there are %3 columns.</source>
        <translation>La línea %1 tiene %2 campos, y hay %3 columnas.</translation>
    </message>
    <message>
        <source>Put a field that holds a comma into quotation marks.</source>
        <translation>Ponga entre comillas un campo que contenga una coma.</translation>
    </message>
    <message>
        <source>Line %1: more than %2 rows.</source>
        <translation>Línea %1: más de %2 filas.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed.</source>
        <translation>Línea %1: una comilla no está cerrada.</translation>
    </message>
    <message>
        <source>The data file is empty.</source>
        <translation>El archivo de datos está vacío.</translation>
    </message>
    <message>
        <source>Its first line names the columns: symbol,price</source>
        <translation>Su primera línea da nombre a las columnas: symbol,price</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>Status %1 was expected, and no answer came.</source>
        <translation>Se esperaba el estado %1, y no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Status %1 was expected, and %2 came.</source>
        <translation>Se esperaba el estado %1, y llegó %2.</translation>
    </message>
    <message>
        <source>The header %1 was expected, and is not there.</source>
        <translation>Se esperaba la cabecera %1, y no está.</translation>
    </message>
    <message>
        <source>The header %1 was expected to have &quot;%2&quot;, and is &quot;%3&quot;.</source>
        <translation>Se esperaba que la cabecera %1 contuviera «%2», y es «%3».</translation>
    </message>
    <message>
        <source>The subprotocol %1 was expected, and none was agreed on.</source>
        <translation>Se esperaba el subprotocolo %1, y no se acordó ninguno.</translation>
    </message>
    <message>
        <source>The subprotocol %1 was expected, and %2 was agreed on.</source>
        <translation>Se esperaba el subprotocolo %1, y se acordó %2.</translation>
    </message>
    <message>
        <source>permessage-deflate was expected, and was not agreed on.</source>
        <translation>Se esperaba permessage-deflate, y no se acordó.</translation>
    </message>
    <message>
        <source>permessage-deflate was agreed on, and was expected not to be.</source>
        <translation>Se acordó permessage-deflate, y se esperaba que no.</translation>
    </message>
    <message>
        <source>The body was expected to have &quot;%1&quot;, and is &quot;%2&quot;.</source>
        <translation>Se esperaba que el cuerpo contuviera «%1», y es «%2».</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false, and one is %1.</source>
        <translation>Un esquema debe ser un objeto, true o false, y uno es %1.</translation>
    </message>
    <message>
        <source>The schema is nested deeper than %1 levels.</source>
        <translation>El esquema está anidado a más de %1 niveles.</translation>
    </message>
    <message>
        <source>The regular expression &quot;%1&quot; of the schema is wrong: %2.</source>
        <translation>La expresión regular «%1» del esquema está mal: %2.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>%1 must not be there.</source>
        <translation>%1 no debe estar ahí.</translation>
    </message>
    <message>
        <source>The schema refers to itself without end.</source>
        <translation>El esquema se refiere a sí mismo sin fin.</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is not in it.</source>
        <translation>El esquema se refiere a %1, que no está en él.</translation>
    </message>
    <message>
        <source>%1 must be of the type %2, and is %3.</source>
        <translation>%1 debe ser del tipo %2, y es %3.</translation>
    </message>
    <message>
        <source>%1 must be of one of the types %2, and is %3.</source>
        <translation>%1 debe ser de uno de los tipos %2, y es %3.</translation>
    </message>
    <message>
        <source>%1 must be %2, and is %3.</source>
        <translation>%1 debe ser %2, y es %3.</translation>
    </message>
    <message>
        <source>%1 must be one of %2, and is %3.</source>
        <translation>%1 debe ser uno de %2, y es %3.</translation>
    </message>
    <message>
        <source>%1 must be at least %2, and is %3.</source>
        <translation>%1 debe ser como mínimo %2, y es %3.</translation>
    </message>
    <message>
        <source>%1 must be at most %2, and is %3.</source>
        <translation>%1 debe ser como máximo %2, y es %3.</translation>
    </message>
    <message>
        <source>%1 must be more than %2, and is %3.</source>
        <translation>%1 debe ser mayor que %2, y es %3.</translation>
    </message>
    <message>
        <source>%1 must be less than %2, and is %3.</source>
        <translation>%1 debe ser menor que %2, y es %3.</translation>
    </message>
    <message>
        <source>%1 must be a multiple of %2, and is %3.</source>
        <translation>%1 debe ser un múltiplo de %2, y es %3.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters, and has %3.</source>
        <translation>%1 debe tener como mínimo %2 caracteres, y tiene %3.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters, and has %3.</source>
        <translation>%1 debe tener como máximo %2 caracteres, y tiene %3.</translation>
    </message>
    <message>
        <source>%1 must match /%2/, and is %3.</source>
        <translation>%1 debe coincidir con /%2/, y es %3.</translation>
    </message>
    <message>
        <source>%1 fits none of the %2 forms that it may have.</source>
        <translation>%1 no encaja en ninguna de las %2 formas que puede tener.</translation>
    </message>
    <message>
        <source>%1 must fit one of %2 forms, and fits %3.</source>
        <translation>%1 debe encajar en una de %2 formas, y encaja en %3.</translation>
    </message>
    <message>
        <source>%1 has a form that it must not have.</source>
        <translation>%1 tiene una forma que no debe tener.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 items, and has %3.</source>
        <translation>%1 debe tener como mínimo %2 elementos, y tiene %3.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 items, and has %3.</source>
        <translation>%1 debe tener como máximo %2 elementos, y tiene %3.</translation>
    </message>
    <message>
        <source>%1 has an item twice.</source>
        <translation>%1 tiene un elemento repetido.</translation>
    </message>
    <message>
        <source>%1 must contain at least %2 items of a form that it has %3 of.</source>
        <translation>%1 debe contener como mínimo %2 elementos de una forma de la que tiene %3.</translation>
    </message>
    <message>
        <source>%1 must contain at most %2 items of a form that it has %3 of.</source>
        <translation>%1 debe contener como máximo %2 elementos de una forma de la que tiene %3.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 members, and has %3.</source>
        <translation>%1 debe tener como mínimo %2 miembros, y tiene %3.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 members, and has %3.</source>
        <translation>%1 debe tener como máximo %2 miembros, y tiene %3.</translation>
    </message>
    <message>
        <source>%1 lacks &quot;%2&quot;.</source>
        <translation>A %1 le falta «%2».</translation>
    </message>
    <message>
        <source>%1 has a member of a name that it must not have: &quot;%2&quot;.</source>
        <translation>%1 tiene un miembro con un nombre que no debe tener: «%2».</translation>
    </message>
    <message>
        <source>The message does not fit the schema.</source>
        <translation>El mensaje no se ajusta al esquema.</translation>
    </message>
    <message>
        <source>%1: it was never measured.</source>
        <translation>%1: nunca se midió.</translation>
    </message>
    <message>
        <source>%1: it was %2.</source>
        <translation>%1: fue %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a limit.</source>
        <translation>«%1» no es un límite.</translation>
    </message>
    <message>
        <source>Write NAME &lt; VALUE or NAME.p95 &lt; VALUE: &quot;connect &lt; 1s&quot;, &quot;failed &lt; 1%&quot;.</source>
        <translation>Escriba NOMBRE &lt; VALOR o NOMBRE.p95 &lt; VALOR: &quot;connect &lt; 1s&quot;, &quot;failed &lt; 1%&quot;.</translation>
    </message>
    <message>
        <source>No step is named &quot;%1&quot;.</source>
        <translation>Ningún paso se llama «%1».</translation>
    </message>
    <message>
        <source>There is no percentile %1.</source>
        <translation>No existe el percentil %1.</translation>
    </message>
    <message>
        <source>It is from 0 to 100: p50, p99.9.</source>
        <translation>Va de 0 a 100: p50, p99.9.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here: only &quot;failed&quot; is a share.</source>
        <translation>«%1» no sirve aquí: solo «failed» es una proporción.</translation>
    </message>
    <message>
        <source>Write a duration: 250ms.</source>
        <translation>Escriba una duración: 250ms.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>Write a count, or for &quot;failed&quot; a share: 1%.</source>
        <translation>Escriba una cantidad o, para «failed», una proporción: 1%.</translation>
    </message>
    <message>
        <source>%1 must be a list, and is %2.</source>
        <translation>%1 debe ser una lista, y es %2.</translation>
    </message>
    <message>
        <source>Write [&quot;connect &lt; 1s&quot;].</source>
        <translation>Escriba [&quot;connect &lt; 1s&quot;].</translation>
    </message>
    <message>
        <source>%1 must be a list of stages, and is %2.</source>
        <translation>%1 debe ser una lista de etapas, y es %2.</translation>
    </message>
    <message>
        <source>Write [{over: 30s, to: 20/s}].</source>
        <translation>Escriba [{over: 30s, to: 20/s}].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>Write {over: 30s, to: 20/s}.</source>
        <translation>Escriba {over: 30s, to: 20/s}.</translation>
    </message>
    <message>
        <source>Users arrive, or so many of them are there: not both.</source>
        <translation>Los usuarios van llegando, o están todos desde el principio: no ambas cosas.</translation>
    </message>
    <message>
        <source>Keep &quot;arrive&quot; or &quot;users&quot;.</source>
        <translation>Deje «arrive» o «users».</translation>
    </message>
    <message>
        <source>How many users is missing.</source>
        <translation>Falta cuántos usuarios.</translation>
    </message>
    <message>
        <source>Write {users: 500, for: 5m} or {arrive: [{over: 30s, to: 20/s}]}.</source>
        <translation>Escriba {users: 500, for: 5m} o {arrive: [{over: 30s, to: 20/s}]}.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Se conocen: %1.</translation>
    </message>
    <message>
        <source>%1 must be a map of keys and values, and is %2.</source>
        <translation>%1 debe ser un mapa de claves y valores, y es %2.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>un valor vacío</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>un mapa</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>el número %1</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>el texto «%1»</translation>
    </message>
    <message>
        <source>%1 must be a text, and is %2.</source>
        <translation>%1 debe ser un texto, y es %2.</translation>
    </message>
    <message>
        <source>%1 must be true or false, and is %2.</source>
        <translation>%1 debe ser true o false, y es %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, and is %2.</source>
        <translation>%1 debe ser un número entero, y es %2.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, and is %4.</source>
        <translation>%1 debe estar entre %2 y %3, y es %4.</translation>
    </message>
    <message>
        <source>%1 must be a duration such as 2s or 250ms, and is %2.</source>
        <translation>%1 debe ser una duración como 2s o 250ms, y es %2.</translation>
    </message>
    <message>
        <source>%1 must be a rate such as 20/s, and is %2.</source>
        <translation>%1 debe ser una tasa como 20/s, y es %2.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, and is %2.</source>
        <translation>%1 debe ser una lista de textos, y es %2.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list or a map.</source>
        <translation>Una clave debe ser una palabra, no una lista ni un mapa.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here.</source>
        <translation>Aquí no existe la clave «%1».</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>La clave «%1» aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Elimine uno de ellos.</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>escenario</translation>
    </message>
    <message>
        <source>The run took longer than %1.</source>
        <translation>La ejecución tardó más de %1.</translation>
    </message>
    <message>
        <source>The connection ended (%1%2) while this step waited.</source>
        <translation>La conexión terminó (%1%2) mientras este paso esperaba.</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensaje %1</translation>
    </message>
    <message>
        <source>A message came that must not: %1</source>
        <translation>Llegó un mensaje que no debía llegar: %1</translation>
    </message>
    <message>
        <source>The next message had to be %1.</source>
        <translation>El mensaje siguiente tenía que ser %1.</translation>
    </message>
    <message>
        <source>The message fits, but has nothing to save as {{%1}}: %2 is not there.</source>
        <translation>El mensaje encaja, pero no tiene nada que guardar como {{%1}}: %2 no está.</translation>
    </message>
    <message>
        <source>No message came.</source>
        <translation>No llegó ningún mensaje.</translation>
    </message>
    <message>
        <source>the message at +%1</source>
        <translation>el mensaje en +%1</translation>
    </message>
    <message>
        <source>%1 of %2 messages came in %3: %4</source>
        <translation>Llegaron %1 de %2 mensajes en %3: %4</translation>
    </message>
    <message>
        <source>No message came in %1 that is %2</source>
        <translation>En %1 no llegó ningún mensaje que sea %2</translation>
    </message>
    <message>
        <source>The ping was not answered in %1.</source>
        <translation>El ping no recibió respuesta en %1.</translation>
    </message>
    <message>
        <source>The connection was not closed in %1.</source>
        <translation>La conexión no se cerró en %1.</translation>
    </message>
    <message>
        <source>It was closed with %1%2.</source>
        <translation>Se cerró con %1%2.</translation>
    </message>
    <message>
        <source>Close code %1 was expected.</source>
        <translation>Se esperaba el código de cierre %1.</translation>
    </message>
    <message>
        <source>The reason &quot;%1&quot; was expected.</source>
        <translation>Se esperaba el motivo «%1».</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is not open.</source>
        <translation>No se puede enviar nada: la conexión no está abierta.</translation>
    </message>
    <message>
        <source>The opening had to be refused, and the connection is open.</source>
        <translation>La apertura tenía que rechazarse, y la conexión está abierta.</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>Estado %1.</translation>
    </message>
    <message>
        <source>The connection did not open.</source>
        <translation>La conexión no se abrió.</translation>
    </message>
    <message>
        <source>No message came that could be checked against %1.</source>
        <translation>No llegó ningún mensaje que se pudiera comprobar con %1.</translation>
    </message>
    <message>
        <source>Message %1 is not JSON, so that it does not fit %2.</source>
        <translation>El mensaje %1 no es JSON, así que no se ajusta a %2.</translation>
    </message>
    <message>
        <source>Message %1 does not fit %2: %3</source>
        <translation>El mensaje %1 no se ajusta a %2: %3</translation>
    </message>
    <message>
        <source>Scripts are not supported by this version: %1 was not run.</source>
        <translation>Esta versión no admite scripts: %1 no se ejecutó.</translation>
    </message>
    <message>
        <source>The connection never opened, so that it cannot be closed.</source>
        <translation>La conexión no llegó a abrirse, así que no se puede cerrar.</translation>
    </message>
    <message>
        <source>&quot;connect&quot; is missing: the scenario does not say where to.</source>
        <translation>Falta «connect»: el escenario no dice adónde conectarse.</translation>
    </message>
    <message>
        <source>Add connect: ws://…, or the path of a saved connection.</source>
        <translation>Añada connect: ws://…, o la ruta de una conexión guardada.</translation>
    </message>
    <message>
        <source>&quot;steps&quot; is missing: there is nothing to do.</source>
        <translation>Falta «steps»: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>&quot;format&quot; is missing.</source>
        <translation>Falta «format».</translation>
    </message>
    <message>
        <source>Begin the file with: format: %1</source>
        <translation>Empiece el archivo con: format: %1</translation>
    </message>
    <message>
        <source>This file is of version %1 of the format; this program knows version 1.</source>
        <translation>Este archivo es de la versión %1 del formato; este programa conoce la versión 1.</translation>
    </message>
    <message>
        <source>Use a newer Framescope.</source>
        <translation>Use un Framescope más reciente.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format of scenarios.</source>
        <translation>«%1» no es un formato de escenarios.</translation>
    </message>
    <message>
        <source>Write: format: %1</source>
        <translation>Escriba: format: %1</translation>
    </message>
    <message>
        <source>No connection is named.</source>
        <translation>No se nombra ninguna conexión.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; stands here twice.</source>
        <translation>La conexión «%1» aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>La dirección está vacía.</translation>
    </message>
    <message>
        <source>&quot;url&quot; is missing.</source>
        <translation>Falta «url».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a header.</source>
        <translation>«%1» no es una cabecera.</translation>
    </message>
    <message>
        <source>Write &quot;Name: value&quot;.</source>
        <translation>Escriba &quot;Nombre: valor&quot;.</translation>
    </message>
    <message>
        <source>%1 must be a map of names and values, and is %2.</source>
        <translation>%1 debe ser un mapa de nombres y valores, y es %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable.</source>
        <translation>«%1» no puede ser el nombre de una variable.</translation>
    </message>
    <message>
        <source>Use letters, digits, _, - and points.</source>
        <translation>Use letras, cifras, _, - y puntos.</translation>
    </message>
    <message>
        <source>This step cannot be carried out: &quot;%1&quot; has ended the connection before it.</source>
        <translation>Este paso no se puede llevar a cabo: «%1» ha terminado antes la conexión.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Begin it with: format: %1</source>
        <translation>Empiécelo con: format: %1</translation>
    </message>
    <message>
        <source>%1 must be a list of steps, and is %2.</source>
        <translation>%1 debe ser una lista de pasos, y es %2.</translation>
    </message>
    <message>
        <source>Begin each step with &quot;- &quot;.</source>
        <translation>Empiece cada paso con &quot;- &quot;.</translation>
    </message>
    <message>
        <source>A step begins with what it does, and this is %1.</source>
        <translation>Un paso empieza por lo que hace, y esto es %1.</translation>
    </message>
    <message>
        <source>One step cannot both &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Un mismo paso no puede ser «%1» y «%2».</translation>
    </message>
    <message>
        <source>Make two steps of it: begin &quot;%1&quot; with &quot;- &quot;.</source>
        <translation>Divídalo en dos pasos: empiece «%1» con &quot;- &quot;.</translation>
    </message>
    <message>
        <source>This step says nothing.</source>
        <translation>Este paso no dice nada.</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;.</source>
        <translation>No existe el paso «%1».</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot; in this scenario.</source>
        <translation>En este escenario no existe la conexión «%1».</translation>
    </message>
    <message>
        <source>Give connections names: connect: {alice: …, bob: …}.</source>
        <translation>Dé nombres a las conexiones: connect: {alice: …, bob: …}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name.</source>
        <translation>«%1» no es un nombre.</translation>
    </message>
    <message>
        <source>Use letters, digits, _ and -, and begin with a letter.</source>
        <translation>Use letras, cifras, _ y -, y empiece por una letra.</translation>
    </message>
    <message>
        <source>One message is of one kind: &quot;%1&quot; is a second one.</source>
        <translation>Un mensaje es de un solo tipo: «%1» es un segundo tipo.</translation>
    </message>
    <message>
        <source>%1 must be a list of sizes such as [3, 5], and is %2.</source>
        <translation>%1 debe ser una lista de tamaños como [3, 5], y es %2.</translation>
    </message>
    <message>
        <source>Nothing is said of what to send.</source>
        <translation>No se dice qué enviar.</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Esto no es JSON: %1</translation>
    </message>
    <message>
        <source>A text that is to be sent as a JSON string needs its own quotation marks: &apos;&quot;hello&quot;&apos;. Use &quot;text&quot; for what is not JSON.</source>
        <translation>Un texto que se envía como cadena JSON necesita sus propias comillas: &apos;&quot;hello&quot;&apos;. Use «text» para lo que no es JSON.</translation>
    </message>
    <message>
        <source>A filter is missing.</source>
        <translation>Falta un filtro.</translation>
    </message>
    <message>
        <source>For any message at all, write type:text,binary.</source>
        <translation>Para cualquier mensaje, escriba type:text,binary.</translation>
    </message>
    <message>
        <source>In the filter: %1</source>
        <translation>En el filtro: %1</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>La expresión regular está mal: %1.</translation>
    </message>
    <message>
        <source>The regular expression must have one group, and has %1.</source>
        <translation>La expresión regular debe tener un grupo, y tiene %1.</translation>
    </message>
    <message>
        <source>Put the part to save into parentheses: &quot;id=([0-9]+)&quot;. For a field of JSON write json:path.</source>
        <translation>Ponga entre paréntesis la parte que se guarda: &quot;id=([0-9]+)&quot;. Para un campo de JSON, escriba json:ruta.</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>No hay nada tras los dos puntos.</translation>
    </message>
    <message>
        <source>%1 must be a name, or a map of names and values.</source>
        <translation>%1 debe ser un nombre, o un mapa de nombres y valores.</translation>
    </message>
    <message>
        <source>Nothing is said of what to expect.</source>
        <translation>No se dice qué esperar.</translation>
    </message>
    <message>
        <source>Write a filter, or {handshake: …}, or {refused: …}.</source>
        <translation>Escriba un filtro, o {handshake: …}, o {refused: …}.</translation>
    </message>
    <message>
        <source>How long nothing of the kind may come is missing.</source>
        <translation>Falta durante cuánto tiempo no debe llegar nada así.</translation>
    </message>
    <message>
        <source>Add a line &quot;for: 1s&quot;.</source>
        <translation>Añada una línea &quot;for: 1s&quot;.</translation>
    </message>
    <message>
        <source>&quot;to&quot; is missing.</source>
        <translation>Falta «to».</translation>
    </message>
    <message>
        <source>Write {from: 200ms, to: 1s}, or one duration.</source>
        <translation>Escriba {from: 200ms, to: 1s}, o una sola duración.</translation>
    </message>
    <message>
        <source>&quot;from&quot; is longer than &quot;to&quot;.</source>
        <translation>«from» es más largo que «to».</translation>
    </message>
    <message>
        <source>&quot;times&quot; is missing.</source>
        <translation>Falta «times».</translation>
    </message>
    <message>
        <source>The steps to repeat are missing.</source>
        <translation>Faltan los pasos que se repiten.</translation>
    </message>
    <message>
        <source>Add &quot;steps:&quot; below, at the depth of &quot;repeat&quot;.</source>
        <translation>Añada &quot;steps:&quot; debajo, a la profundidad de «repeat».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a field.</source>
        <translation>«%1» no es la ruta de un campo.</translation>
    </message>
    <message>
        <source>Write json:path, for example json:seq.</source>
        <translation>Escriba json:ruta, por ejemplo json:seq.</translation>
    </message>
    <message>
        <source>&quot;field&quot; is missing.</source>
        <translation>Falta «field».</translation>
    </message>
    <message>
        <source>Write {field: &apos;json:seq&apos;}.</source>
        <translation>Escriba {field: &apos;json:seq&apos;}.</translation>
    </message>
    <message>
        <source>&quot;for&quot; is missing.</source>
        <translation>Falta «for».</translation>
    </message>
    <message>
        <source>Say how long to listen: {for: 5s}.</source>
        <translation>Diga cuánto tiempo escuchar: {for: 5s}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no message.</source>
        <translation>«%1» no es un mensaje.</translation>
    </message>
    <message>
        <source>Write &quot;last&quot;.</source>
        <translation>Escriba «last».</translation>
    </message>
    <message>
        <source>&quot;file&quot; is missing.</source>
        <translation>Falta «file».</translation>
    </message>
    <message>
        <source>The reason has more than 123 bytes (RFC 6455 section 5.5).</source>
        <translation>El motivo tiene más de 123 bytes (RFC 6455, sección 5.5).</translation>
    </message>
    <message>
        <source>Nothing came for %1; at most %2 is allowed.</source>
        <translation>No llegó nada durante %1; se permite como máximo %2.</translation>
    </message>
    <message>
        <source>The sequence field json:%1 is %2, which is no whole number.</source>
        <translation>El campo de secuencia json:%1 es %2, que no es un número entero.</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>The sequence%1 has a gap: %2 came after %3.</source>
        <translation>La secuencia%1 tiene un hueco: %2 llegó tras %3.</translation>
    </message>
    <message>
        <source>The sequence%1 went back: %2 came after %3.</source>
        <translation>La secuencia%1 retrocedió: %2 llegó tras %3.</translation>
    </message>
    <message>
        <source>%1 messages came in %2, which is %3 a second; at least %4 is asked for.</source>
        <translation>Llegaron %1 mensajes en %2, es decir, %3 por segundo; se piden como mínimo %4.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>No existe el archivo o la carpeta %1.</translation>
    </message>
    <message>
        <source>Put it beside the scenario.</source>
        <translation>Póngalo junto al escenario.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>A limit does not hold.</source>
        <translation>Un límite no se cumple.</translation>
    </message>
    <message>
        <source> %1 messages came faster than the steps looked at them, and were dropped.</source>
        <translation> %1 mensajes llegaron más deprisa de lo que los pasos los miraban, y se descartaron.</translation>
    </message>
    <message>
        <source>Not run: interrupted before it began.</source>
        <translation>No se ejecutó: se interrumpió antes de empezar.</translation>
    </message>
    <message>
        <source>Not run: an earlier one failed.</source>
        <translation>No se ejecutó: falló uno anterior.</translation>
    </message>
    <message>
        <source>Nothing has given {{%1}} a value when this step runs.</source>
        <translation>Nada ha dado un valor a {{%1}} cuando se ejecuta este paso.</translation>
    </message>
    <message>
        <source>This version runs no scripts.</source>
        <translation>Esta versión no ejecuta scripts.</translation>
    </message>
    <message>
        <source>Say it with expect and save, as far as it can be.</source>
        <translation>Expréselo con expect y save, en lo posible.</translation>
    </message>
    <message>
        <source>This version decodes no application protocols.</source>
        <translation>Esta versión no decodifica protocolos de aplicación.</translation>
    </message>
    <message>
        <source>Save a field of JSON: json:path.</source>
        <translation>Guarde un campo de JSON: json:ruta.</translation>
    </message>
    <message>
        <source>The file %1 lies outside of the scenario&apos;s folder.</source>
        <translation>El archivo %1 está fuera de la carpeta del escenario.</translation>
    </message>
</context>
<context>
    <name>SecretScan</name>
    <message>
        <source>a value of &quot;%1&quot; is a secret as a rule</source>
        <translation>un valor de «%1» suele ser un secreto</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot; is marked as secret</source>
        <translation>la variable «%1» está marcada como secreta</translation>
    </message>
    <message>
        <source>this field is for a secret</source>
        <translation>este campo es para un secreto</translation>
    </message>
    <message>
        <source>the URL holds a password</source>
        <translation>la URL contiene una contraseña</translation>
    </message>
    <message>
        <source>it looks like an access token or a private key</source>
        <translation>parece un token de acceso o una clave privada</translation>
    </message>
    <message>
        <source>the subprotocol carries a token</source>
        <translation>el subprotocolo lleva un token</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>This system has no keychain that can be used.</source>
        <translation>Este sistema no tiene un llavero que se pueda usar.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain refused.</source>
        <translation>El llavero del sistema se negó.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret when asked: it is then kept until the program ends.</source>
        <translation>Desbloquee el llavero, o introduzca el secreto cuando se le pida: entonces se guarda hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>A quote (%1) is not closed in this command line.</source>
        <translation>Una comilla (%1) no está cerrada en esta línea de órdenes.</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Copie la orden entera.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Echo</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>The echo server on this machine: start it under Servers, then connect.</source>
        <translation>El servidor de eco de este equipo: inícielo en Servidores y luego conéctese.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribir</translation>
    </message>
    <message>
        <source>Four bytes</source>
        <translation>Cuatro bytes</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Adiós</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Where the echo server listens</source>
        <translation>Donde escucha el servidor de eco</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The environment variable %1 has bytes that are not UTF-8.</source>
        <translation>La variable de entorno %1 contiene bytes que no son UTF-8.</translation>
    </message>
    <message>
        <source>Name a folder in UTF-8.</source>
        <translation>Indique una carpeta en UTF-8.</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>Mi espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>WorkspaceScan</name>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation>%1 es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the workspace; it is not followed.</source>
        <translation>%1 es un enlace que sale del espacio de trabajo; no se sigue.</translation>
    </message>
    <message>
        <source>Copy the file into the workspace.</source>
        <translation>Copie el archivo en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 is a link to another place in the workspace; it is listed there only.</source>
        <translation>%1 es un enlace a otro lugar del espacio de trabajo; solo se lista allí.</translation>
    </message>
    <message>
        <source>Folders are nested deeper than %1 levels; what is below is not listed.</source>
        <translation>Hay carpetas anidadas a más de %1 niveles; lo que está debajo no se lista.</translation>
    </message>
    <message>
        <source>There are more than %1 files; the rest is not listed.</source>
        <translation>Hay más de %1 archivos; el resto no se lista.</translation>
    </message>
    <message>
        <source>It has no URL.</source>
        <translation>No tiene URL.</translation>
    </message>
    <message>
        <source>There is no &quot;url&quot; with a text in it.</source>
        <translation>No hay un «url» con un texto.</translation>
    </message>
    <message>
        <source>Add &quot;url&quot;: &quot;wss://…&quot;.</source>
        <translation>Añada &quot;url&quot;: &quot;wss://…&quot;.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Visto: %1</translation>
    </message>
    <message>
        <source>Install the newer version to change it.</source>
        <translation>Instale la versión más reciente para cambiarlo.</translation>
    </message>
    <message>
        <source>It has the same id as %1.</source>
        <translation>Tiene el mismo id que %1.</translation>
    </message>
    <message>
        <source>Remove the line &quot;id&quot; from one of them; a new one is made when it is saved.</source>
        <translation>Elimine la línea «id» de uno de ellos; al guardar se crea una nueva.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Corrija el archivo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not YAML (%3).</source>
        <translation>Línea %1, columna %2: esto no es YAML (%3).</translation>
    </message>
    <message>
        <source>This is not YAML (%1).</source>
        <translation>Esto no es YAML (%1).</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>una comilla que no está cerrada</translation>
    </message>
    <message>
        <source>a line without a colon</source>
        <translation>una línea sin dos puntos</translation>
    </message>
    <message>
        <source>a second document begins here; one is read</source>
        <translation>aquí empieza un segundo documento; se lee uno</translation>
    </message>
    <message>
        <source>an alias that stands inside of its own anchor</source>
        <translation>un alias que está dentro de su propia ancla</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>too many values, or too much text</source>
        <translation>demasiados valores, o demasiado texto</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no es UTF-8</translation>
    </message>
</context>
<context>
    <name>decode::ActionCable</name>
    <message>
        <source>text of “%1”</source>
        <translation>texto de «%1»</translation>
    </message>
    <message>
        <source>JSON in “%1”</source>
        <translation>JSON en «%1»</translation>
    </message>
    <message>
        <source>Subscriptions and messages of channels, with the JSON inside their strings; pings.</source>
        <translation>Suscripciones y mensajes de canales, con el JSON que llevan sus cadenas; pings.</translation>
    </message>
    <message>
        <source>a command of Action Cable</source>
        <translation>una orden de Action Cable</translation>
    </message>
    <message>
        <source>A client sends the commands subscribe, unsubscribe and message.</source>
        <translation>Un cliente envía las órdenes subscribe, unsubscribe y message.</translation>
    </message>
    <message>
        <source>A command needs an “identifier”.</source>
        <translation>Una orden necesita un «identifier».</translation>
    </message>
    <message>
        <source>“%1” is no type of Action Cable.</source>
        <translation>«%1» no es un tipo de Action Cable.</translation>
    </message>
    <message>
        <source>There is neither a type nor a message.</source>
        <translation>No hay ni tipo ni mensaje.</translation>
    </message>
</context>
<context>
    <name>decode::ByteJoiner</name>
    <message numerus="yes">
        <source>joined from %n message(s)</source>
        <translation>
            <numerusform>unido a partir de %n mensaje</numerusform>
            <numerusform>unido a partir de %n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::Centrifugo</name>
    <message>
        <source>Commands, replies and pushes of Centrifugo, several a message; replies with their method and latency; pings.</source>
        <translation>Órdenes, respuestas y pushes de Centrifugo, varios por mensaje; respuestas con su método y su latencia; pings.</translation>
    </message>
    <message>
        <source>A command and a reply are objects.</source>
        <translation>Las órdenes y las respuestas son objetos.</translation>
    </message>
    <message>
        <source>A command has one member by the name of its method.</source>
        <translation>Una orden tiene un solo miembro, con el nombre de su método.</translation>
    </message>
    <message>
        <source>A reply needs the “id” of its command.</source>
        <translation>Una respuesta necesita el «id» de su orden.</translation>
    </message>
</context>
<context>
    <name>decode::ConnectionDecoder</name>
    <message>
        <source>“%1” is no option of the decoder “%2”.</source>
        <translation>«%1» no es una opción del decodificador «%2».</translation>
    </message>
    <message>
        <source>It has no options: leave out what follows the colon.</source>
        <translation>No tiene opciones: omita lo que sigue a los dos puntos.</translation>
    </message>
    <message>
        <source>Its options are %1.</source>
        <translation>Sus opciones son %1.</translation>
    </message>
    <message>
        <source>There is no decoder “%1”.</source>
        <translation>No existe el decodificador «%1».</translation>
    </message>
    <message>
        <source>“framescope-cli decoders” lists them.</source>
        <translation>«framescope-cli decoders» los enumera.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? “framescope-cli decoders” lists them.</source>
        <translation>¿Quiso decir «%1»? «framescope-cli decoders» los enumera.</translation>
    </message>
    <message>
        <source>it was chosen</source>
        <translation>se eligió</translation>
    </message>
    <message>
        <source>Messages stand inside one another more than %1 deep; no more of them is decoded.</source>
        <translation>Los mensajes están anidados a más de %1 niveles; no se decodifican más.</translation>
    </message>
</context>
<context>
    <name>decode::Discord</name>
    <message>
        <source>Operations of Discord’s gateway by name, dispatched events with their sequence numbers, heartbeats with their latency.</source>
        <translation>Operaciones del gateway de Discord por su nombre, sucesos entregados con sus números de secuencia y latidos con su latencia.</translation>
    </message>
    <message>
        <source>A message is an object whose “op” is a number.</source>
        <translation>Un mensaje es un objeto cuyo «op» es un número.</translation>
    </message>
    <message>
        <source>%1 is no operation of the gateway.</source>
        <translation>%1 no es una operación del gateway.</translation>
    </message>
    <message>
        <source>unknown error; reconnect</source>
        <translation>error desconocido; vuelva a conectarse</translation>
    </message>
    <message>
        <source>unknown opcode</source>
        <translation>opcode desconocido</translation>
    </message>
    <message>
        <source>a payload could not be decoded</source>
        <translation>no se pudo decodificar un contenido</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>sin autenticar</translation>
    </message>
    <message>
        <source>authentication failed; do not reconnect</source>
        <translation>la autenticación falló; no vuelva a conectarse</translation>
    </message>
    <message>
        <source>already authenticated</source>
        <translation>ya autenticado</translation>
    </message>
    <message>
        <source>invalid sequence number</source>
        <translation>número de secuencia no válido</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>límite de frecuencia superado</translation>
    </message>
    <message>
        <source>the session timed out</source>
        <translation>la sesión caducó</translation>
    </message>
    <message>
        <source>invalid shard</source>
        <translation>shard no válido</translation>
    </message>
    <message>
        <source>sharding required</source>
        <translation>se requiere sharding</translation>
    </message>
    <message>
        <source>invalid version of the API</source>
        <translation>versión de la API no válida</translation>
    </message>
    <message>
        <source>invalid intents</source>
        <translation>intents no válidos</translation>
    </message>
    <message>
        <source>disallowed intents</source>
        <translation>intents no permitidos</translation>
    </message>
</context>
<context>
    <name>decode::GenericJson</name>
    <message>
        <source>Messages that are JSON without a protocol around it: one value, or one on each line.</source>
        <translation>Mensajes que son JSON sin un protocolo alrededor: un valor, o uno en cada línea.</translation>
    </message>
</context>
<context>
    <name>decode::GraphQl</name>
    <message>
        <source>Subscriptions of GraphQL as the library graphql-ws speaks them; each answer with its operation.</source>
        <translation>Suscripciones de GraphQL tal como las habla la biblioteca graphql-ws; cada respuesta con su operación.</translation>
    </message>
    <message>
        <source>Subscriptions of GraphQL in the older protocol, whose subprotocol is called graphql-ws.</source>
        <translation>Suscripciones de GraphQL en el protocolo anterior, cuyo subprotocolo se llama graphql-ws.</translation>
    </message>
    <message>
        <source>A message is an object with a “type”.</source>
        <translation>Un mensaje es un objeto con un «type».</translation>
    </message>
    <message>
        <source>“%1” belongs to the other protocol: this side speaks %2, and the connection is %3.</source>
        <translation>«%1» pertenece al otro protocolo: este lado habla %2, y la conexión es %3.</translation>
    </message>
    <message>
        <source>“%1” is no type of this protocol.</source>
        <translation>«%1» no es un tipo de este protocolo.</translation>
    </message>
    <message>
        <source>Only a server sends “%1”.</source>
        <translation>Solo un servidor envía «%1».</translation>
    </message>
    <message>
        <source>Only a client sends “%1”.</source>
        <translation>Solo un cliente envía «%1».</translation>
    </message>
    <message>
        <source>“%1” needs an id.</source>
        <translation>«%1» necesita un id.</translation>
    </message>
    <message>
        <source>The payload of an error is an array of GraphQL’s errors.</source>
        <translation>El contenido (payload) de un error es una matriz de errores de GraphQL.</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>mensaje no válido</translation>
    </message>
    <message>
        <source>unauthorised: subscribed before the connection was acknowledged</source>
        <translation>no autorizado: suscripción antes de que se confirmara la conexión</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>prohibido</translation>
    </message>
    <message>
        <source>subprotocol not acceptable</source>
        <translation>subprotocolo no aceptable</translation>
    </message>
    <message>
        <source>connection_init came too late</source>
        <translation>connection_init llegó demasiado tarde</translation>
    </message>
    <message>
        <source>a subscription with this id exists already</source>
        <translation>ya existe una suscripción con este id</translation>
    </message>
    <message>
        <source>more than one connection_init</source>
        <translation>más de un connection_init</translation>
    </message>
    <message>
        <source>internal server error</source>
        <translation>error interno del servidor</translation>
    </message>
    <message>
        <source>the connection was not acknowledged in time</source>
        <translation>la conexión no se confirmó a tiempo</translation>
    </message>
</context>
<context>
    <name>decode::JsonFields</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::JsonParts</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Esto no es JSON: %1.</translation>
    </message>
</context>
<context>
    <name>decode::JsonRpc</name>
    <message>
        <source>parse error</source>
        <translation>error de análisis</translation>
    </message>
    <message>
        <source>invalid request</source>
        <translation>petición no válida</translation>
    </message>
    <message>
        <source>method not found</source>
        <translation>método no encontrado</translation>
    </message>
    <message>
        <source>invalid parameters</source>
        <translation>parámetros no válidos</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>error interno</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>error del servidor</translation>
    </message>
    <message>
        <source>Calls, answers, notifications and batches; errors by their code; what a subscription of Ethereum is of.</source>
        <translation>Llamadas, respuestas, notificaciones y lotes; errores por su código; a qué se refiere una suscripción de Ethereum.</translation>
    </message>
    <message>
        <source>A message is an object or an array of them, not empty.</source>
        <translation>Un mensaje es un objeto o una matriz no vacía de objetos.</translation>
    </message>
    <message>
        <source>There is neither a method nor a result nor an error.</source>
        <translation>No hay ni método, ni resultado, ni error.</translation>
    </message>
    <message>
        <source>“jsonrpc” is not &quot;2.0&quot;.</source>
        <translation>«jsonrpc» no es &quot;2.0&quot;.</translation>
    </message>
    <message>
        <source>An id is a string, a number or null.</source>
        <translation>Un id es una cadena, un número o null.</translation>
    </message>
    <message>
        <source>A method is a string.</source>
        <translation>Un método es una cadena.</translation>
    </message>
    <message>
        <source>Parameters are an array or an object.</source>
        <translation>Los parámetros son una matriz o un objeto.</translation>
    </message>
    <message>
        <source>An answer needs an id.</source>
        <translation>Una respuesta necesita un id.</translation>
    </message>
    <message>
        <source>An answer has a result or an error, not both.</source>
        <translation>Una respuesta tiene un resultado o un error, no ambos.</translation>
    </message>
    <message>
        <source>An error needs a whole number as its code.</source>
        <translation>Un error necesita un número entero como código.</translation>
    </message>
</context>
<context>
    <name>decode::Nats</name>
    <message>
        <source>Operations of NATS with their subjects and payloads; requests with the latency of their reply; heartbeats.</source>
        <translation>Operaciones de NATS con sus asuntos y contenidos; peticiones con la latencia de su respuesta; latidos.</translation>
    </message>
    <message>
        <source>An operation does not end within %1 bytes.</source>
        <translation>Una operación no termina en %1 bytes.</translation>
    </message>
    <message>
        <source>“%1” is no operation of NATS.</source>
        <translation>«%1» no es una operación de NATS.</translation>
    </message>
    <message>
        <source>%1 has from %2 to %3 arguments, and here are %4.</source>
        <translation>%1 tiene de %2 a %3 argumentos, y aquí hay %4.</translation>
    </message>
    <message>
        <source>The size of the payload is no number, or too large.</source>
        <translation>El tamaño del contenido no es un número, o es demasiado grande.</translation>
    </message>
    <message>
        <source>A line end must follow the payload.</source>
        <translation>Un fin de línea debe seguir al contenido.</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>operación</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>argumento %1</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>cabeceras</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>contenido</translation>
    </message>
</context>
<context>
    <name>decode::Ocpp</name>
    <message>
        <source>Calls between charging stations and their management; each result with its action and its latency.</source>
        <translation>Llamadas entre estaciones de carga y su gestión; cada resultado con su acción y su latencia.</translation>
    </message>
    <message>
        <source>A message is an array that begins with its type: 2, 3 or 4, in OCPP 2.1 also 5 or 6.</source>
        <translation>Un mensaje es una matriz que empieza por su tipo: 2, 3 o 4; en OCPP 2.1, también 5 o 6.</translation>
    </message>
    <message>
        <source>This type has %1 items, and here are %2.</source>
        <translation>Este tipo tiene %1 elementos, y aquí hay %2.</translation>
    </message>
    <message>
        <source>The id is a string of at most 36 characters.</source>
        <translation>El id es una cadena de 36 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The payload is an object.</source>
        <translation>El contenido es un objeto.</translation>
    </message>
    <message>
        <source>message type</source>
        <translation>tipo de mensaje</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>error code</source>
        <translation>código de error</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detalles</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>contenido</translation>
    </message>
</context>
<context>
    <name>decode::Phoenix</name>
    <message>
        <source>Joins, events and replies of Phoenix channels, with their latency; heartbeats.</source>
        <translation>Entradas en canales de Phoenix, sucesos y respuestas, con su latencia; latidos.</translation>
    </message>
    <message>
        <source>A binary message is a push, a reply or a broadcast, which begins with 0, 1 or 2 and the lengths of its parts.</source>
        <translation>Un mensaje binario es un push, una respuesta o un broadcast; empieza por 0, 1 o 2 y las longitudes de sus partes.</translation>
    </message>
    <message>
        <source>A message is [join_ref, ref, topic, event, payload], or an object with these names.</source>
        <translation>Un mensaje es [join_ref, ref, topic, event, payload], o un objeto con estos nombres.</translation>
    </message>
</context>
<context>
    <name>decode::Preview</name>
    <message>
        <source>0 bytes</source>
        <translation>0 bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s): %1</source>
        <translation>
            <numerusform>%n byte: %1</numerusform>
            <numerusform>%n bytes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::Pusher</name>
    <message>
        <source>Events of channels with the JSON inside their data; subscriptions with their latency; pings; errors by their code.</source>
        <translation>Sucesos de canales con el JSON que llevan sus datos; suscripciones con su latencia; pings; errores por su código.</translation>
    </message>
    <message>
        <source>A message is an object with an “event”.</source>
        <translation>Un mensaje es un objeto con un «event».</translation>
    </message>
    <message>
        <source>text of “data”</source>
        <translation>texto de «data»</translation>
    </message>
    <message>
        <source>JSON in “data”</source>
        <translation>JSON en «data»</translation>
    </message>
    <message>
        <source>the application accepts only TLS</source>
        <translation>la aplicación solo acepta TLS</translation>
    </message>
    <message>
        <source>no such application</source>
        <translation>no existe esa aplicación</translation>
    </message>
    <message>
        <source>the application is disabled</source>
        <translation>la aplicación está desactivada</translation>
    </message>
    <message>
        <source>the application is over its quota of connections</source>
        <translation>la aplicación superó su cuota de conexiones</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>no existe esa ruta</translation>
    </message>
    <message>
        <source>invalid version string</source>
        <translation>cadena de versión no válida</translation>
    </message>
    <message>
        <source>unsupported version of the protocol</source>
        <translation>versión del protocolo no admitida</translation>
    </message>
    <message>
        <source>no version of the protocol</source>
        <translation>falta la versión del protocolo</translation>
    </message>
    <message>
        <source>the connection is unauthorised</source>
        <translation>la conexión no está autorizada</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>capacidad superada</translation>
    </message>
    <message>
        <source>reconnect at once</source>
        <translation>vuelva a conectarse de inmediato</translation>
    </message>
    <message>
        <source>the client did not answer a ping in time</source>
        <translation>el cliente no respondió a un ping a tiempo</translation>
    </message>
    <message>
        <source>closed after inactivity</source>
        <translation>cerrada por inactividad</translation>
    </message>
    <message>
        <source>a client’s event was rejected: too many of them</source>
        <translation>se rechazó un suceso de un cliente: hay demasiados</translation>
    </message>
    <message>
        <source>do not connect again</source>
        <translation>no vuelva a conectarse</translation>
    </message>
    <message>
        <source>connect again after a second or more</source>
        <translation>vuelva a conectarse al cabo de un segundo o más</translation>
    </message>
    <message>
        <source>connect again at once</source>
        <translation>vuelva a conectarse de inmediato</translation>
    </message>
</context>
<context>
    <name>decode::Recognise</name>
    <message>
        <source>the subprotocol is %1</source>
        <translation>el subprotocolo es %1</translation>
    </message>
    <message>
        <source>the client offered the subprotocol %1</source>
        <translation>el cliente ofreció el subprotocolo %1</translation>
    </message>
    <message>
        <source>%1 in the address</source>
        <translation>%1 en la dirección</translation>
    </message>
    <message>
        <source>a message is %1</source>
        <translation>un mensaje es %1</translation>
    </message>
</context>
<context>
    <name>decode::SignalR</name>
    <message>
        <source>Invocations, streams and completions of ASP.NET Core SignalR, with their latency; pings.</source>
        <translation>Invocaciones, flujos y finalizaciones de ASP.NET Core SignalR, con su latencia; pings.</translation>
    </message>
    <message>
        <source>SignalR’s handshake</source>
        <translation>la negociación de SignalR</translation>
    </message>
    <message>
        <source>a record of SignalR</source>
        <translation>un registro de SignalR</translation>
    </message>
    <message>
        <source>The byte 1E at the end of a record is missing.</source>
        <translation>Falta el byte 1E al final de un registro.</translation>
    </message>
    <message>
        <source>A message is an object whose “type” is a number from 1 to 9.</source>
        <translation>Un mensaje es un objeto cuyo «type» es un número de 1 a 9.</translation>
    </message>
    <message>
        <source>The handshake needs “protocol” and “version”.</source>
        <translation>La negociación necesita «protocol» y «version».</translation>
    </message>
    <message>
        <source>An invocation needs a “target”.</source>
        <translation>Una invocación necesita un «target».</translation>
    </message>
    <message>
        <source>An invocation needs “arguments”.</source>
        <translation>Una invocación necesita «arguments».</translation>
    </message>
    <message>
        <source>An “invocationId” is missing.</source>
        <translation>Falta un «invocationId».</translation>
    </message>
    <message>
        <source>A completion has a result or an error, not both.</source>
        <translation>Una finalización tiene un resultado o un error, no ambos.</translation>
    </message>
</context>
<context>
    <name>decode::SockJs</name>
    <message>
        <source>Frames of SockJS and heartbeats; what they carry is decoded as its own protocol.</source>
        <translation>Tramas de SockJS y latidos; lo que llevan se decodifica como un protocolo propio.</translation>
    </message>
    <message>
        <source>A server’s frame begins with o, h, a, m or c.</source>
        <translation>Una trama de un servidor empieza por o, h, a, m o c.</translation>
    </message>
    <message>
        <source>A client sends an array of strings, or one string.</source>
        <translation>Un cliente envía una matriz de cadenas, o una sola cadena.</translation>
    </message>
    <message>
        <source>A message is a string.</source>
        <translation>Un mensaje es una cadena.</translation>
    </message>
    <message>
        <source>SockJS message</source>
        <translation>mensaje de SockJS</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
</context>
<context>
    <name>decode::SocketIo</name>
    <message>
        <source>Engine.IO 3 and 4 with Socket.IO: events, acknowledgements, namespaces, heartbeats; a binary event with its attachments.</source>
        <translation>Engine.IO 3 y 4 con Socket.IO: sucesos, confirmaciones, espacios de nombres y latidos; un suceso binario con sus adjuntos.</translation>
    </message>
    <message>
        <source>an Engine.IO opening</source>
        <translation>una apertura de Engine.IO</translation>
    </message>
    <message>
        <source>a Socket.IO event</source>
        <translation>un suceso de Socket.IO</translation>
    </message>
    <message>
        <source>A binary packet of Engine.IO 3 begins with the byte 04.</source>
        <translation>Un paquete binario de Engine.IO 3 empieza por el byte 04.</translation>
    </message>
    <message>
        <source>A packet begins with a digit from 0 to 6.</source>
        <translation>Un paquete empieza por una cifra de 0 a 6.</translation>
    </message>
    <message>
        <source>packet type</source>
        <translation>tipo de paquete</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>The opening packet holds a JSON object.</source>
        <translation>El paquete de apertura contiene un objeto JSON.</translation>
    </message>
    <message>
        <source>In Engine.IO 4 the server sends pings, and the client answers.</source>
        <translation>En Engine.IO 4, el servidor envía pings y el cliente responde.</translation>
    </message>
    <message>
        <source>In Engine.IO 3 the client sends pings, and the server answers.</source>
        <translation>En Engine.IO 3, el cliente envía pings y el servidor responde.</translation>
    </message>
    <message>
        <source>The number of attachments and “-” must follow the type.</source>
        <translation>El número de adjuntos y «-» deben seguir al tipo.</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>adjuntos</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>espacio de nombres</translation>
    </message>
    <message>
        <source>acknowledgement id</source>
        <translation>id de confirmación</translation>
    </message>
    <message numerus="yes">
        <source>(%n attachment(s) follow)</source>
        <translation>
            <numerusform>(sigue %n adjunto)</numerusform>
            <numerusform>(siguen %n adjuntos)</numerusform>
        </translation>
    </message>
    <message>
        <source>The arguments must be an array.</source>
        <translation>Los argumentos deben ser una matriz.</translation>
    </message>
    <message>
        <source>An event&apos;s first item must be its name.</source>
        <translation>El primer elemento de un suceso debe ser su nombre.</translation>
    </message>
    <message>
        <source>event</source>
        <translation>suceso</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>argumento %1</translation>
    </message>
    <message>
        <source>%1: attachment %2 of %3, %4</source>
        <translation>%1: adjunto %2 de %3, %4</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>the event, from an earlier message</source>
        <translation>el suceso, de un mensaje anterior</translation>
    </message>
</context>
<context>
    <name>decode::Stomp</name>
    <message>
        <source>Frames with their headers and bodies, receipts, heartbeats; frames that come in several messages are put together.</source>
        <translation>Tramas con sus cabeceras y cuerpos, acuses de recibo, latidos; las tramas que llegan en varios mensajes se juntan.</translation>
    </message>
    <message>
        <source>a frame of STOMP</source>
        <translation>una trama de STOMP</translation>
    </message>
    <message>
        <source>A frame does not end within %1 bytes.</source>
        <translation>Una trama no termina en %1 bytes.</translation>
    </message>
    <message>
        <source>“%1” is no command of STOMP.</source>
        <translation>«%1» no es una orden de STOMP.</translation>
    </message>
    <message>
        <source>The empty line behind the headers is missing.</source>
        <translation>Falta la línea vacía tras las cabeceras.</translation>
    </message>
    <message>
        <source>content-length is no number.</source>
        <translation>content-length no es un número.</translation>
    </message>
    <message>
        <source>No NUL stands behind the %1 bytes that content-length announces.</source>
        <translation>No hay ningún NUL tras los %1 bytes que anuncia content-length.</translation>
    </message>
    <message>
        <source>Only a server sends “%1”.</source>
        <translation>Solo un servidor envía «%1».</translation>
    </message>
    <message>
        <source>Only a client sends “%1”.</source>
        <translation>Solo un cliente envía «%1».</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>cabeceras</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>A header has no colon.</source>
        <translation>A una cabecera le faltan los dos puntos.</translation>
    </message>
    <message>
        <source>An unknown escape stands in a header; \n, \r, \c and \\ are allowed.</source>
        <translation>Una cabecera contiene una secuencia de escape desconocida; se permiten \n, \r, \c y \\.</translation>
    </message>
</context>
<context>
    <name>decode::Wamp</name>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>realm</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedimiento</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>suscripción</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>Calls, results, events and their subscriptions, each with its topic or procedure; batched messages too.</source>
        <translation>Llamadas, resultados, sucesos y sus suscripciones, cada uno con su tema o procedimiento; también mensajes por lotes.</translation>
    </message>
    <message>
        <source>Messages in JSON come as text.</source>
        <translation>Los mensajes en JSON llegan como texto.</translation>
    </message>
    <message>
        <source>A message is an array that begins with the code of its type.</source>
        <translation>Un mensaje es una matriz que empieza por el código de su tipo.</translation>
    </message>
    <message>
        <source>This type has at least %1 items, and here are %2.</source>
        <translation>Este tipo tiene como mínimo %1 elementos, y aquí hay %2.</translation>
    </message>
    <message>
        <source>message type</source>
        <translation>tipo de mensaje</translation>
    </message>
</context>
<context>
    <name>framescope::base::CrashReport</name>
    <message>
        <source>The folder for crash reports cannot be made.</source>
        <translation>La carpeta de informes de fallos no se puede crear.</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Compruebe los permisos.</translation>
    </message>
</context>
<context>
    <name>framescope::base::Error</name>
    <message>
        <source>Seen: %1</source>
        <translation>Visto: %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Pruebe: %1</translation>
    </message>
</context>
<context>
    <name>framescope::base::Generators</name>
    <message>
        <source>the time, as 2024-05-01T12:00:00.000Z</source>
        <translation>la hora, como 2024-05-01T12:00:00.000Z</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>the time in milliseconds since 1970</source>
        <translation>la hora en milisegundos desde 1970</translation>
    </message>
    <message>
        <source>the time in seconds since 1970</source>
        <translation>la hora en segundos desde 1970</translation>
    </message>
    <message>
        <source>the number of this message, from 1</source>
        <translation>el número de este mensaje, desde 1</translation>
    </message>
    <message>
        <source>1, 2, 3 …: one more at each use</source>
        <translation>1, 2, 3 …: uno más en cada uso</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000, or within these bounds</source>
        <translation>un número entero de 0 a 1000, o entre estos límites</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>un número con decimales</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>uno de estos</translation>
    </message>
    <message>
        <source>random bytes, two digits each</source>
        <translation>bytes aleatorios, dos cifras cada uno</translation>
    </message>
    <message>
        <source>a random identifier</source>
        <translation>un identificador aleatorio</translation>
    </message>
    <message>
        <source>random words</source>
        <translation>palabras aleatorias</translation>
    </message>
    <message>
        <source>a price that walks at random</source>
        <translation>un precio que varía al azar</translation>
    </message>
    <message>
        <source>where that walk stands, without a step</source>
        <translation>dónde está esa variación, sin dar un paso</translation>
    </message>
    <message>
        <source>a wave with noise</source>
        <translation>una onda con ruido</translation>
    </message>
    <message>
        <source>a JSON list of players with growing scores</source>
        <translation>una lista JSON de jugadores con puntuaciones crecientes</translation>
    </message>
    <message>
        <source>Write it like {{$%1}}.</source>
        <translation>Escríbalo como {{$%1}}.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>No existe la función «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that the function &quot;%2&quot; can take.</source>
        <translation>«%1» no es un número que la función «%2» pueda tomar.</translation>
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
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>El archivo %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>El archivo %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not an ordinary file</source>
        <translation>es una tubería o un dispositivo, no un archivo ordinario</translation>
    </message>
    <message>
        <source>Reading from %1 took too long.</source>
        <translation>La lectura de %1 tardó demasiado.</translation>
    </message>
    <message>
        <source>Give a file of at most %1.</source>
        <translation>Dé un archivo de %1 como máximo.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 did not come in time.</source>
        <translation>%1 no llegó a tiempo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>ningún byte</translation>
    </message>
    <message>
        <source>%1 bytes were read</source>
        <translation>se leyeron %1 bytes</translation>
    </message>
    <message>
        <source>Check whether anything writes to it, or give an ordinary file.</source>
        <translation>Compruebe si algo escribe en él, o dé un archivo ordinario.</translation>
    </message>
</context>
<context>
    <name>framescope::base::JsonPath</name>
    <message>
        <source>the name of a member is missing</source>
        <translation>falta el nombre de un miembro</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>este corchete no está cerrado</translation>
    </message>
    <message>
        <source>a number, a quoted name or * belongs between the brackets</source>
        <translation>entre los corchetes va un número, un nombre entre comillas o *</translation>
    </message>
    <message>
        <source>The JSON path &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>La ruta JSON «%1» está mal en el carácter %2: %3.</translation>
    </message>
    <message>
        <source>Write a path such as $.params[0].name.</source>
        <translation>Escriba una ruta como $.params[0].name.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>a point or a bracket is missing</source>
        <translation>falta un punto o un corchete</translation>
    </message>
</context>
<context>
    <name>framescope::base::TextPattern</name>
    <message>
        <source>The regular expression “%1” reached its step limit at %2: whether it matches is not known.</source>
        <translation>La expresión regular «%1» alcanzó su límite de pasos (%2): no se sabe si coincide.</translation>
    </message>
    <message>
        <source>Simplify the expression; avoid a repetition inside a repetition, such as (a+)+.</source>
        <translation>Simplifique la expresión; evite una repetición dentro de otra, como (a+)+.</translation>
    </message>
</context>
<context>
    <name>framescope::base::Units</name>
    <message>
        <source>A size is a number with or without k, M or G: 20, 1k, 1.5M.</source>
        <translation>Un tamaño es un número con o sin k, M o G: 20, 1k, 1.5M.</translation>
    </message>
    <message>
        <source>A duration is a number and a unit: 100ms, 30s, 5m.</source>
        <translation>Una duración es un número y una unidad: 100ms, 30s, 5m.</translation>
    </message>
    <message>
        <source>A rate is a number, and may have a unit of time behind a slash: 20/s, 90/m.</source>
        <translation>Una tasa es un número, y puede llevar una unidad de tiempo tras una barra: 20/s, 90/m.</translation>
    </message>
    <message>
        <source>“%1” is no unit of size: k, M, G and T are.</source>
        <translation>«%1» no es una unidad de tamaño: lo son k, M, G y T.</translation>
    </message>
    <message>
        <source>There is no fraction of a byte.</source>
        <translation>No existen fracciones de byte.</translation>
    </message>
    <message>
        <source>This size is too large.</source>
        <translation>Este tamaño es demasiado grande.</translation>
    </message>
    <message>
        <source>A unit is missing: ns, us, ms, s, m or h.</source>
        <translation>Falta una unidad: ns, us, ms, s, m o h.</translation>
    </message>
    <message>
        <source>“%1” is no unit of time: ns, us, ms, s, m and h are.</source>
        <translation>«%1» no es una unidad de tiempo: lo son ns, us, ms, s, m y h.</translation>
    </message>
    <message>
        <source>This duration is too long.</source>
        <translation>Esta duración es demasiado larga.</translation>
    </message>
    <message>
        <source>“%1” is no unit of a rate: s, m and h are.</source>
        <translation>«%1» no es una unidad de una tasa: lo son s, m y h.</translation>
    </message>
    <message>
        <source>This rate is too high.</source>
        <translation>Esta tasa es demasiado alta.</translation>
    </message>
</context>
<context>
    <name>framescope::base::WebSocketAddress</name>
    <message>
        <source>Write it like wss://example.com/path.</source>
        <translation>Escríbala como wss://example.com/path.</translation>
    </message>
    <message>
        <source>a tab (%1)</source>
        <translation>un tabulador (%1)</translation>
    </message>
    <message>
        <source>a line end (%1)</source>
        <translation>un final de línea (%1)</translation>
    </message>
    <message>
        <source>a no-break space (%1)</source>
        <translation>un espacio de no separación (%1)</translation>
    </message>
    <message>
        <source>a soft hyphen (%1)</source>
        <translation>un guion opcional (%1)</translation>
    </message>
    <message>
        <source>a zero-width space (%1)</source>
        <translation>un espacio de ancho cero (%1)</translation>
    </message>
    <message>
        <source>a mark for the direction of writing (%1)</source>
        <translation>una marca de dirección de escritura (%1)</translation>
    </message>
    <message>
        <source>a byte order mark (%1)</source>
        <translation>una marca de orden de bytes (%1)</translation>
    </message>
    <message>
        <source>a control character (%1)</source>
        <translation>un carácter de control (%1)</translation>
    </message>
    <message>
        <source>a space of another kind (%1)</source>
        <translation>un espacio de otro tipo (%1)</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>un carácter invisible (%1)</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>No hay una dirección a la que conectarse.</translation>
    </message>
    <message>
        <source>The address has %1 in it, as character %2.</source>
        <translation>La dirección contiene %1, como carácter %2.</translation>
    </message>
    <message>
        <source>Take it out, or write it as %1 if it belongs there.</source>
        <translation>Quítelo, o escríbalo como %1 si debe estar ahí.</translation>
    </message>
    <message>
        <source>The address has half a character in it (a lone surrogate), which cannot be sent.</source>
        <translation>La dirección contiene medio carácter (un sustituto suelto), que no se puede enviar.</translation>
    </message>
    <message>
        <source>The scheme %1 is not one of a WebSocket.</source>
        <translation>El esquema %1 no es de un WebSocket.</translation>
    </message>
    <message>
        <source>Use ws:// or, with TLS, wss://.</source>
        <translation>Use ws:// o, con TLS, wss://.</translation>
    </message>
    <message>
        <source>The address has no scheme.</source>
        <translation>La dirección no tiene esquema.</translation>
    </message>
    <message>
        <source>The address has a backslash before its path.</source>
        <translation>La dirección tiene una barra invertida antes de la ruta.</translation>
    </message>
    <message>
        <source>Write / where the path begins.</source>
        <translation>Escriba / donde empieza la ruta.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>La dirección no nombra ningún host.</translation>
    </message>
    <message>
        <source>The address of the host has a % without the zone that belongs behind it.</source>
        <translation>La dirección del host tiene un % sin la zona que debe seguirle.</translation>
    </message>
    <message>
        <source>Write it like [fe80::1%25eth0].</source>
        <translation>Escríbala como [fe80::1%25eth0].</translation>
    </message>
    <message>
        <source>What stands in brackets is not an IPv6 address.</source>
        <translation>Lo que está entre corchetes no es una dirección IPv6.</translation>
    </message>
    <message>
        <source>Write it like [::1]:8080.</source>
        <translation>Escríbala como [::1]:8080.</translation>
    </message>
    <message>
        <source>The address has more than one colon where its host and port stand.</source>
        <translation>La dirección tiene más de un signo de dos puntos donde van el host y el puerto.</translation>
    </message>
    <message>
        <source>Put an IPv6 address into brackets, like [::1]:8080.</source>
        <translation>Ponga las direcciones IPv6 entre corchetes, como [::1]:8080.</translation>
    </message>
    <message>
        <source>%1 is not the name of a host.</source>
        <translation>%1 no es un nombre de host.</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 no es un puerto.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation>No es posible conectarse al puerto 0.</translation>
    </message>
    <message>
        <source>The address has a fragment (#…), which a WebSocket address must not have (RFC 6455 section 3).</source>
        <translation>La dirección tiene un fragmento (#…), que una dirección WebSocket no debe tener (RFC 6455, sección 3).</translation>
    </message>
    <message>
        <source>Leave it out, or write # as %23 if it belongs to the path.</source>
        <translation>Quítelo, o escriba # como %23 si pertenece a la ruta.</translation>
    </message>
</context>
<context>
    <name>framescope::capture</name>
    <message>
        <source>Entries %1 to %2 cannot be read: their page in the file is damaged.</source>
        <translation>Las entradas %1 a %2 no se pueden leer: su página en el archivo está dañada.</translation>
    </message>
    <message>
        <source>%1 is not a Framescope capture.</source>
        <translation>%1 no es una captura de Framescope.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>It begins with %1.</source>
        <translation>Empieza por %1.</translation>
    </message>
    <message>
        <source>Restore the file from a copy.</source>
        <translation>Restaure el archivo desde una copia.</translation>
    </message>
    <message>
        <source>The capture %1 was made by a newer Framescope.</source>
        <translation>La captura %1 fue hecha por un Framescope más reciente.</translation>
    </message>
    <message>
        <source>Its format is version %1; this program reads up to version %2. The file was not changed.</source>
        <translation>Su formato es la versión %1; este programa lee hasta la versión %2. El archivo no se ha cambiado.</translation>
    </message>
    <message>
        <source>Update Framescope.</source>
        <translation>Actualice Framescope.</translation>
    </message>
    <message>
        <source>%1 bytes in the middle of the file are damaged: the entries in them are lost.</source>
        <translation>%1 bytes en medio del archivo están dañados: las entradas que contenían se han perdido.</translation>
    </message>
    <message>
        <source>The folder %1 for captures cannot be made.</source>
        <translation>La carpeta %1 para capturas no se puede crear.</translation>
    </message>
    <message>
        <source>Check the path, or choose another folder for captures.</source>
        <translation>Compruebe la ruta o elija otra carpeta para las capturas.</translation>
    </message>
    <message>
        <source>The capture %1 cannot be removed.</source>
        <translation>La captura %1 no se puede eliminar.</translation>
    </message>
    <message>
        <source>%1 entries with %2 bytes of payload before this line were not kept.</source>
        <translation>%1 entradas con %2 bytes de contenido antes de esta línea no se conservaron.</translation>
    </message>
    <message>
        <source>The limit of %1 bytes for this capture is reached: what follows is not kept.</source>
        <translation>Se alcanzó el límite de %1 bytes de esta captura: lo que sigue no se conserva.</translation>
    </message>
    <message>
        <source>The capture %1 is not complete.</source>
        <translation>La captura %1 no está completa.</translation>
    </message>
    <message>
        <source>Raise its limit, or choose a faster disk.</source>
        <translation>Suba su límite o elija un disco más rápido.</translation>
    </message>
    <message>
        <source>%1 entries were not kept.</source>
        <translation>%1 entradas no se conservaron.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>%1 exists already and is not an empty folder.</source>
        <translation>%1 ya existe y no es una carpeta vacía.</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet.</source>
        <translation>Elija una carpeta que aún no exista.</translation>
    </message>
    <message>
        <source>The folder could not be renamed.</source>
        <translation>La carpeta no se pudo renombrar.</translation>
    </message>
    <message>
        <source>%1 control frames are in the file with their own opcodes; tools that know text and binary only may skip them.</source>
        <translation>%1 tramas de control están en el archivo con sus propios opcodes; las herramientas que solo conocen texto y binario quizá las salten.</translation>
    </message>
    <message>
        <source>%1 fragments of messages that never ended are not in the file: HAR holds whole messages.</source>
        <translation>%1 fragmentos de mensajes que nunca terminaron no están en el archivo: HAR contiene mensajes enteros.</translation>
    </message>
    <message>
        <source>%1 compressed frames are written inflated and without RSV1, because their bytes on the wire were not kept.</source>
        <translation>%1 tramas comprimidas se escriben descomprimidas y sin RSV1, porque sus bytes en el cable no se conservaron.</translation>
    </message>
    <message>
        <source>%1 frames are cut in the file, as a packet may not be longer.</source>
        <translation>%1 tramas están cortadas en el archivo, porque un paquete no puede ser más largo.</translation>
    </message>
    <message>
        <source>Correct the marked part; the manual&apos;s page on filters lists every term.</source>
        <translation>Corrija la parte marcada; la página del manual sobre filtros enumera cada término.</translation>
    </message>
    <message>
        <source>This closing parenthesis has no opening one.</source>
        <translation>Este paréntesis de cierre no tiene apertura.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>Los paréntesis están demasiado anidados.</translation>
    </message>
    <message>
        <source>A term is missing at the end.</source>
        <translation>Falta un término al final.</translation>
    </message>
    <message>
        <source>A term is missing here.</source>
        <translation>Aquí falta un término.</translation>
    </message>
    <message>
        <source>“-” needs a term right behind it, which it negates.</source>
        <translation>«-» necesita justo detrás el término que niega.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Este paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>There is no term “%1”; did you mean “%2”? Put it into quotation marks to look for the text itself.</source>
        <translation>No existe el término «%1»; ¿quiso decir «%2»? Póngalo entre comillas para buscar el texto en sí.</translation>
    </message>
    <message>
        <source>There is no text between the quotation marks.</source>
        <translation>No hay texto entre las comillas.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Esta comilla no está cerrada.</translation>
    </message>
    <message>
        <source>This regular expression is not closed with “/”.</source>
        <translation>Esta expresión regular no está cerrada con «/».</translation>
    </message>
    <message>
        <source>“%1” is no option of a regular expression: i, m, s and x are.</source>
        <translation>«%1» no es una opción de expresión regular: lo son i, m, s y x.</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1.</source>
        <translation>La expresión regular está mal aquí: %1.</translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation>La expresión regular está vacía.</translation>
    </message>
    <message>
        <source>“%1” needs a colon: %1:…</source>
        <translation>«%1» necesita dos puntos: %1:…</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>Algo debe seguir a «%1:».</translation>
    </message>
    <message>
        <source>“%1” compares: %1&gt;… or %1&lt;… instead of a colon.</source>
        <translation>«%1» compara: %1&gt;… o %1&lt;… en lugar de dos puntos.</translation>
    </message>
    <message>
        <source>A direction is “in” or “out”.</source>
        <translation>Una dirección es «in» u «out».</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal digit.</source>
        <translation>«%1» no es una cifra hexadecimal.</translation>
    </message>
    <message>
        <source>A byte needs two hexadecimal digits: one is missing at the end.</source>
        <translation>Un byte necesita dos cifras hexadecimales: falta una al final.</translation>
    </message>
    <message>
        <source>“%1” is no type: text, binary, ping, pong, close, continuation and event are.</source>
        <translation>«%1» no es un tipo: lo son text, binary, ping, pong, close, continuation y event.</translation>
    </message>
    <message>
        <source>“%1” is no property: violation, fragmented, compressed, bookmarked, masked, automatic, cut and deliberate are.</source>
        <translation>«%1» no es una propiedad: lo son violation, fragmented, compressed, bookmarked, masked, automatic, cut y deliberate.</translation>
    </message>
    <message>
        <source>“%1” needs &lt;, &lt;=, =, &gt;= or &gt;.</source>
        <translation>«%1» necesita &lt;, &lt;=, =, &gt;= o &gt;.</translation>
    </message>
    <message>
        <source>A value must follow “%1” and its comparison.</source>
        <translation>Un valor debe seguir a «%1» y su comparación.</translation>
    </message>
    <message>
        <source>A ratio is a number like 0.2: wire size divided by size.</source>
        <translation>Una proporción es un número como 0.2: tamaño en el cable dividido por tamaño.</translation>
    </message>
    <message>
        <source>“%1:” takes a number or a range: %1:1006 or %1:4000-4999.</source>
        <translation>«%1:» lleva un número o un intervalo: %1:1006 o %1:4000-4999.</translation>
    </message>
    <message>
        <source>A time is a clock’s like 12:00:03.5, or +30s since the start.</source>
        <translation>Un tiempo es una hora como 12:00:03.5, o +30s desde el comienzo.</translation>
    </message>
    <message>
        <source>“Z” needs a date in front: 2026-01-31T12:00:03Z.</source>
        <translation>«Z» necesita una fecha delante: 2026-01-31T12:00:03Z.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Esa fecha no existe.</translation>
    </message>
    <message>
        <source>A regular expression between slashes must follow “~”.</source>
        <translation>Una expresión regular entre barras debe seguir a «~».</translation>
    </message>
    <message>
        <source>Only numbers can be compared by size.</source>
        <translation>Solo los números se pueden comparar por tamaño.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is neither HAR nor JSON Lines.</source>
        <translation>%1 no es ni HAR ni JSON Lines.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It begins with “%1”.</source>
        <translation>Empieza por «%1».</translation>
    </message>
    <message>
        <source>Export HAR from the browser&apos;s developer tools, or JSON Lines from Framescope.</source>
        <translation>Exporte HAR desde las herramientas de desarrollo del navegador, o JSON Lines desde Framescope.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>La importación se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>The file is no HAR: it has no log.entries.</source>
        <translation>El archivo no es HAR: no tiene log.entries.</translation>
    </message>
    <message>
        <source>the file&apos;s end</source>
        <translation>el final del archivo</translation>
    </message>
    <message>
        <source>It is not valid JSON from byte %1 on; what stands before was taken.</source>
        <translation>No es JSON válido a partir del byte %1; lo que está antes se tomó.</translation>
    </message>
    <message>
        <source>log.entries</source>
        <translation>log.entries</translation>
    </message>
    <message>
        <source>None of its %1 entries is a WebSocket connection with messages.</source>
        <translation>Ninguna de sus %1 entradas es una conexión WebSocket con mensajes.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>No es un objeto.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>“%1” is not an array.</source>
        <translation>«%1» no es una matriz.</translation>
    </message>
    <message>
        <source>It is a WebSocket connection without messages.</source>
        <translation>Es una conexión WebSocket sin mensajes.</translation>
    </message>
    <message>
        <source>entry %1, message %2</source>
        <translation>entrada %1, mensaje %2</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>No es JSON válido.</translation>
    </message>
    <message>
        <source>It has no usable “%1”.</source>
        <translation>No tiene un «%1» utilizable.</translation>
    </message>
    <message>
        <source>Its type “%1” is not known.</source>
        <translation>Su tipo «%1» no se conoce.</translation>
    </message>
    <message>
        <source>Its opcode %1 does not exist.</source>
        <translation>Su opcode %1 no existe.</translation>
    </message>
    <message>
        <source>Its data should be base64 and is not: the text was taken as it stands.</source>
        <translation>Sus datos deberían ser base64 y no lo son: el texto se tomó tal cual.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>It is not valid JSON (at byte %1).</source>
        <translation>No es JSON válido (en el byte %1).</translation>
    </message>
    <message>
        <source>“%1” is no event that this program knows.</source>
        <translation>«%1» no es un suceso que este programa conozca.</translation>
    </message>
    <message>
        <source>The value of “%1” makes no sense.</source>
        <translation>El valor de «%1» no tiene sentido.</translation>
    </message>
    <message>
        <source>It is neither a frame (no “opcode”) nor an event (no “event”).</source>
        <translation>No es ni una trama (sin «opcode») ni un suceso (sin «event»).</translation>
    </message>
    <message>
        <source>The file was written by a newer Framescope.</source>
        <translation>El archivo fue escrito por un Framescope más reciente.</translation>
    </message>
    <message>
        <source>Its format is version %1; this program reads version 1.</source>
        <translation>Su formato es la versión %1; este programa lee la versión 1.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another file.</source>
        <translation>Espere a que termine, o elija otro archivo.</translation>
    </message>
    <message>
        <source>The capture %1 cannot be opened.</source>
        <translation>La captura %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>The capture %1 cannot be written.</source>
        <translation>La captura %1 no se puede escribir.</translation>
    </message>
    <message>
        <source>There is no room left for the capture %1.</source>
        <translation>No queda espacio para la captura %1.</translation>
    </message>
    <message>
        <source>Writing to the capture %1 failed.</source>
        <translation>La escritura en la captura %1 falló.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo corriente.</translation>
    </message>
    <message>
        <source>Payloads that are not whole in the capture, and so not in what was exported: %1.</source>
        <translation>Contenidos que no están enteros en la captura y, por tanto, tampoco en lo exportado: %1.</translation>
    </message>
    <message>
        <source>The capture %1 was moved while it was being recorded.</source>
        <translation>La captura %1 se movió mientras se estaba grabando.</translation>
    </message>
    <message>
        <source>All of it is in the file, under its new name.</source>
        <translation>Todo está en el archivo, con su nuevo nombre.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>The name “%1” stands twice; both are read.</source>
        <translation>El nombre «%1» aparece dos veces; se leen ambos.</translation>
    </message>
    <message>
        <source>log.version</source>
        <translation>log.version</translation>
    </message>
    <message>
        <source>There is no version “%1” of HAR; it is read as 1.2.</source>
        <translation>No existe la versión «%1» de HAR; se lee como 1.2.</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in the same object; the last one counts.</source>
        <translation>El nombre «%1» aparece dos veces en el mismo objeto; cuenta el último.</translation>
    </message>
    <message>
        <source>It has no usable time: it stands at the time of the one before.</source>
        <translation>No tiene una hora utilizable: se le da la hora de la anterior.</translation>
    </message>
    <message>
        <source>Its time makes no sense: it stands at the time of the one before.</source>
        <translation>Su hora no tiene sentido: se le da la hora de la anterior.</translation>
    </message>
    <message>
        <source>It has no time: it stands at the time of the one before.</source>
        <translation>No tiene hora: se le da la hora de la anterior.</translation>
    </message>
    <message>
        <source>It has no usable “%1”: it was taken as text.</source>
        <translation>No tiene un «%1» utilizable: se tomó como texto.</translation>
    </message>
    <message>
        <source>The header line is not valid JSON; the profile and the notes that it may hold are left out.</source>
        <translation>La línea de cabecera no es JSON válido; se omiten el perfil y las notas que pueda contener.</translation>
    </message>
    <message>
        <source>There is no version “%1” of this format; it is read as version 1.</source>
        <translation>No existe la versión «%1» de este formato; se lee como versión 1.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>The capture %1 was deleted while it was being recorded.</source>
        <translation>La captura %1 se eliminó mientras se estaba grabando.</translation>
    </message>
    <message>
        <source>The capture %1 was cut to %2 of its %3 bytes while it was being recorded.</source>
        <translation>La captura %1 quedó recortada a %2 de sus %3 bytes mientras se estaba grabando.</translation>
    </message>
    <message>
        <source>Everything that was recorded is in %1, and the recording goes on there.</source>
        <translation>Todo lo grabado está en %1, y la grabación continúa allí.</translation>
    </message>
    <message>
        <source>What was cut off is lost; the rest is in %1, and the recording goes on there.</source>
        <translation>Lo recortado se ha perdido; el resto está en %1, y la grabación continúa allí.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
    <message>
        <source>%1 entries are left out because of it.</source>
        <translation>Por ello se omiten %1 entradas.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Pruebe: %1</translation>
    </message>
    <message>
        <source>Choose a file that ends in .fscope; HAR and JSON Lines files can be imported.</source>
        <translation>Elija un archivo que termine en .fscope; los archivos HAR y JSON Lines se pueden importar.</translation>
    </message>
    <message>
        <source>The header of the capture %1 is damaged.</source>
        <translation>La cabecera de la captura %1 está dañada.</translation>
    </message>
    <message>
        <source>The first 256 bytes do not match their checksum.</source>
        <translation>Los primeros 256 bytes no coinciden con su suma de comprobación.</translation>
    </message>
    <message>
        <source>%1 exists already and is no capture; it was not replaced.</source>
        <translation>%1 ya existe y no es una captura; no se reemplazó.</translation>
    </message>
    <message>
        <source>Choose another file, or delete this one first.</source>
        <translation>Elija otro archivo, o elimine antes este.</translation>
    </message>
    <message>
        <source>Check that nothing else uses it, and the permissions of its folder.</source>
        <translation>Compruebe que nada más lo use, y los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists, its permissions and the free space, or choose another place.</source>
        <translation>Compruebe que la carpeta exista, sus permisos y el espacio libre, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Check the free space, or choose another place.</source>
        <translation>Compruebe el espacio libre, o elija otro lugar.</translation>
    </message>
    <message>
        <source>an empty payload</source>
        <translation>un contenido vacío</translation>
    </message>
    <message>
        <source>none of the properties that is: knows</source>
        <translation>algo sin ninguna de las propiedades que conoce is:</translation>
    </message>
    <message>
        <source>a fragment in the middle of a message</source>
        <translation>un fragmento en medio de un mensaje</translation>
    </message>
    <message>
        <source>an event of neither direction</source>
        <translation>un suceso sin dirección</translation>
    </message>
    <message>
        <source>an event, which has no size</source>
        <translation>un suceso, que no tiene tamaño</translation>
    </message>
    <message>
        <source>nothing that could be compressed</source>
        <translation>algo que no se puede comprimir</translation>
    </message>
    <message>
        <source>nothing with a close code</source>
        <translation>algo sin código de cierre</translation>
    </message>
    <message>
        <source>no JSON: %1</source>
        <translation>algo que no es JSON: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>inexistente</translation>
    </message>
    <message>
        <source>The path is wrong here: %1.</source>
        <translation>La ruta está mal aquí: %1.</translation>
    </message>
    <message>
        <source>Check the path and the file&apos;s permissions.</source>
        <translation>Compruebe la ruta y los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another place.</source>
        <translation>Compruebe los permisos, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 does not hold.</source>
        <translation>%1 no se cumple.</translation>
    </message>
    <message>
        <source>%1 does not hold: it is %2.</source>
        <translation>%1 no se cumple: es %2.</translation>
    </message>
    <message>
        <source>Another recording is being written to %1.</source>
        <translation>Otra grabación se está escribiendo en %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists and its permissions, or choose another place.</source>
        <translation>Compruebe que la carpeta exista y sus permisos, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Free some space; the recording then goes on by itself.</source>
        <translation>Libere espacio; la grabación continúa entonces por sí sola.</translation>
    </message>
    <message>
        <source>Check the disk; the recording goes on by itself once the file can be written again.</source>
        <translation>Compruebe el disco; la grabación continúa por sí sola cuando se pueda escribir de nuevo en el archivo.</translation>
    </message>
    <message>
        <source>Do not move a capture before its recording has ended.</source>
        <translation>No mueva una captura antes de que haya terminado su grabación.</translation>
    </message>
    <message>
        <source>Do not touch a capture before its recording has ended.</source>
        <translation>No toque una captura antes de que haya terminado su grabación.</translation>
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
        <translation>(otro origen, sin: %1)</translation>
    </message>
    <message>
        <source>certificate accepted in spite of: %1</source>
        <translation>certificado aceptado a pesar de: %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocolo %1</translation>
    </message>
    <message>
        <source>violation %1</source>
        <translation>infracción %1</translation>
    </message>
    <message>
        <source>the peer closed first with %1</source>
        <translation>el otro extremo cerró primero con %1</translation>
    </message>
    <message>
        <source>this stack does not tell the answer</source>
        <translation>esta pila no muestra la respuesta</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>answered with %1</source>
        <translation>respondido con %1</translation>
    </message>
    <message>
        <source>we closed first with %1</source>
        <translation>este lado cerró primero con %1</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>nunca respondido</translation>
    </message>
    <message>
        <source>closed with %1; the file does not say by whom</source>
        <translation>cerrada con %1; el archivo no dice por quién</translation>
    </message>
    <message>
        <source>1006 Abnormal Closure: no Close frame from either side</source>
        <translation>1006 Abnormal Closure: ninguna trama Close de ningún lado</translation>
    </message>
    <message>
        <source>the peer did not end the TCP connection (RFC 6455 section 7.1.1), so we ended it after %1</source>
        <translation>el otro extremo no terminó la conexión TCP (RFC 6455, sección 7.1.1), así que este lado la terminó tras %1</translation>
    </message>
    <message>
        <source>inside a frame</source>
        <translation>dentro de una trama</translation>
    </message>
    <message>
        <source>attempt %1 of %2 in %3</source>
        <translation>intento %1 de %2 en %3</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <translation>intento %1 en %2</translation>
    </message>
    <message>
        <source>no pong within %1</source>
        <translation>ningún pong en %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Resolución del nombre</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>Conexión TCP</translation>
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
        <translation>El mensaje termina dentro de un valor.</translation>
    </message>
    <message>
        <source>A break stands where a value should begin.</source>
        <translation>Hay un break donde debería empezar un valor.</translation>
    </message>
    <message>
        <source>A simple value below 32 is written in two bytes.</source>
        <translation>Un valor simple inferior a 32 está escrito en dos bytes.</translation>
    </message>
    <message>
        <source>A length is larger than any message.</source>
        <translation>Una longitud es mayor que cualquier mensaje.</translation>
    </message>
    <message>
        <source>No value of CBOR begins like this.</source>
        <translation>Ningún valor de CBOR empieza así.</translation>
    </message>
    <message>
        <source>A text is not UTF-8.</source>
        <translation>Un texto no es UTF-8.</translation>
    </message>
    <message>
        <source>The values are nested more than %1 deep; the rest is not shown.</source>
        <translation>Los valores están anidados a más de %1 niveles; el resto no se muestra.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::CborTags</name>
    <message>
        <source>date and time</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>negative whole number</source>
        <translation>número entero negativo</translation>
    </message>
    <message>
        <source>decimal fraction</source>
        <translation>fracción decimal</translation>
    </message>
    <message>
        <source>binary fraction</source>
        <translation>fracción binaria</translation>
    </message>
    <message>
        <source>for base64url</source>
        <translation>para base64url</translation>
    </message>
    <message>
        <source>for base64</source>
        <translation>para base64</translation>
    </message>
    <message>
        <source>for hexadecimal digits</source>
        <translation>para cifras hexadecimales</translation>
    </message>
    <message>
        <source>CBOR within</source>
        <translation>CBOR incluido</translation>
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
        <translation>expresión regular</translation>
    </message>
    <message>
        <source>MIME message</source>
        <translation>mensaje MIME</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>set</source>
        <translation>conjunto</translation>
    </message>
    <message>
        <source>CBOR</source>
        <translation>CBOR</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>etiqueta %1</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MessagePackReader</name>
    <message>
        <source>The message ends within a value: %1 more bytes belong to it, %2 are there.</source>
        <translation>El mensaje termina dentro de un valor: le pertenecen %1 bytes más, y hay %2.</translation>
    </message>
    <message>
        <source>The byte 0xc1 begins no value: MessagePack never uses it.</source>
        <translation>El byte 0xc1 no inicia ningún valor: MessagePack no lo usa nunca.</translation>
    </message>
    <message>
        <source>MessagePack, Formats</source>
        <translation>MessagePack, Formats</translation>
    </message>
    <message>
        <source>The values are nested more than %1 deep; the rest is not shown.</source>
        <translation>Los valores están anidados a más de %1 niveles; el resto no se muestra.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MqttDecoder</name>
    <message>
        <source>Shows the packets of MQTT with their properties and reasons, pairs requests and acknowledgements, and knows topic aliases.</source>
        <translation>Muestra los paquetes de MQTT con sus propiedades y motivos, empareja peticiones y confirmaciones, y conoce los alias de tema.</translation>
    </message>
    <message>
        <source>the subprotocol is %1</source>
        <translation>el subprotocolo es %1</translation>
    </message>
    <message>
        <source>the message is a CONNECT of MQTT</source>
        <translation>el mensaje es un CONNECT de MQTT</translation>
    </message>
    <message>
        <source>MQTT is sent in binary messages; this is text.</source>
        <translation>MQTT se envía en mensajes binarios; esto es texto.</translation>
    </message>
    <message numerus="yes">
        <source>joined from %n message(s)</source>
        <translation>
            <numerusform>unido a partir de %n mensaje</numerusform>
            <numerusform>unido a partir de %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The length of a packet is written in more than four bytes; the rest of the message is not read.</source>
        <translation>La longitud de un paquete está escrita en más de cuatro bytes; el resto del mensaje no se lee.</translation>
    </message>
    <message>
        <source>A packet of %1 bytes is too large to be put together from several messages.</source>
        <translation>Un paquete de %1 bytes es demasiado grande para juntarlo a partir de varios mensajes.</translation>
    </message>
    <message>
        <source>Only a server sends this packet.</source>
        <translation>Solo un servidor envía este paquete.</translation>
    </message>
    <message>
        <source>Only a client sends this packet.</source>
        <translation>Solo un cliente envía este paquete.</translation>
    </message>
    <message>
        <source>The topic alias %1 was given no topic before.</source>
        <translation>Al alias de tema %1 no se le asignó antes ningún tema.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MqttPacket</name>
    <message>
        <source>The packet ends before all that belongs to it.</source>
        <translation>El paquete termina antes de todo lo que le pertenece.</translation>
    </message>
    <message>
        <source>Behind the packet&apos;s content %1 more bytes stand in it.</source>
        <translation>Tras el contenido del paquete hay en él %1 bytes más.</translation>
    </message>
    <message>
        <source>The flags of the fixed header are %1; this packet has %2 there.</source>
        <translation>Los indicadores de la cabecera fija son %1; este paquete lleva %2 ahí.</translation>
    </message>
    <message>
        <source>A packet of type 0 does not exist.</source>
        <translation>No existe ningún paquete de tipo 0.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 no es UTF-8.</translation>
    </message>
    <message>
        <source>The packet identifier is 0.</source>
        <translation>El identificador del paquete es 0.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>There is no such code: 0x%1.</source>
        <translation>No existe ese código: 0x%1.</translation>
    </message>
    <message>
        <source>The protocol&apos;s name is neither MQTT nor MQIsdp.</source>
        <translation>El nombre del protocolo no es ni MQTT ni MQIsdp.</translation>
    </message>
    <message>
        <source>The protocol&apos;s version %1 is not known.</source>
        <translation>La versión %1 del protocolo no se conoce.</translation>
    </message>
    <message>
        <source> as %1</source>
        <translation> como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), not shown</source>
        <translation>
            <numerusform>%n byte, no mostrado</numerusform>
            <numerusform>%n bytes, no mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>The lowest connect flag is set, which is reserved.</source>
        <translation>El indicador más bajo de CONNECT está puesto, y está reservado.</translation>
    </message>
    <message>
        <source>QoS 3 does not exist.</source>
        <translation>QoS 3 no existe.</translation>
    </message>
    <message>
        <source>A password without a user name is not allowed before MQTT 5.0.</source>
        <translation>Una contraseña sin nombre de usuario no está permitida antes de MQTT 5.0.</translation>
    </message>
    <message>
        <source>The name of a topic has a wildcard in it.</source>
        <translation>El nombre de un tema contiene un comodín.</translation>
    </message>
    <message>
        <source>The topic is empty, and no alias stands for it.</source>
        <translation>El tema está vacío, y ningún alias lo sustituye.</translation>
    </message>
    <message>
        <source>The options of a subscription have bits that are reserved.</source>
        <translation>Las opciones de una suscripción tienen puestos bits reservados.</translation>
    </message>
    <message>
        <source>The packet names no topic filter.</source>
        <translation>El paquete no nombra ningún filtro de temas.</translation>
    </message>
    <message>
        <source>A property reaches beyond the properties&apos; end.</source>
        <translation>Una propiedad rebasa el final de las propiedades.</translation>
    </message>
    <message>
        <source>There is no property of the number %1.</source>
        <translation>No existe ninguna propiedad con el número %1.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::PackedDecoder</name>
    <message>
        <source>the message begins as %1</source>
        <translation>el mensaje empieza como %1</translation>
    </message>
    <message>
        <source>the message is packed with %1</source>
        <translation>el mensaje está comprimido con %1</translation>
    </message>
    <message>
        <source>the message becomes JSON when it is unpacked with %1</source>
        <translation>el mensaje se convierte en JSON al descomprimirlo con %1</translation>
    </message>
    <message>
        <source>compress=zlib-stream is in the address</source>
        <translation>compress=zlib-stream está en la dirección</translation>
    </message>
    <message>
        <source>Packed payloads</source>
        <translation>Contenidos comprimidos</translation>
    </message>
    <message>
        <source>Unpacks payloads in gzip, zlib, DEFLATE, Brotli and Zstandard, also as one stream over all messages, for the protocol inside.</source>
        <translation>Descomprime contenidos en gzip, zlib, DEFLATE, Brotli y Zstandard, también como un solo flujo a lo largo de todos los mensajes, para el protocolo que llevan dentro.</translation>
    </message>
    <message>
        <source>Behind the end of what is packed with %1 there are %2 more bytes.</source>
        <translation>Tras el final de lo comprimido con %1 hay %2 bytes más.</translation>
    </message>
    <message>
        <source>What is packed with %1 ends too early.</source>
        <translation>Lo comprimido con %1 termina demasiado pronto.</translation>
    </message>
    <message>
        <source>Unpacked, the message would be larger than %1, which is the limit for its size; the rest was not unpacked.</source>
        <translation>Descomprimido, el mensaje superaría %1, que es el límite de su tamaño; el resto no se descomprimió.</translation>
    </message>
    <message>
        <source>The bytes from here on are not packed with %1.</source>
        <translation>Los bytes a partir de aquí no están comprimidos con %1.</translation>
    </message>
    <message>
        <source>This build cannot unpack %1.</source>
        <translation>Esta compilación no puede descomprimir %1.</translation>
    </message>
    <message>
        <source>unpacked (%1)</source>
        <translation>descomprimido (%1)</translation>
    </message>
    <message>
        <source>%1 bytes from %2</source>
        <translation>%1 bytes de %2</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>The decoder packed knows no packing of the name %1.</source>
        <translation>El decodificador packed no conoce ninguna compresión llamada %1.</translation>
    </message>
    <message>
        <source>Use gzip, zlib, deflate, brotli or zstd.</source>
        <translation>Use gzip, zlib, deflate, brotli o zstd.</translation>
    </message>
    <message>
        <source>The option shared of the decoder packed is %1.</source>
        <translation>La opción shared del decodificador packed es %1.</translation>
    </message>
    <message>
        <source>Use shared=yes or shared=no.</source>
        <translation>Use shared=yes o shared=no.</translation>
    </message>
    <message>
        <source>Only zlib can be one stream over all messages.</source>
        <translation>Solo zlib puede ser un único flujo a lo largo de todos los mensajes.</translation>
    </message>
    <message>
        <source>Use packing=zlib, or leave shared out.</source>
        <translation>Use packing=zlib, u omita shared.</translation>
    </message>
    <message>
        <source>The stream was damaged in an earlier message; nothing behind it can be unpacked.</source>
        <translation>El flujo se dañó en un mensaje anterior; nada de lo que sigue se puede descomprimir.</translation>
    </message>
    <message>
        <source>A message of the stream is larger than %1, which is the limit.</source>
        <translation>Un mensaje del flujo es mayor que %1, que es el límite.</translation>
    </message>
    <message>
        <source>the beginning of a message</source>
        <translation>el principio de un mensaje</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ProtobufDecoder</name>
    <message>
        <source>Shows the fields of Protocol Buffers by number, with every reading that their bytes allow; no schema is needed.</source>
        <translation>Muestra los campos de Protocol Buffers por su número, con todas las lecturas que admiten sus bytes; no hace falta ningún esquema.</translation>
    </message>
    <message>
        <source>the message can be read as Protocol Buffers</source>
        <translation>el mensaje se puede leer como Protocol Buffers</translation>
    </message>
    <message>
        <source>The decoder protobuf knows no framing of the name %1.</source>
        <translation>El decodificador protobuf no conoce ninguna delimitación llamada %1.</translation>
    </message>
    <message>
        <source>Use framing=none or framing=varint.</source>
        <translation>Use framing=none o framing=varint.</translation>
    </message>
    <message>
        <source>The length of a message is not a number of at most five bytes, or more than there is.</source>
        <translation>La longitud de un mensaje no es un número de cinco bytes como máximo, o supera lo que hay.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ProtobufFields</name>
    <message>
        <source>From here on the bytes are no field.</source>
        <translation>A partir de aquí, los bytes no son un campo.</translation>
    </message>
    <message>
        <source>the group&apos;s end is missing</source>
        <translation>falta el final del grupo</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>; packed: %1</source>
        <translation>; packed: %1</translation>
    </message>
</context>
<context>
    <name>framescope::decode::SignalRMessagePack</name>
    <message>
        <source>SignalR&apos;s handshake asks for MessagePack</source>
        <translation>la negociación de SignalR pide MessagePack</translation>
    </message>
    <message>
        <source>the message is made of SignalR&apos;s records in MessagePack</source>
        <translation>el mensaje se compone de registros de SignalR en MessagePack</translation>
    </message>
    <message>
        <source>Shows invocations, streams and completions of ASP.NET Core SignalR in MessagePack, with their latency; pings.</source>
        <translation>Muestra invocaciones, flujos y finalizaciones de ASP.NET Core SignalR en MessagePack, con su latencia; pings.</translation>
    </message>
    <message>
        <source>Hub messages in MessagePack are binary; this is text.</source>
        <translation>Los mensajes de hub en MessagePack son binarios; esto es texto.</translation>
    </message>
    <message>
        <source>The length of a record is not a number of at most five bytes.</source>
        <translation>La longitud de un registro no es un número de cinco bytes como máximo.</translation>
    </message>
    <message>
        <source>A record of %1 bytes begins here, and the message has %2 more.</source>
        <translation>Aquí empieza un registro de %1 bytes, y al mensaje le quedan %2.</translation>
    </message>
    <message>
        <source>Behind the array %1 more bytes stand in the record.</source>
        <translation>Tras la matriz hay %1 bytes más en el registro.</translation>
    </message>
    <message>
        <source>A hub message is an array that begins with a number from 1 to 9.</source>
        <translation>Un mensaje de hub es una matriz que empieza por un número de 1 a 9.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>This type has at least %1 items, and here are %2.</source>
        <translation>Este tipo tiene como mínimo %1 elementos, y aquí hay %2.</translation>
    </message>
    <message>
        <source>An invocation names no target.</source>
        <translation>Una invocación no nombra ningún target.</translation>
    </message>
    <message>
        <source>An invocation id is missing.</source>
        <translation>Falta un id de invocación.</translation>
    </message>
    <message>
        <source>The kind of a completion&apos;s result is 1, 2 or 3.</source>
        <translation>El tipo de resultado de una finalización es 1, 2 o 3.</translation>
    </message>
    <message>
        <source>The completion has no result.</source>
        <translation>La finalización no tiene resultado.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ValueDecoder</name>
    <message>
        <source>the message begins with CBOR&apos;s own mark</source>
        <translation>el mensaje empieza por la marca propia de CBOR</translation>
    </message>
    <message>
        <source>the message is a whole map of %1 with names</source>
        <translation>el mensaje es un mapa completo de %1 con nombres</translation>
    </message>
    <message>
        <source>the message is a whole array of %1 with a map in it</source>
        <translation>el mensaje es una matriz completa de %1 que contiene un mapa</translation>
    </message>
    <message>
        <source>the message can be read as %1</source>
        <translation>el mensaje se puede leer como %1</translation>
    </message>
    <message>
        <source>Shows the values of MessagePack, with extensions and timestamps.</source>
        <translation>Muestra los valores de MessagePack, con extensiones y marcas de tiempo.</translation>
    </message>
    <message>
        <source>Shows the values of CBOR (RFC 8949), with tags.</source>
        <translation>Muestra los valores de CBOR (RFC 8949), con etiquetas.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ValueTree</name>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>The message has more than %1 values; the rest is not shown.</source>
        <translation>El mensaje tiene más de %1 valores; el resto no se muestra.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::WampBinary</name>
    <message>
        <source>Shows calls, results, events and their subscriptions of WAMP in MessagePack and CBOR, batched messages too.</source>
        <translation>Muestra llamadas, resultados, sucesos y sus suscripciones de WAMP en MessagePack y CBOR, también mensajes por lotes.</translation>
    </message>
    <message>
        <source>Messages in MessagePack and CBOR are binary; this is text.</source>
        <translation>Los mensajes en MessagePack y CBOR son binarios; esto es texto.</translation>
    </message>
    <message>
        <source>A batched message stands behind its length in four bytes; here the length is missing, or more than there is.</source>
        <translation>Un mensaje por lotes va tras su longitud en cuatro bytes; aquí la longitud falta, o supera lo que hay.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message>
        <source>Behind the message %1 more bytes follow.</source>
        <translation>Tras el mensaje siguen %1 bytes más.</translation>
    </message>
</context>
<context>
    <name>framescope::network::CertificateMaker</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>The server&apos;s own certificate could not be made.</source>
        <translation>No se pudo crear el certificado propio del servidor.</translation>
    </message>
    <message>
        <source>Give the server a certificate of yours and its key.</source>
        <translation>Dé al servidor un certificado suyo y su clave.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on its disk.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre de su disco.</translation>
    </message>
</context>
<context>
    <name>framescope::network::ConnectionOptions</name>
    <message>
        <source>The proxy&apos;s address cannot be used: %1</source>
        <translation>La dirección del proxy no se puede usar: %1</translation>
    </message>
    <message>
        <source>Write it as http://host:port or socks5://host:port, or “none” or “system”.</source>
        <translation>Escríbala como http://host:port o socks5://host:port, o bien «none» o «system».</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>no nombra ningún host.</translation>
    </message>
    <message>
        <source>only http and socks5 are possible, not %1.</source>
        <translation>solo son posibles http y socks5, no %1.</translation>
    </message>
    <message>
        <source>SOCKS5 allows 255 bytes for the user name and for the password (RFC 1929).</source>
        <translation>SOCKS5 permite 255 bytes para el nombre de usuario y para la contraseña (RFC 1929).</translation>
    </message>
</context>
<context>
    <name>framescope::network::Diagnosis</name>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>El nombre de host %1 no se pudo resolver.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1 port %2.</source>
        <translation>Nada acepta conexiones en %1, puerto %2.</translation>
    </message>
    <message>
        <source>Check the port, and that the server is running and listens on this address.</source>
        <translation>Compruebe el puerto, y que el servidor esté en marcha y escuche en esta dirección.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation>%1 no es accesible desde este equipo.</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether a proxy is needed to get there.</source>
        <translation>Compruebe la dirección y el puerto, y si hace falta un proxy para llegar.</translation>
    </message>
    <message>
        <source>The name server did not answer for %1 within %2 s.</source>
        <translation>El servidor de nombres no respondió por %1 en %2 s.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 no respondió en %2 s.</translation>
    </message>
    <message>
        <source>Check the address; a firewall that drops packets silently looks like this.</source>
        <translation>Compruebe la dirección; un cortafuegos que descarta paquetes en silencio se ve así.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and port, and whether it can reach the server.</source>
        <translation>Compruebe el tipo de proxy (http o socks5) y su puerto, y si puede llegar al servidor.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not finish the TLS handshake within %2 s.</source>
        <translation>%1 aceptó la conexión pero no terminó la negociación TLS en %2 s.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not answer the opening handshake within %2 s.</source>
        <translation>%1 aceptó la conexión pero no respondió a la negociación de apertura en %2 s.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password.</source>
        <translation>El proxy %1 no aceptó el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user name and password.</source>
        <translation>Compruebe el nombre de usuario y la contraseña del proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password.</source>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The proxy %1 refused to connect to %2.</source>
        <translation>El proxy %1 se negó a conectar con %2.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port.</source>
        <translation>Compruebe el tipo de proxy (http o socks5) y su puerto.</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>El certificado era válido hasta el %1.</translation>
    </message>
    <message>
        <source>Replace the server&apos;s certificate.</source>
        <translation>Reemplace el certificado del servidor.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port.</source>
        <translation>%1 no habla TLS en este puerto.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 could not begin: the TLS settings do not fit together.</source>
        <translation>La negociación TLS con %1 no pudo empezar: los ajustes de TLS no encajan entre sí.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>La negociación TLS con %1 falló.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was accepted before.</source>
        <translation>El certificado de %1 no es el que se aceptó antes.</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>huella %1</translation>
    </message>
    <message>
        <source>%1 speaks TLS on this port.</source>
        <translation>%1 habla TLS en este puerto.</translation>
    </message>
    <message>
        <source>This is an ordinary web page: check the path of the WebSocket endpoint.</source>
        <translation>Esta es una página web corriente: compruebe la ruta del extremo WebSocket.</translation>
    </message>
    <message>
        <source>Compare the request&apos;s headers with what the server expects.</source>
        <translation>Compare las cabeceras de la petición con lo que espera el servidor.</translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation>Compruebe la ruta de la dirección.</translation>
    </message>
    <message>
        <source>Wait, then connect less often.</source>
        <translation>Espere, y luego conéctese con menos frecuencia.</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket with status %2.</source>
        <translation>%1 rechazó el WebSocket con el estado %2.</translation>
    </message>
    <message numerus="yes">
        <source>The server redirects more than %n time(s).</source>
        <translation>
            <numerusform>El servidor redirige más de %n vez.</numerusform>
            <numerusform>El servidor redirige más de %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server redirects with status %1 but names no usable address.</source>
        <translation>El servidor redirige con el estado %1 pero no da una dirección utilizable.</translation>
    </message>
    <message>
        <source>The peer broke %1: %2</source>
        <translation>El otro extremo infringió %1: %2</translation>
    </message>
    <message>
        <source>The peer did not end the stream within %1 s after the closing handshake.</source>
        <translation>El otro extremo no terminó el flujo en %1 s tras la negociación de cierre.</translation>
    </message>
    <message>
        <source>The peer did not answer our Close within %1 s, and the stream was ended.</source>
        <translation>El otro extremo no respondió a nuestro Close en %1 s, y el flujo se terminó.</translation>
    </message>
    <message>
        <source>The stream ended in the middle of a frame.</source>
        <translation>El flujo terminó en medio de una trama.</translation>
    </message>
    <message>
        <source>The peer ended the stream without a Close frame.</source>
        <translation>El otro extremo terminó el flujo sin una trama Close.</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is not open.</source>
        <translation>No se puede enviar nada: la conexión no está abierta.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Conéctese primero.</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is closing.</source>
        <translation>No se puede enviar nada: la conexión se está cerrando.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conéctese de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not possible with the Qt WebSockets stack.</source>
        <translation>%1 no es posible con la pila Qt WebSockets.</translation>
    </message>
    <message>
        <source>Check the address; the loopback addresses always exist.</source>
        <translation>Compruebe la dirección; las direcciones de bucle local existen siempre.</translation>
    </message>
    <message>
        <source>The TLS handshake with a client failed.</source>
        <translation>La negociación TLS con un cliente falló.</translation>
    </message>
    <message>
        <source>Check that the client uses wss:// and trusts this server&apos;s CA file.</source>
        <translation>Compruebe que el cliente use wss:// y confíe en el archivo CA de este servidor.</translation>
    </message>
    <message>
        <source>TLS alert %1</source>
        <translation>alerta TLS %1</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 no aceptó el certificado de cliente.</translation>
    </message>
    <message>
        <source>%1 ended TLS with an alert before it answered the opening handshake.</source>
        <translation>%1 terminó TLS con una alerta antes de responder a la negociación de apertura.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Mire el registro del servidor.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached: %2</source>
        <translation>No se pudo llegar al proxy %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are connected.</source>
        <translation>
            <numerusform>%n cliente está conectado.</numerusform>
            <numerusform>%n clientes están conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the WebSocket with status %2 and asks for %3.</source>
        <translation>%1 rechazó el WebSocket con el estado %2 y pide %3.</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address, as NAME:PASSWORD@ in front of its host.</source>
        <translation>Póngalos en la dirección del proxy, como NOMBRE:CONTRASEÑA@ delante de su host.</translation>
    </message>
    <message>
        <source>Check the spelling and the network&apos;s name server, or set the host&apos;s address yourself.</source>
        <translation>Compruebe la ortografía y el servidor de nombres de la red, o indique usted la dirección del host.</translation>
    </message>
    <message>
        <source>Check the network connection, and any VPN or firewall in between.</source>
        <translation>Compruebe la conexión de red, y cualquier VPN o cortafuegos intermedio.</translation>
    </message>
    <message>
        <source>The TCP connection to %1 port %2 failed.</source>
        <translation>Falló la conexión TCP con %1, puerto %2.</translation>
    </message>
    <message>
        <source>Check the network&apos;s name server, or set the host&apos;s address yourself.</source>
        <translation>Compruebe el servidor de nombres de la red, o indique usted la dirección del host.</translation>
    </message>
    <message>
        <source>The proxy did not open a tunnel to %1 within %2 s.</source>
        <translation>El proxy no abrió un túnel hacia %1 en %2 s.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS; if it does not, use ws:// instead of wss://.</source>
        <translation>Compruebe que el puerto hable TLS; si no, use ws:// en lugar de wss://.</translation>
    </message>
    <message>
        <source>Check that a WebSocket server listens on this port, and whether it expects TLS (wss://).</source>
        <translation>Compruebe que un servidor WebSocket escuche en este puerto, y si espera TLS (wss://).</translation>
    </message>
    <message>
        <source>The connection to %1 was not open within %2 s.</source>
        <translation>La conexión con %1 no se abrió en %2 s.</translation>
    </message>
    <message>
        <source>Look in the timings for the phase that took so long, or allow more time.</source>
        <translation>Busque en los tiempos la fase que tardó tanto, o conceda más tiempo.</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>La conexión con %1 se canceló.</translation>
    </message>
    <message>
        <source>The proxy %1 accepts only %2 authentication, and this program supports only Basic with proxies.</source>
        <translation>El proxy %1 solo acepta la autenticación %2, y este programa solo admite Basic con los proxys.</translation>
    </message>
    <message>
        <source>Let the proxy accept Basic, use a local proxy that speaks %1 for you, or connect without a proxy.</source>
        <translation>Haga que el proxy acepte Basic, use un proxy local que hable %1 por usted, o conéctese sin proxy.</translation>
    </message>
    <message>
        <source>Ask whether the proxy may reach this host and port, or connect without it.</source>
        <translation>Averigüe si el proxy puede llegar a este host y puerto, o conéctese sin él.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer as a proxy of its kind does.</source>
        <translation>El proxy %1 no respondió como lo hace un proxy de su tipo.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the stream before it opened a tunnel.</source>
        <translation>El proxy %1 terminó el flujo antes de abrir un túnel.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port, or connect without it.</source>
        <translation>Compruebe el tipo de proxy (http o socks5) y su puerto, o conéctese sin él.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>El certificado no es válido antes del %1.</translation>
    </message>
    <message>
        <source>The chain ends in a self-signed certificate that is not trusted here.</source>
        <translation>La cadena termina en un certificado autofirmado en el que aquí no se confía.</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer is not known here.</source>
        <translation>El emisor del certificado no se conoce aquí.</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate is missing: the server did not send that of %1, and it is not known here.</source>
        <translation>Falta el certificado del emisor: el servidor no envió el de %1, y aquí no se conoce.</translation>
    </message>
    <message>
        <source>The certificate is for %2, not for %1.</source>
        <translation>El certificado es para %2, no para %1.</translation>
    </message>
    <message>
        <source>Trust its CA, or accept this certificate by its fingerprint.</source>
        <translation>Confíe en su CA, o acepte este certificado por su huella.</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, check this machine&apos;s clock, or accept this certificate all the same.</source>
        <translation>Renueve el certificado del servidor, compruebe el reloj de este equipo, o acepte este certificado de todos modos.</translation>
    </message>
    <message>
        <source>Connect by a name that is in the certificate, ask for such a name in TLS, or accept this certificate by its fingerprint.</source>
        <translation>Conéctese por un nombre que esté en el certificado, pida en TLS uno de esos nombres, o acepte este certificado por su huella.</translation>
    </message>
    <message>
        <source>If the issuer is an intermediate CA, let the server send its certificate too. Otherwise trust the CA, or accept this certificate by its fingerprint.</source>
        <translation>Si el emisor es una CA intermedia, haga que el servidor envíe también su certificado. Si no, confíe en la CA, o acepte este certificado por su huella.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>El certificado de %1 no se aceptó.</translation>
    </message>
    <message>
        <source>Use ws:// instead of wss://, or the port that speaks TLS.</source>
        <translation>Use ws:// en lugar de wss://, o el puerto que habla TLS.</translation>
    </message>
    <message>
        <source>Check that the private key belongs to the certificate.</source>
        <translation>Compruebe que la clave privada pertenezca al certificado.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, which versions it allows, and whether it asks for a client certificate.</source>
        <translation>Compruebe que el puerto hable TLS, qué versiones permite y si pide un certificado de cliente.</translation>
    </message>
    <message>
        <source>%1 offers no TLS version that is allowed here (%2 or newer).</source>
        <translation>%1 no ofrece ninguna versión de TLS permitida aquí (%2 o posterior).</translation>
    </message>
    <message>
        <source>Find out which versions the server speaks; versions before TLS 1.0 are not supported.</source>
        <translation>Averigüe qué versiones habla el servidor; no se admiten las versiones anteriores a TLS 1.0.</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 too, or let the server speak TLS 1.3.</source>
        <translation>Permita también TLS 1.2, o haga que el servidor hable TLS 1.3.</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or 1.3; for an old server, allow TLS 1.0 and 1.1.</source>
        <translation>Haga que el servidor hable TLS 1.2 o 1.3; para un servidor antiguo, permita TLS 1.0 y 1.1.</translation>
    </message>
    <message>
        <source>%1 requires a client certificate, and none was given.</source>
        <translation>%1 exige un certificado de cliente, y no se dio ninguno.</translation>
    </message>
    <message>
        <source>Give a client certificate and its private key.</source>
        <translation>Dé un certificado de cliente y su clave privada.</translation>
    </message>
    <message>
        <source>%1 does not accept a client without a certificate.</source>
        <translation>%1 no acepta un cliente sin certificado.</translation>
    </message>
    <message>
        <source>Give a client certificate that the server trusts, and check that it is still valid.</source>
        <translation>Dé un certificado de cliente en el que el servidor confíe, y compruebe que siga siendo válido.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port, or connect without it.</source>
        <translation>Compruebe la dirección y el puerto del proxy, o conéctese sin él.</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was renewed, accept the new one; otherwise somebody may be intercepting the connection.</source>
        <translation>Si el certificado del servidor se renovó, acepte el nuevo; si no, alguien puede estar interceptando la conexión.</translation>
    </message>
    <message>
        <source>Use wss:// instead of ws://.</source>
        <translation>Use wss:// en lugar de ws://.</translation>
    </message>
    <message>
        <source>%1 ended the stream without answering the opening handshake.</source>
        <translation>%1 terminó el flujo sin responder a la negociación de apertura.</translation>
    </message>
    <message>
        <source>Check the path, and that a WebSocket server listens on this port.</source>
        <translation>Compruebe la ruta, y que un servidor WebSocket escuche en este puerto.</translation>
    </message>
    <message>
        <source>Give a bearer token.</source>
        <translation>Dé un token Bearer.</translation>
    </message>
    <message>
        <source>Give a user name and password, or a token.</source>
        <translation>Dé un nombre de usuario y una contraseña, o un token.</translation>
    </message>
    <message>
        <source>Give the user name and password in a profile whose authentication is digest.</source>
        <translation>Dé el nombre de usuario y la contraseña en un perfil cuya autenticación sea digest.</translation>
    </message>
    <message>
        <source>This program does not support %1: let the server accept Basic, Digest or a token, or use a local proxy that speaks it.</source>
        <translation>Este programa no admite %1: haga que el servidor acepte Basic, Digest o un token, o use un proxy local que lo hable.</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin header.</source>
        <translation>Compruebe las credenciales y la cabecera Origin.</translation>
    </message>
    <message>
        <source>Look in the answer&apos;s headers for the protocol or version that the server asks for.</source>
        <translation>Busque en las cabeceras de la respuesta el protocolo o la versión que pide el servidor.</translation>
    </message>
    <message>
        <source>Connect to the address in the Location header.</source>
        <translation>Conéctese a la dirección de la cabecera Location.</translation>
    </message>
    <message>
        <source>Look into the log of the server, or of the proxy in front of it.</source>
        <translation>Mire el registro del servidor, o el del proxy que tiene delante.</translation>
    </message>
    <message>
        <source>Look for the reason in the answer&apos;s headers and body.</source>
        <translation>Busque el motivo en las cabeceras y el cuerpo de la respuesta.</translation>
    </message>
    <message>
        <source>Check whether the redirects go in a circle, allow more of them, or connect to the last address directly.</source>
        <translation>Compruebe si las redirecciones dan vueltas en círculo, permita más, o conéctese directamente a la última dirección.</translation>
    </message>
    <message>
        <source>The server redirects from wss:// to ws://. This would give up encryption, and was not followed.</source>
        <translation>El servidor redirige de wss:// a ws://. Eso renunciaría al cifrado, y no se siguió.</translation>
    </message>
    <message>
        <source>Connect to that address directly if this is what you want.</source>
        <translation>Conéctese directamente a esa dirección si es lo que quiere.</translation>
    </message>
    <message>
        <source>Correct the Location header that the server sends.</source>
        <translation>Corrija la cabecera Location que envía el servidor.</translation>
    </message>
    <message>
        <source>The peer sent more than the limit allows, and the connection was closed.</source>
        <translation>El otro extremo envió más de lo que permite el límite, y la conexión se cerró.</translation>
    </message>
    <message>
        <source>Raise the limit if so much is expected.</source>
        <translation>Suba el límite si se espera tanto.</translation>
    </message>
    <message>
        <source>Correct the peer, or let violations be reported and the connection go on.</source>
        <translation>Corrija el otro extremo, o haga que las infracciones se notifiquen y la conexión continúe.</translation>
    </message>
    <message>
        <source>Check whether the peer still reads, and whether it answers Close frames.</source>
        <translation>Compruebe si el otro extremo todavía lee, y si responde a las tramas Close.</translation>
    </message>
    <message>
        <source>Check whether the peer crashed, or a proxy in between cut the connection.</source>
        <translation>Compruebe si el otro extremo se cayó, o si un proxy intermedio cortó la conexión.</translation>
    </message>
    <message>
        <source>The stream was reset.</source>
        <translation>El flujo se cortó (reset).</translation>
    </message>
    <message>
        <source>Check whether the peer crashed or was restarted, or a proxy in between dropped the connection.</source>
        <translation>Compruebe si el otro extremo se cayó o se reinició, o si un proxy intermedio cortó la conexión.</translation>
    </message>
    <message>
        <source>Look into the peer&apos;s log. Proxies end idle connections like this; regular pings keep them open.</source>
        <translation>Mire el registro del otro extremo. Los proxys terminan así las conexiones inactivas; los pings periódicos las mantienen abiertas.</translation>
    </message>
    <message>
        <source>Use Framescope&apos;s own stack.</source>
        <translation>Use la pila propia de Framescope.</translation>
    </message>
    <message>
        <source>The Qt WebSockets stack does not support %1.</source>
        <translation>La pila Qt WebSockets no admite %1.</translation>
    </message>
    <message>
        <source>Leave it out, or use Framescope&apos;s own stack.</source>
        <translation>Quítelo, o use la pila propia de Framescope.</translation>
    </message>
    <message>
        <source>Cannot listen on %1.</source>
        <translation>No se puede escuchar en %1.</translation>
    </message>
    <message>
        <source>End the other program, or use another port; 0 picks a free one.</source>
        <translation>Termine el otro programa, o use otro puerto; 0 elige uno libre.</translation>
    </message>
    <message>
        <source>Use a port of 1024 or above; lower ones need special rights.</source>
        <translation>Use un puerto a partir de 1024; los inferiores necesitan permisos especiales.</translation>
    </message>
    <message>
        <source>A client did not finish its opening handshake within %1 s and was disconnected.</source>
        <translation>Un cliente no terminó su negociación de apertura en %1 s y fue desconectado.</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>ningún byte</translation>
    </message>
    <message>
        <source>A client disconnected before its opening handshake was finished.</source>
        <translation>Un cliente se desconectó antes de terminar su negociación de apertura.</translation>
    </message>
    <message numerus="yes">
        <source>A client was refused with 503: %n client(s) are connected already.</source>
        <translation>
            <numerusform>Se rechazó a un cliente con 503: ya hay %n cliente conectado.</numerusform>
            <numerusform>Se rechazó a un cliente con 503: ya hay %n clientes conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>Suba el límite.</translation>
    </message>
    <message>
        <source>No more clients can be accepted: the system&apos;s limit of open files is reached.</source>
        <translation>No se pueden aceptar más clientes: se alcanzó el límite de archivos abiertos del sistema.</translation>
    </message>
    <message>
        <source>Further clients wait until one leaves. Raise the limit of open files (ulimit -n), or limit the number of clients.</source>
        <translation>Los demás clientes esperan hasta que se vaya uno. Suba el límite de archivos abiertos (ulimit -n), o limite el número de clientes.</translation>
    </message>
</context>
<context>
    <name>framescope::network::Dialer</name>
    <message>
        <source>%1: no answer</source>
        <translation>%1: sin respuesta</translation>
    </message>
</context>
<context>
    <name>framescope::network::FramescopeClient</name>
    <message>
        <source>no answer at all</source>
        <translation>ninguna respuesta</translation>
    </message>
    <message>
        <source>The header Authorization that was given takes the place of the user name and the password.</source>
        <translation>La cabecera Authorization indicada sustituye al nombre de usuario y la contraseña.</translation>
    </message>
</context>
<context>
    <name>framescope::network::FramescopeConnection</name>
    <message>
        <source>Nothing can be sent from inside the report of a sent frame.</source>
        <translation>No se puede enviar nada desde dentro del aviso de una trama enviada.</translation>
    </message>
    <message>
        <source>Send when the report has returned.</source>
        <translation>Envíe cuando el aviso haya vuelto.</translation>
    </message>
</context>
<context>
    <name>framescope::network::HostLookup</name>
    <message>
        <source>“%1”, named for %2, is not an address</source>
        <translation>«%1», dada para %2, no es una dirección</translation>
    </message>
    <message>
        <source>no address was named for %1</source>
        <translation>no se dio ninguna dirección para %1</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>el nombre no tiene dirección</translation>
    </message>
</context>
<context>
    <name>framescope::network::QtConnection</name>
    <message>
        <source>Sending a message in fragments</source>
        <translation>Enviar un mensaje en fragmentos</translation>
    </message>
    <message>
        <source>Sending text that is not UTF-8</source>
        <translation>Enviar texto que no es UTF-8</translation>
    </message>
    <message>
        <source>Sending a ping of more than 125 bytes</source>
        <translation>Enviar un ping de más de 125 bytes</translation>
    </message>
    <message>
        <source>Sending a pong</source>
        <translation>Enviar un pong</translation>
    </message>
    <message>
        <source>Sending a frame of one&apos;s own</source>
        <translation>Enviar una trama propia</translation>
    </message>
    <message>
        <source>Sending single fragments</source>
        <translation>Enviar fragmentos sueltos</translation>
    </message>
    <message>
        <source>Sending a Close without a code</source>
        <translation>Enviar un Close sin código</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket.</source>
        <translation>%1 rechazó el WebSocket.</translation>
    </message>
    <message>
        <source>leaving pings unanswered</source>
        <translation>dejar pings sin responder</translation>
    </message>
    <message>
        <source>leaving a Close unanswered</source>
        <translation>dejar un Close sin responder</translation>
    </message>
    <message>
        <source>going on after a violation</source>
        <translation>seguir tras una infracción</translation>
    </message>
    <message>
        <source>a TLS name other than the address&apos;s host</source>
        <translation>un nombre de TLS distinto del host de la dirección</translation>
    </message>
    <message>
        <source>logging the TLS secrets</source>
        <translation>registrar los secretos de TLS</translation>
    </message>
    <message>
        <source>a host address of your own</source>
        <translation>una dirección de host propia</translation>
    </message>
    <message>
        <source>parameters of permessage-deflate</source>
        <translation>parámetros de permessage-deflate</translation>
    </message>
    <message>
        <source>two headers of the same name (%1)</source>
        <translation>dos cabeceras del mismo nombre (%1)</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows the answer&apos;s headers and body.</source>
        <translation>La pila propia de Framescope muestra las cabeceras y el cuerpo de la respuesta.</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows the answer itself.</source>
        <translation>La pila propia de Framescope muestra la respuesta misma.</translation>
    </message>
</context>
<context>
    <name>framescope::network::QtListener</name>
    <message>
        <source>A client&apos;s opening handshake was not accepted.</source>
        <translation>No se aceptó la negociación de apertura de un cliente.</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows what the client sent.</source>
        <translation>La pila propia de Framescope muestra lo que envió el cliente.</translation>
    </message>
</context>
<context>
    <name>framescope::network::Socks5</name>
    <message>
        <source>general failure (1)</source>
        <translation>fallo general (1)</translation>
    </message>
    <message>
        <source>not allowed by its rules (2)</source>
        <translation>no permitido por sus reglas (2)</translation>
    </message>
    <message>
        <source>network unreachable (3)</source>
        <translation>red inaccesible (3)</translation>
    </message>
    <message>
        <source>host unreachable (4)</source>
        <translation>host inaccesible (4)</translation>
    </message>
    <message>
        <source>connection refused (5)</source>
        <translation>conexión rechazada (5)</translation>
    </message>
    <message>
        <source>TTL expired (6)</source>
        <translation>TTL agotado (6)</translation>
    </message>
    <message>
        <source>command not supported (7)</source>
        <translation>orden no admitida (7)</translation>
    </message>
    <message>
        <source>address type not supported (8)</source>
        <translation>tipo de dirección no admitido (8)</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsIdentity</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>Give another file.</source>
        <translation>Dé otro archivo.</translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -m PKCS8 -f FILE.</source>
        <translation>Convierta una copia: ssh-keygen -p -m PKCS8 -f ARCHIVO.</translation>
    </message>
    <message>
        <source>%1 holds a public key where the private key is needed.</source>
        <translation>%1 contiene una clave pública donde se necesita la privada.</translation>
    </message>
    <message>
        <source>%1 holds a certificate but no private key.</source>
        <translation>%1 contiene un certificado, pero ninguna clave privada.</translation>
    </message>
    <message>
        <source>Give the file that the CA sent back.</source>
        <translation>Dé el archivo que devolvió la CA.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs7 -print_certs -in FILE -out certs.pem.</source>
        <translation>Conviértalo: openssl pkcs7 -print_certs -in ARCHIVO -out certs.pem.</translation>
    </message>
    <message>
        <source>%1 holds a private key but no certificate.</source>
        <translation>%1 contiene una clave privada, pero ningún certificado.</translation>
    </message>
    <message>
        <source>%1 holds a certificate (in DER) but no private key.</source>
        <translation>%1 contiene un certificado (en DER), pero ninguna clave privada.</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in FILE -out cert.pem.</source>
        <translation>Conviértalo: openssl x509 -inform DER -in ARCHIVO -out cert.pem.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in FILE -out key.pem.</source>
        <translation>Conviértala: openssl pkey -inform DER -in ARCHIVO -out key.pem.</translation>
    </message>
    <message>
        <source>%1 holds a private key (in DER) but no certificate.</source>
        <translation>%1 contiene una clave privada (en DER), pero ningún certificado.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 no contiene un certificado legible.</translation>
    </message>
    <message>
        <source>Give a file with the certificate in PEM (-----BEGIN CERTIFICATE-----).</source>
        <translation>Dé un archivo con el certificado en PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>The private key in %1 is not that of the certificate in %2.</source>
        <translation>La clave privada de %1 no es la del certificado de %2.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and no passphrase was given.</source>
        <translation>%1 está cifrado, y no se dio ninguna frase de paso.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>La frase de paso no abre %1.</translation>
    </message>
    <message>
        <source>Check the passphrase; upper and lower case count.</source>
        <translation>Compruebe la frase de paso; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old algorithm (such as RC2-40), which OpenSSL 3 has only in its legacy provider.</source>
        <translation>%1 está cifrado con un algoritmo antiguo (como RC2-40), que OpenSSL 3 solo tiene en su proveedor «legacy».</translation>
    </message>
    <message>
        <source>%1 is named like PKCS#12, but holds PEM.</source>
        <translation>%1 tiene nombre de PKCS#12, pero contiene PEM.</translation>
    </message>
    <message>
        <source>Export the certificate with its key again.</source>
        <translation>Exporte de nuevo el certificado con su clave.</translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation>%1 no contiene ninguna clave privada.</translation>
    </message>
    <message>
        <source>Export it again together with the private key.</source>
        <translation>Expórtelo de nuevo junto con la clave privada.</translation>
    </message>
    <message>
        <source>%1 holds a private key, but no certificate that belongs to it.</source>
        <translation>%1 contiene una clave privada, pero ningún certificado que le corresponda.</translation>
    </message>
    <message>
        <source>Export the certificate and its key together.</source>
        <translation>Exporte juntos el certificado y su clave.</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that Qt cannot use.</source>
        <translation>La clave privada de %1 es de un tipo que Qt no puede usar.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be read.</source>
        <translation>%1 no contiene una clave privada legible.</translation>
    </message>
    <message>
        <source>%1 holds a key of a kind that Qt cannot use.</source>
        <translation>%1 contiene una clave de un tipo que Qt no puede usar.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>El archivo %1</translation>
    </message>
    <message>
        <source>%1 holds a key in OpenSSH&apos;s format, which TLS does not use.</source>
        <translation>%1 contiene una clave en el formato de OpenSSH, que TLS no usa.</translation>
    </message>
    <message>
        <source>Give the file with the private key.</source>
        <translation>Dé el archivo con la clave privada.</translation>
    </message>
    <message>
        <source>Give the file with the private key, too.</source>
        <translation>Dé también el archivo con la clave privada.</translation>
    </message>
    <message>
        <source>%1 holds a certificate request, not the certificate that was issued for it.</source>
        <translation>%1 contiene una solicitud de certificado, no el certificado que se emitió para ella.</translation>
    </message>
    <message>
        <source>%1 holds PKCS#7, but PEM certificates are needed.</source>
        <translation>%1 contiene PKCS#7, pero se necesitan certificados PEM.</translation>
    </message>
    <message>
        <source>Give the certificate&apos;s file as the certificate, and this one as its key.</source>
        <translation>Dé el archivo del certificado como certificado, y este como su clave.</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, but its name does not end in .p12 or .pfx.</source>
        <translation>%1 es PKCS#12, pero su nombre no termina en .p12 ni en .pfx.</translation>
    </message>
    <message>
        <source>Rename it to end in .p12 or .pfx, and give it as the certificate.</source>
        <translation>Cámbiele el nombre para que termine en .p12 o .pfx, y delo como certificado.</translation>
    </message>
    <message>
        <source>%1 holds a certificate in DER, but PEM is needed.</source>
        <translation>%1 contiene un certificado en DER, pero se necesita PEM.</translation>
    </message>
    <message>
        <source>%1 holds a private key in DER, but PEM is needed.</source>
        <translation>%1 contiene una clave privada en DER, pero se necesita PEM.</translation>
    </message>
    <message>
        <source>Give the certificate&apos;s file as the certificate.</source>
        <translation>Dé el archivo del certificado como certificado.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Dé su frase de paso.</translation>
    </message>
    <message>
        <source>Pack it again: openssl pkcs12 -legacy -in FILE -nodes -out all.pem, then openssl pkcs12 -export -in all.pem -out new.p12; remove all.pem afterwards.</source>
        <translation>Empaquételo de nuevo: openssl pkcs12 -legacy -in ARCHIVO -nodes -out all.pem, y luego openssl pkcs12 -export -in all.pem -out new.p12; después elimine all.pem.</translation>
    </message>
    <message>
        <source>Encrypt it again: openssl pkey -provider legacy -provider default -in FILE -aes256 -out new.pem.</source>
        <translation>Cífrela de nuevo: openssl pkey -provider legacy -provider default -in ARCHIVO -aes256 -out new.pem.</translation>
    </message>
    <message>
        <source>Rename it to end in .pem, and give the key&apos;s file too if it is another one.</source>
        <translation>Cámbiele el nombre para que termine en .pem, y dé también el archivo de la clave si es otro.</translation>
    </message>
    <message>
        <source>%1 is not PKCS#12, or it is damaged.</source>
        <translation>%1 no es PKCS#12, o está dañado.</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, but OpenSSL cannot read its contents.</source>
        <translation>%1 es PKCS#12, pero OpenSSL no puede leer su contenido.</translation>
    </message>
    <message>
        <source>Use an RSA key, or one on an elliptic curve such as P-256.</source>
        <translation>Use una clave RSA, o una de curva elíptica como P-256.</translation>
    </message>
    <message>
        <source>Give the file with the key in PEM, and the passphrase if it is encrypted.</source>
        <translation>Dé el archivo con la clave en PEM, y la frase de paso si está cifrada.</translation>
    </message>
    <message>
        <source>Give the key with which this certificate was requested.</source>
        <translation>Dé la clave con la que se solicitó este certificado.</translation>
    </message>
    <message>
        <source>In %1 the private key&apos;s certificate is number %2, not the first.</source>
        <translation>En %1, el certificado de la clave privada es el número %2, no el primero.</translation>
    </message>
    <message>
        <source>Put the key&apos;s own certificate first, then the one that signed it, and so on (RFC 8446 section 4.4.2).</source>
        <translation>Ponga primero el certificado de la propia clave, luego el que lo firmó, y así sucesivamente (RFC 8446, sección 4.4.2).</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsKeyLog</name>
    <message>
        <source>TLS secrets can be logged only with OpenSSL.</source>
        <translation>Los secretos de TLS solo se pueden registrar con OpenSSL.</translation>
    </message>
    <message>
        <source>Use a Qt whose TLS backend is OpenSSL.</source>
        <translation>Use un Qt cuyo backend de TLS sea OpenSSL.</translation>
    </message>
    <message>
        <source>The TLS secrets cannot be written to %1.</source>
        <translation>Los secretos de TLS no se pueden escribir en %1.</translation>
    </message>
    <message>
        <source>Choose a file in a folder of your own.</source>
        <translation>Elija un archivo en una carpeta suya.</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsSetup</name>
    <message>
        <source>built for %1</source>
        <translation>compilado para %1</translation>
    </message>
    <message>
        <source>Install the TLS library that Qt was built for.</source>
        <translation>Instale la biblioteca TLS para la que se compiló Qt.</translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>Use 1.0, 1.1, 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>TLS %1 was allowed: for it OpenSSL&apos;s security level was lowered to 0, so that SHA-1 and short keys are accepted too.</source>
        <translation>Se permitió TLS %1: para ello el nivel de seguridad de OpenSSL se bajó a 0, de modo que también se aceptan SHA-1 y claves cortas.</translation>
    </message>
    <message>
        <source>This build of Qt has no TLS.</source>
        <translation>Esta compilación de Qt no tiene TLS.</translation>
    </message>
    <message>
        <source>There is no TLS version &quot;%1&quot;.</source>
        <translation>No existe la versión de TLS «%1».</translation>
    </message>
</context>
<context>
    <name>framescope::network::UnreadBytes</name>
    <message>
        <source>%1 bytes that came behind it were not read: %2</source>
        <translation>No se leyeron %1 bytes que llegaron detrás: %2</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::CookieJar</name>
    <message>
        <source>its name asks for the attribute Secure</source>
        <translation>su nombre exige el atributo Secure</translation>
    </message>
    <message>
        <source>its name asks for the attribute HttpOnly</source>
        <translation>su nombre exige el atributo HttpOnly</translation>
    </message>
    <message>
        <source>its name forbids the attribute Domain</source>
        <translation>su nombre prohíbe el atributo Domain</translation>
    </message>
    <message>
        <source>its name asks for Path=/</source>
        <translation>su nombre exige Path=/</translation>
    </message>
    <message>
        <source>The cookie %1 of %2 was not stored: %3.</source>
        <translation>La cookie %1 de %2 no se guardó: %3.</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>it is no name and value, or has control characters</source>
        <translation>no es un nombre con su valor, o contiene caracteres de control</translation>
    </message>
    <message>
        <source>its domain is not one that this host may set it for</source>
        <translation>este host no puede definirla para su dominio</translation>
    </message>
    <message>
        <source>it is Secure, and the connection is not (ws)</source>
        <translation>es Secure, y la conexión no es segura (ws)</translation>
    </message>
    <message>
        <source>it would replace a Secure one over a connection that is not (ws)</source>
        <translation>reemplazaría a una Secure por una conexión que no es segura (ws)</translation>
    </message>
    <message>
        <source>The cookies in %1 cannot be read.</source>
        <translation>Las cookies de %1 no se pueden leer.</translation>
    </message>
    <message>
        <source>Remove the file to begin without cookies.</source>
        <translation>Elimine el archivo para empezar sin cookies.</translation>
    </message>
    <message>
        <source>The cookies cannot be written to %1.</source>
        <translation>Las cookies no se pueden escribir en %1.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on the disk.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre del disco.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::OAuthTokens</name>
    <message>
        <source>Fetching the access token was cancelled.</source>
        <translation>La obtención del token de acceso se canceló.</translation>
    </message>
    <message>
        <source>The profile&apos;s token URL is not the address of a token endpoint.</source>
        <translation>La URL de token del perfil no es la dirección de un extremo de tokens.</translation>
    </message>
    <message>
        <source>The profile&apos;s authorization URL is not the address of a page to sign in.</source>
        <translation>La URL de autorización del perfil no es la dirección de una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Signing in needs a browser, and none can be opened here.</source>
        <translation>Para iniciar sesión hace falta un navegador, y aquí no se puede abrir ninguno.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: port %1 of this computer is not free.</source>
        <translation>No se puede recibir la respuesta del navegador: el puerto %1 de este equipo no está libre.</translation>
    </message>
    <message>
        <source>Framescope has the answer. This page can be closed.</source>
        <translation>Framescope tiene la respuesta. Esta página se puede cerrar.</translation>
    </message>
    <message numerus="yes">
        <source>waited %n second(s)</source>
        <translation>
            <numerusform>se esperó %n segundo</numerusform>
            <numerusform>se esperaron %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer in time.</source>
        <translation>El extremo de tokens %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The token endpoint %1 could not be reached.</source>
        <translation>No se pudo llegar al extremo de tokens %1.</translation>
    </message>
    <message numerus="yes">
        <source>HTTP %1, %2, %n byte(s)</source>
        <translation>
            <numerusform>HTTP %1, %2, %n byte</numerusform>
            <numerusform>HTTP %1, %2, %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>sin tipo de contenido</translation>
    </message>
    <message>
        <source>The token endpoint %1 gave no access token.</source>
        <translation>El extremo de tokens %1 no dio ningún token de acceso.</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>no es un objeto JSON.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>no es JSON.</translation>
    </message>
    <message>
        <source>it has no &quot;access_token&quot;.</source>
        <translation>no tiene «access_token».</translation>
    </message>
    <message>
        <source>its &quot;access_token&quot; has characters that no header can hold.</source>
        <translation>su «access_token» tiene caracteres que ninguna cabecera puede contener.</translation>
    </message>
    <message>
        <source>its &quot;token_type&quot; is not &quot;Bearer&quot;.</source>
        <translation>su «token_type» no es «Bearer».</translation>
    </message>
    <message>
        <source>The certificate of the token endpoint %1 is not trusted.</source>
        <translation>El certificado del extremo de tokens %1 no es de confianza.</translation>
    </message>
    <message>
        <source>Give the whole address, https:// included, in the profile&apos;s authentication.</source>
        <translation>Dé la dirección entera, con https://, en la autenticación del perfil.</translation>
    </message>
    <message>
        <source>Connect with the profile where a user can sign in, or use client credentials.</source>
        <translation>Conéctese con el perfil donde un usuario pueda iniciar sesión, o use credenciales de cliente.</translation>
    </message>
    <message>
        <source>Choose another redirect port in the profile, or 0 for any.</source>
        <translation>Elija otro puerto de redirección en el perfil, o 0 para cualquiera.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time.</source>
        <translation>El inicio de sesión en el navegador no se completó a tiempo.</translation>
    </message>
    <message>
        <source>Connect again and sign in on the page that opens.</source>
        <translation>Conéctese de nuevo e inicie sesión en la página que se abre.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer does not belong to this sign-in: its state differs.</source>
        <translation>La respuesta del navegador no pertenece a este inicio de sesión: su state es distinto.</translation>
    </message>
    <message>
        <source>Connect again, and use only the page that opens then. If this happens each time, somebody else is sending these answers.</source>
        <translation>Conéctese de nuevo y use solo la página que se abre entonces. Si ocurre cada vez, otra persona envía estas respuestas.</translation>
    </message>
    <message>
        <source>The authorization server refused the sign-in.</source>
        <translation>El servidor de autorización rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign in as a user who is allowed to do this, and give consent.</source>
        <translation>Inicie sesión con un usuario al que se le permita hacerlo, y dé su consentimiento.</translation>
    </message>
    <message>
        <source>Check the client id, the scope and the redirect address that the server knows.</source>
        <translation>Compruebe el id de cliente, el scope y la dirección de redirección que conoce el servidor.</translation>
    </message>
    <message>
        <source>Check the token URL and the network, then try again.</source>
        <translation>Compruebe la URL de token y la red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Add its CA to the profile&apos;s TLS settings, if this is the right server.</source>
        <translation>Añada su CA a los ajustes TLS del perfil, si este es el servidor correcto.</translation>
    </message>
    <message>
        <source>Check the token URL, the network and the proxy.</source>
        <translation>Compruebe la URL de token, la red y el proxy.</translation>
    </message>
    <message>
        <source>Check the client id and the client secret.</source>
        <translation>Compruebe el id de cliente y el secreto de cliente.</translation>
    </message>
    <message>
        <source>Check the scope in the profile.</source>
        <translation>Compruebe el scope en el perfil.</translation>
    </message>
    <message>
        <source>Allow this client the grant on the authorization server.</source>
        <translation>Permita este modo a este cliente en el servidor de autorización.</translation>
    </message>
    <message>
        <source>Choose the other kind of OAuth 2.0 in the profile.</source>
        <translation>Elija el otro tipo de OAuth 2.0 en el perfil.</translation>
    </message>
    <message>
        <source>Connect again and sign in again.</source>
        <translation>Conéctese de nuevo e inicie sesión otra vez.</translation>
    </message>
    <message>
        <source>Use the address that the endpoint redirects to as the token URL.</source>
        <translation>Use como URL de token la dirección a la que redirige el extremo.</translation>
    </message>
    <message>
        <source>Check the token URL.</source>
        <translation>Compruebe la URL de token.</translation>
    </message>
    <message>
        <source>Look into the authorization server&apos;s log.</source>
        <translation>Mire el registro del servidor de autorización.</translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer with an access token: %2</source>
        <translation>El extremo de tokens %1 no respondió con un token de acceso: %2</translation>
    </message>
    <message>
        <source>Check that the token URL is the token endpoint, and not a page for people.</source>
        <translation>Compruebe que la URL de token sea el extremo de tokens, y no una página para personas.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::SecretStore</name>
    <message>
        <source>This system has no keychain that can be used.</source>
        <translation>Este sistema no tiene un llavero que se pueda usar.</translation>
    </message>
    <message>
        <source>The secret is kept until the program ends.</source>
        <translation>El secreto se guarda hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::TrustRequest</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>reads environment variables: %1</source>
        <translation>lee variables de entorno: %1</translation>
    </message>
    <message>
        <source>reads files outside of its folder: %1</source>
        <translation>lee archivos fuera de su carpeta: %1</translation>
    </message>
    <message>
        <source>uses secrets: %1</source>
        <translation>usa secretos: %1</translation>
    </message>
    <message>
        <source>sends by itself when the connection opens: %1</source>
        <translation>envía por sí mismo al abrirse la conexión: %1</translation>
    </message>
    <message>
        <source>connects to: %1</source>
        <translation>se conecta a: %1</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::TrustStore</name>
    <message>
        <source>“%1” was not made here, and asks for what needs your consent. It %2.</source>
        <translation>«%1» no se creó aquí, y pide algo que necesita su consentimiento: %2.</translation>
    </message>
    <message>
        <source>Check that you want this. Then allow it, for this time or until the file changes.</source>
        <translation>Compruebe que lo quiere. Después permítalo, solo esta vez o hasta que cambie el archivo.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::ValueCheck</name>
    <message>
        <source>The value of the header %1 has control characters.</source>
        <translation>El valor de la cabecera %1 contiene caracteres de control.</translation>
    </message>
    <message>
        <source>The origin has control characters.</source>
        <translation>El Origin contiene caracteres de control.</translation>
    </message>
    <message>
        <source>A value of the authentication has control characters.</source>
        <translation>Un valor de la autenticación contiene caracteres de control.</translation>
    </message>
    <message>
        <source>A pinned certificate is not given by its SHA-256.</source>
        <translation>Un certificado fijado no está dado por su SHA-256.</translation>
    </message>
    <message>
        <source>The proxy has no host.</source>
        <translation>El proxy no tiene host.</translation>
    </message>
    <message>
        <source>The keepalive&apos;s payload is longer than a ping can carry.</source>
        <translation>El contenido del keepalive es más largo de lo que cabe en un ping.</translation>
    </message>
    <message>
        <source>125 bytes or fewer (RFC 6455 section 5.5).</source>
        <translation>125 bytes o menos (RFC 6455, sección 5.5).</translation>
    </message>
    <message>
        <source>%1 is %2, which is out of range.</source>
        <translation>%1 es %2, que está fuera del intervalo permitido.</translation>
    </message>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation>Use un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Use un número de %1 a %2.</translation>
    </message>
    <message>
        <source>The name of header %1 is not a valid header name.</source>
        <translation>El nombre de la cabecera %1 no es un nombre de cabecera válido.</translation>
    </message>
    <message>
        <source>Use only letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>Use solo letras, cifras y !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>Remove line ends and other control characters.</source>
        <translation>Quite los finales de línea y otros caracteres de control.</translation>
    </message>
    <message>
        <source>A subprotocol&apos;s name has a character that is not allowed.</source>
        <translation>El nombre de un subprotocolo tiene un carácter no permitido.</translation>
    </message>
    <message>
        <source>The subprotocol %1 is listed twice.</source>
        <translation>El subprotocolo %1 aparece dos veces en la lista.</translation>
    </message>
    <message>
        <source>Offer each subprotocol once (RFC 6455 section 4.1).</source>
        <translation>Ofrezca cada subprotocolo una sola vez (RFC 6455, sección 4.1).</translation>
    </message>
    <message>
        <source>The API key&apos;s name is not a valid header name.</source>
        <translation>El nombre de la clave de API no es un nombre de cabecera válido.</translation>
    </message>
    <message>
        <source>tls.minimumVersion is not a TLS version.</source>
        <translation>tls.minimumVersion no es una versión de TLS.</translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>Use 1.0, 1.1, 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>Write 64 hex digits; colons are allowed.</source>
        <translation>Escriba 64 cifras hexadecimales; se permiten dos puntos.</translation>
    </message>
    <message>
        <source>Give its name or address, or use the proxy kind &quot;system&quot; or &quot;none&quot;.</source>
        <translation>Dé su nombre o dirección, o use el tipo de proxy «system» o «none».</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::Workspace</name>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation>El espacio de trabajo %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>it is not a folder that can be read</source>
        <translation>no es una carpeta legible</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>Check the path, or make the folder first.</source>
        <translation>Compruebe la ruta, o cree primero la carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>La carpeta %1 no se puede crear.</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Compruebe los permisos.</translation>
    </message>
    <message>
        <source>Give a path inside %1.</source>
        <translation>Dé una ruta dentro de %1.</translation>
    </message>
    <message>
        <source>The settings of the folder in %1 cannot be read: %2</source>
        <translation>Los ajustes de la carpeta en %1 no se pueden leer: %2</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de órdenes</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>entorno %1</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espacio de trabajo</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>carpeta %1</translation>
    </message>
    <message>
        <source>There are %1 profiles of the name &quot;%2&quot;.</source>
        <translation>Hay %1 perfiles con el nombre «%2».</translation>
    </message>
    <message>
        <source>Give the path of the one you mean.</source>
        <translation>Dé la ruta del que quiere.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in the workspace %2.</source>
        <translation>No existe el perfil «%1» en el espacio de trabajo %2.</translation>
    </message>
    <message>
        <source>similar names: %1</source>
        <translation>nombres parecidos: %1</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot; in the workspace.</source>
        <translation>No existe el entorno «%1» en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>no tiene ninguno</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>tiene: %1</translation>
    </message>
    <message>
        <source>Check the name, or add environments/%1.json.</source>
        <translation>Compruebe el nombre, o añada environments/%1.json.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Una carpeta no se puede mover dentro de sí misma.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>%1 no se puede mover a %2.</translation>
    </message>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation>No existe %1 en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed.</source>
        <translation>%1 no se puede renombrar.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>%1 no se puede renombrar como %2.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 no se puede eliminar.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>%1 is not in the workspace.</source>
        <translation>%1 no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be restored.</source>
        <translation>%1 no se puede restaurar.</translation>
    </message>
    <message>
        <source>Look for it in the system&apos;s trash.</source>
        <translation>Búsquelo en la papelera del sistema.</translation>
    </message>
    <message>
        <source>Check the name, or choose another workspace.</source>
        <translation>Compruebe el nombre, o elija otro espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ClientHandshake</name>
    <message>
        <source>Not one byte came.</source>
        <translation>No llegó ni un byte.</translation>
    </message>
    <message>
        <source>%1 bytes came.</source>
        <translation>Llegaron %1 bytes.</translation>
    </message>
    <message>
        <source>The server ended the stream without any answer to the opening handshake.</source>
        <translation>El servidor terminó el flujo sin ninguna respuesta a la negociación de apertura.</translation>
    </message>
    <message>
        <source>The server ended the stream in the middle of its answer to the opening handshake.</source>
        <translation>El servidor terminó el flujo en medio de su respuesta a la negociación de apertura.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not begin with a status line.</source>
        <translation>La respuesta del servidor no empieza con una línea de estado.</translation>
    </message>
    <message>
        <source>The server sent more than %1 interim answers and no final one.</source>
        <translation>El servidor envió más de %1 respuestas provisionales y ninguna definitiva.</translation>
    </message>
    <message>
        <source>HTTP/1.0 in: %1</source>
        <translation>HTTP/1.0 en: %1</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>No hay cabecera %1.</translation>
    </message>
    <message>
        <source>There is no Sec-WebSocket-Accept header.</source>
        <translation>No hay cabecera Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>There are %1 Sec-WebSocket-Accept headers.</source>
        <translation>Hay %1 cabeceras Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>The server chose %1; none was offered.</source>
        <translation>El servidor eligió %1; no se ofreció ninguno.</translation>
    </message>
    <message>
        <source>The server chose %1, which was not offered.</source>
        <translation>El servidor eligió %1, que no se ofreció.</translation>
    </message>
    <message>
        <source>The server uses %1.</source>
        <translation>El servidor usa %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the opening handshake breaks a rule (%1): %2</source>
        <translation>La respuesta del servidor a la negociación de apertura infringe una regla (%1): %2</translation>
    </message>
    <message>
        <source>The header %1 that was given takes the place of the setting of the same meaning.</source>
        <translation>La cabecera %1 indicada sustituye al ajuste del mismo significado.</translation>
    </message>
    <message>
        <source>Check the address, whether the server expects TLS (wss), and the server&apos;s log.</source>
        <translation>Compruebe la dirección, si el servidor espera TLS (wss), y el registro del servidor.</translation>
    </message>
    <message>
        <source>Check host and port: what listens there does not speak HTTP/1.1.</source>
        <translation>Compruebe el host y el puerto: lo que escucha allí no habla HTTP/1.1.</translation>
    </message>
    <message>
        <source>Check the server.</source>
        <translation>Compruebe el servidor.</translation>
    </message>
    <message>
        <source>Use a server that answers with HTTP/1.1.</source>
        <translation>Use un servidor que responda con HTTP/1.1.</translation>
    </message>
    <message>
        <source>Check that the server or proxy handles WebSocket at this path.</source>
        <translation>Compruebe que el servidor o el proxy admita WebSocket en esta ruta.</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Connection header.</source>
        <translation>Compruebe que un proxy intermedio deje pasar la cabecera Connection.</translation>
    </message>
    <message>
        <source>Check that the server speaks WebSocket version 13.</source>
        <translation>Compruebe que el servidor hable la versión 13 de WebSocket.</translation>
    </message>
    <message>
        <source>Check how the server computes it, and whether a cache or proxy answered in its place.</source>
        <translation>Compruebe cómo lo calcula el servidor, y si una caché o un proxy respondió en su lugar.</translation>
    </message>
    <message>
        <source>Let the server send one header with one subprotocol.</source>
        <translation>Haga que el servidor envíe una cabecera con un subprotocolo.</translation>
    </message>
    <message>
        <source>Offer this subprotocol, or correct the server.</source>
        <translation>Ofrezca este subprotocolo, o corrija el servidor.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s Sec-WebSocket-Extensions.</source>
        <translation>Corrija el Sec-WebSocket-Extensions del servidor.</translation>
    </message>
    <message>
        <source>Offer this extension, or correct the server.</source>
        <translation>Ofrezca esta extensión, o corrija el servidor.</translation>
    </message>
    <message>
        <source>Let the server accept permessage-deflate once.</source>
        <translation>Haga que el servidor acepte permessage-deflate una sola vez.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s answer, or connect without compression.</source>
        <translation>Corrija la respuesta del servidor, o conéctese sin compresión.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::CloseCode</name>
    <message>
        <source>The purpose of the connection has been fulfilled.</source>
        <translation>El propósito de la conexión se ha cumplido.</translation>
    </message>
    <message>
        <source>The endpoint goes away: a server stops, or a page is left.</source>
        <translation>El extremo se va: un servidor se detiene, o se abandona una página.</translation>
    </message>
    <message>
        <source>The endpoint ends the connection because the other side broke the protocol.</source>
        <translation>El extremo termina la conexión porque el otro lado infringió el protocolo.</translation>
    </message>
    <message>
        <source>The endpoint got a kind of data it cannot accept, such as binary where it knows only text.</source>
        <translation>El extremo recibió un tipo de datos que no puede aceptar, como binario donde solo conoce texto.</translation>
    </message>
    <message>
        <source>Reserved: a meaning may be given to it one day; nobody may send it.</source>
        <translation>Reservado: quizá algún día se le dé un significado; nadie puede enviarlo.</translation>
    </message>
    <message>
        <source>The Close frame had no code; this number only says so and is never sent.</source>
        <translation>La trama Close no tenía código; este número solo lo dice y nunca se envía.</translation>
    </message>
    <message>
        <source>The stream ended without a Close frame; this number only says so and is never sent.</source>
        <translation>El flujo terminó sin trama Close; este número solo lo dice y nunca se envía.</translation>
    </message>
    <message>
        <source>A message&apos;s content did not fit its type, such as text that is not UTF-8.</source>
        <translation>El contenido de un mensaje no encajaba con su tipo, como texto que no es UTF-8.</translation>
    </message>
    <message>
        <source>A message broke a rule of the endpoint that no other code describes.</source>
        <translation>Un mensaje infringió una regla del extremo que ningún otro código describe.</translation>
    </message>
    <message>
        <source>A message was too big for the endpoint to process.</source>
        <translation>Un mensaje era demasiado grande para que el extremo lo procesara.</translation>
    </message>
    <message>
        <source>The client needs an extension that the server did not agree to; the reason names it.</source>
        <translation>El cliente necesita una extensión que el servidor no acordó; el motivo la nombra.</translation>
    </message>
    <message>
        <source>The server met an unexpected condition that kept it from going on.</source>
        <translation>El servidor encontró una condición inesperada que le impidió seguir.</translation>
    </message>
    <message>
        <source>The service restarts; a client may connect again after a random delay of 5 to 30 seconds.</source>
        <translation>El servicio se reinicia; un cliente puede conectarse de nuevo tras una espera aleatoria de 5 a 30 segundos.</translation>
    </message>
    <message>
        <source>The service is overloaded; a client should try another address or come back when its user asks.</source>
        <translation>El servicio está sobrecargado; un cliente debería probar otra dirección o volver cuando su usuario lo pida.</translation>
    </message>
    <message>
        <source>A gateway or proxy got an invalid answer from the server behind it.</source>
        <translation>Una pasarela o un proxy recibió una respuesta no válida del servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>The TLS handshake failed; this number only says so and is never sent.</source>
        <translation>La negociación TLS falló; este número solo lo dice y nunca se envía.</translation>
    </message>
    <message>
        <source>The endpoint must be authorised before it may use this; like HTTP 401.</source>
        <translation>El extremo debe estar autorizado antes de poder usar esto; como HTTP 401.</translation>
    </message>
    <message>
        <source>The endpoint is known but may not do this; like HTTP 403.</source>
        <translation>El extremo es conocido pero no puede hacer esto; como HTTP 403.</translation>
    </message>
    <message>
        <source>The endpoint took too long to send what was expected; like HTTP 408.</source>
        <translation>El extremo tardó demasiado en enviar lo esperado; como HTTP 408.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ContentDecoder</name>
    <message>
        <source>This build has no Brotli, so that the body in the coding br is shown as it came.</source>
        <translation>Esta compilación no tiene Brotli, así que el cuerpo en la codificación br se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>The body&apos;s coding %1 is not known here; it is shown as it came.</source>
        <translation>La codificación %1 del cuerpo no se conoce aquí; se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>The body has %1 codings on top of each other, more than are undone here; it is shown as it came.</source>
        <translation>El cuerpo tiene %1 codificaciones superpuestas, más de las que aquí se deshacen; se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>The body is not in the coding %1 that the answer names; it is shown as it came.</source>
        <translation>El cuerpo no está en la codificación %1 que indica la respuesta; se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>Decoded from %1, the body is larger than %2 bytes; the rest was not decoded.</source>
        <translation>Decodificado de %1, el cuerpo ocupa más de %2 bytes; el resto no se decodificó.</translation>
    </message>
    <message>
        <source>The body in the coding %1 is damaged behind %2 decoded bytes.</source>
        <translation>El cuerpo en la codificación %1 está dañado tras %2 bytes decodificados.</translation>
    </message>
    <message>
        <source>The body in the coding %1 ends too early, behind %2 decoded bytes.</source>
        <translation>El cuerpo en la codificación %1 termina demasiado pronto, tras %2 bytes decodificados.</translation>
    </message>
    <message>
        <source>The characters of the body are in %1, which is not known here.</source>
        <translation>Los caracteres del cuerpo están en %1, que no se conoce aquí.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::DeflateNegotiation</name>
    <message>
        <source>%1 stands more than once.</source>
        <translation>%1 aparece más de una vez.</translation>
    </message>
    <message>
        <source>A value where none may be: %1.</source>
        <translation>Un valor donde no puede haberlo: %1.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 no tiene valor.</translation>
    </message>
    <message>
        <source>Not a number of window bits: %1.</source>
        <translation>No es un número de bits de ventana: %1.</translation>
    </message>
    <message>
        <source>An unknown parameter: %1.</source>
        <translation>Un parámetro desconocido: %1.</translation>
    </message>
    <message>
        <source>server_no_context_takeover was offered, and the server accepted without confirming it.</source>
        <translation>Se ofreció server_no_context_takeover, y el servidor aceptó sin confirmarlo.</translation>
    </message>
    <message>
        <source>server_max_window_bits=%1 was offered, and the server accepted without confirming it.</source>
        <translation>Se ofreció server_max_window_bits=%1, y el servidor aceptó sin confirmarlo.</translation>
    </message>
    <message>
        <source>The server answered server_max_window_bits=%1 to an offer of %2.</source>
        <translation>El servidor respondió server_max_window_bits=%1 a una oferta de %2.</translation>
    </message>
    <message>
        <source>The server answered client_max_window_bits=%1, which was not offered.</source>
        <translation>El servidor respondió client_max_window_bits=%1, que no se ofreció.</translation>
    </message>
    <message>
        <source>The server answered client_max_window_bits=%1 to an offer of %2.</source>
        <translation>El servidor respondió client_max_window_bits=%1 a una oferta de %2.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::DeflateParameters</name>
    <message>
        <source>These are not parameters of permessage-deflate: %1</source>
        <translation>Estos no son parámetros de permessage-deflate: %1</translation>
    </message>
    <message>
        <source>server_no_context_takeover, client_no_context_takeover, server_max_window_bits=8…15 and client_max_window_bits[=8…15], with semicolons between them</source>
        <translation>server_no_context_takeover, client_no_context_takeover, server_max_window_bits=8…15 y client_max_window_bits[=8…15], separados por punto y coma</translation>
    </message>
    <message>
        <source>There is more than one extension.</source>
        <translation>Hay más de una extensión.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Handshake</name>
    <message>
        <source>Sec-WebSocket-Extensions goes wrong at character %1: %2</source>
        <translation>Sec-WebSocket-Extensions falla en el carácter %1: %2</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions ends too early: %1</source>
        <translation>Sec-WebSocket-Extensions termina demasiado pronto: %1</translation>
    </message>
    <message>
        <source>the name of an extension is expected.</source>
        <translation>se espera el nombre de una extensión.</translation>
    </message>
    <message>
        <source>the name of a parameter is expected.</source>
        <translation>se espera el nombre de un parámetro.</translation>
    </message>
    <message>
        <source>a value is expected: a token, or one in double quotes.</source>
        <translation>se espera un valor: un token, o uno entre comillas dobles.</translation>
    </message>
    <message>
        <source>a semicolon or a comma is expected.</source>
        <translation>se espera un punto y coma o una coma.</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>%1 is not a token.</source>
        <translation>%1 no es un token.</translation>
    </message>
    <message>
        <source>A header&apos;s name may have letters, digits and !#$%&amp;&apos;*+-.^_`|~ only.</source>
        <translation>El nombre de una cabecera solo puede tener letras, cifras y !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>The value of %1 has control characters in it.</source>
        <translation>El valor de %1 contiene caracteres de control.</translation>
    </message>
    <message>
        <source>Body incomplete: %1 of %2 bytes came.</source>
        <translation>Cuerpo incompleto: llegaron %1 de %2 bytes.</translation>
    </message>
    <message>
        <source>Body incomplete: %1 bytes came, without the last chunk.</source>
        <translation>Cuerpo incompleto: llegaron %1 bytes, sin el último bloque.</translation>
    </message>
    <message>
        <source>Body perhaps incomplete: %1 bytes came, and the answer tells no length.</source>
        <translation>Cuerpo quizá incompleto: llegaron %1 bytes, y la respuesta no indica la longitud.</translation>
    </message>
    <message>
        <source>Body cut: the first %1 bytes are kept, which is the limit for bodies.</source>
        <translation>Cuerpo cortado: se conservan los primeros %1 bytes, que es el límite para los cuerpos.</translation>
    </message>
    <message>
        <source>What follows is not a valid chunk (RFC 9112 section 7.1).</source>
        <translation>Lo que sigue no es un bloque válido (RFC 9112, sección 7.1).</translation>
    </message>
    <message>
        <source>The stream ended there.</source>
        <translation>El flujo terminó ahí.</translation>
    </message>
    <message>
        <source>Nothing more came within %1 s, and the stream is still open.</source>
        <translation>No llegó nada más en %1 s, y el flujo sigue abierto.</translation>
    </message>
    <message>
        <source>The answer&apos;s Content-Length is not a length; everything that came is shown.</source>
        <translation>El Content-Length de la respuesta no es una longitud; se muestra todo lo que llegó.</translation>
    </message>
    <message>
        <source>The answer promises chunks and sends none; everything that came is shown.</source>
        <translation>La respuesta promete bloques y no envía ninguno; se muestra todo lo que llegó.</translation>
    </message>
    <message>
        <source>Write it as name; parameter=value, with commas between extensions.</source>
        <translation>Escríbalo como nombre; parámetro=valor, con comas entre extensiones.</translation>
    </message>
    <message>
        <source>Separate the subprotocols by commas, each a word without spaces.</source>
        <translation>Separe los subprotocolos con comas, cada uno una palabra sin espacios.</translation>
    </message>
    <message>
        <source>Write it as Name: value.</source>
        <translation>Escríbala como Nombre: valor.</translation>
    </message>
    <message>
        <source>Remove line ends and other control characters.</source>
        <translation>Quite los finales de línea y otros caracteres de control.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::HeaderRules</name>
    <message>
        <source>A frame came after the Close frame.</source>
        <translation>Llegó una trama después de la trama Close.</translation>
    </message>
    <message>
        <source>A payload length of %1 bytes.</source>
        <translation>Una longitud de contenido de %1 bytes.</translation>
    </message>
    <message>
        <source>A length of %1 in a header of %2 bytes.</source>
        <translation>Una longitud de %1 en una cabecera de %2 bytes.</translation>
    </message>
    <message>
        <source>A masked frame came from the server.</source>
        <translation>Llegó una trama enmascarada del servidor.</translation>
    </message>
    <message>
        <source>An unmasked frame came from the client.</source>
        <translation>Llegó una trama sin enmascarar del cliente.</translation>
    </message>
    <message>
        <source>A reserved bit is set.</source>
        <translation>Un bit reservado está puesto.</translation>
    </message>
    <message>
        <source>Opcode %1.</source>
        <translation>Opcode %1.</translation>
    </message>
    <message>
        <source>RSV1 is set on a control frame.</source>
        <translation>RSV1 está puesto en una trama de control.</translation>
    </message>
    <message>
        <source>FIN is 0 on a control frame.</source>
        <translation>FIN es 0 en una trama de control.</translation>
    </message>
    <message>
        <source>A control frame of %1 bytes.</source>
        <translation>Una trama de control de %1 bytes.</translation>
    </message>
    <message>
        <source>A continuation frame came, and no message is open.</source>
        <translation>Llegó una trama de continuación, y no hay ningún mensaje abierto.</translation>
    </message>
    <message>
        <source>RSV1 is set on a continuation frame.</source>
        <translation>RSV1 está puesto en una trama de continuación.</translation>
    </message>
    <message>
        <source>A new message began while one is open, of which %1 frames came.</source>
        <translation>Un mensaje nuevo empezó mientras hay uno abierto, del que llegaron %1 tramas.</translation>
    </message>
    <message>
        <source>A frame declares %1 bytes; the limit is %2.</source>
        <translation>Una trama anuncia %1 bytes; el límite es %2.</translation>
    </message>
    <message>
        <source>A message reaches %1 bytes; the limit is %2.</source>
        <translation>Un mensaje alcanza %1 bytes; el límite es %2.</translation>
    </message>
    <message>
        <source>A message has more than %1 frames.</source>
        <translation>Un mensaje tiene más de %1 tramas.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::HttpHead</name>
    <message>
        <source>%1 bytes came without the empty line that ends a head; the limit is %1.</source>
        <translation>Llegaron %1 bytes sin la línea vacía que termina una cabecera; el límite es %1.</translation>
    </message>
    <message>
        <source>A line ends in LF alone: %1</source>
        <translation>Una línea termina solo en LF: %1</translation>
    </message>
    <message>
        <source>More than %1 header fields.</source>
        <translation>Más de %1 campos de cabecera.</translation>
    </message>
    <message>
        <source>A folded line: %1</source>
        <translation>Una línea partida: %1</translation>
    </message>
    <message>
        <source>Not a header field&apos;s name: %1</source>
        <translation>No es un nombre de campo de cabecera: %1</translation>
    </message>
    <message>
        <source>Control characters in the value of %1.</source>
        <translation>Caracteres de control en el valor de %1.</translation>
    </message>
    <message>
        <source>What the client sent is not an HTTP request.</source>
        <translation>Lo que envió el cliente no es una petición HTTP.</translation>
    </message>
    <message>
        <source>What the server answered is not HTTP.</source>
        <translation>Lo que respondió el servidor no es HTTP.</translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake is malformed: %1</source>
        <translation>La negociación de apertura del cliente está mal formada: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is malformed: %1</source>
        <translation>La respuesta del servidor está mal formada: %1</translation>
    </message>
    <message>
        <source>The client speaks TLS: use ws:// in its address, or start this server with TLS.</source>
        <translation>El cliente habla TLS: use ws:// en su dirección, o inicie este servidor con TLS.</translation>
    </message>
    <message>
        <source>This looks like TLS: use wss:// instead of ws://.</source>
        <translation>Esto parece TLS: use wss:// en lugar de ws://.</translation>
    </message>
    <message>
        <source>This is an SSH server: check the port.</source>
        <translation>Este es un servidor SSH: compruebe el puerto.</translation>
    </message>
    <message>
        <source>This is a mail or FTP server: check the port.</source>
        <translation>Este es un servidor de correo o FTP: compruebe el puerto.</translation>
    </message>
    <message>
        <source>This is a VNC server: check the port.</source>
        <translation>Este es un servidor VNC: compruebe el puerto.</translation>
    </message>
    <message>
        <source>This may be HTTP/2, which this program does not speak: use an address that serves HTTP/1.1.</source>
        <translation>Esto puede ser HTTP/2, que este programa no habla: use una dirección que sirva HTTP/1.1.</translation>
    </message>
    <message>
        <source>The answer has a body but no HTTP head: check the port and what listens there.</source>
        <translation>La respuesta tiene cuerpo pero no cabecera HTTP: compruebe el puerto y lo que escucha allí.</translation>
    </message>
    <message>
        <source>Check that the client opens a WebSocket and connects to the right port.</source>
        <translation>Compruebe que el cliente abra un WebSocket y se conecte al puerto correcto.</translation>
    </message>
    <message>
        <source>Check host and port: what listens there does not speak HTTP.</source>
        <translation>Compruebe el host y el puerto: lo que escucha allí no habla HTTP.</translation>
    </message>
    <message>
        <source>Check what listens there, or raise the limit for handshakes.</source>
        <translation>Compruebe lo que escucha allí, o suba el límite de las negociaciones.</translation>
    </message>
    <message>
        <source>Make the other side end its lines in CR LF.</source>
        <translation>Haga que el otro lado termine sus líneas en CR LF.</translation>
    </message>
    <message>
        <source>Send fewer headers, or raise the limit.</source>
        <translation>Envíe menos cabeceras, o suba el límite.</translation>
    </message>
    <message>
        <source>Write each header field on one line.</source>
        <translation>Escriba cada campo de cabecera en una línea.</translation>
    </message>
    <message>
        <source>Write each header field as Name: value, without a space before the colon.</source>
        <translation>Escriba cada campo de cabecera como Nombre: valor, sin espacio antes de los dos puntos.</translation>
    </message>
    <message>
        <source>Remove control characters from header values.</source>
        <translation>Quite los caracteres de control de los valores de cabecera.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::MessageAssembly</name>
    <message>
        <source>The byte %1 cannot stand where it does in UTF-8; around it: %2</source>
        <translation>El byte %1 no puede estar donde está en UTF-8; alrededor: %2</translation>
    </message>
    <message>
        <source>%1 compressed bytes inflate to more than %2, which is the limit.</source>
        <translation>%1 bytes comprimidos se convierten en más de %2, que es el límite.</translation>
    </message>
    <message>
        <source>The compressed bytes are not a DEFLATE stream: %1</source>
        <translation>Los bytes comprimidos no son un flujo DEFLATE: %1</translation>
    </message>
    <message>
        <source>The compressed message ends inside a block: %1</source>
        <translation>El mensaje comprimido termina dentro de un bloque: %1</translation>
    </message>
    <message>
        <source>The text ends in the middle of a character: %1</source>
        <translation>El texto termina en medio de un carácter: %1</translation>
    </message>
    <message>
        <source>The text ends in the middle of a character.</source>
        <translation>El texto termina en medio de un carácter.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Receiver</name>
    <message>
        <source>%1 of %2 bytes of the payload came: %3</source>
        <translation>Llegaron %1 de %2 bytes del contenido: %3</translation>
    </message>
    <message>
        <source>%1 bytes of a frame&apos;s header came.</source>
        <translation>Llegaron %1 bytes de la cabecera de una trama.</translation>
    </message>
    <message>
        <source>The stream ended after our Close frame, without an answer to it.</source>
        <translation>El flujo terminó tras nuestra trama Close, sin respuesta a ella.</translation>
    </message>
    <message>
        <source>The stream ended without a Close frame.</source>
        <translation>El flujo terminó sin una trama Close.</translation>
    </message>
    <message>
        <source>The body is the byte %1.</source>
        <translation>El cuerpo es el byte %1.</translation>
    </message>
    <message>
        <source>The code is %1 (%2).</source>
        <translation>El código es %1 (%2).</translation>
    </message>
    <message>
        <source>The reason is %1</source>
        <translation>El motivo es %1</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Sender</name>
    <message>
        <source>What is to be sent as text is not valid UTF-8.</source>
        <translation>Lo que se quiere enviar como texto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Nothing more can be sent: the connection has failed.</source>
        <translation>No se puede enviar nada más: la conexión ha fallado.</translation>
    </message>
    <message>
        <source>Nothing more may be sent: a Close frame was sent already (RFC 6455 section 5.5.1).</source>
        <translation>No se puede enviar nada más: ya se envió una trama Close (RFC 6455, sección 5.5.1).</translation>
    </message>
    <message>
        <source>A control frame may have at most 125 bytes of payload (RFC 6455 section 5.5).</source>
        <translation>Una trama de control puede tener como máximo 125 bytes de contenido (RFC 6455, sección 5.5).</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>A message is text or binary.</source>
        <translation>Un mensaje es de texto o binario.</translation>
    </message>
    <message>
        <source>A message that was begun is not finished yet (RFC 6455 section 5.4).</source>
        <translation>Un mensaje que se empezó no está terminado (RFC 6455, sección 5.4).</translation>
    </message>
    <message>
        <source>A new message cannot begin: the one before is not finished (RFC 6455 section 5.4).</source>
        <translation>No puede empezar un mensaje nuevo: el anterior no está terminado (RFC 6455, sección 5.4).</translation>
    </message>
    <message>
        <source>There is no message to continue (RFC 6455 section 5.4).</source>
        <translation>No hay ningún mensaje que continuar (RFC 6455, sección 5.4).</translation>
    </message>
    <message>
        <source>%1 (%2) may not stand in a Close frame (RFC 6455 section 7.4).</source>
        <translation>%1 (%2) no puede estar en una trama Close (RFC 6455, sección 7.4).</translation>
    </message>
    <message>
        <source>A Close frame with a reason needs a code (RFC 6455 section 5.5.1).</source>
        <translation>Una trama Close con motivo necesita un código (RFC 6455, sección 5.5.1).</translation>
    </message>
    <message>
        <source>The reason in a Close frame may have at most 123 bytes (RFC 6455 section 5.5).</source>
        <translation>El motivo de una trama Close puede tener como máximo 123 bytes (RFC 6455, sección 5.5).</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conéctese de nuevo.</translation>
    </message>
    <message>
        <source>Connect again, or send a raw frame to break the rule on purpose.</source>
        <translation>Conéctese de nuevo, o envíe una trama cruda para infringir la regla a propósito.</translation>
    </message>
    <message>
        <source>Send less, or send a raw frame to break the rule on purpose.</source>
        <translation>Envíe menos, o envíe una trama cruda para infringir la regla a propósito.</translation>
    </message>
    <message>
        <source>Use the function for control frames, or send a raw frame.</source>
        <translation>Use la función para tramas de control, o envíe una trama cruda.</translation>
    </message>
    <message>
        <source>Send its last fragment first.</source>
        <translation>Envíe primero su último fragmento.</translation>
    </message>
    <message>
        <source>Send it as binary, or as a raw frame to break the rule on purpose.</source>
        <translation>Envíelo como binario, o como trama cruda para infringir la regla a propósito.</translation>
    </message>
    <message>
        <source>Send the last fragment first.</source>
        <translation>Envíe primero el último fragmento.</translation>
    </message>
    <message>
        <source>Begin with a first fragment.</source>
        <translation>Empiece con un primer fragmento.</translation>
    </message>
    <message>
        <source>Send a raw frame for other opcodes.</source>
        <translation>Envíe una trama cruda para otros opcodes.</translation>
    </message>
    <message>
        <source>Send it as binary, or as raw frames to break the rule on purpose.</source>
        <translation>Envíelo como binario, o como tramas crudas para infringir la regla a propósito.</translation>
    </message>
    <message>
        <source>Use 1000-1003, 1007-1014 or 3000-4999, or send a raw frame to break the rule on purpose.</source>
        <translation>Use 1000-1003, 1007-1014 o 3000-4999, o envíe una trama cruda para infringir la regla a propósito.</translation>
    </message>
    <message>
        <source>Give a code, such as 1000.</source>
        <translation>Dé un código, como 1000.</translation>
    </message>
    <message>
        <source>Shorten it, or send a raw frame to break the rule on purpose.</source>
        <translation>Acórtelo, o envíe una trama cruda para infringir la regla a propósito.</translation>
    </message>
    <message>
        <source>Write the reason in UTF-8, or send a raw frame to break the rule on purpose.</source>
        <translation>Escriba el motivo en UTF-8, o envíe una trama cruda para infringir la regla a propósito.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ServerHandshake</name>
    <message>
        <source>The request has a body of more than %1 bytes.</source>
        <translation>La petición tiene un cuerpo de más de %1 bytes.</translation>
    </message>
    <message>
        <source>The request&apos;s body is not made of valid chunks.</source>
        <translation>El cuerpo de la petición no está hecho de bloques válidos.</translation>
    </message>
    <message>
        <source>Content-Length or Transfer-Encoding of the request is not valid.</source>
        <translation>El Content-Length o Transfer-Encoding de la petición no es válido.</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>No hay cabecera %1.</translation>
    </message>
    <message>
        <source>There is no Sec-WebSocket-Key header.</source>
        <translation>No hay cabecera Sec-WebSocket-Key.</translation>
    </message>
    <message>
        <source>There are %1 Sec-WebSocket-Key headers.</source>
        <translation>Hay %1 cabeceras Sec-WebSocket-Key.</translation>
    </message>
    <message>
        <source>A value of %1 characters that is not 16 bytes in base64.</source>
        <translation>Un valor de %1 caracteres que no son 16 bytes en base64.</translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake breaks a rule (%1): %2</source>
        <translation>La negociación de apertura del cliente infringe una regla (%1): %2</translation>
    </message>
    <message>
        <source>Send less.</source>
        <translation>Envíe menos.</translation>
    </message>
    <message>
        <source>Correct the client.</source>
        <translation>Corrija el cliente.</translation>
    </message>
    <message>
        <source>Let the client send GET, a path and HTTP/1.1 in the first line.</source>
        <translation>Haga que el cliente envíe GET, una ruta y HTTP/1.1 en la primera línea.</translation>
    </message>
    <message>
        <source>Let the client, or the proxy in between, use HTTP/1.1.</source>
        <translation>Haga que el cliente, o el proxy intermedio, use HTTP/1.1.</translation>
    </message>
    <message>
        <source>Let the client send a path that begins with a slash, percent-encoded, without a fragment.</source>
        <translation>Haga que el cliente envíe una ruta que empiece con una barra, codificada con porcentajes, sin fragmento.</translation>
    </message>
    <message>
        <source>Let the client use GET.</source>
        <translation>Haga que el cliente use GET.</translation>
    </message>
    <message>
        <source>Let the client send one Host header.</source>
        <translation>Haga que el cliente envíe una sola cabecera Host.</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Upgrade header.</source>
        <translation>Compruebe que un proxy intermedio deje pasar la cabecera Upgrade.</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Connection header.</source>
        <translation>Compruebe que un proxy intermedio deje pasar la cabecera Connection.</translation>
    </message>
    <message>
        <source>Let the client speak version 13.</source>
        <translation>Haga que el cliente hable la versión 13.</translation>
    </message>
    <message>
        <source>Let the client send 16 random bytes in base64.</source>
        <translation>Haga que el cliente envíe 16 bytes aleatorios en base64.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Violation</name>
    <message>
        <source>A server must not mask the frames it sends.</source>
        <translation>Un servidor no debe enmascarar las tramas que envía.</translation>
    </message>
    <message>
        <source>A client must mask every frame it sends.</source>
        <translation>Un cliente debe enmascarar cada trama que envía.</translation>
    </message>
    <message>
        <source>RSV1, RSV2 and RSV3 must be 0 unless an extension that gives them a meaning was agreed on.</source>
        <translation>RSV1, RSV2 y RSV3 deben ser 0 salvo que se acordara una extensión que les dé un significado.</translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and 11 to 15 are reserved and must not be used.</source>
        <translation>Los opcodes 3 a 7 y 11 a 15 están reservados y no deben usarse.</translation>
    </message>
    <message>
        <source>A payload length must be written in the shortest form that holds it.</source>
        <translation>Una longitud de contenido debe escribirse en la forma más corta en que quepa.</translation>
    </message>
    <message>
        <source>The highest bit of a 64-bit payload length must be 0.</source>
        <translation>El bit más alto de una longitud de 64 bits debe ser 0.</translation>
    </message>
    <message>
        <source>Control frames must not be fragmented: FIN must be 1.</source>
        <translation>Las tramas de control no deben fragmentarse: FIN debe ser 1.</translation>
    </message>
    <message>
        <source>Control frames must have at most 125 bytes of payload.</source>
        <translation>Las tramas de control deben tener como máximo 125 bytes de contenido.</translation>
    </message>
    <message>
        <source>A continuation frame must follow a frame that began a message and left it open.</source>
        <translation>Una trama de continuación debe seguir a una trama que empezó un mensaje y lo dejó abierto.</translation>
    </message>
    <message>
        <source>A new message must not begin before the last fragment of the message that is open.</source>
        <translation>Un mensaje nuevo no debe empezar antes del último fragmento del mensaje abierto.</translation>
    </message>
    <message>
        <source>Text messages must be valid UTF-8.</source>
        <translation>Los mensajes de texto deben ser UTF-8 válido.</translation>
    </message>
    <message>
        <source>A Close frame&apos;s body must be empty or begin with a 2-byte code.</source>
        <translation>El cuerpo de una trama Close debe estar vacío o empezar con un código de 2 bytes.</translation>
    </message>
    <message>
        <source>A Close frame may carry 1000-1003, 1007-1014 or 3000-4999; the rest is reserved or never sent.</source>
        <translation>Una trama Close puede llevar 1000-1003, 1007-1014 o 3000-4999; el resto está reservado o nunca se envía.</translation>
    </message>
    <message>
        <source>The reason in a Close frame must be valid UTF-8.</source>
        <translation>El motivo de una trama Close debe ser UTF-8 válido.</translation>
    </message>
    <message>
        <source>No frame may follow a Close frame.</source>
        <translation>Ninguna trama puede seguir a una trama Close.</translation>
    </message>
    <message>
        <source>The stream must not end before both sides have sent a Close frame.</source>
        <translation>El flujo no debe terminar antes de que ambos lados hayan enviado una trama Close.</translation>
    </message>
    <message>
        <source>The stream must not end before the frame under way is complete.</source>
        <translation>El flujo no debe terminar antes de que la trama en curso esté completa.</translation>
    </message>
    <message>
        <source>Control frames are never compressed: their RSV1 must be 0.</source>
        <translation>Las tramas de control nunca se comprimen: su RSV1 debe ser 0.</translation>
    </message>
    <message>
        <source>RSV1 marks a compressed message on its first frame only.</source>
        <translation>RSV1 marca un mensaje comprimido solo en su primera trama.</translation>
    </message>
    <message>
        <source>A compressed message must be a valid DEFLATE stream.</source>
        <translation>Un mensaje comprimido debe ser un flujo DEFLATE válido.</translation>
    </message>
    <message>
        <source>A compressed message must end at a block boundary, with the last four bytes 00 00 ff ff removed.</source>
        <translation>Un mensaje comprimido debe terminar en un límite de bloque, sin los últimos cuatro bytes 00 00 ff ff.</translation>
    </message>
    <message>
        <source>A frame&apos;s payload must stay within this program&apos;s limit.</source>
        <translation>El contenido de una trama debe quedar dentro del límite de este programa.</translation>
    </message>
    <message>
        <source>A message, inflated, must stay within this program&apos;s limit.</source>
        <translation>Un mensaje, descomprimido, debe quedar dentro del límite de este programa.</translation>
    </message>
    <message>
        <source>A message must not come in more frames than this program&apos;s limit.</source>
        <translation>Un mensaje no debe llegar en más tramas que el límite de este programa.</translation>
    </message>
    <message>
        <source>The opening handshake is HTTP/1.1.</source>
        <translation>La negociación de apertura es HTTP/1.1.</translation>
    </message>
    <message>
        <source>The first line must be a request line or a status line.</source>
        <translation>La primera línea debe ser una línea de petición o de estado.</translation>
    </message>
    <message>
        <source>The opening handshake needs HTTP/1.1.</source>
        <translation>La negociación de apertura necesita HTTP/1.1.</translation>
    </message>
    <message>
        <source>Lines of a head end in CR LF.</source>
        <translation>Las líneas de una cabecera terminan en CR LF.</translation>
    </message>
    <message>
        <source>A header field must not be folded over several lines.</source>
        <translation>Un campo de cabecera no debe partirse en varias líneas.</translation>
    </message>
    <message>
        <source>A header field&apos;s name must be a token, with a colon right behind it.</source>
        <translation>El nombre de un campo de cabecera debe ser un token, con dos puntos justo detrás.</translation>
    </message>
    <message>
        <source>A header field&apos;s value must not contain control characters.</source>
        <translation>El valor de un campo de cabecera no debe contener caracteres de control.</translation>
    </message>
    <message>
        <source>The length of a body must be told in one valid way.</source>
        <translation>La longitud de un cuerpo debe indicarse de una sola forma válida.</translation>
    </message>
    <message>
        <source>The request target must be a path with an optional query, or an absolute http URL.</source>
        <translation>El destino de la petición debe ser una ruta con consulta opcional, o una URL http absoluta.</translation>
    </message>
    <message>
        <source>A request must have exactly one Host header.</source>
        <translation>Una petición debe tener exactamente una cabecera Host.</translation>
    </message>
    <message>
        <source>The head of the opening handshake must stay within this program&apos;s limit.</source>
        <translation>La cabecera de la negociación de apertura debe quedar dentro del límite de este programa.</translation>
    </message>
    <message>
        <source>The number of header fields must stay within this program&apos;s limit.</source>
        <translation>El número de campos de cabecera debe quedar dentro del límite de este programa.</translation>
    </message>
    <message>
        <source>The stream must not end before the answer&apos;s head is complete.</source>
        <translation>El flujo no debe terminar antes de que la cabecera de la respuesta esté completa.</translation>
    </message>
    <message>
        <source>The method of an opening handshake must be GET.</source>
        <translation>El método de una negociación de apertura debe ser GET.</translation>
    </message>
    <message>
        <source>There must be an Upgrade header with the value websocket.</source>
        <translation>Debe haber una cabecera Upgrade con el valor websocket.</translation>
    </message>
    <message>
        <source>There must be a Connection header with the token Upgrade.</source>
        <translation>Debe haber una cabecera Connection con el token Upgrade.</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Key header of 16 bytes in base64.</source>
        <translation>Debe haber una cabecera Sec-WebSocket-Key de 16 bytes en base64.</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Version header with the value 13.</source>
        <translation>Debe haber una cabecera Sec-WebSocket-Version con el valor 13.</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Accept header.</source>
        <translation>Debe haber una cabecera Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept must be the SHA-1 of the key and the protocol&apos;s GUID, in base64.</source>
        <translation>Sec-WebSocket-Accept debe ser el SHA-1 de la clave y el GUID del protocolo, en base64.</translation>
    </message>
    <message>
        <source>The server may choose only a subprotocol that the client offered.</source>
        <translation>El servidor solo puede elegir un subprotocolo que ofreció el cliente.</translation>
    </message>
    <message>
        <source>The server may choose one subprotocol only, in one header.</source>
        <translation>El servidor solo puede elegir un subprotocolo, en una cabecera.</translation>
    </message>
    <message>
        <source>Subprotocols must be tokens, each offered once.</source>
        <translation>Los subprotocolos deben ser tokens, cada uno ofrecido una vez.</translation>
    </message>
    <message>
        <source>The server may use only extensions that the client offered.</source>
        <translation>El servidor solo puede usar extensiones que ofreció el cliente.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions must follow the grammar of section 9.1.</source>
        <translation>Sec-WebSocket-Extensions debe seguir la gramática de la sección 9.1.</translation>
    </message>
    <message>
        <source>The server may accept permessage-deflate only once.</source>
        <translation>El servidor solo puede aceptar permessage-deflate una vez.</translation>
    </message>
    <message>
        <source>permessage-deflate knows four parameters only.</source>
        <translation>permessage-deflate solo conoce cuatro parámetros.</translation>
    </message>
    <message>
        <source>A parameter of permessage-deflate may stand once only.</source>
        <translation>Un parámetro de permessage-deflate solo puede aparecer una vez.</translation>
    </message>
    <message>
        <source>Window bits are a number from 8 to 15 without leading zeros; the no_context_takeover parameters have no value.</source>
        <translation>Los bits de ventana son un número de 8 a 15 sin ceros delante; los parámetros no_context_takeover no tienen valor.</translation>
    </message>
    <message>
        <source>The server may set client_max_window_bits only if the client offered it.</source>
        <translation>El servidor solo puede fijar client_max_window_bits si el cliente lo ofreció.</translation>
    </message>
    <message>
        <source>Agreed window bits must not be larger than those offered.</source>
        <translation>Los bits de ventana acordados no deben superar los ofrecidos.</translation>
    </message>
    <message>
        <source>A server that accepts an offer must confirm the server_ parameters in it.</source>
        <translation>Un servidor que acepta una oferta debe confirmar los parámetros server_ que contiene.</translation>
    </message>
</context>
<context>
    <name>framescope::scenario::FrameSpec</name>
    <message>
        <source>The frame is empty.</source>
        <translation>La trama está vacía.</translation>
    </message>
    <message>
        <source>A bit of a frame is 0 or 1.</source>
        <translation>Un bit de una trama es 0 o 1.</translation>
    </message>
    <message>
        <source>The declared length is a whole number.</source>
        <translation>La longitud anunciada es un número entero.</translation>
    </message>
    <message>
        <source>The length takes 0, 2 or 8 bytes behind the first two (RFC 6455 section 5.2).</source>
        <translation>La longitud ocupa 0, 2 u 8 bytes tras los dos primeros (RFC 6455, sección 5.2).</translation>
    </message>
    <message>
        <source>A frame has no field “%1”.</source>
        <translation>Una trama no tiene el campo «%1».</translation>
    </message>
    <message>
        <source>An opcode is a number from 0 to 15, or text, binary, continuation, close, ping, pong.</source>
        <translation>Un opcode es un número de 0 a 15, o text, binary, continuation, close, ping, pong.</translation>
    </message>
    <message>
        <source>A mask is random, none, or four bytes in hex.</source>
        <translation>Una máscara es random, none, o cuatro bytes en hexadecimal.</translation>
    </message>
    <message>
        <source>A close&apos;s payload is a code from 0 to 65535, and may have a reason behind a colon.</source>
        <translation>El contenido de un Close es un código de 0 a 65535, y puede tener un motivo tras dos puntos.</translation>
    </message>
    <message>
        <source>So many zero bytes cannot be sent.</source>
        <translation>No se pueden enviar tantos bytes a cero.</translation>
    </message>
    <message>
        <source>A payload begins with text:, hex:, base64:, close: or zeros:.</source>
        <translation>Un contenido empieza por text:, hex:, base64:, close: o zeros:.</translation>
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
        <translation>Una trama es una lista de campos separados por comas; el contenido es el último:
  fin=0|1  rsv1=0|1  rsv2=0|1  rsv3=0|1   los bits del primer byte (por defecto: fin=1, los demás 0)
  opcode=N                                0 a 15, o text, binary, continuation, close, ping, pong
  mask=random|none|HEX8                   la clave de máscara (por defecto: random)
  unmasked                                el bit y la clave de máscara salen, el contenido queda sin enmascarar
  len=N                                   una longitud anunciada que no es la del contenido
  lenbytes=0|2|8                          una forma de la longitud que no es la más corta
  payload=text:…|hex:…|base64:…|close:CÓDIGO[:MOTIVO]|zeros:N</translation>
    </message>
</context>
<context>
    <name>framescope::scenario::PayloadText</name>
    <message>
        <source>The hex text has a character that is no hex digit.</source>
        <translation>El texto hexadecimal contiene un carácter que no es una cifra hexadecimal.</translation>
    </message>
    <message>
        <source>0-9 and a-f, two for each byte.</source>
        <translation>0-9 y a-f, dos por cada byte.</translation>
    </message>
    <message>
        <source>The hex text has a byte of one digit.</source>
        <translation>El texto hexadecimal contiene un byte de una sola cifra.</translation>
    </message>
    <message>
        <source>Write two digits for each byte: 0a, not a.</source>
        <translation>Escriba dos cifras por cada byte: 0a, no a.</translation>
    </message>
    <message>
        <source>The base64 text has a character that is not of base64.</source>
        <translation>El texto base64 contiene un carácter que no es de base64.</translation>
    </message>
    <message>
        <source>A-Z, a-z, 0-9, + and /.</source>
        <translation>A-Z, a-z, 0-9, + y /.</translation>
    </message>
    <message>
        <source>The base64 text is not complete.</source>
        <translation>El texto base64 no está completo.</translation>
    </message>
    <message>
        <source>Give the whole text, with the = at its end if it has any.</source>
        <translation>Dé el texto entero, con el = del final si lo tiene.</translation>
    </message>
    <message>
        <source>A close needs a code, and may have a reason after a colon.</source>
        <translation>Un cierre necesita un código, y puede tener un motivo tras dos puntos.</translation>
    </message>
    <message>
        <source>Write it like 1000, or 1001:bye.</source>
        <translation>Escríbalo como 1000, o 1001:adiós.</translation>
    </message>
    <message>
        <source>The close code %1 may not be sent (RFC 6455 section 7.4).</source>
        <translation>El código de cierre %1 no se puede enviar (RFC 6455, sección 7.4).</translation>
    </message>
    <message>
        <source>Use 1000-1003, 1007-1014 or 3000-4999; a raw frame can carry any bytes: opcode=8,payload=hex:%1</source>
        <translation>Use 1000-1003, 1007-1014 o 3000-4999; una trama cruda puede llevar cualquier byte: opcode=8,payload=hex:%1</translation>
    </message>
    <message>
        <source>The close reason has %1 bytes; 123 are allowed (RFC 6455 section 5.5).</source>
        <translation>El motivo de cierre tiene %1 bytes; se permiten 123 (RFC 6455, sección 5.5).</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>Acorte el motivo.</translation>
    </message>
    <message>
        <source>Fragment sizes are whole numbers of bytes from 1 on, with commas between them.</source>
        <translation>Los tamaños de fragmento son números enteros de bytes desde 1, separados por comas.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Esto no es JSON: %1.</translation>
    </message>
    <message>
        <source>Correct it, or send it as text.</source>
        <translation>Corríjalo, o envíelo como texto.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>There is more than one JSON value.</source>
        <translation>Hay más de un valor JSON.</translation>
    </message>
    <message>
        <source>Give one value, or a list in brackets.</source>
        <translation>Dé un valor, o una lista entre corchetes.</translation>
    </message>
    <message>
        <source>a number begins with 0</source>
        <translation>un número empieza por 0</translation>
    </message>
    <message>
        <source>this escape does not exist</source>
        <translation>este escape no existe</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>what stands here is no value, or not where it may stand</source>
        <translation>lo que hay aquí no es un valor, o no está donde puede estar</translation>
    </message>
    <message>
        <source>The file %1 is too large for one message.</source>
        <translation>El archivo %1 es demasiado grande para un mensaje.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>El archivo %1 no se pudo leer.</translation>
    </message>
    <message>
        <source>Give a file that exists and may be read.</source>
        <translation>Dé un archivo que exista y se pueda leer.</translation>
    </message>
</context>
<context>
    <name>framescope::server</name>
    <message>
        <source>There is no behaviour &quot;%1&quot;.</source>
        <translation>No existe el comportamiento «%1».</translation>
    </message>
    <message>
        <source>sends every message to all clients of the path, as in a chat room</source>
        <translation>envía cada mensaje a todos los clientes de la ruta, como en una sala de chat</translation>
    </message>
    <message>
        <source>not back to the sender</source>
        <translation>no de vuelta al remitente</translation>
    </message>
    <message>
        <source>sends messages of one size, so many a second or as fast as the wire takes them</source>
        <translation>envía mensajes de un mismo tamaño, tantos por segundo o tan deprisa como el cable los tome</translation>
    </message>
    <message>
        <source>bytes of a message (64)</source>
        <translation>bytes de un mensaje (64)</translation>
    </message>
    <message>
        <source>messages a second (as fast as it goes)</source>
        <translation>mensajes por segundo (tan deprisa como se pueda)</translation>
    </message>
    <message>
        <source>messages for each client (no end)</source>
        <translation>mensajes para cada cliente (sin fin)</translation>
    </message>
    <message>
        <source>in fragments of this size</source>
        <translation>en fragmentos de este tamaño</translation>
    </message>
    <message>
        <source>binary messages</source>
        <translation>mensajes binarios</translation>
    </message>
    <message>
        <source>sends every message back as it came: kind, bytes and fragments</source>
        <translation>devuelve cada mensaje como llegó: tipo, bytes y fragmentos</translation>
    </message>
    <message>
        <source>wait before each answer</source>
        <translation>espera antes de cada respuesta</translation>
    </message>
    <message>
        <source>text in capitals</source>
        <translation>texto en mayúsculas</translation>
    </message>
    <message>
        <source>answer in fragments of this size</source>
        <translation>respuesta en fragmentos de este tamaño</translation>
    </message>
    <message>
        <source>what the frame carries</source>
        <translation>lo que lleva la trama</translation>
    </message>
    <message>
        <source>bytes of a piece (1)</source>
        <translation>bytes de un trozo (1)</translation>
    </message>
    <message>
        <source>between two pieces (50)</source>
        <translation>entre dos trozos (50)</translation>
    </message>
    <message>
        <source>answers the opening handshake with an HTTP status</source>
        <translation>responde a la negociación de apertura con un estado HTTP</translation>
    </message>
    <message>
        <source>100 to 599 (503)</source>
        <translation>100 a 599 (503)</translation>
    </message>
    <message>
        <source>of the status line</source>
        <translation>de la línea de estado</translation>
    </message>
    <message>
        <source>repeatable</source>
        <translation>repetible</translation>
    </message>
    <message>
        <source>of the answer</source>
        <translation>de la respuesta</translation>
    </message>
    <message>
        <source>sends the client elsewhere</source>
        <translation>envía al cliente a otro lugar</translation>
    </message>
    <message>
        <source>where to (the same path again)</source>
        <translation>adónde (otra vez la misma ruta)</translation>
    </message>
    <message>
        <source>300 to 399 (302)</source>
        <translation>300 a 399 (302)</translation>
    </message>
    <message>
        <source>answers the opening handshake late</source>
        <translation>responde tarde a la negociación de apertura</translation>
    </message>
    <message>
        <source>how late (5000)</source>
        <translation>cuánto de tarde (5000)</translation>
    </message>
    <message>
        <source>sends half of the opening handshake&apos;s answer, and no more</source>
        <translation>envía la mitad de la respuesta a la negociación de apertura, y nada más</translation>
    </message>
    <message>
        <source>how much of it (half)</source>
        <translation>cuánto de ella (la mitad)</translation>
    </message>
    <message>
        <source>and ends the stream</source>
        <translation>y termina el flujo</translation>
    </message>
    <message>
        <source>answers with a wrong Sec-WebSocket-Accept</source>
        <translation>responde con un Sec-WebSocket-Accept equivocado</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>agrees to a subprotocol that nobody offered</source>
        <translation>acuerda un subprotocolo que nadie ofreció</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>agrees to an extension that nobody offered</source>
        <translation>acuerda una extensión que nadie ofreció</translation>
    </message>
    <message>
        <source>the header&apos;s value</source>
        <translation>el valor de la cabecera</translation>
    </message>
    <message>
        <source>keeps the connection and says nothing any more; at=accept: not even the opening handshake&apos;s answer</source>
        <translation>mantiene la conexión y no dice nada más; at=accept: ni siquiera la respuesta a la negociación de apertura</translation>
    </message>
    <message>
        <source>reads a little at a time</source>
        <translation>lee poco a poco</translation>
    </message>
    <message>
        <source>writes byte by byte</source>
        <translation>escribe byte a byte</translation>
    </message>
    <message>
        <source>neither reads nor writes for a while</source>
        <translation>ni lee ni escribe durante un rato</translation>
    </message>
    <message>
        <source>how long (5000)</source>
        <translation>cuánto tiempo (5000)</translation>
    </message>
    <message>
        <source>answers no ping from then on</source>
        <translation>no responde a ningún ping desde entonces</translation>
    </message>
    <message>
        <source>answers no Close from then on</source>
        <translation>no responde a ningún Close desde entonces</translation>
    </message>
    <message>
        <source>ends the stream without a Close frame</source>
        <translation>termina el flujo sin trama Close</translation>
    </message>
    <message>
        <source>in order, or by a reset (fin)</source>
        <translation>en orden, o por un reinicio (fin)</translation>
    </message>
    <message>
        <source>sends a Close frame, with any code</source>
        <translation>envía una trama Close, con cualquier código</translation>
    </message>
    <message>
        <source>0 to 65535, or none (1011)</source>
        <translation>0 a 65535, o none (1011)</translation>
    </message>
    <message>
        <source>of the close</source>
        <translation>del cierre</translation>
    </message>
    <message>
        <source>sends a masked frame, as only clients may</source>
        <translation>envía una trama enmascarada, como solo pueden los clientes</translation>
    </message>
    <message>
        <source>sends a frame with reserved bits set</source>
        <translation>envía una trama con bits reservados puestos</translation>
    </message>
    <message>
        <source>4 RSV1, 2 RSV2, 1 RSV3 (2)</source>
        <translation>4 RSV1, 2 RSV2, 1 RSV3 (2)</translation>
    </message>
    <message>
        <source>sends a frame with a reserved opcode</source>
        <translation>envía una trama con un opcode reservado</translation>
    </message>
    <message>
        <source>the opcode (3)</source>
        <translation>el opcode (3)</translation>
    </message>
    <message>
        <source>sends a frame whose length is wrong</source>
        <translation>envía una trama con una longitud equivocada</translation>
    </message>
    <message>
        <source>what the header says (one more than there is)</source>
        <translation>lo que dice la cabecera (uno más de lo que hay)</translation>
    </message>
    <message>
        <source>right, but not in its shortest form</source>
        <translation>correcta, pero no en su forma más corta</translation>
    </message>
    <message>
        <source>sends a text message that is not UTF-8</source>
        <translation>envía un mensaje de texto que no es UTF-8</translation>
    </message>
    <message>
        <source>its bytes</source>
        <translation>sus bytes</translation>
    </message>
    <message>
        <source>sends a ping in two fragments</source>
        <translation>envía un ping en dos fragmentos</translation>
    </message>
    <message>
        <source>sends a continuation frame that continues nothing</source>
        <translation>envía una trama de continuación que no continúa nada</translation>
    </message>
    <message>
        <source>sends a frame larger than anybody wants</source>
        <translation>envía una trama más grande de lo que nadie quiere</translation>
    </message>
    <message>
        <source>bytes of payload that the header announces (1T); up to 16M all of it is sent</source>
        <translation>bytes de contenido que anuncia la cabecera (1T); hasta 16M se envía todo</translation>
    </message>
    <message>
        <source>9 for a ping that is too long (2)</source>
        <translation>9 para un ping demasiado largo (2)</translation>
    </message>
    <message>
        <source>sends a small compressed message that inflates to a huge one</source>
        <translation>envía un mensaje comprimido pequeño que se descomprime en uno enorme</translation>
    </message>
    <message>
        <source>inflated bytes (1G)</source>
        <translation>bytes descomprimidos (1G)</translation>
    </message>
    <message>
        <source>sends a compressed message that cannot be inflated</source>
        <translation>envía un mensaje comprimido que no se puede descomprimir</translation>
    </message>
    <message>
        <source>sends many pings</source>
        <translation>envía muchos pings</translation>
    </message>
    <message>
        <source>how many (1000)</source>
        <translation>cuántos (1000)</translation>
    </message>
    <message>
        <source>between two of them (0)</source>
        <translation>entre dos de ellos (0)</translation>
    </message>
    <message>
        <source>The moment of &quot;%1&quot; is at=accept or at=open.</source>
        <translation>El momento de «%1» es at=accept o at=open.</translation>
    </message>
    <message>
        <source>The regular expression of &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>La expresión regular de «%1» está mal en el carácter %2: %3.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; takes one moment: at, after, seconds or match.</source>
        <translation>El fallo «%1» lleva un momento: at, after, seconds o match.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; belongs to the opening handshake: it can only happen at=accept.</source>
        <translation>El fallo «%1» pertenece a la negociación de apertura: solo puede ocurrir at=accept.</translation>
    </message>
    <message>
        <source>in place of the opening handshake&apos;s answer, or right behind it</source>
        <translation>en lugar de la respuesta a la negociación de apertura, o justo detrás</translation>
    </message>
    <message>
        <source>once the client has sent N messages</source>
        <translation>cuando el cliente ha enviado N mensajes</translation>
    </message>
    <message>
        <source>S seconds after it opened</source>
        <translation>S segundos después de abrirse</translation>
    </message>
    <message>
        <source>at a text message in which this is found</source>
        <translation>en un mensaje de texto en el que se encuentre esto</translation>
    </message>
    <message>
        <source>probability at each such moment (1)</source>
        <translation>probabilidad en cada uno de esos momentos (1)</translation>
    </message>
    <message>
        <source>at most N times for a client (1); 0: every time</source>
        <translation>como máximo N veces por cliente (1); 0: cada vez</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;.</source>
        <translation>No existe el fallo «%1».</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>El motivo es demasiado largo.</translation>
    </message>
    <message>
        <source>A feed has one source: template, file, capture or sample.</source>
        <translation>Una fuente de datos tiene un origen: template, file, capture o sample.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>No existe la función «%1».</translation>
    </message>
    <message>
        <source>sends generated or recorded messages to all clients of the path</source>
        <translation>envía mensajes generados o grabados a todos los clientes de la ruta</translation>
    </message>
    <message>
        <source>time between two messages (1000)</source>
        <translation>tiempo entre dos mensajes (1000)</translation>
    </message>
    <message>
        <source>messages a second, instead of every</source>
        <translation>mensajes por segundo, en lugar de every</translation>
    </message>
    <message>
        <source>the message, with {{placeholders}}</source>
        <translation>el mensaje, con {{placeholders}}</translation>
    </message>
    <message>
        <source>a template that comes with the program: ticker, leaderboard, iot</source>
        <translation>una plantilla que viene con el programa: ticker, leaderboard, iot</translation>
    </message>
    <message>
        <source>one message a line</source>
        <translation>un mensaje por línea</translation>
    </message>
    <message>
        <source>the messages of a capture, with their own timing unless every or rate is given</source>
        <translation>los mensajes de una captura, con su propio ritmo salvo que se dé every o rate</translation>
    </message>
    <message>
        <source>times faster than the capture (1)</source>
        <translation>veces más rápido que la captura (1)</translation>
    </message>
    <message>
        <source>what the capture&apos;s client sent, instead of what it received</source>
        <translation>lo que envió el cliente de la captura, en lugar de lo que recibió</translation>
    </message>
    <message>
        <source>stop after so many messages</source>
        <translation>parar tras tantos mensajes</translation>
    </message>
    <message>
        <source>stop at the end of file or capture</source>
        <translation>parar al final del archivo o de la captura</translation>
    </message>
    <message>
        <source>The feed is at its end.</source>
        <translation>La fuente de datos ha llegado a su fin.</translation>
    </message>
    <message>
        <source>The feed&apos;s file %1 could not be read.</source>
        <translation>El archivo %1 de la fuente de datos no se pudo leer.</translation>
    </message>
    <message>
        <source>A client asked for a path that this server does not have.</source>
        <translation>Un cliente pidió una ruta que este servidor no tiene.</translation>
    </message>
    <message>
        <source>The behaviour &quot;%1&quot; needs Framescope&apos;s own stack.</source>
        <translation>El comportamiento «%1» necesita la pila propia de Framescope.</translation>
    </message>
    <message>
        <source>Faults need Framescope&apos;s own stack.</source>
        <translation>Los fallos necesitan la pila propia de Framescope.</translation>
    </message>
    <message>
        <source>Only GET and HEAD are answered here.</source>
        <translation>Aquí solo se responde a GET y HEAD.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>This address speaks WebSocket.</source>
        <translation>Esta dirección habla WebSocket.</translation>
    </message>
    <message>
        <source>The server is running already.</source>
        <translation>El servidor ya está en marcha.</translation>
    </message>
    <message>
        <source>Other machines can reach this server: %1.</source>
        <translation>Otros equipos pueden llegar a este servidor: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>«%1» está mal en el carácter %2: %3.</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>falta un nombre</translation>
    </message>
    <message>
        <source>the name of an option is missing</source>
        <translation>falta el nombre de una opción</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>esta comilla nunca se cierra</translation>
    </message>
    <message>
        <source>a comma is missing behind the quoted value</source>
        <translation>falta una coma tras el valor entre comillas</translation>
    </message>
    <message>
        <source>nothing stands behind this comma</source>
        <translation>no hay nada tras esta coma</translation>
    </message>
    <message>
        <source>takes a whole number from %1 to %2</source>
        <translation>lleva un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>takes a number from %1 to %2</source>
        <translation>lleva un número de %1 a %2</translation>
    </message>
    <message>
        <source>takes a size in bytes from %1 to %2, such as 512, 64k or 1M</source>
        <translation>lleva un tamaño en bytes de %1 a %2, como 512, 64k o 1M</translation>
    </message>
    <message>
        <source>is on or off</source>
        <translation>es on u off</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option &quot;%2&quot;.</source>
        <translation>«%1» no tiene la opción «%2».</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4</source>
        <translation>%1 no es un archivo de reglas: línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: &quot;%4&quot; stands twice.</source>
        <translation>%1 no es un archivo de reglas: línea %2, columna %3: «%4» aparece dos veces.</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4.</source>
        <translation>%1 no es un archivo de reglas: línea %2, columna %3: %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; known are %2</source>
        <translation>«%1» no se conoce aquí; se conocen %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a text</source>
        <translation>«%1» lleva un texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number from %2 to %3</source>
        <translation>«%1» lleva un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false</source>
        <translation>«%1» es true o false</translation>
    </message>
    <message>
        <source>a regular expression is a text</source>
        <translation>una expresión regular es un texto</translation>
    </message>
    <message>
        <source>the regular expression is wrong at character %1: %2</source>
        <translation>la expresión regular está mal en el carácter %1: %2</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>aquí se espera un texto</translation>
    </message>
    <message>
        <source>an object { … } is expected</source>
        <translation>se espera un objeto { … }</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be &quot;framescope-rules&quot;</source>
        <translation>«format» debe ser «framescope-rules»</translation>
    </message>
    <message>
        <source>this is a newer version than this program understands</source>
        <translation>esta es una versión más reciente de la que este programa entiende</translation>
    </message>
    <message>
        <source>&quot;variables&quot; is an object of names and values</source>
        <translation>«variables» es un objeto de nombres y valores</translation>
    </message>
    <message>
        <source>a variable is a text, a number, true or false</source>
        <translation>una variable es un texto, un número, true o false</translation>
    </message>
    <message>
        <source>&quot;rules&quot; is a list [ … ]</source>
        <translation>«rules» es una lista [ … ]</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>no contiene ninguna regla</translation>
    </message>
    <message>
        <source>a rule is an object { … }</source>
        <translation>una regla es un objeto { … }</translation>
    </message>
    <message>
        <source>this rule has nothing to &quot;do&quot;</source>
        <translation>esta regla no tiene nada en «do»</translation>
    </message>
    <message>
        <source>&quot;when&quot; is an object { … }</source>
        <translation>«when» es un objeto { … }</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is &quot;text&quot; or &quot;binary&quot;</source>
        <translation>«kind» es «text» o «binary»</translation>
    </message>
    <message>
        <source>&quot;json&quot; is an object of paths and values</source>
        <translation>«json» es un objeto de rutas y valores</translation>
    </message>
    <message>
        <source>one of exists, regex, above and below is expected</source>
        <translation>se espera uno de exists, regex, above y below</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number</source>
        <translation>«%1» lleva un número</translation>
    </message>
    <message>
        <source>a step { … } or a list of steps is expected</source>
        <translation>se espera un paso { … } o una lista de pasos</translation>
    </message>
    <message>
        <source>a step is an object { … }</source>
        <translation>un paso es un objeto { … }</translation>
    </message>
    <message>
        <source>&quot;drop&quot; is &quot;fin&quot; or &quot;rst&quot;</source>
        <translation>«drop» es «fin» o «rst»</translation>
    </message>
    <message>
        <source>&quot;set&quot; needs the value &quot;to&quot; set it to</source>
        <translation>«set» necesita en «to» el valor que se pone</translation>
    </message>
    <message>
        <source>&quot;to&quot; is &quot;sender&quot;, &quot;others&quot; or &quot;all&quot;</source>
        <translation>«to» es «sender», «others» o «all»</translation>
    </message>
    <message>
        <source>a fragment has a size of one byte at least</source>
        <translation>un fragmento tiene al menos un byte</translation>
    </message>
    <message>
        <source>&quot;hex&quot; takes pairs of the digits 0-9 and a-f</source>
        <translation>«hex» lleva pares de cifras 0-9 y a-f</translation>
    </message>
    <message>
        <source>this is not base64</source>
        <translation>esto no es base64</translation>
    </message>
    <message>
        <source>a step has one of send, json, hex, base64, ping, close, drop, set, stream and stop</source>
        <translation>un paso tiene uno de send, json, hex, base64, ping, close, drop, set, stream y stop</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: nothing sets &quot;%4&quot;, which {{%4}} asks for.</source>
        <translation>%1 no es un archivo de reglas: línea %2, columna %3: nada define «%4», que {{%4}} pide.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>answers by the rules of a file: text, regular expressions or JSON paths, and what they call for</source>
        <translation>responde según las reglas de un archivo: texto, expresiones regulares o rutas JSON, y lo que piden</translation>
    </message>
    <message>
        <source>the rules, as JSON</source>
        <translation>las reglas, como JSON</translation>
    </message>
    <message>
        <source>rules that come with the program: chat, json-rpc</source>
        <translation>reglas que vienen con el programa: chat, json-rpc</translation>
    </message>
    <message>
        <source>Rules come from one file, or from one sample.</source>
        <translation>Las reglas vienen de un archivo, o de un ejemplo.</translation>
    </message>
    <message>
        <source>No further stream was started: this client has %1 already.</source>
        <translation>No se inició otro flujo: este cliente ya tiene %1.</translation>
    </message>
    <message>
        <source>This client sends more than %1 messages a second: it is read no faster than that.</source>
        <translation>Este cliente envía más de %1 mensajes por segundo: no se le lee más deprisa que eso.</translation>
    </message>
    <message>
        <source>On purpose: the server %1.</source>
        <translation>A propósito: el servidor %1.</translation>
    </message>
    <message>
        <source>a path begins with /</source>
        <translation>una ruta empieza por /</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>«%1» no es una dirección</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The server could not be saved as %1.</source>
        <translation>El servidor no se pudo guardar como %1.</translation>
    </message>
    <message>
        <source>takes everything and answers nothing</source>
        <translation>lo toma todo y no responde nada</translation>
    </message>
    <message>
        <source>The template is wrong at character %1: %2.</source>
        <translation>La plantilla está mal en el carácter %1: %2.</translation>
    </message>
    <message>
        <source>this {{ is never closed</source>
        <translation>este {{ nunca se cierra</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>una comilla nunca se cierra</translation>
    </message>
    <message>
        <source>a name is missing between the braces</source>
        <translation>falta un nombre entre las llaves</translation>
    </message>
    <message>
        <source>json takes one path, such as $.id</source>
        <translation>json lleva una ruta, como $.id</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>no existe la función «%1»</translation>
    </message>
    <message>
        <source>%1 was written by a newer Framescope and is not changed.</source>
        <translation>%1 fue escrito por un Framescope más reciente y no se cambia.</translation>
    </message>
    <message>
        <source>%1 is not a rules file: %2</source>
        <translation>%1 no es un archivo de reglas: %2</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensaje %1</translation>
    </message>
    <message>
        <source>The fault “%1” did not happen.</source>
        <translation>El fallo «%1» no ocurrió.</translation>
    </message>
    <message>
        <source> of the rule “%1”</source>
        <translation> de la regla «%1»</translation>
    </message>
    <message>
        <source>The message is not answered.</source>
        <translation>El mensaje no recibe respuesta.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; of &quot;%2&quot; %3.</source>
        <translation>La opción «%1» de «%2» %3.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation>No existe el ejemplo «%1».</translation>
    </message>
    <message>
        <source>%1 is not a saved server: %2.</source>
        <translation>%1 no es un servidor guardado: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Pruebe: %1</translation>
    </message>
    <message>
        <source>No message matched “%1” (%2 came).</source>
        <translation>Ningún mensaje coincidió con «%1» (llegaron %2).</translation>
    </message>
    <message>
        <source>Only %1 of %2 messages came.</source>
        <translation>Solo llegaron %1 de %2 mensajes.</translation>
    </message>
    <message>
        <source>The connection ended with %1 (%2) and not with %3.</source>
        <translation>La conexión terminó con %1 (%2) y no con %3.</translation>
    </message>
    <message>
        <source>Write it as NAME:KEY=VALUE,KEY=VALUE, with double quotes around a value that has a comma in it.</source>
        <translation>Escríbalo como NOMBRE:CLAVE=VALOR,CLAVE=VALOR, con comillas dobles alrededor de un valor que contenga una coma.</translation>
    </message>
    <message>
        <source>Leave it out; there are no options here.</source>
        <translation>Quítela; aquí no hay opciones.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>a name has letters, digits and _ - . $ only</source>
        <translation>un nombre solo tiene letras, cifras y _ - . $</translation>
    </message>
    <message>
        <source>\{{ where two braces are meant.</source>
        <translation>\{{ donde se quieran dos llaves.</translation>
    </message>
    <message>
        <source>The placeholders of a message make more than %1 MiB.</source>
        <translation>Las variables de un mensaje forman más de %1 MiB.</translation>
    </message>
    <message>
        <source>Look for a variable that grows with each message.</source>
        <translation>Busque una variable que crezca con cada mensaje.</translation>
    </message>
    <message>
        <source>A request named a host that is not this server. A web page may have made that name lead here.</source>
        <translation>Una petición nombró un host que no es este servidor. Quizá una página web haya hecho que ese nombre lleve aquí.</translation>
    </message>
    <message>
        <source>Use localhost, 127.0.0.1 or [::1]; or allow the name, if it is yours.</source>
        <translation>Use localhost, 127.0.0.1 o [::1]; o permita el nombre, si es suyo.</translation>
    </message>
    <message>
        <source>A page from an origin that is not allowed tried to connect.</source>
        <translation>Una página de un origen no permitido intentó conectarse.</translation>
    </message>
    <message>
        <source>Add the origin to those that are allowed, if it is yours.</source>
        <translation>Añada el origen a los permitidos, si es suyo.</translation>
    </message>
    <message>
        <source>A client did not give the server&apos;s token.</source>
        <translation>Un cliente no dio el token del servidor.</translation>
    </message>
    <message>
        <source>Give it in the address, as ?token=…, or in the header Authorization: Bearer ….</source>
        <translation>Delo en la dirección, como ?token=…, o en la cabecera Authorization: Bearer ….</translation>
    </message>
    <message>
        <source>Use one of the server&apos;s paths.</source>
        <translation>Use una de las rutas del servidor.</translation>
    </message>
    <message>
        <source>Use Framescope&apos;s own stack.</source>
        <translation>Use la pila propia de Framescope.</translation>
    </message>
    <message>
        <source>The option &quot;hex&quot; of &quot;%1&quot; is not hexadecimal.</source>
        <translation>La opción «hex» de «%1» no es hexadecimal.</translation>
    </message>
    <message>
        <source>Write pairs of the digits 0-9 and a-f.</source>
        <translation>Escriba pares de cifras 0-9 y a-f.</translation>
    </message>
    <message>
        <source>A header needs a name and a value.</source>
        <translation>Una cabecera necesita un nombre y un valor.</translation>
    </message>
    <message>
        <source>Write it as NAME: VALUE.</source>
        <translation>Escríbala como NOMBRE: VALOR.</translation>
    </message>
    <message>
        <source>A stream cannot be dropped like this.</source>
        <translation>Un flujo no se puede cortar así.</translation>
    </message>
    <message>
        <source>Use with=fin or with=rst.</source>
        <translation>Use with=fin o with=rst.</translation>
    </message>
    <message>
        <source>Use at most 123 bytes.</source>
        <translation>Use como máximo 123 bytes.</translation>
    </message>
    <message>
        <source>There is no such form of the length.</source>
        <translation>No existe esa forma de la longitud.</translation>
    </message>
    <message>
        <source>Use 16 or 64 bits.</source>
        <translation>Use 16 o 64 bits.</translation>
    </message>
    <message>
        <source>The declared length is not a whole number.</source>
        <translation>La longitud anunciada no es un número entero.</translation>
    </message>
    <message>
        <source>Write a number of bytes.</source>
        <translation>Escriba un número de bytes.</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <translation>Dé solo una de ellas.</translation>
    </message>
    <message>
        <source>Use one of the functions that the manual lists.</source>
        <translation>Use una de las funciones que enumera el manual.</translation>
    </message>
    <message>
        <source>The feed&apos;s file %1</source>
        <translation>El archivo de la fuente de datos %1</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Compruebe la ruta y los permisos.</translation>
    </message>
    <message>
        <source>Client %1 has disconnected.</source>
        <translation>El cliente %1 se ha desconectado.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Deténgalo primero.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Conserve uno de ellos.</translation>
    </message>
    <message>
        <source>Compare it with the samples that come with the program; they show every kind of rule.</source>
        <translation>Compárelo con los ejemplos que vienen con el programa; muestran cada clase de regla.</translation>
    </message>
    <message>
        <source>Set it under &quot;variables&quot;, by a named group of a regular expression, or with &quot;set&quot;.</source>
        <translation>Defínalo en «variables», con un grupo con nombre de una expresión regular, o con «set».</translation>
    </message>
    <message>
        <source>The rules file %1</source>
        <translation>El archivo de reglas %1</translation>
    </message>
    <message>
        <source>Write it like rules:file=chat.rules.json.</source>
        <translation>Escríbalo como rules:file=chat.rules.json.</translation>
    </message>
    <message>
        <source>Write the field as in a server that this program has saved.</source>
        <translation>Escriba el campo como en un servidor guardado por este programa.</translation>
    </message>
    <message>
        <source>The saved server %1</source>
        <translation>El servidor guardado %1</translation>
    </message>
    <message>
        <source>Save it under another name, or install the newer version.</source>
        <translation>Guárdelo con otro nombre, o instale la versión más reciente.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileAccess</name>
    <message>
        <source>no WWW-Authenticate header</source>
        <translation>sin cabecera WWW-Authenticate</translation>
    </message>
    <message>
        <source>The server did not accept the profile&apos;s user name and password (digest, status 401).</source>
        <translation>El servidor no aceptó el nombre de usuario y la contraseña del perfil (digest, estado 401).</translation>
    </message>
    <message>
        <source>Check the profile&apos;s user name and password.</source>
        <translation>Compruebe el nombre de usuario y la contraseña del perfil.</translation>
    </message>
    <message>
        <source>The server&apos;s digest challenge (status 401) is of a kind that this program does not support.</source>
        <translation>El desafío digest del servidor (estado 401) es de un tipo que este programa no admite.</translation>
    </message>
    <message>
        <source>Let the server offer MD5, SHA-256 or SHA-512-256 with qop auth or auth-int.</source>
        <translation>Haga que el servidor ofrezca MD5, SHA-256 o SHA-512-256 con qop auth o auth-int.</translation>
    </message>
    <message>
        <source>The server asks for an authentication other than digest (status 401).</source>
        <translation>El servidor pide una autenticación distinta de digest (estado 401).</translation>
    </message>
    <message>
        <source>Choose the kind that the server names, in the profile&apos;s authentication.</source>
        <translation>Elija en la autenticación del perfil el tipo que nombra el servidor.</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileSettings</name>
    <message>
        <source>The profile “%1” sends “%2” after opening, but has no message of this name.</source>
        <translation>El perfil «%1» envía «%2» tras abrirse, pero no tiene ningún mensaje con ese nombre.</translation>
    </message>
    <message>
        <source>Allow it if you trust the file that asks for it.</source>
        <translation>Permítalo si confía en el archivo que lo pide.</translation>
    </message>
    <message>
        <source>Save a message under this name, or remove it from the messages that are sent after opening.</source>
        <translation>Guarde un mensaje con este nombre, o quítelo de los mensajes que se envían tras abrirse.</translation>
    </message>
    <message>
        <source>The file %1 of the message “%2” is outside the workspace and was not allowed.</source>
        <translation>El archivo %1 del mensaje «%2» está fuera del espacio de trabajo y no se permitió.</translation>
    </message>
</context>
<context>
    <name>framescope::session::Reconnector</name>
    <message>
        <source>No further attempt: %1 in a row have failed.</source>
        <translation>Ningún intento más: %1 seguidos han fallado.</translation>
    </message>
    <message>
        <source>No further attempt: the peer closed with %1.</source>
        <translation>Ningún intento más: el otro extremo cerró con %1.</translation>
    </message>
    <message>
        <source>No further attempt: the server&apos;s answer was %1, and asking again will not change it.</source>
        <translation>Ningún intento más: la respuesta del servidor fue %1, y volver a preguntar no la cambiará.</translation>
    </message>
    <message>
        <source>No further attempt: the cause will not go away by itself.</source>
        <translation>Ningún intento más: la causa no desaparecerá por sí sola.</translation>
    </message>
</context>
<context>
    <name>framescope::session::SendQueue</name>
    <message>
        <source>Nothing was sent: the peer reads too slowly, and %1 messages are waiting already.</source>
        <translation>No se envió nada: el otro extremo lee demasiado despacio, y ya esperan %1 mensajes.</translation>
    </message>
    <message>
        <source>Wait until they have been sent.</source>
        <translation>Espere a que se hayan enviado.</translation>
    </message>
</context>
<context>
    <name>framescope::session::Session</name>
    <message>
        <source>The opening was cancelled.</source>
        <translation>La apertura se canceló.</translation>
    </message>
    <message>
        <source>Nothing was sent: the connection is not open.</source>
        <translation>No se envió nada: la conexión no está abierta.</translation>
    </message>
    <message>
        <source>%1 messages were not sent: the connection closed before.</source>
        <translation>%1 mensajes no se enviaron: la conexión se cerró antes.</translation>
    </message>
    <message>
        <source>The peer closed with %1.</source>
        <translation>El otro extremo cerró con %1.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>The peer did not answer a ping within %1 ms.</source>
        <translation>El otro extremo no respondió a un ping en %1 ms.</translation>
    </message>
    <message>
        <source>no pong with the payload “%1”</source>
        <translation>ningún pong con el contenido «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited for a slow peer were thrown away.</source>
        <translation>
            <numerusform>Se descartó %n mensaje que esperaba a un extremo lento.</numerusform>
            <numerusform>Se descartaron %n mensajes que esperaban a un extremo lento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Conéctese primero.</translation>
    </message>
    <message>
        <source>Check whether the peer still runs, or allow a longer pong timeout.</source>
        <translation>Compruebe si el otro extremo sigue en marcha, o permita un plazo de pong más largo.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CaptureOpener</name>
    <message>
        <source>Captures and logs (*.fscope *.har *.jsonl *.ndjson);;All files (*)</source>
        <translation>Capturas y registros (*.fscope *.har *.jsonl *.ndjson);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing in %1 could be imported: no capture was made.</source>
        <translation>No se pudo importar nada de %1: no se creó ninguna captura.</translation>
    </message>
    <message>
        <source>Choose a HAR file that has WebSocket messages in it, or JSON Lines from Framescope.</source>
        <translation>Elija un archivo HAR que contenga mensajes WebSocket, o JSON Lines de Framescope.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the file could not be imported.</source>
        <translation>
            <numerusform>No se pudo importar %n elemento del archivo.</numerusform>
            <numerusform>No se pudieron importar %n elementos del archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturePage</name>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>grabándose</translation>
    </message>
    <message>
        <source>The end of this capture is missing.</source>
        <translation>Falta el final de esta captura.</translation>
    </message>
    <message>
        <source>The last %1 are incomplete, as after a crash. Everything before is shown.</source>
        <translation>Los últimos %1 están incompletos, como tras una caída. Se muestra todo lo anterior.</translation>
    </message>
    <message>
        <source>This capture is empty.</source>
        <translation>Esta captura está vacía.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturesFeature</name>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Abrir captura…</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>Ca&amp;ptura</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Abrir una captura</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Abrir captura</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>Leyendo %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The capture could not be moved to trash.</source>
        <translation>La captura no se pudo mover a la papelera.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturesRoot</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entrada</numerusform>
            <numerusform>%1, %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Captura %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::LogSettings</name>
    <message>
        <source>Clock</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Desde el comienzo</translation>
    </message>
    <message>
        <source>Since the row before</source>
        <translation>Desde la fila anterior</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>Rows show</source>
        <translation>Las filas muestran</translation>
    </message>
    <message>
        <source>Hide pings and pongs</source>
        <translation>Ocultar pings y pongs</translation>
    </message>
    <message>
        <source>Defaults for new tabs. Each tab can be changed by itself.</source>
        <translation>Valores predeterminados para las pestañas nuevas. Cada pestaña se puede cambiar por separado.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::StorageSettings</name>
    <message>
        <source>Keep logs in memory only</source>
        <translation>Guardar los registros solo en memoria</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Max captures</source>
        <translation>Máximo de capturas</translation>
    </message>
    <message>
        <source>Max age</source>
        <translation>Antigüedad máxima</translation>
    </message>
    <message>
        <source>Max total size</source>
        <translation>Tamaño total máximo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Captures that have a name or bookmarks, or are being recorded, are never removed.</source>
        <translation>Las capturas que tienen nombre o marcadores, o que se están grabando, nunca se eliminan.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::ComposedMessage</name>
    <message>
        <source>Unknown escape at column %1.</source>
        <translation>Escape desconocido en la columna %1.</translation>
    </message>
    <message>
        <source>Use \n \r \t \e \0 \\ \xNN or \u{NNNN}, or turn escapes off.</source>
        <translation>Use \n \r \t \e \0 \\ \xNN o \u{NNNN}, o desactive los escapes.</translation>
    </message>
    <message>
        <source>A ping or pong carries at most 125 bytes.</source>
        <translation>Un ping o pong lleva como máximo 125 bytes.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Shorten it, or send it as a raw frame.</source>
        <translation>Acórtelo, o envíelo como trama cruda.</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (RFC 6455 section 7.4).</source>
        <translation>El código de cierre %1 nunca se envía (RFC 6455, sección 7.4).</translation>
    </message>
    <message>
        <source>Choose another code, or send it as a raw frame with opcode 8.</source>
        <translation>Elija otro código, o envíelo como trama cruda con opcode 8.</translation>
    </message>
    <message>
        <source>A close reason needs a close code.</source>
        <translation>Un motivo de cierre necesita un código de cierre.</translation>
    </message>
    <message>
        <source>Choose a code.</source>
        <translation>Elija un código.</translation>
    </message>
    <message>
        <source>A close reason is at most 123 bytes.</source>
        <translation>Un motivo de cierre tiene como máximo 123 bytes.</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>Acorte el motivo.</translation>
    </message>
    <message>
        <source>The file is too large for one message.</source>
        <translation>El archivo es demasiado grande para un mensaje.</translation>
    </message>
    <message>
        <source>Send at most %1 MiB at a time.</source>
        <translation>Envíe como máximo %1 MiB a la vez.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>El archivo no se puede leer: %1</translation>
    </message>
    <message>
        <source>Choose a file that exists and is readable.</source>
        <translation>Elija un archivo que exista y se pueda leer.</translation>
    </message>
    <message>
        <source>These bytes are not text and cannot be saved as text.</source>
        <translation>Estos bytes no son texto y no se pueden guardar como texto.</translation>
    </message>
    <message>
        <source>Save them as hex, or as a raw frame.</source>
        <translation>Guárdelos en hexadecimal, o como trama cruda.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s): %1</source>
        <translation>
            <numerusform>%n trama: %1</numerusform>
            <numerusform>%n tramas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Opcode %1 is reserved (RFC 6455 section 5.2).</source>
        <translation>El opcode %1 está reservado (RFC 6455, sección 5.2).</translation>
    </message>
    <message>
        <source>RSV2 and RSV3 belong to no negotiated extension (section 5.2).</source>
        <translation>RSV2 y RSV3 no pertenecen a ninguna extensión negociada (sección 5.2).</translation>
    </message>
    <message>
        <source>RSV1 says that the payload is compressed (RFC 7692 section 6).</source>
        <translation>RSV1 dice que el contenido está comprimido (RFC 7692, sección 6).</translation>
    </message>
    <message>
        <source>A client must mask its frames (section 5.1).</source>
        <translation>Un cliente debe enmascarar sus tramas (sección 5.1).</translation>
    </message>
    <message>
        <source>A server must not mask its frames (section 5.1).</source>
        <translation>Un servidor no debe enmascarar sus tramas (sección 5.1).</translation>
    </message>
    <message>
        <source>A control frame must not be fragmented (section 5.5).</source>
        <translation>Una trama de control no debe fragmentarse (sección 5.5).</translation>
    </message>
    <message>
        <source>A control frame carries at most 125 bytes (section 5.5).</source>
        <translation>Una trama de control lleva como máximo 125 bytes (sección 5.5).</translation>
    </message>
    <message>
        <source>A continuation must follow an unfinished message (section 5.4).</source>
        <translation>Una continuación debe seguir a un mensaje sin terminar (sección 5.4).</translation>
    </message>
    <message>
        <source>The declared length differs from the payload&apos;s: the peer will misread what follows (section 5.2).</source>
        <translation>La longitud anunciada difiere de la del contenido: el otro extremo leerá mal lo que sigue (sección 5.2).</translation>
    </message>
    <message>
        <source>The frame says that the payload is masked, but it is sent unmasked (section 5.3).</source>
        <translation>La trama dice que el contenido está enmascarado, pero se envía sin enmascarar (sección 5.3).</translation>
    </message>
    <message>
        <source>This length encoding is too short: the peer will misread what follows (section 5.2).</source>
        <translation>Esta codificación de la longitud es demasiado corta: el otro extremo leerá mal lo que sigue (sección 5.2).</translation>
    </message>
    <message>
        <source>The length must use its shortest encoding (section 5.2).</source>
        <translation>La longitud debe usar su codificación más corta (sección 5.2).</translation>
    </message>
    <message>
        <source>A text message must be UTF-8 (section 8.1).</source>
        <translation>Un mensaje de texto debe ser UTF-8 (sección 8.1).</translation>
    </message>
    <message>
        <source>A Close frame has no payload, or a two-byte code and a reason (section 5.5.1).</source>
        <translation>Una trama Close no tiene contenido, o tiene un código de dos bytes y un motivo (sección 5.5.1).</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (section 7.4).</source>
        <translation>El código de cierre %1 nunca se envía (sección 7.4).</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Archivo</translation>
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
        <translation>Trama cruda</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::ComposerPanel</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages saved with the connection</source>
        <translation>Mensajes guardados con la conexión</translation>
    </message>
    <message>
        <source>Send repeatedly</source>
        <translation>Enviar repetidamente</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Send saved message %1</source>
        <translation>Enviar el mensaje guardado %1</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter sends it</source>
        <translation>Escriba un mensaje; Ctrl+Intro lo envía</translation>
    </message>
    <message>
        <source>Path of a file; or drop one here</source>
        <translation>Ruta de un archivo; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>Payload, up to 125 bytes; may be empty</source>
        <translation>Contenido, hasta 125 bytes; puede estar vacío</translation>
    </message>
    <message>
        <source>Reason, up to 123 bytes; may be empty</source>
        <translation>Motivo, hasta 123 bytes; puede estar vacío</translation>
    </message>
    <message>
        <source>Payload; \xNN and other escapes are interpreted</source>
        <translation>Contenido; se interpretan \xNN y otros escapes</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>queda %n byte</numerusform>
            <numerusform>quedan %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect first; the message stays here</source>
        <translation>Conéctese primero; el mensaje se queda aquí</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::FrameEditor</name>
    <message>
        <source>This is the last frame of the message</source>
        <translation>Esta es la última trama del mensaje</translation>
    </message>
    <message>
        <source>Compressed, where permessage-deflate was negotiated</source>
        <translation>Comprimido, donde se negoció permessage-deflate</translation>
    </message>
    <message>
        <source>Reserved, must be 0</source>
        <translation>Reservado, debe ser 0</translation>
    </message>
    <message>
        <source>A masking key follows the length; frames to a server must have one</source>
        <translation>Una clave de máscara sigue a la longitud; las tramas hacia un servidor deben tener una</translation>
    </message>
    <message>
        <source>apply key</source>
        <translation>aplicar clave</translation>
    </message>
    <message>
        <source>Off: the key is sent, but the payload is not masked</source>
        <translation>Desactivado: la clave se envía, pero el contenido no se enmascara</translation>
    </message>
    <message>
        <source>Apply the mask to the payload</source>
        <translation>Aplicar la máscara al contenido</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Opcode; 3 to 7 and b to f are reserved</source>
        <translation>Opcode; 3 a 7 y b a f están reservados</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>la más corta</translation>
    </message>
    <message>
        <source>7 bits</source>
        <translation>7 bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 bits</translation>
    </message>
    <message>
        <source>Length encoding</source>
        <translation>Codificación de la longitud</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Clave de máscara</translation>
    </message>
    <message>
        <source>Four bytes in hex, such as 37fa213d; empty: random for each frame</source>
        <translation>Cuatro bytes en hexadecimal, como 37fa213d; vacío: aleatorios para cada trama</translation>
    </message>
    <message>
        <source>payload size</source>
        <translation>tamaño del contenido</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>Longitud anunciada</translation>
    </message>
    <message>
        <source>The payload length that the header declares</source>
        <translation>La longitud de contenido que anuncia la cabecera</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>A masking key is four bytes in hex.</source>
        <translation>Una clave de máscara son cuatro bytes en hexadecimal.</translation>
    </message>
    <message>
        <source>The declared length must be a whole number.</source>
        <translation>La longitud anunciada debe ser un número entero.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageCheck</name>
    <message>
        <source>No file selected.</source>
        <translation>Ningún archivo seleccionado.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Este archivo no existe.</translation>
    </message>
    <message>
        <source>The file is too large for one message; the limit is %1 MiB.</source>
        <translation>El archivo es demasiado grande para un solo mensaje; el límite es de %1 MiB.</translation>
    </message>
    <message>
        <source>A text message must be UTF-8: the peer will fail the connection (section 8.1).</source>
        <translation>Un mensaje de texto debe ser UTF-8: el otro extremo hará fallar la conexión (sección 8.1).</translation>
    </message>
    <message>
        <source>Invalid JSON at line %1, column %2. It will be sent as is.</source>
        <translation>JSON no válido en la línea %1, columna %2. Se enviará tal cual.</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>Cabecera: %1</translation>
    </message>
    <message>
        <source>(the last four bytes are random for each frame)</source>
        <translation>(los últimos cuatro bytes son aleatorios para cada trama)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%L1 characters. The lines are too long to edit here and are sent unchanged. Backspace clears them.</source>
        <translation>%L1 caracteres. Las líneas son demasiado largas para editarlas aquí y se envían sin cambios. Retroceso las borra.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageFindings</name>
    <message>
        <source>Decoded payload</source>
        <translation>Contenido descodificado</translation>
    </message>
    <message>
        <source>With variables resolved</source>
        <translation>Con las variables resueltas</translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>Enviado como: %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageOptions</name>
    <message>
        <source>Escapes</source>
        <translation>Escapes</translation>
    </message>
    <message>
        <source>Send as text</source>
        <translation>Enviar como texto</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Interpret \n \t \e \0 \xNN \u{NNNN}</source>
        <translation>Interpretar \n \t \e \0 \xNN \u{NNNN}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>Indent the JSON; nothing else changes</source>
        <translation>Sangrar el JSON; no se cambia nada más</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Send the file as a text message instead of a binary one</source>
        <translation>Enviar el archivo como mensaje de texto en lugar de binario</translation>
    </message>
    <message>
        <source>one frame</source>
        <translation>una trama</translation>
    </message>
    <message>
        <source>Payload bytes of each frame, such as 10,20; the last size repeats</source>
        <translation>Bytes de contenido de cada trama, como 10,20; el último tamaño se repite</translation>
    </message>
    <message>
        <source>Fragment sizes</source>
        <translation>Tamaños de fragmento</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Código de cierre</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>Archivo que enviar</translation>
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
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>0 repeats until stopped</source>
        <translation>0 repite hasta detener</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Repetir cada</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 de %2 enviados</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n enviado</numerusform>
            <numerusform>%n enviados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SavedMessagesModel</name>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SavedMessagesPane</name>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Mensajes guardados</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Abrir en el editor</translation>
    </message>
    <message>
        <source>Save message from editor</source>
        <translation>Guardar el mensaje del editor</translation>
    </message>
    <message>
        <source>Replace with message from editor</source>
        <translation>Reemplazar por el mensaje del editor</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SendProgress</name>
    <message>
        <source>Share of queued messages sent</source>
        <translation>Parte enviada de los mensajes en cola</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the queued messages</source>
        <translation>Descartar los mensajes en cola</translation>
    </message>
    <message numerus="yes">
        <source>Slow peer: %n message(s) queued, %1 left</source>
        <translation>
            <numerusform>Otro extremo lento: %n mensaje en cola, faltan %1</numerusform>
            <numerusform>Otro extremo lento: %n mensajes en cola, faltan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending: %1 left</source>
        <translation>Enviando: faltan %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
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
        <translation>La conexión no se ha cerrado.</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrada por</translation>
    </message>
    <message>
        <source>not in the imported file</source>
        <translation>no está en el archivo importado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>no Close frame</source>
        <translation>ninguna trama Close</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>Closing handshake</source>
        <translation>Negociación de cierre</translation>
    </message>
    <message>
        <source>complete: both sides sent a Close frame</source>
        <translation>completa: ambos lados enviaron una trama Close</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>This side closed first</source>
        <translation>Este lado cerró primero</translation>
    </message>
    <message>
        <source>The peer closed first</source>
        <translation>El otro extremo cerró primero</translation>
    </message>
    <message>
        <source>Neither side sent a Close frame</source>
        <translation>Ningún lado envió una trama Close</translation>
    </message>
    <message>
        <source>The peer sent</source>
        <translation>El otro extremo envió</translation>
    </message>
    <message>
        <source>This side answered</source>
        <translation>Este lado respondió</translation>
    </message>
    <message>
        <source>This side sent</source>
        <translation>Este lado envió</translation>
    </message>
    <message>
        <source>The peer answered</source>
        <translation>El otro extremo respondió</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>ended in order by the peer</source>
        <translation>terminado en orden por el otro extremo</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>roto</translation>
    </message>
    <message>
        <source>ended by this side</source>
        <translation>terminado por este lado</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>no terminado</translation>
    </message>
    <message>
        <source>the peer left the connection open (RFC 6455 section 7.1.1); this side ended it after %1 s</source>
        <translation>el otro extremo dejó abierta la conexión (RFC 6455, sección 7.1.1); este lado la terminó tras %1 s</translation>
    </message>
    <message>
        <source>ended inside a frame</source>
        <translation>terminó dentro de una trama</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::DetailsCommand</name>
    <message>
        <source>Find in the payload</source>
        <translation>Buscar en el contenido</translation>
    </message>
    <message>
        <source>Copy JSON value</source>
        <translation>Copiar valor JSON</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>Copiar ruta JSON</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Show hidden values of the handshake</source>
        <translation>Mostrar los valores ocultos de la negociación</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
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
        <translation>Visto</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Pruebe</translation>
    </message>
    <message>
        <source>Protocol violation</source>
        <translation>Infracción del protocolo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Calls for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>close code %1 %2</source>
        <translation>código de cierre %1 %2</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>byte %1 in this direction</source>
        <translation>byte %1 en esta dirección</translation>
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
        <translation>Trama</translation>
    </message>
    <message>
        <source>This row is an event, not a frame.</source>
        <translation>Esta fila es un suceso, no una trama.</translation>
    </message>
    <message>
        <source>Select a frame in the log to see its header bit by bit.</source>
        <translation>Seleccione una trama en el registro para ver su cabecera bit a bit.</translation>
    </message>
    <message>
        <source>Point at a field, or move through the fields with the arrow keys.</source>
        <translation>Señale un campo, o recorra los campos con las flechas.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Payload on the wire</source>
        <translation>Contenido en el cable</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Clave de máscara</translation>
    </message>
    <message>
        <source>Inflated payload</source>
        <translation>Contenido descomprimido</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>%1 % of the original</source>
        <translation>%1 % del original</translation>
    </message>
    <message>
        <source>could not be inflated; shown as on the wire</source>
        <translation>no se pudo descomprimir; se muestra como en el cable</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>%1 of %2; truncated by a limit</source>
        <translation>%1 de %2; cortado por un límite</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>Framescope, automatically</source>
        <translation>Framescope, automáticamente</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>injected by the local server</source>
        <translation>inyectado por el servidor local</translation>
    </message>
    <message>
        <source>Header bytes</source>
        <translation>Bytes de la cabecera</translation>
    </message>
    <message>
        <source>Fragmented message</source>
        <translation>Mensaje fragmentado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>En el cable</translation>
    </message>
    <message>
        <source>continues after this frame</source>
        <translation>continúa tras esta trama</translation>
    </message>
    <message>
        <source>Fragment %1</source>
        <translation>Fragmento %1</translation>
    </message>
    <message>
        <source>#%1 · %2 · wire %3</source>
        <translation>#%1 · %2 · cable %3</translation>
    </message>
    <message>
        <source>More fragments are not listed; show frames in the log to see them.</source>
        <translation>Los demás fragmentos no se listan; muestre las tramas en el registro para verlos.</translation>
    </message>
    <message>
        <source>FIN: the last frame of its message</source>
        <translation>FIN: la última trama de su mensaje</translation>
    </message>
    <message>
        <source>FIN: more frames of this message follow</source>
        <translation>FIN: siguen más tramas de este mensaje</translation>
    </message>
    <message>
        <source>RSV1: the message is compressed (RFC 7692)</source>
        <translation>RSV1: el mensaje está comprimido (RFC 7692)</translation>
    </message>
    <message>
        <source>RSV1: not compressed</source>
        <translation>RSV1: sin comprimir</translation>
    </message>
    <message>
        <source>RSV2: reserved, must be 0</source>
        <translation>RSV2: reservado, debe ser 0</translation>
    </message>
    <message>
        <source>RSV3: reserved, must be 0</source>
        <translation>RSV3: reservado, debe ser 0</translation>
    </message>
    <message>
        <source>opcode</source>
        <translation>opcode</translation>
    </message>
    <message>
        <source>MASK: the payload is masked with the key below</source>
        <translation>MASK: el contenido está enmascarado con la clave de abajo</translation>
    </message>
    <message>
        <source>MASK: not masked</source>
        <translation>MASK: sin enmascarar</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>payload length in bytes</source>
        <translation>longitud del contenido en bytes</translation>
    </message>
    <message>
        <source>the length is in the next 16 bits</source>
        <translation>la longitud está en los 16 bits siguientes</translation>
    </message>
    <message>
        <source>the length is in the next 64 bits</source>
        <translation>la longitud está en los 64 bits siguientes</translation>
    </message>
    <message>
        <source>extended length</source>
        <translation>longitud extendida</translation>
    </message>
    <message>
        <source>payload length in bytes; a shorter form fits and must be used</source>
        <translation>longitud del contenido en bytes; cabe en una forma más corta, que debe usarse</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>clave de máscara</translation>
    </message>
    <message>
        <source>each payload byte is XORed with one of these four bytes</source>
        <translation>cada byte del contenido se combina por XOR con uno de estos cuatro bytes</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::HandshakeTab</name>
    <message>
        <source>Opening handshake</source>
        <translation>Negociación de apertura</translation>
    </message>
    <message>
        <source>Parsed</source>
        <translation>Desglosado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Crudo</translation>
    </message>
    <message>
        <source>Request and response as they went over the wire</source>
        <translation>Petición y respuesta tal como fueron por el cable</translation>
    </message>
    <message>
        <source>Handshake as it went over the wire</source>
        <translation>Negociación tal como fue por el cable</translation>
    </message>
    <message>
        <source>No opening handshake yet.</source>
        <translation>Aún no hay negociación de apertura.</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>La conexión falló</translation>
    </message>
    <message>
        <source>Redirect %1</source>
        <translation>Redirección %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>ninguna enviada</translation>
    </message>
    <message>
        <source>none received</source>
        <translation>ninguna recibida</translation>
    </message>
    <message>
        <source>Proxy response</source>
        <translation>Respuesta del proxy</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Body, decoded from %1</source>
        <translation>Cuerpo, decodificado de %1</translation>
    </message>
    <message>
        <source>Only the first %1 characters are shown; an export contains all of them.</source>
        <translation>Solo se muestran los primeros %1 caracteres; una exportación los contiene todos.</translation>
    </message>
    <message>
        <source>Truncated by a limit.</source>
        <translation>Cortado por un límite.</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Negociado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotocolo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Subprotocols not selected</source>
        <translation>Subprotocolos no elegidos</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>offered, declined by the server</source>
        <translation>ofrecida, rechazada por el servidor</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no ofrecida</translation>
    </message>
    <message>
        <source>Extensions offered</source>
        <translation>Extensiones ofrecidas</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>invalid, expected %1</source>
        <translation>no válido, se esperaba %1</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Otro extremo</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Dirección local</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Redirected from</source>
        <translation>Redirigido desde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>not visible with this stack</source>
        <translation>no visible con esta pila</translation>
    </message>
    <message>
        <source>Show hidden values</source>
        <translation>Mostrar los valores ocultos</translation>
    </message>
    <message>
        <source>Headers and parameters that hold secrets, as they were sent. They are only in memory: the capture and exports keep them masked.</source>
        <translation>Cabeceras y parámetros que contienen secretos, tal como se enviaron. Solo están en la memoria: la captura y las exportaciones los mantienen ocultos.</translation>
    </message>
    <message>
        <source>The capture keeps secrets masked, and this program has not sent them, or not since it was started.</source>
        <translation>La captura mantiene ocultos los secretos, y este programa no los ha enviado, o no desde que se inició.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadFinder</name>
    <message>
        <source>Find in the payload, or hex:de ad</source>
        <translation>Buscar en el contenido, o hex:de ad</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>Buscar en el contenido</translation>
    </message>
    <message>
        <source>hex: and pairs of digits</source>
        <translation>hex: y pares de cifras</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadPage</name>
    <message>
        <source>Payload as a tree</source>
        <translation>Contenido como árbol</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Indented JSON; every token unchanged</source>
        <translation>JSON con sangría; cada elemento sin cambios</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>JSON as a tree; fold, copy and filter</source>
        <translation>JSON como árbol; plegar, copiar y filtrar</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Crudo</translation>
    </message>
    <message>
        <source>The text unchanged, with control characters visible</source>
        <translation>El texto sin cambios, con los caracteres de control visibles</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>Cada byte</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The payload as a picture</source>
        <translation>El contenido como imagen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the whole payload, whatever its size</source>
        <translation>Mostrar todo el contenido, sea cual sea su tamaño</translation>
    </message>
    <message>
        <source>Hex alongside</source>
        <translation>Hex al lado</translation>
    </message>
    <message>
        <source>Save payload to a file</source>
        <translation>Guardar el contenido en un archivo</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Filtrar por esto</translation>
    </message>
    <message>
        <source>Select a row to see it here.</source>
        <translation>Seleccione una fila para verla aquí.</translation>
    </message>
    <message>
        <source>%1 stored, the rest truncated by a limit</source>
        <translation>%1 guardados, el resto cortado por un límite</translation>
    </message>
    <message>
        <source>first %1 shown</source>
        <translation>se muestran los primeros %1</translation>
    </message>
    <message>
        <source>reading the rest…</source>
        <translation>leyendo el resto…</translation>
    </message>
    <message>
        <source>formatting…</source>
        <translation>dando formato…</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>no es JSON desde el byte %1</translation>
    </message>
    <message>
        <source>bytes %1 to %2 selected (%3)</source>
        <translation>bytes %1 a %2 seleccionados (%3)</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Guardar contenido</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Copy JSON value</source>
        <translation>Copiar valor JSON</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>Copiar ruta JSON</translation>
    </message>
    <message>
        <source>Find in the payload…</source>
        <translation>Buscar en el contenido…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadTab</name>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadTextView</name>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::TimingTab</name>
    <message>
        <source>%1, failed</source>
        <translation>%1, falló</translation>
    </message>
    <message>
        <source>Phases of the opening</source>
        <translation>Fases de la apertura</translation>
    </message>
    <message>
        <source>No timings yet.</source>
        <translation>Aún no hay tiempos.</translation>
    </message>
    <message>
        <source>Time to open</source>
        <translation>Tiempo hasta abrirse</translation>
    </message>
    <message>
        <source>did not open</source>
        <translation>no se abrió</translation>
    </message>
    <message>
        <source>Addresses tried</source>
        <translation>Direcciones probadas</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::TlsTab</name>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>Esta conexión no está cifrada.</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>Aún no hay conexión.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>Problems (accepted anyway)</source>
        <translation>Problemas (aceptados de todos modos)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Negociado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Nombre del servidor (SNI)</translation>
    </message>
    <message>
        <source>not sent; an IP address never is</source>
        <translation>no se envió; una dirección IP nunca se envía</translation>
    </message>
    <message>
        <source>Name checked</source>
        <translation>Nombre comprobado</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::CompareDialog</name>
    <message>
        <source>Compare messages</source>
        <translation>Comparar mensajes</translation>
    </message>
    <message>
        <source>Ignore JSON member order</source>
        <translation>Ignorar el orden de los miembros JSON</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>Copiar las diferencias</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Identical, byte for byte.</source>
        <translation>Idénticos, byte a byte.</translation>
    </message>
    <message>
        <source>Same values, written differently.</source>
        <translation>Los mismos valores, escritos de otro modo.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%n línea difiere.</numerusform>
            <numerusform>%n líneas difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared as JSON.</source>
        <translation>Comparados como JSON.</translation>
    </message>
    <message>
        <source>Compared as text.</source>
        <translation>Comparados como texto.</translation>
    </message>
    <message>
        <source>Compared as bytes.</source>
        <translation>Comparados como bytes.</translation>
    </message>
    <message>
        <source>Only the first 4 MiB of each are compared.</source>
        <translation>Solo se comparan los primeros 4 MiB de cada uno.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::CopyJob</name>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n fila copiada.</numerusform>
            <numerusform>%n filas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest does not fit on the clipboard; export it to a file.</source>
        <translation>El resto no cabe en el portapapeles; expórtelo a un archivo.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::ExportDialog</name>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Exportación cancelada; no se escribió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>Choose another folder, or free up disk space.</source>
        <translation>Elija otra carpeta, o libere espacio en el disco.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n fila escrita.</numerusform>
            <numerusform>%n filas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out: the limit is 1 GiB.</source>
        <translation>El resto se omitió: el límite es de 1 GiB.</translation>
    </message>
    <message>
        <source>Remove secrets (passwords, tokens, cookies)</source>
        <translation>Quitar secretos (contraseñas, tokens, cookies)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Entire log</source>
        <translation>Todo el registro</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Filas filtradas</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n fila seleccionada</numerusform>
            <numerusform>%n filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to export</source>
        <translation>Filas que se exportan</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Removes headers such as Authorization and Cookie, and secret address parameters. Payloads stay as they are.</source>
        <translation>Quita cabeceras como Authorization y Cookie, y parámetros secretos de las direcciones. Los contenidos quedan como están.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Filas:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Rows as the log shows them, one per line.</source>
        <translation>Las filas tal como las muestra el registro, una por línea.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Every property of each entry, one entry per line.</source>
        <translation>Todas las propiedades de cada entrada, una entrada por línea.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The payload of each row in hex, one row per line.</source>
        <translation>El contenido de cada fila en hexadecimal, una fila por línea.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The raw bytes of the payloads, one after another.</source>
        <translation>Los bytes sin procesar de los contenidos, uno tras otro.</translation>
    </message>
    <message>
        <source>Everything; can be imported again, entry for entry.</source>
        <translation>Todo; se puede importar de nuevo, entrada por entrada.</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>For browser developer tools and other programs.</source>
        <translation>Para las herramientas de desarrollo de los navegadores y otros programas.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table for spreadsheets.</source>
        <translation>Una tabla para hojas de cálculo.</translation>
    </message>
    <message>
        <source>pcapng</source>
        <translation>pcapng</translation>
    </message>
    <message>
        <source>For Wireshark, which dissects the frames itself.</source>
        <translation>Para Wireshark, que descompone las tramas por sí solo.</translation>
    </message>
    <message>
        <source>Payload files</source>
        <translation>Archivos de contenido</translation>
    </message>
    <message>
        <source>Each message as a separate file in a new folder.</source>
        <translation>Cada mensaje como archivo aparte en una carpeta nueva.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>%1 entries written, %2.</source>
        <translation>%1 entradas escritas, %2.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another.</source>
        <translation>Esta carpeta no existe. Elija otra.</translation>
    </message>
    <message>
        <source>This file already exists. Press Export again to replace it.</source>
        <translation>Este archivo ya existe. Pulse Exportar de nuevo para reemplazarlo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FilterBar</name>
    <message>
        <source>Filter: type:text size&gt;1k &quot;trade&quot; -type:ping</source>
        <translation>Filtro: type:text size&gt;1k &quot;trade&quot; -type:ping</translation>
    </message>
    <message>
        <source>Log filter</source>
        <translation>Filtro del registro</translation>
    </message>
    <message>
        <source>Received only</source>
        <translation>Solo recibidos</translation>
    </message>
    <message>
        <source>Sent only</source>
        <translation>Solo enviados</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>Mensajes binarios</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Ping, pong and close</source>
        <translation>Ping, pong y close</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Connection events</source>
        <translation>Sucesos de la conexión</translation>
    </message>
    <message>
        <source>No heartbeats</source>
        <translation>Sin latidos</translation>
    </message>
    <message>
        <source>Hide pings, pongs and keepalive</source>
        <translation>Ocultar pings, pongs y keepalive</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>Quitar filtro guardado</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FilterTerms</name>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Direction: received</source>
        <translation>Dirección: recibido</translation>
    </message>
    <message>
        <source>Direction: sent</source>
        <translation>Dirección: enviado</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>At least this large (%1)</source>
        <translation>Al menos así de grande (%1)</translation>
    </message>
    <message>
        <source>Close code %1</source>
        <translation>Código de cierre %1</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>A partir de esta hora</translation>
    </message>
    <message>
        <source>Up to this time</source>
        <translation>Hasta esta hora</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Contiene «%1»</translation>
    </message>
    <message>
        <source>Starts with the same (%1)</source>
        <translation>Empieza igual (%1)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FindBar</name>
    <message>
        <source>Find in the rows shown</source>
        <translation>Buscar en las filas mostradas</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>not a valid search</source>
        <translation>búsqueda no válida</translation>
    </message>
    <message>
        <source>not found; some entries could not be searched</source>
        <translation>no encontrado; no se pudo buscar en algunas entradas</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FollowBadge</name>
    <message>
        <source>Follow the newest rows</source>
        <translation>Seguir las filas más recientes</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n nueva</numerusform>
            <numerusform>↓ %n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogActions</name>
    <message>
        <source>Note on row %1:</source>
        <translation>Nota en la fila %1:</translation>
    </message>
    <message>
        <source>Leave empty to remove the note</source>
        <translation>Déjela vacía para quitar la nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>None of the rows shown has a bookmark or a note.</source>
        <translation>Ninguna de las filas mostradas tiene marcador ni nota.</translation>
    </message>
    <message>
        <source>Enter a row number, a time, or + and a duration</source>
        <translation>Introduzca un número de fila, una hora, o + y una duración</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>Go to:</source>
        <translation>Ir a:</translation>
    </message>
    <message>
        <source>1234, 12:00:03.5 or +30s</source>
        <translation>1234, 12:00:03.5 o +30s</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>No row shown is there or later.</source>
        <translation>Ninguna fila mostrada está ahí o más tarde.</translation>
    </message>
    <message>
        <source>Select another row to see the time between them.</source>
        <translation>Seleccione otra fila para ver el tiempo entre ambas.</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Seleccione dos filas para compararlas.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogColumns</name>
    <message>
        <source>Right-click to choose columns, drag to move them</source>
        <translation>Clic derecho para elegir columnas; arrastre para moverlas</translation>
    </message>
    <message>
        <source>Time: clock</source>
        <translation>Tiempo: hora</translation>
    </message>
    <message>
        <source>Time: since start</source>
        <translation>Tiempo: desde el comienzo</translation>
    </message>
    <message>
        <source>Time: since previous row</source>
        <translation>Hora: desde la fila anterior</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogCommand</name>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to row or time…</source>
        <translation>Ir a fila u hora…</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Seguir el registro</translation>
    </message>
    <message>
        <source>Show frames instead of messages</source>
        <translation>Mostrar tramas en lugar de mensajes</translation>
    </message>
    <message>
        <source>Plot rates and round trips</source>
        <translation>Gráfico de tasas e idas y vueltas</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>Copiar filas como texto</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copiar contenido</translation>
    </message>
    <message>
        <source>Copy as JSON Lines</source>
        <translation>Copiar como JSON Lines</translation>
    </message>
    <message>
        <source>Copy payload as hex</source>
        <translation>Copiar contenido en hexadecimal</translation>
    </message>
    <message>
        <source>Add or remove bookmark</source>
        <translation>Añadir o quitar marcador</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Editar la nota…</translation>
    </message>
    <message>
        <source>Next bookmark or note</source>
        <translation>Marcador o nota siguiente</translation>
    </message>
    <message>
        <source>Previous bookmark or note</source>
        <translation>Marcador o nota anterior</translation>
    </message>
    <message>
        <source>Measure time from this row</source>
        <translation>Medir el tiempo desde esta fila</translation>
    </message>
    <message>
        <source>Compare two messages…</source>
        <translation>Comparar dos mensajes…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exportar el registro…</translation>
    </message>
    <message>
        <source>Export selected rows…</source>
        <translation>Exportar las filas seleccionadas…</translation>
    </message>
    <message>
        <source>Hide heartbeats</source>
        <translation>Ocultar latidos</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>Pausar el registro</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vaciar el registro</translation>
    </message>
    <message>
        <source>Show cleared rows again</source>
        <translation>Volver a mostrar las filas retiradas</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Estadísticas…</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogFoot</name>
    <message>
        <source>Show rows again</source>
        <translation>Volver a mostrar las filas</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogMenu</name>
    <message>
        <source>Filter by</source>
        <translation>Filtrar por</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Quitar marcador</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Dejar de medir</translation>
    </message>
    <message>
        <source>Compare with previous…</source>
        <translation>Comparar con la anterior…</translation>
    </message>
    <message>
        <source>Columns and time</source>
        <translation>Columnas y hora</translation>
    </message>
    <message>
        <source>Hide rows like this</source>
        <translation>Ocultar filas como esta</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogModel</name>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Direction: ↑ sent, ↓ received, ◇ event</source>
        <translation>Dirección: ↑ enviado, ↓ recibido, ◇ suceso</translation>
    </message>
    <message>
        <source>Time since the previous row</source>
        <translation>Tiempo desde la fila anterior</translation>
    </message>
    <message>
        <source>Message payload, inflated</source>
        <translation>Contenido del mensaje, descomprimido</translation>
    </message>
    <message>
        <source>Frame size on the wire, including the header</source>
        <translation>Tamaño de la trama en el cable, cabecera incluida</translation>
    </message>
    <message>
        <source>Connection number within the session</source>
        <translation>Número de conexión dentro de la sesión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Cable</translation>
    </message>
    <message>
        <source>Conn.</source>
        <translation>Con.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>Show every frame; each fragment is a row of its own</source>
        <translation>Mostrar cada trama; cada fragmento es una fila propia</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest row in view (End)</source>
        <translation>Mantener a la vista la fila más reciente (Fin)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Rates and round trips over time</source>
        <translation>Tasas e idas y vueltas en el tiempo</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Find in the log (Ctrl+F)</source>
        <translation>Buscar en el registro (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter name:</source>
        <translation>Nombre del filtro:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Filter saved.</source>
        <translation>Filtro guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) and events</source>
        <translation>
            <numerusform>%n trama y sucesos</numerusform>
            <numerusform>%n tramas y sucesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation>buscando, %1 %</translation>
    </message>
    <message>
        <source>No entries match the filter.
Press Esc in the filter to show everything.</source>
        <translation>Ninguna entrada coincide con el filtro.
Pulse Esc en el filtro para mostrar todo.</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vaciar el registro</translation>
    </message>
    <message>
        <source>Hide the rows so far; the capture keeps them (Ctrl+Shift+K)</source>
        <translation>Oculta las filas hasta ahora; la captura las conserva (Ctrl+Mayús+K)</translation>
    </message>
    <message>
        <source>cleared up to row %1</source>
        <translation>vaciado hasta la fila %1</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n waiting</source>
        <translation>
            <numerusform>en pausa, %n en espera</numerusform>
            <numerusform>en pausa, %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>The log is cleared. New rows come here; the capture keeps the old ones.</source>
        <translation>El registro está vaciado. Las filas nuevas llegan aquí; la captura conserva las anteriores.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogPosition</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>%1 de diferencia</translation>
    </message>
    <message>
        <source>%1 from row %2</source>
        <translation>%1 desde la fila %2</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::PromptBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>JSON path: id, params.seq, $[0]</source>
        <translation>Ruta JSON: id, params.seq, $[0]</translation>
    </message>
    <message>
        <source>JSON path to count by</source>
        <translation>Ruta JSON por la que se cuenta</translation>
    </message>
    <message>
        <source>Count &amp;by</source>
        <translation>Contar &amp;por</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Count again, with what has come since (F5)</source>
        <translation>Contar de nuevo, con lo que ha llegado desde entonces (F5)</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>Go to its first row</source>
        <translation>Ir a su primera fila</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all numbers and values as text</source>
        <translation>Copiar todos los números y valores como texto</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>%1 % at most</source>
        <translation>%1 % como máximo</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>Lo que muestra el filtro</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>En el cable</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Mensajes por segundo</translation>
    </message>
    <message>
        <source>Round trips of pings</source>
        <translation>Idas y vueltas de los pings</translation>
    </message>
    <message>
        <source>Answers received, by “%1”</source>
        <translation>Respuestas recibidas, por «%1»</translation>
    </message>
    <message>
        <source>Answers sent, by “%1”</source>
        <translation>Respuestas enviadas, por «%1»</translation>
    </message>
    <message>
        <source>Payload sizes</source>
        <translation>Tamaños del contenido</translation>
    </message>
    <message>
        <source>Time between messages in one direction</source>
        <translation>Tiempo entre mensajes en una misma dirección</translation>
    </message>
    <message>
        <source>A JSON path counts messages by a value, finds gaps in a sequence and pairs answers.</source>
        <translation>Una ruta JSON cuenta mensajes por un valor, encuentra huecos en una secuencia y empareja respuestas.</translation>
    </message>
    <message>
        <source>Sequence received</source>
        <translation>Secuencia recibida</translation>
    </message>
    <message>
        <source>Sequence sent</source>
        <translation>Secuencia enviada</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Sent without an answer</source>
        <translation>Enviados sin respuesta</translation>
    </message>
    <message>
        <source>Received without an answer</source>
        <translation>Recibidos sin respuesta</translation>
    </message>
    <message>
        <source>missing between %1 and %2</source>
        <translation>faltan entre %1 y %2</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>otros valores</translation>
    </message>
    <message>
        <source>No message has a value at “%1”.</source>
        <translation>Ningún mensaje tiene un valor en «%1».</translation>
    </message>
    <message>
        <source>%1 of %2 messages have a value at “%3”.</source>
        <translation>%1 de %2 mensajes tienen un valor en «%3».</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::EntryText</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Infracción</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconexión</translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation>Keepalive</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>Cont.</source>
        <translation>Cont.</translation>
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
        <translation>ida y vuelta %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>one byte, no code</source>
        <translation>un byte, sin código</translation>
    </message>
    <message>
        <source>Sent %1, %2</source>
        <translation>Enviados %1, %2</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>Recibidos %1, %2</translation>
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
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 %2iB (%3 bytes)</source>
        <translation>%1 %2iB (%3 bytes)</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::Remedy</name>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Añadir la variable</translation>
    </message>
    <message>
        <source>Enter the secret</source>
        <translation>Introducir el secreto</translation>
    </message>
    <message>
        <source>Review and allow</source>
        <translation>Revisar y permitir</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Subir el límite</translation>
    </message>
    <message>
        <source>Follow more redirects</source>
        <translation>Seguir más redirecciones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Edit the setting</source>
        <translation>Editar el ajuste</translation>
    </message>
</context>
<context>
    <name>framescope::ui::program::MainWindow</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::AddressPanel</name>
    <message>
        <source>Not listening. Start the server to see its address here.</source>
        <translation>No escucha. Inicie el servidor para ver su dirección aquí.</translation>
    </message>
    <message>
        <source>How to trust it…</source>
        <translation>Cómo confiar en él…</translation>
    </message>
    <message>
        <source>What a wss client needs to accept this server&apos;s certificate</source>
        <translation>Lo que necesita un cliente wss para aceptar el certificado de este servidor</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy address with token</source>
        <translation>Copiar la dirección con el token</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Conectarse a %1</translation>
    </message>
    <message>
        <source>Open a session with this address in a new tab</source>
        <translation>Abrir una sesión con esta dirección en una pestaña nueva</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the page of %1 in a browser</source>
        <translation>Abrir la página de %1 en un navegador</translation>
    </message>
    <message>
        <source>The server has a page that turns a browser into a client</source>
        <translation>El servidor tiene una página que convierte un navegador en cliente</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ClientsModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Bytes de entrada</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Bytes de salida</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No clients connected.
Use “Connect”, or give the address to any client.</source>
        <translation>No hay clientes conectados.
Use «Conectar», o dé la dirección a cualquier cliente.</translation>
    </message>
    <message>
        <source>Show only its entries</source>
        <translation>Mostrar solo sus entradas</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Drop with RST</source>
        <translation>Cortar con RST</translation>
    </message>
    <message>
        <source>Drop with FIN</source>
        <translation>Cortar con FIN</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>to all clients</source>
        <translation>a todos los clientes</translation>
    </message>
    <message>
        <source>to the selected client</source>
        <translation>al cliente seleccionado</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>binary (hex)</source>
        <translation>binario (hex)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>A message from the server</source>
        <translation>Un mensaje del servidor</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Código de cierre</translation>
    </message>
    <message>
        <source>Empty: Close without a code</source>
        <translation>Vacío: Close sin código</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Motivo de cierre</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>Close this connection with the code and reason</source>
        <translation>Cerrar esta conexión con el código y el motivo</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>End the stream at once, without a Close frame (RST)</source>
        <translation>Terminar el flujo enseguida, sin trama Close (RST)</translation>
    </message>
    <message>
        <source>The pong gives the round-trip time</source>
        <translation>El pong da el tiempo de ida y vuelta</translation>
    </message>
    <message>
        <source>Filter log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Show only this client&apos;s entries in the log; press again to show all</source>
        <translation>Mostrar solo las entradas de este cliente en el registro; pulse de nuevo para mostrar todas</translation>
    </message>
    <message>
        <source>No client to send to.</source>
        <translation>No hay ningún cliente al que enviar.</translation>
    </message>
    <message>
        <source>Hex is written in pairs of the digits 0-9 and a-f.</source>
        <translation>El hexadecimal se escribe en pares de cifras 0-9 y a-f.</translation>
    </message>
    <message>
        <source>A Close frame carries a code of 1000 to 1003, 1007 to 1014 or 3000 to 4999. To send other codes, add “close” under Faults.</source>
        <translation>Una trama Close lleva un código de 1000 a 1003, de 1007 a 1014 o de 3000 a 4999. Para enviar otros códigos, añada «close» en Fallos.</translation>
    </message>
    <message>
        <source>A close reason is at most 123 bytes.</source>
        <translation>Un motivo de cierre tiene como máximo 123 bytes.</translation>
    </message>
    <message>
        <source>A close reason needs a close code.</source>
        <translation>Un motivo de cierre necesita un código de cierre.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::FaultBuilder</name>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Fault options</source>
        <translation>Opciones del fallo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>when opened</source>
        <translation>al abrirse</translation>
    </message>
    <message>
        <source>on accept</source>
        <translation>al aceptar</translation>
    </message>
    <message>
        <source>after messages</source>
        <translation>tras mensajes</translation>
    </message>
    <message>
        <source>after seconds</source>
        <translation>tras segundos</translation>
    </message>
    <message>
        <source>on a message matching</source>
        <translation>con un mensaje que coincida</translation>
    </message>
    <message>
        <source>Value for when</source>
        <translation>Valor de cuándo</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>How likely it is each time</source>
        <translation>Su probabilidad cada vez</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>Añadir fallo</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>sin opciones</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expresión regular</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::FaultsForm</name>
    <message>
        <source>Fault, options, moment and probability</source>
        <translation>Fallo, opciones, momento y probabilidad</translation>
    </message>
    <message>
        <source>What the server does wrong on purpose. The log marks each injected fault as deliberate.</source>
        <translation>Lo que el servidor hace mal a propósito. El registro marca como deliberado cada fallo inyectado.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>a new one at every start</source>
        <translation>una nueva en cada inicio</translation>
    </message>
    <message>
        <source>The same seed repeats everything random; the log shows which one is used</source>
        <translation>La misma semilla repite todo lo aleatorio; el registro muestra cuál se usa</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::LimitsForm</name>
    <message>
        <source>Allowed origins</source>
        <translation>Orígenes permitidos</translation>
    </message>
    <message>
        <source>any; “self” is the page&apos;s own; separated by commas</source>
        <translation>cualquiera; «self» es el de la propia página; separados por comas</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hosts permitidos</translation>
    </message>
    <message>
        <source>localhost and 127.0.0.1 on loopback; add your own, separated by commas</source>
        <translation>localhost y 127.0.0.1 en bucle local; añada los suyos, separados por comas</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Clients must send it: ?token=… or Authorization: Bearer …</source>
        <translation>Los clientes deben enviarlo: ?token=… o Authorization: Bearer …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Max clients</source>
        <translation>Máximo de clientes</translation>
    </message>
    <message>
        <source>Max message size</source>
        <translation>Tamaño máximo de mensaje</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>Max messages per second</source>
        <translation>Máximo de mensajes por segundo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Send buffer per client</source>
        <translation>Búfer de envío por cliente</translation>
    </message>
    <message>
        <source>Opening handshake timeout</source>
        <translation>Plazo de la negociación de apertura</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Closing handshake timeout</source>
        <translation>Plazo de la negociación de cierre</translation>
    </message>
    <message>
        <source>Ping interval</source>
        <translation>Intervalo de ping</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ListenForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As shown in the tab and on the page at /</source>
        <translation>Tal como se muestra en la pestaña y en la página en /</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>cualquier puerto libre</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>ws only</source>
        <translation>solo ws</translation>
    </message>
    <message>
        <source>wss only</source>
        <translation>solo wss</translation>
    </message>
    <message>
        <source>ws and wss, on two ports</source>
        <translation>ws y wss, en dos puertos</translation>
    </message>
    <message>
        <source>wss port</source>
        <translation>Puerto wss</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>made by Framescope&apos;s own CA</source>
        <translation>hecho por la CA propia de Framescope</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Of an encrypted key; it is not saved</source>
        <translation>De una clave cifrada; no se guarda</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotocolos</translation>
    </message>
    <message>
        <source>in order of preference, separated by commas</source>
        <translation>en orden de preferencia, separados por comas</translation>
    </message>
    <message>
        <source>Accept compression (permessage-deflate)</source>
        <translation>Aceptar compresión (permessage-deflate)</translation>
    </message>
    <message>
        <source>Compression parameters</source>
        <translation>Parámetros de compresión</translation>
    </message>
    <message>
        <source>Such as server_no_context_takeover; server_max_window_bits=10</source>
        <translation>Como server_no_context_takeover; server_max_window_bits=10</translation>
    </message>
    <message>
        <source>whatever the client offers</source>
        <translation>lo que ofrezca el cliente</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Framescope</source>
        <translation>Framescope</translation>
    </message>
    <message>
        <source>Qt WebSockets (echo, broadcast and feed; no faults)</source>
        <translation>Qt WebSockets (echo, broadcast y feed; sin fallos)</translation>
    </message>
    <message>
        <source>On protocol violations</source>
        <translation>Ante infracciones del protocolo</translation>
    </message>
    <message>
        <source>strict: fail the connection</source>
        <translation>estricto: fallar la conexión</translation>
    </message>
    <message>
        <source>observe: report and continue</source>
        <translation>observar: avisar y continuar</translation>
    </message>
    <message>
        <source>Serve a page with a browser client at /</source>
        <translation>Servir una página con un cliente de navegador en /</translation>
    </message>
    <message>
        <source>This is not an IP address. 127.0.0.1 is this computer, for itself only.</source>
        <translation>Esta no es una dirección IP. 127.0.0.1 es este equipo, solo para sí mismo.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Solo este equipo puede conectarse.</translation>
    </message>
    <message>
        <source>Other computers can connect. Set a token or allowed origins to keep strangers out.</source>
        <translation>Otros equipos pueden conectarse. Defina un token u orígenes permitidos para mantener fuera a los extraños.</translation>
    </message>
    <message>
        <source>The name of a subprotocol consists of letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>El nombre de un subprotocolo se compone de letras, cifras y !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>A private key needs its certificate.</source>
        <translation>Una clave privada necesita su certificado.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::PathsForm</name>
    <message>
        <source>What the server does with the messages it receives on each path. “/chat” is that path, “/chat/*” everything below it, “/*” everything else. Several rows for one path work together.</source>
        <translation>Lo que hace el servidor con los mensajes que recibe en cada ruta. «/chat» es esa ruta, «/chat/*» todo lo que hay debajo, «/*» todo lo demás. Varias filas de una misma ruta actúan juntas.</translation>
    </message>
    <message>
        <source>Add behaviour</source>
        <translation>Añadir comportamiento</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Behaviour and its options</source>
        <translation>Comportamiento y sus opciones</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>A path begins with a slash.</source>
        <translation>Una ruta empieza con una barra.</translation>
    </message>
    <message>
        <source>answers by the rules in a file</source>
        <translation>responde según las reglas de un archivo</translation>
    </message>
    <message>
        <source>JSON-RPC 2.0 with subscriptions</source>
        <translation>JSON-RPC 2.0 con suscripciones</translation>
    </message>
    <message>
        <source>a chat room with names</source>
        <translation>una sala de chat con nombres</translation>
    </message>
    <message>
        <source>randomly changing prices</source>
        <translation>precios que cambian al azar</translation>
    </message>
    <message>
        <source>a leaderboard</source>
        <translation>una clasificación</translation>
    </message>
    <message>
        <source>sensor readings</source>
        <translation>lecturas de un sensor</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerFeature</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;New local server</source>
        <translation>&amp;Nuevo servidor local</translation>
    </message>
    <message>
        <source>Start &amp;echo server</source>
        <translation>Iniciar servidor de &amp;eco</translation>
    </message>
    <message>
        <source>Echo server with a &amp;session</source>
        <translation>Servidor de eco con una &amp;sesión</translation>
    </message>
    <message>
        <source>Show me: start an echo server and talk to it</source>
        <translation>Muéstremelo: iniciar un servidor de eco y hablar con él</translation>
    </message>
    <message>
        <source>Everything happens on this computer; nothing is sent anywhere else.</source>
        <translation>Todo ocurre en este equipo; nada se envía a otro lugar.</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Iniciar un servidor local</translation>
    </message>
    <message>
        <source>Hello, this is Framescope. Everything you send comes back.</source>
        <translation>Hola, soy Framescope. Todo lo que envíe vuelve.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerForm</name>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>Límites y seguridad</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerPage</name>
    <message>
        <source>The log is kept in memory only.</source>
        <translation>El registro solo se guarda en memoria.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Listening, behaviours, faults, limits</source>
        <translation>Escucha, comportamientos, fallos, límites</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this server in the workspace</source>
        <translation>Guardar este servidor en el espacio de trabajo</translation>
    </message>
    <message>
        <source>Nothing here yet.
Start the server and connect a client to it.</source>
        <translation>Aún no hay nada aquí.
Inicie el servidor y conecte un cliente a él.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Clients, or the selected log entry</source>
        <translation>Clientes, o la entrada seleccionada del registro</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n client(s).</source>
        <translation>
            <numerusform>Enviado a %n cliente.</numerusform>
            <numerusform>Enviado a %n clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart to apply changes.</source>
        <translation>Reinicie para aplicar los cambios.</translation>
    </message>
    <message>
        <source>The server still runs with its previous settings.</source>
        <translation>El servidor sigue funcionando con sus ajustes anteriores.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>The server cannot start with these settings.</source>
        <translation>El servidor no puede iniciarse con estos ajustes.</translation>
    </message>
    <message>
        <source>The server cannot be saved with these settings.</source>
        <translation>El servidor no se puede guardar con estos ajustes.</translation>
    </message>
    <message>
        <source>There is no workspace to save it in.</source>
        <translation>No hay espacio de trabajo en el que guardarlo.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>clients: %1</source>
        <translation>clientes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>Clientes (%1)</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>Guardarlo en el archivo</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>Solo hasta que se cierre Framescope</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::SettingsForm</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>Certificados y claves (*.pem *.crt *.key);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::SpecTable</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Options: %3</source>
        <translation>%1: %2. Opciones: %3</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::TrustCard</name>
    <message>
        <source>The certificate of this server comes from a CA that Framescope made on this computer. A client of wss has to trust this CA once; sessions of Framescope do so already.</source>
        <translation>El certificado de este servidor viene de una CA que Framescope creó en este equipo. Un cliente de wss debe confiar una vez en esta CA; las sesiones de Framescope ya lo hacen.</translation>
    </message>
    <message>
        <source>How to trust the CA</source>
        <translation>Cómo confiar en la CA</translation>
    </message>
    <message>
        <source>Save CA certificate…</source>
        <translation>Guardar el certificado de la CA…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>“%1”, valid until %2. SHA-256 fingerprint: %3</source>
        <translation>«%1», válido hasta %2. Huella SHA-256: %3</translation>
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
        <translation>Chrome y Edge: impórtelo en Configuración, Privacidad y seguridad, Seguridad, Gestionar certificados, Entidades emisoras.</translation>
    </message>
    <message>
        <source>Firefox: import it under Settings, Privacy &amp; Security, Certificates, View Certificates, Authorities.</source>
        <translation>Firefox: impórtelo en Ajustes, Privacidad y seguridad, Certificados, Ver certificados, Autoridades.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu:</source>
        <translation>Debian y Ubuntu:</translation>
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
        <translation>El certificado de la CA no se pudo leer: %1</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>No se pudo escribir: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Save CA certificate</source>
        <translation>Guardar el certificado de la CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::AddressBar</name>
    <message>
        <source>wss://host.example/path — Enter connects</source>
        <translation>wss://host.example/path — Intro conecta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Stop reconnecting</source>
        <translation>Dejar de reconectar</translation>
    </message>
    <message>
        <source>Save as a connection, or edit it</source>
        <translation>Guardar como conexión, o editarla</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar ahora</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::ConnectFlow</name>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Closed with code %1.</source>
        <translation>Cerrada con el código %1.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::LowerPart</name>
    <message>
        <source>Details or message</source>
        <translation>Detalles o mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
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
        <translation>sin límite</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Plazo de conexión</translation>
    </message>
    <message>
        <source>Close timeout</source>
        <translation>Plazo de cierre</translation>
    </message>
    <message>
        <source>Max message size</source>
        <translation>Tamaño máximo de mensaje</translation>
    </message>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>Ofrecer permessage-deflate</translation>
    </message>
    <message>
        <source>Answer pings</source>
        <translation>Responder a los pings</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ningún archivo</translation>
    </message>
    <message>
        <source>TLS secrets in the format of SSLKEYLOGFILE, with which Wireshark can decrypt the traffic</source>
        <translation>Secretos de TLS en el formato de SSLKEYLOGFILE, con los que Wireshark puede descifrar el tráfico</translation>
    </message>
    <message>
        <source>TLS key log</source>
        <translation>Registro de claves TLS</translation>
    </message>
    <message>
        <source>Defaults for all connections. Folders and connections can override them. Changes apply from the next connect.</source>
        <translation>Valores predeterminados para todas las conexiones. Las carpetas y las conexiones pueden anularlos. Los cambios se aplican a partir de la próxima conexión.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::NotificationSettings</name>
    <message>
        <source>When a connection is lost</source>
        <translation>Cuando se pierde una conexión</translation>
    </message>
    <message>
        <source>When an entry matches</source>
        <translation>Cuando una entrada coincide</translation>
    </message>
    <message>
        <source>Shown by the system if it can, otherwise in the window.</source>
        <translation>Las muestra el sistema si puede; si no, la ventana.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::ProfileTabs</name>
    <message>
        <source>The address was saved in “%1”.</source>
        <translation>La dirección se guardó en «%1».</translation>
    </message>
    <message>
        <source>“%1” trusts this certificate from now on.</source>
        <translation>«%1» confía en este certificado desde ahora.</translation>
    </message>
    <message>
        <source>Its fingerprint is on the TLS page of the connection.</source>
        <translation>Su huella está en la página TLS de la conexión.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionController</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation>A la espera de reconectar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionFeature</name>
    <message>
        <source>New &amp;session</source>
        <translation>Nueva &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Connect or disconnect</source>
        <translation>&amp;Conectar o desconectar</translation>
    </message>
    <message>
        <source>Stop reconnectin&amp;g</source>
        <translation>Dejar de &amp;reconectar</translation>
    </message>
    <message>
        <source>Edit the &amp;address</source>
        <translation>Editar la &amp;dirección</translation>
    </message>
    <message>
        <source>&amp;Save or edit the connection</source>
        <translation>&amp;Guardar o editar la conexión</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Escribir un mensaje</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>C&amp;opiar como</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Copiar como %1</translation>
    </message>
    <message>
        <source>&amp;Environments and variables…</source>
        <translation>&amp;Entornos y variables…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionNotices</name>
    <message>
        <source>%1: connection lost</source>
        <translation>%1: conexión perdida</translation>
    </message>
    <message>
        <source>%1: the filter of notifications reached a limit</source>
        <translation>%1: el filtro de notificaciones alcanzó un límite</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new entries match the filter</source>
        <translation>
            <numerusform>%1: %n entrada nueva coincide con el filtro</numerusform>
            <numerusform>%1: %n entradas nuevas coinciden con el filtro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionPage</name>
    <message>
        <source>Nothing here yet.
Type an address above and press Enter to connect.</source>
        <translation>Aún no hay nada aquí.
Escriba una dirección arriba y pulse Intro para conectarse.</translation>
    </message>
    <message>
        <source>Waiting for the first entry.</source>
        <translation>A la espera de la primera entrada.</translation>
    </message>
    <message>
        <source>The log is kept in memory only.</source>
        <translation>El registro solo se guarda en memoria.</translation>
    </message>
    <message>
        <source>Open. Nothing was sent or received yet.</source>
        <translation>Abierta. Aún no se ha enviado ni recibido nada.</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;.</source>
        <translation>No existe la variable «%1».</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or add it.</source>
        <translation>Elija el entorno que la tiene, o añádala.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::StatusRow</name>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>Intento %1 en %2</translation>
    </message>
    <message>
        <source>RTT %1 (mean %2)</source>
        <translation>RTT %1 (media %2)</translation>
    </message>
    <message>
        <source>permessage-deflate %1:1</source>
        <translation>permessage-deflate %1:1</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msj/s</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n infracción</numerusform>
            <numerusform>%n infracciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::AppearanceSettings</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Rows of the log</source>
        <translation>Filas del registro</translation>
    </message>
    <message>
        <source>Custom font for payloads and the log</source>
        <translation>Fuente personalizada para los contenidos y el registro</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Points added to the size of other text</source>
        <translation>Puntos que se suman al tamaño del resto del texto</translation>
    </message>
    <message>
        <source>Size adjustment</source>
        <translation>Ajuste del tamaño</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Type what you want to do, or the name of a connection</source>
        <translation>Escriba lo que quiere hacer, o el nombre de una conexión</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::HelpWindow</name>
    <message>
        <source>Framescope manual</source>
        <translation>Manual de Framescope</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Found in the manual</source>
        <translation>Encontrado en el manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>First page of the manual</source>
        <translation>Primera página del manual</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Cerrar el manual</translation>
    </message>
    <message>
        <source>This link leads outside the program:</source>
        <translation>Este enlace sale del programa:</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>%1 – Framescope manual</source>
        <translation>%1 – Manual de Framescope</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>No se encontró nada. Pruebe con menos palabras o con otras.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::MainWindow</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 – Framescope</source>
        <translation>%1 – Framescope</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Cerrar las otras</translation>
    </message>
    <message>
        <source>Show beside the others</source>
        <translation>Mostrar junto a las otras</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>pestaña</translation>
    </message>
    <message>
        <source>About Framescope</source>
        <translation>Acerca de Framescope</translation>
    </message>
    <message>
        <source>Tests and monitors WebSockets, byte for byte. No account, no telemetry. MIT licence.</source>
        <translation>Prueba y vigila WebSockets, byte a byte. Sin cuenta, sin telemetría. Licencia MIT.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::RecoveryDialog</name>
    <message>
        <source>The last run</source>
        <translation>La última ejecución</translation>
    </message>
    <message>
        <source>Framescope ended before it could close its files. There is no crash report.</source>
        <translation>Framescope terminó antes de poder cerrar sus archivos. No hay ningún informe de fallo.</translation>
    </message>
    <message>
        <source>This report was written when Framescope crashed. It stays on this computer unless you send it: copy it into a bug report. It holds no messages, addresses of servers or secrets.</source>
        <translation>Este informe se escribió cuando Framescope falló. Se queda en este equipo salvo que usted lo envíe: cópielo en un informe de error. No contiene mensajes, direcciones de servidores ni secretos.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>&amp;Captures that were being recorded. They hold everything received until a quarter of a second before the end:</source>
        <translation>&amp;Capturas que se estaban grabando. Contienen todo lo recibido hasta un cuarto de segundo antes del final:</translation>
    </message>
    <message>
        <source>Recovered captures</source>
        <translation>Capturas recuperadas</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mostrar car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Open capture</source>
        <translation>&amp;Abrir captura</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::ShellMenus</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Larger log &amp;text</source>
        <translation>Texto del registro más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller log text</source>
        <translation>Texto del registro más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Normal log text</source>
        <translation>Texto del registro &amp;normal</translation>
    </message>
    <message>
        <source>S&amp;plit: show this tab beside the others</source>
        <translation>Di&amp;vidir: mostrar esta pestaña junto a las otras</translation>
    </message>
    <message>
        <source>&amp;One side only</source>
        <translation>Un s&amp;olo lado</translation>
    </message>
    <message>
        <source>Go to the other s&amp;ide</source>
        <translation>Ir al otro la&amp;do</translation>
    </message>
    <message>
        <source>N&amp;ext tab</source>
        <translation>Pestaña sigu&amp;iente</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>Pestaña an&amp;terior</translation>
    </message>
    <message>
        <source>Side &amp;column</source>
        <translation>Co&amp;lumna lateral</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Página de bienvenida</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Pestaña %1</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>&amp;Paleta de órdenes</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>&amp;Solución de problemas</translation>
    </message>
    <message>
        <source>&amp;About Framescope</source>
        <translation>&amp;Acerca de Framescope</translation>
    </message>
    <message>
        <source>List of ta&amp;bs</source>
        <translation>Li&amp;sta de pestañas</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::ShortcutsPage</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrar las acciones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Teclas de la acción elegida</translation>
    </message>
    <message>
        <source>Press the new keys:</source>
        <translation>Pulse las teclas nuevas:</translation>
    </message>
    <message>
        <source>%1 is already used by “%2”. Remove it there first.</source>
        <translation>%1 ya lo usa «%2». Quítelo antes de allí.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::StatusLine</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msj/s</translation>
    </message>
    <message>
        <source>%1 transferred</source>
        <translation>%1 transferidos</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::TabArea</name>
    <message>
        <source>Open sessions, servers and captures</source>
        <translation>Sesiones, servidores y capturas abiertos</translation>
    </message>
    <message>
        <source>The active side</source>
        <translation>El lado activo</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UnsavedDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>«%1» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>These have unsaved changes:</source>
        <translation>Tienen cambios sin guardar:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UpdateCheck</name>
    <message>
        <source>The check for a newer version failed.</source>
        <translation>La comprobación de una versión más reciente falló.</translation>
    </message>
    <message>
        <source>Try again later, or look at the project&apos;s page.</source>
        <translation>Inténtelo más tarde, o mire la página del proyecto.</translation>
    </message>
    <message>
        <source>The answer has no version.</source>
        <translation>La respuesta no tiene ninguna versión.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UpdateSettings</name>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Buscar una versión nueva una vez al día</translation>
    </message>
    <message>
        <source>This build cannot check for updates. Whoever built it provides them.</source>
        <translation>Esta compilación no puede buscar actualizaciones. Las proporciona quien la compiló.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::WelcomePage</name>
    <message>
        <source>See every frame, speak every frame, and find out in a minute why an endpoint misbehaves.</source>
        <translation>Ver cada trama, hablar cada trama, y averiguar en un minuto por qué un extremo se porta mal.</translation>
    </message>
    <message>
        <source>wss://host.example/path</source>
        <translation>wss://host.example/path</translation>
    </message>
    <message>
        <source>Address to connect to</source>
        <translation>Dirección a la que conectarse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>or connect to an address</source>
        <translation>o conectarse a una dirección</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action and every connection.</source>
        <translation>Ctrl+K encuentra cada acción y cada conexión.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::BitsView</name>
    <message>
        <source>Frame header, bit by bit</source>
        <translation>Cabecera de la trama, bit a bit</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Diferencia %1 de %2</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FactsView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>Opens the manual where it explains this</source>
        <translation>Abre el manual donde lo explica</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FindLine</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Close find bar (Esc)</source>
        <translation>Cerrar la barra de búsqueda (Esc)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FormPages</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Bytes en hexadecimal</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::ImageView</name>
    <message>
        <source>Payload as a picture</source>
        <translation>Contenido como imagen</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 por %2 píxeles</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Visto: %1</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>Opens the manual where it explains this</source>
        <translation>Abre el manual donde lo explica</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::RatePlot</name>
    <message>
        <source>Rates and round trips over time</source>
        <translation>Tasas e idas y vueltas en el tiempo</translation>
    </message>
    <message>
        <source>Click to go to that moment</source>
        <translation>Haga clic para ir a ese momento</translation>
    </message>
    <message>
        <source>%1   ↓ %2/s   ↑ %3/s</source>
        <translation>%1   ↓ %2/s   ↑ %3/s</translation>
    </message>
    <message>
        <source>round trip %1 ms</source>
        <translation>ida y vuelta %1 ms</translation>
    </message>
    <message>
        <source>Nothing to plot yet.</source>
        <translation>Aún no hay nada que trazar.</translation>
    </message>
    <message>
        <source>%1/s:  ▇ ↓ received   ─ ↑ sent</source>
        <translation>%1/s:  ▇ ↓ recibidos   ─ ↑ enviados</translation>
    </message>
    <message>
        <source>%1/s:  ▇ ↓ received   ─ ↑ sent      %2 ms:  ● round trip</source>
        <translation>%1/s:  ▇ ↓ recibidos   ─ ↑ enviados      %2 ms:  ● ida y vuelta</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::Sparkline</name>
    <message>
        <source>Messages per second in the last minute</source>
        <translation>Mensajes por segundo en el último minuto</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::Waterfall</name>
    <message>
        <source>Phases of the opening</source>
        <translation>Fases de la apertura</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::AuthPage</name>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation>parámetro de consulta</translation>
    </message>
    <message>
        <source>Send key in</source>
        <translation>Enviar la clave en</translation>
    </message>
    <message>
        <source>Loopback port (0 = any)</source>
        <translation>Puerto de bucle local (0 = cualquiera)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation>OAuth 2.0 con credenciales de cliente</translation>
    </message>
    <message>
        <source>OAuth 2.0 authorization code</source>
        <translation>OAuth 2.0 con código de autorización</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Key value</source>
        <translation>Valor de la clave</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>URL de autorización</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL de token</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys move to the system keychain when you save; the file contains only their names.</source>
        <translation>Las contraseñas, los tokens y las claves van al llavero del sistema al guardar; el archivo solo contiene sus nombres.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::CompressionPage</name>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no ofrecida</translation>
    </message>
    <message>
        <source>offered without a value</source>
        <translation>ofrecido sin valor</translation>
    </message>
    <message>
        <source>%1 bits (%2 bytes)</source>
        <translation>%1 bits (%2 bytes)</translation>
    </message>
    <message>
        <source>The details of the handshake show what the server agreed to.</source>
        <translation>Los detalles de la negociación de apertura muestran lo que acordó el servidor.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsMenu</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New local server</source>
        <translation>Nuevo servidor local</translation>
    </message>
    <message>
        <source>Import from clipboard</source>
        <translation>Importar del portapapeles</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsModel</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1, no se puede leer</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Servidor %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, open, %n message(s) received</source>
        <translation>
            <numerusform>%1, abierta, %n mensaje recibido</numerusform>
            <numerusform>%1, abierta, %n mensajes recibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, connecting</source>
        <translation>%1, conectando</translation>
    </message>
    <message>
        <source>%1, waiting to reconnect</source>
        <translation>%1, a la espera de reconectar</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Filtrar conexiones</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Connections, servers and captures</source>
        <translation>Conexiones, servidores y capturas</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::EnvironmentEditor</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Environments and variables</source>
        <translation>Entornos y variables</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>{{name}} in addresses, headers and messages is replaced by its value. The active environment overrides folders, and folders override the workspace.</source>
        <translation>{{name}} en direcciones, cabeceras y mensajes se reemplaza por su valor. El entorno activo prevalece sobre las carpetas, y las carpetas sobre el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>Variables available in every environment</source>
        <translation>Variables disponibles en todos los entornos</translation>
    </message>
    <message>
        <source>This cannot be edited here.</source>
        <translation>Esto no se puede editar aquí.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nuevo entorno</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>Nuevo entorno %1</translation>
    </message>
    <message>
        <source>The environment was moved to trash.</source>
        <translation>El entorno se movió a la papelera.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>Guardarlo en el archivo</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>Solo hasta que se cierre Framescope</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::HeadersPage</name>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>“%1” is not a valid header name.</source>
        <translation>«%1» no es un nombre de cabecera válido.</translation>
    </message>
    <message>
        <source>The value of “%1” contains a line break.</source>
        <translation>El valor de «%1» contiene un salto de línea.</translation>
    </message>
    <message>
        <source>“%1” is always set by Framescope.</source>
        <translation>Framescope siempre define «%1».</translation>
    </message>
    <message>
        <source>Sent in this order, name and case as written. Values may contain {{variables}}; what looks like a secret moves to the keychain when you save.</source>
        <translation>Se envían en este orden, con el nombre y las mayúsculas tal como están escritos. Los valores pueden contener {{variables}}; lo que parece un secreto va al llavero al guardar.</translation>
    </message>
    <message>
        <source>Headers of the opening handshake</source>
        <translation>Cabeceras de la negociación de apertura</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <translation>%1: %2 (de %3)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ImportReport</name>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) from %1.</source>
        <translation>
            <numerusform>%n conexión de %1.</numerusform>
            <numerusform>%n conexiones de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was imported, changed and not understood</source>
        <translation>Lo que se importó, se cambió y no se entendió</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::KeepalivePage</name>
    <message>
        <source>Keepalive and reconnect</source>
        <translation>Keepalive y reconexión</translation>
    </message>
    <message>
        <source>Reply to pings</source>
        <translation>Responder a los pings</translation>
    </message>
    <message>
        <source>Reply to Close frames</source>
        <translation>Responder a las tramas Close</translation>
    </message>
    <message>
        <source>Ping interval (ms, 0 = off)</source>
        <translation>Intervalo de ping (ms, 0 = desactivado)</translation>
    </message>
    <message>
        <source>Ping payload</source>
        <translation>Contenido del ping</translation>
    </message>
    <message>
        <source>a counter</source>
        <translation>un contador</translation>
    </message>
    <message>
        <source>A ping carries at most 125 bytes (RFC 6455 section 5.5).</source>
        <translation>Un ping lleva como máximo 125 bytes (RFC 6455, sección 5.5).</translation>
    </message>
    <message>
        <source>Pong timeout (ms, 0 = off)</source>
        <translation>Plazo del pong (ms, 0 = desactivado)</translation>
    </message>
    <message>
        <source>If no pong arrives</source>
        <translation>Si no llega ningún pong</translation>
    </message>
    <message>
        <source>report it</source>
        <translation>avisar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>reconectar</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconexión</translation>
    </message>
    <message>
        <source>Attempts (0 = unlimited)</source>
        <translation>Intentos (0 = sin límite)</translation>
    </message>
    <message>
        <source>Initial delay (ms)</source>
        <translation>Espera inicial (ms)</translation>
    </message>
    <message>
        <source>Max delay (ms)</source>
        <translation>Espera máxima (ms)</translation>
    </message>
    <message>
        <source>Backoff multiplier</source>
        <translation>Multiplicador de backoff</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Random share of each delay, from 0 to 1</source>
        <translation>Parte aleatoria de cada espera, de 0 a 1</translation>
    </message>
    <message>
        <source>Don&apos;t reconnect after codes</source>
        <translation>No reconectar tras los códigos</translation>
    </message>
    <message>
        <source>A close code is a number from 1000 to 4999.</source>
        <translation>Un código de cierre es un número de 1000 a 4999.</translation>
    </message>
    <message>
        <source>Close codes, separated by commas</source>
        <translation>Códigos de cierre, separados por comas</translation>
    </message>
    <message>
        <source>Send after open</source>
        <translation>Enviar tras abrirse</translation>
    </message>
    <message>
        <source>This connection has no saved message “%1”.</source>
        <translation>Esta conexión no tiene el mensaje guardado «%1».</translation>
    </message>
    <message>
        <source>Names of saved messages, separated by semicolons</source>
        <translation>Nombres de mensajes guardados, separados por punto y coma</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::LimitsPage</name>
    <message>
        <source>Limits and timeouts</source>
        <translation>Límites y plazos</translation>
    </message>
    <message>
        <source>Max message size (bytes, inflated)</source>
        <translation>Tamaño máximo de mensaje (bytes, descomprimido)</translation>
    </message>
    <message>
        <source>Max frame size (bytes)</source>
        <translation>Tamaño máximo de trama (bytes)</translation>
    </message>
    <message>
        <source>Max frames per message</source>
        <translation>Máximo de tramas por mensaje</translation>
    </message>
    <message>
        <source>Max handshake head (bytes)</source>
        <translation>Máx. de la cabecera de negociación (bytes)</translation>
    </message>
    <message>
        <source>Max headers</source>
        <translation>Máximo de cabeceras</translation>
    </message>
    <message>
        <source>Max body of a refusal (bytes)</source>
        <translation>Máximo del cuerpo de un rechazo (bytes)</translation>
    </message>
    <message>
        <source>Max redirects</source>
        <translation>Máximo de redirecciones</translation>
    </message>
    <message>
        <source>Name lookup (ms, 0 = no limit)</source>
        <translation>Resolución del nombre (ms, 0 = sin límite)</translation>
    </message>
    <message>
        <source>TCP connect (ms)</source>
        <translation>Conexión TCP (ms)</translation>
    </message>
    <message>
        <source>Proxy (ms)</source>
        <translation>Proxy (ms)</translation>
    </message>
    <message>
        <source>TLS handshake (ms)</source>
        <translation>Negociación TLS (ms)</translation>
    </message>
    <message>
        <source>Upgrade (ms)</source>
        <translation>Upgrade (ms)</translation>
    </message>
    <message>
        <source>Total time to open (ms)</source>
        <translation>Tiempo total hasta abrirse (ms)</translation>
    </message>
    <message>
        <source>Closing handshake (ms)</source>
        <translation>Negociación de cierre (ms)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileDocument</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileEditor</name>
    <message>
        <source>%1 – folder</source>
        <translation>%1 – carpeta</translation>
    </message>
    <message>
        <source>%1 – connection</source>
        <translation>%1 – conexión</translation>
    </message>
    <message>
        <source>This folder cannot be saved.</source>
        <translation>Esta carpeta no se puede guardar.</translation>
    </message>
    <message>
        <source>This connection cannot be saved.</source>
        <translation>Esta conexión no se puede guardar.</translation>
    </message>
    <message>
        <source>Changes apply the next time a connection opens.</source>
        <translation>Los cambios se aplican la próxima vez que se abra una conexión.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>This folder was changed elsewhere.</source>
        <translation>Esta carpeta se cambió en otro lugar.</translation>
    </message>
    <message>
        <source>This connection was changed elsewhere.</source>
        <translation>Esta conexión se cambió en otro lugar.</translation>
    </message>
    <message>
        <source>Saving asks before it overwrites that change. Reloading discards yours.</source>
        <translation>Al guardar se pregunta antes de sobrescribir ese cambio. Al recargar se descartan los suyos.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>Guardarlo en el archivo</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>Solo hasta que se cierre Framescope</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileForm</name>
    <message>
        <source>inherited from %1</source>
        <translation>heredado de %1</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Predeterminado (%1)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
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
        <translation>ajustes del sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The proxy needs a host.</source>
        <translation>El proxy necesita un host.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Una conexión necesita un nombre.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Path parameters</source>
        <translation>Parámetros de ruta</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Parámetros de consulta</translation>
    </message>
    <message>
        <source>Defaults for all connections in this workspace.</source>
        <translation>Valores predeterminados para todas las conexiones de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Defaults for all connections in this folder.</source>
        <translation>Valores predeterminados para todas las conexiones de esta carpeta.</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotocolos</translation>
    </message>
    <message>
        <source>“%1” is not a valid subprotocol name.</source>
        <translation>«%1» no es un nombre de subprotocolo válido.</translation>
    </message>
    <message>
        <source>In order of preference, separated by commas</source>
        <translation>En orden de preferencia, separados por comas</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation>Enviar cookies</translation>
    </message>
    <message>
        <source>Store cookies</source>
        <translation>Guardar cookies</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Framescope</source>
        <translation>Framescope</translation>
    </message>
    <message>
        <source>On protocol violations</source>
        <translation>Ante infracciones del protocolo</translation>
    </message>
    <message>
        <source>strict: fail the connection</source>
        <translation>estricto: fallar la conexión</translation>
    </message>
    <message>
        <source>observe: report and continue</source>
        <translation>observar: avisar y continuar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Resolves to %1</source>
        <translation>Resulta en %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::RowTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>A row needs a name.</source>
        <translation>Una fila necesita un nombre.</translation>
    </message>
    <message>
        <source>Not sent unless checked.</source>
        <translation>No se envía si no está marcado.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::SecretPrompt</name>
    <message>
        <source>Save in the system keychain</source>
        <translation>Guardar en el llavero del sistema</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Missing secrets</source>
        <translation>Secretos que faltan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>This connection needs %n secret(s) missing on this computer.</source>
        <translation>
            <numerusform>Esta conexión necesita %n secreto que falta en este equipo.</numerusform>
            <numerusform>Esta conexión necesita %n secretos que faltan en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Secreto %1</translation>
    </message>
    <message>
        <source>No keychain found; secrets are kept until Framescope quits.</source>
        <translation>No se encontró ningún llavero; los secretos se conservan hasta que se cierre Framescope.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::TlsPage</name>
    <message>
        <source>Verify certificate</source>
        <translation>Verificar el certificado</translation>
    </message>
    <message>
        <source>CA files</source>
        <translation>Archivos CA</translation>
    </message>
    <message>
        <source>PEM files, separated by semicolons; used in addition to the system&apos;s CAs</source>
        <translation>Archivos PEM, separados por punto y coma; se usan además de las CA del sistema</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Nombre del servidor (SNI)</translation>
    </message>
    <message>
        <source>Trusted fingerprints</source>
        <translation>Huellas de confianza</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>Una huella SHA-256 tiene 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints of certificates to accept despite errors, separated by semicolons</source>
        <translation>Huellas SHA-256 de certificados que se aceptan a pesar de los errores, separadas por punto y coma</translation>
    </message>
    <message>
        <source>Qt&apos;s default</source>
        <translation>predeterminada de Qt</translation>
    </message>
    <message>
        <source>Minimum version</source>
        <translation>Versión mínima</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::Transfers</name>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>There is nothing to import on the clipboard.</source>
        <translation>No hay nada que importar en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy a command line (curl, websocat, wscat), a HAR, or a collection of another tool.</source>
        <translation>Copie una línea de órdenes (curl, websocat, wscat), un HAR o una colección de otra herramienta.</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>you will be asked before it is used, because it %1</source>
        <translation>se le preguntará antes de usarlo, porque %1</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 no se pudo escribir.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported, without secrets.</source>
        <translation>
            <numerusform>%n conexión exportada, sin secretos.</numerusform>
            <numerusform>%n conexiones exportadas, sin secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tab is not a saved connection.</source>
        <translation>Esta pestaña no es una conexión guardada.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Guárdela primero.</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Copiado como %1.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::TrustPrompt</name>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>“%1” comes from elsewhere. Allow what it asks for?</source>
        <translation>«%1» viene de otro lugar. ¿Permite lo que pide?</translation>
    </message>
    <message>
        <source>You will be asked again if it changes.</source>
        <translation>Se le preguntará de nuevo si cambia.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::VariableTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Ignored unless checked.</source>
        <translation>Se ignora si no está marcada.</translation>
    </message>
    <message>
        <source>Stored in the system keychain, not in the file.</source>
        <translation>Se guarda en el llavero del sistema, no en el archivo.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Una variable necesita un nombre.</translation>
    </message>
    <message>
        <source>A name cannot contain spaces or braces.</source>
        <translation>Un nombre no puede contener espacios ni llaves.</translation>
    </message>
    <message>
        <source>Names that begin with $, env. or secret. are reserved.</source>
        <translation>Los nombres que empiezan por $, env. o secret. están reservados.</translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation>«%1» se usa dos veces.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Available variables</source>
        <translation>Variables disponibles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Resolved at each connect and each send; the nearest source wins.</source>
        <translation>Se resuelven en cada conexión y cada envío; gana la fuente más cercana.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceEdits</name>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>Mover %n elemento</numerusform>
            <numerusform>Mover %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>Quitar %n elemento</numerusform>
            <numerusform>Quitar %n elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceFeature</name>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>&amp;Importar conexiones…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board</source>
        <translation>Importar del &amp;portapapeles</translation>
    </message>
    <message>
        <source>&amp;Export all connections</source>
        <translation>E&amp;xportar todas las conexiones</translation>
    </message>
    <message>
        <source>Export all connections: %1</source>
        <translation>Exportar todas las conexiones: %1</translation>
    </message>
    <message>
        <source>&amp;Undo in the connections</source>
        <translation>&amp;Deshacer en las conexiones</translation>
    </message>
    <message>
        <source>Re&amp;do in the connections</source>
        <translation>&amp;Rehacer en las conexiones</translation>
    </message>
    <message>
        <source>Go to the connec&amp;tions</source>
        <translation>Ir a las cone&amp;xiones</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to trash.</source>
        <translation>
            <numerusform>%n elemento movido a la papelera.</numerusform>
            <numerusform>%n elementos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Entorno: %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Open the server %1</source>
        <translation>Abrir el servidor %1</translation>
    </message>
    <message>
        <source>This connection is outside the open workspace.</source>
        <translation>Esta conexión está fuera del espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>Start Framescope with the folder that contains it.</source>
        <translation>Inicie Framescope con la carpeta que la contiene.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceSide</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Environment: the values of {{variables}}</source>
        <translation>Entorno: los valores de las {{variables}}</translation>
    </message>
    <message>
        <source>Edit environments and variables</source>
        <translation>Editar entornos y variables</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sin entorno</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tests and monitors WebSockets, byte for byte.</source>
        <translation>Prueba y vigila WebSockets, byte a byte.</translation>
    </message>
    <message>
        <source>Connect to the address at once.</source>
        <translation>Conectarse enseguida a la dirección.</translation>
    </message>
    <message>
        <source>Start an echo server and talk to it.</source>
        <translation>Iniciar un servidor de eco y hablar con él.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light o dark.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were recovered.</source>
        <translation>
            <numerusform>Se recuperó %n grabación.</numerusform>
            <numerusform>Se recuperaron %n grabaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>Usted tiene %1.</translation>
    </message>
    <message>
        <source>The language of the window: en, de, fr, es, ja or zh_CN.</source>
        <translation>El idioma de la ventana: en, de, fr, es, ja o zh_CN.</translation>
    </message>
    <message>
        <source>An address (ws:// or wss://), a capture (.fscope) or a workspace (a folder).</source>
        <translation>Una dirección (ws:// o wss://), una captura (.fscope) o un espacio de trabajo (una carpeta).</translation>
    </message>
    <message>
        <source>Framescope was stopped while it was recording.</source>
        <translation>Framescope se detuvo mientras estaba grabando.</translation>
    </message>
    <message>
        <source>Framescope crashed last time.</source>
        <translation>Framescope falló la última vez.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Framescope %1 is available.</source>
        <translation>Framescope %1 está disponible.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Show the versions of the program and its libraries.</source>
        <translation>Mostrar las versiones del programa y de sus bibliotecas.</translation>
    </message>
    <message>
        <source>Save a picture of the window once something is received, then quit.</source>
        <translation>Guardar una imagen de la ventana cuando se reciba algo, y salir.</translation>
    </message>
    <message>
        <source>Render panels and dialogs into a folder, then quit.</source>
        <translation>Dibujar paneles y diálogos en una carpeta, y salir.</translation>
    </message>
</context>
</TS>
