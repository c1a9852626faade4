<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CookieJar</name>
    <message>
        <source>The cookies in %1 cannot be read.</source>
        <translation>Les cookies de %1 ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Remove the file to begin with an empty jar.</source>
        <translation>Supprimez le fichier pour repartir sans cookies.</translation>
    </message>
    <message>
        <source>The cookies cannot be written to %1.</source>
        <translation>Les cookies ne peuvent pas être écrits dans %1.</translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>websocat has no option for an HTTP proxy</source>
        <translation>websocat n&apos;a pas d&apos;option pour un proxy HTTP</translation>
    </message>
    <message>
        <source>websocat has no option for CA files: set SSL_CERT_FILE=%1</source>
        <translation>websocat n&apos;a pas d&apos;option pour les fichiers CA : définissez SSL_CERT_FILE=%1</translation>
    </message>
    <message>
        <source>a message that is binary or has several lines is left out: websocat sends a line as a message</source>
        <translation>un message binaire ou de plusieurs lignes est omis : websocat envoie une ligne par message</translation>
    </message>
    <message>
        <source>a binary message is left out: wscat sends text only</source>
        <translation>un message binaire est omis : wscat n&apos;envoie que du texte</translation>
    </message>
    <message>
        <source>curl shows the handshake and what the server sends; it sends no messages this way</source>
        <translation>curl montre l&apos;ouverture et ce que le serveur envoie ; il n&apos;envoie pas de messages ainsi</translation>
    </message>
    <message>
        <source>digest authentication is left out</source>
        <translation>l&apos;authentification digest est omise</translation>
    </message>
    <message>
        <source>the proxy&apos;s user and password are left out</source>
        <translation>l&apos;utilisateur et le mot de passe du proxy sont omis</translation>
    </message>
    <message>
        <source>the message &quot;%1&quot; is left out: it is no text and no binary</source>
        <translation>le message « %1 » est omis : il n&apos;est ni texte ni binaire</translation>
    </message>
    <message>
        <source>JavaScript (browser)</source>
        <translation>JavaScript (navigateur)</translation>
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
        <translation>script k6</translation>
    </message>
    <message>
        <source>certificates are left out</source>
        <translation>les certificats sont omis</translation>
    </message>
    <message>
        <source>the proxy is left out</source>
        <translation>le proxy est omis</translation>
    </message>
    <message>
        <source>a browser lets no script set headers; these are left out: %1</source>
        <translation>un navigateur ne laisse aucun script définir des en-têtes ; ceux-ci sont omis : %1</translation>
    </message>
    <message>
        <source>a browser sends its page&apos;s own origin</source>
        <translation>un navigateur envoie l&apos;origine de sa propre page</translation>
    </message>
    <message>
        <source>a browser checks certificates by its own settings</source>
        <translation>un navigateur vérifie les certificats selon ses propres réglages</translation>
    </message>
    <message>
        <source>from version 14 of websockets on, extra_headers is called additional_headers</source>
        <translation>à partir de la version 14 de websockets, extra_headers s&apos;appelle additional_headers</translation>
    </message>
    <message>
        <source>certificates are checked here; accepting any of them needs a connector of your own</source>
        <translation>les certificats sont vérifiés ici ; les accepter tous demande un connecteur à vous</translation>
    </message>
    <message>
        <source>k6 accepts any certificate by the option insecureSkipTLSVerify</source>
        <translation>k6 accepte tout certificat par l&apos;option insecureSkipTLSVerify</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The file %1 is too large to be one of ours.</source>
        <translation>Le fichier %1 est trop gros pour être l&apos;un des nôtres.</translation>
    </message>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation>%1 Mio ; la limite est de %2 Mio</translation>
    </message>
    <message>
        <source>Move what is large into files of its own, for messages of the kind &quot;file&quot;.</source>
        <translation>Placez les gros contenus dans leurs propres fichiers, pour les messages de type « fichier ».</translation>
    </message>
    <message>
        <source>The file should hold a JSON object, but it holds something else.</source>
        <translation>Le fichier devrait contenir un objet JSON, mais il contient autre chose.</translation>
    </message>
    <message>
        <source>Begin it with { and end it with }.</source>
        <translation>Commencez-le par { et terminez-le par }.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice in the same object; the first one counts.</source>
        <translation>Le nom « %1 » figure deux fois dans le même objet ; le premier compte.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez-en un.</translation>
    </message>
    <message>
        <source>A newer Framescope wrote this file (version %1, this program knows %2). It can be used but not changed.</source>
        <translation>Un Framescope plus récent a écrit ce fichier (version %1, ce programme connaît %2). Il peut être utilisé mais pas modifié.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>Le fichier est protégé en écriture.</translation>
    </message>
    <message>
        <source>Another program is writing %1 just now.</source>
        <translation>Un autre programme est en train d&apos;écrire %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 was changed by someone else since it was read.</source>
        <translation>%1 a été modifié par quelqu&apos;un d&apos;autre depuis sa lecture.</translation>
    </message>
    <message>
        <source>%1 was deleted by someone else since it was read.</source>
        <translation>%1 a été supprimé par quelqu&apos;un d&apos;autre depuis sa lecture.</translation>
    </message>
    <message>
        <source>Keep your version, take theirs, or compare both.</source>
        <translation>Gardez votre version, prenez la leur ou comparez les deux.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Framescope and is not changed.</source>
        <translation>%1 a été écrit par un Framescope plus récent et n&apos;est pas modifié.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Install the newer version, or copy the profile.</source>
        <translation>Installez la version plus récente ou copiez le profil.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>Le dossier de %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the disk.</source>
        <translation>Vérifiez les droits du dossier et l&apos;espace disponible sur le disque.</translation>
    </message>
    <message>
        <source>There is no version %1 of this file&apos;s format; it is read as version %2.</source>
        <translation>Il n&apos;y a pas de version %1 du format de ce fichier ; il est lu comme version %2.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Écrivez %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation>Il n&apos;y a pas de %1 dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>List what there is with: framescope-cli profiles list</source>
        <translation>Listez ce qu&apos;il y a avec : framescope-cli profiles list</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 est omis : %2</translation>
    </message>
    <message>
        <source>%1: a value that looks like a secret was replaced by {{secret.%2}}</source>
        <translation>%1 : une valeur qui ressemble à un secret a été remplacée par {{secret.%2}}</translation>
    </message>
    <message>
        <source>%1: the message &quot;%2&quot; is no text and %3 holds only texts</source>
        <translation>%1 : le message « %2 » n&apos;est pas du texte et %3 ne contient que des textes</translation>
    </message>
    <message>
        <source>%1: the authentication is not part of the AsyncAPI file</source>
        <translation>%1 : l&apos;authentification ne fait pas partie du fichier AsyncAPI</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no WebSocket server speaks this channel</source>
        <translation>aucun serveur WebSocket ne parle ce canal</translation>
    </message>
    <message>
        <source>a server that does not speak WebSocket (%1)</source>
        <translation>un serveur qui ne parle pas WebSocket (%1)</translation>
    </message>
    <message>
        <source>its security scheme: set the authentication yourself</source>
        <translation>son schéma de sécurité : réglez l&apos;authentification vous-même</translation>
    </message>
    <message>
        <source>the method %1: a WebSocket opens with GET</source>
        <translation>la méthode %1 : un WebSocket s&apos;ouvre avec GET</translation>
    </message>
    <message>
        <source>channel %1 at server %2 with %3 messages</source>
        <translation>canal %1 au serveur %2 avec %3 messages</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot; does not end</source>
        <translation>le bloc « %1 » ne se termine pas</translation>
    </message>
    <message>
        <source>line %1 in the block &quot;%2&quot; has no colon</source>
        <translation>la ligne %1 du bloc « %2 » n&apos;a pas de deux-points</translation>
    </message>
    <message>
        <source>variables of the request itself (&quot;%1&quot;)</source>
        <translation>des variables de la requête elle-même (« %1 »)</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot;</source>
        <translation>le bloc « %1 »</translation>
    </message>
    <message>
        <source>it is not a WebSocket request (%1)</source>
        <translation>ce n&apos;est pas une requête WebSocket (%1)</translation>
    </message>
    <message>
        <source>the request with %1 messages</source>
        <translation>la requête avec %1 messages</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>the option %1</source>
        <translation>l&apos;option %1</translation>
    </message>
    <message>
        <source>There is no address in this %1 command.</source>
        <translation>Il n&apos;y a pas d&apos;adresse dans cette commande %1.</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Copiez la commande entière.</translation>
    </message>
    <message>
        <source>the address has no scheme; ws:// is taken</source>
        <translation>l&apos;adresse n&apos;a pas de schéma ; ws:// est pris</translation>
    </message>
    <message>
        <source>%1 command</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>the %1 command</source>
        <translation>la commande %1</translation>
    </message>
    <message>
        <source>a second address</source>
        <translation>une seconde adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>a message of the type &quot;%1&quot;</source>
        <translation>un message du type « %1 »</translation>
    </message>
    <message>
        <source>a message with the opcode %1</source>
        <translation>un message d&apos;opcode %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>%1 received messages: a profile holds what is sent (import the file as a capture to see them)</source>
        <translation>%1 messages reçus : un profil contient ce qui est envoyé (importez le fichier comme capture pour les voir)</translation>
    </message>
    <message>
        <source>%1 messages that were sent again are kept once</source>
        <translation>%1 messages envoyés plusieurs fois sont gardés une fois</translation>
    </message>
    <message>
        <source>%1 further messages: a profile takes the first %2</source>
        <translation>%1 autres messages : un profil prend les %2 premiers</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>%1 with %2 messages</source>
        <translation>%1 avec %2 messages</translation>
    </message>
    <message>
        <source>%1 entries that are not WebSockets</source>
        <translation>%1 entrées qui ne sont pas des WebSockets</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <translation>le champ « %1 »</translation>
    </message>
    <message>
        <source>the header %1 is left out: it is made for each connection</source>
        <translation>l&apos;en-tête %1 est omis : il est fait pour chaque connexion</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 est devenu %2</translation>
    </message>
    <message>
        <source>a bearer token with another prefix</source>
        <translation>un jeton bearer avec un autre préfixe</translation>
    </message>
    <message>
        <source>the OAuth 2.0 grant &quot;%1&quot;</source>
        <translation>le mode OAuth 2.0 « %1 »</translation>
    </message>
    <message>
        <source>the authentication &quot;%1&quot;</source>
        <translation>l&apos;authentification « %1 »</translation>
    </message>
    <message>
        <source>It is not known which tool wrote %1.</source>
        <translation>On ne sait pas quel outil a écrit %1.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
    <message>
        <source>The file %1 is too large to be imported.</source>
        <translation>Le fichier %1 est trop gros pour être importé.</translation>
    </message>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation>%1 Mio ; la limite est de %2 Mio</translation>
    </message>
    <message>
        <source>Export less at a time.</source>
        <translation>Exportez-en moins à la fois.</translation>
    </message>
    <message>
        <source>Postman&apos;s 2.x collections hold no WebSockets: export as a 3.0 folder</source>
        <translation>les collections 2.x de Postman ne contiennent pas de WebSockets : exportez comme dossier 3.0</translation>
    </message>
    <message>
        <source>folders nested deeper than %1 levels</source>
        <translation>dossiers imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a link; it is not followed</source>
        <translation>un lien ; il n&apos;est pas suivi</translation>
    </message>
    <message>
        <source>its messages are not to be found at %1</source>
        <translation>ses messages sont introuvables à %1</translation>
    </message>
    <message>
        <source>more than %1 files; the rest is left out</source>
        <translation>plus de %1 fichiers ; le reste est omis</translation>
    </message>
    <message>
        <source>it is not known which tool wrote it</source>
        <translation>on ne sait pas quel outil l&apos;a écrit</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>il n&apos;a pas d&apos;adresse</translation>
    </message>
    <message>
        <source>The text is too large to be imported.</source>
        <translation>Le texte est trop gros pour être importé.</translation>
    </message>
    <message>
        <source>There is nothing to import: the text is empty.</source>
        <translation>Il n&apos;y a rien à importer : le texte est vide.</translation>
    </message>
    <message>
        <source>the variable %1: the workspace has another value</source>
        <translation>la variable %1 : l&apos;espace de travail a une autre valeur</translation>
    </message>
    <message>
        <source>the environment with %1 variables</source>
        <translation>l&apos;environnement avec %1 variables</translation>
    </message>
    <message>
        <source>the WebSocket request</source>
        <translation>la requête WebSocket</translation>
    </message>
    <message>
        <source>%1 cookies: they are not put into files</source>
        <translation>%1 cookies : ils ne vont pas dans des fichiers</translation>
    </message>
    <message>
        <source>a message whose request is not in the file</source>
        <translation>un message dont la requête n&apos;est pas dans le fichier</translation>
    </message>
    <message>
        <source>it is not a WebSocket request</source>
        <translation>ce n&apos;est pas une requête WebSocket</translation>
    </message>
    <message>
        <source>the WebSocket request (Insomnia&apos;s v5 files do not hold its messages; those of v4 do)</source>
        <translation>la requête WebSocket (les fichiers v5 d&apos;Insomnia ne contiennent pas ses messages ; ceux de v4 si)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>the profile with %1 messages</source>
        <translation>le profil avec %1 messages</translation>
    </message>
    <message>
        <source>the largest payload of %1 is taken as MiB</source>
        <translation>le plus gros contenu de %1 est pris en Mio</translation>
    </message>
    <message>
        <source>examples of whole sessions</source>
        <translation>exemples de sessions entières</translation>
    </message>
    <message>
        <source>the message %1 of the kind &quot;%2&quot;</source>
        <translation>le message %1 du type « %2 »</translation>
    </message>
    <message>
        <source>the value of the secret %1 is not put into a file: enter it when asked</source>
        <translation>la valeur du secret %1 ne va pas dans un fichier : saisissez-la quand elle est demandée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>%1 more values of a type that is not expected there</source>
        <translation>%1 autres valeurs d&apos;un type qui n&apos;est pas attendu là</translation>
    </message>
    <message>
        <source>%1 is not expected there; it is left out</source>
        <translation>%1 n&apos;est pas attendu là ; c&apos;est omis</translation>
    </message>
    <message>
        <source>a template function ({% … %}); it stands in the text as it was</source>
        <translation>une fonction de modèle ({% … %}) ; elle reste dans le texte telle quelle</translation>
    </message>
    <message>
        <source>a template function (${[ … ]}); it stands in the text as it was</source>
        <translation>une fonction de modèle (${[ … ]}) ; elle reste dans le texte telle quelle</translation>
    </message>
    <message>
        <source>the document has no channels</source>
        <translation>le document n&apos;a pas de canaux</translation>
    </message>
    <message>
        <source>The document names no server: put its address here.</source>
        <translation>Le document ne nomme pas de serveur : mettez son adresse ici.</translation>
    </message>
    <message>
        <source>the document names no server: set the variable &quot;server&quot; (it is ws://localhost now)</source>
        <translation>le document ne nomme pas de serveur : définissez la variable « server » (elle vaut ws://localhost pour l&apos;instant)</translation>
    </message>
    <message>
        <source>the host holds a scheme; the protocol %1 counts</source>
        <translation>l&apos;hôte contient un schéma ; le protocole %1 compte</translation>
    </message>
    <message>
        <source>channel %1 with %2 messages</source>
        <translation>canal %1 avec %2 messages</translation>
    </message>
    <message>
        <source>line %1 in the block &quot;%2&quot;: @%3</source>
        <translation>ligne %1 du bloc « %2 » : @%3</translation>
    </message>
    <message>
        <source>a proxy of the kind %1</source>
        <translation>un proxy du type %1</translation>
    </message>
    <message>
        <source>the hosts that bypass the proxy</source>
        <translation>les hôtes qui contournent le proxy</translation>
    </message>
    <message>
        <source>client certificates that are switched off</source>
        <translation>des certificats client désactivés</translation>
    </message>
    <message>
        <source>a client certificate that is switched off</source>
        <translation>un certificat client désactivé</translation>
    </message>
    <message>
        <source>a client certificate without a file</source>
        <translation>un certificat client sans fichier</translation>
    </message>
    <message>
        <source>the client certificate for %1; its files stay where they are</source>
        <translation>le certificat client pour %1 ; ses fichiers restent où ils sont</translation>
    </message>
    <message>
        <source>a client certificate: no connection that was imported goes there</source>
        <translation>un certificat client : aucune des connexions importées ne va là</translation>
    </message>
    <message>
        <source>the option %1: its value is missing</source>
        <translation>l&apos;option %1 : il manque sa valeur</translation>
    </message>
    <message>
        <source>%1: curl&apos;s own variables are not filled in</source>
        <translation>%1 : les variables propres à curl ne sont pas remplacées</translation>
    </message>
    <message>
        <source>%1: a proxy of this kind</source>
        <translation>%1 : un proxy de ce type</translation>
    </message>
    <message>
        <source>%1: a WebSocket opens without a body</source>
        <translation>%1 : un WebSocket s&apos;ouvre sans corps</translation>
    </message>
    <message>
        <source>%1 before the address</source>
        <translation>%1 devant l&apos;adresse</translation>
    </message>
    <message>
        <source>what is piped into &quot;%1&quot;</source>
        <translation>ce qui est envoyé par un tube à « %1 »</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot;</source>
        <translation>la commande « %1 »</translation>
    </message>
    <message>
        <source>what &quot;%1&quot; pipes into it</source>
        <translation>ce que « %1 » lui envoie par un tube</translation>
    </message>
    <message>
        <source>what is given to its standard input</source>
        <translation>ce qui est donné à son entrée standard</translation>
    </message>
    <message>
        <source>the environment variable %1 before it</source>
        <translation>la variable d&apos;environnement %1 placée devant</translation>
    </message>
    <message>
        <source>the redirection %1</source>
        <translation>la redirection %1</translation>
    </message>
    <message>
        <source>%1 is for the shell to fill in; it stands in the text as it was</source>
        <translation>%1 est à remplacer par le shell ; cela reste dans le texte tel quel</translation>
    </message>
    <message>
        <source>curly quotes or long dashes were taken for the plain ones</source>
        <translation>les guillemets typographiques ou les tirets longs ont été pris pour les caractères simples</translation>
    </message>
    <message>
        <source>%1: the file %2 is not read; put in yourself what it holds</source>
        <translation>%1 : le fichier %2 n&apos;est pas lu ; mettez-y vous-même ce qu&apos;il contient</translation>
    </message>
    <message>
        <source>the word behind an option that is not known</source>
        <translation>le mot qui suit une option inconnue</translation>
    </message>
    <message>
        <source>the word &quot;%1&quot;</source>
        <translation>le mot « %1 »</translation>
    </message>
    <message>
        <source>it lies outside of the folder</source>
        <translation>il se trouve hors du dossier</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>c&apos;est un lien, et les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it has more than %1 MiB</source>
        <translation>il dépasse %1 Mio</translation>
    </message>
    <message>
        <source>more than %1 files are referred to</source>
        <translation>plus de %1 fichiers sont référencés</translation>
    </message>
    <message>
        <source>that it was closed with %1: a profile holds what is sent (import the file as a capture to see it)</source>
        <translation>la fermeture avec %1 : un profil contient ce qui est envoyé (importez le fichier comme capture pour la voir)</translation>
    </message>
    <message>
        <source>how it ended: a profile holds what is sent (import the file as a capture to see it)</source>
        <translation>la façon dont cela s&apos;est terminé : un profil contient ce qui est envoyé (importez le fichier comme capture pour la voir)</translation>
    </message>
    <message>
        <source>a header without a name is left out</source>
        <translation>un en-tête sans nom est omis</translation>
    </message>
    <message>
        <source>Framescope reads HAR, Postman 3.0 folders, Insomnia v4 and v5, Bruno, OpenCollection, Yaak, AsyncAPI, its own files, and command lines of curl, websocat, wscat and PowerShell.</source>
        <translation>Framescope lit HAR, les dossiers 3.0 de Postman, Insomnia v4 et v5, Bruno, OpenCollection, Yaak, AsyncAPI, ses propres fichiers et les lignes de commande de curl, websocat, wscat et PowerShell.</translation>
    </message>
    <message>
        <source>the limit is %1 MiB</source>
        <translation>la limite est de %1 Mio</translation>
    </message>
    <message>
        <source>line %1, column %2: the name &quot;%3&quot; stands twice in the same object; the first one counts</source>
        <translation>ligne %1, colonne %2 : le nom « %3 » figure deux fois dans le même objet ; le premier compte</translation>
    </message>
    <message>
        <source>%1 more names that stand twice</source>
        <translation>%1 autres noms qui figurent deux fois</translation>
    </message>
    <message>
        <source>%1 variables that are always there</source>
        <translation>%1 variables toujours présentes</translation>
    </message>
    <message>
        <source>the variable %1: a chosen environment&apos;s value stands over the folder&apos;s here</source>
        <translation>la variable %1 : ici, la valeur d&apos;un environnement choisi l&apos;emporte sur celle du dossier</translation>
    </message>
    <message>
        <source>there is no version %1 of this format; it is read as version %2</source>
        <translation>il n&apos;y a pas de version %1 de ce format ; il est lu comme version %2</translation>
    </message>
    <message>
        <source>a newer Framescope wrote it (version %1, this program knows %2); what is new in it is not understood</source>
        <translation>un Framescope plus récent l&apos;a écrit (version %1, ce programme connaît %2) ; ce qu&apos;il contient de nouveau n&apos;est pas compris</translation>
    </message>
    <message>
        <source>a variable of PowerShell; it stands in the text as it was</source>
        <translation>une variable de PowerShell ; elle reste dans le texte telle quelle</translation>
    </message>
    <message>
        <source>a reference to something that is not there</source>
        <translation>une référence à quelque chose qui n&apos;existe pas</translation>
    </message>
    <message>
        <source>a reference that goes in a circle</source>
        <translation>une référence qui tourne en rond</translation>
    </message>
    <message>
        <source>a reference to another place; nothing is fetched</source>
        <translation>une référence à un autre emplacement ; rien n&apos;est téléchargé</translation>
    </message>
    <message>
        <source>a reference to another file; import the file or its folder instead of the text</source>
        <translation>une référence à un autre fichier ; importez le fichier ou son dossier au lieu du texte</translation>
    </message>
    <message>
        <source>a reference to another file: %1</source>
        <translation>une référence à un autre fichier : %1</translation>
    </message>
    <message>
        <source>addresses of hosts that are set by hand</source>
        <translation>des adresses d&apos;hôtes définies à la main</translation>
    </message>
    <message>
        <source>curl makes several addresses of {…} and […]; it stands in the address as it was</source>
        <translation>curl forme plusieurs adresses à partir de {…} et […] ; cela reste dans l&apos;adresse tel quel</translation>
    </message>
    <message>
        <source>a folder without WebSocket requests, with its variables and settings</source>
        <translation>un dossier sans requêtes WebSocket, avec ses variables et ses réglages</translation>
    </message>
</context>
<context>
    <name>OrderedJson</name>
    <message>
        <source>something follows the end of the value</source>
        <translation>quelque chose suit la fin de la valeur</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>la fin du texte</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Ligne %1, colonne %2 : %3.</translation>
    </message>
    <message>
        <source>Correct the text at this place.</source>
        <translation>Corrigez le texte à cet endroit.</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>this is not a value</source>
        <translation>ce n&apos;est pas une valeur</translation>
    </message>
    <message>
        <source>a number must not begin with 0</source>
        <translation>un nombre ne doit pas commencer par 0</translation>
    </message>
    <message>
        <source>a digit is missing after the point</source>
        <translation>il manque un chiffre après le point</translation>
    </message>
    <message>
        <source>a digit is missing in the exponent</source>
        <translation>il manque un chiffre dans l&apos;exposant</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>a control character stands in a text (write it as \n, \t or \uNNNN)</source>
        <translation>un caractère de contrôle figure dans un texte (écrivez-le \n, \t ou \uNNNN)</translation>
    </message>
    <message>
        <source>four hexadecimal digits must follow \u</source>
        <translation>quatre chiffres hexadécimaux doivent suivre \u</translation>
    </message>
    <message>
        <source>an unknown escape stands in a text</source>
        <translation>un échappement inconnu figure dans un texte</translation>
    </message>
    <message>
        <source>the closing quote of a text is missing</source>
        <translation>il manque le guillemet fermant d&apos;un texte</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>l&apos;imbrication dépasse %1 niveaux</translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation>il manque une virgule ou la fin de la liste</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>il manque un nom entre guillemets</translation>
    </message>
    <message>
        <source>a colon is missing after a name</source>
        <translation>il manque deux-points après un nom</translation>
    </message>
    <message>
        <source>a comma or the end of the object is missing</source>
        <translation>il manque une virgule ou la fin de l&apos;objet</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Try: %1</source>
        <translation>À essayer : %1</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&quot;%1&quot; should be %2, but it is %3.</source>
        <translation>« %1 » devrait être %2, mais c&apos;est %3.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>Correct it in the file; until then it counts as not set and is kept as it is.</source>
        <translation>Corrigez-le dans le fichier ; d&apos;ici là, il compte comme non défini et reste tel quel.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>une liste de nombres entiers</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de %1</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>built-in value</source>
        <translation>valeur intégrée</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espace de travail</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>this profile</source>
        <translation>ce profil</translation>
    </message>
</context>
<context>
    <name>Resolver</name>
    <message>
        <source>(in %1)</source>
        <translation>(dans %1)</translation>
    </message>
    <message>
        <source>The process has no environment variable %1%2.</source>
        <translation>Le processus n&apos;a pas de variable d&apos;environnement %1%2.</translation>
    </message>
    <message>
        <source>Set it before Framescope is started.</source>
        <translation>Définissez-la avant de démarrer Framescope.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; is not on this machine%2.</source>
        <translation>Le secret « %1 » n&apos;est pas sur cette machine%2.</translation>
    </message>
    <message>
        <source>Enter it when asked, or set it in the workspace&apos;s secrets.</source>
        <translation>Saisissez-le quand il est demandé, ou définissez-le dans les secrets de l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;%2.</source>
        <translation>Il n&apos;y a pas de variable « %1 »%2.</translation>
    </message>
    <message>
        <source>similar names: %1</source>
        <translation>noms proches : %1</translation>
    </message>
    <message>
        <source>Generated values are: %1.</source>
        <translation>Les valeurs générées sont : %1.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; needs itself%2.</source>
        <translation>La variable « %1 » a besoin d&apos;elle-même%2.</translation>
    </message>
    <message>
        <source>Break the circle in one of these.</source>
        <translation>Rompez le cercle dans l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>The variables make a text of more than %1 MiB%2.</source>
        <translation>Les variables produisent un texte de plus de %1 Mio%2.</translation>
    </message>
    <message>
        <source>Look for variables that contain each other several times.</source>
        <translation>Cherchez des variables qui se contiennent plusieurs fois les unes les autres.</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>généré</translation>
    </message>
    <message>
        <source>process environment</source>
        <translation>environnement du processus</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or give it a value (--var %1=VALUE).</source>
        <translation>Choisissez l&apos;environnement qui la contient, ou donnez-lui une valeur (--var %1=VALEUR).</translation>
    </message>
    <message>
        <source>The variables stand in each other more than %1 times%2.</source>
        <translation>Les variables s&apos;imbriquent plus de %1 fois%2.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not put in%2: it was not allowed.</source>
        <translation>La variable d&apos;environnement %1 n&apos;est pas insérée%2 : elle n&apos;a pas été autorisée.</translation>
    </message>
    <message>
        <source>Allow it if you trust the file that asks for it.</source>
        <translation>Autorisez-la si vous faites confiance au fichier qui la demande.</translation>
    </message>
    <message>
        <source>The environment variable %1 has bytes that are not UTF-8%2.</source>
        <translation>La variable d&apos;environnement %1 contient des octets qui ne sont pas de l&apos;UTF-8%2.</translation>
    </message>
    <message>
        <source>Set it to text in UTF-8.</source>
        <translation>Donnez-lui un texte en UTF-8.</translation>
    </message>
    <message>
        <source>More than %1 variables stand inside each other%2.</source>
        <translation>Plus de %1 variables s&apos;imbriquent%2.</translation>
    </message>
    <message>
        <source>Let fewer of them lead to each other.</source>
        <translation>Reliez-en moins les unes aux autres.</translation>
    </message>
    <message>
        <source>The variables make texts of more than %1 MiB together.</source>
        <translation>Les variables produisent ensemble des textes de plus de %1 Mio.</translation>
    </message>
</context>
<context>
    <name>SecretScan</name>
    <message>
        <source>a value of &quot;%1&quot; is a secret as a rule</source>
        <translation>une valeur de « %1 » est en général un secret</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot; is marked as secret</source>
        <translation>la variable « %1 » est marquée comme secrète</translation>
    </message>
    <message>
        <source>this field is for a secret</source>
        <translation>ce champ est prévu pour un secret</translation>
    </message>
    <message>
        <source>the URL holds a password</source>
        <translation>l&apos;URL contient un mot de passe</translation>
    </message>
    <message>
        <source>it looks like an access token or a private key</source>
        <translation>cela ressemble à un jeton d&apos;accès ou à une clé privée</translation>
    </message>
    <message>
        <source>the subprotocol carries a token</source>
        <translation>le sous-protocole porte un jeton</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>This system has no keychain that can be used.</source>
        <translation>Ce système n&apos;a pas de trousseau utilisable.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain refused.</source>
        <translation>Le trousseau du système a refusé.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret when asked: it is then kept until the program ends.</source>
        <translation>Déverrouillez le trousseau, ou saisissez le secret quand il est demandé : il est alors gardé jusqu&apos;à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>A quote (%1) is not closed in this command line.</source>
        <translation>Un guillemet (%1) n&apos;est pas fermé dans cette ligne de commande.</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Copiez la commande entière.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Echo</source>
        <translation>Écho</translation>
    </message>
    <message>
        <source>The echo server on this machine: start it under Servers, then connect.</source>
        <translation>Le serveur d&apos;écho de cette machine : démarrez-le sous Serveurs, puis connectez-vous.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S&apos;abonner</translation>
    </message>
    <message>
        <source>Four bytes</source>
        <translation>Quatre octets</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
</context>
<context>
    <name>WorkspaceScan</name>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation>%1 est un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the workspace; it is not followed.</source>
        <translation>%1 est un lien qui sort de l&apos;espace de travail ; il n&apos;est pas suivi.</translation>
    </message>
    <message>
        <source>Copy the file into the workspace.</source>
        <translation>Copiez le fichier dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>%1 is a link to another place in the workspace; it is listed there only.</source>
        <translation>%1 est un lien vers un autre endroit de l&apos;espace de travail ; seul celui-ci est listé.</translation>
    </message>
    <message>
        <source>Folders are nested deeper than %1 levels; what is below is not listed.</source>
        <translation>Les dossiers sont imbriqués sur plus de %1 niveaux ; ce qui est en dessous n&apos;est pas listé.</translation>
    </message>
    <message>
        <source>There are more than %1 files; the rest is not listed.</source>
        <translation>Il y a plus de %1 fichiers ; le reste n&apos;est pas listé.</translation>
    </message>
    <message>
        <source>It has no URL.</source>
        <translation>Il n&apos;a pas d&apos;URL.</translation>
    </message>
    <message>
        <source>There is no &quot;url&quot; with a text in it.</source>
        <translation>Il n&apos;y a pas de « url » contenant un texte.</translation>
    </message>
    <message>
        <source>Add &quot;url&quot;: &quot;wss://…&quot;.</source>
        <translation>Ajoutez &quot;url&quot;: &quot;wss://…&quot;.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Vu : %1</translation>
    </message>
    <message>
        <source>Install the newer version to change it.</source>
        <translation>Installez la version plus récente pour le modifier.</translation>
    </message>
    <message>
        <source>It has the same id as %1.</source>
        <translation>Il a le même id que %1.</translation>
    </message>
    <message>
        <source>Remove the line &quot;id&quot; from one of them; a new one is made when it is saved.</source>
        <translation>Supprimez la ligne « id » de l&apos;un d&apos;eux ; un nouvel id est créé à l&apos;enregistrement.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Corrigez le fichier ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Le texte n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The YAML holds too many values or is nested too deeply.</source>
        <translation>Le YAML contient trop de valeurs ou est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not YAML (%3).</source>
        <translation>Ligne %1, colonne %2 : ce n&apos;est pas du YAML (%3).</translation>
    </message>
    <message>
        <source>This is not YAML (%1).</source>
        <translation>Ce n&apos;est pas du YAML (%1).</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>un guillemet qui n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>a line without a colon</source>
        <translation>une ligne sans deux-points</translation>
    </message>
    <message>
        <source>a second document begins here; one is read</source>
        <translation>un second document commence ici ; un seul est lu</translation>
    </message>
</context>
<context>
    <name>framescope::base::CrashReport</name>
    <message>
        <source>The folder for crash reports cannot be made.</source>
        <translation>Le dossier des rapports de plantage ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Vérifiez les droits.</translation>
    </message>
</context>
<context>
    <name>framescope::base::Error</name>
    <message>
        <source>Seen: %1</source>
        <translation>Vu : %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>À essayer : %1</translation>
    </message>
</context>
<context>
    <name>framescope::base::InputFile</name>
    <message>
        <source>%1 MiB</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>Le fichier %1 est trop gros.</translation>
    </message>
    <message>
        <source>At most %1 are taken.</source>
        <translation>Au plus %1 sont acceptés.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Vérifiez le chemin et ses droits.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n&apos;y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not an ordinary file</source>
        <translation>c&apos;est un tube ou un périphérique, pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Reading from %1 took too long.</source>
        <translation>La lecture de %1 a pris trop de temps.</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>rien n&apos;est arrivé</translation>
    </message>
    <message>
        <source>%1 bytes came</source>
        <translation>%1 octets sont arrivés</translation>
    </message>
    <message>
        <source>Look whether anybody writes to it, or give an ordinary file.</source>
        <translation>Regardez si quelqu&apos;un y écrit, ou donnez un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>framescope::base::TextPattern</name>
    <message>
        <source>The regular expression “%1” reached its step limit at %2: whether it matches is not known.</source>
        <translation>L&apos;expression régulière « %1 » a atteint sa limite d&apos;étapes (%2) : on ne sait pas si elle correspond.</translation>
    </message>
    <message>
        <source>a simpler expression, without a repetition inside a repetition such as (a+)+.</source>
        <translation>une expression plus simple, sans répétition dans une répétition comme (a+)+.</translation>
    </message>
</context>
<context>
    <name>framescope::base::WebSocketAddress</name>
    <message>
        <source>Write it like wss://example.com/path.</source>
        <translation>Écrivez-la comme wss://example.com/path.</translation>
    </message>
    <message>
        <source>a tab (%1)</source>
        <translation>une tabulation (%1)</translation>
    </message>
    <message>
        <source>a line end (%1)</source>
        <translation>une fin de ligne (%1)</translation>
    </message>
    <message>
        <source>a no-break space (%1)</source>
        <translation>une espace insécable (%1)</translation>
    </message>
    <message>
        <source>a soft hyphen (%1)</source>
        <translation>un trait d&apos;union conditionnel (%1)</translation>
    </message>
    <message>
        <source>a zero-width space (%1)</source>
        <translation>une espace sans chasse (%1)</translation>
    </message>
    <message>
        <source>a mark for the direction of writing (%1)</source>
        <translation>une marque de sens d&apos;écriture (%1)</translation>
    </message>
    <message>
        <source>a byte order mark (%1)</source>
        <translation>un indicateur d&apos;ordre des octets (%1)</translation>
    </message>
    <message>
        <source>a control character (%1)</source>
        <translation>un caractère de contrôle (%1)</translation>
    </message>
    <message>
        <source>a space of another kind (%1)</source>
        <translation>une espace d&apos;un autre type (%1)</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>un caractère invisible (%1)</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>Il n&apos;y a pas d&apos;adresse à laquelle se connecter.</translation>
    </message>
    <message>
        <source>The address has %1 in it, as character %2.</source>
        <translation>L&apos;adresse contient %1, au caractère %2.</translation>
    </message>
    <message>
        <source>Take it out, or write it as %1 if it belongs there.</source>
        <translation>Retirez-le, ou écrivez-le sous la forme %1 s&apos;il a sa place là.</translation>
    </message>
    <message>
        <source>The address has half a character in it (a lone surrogate), which cannot be sent.</source>
        <translation>L&apos;adresse contient la moitié d&apos;un caractère (un surrogate isolé), qui ne peut pas être envoyée.</translation>
    </message>
    <message>
        <source>The scheme %1 is not one of a WebSocket.</source>
        <translation>Le schéma %1 n&apos;est pas celui d&apos;un WebSocket.</translation>
    </message>
    <message>
        <source>Use ws:// or, with TLS, wss://.</source>
        <translation>Utilisez ws:// ou, avec TLS, wss://.</translation>
    </message>
    <message>
        <source>The address has no scheme.</source>
        <translation>L&apos;adresse n&apos;a pas de schéma.</translation>
    </message>
    <message>
        <source>The address has a backslash before its path.</source>
        <translation>L&apos;adresse a une barre oblique inverse devant son chemin.</translation>
    </message>
    <message>
        <source>Write / where the path begins.</source>
        <translation>Écrivez / là où commence le chemin.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>L&apos;adresse ne nomme pas d&apos;hôte.</translation>
    </message>
    <message>
        <source>The address of the host has a % without the zone that belongs behind it.</source>
        <translation>L&apos;adresse de l&apos;hôte a un % sans la zone qui doit le suivre.</translation>
    </message>
    <message>
        <source>Write it like [fe80::1%25eth0].</source>
        <translation>Écrivez-la comme [fe80::1%25eth0].</translation>
    </message>
    <message>
        <source>What stands in brackets is not an IPv6 address.</source>
        <translation>Ce qui est entre crochets n&apos;est pas une adresse IPv6.</translation>
    </message>
    <message>
        <source>Write it like [::1]:8080.</source>
        <translation>Écrivez-la comme [::1]:8080.</translation>
    </message>
    <message>
        <source>The address has more than one colon where its host and port stand.</source>
        <translation>L&apos;adresse a plus d&apos;un deux-points là où figurent l&apos;hôte et le port.</translation>
    </message>
    <message>
        <source>Put an IPv6 address into brackets, like [::1]:8080.</source>
        <translation>Mettez une adresse IPv6 entre crochets, comme [::1]:8080.</translation>
    </message>
    <message>
        <source>%1 is not the name of a host.</source>
        <translation>%1 n&apos;est pas le nom d&apos;un hôte.</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 n&apos;est pas un port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation>Il n&apos;est pas possible de se connecter au port 0.</translation>
    </message>
    <message>
        <source>The address has a fragment (#…), which a WebSocket address must not have (RFC 6455 section 3).</source>
        <translation>L&apos;adresse a un fragment (#…), ce qu&apos;une adresse WebSocket ne doit pas avoir (RFC 6455, section 3).</translation>
    </message>
    <message>
        <source>Leave it out, or write # as %23 if it belongs to the path.</source>
        <translation>Omettez-le, ou écrivez # sous la forme %23 s&apos;il fait partie du chemin.</translation>
    </message>
</context>
<context>
    <name>framescope::capture</name>
    <message>
        <source>Entries %1 to %2 cannot be read: their page in the file is damaged.</source>
        <translation>Les entrées %1 à %2 ne peuvent pas être lues : leur page dans le fichier est endommagée.</translation>
    </message>
    <message>
        <source>%1 is not a Framescope capture.</source>
        <translation>%1 n&apos;est pas une capture de Framescope.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>It begins with %1.</source>
        <translation>Il commence par %1.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .fscope; HAR and JSON Lines files are read with “import”.</source>
        <translation>Choisissez un fichier qui se termine par .fscope ; les fichiers HAR et JSON Lines se lisent avec « import ».</translation>
    </message>
    <message>
        <source>The capture %1 is damaged at its very beginning.</source>
        <translation>La capture %1 est endommagée dès son tout début.</translation>
    </message>
    <message>
        <source>The first 256 bytes do not match their check sum.</source>
        <translation>Les 256 premiers octets ne correspondent pas à leur somme de contrôle.</translation>
    </message>
    <message>
        <source>Restore the file from a copy.</source>
        <translation>Restaurez le fichier à partir d&apos;une copie.</translation>
    </message>
    <message>
        <source>The capture %1 was made by a newer Framescope.</source>
        <translation>La capture %1 a été faite par un Framescope plus récent.</translation>
    </message>
    <message>
        <source>Its format is version %1; this program reads up to version %2. The file was not changed.</source>
        <translation>Son format est en version %1 ; ce programme lit jusqu&apos;à la version %2. Le fichier n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>Update Framescope.</source>
        <translation>Mettez Framescope à jour.</translation>
    </message>
    <message>
        <source>%1 bytes in the middle of the file are damaged: the entries in them are lost.</source>
        <translation>%1 octets au milieu du fichier sont endommagés : les entrées qu&apos;ils contiennent sont perdues.</translation>
    </message>
    <message>
        <source>The folder %1 for captures cannot be made.</source>
        <translation>Le dossier %1 des captures ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the path, or choose another folder for captures.</source>
        <translation>Vérifiez le chemin ou choisissez un autre dossier pour les captures.</translation>
    </message>
    <message>
        <source>The capture %1 cannot be removed.</source>
        <translation>La capture %1 ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>Check that nothing else uses it and that you may change its folder.</source>
        <translation>Vérifiez que rien d&apos;autre ne l&apos;utilise et que vous avez le droit de modifier son dossier.</translation>
    </message>
    <message>
        <source>%1 entries with %2 bytes of payload before this line were not kept.</source>
        <translation>%1 entrées avec %2 octets de contenu avant cette ligne n&apos;ont pas été gardées.</translation>
    </message>
    <message>
        <source>The limit of %1 bytes for this capture is reached: what follows is not kept.</source>
        <translation>La limite de %1 octets de cette capture est atteinte : la suite n&apos;est pas gardée.</translation>
    </message>
    <message>
        <source>The capture %1 is not complete.</source>
        <translation>La capture %1 n&apos;est pas complète.</translation>
    </message>
    <message>
        <source>Raise its limit, or choose a faster disk.</source>
        <translation>Augmentez sa limite ou choisissez un disque plus rapide.</translation>
    </message>
    <message>
        <source>%1 entries were not kept.</source>
        <translation>%1 entrées n&apos;ont pas été gardées.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write into it and that there is room, or choose another place.</source>
        <translation>Vérifiez que le dossier existe, que vous pouvez y écrire et qu&apos;il y a de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>L&apos;exportation a été annulée ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>%1 exists already and is not an empty folder.</source>
        <translation>%1 existe déjà et n&apos;est pas un dossier vide.</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet.</source>
        <translation>Choisissez un dossier qui n&apos;existe pas encore.</translation>
    </message>
    <message>
        <source>The folder could not be renamed.</source>
        <translation>Le dossier n&apos;a pas pu être renommé.</translation>
    </message>
    <message>
        <source>%1 control frames are in the file with their own opcodes; tools that know text and binary only may skip them.</source>
        <translation>%1 trames de contrôle figurent dans le fichier avec leurs propres opcodes ; les outils qui ne connaissent que texte et binaire peuvent les sauter.</translation>
    </message>
    <message>
        <source>%1 fragments of messages that never ended are not in the file: HAR holds whole messages.</source>
        <translation>%1 fragments de messages jamais terminés ne sont pas dans le fichier : HAR contient des messages entiers.</translation>
    </message>
    <message>
        <source>Check that there is room, or choose another place.</source>
        <translation>Vérifiez qu&apos;il y a de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 compressed frames are written inflated and without RSV1, because their bytes on the wire were not kept.</source>
        <translation>%1 trames compressées sont écrites décompressées et sans RSV1, car leurs octets sur le fil n&apos;ont pas été gardés.</translation>
    </message>
    <message>
        <source>%1 frames are cut in the file, as a packet may not be longer.</source>
        <translation>%1 trames sont coupées dans le fichier, car un paquet ne peut pas être plus long.</translation>
    </message>
    <message>
        <source>Correct the marked part; the manual&apos;s page on filters lists every term.</source>
        <translation>Corrigez la partie marquée ; la page du manuel sur les filtres liste chaque terme.</translation>
    </message>
    <message>
        <source>This closing parenthesis has no opening one.</source>
        <translation>Cette parenthèse fermante n&apos;a pas d&apos;ouvrante.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>Les parenthèses sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>A term is missing at the end.</source>
        <translation>Il manque un terme à la fin.</translation>
    </message>
    <message>
        <source>A term is missing here.</source>
        <translation>Il manque un terme ici.</translation>
    </message>
    <message>
        <source>“-” needs a term right behind it, which it negates.</source>
        <translation>« - » doit être suivi directement du terme qu&apos;il nie.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Cette parenthèse n&apos;est pas fermée.</translation>
    </message>
    <message>
        <source>There is no term “%1”; did you mean “%2”? Put it into quotation marks to look for the text itself.</source>
        <translation>Il n&apos;y a pas de terme « %1 » ; vouliez-vous dire « %2 » ? Mettez-le entre guillemets pour chercher le texte lui-même.</translation>
    </message>
    <message>
        <source>There is no text between the quotation marks.</source>
        <translation>Il n&apos;y a pas de texte entre les guillemets.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Ce guillemet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>This regular expression is not closed with “/”.</source>
        <translation>Cette expression régulière n&apos;est pas fermée par « / ».</translation>
    </message>
    <message>
        <source>“%1” is no option of a regular expression: i, m, s and x are.</source>
        <translation>« %1 » n&apos;est pas une option d&apos;expression régulière : i, m, s et x le sont.</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1.</source>
        <translation>L&apos;expression régulière est fausse ici : %1.</translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation>L&apos;expression régulière est vide.</translation>
    </message>
    <message>
        <source>“%1” needs a colon: %1:…</source>
        <translation>« %1 » demande deux-points : %1:…</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>Quelque chose doit suivre « %1: ».</translation>
    </message>
    <message>
        <source>“%1” compares: %1&gt;… or %1&lt;… instead of a colon.</source>
        <translation>« %1 » compare : %1&gt;… ou %1&lt;… au lieu de deux-points.</translation>
    </message>
    <message>
        <source>A direction is “in” or “out”.</source>
        <translation>Une direction est « in » ou « out ».</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal digit.</source>
        <translation>« %1 » n&apos;est pas un chiffre hexadécimal.</translation>
    </message>
    <message>
        <source>A byte needs two hexadecimal digits: one is missing at the end.</source>
        <translation>Un octet demande deux chiffres hexadécimaux : il en manque un à la fin.</translation>
    </message>
    <message>
        <source>“%1” is no type: text, binary, ping, pong, close, continuation and event are.</source>
        <translation>« %1 » n&apos;est pas un type : text, binary, ping, pong, close, continuation et event le sont.</translation>
    </message>
    <message>
        <source>“%1” is no property: violation, fragmented, compressed, bookmarked, masked, automatic, cut and deliberate are.</source>
        <translation>« %1 » n&apos;est pas une propriété : violation, fragmented, compressed, bookmarked, masked, automatic, cut et deliberate le sont.</translation>
    </message>
    <message>
        <source>“%1” needs &lt;, &lt;=, =, &gt;= or &gt;.</source>
        <translation>« %1 » demande &lt;, &lt;=, =, &gt;= ou &gt;.</translation>
    </message>
    <message>
        <source>A value must follow “%1” and its comparison.</source>
        <translation>Une valeur doit suivre « %1 » et sa comparaison.</translation>
    </message>
    <message>
        <source>A size is a number with or without k, M or G: 20, 1k, 1.5M.</source>
        <translation>Une taille est un nombre avec ou sans k, M ou G : 20, 1k, 1.5M.</translation>
    </message>
    <message>
        <source>“%1” is no unit of size: k, M and G are.</source>
        <translation>« %1 » n&apos;est pas une unité de taille : k, M et G le sont.</translation>
    </message>
    <message>
        <source>This size is too large.</source>
        <translation>Cette taille est trop grande.</translation>
    </message>
    <message>
        <source>A ratio is a number like 0.2: wire size divided by size.</source>
        <translation>Un rapport est un nombre comme 0.2 : taille sur le fil divisée par la taille.</translation>
    </message>
    <message>
        <source>“%1:” takes a number or a range: %1:1006 or %1:4000-4999.</source>
        <translation>« %1: » prend un nombre ou un intervalle : %1:1006 ou %1:4000-4999.</translation>
    </message>
    <message>
        <source>A duration is a number and a unit: 100ms, 30s, 5m.</source>
        <translation>Une durée est un nombre et une unité : 100ms, 30s, 5m.</translation>
    </message>
    <message>
        <source>A unit is missing: ns, us, ms, s, m or h.</source>
        <translation>Il manque une unité : ns, us, ms, s, m ou h.</translation>
    </message>
    <message>
        <source>“%1” is no unit of time: ns, us, ms, s, m and h are.</source>
        <translation>« %1 » n&apos;est pas une unité de temps : ns, us, ms, s, m et h le sont.</translation>
    </message>
    <message>
        <source>A time is a clock’s like 12:00:03.5, or +30s since the start.</source>
        <translation>Un temps est une heure comme 12:00:03.5, ou +30s depuis le début.</translation>
    </message>
    <message>
        <source>“Z” needs a date in front: 2026-01-31T12:00:03Z.</source>
        <translation>« Z » demande une date devant : 2026-01-31T12:00:03Z.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Cette date n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Between the brackets stands an index, * for any, or a name in quotation marks.</source>
        <translation>Entre les crochets figure un indice, * pour tous, ou un nom entre guillemets.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Ce crochet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>The name of a member is missing here.</source>
        <translation>Il manque ici le nom d&apos;un membre.</translation>
    </message>
    <message>
        <source>A regular expression between slashes must follow “~”.</source>
        <translation>Une expression régulière entre barres obliques doit suivre « ~ ».</translation>
    </message>
    <message>
        <source>Only numbers can be compared by size.</source>
        <translation>Seuls des nombres peuvent être comparés par grandeur.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Vérifiez le chemin et que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>%1 is neither HAR nor JSON Lines.</source>
        <translation>%1 n&apos;est ni du HAR ni du JSON Lines.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It begins with “%1”.</source>
        <translation>Il commence par « %1 ».</translation>
    </message>
    <message>
        <source>Export HAR from the browser&apos;s developer tools, or JSON Lines from Framescope.</source>
        <translation>Exportez du HAR depuis les outils de développement du navigateur, ou du JSON Lines depuis Framescope.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>L&apos;importation a été annulée ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The file is no HAR: it has no log.entries.</source>
        <translation>Le fichier n&apos;est pas du HAR : il n&apos;a pas de log.entries.</translation>
    </message>
    <message>
        <source>the file&apos;s end</source>
        <translation>la fin du fichier</translation>
    </message>
    <message>
        <source>It is not valid JSON from byte %1 on; what stands before was taken.</source>
        <translation>Ce n&apos;est pas du JSON valide à partir de l&apos;octet %1 ; ce qui précède a été repris.</translation>
    </message>
    <message>
        <source>log.entries</source>
        <translation>log.entries</translation>
    </message>
    <message>
        <source>None of its %1 entries is a WebSocket connection with messages.</source>
        <translation>Aucune de ses %1 entrées n&apos;est une connexion WebSocket avec des messages.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Ce n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>“%1” is not an array.</source>
        <translation>« %1 » n&apos;est pas un tableau.</translation>
    </message>
    <message>
        <source>It is a WebSocket connection without messages.</source>
        <translation>C&apos;est une connexion WebSocket sans messages.</translation>
    </message>
    <message>
        <source>entry %1, message %2</source>
        <translation>entrée %1, message %2</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Ce n&apos;est pas du JSON valide.</translation>
    </message>
    <message>
        <source>It has no usable “%1”.</source>
        <translation>Il manque un « %1 » utilisable.</translation>
    </message>
    <message>
        <source>Its type “%1” is not known.</source>
        <translation>Son type « %1 » n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Its opcode %1 does not exist.</source>
        <translation>Son opcode %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Its data should be base64 and is not: the text was taken as it stands.</source>
        <translation>Ses données devraient être en base64 et ne le sont pas : le texte a été repris tel quel.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Ce n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>It is not valid JSON (at byte %1).</source>
        <translation>Ce n&apos;est pas du JSON valide (à l&apos;octet %1).</translation>
    </message>
    <message>
        <source>“%1” is no event that this program knows.</source>
        <translation>« %1 » n&apos;est pas un événement que ce programme connaît.</translation>
    </message>
    <message>
        <source>The value of “%1” makes no sense.</source>
        <translation>La valeur de « %1 » n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>It is neither a frame (no “opcode”) nor an event (no “event”).</source>
        <translation>Ce n&apos;est ni une trame (pas d&apos;« opcode ») ni un événement (pas d&apos;« event »).</translation>
    </message>
    <message>
        <source>The file was written by a newer Framescope.</source>
        <translation>Le fichier a été écrit par un Framescope plus récent.</translation>
    </message>
    <message>
        <source>Its format is version %1; this program reads version 1.</source>
        <translation>Son format est en version %1 ; ce programme lit la version 1.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Another recording is being written into %1.</source>
        <translation>Un autre enregistrement est en cours d&apos;écriture dans %1.</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another file.</source>
        <translation>Attendez qu&apos;il se termine, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The capture %1 cannot be opened.</source>
        <translation>La capture %1 ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The capture %1 cannot be written.</source>
        <translation>La capture %1 ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write into it, or choose another place.</source>
        <translation>Vérifiez que le dossier existe et que vous pouvez y écrire, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is no room left for the capture %1.</source>
        <translation>Il n&apos;y a plus de place pour la capture %1.</translation>
    </message>
    <message>
        <source>Free some space; recording goes on by itself then.</source>
        <translation>Libérez de la place ; l&apos;enregistrement reprend alors de lui-même.</translation>
    </message>
    <message>
        <source>Writing to the capture %1 failed.</source>
        <translation>L&apos;écriture dans la capture %1 a échoué.</translation>
    </message>
    <message>
        <source>Check the disk; recording goes on by itself when it can be written again.</source>
        <translation>Vérifiez le disque ; l&apos;enregistrement reprend de lui-même dès qu&apos;il est possible d&apos;écrire.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another place.</source>
        <translation>Vérifiez que vous pouvez y écrire, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Payloads that are not whole in the capture, and so not in what was exported: %1.</source>
        <translation>Contenus qui ne sont pas entiers dans la capture, ni donc dans ce qui a été exporté : %1.</translation>
    </message>
    <message>
        <source>%1 exists already and is no capture: it is not replaced.</source>
        <translation>%1 existe déjà et n&apos;est pas une capture : le fichier n&apos;est pas remplacé.</translation>
    </message>
    <message>
        <source>another file, or delete this one first.</source>
        <translation>un autre fichier, ou supprimez d&apos;abord celui-ci.</translation>
    </message>
    <message>
        <source>The capture %1 was moved while it was being recorded.</source>
        <translation>La capture %1 a été déplacée pendant son enregistrement.</translation>
    </message>
    <message>
        <source>All of it is in the file, under its new name.</source>
        <translation>Tout est dans le fichier, sous son nouveau nom.</translation>
    </message>
    <message>
        <source>leave a capture alone until its recording has ended.</source>
        <translation>ne touchez pas à une capture avant la fin de son enregistrement.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>The name “%1” stands twice; both are read.</source>
        <translation>Le nom « %1 » figure deux fois ; les deux sont lus.</translation>
    </message>
    <message>
        <source>log.version</source>
        <translation>log.version</translation>
    </message>
    <message>
        <source>There is no version “%1” of HAR; it is read as 1.2.</source>
        <translation>Il n&apos;y a pas de version « %1 » de HAR ; elle est lue comme 1.2.</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in the same object; the last one counts.</source>
        <translation>Le nom « %1 » figure deux fois dans le même objet ; le dernier compte.</translation>
    </message>
    <message>
        <source>It has no usable time: it stands at the time of the one before.</source>
        <translation>Il manque une heure utilisable : l&apos;entrée est placée à l&apos;heure de la précédente.</translation>
    </message>
    <message>
        <source>Its time makes no sense: it stands at the time of the one before.</source>
        <translation>L&apos;heure n&apos;a pas de sens : l&apos;entrée est placée à l&apos;heure de la précédente.</translation>
    </message>
    <message>
        <source>It has no time: it stands at the time of the one before.</source>
        <translation>Il manque l&apos;heure : l&apos;entrée est placée à l&apos;heure de la précédente.</translation>
    </message>
    <message>
        <source>It has no usable “%1”: it was taken as text.</source>
        <translation>Il manque un « %1 » utilisable : l&apos;entrée a été prise comme texte.</translation>
    </message>
    <message>
        <source>The header line is not valid JSON; the profile and the notes that it may hold are left out.</source>
        <translation>La ligne d&apos;en-tête n&apos;est pas du JSON valide ; le profil et les notes qu&apos;elle contient peut-être sont omis.</translation>
    </message>
    <message>
        <source>There is no version “%1” of this format; it is read as version 1.</source>
        <translation>Il n&apos;y a pas de version « %1 » de ce format ; il est lu comme version 1.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The capture %1 was deleted while it was being recorded.</source>
        <translation>La capture %1 a été supprimée pendant son enregistrement.</translation>
    </message>
    <message>
        <source>The capture %1 was cut to %2 of its %3 bytes while it was being recorded.</source>
        <translation>La capture %1 a été réduite à %2 de ses %3 octets pendant son enregistrement.</translation>
    </message>
    <message>
        <source>Everything that was recorded is in %1, and the recording goes on there.</source>
        <translation>Tout ce qui a été enregistré est dans %1, et l&apos;enregistrement y continue.</translation>
    </message>
    <message>
        <source>What was cut off is lost; the rest is in %1, and the recording goes on there.</source>
        <translation>Ce qui a été coupé est perdu ; le reste est dans %1, et l&apos;enregistrement y continue.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>L&apos;entrée est omise.</translation>
    </message>
    <message>
        <source>%1 entries are left out because of it.</source>
        <translation>%1 entrées sont omises pour cette raison.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>À essayer : %1</translation>
    </message>
</context>
<context>
    <name>framescope::network::CertificateMaker</name>
    <message>
        <source>A certificate of our own could not be made.</source>
        <translation>Un certificat propre n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>Give the server a certificate of yours (--cert, --key).</source>
        <translation>Donnez au serveur un certificat à vous (--cert, --key).</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on its disk.</source>
        <translation>Vérifiez les droits du dossier et l&apos;espace sur son disque.</translation>
    </message>
</context>
<context>
    <name>framescope::network::ConnectionOptions</name>
    <message>
        <source>The proxy&apos;s address cannot be used: %1</source>
        <translation>L&apos;adresse du proxy n&apos;est pas utilisable : %1</translation>
    </message>
    <message>
        <source>Write it as http://host:port or socks5://host:port, or “none” or “system”.</source>
        <translation>Écrivez-la http://host:port ou socks5://host:port, ou bien « none » ou « system ».</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>elle ne nomme pas d&apos;hôte.</translation>
    </message>
    <message>
        <source>only http and socks5 are possible, not %1.</source>
        <translation>seuls http et socks5 sont possibles, pas %1.</translation>
    </message>
    <message>
        <source>SOCKS5 allows 255 bytes for the user name and for the password (RFC 1929).</source>
        <translation>SOCKS5 permet 255 octets pour le nom d&apos;utilisateur et pour le mot de passe (RFC 1929).</translation>
    </message>
</context>
<context>
    <name>framescope::network::Diagnosis</name>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>Le nom d&apos;hôte %1 n&apos;a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Check the spelling and the network&apos;s name server, or name the address yourself (--resolve %1:ADDRESS).</source>
        <translation>Vérifiez l&apos;orthographe et le serveur de noms du réseau, ou donnez l&apos;adresse vous-même (--resolve %1:ADRESSE).</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1 port %2.</source>
        <translation>Rien n&apos;accepte de connexions sur %1, port %2.</translation>
    </message>
    <message>
        <source>Check the port, and that the server is running and listens on this address.</source>
        <translation>Vérifiez le port, et que le serveur fonctionne et écoute à cette adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation>%1 n&apos;est pas joignable depuis cette machine.</translation>
    </message>
    <message>
        <source>Check the network connection, a VPN or a firewall in between.</source>
        <translation>Vérifiez la connexion réseau, un VPN ou un pare-feu intermédiaire.</translation>
    </message>
    <message>
        <source>No TCP connection to %1 port %2 came about.</source>
        <translation>Aucune connexion TCP vers %1, port %2, n&apos;a abouti.</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether a proxy is needed to get there.</source>
        <translation>Vérifiez l&apos;adresse et le port, et s&apos;il faut un proxy pour y arriver.</translation>
    </message>
    <message>
        <source>The name server did not answer for %1 within %2 s.</source>
        <translation>Le serveur de noms n&apos;a pas répondu pour %1 en %2 s.</translation>
    </message>
    <message>
        <source>Check the network&apos;s name server, or name the address yourself (--resolve).</source>
        <translation>Vérifiez le serveur de noms du réseau, ou donnez l&apos;adresse vous-même (--resolve).</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 n&apos;a pas répondu en %2 s.</translation>
    </message>
    <message>
        <source>Check the address; a firewall that drops packets silently looks like this.</source>
        <translation>Vérifiez l&apos;adresse ; un pare-feu qui jette les paquets sans bruit ressemble à cela.</translation>
    </message>
    <message>
        <source>The proxy opened no way to %1 within %2 s.</source>
        <translation>Le proxy n&apos;a ouvert aucun passage vers %1 en %2 s.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and port, and whether it can reach the server.</source>
        <translation>Vérifiez le type de proxy (http ou socks5) et son port, et s&apos;il peut joindre le serveur.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not finish the TLS handshake within %2 s.</source>
        <translation>%1 a accepté la connexion mais n&apos;a pas terminé la négociation TLS en %2 s.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS; for one that does not, use ws:// in place of wss://.</source>
        <translation>Vérifiez que le port parle TLS ; sinon, utilisez ws:// au lieu de wss://.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not answer the opening handshake within %2 s.</source>
        <translation>%1 a accepté la connexion mais n&apos;a pas répondu à la demande d&apos;ouverture en %2 s.</translation>
    </message>
    <message>
        <source>Check that a WebSocket server listens on this port and whether it wants TLS (wss://).</source>
        <translation>Vérifiez qu&apos;un serveur WebSocket écoute sur ce port et s&apos;il exige TLS (wss://).</translation>
    </message>
    <message>
        <source>No connection to %1 was open within %2 s.</source>
        <translation>Aucune connexion à %1 n&apos;était ouverte en %2 s.</translation>
    </message>
    <message>
        <source>See in the timings which phase took so long, or allow more time (--connect-timeout).</source>
        <translation>Regardez dans les durées quelle phase a pris si longtemps, ou accordez plus de temps (--connect-timeout).</translation>
    </message>
    <message>
        <source>Connecting to %1 was given up before it was done.</source>
        <translation>La connexion à %1 a été abandonnée avant d&apos;aboutir.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password.</source>
        <translation>Le proxy %1 n&apos;a pas accepté le nom d&apos;utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user name and password.</source>
        <translation>Vérifiez le nom d&apos;utilisateur et le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password.</source>
        <translation>Le proxy %1 demande un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy %1 refused to connect to %2.</source>
        <translation>Le proxy %1 a refusé de se connecter à %2.</translation>
    </message>
    <message>
        <source>Ask whether the proxy may reach this host and port, or connect without it (--proxy none).</source>
        <translation>Demandez si le proxy peut joindre cet hôte et ce port, ou connectez-vous sans lui (--proxy none).</translation>
    </message>
    <message>
        <source>What the proxy %1 answered is not what such a proxy says.</source>
        <translation>Ce que le proxy %1 a répondu n&apos;est pas ce que dit un tel proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port.</source>
        <translation>Vérifiez le type de proxy (http ou socks5) et son port.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the stream before it opened a way through.</source>
        <translation>Le proxy %1 a terminé le flux avant d&apos;ouvrir un passage.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port, or connect without it (--proxy none).</source>
        <translation>Vérifiez le type de proxy (http ou socks5) et son port, ou connectez-vous sans lui (--proxy none).</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>Le certificat était valable jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on only.</source>
        <translation>Le certificat n&apos;est valable qu&apos;à partir du %1.</translation>
    </message>
    <message>
        <source>A certificate of the chain signs itself, and nobody here trusts it.</source>
        <translation>Un certificat de la chaîne se signe lui-même, et personne ici ne lui fait confiance.</translation>
    </message>
    <message>
        <source>Whoever issued the certificate is not known here.</source>
        <translation>L&apos;émetteur du certificat n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation>Le certificat n&apos;est pas pour %1 mais pour %2.</translation>
    </message>
    <message>
        <source>Trust its CA (--cacert FILE), or accept this certificate by its fingerprint.</source>
        <translation>Faites confiance à sa CA (--cacert FICHIER), ou acceptez ce certificat par son empreinte.</translation>
    </message>
    <message>
        <source>Connect by a name that is in the certificate, or name it (--sni NAME).</source>
        <translation>Connectez-vous par un nom qui figure dans le certificat, ou donnez-le (--sni NOM).</translation>
    </message>
    <message>
        <source>Replace the server&apos;s certificate.</source>
        <translation>Remplacez le certificat du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted.</source>
        <translation>Le certificat de %1 n&apos;est pas accepté.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port.</source>
        <translation>%1 ne parle pas TLS sur ce port.</translation>
    </message>
    <message>
        <source>Use ws:// in place of wss://, or the port that speaks TLS.</source>
        <translation>Utilisez ws:// au lieu de wss://, ou le port qui parle TLS.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 could not begin: the TLS settings do not fit together.</source>
        <translation>La négociation TLS avec %1 n&apos;a pas pu commencer : les réglages TLS ne s&apos;accordent pas.</translation>
    </message>
    <message>
        <source>Check that the private key (--key) is that of the certificate (--cert).</source>
        <translation>Vérifiez que la clé privée (--key) est celle du certificat (--cert).</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>La négociation TLS avec %1 a échoué.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, which versions it allows, and whether it wants a client certificate (--cert).</source>
        <translation>Vérifiez que le port parle TLS, quelles versions il permet et s&apos;il veut un certificat client (--cert).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was accepted before.</source>
        <translation>Le certificat de %1 n&apos;est pas celui qui avait été accepté.</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>empreinte %1</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was renewed, accept the new one; otherwise somebody may be in between.</source>
        <translation>Si le certificat du serveur a été renouvelé, acceptez le nouveau ; sinon, quelqu&apos;un s&apos;est peut-être interposé.</translation>
    </message>
    <message>
        <source>%1 speaks TLS on this port.</source>
        <translation>%1 parle TLS sur ce port.</translation>
    </message>
    <message>
        <source>Use wss:// in place of ws://.</source>
        <translation>Utilisez wss:// au lieu de ws://.</translation>
    </message>
    <message>
        <source>%1 ended the stream without an answer to the opening handshake.</source>
        <translation>%1 a terminé le flux sans répondre à la demande d&apos;ouverture.</translation>
    </message>
    <message>
        <source>Check the path and that a WebSocket server listens on this port.</source>
        <translation>Vérifiez le chemin et qu&apos;un serveur WebSocket écoute sur ce port.</translation>
    </message>
    <message>
        <source>Check that a WebSocket server listens on this port, and whether it wants TLS (wss://).</source>
        <translation>Vérifiez qu&apos;un serveur WebSocket écoute sur ce port, et s&apos;il exige TLS (wss://).</translation>
    </message>
    <message>
        <source>This is an ordinary web page: check the path of the WebSocket endpoint.</source>
        <translation>C&apos;est une page web ordinaire : vérifiez le chemin du point d&apos;accès WebSocket.</translation>
    </message>
    <message>
        <source>Compare the request&apos;s headers with what the server expects.</source>
        <translation>Comparez les en-têtes de la requête avec ce que le serveur attend.</translation>
    </message>
    <message>
        <source>Give a user name and password (--user) or a token (--bearer).</source>
        <translation>Donnez un nom d&apos;utilisateur et un mot de passe (--user) ou un jeton (--bearer).</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin (--origin).</source>
        <translation>Vérifiez les identifiants et l&apos;origine (--origin).</translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation>Vérifiez le chemin de l&apos;adresse.</translation>
    </message>
    <message>
        <source>See in the answer&apos;s headers which protocol or version the server asks for.</source>
        <translation>Regardez dans les en-têtes de la réponse quel protocole ou quelle version le serveur demande.</translation>
    </message>
    <message>
        <source>Wait, then connect less often.</source>
        <translation>Attendez, puis connectez-vous moins souvent.</translation>
    </message>
    <message>
        <source>Connect to where the Location header points.</source>
        <translation>Connectez-vous là où pointe l&apos;en-tête Location.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log, or that of the proxy in front of it.</source>
        <translation>Regardez le journal du serveur, ou celui du proxy placé devant lui.</translation>
    </message>
    <message>
        <source>See the answer&apos;s headers and body for the reason.</source>
        <translation>Cherchez la raison dans les en-têtes et le corps de la réponse.</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket with status %2.</source>
        <translation>%1 a refusé le WebSocket avec le statut %2.</translation>
    </message>
    <message numerus="yes">
        <source>The server redirects more than %n time(s).</source>
        <translation>
            <numerusform>Le serveur redirige plus de %n fois.</numerusform>
            <numerusform>Le serveur redirige plus de %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether the redirects go in a circle, or connect to the last address directly.</source>
        <translation>Regardez si les redirections tournent en rond, ou connectez-vous directement à la dernière adresse.</translation>
    </message>
    <message>
        <source>The server redirects from wss:// to ws://, which would give up encryption and is not followed.</source>
        <translation>Le serveur redirige de wss:// vers ws://, ce qui abandonnerait le chiffrement et n&apos;est pas suivi.</translation>
    </message>
    <message>
        <source>Connect to that address yourself if this is what you want.</source>
        <translation>Connectez-vous vous-même à cette adresse si c&apos;est ce que vous voulez.</translation>
    </message>
    <message>
        <source>The server redirects with status %1 but names no usable address.</source>
        <translation>Le serveur redirige avec le statut %1 mais ne nomme pas d&apos;adresse utilisable.</translation>
    </message>
    <message>
        <source>Look at the answer&apos;s Location header on the server.</source>
        <translation>Regardez l&apos;en-tête Location de la réponse sur le serveur.</translation>
    </message>
    <message>
        <source>The peer sent more than is allowed here, and the connection was ended.</source>
        <translation>Le pair a envoyé plus que ce qui est permis ici, et la connexion a été terminée.</translation>
    </message>
    <message>
        <source>Raise the limit (--max-message) if so much is expected.</source>
        <translation>Augmentez la limite (--max-message) si autant est attendu.</translation>
    </message>
    <message>
        <source>The peer broke %1: %2</source>
        <translation>Le pair a enfreint %1 : %2</translation>
    </message>
    <message>
        <source>The peer did not end the stream within %1 s after the closing handshake.</source>
        <translation>Le pair n&apos;a pas terminé le flux dans les %1 s suivant l&apos;échange de fermeture.</translation>
    </message>
    <message>
        <source>The peer did not answer our Close within %1 s, and the stream was ended.</source>
        <translation>Le pair n&apos;a pas répondu à notre Close en %1 s, et le flux a été terminé.</translation>
    </message>
    <message>
        <source>Look whether the peer still reads, and whether it answers Close frames.</source>
        <translation>Regardez si le pair lit encore et s&apos;il répond aux trames Close.</translation>
    </message>
    <message>
        <source>The stream ended in the middle of a frame.</source>
        <translation>Le flux s&apos;est terminé au milieu d&apos;une trame.</translation>
    </message>
    <message>
        <source>Look whether the peer crashed or a proxy in between cut the connection.</source>
        <translation>Regardez si le pair a planté ou si un proxy intermédiaire a coupé la connexion.</translation>
    </message>
    <message>
        <source>The stream broke.</source>
        <translation>Le flux s&apos;est rompu.</translation>
    </message>
    <message>
        <source>Look whether the peer crashed or was restarted, or a proxy in between gave up on the connection.</source>
        <translation>Regardez si le pair a planté ou redémarré, ou si un proxy intermédiaire a abandonné la connexion.</translation>
    </message>
    <message>
        <source>The peer ended the stream without a Close frame.</source>
        <translation>Le pair a terminé le flux sans trame Close.</translation>
    </message>
    <message>
        <source>Look into the peer&apos;s log; proxies end idle connections like this (a ping interval helps).</source>
        <translation>Regardez le journal du pair ; des proxys terminent ainsi les connexions inactives (un intervalle de ping aide).</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is not open.</source>
        <translation>Rien ne peut être envoyé : la connexion n&apos;est pas ouverte.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Connectez-vous d&apos;abord.</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is closing.</source>
        <translation>Rien ne peut être envoyé : la connexion se ferme.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>%1 is not possible with the Qt WebSockets stack.</source>
        <translation>%1 n&apos;est pas possible avec la pile Qt WebSockets.</translation>
    </message>
    <message>
        <source>Use Framescope&apos;s own stack (--stack framescope).</source>
        <translation>Utilisez la propre pile de Framescope (--stack framescope).</translation>
    </message>
    <message>
        <source>Check the address; the loopback addresses always exist.</source>
        <translation>Vérifiez l&apos;adresse ; les adresses de bouclage existent toujours.</translation>
    </message>
    <message>
        <source>End the other program, or take another port (--port 0 picks a free one).</source>
        <translation>Terminez l&apos;autre programme, ou prenez un autre port (--port 0 en choisit un libre).</translation>
    </message>
    <message>
        <source>Take a port from 1024 on; the ones below need special rights.</source>
        <translation>Prenez un port à partir de 1024 ; les ports inférieurs demandent des droits particuliers.</translation>
    </message>
    <message>
        <source>%1 cannot be listened on.</source>
        <translation>Il n&apos;est pas possible d&apos;écouter sur %1.</translation>
    </message>
    <message>
        <source>A client did not finish its opening handshake within %1 s and was dropped.</source>
        <translation>Un client n&apos;a pas terminé sa demande d&apos;ouverture en %1 s et a été déconnecté.</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>rien du tout</translation>
    </message>
    <message>
        <source>A client went away before its opening handshake was done.</source>
        <translation>Un client est parti avant la fin de sa demande d&apos;ouverture.</translation>
    </message>
    <message numerus="yes">
        <source>A client was turned away with 503: %n client(s) are connected already.</source>
        <translation>
            <numerusform>Un client a été refusé avec 503 : %n client est déjà connecté.</numerusform>
            <numerusform>Un client a été refusé avec 503 : %n clients sont déjà connectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit (--max-clients).</source>
        <translation>Augmentez la limite (--max-clients).</translation>
    </message>
    <message>
        <source>The TLS handshake with a client failed.</source>
        <translation>La négociation TLS avec un client a échoué.</translation>
    </message>
    <message>
        <source>Check that the client uses wss:// and trusts this server&apos;s CA file.</source>
        <translation>Vérifiez que le client utilise wss:// et fait confiance au fichier CA de ce serveur.</translation>
    </message>
    <message>
        <source>TLS alert %1</source>
        <translation>alerte TLS %1</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was given.</source>
        <translation>%1 veut un certificat client, et aucun n&apos;a été donné.</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 n&apos;a pas accepté le certificat client.</translation>
    </message>
    <message>
        <source>%1 wants another proof of who is calling.</source>
        <translation>%1 veut une autre preuve de qui appelle.</translation>
    </message>
    <message>
        <source>Give a certificate that the server trusts (--cert and --key), and check that it is still valid.</source>
        <translation>Donnez un certificat auquel le serveur fait confiance (--cert et --key), et vérifiez qu&apos;il est encore valable.</translation>
    </message>
    <message>
        <source>%1 ended TLS with an alert before it answered the opening handshake.</source>
        <translation>%1 a terminé TLS par une alerte avant de répondre à la demande d&apos;ouverture.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Regardez le journal du serveur.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached: %2</source>
        <translation>Le proxy %1 n&apos;a pas pu être joint : %2</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port, or connect without it (--proxy none).</source>
        <translation>Vérifiez l&apos;adresse et le port du proxy, ou connectez-vous sans lui (--proxy none).</translation>
    </message>
    <message>
        <source>The Qt WebSockets stack cannot do this: %1.</source>
        <translation>La pile Qt WebSockets ne sait pas faire cela : %1.</translation>
    </message>
    <message>
        <source>Leave it out, or use Framescope&apos;s own stack (--stack framescope).</source>
        <translation>Omettez-le, ou utilisez la propre pile de Framescope (--stack framescope).</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, or check this machine&apos;s clock, or go on all the same (--insecure).</source>
        <translation>Renouvelez le certificat du serveur, vérifiez l&apos;horloge de cette machine, ou continuez malgré tout (--insecure).</translation>
    </message>
    <message>
        <source>Give yours in the profile&apos;s TLS settings (--cert and --key).</source>
        <translation>Indiquez le vôtre dans les réglages TLS du profil (--cert et --key).</translation>
    </message>
    <message>
        <source>Correct the peer, or report violations and go on (--mode observe).</source>
        <translation>Corrigez le pair, ou signalez les violations et continuez (--mode observe).</translation>
    </message>
    <message>
        <source>No more clients can be accepted: the system gives this program no more files.</source>
        <translation>Aucun autre client ne peut être accepté : le système n&apos;accorde plus de fichiers à ce programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are connected.</source>
        <translation>
            <numerusform>%n client est connecté.</numerusform>
            <numerusform>%n clients sont connectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Further ones wait until somebody leaves. Raise the limit of open files (ulimit -n), or set one for clients.</source>
        <translation>Les suivants attendent que quelqu&apos;un parte. Relevez la limite de fichiers ouverts (ulimit -n), ou fixez-en une pour les clients.</translation>
    </message>
    <message>
        <source>The proxy %1 takes only the authentication %2, and this program speaks Basic with proxies.</source>
        <translation>Le proxy %1 n&apos;accepte que l&apos;authentification %2, et ce programme parle Basic avec les proxys.</translation>
    </message>
    <message>
        <source>Let the proxy take Basic, go through a local proxy that speaks %1 for you, or connect without it (--proxy none).</source>
        <translation>Faites accepter Basic au proxy, passez par un proxy local qui parle %1 pour vous, ou connectez-vous sans lui (--proxy none).</translation>
    </message>
    <message>
        <source>The issuer %1 is missing: the server did not send its certificate, and it is not known here.</source>
        <translation>L&apos;émetteur %1 manque : le serveur n&apos;a pas envoyé son certificat, et il n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>If the issuer is an intermediate one, let the server send its certificate too; otherwise trust the CA (--cacert FILE), or accept this certificate by its fingerprint.</source>
        <translation>Si l&apos;émetteur est intermédiaire, faites envoyer aussi son certificat par le serveur ; sinon, faites confiance à la CA (--cacert FICHIER), ou acceptez ce certificat par son empreinte.</translation>
    </message>
    <message>
        <source>%1 speaks no TLS version that is allowed here: %2 or newer.</source>
        <translation>%1 ne parle aucune version de TLS autorisée ici : %2 ou plus récente.</translation>
    </message>
    <message>
        <source>Look which versions the server speaks; older ones than TLS 1.0 are not spoken here.</source>
        <translation>Regardez quelles versions le serveur parle ; celles d&apos;avant TLS 1.0 ne sont pas parlées ici.</translation>
    </message>
    <message>
        <source>If it is an old server, allow the older versions (--tls-min 1.0); better, let the server speak TLS 1.2 or 1.3.</source>
        <translation>Si c&apos;est un ancien serveur, autorisez les versions plus anciennes (--tls-min 1.0) ; mieux, faites parler TLS 1.2 ou 1.3 au serveur.</translation>
    </message>
    <message>
        <source>Give user name and password in a profile whose authentication is digest.</source>
        <translation>Donnez le nom d&apos;utilisateur et le mot de passe dans un profil dont l&apos;authentification est digest.</translation>
    </message>
    <message>
        <source>This program does not speak %1: let the server take Basic, Digest or a token, or go through a local proxy that speaks it.</source>
        <translation>Ce programme ne parle pas %1 : faites accepter au serveur Basic, Digest ou un jeton, ou passez par un proxy local qui le parle.</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket with status %2 and asks for %3.</source>
        <translation>%1 a refusé le WebSocket avec le statut %2 et demande %3.</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address, as NAME:PASSWORD@ in front of its host.</source>
        <translation>Mettez-les dans l&apos;adresse du proxy, sous la forme NOM:MOT-DE-PASSE@ devant son hôte.</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 too (--tls-min 1.2), or let the server speak TLS 1.3.</source>
        <translation>Autorisez aussi TLS 1.2 (--tls-min 1.2), ou faites parler TLS 1.3 au serveur.</translation>
    </message>
</context>
<context>
    <name>framescope::network::Dialer</name>
    <message>
        <source>%1: no answer</source>
        <translation>%1 : pas de réponse</translation>
    </message>
</context>
<context>
    <name>framescope::network::FramescopeClient</name>
    <message>
        <source>no answer at all</source>
        <translation>pas de réponse du tout</translation>
    </message>
    <message>
        <source>The header Authorization that was given takes the place of the user name and the password.</source>
        <translation>L&apos;en-tête Authorization donné prend la place du nom d&apos;utilisateur et du mot de passe.</translation>
    </message>
</context>
<context>
    <name>framescope::network::FramescopeConnection</name>
    <message>
        <source>Nothing can be sent from inside the report of a sent frame.</source>
        <translation>Rien ne peut être envoyé pendant l&apos;annonce d&apos;une trame envoyée.</translation>
    </message>
    <message>
        <source>Send when the report has returned.</source>
        <translation>Envoyez une fois l&apos;annonce revenue.</translation>
    </message>
</context>
<context>
    <name>framescope::network::HostLookup</name>
    <message>
        <source>“%1”, named for %2, is not an address</source>
        <translation>« %1 », donné pour %2, n&apos;est pas une adresse</translation>
    </message>
    <message>
        <source>no address was named for %1</source>
        <translation>aucune adresse n&apos;a été donnée pour %1</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>le nom n&apos;a pas d&apos;adresse</translation>
    </message>
</context>
<context>
    <name>framescope::network::QtConnection</name>
    <message>
        <source>Sending a message in fragments</source>
        <translation>Envoyer un message en fragments</translation>
    </message>
    <message>
        <source>Sending text that is not UTF-8</source>
        <translation>Envoyer un texte qui n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>Sending a ping of more than 125 bytes</source>
        <translation>Envoyer un ping de plus de 125 octets</translation>
    </message>
    <message>
        <source>Sending a pong</source>
        <translation>Envoyer un pong</translation>
    </message>
    <message>
        <source>Sending a frame of one&apos;s own</source>
        <translation>Envoyer une trame de sa propre composition</translation>
    </message>
    <message>
        <source>Sending single fragments</source>
        <translation>Envoyer des fragments isolés</translation>
    </message>
    <message>
        <source>Sending a Close without a code</source>
        <translation>Envoyer un Close sans code</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket.</source>
        <translation>%1 a refusé le WebSocket.</translation>
    </message>
    <message>
        <source>See the answer itself with Framescope&apos;s own stack (--stack framescope).</source>
        <translation>Voyez la réponse elle-même avec la propre pile de Framescope (--stack framescope).</translation>
    </message>
    <message>
        <source>leaving pings unanswered (--no-auto-pong)</source>
        <translation>laisser des pings sans réponse (--no-auto-pong)</translation>
    </message>
    <message>
        <source>leaving a Close unanswered (--no-auto-close)</source>
        <translation>laisser un Close sans réponse (--no-auto-close)</translation>
    </message>
    <message>
        <source>going on after a violation (--mode observe)</source>
        <translation>continuer après une violation (--mode observe)</translation>
    </message>
    <message>
        <source>another name for TLS than the address&apos;s (--sni)</source>
        <translation>un autre nom pour TLS que celui de l&apos;adresse (--sni)</translation>
    </message>
    <message>
        <source>writing the keys of TLS (--keylog)</source>
        <translation>écrire les clés de TLS (--keylog)</translation>
    </message>
    <message>
        <source>naming a host&apos;s address yourself (--resolve)</source>
        <translation>donner soi-même l&apos;adresse d&apos;un hôte (--resolve)</translation>
    </message>
    <message>
        <source>parameters of permessage-deflate (--deflate)</source>
        <translation>des paramètres de permessage-deflate (--deflate)</translation>
    </message>
    <message>
        <source>sending two headers of the same name (%1)</source>
        <translation>envoyer deux en-têtes du même nom (%1)</translation>
    </message>
    <message>
        <source>See the answer&apos;s headers and body with Framescope&apos;s own stack (--stack framescope).</source>
        <translation>Voyez les en-têtes et le corps de la réponse avec la propre pile de Framescope (--stack framescope).</translation>
    </message>
</context>
<context>
    <name>framescope::network::QtListener</name>
    <message>
        <source>A client&apos;s opening handshake was not accepted.</source>
        <translation>La demande d&apos;ouverture d&apos;un client n&apos;a pas été acceptée.</translation>
    </message>
    <message>
        <source>See what the client sent with Framescope&apos;s own stack (--stack framescope).</source>
        <translation>Voyez ce que le client a envoyé avec la propre pile de Framescope (--stack framescope).</translation>
    </message>
</context>
<context>
    <name>framescope::network::Socks5</name>
    <message>
        <source>general failure (1)</source>
        <translation>échec général (1)</translation>
    </message>
    <message>
        <source>not allowed by its rules (2)</source>
        <translation>non permis par ses règles (2)</translation>
    </message>
    <message>
        <source>network unreachable (3)</source>
        <translation>réseau injoignable (3)</translation>
    </message>
    <message>
        <source>host unreachable (4)</source>
        <translation>hôte injoignable (4)</translation>
    </message>
    <message>
        <source>connection refused (5)</source>
        <translation>connexion refusée (5)</translation>
    </message>
    <message>
        <source>TTL expired (6)</source>
        <translation>TTL expiré (6)</translation>
    </message>
    <message>
        <source>command not supported (7)</source>
        <translation>commande non prise en charge (7)</translation>
    </message>
    <message>
        <source>address type not supported (8)</source>
        <translation>type d&apos;adresse non pris en charge (8)</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsIdentity</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the path and the file&apos;s permissions.</source>
        <translation>Vérifiez le chemin et les droits du fichier.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Give another file.</source>
        <translation>Donnez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 holds a key in the form of OpenSSH, which TLS does not use.</source>
        <translation>%1 contient une clé au format d&apos;OpenSSH, que TLS n&apos;utilise pas.</translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -m PKCS8 -f FILE.</source>
        <translation>Convertissez-en une copie : ssh-keygen -p -m PKCS8 -f FICHIER.</translation>
    </message>
    <message>
        <source>%1 holds a public key where the private key is needed.</source>
        <translation>%1 contient une clé publique là où il faut la clé privée.</translation>
    </message>
    <message>
        <source>Give the file with the private key (--key).</source>
        <translation>Donnez le fichier contenant la clé privée (--key).</translation>
    </message>
    <message>
        <source>%1 holds a certificate but no private key.</source>
        <translation>%1 contient un certificat, mais pas de clé privée.</translation>
    </message>
    <message>
        <source>Give the file with the private key, too (--key FILE).</source>
        <translation>Donnez aussi le fichier contenant la clé privée (--key FICHIER).</translation>
    </message>
    <message>
        <source>%1 holds a request for a certificate and not the certificate that was issued.</source>
        <translation>%1 contient une demande de certificat et non le certificat émis.</translation>
    </message>
    <message>
        <source>Give the file that the CA sent back.</source>
        <translation>Donnez le fichier que la CA a renvoyé.</translation>
    </message>
    <message>
        <source>%1 holds PKCS#7, and PEM certificates are needed.</source>
        <translation>%1 contient du PKCS#7, alors qu&apos;il faut des certificats en PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs7 -print_certs -in FILE -out certs.pem.</source>
        <translation>Convertissez-le : openssl pkcs7 -print_certs -in FICHIER -out certs.pem.</translation>
    </message>
    <message>
        <source>%1 holds a private key but no certificate.</source>
        <translation>%1 contient une clé privée, mais pas de certificat.</translation>
    </message>
    <message>
        <source>Give the certificate&apos;s file here (--cert) and this one as its key (--key).</source>
        <translation>Donnez ici le fichier du certificat (--cert), et celui-ci comme clé (--key).</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, though its name does not say so.</source>
        <translation>%1 est du PKCS#12, bien que son nom ne le dise pas.</translation>
    </message>
    <message>
        <source>Name it .p12 or .pfx, and give it as the certificate (--cert).</source>
        <translation>Nommez-le .p12 ou .pfx, et donnez-le comme certificat (--cert).</translation>
    </message>
    <message>
        <source>%1 holds a certificate (in DER) but no private key.</source>
        <translation>%1 contient un certificat (en DER), mais pas de clé privée.</translation>
    </message>
    <message>
        <source>%1 holds a certificate in DER, and PEM is needed.</source>
        <translation>%1 contient un certificat en DER, alors qu&apos;il faut du PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in FILE -out cert.pem.</source>
        <translation>Convertissez-le : openssl x509 -inform DER -in FICHIER -out cert.pem.</translation>
    </message>
    <message>
        <source>%1 holds a private key in DER, and PEM is needed.</source>
        <translation>%1 contient une clé privée en DER, alors qu&apos;il faut du PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in FILE -out key.pem.</source>
        <translation>Convertissez-la : openssl pkey -inform DER -in FICHIER -out key.pem.</translation>
    </message>
    <message>
        <source>%1 holds a private key (in DER) but no certificate.</source>
        <translation>%1 contient une clé privée (en DER), mais pas de certificat.</translation>
    </message>
    <message>
        <source>Give the certificate&apos;s file here (--cert).</source>
        <translation>Donnez ici le fichier du certificat (--cert).</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 ne contient pas de certificat lisible.</translation>
    </message>
    <message>
        <source>Give a file with the certificate in PEM (-----BEGIN CERTIFICATE-----).</source>
        <translation>Donnez un fichier contenant le certificat en PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>The private key in %1 is not that of the certificate in %2.</source>
        <translation>La clé privée de %1 n&apos;est pas celle du certificat de %2.</translation>
    </message>
    <message>
        <source>Give the key with which this certificate was requested (--key).</source>
        <translation>Donnez la clé avec laquelle ce certificat a été demandé (--key).</translation>
    </message>
    <message>
        <source>In %1 the certificate of the private key stands at place %2 and not first.</source>
        <translation>Dans %1, le certificat de la clé privée est à la place %2 et non en premier.</translation>
    </message>
    <message>
        <source>Put the own certificate first, then the one that signed it, and so on (RFC 8446 section 4.4.2).</source>
        <translation>Mettez d&apos;abord le certificat lui-même, puis celui qui l&apos;a signé, et ainsi de suite (RFC 8446, section 4.4.2).</translation>
    </message>
    <message>
        <source>%1 is encrypted, and no passphrase was given.</source>
        <translation>%1 est chiffré, et aucune phrase secrète n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>Give its passphrase in the profile&apos;s TLS settings (--passphrase - asks for it).</source>
        <translation>Indiquez sa phrase secrète dans les réglages TLS du profil (--passphrase - la demande).</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>La phrase secrète n&apos;ouvre pas %1.</translation>
    </message>
    <message>
        <source>Check the passphrase; upper and lower case count.</source>
        <translation>Vérifiez la phrase secrète ; majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old algorithm (such as RC2-40), which OpenSSL 3 has only in its legacy provider.</source>
        <translation>%1 est chiffré avec un ancien algorithme (comme RC2-40), qu&apos;OpenSSL 3 n&apos;a que dans son fournisseur legacy.</translation>
    </message>
    <message>
        <source>Pack it anew: openssl pkcs12 -legacy -in FILE -nodes -out all.pem, then openssl pkcs12 -export -in all.pem -out new.p12; remove all.pem afterwards.</source>
        <translation>Refaites le paquet : openssl pkcs12 -legacy -in FICHIER -nodes -out all.pem, puis openssl pkcs12 -export -in all.pem -out new.p12 ; supprimez ensuite all.pem.</translation>
    </message>
    <message>
        <source>Encrypt it anew: openssl pkey -provider legacy -provider default -in FILE -aes256 -out new.pem.</source>
        <translation>Chiffrez-le de nouveau : openssl pkey -provider legacy -provider default -in FICHIER -aes256 -out new.pem.</translation>
    </message>
    <message>
        <source>%1 is named like PKCS#12, but holds PEM.</source>
        <translation>%1 porte un nom de PKCS#12, mais contient du PEM.</translation>
    </message>
    <message>
        <source>Name it .pem, and give the key&apos;s file too if it is another (--key).</source>
        <translation>Nommez-le .pem, et donnez aussi le fichier de la clé si c&apos;en est un autre (--key).</translation>
    </message>
    <message>
        <source>%1 is not PKCS#12, or damaged.</source>
        <translation>%1 n&apos;est pas du PKCS#12, ou est endommagé.</translation>
    </message>
    <message>
        <source>Export the certificate with its key again.</source>
        <translation>Exportez de nouveau le certificat avec sa clé.</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, but OpenSSL cannot read what is in it.</source>
        <translation>%1 est du PKCS#12, mais OpenSSL ne peut pas lire ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation>%1 ne contient pas de clé privée.</translation>
    </message>
    <message>
        <source>Export it again together with the private key.</source>
        <translation>Exportez-le de nouveau avec la clé privée.</translation>
    </message>
    <message>
        <source>%1 holds a private key, but no certificate that belongs to it.</source>
        <translation>%1 contient une clé privée, mais aucun certificat qui lui corresponde.</translation>
    </message>
    <message>
        <source>Export the certificate and its key together.</source>
        <translation>Exportez ensemble le certificat et sa clé.</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that Qt cannot use.</source>
        <translation>La clé privée de %1 est d&apos;un type que Qt ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>Use a key of RSA or of an elliptic curve such as P-256.</source>
        <translation>Utilisez une clé RSA ou une clé sur courbe elliptique comme P-256.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be read.</source>
        <translation>%1 ne contient pas de clé privée lisible.</translation>
    </message>
    <message>
        <source>Give the file with the key in PEM (--key), and the passphrase if it is encrypted.</source>
        <translation>Donnez le fichier contenant la clé en PEM (--key), et la phrase secrète si elle est chiffrée.</translation>
    </message>
    <message>
        <source>%1 holds a key of a kind that Qt cannot use.</source>
        <translation>%1 contient une clé d&apos;un type que Qt ne peut pas utiliser.</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsKeyLog</name>
    <message>
        <source>TLS secrets can be logged with OpenSSL only.</source>
        <translation>Les secrets TLS ne peuvent être consignés qu&apos;avec OpenSSL.</translation>
    </message>
    <message>
        <source>Use a Qt whose TLS is OpenSSL.</source>
        <translation>Utilisez un Qt dont le TLS est OpenSSL.</translation>
    </message>
    <message>
        <source>The file for TLS secrets, %1, cannot be written.</source>
        <translation>Le fichier des secrets TLS, %1, ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Name a file in a folder of your own (--keylog).</source>
        <translation>Nommez un fichier dans un dossier à vous (--keylog).</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsSetup</name>
    <message>
        <source>This Qt cannot do TLS.</source>
        <translation>Ce Qt ne sait pas faire de TLS.</translation>
    </message>
    <message>
        <source>built for %1</source>
        <translation>compilé pour %1</translation>
    </message>
    <message>
        <source>Install the TLS library that Qt was built for.</source>
        <translation>Installez la bibliothèque TLS pour laquelle Qt a été compilé.</translation>
    </message>
    <message>
        <source>There is no such TLS version.</source>
        <translation>Cette version de TLS n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>Utilisez 1.0, 1.1, 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>TLS %1 was allowed: for it OpenSSL&apos;s security level was lowered to 0, so that SHA-1 and short keys are accepted too.</source>
        <translation>TLS %1 a été autorisé : pour cela, le niveau de sécurité d&apos;OpenSSL a été abaissé à 0, si bien que SHA-1 et les clés courtes sont acceptés aussi.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::CookieJar</name>
    <message>
        <source>its name asks for the attribute Secure</source>
        <translation>son nom exige l&apos;attribut Secure</translation>
    </message>
    <message>
        <source>its name asks for the attribute HttpOnly</source>
        <translation>son nom exige l&apos;attribut HttpOnly</translation>
    </message>
    <message>
        <source>its name forbids the attribute Domain</source>
        <translation>son nom interdit l&apos;attribut Domain</translation>
    </message>
    <message>
        <source>its name asks for Path=/</source>
        <translation>son nom exige Path=/</translation>
    </message>
    <message>
        <source>The cookie %1 of %2 was not stored: %3.</source>
        <translation>Le cookie %1 de %2 n&apos;a pas été enregistré : %3.</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>il dépasse %1 octets</translation>
    </message>
    <message>
        <source>it is no name and value, or has control characters</source>
        <translation>il n&apos;est pas fait d&apos;un nom et d&apos;une valeur, ou contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>its domain is not one that this host may set it for</source>
        <translation>son domaine n&apos;est pas de ceux pour lesquels cet hôte peut le définir</translation>
    </message>
    <message>
        <source>it is Secure, and the connection is not (ws)</source>
        <translation>il est Secure, et la connexion ne l&apos;est pas (ws)</translation>
    </message>
    <message>
        <source>it would replace a Secure one over a connection that is not (ws)</source>
        <translation>il remplacerait un cookie Secure par une connexion qui n&apos;est pas sûre (ws)</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::OAuthTokens</name>
    <message>
        <source>Fetching the access token was cancelled.</source>
        <translation>L&apos;obtention du jeton d&apos;accès a été annulée.</translation>
    </message>
    <message>
        <source>The profile&apos;s token URL is not the address of a token endpoint.</source>
        <translation>L&apos;URL de jeton du profil n&apos;est pas l&apos;adresse d&apos;un point d&apos;accès de jetons.</translation>
    </message>
    <message>
        <source>give the whole address, https:// included, in the profile&apos;s authentication.</source>
        <translation>donnez l&apos;adresse entière, https:// compris, dans l&apos;authentification du profil.</translation>
    </message>
    <message>
        <source>The profile&apos;s authorization URL is not the address of a page to sign in.</source>
        <translation>L&apos;URL d&apos;autorisation du profil n&apos;est pas l&apos;adresse d&apos;une page de connexion.</translation>
    </message>
    <message>
        <source>Signing in needs a browser, and none can be opened here.</source>
        <translation>Se connecter demande un navigateur, et aucun ne peut être ouvert ici.</translation>
    </message>
    <message>
        <source>connect with the profile where a user can sign in, or use client credentials.</source>
        <translation>connectez-vous avec le profil là où un utilisateur peut s&apos;identifier, ou utilisez les identifiants client.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: port %1 of this computer is not free.</source>
        <translation>La réponse du navigateur ne peut pas être reçue : le port %1 de cet ordinateur n&apos;est pas libre.</translation>
    </message>
    <message>
        <source>choose another redirect port in the profile, or 0 for any.</source>
        <translation>choisissez un autre port de redirection dans le profil, ou 0 pour n&apos;importe lequel.</translation>
    </message>
    <message>
        <source>Framescope has the answer. This page can be closed.</source>
        <translation>Framescope a la réponse. Cette page peut être fermée.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>Personne n&apos;est revenu du navigateur à temps.</translation>
    </message>
    <message numerus="yes">
        <source>waited %n second(s)</source>
        <translation>
            <numerusform>%n seconde d&apos;attente</numerusform>
            <numerusform>%n secondes d&apos;attente</numerusform>
        </translation>
    </message>
    <message>
        <source>connect again and sign in on the page that opens.</source>
        <translation>connectez-vous à nouveau et identifiez-vous sur la page qui s&apos;ouvre.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer does not belong to this sign-in: its state is another one.</source>
        <translation>La réponse du navigateur ne correspond pas à cette demande : son state est différent.</translation>
    </message>
    <message>
        <source>connect again, and use only the page that opens then. If it happens each time, somebody else sends these answers.</source>
        <translation>connectez-vous à nouveau et n&apos;utilisez que la page qui s&apos;ouvre alors. Si cela se reproduit chaque fois, quelqu&apos;un d&apos;autre envoie ces réponses.</translation>
    </message>
    <message>
        <source>The authorization server did not let the user in.</source>
        <translation>Le serveur d&apos;autorisation n&apos;a pas laissé entrer l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>sign in with a user who may do this, and agree to it.</source>
        <translation>identifiez-vous avec un utilisateur qui en a le droit, et acceptez.</translation>
    </message>
    <message>
        <source>check the client id, the scope and the redirect address that the server knows.</source>
        <translation>vérifiez l&apos;identifiant client, le scope et l&apos;adresse de redirection que le serveur connaît.</translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer in time.</source>
        <translation>Le point d&apos;accès de jetons %1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>check the token URL and the network, then try again.</source>
        <translation>vérifiez l&apos;URL de jeton et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The token endpoint %1 could not be reached.</source>
        <translation>Le point d&apos;accès de jetons %1 n&apos;a pas pu être joint.</translation>
    </message>
    <message>
        <source>check the token URL, the network and the proxy.</source>
        <translation>vérifiez l&apos;URL de jeton, le réseau et le proxy.</translation>
    </message>
    <message numerus="yes">
        <source>HTTP %1, %2, %n byte(s)</source>
        <translation>
            <numerusform>HTTP %1, %2, %n octet</numerusform>
            <numerusform>HTTP %1, %2, %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>pas de type de contenu</translation>
    </message>
    <message>
        <source>check the client id and the client secret.</source>
        <translation>vérifiez l&apos;identifiant client et le secret client.</translation>
    </message>
    <message>
        <source>check the scope in the profile.</source>
        <translation>vérifiez le scope dans le profil.</translation>
    </message>
    <message>
        <source>allow this client the grant on the authorization server.</source>
        <translation>autorisez ce mode pour ce client sur le serveur d&apos;autorisation.</translation>
    </message>
    <message>
        <source>choose the other kind of OAuth 2.0 in the profile.</source>
        <translation>choisissez l&apos;autre type d&apos;OAuth 2.0 dans le profil.</translation>
    </message>
    <message>
        <source>connect again and sign in anew.</source>
        <translation>connectez-vous à nouveau et identifiez-vous une nouvelle fois.</translation>
    </message>
    <message>
        <source>give the address that the endpoint redirects to as the token URL.</source>
        <translation>donnez comme URL de jeton l&apos;adresse vers laquelle le point d&apos;accès redirige.</translation>
    </message>
    <message>
        <source>check the token URL.</source>
        <translation>vérifiez l&apos;URL de jeton.</translation>
    </message>
    <message>
        <source>see what the authorization server&apos;s log says.</source>
        <translation>voyez ce que dit le journal du serveur d&apos;autorisation.</translation>
    </message>
    <message>
        <source>The token endpoint %1 gave no access token.</source>
        <translation>Le point d&apos;accès de jetons %1 n&apos;a pas donné de jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>What the token endpoint %1 answered is not an access token: %2</source>
        <translation>Ce que le point d&apos;accès de jetons %1 a répondu n&apos;est pas un jeton d&apos;accès : %2</translation>
    </message>
    <message>
        <source>check that the token URL is the token endpoint and not a page for people.</source>
        <translation>vérifiez que l&apos;URL de jeton est bien le point d&apos;accès de jetons et non une page pour humains.</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>ce n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>ce n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>it has no &quot;access_token&quot;.</source>
        <translation>il n&apos;a pas de « access_token ».</translation>
    </message>
    <message>
        <source>its &quot;access_token&quot; has characters that no header can hold.</source>
        <translation>son « access_token » a des caractères qu&apos;aucun en-tête ne peut contenir.</translation>
    </message>
    <message>
        <source>its &quot;token_type&quot; is not &quot;Bearer&quot;.</source>
        <translation>son « token_type » n&apos;est pas « Bearer ».</translation>
    </message>
    <message>
        <source>The certificate of the token endpoint %1 is not trusted.</source>
        <translation>Le certificat du point d&apos;accès de jetons %1 n&apos;est pas de confiance.</translation>
    </message>
    <message>
        <source>add its CA to the profile&apos;s TLS settings, if this is the right server.</source>
        <translation>ajoutez sa CA aux réglages TLS du profil, si c&apos;est le bon serveur.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::SecretStore</name>
    <message>
        <source>This system has no keychain that can be used.</source>
        <translation>Ce système n&apos;a pas de trousseau utilisable.</translation>
    </message>
    <message>
        <source>The secret is kept until the program ends.</source>
        <translation>Le secret est gardé jusqu&apos;à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::TrustRequest</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>reads environment variables: %1</source>
        <translation>lit des variables d&apos;environnement : %1</translation>
    </message>
    <message>
        <source>reads files outside of its folder: %1</source>
        <translation>lit des fichiers hors de son dossier : %1</translation>
    </message>
    <message>
        <source>uses secrets: %1</source>
        <translation>utilise des secrets : %1</translation>
    </message>
    <message>
        <source>sends by itself when the connection opens: %1</source>
        <translation>envoie de lui-même à l&apos;ouverture de la connexion : %1</translation>
    </message>
    <message>
        <source>connects to: %1</source>
        <translation>se connecte à : %1</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::TrustStore</name>
    <message>
        <source>“%1” was not made here, and asks for what needs your consent. It %2.</source>
        <translation>« %1 » n&apos;a pas été créé ici, et demande ce qui exige votre consentement. Il %2.</translation>
    </message>
    <message>
        <source>Look whether you want that. Then allow it: once and for all as long as it stays as it is (--trust), or for this time (--allow %1).</source>
        <translation>Regardez si vous le voulez. Autorisez-le alors : une fois pour toutes tant que rien n&apos;y change (--trust), ou pour cette fois (--allow %1).</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::ValueCheck</name>
    <message>
        <source>%1 is %2, which cannot be used.</source>
        <translation>%1 vaut %2, ce qui ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2.</source>
        <translation>un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>a number from %1 to %2.</source>
        <translation>un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>The name of header %1 is no header name.</source>
        <translation>Le nom de l&apos;en-tête %1 n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>letters, digits and !#$%&amp;&apos;*+-.^_`|~ only.</source>
        <translation>seulement des lettres, des chiffres et !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>The value of the header %1 has control characters.</source>
        <translation>La valeur de l&apos;en-tête %1 contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>leave out line ends and the like.</source>
        <translation>retirez les fins de ligne et autres.</translation>
    </message>
    <message>
        <source>The origin has control characters.</source>
        <translation>L&apos;origine contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>A subprotocol&apos;s name has a character that it must not have.</source>
        <translation>Le nom d&apos;un sous-protocole a un caractère qu&apos;il ne doit pas avoir.</translation>
    </message>
    <message>
        <source>The subprotocol %1 stands there twice.</source>
        <translation>Le sous-protocole %1 y figure deux fois.</translation>
    </message>
    <message>
        <source>each may be offered once (RFC 6455 section 4.1).</source>
        <translation>chacun ne peut être proposé qu&apos;une fois (RFC 6455, section 4.1).</translation>
    </message>
    <message>
        <source>A value of the authentication has control characters.</source>
        <translation>Une valeur de l&apos;authentification contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>The API key&apos;s name is no header name.</source>
        <translation>Le nom de la clé d&apos;API n&apos;est pas un nom d&apos;en-tête.</translation>
    </message>
    <message>
        <source>tls.minimumVersion is no version of TLS.</source>
        <translation>tls.minimumVersion n&apos;est pas une version de TLS.</translation>
    </message>
    <message>
        <source>1.0, 1.1, 1.2 or 1.3.</source>
        <translation>1.0, 1.1, 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>A pinned certificate is not given by its SHA-256.</source>
        <translation>Un certificat épinglé n&apos;est pas donné par son SHA-256.</translation>
    </message>
    <message>
        <source>64 hex digits, colons allowed.</source>
        <translation>64 chiffres hexadécimaux, deux-points permis.</translation>
    </message>
    <message>
        <source>The proxy has no host.</source>
        <translation>Le proxy n&apos;a pas d&apos;hôte.</translation>
    </message>
    <message>
        <source>its name or address, or proxy kind &quot;system&quot; or &quot;none&quot;.</source>
        <translation>son nom ou son adresse, ou bien le type de proxy « system » ou « none ».</translation>
    </message>
    <message>
        <source>The keepalive&apos;s payload is longer than a ping can carry.</source>
        <translation>Le contenu du keepalive est plus long que ce qu&apos;un ping peut porter.</translation>
    </message>
    <message>
        <source>125 bytes or fewer (RFC 6455 section 5.5).</source>
        <translation>125 octets ou moins (RFC 6455, section 5.5).</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::Workspace</name>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation>L&apos;espace de travail %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>it is not a folder that can be read</source>
        <translation>ce n&apos;est pas un dossier lisible</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n&apos;existe pas</translation>
    </message>
    <message>
        <source>Check the path, or make the folder first.</source>
        <translation>Vérifiez le chemin, ou créez d&apos;abord le dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Vérifiez les droits.</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>Mon espace de travail</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Where the echo server listens</source>
        <translation>Où le serveur d&apos;écho écoute</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>%1 does not lie in the workspace.</source>
        <translation>%1 ne se trouve pas dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Give a path inside %1.</source>
        <translation>Donnez un chemin à l&apos;intérieur de %1.</translation>
    </message>
    <message>
        <source>The settings of the folder in %1 cannot be read: %2</source>
        <translation>Les réglages du dossier dans %1 ne peuvent pas être lus : %2</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>environnement %1</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espace de travail</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>There are %1 profiles of the name &quot;%2&quot;.</source>
        <translation>Il y a %1 profils du nom « %2 ».</translation>
    </message>
    <message>
        <source>Give the path of the one you mean.</source>
        <translation>Donnez le chemin de celui que vous voulez.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in the workspace %2.</source>
        <translation>Il n&apos;y a pas de profil « %1 » dans l&apos;espace de travail %2.</translation>
    </message>
    <message>
        <source>similar names: %1</source>
        <translation>noms proches : %1</translation>
    </message>
    <message>
        <source>List them with: framescope-cli profiles list</source>
        <translation>Pour les lister : framescope-cli profiles list</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot; in the workspace.</source>
        <translation>Il n&apos;y a pas d&apos;environnement « %1 » dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>il n&apos;en a aucun</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>il a : %1</translation>
    </message>
    <message>
        <source>Check the name, or add environments/%1.json.</source>
        <translation>Vérifiez le nom, ou ajoutez environments/%1.json.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Un dossier ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>%1 ne peut pas être déplacé vers %2.</translation>
    </message>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation>Il n&apos;y a pas de %1 dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed.</source>
        <translation>%1 ne peut pas être renommé.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>%1 ne peut pas être renommé en %2.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back.</source>
        <translation>%1 ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Look for it in the system&apos;s waste bin.</source>
        <translation>Cherchez-le dans la corbeille du système.</translation>
    </message>
    <message>
        <source>The environment variable %1 has bytes that are not UTF-8.</source>
        <translation>La variable d&apos;environnement %1 contient des octets qui ne sont pas de l&apos;UTF-8.</translation>
    </message>
    <message>
        <source>Name a folder in UTF-8.</source>
        <translation>Nommez un dossier en UTF-8.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ClientHandshake</name>
    <message>
        <source>Not one byte came.</source>
        <translation>Aucun octet n&apos;est arrivé.</translation>
    </message>
    <message>
        <source>%1 bytes came.</source>
        <translation>%1 octets sont arrivés.</translation>
    </message>
    <message>
        <source>The server ended the stream without any answer to the opening handshake.</source>
        <translation>Le serveur a terminé le flux sans aucune réponse à la demande d&apos;ouverture.</translation>
    </message>
    <message>
        <source>The server ended the stream in the middle of its answer to the opening handshake.</source>
        <translation>Le serveur a terminé le flux au milieu de sa réponse à la demande d&apos;ouverture.</translation>
    </message>
    <message>
        <source>check the address, whether the server expects TLS (wss), and the server&apos;s log.</source>
        <translation>vérifiez l&apos;adresse, si le serveur attend TLS (wss), et le journal du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not begin with a status line.</source>
        <translation>La réponse du serveur ne commence pas par une ligne de statut.</translation>
    </message>
    <message>
        <source>check host and port: what listens there does not speak HTTP/1.1.</source>
        <translation>vérifiez l&apos;hôte et le port : ce qui écoute là ne parle pas HTTP/1.1.</translation>
    </message>
    <message>
        <source>The server sent more than %1 interim answers and no final one.</source>
        <translation>Le serveur a envoyé plus de %1 réponses provisoires et aucune définitive.</translation>
    </message>
    <message>
        <source>check the server.</source>
        <translation>vérifiez le serveur.</translation>
    </message>
    <message>
        <source>HTTP/1.0 in: %1</source>
        <translation>HTTP/1.0 dans : %1</translation>
    </message>
    <message>
        <source>use a server that answers with HTTP/1.1.</source>
        <translation>utilisez un serveur qui répond en HTTP/1.1.</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>Il n&apos;y a pas d&apos;en-tête %1.</translation>
    </message>
    <message>
        <source>check that the server or proxy handles WebSocket at this path.</source>
        <translation>vérifiez que le serveur ou le proxy gère WebSocket sur ce chemin.</translation>
    </message>
    <message>
        <source>check that a proxy in between passes on the Connection header.</source>
        <translation>vérifiez qu&apos;un proxy intermédiaire transmet l&apos;en-tête Connection.</translation>
    </message>
    <message>
        <source>There is no Sec-WebSocket-Accept header.</source>
        <translation>Il n&apos;y a pas d&apos;en-tête Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>There are %1 Sec-WebSocket-Accept headers.</source>
        <translation>Il y a %1 en-têtes Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>check that the server speaks WebSocket version 13.</source>
        <translation>vérifiez que le serveur parle WebSocket version 13.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>check how the server computes it, and whether a cache or proxy answered in its place.</source>
        <translation>vérifiez comment le serveur le calcule, et si un cache ou un proxy a répondu à sa place.</translation>
    </message>
    <message>
        <source>let the server send one header with one subprotocol.</source>
        <translation>faites envoyer au serveur un seul en-tête avec un seul sous-protocole.</translation>
    </message>
    <message>
        <source>The server chose %1; none was offered.</source>
        <translation>Le serveur a choisi %1 ; rien n&apos;était proposé.</translation>
    </message>
    <message>
        <source>The server chose %1, which was not offered.</source>
        <translation>Le serveur a choisi %1, qui n&apos;était pas proposé.</translation>
    </message>
    <message>
        <source>offer this subprotocol, or correct the server.</source>
        <translation>proposez ce sous-protocole, ou corrigez le serveur.</translation>
    </message>
    <message>
        <source>correct the server&apos;s Sec-WebSocket-Extensions.</source>
        <translation>corrigez le Sec-WebSocket-Extensions du serveur.</translation>
    </message>
    <message>
        <source>The server uses %1.</source>
        <translation>Le serveur utilise %1.</translation>
    </message>
    <message>
        <source>offer this extension, or correct the server.</source>
        <translation>proposez cette extension, ou corrigez le serveur.</translation>
    </message>
    <message>
        <source>let the server accept permessage-deflate once.</source>
        <translation>faites accepter permessage-deflate une seule fois par le serveur.</translation>
    </message>
    <message>
        <source>correct the server&apos;s answer, or connect without compression.</source>
        <translation>corrigez la réponse du serveur, ou connectez-vous sans compression.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the opening handshake breaks a rule (%1): %2</source>
        <translation>La réponse du serveur à la demande d&apos;ouverture enfreint une règle (%1) : %2</translation>
    </message>
    <message>
        <source>The header %1 that was given takes the place of the setting of the same meaning.</source>
        <translation>L&apos;en-tête %1 donné prend la place du réglage de même sens.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::CloseCode</name>
    <message>
        <source>The purpose of the connection has been fulfilled.</source>
        <translation>Le but de la connexion est atteint.</translation>
    </message>
    <message>
        <source>The endpoint goes away: a server stops, or a page is left.</source>
        <translation>L&apos;extrémité s&apos;en va : un serveur s&apos;arrête, ou une page est quittée.</translation>
    </message>
    <message>
        <source>The endpoint ends the connection because the other side broke the protocol.</source>
        <translation>L&apos;extrémité termine la connexion parce que l&apos;autre côté a enfreint le protocole.</translation>
    </message>
    <message>
        <source>The endpoint got a kind of data it cannot accept, such as binary where it knows only text.</source>
        <translation>L&apos;extrémité a reçu un type de données qu&apos;elle ne peut pas accepter, comme du binaire là où elle ne connaît que le texte.</translation>
    </message>
    <message>
        <source>Reserved: a meaning may be given to it one day; nobody may send it.</source>
        <translation>Réservé : un sens pourra lui être donné un jour ; personne ne peut l&apos;envoyer.</translation>
    </message>
    <message>
        <source>The Close frame had no code; this number only says so and is never sent.</source>
        <translation>La trame Close n&apos;avait pas de code ; ce nombre ne fait que le dire et n&apos;est jamais envoyé.</translation>
    </message>
    <message>
        <source>The stream ended without a Close frame; this number only says so and is never sent.</source>
        <translation>Le flux s&apos;est terminé sans trame Close ; ce nombre ne fait que le dire et n&apos;est jamais envoyé.</translation>
    </message>
    <message>
        <source>A message&apos;s content did not fit its type, such as text that is not UTF-8.</source>
        <translation>Le contenu d&apos;un message ne correspondait pas à son type, comme un texte qui n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>A message broke a rule of the endpoint that no other code describes.</source>
        <translation>Un message a enfreint une règle de l&apos;extrémité qu&apos;aucun autre code ne décrit.</translation>
    </message>
    <message>
        <source>A message was too big for the endpoint to process.</source>
        <translation>Un message était trop gros pour que l&apos;extrémité le traite.</translation>
    </message>
    <message>
        <source>The client needs an extension that the server did not agree to; the reason names it.</source>
        <translation>Le client a besoin d&apos;une extension que le serveur n&apos;a pas acceptée ; la raison la nomme.</translation>
    </message>
    <message>
        <source>The server met an unexpected condition that kept it from going on.</source>
        <translation>Le serveur a rencontré une condition imprévue qui l&apos;a empêché de continuer.</translation>
    </message>
    <message>
        <source>The service restarts; a client may connect again after a random delay of 5 to 30 seconds.</source>
        <translation>Le service redémarre ; un client peut se reconnecter après un délai aléatoire de 5 à 30 secondes.</translation>
    </message>
    <message>
        <source>The service is overloaded; a client should try another address or come back when its user asks.</source>
        <translation>Le service est surchargé ; un client devrait essayer une autre adresse ou revenir quand son utilisateur le demande.</translation>
    </message>
    <message>
        <source>A gateway or proxy got an invalid answer from the server behind it.</source>
        <translation>Une passerelle ou un proxy a reçu une réponse invalide du serveur placé derrière.</translation>
    </message>
    <message>
        <source>The TLS handshake failed; this number only says so and is never sent.</source>
        <translation>La négociation TLS a échoué ; ce nombre ne fait que le dire et n&apos;est jamais envoyé.</translation>
    </message>
    <message>
        <source>The endpoint must be authorised before it may use this; like HTTP 401.</source>
        <translation>L&apos;extrémité doit être autorisée avant de pouvoir utiliser ceci ; comme HTTP 401.</translation>
    </message>
    <message>
        <source>The endpoint is known but may not do this; like HTTP 403.</source>
        <translation>L&apos;extrémité est connue mais n&apos;a pas ce droit ; comme HTTP 403.</translation>
    </message>
    <message>
        <source>The endpoint took too long to send what was expected; like HTTP 408.</source>
        <translation>L&apos;extrémité a mis trop de temps à envoyer ce qui était attendu ; comme HTTP 408.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ContentDecoder</name>
    <message>
        <source>This build has no Brotli, so that the body in the coding br is shown as it came.</source>
        <translation>Cette version compilée n&apos;a pas Brotli : le corps dans le codage br est montré tel qu&apos;il est arrivé.</translation>
    </message>
    <message>
        <source>The body&apos;s coding %1 is not known here; it is shown as it came.</source>
        <translation>Le codage %1 du corps n&apos;est pas connu ici ; le corps est montré tel qu&apos;il est arrivé.</translation>
    </message>
    <message>
        <source>The body has %1 codings on top of each other, more than are undone here; it is shown as it came.</source>
        <translation>Le corps a %1 codages superposés, plus qu&apos;il n&apos;en est défait ici ; il est montré tel qu&apos;il est arrivé.</translation>
    </message>
    <message>
        <source>The body is not in the coding %1 that the answer names; it is shown as it came.</source>
        <translation>Le corps n&apos;est pas dans le codage %1 que la réponse nomme ; il est montré tel qu&apos;il est arrivé.</translation>
    </message>
    <message>
        <source>Decoded from %1, the body is larger than %2 bytes; the rest was not decoded.</source>
        <translation>Décodé de %1, le corps dépasse %2 octets ; le reste n&apos;a pas été décodé.</translation>
    </message>
    <message>
        <source>The body in the coding %1 is damaged behind %2 decoded bytes.</source>
        <translation>Le corps dans le codage %1 est endommagé après %2 octets décodés.</translation>
    </message>
    <message>
        <source>The body in the coding %1 ends too early, behind %2 decoded bytes.</source>
        <translation>Le corps dans le codage %1 se termine trop tôt, après %2 octets décodés.</translation>
    </message>
    <message>
        <source>The characters of the body are in %1, which is not known here.</source>
        <translation>Les caractères du corps sont en %1, qui n&apos;est pas connu ici.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::DeflateNegotiation</name>
    <message>
        <source>%1 stands more than once.</source>
        <translation>%1 figure plus d&apos;une fois.</translation>
    </message>
    <message>
        <source>A value where none may be: %1.</source>
        <translation>Une valeur là où il n&apos;en faut pas : %1.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>Not a number of window bits: %1.</source>
        <translation>Pas un nombre de bits de fenêtre : %1.</translation>
    </message>
    <message>
        <source>An unknown parameter: %1.</source>
        <translation>Un paramètre inconnu : %1.</translation>
    </message>
    <message>
        <source>server_no_context_takeover was offered, and the server accepted without confirming it.</source>
        <translation>server_no_context_takeover était proposé, et le serveur a accepté sans le confirmer.</translation>
    </message>
    <message>
        <source>server_max_window_bits=%1 was offered, and the server accepted without confirming it.</source>
        <translation>server_max_window_bits=%1 était proposé, et le serveur a accepté sans le confirmer.</translation>
    </message>
    <message>
        <source>The server answered server_max_window_bits=%1 to an offer of %2.</source>
        <translation>Le serveur a répondu server_max_window_bits=%1 à une proposition de %2.</translation>
    </message>
    <message>
        <source>The server answered client_max_window_bits=%1, which was not offered.</source>
        <translation>Le serveur a répondu client_max_window_bits=%1, qui n&apos;était pas proposé.</translation>
    </message>
    <message>
        <source>The server answered client_max_window_bits=%1 to an offer of %2.</source>
        <translation>Le serveur a répondu client_max_window_bits=%1 à une proposition de %2.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::DeflateParameters</name>
    <message>
        <source>These are not parameters of permessage-deflate: %1</source>
        <translation>Ce ne sont pas des paramètres de permessage-deflate : %1</translation>
    </message>
    <message>
        <source>server_no_context_takeover, client_no_context_takeover, server_max_window_bits=8…15 and client_max_window_bits[=8…15], with semicolons between them</source>
        <translation>server_no_context_takeover, client_no_context_takeover, server_max_window_bits=8…15 et client_max_window_bits[=8…15], séparés par des points-virgules</translation>
    </message>
    <message>
        <source>There is more than one extension.</source>
        <translation>Il y a plus d&apos;une extension.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Handshake</name>
    <message>
        <source>Sec-WebSocket-Extensions goes wrong at character %1: %2</source>
        <translation>Sec-WebSocket-Extensions devient faux au caractère %1 : %2</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions ends too early: %1</source>
        <translation>Sec-WebSocket-Extensions se termine trop tôt : %1</translation>
    </message>
    <message>
        <source>write it as name; parameter=value, with commas between extensions.</source>
        <translation>écrivez-le nom; paramètre=valeur, avec des virgules entre les extensions.</translation>
    </message>
    <message>
        <source>the name of an extension is expected.</source>
        <translation>le nom d&apos;une extension est attendu.</translation>
    </message>
    <message>
        <source>the name of a parameter is expected.</source>
        <translation>le nom d&apos;un paramètre est attendu.</translation>
    </message>
    <message>
        <source>a value is expected: a token, or one in double quotes.</source>
        <translation>une valeur est attendue : un jeton, ou un texte entre guillemets doubles.</translation>
    </message>
    <message>
        <source>a semicolon or a comma is expected.</source>
        <translation>un point-virgule ou une virgule est attendu.</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 figure deux fois.</translation>
    </message>
    <message>
        <source>%1 is not a token.</source>
        <translation>%1 n&apos;est pas un jeton.</translation>
    </message>
    <message>
        <source>separate the subprotocols by commas, each a word without spaces.</source>
        <translation>séparez les sous-protocoles par des virgules, chacun étant un mot sans espaces.</translation>
    </message>
    <message>
        <source>A header&apos;s name may have letters, digits and !#$%&amp;&apos;*+-.^_`|~ only.</source>
        <translation>Le nom d&apos;un en-tête ne peut avoir que des lettres, des chiffres et !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>write it as Name: value.</source>
        <translation>écrivez-le Nom: valeur.</translation>
    </message>
    <message>
        <source>The value of %1 has control characters in it.</source>
        <translation>La valeur de %1 contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>remove line ends and other control characters.</source>
        <translation>retirez les fins de ligne et autres caractères de contrôle.</translation>
    </message>
    <message>
        <source>Body incomplete: %1 of %2 bytes came.</source>
        <translation>Corps incomplet : %1 octets sur %2 sont arrivés.</translation>
    </message>
    <message>
        <source>Body incomplete: %1 bytes came, without the last chunk.</source>
        <translation>Corps incomplet : %1 octets sont arrivés, sans le dernier bloc.</translation>
    </message>
    <message>
        <source>Body perhaps incomplete: %1 bytes came, and the answer tells no length.</source>
        <translation>Corps peut-être incomplet : %1 octets sont arrivés, et la réponse n&apos;indique pas de longueur.</translation>
    </message>
    <message>
        <source>Body cut: the first %1 bytes are kept, which is the limit for bodies.</source>
        <translation>Corps coupé : les %1 premiers octets sont gardés, ce qui est la limite pour les corps.</translation>
    </message>
    <message>
        <source>What follows is not a valid chunk (RFC 9112 section 7.1).</source>
        <translation>Ce qui suit n&apos;est pas un bloc valide (RFC 9112, section 7.1).</translation>
    </message>
    <message>
        <source>The stream ended there.</source>
        <translation>Le flux s&apos;est terminé là.</translation>
    </message>
    <message>
        <source>Nothing more came within %1 s, and the stream is still open.</source>
        <translation>Rien de plus n&apos;est arrivé en %1 s, et le flux est encore ouvert.</translation>
    </message>
    <message>
        <source>The answer&apos;s Content-Length is not a length; everything that came is shown.</source>
        <translation>Le Content-Length de la réponse n&apos;est pas une longueur ; tout ce qui est arrivé est montré.</translation>
    </message>
    <message>
        <source>The answer promises chunks and sends none; everything that came is shown.</source>
        <translation>La réponse promet des blocs et n&apos;en envoie pas ; tout ce qui est arrivé est montré.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::HttpHead</name>
    <message>
        <source>the client speaks TLS: use ws:// for the address, or start this server with TLS.</source>
        <translation>le client parle TLS : utilisez ws:// dans l&apos;adresse, ou démarrez ce serveur avec TLS.</translation>
    </message>
    <message>
        <source>this looks like TLS: use wss:// instead of ws://.</source>
        <translation>cela ressemble à du TLS : utilisez wss:// au lieu de ws://.</translation>
    </message>
    <message>
        <source>this is an SSH server: check the port.</source>
        <translation>c&apos;est un serveur SSH : vérifiez le port.</translation>
    </message>
    <message>
        <source>this is a mail or FTP server: check the port.</source>
        <translation>c&apos;est un serveur de courrier ou FTP : vérifiez le port.</translation>
    </message>
    <message>
        <source>this is a VNC server: check the port.</source>
        <translation>c&apos;est un serveur VNC : vérifiez le port.</translation>
    </message>
    <message>
        <source>this may be HTTP/2, which this program does not speak: use an address that serves HTTP/1.1.</source>
        <translation>c&apos;est peut-être du HTTP/2, que ce programme ne parle pas : utilisez une adresse qui sert HTTP/1.1.</translation>
    </message>
    <message>
        <source>the answer has a body but no HTTP head: check the port and what listens there.</source>
        <translation>la réponse a un corps mais pas d&apos;en-tête HTTP : vérifiez le port et ce qui y écoute.</translation>
    </message>
    <message>
        <source>check that the client opens a WebSocket and connects to the right port.</source>
        <translation>vérifiez que le client ouvre un WebSocket et se connecte au bon port.</translation>
    </message>
    <message>
        <source>check host and port: what listens there does not speak HTTP.</source>
        <translation>vérifiez l&apos;hôte et le port : ce qui écoute là ne parle pas HTTP.</translation>
    </message>
    <message>
        <source>%1 bytes came without the empty line that ends a head; the limit is %1.</source>
        <translation>%1 octets sont arrivés sans la ligne vide qui termine un en-tête ; la limite est %1.</translation>
    </message>
    <message>
        <source>check what listens there, or raise the limit for handshakes.</source>
        <translation>vérifiez ce qui écoute là, ou augmentez la limite des demandes d&apos;ouverture.</translation>
    </message>
    <message>
        <source>A line ends in LF alone: %1</source>
        <translation>Une ligne se termine par LF seul : %1</translation>
    </message>
    <message>
        <source>make the other side end its lines in CR LF.</source>
        <translation>faites terminer ses lignes par CR LF à l&apos;autre côté.</translation>
    </message>
    <message>
        <source>More than %1 header fields.</source>
        <translation>Plus de %1 champs d&apos;en-tête.</translation>
    </message>
    <message>
        <source>send fewer headers, or raise the limit.</source>
        <translation>envoyez moins d&apos;en-têtes, ou augmentez la limite.</translation>
    </message>
    <message>
        <source>A folded line: %1</source>
        <translation>Une ligne repliée : %1</translation>
    </message>
    <message>
        <source>write each header field on one line.</source>
        <translation>écrivez chaque champ d&apos;en-tête sur une ligne.</translation>
    </message>
    <message>
        <source>Not a header field&apos;s name: %1</source>
        <translation>Pas un nom de champ d&apos;en-tête : %1</translation>
    </message>
    <message>
        <source>write each header field as Name: value, without a space before the colon.</source>
        <translation>écrivez chaque champ d&apos;en-tête Nom: valeur, sans espace avant les deux-points.</translation>
    </message>
    <message>
        <source>Control characters in the value of %1.</source>
        <translation>Caractères de contrôle dans la valeur de %1.</translation>
    </message>
    <message>
        <source>remove control characters from header values.</source>
        <translation>retirez les caractères de contrôle des valeurs d&apos;en-tête.</translation>
    </message>
    <message>
        <source>What the client sent is not an HTTP request.</source>
        <translation>Ce que le client a envoyé n&apos;est pas une requête HTTP.</translation>
    </message>
    <message>
        <source>What the server answered is not HTTP.</source>
        <translation>Ce que le serveur a répondu n&apos;est pas du HTTP.</translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake is malformed: %1</source>
        <translation>La demande d&apos;ouverture du client est mal formée : %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is malformed: %1</source>
        <translation>La réponse du serveur est mal formée : %1</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Receiver</name>
    <message>
        <source>%1 of %2 bytes of the payload came: %3</source>
        <translation>%1 octets sur %2 du contenu sont arrivés : %3</translation>
    </message>
    <message>
        <source>%1 bytes of a frame&apos;s header came.</source>
        <translation>%1 octets de l&apos;en-tête d&apos;une trame sont arrivés.</translation>
    </message>
    <message>
        <source>The stream ended after our Close frame, without an answer to it.</source>
        <translation>Le flux s&apos;est terminé après notre trame Close, sans réponse à celle-ci.</translation>
    </message>
    <message>
        <source>The stream ended without a Close frame.</source>
        <translation>Le flux s&apos;est terminé sans trame Close.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a character.</source>
        <translation>Le texte se termine au milieu d&apos;un caractère.</translation>
    </message>
    <message>
        <source>A frame came after the Close frame.</source>
        <translation>Une trame est arrivée après la trame Close.</translation>
    </message>
    <message>
        <source>A payload length of %1 bytes.</source>
        <translation>Une longueur de contenu de %1 octets.</translation>
    </message>
    <message>
        <source>A length of %1 in a header of %2 bytes.</source>
        <translation>Une longueur de %1 dans un en-tête de %2 octets.</translation>
    </message>
    <message>
        <source>A masked frame came from the server.</source>
        <translation>Une trame masquée est venue du serveur.</translation>
    </message>
    <message>
        <source>An unmasked frame came from the client.</source>
        <translation>Une trame non masquée est venue du client.</translation>
    </message>
    <message>
        <source>A reserved bit is set.</source>
        <translation>Un bit réservé est positionné.</translation>
    </message>
    <message>
        <source>Opcode %1.</source>
        <translation>Opcode %1.</translation>
    </message>
    <message>
        <source>RSV1 is set on a control frame.</source>
        <translation>RSV1 est positionné sur une trame de contrôle.</translation>
    </message>
    <message>
        <source>FIN is 0 on a control frame.</source>
        <translation>FIN vaut 0 sur une trame de contrôle.</translation>
    </message>
    <message>
        <source>A control frame of %1 bytes.</source>
        <translation>Une trame de contrôle de %1 octets.</translation>
    </message>
    <message>
        <source>A continuation frame came, and no message is open.</source>
        <translation>Une trame de continuation est arrivée, et aucun message n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>RSV1 is set on a continuation frame.</source>
        <translation>RSV1 est positionné sur une trame de continuation.</translation>
    </message>
    <message>
        <source>A new message began while one is open, of which %1 frames came.</source>
        <translation>Un nouveau message a commencé alors qu&apos;un autre est ouvert, dont %1 trames sont arrivées.</translation>
    </message>
    <message>
        <source>A frame declares %1 bytes; the limit is %2.</source>
        <translation>Une trame annonce %1 octets ; la limite est %2.</translation>
    </message>
    <message>
        <source>A message reaches %1 bytes; the limit is %2.</source>
        <translation>Un message atteint %1 octets ; la limite est %2.</translation>
    </message>
    <message>
        <source>A message has more than %1 frames.</source>
        <translation>Un message a plus de %1 trames.</translation>
    </message>
    <message>
        <source>The byte %1 cannot stand where it does in UTF-8; around it: %2</source>
        <translation>L&apos;octet %1 ne peut pas se trouver là en UTF-8 ; autour de lui : %2</translation>
    </message>
    <message>
        <source>%1 compressed bytes inflate to more than %2, which is the limit.</source>
        <translation>%1 octets compressés donnent plus de %2, qui est la limite.</translation>
    </message>
    <message>
        <source>The compressed bytes are not a DEFLATE stream: %1</source>
        <translation>Les octets compressés ne sont pas un flux DEFLATE : %1</translation>
    </message>
    <message>
        <source>The compressed message ends inside a block: %1</source>
        <translation>Le message compressé se termine dans un bloc : %1</translation>
    </message>
    <message>
        <source>The text ends in the middle of a character: %1</source>
        <translation>Le texte se termine au milieu d&apos;un caractère : %1</translation>
    </message>
    <message>
        <source>The body is the byte %1.</source>
        <translation>Le corps est l&apos;octet %1.</translation>
    </message>
    <message>
        <source>The code is %1 (%2).</source>
        <translation>Le code est %1 (%2).</translation>
    </message>
    <message>
        <source>The reason is %1</source>
        <translation>La raison est %1</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Sender</name>
    <message>
        <source>What is to be sent as text is not valid UTF-8.</source>
        <translation>Ce qui doit être envoyé comme texte n&apos;est pas de l&apos;UTF-8 valide.</translation>
    </message>
    <message>
        <source>Nothing more can be sent: the connection has failed.</source>
        <translation>Plus rien ne peut être envoyé : la connexion a échoué.</translation>
    </message>
    <message>
        <source>connect again.</source>
        <translation>connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Nothing more may be sent: a Close frame was sent already (RFC 6455 section 5.5.1).</source>
        <translation>Plus rien ne peut être envoyé : une trame Close a déjà été envoyée (RFC 6455, section 5.5.1).</translation>
    </message>
    <message>
        <source>connect again, or send a raw frame where the rule is to be broken.</source>
        <translation>connectez-vous à nouveau, ou envoyez une trame brute là où la règle doit être enfreinte.</translation>
    </message>
    <message>
        <source>A control frame may have at most 125 bytes of payload (RFC 6455 section 5.5).</source>
        <translation>Une trame de contrôle peut avoir au plus 125 octets de contenu (RFC 6455, section 5.5).</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>send less, or a raw frame where the rule is to be broken.</source>
        <translation>envoyez moins, ou une trame brute là où la règle doit être enfreinte.</translation>
    </message>
    <message>
        <source>A message is text or binary.</source>
        <translation>Un message est en texte ou en binaire.</translation>
    </message>
    <message>
        <source>use the function for control frames, or send a raw frame.</source>
        <translation>utilisez la fonction des trames de contrôle, ou envoyez une trame brute.</translation>
    </message>
    <message>
        <source>A message that was begun is not finished yet (RFC 6455 section 5.4).</source>
        <translation>Un message commencé n&apos;est pas encore terminé (RFC 6455, section 5.4).</translation>
    </message>
    <message>
        <source>send its last fragment first.</source>
        <translation>envoyez d&apos;abord son dernier fragment.</translation>
    </message>
    <message>
        <source>send it as binary, or as a raw frame where the rule is to be broken.</source>
        <translation>envoyez-le en binaire, ou comme trame brute là où la règle doit être enfreinte.</translation>
    </message>
    <message>
        <source>A new message cannot begin: the one before is not finished (RFC 6455 section 5.4).</source>
        <translation>Un nouveau message ne peut pas commencer : le précédent n&apos;est pas terminé (RFC 6455, section 5.4).</translation>
    </message>
    <message>
        <source>There is no message to continue (RFC 6455 section 5.4).</source>
        <translation>Il n&apos;y a pas de message à continuer (RFC 6455, section 5.4).</translation>
    </message>
    <message>
        <source>send the last fragment first.</source>
        <translation>envoyez d&apos;abord le dernier fragment.</translation>
    </message>
    <message>
        <source>begin with a first fragment.</source>
        <translation>commencez par un premier fragment.</translation>
    </message>
    <message>
        <source>send a raw frame for other opcodes.</source>
        <translation>envoyez une trame brute pour d&apos;autres opcodes.</translation>
    </message>
    <message>
        <source>send it as binary, or as raw frames where the rule is to be broken.</source>
        <translation>envoyez-le en binaire, ou comme trames brutes là où la règle doit être enfreinte.</translation>
    </message>
    <message>
        <source>use 1000-1003, 1007-1014 or 3000-4999, or send a raw frame where the rule is to be broken.</source>
        <translation>utilisez 1000-1003, 1007-1014 ou 3000-4999, ou envoyez une trame brute là où la règle doit être enfreinte.</translation>
    </message>
    <message>
        <source>%1 (%2) may not stand in a Close frame (RFC 6455 section 7.4).</source>
        <translation>%1 (%2) ne peut pas figurer dans une trame Close (RFC 6455, section 7.4).</translation>
    </message>
    <message>
        <source>A Close frame with a reason needs a code (RFC 6455 section 5.5.1).</source>
        <translation>Une trame Close avec une raison demande un code (RFC 6455, section 5.5.1).</translation>
    </message>
    <message>
        <source>give a code, such as 1000.</source>
        <translation>donnez un code, comme 1000.</translation>
    </message>
    <message>
        <source>The reason in a Close frame may have at most 123 bytes (RFC 6455 section 5.5).</source>
        <translation>La raison d&apos;une trame Close peut avoir au plus 123 octets (RFC 6455, section 5.5).</translation>
    </message>
    <message>
        <source>shorten it, or send a raw frame where the rule is to be broken.</source>
        <translation>raccourcissez-la, ou envoyez une trame brute là où la règle doit être enfreinte.</translation>
    </message>
    <message>
        <source>write the reason in UTF-8, or send a raw frame where the rule is to be broken.</source>
        <translation>écrivez la raison en UTF-8, ou envoyez une trame brute là où la règle doit être enfreinte.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ServerHandshake</name>
    <message>
        <source>The request has a body of more than %1 bytes.</source>
        <translation>La requête a un corps de plus de %1 octets.</translation>
    </message>
    <message>
        <source>send less.</source>
        <translation>envoyez moins.</translation>
    </message>
    <message>
        <source>The request&apos;s body is not made of valid chunks.</source>
        <translation>Le corps de la requête n&apos;est pas fait de blocs valides.</translation>
    </message>
    <message>
        <source>correct the client.</source>
        <translation>corrigez le client.</translation>
    </message>
    <message>
        <source>let the client send GET, a path and HTTP/1.1 in the first line.</source>
        <translation>faites envoyer au client GET, un chemin et HTTP/1.1 sur la première ligne.</translation>
    </message>
    <message>
        <source>Content-Length or Transfer-Encoding of the request is not valid.</source>
        <translation>Content-Length ou Transfer-Encoding de la requête n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>let the client, or the proxy in between, use HTTP/1.1.</source>
        <translation>faites utiliser HTTP/1.1 au client, ou au proxy intermédiaire.</translation>
    </message>
    <message>
        <source>let the client send a path that begins with a slash, percent-encoded, without a fragment.</source>
        <translation>faites envoyer au client un chemin qui commence par une barre oblique, encodé en pourcents, sans fragment.</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>Il n&apos;y a pas d&apos;en-tête %1.</translation>
    </message>
    <message>
        <source>let the client use GET.</source>
        <translation>faites utiliser GET au client.</translation>
    </message>
    <message>
        <source>let the client send one Host header.</source>
        <translation>faites envoyer au client un seul en-tête Host.</translation>
    </message>
    <message>
        <source>check that a proxy in between passes on the Upgrade header.</source>
        <translation>vérifiez qu&apos;un proxy intermédiaire transmet l&apos;en-tête Upgrade.</translation>
    </message>
    <message>
        <source>check that a proxy in between passes on the Connection header.</source>
        <translation>vérifiez qu&apos;un proxy intermédiaire transmet l&apos;en-tête Connection.</translation>
    </message>
    <message>
        <source>let the client speak version 13.</source>
        <translation>faites parler la version 13 au client.</translation>
    </message>
    <message>
        <source>There is no Sec-WebSocket-Key header.</source>
        <translation>Il n&apos;y a pas d&apos;en-tête Sec-WebSocket-Key.</translation>
    </message>
    <message>
        <source>There are %1 Sec-WebSocket-Key headers.</source>
        <translation>Il y a %1 en-têtes Sec-WebSocket-Key.</translation>
    </message>
    <message>
        <source>A value of %1 characters that is not 16 bytes in base64.</source>
        <translation>Une valeur de %1 caractères qui n&apos;est pas 16 octets en base64.</translation>
    </message>
    <message>
        <source>let the client send 16 random bytes in base64.</source>
        <translation>faites envoyer au client 16 octets aléatoires en base64.</translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake breaks a rule (%1): %2</source>
        <translation>La demande d&apos;ouverture du client enfreint une règle (%1) : %2</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Violation</name>
    <message>
        <source>A server must not mask the frames it sends.</source>
        <translation>Un serveur ne doit pas masquer les trames qu&apos;il envoie.</translation>
    </message>
    <message>
        <source>A client must mask every frame it sends.</source>
        <translation>Un client doit masquer chaque trame qu&apos;il envoie.</translation>
    </message>
    <message>
        <source>RSV1, RSV2 and RSV3 must be 0 unless an extension that gives them a meaning was agreed on.</source>
        <translation>RSV1, RSV2 et RSV3 doivent être à 0 sauf si une extension convenue leur donne un sens.</translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and 11 to 15 are reserved and must not be used.</source>
        <translation>Les opcodes 3 à 7 et 11 à 15 sont réservés et ne doivent pas être utilisés.</translation>
    </message>
    <message>
        <source>A payload length must be written in the shortest form that holds it.</source>
        <translation>Une longueur de contenu doit être écrite sous la forme la plus courte qui la contient.</translation>
    </message>
    <message>
        <source>The highest bit of a 64-bit payload length must be 0.</source>
        <translation>Le bit de poids fort d&apos;une longueur de 64 bits doit être à 0.</translation>
    </message>
    <message>
        <source>Control frames must not be fragmented: FIN must be 1.</source>
        <translation>Les trames de contrôle ne doivent pas être fragmentées : FIN doit être à 1.</translation>
    </message>
    <message>
        <source>Control frames must have at most 125 bytes of payload.</source>
        <translation>Les trames de contrôle doivent avoir au plus 125 octets de contenu.</translation>
    </message>
    <message>
        <source>A continuation frame must follow a frame that began a message and left it open.</source>
        <translation>Une trame de continuation doit suivre une trame qui a commencé un message et l&apos;a laissé ouvert.</translation>
    </message>
    <message>
        <source>A new message must not begin before the last fragment of the message that is open.</source>
        <translation>Un nouveau message ne doit pas commencer avant le dernier fragment du message ouvert.</translation>
    </message>
    <message>
        <source>Text messages must be valid UTF-8.</source>
        <translation>Les messages texte doivent être de l&apos;UTF-8 valide.</translation>
    </message>
    <message>
        <source>A Close frame&apos;s body must be empty or begin with a 2-byte code.</source>
        <translation>Le corps d&apos;une trame Close doit être vide ou commencer par un code de 2 octets.</translation>
    </message>
    <message>
        <source>A Close frame may carry 1000-1003, 1007-1014 or 3000-4999; the rest is reserved or never sent.</source>
        <translation>Une trame Close peut porter 1000-1003, 1007-1014 ou 3000-4999 ; le reste est réservé ou n&apos;est jamais envoyé.</translation>
    </message>
    <message>
        <source>The reason in a Close frame must be valid UTF-8.</source>
        <translation>La raison d&apos;une trame Close doit être de l&apos;UTF-8 valide.</translation>
    </message>
    <message>
        <source>No frame may follow a Close frame.</source>
        <translation>Aucune trame ne peut suivre une trame Close.</translation>
    </message>
    <message>
        <source>The stream must not end before both sides have sent a Close frame.</source>
        <translation>Le flux ne doit pas se terminer avant que les deux côtés aient envoyé une trame Close.</translation>
    </message>
    <message>
        <source>The stream must not end before the frame under way is complete.</source>
        <translation>Le flux ne doit pas se terminer avant que la trame en cours soit complète.</translation>
    </message>
    <message>
        <source>Control frames are never compressed: their RSV1 must be 0.</source>
        <translation>Les trames de contrôle ne sont jamais compressées : leur RSV1 doit être à 0.</translation>
    </message>
    <message>
        <source>RSV1 marks a compressed message on its first frame only.</source>
        <translation>RSV1 marque un message compressé sur sa première trame seulement.</translation>
    </message>
    <message>
        <source>A compressed message must be a valid DEFLATE stream.</source>
        <translation>Un message compressé doit être un flux DEFLATE valide.</translation>
    </message>
    <message>
        <source>A compressed message must end at a block boundary, with the last four bytes 00 00 ff ff removed.</source>
        <translation>Un message compressé doit se terminer à une limite de bloc, les quatre derniers octets 00 00 ff ff étant retirés.</translation>
    </message>
    <message>
        <source>A frame&apos;s payload must stay within this program&apos;s limit.</source>
        <translation>Le contenu d&apos;une trame doit rester dans la limite de ce programme.</translation>
    </message>
    <message>
        <source>A message, inflated, must stay within this program&apos;s limit.</source>
        <translation>Un message, décompressé, doit rester dans la limite de ce programme.</translation>
    </message>
    <message>
        <source>A message must not come in more frames than this program&apos;s limit.</source>
        <translation>Un message ne doit pas arriver en plus de trames que la limite de ce programme.</translation>
    </message>
    <message>
        <source>The opening handshake is HTTP/1.1.</source>
        <translation>La demande d&apos;ouverture est en HTTP/1.1.</translation>
    </message>
    <message>
        <source>The first line must be a request line or a status line.</source>
        <translation>La première ligne doit être une ligne de requête ou de statut.</translation>
    </message>
    <message>
        <source>The opening handshake needs HTTP/1.1.</source>
        <translation>La demande d&apos;ouverture exige HTTP/1.1.</translation>
    </message>
    <message>
        <source>Lines of a head end in CR LF.</source>
        <translation>Les lignes d&apos;un en-tête se terminent par CR LF.</translation>
    </message>
    <message>
        <source>A header field must not be folded over several lines.</source>
        <translation>Un champ d&apos;en-tête ne doit pas être replié sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>A header field&apos;s name must be a token, with a colon right behind it.</source>
        <translation>Le nom d&apos;un champ d&apos;en-tête doit être un jeton, suivi directement de deux-points.</translation>
    </message>
    <message>
        <source>A header field&apos;s value must not contain control characters.</source>
        <translation>La valeur d&apos;un champ d&apos;en-tête ne doit pas contenir de caractères de contrôle.</translation>
    </message>
    <message>
        <source>The length of a body must be told in one valid way.</source>
        <translation>La longueur d&apos;un corps doit être indiquée d&apos;une seule façon valide.</translation>
    </message>
    <message>
        <source>The request target must be a path with an optional query, or an absolute http URL.</source>
        <translation>La cible de la requête doit être un chemin avec une requête facultative, ou une URL http absolue.</translation>
    </message>
    <message>
        <source>A request must have exactly one Host header.</source>
        <translation>Une requête doit avoir exactement un en-tête Host.</translation>
    </message>
    <message>
        <source>The head of the opening handshake must stay within this program&apos;s limit.</source>
        <translation>L&apos;en-tête de la demande d&apos;ouverture doit rester dans la limite de ce programme.</translation>
    </message>
    <message>
        <source>The number of header fields must stay within this program&apos;s limit.</source>
        <translation>Le nombre de champs d&apos;en-tête doit rester dans la limite de ce programme.</translation>
    </message>
    <message>
        <source>The stream must not end before the answer&apos;s head is complete.</source>
        <translation>Le flux ne doit pas se terminer avant que l&apos;en-tête de la réponse soit complet.</translation>
    </message>
    <message>
        <source>The method of an opening handshake must be GET.</source>
        <translation>La méthode d&apos;une demande d&apos;ouverture doit être GET.</translation>
    </message>
    <message>
        <source>There must be an Upgrade header with the value websocket.</source>
        <translation>Il doit y avoir un en-tête Upgrade avec la valeur websocket.</translation>
    </message>
    <message>
        <source>There must be a Connection header with the token Upgrade.</source>
        <translation>Il doit y avoir un en-tête Connection avec le jeton Upgrade.</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Key header of 16 bytes in base64.</source>
        <translation>Il doit y avoir un en-tête Sec-WebSocket-Key de 16 octets en base64.</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Version header with the value 13.</source>
        <translation>Il doit y avoir un en-tête Sec-WebSocket-Version avec la valeur 13.</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Accept header.</source>
        <translation>Il doit y avoir un en-tête Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept must be the SHA-1 of the key and the protocol&apos;s GUID, in base64.</source>
        <translation>Sec-WebSocket-Accept doit être le SHA-1 de la clé et du GUID du protocole, en base64.</translation>
    </message>
    <message>
        <source>The server may choose only a subprotocol that the client offered.</source>
        <translation>Le serveur ne peut choisir qu&apos;un sous-protocole proposé par le client.</translation>
    </message>
    <message>
        <source>The server may choose one subprotocol only, in one header.</source>
        <translation>Le serveur ne peut choisir qu&apos;un seul sous-protocole, dans un seul en-tête.</translation>
    </message>
    <message>
        <source>Subprotocols must be tokens, each offered once.</source>
        <translation>Les sous-protocoles doivent être des jetons, chacun proposé une fois.</translation>
    </message>
    <message>
        <source>The server may use only extensions that the client offered.</source>
        <translation>Le serveur ne peut utiliser que des extensions proposées par le client.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions must follow the grammar of section 9.1.</source>
        <translation>Sec-WebSocket-Extensions doit suivre la grammaire de la section 9.1.</translation>
    </message>
    <message>
        <source>The server may accept permessage-deflate only once.</source>
        <translation>Le serveur ne peut accepter permessage-deflate qu&apos;une fois.</translation>
    </message>
    <message>
        <source>permessage-deflate knows four parameters only.</source>
        <translation>permessage-deflate ne connaît que quatre paramètres.</translation>
    </message>
    <message>
        <source>A parameter of permessage-deflate may stand once only.</source>
        <translation>Un paramètre de permessage-deflate ne peut figurer qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Window bits are a number from 8 to 15 without leading zeros; the no_context_takeover parameters have no value.</source>
        <translation>Les bits de fenêtre sont un nombre de 8 à 15 sans zéros initiaux ; les paramètres no_context_takeover n&apos;ont pas de valeur.</translation>
    </message>
    <message>
        <source>The server may set client_max_window_bits only if the client offered it.</source>
        <translation>Le serveur ne peut fixer client_max_window_bits que si le client l&apos;a proposé.</translation>
    </message>
    <message>
        <source>Agreed window bits must not be larger than those offered.</source>
        <translation>Les bits de fenêtre convenus ne doivent pas dépasser ceux proposés.</translation>
    </message>
    <message>
        <source>A server that accepts an offer must confirm the server_ parameters in it.</source>
        <translation>Un serveur qui accepte une proposition doit confirmer les paramètres server_ qu&apos;elle contient.</translation>
    </message>
</context>
<context>
    <name>framescope::server</name>
    <message>
        <source>There is no behaviour &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de comportement « %1 ».</translation>
    </message>
    <message>
        <source>one of these: %1.</source>
        <translation>l&apos;un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>sends every message to all clients of the path, as in a chat room</source>
        <translation>envoie chaque message à tous les clients du chemin, comme dans un salon de discussion</translation>
    </message>
    <message>
        <source>not back to the sender</source>
        <translation>pas de renvoi à l&apos;expéditeur</translation>
    </message>
    <message>
        <source>sends messages of one size, so many a second or as fast as the wire takes them</source>
        <translation>envoie des messages d&apos;une même taille, tant par seconde ou aussi vite que le fil les prend</translation>
    </message>
    <message>
        <source>bytes of a message (64)</source>
        <translation>octets d&apos;un message (64)</translation>
    </message>
    <message>
        <source>messages a second (as fast as it goes)</source>
        <translation>messages par seconde (aussi vite que possible)</translation>
    </message>
    <message>
        <source>messages for each client (no end)</source>
        <translation>messages pour chaque client (sans fin)</translation>
    </message>
    <message>
        <source>in fragments of this size</source>
        <translation>en fragments de cette taille</translation>
    </message>
    <message>
        <source>binary messages</source>
        <translation>messages binaires</translation>
    </message>
    <message>
        <source>sends every message back as it came: kind, bytes and fragments</source>
        <translation>renvoie chaque message tel qu&apos;il est venu : type, octets et fragments</translation>
    </message>
    <message>
        <source>wait before each answer</source>
        <translation>attente avant chaque réponse</translation>
    </message>
    <message>
        <source>text in capitals</source>
        <translation>texte en majuscules</translation>
    </message>
    <message>
        <source>answer in fragments of this size</source>
        <translation>réponse en fragments de cette taille</translation>
    </message>
    <message>
        <source>what the frame carries</source>
        <translation>ce que porte la trame</translation>
    </message>
    <message>
        <source>bytes of a piece (1)</source>
        <translation>octets d&apos;un morceau (1)</translation>
    </message>
    <message>
        <source>between two pieces (50)</source>
        <translation>entre deux morceaux (50)</translation>
    </message>
    <message>
        <source>answers the opening handshake with an HTTP status</source>
        <translation>répond à la demande d&apos;ouverture par un statut HTTP</translation>
    </message>
    <message>
        <source>100 to 599 (503)</source>
        <translation>100 à 599 (503)</translation>
    </message>
    <message>
        <source>of the status line</source>
        <translation>de la ligne de statut</translation>
    </message>
    <message>
        <source>repeatable</source>
        <translation>répétable</translation>
    </message>
    <message>
        <source>of the answer</source>
        <translation>de la réponse</translation>
    </message>
    <message>
        <source>sends the client elsewhere</source>
        <translation>envoie le client ailleurs</translation>
    </message>
    <message>
        <source>where to (the same path again)</source>
        <translation>vers où (encore le même chemin)</translation>
    </message>
    <message>
        <source>300 to 399 (302)</source>
        <translation>300 à 399 (302)</translation>
    </message>
    <message>
        <source>answers the opening handshake late</source>
        <translation>répond tard à la demande d&apos;ouverture</translation>
    </message>
    <message>
        <source>how late (5000)</source>
        <translation>avec quel retard (5000)</translation>
    </message>
    <message>
        <source>sends half of the opening handshake&apos;s answer, and no more</source>
        <translation>envoie la moitié de la réponse à la demande d&apos;ouverture, et rien de plus</translation>
    </message>
    <message>
        <source>how much of it (half)</source>
        <translation>quelle part (la moitié)</translation>
    </message>
    <message>
        <source>and ends the stream</source>
        <translation>et termine le flux</translation>
    </message>
    <message>
        <source>answers with a wrong Sec-WebSocket-Accept</source>
        <translation>répond avec un Sec-WebSocket-Accept faux</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>agrees to a subprotocol that nobody offered</source>
        <translation>convient d&apos;un sous-protocole que personne n&apos;a proposé</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>agrees to an extension that nobody offered</source>
        <translation>convient d&apos;une extension que personne n&apos;a proposée</translation>
    </message>
    <message>
        <source>the header&apos;s value</source>
        <translation>la valeur de l&apos;en-tête</translation>
    </message>
    <message>
        <source>keeps the connection and says nothing any more; at=accept: not even the opening handshake&apos;s answer</source>
        <translation>garde la connexion et ne dit plus rien ; at=accept : pas même la réponse à la demande d&apos;ouverture</translation>
    </message>
    <message>
        <source>reads a little at a time</source>
        <translation>lit un peu à la fois</translation>
    </message>
    <message>
        <source>writes byte by byte</source>
        <translation>écrit octet par octet</translation>
    </message>
    <message>
        <source>neither reads nor writes for a while</source>
        <translation>ne lit ni n&apos;écrit pendant un moment</translation>
    </message>
    <message>
        <source>how long (5000)</source>
        <translation>combien de temps (5000)</translation>
    </message>
    <message>
        <source>answers no ping from then on</source>
        <translation>ne répond plus à aucun ping</translation>
    </message>
    <message>
        <source>answers no Close from then on</source>
        <translation>ne répond plus à aucun Close</translation>
    </message>
    <message>
        <source>ends the stream without a Close frame</source>
        <translation>termine le flux sans trame Close</translation>
    </message>
    <message>
        <source>in order, or by a reset (fin)</source>
        <translation>proprement, ou par une réinitialisation (fin)</translation>
    </message>
    <message>
        <source>sends a Close frame, with any code</source>
        <translation>envoie une trame Close, avec n&apos;importe quel code</translation>
    </message>
    <message>
        <source>0 to 65535, or none (1011)</source>
        <translation>0 à 65535, ou none (1011)</translation>
    </message>
    <message>
        <source>of the close</source>
        <translation>de la fermeture</translation>
    </message>
    <message>
        <source>sends a masked frame, as only clients may</source>
        <translation>envoie une trame masquée, comme seuls les clients le peuvent</translation>
    </message>
    <message>
        <source>sends a frame with reserved bits set</source>
        <translation>envoie une trame avec des bits réservés</translation>
    </message>
    <message>
        <source>4 RSV1, 2 RSV2, 1 RSV3 (2)</source>
        <translation>4 RSV1, 2 RSV2, 1 RSV3 (2)</translation>
    </message>
    <message>
        <source>sends a frame with a reserved opcode</source>
        <translation>envoie une trame avec un opcode réservé</translation>
    </message>
    <message>
        <source>the opcode (3)</source>
        <translation>l&apos;opcode (3)</translation>
    </message>
    <message>
        <source>sends a frame whose length is wrong</source>
        <translation>envoie une trame dont la longueur est fausse</translation>
    </message>
    <message>
        <source>what the header says (one more than there is)</source>
        <translation>ce que dit l&apos;en-tête (un de plus que ce qu&apos;il y a)</translation>
    </message>
    <message>
        <source>right, but not in its shortest form</source>
        <translation>juste, mais pas sous sa forme la plus courte</translation>
    </message>
    <message>
        <source>sends a text message that is not UTF-8</source>
        <translation>envoie un message texte qui n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>its bytes</source>
        <translation>ses octets</translation>
    </message>
    <message>
        <source>sends a ping in two fragments</source>
        <translation>envoie un ping en deux fragments</translation>
    </message>
    <message>
        <source>sends a continuation frame that continues nothing</source>
        <translation>envoie une trame de continuation qui ne continue rien</translation>
    </message>
    <message>
        <source>sends a frame larger than anybody wants</source>
        <translation>envoie une trame plus grande que quiconque n&apos;en veut</translation>
    </message>
    <message>
        <source>bytes of payload that the header announces (1T); up to 16M all of it is sent</source>
        <translation>octets de contenu que l&apos;en-tête annonce (1T) ; jusqu&apos;à 16M, tout est envoyé</translation>
    </message>
    <message>
        <source>9 for a ping that is too long (2)</source>
        <translation>9 pour un ping trop long (2)</translation>
    </message>
    <message>
        <source>sends a small compressed message that inflates to a huge one</source>
        <translation>envoie un petit message compressé qui devient énorme une fois décompressé</translation>
    </message>
    <message>
        <source>inflated bytes (1G)</source>
        <translation>octets décompressés (1G)</translation>
    </message>
    <message>
        <source>sends a compressed message that cannot be inflated</source>
        <translation>envoie un message compressé qui ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>sends many pings</source>
        <translation>envoie beaucoup de pings</translation>
    </message>
    <message>
        <source>how many (1000)</source>
        <translation>combien (1000)</translation>
    </message>
    <message>
        <source>between two of them (0)</source>
        <translation>entre deux d&apos;entre eux (0)</translation>
    </message>
    <message>
        <source>The option &quot;hex&quot; of &quot;%1&quot; takes pairs of the digits 0-9 and a-f.</source>
        <translation>L&apos;option « hex » de « %1 » prend des paires de chiffres 0-9 et a-f.</translation>
    </message>
    <message>
        <source>The moment of &quot;%1&quot; is at=accept or at=open.</source>
        <translation>Le moment de « %1 » est at=accept ou at=open.</translation>
    </message>
    <message>
        <source>The regular expression of &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>L&apos;expression régulière de « %1 » est fausse au caractère %2 : %3.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; takes one moment: at, after, seconds or match.</source>
        <translation>La faute « %1 » prend un moment : at, after, seconds ou match.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; belongs to the opening handshake: it can only happen at=accept.</source>
        <translation>La faute « %1 » relève de la demande d&apos;ouverture : elle ne peut se produire qu&apos;à at=accept.</translation>
    </message>
    <message>
        <source>in place of the opening handshake&apos;s answer, or right behind it</source>
        <translation>à la place de la réponse à la demande d&apos;ouverture, ou juste derrière</translation>
    </message>
    <message>
        <source>once the client has sent N messages</source>
        <translation>une fois que le client a envoyé N messages</translation>
    </message>
    <message>
        <source>S seconds after it opened</source>
        <translation>S secondes après l&apos;ouverture</translation>
    </message>
    <message>
        <source>at a text message in which this is found</source>
        <translation>à un message texte où ceci se trouve</translation>
    </message>
    <message>
        <source>probability at each such moment (1)</source>
        <translation>probabilité à chacun de ces moments (1)</translation>
    </message>
    <message>
        <source>at most N times for a client (1); 0: every time</source>
        <translation>au plus N fois par client (1) ; 0 : chaque fois</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de faute « %1 ».</translation>
    </message>
    <message>
        <source>A header is written as NAME: VALUE.</source>
        <translation>Un en-tête s&apos;écrit NOM: VALEUR.</translation>
    </message>
    <message>
        <source>A stream is dropped with=fin or with=rst.</source>
        <translation>Un flux est coupé with=fin ou with=rst.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>La raison est trop longue.</translation>
    </message>
    <message>
        <source>The length&apos;s form is 16 or 64 bits.</source>
        <translation>La forme de la longueur est de 16 ou 64 bits.</translation>
    </message>
    <message>
        <source>The declared length is a whole number.</source>
        <translation>La longueur annoncée est un nombre entier.</translation>
    </message>
    <message>
        <source>A feed has one source: template, file, capture or sample.</source>
        <translation>Un flux de données a une source : template, file, capture ou sample.</translation>
    </message>
    <message>
        <source>one of them.</source>
        <translation>l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de fonction « %1 ».</translation>
    </message>
    <message>
        <source>one of those that serve --help lists.</source>
        <translation>l&apos;une de celles que liste serve --help.</translation>
    </message>
    <message>
        <source>sends generated or recorded messages to all clients of the path</source>
        <translation>envoie des messages générés ou enregistrés à tous les clients du chemin</translation>
    </message>
    <message>
        <source>time between two messages (1000)</source>
        <translation>temps entre deux messages (1000)</translation>
    </message>
    <message>
        <source>messages a second, instead of every</source>
        <translation>messages par seconde, au lieu de every</translation>
    </message>
    <message>
        <source>the message, with {{placeholders}}</source>
        <translation>le message, avec des {{placeholders}}</translation>
    </message>
    <message>
        <source>a template that comes with the program: ticker, leaderboard, iot</source>
        <translation>un modèle fourni avec le programme : ticker, leaderboard, iot</translation>
    </message>
    <message>
        <source>one message a line</source>
        <translation>un message par ligne</translation>
    </message>
    <message>
        <source>the messages of a capture, with their own timing unless every or rate is given</source>
        <translation>les messages d&apos;une capture, à leur propre rythme sauf si every ou rate est donné</translation>
    </message>
    <message>
        <source>times faster than the capture (1)</source>
        <translation>fois plus vite que la capture (1)</translation>
    </message>
    <message>
        <source>what the capture&apos;s client sent, instead of what it received</source>
        <translation>ce que le client de la capture a envoyé, au lieu de ce qu&apos;il a reçu</translation>
    </message>
    <message>
        <source>stop after so many messages</source>
        <translation>arrêt après tant de messages</translation>
    </message>
    <message>
        <source>stop at the end of file or capture</source>
        <translation>arrêt à la fin du fichier ou de la capture</translation>
    </message>
    <message>
        <source>The feed is at its end.</source>
        <translation>Le flux de données est à sa fin.</translation>
    </message>
    <message>
        <source>The feed&apos;s file %1 could not be read.</source>
        <translation>Le fichier %1 du flux de données n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>another path.</source>
        <translation>un autre chemin.</translation>
    </message>
    <message>
        <source>A page of an origin that is not allowed wanted to connect.</source>
        <translation>Une page d&apos;une origine non autorisée a voulu se connecter.</translation>
    </message>
    <message>
        <source>add the origin to those that are allowed, if it is yours.</source>
        <translation>ajoutez l&apos;origine à celles qui sont autorisées, si elle est à vous.</translation>
    </message>
    <message>
        <source>A client did not name the server&apos;s token.</source>
        <translation>Un client n&apos;a pas donné le jeton du serveur.</translation>
    </message>
    <message>
        <source>?token=… in the address, or the header Authorization: Bearer ….</source>
        <translation>?token=… dans l&apos;adresse, ou l&apos;en-tête Authorization: Bearer ….</translation>
    </message>
    <message>
        <source>A client asked for a path that this server does not have.</source>
        <translation>Un client a demandé un chemin que ce serveur n&apos;a pas.</translation>
    </message>
    <message>
        <source>one of the server&apos;s paths.</source>
        <translation>l&apos;un des chemins du serveur.</translation>
    </message>
    <message>
        <source>the time, as 2024-05-01T12:00:00.000Z</source>
        <translation>l&apos;heure, comme 2024-05-01T12:00:00.000Z</translation>
    </message>
    <message>
        <source>the time in milliseconds since 1970</source>
        <translation>l&apos;heure en millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>the number of this message, from 1</source>
        <translation>le numéro de ce message, à partir de 1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>un nombre avec décimales</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>l&apos;un de ceux-ci</translation>
    </message>
    <message>
        <source>random bytes, two digits each</source>
        <translation>octets aléatoires, deux chiffres chacun</translation>
    </message>
    <message>
        <source>a random identifier</source>
        <translation>un identifiant aléatoire</translation>
    </message>
    <message>
        <source>random words</source>
        <translation>mots aléatoires</translation>
    </message>
    <message>
        <source>a price that walks at random</source>
        <translation>un prix qui varie au hasard</translation>
    </message>
    <message>
        <source>where that walk stands, without a step</source>
        <translation>où en est cette variation, sans un pas</translation>
    </message>
    <message>
        <source>a wave with noise</source>
        <translation>une onde avec du bruit</translation>
    </message>
    <message>
        <source>a JSON list of players with growing scores</source>
        <translation>une liste JSON de joueurs aux scores croissants</translation>
    </message>
    <message>
        <source>{{%1}}.</source>
        <translation>{{%1}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that the function &quot;%2&quot; can take.</source>
        <translation>« %1 » n&apos;est pas un nombre que la fonction « %2 » peut prendre.</translation>
    </message>
    <message>
        <source>The JSON path &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>Le chemin JSON « %1 » est faux au caractère %2 : %3.</translation>
    </message>
    <message>
        <source>a path such as $.params[0].name.</source>
        <translation>un chemin comme $.params[0].name.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>ce crochet n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>a number, a quoted name or * belongs between the brackets</source>
        <translation>un nombre, un nom entre guillemets ou * va entre les crochets</translation>
    </message>
    <message>
        <source>the name of a member is missing</source>
        <translation>il manque le nom d&apos;un membre</translation>
    </message>
    <message>
        <source>a point or a bracket is missing</source>
        <translation>il manque un point ou un crochet</translation>
    </message>
    <message>
        <source>The behaviour &quot;%1&quot; needs Framescope&apos;s own stack.</source>
        <translation>Le comportement « %1 » exige la propre pile de Framescope.</translation>
    </message>
    <message>
        <source>leave the stack at framescope.</source>
        <translation>laissez la pile sur framescope.</translation>
    </message>
    <message>
        <source>Faults need Framescope&apos;s own stack.</source>
        <translation>Les fautes exigent la propre pile de Framescope.</translation>
    </message>
    <message>
        <source>Only GET and HEAD are answered here.</source>
        <translation>Seuls GET et HEAD reçoivent une réponse ici.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n&apos;y a rien ici.</translation>
    </message>
    <message>
        <source>This address speaks WebSocket.</source>
        <translation>Cette adresse parle WebSocket.</translation>
    </message>
    <message>
        <source>The server is running already.</source>
        <translation>Le serveur fonctionne déjà.</translation>
    </message>
    <message>
        <source>stop it first.</source>
        <translation>arrêtez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Other machines can reach this server: %1.</source>
        <translation>D&apos;autres machines peuvent joindre ce serveur : %1.</translation>
    </message>
    <message>
        <source>Client %1 is gone.</source>
        <translation>Le client %1 est parti.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>« %1 » est faux au caractère %2 : %3.</translation>
    </message>
    <message>
        <source>write it as NAME:KEY=VALUE,KEY=VALUE, with double quotes around a value that has a comma in it.</source>
        <translation>écrivez-le NOM:CLÉ=VALEUR,CLÉ=VALEUR, avec des guillemets doubles autour d&apos;une valeur qui contient une virgule.</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>il manque un nom</translation>
    </message>
    <message>
        <source>the name of an option is missing</source>
        <translation>il manque le nom d&apos;une option</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>ce guillemet n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>a comma is missing behind the quoted value</source>
        <translation>il manque une virgule derrière la valeur entre guillemets</translation>
    </message>
    <message>
        <source>nothing stands behind this comma</source>
        <translation>rien ne suit cette virgule</translation>
    </message>
    <message>
        <source>takes a whole number from %1 to %2</source>
        <translation>prend un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>takes a number from %1 to %2</source>
        <translation>prend un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>takes a size in bytes from %1 to %2, such as 512, 64k or 1M</source>
        <translation>prend une taille en octets de %1 à %2, comme 512, 64k ou 1M</translation>
    </message>
    <message>
        <source>is on or off</source>
        <translation>vaut on ou off</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option &quot;%2&quot;.</source>
        <translation>« %1 » n&apos;a pas d&apos;option « %2 ».</translation>
    </message>
    <message>
        <source>leave it out: it takes none.</source>
        <translation>omettez-la : il n&apos;en prend pas.</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4</source>
        <translation>%1 n&apos;est pas un fichier de règles : ligne %2, colonne %3 : %4</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: &quot;%4&quot; stands twice.</source>
        <translation>%1 n&apos;est pas un fichier de règles : ligne %2, colonne %3 : « %4 » figure deux fois.</translation>
    </message>
    <message>
        <source>keep one of them.</source>
        <translation>gardez-en un.</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4.</source>
        <translation>%1 n&apos;est pas un fichier de règles : ligne %2, colonne %3 : %4.</translation>
    </message>
    <message>
        <source>the samples that come with the program show every kind of rule.</source>
        <translation>les exemples fournis avec le programme montrent chaque sorte de règle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; known are %2</source>
        <translation>« %1 » n&apos;est pas connu ici ; sont connus %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a text</source>
        <translation>« %1 » prend un texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number from %2 to %3</source>
        <translation>« %1 » prend un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false</source>
        <translation>« %1 » vaut true ou false</translation>
    </message>
    <message>
        <source>a regular expression is a text</source>
        <translation>une expression régulière est un texte</translation>
    </message>
    <message>
        <source>the regular expression is wrong at character %1: %2</source>
        <translation>l&apos;expression régulière est fausse au caractère %1 : %2</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>un texte est attendu ici</translation>
    </message>
    <message>
        <source>an object { … } is expected</source>
        <translation>un objet { … } est attendu</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be &quot;framescope-rules&quot;</source>
        <translation>« format » doit être « framescope-rules »</translation>
    </message>
    <message>
        <source>this is a newer version than this program understands</source>
        <translation>c&apos;est une version plus récente que ce que ce programme comprend</translation>
    </message>
    <message>
        <source>&quot;variables&quot; is an object of names and values</source>
        <translation>« variables » est un objet de noms et de valeurs</translation>
    </message>
    <message>
        <source>a variable is a text, a number, true or false</source>
        <translation>une variable est un texte, un nombre, true ou false</translation>
    </message>
    <message>
        <source>&quot;rules&quot; is a list [ … ]</source>
        <translation>« rules » est une liste [ … ]</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>il ne contient aucune règle</translation>
    </message>
    <message>
        <source>a rule is an object { … }</source>
        <translation>une règle est un objet { … }</translation>
    </message>
    <message>
        <source>this rule has nothing to &quot;do&quot;</source>
        <translation>cette règle n&apos;a rien sous « do »</translation>
    </message>
    <message>
        <source>&quot;when&quot; is an object { … }</source>
        <translation>« when » est un objet { … }</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is &quot;text&quot; or &quot;binary&quot;</source>
        <translation>« kind » vaut « text » ou « binary »</translation>
    </message>
    <message>
        <source>&quot;json&quot; is an object of paths and values</source>
        <translation>« json » est un objet de chemins et de valeurs</translation>
    </message>
    <message>
        <source>one of exists, regex, above and below is expected</source>
        <translation>l&apos;un de exists, regex, above et below est attendu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number</source>
        <translation>« %1 » prend un nombre</translation>
    </message>
    <message>
        <source>a step { … } or a list of steps is expected</source>
        <translation>une étape { … } ou une liste d&apos;étapes est attendue</translation>
    </message>
    <message>
        <source>a step is an object { … }</source>
        <translation>une étape est un objet { … }</translation>
    </message>
    <message>
        <source>&quot;drop&quot; is &quot;fin&quot; or &quot;rst&quot;</source>
        <translation>« drop » vaut « fin » ou « rst »</translation>
    </message>
    <message>
        <source>&quot;set&quot; needs the value &quot;to&quot; set it to</source>
        <translation>« set » demande avec « to » la valeur à donner</translation>
    </message>
    <message>
        <source>&quot;to&quot; is &quot;sender&quot;, &quot;others&quot; or &quot;all&quot;</source>
        <translation>« to » vaut « sender », « others » ou « all »</translation>
    </message>
    <message>
        <source>a fragment has a size of one byte at least</source>
        <translation>un fragment a au moins un octet</translation>
    </message>
    <message>
        <source>&quot;hex&quot; takes pairs of the digits 0-9 and a-f</source>
        <translation>« hex » prend des paires de chiffres 0-9 et a-f</translation>
    </message>
    <message>
        <source>this is not base64</source>
        <translation>ce n&apos;est pas du base64</translation>
    </message>
    <message>
        <source>a step has one of send, json, hex, base64, ping, close, drop, set, stream and stop</source>
        <translation>une étape a l&apos;un de send, json, hex, base64, ping, close, drop, set, stream et stop</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: nothing sets &quot;%4&quot;, which {{%4}} asks for.</source>
        <translation>%1 n&apos;est pas un fichier de règles : ligne %2, colonne %3 : rien ne définit « %4 », que {{%4}} demande.</translation>
    </message>
    <message>
        <source>set it under &quot;variables&quot;, by a named group of a regular expression, or with &quot;set&quot;.</source>
        <translation>définissez-le sous « variables », par un groupe nommé d&apos;une expression régulière, ou avec « set ».</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>The rules file %1 could not be read.</source>
        <translation>Le fichier de règles %1 n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The rules file %1 is larger than 16 MiB.</source>
        <translation>Le fichier de règles %1 dépasse 16 Mio.</translation>
    </message>
    <message>
        <source>answers by the rules of a file: text, regular expressions or JSON paths, and what they call for</source>
        <translation>répond selon les règles d&apos;un fichier : texte, expressions régulières ou chemins JSON, et ce qui en découle</translation>
    </message>
    <message>
        <source>the rules, as JSON</source>
        <translation>les règles, en JSON</translation>
    </message>
    <message>
        <source>rules that come with the program: chat, json-rpc</source>
        <translation>règles fournies avec le programme : chat, json-rpc</translation>
    </message>
    <message>
        <source>Rules come from one file, or from one sample.</source>
        <translation>Les règles viennent d&apos;un fichier ou d&apos;un exemple.</translation>
    </message>
    <message>
        <source>No further stream was started: this client has %1 already.</source>
        <translation>Aucun autre flux n&apos;a été lancé : ce client en a déjà %1.</translation>
    </message>
    <message>
        <source>This client sends more than %1 messages a second: it is read no faster than that.</source>
        <translation>Ce client envoie plus de %1 messages par seconde : il n&apos;est pas lu plus vite que cela.</translation>
    </message>
    <message>
        <source>On purpose: the server %1.</source>
        <translation>Exprès : le serveur %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of texts</source>
        <translation>« %1 » est une liste de textes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one of %2</source>
        <translation>« %1 » est l&apos;un de %2</translation>
    </message>
    <message>
        <source>&quot;paths&quot; is a list</source>
        <translation>« paths » est une liste</translation>
    </message>
    <message>
        <source>a path begins with /</source>
        <translation>un chemin commence par /</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>« %1 » n&apos;est pas une adresse</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>The saved server %1 could not be read.</source>
        <translation>Le serveur enregistré %1 n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The server could not be saved as %1.</source>
        <translation>Le serveur n&apos;a pas pu être enregistré sous %1.</translation>
    </message>
    <message>
        <source>another folder.</source>
        <translation>un autre dossier.</translation>
    </message>
    <message>
        <source>takes everything and answers nothing</source>
        <translation>prend tout et ne répond rien</translation>
    </message>
    <message>
        <source>The template is wrong at character %1: %2.</source>
        <translation>Le modèle est faux au caractère %1 : %2.</translation>
    </message>
    <message>
        <source>this {{ is never closed</source>
        <translation>ce {{ n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>{{{{ where two braces are meant.</source>
        <translation>{{{{ là où deux accolades sont voulues.</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>un guillemet n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>a name is missing between the braces</source>
        <translation>il manque un nom entre les accolades</translation>
    </message>
    <message>
        <source>json takes one path, such as $.id</source>
        <translation>json prend un chemin, comme $.id</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de fonction « %1 »</translation>
    </message>
    <message>
        <source>%1 was written by a newer Framescope and is not changed.</source>
        <translation>%1 a été écrit par un Framescope plus récent et n&apos;est pas modifié.</translation>
    </message>
    <message>
        <source>save it under another name, or install the newer version.</source>
        <translation>enregistrez-le sous un autre nom, ou installez la version plus récente.</translation>
    </message>
    <message>
        <source>%1 is not a rules file: %2</source>
        <translation>%1 n&apos;est pas un fichier de règles : %2</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>message %1</translation>
    </message>
    <message>
        <source>The fault “%1” did not happen.</source>
        <translation>La faute « %1 » ne s&apos;est pas produite.</translation>
    </message>
    <message>
        <source>A request was meant for a host that this server is not: a page may have made its name lead here.</source>
        <translation>Une requête était destinée à un hôte que ce serveur n&apos;est pas : une page a pu faire mener son nom jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>localhost, 127.0.0.1 or [::1]; or allow the name (--allow-host NAME), if it is yours.</source>
        <translation>localhost, 127.0.0.1 ou [::1] ; ou autorisez le nom (--allow-host NOM), s&apos;il est à vous.</translation>
    </message>
    <message>
        <source> of the rule “%1”</source>
        <translation> de la règle « %1 »</translation>
    </message>
    <message>
        <source>The message is not answered.</source>
        <translation>Le message ne reçoit pas de réponse.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; of &quot;%2&quot; %3.</source>
        <translation>L&apos;option « %1 » de « %2 » %3.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;exemple « %1 ».</translation>
    </message>
    <message>
        <source>%1 is not a saved server: %2.</source>
        <translation>%1 n&apos;est pas un serveur enregistré : %2.</translation>
    </message>
    <message>
        <source>the field as a server saved by this program has it.</source>
        <translation>le champ tel que l&apos;écrit un serveur enregistré par ce programme.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>« %1 » figure deux fois</translation>
    </message>
</context>
<context>
    <name>framescope::session::FrameSpec</name>
    <message>
        <source>The frame is empty.</source>
        <translation>La trame est vide.</translation>
    </message>
    <message>
        <source>A bit of a frame is 0 or 1.</source>
        <translation>Un bit de trame vaut 0 ou 1.</translation>
    </message>
    <message>
        <source>The declared length is a whole number.</source>
        <translation>La longueur annoncée est un nombre entier.</translation>
    </message>
    <message>
        <source>The length takes 0, 2 or 8 bytes behind the first two (RFC 6455 section 5.2).</source>
        <translation>La longueur prend 0, 2 ou 8 octets derrière les deux premiers (RFC 6455, section 5.2).</translation>
    </message>
    <message>
        <source>A frame has no field “%1”.</source>
        <translation>Une trame n&apos;a pas de champ « %1 ».</translation>
    </message>
    <message>
        <source>An opcode is a number from 0 to 15, or text, binary, continuation, close, ping, pong.</source>
        <translation>Un opcode est un nombre de 0 à 15, ou text, binary, continuation, close, ping, pong.</translation>
    </message>
    <message>
        <source>A mask is random, none, or four bytes in hex.</source>
        <translation>Un masque est random, none, ou quatre octets en hexadécimal.</translation>
    </message>
    <message>
        <source>A close&apos;s payload is a code from 0 to 65535, and may have a reason behind a colon.</source>
        <translation>Le contenu d&apos;un Close est un code de 0 à 65535, suivi au besoin d&apos;une raison après deux-points.</translation>
    </message>
    <message>
        <source>So many zero bytes cannot be sent.</source>
        <translation>Autant d&apos;octets nuls ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>A payload begins with text:, hex:, base64:, close: or zeros:.</source>
        <translation>Un contenu commence par text:, hex:, base64:, close: ou zeros:.</translation>
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
        <translation>Une trame (--frame, /frame) est une liste de champs séparés par des virgules ; le contenu vient en dernier :
  fin=0|1  rsv1=0|1  rsv2=0|1  rsv3=0|1   les bits du premier octet (par défaut : fin=1, les autres 0)
  opcode=N                                0 à 15, ou text, binary, continuation, close, ping, pong
  mask=random|none|HEX8                   la clé de masquage (par défaut : random)
  unmasked                                le bit et la clé de masquage partent, le contenu reste non masqué
  len=N                                   une longueur annoncée qui n&apos;est pas celle du contenu
  lenbytes=0|2|8                          une forme de la longueur qui n&apos;est pas la plus courte
  payload=text:…|hex:…|base64:…|close:CODE[:RAISON]|zeros:N</translation>
    </message>
</context>
<context>
    <name>framescope::session::PayloadText</name>
    <message>
        <source>The hex text has a character that is no hex digit.</source>
        <translation>Le texte hexadécimal contient un caractère qui n&apos;est pas un chiffre hexadécimal.</translation>
    </message>
    <message>
        <source>0-9 and a-f, two for each byte.</source>
        <translation>0-9 et a-f, deux pour chaque octet.</translation>
    </message>
    <message>
        <source>The hex text has a byte of one digit.</source>
        <translation>Le texte hexadécimal contient un octet d&apos;un seul chiffre.</translation>
    </message>
    <message>
        <source>two digits for each byte: 0a, not a.</source>
        <translation>deux chiffres pour chaque octet : 0a, pas a.</translation>
    </message>
    <message>
        <source>The base64 text has a character that is not of base64.</source>
        <translation>Le texte base64 contient un caractère étranger à base64.</translation>
    </message>
    <message>
        <source>A-Z, a-z, 0-9, + and /.</source>
        <translation>A-Z, a-z, 0-9, + et /.</translation>
    </message>
    <message>
        <source>The base64 text is not complete.</source>
        <translation>Le texte base64 n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>the whole text, with its = at the end if it has any.</source>
        <translation>le texte entier, avec son = à la fin s&apos;il en a.</translation>
    </message>
    <message>
        <source>A close needs a code, and may have a reason behind a colon.</source>
        <translation>Une fermeture demande un code, et peut avoir une raison après deux-points.</translation>
    </message>
    <message>
        <source>The close code %1 may not be sent (RFC 6455 section 7.4).</source>
        <translation>Le code de fermeture %1 ne peut pas être envoyé (RFC 6455, section 7.4).</translation>
    </message>
    <message>
        <source>1000-1003, 1007-1014 or 3000-4999; with --frame any bytes can be sent: opcode=8,payload=hex:%1</source>
        <translation>1000-1003, 1007-1014 ou 3000-4999 ; avec --frame, tous les octets peuvent être envoyés : opcode=8,payload=hex:%1</translation>
    </message>
    <message>
        <source>The close reason has %1 bytes; 123 fit (RFC 6455 section 5.5).</source>
        <translation>La raison de fermeture a %1 octets ; il y a place pour 123 (RFC 6455, section 5.5).</translation>
    </message>
    <message>
        <source>a shorter reason.</source>
        <translation>une raison plus courte.</translation>
    </message>
    <message>
        <source>Fragment sizes are whole numbers of bytes from 1 on, with commas between them.</source>
        <translation>Les tailles de fragments sont des nombres entiers d&apos;octets à partir de 1, séparés par des virgules.</translation>
    </message>
    <message>
        <source>There is more than one JSON value.</source>
        <translation>Il y a plus d&apos;une valeur JSON.</translation>
    </message>
    <message>
        <source>one value, or a list in brackets.</source>
        <translation>une valeur, ou une liste entre crochets.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Ce n&apos;est pas du JSON : %1.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>correct it, or send it as text.</source>
        <translation>corrigez-le, ou envoyez-le comme texte.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Le fichier %1 n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>a file that exists and may be read.</source>
        <translation>un fichier qui existe et peut être lu.</translation>
    </message>
    <message>
        <source>The file %1 is too large for one message.</source>
        <translation>Le fichier %1 est trop gros pour un message.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>il se termine trop tôt</translation>
    </message>
    <message>
        <source>what stands here is no value, or not where it may stand</source>
        <translation>ce qui est ici n&apos;est pas une valeur, ou n&apos;a pas sa place ici</translation>
    </message>
    <message>
        <source>a number begins with 0</source>
        <translation>un nombre commence par 0</translation>
    </message>
    <message>
        <source>this escape does not exist</source>
        <translation>cette séquence d&apos;échappement n&apos;existe pas</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileAccess</name>
    <message>
        <source>The server did not take the profile&apos;s user name and password (digest, status 401).</source>
        <translation>Le serveur n&apos;a pas accepté le nom d&apos;utilisateur et le mot de passe du profil (digest, statut 401).</translation>
    </message>
    <message>
        <source>check the profile&apos;s user name and password.</source>
        <translation>vérifiez le nom d&apos;utilisateur et le mot de passe du profil.</translation>
    </message>
    <message>
        <source>The server&apos;s digest challenge (status 401) is one that cannot be answered here.</source>
        <translation>La demande digest du serveur (statut 401) ne peut pas recevoir de réponse ici.</translation>
    </message>
    <message>
        <source>let the server offer MD5, SHA-256 or SHA-512-256 with qop auth or auth-int.</source>
        <translation>faites proposer au serveur MD5, SHA-256 ou SHA-512-256 avec qop auth ou auth-int.</translation>
    </message>
    <message>
        <source>The server asks for another kind of authentication than digest (status 401).</source>
        <translation>Le serveur demande une autre authentification que digest (statut 401).</translation>
    </message>
    <message>
        <source>no WWW-Authenticate header</source>
        <translation>pas d&apos;en-tête WWW-Authenticate</translation>
    </message>
    <message>
        <source>choose the kind that the server names in the profile&apos;s authentication.</source>
        <translation>choisissez dans l&apos;authentification du profil le type que le serveur nomme.</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileSettings</name>
    <message>
        <source>The profile “%1” sends “%2” after opening, but has no message of this name.</source>
        <translation>Le profil « %1 » envoie « %2 » après l&apos;ouverture, mais n&apos;a pas de message de ce nom.</translation>
    </message>
    <message>
        <source>save a message under this name, or take it out of what is sent after opening.</source>
        <translation>enregistrez un message sous ce nom, ou retirez-le de ce qui est envoyé après l&apos;ouverture.</translation>
    </message>
    <message>
        <source>The file %1 of the message “%2” lies outside of the workspace and was not allowed.</source>
        <translation>Le fichier %1 du message « %2 » se trouve hors de l&apos;espace de travail et n&apos;a pas été autorisé.</translation>
    </message>
    <message>
        <source>Allow it if you trust the file that asks for it.</source>
        <translation>Autorisez-le si vous faites confiance au fichier qui le demande.</translation>
    </message>
</context>
<context>
    <name>framescope::session::Session</name>
    <message>
        <source>The opening was cancelled.</source>
        <translation>L&apos;ouverture a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was sent: the connection is not open.</source>
        <translation>Rien n&apos;a été envoyé : la connexion n&apos;est pas ouverte.</translation>
    </message>
    <message>
        <source>connect first.</source>
        <translation>connectez-vous d&apos;abord.</translation>
    </message>
    <message>
        <source>Nothing was sent: the peer takes its data too slowly, and %1 messages wait already.</source>
        <translation>Rien n&apos;a été envoyé : le pair prend ses données trop lentement, et %1 messages attendent déjà.</translation>
    </message>
    <message>
        <source>wait until they have gone out.</source>
        <translation>attendez qu&apos;ils soient partis.</translation>
    </message>
    <message>
        <source>%1 messages were not sent: the connection closed before.</source>
        <translation>%1 messages n&apos;ont pas été envoyés : la connexion s&apos;est fermée avant.</translation>
    </message>
    <message>
        <source>No further attempt: %1 in a row have failed.</source>
        <translation>Plus d&apos;autre tentative : %1 de suite ont échoué.</translation>
    </message>
    <message>
        <source>No further attempt: the peer closed with %1.</source>
        <translation>Plus d&apos;autre tentative : le pair a fermé avec %1.</translation>
    </message>
    <message>
        <source>No further attempt: the server&apos;s answer was %1, and asking again will not change it.</source>
        <translation>Plus d&apos;autre tentative : la réponse du serveur était %1, et redemander n&apos;y changera rien.</translation>
    </message>
    <message>
        <source>No further attempt: the cause will not go away by itself.</source>
        <translation>Plus d&apos;autre tentative : la cause ne disparaîtra pas d&apos;elle-même.</translation>
    </message>
    <message>
        <source>The peer closed with %1.</source>
        <translation>Le pair a fermé avec %1.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>The peer did not answer a ping within %1 ms.</source>
        <translation>Le pair n&apos;a pas répondu à un ping en %1 ms.</translation>
    </message>
    <message>
        <source>no pong with the payload “%1”</source>
        <translation>pas de pong avec le contenu « %1 »</translation>
    </message>
    <message>
        <source>a longer pong timeout, or look at whether the peer still runs.</source>
        <translation>un délai de pong plus long, ou regardez si le pair fonctionne encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited for a slow peer were thrown away.</source>
        <translation>
            <numerusform>%n message qui attendait un pair lent a été jeté.</numerusform>
            <numerusform>%n messages qui attendaient un pair lent ont été jetés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::ClientsModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Octets entrants</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Octets sortants</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fautes</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::ComposedMessage</name>
    <message>
        <source>The escape at column %1 is not known.</source>
        <translation>L&apos;échappement à la colonne %1 n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>A ping or pong carries at most 125 bytes.</source>
        <translation>Un ping ou un pong porte au plus 125 octets.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Shorten it, or send it as a raw frame.</source>
        <translation>Raccourcissez-le, ou envoyez-le comme trame brute.</translation>
    </message>
    <message>
        <source>A close reason has at most 123 bytes.</source>
        <translation>Une raison de fermeture a au plus 123 octets.</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>Raccourcissez la raison.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>Choose a file that exists and that you may read.</source>
        <translation>Choisissez un fichier qui existe et que vous pouvez lire.</translation>
    </message>
    <message>
        <source>The file is too large for one message.</source>
        <translation>Le fichier est trop gros pour un message.</translation>
    </message>
    <message>
        <source>Send at most %1 MiB at a time.</source>
        <translation>Envoyez au plus %1 Mio à la fois.</translation>
    </message>
    <message>
        <source>Opcode %1 is reserved (RFC 6455 section 5.2).</source>
        <translation>L&apos;opcode %1 est réservé (RFC 6455, section 5.2).</translation>
    </message>
    <message>
        <source>RSV2 and RSV3 belong to no extension that was agreed (section 5.2).</source>
        <translation>RSV2 et RSV3 n&apos;appartiennent à aucune extension convenue (section 5.2).</translation>
    </message>
    <message>
        <source>RSV1 says that the payload is compressed (RFC 7692 section 6).</source>
        <translation>RSV1 dit que le contenu est compressé (RFC 7692, section 6).</translation>
    </message>
    <message>
        <source>A client must mask its frames (section 5.1).</source>
        <translation>Un client doit masquer ses trames (section 5.1).</translation>
    </message>
    <message>
        <source>A server must not mask its frames (section 5.1).</source>
        <translation>Un serveur ne doit pas masquer ses trames (section 5.1).</translation>
    </message>
    <message>
        <source>A control frame must not be fragmented (section 5.5).</source>
        <translation>Une trame de contrôle ne doit pas être fragmentée (section 5.5).</translation>
    </message>
    <message>
        <source>A control frame carries at most 125 bytes (section 5.5).</source>
        <translation>Une trame de contrôle porte au plus 125 octets (section 5.5).</translation>
    </message>
    <message>
        <source>A continuation must follow an unfinished message (section 5.4).</source>
        <translation>Une continuation doit suivre un message inachevé (section 5.4).</translation>
    </message>
    <message>
        <source>The declared length is not the payload&apos;s: what follows will be misread (section 5.2).</source>
        <translation>La longueur annoncée n&apos;est pas celle du contenu : la suite sera mal lue (section 5.2).</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>Fichier</translation>
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
        <translation>Trame brute</translation>
    </message>
    <message>
        <source>Use \n \r \t \e \0 \\ \xNN or \u{NNNN}, or switch escapes off.</source>
        <translation>Utilisez \n \r \t \e \0 \\ \xNN ou \u{NNNN}, ou désactivez les échappements.</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (RFC 6455 section 7.4).</source>
        <translation>Le code de fermeture %1 n&apos;est jamais envoyé (RFC 6455, section 7.4).</translation>
    </message>
    <message>
        <source>Choose another, or send it as a raw frame with opcode 8.</source>
        <translation>Choisissez-en un autre, ou envoyez-le comme trame brute d&apos;opcode 8.</translation>
    </message>
    <message>
        <source>A reason needs a code in front of it.</source>
        <translation>Une raison doit être précédée d&apos;un code.</translation>
    </message>
    <message>
        <source>Choose a code.</source>
        <translation>Choisissez un code.</translation>
    </message>
    <message>
        <source>These bytes are no text and cannot be saved as such.</source>
        <translation>Ces octets ne sont pas du texte et ne peuvent pas être enregistrés comme tel.</translation>
    </message>
    <message>
        <source>Save them as hex, or as a raw frame.</source>
        <translation>Enregistrez-les en hexadécimal, ou comme trame brute.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s): %1</source>
        <translation>
            <numerusform>%n trame : %1</numerusform>
            <numerusform>%n trames : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The payload goes out as it is although the frame says that it is masked (section 5.3).</source>
        <translation>Le contenu part tel quel bien que la trame se dise masquée (section 5.3).</translation>
    </message>
    <message>
        <source>This form of the length is too short for it: what follows will be misread (section 5.2).</source>
        <translation>Cette forme de la longueur est trop courte : la suite sera mal lue (section 5.2).</translation>
    </message>
    <message>
        <source>The length must have its shortest form (section 5.2).</source>
        <translation>La longueur doit avoir sa forme la plus courte (section 5.2).</translation>
    </message>
    <message>
        <source>A text message must be UTF-8 (section 8.1).</source>
        <translation>Un message texte doit être en UTF-8 (section 8.1).</translation>
    </message>
    <message>
        <source>A close has no payload, or a code of two bytes and a reason (section 5.5.1).</source>
        <translation>Un Close n&apos;a pas de contenu, ou un code de deux octets et une raison (section 5.5.1).</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (section 7.4).</source>
        <translation>Le code de fermeture %1 n&apos;est jamais envoyé (section 7.4).</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::ConnectionsModel</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entrée</numerusform>
            <numerusform>%1, %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1, illisible</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Serveur %1</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Capture %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, open, %n message(s) received</source>
        <translation>
            <numerusform>%1, ouverte, %n message reçu</numerusform>
            <numerusform>%1, ouverte, %n messages reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, connecting</source>
        <translation>%1, en cours de connexion</translation>
    </message>
    <message>
        <source>%1, waiting to connect again</source>
        <translation>%1, en attente de reconnexion</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::EntryText</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Violation</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation>Keepalive</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non gardé</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>Cont.</source>
        <translation>Suite</translation>
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
        <translation>aller-retour %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas de code</translation>
    </message>
    <message>
        <source>one byte, no code</source>
        <translation>un octet, pas de code</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocole %1</translation>
    </message>
    <message>
        <source>closed from here</source>
        <translation>fermée d&apos;ici</translation>
    </message>
    <message>
        <source>closed by the peer</source>
        <translation>fermée par le pair</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <translation>tentative %1 dans %2</translation>
    </message>
    <message>
        <source>no pong for %1</source>
        <translation>pas de pong depuis %1</translation>
    </message>
    <message>
        <source>Sent %1, %2</source>
        <translation>Envoyé %1, %2</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>Reçu %1, %2</translation>
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
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 %2iB (%3 bytes)</source>
        <translation>%1 %2io (%3 octets)</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>Connexion TCP</translation>
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
        <translation>Mise à niveau</translation>
    </message>
    <message>
        <source>another origin, without: %1</source>
        <translation>autre origine, sans : %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::FilterTerms</name>
    <message>
        <source>Type: %1</source>
        <translation>Type : %1</translation>
    </message>
    <message>
        <source>Direction: received</source>
        <translation>Direction : reçu</translation>
    </message>
    <message>
        <source>Direction: sent</source>
        <translation>Direction : envoyé</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>At least as large (%1)</source>
        <translation>Au moins aussi gros (%1)</translation>
    </message>
    <message>
        <source>Close code %1</source>
        <translation>Code de fermeture %1</translation>
    </message>
    <message>
        <source>From this moment on</source>
        <translation>À partir de ce moment</translation>
    </message>
    <message>
        <source>Up to this moment</source>
        <translation>Jusqu&apos;à ce moment</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Contient « %1 »</translation>
    </message>
    <message>
        <source>Begins like this (%1)</source>
        <translation>Commence ainsi (%1)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::LogModel</name>
    <message>
        <source>Direction: ↑ sent, ↓ received, ◇ event</source>
        <translation>Direction : ↑ envoyé, ↓ reçu, ◇ événement</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>Temps depuis la ligne au-dessus</translation>
    </message>
    <message>
        <source>Payload of the message, inflated</source>
        <translation>Contenu du message, décompressé</translation>
    </message>
    <message>
        <source>Bytes of the frame on the wire, header included</source>
        <translation>Octets de la trame sur le fil, en-tête compris</translation>
    </message>
    <message>
        <source>Which connection of this session</source>
        <translation>Quelle connexion de cette session</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Conn.</source>
        <translation>Conn.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::MessageCheck</name>
    <message>
        <source>No file is chosen.</source>
        <translation>Aucun fichier n&apos;est choisi.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The file is too large for one message: at most %1 MiB can be sent.</source>
        <translation>Le fichier est trop gros pour un message : %1 Mio au plus peuvent être envoyés.</translation>
    </message>
    <message>
        <source>A text message must be UTF-8: the peer will fail the connection (section 8.1).</source>
        <translation>Un message texte doit être en UTF-8 : le pair fera échouer la connexion (section 8.1).</translation>
    </message>
    <message>
        <source>Not well-formed at line %1, column %2. It is sent as it stands.</source>
        <translation>Mal formé à la ligne %1, colonne %2. Il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>En-tête : %1</translation>
    </message>
    <message>
        <source>(the last four bytes are drawn for each frame)</source>
        <translation>(les quatre derniers octets sont tirés pour chaque trame)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::SavedMessagesModel</name>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::SessionController</name>
    <message>
        <source>Not connected</source>
        <translation>Non connectée</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation>En attente de reconnexion</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::WorkspaceEdits</name>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>Déplacer %n élément</numerusform>
            <numerusform>Déplacer %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>Supprimer %n élément</numerusform>
            <numerusform>Supprimer %n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::composer::ComposerPanel</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Envoyer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Send again and again</source>
        <translation>Envoyer encore et encore</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Escapes</source>
        <translation>Échappements</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>Lay the JSON out in lines; nothing else is changed</source>
        <translation>Disposer le JSON en lignes ; rien d&apos;autre ne change</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>comme texte</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Code de fermeture</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas de code</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragments</translation>
    </message>
    <message>
        <source>one frame</source>
        <translation>une trame</translation>
    </message>
    <message>
        <source>Payload bytes of each frame, such as 10,20; the last one repeats</source>
        <translation>Octets de contenu de chaque trame, comme 10,20 ; le dernier se répète</translation>
    </message>
    <message>
        <source>Fragment sizes</source>
        <translation>Tailles des fragments</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>Fichier à envoyer</translation>
    </message>
    <message>
        <source>Type a message, Ctrl+Enter sends it</source>
        <translation>Tapez un message, Ctrl+Entrée l&apos;envoie</translation>
    </message>
    <message>
        <source>Payload, at most 125 bytes; may be empty</source>
        <translation>Contenu, au plus 125 octets ; peut être vide</translation>
    </message>
    <message>
        <source>Reason, at most 123 bytes; may be empty</source>
        <translation>Raison, au plus 123 octets ; peut être vide</translation>
    </message>
    <message>
        <source>Payload; \xNN and other escapes are taken</source>
        <translation>Contenu ; \xNN et d&apos;autres échappements sont acceptés</translation>
    </message>
    <message>
        <source>Connect first; the message stays here</source>
        <translation>Connectez-vous d&apos;abord ; le message reste ici</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Path of a file; one can be dropped here</source>
        <translation>Chemin d&apos;un fichier ; il peut aussi être déposé ici</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n octet restant</numerusform>
            <numerusform>%n octets restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>Envoyé comme : %1</translation>
    </message>
    <message>
        <source>What it decodes to</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>With variables put in</source>
        <translation>Avec les variables insérées</translation>
    </message>
    <message>
        <source>Messages saved with the connection</source>
        <translation>Messages enregistrés avec la connexion</translation>
    </message>
    <message>
        <source>Take \n \t \e \0 \xNN \u{NNNN} as these characters</source>
        <translation>Prendre \n \t \e \0 \xNN \u{NNNN} pour ces caractères</translation>
    </message>
    <message>
        <source>Send the file as a text message; otherwise it goes out as a binary one</source>
        <translation>Envoyer le fichier comme message texte ; sinon il part en binaire</translation>
    </message>
    <message>
        <source>Send saved message %1</source>
        <translation>Envoyer le message enregistré %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::composer::FrameEditor</name>
    <message>
        <source>This frame is the message&apos;s last one</source>
        <translation>Cette trame est la dernière du message</translation>
    </message>
    <message>
        <source>Compressed, where permessage-deflate was agreed</source>
        <translation>Compressé, là où permessage-deflate a été convenu</translation>
    </message>
    <message>
        <source>Reserved, must be 0</source>
        <translation>Réservé, doit être 0</translation>
    </message>
    <message>
        <source>A key follows the length; frames to a server must have one</source>
        <translation>Une clé suit la longueur ; les trames vers un serveur doivent en avoir une</translation>
    </message>
    <message>
        <source>apply it</source>
        <translation>l&apos;appliquer</translation>
    </message>
    <message>
        <source>Off: the key goes out, and the payload stays as it is</source>
        <translation>Désactivé : la clé part, et le contenu reste tel quel</translation>
    </message>
    <message>
        <source>Apply the mask to the payload</source>
        <translation>Appliquer le masque au contenu</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Opcode; 3 to 7 and b to f are reserved</source>
        <translation>Opcode ; 3 à 7 et b à f sont réservés</translation>
    </message>
    <message>
        <source>shortest form</source>
        <translation>forme la plus courte</translation>
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
        <source>Form of the length</source>
        <translation>Forme de la longueur</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Clé de masquage</translation>
    </message>
    <message>
        <source>Four bytes in hex, such as 37fa213d; empty: drawn for each frame</source>
        <translation>Quatre octets en hexadécimal, comme 37fa213d ; vide : tirés pour chaque trame</translation>
    </message>
    <message>
        <source>that of the payload</source>
        <translation>celle du contenu</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>Longueur annoncée</translation>
    </message>
    <message>
        <source>The payload length that the header claims</source>
        <translation>La longueur de contenu que l&apos;en-tête prétend</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>A masking key has four bytes, in hex.</source>
        <translation>Une clé de masquage a quatre octets, en hexadécimal.</translation>
    </message>
    <message>
        <source>The declared length is a whole number.</source>
        <translation>La longueur annoncée est un nombre entier.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::composer::MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Characters: %L1. The lines are too long to be edited here; they are sent as they are. Backspace clears them.</source>
        <translation>Caractères : %L1. Les lignes sont trop longues pour être modifiées ici ; elles sont envoyées telles quelles. Retour arrière les efface.</translation>
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
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>jusqu&apos;à l&apos;arrêt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>every</source>
        <translation>toutes les</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 sur %2 envoyés</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n envoyé</numerusform>
            <numerusform>%n envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::composer::SavedMessagesPane</name>
    <message>
        <source>Search messages</source>
        <translation>Chercher des messages</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Messages enregistrés</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Put into the editor</source>
        <translation>Mettre dans l&apos;éditeur</translation>
    </message>
    <message>
        <source>Save the editor&apos;s message</source>
        <translation>Enregistrer le message de l&apos;éditeur</translation>
    </message>
    <message>
        <source>Replace by the editor&apos;s message</source>
        <translation>Remplacer par le message de l&apos;éditeur</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::composer::SendProgress</name>
    <message>
        <source>Sent of what waits</source>
        <translation>Envoyé de ce qui attend</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Do not send the messages that wait</source>
        <translation>Ne pas envoyer les messages qui attendent</translation>
    </message>
    <message numerus="yes">
        <source>The peer is slow: %n message(s) wait, %1 to go</source>
        <translation>
            <numerusform>Le pair est lent : %n message attend, encore %1</numerusform>
            <numerusform>Le pair est lent : %n messages attendent, encore %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending: %1 to go</source>
        <translation>Envoi : encore %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::connections::ConnectionsPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Filtrer les connexions</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Connections, servers and captures</source>
        <translation>Connexions, serveurs et captures</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move to the waste bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New local server</source>
        <translation>Nouveau serveur local</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>Importer depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::details::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opening handshake</source>
        <translation>Demande d&apos;ouverture</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Phases of the opening</source>
        <translation>Phases de l&apos;ouverture</translation>
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
        <translation>Comment elle s&apos;est fermée</translation>
    </message>
    <message>
        <source>Choose a frame in the log to see its header bit by bit.</source>
        <translation>Choisissez une trame dans le journal pour voir son en-tête bit par bit.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>This row is an event, not a frame.</source>
        <translation>Cette ligne est un événement, pas une trame.</translation>
    </message>
    <message>
        <source>Point at a field, or step through them with the arrow keys.</source>
        <translation>Pointez un champ, ou parcourez-les avec les flèches.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Payload on the wire</source>
        <translation>Contenu sur le fil</translation>
    </message>
    <message>
        <source>Payload inflated</source>
        <translation>Contenu décompressé</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>%1 % of the original</source>
        <translation>%1 % de l&apos;original</translation>
    </message>
    <message>
        <source>could not be inflated; shown as on the wire</source>
        <translation>n&apos;a pas pu être décompressé ; montré tel que sur le fil</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>%1 of %2: cut by a limit</source>
        <translation>%1 sur %2 : coupé par une limite</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyée par</translation>
    </message>
    <message>
        <source>the program of its own accord</source>
        <translation>le programme de lui-même</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Faute</translation>
    </message>
    <message>
        <source>made on purpose by the local server</source>
        <translation>faite exprès par le serveur local</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Message in fragments</source>
        <translation>Message en fragments</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Fragment %1</source>
        <translation>Fragment %1</translation>
    </message>
    <message>
        <source>#%1 · %2 · wire %3</source>
        <translation>#%1 · %2 · fil %3</translation>
    </message>
    <message>
        <source>Further fragments are not listed; show frames in the log to see them.</source>
        <translation>Les autres fragments ne sont pas listés ; affichez les trames dans le journal pour les voir.</translation>
    </message>
    <message>
        <source>the message&apos;s last frame</source>
        <translation>la dernière trame du message</translation>
    </message>
    <message>
        <source>more frames of this message follow</source>
        <translation>d&apos;autres trames de ce message suivent</translation>
    </message>
    <message>
        <source>RSV1: the message is compressed (RFC 7692)</source>
        <translation>RSV1 : le message est compressé (RFC 7692)</translation>
    </message>
    <message>
        <source>RSV1: not compressed</source>
        <translation>RSV1 : non compressé</translation>
    </message>
    <message>
        <source>RSV2: reserved, must be 0</source>
        <translation>RSV2 : réservé, doit être 0</translation>
    </message>
    <message>
        <source>RSV3: reserved, must be 0</source>
        <translation>RSV3 : réservé, doit être 0</translation>
    </message>
    <message>
        <source>opcode</source>
        <translation>opcode</translation>
    </message>
    <message>
        <source>MASK: the payload is masked with the key below</source>
        <translation>MASK : le contenu est masqué avec la clé ci-dessous</translation>
    </message>
    <message>
        <source>MASK: not masked</source>
        <translation>MASK : non masqué</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>payload length in bytes</source>
        <translation>longueur du contenu en octets</translation>
    </message>
    <message>
        <source>the length stands in the next 16 bits</source>
        <translation>la longueur est dans les 16 bits suivants</translation>
    </message>
    <message>
        <source>the length stands in the next 64 bits</source>
        <translation>la longueur est dans les 64 bits suivants</translation>
    </message>
    <message>
        <source>extended length</source>
        <translation>longueur étendue</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>clé de masquage</translation>
    </message>
    <message>
        <source>each payload byte is XORed with one of these four</source>
        <translation>chaque octet du contenu est combiné par XOR avec l&apos;un de ces quatre</translation>
    </message>
    <message>
        <source>none came</source>
        <translation>aucun n&apos;est venu</translation>
    </message>
    <message>
        <source>No opening handshake yet.</source>
        <translation>Pas encore de demande d&apos;ouverture.</translation>
    </message>
    <message>
        <source>It did not open</source>
        <translation>Elle ne s&apos;est pas ouverte</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayez</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Sous-protocole</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>offered, refused by the server</source>
        <translation>proposé, refusé par le serveur</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>De notre côté</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Redirected from</source>
        <translation>Redirigé depuis</translation>
    </message>
    <message>
        <source>not visible with this stack</source>
        <translation>non visible avec cette pile</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>No phases were timed yet.</source>
        <translation>Aucune phase n&apos;a encore été mesurée.</translation>
    </message>
    <message>
        <source>Until open</source>
        <translation>Jusqu&apos;à l&apos;ouverture</translation>
    </message>
    <message>
        <source>it did not open</source>
        <translation>elle ne s&apos;est pas ouverte</translation>
    </message>
    <message>
        <source>Addresses tried</source>
        <translation>Adresses essayées</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>Cette connexion n&apos;est pas chiffrée.</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>Pas encore de connexion.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>Problems, accepted all the same</source>
        <translation>Problèmes, acceptés malgré tout</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The connection has not closed.</source>
        <translation>La connexion ne s&apos;est pas fermée.</translation>
    </message>
    <message>
        <source>Closing handshake</source>
        <translation>Échange de fermeture</translation>
    </message>
    <message>
        <source>complete: both sides sent a Close frame</source>
        <translation>complet : les deux côtés ont envoyé une trame Close</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>no Close frame</source>
        <translation>pas de trame Close</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas de code</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>ended by the peer in order</source>
        <translation>terminé proprement par le pair</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>rompu</translation>
    </message>
    <message>
        <source>ended by this side</source>
        <translation>terminé par ce côté</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>ended in the middle of a frame</source>
        <translation>terminé au milieu d&apos;une trame</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a mal tourné</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Calls for</source>
        <translation>Appelle</translation>
    </message>
    <message>
        <source>close code %1 %2</source>
        <translation>code de fermeture %1 %2</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>byte %1 of this direction</source>
        <translation>octet %1 de cette direction</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Parsed</source>
        <translation>Analysé</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Request and response as they went over the wire</source>
        <translation>Requête et réponse telles qu&apos;elles sont passées sur le fil</translation>
    </message>
    <message>
        <source>Handshake as it went over the wire</source>
        <translation>Demande d&apos;ouverture telle qu&apos;elle est passée sur le fil</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Clé de masquage</translation>
    </message>
    <message>
        <source>Header bytes</source>
        <translation>Octets de l&apos;en-tête</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Sur le fil</translation>
    </message>
    <message>
        <source>goes on after this frame</source>
        <translation>se poursuit après cette trame</translation>
    </message>
    <message>
        <source>Redirect %1</source>
        <translation>Redirection %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>aucun n&apos;a été envoyé</translation>
    </message>
    <message>
        <source>Subprotocols not taken</source>
        <translation>Sous-protocoles non retenus</translation>
    </message>
    <message>
        <source>Extensions offered</source>
        <translation>Extensions proposées</translation>
    </message>
    <message>
        <source>Answer to the key</source>
        <translation>Réponse à la clé</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcte</translation>
    </message>
    <message>
        <source>wrong: %1 was expected</source>
        <translation>faux : %1 était attendu</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, échec</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>payload length in bytes; a shorter form would do, and must be used</source>
        <translation>longueur du contenu en octets ; une forme plus courte suffirait et doit être utilisée</translation>
    </message>
    <message>
        <source>This side closed first</source>
        <translation>Ce côté a fermé en premier</translation>
    </message>
    <message>
        <source>The peer closed first</source>
        <translation>Le pair a fermé en premier</translation>
    </message>
    <message>
        <source>Nobody sent a Close frame</source>
        <translation>Personne n&apos;a envoyé de trame Close</translation>
    </message>
    <message>
        <source>The peer sent</source>
        <translation>Le pair a envoyé</translation>
    </message>
    <message>
        <source>This side answered</source>
        <translation>Ce côté a répondu</translation>
    </message>
    <message>
        <source>This side sent</source>
        <translation>Ce côté a envoyé</translation>
    </message>
    <message>
        <source>The peer answered</source>
        <translation>Le pair a répondu</translation>
    </message>
    <message>
        <source>Broken rule</source>
        <translation>Règle enfreinte</translation>
    </message>
    <message>
        <source>Body, decoded from %1</source>
        <translation>Corps, décodé de %1</translation>
    </message>
    <message>
        <source>The first %1 characters are shown here; an export has all of them.</source>
        <translation>Les %1 premiers caractères sont montrés ici ; un export les contient tous.</translation>
    </message>
    <message>
        <source>Cut by a limit.</source>
        <translation>Coupé par une limite.</translation>
    </message>
    <message>
        <source>The proxy&apos;s answer</source>
        <translation>La réponse du proxy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>none was sent (SNI); an address is never sent</source>
        <translation>aucun n&apos;a été envoyé (SNI) ; une adresse n&apos;est jamais envoyée</translation>
    </message>
    <message>
        <source>Name checked</source>
        <translation>Nom vérifié</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fermée par</translation>
    </message>
    <message>
        <source>the file does not say</source>
        <translation>le fichier ne le dit pas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>the peer left it open (RFC 6455 section 7.1.1); this side ended it after %1 s</source>
        <translation>le pair l&apos;a laissé ouvert (RFC 6455, section 7.1.1) ; ce côté-ci l&apos;a terminé après %1 s</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::details::PayloadPage</name>
    <message>
        <source>Pretty</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>JSON in lines, every token as it came</source>
        <translation>JSON en lignes, chaque élément tel qu&apos;il est venu</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>JSON to fold, copy from and filter by</source>
        <translation>JSON à replier, à copier et à filtrer</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>The text as it is, control characters visible</source>
        <translation>Le texte tel quel, caractères de contrôle visibles</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>Chaque octet</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The payload as a picture</source>
        <translation>Le contenu comme image</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Save the payload as a file</source>
        <translation>Enregistrer le contenu dans un fichier</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>Contenu sous forme d&apos;arbre</translation>
    </message>
    <message>
        <source>Choose a row to see it here.</source>
        <translation>Choisissez une ligne pour la voir ici.</translation>
    </message>
    <message>
        <source>%1 kept, the rest was cut by a limit</source>
        <translation>%1 gardés, le reste a été coupé par une limite</translation>
    </message>
    <message>
        <source>first %1 shown</source>
        <translation>les %1 premiers montrés</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>pas du JSON à partir de l&apos;octet %1</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Filtrer là-dessus</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Enregistrer le contenu</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Show the whole payload, however long it is</source>
        <translation>Montrer tout le contenu, quelle que soit sa longueur</translation>
    </message>
    <message>
        <source>Hex beside it</source>
        <translation>Hexadécimal à côté</translation>
    </message>
    <message>
        <source>reading the rest…</source>
        <translation>lecture du reste…</translation>
    </message>
    <message>
        <source>laying it out…</source>
        <translation>mise en lignes…</translation>
    </message>
    <message>
        <source>bytes %1 to %2 selected (%3)</source>
        <translation>octets %1 à %2 sélectionnés (%3)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::details::PayloadTextView</name>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::CompareDialog</name>
    <message>
        <source>Compare messages</source>
        <translation>Comparer des messages</translation>
    </message>
    <message>
        <source>Ignore the order of JSON members</source>
        <translation>Ignorer l&apos;ordre des membres JSON</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>Copier les différences</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The same byte for byte.</source>
        <translation>Identiques octet par octet.</translation>
    </message>
    <message>
        <source>The same values, written differently.</source>
        <translation>Les mêmes valeurs, écrites autrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n différence.</numerusform>
            <numerusform>%n différences.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared as JSON.</source>
        <translation>Comparés comme JSON.</translation>
    </message>
    <message>
        <source>Compared as text.</source>
        <translation>Comparés comme texte.</translation>
    </message>
    <message>
        <source>Compared as bytes.</source>
        <translation>Comparés comme octets.</translation>
    </message>
    <message>
        <source>Only the first 4 MiB of each.</source>
        <translation>Seulement les 4 premiers Mio de chacun.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::CopyJob</name>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was too much for the clipboard: export it to a file.</source>
        <translation>Le reste était trop pour le presse-papiers : exportez-le dans un fichier.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::ExportDialog</name>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>L&apos;exportation a été arrêtée ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n ligne écrite.</numerusform>
            <numerusform>%n lignes écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out: a gibibyte is the most.</source>
        <translation>Le reste a été laissé de côté : un gibioctet est le maximum.</translation>
    </message>
    <message>
        <source>Take secrets out (passwords, tokens, cookies)</source>
        <translation>Retirer les secrets (mots de passe, jetons, cookies)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Tout le journal</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>Ce que montre le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n ligne sélectionnée</numerusform>
            <numerusform>%n lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Ce qui est exporté</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Headers such as Authorization and Cookie, and secret parameters of addresses. Payloads stay as they are.</source>
        <translation>Des en-têtes comme Authorization et Cookie, et les paramètres secrets des adresses. Les contenus restent tels quels.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Quoi :</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format :</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier :</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The rows as the log shows them, a line each.</source>
        <translation>Les lignes telles que le journal les montre, une par ligne.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Every property of each entry, a line each.</source>
        <translation>Chaque propriété de chaque entrée, une par ligne.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The payload of each row as pairs of digits, a line each.</source>
        <translation>Le contenu de chaque ligne en paires de chiffres, une par ligne.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The payloads&apos; own bytes, one after the other.</source>
        <translation>Les octets mêmes des contenus, les uns après les autres.</translation>
    </message>
    <message>
        <source>Everything, to be imported again entry for entry.</source>
        <translation>Tout, pour être réimporté entrée par entrée.</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>For browsers&apos; developer tools and other programs.</source>
        <translation>Pour les outils de développement des navigateurs et d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table for spreadsheets.</source>
        <translation>Un tableau pour les tableurs.</translation>
    </message>
    <message>
        <source>pcapng</source>
        <translation>pcapng</translation>
    </message>
    <message>
        <source>For Wireshark, which takes the frames apart by itself.</source>
        <translation>Pour Wireshark, qui analyse les trames de lui-même.</translation>
    </message>
    <message>
        <source>Payload files</source>
        <translation>Fichiers de contenu</translation>
    </message>
    <message>
        <source>Each message as a file of its own in a new folder.</source>
        <translation>Chaque message comme fichier à part dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>%1 entries written, %2.</source>
        <translation>%1 entrées écrites, %2.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists.</source>
        <translation>Ce dossier n&apos;existe pas. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>This file exists already. Press Export again to replace it.</source>
        <translation>Ce fichier existe déjà. Appuyez à nouveau sur Exporter pour le remplacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::FilterBar</name>
    <message>
        <source>Filter: type:text size&gt;1k &quot;trade&quot; -type:ping</source>
        <translation>Filtre : type:text size&gt;1k &quot;trade&quot; -type:ping</translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation>Filtre du journal</translation>
    </message>
    <message>
        <source>Received only</source>
        <translation>Reçus seulement</translation>
    </message>
    <message>
        <source>Sent only</source>
        <translation>Envoyés seulement</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Messages texte</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>Messages binaires</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Ping, pong and close</source>
        <translation>Ping, pong et close</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What happened to the connection</source>
        <translation>Ce qui est arrivé à la connexion</translation>
    </message>
    <message>
        <source>No heartbeats</source>
        <translation>Sans battements</translation>
    </message>
    <message>
        <source>Hide pings, pongs and keepalive</source>
        <translation>Masquer pings, pongs et keepalive</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1 : %2</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Entered lately</source>
        <translation>Saisis récemment</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Retirer un filtre enregistré</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::FindBar</name>
    <message>
        <source>Find in what is shown</source>
        <translation>Rechercher dans ce qui est montré</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
        <source>cannot be searched for</source>
        <translation>ne peut pas être recherché</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>not found; not all could be searched</source>
        <translation>introuvable ; tout n&apos;a pas pu être parcouru</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Right-click to choose columns; drag to move them</source>
        <translation>Clic droit pour choisir les colonnes ; glissez pour les déplacer</translation>
    </message>
    <message>
        <source>Follow the newest rows</source>
        <translation>Suivre les lignes les plus récentes</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Show every frame: fragments in rows of their own instead of whole messages</source>
        <translation>Montrer chaque trame : les fragments sur leurs propres lignes au lieu de messages entiers</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest row in sight (End)</source>
        <translation>Garder la ligne la plus récente en vue (Fin)</translation>
    </message>
    <message>
        <source>Find in the log (Ctrl+F)</source>
        <translation>Rechercher dans le journal (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n nouvelle</numerusform>
            <numerusform>↓ %n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 sur %2 entrées</translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation>recherche, %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>%1 d&apos;écart</translation>
    </message>
    <message>
        <source>No entry matches the filter.
Press Esc in the filter to show all.</source>
        <translation>Aucune entrée ne correspond au filtre.
Appuyez sur Échap dans le filtre pour tout montrer.</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>Copier les lignes comme texte</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copier le contenu</translation>
    </message>
    <message>
        <source>Copy as JSON Lines</source>
        <translation>Copier en JSON Lines</translation>
    </message>
    <message>
        <source>Copy payload as hex</source>
        <translation>Copier le contenu en hexadécimal</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Retirer le signet</translation>
    </message>
    <message>
        <source>Time: clock</source>
        <translation>Temps : heure</translation>
    </message>
    <message>
        <source>Time: since start</source>
        <translation>Temps : depuis le début</translation>
    </message>
    <message>
        <source>Time: since the row above</source>
        <translation>Temps : depuis la ligne au-dessus</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Rates and round trips over time</source>
        <translation>Débits et allers-retours dans le temps</translation>
    </message>
    <message>
        <source>Name of this filter:</source>
        <translation>Nom de ce filtre :</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Filter saved.</source>
        <translation>Filtre enregistré.</translation>
    </message>
    <message>
        <source>%1 from row %2</source>
        <translation>%1 depuis la ligne %2</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) and events</source>
        <translation>
            <numerusform>%n trame et événements</numerusform>
            <numerusform>%n trames et événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Go to row or time…</source>
        <translation>Aller à une ligne ou une heure…</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Suivre le journal</translation>
    </message>
    <message>
        <source>Show frames instead of messages</source>
        <translation>Montrer les trames au lieu des messages</translation>
    </message>
    <message>
        <source>Hide or show heartbeats</source>
        <translation>Masquer ou montrer les battements</translation>
    </message>
    <message>
        <source>Plot rates and round trips</source>
        <translation>Graphique des débits et allers-retours</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>Mettre ou retirer un signet</translation>
    </message>
    <message>
        <source>Write a note on the row…</source>
        <translation>Écrire une note sur la ligne…</translation>
    </message>
    <message>
        <source>Next bookmark or note</source>
        <translation>Signet ou note suivant</translation>
    </message>
    <message>
        <source>Previous bookmark or note</source>
        <translation>Signet ou note précédent</translation>
    </message>
    <message>
        <source>Measure time from this row</source>
        <translation>Mesurer le temps depuis cette ligne</translation>
    </message>
    <message>
        <source>Compare two messages…</source>
        <translation>Comparer deux messages…</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exporter le journal…</translation>
    </message>
    <message>
        <source>Save selected rows…</source>
        <translation>Enregistrer les lignes sélectionnées…</translation>
    </message>
    <message>
        <source>Note on row %1:</source>
        <translation>Note sur la ligne %1 :</translation>
    </message>
    <message>
        <source>Empty removes the note</source>
        <translation>Vide retire la note</translation>
    </message>
    <message>
        <source>There is no bookmark or note in what is shown.</source>
        <translation>Il n&apos;y a ni signet ni note dans ce qui est montré.</translation>
    </message>
    <message>
        <source>A number, a time, or + and a duration</source>
        <translation>Un numéro, une heure, ou + et une durée</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Go to:</source>
        <translation>Aller à :</translation>
    </message>
    <message>
        <source>1234, 12:00:03.5 or +30s</source>
        <translation>1234, 12:00:03.5 ou +30s</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Nothing of what is shown is there.</source>
        <translation>Rien de ce qui est montré ne s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Choose another row to see the time between.</source>
        <translation>Choisissez une autre ligne pour voir le temps entre les deux.</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Sélectionnez deux lignes pour les comparer.</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Filtrer là-dessus</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Terminer la mesure</translation>
    </message>
    <message>
        <source>Compare with the one before…</source>
        <translation>Comparer avec le précédent…</translation>
    </message>
    <message>
        <source>Hide what is like this</source>
        <translation>Masquer ce qui ressemble</translation>
    </message>
    <message>
        <source>Columns and time</source>
        <translation>Colonnes et temps</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::PromptBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::server::AddressPanel</name>
    <message>
        <source>Not listening. Start it, and its address stands here.</source>
        <translation>N&apos;écoute pas. Démarrez-le, et son adresse figurera ici.</translation>
    </message>
    <message>
        <source>How to trust it…</source>
        <translation>Comment lui faire confiance…</translation>
    </message>
    <message>
        <source>What a client of wss needs to accept this server&apos;s certificate</source>
        <translation>Ce qu&apos;il faut à un client wss pour accepter le certificat de ce serveur</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Copy the address with its token</source>
        <translation>Copier l&apos;adresse avec son jeton</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>S&apos;y connecter</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Open a session with this address in a new tab</source>
        <translation>Ouvrir une session à cette adresse dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Open the page of %1 in a browser</source>
        <translation>Ouvrir la page de %1 dans un navigateur</translation>
    </message>
    <message>
        <source>A browser becomes a client: the server has a page with one</source>
        <translation>Un navigateur devient client : le serveur a une page pour cela</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
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
        <translation>Personne n&apos;est connecté.
Utilisez « S&apos;y connecter », ou donnez son adresse à n&apos;importe quel client.</translation>
    </message>
    <message>
        <source>Show only its entries</source>
        <translation>Ne montrer que ses entrées</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Drop with RST</source>
        <translation>Couper par RST</translation>
    </message>
    <message>
        <source>Drop with FIN</source>
        <translation>Couper par FIN</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>to all</source>
        <translation>à tous</translation>
    </message>
    <message>
        <source>to the chosen one</source>
        <translation>à celui choisi</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>binary (hex)</source>
        <translation>binaire (hex)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>A message from the server</source>
        <translation>Un message du serveur</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Code de fermeture</translation>
    </message>
    <message>
        <source>Empty: a Close without a code</source>
        <translation>Vide : un Close sans code</translation>
    </message>
    <message>
        <source>Reason of the Close</source>
        <translation>Raison du Close</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>Close this client&apos;s connection with the code and the reason</source>
        <translation>Fermer la connexion de ce client avec le code et la raison</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>End this client&apos;s stream at once, without a Close (RST)</source>
        <translation>Terminer aussitôt le flux de ce client, sans Close (RST)</translation>
    </message>
    <message>
        <source>Its answer gives the round-trip time</source>
        <translation>Sa réponse donne le temps d&apos;aller-retour</translation>
    </message>
    <message>
        <source>Its log</source>
        <translation>Son journal</translation>
    </message>
    <message>
        <source>Show only this client&apos;s entries in the log; once more shows all</source>
        <translation>Ne montrer que les entrées de ce client dans le journal ; une seconde fois montre tout</translation>
    </message>
    <message>
        <source>There is no client to send to.</source>
        <translation>Il n&apos;y a pas de client à qui envoyer.</translation>
    </message>
    <message>
        <source>Hex takes pairs of the digits 0-9 and a-f.</source>
        <translation>Hex prend des paires de chiffres 0-9 et a-f.</translation>
    </message>
    <message>
        <source>A Close carries 1000 to 1003, 1007 to 1014 or 3000 to 4999. Other codes are a fault: add “close” under Faults.</source>
        <translation>Un Close porte 1000 à 1003, 1007 à 1014 ou 3000 à 4999. Les autres codes sont une faute : ajoutez « close » sous Fautes.</translation>
    </message>
    <message>
        <source>A reason has 123 bytes at most.</source>
        <translation>Une raison a 123 octets au plus.</translation>
    </message>
    <message>
        <source>A reason needs a code before it.</source>
        <translation>Une raison doit être précédée d&apos;un code.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::server::FaultBuilder</name>
    <message>
        <source>Fault</source>
        <translation>Faute</translation>
    </message>
    <message>
        <source>Options of the fault</source>
        <translation>Options de la faute</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>Quand elle se produit</translation>
    </message>
    <message>
        <source>as soon as it is open</source>
        <translation>dès l&apos;ouverture</translation>
    </message>
    <message>
        <source>at accept</source>
        <translation>à l&apos;acceptation</translation>
    </message>
    <message>
        <source>after messages</source>
        <translation>après des messages</translation>
    </message>
    <message>
        <source>after seconds</source>
        <translation>après des secondes</translation>
    </message>
    <message>
        <source>at a message with</source>
        <translation>à un message contenant</translation>
    </message>
    <message>
        <source>Value of the moment</source>
        <translation>Valeur du moment</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>How likely it is at each such moment</source>
        <translation>Sa probabilité à chacun de ces moments</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>Ajouter la faute</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>pas d&apos;options</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expression régulière</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::server::ServerForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier : %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As the tab and the page at / show it</source>
        <translation>Tel que l&apos;onglet et la page à / le montrent</translation>
    </message>
    <message>
        <source>Listen at</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>n&apos;importe quel port libre</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>ws only</source>
        <translation>ws seulement</translation>
    </message>
    <message>
        <source>wss only</source>
        <translation>wss seulement</translation>
    </message>
    <message>
        <source>ws and wss, on two ports</source>
        <translation>ws et wss, sur deux ports</translation>
    </message>
    <message>
        <source>Port of wss</source>
        <translation>Port de wss</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>one made by Framescope&apos;s own CA</source>
        <translation>un certificat fait par la CA de Framescope</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Sa clé privée</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Sous-protocoles</translation>
    </message>
    <message>
        <source>agreed to in this order, with commas between them</source>
        <translation>convenus dans cet ordre, séparés par des virgules</translation>
    </message>
    <message>
        <source>Agree to compression (permessage-deflate)</source>
        <translation>Accepter la compression (permessage-deflate)</translation>
    </message>
    <message>
        <source>Its parameters</source>
        <translation>Ses paramètres</translation>
    </message>
    <message>
        <source>Such as server_no_context_takeover; server_max_window_bits=10</source>
        <translation>Comme server_no_context_takeover; server_max_window_bits=10</translation>
    </message>
    <message>
        <source>whatever the client offers</source>
        <translation>ce que le client propose</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Framescope&apos;s own</source>
        <translation>Celle de Framescope</translation>
    </message>
    <message>
        <source>Qt WebSockets (echo, broadcast and feed; no faults)</source>
        <translation>Qt WebSockets (echo, broadcast et feed ; pas de fautes)</translation>
    </message>
    <message>
        <source>When a client breaks a rule</source>
        <translation>Quand un client enfreint une règle</translation>
    </message>
    <message>
        <source>strict: fail as the RFC says</source>
        <translation>strict : échouer comme le dit la RFC</translation>
    </message>
    <message>
        <source>observe: report it and go on</source>
        <translation>observer : le signaler et continuer</translation>
    </message>
    <message>
        <source>Serve a page with a browser client at /</source>
        <translation>Servir une page avec un client de navigateur à /</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>What the server does with what it receives, for each path. “/chat” is that path, “/chat/*” all below it, “/*” the rest. Several rows of one path work together.</source>
        <translation>Ce que le serveur fait de ce qu&apos;il reçoit, pour chaque chemin. « /chat » est ce chemin, « /chat/* » tout ce qui est en dessous, « /* » le reste. Plusieurs lignes d&apos;un chemin agissent ensemble.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Behaviour and its options</source>
        <translation>Comportement et ses options</translation>
    </message>
    <message>
        <source>A path begins with a slash.</source>
        <translation>Un chemin commence par une barre oblique.</translation>
    </message>
    <message>
        <source>Add behaviour</source>
        <translation>Ajouter un comportement</translation>
    </message>
    <message>
        <source>answers by the rules of a file</source>
        <translation>répond selon les règles d&apos;un fichier</translation>
    </message>
    <message>
        <source>JSON-RPC 2.0 with subscriptions</source>
        <translation>JSON-RPC 2.0 avec abonnements</translation>
    </message>
    <message>
        <source>a chat room with names</source>
        <translation>un salon de discussion avec des noms</translation>
    </message>
    <message>
        <source>prices that walk at random</source>
        <translation>des prix qui varient au hasard</translation>
    </message>
    <message>
        <source>a leaderboard</source>
        <translation>un classement</translation>
    </message>
    <message>
        <source>readings of a sensor</source>
        <translation>les mesures d&apos;un capteur</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fautes</translation>
    </message>
    <message>
        <source>What the server does wrong on purpose. Each fault that strikes is shown in the log as deliberate.</source>
        <translation>Ce que le serveur fait de faux exprès. Chaque faute qui frappe est signalée comme délibérée dans le journal.</translation>
    </message>
    <message>
        <source>Fault, options, moment and probability</source>
        <translation>Faute, options, moment et probabilité</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>a new one at every start</source>
        <translation>une nouvelle à chaque démarrage</translation>
    </message>
    <message>
        <source>The same seed repeats everything random; the log tells which one is in use</source>
        <translation>La même graine répète tout ce qui est aléatoire ; le journal dit laquelle est utilisée</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>Limites et sécurité</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Origines autorisées</translation>
    </message>
    <message>
        <source>any; “self” is the page&apos;s own, with commas between them</source>
        <translation>toutes ; « self » est celle de la page, séparées par des virgules</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Clients must name it: ?token=… or Authorization: Bearer …</source>
        <translation>Les clients doivent le donner : ?token=… ou Authorization: Bearer …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Clients at once</source>
        <translation>Clients à la fois</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Plus gros message</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> Kio</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>Time for the opening handshake</source>
        <translation>Temps pour la demande d&apos;ouverture</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Time for the answer to a Close</source>
        <translation>Temps pour la réponse à un Close</translation>
    </message>
    <message>
        <source>Ping every client</source>
        <translation>Ping de chaque client</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Bytes waiting for one client</source>
        <translation>Octets en attente pour un client</translation>
    </message>
    <message>
        <source>This is no address of a computer. 127.0.0.1 is this one, for itself alone.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un ordinateur. 127.0.0.1 est celui-ci, pour lui seul.</translation>
    </message>
    <message>
        <source>Only this computer can reach it.</source>
        <translation>Seul cet ordinateur peut le joindre.</translation>
    </message>
    <message>
        <source>Other machines can reach it. A token or allowed origins keep strangers out.</source>
        <translation>D&apos;autres machines peuvent le joindre. Un jeton ou des origines autorisées tiennent les inconnus à distance.</translation>
    </message>
    <message>
        <source>A subprotocol&apos;s name has letters, digits and !#$%&amp;&apos;*+-.^_`|~ only.</source>
        <translation>Le nom d&apos;un sous-protocole a des lettres, des chiffres et !#$%&amp;&apos;*+-.^_`|~ seulement.</translation>
    </message>
    <message>
        <source>A private key alone is nobody&apos;s: name its certificate too.</source>
        <translation>Une clé privée seule n&apos;est à personne : nommez aussi son certificat.</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hôtes autorisés</translation>
    </message>
    <message>
        <source>On loopback: localhost and 127.0.0.1; names of yours besides these, with commas between them</source>
        <translation>Sur le bouclage : localhost et 127.0.0.1 ; en plus, des noms à vous, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::server::SpecTable</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2. Options: %3</source>
        <translation>%1 : %2. Options : %3</translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::server::TrustCard</name>
    <message>
        <source>The certificate of this server comes from a CA that Framescope made on this computer. A client of wss has to trust this CA once; sessions of Framescope do so already.</source>
        <translation>Le certificat de ce serveur vient d&apos;une CA que Framescope a faite sur cet ordinateur. Un client wss doit faire confiance une fois à cette CA ; les sessions de Framescope le font déjà.</translation>
    </message>
    <message>
        <source>How to trust the CA</source>
        <translation>Comment faire confiance à la CA</translation>
    </message>
    <message>
        <source>Save the CA&apos;s certificate…</source>
        <translation>Enregistrer le certificat de la CA…</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copier son chemin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>“%1”, valid until %2. SHA-256 fingerprint: %3</source>
        <translation>« %1 », valable jusqu&apos;au %2. Empreinte SHA-256 : %3</translation>
    </message>
    <message>
        <source>framescope-cli:</source>
        <translation>framescope-cli :</translation>
    </message>
    <message>
        <source>curl:</source>
        <translation>curl :</translation>
    </message>
    <message>
        <source>Node:</source>
        <translation>Node :</translation>
    </message>
    <message>
        <source>Python:</source>
        <translation>Python :</translation>
    </message>
    <message>
        <source>Chrome and Edge: import it under Settings, Privacy and security, Security, Manage certificates, Authorities.</source>
        <translation>Chrome et Edge : importez-le sous Paramètres, Confidentialité et sécurité, Sécurité, Gérer les certificats, Autorités.</translation>
    </message>
    <message>
        <source>Firefox: import it under Settings, Privacy &amp; Security, Certificates, View Certificates, Authorities.</source>
        <translation>Firefox : importez-le sous Paramètres, Vie privée et sécurité, Certificats, Afficher les certificats, Autorités.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu:</source>
        <translation>Debian et Ubuntu :</translation>
    </message>
    <message>
        <source>macOS:</source>
        <translation>macOS :</translation>
    </message>
    <message>
        <source>Windows:</source>
        <translation>Windows :</translation>
    </message>
    <message>
        <source>The CA&apos;s certificate could not be read: %1</source>
        <translation>Le certificat de la CA n&apos;a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Il n&apos;a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Save the CA&apos;s certificate</source>
        <translation>Enregistrer le certificat de la CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificats (*.pem *.crt)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::BitsView</name>
    <message>
        <source>Frame header, bit by bit</source>
        <translation>En-tête de trame, bit par bit</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Différence %1 sur %2</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FactsView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu&apos;est-ce que cela veut dire ?</translation>
    </message>
    <message>
        <source>Opens the manual where it explains this</source>
        <translation>Ouvre le manuel là où il l&apos;explique</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Octets en hexadécimal</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::ImageView</name>
    <message>
        <source>Payload as a picture</source>
        <translation>Contenu comme image</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 sur %2 pixels</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Vu : %1</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu&apos;est-ce que cela veut dire ?</translation>
    </message>
    <message>
        <source>Opens the manual where it explains this</source>
        <translation>Ouvre le manuel là où il l&apos;explique</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::RatePlot</name>
    <message>
        <source>Rates and round trips over time</source>
        <translation>Débits et allers-retours dans le temps</translation>
    </message>
    <message>
        <source>Click to go to that moment</source>
        <translation>Cliquez pour aller à ce moment</translation>
    </message>
    <message>
        <source>%1   ↓ %2/s   ↑ %3/s</source>
        <translation>%1   ↓ %2/s   ↑ %3/s</translation>
    </message>
    <message>
        <source>round trip %1 ms</source>
        <translation>aller-retour %1 ms</translation>
    </message>
    <message>
        <source>Nothing to plot yet.</source>
        <translation>Rien à tracer pour l&apos;instant.</translation>
    </message>
    <message>
        <source>%1/s:  ▇ ↓ received   ─ ↑ sent</source>
        <translation>%1/s :  ▇ ↓ reçus   ─ ↑ envoyés</translation>
    </message>
    <message>
        <source>%1/s:  ▇ ↓ received   ─ ↑ sent      %2 ms:  ● round trip</source>
        <translation>%1/s :  ▇ ↓ reçus   ─ ↑ envoyés      %2 ms :  ● aller-retour</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::Sparkline</name>
    <message>
        <source>Messages a second in the last minute</source>
        <translation>Messages par seconde dans la dernière minute</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::Waterfall</name>
    <message>
        <source>Phases of the opening</source>
        <translation>Phases de l&apos;ouverture</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::CaptureOpener</name>
    <message>
        <source>Captures and logs (*.fscope *.har *.jsonl *.ndjson);;All files (*)</source>
        <translation>Captures et journaux (*.fscope *.har *.jsonl *.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file could not be taken.</source>
        <translation>
            <numerusform>%n élément du fichier n&apos;a pas pu être repris.</numerusform>
            <numerusform>%n éléments du fichier n&apos;ont pas pu être repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in %1 could be imported: no capture was made.</source>
        <translation>Rien dans %1 n&apos;a pu être importé : aucune capture n&apos;a été créée.</translation>
    </message>
    <message>
        <source>a HAR file with WebSocket messages in it, or JSON Lines of Framescope.</source>
        <translation>un fichier HAR contenant des messages WebSocket, ou du JSON Lines de Framescope.</translation>
    </message>
    <message>
        <source>Nothing could be taken from this file; no capture was made.</source>
        <translation>Rien n&apos;a pu être repris de ce fichier ; aucune capture n&apos;a été créée.</translation>
    </message>
    <message>
        <source>Export it again, with the messages of its WebSockets.</source>
        <translation>Exportez-le de nouveau, avec les messages de ses WebSockets.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::CapturePage</name>
    <message>
        <source>%1 entries</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>en cours d&apos;enregistrement</translation>
    </message>
    <message>
        <source>The end of this capture is missing.</source>
        <translation>La fin de cette capture manque.</translation>
    </message>
    <message>
        <source>The last %1 are not whole, as after a crash; everything before them is shown.</source>
        <translation>Les derniers %1 ne sont pas entiers, comme après un plantage ; tout ce qui précède est montré.</translation>
    </message>
    <message>
        <source>This capture is empty.</source>
        <translation>Cette capture est vide.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type what you want to do, or the name of a connection</source>
        <translation>Tapez ce que vous voulez faire, ou le nom d&apos;une connexion</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::EnvironmentEditor</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Environments and variables</source>
        <translation>Environnements et variables</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>{{name}} in addresses, headers and messages becomes the value. The chosen environment comes before folders, and folders before the workspace.</source>
        <translation>{{name}} dans les adresses, en-têtes et messages devient la valeur. L&apos;environnement choisi passe avant les dossiers, et les dossiers avant l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Variables that are there whatever environment is chosen</source>
        <translation>Variables présentes quel que soit l&apos;environnement choisi</translation>
    </message>
    <message>
        <source>This cannot be changed here.</source>
        <translation>Cela ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nouvel environnement</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>Nouvel environnement %1</translation>
    </message>
    <message>
        <source>The environment was moved to the waste bin.</source>
        <translation>L&apos;environnement a été mis à la corbeille.</translation>
    </message>
    <message>
        <source>Save mine all the same</source>
        <translation>Enregistrer la mienne malgré tout</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Des modifications n&apos;ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::FormPages</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::HelpWindow</name>
    <message>
        <source>Framescope manual</source>
        <translation>Manuel de Framescope</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Found in the manual</source>
        <translation>Trouvé dans le manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page de départ</translation>
    </message>
    <message>
        <source>First page of the manual</source>
        <translation>Première page du manuel</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Rechercher dans toutes les pages</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Fermer le manuel</translation>
    </message>
    <message>
        <source>This link leads out of the program, to:</source>
        <translation>Ce lien sort du programme, vers :</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>%1 – Framescope manual</source>
        <translation>%1 – Manuel de Framescope</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Rien trouvé. Essayez moins de mots, ou d&apos;autres.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::ImportReport</name>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) from %1.</source>
        <translation>
            <numerusform>%n connexion de %1.</numerusform>
            <numerusform>%n connexions de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken, changed and not understood</source>
        <translation>Ce qui a été repris, modifié et non compris</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>New &amp;session</source>
        <translation>Nouvelle &amp;session</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Fermer l&apos;on&amp;glet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Thème : %1</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Page d&apos;accueil</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Connect or disconnect</source>
        <translation>&amp;Connecter ou déconnecter</translation>
    </message>
    <message>
        <source>Edit the &amp;address</source>
        <translation>Modifier l&apos;&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;Save or edit the connection</source>
        <translation>&amp;Enregistrer ou modifier la connexion</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>Écrire un &amp;message</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;New local server</source>
        <translation>&amp;Nouveau serveur local</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>Ca&amp;pture</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>&amp;Palette de commandes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Framescope</source>
        <translation>À &amp;propos de Framescope</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msg/s</translation>
    </message>
    <message>
        <source>%1 transferred</source>
        <translation>%1 transférés</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Hello, this is Framescope. Everything you send comes back.</source>
        <translation>Bonjour, ici Framescope. Tout ce que vous envoyez revient.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>onglet</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>About Framescope</source>
        <translation>À propos de Framescope</translation>
    </message>
    <message>
        <source>Tests and monitors WebSockets, byte for byte. No account, no telemetry. MIT licence.</source>
        <translation>Teste et surveille les WebSockets, octet par octet. Pas de compte, pas de télémétrie. Licence MIT.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Environment: the values of {{variables}}</source>
        <translation>Environnement : les valeurs des {{variables}}</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Pas d&apos;environnement</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>The capture could not be moved to the waste bin.</source>
        <translation>La capture n&apos;a pas pu être mise à la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>The address was saved in “%1”.</source>
        <translation>L&apos;adresse a été enregistrée dans « %1 ».</translation>
    </message>
    <message>
        <source>Start &amp;echo server</source>
        <translation>Démarrer un serveur d&apos;&amp;écho</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>&amp;Dépannage</translation>
    </message>
    <message>
        <source>This connection lies outside of the workspace that is open.</source>
        <translation>Cette connexion se trouve hors de l&apos;espace de travail ouvert.</translation>
    </message>
    <message>
        <source>Start Framescope with the folder that it lies in.</source>
        <translation>Démarrez Framescope avec le dossier où elle se trouve.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>%1: connection lost</source>
        <translation>%1 : connexion perdue</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new entries fit the filter</source>
        <translation>
            <numerusform>%1 : %n nouvelle entrée correspond au filtre</numerusform>
            <numerusform>%1 : %n nouvelles entrées correspondent au filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>&amp;Importer des connexions…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board</source>
        <translation>Importer depuis le presse-pa&amp;piers</translation>
    </message>
    <message>
        <source>&amp;Export all connections</source>
        <translation>E&amp;xporter toutes les connexions</translation>
    </message>
    <message>
        <source>Export all connections: %1</source>
        <translation>Exporter toutes les connexions : %1</translation>
    </message>
    <message>
        <source>&amp;Undo in the connections</source>
        <translation>A&amp;nnuler dans les connexions</translation>
    </message>
    <message>
        <source>Re&amp;do in the connections</source>
        <translation>Ré&amp;tablir dans les connexions</translation>
    </message>
    <message>
        <source>Larger log &amp;text</source>
        <translation>Texte du journal plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller log text</source>
        <translation>Texte du journal plus p&amp;etit</translation>
    </message>
    <message>
        <source>&amp;Normal log text</source>
        <translation>Texte du journal &amp;normal</translation>
    </message>
    <message>
        <source>S&amp;plit: this tab beside the others</source>
        <translation>Partager : cet onglet à côté des a&amp;utres</translation>
    </message>
    <message>
        <source>&amp;One side only</source>
        <translation>Un &amp;seul côté</translation>
    </message>
    <message>
        <source>To the other s&amp;ide</source>
        <translation>De l&apos;autre cô&amp;té</translation>
    </message>
    <message>
        <source>N&amp;ext tab</source>
        <translation>Onglet sui&amp;vant</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>Onglet p&amp;récédent</translation>
    </message>
    <message>
        <source>Side &amp;column</source>
        <translation>C&amp;olonne latérale</translation>
    </message>
    <message>
        <source>Go to the connec&amp;tions</source>
        <translation>Aller aux conne&amp;xions</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Onglet %1</translation>
    </message>
    <message>
        <source>Do not connect a&amp;gain</source>
        <translation>Ne plus se &amp;reconnecter</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>C&amp;opier comme</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Copier comme %1</translation>
    </message>
    <message>
        <source>&amp;Environments and variables…</source>
        <translation>E&amp;nvironnements et variables…</translation>
    </message>
    <message>
        <source>Echo server with a &amp;session</source>
        <translation>Serveur d&apos;écho avec une &amp;session</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Fermer les autres</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>À côté des autres</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement : %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Open the server %1</source>
        <translation>Ouvrir le serveur %1</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>Lecture de %1 : %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nothing to import on the clipboard.</source>
        <translation>Il n&apos;y a rien à importer dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy a command line (curl, websocat, wscat), a HAR, or a collection of another tool.</source>
        <translation>Copiez une ligne de commande (curl, websocat, wscat), un HAR ou une collection d&apos;un autre outil.</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l&apos;adresse</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exporter des connexions</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n&apos;a pas pu être écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported, without secrets.</source>
        <translation>
            <numerusform>%n connexion exportée, sans secrets.</numerusform>
            <numerusform>%n connexions exportées, sans secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tab is no saved connection.</source>
        <translation>Cet onglet n&apos;est pas une connexion enregistrée.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Enregistrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Copié comme %1.</translation>
    </message>
    <message>
        <source>Edit environments and variables</source>
        <translation>Modifier les environnements et variables</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to the waste bin.</source>
        <translation>
            <numerusform>%n élément mis à la corbeille.</numerusform>
            <numerusform>%n éléments mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” trusts this certificate from now on.</source>
        <translation>« %1 » fait désormais confiance à ce certificat.</translation>
    </message>
    <message>
        <source>Its fingerprint stands on the page TLS of the connection.</source>
        <translation>Son empreinte figure sur la page TLS de la connexion.</translation>
    </message>
    <message>
        <source>%1: the filter of notifications reached a limit</source>
        <translation>%1 : le filtre des notifications a atteint une limite</translation>
    </message>
    <message>
        <source>you are asked before it is used, as it %1</source>
        <translation>vous serez consulté avant son utilisation, car il %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::ProfileEditor</name>
    <message>
        <source>%1 – connection</source>
        <translation>%1 – connexion</translation>
    </message>
    <message>
        <source>This connection cannot be saved.</source>
        <translation>Cette connexion ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Une connexion a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Save mine all the same</source>
        <translation>Enregistrer la mienne malgré tout</translation>
    </message>
    <message>
        <source>Resolves to %1</source>
        <translation>Donne %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Sous-protocoles</translation>
    </message>
    <message>
        <source>In order of preference, with commas between them</source>
        <translation>Par ordre de préférence, séparés par des virgules</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Framescope&apos;s own</source>
        <translation>Celle de Framescope</translation>
    </message>
    <message>
        <source>Qt WebSockets</source>
        <translation>Qt WebSockets</translation>
    </message>
    <message>
        <source>When the peer breaks a rule</source>
        <translation>Quand le pair enfreint une règle</translation>
    </message>
    <message>
        <source>strict: fail as the RFC says</source>
        <translation>strict : échouer comme le dit la RFC</translation>
    </message>
    <message>
        <source>observe: report it and go on</source>
        <translation>observer : le signaler et continuer</translation>
    </message>
    <message>
        <source>Answer pings</source>
        <translation>Répondre aux pings</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Headers of the opening handshake</source>
        <translation>En-têtes de la demande d&apos;ouverture</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation>OAuth 2.0 par identifiants client</translation>
    </message>
    <message>
        <source>OAuth 2.0 authorization code</source>
        <translation>OAuth 2.0 par code d&apos;autorisation</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>Key value</source>
        <translation>Valeur de la clé</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <translation>Vérifier le certificat</translation>
    </message>
    <message>
        <source>CA files</source>
        <translation>Fichiers CA</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Nom du serveur (SNI)</translation>
    </message>
    <message>
        <source>Lowest version</source>
        <translation>Version minimale</translation>
    </message>
    <message>
        <source>Trusted fingerprints</source>
        <translation>Empreintes de confiance</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celui du système</translation>
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
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Keepalive, reconnect</source>
        <translation>Keepalive, reconnexion</translation>
    </message>
    <message>
        <source>Ping every (ms, 0: never)</source>
        <translation>Ping toutes les (ms, 0 : jamais)</translation>
    </message>
    <message>
        <source>Without a pong</source>
        <translation>Sans pong</translation>
    </message>
    <message>
        <source>report it</source>
        <translation>le signaler</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>reconnecter</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Attempts (0: for ever)</source>
        <translation>Tentatives (0 : sans fin)</translation>
    </message>
    <message>
        <source>First delay (ms)</source>
        <translation>Premier délai (ms)</translation>
    </message>
    <message>
        <source>Longest delay (ms)</source>
        <translation>Délai maximal (ms)</translation>
    </message>
    <message>
        <source>Send after open</source>
        <translation>Envoyer après l&apos;ouverture</translation>
    </message>
    <message>
        <source>Wait for the Close (ms)</source>
        <translation>Attendre le Close (ms)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Variables that can be used</source>
        <translation>Variables utilisables</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Put in at each connect and each send; the nearest source wins.</source>
        <translation>Insérées à chaque connexion et à chaque envoi ; la source la plus proche l&apos;emporte.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Changes apply at the next connect; an open connection goes on.</source>
        <translation>Les modifications s&apos;appliquent à la prochaine connexion ; une connexion ouverte continue.</translation>
    </message>
    <message>
        <source>Somebody else has changed this connection.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié cette connexion.</translation>
    </message>
    <message>
        <source>Saving asks before it overwrites that; loading it discards what you changed here.</source>
        <translation>Enregistrer demande avant d&apos;écraser cela ; charger abandonne ce que vous avez modifié ici.</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>La charger</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Des modifications n&apos;ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>PEM files with semicolons between them, beside the system&apos;s</source>
        <translation>Fichiers PEM séparés par des points-virgules, en plus de ceux du système</translation>
    </message>
    <message>
        <source>Qt&apos;s choice</source>
        <translation>choix de Qt</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>Une empreinte SHA-256 a 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>SHA-256 of certificates that are taken in spite of errors</source>
        <translation>SHA-256 des certificats acceptés malgré des erreurs</translation>
    </message>
    <message>
        <source>The proxy needs a host.</source>
        <translation>Le proxy a besoin d&apos;un hôte.</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>offered without a value</source>
        <translation>proposé sans valeur</translation>
    </message>
    <message>
        <source>%1 bits (%2 bytes)</source>
        <translation>%1 bits (%2 octets)</translation>
    </message>
    <message>
        <source>What the server agrees to is shown in the handshake&apos;s details.</source>
        <translation>Ce que le serveur accepte figure dans les détails de l&apos;ouverture.</translation>
    </message>
    <message>
        <source>Payload of a ping</source>
        <translation>Contenu d&apos;un ping</translation>
    </message>
    <message>
        <source>a counter</source>
        <translation>un compteur</translation>
    </message>
    <message>
        <source>A ping holds 125 bytes at most (RFC 6455 section 5.5).</source>
        <translation>Un ping contient 125 octets au plus (RFC 6455, section 5.5).</translation>
    </message>
    <message>
        <source>Wait for the pong (ms, 0: no)</source>
        <translation>Attendre le pong (ms, 0 : non)</translation>
    </message>
    <message>
        <source>Answer a Close</source>
        <translation>Répondre à un Close</translation>
    </message>
    <message>
        <source>Each delay longer by the factor</source>
        <translation>Facteur entre deux délais</translation>
    </message>
    <message>
        <source>Random share of a delay</source>
        <translation>Part aléatoire d&apos;un délai</translation>
    </message>
    <message>
        <source>Not after the codes</source>
        <translation>Sauf après les codes</translation>
    </message>
    <message>
        <source>A close code is a number from 1000 to 4999.</source>
        <translation>Un code de fermeture est un nombre de 1000 à 4999.</translation>
    </message>
    <message>
        <source>This connection has no saved message “%1”.</source>
        <translation>Cette connexion n&apos;a pas de message enregistré « %1 ».</translation>
    </message>
    <message>
        <source>Names of saved messages with semicolons between them</source>
        <translation>Noms de messages enregistrés séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Limits, timeouts</source>
        <translation>Limites, délais</translation>
    </message>
    <message>
        <source>Largest message (bytes, inflated)</source>
        <translation>Plus gros message (octets, décompressé)</translation>
    </message>
    <message>
        <source>Largest frame (bytes)</source>
        <translation>Plus grosse trame (octets)</translation>
    </message>
    <message>
        <source>Most frames of a message</source>
        <translation>Nombre maximal de trames d&apos;un message</translation>
    </message>
    <message>
        <source>Largest head of the handshake (bytes)</source>
        <translation>Plus gros en-tête d&apos;ouverture (octets)</translation>
    </message>
    <message>
        <source>Most headers</source>
        <translation>Nombre maximal d&apos;en-têtes</translation>
    </message>
    <message>
        <source>Kept of a refusal&apos;s body (bytes)</source>
        <translation>Gardé du corps d&apos;un refus (octets)</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Redirections suivies</translation>
    </message>
    <message>
        <source>Name lookup (ms, 0: no limit)</source>
        <translation>Résolution du nom (ms, 0 : sans limite)</translation>
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
        <translation>Mise à niveau (ms)</translation>
    </message>
    <message>
        <source>Opening in all (ms)</source>
        <translation>Ouverture en tout (ms)</translation>
    </message>
    <message>
        <source>Path parameters</source>
        <translation>Paramètres de chemin</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Paramètres de requête</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a subprotocol.</source>
        <translation>« %1 » ne peut pas être le nom d&apos;un sous-protocole.</translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation>Envoyer les cookies</translation>
    </message>
    <message>
        <source>Store cookies</source>
        <translation>Garder les cookies</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Sent in this order, name and case as written. Values may hold {{variables}}; what looks like a secret goes to the keychain when saved.</source>
        <translation>Envoyés dans cet ordre, nom et casse tels qu&apos;écrits. Les valeurs peuvent contenir {{variables}} ; ce qui ressemble à un secret va dans le trousseau à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>« %1 » ne peut pas être le nom d&apos;un en-tête.</translation>
    </message>
    <message>
        <source>The value of “%1” has a line break in it.</source>
        <translation>La valeur de « %1 » contient un saut de ligne.</translation>
    </message>
    <message>
        <source>“%1” is written by the program itself.</source>
        <translation>« %1 » est écrit par le programme lui-même.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <translation>%1: %2 (origine : %3)</translation>
    </message>
    <message>
        <source>in a header</source>
        <translation>dans un en-tête</translation>
    </message>
    <message>
        <source>in the query</source>
        <translation>dans la requête</translation>
    </message>
    <message>
        <source>Where the key goes</source>
        <translation>Où va la clé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse d&apos;identification</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Loopback port (0: any)</source>
        <translation>Port de bouclage (0 : n&apos;importe lequel)</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys go to the system&apos;s keychain when saved; the file holds their names only.</source>
        <translation>Mots de passe, jetons et clés vont dans le trousseau du système à l&apos;enregistrement ; le fichier ne contient que leurs noms.</translation>
    </message>
    <message>
        <source>%1 – folder</source>
        <translation>%1 – dossier</translation>
    </message>
    <message>
        <source>This folder cannot be saved.</source>
        <translation>Ce dossier ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>Somebody else has changed this folder.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié ce dossier.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>For every connection of the workspace that says nothing else.</source>
        <translation>Pour chaque connexion de l&apos;espace de travail qui ne précise rien d&apos;autre.</translation>
    </message>
    <message>
        <source>For every connection in this folder that says nothing else.</source>
        <translation>Pour chaque connexion de ce dossier qui ne précise rien d&apos;autre.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::ProfileForm</name>
    <message>
        <source>inherited from %1</source>
        <translation>hérité de %1</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>standard: %1</source>
        <translation>par défaut : %1</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::RecoveryDialog</name>
    <message>
        <source>The last run</source>
        <translation>La dernière exécution</translation>
    </message>
    <message>
        <source>Framescope was ended before it could close its files. There is no report of why.</source>
        <translation>Framescope a été terminé avant de pouvoir fermer ses fichiers. Il n&apos;y a pas de rapport qui dise pourquoi.</translation>
    </message>
    <message>
        <source>This report was written when Framescope crashed. It stays on this computer unless you send it: copy it into a bug report. It holds no messages, addresses of servers or secrets.</source>
        <translation>Ce rapport a été écrit quand Framescope a planté. Il reste sur cet ordinateur à moins que vous ne l&apos;envoyiez : copiez-le dans un rapport d&apos;anomalie. Il ne contient ni messages, ni adresses de serveurs, ni secrets.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <source>&amp;Captures that were being recorded; all that had been received up to a quarter of a second before is in them:</source>
        <translation>&amp;Captures en cours d&apos;enregistrement ; tout ce qui avait été reçu jusqu&apos;à un quart de seconde avant s&apos;y trouve :</translation>
    </message>
    <message>
        <source>Recovered captures</source>
        <translation>Captures récupérées</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Montrer le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Open capture</source>
        <translation>&amp;Ouvrir la capture</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::Remedy</name>
    <message>
        <source>Use ws://</source>
        <translation>Utiliser ws://</translation>
    </message>
    <message>
        <source>Use wss://</source>
        <translation>Utiliser wss://</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Ajouter la variable</translation>
    </message>
    <message>
        <source>Enter the secret</source>
        <translation>Saisir le secret</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Augmenter la limite</translation>
    </message>
    <message>
        <source>Follow more redirects</source>
        <translation>Suivre plus de redirections</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::RowTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>A row needs a name.</source>
        <translation>Une ligne a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Without the tick it is not sent.</source>
        <translation>Sans la coche, elle n&apos;est pas envoyée.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::SecretPrompt</name>
    <message>
        <source>Keep in the system&apos;s keychain</source>
        <translation>Garder dans le trousseau du système</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Missing secrets</source>
        <translation>Secrets manquants</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>This connection needs %n secret(s) that this computer does not have.</source>
        <translation>
            <numerusform>Cette connexion a besoin de %n secret que cet ordinateur n&apos;a pas.</numerusform>
            <numerusform>Cette connexion a besoin de %n secrets que cet ordinateur n&apos;a pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Secret %1</translation>
    </message>
    <message>
        <source>No keychain was found: the secrets are kept until the program ends.</source>
        <translation>Aucun trousseau n&apos;a été trouvé : les secrets sont gardés jusqu&apos;à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::ServerPage</name>
    <message>
        <source>Nothing here yet.
Start the server and connect a client to it.</source>
        <translation>Rien ici pour l&apos;instant.
Démarrez le serveur et connectez-y un client.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>clients: %1</source>
        <translation>clients : %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Where it listens, behaviours, faults, limits</source>
        <translation>Où il écoute, comportements, fautes, limites</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep this server in the workspace</source>
        <translation>Garder ce serveur dans l&apos;espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n client(s).</source>
        <translation>
            <numerusform>Envoyé à %n client.</numerusform>
            <numerusform>Envoyé à %n clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server listens with its settings of before.</source>
        <translation>Le serveur écoute avec ses réglages d&apos;avant.</translation>
    </message>
    <message>
        <source>What was changed takes effect when it starts again.</source>
        <translation>Ce qui a été modifié prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>The server cannot start like this.</source>
        <translation>Le serveur ne peut pas démarrer ainsi.</translation>
    </message>
    <message>
        <source>The server cannot be saved like this.</source>
        <translation>Le serveur ne peut pas être enregistré ainsi.</translation>
    </message>
    <message>
        <source>There is no workspace to save it in.</source>
        <translation>Il n&apos;y a pas d&apos;espace de travail où l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Enregistrer le mien par-dessus</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n faute</numerusform>
            <numerusform>%n fautes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Clients, or the chosen entry of the log</source>
        <translation>Clients, ou l&apos;entrée choisie du journal</translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>Clients (%1)</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Des modifications n&apos;ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>The log is kept in memory only.</source>
        <translation>Le journal n&apos;est gardé qu&apos;en mémoire.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::SessionPage</name>
    <message>
        <source>Nothing here yet.
Type an address above and press Enter to connect.</source>
        <translation>Rien ici pour l&apos;instant.
Tapez une adresse ci-dessus et appuyez sur Entrée pour vous connecter.</translation>
    </message>
    <message>
        <source>wss://host.example/path — Enter connects</source>
        <translation>wss://host.example/path — Entrée connecte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Do not connect again</source>
        <translation>Ne plus se reconnecter</translation>
    </message>
    <message>
        <source>Save as a connection, or edit it</source>
        <translation>Enregistrer comme connexion, ou la modifier</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Waiting for the first entry.</source>
        <translation>En attente de la première entrée.</translation>
    </message>
    <message>
        <source>The log is kept in memory only.</source>
        <translation>Le journal n&apos;est gardé qu&apos;en mémoire.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Connecter maintenant</translation>
    </message>
    <message>
        <source>Open. Nothing was sent or received yet.</source>
        <translation>Ouverte. Rien n&apos;a encore été envoyé ni reçu.</translation>
    </message>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>Tentative %1 dans %2</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msg/s</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de variable « %1 ».</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or add it.</source>
        <translation>Choisissez l&apos;environnement qui la contient, ou ajoutez-la.</translation>
    </message>
    <message>
        <source>Closed with code %1.</source>
        <translation>Fermée avec le code %1.</translation>
    </message>
    <message>
        <source>RTT %1 (mean %2)</source>
        <translation>RTT %1 (moyenne %2)</translation>
    </message>
    <message>
        <source>permessage-deflate %1:1</source>
        <translation>permessage-deflate %1:1</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
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
    <name>framescope::ui::windows::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A font of my own for payloads and the log</source>
        <translation>Une police à moi pour les contenus et le journal</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Added to the size of the other texts</source>
        <translation>Ajouté à la taille des autres textes</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Rows of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Since the row before</source>
        <translation>Depuis la ligne d&apos;avant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>A row is one of the</source>
        <translation>Les lignes sont des</translation>
    </message>
    <message>
        <source>Hide pings and pongs</source>
        <translation>Masquer pings et pongs</translation>
    </message>
    <message>
        <source>New tabs begin like this; each tab can be changed by itself.</source>
        <translation>Les nouveaux onglets commencent ainsi ; chaque onglet peut être modifié à part.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Keep logs in memory only</source>
        <translation>Garder les journaux en mémoire seulement</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <source>Most captures</source>
        <translation>Nombre maximal de captures</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ancienneté maximale</translation>
    </message>
    <message>
        <source>All together at most</source>
        <translation>Au plus en tout</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What is bookmarked, named or being recorded is never removed.</source>
        <translation>Ce qui a un signet, un nom ou est en cours d&apos;enregistrement n&apos;est jamais supprimé.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Give up opening after</source>
        <translation>Abandonner l&apos;ouverture après</translation>
    </message>
    <message>
        <source>Wait for the Close</source>
        <translation>Attendre le Close</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Plus gros message</translation>
    </message>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>Proposer permessage-deflate</translation>
    </message>
    <message>
        <source>Answer pings</source>
        <translation>Répondre aux pings</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>pas de fichier</translation>
    </message>
    <message>
        <source>TLS secrets in the format of SSLKEYLOGFILE, so that Wireshark can read along</source>
        <translation>Secrets TLS au format de SSLKEYLOGFILE, pour que Wireshark puisse lire aussi</translation>
    </message>
    <message>
        <source>TLS key log</source>
        <translation>Journal des clés TLS</translation>
    </message>
    <message>
        <source>They count where neither a connection nor its folders say anything, from the next connect on.</source>
        <translation>Ces réglages valent là où ni une connexion ni ses dossiers ne disent rien, dès la prochaine connexion.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When a connection is lost</source>
        <translation>Quand une connexion est perdue</translation>
    </message>
    <message>
        <source>When something fits the filter</source>
        <translation>Quand quelque chose correspond au filtre</translation>
    </message>
    <message>
        <source>Shown by the system where it can, else in the window.</source>
        <translation>Montrées par le système s&apos;il le peut, sinon dans la fenêtre.</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Chercher une nouvelle version une fois par jour</translation>
    </message>
    <message>
        <source>This build does not know where new versions appear: whoever made it looks after them.</source>
        <translation>Cette version compilée ne sait pas où paraissent les nouvelles versions : c&apos;est à qui l&apos;a produite d&apos;y veiller.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::ShortcutsPage</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrer les actions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Touches de l&apos;action choisie</translation>
    </message>
    <message>
        <source>Press the new keys:</source>
        <translation>Appuyez sur les nouvelles touches :</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Take it away there first.</source>
        <translation>%1 appartient déjà à « %2 ». Retirez-le d&apos;abord là-bas.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::TabArea</name>
    <message>
        <source>Open sessions, servers and captures</source>
        <translation>Sessions, serveurs et captures ouverts</translation>
    </message>
    <message>
        <source>New session (Ctrl+T)</source>
        <translation>Nouvelle session (Ctrl+T)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>The active side</source>
        <translation>Le côté actif</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::TrustPrompt</name>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Ne pas autoriser</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>“%1” was not made here. Do you allow what it asks for?</source>
        <translation>« %1 » n&apos;a pas été créé ici. Autorisez-vous ce qu&apos;il demande ?</translation>
    </message>
    <message>
        <source>You are asked again when it is changed.</source>
        <translation>La question revient quand il est modifié.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::UpdateCheck</name>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>Impossible de savoir s&apos;il existe une version plus récente.</translation>
    </message>
    <message>
        <source>Try again later, or look at the project&apos;s page.</source>
        <translation>Réessayez plus tard, ou regardez la page du projet.</translation>
    </message>
    <message>
        <source>the answer names no version</source>
        <translation>la réponse ne nomme pas de version</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::VariableTable</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Without the tick it is as if it were not there.</source>
        <translation>Sans la coche, c&apos;est comme si elle n&apos;existait pas.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, not in the file.</source>
        <translation>Gardé dans le trousseau du système, pas dans le fichier.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Une variable a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>A name has no spaces and no braces.</source>
        <translation>Un nom n&apos;a ni espaces ni accolades.</translation>
    </message>
    <message>
        <source>Names that begin with $, env. or secret. are taken by the program.</source>
        <translation>Les noms qui commencent par $, env. ou secret. sont pris par le programme.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>« %1 » figure ici deux fois.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::WelcomePage</name>
    <message>
        <source>Show me: start an echo server and talk to it</source>
        <translation>Montrez-moi : démarrer un serveur d&apos;écho et lui parler</translation>
    </message>
    <message>
        <source>See every frame, speak every frame, and find out in a minute why an endpoint misbehaves.</source>
        <translation>Voir chaque trame, parler chaque trame, et découvrir en une minute pourquoi un point d&apos;accès se comporte mal.</translation>
    </message>
    <message>
        <source>Everything happens on this computer; nothing is sent anywhere else.</source>
        <translation>Tout se passe sur cet ordinateur ; rien n&apos;est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>wss://host.example/path</source>
        <translation>wss://host.example/path</translation>
    </message>
    <message>
        <source>Address to connect to</source>
        <translation>Adresse à laquelle se connecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>or connect to an address</source>
        <translation>ou se connecter à une adresse</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Démarrer un serveur local</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action and every connection.</source>
        <translation>Ctrl+K trouve chaque action et chaque connexion.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tests and monitors WebSockets, byte for byte.</source>
        <translation>Teste et surveille les WebSockets, octet par octet.</translation>
    </message>
    <message>
        <source>Connect to the address at once.</source>
        <translation>Se connecter aussitôt à l&apos;adresse.</translation>
    </message>
    <message>
        <source>Start an echo server and talk to it.</source>
        <translation>Démarrer un serveur d&apos;écho et lui parler.</translation>
    </message>
    <message>
        <source>Save a picture of the window as soon as something was received, and quit.</source>
        <translation>Enregistrer une image de la fenêtre dès que quelque chose est reçu, et quitter.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light ou dark.</translation>
    </message>
    <message>
        <source>Render panels and dialogs into a folder and end.</source>
        <translation>Dessiner les panneaux et dialogues dans un dossier et terminer.</translation>
    </message>
    <message>
        <source>Framescope was ended while it was recording.</source>
        <translation>Framescope a été terminé pendant qu&apos;il enregistrait.</translation>
    </message>
    <message>
        <source>Framescope crashed the last time.</source>
        <translation>Framescope a planté la dernière fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were recovered.</source>
        <translation>
            <numerusform>%n enregistrement a été récupéré.</numerusform>
            <numerusform>%n enregistrements ont été récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>Montrer ce qui reste</translation>
    </message>
    <message>
        <source>Framescope %1 can be had.</source>
        <translation>Framescope %1 est disponible.</translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>Vous avez %1.</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Montrer sa page</translation>
    </message>
    <message>
        <source>Show the versions of the program and of what it uses.</source>
        <translation>Montrer les versions du programme et de ce qu&apos;il utilise.</translation>
    </message>
    <message>
        <source>The language of the window: en, de, fr, es, ja or zh_CN.</source>
        <translation>La langue de la fenêtre : en, de, fr, es, ja ou zh_CN.</translation>
    </message>
    <message>
        <source>An address (ws:// or wss://), a capture (.fscope) or a workspace (a folder).</source>
        <translation>Une adresse (ws:// ou wss://), une capture (.fscope) ou un espace de travail (un dossier).</translation>
    </message>
</context>
</TS>
