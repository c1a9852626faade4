<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
    <name>Derive</name>
    <message>
        <source>%1 messages of more than 1 MiB were left out.</source>
        <translation>%1 messages de plus de 1 Mio ont été omis.</translation>
    </message>
    <message>
        <source>%1 messages were left out because the capture does not hold them whole.</source>
        <translation>%1 messages ont été omis car la capture ne les contient pas en entier.</translation>
    </message>
    <message>
        <source>Only the first %1 messages were used.</source>
        <translation>Seuls les %1 premiers messages ont été utilisés.</translation>
    </message>
    <message>
        <source>Some messages were left out because an expression of the filter reached its step limit.</source>
        <translation>Des messages ont été omis car une expression du filtre a atteint sa limite d&apos;étapes.</translation>
    </message>
    <message>
        <source>There is no message in the capture %1 that anything could be derived from.</source>
        <translation>La capture %1 ne contient aucun message dont on puisse tirer quelque chose.</translation>
    </message>
    <message>
        <source>Record a conversation first.</source>
        <translation>Enregistrez d&apos;abord une conversation.</translation>
    </message>
    <message>
        <source>Choose a filter that lets messages through.</source>
        <translation>Choisissez un filtre qui laisse passer des messages.</translation>
    </message>
    <message>
        <source>%1 requests were answered differently another time; the first answer counts.</source>
        <translation>%1 requêtes ont reçu une réponse différente une autre fois ; la première réponse compte.</translation>
    </message>
    <message>
        <source>Of a request with many answers only the first %1 are given.</source>
        <translation>Si une requête a beaucoup de réponses, seules les %1 premières sont données.</translation>
    </message>
    <message>
        <source>A message with a secret in it was left out here.</source>
        <translation>Un message contenant un secret a été omis ici.</translation>
    </message>
    <message>
        <source>Not the same again: %1.</source>
        <translation>N&apos;est pas revenu à l&apos;identique : %1.</translation>
    </message>
    <message>
        <source>Left out: %1 %2</source>
        <translation>Omis : %1 %2</translation>
    </message>
    <message>
        <source>It needs the secret %1: from the keychain, or from the environment variable FRAMESCOPE_SECRET_… of that name.</source>
        <translation>Il faut le secret %1 : depuis le trousseau, ou depuis la variable d&apos;environnement FRAMESCOPE_SECRET_… de ce nom.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation>%1 Mio ; la limite est de %2 Mio</translation>
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
        <source>There is no version %1 of this file&apos;s format; it is read as version %2.</source>
        <translation>Il n&apos;y a pas de version %1 du format de ce fichier ; il est lu comme version %2.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Écrivez %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a file of a workspace.</source>
        <translation>Le fichier %1 est trop gros pour un fichier d&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Move large messages into files of their own, and send them as messages of the kind &quot;file&quot;.</source>
        <translation>Placez les gros messages dans leurs propres fichiers, et envoyez-les comme messages du type « file ».</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Vérifiez les droits.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on the disk.</source>
        <translation>Vérifiez les droits du dossier et l&apos;espace libre sur le disque.</translation>
    </message>
    <message>
        <source>Another program is writing %1 right now.</source>
        <translation>Un autre programme est en train d&apos;écrire %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation>Il n&apos;y a pas de %1 dans l&apos;espace de travail.</translation>
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
    <message>
        <source>Check the path, or choose another workspace.</source>
        <translation>Vérifiez le chemin, ou choisissez un autre espace de travail.</translation>
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
    <message>
        <source>a server without a protocol</source>
        <translation>un serveur sans protocole</translation>
    </message>
    <message>
        <source>a binary message whose data should be base64 and is not: the text was taken as it stands</source>
        <translation>un message binaire dont les données devraient être en base64 et ne le sont pas : le texte a été repris tel quel</translation>
    </message>
    <message>
        <source>it has no list of entries</source>
        <translation>il n&apos;a pas de liste d&apos;entrées</translation>
    </message>
    <message>
        <source>its headers, authentication and variables apply to the connections that were there before too: %1</source>
        <translation>ses en-têtes, son authentification et ses variables s&apos;appliquent aussi aux connexions déjà présentes : %1</translation>
    </message>
    <message>
        <source>a folder for the import: its headers, authentication and variables stay off the connections that were there before</source>
        <translation>un dossier pour l&apos;import : ses en-têtes, son authentification et ses variables ne s&apos;appliquent pas aux connexions déjà présentes</translation>
    </message>
    <message>
        <source>Paste or choose what another tool has exported.</source>
        <translation>Collez ou choisissez ce qu&apos;un autre outil a exporté.</translation>
    </message>
    <message>
        <source>an address that begins with %1:// is not WebSocket</source>
        <translation>une adresse qui commence par %1:// n&apos;est pas du WebSocket</translation>
    </message>
    <message>
        <source>the address begins with %1://, which is not WebSocket; it stands as it was</source>
        <translation>l&apos;adresse commence par %1://, ce qui n&apos;est pas du WebSocket ; elle est reprise telle quelle</translation>
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
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
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
    <name>Report</name>
    <message>
        <source>There is no report of the kind &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de rapport du type « %1 ».</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Sont connus : %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>The report %1 needs a file.</source>
        <translation>Le rapport %1 demande un fichier.</translation>
    </message>
    <message>
        <source>Write %1=FILE.</source>
        <translation>Écrivez %1=FICHIER.</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>Le rapport n&apos;a pas pu être écrit dans %1.</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk.</source>
        <translation>Vérifiez le dossier et l&apos;espace sur le disque.</translation>
    </message>
    <message>
        <source>The step&apos;s summary could not be written: %1</source>
        <translation>Le résumé de l&apos;étape n&apos;a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>flaky</source>
        <translation>instable</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
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
        <source>At</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 errors, %4 flaky, %5 skipped in %6</source>
        <translation>%1 réussis, %2 échoués, %3 erreurs, %4 instables, %5 sautés en %6</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Quoi :</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Vu :</translation>
    </message>
    <message>
        <source>Try:</source>
        <translation>Essayez :</translation>
    </message>
    <message>
        <source>At:</source>
        <translation>Emplacement :</translation>
    </message>
    <message>
        <source>Capture:</source>
        <translation>Capture :</translation>
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
        <source>The variable &quot;%1&quot; needs itself%2.</source>
        <translation>La variable « %1 » a besoin d&apos;elle-même%2.</translation>
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
        <source>The variables make texts of more than %1 MiB together.</source>
        <translation>Les variables produisent ensemble des textes de plus de %1 Mio.</translation>
    </message>
    <message>
        <source>The variables contain each other more than %1 times%2.</source>
        <translation>Les variables se contiennent les unes les autres plus de %1 fois%2.</translation>
    </message>
    <message>
        <source>The environment variable %1 was not used%2, because it was not allowed.</source>
        <translation>La variable d&apos;environnement %1 n&apos;a pas été utilisée%2, car elle n&apos;a pas été autorisée.</translation>
    </message>
    <message>
        <source>Use one of the generated values: %1.</source>
        <translation>Utilisez l&apos;une des valeurs générées : %1.</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or give it a value.</source>
        <translation>Choisissez l&apos;environnement qui la contient, ou donnez-lui une valeur.</translation>
    </message>
    <message>
        <source>Break the circle in one of these variables.</source>
        <translation>Rompez le cercle dans l&apos;une de ces variables.</translation>
    </message>
    <message>
        <source>More than %1 variables are nested%2.</source>
        <translation>Plus de %1 variables sont imbriquées%2.</translation>
    </message>
    <message>
        <source>Nest fewer variables.</source>
        <translation>Imbriquez moins de variables.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>The data file is not UTF-8.</source>
        <translation>Le fichier de données n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; cannot be the name of a column.</source>
        <translation>Ligne %1 : « %2 » ne peut pas être le nom d&apos;une colonne.</translation>
    </message>
    <message>
        <source>The first line names the columns; use letters, digits, _, - and points.</source>
        <translation>La première ligne nomme les colonnes ; utilisez des lettres, des chiffres, _, - et des points.</translation>
    </message>
    <message>
        <source>Line %1: the column &quot;%2&quot; stands there twice.</source>
        <translation>Ligne %1 : la colonne « %2 » y figure deux fois.</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, and there are %3 columns.</source>
        <translation>La ligne %1 a %2 champs, alors qu&apos;il y a %3 colonnes.</translation>
    </message>
    <message>
        <source>Put a field that holds a comma into quotation marks.</source>
        <translation>Mettez entre guillemets un champ qui contient une virgule.</translation>
    </message>
    <message>
        <source>Line %1: more than %2 rows.</source>
        <translation>Ligne %1 : plus de %2 lignes de données.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed.</source>
        <translation>Ligne %1 : un guillemet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>The data file is empty.</source>
        <translation>Le fichier de données est vide.</translation>
    </message>
    <message>
        <source>Its first line names the columns: symbol,price</source>
        <translation>Sa première ligne nomme les colonnes : symbol,price</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
    <message>
        <source>Status %1 was expected, and no answer came.</source>
        <translation>Le statut %1 était attendu, et aucune réponse n&apos;est venue.</translation>
    </message>
    <message>
        <source>Status %1 was expected, and %2 came.</source>
        <translation>Le statut %1 était attendu, et %2 est venu.</translation>
    </message>
    <message>
        <source>The header %1 was expected, and is not there.</source>
        <translation>L&apos;en-tête %1 était attendu, et il est absent.</translation>
    </message>
    <message>
        <source>The header %1 was expected to have &quot;%2&quot;, and is &quot;%3&quot;.</source>
        <translation>L&apos;en-tête %1 devait contenir « %2 », et vaut « %3 ».</translation>
    </message>
    <message>
        <source>The subprotocol %1 was expected, and none was agreed on.</source>
        <translation>Le sous-protocole %1 était attendu, et aucun n&apos;a été convenu.</translation>
    </message>
    <message>
        <source>The subprotocol %1 was expected, and %2 was agreed on.</source>
        <translation>Le sous-protocole %1 était attendu, et %2 a été convenu.</translation>
    </message>
    <message>
        <source>permessage-deflate was expected, and was not agreed on.</source>
        <translation>permessage-deflate était attendu, et n&apos;a pas été convenu.</translation>
    </message>
    <message>
        <source>permessage-deflate was agreed on, and was expected not to be.</source>
        <translation>permessage-deflate a été convenu, et ne devait pas l&apos;être.</translation>
    </message>
    <message>
        <source>The body was expected to have &quot;%1&quot;, and is &quot;%2&quot;.</source>
        <translation>Le corps devait contenir « %1 », et vaut « %2 ».</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false, and one is %1.</source>
        <translation>Un schéma doit être un objet, true ou false, et l&apos;un d&apos;eux est %1.</translation>
    </message>
    <message>
        <source>The schema is nested deeper than %1 levels.</source>
        <translation>L&apos;imbrication du schéma dépasse %1 niveaux.</translation>
    </message>
    <message>
        <source>The regular expression &quot;%1&quot; of the schema is wrong: %2.</source>
        <translation>L&apos;expression régulière « %1 » du schéma est fausse : %2.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>%1 must not be there.</source>
        <translation>%1 ne doit pas être présent.</translation>
    </message>
    <message>
        <source>The schema refers to itself without end.</source>
        <translation>Le schéma se réfère à lui-même sans fin.</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is not in it.</source>
        <translation>Le schéma se réfère à %1, qui ne s&apos;y trouve pas.</translation>
    </message>
    <message>
        <source>%1 must be of the type %2, and is %3.</source>
        <translation>%1 doit être du type %2, mais est %3.</translation>
    </message>
    <message>
        <source>%1 must be of one of the types %2, and is %3.</source>
        <translation>%1 doit être de l&apos;un des types %2, mais est %3.</translation>
    </message>
    <message>
        <source>%1 must be %2, and is %3.</source>
        <translation>%1 doit être %2, mais est %3.</translation>
    </message>
    <message>
        <source>%1 must be one of %2, and is %3.</source>
        <translation>%1 doit être l&apos;une des valeurs %2, mais est %3.</translation>
    </message>
    <message>
        <source>%1 must be at least %2, and is %3.</source>
        <translation>%1 doit valoir au moins %2, mais vaut %3.</translation>
    </message>
    <message>
        <source>%1 must be at most %2, and is %3.</source>
        <translation>%1 doit valoir au plus %2, mais vaut %3.</translation>
    </message>
    <message>
        <source>%1 must be more than %2, and is %3.</source>
        <translation>%1 doit valoir plus de %2, mais vaut %3.</translation>
    </message>
    <message>
        <source>%1 must be less than %2, and is %3.</source>
        <translation>%1 doit valoir moins de %2, mais vaut %3.</translation>
    </message>
    <message>
        <source>%1 must be a multiple of %2, and is %3.</source>
        <translation>%1 doit être un multiple de %2, mais vaut %3.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters, and has %3.</source>
        <translation>%1 doit avoir au moins %2 caractères, mais en a %3.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters, and has %3.</source>
        <translation>%1 doit avoir au plus %2 caractères, mais en a %3.</translation>
    </message>
    <message>
        <source>%1 must match /%2/, and is %3.</source>
        <translation>%1 doit correspondre à /%2/, mais est %3.</translation>
    </message>
    <message>
        <source>%1 fits none of the %2 forms that it may have.</source>
        <translation>%1 ne correspond à aucune des %2 formes possibles.</translation>
    </message>
    <message>
        <source>%1 must fit one of %2 forms, and fits %3.</source>
        <translation>%1 doit correspondre à une seule de %2 formes, et correspond à %3.</translation>
    </message>
    <message>
        <source>%1 has a form that it must not have.</source>
        <translation>%1 a une forme interdite.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 items, and has %3.</source>
        <translation>%1 doit avoir au moins %2 éléments, mais en a %3.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 items, and has %3.</source>
        <translation>%1 doit avoir au plus %2 éléments, mais en a %3.</translation>
    </message>
    <message>
        <source>%1 has an item twice.</source>
        <translation>%1 contient deux fois le même élément.</translation>
    </message>
    <message>
        <source>%1 must contain at least %2 items of a form that it has %3 of.</source>
        <translation>%1 doit contenir au moins %2 éléments d&apos;une certaine forme, mais en a %3.</translation>
    </message>
    <message>
        <source>%1 must contain at most %2 items of a form that it has %3 of.</source>
        <translation>%1 doit contenir au plus %2 éléments d&apos;une certaine forme, mais en a %3.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 members, and has %3.</source>
        <translation>%1 doit avoir au moins %2 membres, mais en a %3.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 members, and has %3.</source>
        <translation>%1 doit avoir au plus %2 membres, mais en a %3.</translation>
    </message>
    <message>
        <source>%1 lacks &quot;%2&quot;.</source>
        <translation>« %2 » manque dans %1.</translation>
    </message>
    <message>
        <source>%1 has a member of a name that it must not have: &quot;%2&quot;.</source>
        <translation>%1 a un membre au nom interdit : « %2 ».</translation>
    </message>
    <message>
        <source>The message does not fit the schema.</source>
        <translation>Le message ne correspond pas au schéma.</translation>
    </message>
    <message>
        <source>%1: it was never measured.</source>
        <translation>%1 : cette valeur n&apos;a jamais été mesurée.</translation>
    </message>
    <message>
        <source>%1: it was %2.</source>
        <translation>%1 : la valeur était %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a limit.</source>
        <translation>« %1 » n&apos;est pas une limite.</translation>
    </message>
    <message>
        <source>Write NAME &lt; VALUE or NAME.p95 &lt; VALUE: &quot;connect &lt; 1s&quot;, &quot;failed &lt; 1%&quot;.</source>
        <translation>Écrivez NOM &lt; VALEUR ou NOM.p95 &lt; VALEUR : &quot;connect &lt; 1s&quot;, &quot;failed &lt; 1%&quot;.</translation>
    </message>
    <message>
        <source>No step is named &quot;%1&quot;.</source>
        <translation>Aucune étape ne s&apos;appelle « %1 ».</translation>
    </message>
    <message>
        <source>There is no percentile %1.</source>
        <translation>Il n&apos;y a pas de centile %1.</translation>
    </message>
    <message>
        <source>It is from 0 to 100: p50, p99.9.</source>
        <translation>Il va de 0 à 100 : p50, p99.9.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here: only &quot;failed&quot; is a share.</source>
        <translation>« %1 » ne convient pas ici : seul « failed » est une part.</translation>
    </message>
    <message>
        <source>Write a duration: 250ms.</source>
        <translation>Écrivez une durée : 250ms.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>« %1 » n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>Write a count, or for &quot;failed&quot; a share: 1%.</source>
        <translation>Écrivez un nombre, ou pour « failed » une part : 1%.</translation>
    </message>
    <message>
        <source>%1 must be a list, and is %2.</source>
        <translation>%1 doit être une liste, mais est %2.</translation>
    </message>
    <message>
        <source>Write [&quot;connect &lt; 1s&quot;].</source>
        <translation>Écrivez [&quot;connect &lt; 1s&quot;].</translation>
    </message>
    <message>
        <source>%1 must be a list of stages, and is %2.</source>
        <translation>%1 doit être une liste de paliers, mais est %2.</translation>
    </message>
    <message>
        <source>Write [{over: 30s, to: 20/s}].</source>
        <translation>Écrivez [{over: 30s, to: 20/s}].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>Write {over: 30s, to: 20/s}.</source>
        <translation>Écrivez {over: 30s, to: 20/s}.</translation>
    </message>
    <message>
        <source>Users arrive, or so many of them are there: not both.</source>
        <translation>Les utilisateurs arrivent peu à peu, ou un nombre fixe est présent : pas les deux.</translation>
    </message>
    <message>
        <source>Keep &quot;arrive&quot; or &quot;users&quot;.</source>
        <translation>Gardez « arrive » ou « users ».</translation>
    </message>
    <message>
        <source>How many users is missing.</source>
        <translation>Le nombre d&apos;utilisateurs manque.</translation>
    </message>
    <message>
        <source>Write {users: 500, for: 5m} or {arrive: [{over: 30s, to: 20/s}]}.</source>
        <translation>Écrivez {users: 500, for: 5m} ou {arrive: [{over: 30s, to: 20/s}]}.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Sont connus : %1.</translation>
    </message>
    <message>
        <source>%1 must be a map of keys and values, and is %2.</source>
        <translation>%1 doit être un dictionnaire de clés et de valeurs, mais est %2.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>un dictionnaire</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>le nombre %1</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>le texte « %1 »</translation>
    </message>
    <message>
        <source>%1 must be a text, and is %2.</source>
        <translation>%1 doit être un texte, mais est %2.</translation>
    </message>
    <message>
        <source>%1 must be true or false, and is %2.</source>
        <translation>%1 doit valoir true ou false, mais est %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, and is %2.</source>
        <translation>%1 doit être un nombre entier, mais est %2.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, and is %4.</source>
        <translation>%1 doit être compris entre %2 et %3, mais est %4.</translation>
    </message>
    <message>
        <source>%1 must be a duration such as 2s or 250ms, and is %2.</source>
        <translation>%1 doit être une durée comme 2s ou 250ms, mais est %2.</translation>
    </message>
    <message>
        <source>%1 must be a rate such as 20/s, and is %2.</source>
        <translation>%1 doit être un débit comme 20/s, mais est %2.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, and is %2.</source>
        <translation>%1 doit être une liste de textes, mais est %2.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list or a map.</source>
        <translation>Une clé doit être un mot, pas une liste ni un dictionnaire.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here.</source>
        <translation>Il n&apos;y a pas de clé « %1 » ici.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>La clé « %1 » figure ici deux fois.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez-en un.</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scénario</translation>
    </message>
    <message>
        <source>The run took longer than %1.</source>
        <translation>L&apos;exécution a duré plus de %1.</translation>
    </message>
    <message>
        <source>The connection ended (%1%2) while this step waited.</source>
        <translation>La connexion s&apos;est terminée (%1%2) pendant que cette étape attendait.</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>message %1</translation>
    </message>
    <message>
        <source>A message came that must not: %1</source>
        <translation>Un message est venu alors qu&apos;il ne devait pas : %1</translation>
    </message>
    <message>
        <source>The next message had to be %1.</source>
        <translation>Le message suivant devait être %1.</translation>
    </message>
    <message>
        <source>The message fits, but has nothing to save as {{%1}}: %2 is not there.</source>
        <translation>Le message correspond, mais n&apos;a rien à enregistrer sous {{%1}} : %2 est absent.</translation>
    </message>
    <message>
        <source>No message came.</source>
        <translation>Aucun message n&apos;est venu.</translation>
    </message>
    <message>
        <source>the message at +%1</source>
        <translation>le message à +%1</translation>
    </message>
    <message>
        <source>%1 of %2 messages came in %3: %4</source>
        <translation>%1 messages sur %2 sont venus en %3 : %4</translation>
    </message>
    <message>
        <source>No message came in %1 that is %2</source>
        <translation>Aucun message n&apos;est venu en %1 qui soit %2</translation>
    </message>
    <message>
        <source>The ping was not answered in %1.</source>
        <translation>Le ping n&apos;a pas reçu de réponse en %1.</translation>
    </message>
    <message>
        <source>The connection was not closed in %1.</source>
        <translation>La connexion n&apos;a pas été fermée en %1.</translation>
    </message>
    <message>
        <source>It was closed with %1%2.</source>
        <translation>Elle a été fermée avec %1%2.</translation>
    </message>
    <message>
        <source>Close code %1 was expected.</source>
        <translation>Le code de fermeture %1 était attendu.</translation>
    </message>
    <message>
        <source>The reason &quot;%1&quot; was expected.</source>
        <translation>La raison « %1 » était attendue.</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is not open.</source>
        <translation>Rien ne peut être envoyé : la connexion n&apos;est pas ouverte.</translation>
    </message>
    <message>
        <source>The opening had to be refused, and the connection is open.</source>
        <translation>L&apos;ouverture devait être refusée, et la connexion est ouverte.</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>Statut %1.</translation>
    </message>
    <message>
        <source>The connection did not open.</source>
        <translation>La connexion ne s&apos;est pas ouverte.</translation>
    </message>
    <message>
        <source>No message came that could be checked against %1.</source>
        <translation>Aucun message n&apos;est venu qui puisse être comparé à %1.</translation>
    </message>
    <message>
        <source>Message %1 is not JSON, so that it does not fit %2.</source>
        <translation>Le message %1 n&apos;est pas du JSON, et ne correspond donc pas à %2.</translation>
    </message>
    <message>
        <source>Message %1 does not fit %2: %3</source>
        <translation>Le message %1 ne correspond pas à %2 : %3</translation>
    </message>
    <message>
        <source>Scripts are not supported by this version: %1 was not run.</source>
        <translation>Cette version ne prend pas en charge les scripts : %1 n&apos;a pas été exécuté.</translation>
    </message>
    <message>
        <source>The connection never opened, so that it cannot be closed.</source>
        <translation>La connexion ne s&apos;est jamais ouverte, et ne peut donc pas être fermée.</translation>
    </message>
    <message>
        <source>&quot;connect&quot; is missing: the scenario does not say where to.</source>
        <translation>« connect » manque : le scénario ne dit pas où se connecter.</translation>
    </message>
    <message>
        <source>Add connect: ws://…, or the path of a saved connection.</source>
        <translation>Ajoutez connect: ws://…, ou le chemin d&apos;une connexion enregistrée.</translation>
    </message>
    <message>
        <source>&quot;steps&quot; is missing: there is nothing to do.</source>
        <translation>« steps » manque : il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>&quot;format&quot; is missing.</source>
        <translation>« format » manque.</translation>
    </message>
    <message>
        <source>Begin the file with: format: %1</source>
        <translation>Commencez le fichier par : format: %1</translation>
    </message>
    <message>
        <source>This file is of version %1 of the format; this program knows version 1.</source>
        <translation>Ce fichier est en version %1 du format ; ce programme connaît la version 1.</translation>
    </message>
    <message>
        <source>Use a newer Framescope.</source>
        <translation>Utilisez un Framescope plus récent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format of scenarios.</source>
        <translation>« %1 » n&apos;est pas un format de scénario.</translation>
    </message>
    <message>
        <source>Write: format: %1</source>
        <translation>Écrivez : format: %1</translation>
    </message>
    <message>
        <source>No connection is named.</source>
        <translation>Aucune connexion n&apos;est nommée.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; stands here twice.</source>
        <translation>La connexion « %1 » figure ici deux fois.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L&apos;adresse est vide.</translation>
    </message>
    <message>
        <source>&quot;url&quot; is missing.</source>
        <translation>« url » manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a header.</source>
        <translation>« %1 » n&apos;est pas un en-tête.</translation>
    </message>
    <message>
        <source>Write &quot;Name: value&quot;.</source>
        <translation>Écrivez « Nom: valeur ».</translation>
    </message>
    <message>
        <source>%1 must be a map of names and values, and is %2.</source>
        <translation>%1 doit être un dictionnaire de noms et de valeurs, mais est %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable.</source>
        <translation>« %1 » ne peut pas être le nom d&apos;une variable.</translation>
    </message>
    <message>
        <source>Use letters, digits, _, - and points.</source>
        <translation>Utilisez des lettres, des chiffres, _, - et des points.</translation>
    </message>
    <message>
        <source>This step cannot be carried out: &quot;%1&quot; has ended the connection before it.</source>
        <translation>Cette étape ne peut pas être exécutée : « %1 » a terminé la connexion avant elle.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Begin it with: format: %1</source>
        <translation>Commencez-le par : format: %1</translation>
    </message>
    <message>
        <source>%1 must be a list of steps, and is %2.</source>
        <translation>%1 doit être une liste d&apos;étapes, mais est %2.</translation>
    </message>
    <message>
        <source>Begin each step with &quot;- &quot;.</source>
        <translation>Commencez chaque étape par « - ».</translation>
    </message>
    <message>
        <source>A step begins with what it does, and this is %1.</source>
        <translation>Une étape commence par ce qu&apos;elle fait, et ceci est %1.</translation>
    </message>
    <message>
        <source>One step cannot both &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Une même étape ne peut pas à la fois « %1 » et « %2 ».</translation>
    </message>
    <message>
        <source>Make two steps of it: begin &quot;%1&quot; with &quot;- &quot;.</source>
        <translation>Faites-en deux étapes : commencez « %1 » par « - ».</translation>
    </message>
    <message>
        <source>This step says nothing.</source>
        <translation>Cette étape ne dit rien.</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;étape « %1 ».</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot; in this scenario.</source>
        <translation>Il n&apos;y a pas de connexion « %1 » dans ce scénario.</translation>
    </message>
    <message>
        <source>Give connections names: connect: {alice: …, bob: …}.</source>
        <translation>Donnez des noms aux connexions : connect: {alice: …, bob: …}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name.</source>
        <translation>« %1 » n&apos;est pas un nom.</translation>
    </message>
    <message>
        <source>Use letters, digits, _ and -, and begin with a letter.</source>
        <translation>Utilisez des lettres, des chiffres, _ et -, et commencez par une lettre.</translation>
    </message>
    <message>
        <source>One message is of one kind: &quot;%1&quot; is a second one.</source>
        <translation>Un message est d&apos;un seul type : « %1 » en est un second.</translation>
    </message>
    <message>
        <source>%1 must be a list of sizes such as [3, 5], and is %2.</source>
        <translation>%1 doit être une liste de tailles comme [3, 5], mais est %2.</translation>
    </message>
    <message>
        <source>Nothing is said of what to send.</source>
        <translation>Rien n&apos;indique ce qu&apos;il faut envoyer.</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Ce n&apos;est pas du JSON : %1</translation>
    </message>
    <message>
        <source>A text that is to be sent as a JSON string needs its own quotation marks: &apos;&quot;hello&quot;&apos;. Use &quot;text&quot; for what is not JSON.</source>
        <translation>Un texte à envoyer comme chaîne JSON a besoin de ses propres guillemets : &apos;&quot;hello&quot;&apos;. Utilisez « text » pour ce qui n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>A filter is missing.</source>
        <translation>Il manque un filtre.</translation>
    </message>
    <message>
        <source>For any message at all, write type:text,binary.</source>
        <translation>Pour n&apos;importe quel message, écrivez type:text,binary.</translation>
    </message>
    <message>
        <source>In the filter: %1</source>
        <translation>Dans le filtre : %1</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>L&apos;expression régulière est fausse : %1.</translation>
    </message>
    <message>
        <source>The regular expression must have one group, and has %1.</source>
        <translation>L&apos;expression régulière doit avoir un groupe, et en a %1.</translation>
    </message>
    <message>
        <source>Put the part to save into parentheses: &quot;id=([0-9]+)&quot;. For a field of JSON write json:path.</source>
        <translation>Mettez la partie à enregistrer entre parenthèses : &quot;id=([0-9]+)&quot;. Pour un champ JSON, écrivez json:chemin.</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>Rien ne suit les deux-points.</translation>
    </message>
    <message>
        <source>%1 must be a name, or a map of names and values.</source>
        <translation>%1 doit être un nom, ou un dictionnaire de noms et de valeurs.</translation>
    </message>
    <message>
        <source>Nothing is said of what to expect.</source>
        <translation>Rien n&apos;indique à quoi s&apos;attendre.</translation>
    </message>
    <message>
        <source>Write a filter, or {handshake: …}, or {refused: …}.</source>
        <translation>Écrivez un filtre, ou {handshake: …}, ou {refused: …}.</translation>
    </message>
    <message>
        <source>How long nothing of the kind may come is missing.</source>
        <translation>Il manque la durée pendant laquelle rien de tel ne doit venir.</translation>
    </message>
    <message>
        <source>Add a line &quot;for: 1s&quot;.</source>
        <translation>Ajoutez une ligne « for: 1s ».</translation>
    </message>
    <message>
        <source>&quot;to&quot; is missing.</source>
        <translation>« to » manque.</translation>
    </message>
    <message>
        <source>Write {from: 200ms, to: 1s}, or one duration.</source>
        <translation>Écrivez {from: 200ms, to: 1s}, ou une seule durée.</translation>
    </message>
    <message>
        <source>&quot;from&quot; is longer than &quot;to&quot;.</source>
        <translation>« from » est plus long que « to ».</translation>
    </message>
    <message>
        <source>&quot;times&quot; is missing.</source>
        <translation>« times » manque.</translation>
    </message>
    <message>
        <source>The steps to repeat are missing.</source>
        <translation>Les étapes à répéter manquent.</translation>
    </message>
    <message>
        <source>Add &quot;steps:&quot; below, at the depth of &quot;repeat&quot;.</source>
        <translation>Ajoutez « steps: » en dessous, au même niveau que « repeat ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a field.</source>
        <translation>« %1 » n&apos;est pas le chemin d&apos;un champ.</translation>
    </message>
    <message>
        <source>Write json:path, for example json:seq.</source>
        <translation>Écrivez json:chemin, par exemple json:seq.</translation>
    </message>
    <message>
        <source>&quot;field&quot; is missing.</source>
        <translation>« field » manque.</translation>
    </message>
    <message>
        <source>Write {field: &apos;json:seq&apos;}.</source>
        <translation>Écrivez {field: &apos;json:seq&apos;}.</translation>
    </message>
    <message>
        <source>&quot;for&quot; is missing.</source>
        <translation>« for » manque.</translation>
    </message>
    <message>
        <source>Say how long to listen: {for: 5s}.</source>
        <translation>Indiquez combien de temps écouter : {for: 5s}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no message.</source>
        <translation>« %1 » n&apos;est pas un message.</translation>
    </message>
    <message>
        <source>Write &quot;last&quot;.</source>
        <translation>Écrivez « last ».</translation>
    </message>
    <message>
        <source>&quot;file&quot; is missing.</source>
        <translation>« file » manque.</translation>
    </message>
    <message>
        <source>The reason has more than 123 bytes (RFC 6455 section 5.5).</source>
        <translation>La raison dépasse 123 octets (RFC 6455, section 5.5).</translation>
    </message>
    <message>
        <source>Nothing came for %1; at most %2 is allowed.</source>
        <translation>Rien n&apos;est venu pendant %1 ; %2 au plus est autorisé.</translation>
    </message>
    <message>
        <source>The sequence field json:%1 is %2, which is no whole number.</source>
        <translation>Le champ de séquence json:%1 vaut %2, ce qui n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>The sequence%1 has a gap: %2 came after %3.</source>
        <translation>La séquence%1 a un trou : %2 est venu après %3.</translation>
    </message>
    <message>
        <source>The sequence%1 went back: %2 came after %3.</source>
        <translation>La séquence%1 a reculé : %2 est venu après %3.</translation>
    </message>
    <message>
        <source>%1 messages came in %2, which is %3 a second; at least %4 is asked for.</source>
        <translation>%1 messages sont venus en %2, soit %3 par seconde ; au moins %4 sont demandés.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n&apos;y a pas de fichier ni de dossier %1.</translation>
    </message>
    <message>
        <source>Put it beside the scenario.</source>
        <translation>Placez-le à côté du scénario.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>A limit does not hold.</source>
        <translation>Une limite n&apos;est pas respectée.</translation>
    </message>
    <message>
        <source> %1 messages came faster than the steps looked at them, and were dropped.</source>
        <translation> %1 messages sont venus plus vite que les étapes ne les ont examinés, et ont été abandonnés.</translation>
    </message>
    <message>
        <source>Not run: interrupted before it began.</source>
        <translation>Non exécuté : interrompu avant de commencer.</translation>
    </message>
    <message>
        <source>Not run: an earlier one failed.</source>
        <translation>Non exécuté : un précédent a échoué.</translation>
    </message>
    <message>
        <source>Nothing has given {{%1}} a value when this step runs.</source>
        <translation>Rien n&apos;a donné de valeur à {{%1}} quand cette étape s&apos;exécute.</translation>
    </message>
    <message>
        <source>This version runs no scripts.</source>
        <translation>Cette version n&apos;exécute pas de scripts.</translation>
    </message>
    <message>
        <source>Say it with expect and save, as far as it can be.</source>
        <translation>Exprimez-le avec expect et save, autant que possible.</translation>
    </message>
    <message>
        <source>This version decodes no application protocols.</source>
        <translation>Cette version ne décode pas de protocoles d&apos;application.</translation>
    </message>
    <message>
        <source>Save a field of JSON: json:path.</source>
        <translation>Enregistrez un champ de JSON : json:chemin.</translation>
    </message>
    <message>
        <source>The file %1 lies outside of the scenario&apos;s folder.</source>
        <translation>Le fichier %1 se trouve hors du dossier du scénario.</translation>
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
        <source>The environment variable %1 has bytes that are not UTF-8.</source>
        <translation>La variable d&apos;environnement %1 contient des octets qui ne sont pas de l&apos;UTF-8.</translation>
    </message>
    <message>
        <source>Name a folder in UTF-8.</source>
        <translation>Nommez un dossier en UTF-8.</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>Mon espace de travail</translation>
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
    <message>
        <source>an alias that stands inside of its own anchor</source>
        <translation>un alias placé à l&apos;intérieur de sa propre ancre</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>imbriqué à plus de %1 niveaux</translation>
    </message>
    <message>
        <source>too many values, or too much text</source>
        <translation>trop de valeurs, ou trop de texte</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n&apos;est pas en UTF-8</translation>
    </message>
</context>
<context>
    <name>decode::ActionCable</name>
    <message>
        <source>text of “%1”</source>
        <translation>texte de « %1 »</translation>
    </message>
    <message>
        <source>JSON in “%1”</source>
        <translation>JSON dans « %1 »</translation>
    </message>
    <message>
        <source>Subscriptions and messages of channels, with the JSON inside their strings; pings.</source>
        <translation>Abonnements et messages des canaux, avec le JSON contenu dans leurs chaînes ; pings.</translation>
    </message>
    <message>
        <source>a command of Action Cable</source>
        <translation>une commande Action Cable</translation>
    </message>
    <message>
        <source>A client sends the commands subscribe, unsubscribe and message.</source>
        <translation>Un client envoie les commandes subscribe, unsubscribe et message.</translation>
    </message>
    <message>
        <source>A command needs an “identifier”.</source>
        <translation>Une commande doit avoir un « identifier ».</translation>
    </message>
    <message>
        <source>“%1” is no type of Action Cable.</source>
        <translation>« %1 » n&apos;est pas un type d&apos;Action Cable.</translation>
    </message>
    <message>
        <source>There is neither a type nor a message.</source>
        <translation>Il n&apos;y a ni type ni message.</translation>
    </message>
</context>
<context>
    <name>decode::ByteJoiner</name>
    <message numerus="yes">
        <source>joined from %n message(s)</source>
        <translation>
            <numerusform>assemblé à partir de %n message</numerusform>
            <numerusform>assemblé à partir de %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::Centrifugo</name>
    <message>
        <source>Commands, replies and pushes of Centrifugo, several a message; replies with their method and latency; pings.</source>
        <translation>Commandes, réponses et pushes de Centrifugo, plusieurs par message ; réponses avec leur méthode et leur latence ; pings.</translation>
    </message>
    <message>
        <source>A command and a reply are objects.</source>
        <translation>Une commande et une réponse sont des objets.</translation>
    </message>
    <message>
        <source>A command has one member by the name of its method.</source>
        <translation>Une commande a un seul membre qui porte le nom de sa méthode.</translation>
    </message>
    <message>
        <source>A reply needs the “id” of its command.</source>
        <translation>Une réponse doit avoir l&apos;« id » de sa commande.</translation>
    </message>
</context>
<context>
    <name>decode::ConnectionDecoder</name>
    <message>
        <source>“%1” is no option of the decoder “%2”.</source>
        <translation>« %1 » n&apos;est pas une option du décodeur « %2 ».</translation>
    </message>
    <message>
        <source>It has no options: leave out what follows the colon.</source>
        <translation>Il n&apos;a pas d&apos;options : omettez ce qui suit les deux-points.</translation>
    </message>
    <message>
        <source>Its options are %1.</source>
        <translation>Ses options sont %1.</translation>
    </message>
    <message>
        <source>There is no decoder “%1”.</source>
        <translation>Il n&apos;y a pas de décodeur « %1 ».</translation>
    </message>
    <message>
        <source>“framescope-cli decoders” lists them.</source>
        <translation>« framescope-cli decoders » en donne la liste.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? “framescope-cli decoders” lists them.</source>
        <translation>Vouliez-vous dire « %1 » ? « framescope-cli decoders » en donne la liste.</translation>
    </message>
    <message>
        <source>it was chosen</source>
        <translation>il a été choisi</translation>
    </message>
    <message>
        <source>Messages stand inside one another more than %1 deep; no more of them is decoded.</source>
        <translation>Des messages sont imbriqués à plus de %1 niveaux ; les niveaux suivants ne sont pas décodés.</translation>
    </message>
</context>
<context>
    <name>decode::Discord</name>
    <message>
        <source>Operations of Discord’s gateway by name, dispatched events with their sequence numbers, heartbeats with their latency.</source>
        <translation>Opérations de la passerelle (Gateway) de Discord par leur nom, événements distribués avec leur numéro de séquence, battements avec leur latence.</translation>
    </message>
    <message>
        <source>A message is an object whose “op” is a number.</source>
        <translation>Un message est un objet dont « op » est un nombre.</translation>
    </message>
    <message>
        <source>%1 is no operation of the gateway.</source>
        <translation>%1 n&apos;est pas une opération de la passerelle.</translation>
    </message>
    <message>
        <source>unknown error; reconnect</source>
        <translation>erreur inconnue ; se reconnecter</translation>
    </message>
    <message>
        <source>unknown opcode</source>
        <translation>opcode inconnu</translation>
    </message>
    <message>
        <source>a payload could not be decoded</source>
        <translation>un contenu n&apos;a pas pu être décodé</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>non authentifié</translation>
    </message>
    <message>
        <source>authentication failed; do not reconnect</source>
        <translation>échec de l&apos;authentification ; ne pas se reconnecter</translation>
    </message>
    <message>
        <source>already authenticated</source>
        <translation>déjà authentifié</translation>
    </message>
    <message>
        <source>invalid sequence number</source>
        <translation>numéro de séquence invalide</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>limite de débit dépassée</translation>
    </message>
    <message>
        <source>the session timed out</source>
        <translation>la session a expiré</translation>
    </message>
    <message>
        <source>invalid shard</source>
        <translation>shard invalide</translation>
    </message>
    <message>
        <source>sharding required</source>
        <translation>sharding requis</translation>
    </message>
    <message>
        <source>invalid version of the API</source>
        <translation>version de l&apos;API invalide</translation>
    </message>
    <message>
        <source>invalid intents</source>
        <translation>intents invalides</translation>
    </message>
    <message>
        <source>disallowed intents</source>
        <translation>intents non autorisés</translation>
    </message>
</context>
<context>
    <name>decode::GenericJson</name>
    <message>
        <source>Messages that are JSON without a protocol around it: one value, or one on each line.</source>
        <translation>Messages en JSON sans protocole autour : une valeur, ou une par ligne.</translation>
    </message>
</context>
<context>
    <name>decode::GraphQl</name>
    <message>
        <source>Subscriptions of GraphQL as the library graphql-ws speaks them; each answer with its operation.</source>
        <translation>Abonnements GraphQL dans le protocole de la bibliothèque graphql-ws ; chaque réponse avec son opération.</translation>
    </message>
    <message>
        <source>Subscriptions of GraphQL in the older protocol, whose subprotocol is called graphql-ws.</source>
        <translation>Abonnements GraphQL dans l&apos;ancien protocole, dont le sous-protocole s&apos;appelle graphql-ws.</translation>
    </message>
    <message>
        <source>A message is an object with a “type”.</source>
        <translation>Un message est un objet avec un « type ».</translation>
    </message>
    <message>
        <source>“%1” belongs to the other protocol: this side speaks %2, and the connection is %3.</source>
        <translation>« %1 » appartient à l&apos;autre protocole : ce côté parle %2, et la connexion est en %3.</translation>
    </message>
    <message>
        <source>“%1” is no type of this protocol.</source>
        <translation>« %1 » n&apos;est pas un type de ce protocole.</translation>
    </message>
    <message>
        <source>Only a server sends “%1”.</source>
        <translation>Seul un serveur envoie « %1 ».</translation>
    </message>
    <message>
        <source>Only a client sends “%1”.</source>
        <translation>Seul un client envoie « %1 ».</translation>
    </message>
    <message>
        <source>“%1” needs an id.</source>
        <translation>« %1 » doit avoir un id.</translation>
    </message>
    <message>
        <source>The payload of an error is an array of GraphQL’s errors.</source>
        <translation>Le contenu d&apos;une erreur est un tableau d&apos;erreurs GraphQL.</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>message invalide</translation>
    </message>
    <message>
        <source>unauthorised: subscribed before the connection was acknowledged</source>
        <translation>non autorisé : abonnement avant l&apos;acquittement de la connexion</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>subprotocol not acceptable</source>
        <translation>sous-protocole non acceptable</translation>
    </message>
    <message>
        <source>connection_init came too late</source>
        <translation>connection_init est arrivé trop tard</translation>
    </message>
    <message>
        <source>a subscription with this id exists already</source>
        <translation>un abonnement avec cet id existe déjà</translation>
    </message>
    <message>
        <source>more than one connection_init</source>
        <translation>plus d&apos;un connection_init</translation>
    </message>
    <message>
        <source>internal server error</source>
        <translation>erreur interne du serveur</translation>
    </message>
    <message>
        <source>the connection was not acknowledged in time</source>
        <translation>la connexion n&apos;a pas été acquittée à temps</translation>
    </message>
</context>
<context>
    <name>decode::JsonFields</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::JsonParts</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Ce n&apos;est pas du JSON : %1.</translation>
    </message>
</context>
<context>
    <name>decode::JsonRpc</name>
    <message>
        <source>parse error</source>
        <translation>erreur d&apos;analyse</translation>
    </message>
    <message>
        <source>invalid request</source>
        <translation>requête invalide</translation>
    </message>
    <message>
        <source>method not found</source>
        <translation>méthode introuvable</translation>
    </message>
    <message>
        <source>invalid parameters</source>
        <translation>paramètres invalides</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>erreur interne</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>erreur du serveur</translation>
    </message>
    <message>
        <source>Calls, answers, notifications and batches; errors by their code; what a subscription of Ethereum is of.</source>
        <translation>Appels, réponses, notifications et lots ; erreurs d&apos;après leur code ; objet de chaque abonnement Ethereum.</translation>
    </message>
    <message>
        <source>A message is an object or an array of them, not empty.</source>
        <translation>Un message est un objet ou un tableau d&apos;objets non vide.</translation>
    </message>
    <message>
        <source>There is neither a method nor a result nor an error.</source>
        <translation>Il n&apos;y a ni méthode, ni résultat, ni erreur.</translation>
    </message>
    <message>
        <source>“jsonrpc” is not &quot;2.0&quot;.</source>
        <translation>« jsonrpc » n&apos;est pas &quot;2.0&quot;.</translation>
    </message>
    <message>
        <source>An id is a string, a number or null.</source>
        <translation>Un id est une chaîne, un nombre ou null.</translation>
    </message>
    <message>
        <source>A method is a string.</source>
        <translation>Une méthode est une chaîne.</translation>
    </message>
    <message>
        <source>Parameters are an array or an object.</source>
        <translation>Les paramètres sont un tableau ou un objet.</translation>
    </message>
    <message>
        <source>An answer needs an id.</source>
        <translation>Une réponse doit avoir un id.</translation>
    </message>
    <message>
        <source>An answer has a result or an error, not both.</source>
        <translation>Une réponse a un résultat ou une erreur, pas les deux.</translation>
    </message>
    <message>
        <source>An error needs a whole number as its code.</source>
        <translation>Une erreur doit avoir un nombre entier comme code.</translation>
    </message>
</context>
<context>
    <name>decode::Nats</name>
    <message>
        <source>Operations of NATS with their subjects and payloads; requests with the latency of their reply; heartbeats.</source>
        <translation>Opérations de NATS avec leurs sujets et leurs contenus ; requêtes avec la latence de leur réponse ; battements.</translation>
    </message>
    <message>
        <source>An operation does not end within %1 bytes.</source>
        <translation>Une opération ne se termine pas dans les %1 octets.</translation>
    </message>
    <message>
        <source>“%1” is no operation of NATS.</source>
        <translation>« %1 » n&apos;est pas une opération de NATS.</translation>
    </message>
    <message>
        <source>%1 has from %2 to %3 arguments, and here are %4.</source>
        <translation>%1 a de %2 à %3 arguments ; ici, il y en a %4.</translation>
    </message>
    <message>
        <source>The size of the payload is no number, or too large.</source>
        <translation>La taille du contenu n&apos;est pas un nombre, ou est trop grande.</translation>
    </message>
    <message>
        <source>A line end must follow the payload.</source>
        <translation>Une fin de ligne doit suivre le contenu.</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>opération</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>argument %1</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>en-têtes</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>contenu</translation>
    </message>
</context>
<context>
    <name>decode::Ocpp</name>
    <message>
        <source>Calls between charging stations and their management; each result with its action and its latency.</source>
        <translation>Appels entre les bornes de recharge et leur système de gestion ; chaque résultat avec son action et sa latence.</translation>
    </message>
    <message>
        <source>A message is an array that begins with its type: 2, 3 or 4, in OCPP 2.1 also 5 or 6.</source>
        <translation>Un message est un tableau qui commence par son type : 2, 3 ou 4, et aussi 5 ou 6 dans OCPP 2.1.</translation>
    </message>
    <message>
        <source>This type has %1 items, and here are %2.</source>
        <translation>Ce type a %1 éléments ; ici, il y en a %2.</translation>
    </message>
    <message>
        <source>The id is a string of at most 36 characters.</source>
        <translation>L&apos;id est une chaîne d&apos;au plus 36 caractères.</translation>
    </message>
    <message>
        <source>The payload is an object.</source>
        <translation>Le contenu est un objet.</translation>
    </message>
    <message>
        <source>message type</source>
        <translation>type de message</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>error code</source>
        <translation>code d&apos;erreur</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>details</source>
        <translation>détails</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>contenu</translation>
    </message>
</context>
<context>
    <name>decode::Phoenix</name>
    <message>
        <source>Joins, events and replies of Phoenix channels, with their latency; heartbeats.</source>
        <translation>Connexions aux canaux Phoenix (join), événements et réponses, avec leur latence ; battements.</translation>
    </message>
    <message>
        <source>A binary message is a push, a reply or a broadcast, which begins with 0, 1 or 2 and the lengths of its parts.</source>
        <translation>Un message binaire est un push, une réponse ou un broadcast ; il commence par 0, 1 ou 2 et les longueurs de ses parties.</translation>
    </message>
    <message>
        <source>A message is [join_ref, ref, topic, event, payload], or an object with these names.</source>
        <translation>Un message est [join_ref, ref, topic, event, payload], ou un objet avec ces noms.</translation>
    </message>
</context>
<context>
    <name>decode::Preview</name>
    <message>
        <source>0 bytes</source>
        <translation>0 octet</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s): %1</source>
        <translation>
            <numerusform>%n octet : %1</numerusform>
            <numerusform>%n octets : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::Pusher</name>
    <message>
        <source>Events of channels with the JSON inside their data; subscriptions with their latency; pings; errors by their code.</source>
        <translation>Événements des canaux avec le JSON contenu dans leur champ data ; abonnements avec leur latence ; pings ; erreurs d&apos;après leur code.</translation>
    </message>
    <message>
        <source>A message is an object with an “event”.</source>
        <translation>Un message est un objet avec un « event ».</translation>
    </message>
    <message>
        <source>text of “data”</source>
        <translation>texte de « data »</translation>
    </message>
    <message>
        <source>JSON in “data”</source>
        <translation>JSON dans « data »</translation>
    </message>
    <message>
        <source>the application accepts only TLS</source>
        <translation>l&apos;application n&apos;accepte que TLS</translation>
    </message>
    <message>
        <source>no such application</source>
        <translation>cette application n&apos;existe pas</translation>
    </message>
    <message>
        <source>the application is disabled</source>
        <translation>l&apos;application est désactivée</translation>
    </message>
    <message>
        <source>the application is over its quota of connections</source>
        <translation>l&apos;application a dépassé son quota de connexions</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>ce chemin n&apos;existe pas</translation>
    </message>
    <message>
        <source>invalid version string</source>
        <translation>chaîne de version invalide</translation>
    </message>
    <message>
        <source>unsupported version of the protocol</source>
        <translation>version du protocole non prise en charge</translation>
    </message>
    <message>
        <source>no version of the protocol</source>
        <translation>aucune version du protocole</translation>
    </message>
    <message>
        <source>the connection is unauthorised</source>
        <translation>la connexion n&apos;est pas autorisée</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>capacité dépassée</translation>
    </message>
    <message>
        <source>reconnect at once</source>
        <translation>se reconnecter immédiatement</translation>
    </message>
    <message>
        <source>the client did not answer a ping in time</source>
        <translation>le client n&apos;a pas répondu à temps à un ping</translation>
    </message>
    <message>
        <source>closed after inactivity</source>
        <translation>fermée pour inactivité</translation>
    </message>
    <message>
        <source>a client’s event was rejected: too many of them</source>
        <translation>un événement du client a été rejeté : il y en a trop</translation>
    </message>
    <message>
        <source>do not connect again</source>
        <translation>ne pas se connecter à nouveau</translation>
    </message>
    <message>
        <source>connect again after a second or more</source>
        <translation>se connecter à nouveau après une seconde ou plus</translation>
    </message>
    <message>
        <source>connect again at once</source>
        <translation>se connecter à nouveau immédiatement</translation>
    </message>
</context>
<context>
    <name>decode::Recognise</name>
    <message>
        <source>the subprotocol is %1</source>
        <translation>le sous-protocole est %1</translation>
    </message>
    <message>
        <source>the client offered the subprotocol %1</source>
        <translation>le client a proposé le sous-protocole %1</translation>
    </message>
    <message>
        <source>%1 in the address</source>
        <translation>%1 dans l&apos;adresse</translation>
    </message>
    <message>
        <source>a message is %1</source>
        <translation>un message est %1</translation>
    </message>
</context>
<context>
    <name>decode::SignalR</name>
    <message>
        <source>Invocations, streams and completions of ASP.NET Core SignalR, with their latency; pings.</source>
        <translation>Invocations, flux et messages Completion d&apos;ASP.NET Core SignalR, avec leur latence ; pings.</translation>
    </message>
    <message>
        <source>SignalR’s handshake</source>
        <translation>l&apos;ouverture (handshake) de SignalR</translation>
    </message>
    <message>
        <source>a record of SignalR</source>
        <translation>un enregistrement SignalR</translation>
    </message>
    <message>
        <source>The byte 1E at the end of a record is missing.</source>
        <translation>Il manque l&apos;octet 1E à la fin d&apos;un enregistrement.</translation>
    </message>
    <message>
        <source>A message is an object whose “type” is a number from 1 to 9.</source>
        <translation>Un message est un objet dont « type » est un nombre de 1 à 9.</translation>
    </message>
    <message>
        <source>The handshake needs “protocol” and “version”.</source>
        <translation>L&apos;ouverture (handshake) doit avoir « protocol » et « version ».</translation>
    </message>
    <message>
        <source>An invocation needs a “target”.</source>
        <translation>Une invocation doit avoir « target ».</translation>
    </message>
    <message>
        <source>An invocation needs “arguments”.</source>
        <translation>Une invocation doit avoir « arguments ».</translation>
    </message>
    <message>
        <source>An “invocationId” is missing.</source>
        <translation>Il manque un « invocationId ».</translation>
    </message>
    <message>
        <source>A completion has a result or an error, not both.</source>
        <translation>Un message Completion a un résultat ou une erreur, pas les deux.</translation>
    </message>
</context>
<context>
    <name>decode::SockJs</name>
    <message>
        <source>Frames of SockJS and heartbeats; what they carry is decoded as its own protocol.</source>
        <translation>Trames SockJS et battements ; ce qu&apos;elles transportent est décodé selon son propre protocole.</translation>
    </message>
    <message>
        <source>A server’s frame begins with o, h, a, m or c.</source>
        <translation>Une trame d&apos;un serveur commence par o, h, a, m ou c.</translation>
    </message>
    <message>
        <source>A client sends an array of strings, or one string.</source>
        <translation>Un client envoie un tableau de chaînes, ou une seule chaîne.</translation>
    </message>
    <message>
        <source>A message is a string.</source>
        <translation>Un message est une chaîne.</translation>
    </message>
    <message>
        <source>SockJS message</source>
        <translation>message SockJS</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
</context>
<context>
    <name>decode::SocketIo</name>
    <message>
        <source>Engine.IO 3 and 4 with Socket.IO: events, acknowledgements, namespaces, heartbeats; a binary event with its attachments.</source>
        <translation>Engine.IO 3 et 4 avec Socket.IO : événements, acquittements, espaces de noms, battements ; un événement binaire avec ses pièces jointes.</translation>
    </message>
    <message>
        <source>an Engine.IO opening</source>
        <translation>une ouverture Engine.IO</translation>
    </message>
    <message>
        <source>a Socket.IO event</source>
        <translation>un événement Socket.IO</translation>
    </message>
    <message>
        <source>A binary packet of Engine.IO 3 begins with the byte 04.</source>
        <translation>Un paquet binaire d&apos;Engine.IO 3 commence par l&apos;octet 04.</translation>
    </message>
    <message>
        <source>A packet begins with a digit from 0 to 6.</source>
        <translation>Un paquet commence par un chiffre de 0 à 6.</translation>
    </message>
    <message>
        <source>packet type</source>
        <translation>type de paquet</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>The opening packet holds a JSON object.</source>
        <translation>Le paquet d&apos;ouverture contient un objet JSON.</translation>
    </message>
    <message>
        <source>In Engine.IO 4 the server sends pings, and the client answers.</source>
        <translation>Dans Engine.IO 4, le serveur envoie les pings et le client répond.</translation>
    </message>
    <message>
        <source>In Engine.IO 3 the client sends pings, and the server answers.</source>
        <translation>Dans Engine.IO 3, le client envoie les pings et le serveur répond.</translation>
    </message>
    <message>
        <source>The number of attachments and “-” must follow the type.</source>
        <translation>Le nombre de pièces jointes et « - » doivent suivre le type.</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>espace de noms</translation>
    </message>
    <message>
        <source>acknowledgement id</source>
        <translation>id d&apos;acquittement</translation>
    </message>
    <message numerus="yes">
        <source>(%n attachment(s) follow)</source>
        <translation>
            <numerusform>(%n pièce jointe suit)</numerusform>
            <numerusform>(%n pièces jointes suivent)</numerusform>
        </translation>
    </message>
    <message>
        <source>The arguments must be an array.</source>
        <translation>Les arguments doivent être un tableau.</translation>
    </message>
    <message>
        <source>An event&apos;s first item must be its name.</source>
        <translation>Le premier élément d&apos;un événement doit être son nom.</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>argument %1</translation>
    </message>
    <message>
        <source>%1: attachment %2 of %3, %4</source>
        <translation>%1 : pièce jointe %2 sur %3, %4</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>the event, from an earlier message</source>
        <translation>l&apos;événement, venu d&apos;un message précédent</translation>
    </message>
</context>
<context>
    <name>decode::Stomp</name>
    <message>
        <source>Frames with their headers and bodies, receipts, heartbeats; frames that come in several messages are put together.</source>
        <translation>Trames avec leurs en-têtes et leur corps, reçus (receipts), battements ; les trames qui arrivent en plusieurs messages sont assemblées.</translation>
    </message>
    <message>
        <source>a frame of STOMP</source>
        <translation>une trame STOMP</translation>
    </message>
    <message>
        <source>A frame does not end within %1 bytes.</source>
        <translation>Une trame ne se termine pas dans les %1 octets.</translation>
    </message>
    <message>
        <source>“%1” is no command of STOMP.</source>
        <translation>« %1 » n&apos;est pas une commande STOMP.</translation>
    </message>
    <message>
        <source>The empty line behind the headers is missing.</source>
        <translation>Il manque la ligne vide après les en-têtes.</translation>
    </message>
    <message>
        <source>content-length is no number.</source>
        <translation>content-length n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>No NUL stands behind the %1 bytes that content-length announces.</source>
        <translation>Il n&apos;y a pas de NUL après les %1 octets que content-length annonce.</translation>
    </message>
    <message>
        <source>Only a server sends “%1”.</source>
        <translation>Seul un serveur envoie « %1 ».</translation>
    </message>
    <message>
        <source>Only a client sends “%1”.</source>
        <translation>Seul un client envoie « %1 ».</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>en-têtes</translation>
    </message>
    <message>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>A header has no colon.</source>
        <translation>Un en-tête n&apos;a pas de deux-points.</translation>
    </message>
    <message>
        <source>An unknown escape stands in a header; \n, \r, \c and \\ are allowed.</source>
        <translation>Un échappement inconnu figure dans un en-tête ; \n, \r, \c et \\ sont permis.</translation>
    </message>
</context>
<context>
    <name>decode::Wamp</name>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>realm</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>topic</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procédure</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>Calls, results, events and their subscriptions, each with its topic or procedure; batched messages too.</source>
        <translation>Appels, résultats, événements et leurs abonnements, chacun avec son topic ou sa procédure ; messages groupés aussi.</translation>
    </message>
    <message>
        <source>Messages in JSON come as text.</source>
        <translation>Les messages en JSON arrivent sous forme de texte.</translation>
    </message>
    <message>
        <source>A message is an array that begins with the code of its type.</source>
        <translation>Un message est un tableau qui commence par le code de son type.</translation>
    </message>
    <message>
        <source>This type has at least %1 items, and here are %2.</source>
        <translation>Ce type a au moins %1 éléments ; ici, il y en a %2.</translation>
    </message>
    <message>
        <source>message type</source>
        <translation>type de message</translation>
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
    <name>framescope::base::Generators</name>
    <message>
        <source>the time, as 2024-05-01T12:00:00.000Z</source>
        <translation>l&apos;heure, comme 2024-05-01T12:00:00.000Z</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la même chose</translation>
    </message>
    <message>
        <source>the time in milliseconds since 1970</source>
        <translation>l&apos;heure en millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>the time in seconds since 1970</source>
        <translation>l&apos;heure en secondes depuis 1970</translation>
    </message>
    <message>
        <source>the number of this message, from 1</source>
        <translation>le numéro de ce message, à partir de 1</translation>
    </message>
    <message>
        <source>1, 2, 3 …: one more at each use</source>
        <translation>1, 2, 3 … : un de plus à chaque utilisation</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000, or within these bounds</source>
        <translation>un nombre entier de 0 à 1000, ou entre ces bornes</translation>
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
        <source>Write it like {{$%1}}.</source>
        <translation>Écrivez-la comme {{$%1}}.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de fonction « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that the function &quot;%2&quot; can take.</source>
        <translation>« %1 » n&apos;est pas un nombre que la fonction « %2 » peut prendre.</translation>
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
        <source>Give a file of at most %1.</source>
        <translation>Donnez un fichier d&apos;au plus %1.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 dépasse la taille permise.</translation>
    </message>
    <message>
        <source>%1 did not come in time.</source>
        <translation>%1 n&apos;a pas fini d&apos;arriver à temps.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>aucun octet</translation>
    </message>
    <message>
        <source>%1 bytes were read</source>
        <translation>%1 octets ont été lus</translation>
    </message>
    <message>
        <source>Check whether anything writes to it, or give an ordinary file.</source>
        <translation>Vérifiez si quelque chose y écrit, ou donnez un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>framescope::base::JsonPath</name>
    <message>
        <source>the name of a member is missing</source>
        <translation>il manque le nom d&apos;un membre</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>ce crochet n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>a number, a quoted name or * belongs between the brackets</source>
        <translation>un nombre, un nom entre guillemets ou * va entre les crochets</translation>
    </message>
    <message>
        <source>The JSON path &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>Le chemin JSON « %1 » est faux au caractère %2 : %3.</translation>
    </message>
    <message>
        <source>Write a path such as $.params[0].name.</source>
        <translation>Écrivez un chemin comme $.params[0].name.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>a point or a bracket is missing</source>
        <translation>il manque un point ou un crochet</translation>
    </message>
</context>
<context>
    <name>framescope::base::TextPattern</name>
    <message>
        <source>The regular expression “%1” reached its step limit at %2: whether it matches is not known.</source>
        <translation>L&apos;expression régulière « %1 » a atteint sa limite d&apos;étapes (%2) : on ne sait pas si elle correspond.</translation>
    </message>
    <message>
        <source>Simplify the expression; avoid a repetition inside a repetition, such as (a+)+.</source>
        <translation>Simplifiez l&apos;expression ; évitez une répétition dans une répétition, comme (a+)+.</translation>
    </message>
</context>
<context>
    <name>framescope::base::Units</name>
    <message>
        <source>A size is a number with or without k, M or G: 20, 1k, 1.5M.</source>
        <translation>Une taille est un nombre avec ou sans k, M ou G : 20, 1k, 1.5M.</translation>
    </message>
    <message>
        <source>A duration is a number and a unit: 100ms, 30s, 5m.</source>
        <translation>Une durée est un nombre et une unité : 100ms, 30s, 5m.</translation>
    </message>
    <message>
        <source>A rate is a number, and may have a unit of time behind a slash: 20/s, 90/m.</source>
        <translation>Un débit est un nombre, et peut avoir une unité de temps après une barre oblique : 20/s, 90/m.</translation>
    </message>
    <message>
        <source>“%1” is no unit of size: k, M, G and T are.</source>
        <translation>« %1 » n&apos;est pas une unité de taille : k, M, G et T le sont.</translation>
    </message>
    <message>
        <source>There is no fraction of a byte.</source>
        <translation>Il n&apos;y a pas de fraction d&apos;octet.</translation>
    </message>
    <message>
        <source>This size is too large.</source>
        <translation>Cette taille est trop grande.</translation>
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
        <source>This duration is too long.</source>
        <translation>Cette durée est trop longue.</translation>
    </message>
    <message>
        <source>“%1” is no unit of a rate: s, m and h are.</source>
        <translation>« %1 » n&apos;est pas une unité de débit : s, m et h le sont.</translation>
    </message>
    <message>
        <source>This rate is too high.</source>
        <translation>Ce débit est trop élevé.</translation>
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
        <source>A ratio is a number like 0.2: wire size divided by size.</source>
        <translation>Un rapport est un nombre comme 0.2 : taille sur le fil divisée par la taille.</translation>
    </message>
    <message>
        <source>“%1:” takes a number or a range: %1:1006 or %1:4000-4999.</source>
        <translation>« %1: » prend un nombre ou un intervalle : %1:1006 ou %1:4000-4999.</translation>
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
        <source>There is no room left for the capture %1.</source>
        <translation>Il n&apos;y a plus de place pour la capture %1.</translation>
    </message>
    <message>
        <source>Writing to the capture %1 failed.</source>
        <translation>L&apos;écriture dans la capture %1 a échoué.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Payloads that are not whole in the capture, and so not in what was exported: %1.</source>
        <translation>Contenus qui ne sont pas entiers dans la capture, ni donc dans ce qui a été exporté : %1.</translation>
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
    <message>
        <source>Choose a file that ends in .fscope; HAR and JSON Lines files can be imported.</source>
        <translation>Choisissez un fichier qui se termine par .fscope ; les fichiers HAR et JSON Lines peuvent être importés.</translation>
    </message>
    <message>
        <source>The header of the capture %1 is damaged.</source>
        <translation>L&apos;en-tête de la capture %1 est endommagé.</translation>
    </message>
    <message>
        <source>The first 256 bytes do not match their checksum.</source>
        <translation>Les 256 premiers octets ne correspondent pas à leur somme de contrôle.</translation>
    </message>
    <message>
        <source>%1 exists already and is no capture; it was not replaced.</source>
        <translation>%1 existe déjà et n&apos;est pas une capture ; le fichier n&apos;a pas été remplacé.</translation>
    </message>
    <message>
        <source>Choose another file, or delete this one first.</source>
        <translation>Choisissez un autre fichier, ou supprimez d&apos;abord celui-ci.</translation>
    </message>
    <message>
        <source>Check that nothing else uses it, and the permissions of its folder.</source>
        <translation>Vérifiez que rien d&apos;autre ne l&apos;utilise, ainsi que les droits de son dossier.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n&apos;y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists, its permissions and the free space, or choose another place.</source>
        <translation>Vérifiez que le dossier existe, ses droits et l&apos;espace libre, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Check the free space, or choose another place.</source>
        <translation>Vérifiez l&apos;espace libre, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>an empty payload</source>
        <translation>un contenu vide</translation>
    </message>
    <message>
        <source>none of the properties that is: knows</source>
        <translation>aucune des propriétés que is: connaît</translation>
    </message>
    <message>
        <source>a fragment in the middle of a message</source>
        <translation>un fragment au milieu d&apos;un message</translation>
    </message>
    <message>
        <source>an event of neither direction</source>
        <translation>un événement sans direction</translation>
    </message>
    <message>
        <source>an event, which has no size</source>
        <translation>un événement, qui n&apos;a pas de taille</translation>
    </message>
    <message>
        <source>nothing that could be compressed</source>
        <translation>rien qui puisse être compressé</translation>
    </message>
    <message>
        <source>nothing with a close code</source>
        <translation>rien qui ait un code de fermeture</translation>
    </message>
    <message>
        <source>no JSON: %1</source>
        <translation>pas du JSON : %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>The path is wrong here: %1.</source>
        <translation>Le chemin est faux ici : %1.</translation>
    </message>
    <message>
        <source>Check the path and the file&apos;s permissions.</source>
        <translation>Vérifiez le chemin et les droits du fichier.</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another place.</source>
        <translation>Vérifiez les droits, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 does not hold.</source>
        <translation>%1 ne s&apos;applique pas.</translation>
    </message>
    <message>
        <source>%1 does not hold: it is %2.</source>
        <translation>%1 ne s&apos;applique pas : c&apos;est %2.</translation>
    </message>
    <message>
        <source>Another recording is being written to %1.</source>
        <translation>Un autre enregistrement est en cours d&apos;écriture dans %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists and its permissions, or choose another place.</source>
        <translation>Vérifiez que le dossier existe, ainsi que ses droits, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Free some space; the recording then goes on by itself.</source>
        <translation>Libérez de la place ; l&apos;enregistrement reprend alors de lui-même.</translation>
    </message>
    <message>
        <source>Check the disk; the recording goes on by itself once the file can be written again.</source>
        <translation>Vérifiez le disque ; l&apos;enregistrement reprend de lui-même dès que le fichier peut de nouveau être écrit.</translation>
    </message>
    <message>
        <source>Do not move a capture before its recording has ended.</source>
        <translation>Ne déplacez pas une capture avant la fin de son enregistrement.</translation>
    </message>
    <message>
        <source>Do not touch a capture before its recording has ended.</source>
        <translation>Ne touchez pas à une capture avant la fin de son enregistrement.</translation>
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
        <translation>(autre origine, sans : %1)</translation>
    </message>
    <message>
        <source>certificate accepted in spite of: %1</source>
        <translation>certificat accepté malgré : %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocole %1</translation>
    </message>
    <message>
        <source>violation %1</source>
        <translation>violation %1</translation>
    </message>
    <message>
        <source>the peer closed first with %1</source>
        <translation>le pair a fermé le premier avec %1</translation>
    </message>
    <message>
        <source>this stack does not tell the answer</source>
        <translation>cette pile ne communique pas la réponse</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>answered with %1</source>
        <translation>réponse avec %1</translation>
    </message>
    <message>
        <source>we closed first with %1</source>
        <translation>nous avons fermé les premiers avec %1</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>jamais de réponse</translation>
    </message>
    <message>
        <source>closed with %1; the file does not say by whom</source>
        <translation>fermée avec %1 ; le fichier ne dit pas par qui</translation>
    </message>
    <message>
        <source>1006 Abnormal Closure: no Close frame from either side</source>
        <translation>1006 Abnormal Closure : aucune trame Close de part ni d&apos;autre</translation>
    </message>
    <message>
        <source>the peer did not end the TCP connection (RFC 6455 section 7.1.1), so we ended it after %1</source>
        <translation>le pair n&apos;a pas terminé la connexion TCP (RFC 6455, section 7.1.1), nous l&apos;avons donc terminée après %1</translation>
    </message>
    <message>
        <source>inside a frame</source>
        <translation>à l&apos;intérieur d&apos;une trame</translation>
    </message>
    <message>
        <source>attempt %1 of %2 in %3</source>
        <translation>tentative %1 sur %2 dans %3</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <translation>tentative %1 dans %2</translation>
    </message>
    <message>
        <source>no pong within %1</source>
        <translation>pas de pong en %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas de code</translation>
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
</context>
<context>
    <name>framescope::decode::CborReader</name>
    <message>
        <source>The message ends within a value.</source>
        <translation>Le message se termine au milieu d&apos;une valeur.</translation>
    </message>
    <message>
        <source>A break stands where a value should begin.</source>
        <translation>Un « break » figure là où une valeur devrait commencer.</translation>
    </message>
    <message>
        <source>A simple value below 32 is written in two bytes.</source>
        <translation>Une valeur simple inférieure à 32 est écrite sur deux octets.</translation>
    </message>
    <message>
        <source>A length is larger than any message.</source>
        <translation>Une longueur dépasse celle de tout message possible.</translation>
    </message>
    <message>
        <source>No value of CBOR begins like this.</source>
        <translation>Aucune valeur CBOR ne commence ainsi.</translation>
    </message>
    <message>
        <source>A text is not UTF-8.</source>
        <translation>Un texte n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The values are nested more than %1 deep; the rest is not shown.</source>
        <translation>Les valeurs sont imbriquées à plus de %1 niveaux ; le reste n&apos;est pas montré.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::CborTags</name>
    <message>
        <source>date and time</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>negative whole number</source>
        <translation>nombre entier négatif</translation>
    </message>
    <message>
        <source>decimal fraction</source>
        <translation>fraction décimale</translation>
    </message>
    <message>
        <source>binary fraction</source>
        <translation>fraction binaire</translation>
    </message>
    <message>
        <source>for base64url</source>
        <translation>pour base64url</translation>
    </message>
    <message>
        <source>for base64</source>
        <translation>pour base64</translation>
    </message>
    <message>
        <source>for hexadecimal digits</source>
        <translation>pour chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>CBOR within</source>
        <translation>CBOR imbriqué</translation>
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
        <translation>expression régulière</translation>
    </message>
    <message>
        <source>MIME message</source>
        <translation>message MIME</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>CBOR</source>
        <translation>CBOR</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>étiquette %1</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MessagePackReader</name>
    <message>
        <source>The message ends within a value: %1 more bytes belong to it, %2 are there.</source>
        <translation>Le message se termine au milieu d&apos;une valeur : il lui faut encore %1 octets, il en reste %2.</translation>
    </message>
    <message>
        <source>The byte 0xc1 begins no value: MessagePack never uses it.</source>
        <translation>L&apos;octet 0xc1 ne commence aucune valeur : MessagePack ne l&apos;utilise jamais.</translation>
    </message>
    <message>
        <source>MessagePack, Formats</source>
        <translation>MessagePack, Formats</translation>
    </message>
    <message>
        <source>The values are nested more than %1 deep; the rest is not shown.</source>
        <translation>Les valeurs sont imbriquées à plus de %1 niveaux ; le reste n&apos;est pas montré.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MqttDecoder</name>
    <message>
        <source>Shows the packets of MQTT with their properties and reasons, pairs requests and acknowledgements, and knows topic aliases.</source>
        <translation>Montre les paquets MQTT avec leurs propriétés et leurs raisons, associe requêtes et acquittements, et connaît les alias de topic.</translation>
    </message>
    <message>
        <source>the subprotocol is %1</source>
        <translation>le sous-protocole est %1</translation>
    </message>
    <message>
        <source>the message is a CONNECT of MQTT</source>
        <translation>le message est un CONNECT de MQTT</translation>
    </message>
    <message>
        <source>MQTT is sent in binary messages; this is text.</source>
        <translation>MQTT s&apos;envoie en messages binaires ; celui-ci est du texte.</translation>
    </message>
    <message numerus="yes">
        <source>joined from %n message(s)</source>
        <translation>
            <numerusform>assemblé à partir de %n message</numerusform>
            <numerusform>assemblé à partir de %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The length of a packet is written in more than four bytes; the rest of the message is not read.</source>
        <translation>La longueur d&apos;un paquet est écrite sur plus de quatre octets ; le reste du message n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>A packet of %1 bytes is too large to be put together from several messages.</source>
        <translation>Un paquet de %1 octets est trop grand pour être assemblé à partir de plusieurs messages.</translation>
    </message>
    <message>
        <source>Only a server sends this packet.</source>
        <translation>Seul un serveur envoie ce paquet.</translation>
    </message>
    <message>
        <source>Only a client sends this packet.</source>
        <translation>Seul un client envoie ce paquet.</translation>
    </message>
    <message>
        <source>The topic alias %1 was given no topic before.</source>
        <translation>L&apos;alias de topic %1 n&apos;a pas reçu de topic auparavant.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MqttPacket</name>
    <message>
        <source>The packet ends before all that belongs to it.</source>
        <translation>Le paquet se termine avant tout ce qui en fait partie.</translation>
    </message>
    <message>
        <source>Behind the packet&apos;s content %1 more bytes stand in it.</source>
        <translation>%1 octets de plus figurent dans le paquet après son contenu.</translation>
    </message>
    <message>
        <source>The flags of the fixed header are %1; this packet has %2 there.</source>
        <translation>Les indicateurs de l&apos;en-tête fixe valent %1 ; ce paquet doit y avoir %2.</translation>
    </message>
    <message>
        <source>A packet of type 0 does not exist.</source>
        <translation>Il n&apos;existe pas de paquet de type 0.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The packet identifier is 0.</source>
        <translation>L&apos;identifiant de paquet vaut 0.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>There is no such code: 0x%1.</source>
        <translation>Ce code n&apos;existe pas : 0x%1.</translation>
    </message>
    <message>
        <source>The protocol&apos;s name is neither MQTT nor MQIsdp.</source>
        <translation>Le nom du protocole n&apos;est ni MQTT ni MQIsdp.</translation>
    </message>
    <message>
        <source>The protocol&apos;s version %1 is not known.</source>
        <translation>La version %1 du protocole n&apos;est pas connue.</translation>
    </message>
    <message>
        <source> as %1</source>
        <translation> en tant que %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), not shown</source>
        <translation>
            <numerusform>%n octet, non montré</numerusform>
            <numerusform>%n octets, non montrés</numerusform>
        </translation>
    </message>
    <message>
        <source>The lowest connect flag is set, which is reserved.</source>
        <translation>Le bit de poids faible de Connect Flags est positionné, alors qu&apos;il est réservé.</translation>
    </message>
    <message>
        <source>QoS 3 does not exist.</source>
        <translation>QoS 3 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A password without a user name is not allowed before MQTT 5.0.</source>
        <translation>Un mot de passe sans nom d&apos;utilisateur n&apos;est pas permis avant MQTT 5.0.</translation>
    </message>
    <message>
        <source>The name of a topic has a wildcard in it.</source>
        <translation>Le nom d&apos;un topic contient un caractère générique.</translation>
    </message>
    <message>
        <source>The topic is empty, and no alias stands for it.</source>
        <translation>Le topic est vide, et aucun alias ne le remplace.</translation>
    </message>
    <message>
        <source>The options of a subscription have bits that are reserved.</source>
        <translation>Les options d&apos;un abonnement ont des bits réservés.</translation>
    </message>
    <message>
        <source>The packet names no topic filter.</source>
        <translation>Le paquet ne nomme aucun filtre de topic.</translation>
    </message>
    <message>
        <source>A property reaches beyond the properties&apos; end.</source>
        <translation>Une propriété dépasse la fin des propriétés.</translation>
    </message>
    <message>
        <source>There is no property of the number %1.</source>
        <translation>Il n&apos;y a pas de propriété de numéro %1.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::PackedDecoder</name>
    <message>
        <source>the message begins as %1</source>
        <translation>le message commence comme du %1</translation>
    </message>
    <message>
        <source>the message is packed with %1</source>
        <translation>le message est compressé avec %1</translation>
    </message>
    <message>
        <source>the message becomes JSON when it is unpacked with %1</source>
        <translation>le message devient du JSON une fois décompressé avec %1</translation>
    </message>
    <message>
        <source>compress=zlib-stream is in the address</source>
        <translation>compress=zlib-stream figure dans l&apos;adresse</translation>
    </message>
    <message>
        <source>Packed payloads</source>
        <translation>Contenus compressés</translation>
    </message>
    <message>
        <source>Unpacks payloads in gzip, zlib, DEFLATE, Brotli and Zstandard, also as one stream over all messages, for the protocol inside.</source>
        <translation>Décompresse les contenus en gzip, zlib, DEFLATE, Brotli et Zstandard, même comme un seul flux sur tous les messages, pour le protocole qu&apos;ils contiennent.</translation>
    </message>
    <message>
        <source>Behind the end of what is packed with %1 there are %2 more bytes.</source>
        <translation>Après la fin de ce qui est compressé avec %1, il y a encore %2 octets.</translation>
    </message>
    <message>
        <source>What is packed with %1 ends too early.</source>
        <translation>Ce qui est compressé avec %1 se termine trop tôt.</translation>
    </message>
    <message>
        <source>Unpacked, the message would be larger than %1, which is the limit for its size; the rest was not unpacked.</source>
        <translation>Décompressé, le message dépasserait %1, la limite fixée pour sa taille ; le reste n&apos;a pas été décompressé.</translation>
    </message>
    <message>
        <source>The bytes from here on are not packed with %1.</source>
        <translation>À partir d&apos;ici, les octets ne sont pas compressés avec %1.</translation>
    </message>
    <message>
        <source>This build cannot unpack %1.</source>
        <translation>Cette version compilée ne peut pas décompresser %1.</translation>
    </message>
    <message>
        <source>unpacked (%1)</source>
        <translation>décompressé (%1)</translation>
    </message>
    <message>
        <source>%1 bytes from %2</source>
        <translation>%1 octets à partir de %2</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>The decoder packed knows no packing of the name %1.</source>
        <translation>Le décodeur packed ne connaît pas de compression du nom de %1.</translation>
    </message>
    <message>
        <source>Use gzip, zlib, deflate, brotli or zstd.</source>
        <translation>Utilisez gzip, zlib, deflate, brotli ou zstd.</translation>
    </message>
    <message>
        <source>The option shared of the decoder packed is %1.</source>
        <translation>L&apos;option shared du décodeur packed vaut %1.</translation>
    </message>
    <message>
        <source>Use shared=yes or shared=no.</source>
        <translation>Utilisez shared=yes ou shared=no.</translation>
    </message>
    <message>
        <source>Only zlib can be one stream over all messages.</source>
        <translation>Seul zlib peut former un seul flux sur tous les messages.</translation>
    </message>
    <message>
        <source>Use packing=zlib, or leave shared out.</source>
        <translation>Utilisez packing=zlib, ou omettez shared.</translation>
    </message>
    <message>
        <source>The stream was damaged in an earlier message; nothing behind it can be unpacked.</source>
        <translation>Le flux a été endommagé dans un message précédent ; rien de ce qui suit ne peut être décompressé.</translation>
    </message>
    <message>
        <source>A message of the stream is larger than %1, which is the limit.</source>
        <translation>Un message du flux dépasse %1, qui est la limite.</translation>
    </message>
    <message>
        <source>the beginning of a message</source>
        <translation>le début d&apos;un message</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ProtobufDecoder</name>
    <message>
        <source>Shows the fields of Protocol Buffers by number, with every reading that their bytes allow; no schema is needed.</source>
        <translation>Montre les champs de Protocol Buffers par numéro, avec toutes les lectures que leurs octets permettent ; aucun schéma n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>the message can be read as Protocol Buffers</source>
        <translation>le message peut se lire comme du Protocol Buffers</translation>
    </message>
    <message>
        <source>The decoder protobuf knows no framing of the name %1.</source>
        <translation>Le décodeur protobuf ne connaît pas de découpage (framing) du nom de %1.</translation>
    </message>
    <message>
        <source>Use framing=none or framing=varint.</source>
        <translation>Utilisez framing=none ou framing=varint.</translation>
    </message>
    <message>
        <source>The length of a message is not a number of at most five bytes, or more than there is.</source>
        <translation>La longueur d&apos;un message n&apos;est pas un nombre d&apos;au plus cinq octets, ou dépasse ce qui est présent.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ProtobufFields</name>
    <message>
        <source>From here on the bytes are no field.</source>
        <translation>À partir d&apos;ici, les octets ne forment pas un champ.</translation>
    </message>
    <message>
        <source>the group&apos;s end is missing</source>
        <translation>il manque la fin du groupe</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>; packed: %1</source>
        <translation>; packed : %1</translation>
    </message>
</context>
<context>
    <name>framescope::decode::SignalRMessagePack</name>
    <message>
        <source>SignalR&apos;s handshake asks for MessagePack</source>
        <translation>l&apos;ouverture (handshake) de SignalR demande MessagePack</translation>
    </message>
    <message>
        <source>the message is made of SignalR&apos;s records in MessagePack</source>
        <translation>le message est composé d&apos;enregistrements SignalR en MessagePack</translation>
    </message>
    <message>
        <source>Shows invocations, streams and completions of ASP.NET Core SignalR in MessagePack, with their latency; pings.</source>
        <translation>Montre les invocations, les flux et les messages Completion d&apos;ASP.NET Core SignalR en MessagePack, avec leur latence ; pings.</translation>
    </message>
    <message>
        <source>Hub messages in MessagePack are binary; this is text.</source>
        <translation>Les messages de hub en MessagePack sont binaires ; celui-ci est du texte.</translation>
    </message>
    <message>
        <source>The length of a record is not a number of at most five bytes.</source>
        <translation>La longueur d&apos;un enregistrement n&apos;est pas un nombre d&apos;au plus cinq octets.</translation>
    </message>
    <message>
        <source>A record of %1 bytes begins here, and the message has %2 more.</source>
        <translation>Un enregistrement de %1 octets commence ici, et il reste %2 octets dans le message.</translation>
    </message>
    <message>
        <source>Behind the array %1 more bytes stand in the record.</source>
        <translation>%1 octets de plus figurent dans l&apos;enregistrement après le tableau.</translation>
    </message>
    <message>
        <source>A hub message is an array that begins with a number from 1 to 9.</source>
        <translation>Un message de hub est un tableau qui commence par un nombre de 1 à 9.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>This type has at least %1 items, and here are %2.</source>
        <translation>Ce type a au moins %1 éléments ; ici, il y en a %2.</translation>
    </message>
    <message>
        <source>An invocation names no target.</source>
        <translation>Une invocation ne nomme pas de cible (target).</translation>
    </message>
    <message>
        <source>An invocation id is missing.</source>
        <translation>Il manque un id d&apos;invocation.</translation>
    </message>
    <message>
        <source>The kind of a completion&apos;s result is 1, 2 or 3.</source>
        <translation>Le genre du résultat d&apos;un message Completion est 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>The completion has no result.</source>
        <translation>Le message Completion n&apos;a pas de résultat.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ValueDecoder</name>
    <message>
        <source>the message begins with CBOR&apos;s own mark</source>
        <translation>le message commence par la marque propre à CBOR</translation>
    </message>
    <message>
        <source>the message is a whole map of %1 with names</source>
        <translation>le message est une map %1 complète avec des noms</translation>
    </message>
    <message>
        <source>the message is a whole array of %1 with a map in it</source>
        <translation>le message est un tableau %1 complet qui contient une map</translation>
    </message>
    <message>
        <source>the message can be read as %1</source>
        <translation>le message peut se lire comme du %1</translation>
    </message>
    <message>
        <source>Shows the values of MessagePack, with extensions and timestamps.</source>
        <translation>Montre les valeurs de MessagePack, avec extensions et horodatages.</translation>
    </message>
    <message>
        <source>Shows the values of CBOR (RFC 8949), with tags.</source>
        <translation>Montre les valeurs de CBOR (RFC 8949), avec étiquettes.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ValueTree</name>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>The message has more than %1 values; the rest is not shown.</source>
        <translation>Le message a plus de %1 valeurs ; le reste n&apos;est pas montré.</translation>
    </message>
</context>
<context>
    <name>framescope::decode::WampBinary</name>
    <message>
        <source>Shows calls, results, events and their subscriptions of WAMP in MessagePack and CBOR, batched messages too.</source>
        <translation>Montre les appels, les résultats, les événements et leurs abonnements de WAMP en MessagePack et CBOR, messages groupés aussi.</translation>
    </message>
    <message>
        <source>Messages in MessagePack and CBOR are binary; this is text.</source>
        <translation>Les messages en MessagePack et CBOR sont binaires ; celui-ci est du texte.</translation>
    </message>
    <message>
        <source>A batched message stands behind its length in four bytes; here the length is missing, or more than there is.</source>
        <translation>Un message groupé suit sa longueur écrite sur quatre octets ; ici, la longueur manque ou dépasse ce qui est présent.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message>
        <source>Behind the message %1 more bytes follow.</source>
        <translation>%1 octets de plus suivent le message.</translation>
    </message>
</context>
<context>
    <name>framescope::network::CertificateMaker</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The server&apos;s own certificate could not be made.</source>
        <translation>Le certificat propre au serveur n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>Give the server a certificate of yours and its key.</source>
        <translation>Donnez au serveur un certificat à vous et sa clé.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on its disk.</source>
        <translation>Vérifiez les droits du dossier et l&apos;espace libre sur son disque.</translation>
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
        <source>Check the address and the port, and whether a proxy is needed to get there.</source>
        <translation>Vérifiez l&apos;adresse et le port, et s&apos;il faut un proxy pour y arriver.</translation>
    </message>
    <message>
        <source>The name server did not answer for %1 within %2 s.</source>
        <translation>Le serveur de noms n&apos;a pas répondu pour %1 en %2 s.</translation>
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
        <source>Check the proxy&apos;s kind (http or socks5) and port, and whether it can reach the server.</source>
        <translation>Vérifiez le type de proxy (http ou socks5) et son port, et s&apos;il peut joindre le serveur.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not finish the TLS handshake within %2 s.</source>
        <translation>%1 a accepté la connexion mais n&apos;a pas terminé la négociation TLS en %2 s.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not answer the opening handshake within %2 s.</source>
        <translation>%1 a accepté la connexion mais n&apos;a pas répondu à la demande d&apos;ouverture en %2 s.</translation>
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
        <source>Check the proxy&apos;s kind (http or socks5) and its port.</source>
        <translation>Vérifiez le type de proxy (http ou socks5) et son port.</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>Le certificat était valable jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>Replace the server&apos;s certificate.</source>
        <translation>Remplacez le certificat du serveur.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port.</source>
        <translation>%1 ne parle pas TLS sur ce port.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 could not begin: the TLS settings do not fit together.</source>
        <translation>La négociation TLS avec %1 n&apos;a pas pu commencer : les réglages TLS ne s&apos;accordent pas.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>La négociation TLS avec %1 a échoué.</translation>
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
        <source>%1 speaks TLS on this port.</source>
        <translation>%1 parle TLS sur ce port.</translation>
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
        <source>Check the path of the address.</source>
        <translation>Vérifiez le chemin de l&apos;adresse.</translation>
    </message>
    <message>
        <source>Wait, then connect less often.</source>
        <translation>Attendez, puis connectez-vous moins souvent.</translation>
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
        <source>The server redirects with status %1 but names no usable address.</source>
        <translation>Le serveur redirige avec le statut %1 mais ne nomme pas d&apos;adresse utilisable.</translation>
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
        <source>The stream ended in the middle of a frame.</source>
        <translation>Le flux s&apos;est terminé au milieu d&apos;une trame.</translation>
    </message>
    <message>
        <source>The peer ended the stream without a Close frame.</source>
        <translation>Le pair a terminé le flux sans trame Close.</translation>
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
        <source>Check the address; the loopback addresses always exist.</source>
        <translation>Vérifiez l&apos;adresse ; les adresses de bouclage existent toujours.</translation>
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
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 n&apos;a pas accepté le certificat client.</translation>
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
    <message numerus="yes">
        <source>%n client(s) are connected.</source>
        <translation>
            <numerusform>%n client est connecté.</numerusform>
            <numerusform>%n clients sont connectés.</numerusform>
        </translation>
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
        <source>Check the spelling and the network&apos;s name server, or set the host&apos;s address yourself.</source>
        <translation>Vérifiez l&apos;orthographe et le serveur de noms du réseau, ou indiquez vous-même l&apos;adresse de l&apos;hôte.</translation>
    </message>
    <message>
        <source>Check the network connection, and any VPN or firewall in between.</source>
        <translation>Vérifiez la connexion réseau, ainsi que tout VPN ou pare-feu intermédiaire.</translation>
    </message>
    <message>
        <source>The TCP connection to %1 port %2 failed.</source>
        <translation>La connexion TCP vers %1, port %2, a échoué.</translation>
    </message>
    <message>
        <source>Check the network&apos;s name server, or set the host&apos;s address yourself.</source>
        <translation>Vérifiez le serveur de noms du réseau, ou indiquez vous-même l&apos;adresse de l&apos;hôte.</translation>
    </message>
    <message>
        <source>The proxy did not open a tunnel to %1 within %2 s.</source>
        <translation>Le proxy n&apos;a pas ouvert de tunnel vers %1 en %2 s.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS; if it does not, use ws:// instead of wss://.</source>
        <translation>Vérifiez que le port parle TLS ; sinon, utilisez ws:// au lieu de wss://.</translation>
    </message>
    <message>
        <source>Check that a WebSocket server listens on this port, and whether it expects TLS (wss://).</source>
        <translation>Vérifiez qu&apos;un serveur WebSocket écoute sur ce port, et s&apos;il attend TLS (wss://).</translation>
    </message>
    <message>
        <source>The connection to %1 was not open within %2 s.</source>
        <translation>La connexion à %1 n&apos;était pas ouverte en %2 s.</translation>
    </message>
    <message>
        <source>Look in the timings for the phase that took so long, or allow more time.</source>
        <translation>Cherchez dans les durées la phase qui a pris si longtemps, ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>La connexion à %1 a été annulée.</translation>
    </message>
    <message>
        <source>The proxy %1 accepts only %2 authentication, and this program supports only Basic with proxies.</source>
        <translation>Le proxy %1 n&apos;accepte que l&apos;authentification %2, et ce programme ne prend en charge que Basic avec les proxys.</translation>
    </message>
    <message>
        <source>Let the proxy accept Basic, use a local proxy that speaks %1 for you, or connect without a proxy.</source>
        <translation>Faites accepter Basic au proxy, utilisez un proxy local qui parle %1 pour vous, ou connectez-vous sans proxy.</translation>
    </message>
    <message>
        <source>Ask whether the proxy may reach this host and port, or connect without it.</source>
        <translation>Demandez si le proxy peut joindre cet hôte et ce port, ou connectez-vous sans lui.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer as a proxy of its kind does.</source>
        <translation>Le proxy %1 n&apos;a pas répondu comme le fait un proxy de son type.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the stream before it opened a tunnel.</source>
        <translation>Le proxy %1 a terminé le flux avant d&apos;ouvrir un tunnel.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port, or connect without it.</source>
        <translation>Vérifiez le type de proxy (http ou socks5) et son port, ou connectez-vous sans lui.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>Le certificat n&apos;est pas valable avant le %1.</translation>
    </message>
    <message>
        <source>The chain ends in a self-signed certificate that is not trusted here.</source>
        <translation>La chaîne se termine par un certificat autosigné auquel rien ne fait confiance ici.</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer is not known here.</source>
        <translation>L&apos;émetteur du certificat n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate is missing: the server did not send that of %1, and it is not known here.</source>
        <translation>Le certificat de l&apos;émetteur manque : le serveur n&apos;a pas envoyé celui de %1, et il n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>The certificate is for %2, not for %1.</source>
        <translation>Le certificat est pour %2, pas pour %1.</translation>
    </message>
    <message>
        <source>Trust its CA, or accept this certificate by its fingerprint.</source>
        <translation>Faites confiance à sa CA, ou acceptez ce certificat par son empreinte.</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, check this machine&apos;s clock, or accept this certificate all the same.</source>
        <translation>Renouvelez le certificat du serveur, vérifiez l&apos;horloge de cette machine, ou acceptez malgré tout ce certificat.</translation>
    </message>
    <message>
        <source>Connect by a name that is in the certificate, ask for such a name in TLS, or accept this certificate by its fingerprint.</source>
        <translation>Connectez-vous par un nom qui figure dans le certificat, demandez un tel nom dans TLS, ou acceptez ce certificat par son empreinte.</translation>
    </message>
    <message>
        <source>If the issuer is an intermediate CA, let the server send its certificate too. Otherwise trust the CA, or accept this certificate by its fingerprint.</source>
        <translation>Si l&apos;émetteur est une CA intermédiaire, faites envoyer aussi son certificat par le serveur. Sinon, faites confiance à la CA, ou acceptez ce certificat par son empreinte.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>Le certificat de %1 n&apos;a pas été accepté.</translation>
    </message>
    <message>
        <source>Use ws:// instead of wss://, or the port that speaks TLS.</source>
        <translation>Utilisez ws:// au lieu de wss://, ou le port qui parle TLS.</translation>
    </message>
    <message>
        <source>Check that the private key belongs to the certificate.</source>
        <translation>Vérifiez que la clé privée correspond au certificat.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, which versions it allows, and whether it asks for a client certificate.</source>
        <translation>Vérifiez que le port parle TLS, quelles versions il permet et s&apos;il demande un certificat client.</translation>
    </message>
    <message>
        <source>%1 offers no TLS version that is allowed here (%2 or newer).</source>
        <translation>%1 ne propose aucune version de TLS autorisée ici (%2 ou plus récente).</translation>
    </message>
    <message>
        <source>Find out which versions the server speaks; versions before TLS 1.0 are not supported.</source>
        <translation>Déterminez quelles versions le serveur parle ; les versions antérieures à TLS 1.0 ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 too, or let the server speak TLS 1.3.</source>
        <translation>Autorisez aussi TLS 1.2, ou faites parler TLS 1.3 au serveur.</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or 1.3; for an old server, allow TLS 1.0 and 1.1.</source>
        <translation>Faites parler TLS 1.2 ou 1.3 au serveur ; pour un ancien serveur, autorisez TLS 1.0 et 1.1.</translation>
    </message>
    <message>
        <source>%1 requires a client certificate, and none was given.</source>
        <translation>%1 exige un certificat client, et aucun n&apos;a été donné.</translation>
    </message>
    <message>
        <source>Give a client certificate and its private key.</source>
        <translation>Donnez un certificat client et sa clé privée.</translation>
    </message>
    <message>
        <source>%1 does not accept a client without a certificate.</source>
        <translation>%1 n&apos;accepte pas de client sans certificat.</translation>
    </message>
    <message>
        <source>Give a client certificate that the server trusts, and check that it is still valid.</source>
        <translation>Donnez un certificat client auquel le serveur fait confiance, et vérifiez qu&apos;il est encore valable.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port, or connect without it.</source>
        <translation>Vérifiez l&apos;adresse et le port du proxy, ou connectez-vous sans lui.</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was renewed, accept the new one; otherwise somebody may be intercepting the connection.</source>
        <translation>Si le certificat du serveur a été renouvelé, acceptez le nouveau ; sinon, quelqu&apos;un intercepte peut-être la connexion.</translation>
    </message>
    <message>
        <source>Use wss:// instead of ws://.</source>
        <translation>Utilisez wss:// au lieu de ws://.</translation>
    </message>
    <message>
        <source>%1 ended the stream without answering the opening handshake.</source>
        <translation>%1 a terminé le flux sans répondre à la demande d&apos;ouverture.</translation>
    </message>
    <message>
        <source>Check the path, and that a WebSocket server listens on this port.</source>
        <translation>Vérifiez le chemin, et qu&apos;un serveur WebSocket écoute sur ce port.</translation>
    </message>
    <message>
        <source>Give a bearer token.</source>
        <translation>Donnez un jeton Bearer.</translation>
    </message>
    <message>
        <source>Give a user name and password, or a token.</source>
        <translation>Donnez un nom d&apos;utilisateur et un mot de passe, ou un jeton.</translation>
    </message>
    <message>
        <source>Give the user name and password in a profile whose authentication is digest.</source>
        <translation>Donnez le nom d&apos;utilisateur et le mot de passe dans un profil dont l&apos;authentification est digest.</translation>
    </message>
    <message>
        <source>This program does not support %1: let the server accept Basic, Digest or a token, or use a local proxy that speaks it.</source>
        <translation>Ce programme ne prend pas en charge %1 : faites accepter au serveur Basic, Digest ou un jeton, ou utilisez un proxy local qui le parle.</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin header.</source>
        <translation>Vérifiez les identifiants et l&apos;en-tête Origin.</translation>
    </message>
    <message>
        <source>Look in the answer&apos;s headers for the protocol or version that the server asks for.</source>
        <translation>Cherchez dans les en-têtes de la réponse le protocole ou la version que le serveur demande.</translation>
    </message>
    <message>
        <source>Connect to the address in the Location header.</source>
        <translation>Connectez-vous à l&apos;adresse de l&apos;en-tête Location.</translation>
    </message>
    <message>
        <source>Look into the log of the server, or of the proxy in front of it.</source>
        <translation>Regardez le journal du serveur, ou celui du proxy placé devant lui.</translation>
    </message>
    <message>
        <source>Look for the reason in the answer&apos;s headers and body.</source>
        <translation>Cherchez la raison dans les en-têtes et le corps de la réponse.</translation>
    </message>
    <message>
        <source>Check whether the redirects go in a circle, allow more of them, or connect to the last address directly.</source>
        <translation>Vérifiez si les redirections tournent en rond, autorisez-en davantage, ou connectez-vous directement à la dernière adresse.</translation>
    </message>
    <message>
        <source>The server redirects from wss:// to ws://. This would give up encryption, and was not followed.</source>
        <translation>Le serveur redirige de wss:// vers ws://. Cela abandonnerait le chiffrement, et n&apos;a pas été suivi.</translation>
    </message>
    <message>
        <source>Connect to that address directly if this is what you want.</source>
        <translation>Connectez-vous directement à cette adresse si c&apos;est ce que vous voulez.</translation>
    </message>
    <message>
        <source>Correct the Location header that the server sends.</source>
        <translation>Corrigez l&apos;en-tête Location que le serveur envoie.</translation>
    </message>
    <message>
        <source>The peer sent more than the limit allows, and the connection was closed.</source>
        <translation>Le pair a envoyé plus que la limite ne le permet, et la connexion a été fermée.</translation>
    </message>
    <message>
        <source>Raise the limit if so much is expected.</source>
        <translation>Augmentez la limite si autant est attendu.</translation>
    </message>
    <message>
        <source>Correct the peer, or let violations be reported and the connection go on.</source>
        <translation>Corrigez le pair, ou faites signaler les violations et continuer la connexion.</translation>
    </message>
    <message>
        <source>Check whether the peer still reads, and whether it answers Close frames.</source>
        <translation>Vérifiez si le pair lit encore, et s&apos;il répond aux trames Close.</translation>
    </message>
    <message>
        <source>Check whether the peer crashed, or a proxy in between cut the connection.</source>
        <translation>Vérifiez si le pair a planté, ou si un proxy intermédiaire a coupé la connexion.</translation>
    </message>
    <message>
        <source>The stream was reset.</source>
        <translation>Le flux a été réinitialisé.</translation>
    </message>
    <message>
        <source>Check whether the peer crashed or was restarted, or a proxy in between dropped the connection.</source>
        <translation>Vérifiez si le pair a planté ou redémarré, ou si un proxy intermédiaire a abandonné la connexion.</translation>
    </message>
    <message>
        <source>Look into the peer&apos;s log. Proxies end idle connections like this; regular pings keep them open.</source>
        <translation>Regardez le journal du pair. Des proxys terminent ainsi les connexions inactives ; des pings réguliers les gardent ouvertes.</translation>
    </message>
    <message>
        <source>Use Framescope&apos;s own stack.</source>
        <translation>Utilisez la propre pile de Framescope.</translation>
    </message>
    <message>
        <source>The Qt WebSockets stack does not support %1.</source>
        <translation>La pile Qt WebSockets ne prend pas en charge ceci : %1.</translation>
    </message>
    <message>
        <source>Leave it out, or use Framescope&apos;s own stack.</source>
        <translation>Omettez-le, ou utilisez la propre pile de Framescope.</translation>
    </message>
    <message>
        <source>Cannot listen on %1.</source>
        <translation>Impossible d&apos;écouter sur %1.</translation>
    </message>
    <message>
        <source>End the other program, or use another port; 0 picks a free one.</source>
        <translation>Terminez l&apos;autre programme, ou utilisez un autre port ; 0 en choisit un libre.</translation>
    </message>
    <message>
        <source>Use a port of 1024 or above; lower ones need special rights.</source>
        <translation>Utilisez un port à partir de 1024 ; les ports inférieurs demandent des droits particuliers.</translation>
    </message>
    <message>
        <source>A client did not finish its opening handshake within %1 s and was disconnected.</source>
        <translation>Un client n&apos;a pas terminé sa demande d&apos;ouverture en %1 s et a été déconnecté.</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>aucun octet</translation>
    </message>
    <message>
        <source>A client disconnected before its opening handshake was finished.</source>
        <translation>Un client s&apos;est déconnecté avant la fin de sa demande d&apos;ouverture.</translation>
    </message>
    <message numerus="yes">
        <source>A client was refused with 503: %n client(s) are connected already.</source>
        <translation>
            <numerusform>Un client a été refusé avec 503 : %n client est déjà connecté.</numerusform>
            <numerusform>Un client a été refusé avec 503 : %n clients sont déjà connectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>Augmentez la limite.</translation>
    </message>
    <message>
        <source>No more clients can be accepted: the system&apos;s limit of open files is reached.</source>
        <translation>Aucun autre client ne peut être accepté : la limite de fichiers ouverts du système est atteinte.</translation>
    </message>
    <message>
        <source>Further clients wait until one leaves. Raise the limit of open files (ulimit -n), or limit the number of clients.</source>
        <translation>Les clients suivants attendent qu&apos;un autre parte. Relevez la limite de fichiers ouverts (ulimit -n), ou limitez le nombre de clients.</translation>
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
        <source>leaving pings unanswered</source>
        <translation>laisser des pings sans réponse</translation>
    </message>
    <message>
        <source>leaving a Close unanswered</source>
        <translation>laisser un Close sans réponse</translation>
    </message>
    <message>
        <source>going on after a violation</source>
        <translation>continuer après une violation</translation>
    </message>
    <message>
        <source>a TLS name other than the address&apos;s host</source>
        <translation>un nom TLS autre que l&apos;hôte de l&apos;adresse</translation>
    </message>
    <message>
        <source>logging the TLS secrets</source>
        <translation>consigner les secrets TLS</translation>
    </message>
    <message>
        <source>a host address of your own</source>
        <translation>une adresse d&apos;hôte à vous</translation>
    </message>
    <message>
        <source>parameters of permessage-deflate</source>
        <translation>des paramètres de permessage-deflate</translation>
    </message>
    <message>
        <source>two headers of the same name (%1)</source>
        <translation>deux en-têtes du même nom (%1)</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows the answer&apos;s headers and body.</source>
        <translation>La propre pile de Framescope montre les en-têtes et le corps de la réponse.</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows the answer itself.</source>
        <translation>La propre pile de Framescope montre la réponse elle-même.</translation>
    </message>
</context>
<context>
    <name>framescope::network::QtListener</name>
    <message>
        <source>A client&apos;s opening handshake was not accepted.</source>
        <translation>La demande d&apos;ouverture d&apos;un client n&apos;a pas été acceptée.</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows what the client sent.</source>
        <translation>La propre pile de Framescope montre ce que le client a envoyé.</translation>
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
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Give another file.</source>
        <translation>Donnez un autre fichier.</translation>
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
        <source>%1 holds a certificate but no private key.</source>
        <translation>%1 contient un certificat, mais pas de clé privée.</translation>
    </message>
    <message>
        <source>Give the file that the CA sent back.</source>
        <translation>Donnez le fichier que la CA a renvoyé.</translation>
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
        <source>%1 holds a certificate (in DER) but no private key.</source>
        <translation>%1 contient un certificat (en DER), mais pas de clé privée.</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in FILE -out cert.pem.</source>
        <translation>Convertissez-le : openssl x509 -inform DER -in FICHIER -out cert.pem.</translation>
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
        <source>%1 is encrypted, and no passphrase was given.</source>
        <translation>%1 est chiffré, et aucune phrase secrète n&apos;a été donnée.</translation>
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
        <source>%1 is named like PKCS#12, but holds PEM.</source>
        <translation>%1 porte un nom de PKCS#12, mais contient du PEM.</translation>
    </message>
    <message>
        <source>Export the certificate with its key again.</source>
        <translation>Exportez de nouveau le certificat avec sa clé.</translation>
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
        <source>%1 holds no private key that can be read.</source>
        <translation>%1 ne contient pas de clé privée lisible.</translation>
    </message>
    <message>
        <source>%1 holds a key of a kind that Qt cannot use.</source>
        <translation>%1 contient une clé d&apos;un type que Qt ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Le fichier %1</translation>
    </message>
    <message>
        <source>%1 holds a key in OpenSSH&apos;s format, which TLS does not use.</source>
        <translation>%1 contient une clé au format d&apos;OpenSSH, que TLS n&apos;utilise pas.</translation>
    </message>
    <message>
        <source>Give the file with the private key.</source>
        <translation>Donnez le fichier contenant la clé privée.</translation>
    </message>
    <message>
        <source>Give the file with the private key, too.</source>
        <translation>Donnez aussi le fichier contenant la clé privée.</translation>
    </message>
    <message>
        <source>%1 holds a certificate request, not the certificate that was issued for it.</source>
        <translation>%1 contient une demande de certificat, et non le certificat émis en réponse.</translation>
    </message>
    <message>
        <source>%1 holds PKCS#7, but PEM certificates are needed.</source>
        <translation>%1 contient du PKCS#7, mais il faut des certificats en PEM.</translation>
    </message>
    <message>
        <source>Give the certificate&apos;s file as the certificate, and this one as its key.</source>
        <translation>Donnez le fichier du certificat comme certificat, et celui-ci comme sa clé.</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, but its name does not end in .p12 or .pfx.</source>
        <translation>%1 est du PKCS#12, mais son nom ne se termine pas par .p12 ou .pfx.</translation>
    </message>
    <message>
        <source>Rename it to end in .p12 or .pfx, and give it as the certificate.</source>
        <translation>Renommez-le pour qu&apos;il se termine par .p12 ou .pfx, et donnez-le comme certificat.</translation>
    </message>
    <message>
        <source>%1 holds a certificate in DER, but PEM is needed.</source>
        <translation>%1 contient un certificat en DER, mais il faut du PEM.</translation>
    </message>
    <message>
        <source>%1 holds a private key in DER, but PEM is needed.</source>
        <translation>%1 contient une clé privée en DER, mais il faut du PEM.</translation>
    </message>
    <message>
        <source>Give the certificate&apos;s file as the certificate.</source>
        <translation>Donnez le fichier du certificat comme certificat.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Donnez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Pack it again: openssl pkcs12 -legacy -in FILE -nodes -out all.pem, then openssl pkcs12 -export -in all.pem -out new.p12; remove all.pem afterwards.</source>
        <translation>Refaites le paquet : openssl pkcs12 -legacy -in FICHIER -nodes -out all.pem, puis openssl pkcs12 -export -in all.pem -out new.p12 ; supprimez ensuite all.pem.</translation>
    </message>
    <message>
        <source>Encrypt it again: openssl pkey -provider legacy -provider default -in FILE -aes256 -out new.pem.</source>
        <translation>Chiffrez-le de nouveau : openssl pkey -provider legacy -provider default -in FICHIER -aes256 -out new.pem.</translation>
    </message>
    <message>
        <source>Rename it to end in .pem, and give the key&apos;s file too if it is another one.</source>
        <translation>Renommez-le pour qu&apos;il se termine par .pem, et donnez aussi le fichier de la clé si c&apos;en est un autre.</translation>
    </message>
    <message>
        <source>%1 is not PKCS#12, or it is damaged.</source>
        <translation>%1 n&apos;est pas du PKCS#12, ou est endommagé.</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, but OpenSSL cannot read its contents.</source>
        <translation>%1 est du PKCS#12, mais OpenSSL ne peut pas lire son contenu.</translation>
    </message>
    <message>
        <source>Use an RSA key, or one on an elliptic curve such as P-256.</source>
        <translation>Utilisez une clé RSA, ou une clé sur courbe elliptique comme P-256.</translation>
    </message>
    <message>
        <source>Give the file with the key in PEM, and the passphrase if it is encrypted.</source>
        <translation>Donnez le fichier contenant la clé en PEM, et la phrase secrète si elle est chiffrée.</translation>
    </message>
    <message>
        <source>Give the key with which this certificate was requested.</source>
        <translation>Donnez la clé avec laquelle ce certificat a été demandé.</translation>
    </message>
    <message>
        <source>In %1 the private key&apos;s certificate is number %2, not the first.</source>
        <translation>Dans %1, le certificat de la clé privée est le numéro %2, pas le premier.</translation>
    </message>
    <message>
        <source>Put the key&apos;s own certificate first, then the one that signed it, and so on (RFC 8446 section 4.4.2).</source>
        <translation>Mettez d&apos;abord le certificat de la clé, puis celui qui l&apos;a signé, et ainsi de suite (RFC 8446, section 4.4.2).</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsKeyLog</name>
    <message>
        <source>TLS secrets can be logged only with OpenSSL.</source>
        <translation>Les secrets TLS ne peuvent être consignés qu&apos;avec OpenSSL.</translation>
    </message>
    <message>
        <source>Use a Qt whose TLS backend is OpenSSL.</source>
        <translation>Utilisez un Qt dont le backend TLS est OpenSSL.</translation>
    </message>
    <message>
        <source>The TLS secrets cannot be written to %1.</source>
        <translation>Les secrets TLS ne peuvent pas être écrits dans %1.</translation>
    </message>
    <message>
        <source>Choose a file in a folder of your own.</source>
        <translation>Choisissez un fichier dans un dossier à vous.</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsSetup</name>
    <message>
        <source>built for %1</source>
        <translation>compilé pour %1</translation>
    </message>
    <message>
        <source>Install the TLS library that Qt was built for.</source>
        <translation>Installez la bibliothèque TLS pour laquelle Qt a été compilé.</translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>Utilisez 1.0, 1.1, 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>TLS %1 was allowed: for it OpenSSL&apos;s security level was lowered to 0, so that SHA-1 and short keys are accepted too.</source>
        <translation>TLS %1 a été autorisé : pour cela, le niveau de sécurité d&apos;OpenSSL a été abaissé à 0, si bien que SHA-1 et les clés courtes sont acceptés aussi.</translation>
    </message>
    <message>
        <source>This build of Qt has no TLS.</source>
        <translation>Cette version de Qt a été compilée sans TLS.</translation>
    </message>
    <message>
        <source>There is no TLS version &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de version « %1 » de TLS.</translation>
    </message>
</context>
<context>
    <name>framescope::network::UnreadBytes</name>
    <message>
        <source>%1 bytes that came behind it were not read: %2</source>
        <translation>%1 octets arrivés ensuite n&apos;ont pas été lus : %2</translation>
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
    <message>
        <source>The cookies in %1 cannot be read.</source>
        <translation>Les cookies de %1 ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Remove the file to begin without cookies.</source>
        <translation>Supprimez le fichier pour repartir sans cookies.</translation>
    </message>
    <message>
        <source>The cookies cannot be written to %1.</source>
        <translation>Les cookies ne peuvent pas être écrits dans %1.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on the disk.</source>
        <translation>Vérifiez les droits du dossier et l&apos;espace libre sur le disque.</translation>
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
        <source>The profile&apos;s authorization URL is not the address of a page to sign in.</source>
        <translation>L&apos;URL d&apos;autorisation du profil n&apos;est pas l&apos;adresse d&apos;une page de connexion.</translation>
    </message>
    <message>
        <source>Signing in needs a browser, and none can be opened here.</source>
        <translation>Se connecter demande un navigateur, et aucun ne peut être ouvert ici.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: port %1 of this computer is not free.</source>
        <translation>La réponse du navigateur ne peut pas être reçue : le port %1 de cet ordinateur n&apos;est pas libre.</translation>
    </message>
    <message>
        <source>Framescope has the answer. This page can be closed.</source>
        <translation>Framescope a la réponse. Cette page peut être fermée.</translation>
    </message>
    <message numerus="yes">
        <source>waited %n second(s)</source>
        <translation>
            <numerusform>%n seconde d&apos;attente</numerusform>
            <numerusform>%n secondes d&apos;attente</numerusform>
        </translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer in time.</source>
        <translation>Le point d&apos;accès de jetons %1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The token endpoint %1 could not be reached.</source>
        <translation>Le point d&apos;accès de jetons %1 n&apos;a pas pu être joint.</translation>
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
        <source>The token endpoint %1 gave no access token.</source>
        <translation>Le point d&apos;accès de jetons %1 n&apos;a pas donné de jeton d&apos;accès.</translation>
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
        <source>Give the whole address, https:// included, in the profile&apos;s authentication.</source>
        <translation>Donnez l&apos;adresse entière, https:// compris, dans l&apos;authentification du profil.</translation>
    </message>
    <message>
        <source>Connect with the profile where a user can sign in, or use client credentials.</source>
        <translation>Connectez-vous avec le profil là où un utilisateur peut s&apos;identifier, ou utilisez les identifiants client.</translation>
    </message>
    <message>
        <source>Choose another redirect port in the profile, or 0 for any.</source>
        <translation>Choisissez un autre port de redirection dans le profil, ou 0 pour n&apos;importe lequel.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time.</source>
        <translation>L&apos;identification dans le navigateur n&apos;a pas été terminée à temps.</translation>
    </message>
    <message>
        <source>Connect again and sign in on the page that opens.</source>
        <translation>Connectez-vous à nouveau et identifiez-vous sur la page qui s&apos;ouvre.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer does not belong to this sign-in: its state differs.</source>
        <translation>La réponse du navigateur ne correspond pas à cette demande : son state est différent.</translation>
    </message>
    <message>
        <source>Connect again, and use only the page that opens then. If this happens each time, somebody else is sending these answers.</source>
        <translation>Connectez-vous à nouveau, et n&apos;utilisez que la page qui s&apos;ouvre alors. Si cela se reproduit chaque fois, quelqu&apos;un d&apos;autre envoie ces réponses.</translation>
    </message>
    <message>
        <source>The authorization server refused the sign-in.</source>
        <translation>Le serveur d&apos;autorisation a refusé l&apos;identification.</translation>
    </message>
    <message>
        <source>Sign in as a user who is allowed to do this, and give consent.</source>
        <translation>Identifiez-vous avec un utilisateur qui en a le droit, et donnez votre consentement.</translation>
    </message>
    <message>
        <source>Check the client id, the scope and the redirect address that the server knows.</source>
        <translation>Vérifiez l&apos;identifiant client, le scope et l&apos;adresse de redirection que le serveur connaît.</translation>
    </message>
    <message>
        <source>Check the token URL and the network, then try again.</source>
        <translation>Vérifiez l&apos;URL de jeton et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Add its CA to the profile&apos;s TLS settings, if this is the right server.</source>
        <translation>Ajoutez sa CA aux réglages TLS du profil, si c&apos;est le bon serveur.</translation>
    </message>
    <message>
        <source>Check the token URL, the network and the proxy.</source>
        <translation>Vérifiez l&apos;URL de jeton, le réseau et le proxy.</translation>
    </message>
    <message>
        <source>Check the client id and the client secret.</source>
        <translation>Vérifiez l&apos;identifiant client et le secret client.</translation>
    </message>
    <message>
        <source>Check the scope in the profile.</source>
        <translation>Vérifiez le scope dans le profil.</translation>
    </message>
    <message>
        <source>Allow this client the grant on the authorization server.</source>
        <translation>Autorisez ce mode pour ce client sur le serveur d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Choose the other kind of OAuth 2.0 in the profile.</source>
        <translation>Choisissez l&apos;autre type d&apos;OAuth 2.0 dans le profil.</translation>
    </message>
    <message>
        <source>Connect again and sign in again.</source>
        <translation>Connectez-vous à nouveau et identifiez-vous une nouvelle fois.</translation>
    </message>
    <message>
        <source>Use the address that the endpoint redirects to as the token URL.</source>
        <translation>Utilisez comme URL de jeton l&apos;adresse vers laquelle le point d&apos;accès redirige.</translation>
    </message>
    <message>
        <source>Check the token URL.</source>
        <translation>Vérifiez l&apos;URL de jeton.</translation>
    </message>
    <message>
        <source>Look into the authorization server&apos;s log.</source>
        <translation>Regardez le journal du serveur d&apos;autorisation.</translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer with an access token: %2</source>
        <translation>Le point d&apos;accès de jetons %1 n&apos;a pas répondu par un jeton d&apos;accès : %2</translation>
    </message>
    <message>
        <source>Check that the token URL is the token endpoint, and not a page for people.</source>
        <translation>Vérifiez que l&apos;URL de jeton est bien le point d&apos;accès de jetons, et non une page pour humains.</translation>
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
        <source>Check that you want this. Then allow it, for this time or until the file changes.</source>
        <translation>Vérifiez que c&apos;est ce que vous voulez. Autorisez-le alors, pour cette fois ou jusqu&apos;à ce que le fichier change.</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::ValueCheck</name>
    <message>
        <source>The value of the header %1 has control characters.</source>
        <translation>La valeur de l&apos;en-tête %1 contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>The origin has control characters.</source>
        <translation>L&apos;origine contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>A value of the authentication has control characters.</source>
        <translation>Une valeur de l&apos;authentification contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>A pinned certificate is not given by its SHA-256.</source>
        <translation>Un certificat épinglé n&apos;est pas donné par son SHA-256.</translation>
    </message>
    <message>
        <source>The proxy has no host.</source>
        <translation>Le proxy n&apos;a pas d&apos;hôte.</translation>
    </message>
    <message>
        <source>The keepalive&apos;s payload is longer than a ping can carry.</source>
        <translation>Le contenu du keepalive est plus long que ce qu&apos;un ping peut porter.</translation>
    </message>
    <message>
        <source>125 bytes or fewer (RFC 6455 section 5.5).</source>
        <translation>125 octets ou moins (RFC 6455, section 5.5).</translation>
    </message>
    <message>
        <source>%1 is %2, which is out of range.</source>
        <translation>%1 vaut %2, ce qui est hors limites.</translation>
    </message>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation>Utilisez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Utilisez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>The name of header %1 is not a valid header name.</source>
        <translation>Le nom de l&apos;en-tête %1 n&apos;est pas un nom d&apos;en-tête valable.</translation>
    </message>
    <message>
        <source>Use only letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>Utilisez seulement des lettres, des chiffres et !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>Remove line ends and other control characters.</source>
        <translation>Retirez les fins de ligne et autres caractères de contrôle.</translation>
    </message>
    <message>
        <source>A subprotocol&apos;s name has a character that is not allowed.</source>
        <translation>Le nom d&apos;un sous-protocole a un caractère qui n&apos;est pas autorisé.</translation>
    </message>
    <message>
        <source>The subprotocol %1 is listed twice.</source>
        <translation>Le sous-protocole %1 figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>Offer each subprotocol once (RFC 6455 section 4.1).</source>
        <translation>Proposez chaque sous-protocole une seule fois (RFC 6455, section 4.1).</translation>
    </message>
    <message>
        <source>The API key&apos;s name is not a valid header name.</source>
        <translation>Le nom de la clé d&apos;API n&apos;est pas un nom d&apos;en-tête valable.</translation>
    </message>
    <message>
        <source>tls.minimumVersion is not a TLS version.</source>
        <translation>tls.minimumVersion n&apos;est pas une version de TLS.</translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>Utilisez 1.0, 1.1, 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>Write 64 hex digits; colons are allowed.</source>
        <translation>Écrivez 64 chiffres hexadécimaux ; les deux-points sont permis.</translation>
    </message>
    <message>
        <source>Give its name or address, or use the proxy kind &quot;system&quot; or &quot;none&quot;.</source>
        <translation>Donnez son nom ou son adresse, ou utilisez le type de proxy « system » ou « none ».</translation>
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
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is not in the workspace.</source>
        <translation>%1 n&apos;est pas dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be restored.</source>
        <translation>%1 ne peut pas être restauré.</translation>
    </message>
    <message>
        <source>Look for it in the system&apos;s trash.</source>
        <translation>Cherchez-le dans la corbeille du système.</translation>
    </message>
    <message>
        <source>Check the name, or choose another workspace.</source>
        <translation>Vérifiez le nom, ou choisissez un autre espace de travail.</translation>
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
        <source>The server&apos;s answer does not begin with a status line.</source>
        <translation>La réponse du serveur ne commence pas par une ligne de statut.</translation>
    </message>
    <message>
        <source>The server sent more than %1 interim answers and no final one.</source>
        <translation>Le serveur a envoyé plus de %1 réponses provisoires et aucune définitive.</translation>
    </message>
    <message>
        <source>HTTP/1.0 in: %1</source>
        <translation>HTTP/1.0 dans : %1</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>Il n&apos;y a pas d&apos;en-tête %1.</translation>
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
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
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
        <source>The server uses %1.</source>
        <translation>Le serveur utilise %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the opening handshake breaks a rule (%1): %2</source>
        <translation>La réponse du serveur à la demande d&apos;ouverture enfreint une règle (%1) : %2</translation>
    </message>
    <message>
        <source>The header %1 that was given takes the place of the setting of the same meaning.</source>
        <translation>L&apos;en-tête %1 donné prend la place du réglage de même sens.</translation>
    </message>
    <message>
        <source>Check the address, whether the server expects TLS (wss), and the server&apos;s log.</source>
        <translation>Vérifiez l&apos;adresse, si le serveur attend TLS (wss), et le journal du serveur.</translation>
    </message>
    <message>
        <source>Check host and port: what listens there does not speak HTTP/1.1.</source>
        <translation>Vérifiez l&apos;hôte et le port : ce qui écoute là ne parle pas HTTP/1.1.</translation>
    </message>
    <message>
        <source>Check the server.</source>
        <translation>Vérifiez le serveur.</translation>
    </message>
    <message>
        <source>Use a server that answers with HTTP/1.1.</source>
        <translation>Utilisez un serveur qui répond en HTTP/1.1.</translation>
    </message>
    <message>
        <source>Check that the server or proxy handles WebSocket at this path.</source>
        <translation>Vérifiez que le serveur ou le proxy gère WebSocket sur ce chemin.</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Connection header.</source>
        <translation>Vérifiez qu&apos;un proxy intermédiaire transmet l&apos;en-tête Connection.</translation>
    </message>
    <message>
        <source>Check that the server speaks WebSocket version 13.</source>
        <translation>Vérifiez que le serveur parle WebSocket version 13.</translation>
    </message>
    <message>
        <source>Check how the server computes it, and whether a cache or proxy answered in its place.</source>
        <translation>Vérifiez comment le serveur le calcule, et si un cache ou un proxy a répondu à sa place.</translation>
    </message>
    <message>
        <source>Let the server send one header with one subprotocol.</source>
        <translation>Faites envoyer au serveur un seul en-tête avec un seul sous-protocole.</translation>
    </message>
    <message>
        <source>Offer this subprotocol, or correct the server.</source>
        <translation>Proposez ce sous-protocole, ou corrigez le serveur.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s Sec-WebSocket-Extensions.</source>
        <translation>Corrigez le Sec-WebSocket-Extensions du serveur.</translation>
    </message>
    <message>
        <source>Offer this extension, or correct the server.</source>
        <translation>Proposez cette extension, ou corrigez le serveur.</translation>
    </message>
    <message>
        <source>Let the server accept permessage-deflate once.</source>
        <translation>Faites accepter permessage-deflate une seule fois par le serveur.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s answer, or connect without compression.</source>
        <translation>Corrigez la réponse du serveur, ou connectez-vous sans compression.</translation>
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
        <source>A header&apos;s name may have letters, digits and !#$%&amp;&apos;*+-.^_`|~ only.</source>
        <translation>Le nom d&apos;un en-tête ne peut avoir que des lettres, des chiffres et !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>The value of %1 has control characters in it.</source>
        <translation>La valeur de %1 contient des caractères de contrôle.</translation>
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
    <message>
        <source>Write it as name; parameter=value, with commas between extensions.</source>
        <translation>Écrivez-le nom; paramètre=valeur, avec des virgules entre les extensions.</translation>
    </message>
    <message>
        <source>Separate the subprotocols by commas, each a word without spaces.</source>
        <translation>Séparez les sous-protocoles par des virgules, chacun étant un mot sans espaces.</translation>
    </message>
    <message>
        <source>Write it as Name: value.</source>
        <translation>Écrivez-le Nom: valeur.</translation>
    </message>
    <message>
        <source>Remove line ends and other control characters.</source>
        <translation>Retirez les fins de ligne et autres caractères de contrôle.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::HeaderRules</name>
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
</context>
<context>
    <name>framescope::protocol::HttpHead</name>
    <message>
        <source>%1 bytes came without the empty line that ends a head; the limit is %1.</source>
        <translation>%1 octets sont arrivés sans la ligne vide qui termine un en-tête ; la limite est %1.</translation>
    </message>
    <message>
        <source>A line ends in LF alone: %1</source>
        <translation>Une ligne se termine par LF seul : %1</translation>
    </message>
    <message>
        <source>More than %1 header fields.</source>
        <translation>Plus de %1 champs d&apos;en-tête.</translation>
    </message>
    <message>
        <source>A folded line: %1</source>
        <translation>Une ligne repliée : %1</translation>
    </message>
    <message>
        <source>Not a header field&apos;s name: %1</source>
        <translation>Pas un nom de champ d&apos;en-tête : %1</translation>
    </message>
    <message>
        <source>Control characters in the value of %1.</source>
        <translation>Caractères de contrôle dans la valeur de %1.</translation>
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
    <message>
        <source>The client speaks TLS: use ws:// in its address, or start this server with TLS.</source>
        <translation>Le client parle TLS : utilisez ws:// dans son adresse, ou démarrez ce serveur avec TLS.</translation>
    </message>
    <message>
        <source>This looks like TLS: use wss:// instead of ws://.</source>
        <translation>Cela ressemble à du TLS : utilisez wss:// au lieu de ws://.</translation>
    </message>
    <message>
        <source>This is an SSH server: check the port.</source>
        <translation>C&apos;est un serveur SSH : vérifiez le port.</translation>
    </message>
    <message>
        <source>This is a mail or FTP server: check the port.</source>
        <translation>C&apos;est un serveur de courrier ou FTP : vérifiez le port.</translation>
    </message>
    <message>
        <source>This is a VNC server: check the port.</source>
        <translation>C&apos;est un serveur VNC : vérifiez le port.</translation>
    </message>
    <message>
        <source>This may be HTTP/2, which this program does not speak: use an address that serves HTTP/1.1.</source>
        <translation>C&apos;est peut-être du HTTP/2, que ce programme ne parle pas : utilisez une adresse qui sert HTTP/1.1.</translation>
    </message>
    <message>
        <source>The answer has a body but no HTTP head: check the port and what listens there.</source>
        <translation>La réponse a un corps mais pas d&apos;en-tête HTTP : vérifiez le port et ce qui y écoute.</translation>
    </message>
    <message>
        <source>Check that the client opens a WebSocket and connects to the right port.</source>
        <translation>Vérifiez que le client ouvre un WebSocket et se connecte au bon port.</translation>
    </message>
    <message>
        <source>Check host and port: what listens there does not speak HTTP.</source>
        <translation>Vérifiez l&apos;hôte et le port : ce qui écoute là ne parle pas HTTP.</translation>
    </message>
    <message>
        <source>Check what listens there, or raise the limit for handshakes.</source>
        <translation>Vérifiez ce qui écoute là, ou augmentez la limite des demandes d&apos;ouverture.</translation>
    </message>
    <message>
        <source>Make the other side end its lines in CR LF.</source>
        <translation>Faites terminer ses lignes par CR LF à l&apos;autre côté.</translation>
    </message>
    <message>
        <source>Send fewer headers, or raise the limit.</source>
        <translation>Envoyez moins d&apos;en-têtes, ou augmentez la limite.</translation>
    </message>
    <message>
        <source>Write each header field on one line.</source>
        <translation>Écrivez chaque champ d&apos;en-tête sur une ligne.</translation>
    </message>
    <message>
        <source>Write each header field as Name: value, without a space before the colon.</source>
        <translation>Écrivez chaque champ d&apos;en-tête Nom: valeur, sans espace avant les deux-points.</translation>
    </message>
    <message>
        <source>Remove control characters from header values.</source>
        <translation>Retirez les caractères de contrôle des valeurs d&apos;en-tête.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::MessageAssembly</name>
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
        <source>The text ends in the middle of a character.</source>
        <translation>Le texte se termine au milieu d&apos;un caractère.</translation>
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
        <source>Nothing more may be sent: a Close frame was sent already (RFC 6455 section 5.5.1).</source>
        <translation>Plus rien ne peut être envoyé : une trame Close a déjà été envoyée (RFC 6455, section 5.5.1).</translation>
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
        <source>A message is text or binary.</source>
        <translation>Un message est en texte ou en binaire.</translation>
    </message>
    <message>
        <source>A message that was begun is not finished yet (RFC 6455 section 5.4).</source>
        <translation>Un message commencé n&apos;est pas encore terminé (RFC 6455, section 5.4).</translation>
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
        <source>%1 (%2) may not stand in a Close frame (RFC 6455 section 7.4).</source>
        <translation>%1 (%2) ne peut pas figurer dans une trame Close (RFC 6455, section 7.4).</translation>
    </message>
    <message>
        <source>A Close frame with a reason needs a code (RFC 6455 section 5.5.1).</source>
        <translation>Une trame Close avec une raison demande un code (RFC 6455, section 5.5.1).</translation>
    </message>
    <message>
        <source>The reason in a Close frame may have at most 123 bytes (RFC 6455 section 5.5).</source>
        <translation>La raison d&apos;une trame Close peut avoir au plus 123 octets (RFC 6455, section 5.5).</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Connect again, or send a raw frame to break the rule on purpose.</source>
        <translation>Connectez-vous à nouveau, ou envoyez une trame brute pour enfreindre la règle exprès.</translation>
    </message>
    <message>
        <source>Send less, or send a raw frame to break the rule on purpose.</source>
        <translation>Envoyez moins, ou envoyez une trame brute pour enfreindre la règle exprès.</translation>
    </message>
    <message>
        <source>Use the function for control frames, or send a raw frame.</source>
        <translation>Utilisez la fonction des trames de contrôle, ou envoyez une trame brute.</translation>
    </message>
    <message>
        <source>Send its last fragment first.</source>
        <translation>Envoyez d&apos;abord son dernier fragment.</translation>
    </message>
    <message>
        <source>Send it as binary, or as a raw frame to break the rule on purpose.</source>
        <translation>Envoyez-le en binaire, ou comme trame brute pour enfreindre la règle exprès.</translation>
    </message>
    <message>
        <source>Send the last fragment first.</source>
        <translation>Envoyez d&apos;abord le dernier fragment.</translation>
    </message>
    <message>
        <source>Begin with a first fragment.</source>
        <translation>Commencez par un premier fragment.</translation>
    </message>
    <message>
        <source>Send a raw frame for other opcodes.</source>
        <translation>Envoyez une trame brute pour d&apos;autres opcodes.</translation>
    </message>
    <message>
        <source>Send it as binary, or as raw frames to break the rule on purpose.</source>
        <translation>Envoyez-le en binaire, ou comme trames brutes pour enfreindre la règle exprès.</translation>
    </message>
    <message>
        <source>Use 1000-1003, 1007-1014 or 3000-4999, or send a raw frame to break the rule on purpose.</source>
        <translation>Utilisez 1000-1003, 1007-1014 ou 3000-4999, ou envoyez une trame brute pour enfreindre la règle exprès.</translation>
    </message>
    <message>
        <source>Give a code, such as 1000.</source>
        <translation>Donnez un code, comme 1000.</translation>
    </message>
    <message>
        <source>Shorten it, or send a raw frame to break the rule on purpose.</source>
        <translation>Raccourcissez-la, ou envoyez une trame brute pour enfreindre la règle exprès.</translation>
    </message>
    <message>
        <source>Write the reason in UTF-8, or send a raw frame to break the rule on purpose.</source>
        <translation>Écrivez la raison en UTF-8, ou envoyez une trame brute pour enfreindre la règle exprès.</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ServerHandshake</name>
    <message>
        <source>The request has a body of more than %1 bytes.</source>
        <translation>La requête a un corps de plus de %1 octets.</translation>
    </message>
    <message>
        <source>The request&apos;s body is not made of valid chunks.</source>
        <translation>Le corps de la requête n&apos;est pas fait de blocs valides.</translation>
    </message>
    <message>
        <source>Content-Length or Transfer-Encoding of the request is not valid.</source>
        <translation>Content-Length ou Transfer-Encoding de la requête n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>Il n&apos;y a pas d&apos;en-tête %1.</translation>
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
        <source>The client&apos;s opening handshake breaks a rule (%1): %2</source>
        <translation>La demande d&apos;ouverture du client enfreint une règle (%1) : %2</translation>
    </message>
    <message>
        <source>Send less.</source>
        <translation>Envoyez moins.</translation>
    </message>
    <message>
        <source>Correct the client.</source>
        <translation>Corrigez le client.</translation>
    </message>
    <message>
        <source>Let the client send GET, a path and HTTP/1.1 in the first line.</source>
        <translation>Faites envoyer au client GET, un chemin et HTTP/1.1 sur la première ligne.</translation>
    </message>
    <message>
        <source>Let the client, or the proxy in between, use HTTP/1.1.</source>
        <translation>Faites utiliser HTTP/1.1 au client, ou au proxy intermédiaire.</translation>
    </message>
    <message>
        <source>Let the client send a path that begins with a slash, percent-encoded, without a fragment.</source>
        <translation>Faites envoyer au client un chemin qui commence par une barre oblique, encodé en pourcents, sans fragment.</translation>
    </message>
    <message>
        <source>Let the client use GET.</source>
        <translation>Faites utiliser GET au client.</translation>
    </message>
    <message>
        <source>Let the client send one Host header.</source>
        <translation>Faites envoyer au client un seul en-tête Host.</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Upgrade header.</source>
        <translation>Vérifiez qu&apos;un proxy intermédiaire transmet l&apos;en-tête Upgrade.</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Connection header.</source>
        <translation>Vérifiez qu&apos;un proxy intermédiaire transmet l&apos;en-tête Connection.</translation>
    </message>
    <message>
        <source>Let the client speak version 13.</source>
        <translation>Faites parler la version 13 au client.</translation>
    </message>
    <message>
        <source>Let the client send 16 random bytes in base64.</source>
        <translation>Faites envoyer au client 16 octets aléatoires en base64.</translation>
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
    <name>framescope::scenario::FrameSpec</name>
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
        <source>A frame is a list of fields with commas between them; the payload is the last of them:
  fin=0|1  rsv1=0|1  rsv2=0|1  rsv3=0|1   the first byte&apos;s bits (default: fin=1, the others 0)
  opcode=N                                0 to 15, or text, binary, continuation, close, ping, pong
  mask=random|none|HEX8                   the mask key (default: random)
  unmasked                                mask bit and key go out, the payload stays unmasked
  len=N                                   a declared length that is not the payload&apos;s
  lenbytes=0|2|8                          a form of the length that is not the shortest
  payload=text:…|hex:…|base64:…|close:CODE[:REASON]|zeros:N</source>
        <translation>Une trame est une liste de champs séparés par des virgules ; le contenu vient en dernier :
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
    <name>framescope::scenario::PayloadText</name>
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
        <source>Write two digits for each byte: 0a, not a.</source>
        <translation>Écrivez deux chiffres pour chaque octet : 0a, pas a.</translation>
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
        <source>Give the whole text, with the = at its end if it has any.</source>
        <translation>Donnez le texte entier, avec le = à sa fin s&apos;il en a.</translation>
    </message>
    <message>
        <source>A close needs a code, and may have a reason after a colon.</source>
        <translation>Une fermeture demande un code, et peut avoir une raison après deux-points.</translation>
    </message>
    <message>
        <source>Write it like 1000, or 1001:bye.</source>
        <translation>Écrivez-la comme 1000, ou 1001:bye.</translation>
    </message>
    <message>
        <source>The close code %1 may not be sent (RFC 6455 section 7.4).</source>
        <translation>Le code de fermeture %1 ne peut pas être envoyé (RFC 6455, section 7.4).</translation>
    </message>
    <message>
        <source>Use 1000-1003, 1007-1014 or 3000-4999; a raw frame can carry any bytes: opcode=8,payload=hex:%1</source>
        <translation>Utilisez 1000-1003, 1007-1014 ou 3000-4999 ; une trame brute peut porter n&apos;importe quels octets : opcode=8,payload=hex:%1</translation>
    </message>
    <message>
        <source>The close reason has %1 bytes; 123 are allowed (RFC 6455 section 5.5).</source>
        <translation>La raison de fermeture a %1 octets ; 123 sont autorisés (RFC 6455, section 5.5).</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>Raccourcissez la raison.</translation>
    </message>
    <message>
        <source>Fragment sizes are whole numbers of bytes from 1 on, with commas between them.</source>
        <translation>Les tailles de fragments sont des nombres entiers d&apos;octets à partir de 1, séparés par des virgules.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Ce n&apos;est pas du JSON : %1.</translation>
    </message>
    <message>
        <source>Correct it, or send it as text.</source>
        <translation>Corrigez-le, ou envoyez-le comme texte.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>There is more than one JSON value.</source>
        <translation>Il y a plus d&apos;une valeur JSON.</translation>
    </message>
    <message>
        <source>Give one value, or a list in brackets.</source>
        <translation>Donnez une valeur, ou une liste entre crochets.</translation>
    </message>
    <message>
        <source>a number begins with 0</source>
        <translation>un nombre commence par 0</translation>
    </message>
    <message>
        <source>this escape does not exist</source>
        <translation>cette séquence d&apos;échappement n&apos;existe pas</translation>
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
        <source>The file %1 is too large for one message.</source>
        <translation>Le fichier %1 est trop gros pour un message.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Le fichier %1 n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Give a file that exists and may be read.</source>
        <translation>Donnez un fichier qui existe et peut être lu.</translation>
    </message>
</context>
<context>
    <name>framescope::server</name>
    <message>
        <source>There is no behaviour &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de comportement « %1 ».</translation>
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
        <source>The reason is too long.</source>
        <translation>La raison est trop longue.</translation>
    </message>
    <message>
        <source>A feed has one source: template, file, capture or sample.</source>
        <translation>Un flux de données a une source : template, file, capture ou sample.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de fonction « %1 ».</translation>
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
        <source>A client asked for a path that this server does not have.</source>
        <translation>Un client a demandé un chemin que ce serveur n&apos;a pas.</translation>
    </message>
    <message>
        <source>The behaviour &quot;%1&quot; needs Framescope&apos;s own stack.</source>
        <translation>Le comportement « %1 » exige la propre pile de Framescope.</translation>
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
        <source>Other machines can reach this server: %1.</source>
        <translation>D&apos;autres machines peuvent joindre ce serveur : %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>« %1 » est faux au caractère %2 : %3.</translation>
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
        <source>%1 is not a rules file: line %2, column %3: %4</source>
        <translation>%1 n&apos;est pas un fichier de règles : ligne %2, colonne %3 : %4</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: &quot;%4&quot; stands twice.</source>
        <translation>%1 n&apos;est pas un fichier de règles : ligne %2, colonne %3 : « %4 » figure deux fois.</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4.</source>
        <translation>%1 n&apos;est pas un fichier de règles : ligne %2, colonne %3 : %4.</translation>
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
        <source>The text</source>
        <translation>Le texte</translation>
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
        <source>The server could not be saved as %1.</source>
        <translation>Le serveur n&apos;a pas pu être enregistré sous %1.</translation>
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
        <source>&quot;%1&quot; stands twice</source>
        <translation>« %1 » figure deux fois</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>À essayer : %1</translation>
    </message>
    <message>
        <source>No message matched “%1” (%2 came).</source>
        <translation>Aucun message n&apos;a correspondu à « %1 » (%2 sont venus).</translation>
    </message>
    <message>
        <source>Only %1 of %2 messages came.</source>
        <translation>Seuls %1 messages sur %2 sont venus.</translation>
    </message>
    <message>
        <source>The connection ended with %1 (%2) and not with %3.</source>
        <translation>La connexion s&apos;est terminée avec %1 (%2) et non avec %3.</translation>
    </message>
    <message>
        <source>Write it as NAME:KEY=VALUE,KEY=VALUE, with double quotes around a value that has a comma in it.</source>
        <translation>Écrivez-le NOM:CLÉ=VALEUR,CLÉ=VALEUR, avec des guillemets doubles autour d&apos;une valeur qui contient une virgule.</translation>
    </message>
    <message>
        <source>Leave it out; there are no options here.</source>
        <translation>Omettez-la ; il n&apos;y a pas d&apos;options ici.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Utilisez l&apos;un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>a name has letters, digits and _ - . $ only</source>
        <translation>un nom a seulement des lettres, des chiffres et _ - . $</translation>
    </message>
    <message>
        <source>\{{ where two braces are meant.</source>
        <translation>\{{ là où deux accolades sont voulues.</translation>
    </message>
    <message>
        <source>The placeholders of a message make more than %1 MiB.</source>
        <translation>Les espaces réservés d&apos;un message produisent plus de %1 Mio.</translation>
    </message>
    <message>
        <source>Look for a variable that grows with each message.</source>
        <translation>Cherchez une variable qui grandit à chaque message.</translation>
    </message>
    <message>
        <source>A request named a host that is not this server. A web page may have made that name lead here.</source>
        <translation>Une requête a nommé un hôte qui n&apos;est pas ce serveur. Une page web a pu faire mener ce nom jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Use localhost, 127.0.0.1 or [::1]; or allow the name, if it is yours.</source>
        <translation>Utilisez localhost, 127.0.0.1 ou [::1] ; ou autorisez le nom, s&apos;il est à vous.</translation>
    </message>
    <message>
        <source>A page from an origin that is not allowed tried to connect.</source>
        <translation>Une page d&apos;une origine non autorisée a tenté de se connecter.</translation>
    </message>
    <message>
        <source>Add the origin to those that are allowed, if it is yours.</source>
        <translation>Ajoutez l&apos;origine à celles qui sont autorisées, si elle est à vous.</translation>
    </message>
    <message>
        <source>A client did not give the server&apos;s token.</source>
        <translation>Un client n&apos;a pas donné le jeton du serveur.</translation>
    </message>
    <message>
        <source>Give it in the address, as ?token=…, or in the header Authorization: Bearer ….</source>
        <translation>Donnez-le dans l&apos;adresse, sous la forme ?token=…, ou dans l&apos;en-tête Authorization: Bearer ….</translation>
    </message>
    <message>
        <source>Use one of the server&apos;s paths.</source>
        <translation>Utilisez l&apos;un des chemins du serveur.</translation>
    </message>
    <message>
        <source>Use Framescope&apos;s own stack.</source>
        <translation>Utilisez la propre pile de Framescope.</translation>
    </message>
    <message>
        <source>The option &quot;hex&quot; of &quot;%1&quot; is not hexadecimal.</source>
        <translation>L&apos;option « hex » de « %1 » n&apos;est pas hexadécimale.</translation>
    </message>
    <message>
        <source>Write pairs of the digits 0-9 and a-f.</source>
        <translation>Écrivez des paires de chiffres 0-9 et a-f.</translation>
    </message>
    <message>
        <source>A header needs a name and a value.</source>
        <translation>Un en-tête a besoin d&apos;un nom et d&apos;une valeur.</translation>
    </message>
    <message>
        <source>Write it as NAME: VALUE.</source>
        <translation>Écrivez-le NOM: VALEUR.</translation>
    </message>
    <message>
        <source>A stream cannot be dropped like this.</source>
        <translation>Un flux ne peut pas être coupé ainsi.</translation>
    </message>
    <message>
        <source>Use with=fin or with=rst.</source>
        <translation>Utilisez with=fin ou with=rst.</translation>
    </message>
    <message>
        <source>Use at most 123 bytes.</source>
        <translation>Utilisez au plus 123 octets.</translation>
    </message>
    <message>
        <source>There is no such form of the length.</source>
        <translation>Cette forme de la longueur n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Use 16 or 64 bits.</source>
        <translation>Utilisez 16 ou 64 bits.</translation>
    </message>
    <message>
        <source>The declared length is not a whole number.</source>
        <translation>La longueur annoncée n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Write a number of bytes.</source>
        <translation>Écrivez un nombre d&apos;octets.</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <translation>N&apos;en donnez qu&apos;une.</translation>
    </message>
    <message>
        <source>Use one of the functions that the manual lists.</source>
        <translation>Utilisez l&apos;une des fonctions que liste le manuel.</translation>
    </message>
    <message>
        <source>The feed&apos;s file %1</source>
        <translation>Le fichier %1 du flux de données</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Vérifiez le chemin et les droits.</translation>
    </message>
    <message>
        <source>Client %1 has disconnected.</source>
        <translation>Le client %1 s&apos;est déconnecté.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Arrêtez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en un.</translation>
    </message>
    <message>
        <source>Compare it with the samples that come with the program; they show every kind of rule.</source>
        <translation>Comparez-le aux exemples fournis avec le programme ; ils montrent chaque sorte de règle.</translation>
    </message>
    <message>
        <source>Set it under &quot;variables&quot;, by a named group of a regular expression, or with &quot;set&quot;.</source>
        <translation>Définissez-le sous « variables », par un groupe nommé d&apos;une expression régulière, ou avec « set ».</translation>
    </message>
    <message>
        <source>The rules file %1</source>
        <translation>Le fichier de règles %1</translation>
    </message>
    <message>
        <source>Write it like rules:file=chat.rules.json.</source>
        <translation>Écrivez-le comme rules:file=chat.rules.json.</translation>
    </message>
    <message>
        <source>Write the field as in a server that this program has saved.</source>
        <translation>Écrivez le champ comme dans un serveur enregistré par ce programme.</translation>
    </message>
    <message>
        <source>The saved server %1</source>
        <translation>Le serveur enregistré %1</translation>
    </message>
    <message>
        <source>Save it under another name, or install the newer version.</source>
        <translation>Enregistrez-le sous un autre nom, ou installez la version plus récente.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileAccess</name>
    <message>
        <source>no WWW-Authenticate header</source>
        <translation>pas d&apos;en-tête WWW-Authenticate</translation>
    </message>
    <message>
        <source>The server did not accept the profile&apos;s user name and password (digest, status 401).</source>
        <translation>Le serveur n&apos;a pas accepté le nom d&apos;utilisateur et le mot de passe du profil (digest, statut 401).</translation>
    </message>
    <message>
        <source>Check the profile&apos;s user name and password.</source>
        <translation>Vérifiez le nom d&apos;utilisateur et le mot de passe du profil.</translation>
    </message>
    <message>
        <source>The server&apos;s digest challenge (status 401) is of a kind that this program does not support.</source>
        <translation>La demande digest du serveur (statut 401) est d&apos;un type que ce programme ne prend pas en charge.</translation>
    </message>
    <message>
        <source>Let the server offer MD5, SHA-256 or SHA-512-256 with qop auth or auth-int.</source>
        <translation>Faites proposer au serveur MD5, SHA-256 ou SHA-512-256 avec qop auth ou auth-int.</translation>
    </message>
    <message>
        <source>The server asks for an authentication other than digest (status 401).</source>
        <translation>Le serveur demande une autre authentification que digest (statut 401).</translation>
    </message>
    <message>
        <source>Choose the kind that the server names, in the profile&apos;s authentication.</source>
        <translation>Choisissez dans l&apos;authentification du profil le type que le serveur nomme.</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileSettings</name>
    <message>
        <source>The profile “%1” sends “%2” after opening, but has no message of this name.</source>
        <translation>Le profil « %1 » envoie « %2 » après l&apos;ouverture, mais n&apos;a pas de message de ce nom.</translation>
    </message>
    <message>
        <source>Allow it if you trust the file that asks for it.</source>
        <translation>Autorisez-le si vous faites confiance au fichier qui le demande.</translation>
    </message>
    <message>
        <source>Save a message under this name, or remove it from the messages that are sent after opening.</source>
        <translation>Enregistrez un message sous ce nom, ou retirez-le des messages envoyés après l&apos;ouverture.</translation>
    </message>
    <message>
        <source>The file %1 of the message “%2” is outside the workspace and was not allowed.</source>
        <translation>Le fichier %1 du message « %2 » se trouve hors de l&apos;espace de travail et n&apos;a pas été autorisé.</translation>
    </message>
</context>
<context>
    <name>framescope::session::Reconnector</name>
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
</context>
<context>
    <name>framescope::session::SendQueue</name>
    <message>
        <source>Nothing was sent: the peer reads too slowly, and %1 messages are waiting already.</source>
        <translation>Rien n&apos;a été envoyé : le pair lit trop lentement, et %1 messages attendent déjà.</translation>
    </message>
    <message>
        <source>Wait until they have been sent.</source>
        <translation>Attendez qu&apos;ils aient été envoyés.</translation>
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
        <source>%1 messages were not sent: the connection closed before.</source>
        <translation>%1 messages n&apos;ont pas été envoyés : la connexion s&apos;est fermée avant.</translation>
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
    <message numerus="yes">
        <source>%n message(s) that waited for a slow peer were thrown away.</source>
        <translation>
            <numerusform>%n message qui attendait un pair lent a été jeté.</numerusform>
            <numerusform>%n messages qui attendaient un pair lent ont été jetés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Connectez-vous d&apos;abord.</translation>
    </message>
    <message>
        <source>Check whether the peer still runs, or allow a longer pong timeout.</source>
        <translation>Vérifiez si le pair fonctionne encore, ou accordez un délai de pong plus long.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CaptureOpener</name>
    <message>
        <source>Captures and logs (*.fscope *.har *.jsonl *.ndjson);;All files (*)</source>
        <translation>Captures et journaux (*.fscope *.har *.jsonl *.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing in %1 could be imported: no capture was made.</source>
        <translation>Rien dans %1 n&apos;a pu être importé : aucune capture n&apos;a été créée.</translation>
    </message>
    <message>
        <source>Choose a HAR file that has WebSocket messages in it, or JSON Lines from Framescope.</source>
        <translation>Choisissez un fichier HAR contenant des messages WebSocket, ou du JSON Lines de Framescope.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the file could not be imported.</source>
        <translation>
            <numerusform>%n élément du fichier n&apos;a pas pu être importé.</numerusform>
            <numerusform>%n éléments du fichier n&apos;ont pas pu être importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturePage</name>
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
        <source>The last %1 are incomplete, as after a crash. Everything before is shown.</source>
        <translation>Les derniers %1 sont incomplets, comme après un plantage. Tout ce qui précède est montré.</translation>
    </message>
    <message>
        <source>This capture is empty.</source>
        <translation>Cette capture est vide.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturesFeature</name>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>Ca&amp;pture</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Ouvrir une capture</translation>
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
        <source>The capture could not be moved to trash.</source>
        <translation>La capture n&apos;a pas pu être mise à la corbeille.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturesRoot</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entrée</numerusform>
            <numerusform>%1, %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Capture %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::LogSettings</name>
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
        <source>Rows show</source>
        <translation>Les lignes montrent</translation>
    </message>
    <message>
        <source>Hide pings and pongs</source>
        <translation>Masquer pings et pongs</translation>
    </message>
    <message>
        <source>Defaults for new tabs. Each tab can be changed by itself.</source>
        <translation>Valeurs par défaut des nouveaux onglets. Chaque onglet peut être modifié à part.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::StorageSettings</name>
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
        <source>Max captures</source>
        <translation>Nombre maximal de captures</translation>
    </message>
    <message>
        <source>Max age</source>
        <translation>Âge maximal</translation>
    </message>
    <message>
        <source>Max total size</source>
        <translation>Taille totale maximale</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Captures that have a name or bookmarks, or are being recorded, are never removed.</source>
        <translation>Les captures qui ont un nom ou des signets, ou qui sont en cours d&apos;enregistrement, ne sont jamais supprimées.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::ComposedMessage</name>
    <message>
        <source>Unknown escape at column %1.</source>
        <translation>Échappement inconnu à la colonne %1.</translation>
    </message>
    <message>
        <source>Use \n \r \t \e \0 \\ \xNN or \u{NNNN}, or turn escapes off.</source>
        <translation>Utilisez \n \r \t \e \0 \\ \xNN ou \u{NNNN}, ou désactivez les échappements.</translation>
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
        <source>The close code %1 is never sent (RFC 6455 section 7.4).</source>
        <translation>Le code de fermeture %1 n&apos;est jamais envoyé (RFC 6455, section 7.4).</translation>
    </message>
    <message>
        <source>Choose another code, or send it as a raw frame with opcode 8.</source>
        <translation>Choisissez un autre code, ou envoyez-le comme trame brute d&apos;opcode 8.</translation>
    </message>
    <message>
        <source>A close reason needs a close code.</source>
        <translation>Une raison de fermeture a besoin d&apos;un code de fermeture.</translation>
    </message>
    <message>
        <source>Choose a code.</source>
        <translation>Choisissez un code.</translation>
    </message>
    <message>
        <source>A close reason is at most 123 bytes.</source>
        <translation>Une raison de fermeture a au plus 123 octets.</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>Raccourcissez la raison.</translation>
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
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>Choose a file that exists and is readable.</source>
        <translation>Choisissez un fichier qui existe et peut être lu.</translation>
    </message>
    <message>
        <source>These bytes are not text and cannot be saved as text.</source>
        <translation>Ces octets ne sont pas du texte et ne peuvent pas être enregistrés comme texte.</translation>
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
        <source>Opcode %1 is reserved (RFC 6455 section 5.2).</source>
        <translation>L&apos;opcode %1 est réservé (RFC 6455, section 5.2).</translation>
    </message>
    <message>
        <source>RSV2 and RSV3 belong to no negotiated extension (section 5.2).</source>
        <translation>RSV2 et RSV3 n&apos;appartiennent à aucune extension négociée (section 5.2).</translation>
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
        <source>The declared length differs from the payload&apos;s: the peer will misread what follows (section 5.2).</source>
        <translation>La longueur annoncée n&apos;est pas celle du contenu : le pair lira mal la suite (section 5.2).</translation>
    </message>
    <message>
        <source>The frame says that the payload is masked, but it is sent unmasked (section 5.3).</source>
        <translation>La trame dit que le contenu est masqué, mais il est envoyé non masqué (section 5.3).</translation>
    </message>
    <message>
        <source>This length encoding is too short: the peer will misread what follows (section 5.2).</source>
        <translation>Cet encodage de la longueur est trop court : le pair lira mal la suite (section 5.2).</translation>
    </message>
    <message>
        <source>The length must use its shortest encoding (section 5.2).</source>
        <translation>La longueur doit utiliser son encodage le plus court (section 5.2).</translation>
    </message>
    <message>
        <source>A text message must be UTF-8 (section 8.1).</source>
        <translation>Un message texte doit être en UTF-8 (section 8.1).</translation>
    </message>
    <message>
        <source>A Close frame has no payload, or a two-byte code and a reason (section 5.5.1).</source>
        <translation>Une trame Close n&apos;a pas de contenu, ou un code de deux octets et une raison (section 5.5.1).</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (section 7.4).</source>
        <translation>Le code de fermeture %1 n&apos;est jamais envoyé (section 7.4).</translation>
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
</context>
<context>
    <name>framescope::ui::composer::ComposerPanel</name>
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
        <source>Messages saved with the connection</source>
        <translation>Messages enregistrés avec la connexion</translation>
    </message>
    <message>
        <source>Send repeatedly</source>
        <translation>Envoyer de façon répétée</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Send saved message %1</source>
        <translation>Envoyer le message enregistré %1</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter sends it</source>
        <translation>Tapez un message ; Ctrl+Entrée l&apos;envoie</translation>
    </message>
    <message>
        <source>Path of a file; or drop one here</source>
        <translation>Chemin d&apos;un fichier ; ou déposez-en un ici</translation>
    </message>
    <message>
        <source>Payload, up to 125 bytes; may be empty</source>
        <translation>Contenu, jusqu&apos;à 125 octets ; peut être vide</translation>
    </message>
    <message>
        <source>Reason, up to 123 bytes; may be empty</source>
        <translation>Raison, jusqu&apos;à 123 octets ; peut être vide</translation>
    </message>
    <message>
        <source>Payload; \xNN and other escapes are interpreted</source>
        <translation>Contenu ; \xNN et d&apos;autres échappements sont interprétés</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n octet restant</numerusform>
            <numerusform>%n octets restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect first; the message stays here</source>
        <translation>Connectez-vous d&apos;abord ; le message reste ici</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::FrameEditor</name>
    <message>
        <source>This is the last frame of the message</source>
        <translation>C&apos;est la dernière trame du message</translation>
    </message>
    <message>
        <source>Compressed, where permessage-deflate was negotiated</source>
        <translation>Compressé, là où permessage-deflate a été négocié</translation>
    </message>
    <message>
        <source>Reserved, must be 0</source>
        <translation>Réservé, doit être 0</translation>
    </message>
    <message>
        <source>A masking key follows the length; frames to a server must have one</source>
        <translation>Une clé de masquage suit la longueur ; les trames vers un serveur doivent en avoir une</translation>
    </message>
    <message>
        <source>apply key</source>
        <translation>appliquer la clé</translation>
    </message>
    <message>
        <source>Off: the key is sent, but the payload is not masked</source>
        <translation>Désactivé : la clé est envoyée, mais le contenu n&apos;est pas masqué</translation>
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
        <source>shortest</source>
        <translation>le plus court</translation>
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
        <translation>Encodage de la longueur</translation>
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
        <source>Four bytes in hex, such as 37fa213d; empty: random for each frame</source>
        <translation>Quatre octets en hexadécimal, comme 37fa213d ; vide : aléatoires pour chaque trame</translation>
    </message>
    <message>
        <source>payload size</source>
        <translation>taille du contenu</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>Longueur annoncée</translation>
    </message>
    <message>
        <source>The payload length that the header declares</source>
        <translation>La longueur de contenu que l&apos;en-tête annonce</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>A masking key is four bytes in hex.</source>
        <translation>Une clé de masquage est faite de quatre octets en hexadécimal.</translation>
    </message>
    <message>
        <source>The declared length must be a whole number.</source>
        <translation>La longueur annoncée doit être un nombre entier.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageCheck</name>
    <message>
        <source>No file selected.</source>
        <translation>Aucun fichier choisi.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The file is too large for one message; the limit is %1 MiB.</source>
        <translation>Le fichier est trop gros pour un message ; la limite est de %1 Mio.</translation>
    </message>
    <message>
        <source>A text message must be UTF-8: the peer will fail the connection (section 8.1).</source>
        <translation>Un message texte doit être en UTF-8 : le pair fera échouer la connexion (section 8.1).</translation>
    </message>
    <message>
        <source>Invalid JSON at line %1, column %2. It will be sent as is.</source>
        <translation>JSON invalide à la ligne %1, colonne %2. Il sera envoyé tel quel.</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>En-tête : %1</translation>
    </message>
    <message>
        <source>(the last four bytes are random for each frame)</source>
        <translation>(les quatre derniers octets sont aléatoires pour chaque trame)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%L1 characters. The lines are too long to edit here and are sent unchanged. Backspace clears them.</source>
        <translation>%L1 caractères. Les lignes sont trop longues pour être modifiées ici et sont envoyées telles quelles. Retour arrière les efface.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageFindings</name>
    <message>
        <source>Decoded payload</source>
        <translation>Contenu décodé</translation>
    </message>
    <message>
        <source>With variables resolved</source>
        <translation>Avec les variables remplacées</translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>Envoyé comme : %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageOptions</name>
    <message>
        <source>Escapes</source>
        <translation>Échappements</translation>
    </message>
    <message>
        <source>Send as text</source>
        <translation>Envoyer comme texte</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragments</translation>
    </message>
    <message>
        <source>Interpret \n \t \e \0 \xNN \u{NNNN}</source>
        <translation>Interpréter \n \t \e \0 \xNN \u{NNNN}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>Indent the JSON; nothing else changes</source>
        <translation>Indenter le JSON ; rien d&apos;autre ne change</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Send the file as a text message instead of a binary one</source>
        <translation>Envoyer le fichier comme message texte au lieu d&apos;un message binaire</translation>
    </message>
    <message>
        <source>one frame</source>
        <translation>une trame</translation>
    </message>
    <message>
        <source>Payload bytes of each frame, such as 10,20; the last size repeats</source>
        <translation>Octets de contenu de chaque trame, comme 10,20 ; la dernière taille se répète</translation>
    </message>
    <message>
        <source>Fragment sizes</source>
        <translation>Tailles des fragments</translation>
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
        <source>File to send</source>
        <translation>Fichier à envoyer</translation>
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
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>0 repeats until stopped</source>
        <translation>0 répète jusqu&apos;à l&apos;arrêt</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Répéter toutes les</translation>
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
    <name>framescope::ui::composer::SavedMessagesModel</name>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SavedMessagesPane</name>
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
        <source>Open in editor</source>
        <translation>Ouvrir dans l&apos;éditeur</translation>
    </message>
    <message>
        <source>Save message from editor</source>
        <translation>Enregistrer le message de l&apos;éditeur</translation>
    </message>
    <message>
        <source>Replace with message from editor</source>
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
    <name>framescope::ui::composer::SendProgress</name>
    <message>
        <source>Share of queued messages sent</source>
        <translation>Part envoyée des messages en file d&apos;attente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the queued messages</source>
        <translation>Abandonner les messages en file d&apos;attente</translation>
    </message>
    <message numerus="yes">
        <source>Slow peer: %n message(s) queued, %1 left</source>
        <translation>
            <numerusform>Pair lent : %n message en file d&apos;attente, encore %1</numerusform>
            <numerusform>Pair lent : %n messages en file d&apos;attente, encore %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending: %1 left</source>
        <translation>Envoi : encore %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
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
        <translation>La connexion ne s&apos;est pas fermée.</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fermée par</translation>
    </message>
    <message>
        <source>not in the imported file</source>
        <translation>absent du fichier importé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a mal tourné</translation>
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
        <source>Closing handshake</source>
        <translation>Échange de fermeture</translation>
    </message>
    <message>
        <source>complete: both sides sent a Close frame</source>
        <translation>complet : les deux côtés ont envoyé une trame Close</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
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
        <source>Neither side sent a Close frame</source>
        <translation>Aucun des deux côtés n&apos;a envoyé de trame Close</translation>
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
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>ended in order by the peer</source>
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
        <source>the peer left the connection open (RFC 6455 section 7.1.1); this side ended it after %1 s</source>
        <translation>le pair a laissé la connexion ouverte (RFC 6455, section 7.1.1) ; ce côté-ci l&apos;a terminée après %1 s</translation>
    </message>
    <message>
        <source>ended inside a frame</source>
        <translation>terminé à l&apos;intérieur d&apos;une trame</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::DetailsCommand</name>
    <message>
        <source>Find in the payload</source>
        <translation>Rechercher dans le contenu</translation>
    </message>
    <message>
        <source>Copy JSON value</source>
        <translation>Copier la valeur JSON</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>Copier le chemin JSON</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Retour à la ligne automatique</translation>
    </message>
    <message>
        <source>Show hidden values of the handshake</source>
        <translation>Montrer les valeurs masquées de l&apos;ouverture</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
        <source>Timing</source>
        <translation>Durées</translation>
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
        <translation>Vu</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayez</translation>
    </message>
    <message>
        <source>Protocol violation</source>
        <translation>Violation du protocole</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
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
        <source>byte %1 in this direction</source>
        <translation>octet %1 dans cette direction</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::FrameTab</name>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>This row is an event, not a frame.</source>
        <translation>Cette ligne est un événement, pas une trame.</translation>
    </message>
    <message>
        <source>Select a frame in the log to see its header bit by bit.</source>
        <translation>Choisissez une trame dans le journal pour voir son en-tête bit par bit.</translation>
    </message>
    <message>
        <source>Point at a field, or move through the fields with the arrow keys.</source>
        <translation>Pointez un champ, ou parcourez les champs avec les flèches.</translation>
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
        <source>Masking key</source>
        <translation>Clé de masquage</translation>
    </message>
    <message>
        <source>Inflated payload</source>
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
        <source>Stored</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>%1 of %2; truncated by a limit</source>
        <translation>%1 sur %2 ; tronqué par une limite</translation>
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
        <source>Framescope, automatically</source>
        <translation>Framescope, automatiquement</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Faute</translation>
    </message>
    <message>
        <source>injected by the local server</source>
        <translation>injectée par le serveur local</translation>
    </message>
    <message>
        <source>Header bytes</source>
        <translation>Octets de l&apos;en-tête</translation>
    </message>
    <message>
        <source>Fragmented message</source>
        <translation>Message fragmenté</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Sur le fil</translation>
    </message>
    <message>
        <source>continues after this frame</source>
        <translation>se poursuit après cette trame</translation>
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
        <source>More fragments are not listed; show frames in the log to see them.</source>
        <translation>Les autres fragments ne sont pas listés ; affichez les trames dans le journal pour les voir.</translation>
    </message>
    <message>
        <source>FIN: the last frame of its message</source>
        <translation>FIN : la dernière trame de son message</translation>
    </message>
    <message>
        <source>FIN: more frames of this message follow</source>
        <translation>FIN : d&apos;autres trames de ce message suivent</translation>
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
        <source>the length is in the next 16 bits</source>
        <translation>la longueur est dans les 16 bits suivants</translation>
    </message>
    <message>
        <source>the length is in the next 64 bits</source>
        <translation>la longueur est dans les 64 bits suivants</translation>
    </message>
    <message>
        <source>extended length</source>
        <translation>longueur étendue</translation>
    </message>
    <message>
        <source>payload length in bytes; a shorter form fits and must be used</source>
        <translation>longueur du contenu en octets ; une forme plus courte convient et doit être utilisée</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>clé de masquage</translation>
    </message>
    <message>
        <source>each payload byte is XORed with one of these four bytes</source>
        <translation>chaque octet du contenu est combiné par XOR avec l&apos;un de ces quatre octets</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::HandshakeTab</name>
    <message>
        <source>Opening handshake</source>
        <translation>Demande d&apos;ouverture</translation>
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
        <source>No opening handshake yet.</source>
        <translation>Pas encore de demande d&apos;ouverture.</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>Échec de la connexion</translation>
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
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>aucun envoyé</translation>
    </message>
    <message>
        <source>none received</source>
        <translation>aucun reçu</translation>
    </message>
    <message>
        <source>Proxy response</source>
        <translation>Réponse du proxy</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Body, decoded from %1</source>
        <translation>Corps, décodé de %1</translation>
    </message>
    <message>
        <source>Only the first %1 characters are shown; an export contains all of them.</source>
        <translation>Seuls les %1 premiers caractères sont montrés ; un export les contient tous.</translation>
    </message>
    <message>
        <source>Truncated by a limit.</source>
        <translation>Tronqué par une limite.</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Négocié</translation>
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
        <source>Subprotocols not selected</source>
        <translation>Sous-protocoles non retenus</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>offered, declined by the server</source>
        <translation>proposé, refusé par le serveur</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>Extensions offered</source>
        <translation>Extensions proposées</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>invalid, expected %1</source>
        <translation>invalide, %1 attendu</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Adresse locale</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>not visible with this stack</source>
        <translation>non visible avec cette pile</translation>
    </message>
    <message>
        <source>Show hidden values</source>
        <translation>Montrer les valeurs masquées</translation>
    </message>
    <message>
        <source>Headers and parameters that hold secrets, as they were sent. They are only in memory: the capture and exports keep them masked.</source>
        <translation>En-têtes et paramètres qui contiennent des secrets, tels qu&apos;ils ont été envoyés. Ils ne sont qu&apos;en mémoire : la capture et les exports les gardent masqués.</translation>
    </message>
    <message>
        <source>The capture keeps secrets masked, and this program has not sent them, or not since it was started.</source>
        <translation>La capture garde les secrets masqués, et ce programme ne les a pas envoyés, ou pas depuis son démarrage.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::JsonTreeModel</name>
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
    <name>framescope::ui::details::PayloadFinder</name>
    <message>
        <source>Find in the payload, or hex:de ad</source>
        <translation>Rechercher dans le contenu, ou hex:de ad</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>Rechercher dans le contenu</translation>
    </message>
    <message>
        <source>hex: and pairs of digits</source>
        <translation>hex: et des paires de chiffres</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadPage</name>
    <message>
        <source>Payload as a tree</source>
        <translation>Contenu sous forme d&apos;arbre</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Indented JSON; every token unchanged</source>
        <translation>JSON indenté ; chaque élément inchangé</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>JSON as a tree; fold, copy and filter</source>
        <translation>JSON en arbre ; à replier, copier et filtrer</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>The text unchanged, with control characters visible</source>
        <translation>Le texte tel quel, avec les caractères de contrôle visibles</translation>
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
        <source>Show the whole payload, whatever its size</source>
        <translation>Montrer tout le contenu, quelle que soit sa taille</translation>
    </message>
    <message>
        <source>Hex alongside</source>
        <translation>Hexadécimal à côté</translation>
    </message>
    <message>
        <source>Save payload to a file</source>
        <translation>Enregistrer le contenu dans un fichier</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Filtrer là-dessus</translation>
    </message>
    <message>
        <source>Select a row to see it here.</source>
        <translation>Choisissez une ligne pour la voir ici.</translation>
    </message>
    <message>
        <source>%1 stored, the rest truncated by a limit</source>
        <translation>%1 conservés, le reste tronqué par une limite</translation>
    </message>
    <message>
        <source>first %1 shown</source>
        <translation>les %1 premiers montrés</translation>
    </message>
    <message>
        <source>reading the rest…</source>
        <translation>lecture du reste…</translation>
    </message>
    <message>
        <source>formatting…</source>
        <translation>mise en forme…</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>pas du JSON à partir de l&apos;octet %1</translation>
    </message>
    <message>
        <source>bytes %1 to %2 selected (%3)</source>
        <translation>octets %1 à %2 sélectionnés (%3)</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Enregistrer le contenu</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>Copy JSON value</source>
        <translation>Copier la valeur JSON</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>Copier le chemin JSON</translation>
    </message>
    <message>
        <source>Find in the payload…</source>
        <translation>Rechercher dans le contenu…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Retour à la ligne automatique</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadTab</name>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadTextView</name>
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
    <name>framescope::ui::details::TimingTab</name>
    <message>
        <source>%1, failed</source>
        <translation>%1, échec</translation>
    </message>
    <message>
        <source>Phases of the opening</source>
        <translation>Phases de l&apos;ouverture</translation>
    </message>
    <message>
        <source>No timings yet.</source>
        <translation>Pas encore de durées.</translation>
    </message>
    <message>
        <source>Time to open</source>
        <translation>Temps d&apos;ouverture</translation>
    </message>
    <message>
        <source>did not open</source>
        <translation>ne s&apos;est pas ouverte</translation>
    </message>
    <message>
        <source>Addresses tried</source>
        <translation>Adresses essayées</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::TlsTab</name>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>Cette connexion n&apos;est pas chiffrée.</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>Pas encore de connexion.</translation>
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
        <source>Problems (accepted anyway)</source>
        <translation>Problèmes (acceptés malgré tout)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Négocié</translation>
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
        <source>Server name (SNI)</source>
        <translation>Nom du serveur (SNI)</translation>
    </message>
    <message>
        <source>not sent; an IP address never is</source>
        <translation>non envoyé ; une adresse IP ne l&apos;est jamais</translation>
    </message>
    <message>
        <source>Name checked</source>
        <translation>Nom vérifié</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
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
        <source>Problem</source>
        <translation>Problème</translation>
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
</context>
<context>
    <name>framescope::ui::log::CompareDialog</name>
    <message>
        <source>Compare messages</source>
        <translation>Comparer des messages</translation>
    </message>
    <message>
        <source>Ignore JSON member order</source>
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
        <source>Copy differences</source>
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
        <source>Identical, byte for byte.</source>
        <translation>Identiques, octet par octet.</translation>
    </message>
    <message>
        <source>Same values, written differently.</source>
        <translation>Mêmes valeurs, écrites autrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%n ligne diffère.</numerusform>
            <numerusform>%n lignes diffèrent.</numerusform>
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
        <source>Only the first 4 MiB of each are compared.</source>
        <translation>Seuls les 4 premiers Mio de chacun sont comparés.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::CopyJob</name>
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
        <source>The rest does not fit on the clipboard; export it to a file.</source>
        <translation>Le reste ne tient pas dans le presse-papiers ; exportez-le dans un fichier.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::ExportDialog</name>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Exportation annulée ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or free up disk space.</source>
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
        <source>The rest was left out: the limit is 1 GiB.</source>
        <translation>Le reste a été laissé de côté : la limite est de 1 Gio.</translation>
    </message>
    <message>
        <source>Remove secrets (passwords, tokens, cookies)</source>
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
        <source>Entire log</source>
        <translation>Tout le journal</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Lignes filtrées</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n ligne sélectionnée</numerusform>
            <numerusform>%n lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to export</source>
        <translation>Lignes à exporter</translation>
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
        <source>Removes headers such as Authorization and Cookie, and secret address parameters. Payloads stay as they are.</source>
        <translation>Retire des en-têtes comme Authorization et Cookie, et les paramètres secrets des adresses. Les contenus restent tels quels.</translation>
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
        <source>Rows:</source>
        <translation>Lignes :</translation>
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
        <source>Rows as the log shows them, one per line.</source>
        <translation>Les lignes telles que le journal les montre, une par ligne.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Every property of each entry, one entry per line.</source>
        <translation>Chaque propriété de chaque entrée, une entrée par ligne.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The payload of each row in hex, one row per line.</source>
        <translation>Le contenu de chaque ligne en hexadécimal, une par ligne.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The raw bytes of the payloads, one after another.</source>
        <translation>Les octets bruts des contenus, les uns après les autres.</translation>
    </message>
    <message>
        <source>Everything; can be imported again, entry for entry.</source>
        <translation>Tout ; peut être réimporté, entrée par entrée.</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>For browser developer tools and other programs.</source>
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
        <source>For Wireshark, which dissects the frames itself.</source>
        <translation>Pour Wireshark, qui analyse lui-même les trames.</translation>
    </message>
    <message>
        <source>Payload files</source>
        <translation>Fichiers de contenu</translation>
    </message>
    <message>
        <source>Each message as a separate file in a new folder.</source>
        <translation>Chaque message comme fichier à part dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
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
        <source>This folder does not exist. Choose another.</source>
        <translation>Ce dossier n&apos;existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file already exists. Press Export again to replace it.</source>
        <translation>Ce fichier existe déjà. Appuyez à nouveau sur Exporter pour le remplacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FilterBar</name>
    <message>
        <source>Filter: type:text size&gt;1k &quot;trade&quot; -type:ping</source>
        <translation>Filtre : type:text size&gt;1k &quot;trade&quot; -type:ping</translation>
    </message>
    <message>
        <source>Log filter</source>
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
        <source>Connection events</source>
        <translation>Événements de connexion</translation>
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
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>Retirer un filtre enregistré</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FilterTerms</name>
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
        <source>At least this large (%1)</source>
        <translation>Au moins aussi gros (%1)</translation>
    </message>
    <message>
        <source>Close code %1</source>
        <translation>Code de fermeture %1</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>À partir de cette heure</translation>
    </message>
    <message>
        <source>Up to this time</source>
        <translation>Jusqu&apos;à cette heure</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Contient « %1 »</translation>
    </message>
    <message>
        <source>Starts with the same (%1)</source>
        <translation>Commence de la même façon (%1)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FindBar</name>
    <message>
        <source>Find in the rows shown</source>
        <translation>Rechercher dans les lignes affichées</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>not a valid search</source>
        <translation>recherche non valable</translation>
    </message>
    <message>
        <source>not found; some entries could not be searched</source>
        <translation>introuvable ; certaines entrées n&apos;ont pas pu être parcourues</translation>
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
</context>
<context>
    <name>framescope::ui::log::FollowBadge</name>
    <message>
        <source>Follow the newest rows</source>
        <translation>Suivre les lignes les plus récentes</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n nouvelle</numerusform>
            <numerusform>↓ %n nouvelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogActions</name>
    <message>
        <source>Note on row %1:</source>
        <translation>Note sur la ligne %1 :</translation>
    </message>
    <message>
        <source>Leave empty to remove the note</source>
        <translation>Laissez vide pour retirer la note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>None of the rows shown has a bookmark or a note.</source>
        <translation>Aucune des lignes affichées n&apos;a de signet ni de note.</translation>
    </message>
    <message>
        <source>Enter a row number, a time, or + and a duration</source>
        <translation>Saisissez un numéro de ligne, une heure, ou + et une durée</translation>
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
        <source>No row shown is there or later.</source>
        <translation>Aucune ligne affichée ne s&apos;y trouve ni plus tard.</translation>
    </message>
    <message>
        <source>Select another row to see the time between them.</source>
        <translation>Choisissez une autre ligne pour voir le temps entre les deux.</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Sélectionnez deux lignes pour les comparer.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogColumns</name>
    <message>
        <source>Right-click to choose columns, drag to move them</source>
        <translation>Clic droit pour choisir les colonnes, glissez pour les déplacer</translation>
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
        <source>Time: since previous row</source>
        <translation>Temps : depuis la ligne précédente</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogCommand</name>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
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
        <source>Plot rates and round trips</source>
        <translation>Graphique des débits et allers-retours</translation>
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
        <source>Add or remove bookmark</source>
        <translation>Ajouter ou retirer un signet</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Modifier la note…</translation>
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
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exporter le journal…</translation>
    </message>
    <message>
        <source>Export selected rows…</source>
        <translation>Exporter les lignes sélectionnées…</translation>
    </message>
    <message>
        <source>Hide heartbeats</source>
        <translation>Masquer les battements</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>Mettre le journal en pause</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vider le journal</translation>
    </message>
    <message>
        <source>Show cleared rows again</source>
        <translation>Montrer à nouveau les lignes effacées</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistiques…</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogFoot</name>
    <message>
        <source>Show rows again</source>
        <translation>Montrer à nouveau les lignes</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogMenu</name>
    <message>
        <source>Filter by</source>
        <translation>Filtrer par</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Retirer le signet</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Compare with previous…</source>
        <translation>Comparer avec le précédent…</translation>
    </message>
    <message>
        <source>Columns and time</source>
        <translation>Colonnes et temps</translation>
    </message>
    <message>
        <source>Hide rows like this</source>
        <translation>Masquer les lignes de ce genre</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogModel</name>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Direction: ↑ sent, ↓ received, ◇ event</source>
        <translation>Direction : ↑ envoyé, ↓ reçu, ◇ événement</translation>
    </message>
    <message>
        <source>Time since the previous row</source>
        <translation>Temps depuis la ligne précédente</translation>
    </message>
    <message>
        <source>Message payload, inflated</source>
        <translation>Contenu du message, décompressé</translation>
    </message>
    <message>
        <source>Frame size on the wire, including the header</source>
        <translation>Taille de la trame sur le fil, en-tête compris</translation>
    </message>
    <message>
        <source>Connection number within the session</source>
        <translation>Numéro de la connexion dans la session</translation>
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
</context>
<context>
    <name>framescope::ui::log::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
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
        <source>Show every frame; each fragment is a row of its own</source>
        <translation>Montrer chaque trame ; chaque fragment a sa propre ligne</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest row in view (End)</source>
        <translation>Garder la ligne la plus récente en vue (Fin)</translation>
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
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Find in the log (Ctrl+F)</source>
        <translation>Rechercher dans le journal (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter name:</source>
        <translation>Nom du filtre :</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Filter saved.</source>
        <translation>Filtre enregistré.</translation>
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
        <source>%1 of %2 entries</source>
        <translation>%1 sur %2 entrées</translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation>recherche, %1 %</translation>
    </message>
    <message>
        <source>No entries match the filter.
Press Esc in the filter to show everything.</source>
        <translation>Aucune entrée ne correspond au filtre.
Appuyez sur Échap dans le filtre pour tout montrer.</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vider le journal</translation>
    </message>
    <message>
        <source>Hide the rows so far; the capture keeps them (Ctrl+Shift+K)</source>
        <translation>Masquer les lignes déjà présentes ; la capture les garde (Ctrl+Maj+K)</translation>
    </message>
    <message>
        <source>cleared up to row %1</source>
        <translation>vidé jusqu&apos;à la ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n waiting</source>
        <translation>
            <numerusform>en pause, %n en attente</numerusform>
            <numerusform>en pause, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>The log is cleared. New rows come here; the capture keeps the old ones.</source>
        <translation>Le journal est vidé. Les nouvelles lignes apparaissent ici ; la capture garde les anciennes.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogPosition</name>
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
        <source>%1 from row %2</source>
        <translation>%1 depuis la ligne %2</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::PromptBar</name>
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
    <name>framescope::ui::log::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>JSON path: id, params.seq, $[0]</source>
        <translation>Chemin JSON : id, params.seq, $[0]</translation>
    </message>
    <message>
        <source>JSON path to count by</source>
        <translation>Chemin JSON pour le comptage</translation>
    </message>
    <message>
        <source>Count &amp;by</source>
        <translation>Compter &amp;par</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Count again, with what has come since (F5)</source>
        <translation>Compter à nouveau, avec ce qui est arrivé depuis (F5)</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Compter à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Go to its first row</source>
        <translation>Aller à sa première ligne</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrer par cette valeur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all numbers and values as text</source>
        <translation>Copier tous les nombres et toutes les valeurs comme texte</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>%1 % at most</source>
        <translation>%1 % ne dépassent pas</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>Ce que montre le filtre</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
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
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Sur le fil</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>Round trips of pings</source>
        <translation>Allers-retours des pings</translation>
    </message>
    <message>
        <source>Answers received, by “%1”</source>
        <translation>Réponses reçues, d&apos;après « %1 »</translation>
    </message>
    <message>
        <source>Answers sent, by “%1”</source>
        <translation>Réponses envoyées, d&apos;après « %1 »</translation>
    </message>
    <message>
        <source>Payload sizes</source>
        <translation>Tailles des contenus</translation>
    </message>
    <message>
        <source>Time between messages in one direction</source>
        <translation>Temps entre les messages d&apos;un même sens</translation>
    </message>
    <message>
        <source>A JSON path counts messages by a value, finds gaps in a sequence and pairs answers.</source>
        <translation>Un chemin JSON compte les messages par valeur, trouve les trous d&apos;une séquence et associe les réponses.</translation>
    </message>
    <message>
        <source>Sequence received</source>
        <translation>Séquence reçue</translation>
    </message>
    <message>
        <source>Sequence sent</source>
        <translation>Séquence envoyée</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répétés</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>En arrière</translation>
    </message>
    <message>
        <source>Sent without an answer</source>
        <translation>Envoyés sans réponse</translation>
    </message>
    <message>
        <source>Received without an answer</source>
        <translation>Reçus sans réponse</translation>
    </message>
    <message>
        <source>missing between %1 and %2</source>
        <translation>manquants entre %1 et %2</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>autres valeurs</translation>
    </message>
    <message>
        <source>No message has a value at “%1”.</source>
        <translation>Aucun message n&apos;a de valeur à « %1 ».</translation>
    </message>
    <message>
        <source>%1 of %2 messages have a value at “%3”.</source>
        <translation>%1 messages sur %2 ont une valeur à « %3 ».</translation>
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
        <source>Not stored</source>
        <translation>Non conservé</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::Remedy</name>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
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
        <source>Review and allow</source>
        <translation>Vérifier et autoriser</translation>
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
    <message>
        <source>Edit the setting</source>
        <translation>Modifier le réglage</translation>
    </message>
</context>
<context>
    <name>framescope::ui::program::MainWindow</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::AddressPanel</name>
    <message>
        <source>Not listening. Start the server to see its address here.</source>
        <translation>N&apos;écoute pas. Démarrez le serveur pour voir son adresse ici.</translation>
    </message>
    <message>
        <source>How to trust it…</source>
        <translation>Comment lui faire confiance…</translation>
    </message>
    <message>
        <source>What a wss client needs to accept this server&apos;s certificate</source>
        <translation>Ce qu&apos;il faut à un client wss pour accepter le certificat de ce serveur</translation>
    </message>
    <message>
        <source>Server address</source>
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
        <source>Copy address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Copy address with token</source>
        <translation>Copier l&apos;adresse avec le jeton</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
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
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page of %1 in a browser</source>
        <translation>Ouvrir la page de %1 dans un navigateur</translation>
    </message>
    <message>
        <source>The server has a page that turns a browser into a client</source>
        <translation>Le serveur a une page qui fait d&apos;un navigateur un client</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ClientsModel</name>
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
    <name>framescope::ui::server::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No clients connected.
Use “Connect”, or give the address to any client.</source>
        <translation>Aucun client connecté.
Utilisez « Se connecter », ou donnez l&apos;adresse à n&apos;importe quel client.</translation>
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
        <source>to all clients</source>
        <translation>à tous les clients</translation>
    </message>
    <message>
        <source>to the selected client</source>
        <translation>au client sélectionné</translation>
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
        <source>Empty: Close without a code</source>
        <translation>Vide : Close sans code</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Raison de fermeture</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>Close this connection with the code and reason</source>
        <translation>Fermer cette connexion avec le code et la raison</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>End the stream at once, without a Close frame (RST)</source>
        <translation>Terminer aussitôt le flux, sans trame Close (RST)</translation>
    </message>
    <message>
        <source>The pong gives the round-trip time</source>
        <translation>Le pong donne le temps d&apos;aller-retour</translation>
    </message>
    <message>
        <source>Filter log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Show only this client&apos;s entries in the log; press again to show all</source>
        <translation>Ne montrer que les entrées de ce client dans le journal ; appuyez à nouveau pour tout montrer</translation>
    </message>
    <message>
        <source>No client to send to.</source>
        <translation>Aucun client à qui envoyer.</translation>
    </message>
    <message>
        <source>Hex is written in pairs of the digits 0-9 and a-f.</source>
        <translation>L&apos;hexadécimal s&apos;écrit par paires de chiffres 0-9 et a-f.</translation>
    </message>
    <message>
        <source>A Close frame carries a code of 1000 to 1003, 1007 to 1014 or 3000 to 4999. To send other codes, add “close” under Faults.</source>
        <translation>Une trame Close porte un code de 1000 à 1003, de 1007 à 1014 ou de 3000 à 4999. Pour envoyer d&apos;autres codes, ajoutez « close » sous Fautes.</translation>
    </message>
    <message>
        <source>A close reason is at most 123 bytes.</source>
        <translation>Une raison de fermeture a au plus 123 octets.</translation>
    </message>
    <message>
        <source>A close reason needs a close code.</source>
        <translation>Une raison de fermeture a besoin d&apos;un code de fermeture.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::FaultBuilder</name>
    <message>
        <source>Fault</source>
        <translation>Faute</translation>
    </message>
    <message>
        <source>Fault options</source>
        <translation>Options de la faute</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>when opened</source>
        <translation>à l&apos;ouverture</translation>
    </message>
    <message>
        <source>on accept</source>
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
        <source>on a message matching</source>
        <translation>sur un message correspondant à</translation>
    </message>
    <message>
        <source>Value for when</source>
        <translation>Valeur pour le moment choisi</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>How likely it is each time</source>
        <translation>Sa probabilité à chaque fois</translation>
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
    <name>framescope::ui::server::FaultsForm</name>
    <message>
        <source>Fault, options, moment and probability</source>
        <translation>Faute, options, moment et probabilité</translation>
    </message>
    <message>
        <source>What the server does wrong on purpose. The log marks each injected fault as deliberate.</source>
        <translation>Ce que le serveur fait de faux exprès. Le journal signale chaque faute injectée comme délibérée.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fautes</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>a new one at every start</source>
        <translation>une nouvelle à chaque démarrage</translation>
    </message>
    <message>
        <source>The same seed repeats everything random; the log shows which one is used</source>
        <translation>La même graine répète tout ce qui est aléatoire ; le journal montre laquelle est utilisée</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::LimitsForm</name>
    <message>
        <source>Allowed origins</source>
        <translation>Origines autorisées</translation>
    </message>
    <message>
        <source>any; “self” is the page&apos;s own; separated by commas</source>
        <translation>toutes ; « self » est celle de la page ; séparées par des virgules</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hôtes autorisés</translation>
    </message>
    <message>
        <source>localhost and 127.0.0.1 on loopback; add your own, separated by commas</source>
        <translation>localhost et 127.0.0.1 sur le bouclage ; ajoutez les vôtres, séparés par des virgules</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Clients must send it: ?token=… or Authorization: Bearer …</source>
        <translation>Les clients doivent l&apos;envoyer : ?token=… ou Authorization: Bearer …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Max clients</source>
        <translation>Nombre maximal de clients</translation>
    </message>
    <message>
        <source>Max message size</source>
        <translation>Taille maximale d&apos;un message</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> Kio</translation>
    </message>
    <message>
        <source>Max messages per second</source>
        <translation>Messages par seconde au maximum</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>Send buffer per client</source>
        <translation>Tampon d&apos;envoi par client</translation>
    </message>
    <message>
        <source>Opening handshake timeout</source>
        <translation>Délai de la demande d&apos;ouverture</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Closing handshake timeout</source>
        <translation>Délai de l&apos;échange de fermeture</translation>
    </message>
    <message>
        <source>Ping interval</source>
        <translation>Intervalle de ping</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ListenForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As shown in the tab and on the page at /</source>
        <translation>Tel qu&apos;affiché dans l&apos;onglet et sur la page à /</translation>
    </message>
    <message>
        <source>Listen on</source>
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
        <source>wss port</source>
        <translation>Port wss</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>made by Framescope&apos;s own CA</source>
        <translation>créé par la CA de Framescope</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Of an encrypted key; it is not saved</source>
        <translation>D&apos;une clé chiffrée ; elle n&apos;est pas enregistrée</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Sous-protocoles</translation>
    </message>
    <message>
        <source>in order of preference, separated by commas</source>
        <translation>par ordre de préférence, séparés par des virgules</translation>
    </message>
    <message>
        <source>Accept compression (permessage-deflate)</source>
        <translation>Accepter la compression (permessage-deflate)</translation>
    </message>
    <message>
        <source>Compression parameters</source>
        <translation>Paramètres de compression</translation>
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
        <source>Framescope</source>
        <translation>Framescope</translation>
    </message>
    <message>
        <source>Qt WebSockets (echo, broadcast and feed; no faults)</source>
        <translation>Qt WebSockets (echo, broadcast et feed ; pas de fautes)</translation>
    </message>
    <message>
        <source>On protocol violations</source>
        <translation>En cas de violation du protocole</translation>
    </message>
    <message>
        <source>strict: fail the connection</source>
        <translation>strict : faire échouer la connexion</translation>
    </message>
    <message>
        <source>observe: report and continue</source>
        <translation>observer : signaler et continuer</translation>
    </message>
    <message>
        <source>Serve a page with a browser client at /</source>
        <translation>Servir une page avec un client de navigateur à /</translation>
    </message>
    <message>
        <source>This is not an IP address. 127.0.0.1 is this computer, for itself only.</source>
        <translation>Ce n&apos;est pas une adresse IP. 127.0.0.1 est cet ordinateur, pour lui seul.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Seul cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>Other computers can connect. Set a token or allowed origins to keep strangers out.</source>
        <translation>D&apos;autres ordinateurs peuvent se connecter. Définissez un jeton ou des origines autorisées pour tenir les inconnus à distance.</translation>
    </message>
    <message>
        <source>The name of a subprotocol consists of letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>Le nom d&apos;un sous-protocole se compose de lettres, de chiffres et de !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>A private key needs its certificate.</source>
        <translation>Une clé privée a besoin de son certificat.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::PathsForm</name>
    <message>
        <source>What the server does with the messages it receives on each path. “/chat” is that path, “/chat/*” everything below it, “/*” everything else. Several rows for one path work together.</source>
        <translation>Ce que le serveur fait des messages qu&apos;il reçoit sur chaque chemin. « /chat » est ce chemin, « /chat/* » tout ce qui est en dessous, « /* » tout le reste. Plusieurs lignes d&apos;un même chemin agissent ensemble.</translation>
    </message>
    <message>
        <source>Add behaviour</source>
        <translation>Ajouter un comportement</translation>
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
        <source>Behaviours</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>A path begins with a slash.</source>
        <translation>Un chemin commence par une barre oblique.</translation>
    </message>
    <message>
        <source>answers by the rules in a file</source>
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
        <source>randomly changing prices</source>
        <translation>des prix qui varient au hasard</translation>
    </message>
    <message>
        <source>a leaderboard</source>
        <translation>un classement</translation>
    </message>
    <message>
        <source>sensor readings</source>
        <translation>les mesures d&apos;un capteur</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerFeature</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;New local server</source>
        <translation>&amp;Nouveau serveur local</translation>
    </message>
    <message>
        <source>Start &amp;echo server</source>
        <translation>Démarrer un serveur d&apos;&amp;écho</translation>
    </message>
    <message>
        <source>Echo server with a &amp;session</source>
        <translation>Serveur d&apos;écho avec une &amp;session</translation>
    </message>
    <message>
        <source>Show me: start an echo server and talk to it</source>
        <translation>Montrez-moi : démarrer un serveur d&apos;écho et lui parler</translation>
    </message>
    <message>
        <source>Everything happens on this computer; nothing is sent anywhere else.</source>
        <translation>Tout se passe sur cet ordinateur ; rien n&apos;est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Démarrer un serveur local</translation>
    </message>
    <message>
        <source>Hello, this is Framescope. Everything you send comes back.</source>
        <translation>Bonjour, ici Framescope. Tout ce que vous envoyez revient.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerForm</name>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fautes</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>Limites et sécurité</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerPage</name>
    <message>
        <source>The log is kept in memory only.</source>
        <translation>Le journal n&apos;est gardé qu&apos;en mémoire.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Listening, behaviours, faults, limits</source>
        <translation>Écoute, comportements, fautes, limites</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this server in the workspace</source>
        <translation>Enregistrer ce serveur dans l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Nothing here yet.
Start the server and connect a client to it.</source>
        <translation>Rien ici pour l&apos;instant.
Démarrez le serveur et connectez-y un client.</translation>
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
        <source>Clients, or the selected log entry</source>
        <translation>Clients, ou l&apos;entrée sélectionnée du journal</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n client(s).</source>
        <translation>
            <numerusform>Envoyé à %n client.</numerusform>
            <numerusform>Envoyé à %n clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart to apply changes.</source>
        <translation>Redémarrez pour appliquer les modifications.</translation>
    </message>
    <message>
        <source>The server still runs with its previous settings.</source>
        <translation>Le serveur fonctionne encore avec ses réglages précédents.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>The server cannot start with these settings.</source>
        <translation>Le serveur ne peut pas démarrer avec ces réglages.</translation>
    </message>
    <message>
        <source>The server cannot be saved with these settings.</source>
        <translation>Le serveur ne peut pas être enregistré avec ces réglages.</translation>
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
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
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
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n faute</numerusform>
            <numerusform>%n fautes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>Clients (%1)</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>L&apos;enregistrer dans le fichier</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>Seulement jusqu&apos;à la fin de Framescope</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::SettingsForm</name>
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
</context>
<context>
    <name>framescope::ui::server::SpecTable</name>
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
    <name>framescope::ui::server::TrustCard</name>
    <message>
        <source>The certificate of this server comes from a CA that Framescope made on this computer. A client of wss has to trust this CA once; sessions of Framescope do so already.</source>
        <translation>Le certificat de ce serveur vient d&apos;une CA que Framescope a faite sur cet ordinateur. Un client wss doit faire confiance une fois à cette CA ; les sessions de Framescope le font déjà.</translation>
    </message>
    <message>
        <source>How to trust the CA</source>
        <translation>Comment faire confiance à la CA</translation>
    </message>
    <message>
        <source>Save CA certificate…</source>
        <translation>Enregistrer le certificat de la CA…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
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
        <source>The CA certificate could not be read: %1</source>
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
        <source>Save CA certificate</source>
        <translation>Enregistrer le certificat de la CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificats (*.pem *.crt)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::AddressBar</name>
    <message>
        <source>wss://host.example/path — Enter connects</source>
        <translation>wss://host.example/path — Entrée connecte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Stop reconnecting</source>
        <translation>Arrêter la reconnexion</translation>
    </message>
    <message>
        <source>Save as a connection, or edit it</source>
        <translation>Enregistrer comme connexion, ou la modifier</translation>
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
</context>
<context>
    <name>framescope::ui::session::ConnectFlow</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Closed with code %1.</source>
        <translation>Fermée avec le code %1.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::LowerPart</name>
    <message>
        <source>Details or message</source>
        <translation>Détails ou message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <translation>pas de limite</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>Close timeout</source>
        <translation>Délai de fermeture</translation>
    </message>
    <message>
        <source>Max message size</source>
        <translation>Taille maximale d&apos;un message</translation>
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
        <source>no file</source>
        <translation>pas de fichier</translation>
    </message>
    <message>
        <source>TLS secrets in the format of SSLKEYLOGFILE, with which Wireshark can decrypt the traffic</source>
        <translation>Secrets TLS au format de SSLKEYLOGFILE, avec lesquels Wireshark peut déchiffrer le trafic</translation>
    </message>
    <message>
        <source>TLS key log</source>
        <translation>Journal des clés TLS</translation>
    </message>
    <message>
        <source>Defaults for all connections. Folders and connections can override them. Changes apply from the next connect.</source>
        <translation>Valeurs par défaut de toutes les connexions. Les dossiers et les connexions peuvent en définir d&apos;autres. Les modifications s&apos;appliquent dès la prochaine connexion.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::NotificationSettings</name>
    <message>
        <source>When a connection is lost</source>
        <translation>Quand une connexion est perdue</translation>
    </message>
    <message>
        <source>When an entry matches</source>
        <translation>Quand une entrée correspond</translation>
    </message>
    <message>
        <source>Shown by the system if it can, otherwise in the window.</source>
        <translation>Montrées par le système s&apos;il le peut, sinon dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::ProfileTabs</name>
    <message>
        <source>The address was saved in “%1”.</source>
        <translation>L&apos;adresse a été enregistrée dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” trusts this certificate from now on.</source>
        <translation>« %1 » fait désormais confiance à ce certificat.</translation>
    </message>
    <message>
        <source>Its fingerprint is on the TLS page of the connection.</source>
        <translation>Son empreinte figure sur la page TLS de la connexion.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionController</name>
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
    <name>framescope::ui::session::SessionFeature</name>
    <message>
        <source>New &amp;session</source>
        <translation>Nouvelle &amp;session</translation>
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
        <source>Stop reconnectin&amp;g</source>
        <translation>Arrêter la reconne&amp;xion</translation>
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
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionNotices</name>
    <message>
        <source>%1: connection lost</source>
        <translation>%1 : connexion perdue</translation>
    </message>
    <message>
        <source>%1: the filter of notifications reached a limit</source>
        <translation>%1 : le filtre des notifications a atteint une limite</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new entries match the filter</source>
        <translation>
            <numerusform>%1 : %n nouvelle entrée correspond au filtre</numerusform>
            <numerusform>%1 : %n nouvelles entrées correspondent au filtre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionPage</name>
    <message>
        <source>Nothing here yet.
Type an address above and press Enter to connect.</source>
        <translation>Rien ici pour l&apos;instant.
Tapez une adresse ci-dessus et appuyez sur Entrée pour vous connecter.</translation>
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
        <source>Open. Nothing was sent or received yet.</source>
        <translation>Ouverte. Rien n&apos;a encore été envoyé ni reçu.</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de variable « %1 ».</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or add it.</source>
        <translation>Choisissez l&apos;environnement qui la contient, ou ajoutez-la.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::StatusRow</name>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>Tentative %1 dans %2</translation>
    </message>
    <message>
        <source>RTT %1 (mean %2)</source>
        <translation>RTT %1 (moyenne %2)</translation>
    </message>
    <message>
        <source>permessage-deflate %1:1</source>
        <translation>permessage-deflate %1:1</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msg/s</translation>
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
    <name>framescope::ui::shell::AppearanceSettings</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
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
        <source>Custom font for payloads and the log</source>
        <translation>Police personnalisée pour les contenus et le journal</translation>
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
        <source>Points added to the size of other text</source>
        <translation>Points ajoutés à la taille des autres textes</translation>
    </message>
    <message>
        <source>Size adjustment</source>
        <translation>Ajustement de la taille</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::CommandPalette</name>
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
    <name>framescope::ui::shell::HelpWindow</name>
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
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Fermer le manuel</translation>
    </message>
    <message>
        <source>This link leads outside the program:</source>
        <translation>Ce lien mène hors du programme :</translation>
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
    <name>framescope::ui::shell::MainWindow</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>%1 – Framescope</source>
        <translation>%1 – Framescope</translation>
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
        <source>Show beside the others</source>
        <translation>Montrer à côté des autres</translation>
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
        <source>About Framescope</source>
        <translation>À propos de Framescope</translation>
    </message>
    <message>
        <source>Tests and monitors WebSockets, byte for byte. No account, no telemetry. MIT licence.</source>
        <translation>Teste et surveille les WebSockets, octet par octet. Pas de compte, pas de télémétrie. Licence MIT.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
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
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::RecoveryDialog</name>
    <message>
        <source>The last run</source>
        <translation>La dernière exécution</translation>
    </message>
    <message>
        <source>Framescope ended before it could close its files. There is no crash report.</source>
        <translation>Framescope s&apos;est terminé avant de pouvoir fermer ses fichiers. Il n&apos;y a pas de rapport de plantage.</translation>
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
        <source>&amp;Captures that were being recorded. They hold everything received until a quarter of a second before the end:</source>
        <translation>&amp;Captures en cours d&apos;enregistrement. Elles contiennent tout ce qui a été reçu jusqu&apos;à un quart de seconde avant la fin :</translation>
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
    <name>framescope::ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::ShellMenus</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>Fermer l&apos;on&amp;glet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>S&amp;ystème</translation>
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
        <source>S&amp;plit: show this tab beside the others</source>
        <translation>Partager : montrer cet onglet à côté des a&amp;utres</translation>
    </message>
    <message>
        <source>&amp;One side only</source>
        <translation>Un &amp;seul côté</translation>
    </message>
    <message>
        <source>Go to the other s&amp;ide</source>
        <translation>Aller de l&apos;autre cô&amp;té</translation>
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
        <source>&amp;Welcome page</source>
        <translation>&amp;Page d&apos;accueil</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Onglet %1</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>&amp;Palette de commandes</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
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
        <source>&amp;About Framescope</source>
        <translation>À &amp;propos de Framescope</translation>
    </message>
    <message>
        <source>List of ta&amp;bs</source>
        <translation>&amp;Liste des onglets</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::ShortcutsPage</name>
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
        <source>%1 is already used by “%2”. Remove it there first.</source>
        <translation>%1 est déjà utilisé par « %2 ». Retirez-le d&apos;abord là-bas.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::StatusLine</name>
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
</context>
<context>
    <name>framescope::ui::shell::TabArea</name>
    <message>
        <source>Open sessions, servers and captures</source>
        <translation>Sessions, serveurs et captures ouverts</translation>
    </message>
    <message>
        <source>The active side</source>
        <translation>Le côté actif</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UnsavedDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>« %1 » a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>These have unsaved changes:</source>
        <translation>Ces éléments ont des modifications non enregistrées :</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UpdateCheck</name>
    <message>
        <source>The check for a newer version failed.</source>
        <translation>La recherche d&apos;une version plus récente a échoué.</translation>
    </message>
    <message>
        <source>Try again later, or look at the project&apos;s page.</source>
        <translation>Réessayez plus tard, ou regardez la page du projet.</translation>
    </message>
    <message>
        <source>The answer has no version.</source>
        <translation>La réponse ne contient pas de version.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UpdateSettings</name>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Chercher une nouvelle version une fois par jour</translation>
    </message>
    <message>
        <source>This build cannot check for updates. Whoever built it provides them.</source>
        <translation>Cette version compilée ne peut pas chercher de mises à jour. C&apos;est à qui l&apos;a produite de les fournir.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::WelcomePage</name>
    <message>
        <source>See every frame, speak every frame, and find out in a minute why an endpoint misbehaves.</source>
        <translation>Voir chaque trame, parler chaque trame, et découvrir en une minute pourquoi un point d&apos;accès se comporte mal.</translation>
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
        <source>Ctrl+K finds every action and every connection.</source>
        <translation>Ctrl+K trouve chaque action et chaque connexion.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
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
    <name>framescope::ui::widgets::FindLine</name>
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
        <source>Close find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Close find bar (Esc)</source>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FormPages</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <source>Messages per second in the last minute</source>
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
    <name>framescope::ui::workspace::AuthPage</name>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation>paramètre de requête</translation>
    </message>
    <message>
        <source>Send key in</source>
        <translation>Envoyer la clé dans</translation>
    </message>
    <message>
        <source>Loopback port (0 = any)</source>
        <translation>Port de bouclage (0 = n&apos;importe lequel)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
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
        <source>Authorization URL</source>
        <translation>URL d&apos;autorisation</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL de jeton</translation>
    </message>
    <message>
        <source>Client ID</source>
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
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys move to the system keychain when you save; the file contains only their names.</source>
        <translation>Les mots de passe, jetons et clés passent dans le trousseau du système à l&apos;enregistrement ; le fichier ne contient que leurs noms.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::CompressionPage</name>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
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
        <source>The details of the handshake show what the server agreed to.</source>
        <translation>Les détails de l&apos;ouverture montrent ce que le serveur a accepté.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsMenu</name>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
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
        <source>New local server</source>
        <translation>Nouveau serveur local</translation>
    </message>
    <message>
        <source>Import from clipboard</source>
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
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsModel</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
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
        <source>%1, waiting to reconnect</source>
        <translation>%1, en attente de reconnexion</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsPanel</name>
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
</context>
<context>
    <name>framescope::ui::workspace::EnvironmentEditor</name>
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
        <source>{{name}} in addresses, headers and messages is replaced by its value. The active environment overrides folders, and folders override the workspace.</source>
        <translation>{{name}} dans les adresses, en-têtes et messages est remplacé par sa valeur. L&apos;environnement actif l&apos;emporte sur les dossiers, et les dossiers sur l&apos;espace de travail.</translation>
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
        <source>Variables available in every environment</source>
        <translation>Variables disponibles dans chaque environnement</translation>
    </message>
    <message>
        <source>This cannot be edited here.</source>
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
        <source>The environment was moved to trash.</source>
        <translation>L&apos;environnement a été mis à la corbeille.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer malgré tout</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>L&apos;enregistrer dans le fichier</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>Seulement jusqu&apos;à la fin de Framescope</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::HeadersPage</name>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>“%1” is not a valid header name.</source>
        <translation>« %1 » n&apos;est pas un nom d&apos;en-tête valable.</translation>
    </message>
    <message>
        <source>The value of “%1” contains a line break.</source>
        <translation>La valeur de « %1 » contient un saut de ligne.</translation>
    </message>
    <message>
        <source>“%1” is always set by Framescope.</source>
        <translation>« %1 » est toujours défini par Framescope.</translation>
    </message>
    <message>
        <source>Sent in this order, name and case as written. Values may contain {{variables}}; what looks like a secret moves to the keychain when you save.</source>
        <translation>Envoyés dans cet ordre, nom et casse tels qu&apos;écrits. Les valeurs peuvent contenir des {{variables}} ; ce qui ressemble à un secret passe dans le trousseau à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Headers of the opening handshake</source>
        <translation>En-têtes de la demande d&apos;ouverture</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
</context>
<context>
    <name>framescope::ui::workspace::ImportReport</name>
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
        <source>What was imported, changed and not understood</source>
        <translation>Ce qui a été importé, modifié et non compris</translation>
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
        <source>imported</source>
        <translation>importé</translation>
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
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::KeepalivePage</name>
    <message>
        <source>Keepalive and reconnect</source>
        <translation>Keepalive et reconnexion</translation>
    </message>
    <message>
        <source>Reply to pings</source>
        <translation>Répondre aux pings</translation>
    </message>
    <message>
        <source>Reply to Close frames</source>
        <translation>Répondre aux trames Close</translation>
    </message>
    <message>
        <source>Ping interval (ms, 0 = off)</source>
        <translation>Intervalle de ping (ms, 0 = désactivé)</translation>
    </message>
    <message>
        <source>Ping payload</source>
        <translation>Contenu du ping</translation>
    </message>
    <message>
        <source>a counter</source>
        <translation>un compteur</translation>
    </message>
    <message>
        <source>A ping carries at most 125 bytes (RFC 6455 section 5.5).</source>
        <translation>Un ping porte au plus 125 octets (RFC 6455, section 5.5).</translation>
    </message>
    <message>
        <source>Pong timeout (ms, 0 = off)</source>
        <translation>Délai de pong (ms, 0 = désactivé)</translation>
    </message>
    <message>
        <source>If no pong arrives</source>
        <translation>Si aucun pong n&apos;arrive</translation>
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
        <source>Attempts (0 = unlimited)</source>
        <translation>Tentatives (0 = sans limite)</translation>
    </message>
    <message>
        <source>Initial delay (ms)</source>
        <translation>Délai initial (ms)</translation>
    </message>
    <message>
        <source>Max delay (ms)</source>
        <translation>Délai maximal (ms)</translation>
    </message>
    <message>
        <source>Backoff multiplier</source>
        <translation>Multiplicateur de backoff</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Random share of each delay, from 0 to 1</source>
        <translation>Part aléatoire de chaque délai, de 0 à 1</translation>
    </message>
    <message>
        <source>Don&apos;t reconnect after codes</source>
        <translation>Pas de reconnexion après les codes</translation>
    </message>
    <message>
        <source>A close code is a number from 1000 to 4999.</source>
        <translation>Un code de fermeture est un nombre de 1000 à 4999.</translation>
    </message>
    <message>
        <source>Close codes, separated by commas</source>
        <translation>Codes de fermeture, séparés par des virgules</translation>
    </message>
    <message>
        <source>Send after open</source>
        <translation>Envoyer après l&apos;ouverture</translation>
    </message>
    <message>
        <source>This connection has no saved message “%1”.</source>
        <translation>Cette connexion n&apos;a pas de message enregistré « %1 ».</translation>
    </message>
    <message>
        <source>Names of saved messages, separated by semicolons</source>
        <translation>Noms de messages enregistrés, séparés par des points-virgules</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::LimitsPage</name>
    <message>
        <source>Limits and timeouts</source>
        <translation>Limites et délais</translation>
    </message>
    <message>
        <source>Max message size (bytes, inflated)</source>
        <translation>Taille maximale d&apos;un message (octets, décompressé)</translation>
    </message>
    <message>
        <source>Max frame size (bytes)</source>
        <translation>Taille maximale d&apos;une trame (octets)</translation>
    </message>
    <message>
        <source>Max frames per message</source>
        <translation>Nombre maximal de trames par message</translation>
    </message>
    <message>
        <source>Max handshake head (bytes)</source>
        <translation>Taille maximale de l&apos;en-tête d&apos;ouverture (octets)</translation>
    </message>
    <message>
        <source>Max headers</source>
        <translation>Nombre maximal d&apos;en-têtes</translation>
    </message>
    <message>
        <source>Max body of a refusal (bytes)</source>
        <translation>Taille maximale du corps d&apos;un refus (octets)</translation>
    </message>
    <message>
        <source>Max redirects</source>
        <translation>Nombre maximal de redirections</translation>
    </message>
    <message>
        <source>Name lookup (ms, 0 = no limit)</source>
        <translation>Résolution du nom (ms, 0 = sans limite)</translation>
    </message>
    <message>
        <source>TCP connect (ms)</source>
        <translation>Connexion TCP (ms)</translation>
    </message>
    <message>
        <source>Proxy (ms)</source>
        <translation>Proxy (ms)</translation>
    </message>
    <message>
        <source>TLS handshake (ms)</source>
        <translation>Négociation TLS (ms)</translation>
    </message>
    <message>
        <source>Upgrade (ms)</source>
        <translation>Mise à niveau (ms)</translation>
    </message>
    <message>
        <source>Total time to open (ms)</source>
        <translation>Temps total d&apos;ouverture (ms)</translation>
    </message>
    <message>
        <source>Closing handshake (ms)</source>
        <translation>Échange de fermeture (ms)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileDocument</name>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileEditor</name>
    <message>
        <source>%1 – folder</source>
        <translation>%1 – dossier</translation>
    </message>
    <message>
        <source>%1 – connection</source>
        <translation>%1 – connexion</translation>
    </message>
    <message>
        <source>This folder cannot be saved.</source>
        <translation>Ce dossier ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>This connection cannot be saved.</source>
        <translation>Cette connexion ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>Changes apply the next time a connection opens.</source>
        <translation>Les modifications s&apos;appliquent à la prochaine ouverture d&apos;une connexion.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer malgré tout</translation>
    </message>
    <message>
        <source>This folder was changed elsewhere.</source>
        <translation>Ce dossier a été modifié ailleurs.</translation>
    </message>
    <message>
        <source>This connection was changed elsewhere.</source>
        <translation>Cette connexion a été modifiée ailleurs.</translation>
    </message>
    <message>
        <source>Saving asks before it overwrites that change. Reloading discards yours.</source>
        <translation>Enregistrer demande avant d&apos;écraser cette modification. Recharger abandonne les vôtres.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>L&apos;enregistrer dans le fichier</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>Seulement jusqu&apos;à la fin de Framescope</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileForm</name>
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
        <source>Default (%1)</source>
        <translation>Par défaut (%1)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
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
        <translation>réglages du système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>The proxy needs a host.</source>
        <translation>Le proxy a besoin d&apos;un hôte.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Une connexion a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Path parameters</source>
        <translation>Paramètres de chemin</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Paramètres de requête</translation>
    </message>
    <message>
        <source>Defaults for all connections in this workspace.</source>
        <translation>Valeurs par défaut de toutes les connexions de cet espace de travail.</translation>
    </message>
    <message>
        <source>Defaults for all connections in this folder.</source>
        <translation>Valeurs par défaut de toutes les connexions de ce dossier.</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Sous-protocoles</translation>
    </message>
    <message>
        <source>“%1” is not a valid subprotocol name.</source>
        <translation>« %1 » n&apos;est pas un nom de sous-protocole valable.</translation>
    </message>
    <message>
        <source>In order of preference, separated by commas</source>
        <translation>Par ordre de préférence, séparés par des virgules</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
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
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Framescope</source>
        <translation>Framescope</translation>
    </message>
    <message>
        <source>On protocol violations</source>
        <translation>En cas de violation du protocole</translation>
    </message>
    <message>
        <source>strict: fail the connection</source>
        <translation>strict : faire échouer la connexion</translation>
    </message>
    <message>
        <source>observe: report and continue</source>
        <translation>observer : signaler et continuer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Resolves to %1</source>
        <translation>Donne %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::RowTable</name>
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
        <source>Not sent unless checked.</source>
        <translation>Envoyé seulement si la case est cochée.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::SecretPrompt</name>
    <message>
        <source>Save in the system keychain</source>
        <translation>Enregistrer dans le trousseau du système</translation>
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
        <source>This connection needs %n secret(s) missing on this computer.</source>
        <translation>
            <numerusform>Cette connexion a besoin de %n secret absent de cet ordinateur.</numerusform>
            <numerusform>Cette connexion a besoin de %n secrets absents de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Secret %1</translation>
    </message>
    <message>
        <source>No keychain found; secrets are kept until Framescope quits.</source>
        <translation>Aucun trousseau trouvé ; les secrets sont gardés jusqu&apos;à la fermeture de Framescope.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::TlsPage</name>
    <message>
        <source>Verify certificate</source>
        <translation>Vérifier le certificat</translation>
    </message>
    <message>
        <source>CA files</source>
        <translation>Fichiers CA</translation>
    </message>
    <message>
        <source>PEM files, separated by semicolons; used in addition to the system&apos;s CAs</source>
        <translation>Fichiers PEM, séparés par des points-virgules ; utilisés en plus des CA du système</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
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
        <source>Trusted fingerprints</source>
        <translation>Empreintes de confiance</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>Une empreinte SHA-256 a 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints of certificates to accept despite errors, separated by semicolons</source>
        <translation>Empreintes SHA-256 de certificats à accepter malgré des erreurs, séparées par des points-virgules</translation>
    </message>
    <message>
        <source>Qt&apos;s default</source>
        <translation>valeur par défaut de Qt</translation>
    </message>
    <message>
        <source>Minimum version</source>
        <translation>Version minimale</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::Transfers</name>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
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
        <source>you will be asked before it is used, because it %1</source>
        <translation>vous serez consulté avant son utilisation, car il %1</translation>
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
        <source>This tab is not a saved connection.</source>
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
</context>
<context>
    <name>framescope::ui::workspace::TrustPrompt</name>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Ne pas autoriser</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>“%1” comes from elsewhere. Allow what it asks for?</source>
        <translation>« %1 » vient d&apos;ailleurs. Autoriser ce qu&apos;il demande ?</translation>
    </message>
    <message>
        <source>You will be asked again if it changes.</source>
        <translation>La question reviendra s&apos;il change.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::VariableTable</name>
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
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Ignored unless checked.</source>
        <translation>Ignorée si la case n&apos;est pas cochée.</translation>
    </message>
    <message>
        <source>Stored in the system keychain, not in the file.</source>
        <translation>Conservé dans le trousseau du système, pas dans le fichier.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Une variable a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>A name cannot contain spaces or braces.</source>
        <translation>Un nom ne peut contenir ni espaces ni accolades.</translation>
    </message>
    <message>
        <source>Names that begin with $, env. or secret. are reserved.</source>
        <translation>Les noms qui commencent par $, env. ou secret. sont réservés.</translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation>« %1 » est utilisé deux fois.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Resolved at each connect and each send; the nearest source wins.</source>
        <translation>Remplacées à chaque connexion et à chaque envoi ; la source la plus proche l&apos;emporte.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceEdits</name>
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
    <name>framescope::ui::workspace::WorkspaceFeature</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>&amp;Importer des connexions…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
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
        <source>Go to the connec&amp;tions</source>
        <translation>Aller aux conne&amp;xions</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to trash.</source>
        <translation>
            <numerusform>%n élément mis à la corbeille.</numerusform>
            <numerusform>%n éléments mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement : %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
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
        <source>This connection is outside the open workspace.</source>
        <translation>Cette connexion se trouve hors de l&apos;espace de travail ouvert.</translation>
    </message>
    <message>
        <source>Start Framescope with the folder that contains it.</source>
        <translation>Démarrez Framescope avec le dossier qui la contient.</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceSide</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Environment: the values of {{variables}}</source>
        <translation>Environnement : les valeurs des {{variables}}</translation>
    </message>
    <message>
        <source>Edit environments and variables</source>
        <translation>Modifier les environnements et variables</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Pas d&apos;environnement</translation>
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
        <source>system, light or dark.</source>
        <translation>system, light ou dark.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were recovered.</source>
        <translation>
            <numerusform>%n enregistrement a été récupéré.</numerusform>
            <numerusform>%n enregistrements ont été récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>Vous avez %1.</translation>
    </message>
    <message>
        <source>The language of the window: en, de, fr, es, ja or zh_CN.</source>
        <translation>La langue de la fenêtre : en, de, fr, es, ja ou zh_CN.</translation>
    </message>
    <message>
        <source>An address (ws:// or wss://), a capture (.fscope) or a workspace (a folder).</source>
        <translation>Une adresse (ws:// ou wss://), une capture (.fscope) ou un espace de travail (un dossier).</translation>
    </message>
    <message>
        <source>Framescope was stopped while it was recording.</source>
        <translation>Framescope a été arrêté pendant qu&apos;il enregistrait.</translation>
    </message>
    <message>
        <source>Framescope crashed last time.</source>
        <translation>Framescope a planté la dernière fois.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Framescope %1 is available.</source>
        <translation>Framescope %1 est disponible.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Show the versions of the program and its libraries.</source>
        <translation>Montrer les versions du programme et de ses bibliothèques.</translation>
    </message>
    <message>
        <source>Save a picture of the window once something is received, then quit.</source>
        <translation>Enregistrer une image de la fenêtre dès que quelque chose est reçu, puis quitter.</translation>
    </message>
    <message>
        <source>Render panels and dialogs into a folder, then quit.</source>
        <translation>Dessiner les panneaux et dialogues dans un dossier, puis quitter.</translation>
    </message>
</context>
</TS>
