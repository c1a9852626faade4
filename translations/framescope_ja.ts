<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CopyAs</name>
    <message>
        <source>websocat has no option for an HTTP proxy</source>
        <translation>websocat には HTTP プロキシのオプションがありません</translation>
    </message>
    <message>
        <source>websocat has no option for CA files: set SSL_CERT_FILE=%1</source>
        <translation>websocat には CA ファイルのオプションがありません。SSL_CERT_FILE=%1 を設定してください</translation>
    </message>
    <message>
        <source>a message that is binary or has several lines is left out: websocat sends a line as a message</source>
        <translation>バイナリか複数行のメッセージは省きました。websocat は 1 行を 1 メッセージとして送ります</translation>
    </message>
    <message>
        <source>a binary message is left out: wscat sends text only</source>
        <translation>バイナリメッセージは省きました。wscat はテキストだけを送ります</translation>
    </message>
    <message>
        <source>curl shows the handshake and what the server sends; it sends no messages this way</source>
        <translation>curl はハンドシェイクとサーバーが送るものを表示します。この方法ではメッセージを送りません</translation>
    </message>
    <message>
        <source>digest authentication is left out</source>
        <translation>digest 認証は省きました</translation>
    </message>
    <message>
        <source>the proxy&apos;s user and password are left out</source>
        <translation>プロキシのユーザーとパスワードは省きました</translation>
    </message>
    <message>
        <source>the message &quot;%1&quot; is left out: it is no text and no binary</source>
        <translation>メッセージ「%1」は省きました。テキストでもバイナリでもありません</translation>
    </message>
    <message>
        <source>JavaScript (browser)</source>
        <translation>JavaScript (ブラウザー)</translation>
    </message>
    <message>
        <source>JavaScript (Node, ws)</source>
        <translation>JavaScript (Node、ws)</translation>
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
        <translation>k6 スクリプト</translation>
    </message>
    <message>
        <source>certificates are left out</source>
        <translation>証明書は省きました</translation>
    </message>
    <message>
        <source>the proxy is left out</source>
        <translation>プロキシは省きました</translation>
    </message>
    <message>
        <source>a browser lets no script set headers; these are left out: %1</source>
        <translation>ブラウザーのスクリプトはヘッダーを設定できません。省いたもの: %1</translation>
    </message>
    <message>
        <source>a browser sends its page&apos;s own origin</source>
        <translation>ブラウザーは自分のページのオリジンを送ります</translation>
    </message>
    <message>
        <source>a browser checks certificates by its own settings</source>
        <translation>ブラウザーは自分の設定で証明書を検証します</translation>
    </message>
    <message>
        <source>from version 14 of websockets on, extra_headers is called additional_headers</source>
        <translation>websockets のバージョン 14 から、extra_headers は additional_headers になりました</translation>
    </message>
    <message>
        <source>certificates are checked here; accepting any of them needs a connector of your own</source>
        <translation>証明書はここで検証されます。どれでも受け入れるには自前のコネクターが必要です</translation>
    </message>
    <message>
        <source>k6 accepts any certificate by the option insecureSkipTLSVerify</source>
        <translation>k6 はオプション insecureSkipTLSVerify でどの証明書も受け入れます</translation>
    </message>
</context>
<context>
    <name>Derive</name>
    <message>
        <source>%1 messages of more than 1 MiB were left out.</source>
        <translation>1 MiB を超えるメッセージ %1 件を省きました。</translation>
    </message>
    <message>
        <source>%1 messages were left out because the capture does not hold them whole.</source>
        <translation>キャプチャに全体が残っていないため、メッセージ %1 件を省きました。</translation>
    </message>
    <message>
        <source>Only the first %1 messages were used.</source>
        <translation>最初のメッセージ %1 件だけを使いました。</translation>
    </message>
    <message>
        <source>Some messages were left out because an expression of the filter reached its step limit.</source>
        <translation>フィルターの式がステップ数の上限に達したため、一部のメッセージを省きました。</translation>
    </message>
    <message>
        <source>There is no message in the capture %1 that anything could be derived from.</source>
        <translation>キャプチャ %1 に、元にできるメッセージがありません。</translation>
    </message>
    <message>
        <source>Record a conversation first.</source>
        <translation>先に通信を記録してください。</translation>
    </message>
    <message>
        <source>Choose a filter that lets messages through.</source>
        <translation>メッセージが残るフィルターを選んでください。</translation>
    </message>
    <message>
        <source>%1 requests were answered differently another time; the first answer counts.</source>
        <translation>要求 %1 件には、別の回に異なる応答がありました。最初の応答を使います。</translation>
    </message>
    <message>
        <source>Of a request with many answers only the first %1 are given.</source>
        <translation>応答の多い要求では、最初の %1 件だけを返します。</translation>
    </message>
    <message>
        <source>A message with a secret in it was left out here.</source>
        <translation>秘密の値を含むメッセージをここで省きました。</translation>
    </message>
    <message>
        <source>Not the same again: %1.</source>
        <translation>毎回同じではありません: %1。</translation>
    </message>
    <message>
        <source>Left out: %1 %2</source>
        <translation>省きました: %1 %2</translation>
    </message>
    <message>
        <source>It needs the secret %1: from the keychain, or from the environment variable FRAMESCOPE_SECRET_… of that name.</source>
        <translation>秘密の値 %1 が必要です。キーチェーン、またはその名前の環境変数 FRAMESCOPE_SECRET_… から読み込みます。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation>%1 MiB。上限は %2 MiB です</translation>
    </message>
    <message>
        <source>The file should hold a JSON object, but it holds something else.</source>
        <translation>ファイルには JSON オブジェクトが入っているはずですが、別のものが入っています。</translation>
    </message>
    <message>
        <source>Begin it with { and end it with }.</source>
        <translation>{ で始め、} で終えてください。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice in the same object; the first one counts.</source>
        <translation>名前「%1」が同じオブジェクトに 2 回あります。最初のものが有効です。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>A newer Framescope wrote this file (version %1, this program knows %2). It can be used but not changed.</source>
        <translation>このファイルは新しい Framescope が書いたものです (バージョン %1、このプログラムは %2 まで対応)。使えますが変更はできません。</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>ファイルは書き込み禁止です。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 was changed by someone else since it was read.</source>
        <translation>%1 は読み込んだ後に他から変更されました。</translation>
    </message>
    <message>
        <source>%1 was deleted by someone else since it was read.</source>
        <translation>%1 は読み込んだ後に他から削除されました。</translation>
    </message>
    <message>
        <source>Keep your version, take theirs, or compare both.</source>
        <translation>自分の版を残すか、相手の版を採るか、両方を比べてください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Framescope and is not changed.</source>
        <translation>%1 は新しい Framescope が書いたもので、変更しません。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Install the newer version, or copy the profile.</source>
        <translation>新しいバージョンを入れるか、プロファイルを複製してください。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>%1 のフォルダーを作れません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ファイル %1 に書き込めません。</translation>
    </message>
    <message>
        <source>There is no version %1 of this file&apos;s format; it is read as version %2.</source>
        <translation>このファイルの形式にバージョン %1 はありません。バージョン %2 として読み込みます。</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>%1 と書いてください。</translation>
    </message>
    <message>
        <source>The file %1 is too large for a file of a workspace.</source>
        <translation>ファイル %1 は、ワークスペースのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Move large messages into files of their own, and send them as messages of the kind &quot;file&quot;.</source>
        <translation>大きなメッセージは別のファイルへ移し、種類が「ファイル」のメッセージとして送ってください。</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on the disk.</source>
        <translation>フォルダーのアクセス権とディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>Another program is writing %1 right now.</source>
        <translation>別のプログラムが今 %1 に書き込んでいます。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation>ワークスペースに %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 は省きました: %2</translation>
    </message>
    <message>
        <source>%1: a value that looks like a secret was replaced by {{secret.%2}}</source>
        <translation>%1: 秘密の値に見えるものを {{secret.%2}} に置き換えました</translation>
    </message>
    <message>
        <source>%1: the message &quot;%2&quot; is no text and %3 holds only texts</source>
        <translation>%1: メッセージ「%2」はテキストではなく、%3 に入るのはテキストだけです</translation>
    </message>
    <message>
        <source>%1: the authentication is not part of the AsyncAPI file</source>
        <translation>%1: 認証は AsyncAPI ファイルに含まれません</translation>
    </message>
    <message>
        <source>Check the path, or choose another workspace.</source>
        <translation>パスを確認するか、別のワークスペースを選んでください。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no WebSocket server speaks this channel</source>
        <translation>このチャンネルを話す WebSocket サーバーがありません</translation>
    </message>
    <message>
        <source>a server that does not speak WebSocket (%1)</source>
        <translation>WebSocket を話さないサーバー (%1)</translation>
    </message>
    <message>
        <source>its security scheme: set the authentication yourself</source>
        <translation>そのセキュリティ方式。認証は自分で設定してください</translation>
    </message>
    <message>
        <source>the method %1: a WebSocket opens with GET</source>
        <translation>メソッド %1。WebSocket は GET で開きます</translation>
    </message>
    <message>
        <source>channel %1 at server %2 with %3 messages</source>
        <translation>チャンネル %1、サーバー %2、メッセージ %3 件</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot; does not end</source>
        <translation>ブロック「%1」が終わっていません</translation>
    </message>
    <message>
        <source>line %1 in the block &quot;%2&quot; has no colon</source>
        <translation>ブロック「%2」の %1 行目にコロンがありません</translation>
    </message>
    <message>
        <source>variables of the request itself (&quot;%1&quot;)</source>
        <translation>要求自身の変数 (「%1」)</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot;</source>
        <translation>ブロック「%1」</translation>
    </message>
    <message>
        <source>it is not a WebSocket request (%1)</source>
        <translation>WebSocket の要求ではありません (%1)</translation>
    </message>
    <message>
        <source>the request with %1 messages</source>
        <translation>メッセージ %1 件のある要求</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>the option %1</source>
        <translation>オプション %1</translation>
    </message>
    <message>
        <source>There is no address in this %1 command.</source>
        <translation>この %1 コマンドにアドレスがありません。</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>コマンド全体をコピーしてください。</translation>
    </message>
    <message>
        <source>the address has no scheme; ws:// is taken</source>
        <translation>アドレスにスキームがないため ws:// とします</translation>
    </message>
    <message>
        <source>%1 command</source>
        <translation>%1 コマンド</translation>
    </message>
    <message>
        <source>the %1 command</source>
        <translation>%1 コマンド</translation>
    </message>
    <message>
        <source>a second address</source>
        <translation>2 つ目のアドレス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>a message of the type &quot;%1&quot;</source>
        <translation>種類「%1」のメッセージ</translation>
    </message>
    <message>
        <source>a message with the opcode %1</source>
        <translation>オペコード %1 のメッセージ</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>%1 received messages: a profile holds what is sent (import the file as a capture to see them)</source>
        <translation>受信メッセージ %1 件。プロファイルに入るのは送るものです (見るにはファイルをキャプチャとしてインポートしてください)</translation>
    </message>
    <message>
        <source>%1 messages that were sent again are kept once</source>
        <translation>繰り返し送られたメッセージ %1 件は 1 回だけ残しました</translation>
    </message>
    <message>
        <source>%1 further messages: a profile takes the first %2</source>
        <translation>さらにメッセージ %1 件。プロファイルは最初の %2 件を取ります</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>エントリ %1</translation>
    </message>
    <message>
        <source>%1 with %2 messages</source>
        <translation>%1、メッセージ %2 件</translation>
    </message>
    <message>
        <source>%1 entries that are not WebSockets</source>
        <translation>WebSocket ではないエントリ %1 件</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>理解できず</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <translation>項目「%1」</translation>
    </message>
    <message>
        <source>the header %1 is left out: it is made for each connection</source>
        <translation>ヘッダー %1 は省きました。接続ごとに作られます</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 は %2 になりました</translation>
    </message>
    <message>
        <source>a bearer token with another prefix</source>
        <translation>別の接頭辞の bearer トークン</translation>
    </message>
    <message>
        <source>the OAuth 2.0 grant &quot;%1&quot;</source>
        <translation>OAuth 2.0 の方式「%1」</translation>
    </message>
    <message>
        <source>the authentication &quot;%1&quot;</source>
        <translation>認証「%1」</translation>
    </message>
    <message>
        <source>It is not known which tool wrote %1.</source>
        <translation>%1 を書いたツールが分かりません。</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>このテキスト</translation>
    </message>
    <message>
        <source>The file %1 is too large to be imported.</source>
        <translation>ファイル %1 は大きすぎてインポートできません。</translation>
    </message>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation>%1 MiB。上限は %2 MiB です</translation>
    </message>
    <message>
        <source>Export less at a time.</source>
        <translation>一度にエクスポートする量を減らしてください。</translation>
    </message>
    <message>
        <source>Postman&apos;s 2.x collections hold no WebSockets: export as a 3.0 folder</source>
        <translation>Postman の 2.x コレクションに WebSocket は入りません。3.0 フォルダーとしてエクスポートしてください</translation>
    </message>
    <message>
        <source>folders nested deeper than %1 levels</source>
        <translation>%1 段を超えるフォルダーの入れ子</translation>
    </message>
    <message>
        <source>a link; it is not followed</source>
        <translation>リンク。たどりません</translation>
    </message>
    <message>
        <source>its messages are not to be found at %1</source>
        <translation>そのメッセージが %1 に見つかりません</translation>
    </message>
    <message>
        <source>more than %1 files; the rest is left out</source>
        <translation>%1 個を超えるファイル。残りは省きました</translation>
    </message>
    <message>
        <source>it is not known which tool wrote it</source>
        <translation>書いたツールが分かりません</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>アドレスがありません</translation>
    </message>
    <message>
        <source>The text is too large to be imported.</source>
        <translation>テキストが大きすぎてインポートできません。</translation>
    </message>
    <message>
        <source>There is nothing to import: the text is empty.</source>
        <translation>インポートするものがありません。テキストが空です。</translation>
    </message>
    <message>
        <source>the variable %1: the workspace has another value</source>
        <translation>変数 %1。ワークスペースには別の値があります</translation>
    </message>
    <message>
        <source>the environment with %1 variables</source>
        <translation>変数 %1 個のある環境</translation>
    </message>
    <message>
        <source>the WebSocket request</source>
        <translation>WebSocket の要求</translation>
    </message>
    <message>
        <source>%1 cookies: they are not put into files</source>
        <translation>Cookie %1 個。ファイルには入れません</translation>
    </message>
    <message>
        <source>a message whose request is not in the file</source>
        <translation>要求がファイルにないメッセージ</translation>
    </message>
    <message>
        <source>it is not a WebSocket request</source>
        <translation>WebSocket の要求ではありません</translation>
    </message>
    <message>
        <source>the WebSocket request (Insomnia&apos;s v5 files do not hold its messages; those of v4 do)</source>
        <translation>WebSocket の要求 (Insomnia の v5 ファイルにメッセージは入りません。v4 には入ります)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポートしました</translation>
    </message>
    <message>
        <source>the profile with %1 messages</source>
        <translation>メッセージ %1 件のあるプロファイル</translation>
    </message>
    <message>
        <source>the largest payload of %1 is taken as MiB</source>
        <translation>%1 の最大ペイロードは MiB とみなします</translation>
    </message>
    <message>
        <source>examples of whole sessions</source>
        <translation>セッション全体の例</translation>
    </message>
    <message>
        <source>the message %1 of the kind &quot;%2&quot;</source>
        <translation>種類「%2」のメッセージ %1</translation>
    </message>
    <message>
        <source>the value of the secret %1 is not put into a file: enter it when asked</source>
        <translation>秘密の値 %1 はファイルに入れません。求められたときに入力してください</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>%1 more values of a type that is not expected there</source>
        <translation>そこに合わない種類の値がさらに %1 個</translation>
    </message>
    <message>
        <source>%1 is not expected there; it is left out</source>
        <translation>%1はそこでは使えないため省きました</translation>
    </message>
    <message>
        <source>a template function ({% … %}); it stands in the text as it was</source>
        <translation>テンプレート関数 ({% … %})。元のままテキストに残します</translation>
    </message>
    <message>
        <source>a template function (${[ … ]}); it stands in the text as it was</source>
        <translation>テンプレート関数 (${[ … ]})。元のままテキストに残します</translation>
    </message>
    <message>
        <source>the document has no channels</source>
        <translation>ドキュメントにチャンネルがありません</translation>
    </message>
    <message>
        <source>The document names no server: put its address here.</source>
        <translation>ドキュメントにサーバーがありません。ここにアドレスを入れてください。</translation>
    </message>
    <message>
        <source>the document names no server: set the variable &quot;server&quot; (it is ws://localhost now)</source>
        <translation>ドキュメントにサーバーがありません。変数「server」を設定してください (今は ws://localhost です)</translation>
    </message>
    <message>
        <source>the host holds a scheme; the protocol %1 counts</source>
        <translation>ホストにスキームが含まれています。プロトコル %1 が有効です</translation>
    </message>
    <message>
        <source>channel %1 with %2 messages</source>
        <translation>チャンネル %1、メッセージ %2 件</translation>
    </message>
    <message>
        <source>line %1 in the block &quot;%2&quot;: @%3</source>
        <translation>ブロック「%2」の %1 行目: @%3</translation>
    </message>
    <message>
        <source>a proxy of the kind %1</source>
        <translation>種類が %1 のプロキシ</translation>
    </message>
    <message>
        <source>the hosts that bypass the proxy</source>
        <translation>プロキシを経由しないホスト</translation>
    </message>
    <message>
        <source>client certificates that are switched off</source>
        <translation>無効にされているクライアント証明書</translation>
    </message>
    <message>
        <source>a client certificate that is switched off</source>
        <translation>無効にされているクライアント証明書</translation>
    </message>
    <message>
        <source>a client certificate without a file</source>
        <translation>ファイルのないクライアント証明書</translation>
    </message>
    <message>
        <source>the client certificate for %1; its files stay where they are</source>
        <translation>%1 用のクライアント証明書。そのファイルは元の場所に残ります</translation>
    </message>
    <message>
        <source>a client certificate: no connection that was imported goes there</source>
        <translation>クライアント証明書。インポートした接続の中に、その宛先のものはありません</translation>
    </message>
    <message>
        <source>the option %1: its value is missing</source>
        <translation>オプション %1。値がありません</translation>
    </message>
    <message>
        <source>%1: curl&apos;s own variables are not filled in</source>
        <translation>%1: curl 自身の変数は展開しません</translation>
    </message>
    <message>
        <source>%1: a proxy of this kind</source>
        <translation>%1: この種類のプロキシ</translation>
    </message>
    <message>
        <source>%1: a WebSocket opens without a body</source>
        <translation>%1: WebSocket は本文なしで開きます</translation>
    </message>
    <message>
        <source>%1 before the address</source>
        <translation>アドレスの前の %1</translation>
    </message>
    <message>
        <source>what is piped into &quot;%1&quot;</source>
        <translation>「%1」にパイプで渡されるもの</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot;</source>
        <translation>コマンド「%1」</translation>
    </message>
    <message>
        <source>what &quot;%1&quot; pipes into it</source>
        <translation>「%1」がパイプで渡すもの</translation>
    </message>
    <message>
        <source>what is given to its standard input</source>
        <translation>標準入力に渡されるもの</translation>
    </message>
    <message>
        <source>the environment variable %1 before it</source>
        <translation>その前の環境変数 %1</translation>
    </message>
    <message>
        <source>the redirection %1</source>
        <translation>リダイレクト %1</translation>
    </message>
    <message>
        <source>%1 is for the shell to fill in; it stands in the text as it was</source>
        <translation>%1 はシェルが展開するものです。元のままテキストに残します</translation>
    </message>
    <message>
        <source>curly quotes or long dashes were taken for the plain ones</source>
        <translation>曲がった引用符や長いダッシュは、普通のものとみなしました</translation>
    </message>
    <message>
        <source>%1: the file %2 is not read; put in yourself what it holds</source>
        <translation>%1: ファイル %2 は読み込みません。中身は自分で入れてください</translation>
    </message>
    <message>
        <source>the word behind an option that is not known</source>
        <translation>未知のオプションの後の語</translation>
    </message>
    <message>
        <source>the word &quot;%1&quot;</source>
        <translation>語「%1」</translation>
    </message>
    <message>
        <source>it lies outside of the folder</source>
        <translation>フォルダーの外にあります</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>リンクです。リンクはたどりません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it has more than %1 MiB</source>
        <translation>%1 MiB を超えています</translation>
    </message>
    <message>
        <source>more than %1 files are referred to</source>
        <translation>参照されているファイルが %1 個を超えています</translation>
    </message>
    <message>
        <source>that it was closed with %1: a profile holds what is sent (import the file as a capture to see it)</source>
        <translation>%1 で閉じたこと。プロファイルに入るのは送るものです (見るにはファイルをキャプチャとしてインポートしてください)</translation>
    </message>
    <message>
        <source>how it ended: a profile holds what is sent (import the file as a capture to see it)</source>
        <translation>終わり方。プロファイルに入るのは送るものです (見るにはファイルをキャプチャとしてインポートしてください)</translation>
    </message>
    <message>
        <source>a header without a name is left out</source>
        <translation>名前のないヘッダーは省きました</translation>
    </message>
    <message>
        <source>Framescope reads HAR, Postman 3.0 folders, Insomnia v4 and v5, Bruno, OpenCollection, Yaak, AsyncAPI, its own files, and command lines of curl, websocat, wscat and PowerShell.</source>
        <translation>Framescope が読み込めるのは、HAR、Postman 3.0 フォルダー、Insomnia v4 と v5、Bruno、OpenCollection、Yaak、AsyncAPI、自身のファイル、そして curl、websocat、wscat、PowerShell のコマンドラインです。</translation>
    </message>
    <message>
        <source>the limit is %1 MiB</source>
        <translation>上限は %1 MiB です</translation>
    </message>
    <message>
        <source>line %1, column %2: the name &quot;%3&quot; stands twice in the same object; the first one counts</source>
        <translation>%1 行目、%2 列目: 名前「%3」が同じオブジェクトに 2 回あります。最初のものが有効です</translation>
    </message>
    <message>
        <source>%1 more names that stand twice</source>
        <translation>2 回ある名前がさらに %1 個</translation>
    </message>
    <message>
        <source>%1 variables that are always there</source>
        <translation>常に使える変数 %1 個</translation>
    </message>
    <message>
        <source>the variable %1: a chosen environment&apos;s value stands over the folder&apos;s here</source>
        <translation>変数 %1。ここでは、選んだ環境の値がフォルダーの値より優先されます</translation>
    </message>
    <message>
        <source>there is no version %1 of this format; it is read as version %2</source>
        <translation>この形式にバージョン %1 はありません。バージョン %2 として読み込みます</translation>
    </message>
    <message>
        <source>a newer Framescope wrote it (version %1, this program knows %2); what is new in it is not understood</source>
        <translation>新しい Framescope が書いたものです (バージョン %1、このプログラムは %2 まで対応)。新しい部分は理解できません</translation>
    </message>
    <message>
        <source>a variable of PowerShell; it stands in the text as it was</source>
        <translation>PowerShell の変数。元のままテキストに残します</translation>
    </message>
    <message>
        <source>a reference to something that is not there</source>
        <translation>存在しないものへの参照</translation>
    </message>
    <message>
        <source>a reference that goes in a circle</source>
        <translation>循環する参照</translation>
    </message>
    <message>
        <source>a reference to another place; nothing is fetched</source>
        <translation>別の場所への参照。何も取得しません</translation>
    </message>
    <message>
        <source>a reference to another file; import the file or its folder instead of the text</source>
        <translation>別のファイルへの参照。テキストではなく、ファイルかそのフォルダーをインポートしてください</translation>
    </message>
    <message>
        <source>a reference to another file: %1</source>
        <translation>別のファイルへの参照: %1</translation>
    </message>
    <message>
        <source>addresses of hosts that are set by hand</source>
        <translation>手動で設定したホストのアドレス</translation>
    </message>
    <message>
        <source>curl makes several addresses of {…} and […]; it stands in the address as it was</source>
        <translation>curl は {…} と […] から複数のアドレスを作ります。アドレスには元のまま残っています</translation>
    </message>
    <message>
        <source>a folder without WebSocket requests, with its variables and settings</source>
        <translation>WebSocket リクエストのないフォルダー（その変数と設定を含む）</translation>
    </message>
    <message>
        <source>a server without a protocol</source>
        <translation>プロトコルのないサーバー</translation>
    </message>
    <message>
        <source>a binary message whose data should be base64 and is not: the text was taken as it stands</source>
        <translation>データが base64 であるはずなのにそうではないバイナリメッセージ: テキストのまま取り込みました</translation>
    </message>
    <message>
        <source>it has no list of entries</source>
        <translation>エントリのリストがありません</translation>
    </message>
    <message>
        <source>its headers, authentication and variables apply to the connections that were there before too: %1</source>
        <translation>そのヘッダー、認証、変数は、以前からあった接続にも適用されます: %1</translation>
    </message>
    <message>
        <source>a folder for the import: its headers, authentication and variables stay off the connections that were there before</source>
        <translation>インポート用のフォルダー: そのヘッダー、認証、変数は、以前からあった接続には適用されません</translation>
    </message>
    <message>
        <source>Paste or choose what another tool has exported.</source>
        <translation>他のツールがエクスポートしたものを貼り付けるか、選んでください。</translation>
    </message>
    <message>
        <source>an address that begins with %1:// is not WebSocket</source>
        <translation>%1:// で始まるアドレスは WebSocket ではありません</translation>
    </message>
    <message>
        <source>the address begins with %1://, which is not WebSocket; it stands as it was</source>
        <translation>アドレスが、WebSocket ではない %1:// で始まっています。元のまま残します</translation>
    </message>
</context>
<context>
    <name>OrderedJson</name>
    <message>
        <source>something follows the end of the value</source>
        <translation>値の終わりの後に何かが続いています</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>テキストの終わり</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>%1 行目、%2 列目: %3。</translation>
    </message>
    <message>
        <source>Correct the text at this place.</source>
        <translation>この場所のテキストを直してください。</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>this is not a value</source>
        <translation>これは値ではありません</translation>
    </message>
    <message>
        <source>a number must not begin with 0</source>
        <translation>数値は 0 で始められません</translation>
    </message>
    <message>
        <source>a digit is missing after the point</source>
        <translation>小数点の後に数字がありません</translation>
    </message>
    <message>
        <source>a digit is missing in the exponent</source>
        <translation>指数に数字がありません</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>テキストが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>a control character stands in a text (write it as \n, \t or \uNNNN)</source>
        <translation>テキストに制御文字があります (\n、\t、\uNNNN のように書いてください)</translation>
    </message>
    <message>
        <source>four hexadecimal digits must follow \u</source>
        <translation>\u の後には 16 進数字が 4 つ必要です</translation>
    </message>
    <message>
        <source>an unknown escape stands in a text</source>
        <translation>テキストに未知のエスケープがあります</translation>
    </message>
    <message>
        <source>the closing quote of a text is missing</source>
        <translation>テキストの閉じ引用符がありません</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation>コンマまたはリストの終わりがありません</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>引用符で囲んだ名前がありません</translation>
    </message>
    <message>
        <source>a colon is missing after a name</source>
        <translation>名前の後にコロンがありません</translation>
    </message>
    <message>
        <source>a comma or the end of the object is missing</source>
        <translation>コンマまたはオブジェクトの終わりがありません</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Try: %1</source>
        <translation>対処: %1</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&quot;%1&quot; should be %2, but it is %3.</source>
        <translation>「%1」は%2であるはずですが、%3です。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Correct it in the file; until then it counts as not set and is kept as it is.</source>
        <translation>ファイルを直してください。それまでは未設定とみなし、そのまま残します。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数のリスト</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>built-in value</source>
        <translation>組み込みの値</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>this profile</source>
        <translation>このプロファイル</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>There is no report of the kind &quot;%1&quot;.</source>
        <translation>種類が「%1」のレポートはありません。</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>使えるのは %1 です。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」のことでしょうか。</translation>
    </message>
    <message>
        <source>The report %1 needs a file.</source>
        <translation>レポート %1 にはファイルが必要です。</translation>
    </message>
    <message>
        <source>Write %1=FILE.</source>
        <translation>%1=FILE と書いてください。</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>レポートを %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk.</source>
        <translation>フォルダーとディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>The step&apos;s summary could not be written: %1</source>
        <translation>ステップのサマリーを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>flaky</source>
        <translation>不安定</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>At</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 errors, %4 flaky, %5 skipped in %6</source>
        <translation>成功 %1、失敗 %2、エラー %3、不安定 %4、省略 %5 (%6)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>対象:</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>実際:</translation>
    </message>
    <message>
        <source>Try:</source>
        <translation>対処:</translation>
    </message>
    <message>
        <source>At:</source>
        <translation>場所:</translation>
    </message>
    <message>
        <source>Capture:</source>
        <translation>キャプチャ:</translation>
    </message>
</context>
<context>
    <name>Resolver</name>
    <message>
        <source>(in %1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The process has no environment variable %1%2.</source>
        <translation>プロセスに環境変数 %1 がありません%2。</translation>
    </message>
    <message>
        <source>Set it before Framescope is started.</source>
        <translation>Framescope を起動する前に設定してください。</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; is not on this machine%2.</source>
        <translation>秘密の値「%1」はこのコンピューターにありません%2。</translation>
    </message>
    <message>
        <source>Enter it when asked, or set it in the workspace&apos;s secrets.</source>
        <translation>求められたときに入力するか、ワークスペースの秘密の値に設定してください。</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;%2.</source>
        <translation>変数「%1」はありません%2。</translation>
    </message>
    <message>
        <source>similar names: %1</source>
        <translation>似た名前: %1</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; needs itself%2.</source>
        <translation>変数「%1」は自分自身を必要としています%2。</translation>
    </message>
    <message>
        <source>The variables make a text of more than %1 MiB%2.</source>
        <translation>変数から %1 MiB を超えるテキストができます%2。</translation>
    </message>
    <message>
        <source>Look for variables that contain each other several times.</source>
        <translation>互いを何度も含む変数がないか調べてください。</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成値</translation>
    </message>
    <message>
        <source>process environment</source>
        <translation>プロセスの環境</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Allow it if you trust the file that asks for it.</source>
        <translation>求めているファイルを信頼するなら許可してください。</translation>
    </message>
    <message>
        <source>The environment variable %1 has bytes that are not UTF-8%2.</source>
        <translation>環境変数 %1 に UTF-8 ではないバイトがあります%2。</translation>
    </message>
    <message>
        <source>Set it to text in UTF-8.</source>
        <translation>UTF-8 のテキストを設定してください。</translation>
    </message>
    <message>
        <source>The variables make texts of more than %1 MiB together.</source>
        <translation>変数からできるテキストが、合わせて %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The variables contain each other more than %1 times%2.</source>
        <translation>変数の入れ子が %1 回を超えています%2。</translation>
    </message>
    <message>
        <source>The environment variable %1 was not used%2, because it was not allowed.</source>
        <translation>環境変数 %1 は、許可されていないため使いませんでした%2。</translation>
    </message>
    <message>
        <source>Use one of the generated values: %1.</source>
        <translation>生成される値のどれかを使ってください: %1。</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or give it a value.</source>
        <translation>この変数を持つ環境を選ぶか、値を指定してください。</translation>
    </message>
    <message>
        <source>Break the circle in one of these variables.</source>
        <translation>これらの変数のどれか 1 つで循環を断ち切ってください。</translation>
    </message>
    <message>
        <source>More than %1 variables are nested%2.</source>
        <translation>%1 個を超える変数が入れ子になっています%2。</translation>
    </message>
    <message>
        <source>Nest fewer variables.</source>
        <translation>変数の入れ子を減らしてください。</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>The data file is not UTF-8.</source>
        <translation>データファイルが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; cannot be the name of a column.</source>
        <translation>%1 行目: 「%2」は列の名前にできません。</translation>
    </message>
    <message>
        <source>The first line names the columns; use letters, digits, _, - and points.</source>
        <translation>最初の行は列の名前です。英数字、_、-、ピリオドを使ってください。</translation>
    </message>
    <message>
        <source>Line %1: the column &quot;%2&quot; stands there twice.</source>
        <translation>%1 行目: 列「%2」が 2 回あります。</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, and there are %3 columns.</source>
        <translation>%1 行目にはフィールドが %2 個ありますが、列は %3 個です。</translation>
    </message>
    <message>
        <source>Put a field that holds a comma into quotation marks.</source>
        <translation>コンマを含むフィールドは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Line %1: more than %2 rows.</source>
        <translation>%1 行目: 行数が %2 を超えています。</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed.</source>
        <translation>%1 行目: 引用符が閉じていません。</translation>
    </message>
    <message>
        <source>The data file is empty.</source>
        <translation>データファイルが空です。</translation>
    </message>
    <message>
        <source>Its first line names the columns: symbol,price</source>
        <translation>最初の行に列の名前を書きます: symbol,price</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>このテキスト</translation>
    </message>
    <message>
        <source>Status %1 was expected, and no answer came.</source>
        <translation>ステータス %1 を期待しましたが、応答がありませんでした。</translation>
    </message>
    <message>
        <source>Status %1 was expected, and %2 came.</source>
        <translation>ステータス %1 を期待しましたが、%2 が届きました。</translation>
    </message>
    <message>
        <source>The header %1 was expected, and is not there.</source>
        <translation>ヘッダー %1 を期待しましたが、ありません。</translation>
    </message>
    <message>
        <source>The header %1 was expected to have &quot;%2&quot;, and is &quot;%3&quot;.</source>
        <translation>ヘッダー %1 に「%2」が含まれることを期待しましたが、「%3」です。</translation>
    </message>
    <message>
        <source>The subprotocol %1 was expected, and none was agreed on.</source>
        <translation>サブプロトコル %1 を期待しましたが、どのサブプロトコルにも合意しませんでした。</translation>
    </message>
    <message>
        <source>The subprotocol %1 was expected, and %2 was agreed on.</source>
        <translation>サブプロトコル %1 を期待しましたが、%2 に合意しました。</translation>
    </message>
    <message>
        <source>permessage-deflate was expected, and was not agreed on.</source>
        <translation>permessage-deflate を期待しましたが、合意しませんでした。</translation>
    </message>
    <message>
        <source>permessage-deflate was agreed on, and was expected not to be.</source>
        <translation>permessage-deflate に合意しましたが、合意しないことを期待していました。</translation>
    </message>
    <message>
        <source>The body was expected to have &quot;%1&quot;, and is &quot;%2&quot;.</source>
        <translation>本文に「%1」が含まれることを期待しましたが、「%2」です。</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false, and one is %1.</source>
        <translation>スキーマはオブジェクト、true、false のどれかでなければなりませんが、%1 のものがあります。</translation>
    </message>
    <message>
        <source>The schema is nested deeper than %1 levels.</source>
        <translation>スキーマの入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>The regular expression &quot;%1&quot; of the schema is wrong: %2.</source>
        <translation>スキーマの正規表現「%1」が誤っています: %2。</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1 must not be there.</source>
        <translation>%1 はあってはなりません。</translation>
    </message>
    <message>
        <source>The schema refers to itself without end.</source>
        <translation>スキーマが自分自身を際限なく参照しています。</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is not in it.</source>
        <translation>スキーマが参照する %1 がスキーマの中にありません。</translation>
    </message>
    <message>
        <source>%1 must be of the type %2, and is %3.</source>
        <translation>%1 の型は %2 でなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>%1 must be of one of the types %2, and is %3.</source>
        <translation>%1 の型は %2 のどれかでなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>%1 must be %2, and is %3.</source>
        <translation>%1 は %2 でなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>%1 must be one of %2, and is %3.</source>
        <translation>%1 は %2 のどれかでなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>%1 must be at least %2, and is %3.</source>
        <translation>%1 は %2 以上でなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>%1 must be at most %2, and is %3.</source>
        <translation>%1 は %2 以下でなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>%1 must be more than %2, and is %3.</source>
        <translation>%1 は %2 より大きくなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>%1 must be less than %2, and is %3.</source>
        <translation>%1 は %2 より小さくなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>%1 must be a multiple of %2, and is %3.</source>
        <translation>%1 は %2 の倍数でなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters, and has %3.</source>
        <translation>%1 は %2 文字以上でなければなりませんが、%3 文字です。</translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters, and has %3.</source>
        <translation>%1 は %2 文字以下でなければなりませんが、%3 文字です。</translation>
    </message>
    <message>
        <source>%1 must match /%2/, and is %3.</source>
        <translation>%1 は /%2/ に一致しなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>%1 fits none of the %2 forms that it may have.</source>
        <translation>%1 は、許される %2 個の形式のどれにも合いません。</translation>
    </message>
    <message>
        <source>%1 must fit one of %2 forms, and fits %3.</source>
        <translation>%1 は %2 個の形式のうち 1 つだけに合わなければなりませんが、%3 個に合います。</translation>
    </message>
    <message>
        <source>%1 has a form that it must not have.</source>
        <translation>%1 の形式は許されません。</translation>
    </message>
    <message>
        <source>%1 must have at least %2 items, and has %3.</source>
        <translation>%1 の要素は %2 個以上でなければなりませんが、%3 個です。</translation>
    </message>
    <message>
        <source>%1 must have at most %2 items, and has %3.</source>
        <translation>%1 の要素は %2 個以下でなければなりませんが、%3 個です。</translation>
    </message>
    <message>
        <source>%1 has an item twice.</source>
        <translation>%1 に同じ要素が 2 回あります。</translation>
    </message>
    <message>
        <source>%1 must contain at least %2 items of a form that it has %3 of.</source>
        <translation>%1 には決まった形式の要素が %2 個以上必要ですが、%3 個しかありません。</translation>
    </message>
    <message>
        <source>%1 must contain at most %2 items of a form that it has %3 of.</source>
        <translation>%1 に含められる決まった形式の要素は %2 個までですが、%3 個あります。</translation>
    </message>
    <message>
        <source>%1 must have at least %2 members, and has %3.</source>
        <translation>%1 のメンバーは %2 個以上でなければなりませんが、%3 個です。</translation>
    </message>
    <message>
        <source>%1 must have at most %2 members, and has %3.</source>
        <translation>%1 のメンバーは %2 個以下でなければなりませんが、%3 個です。</translation>
    </message>
    <message>
        <source>%1 lacks &quot;%2&quot;.</source>
        <translation>%1 に「%2」がありません。</translation>
    </message>
    <message>
        <source>%1 has a member of a name that it must not have: &quot;%2&quot;.</source>
        <translation>%1 に、許されない名前のメンバーがあります: 「%2」。</translation>
    </message>
    <message>
        <source>The message does not fit the schema.</source>
        <translation>メッセージがスキーマに合いません。</translation>
    </message>
    <message>
        <source>%1: it was never measured.</source>
        <translation>%1: 一度も測定されませんでした。</translation>
    </message>
    <message>
        <source>%1: it was %2.</source>
        <translation>%1: 実際は %2 でした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a limit.</source>
        <translation>「%1」はしきい値ではありません。</translation>
    </message>
    <message>
        <source>Write NAME &lt; VALUE or NAME.p95 &lt; VALUE: &quot;connect &lt; 1s&quot;, &quot;failed &lt; 1%&quot;.</source>
        <translation>NAME &lt; VALUE か NAME.p95 &lt; VALUE と書いてください: &quot;connect &lt; 1s&quot;、&quot;failed &lt; 1%&quot;。</translation>
    </message>
    <message>
        <source>No step is named &quot;%1&quot;.</source>
        <translation>「%1」という名前の手順はありません。</translation>
    </message>
    <message>
        <source>There is no percentile %1.</source>
        <translation>パーセンタイル %1 はありません。</translation>
    </message>
    <message>
        <source>It is from 0 to 100: p50, p99.9.</source>
        <translation>0 から 100 までです: p50、p99.9。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here: only &quot;failed&quot; is a share.</source>
        <translation>「%1」はここでは使えません。割合で書けるのは &quot;failed&quot; だけです。</translation>
    </message>
    <message>
        <source>Write a duration: 250ms.</source>
        <translation>時間の長さを書いてください: 250ms。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>Write a count, or for &quot;failed&quot; a share: 1%.</source>
        <translation>個数を書いてください。&quot;failed&quot; には割合も使えます: 1%。</translation>
    </message>
    <message>
        <source>%1 must be a list, and is %2.</source>
        <translation>%1 はリストでなければなりませんが、%2です。</translation>
    </message>
    <message>
        <source>Write [&quot;connect &lt; 1s&quot;].</source>
        <translation>[&quot;connect &lt; 1s&quot;] のように書いてください。</translation>
    </message>
    <message>
        <source>%1 must be a list of stages, and is %2.</source>
        <translation>%1 は段階のリストでなければなりませんが、%2です。</translation>
    </message>
    <message>
        <source>Write [{over: 30s, to: 20/s}].</source>
        <translation>[{over: 30s, to: 20/s}] のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>Write {over: 30s, to: 20/s}.</source>
        <translation>{over: 30s, to: 20/s} のように書いてください。</translation>
    </message>
    <message>
        <source>Users arrive, or so many of them are there: not both.</source>
        <translation>ユーザーの到着かユーザー数のどちらかを指定します。両方は指定できません。</translation>
    </message>
    <message>
        <source>Keep &quot;arrive&quot; or &quot;users&quot;.</source>
        <translation>&quot;arrive&quot; か &quot;users&quot; のどちらかを残してください。</translation>
    </message>
    <message>
        <source>How many users is missing.</source>
        <translation>ユーザー数がありません。</translation>
    </message>
    <message>
        <source>Write {users: 500, for: 5m} or {arrive: [{over: 30s, to: 20/s}]}.</source>
        <translation>{users: 500, for: 5m} か {arrive: [{over: 30s, to: 20/s}]} のように書いてください。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」のことでしょうか。</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>使えるのは %1 です。</translation>
    </message>
    <message>
        <source>%1 must be a map of keys and values, and is %2.</source>
        <translation>%1 はキーと値のマップでなければなりませんが、%2です。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>数値 %1</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>テキスト「%1」</translation>
    </message>
    <message>
        <source>%1 must be a text, and is %2.</source>
        <translation>%1 はテキストでなければなりませんが、%2です。</translation>
    </message>
    <message>
        <source>%1 must be true or false, and is %2.</source>
        <translation>%1 は true か false でなければなりませんが、%2です。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, and is %2.</source>
        <translation>%1 は整数でなければなりませんが、%2です。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, and is %4.</source>
        <translation>%1 は %2 から %3 まででなければなりませんが、%4です。</translation>
    </message>
    <message>
        <source>%1 must be a duration such as 2s or 250ms, and is %2.</source>
        <translation>%1 は 2s や 250ms のような時間の長さでなければなりませんが、%2です。</translation>
    </message>
    <message>
        <source>%1 must be a rate such as 20/s, and is %2.</source>
        <translation>%1 は 20/s のようなレートでなければなりませんが、%2です。</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, and is %2.</source>
        <translation>%1 はテキストのリストでなければなりませんが、%2です。</translation>
    </message>
    <message>
        <source>A key must be a word, not a list or a map.</source>
        <translation>キーは語でなければなりません。リストやマップは使えません。</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here.</source>
        <translation>ここにキー「%1」はありません。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>キー「%1」がここに 2 回あります。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>The run took longer than %1.</source>
        <translation>実行に %1 より長くかかりました。</translation>
    </message>
    <message>
        <source>The connection ended (%1%2) while this step waited.</source>
        <translation>この手順が待つ間に接続が終わりました (%1%2)。</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>A message came that must not: %1</source>
        <translation>届いてはならないメッセージが届きました: %1</translation>
    </message>
    <message>
        <source>The next message had to be %1.</source>
        <translation>次のメッセージは %1 でなければなりませんでした。</translation>
    </message>
    <message>
        <source>The message fits, but has nothing to save as {{%1}}: %2 is not there.</source>
        <translation>メッセージは合いますが、{{%1}} に保存するものがありません。%2 がそこにありません。</translation>
    </message>
    <message>
        <source>No message came.</source>
        <translation>メッセージは届きませんでした。</translation>
    </message>
    <message>
        <source>the message at +%1</source>
        <translation>+%1 のメッセージ</translation>
    </message>
    <message>
        <source>%1 of %2 messages came in %3: %4</source>
        <translation>%3 の間に %2 個中 %1 個のメッセージが届きました: %4</translation>
    </message>
    <message>
        <source>No message came in %1 that is %2</source>
        <translation>%1 の間に次に当てはまるメッセージが届きませんでした: %2</translation>
    </message>
    <message>
        <source>The ping was not answered in %1.</source>
        <translation>%1 以内に ping への応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection was not closed in %1.</source>
        <translation>%1 以内に接続が閉じませんでした。</translation>
    </message>
    <message>
        <source>It was closed with %1%2.</source>
        <translation>%1%2 で閉じました。</translation>
    </message>
    <message>
        <source>Close code %1 was expected.</source>
        <translation>close コード %1 を期待していました。</translation>
    </message>
    <message>
        <source>The reason &quot;%1&quot; was expected.</source>
        <translation>理由「%1」を期待していました。</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is not open.</source>
        <translation>何も送れません。接続が開いていません。</translation>
    </message>
    <message>
        <source>The opening had to be refused, and the connection is open.</source>
        <translation>接続は拒否されるはずでしたが、開いています。</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>ステータス %1。</translation>
    </message>
    <message>
        <source>The connection did not open.</source>
        <translation>接続が開きませんでした。</translation>
    </message>
    <message>
        <source>No message came that could be checked against %1.</source>
        <translation>%1 と照合できるメッセージが届きませんでした。</translation>
    </message>
    <message>
        <source>Message %1 is not JSON, so that it does not fit %2.</source>
        <translation>メッセージ %1 は JSON ではないため、%2 に合いません。</translation>
    </message>
    <message>
        <source>Message %1 does not fit %2: %3</source>
        <translation>メッセージ %1 は %2 に合いません: %3</translation>
    </message>
    <message>
        <source>Scripts are not supported by this version: %1 was not run.</source>
        <translation>このバージョンはスクリプトに対応していません。%1 は実行しませんでした。</translation>
    </message>
    <message>
        <source>The connection never opened, so that it cannot be closed.</source>
        <translation>接続が一度も開かなかったため、閉じることができません。</translation>
    </message>
    <message>
        <source>&quot;connect&quot; is missing: the scenario does not say where to.</source>
        <translation>&quot;connect&quot; がありません。シナリオに接続先が書かれていません。</translation>
    </message>
    <message>
        <source>Add connect: ws://…, or the path of a saved connection.</source>
        <translation>connect: ws://… か、保存された接続のパスを加えてください。</translation>
    </message>
    <message>
        <source>&quot;steps&quot; is missing: there is nothing to do.</source>
        <translation>&quot;steps&quot; がありません。することがありません。</translation>
    </message>
    <message>
        <source>&quot;format&quot; is missing.</source>
        <translation>&quot;format&quot; がありません。</translation>
    </message>
    <message>
        <source>Begin the file with: format: %1</source>
        <translation>ファイルの先頭に次を書いてください: format: %1</translation>
    </message>
    <message>
        <source>This file is of version %1 of the format; this program knows version 1.</source>
        <translation>このファイルの形式はバージョン %1 です。このプログラムが読めるのはバージョン 1 です。</translation>
    </message>
    <message>
        <source>Use a newer Framescope.</source>
        <translation>新しい Framescope を使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format of scenarios.</source>
        <translation>「%1」はシナリオの形式ではありません。</translation>
    </message>
    <message>
        <source>Write: format: %1</source>
        <translation>次のように書いてください: format: %1</translation>
    </message>
    <message>
        <source>No connection is named.</source>
        <translation>接続の名前がありません。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; stands here twice.</source>
        <translation>接続「%1」がここに 2 回あります。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>アドレスが空です。</translation>
    </message>
    <message>
        <source>&quot;url&quot; is missing.</source>
        <translation>&quot;url&quot; がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a header.</source>
        <translation>「%1」はヘッダーではありません。</translation>
    </message>
    <message>
        <source>Write &quot;Name: value&quot;.</source>
        <translation>&quot;名前: 値&quot; のように書いてください。</translation>
    </message>
    <message>
        <source>%1 must be a map of names and values, and is %2.</source>
        <translation>%1 は名前と値のマップでなければなりませんが、%2です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable.</source>
        <translation>「%1」は変数の名前にできません。</translation>
    </message>
    <message>
        <source>Use letters, digits, _, - and points.</source>
        <translation>英数字、_、-、ピリオドを使ってください。</translation>
    </message>
    <message>
        <source>This step cannot be carried out: &quot;%1&quot; has ended the connection before it.</source>
        <translation>この手順は実行できません。その前に「%1」が接続を終えています。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>Begin it with: format: %1</source>
        <translation>先頭に次を書いてください: format: %1</translation>
    </message>
    <message>
        <source>%1 must be a list of steps, and is %2.</source>
        <translation>%1 は手順のリストでなければなりませんが、%2です。</translation>
    </message>
    <message>
        <source>Begin each step with &quot;- &quot;.</source>
        <translation>各手順を &quot;- &quot; で始めてください。</translation>
    </message>
    <message>
        <source>A step begins with what it does, and this is %1.</source>
        <translation>手順は動作の名前で始まりますが、これは%1です。</translation>
    </message>
    <message>
        <source>One step cannot both &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>1 つの手順で「%1」と「%2」の両方はできません。</translation>
    </message>
    <message>
        <source>Make two steps of it: begin &quot;%1&quot; with &quot;- &quot;.</source>
        <translation>2 つの手順に分けてください。「%1」を &quot;- &quot; で始めます。</translation>
    </message>
    <message>
        <source>This step says nothing.</source>
        <translation>この手順は空です。</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;.</source>
        <translation>手順「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot; in this scenario.</source>
        <translation>このシナリオに接続「%1」はありません。</translation>
    </message>
    <message>
        <source>Give connections names: connect: {alice: …, bob: …}.</source>
        <translation>接続に名前をつけてください: connect: {alice: …, bob: …}。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name.</source>
        <translation>「%1」は名前として使えません。</translation>
    </message>
    <message>
        <source>Use letters, digits, _ and -, and begin with a letter.</source>
        <translation>英数字、_、- を使い、英字で始めてください。</translation>
    </message>
    <message>
        <source>One message is of one kind: &quot;%1&quot; is a second one.</source>
        <translation>1 つのメッセージの種類は 1 つです。「%1」は 2 つ目です。</translation>
    </message>
    <message>
        <source>%1 must be a list of sizes such as [3, 5], and is %2.</source>
        <translation>%1 は [3, 5] のようなサイズのリストでなければなりませんが、%2です。</translation>
    </message>
    <message>
        <source>Nothing is said of what to send.</source>
        <translation>何を送るかが書かれていません。</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>JSON ではありません: %1</translation>
    </message>
    <message>
        <source>A text that is to be sent as a JSON string needs its own quotation marks: &apos;&quot;hello&quot;&apos;. Use &quot;text&quot; for what is not JSON.</source>
        <translation>JSON の文字列として送るテキストには、それ自身の引用符が必要です: &apos;&quot;hello&quot;&apos;。JSON ではないものには &quot;text&quot; を使ってください。</translation>
    </message>
    <message>
        <source>A filter is missing.</source>
        <translation>フィルターがありません。</translation>
    </message>
    <message>
        <source>For any message at all, write type:text,binary.</source>
        <translation>任意のメッセージには type:text,binary と書いてください。</translation>
    </message>
    <message>
        <source>In the filter: %1</source>
        <translation>フィルターの中: %1</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>正規表現が誤っています: %1。</translation>
    </message>
    <message>
        <source>The regular expression must have one group, and has %1.</source>
        <translation>正規表現にはグループがちょうど 1 つ必要ですが、%1 個あります。</translation>
    </message>
    <message>
        <source>Put the part to save into parentheses: &quot;id=([0-9]+)&quot;. For a field of JSON write json:path.</source>
        <translation>保存する部分を括弧に入れてください: &quot;id=([0-9]+)&quot;。JSON のフィールドには json:パス と書きます。</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>コロンの後に何もありません。</translation>
    </message>
    <message>
        <source>%1 must be a name, or a map of names and values.</source>
        <translation>%1 は名前、または名前と値のマップでなければなりません。</translation>
    </message>
    <message>
        <source>Nothing is said of what to expect.</source>
        <translation>何を期待するかが書かれていません。</translation>
    </message>
    <message>
        <source>Write a filter, or {handshake: …}, or {refused: …}.</source>
        <translation>フィルター、{handshake: …}、{refused: …} のどれかを書いてください。</translation>
    </message>
    <message>
        <source>How long nothing of the kind may come is missing.</source>
        <translation>該当するものが届いてはならない時間の長さがありません。</translation>
    </message>
    <message>
        <source>Add a line &quot;for: 1s&quot;.</source>
        <translation>&quot;for: 1s&quot; の行を加えてください。</translation>
    </message>
    <message>
        <source>&quot;to&quot; is missing.</source>
        <translation>&quot;to&quot; がありません。</translation>
    </message>
    <message>
        <source>Write {from: 200ms, to: 1s}, or one duration.</source>
        <translation>{from: 200ms, to: 1s} か、1 つの時間の長さを書いてください。</translation>
    </message>
    <message>
        <source>&quot;from&quot; is longer than &quot;to&quot;.</source>
        <translation>&quot;from&quot; が &quot;to&quot; より長くなっています。</translation>
    </message>
    <message>
        <source>&quot;times&quot; is missing.</source>
        <translation>&quot;times&quot; がありません。</translation>
    </message>
    <message>
        <source>The steps to repeat are missing.</source>
        <translation>繰り返す手順がありません。</translation>
    </message>
    <message>
        <source>Add &quot;steps:&quot; below, at the depth of &quot;repeat&quot;.</source>
        <translation>下に &quot;repeat&quot; と同じ深さで &quot;steps:&quot; を加えてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a field.</source>
        <translation>「%1」はフィールドのパスではありません。</translation>
    </message>
    <message>
        <source>Write json:path, for example json:seq.</source>
        <translation>json:seq のように json:パス と書いてください。</translation>
    </message>
    <message>
        <source>&quot;field&quot; is missing.</source>
        <translation>&quot;field&quot; がありません。</translation>
    </message>
    <message>
        <source>Write {field: &apos;json:seq&apos;}.</source>
        <translation>{field: &apos;json:seq&apos;} のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;for&quot; is missing.</source>
        <translation>&quot;for&quot; がありません。</translation>
    </message>
    <message>
        <source>Say how long to listen: {for: 5s}.</source>
        <translation>待ち受ける時間の長さを書いてください: {for: 5s}。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no message.</source>
        <translation>「%1」はメッセージではありません。</translation>
    </message>
    <message>
        <source>Write &quot;last&quot;.</source>
        <translation>&quot;last&quot; と書いてください。</translation>
    </message>
    <message>
        <source>&quot;file&quot; is missing.</source>
        <translation>&quot;file&quot; がありません。</translation>
    </message>
    <message>
        <source>The reason has more than 123 bytes (RFC 6455 section 5.5).</source>
        <translation>理由が 123 バイトを超えています (RFC 6455 5.5 節)。</translation>
    </message>
    <message>
        <source>Nothing came for %1; at most %2 is allowed.</source>
        <translation>%1 の間、何も届きませんでした。許されるのは %2 までです。</translation>
    </message>
    <message>
        <source>The sequence field json:%1 is %2, which is no whole number.</source>
        <translation>シーケンスのフィールド json:%1 は %2 で、整数ではありません。</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>The sequence%1 has a gap: %2 came after %3.</source>
        <translation>シーケンス%1に欠落があります。%3 の後に %2 が届きました。</translation>
    </message>
    <message>
        <source>The sequence%1 went back: %2 came after %3.</source>
        <translation>シーケンス%1が後戻りしました。%3 の後に %2 が届きました。</translation>
    </message>
    <message>
        <source>%1 messages came in %2, which is %3 a second; at least %4 is asked for.</source>
        <translation>%2 の間に %1 個のメッセージが届きました。毎秒 %3 個です。毎秒 %4 個以上が必要です。</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>%1 というファイルもフォルダーもありません。</translation>
    </message>
    <message>
        <source>Put it beside the scenario.</source>
        <translation>シナリオと同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断しました。</translation>
    </message>
    <message>
        <source>A limit does not hold.</source>
        <translation>しきい値を満たしていません。</translation>
    </message>
    <message>
        <source> %1 messages came faster than the steps looked at them, and were dropped.</source>
        <translation> %1 個のメッセージは、手順の処理が追いつかなかったため破棄しました。</translation>
    </message>
    <message>
        <source>Not run: interrupted before it began.</source>
        <translation>未実行: 始まる前に中断されました。</translation>
    </message>
    <message>
        <source>Not run: an earlier one failed.</source>
        <translation>未実行: 前のものが失敗しました。</translation>
    </message>
    <message>
        <source>Nothing has given {{%1}} a value when this step runs.</source>
        <translation>この手順の実行時に {{%1}} に値がありません。</translation>
    </message>
    <message>
        <source>This version runs no scripts.</source>
        <translation>このバージョンはスクリプトを実行しません。</translation>
    </message>
    <message>
        <source>Say it with expect and save, as far as it can be.</source>
        <translation>できる範囲で expect と save で記述してください。</translation>
    </message>
    <message>
        <source>This version decodes no application protocols.</source>
        <translation>このバージョンはアプリケーションプロトコルをデコードしません。</translation>
    </message>
    <message>
        <source>Save a field of JSON: json:path.</source>
        <translation>JSON のフィールドを保存してください: json:path。</translation>
    </message>
    <message>
        <source>The file %1 lies outside of the scenario&apos;s folder.</source>
        <translation>ファイル %1 はシナリオのフォルダーの外にあります。</translation>
    </message>
</context>
<context>
    <name>SecretScan</name>
    <message>
        <source>a value of &quot;%1&quot; is a secret as a rule</source>
        <translation>「%1」の値はふつう秘密にするものです</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot; is marked as secret</source>
        <translation>変数「%1」は秘密に指定されています</translation>
    </message>
    <message>
        <source>this field is for a secret</source>
        <translation>この項目は秘密の値のためのものです</translation>
    </message>
    <message>
        <source>the URL holds a password</source>
        <translation>URL にパスワードが入っています</translation>
    </message>
    <message>
        <source>it looks like an access token or a private key</source>
        <translation>アクセストークンか秘密鍵のように見えます</translation>
    </message>
    <message>
        <source>the subprotocol carries a token</source>
        <translation>サブプロトコルにトークンが入っています</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>This system has no keychain that can be used.</source>
        <translation>このシステムには使えるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain refused.</source>
        <translation>システムのキーチェーンが拒否しました。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret when asked: it is then kept until the program ends.</source>
        <translation>キーチェーンのロックを解除するか、求められたときに入力してください。その場合はプログラムの終了まで保持します。</translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>A quote (%1) is not closed in this command line.</source>
        <translation>このコマンドラインの引用符 (%1) が閉じていません。</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>コマンド全体をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Echo</source>
        <translation>エコー</translation>
    </message>
    <message>
        <source>The echo server on this machine: start it under Servers, then connect.</source>
        <translation>このコンピューターのエコーサーバー。「サーバー」で起動してから接続してください。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>Four bytes</source>
        <translation>4 バイト</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>さようなら</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Where the echo server listens</source>
        <translation>エコーサーバーの待ち受け先</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The environment variable %1 has bytes that are not UTF-8.</source>
        <translation>環境変数 %1 に UTF-8 ではないバイトがあります。</translation>
    </message>
    <message>
        <source>Name a folder in UTF-8.</source>
        <translation>フォルダーを UTF-8 で指定してください。</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>マイワークスペース</translation>
    </message>
</context>
<context>
    <name>WorkspaceScan</name>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation>%1 は行き先のないリンクです。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>取り除いてください。</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the workspace; it is not followed.</source>
        <translation>%1 はワークスペースの外へ出るリンクなので、たどりません。</translation>
    </message>
    <message>
        <source>Copy the file into the workspace.</source>
        <translation>ファイルをワークスペースへコピーしてください。</translation>
    </message>
    <message>
        <source>%1 is a link to another place in the workspace; it is listed there only.</source>
        <translation>%1 はワークスペース内の別の場所へのリンクです。そちらにだけ表示します。</translation>
    </message>
    <message>
        <source>Folders are nested deeper than %1 levels; what is below is not listed.</source>
        <translation>フォルダーの入れ子が %1 段を超えています。それより下は表示しません。</translation>
    </message>
    <message>
        <source>There are more than %1 files; the rest is not listed.</source>
        <translation>ファイルが %1 個を超えています。残りは表示しません。</translation>
    </message>
    <message>
        <source>It has no URL.</source>
        <translation>URL がありません。</translation>
    </message>
    <message>
        <source>There is no &quot;url&quot; with a text in it.</source>
        <translation>テキストの入った &quot;url&quot; がありません。</translation>
    </message>
    <message>
        <source>Add &quot;url&quot;: &quot;wss://…&quot;.</source>
        <translation>&quot;url&quot;: &quot;wss://…&quot; を加えてください。</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>実際: %1</translation>
    </message>
    <message>
        <source>Install the newer version to change it.</source>
        <translation>変更するには新しいバージョンを入れてください。</translation>
    </message>
    <message>
        <source>It has the same id as %1.</source>
        <translation>%1 と同じ id です。</translation>
    </message>
    <message>
        <source>Remove the line &quot;id&quot; from one of them; a new one is made when it is saved.</source>
        <translation>どちらかの &quot;id&quot; の行を削除してください。保存すると新しく作られます。</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>ファイルを直すか、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not YAML (%3).</source>
        <translation>%1 行目、%2 列目: YAML ではありません (%3)。</translation>
    </message>
    <message>
        <source>This is not YAML (%1).</source>
        <translation>YAML ではありません (%1)。</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>閉じていない引用符</translation>
    </message>
    <message>
        <source>a line without a colon</source>
        <translation>コロンのない行</translation>
    </message>
    <message>
        <source>a second document begins here; one is read</source>
        <translation>ここから 2 つ目のドキュメントが始まります。読み込むのは 1 つです</translation>
    </message>
    <message>
        <source>an alias that stands inside of its own anchor</source>
        <translation>自分自身のアンカーの中にあるエイリアス</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>too many values, or too much text</source>
        <translation>値またはテキストが多すぎます</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>テキストが UTF-8 ではありません</translation>
    </message>
</context>
<context>
    <name>decode::ActionCable</name>
    <message>
        <source>text of “%1”</source>
        <translation>「%1」のテキスト</translation>
    </message>
    <message>
        <source>JSON in “%1”</source>
        <translation>「%1」の JSON</translation>
    </message>
    <message>
        <source>Subscriptions and messages of channels, with the JSON inside their strings; pings.</source>
        <translation>チャンネルの購読とメッセージ、文字列の中の JSON、ping。</translation>
    </message>
    <message>
        <source>a command of Action Cable</source>
        <translation>Action Cable のコマンド</translation>
    </message>
    <message>
        <source>A client sends the commands subscribe, unsubscribe and message.</source>
        <translation>クライアントが送るコマンドは subscribe、unsubscribe、message です。</translation>
    </message>
    <message>
        <source>A command needs an “identifier”.</source>
        <translation>コマンドには &quot;identifier&quot; が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no type of Action Cable.</source>
        <translation>「%1」は Action Cable の種類ではありません。</translation>
    </message>
    <message>
        <source>There is neither a type nor a message.</source>
        <translation>種類もメッセージもありません。</translation>
    </message>
</context>
<context>
    <name>decode::ByteJoiner</name>
    <message numerus="yes">
        <source>joined from %n message(s)</source>
        <translation>
            <numerusform>%n 個のメッセージを結合</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::Centrifugo</name>
    <message>
        <source>Commands, replies and pushes of Centrifugo, several a message; replies with their method and latency; pings.</source>
        <translation>Centrifugo のコマンド、応答、プッシュ (1 メッセージに複数可)。応答にはメソッドと応答時間を添えます。ping にも対応します。</translation>
    </message>
    <message>
        <source>A command and a reply are objects.</source>
        <translation>コマンドと応答はオブジェクトです。</translation>
    </message>
    <message>
        <source>A command has one member by the name of its method.</source>
        <translation>コマンドには、メソッドの名前のメンバーが 1 つあります。</translation>
    </message>
    <message>
        <source>A reply needs the “id” of its command.</source>
        <translation>応答には、そのコマンドの &quot;id&quot; が必要です。</translation>
    </message>
</context>
<context>
    <name>decode::ConnectionDecoder</name>
    <message>
        <source>“%1” is no option of the decoder “%2”.</source>
        <translation>「%1」はデコーダー「%2」のオプションではありません。</translation>
    </message>
    <message>
        <source>It has no options: leave out what follows the colon.</source>
        <translation>このデコーダーにオプションはありません。コロンの後を取り除いてください。</translation>
    </message>
    <message>
        <source>Its options are %1.</source>
        <translation>使えるオプションは %1 です。</translation>
    </message>
    <message>
        <source>There is no decoder “%1”.</source>
        <translation>デコーダー「%1」はありません。</translation>
    </message>
    <message>
        <source>“framescope-cli decoders” lists them.</source>
        <translation>「framescope-cli decoders」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>Did you mean “%1”? “framescope-cli decoders” lists them.</source>
        <translation>「%1」のことでしょうか。「framescope-cli decoders」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>it was chosen</source>
        <translation>選択されました</translation>
    </message>
    <message>
        <source>Messages stand inside one another more than %1 deep; no more of them is decoded.</source>
        <translation>メッセージの入れ子が %1 段を超えています。それより内側はデコードしません。</translation>
    </message>
</context>
<context>
    <name>decode::Discord</name>
    <message>
        <source>Operations of Discord’s gateway by name, dispatched events with their sequence numbers, heartbeats with their latency.</source>
        <translation>Discord ゲートウェイの操作の名前、ディスパッチされたイベントとシーケンス番号、ハートビートと応答時間。</translation>
    </message>
    <message>
        <source>A message is an object whose “op” is a number.</source>
        <translation>メッセージは、&quot;op&quot; が数値のオブジェクトです。</translation>
    </message>
    <message>
        <source>%1 is no operation of the gateway.</source>
        <translation>%1 はゲートウェイの操作ではありません。</translation>
    </message>
    <message>
        <source>unknown error; reconnect</source>
        <translation>不明なエラー。再接続してください</translation>
    </message>
    <message>
        <source>unknown opcode</source>
        <translation>未知のオペコード</translation>
    </message>
    <message>
        <source>a payload could not be decoded</source>
        <translation>ペイロードをデコードできませんでした</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>認証されていません</translation>
    </message>
    <message>
        <source>authentication failed; do not reconnect</source>
        <translation>認証に失敗しました。再接続しないでください</translation>
    </message>
    <message>
        <source>already authenticated</source>
        <translation>すでに認証されています</translation>
    </message>
    <message>
        <source>invalid sequence number</source>
        <translation>シーケンス番号が不正です</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>レート制限を超えました</translation>
    </message>
    <message>
        <source>the session timed out</source>
        <translation>セッションがタイムアウトしました</translation>
    </message>
    <message>
        <source>invalid shard</source>
        <translation>シャードが不正です</translation>
    </message>
    <message>
        <source>sharding required</source>
        <translation>シャーディングが必要です</translation>
    </message>
    <message>
        <source>invalid version of the API</source>
        <translation>API のバージョンが不正です</translation>
    </message>
    <message>
        <source>invalid intents</source>
        <translation>インテントが不正です</translation>
    </message>
    <message>
        <source>disallowed intents</source>
        <translation>許可されていないインテントです</translation>
    </message>
</context>
<context>
    <name>decode::GenericJson</name>
    <message>
        <source>Messages that are JSON without a protocol around it: one value, or one on each line.</source>
        <translation>プロトコルに包まれていない JSON のメッセージ。値が 1 つ、または 1 行に 1 つ。</translation>
    </message>
</context>
<context>
    <name>decode::GraphQl</name>
    <message>
        <source>Subscriptions of GraphQL as the library graphql-ws speaks them; each answer with its operation.</source>
        <translation>ライブラリー graphql-ws の方式による GraphQL の購読。応答にはその操作を添えます。</translation>
    </message>
    <message>
        <source>Subscriptions of GraphQL in the older protocol, whose subprotocol is called graphql-ws.</source>
        <translation>サブプロトコル名が graphql-ws である古いプロトコルの GraphQL の購読。</translation>
    </message>
    <message>
        <source>A message is an object with a “type”.</source>
        <translation>メッセージは &quot;type&quot; のあるオブジェクトです。</translation>
    </message>
    <message>
        <source>“%1” belongs to the other protocol: this side speaks %2, and the connection is %3.</source>
        <translation>「%1」はもう一方のプロトコルのものです。この側は %2 を使っていますが、接続は %3 です。</translation>
    </message>
    <message>
        <source>“%1” is no type of this protocol.</source>
        <translation>「%1」はこのプロトコルの種類ではありません。</translation>
    </message>
    <message>
        <source>Only a server sends “%1”.</source>
        <translation>「%1」を送るのはサーバーだけです。</translation>
    </message>
    <message>
        <source>Only a client sends “%1”.</source>
        <translation>「%1」を送るのはクライアントだけです。</translation>
    </message>
    <message>
        <source>“%1” needs an id.</source>
        <translation>「%1」には id が必要です。</translation>
    </message>
    <message>
        <source>The payload of an error is an array of GraphQL’s errors.</source>
        <translation>error のペイロードは GraphQL エラーの配列です。</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>不正なメッセージ</translation>
    </message>
    <message>
        <source>unauthorised: subscribed before the connection was acknowledged</source>
        <translation>未認可: 接続が承認される前に購読しました</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁止されています</translation>
    </message>
    <message>
        <source>subprotocol not acceptable</source>
        <translation>サブプロトコルを受け入れられません</translation>
    </message>
    <message>
        <source>connection_init came too late</source>
        <translation>connection_init が遅すぎました</translation>
    </message>
    <message>
        <source>a subscription with this id exists already</source>
        <translation>この id の購読はすでにあります</translation>
    </message>
    <message>
        <source>more than one connection_init</source>
        <translation>connection_init が 2 回以上ありました</translation>
    </message>
    <message>
        <source>internal server error</source>
        <translation>サーバー内部エラー</translation>
    </message>
    <message>
        <source>the connection was not acknowledged in time</source>
        <translation>接続が時間内に承認されませんでした</translation>
    </message>
</context>
<context>
    <name>decode::JsonFields</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 個の要素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 個のメンバー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::JsonParts</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
</context>
<context>
    <name>decode::JsonRpc</name>
    <message>
        <source>parse error</source>
        <translation>解析エラー</translation>
    </message>
    <message>
        <source>invalid request</source>
        <translation>不正な要求</translation>
    </message>
    <message>
        <source>method not found</source>
        <translation>メソッドが見つかりません</translation>
    </message>
    <message>
        <source>invalid parameters</source>
        <translation>不正なパラメーター</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Calls, answers, notifications and batches; errors by their code; what a subscription of Ethereum is of.</source>
        <translation>呼び出し、応答、通知、バッチ。コードによるエラーの意味。Ethereum の購読の対象。</translation>
    </message>
    <message>
        <source>A message is an object or an array of them, not empty.</source>
        <translation>メッセージは、オブジェクトか、その空でない配列です。</translation>
    </message>
    <message>
        <source>There is neither a method nor a result nor an error.</source>
        <translation>メソッドも結果もエラーもありません。</translation>
    </message>
    <message>
        <source>“jsonrpc” is not &quot;2.0&quot;.</source>
        <translation>&quot;jsonrpc&quot; が &quot;2.0&quot; ではありません。</translation>
    </message>
    <message>
        <source>An id is a string, a number or null.</source>
        <translation>id は文字列、数値、null のどれかです。</translation>
    </message>
    <message>
        <source>A method is a string.</source>
        <translation>メソッドは文字列です。</translation>
    </message>
    <message>
        <source>Parameters are an array or an object.</source>
        <translation>パラメーターは配列かオブジェクトです。</translation>
    </message>
    <message>
        <source>An answer needs an id.</source>
        <translation>応答には id が必要です。</translation>
    </message>
    <message>
        <source>An answer has a result or an error, not both.</source>
        <translation>応答に入るのは結果かエラーの一方だけです。</translation>
    </message>
    <message>
        <source>An error needs a whole number as its code.</source>
        <translation>エラーのコードは整数でなければなりません。</translation>
    </message>
</context>
<context>
    <name>decode::Nats</name>
    <message>
        <source>Operations of NATS with their subjects and payloads; requests with the latency of their reply; heartbeats.</source>
        <translation>NATS の操作とそのサブジェクトとペイロード、要求とその応答時間、ハートビート。</translation>
    </message>
    <message>
        <source>An operation does not end within %1 bytes.</source>
        <translation>操作が %1 バイト以内に終わっていません。</translation>
    </message>
    <message>
        <source>“%1” is no operation of NATS.</source>
        <translation>「%1」は NATS の操作ではありません。</translation>
    </message>
    <message>
        <source>%1 has from %2 to %3 arguments, and here are %4.</source>
        <translation>%1 の引数は %2 個から %3 個までですが、ここには %4 個あります。</translation>
    </message>
    <message>
        <source>The size of the payload is no number, or too large.</source>
        <translation>ペイロードのサイズが数値ではないか、大きすぎます。</translation>
    </message>
    <message>
        <source>A line end must follow the payload.</source>
        <translation>ペイロードの後には改行が必要です。</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>引数 %1</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
</context>
<context>
    <name>decode::Ocpp</name>
    <message>
        <source>Calls between charging stations and their management; each result with its action and its latency.</source>
        <translation>充電ステーションと管理システムの間の呼び出し。結果にはアクションと応答時間を添えます。</translation>
    </message>
    <message>
        <source>A message is an array that begins with its type: 2, 3 or 4, in OCPP 2.1 also 5 or 6.</source>
        <translation>メッセージは種類の番号で始まる配列です。種類は 2、3、4 で、OCPP 2.1 では 5 と 6 もあります。</translation>
    </message>
    <message>
        <source>This type has %1 items, and here are %2.</source>
        <translation>この種類の要素は %1 個ですが、ここには %2 個あります。</translation>
    </message>
    <message>
        <source>The id is a string of at most 36 characters.</source>
        <translation>id は 36 文字以下の文字列です。</translation>
    </message>
    <message>
        <source>The payload is an object.</source>
        <translation>ペイロードはオブジェクトです。</translation>
    </message>
    <message>
        <source>message type</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>error code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
</context>
<context>
    <name>decode::Phoenix</name>
    <message>
        <source>Joins, events and replies of Phoenix channels, with their latency; heartbeats.</source>
        <translation>Phoenix チャンネルの参加、イベント、応答とその応答時間。ハートビート。</translation>
    </message>
    <message>
        <source>A binary message is a push, a reply or a broadcast, which begins with 0, 1 or 2 and the lengths of its parts.</source>
        <translation>バイナリメッセージは push、reply、broadcast のどれかで、0、1、2 のどれかと各部分の長さで始まります。</translation>
    </message>
    <message>
        <source>A message is [join_ref, ref, topic, event, payload], or an object with these names.</source>
        <translation>メッセージは [join_ref, ref, topic, event, payload] か、これらの名前を持つオブジェクトです。</translation>
    </message>
</context>
<context>
    <name>decode::Preview</name>
    <message>
        <source>0 bytes</source>
        <translation>0 バイト</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s): %1</source>
        <translation>
            <numerusform>%n バイト: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::Pusher</name>
    <message>
        <source>Events of channels with the JSON inside their data; subscriptions with their latency; pings; errors by their code.</source>
        <translation>チャンネルのイベントとデータの中の JSON、購読とその応答時間、ping、コードによるエラーの意味。</translation>
    </message>
    <message>
        <source>A message is an object with an “event”.</source>
        <translation>メッセージは &quot;event&quot; のあるオブジェクトです。</translation>
    </message>
    <message>
        <source>text of “data”</source>
        <translation>&quot;data&quot; のテキスト</translation>
    </message>
    <message>
        <source>JSON in “data”</source>
        <translation>&quot;data&quot; の JSON</translation>
    </message>
    <message>
        <source>the application accepts only TLS</source>
        <translation>アプリケーションは TLS だけを受け付けます</translation>
    </message>
    <message>
        <source>no such application</source>
        <translation>そのアプリケーションはありません</translation>
    </message>
    <message>
        <source>the application is disabled</source>
        <translation>アプリケーションは無効です</translation>
    </message>
    <message>
        <source>the application is over its quota of connections</source>
        <translation>アプリケーションが接続数の上限を超えています</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>そのパスはありません</translation>
    </message>
    <message>
        <source>invalid version string</source>
        <translation>バージョンの文字列が不正です</translation>
    </message>
    <message>
        <source>unsupported version of the protocol</source>
        <translation>対応していないプロトコルバージョンです</translation>
    </message>
    <message>
        <source>no version of the protocol</source>
        <translation>プロトコルバージョンがありません</translation>
    </message>
    <message>
        <source>the connection is unauthorised</source>
        <translation>接続は認可されていません</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>容量を超えています</translation>
    </message>
    <message>
        <source>reconnect at once</source>
        <translation>すぐに再接続してください</translation>
    </message>
    <message>
        <source>the client did not answer a ping in time</source>
        <translation>クライアントが時間内に ping に応答しませんでした</translation>
    </message>
    <message>
        <source>closed after inactivity</source>
        <translation>通信がなかったため閉じました</translation>
    </message>
    <message>
        <source>a client’s event was rejected: too many of them</source>
        <translation>クライアントのイベントが多すぎるため拒否されました</translation>
    </message>
    <message>
        <source>do not connect again</source>
        <translation>再接続しないでください</translation>
    </message>
    <message>
        <source>connect again after a second or more</source>
        <translation>1 秒以上待ってから再接続してください</translation>
    </message>
    <message>
        <source>connect again at once</source>
        <translation>すぐに再接続してください</translation>
    </message>
</context>
<context>
    <name>decode::Recognise</name>
    <message>
        <source>the subprotocol is %1</source>
        <translation>サブプロトコルが %1 です</translation>
    </message>
    <message>
        <source>the client offered the subprotocol %1</source>
        <translation>クライアントがサブプロトコル %1 を提示しました</translation>
    </message>
    <message>
        <source>%1 in the address</source>
        <translation>アドレスに %1 があります</translation>
    </message>
    <message>
        <source>a message is %1</source>
        <translation>メッセージの内容: %1</translation>
    </message>
</context>
<context>
    <name>decode::SignalR</name>
    <message>
        <source>Invocations, streams and completions of ASP.NET Core SignalR, with their latency; pings.</source>
        <translation>ASP.NET Core SignalR の呼び出し、ストリーム、完了とその応答時間。ping。</translation>
    </message>
    <message>
        <source>SignalR’s handshake</source>
        <translation>SignalR のハンドシェイク</translation>
    </message>
    <message>
        <source>a record of SignalR</source>
        <translation>SignalR のレコード</translation>
    </message>
    <message>
        <source>The byte 1E at the end of a record is missing.</source>
        <translation>レコードの終わりにバイト 1E がありません。</translation>
    </message>
    <message>
        <source>A message is an object whose “type” is a number from 1 to 9.</source>
        <translation>メッセージは、&quot;type&quot; が 1 から 9 までの数値のオブジェクトです。</translation>
    </message>
    <message>
        <source>The handshake needs “protocol” and “version”.</source>
        <translation>ハンドシェイクには &quot;protocol&quot; と &quot;version&quot; が必要です。</translation>
    </message>
    <message>
        <source>An invocation needs a “target”.</source>
        <translation>呼び出しには &quot;target&quot; が必要です。</translation>
    </message>
    <message>
        <source>An invocation needs “arguments”.</source>
        <translation>呼び出しには &quot;arguments&quot; が必要です。</translation>
    </message>
    <message>
        <source>An “invocationId” is missing.</source>
        <translation>&quot;invocationId&quot; がありません。</translation>
    </message>
    <message>
        <source>A completion has a result or an error, not both.</source>
        <translation>完了に入るのは結果かエラーの一方だけです。</translation>
    </message>
</context>
<context>
    <name>decode::SockJs</name>
    <message>
        <source>Frames of SockJS and heartbeats; what they carry is decoded as its own protocol.</source>
        <translation>SockJS のフレームとハートビート。運ばれる内容はそれ自身のプロトコルとしてデコードします。</translation>
    </message>
    <message>
        <source>A server’s frame begins with o, h, a, m or c.</source>
        <translation>サーバーのフレームは o、h、a、m、c のどれかで始まります。</translation>
    </message>
    <message>
        <source>A client sends an array of strings, or one string.</source>
        <translation>クライアントが送るのは文字列の配列か、1 つの文字列です。</translation>
    </message>
    <message>
        <source>A message is a string.</source>
        <translation>メッセージは文字列です。</translation>
    </message>
    <message>
        <source>SockJS message</source>
        <translation>SockJS のメッセージ</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>decode::SocketIo</name>
    <message>
        <source>Engine.IO 3 and 4 with Socket.IO: events, acknowledgements, namespaces, heartbeats; a binary event with its attachments.</source>
        <translation>Engine.IO 3 と 4 および Socket.IO。イベント、確認応答、名前空間、ハートビート、バイナリイベントとその添付。</translation>
    </message>
    <message>
        <source>an Engine.IO opening</source>
        <translation>Engine.IO の open パケット</translation>
    </message>
    <message>
        <source>a Socket.IO event</source>
        <translation>Socket.IO のイベント</translation>
    </message>
    <message>
        <source>A binary packet of Engine.IO 3 begins with the byte 04.</source>
        <translation>Engine.IO 3 のバイナリパケットはバイト 04 で始まります。</translation>
    </message>
    <message>
        <source>A packet begins with a digit from 0 to 6.</source>
        <translation>パケットは 0 から 6 までの数字で始まります。</translation>
    </message>
    <message>
        <source>packet type</source>
        <translation>パケットの種類</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>The opening packet holds a JSON object.</source>
        <translation>open パケットには JSON オブジェクトが入ります。</translation>
    </message>
    <message>
        <source>In Engine.IO 4 the server sends pings, and the client answers.</source>
        <translation>Engine.IO 4 ではサーバーが ping を送り、クライアントが応答します。</translation>
    </message>
    <message>
        <source>In Engine.IO 3 the client sends pings, and the server answers.</source>
        <translation>Engine.IO 3 ではクライアントが ping を送り、サーバーが応答します。</translation>
    </message>
    <message>
        <source>The number of attachments and “-” must follow the type.</source>
        <translation>種類の後には添付の数と &quot;-&quot; が必要です。</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>acknowledgement id</source>
        <translation>確認応答 ID</translation>
    </message>
    <message numerus="yes">
        <source>(%n attachment(s) follow)</source>
        <translation>
            <numerusform>(添付 %n 個が続きます)</numerusform>
        </translation>
    </message>
    <message>
        <source>The arguments must be an array.</source>
        <translation>引数は配列でなければなりません。</translation>
    </message>
    <message>
        <source>An event&apos;s first item must be its name.</source>
        <translation>イベントの最初の要素はその名前でなければなりません。</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>引数 %1</translation>
    </message>
    <message>
        <source>%1: attachment %2 of %3, %4</source>
        <translation>%1: 添付 %2/%3、%4</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>the event, from an earlier message</source>
        <translation>前のメッセージにあるイベント</translation>
    </message>
</context>
<context>
    <name>decode::Stomp</name>
    <message>
        <source>Frames with their headers and bodies, receipts, heartbeats; frames that come in several messages are put together.</source>
        <translation>フレームとそのヘッダーと本文、受領通知、ハートビート。複数のメッセージに分かれたフレームは結合します。</translation>
    </message>
    <message>
        <source>a frame of STOMP</source>
        <translation>STOMP のフレーム</translation>
    </message>
    <message>
        <source>A frame does not end within %1 bytes.</source>
        <translation>フレームが %1 バイト以内に終わっていません。</translation>
    </message>
    <message>
        <source>“%1” is no command of STOMP.</source>
        <translation>「%1」は STOMP のコマンドではありません。</translation>
    </message>
    <message>
        <source>The empty line behind the headers is missing.</source>
        <translation>ヘッダーの後の空行がありません。</translation>
    </message>
    <message>
        <source>content-length is no number.</source>
        <translation>content-length が数値ではありません。</translation>
    </message>
    <message>
        <source>No NUL stands behind the %1 bytes that content-length announces.</source>
        <translation>content-length が示す %1 バイトの後に NUL がありません。</translation>
    </message>
    <message>
        <source>Only a server sends “%1”.</source>
        <translation>「%1」を送るのはサーバーだけです。</translation>
    </message>
    <message>
        <source>Only a client sends “%1”.</source>
        <translation>「%1」を送るのはクライアントだけです。</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>A header has no colon.</source>
        <translation>ヘッダーにコロンがありません。</translation>
    </message>
    <message>
        <source>An unknown escape stands in a header; \n, \r, \c and \\ are allowed.</source>
        <translation>ヘッダーに未知のエスケープがあります。使えるのは \n、\r、\c、\\ です。</translation>
    </message>
</context>
<context>
    <name>decode::Wamp</name>
    <message>
        <source>request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>レルム</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>プロシージャ</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Calls, results, events and their subscriptions, each with its topic or procedure; batched messages too.</source>
        <translation>呼び出し、結果、イベントとその購読。それぞれにトピックかプロシージャを添えます。バッチ化されたメッセージにも対応します。</translation>
    </message>
    <message>
        <source>Messages in JSON come as text.</source>
        <translation>JSON のメッセージはテキストで届きます。</translation>
    </message>
    <message>
        <source>A message is an array that begins with the code of its type.</source>
        <translation>メッセージは種類のコードで始まる配列です。</translation>
    </message>
    <message>
        <source>This type has at least %1 items, and here are %2.</source>
        <translation>この種類の要素は %1 個以上ですが、ここには %2 個あります。</translation>
    </message>
    <message>
        <source>message type</source>
        <translation>メッセージの種類</translation>
    </message>
</context>
<context>
    <name>framescope::base::CrashReport</name>
    <message>
        <source>The folder for crash reports cannot be made.</source>
        <translation>クラッシュレポート用のフォルダーを作れません。</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>framescope::base::Error</name>
    <message>
        <source>Seen: %1</source>
        <translation>実際: %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>対処: %1</translation>
    </message>
</context>
<context>
    <name>framescope::base::Generators</name>
    <message>
        <source>the time, as 2024-05-01T12:00:00.000Z</source>
        <translation>2024-05-01T12:00:00.000Z 形式の時刻</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ時刻</translation>
    </message>
    <message>
        <source>the time in milliseconds since 1970</source>
        <translation>1970 年からのミリ秒</translation>
    </message>
    <message>
        <source>the time in seconds since 1970</source>
        <translation>1970 年からの秒</translation>
    </message>
    <message>
        <source>the number of this message, from 1</source>
        <translation>このメッセージの番号 (1 から)</translation>
    </message>
    <message>
        <source>1, 2, 3 …: one more at each use</source>
        <translation>1、2、3 …: 使うたびに 1 つ増えます</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000, or within these bounds</source>
        <translation>0 から 1000 まで、または指定した範囲の整数</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>小数のある数値</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>これらのどれか</translation>
    </message>
    <message>
        <source>random bytes, two digits each</source>
        <translation>乱数のバイト (各 2 桁)</translation>
    </message>
    <message>
        <source>a random identifier</source>
        <translation>乱数の識別子</translation>
    </message>
    <message>
        <source>random words</source>
        <translation>乱数の単語</translation>
    </message>
    <message>
        <source>a price that walks at random</source>
        <translation>ランダムに動く価格</translation>
    </message>
    <message>
        <source>where that walk stands, without a step</source>
        <translation>動かさずに現在の価格</translation>
    </message>
    <message>
        <source>a wave with noise</source>
        <translation>ノイズのある波</translation>
    </message>
    <message>
        <source>a JSON list of players with growing scores</source>
        <translation>得点が増えるプレイヤーの JSON リスト</translation>
    </message>
    <message>
        <source>Write it like {{$%1}}.</source>
        <translation>{{$%1}} のように書いてください。</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>関数「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that the function &quot;%2&quot; can take.</source>
        <translation>「%1」は関数「%2」が取れる数値ではありません。</translation>
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
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>ファイル %1 は大きすぎます。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み込めません。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>パスとそのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not an ordinary file</source>
        <translation>通常のファイルではなく、パイプかデバイスです</translation>
    </message>
    <message>
        <source>Reading from %1 took too long.</source>
        <translation>%1 からの読み込みに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Give a file of at most %1.</source>
        <translation>最大 %1 のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 は大きすぎます。</translation>
    </message>
    <message>
        <source>%1 did not come in time.</source>
        <translation>%1 が時間内に届きませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>0 バイト</translation>
    </message>
    <message>
        <source>%1 bytes were read</source>
        <translation>%1 バイトを読み込みました</translation>
    </message>
    <message>
        <source>Check whether anything writes to it, or give an ordinary file.</source>
        <translation>何かが書き込んでいるか確認するか、通常のファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>framescope::base::JsonPath</name>
    <message>
        <source>the name of a member is missing</source>
        <translation>メンバーの名前がありません</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>この角括弧が閉じていません</translation>
    </message>
    <message>
        <source>a number, a quoted name or * belongs between the brackets</source>
        <translation>角括弧の間には番号、引用符で囲んだ名前、* のどれかが入ります</translation>
    </message>
    <message>
        <source>The JSON path &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>JSON パス「%1」が %2 文字目で誤っています: %3。</translation>
    </message>
    <message>
        <source>Write a path such as $.params[0].name.</source>
        <translation>$.params[0].name のようなパスを書いてください。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>a point or a bracket is missing</source>
        <translation>ピリオドか角括弧がありません</translation>
    </message>
</context>
<context>
    <name>framescope::base::TextPattern</name>
    <message>
        <source>The regular expression “%1” reached its step limit at %2: whether it matches is not known.</source>
        <translation>正規表現「%1」は %2 でステップ数の上限に達しました。一致するかどうかは分かりません。</translation>
    </message>
    <message>
        <source>Simplify the expression; avoid a repetition inside a repetition, such as (a+)+.</source>
        <translation>式を単純にし、(a+)+ のような繰り返しの中の繰り返しを避けてください。</translation>
    </message>
</context>
<context>
    <name>framescope::base::Units</name>
    <message>
        <source>A size is a number with or without k, M or G: 20, 1k, 1.5M.</source>
        <translation>サイズは数値で、k、M、G を付けられます: 20、1k、1.5M。</translation>
    </message>
    <message>
        <source>A duration is a number and a unit: 100ms, 30s, 5m.</source>
        <translation>時間の長さは数値と単位です: 100ms、30s、5m。</translation>
    </message>
    <message>
        <source>A rate is a number, and may have a unit of time behind a slash: 20/s, 90/m.</source>
        <translation>レートは数値で、スラッシュの後に時間の単位をつけられます: 20/s、90/m。</translation>
    </message>
    <message>
        <source>“%1” is no unit of size: k, M, G and T are.</source>
        <translation>「%1」はサイズの単位ではありません。使えるのは k、M、G、T です。</translation>
    </message>
    <message>
        <source>There is no fraction of a byte.</source>
        <translation>バイトに小数は使えません。</translation>
    </message>
    <message>
        <source>This size is too large.</source>
        <translation>このサイズは大きすぎます。</translation>
    </message>
    <message>
        <source>A unit is missing: ns, us, ms, s, m or h.</source>
        <translation>単位がありません: ns、us、ms、s、m、h。</translation>
    </message>
    <message>
        <source>“%1” is no unit of time: ns, us, ms, s, m and h are.</source>
        <translation>「%1」は時間の単位ではありません。使えるのは ns、us、ms、s、m、h です。</translation>
    </message>
    <message>
        <source>This duration is too long.</source>
        <translation>この時間の長さは長すぎます。</translation>
    </message>
    <message>
        <source>“%1” is no unit of a rate: s, m and h are.</source>
        <translation>「%1」はレートの単位ではありません。使えるのは s、m、h です。</translation>
    </message>
    <message>
        <source>This rate is too high.</source>
        <translation>このレートは高すぎます。</translation>
    </message>
</context>
<context>
    <name>framescope::base::WebSocketAddress</name>
    <message>
        <source>Write it like wss://example.com/path.</source>
        <translation>wss://example.com/path のように書いてください。</translation>
    </message>
    <message>
        <source>a tab (%1)</source>
        <translation>タブ (%1)</translation>
    </message>
    <message>
        <source>a line end (%1)</source>
        <translation>改行 (%1)</translation>
    </message>
    <message>
        <source>a no-break space (%1)</source>
        <translation>改行なしスペース (%1)</translation>
    </message>
    <message>
        <source>a soft hyphen (%1)</source>
        <translation>ソフトハイフン (%1)</translation>
    </message>
    <message>
        <source>a zero-width space (%1)</source>
        <translation>ゼロ幅スペース (%1)</translation>
    </message>
    <message>
        <source>a mark for the direction of writing (%1)</source>
        <translation>書字方向の制御文字 (%1)</translation>
    </message>
    <message>
        <source>a byte order mark (%1)</source>
        <translation>バイト順マーク (%1)</translation>
    </message>
    <message>
        <source>a control character (%1)</source>
        <translation>制御文字 (%1)</translation>
    </message>
    <message>
        <source>a space of another kind (%1)</source>
        <translation>別の種類の空白 (%1)</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>見えない文字 (%1)</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>接続先のアドレスがありません。</translation>
    </message>
    <message>
        <source>The address has %1 in it, as character %2.</source>
        <translation>アドレスの %2 文字目に%1があります。</translation>
    </message>
    <message>
        <source>Take it out, or write it as %1 if it belongs there.</source>
        <translation>取り除くか、必要なものなら %1 と書いてください。</translation>
    </message>
    <message>
        <source>The address has half a character in it (a lone surrogate), which cannot be sent.</source>
        <translation>アドレスに文字の半分 (対になっていないサロゲート) があり、送れません。</translation>
    </message>
    <message>
        <source>The scheme %1 is not one of a WebSocket.</source>
        <translation>スキーム %1 は WebSocket のものではありません。</translation>
    </message>
    <message>
        <source>Use ws:// or, with TLS, wss://.</source>
        <translation>ws:// か、TLS なら wss:// を使ってください。</translation>
    </message>
    <message>
        <source>The address has no scheme.</source>
        <translation>アドレスにスキームがありません。</translation>
    </message>
    <message>
        <source>The address has a backslash before its path.</source>
        <translation>アドレスのパスの前にバックスラッシュがあります。</translation>
    </message>
    <message>
        <source>Write / where the path begins.</source>
        <translation>パスの始まりには / を書いてください。</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>アドレスにホストがありません。</translation>
    </message>
    <message>
        <source>The address of the host has a % without the zone that belongs behind it.</source>
        <translation>ホストのアドレスに % がありますが、その後に必要なゾーンがありません。</translation>
    </message>
    <message>
        <source>Write it like [fe80::1%25eth0].</source>
        <translation>[fe80::1%25eth0] のように書いてください。</translation>
    </message>
    <message>
        <source>What stands in brackets is not an IPv6 address.</source>
        <translation>角括弧の中が IPv6 アドレスではありません。</translation>
    </message>
    <message>
        <source>Write it like [::1]:8080.</source>
        <translation>[::1]:8080 のように書いてください。</translation>
    </message>
    <message>
        <source>The address has more than one colon where its host and port stand.</source>
        <translation>アドレスのホストとポートの部分に、コロンが 2 つ以上あります。</translation>
    </message>
    <message>
        <source>Put an IPv6 address into brackets, like [::1]:8080.</source>
        <translation>IPv6 アドレスは [::1]:8080 のように角括弧で囲んでください。</translation>
    </message>
    <message>
        <source>%1 is not the name of a host.</source>
        <translation>%1 はホスト名ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 はポートではありません。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数値です。</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation>ポート 0 には接続できません。</translation>
    </message>
    <message>
        <source>The address has a fragment (#…), which a WebSocket address must not have (RFC 6455 section 3).</source>
        <translation>アドレスにフラグメント (#…) があります。WebSocket のアドレスには書けません (RFC 6455 3 節)。</translation>
    </message>
    <message>
        <source>Leave it out, or write # as %23 if it belongs to the path.</source>
        <translation>取り除くか、パスの一部なら # を %23 と書いてください。</translation>
    </message>
</context>
<context>
    <name>framescope::capture</name>
    <message>
        <source>Entries %1 to %2 cannot be read: their page in the file is damaged.</source>
        <translation>エントリ %1 から %2 までを読み込めません。ファイル内のページが壊れています。</translation>
    </message>
    <message>
        <source>%1 is not a Framescope capture.</source>
        <translation>%1 は Framescope のキャプチャではありません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>It begins with %1.</source>
        <translation>先頭は %1 です。</translation>
    </message>
    <message>
        <source>Restore the file from a copy.</source>
        <translation>控えからファイルを戻してください。</translation>
    </message>
    <message>
        <source>The capture %1 was made by a newer Framescope.</source>
        <translation>キャプチャ %1 は新しい Framescope が作ったものです。</translation>
    </message>
    <message>
        <source>Its format is version %1; this program reads up to version %2. The file was not changed.</source>
        <translation>形式はバージョン %1 で、このプログラムはバージョン %2 まで読めます。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>Update Framescope.</source>
        <translation>Framescope を更新してください。</translation>
    </message>
    <message>
        <source>%1 bytes in the middle of the file are damaged: the entries in them are lost.</source>
        <translation>ファイルの途中の %1 バイトが壊れています。そこにあったエントリは失われました。</translation>
    </message>
    <message>
        <source>The folder %1 for captures cannot be made.</source>
        <translation>キャプチャ用のフォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>Check the path, or choose another folder for captures.</source>
        <translation>パスを確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The capture %1 cannot be removed.</source>
        <translation>キャプチャ %1 を削除できません。</translation>
    </message>
    <message>
        <source>%1 entries with %2 bytes of payload before this line were not kept.</source>
        <translation>この行より前の %1 エントリ (ペイロード %2 バイト) は残していません。</translation>
    </message>
    <message>
        <source>The limit of %1 bytes for this capture is reached: what follows is not kept.</source>
        <translation>このキャプチャの上限 %1 バイトに達しました。以降は残しません。</translation>
    </message>
    <message>
        <source>The capture %1 is not complete.</source>
        <translation>キャプチャ %1 は完全ではありません。</translation>
    </message>
    <message>
        <source>Raise its limit, or choose a faster disk.</source>
        <translation>上限を上げるか、速いディスクを選んでください。</translation>
    </message>
    <message>
        <source>%1 entries were not kept.</source>
        <translation>%1 エントリは残していません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>エクスポートを中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>%1 exists already and is not an empty folder.</source>
        <translation>%1 はすでにあり、空のフォルダーではありません。</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet.</source>
        <translation>まだないフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder could not be renamed.</source>
        <translation>フォルダーの名前を変えられませんでした。</translation>
    </message>
    <message>
        <source>%1 control frames are in the file with their own opcodes; tools that know text and binary only may skip them.</source>
        <translation>制御フレーム %1 個は固有のオペコードでファイルに入っています。テキストとバイナリしか知らないツールは読み飛ばすかもしれません。</translation>
    </message>
    <message>
        <source>%1 fragments of messages that never ended are not in the file: HAR holds whole messages.</source>
        <translation>終わらなかったメッセージの断片 %1 個はファイルにありません。HAR に入るのは完全なメッセージだけです。</translation>
    </message>
    <message>
        <source>%1 compressed frames are written inflated and without RSV1, because their bytes on the wire were not kept.</source>
        <translation>圧縮フレーム %1 個は、通信路上のバイトを残していないため、展開して RSV1 なしで書き込みました。</translation>
    </message>
    <message>
        <source>%1 frames are cut in the file, as a packet may not be longer.</source>
        <translation>パケット長の制限により、フレーム %1 個はファイル内で切り詰めました。</translation>
    </message>
    <message>
        <source>Correct the marked part; the manual&apos;s page on filters lists every term.</source>
        <translation>印のついた部分を直してください。マニュアルのフィルターのページにすべての項があります。</translation>
    </message>
    <message>
        <source>This closing parenthesis has no opening one.</source>
        <translation>この閉じ括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A term is missing at the end.</source>
        <translation>終わりに項がありません。</translation>
    </message>
    <message>
        <source>A term is missing here.</source>
        <translation>ここに項がありません。</translation>
    </message>
    <message>
        <source>“-” needs a term right behind it, which it negates.</source>
        <translation>「-」のすぐ後には、否定する項が必要です。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>この括弧が閉じていません。</translation>
    </message>
    <message>
        <source>There is no term “%1”; did you mean “%2”? Put it into quotation marks to look for the text itself.</source>
        <translation>項「%1」はありません。「%2」のことでしょうか。そのままの文字を探すには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no text between the quotation marks.</source>
        <translation>引用符の間にテキストがありません。</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>この引用符が閉じていません。</translation>
    </message>
    <message>
        <source>This regular expression is not closed with “/”.</source>
        <translation>この正規表現が「/」で閉じていません。</translation>
    </message>
    <message>
        <source>“%1” is no option of a regular expression: i, m, s and x are.</source>
        <translation>「%1」は正規表現のオプションではありません。使えるのは i、m、s、x です。</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1.</source>
        <translation>正規表現がここで誤っています: %1。</translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation>正規表現が空です。</translation>
    </message>
    <message>
        <source>“%1” needs a colon: %1:…</source>
        <translation>「%1」にはコロンが必要です: %1:…</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>「%1:」の後に何か必要です。</translation>
    </message>
    <message>
        <source>“%1” compares: %1&gt;… or %1&lt;… instead of a colon.</source>
        <translation>「%1」は比較です。コロンではなく %1&gt;… や %1&lt;… と書きます。</translation>
    </message>
    <message>
        <source>A direction is “in” or “out”.</source>
        <translation>方向は「in」か「out」です。</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal digit.</source>
        <translation>「%1」は 16 進数字ではありません。</translation>
    </message>
    <message>
        <source>A byte needs two hexadecimal digits: one is missing at the end.</source>
        <translation>1 バイトには 16 進数字が 2 つ必要です。終わりに 1 つ足りません。</translation>
    </message>
    <message>
        <source>“%1” is no type: text, binary, ping, pong, close, continuation and event are.</source>
        <translation>「%1」は種類ではありません。使えるのは text、binary、ping、pong、close、continuation、event です。</translation>
    </message>
    <message>
        <source>“%1” is no property: violation, fragmented, compressed, bookmarked, masked, automatic, cut and deliberate are.</source>
        <translation>「%1」は性質ではありません。使えるのは violation、fragmented、compressed、bookmarked、masked、automatic、cut、deliberate です。</translation>
    </message>
    <message>
        <source>“%1” needs &lt;, &lt;=, =, &gt;= or &gt;.</source>
        <translation>「%1」には &lt;、&lt;=、=、&gt;=、&gt; が必要です。</translation>
    </message>
    <message>
        <source>A value must follow “%1” and its comparison.</source>
        <translation>「%1」と比較記号の後に値が必要です。</translation>
    </message>
    <message>
        <source>A ratio is a number like 0.2: wire size divided by size.</source>
        <translation>比率は 0.2 のような数値です (通信路上のサイズ ÷ サイズ)。</translation>
    </message>
    <message>
        <source>“%1:” takes a number or a range: %1:1006 or %1:4000-4999.</source>
        <translation>「%1:」には数値か範囲を書きます: %1:1006 や %1:4000-4999。</translation>
    </message>
    <message>
        <source>A time is a clock’s like 12:00:03.5, or +30s since the start.</source>
        <translation>時刻は 12:00:03.5 のように、または開始からの +30s のように書きます。</translation>
    </message>
    <message>
        <source>“Z” needs a date in front: 2026-01-31T12:00:03Z.</source>
        <translation>「Z」の前には日付が必要です: 2026-01-31T12:00:03Z。</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>その日付はありません。</translation>
    </message>
    <message>
        <source>A regular expression between slashes must follow “~”.</source>
        <translation>「~」の後にはスラッシュで囲んだ正規表現が必要です。</translation>
    </message>
    <message>
        <source>Only numbers can be compared by size.</source>
        <translation>大小を比べられるのは数値だけです。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 is neither HAR nor JSON Lines.</source>
        <translation>%1 は HAR でも JSON Lines でもありません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>It begins with “%1”.</source>
        <translation>先頭は「%1」です。</translation>
    </message>
    <message>
        <source>Export HAR from the browser&apos;s developer tools, or JSON Lines from Framescope.</source>
        <translation>ブラウザーの開発者ツールから HAR を、または Framescope から JSON Lines をエクスポートしてください。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>インポートを中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The file is no HAR: it has no log.entries.</source>
        <translation>ファイルは HAR ではありません。log.entries がありません。</translation>
    </message>
    <message>
        <source>the file&apos;s end</source>
        <translation>ファイルの終わり</translation>
    </message>
    <message>
        <source>It is not valid JSON from byte %1 on; what stands before was taken.</source>
        <translation>%1 バイト目から先は正しい JSON ではありません。その前までは取り込みました。</translation>
    </message>
    <message>
        <source>log.entries</source>
        <translation>log.entries</translation>
    </message>
    <message>
        <source>None of its %1 entries is a WebSocket connection with messages.</source>
        <translation>%1 個のエントリの中に、メッセージのある WebSocket 接続はありません。</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>オブジェクトではありません。</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>エントリ %1</translation>
    </message>
    <message>
        <source>“%1” is not an array.</source>
        <translation>「%1」は配列ではありません。</translation>
    </message>
    <message>
        <source>It is a WebSocket connection without messages.</source>
        <translation>メッセージのない WebSocket 接続です。</translation>
    </message>
    <message>
        <source>entry %1, message %2</source>
        <translation>エントリ %1、メッセージ %2</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>It has no usable “%1”.</source>
        <translation>使える「%1」がありません。</translation>
    </message>
    <message>
        <source>Its type “%1” is not known.</source>
        <translation>種類「%1」は未知です。</translation>
    </message>
    <message>
        <source>Its opcode %1 does not exist.</source>
        <translation>オペコード %1 は存在しません。</translation>
    </message>
    <message>
        <source>Its data should be base64 and is not: the text was taken as it stands.</source>
        <translation>データは base64 のはずですが違います。テキストのまま取り込みました。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>It is not valid JSON (at byte %1).</source>
        <translation>正しい JSON ではありません (%1 バイト目)。</translation>
    </message>
    <message>
        <source>“%1” is no event that this program knows.</source>
        <translation>「%1」はこのプログラムの知らないイベントです。</translation>
    </message>
    <message>
        <source>The value of “%1” makes no sense.</source>
        <translation>「%1」の値に意味がありません。</translation>
    </message>
    <message>
        <source>It is neither a frame (no “opcode”) nor an event (no “event”).</source>
        <translation>フレーム (&quot;opcode&quot; なし) でもイベント (&quot;event&quot; なし) でもありません。</translation>
    </message>
    <message>
        <source>The file was written by a newer Framescope.</source>
        <translation>ファイルは新しい Framescope が書いたものです。</translation>
    </message>
    <message>
        <source>Its format is version %1; this program reads version 1.</source>
        <translation>形式はバージョン %1 で、このプログラムはバージョン 1 を読めます。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another file.</source>
        <translation>終わるまで待つか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The capture %1 cannot be opened.</source>
        <translation>キャプチャ %1 を開けません。</translation>
    </message>
    <message>
        <source>The capture %1 cannot be written.</source>
        <translation>キャプチャ %1 に書き込めません。</translation>
    </message>
    <message>
        <source>There is no room left for the capture %1.</source>
        <translation>キャプチャ %1 のための空きがありません。</translation>
    </message>
    <message>
        <source>Writing to the capture %1 failed.</source>
        <translation>キャプチャ %1 への書き込みに失敗しました。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Payloads that are not whole in the capture, and so not in what was exported: %1.</source>
        <translation>キャプチャに一部しかなく、そのためエクスポートにも一部しかないペイロード: %1。</translation>
    </message>
    <message>
        <source>The capture %1 was moved while it was being recorded.</source>
        <translation>キャプチャ %1 は記録中に移動されました。</translation>
    </message>
    <message>
        <source>All of it is in the file, under its new name.</source>
        <translation>すべて、新しい名前のファイルに入っています。</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>The name “%1” stands twice; both are read.</source>
        <translation>名前「%1」が 2 回あります。両方を読み込みます。</translation>
    </message>
    <message>
        <source>log.version</source>
        <translation>log.version</translation>
    </message>
    <message>
        <source>There is no version “%1” of HAR; it is read as 1.2.</source>
        <translation>HAR にバージョン「%1」はありません。1.2 として読み込みます。</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in the same object; the last one counts.</source>
        <translation>名前「%1」が同じオブジェクトに 2 回あります。最後のものが有効です。</translation>
    </message>
    <message>
        <source>It has no usable time: it stands at the time of the one before.</source>
        <translation>使える時刻がありません。直前のものの時刻に置きます。</translation>
    </message>
    <message>
        <source>Its time makes no sense: it stands at the time of the one before.</source>
        <translation>時刻に意味がありません。直前のものの時刻に置きます。</translation>
    </message>
    <message>
        <source>It has no time: it stands at the time of the one before.</source>
        <translation>時刻がありません。直前のものの時刻に置きます。</translation>
    </message>
    <message>
        <source>It has no usable “%1”: it was taken as text.</source>
        <translation>使える「%1」がありません。テキストとみなしました。</translation>
    </message>
    <message>
        <source>The header line is not valid JSON; the profile and the notes that it may hold are left out.</source>
        <translation>ヘッダー行が正しい JSON ではありません。そこにあるかもしれないプロファイルとメモは省きました。</translation>
    </message>
    <message>
        <source>There is no version “%1” of this format; it is read as version 1.</source>
        <translation>この形式にバージョン「%1」はありません。バージョン 1 として読み込みます。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行目、%2 列目</translation>
    </message>
    <message>
        <source>The capture %1 was deleted while it was being recorded.</source>
        <translation>キャプチャ %1 は記録中に削除されました。</translation>
    </message>
    <message>
        <source>The capture %1 was cut to %2 of its %3 bytes while it was being recorded.</source>
        <translation>キャプチャ %1 は記録中に %3 バイトから %2 バイトに切り詰められました。</translation>
    </message>
    <message>
        <source>Everything that was recorded is in %1, and the recording goes on there.</source>
        <translation>記録したものはすべて %1 にあり、記録はそこで続きます。</translation>
    </message>
    <message>
        <source>What was cut off is lost; the rest is in %1, and the recording goes on there.</source>
        <translation>切り取られた分は失われました。残りは %1 にあり、記録はそこで続きます。</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>省きました。</translation>
    </message>
    <message>
        <source>%1 entries are left out because of it.</source>
        <translation>そのため %1 個のエントリを省きました。</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>Choose a file that ends in .fscope; HAR and JSON Lines files can be imported.</source>
        <translation>.fscope で終わるファイルを選んでください。HAR と JSON Lines のファイルはインポートできます。</translation>
    </message>
    <message>
        <source>The header of the capture %1 is damaged.</source>
        <translation>キャプチャ %1 のヘッダーが壊れています。</translation>
    </message>
    <message>
        <source>The first 256 bytes do not match their checksum.</source>
        <translation>最初の 256 バイトがチェックサムと合いません。</translation>
    </message>
    <message>
        <source>%1 exists already and is no capture; it was not replaced.</source>
        <translation>%1 はすでにあり、キャプチャではありません。置き換えませんでした。</translation>
    </message>
    <message>
        <source>Choose another file, or delete this one first.</source>
        <translation>別のファイルを選ぶか、先にこれを削除してください。</translation>
    </message>
    <message>
        <source>Check that nothing else uses it, and the permissions of its folder.</source>
        <translation>他で使われていないことと、フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>Check that the folder exists, its permissions and the free space, or choose another place.</source>
        <translation>フォルダーがあること、そのアクセス権、ディスクの空きを確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Check the free space, or choose another place.</source>
        <translation>ディスクの空きを確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>an empty payload</source>
        <translation>空のペイロード</translation>
    </message>
    <message>
        <source>none of the properties that is: knows</source>
        <translation>is: で使える性質なし</translation>
    </message>
    <message>
        <source>a fragment in the middle of a message</source>
        <translation>メッセージの途中の断片</translation>
    </message>
    <message>
        <source>an event of neither direction</source>
        <translation>方向のないイベント</translation>
    </message>
    <message>
        <source>an event, which has no size</source>
        <translation>サイズのないイベント</translation>
    </message>
    <message>
        <source>nothing that could be compressed</source>
        <translation>圧縮の対象にならないもの</translation>
    </message>
    <message>
        <source>nothing with a close code</source>
        <translation>close コードのないもの</translation>
    </message>
    <message>
        <source>no JSON: %1</source>
        <translation>JSON ではないもの: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The path is wrong here: %1.</source>
        <translation>パスがここで誤っています: %1。</translation>
    </message>
    <message>
        <source>Check the path and the file&apos;s permissions.</source>
        <translation>パスとファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another place.</source>
        <translation>アクセス権を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 does not hold.</source>
        <translation>%1 は成り立ちません。</translation>
    </message>
    <message>
        <source>%1 does not hold: it is %2.</source>
        <translation>%1 は成り立ちません。実際: %2。</translation>
    </message>
    <message>
        <source>Another recording is being written to %1.</source>
        <translation>%1 には別の記録が書き込まれています。</translation>
    </message>
    <message>
        <source>Check that the folder exists and its permissions, or choose another place.</source>
        <translation>フォルダーがあることとそのアクセス権を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Free some space; the recording then goes on by itself.</source>
        <translation>空きを作ってください。その後、記録は自動的に再開します。</translation>
    </message>
    <message>
        <source>Check the disk; the recording goes on by itself once the file can be written again.</source>
        <translation>ディスクを確認してください。再びファイルに書き込めるようになれば、記録は自動的に再開します。</translation>
    </message>
    <message>
        <source>Do not move a capture before its recording has ended.</source>
        <translation>記録が終わるまでキャプチャを移動しないでください。</translation>
    </message>
    <message>
        <source>Do not touch a capture before its recording has ended.</source>
        <translation>記録が終わるまでキャプチャに手を触れないでください。</translation>
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
        <translation>(別のオリジン、除外: %1)</translation>
    </message>
    <message>
        <source>certificate accepted in spite of: %1</source>
        <translation>問題があっても証明書を受け入れ: %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>プロキシ %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>プロトコル %1</translation>
    </message>
    <message>
        <source>violation %1</source>
        <translation>違反 %1</translation>
    </message>
    <message>
        <source>the peer closed first with %1</source>
        <translation>相手が先に %1 で閉じました</translation>
    </message>
    <message>
        <source>this stack does not tell the answer</source>
        <translation>このスタックでは応答が分かりません</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>answered with %1</source>
        <translation>%1 で応答</translation>
    </message>
    <message>
        <source>we closed first with %1</source>
        <translation>こちらが先に %1 で閉じました</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>応答は届きませんでした</translation>
    </message>
    <message>
        <source>closed with %1; the file does not say by whom</source>
        <translation>%1 で閉じました。どちらが閉じたかはファイルに記載なし</translation>
    </message>
    <message>
        <source>1006 Abnormal Closure: no Close frame from either side</source>
        <translation>1006 Abnormal Closure: どちらからも Close フレームなし</translation>
    </message>
    <message>
        <source>the peer did not end the TCP connection (RFC 6455 section 7.1.1), so we ended it after %1</source>
        <translation>相手が TCP 接続を終えなかったため (RFC 6455 7.1.1 節)、こちらが %1後に終えました</translation>
    </message>
    <message>
        <source>inside a frame</source>
        <translation>フレームの途中</translation>
    </message>
    <message>
        <source>attempt %1 of %2 in %3</source>
        <translation>%3後に %1 回目の試行 (全 %2 回)</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <translation>%2後に %1 回目の試行</translation>
    </message>
    <message>
        <source>no pong within %1</source>
        <translation>%1 以内に pong なし</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>TCP 接続</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>アップグレード</translation>
    </message>
</context>
<context>
    <name>framescope::decode::CborReader</name>
    <message>
        <source>The message ends within a value.</source>
        <translation>メッセージが値の途中で終わっています。</translation>
    </message>
    <message>
        <source>A break stands where a value should begin.</source>
        <translation>値が始まるべき位置に break があります。</translation>
    </message>
    <message>
        <source>A simple value below 32 is written in two bytes.</source>
        <translation>32 未満の単純値が 2 バイトで書かれています。</translation>
    </message>
    <message>
        <source>A length is larger than any message.</source>
        <translation>長さが、あり得るどのメッセージよりも大きな値です。</translation>
    </message>
    <message>
        <source>No value of CBOR begins like this.</source>
        <translation>このように始まる CBOR の値はありません。</translation>
    </message>
    <message>
        <source>A text is not UTF-8.</source>
        <translation>テキストが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The values are nested more than %1 deep; the rest is not shown.</source>
        <translation>値の入れ子が %1 段を超えています。残りは表示しません。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::CborTags</name>
    <message>
        <source>date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>negative whole number</source>
        <translation>負の整数</translation>
    </message>
    <message>
        <source>decimal fraction</source>
        <translation>10 進小数</translation>
    </message>
    <message>
        <source>binary fraction</source>
        <translation>2 進小数</translation>
    </message>
    <message>
        <source>for base64url</source>
        <translation>base64url 向け</translation>
    </message>
    <message>
        <source>for base64</source>
        <translation>base64 向け</translation>
    </message>
    <message>
        <source>for hexadecimal digits</source>
        <translation>16 進数字向け</translation>
    </message>
    <message>
        <source>CBOR within</source>
        <translation>内部の CBOR</translation>
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
        <translation>正規表現</translation>
    </message>
    <message>
        <source>MIME message</source>
        <translation>MIME メッセージ</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>set</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>CBOR</source>
        <translation>CBOR</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>タグ %1</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MessagePackReader</name>
    <message>
        <source>The message ends within a value: %1 more bytes belong to it, %2 are there.</source>
        <translation>メッセージが値の途中で終わっています。あと %1 バイト必要ですが、残りは %2 バイトです。</translation>
    </message>
    <message>
        <source>The byte 0xc1 begins no value: MessagePack never uses it.</source>
        <translation>バイト 0xc1 で始まる値はありません。MessagePack はこのバイトを使いません。</translation>
    </message>
    <message>
        <source>MessagePack, Formats</source>
        <translation>MessagePack、Formats</translation>
    </message>
    <message>
        <source>The values are nested more than %1 deep; the rest is not shown.</source>
        <translation>値の入れ子が %1 段を超えています。残りは表示しません。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MqttDecoder</name>
    <message>
        <source>Shows the packets of MQTT with their properties and reasons, pairs requests and acknowledgements, and knows topic aliases.</source>
        <translation>MQTT のパケットをプロパティと理由コードとともに表示します。要求と確認応答を対応付け、トピックエイリアスも解決します。</translation>
    </message>
    <message>
        <source>the subprotocol is %1</source>
        <translation>サブプロトコルが %1 です</translation>
    </message>
    <message>
        <source>the message is a CONNECT of MQTT</source>
        <translation>メッセージが MQTT の CONNECT です</translation>
    </message>
    <message>
        <source>MQTT is sent in binary messages; this is text.</source>
        <translation>MQTT はバイナリメッセージで送られますが、これはテキストです。</translation>
    </message>
    <message numerus="yes">
        <source>joined from %n message(s)</source>
        <translation>
            <numerusform>%n 個のメッセージを結合</numerusform>
        </translation>
    </message>
    <message>
        <source>The length of a packet is written in more than four bytes; the rest of the message is not read.</source>
        <translation>パケットの長さが 5 バイト以上で書かれています。メッセージの残りは読み込みません。</translation>
    </message>
    <message>
        <source>A packet of %1 bytes is too large to be put together from several messages.</source>
        <translation>%1 バイトのパケットは、複数のメッセージから結合するには大きすぎます。</translation>
    </message>
    <message>
        <source>Only a server sends this packet.</source>
        <translation>このパケットを送るのはサーバーだけです。</translation>
    </message>
    <message>
        <source>Only a client sends this packet.</source>
        <translation>このパケットを送るのはクライアントだけです。</translation>
    </message>
    <message>
        <source>The topic alias %1 was given no topic before.</source>
        <translation>トピックエイリアス %1 に、これまでトピックが割り当てられていません。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MqttPacket</name>
    <message>
        <source>The packet ends before all that belongs to it.</source>
        <translation>パケットが、必要な内容がそろう前に終わっています。</translation>
    </message>
    <message>
        <source>Behind the packet&apos;s content %1 more bytes stand in it.</source>
        <translation>パケットの内容の後に、さらに %1 バイトあります。</translation>
    </message>
    <message>
        <source>The flags of the fixed header are %1; this packet has %2 there.</source>
        <translation>固定ヘッダーのフラグが %1 です。このパケットでは %2 のはずです。</translation>
    </message>
    <message>
        <source>A packet of type 0 does not exist.</source>
        <translation>種類 0 のパケットはありません。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The packet identifier is 0.</source>
        <translation>パケット識別子が 0 です。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>There is no such code: 0x%1.</source>
        <translation>そのコードはありません: 0x%1。</translation>
    </message>
    <message>
        <source>The protocol&apos;s name is neither MQTT nor MQIsdp.</source>
        <translation>プロトコル名が MQTT でも MQIsdp でもありません。</translation>
    </message>
    <message>
        <source>The protocol&apos;s version %1 is not known.</source>
        <translation>プロトコルバージョン %1 は未知です。</translation>
    </message>
    <message>
        <source> as %1</source>
        <translation> (ユーザー %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), not shown</source>
        <translation>
            <numerusform>%n バイト、非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>The lowest connect flag is set, which is reserved.</source>
        <translation>予約されている最下位の接続フラグが立っています。</translation>
    </message>
    <message>
        <source>QoS 3 does not exist.</source>
        <translation>QoS 3 はありません。</translation>
    </message>
    <message>
        <source>A password without a user name is not allowed before MQTT 5.0.</source>
        <translation>MQTT 5.0 より前では、ユーザー名のないパスワードは許されません。</translation>
    </message>
    <message>
        <source>The name of a topic has a wildcard in it.</source>
        <translation>トピック名にワイルドカードがあります。</translation>
    </message>
    <message>
        <source>The topic is empty, and no alias stands for it.</source>
        <translation>トピックが空で、代わりのエイリアスもありません。</translation>
    </message>
    <message>
        <source>The options of a subscription have bits that are reserved.</source>
        <translation>購読オプションの予約ビットが立っています。</translation>
    </message>
    <message>
        <source>The packet names no topic filter.</source>
        <translation>パケットにトピックフィルターがありません。</translation>
    </message>
    <message>
        <source>A property reaches beyond the properties&apos; end.</source>
        <translation>プロパティが、プロパティ全体の終わりを越えています。</translation>
    </message>
    <message>
        <source>There is no property of the number %1.</source>
        <translation>番号 %1 のプロパティはありません。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::PackedDecoder</name>
    <message>
        <source>the message begins as %1</source>
        <translation>メッセージの先頭が %1 です</translation>
    </message>
    <message>
        <source>the message is packed with %1</source>
        <translation>メッセージが %1 で圧縮されています</translation>
    </message>
    <message>
        <source>the message becomes JSON when it is unpacked with %1</source>
        <translation>メッセージを %1 で展開すると JSON になります</translation>
    </message>
    <message>
        <source>compress=zlib-stream is in the address</source>
        <translation>アドレスに compress=zlib-stream があります</translation>
    </message>
    <message>
        <source>Packed payloads</source>
        <translation>圧縮されたペイロード</translation>
    </message>
    <message>
        <source>Unpacks payloads in gzip, zlib, DEFLATE, Brotli and Zstandard, also as one stream over all messages, for the protocol inside.</source>
        <translation>gzip、zlib、DEFLATE、Brotli、Zstandard のペイロードを、内側のプロトコルのために展開します。全メッセージにわたる 1 つのストリームにも対応します。</translation>
    </message>
    <message>
        <source>Behind the end of what is packed with %1 there are %2 more bytes.</source>
        <translation>%1 で圧縮されたデータの終わりの後に、さらに %2 バイトあります。</translation>
    </message>
    <message>
        <source>What is packed with %1 ends too early.</source>
        <translation>%1 で圧縮されたデータが早く終わりすぎています。</translation>
    </message>
    <message>
        <source>Unpacked, the message would be larger than %1, which is the limit for its size; the rest was not unpacked.</source>
        <translation>展開すると、メッセージはサイズの上限の %1 を超えます。残りは展開しませんでした。</translation>
    </message>
    <message>
        <source>The bytes from here on are not packed with %1.</source>
        <translation>ここから先のバイトは %1 で圧縮されていません。</translation>
    </message>
    <message>
        <source>This build cannot unpack %1.</source>
        <translation>このビルドは %1 を展開できません。</translation>
    </message>
    <message>
        <source>unpacked (%1)</source>
        <translation>展開済み (%1)</translation>
    </message>
    <message>
        <source>%1 bytes from %2</source>
        <translation>%2 バイトから %1 バイト</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>The decoder packed knows no packing of the name %1.</source>
        <translation>デコーダー packed に %1 という名前の圧縮方式はありません。</translation>
    </message>
    <message>
        <source>Use gzip, zlib, deflate, brotli or zstd.</source>
        <translation>gzip、zlib、deflate、brotli、zstd のどれかを使ってください。</translation>
    </message>
    <message>
        <source>The option shared of the decoder packed is %1.</source>
        <translation>デコーダー packed のオプション shared が %1 です。</translation>
    </message>
    <message>
        <source>Use shared=yes or shared=no.</source>
        <translation>shared=yes か shared=no を使ってください。</translation>
    </message>
    <message>
        <source>Only zlib can be one stream over all messages.</source>
        <translation>全メッセージにわたる 1 つのストリームにできるのは zlib だけです。</translation>
    </message>
    <message>
        <source>Use packing=zlib, or leave shared out.</source>
        <translation>packing=zlib を使うか、shared を取り除いてください。</translation>
    </message>
    <message>
        <source>The stream was damaged in an earlier message; nothing behind it can be unpacked.</source>
        <translation>ストリームは前のメッセージで壊れました。それより後は展開できません。</translation>
    </message>
    <message>
        <source>A message of the stream is larger than %1, which is the limit.</source>
        <translation>ストリームのメッセージが上限の %1 を超えています。</translation>
    </message>
    <message>
        <source>the beginning of a message</source>
        <translation>メッセージの始まり</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ProtobufDecoder</name>
    <message>
        <source>Shows the fields of Protocol Buffers by number, with every reading that their bytes allow; no schema is needed.</source>
        <translation>Protocol Buffers のフィールドを番号で表示し、バイトから可能な解釈をすべて示します。スキーマは不要です。</translation>
    </message>
    <message>
        <source>the message can be read as Protocol Buffers</source>
        <translation>メッセージを Protocol Buffers として読み込めます</translation>
    </message>
    <message>
        <source>The decoder protobuf knows no framing of the name %1.</source>
        <translation>デコーダー protobuf に %1 という名前のフレーミングはありません。</translation>
    </message>
    <message>
        <source>Use framing=none or framing=varint.</source>
        <translation>framing=none か framing=varint を使ってください。</translation>
    </message>
    <message>
        <source>The length of a message is not a number of at most five bytes, or more than there is.</source>
        <translation>メッセージの長さが、5 バイト以下の数値ではないか、残りより大きな値です。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ProtobufFields</name>
    <message>
        <source>From here on the bytes are no field.</source>
        <translation>ここから先のバイトはフィールドではありません。</translation>
    </message>
    <message>
        <source>the group&apos;s end is missing</source>
        <translation>グループの終わりがありません</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>; packed: %1</source>
        <translation>、packed: %1</translation>
    </message>
</context>
<context>
    <name>framescope::decode::SignalRMessagePack</name>
    <message>
        <source>SignalR&apos;s handshake asks for MessagePack</source>
        <translation>SignalR のハンドシェイクが MessagePack を求めています</translation>
    </message>
    <message>
        <source>the message is made of SignalR&apos;s records in MessagePack</source>
        <translation>メッセージが MessagePack の SignalR レコードでできています</translation>
    </message>
    <message>
        <source>Shows invocations, streams and completions of ASP.NET Core SignalR in MessagePack, with their latency; pings.</source>
        <translation>MessagePack による ASP.NET Core SignalR の呼び出し、ストリーム、完了を応答時間とともに表示します。ping にも対応します。</translation>
    </message>
    <message>
        <source>Hub messages in MessagePack are binary; this is text.</source>
        <translation>MessagePack のハブメッセージはバイナリですが、これはテキストです。</translation>
    </message>
    <message>
        <source>The length of a record is not a number of at most five bytes.</source>
        <translation>レコードの長さが 5 バイト以下の数値ではありません。</translation>
    </message>
    <message>
        <source>A record of %1 bytes begins here, and the message has %2 more.</source>
        <translation>ここで %1 バイトのレコードが始まりますが、メッセージの残りは %2 バイトです。</translation>
    </message>
    <message>
        <source>Behind the array %1 more bytes stand in the record.</source>
        <translation>レコードの配列の後に、さらに %1 バイトあります。</translation>
    </message>
    <message>
        <source>A hub message is an array that begins with a number from 1 to 9.</source>
        <translation>ハブメッセージは 1 から 9 までの数値で始まる配列です。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>This type has at least %1 items, and here are %2.</source>
        <translation>この種類の要素は %1 個以上ですが、ここには %2 個あります。</translation>
    </message>
    <message>
        <source>An invocation names no target.</source>
        <translation>呼び出しにターゲットの名前がありません。</translation>
    </message>
    <message>
        <source>An invocation id is missing.</source>
        <translation>呼び出し ID がありません。</translation>
    </message>
    <message>
        <source>The kind of a completion&apos;s result is 1, 2 or 3.</source>
        <translation>完了の結果の種類は 1、2、3 のどれかです。</translation>
    </message>
    <message>
        <source>The completion has no result.</source>
        <translation>完了に結果がありません。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ValueDecoder</name>
    <message>
        <source>the message begins with CBOR&apos;s own mark</source>
        <translation>メッセージが CBOR 自身の目印で始まっています</translation>
    </message>
    <message>
        <source>the message is a whole map of %1 with names</source>
        <translation>メッセージ全体が、名前を持つ %1 のマップです</translation>
    </message>
    <message>
        <source>the message is a whole array of %1 with a map in it</source>
        <translation>メッセージ全体が、マップを含む %1 の配列です</translation>
    </message>
    <message>
        <source>the message can be read as %1</source>
        <translation>メッセージを %1 として読み込めます</translation>
    </message>
    <message>
        <source>Shows the values of MessagePack, with extensions and timestamps.</source>
        <translation>MessagePack の値を、拡張とタイムスタンプを含めて表示します。</translation>
    </message>
    <message>
        <source>Shows the values of CBOR (RFC 8949), with tags.</source>
        <translation>CBOR (RFC 8949) の値を、タグを含めて表示します。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ValueTree</name>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 個のメンバー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 個の要素</numerusform>
        </translation>
    </message>
    <message>
        <source>The message has more than %1 values; the rest is not shown.</source>
        <translation>メッセージの値が %1 個を超えています。残りは表示しません。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::WampBinary</name>
    <message>
        <source>Shows calls, results, events and their subscriptions of WAMP in MessagePack and CBOR, batched messages too.</source>
        <translation>MessagePack と CBOR による WAMP の呼び出し、結果、イベントとその購読を表示します。バッチ化されたメッセージにも対応します。</translation>
    </message>
    <message>
        <source>Messages in MessagePack and CBOR are binary; this is text.</source>
        <translation>MessagePack と CBOR のメッセージはバイナリですが、これはテキストです。</translation>
    </message>
    <message>
        <source>A batched message stands behind its length in four bytes; here the length is missing, or more than there is.</source>
        <translation>バッチ化されたメッセージの前には 4 バイトの長さがあります。ここでは長さがないか、残りより大きな値です。</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>メッセージが空です。</translation>
    </message>
    <message>
        <source>Behind the message %1 more bytes follow.</source>
        <translation>メッセージの後に、さらに %1 バイト続いています。</translation>
    </message>
</context>
<context>
    <name>framescope::network::CertificateMaker</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>The server&apos;s own certificate could not be made.</source>
        <translation>サーバー自身の証明書を作れませんでした。</translation>
    </message>
    <message>
        <source>Give the server a certificate of yours and its key.</source>
        <translation>サーバーに手持ちの証明書とその鍵を渡してください。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on its disk.</source>
        <translation>フォルダーのアクセス権とディスクの空きを確認してください。</translation>
    </message>
</context>
<context>
    <name>framescope::network::ConnectionOptions</name>
    <message>
        <source>The proxy&apos;s address cannot be used: %1</source>
        <translation>プロキシのアドレスが使えません: %1</translation>
    </message>
    <message>
        <source>Write it as http://host:port or socks5://host:port, or “none” or “system”.</source>
        <translation>http://host:port か socks5://host:port、または “none” か “system” と書いてください。</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>ホストがありません。</translation>
    </message>
    <message>
        <source>only http and socks5 are possible, not %1.</source>
        <translation>使えるのは http と socks5 だけで、%1 は使えません。</translation>
    </message>
    <message>
        <source>SOCKS5 allows 255 bytes for the user name and for the password (RFC 1929).</source>
        <translation>SOCKS5 のユーザー名とパスワードは 255 バイトまでです (RFC 1929)。</translation>
    </message>
</context>
<context>
    <name>framescope::network::Diagnosis</name>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>ホスト名 %1 を解決できませんでした。</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1 port %2.</source>
        <translation>%1 のポート %2 では接続を受け付けていません。</translation>
    </message>
    <message>
        <source>Check the port, and that the server is running and listens on this address.</source>
        <translation>ポートと、サーバーが動いてこのアドレスで待ち受けていることを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation>このコンピューターから %1 に届きません。</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether a proxy is needed to get there.</source>
        <translation>アドレスとポート、そこへ行くのにプロキシが必要かを確認してください。</translation>
    </message>
    <message>
        <source>The name server did not answer for %1 within %2 s.</source>
        <translation>ネームサーバーが %1 について %2 秒以内に答えませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 は %2 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check the address; a firewall that drops packets silently looks like this.</source>
        <translation>アドレスを確認してください。パケットを黙って捨てるファイアウォールもこう見えます。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and port, and whether it can reach the server.</source>
        <translation>プロキシの種類 (http か socks5) とポート、サーバーに届くかを確認してください。</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not finish the TLS handshake within %2 s.</source>
        <translation>%1 は接続を受け付けましたが、%2 秒以内に TLS ハンドシェイクを終えませんでした。</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not answer the opening handshake within %2 s.</source>
        <translation>%1 は接続を受け付けましたが、%2 秒以内に開始ハンドシェイクに応答しませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password.</source>
        <translation>プロキシ %1 はユーザー名とパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user name and password.</source>
        <translation>プロキシのユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password.</source>
        <translation>プロキシ %1 がユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>The proxy %1 refused to connect to %2.</source>
        <translation>プロキシ %1 は %2 への接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port.</source>
        <translation>プロキシの種類 (http か socks5) とポートを確認してください。</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>証明書の有効期限は %1 まででした。</translation>
    </message>
    <message>
        <source>Replace the server&apos;s certificate.</source>
        <translation>サーバーの証明書を取り替えてください。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port.</source>
        <translation>%1 はこのポートで TLS を話しません。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 could not begin: the TLS settings do not fit together.</source>
        <translation>%1 との TLS ハンドシェイクを始められませんでした。TLS の設定がかみ合っていません。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>%1 との TLS ハンドシェイクに失敗しました。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was accepted before.</source>
        <translation>%1 の証明書は以前に受け入れたものと違います。</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>指紋 %1</translation>
    </message>
    <message>
        <source>%1 speaks TLS on this port.</source>
        <translation>%1 はこのポートで TLS を話します。</translation>
    </message>
    <message>
        <source>This is an ordinary web page: check the path of the WebSocket endpoint.</source>
        <translation>これは普通のウェブページです。WebSocket エンドポイントのパスを確認してください。</translation>
    </message>
    <message>
        <source>Compare the request&apos;s headers with what the server expects.</source>
        <translation>要求のヘッダーを、サーバーが期待するものと比べてください。</translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation>アドレスのパスを確認してください。</translation>
    </message>
    <message>
        <source>Wait, then connect less often.</source>
        <translation>待ってから、接続の頻度を下げてください。</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket with status %2.</source>
        <translation>%1 はステータス %2 で WebSocket を拒否しました。</translation>
    </message>
    <message numerus="yes">
        <source>The server redirects more than %n time(s).</source>
        <translation>
            <numerusform>サーバーのリダイレクトが %n 回を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server redirects with status %1 but names no usable address.</source>
        <translation>サーバーはステータス %1 でリダイレクトしていますが、使えるアドレスがありません。</translation>
    </message>
    <message>
        <source>The peer broke %1: %2</source>
        <translation>相手が %1 に違反しました: %2</translation>
    </message>
    <message>
        <source>The peer did not end the stream within %1 s after the closing handshake.</source>
        <translation>相手は終了ハンドシェイクから %1 秒以内にストリームを終えませんでした。</translation>
    </message>
    <message>
        <source>The peer did not answer our Close within %1 s, and the stream was ended.</source>
        <translation>相手が %1 秒以内に Close に応答しなかったため、ストリームを終えました。</translation>
    </message>
    <message>
        <source>The stream ended in the middle of a frame.</source>
        <translation>フレームの途中でストリームが終わりました。</translation>
    </message>
    <message>
        <source>The peer ended the stream without a Close frame.</source>
        <translation>相手が Close フレームなしでストリームを終えました。</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is not open.</source>
        <translation>何も送れません。接続が開いていません。</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>先に接続してください。</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is closing.</source>
        <translation>何も送れません。接続を閉じているところです。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>もう一度接続してください。</translation>
    </message>
    <message>
        <source>%1 is not possible with the Qt WebSockets stack.</source>
        <translation>%1は Qt WebSockets スタックではできません。</translation>
    </message>
    <message>
        <source>Check the address; the loopback addresses always exist.</source>
        <translation>アドレスを確認してください。ループバックアドレスは必ずあります。</translation>
    </message>
    <message>
        <source>The TLS handshake with a client failed.</source>
        <translation>クライアントとの TLS ハンドシェイクに失敗しました。</translation>
    </message>
    <message>
        <source>Check that the client uses wss:// and trusts this server&apos;s CA file.</source>
        <translation>クライアントが wss:// を使い、このサーバーの CA ファイルを信頼しているか確認してください。</translation>
    </message>
    <message>
        <source>TLS alert %1</source>
        <translation>TLS アラート %1</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 はクライアント証明書を受け入れませんでした。</translation>
    </message>
    <message>
        <source>%1 ended TLS with an alert before it answered the opening handshake.</source>
        <translation>%1 は開始ハンドシェイクに応答する前に、アラートで TLS を終えました。</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>サーバーのログを見てください。</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached: %2</source>
        <translation>プロキシ %1 に届きませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are connected.</source>
        <translation>
            <numerusform>%n 個のクライアントが接続しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the WebSocket with status %2 and asks for %3.</source>
        <translation>%1 はステータス %2 で WebSocket を拒否し、%3 を求めています。</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address, as NAME:PASSWORD@ in front of its host.</source>
        <translation>プロキシのアドレスで、ホストの前に 名前:パスワード@ の形で入れてください。</translation>
    </message>
    <message>
        <source>Check the spelling and the network&apos;s name server, or set the host&apos;s address yourself.</source>
        <translation>つづりとネットワークのネームサーバーを確認するか、ホストのアドレスを直接指定してください。</translation>
    </message>
    <message>
        <source>Check the network connection, and any VPN or firewall in between.</source>
        <translation>ネットワーク接続と、途中の VPN やファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The TCP connection to %1 port %2 failed.</source>
        <translation>%1 のポート %2 への TCP 接続に失敗しました。</translation>
    </message>
    <message>
        <source>Check the network&apos;s name server, or set the host&apos;s address yourself.</source>
        <translation>ネットワークのネームサーバーを確認するか、ホストのアドレスを直接指定してください。</translation>
    </message>
    <message>
        <source>The proxy did not open a tunnel to %1 within %2 s.</source>
        <translation>プロキシが %2 秒以内に %1 へのトンネルを開きませんでした。</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS; if it does not, use ws:// instead of wss://.</source>
        <translation>ポートが TLS に対応しているか確認してください。対応していなければ wss:// ではなく ws:// を使ってください。</translation>
    </message>
    <message>
        <source>Check that a WebSocket server listens on this port, and whether it expects TLS (wss://).</source>
        <translation>このポートで WebSocket サーバーが待ち受けていることと、TLS (wss://) が必要かを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was not open within %2 s.</source>
        <translation>%1 への接続が %2 秒以内に開きませんでした。</translation>
    </message>
    <message>
        <source>Look in the timings for the phase that took so long, or allow more time.</source>
        <translation>どの段階に時間がかかったかを時間の欄で確かめるか、待つ時間を延ばしてください。</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>%1 への接続を中止しました。</translation>
    </message>
    <message>
        <source>The proxy %1 accepts only %2 authentication, and this program supports only Basic with proxies.</source>
        <translation>プロキシ %1 が受け付ける認証は %2 だけです。このプログラムがプロキシで対応しているのは Basic だけです。</translation>
    </message>
    <message>
        <source>Let the proxy accept Basic, use a local proxy that speaks %1 for you, or connect without a proxy.</source>
        <translation>プロキシが Basic を受け付けるようにするか、代わりに %1 を話すローカルのプロキシを使うか、プロキシなしで接続してください。</translation>
    </message>
    <message>
        <source>Ask whether the proxy may reach this host and port, or connect without it.</source>
        <translation>このホストとポートへの接続がプロキシで許可されているか確かめるか、プロキシなしで接続してください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer as a proxy of its kind does.</source>
        <translation>プロキシ %1 の応答は、この種類のプロキシのものではありません。</translation>
    </message>
    <message>
        <source>The proxy %1 ended the stream before it opened a tunnel.</source>
        <translation>プロキシ %1 はトンネルを開く前にストリームを終えました。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port, or connect without it.</source>
        <translation>プロキシの種類 (http か socks5) とポートを確認するか、プロキシなしで接続してください。</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>証明書は %1 より前は有効ではありません。</translation>
    </message>
    <message>
        <source>The chain ends in a self-signed certificate that is not trusted here.</source>
        <translation>証明書チェーンの最後が、ここで信頼されていない自己署名証明書です。</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer is not known here.</source>
        <translation>証明書の発行者がここで知られていません。</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate is missing: the server did not send that of %1, and it is not known here.</source>
        <translation>発行者の証明書がありません。サーバーは %1 の証明書を送らず、ここでも知られていません。</translation>
    </message>
    <message>
        <source>The certificate is for %2, not for %1.</source>
        <translation>証明書は %1 ではなく %2 のものです。</translation>
    </message>
    <message>
        <source>Trust its CA, or accept this certificate by its fingerprint.</source>
        <translation>その CA を信頼するか、指紋でこの証明書を受け入れてください。</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, check this machine&apos;s clock, or accept this certificate all the same.</source>
        <translation>サーバーの証明書を更新するか、このコンピューターの時計を確認するか、それでもこの証明書を受け入れてください。</translation>
    </message>
    <message>
        <source>Connect by a name that is in the certificate, ask for such a name in TLS, or accept this certificate by its fingerprint.</source>
        <translation>証明書にある名前で接続するか、その名前を TLS で要求するか、指紋でこの証明書を受け入れてください。</translation>
    </message>
    <message>
        <source>If the issuer is an intermediate CA, let the server send its certificate too. Otherwise trust the CA, or accept this certificate by its fingerprint.</source>
        <translation>発行者が中間 CA なら、サーバーがその証明書も送るようにしてください。そうでなければ CA を信頼するか、指紋でこの証明書を受け入れてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>%1 の証明書は受け入れられませんでした。</translation>
    </message>
    <message>
        <source>Use ws:// instead of wss://, or the port that speaks TLS.</source>
        <translation>wss:// ではなく ws:// を使うか、TLS のポートを使ってください。</translation>
    </message>
    <message>
        <source>Check that the private key belongs to the certificate.</source>
        <translation>秘密鍵が証明書のものか確認してください。</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, which versions it allows, and whether it asks for a client certificate.</source>
        <translation>ポートが TLS を話すか、どのバージョンを許すか、クライアント証明書を求めるかを確認してください。</translation>
    </message>
    <message>
        <source>%1 offers no TLS version that is allowed here (%2 or newer).</source>
        <translation>%1 は、ここで許される TLS のバージョン (%2 以降) を提示しません。</translation>
    </message>
    <message>
        <source>Find out which versions the server speaks; versions before TLS 1.0 are not supported.</source>
        <translation>サーバーがどのバージョンを話すか確かめてください。TLS 1.0 より前のバージョンには対応していません。</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 too, or let the server speak TLS 1.3.</source>
        <translation>TLS 1.2 も許可するか、サーバーが TLS 1.3 を話すようにしてください。</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or 1.3; for an old server, allow TLS 1.0 and 1.1.</source>
        <translation>サーバーが TLS 1.2 か 1.3 を話すようにしてください。古いサーバーには TLS 1.0 と 1.1 を許可してください。</translation>
    </message>
    <message>
        <source>%1 requires a client certificate, and none was given.</source>
        <translation>%1 はクライアント証明書を要求していますが、渡されていません。</translation>
    </message>
    <message>
        <source>Give a client certificate and its private key.</source>
        <translation>クライアント証明書とその秘密鍵を指定してください。</translation>
    </message>
    <message>
        <source>%1 does not accept a client without a certificate.</source>
        <translation>%1 は証明書のないクライアントを受け入れません。</translation>
    </message>
    <message>
        <source>Give a client certificate that the server trusts, and check that it is still valid.</source>
        <translation>サーバーが信頼するクライアント証明書を指定し、まだ有効か確認してください。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port, or connect without it.</source>
        <translation>プロキシのアドレスとポートを確認するか、プロキシなしで接続してください。</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was renewed, accept the new one; otherwise somebody may be intercepting the connection.</source>
        <translation>サーバーの証明書が更新されたなら新しいものを受け入れてください。そうでなければ、だれかが接続を傍受しているかもしれません。</translation>
    </message>
    <message>
        <source>Use wss:// instead of ws://.</source>
        <translation>ws:// ではなく wss:// を使ってください。</translation>
    </message>
    <message>
        <source>%1 ended the stream without answering the opening handshake.</source>
        <translation>%1 は開始ハンドシェイクに応答せずストリームを終えました。</translation>
    </message>
    <message>
        <source>Check the path, and that a WebSocket server listens on this port.</source>
        <translation>パスと、このポートで WebSocket サーバーが待ち受けていることを確認してください。</translation>
    </message>
    <message>
        <source>Give a bearer token.</source>
        <translation>Bearer トークンを指定してください。</translation>
    </message>
    <message>
        <source>Give a user name and password, or a token.</source>
        <translation>ユーザー名とパスワード、またはトークンを指定してください。</translation>
    </message>
    <message>
        <source>Give the user name and password in a profile whose authentication is digest.</source>
        <translation>認証が digest のプロファイルでユーザー名とパスワードを指定してください。</translation>
    </message>
    <message>
        <source>This program does not support %1: let the server accept Basic, Digest or a token, or use a local proxy that speaks it.</source>
        <translation>このプログラムは %1 に対応していません。サーバーが Basic、Digest、トークンのどれかを受け付けるようにするか、それを話すローカルのプロキシを使ってください。</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin header.</source>
        <translation>認証情報と Origin ヘッダーを確認してください。</translation>
    </message>
    <message>
        <source>Look in the answer&apos;s headers for the protocol or version that the server asks for.</source>
        <translation>サーバーが求めるプロトコルやバージョンを応答のヘッダーで確かめてください。</translation>
    </message>
    <message>
        <source>Connect to the address in the Location header.</source>
        <translation>Location ヘッダーのアドレスに接続してください。</translation>
    </message>
    <message>
        <source>Look into the log of the server, or of the proxy in front of it.</source>
        <translation>サーバーのログか、その前にあるプロキシのログを見てください。</translation>
    </message>
    <message>
        <source>Look for the reason in the answer&apos;s headers and body.</source>
        <translation>理由は応答のヘッダーと本文で確かめてください。</translation>
    </message>
    <message>
        <source>Check whether the redirects go in a circle, allow more of them, or connect to the last address directly.</source>
        <translation>リダイレクトが循環していないか確かめるか、許可する回数を増やすか、最後のアドレスに直接接続してください。</translation>
    </message>
    <message>
        <source>The server redirects from wss:// to ws://. This would give up encryption, and was not followed.</source>
        <translation>サーバーが wss:// から ws:// へリダイレクトしています。暗号化を失うため、たどりませんでした。</translation>
    </message>
    <message>
        <source>Connect to that address directly if this is what you want.</source>
        <translation>それでよければ、そのアドレスに直接接続してください。</translation>
    </message>
    <message>
        <source>Correct the Location header that the server sends.</source>
        <translation>サーバーが送る Location ヘッダーを直してください。</translation>
    </message>
    <message>
        <source>The peer sent more than the limit allows, and the connection was closed.</source>
        <translation>相手が上限を超えて送ったため、接続を閉じました。</translation>
    </message>
    <message>
        <source>Raise the limit if so much is expected.</source>
        <translation>それだけの量が正しいなら上限を上げてください。</translation>
    </message>
    <message>
        <source>Correct the peer, or let violations be reported and the connection go on.</source>
        <translation>相手を修正するか、違反を報告して接続を続けるようにしてください。</translation>
    </message>
    <message>
        <source>Check whether the peer still reads, and whether it answers Close frames.</source>
        <translation>相手がまだ読んでいるか、Close フレームに応答するかを確かめてください。</translation>
    </message>
    <message>
        <source>Check whether the peer crashed, or a proxy in between cut the connection.</source>
        <translation>相手が落ちていないか、途中のプロキシが接続を切っていないか確かめてください。</translation>
    </message>
    <message>
        <source>The stream was reset.</source>
        <translation>ストリームがリセットされました。</translation>
    </message>
    <message>
        <source>Check whether the peer crashed or was restarted, or a proxy in between dropped the connection.</source>
        <translation>相手が落ちたか再起動したか、途中のプロキシが接続を切ったかを確かめてください。</translation>
    </message>
    <message>
        <source>Look into the peer&apos;s log. Proxies end idle connections like this; regular pings keep them open.</source>
        <translation>相手のログを見てください。プロキシは使われていない接続をこのように切ります。定期的な ping で接続を保てます。</translation>
    </message>
    <message>
        <source>Use Framescope&apos;s own stack.</source>
        <translation>Framescope 自身のスタックを使ってください。</translation>
    </message>
    <message>
        <source>The Qt WebSockets stack does not support %1.</source>
        <translation>Qt WebSockets スタックは次に対応していません: %1。</translation>
    </message>
    <message>
        <source>Leave it out, or use Framescope&apos;s own stack.</source>
        <translation>取り除くか、Framescope 自身のスタックを使ってください。</translation>
    </message>
    <message>
        <source>Cannot listen on %1.</source>
        <translation>%1 で待ち受けられません。</translation>
    </message>
    <message>
        <source>End the other program, or use another port; 0 picks a free one.</source>
        <translation>もう一方のプログラムを終えるか、別のポートを使ってください。0 は空きポートを選びます。</translation>
    </message>
    <message>
        <source>Use a port of 1024 or above; lower ones need special rights.</source>
        <translation>1024 以上のポートを使ってください。それより下には特別な権限が必要です。</translation>
    </message>
    <message>
        <source>A client did not finish its opening handshake within %1 s and was disconnected.</source>
        <translation>クライアントが %1 秒以内に開始ハンドシェイクを終えなかったため、切断しました。</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>0 バイト</translation>
    </message>
    <message>
        <source>A client disconnected before its opening handshake was finished.</source>
        <translation>クライアントが開始ハンドシェイクを終える前に切断しました。</translation>
    </message>
    <message numerus="yes">
        <source>A client was refused with 503: %n client(s) are connected already.</source>
        <translation>
            <numerusform>クライアントを 503 で拒否しました。すでに %n 個のクライアントが接続しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>上限を上げてください。</translation>
    </message>
    <message>
        <source>No more clients can be accepted: the system&apos;s limit of open files is reached.</source>
        <translation>これ以上クライアントを受け入れられません。システムの開けるファイル数の上限に達しました。</translation>
    </message>
    <message>
        <source>Further clients wait until one leaves. Raise the limit of open files (ulimit -n), or limit the number of clients.</source>
        <translation>残りのクライアントは空きができるまで待ちます。開けるファイル数の上限を上げるか (ulimit -n)、クライアント数を制限してください。</translation>
    </message>
</context>
<context>
    <name>framescope::network::Dialer</name>
    <message>
        <source>%1: no answer</source>
        <translation>%1: 応答なし</translation>
    </message>
</context>
<context>
    <name>framescope::network::FramescopeClient</name>
    <message>
        <source>no answer at all</source>
        <translation>まったく応答なし</translation>
    </message>
    <message>
        <source>The header Authorization that was given takes the place of the user name and the password.</source>
        <translation>指定されたヘッダー Authorization が、ユーザー名とパスワードの代わりに使われます。</translation>
    </message>
</context>
<context>
    <name>framescope::network::FramescopeConnection</name>
    <message>
        <source>Nothing can be sent from inside the report of a sent frame.</source>
        <translation>送信済みフレームの通知の中からは何も送れません。</translation>
    </message>
    <message>
        <source>Send when the report has returned.</source>
        <translation>通知が戻ってから送ってください。</translation>
    </message>
</context>
<context>
    <name>framescope::network::HostLookup</name>
    <message>
        <source>“%1”, named for %2, is not an address</source>
        <translation>「%1」(%2 のために指定) はアドレスではありません</translation>
    </message>
    <message>
        <source>no address was named for %1</source>
        <translation>%1 のアドレスが指定されていません</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>その名前にはアドレスがありません</translation>
    </message>
</context>
<context>
    <name>framescope::network::QtConnection</name>
    <message>
        <source>Sending a message in fragments</source>
        <translation>断片に分けたメッセージの送信</translation>
    </message>
    <message>
        <source>Sending text that is not UTF-8</source>
        <translation>UTF-8 ではないテキストの送信</translation>
    </message>
    <message>
        <source>Sending a ping of more than 125 bytes</source>
        <translation>125 バイトを超える ping の送信</translation>
    </message>
    <message>
        <source>Sending a pong</source>
        <translation>pong の送信</translation>
    </message>
    <message>
        <source>Sending a frame of one&apos;s own</source>
        <translation>自作フレームの送信</translation>
    </message>
    <message>
        <source>Sending single fragments</source>
        <translation>単独の断片の送信</translation>
    </message>
    <message>
        <source>Sending a Close without a code</source>
        <translation>コードのない Close の送信</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket.</source>
        <translation>%1 は WebSocket を拒否しました。</translation>
    </message>
    <message>
        <source>leaving pings unanswered</source>
        <translation>ping に応答しない</translation>
    </message>
    <message>
        <source>leaving a Close unanswered</source>
        <translation>Close に応答しない</translation>
    </message>
    <message>
        <source>going on after a violation</source>
        <translation>違反の後も続ける</translation>
    </message>
    <message>
        <source>a TLS name other than the address&apos;s host</source>
        <translation>TLS でアドレスのホストと別の名前を使う</translation>
    </message>
    <message>
        <source>logging the TLS secrets</source>
        <translation>TLS の秘密の値の記録</translation>
    </message>
    <message>
        <source>a host address of your own</source>
        <translation>ホストのアドレスの直接指定</translation>
    </message>
    <message>
        <source>parameters of permessage-deflate</source>
        <translation>permessage-deflate のパラメーター</translation>
    </message>
    <message>
        <source>two headers of the same name (%1)</source>
        <translation>同じ名前の 2 つのヘッダー (%1)</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows the answer&apos;s headers and body.</source>
        <translation>応答のヘッダーと本文は、Framescope 自身のスタックで見られます。</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows the answer itself.</source>
        <translation>応答そのものは、Framescope 自身のスタックで見られます。</translation>
    </message>
</context>
<context>
    <name>framescope::network::QtListener</name>
    <message>
        <source>A client&apos;s opening handshake was not accepted.</source>
        <translation>クライアントの開始ハンドシェイクは受け入れられませんでした。</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows what the client sent.</source>
        <translation>クライアントが送ったものは、Framescope 自身のスタックで見られます。</translation>
    </message>
</context>
<context>
    <name>framescope::network::Socks5</name>
    <message>
        <source>general failure (1)</source>
        <translation>一般的な失敗 (1)</translation>
    </message>
    <message>
        <source>not allowed by its rules (2)</source>
        <translation>規則により不許可 (2)</translation>
    </message>
    <message>
        <source>network unreachable (3)</source>
        <translation>ネットワークに届かない (3)</translation>
    </message>
    <message>
        <source>host unreachable (4)</source>
        <translation>ホストに届かない (4)</translation>
    </message>
    <message>
        <source>connection refused (5)</source>
        <translation>接続拒否 (5)</translation>
    </message>
    <message>
        <source>TTL expired (6)</source>
        <translation>TTL 切れ (6)</translation>
    </message>
    <message>
        <source>command not supported (7)</source>
        <translation>未対応のコマンド (7)</translation>
    </message>
    <message>
        <source>address type not supported (8)</source>
        <translation>未対応のアドレス種別 (8)</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>エラー %1</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsIdentity</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>Give another file.</source>
        <translation>別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -m PKCS8 -f FILE.</source>
        <translation>コピーを変換してください: ssh-keygen -p -m PKCS8 -f FILE。</translation>
    </message>
    <message>
        <source>%1 holds a public key where the private key is needed.</source>
        <translation>%1 にあるのは公開鍵ですが、必要なのは秘密鍵です。</translation>
    </message>
    <message>
        <source>%1 holds a certificate but no private key.</source>
        <translation>%1 に証明書はありますが、秘密鍵がありません。</translation>
    </message>
    <message>
        <source>Give the file that the CA sent back.</source>
        <translation>CA から返されたファイルを指定してください。</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs7 -print_certs -in FILE -out certs.pem.</source>
        <translation>変換してください: openssl pkcs7 -print_certs -in FILE -out certs.pem。</translation>
    </message>
    <message>
        <source>%1 holds a private key but no certificate.</source>
        <translation>%1 に秘密鍵はありますが、証明書がありません。</translation>
    </message>
    <message>
        <source>%1 holds a certificate (in DER) but no private key.</source>
        <translation>%1 に証明書 (DER 形式) はありますが、秘密鍵がありません。</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in FILE -out cert.pem.</source>
        <translation>変換してください: openssl x509 -inform DER -in FILE -out cert.pem。</translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in FILE -out key.pem.</source>
        <translation>変換してください: openssl pkey -inform DER -in FILE -out key.pem。</translation>
    </message>
    <message>
        <source>%1 holds a private key (in DER) but no certificate.</source>
        <translation>%1 に秘密鍵 (DER 形式) はありますが、証明書がありません。</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 に読み取れる証明書がありません。</translation>
    </message>
    <message>
        <source>Give a file with the certificate in PEM (-----BEGIN CERTIFICATE-----).</source>
        <translation>PEM 形式の証明書 (-----BEGIN CERTIFICATE-----) のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The private key in %1 is not that of the certificate in %2.</source>
        <translation>%1 の秘密鍵は、%2 の証明書のものではありません。</translation>
    </message>
    <message>
        <source>%1 is encrypted, and no passphrase was given.</source>
        <translation>%1 は暗号化されていますが、パスフレーズが指定されていません。</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>このパスフレーズでは %1 を開けません。</translation>
    </message>
    <message>
        <source>Check the passphrase; upper and lower case count.</source>
        <translation>パスフレーズを確認してください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old algorithm (such as RC2-40), which OpenSSL 3 has only in its legacy provider.</source>
        <translation>%1 は古いアルゴリズム (RC2-40 など) で暗号化されています。OpenSSL 3 では legacy プロバイダーにしかありません。</translation>
    </message>
    <message>
        <source>%1 is named like PKCS#12, but holds PEM.</source>
        <translation>%1 は PKCS#12 の名前ですが、中身は PEM です。</translation>
    </message>
    <message>
        <source>Export the certificate with its key again.</source>
        <translation>証明書を鍵と一緒にもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation>%1 に秘密鍵がありません。</translation>
    </message>
    <message>
        <source>Export it again together with the private key.</source>
        <translation>秘密鍵と一緒にもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 holds a private key, but no certificate that belongs to it.</source>
        <translation>%1 に秘密鍵はありますが、それに対応する証明書がありません。</translation>
    </message>
    <message>
        <source>Export the certificate and its key together.</source>
        <translation>証明書とその鍵を一緒にエクスポートしてください。</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that Qt cannot use.</source>
        <translation>%1 の秘密鍵は、Qt が使えない種類のものです。</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be read.</source>
        <translation>%1 に読み取れる秘密鍵がありません。</translation>
    </message>
    <message>
        <source>%1 holds a key of a kind that Qt cannot use.</source>
        <translation>%1 の鍵は、Qt が使えない種類のものです。</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>%1 holds a key in OpenSSH&apos;s format, which TLS does not use.</source>
        <translation>%1 の鍵は OpenSSH の形式で、TLS では使えません。</translation>
    </message>
    <message>
        <source>Give the file with the private key.</source>
        <translation>秘密鍵のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give the file with the private key, too.</source>
        <translation>秘密鍵のファイルも指定してください。</translation>
    </message>
    <message>
        <source>%1 holds a certificate request, not the certificate that was issued for it.</source>
        <translation>%1 にあるのは証明書の要求で、それに対して発行された証明書ではありません。</translation>
    </message>
    <message>
        <source>%1 holds PKCS#7, but PEM certificates are needed.</source>
        <translation>%1 にあるのは PKCS#7 ですが、必要なのは PEM 形式の証明書です。</translation>
    </message>
    <message>
        <source>Give the certificate&apos;s file as the certificate, and this one as its key.</source>
        <translation>証明書には証明書のファイルを、鍵にはこのファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, but its name does not end in .p12 or .pfx.</source>
        <translation>%1 は PKCS#12 ですが、名前が .p12 でも .pfx でも終わっていません。</translation>
    </message>
    <message>
        <source>Rename it to end in .p12 or .pfx, and give it as the certificate.</source>
        <translation>名前の終わりを .p12 か .pfx に変え、証明書として指定してください。</translation>
    </message>
    <message>
        <source>%1 holds a certificate in DER, but PEM is needed.</source>
        <translation>%1 の証明書は DER 形式ですが、必要なのは PEM です。</translation>
    </message>
    <message>
        <source>%1 holds a private key in DER, but PEM is needed.</source>
        <translation>%1 の秘密鍵は DER 形式ですが、必要なのは PEM です。</translation>
    </message>
    <message>
        <source>Give the certificate&apos;s file as the certificate.</source>
        <translation>証明書には証明書のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>そのパスフレーズを指定してください。</translation>
    </message>
    <message>
        <source>Pack it again: openssl pkcs12 -legacy -in FILE -nodes -out all.pem, then openssl pkcs12 -export -in all.pem -out new.p12; remove all.pem afterwards.</source>
        <translation>作り直してください: openssl pkcs12 -legacy -in FILE -nodes -out all.pem、続けて openssl pkcs12 -export -in all.pem -out new.p12。その後 all.pem を削除してください。</translation>
    </message>
    <message>
        <source>Encrypt it again: openssl pkey -provider legacy -provider default -in FILE -aes256 -out new.pem.</source>
        <translation>暗号化し直してください: openssl pkey -provider legacy -provider default -in FILE -aes256 -out new.pem。</translation>
    </message>
    <message>
        <source>Rename it to end in .pem, and give the key&apos;s file too if it is another one.</source>
        <translation>名前の終わりを .pem に変え、鍵が別のファイルならそれも指定してください。</translation>
    </message>
    <message>
        <source>%1 is not PKCS#12, or it is damaged.</source>
        <translation>%1 は PKCS#12 ではないか、壊れています。</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, but OpenSSL cannot read its contents.</source>
        <translation>%1 は PKCS#12 ですが、OpenSSL が中身を読み取れません。</translation>
    </message>
    <message>
        <source>Use an RSA key, or one on an elliptic curve such as P-256.</source>
        <translation>RSA か、P-256 などの楕円曲線の鍵を使ってください。</translation>
    </message>
    <message>
        <source>Give the file with the key in PEM, and the passphrase if it is encrypted.</source>
        <translation>PEM 形式の鍵のファイルを指定してください。暗号化されていればパスフレーズも必要です。</translation>
    </message>
    <message>
        <source>Give the key with which this certificate was requested.</source>
        <translation>この証明書の要求に使った鍵を指定してください。</translation>
    </message>
    <message>
        <source>In %1 the private key&apos;s certificate is number %2, not the first.</source>
        <translation>%1 では、秘密鍵の証明書が最初ではなく %2 番目です。</translation>
    </message>
    <message>
        <source>Put the key&apos;s own certificate first, then the one that signed it, and so on (RFC 8446 section 4.4.2).</source>
        <translation>鍵自身の証明書を最初に、次にそれに署名した証明書を、という順に並べてください (RFC 8446 4.4.2 節)。</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsKeyLog</name>
    <message>
        <source>TLS secrets can be logged only with OpenSSL.</source>
        <translation>TLS の秘密の値は OpenSSL でだけ記録できます。</translation>
    </message>
    <message>
        <source>Use a Qt whose TLS backend is OpenSSL.</source>
        <translation>TLS バックエンドが OpenSSL の Qt を使ってください。</translation>
    </message>
    <message>
        <source>The TLS secrets cannot be written to %1.</source>
        <translation>TLS の秘密の値を %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Choose a file in a folder of your own.</source>
        <translation>自分のフォルダーのファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsSetup</name>
    <message>
        <source>built for %1</source>
        <translation>%1 用にビルド</translation>
    </message>
    <message>
        <source>Install the TLS library that Qt was built for.</source>
        <translation>Qt のビルドに合った TLS ライブラリを入れてください。</translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>1.0、1.1、1.2、1.3 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>TLS %1 was allowed: for it OpenSSL&apos;s security level was lowered to 0, so that SHA-1 and short keys are accepted too.</source>
        <translation>TLS %1 が許可されました。そのため OpenSSL のセキュリティレベルを 0 に下げたので、SHA-1 や短い鍵も受け入れます。</translation>
    </message>
    <message>
        <source>This build of Qt has no TLS.</source>
        <translation>この Qt のビルドには TLS がありません。</translation>
    </message>
    <message>
        <source>There is no TLS version &quot;%1&quot;.</source>
        <translation>TLS バージョン「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>framescope::network::UnreadBytes</name>
    <message>
        <source>%1 bytes that came behind it were not read: %2</source>
        <translation>その後に届いた %1 バイトは読み込みませんでした: %2</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::CookieJar</name>
    <message>
        <source>its name asks for the attribute Secure</source>
        <translation>その名前には属性 Secure が必要です</translation>
    </message>
    <message>
        <source>its name asks for the attribute HttpOnly</source>
        <translation>その名前には属性 HttpOnly が必要です</translation>
    </message>
    <message>
        <source>its name forbids the attribute Domain</source>
        <translation>その名前では属性 Domain を使えません</translation>
    </message>
    <message>
        <source>its name asks for Path=/</source>
        <translation>その名前には Path=/ が必要です</translation>
    </message>
    <message>
        <source>The cookie %1 of %2 was not stored: %3.</source>
        <translation>%2 の Cookie %1 は保存しませんでした: %3。</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>it is no name and value, or has control characters</source>
        <translation>名前と値の形ではないか、制御文字があります</translation>
    </message>
    <message>
        <source>its domain is not one that this host may set it for</source>
        <translation>そのドメインに対して、このホストは設定できません</translation>
    </message>
    <message>
        <source>it is Secure, and the connection is not (ws)</source>
        <translation>Secure ですが、接続が安全ではありません (ws)</translation>
    </message>
    <message>
        <source>it would replace a Secure one over a connection that is not (ws)</source>
        <translation>安全ではない接続 (ws) で、Secure のものを置き換えることになります</translation>
    </message>
    <message>
        <source>The cookies in %1 cannot be read.</source>
        <translation>%1 の Cookie を読み込めません。</translation>
    </message>
    <message>
        <source>Remove the file to begin without cookies.</source>
        <translation>ファイルを削除すると、Cookie のない状態から始められます。</translation>
    </message>
    <message>
        <source>The cookies cannot be written to %1.</source>
        <translation>Cookie を %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on the disk.</source>
        <translation>フォルダーのアクセス権とディスクの空きを確認してください。</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::OAuthTokens</name>
    <message>
        <source>Fetching the access token was cancelled.</source>
        <translation>アクセストークンの取得を中止しました。</translation>
    </message>
    <message>
        <source>The profile&apos;s token URL is not the address of a token endpoint.</source>
        <translation>プロファイルのトークン URL はトークンエンドポイントのアドレスではありません。</translation>
    </message>
    <message>
        <source>The profile&apos;s authorization URL is not the address of a page to sign in.</source>
        <translation>プロファイルの認可 URL はサインインするページのアドレスではありません。</translation>
    </message>
    <message>
        <source>Signing in needs a browser, and none can be opened here.</source>
        <translation>サインインにはブラウザーが必要ですが、ここでは開けません。</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: port %1 of this computer is not free.</source>
        <translation>ブラウザーの応答を受け取れません。このコンピューターのポート %1 が空いていません。</translation>
    </message>
    <message>
        <source>Framescope has the answer. This page can be closed.</source>
        <translation>Framescope が応答を受け取りました。このページは閉じてかまいません。</translation>
    </message>
    <message numerus="yes">
        <source>waited %n second(s)</source>
        <translation>
            <numerusform>%n 秒待ちました</numerusform>
        </translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer in time.</source>
        <translation>トークンエンドポイント %1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The token endpoint %1 could not be reached.</source>
        <translation>トークンエンドポイント %1 に届きませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>HTTP %1, %2, %n byte(s)</source>
        <translation>
            <numerusform>HTTP %1、%2、%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>Content-Type なし</translation>
    </message>
    <message>
        <source>The token endpoint %1 gave no access token.</source>
        <translation>トークンエンドポイント %1 がアクセストークンを渡しませんでした。</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>JSON ではありません。</translation>
    </message>
    <message>
        <source>it has no &quot;access_token&quot;.</source>
        <translation>&quot;access_token&quot; がありません。</translation>
    </message>
    <message>
        <source>its &quot;access_token&quot; has characters that no header can hold.</source>
        <translation>&quot;access_token&quot; にヘッダーに入れられない文字があります。</translation>
    </message>
    <message>
        <source>its &quot;token_type&quot; is not &quot;Bearer&quot;.</source>
        <translation>&quot;token_type&quot; が &quot;Bearer&quot; ではありません。</translation>
    </message>
    <message>
        <source>The certificate of the token endpoint %1 is not trusted.</source>
        <translation>トークンエンドポイント %1 の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>Give the whole address, https:// included, in the profile&apos;s authentication.</source>
        <translation>プロファイルの認証に https:// を含むアドレス全体を書いてください。</translation>
    </message>
    <message>
        <source>Connect with the profile where a user can sign in, or use client credentials.</source>
        <translation>ユーザーがサインインできる場所でこのプロファイルを使って接続するか、クライアント資格情報を使ってください。</translation>
    </message>
    <message>
        <source>Choose another redirect port in the profile, or 0 for any.</source>
        <translation>プロファイルで別のリダイレクトポートを選ぶか、0 (任意) にしてください。</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time.</source>
        <translation>ブラウザーでのサインインが時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Connect again and sign in on the page that opens.</source>
        <translation>もう一度接続し、開くページでサインインしてください。</translation>
    </message>
    <message>
        <source>The browser&apos;s answer does not belong to this sign-in: its state differs.</source>
        <translation>ブラウザーの応答はこのサインインのものではありません。state が違います。</translation>
    </message>
    <message>
        <source>Connect again, and use only the page that opens then. If this happens each time, somebody else is sending these answers.</source>
        <translation>もう一度接続し、そのとき開くページだけを使ってください。毎回起きるなら、他のだれかがこの応答を送っています。</translation>
    </message>
    <message>
        <source>The authorization server refused the sign-in.</source>
        <translation>認可サーバーがサインインを拒否しました。</translation>
    </message>
    <message>
        <source>Sign in as a user who is allowed to do this, and give consent.</source>
        <translation>権限のあるユーザーでサインインし、同意してください。</translation>
    </message>
    <message>
        <source>Check the client id, the scope and the redirect address that the server knows.</source>
        <translation>クライアント ID、スコープ、サーバーに登録したリダイレクト先を確認してください。</translation>
    </message>
    <message>
        <source>Check the token URL and the network, then try again.</source>
        <translation>トークン URL とネットワークを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Add its CA to the profile&apos;s TLS settings, if this is the right server.</source>
        <translation>正しいサーバーなら、その CA をプロファイルの TLS 設定に加えてください。</translation>
    </message>
    <message>
        <source>Check the token URL, the network and the proxy.</source>
        <translation>トークン URL、ネットワーク、プロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check the client id and the client secret.</source>
        <translation>クライアント ID とクライアントシークレットを確認してください。</translation>
    </message>
    <message>
        <source>Check the scope in the profile.</source>
        <translation>プロファイルのスコープを確認してください。</translation>
    </message>
    <message>
        <source>Allow this client the grant on the authorization server.</source>
        <translation>認可サーバーでこのクライアントにこの方式を許可してください。</translation>
    </message>
    <message>
        <source>Choose the other kind of OAuth 2.0 in the profile.</source>
        <translation>プロファイルで OAuth 2.0 のもう一方の種類を選んでください。</translation>
    </message>
    <message>
        <source>Connect again and sign in again.</source>
        <translation>もう一度接続し、サインインし直してください。</translation>
    </message>
    <message>
        <source>Use the address that the endpoint redirects to as the token URL.</source>
        <translation>エンドポイントのリダイレクト先をトークン URL に指定してください。</translation>
    </message>
    <message>
        <source>Check the token URL.</source>
        <translation>トークン URL を確認してください。</translation>
    </message>
    <message>
        <source>Look into the authorization server&apos;s log.</source>
        <translation>認可サーバーのログを見てください。</translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer with an access token: %2</source>
        <translation>トークンエンドポイント %1 の応答はアクセストークンではありません: %2</translation>
    </message>
    <message>
        <source>Check that the token URL is the token endpoint, and not a page for people.</source>
        <translation>トークン URL が、人の見るページではなくトークンエンドポイントか確認してください。</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::SecretStore</name>
    <message>
        <source>This system has no keychain that can be used.</source>
        <translation>このシステムには使えるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The secret is kept until the program ends.</source>
        <translation>秘密の値はプログラムの終了まで保持します。</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::TrustRequest</name>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 件</translation>
    </message>
    <message>
        <source>reads environment variables: %1</source>
        <translation>環境変数を読み取る: %1</translation>
    </message>
    <message>
        <source>reads files outside of its folder: %1</source>
        <translation>自身のフォルダーの外のファイルを読み込む: %1</translation>
    </message>
    <message>
        <source>uses secrets: %1</source>
        <translation>秘密の値を使う: %1</translation>
    </message>
    <message>
        <source>sends by itself when the connection opens: %1</source>
        <translation>接続が開くと自動的に送信する: %1</translation>
    </message>
    <message>
        <source>connects to: %1</source>
        <translation>接続する: %1</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::TrustStore</name>
    <message>
        <source>“%1” was not made here, and asks for what needs your consent. It %2.</source>
        <translation>「%1」はここで作られたものではなく、同意が必要なことを求めています。内容: %2。</translation>
    </message>
    <message>
        <source>Check that you want this. Then allow it, for this time or until the file changes.</source>
        <translation>それでよいか確かめてください。よければ、今回だけ、またはファイルが変わるまで許可してください。</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::ValueCheck</name>
    <message>
        <source>The value of the header %1 has control characters.</source>
        <translation>ヘッダー %1 の値に制御文字があります。</translation>
    </message>
    <message>
        <source>The origin has control characters.</source>
        <translation>Origin に制御文字があります。</translation>
    </message>
    <message>
        <source>A value of the authentication has control characters.</source>
        <translation>認証の値に制御文字があります。</translation>
    </message>
    <message>
        <source>A pinned certificate is not given by its SHA-256.</source>
        <translation>固定した証明書が SHA-256 で指定されていません。</translation>
    </message>
    <message>
        <source>The proxy has no host.</source>
        <translation>プロキシにホストがありません。</translation>
    </message>
    <message>
        <source>The keepalive&apos;s payload is longer than a ping can carry.</source>
        <translation>キープアライブのペイロードが ping に入る長さを超えています。</translation>
    </message>
    <message>
        <source>125 bytes or fewer (RFC 6455 section 5.5).</source>
        <translation>125 バイト以下 (RFC 6455 5.5 節)。</translation>
    </message>
    <message>
        <source>%1 is %2, which is out of range.</source>
        <translation>%1 は %2 で、範囲外です。</translation>
    </message>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数を使ってください。</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>%1 から %2 までの数値を使ってください。</translation>
    </message>
    <message>
        <source>The name of header %1 is not a valid header name.</source>
        <translation>ヘッダー %1 の名前はヘッダー名として使えません。</translation>
    </message>
    <message>
        <source>Use only letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>英数字と !#$%&amp;&apos;*+-.^_`|~ だけを使ってください。</translation>
    </message>
    <message>
        <source>Remove line ends and other control characters.</source>
        <translation>改行などの制御文字を取り除いてください。</translation>
    </message>
    <message>
        <source>A subprotocol&apos;s name has a character that is not allowed.</source>
        <translation>サブプロトコルの名前に使えない文字があります。</translation>
    </message>
    <message>
        <source>The subprotocol %1 is listed twice.</source>
        <translation>サブプロトコル %1 が 2 回あります。</translation>
    </message>
    <message>
        <source>Offer each subprotocol once (RFC 6455 section 4.1).</source>
        <translation>各サブプロトコルを 1 回だけ提示してください (RFC 6455 4.1 節)。</translation>
    </message>
    <message>
        <source>The API key&apos;s name is not a valid header name.</source>
        <translation>API キーの名前はヘッダー名として使えません。</translation>
    </message>
    <message>
        <source>tls.minimumVersion is not a TLS version.</source>
        <translation>tls.minimumVersion は TLS のバージョンではありません。</translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>1.0、1.1、1.2、1.3 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Write 64 hex digits; colons are allowed.</source>
        <translation>16 進数字を 64 個書いてください。コロンも使えます。</translation>
    </message>
    <message>
        <source>Give its name or address, or use the proxy kind &quot;system&quot; or &quot;none&quot;.</source>
        <translation>その名前かアドレスを指定するか、プロキシの種類を &quot;system&quot; か &quot;none&quot; にしてください。</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::Workspace</name>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation>ワークスペース %1 を開けません。</translation>
    </message>
    <message>
        <source>it is not a folder that can be read</source>
        <translation>読み取れるフォルダーではありません</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>そのフォルダーはありません</translation>
    </message>
    <message>
        <source>Check the path, or make the folder first.</source>
        <translation>パスを確認するか、先にフォルダーを作ってください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Give a path inside %1.</source>
        <translation>%1 の中のパスを渡してください。</translation>
    </message>
    <message>
        <source>The settings of the folder in %1 cannot be read: %2</source>
        <translation>%1 のフォルダー設定を読み込めません: %2</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>There are %1 profiles of the name &quot;%2&quot;.</source>
        <translation>「%2」という名前のプロファイルが %1 個あります。</translation>
    </message>
    <message>
        <source>Give the path of the one you mean.</source>
        <translation>目的のもののパスを指定してください。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in the workspace %2.</source>
        <translation>ワークスペース %2 にプロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>similar names: %1</source>
        <translation>似た名前: %1</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot; in the workspace.</source>
        <translation>ワークスペースに環境「%1」はありません。</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>環境はありません</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>あるもの: %1</translation>
    </message>
    <message>
        <source>Check the name, or add environments/%1.json.</source>
        <translation>名前を確認するか、environments/%1.json を加えてください。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>フォルダーを自分自身の中へは移せません。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>%1 を %2 へ移せません。</translation>
    </message>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation>ワークスペースに %1 はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be renamed.</source>
        <translation>%1 の名前を変えられません。</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>%1 の名前を %2 に変えられません。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 を削除できません。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not in the workspace.</source>
        <translation>%1 はワークスペースにありません。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be restored.</source>
        <translation>%1 を復元できません。</translation>
    </message>
    <message>
        <source>Look for it in the system&apos;s trash.</source>
        <translation>システムのごみ箱を探してください。</translation>
    </message>
    <message>
        <source>Check the name, or choose another workspace.</source>
        <translation>名前を確認するか、別のワークスペースを選んでください。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ClientHandshake</name>
    <message>
        <source>Not one byte came.</source>
        <translation>1 バイトも届きませんでした。</translation>
    </message>
    <message>
        <source>%1 bytes came.</source>
        <translation>%1 バイト届きました。</translation>
    </message>
    <message>
        <source>The server ended the stream without any answer to the opening handshake.</source>
        <translation>サーバーは開始ハンドシェイクにまったく応答せずストリームを終えました。</translation>
    </message>
    <message>
        <source>The server ended the stream in the middle of its answer to the opening handshake.</source>
        <translation>サーバーは開始ハンドシェイクの応答の途中でストリームを終えました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not begin with a status line.</source>
        <translation>サーバーの応答がステータス行で始まっていません。</translation>
    </message>
    <message>
        <source>The server sent more than %1 interim answers and no final one.</source>
        <translation>サーバーは %1 個を超える途中応答を送り、最終応答を送りませんでした。</translation>
    </message>
    <message>
        <source>HTTP/1.0 in: %1</source>
        <translation>HTTP/1.0: %1</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>%1 ヘッダーがありません。</translation>
    </message>
    <message>
        <source>There is no Sec-WebSocket-Accept header.</source>
        <translation>Sec-WebSocket-Accept ヘッダーがありません。</translation>
    </message>
    <message>
        <source>There are %1 Sec-WebSocket-Accept headers.</source>
        <translation>Sec-WebSocket-Accept ヘッダーが %1 個あります。</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 ではなく %1</translation>
    </message>
    <message>
        <source>The server chose %1; none was offered.</source>
        <translation>サーバーは %1 を選びましたが、何も提示していません。</translation>
    </message>
    <message>
        <source>The server chose %1, which was not offered.</source>
        <translation>サーバーは提示していない %1 を選びました。</translation>
    </message>
    <message>
        <source>The server uses %1.</source>
        <translation>サーバーは %1 を使っています。</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the opening handshake breaks a rule (%1): %2</source>
        <translation>開始ハンドシェイクへのサーバーの応答が規則に違反しています (%1): %2</translation>
    </message>
    <message>
        <source>The header %1 that was given takes the place of the setting of the same meaning.</source>
        <translation>指定されたヘッダー %1 が、同じ意味の設定の代わりに使われます。</translation>
    </message>
    <message>
        <source>Check the address, whether the server expects TLS (wss), and the server&apos;s log.</source>
        <translation>アドレス、サーバーが TLS (wss) を求めるか、サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>Check host and port: what listens there does not speak HTTP/1.1.</source>
        <translation>ホストとポートを確認してください。そこで待ち受けているものは HTTP/1.1 を話しません。</translation>
    </message>
    <message>
        <source>Check the server.</source>
        <translation>サーバーを確認してください。</translation>
    </message>
    <message>
        <source>Use a server that answers with HTTP/1.1.</source>
        <translation>HTTP/1.1 で応答するサーバーを使ってください。</translation>
    </message>
    <message>
        <source>Check that the server or proxy handles WebSocket at this path.</source>
        <translation>サーバーやプロキシがこのパスで WebSocket を扱うか確認してください。</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Connection header.</source>
        <translation>途中のプロキシが Connection ヘッダーを通すか確認してください。</translation>
    </message>
    <message>
        <source>Check that the server speaks WebSocket version 13.</source>
        <translation>サーバーが WebSocket バージョン 13 を話すか確認してください。</translation>
    </message>
    <message>
        <source>Check how the server computes it, and whether a cache or proxy answered in its place.</source>
        <translation>サーバーの計算方法と、キャッシュやプロキシが代わりに応答していないかを確認してください。</translation>
    </message>
    <message>
        <source>Let the server send one header with one subprotocol.</source>
        <translation>サーバーが 1 つのヘッダーで 1 つのサブプロトコルを送るようにしてください。</translation>
    </message>
    <message>
        <source>Offer this subprotocol, or correct the server.</source>
        <translation>このサブプロトコルを提示するか、サーバーを直してください。</translation>
    </message>
    <message>
        <source>Correct the server&apos;s Sec-WebSocket-Extensions.</source>
        <translation>サーバーの Sec-WebSocket-Extensions を直してください。</translation>
    </message>
    <message>
        <source>Offer this extension, or correct the server.</source>
        <translation>この拡張を提示するか、サーバーを直してください。</translation>
    </message>
    <message>
        <source>Let the server accept permessage-deflate once.</source>
        <translation>サーバーが permessage-deflate を 1 回だけ受け入れるようにしてください。</translation>
    </message>
    <message>
        <source>Correct the server&apos;s answer, or connect without compression.</source>
        <translation>サーバーの応答を直すか、圧縮なしで接続してください。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::CloseCode</name>
    <message>
        <source>The purpose of the connection has been fulfilled.</source>
        <translation>接続の目的が果たされました。</translation>
    </message>
    <message>
        <source>The endpoint goes away: a server stops, or a page is left.</source>
        <translation>エンドポイントが去ります。サーバーが止まるか、ページが離れられました。</translation>
    </message>
    <message>
        <source>The endpoint ends the connection because the other side broke the protocol.</source>
        <translation>相手側がプロトコルに違反したため、エンドポイントが接続を終えます。</translation>
    </message>
    <message>
        <source>The endpoint got a kind of data it cannot accept, such as binary where it knows only text.</source>
        <translation>エンドポイントが受け入れられない種類のデータを受け取りました。テキストしか知らないのにバイナリが来た場合など。</translation>
    </message>
    <message>
        <source>Reserved: a meaning may be given to it one day; nobody may send it.</source>
        <translation>予約済み。いつか意味が与えられるかもしれません。だれも送ってはいけません。</translation>
    </message>
    <message>
        <source>The Close frame had no code; this number only says so and is never sent.</source>
        <translation>Close フレームにコードがありませんでした。この番号はそれを示すだけで、送られることはありません。</translation>
    </message>
    <message>
        <source>The stream ended without a Close frame; this number only says so and is never sent.</source>
        <translation>Close フレームなしでストリームが終わりました。この番号はそれを示すだけで、送られることはありません。</translation>
    </message>
    <message>
        <source>A message&apos;s content did not fit its type, such as text that is not UTF-8.</source>
        <translation>メッセージの内容が種類に合いませんでした。UTF-8 ではないテキストなど。</translation>
    </message>
    <message>
        <source>A message broke a rule of the endpoint that no other code describes.</source>
        <translation>メッセージが、他のコードでは表せないエンドポイントの規則に違反しました。</translation>
    </message>
    <message>
        <source>A message was too big for the endpoint to process.</source>
        <translation>メッセージがエンドポイントの処理できる大きさを超えていました。</translation>
    </message>
    <message>
        <source>The client needs an extension that the server did not agree to; the reason names it.</source>
        <translation>クライアントが必要とする拡張にサーバーが同意しませんでした。理由にその名があります。</translation>
    </message>
    <message>
        <source>The server met an unexpected condition that kept it from going on.</source>
        <translation>サーバーが予期しない状況に陥り、続けられなくなりました。</translation>
    </message>
    <message>
        <source>The service restarts; a client may connect again after a random delay of 5 to 30 seconds.</source>
        <translation>サービスが再起動します。クライアントは 5 から 30 秒のランダムな間をおいて再接続できます。</translation>
    </message>
    <message>
        <source>The service is overloaded; a client should try another address or come back when its user asks.</source>
        <translation>サービスが過負荷です。クライアントは別のアドレスを試すか、ユーザーが求めたときに戻ってください。</translation>
    </message>
    <message>
        <source>A gateway or proxy got an invalid answer from the server behind it.</source>
        <translation>ゲートウェイやプロキシが、背後のサーバーから不正な応答を受け取りました。</translation>
    </message>
    <message>
        <source>The TLS handshake failed; this number only says so and is never sent.</source>
        <translation>TLS ハンドシェイクに失敗しました。この番号はそれを示すだけで、送られることはありません。</translation>
    </message>
    <message>
        <source>The endpoint must be authorised before it may use this; like HTTP 401.</source>
        <translation>エンドポイントは、これを使う前に認可が必要です。HTTP 401 に相当します。</translation>
    </message>
    <message>
        <source>The endpoint is known but may not do this; like HTTP 403.</source>
        <translation>エンドポイントは認識されていますが、許可されていません。HTTP 403 に相当します。</translation>
    </message>
    <message>
        <source>The endpoint took too long to send what was expected; like HTTP 408.</source>
        <translation>エンドポイントが期待されたものを送るのに時間がかかりすぎました。HTTP 408 に相当します。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ContentDecoder</name>
    <message>
        <source>This build has no Brotli, so that the body in the coding br is shown as it came.</source>
        <translation>このビルドには Brotli がないため、エンコーディング br の本文は届いたまま表示します。</translation>
    </message>
    <message>
        <source>The body&apos;s coding %1 is not known here; it is shown as it came.</source>
        <translation>本文のエンコーディング %1 はここでは未知です。届いたまま表示します。</translation>
    </message>
    <message>
        <source>The body has %1 codings on top of each other, more than are undone here; it is shown as it came.</source>
        <translation>本文にはエンコーディングが %1 重になっていて、ここで元に戻せる数を超えています。届いたまま表示します。</translation>
    </message>
    <message>
        <source>The body is not in the coding %1 that the answer names; it is shown as it came.</source>
        <translation>本文は、応答が示すエンコーディング %1 になっていません。届いたまま表示します。</translation>
    </message>
    <message>
        <source>Decoded from %1, the body is larger than %2 bytes; the rest was not decoded.</source>
        <translation>%1 からデコードした本文は %2 バイトを超えます。残りはデコードしませんでした。</translation>
    </message>
    <message>
        <source>The body in the coding %1 is damaged behind %2 decoded bytes.</source>
        <translation>エンコーディング %1 の本文は、デコードした %2 バイトの後が壊れています。</translation>
    </message>
    <message>
        <source>The body in the coding %1 ends too early, behind %2 decoded bytes.</source>
        <translation>エンコーディング %1 の本文は、デコードした %2 バイトの後で途切れています。</translation>
    </message>
    <message>
        <source>The characters of the body are in %1, which is not known here.</source>
        <translation>本文の文字コードは %1 ですが、ここでは未知です。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::DeflateNegotiation</name>
    <message>
        <source>%1 stands more than once.</source>
        <translation>%1 が 2 回以上あります。</translation>
    </message>
    <message>
        <source>A value where none may be: %1.</source>
        <translation>値を付けられない所に値があります: %1。</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 に値がありません。</translation>
    </message>
    <message>
        <source>Not a number of window bits: %1.</source>
        <translation>ウィンドウビット数ではありません: %1。</translation>
    </message>
    <message>
        <source>An unknown parameter: %1.</source>
        <translation>未知のパラメーター: %1。</translation>
    </message>
    <message>
        <source>server_no_context_takeover was offered, and the server accepted without confirming it.</source>
        <translation>server_no_context_takeover を提示しましたが、サーバーは確認せずに受け入れました。</translation>
    </message>
    <message>
        <source>server_max_window_bits=%1 was offered, and the server accepted without confirming it.</source>
        <translation>server_max_window_bits=%1 を提示しましたが、サーバーは確認せずに受け入れました。</translation>
    </message>
    <message>
        <source>The server answered server_max_window_bits=%1 to an offer of %2.</source>
        <translation>サーバーは %2 の提示に server_max_window_bits=%1 と応答しました。</translation>
    </message>
    <message>
        <source>The server answered client_max_window_bits=%1, which was not offered.</source>
        <translation>サーバーは提示していない client_max_window_bits=%1 を応答しました。</translation>
    </message>
    <message>
        <source>The server answered client_max_window_bits=%1 to an offer of %2.</source>
        <translation>サーバーは %2 の提示に client_max_window_bits=%1 と応答しました。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::DeflateParameters</name>
    <message>
        <source>These are not parameters of permessage-deflate: %1</source>
        <translation>これらは permessage-deflate のパラメーターではありません: %1</translation>
    </message>
    <message>
        <source>server_no_context_takeover, client_no_context_takeover, server_max_window_bits=8…15 and client_max_window_bits[=8…15], with semicolons between them</source>
        <translation>server_no_context_takeover、client_no_context_takeover、server_max_window_bits=8…15、client_max_window_bits[=8…15] をセミコロンで区切ります</translation>
    </message>
    <message>
        <source>There is more than one extension.</source>
        <translation>拡張が 2 つ以上あります。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Handshake</name>
    <message>
        <source>Sec-WebSocket-Extensions goes wrong at character %1: %2</source>
        <translation>Sec-WebSocket-Extensions が %1 文字目で誤っています: %2</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions ends too early: %1</source>
        <translation>Sec-WebSocket-Extensions が早く終わりすぎています: %1</translation>
    </message>
    <message>
        <source>the name of an extension is expected.</source>
        <translation>拡張の名前が必要です。</translation>
    </message>
    <message>
        <source>the name of a parameter is expected.</source>
        <translation>パラメーターの名前が必要です。</translation>
    </message>
    <message>
        <source>a value is expected: a token, or one in double quotes.</source>
        <translation>値が必要です。トークンか、二重引用符で囲んだものです。</translation>
    </message>
    <message>
        <source>a semicolon or a comma is expected.</source>
        <translation>セミコロンかコンマが必要です。</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 が 2 回あります。</translation>
    </message>
    <message>
        <source>%1 is not a token.</source>
        <translation>%1 はトークンではありません。</translation>
    </message>
    <message>
        <source>A header&apos;s name may have letters, digits and !#$%&amp;&apos;*+-.^_`|~ only.</source>
        <translation>ヘッダー名に使えるのは英数字と !#$%&amp;&apos;*+-.^_`|~ だけです。</translation>
    </message>
    <message>
        <source>The value of %1 has control characters in it.</source>
        <translation>%1 の値に制御文字があります。</translation>
    </message>
    <message>
        <source>Body incomplete: %1 of %2 bytes came.</source>
        <translation>本文が不完全: %2 バイト中 %1 バイト届きました。</translation>
    </message>
    <message>
        <source>Body incomplete: %1 bytes came, without the last chunk.</source>
        <translation>本文が不完全: %1 バイト届きましたが、最後のチャンクがありません。</translation>
    </message>
    <message>
        <source>Body perhaps incomplete: %1 bytes came, and the answer tells no length.</source>
        <translation>本文が不完全かもしれません: %1 バイト届きましたが、応答に長さがありません。</translation>
    </message>
    <message>
        <source>Body cut: the first %1 bytes are kept, which is the limit for bodies.</source>
        <translation>本文を切り詰め: 本文の上限である最初の %1 バイトを残しました。</translation>
    </message>
    <message>
        <source>What follows is not a valid chunk (RFC 9112 section 7.1).</source>
        <translation>その後に続くものは正しいチャンクではありません (RFC 9112 7.1 節)。</translation>
    </message>
    <message>
        <source>The stream ended there.</source>
        <translation>ストリームはそこで終わりました。</translation>
    </message>
    <message>
        <source>Nothing more came within %1 s, and the stream is still open.</source>
        <translation>%1 秒以内にそれ以上届かず、ストリームはまだ開いています。</translation>
    </message>
    <message>
        <source>The answer&apos;s Content-Length is not a length; everything that came is shown.</source>
        <translation>応答の Content-Length が長さになっていません。届いたものをすべて表示します。</translation>
    </message>
    <message>
        <source>The answer promises chunks and sends none; everything that came is shown.</source>
        <translation>応答はチャンクを送るはずなのに送っていません。届いたものをすべて表示します。</translation>
    </message>
    <message>
        <source>Write it as name; parameter=value, with commas between extensions.</source>
        <translation>名前; パラメーター=値 と書き、拡張の間はコンマで区切ってください。</translation>
    </message>
    <message>
        <source>Separate the subprotocols by commas, each a word without spaces.</source>
        <translation>サブプロトコルは空白のない語で書き、コンマで区切ってください。</translation>
    </message>
    <message>
        <source>Write it as Name: value.</source>
        <translation>名前: 値 のように書いてください。</translation>
    </message>
    <message>
        <source>Remove line ends and other control characters.</source>
        <translation>改行などの制御文字を取り除いてください。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::HeaderRules</name>
    <message>
        <source>A frame came after the Close frame.</source>
        <translation>Close フレームの後にフレームが届きました。</translation>
    </message>
    <message>
        <source>A payload length of %1 bytes.</source>
        <translation>ペイロード長 %1 バイト。</translation>
    </message>
    <message>
        <source>A length of %1 in a header of %2 bytes.</source>
        <translation>%2 バイトのヘッダーに長さ %1。</translation>
    </message>
    <message>
        <source>A masked frame came from the server.</source>
        <translation>サーバーからマスクされたフレームが届きました。</translation>
    </message>
    <message>
        <source>An unmasked frame came from the client.</source>
        <translation>クライアントからマスクのないフレームが届きました。</translation>
    </message>
    <message>
        <source>A reserved bit is set.</source>
        <translation>予約ビットが立っています。</translation>
    </message>
    <message>
        <source>Opcode %1.</source>
        <translation>オペコード %1。</translation>
    </message>
    <message>
        <source>RSV1 is set on a control frame.</source>
        <translation>制御フレームに RSV1 が立っています。</translation>
    </message>
    <message>
        <source>FIN is 0 on a control frame.</source>
        <translation>制御フレームの FIN が 0 です。</translation>
    </message>
    <message>
        <source>A control frame of %1 bytes.</source>
        <translation>%1 バイトの制御フレーム。</translation>
    </message>
    <message>
        <source>A continuation frame came, and no message is open.</source>
        <translation>開いているメッセージがないのに継続フレームが届きました。</translation>
    </message>
    <message>
        <source>RSV1 is set on a continuation frame.</source>
        <translation>継続フレームに RSV1 が立っています。</translation>
    </message>
    <message>
        <source>A new message began while one is open, of which %1 frames came.</source>
        <translation>%1 フレームまで届いたメッセージが開いている間に、新しいメッセージが始まりました。</translation>
    </message>
    <message>
        <source>A frame declares %1 bytes; the limit is %2.</source>
        <translation>フレームが %1 バイトを宣言しています。上限は %2 です。</translation>
    </message>
    <message>
        <source>A message reaches %1 bytes; the limit is %2.</source>
        <translation>メッセージが %1 バイトに達しました。上限は %2 です。</translation>
    </message>
    <message>
        <source>A message has more than %1 frames.</source>
        <translation>メッセージのフレームが %1 個を超えています。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::HttpHead</name>
    <message>
        <source>%1 bytes came without the empty line that ends a head; the limit is %1.</source>
        <translation>ヘッダー部を終える空行がないまま %1 バイト届きました。上限は %1 です。</translation>
    </message>
    <message>
        <source>A line ends in LF alone: %1</source>
        <translation>行が LF だけで終わっています: %1</translation>
    </message>
    <message>
        <source>More than %1 header fields.</source>
        <translation>ヘッダーフィールドが %1 個を超えています。</translation>
    </message>
    <message>
        <source>A folded line: %1</source>
        <translation>折り返された行: %1</translation>
    </message>
    <message>
        <source>Not a header field&apos;s name: %1</source>
        <translation>ヘッダーフィールドの名前ではありません: %1</translation>
    </message>
    <message>
        <source>Control characters in the value of %1.</source>
        <translation>%1 の値に制御文字があります。</translation>
    </message>
    <message>
        <source>What the client sent is not an HTTP request.</source>
        <translation>クライアントが送ったものは HTTP の要求ではありません。</translation>
    </message>
    <message>
        <source>What the server answered is not HTTP.</source>
        <translation>サーバーの応答は HTTP ではありません。</translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake is malformed: %1</source>
        <translation>クライアントの開始ハンドシェイクの形が正しくありません: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is malformed: %1</source>
        <translation>サーバーの応答の形が正しくありません: %1</translation>
    </message>
    <message>
        <source>The client speaks TLS: use ws:// in its address, or start this server with TLS.</source>
        <translation>クライアントは TLS を話しています。アドレスに ws:// を使うか、このサーバーを TLS で起動してください。</translation>
    </message>
    <message>
        <source>This looks like TLS: use wss:// instead of ws://.</source>
        <translation>TLS のようです。ws:// ではなく wss:// を使ってください。</translation>
    </message>
    <message>
        <source>This is an SSH server: check the port.</source>
        <translation>これは SSH サーバーです。ポートを確認してください。</translation>
    </message>
    <message>
        <source>This is a mail or FTP server: check the port.</source>
        <translation>これはメールか FTP のサーバーです。ポートを確認してください。</translation>
    </message>
    <message>
        <source>This is a VNC server: check the port.</source>
        <translation>これは VNC サーバーです。ポートを確認してください。</translation>
    </message>
    <message>
        <source>This may be HTTP/2, which this program does not speak: use an address that serves HTTP/1.1.</source>
        <translation>HTTP/2 かもしれません。このプログラムは話さないので、HTTP/1.1 のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The answer has a body but no HTTP head: check the port and what listens there.</source>
        <translation>応答に本文はありますが HTTP のヘッダー部がありません。ポートと、そこで待ち受けるものを確認してください。</translation>
    </message>
    <message>
        <source>Check that the client opens a WebSocket and connects to the right port.</source>
        <translation>クライアントが WebSocket を開き、正しいポートに接続しているか確認してください。</translation>
    </message>
    <message>
        <source>Check host and port: what listens there does not speak HTTP.</source>
        <translation>ホストとポートを確認してください。そこで待ち受けているものは HTTP を話しません。</translation>
    </message>
    <message>
        <source>Check what listens there, or raise the limit for handshakes.</source>
        <translation>そこで待ち受けるものを確認するか、ハンドシェイクの上限を上げてください。</translation>
    </message>
    <message>
        <source>Make the other side end its lines in CR LF.</source>
        <translation>相手側が行を CR LF で終えるようにしてください。</translation>
    </message>
    <message>
        <source>Send fewer headers, or raise the limit.</source>
        <translation>ヘッダーを減らすか、上限を上げてください。</translation>
    </message>
    <message>
        <source>Write each header field on one line.</source>
        <translation>各ヘッダーフィールドを 1 行で書いてください。</translation>
    </message>
    <message>
        <source>Write each header field as Name: value, without a space before the colon.</source>
        <translation>各ヘッダーフィールドを 名前: 値 と書き、コロンの前に空白を置かないでください。</translation>
    </message>
    <message>
        <source>Remove control characters from header values.</source>
        <translation>ヘッダーの値から制御文字を取り除いてください。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::MessageAssembly</name>
    <message>
        <source>The byte %1 cannot stand where it does in UTF-8; around it: %2</source>
        <translation>バイト %1 は UTF-8 としてその位置に置けません。前後: %2</translation>
    </message>
    <message>
        <source>%1 compressed bytes inflate to more than %2, which is the limit.</source>
        <translation>圧縮された %1 バイトが、上限の %2 を超えて展開されます。</translation>
    </message>
    <message>
        <source>The compressed bytes are not a DEFLATE stream: %1</source>
        <translation>圧縮されたバイトが DEFLATE ストリームではありません: %1</translation>
    </message>
    <message>
        <source>The compressed message ends inside a block: %1</source>
        <translation>圧縮されたメッセージがブロックの途中で終わっています: %1</translation>
    </message>
    <message>
        <source>The text ends in the middle of a character: %1</source>
        <translation>テキストが文字の途中で終わっています: %1</translation>
    </message>
    <message>
        <source>The text ends in the middle of a character.</source>
        <translation>テキストが文字の途中で終わっています。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Receiver</name>
    <message>
        <source>%1 of %2 bytes of the payload came: %3</source>
        <translation>ペイロード %2 バイト中 %1 バイトが届きました: %3</translation>
    </message>
    <message>
        <source>%1 bytes of a frame&apos;s header came.</source>
        <translation>フレームのヘッダーのうち %1 バイトが届きました。</translation>
    </message>
    <message>
        <source>The stream ended after our Close frame, without an answer to it.</source>
        <translation>こちらの Close フレームの後、応答なしにストリームが終わりました。</translation>
    </message>
    <message>
        <source>The stream ended without a Close frame.</source>
        <translation>Close フレームなしでストリームが終わりました。</translation>
    </message>
    <message>
        <source>The body is the byte %1.</source>
        <translation>本文はバイト %1 です。</translation>
    </message>
    <message>
        <source>The code is %1 (%2).</source>
        <translation>コードは %1 (%2) です。</translation>
    </message>
    <message>
        <source>The reason is %1</source>
        <translation>理由は %1 です</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Sender</name>
    <message>
        <source>What is to be sent as text is not valid UTF-8.</source>
        <translation>テキストとして送るものが正しい UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Nothing more can be sent: the connection has failed.</source>
        <translation>これ以上送れません。接続は失敗しました。</translation>
    </message>
    <message>
        <source>Nothing more may be sent: a Close frame was sent already (RFC 6455 section 5.5.1).</source>
        <translation>これ以上送れません。Close フレームはすでに送られています (RFC 6455 5.5.1 節)。</translation>
    </message>
    <message>
        <source>A control frame may have at most 125 bytes of payload (RFC 6455 section 5.5).</source>
        <translation>制御フレームのペイロードは 125 バイトまでです (RFC 6455 5.5 節)。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>A message is text or binary.</source>
        <translation>メッセージはテキストかバイナリです。</translation>
    </message>
    <message>
        <source>A message that was begun is not finished yet (RFC 6455 section 5.4).</source>
        <translation>始めたメッセージがまだ終わっていません (RFC 6455 5.4 節)。</translation>
    </message>
    <message>
        <source>A new message cannot begin: the one before is not finished (RFC 6455 section 5.4).</source>
        <translation>新しいメッセージを始められません。前のメッセージが終わっていません (RFC 6455 5.4 節)。</translation>
    </message>
    <message>
        <source>There is no message to continue (RFC 6455 section 5.4).</source>
        <translation>続けるメッセージがありません (RFC 6455 5.4 節)。</translation>
    </message>
    <message>
        <source>%1 (%2) may not stand in a Close frame (RFC 6455 section 7.4).</source>
        <translation>%1 (%2) は Close フレームに入れられません (RFC 6455 7.4 節)。</translation>
    </message>
    <message>
        <source>A Close frame with a reason needs a code (RFC 6455 section 5.5.1).</source>
        <translation>理由のある Close フレームにはコードが必要です (RFC 6455 5.5.1 節)。</translation>
    </message>
    <message>
        <source>The reason in a Close frame may have at most 123 bytes (RFC 6455 section 5.5).</source>
        <translation>Close フレームの理由は 123 バイトまでです (RFC 6455 5.5 節)。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>もう一度接続してください。</translation>
    </message>
    <message>
        <source>Connect again, or send a raw frame to break the rule on purpose.</source>
        <translation>もう一度接続するか、意図して規則を破る場合は生フレームを送ってください。</translation>
    </message>
    <message>
        <source>Send less, or send a raw frame to break the rule on purpose.</source>
        <translation>減らして送るか、意図して規則を破る場合は生フレームを送ってください。</translation>
    </message>
    <message>
        <source>Use the function for control frames, or send a raw frame.</source>
        <translation>制御フレーム用の機能を使うか、生フレームを送ってください。</translation>
    </message>
    <message>
        <source>Send its last fragment first.</source>
        <translation>先に最後の断片を送ってください。</translation>
    </message>
    <message>
        <source>Send it as binary, or as a raw frame to break the rule on purpose.</source>
        <translation>バイナリで送るか、意図して規則を破る場合は生フレームで送ってください。</translation>
    </message>
    <message>
        <source>Send the last fragment first.</source>
        <translation>先に最後の断片を送ってください。</translation>
    </message>
    <message>
        <source>Begin with a first fragment.</source>
        <translation>最初の断片から始めてください。</translation>
    </message>
    <message>
        <source>Send a raw frame for other opcodes.</source>
        <translation>他のオペコードには生フレームを送ってください。</translation>
    </message>
    <message>
        <source>Send it as binary, or as raw frames to break the rule on purpose.</source>
        <translation>バイナリで送るか、意図して規則を破る場合は生フレームで送ってください。</translation>
    </message>
    <message>
        <source>Use 1000-1003, 1007-1014 or 3000-4999, or send a raw frame to break the rule on purpose.</source>
        <translation>1000-1003、1007-1014、3000-4999 を使うか、意図して規則を破る場合は生フレームを送ってください。</translation>
    </message>
    <message>
        <source>Give a code, such as 1000.</source>
        <translation>1000 などのコードを指定してください。</translation>
    </message>
    <message>
        <source>Shorten it, or send a raw frame to break the rule on purpose.</source>
        <translation>短くするか、意図して規則を破る場合は生フレームを送ってください。</translation>
    </message>
    <message>
        <source>Write the reason in UTF-8, or send a raw frame to break the rule on purpose.</source>
        <translation>理由を UTF-8 で書くか、意図して規則を破る場合は生フレームを送ってください。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ServerHandshake</name>
    <message>
        <source>The request has a body of more than %1 bytes.</source>
        <translation>要求の本文が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The request&apos;s body is not made of valid chunks.</source>
        <translation>要求の本文が正しいチャンクでできていません。</translation>
    </message>
    <message>
        <source>Content-Length or Transfer-Encoding of the request is not valid.</source>
        <translation>要求の Content-Length か Transfer-Encoding が正しくありません。</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>%1 ヘッダーがありません。</translation>
    </message>
    <message>
        <source>There is no Sec-WebSocket-Key header.</source>
        <translation>Sec-WebSocket-Key ヘッダーがありません。</translation>
    </message>
    <message>
        <source>There are %1 Sec-WebSocket-Key headers.</source>
        <translation>Sec-WebSocket-Key ヘッダーが %1 個あります。</translation>
    </message>
    <message>
        <source>A value of %1 characters that is not 16 bytes in base64.</source>
        <translation>%1 文字の値で、base64 の 16 バイトではありません。</translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake breaks a rule (%1): %2</source>
        <translation>クライアントの開始ハンドシェイクが規則に違反しています (%1): %2</translation>
    </message>
    <message>
        <source>Send less.</source>
        <translation>減らして送ってください。</translation>
    </message>
    <message>
        <source>Correct the client.</source>
        <translation>クライアントを直してください。</translation>
    </message>
    <message>
        <source>Let the client send GET, a path and HTTP/1.1 in the first line.</source>
        <translation>クライアントが最初の行で GET、パス、HTTP/1.1 を送るようにしてください。</translation>
    </message>
    <message>
        <source>Let the client, or the proxy in between, use HTTP/1.1.</source>
        <translation>クライアントか途中のプロキシが HTTP/1.1 を使うようにしてください。</translation>
    </message>
    <message>
        <source>Let the client send a path that begins with a slash, percent-encoded, without a fragment.</source>
        <translation>クライアントが、スラッシュで始まりパーセント符号化されフラグメントのないパスを送るようにしてください。</translation>
    </message>
    <message>
        <source>Let the client use GET.</source>
        <translation>クライアントが GET を使うようにしてください。</translation>
    </message>
    <message>
        <source>Let the client send one Host header.</source>
        <translation>クライアントが Host ヘッダーを 1 つ送るようにしてください。</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Upgrade header.</source>
        <translation>途中のプロキシが Upgrade ヘッダーを通すか確認してください。</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Connection header.</source>
        <translation>途中のプロキシが Connection ヘッダーを通すか確認してください。</translation>
    </message>
    <message>
        <source>Let the client speak version 13.</source>
        <translation>クライアントがバージョン 13 を話すようにしてください。</translation>
    </message>
    <message>
        <source>Let the client send 16 random bytes in base64.</source>
        <translation>クライアントが 16 バイトの乱数を base64 で送るようにしてください。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Violation</name>
    <message>
        <source>A server must not mask the frames it sends.</source>
        <translation>サーバーは送るフレームをマスクしてはいけません。</translation>
    </message>
    <message>
        <source>A client must mask every frame it sends.</source>
        <translation>クライアントは送るフレームをすべてマスクしなければなりません。</translation>
    </message>
    <message>
        <source>RSV1, RSV2 and RSV3 must be 0 unless an extension that gives them a meaning was agreed on.</source>
        <translation>RSV1、RSV2、RSV3 は、意味を与える拡張に合意していない限り 0 でなければなりません。</translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and 11 to 15 are reserved and must not be used.</source>
        <translation>オペコード 3 から 7 と 11 から 15 は予約済みで、使ってはいけません。</translation>
    </message>
    <message>
        <source>A payload length must be written in the shortest form that holds it.</source>
        <translation>ペイロード長は、収まる最短の形で書かなければなりません。</translation>
    </message>
    <message>
        <source>The highest bit of a 64-bit payload length must be 0.</source>
        <translation>64 ビットのペイロード長の最上位ビットは 0 でなければなりません。</translation>
    </message>
    <message>
        <source>Control frames must not be fragmented: FIN must be 1.</source>
        <translation>制御フレームは断片化してはいけません。FIN は 1 でなければなりません。</translation>
    </message>
    <message>
        <source>Control frames must have at most 125 bytes of payload.</source>
        <translation>制御フレームのペイロードは 125 バイトまででなければなりません。</translation>
    </message>
    <message>
        <source>A continuation frame must follow a frame that began a message and left it open.</source>
        <translation>継続フレームは、メッセージを始めて開いたままにしたフレームの後に来なければなりません。</translation>
    </message>
    <message>
        <source>A new message must not begin before the last fragment of the message that is open.</source>
        <translation>開いているメッセージの最後の断片より前に、新しいメッセージを始めてはいけません。</translation>
    </message>
    <message>
        <source>Text messages must be valid UTF-8.</source>
        <translation>テキストメッセージは正しい UTF-8 でなければなりません。</translation>
    </message>
    <message>
        <source>A Close frame&apos;s body must be empty or begin with a 2-byte code.</source>
        <translation>Close フレームの本文は空か、2 バイトのコードで始まらなければなりません。</translation>
    </message>
    <message>
        <source>A Close frame may carry 1000-1003, 1007-1014 or 3000-4999; the rest is reserved or never sent.</source>
        <translation>Close フレームに入れられるのは 1000-1003、1007-1014、3000-4999 です。残りは予約済みか、送られません。</translation>
    </message>
    <message>
        <source>The reason in a Close frame must be valid UTF-8.</source>
        <translation>Close フレームの理由は正しい UTF-8 でなければなりません。</translation>
    </message>
    <message>
        <source>No frame may follow a Close frame.</source>
        <translation>Close フレームの後にフレームを続けてはいけません。</translation>
    </message>
    <message>
        <source>The stream must not end before both sides have sent a Close frame.</source>
        <translation>双方が Close フレームを送る前にストリームを終えてはいけません。</translation>
    </message>
    <message>
        <source>The stream must not end before the frame under way is complete.</source>
        <translation>進行中のフレームが完結する前にストリームを終えてはいけません。</translation>
    </message>
    <message>
        <source>Control frames are never compressed: their RSV1 must be 0.</source>
        <translation>制御フレームは圧縮されません。RSV1 は 0 でなければなりません。</translation>
    </message>
    <message>
        <source>RSV1 marks a compressed message on its first frame only.</source>
        <translation>RSV1 は圧縮メッセージの最初のフレームだけを示します。</translation>
    </message>
    <message>
        <source>A compressed message must be a valid DEFLATE stream.</source>
        <translation>圧縮メッセージは正しい DEFLATE ストリームでなければなりません。</translation>
    </message>
    <message>
        <source>A compressed message must end at a block boundary, with the last four bytes 00 00 ff ff removed.</source>
        <translation>圧縮メッセージはブロックの境界で終わり、最後の 4 バイト 00 00 ff ff を除いたものでなければなりません。</translation>
    </message>
    <message>
        <source>A frame&apos;s payload must stay within this program&apos;s limit.</source>
        <translation>フレームのペイロードはこのプログラムの上限内でなければなりません。</translation>
    </message>
    <message>
        <source>A message, inflated, must stay within this program&apos;s limit.</source>
        <translation>展開したメッセージはこのプログラムの上限内でなければなりません。</translation>
    </message>
    <message>
        <source>A message must not come in more frames than this program&apos;s limit.</source>
        <translation>メッセージのフレーム数はこのプログラムの上限内でなければなりません。</translation>
    </message>
    <message>
        <source>The opening handshake is HTTP/1.1.</source>
        <translation>開始ハンドシェイクは HTTP/1.1 です。</translation>
    </message>
    <message>
        <source>The first line must be a request line or a status line.</source>
        <translation>最初の行は要求行かステータス行でなければなりません。</translation>
    </message>
    <message>
        <source>The opening handshake needs HTTP/1.1.</source>
        <translation>開始ハンドシェイクには HTTP/1.1 が必要です。</translation>
    </message>
    <message>
        <source>Lines of a head end in CR LF.</source>
        <translation>ヘッダー部の行は CR LF で終わります。</translation>
    </message>
    <message>
        <source>A header field must not be folded over several lines.</source>
        <translation>ヘッダーフィールドを複数行に折り返してはいけません。</translation>
    </message>
    <message>
        <source>A header field&apos;s name must be a token, with a colon right behind it.</source>
        <translation>ヘッダーフィールドの名前はトークンで、すぐ後にコロンが必要です。</translation>
    </message>
    <message>
        <source>A header field&apos;s value must not contain control characters.</source>
        <translation>ヘッダーフィールドの値に制御文字を含めてはいけません。</translation>
    </message>
    <message>
        <source>The length of a body must be told in one valid way.</source>
        <translation>本文の長さは 1 通りの正しい方法で示さなければなりません。</translation>
    </message>
    <message>
        <source>The request target must be a path with an optional query, or an absolute http URL.</source>
        <translation>要求先は、任意のクエリを伴うパスか、絶対 http URL でなければなりません。</translation>
    </message>
    <message>
        <source>A request must have exactly one Host header.</source>
        <translation>要求には Host ヘッダーがちょうど 1 つ必要です。</translation>
    </message>
    <message>
        <source>The head of the opening handshake must stay within this program&apos;s limit.</source>
        <translation>開始ハンドシェイクのヘッダー部はこのプログラムの上限内でなければなりません。</translation>
    </message>
    <message>
        <source>The number of header fields must stay within this program&apos;s limit.</source>
        <translation>ヘッダーフィールドの数はこのプログラムの上限内でなければなりません。</translation>
    </message>
    <message>
        <source>The stream must not end before the answer&apos;s head is complete.</source>
        <translation>応答のヘッダー部が完結する前にストリームを終えてはいけません。</translation>
    </message>
    <message>
        <source>The method of an opening handshake must be GET.</source>
        <translation>開始ハンドシェイクのメソッドは GET でなければなりません。</translation>
    </message>
    <message>
        <source>There must be an Upgrade header with the value websocket.</source>
        <translation>値が websocket の Upgrade ヘッダーが必要です。</translation>
    </message>
    <message>
        <source>There must be a Connection header with the token Upgrade.</source>
        <translation>トークン Upgrade を含む Connection ヘッダーが必要です。</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Key header of 16 bytes in base64.</source>
        <translation>base64 で 16 バイトの Sec-WebSocket-Key ヘッダーが 1 つ必要です。</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Version header with the value 13.</source>
        <translation>値が 13 の Sec-WebSocket-Version ヘッダーが 1 つ必要です。</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Accept header.</source>
        <translation>Sec-WebSocket-Accept ヘッダーが 1 つ必要です。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept must be the SHA-1 of the key and the protocol&apos;s GUID, in base64.</source>
        <translation>Sec-WebSocket-Accept は、キーとプロトコルの GUID の SHA-1 を base64 にしたものでなければなりません。</translation>
    </message>
    <message>
        <source>The server may choose only a subprotocol that the client offered.</source>
        <translation>サーバーが選べるのは、クライアントが提示したサブプロトコルだけです。</translation>
    </message>
    <message>
        <source>The server may choose one subprotocol only, in one header.</source>
        <translation>サーバーが選べるサブプロトコルは 1 つだけで、ヘッダーも 1 つです。</translation>
    </message>
    <message>
        <source>Subprotocols must be tokens, each offered once.</source>
        <translation>サブプロトコルはトークンで、それぞれ 1 回だけ提示します。</translation>
    </message>
    <message>
        <source>The server may use only extensions that the client offered.</source>
        <translation>サーバーが使えるのは、クライアントが提示した拡張だけです。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions must follow the grammar of section 9.1.</source>
        <translation>Sec-WebSocket-Extensions は 9.1 節の文法に従わなければなりません。</translation>
    </message>
    <message>
        <source>The server may accept permessage-deflate only once.</source>
        <translation>サーバーは permessage-deflate を 1 回だけ受け入れられます。</translation>
    </message>
    <message>
        <source>permessage-deflate knows four parameters only.</source>
        <translation>permessage-deflate のパラメーターは 4 つだけです。</translation>
    </message>
    <message>
        <source>A parameter of permessage-deflate may stand once only.</source>
        <translation>permessage-deflate のパラメーターはそれぞれ 1 回だけ書けます。</translation>
    </message>
    <message>
        <source>Window bits are a number from 8 to 15 without leading zeros; the no_context_takeover parameters have no value.</source>
        <translation>ウィンドウビットは先頭にゼロのない 8 から 15 の数です。no_context_takeover のパラメーターに値はありません。</translation>
    </message>
    <message>
        <source>The server may set client_max_window_bits only if the client offered it.</source>
        <translation>サーバーは、クライアントが提示したときだけ client_max_window_bits を設定できます。</translation>
    </message>
    <message>
        <source>Agreed window bits must not be larger than those offered.</source>
        <translation>合意したウィンドウビットは提示したものを超えてはいけません。</translation>
    </message>
    <message>
        <source>A server that accepts an offer must confirm the server_ parameters in it.</source>
        <translation>提示を受け入れるサーバーは、その中の server_ パラメーターを確認しなければなりません。</translation>
    </message>
</context>
<context>
    <name>framescope::scenario::FrameSpec</name>
    <message>
        <source>The frame is empty.</source>
        <translation>フレームが空です。</translation>
    </message>
    <message>
        <source>A bit of a frame is 0 or 1.</source>
        <translation>フレームのビットは 0 か 1 です。</translation>
    </message>
    <message>
        <source>The declared length is a whole number.</source>
        <translation>宣言する長さは整数です。</translation>
    </message>
    <message>
        <source>The length takes 0, 2 or 8 bytes behind the first two (RFC 6455 section 5.2).</source>
        <translation>長さは最初の 2 バイトの後に 0、2、8 バイトのどれかを取ります (RFC 6455 5.2 節)。</translation>
    </message>
    <message>
        <source>A frame has no field “%1”.</source>
        <translation>フレームに項目「%1」はありません。</translation>
    </message>
    <message>
        <source>An opcode is a number from 0 to 15, or text, binary, continuation, close, ping, pong.</source>
        <translation>オペコードは 0 から 15 の数値か、text、binary、continuation、close、ping、pong です。</translation>
    </message>
    <message>
        <source>A mask is random, none, or four bytes in hex.</source>
        <translation>マスクは random、none、または 16 進の 4 バイトです。</translation>
    </message>
    <message>
        <source>A close&apos;s payload is a code from 0 to 65535, and may have a reason behind a colon.</source>
        <translation>close のペイロードは 0 から 65535 のコードで、コロンの後に理由を書けます。</translation>
    </message>
    <message>
        <source>So many zero bytes cannot be sent.</source>
        <translation>それほど多くのゼロバイトは送れません。</translation>
    </message>
    <message>
        <source>A payload begins with text:, hex:, base64:, close: or zeros:.</source>
        <translation>ペイロードは text:、hex:、base64:、close:、zeros: のどれかで始まります。</translation>
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
        <translation>フレームは項目をコンマで区切った並びで、ペイロードが最後です:
  fin=0|1  rsv1=0|1  rsv2=0|1  rsv3=0|1   最初のバイトのビット (既定: fin=1、他は 0)
  opcode=N                                0 から 15、または text、binary、continuation、close、ping、pong
  mask=random|none|HEX8                   マスクキー (既定: random)
  unmasked                                マスクビットとキーは送り、ペイロードはマスクしません
  len=N                                   ペイロードの長さとは違う、宣言する長さ
  lenbytes=0|2|8                          最短ではない長さの形
  payload=text:…|hex:…|base64:…|close:CODE[:REASON]|zeros:N</translation>
    </message>
</context>
<context>
    <name>framescope::scenario::PayloadText</name>
    <message>
        <source>The hex text has a character that is no hex digit.</source>
        <translation>16 進テキストに 16 進数字でない文字があります。</translation>
    </message>
    <message>
        <source>0-9 and a-f, two for each byte.</source>
        <translation>0-9 と a-f を 1 バイトに 2 つずつ。</translation>
    </message>
    <message>
        <source>The hex text has a byte of one digit.</source>
        <translation>16 進テキストに 1 桁だけのバイトがあります。</translation>
    </message>
    <message>
        <source>Write two digits for each byte: 0a, not a.</source>
        <translation>1 バイトに 2 桁を書いてください: a ではなく 0a。</translation>
    </message>
    <message>
        <source>The base64 text has a character that is not of base64.</source>
        <translation>base64 テキストに base64 でない文字があります。</translation>
    </message>
    <message>
        <source>A-Z, a-z, 0-9, + and /.</source>
        <translation>A-Z、a-z、0-9、+、/。</translation>
    </message>
    <message>
        <source>The base64 text is not complete.</source>
        <translation>base64 テキストが完全ではありません。</translation>
    </message>
    <message>
        <source>Give the whole text, with the = at its end if it has any.</source>
        <translation>終わりに = があればそれも含めて、テキスト全体を指定してください。</translation>
    </message>
    <message>
        <source>A close needs a code, and may have a reason after a colon.</source>
        <translation>close にはコードが必要で、コロンの後に理由を書けます。</translation>
    </message>
    <message>
        <source>Write it like 1000, or 1001:bye.</source>
        <translation>1000 や 1001:bye のように書いてください。</translation>
    </message>
    <message>
        <source>The close code %1 may not be sent (RFC 6455 section 7.4).</source>
        <translation>close コード %1 は送れません (RFC 6455 7.4 節)。</translation>
    </message>
    <message>
        <source>Use 1000-1003, 1007-1014 or 3000-4999; a raw frame can carry any bytes: opcode=8,payload=hex:%1</source>
        <translation>1000-1003、1007-1014、3000-4999 を使ってください。生フレームには任意のバイトを入れられます: opcode=8,payload=hex:%1</translation>
    </message>
    <message>
        <source>The close reason has %1 bytes; 123 are allowed (RFC 6455 section 5.5).</source>
        <translation>close の理由が %1 バイトあります。許されるのは 123 バイトまでです (RFC 6455 5.5 節)。</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>理由を短くしてください。</translation>
    </message>
    <message>
        <source>Fragment sizes are whole numbers of bytes from 1 on, with commas between them.</source>
        <translation>断片の大きさは 1 以上の整数のバイト数で、コンマで区切ります。</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>Correct it, or send it as text.</source>
        <translation>直すか、テキストとして送ってください。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>There is more than one JSON value.</source>
        <translation>JSON の値が 2 つ以上あります。</translation>
    </message>
    <message>
        <source>Give one value, or a list in brackets.</source>
        <translation>値を 1 つ、または角括弧のリストを指定してください。</translation>
    </message>
    <message>
        <source>a number begins with 0</source>
        <translation>数値が 0 で始まっています</translation>
    </message>
    <message>
        <source>this escape does not exist</source>
        <translation>このエスケープはありません</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>what stands here is no value, or not where it may stand</source>
        <translation>ここにあるものは値ではないか、置ける場所ではありません</translation>
    </message>
    <message>
        <source>The file %1 is too large for one message.</source>
        <translation>ファイル %1 は 1 つのメッセージには大きすぎます。</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>ファイル %1 を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Give a file that exists and may be read.</source>
        <translation>読み取れる、実在するファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>framescope::server</name>
    <message>
        <source>There is no behaviour &quot;%1&quot;.</source>
        <translation>動作「%1」はありません。</translation>
    </message>
    <message>
        <source>sends every message to all clients of the path, as in a chat room</source>
        <translation>チャットルームのように、各メッセージをパスの全クライアントへ送ります</translation>
    </message>
    <message>
        <source>not back to the sender</source>
        <translation>送り主には返しません</translation>
    </message>
    <message>
        <source>sends messages of one size, so many a second or as fast as the wire takes them</source>
        <translation>同じ大きさのメッセージを、毎秒の指定数または通信路の速さいっぱいで送ります</translation>
    </message>
    <message>
        <source>bytes of a message (64)</source>
        <translation>メッセージのバイト数 (64)</translation>
    </message>
    <message>
        <source>messages a second (as fast as it goes)</source>
        <translation>毎秒のメッセージ数 (できる限り速く)</translation>
    </message>
    <message>
        <source>messages for each client (no end)</source>
        <translation>クライアントごとのメッセージ数 (無制限)</translation>
    </message>
    <message>
        <source>in fragments of this size</source>
        <translation>この大きさの断片で</translation>
    </message>
    <message>
        <source>binary messages</source>
        <translation>バイナリメッセージ</translation>
    </message>
    <message>
        <source>sends every message back as it came: kind, bytes and fragments</source>
        <translation>各メッセージを届いたとおり返します。種類、バイト、断片も同じです</translation>
    </message>
    <message>
        <source>wait before each answer</source>
        <translation>応答前の待ち時間</translation>
    </message>
    <message>
        <source>text in capitals</source>
        <translation>テキストを大文字に</translation>
    </message>
    <message>
        <source>answer in fragments of this size</source>
        <translation>この大きさの断片で応答</translation>
    </message>
    <message>
        <source>what the frame carries</source>
        <translation>フレームの中身</translation>
    </message>
    <message>
        <source>bytes of a piece (1)</source>
        <translation>1 回分のバイト数 (1)</translation>
    </message>
    <message>
        <source>between two pieces (50)</source>
        <translation>2 回の間隔 (50)</translation>
    </message>
    <message>
        <source>answers the opening handshake with an HTTP status</source>
        <translation>開始ハンドシェイクに HTTP ステータスで応答します</translation>
    </message>
    <message>
        <source>100 to 599 (503)</source>
        <translation>100 から 599 (503)</translation>
    </message>
    <message>
        <source>of the status line</source>
        <translation>ステータス行のもの</translation>
    </message>
    <message>
        <source>repeatable</source>
        <translation>繰り返し可</translation>
    </message>
    <message>
        <source>of the answer</source>
        <translation>応答のもの</translation>
    </message>
    <message>
        <source>sends the client elsewhere</source>
        <translation>クライアントを別の場所へ送ります</translation>
    </message>
    <message>
        <source>where to (the same path again)</source>
        <translation>行き先 (同じパスへもう一度)</translation>
    </message>
    <message>
        <source>300 to 399 (302)</source>
        <translation>300 から 399 (302)</translation>
    </message>
    <message>
        <source>answers the opening handshake late</source>
        <translation>開始ハンドシェイクに遅れて応答します</translation>
    </message>
    <message>
        <source>how late (5000)</source>
        <translation>遅れの長さ (5000)</translation>
    </message>
    <message>
        <source>sends half of the opening handshake&apos;s answer, and no more</source>
        <translation>開始ハンドシェイクの応答を半分だけ送ります</translation>
    </message>
    <message>
        <source>how much of it (half)</source>
        <translation>そのうちの量 (半分)</translation>
    </message>
    <message>
        <source>and ends the stream</source>
        <translation>そしてストリームを終えます</translation>
    </message>
    <message>
        <source>answers with a wrong Sec-WebSocket-Accept</source>
        <translation>誤った Sec-WebSocket-Accept で応答します</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>これを</translation>
    </message>
    <message>
        <source>agrees to a subprotocol that nobody offered</source>
        <translation>だれも提示していないサブプロトコルに合意します</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>その名前</translation>
    </message>
    <message>
        <source>agrees to an extension that nobody offered</source>
        <translation>だれも提示していない拡張に合意します</translation>
    </message>
    <message>
        <source>the header&apos;s value</source>
        <translation>ヘッダーの値</translation>
    </message>
    <message>
        <source>keeps the connection and says nothing any more; at=accept: not even the opening handshake&apos;s answer</source>
        <translation>接続を保ったまま何も言わなくなります。at=accept では開始ハンドシェイクにも応答しません</translation>
    </message>
    <message>
        <source>reads a little at a time</source>
        <translation>少しずつ読みます</translation>
    </message>
    <message>
        <source>writes byte by byte</source>
        <translation>1 バイトずつ書きます</translation>
    </message>
    <message>
        <source>neither reads nor writes for a while</source>
        <translation>しばらく読みも書きもしません</translation>
    </message>
    <message>
        <source>how long (5000)</source>
        <translation>その長さ (5000)</translation>
    </message>
    <message>
        <source>answers no ping from then on</source>
        <translation>それ以降は ping に応答しません</translation>
    </message>
    <message>
        <source>answers no Close from then on</source>
        <translation>それ以降は Close に応答しません</translation>
    </message>
    <message>
        <source>ends the stream without a Close frame</source>
        <translation>Close フレームなしでストリームを終えます</translation>
    </message>
    <message>
        <source>in order, or by a reset (fin)</source>
        <translation>正しく終えるか、リセットするか (fin)</translation>
    </message>
    <message>
        <source>sends a Close frame, with any code</source>
        <translation>任意のコードで Close フレームを送ります</translation>
    </message>
    <message>
        <source>0 to 65535, or none (1011)</source>
        <translation>0 から 65535、または none (1011)</translation>
    </message>
    <message>
        <source>of the close</source>
        <translation>Close の理由</translation>
    </message>
    <message>
        <source>sends a masked frame, as only clients may</source>
        <translation>クライアントだけに許されるマスクされたフレームを送ります</translation>
    </message>
    <message>
        <source>sends a frame with reserved bits set</source>
        <translation>予約ビットを立てたフレームを送ります</translation>
    </message>
    <message>
        <source>4 RSV1, 2 RSV2, 1 RSV3 (2)</source>
        <translation>4 RSV1、2 RSV2、1 RSV3 (2)</translation>
    </message>
    <message>
        <source>sends a frame with a reserved opcode</source>
        <translation>予約済みオペコードのフレームを送ります</translation>
    </message>
    <message>
        <source>the opcode (3)</source>
        <translation>オペコード (3)</translation>
    </message>
    <message>
        <source>sends a frame whose length is wrong</source>
        <translation>長さの誤ったフレームを送ります</translation>
    </message>
    <message>
        <source>what the header says (one more than there is)</source>
        <translation>ヘッダーの言う長さ (実際より 1 多い)</translation>
    </message>
    <message>
        <source>right, but not in its shortest form</source>
        <translation>正しいが最短の形ではありません</translation>
    </message>
    <message>
        <source>sends a text message that is not UTF-8</source>
        <translation>UTF-8 ではないテキストメッセージを送ります</translation>
    </message>
    <message>
        <source>its bytes</source>
        <translation>そのバイト</translation>
    </message>
    <message>
        <source>sends a ping in two fragments</source>
        <translation>ping を 2 つの断片で送ります</translation>
    </message>
    <message>
        <source>sends a continuation frame that continues nothing</source>
        <translation>何も継続しない継続フレームを送ります</translation>
    </message>
    <message>
        <source>sends a frame larger than anybody wants</source>
        <translation>だれも望まない大きさのフレームを送ります</translation>
    </message>
    <message>
        <source>bytes of payload that the header announces (1T); up to 16M all of it is sent</source>
        <translation>ヘッダーが宣言するペイロードのバイト数 (1T)。16M まではすべて送ります</translation>
    </message>
    <message>
        <source>9 for a ping that is too long (2)</source>
        <translation>長すぎる ping なら 9 (2)</translation>
    </message>
    <message>
        <source>sends a small compressed message that inflates to a huge one</source>
        <translation>展開すると巨大になる小さな圧縮メッセージを送ります</translation>
    </message>
    <message>
        <source>inflated bytes (1G)</source>
        <translation>展開後のバイト数 (1G)</translation>
    </message>
    <message>
        <source>sends a compressed message that cannot be inflated</source>
        <translation>展開できない圧縮メッセージを送ります</translation>
    </message>
    <message>
        <source>sends many pings</source>
        <translation>ping をたくさん送ります</translation>
    </message>
    <message>
        <source>how many (1000)</source>
        <translation>その数 (1000)</translation>
    </message>
    <message>
        <source>between two of them (0)</source>
        <translation>2 つの間隔 (0)</translation>
    </message>
    <message>
        <source>The moment of &quot;%1&quot; is at=accept or at=open.</source>
        <translation>「%1」の時点は at=accept か at=open です。</translation>
    </message>
    <message>
        <source>The regular expression of &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>「%1」の正規表現が %2 文字目で誤っています: %3。</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; takes one moment: at, after, seconds or match.</source>
        <translation>障害「%1」の時点は at、after、seconds、match のどれか 1 つです。</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; belongs to the opening handshake: it can only happen at=accept.</source>
        <translation>障害「%1」は開始ハンドシェイクに属し、at=accept でだけ起こせます。</translation>
    </message>
    <message>
        <source>in place of the opening handshake&apos;s answer, or right behind it</source>
        <translation>開始ハンドシェイクの応答の代わり、またはその直後</translation>
    </message>
    <message>
        <source>once the client has sent N messages</source>
        <translation>クライアントが N 個のメッセージを送ったとき</translation>
    </message>
    <message>
        <source>S seconds after it opened</source>
        <translation>開いてから S 秒後</translation>
    </message>
    <message>
        <source>at a text message in which this is found</source>
        <translation>これが見つかるテキストメッセージのとき</translation>
    </message>
    <message>
        <source>probability at each such moment (1)</source>
        <translation>その時点ごとの確率 (1)</translation>
    </message>
    <message>
        <source>at most N times for a client (1); 0: every time</source>
        <translation>クライアントごとに最大 N 回 (1)。0 は毎回</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;.</source>
        <translation>障害「%1」はありません。</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>理由が長すぎます。</translation>
    </message>
    <message>
        <source>A feed has one source: template, file, capture or sample.</source>
        <translation>フィードの元は template、file、capture、sample のどれか 1 つです。</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>関数「%1」はありません。</translation>
    </message>
    <message>
        <source>sends generated or recorded messages to all clients of the path</source>
        <translation>生成または記録したメッセージをパスの全クライアントへ送ります</translation>
    </message>
    <message>
        <source>time between two messages (1000)</source>
        <translation>メッセージの間隔 (1000)</translation>
    </message>
    <message>
        <source>messages a second, instead of every</source>
        <translation>every の代わりの毎秒メッセージ数</translation>
    </message>
    <message>
        <source>the message, with {{placeholders}}</source>
        <translation>{{placeholders}} を含むメッセージ</translation>
    </message>
    <message>
        <source>a template that comes with the program: ticker, leaderboard, iot</source>
        <translation>プログラム付属のテンプレート: ticker、leaderboard、iot</translation>
    </message>
    <message>
        <source>one message a line</source>
        <translation>1 行に 1 メッセージ</translation>
    </message>
    <message>
        <source>the messages of a capture, with their own timing unless every or rate is given</source>
        <translation>キャプチャのメッセージ。every か rate がなければ元の間隔のまま</translation>
    </message>
    <message>
        <source>times faster than the capture (1)</source>
        <translation>キャプチャより速くする倍率 (1)</translation>
    </message>
    <message>
        <source>what the capture&apos;s client sent, instead of what it received</source>
        <translation>受信したものではなく、キャプチャのクライアントが送ったもの</translation>
    </message>
    <message>
        <source>stop after so many messages</source>
        <translation>この数のメッセージで止めます</translation>
    </message>
    <message>
        <source>stop at the end of file or capture</source>
        <translation>ファイルやキャプチャの終わりで止めます</translation>
    </message>
    <message>
        <source>The feed is at its end.</source>
        <translation>フィードが終わりに達しました。</translation>
    </message>
    <message>
        <source>The feed&apos;s file %1 could not be read.</source>
        <translation>フィードのファイル %1 を読み込めませんでした。</translation>
    </message>
    <message>
        <source>A client asked for a path that this server does not have.</source>
        <translation>クライアントがこのサーバーにないパスを求めました。</translation>
    </message>
    <message>
        <source>The behaviour &quot;%1&quot; needs Framescope&apos;s own stack.</source>
        <translation>動作「%1」には Framescope 自身のスタックが必要です。</translation>
    </message>
    <message>
        <source>Faults need Framescope&apos;s own stack.</source>
        <translation>障害には Framescope 自身のスタックが必要です。</translation>
    </message>
    <message>
        <source>Only GET and HEAD are answered here.</source>
        <translation>ここでは GET と HEAD にだけ応答します。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>This address speaks WebSocket.</source>
        <translation>このアドレスは WebSocket を話します。</translation>
    </message>
    <message>
        <source>The server is running already.</source>
        <translation>サーバーはすでに動いています。</translation>
    </message>
    <message>
        <source>Other machines can reach this server: %1.</source>
        <translation>他のコンピューターからこのサーバーに届きます: %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>「%1」が %2 文字目で誤っています: %3。</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>the name of an option is missing</source>
        <translation>オプションの名前がありません</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>この引用符が閉じていません</translation>
    </message>
    <message>
        <source>a comma is missing behind the quoted value</source>
        <translation>引用符で囲んだ値の後にコンマがありません</translation>
    </message>
    <message>
        <source>nothing stands behind this comma</source>
        <translation>このコンマの後に何もありません</translation>
    </message>
    <message>
        <source>takes a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数です</translation>
    </message>
    <message>
        <source>takes a number from %1 to %2</source>
        <translation>%1 から %2 までの数値です</translation>
    </message>
    <message>
        <source>takes a size in bytes from %1 to %2, such as 512, 64k or 1M</source>
        <translation>512、64k、1M のような %1 から %2 までのバイト数です</translation>
    </message>
    <message>
        <source>is on or off</source>
        <translation>on か off です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option &quot;%2&quot;.</source>
        <translation>「%1」にオプション「%2」はありません。</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4</source>
        <translation>%1 は規則ファイルではありません: %2 行目、%3 列目: %4</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: &quot;%4&quot; stands twice.</source>
        <translation>%1 は規則ファイルではありません: %2 行目、%3 列目: 「%4」が 2 回あります。</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4.</source>
        <translation>%1 は規則ファイルではありません: %2 行目、%3 列目: %4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; known are %2</source>
        <translation>「%1」はここでは使えません。使えるのは %2 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a text</source>
        <translation>「%1」はテキストです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number from %2 to %3</source>
        <translation>「%1」は %2 から %3 までの整数です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false</source>
        <translation>「%1」は true か false です</translation>
    </message>
    <message>
        <source>a regular expression is a text</source>
        <translation>正規表現はテキストです</translation>
    </message>
    <message>
        <source>the regular expression is wrong at character %1: %2</source>
        <translation>正規表現が %1 文字目で誤っています: %2</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>ここにはテキストが必要です</translation>
    </message>
    <message>
        <source>an object { … } is expected</source>
        <translation>オブジェクト { … } が必要です</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be &quot;framescope-rules&quot;</source>
        <translation>&quot;format&quot; は &quot;framescope-rules&quot; でなければなりません</translation>
    </message>
    <message>
        <source>this is a newer version than this program understands</source>
        <translation>このプログラムが理解するより新しいバージョンです</translation>
    </message>
    <message>
        <source>&quot;variables&quot; is an object of names and values</source>
        <translation>&quot;variables&quot; は名前と値のオブジェクトです</translation>
    </message>
    <message>
        <source>a variable is a text, a number, true or false</source>
        <translation>変数はテキスト、数値、true、false のどれかです</translation>
    </message>
    <message>
        <source>&quot;rules&quot; is a list [ … ]</source>
        <translation>&quot;rules&quot; はリスト [ … ] です</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>規則が 1 つもありません</translation>
    </message>
    <message>
        <source>a rule is an object { … }</source>
        <translation>規則はオブジェクト { … } です</translation>
    </message>
    <message>
        <source>this rule has nothing to &quot;do&quot;</source>
        <translation>この規則には &quot;do&quot; がありません</translation>
    </message>
    <message>
        <source>&quot;when&quot; is an object { … }</source>
        <translation>&quot;when&quot; はオブジェクト { … } です</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is &quot;text&quot; or &quot;binary&quot;</source>
        <translation>&quot;kind&quot; は &quot;text&quot; か &quot;binary&quot; です</translation>
    </message>
    <message>
        <source>&quot;json&quot; is an object of paths and values</source>
        <translation>&quot;json&quot; はパスと値のオブジェクトです</translation>
    </message>
    <message>
        <source>one of exists, regex, above and below is expected</source>
        <translation>exists、regex、above、below のどれかが必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number</source>
        <translation>「%1」は数値です</translation>
    </message>
    <message>
        <source>a step { … } or a list of steps is expected</source>
        <translation>手順 { … } か手順のリストが必要です</translation>
    </message>
    <message>
        <source>a step is an object { … }</source>
        <translation>手順はオブジェクト { … } です</translation>
    </message>
    <message>
        <source>&quot;drop&quot; is &quot;fin&quot; or &quot;rst&quot;</source>
        <translation>&quot;drop&quot; は &quot;fin&quot; か &quot;rst&quot; です</translation>
    </message>
    <message>
        <source>&quot;set&quot; needs the value &quot;to&quot; set it to</source>
        <translation>&quot;set&quot; には設定する値 &quot;to&quot; が必要です</translation>
    </message>
    <message>
        <source>&quot;to&quot; is &quot;sender&quot;, &quot;others&quot; or &quot;all&quot;</source>
        <translation>&quot;to&quot; は &quot;sender&quot;、&quot;others&quot;、&quot;all&quot; のどれかです</translation>
    </message>
    <message>
        <source>a fragment has a size of one byte at least</source>
        <translation>断片の大きさは 1 バイト以上です</translation>
    </message>
    <message>
        <source>&quot;hex&quot; takes pairs of the digits 0-9 and a-f</source>
        <translation>&quot;hex&quot; には 0-9 と a-f の数字を 2 つずつ書きます</translation>
    </message>
    <message>
        <source>this is not base64</source>
        <translation>base64 ではありません</translation>
    </message>
    <message>
        <source>a step has one of send, json, hex, base64, ping, close, drop, set, stream and stop</source>
        <translation>手順には send、json、hex、base64、ping、close、drop、set、stream、stop のどれか 1 つがあります</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: nothing sets &quot;%4&quot;, which {{%4}} asks for.</source>
        <translation>%1 は規則ファイルではありません: %2 行目、%3 列目: {{%4}} の求める「%4」がどこにも設定されていません。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>answers by the rules of a file: text, regular expressions or JSON paths, and what they call for</source>
        <translation>ファイルの規則 (テキスト、正規表現、JSON パスとその動作) に従って応答します</translation>
    </message>
    <message>
        <source>the rules, as JSON</source>
        <translation>JSON の規則</translation>
    </message>
    <message>
        <source>rules that come with the program: chat, json-rpc</source>
        <translation>プログラム付属の規則: chat、json-rpc</translation>
    </message>
    <message>
        <source>Rules come from one file, or from one sample.</source>
        <translation>規則の元はファイル 1 つかサンプル 1 つです。</translation>
    </message>
    <message>
        <source>No further stream was started: this client has %1 already.</source>
        <translation>新しいストリームは始めませんでした。このクライアントにはすでに %1 個あります。</translation>
    </message>
    <message>
        <source>This client sends more than %1 messages a second: it is read no faster than that.</source>
        <translation>このクライアントは毎秒 %1 個を超えるメッセージを送っています。それより速くは読みません。</translation>
    </message>
    <message>
        <source>On purpose: the server %1.</source>
        <translation>意図した動作: サーバーは%1。</translation>
    </message>
    <message>
        <source>a path begins with /</source>
        <translation>パスは / で始まります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>「%1」はアドレスではありません</translation>
    </message>
    <message>
        <source>This</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
    <message>
        <source>The server could not be saved as %1.</source>
        <translation>サーバーを %1 として保存できませんでした。</translation>
    </message>
    <message>
        <source>takes everything and answers nothing</source>
        <translation>すべて受け取り、何も応答しません</translation>
    </message>
    <message>
        <source>The template is wrong at character %1: %2.</source>
        <translation>テンプレートが %1 文字目で誤っています: %2。</translation>
    </message>
    <message>
        <source>this {{ is never closed</source>
        <translation>この {{ が閉じていません</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <source>a name is missing between the braces</source>
        <translation>波括弧の間に名前がありません</translation>
    </message>
    <message>
        <source>json takes one path, such as $.id</source>
        <translation>json には $.id のようなパスを 1 つ書きます</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>関数「%1」はありません</translation>
    </message>
    <message>
        <source>%1 was written by a newer Framescope and is not changed.</source>
        <translation>%1 は新しい Framescope が書いたもので、変更しません。</translation>
    </message>
    <message>
        <source>%1 is not a rules file: %2</source>
        <translation>%1 は規則ファイルではありません: %2</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>The fault “%1” did not happen.</source>
        <translation>障害「%1」は起きませんでした。</translation>
    </message>
    <message>
        <source> of the rule “%1”</source>
        <translation> (規則「%1」)</translation>
    </message>
    <message>
        <source>The message is not answered.</source>
        <translation>このメッセージには応答しません。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; of &quot;%2&quot; %3.</source>
        <translation>「%2」のオプション「%1」は%3。</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation>サンプル「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 is not a saved server: %2.</source>
        <translation>%1 は保存されたサーバーではありません: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>「%1」が 2 回出てきます</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>No message matched “%1” (%2 came).</source>
        <translation>「%1」に一致するメッセージがありませんでした (届いた数: %2)。</translation>
    </message>
    <message>
        <source>Only %1 of %2 messages came.</source>
        <translation>%2 個中 %1 個のメッセージしか届きませんでした。</translation>
    </message>
    <message>
        <source>The connection ended with %1 (%2) and not with %3.</source>
        <translation>接続は %3 ではなく %1 (%2) で終わりました。</translation>
    </message>
    <message>
        <source>Write it as NAME:KEY=VALUE,KEY=VALUE, with double quotes around a value that has a comma in it.</source>
        <translation>NAME:KEY=VALUE,KEY=VALUE と書き、コンマを含む値は二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Leave it out; there are no options here.</source>
        <translation>取り除いてください。ここにオプションはありません。</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>次のどれかを使ってください: %1。</translation>
    </message>
    <message>
        <source>a name has letters, digits and _ - . $ only</source>
        <translation>名前に使えるのは英数字と _ - . $ だけです</translation>
    </message>
    <message>
        <source>\{{ where two braces are meant.</source>
        <translation>波括弧 2 つを書きたい所では \{{ とします。</translation>
    </message>
    <message>
        <source>The placeholders of a message make more than %1 MiB.</source>
        <translation>メッセージのプレースホルダーが %1 MiB を超えます。</translation>
    </message>
    <message>
        <source>Look for a variable that grows with each message.</source>
        <translation>メッセージごとに大きくなる変数がないか確かめてください。</translation>
    </message>
    <message>
        <source>A request named a host that is not this server. A web page may have made that name lead here.</source>
        <translation>このサーバーのものではないホスト宛ての要求がありました。Web ページがその名前をここに向けさせたのかもしれません。</translation>
    </message>
    <message>
        <source>Use localhost, 127.0.0.1 or [::1]; or allow the name, if it is yours.</source>
        <translation>localhost、127.0.0.1、[::1] のどれかを使うか、自分の名前なら許可してください。</translation>
    </message>
    <message>
        <source>A page from an origin that is not allowed tried to connect.</source>
        <translation>許可されていないオリジンのページが接続しようとしました。</translation>
    </message>
    <message>
        <source>Add the origin to those that are allowed, if it is yours.</source>
        <translation>自分のものなら、そのオリジンを許可に加えてください。</translation>
    </message>
    <message>
        <source>A client did not give the server&apos;s token.</source>
        <translation>クライアントがサーバーのトークンを示しませんでした。</translation>
    </message>
    <message>
        <source>Give it in the address, as ?token=…, or in the header Authorization: Bearer ….</source>
        <translation>アドレスの ?token=… か、ヘッダー Authorization: Bearer … で示してください。</translation>
    </message>
    <message>
        <source>Use one of the server&apos;s paths.</source>
        <translation>サーバーのパスのどれかを使ってください。</translation>
    </message>
    <message>
        <source>Use Framescope&apos;s own stack.</source>
        <translation>Framescope 自身のスタックを使ってください。</translation>
    </message>
    <message>
        <source>The option &quot;hex&quot; of &quot;%1&quot; is not hexadecimal.</source>
        <translation>「%1」のオプション &quot;hex&quot; が 16 進ではありません。</translation>
    </message>
    <message>
        <source>Write pairs of the digits 0-9 and a-f.</source>
        <translation>0-9 と a-f の数字を 2 つずつ書いてください。</translation>
    </message>
    <message>
        <source>A header needs a name and a value.</source>
        <translation>ヘッダーには名前と値が必要です。</translation>
    </message>
    <message>
        <source>Write it as NAME: VALUE.</source>
        <translation>NAME: VALUE と書いてください。</translation>
    </message>
    <message>
        <source>A stream cannot be dropped like this.</source>
        <translation>ストリームはこの方法では切れません。</translation>
    </message>
    <message>
        <source>Use with=fin or with=rst.</source>
        <translation>with=fin か with=rst を使ってください。</translation>
    </message>
    <message>
        <source>Use at most 123 bytes.</source>
        <translation>123 バイトまでにしてください。</translation>
    </message>
    <message>
        <source>There is no such form of the length.</source>
        <translation>その長さの形はありません。</translation>
    </message>
    <message>
        <source>Use 16 or 64 bits.</source>
        <translation>16 ビットか 64 ビットを使ってください。</translation>
    </message>
    <message>
        <source>The declared length is not a whole number.</source>
        <translation>宣言する長さが整数ではありません。</translation>
    </message>
    <message>
        <source>Write a number of bytes.</source>
        <translation>バイト数を書いてください。</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <translation>そのうちの 1 つだけを指定してください。</translation>
    </message>
    <message>
        <source>Use one of the functions that the manual lists.</source>
        <translation>マニュアルに挙がる関数のどれかを使ってください。</translation>
    </message>
    <message>
        <source>The feed&apos;s file %1</source>
        <translation>フィードのファイル %1</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Client %1 has disconnected.</source>
        <translation>クライアント %1 は切断しました。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>先に止めてください。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>どちらかを残してください。</translation>
    </message>
    <message>
        <source>Compare it with the samples that come with the program; they show every kind of rule.</source>
        <translation>プログラム付属のサンプルと比べてください。あらゆる種類の規則があります。</translation>
    </message>
    <message>
        <source>Set it under &quot;variables&quot;, by a named group of a regular expression, or with &quot;set&quot;.</source>
        <translation>&quot;variables&quot;、正規表現の名前付きグループ、または &quot;set&quot; で設定してください。</translation>
    </message>
    <message>
        <source>The rules file %1</source>
        <translation>規則ファイル %1</translation>
    </message>
    <message>
        <source>Write it like rules:file=chat.rules.json.</source>
        <translation>rules:file=chat.rules.json のように書いてください。</translation>
    </message>
    <message>
        <source>Write the field as in a server that this program has saved.</source>
        <translation>このプログラムが保存したサーバーと同じ形で項目を書いてください。</translation>
    </message>
    <message>
        <source>The saved server %1</source>
        <translation>保存されたサーバー %1</translation>
    </message>
    <message>
        <source>Save it under another name, or install the newer version.</source>
        <translation>別の名前で保存するか、新しいバージョンを入れてください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileAccess</name>
    <message>
        <source>no WWW-Authenticate header</source>
        <translation>WWW-Authenticate ヘッダーなし</translation>
    </message>
    <message>
        <source>The server did not accept the profile&apos;s user name and password (digest, status 401).</source>
        <translation>サーバーがプロファイルのユーザー名とパスワードを受け付けませんでした (digest、ステータス 401)。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s user name and password.</source>
        <translation>プロファイルのユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s digest challenge (status 401) is of a kind that this program does not support.</source>
        <translation>サーバーの digest の要求 (ステータス 401) は、このプログラムが対応していない種類です。</translation>
    </message>
    <message>
        <source>Let the server offer MD5, SHA-256 or SHA-512-256 with qop auth or auth-int.</source>
        <translation>サーバーが MD5、SHA-256、SHA-512-256 を qop auth か auth-int で提示するようにしてください。</translation>
    </message>
    <message>
        <source>The server asks for an authentication other than digest (status 401).</source>
        <translation>サーバーは digest 以外の認証を求めています (ステータス 401)。</translation>
    </message>
    <message>
        <source>Choose the kind that the server names, in the profile&apos;s authentication.</source>
        <translation>サーバーが挙げる種類をプロファイルの認証で選んでください。</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileSettings</name>
    <message>
        <source>The profile “%1” sends “%2” after opening, but has no message of this name.</source>
        <translation>プロファイル「%1」は開いた後に「%2」を送りますが、その名前のメッセージがありません。</translation>
    </message>
    <message>
        <source>Allow it if you trust the file that asks for it.</source>
        <translation>求めているファイルを信頼するなら許可してください。</translation>
    </message>
    <message>
        <source>Save a message under this name, or remove it from the messages that are sent after opening.</source>
        <translation>この名前でメッセージを保存するか、開いた後に送るメッセージから外してください。</translation>
    </message>
    <message>
        <source>The file %1 of the message “%2” is outside the workspace and was not allowed.</source>
        <translation>メッセージ「%2」のファイル %1 はワークスペースの外にあり、許可されていません。</translation>
    </message>
</context>
<context>
    <name>framescope::session::Reconnector</name>
    <message>
        <source>No further attempt: %1 in a row have failed.</source>
        <translation>これ以上は試しません。続けて %1 回失敗しました。</translation>
    </message>
    <message>
        <source>No further attempt: the peer closed with %1.</source>
        <translation>これ以上は試しません。相手が %1 で閉じました。</translation>
    </message>
    <message>
        <source>No further attempt: the server&apos;s answer was %1, and asking again will not change it.</source>
        <translation>これ以上は試しません。サーバーの応答は %1 で、もう一度求めても変わりません。</translation>
    </message>
    <message>
        <source>No further attempt: the cause will not go away by itself.</source>
        <translation>これ以上は試しません。原因は自然には消えません。</translation>
    </message>
</context>
<context>
    <name>framescope::session::SendQueue</name>
    <message>
        <source>Nothing was sent: the peer reads too slowly, and %1 messages are waiting already.</source>
        <translation>何も送っていません。相手の読み取りが遅く、すでに %1 個のメッセージが待っています。</translation>
    </message>
    <message>
        <source>Wait until they have been sent.</source>
        <translation>送り終わるまで待ってください。</translation>
    </message>
</context>
<context>
    <name>framescope::session::Session</name>
    <message>
        <source>The opening was cancelled.</source>
        <translation>接続の開始を中止しました。</translation>
    </message>
    <message>
        <source>Nothing was sent: the connection is not open.</source>
        <translation>何も送っていません。接続が開いていません。</translation>
    </message>
    <message>
        <source>%1 messages were not sent: the connection closed before.</source>
        <translation>%1 個のメッセージは送られませんでした。その前に接続が閉じました。</translation>
    </message>
    <message>
        <source>The peer closed with %1.</source>
        <translation>相手が %1 で閉じました。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が失われました。</translation>
    </message>
    <message>
        <source>The peer did not answer a ping within %1 ms.</source>
        <translation>相手が %1 ms 以内に ping に応答しませんでした。</translation>
    </message>
    <message>
        <source>no pong with the payload “%1”</source>
        <translation>ペイロード「%1」の pong がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited for a slow peer were thrown away.</source>
        <translation>
            <numerusform>遅い相手を待っていたメッセージ %n 個を捨てました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>先に接続してください。</translation>
    </message>
    <message>
        <source>Check whether the peer still runs, or allow a longer pong timeout.</source>
        <translation>相手がまだ動いているか確かめるか、pong のタイムアウトを延ばしてください。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CaptureOpener</name>
    <message>
        <source>Captures and logs (*.fscope *.har *.jsonl *.ndjson);;All files (*)</source>
        <translation>キャプチャとログ (*.fscope *.har *.jsonl *.ndjson);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing in %1 could be imported: no capture was made.</source>
        <translation>%1 からインポートできるものがありませんでした。キャプチャは作っていません。</translation>
    </message>
    <message>
        <source>Choose a HAR file that has WebSocket messages in it, or JSON Lines from Framescope.</source>
        <translation>WebSocket のメッセージが入った HAR ファイルか、Framescope の JSON Lines を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the file could not be imported.</source>
        <translation>
            <numerusform>ファイルの %n 項目をインポートできませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturePage</name>
    <message>
        <source>%1 entries</source>
        <translation>%1 エントリ</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>The end of this capture is missing.</source>
        <translation>このキャプチャの終わりがありません。</translation>
    </message>
    <message>
        <source>The last %1 are incomplete, as after a crash. Everything before is shown.</source>
        <translation>最後の %1 はクラッシュ後のように不完全です。その前はすべて表示しています。</translation>
    </message>
    <message>
        <source>This capture is empty.</source>
        <translation>このキャプチャは空です。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturesFeature</name>
    <message>
        <source>&amp;Open capture…</source>
        <translation>キャプチャを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>キャプチャ(&amp;A)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>キャプチャを開く</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>キャプチャを開く</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>%1 を読み込み中: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The capture could not be moved to trash.</source>
        <translation>キャプチャをごみ箱へ移せませんでした。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturesRoot</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1、%n エントリ</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>キャプチャ %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ごみ箱へ移動</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>キャプチャ</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::LogSettings</name>
    <message>
        <source>Clock</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>開始から</translation>
    </message>
    <message>
        <source>Since the row before</source>
        <translation>前の行から</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Rows show</source>
        <translation>行の表示</translation>
    </message>
    <message>
        <source>Hide pings and pongs</source>
        <translation>ping と pong を隠す</translation>
    </message>
    <message>
        <source>Defaults for new tabs. Each tab can be changed by itself.</source>
        <translation>新しいタブの既定値です。タブごとに変えられます。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::StorageSettings</name>
    <message>
        <source>Keep logs in memory only</source>
        <translation>ログをメモリだけに置く</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Max captures</source>
        <translation>キャプチャの最大数</translation>
    </message>
    <message>
        <source>Max age</source>
        <translation>最長の保存期間</translation>
    </message>
    <message>
        <source>Max total size</source>
        <translation>最大の合計サイズ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Captures that have a name or bookmarks, or are being recorded, are never removed.</source>
        <translation>名前やブックマークのあるキャプチャと、記録中のキャプチャは決して削除しません。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::ComposedMessage</name>
    <message>
        <source>Unknown escape at column %1.</source>
        <translation>%1 列目に未知のエスケープがあります。</translation>
    </message>
    <message>
        <source>Use \n \r \t \e \0 \\ \xNN or \u{NNNN}, or turn escapes off.</source>
        <translation>\n \r \t \e \0 \\ \xNN \u{NNNN} を使うか、エスケープを切ってください。</translation>
    </message>
    <message>
        <source>A ping or pong carries at most 125 bytes.</source>
        <translation>ping と pong は 125 バイトまでです。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Shorten it, or send it as a raw frame.</source>
        <translation>短くするか、生フレームで送ってください。</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (RFC 6455 section 7.4).</source>
        <translation>close コード %1 は送られることがありません (RFC 6455 7.4 節)。</translation>
    </message>
    <message>
        <source>Choose another code, or send it as a raw frame with opcode 8.</source>
        <translation>別のコードを選ぶか、オペコード 8 の生フレームで送ってください。</translation>
    </message>
    <message>
        <source>A close reason needs a close code.</source>
        <translation>close の理由には close コードが必要です。</translation>
    </message>
    <message>
        <source>Choose a code.</source>
        <translation>コードを選んでください。</translation>
    </message>
    <message>
        <source>A close reason is at most 123 bytes.</source>
        <translation>close の理由は 123 バイトまでです。</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>理由を短くしてください。</translation>
    </message>
    <message>
        <source>The file is too large for one message.</source>
        <translation>ファイルは 1 つのメッセージには大きすぎます。</translation>
    </message>
    <message>
        <source>Send at most %1 MiB at a time.</source>
        <translation>1 回に送れるのは最大 %1 MiB です。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>Choose a file that exists and is readable.</source>
        <translation>読み取れる、実在するファイルを選んでください。</translation>
    </message>
    <message>
        <source>These bytes are not text and cannot be saved as text.</source>
        <translation>このバイト列はテキストではなく、テキストとして保存できません。</translation>
    </message>
    <message>
        <source>Save them as hex, or as a raw frame.</source>
        <translation>16 進か生フレームとして保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s): %1</source>
        <translation>
            <numerusform>%n フレーム: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Opcode %1 is reserved (RFC 6455 section 5.2).</source>
        <translation>オペコード %1 は予約済みです (RFC 6455 5.2 節)。</translation>
    </message>
    <message>
        <source>RSV2 and RSV3 belong to no negotiated extension (section 5.2).</source>
        <translation>RSV2 と RSV3 は合意したどの拡張にも属しません (5.2 節)。</translation>
    </message>
    <message>
        <source>RSV1 says that the payload is compressed (RFC 7692 section 6).</source>
        <translation>RSV1 はペイロードが圧縮されていることを示します (RFC 7692 6 節)。</translation>
    </message>
    <message>
        <source>A client must mask its frames (section 5.1).</source>
        <translation>クライアントはフレームをマスクしなければなりません (5.1 節)。</translation>
    </message>
    <message>
        <source>A server must not mask its frames (section 5.1).</source>
        <translation>サーバーはフレームをマスクしてはいけません (5.1 節)。</translation>
    </message>
    <message>
        <source>A control frame must not be fragmented (section 5.5).</source>
        <translation>制御フレームは断片化してはいけません (5.5 節)。</translation>
    </message>
    <message>
        <source>A control frame carries at most 125 bytes (section 5.5).</source>
        <translation>制御フレームは 125 バイトまでです (5.5 節)。</translation>
    </message>
    <message>
        <source>A continuation must follow an unfinished message (section 5.4).</source>
        <translation>継続は終わっていないメッセージの後に続かなければなりません (5.4 節)。</translation>
    </message>
    <message>
        <source>The declared length differs from the payload&apos;s: the peer will misread what follows (section 5.2).</source>
        <translation>宣言した長さがペイロードの長さと違います。相手は後に続くものを誤って読みます (5.2 節)。</translation>
    </message>
    <message>
        <source>The frame says that the payload is masked, but it is sent unmasked (section 5.3).</source>
        <translation>フレームはペイロードがマスク済みだと示しますが、マスクせずに送られます (5.3 節)。</translation>
    </message>
    <message>
        <source>This length encoding is too short: the peer will misread what follows (section 5.2).</source>
        <translation>この長さの形は短すぎます。相手は後に続くものを誤って読みます (5.2 節)。</translation>
    </message>
    <message>
        <source>The length must use its shortest encoding (section 5.2).</source>
        <translation>長さは最短の形でなければなりません (5.2 節)。</translation>
    </message>
    <message>
        <source>A text message must be UTF-8 (section 8.1).</source>
        <translation>テキストメッセージは UTF-8 でなければなりません (8.1 節)。</translation>
    </message>
    <message>
        <source>A Close frame has no payload, or a two-byte code and a reason (section 5.5.1).</source>
        <translation>Close フレームのペイロードは空か、2 バイトのコードと理由です (5.5.1 節)。</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (section 7.4).</source>
        <translation>close コード %1 は送られることがありません (7.4 節)。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
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
        <translation>生フレーム</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::ComposerPanel</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>送信 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages saved with the connection</source>
        <translation>接続と共に保存したメッセージ</translation>
    </message>
    <message>
        <source>Send repeatedly</source>
        <translation>繰り返し送信</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Send saved message %1</source>
        <translation>保存したメッセージ %1 を送る</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter sends it</source>
        <translation>メッセージを入力し、Ctrl+Enter で送信</translation>
    </message>
    <message>
        <source>Path of a file; or drop one here</source>
        <translation>ファイルのパス。ここへドロップもできます</translation>
    </message>
    <message>
        <source>Payload, up to 125 bytes; may be empty</source>
        <translation>ペイロード (最大 125 バイト、空も可)</translation>
    </message>
    <message>
        <source>Reason, up to 123 bytes; may be empty</source>
        <translation>理由 (最大 123 バイト、空も可)</translation>
    </message>
    <message>
        <source>Payload; \xNN and other escapes are interpreted</source>
        <translation>ペイロード。\xNN などのエスケープが使えます</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>残り %n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect first; the message stays here</source>
        <translation>先に接続してください。メッセージはここに残ります</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::FrameEditor</name>
    <message>
        <source>This is the last frame of the message</source>
        <translation>このフレームがメッセージの最後です</translation>
    </message>
    <message>
        <source>Compressed, where permessage-deflate was negotiated</source>
        <translation>permessage-deflate に合意していれば圧縮</translation>
    </message>
    <message>
        <source>Reserved, must be 0</source>
        <translation>予約済み、0 でなければなりません</translation>
    </message>
    <message>
        <source>A masking key follows the length; frames to a server must have one</source>
        <translation>長さの後にマスクキーが続きます。サーバーへのフレームには必要です</translation>
    </message>
    <message>
        <source>apply key</source>
        <translation>キーを適用</translation>
    </message>
    <message>
        <source>Off: the key is sent, but the payload is not masked</source>
        <translation>オフ: キーは送りますが、ペイロードはマスクしません</translation>
    </message>
    <message>
        <source>Apply the mask to the payload</source>
        <translation>ペイロードにマスクを適用</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>オペコード</translation>
    </message>
    <message>
        <source>Opcode; 3 to 7 and b to f are reserved</source>
        <translation>オペコード。3 から 7 と b から f は予約済みです</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>7 bits</source>
        <translation>7 ビット</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 ビット</translation>
    </message>
    <message>
        <source>Length encoding</source>
        <translation>長さの形</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>マスクキー</translation>
    </message>
    <message>
        <source>Four bytes in hex, such as 37fa213d; empty: random for each frame</source>
        <translation>37fa213d のような 16 進の 4 バイト。空ならフレームごとにランダム</translation>
    </message>
    <message>
        <source>payload size</source>
        <translation>ペイロードのサイズ</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>宣言する長さ</translation>
    </message>
    <message>
        <source>The payload length that the header declares</source>
        <translation>ヘッダーが宣言するペイロード長</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>A masking key is four bytes in hex.</source>
        <translation>マスクキーは 16 進の 4 バイトです。</translation>
    </message>
    <message>
        <source>The declared length must be a whole number.</source>
        <translation>宣言する長さは整数でなければなりません。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageCheck</name>
    <message>
        <source>No file selected.</source>
        <translation>ファイルが選択されていません。</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>このファイルはありません。</translation>
    </message>
    <message>
        <source>The file is too large for one message; the limit is %1 MiB.</source>
        <translation>ファイルは 1 つのメッセージには大きすぎます。上限は %1 MiB です。</translation>
    </message>
    <message>
        <source>A text message must be UTF-8: the peer will fail the connection (section 8.1).</source>
        <translation>テキストメッセージは UTF-8 でなければなりません。相手が接続を失敗させます (8.1 節)。</translation>
    </message>
    <message>
        <source>Invalid JSON at line %1, column %2. It will be sent as is.</source>
        <translation>%1 行目 %2 列目の JSON が正しくありません。このまま送られます。</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>ヘッダー: %1</translation>
    </message>
    <message>
        <source>(the last four bytes are random for each frame)</source>
        <translation>(最後の 4 バイトはフレームごとにランダムです)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%L1 characters. The lines are too long to edit here and are sent unchanged. Backspace clears them.</source>
        <translation>%L1 文字。行が長すぎてここでは編集できません。このまま送られます。Backspace で消せます。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageFindings</name>
    <message>
        <source>Decoded payload</source>
        <translation>デコードしたペイロード</translation>
    </message>
    <message>
        <source>With variables resolved</source>
        <translation>変数を置き換えた内容</translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>送られる形: %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageOptions</name>
    <message>
        <source>Escapes</source>
        <translation>エスケープ</translation>
    </message>
    <message>
        <source>Send as text</source>
        <translation>テキストとして送る</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>断片</translation>
    </message>
    <message>
        <source>Interpret \n \t \e \0 \xNN \u{NNNN}</source>
        <translation>\n \t \e \0 \xNN \u{NNNN} を解釈する</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Indent the JSON; nothing else changes</source>
        <translation>JSON を字下げします。他は何も変えません</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Send the file as a text message instead of a binary one</source>
        <translation>ファイルをバイナリではなくテキストメッセージとして送ります</translation>
    </message>
    <message>
        <source>one frame</source>
        <translation>1 フレーム</translation>
    </message>
    <message>
        <source>Payload bytes of each frame, such as 10,20; the last size repeats</source>
        <translation>各フレームのペイロードのバイト数 (例 10,20)。最後のサイズを繰り返します</translation>
    </message>
    <message>
        <source>Fragment sizes</source>
        <translation>断片の大きさ</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close コード</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>送るファイル</translation>
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
        <translation>間隔</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>繰り返し回数</translation>
    </message>
    <message>
        <source>0 repeats until stopped</source>
        <translation>0 は止めるまで繰り返し</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>繰り返しの間隔</translation>
    </message>
    <message>
        <source>times</source>
        <translation>回</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%2 件中 %1 件を送信</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n 件を送信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SavedMessagesModel</name>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SavedMessagesPane</name>
    <message>
        <source>Search messages</source>
        <translation>メッセージを検索</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>保存したメッセージ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>エディターで開く</translation>
    </message>
    <message>
        <source>Save message from editor</source>
        <translation>エディターのメッセージを保存</translation>
    </message>
    <message>
        <source>Replace with message from editor</source>
        <translation>エディターのメッセージで置き換える</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SendProgress</name>
    <message>
        <source>Share of queued messages sent</source>
        <translation>待機中のメッセージのうち送信済みの割合</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard the queued messages</source>
        <translation>待機中のメッセージを破棄</translation>
    </message>
    <message numerus="yes">
        <source>Slow peer: %n message(s) queued, %1 left</source>
        <translation>
            <numerusform>相手が遅い: %n 個のメッセージが待機中、残り %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending: %1 left</source>
        <translation>送信中: 残り %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込み中…</translation>
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
        <translation>接続は閉じていません。</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>閉じた側</translation>
    </message>
    <message>
        <source>not in the imported file</source>
        <translation>インポートしたファイルになし</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>no Close frame</source>
        <translation>Close フレームなし</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>Closing handshake</source>
        <translation>終了ハンドシェイク</translation>
    </message>
    <message>
        <source>complete: both sides sent a Close frame</source>
        <translation>完了: 双方が Close フレームを送りました</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>This side closed first</source>
        <translation>こちらが先に閉じました</translation>
    </message>
    <message>
        <source>The peer closed first</source>
        <translation>相手が先に閉じました</translation>
    </message>
    <message>
        <source>Neither side sent a Close frame</source>
        <translation>どちらも Close フレームを送りませんでした</translation>
    </message>
    <message>
        <source>The peer sent</source>
        <translation>相手が送信</translation>
    </message>
    <message>
        <source>This side answered</source>
        <translation>こちらが応答</translation>
    </message>
    <message>
        <source>This side sent</source>
        <translation>こちらが送信</translation>
    </message>
    <message>
        <source>The peer answered</source>
        <translation>相手が応答</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>ended in order by the peer</source>
        <translation>相手が正しく終えました</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>途切れました</translation>
    </message>
    <message>
        <source>ended by this side</source>
        <translation>こちらが終えました</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>終わっていません</translation>
    </message>
    <message>
        <source>the peer left the connection open (RFC 6455 section 7.1.1); this side ended it after %1 s</source>
        <translation>相手が接続を開いたままにしたため (RFC 6455 7.1.1 節)、こちらが %1 秒後に終えました</translation>
    </message>
    <message>
        <source>ended inside a frame</source>
        <translation>フレームの途中で終わりました</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::DetailsCommand</name>
    <message>
        <source>Find in the payload</source>
        <translation>ペイロード内を検索</translation>
    </message>
    <message>
        <source>Copy JSON value</source>
        <translation>JSON の値をコピー</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>JSON パスをコピー</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Show hidden values of the handshake</source>
        <translation>ハンドシェイクの隠された値を表示</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>ハンドシェイク</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>時間</translation>
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
        <translation>実際</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Protocol violation</source>
        <translation>プロトコル違反</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Calls for</source>
        <translation>求められるもの</translation>
    </message>
    <message>
        <source>close code %1 %2</source>
        <translation>close コード %1 %2</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>byte %1 in this direction</source>
        <translation>この方向の %1 バイト目</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::FrameTab</name>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>This row is an event, not a frame.</source>
        <translation>この行はフレームではなくイベントです。</translation>
    </message>
    <message>
        <source>Select a frame in the log to see its header bit by bit.</source>
        <translation>ログでフレームを選ぶと、ヘッダーをビットごとに見られます。</translation>
    </message>
    <message>
        <source>Point at a field, or move through the fields with the arrow keys.</source>
        <translation>項目を指すか、矢印キーで項目を順に見てください。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Payload on the wire</source>
        <translation>通信路上のペイロード</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>マスクキー</translation>
    </message>
    <message>
        <source>Inflated payload</source>
        <translation>展開したペイロード</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>%1 % of the original</source>
        <translation>元の %1 %</translation>
    </message>
    <message>
        <source>could not be inflated; shown as on the wire</source>
        <translation>展開できませんでした。通信路上のまま表示しています</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存した量</translation>
    </message>
    <message>
        <source>%1 of %2; truncated by a limit</source>
        <translation>%2 中 %1。上限で切り詰め</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Framescope, automatically</source>
        <translation>Framescope (自動)</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>injected by the local server</source>
        <translation>ローカルサーバーが意図して起こしたもの</translation>
    </message>
    <message>
        <source>Header bytes</source>
        <translation>ヘッダーのバイト</translation>
    </message>
    <message>
        <source>Fragmented message</source>
        <translation>断片化されたメッセージ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>通信路上</translation>
    </message>
    <message>
        <source>continues after this frame</source>
        <translation>このフレームの後も続きます</translation>
    </message>
    <message>
        <source>Fragment %1</source>
        <translation>断片 %1</translation>
    </message>
    <message>
        <source>#%1 · %2 · wire %3</source>
        <translation>#%1 · %2 · 通信路 %3</translation>
    </message>
    <message>
        <source>More fragments are not listed; show frames in the log to see them.</source>
        <translation>これ以上の断片は表示していません。ログでフレームを表示すると見られます。</translation>
    </message>
    <message>
        <source>FIN: the last frame of its message</source>
        <translation>FIN: メッセージの最後のフレーム</translation>
    </message>
    <message>
        <source>FIN: more frames of this message follow</source>
        <translation>FIN: このメッセージのフレームがまだ続きます</translation>
    </message>
    <message>
        <source>RSV1: the message is compressed (RFC 7692)</source>
        <translation>RSV1: メッセージは圧縮されています (RFC 7692)</translation>
    </message>
    <message>
        <source>RSV1: not compressed</source>
        <translation>RSV1: 圧縮されていません</translation>
    </message>
    <message>
        <source>RSV2: reserved, must be 0</source>
        <translation>RSV2: 予約済み、0 でなければなりません</translation>
    </message>
    <message>
        <source>RSV3: reserved, must be 0</source>
        <translation>RSV3: 予約済み、0 でなければなりません</translation>
    </message>
    <message>
        <source>opcode</source>
        <translation>オペコード</translation>
    </message>
    <message>
        <source>MASK: the payload is masked with the key below</source>
        <translation>MASK: ペイロードは下のキーでマスクされています</translation>
    </message>
    <message>
        <source>MASK: not masked</source>
        <translation>MASK: マスクされていません</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>payload length in bytes</source>
        <translation>ペイロードの長さ (バイト)</translation>
    </message>
    <message>
        <source>the length is in the next 16 bits</source>
        <translation>長さは次の 16 ビットにあります</translation>
    </message>
    <message>
        <source>the length is in the next 64 bits</source>
        <translation>長さは次の 64 ビットにあります</translation>
    </message>
    <message>
        <source>extended length</source>
        <translation>拡張された長さ</translation>
    </message>
    <message>
        <source>payload length in bytes; a shorter form fits and must be used</source>
        <translation>ペイロードの長さ (バイト)。もっと短い形で足り、それを使わなければなりません</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>マスクキー</translation>
    </message>
    <message>
        <source>each payload byte is XORed with one of these four bytes</source>
        <translation>ペイロードの各バイトは、この 4 バイトのどれかと XOR されます</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::HandshakeTab</name>
    <message>
        <source>Opening handshake</source>
        <translation>開始ハンドシェイク</translation>
    </message>
    <message>
        <source>Parsed</source>
        <translation>解析済み</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生</translation>
    </message>
    <message>
        <source>Request and response as they went over the wire</source>
        <translation>通信路を通ったとおりの要求と応答</translation>
    </message>
    <message>
        <source>Handshake as it went over the wire</source>
        <translation>通信路を通ったとおりのハンドシェイク</translation>
    </message>
    <message>
        <source>No opening handshake yet.</source>
        <translation>開始ハンドシェイクはまだありません。</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>接続に失敗しました</translation>
    </message>
    <message>
        <source>Redirect %1</source>
        <translation>リダイレクト %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>送られませんでした</translation>
    </message>
    <message>
        <source>none received</source>
        <translation>受信していません</translation>
    </message>
    <message>
        <source>Proxy response</source>
        <translation>プロキシの応答</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Body, decoded from %1</source>
        <translation>本文 (%1 からデコード)</translation>
    </message>
    <message>
        <source>Only the first %1 characters are shown; an export contains all of them.</source>
        <translation>ここには最初の %1 文字だけを表示しています。エクスポートにはすべて入ります。</translation>
    </message>
    <message>
        <source>Truncated by a limit.</source>
        <translation>上限により切り詰めました。</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>合意した内容</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>サブプロトコル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Subprotocols not selected</source>
        <translation>選ばれなかったサブプロトコル</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>offered, declined by the server</source>
        <translation>提示したがサーバーが拒否</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>提示していない</translation>
    </message>
    <message>
        <source>Extensions offered</source>
        <translation>提示した拡張</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>invalid, expected %1</source>
        <translation>誤り、期待値は %1</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>ローカルアドレス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Redirected from</source>
        <translation>リダイレクト元</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>not visible with this stack</source>
        <translation>このスタックでは見えません</translation>
    </message>
    <message>
        <source>Show hidden values</source>
        <translation>隠された値を表示</translation>
    </message>
    <message>
        <source>Headers and parameters that hold secrets, as they were sent. They are only in memory: the capture and exports keep them masked.</source>
        <translation>秘密の値を含むヘッダーとパラメーターを、送ったとおりに表示します。その値はメモリにだけあり、キャプチャとエクスポートでは伏せたままです。</translation>
    </message>
    <message>
        <source>The capture keeps secrets masked, and this program has not sent them, or not since it was started.</source>
        <translation>キャプチャでは秘密の値を伏せています。このプログラムはその値を送っていないか、起動してからは送っていません。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadFinder</name>
    <message>
        <source>Find in the payload, or hex:de ad</source>
        <translation>ペイロード内を検索、または hex:de ad</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>ペイロード内を検索</translation>
    </message>
    <message>
        <source>hex: and pairs of digits</source>
        <translation>hex: の後に 16 進数字を 2 つずつ</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 件見つかりました</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadPage</name>
    <message>
        <source>Payload as a tree</source>
        <translation>ツリー表示のペイロード</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形表示</translation>
    </message>
    <message>
        <source>Indented JSON; every token unchanged</source>
        <translation>字下げした JSON。各要素は届いたまま</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>JSON as a tree; fold, copy and filter</source>
        <translation>ツリーで表示した JSON。折りたたみ、コピー、絞り込みができます</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生</translation>
    </message>
    <message>
        <source>The text unchanged, with control characters visible</source>
        <translation>制御文字も見える、そのままのテキスト</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>すべてのバイト</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The payload as a picture</source>
        <translation>ペイロードを画像として表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show the whole payload, whatever its size</source>
        <translation>サイズにかかわらずペイロード全体を表示</translation>
    </message>
    <message>
        <source>Hex alongside</source>
        <translation>16 進を横に表示</translation>
    </message>
    <message>
        <source>Save payload to a file</source>
        <translation>ペイロードをファイルに保存</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>これで絞り込む</translation>
    </message>
    <message>
        <source>Select a row to see it here.</source>
        <translation>行を選ぶとここに表示します。</translation>
    </message>
    <message>
        <source>%1 stored, the rest truncated by a limit</source>
        <translation>%1 を保存。残りは上限で切り詰めました</translation>
    </message>
    <message>
        <source>first %1 shown</source>
        <translation>最初の %1 を表示</translation>
    </message>
    <message>
        <source>reading the rest…</source>
        <translation>残りを読み込み中…</translation>
    </message>
    <message>
        <source>formatting…</source>
        <translation>整形しています…</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>%1 バイト目から JSON ではありません</translation>
    </message>
    <message>
        <source>bytes %1 to %2 selected (%3)</source>
        <translation>%1 から %2 バイト目を選択 (%3)</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>ペイロードを保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存できません: %1</translation>
    </message>
    <message>
        <source>Copy JSON value</source>
        <translation>JSON の値をコピー</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>JSON パスをコピー</translation>
    </message>
    <message>
        <source>Find in the payload…</source>
        <translation>ペイロード内を検索…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadTab</name>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadTextView</name>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::TimingTab</name>
    <message>
        <source>%1, failed</source>
        <translation>%1、失敗</translation>
    </message>
    <message>
        <source>Phases of the opening</source>
        <translation>開始の各段階</translation>
    </message>
    <message>
        <source>No timings yet.</source>
        <translation>時間の記録はまだありません。</translation>
    </message>
    <message>
        <source>Time to open</source>
        <translation>開くまでの時間</translation>
    </message>
    <message>
        <source>did not open</source>
        <translation>開きませんでした</translation>
    </message>
    <message>
        <source>Addresses tried</source>
        <translation>試したアドレス</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::TlsTab</name>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>この接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>接続はまだありません。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>Problems (accepted anyway)</source>
        <translation>問題 (それでも受け入れ)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>合意した内容</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>暗号</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>サーバー名 (SNI)</translation>
    </message>
    <message>
        <source>not sent; an IP address never is</source>
        <translation>送られませんでした。IP アドレスが送られることはありません</translation>
    </message>
    <message>
        <source>Name checked</source>
        <translation>照合した名前</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>サーバー証明書</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体者</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::CompareDialog</name>
    <message>
        <source>Compare messages</source>
        <translation>メッセージを比較</translation>
    </message>
    <message>
        <source>Ignore JSON member order</source>
        <translation>JSON のメンバーの順序を無視</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>前の違い</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>次の違い</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>違いをコピー</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Identical, byte for byte.</source>
        <translation>1 バイトまで同じです。</translation>
    </message>
    <message>
        <source>Same values, written differently.</source>
        <translation>値は同じで、書き方が違います。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%n 行が違います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared as JSON.</source>
        <translation>JSON として比較しました。</translation>
    </message>
    <message>
        <source>Compared as text.</source>
        <translation>テキストとして比較しました。</translation>
    </message>
    <message>
        <source>Compared as bytes.</source>
        <translation>バイトとして比較しました。</translation>
    </message>
    <message>
        <source>Only the first 4 MiB of each are compared.</source>
        <translation>それぞれ最初の 4 MiB だけを比べます。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::CopyJob</name>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n 行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest does not fit on the clipboard; export it to a file.</source>
        <translation>残りはクリップボードに入りません。ファイルへエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::ExportDialog</name>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>エクスポートを中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Choose another folder, or free up disk space.</source>
        <translation>別のフォルダーを選ぶか、ディスクに空きを作ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n 行を書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out: the limit is 1 GiB.</source>
        <translation>残りは省きました。上限は 1 GiB です。</translation>
    </message>
    <message>
        <source>Remove secrets (passwords, tokens, cookies)</source>
        <translation>秘密の値を取り除く (パスワード、トークン、Cookie)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Entire log</source>
        <translation>ログ全体</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>絞り込んだ行</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>選択した %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to export</source>
        <translation>エクスポートする行</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Removes headers such as Authorization and Cookie, and secret address parameters. Payloads stay as they are.</source>
        <translation>Authorization や Cookie などのヘッダーと、アドレスの秘密のパラメーターを取り除きます。ペイロードはそのままです。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>行:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>形式:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Rows as the log shows them, one per line.</source>
        <translation>ログに見えるとおりの行を 1 行ずつ。</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Every property of each entry, one entry per line.</source>
        <translation>各エントリのすべての性質を、1 エントリ 1 行で。</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>The payload of each row in hex, one row per line.</source>
        <translation>各行のペイロードの 16 進を 1 行ずつ。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>The raw bytes of the payloads, one after another.</source>
        <translation>ペイロードのバイトそのものを順に。</translation>
    </message>
    <message>
        <source>Everything; can be imported again, entry for entry.</source>
        <translation>すべて。エントリ単位で再びインポートできます。</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>For browser developer tools and other programs.</source>
        <translation>ブラウザーの開発者ツールなどのプログラム向け。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table for spreadsheets.</source>
        <translation>表計算ソフト用の表。</translation>
    </message>
    <message>
        <source>pcapng</source>
        <translation>pcapng</translation>
    </message>
    <message>
        <source>For Wireshark, which dissects the frames itself.</source>
        <translation>Wireshark 用。フレームは Wireshark が解析します。</translation>
    </message>
    <message>
        <source>Payload files</source>
        <translation>ペイロードのファイル</translation>
    </message>
    <message>
        <source>Each message as a separate file in a new folder.</source>
        <translation>各メッセージを新しいフォルダーの別々のファイルに。</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>%1 entries written, %2.</source>
        <translation>%1 エントリ、%2 を書き込みました。</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another.</source>
        <translation>このフォルダーはありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This file already exists. Press Export again to replace it.</source>
        <translation>このファイルはすでにあります。置き換えるにはもう一度「エクスポート」を押してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FilterBar</name>
    <message>
        <source>Filter: type:text size&gt;1k &quot;trade&quot; -type:ping</source>
        <translation>フィルター: type:text size&gt;1k &quot;trade&quot; -type:ping</translation>
    </message>
    <message>
        <source>Log filter</source>
        <translation>ログのフィルター</translation>
    </message>
    <message>
        <source>Received only</source>
        <translation>受信のみ</translation>
    </message>
    <message>
        <source>Sent only</source>
        <translation>送信のみ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>テキストメッセージ</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>バイナリメッセージ</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>制御</translation>
    </message>
    <message>
        <source>Ping, pong and close</source>
        <translation>Ping、Pong、Close</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Connection events</source>
        <translation>接続のイベント</translation>
    </message>
    <message>
        <source>No heartbeats</source>
        <translation>ハートビートなし</translation>
    </message>
    <message>
        <source>Hide pings, pongs and keepalive</source>
        <translation>ping、pong、キープアライブを隠す</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>列 %1: %2</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>保存したフィルターを削除</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FilterTerms</name>
    <message>
        <source>Type: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>Direction: received</source>
        <translation>方向: 受信</translation>
    </message>
    <message>
        <source>Direction: sent</source>
        <translation>方向: 送信</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>At least this large (%1)</source>
        <translation>この大きさ以上 (%1)</translation>
    </message>
    <message>
        <source>Close code %1</source>
        <translation>close コード %1</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>この時刻から</translation>
    </message>
    <message>
        <source>Up to this time</source>
        <translation>この時刻まで</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>Starts with the same (%1)</source>
        <translation>先頭が同じ (%1)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FindBar</name>
    <message>
        <source>Find in the rows shown</source>
        <translation>表示中の行を検索</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>not a valid search</source>
        <translation>検索が正しくありません</translation>
    </message>
    <message>
        <source>not found; some entries could not be searched</source>
        <translation>見つかりません。一部のエントリは検索できませんでした</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 件見つかりました</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FollowBadge</name>
    <message>
        <source>Follow the newest rows</source>
        <translation>最新の行を追う</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ 新着 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogActions</name>
    <message>
        <source>Note on row %1:</source>
        <translation>%1 行目のメモ:</translation>
    </message>
    <message>
        <source>Leave empty to remove the note</source>
        <translation>空にするとメモを取り除きます</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>None of the rows shown has a bookmark or a note.</source>
        <translation>表示中の行にブックマークもメモもありません。</translation>
    </message>
    <message>
        <source>Enter a row number, a time, or + and a duration</source>
        <translation>行番号、時刻、または + と時間の長さを入力</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Go to:</source>
        <translation>移動先:</translation>
    </message>
    <message>
        <source>1234, 12:00:03.5 or +30s</source>
        <translation>1234、12:00:03.5、+30s</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>No row shown is there or later.</source>
        <translation>表示中の行に、その位置以降のものがありません。</translation>
    </message>
    <message>
        <source>Select another row to see the time between them.</source>
        <translation>別の行を選ぶと、間の時間が分かります。</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>比較するには 2 行を選んでください。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogColumns</name>
    <message>
        <source>Right-click to choose columns, drag to move them</source>
        <translation>右クリックで列を選び、ドラッグで動かせます</translation>
    </message>
    <message>
        <source>Time: clock</source>
        <translation>時間: 時刻</translation>
    </message>
    <message>
        <source>Time: since start</source>
        <translation>時間: 開始から</translation>
    </message>
    <message>
        <source>Time: since previous row</source>
        <translation>時間: 前の行から</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogCommand</name>
    <message>
        <source>Filter the log</source>
        <translation>ログを絞り込む</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Go to row or time…</source>
        <translation>行または時刻へ移動…</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>ログを追う</translation>
    </message>
    <message>
        <source>Show frames instead of messages</source>
        <translation>メッセージの代わりにフレームを表示</translation>
    </message>
    <message>
        <source>Plot rates and round trips</source>
        <translation>レートと往復時間のグラフ</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>行をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>ペイロードをコピー</translation>
    </message>
    <message>
        <source>Copy as JSON Lines</source>
        <translation>JSON Lines としてコピー</translation>
    </message>
    <message>
        <source>Copy payload as hex</source>
        <translation>ペイロードを 16 進でコピー</translation>
    </message>
    <message>
        <source>Add or remove bookmark</source>
        <translation>ブックマークを追加または削除</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>Next bookmark or note</source>
        <translation>次のブックマークかメモ</translation>
    </message>
    <message>
        <source>Previous bookmark or note</source>
        <translation>前のブックマークかメモ</translation>
    </message>
    <message>
        <source>Measure time from this row</source>
        <translation>この行から時間を測る</translation>
    </message>
    <message>
        <source>Compare two messages…</source>
        <translation>2 つのメッセージを比較…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>ログをエクスポート…</translation>
    </message>
    <message>
        <source>Export selected rows…</source>
        <translation>選択した行をエクスポート…</translation>
    </message>
    <message>
        <source>Hide heartbeats</source>
        <translation>ハートビートを隠す</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>ログを一時停止</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>ログを消去</translation>
    </message>
    <message>
        <source>Show cleared rows again</source>
        <translation>消去した行を再表示</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>統計…</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogFoot</name>
    <message>
        <source>Show rows again</source>
        <translation>行を再表示</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogMenu</name>
    <message>
        <source>Filter by</source>
        <translation>これで絞り込む</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>ブックマークを外す</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>計測を終了</translation>
    </message>
    <message>
        <source>Compare with previous…</source>
        <translation>前と比較…</translation>
    </message>
    <message>
        <source>Columns and time</source>
        <translation>列と時刻</translation>
    </message>
    <message>
        <source>Hide rows like this</source>
        <translation>このような行を隠す</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogModel</name>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Direction: ↑ sent, ↓ received, ◇ event</source>
        <translation>方向: ↑ 送信、↓ 受信、◇ イベント</translation>
    </message>
    <message>
        <source>Time since the previous row</source>
        <translation>前の行からの時間</translation>
    </message>
    <message>
        <source>Message payload, inflated</source>
        <translation>展開したメッセージのペイロード</translation>
    </message>
    <message>
        <source>Frame size on the wire, including the header</source>
        <translation>ヘッダーを含む通信路上のフレームのサイズ</translation>
    </message>
    <message>
        <source>Connection number within the session</source>
        <translation>セッション内の接続の番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>通信路</translation>
    </message>
    <message>
        <source>Conn.</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Show every frame; each fragment is a row of its own</source>
        <translation>すべてのフレームを表示。断片ごとに行にします</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest row in view (End)</source>
        <translation>最新の行を常に表示 (End)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Rates and round trips over time</source>
        <translation>レートと往復時間の推移</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>Find in the log (Ctrl+F)</source>
        <translation>ログ内を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter name:</source>
        <translation>フィルターの名前:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Filter saved.</source>
        <translation>フィルターを保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) and events</source>
        <translation>
            <numerusform>%n 個のフレームとイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%2 エントリ中 %1</translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation>検索中、%1 %</translation>
    </message>
    <message>
        <source>No entries match the filter.
Press Esc in the filter to show everything.</source>
        <translation>フィルターに合うエントリがありません。
フィルターで Esc を押すとすべて表示します。</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>ログを消去</translation>
    </message>
    <message>
        <source>Hide the rows so far; the capture keeps them (Ctrl+Shift+K)</source>
        <translation>これまでの行を隠します。行はキャプチャに残ります (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>cleared up to row %1</source>
        <translation>%1 行目まで消去済み</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n waiting</source>
        <translation>
            <numerusform>一時停止中、%n 件待機</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>The log is cleared. New rows come here; the capture keeps the old ones.</source>
        <translation>ログを消去しました。新しい行はここに表示します。以前の行はキャプチャに残っています。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogPosition</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>間隔 %1</translation>
    </message>
    <message>
        <source>%1 from row %2</source>
        <translation>%2 行目から %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::PromptBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>JSON path: id, params.seq, $[0]</source>
        <translation>JSON パス: id、params.seq、$[0]</translation>
    </message>
    <message>
        <source>JSON path to count by</source>
        <translation>集計に使う JSON パス</translation>
    </message>
    <message>
        <source>Count &amp;by</source>
        <translation>集計の基準(&amp;B)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Count again, with what has come since (F5)</source>
        <translation>その後に届いたものも含めて再集計 (F5)</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>再集計</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>Go to its first row</source>
        <translation>最初の行へ移動</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>この値で絞り込む</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all numbers and values as text</source>
        <translation>すべての数値と値をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>%1 % at most</source>
        <translation>%1 % がこれ以下</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>フィルターで表示されるもの</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>通信路上</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>毎秒メッセージ数</translation>
    </message>
    <message>
        <source>Round trips of pings</source>
        <translation>ping の往復時間</translation>
    </message>
    <message>
        <source>Answers received, by “%1”</source>
        <translation>受信した応答の応答時間 (「%1」で対応付け)</translation>
    </message>
    <message>
        <source>Answers sent, by “%1”</source>
        <translation>送信した応答の応答時間 (「%1」で対応付け)</translation>
    </message>
    <message>
        <source>Payload sizes</source>
        <translation>ペイロードのサイズ</translation>
    </message>
    <message>
        <source>Time between messages in one direction</source>
        <translation>同じ方向のメッセージの間隔</translation>
    </message>
    <message>
        <source>A JSON path counts messages by a value, finds gaps in a sequence and pairs answers.</source>
        <translation>JSON パスを指定すると、値ごとにメッセージを数え、シーケンスの欠落を見つけ、応答を対応付けます。</translation>
    </message>
    <message>
        <source>Sequence received</source>
        <translation>受信シーケンス</translation>
    </message>
    <message>
        <source>Sequence sent</source>
        <translation>送信シーケンス</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>後戻り</translation>
    </message>
    <message>
        <source>Sent without an answer</source>
        <translation>応答のない送信</translation>
    </message>
    <message>
        <source>Received without an answer</source>
        <translation>応答のない受信</translation>
    </message>
    <message>
        <source>missing between %1 and %2</source>
        <translation>%1 と %2 の間の欠落</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>その他の値</translation>
    </message>
    <message>
        <source>No message has a value at “%1”.</source>
        <translation>「%1」に値のあるメッセージはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 messages have a value at “%3”.</source>
        <translation>%2 件中 %1 件のメッセージが「%3」に値を持っています。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::EntryText</name>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation>キープアライブ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>Cont.</source>
        <translation>継続</translation>
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
        <translation>オペコード %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>往復 %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>one byte, no code</source>
        <translation>1 バイト、コードなし</translation>
    </message>
    <message>
        <source>Sent %1, %2</source>
        <translation>送信 %1、%2</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>受信 %1、%2</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 %2iB (%3 bytes)</source>
        <translation>%1 %2iB (%3 バイト)</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>保存なし</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::Remedy</name>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>Enter the secret</source>
        <translation>秘密の値を入力</translation>
    </message>
    <message>
        <source>Review and allow</source>
        <translation>確認して許可</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>上限を上げる</translation>
    </message>
    <message>
        <source>Follow more redirects</source>
        <translation>もっとリダイレクトをたどる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Edit the setting</source>
        <translation>設定を編集</translation>
    </message>
</context>
<context>
    <name>framescope::ui::program::MainWindow</name>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::AddressPanel</name>
    <message>
        <source>Not listening. Start the server to see its address here.</source>
        <translation>待ち受けていません。サーバーを開始すると、ここにアドレスが出ます。</translation>
    </message>
    <message>
        <source>How to trust it…</source>
        <translation>信頼するには…</translation>
    </message>
    <message>
        <source>What a wss client needs to accept this server&apos;s certificate</source>
        <translation>wss のクライアントがこのサーバーの証明書を受け入れるのに必要なもの</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy address with token</source>
        <translation>トークン付きのアドレスをコピー</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Open a session with this address in a new tab</source>
        <translation>このアドレスのセッションを新しいタブで開く</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the page of %1 in a browser</source>
        <translation>%1 のページをブラウザーで開く</translation>
    </message>
    <message>
        <source>The server has a page that turns a browser into a client</source>
        <translation>サーバーには、ブラウザーをクライアントにするページがあります</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ClientsModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>受信バイト</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>送信バイト</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>No clients connected.
Use “Connect”, or give the address to any client.</source>
        <translation>接続しているクライアントはありません。
「接続」を使うか、アドレスを任意のクライアントに渡してください。</translation>
    </message>
    <message>
        <source>Show only its entries</source>
        <translation>このエントリだけ表示</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Drop with RST</source>
        <translation>RST で切断</translation>
    </message>
    <message>
        <source>Drop with FIN</source>
        <translation>FIN で切断</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>to all clients</source>
        <translation>すべてのクライアントへ</translation>
    </message>
    <message>
        <source>to the selected client</source>
        <translation>選択したクライアントへ</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>binary (hex)</source>
        <translation>バイナリ (16 進)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>A message from the server</source>
        <translation>サーバーからのメッセージ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close コード</translation>
    </message>
    <message>
        <source>Empty: Close without a code</source>
        <translation>空: コードのない Close</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Close の理由</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Close this connection with the code and reason</source>
        <translation>コードと理由でこの接続を閉じる</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>切る</translation>
    </message>
    <message>
        <source>End the stream at once, without a Close frame (RST)</source>
        <translation>Close フレームなしでストリームをすぐに終える (RST)</translation>
    </message>
    <message>
        <source>The pong gives the round-trip time</source>
        <translation>pong から往復時間が分かります</translation>
    </message>
    <message>
        <source>Filter log</source>
        <translation>ログを絞り込む</translation>
    </message>
    <message>
        <source>Show only this client&apos;s entries in the log; press again to show all</source>
        <translation>ログにこのクライアントのエントリだけを表示。もう一度押すとすべて表示</translation>
    </message>
    <message>
        <source>No client to send to.</source>
        <translation>送り先のクライアントがありません。</translation>
    </message>
    <message>
        <source>Hex is written in pairs of the digits 0-9 and a-f.</source>
        <translation>16 進は 0-9 と a-f の数字を 2 つずつ書きます。</translation>
    </message>
    <message>
        <source>A Close frame carries a code of 1000 to 1003, 1007 to 1014 or 3000 to 4999. To send other codes, add “close” under Faults.</source>
        <translation>Close フレームに入るコードは 1000 から 1003、1007 から 1014、3000 から 4999 です。他のコードを送るには、「障害」に “close” を加えてください。</translation>
    </message>
    <message>
        <source>A close reason is at most 123 bytes.</source>
        <translation>close の理由は 123 バイトまでです。</translation>
    </message>
    <message>
        <source>A close reason needs a close code.</source>
        <translation>close の理由には close コードが必要です。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::FaultBuilder</name>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Fault options</source>
        <translation>障害のオプション</translation>
    </message>
    <message>
        <source>When</source>
        <translation>起こる時点</translation>
    </message>
    <message>
        <source>when opened</source>
        <translation>開いた時</translation>
    </message>
    <message>
        <source>on accept</source>
        <translation>受け付け時</translation>
    </message>
    <message>
        <source>after messages</source>
        <translation>メッセージ数の後</translation>
    </message>
    <message>
        <source>after seconds</source>
        <translation>秒数の後</translation>
    </message>
    <message>
        <source>on a message matching</source>
        <translation>メッセージが一致した時</translation>
    </message>
    <message>
        <source>Value for when</source>
        <translation>起こる時点の値</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>How likely it is each time</source>
        <translation>その時点ごとに起こる確率</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>障害を追加</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>オプションなし</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>正規表現</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::FaultsForm</name>
    <message>
        <source>Fault, options, moment and probability</source>
        <translation>障害、オプション、時点、確率</translation>
    </message>
    <message>
        <source>What the server does wrong on purpose. The log marks each injected fault as deliberate.</source>
        <translation>サーバーが意図して起こす誤り。ログでは、起こした障害に意図したものという印がつきます。</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>a new one at every start</source>
        <translation>開始ごとに新しく</translation>
    </message>
    <message>
        <source>The same seed repeats everything random; the log shows which one is used</source>
        <translation>同じシードなら乱数がすべて繰り返されます。使われているものはログに出ます</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::LimitsForm</name>
    <message>
        <source>Allowed origins</source>
        <translation>許可するオリジン</translation>
    </message>
    <message>
        <source>any; “self” is the page&apos;s own; separated by commas</source>
        <translation>すべて。「self」はページ自身のもの。コンマで区切ります</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>許可するホスト</translation>
    </message>
    <message>
        <source>localhost and 127.0.0.1 on loopback; add your own, separated by commas</source>
        <translation>ループバックでは localhost と 127.0.0.1。これに加える名前をコンマで区切ります</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Clients must send it: ?token=… or Authorization: Bearer …</source>
        <translation>クライアントが送るもの: ?token=… か Authorization: Bearer …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Max clients</source>
        <translation>最大クライアント数</translation>
    </message>
    <message>
        <source>Max message size</source>
        <translation>最大メッセージサイズ</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>Max messages per second</source>
        <translation>毎秒の最大メッセージ数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Send buffer per client</source>
        <translation>クライアントごとの送信バッファー</translation>
    </message>
    <message>
        <source>Opening handshake timeout</source>
        <translation>開始ハンドシェイクのタイムアウト</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Closing handshake timeout</source>
        <translation>終了ハンドシェイクのタイムアウト</translation>
    </message>
    <message>
        <source>Ping interval</source>
        <translation>ping の間隔</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ListenForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As shown in the tab and on the page at /</source>
        <translation>タブと / のページに表示される名前</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>待ち受け先</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>任意の空きポート</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>ws only</source>
        <translation>ws のみ</translation>
    </message>
    <message>
        <source>wss only</source>
        <translation>wss のみ</translation>
    </message>
    <message>
        <source>ws and wss, on two ports</source>
        <translation>ws と wss (2 つのポート)</translation>
    </message>
    <message>
        <source>wss port</source>
        <translation>wss のポート</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>made by Framescope&apos;s own CA</source>
        <translation>Framescope 自身の CA が作るもの</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Of an encrypted key; it is not saved</source>
        <translation>暗号化された鍵のもの。保存しません</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>サブプロトコル</translation>
    </message>
    <message>
        <source>in order of preference, separated by commas</source>
        <translation>希望順にコンマで区切る</translation>
    </message>
    <message>
        <source>Accept compression (permessage-deflate)</source>
        <translation>圧縮を受け入れる (permessage-deflate)</translation>
    </message>
    <message>
        <source>Compression parameters</source>
        <translation>圧縮のパラメーター</translation>
    </message>
    <message>
        <source>Such as server_no_context_takeover; server_max_window_bits=10</source>
        <translation>例: server_no_context_takeover; server_max_window_bits=10</translation>
    </message>
    <message>
        <source>whatever the client offers</source>
        <translation>クライアントの提示どおり</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Framescope</source>
        <translation>Framescope</translation>
    </message>
    <message>
        <source>Qt WebSockets (echo, broadcast and feed; no faults)</source>
        <translation>Qt WebSockets (echo、broadcast、feed。障害なし)</translation>
    </message>
    <message>
        <source>On protocol violations</source>
        <translation>プロトコル違反のとき</translation>
    </message>
    <message>
        <source>strict: fail the connection</source>
        <translation>厳格: 接続を失敗させる</translation>
    </message>
    <message>
        <source>observe: report and continue</source>
        <translation>観察: 知らせて続ける</translation>
    </message>
    <message>
        <source>Serve a page with a browser client at /</source>
        <translation>/ でブラウザー用クライアントのページを提供</translation>
    </message>
    <message>
        <source>This is not an IP address. 127.0.0.1 is this computer, for itself only.</source>
        <translation>IP アドレスではありません。127.0.0.1 はこのコンピューター自身だけを指します。</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>このコンピューターからだけ接続できます。</translation>
    </message>
    <message>
        <source>Other computers can connect. Set a token or allowed origins to keep strangers out.</source>
        <translation>他のコンピューターからも接続できます。トークンか許可するオリジンを設定すると部外者を防げます。</translation>
    </message>
    <message>
        <source>The name of a subprotocol consists of letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>サブプロトコルの名前に使えるのは英数字と !#$%&amp;&apos;*+-.^_`|~ です。</translation>
    </message>
    <message>
        <source>A private key needs its certificate.</source>
        <translation>秘密鍵にはその証明書が必要です。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::PathsForm</name>
    <message>
        <source>What the server does with the messages it receives on each path. “/chat” is that path, “/chat/*” everything below it, “/*” everything else. Several rows for one path work together.</source>
        <translation>受け取ったメッセージに対するサーバーの動作をパスごとに決めます。「/chat」はそのパス、「/chat/*」はその下すべて、「/*」は残りです。同じパスの複数の行は共に働きます。</translation>
    </message>
    <message>
        <source>Add behaviour</source>
        <translation>動作を追加</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Behaviour and its options</source>
        <translation>動作とそのオプション</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>A path begins with a slash.</source>
        <translation>パスはスラッシュで始まります。</translation>
    </message>
    <message>
        <source>answers by the rules in a file</source>
        <translation>ファイルの規則に従って応答</translation>
    </message>
    <message>
        <source>JSON-RPC 2.0 with subscriptions</source>
        <translation>購読のある JSON-RPC 2.0</translation>
    </message>
    <message>
        <source>a chat room with names</source>
        <translation>名前のあるチャットルーム</translation>
    </message>
    <message>
        <source>randomly changing prices</source>
        <translation>ランダムに変わる価格</translation>
    </message>
    <message>
        <source>a leaderboard</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>sensor readings</source>
        <translation>センサーの測定値</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerFeature</name>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New local server</source>
        <translation>新しいローカルサーバー(&amp;N)</translation>
    </message>
    <message>
        <source>Start &amp;echo server</source>
        <translation>エコーサーバーを起動(&amp;E)</translation>
    </message>
    <message>
        <source>Echo server with a &amp;session</source>
        <translation>エコーサーバーとセッション(&amp;S)</translation>
    </message>
    <message>
        <source>Show me: start an echo server and talk to it</source>
        <translation>見せて: エコーサーバーを起動して話す</translation>
    </message>
    <message>
        <source>Everything happens on this computer; nothing is sent anywhere else.</source>
        <translation>すべてこのコンピューターの中で行い、どこにも送りません。</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>ローカルサーバーを起動</translation>
    </message>
    <message>
        <source>Hello, this is Framescope. Everything you send comes back.</source>
        <translation>こんにちは、Framescope です。送ったものはすべて返ってきます。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerForm</name>
    <message>
        <source>Listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>上限と安全</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerPage</name>
    <message>
        <source>The log is kept in memory only.</source>
        <translation>ログはメモリにだけ残ります。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Listening, behaviours, faults, limits</source>
        <translation>待ち受け先、動作、障害、上限</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this server in the workspace</source>
        <translation>このサーバーをワークスペースに保存</translation>
    </message>
    <message>
        <source>Nothing here yet.
Start the server and connect a client to it.</source>
        <translation>まだ何もありません。
サーバーを起動し、クライアントを接続してください。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Clients, or the selected log entry</source>
        <translation>クライアント、または選んだログのエントリ</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n client(s).</source>
        <translation>
            <numerusform>%n 個のクライアントへ送りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart to apply changes.</source>
        <translation>変更を適用するには再起動してください。</translation>
    </message>
    <message>
        <source>The server still runs with its previous settings.</source>
        <translation>サーバーはまだ前の設定で動いています。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>The server cannot start with these settings.</source>
        <translation>サーバーはこの設定では開始できません。</translation>
    </message>
    <message>
        <source>The server cannot be saved with these settings.</source>
        <translation>サーバーはこの設定では保存できません。</translation>
    </message>
    <message>
        <source>There is no workspace to save it in.</source>
        <translation>保存するワークスペースがありません。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>clients: %1</source>
        <translation>クライアント: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>障害 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>クライアント (%1)</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>Framescope の終了まで</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::SettingsForm</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>ファイルを選択: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>証明書と鍵 (*.pem *.crt *.key);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::SpecTable</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1: %2. Options: %3</source>
        <translation>%1: %2。オプション: %3</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::TrustCard</name>
    <message>
        <source>The certificate of this server comes from a CA that Framescope made on this computer. A client of wss has to trust this CA once; sessions of Framescope do so already.</source>
        <translation>このサーバーの証明書は、Framescope がこのコンピューターで作った CA のものです。wss のクライアントはこの CA を一度信頼する必要があります。Framescope のセッションはすでに信頼しています。</translation>
    </message>
    <message>
        <source>How to trust the CA</source>
        <translation>CA を信頼するには</translation>
    </message>
    <message>
        <source>Save CA certificate…</source>
        <translation>CA の証明書を保存…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>“%1”, valid until %2. SHA-256 fingerprint: %3</source>
        <translation>「%1」、有効期限 %2。SHA-256 指紋: %3</translation>
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
        <translation>Chrome と Edge: 設定、プライバシーとセキュリティ、セキュリティ、証明書の管理、認証局でインポートします。</translation>
    </message>
    <message>
        <source>Firefox: import it under Settings, Privacy &amp; Security, Certificates, View Certificates, Authorities.</source>
        <translation>Firefox: 設定、プライバシーとセキュリティ、証明書、証明書を表示、認証局でインポートします。</translation>
    </message>
    <message>
        <source>Debian and Ubuntu:</source>
        <translation>Debian と Ubuntu:</translation>
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
        <translation>CA の証明書を読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Save CA certificate</source>
        <translation>CA の証明書を保存</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>証明書 (*.pem *.crt)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::AddressBar</name>
    <message>
        <source>wss://host.example/path — Enter connects</source>
        <translation>wss://host.example/path — Enter で接続</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Stop reconnecting</source>
        <translation>再接続をやめる</translation>
    </message>
    <message>
        <source>Save as a connection, or edit it</source>
        <translation>接続として保存、または編集</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>切る</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>今すぐ接続</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::ConnectFlow</name>
    <message>
        <source>New session</source>
        <translation>新しいセッション</translation>
    </message>
    <message>
        <source>Closed with code %1.</source>
        <translation>コード %1 で閉じました。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::LowerPart</name>
    <message>
        <source>Details or message</source>
        <translation>詳細またはメッセージ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::NetworkSettings</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>接続のタイムアウト</translation>
    </message>
    <message>
        <source>Close timeout</source>
        <translation>close のタイムアウト</translation>
    </message>
    <message>
        <source>Max message size</source>
        <translation>最大メッセージサイズ</translation>
    </message>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>permessage-deflate を提示</translation>
    </message>
    <message>
        <source>Answer pings</source>
        <translation>ping に応答</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>TLS secrets in the format of SSLKEYLOGFILE, with which Wireshark can decrypt the traffic</source>
        <translation>Wireshark で通信を復号できる、SSLKEYLOGFILE の形式の TLS の秘密の値</translation>
    </message>
    <message>
        <source>TLS key log</source>
        <translation>TLS 鍵ログ</translation>
    </message>
    <message>
        <source>Defaults for all connections. Folders and connections can override them. Changes apply from the next connect.</source>
        <translation>すべての接続の既定値です。フォルダーと接続で上書きできます。変更は次の接続から有効です。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::NotificationSettings</name>
    <message>
        <source>When a connection is lost</source>
        <translation>接続が失われたとき</translation>
    </message>
    <message>
        <source>When an entry matches</source>
        <translation>エントリが一致したとき</translation>
    </message>
    <message>
        <source>Shown by the system if it can, otherwise in the window.</source>
        <translation>できる場合はシステムが、それ以外はウィンドウが表示します。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::ProfileTabs</name>
    <message>
        <source>The address was saved in “%1”.</source>
        <translation>アドレスを「%1」に保存しました。</translation>
    </message>
    <message>
        <source>“%1” trusts this certificate from now on.</source>
        <translation>「%1」はこれからこの証明書を信頼します。</translation>
    </message>
    <message>
        <source>Its fingerprint is on the TLS page of the connection.</source>
        <translation>指紋は接続の TLS ページにあります。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionController</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation>再接続を待っています</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionFeature</name>
    <message>
        <source>New &amp;session</source>
        <translation>新しいセッション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect or disconnect</source>
        <translation>接続または切断(&amp;C)</translation>
    </message>
    <message>
        <source>Stop reconnectin&amp;g</source>
        <translation>再接続をやめる(&amp;G)</translation>
    </message>
    <message>
        <source>Edit the &amp;address</source>
        <translation>アドレスを編集(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save or edit the connection</source>
        <translation>接続を保存または編集(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>メッセージを書く(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>形式を選んでコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>%1 としてコピー</translation>
    </message>
    <message>
        <source>&amp;Environments and variables…</source>
        <translation>環境と変数(&amp;E)…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionNotices</name>
    <message>
        <source>%1: connection lost</source>
        <translation>%1: 接続が失われました</translation>
    </message>
    <message>
        <source>%1: the filter of notifications reached a limit</source>
        <translation>%1: 通知のフィルターが上限に達しました</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new entries match the filter</source>
        <translation>
            <numerusform>%1: 新しいエントリ %n 件がフィルターに合います</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionPage</name>
    <message>
        <source>Nothing here yet.
Type an address above and press Enter to connect.</source>
        <translation>まだ何もありません。
上にアドレスを入力し、Enter で接続します。</translation>
    </message>
    <message>
        <source>Waiting for the first entry.</source>
        <translation>最初のエントリを待っています。</translation>
    </message>
    <message>
        <source>The log is kept in memory only.</source>
        <translation>ログはメモリにだけ残ります。</translation>
    </message>
    <message>
        <source>Open. Nothing was sent or received yet.</source>
        <translation>開いています。まだ送受信はありません。</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;.</source>
        <translation>変数「%1」はありません。</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or add it.</source>
        <translation>それを含む環境を選ぶか、追加してください。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::StatusRow</name>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>%2後に %1 回目の試行</translation>
    </message>
    <message>
        <source>RTT %1 (mean %2)</source>
        <translation>RTT %1 (平均 %2)</translation>
    </message>
    <message>
        <source>permessage-deflate %1:1</source>
        <translation>permessage-deflate %1:1</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 件の接続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n 件の違反</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::AppearanceSettings</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>広い</translation>
    </message>
    <message>
        <source>Rows of the log</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>Custom font for payloads and the log</source>
        <translation>ペイロードとログに独自のフォントを使う</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Points added to the size of other text</source>
        <translation>他の文字の大きさに加えるポイント数</translation>
    </message>
    <message>
        <source>Size adjustment</source>
        <translation>サイズの調整</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Type what you want to do, or the name of a connection</source>
        <translation>したいこと、または接続の名前を入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::HelpWindow</name>
    <message>
        <source>Framescope manual</source>
        <translation>Framescope マニュアル</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Found in the manual</source>
        <translation>マニュアルの検索結果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>First page of the manual</source>
        <translation>マニュアルの最初のページ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>すべてのページを検索</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>マニュアルを閉じる</translation>
    </message>
    <message>
        <source>This link leads outside the program:</source>
        <translation>このリンクはプログラムの外へ出ます:</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>%1 – Framescope manual</source>
        <translation>%1 – Framescope マニュアル</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>見つかりません。語を減らすか変えてみてください。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::MainWindow</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 – Framescope</source>
        <translation>%1 – Framescope</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>他を閉じる</translation>
    </message>
    <message>
        <source>Show beside the others</source>
        <translation>他の横に表示</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>About Framescope</source>
        <translation>Framescope について</translation>
    </message>
    <message>
        <source>Tests and monitors WebSockets, byte for byte. No account, no telemetry. MIT licence.</source>
        <translation>WebSocket を 1 バイトまで試験し、監視します。アカウントもテレメトリもありません。MIT ライセンス。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::RecoveryDialog</name>
    <message>
        <source>The last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Framescope ended before it could close its files. There is no crash report.</source>
        <translation>Framescope はファイルを閉じる前に終了しました。クラッシュの報告はありません。</translation>
    </message>
    <message>
        <source>This report was written when Framescope crashed. It stays on this computer unless you send it: copy it into a bug report. It holds no messages, addresses of servers or secrets.</source>
        <translation>この報告は Framescope がクラッシュしたときに書かれました。あなたが送らない限りこのコンピューターに留まります。不具合の報告にコピーしてください。メッセージ、サーバーのアドレス、秘密の値は含みません。</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>&amp;Captures that were being recorded. They hold everything received until a quarter of a second before the end:</source>
        <translation>記録中だったキャプチャ(&amp;C)。終了の 0.25 秒前までに受信したものはすべて入っています:</translation>
    </message>
    <message>
        <source>Recovered captures</source>
        <translation>復元したキャプチャ</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>報告をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open capture</source>
        <translation>キャプチャを開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::ShellMenus</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>テーマ: %1</translation>
    </message>
    <message>
        <source>Larger log &amp;text</source>
        <translation>ログの文字を大きく(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;maller log text</source>
        <translation>ログの文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal log text</source>
        <translation>ログの文字を標準に(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;plit: show this tab beside the others</source>
        <translation>分割: このタブを他の横に表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;One side only</source>
        <translation>片側だけ(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the other s&amp;ide</source>
        <translation>反対側へ移動(&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;ext tab</source>
        <translation>次のタブ(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>前のタブ(&amp;R)</translation>
    </message>
    <message>
        <source>Side &amp;column</source>
        <translation>サイド列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>ようこそページ(&amp;W)</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>タブ %1</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>コマンドパレット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>トラブルシューティング(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Framescope</source>
        <translation>Framescope について(&amp;A)</translation>
    </message>
    <message>
        <source>List of ta&amp;bs</source>
        <translation>タブの一覧(&amp;B)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::ShortcutsPage</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>操作を絞り込む</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>選んだ操作のキー</translation>
    </message>
    <message>
        <source>Press the new keys:</source>
        <translation>新しいキーを押してください:</translation>
    </message>
    <message>
        <source>%1 is already used by “%2”. Remove it there first.</source>
        <translation>%1 はすでに「%2」で使われています。先にそちらから外してください。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::StatusLine</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 件接続中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message>
        <source>%1 transferred</source>
        <translation>転送量 %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::TabArea</name>
    <message>
        <source>Open sessions, servers and captures</source>
        <translation>開いているセッション、サーバー、キャプチャ</translation>
    </message>
    <message>
        <source>The active side</source>
        <translation>使用中の側</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UnsavedDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>保存しない(&amp;D)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>「%1」に保存していない変更があります。</translation>
    </message>
    <message>
        <source>These have unsaved changes:</source>
        <translation>次のものに保存していない変更があります:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UpdateCheck</name>
    <message>
        <source>The check for a newer version failed.</source>
        <translation>新しいバージョンの確認に失敗しました。</translation>
    </message>
    <message>
        <source>Try again later, or look at the project&apos;s page.</source>
        <translation>後でもう一度試すか、プロジェクトのページを見てください。</translation>
    </message>
    <message>
        <source>The answer has no version.</source>
        <translation>応答にバージョンがありません。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UpdateSettings</name>
    <message>
        <source>Look for a new version once a day</source>
        <translation>1 日 1 回、新しいバージョンを確かめる</translation>
    </message>
    <message>
        <source>This build cannot check for updates. Whoever built it provides them.</source>
        <translation>このビルドは更新を確認できません。更新はビルドの提供元から届きます。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::WelcomePage</name>
    <message>
        <source>See every frame, speak every frame, and find out in a minute why an endpoint misbehaves.</source>
        <translation>すべてのフレームを見て、すべてのフレームを送り、エンドポイントの不調の理由を 1 分で突き止めます。</translation>
    </message>
    <message>
        <source>wss://host.example/path</source>
        <translation>wss://host.example/path</translation>
    </message>
    <message>
        <source>Address to connect to</source>
        <translation>接続先のアドレス</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>or connect to an address</source>
        <translation>またはアドレスに接続</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action and every connection.</source>
        <translation>Ctrl+K であらゆる操作と接続を探せます。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::BitsView</name>
    <message>
        <source>Frame header, bit by bit</source>
        <translation>フレームヘッダーをビットごとに</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>違い %2 件中 %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FactsView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>これは何ですか?</translation>
    </message>
    <message>
        <source>Opens the manual where it explains this</source>
        <translation>説明のあるマニュアルの場所を開きます</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FindLine</name>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>前へ (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>次へ (F3)</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Close find bar (Esc)</source>
        <translation>検索バーを閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FormPages</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>16 進のバイト</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::ImageView</name>
    <message>
        <source>Payload as a picture</source>
        <translation>ペイロードの画像</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>実際: %1</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>これは何ですか?</translation>
    </message>
    <message>
        <source>Opens the manual where it explains this</source>
        <translation>説明のあるマニュアルの場所を開きます</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::RatePlot</name>
    <message>
        <source>Rates and round trips over time</source>
        <translation>レートと往復時間の推移</translation>
    </message>
    <message>
        <source>Click to go to that moment</source>
        <translation>クリックするとその時点へ移動します</translation>
    </message>
    <message>
        <source>%1   ↓ %2/s   ↑ %3/s</source>
        <translation>%1   ↓ %2/s   ↑ %3/s</translation>
    </message>
    <message>
        <source>round trip %1 ms</source>
        <translation>往復 %1 ms</translation>
    </message>
    <message>
        <source>Nothing to plot yet.</source>
        <translation>まだ描くものがありません。</translation>
    </message>
    <message>
        <source>%1/s:  ▇ ↓ received   ─ ↑ sent</source>
        <translation>%1/s:  ▇ ↓ 受信   ─ ↑ 送信</translation>
    </message>
    <message>
        <source>%1/s:  ▇ ↓ received   ─ ↑ sent      %2 ms:  ● round trip</source>
        <translation>%1/s:  ▇ ↓ 受信   ─ ↑ 送信      %2 ms:  ● 往復</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::Sparkline</name>
    <message>
        <source>Messages per second in the last minute</source>
        <translation>直近 1 分の毎秒メッセージ数</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::Waterfall</name>
    <message>
        <source>Phases of the opening</source>
        <translation>開始の各段階</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::AuthPage</name>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation>クエリパラメーター</translation>
    </message>
    <message>
        <source>Send key in</source>
        <translation>キーの送り先</translation>
    </message>
    <message>
        <source>Loopback port (0 = any)</source>
        <translation>ループバックポート (0 = 任意)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer トークン</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation>OAuth 2.0 クライアント資格情報</translation>
    </message>
    <message>
        <source>OAuth 2.0 authorization code</source>
        <translation>OAuth 2.0 認可コード</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>キーの名前</translation>
    </message>
    <message>
        <source>Key value</source>
        <translation>キーの値</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>認可 URL</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>トークン URL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys move to the system keychain when you save; the file contains only their names.</source>
        <translation>パスワード、トークン、キーは保存時にシステムのキーチェーンへ移し、ファイルには名前だけを残します。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::CompressionPage</name>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>提示していない</translation>
    </message>
    <message>
        <source>offered without a value</source>
        <translation>値なしで提示</translation>
    </message>
    <message>
        <source>%1 bits (%2 bytes)</source>
        <translation>%1 ビット (%2 バイト)</translation>
    </message>
    <message>
        <source>The details of the handshake show what the server agreed to.</source>
        <translation>サーバーが合意したものはハンドシェイクの詳細に表示されます。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsMenu</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ごみ箱へ移動</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>New local server</source>
        <translation>新しいローカルサーバー</translation>
    </message>
    <message>
        <source>Import from clipboard</source>
        <translation>クリップボードからインポート</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsModel</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1、読み込めません</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, open, %n message(s) received</source>
        <translation>
            <numerusform>%1、接続中、受信メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, connecting</source>
        <translation>%1、接続しています</translation>
    </message>
    <message>
        <source>%1, waiting to reconnect</source>
        <translation>%1、再接続を待っています</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsPanel</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>接続を絞り込む</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Connections, servers and captures</source>
        <translation>接続、サーバー、キャプチャ</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::EnvironmentEditor</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Environments and variables</source>
        <translation>環境と変数</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>{{name}} in addresses, headers and messages is replaced by its value. The active environment overrides folders, and folders override the workspace.</source>
        <translation>アドレス、ヘッダー、メッセージの {{name}} は値に置き換わります。有効な環境はフォルダーより、フォルダーはワークスペースより優先されます。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>Variables available in every environment</source>
        <translation>すべての環境で使える変数</translation>
    </message>
    <message>
        <source>This cannot be edited here.</source>
        <translation>これはここでは編集できません。</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新しい環境</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>新しい環境 %1</translation>
    </message>
    <message>
        <source>The environment was moved to trash.</source>
        <translation>環境をごみ箱へ移しました。</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>それでも保存</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>Framescope の終了まで</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::HeadersPage</name>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>“%1” is not a valid header name.</source>
        <translation>「%1」はヘッダー名として使えません。</translation>
    </message>
    <message>
        <source>The value of “%1” contains a line break.</source>
        <translation>「%1」の値に改行があります。</translation>
    </message>
    <message>
        <source>“%1” is always set by Framescope.</source>
        <translation>「%1」は常に Framescope が設定します。</translation>
    </message>
    <message>
        <source>Sent in this order, name and case as written. Values may contain {{variables}}; what looks like a secret moves to the keychain when you save.</source>
        <translation>この順序で、名前と大文字小文字も書いたとおりに送ります。値には {{variables}} を書けます。秘密の値に見えるものは保存時にキーチェーンへ移します。</translation>
    </message>
    <message>
        <source>Headers of the opening handshake</source>
        <translation>開始ハンドシェイクのヘッダー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <translation>%1: %2 (%3 から)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ImportReport</name>
    <message>
        <source>Imported</source>
        <translation>インポートしました</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) from %1.</source>
        <translation>
            <numerusform>%1 から %n 件の接続。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was imported, changed and not understood</source>
        <translation>インポートしたもの、変えたもの、理解できなかったもの</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>理解できず</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::KeepalivePage</name>
    <message>
        <source>Keepalive and reconnect</source>
        <translation>キープアライブと再接続</translation>
    </message>
    <message>
        <source>Reply to pings</source>
        <translation>ping に応答</translation>
    </message>
    <message>
        <source>Reply to Close frames</source>
        <translation>Close フレームに応答</translation>
    </message>
    <message>
        <source>Ping interval (ms, 0 = off)</source>
        <translation>ping の間隔 (ms、0 = オフ)</translation>
    </message>
    <message>
        <source>Ping payload</source>
        <translation>ping のペイロード</translation>
    </message>
    <message>
        <source>a counter</source>
        <translation>通し番号</translation>
    </message>
    <message>
        <source>A ping carries at most 125 bytes (RFC 6455 section 5.5).</source>
        <translation>ping に入るのは 125 バイトまでです (RFC 6455 5.5 節)。</translation>
    </message>
    <message>
        <source>Pong timeout (ms, 0 = off)</source>
        <translation>pong のタイムアウト (ms、0 = オフ)</translation>
    </message>
    <message>
        <source>If no pong arrives</source>
        <translation>pong が届かないとき</translation>
    </message>
    <message>
        <source>report it</source>
        <translation>知らせる</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>再接続する</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Attempts (0 = unlimited)</source>
        <translation>試行回数 (0 = 無制限)</translation>
    </message>
    <message>
        <source>Initial delay (ms)</source>
        <translation>最初の待ち時間 (ms)</translation>
    </message>
    <message>
        <source>Max delay (ms)</source>
        <translation>最大の待ち時間 (ms)</translation>
    </message>
    <message>
        <source>Backoff multiplier</source>
        <translation>バックオフの倍率</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>Random share of each delay, from 0 to 1</source>
        <translation>各待ち時間のランダムな割合 (0 から 1)</translation>
    </message>
    <message>
        <source>Don&apos;t reconnect after codes</source>
        <translation>再接続しないコード</translation>
    </message>
    <message>
        <source>A close code is a number from 1000 to 4999.</source>
        <translation>close コードは 1000 から 4999 の数です。</translation>
    </message>
    <message>
        <source>Close codes, separated by commas</source>
        <translation>close コード。コンマで区切ります</translation>
    </message>
    <message>
        <source>Send after open</source>
        <translation>開いた後に送る</translation>
    </message>
    <message>
        <source>This connection has no saved message “%1”.</source>
        <translation>この接続に保存したメッセージ「%1」はありません。</translation>
    </message>
    <message>
        <source>Names of saved messages, separated by semicolons</source>
        <translation>保存したメッセージの名前。セミコロンで区切ります</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::LimitsPage</name>
    <message>
        <source>Limits and timeouts</source>
        <translation>上限とタイムアウト</translation>
    </message>
    <message>
        <source>Max message size (bytes, inflated)</source>
        <translation>最大メッセージサイズ (展開後のバイト数)</translation>
    </message>
    <message>
        <source>Max frame size (bytes)</source>
        <translation>最大フレームサイズ (バイト)</translation>
    </message>
    <message>
        <source>Max frames per message</source>
        <translation>1 メッセージの最大フレーム数</translation>
    </message>
    <message>
        <source>Max handshake head (bytes)</source>
        <translation>ハンドシェイクの最大ヘッダー部 (バイト)</translation>
    </message>
    <message>
        <source>Max headers</source>
        <translation>最大ヘッダー数</translation>
    </message>
    <message>
        <source>Max body of a refusal (bytes)</source>
        <translation>拒否の本文の最大サイズ (バイト)</translation>
    </message>
    <message>
        <source>Max redirects</source>
        <translation>最大リダイレクト数</translation>
    </message>
    <message>
        <source>Name lookup (ms, 0 = no limit)</source>
        <translation>名前解決 (ms、0 = 上限なし)</translation>
    </message>
    <message>
        <source>TCP connect (ms)</source>
        <translation>TCP 接続 (ms)</translation>
    </message>
    <message>
        <source>Proxy (ms)</source>
        <translation>プロキシ (ms)</translation>
    </message>
    <message>
        <source>TLS handshake (ms)</source>
        <translation>TLS ハンドシェイク (ms)</translation>
    </message>
    <message>
        <source>Upgrade (ms)</source>
        <translation>アップグレード (ms)</translation>
    </message>
    <message>
        <source>Total time to open (ms)</source>
        <translation>開くまでの合計時間 (ms)</translation>
    </message>
    <message>
        <source>Closing handshake (ms)</source>
        <translation>終了ハンドシェイク (ms)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileDocument</name>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileEditor</name>
    <message>
        <source>%1 – folder</source>
        <translation>%1 – フォルダー</translation>
    </message>
    <message>
        <source>%1 – connection</source>
        <translation>%1 – 接続</translation>
    </message>
    <message>
        <source>This folder cannot be saved.</source>
        <translation>このフォルダーを保存できません。</translation>
    </message>
    <message>
        <source>This connection cannot be saved.</source>
        <translation>この接続は保存できません。</translation>
    </message>
    <message>
        <source>Changes apply the next time a connection opens.</source>
        <translation>変更は次に接続が開くときから有効です。</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>それでも保存</translation>
    </message>
    <message>
        <source>This folder was changed elsewhere.</source>
        <translation>このフォルダーは別の場所で変更されました。</translation>
    </message>
    <message>
        <source>This connection was changed elsewhere.</source>
        <translation>この接続は別の場所で変更されました。</translation>
    </message>
    <message>
        <source>Saving asks before it overwrites that change. Reloading discards yours.</source>
        <translation>保存すると、その変更を上書きする前に確認します。再読み込みすると、ここでの変更は破棄されます。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>Framescope の終了まで</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileForm</name>
    <message>
        <source>inherited from %1</source>
        <translation>%1 から継承</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数です。</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>%1 から %2 までの数値です。</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>既定 (%1)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ファイルを選択</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProxyPage</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>system settings</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The proxy needs a host.</source>
        <translation>プロキシにはホストが必要です。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::RequestPage</name>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>接続には名前が必要です。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Path parameters</source>
        <translation>パスパラメーター</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>クエリパラメーター</translation>
    </message>
    <message>
        <source>Defaults for all connections in this workspace.</source>
        <translation>このワークスペースのすべての接続の既定値です。</translation>
    </message>
    <message>
        <source>Defaults for all connections in this folder.</source>
        <translation>このフォルダーのすべての接続の既定値です。</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>サブプロトコル</translation>
    </message>
    <message>
        <source>“%1” is not a valid subprotocol name.</source>
        <translation>「%1」はサブプロトコルの名前として使えません。</translation>
    </message>
    <message>
        <source>In order of preference, separated by commas</source>
        <translation>希望順にコンマで区切る</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation>Cookie を送る</translation>
    </message>
    <message>
        <source>Store cookies</source>
        <translation>Cookie を保存</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Framescope</source>
        <translation>Framescope</translation>
    </message>
    <message>
        <source>On protocol violations</source>
        <translation>プロトコル違反のとき</translation>
    </message>
    <message>
        <source>strict: fail the connection</source>
        <translation>厳格: 接続を失敗させる</translation>
    </message>
    <message>
        <source>observe: report and continue</source>
        <translation>観察: 知らせて続ける</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Resolves to %1</source>
        <translation>結果: %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::RowTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>A row needs a name.</source>
        <translation>行には名前が必要です。</translation>
    </message>
    <message>
        <source>Not sent unless checked.</source>
        <translation>チェックを入れないと送りません。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::SecretPrompt</name>
    <message>
        <source>Save in the system keychain</source>
        <translation>システムのキーチェーンに保存</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Missing secrets</source>
        <translation>足りない秘密の値</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>This connection needs %n secret(s) missing on this computer.</source>
        <translation>
            <numerusform>この接続に必要な秘密の値 %n 個がこのコンピューターにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>秘密の値 %1</translation>
    </message>
    <message>
        <source>No keychain found; secrets are kept until Framescope quits.</source>
        <translation>キーチェーンが見つかりません。秘密の値は Framescope の終了まで保持します。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::TlsPage</name>
    <message>
        <source>Verify certificate</source>
        <translation>証明書を検証</translation>
    </message>
    <message>
        <source>CA files</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>PEM files, separated by semicolons; used in addition to the system&apos;s CAs</source>
        <translation>システムの CA に加えて使う PEM ファイル。セミコロンで区切ります</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>サーバー名 (SNI)</translation>
    </message>
    <message>
        <source>Trusted fingerprints</source>
        <translation>信頼する指紋</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>SHA-256 の指紋は 16 進数字 64 個です。</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints of certificates to accept despite errors, separated by semicolons</source>
        <translation>エラーがあっても受け入れる証明書の SHA-256 の指紋。セミコロンで区切ります</translation>
    </message>
    <message>
        <source>Qt&apos;s default</source>
        <translation>Qt の既定</translation>
    </message>
    <message>
        <source>Minimum version</source>
        <translation>最小バージョン</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::Transfers</name>
    <message>
        <source>Import connections</source>
        <translation>接続をインポート</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーをインポート</translation>
    </message>
    <message>
        <source>There is nothing to import on the clipboard.</source>
        <translation>クリップボードにインポートできるものがありません。</translation>
    </message>
    <message>
        <source>Copy a command line (curl, websocat, wscat), a HAR, or a collection of another tool.</source>
        <translation>コマンドライン (curl、websocat、wscat)、HAR、または他のツールのコレクションをコピーしてください。</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>you will be asked before it is used, because it %1</source>
        <translation>使う前に確認します。理由: %1</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>接続をエクスポート</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported, without secrets.</source>
        <translation>
            <numerusform>%n 件の接続を秘密の値なしでエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This tab is not a saved connection.</source>
        <translation>このタブは保存された接続ではありません。</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>先に保存してください。</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>%1 としてコピーしました。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::TrustPrompt</name>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>“%1” comes from elsewhere. Allow what it asks for?</source>
        <translation>「%1」は別の場所で作られたものです。求めていることを許可しますか?</translation>
    </message>
    <message>
        <source>You will be asked again if it changes.</source>
        <translation>変更されたときは、もう一度確認します。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::VariableTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Ignored unless checked.</source>
        <translation>チェックを入れないと無視します。</translation>
    </message>
    <message>
        <source>Stored in the system keychain, not in the file.</source>
        <translation>ファイルではなくシステムのキーチェーンに置きます。</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>変数には名前が必要です。</translation>
    </message>
    <message>
        <source>A name cannot contain spaces or braces.</source>
        <translation>名前に空白や波括弧は使えません。</translation>
    </message>
    <message>
        <source>Names that begin with $, env. or secret. are reserved.</source>
        <translation>$、env.、secret. で始まる名前は予約済みです。</translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation>「%1」が 2 回使われています。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Available variables</source>
        <translation>使える変数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Resolved at each connect and each send; the nearest source wins.</source>
        <translation>接続と送信のたびに置き換えます。最も近い元が優先されます。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceEdits</name>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>%n 項目を移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>%n 項目を削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceFeature</name>
    <message>
        <source>No workspace is open.</source>
        <translation>開いているワークスペースがありません。</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>接続をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>フォルダーをインポート(&amp;F)…</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board</source>
        <translation>クリップボードからインポート(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export all connections</source>
        <translation>すべての接続をエクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Export all connections: %1</source>
        <translation>すべての接続をエクスポート: %1</translation>
    </message>
    <message>
        <source>&amp;Undo in the connections</source>
        <translation>接続の操作を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do in the connections</source>
        <translation>接続の操作をやり直す(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the connec&amp;tions</source>
        <translation>接続の一覧へ(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to trash.</source>
        <translation>
            <numerusform>%n 項目をごみ箱へ移しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>環境: %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Open the server %1</source>
        <translation>サーバー %1 を開く</translation>
    </message>
    <message>
        <source>This connection is outside the open workspace.</source>
        <translation>この接続は、開いているワークスペースの外にあります。</translation>
    </message>
    <message>
        <source>Start Framescope with the folder that contains it.</source>
        <translation>それが入っているフォルダーで Framescope を起動してください。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceSide</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Environment: the values of {{variables}}</source>
        <translation>環境: {{variables}} の値</translation>
    </message>
    <message>
        <source>Edit environments and variables</source>
        <translation>環境と変数を編集</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>環境なし</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tests and monitors WebSockets, byte for byte.</source>
        <translation>WebSocket を 1 バイトまで試験し、監視します。</translation>
    </message>
    <message>
        <source>Connect to the address at once.</source>
        <translation>アドレスにすぐ接続します。</translation>
    </message>
    <message>
        <source>Start an echo server and talk to it.</source>
        <translation>エコーサーバーを起動して話します。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light、dark のいずれか。</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were recovered.</source>
        <translation>
            <numerusform>%n 件の記録を復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>お使いのものは %1 です。</translation>
    </message>
    <message>
        <source>The language of the window: en, de, fr, es, ja or zh_CN.</source>
        <translation>ウィンドウの言語: en、de、fr、es、ja、zh_CN。</translation>
    </message>
    <message>
        <source>An address (ws:// or wss://), a capture (.fscope) or a workspace (a folder).</source>
        <translation>アドレス (ws:// か wss://)、キャプチャ (.fscope)、またはワークスペース (フォルダー)。</translation>
    </message>
    <message>
        <source>Framescope was stopped while it was recording.</source>
        <translation>Framescope は記録中に終了しました。</translation>
    </message>
    <message>
        <source>Framescope crashed last time.</source>
        <translation>Framescope は前回クラッシュしました。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Framescope %1 is available.</source>
        <translation>Framescope %1 が出ています。</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Show the versions of the program and its libraries.</source>
        <translation>プログラムとライブラリのバージョンを表示します。</translation>
    </message>
    <message>
        <source>Save a picture of the window once something is received, then quit.</source>
        <translation>何かを受信したらウィンドウの画像を保存して終了します。</translation>
    </message>
    <message>
        <source>Render panels and dialogs into a folder, then quit.</source>
        <translation>パネルとダイアログをフォルダーに描画して終了します。</translation>
    </message>
</context>
</TS>
