<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CookieJar</name>
    <message>
        <source>The cookies in %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file to begin with an empty jar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookies cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large to be one of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is large into files of its own, for messages of the kind &quot;file&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file should hold a JSON object, but it holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with { and end it with }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice in the same object; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Framescope wrote this file (version %1, this program knows %2). It can be used but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing %1 just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by someone else since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted by someone else since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your version, take theirs, or compare both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Framescope and is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or copy the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderedJson</name>
    <message>
        <source>something follows the end of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number must not begin with 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit is missing after the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit is missing in the exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character stands in a text (write it as \n, \t or \uNNNN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four hexadecimal digits must follow \u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown escape stands in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing quote of a text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is missing after a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or the end of the object is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Try: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&quot;%1&quot; should be %2, but it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the file; until then it counts as not set and is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>built-in value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resolver</name>
    <message>
        <source>(in %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process has no environment variable %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it before Framescope is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; is not on this machine%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it when asked, or set it in the workspace&apos;s secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated values are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the environment that has it, or give it with --var %1=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; needs itself%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the circle in one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variables make a text of more than %1 MiB%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for variables that contain each other several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretScan</name>
    <message>
        <source>a value of &quot;%1&quot; is a secret as a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot; is marked as secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is for a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the URL holds a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like an access token or a private key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>This system has no keychain that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret when asked: it is then kept until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>A quote (%1) is not closed in this command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The option &quot;%1&quot; of &quot;%2&quot; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a saved server: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field as a server saved by this program has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A certificate of our own could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server a certificate of yours (--cert, --key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no private key that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase, and that the file holds the key in PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file with the key in PEM (--key), and the passphrase if it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The echo server on this machine: start it under Servers, then connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceScan</name>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the workspace; it is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file into the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link to another place in the workspace; it is listed there only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are nested deeper than %1 levels; what is below is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 files; the rest is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;url&quot; with a text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;url&quot;: &quot;wss://…&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the same id as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line &quot;id&quot; from one of them; a new one is made when it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML holds too many values or is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not YAML (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::base::Error</name>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::capture</name>
    <message>
        <source>Entries %1 to %2 cannot be read: their page in the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Framescope capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .fscope; HAR and JSON Lines files are read with “import”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture %1 is damaged at its very beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 256 bytes do not match their check sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the file from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture %1 was made by a newer Framescope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its format is version %1; this program reads up to version %2. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Framescope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes in the middle of the file are damaged: the entries in them are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for captures cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or choose another folder for captures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture %1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that nothing else uses it and that you may change its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries with %2 bytes of payload before this line were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of %1 bytes for this capture is reached: what follows is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture %1 is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise its limit, or choose a faster disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write into it and that there is room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is not an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 control frames are in the file with their own opcodes; tools that know text and binary only may skip them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fragments of messages that never ended are not in the file: HAR holds whole messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compressed frames are written inflated and without RSV1, because their bytes on the wire were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames are cut in the file, as a packet may not be longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked part; the manual&apos;s page on filters lists every term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This closing parenthesis has no opening one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term is missing at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-” needs a term right behind it, which it negates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no term “%1”; did you mean “%2”? Put it into quotation marks to look for the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text between the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This regular expression is not closed with “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no option of a regular expression: i, m, s and x are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a colon: %1:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” compares: %1&gt;… or %1&lt;… instead of a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direction is “in” or “out”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte needs two hexadecimal digits: one is missing at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type: text, binary, ping, pong, close, continuation and event are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no property: violation, fragmented, compressed, bookmarked, masked, automatic, cut and deliberate are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs &lt;, &lt;=, =, &gt;= or &gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value must follow “%1” and its comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size is a number with or without k, M or G: 20, 1k, 1.5M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no unit of size: k, M and G are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This size is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ratio is a number like 0.2: wire size divided by size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” takes a number or a range: %1:1006 or %1:4000-4999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration is a number and a unit: 100ms, 30s, 5m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit is missing: ns, us, ms, s, m or h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no unit of time: ns, us, ms, s, m and h are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is a clock’s like 12:00:03.5, or +30s since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Z” needs a date in front: 2026-01-31T12:00:03Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the brackets stands an index, * for any, or a name in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a member is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression between slashes must follow “~”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers can be compared by size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither HAR nor JSON Lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export HAR from the browser&apos;s developer tools, or JSON Lines from Framescope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no HAR: it has no log.entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON from byte %1 on; what stands before was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log.entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its %1 entries is a WebSocket connection with messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a WebSocket connection without messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1, message %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no usable “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its type “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its opcode %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data should be base64 and is not: the text was taken as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON (at byte %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no event that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a frame (no “opcode”) nor an event (no “event”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer Framescope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its format is version %1; this program reads version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another recording is being written into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write into it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for the capture %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; recording goes on by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the capture %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk; recording goes on by itself when it can be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::network::ConnectionOptions</name>
    <message>
        <source>Write it like wss://example.com/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a space or a control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a space as %20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address of a WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme %1 is not one of a WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ws:// or, with TLS, wss://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a fragment (#…), which a WebSocket address must not have (RFC 6455 section 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or write # as %23 if it belongs to the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as http://host:port or socks5://host:port, or “none” or “system”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only http and socks5 are possible, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS5 allows 255 bytes for the user name and for the password (RFC 1929).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::network::Diagnosis</name>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling and the network&apos;s name server, or name the address yourself (--resolve %1:ADDRESS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1 port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and that the server is running and listens on this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, a VPN or a firewall in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TCP connection to %1 port %2 came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port, and whether a proxy is needed to get there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server did not answer for %1 within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network&apos;s name server, or name the address yourself (--resolve).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; a firewall that drops packets silently looks like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy opened no way to %1 within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and port, and whether it can reach the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not finish the TLS handshake within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the port speaks TLS; for one that does not, use ws:// in place of wss://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not answer the opening handshake within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a WebSocket server listens on this port and whether it wants TLS (wss://).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 was open within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See in the timings which phase took so long, or allow more time (--connect-timeout).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 was given up before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address: http://NAME:PASSWORD@host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 refused to connect to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether the proxy may reach this host and port, or connect without it (--proxy none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the proxy %1 answered is not what such a proxy says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 ended the stream before it opened a way through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port, or connect without it (--proxy none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of the chain signs itself, and nobody here trusts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever issued the certificate is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust its CA (--cacert FILE), or accept this certificate by its fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, or check this machine&apos;s clock; to go on all the same: --insecure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by a name that is in the certificate, or name it (--sni NAME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the server&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ws:// in place of wss://, or the port that speaks TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with %1 could not begin: the TLS settings do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the private key (--key) is that of the certificate (--cert).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, which versions it allows, and whether it wants a client certificate (--cert).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was accepted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was renewed, accept the new one; otherwise somebody may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks TLS on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use wss:// in place of ws://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the stream without an answer to the opening handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and that a WebSocket server listens on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a WebSocket server listens on this port, and whether it wants TLS (wss://).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an ordinary web page: check the path of the WebSocket endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the request&apos;s headers with what the server expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a user name and password (--user) or a token (--bearer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the credentials and the Origin (--origin).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See in the answer&apos;s headers which protocol or version the server asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then connect less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to where the Location header points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the server&apos;s log, or that of the proxy in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the answer&apos;s headers and body for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the WebSocket with status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server redirects more than %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether the redirects go in a circle, or connect to the last address directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects from wss:// to ws://, which would give up encryption and is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to that address yourself if this is what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects with status %1 but names no usable address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the answer&apos;s Location header on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer sent more than is allowed here, and the connection was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit (--max-message) if so much is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer broke %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the peer, or watch what else it does with --mode observe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer did not end the stream within %1 s after the closing handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer did not answer our Close within %1 s, and the stream was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the peer still reads, and whether it answers Close frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream ended in the middle of a frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the peer crashed or a proxy in between cut the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the peer crashed or was restarted, or a proxy in between gave up on the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer ended the stream without a Close frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the peer&apos;s log; proxies end idle connections like this (a ping interval helps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not possible with the Qt WebSockets stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Framescope&apos;s own stack (--stack framescope).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; the loopback addresses always exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the other program, or take another port (--port 0 picks a free one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a port from 1024 on; the ones below need special rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be listened on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client did not finish its opening handshake within %1 s and was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client went away before its opening handshake was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A client was turned away with 503: %n client(s) are connected already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit (--max-clients).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with a client failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the client uses wss:// and trusts this server&apos;s CA file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::network::Dialer</name>
    <message>
        <source>%1: no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::network::FramescopeClient</name>
    <message>
        <source>no answer at all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::network::FramescopeConnection</name>
    <message>
        <source>Nothing can be sent from inside the report of a sent frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send when the report has returned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::network::HostLookup</name>
    <message>
        <source>“%1”, named for %2, is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address was named for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::network::QtConnection</name>
    <message>
        <source>Sending a message in fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending text that is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a ping of more than 125 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a pong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a frame of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending single fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a Close without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the answer itself with Framescope&apos;s own stack (--stack framescope).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::network::QtListener</name>
    <message>
        <source>A client&apos;s opening handshake was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the client sent with Framescope&apos;s own stack (--stack framescope).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::network::Socks5</name>
    <message>
        <source>general failure (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed by its rules (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network unreachable (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host unreachable (4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused (5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL expired (6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command not supported (7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address type not supported (8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsKeyLog</name>
    <message>
        <source>TLS secrets can be logged with OpenSSL only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a Qt whose TLS is OpenSSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for TLS secrets, %1, cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file in a folder of your own (--keylog).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsSetup</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Qt cannot do TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the TLS library that Qt was built for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file with the CA&apos;s certificate in PEM (-----BEGIN CERTIFICATE-----).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such TLS version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase, and that this is a PKCS#12 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file with the certificate in PEM, or PKCS#12 with the ending .p12 or .pfx.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::profiles::OAuthTokens</name>
    <message>
        <source>Fetching the access token was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s token URL is not the address of a token endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the whole address, https:// included, in the profile&apos;s authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s authorization URL is not the address of a page to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in needs a browser, and none can be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect with the profile where a user can sign in, or use client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: port %1 of this computer is not free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another redirect port in the profile, or 0 for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framescope has the answer. This page can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>waited %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>connect again and sign in on the page that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser&apos;s answer does not belong to this sign-in: its state is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect again, and use only the page that opens then. If it happens each time, somebody else sends these answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization server did not let the user in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in with a user who may do this, and agree to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the client id, the scope and the redirect address that the server knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the token URL and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token endpoint %1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the token URL, the network and the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>HTTP %1, %2, %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the client id and the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the scope in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow this client the grant on the authorization server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the other kind of OAuth 2.0 in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect again and sign in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the address that the endpoint redirects to as the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see what the authorization server&apos;s log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token endpoint %1 gave no access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the token endpoint %1 answered is not an access token: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the token URL is the token endpoint and not a page for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no &quot;access_token&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;access_token&quot; has characters that no header can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;token_type&quot; is not &quot;Bearer&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::profiles::SecretStore</name>
    <message>
        <source>This system has no keychain that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is kept until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::profiles::Workspace</name>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a folder that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or make the folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the echo server listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not lie in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a path inside %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the folder in %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 profiles of the name &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path of the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in the workspace %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: framescope-cli profiles list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot; in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or add environments/%1.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the system&apos;s waste bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ClientHandshake</name>
    <message>
        <source>Not one byte came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the stream without any answer to the opening handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the stream in the middle of its answer to the opening handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the address, whether the server expects TLS (wss), and the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer does not begin with a status line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check host and port: what listens there does not speak HTTP/1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent more than %1 interim answers and no final one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/1.0 in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a server that answers with HTTP/1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the server or proxy handles WebSocket at this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that a proxy in between passes on the Connection header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Sec-WebSocket-Accept header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 Sec-WebSocket-Accept headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the server speaks WebSocket version 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check how the server computes it, and whether a cache or proxy answered in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the server send one header with one subprotocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chose %1; none was offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chose %1, which was not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer this subprotocol, or correct the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the server&apos;s Sec-WebSocket-Extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server uses %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer this extension, or correct the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the server accept permessage-deflate once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the server&apos;s answer, or connect without compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer to the opening handshake breaks a rule (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::protocol::CloseCode</name>
    <message>
        <source>The purpose of the connection has been fulfilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint goes away: a server stops, or a page is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint ends the connection because the other side broke the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint got a kind of data it cannot accept, such as binary where it knows only text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved: a meaning may be given to it one day; nobody may send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Close frame had no code; this number only says so and is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream ended without a Close frame; this number only says so and is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message&apos;s content did not fit its type, such as text that is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message broke a rule of the endpoint that no other code describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was too big for the endpoint to process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client needs an extension that the server did not agree to; the reason names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server met an unexpected condition that kept it from going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service restarts; a client may connect again after a random delay of 5 to 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is overloaded; a client should try another address or come back when its user asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway or proxy got an invalid answer from the server behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake failed; this number only says so and is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint must be authorised before it may use this; like HTTP 401.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is known but may not do this; like HTTP 403.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint took too long to send what was expected; like HTTP 408.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::protocol::DeflateNegotiation</name>
    <message>
        <source>%1 stands more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value where none may be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number of window bits: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown parameter: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server_no_context_takeover was offered, and the server accepted without confirming it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server_max_window_bits=%1 was offered, and the server accepted without confirming it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered server_max_window_bits=%1 to an offer of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered client_max_window_bits=%1, which was not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered client_max_window_bits=%1 to an offer of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::protocol::DeflateParameters</name>
    <message>
        <source>These are not parameters of permessage-deflate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server_no_context_takeover, client_no_context_takeover, server_max_window_bits=8…15 and client_max_window_bits[=8…15], with semicolons between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one extension.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Handshake</name>
    <message>
        <source>Sec-WebSocket-Extensions goes wrong at character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions ends too early: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as name; parameter=value, with commas between extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an extension is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a parameter is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected: a token, or one in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a semicolon or a comma is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separate the subprotocols by commas, each a word without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header&apos;s name may have letters, digits and !#$%&amp;&apos;*+-.^_`|~ only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as Name: value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 has control characters in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove line ends and other control characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::protocol::HttpHead</name>
    <message>
        <source>the client speaks TLS: use ws:// for the address, or start this server with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like TLS: use wss:// instead of ws://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an SSH server: check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a mail or FTP server: check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a VNC server: check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this may be HTTP/2, which this program does not speak: use an address that serves HTTP/1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has a body but no HTTP head: check the port and what listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the client opens a WebSocket and connects to the right port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check host and port: what listens there does not speak HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes came without the empty line that ends a head; the limit is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check what listens there, or raise the limit for handshakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line ends in LF alone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the other side end its lines in CR LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 header fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send fewer headers, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folded line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write each header field on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a header field&apos;s name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write each header field as Name: value, without a space before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters in the value of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove control characters from header values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client sent is not an HTTP request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server answered is not HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake is malformed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is malformed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Receiver</name>
    <message>
        <source>%1 of %2 bytes of the payload came: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of a frame&apos;s header came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream ended after our Close frame, without an answer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream ended without a Close frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends in the middle of a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame came after the Close frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payload length of %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of %1 in a header of %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A masked frame came from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unmasked frame came from the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reserved bit is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opcode %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSV1 is set on a control frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIN is 0 on a control frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control frame of %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A continuation frame came, and no message is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSV1 is set on a continuation frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new message began while one is open, of which %1 frames came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame declares %1 bytes; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message reaches %1 bytes; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message has more than %1 frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The byte %1 cannot stand where it does in UTF-8; around it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compressed bytes inflate to more than %2, which is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed bytes are not a DEFLATE stream: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed message ends inside a block: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends in the middle of a character: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is the byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Sender</name>
    <message>
        <source>What is to be sent as text is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more can be sent: the connection has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more may be sent: a Close frame was sent already (RFC 6455 section 5.5.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect again, or send a raw frame where the rule is to be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control frame may have at most 125 bytes of payload (RFC 6455 section 5.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send less, or a raw frame where the rule is to be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is text or binary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the function for control frames, or send a raw frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that was begun is not finished yet (RFC 6455 section 5.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send its last fragment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send it as binary, or as a raw frame where the rule is to be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new message cannot begin: the one before is not finished (RFC 6455 section 5.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message to continue (RFC 6455 section 5.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the last fragment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with a first fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send a raw frame for other opcodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send it as binary, or as raw frames where the rule is to be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use 1000-1003, 1007-1014 or 3000-4999, or send a raw frame where the rule is to be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) may not stand in a Close frame (RFC 6455 section 7.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Close frame with a reason needs a code (RFC 6455 section 5.5.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a code, such as 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason in a Close frame may have at most 123 bytes (RFC 6455 section 5.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it, or send a raw frame where the rule is to be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the reason in UTF-8, or send a raw frame where the rule is to be broken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ServerHandshake</name>
    <message>
        <source>The request has a body of more than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s body is not made of valid chunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the client send GET, a path and HTTP/1.1 in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length or Transfer-Encoding of the request is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the client, or the proxy in between, use HTTP/1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the client send a path that begins with a slash, percent-encoded, without a fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the client use GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the client send one Host header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that a proxy in between passes on the Upgrade header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that a proxy in between passes on the Connection header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the client speak version 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Sec-WebSocket-Key header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 Sec-WebSocket-Key headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of %1 characters that is not 16 bytes in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the client send 16 random bytes in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake breaks a rule (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Violation</name>
    <message>
        <source>A server must not mask the frames it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client must mask every frame it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSV1, RSV2 and RSV3 must be 0 unless an extension that gives them a meaning was agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and 11 to 15 are reserved and must not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payload length must be written in the shortest form that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest bit of a 64-bit payload length must be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control frames must not be fragmented: FIN must be 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control frames must have at most 125 bytes of payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A continuation frame must follow a frame that began a message and left it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new message must not begin before the last fragment of the message that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages must be valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Close frame&apos;s body must be empty or begin with a 2-byte code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Close frame may carry 1000-1003, 1007-1014 or 3000-4999; the rest is reserved or never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason in a Close frame must be valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame may follow a Close frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream must not end before both sides have sent a Close frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream must not end before the frame under way is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control frames are never compressed: their RSV1 must be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSV1 marks a compressed message on its first frame only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compressed message must be a valid DEFLATE stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compressed message must end at a block boundary, with the last four bytes 00 00 ff ff removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame&apos;s payload must stay within this program&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message, inflated, must stay within this program&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message must not come in more frames than this program&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening handshake is HTTP/1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line must be a request line or a status line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening handshake needs HTTP/1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of a head end in CR LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header field must not be folded over several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header field&apos;s name must be a token, with a colon right behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header field&apos;s value must not contain control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of a body must be told in one valid way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request target must be a path with an optional query, or an absolute http URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request must have exactly one Host header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the opening handshake must stay within this program&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of header fields must stay within this program&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream must not end before the answer&apos;s head is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method of an opening handshake must be GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be an Upgrade header with the value websocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be a Connection header with the token Upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Key header of 16 bytes in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Version header with the value 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Accept header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept must be the SHA-1 of the key and the protocol&apos;s GUID, in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may choose only a subprotocol that the client offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may choose one subprotocol only, in one header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocols must be tokens, each offered once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may use only extensions that the client offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions must follow the grammar of section 9.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may accept permessage-deflate only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permessage-deflate knows four parameters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter of permessage-deflate may stand once only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window bits are a number from 8 to 15 without leading zeros; the no_context_takeover parameters have no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may set client_max_window_bits only if the client offered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed window bits must not be larger than those offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that accepts an offer must confirm the server_ parameters in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::server</name>
    <message>
        <source>There is no behaviour &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends every message to all clients of the path, as in a chat room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not back to the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends messages of one size, so many a second or as fast as the wire takes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of a message (64)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages a second (as fast as it goes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages for each client (no end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in fragments of this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends every message back as it came: kind, bytes and fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait before each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer in fragments of this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the frame carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of a piece (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two pieces (50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers the opening handshake with an HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 to 599 (503)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the status line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends the client elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to (the same path again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 to 399 (302)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers the opening handshake late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how late (5000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends half of the opening handshake&apos;s answer, and no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much of it (half)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and ends the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers with a wrong Sec-WebSocket-Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees to a subprotocol that nobody offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees to an extension that nobody offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the connection and says nothing any more; at=accept: not even the opening handshake&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a little at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes byte by byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither reads nor writes for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long (5000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers no ping from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers no Close from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends the stream without a Close frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order, or by a reset (fin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a Close frame, with any code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 65535, or none (1011)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a masked frame, as only clients may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a frame with reserved bits set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 RSV1, 2 RSV2, 1 RSV3 (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a frame with a reserved opcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opcode (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a frame whose length is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the header says (one more than there is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, but not in its shortest form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a text message that is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a ping in two fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a continuation frame that continues nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a frame larger than anybody wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of payload that the header announces (1T); up to 16M all of it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 for a ping that is too long (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a small compressed message that inflates to a huge one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inflated bytes (1G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a compressed message that cannot be inflated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends many pings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many (1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two of them (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option &quot;hex&quot; of &quot;%1&quot; takes pairs of the digits 0-9 and a-f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment of &quot;%1&quot; is at=accept or at=open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression of &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; takes one moment: at, after, seconds or match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; belongs to the opening handshake: it can only happen at=accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of the opening handshake&apos;s answer, or right behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once the client has sent N messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S seconds after it opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a text message in which this is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability at each such moment (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most N times for a client (1); 0: every time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header is written as NAME: VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream is dropped with=fin or with=rst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length&apos;s form is 16 or 64 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declared length is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed has one source: template, file, capture or sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of those that serve --help lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends generated or recorded messages to all clients of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time between two messages (1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages a second, instead of every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message, with {{placeholders}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a template that comes with the program: ticker, leaderboard, iot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one message a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the messages of a capture, with their own timing unless every or rate is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times faster than the capture (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the capture&apos;s client sent, instead of what it received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop after so many messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop at the end of file or capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed&apos;s file %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of an origin that is not allowed wanted to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the origin to those that are allowed, if it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client did not name the server&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?token=… in the address, or the header Authorization: Bearer ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client asked for a path that this server does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the server&apos;s paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time, as 2024-05-01T12:00:00.000Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time in milliseconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of this message, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random bytes, two digits each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a random identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price that walks at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where that walk stands, without a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wave with noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON list of players with growing scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The function &quot;%1&quot; does not take %n argument(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that the function &quot;%2&quot; can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON path &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path such as $.params[0].name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, a quoted name or * belongs between the brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a member is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point or a bracket is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The behaviour &quot;%1&quot; needs Framescope&apos;s own stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the stack at framescope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults need Framescope&apos;s own stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only GET and HEAD are answered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address speaks WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines can reach this server: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is wrong at character %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as NAME:KEY=VALUE,KEY=VALUE, with double quotes around a value that has a comma in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an option is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma is missing behind the quoted value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands behind this comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a size in bytes from %1 to %2, such as 512, 64k or 1M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out: it takes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: &quot;%4&quot; stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the samples that come with the program show every kind of rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a regular expression is a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the regular expression is wrong at character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object { … } is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;format&quot; must be &quot;framescope-rules&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a newer version than this program understands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;variables&quot; is an object of names and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variable is a text, a number, true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rules&quot; is a list [ … ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule is an object { … }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this rule has nothing to &quot;do&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;when&quot; is an object { … }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;kind&quot; is &quot;text&quot; or &quot;binary&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;json&quot; is an object of paths and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of exists, regex, above and below is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step { … } or a list of steps is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step is an object { … }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;drop&quot; is &quot;fin&quot; or &quot;rst&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;set&quot; needs the value &quot;to&quot; set it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;to&quot; is &quot;sender&quot;, &quot;others&quot; or &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fragment has a size of one byte at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;hex&quot; takes pairs of the digits 0-9 and a-f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step has one of send, json, hex, base64, ping, close, drop, set, stream and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: nothing sets &quot;%4&quot;, which {{%4}} asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it under &quot;variables&quot;, by a named group of a regular expression, or with &quot;set&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules file %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules file %1 is larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers by the rules of a file: text, regular expressions or JSON paths, and what they call for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules that come with the program: chat, json-rpc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules come from one file, or from one sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further stream was started: this client has %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent to this client: it does not read as fast as they come.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This client sends more than %1 messages a second: it is read no faster than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On purpose: the server %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;paths&quot; is a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path begins with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved server %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes everything and answers nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is wrong at character %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this {{ is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{{{ where two braces are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is missing between the braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json takes one path, such as $.id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::session::FrameSpec</name>
    <message>
        <source>The frame is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit of a frame is 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declared length is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length takes 0, 2 or 8 bytes behind the first two (RFC 6455 section 5.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame has no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opcode is a number from 0 to 15, or text, binary, continuation, close, ping, pong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask is random, none, or four bytes in hex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A close&apos;s payload is a code from 0 to 65535, and may have a reason behind a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many zero bytes cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payload begins with text:, hex:, base64:, close: or zeros:.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::session::PayloadText</name>
    <message>
        <source>The hex text has a character that is no hex digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0-9 and a-f, two for each byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hex text has a byte of one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two digits for each byte: 0a, not a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base64 text has a character that is not of base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-Z, a-z, 0-9, + and /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base64 text is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole text, with its = at the end if it has any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A close needs a code, and may have a reason behind a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The close code %1 may not be sent (RFC 6455 section 7.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000-1003, 1007-1014 or 3000-4999; with --frame any bytes can be sent: opcode=8,payload=hex:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The close reason has %1 bytes; 123 fit (RFC 6455 section 5.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shorter reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment sizes are whole numbers of bytes from 1 on, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value, or a list in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct it, or send it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large for one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 1 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileSettings</name>
    <message>
        <source>The profile “%1” sends “%2” after opening, but has no message of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a message under this name, or take it out of what is sent after opening.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::session::Session</name>
    <message>
        <source>The opening was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the connection is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the peer takes its data too slowly, and %1 messages wait already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until they have gone out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages were not sent: the connection closed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further attempt: %1 in a row have failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further attempt: the peer closed with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further attempt: the server&apos;s answer was %1, and asking again will not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further attempt: the cause will not go away by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer closed with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer did not answer a ping within %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pong with the payload “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a longer pong timeout, or look at whether the peer still runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::ComposedMessage</name>
    <message>
        <source>The escape at column %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use \n \r \t \0 \\ \xNN or \u{NNNN}, or switch escapes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ping or pong carries at most 125 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or send it as a raw frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A close reason has at most 123 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that exists and that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at most %1 MiB at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opcode %1 is reserved (RFC 6455 section 5.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSV2 and RSV3 belong to no extension that was agreed (section 5.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSV1 says that the payload is compressed (RFC 7692 section 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client must mask its frames (section 5.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server must not mask its frames (section 5.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control frame must not be fragmented (section 5.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control frame carries at most 125 bytes (section 5.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A continuation must follow an unfinished message (section 5.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declared length is not the payload&apos;s: what follows will be misread (section 5.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::ConnectionsModel</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::EntryText</name>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cont.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opcode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one byte, no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pong for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2iB (%3 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::LogModel</name>
    <message>
        <source>Direction: ↑ sent, ↓ received, ◇ event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload of the message, inflated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the frame on the wire, header included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which connection of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::SessionController</name>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::composer::ComposerPanel</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and earlier messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take \n \t \0 \xNN \u{NNNN} as these characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the JSON out in lines; nothing else is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload bytes of each frame, such as 10,20; the last one repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opcode </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a message, Ctrl+Enter sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload, at most 125 bytes; may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, at most 123 bytes; may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload; \xNN and other escapes are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not well-formed: %1 It is sent as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect first; the message stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer is slow: what you send waits in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent earlier (Ctrl+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this message with the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::connections::ConnectionsPanel</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections, servers and captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the waste bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New local server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::details::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases of the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a frame in the log to see its header bit by bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is an event, not a frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a field, or step through them with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload inflated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be inflated; shown as on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: cut by a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program of its own accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made on purpose by the local server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken: see the violation beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message in fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 · %2 · wire %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further fragments are not listed; show frames in the log to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message&apos;s last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more frames of this message follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSV1: the message is compressed (RFC 7692)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSV1: not compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSV2: reserved, must be 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSV3: reserved, must be 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASK: the payload is masked with the key below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASK: not masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload length in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length stands in the next 16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length stands in the next 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masking key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each payload byte is XORed with one of these four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opening handshake yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered, refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not visible with this stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body (cut by a limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phases were timed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems, accepted all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete: both sides sent a Close frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Close frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by the peer in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended in the middle of a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close code %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1 of this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::details::PayloadPage</name>
    <message>
        <source>Pretty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON in lines, every token as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON to fold, copy from and filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it is, control characters visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the payload as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept, the rest was cut by a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::panels::log::LogPanel</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click to choose columns; drag to move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: type:text size&gt;1k &quot;trade&quot; -type:ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping, pong and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every frame: fragments in rows of their own instead of whole messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest row in sight (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches the filter.
Press Esc in the filter to show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy payload as hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: since start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: since the row above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::BitsView</name>
    <message>
        <source>Frame header, bit by bit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FactsView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::Sparkline</name>
    <message>
        <source>Messages a second in the last minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::Waterfall</name>
    <message>
        <source>Phases of the opening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::CapturePage</name>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this capture is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 are not whole, as after a crash; everything before them is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This capture is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do, or the name of a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::MainWindow</name>
    <message>
        <source>Open sessions, servers and captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Framescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy payload as &amp;hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect or disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save or edit the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New local server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Echo server with a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Framescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures (*.fscope);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, this is Framescope. Everything you send comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Framescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests and monitors WebSockets, byte for byte. No account, no telemetry. MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: the values of {{variables}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture could not be moved to the waste bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved to the waste bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was saved in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::ProfileEditor</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at the next connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolves to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of preference, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framescope&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt WebSockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the peer breaks a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict: fail as the RFC says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observe: report it and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer pings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the opening handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in this order, name and case as written. Values may hold {{variables}} and {{secret.NAME}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0 authorization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {{secret.NAME}} to keep a secret in the system&apos;s keychain instead of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepalive, reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping every (ms, 0: never)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the pong (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a pong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts (0: for ever)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First delay (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest delay (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send after open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of saved messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up opening after (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the Close (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in at each connect and each send; the nearest source wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::ServerPage</name>
    <message>
        <source>Nothing here yet.
Start the server and connect a client to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only its entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop without a Close frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server does with what it receives, such as echo or echo:delay=100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::SessionPage</name>
    <message>
        <source>Nothing here yet.
Type an address above and press Enter to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wss://host.example/path — Enter connects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a connection, or edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open. Nothing was sent or received yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ws://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framescope::ui::windows::WelcomePage</name>
    <message>
        <source>Show me: start an echo server and talk to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See every frame, speak every frame, and find out in a minute why an endpoint misbehaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything happens on this computer; nothing is sent anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wss://host.example/path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or connect to an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K finds every action and every connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tests and monitors WebSockets, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address (ws:// or wss://) or a capture (.fscope).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the address at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an echo server and talk to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window as soon as something was received, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render panels and dialogs into a folder and end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
