<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CopyAs</name>
    <message>
        <source>websocat has no option for an HTTP proxy</source>
        <translation>websocat 没有 HTTP 代理的选项</translation>
    </message>
    <message>
        <source>websocat has no option for CA files: set SSL_CERT_FILE=%1</source>
        <translation>websocat 没有 CA 文件的选项：请设置 SSL_CERT_FILE=%1</translation>
    </message>
    <message>
        <source>a message that is binary or has several lines is left out: websocat sends a line as a message</source>
        <translation>二进制或多行的消息被略去：websocat 把每一行作为一条消息发送</translation>
    </message>
    <message>
        <source>a binary message is left out: wscat sends text only</source>
        <translation>二进制消息被略去：wscat 只发送文本</translation>
    </message>
    <message>
        <source>curl shows the handshake and what the server sends; it sends no messages this way</source>
        <translation>curl 会显示握手和服务器发送的内容；这种方式不发送消息</translation>
    </message>
    <message>
        <source>digest authentication is left out</source>
        <translation>digest 身份验证被略去</translation>
    </message>
    <message>
        <source>the proxy&apos;s user and password are left out</source>
        <translation>代理的用户和密码被略去</translation>
    </message>
    <message>
        <source>the message &quot;%1&quot; is left out: it is no text and no binary</source>
        <translation>消息“%1”被略去：它既不是文本也不是二进制</translation>
    </message>
    <message>
        <source>JavaScript (browser)</source>
        <translation>JavaScript（浏览器）</translation>
    </message>
    <message>
        <source>JavaScript (Node, ws)</source>
        <translation>JavaScript（Node、ws）</translation>
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
        <translation>k6 脚本</translation>
    </message>
    <message>
        <source>certificates are left out</source>
        <translation>证书被略去</translation>
    </message>
    <message>
        <source>the proxy is left out</source>
        <translation>代理被略去</translation>
    </message>
    <message>
        <source>a browser lets no script set headers; these are left out: %1</source>
        <translation>浏览器不允许脚本设置标头；以下被略去：%1</translation>
    </message>
    <message>
        <source>a browser sends its page&apos;s own origin</source>
        <translation>浏览器发送其自身页面的来源</translation>
    </message>
    <message>
        <source>a browser checks certificates by its own settings</source>
        <translation>浏览器按自己的设置检查证书</translation>
    </message>
    <message>
        <source>from version 14 of websockets on, extra_headers is called additional_headers</source>
        <translation>从 websockets 14 版起，extra_headers 改名为 additional_headers</translation>
    </message>
    <message>
        <source>certificates are checked here; accepting any of them needs a connector of your own</source>
        <translation>此处会检查证书；要接受任何证书需要自己的连接器</translation>
    </message>
    <message>
        <source>k6 accepts any certificate by the option insecureSkipTLSVerify</source>
        <translation>k6 通过选项 insecureSkipTLSVerify 接受任何证书</translation>
    </message>
</context>
<context>
    <name>Derive</name>
    <message>
        <source>%1 messages of more than 1 MiB were left out.</source>
        <translation>%1 条超过 1 MiB 的消息被略去。</translation>
    </message>
    <message>
        <source>%1 messages were left out because the capture does not hold them whole.</source>
        <translation>%1 条消息被略去，因为捕获中没有它们的完整内容。</translation>
    </message>
    <message>
        <source>Only the first %1 messages were used.</source>
        <translation>只使用了前 %1 条消息。</translation>
    </message>
    <message>
        <source>Some messages were left out because an expression of the filter reached its step limit.</source>
        <translation>部分消息被略去，因为过滤器的一个表达式达到了步数上限。</translation>
    </message>
    <message>
        <source>There is no message in the capture %1 that anything could be derived from.</source>
        <translation>捕获 %1 中没有任何可供推导的消息。</translation>
    </message>
    <message>
        <source>Record a conversation first.</source>
        <translation>请先记录一次对话。</translation>
    </message>
    <message>
        <source>Choose a filter that lets messages through.</source>
        <translation>请选择能让消息通过的过滤器。</translation>
    </message>
    <message>
        <source>%1 requests were answered differently another time; the first answer counts.</source>
        <translation>%1 个请求在另一次得到了不同的回应；以第一个回应为准。</translation>
    </message>
    <message>
        <source>Of a request with many answers only the first %1 are given.</source>
        <translation>对于有多个回应的请求，只给出前 %1 个。</translation>
    </message>
    <message>
        <source>A message with a secret in it was left out here.</source>
        <translation>此处略去了一条含有机密的消息。</translation>
    </message>
    <message>
        <source>Not the same again: %1.</source>
        <translation>再次运行时不相同：%1。</translation>
    </message>
    <message>
        <source>Left out: %1 %2</source>
        <translation>被略去：%1 %2</translation>
    </message>
    <message>
        <source>It needs the secret %1: from the keychain, or from the environment variable FRAMESCOPE_SECRET_… of that name.</source>
        <translation>它需要机密 %1：来自密钥串，或来自该名称的环境变量 FRAMESCOPE_SECRET_…。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation>%1 MiB；上限为 %2 MiB</translation>
    </message>
    <message>
        <source>The file should hold a JSON object, but it holds something else.</source>
        <translation>文件应包含一个 JSON 对象，但内容是别的东西。</translation>
    </message>
    <message>
        <source>Begin it with { and end it with }.</source>
        <translation>请以 { 开头，以 } 结尾。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice in the same object; the first one counts.</source>
        <translation>名称“%1”在同一对象中出现了两次；以第一个为准。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请删除其中一个。</translation>
    </message>
    <message>
        <source>A newer Framescope wrote this file (version %1, this program knows %2). It can be used but not changed.</source>
        <translation>此文件由较新的 Framescope 写入（版本 %1，本程序支持 %2）。可以使用，但不能修改。</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>文件是写保护的。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>%1 was changed by someone else since it was read.</source>
        <translation>%1 在读取之后被他人修改了。</translation>
    </message>
    <message>
        <source>%1 was deleted by someone else since it was read.</source>
        <translation>%1 在读取之后被他人删除了。</translation>
    </message>
    <message>
        <source>Keep your version, take theirs, or compare both.</source>
        <translation>保留您的版本、采用对方的版本，或比较两者。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Framescope and is not changed.</source>
        <translation>%1 由较新的 Framescope 写入，不会被修改。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Install the newer version, or copy the profile.</source>
        <translation>请安装较新的版本，或复制该配置。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>无法创建 %1 所在的文件夹。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>There is no version %1 of this file&apos;s format; it is read as version %2.</source>
        <translation>此文件格式没有版本 %1；按版本 %2 读取。</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>请写 %1。</translation>
    </message>
    <message>
        <source>The file %1 is too large for a file of a workspace.</source>
        <translation>文件 %1 太大，不能作为工作区的文件。</translation>
    </message>
    <message>
        <source>Move large messages into files of their own, and send them as messages of the kind &quot;file&quot;.</source>
        <translation>请将大的消息移到单独的文件中，并作为“文件”类型的消息发送。</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>请检查权限。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on the disk.</source>
        <translation>请检查文件夹的权限和磁盘的可用空间。</translation>
    </message>
    <message>
        <source>Another program is writing %1 right now.</source>
        <translation>另一个程序正在写入 %1。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation>工作区中没有 %1。</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 被略去：%2</translation>
    </message>
    <message>
        <source>%1: a value that looks like a secret was replaced by {{secret.%2}}</source>
        <translation>%1：看起来像机密的值已替换为 {{secret.%2}}</translation>
    </message>
    <message>
        <source>%1: the message &quot;%2&quot; is no text and %3 holds only texts</source>
        <translation>%1：消息“%2”不是文本，而 %3 只能容纳文本</translation>
    </message>
    <message>
        <source>%1: the authentication is not part of the AsyncAPI file</source>
        <translation>%1：身份验证不属于 AsyncAPI 文件</translation>
    </message>
    <message>
        <source>Check the path, or choose another workspace.</source>
        <translation>请检查路径，或选择另一个工作区。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no WebSocket server speaks this channel</source>
        <translation>没有 WebSocket 服务器使用此通道</translation>
    </message>
    <message>
        <source>a server that does not speak WebSocket (%1)</source>
        <translation>不使用 WebSocket 的服务器（%1）</translation>
    </message>
    <message>
        <source>its security scheme: set the authentication yourself</source>
        <translation>其安全方案：请自行设置身份验证</translation>
    </message>
    <message>
        <source>the method %1: a WebSocket opens with GET</source>
        <translation>方法 %1：WebSocket 以 GET 打开</translation>
    </message>
    <message>
        <source>channel %1 at server %2 with %3 messages</source>
        <translation>服务器 %2 上的通道 %1，含 %3 条消息</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot; does not end</source>
        <translation>块“%1”没有结束</translation>
    </message>
    <message>
        <source>line %1 in the block &quot;%2&quot; has no colon</source>
        <translation>块“%2”的第 %1 行没有冒号</translation>
    </message>
    <message>
        <source>variables of the request itself (&quot;%1&quot;)</source>
        <translation>请求自身的变量（“%1”）</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot;</source>
        <translation>块“%1”</translation>
    </message>
    <message>
        <source>it is not a WebSocket request (%1)</source>
        <translation>它不是 WebSocket 请求（%1）</translation>
    </message>
    <message>
        <source>the request with %1 messages</source>
        <translation>含 %1 条消息的请求</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>the option %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>There is no address in this %1 command.</source>
        <translation>此 %1 命令中没有地址。</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>请复制完整的命令。</translation>
    </message>
    <message>
        <source>the address has no scheme; ws:// is taken</source>
        <translation>地址没有协议名；采用 ws://</translation>
    </message>
    <message>
        <source>%1 command</source>
        <translation>%1 命令</translation>
    </message>
    <message>
        <source>the %1 command</source>
        <translation>该 %1 命令</translation>
    </message>
    <message>
        <source>a second address</source>
        <translation>第二个地址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>a message of the type &quot;%1&quot;</source>
        <translation>类型为“%1”的消息</translation>
    </message>
    <message>
        <source>a message with the opcode %1</source>
        <translation>操作码为 %1 的消息</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>%1 received messages: a profile holds what is sent (import the file as a capture to see them)</source>
        <translation>%1 条已接收的消息：配置只保存要发送的内容（将文件作为捕获导入即可查看）</translation>
    </message>
    <message>
        <source>%1 messages that were sent again are kept once</source>
        <translation>%1 条重复发送的消息只保留一次</translation>
    </message>
    <message>
        <source>%1 further messages: a profile takes the first %2</source>
        <translation>另有 %1 条消息：配置只取前 %2 条</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>%1 with %2 messages</source>
        <translation>%1，含 %2 条消息</translation>
    </message>
    <message>
        <source>%1 entries that are not WebSockets</source>
        <translation>%1 个不是 WebSocket 的条目</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>未能理解</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <translation>字段“%1”</translation>
    </message>
    <message>
        <source>the header %1 is left out: it is made for each connection</source>
        <translation>标头 %1 被略去：它为每个连接生成</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 变为 %2</translation>
    </message>
    <message>
        <source>a bearer token with another prefix</source>
        <translation>带其他前缀的 bearer 令牌</translation>
    </message>
    <message>
        <source>the OAuth 2.0 grant &quot;%1&quot;</source>
        <translation>OAuth 2.0 方式“%1”</translation>
    </message>
    <message>
        <source>the authentication &quot;%1&quot;</source>
        <translation>身份验证“%1”</translation>
    </message>
    <message>
        <source>It is not known which tool wrote %1.</source>
        <translation>不知道是哪个工具写了 %1。</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>此文本</translation>
    </message>
    <message>
        <source>The file %1 is too large to be imported.</source>
        <translation>文件 %1 太大，无法导入。</translation>
    </message>
    <message>
        <source>%1 MiB; the limit is %2 MiB</source>
        <translation>%1 MiB；上限为 %2 MiB</translation>
    </message>
    <message>
        <source>Export less at a time.</source>
        <translation>请减少每次导出的内容。</translation>
    </message>
    <message>
        <source>Postman&apos;s 2.x collections hold no WebSockets: export as a 3.0 folder</source>
        <translation>Postman 的 2.x 集合不含 WebSocket：请导出为 3.0 文件夹</translation>
    </message>
    <message>
        <source>folders nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层的文件夹</translation>
    </message>
    <message>
        <source>a link; it is not followed</source>
        <translation>一个链接；不会跟随</translation>
    </message>
    <message>
        <source>its messages are not to be found at %1</source>
        <translation>在 %1 找不到其消息</translation>
    </message>
    <message>
        <source>more than %1 files; the rest is left out</source>
        <translation>超过 %1 个文件；其余被略去</translation>
    </message>
    <message>
        <source>it is not known which tool wrote it</source>
        <translation>不知道是哪个工具写的</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>它没有地址</translation>
    </message>
    <message>
        <source>The text is too large to be imported.</source>
        <translation>文本太大，无法导入。</translation>
    </message>
    <message>
        <source>There is nothing to import: the text is empty.</source>
        <translation>没有可导入的内容：文本是空的。</translation>
    </message>
    <message>
        <source>the variable %1: the workspace has another value</source>
        <translation>变量 %1：工作区中有另一个值</translation>
    </message>
    <message>
        <source>the environment with %1 variables</source>
        <translation>含 %1 个变量的环境</translation>
    </message>
    <message>
        <source>the WebSocket request</source>
        <translation>该 WebSocket 请求</translation>
    </message>
    <message>
        <source>%1 cookies: they are not put into files</source>
        <translation>%1 个 Cookie：不会放入文件</translation>
    </message>
    <message>
        <source>a message whose request is not in the file</source>
        <translation>其请求不在文件中的消息</translation>
    </message>
    <message>
        <source>it is not a WebSocket request</source>
        <translation>它不是 WebSocket 请求</translation>
    </message>
    <message>
        <source>the WebSocket request (Insomnia&apos;s v5 files do not hold its messages; those of v4 do)</source>
        <translation>该 WebSocket 请求（Insomnia 的 v5 文件不含其消息；v4 文件则有）</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>the profile with %1 messages</source>
        <translation>含 %1 条消息的配置</translation>
    </message>
    <message>
        <source>the largest payload of %1 is taken as MiB</source>
        <translation>%1 的最大有效载荷按 MiB 计</translation>
    </message>
    <message>
        <source>examples of whole sessions</source>
        <translation>整个会话的示例</translation>
    </message>
    <message>
        <source>the message %1 of the kind &quot;%2&quot;</source>
        <translation>类型为“%2”的消息 %1</translation>
    </message>
    <message>
        <source>the value of the secret %1 is not put into a file: enter it when asked</source>
        <translation>机密 %1 的值不会放入文件：请在询问时输入</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1 more values of a type that is not expected there</source>
        <translation>另有 %1 个类型不符的值</translation>
    </message>
    <message>
        <source>%1 is not expected there; it is left out</source>
        <translation>那里不应有%1；已略去</translation>
    </message>
    <message>
        <source>a template function ({% … %}); it stands in the text as it was</source>
        <translation>模板函数（{% … %}）；按原样留在文本中</translation>
    </message>
    <message>
        <source>a template function (${[ … ]}); it stands in the text as it was</source>
        <translation>模板函数（${[ … ]}）；按原样留在文本中</translation>
    </message>
    <message>
        <source>the document has no channels</source>
        <translation>文档没有通道</translation>
    </message>
    <message>
        <source>The document names no server: put its address here.</source>
        <translation>文档没有指定服务器：请在此处填写其地址。</translation>
    </message>
    <message>
        <source>the document names no server: set the variable &quot;server&quot; (it is ws://localhost now)</source>
        <translation>文档没有指定服务器：请设置变量“server”（目前为 ws://localhost）</translation>
    </message>
    <message>
        <source>the host holds a scheme; the protocol %1 counts</source>
        <translation>主机中含有协议名；以协议 %1 为准</translation>
    </message>
    <message>
        <source>channel %1 with %2 messages</source>
        <translation>通道 %1，含 %2 条消息</translation>
    </message>
    <message>
        <source>line %1 in the block &quot;%2&quot;: @%3</source>
        <translation>块“%2”的第 %1 行：@%3</translation>
    </message>
    <message>
        <source>a proxy of the kind %1</source>
        <translation>类型为 %1 的代理</translation>
    </message>
    <message>
        <source>the hosts that bypass the proxy</source>
        <translation>绕过代理的主机</translation>
    </message>
    <message>
        <source>client certificates that are switched off</source>
        <translation>已停用的客户端证书</translation>
    </message>
    <message>
        <source>a client certificate that is switched off</source>
        <translation>已停用的客户端证书</translation>
    </message>
    <message>
        <source>a client certificate without a file</source>
        <translation>没有文件的客户端证书</translation>
    </message>
    <message>
        <source>the client certificate for %1; its files stay where they are</source>
        <translation>用于 %1 的客户端证书；其文件留在原处</translation>
    </message>
    <message>
        <source>a client certificate: no connection that was imported goes there</source>
        <translation>客户端证书：导入的连接中没有连到该处的</translation>
    </message>
    <message>
        <source>the option %1: its value is missing</source>
        <translation>选项 %1：缺少值</translation>
    </message>
    <message>
        <source>%1: curl&apos;s own variables are not filled in</source>
        <translation>%1：curl 自身的变量不会展开</translation>
    </message>
    <message>
        <source>%1: a proxy of this kind</source>
        <translation>%1：此类型的代理</translation>
    </message>
    <message>
        <source>%1: a WebSocket opens without a body</source>
        <translation>%1：WebSocket 打开时不带正文</translation>
    </message>
    <message>
        <source>%1 before the address</source>
        <translation>地址之前的 %1</translation>
    </message>
    <message>
        <source>what is piped into &quot;%1&quot;</source>
        <translation>通过管道传给“%1”的内容</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot;</source>
        <translation>命令“%1”</translation>
    </message>
    <message>
        <source>what &quot;%1&quot; pipes into it</source>
        <translation>“%1”通过管道传给它的内容</translation>
    </message>
    <message>
        <source>what is given to its standard input</source>
        <translation>传给其标准输入的内容</translation>
    </message>
    <message>
        <source>the environment variable %1 before it</source>
        <translation>其前面的环境变量 %1</translation>
    </message>
    <message>
        <source>the redirection %1</source>
        <translation>重定向 %1</translation>
    </message>
    <message>
        <source>%1 is for the shell to fill in; it stands in the text as it was</source>
        <translation>%1 应由 shell 展开；按原样留在文本中</translation>
    </message>
    <message>
        <source>curly quotes or long dashes were taken for the plain ones</source>
        <translation>弯引号或长破折号已视为普通字符</translation>
    </message>
    <message>
        <source>%1: the file %2 is not read; put in yourself what it holds</source>
        <translation>%1：不读取文件 %2；请自行填入其内容</translation>
    </message>
    <message>
        <source>the word behind an option that is not known</source>
        <translation>未知选项后面的词</translation>
    </message>
    <message>
        <source>the word &quot;%1&quot;</source>
        <translation>词“%1”</translation>
    </message>
    <message>
        <source>it lies outside of the folder</source>
        <translation>它位于文件夹之外</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>它是链接，不会跟随链接</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it has more than %1 MiB</source>
        <translation>它超过 %1 MiB</translation>
    </message>
    <message>
        <source>more than %1 files are referred to</source>
        <translation>引用的文件超过 %1 个</translation>
    </message>
    <message>
        <source>that it was closed with %1: a profile holds what is sent (import the file as a capture to see it)</source>
        <translation>以 %1 关闭这一情况：配置只保存要发送的内容（将文件作为捕获导入即可查看）</translation>
    </message>
    <message>
        <source>how it ended: a profile holds what is sent (import the file as a capture to see it)</source>
        <translation>它如何结束：配置只保存要发送的内容（将文件作为捕获导入即可查看）</translation>
    </message>
    <message>
        <source>a header without a name is left out</source>
        <translation>没有名称的标头被略去</translation>
    </message>
    <message>
        <source>Framescope reads HAR, Postman 3.0 folders, Insomnia v4 and v5, Bruno, OpenCollection, Yaak, AsyncAPI, its own files, and command lines of curl, websocat, wscat and PowerShell.</source>
        <translation>Framescope 可读取 HAR、Postman 3.0 文件夹、Insomnia v4 和 v5、Bruno、OpenCollection、Yaak、AsyncAPI、自己的文件，以及 curl、websocat、wscat 和 PowerShell 的命令行。</translation>
    </message>
    <message>
        <source>the limit is %1 MiB</source>
        <translation>上限为 %1 MiB</translation>
    </message>
    <message>
        <source>line %1, column %2: the name &quot;%3&quot; stands twice in the same object; the first one counts</source>
        <translation>第 %1 行第 %2 列：名称“%3”在同一对象中出现了两次；以第一个为准</translation>
    </message>
    <message>
        <source>%1 more names that stand twice</source>
        <translation>另有 %1 个出现了两次的名称</translation>
    </message>
    <message>
        <source>%1 variables that are always there</source>
        <translation>%1 个始终存在的变量</translation>
    </message>
    <message>
        <source>the variable %1: a chosen environment&apos;s value stands over the folder&apos;s here</source>
        <translation>变量 %1：在这里，所选环境的值优先于文件夹的值</translation>
    </message>
    <message>
        <source>there is no version %1 of this format; it is read as version %2</source>
        <translation>此格式没有版本 %1；按版本 %2 读取</translation>
    </message>
    <message>
        <source>a newer Framescope wrote it (version %1, this program knows %2); what is new in it is not understood</source>
        <translation>它由较新的 Framescope 写入（版本 %1，本程序支持 %2）；其中的新内容无法理解</translation>
    </message>
    <message>
        <source>a variable of PowerShell; it stands in the text as it was</source>
        <translation>PowerShell 的变量；按原样留在文本中</translation>
    </message>
    <message>
        <source>a reference to something that is not there</source>
        <translation>对不存在内容的引用</translation>
    </message>
    <message>
        <source>a reference that goes in a circle</source>
        <translation>循环引用</translation>
    </message>
    <message>
        <source>a reference to another place; nothing is fetched</source>
        <translation>对其他位置的引用；不会获取任何内容</translation>
    </message>
    <message>
        <source>a reference to another file; import the file or its folder instead of the text</source>
        <translation>对其他文件的引用；请导入该文件或其文件夹，而不是文本</translation>
    </message>
    <message>
        <source>a reference to another file: %1</source>
        <translation>对其他文件的引用：%1</translation>
    </message>
    <message>
        <source>addresses of hosts that are set by hand</source>
        <translation>手动设置的主机地址</translation>
    </message>
    <message>
        <source>curl makes several addresses of {…} and […]; it stands in the address as it was</source>
        <translation>curl 会把 {…} 和 […] 展开成多个地址；它们在地址中保持原样</translation>
    </message>
    <message>
        <source>a folder without WebSocket requests, with its variables and settings</source>
        <translation>没有 WebSocket 请求的文件夹，连同其变量和设置</translation>
    </message>
    <message>
        <source>a server without a protocol</source>
        <translation>没有协议的服务器</translation>
    </message>
    <message>
        <source>a binary message whose data should be base64 and is not: the text was taken as it stands</source>
        <translation>二进制消息的数据应为 base64 但不是：文本已原样采用</translation>
    </message>
    <message>
        <source>it has no list of entries</source>
        <translation>它没有条目列表</translation>
    </message>
    <message>
        <source>its headers, authentication and variables apply to the connections that were there before too: %1</source>
        <translation>它的标头、身份验证和变量也适用于先前已有的连接：%1</translation>
    </message>
    <message>
        <source>a folder for the import: its headers, authentication and variables stay off the connections that were there before</source>
        <translation>为导入内容创建的文件夹：其标头、身份验证和变量不影响先前已有的连接</translation>
    </message>
    <message>
        <source>Paste or choose what another tool has exported.</source>
        <translation>请粘贴或选择其他工具导出的内容。</translation>
    </message>
    <message>
        <source>an address that begins with %1:// is not WebSocket</source>
        <translation>以 %1:// 开头的地址不是 WebSocket</translation>
    </message>
    <message>
        <source>the address begins with %1://, which is not WebSocket; it stands as it was</source>
        <translation>地址以 %1:// 开头，这不是 WebSocket；它保持原样</translation>
    </message>
</context>
<context>
    <name>OrderedJson</name>
    <message>
        <source>something follows the end of the value</source>
        <translation>值的结尾之后还有内容</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>文本结尾</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>第 %1 行第 %2 列：%3。</translation>
    </message>
    <message>
        <source>Correct the text at this place.</source>
        <translation>请更正此处的文本。</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>this is not a value</source>
        <translation>这不是一个值</translation>
    </message>
    <message>
        <source>a number must not begin with 0</source>
        <translation>数字不能以 0 开头</translation>
    </message>
    <message>
        <source>a digit is missing after the point</source>
        <translation>小数点后缺少数字</translation>
    </message>
    <message>
        <source>a digit is missing in the exponent</source>
        <translation>指数中缺少数字</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>a control character stands in a text (write it as \n, \t or \uNNNN)</source>
        <translation>文本中有控制字符（请写成 \n、\t 或 \uNNNN）</translation>
    </message>
    <message>
        <source>four hexadecimal digits must follow \u</source>
        <translation>\u 之后必须有四个十六进制数字</translation>
    </message>
    <message>
        <source>an unknown escape stands in a text</source>
        <translation>文本中有未知的转义</translation>
    </message>
    <message>
        <source>the closing quote of a text is missing</source>
        <translation>文本缺少右引号</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation>缺少逗号或列表结尾</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>缺少带引号的名称</translation>
    </message>
    <message>
        <source>a colon is missing after a name</source>
        <translation>名称之后缺少冒号</translation>
    </message>
    <message>
        <source>a comma or the end of the object is missing</source>
        <translation>缺少逗号或对象结尾</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Try: %1</source>
        <translation>建议：%1</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&quot;%1&quot; should be %2, but it is %3.</source>
        <translation>“%1”应为%2，实际为%3。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Correct it in the file; until then it counts as not set and is kept as it is.</source>
        <translation>请在文件中更正；在此之前视为未设置并原样保留。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数列表</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>built-in value</source>
        <translation>内置值</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>this profile</source>
        <translation>此配置</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>There is no report of the kind &quot;%1&quot;.</source>
        <translation>没有“%1”这种报告。</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>已知的有：%1。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是否想写“%1”？</translation>
    </message>
    <message>
        <source>The report %1 needs a file.</source>
        <translation>报告 %1 需要一个文件。</translation>
    </message>
    <message>
        <source>Write %1=FILE.</source>
        <translation>请写 %1=文件。</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>无法将报告写入 %1。</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk.</source>
        <translation>请检查文件夹和磁盘空间。</translation>
    </message>
    <message>
        <source>The step&apos;s summary could not be written: %1</source>
        <translation>无法写入该步骤的摘要：%1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>flaky</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 errors, %4 flaky, %5 skipped in %6</source>
        <translation>%1 个通过，%2 个失败，%3 个错误，%4 个不稳定，%5 个跳过，用时 %6</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>内容：</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>所见：</translation>
    </message>
    <message>
        <source>Try:</source>
        <translation>建议：</translation>
    </message>
    <message>
        <source>At:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Capture:</source>
        <translation>捕获：</translation>
    </message>
</context>
<context>
    <name>Resolver</name>
    <message>
        <source>(in %1)</source>
        <translation>（位于 %1）</translation>
    </message>
    <message>
        <source>The process has no environment variable %1%2.</source>
        <translation>进程没有环境变量 %1%2。</translation>
    </message>
    <message>
        <source>Set it before Framescope is started.</source>
        <translation>请在启动 Framescope 之前设置它。</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; is not on this machine%2.</source>
        <translation>此计算机上没有机密“%1”%2。</translation>
    </message>
    <message>
        <source>Enter it when asked, or set it in the workspace&apos;s secrets.</source>
        <translation>请在询问时输入，或在工作区的机密中设置。</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;%2.</source>
        <translation>没有变量“%1”%2。</translation>
    </message>
    <message>
        <source>similar names: %1</source>
        <translation>相近的名称：%1</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; needs itself%2.</source>
        <translation>变量“%1”需要它自身%2。</translation>
    </message>
    <message>
        <source>The variables make a text of more than %1 MiB%2.</source>
        <translation>变量展开后的文本超过 %1 MiB%2。</translation>
    </message>
    <message>
        <source>Look for variables that contain each other several times.</source>
        <translation>请查找彼此多次包含的变量。</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成值</translation>
    </message>
    <message>
        <source>process environment</source>
        <translation>进程环境</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>密钥串</translation>
    </message>
    <message>
        <source>Allow it if you trust the file that asks for it.</source>
        <translation>如果信任要求它的文件，请予以允许。</translation>
    </message>
    <message>
        <source>The environment variable %1 has bytes that are not UTF-8%2.</source>
        <translation>环境变量 %1 含有不是 UTF-8 的字节%2。</translation>
    </message>
    <message>
        <source>Set it to text in UTF-8.</source>
        <translation>请将其设置为 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The variables make texts of more than %1 MiB together.</source>
        <translation>变量展开后的文本合计超过 %1 MiB。</translation>
    </message>
    <message>
        <source>The variables contain each other more than %1 times%2.</source>
        <translation>变量相互包含超过 %1 次%2。</translation>
    </message>
    <message>
        <source>The environment variable %1 was not used%2, because it was not allowed.</source>
        <translation>未使用环境变量 %1%2，因为它未获允许。</translation>
    </message>
    <message>
        <source>Use one of the generated values: %1.</source>
        <translation>请使用以下生成值之一：%1。</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or give it a value.</source>
        <translation>请选择包含该变量的环境，或为它指定一个值。</translation>
    </message>
    <message>
        <source>Break the circle in one of these variables.</source>
        <translation>请在其中一个变量里打破循环。</translation>
    </message>
    <message>
        <source>More than %1 variables are nested%2.</source>
        <translation>嵌套的变量超过 %1 个%2。</translation>
    </message>
    <message>
        <source>Nest fewer variables.</source>
        <translation>请减少变量的嵌套。</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>The data file is not UTF-8.</source>
        <translation>数据文件不是 UTF-8。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; cannot be the name of a column.</source>
        <translation>第 %1 行：“%2”不能作为列名。</translation>
    </message>
    <message>
        <source>The first line names the columns; use letters, digits, _, - and points.</source>
        <translation>第一行给出列名；请使用字母、数字、_、- 和点。</translation>
    </message>
    <message>
        <source>Line %1: the column &quot;%2&quot; stands there twice.</source>
        <translation>第 %1 行：列“%2”出现两次。</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, and there are %3 columns.</source>
        <translation>第 %1 行有 %2 个字段，而列有 %3 个。</translation>
    </message>
    <message>
        <source>Put a field that holds a comma into quotation marks.</source>
        <translation>请将含逗号的字段放在引号中。</translation>
    </message>
    <message>
        <source>Line %1: more than %2 rows.</source>
        <translation>第 %1 行：超过 %2 行。</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed.</source>
        <translation>第 %1 行：有引号没有闭合。</translation>
    </message>
    <message>
        <source>The data file is empty.</source>
        <translation>数据文件是空的。</translation>
    </message>
    <message>
        <source>Its first line names the columns: symbol,price</source>
        <translation>其第一行给出列名：symbol,price</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>此文本</translation>
    </message>
    <message>
        <source>Status %1 was expected, and no answer came.</source>
        <translation>预期状态 %1，但没有收到响应。</translation>
    </message>
    <message>
        <source>Status %1 was expected, and %2 came.</source>
        <translation>预期状态 %1，但收到 %2。</translation>
    </message>
    <message>
        <source>The header %1 was expected, and is not there.</source>
        <translation>预期有标头 %1，但它不存在。</translation>
    </message>
    <message>
        <source>The header %1 was expected to have &quot;%2&quot;, and is &quot;%3&quot;.</source>
        <translation>预期标头 %1 含有“%2”，实际为“%3”。</translation>
    </message>
    <message>
        <source>The subprotocol %1 was expected, and none was agreed on.</source>
        <translation>预期子协议 %1，但没有商定任何子协议。</translation>
    </message>
    <message>
        <source>The subprotocol %1 was expected, and %2 was agreed on.</source>
        <translation>预期子协议 %1，但商定的是 %2。</translation>
    </message>
    <message>
        <source>permessage-deflate was expected, and was not agreed on.</source>
        <translation>预期使用 permessage-deflate，但没有商定。</translation>
    </message>
    <message>
        <source>permessage-deflate was agreed on, and was expected not to be.</source>
        <translation>商定了 permessage-deflate，但预期不使用它。</translation>
    </message>
    <message>
        <source>The body was expected to have &quot;%1&quot;, and is &quot;%2&quot;.</source>
        <translation>预期正文含有“%1”，实际为“%2”。</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false, and one is %1.</source>
        <translation>schema 必须是对象、true 或 false，但其中一个是 %1。</translation>
    </message>
    <message>
        <source>The schema is nested deeper than %1 levels.</source>
        <translation>schema 的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The regular expression &quot;%1&quot; of the schema is wrong: %2.</source>
        <translation>schema 的正则表达式“%1”有误：%2。</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>该消息</translation>
    </message>
    <message>
        <source>%1 must not be there.</source>
        <translation>%1 不得存在。</translation>
    </message>
    <message>
        <source>The schema refers to itself without end.</source>
        <translation>schema 无休止地引用自身。</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is not in it.</source>
        <translation>schema 引用了 %1，但其中没有它。</translation>
    </message>
    <message>
        <source>%1 must be of the type %2, and is %3.</source>
        <translation>%1 的类型必须为 %2，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 must be of one of the types %2, and is %3.</source>
        <translation>%1 的类型必须为 %2 之一，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 must be %2, and is %3.</source>
        <translation>%1 必须为 %2，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 must be one of %2, and is %3.</source>
        <translation>%1 必须为 %2 之一，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 must be at least %2, and is %3.</source>
        <translation>%1 必须至少为 %2，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 must be at most %2, and is %3.</source>
        <translation>%1 必须至多为 %2，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 must be more than %2, and is %3.</source>
        <translation>%1 必须大于 %2，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 must be less than %2, and is %3.</source>
        <translation>%1 必须小于 %2，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 must be a multiple of %2, and is %3.</source>
        <translation>%1 必须是 %2 的倍数，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters, and has %3.</source>
        <translation>%1 必须至少有 %2 个字符，实际有 %3 个。</translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters, and has %3.</source>
        <translation>%1 必须至多有 %2 个字符，实际有 %3 个。</translation>
    </message>
    <message>
        <source>%1 must match /%2/, and is %3.</source>
        <translation>%1 必须匹配 /%2/，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 fits none of the %2 forms that it may have.</source>
        <translation>%1 可以采用 %2 种形式，但一种也不符合。</translation>
    </message>
    <message>
        <source>%1 must fit one of %2 forms, and fits %3.</source>
        <translation>%1 必须符合 %2 种形式之一，实际符合 %3 种。</translation>
    </message>
    <message>
        <source>%1 has a form that it must not have.</source>
        <translation>%1 具有不允许的形式。</translation>
    </message>
    <message>
        <source>%1 must have at least %2 items, and has %3.</source>
        <translation>%1 必须至少有 %2 项，实际有 %3 项。</translation>
    </message>
    <message>
        <source>%1 must have at most %2 items, and has %3.</source>
        <translation>%1 必须至多有 %2 项，实际有 %3 项。</translation>
    </message>
    <message>
        <source>%1 has an item twice.</source>
        <translation>%1 中有一项出现两次。</translation>
    </message>
    <message>
        <source>%1 must contain at least %2 items of a form that it has %3 of.</source>
        <translation>%1 必须至少包含 %2 个特定形式的项，实际有 %3 个。</translation>
    </message>
    <message>
        <source>%1 must contain at most %2 items of a form that it has %3 of.</source>
        <translation>%1 必须至多包含 %2 个特定形式的项，实际有 %3 个。</translation>
    </message>
    <message>
        <source>%1 must have at least %2 members, and has %3.</source>
        <translation>%1 必须至少有 %2 个成员，实际有 %3 个。</translation>
    </message>
    <message>
        <source>%1 must have at most %2 members, and has %3.</source>
        <translation>%1 必须至多有 %2 个成员，实际有 %3 个。</translation>
    </message>
    <message>
        <source>%1 lacks &quot;%2&quot;.</source>
        <translation>%1 缺少“%2”。</translation>
    </message>
    <message>
        <source>%1 has a member of a name that it must not have: &quot;%2&quot;.</source>
        <translation>%1 有一个成员的名称不被允许：“%2”。</translation>
    </message>
    <message>
        <source>The message does not fit the schema.</source>
        <translation>消息不符合 schema。</translation>
    </message>
    <message>
        <source>%1: it was never measured.</source>
        <translation>%1：从未测量过。</translation>
    </message>
    <message>
        <source>%1: it was %2.</source>
        <translation>%1：实际为 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a limit.</source>
        <translation>“%1”不是限值。</translation>
    </message>
    <message>
        <source>Write NAME &lt; VALUE or NAME.p95 &lt; VALUE: &quot;connect &lt; 1s&quot;, &quot;failed &lt; 1%&quot;.</source>
        <translation>请写成 名称 &lt; 值 或 名称.p95 &lt; 值：&quot;connect &lt; 1s&quot;、&quot;failed &lt; 1%&quot;。</translation>
    </message>
    <message>
        <source>No step is named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的步骤。</translation>
    </message>
    <message>
        <source>There is no percentile %1.</source>
        <translation>没有百分位数 %1。</translation>
    </message>
    <message>
        <source>It is from 0 to 100: p50, p99.9.</source>
        <translation>它的范围是 0 到 100：p50、p99.9。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here: only &quot;failed&quot; is a share.</source>
        <translation>“%1”不适用于此处：只有 &quot;failed&quot; 是比例。</translation>
    </message>
    <message>
        <source>Write a duration: 250ms.</source>
        <translation>请写一个时长：250ms。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Write a count, or for &quot;failed&quot; a share: 1%.</source>
        <translation>请写一个数量，或对 &quot;failed&quot; 写一个比例：1%。</translation>
    </message>
    <message>
        <source>%1 must be a list, and is %2.</source>
        <translation>%1 必须是列表，实际为%2。</translation>
    </message>
    <message>
        <source>Write [&quot;connect &lt; 1s&quot;].</source>
        <translation>请写 [&quot;connect &lt; 1s&quot;]。</translation>
    </message>
    <message>
        <source>%1 must be a list of stages, and is %2.</source>
        <translation>%1 必须是阶段列表，实际为%2。</translation>
    </message>
    <message>
        <source>Write [{over: 30s, to: 20/s}].</source>
        <translation>请写 [{over: 30s, to: 20/s}]。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>Write {over: 30s, to: 20/s}.</source>
        <translation>请写 {over: 30s, to: 20/s}。</translation>
    </message>
    <message>
        <source>Users arrive, or so many of them are there: not both.</source>
        <translation>用户要么陆续到达，要么数量固定：不能同时使用。</translation>
    </message>
    <message>
        <source>Keep &quot;arrive&quot; or &quot;users&quot;.</source>
        <translation>请保留 &quot;arrive&quot; 或 &quot;users&quot; 之一。</translation>
    </message>
    <message>
        <source>How many users is missing.</source>
        <translation>缺少用户数。</translation>
    </message>
    <message>
        <source>Write {users: 500, for: 5m} or {arrive: [{over: 30s, to: 20/s}]}.</source>
        <translation>请写 {users: 500, for: 5m} 或 {arrive: [{over: 30s, to: 20/s}]}。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是否想写“%1”？</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>已知的有：%1。</translation>
    </message>
    <message>
        <source>%1 must be a map of keys and values, and is %2.</source>
        <translation>%1 必须是键和值的映射，实际为%2。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>文本“%1”</translation>
    </message>
    <message>
        <source>%1 must be a text, and is %2.</source>
        <translation>%1 必须是文本，实际为%2。</translation>
    </message>
    <message>
        <source>%1 must be true or false, and is %2.</source>
        <translation>%1 必须是 true 或 false，实际为%2。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, and is %2.</source>
        <translation>%1 必须是整数，实际为%2。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, and is %4.</source>
        <translation>%1 必须在 %2 到 %3 之间，实际为 %4。</translation>
    </message>
    <message>
        <source>%1 must be a duration such as 2s or 250ms, and is %2.</source>
        <translation>%1 必须是 2s 或 250ms 这样的时长，实际为%2。</translation>
    </message>
    <message>
        <source>%1 must be a rate such as 20/s, and is %2.</source>
        <translation>%1 必须是 20/s 这样的速率，实际为%2。</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, and is %2.</source>
        <translation>%1 必须是文本列表，实际为%2。</translation>
    </message>
    <message>
        <source>A key must be a word, not a list or a map.</source>
        <translation>键必须是一个词，不能是列表或映射。</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here.</source>
        <translation>此处没有键“%1”。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>键“%1”在此出现两次。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请删除其中一个。</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>The run took longer than %1.</source>
        <translation>运行时间超过 %1。</translation>
    </message>
    <message>
        <source>The connection ended (%1%2) while this step waited.</source>
        <translation>此步骤等待时连接已结束（%1%2）。</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>A message came that must not: %1</source>
        <translation>收到了不应收到的消息：%1</translation>
    </message>
    <message>
        <source>The next message had to be %1.</source>
        <translation>下一条消息必须是 %1。</translation>
    </message>
    <message>
        <source>The message fits, but has nothing to save as {{%1}}: %2 is not there.</source>
        <translation>消息符合，但没有可保存为 {{%1}} 的内容：%2 不存在。</translation>
    </message>
    <message>
        <source>No message came.</source>
        <translation>没有收到消息。</translation>
    </message>
    <message>
        <source>the message at +%1</source>
        <translation>+%1 处的消息</translation>
    </message>
    <message>
        <source>%1 of %2 messages came in %3: %4</source>
        <translation>在 %3 内只收到 %2 条消息中的 %1 条：%4</translation>
    </message>
    <message>
        <source>No message came in %1 that is %2</source>
        <translation>在 %1 内没有收到符合以下条件的消息：%2</translation>
    </message>
    <message>
        <source>The ping was not answered in %1.</source>
        <translation>在 %1 内没有收到对 ping 的回应。</translation>
    </message>
    <message>
        <source>The connection was not closed in %1.</source>
        <translation>连接在 %1 内没有关闭。</translation>
    </message>
    <message>
        <source>It was closed with %1%2.</source>
        <translation>它以 %1%2 关闭。</translation>
    </message>
    <message>
        <source>Close code %1 was expected.</source>
        <translation>预期 close 代码 %1。</translation>
    </message>
    <message>
        <source>The reason &quot;%1&quot; was expected.</source>
        <translation>预期原因为“%1”。</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is not open.</source>
        <translation>无法发送：连接未打开。</translation>
    </message>
    <message>
        <source>The opening had to be refused, and the connection is open.</source>
        <translation>打开本应被拒绝，但连接已打开。</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>状态 %1。</translation>
    </message>
    <message>
        <source>The connection did not open.</source>
        <translation>连接没有打开。</translation>
    </message>
    <message>
        <source>No message came that could be checked against %1.</source>
        <translation>没有收到可按 %1 检查的消息。</translation>
    </message>
    <message>
        <source>Message %1 is not JSON, so that it does not fit %2.</source>
        <translation>消息 %1 不是 JSON，因此不符合 %2。</translation>
    </message>
    <message>
        <source>Message %1 does not fit %2: %3</source>
        <translation>消息 %1 不符合 %2：%3</translation>
    </message>
    <message>
        <source>Scripts are not supported by this version: %1 was not run.</source>
        <translation>此版本不支持脚本：%1 没有运行。</translation>
    </message>
    <message>
        <source>The connection never opened, so that it cannot be closed.</source>
        <translation>连接从未打开，因此无法关闭。</translation>
    </message>
    <message>
        <source>&quot;connect&quot; is missing: the scenario does not say where to.</source>
        <translation>缺少 &quot;connect&quot;：场景没有说明连接到哪里。</translation>
    </message>
    <message>
        <source>Add connect: ws://…, or the path of a saved connection.</source>
        <translation>请添加 connect: ws://…，或已保存连接的路径。</translation>
    </message>
    <message>
        <source>&quot;steps&quot; is missing: there is nothing to do.</source>
        <translation>缺少 &quot;steps&quot;：没有要执行的内容。</translation>
    </message>
    <message>
        <source>&quot;format&quot; is missing.</source>
        <translation>缺少 &quot;format&quot;。</translation>
    </message>
    <message>
        <source>Begin the file with: format: %1</source>
        <translation>请以此开始文件：format: %1</translation>
    </message>
    <message>
        <source>This file is of version %1 of the format; this program knows version 1.</source>
        <translation>此文件的格式版本为 %1；本程序只支持版本 1。</translation>
    </message>
    <message>
        <source>Use a newer Framescope.</source>
        <translation>请使用更新版本的 Framescope。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format of scenarios.</source>
        <translation>“%1”不是场景的格式。</translation>
    </message>
    <message>
        <source>Write: format: %1</source>
        <translation>请写：format: %1</translation>
    </message>
    <message>
        <source>No connection is named.</source>
        <translation>没有指定连接。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; stands here twice.</source>
        <translation>连接“%1”在此出现两次。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>地址是空的。</translation>
    </message>
    <message>
        <source>&quot;url&quot; is missing.</source>
        <translation>缺少 &quot;url&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a header.</source>
        <translation>“%1”不是标头。</translation>
    </message>
    <message>
        <source>Write &quot;Name: value&quot;.</source>
        <translation>请写成 &quot;名称: 值&quot;。</translation>
    </message>
    <message>
        <source>%1 must be a map of names and values, and is %2.</source>
        <translation>%1 必须是名称和值的映射，实际为%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable.</source>
        <translation>“%1”不能作为变量名。</translation>
    </message>
    <message>
        <source>Use letters, digits, _, - and points.</source>
        <translation>请使用字母、数字、_、- 和点。</translation>
    </message>
    <message>
        <source>This step cannot be carried out: &quot;%1&quot; has ended the connection before it.</source>
        <translation>此步骤无法执行：“%1”在它之前已结束连接。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Begin it with: format: %1</source>
        <translation>请以此开始：format: %1</translation>
    </message>
    <message>
        <source>%1 must be a list of steps, and is %2.</source>
        <translation>%1 必须是步骤列表，实际为%2。</translation>
    </message>
    <message>
        <source>Begin each step with &quot;- &quot;.</source>
        <translation>每个步骤请以 &quot;- &quot; 开头。</translation>
    </message>
    <message>
        <source>A step begins with what it does, and this is %1.</source>
        <translation>步骤应以要做的事开头，而这里是%1。</translation>
    </message>
    <message>
        <source>One step cannot both &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>一个步骤不能同时有“%1”和“%2”。</translation>
    </message>
    <message>
        <source>Make two steps of it: begin &quot;%1&quot; with &quot;- &quot;.</source>
        <translation>请拆成两个步骤：让“%1”以 &quot;- &quot; 开头。</translation>
    </message>
    <message>
        <source>This step says nothing.</source>
        <translation>此步骤没有内容。</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;.</source>
        <translation>没有步骤“%1”。</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot; in this scenario.</source>
        <translation>此场景中没有连接“%1”。</translation>
    </message>
    <message>
        <source>Give connections names: connect: {alice: …, bob: …}.</source>
        <translation>请为连接命名：connect: {alice: …, bob: …}。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name.</source>
        <translation>“%1”不是名称。</translation>
    </message>
    <message>
        <source>Use letters, digits, _ and -, and begin with a letter.</source>
        <translation>请使用字母、数字、_ 和 -，并以字母开头。</translation>
    </message>
    <message>
        <source>One message is of one kind: &quot;%1&quot; is a second one.</source>
        <translation>一条消息只能有一种类型：“%1”是第二种。</translation>
    </message>
    <message>
        <source>%1 must be a list of sizes such as [3, 5], and is %2.</source>
        <translation>%1 必须是 [3, 5] 这样的大小列表，实际为%2。</translation>
    </message>
    <message>
        <source>Nothing is said of what to send.</source>
        <translation>没有说明要发送什么。</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>A text that is to be sent as a JSON string needs its own quotation marks: &apos;&quot;hello&quot;&apos;. Use &quot;text&quot; for what is not JSON.</source>
        <translation>要作为 JSON 字符串发送的文本需要自带引号：&apos;&quot;hello&quot;&apos;。不是 JSON 的内容请用 &quot;text&quot;。</translation>
    </message>
    <message>
        <source>A filter is missing.</source>
        <translation>缺少过滤器。</translation>
    </message>
    <message>
        <source>For any message at all, write type:text,binary.</source>
        <translation>如需匹配任意消息，请写 type:text,binary。</translation>
    </message>
    <message>
        <source>In the filter: %1</source>
        <translation>过滤器中：%1</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>正则表达式有误：%1。</translation>
    </message>
    <message>
        <source>The regular expression must have one group, and has %1.</source>
        <translation>正则表达式必须有一个组，实际有 %1 个。</translation>
    </message>
    <message>
        <source>Put the part to save into parentheses: &quot;id=([0-9]+)&quot;. For a field of JSON write json:path.</source>
        <translation>请将要保存的部分放进圆括号：&quot;id=([0-9]+)&quot;。JSON 的字段请写 json:path。</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>冒号后没有内容。</translation>
    </message>
    <message>
        <source>%1 must be a name, or a map of names and values.</source>
        <translation>%1 必须是名称，或名称和值的映射。</translation>
    </message>
    <message>
        <source>Nothing is said of what to expect.</source>
        <translation>没有说明预期什么。</translation>
    </message>
    <message>
        <source>Write a filter, or {handshake: …}, or {refused: …}.</source>
        <translation>请写过滤器，或 {handshake: …}，或 {refused: …}。</translation>
    </message>
    <message>
        <source>How long nothing of the kind may come is missing.</source>
        <translation>缺少不得收到此类消息的时长。</translation>
    </message>
    <message>
        <source>Add a line &quot;for: 1s&quot;.</source>
        <translation>请添加一行 &quot;for: 1s&quot;。</translation>
    </message>
    <message>
        <source>&quot;to&quot; is missing.</source>
        <translation>缺少 &quot;to&quot;。</translation>
    </message>
    <message>
        <source>Write {from: 200ms, to: 1s}, or one duration.</source>
        <translation>请写 {from: 200ms, to: 1s}，或一个时长。</translation>
    </message>
    <message>
        <source>&quot;from&quot; is longer than &quot;to&quot;.</source>
        <translation>&quot;from&quot; 比 &quot;to&quot; 长。</translation>
    </message>
    <message>
        <source>&quot;times&quot; is missing.</source>
        <translation>缺少 &quot;times&quot;。</translation>
    </message>
    <message>
        <source>The steps to repeat are missing.</source>
        <translation>缺少要重复的步骤。</translation>
    </message>
    <message>
        <source>Add &quot;steps:&quot; below, at the depth of &quot;repeat&quot;.</source>
        <translation>请在下方添加 &quot;steps:&quot;，缩进与 &quot;repeat&quot; 相同。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a field.</source>
        <translation>“%1”不是字段的路径。</translation>
    </message>
    <message>
        <source>Write json:path, for example json:seq.</source>
        <translation>请写 json:path，例如 json:seq。</translation>
    </message>
    <message>
        <source>&quot;field&quot; is missing.</source>
        <translation>缺少 &quot;field&quot;。</translation>
    </message>
    <message>
        <source>Write {field: &apos;json:seq&apos;}.</source>
        <translation>请写 {field: &apos;json:seq&apos;}。</translation>
    </message>
    <message>
        <source>&quot;for&quot; is missing.</source>
        <translation>缺少 &quot;for&quot;。</translation>
    </message>
    <message>
        <source>Say how long to listen: {for: 5s}.</source>
        <translation>请说明监听多久：{for: 5s}。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no message.</source>
        <translation>“%1”不是消息。</translation>
    </message>
    <message>
        <source>Write &quot;last&quot;.</source>
        <translation>请写 &quot;last&quot;。</translation>
    </message>
    <message>
        <source>&quot;file&quot; is missing.</source>
        <translation>缺少 &quot;file&quot;。</translation>
    </message>
    <message>
        <source>The reason has more than 123 bytes (RFC 6455 section 5.5).</source>
        <translation>原因超过 123 字节（RFC 6455 第 5.5 节）。</translation>
    </message>
    <message>
        <source>Nothing came for %1; at most %2 is allowed.</source>
        <translation>%1 内没有收到任何内容；最多允许 %2。</translation>
    </message>
    <message>
        <source>The sequence field json:%1 is %2, which is no whole number.</source>
        <translation>序号字段 json:%1 为 %2，不是整数。</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> （%1）</translation>
    </message>
    <message>
        <source>The sequence%1 has a gap: %2 came after %3.</source>
        <translation>序号%1有缺口：%3 之后收到 %2。</translation>
    </message>
    <message>
        <source>The sequence%1 went back: %2 came after %3.</source>
        <translation>序号%1倒退：%3 之后收到 %2。</translation>
    </message>
    <message>
        <source>%1 messages came in %2, which is %3 a second; at least %4 is asked for.</source>
        <translation>%2 内收到 %1 条消息，即每秒 %3 条；要求至少 %4 条。</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>没有文件或文件夹 %1。</translation>
    </message>
    <message>
        <source>Put it beside the scenario.</source>
        <translation>请将它放在场景旁边。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>A limit does not hold.</source>
        <translation>有一个限值未满足。</translation>
    </message>
    <message>
        <source> %1 messages came faster than the steps looked at them, and were dropped.</source>
        <translation> 有 %1 条消息到达得太快，步骤来不及查看，已被丢弃。</translation>
    </message>
    <message>
        <source>Not run: interrupted before it began.</source>
        <translation>未运行：在开始之前已中断。</translation>
    </message>
    <message>
        <source>Not run: an earlier one failed.</source>
        <translation>未运行：先前有一个失败了。</translation>
    </message>
    <message>
        <source>Nothing has given {{%1}} a value when this step runs.</source>
        <translation>此步骤运行时，{{%1}} 尚未获得值。</translation>
    </message>
    <message>
        <source>This version runs no scripts.</source>
        <translation>此版本不运行脚本。</translation>
    </message>
    <message>
        <source>Say it with expect and save, as far as it can be.</source>
        <translation>请尽量用 expect 和 save 来表达。</translation>
    </message>
    <message>
        <source>This version decodes no application protocols.</source>
        <translation>此版本不解码应用协议。</translation>
    </message>
    <message>
        <source>Save a field of JSON: json:path.</source>
        <translation>请保存 JSON 的字段：json:path。</translation>
    </message>
    <message>
        <source>The file %1 lies outside of the scenario&apos;s folder.</source>
        <translation>文件 %1 位于场景所在文件夹之外。</translation>
    </message>
</context>
<context>
    <name>SecretScan</name>
    <message>
        <source>a value of &quot;%1&quot; is a secret as a rule</source>
        <translation>“%1”的值通常是机密</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot; is marked as secret</source>
        <translation>变量“%1”被标记为机密</translation>
    </message>
    <message>
        <source>this field is for a secret</source>
        <translation>此字段用于机密</translation>
    </message>
    <message>
        <source>the URL holds a password</source>
        <translation>URL 中含有密码</translation>
    </message>
    <message>
        <source>it looks like an access token or a private key</source>
        <translation>看起来像访问令牌或私钥</translation>
    </message>
    <message>
        <source>the subprotocol carries a token</source>
        <translation>子协议中带有令牌</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>This system has no keychain that can be used.</source>
        <translation>此系统没有可用的密钥串。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain refused.</source>
        <translation>系统的密钥串拒绝了请求。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret when asked: it is then kept until the program ends.</source>
        <translation>请解锁密钥串，或在询问时输入机密：它会保留到程序结束。</translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>A quote (%1) is not closed in this command line.</source>
        <translation>此命令行中的引号 (%1) 没有闭合。</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>请复制完整的命令。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Echo</source>
        <translation>回显</translation>
    </message>
    <message>
        <source>The echo server on this machine: start it under Servers, then connect.</source>
        <translation>本机的回显服务器：在“服务器”下启动，然后连接。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>你好</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Four bytes</source>
        <translation>四个字节</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>再见</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Where the echo server listens</source>
        <translation>回显服务器监听的位置</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The environment variable %1 has bytes that are not UTF-8.</source>
        <translation>环境变量 %1 含有不是 UTF-8 的字节。</translation>
    </message>
    <message>
        <source>Name a folder in UTF-8.</source>
        <translation>请用 UTF-8 指定文件夹。</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>我的工作区</translation>
    </message>
</context>
<context>
    <name>WorkspaceScan</name>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation>%1 是一个失效的链接。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请删除它。</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the workspace; it is not followed.</source>
        <translation>%1 是指向工作区之外的链接；不会跟随。</translation>
    </message>
    <message>
        <source>Copy the file into the workspace.</source>
        <translation>请把文件复制到工作区中。</translation>
    </message>
    <message>
        <source>%1 is a link to another place in the workspace; it is listed there only.</source>
        <translation>%1 是指向工作区内另一处的链接；只在那里列出。</translation>
    </message>
    <message>
        <source>Folders are nested deeper than %1 levels; what is below is not listed.</source>
        <translation>文件夹嵌套超过 %1 层；更深的内容不列出。</translation>
    </message>
    <message>
        <source>There are more than %1 files; the rest is not listed.</source>
        <translation>文件超过 %1 个；其余不列出。</translation>
    </message>
    <message>
        <source>It has no URL.</source>
        <translation>它没有 URL。</translation>
    </message>
    <message>
        <source>There is no &quot;url&quot; with a text in it.</source>
        <translation>没有含文本的 &quot;url&quot;。</translation>
    </message>
    <message>
        <source>Add &quot;url&quot;: &quot;wss://…&quot;.</source>
        <translation>请添加 &quot;url&quot;: &quot;wss://…&quot;。</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>所见：%1</translation>
    </message>
    <message>
        <source>Install the newer version to change it.</source>
        <translation>请安装较新的版本后再修改。</translation>
    </message>
    <message>
        <source>It has the same id as %1.</source>
        <translation>它与 %1 的 id 相同。</translation>
    </message>
    <message>
        <source>Remove the line &quot;id&quot; from one of them; a new one is made when it is saved.</source>
        <translation>请从其中一个删除 &quot;id&quot; 行；保存时会生成新的。</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>请更正文件，或重新导出。</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not YAML (%3).</source>
        <translation>第 %1 行第 %2 列：这不是 YAML(%3)。</translation>
    </message>
    <message>
        <source>This is not YAML (%1).</source>
        <translation>这不是 YAML(%1)。</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>没有闭合的引号</translation>
    </message>
    <message>
        <source>a line without a colon</source>
        <translation>没有冒号的行</translation>
    </message>
    <message>
        <source>a second document begins here; one is read</source>
        <translation>第二个文档从这里开始；只读取一个</translation>
    </message>
    <message>
        <source>an alias that stands inside of its own anchor</source>
        <translation>别名位于它自己的锚点之内</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>too many values, or too much text</source>
        <translation>值太多，或文本太多</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
</context>
<context>
    <name>decode::ActionCable</name>
    <message>
        <source>text of “%1”</source>
        <translation>“%1”的文本</translation>
    </message>
    <message>
        <source>JSON in “%1”</source>
        <translation>“%1”中的 JSON</translation>
    </message>
    <message>
        <source>Subscriptions and messages of channels, with the JSON inside their strings; pings.</source>
        <translation>频道的订阅和消息，包括其字符串中的 JSON；ping。</translation>
    </message>
    <message>
        <source>a command of Action Cable</source>
        <translation>Action Cable 的命令</translation>
    </message>
    <message>
        <source>A client sends the commands subscribe, unsubscribe and message.</source>
        <translation>客户端发送的命令是 subscribe、unsubscribe 和 message。</translation>
    </message>
    <message>
        <source>A command needs an “identifier”.</source>
        <translation>命令需要“identifier”。</translation>
    </message>
    <message>
        <source>“%1” is no type of Action Cable.</source>
        <translation>“%1”不是 Action Cable 的类型。</translation>
    </message>
    <message>
        <source>There is neither a type nor a message.</source>
        <translation>既没有类型，也没有消息。</translation>
    </message>
</context>
<context>
    <name>decode::ByteJoiner</name>
    <message numerus="yes">
        <source>joined from %n message(s)</source>
        <translation>
            <numerusform>由 %n 条消息合并而成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::Centrifugo</name>
    <message>
        <source>Commands, replies and pushes of Centrifugo, several a message; replies with their method and latency; pings.</source>
        <translation>Centrifugo 的命令、回复和推送，一条消息中可有多个；回复附带其方法和延迟；ping。</translation>
    </message>
    <message>
        <source>A command and a reply are objects.</source>
        <translation>命令和回复都是对象。</translation>
    </message>
    <message>
        <source>A command has one member by the name of its method.</source>
        <translation>命令有一个以其方法命名的成员。</translation>
    </message>
    <message>
        <source>A reply needs the “id” of its command.</source>
        <translation>回复需要其命令的“id”。</translation>
    </message>
</context>
<context>
    <name>decode::ConnectionDecoder</name>
    <message>
        <source>“%1” is no option of the decoder “%2”.</source>
        <translation>“%1”不是解码器“%2”的选项。</translation>
    </message>
    <message>
        <source>It has no options: leave out what follows the colon.</source>
        <translation>它没有选项：请去掉冒号后的内容。</translation>
    </message>
    <message>
        <source>Its options are %1.</source>
        <translation>它的选项是 %1。</translation>
    </message>
    <message>
        <source>There is no decoder “%1”.</source>
        <translation>没有解码器“%1”。</translation>
    </message>
    <message>
        <source>“framescope-cli decoders” lists them.</source>
        <translation>“framescope-cli decoders”会列出它们。</translation>
    </message>
    <message>
        <source>Did you mean “%1”? “framescope-cli decoders” lists them.</source>
        <translation>您是否想写“%1”？“framescope-cli decoders”会列出它们。</translation>
    </message>
    <message>
        <source>it was chosen</source>
        <translation>它是选定的</translation>
    </message>
    <message>
        <source>Messages stand inside one another more than %1 deep; no more of them is decoded.</source>
        <translation>消息相互嵌套超过 %1 层；更深的消息不再解码。</translation>
    </message>
</context>
<context>
    <name>decode::Discord</name>
    <message>
        <source>Operations of Discord’s gateway by name, dispatched events with their sequence numbers, heartbeats with their latency.</source>
        <translation>Discord 网关的操作及其名称，派发的事件及其序列号，心跳及其延迟。</translation>
    </message>
    <message>
        <source>A message is an object whose “op” is a number.</source>
        <translation>消息是一个“op”为数字的对象。</translation>
    </message>
    <message>
        <source>%1 is no operation of the gateway.</source>
        <translation>%1 不是网关的操作。</translation>
    </message>
    <message>
        <source>unknown error; reconnect</source>
        <translation>未知错误；请重新连接</translation>
    </message>
    <message>
        <source>unknown opcode</source>
        <translation>未知操作码</translation>
    </message>
    <message>
        <source>a payload could not be decoded</source>
        <translation>无法解码有效载荷</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>未通过身份验证</translation>
    </message>
    <message>
        <source>authentication failed; do not reconnect</source>
        <translation>身份验证失败；请勿重新连接</translation>
    </message>
    <message>
        <source>already authenticated</source>
        <translation>已通过身份验证</translation>
    </message>
    <message>
        <source>invalid sequence number</source>
        <translation>无效的序列号</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>超出速率限制</translation>
    </message>
    <message>
        <source>the session timed out</source>
        <translation>会话超时</translation>
    </message>
    <message>
        <source>invalid shard</source>
        <translation>无效的 shard</translation>
    </message>
    <message>
        <source>sharding required</source>
        <translation>需要使用 sharding</translation>
    </message>
    <message>
        <source>invalid version of the API</source>
        <translation>无效的 API 版本</translation>
    </message>
    <message>
        <source>invalid intents</source>
        <translation>无效的 intents</translation>
    </message>
    <message>
        <source>disallowed intents</source>
        <translation>不允许的 intents</translation>
    </message>
</context>
<context>
    <name>decode::GenericJson</name>
    <message>
        <source>Messages that are JSON without a protocol around it: one value, or one on each line.</source>
        <translation>不带协议包装的 JSON 消息：一个值，或每行一个值。</translation>
    </message>
</context>
<context>
    <name>decode::GraphQl</name>
    <message>
        <source>Subscriptions of GraphQL as the library graphql-ws speaks them; each answer with its operation.</source>
        <translation>graphql-ws 库所用协议的 GraphQL 订阅；每个回应附带其操作。</translation>
    </message>
    <message>
        <source>Subscriptions of GraphQL in the older protocol, whose subprotocol is called graphql-ws.</source>
        <translation>较旧协议的 GraphQL 订阅，其子协议名为 graphql-ws。</translation>
    </message>
    <message>
        <source>A message is an object with a “type”.</source>
        <translation>消息是带有“type”的对象。</translation>
    </message>
    <message>
        <source>“%1” belongs to the other protocol: this side speaks %2, and the connection is %3.</source>
        <translation>“%1”属于另一个协议：这一方使用 %2，而连接是 %3。</translation>
    </message>
    <message>
        <source>“%1” is no type of this protocol.</source>
        <translation>“%1”不是此协议的类型。</translation>
    </message>
    <message>
        <source>Only a server sends “%1”.</source>
        <translation>只有服务器发送“%1”。</translation>
    </message>
    <message>
        <source>Only a client sends “%1”.</source>
        <translation>只有客户端发送“%1”。</translation>
    </message>
    <message>
        <source>“%1” needs an id.</source>
        <translation>“%1”需要 id。</translation>
    </message>
    <message>
        <source>The payload of an error is an array of GraphQL’s errors.</source>
        <translation>错误的有效载荷是 GraphQL 错误的数组。</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>无效消息</translation>
    </message>
    <message>
        <source>unauthorised: subscribed before the connection was acknowledged</source>
        <translation>未授权：在连接得到确认之前就进行了订阅</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁止访问</translation>
    </message>
    <message>
        <source>subprotocol not acceptable</source>
        <translation>子协议不可接受</translation>
    </message>
    <message>
        <source>connection_init came too late</source>
        <translation>connection_init 来得太晚</translation>
    </message>
    <message>
        <source>a subscription with this id exists already</source>
        <translation>已存在此 id 的订阅</translation>
    </message>
    <message>
        <source>more than one connection_init</source>
        <translation>有不止一个 connection_init</translation>
    </message>
    <message>
        <source>internal server error</source>
        <translation>服务器内部错误</translation>
    </message>
    <message>
        <source>the connection was not acknowledged in time</source>
        <translation>连接没有及时得到确认</translation>
    </message>
</context>
<context>
    <name>decode::JsonFields</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::JsonParts</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
</context>
<context>
    <name>decode::JsonRpc</name>
    <message>
        <source>parse error</source>
        <translation>解析错误</translation>
    </message>
    <message>
        <source>invalid request</source>
        <translation>无效请求</translation>
    </message>
    <message>
        <source>method not found</source>
        <translation>未找到方法</translation>
    </message>
    <message>
        <source>invalid parameters</source>
        <translation>无效参数</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>Calls, answers, notifications and batches; errors by their code; what a subscription of Ethereum is of.</source>
        <translation>调用、回应、通知和批量消息；错误按其代码说明；Ethereum 订阅的对象。</translation>
    </message>
    <message>
        <source>A message is an object or an array of them, not empty.</source>
        <translation>消息是一个对象，或由对象组成的非空数组。</translation>
    </message>
    <message>
        <source>There is neither a method nor a result nor an error.</source>
        <translation>既没有方法，也没有结果或错误。</translation>
    </message>
    <message>
        <source>“jsonrpc” is not &quot;2.0&quot;.</source>
        <translation>“jsonrpc”不是 &quot;2.0&quot;。</translation>
    </message>
    <message>
        <source>An id is a string, a number or null.</source>
        <translation>id 是字符串、数字或 null。</translation>
    </message>
    <message>
        <source>A method is a string.</source>
        <translation>方法是字符串。</translation>
    </message>
    <message>
        <source>Parameters are an array or an object.</source>
        <translation>参数是数组或对象。</translation>
    </message>
    <message>
        <source>An answer needs an id.</source>
        <translation>回应需要 id。</translation>
    </message>
    <message>
        <source>An answer has a result or an error, not both.</source>
        <translation>回应只能有结果或错误之一，不能两者都有。</translation>
    </message>
    <message>
        <source>An error needs a whole number as its code.</source>
        <translation>错误需要以整数作为其代码。</translation>
    </message>
</context>
<context>
    <name>decode::Nats</name>
    <message>
        <source>Operations of NATS with their subjects and payloads; requests with the latency of their reply; heartbeats.</source>
        <translation>NATS 的操作及其主题和有效载荷；请求附带其回复的延迟；心跳。</translation>
    </message>
    <message>
        <source>An operation does not end within %1 bytes.</source>
        <translation>操作在 %1 字节内没有结束。</translation>
    </message>
    <message>
        <source>“%1” is no operation of NATS.</source>
        <translation>“%1”不是 NATS 的操作。</translation>
    </message>
    <message>
        <source>%1 has from %2 to %3 arguments, and here are %4.</source>
        <translation>%1 有 %2 到 %3 个参数，此处有 %4 个。</translation>
    </message>
    <message>
        <source>The size of the payload is no number, or too large.</source>
        <translation>有效载荷的大小不是数字，或太大。</translation>
    </message>
    <message>
        <source>A line end must follow the payload.</source>
        <translation>有效载荷之后必须是行结束符。</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>有效载荷</translation>
    </message>
</context>
<context>
    <name>decode::Ocpp</name>
    <message>
        <source>Calls between charging stations and their management; each result with its action and its latency.</source>
        <translation>充电站与其管理系统之间的调用；每个结果附带其操作和延迟。</translation>
    </message>
    <message>
        <source>A message is an array that begins with its type: 2, 3 or 4, in OCPP 2.1 also 5 or 6.</source>
        <translation>消息是以其类型开头的数组：2、3 或 4，在 OCPP 2.1 中还有 5 或 6。</translation>
    </message>
    <message>
        <source>This type has %1 items, and here are %2.</source>
        <translation>此类型有 %1 项，此处有 %2 项。</translation>
    </message>
    <message>
        <source>The id is a string of at most 36 characters.</source>
        <translation>id 是最多 36 个字符的字符串。</translation>
    </message>
    <message>
        <source>The payload is an object.</source>
        <translation>有效载荷是对象。</translation>
    </message>
    <message>
        <source>message type</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>有效载荷</translation>
    </message>
</context>
<context>
    <name>decode::Phoenix</name>
    <message>
        <source>Joins, events and replies of Phoenix channels, with their latency; heartbeats.</source>
        <translation>Phoenix 频道的加入、事件和回复及其延迟；心跳。</translation>
    </message>
    <message>
        <source>A binary message is a push, a reply or a broadcast, which begins with 0, 1 or 2 and the lengths of its parts.</source>
        <translation>二进制消息是推送、回复或广播，以 0、1 或 2 及其各部分的长度开头。</translation>
    </message>
    <message>
        <source>A message is [join_ref, ref, topic, event, payload], or an object with these names.</source>
        <translation>消息是 [join_ref, ref, topic, event, payload]，或具有这些名称的对象。</translation>
    </message>
</context>
<context>
    <name>decode::Preview</name>
    <message>
        <source>0 bytes</source>
        <translation>0 字节</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s): %1</source>
        <translation>
            <numerusform>%n 字节：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decode::Pusher</name>
    <message>
        <source>Events of channels with the JSON inside their data; subscriptions with their latency; pings; errors by their code.</source>
        <translation>频道的事件，包括其 data 中的 JSON；订阅及其延迟；ping；错误按其代码说明。</translation>
    </message>
    <message>
        <source>A message is an object with an “event”.</source>
        <translation>消息是带有“event”的对象。</translation>
    </message>
    <message>
        <source>text of “data”</source>
        <translation>“data”的文本</translation>
    </message>
    <message>
        <source>JSON in “data”</source>
        <translation>“data”中的 JSON</translation>
    </message>
    <message>
        <source>the application accepts only TLS</source>
        <translation>应用只接受 TLS</translation>
    </message>
    <message>
        <source>no such application</source>
        <translation>没有这样的应用</translation>
    </message>
    <message>
        <source>the application is disabled</source>
        <translation>应用已停用</translation>
    </message>
    <message>
        <source>the application is over its quota of connections</source>
        <translation>应用超出其连接配额</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>没有这样的路径</translation>
    </message>
    <message>
        <source>invalid version string</source>
        <translation>无效的版本字符串</translation>
    </message>
    <message>
        <source>unsupported version of the protocol</source>
        <translation>不支持的协议版本</translation>
    </message>
    <message>
        <source>no version of the protocol</source>
        <translation>没有协议版本</translation>
    </message>
    <message>
        <source>the connection is unauthorised</source>
        <translation>连接未经授权</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>超出容量</translation>
    </message>
    <message>
        <source>reconnect at once</source>
        <translation>请立即重新连接</translation>
    </message>
    <message>
        <source>the client did not answer a ping in time</source>
        <translation>客户端没有及时回应 ping</translation>
    </message>
    <message>
        <source>closed after inactivity</source>
        <translation>因不活动而关闭</translation>
    </message>
    <message>
        <source>a client’s event was rejected: too many of them</source>
        <translation>客户端的事件被拒绝：数量太多</translation>
    </message>
    <message>
        <source>do not connect again</source>
        <translation>请勿重新连接</translation>
    </message>
    <message>
        <source>connect again after a second or more</source>
        <translation>请在一秒或更久之后重新连接</translation>
    </message>
    <message>
        <source>connect again at once</source>
        <translation>请立即重新连接</translation>
    </message>
</context>
<context>
    <name>decode::Recognise</name>
    <message>
        <source>the subprotocol is %1</source>
        <translation>子协议是 %1</translation>
    </message>
    <message>
        <source>the client offered the subprotocol %1</source>
        <translation>客户端提供了子协议 %1</translation>
    </message>
    <message>
        <source>%1 in the address</source>
        <translation>地址中有 %1</translation>
    </message>
    <message>
        <source>a message is %1</source>
        <translation>有一条消息是 %1</translation>
    </message>
</context>
<context>
    <name>decode::SignalR</name>
    <message>
        <source>Invocations, streams and completions of ASP.NET Core SignalR, with their latency; pings.</source>
        <translation>ASP.NET Core SignalR 的调用、流和完成消息及其延迟；ping。</translation>
    </message>
    <message>
        <source>SignalR’s handshake</source>
        <translation>SignalR 的握手</translation>
    </message>
    <message>
        <source>a record of SignalR</source>
        <translation>SignalR 的记录</translation>
    </message>
    <message>
        <source>The byte 1E at the end of a record is missing.</source>
        <translation>缺少记录结尾的字节 1E。</translation>
    </message>
    <message>
        <source>A message is an object whose “type” is a number from 1 to 9.</source>
        <translation>消息是一个“type”为 1 到 9 的数字的对象。</translation>
    </message>
    <message>
        <source>The handshake needs “protocol” and “version”.</source>
        <translation>握手需要“protocol”和“version”。</translation>
    </message>
    <message>
        <source>An invocation needs a “target”.</source>
        <translation>调用需要“target”。</translation>
    </message>
    <message>
        <source>An invocation needs “arguments”.</source>
        <translation>调用需要“arguments”。</translation>
    </message>
    <message>
        <source>An “invocationId” is missing.</source>
        <translation>缺少“invocationId”。</translation>
    </message>
    <message>
        <source>A completion has a result or an error, not both.</source>
        <translation>完成消息只能有结果或错误之一，不能两者都有。</translation>
    </message>
</context>
<context>
    <name>decode::SockJs</name>
    <message>
        <source>Frames of SockJS and heartbeats; what they carry is decoded as its own protocol.</source>
        <translation>SockJS 的帧和心跳；其承载的内容按各自的协议解码。</translation>
    </message>
    <message>
        <source>A server’s frame begins with o, h, a, m or c.</source>
        <translation>服务器的帧以 o、h、a、m 或 c 开头。</translation>
    </message>
    <message>
        <source>A client sends an array of strings, or one string.</source>
        <translation>客户端发送字符串数组，或一个字符串。</translation>
    </message>
    <message>
        <source>A message is a string.</source>
        <translation>消息是字符串。</translation>
    </message>
    <message>
        <source>SockJS message</source>
        <translation>SockJS 消息</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>decode::SocketIo</name>
    <message>
        <source>Engine.IO 3 and 4 with Socket.IO: events, acknowledgements, namespaces, heartbeats; a binary event with its attachments.</source>
        <translation>Engine.IO 3 和 4 及 Socket.IO：事件、确认、命名空间、心跳；二进制事件及其附件。</translation>
    </message>
    <message>
        <source>an Engine.IO opening</source>
        <translation>Engine.IO 的打开数据包</translation>
    </message>
    <message>
        <source>a Socket.IO event</source>
        <translation>Socket.IO 事件</translation>
    </message>
    <message>
        <source>A binary packet of Engine.IO 3 begins with the byte 04.</source>
        <translation>Engine.IO 3 的二进制数据包以字节 04 开头。</translation>
    </message>
    <message>
        <source>A packet begins with a digit from 0 to 6.</source>
        <translation>数据包以 0 到 6 的数字开头。</translation>
    </message>
    <message>
        <source>packet type</source>
        <translation>数据包类型</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The opening packet holds a JSON object.</source>
        <translation>打开数据包中是 JSON 对象。</translation>
    </message>
    <message>
        <source>In Engine.IO 4 the server sends pings, and the client answers.</source>
        <translation>在 Engine.IO 4 中，由服务器发送 ping，客户端回应。</translation>
    </message>
    <message>
        <source>In Engine.IO 3 the client sends pings, and the server answers.</source>
        <translation>在 Engine.IO 3 中，由客户端发送 ping，服务器回应。</translation>
    </message>
    <message>
        <source>The number of attachments and “-” must follow the type.</source>
        <translation>类型之后必须是附件数量和“-”。</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>附件数量</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>acknowledgement id</source>
        <translation>确认 id</translation>
    </message>
    <message numerus="yes">
        <source>(%n attachment(s) follow)</source>
        <translation>
            <numerusform>（后面还有 %n 个附件）</numerusform>
        </translation>
    </message>
    <message>
        <source>The arguments must be an array.</source>
        <translation>参数必须是数组。</translation>
    </message>
    <message>
        <source>An event&apos;s first item must be its name.</source>
        <translation>事件的第一项必须是其名称。</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>%1: attachment %2 of %3, %4</source>
        <translation>%1：附件 %2/%3，%4</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>the event, from an earlier message</source>
        <translation>事件，来自较早的消息</translation>
    </message>
</context>
<context>
    <name>decode::Stomp</name>
    <message>
        <source>Frames with their headers and bodies, receipts, heartbeats; frames that come in several messages are put together.</source>
        <translation>帧及其标头和正文、回执、心跳；分在多条消息中的帧会被合并。</translation>
    </message>
    <message>
        <source>a frame of STOMP</source>
        <translation>STOMP 的帧</translation>
    </message>
    <message>
        <source>A frame does not end within %1 bytes.</source>
        <translation>帧在 %1 字节内没有结束。</translation>
    </message>
    <message>
        <source>“%1” is no command of STOMP.</source>
        <translation>“%1”不是 STOMP 的命令。</translation>
    </message>
    <message>
        <source>The empty line behind the headers is missing.</source>
        <translation>标头之后缺少空行。</translation>
    </message>
    <message>
        <source>content-length is no number.</source>
        <translation>content-length 不是数字。</translation>
    </message>
    <message>
        <source>No NUL stands behind the %1 bytes that content-length announces.</source>
        <translation>在 content-length 声明的 %1 字节之后没有 NUL。</translation>
    </message>
    <message>
        <source>Only a server sends “%1”.</source>
        <translation>只有服务器发送“%1”。</translation>
    </message>
    <message>
        <source>Only a client sends “%1”.</source>
        <translation>只有客户端发送“%1”。</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>A header has no colon.</source>
        <translation>标头没有冒号。</translation>
    </message>
    <message>
        <source>An unknown escape stands in a header; \n, \r, \c and \\ are allowed.</source>
        <translation>标头中有未知的转义；允许 \n、\r、\c 和 \\。</translation>
    </message>
</context>
<context>
    <name>decode::Wamp</name>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>域</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Calls, results, events and their subscriptions, each with its topic or procedure; batched messages too.</source>
        <translation>调用、结果、事件及其订阅，各附带其主题或过程；也包括批量消息。</translation>
    </message>
    <message>
        <source>Messages in JSON come as text.</source>
        <translation>JSON 的消息以文本发送。</translation>
    </message>
    <message>
        <source>A message is an array that begins with the code of its type.</source>
        <translation>消息是以其类型代码开头的数组。</translation>
    </message>
    <message>
        <source>This type has at least %1 items, and here are %2.</source>
        <translation>此类型至少有 %1 项，此处有 %2 项。</translation>
    </message>
    <message>
        <source>message type</source>
        <translation>消息类型</translation>
    </message>
</context>
<context>
    <name>framescope::base::CrashReport</name>
    <message>
        <source>The folder for crash reports cannot be made.</source>
        <translation>无法创建崩溃报告的文件夹。</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>请检查权限。</translation>
    </message>
</context>
<context>
    <name>framescope::base::Error</name>
    <message>
        <source>Seen: %1</source>
        <translation>所见：%1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>建议：%1</translation>
    </message>
</context>
<context>
    <name>framescope::base::Generators</name>
    <message>
        <source>the time, as 2024-05-01T12:00:00.000Z</source>
        <translation>时间，如 2024-05-01T12:00:00.000Z</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>the time in milliseconds since 1970</source>
        <translation>自 1970 年起的毫秒数</translation>
    </message>
    <message>
        <source>the time in seconds since 1970</source>
        <translation>自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>the number of this message, from 1</source>
        <translation>此消息的编号，从 1 起</translation>
    </message>
    <message>
        <source>1, 2, 3 …: one more at each use</source>
        <translation>1、2、3 …：每次使用加一</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000, or within these bounds</source>
        <translation>0 到 1000 的整数，或在给定界限内</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>带小数的数字</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>random bytes, two digits each</source>
        <translation>随机字节，各两位数字</translation>
    </message>
    <message>
        <source>a random identifier</source>
        <translation>随机标识符</translation>
    </message>
    <message>
        <source>random words</source>
        <translation>随机单词</translation>
    </message>
    <message>
        <source>a price that walks at random</source>
        <translation>随机游走的价格</translation>
    </message>
    <message>
        <source>where that walk stands, without a step</source>
        <translation>该游走的当前值，不移动</translation>
    </message>
    <message>
        <source>a wave with noise</source>
        <translation>带噪声的波</translation>
    </message>
    <message>
        <source>a JSON list of players with growing scores</source>
        <translation>得分增长的玩家的 JSON 列表</translation>
    </message>
    <message>
        <source>Write it like {{$%1}}.</source>
        <translation>请写成 {{$%1}} 的形式。</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>没有函数“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that the function &quot;%2&quot; can take.</source>
        <translation>“%1”不是函数“%2”可以接受的数字。</translation>
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
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>文件 %1 太大。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径及其权限。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not an ordinary file</source>
        <translation>它是管道或设备，不是普通文件</translation>
    </message>
    <message>
        <source>Reading from %1 took too long.</source>
        <translation>从 %1 读取的时间过长。</translation>
    </message>
    <message>
        <source>Give a file of at most %1.</source>
        <translation>请提供最多 %1 的文件。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 太大。</translation>
    </message>
    <message>
        <source>%1 did not come in time.</source>
        <translation>%1 没有及时到达。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>没有字节</translation>
    </message>
    <message>
        <source>%1 bytes were read</source>
        <translation>已读取 %1 字节</translation>
    </message>
    <message>
        <source>Check whether anything writes to it, or give an ordinary file.</source>
        <translation>请检查是否有程序在向它写入，或提供普通文件。</translation>
    </message>
</context>
<context>
    <name>framescope::base::JsonPath</name>
    <message>
        <source>the name of a member is missing</source>
        <translation>缺少成员名称</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>这个方括号没有闭合</translation>
    </message>
    <message>
        <source>a number, a quoted name or * belongs between the brackets</source>
        <translation>方括号之间应为数字、带引号的名称或 *</translation>
    </message>
    <message>
        <source>The JSON path &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>JSON 路径“%1”在第 %2 个字符处有误：%3。</translation>
    </message>
    <message>
        <source>Write a path such as $.params[0].name.</source>
        <translation>请写 $.params[0].name 这样的路径。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>a point or a bracket is missing</source>
        <translation>缺少点或方括号</translation>
    </message>
</context>
<context>
    <name>framescope::base::TextPattern</name>
    <message>
        <source>The regular expression “%1” reached its step limit at %2: whether it matches is not known.</source>
        <translation>正则表达式“%1”在 %2 处达到步数上限：是否匹配未知。</translation>
    </message>
    <message>
        <source>Simplify the expression; avoid a repetition inside a repetition, such as (a+)+.</source>
        <translation>请简化表达式；避免在重复中再嵌套重复，例如 (a+)+。</translation>
    </message>
</context>
<context>
    <name>framescope::base::Units</name>
    <message>
        <source>A size is a number with or without k, M or G: 20, 1k, 1.5M.</source>
        <translation>大小是数字，可带 k、M 或 G:20、1k、1.5M。</translation>
    </message>
    <message>
        <source>A duration is a number and a unit: 100ms, 30s, 5m.</source>
        <translation>时长是数字加单位：100ms、30s、5m。</translation>
    </message>
    <message>
        <source>A rate is a number, and may have a unit of time behind a slash: 20/s, 90/m.</source>
        <translation>速率是一个数字，斜杠后可带时间单位：20/s、90/m。</translation>
    </message>
    <message>
        <source>“%1” is no unit of size: k, M, G and T are.</source>
        <translation>“%1”不是大小单位：可用 k、M、G 和 T。</translation>
    </message>
    <message>
        <source>There is no fraction of a byte.</source>
        <translation>字节不能有小数。</translation>
    </message>
    <message>
        <source>This size is too large.</source>
        <translation>这个大小太大。</translation>
    </message>
    <message>
        <source>A unit is missing: ns, us, ms, s, m or h.</source>
        <translation>缺少单位：ns、us、ms、s、m 或 h。</translation>
    </message>
    <message>
        <source>“%1” is no unit of time: ns, us, ms, s, m and h are.</source>
        <translation>“%1”不是时间单位：可用 ns、us、ms、s、m 和 h。</translation>
    </message>
    <message>
        <source>This duration is too long.</source>
        <translation>此时长太长。</translation>
    </message>
    <message>
        <source>“%1” is no unit of a rate: s, m and h are.</source>
        <translation>“%1”不是速率单位：可用 s、m 和 h。</translation>
    </message>
    <message>
        <source>This rate is too high.</source>
        <translation>此速率太高。</translation>
    </message>
</context>
<context>
    <name>framescope::base::WebSocketAddress</name>
    <message>
        <source>Write it like wss://example.com/path.</source>
        <translation>请写成 wss://example.com/path 的形式。</translation>
    </message>
    <message>
        <source>a tab (%1)</source>
        <translation>制表符 (%1)</translation>
    </message>
    <message>
        <source>a line end (%1)</source>
        <translation>换行符 (%1)</translation>
    </message>
    <message>
        <source>a no-break space (%1)</source>
        <translation>不换行空格 (%1)</translation>
    </message>
    <message>
        <source>a soft hyphen (%1)</source>
        <translation>软连字符 (%1)</translation>
    </message>
    <message>
        <source>a zero-width space (%1)</source>
        <translation>零宽空格 (%1)</translation>
    </message>
    <message>
        <source>a mark for the direction of writing (%1)</source>
        <translation>书写方向标记 (%1)</translation>
    </message>
    <message>
        <source>a byte order mark (%1)</source>
        <translation>字节顺序标记 (%1)</translation>
    </message>
    <message>
        <source>a control character (%1)</source>
        <translation>控制字符 (%1)</translation>
    </message>
    <message>
        <source>a space of another kind (%1)</source>
        <translation>其他类型的空格 (%1)</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>不可见字符 (%1)</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>没有可连接的地址。</translation>
    </message>
    <message>
        <source>The address has %1 in it, as character %2.</source>
        <translation>地址的第 %2 个字符是%1。</translation>
    </message>
    <message>
        <source>Take it out, or write it as %1 if it belongs there.</source>
        <translation>请去掉它；若它确实属于那里，请写成 %1。</translation>
    </message>
    <message>
        <source>The address has half a character in it (a lone surrogate), which cannot be sent.</source>
        <translation>地址中含有半个字符（孤立的代理项），无法发送。</translation>
    </message>
    <message>
        <source>The scheme %1 is not one of a WebSocket.</source>
        <translation>协议名 %1 不是 WebSocket 的。</translation>
    </message>
    <message>
        <source>Use ws:// or, with TLS, wss://.</source>
        <translation>请使用 ws://，或带 TLS 的 wss://。</translation>
    </message>
    <message>
        <source>The address has no scheme.</source>
        <translation>地址没有协议名。</translation>
    </message>
    <message>
        <source>The address has a backslash before its path.</source>
        <translation>地址的路径之前有反斜杠。</translation>
    </message>
    <message>
        <source>Write / where the path begins.</source>
        <translation>请在路径开始处写 /。</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>地址没有主机名。</translation>
    </message>
    <message>
        <source>The address of the host has a % without the zone that belongs behind it.</source>
        <translation>主机地址中有 %，但后面缺少应有的区域。</translation>
    </message>
    <message>
        <source>Write it like [fe80::1%25eth0].</source>
        <translation>请写成 [fe80::1%25eth0] 的形式。</translation>
    </message>
    <message>
        <source>What stands in brackets is not an IPv6 address.</source>
        <translation>方括号中的内容不是 IPv6 地址。</translation>
    </message>
    <message>
        <source>Write it like [::1]:8080.</source>
        <translation>请写成 [::1]:8080 的形式。</translation>
    </message>
    <message>
        <source>The address has more than one colon where its host and port stand.</source>
        <translation>地址的主机和端口部分有多个冒号。</translation>
    </message>
    <message>
        <source>Put an IPv6 address into brackets, like [::1]:8080.</source>
        <translation>请把 IPv6 地址放进方括号，例如 [::1]:8080。</translation>
    </message>
    <message>
        <source>%1 is not the name of a host.</source>
        <translation>%1 不是主机名。</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 不是端口。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation>无法连接到端口 0。</translation>
    </message>
    <message>
        <source>The address has a fragment (#…), which a WebSocket address must not have (RFC 6455 section 3).</source>
        <translation>地址带有片段 (#…)，WebSocket 地址不能有片段（RFC 6455 第 3 节）。</translation>
    </message>
    <message>
        <source>Leave it out, or write # as %23 if it belongs to the path.</source>
        <translation>请去掉它；若 # 属于路径，请写成 %23。</translation>
    </message>
</context>
<context>
    <name>framescope::capture</name>
    <message>
        <source>Entries %1 to %2 cannot be read: their page in the file is damaged.</source>
        <translation>无法读取条目 %1 到 %2：它们在文件中的页已损坏。</translation>
    </message>
    <message>
        <source>%1 is not a Framescope capture.</source>
        <translation>%1 不是 Framescope 的捕获文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>It begins with %1.</source>
        <translation>它以 %1 开头。</translation>
    </message>
    <message>
        <source>Restore the file from a copy.</source>
        <translation>请从副本恢复该文件。</translation>
    </message>
    <message>
        <source>The capture %1 was made by a newer Framescope.</source>
        <translation>捕获 %1 由较新的 Framescope 生成。</translation>
    </message>
    <message>
        <source>Its format is version %1; this program reads up to version %2. The file was not changed.</source>
        <translation>其格式为版本 %1；本程序最高读到版本 %2。文件未被修改。</translation>
    </message>
    <message>
        <source>Update Framescope.</source>
        <translation>请更新 Framescope。</translation>
    </message>
    <message>
        <source>%1 bytes in the middle of the file are damaged: the entries in them are lost.</source>
        <translation>文件中间有 %1 个字节已损坏：其中的条目已丢失。</translation>
    </message>
    <message>
        <source>The folder %1 for captures cannot be made.</source>
        <translation>无法创建捕获文件夹 %1。</translation>
    </message>
    <message>
        <source>Check the path, or choose another folder for captures.</source>
        <translation>请检查路径，或为捕获选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The capture %1 cannot be removed.</source>
        <translation>无法删除捕获 %1。</translation>
    </message>
    <message>
        <source>%1 entries with %2 bytes of payload before this line were not kept.</source>
        <translation>此行之前的 %1 个条目（有效载荷 %2 字节）未保留。</translation>
    </message>
    <message>
        <source>The limit of %1 bytes for this capture is reached: what follows is not kept.</source>
        <translation>已达到此捕获 %1 字节的上限：之后的内容不保留。</translation>
    </message>
    <message>
        <source>The capture %1 is not complete.</source>
        <translation>捕获 %1 不完整。</translation>
    </message>
    <message>
        <source>Raise its limit, or choose a faster disk.</source>
        <translation>请提高其上限，或选择更快的磁盘。</translation>
    </message>
    <message>
        <source>%1 entries were not kept.</source>
        <translation>%1 个条目未保留。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 exists already and is not an empty folder.</source>
        <translation>%1 已存在，且不是空文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet.</source>
        <translation>请选择一个尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>The folder could not be renamed.</source>
        <translation>无法重命名文件夹。</translation>
    </message>
    <message>
        <source>%1 control frames are in the file with their own opcodes; tools that know text and binary only may skip them.</source>
        <translation>文件中有 %1 个控制帧带有自己的操作码；只认识文本和二进制的工具可能会跳过它们。</translation>
    </message>
    <message>
        <source>%1 fragments of messages that never ended are not in the file: HAR holds whole messages.</source>
        <translation>从未结束的消息的 %1 个分片不在文件中：HAR 只包含完整消息。</translation>
    </message>
    <message>
        <source>%1 compressed frames are written inflated and without RSV1, because their bytes on the wire were not kept.</source>
        <translation>%1 个压缩帧以解压且不带 RSV1 的形式写入，因为没有保留它们的线路字节。</translation>
    </message>
    <message>
        <source>%1 frames are cut in the file, as a packet may not be longer.</source>
        <translation>%1 个帧在文件中被截断，因为数据包不能更长。</translation>
    </message>
    <message>
        <source>Correct the marked part; the manual&apos;s page on filters lists every term.</source>
        <translation>请更正标出的部分；手册的过滤器页面列出了每个条件。</translation>
    </message>
    <message>
        <source>This closing parenthesis has no opening one.</source>
        <translation>这个右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>括号嵌套太深。</translation>
    </message>
    <message>
        <source>A term is missing at the end.</source>
        <translation>结尾缺少一个条件。</translation>
    </message>
    <message>
        <source>A term is missing here.</source>
        <translation>此处缺少一个条件。</translation>
    </message>
    <message>
        <source>“-” needs a term right behind it, which it negates.</source>
        <translation>“-”后面必须紧跟它要否定的条件。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>这个括号没有闭合。</translation>
    </message>
    <message>
        <source>There is no term “%1”; did you mean “%2”? Put it into quotation marks to look for the text itself.</source>
        <translation>没有条件“%1”；您是指“%2”吗？若要查找该文本本身，请加引号。</translation>
    </message>
    <message>
        <source>There is no text between the quotation marks.</source>
        <translation>引号之间没有文本。</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>这个引号没有闭合。</translation>
    </message>
    <message>
        <source>This regular expression is not closed with “/”.</source>
        <translation>此正则表达式没有以“/”闭合。</translation>
    </message>
    <message>
        <source>“%1” is no option of a regular expression: i, m, s and x are.</source>
        <translation>“%1”不是正则表达式的选项：可用 i、m、s 和 x。</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1.</source>
        <translation>正则表达式在此处有误：%1。</translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation>正则表达式是空的。</translation>
    </message>
    <message>
        <source>“%1” needs a colon: %1:…</source>
        <translation>“%1”需要冒号：%1:…</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>“%1:”之后必须有内容。</translation>
    </message>
    <message>
        <source>“%1” compares: %1&gt;… or %1&lt;… instead of a colon.</source>
        <translation>“%1”用于比较：写 %1&gt;… 或 %1&lt;…，而不是冒号。</translation>
    </message>
    <message>
        <source>A direction is “in” or “out”.</source>
        <translation>方向是“in”或“out”。</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal digit.</source>
        <translation>“%1”不是十六进制数字。</translation>
    </message>
    <message>
        <source>A byte needs two hexadecimal digits: one is missing at the end.</source>
        <translation>一个字节需要两个十六进制数字：结尾缺一个。</translation>
    </message>
    <message>
        <source>“%1” is no type: text, binary, ping, pong, close, continuation and event are.</source>
        <translation>“%1”不是类型：可用 text、binary、ping、pong、close、continuation 和 event。</translation>
    </message>
    <message>
        <source>“%1” is no property: violation, fragmented, compressed, bookmarked, masked, automatic, cut and deliberate are.</source>
        <translation>“%1”不是属性：可用 violation、fragmented、compressed、bookmarked、masked、automatic、cut 和 deliberate。</translation>
    </message>
    <message>
        <source>“%1” needs &lt;, &lt;=, =, &gt;= or &gt;.</source>
        <translation>“%1”需要 &lt;、&lt;=、=、&gt;= 或 &gt;。</translation>
    </message>
    <message>
        <source>A value must follow “%1” and its comparison.</source>
        <translation>“%1”及其比较符之后必须有值。</translation>
    </message>
    <message>
        <source>A ratio is a number like 0.2: wire size divided by size.</source>
        <translation>比率是像 0.2 这样的数字：线路大小除以大小。</translation>
    </message>
    <message>
        <source>“%1:” takes a number or a range: %1:1006 or %1:4000-4999.</source>
        <translation>“%1:”接数字或范围：%1:1006 或 %1:4000-4999。</translation>
    </message>
    <message>
        <source>A time is a clock’s like 12:00:03.5, or +30s since the start.</source>
        <translation>时间是像 12:00:03.5 的钟点，或自开始起的 +30s。</translation>
    </message>
    <message>
        <source>“Z” needs a date in front: 2026-01-31T12:00:03Z.</source>
        <translation>“Z”之前需要日期：2026-01-31T12:00:03Z。</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>没有这样的日期。</translation>
    </message>
    <message>
        <source>A regular expression between slashes must follow “~”.</source>
        <translation>“~”之后必须是斜杠之间的正则表达式。</translation>
    </message>
    <message>
        <source>Only numbers can be compared by size.</source>
        <translation>只有数字可以比较大小。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is neither HAR nor JSON Lines.</source>
        <translation>%1 既不是 HAR 也不是 JSON Lines。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>It begins with “%1”.</source>
        <translation>它以“%1”开头。</translation>
    </message>
    <message>
        <source>Export HAR from the browser&apos;s developer tools, or JSON Lines from Framescope.</source>
        <translation>请从浏览器的开发者工具导出 HAR，或从 Framescope 导出 JSON Lines。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>导入已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The file is no HAR: it has no log.entries.</source>
        <translation>该文件不是 HAR:它没有 log.entries。</translation>
    </message>
    <message>
        <source>the file&apos;s end</source>
        <translation>文件结尾</translation>
    </message>
    <message>
        <source>It is not valid JSON from byte %1 on; what stands before was taken.</source>
        <translation>从第 %1 字节起不是有效的 JSON；之前的内容已采用。</translation>
    </message>
    <message>
        <source>log.entries</source>
        <translation>log.entries</translation>
    </message>
    <message>
        <source>None of its %1 entries is a WebSocket connection with messages.</source>
        <translation>它的 %1 个条目中没有带消息的 WebSocket 连接。</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>它不是对象。</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>“%1” is not an array.</source>
        <translation>“%1”不是数组。</translation>
    </message>
    <message>
        <source>It is a WebSocket connection without messages.</source>
        <translation>这是没有消息的 WebSocket 连接。</translation>
    </message>
    <message>
        <source>entry %1, message %2</source>
        <translation>条目 %1，消息 %2</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>它不是有效的 JSON。</translation>
    </message>
    <message>
        <source>It has no usable “%1”.</source>
        <translation>它没有可用的“%1”。</translation>
    </message>
    <message>
        <source>Its type “%1” is not known.</source>
        <translation>它的类型“%1”未知。</translation>
    </message>
    <message>
        <source>Its opcode %1 does not exist.</source>
        <translation>它的操作码 %1 不存在。</translation>
    </message>
    <message>
        <source>Its data should be base64 and is not: the text was taken as it stands.</source>
        <translation>其数据应为 base64 但不是：文本已原样采用。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>It is not valid JSON (at byte %1).</source>
        <translation>它不是有效的 JSON（第 %1 字节处）。</translation>
    </message>
    <message>
        <source>“%1” is no event that this program knows.</source>
        <translation>“%1”不是本程序认识的事件。</translation>
    </message>
    <message>
        <source>The value of “%1” makes no sense.</source>
        <translation>“%1”的值没有意义。</translation>
    </message>
    <message>
        <source>It is neither a frame (no “opcode”) nor an event (no “event”).</source>
        <translation>它既不是帧（没有“opcode”）也不是事件（没有“event”）。</translation>
    </message>
    <message>
        <source>The file was written by a newer Framescope.</source>
        <translation>该文件由较新的 Framescope 写入。</translation>
    </message>
    <message>
        <source>Its format is version %1; this program reads version 1.</source>
        <translation>其格式为版本 %1；本程序读取版本 1。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another file.</source>
        <translation>请等它结束，或选择另一个文件。</translation>
    </message>
    <message>
        <source>The capture %1 cannot be opened.</source>
        <translation>无法打开捕获 %1。</translation>
    </message>
    <message>
        <source>The capture %1 cannot be written.</source>
        <translation>无法写入捕获 %1。</translation>
    </message>
    <message>
        <source>There is no room left for the capture %1.</source>
        <translation>捕获 %1 已没有空间。</translation>
    </message>
    <message>
        <source>Writing to the capture %1 failed.</source>
        <translation>写入捕获 %1 失败。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>Payloads that are not whole in the capture, and so not in what was exported: %1.</source>
        <translation>在捕获中不完整、因此导出内容中也不完整的有效载荷：%1。</translation>
    </message>
    <message>
        <source>The capture %1 was moved while it was being recorded.</source>
        <translation>捕获 %1 在记录期间被移动。</translation>
    </message>
    <message>
        <source>All of it is in the file, under its new name.</source>
        <translation>全部内容都在改名后的文件中。</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>The name “%1” stands twice; both are read.</source>
        <translation>名称“%1”出现了两次；两者都会读取。</translation>
    </message>
    <message>
        <source>log.version</source>
        <translation>log.version</translation>
    </message>
    <message>
        <source>There is no version “%1” of HAR; it is read as 1.2.</source>
        <translation>HAR 没有版本“%1”；按 1.2 读取。</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in the same object; the last one counts.</source>
        <translation>名称“%1”在同一对象中出现了两次；以最后一个为准。</translation>
    </message>
    <message>
        <source>It has no usable time: it stands at the time of the one before.</source>
        <translation>它没有可用的时间：置于前一个的时间处。</translation>
    </message>
    <message>
        <source>Its time makes no sense: it stands at the time of the one before.</source>
        <translation>它的时间没有意义：置于前一个的时间处。</translation>
    </message>
    <message>
        <source>It has no time: it stands at the time of the one before.</source>
        <translation>它没有时间：置于前一个的时间处。</translation>
    </message>
    <message>
        <source>It has no usable “%1”: it was taken as text.</source>
        <translation>它没有可用的“%1”：按文本处理。</translation>
    </message>
    <message>
        <source>The header line is not valid JSON; the profile and the notes that it may hold are left out.</source>
        <translation>标头行不是有效的 JSON；其中可能含有的配置和备注被略去。</translation>
    </message>
    <message>
        <source>There is no version “%1” of this format; it is read as version 1.</source>
        <translation>此格式没有版本“%1”；按版本 1 读取。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>The capture %1 was deleted while it was being recorded.</source>
        <translation>捕获 %1 在记录期间被删除。</translation>
    </message>
    <message>
        <source>The capture %1 was cut to %2 of its %3 bytes while it was being recorded.</source>
        <translation>捕获 %1 在记录期间被截断：%3 字节中剩下 %2 字节。</translation>
    </message>
    <message>
        <source>Everything that was recorded is in %1, and the recording goes on there.</source>
        <translation>已记录的全部内容都在 %1 中，并在那里继续记录。</translation>
    </message>
    <message>
        <source>What was cut off is lost; the rest is in %1, and the recording goes on there.</source>
        <translation>被截掉的内容已丢失；其余在 %1 中，并在那里继续记录。</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>它被略去。</translation>
    </message>
    <message>
        <source>%1 entries are left out because of it.</source>
        <translation>因此略去了 %1 个条目。</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Choose a file that ends in .fscope; HAR and JSON Lines files can be imported.</source>
        <translation>请选择以 .fscope 结尾的文件；HAR 和 JSON Lines 文件可以导入。</translation>
    </message>
    <message>
        <source>The header of the capture %1 is damaged.</source>
        <translation>捕获 %1 的文件头已损坏。</translation>
    </message>
    <message>
        <source>The first 256 bytes do not match their checksum.</source>
        <translation>前 256 个字节与其校验和不符。</translation>
    </message>
    <message>
        <source>%1 exists already and is no capture; it was not replaced.</source>
        <translation>%1 已存在且不是捕获；它没有被替换。</translation>
    </message>
    <message>
        <source>Choose another file, or delete this one first.</source>
        <translation>请选择另一个文件，或先删除此文件。</translation>
    </message>
    <message>
        <source>Check that nothing else uses it, and the permissions of its folder.</source>
        <translation>请确认没有其他程序在使用它，并检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Check that the folder exists, its permissions and the free space, or choose another place.</source>
        <translation>请确认文件夹存在，检查其权限和可用空间，或选择另一个位置。</translation>
    </message>
    <message>
        <source>Check the free space, or choose another place.</source>
        <translation>请检查可用空间，或选择另一个位置。</translation>
    </message>
    <message>
        <source>an empty payload</source>
        <translation>空的有效载荷</translation>
    </message>
    <message>
        <source>none of the properties that is: knows</source>
        <translation>不具有任何 is: 所知的属性</translation>
    </message>
    <message>
        <source>a fragment in the middle of a message</source>
        <translation>消息中间的分片</translation>
    </message>
    <message>
        <source>an event of neither direction</source>
        <translation>没有方向的事件</translation>
    </message>
    <message>
        <source>an event, which has no size</source>
        <translation>没有大小的事件</translation>
    </message>
    <message>
        <source>nothing that could be compressed</source>
        <translation>不可压缩的内容</translation>
    </message>
    <message>
        <source>nothing with a close code</source>
        <translation>没有 close 代码的内容</translation>
    </message>
    <message>
        <source>no JSON: %1</source>
        <translation>不是 JSON：%1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>The path is wrong here: %1.</source>
        <translation>路径在此处有误：%1。</translation>
    </message>
    <message>
        <source>Check the path and the file&apos;s permissions.</source>
        <translation>请检查路径和文件的权限。</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another place.</source>
        <translation>请检查权限，或选择另一个位置。</translation>
    </message>
    <message>
        <source>%1 does not hold.</source>
        <translation>%1 不成立。</translation>
    </message>
    <message>
        <source>%1 does not hold: it is %2.</source>
        <translation>%1 不成立，实际是：%2。</translation>
    </message>
    <message>
        <source>Another recording is being written to %1.</source>
        <translation>另一个记录正在写入 %1。</translation>
    </message>
    <message>
        <source>Check that the folder exists and its permissions, or choose another place.</source>
        <translation>请确认文件夹存在并检查其权限，或选择另一个位置。</translation>
    </message>
    <message>
        <source>Free some space; the recording then goes on by itself.</source>
        <translation>请释放一些空间；记录随后会自动继续。</translation>
    </message>
    <message>
        <source>Check the disk; the recording goes on by itself once the file can be written again.</source>
        <translation>请检查磁盘；文件可以再次写入后，记录会自动继续。</translation>
    </message>
    <message>
        <source>Do not move a capture before its recording has ended.</source>
        <translation>在记录结束之前，请不要移动捕获。</translation>
    </message>
    <message>
        <source>Do not touch a capture before its recording has ended.</source>
        <translation>在记录结束之前，请不要改动捕获。</translation>
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
        <translation>（另一个来源，不带：%1）</translation>
    </message>
    <message>
        <source>certificate accepted in spite of: %1</source>
        <translation>尽管有以下问题仍接受证书：%1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>协议 %1</translation>
    </message>
    <message>
        <source>violation %1</source>
        <translation>违规 %1</translation>
    </message>
    <message>
        <source>the peer closed first with %1</source>
        <translation>对方先以 %1 关闭</translation>
    </message>
    <message>
        <source>this stack does not tell the answer</source>
        <translation>此协议栈不提供回应</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回应</translation>
    </message>
    <message>
        <source>answered with %1</source>
        <translation>以 %1 回应</translation>
    </message>
    <message>
        <source>we closed first with %1</source>
        <translation>本端先以 %1 关闭</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>从未得到回应</translation>
    </message>
    <message>
        <source>closed with %1; the file does not say by whom</source>
        <translation>以 %1 关闭；文件未说明由谁关闭</translation>
    </message>
    <message>
        <source>1006 Abnormal Closure: no Close frame from either side</source>
        <translation>1006 Abnormal Closure：双方均未发送 Close 帧</translation>
    </message>
    <message>
        <source>the peer did not end the TCP connection (RFC 6455 section 7.1.1), so we ended it after %1</source>
        <translation>对方没有结束 TCP 连接（RFC 6455 第 7.1.1 节），因此本端在 %1 后将其结束</translation>
    </message>
    <message>
        <source>inside a frame</source>
        <translation>在帧的内部</translation>
    </message>
    <message>
        <source>attempt %1 of %2 in %3</source>
        <translation>%3 后第 %1 次尝试，共 %2 次</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <translation>%2后第 %1 次尝试</translation>
    </message>
    <message>
        <source>no pong within %1</source>
        <translation>%1 内没有 pong</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>TCP 连接</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
</context>
<context>
    <name>framescope::decode::CborReader</name>
    <message>
        <source>The message ends within a value.</source>
        <translation>消息在一个值的中途结束。</translation>
    </message>
    <message>
        <source>A break stands where a value should begin.</source>
        <translation>在值应开始的位置出现了 break。</translation>
    </message>
    <message>
        <source>A simple value below 32 is written in two bytes.</source>
        <translation>小于 32 的简单值写成了两个字节。</translation>
    </message>
    <message>
        <source>A length is larger than any message.</source>
        <translation>长度大于任何消息。</translation>
    </message>
    <message>
        <source>No value of CBOR begins like this.</source>
        <translation>CBOR 的值都不会这样开头。</translation>
    </message>
    <message>
        <source>A text is not UTF-8.</source>
        <translation>文本不是 UTF-8。</translation>
    </message>
    <message>
        <source>The values are nested more than %1 deep; the rest is not shown.</source>
        <translation>值的嵌套超过 %1 层；其余不显示。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::CborTags</name>
    <message>
        <source>date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>negative whole number</source>
        <translation>负整数</translation>
    </message>
    <message>
        <source>decimal fraction</source>
        <translation>十进制小数</translation>
    </message>
    <message>
        <source>binary fraction</source>
        <translation>二进制小数</translation>
    </message>
    <message>
        <source>for base64url</source>
        <translation>用于 base64url</translation>
    </message>
    <message>
        <source>for base64</source>
        <translation>用于 base64</translation>
    </message>
    <message>
        <source>for hexadecimal digits</source>
        <translation>用于十六进制数字</translation>
    </message>
    <message>
        <source>CBOR within</source>
        <translation>内含 CBOR</translation>
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
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>MIME message</source>
        <translation>MIME 消息</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
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
        <translation>标签 %1</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MessagePackReader</name>
    <message>
        <source>The message ends within a value: %1 more bytes belong to it, %2 are there.</source>
        <translation>消息在一个值的中途结束：它还应有 %1 字节，实际只有 %2 字节。</translation>
    </message>
    <message>
        <source>The byte 0xc1 begins no value: MessagePack never uses it.</source>
        <translation>字节 0xc1 不会开始任何值：MessagePack 从不使用它。</translation>
    </message>
    <message>
        <source>MessagePack, Formats</source>
        <translation>MessagePack，Formats</translation>
    </message>
    <message>
        <source>The values are nested more than %1 deep; the rest is not shown.</source>
        <translation>值的嵌套超过 %1 层；其余不显示。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MqttDecoder</name>
    <message>
        <source>Shows the packets of MQTT with their properties and reasons, pairs requests and acknowledgements, and knows topic aliases.</source>
        <translation>显示 MQTT 的报文及其属性和原因，将请求与确认配对，并识别主题别名。</translation>
    </message>
    <message>
        <source>the subprotocol is %1</source>
        <translation>子协议是 %1</translation>
    </message>
    <message>
        <source>the message is a CONNECT of MQTT</source>
        <translation>该消息是 MQTT 的 CONNECT</translation>
    </message>
    <message>
        <source>MQTT is sent in binary messages; this is text.</source>
        <translation>MQTT 以二进制消息发送；这是文本。</translation>
    </message>
    <message numerus="yes">
        <source>joined from %n message(s)</source>
        <translation>
            <numerusform>由 %n 条消息合并而成</numerusform>
        </translation>
    </message>
    <message>
        <source>The length of a packet is written in more than four bytes; the rest of the message is not read.</source>
        <translation>报文的长度写成了超过四个字节；消息的其余部分不读取。</translation>
    </message>
    <message>
        <source>A packet of %1 bytes is too large to be put together from several messages.</source>
        <translation>%1 字节的报文太大，无法由多条消息合并。</translation>
    </message>
    <message>
        <source>Only a server sends this packet.</source>
        <translation>只有服务器发送此报文。</translation>
    </message>
    <message>
        <source>Only a client sends this packet.</source>
        <translation>只有客户端发送此报文。</translation>
    </message>
    <message>
        <source>The topic alias %1 was given no topic before.</source>
        <translation>之前没有为主题别名 %1 指定主题。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::MqttPacket</name>
    <message>
        <source>The packet ends before all that belongs to it.</source>
        <translation>报文在其应有的内容完整之前就结束了。</translation>
    </message>
    <message>
        <source>Behind the packet&apos;s content %1 more bytes stand in it.</source>
        <translation>报文的内容之后还有 %1 字节。</translation>
    </message>
    <message>
        <source>The flags of the fixed header are %1; this packet has %2 there.</source>
        <translation>固定报头的标志为 %1；此报文应为 %2。</translation>
    </message>
    <message>
        <source>A packet of type 0 does not exist.</source>
        <translation>类型 0 的报文不存在。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 不是 UTF-8。</translation>
    </message>
    <message>
        <source>The packet identifier is 0.</source>
        <translation>报文标识符为 0。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>There is no such code: 0x%1.</source>
        <translation>没有这样的代码：0x%1。</translation>
    </message>
    <message>
        <source>The protocol&apos;s name is neither MQTT nor MQIsdp.</source>
        <translation>协议名称既不是 MQTT，也不是 MQIsdp。</translation>
    </message>
    <message>
        <source>The protocol&apos;s version %1 is not known.</source>
        <translation>协议版本 %1 未知。</translation>
    </message>
    <message>
        <source> as %1</source>
        <translation> 用户 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), not shown</source>
        <translation>
            <numerusform>%n 字节，不显示</numerusform>
        </translation>
    </message>
    <message>
        <source>The lowest connect flag is set, which is reserved.</source>
        <translation>连接标志的最低位被置位，该位是保留的。</translation>
    </message>
    <message>
        <source>QoS 3 does not exist.</source>
        <translation>QoS 3 不存在。</translation>
    </message>
    <message>
        <source>A password without a user name is not allowed before MQTT 5.0.</source>
        <translation>在 MQTT 5.0 之前，不允许只有密码而没有用户名。</translation>
    </message>
    <message>
        <source>The name of a topic has a wildcard in it.</source>
        <translation>主题的名称中有通配符。</translation>
    </message>
    <message>
        <source>The topic is empty, and no alias stands for it.</source>
        <translation>主题为空，也没有别名代替它。</translation>
    </message>
    <message>
        <source>The options of a subscription have bits that are reserved.</source>
        <translation>订阅选项的保留位被置位。</translation>
    </message>
    <message>
        <source>The packet names no topic filter.</source>
        <translation>报文没有给出主题过滤器。</translation>
    </message>
    <message>
        <source>A property reaches beyond the properties&apos; end.</source>
        <translation>一个属性超出了属性部分的结尾。</translation>
    </message>
    <message>
        <source>There is no property of the number %1.</source>
        <translation>没有编号为 %1 的属性。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::PackedDecoder</name>
    <message>
        <source>the message begins as %1</source>
        <translation>消息的开头符合 %1</translation>
    </message>
    <message>
        <source>the message is packed with %1</source>
        <translation>消息以 %1 压缩</translation>
    </message>
    <message>
        <source>the message becomes JSON when it is unpacked with %1</source>
        <translation>消息以 %1 解压后是 JSON</translation>
    </message>
    <message>
        <source>compress=zlib-stream is in the address</source>
        <translation>地址中有 compress=zlib-stream</translation>
    </message>
    <message>
        <source>Packed payloads</source>
        <translation>压缩的有效载荷</translation>
    </message>
    <message>
        <source>Unpacks payloads in gzip, zlib, DEFLATE, Brotli and Zstandard, also as one stream over all messages, for the protocol inside.</source>
        <translation>解压 gzip、zlib、DEFLATE、Brotli 和 Zstandard 的有效载荷，供其中的协议使用；也支持贯穿所有消息的单个流。</translation>
    </message>
    <message>
        <source>Behind the end of what is packed with %1 there are %2 more bytes.</source>
        <translation>以 %1 压缩的内容结束之后还有 %2 字节。</translation>
    </message>
    <message>
        <source>What is packed with %1 ends too early.</source>
        <translation>以 %1 压缩的内容结束过早。</translation>
    </message>
    <message>
        <source>Unpacked, the message would be larger than %1, which is the limit for its size; the rest was not unpacked.</source>
        <translation>解压后的消息会大于其大小上限 %1；其余没有解压。</translation>
    </message>
    <message>
        <source>The bytes from here on are not packed with %1.</source>
        <translation>从此处起的字节不是以 %1 压缩的。</translation>
    </message>
    <message>
        <source>This build cannot unpack %1.</source>
        <translation>此构建版本无法解压 %1。</translation>
    </message>
    <message>
        <source>unpacked (%1)</source>
        <translation>已解压（%1）</translation>
    </message>
    <message>
        <source>%1 bytes from %2</source>
        <translation>%1 字节，由 %2 字节解压</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>The decoder packed knows no packing of the name %1.</source>
        <translation>解码器 packed 没有名为 %1 的压缩方式。</translation>
    </message>
    <message>
        <source>Use gzip, zlib, deflate, brotli or zstd.</source>
        <translation>请使用 gzip、zlib、deflate、brotli 或 zstd。</translation>
    </message>
    <message>
        <source>The option shared of the decoder packed is %1.</source>
        <translation>解码器 packed 的选项 shared 是 %1。</translation>
    </message>
    <message>
        <source>Use shared=yes or shared=no.</source>
        <translation>请使用 shared=yes 或 shared=no。</translation>
    </message>
    <message>
        <source>Only zlib can be one stream over all messages.</source>
        <translation>只有 zlib 可以作为贯穿所有消息的单个流。</translation>
    </message>
    <message>
        <source>Use packing=zlib, or leave shared out.</source>
        <translation>请使用 packing=zlib，或去掉 shared。</translation>
    </message>
    <message>
        <source>The stream was damaged in an earlier message; nothing behind it can be unpacked.</source>
        <translation>流在较早的消息中已损坏；其后的内容都无法解压。</translation>
    </message>
    <message>
        <source>A message of the stream is larger than %1, which is the limit.</source>
        <translation>流中的一条消息大于上限 %1。</translation>
    </message>
    <message>
        <source>the beginning of a message</source>
        <translation>消息的开头</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ProtobufDecoder</name>
    <message>
        <source>Shows the fields of Protocol Buffers by number, with every reading that their bytes allow; no schema is needed.</source>
        <translation>按编号显示 Protocol Buffers 的字段，列出其字节允许的每种解读；不需要 schema。</translation>
    </message>
    <message>
        <source>the message can be read as Protocol Buffers</source>
        <translation>该消息可以按 Protocol Buffers 读取</translation>
    </message>
    <message>
        <source>The decoder protobuf knows no framing of the name %1.</source>
        <translation>解码器 protobuf 没有名为 %1 的 framing。</translation>
    </message>
    <message>
        <source>Use framing=none or framing=varint.</source>
        <translation>请使用 framing=none 或 framing=varint。</translation>
    </message>
    <message>
        <source>The length of a message is not a number of at most five bytes, or more than there is.</source>
        <translation>消息的长度不是最多五个字节的数字，或大于现有的字节数。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ProtobufFields</name>
    <message>
        <source>From here on the bytes are no field.</source>
        <translation>从此处起的字节不是字段。</translation>
    </message>
    <message>
        <source>the group&apos;s end is missing</source>
        <translation>缺少组的结尾</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>; packed: %1</source>
        <translation>；packed：%1</translation>
    </message>
</context>
<context>
    <name>framescope::decode::SignalRMessagePack</name>
    <message>
        <source>SignalR&apos;s handshake asks for MessagePack</source>
        <translation>SignalR 的握手要求使用 MessagePack</translation>
    </message>
    <message>
        <source>the message is made of SignalR&apos;s records in MessagePack</source>
        <translation>该消息由 MessagePack 格式的 SignalR 记录组成</translation>
    </message>
    <message>
        <source>Shows invocations, streams and completions of ASP.NET Core SignalR in MessagePack, with their latency; pings.</source>
        <translation>显示 MessagePack 格式的 ASP.NET Core SignalR 调用、流和完成消息及其延迟；ping。</translation>
    </message>
    <message>
        <source>Hub messages in MessagePack are binary; this is text.</source>
        <translation>MessagePack 格式的 Hub 消息是二进制的；这是文本。</translation>
    </message>
    <message>
        <source>The length of a record is not a number of at most five bytes.</source>
        <translation>记录的长度不是最多五个字节的数字。</translation>
    </message>
    <message>
        <source>A record of %1 bytes begins here, and the message has %2 more.</source>
        <translation>此处开始一个 %1 字节的记录，而消息只剩 %2 字节。</translation>
    </message>
    <message>
        <source>Behind the array %1 more bytes stand in the record.</source>
        <translation>记录中的数组之后还有 %1 字节。</translation>
    </message>
    <message>
        <source>A hub message is an array that begins with a number from 1 to 9.</source>
        <translation>Hub 消息是以 1 到 9 的数字开头的数组。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>This type has at least %1 items, and here are %2.</source>
        <translation>此类型至少有 %1 项，此处有 %2 项。</translation>
    </message>
    <message>
        <source>An invocation names no target.</source>
        <translation>调用没有给出 target。</translation>
    </message>
    <message>
        <source>An invocation id is missing.</source>
        <translation>缺少调用 id。</translation>
    </message>
    <message>
        <source>The kind of a completion&apos;s result is 1, 2 or 3.</source>
        <translation>完成消息的结果类型是 1、2 或 3。</translation>
    </message>
    <message>
        <source>The completion has no result.</source>
        <translation>完成消息没有结果。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::ValueDecoder</name>
    <message>
        <source>the message begins with CBOR&apos;s own mark</source>
        <translation>消息以 CBOR 自己的标记开头</translation>
    </message>
    <message>
        <source>the message is a whole map of %1 with names</source>
        <translation>整条消息是一个带名称的 %1 映射</translation>
    </message>
    <message>
        <source>the message is a whole array of %1 with a map in it</source>
        <translation>整条消息是一个含有映射的 %1 数组</translation>
    </message>
    <message>
        <source>the message can be read as %1</source>
        <translation>该消息可以按 %1 读取</translation>
    </message>
    <message>
        <source>Shows the values of MessagePack, with extensions and timestamps.</source>
        <translation>显示 MessagePack 的值，包括扩展和时间戳。</translation>
    </message>
    <message>
        <source>Shows the values of CBOR (RFC 8949), with tags.</source>
        <translation>显示 CBOR (RFC 8949) 的值，包括标签。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
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
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The message has more than %1 values; the rest is not shown.</source>
        <translation>消息的值超过 %1 个；其余不显示。</translation>
    </message>
</context>
<context>
    <name>framescope::decode::WampBinary</name>
    <message>
        <source>Shows calls, results, events and their subscriptions of WAMP in MessagePack and CBOR, batched messages too.</source>
        <translation>显示 MessagePack 和 CBOR 格式的 WAMP 调用、结果、事件及其订阅，也包括批量消息。</translation>
    </message>
    <message>
        <source>Messages in MessagePack and CBOR are binary; this is text.</source>
        <translation>MessagePack 和 CBOR 格式的消息是二进制的；这是文本。</translation>
    </message>
    <message>
        <source>A batched message stands behind its length in four bytes; here the length is missing, or more than there is.</source>
        <translation>批量消息之前有四个字节的长度；此处缺少长度，或长度大于现有的字节数。</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>消息是空的。</translation>
    </message>
    <message>
        <source>Behind the message %1 more bytes follow.</source>
        <translation>消息之后还有 %1 字节。</translation>
    </message>
</context>
<context>
    <name>framescope::network::CertificateMaker</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The server&apos;s own certificate could not be made.</source>
        <translation>无法生成服务器自己的证书。</translation>
    </message>
    <message>
        <source>Give the server a certificate of yours and its key.</source>
        <translation>请为服务器提供您的证书及其密钥。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on its disk.</source>
        <translation>请检查文件夹的权限和其磁盘的可用空间。</translation>
    </message>
</context>
<context>
    <name>framescope::network::ConnectionOptions</name>
    <message>
        <source>The proxy&apos;s address cannot be used: %1</source>
        <translation>代理的地址不可用：%1</translation>
    </message>
    <message>
        <source>Write it as http://host:port or socks5://host:port, or “none” or “system”.</source>
        <translation>请写成 http://host:port 或 socks5://host:port，或者 “none” 或 “system”。</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>它没有主机名。</translation>
    </message>
    <message>
        <source>only http and socks5 are possible, not %1.</source>
        <translation>只能用 http 和 socks5，不能用 %1。</translation>
    </message>
    <message>
        <source>SOCKS5 allows 255 bytes for the user name and for the password (RFC 1929).</source>
        <translation>SOCKS5 的用户名和密码各最多 255 字节(RFC 1929)。</translation>
    </message>
</context>
<context>
    <name>framescope::network::Diagnosis</name>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>无法解析主机名 %1。</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1 port %2.</source>
        <translation>%1 的端口 %2 上没有程序接受连接。</translation>
    </message>
    <message>
        <source>Check the port, and that the server is running and listens on this address.</source>
        <translation>请检查端口，并确认服务器正在运行且监听此地址。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation>从此计算机无法到达 %1。</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether a proxy is needed to get there.</source>
        <translation>请检查地址和端口，以及是否需要代理才能到达。</translation>
    </message>
    <message>
        <source>The name server did not answer for %1 within %2 s.</source>
        <translation>域名服务器在 %2 秒内没有回答 %1。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 在 %2 秒内没有响应。</translation>
    </message>
    <message>
        <source>Check the address; a firewall that drops packets silently looks like this.</source>
        <translation>请检查地址；静默丢弃数据包的防火墙也是这种表现。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and port, and whether it can reach the server.</source>
        <translation>请检查代理的类型（http 或 socks5）和端口，以及它能否到达服务器。</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not finish the TLS handshake within %2 s.</source>
        <translation>%1 接受了连接，但在 %2 秒内没有完成 TLS 握手。</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not answer the opening handshake within %2 s.</source>
        <translation>%1 接受了连接，但在 %2 秒内没有回应打开握手。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password.</source>
        <translation>代理 %1 不接受该用户名和密码。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user name and password.</source>
        <translation>请检查代理的用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password.</source>
        <translation>代理 %1 要求用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 refused to connect to %2.</source>
        <translation>代理 %1 拒绝连接到 %2。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port.</source>
        <translation>请检查代理的类型（http 或 socks5）及其端口。</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>证书的有效期到 %1 为止。</translation>
    </message>
    <message>
        <source>Replace the server&apos;s certificate.</source>
        <translation>请更换服务器的证书。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port.</source>
        <translation>%1 在此端口上不使用 TLS。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 could not begin: the TLS settings do not fit together.</source>
        <translation>无法开始与 %1 的 TLS 握手：TLS 设置互相不符。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>与 %1 的 TLS 握手失败。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was accepted before.</source>
        <translation>%1 的证书不是之前接受的那一个。</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>指纹 %1</translation>
    </message>
    <message>
        <source>%1 speaks TLS on this port.</source>
        <translation>%1 在此端口上使用 TLS。</translation>
    </message>
    <message>
        <source>This is an ordinary web page: check the path of the WebSocket endpoint.</source>
        <translation>这是普通网页：请检查 WebSocket 端点的路径。</translation>
    </message>
    <message>
        <source>Compare the request&apos;s headers with what the server expects.</source>
        <translation>请将请求的标头与服务器期望的进行比较。</translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation>请检查地址的路径。</translation>
    </message>
    <message>
        <source>Wait, then connect less often.</source>
        <translation>请等待，然后降低连接频率。</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket with status %2.</source>
        <translation>%1 以状态 %2 拒绝了 WebSocket。</translation>
    </message>
    <message numerus="yes">
        <source>The server redirects more than %n time(s).</source>
        <translation>
            <numerusform>服务器重定向超过 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server redirects with status %1 but names no usable address.</source>
        <translation>服务器以状态 %1 重定向，但没有给出可用的地址。</translation>
    </message>
    <message>
        <source>The peer broke %1: %2</source>
        <translation>对方违反了 %1:%2</translation>
    </message>
    <message>
        <source>The peer did not end the stream within %1 s after the closing handshake.</source>
        <translation>对方在关闭握手后 %1 秒内没有结束流。</translation>
    </message>
    <message>
        <source>The peer did not answer our Close within %1 s, and the stream was ended.</source>
        <translation>对方在 %1 秒内没有回应我们的 Close，流已结束。</translation>
    </message>
    <message>
        <source>The stream ended in the middle of a frame.</source>
        <translation>流在帧的中间结束。</translation>
    </message>
    <message>
        <source>The peer ended the stream without a Close frame.</source>
        <translation>对方没有发送 Close 帧就结束了流。</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is not open.</source>
        <translation>无法发送：连接未打开。</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>请先连接。</translation>
    </message>
    <message>
        <source>Nothing can be sent: the connection is closing.</source>
        <translation>无法发送：连接正在关闭。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>%1 is not possible with the Qt WebSockets stack.</source>
        <translation>Qt WebSockets 协议栈无法做到：%1。</translation>
    </message>
    <message>
        <source>Check the address; the loopback addresses always exist.</source>
        <translation>请检查地址；环回地址总是存在的。</translation>
    </message>
    <message>
        <source>The TLS handshake with a client failed.</source>
        <translation>与一个客户端的 TLS 握手失败。</translation>
    </message>
    <message>
        <source>Check that the client uses wss:// and trusts this server&apos;s CA file.</source>
        <translation>请检查客户端是否使用 wss:// 并信任此服务器的 CA 文件。</translation>
    </message>
    <message>
        <source>TLS alert %1</source>
        <translation>TLS 警报 %1</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 不接受该客户端证书。</translation>
    </message>
    <message>
        <source>%1 ended TLS with an alert before it answered the opening handshake.</source>
        <translation>%1 在回应打开握手之前以警报结束了 TLS。</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>请查看服务器的日志。</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached: %2</source>
        <translation>无法到达代理 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are connected.</source>
        <translation>
            <numerusform>已连接 %n 个客户端。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the WebSocket with status %2 and asks for %3.</source>
        <translation>%1 以状态 %2 拒绝了 WebSocket，并要求 %3。</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address, as NAME:PASSWORD@ in front of its host.</source>
        <translation>请把它们写进代理的地址，以 名称:密码@ 的形式放在主机之前。</translation>
    </message>
    <message>
        <source>Check the spelling and the network&apos;s name server, or set the host&apos;s address yourself.</source>
        <translation>请检查拼写和网络的域名服务器，或自行设置主机的地址。</translation>
    </message>
    <message>
        <source>Check the network connection, and any VPN or firewall in between.</source>
        <translation>请检查网络连接，以及中间的 VPN 或防火墙。</translation>
    </message>
    <message>
        <source>The TCP connection to %1 port %2 failed.</source>
        <translation>与 %1 的端口 %2 的 TCP 连接失败。</translation>
    </message>
    <message>
        <source>Check the network&apos;s name server, or set the host&apos;s address yourself.</source>
        <translation>请检查网络的域名服务器，或自行设置主机的地址。</translation>
    </message>
    <message>
        <source>The proxy did not open a tunnel to %1 within %2 s.</source>
        <translation>代理在 %2 秒内没有打开通往 %1 的隧道。</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS; if it does not, use ws:// instead of wss://.</source>
        <translation>请检查该端口是否使用 TLS；若不使用，请用 ws:// 代替 wss://。</translation>
    </message>
    <message>
        <source>Check that a WebSocket server listens on this port, and whether it expects TLS (wss://).</source>
        <translation>请检查此端口上是否有 WebSocket 服务器在监听，以及它是否要求 TLS（wss://）。</translation>
    </message>
    <message>
        <source>The connection to %1 was not open within %2 s.</source>
        <translation>到 %1 的连接在 %2 秒内没有打开。</translation>
    </message>
    <message>
        <source>Look in the timings for the phase that took so long, or allow more time.</source>
        <translation>请在计时中查看哪个阶段耗时这么长，或允许更长时间。</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>到 %1 的连接已取消。</translation>
    </message>
    <message>
        <source>The proxy %1 accepts only %2 authentication, and this program supports only Basic with proxies.</source>
        <translation>代理 %1 只接受 %2 身份验证，而本程序对代理只支持 Basic。</translation>
    </message>
    <message>
        <source>Let the proxy accept Basic, use a local proxy that speaks %1 for you, or connect without a proxy.</source>
        <translation>请让代理接受 Basic，使用代您支持 %1 的本地代理，或不使用代理连接。</translation>
    </message>
    <message>
        <source>Ask whether the proxy may reach this host and port, or connect without it.</source>
        <translation>请确认代理可以到达此主机和端口，或不使用代理连接。</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer as a proxy of its kind does.</source>
        <translation>代理 %1 的响应不符合其类型的代理。</translation>
    </message>
    <message>
        <source>The proxy %1 ended the stream before it opened a tunnel.</source>
        <translation>代理 %1 在打开隧道之前结束了流。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind (http or socks5) and its port, or connect without it.</source>
        <translation>请检查代理的类型（http 或 socks5）及其端口，或不使用代理连接。</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>证书在 %1 之前无效。</translation>
    </message>
    <message>
        <source>The chain ends in a self-signed certificate that is not trusted here.</source>
        <translation>证书链以自签名证书结束，此处不信任该证书。</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer is not known here.</source>
        <translation>此处不认识证书的签发者。</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate is missing: the server did not send that of %1, and it is not known here.</source>
        <translation>缺少签发者的证书：服务器没有发送 %1 的证书，此处也不认识它。</translation>
    </message>
    <message>
        <source>The certificate is for %2, not for %1.</source>
        <translation>证书是给 %2 的，而不是给 %1 的。</translation>
    </message>
    <message>
        <source>Trust its CA, or accept this certificate by its fingerprint.</source>
        <translation>请信任其 CA，或按指纹接受此证书。</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, check this machine&apos;s clock, or accept this certificate all the same.</source>
        <translation>请更新服务器的证书，检查本机的时钟，或仍然接受此证书。</translation>
    </message>
    <message>
        <source>Connect by a name that is in the certificate, ask for such a name in TLS, or accept this certificate by its fingerprint.</source>
        <translation>请用证书中的名称连接，在 TLS 中请求这样的名称，或按指纹接受此证书。</translation>
    </message>
    <message>
        <source>If the issuer is an intermediate CA, let the server send its certificate too. Otherwise trust the CA, or accept this certificate by its fingerprint.</source>
        <translation>如果签发者是中间 CA，请让服务器也发送其证书。否则请信任该 CA，或按指纹接受此证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>%1 的证书未被接受。</translation>
    </message>
    <message>
        <source>Use ws:// instead of wss://, or the port that speaks TLS.</source>
        <translation>请用 ws:// 代替 wss://，或使用支持 TLS 的端口。</translation>
    </message>
    <message>
        <source>Check that the private key belongs to the certificate.</source>
        <translation>请检查私钥是否属于该证书。</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, which versions it allows, and whether it asks for a client certificate.</source>
        <translation>请检查端口是否使用 TLS、允许哪些版本，以及是否要求客户端证书。</translation>
    </message>
    <message>
        <source>%1 offers no TLS version that is allowed here (%2 or newer).</source>
        <translation>%1 不提供此处允许的任何 TLS 版本（%2 或更新）。</translation>
    </message>
    <message>
        <source>Find out which versions the server speaks; versions before TLS 1.0 are not supported.</source>
        <translation>请查明服务器支持哪些版本；不支持 TLS 1.0 之前的版本。</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 too, or let the server speak TLS 1.3.</source>
        <translation>请同时允许 TLS 1.2，或让服务器使用 TLS 1.3。</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or 1.3; for an old server, allow TLS 1.0 and 1.1.</source>
        <translation>请让服务器使用 TLS 1.2 或 1.3；对于旧服务器，请允许 TLS 1.0 和 1.1。</translation>
    </message>
    <message>
        <source>%1 requires a client certificate, and none was given.</source>
        <translation>%1 要求客户端证书，但没有提供。</translation>
    </message>
    <message>
        <source>Give a client certificate and its private key.</source>
        <translation>请提供客户端证书及其私钥。</translation>
    </message>
    <message>
        <source>%1 does not accept a client without a certificate.</source>
        <translation>%1 不接受没有证书的客户端。</translation>
    </message>
    <message>
        <source>Give a client certificate that the server trusts, and check that it is still valid.</source>
        <translation>请提供服务器信任的客户端证书，并检查它是否仍然有效。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port, or connect without it.</source>
        <translation>请检查代理的地址和端口，或不使用代理连接。</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was renewed, accept the new one; otherwise somebody may be intercepting the connection.</source>
        <translation>如果服务器的证书已更新，请接受新的；否则可能有人在拦截连接。</translation>
    </message>
    <message>
        <source>Use wss:// instead of ws://.</source>
        <translation>请用 wss:// 代替 ws://。</translation>
    </message>
    <message>
        <source>%1 ended the stream without answering the opening handshake.</source>
        <translation>%1 没有回应打开握手就结束了流。</translation>
    </message>
    <message>
        <source>Check the path, and that a WebSocket server listens on this port.</source>
        <translation>请检查路径，以及此端口上是否有 WebSocket 服务器在监听。</translation>
    </message>
    <message>
        <source>Give a bearer token.</source>
        <translation>请提供 Bearer 令牌。</translation>
    </message>
    <message>
        <source>Give a user name and password, or a token.</source>
        <translation>请提供用户名和密码，或令牌。</translation>
    </message>
    <message>
        <source>Give the user name and password in a profile whose authentication is digest.</source>
        <translation>请在身份验证为 digest 的配置中提供用户名和密码。</translation>
    </message>
    <message>
        <source>This program does not support %1: let the server accept Basic, Digest or a token, or use a local proxy that speaks it.</source>
        <translation>本程序不支持 %1：请让服务器接受 Basic、Digest 或令牌，或使用支持它的本地代理。</translation>
    </message>
    <message>
        <source>Check the credentials and the Origin header.</source>
        <translation>请检查凭据和 Origin 标头。</translation>
    </message>
    <message>
        <source>Look in the answer&apos;s headers for the protocol or version that the server asks for.</source>
        <translation>请在响应的标头中查看服务器要求的协议或版本。</translation>
    </message>
    <message>
        <source>Connect to the address in the Location header.</source>
        <translation>请连接到 Location 标头中的地址。</translation>
    </message>
    <message>
        <source>Look into the log of the server, or of the proxy in front of it.</source>
        <translation>请查看服务器的日志，或其前面代理的日志。</translation>
    </message>
    <message>
        <source>Look for the reason in the answer&apos;s headers and body.</source>
        <translation>请在响应的标头和正文中查找原因。</translation>
    </message>
    <message>
        <source>Check whether the redirects go in a circle, allow more of them, or connect to the last address directly.</source>
        <translation>请检查重定向是否循环，允许更多次重定向，或直接连接到最后的地址。</translation>
    </message>
    <message>
        <source>The server redirects from wss:// to ws://. This would give up encryption, and was not followed.</source>
        <translation>服务器从 wss:// 重定向到 ws://。这会放弃加密，因此没有跟随。</translation>
    </message>
    <message>
        <source>Connect to that address directly if this is what you want.</source>
        <translation>如果这正是您想要的，请直接连接到该地址。</translation>
    </message>
    <message>
        <source>Correct the Location header that the server sends.</source>
        <translation>请更正服务器发送的 Location 标头。</translation>
    </message>
    <message>
        <source>The peer sent more than the limit allows, and the connection was closed.</source>
        <translation>对方发送的数据超过上限，连接已关闭。</translation>
    </message>
    <message>
        <source>Raise the limit if so much is expected.</source>
        <translation>如果确实需要这么多，请提高上限。</translation>
    </message>
    <message>
        <source>Correct the peer, or let violations be reported and the connection go on.</source>
        <translation>请修正对方，或只报告违规并让连接继续。</translation>
    </message>
    <message>
        <source>Check whether the peer still reads, and whether it answers Close frames.</source>
        <translation>请检查对方是否仍在读取，以及是否回应 Close 帧。</translation>
    </message>
    <message>
        <source>Check whether the peer crashed, or a proxy in between cut the connection.</source>
        <translation>请检查对方是否崩溃，或中间的代理是否切断了连接。</translation>
    </message>
    <message>
        <source>The stream was reset.</source>
        <translation>流已被重置。</translation>
    </message>
    <message>
        <source>Check whether the peer crashed or was restarted, or a proxy in between dropped the connection.</source>
        <translation>请检查对方是否崩溃或重启，或中间的代理是否断开了连接。</translation>
    </message>
    <message>
        <source>Look into the peer&apos;s log. Proxies end idle connections like this; regular pings keep them open.</source>
        <translation>请查看对方的日志。代理会这样结束空闲连接；定期 ping 可使连接保持打开。</translation>
    </message>
    <message>
        <source>Use Framescope&apos;s own stack.</source>
        <translation>请使用 Framescope 自己的协议栈。</translation>
    </message>
    <message>
        <source>The Qt WebSockets stack does not support %1.</source>
        <translation>Qt WebSockets 协议栈不支持：%1。</translation>
    </message>
    <message>
        <source>Leave it out, or use Framescope&apos;s own stack.</source>
        <translation>请去掉它，或使用 Framescope 自己的协议栈。</translation>
    </message>
    <message>
        <source>Cannot listen on %1.</source>
        <translation>无法监听 %1。</translation>
    </message>
    <message>
        <source>End the other program, or use another port; 0 picks a free one.</source>
        <translation>请结束另一个程序，或使用另一个端口；0 会选一个空闲的端口。</translation>
    </message>
    <message>
        <source>Use a port of 1024 or above; lower ones need special rights.</source>
        <translation>请使用 1024 或以上的端口；更小的端口需要特殊权限。</translation>
    </message>
    <message>
        <source>A client did not finish its opening handshake within %1 s and was disconnected.</source>
        <translation>一个客户端在 %1 秒内没有完成打开握手，已被断开。</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>没有字节</translation>
    </message>
    <message>
        <source>A client disconnected before its opening handshake was finished.</source>
        <translation>一个客户端在打开握手完成之前断开了连接。</translation>
    </message>
    <message numerus="yes">
        <source>A client was refused with 503: %n client(s) are connected already.</source>
        <translation>
            <numerusform>一个客户端被以 503 拒绝：已有 %n 个客户端连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>请提高上限。</translation>
    </message>
    <message>
        <source>No more clients can be accepted: the system&apos;s limit of open files is reached.</source>
        <translation>无法再接受客户端：已达到系统的打开文件数上限。</translation>
    </message>
    <message>
        <source>Further clients wait until one leaves. Raise the limit of open files (ulimit -n), or limit the number of clients.</source>
        <translation>其余客户端会等到有客户端离开。请提高打开文件数的上限 (ulimit -n)，或限制客户端的数量。</translation>
    </message>
</context>
<context>
    <name>framescope::network::Dialer</name>
    <message>
        <source>%1: no answer</source>
        <translation>%1：没有回答</translation>
    </message>
</context>
<context>
    <name>framescope::network::FramescopeClient</name>
    <message>
        <source>no answer at all</source>
        <translation>完全没有回答</translation>
    </message>
    <message>
        <source>The header Authorization that was given takes the place of the user name and the password.</source>
        <translation>所提供的标头 Authorization 取代用户名和密码。</translation>
    </message>
</context>
<context>
    <name>framescope::network::FramescopeConnection</name>
    <message>
        <source>Nothing can be sent from inside the report of a sent frame.</source>
        <translation>不能在已发送帧的通知之内发送。</translation>
    </message>
    <message>
        <source>Send when the report has returned.</source>
        <translation>请在通知返回之后发送。</translation>
    </message>
</context>
<context>
    <name>framescope::network::HostLookup</name>
    <message>
        <source>“%1”, named for %2, is not an address</source>
        <translation>为 %2 指定的“%1”不是地址</translation>
    </message>
    <message>
        <source>no address was named for %1</source>
        <translation>没有为 %1 指定地址</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>该名称没有地址</translation>
    </message>
</context>
<context>
    <name>framescope::network::QtConnection</name>
    <message>
        <source>Sending a message in fragments</source>
        <translation>分片发送消息</translation>
    </message>
    <message>
        <source>Sending text that is not UTF-8</source>
        <translation>发送不是 UTF-8 的文本</translation>
    </message>
    <message>
        <source>Sending a ping of more than 125 bytes</source>
        <translation>发送超过 125 字节的 ping</translation>
    </message>
    <message>
        <source>Sending a pong</source>
        <translation>发送 pong</translation>
    </message>
    <message>
        <source>Sending a frame of one&apos;s own</source>
        <translation>发送自定义帧</translation>
    </message>
    <message>
        <source>Sending single fragments</source>
        <translation>发送单个分片</translation>
    </message>
    <message>
        <source>Sending a Close without a code</source>
        <translation>发送没有代码的 Close</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket.</source>
        <translation>%1 拒绝了 WebSocket。</translation>
    </message>
    <message>
        <source>leaving pings unanswered</source>
        <translation>不回应 ping</translation>
    </message>
    <message>
        <source>leaving a Close unanswered</source>
        <translation>不回应 Close</translation>
    </message>
    <message>
        <source>going on after a violation</source>
        <translation>违规后继续</translation>
    </message>
    <message>
        <source>a TLS name other than the address&apos;s host</source>
        <translation>TLS 使用与地址的主机不同的名称</translation>
    </message>
    <message>
        <source>logging the TLS secrets</source>
        <translation>记录 TLS 机密</translation>
    </message>
    <message>
        <source>a host address of your own</source>
        <translation>自行设置的主机地址</translation>
    </message>
    <message>
        <source>parameters of permessage-deflate</source>
        <translation>permessage-deflate 的参数</translation>
    </message>
    <message>
        <source>two headers of the same name (%1)</source>
        <translation>两个同名标头（%1）</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows the answer&apos;s headers and body.</source>
        <translation>Framescope 自己的协议栈会显示响应的标头和正文。</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows the answer itself.</source>
        <translation>Framescope 自己的协议栈会显示响应本身。</translation>
    </message>
</context>
<context>
    <name>framescope::network::QtListener</name>
    <message>
        <source>A client&apos;s opening handshake was not accepted.</source>
        <translation>一个客户端的打开握手未被接受。</translation>
    </message>
    <message>
        <source>Framescope&apos;s own stack shows what the client sent.</source>
        <translation>Framescope 自己的协议栈会显示客户端发送的内容。</translation>
    </message>
</context>
<context>
    <name>framescope::network::Socks5</name>
    <message>
        <source>general failure (1)</source>
        <translation>一般性失败 (1)</translation>
    </message>
    <message>
        <source>not allowed by its rules (2)</source>
        <translation>其规则不允许 (2)</translation>
    </message>
    <message>
        <source>network unreachable (3)</source>
        <translation>网络不可达 (3)</translation>
    </message>
    <message>
        <source>host unreachable (4)</source>
        <translation>主机不可达 (4)</translation>
    </message>
    <message>
        <source>connection refused (5)</source>
        <translation>连接被拒绝 (5)</translation>
    </message>
    <message>
        <source>TTL expired (6)</source>
        <translation>TTL 已过期 (6)</translation>
    </message>
    <message>
        <source>command not supported (7)</source>
        <translation>不支持的命令 (7)</translation>
    </message>
    <message>
        <source>address type not supported (8)</source>
        <translation>不支持的地址类型 (8)</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>错误 %1</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsIdentity</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>Give another file.</source>
        <translation>请提供另一个文件。</translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -m PKCS8 -f FILE.</source>
        <translation>请转换它的一个副本：ssh-keygen -p -m PKCS8 -f FILE。</translation>
    </message>
    <message>
        <source>%1 holds a public key where the private key is needed.</source>
        <translation>%1 中是公钥，而此处需要私钥。</translation>
    </message>
    <message>
        <source>%1 holds a certificate but no private key.</source>
        <translation>%1 中有证书，但没有私钥。</translation>
    </message>
    <message>
        <source>Give the file that the CA sent back.</source>
        <translation>请提供 CA 发回的文件。</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs7 -print_certs -in FILE -out certs.pem.</source>
        <translation>请转换它：openssl pkcs7 -print_certs -in FILE -out certs.pem。</translation>
    </message>
    <message>
        <source>%1 holds a private key but no certificate.</source>
        <translation>%1 中有私钥，但没有证书。</translation>
    </message>
    <message>
        <source>%1 holds a certificate (in DER) but no private key.</source>
        <translation>%1 中有证书（DER 格式），但没有私钥。</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in FILE -out cert.pem.</source>
        <translation>请转换它：openssl x509 -inform DER -in FILE -out cert.pem。</translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in FILE -out key.pem.</source>
        <translation>请转换它：openssl pkey -inform DER -in FILE -out key.pem。</translation>
    </message>
    <message>
        <source>%1 holds a private key (in DER) but no certificate.</source>
        <translation>%1 中有私钥（DER 格式），但没有证书。</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 中没有可读取的证书。</translation>
    </message>
    <message>
        <source>Give a file with the certificate in PEM (-----BEGIN CERTIFICATE-----).</source>
        <translation>请提供含 PEM 格式证书 (-----BEGIN CERTIFICATE-----) 的文件。</translation>
    </message>
    <message>
        <source>The private key in %1 is not that of the certificate in %2.</source>
        <translation>%1 中的私钥不属于 %2 中的证书。</translation>
    </message>
    <message>
        <source>%1 is encrypted, and no passphrase was given.</source>
        <translation>%1 已加密，但没有提供口令。</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>该口令无法打开 %1。</translation>
    </message>
    <message>
        <source>Check the passphrase; upper and lower case count.</source>
        <translation>请检查口令；区分大小写。</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old algorithm (such as RC2-40), which OpenSSL 3 has only in its legacy provider.</source>
        <translation>%1 使用旧算法（如 RC2-40）加密，OpenSSL 3 只在其 legacy 提供者中提供该算法。</translation>
    </message>
    <message>
        <source>%1 is named like PKCS#12, but holds PEM.</source>
        <translation>%1 的名称像 PKCS#12，但内容是 PEM。</translation>
    </message>
    <message>
        <source>Export the certificate with its key again.</source>
        <translation>请重新导出证书及其密钥。</translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation>%1 中没有私钥。</translation>
    </message>
    <message>
        <source>Export it again together with the private key.</source>
        <translation>请连同私钥重新导出。</translation>
    </message>
    <message>
        <source>%1 holds a private key, but no certificate that belongs to it.</source>
        <translation>%1 中有私钥，但没有与之对应的证书。</translation>
    </message>
    <message>
        <source>Export the certificate and its key together.</source>
        <translation>请将证书及其密钥一起导出。</translation>
    </message>
    <message>
        <source>The private key in %1 is of a kind that Qt cannot use.</source>
        <translation>%1 中的私钥是 Qt 无法使用的类型。</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be read.</source>
        <translation>%1 中没有可读取的私钥。</translation>
    </message>
    <message>
        <source>%1 holds a key of a kind that Qt cannot use.</source>
        <translation>%1 中的密钥是 Qt 无法使用的类型。</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>%1 holds a key in OpenSSH&apos;s format, which TLS does not use.</source>
        <translation>%1 中的密钥为 OpenSSH 格式，TLS 不使用这种格式。</translation>
    </message>
    <message>
        <source>Give the file with the private key.</source>
        <translation>请提供私钥文件。</translation>
    </message>
    <message>
        <source>Give the file with the private key, too.</source>
        <translation>请同时提供私钥文件。</translation>
    </message>
    <message>
        <source>%1 holds a certificate request, not the certificate that was issued for it.</source>
        <translation>%1 中是证书请求，而不是据此签发的证书。</translation>
    </message>
    <message>
        <source>%1 holds PKCS#7, but PEM certificates are needed.</source>
        <translation>%1 中是 PKCS#7，而此处需要 PEM 证书。</translation>
    </message>
    <message>
        <source>Give the certificate&apos;s file as the certificate, and this one as its key.</source>
        <translation>请将证书文件作为证书提供，并将此文件作为其密钥。</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, but its name does not end in .p12 or .pfx.</source>
        <translation>%1 是 PKCS#12，但其名称不以 .p12 或 .pfx 结尾。</translation>
    </message>
    <message>
        <source>Rename it to end in .p12 or .pfx, and give it as the certificate.</source>
        <translation>请重命名，使其以 .p12 或 .pfx 结尾，并作为证书提供。</translation>
    </message>
    <message>
        <source>%1 holds a certificate in DER, but PEM is needed.</source>
        <translation>%1 中的证书为 DER 格式，而此处需要 PEM。</translation>
    </message>
    <message>
        <source>%1 holds a private key in DER, but PEM is needed.</source>
        <translation>%1 中的私钥为 DER 格式，而此处需要 PEM。</translation>
    </message>
    <message>
        <source>Give the certificate&apos;s file as the certificate.</source>
        <translation>请将证书文件作为证书提供。</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>请提供其口令。</translation>
    </message>
    <message>
        <source>Pack it again: openssl pkcs12 -legacy -in FILE -nodes -out all.pem, then openssl pkcs12 -export -in all.pem -out new.p12; remove all.pem afterwards.</source>
        <translation>请重新打包：先运行 openssl pkcs12 -legacy -in FILE -nodes -out all.pem，再运行 openssl pkcs12 -export -in all.pem -out new.p12；之后删除 all.pem。</translation>
    </message>
    <message>
        <source>Encrypt it again: openssl pkey -provider legacy -provider default -in FILE -aes256 -out new.pem.</source>
        <translation>请重新加密：openssl pkey -provider legacy -provider default -in FILE -aes256 -out new.pem。</translation>
    </message>
    <message>
        <source>Rename it to end in .pem, and give the key&apos;s file too if it is another one.</source>
        <translation>请重命名，使其以 .pem 结尾；若密钥在另一个文件中，也请提供该文件。</translation>
    </message>
    <message>
        <source>%1 is not PKCS#12, or it is damaged.</source>
        <translation>%1 不是 PKCS#12，或已损坏。</translation>
    </message>
    <message>
        <source>%1 is PKCS#12, but OpenSSL cannot read its contents.</source>
        <translation>%1 是 PKCS#12，但 OpenSSL 无法读取其内容。</translation>
    </message>
    <message>
        <source>Use an RSA key, or one on an elliptic curve such as P-256.</source>
        <translation>请使用 RSA 密钥，或 P-256 等椭圆曲线的密钥。</translation>
    </message>
    <message>
        <source>Give the file with the key in PEM, and the passphrase if it is encrypted.</source>
        <translation>请提供 PEM 格式密钥的文件，若已加密还需提供口令。</translation>
    </message>
    <message>
        <source>Give the key with which this certificate was requested.</source>
        <translation>请提供申请此证书时所用的密钥。</translation>
    </message>
    <message>
        <source>In %1 the private key&apos;s certificate is number %2, not the first.</source>
        <translation>%1 中私钥所属的证书是第 %2 个，而不是第一个。</translation>
    </message>
    <message>
        <source>Put the key&apos;s own certificate first, then the one that signed it, and so on (RFC 8446 section 4.4.2).</source>
        <translation>请把密钥自身的证书放在最前，然后是为它签名的证书，依此类推（RFC 8446 第 4.4.2 节）。</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsKeyLog</name>
    <message>
        <source>TLS secrets can be logged only with OpenSSL.</source>
        <translation>只有使用 OpenSSL 时才能记录 TLS 机密。</translation>
    </message>
    <message>
        <source>Use a Qt whose TLS backend is OpenSSL.</source>
        <translation>请使用 TLS 后端为 OpenSSL 的 Qt。</translation>
    </message>
    <message>
        <source>The TLS secrets cannot be written to %1.</source>
        <translation>无法将 TLS 机密写入 %1。</translation>
    </message>
    <message>
        <source>Choose a file in a folder of your own.</source>
        <translation>请选择您自己文件夹中的文件。</translation>
    </message>
</context>
<context>
    <name>framescope::network::TlsSetup</name>
    <message>
        <source>built for %1</source>
        <translation>为 %1 构建</translation>
    </message>
    <message>
        <source>Install the TLS library that Qt was built for.</source>
        <translation>请安装 Qt 构建时所用的 TLS 库。</translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>请使用 1.0、1.1、1.2 或 1.3。</translation>
    </message>
    <message>
        <source>TLS %1 was allowed: for it OpenSSL&apos;s security level was lowered to 0, so that SHA-1 and short keys are accepted too.</source>
        <translation>已允许 TLS %1：为此 OpenSSL 的安全级别降为 0，因此也接受 SHA-1 和短密钥。</translation>
    </message>
    <message>
        <source>This build of Qt has no TLS.</source>
        <translation>此 Qt 构建版本没有 TLS。</translation>
    </message>
    <message>
        <source>There is no TLS version &quot;%1&quot;.</source>
        <translation>没有 TLS 版本“%1”。</translation>
    </message>
</context>
<context>
    <name>framescope::network::UnreadBytes</name>
    <message>
        <source>%1 bytes that came behind it were not read: %2</source>
        <translation>其后的 %1 字节没有读取：%2</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::CookieJar</name>
    <message>
        <source>its name asks for the attribute Secure</source>
        <translation>其名称要求属性 Secure</translation>
    </message>
    <message>
        <source>its name asks for the attribute HttpOnly</source>
        <translation>其名称要求属性 HttpOnly</translation>
    </message>
    <message>
        <source>its name forbids the attribute Domain</source>
        <translation>其名称禁止属性 Domain</translation>
    </message>
    <message>
        <source>its name asks for Path=/</source>
        <translation>其名称要求 Path=/</translation>
    </message>
    <message>
        <source>The cookie %1 of %2 was not stored: %3.</source>
        <translation>未存储 %2 的 Cookie %1：%3。</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>它超过 %1 字节</translation>
    </message>
    <message>
        <source>it is no name and value, or has control characters</source>
        <translation>它不是名称和值，或含有控制字符</translation>
    </message>
    <message>
        <source>its domain is not one that this host may set it for</source>
        <translation>此主机不能为其域设置 Cookie</translation>
    </message>
    <message>
        <source>it is Secure, and the connection is not (ws)</source>
        <translation>它带有 Secure，而连接不安全 (ws)</translation>
    </message>
    <message>
        <source>it would replace a Secure one over a connection that is not (ws)</source>
        <translation>它会通过不安全的连接 (ws) 替换带有 Secure 的 Cookie</translation>
    </message>
    <message>
        <source>The cookies in %1 cannot be read.</source>
        <translation>无法读取 %1 中的 Cookie。</translation>
    </message>
    <message>
        <source>Remove the file to begin without cookies.</source>
        <translation>删除该文件即可从没有 Cookie 的状态开始。</translation>
    </message>
    <message>
        <source>The cookies cannot be written to %1.</source>
        <translation>无法将 Cookie 写入 %1。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space on the disk.</source>
        <translation>请检查文件夹的权限和磁盘的可用空间。</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::OAuthTokens</name>
    <message>
        <source>Fetching the access token was cancelled.</source>
        <translation>获取访问令牌已取消。</translation>
    </message>
    <message>
        <source>The profile&apos;s token URL is not the address of a token endpoint.</source>
        <translation>配置的令牌 URL 不是令牌端点的地址。</translation>
    </message>
    <message>
        <source>The profile&apos;s authorization URL is not the address of a page to sign in.</source>
        <translation>配置的授权 URL 不是登录页面的地址。</translation>
    </message>
    <message>
        <source>Signing in needs a browser, and none can be opened here.</source>
        <translation>登录需要浏览器，而此处无法打开浏览器。</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: port %1 of this computer is not free.</source>
        <translation>无法接收浏览器的回应：此计算机的端口 %1 不空闲。</translation>
    </message>
    <message>
        <source>Framescope has the answer. This page can be closed.</source>
        <translation>Framescope 已收到回应。可以关闭此页面。</translation>
    </message>
    <message numerus="yes">
        <source>waited %n second(s)</source>
        <translation>
            <numerusform>已等待 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer in time.</source>
        <translation>令牌端点 %1 没有及时响应。</translation>
    </message>
    <message>
        <source>The token endpoint %1 could not be reached.</source>
        <translation>无法到达令牌端点 %1。</translation>
    </message>
    <message numerus="yes">
        <source>HTTP %1, %2, %n byte(s)</source>
        <translation>
            <numerusform>HTTP %1,%2,%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>没有内容类型</translation>
    </message>
    <message>
        <source>The token endpoint %1 gave no access token.</source>
        <translation>令牌端点 %1 没有给出访问令牌。</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>它不是 JSON。</translation>
    </message>
    <message>
        <source>it has no &quot;access_token&quot;.</source>
        <translation>它没有“access_token”。</translation>
    </message>
    <message>
        <source>its &quot;access_token&quot; has characters that no header can hold.</source>
        <translation>它的“access_token”含有标头无法容纳的字符。</translation>
    </message>
    <message>
        <source>its &quot;token_type&quot; is not &quot;Bearer&quot;.</source>
        <translation>它的“token_type”不是“Bearer”。</translation>
    </message>
    <message>
        <source>The certificate of the token endpoint %1 is not trusted.</source>
        <translation>令牌端点 %1 的证书不受信任。</translation>
    </message>
    <message>
        <source>Give the whole address, https:// included, in the profile&apos;s authentication.</source>
        <translation>请在配置的身份验证中给出包含 https:// 的完整地址。</translation>
    </message>
    <message>
        <source>Connect with the profile where a user can sign in, or use client credentials.</source>
        <translation>请在用户可以登录的地方使用此配置连接，或使用客户端凭据。</translation>
    </message>
    <message>
        <source>Choose another redirect port in the profile, or 0 for any.</source>
        <translation>请在配置中选择另一个重定向端口，或用 0 表示任意端口。</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time.</source>
        <translation>浏览器中的登录没有及时完成。</translation>
    </message>
    <message>
        <source>Connect again and sign in on the page that opens.</source>
        <translation>请重新连接，并在打开的页面上登录。</translation>
    </message>
    <message>
        <source>The browser&apos;s answer does not belong to this sign-in: its state differs.</source>
        <translation>浏览器的回应不属于这次登录：其 state 不同。</translation>
    </message>
    <message>
        <source>Connect again, and use only the page that opens then. If this happens each time, somebody else is sending these answers.</source>
        <translation>请重新连接，并只使用届时打开的页面。如果每次都发生，说明有别人在发送这些回应。</translation>
    </message>
    <message>
        <source>The authorization server refused the sign-in.</source>
        <translation>授权服务器拒绝了登录。</translation>
    </message>
    <message>
        <source>Sign in as a user who is allowed to do this, and give consent.</source>
        <translation>请用有权限的用户登录，并给予同意。</translation>
    </message>
    <message>
        <source>Check the client id, the scope and the redirect address that the server knows.</source>
        <translation>请检查客户端 ID、范围以及服务器已知的重定向地址。</translation>
    </message>
    <message>
        <source>Check the token URL and the network, then try again.</source>
        <translation>请检查令牌 URL 和网络，然后重试。</translation>
    </message>
    <message>
        <source>Add its CA to the profile&apos;s TLS settings, if this is the right server.</source>
        <translation>如果这是正确的服务器，请将其 CA 添加到配置的 TLS 设置中。</translation>
    </message>
    <message>
        <source>Check the token URL, the network and the proxy.</source>
        <translation>请检查令牌 URL、网络和代理。</translation>
    </message>
    <message>
        <source>Check the client id and the client secret.</source>
        <translation>请检查客户端 ID 和客户端密钥。</translation>
    </message>
    <message>
        <source>Check the scope in the profile.</source>
        <translation>请检查配置中的范围。</translation>
    </message>
    <message>
        <source>Allow this client the grant on the authorization server.</source>
        <translation>请在授权服务器上允许此客户端使用该授权方式。</translation>
    </message>
    <message>
        <source>Choose the other kind of OAuth 2.0 in the profile.</source>
        <translation>请在配置中选择另一种 OAuth 2.0。</translation>
    </message>
    <message>
        <source>Connect again and sign in again.</source>
        <translation>请重新连接并重新登录。</translation>
    </message>
    <message>
        <source>Use the address that the endpoint redirects to as the token URL.</source>
        <translation>请把端点重定向到的地址作为令牌 URL。</translation>
    </message>
    <message>
        <source>Check the token URL.</source>
        <translation>请检查令牌 URL。</translation>
    </message>
    <message>
        <source>Look into the authorization server&apos;s log.</source>
        <translation>请查看授权服务器的日志。</translation>
    </message>
    <message>
        <source>The token endpoint %1 did not answer with an access token: %2</source>
        <translation>令牌端点 %1 没有以访问令牌回应：%2</translation>
    </message>
    <message>
        <source>Check that the token URL is the token endpoint, and not a page for people.</source>
        <translation>请确认令牌 URL 是令牌端点，而不是给人看的页面。</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::SecretStore</name>
    <message>
        <source>This system has no keychain that can be used.</source>
        <translation>此系统没有可用的密钥串。</translation>
    </message>
    <message>
        <source>The secret is kept until the program ends.</source>
        <translation>机密会保留到程序结束。</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::TrustRequest</name>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>reads environment variables: %1</source>
        <translation>读取环境变量：%1</translation>
    </message>
    <message>
        <source>reads files outside of its folder: %1</source>
        <translation>读取其文件夹之外的文件：%1</translation>
    </message>
    <message>
        <source>uses secrets: %1</source>
        <translation>使用机密：%1</translation>
    </message>
    <message>
        <source>sends by itself when the connection opens: %1</source>
        <translation>连接打开时自动发送：%1</translation>
    </message>
    <message>
        <source>connects to: %1</source>
        <translation>连接到：%1</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::TrustStore</name>
    <message>
        <source>“%1” was not made here, and asks for what needs your consent. It %2.</source>
        <translation>“%1”不是在此处创建的，并要求需要您同意的操作。它会%2。</translation>
    </message>
    <message>
        <source>Check that you want this. Then allow it, for this time or until the file changes.</source>
        <translation>请确认这是您想要的。然后允许它：仅限这一次，或直到文件更改。</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::ValueCheck</name>
    <message>
        <source>The value of the header %1 has control characters.</source>
        <translation>标头 %1 的值含有控制字符。</translation>
    </message>
    <message>
        <source>The origin has control characters.</source>
        <translation>Origin 含有控制字符。</translation>
    </message>
    <message>
        <source>A value of the authentication has control characters.</source>
        <translation>身份验证的某个值含有控制字符。</translation>
    </message>
    <message>
        <source>A pinned certificate is not given by its SHA-256.</source>
        <translation>固定的证书不是以 SHA-256 给出的。</translation>
    </message>
    <message>
        <source>The proxy has no host.</source>
        <translation>代理没有主机。</translation>
    </message>
    <message>
        <source>The keepalive&apos;s payload is longer than a ping can carry.</source>
        <translation>保活的有效载荷超过了 ping 可携带的长度。</translation>
    </message>
    <message>
        <source>125 bytes or fewer (RFC 6455 section 5.5).</source>
        <translation>不超过 125 字节（RFC 6455 第 5.5 节）。</translation>
    </message>
    <message>
        <source>%1 is %2, which is out of range.</source>
        <translation>%1 为 %2，超出范围。</translation>
    </message>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation>请使用 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>请使用 %1 到 %2 的数字。</translation>
    </message>
    <message>
        <source>The name of header %1 is not a valid header name.</source>
        <translation>标头 %1 的名称不是有效的标头名称。</translation>
    </message>
    <message>
        <source>Use only letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>请仅使用字母、数字和 !#$%&amp;&apos;*+-.^_`|~。</translation>
    </message>
    <message>
        <source>Remove line ends and other control characters.</source>
        <translation>请去掉换行和其他控制字符。</translation>
    </message>
    <message>
        <source>A subprotocol&apos;s name has a character that is not allowed.</source>
        <translation>子协议名称中有不允许的字符。</translation>
    </message>
    <message>
        <source>The subprotocol %1 is listed twice.</source>
        <translation>子协议 %1 列出了两次。</translation>
    </message>
    <message>
        <source>Offer each subprotocol once (RFC 6455 section 4.1).</source>
        <translation>每个子协议请只提供一次（RFC 6455 第 4.1 节）。</translation>
    </message>
    <message>
        <source>The API key&apos;s name is not a valid header name.</source>
        <translation>API 密钥的名称不是有效的标头名称。</translation>
    </message>
    <message>
        <source>tls.minimumVersion is not a TLS version.</source>
        <translation>tls.minimumVersion 不是 TLS 版本。</translation>
    </message>
    <message>
        <source>Use 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>请使用 1.0、1.1、1.2 或 1.3。</translation>
    </message>
    <message>
        <source>Write 64 hex digits; colons are allowed.</source>
        <translation>请写 64 个十六进制数字；可以带冒号。</translation>
    </message>
    <message>
        <source>Give its name or address, or use the proxy kind &quot;system&quot; or &quot;none&quot;.</source>
        <translation>请提供其名称或地址，或使用代理类型 &quot;system&quot; 或 &quot;none&quot;。</translation>
    </message>
</context>
<context>
    <name>framescope::profiles::Workspace</name>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation>无法打开工作区 %1。</translation>
    </message>
    <message>
        <source>it is not a folder that can be read</source>
        <translation>它不是可读取的文件夹</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这样的文件夹</translation>
    </message>
    <message>
        <source>Check the path, or make the folder first.</source>
        <translation>请检查路径，或先创建文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>请检查权限。</translation>
    </message>
    <message>
        <source>Give a path inside %1.</source>
        <translation>请给出 %1 之内的路径。</translation>
    </message>
    <message>
        <source>The settings of the folder in %1 cannot be read: %2</source>
        <translation>无法读取 %1 中的文件夹设置：%2</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>环境 %1</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>There are %1 profiles of the name &quot;%2&quot;.</source>
        <translation>名称为“%2”的配置有 %1 个。</translation>
    </message>
    <message>
        <source>Give the path of the one you mean.</source>
        <translation>请给出您所指的那个的路径。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in the workspace %2.</source>
        <translation>工作区 %2 中没有配置“%1”。</translation>
    </message>
    <message>
        <source>similar names: %1</source>
        <translation>相近的名称：%1</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot; in the workspace.</source>
        <translation>工作区中没有环境“%1”。</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>没有任何环境</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>现有：%1</translation>
    </message>
    <message>
        <source>Check the name, or add environments/%1.json.</source>
        <translation>请检查名称，或添加 environments/%1.json。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>文件夹不能移动到它自身之内。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>无法将 %1 移动到 %2。</translation>
    </message>
    <message>
        <source>There is no %1 in the workspace.</source>
        <translation>工作区中没有 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be renamed.</source>
        <translation>无法重命名 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>无法将 %1 重命名为 %2。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>%1 is not in the workspace.</source>
        <translation>%1 不在工作区中。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be restored.</source>
        <translation>无法恢复 %1。</translation>
    </message>
    <message>
        <source>Look for it in the system&apos;s trash.</source>
        <translation>请在系统的回收站中查找。</translation>
    </message>
    <message>
        <source>Check the name, or choose another workspace.</source>
        <translation>请检查名称，或选择另一个工作区。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ClientHandshake</name>
    <message>
        <source>Not one byte came.</source>
        <translation>一个字节也没有收到。</translation>
    </message>
    <message>
        <source>%1 bytes came.</source>
        <translation>收到 %1 字节。</translation>
    </message>
    <message>
        <source>The server ended the stream without any answer to the opening handshake.</source>
        <translation>服务器没有对打开握手作任何回应就结束了流。</translation>
    </message>
    <message>
        <source>The server ended the stream in the middle of its answer to the opening handshake.</source>
        <translation>服务器在回应打开握手的中途结束了流。</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not begin with a status line.</source>
        <translation>服务器的响应不是以状态行开头。</translation>
    </message>
    <message>
        <source>The server sent more than %1 interim answers and no final one.</source>
        <translation>服务器发送了超过 %1 个临时响应而没有最终响应。</translation>
    </message>
    <message>
        <source>HTTP/1.0 in: %1</source>
        <translation>HTTP/1.0 出现在：%1</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>没有 %1 标头。</translation>
    </message>
    <message>
        <source>There is no Sec-WebSocket-Accept header.</source>
        <translation>没有 Sec-WebSocket-Accept 标头。</translation>
    </message>
    <message>
        <source>There are %1 Sec-WebSocket-Accept headers.</source>
        <translation>有 %1 个 Sec-WebSocket-Accept 标头。</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1，而不是 %2</translation>
    </message>
    <message>
        <source>The server chose %1; none was offered.</source>
        <translation>服务器选择了 %1；没有提供任何子协议。</translation>
    </message>
    <message>
        <source>The server chose %1, which was not offered.</source>
        <translation>服务器选择了未提供的 %1。</translation>
    </message>
    <message>
        <source>The server uses %1.</source>
        <translation>服务器使用 %1。</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the opening handshake breaks a rule (%1): %2</source>
        <translation>服务器对打开握手的响应违反了规则(%1)：%2</translation>
    </message>
    <message>
        <source>The header %1 that was given takes the place of the setting of the same meaning.</source>
        <translation>所提供的标头 %1 取代含义相同的设置。</translation>
    </message>
    <message>
        <source>Check the address, whether the server expects TLS (wss), and the server&apos;s log.</source>
        <translation>请检查地址、服务器是否要求 TLS（wss）以及服务器的日志。</translation>
    </message>
    <message>
        <source>Check host and port: what listens there does not speak HTTP/1.1.</source>
        <translation>请检查主机和端口：那里监听的程序不使用 HTTP/1.1。</translation>
    </message>
    <message>
        <source>Check the server.</source>
        <translation>请检查服务器。</translation>
    </message>
    <message>
        <source>Use a server that answers with HTTP/1.1.</source>
        <translation>请使用以 HTTP/1.1 响应的服务器。</translation>
    </message>
    <message>
        <source>Check that the server or proxy handles WebSocket at this path.</source>
        <translation>请检查服务器或代理在此路径上是否支持 WebSocket。</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Connection header.</source>
        <translation>请检查中间的代理是否转发 Connection 标头。</translation>
    </message>
    <message>
        <source>Check that the server speaks WebSocket version 13.</source>
        <translation>请检查服务器是否使用 WebSocket 版本 13。</translation>
    </message>
    <message>
        <source>Check how the server computes it, and whether a cache or proxy answered in its place.</source>
        <translation>请检查服务器如何计算它，以及是否由缓存或代理代为回应。</translation>
    </message>
    <message>
        <source>Let the server send one header with one subprotocol.</source>
        <translation>请让服务器在一个标头中发送一个子协议。</translation>
    </message>
    <message>
        <source>Offer this subprotocol, or correct the server.</source>
        <translation>请提供此子协议，或更正服务器。</translation>
    </message>
    <message>
        <source>Correct the server&apos;s Sec-WebSocket-Extensions.</source>
        <translation>请更正服务器的 Sec-WebSocket-Extensions。</translation>
    </message>
    <message>
        <source>Offer this extension, or correct the server.</source>
        <translation>请提供此扩展，或更正服务器。</translation>
    </message>
    <message>
        <source>Let the server accept permessage-deflate once.</source>
        <translation>请让服务器只接受一次 permessage-deflate。</translation>
    </message>
    <message>
        <source>Correct the server&apos;s answer, or connect without compression.</source>
        <translation>请更正服务器的响应，或不使用压缩连接。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::CloseCode</name>
    <message>
        <source>The purpose of the connection has been fulfilled.</source>
        <translation>连接的目的已达到。</translation>
    </message>
    <message>
        <source>The endpoint goes away: a server stops, or a page is left.</source>
        <translation>端点正在离开：服务器停止，或页面被关闭。</translation>
    </message>
    <message>
        <source>The endpoint ends the connection because the other side broke the protocol.</source>
        <translation>端点结束连接，因为另一方违反了协议。</translation>
    </message>
    <message>
        <source>The endpoint got a kind of data it cannot accept, such as binary where it knows only text.</source>
        <translation>端点收到了它不能接受的数据类型，例如只认识文本却收到二进制。</translation>
    </message>
    <message>
        <source>Reserved: a meaning may be given to it one day; nobody may send it.</source>
        <translation>保留：将来可能赋予含义；任何人都不得发送。</translation>
    </message>
    <message>
        <source>The Close frame had no code; this number only says so and is never sent.</source>
        <translation>Close 帧没有代码；此数字仅表示这一点，从不发送。</translation>
    </message>
    <message>
        <source>The stream ended without a Close frame; this number only says so and is never sent.</source>
        <translation>流在没有 Close 帧的情况下结束；此数字仅表示这一点，从不发送。</translation>
    </message>
    <message>
        <source>A message&apos;s content did not fit its type, such as text that is not UTF-8.</source>
        <translation>消息的内容与其类型不符，例如不是 UTF-8 的文本。</translation>
    </message>
    <message>
        <source>A message broke a rule of the endpoint that no other code describes.</source>
        <translation>消息违反了端点的规则，而没有其他代码可以描述。</translation>
    </message>
    <message>
        <source>A message was too big for the endpoint to process.</source>
        <translation>消息太大，端点无法处理。</translation>
    </message>
    <message>
        <source>The client needs an extension that the server did not agree to; the reason names it.</source>
        <translation>客户端需要服务器未同意的扩展；原因中有其名称。</translation>
    </message>
    <message>
        <source>The server met an unexpected condition that kept it from going on.</source>
        <translation>服务器遇到意外情况，无法继续。</translation>
    </message>
    <message>
        <source>The service restarts; a client may connect again after a random delay of 5 to 30 seconds.</source>
        <translation>服务正在重启；客户端可在 5 到 30 秒的随机延迟后重新连接。</translation>
    </message>
    <message>
        <source>The service is overloaded; a client should try another address or come back when its user asks.</source>
        <translation>服务过载；客户端应尝试另一个地址，或在用户要求时再来。</translation>
    </message>
    <message>
        <source>A gateway or proxy got an invalid answer from the server behind it.</source>
        <translation>网关或代理从其后面的服务器收到了无效响应。</translation>
    </message>
    <message>
        <source>The TLS handshake failed; this number only says so and is never sent.</source>
        <translation>TLS 握手失败；此数字仅表示这一点，从不发送。</translation>
    </message>
    <message>
        <source>The endpoint must be authorised before it may use this; like HTTP 401.</source>
        <translation>端点必须先获得授权才能使用；类似 HTTP 401。</translation>
    </message>
    <message>
        <source>The endpoint is known but may not do this; like HTTP 403.</source>
        <translation>端点已知，但不被允许；类似 HTTP 403。</translation>
    </message>
    <message>
        <source>The endpoint took too long to send what was expected; like HTTP 408.</source>
        <translation>端点发送预期内容耗时过长；类似 HTTP 408。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ContentDecoder</name>
    <message>
        <source>This build has no Brotli, so that the body in the coding br is shown as it came.</source>
        <translation>此构建不含 Brotli，因此编码为 br 的正文按收到的原样显示。</translation>
    </message>
    <message>
        <source>The body&apos;s coding %1 is not known here; it is shown as it came.</source>
        <translation>此处不认识正文的编码 %1；按收到的原样显示。</translation>
    </message>
    <message>
        <source>The body has %1 codings on top of each other, more than are undone here; it is shown as it came.</source>
        <translation>正文叠加了 %1 层编码，超过此处可还原的层数；按收到的原样显示。</translation>
    </message>
    <message>
        <source>The body is not in the coding %1 that the answer names; it is shown as it came.</source>
        <translation>正文并非响应所声明的编码 %1；按收到的原样显示。</translation>
    </message>
    <message>
        <source>Decoded from %1, the body is larger than %2 bytes; the rest was not decoded.</source>
        <translation>从 %1 解码后，正文超过 %2 字节；其余未解码。</translation>
    </message>
    <message>
        <source>The body in the coding %1 is damaged behind %2 decoded bytes.</source>
        <translation>编码为 %1 的正文在解码 %2 字节之后已损坏。</translation>
    </message>
    <message>
        <source>The body in the coding %1 ends too early, behind %2 decoded bytes.</source>
        <translation>编码为 %1 的正文结束过早，只解码了 %2 字节。</translation>
    </message>
    <message>
        <source>The characters of the body are in %1, which is not known here.</source>
        <translation>正文的字符编码为 %1，此处不认识它。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::DeflateNegotiation</name>
    <message>
        <source>%1 stands more than once.</source>
        <translation>%1 出现不止一次。</translation>
    </message>
    <message>
        <source>A value where none may be: %1.</source>
        <translation>不应有值的地方有值：%1。</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 没有值。</translation>
    </message>
    <message>
        <source>Not a number of window bits: %1.</source>
        <translation>不是窗口位数：%1。</translation>
    </message>
    <message>
        <source>An unknown parameter: %1.</source>
        <translation>未知参数：%1。</translation>
    </message>
    <message>
        <source>server_no_context_takeover was offered, and the server accepted without confirming it.</source>
        <translation>提供了 server_no_context_takeover，服务器接受但未确认。</translation>
    </message>
    <message>
        <source>server_max_window_bits=%1 was offered, and the server accepted without confirming it.</source>
        <translation>提供了 server_max_window_bits=%1，服务器接受但未确认。</translation>
    </message>
    <message>
        <source>The server answered server_max_window_bits=%1 to an offer of %2.</source>
        <translation>服务器对 %2 的提议回应了 server_max_window_bits=%1。</translation>
    </message>
    <message>
        <source>The server answered client_max_window_bits=%1, which was not offered.</source>
        <translation>服务器回应了未提供的 client_max_window_bits=%1。</translation>
    </message>
    <message>
        <source>The server answered client_max_window_bits=%1 to an offer of %2.</source>
        <translation>服务器对 %2 的提议回应了 client_max_window_bits=%1。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::DeflateParameters</name>
    <message>
        <source>These are not parameters of permessage-deflate: %1</source>
        <translation>这些不是 permessage-deflate 的参数：%1</translation>
    </message>
    <message>
        <source>server_no_context_takeover, client_no_context_takeover, server_max_window_bits=8…15 and client_max_window_bits[=8…15], with semicolons between them</source>
        <translation>server_no_context_takeover、client_no_context_takeover、server_max_window_bits=8…15 和 client_max_window_bits[=8…15]，以分号分隔</translation>
    </message>
    <message>
        <source>There is more than one extension.</source>
        <translation>有不止一个扩展。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Handshake</name>
    <message>
        <source>Sec-WebSocket-Extensions goes wrong at character %1: %2</source>
        <translation>Sec-WebSocket-Extensions 在第 %1 个字符处出错：%2</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions ends too early: %1</source>
        <translation>Sec-WebSocket-Extensions 过早结束：%1</translation>
    </message>
    <message>
        <source>the name of an extension is expected.</source>
        <translation>此处应为扩展的名称。</translation>
    </message>
    <message>
        <source>the name of a parameter is expected.</source>
        <translation>此处应为参数的名称。</translation>
    </message>
    <message>
        <source>a value is expected: a token, or one in double quotes.</source>
        <translation>此处应为值：一个 token，或双引号中的值。</translation>
    </message>
    <message>
        <source>a semicolon or a comma is expected.</source>
        <translation>此处应为分号或逗号。</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 出现两次。</translation>
    </message>
    <message>
        <source>%1 is not a token.</source>
        <translation>%1 不是 token。</translation>
    </message>
    <message>
        <source>A header&apos;s name may have letters, digits and !#$%&amp;&apos;*+-.^_`|~ only.</source>
        <translation>标头名称只能含字母、数字和 !#$%&amp;&apos;*+-.^_`|~。</translation>
    </message>
    <message>
        <source>The value of %1 has control characters in it.</source>
        <translation>%1 的值中有控制字符。</translation>
    </message>
    <message>
        <source>Body incomplete: %1 of %2 bytes came.</source>
        <translation>正文不完整：%2 字节中收到 %1 字节。</translation>
    </message>
    <message>
        <source>Body incomplete: %1 bytes came, without the last chunk.</source>
        <translation>正文不完整：收到 %1 字节，没有最后一个分块。</translation>
    </message>
    <message>
        <source>Body perhaps incomplete: %1 bytes came, and the answer tells no length.</source>
        <translation>正文可能不完整：收到 %1 字节，而响应没有说明长度。</translation>
    </message>
    <message>
        <source>Body cut: the first %1 bytes are kept, which is the limit for bodies.</source>
        <translation>正文被截断：保留前 %1 字节，这是正文的上限。</translation>
    </message>
    <message>
        <source>What follows is not a valid chunk (RFC 9112 section 7.1).</source>
        <translation>后面的内容不是有效的分块（RFC 9112 第 7.1 节）。</translation>
    </message>
    <message>
        <source>The stream ended there.</source>
        <translation>流在那里结束。</translation>
    </message>
    <message>
        <source>Nothing more came within %1 s, and the stream is still open.</source>
        <translation>%1 秒内没有收到更多内容，流仍然打开。</translation>
    </message>
    <message>
        <source>The answer&apos;s Content-Length is not a length; everything that came is shown.</source>
        <translation>响应的 Content-Length 不是长度；显示收到的全部内容。</translation>
    </message>
    <message>
        <source>The answer promises chunks and sends none; everything that came is shown.</source>
        <translation>响应声明会发送分块却没有发送；显示收到的全部内容。</translation>
    </message>
    <message>
        <source>Write it as name; parameter=value, with commas between extensions.</source>
        <translation>请写成 名称; 参数=值，扩展之间用逗号分隔。</translation>
    </message>
    <message>
        <source>Separate the subprotocols by commas, each a word without spaces.</source>
        <translation>请用逗号分隔子协议，每个都是不含空格的词。</translation>
    </message>
    <message>
        <source>Write it as Name: value.</source>
        <translation>请写成 名称: 值。</translation>
    </message>
    <message>
        <source>Remove line ends and other control characters.</source>
        <translation>请去掉换行和其他控制字符。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::HeaderRules</name>
    <message>
        <source>A frame came after the Close frame.</source>
        <translation>Close 帧之后又来了一个帧。</translation>
    </message>
    <message>
        <source>A payload length of %1 bytes.</source>
        <translation>有效载荷长度为 %1 字节。</translation>
    </message>
    <message>
        <source>A length of %1 in a header of %2 bytes.</source>
        <translation>%2 字节的帧头中长度为 %1。</translation>
    </message>
    <message>
        <source>A masked frame came from the server.</source>
        <translation>服务器发来了带掩码的帧。</translation>
    </message>
    <message>
        <source>An unmasked frame came from the client.</source>
        <translation>客户端发来了不带掩码的帧。</translation>
    </message>
    <message>
        <source>A reserved bit is set.</source>
        <translation>保留位被置位。</translation>
    </message>
    <message>
        <source>Opcode %1.</source>
        <translation>操作码 %1。</translation>
    </message>
    <message>
        <source>RSV1 is set on a control frame.</source>
        <translation>控制帧上 RSV1 被置位。</translation>
    </message>
    <message>
        <source>FIN is 0 on a control frame.</source>
        <translation>控制帧的 FIN 为 0。</translation>
    </message>
    <message>
        <source>A control frame of %1 bytes.</source>
        <translation>%1 字节的控制帧。</translation>
    </message>
    <message>
        <source>A continuation frame came, and no message is open.</source>
        <translation>来了延续帧，但没有打开的消息。</translation>
    </message>
    <message>
        <source>RSV1 is set on a continuation frame.</source>
        <translation>延续帧上 RSV1 被置位。</translation>
    </message>
    <message>
        <source>A new message began while one is open, of which %1 frames came.</source>
        <translation>在一个已收到 %1 个帧的消息仍打开时，新消息开始了。</translation>
    </message>
    <message>
        <source>A frame declares %1 bytes; the limit is %2.</source>
        <translation>帧声明 %1 字节；上限为 %2。</translation>
    </message>
    <message>
        <source>A message reaches %1 bytes; the limit is %2.</source>
        <translation>消息达到 %1 字节；上限为 %2。</translation>
    </message>
    <message>
        <source>A message has more than %1 frames.</source>
        <translation>消息的帧超过 %1 个。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::HttpHead</name>
    <message>
        <source>%1 bytes came without the empty line that ends a head; the limit is %1.</source>
        <translation>收到 %1 字节仍没有结束头部的空行；上限为 %1。</translation>
    </message>
    <message>
        <source>A line ends in LF alone: %1</source>
        <translation>有一行仅以 LF 结尾：%1</translation>
    </message>
    <message>
        <source>More than %1 header fields.</source>
        <translation>标头字段超过 %1 个。</translation>
    </message>
    <message>
        <source>A folded line: %1</source>
        <translation>折行：%1</translation>
    </message>
    <message>
        <source>Not a header field&apos;s name: %1</source>
        <translation>不是标头字段的名称：%1</translation>
    </message>
    <message>
        <source>Control characters in the value of %1.</source>
        <translation>%1 的值中有控制字符。</translation>
    </message>
    <message>
        <source>What the client sent is not an HTTP request.</source>
        <translation>客户端发送的不是 HTTP 请求。</translation>
    </message>
    <message>
        <source>What the server answered is not HTTP.</source>
        <translation>服务器的回答不是 HTTP。</translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake is malformed: %1</source>
        <translation>客户端的打开握手格式有误：%1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is malformed: %1</source>
        <translation>服务器的响应格式有误：%1</translation>
    </message>
    <message>
        <source>The client speaks TLS: use ws:// in its address, or start this server with TLS.</source>
        <translation>客户端在使用 TLS：其地址请用 ws://，或以 TLS 启动此服务器。</translation>
    </message>
    <message>
        <source>This looks like TLS: use wss:// instead of ws://.</source>
        <translation>这看起来像 TLS：请用 wss:// 代替 ws://。</translation>
    </message>
    <message>
        <source>This is an SSH server: check the port.</source>
        <translation>这是 SSH 服务器：请检查端口。</translation>
    </message>
    <message>
        <source>This is a mail or FTP server: check the port.</source>
        <translation>这是邮件或 FTP 服务器：请检查端口。</translation>
    </message>
    <message>
        <source>This is a VNC server: check the port.</source>
        <translation>这是 VNC 服务器：请检查端口。</translation>
    </message>
    <message>
        <source>This may be HTTP/2, which this program does not speak: use an address that serves HTTP/1.1.</source>
        <translation>这可能是本程序不支持的 HTTP/2：请使用提供 HTTP/1.1 的地址。</translation>
    </message>
    <message>
        <source>The answer has a body but no HTTP head: check the port and what listens there.</source>
        <translation>响应有正文但没有 HTTP 头部：请检查端口以及那里监听的程序。</translation>
    </message>
    <message>
        <source>Check that the client opens a WebSocket and connects to the right port.</source>
        <translation>请检查客户端是否打开 WebSocket 并连接到正确的端口。</translation>
    </message>
    <message>
        <source>Check host and port: what listens there does not speak HTTP.</source>
        <translation>请检查主机和端口：那里监听的程序不使用 HTTP。</translation>
    </message>
    <message>
        <source>Check what listens there, or raise the limit for handshakes.</source>
        <translation>请检查那里监听的程序，或提高握手的上限。</translation>
    </message>
    <message>
        <source>Make the other side end its lines in CR LF.</source>
        <translation>请让另一方以 CR LF 结束各行。</translation>
    </message>
    <message>
        <source>Send fewer headers, or raise the limit.</source>
        <translation>请减少发送的标头，或提高上限。</translation>
    </message>
    <message>
        <source>Write each header field on one line.</source>
        <translation>请把每个标头字段写在一行。</translation>
    </message>
    <message>
        <source>Write each header field as Name: value, without a space before the colon.</source>
        <translation>请把每个标头字段写成 名称: 值，冒号前不加空格。</translation>
    </message>
    <message>
        <source>Remove control characters from header values.</source>
        <translation>请去掉标头值中的控制字符。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::MessageAssembly</name>
    <message>
        <source>The byte %1 cannot stand where it does in UTF-8; around it: %2</source>
        <translation>字节 %1 在 UTF-8 中不能出现在该位置；前后：%2</translation>
    </message>
    <message>
        <source>%1 compressed bytes inflate to more than %2, which is the limit.</source>
        <translation>%1 个压缩字节解压后超过上限 %2。</translation>
    </message>
    <message>
        <source>The compressed bytes are not a DEFLATE stream: %1</source>
        <translation>压缩字节不是 DEFLATE 流：%1</translation>
    </message>
    <message>
        <source>The compressed message ends inside a block: %1</source>
        <translation>压缩消息在块内结束：%1</translation>
    </message>
    <message>
        <source>The text ends in the middle of a character: %1</source>
        <translation>文本在字符中间结束：%1</translation>
    </message>
    <message>
        <source>The text ends in the middle of a character.</source>
        <translation>文本在字符中间结束。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Receiver</name>
    <message>
        <source>%1 of %2 bytes of the payload came: %3</source>
        <translation>有效载荷 %2 字节中收到 %1 字节：%3</translation>
    </message>
    <message>
        <source>%1 bytes of a frame&apos;s header came.</source>
        <translation>收到帧头的 %1 字节。</translation>
    </message>
    <message>
        <source>The stream ended after our Close frame, without an answer to it.</source>
        <translation>流在我们的 Close 帧之后结束，没有回应。</translation>
    </message>
    <message>
        <source>The stream ended without a Close frame.</source>
        <translation>流在没有 Close 帧的情况下结束。</translation>
    </message>
    <message>
        <source>The body is the byte %1.</source>
        <translation>正文是字节 %1。</translation>
    </message>
    <message>
        <source>The code is %1 (%2).</source>
        <translation>代码是 %1(%2)。</translation>
    </message>
    <message>
        <source>The reason is %1</source>
        <translation>原因是 %1</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Sender</name>
    <message>
        <source>What is to be sent as text is not valid UTF-8.</source>
        <translation>要作为文本发送的内容不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Nothing more can be sent: the connection has failed.</source>
        <translation>无法再发送：连接已失败。</translation>
    </message>
    <message>
        <source>Nothing more may be sent: a Close frame was sent already (RFC 6455 section 5.5.1).</source>
        <translation>不能再发送：已经发送了 Close 帧（RFC 6455 第 5.5.1 节）。</translation>
    </message>
    <message>
        <source>A control frame may have at most 125 bytes of payload (RFC 6455 section 5.5).</source>
        <translation>控制帧的有效载荷最多 125 字节（RFC 6455 第 5.5 节）。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>A message is text or binary.</source>
        <translation>消息是文本或二进制。</translation>
    </message>
    <message>
        <source>A message that was begun is not finished yet (RFC 6455 section 5.4).</source>
        <translation>已开始的消息尚未结束（RFC 6455 第 5.4 节）。</translation>
    </message>
    <message>
        <source>A new message cannot begin: the one before is not finished (RFC 6455 section 5.4).</source>
        <translation>不能开始新消息：前一个尚未结束（RFC 6455 第 5.4 节）。</translation>
    </message>
    <message>
        <source>There is no message to continue (RFC 6455 section 5.4).</source>
        <translation>没有可以延续的消息（RFC 6455 第 5.4 节）。</translation>
    </message>
    <message>
        <source>%1 (%2) may not stand in a Close frame (RFC 6455 section 7.4).</source>
        <translation>%1(%2)不能出现在 Close 帧中（RFC 6455 第 7.4 节）。</translation>
    </message>
    <message>
        <source>A Close frame with a reason needs a code (RFC 6455 section 5.5.1).</source>
        <translation>带原因的 Close 帧需要代码（RFC 6455 第 5.5.1 节）。</translation>
    </message>
    <message>
        <source>The reason in a Close frame may have at most 123 bytes (RFC 6455 section 5.5).</source>
        <translation>Close 帧的原因最多 123 字节（RFC 6455 第 5.5 节）。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>Connect again, or send a raw frame to break the rule on purpose.</source>
        <translation>请重新连接，或发送原始帧以有意违反规则。</translation>
    </message>
    <message>
        <source>Send less, or send a raw frame to break the rule on purpose.</source>
        <translation>请减少发送的内容，或发送原始帧以有意违反规则。</translation>
    </message>
    <message>
        <source>Use the function for control frames, or send a raw frame.</source>
        <translation>请使用控制帧的功能，或发送原始帧。</translation>
    </message>
    <message>
        <source>Send its last fragment first.</source>
        <translation>请先发送它的最后一个分片。</translation>
    </message>
    <message>
        <source>Send it as binary, or as a raw frame to break the rule on purpose.</source>
        <translation>请以二进制发送，或作为原始帧发送以有意违反规则。</translation>
    </message>
    <message>
        <source>Send the last fragment first.</source>
        <translation>请先发送最后一个分片。</translation>
    </message>
    <message>
        <source>Begin with a first fragment.</source>
        <translation>请从第一个分片开始。</translation>
    </message>
    <message>
        <source>Send a raw frame for other opcodes.</source>
        <translation>其他操作码请发送原始帧。</translation>
    </message>
    <message>
        <source>Send it as binary, or as raw frames to break the rule on purpose.</source>
        <translation>请以二进制发送，或作为多个原始帧发送以有意违反规则。</translation>
    </message>
    <message>
        <source>Use 1000-1003, 1007-1014 or 3000-4999, or send a raw frame to break the rule on purpose.</source>
        <translation>请使用 1000-1003、1007-1014 或 3000-4999，或发送原始帧以有意违反规则。</translation>
    </message>
    <message>
        <source>Give a code, such as 1000.</source>
        <translation>请给出代码，例如 1000。</translation>
    </message>
    <message>
        <source>Shorten it, or send a raw frame to break the rule on purpose.</source>
        <translation>请缩短，或发送原始帧以有意违反规则。</translation>
    </message>
    <message>
        <source>Write the reason in UTF-8, or send a raw frame to break the rule on purpose.</source>
        <translation>请用 UTF-8 书写原因，或发送原始帧以有意违反规则。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::ServerHandshake</name>
    <message>
        <source>The request has a body of more than %1 bytes.</source>
        <translation>请求的正文超过 %1 字节。</translation>
    </message>
    <message>
        <source>The request&apos;s body is not made of valid chunks.</source>
        <translation>请求的正文不是由有效的分块组成。</translation>
    </message>
    <message>
        <source>Content-Length or Transfer-Encoding of the request is not valid.</source>
        <translation>请求的 Content-Length 或 Transfer-Encoding 无效。</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>没有 %1 标头。</translation>
    </message>
    <message>
        <source>There is no Sec-WebSocket-Key header.</source>
        <translation>没有 Sec-WebSocket-Key 标头。</translation>
    </message>
    <message>
        <source>There are %1 Sec-WebSocket-Key headers.</source>
        <translation>有 %1 个 Sec-WebSocket-Key 标头。</translation>
    </message>
    <message>
        <source>A value of %1 characters that is not 16 bytes in base64.</source>
        <translation>%1 个字符的值，不是 base64 的 16 字节。</translation>
    </message>
    <message>
        <source>The client&apos;s opening handshake breaks a rule (%1): %2</source>
        <translation>客户端的打开握手违反了规则(%1)：%2</translation>
    </message>
    <message>
        <source>Send less.</source>
        <translation>请减少发送的内容。</translation>
    </message>
    <message>
        <source>Correct the client.</source>
        <translation>请更正客户端。</translation>
    </message>
    <message>
        <source>Let the client send GET, a path and HTTP/1.1 in the first line.</source>
        <translation>请让客户端在第一行发送 GET、路径和 HTTP/1.1。</translation>
    </message>
    <message>
        <source>Let the client, or the proxy in between, use HTTP/1.1.</source>
        <translation>请让客户端或中间的代理使用 HTTP/1.1。</translation>
    </message>
    <message>
        <source>Let the client send a path that begins with a slash, percent-encoded, without a fragment.</source>
        <translation>请让客户端发送以斜杠开头、百分号编码且不带片段的路径。</translation>
    </message>
    <message>
        <source>Let the client use GET.</source>
        <translation>请让客户端使用 GET。</translation>
    </message>
    <message>
        <source>Let the client send one Host header.</source>
        <translation>请让客户端只发送一个 Host 标头。</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Upgrade header.</source>
        <translation>请检查中间的代理是否转发 Upgrade 标头。</translation>
    </message>
    <message>
        <source>Check that a proxy in between passes on the Connection header.</source>
        <translation>请检查中间的代理是否转发 Connection 标头。</translation>
    </message>
    <message>
        <source>Let the client speak version 13.</source>
        <translation>请让客户端使用版本 13。</translation>
    </message>
    <message>
        <source>Let the client send 16 random bytes in base64.</source>
        <translation>请让客户端发送 base64 的 16 个随机字节。</translation>
    </message>
</context>
<context>
    <name>framescope::protocol::Violation</name>
    <message>
        <source>A server must not mask the frames it sends.</source>
        <translation>服务器不得对其发送的帧加掩码。</translation>
    </message>
    <message>
        <source>A client must mask every frame it sends.</source>
        <translation>客户端必须对其发送的每个帧加掩码。</translation>
    </message>
    <message>
        <source>RSV1, RSV2 and RSV3 must be 0 unless an extension that gives them a meaning was agreed on.</source>
        <translation>除非商定了赋予其含义的扩展，RSV1、RSV2 和 RSV3 必须为 0。</translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and 11 to 15 are reserved and must not be used.</source>
        <translation>操作码 3 到 7 和 11 到 15 为保留，不得使用。</translation>
    </message>
    <message>
        <source>A payload length must be written in the shortest form that holds it.</source>
        <translation>有效载荷长度必须以能容纳它的最短形式书写。</translation>
    </message>
    <message>
        <source>The highest bit of a 64-bit payload length must be 0.</source>
        <translation>64 位有效载荷长度的最高位必须为 0。</translation>
    </message>
    <message>
        <source>Control frames must not be fragmented: FIN must be 1.</source>
        <translation>控制帧不得分片：FIN 必须为 1。</translation>
    </message>
    <message>
        <source>Control frames must have at most 125 bytes of payload.</source>
        <translation>控制帧的有效载荷必须不超过 125 字节。</translation>
    </message>
    <message>
        <source>A continuation frame must follow a frame that began a message and left it open.</source>
        <translation>延续帧必须跟在开始了消息并使其保持打开的帧之后。</translation>
    </message>
    <message>
        <source>A new message must not begin before the last fragment of the message that is open.</source>
        <translation>在打开的消息的最后一个分片之前，不得开始新消息。</translation>
    </message>
    <message>
        <source>Text messages must be valid UTF-8.</source>
        <translation>文本消息必须是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>A Close frame&apos;s body must be empty or begin with a 2-byte code.</source>
        <translation>Close 帧的正文必须为空，或以 2 字节的代码开头。</translation>
    </message>
    <message>
        <source>A Close frame may carry 1000-1003, 1007-1014 or 3000-4999; the rest is reserved or never sent.</source>
        <translation>Close 帧可携带 1000-1003、1007-1014 或 3000-4999；其余为保留或从不发送。</translation>
    </message>
    <message>
        <source>The reason in a Close frame must be valid UTF-8.</source>
        <translation>Close 帧的原因必须是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>No frame may follow a Close frame.</source>
        <translation>Close 帧之后不得再有帧。</translation>
    </message>
    <message>
        <source>The stream must not end before both sides have sent a Close frame.</source>
        <translation>在双方都发送 Close 帧之前，流不得结束。</translation>
    </message>
    <message>
        <source>The stream must not end before the frame under way is complete.</source>
        <translation>在进行中的帧完整之前，流不得结束。</translation>
    </message>
    <message>
        <source>Control frames are never compressed: their RSV1 must be 0.</source>
        <translation>控制帧从不压缩：其 RSV1 必须为 0。</translation>
    </message>
    <message>
        <source>RSV1 marks a compressed message on its first frame only.</source>
        <translation>RSV1 只在压缩消息的第一帧上标记。</translation>
    </message>
    <message>
        <source>A compressed message must be a valid DEFLATE stream.</source>
        <translation>压缩消息必须是有效的 DEFLATE 流。</translation>
    </message>
    <message>
        <source>A compressed message must end at a block boundary, with the last four bytes 00 00 ff ff removed.</source>
        <translation>压缩消息必须在块边界结束，并去掉最后四个字节 00 00 ff ff。</translation>
    </message>
    <message>
        <source>A frame&apos;s payload must stay within this program&apos;s limit.</source>
        <translation>帧的有效载荷必须在本程序的上限之内。</translation>
    </message>
    <message>
        <source>A message, inflated, must stay within this program&apos;s limit.</source>
        <translation>解压后的消息必须在本程序的上限之内。</translation>
    </message>
    <message>
        <source>A message must not come in more frames than this program&apos;s limit.</source>
        <translation>消息的帧数不得超过本程序的上限。</translation>
    </message>
    <message>
        <source>The opening handshake is HTTP/1.1.</source>
        <translation>打开握手是 HTTP/1.1。</translation>
    </message>
    <message>
        <source>The first line must be a request line or a status line.</source>
        <translation>第一行必须是请求行或状态行。</translation>
    </message>
    <message>
        <source>The opening handshake needs HTTP/1.1.</source>
        <translation>打开握手需要 HTTP/1.1。</translation>
    </message>
    <message>
        <source>Lines of a head end in CR LF.</source>
        <translation>头部的各行以 CR LF 结束。</translation>
    </message>
    <message>
        <source>A header field must not be folded over several lines.</source>
        <translation>标头字段不得折成多行。</translation>
    </message>
    <message>
        <source>A header field&apos;s name must be a token, with a colon right behind it.</source>
        <translation>标头字段的名称必须是 token，其后紧跟冒号。</translation>
    </message>
    <message>
        <source>A header field&apos;s value must not contain control characters.</source>
        <translation>标头字段的值不得含控制字符。</translation>
    </message>
    <message>
        <source>The length of a body must be told in one valid way.</source>
        <translation>正文长度必须以一种有效方式给出。</translation>
    </message>
    <message>
        <source>The request target must be a path with an optional query, or an absolute http URL.</source>
        <translation>请求目标必须是带可选查询的路径，或绝对的 http URL。</translation>
    </message>
    <message>
        <source>A request must have exactly one Host header.</source>
        <translation>请求必须正好有一个 Host 标头。</translation>
    </message>
    <message>
        <source>The head of the opening handshake must stay within this program&apos;s limit.</source>
        <translation>打开握手的头部必须在本程序的上限之内。</translation>
    </message>
    <message>
        <source>The number of header fields must stay within this program&apos;s limit.</source>
        <translation>标头字段的数量必须在本程序的上限之内。</translation>
    </message>
    <message>
        <source>The stream must not end before the answer&apos;s head is complete.</source>
        <translation>在响应的头部完整之前，流不得结束。</translation>
    </message>
    <message>
        <source>The method of an opening handshake must be GET.</source>
        <translation>打开握手的方法必须是 GET。</translation>
    </message>
    <message>
        <source>There must be an Upgrade header with the value websocket.</source>
        <translation>必须有值为 websocket 的 Upgrade 标头。</translation>
    </message>
    <message>
        <source>There must be a Connection header with the token Upgrade.</source>
        <translation>必须有含 token Upgrade 的 Connection 标头。</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Key header of 16 bytes in base64.</source>
        <translation>必须有一个 base64 的 16 字节 Sec-WebSocket-Key 标头。</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Version header with the value 13.</source>
        <translation>必须有一个值为 13 的 Sec-WebSocket-Version 标头。</translation>
    </message>
    <message>
        <source>There must be one Sec-WebSocket-Accept header.</source>
        <translation>必须有一个 Sec-WebSocket-Accept 标头。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept must be the SHA-1 of the key and the protocol&apos;s GUID, in base64.</source>
        <translation>Sec-WebSocket-Accept 必须是密钥与协议 GUID 的 SHA-1，以 base64 表示。</translation>
    </message>
    <message>
        <source>The server may choose only a subprotocol that the client offered.</source>
        <translation>服务器只能选择客户端提供的子协议。</translation>
    </message>
    <message>
        <source>The server may choose one subprotocol only, in one header.</source>
        <translation>服务器只能在一个标头中选择一个子协议。</translation>
    </message>
    <message>
        <source>Subprotocols must be tokens, each offered once.</source>
        <translation>子协议必须是 token，每个只提供一次。</translation>
    </message>
    <message>
        <source>The server may use only extensions that the client offered.</source>
        <translation>服务器只能使用客户端提供的扩展。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions must follow the grammar of section 9.1.</source>
        <translation>Sec-WebSocket-Extensions 必须遵循第 9.1 节的语法。</translation>
    </message>
    <message>
        <source>The server may accept permessage-deflate only once.</source>
        <translation>服务器只能接受一次 permessage-deflate。</translation>
    </message>
    <message>
        <source>permessage-deflate knows four parameters only.</source>
        <translation>permessage-deflate 只有四个参数。</translation>
    </message>
    <message>
        <source>A parameter of permessage-deflate may stand once only.</source>
        <translation>permessage-deflate 的参数只能出现一次。</translation>
    </message>
    <message>
        <source>Window bits are a number from 8 to 15 without leading zeros; the no_context_takeover parameters have no value.</source>
        <translation>窗口位数是 8 到 15 的数字，不带前导零；no_context_takeover 参数没有值。</translation>
    </message>
    <message>
        <source>The server may set client_max_window_bits only if the client offered it.</source>
        <translation>只有客户端提供了 client_max_window_bits，服务器才能设置它。</translation>
    </message>
    <message>
        <source>Agreed window bits must not be larger than those offered.</source>
        <translation>商定的窗口位数不得大于所提供的。</translation>
    </message>
    <message>
        <source>A server that accepts an offer must confirm the server_ parameters in it.</source>
        <translation>接受提议的服务器必须确认其中的 server_ 参数。</translation>
    </message>
</context>
<context>
    <name>framescope::scenario::FrameSpec</name>
    <message>
        <source>The frame is empty.</source>
        <translation>帧是空的。</translation>
    </message>
    <message>
        <source>A bit of a frame is 0 or 1.</source>
        <translation>帧的位是 0 或 1。</translation>
    </message>
    <message>
        <source>The declared length is a whole number.</source>
        <translation>声明的长度是整数。</translation>
    </message>
    <message>
        <source>The length takes 0, 2 or 8 bytes behind the first two (RFC 6455 section 5.2).</source>
        <translation>长度在前两个字节之后占 0、2 或 8 个字节（RFC 6455 第 5.2 节）。</translation>
    </message>
    <message>
        <source>A frame has no field “%1”.</source>
        <translation>帧没有字段“%1”。</translation>
    </message>
    <message>
        <source>An opcode is a number from 0 to 15, or text, binary, continuation, close, ping, pong.</source>
        <translation>操作码是 0 到 15 的数字，或 text、binary、continuation、close、ping、pong。</translation>
    </message>
    <message>
        <source>A mask is random, none, or four bytes in hex.</source>
        <translation>掩码是 random、none 或四个十六进制字节。</translation>
    </message>
    <message>
        <source>A close&apos;s payload is a code from 0 to 65535, and may have a reason behind a colon.</source>
        <translation>close 的有效载荷是 0 到 65535 的代码，冒号后可带原因。</translation>
    </message>
    <message>
        <source>So many zero bytes cannot be sent.</source>
        <translation>无法发送这么多零字节。</translation>
    </message>
    <message>
        <source>A payload begins with text:, hex:, base64:, close: or zeros:.</source>
        <translation>有效载荷以 text:、hex:、base64:、close: 或 zeros: 开头。</translation>
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
        <translation>帧是以逗号分隔的字段列表；有效载荷在最后：
  fin=0|1  rsv1=0|1  rsv2=0|1  rsv3=0|1   第一个字节的各位（默认：fin=1，其余 0）
  opcode=N                                0 到 15，或 text、binary、continuation、close、ping、pong
  mask=random|none|HEX8                   掩码密钥（默认：random）
  unmasked                                发送掩码位和密钥，但有效载荷不加掩码
  len=N                                   与有效载荷不符的声明长度
  lenbytes=0|2|8                          不是最短的长度形式
  payload=text:…|hex:…|base64:…|close:CODE[:REASON]|zeros:N</translation>
    </message>
</context>
<context>
    <name>framescope::scenario::PayloadText</name>
    <message>
        <source>The hex text has a character that is no hex digit.</source>
        <translation>十六进制文本中有不是十六进制数字的字符。</translation>
    </message>
    <message>
        <source>0-9 and a-f, two for each byte.</source>
        <translation>0-9 和 a-f，每个字节两个。</translation>
    </message>
    <message>
        <source>The hex text has a byte of one digit.</source>
        <translation>十六进制文本中有只有一位数字的字节。</translation>
    </message>
    <message>
        <source>Write two digits for each byte: 0a, not a.</source>
        <translation>每个字节请写两位数字：0a，而不是 a。</translation>
    </message>
    <message>
        <source>The base64 text has a character that is not of base64.</source>
        <translation>base64 文本中有不属于 base64 的字符。</translation>
    </message>
    <message>
        <source>A-Z, a-z, 0-9, + and /.</source>
        <translation>A-Z、a-z、0-9、+ 和 /。</translation>
    </message>
    <message>
        <source>The base64 text is not complete.</source>
        <translation>base64 文本不完整。</translation>
    </message>
    <message>
        <source>Give the whole text, with the = at its end if it has any.</source>
        <translation>请给出完整的文本，包括结尾的 =（如果有）。</translation>
    </message>
    <message>
        <source>A close needs a code, and may have a reason after a colon.</source>
        <translation>Close 需要代码，冒号后可带原因。</translation>
    </message>
    <message>
        <source>Write it like 1000, or 1001:bye.</source>
        <translation>请写成 1000 或 1001:bye 的形式。</translation>
    </message>
    <message>
        <source>The close code %1 may not be sent (RFC 6455 section 7.4).</source>
        <translation>close 代码 %1 不能发送（RFC 6455 第 7.4 节）。</translation>
    </message>
    <message>
        <source>Use 1000-1003, 1007-1014 or 3000-4999; a raw frame can carry any bytes: opcode=8,payload=hex:%1</source>
        <translation>请使用 1000-1003、1007-1014 或 3000-4999；原始帧可携带任意字节：opcode=8,payload=hex:%1</translation>
    </message>
    <message>
        <source>The close reason has %1 bytes; 123 are allowed (RFC 6455 section 5.5).</source>
        <translation>close 的原因有 %1 字节；最多允许 123 字节（RFC 6455 第 5.5 节）。</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>请缩短原因。</translation>
    </message>
    <message>
        <source>Fragment sizes are whole numbers of bytes from 1 on, with commas between them.</source>
        <translation>分片大小是从 1 起的整数字节数，以逗号分隔。</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>这不是 JSON:%1。</translation>
    </message>
    <message>
        <source>Correct it, or send it as text.</source>
        <translation>请更正，或作为文本发送。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>There is more than one JSON value.</source>
        <translation>有不止一个 JSON 值。</translation>
    </message>
    <message>
        <source>Give one value, or a list in brackets.</source>
        <translation>请给出一个值，或方括号中的列表。</translation>
    </message>
    <message>
        <source>a number begins with 0</source>
        <translation>数字以 0 开头</translation>
    </message>
    <message>
        <source>this escape does not exist</source>
        <translation>没有这样的转义</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>它结束过早</translation>
    </message>
    <message>
        <source>what stands here is no value, or not where it may stand</source>
        <translation>此处的内容不是值，或不在允许的位置</translation>
    </message>
    <message>
        <source>The file %1 is too large for one message.</source>
        <translation>文件 %1 对一条消息来说太大。</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Give a file that exists and may be read.</source>
        <translation>请提供存在且可读取的文件。</translation>
    </message>
</context>
<context>
    <name>framescope::server</name>
    <message>
        <source>There is no behaviour &quot;%1&quot;.</source>
        <translation>没有行为“%1”。</translation>
    </message>
    <message>
        <source>sends every message to all clients of the path, as in a chat room</source>
        <translation>把每条消息发送给该路径的所有客户端，如同聊天室</translation>
    </message>
    <message>
        <source>not back to the sender</source>
        <translation>不发回给发送者</translation>
    </message>
    <message>
        <source>sends messages of one size, so many a second or as fast as the wire takes them</source>
        <translation>发送同样大小的消息，每秒若干条，或线路能承受多快就多快</translation>
    </message>
    <message>
        <source>bytes of a message (64)</source>
        <translation>每条消息的字节数 (64)</translation>
    </message>
    <message>
        <source>messages a second (as fast as it goes)</source>
        <translation>每秒消息数（尽可能快）</translation>
    </message>
    <message>
        <source>messages for each client (no end)</source>
        <translation>每个客户端的消息数（无限）</translation>
    </message>
    <message>
        <source>in fragments of this size</source>
        <translation>以此大小分片</translation>
    </message>
    <message>
        <source>binary messages</source>
        <translation>二进制消息</translation>
    </message>
    <message>
        <source>sends every message back as it came: kind, bytes and fragments</source>
        <translation>原样发回每条消息：类型、字节和分片</translation>
    </message>
    <message>
        <source>wait before each answer</source>
        <translation>每次回应前等待</translation>
    </message>
    <message>
        <source>text in capitals</source>
        <translation>文本转为大写</translation>
    </message>
    <message>
        <source>answer in fragments of this size</source>
        <translation>以此大小的分片回应</translation>
    </message>
    <message>
        <source>what the frame carries</source>
        <translation>帧携带的内容</translation>
    </message>
    <message>
        <source>bytes of a piece (1)</source>
        <translation>每块的字节数 (1)</translation>
    </message>
    <message>
        <source>between two pieces (50)</source>
        <translation>两块之间 (50)</translation>
    </message>
    <message>
        <source>answers the opening handshake with an HTTP status</source>
        <translation>以 HTTP 状态回应打开握手</translation>
    </message>
    <message>
        <source>100 to 599 (503)</source>
        <translation>100 到 599 (503)</translation>
    </message>
    <message>
        <source>of the status line</source>
        <translation>状态行中的</translation>
    </message>
    <message>
        <source>repeatable</source>
        <translation>可重复</translation>
    </message>
    <message>
        <source>of the answer</source>
        <translation>响应中的</translation>
    </message>
    <message>
        <source>sends the client elsewhere</source>
        <translation>把客户端送往别处</translation>
    </message>
    <message>
        <source>where to (the same path again)</source>
        <translation>去向（同一路径再次）</translation>
    </message>
    <message>
        <source>300 to 399 (302)</source>
        <translation>300 到 399 (302)</translation>
    </message>
    <message>
        <source>answers the opening handshake late</source>
        <translation>延迟回应打开握手</translation>
    </message>
    <message>
        <source>how late (5000)</source>
        <translation>延迟多久 (5000)</translation>
    </message>
    <message>
        <source>sends half of the opening handshake&apos;s answer, and no more</source>
        <translation>只发送打开握手响应的一半</translation>
    </message>
    <message>
        <source>how much of it (half)</source>
        <translation>其中多少（一半）</translation>
    </message>
    <message>
        <source>and ends the stream</source>
        <translation>并结束流</translation>
    </message>
    <message>
        <source>answers with a wrong Sec-WebSocket-Accept</source>
        <translation>以错误的 Sec-WebSocket-Accept 回应</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>用这个</translation>
    </message>
    <message>
        <source>agrees to a subprotocol that nobody offered</source>
        <translation>同意无人提供的子协议</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>其名称</translation>
    </message>
    <message>
        <source>agrees to an extension that nobody offered</source>
        <translation>同意无人提供的扩展</translation>
    </message>
    <message>
        <source>the header&apos;s value</source>
        <translation>标头的值</translation>
    </message>
    <message>
        <source>keeps the connection and says nothing any more; at=accept: not even the opening handshake&apos;s answer</source>
        <translation>保持连接但不再说话；at=accept:连打开握手也不回应</translation>
    </message>
    <message>
        <source>reads a little at a time</source>
        <translation>一次只读一点</translation>
    </message>
    <message>
        <source>writes byte by byte</source>
        <translation>逐字节写入</translation>
    </message>
    <message>
        <source>neither reads nor writes for a while</source>
        <translation>一段时间内既不读也不写</translation>
    </message>
    <message>
        <source>how long (5000)</source>
        <translation>多久 (5000)</translation>
    </message>
    <message>
        <source>answers no ping from then on</source>
        <translation>此后不回应任何 ping</translation>
    </message>
    <message>
        <source>answers no Close from then on</source>
        <translation>此后不回应任何 Close</translation>
    </message>
    <message>
        <source>ends the stream without a Close frame</source>
        <translation>不发送 Close 帧就结束流</translation>
    </message>
    <message>
        <source>in order, or by a reset (fin)</source>
        <translation>正常结束，或重置 (fin)</translation>
    </message>
    <message>
        <source>sends a Close frame, with any code</source>
        <translation>发送任意代码的 Close 帧</translation>
    </message>
    <message>
        <source>0 to 65535, or none (1011)</source>
        <translation>0 到 65535，或 none (1011)</translation>
    </message>
    <message>
        <source>of the close</source>
        <translation>关闭的原因</translation>
    </message>
    <message>
        <source>sends a masked frame, as only clients may</source>
        <translation>发送只有客户端才可以发的带掩码的帧</translation>
    </message>
    <message>
        <source>sends a frame with reserved bits set</source>
        <translation>发送保留位被置位的帧</translation>
    </message>
    <message>
        <source>4 RSV1, 2 RSV2, 1 RSV3 (2)</source>
        <translation>4 RSV1、2 RSV2、1 RSV3 (2)</translation>
    </message>
    <message>
        <source>sends a frame with a reserved opcode</source>
        <translation>发送带保留操作码的帧</translation>
    </message>
    <message>
        <source>the opcode (3)</source>
        <translation>操作码 (3)</translation>
    </message>
    <message>
        <source>sends a frame whose length is wrong</source>
        <translation>发送长度错误的帧</translation>
    </message>
    <message>
        <source>what the header says (one more than there is)</source>
        <translation>帧头所说的长度（比实际多一）</translation>
    </message>
    <message>
        <source>right, but not in its shortest form</source>
        <translation>正确，但不是最短形式</translation>
    </message>
    <message>
        <source>sends a text message that is not UTF-8</source>
        <translation>发送不是 UTF-8 的文本消息</translation>
    </message>
    <message>
        <source>its bytes</source>
        <translation>其字节</translation>
    </message>
    <message>
        <source>sends a ping in two fragments</source>
        <translation>分两片发送 ping</translation>
    </message>
    <message>
        <source>sends a continuation frame that continues nothing</source>
        <translation>发送不延续任何内容的延续帧</translation>
    </message>
    <message>
        <source>sends a frame larger than anybody wants</source>
        <translation>发送大得没人想要的帧</translation>
    </message>
    <message>
        <source>bytes of payload that the header announces (1T); up to 16M all of it is sent</source>
        <translation>帧头声明的有效载荷字节数 (1T)；16M 以内全部发送</translation>
    </message>
    <message>
        <source>9 for a ping that is too long (2)</source>
        <translation>9 表示过长的 ping (2)</translation>
    </message>
    <message>
        <source>sends a small compressed message that inflates to a huge one</source>
        <translation>发送解压后变得巨大的小压缩消息</translation>
    </message>
    <message>
        <source>inflated bytes (1G)</source>
        <translation>解压后的字节数 (1G)</translation>
    </message>
    <message>
        <source>sends a compressed message that cannot be inflated</source>
        <translation>发送无法解压的压缩消息</translation>
    </message>
    <message>
        <source>sends many pings</source>
        <translation>发送大量 ping</translation>
    </message>
    <message>
        <source>how many (1000)</source>
        <translation>数量 (1000)</translation>
    </message>
    <message>
        <source>between two of them (0)</source>
        <translation>两个之间 (0)</translation>
    </message>
    <message>
        <source>The moment of &quot;%1&quot; is at=accept or at=open.</source>
        <translation>“%1”的时刻是 at=accept 或 at=open。</translation>
    </message>
    <message>
        <source>The regular expression of &quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>“%1”的正则表达式在第 %2 个字符处有误：%3。</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; takes one moment: at, after, seconds or match.</source>
        <translation>故障“%1”只有一个时刻：at、after、seconds 或 match。</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; belongs to the opening handshake: it can only happen at=accept.</source>
        <translation>故障“%1”属于打开握手：只能发生在 at=accept。</translation>
    </message>
    <message>
        <source>in place of the opening handshake&apos;s answer, or right behind it</source>
        <translation>代替打开握手的响应，或紧跟其后</translation>
    </message>
    <message>
        <source>once the client has sent N messages</source>
        <translation>当客户端发送了 N 条消息时</translation>
    </message>
    <message>
        <source>S seconds after it opened</source>
        <translation>打开 S 秒之后</translation>
    </message>
    <message>
        <source>at a text message in which this is found</source>
        <translation>在含有此内容的文本消息时</translation>
    </message>
    <message>
        <source>probability at each such moment (1)</source>
        <translation>每个这样的时刻的概率 (1)</translation>
    </message>
    <message>
        <source>at most N times for a client (1); 0: every time</source>
        <translation>每个客户端最多 N 次 (1)；0 表示每次</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;.</source>
        <translation>没有故障“%1”。</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>原因太长。</translation>
    </message>
    <message>
        <source>A feed has one source: template, file, capture or sample.</source>
        <translation>数据源只有一个来源：template、file、capture 或 sample。</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;.</source>
        <translation>没有函数“%1”。</translation>
    </message>
    <message>
        <source>sends generated or recorded messages to all clients of the path</source>
        <translation>把生成或录制的消息发送给该路径的所有客户端</translation>
    </message>
    <message>
        <source>time between two messages (1000)</source>
        <translation>两条消息之间的时间 (1000)</translation>
    </message>
    <message>
        <source>messages a second, instead of every</source>
        <translation>每秒消息数，代替 every</translation>
    </message>
    <message>
        <source>the message, with {{placeholders}}</source>
        <translation>带 {{placeholders}} 的消息</translation>
    </message>
    <message>
        <source>a template that comes with the program: ticker, leaderboard, iot</source>
        <translation>程序自带的模板：ticker、leaderboard、iot</translation>
    </message>
    <message>
        <source>one message a line</source>
        <translation>每行一条消息</translation>
    </message>
    <message>
        <source>the messages of a capture, with their own timing unless every or rate is given</source>
        <translation>捕获中的消息，除非给出 every 或 rate，否则按其自身的节奏</translation>
    </message>
    <message>
        <source>times faster than the capture (1)</source>
        <translation>比捕获快的倍数 (1)</translation>
    </message>
    <message>
        <source>what the capture&apos;s client sent, instead of what it received</source>
        <translation>捕获中客户端发送的内容，而不是它接收的</translation>
    </message>
    <message>
        <source>stop after so many messages</source>
        <translation>发送这么多消息后停止</translation>
    </message>
    <message>
        <source>stop at the end of file or capture</source>
        <translation>在文件或捕获结尾处停止</translation>
    </message>
    <message>
        <source>The feed is at its end.</source>
        <translation>数据源已到结尾。</translation>
    </message>
    <message>
        <source>The feed&apos;s file %1 could not be read.</source>
        <translation>无法读取数据源的文件 %1。</translation>
    </message>
    <message>
        <source>A client asked for a path that this server does not have.</source>
        <translation>一个客户端请求了此服务器没有的路径。</translation>
    </message>
    <message>
        <source>The behaviour &quot;%1&quot; needs Framescope&apos;s own stack.</source>
        <translation>行为“%1”需要 Framescope 自己的协议栈。</translation>
    </message>
    <message>
        <source>Faults need Framescope&apos;s own stack.</source>
        <translation>故障需要 Framescope 自己的协议栈。</translation>
    </message>
    <message>
        <source>Only GET and HEAD are answered here.</source>
        <translation>此处只回应 GET 和 HEAD。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>这里什么都没有。</translation>
    </message>
    <message>
        <source>This address speaks WebSocket.</source>
        <translation>此地址使用 WebSocket。</translation>
    </message>
    <message>
        <source>The server is running already.</source>
        <translation>服务器已在运行。</translation>
    </message>
    <message>
        <source>Other machines can reach this server: %1.</source>
        <translation>其他计算机可以访问此服务器：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is wrong at character %2: %3.</source>
        <translation>“%1”在第 %2 个字符处有误：%3。</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>the name of an option is missing</source>
        <translation>缺少选项的名称</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>这个引号从未闭合</translation>
    </message>
    <message>
        <source>a comma is missing behind the quoted value</source>
        <translation>带引号的值之后缺少逗号</translation>
    </message>
    <message>
        <source>nothing stands behind this comma</source>
        <translation>这个逗号之后没有内容</translation>
    </message>
    <message>
        <source>takes a whole number from %1 to %2</source>
        <translation>接受 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>takes a number from %1 to %2</source>
        <translation>接受 %1 到 %2 的数字</translation>
    </message>
    <message>
        <source>takes a size in bytes from %1 to %2, such as 512, 64k or 1M</source>
        <translation>接受 %1 到 %2 的字节数，例如 512、64k 或 1M</translation>
    </message>
    <message>
        <source>is on or off</source>
        <translation>是 on 或 off</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option &quot;%2&quot;.</source>
        <translation>“%1”没有选项“%2”。</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4</source>
        <translation>%1 不是规则文件：第 %2 行第 %3 列：%4</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: &quot;%4&quot; stands twice.</source>
        <translation>%1 不是规则文件：第 %2 行第 %3 列：“%4”出现两次。</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: %4.</source>
        <translation>%1 不是规则文件：第 %2 行第 %3 列：%4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; known are %2</source>
        <translation>此处不认识“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a text</source>
        <translation>“%1”应为文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number from %2 to %3</source>
        <translation>“%1”应为 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false</source>
        <translation>“%1”是 true 或 false</translation>
    </message>
    <message>
        <source>a regular expression is a text</source>
        <translation>正则表达式是文本</translation>
    </message>
    <message>
        <source>the regular expression is wrong at character %1: %2</source>
        <translation>正则表达式在第 %1 个字符处有误：%2</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>此处应为文本</translation>
    </message>
    <message>
        <source>an object { … } is expected</source>
        <translation>应为对象 { … }</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be &quot;framescope-rules&quot;</source>
        <translation>&quot;format&quot; 必须是 &quot;framescope-rules&quot;</translation>
    </message>
    <message>
        <source>this is a newer version than this program understands</source>
        <translation>这是比本程序所理解的更新的版本</translation>
    </message>
    <message>
        <source>&quot;variables&quot; is an object of names and values</source>
        <translation>&quot;variables&quot; 是名称和值的对象</translation>
    </message>
    <message>
        <source>a variable is a text, a number, true or false</source>
        <translation>变量是文本、数字、true 或 false</translation>
    </message>
    <message>
        <source>&quot;rules&quot; is a list [ … ]</source>
        <translation>&quot;rules&quot; 是列表 [ … ]</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>其中没有规则</translation>
    </message>
    <message>
        <source>a rule is an object { … }</source>
        <translation>规则是对象 { … }</translation>
    </message>
    <message>
        <source>this rule has nothing to &quot;do&quot;</source>
        <translation>此规则没有 &quot;do&quot;</translation>
    </message>
    <message>
        <source>&quot;when&quot; is an object { … }</source>
        <translation>&quot;when&quot; 是对象 { … }</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is &quot;text&quot; or &quot;binary&quot;</source>
        <translation>&quot;kind&quot; 是 &quot;text&quot; 或 &quot;binary&quot;</translation>
    </message>
    <message>
        <source>&quot;json&quot; is an object of paths and values</source>
        <translation>&quot;json&quot; 是路径和值的对象</translation>
    </message>
    <message>
        <source>one of exists, regex, above and below is expected</source>
        <translation>应为 exists、regex、above 和 below 之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number</source>
        <translation>“%1”应为数字</translation>
    </message>
    <message>
        <source>a step { … } or a list of steps is expected</source>
        <translation>应为步骤 { … } 或步骤列表</translation>
    </message>
    <message>
        <source>a step is an object { … }</source>
        <translation>步骤是对象 { … }</translation>
    </message>
    <message>
        <source>&quot;drop&quot; is &quot;fin&quot; or &quot;rst&quot;</source>
        <translation>&quot;drop&quot; 是 &quot;fin&quot; 或 &quot;rst&quot;</translation>
    </message>
    <message>
        <source>&quot;set&quot; needs the value &quot;to&quot; set it to</source>
        <translation>&quot;set&quot; 需要用 &quot;to&quot; 给出要设置的值</translation>
    </message>
    <message>
        <source>&quot;to&quot; is &quot;sender&quot;, &quot;others&quot; or &quot;all&quot;</source>
        <translation>&quot;to&quot; 是 &quot;sender&quot;、&quot;others&quot; 或 &quot;all&quot;</translation>
    </message>
    <message>
        <source>a fragment has a size of one byte at least</source>
        <translation>分片大小至少为一个字节</translation>
    </message>
    <message>
        <source>&quot;hex&quot; takes pairs of the digits 0-9 and a-f</source>
        <translation>&quot;hex&quot; 使用成对的 0-9 和 a-f 数字</translation>
    </message>
    <message>
        <source>this is not base64</source>
        <translation>这不是 base64</translation>
    </message>
    <message>
        <source>a step has one of send, json, hex, base64, ping, close, drop, set, stream and stop</source>
        <translation>步骤含有 send、json、hex、base64、ping、close、drop、set、stream 和 stop 之一</translation>
    </message>
    <message>
        <source>%1 is not a rules file: line %2, column %3: nothing sets &quot;%4&quot;, which {{%4}} asks for.</source>
        <translation>%1 不是规则文件：第 %2 行第 %3 列：没有任何地方设置 {{%4}} 所要的“%4”。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>该文本</translation>
    </message>
    <message>
        <source>answers by the rules of a file: text, regular expressions or JSON paths, and what they call for</source>
        <translation>按文件中的规则回应：文本、正则表达式或 JSON 路径及其动作</translation>
    </message>
    <message>
        <source>the rules, as JSON</source>
        <translation>JSON 形式的规则</translation>
    </message>
    <message>
        <source>rules that come with the program: chat, json-rpc</source>
        <translation>程序自带的规则：chat、json-rpc</translation>
    </message>
    <message>
        <source>Rules come from one file, or from one sample.</source>
        <translation>规则来自一个文件或一个示例。</translation>
    </message>
    <message>
        <source>No further stream was started: this client has %1 already.</source>
        <translation>没有再启动流：此客户端已有 %1 个。</translation>
    </message>
    <message>
        <source>This client sends more than %1 messages a second: it is read no faster than that.</source>
        <translation>此客户端每秒发送超过 %1 条消息：不会更快地读取它。</translation>
    </message>
    <message>
        <source>On purpose: the server %1.</source>
        <translation>有意为之：服务器%1。</translation>
    </message>
    <message>
        <source>a path begins with /</source>
        <translation>路径以 / 开头</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>“%1”不是地址</translation>
    </message>
    <message>
        <source>This</source>
        <translation>这</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>The server could not be saved as %1.</source>
        <translation>无法将服务器保存为 %1。</translation>
    </message>
    <message>
        <source>takes everything and answers nothing</source>
        <translation>接收一切，不作回应</translation>
    </message>
    <message>
        <source>The template is wrong at character %1: %2.</source>
        <translation>模板在第 %1 个字符处有误：%2。</translation>
    </message>
    <message>
        <source>this {{ is never closed</source>
        <translation>这个 {{ 从未闭合</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>有一个引号从未闭合</translation>
    </message>
    <message>
        <source>a name is missing between the braces</source>
        <translation>花括号之间缺少名称</translation>
    </message>
    <message>
        <source>json takes one path, such as $.id</source>
        <translation>json 接受一个路径，例如 $.id</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>没有函数“%1”</translation>
    </message>
    <message>
        <source>%1 was written by a newer Framescope and is not changed.</source>
        <translation>%1 由较新的 Framescope 写入，不会被修改。</translation>
    </message>
    <message>
        <source>%1 is not a rules file: %2</source>
        <translation>%1 不是规则文件：%2</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>The fault “%1” did not happen.</source>
        <translation>故障“%1”没有发生。</translation>
    </message>
    <message>
        <source> of the rule “%1”</source>
        <translation> （规则“%1”）</translation>
    </message>
    <message>
        <source>The message is not answered.</source>
        <translation>不回应此消息。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; of &quot;%2&quot; %3.</source>
        <translation>“%2”的选项“%1”%3。</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation>没有示例“%1”。</translation>
    </message>
    <message>
        <source>%1 is not a saved server: %2.</source>
        <translation>%1 不是已保存的服务器：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>No message matched “%1” (%2 came).</source>
        <translation>没有消息匹配“%1”（收到 %2 条）。</translation>
    </message>
    <message>
        <source>Only %1 of %2 messages came.</source>
        <translation>%2 条消息只收到 %1 条。</translation>
    </message>
    <message>
        <source>The connection ended with %1 (%2) and not with %3.</source>
        <translation>连接以 %1（%2）结束，而不是以 %3 结束。</translation>
    </message>
    <message>
        <source>Write it as NAME:KEY=VALUE,KEY=VALUE, with double quotes around a value that has a comma in it.</source>
        <translation>请写成 NAME:KEY=VALUE,KEY=VALUE，含逗号的值用双引号括起。</translation>
    </message>
    <message>
        <source>Leave it out; there are no options here.</source>
        <translation>请去掉它；此处没有选项。</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>请使用以下之一：%1。</translation>
    </message>
    <message>
        <source>a name has letters, digits and _ - . $ only</source>
        <translation>名称只能含字母、数字和 _ - . $</translation>
    </message>
    <message>
        <source>\{{ where two braces are meant.</source>
        <translation>要写两个花括号的地方请写 \{{。</translation>
    </message>
    <message>
        <source>The placeholders of a message make more than %1 MiB.</source>
        <translation>消息的占位符展开后超过 %1 MiB。</translation>
    </message>
    <message>
        <source>Look for a variable that grows with each message.</source>
        <translation>请查找随每条消息增长的变量。</translation>
    </message>
    <message>
        <source>A request named a host that is not this server. A web page may have made that name lead here.</source>
        <translation>有请求指向的主机不是此服务器。可能是某个网页让该名称指向了这里。</translation>
    </message>
    <message>
        <source>Use localhost, 127.0.0.1 or [::1]; or allow the name, if it is yours.</source>
        <translation>请使用 localhost、127.0.0.1 或 [::1]；如果该名称是您的，也可允许它。</translation>
    </message>
    <message>
        <source>A page from an origin that is not allowed tried to connect.</source>
        <translation>一个来源不被允许的页面尝试连接。</translation>
    </message>
    <message>
        <source>Add the origin to those that are allowed, if it is yours.</source>
        <translation>如果该来源是您的，请将其加入允许的来源。</translation>
    </message>
    <message>
        <source>A client did not give the server&apos;s token.</source>
        <translation>一个客户端没有提供服务器的令牌。</translation>
    </message>
    <message>
        <source>Give it in the address, as ?token=…, or in the header Authorization: Bearer ….</source>
        <translation>请在地址中以 ?token=… 提供，或在标头 Authorization: Bearer … 中提供。</translation>
    </message>
    <message>
        <source>Use one of the server&apos;s paths.</source>
        <translation>请使用服务器的路径之一。</translation>
    </message>
    <message>
        <source>Use Framescope&apos;s own stack.</source>
        <translation>请使用 Framescope 自己的协议栈。</translation>
    </message>
    <message>
        <source>The option &quot;hex&quot; of &quot;%1&quot; is not hexadecimal.</source>
        <translation>“%1”的选项 &quot;hex&quot; 不是十六进制。</translation>
    </message>
    <message>
        <source>Write pairs of the digits 0-9 and a-f.</source>
        <translation>请写成对的 0-9 和 a-f 数字。</translation>
    </message>
    <message>
        <source>A header needs a name and a value.</source>
        <translation>标头需要名称和值。</translation>
    </message>
    <message>
        <source>Write it as NAME: VALUE.</source>
        <translation>请写成 名称: 值。</translation>
    </message>
    <message>
        <source>A stream cannot be dropped like this.</source>
        <translation>流不能这样断开。</translation>
    </message>
    <message>
        <source>Use with=fin or with=rst.</source>
        <translation>请使用 with=fin 或 with=rst。</translation>
    </message>
    <message>
        <source>Use at most 123 bytes.</source>
        <translation>请最多使用 123 字节。</translation>
    </message>
    <message>
        <source>There is no such form of the length.</source>
        <translation>没有这样的长度形式。</translation>
    </message>
    <message>
        <source>Use 16 or 64 bits.</source>
        <translation>请使用 16 或 64 位。</translation>
    </message>
    <message>
        <source>The declared length is not a whole number.</source>
        <translation>声明的长度不是整数。</translation>
    </message>
    <message>
        <source>Write a number of bytes.</source>
        <translation>请写字节数。</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <translation>请只给出其中一个。</translation>
    </message>
    <message>
        <source>Use one of the functions that the manual lists.</source>
        <translation>请使用手册所列的函数之一。</translation>
    </message>
    <message>
        <source>The feed&apos;s file %1</source>
        <translation>数据源的文件 %1</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>请检查路径和权限。</translation>
    </message>
    <message>
        <source>Client %1 has disconnected.</source>
        <translation>客户端 %1 已断开连接。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>请先停止它。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>请保留其中一个。</translation>
    </message>
    <message>
        <source>Compare it with the samples that come with the program; they show every kind of rule.</source>
        <translation>请与程序自带的示例比较；它们展示了每种规则。</translation>
    </message>
    <message>
        <source>Set it under &quot;variables&quot;, by a named group of a regular expression, or with &quot;set&quot;.</source>
        <translation>请在 &quot;variables&quot; 下、用正则表达式的命名组或用 &quot;set&quot; 设置它。</translation>
    </message>
    <message>
        <source>The rules file %1</source>
        <translation>规则文件 %1</translation>
    </message>
    <message>
        <source>Write it like rules:file=chat.rules.json.</source>
        <translation>请写成 rules:file=chat.rules.json 的形式。</translation>
    </message>
    <message>
        <source>Write the field as in a server that this program has saved.</source>
        <translation>请按本程序所保存服务器中的写法书写该字段。</translation>
    </message>
    <message>
        <source>The saved server %1</source>
        <translation>已保存的服务器 %1</translation>
    </message>
    <message>
        <source>Save it under another name, or install the newer version.</source>
        <translation>请以另一个名称保存，或安装较新的版本。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileAccess</name>
    <message>
        <source>no WWW-Authenticate header</source>
        <translation>没有 WWW-Authenticate 标头</translation>
    </message>
    <message>
        <source>The server did not accept the profile&apos;s user name and password (digest, status 401).</source>
        <translation>服务器不接受配置的用户名和密码（digest，状态 401）。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s user name and password.</source>
        <translation>请检查配置的用户名和密码。</translation>
    </message>
    <message>
        <source>The server&apos;s digest challenge (status 401) is of a kind that this program does not support.</source>
        <translation>服务器的 digest 质询（状态 401）属于本程序不支持的类型。</translation>
    </message>
    <message>
        <source>Let the server offer MD5, SHA-256 or SHA-512-256 with qop auth or auth-int.</source>
        <translation>请让服务器以 qop auth 或 auth-int 提供 MD5、SHA-256 或 SHA-512-256。</translation>
    </message>
    <message>
        <source>The server asks for an authentication other than digest (status 401).</source>
        <translation>服务器要求 digest 以外的身份验证（状态 401）。</translation>
    </message>
    <message>
        <source>Choose the kind that the server names, in the profile&apos;s authentication.</source>
        <translation>请在配置的身份验证中选择服务器指明的类型。</translation>
    </message>
</context>
<context>
    <name>framescope::session::ProfileSettings</name>
    <message>
        <source>The profile “%1” sends “%2” after opening, but has no message of this name.</source>
        <translation>配置“%1”在打开后发送“%2”，但没有该名称的消息。</translation>
    </message>
    <message>
        <source>Allow it if you trust the file that asks for it.</source>
        <translation>如果信任要求它的文件，请予以允许。</translation>
    </message>
    <message>
        <source>Save a message under this name, or remove it from the messages that are sent after opening.</source>
        <translation>请以此名称保存一条消息，或将它从打开后发送的消息中移除。</translation>
    </message>
    <message>
        <source>The file %1 of the message “%2” is outside the workspace and was not allowed.</source>
        <translation>消息“%2”的文件 %1 位于工作区之外，未获允许。</translation>
    </message>
</context>
<context>
    <name>framescope::session::Reconnector</name>
    <message>
        <source>No further attempt: %1 in a row have failed.</source>
        <translation>不再尝试：连续 %1 次失败。</translation>
    </message>
    <message>
        <source>No further attempt: the peer closed with %1.</source>
        <translation>不再尝试：对方以 %1 关闭。</translation>
    </message>
    <message>
        <source>No further attempt: the server&apos;s answer was %1, and asking again will not change it.</source>
        <translation>不再尝试：服务器的回应是 %1，再次请求也不会改变。</translation>
    </message>
    <message>
        <source>No further attempt: the cause will not go away by itself.</source>
        <translation>不再尝试：原因不会自行消失。</translation>
    </message>
</context>
<context>
    <name>framescope::session::SendQueue</name>
    <message>
        <source>Nothing was sent: the peer reads too slowly, and %1 messages are waiting already.</source>
        <translation>没有发送任何内容：对方读取太慢，已有 %1 条消息在等待。</translation>
    </message>
    <message>
        <source>Wait until they have been sent.</source>
        <translation>请等它们发送完毕。</translation>
    </message>
</context>
<context>
    <name>framescope::session::Session</name>
    <message>
        <source>The opening was cancelled.</source>
        <translation>打开已取消。</translation>
    </message>
    <message>
        <source>Nothing was sent: the connection is not open.</source>
        <translation>没有发送任何内容：连接未打开。</translation>
    </message>
    <message>
        <source>%1 messages were not sent: the connection closed before.</source>
        <translation>%1 条消息未发送：连接在此之前关闭了。</translation>
    </message>
    <message>
        <source>The peer closed with %1.</source>
        <translation>对方以 %1 关闭。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接丢失。</translation>
    </message>
    <message>
        <source>The peer did not answer a ping within %1 ms.</source>
        <translation>对方在 %1 毫秒内没有回应 ping。</translation>
    </message>
    <message>
        <source>no pong with the payload “%1”</source>
        <translation>没有有效载荷为“%1”的 pong</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited for a slow peer were thrown away.</source>
        <translation>
            <numerusform>已丢弃 %n 条等待慢速对方的消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>请先连接。</translation>
    </message>
    <message>
        <source>Check whether the peer still runs, or allow a longer pong timeout.</source>
        <translation>请检查对方是否仍在运行，或允许更长的 pong 超时。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CaptureOpener</name>
    <message>
        <source>Captures and logs (*.fscope *.har *.jsonl *.ndjson);;All files (*)</source>
        <translation>捕获和日志 (*.fscope *.har *.jsonl *.ndjson);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing in %1 could be imported: no capture was made.</source>
        <translation>%1 中没有可导入的内容：未生成捕获。</translation>
    </message>
    <message>
        <source>Choose a HAR file that has WebSocket messages in it, or JSON Lines from Framescope.</source>
        <translation>请选择含有 WebSocket 消息的 HAR 文件，或 Framescope 的 JSON Lines。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the file could not be imported.</source>
        <translation>
            <numerusform>文件中有 %n 项无法导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturePage</name>
    <message>
        <source>%1 entries</source>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>正在记录</translation>
    </message>
    <message>
        <source>The end of this capture is missing.</source>
        <translation>此捕获缺少结尾。</translation>
    </message>
    <message>
        <source>The last %1 are incomplete, as after a crash. Everything before is shown.</source>
        <translation>最后的 %1 不完整，如同崩溃之后。之前的内容全部显示。</translation>
    </message>
    <message>
        <source>This capture is empty.</source>
        <translation>此捕获是空的。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturesFeature</name>
    <message>
        <source>&amp;Open capture…</source>
        <translation>打开捕获(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>捕获(&amp;A)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>打开捕获</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>打开捕获</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>正在读取 %1：%2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The capture could not be moved to trash.</source>
        <translation>无法将捕获移到回收站。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::CapturesRoot</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1,%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>捕获 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>捕获</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::LogSettings</name>
    <message>
        <source>Clock</source>
        <translation>钟点</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>自开始</translation>
    </message>
    <message>
        <source>Since the row before</source>
        <translation>自前一行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Rows show</source>
        <translation>每行显示</translation>
    </message>
    <message>
        <source>Hide pings and pongs</source>
        <translation>隐藏 ping 和 pong</translation>
    </message>
    <message>
        <source>Defaults for new tabs. Each tab can be changed by itself.</source>
        <translation>新标签页的默认值。每个标签页可单独更改。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::captures::StorageSettings</name>
    <message>
        <source>Keep logs in memory only</source>
        <translation>日志只保存在内存中</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Max captures</source>
        <translation>最多捕获数</translation>
    </message>
    <message>
        <source>Max age</source>
        <translation>最长保留时间</translation>
    </message>
    <message>
        <source>Max total size</source>
        <translation>合计大小上限</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Captures that have a name or bookmarks, or are being recorded, are never removed.</source>
        <translation>有名称、有书签或正在记录的捕获永远不会被删除。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::ComposedMessage</name>
    <message>
        <source>Unknown escape at column %1.</source>
        <translation>第 %1 列的转义未知。</translation>
    </message>
    <message>
        <source>Use \n \r \t \e \0 \\ \xNN or \u{NNNN}, or turn escapes off.</source>
        <translation>请使用 \n \r \t \e \0 \\ \xNN 或 \u{NNNN}，或关闭转义。</translation>
    </message>
    <message>
        <source>A ping or pong carries at most 125 bytes.</source>
        <translation>ping 或 pong 最多携带 125 字节。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Shorten it, or send it as a raw frame.</source>
        <translation>请缩短，或作为原始帧发送。</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (RFC 6455 section 7.4).</source>
        <translation>close 代码 %1 从不发送（RFC 6455 第 7.4 节）。</translation>
    </message>
    <message>
        <source>Choose another code, or send it as a raw frame with opcode 8.</source>
        <translation>请选择另一个代码，或作为操作码 8 的原始帧发送。</translation>
    </message>
    <message>
        <source>A close reason needs a close code.</source>
        <translation>close 的原因需要 close 代码。</translation>
    </message>
    <message>
        <source>Choose a code.</source>
        <translation>请选择一个代码。</translation>
    </message>
    <message>
        <source>A close reason is at most 123 bytes.</source>
        <translation>close 的原因最多 123 字节。</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>请缩短原因。</translation>
    </message>
    <message>
        <source>The file is too large for one message.</source>
        <translation>文件对一条消息来说太大。</translation>
    </message>
    <message>
        <source>Send at most %1 MiB at a time.</source>
        <translation>一次最多发送 %1 MiB。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>Choose a file that exists and is readable.</source>
        <translation>请选择存在且可读取的文件。</translation>
    </message>
    <message>
        <source>These bytes are not text and cannot be saved as text.</source>
        <translation>这些字节不是文本，不能作为文本保存。</translation>
    </message>
    <message>
        <source>Save them as hex, or as a raw frame.</source>
        <translation>请保存为十六进制或原始帧。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s): %1</source>
        <translation>
            <numerusform>%n 个帧：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Opcode %1 is reserved (RFC 6455 section 5.2).</source>
        <translation>操作码 %1 为保留（RFC 6455 第 5.2 节）。</translation>
    </message>
    <message>
        <source>RSV2 and RSV3 belong to no negotiated extension (section 5.2).</source>
        <translation>RSV2 和 RSV3 不属于任何商定的扩展（第 5.2 节）。</translation>
    </message>
    <message>
        <source>RSV1 says that the payload is compressed (RFC 7692 section 6).</source>
        <translation>RSV1 表示有效载荷已压缩（RFC 7692 第 6 节）。</translation>
    </message>
    <message>
        <source>A client must mask its frames (section 5.1).</source>
        <translation>客户端必须对其帧加掩码（第 5.1 节）。</translation>
    </message>
    <message>
        <source>A server must not mask its frames (section 5.1).</source>
        <translation>服务器不得对其帧加掩码（第 5.1 节）。</translation>
    </message>
    <message>
        <source>A control frame must not be fragmented (section 5.5).</source>
        <translation>控制帧不得分片（第 5.5 节）。</translation>
    </message>
    <message>
        <source>A control frame carries at most 125 bytes (section 5.5).</source>
        <translation>控制帧最多携带 125 字节（第 5.5 节）。</translation>
    </message>
    <message>
        <source>A continuation must follow an unfinished message (section 5.4).</source>
        <translation>延续必须跟在未结束的消息之后（第 5.4 节）。</translation>
    </message>
    <message>
        <source>The declared length differs from the payload&apos;s: the peer will misread what follows (section 5.2).</source>
        <translation>声明的长度与有效载荷不符：对方会误读之后的内容（第 5.2 节）。</translation>
    </message>
    <message>
        <source>The frame says that the payload is masked, but it is sent unmasked (section 5.3).</source>
        <translation>帧声明有效载荷带有掩码，但发送时未加掩码（第 5.3 节）。</translation>
    </message>
    <message>
        <source>This length encoding is too short: the peer will misread what follows (section 5.2).</source>
        <translation>此长度编码太短：对方会误读之后的内容（第 5.2 节）。</translation>
    </message>
    <message>
        <source>The length must use its shortest encoding (section 5.2).</source>
        <translation>长度必须采用最短的编码（第 5.2 节）。</translation>
    </message>
    <message>
        <source>A text message must be UTF-8 (section 8.1).</source>
        <translation>文本消息必须是 UTF-8（第 8.1 节）。</translation>
    </message>
    <message>
        <source>A Close frame has no payload, or a two-byte code and a reason (section 5.5.1).</source>
        <translation>Close 帧没有有效载荷，或有两字节的代码和原因（第 5.5.1 节）。</translation>
    </message>
    <message>
        <source>The close code %1 is never sent (section 7.4).</source>
        <translation>close 代码 %1 从不发送（第 7.4 节）。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <translation>原始帧</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::ComposerPanel</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>发送 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages saved with the connection</source>
        <translation>随连接保存的消息</translation>
    </message>
    <message>
        <source>Send repeatedly</source>
        <translation>重复发送</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Send saved message %1</source>
        <translation>发送已保存的消息 %1</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter sends it</source>
        <translation>输入消息，按 Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>Path of a file; or drop one here</source>
        <translation>文件路径；也可以拖放到这里</translation>
    </message>
    <message>
        <source>Payload, up to 125 bytes; may be empty</source>
        <translation>有效载荷，最多 125 字节；可为空</translation>
    </message>
    <message>
        <source>Reason, up to 123 bytes; may be empty</source>
        <translation>原因，最多 123 字节；可为空</translation>
    </message>
    <message>
        <source>Payload; \xNN and other escapes are interpreted</source>
        <translation>有效载荷；会解释 \xNN 等转义</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>剩余 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect first; the message stays here</source>
        <translation>请先连接；消息会留在这里</translation>
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
        <translation>这是消息的最后一帧</translation>
    </message>
    <message>
        <source>Compressed, where permessage-deflate was negotiated</source>
        <translation>在商定了 permessage-deflate 时表示已压缩</translation>
    </message>
    <message>
        <source>Reserved, must be 0</source>
        <translation>保留，必须为 0</translation>
    </message>
    <message>
        <source>A masking key follows the length; frames to a server must have one</source>
        <translation>长度之后跟有掩码密钥；发往服务器的帧必须有</translation>
    </message>
    <message>
        <source>apply key</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>Off: the key is sent, but the payload is not masked</source>
        <translation>关：发送密钥，但有效载荷不加掩码</translation>
    </message>
    <message>
        <source>Apply the mask to the payload</source>
        <translation>对有效载荷应用掩码</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>操作码</translation>
    </message>
    <message>
        <source>Opcode; 3 to 7 and b to f are reserved</source>
        <translation>操作码；3 到 7 和 b 到 f 为保留</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>7 bits</source>
        <translation>7 位</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 位</translation>
    </message>
    <message>
        <source>Length encoding</source>
        <translation>长度编码</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>掩码密钥</translation>
    </message>
    <message>
        <source>Four bytes in hex, such as 37fa213d; empty: random for each frame</source>
        <translation>四个十六进制字节，例如 37fa213d；留空则为每个帧随机生成</translation>
    </message>
    <message>
        <source>payload size</source>
        <translation>有效载荷大小</translation>
    </message>
    <message>
        <source>Declared length</source>
        <translation>声明的长度</translation>
    </message>
    <message>
        <source>The payload length that the header declares</source>
        <translation>帧头所声明的有效载荷长度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>A masking key is four bytes in hex.</source>
        <translation>掩码密钥是四个十六进制字节。</translation>
    </message>
    <message>
        <source>The declared length must be a whole number.</source>
        <translation>声明的长度必须是整数。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageCheck</name>
    <message>
        <source>No file selected.</source>
        <translation>未选择文件。</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>此文件不存在。</translation>
    </message>
    <message>
        <source>The file is too large for one message; the limit is %1 MiB.</source>
        <translation>文件对一条消息来说太大；上限为 %1 MiB。</translation>
    </message>
    <message>
        <source>A text message must be UTF-8: the peer will fail the connection (section 8.1).</source>
        <translation>文本消息必须是 UTF-8：对方会使连接失败（第 8.1 节）。</translation>
    </message>
    <message>
        <source>Invalid JSON at line %1, column %2. It will be sent as is.</source>
        <translation>第 %1 行第 %2 列的 JSON 无效。将按原样发送。</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>帧头：%1</translation>
    </message>
    <message>
        <source>(the last four bytes are random for each frame)</source>
        <translation>（最后四个字节为每个帧随机生成）</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%L1 characters. The lines are too long to edit here and are sent unchanged. Backspace clears them.</source>
        <translation>%L1 个字符。行太长，无法在此编辑，将原样发送。按退格键可清除。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageFindings</name>
    <message>
        <source>Decoded payload</source>
        <translation>解码后的有效载荷</translation>
    </message>
    <message>
        <source>With variables resolved</source>
        <translation>变量替换后</translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>发送为：%1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::MessageOptions</name>
    <message>
        <source>Escapes</source>
        <translation>转义</translation>
    </message>
    <message>
        <source>Send as text</source>
        <translation>作为文本发送</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Interpret \n \t \e \0 \xNN \u{NNNN}</source>
        <translation>解释 \n \t \e \0 \xNN \u{NNNN}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Indent the JSON; nothing else changes</source>
        <translation>缩进 JSON；其他内容不变</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Send the file as a text message instead of a binary one</source>
        <translation>将文件作为文本消息而不是二进制消息发送</translation>
    </message>
    <message>
        <source>one frame</source>
        <translation>一个帧</translation>
    </message>
    <message>
        <source>Payload bytes of each frame, such as 10,20; the last size repeats</source>
        <translation>每个帧的有效载荷字节数，例如 10,20；最后一个大小会重复</translation>
    </message>
    <message>
        <source>Fragment sizes</source>
        <translation>分片大小</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close 代码</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>要发送的文件</translation>
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
        <translation>间隔</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>0 repeats until stopped</source>
        <translation>0 表示重复直到停止</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>重复间隔</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>已发送 %2 条中的 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>已发送 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SavedMessagesModel</name>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SavedMessagesPane</name>
    <message>
        <source>Search messages</source>
        <translation>搜索消息</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>已保存的消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>Save message from editor</source>
        <translation>保存编辑器中的消息</translation>
    </message>
    <message>
        <source>Replace with message from editor</source>
        <translation>用编辑器中的消息替换</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>framescope::ui::composer::SendProgress</name>
    <message>
        <source>Share of queued messages sent</source>
        <translation>排队消息中已发送的部分</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard the queued messages</source>
        <translation>放弃排队的消息</translation>
    </message>
    <message numerus="yes">
        <source>Slow peer: %n message(s) queued, %1 left</source>
        <translation>
            <numerusform>对方较慢：%n 条消息在排队，还剩 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending: %1 left</source>
        <translation>正在发送：还剩 %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
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
        <translation>连接尚未关闭。</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>关闭方</translation>
    </message>
    <message>
        <source>not in the imported file</source>
        <translation>导入的文件中没有</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>no Close frame</source>
        <translation>没有 Close 帧</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>Closing handshake</source>
        <translation>关闭握手</translation>
    </message>
    <message>
        <source>complete: both sides sent a Close frame</source>
        <translation>完整：双方都发送了 Close 帧</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>This side closed first</source>
        <translation>本端先关闭</translation>
    </message>
    <message>
        <source>The peer closed first</source>
        <translation>对方先关闭</translation>
    </message>
    <message>
        <source>Neither side sent a Close frame</source>
        <translation>双方均未发送 Close 帧</translation>
    </message>
    <message>
        <source>The peer sent</source>
        <translation>对方发送</translation>
    </message>
    <message>
        <source>This side answered</source>
        <translation>本端回应</translation>
    </message>
    <message>
        <source>This side sent</source>
        <translation>本端发送</translation>
    </message>
    <message>
        <source>The peer answered</source>
        <translation>对方回应</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>ended in order by the peer</source>
        <translation>由对方正常结束</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>ended by this side</source>
        <translation>由本端结束</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>the peer left the connection open (RFC 6455 section 7.1.1); this side ended it after %1 s</source>
        <translation>对方使连接保持打开（RFC 6455 第 7.1.1 节）；本端在 %1 秒后将其结束</translation>
    </message>
    <message>
        <source>ended inside a frame</source>
        <translation>在帧的内部结束</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::DetailsCommand</name>
    <message>
        <source>Find in the payload</source>
        <translation>在有效载荷中查找</translation>
    </message>
    <message>
        <source>Copy JSON value</source>
        <translation>复制 JSON 值</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>复制 JSON 路径</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Show hidden values of the handshake</source>
        <translation>显示握手中隐藏的值</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>计时</translation>
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
        <translation>所见</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Protocol violation</source>
        <translation>协议违规</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Calls for</source>
        <translation>应使用</translation>
    </message>
    <message>
        <source>close code %1 %2</source>
        <translation>close 代码 %1 %2</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>byte %1 in this direction</source>
        <translation>此方向的第 %1 字节</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::FrameTab</name>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>This row is an event, not a frame.</source>
        <translation>此行是事件，不是帧。</translation>
    </message>
    <message>
        <source>Select a frame in the log to see its header bit by bit.</source>
        <translation>在日志中选择一个帧，即可逐位查看其帧头。</translation>
    </message>
    <message>
        <source>Point at a field, or move through the fields with the arrow keys.</source>
        <translation>指向一个字段，或用方向键在字段之间移动。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>帧头</translation>
    </message>
    <message>
        <source>Payload on the wire</source>
        <translation>线路上的有效载荷</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>掩码密钥</translation>
    </message>
    <message>
        <source>Inflated payload</source>
        <translation>解压后的有效载荷</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>%1 % of the original</source>
        <translation>原大小的 %1 %</translation>
    </message>
    <message>
        <source>could not be inflated; shown as on the wire</source>
        <translation>无法解压；按线路上的样子显示</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 of %2; truncated by a limit</source>
        <translation>%2 中的 %1；因上限被截断</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>Framescope, automatically</source>
        <translation>Framescope，自动</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>injected by the local server</source>
        <translation>由本地服务器注入</translation>
    </message>
    <message>
        <source>Header bytes</source>
        <translation>帧头字节</translation>
    </message>
    <message>
        <source>Fragmented message</source>
        <translation>分片的消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>continues after this frame</source>
        <translation>在此帧之后继续</translation>
    </message>
    <message>
        <source>Fragment %1</source>
        <translation>分片 %1</translation>
    </message>
    <message>
        <source>#%1 · %2 · wire %3</source>
        <translation>#%1 · %2 · 线路 %3</translation>
    </message>
    <message>
        <source>More fragments are not listed; show frames in the log to see them.</source>
        <translation>其余分片未列出；在日志中显示帧即可看到。</translation>
    </message>
    <message>
        <source>FIN: the last frame of its message</source>
        <translation>FIN：此消息的最后一帧</translation>
    </message>
    <message>
        <source>FIN: more frames of this message follow</source>
        <translation>FIN：此消息还有后续帧</translation>
    </message>
    <message>
        <source>RSV1: the message is compressed (RFC 7692)</source>
        <translation>RSV1：消息已压缩(RFC 7692)</translation>
    </message>
    <message>
        <source>RSV1: not compressed</source>
        <translation>RSV1：未压缩</translation>
    </message>
    <message>
        <source>RSV2: reserved, must be 0</source>
        <translation>RSV2：保留，必须为 0</translation>
    </message>
    <message>
        <source>RSV3: reserved, must be 0</source>
        <translation>RSV3：保留，必须为 0</translation>
    </message>
    <message>
        <source>opcode</source>
        <translation>操作码</translation>
    </message>
    <message>
        <source>MASK: the payload is masked with the key below</source>
        <translation>MASK:有效载荷已用下面的密钥加掩码</translation>
    </message>
    <message>
        <source>MASK: not masked</source>
        <translation>MASK:未加掩码</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>payload length in bytes</source>
        <translation>有效载荷长度（字节）</translation>
    </message>
    <message>
        <source>the length is in the next 16 bits</source>
        <translation>长度在接下来的 16 位中</translation>
    </message>
    <message>
        <source>the length is in the next 64 bits</source>
        <translation>长度在接下来的 64 位中</translation>
    </message>
    <message>
        <source>extended length</source>
        <translation>扩展长度</translation>
    </message>
    <message>
        <source>payload length in bytes; a shorter form fits and must be used</source>
        <translation>有效载荷长度（字节）；更短的形式可以容纳，且必须使用</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>掩码密钥</translation>
    </message>
    <message>
        <source>each payload byte is XORed with one of these four bytes</source>
        <translation>每个有效载荷字节与这四个字节之一进行异或</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::HandshakeTab</name>
    <message>
        <source>Opening handshake</source>
        <translation>打开握手</translation>
    </message>
    <message>
        <source>Parsed</source>
        <translation>已解析</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Request and response as they went over the wire</source>
        <translation>线路上原样的请求和响应</translation>
    </message>
    <message>
        <source>Handshake as it went over the wire</source>
        <translation>线路上原样的握手</translation>
    </message>
    <message>
        <source>No opening handshake yet.</source>
        <translation>尚无打开握手。</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>Redirect %1</source>
        <translation>重定向 %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>没有发送</translation>
    </message>
    <message>
        <source>none received</source>
        <translation>没有收到</translation>
    </message>
    <message>
        <source>Proxy response</source>
        <translation>代理响应</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Body, decoded from %1</source>
        <translation>正文（从 %1 解码）</translation>
    </message>
    <message>
        <source>Only the first %1 characters are shown; an export contains all of them.</source>
        <translation>只显示前 %1 个字符；导出中包含全部。</translation>
    </message>
    <message>
        <source>Truncated by a limit.</source>
        <translation>因上限被截断。</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>商定</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Subprotocols not selected</source>
        <translation>未被选中的子协议</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>offered, declined by the server</source>
        <translation>已提供，被服务器拒绝</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Extensions offered</source>
        <translation>提供的扩展</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>invalid, expected %1</source>
        <translation>无效，应为 %1</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Redirected from</source>
        <translation>重定向自</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not visible with this stack</source>
        <translation>此协议栈不可见</translation>
    </message>
    <message>
        <source>Show hidden values</source>
        <translation>显示隐藏的值</translation>
    </message>
    <message>
        <source>Headers and parameters that hold secrets, as they were sent. They are only in memory: the capture and exports keep them masked.</source>
        <translation>含有机密的标头和参数，按发送时的原样显示。它们只在内存中：在捕获和导出中仍被遮盖。</translation>
    </message>
    <message>
        <source>The capture keeps secrets masked, and this program has not sent them, or not since it was started.</source>
        <translation>捕获中的机密仍被遮盖，而此程序没有发送过它们，或自启动以来没有发送过。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadFinder</name>
    <message>
        <source>Find in the payload, or hex:de ad</source>
        <translation>在有效载荷中查找，或 hex:de ad</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>在有效载荷中查找</translation>
    </message>
    <message>
        <source>hex: and pairs of digits</source>
        <translation>hex: 加成对的数字</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 个中的第 %1 个</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadPage</name>
    <message>
        <source>Payload as a tree</source>
        <translation>树形显示的有效载荷</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>美化</translation>
    </message>
    <message>
        <source>Indented JSON; every token unchanged</source>
        <translation>缩进的 JSON；每个记号保持不变</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>JSON as a tree; fold, copy and filter</source>
        <translation>树形 JSON；可折叠、复制和用于过滤</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>The text unchanged, with control characters visible</source>
        <translation>文本原样，控制字符可见</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>每个字节</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The payload as a picture</source>
        <translation>以图片显示有效载荷</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show the whole payload, whatever its size</source>
        <translation>显示整个有效载荷，无论大小</translation>
    </message>
    <message>
        <source>Hex alongside</source>
        <translation>并排显示十六进制</translation>
    </message>
    <message>
        <source>Save payload to a file</source>
        <translation>将有效载荷保存为文件</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>按此过滤</translation>
    </message>
    <message>
        <source>Select a row to see it here.</source>
        <translation>选择一行即可在此查看。</translation>
    </message>
    <message>
        <source>%1 stored, the rest truncated by a limit</source>
        <translation>已保存 %1，其余因上限被截断</translation>
    </message>
    <message>
        <source>first %1 shown</source>
        <translation>显示前 %1</translation>
    </message>
    <message>
        <source>reading the rest…</source>
        <translation>正在读取其余部分…</translation>
    </message>
    <message>
        <source>formatting…</source>
        <translation>正在格式化…</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>从第 %1 字节起不是 JSON</translation>
    </message>
    <message>
        <source>bytes %1 to %2 selected (%3)</source>
        <translation>已选择字节 %1 到 %2（%3）</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>保存有效载荷</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Copy JSON value</source>
        <translation>复制 JSON 值</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>复制 JSON 路径</translation>
    </message>
    <message>
        <source>Find in the payload…</source>
        <translation>在有效载荷中查找…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadTab</name>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::PayloadTextView</name>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::TimingTab</name>
    <message>
        <source>%1, failed</source>
        <translation>%1，失败</translation>
    </message>
    <message>
        <source>Phases of the opening</source>
        <translation>打开的各阶段</translation>
    </message>
    <message>
        <source>No timings yet.</source>
        <translation>尚无计时。</translation>
    </message>
    <message>
        <source>Time to open</source>
        <translation>打开用时</translation>
    </message>
    <message>
        <source>did not open</source>
        <translation>没有打开</translation>
    </message>
    <message>
        <source>Addresses tried</source>
        <translation>尝试过的地址</translation>
    </message>
</context>
<context>
    <name>framescope::ui::details::TlsTab</name>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>此连接未加密。</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>尚无连接。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>受信任</translation>
    </message>
    <message>
        <source>Problems (accepted anyway)</source>
        <translation>问题（仍被接受）</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>商定</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>密码套件</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>服务器名称 (SNI)</translation>
    </message>
    <message>
        <source>not sent; an IP address never is</source>
        <translation>没有发送；IP 地址从不发送</translation>
    </message>
    <message>
        <source>Name checked</source>
        <translation>核对的名称</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>服务器证书</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::CompareDialog</name>
    <message>
        <source>Compare messages</source>
        <translation>比较消息</translation>
    </message>
    <message>
        <source>Ignore JSON member order</source>
        <translation>忽略 JSON 成员的顺序</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>复制差异</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Identical, byte for byte.</source>
        <translation>逐字节相同。</translation>
    </message>
    <message>
        <source>Same values, written differently.</source>
        <translation>值相同，写法不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%n 行不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared as JSON.</source>
        <translation>作为 JSON 比较。</translation>
    </message>
    <message>
        <source>Compared as text.</source>
        <translation>作为文本比较。</translation>
    </message>
    <message>
        <source>Compared as bytes.</source>
        <translation>作为字节比较。</translation>
    </message>
    <message>
        <source>Only the first 4 MiB of each are compared.</source>
        <translation>各自只比较前 4 MiB。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::CopyJob</name>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest does not fit on the clipboard; export it to a file.</source>
        <translation>其余超出剪贴板容量；请导出到文件。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::ExportDialog</name>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>导出已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Choose another folder, or free up disk space.</source>
        <translation>请选择另一个文件夹，或释放磁盘空间。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>已写入 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out: the limit is 1 GiB.</source>
        <translation>其余已略去：上限为 1 GiB。</translation>
    </message>
    <message>
        <source>Remove secrets (passwords, tokens, cookies)</source>
        <translation>去除机密（密码、令牌、Cookie）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Entire log</source>
        <translation>整个日志</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>过滤后的行</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>已选择的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to export</source>
        <translation>要导出的行</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Removes headers such as Authorization and Cookie, and secret address parameters. Payloads stay as they are.</source>
        <translation>去除 Authorization 和 Cookie 等标头，以及地址中的机密参数。有效载荷保持不变。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>行：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Rows as the log shows them, one per line.</source>
        <translation>日志中显示的行，每行一条。</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Every property of each entry, one entry per line.</source>
        <translation>每个条目的所有属性，每行一个条目。</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>The payload of each row in hex, one row per line.</source>
        <translation>每行的有效载荷，以十六进制表示，每行一条。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>The raw bytes of the payloads, one after another.</source>
        <translation>有效载荷的原始字节，依次排列。</translation>
    </message>
    <message>
        <source>Everything; can be imported again, entry for entry.</source>
        <translation>全部内容；可逐条重新导入。</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>For browser developer tools and other programs.</source>
        <translation>用于浏览器的开发者工具和其他程序。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table for spreadsheets.</source>
        <translation>用于电子表格的表格。</translation>
    </message>
    <message>
        <source>pcapng</source>
        <translation>pcapng</translation>
    </message>
    <message>
        <source>For Wireshark, which dissects the frames itself.</source>
        <translation>用于 Wireshark，它会自行解析各帧。</translation>
    </message>
    <message>
        <source>Payload files</source>
        <translation>有效载荷文件</translation>
    </message>
    <message>
        <source>Each message as a separate file in a new folder.</source>
        <translation>每条消息作为新文件夹中的单独文件。</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>%1 entries written, %2.</source>
        <translation>已写入 %1 个条目，%2。</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another.</source>
        <translation>此文件夹不存在。请选择另一个。</translation>
    </message>
    <message>
        <source>This file already exists. Press Export again to replace it.</source>
        <translation>此文件已存在。再次按“导出”即可替换它。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FilterBar</name>
    <message>
        <source>Filter: type:text size&gt;1k &quot;trade&quot; -type:ping</source>
        <translation>过滤：type:text size&gt;1k &quot;trade&quot; -type:ping</translation>
    </message>
    <message>
        <source>Log filter</source>
        <translation>日志过滤器</translation>
    </message>
    <message>
        <source>Received only</source>
        <translation>仅接收</translation>
    </message>
    <message>
        <source>Sent only</source>
        <translation>仅发送</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>文本消息</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>二进制消息</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Ping, pong and close</source>
        <translation>Ping、Pong 和 Close</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Connection events</source>
        <translation>连接事件</translation>
    </message>
    <message>
        <source>No heartbeats</source>
        <translation>隐藏心跳</translation>
    </message>
    <message>
        <source>Hide pings, pongs and keepalive</source>
        <translation>隐藏 ping、pong 和保活</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的过滤器</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>列 %1:%2</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此过滤器…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>移除已保存的过滤器</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FilterTerms</name>
    <message>
        <source>Type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Direction: received</source>
        <translation>方向：接收</translation>
    </message>
    <message>
        <source>Direction: sent</source>
        <translation>方向：发送</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>At least this large (%1)</source>
        <translation>至少这么大（%1）</translation>
    </message>
    <message>
        <source>Close code %1</source>
        <translation>close 代码 %1</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>从此时起</translation>
    </message>
    <message>
        <source>Up to this time</source>
        <translation>到此时为止</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>包含“%1”</translation>
    </message>
    <message>
        <source>Starts with the same (%1)</source>
        <translation>开头相同（%1）</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FindBar</name>
    <message>
        <source>Find in the rows shown</source>
        <translation>在显示的行中查找</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>not a valid search</source>
        <translation>搜索内容无效</translation>
    </message>
    <message>
        <source>not found; some entries could not be searched</source>
        <translation>未找到；有些条目无法搜索</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 个中的第 %1 个</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 个</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::FollowBadge</name>
    <message>
        <source>Follow the newest rows</source>
        <translation>跟随最新的行</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n 条新</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogActions</name>
    <message>
        <source>Note on row %1:</source>
        <translation>第 %1 行的备注：</translation>
    </message>
    <message>
        <source>Leave empty to remove the note</source>
        <translation>留空则移除备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>None of the rows shown has a bookmark or a note.</source>
        <translation>显示的行都没有书签或备注。</translation>
    </message>
    <message>
        <source>Enter a row number, a time, or + and a duration</source>
        <translation>输入行号、时间，或 + 和时长</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Go to:</source>
        <translation>转到：</translation>
    </message>
    <message>
        <source>1234, 12:00:03.5 or +30s</source>
        <translation>1234、12:00:03.5 或 +30s</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>No row shown is there or later.</source>
        <translation>该处及之后没有显示的行。</translation>
    </message>
    <message>
        <source>Select another row to see the time between them.</source>
        <translation>选择另一行即可看到两者之间的时间。</translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>请选择两行进行比较。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogColumns</name>
    <message>
        <source>Right-click to choose columns, drag to move them</source>
        <translation>右键选择列；拖动可移动列</translation>
    </message>
    <message>
        <source>Time: clock</source>
        <translation>时间：钟点</translation>
    </message>
    <message>
        <source>Time: since start</source>
        <translation>时间：自开始</translation>
    </message>
    <message>
        <source>Time: since previous row</source>
        <translation>时间：距上一行</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogCommand</name>
    <message>
        <source>Filter the log</source>
        <translation>过滤日志</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Go to row or time…</source>
        <translation>转到行或时间…</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>跟随日志</translation>
    </message>
    <message>
        <source>Show frames instead of messages</source>
        <translation>显示帧而不是消息</translation>
    </message>
    <message>
        <source>Plot rates and round trips</source>
        <translation>绘制速率和往返时间</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>将行复制为文本</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>复制有效载荷</translation>
    </message>
    <message>
        <source>Copy as JSON Lines</source>
        <translation>复制为 JSON Lines</translation>
    </message>
    <message>
        <source>Copy payload as hex</source>
        <translation>以十六进制复制有效载荷</translation>
    </message>
    <message>
        <source>Add or remove bookmark</source>
        <translation>添加或移除书签</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Next bookmark or note</source>
        <translation>下一个书签或备注</translation>
    </message>
    <message>
        <source>Previous bookmark or note</source>
        <translation>上一个书签或备注</translation>
    </message>
    <message>
        <source>Measure time from this row</source>
        <translation>从此行起计时</translation>
    </message>
    <message>
        <source>Compare two messages…</source>
        <translation>比较两条消息…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>导出日志…</translation>
    </message>
    <message>
        <source>Export selected rows…</source>
        <translation>导出所选的行…</translation>
    </message>
    <message>
        <source>Hide heartbeats</source>
        <translation>隐藏心跳</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>暂停日志</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>Show cleared rows again</source>
        <translation>重新显示已清空的行</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>统计…</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogFoot</name>
    <message>
        <source>Show rows again</source>
        <translation>重新显示行</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogMenu</name>
    <message>
        <source>Filter by</source>
        <translation>按此过滤</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Compare with previous…</source>
        <translation>与前一条比较…</translation>
    </message>
    <message>
        <source>Columns and time</source>
        <translation>列和时间</translation>
    </message>
    <message>
        <source>Hide rows like this</source>
        <translation>隐藏类似的行</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogModel</name>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Direction: ↑ sent, ↓ received, ◇ event</source>
        <translation>方向：↑ 发送，↓ 接收，◇ 事件</translation>
    </message>
    <message>
        <source>Time since the previous row</source>
        <translation>距上一行的时间</translation>
    </message>
    <message>
        <source>Message payload, inflated</source>
        <translation>消息的有效载荷，解压后</translation>
    </message>
    <message>
        <source>Frame size on the wire, including the header</source>
        <translation>线路上帧的大小，含帧头</translation>
    </message>
    <message>
        <source>Connection number within the session</source>
        <translation>会话内的连接编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Conn.</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Show every frame; each fragment is a row of its own</source>
        <translation>显示每个帧；每个分片各占一行</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest row in view (End)</source>
        <translation>保持最新的行可见 (End)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Rates and round trips over time</source>
        <translation>速率和往返时间随时间的变化</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Find in the log (Ctrl+F)</source>
        <translation>在日志中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter name:</source>
        <translation>过滤器名称：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Filter saved.</source>
        <translation>过滤器已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) and events</source>
        <translation>
            <numerusform>%n 个帧和事件</numerusform>
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
        <translation>%2 个条目中的 %1 个</translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation>正在搜索，%1 %</translation>
    </message>
    <message>
        <source>No entries match the filter.
Press Esc in the filter to show everything.</source>
        <translation>没有条目符合过滤器。
在过滤器中按 Esc 可显示全部。</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>Hide the rows so far; the capture keeps them (Ctrl+Shift+K)</source>
        <translation>隐藏目前为止的行；捕获仍保留它们 (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>cleared up to row %1</source>
        <translation>已清空到第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n waiting</source>
        <translation>
            <numerusform>已暂停，%n 行在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>The log is cleared. New rows come here; the capture keeps the old ones.</source>
        <translation>日志已清空。新的行会出现在此处；捕获仍保留旧的行。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::LogPosition</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>相隔 %1</translation>
    </message>
    <message>
        <source>%1 from row %2</source>
        <translation>距第 %2 行 %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::PromptBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>framescope::ui::log::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>JSON path: id, params.seq, $[0]</source>
        <translation>JSON 路径：id、params.seq、$[0]</translation>
    </message>
    <message>
        <source>JSON path to count by</source>
        <translation>统计所依据的 JSON 路径</translation>
    </message>
    <message>
        <source>Count &amp;by</source>
        <translation>统计依据(&amp;B)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Count again, with what has come since (F5)</source>
        <translation>重新统计，包括此后到达的内容 (F5)</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>Go to its first row</source>
        <translation>转到其第一行</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>按此值过滤</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all numbers and values as text</source>
        <translation>将所有数字和值复制为文本</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>%1 % at most</source>
        <translation>%1 % 不超过</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>过滤器显示的内容</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>Round trips of pings</source>
        <translation>ping 的往返时间</translation>
    </message>
    <message>
        <source>Answers received, by “%1”</source>
        <translation>收到回应的用时，按“%1”配对</translation>
    </message>
    <message>
        <source>Answers sent, by “%1”</source>
        <translation>发送回应的用时，按“%1”配对</translation>
    </message>
    <message>
        <source>Payload sizes</source>
        <translation>有效载荷大小</translation>
    </message>
    <message>
        <source>Time between messages in one direction</source>
        <translation>同一方向的消息之间的时间</translation>
    </message>
    <message>
        <source>A JSON path counts messages by a value, finds gaps in a sequence and pairs answers.</source>
        <translation>JSON 路径可按值统计消息、找出序列中的缺口并将回应配对。</translation>
    </message>
    <message>
        <source>Sequence received</source>
        <translation>接收的序列</translation>
    </message>
    <message>
        <source>Sequence sent</source>
        <translation>发送的序列</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>倒退</translation>
    </message>
    <message>
        <source>Sent without an answer</source>
        <translation>已发送但没有回应</translation>
    </message>
    <message>
        <source>Received without an answer</source>
        <translation>已接收但没有回应</translation>
    </message>
    <message>
        <source>missing between %1 and %2</source>
        <translation>%1 和 %2 之间缺失</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>No message has a value at “%1”.</source>
        <translation>没有消息在“%1”处有值。</translation>
    </message>
    <message>
        <source>%1 of %2 messages have a value at “%3”.</source>
        <translation>%2 条消息中有 %1 条在“%3”处有值。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::EntryText</name>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation>保活</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Cont.</source>
        <translation>延续</translation>
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
        <translation>操作码 %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>往返 %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>one byte, no code</source>
        <translation>一个字节，无代码</translation>
    </message>
    <message>
        <source>Sent %1, %2</source>
        <translation>已发送 %1,%2</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>已接收 %1,%2</translation>
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
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 %2iB (%3 bytes)</source>
        <translation>%1 %2iB（%3 字节）</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>framescope::ui::models::Remedy</name>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>添加该变量</translation>
    </message>
    <message>
        <source>Enter the secret</source>
        <translation>输入该机密</translation>
    </message>
    <message>
        <source>Review and allow</source>
        <translation>查看并允许</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>提高上限</translation>
    </message>
    <message>
        <source>Follow more redirects</source>
        <translation>跟随更多重定向</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Edit the setting</source>
        <translation>编辑该设置</translation>
    </message>
</context>
<context>
    <name>framescope::ui::program::MainWindow</name>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::AddressPanel</name>
    <message>
        <source>Not listening. Start the server to see its address here.</source>
        <translation>未监听。启动服务器后，可在此查看其地址。</translation>
    </message>
    <message>
        <source>How to trust it…</source>
        <translation>如何信任它…</translation>
    </message>
    <message>
        <source>What a wss client needs to accept this server&apos;s certificate</source>
        <translation>wss 客户端接受此服务器证书所需的内容</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy address with token</source>
        <translation>复制带令牌的地址</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>Open a session with this address in a new tab</source>
        <translation>在新标签页中用此地址打开会话</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open the page of %1 in a browser</source>
        <translation>在浏览器中打开 %1 的页面</translation>
    </message>
    <message>
        <source>The server has a page that turns a browser into a client</source>
        <translation>服务器有一个页面，可把浏览器变成客户端</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ClientsModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>接收字节</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>发送字节</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>No clients connected.
Use “Connect”, or give the address to any client.</source>
        <translation>没有客户端连接。
使用“连接”，或把地址交给任意客户端。</translation>
    </message>
    <message>
        <source>Show only its entries</source>
        <translation>只显示它的条目</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drop with RST</source>
        <translation>以 RST 断开</translation>
    </message>
    <message>
        <source>Drop with FIN</source>
        <translation>以 FIN 断开</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>发送给</translation>
    </message>
    <message>
        <source>to all clients</source>
        <translation>发给所有客户端</translation>
    </message>
    <message>
        <source>to the selected client</source>
        <translation>发给所选的客户端</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>binary (hex)</source>
        <translation>二进制（十六进制）</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>A message from the server</source>
        <translation>来自服务器的消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close 代码</translation>
    </message>
    <message>
        <source>Empty: Close without a code</source>
        <translation>留空：不带代码的 Close</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Close 的原因</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Close this connection with the code and reason</source>
        <translation>以该代码和原因关闭此连接</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>End the stream at once, without a Close frame (RST)</source>
        <translation>立即结束流，不发送 Close 帧（RST）</translation>
    </message>
    <message>
        <source>The pong gives the round-trip time</source>
        <translation>pong 给出往返时间</translation>
    </message>
    <message>
        <source>Filter log</source>
        <translation>过滤日志</translation>
    </message>
    <message>
        <source>Show only this client&apos;s entries in the log; press again to show all</source>
        <translation>在日志中只显示此客户端的条目；再按一次显示全部</translation>
    </message>
    <message>
        <source>No client to send to.</source>
        <translation>没有可发送的客户端。</translation>
    </message>
    <message>
        <source>Hex is written in pairs of the digits 0-9 and a-f.</source>
        <translation>十六进制使用成对的 0-9 和 a-f 数字。</translation>
    </message>
    <message>
        <source>A Close frame carries a code of 1000 to 1003, 1007 to 1014 or 3000 to 4999. To send other codes, add “close” under Faults.</source>
        <translation>Close 帧可携带 1000 到 1003、1007 到 1014 或 3000 到 4999 的代码。要发送其他代码，请在“故障”下添加“close”。</translation>
    </message>
    <message>
        <source>A close reason is at most 123 bytes.</source>
        <translation>close 的原因最多 123 字节。</translation>
    </message>
    <message>
        <source>A close reason needs a close code.</source>
        <translation>close 的原因需要 close 代码。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::FaultBuilder</name>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Fault options</source>
        <translation>故障选项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>when opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>on accept</source>
        <translation>接受时</translation>
    </message>
    <message>
        <source>after messages</source>
        <translation>若干消息之后</translation>
    </message>
    <message>
        <source>after seconds</source>
        <translation>若干秒之后</translation>
    </message>
    <message>
        <source>on a message matching</source>
        <translation>遇到匹配的消息时</translation>
    </message>
    <message>
        <source>Value for when</source>
        <translation>时机的值</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>How likely it is each time</source>
        <translation>每次发生的可能性</translation>
    </message>
    <message>
        <source>Add fault</source>
        <translation>添加故障</translation>
    </message>
    <message>
        <source>no options</source>
        <translation>无选项</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>正则表达式</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::FaultsForm</name>
    <message>
        <source>Fault, options, moment and probability</source>
        <translation>故障、选项、时刻和概率</translation>
    </message>
    <message>
        <source>What the server does wrong on purpose. The log marks each injected fault as deliberate.</source>
        <translation>服务器有意做错的事。日志会将每个注入的故障标为有意为之。</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>a new one at every start</source>
        <translation>每次启动都用新的</translation>
    </message>
    <message>
        <source>The same seed repeats everything random; the log shows which one is used</source>
        <translation>相同的种子会重现所有随机内容；日志会显示使用的是哪一个</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::LimitsForm</name>
    <message>
        <source>Allowed origins</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>any; “self” is the page&apos;s own; separated by commas</source>
        <translation>任意；“self”是页面自身的来源；以逗号分隔</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>允许的主机</translation>
    </message>
    <message>
        <source>localhost and 127.0.0.1 on loopback; add your own, separated by commas</source>
        <translation>环回上为 localhost 和 127.0.0.1；可添加您自己的，以逗号分隔</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Clients must send it: ?token=… or Authorization: Bearer …</source>
        <translation>客户端必须发送它：?token=… 或 Authorization: Bearer …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Max clients</source>
        <translation>最多客户端数</translation>
    </message>
    <message>
        <source>Max message size</source>
        <translation>消息大小上限</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>Max messages per second</source>
        <translation>每秒最多消息数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Send buffer per client</source>
        <translation>每个客户端的发送缓冲区</translation>
    </message>
    <message>
        <source>Opening handshake timeout</source>
        <translation>打开握手超时</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Closing handshake timeout</source>
        <translation>关闭握手超时</translation>
    </message>
    <message>
        <source>Ping interval</source>
        <translation>Ping 间隔</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ListenForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As shown in the tab and on the page at /</source>
        <translation>标签页和 / 处页面上显示的名称</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>ws only</source>
        <translation>仅 ws</translation>
    </message>
    <message>
        <source>wss only</source>
        <translation>仅 wss</translation>
    </message>
    <message>
        <source>ws and wss, on two ports</source>
        <translation>ws 和 wss，使用两个端口</translation>
    </message>
    <message>
        <source>wss port</source>
        <translation>wss 端口</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>made by Framescope&apos;s own CA</source>
        <translation>由 Framescope 自己的 CA 生成</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Of an encrypted key; it is not saved</source>
        <translation>加密密钥的口令；不会保存</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>in order of preference, separated by commas</source>
        <translation>按优先顺序，以逗号分隔</translation>
    </message>
    <message>
        <source>Accept compression (permessage-deflate)</source>
        <translation>接受压缩 (permessage-deflate)</translation>
    </message>
    <message>
        <source>Compression parameters</source>
        <translation>压缩参数</translation>
    </message>
    <message>
        <source>Such as server_no_context_takeover; server_max_window_bits=10</source>
        <translation>例如 server_no_context_takeover; server_max_window_bits=10</translation>
    </message>
    <message>
        <source>whatever the client offers</source>
        <translation>按客户端所提供的</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>协议栈</translation>
    </message>
    <message>
        <source>Framescope</source>
        <translation>Framescope</translation>
    </message>
    <message>
        <source>Qt WebSockets (echo, broadcast and feed; no faults)</source>
        <translation>Qt WebSockets（echo、broadcast 和 feed；无故障）</translation>
    </message>
    <message>
        <source>On protocol violations</source>
        <translation>遇到协议违规时</translation>
    </message>
    <message>
        <source>strict: fail the connection</source>
        <translation>严格：使连接失败</translation>
    </message>
    <message>
        <source>observe: report and continue</source>
        <translation>观察：报告并继续</translation>
    </message>
    <message>
        <source>Serve a page with a browser client at /</source>
        <translation>在 / 提供带浏览器客户端的页面</translation>
    </message>
    <message>
        <source>This is not an IP address. 127.0.0.1 is this computer, for itself only.</source>
        <translation>这不是 IP 地址。127.0.0.1 是本机，仅供自身使用。</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>只有此计算机可以连接。</translation>
    </message>
    <message>
        <source>Other computers can connect. Set a token or allowed origins to keep strangers out.</source>
        <translation>其他计算机可以连接。请设置令牌或允许的来源，以挡住陌生人。</translation>
    </message>
    <message>
        <source>The name of a subprotocol consists of letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>子协议名称由字母、数字和 !#$%&amp;&apos;*+-.^_`|~ 组成。</translation>
    </message>
    <message>
        <source>A private key needs its certificate.</source>
        <translation>私钥需要与其对应的证书。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::PathsForm</name>
    <message>
        <source>What the server does with the messages it receives on each path. “/chat” is that path, “/chat/*” everything below it, “/*” everything else. Several rows for one path work together.</source>
        <translation>服务器对各路径上收到的消息所做的事。“/chat”是该路径，“/chat/*”是其下的一切，“/*”是其余一切。同一路径的多行共同起作用。</translation>
    </message>
    <message>
        <source>Add behaviour</source>
        <translation>添加行为</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Behaviour and its options</source>
        <translation>行为及其选项</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>A path begins with a slash.</source>
        <translation>路径以斜杠开头。</translation>
    </message>
    <message>
        <source>answers by the rules in a file</source>
        <translation>按文件中的规则回应</translation>
    </message>
    <message>
        <source>JSON-RPC 2.0 with subscriptions</source>
        <translation>带订阅的 JSON-RPC 2.0</translation>
    </message>
    <message>
        <source>a chat room with names</source>
        <translation>带名字的聊天室</translation>
    </message>
    <message>
        <source>randomly changing prices</source>
        <translation>随机变动的价格</translation>
    </message>
    <message>
        <source>a leaderboard</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>sensor readings</source>
        <translation>传感器读数</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerFeature</name>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New local server</source>
        <translation>新建本地服务器(&amp;N)</translation>
    </message>
    <message>
        <source>Start &amp;echo server</source>
        <translation>启动回显服务器(&amp;E)</translation>
    </message>
    <message>
        <source>Echo server with a &amp;session</source>
        <translation>回显服务器和会话(&amp;S)</translation>
    </message>
    <message>
        <source>Show me: start an echo server and talk to it</source>
        <translation>演示：启动回显服务器并与它对话</translation>
    </message>
    <message>
        <source>Everything happens on this computer; nothing is sent anywhere else.</source>
        <translation>一切都在此计算机上进行；不会发送到别处。</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>启动本地服务器</translation>
    </message>
    <message>
        <source>Hello, this is Framescope. Everything you send comes back.</source>
        <translation>你好，这里是 Framescope。您发送的一切都会返回。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerForm</name>
    <message>
        <source>Listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>限制与安全</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::ServerPage</name>
    <message>
        <source>The log is kept in memory only.</source>
        <translation>日志只保存在内存中。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Listening, behaviours, faults, limits</source>
        <translation>监听、行为、故障、上限</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this server in the workspace</source>
        <translation>将此服务器保存在工作区中</translation>
    </message>
    <message>
        <source>Nothing here yet.
Start the server and connect a client to it.</source>
        <translation>这里还没有内容。
启动服务器并让客户端连接到它。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Clients, or the selected log entry</source>
        <translation>客户端，或日志中所选的条目</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n client(s).</source>
        <translation>
            <numerusform>已发送给 %n 个客户端。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart to apply changes.</source>
        <translation>重新启动以应用更改。</translation>
    </message>
    <message>
        <source>The server still runs with its previous settings.</source>
        <translation>服务器仍按之前的设置运行。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>The server cannot start with these settings.</source>
        <translation>服务器无法以这些设置启动。</translation>
    </message>
    <message>
        <source>The server cannot be saved with these settings.</source>
        <translation>无法以这些设置保存服务器。</translation>
    </message>
    <message>
        <source>There is no workspace to save it in.</source>
        <translation>没有可保存到的工作区。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>clients: %1</source>
        <translation>客户端：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n 个故障</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>客户端（%1）</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>保存在文件中</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>仅保留到 Framescope 退出</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::SettingsForm</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key);;All files (*)</source>
        <translation>证书和密钥 (*.pem *.crt *.key);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::SpecTable</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. Options: %3</source>
        <translation>%1：%2。选项：%3</translation>
    </message>
</context>
<context>
    <name>framescope::ui::server::TrustCard</name>
    <message>
        <source>The certificate of this server comes from a CA that Framescope made on this computer. A client of wss has to trust this CA once; sessions of Framescope do so already.</source>
        <translation>此服务器的证书来自 Framescope 在本机创建的 CA。wss 客户端需要信任该 CA 一次；Framescope 的会话已经信任它。</translation>
    </message>
    <message>
        <source>How to trust the CA</source>
        <translation>如何信任该 CA</translation>
    </message>
    <message>
        <source>Save CA certificate…</source>
        <translation>保存 CA 证书…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>“%1”, valid until %2. SHA-256 fingerprint: %3</source>
        <translation>“%1”，有效期至 %2。SHA-256 指纹：%3</translation>
    </message>
    <message>
        <source>framescope-cli:</source>
        <translation>framescope-cli：</translation>
    </message>
    <message>
        <source>curl:</source>
        <translation>curl：</translation>
    </message>
    <message>
        <source>Node:</source>
        <translation>Node：</translation>
    </message>
    <message>
        <source>Python:</source>
        <translation>Python：</translation>
    </message>
    <message>
        <source>Chrome and Edge: import it under Settings, Privacy and security, Security, Manage certificates, Authorities.</source>
        <translation>Chrome 和 Edge：在“设置”、“隐私和安全”、“安全”、“管理证书”、“授权机构”中导入。</translation>
    </message>
    <message>
        <source>Firefox: import it under Settings, Privacy &amp; Security, Certificates, View Certificates, Authorities.</source>
        <translation>Firefox：在“设置”、“隐私与安全”、“证书”、“查看证书”、“证书颁发机构”中导入。</translation>
    </message>
    <message>
        <source>Debian and Ubuntu:</source>
        <translation>Debian 和 Ubuntu：</translation>
    </message>
    <message>
        <source>macOS:</source>
        <translation>macOS：</translation>
    </message>
    <message>
        <source>Windows:</source>
        <translation>Windows：</translation>
    </message>
    <message>
        <source>The CA certificate could not be read: %1</source>
        <translation>无法读取 CA 证书：%1</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Save CA certificate</source>
        <translation>保存 CA 证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>证书 (*.pem *.crt)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::AddressBar</name>
    <message>
        <source>wss://host.example/path — Enter connects</source>
        <translation>wss://host.example/path — 按 Enter 连接</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Stop reconnecting</source>
        <translation>停止重新连接</translation>
    </message>
    <message>
        <source>Save as a connection, or edit it</source>
        <translation>保存为连接，或编辑它</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>立即连接</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::ConnectFlow</name>
    <message>
        <source>New session</source>
        <translation>新建会话</translation>
    </message>
    <message>
        <source>Closed with code %1.</source>
        <translation>以代码 %1 关闭。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::LowerPart</name>
    <message>
        <source>Details or message</source>
        <translation>详情或消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::NetworkSettings</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Close timeout</source>
        <translation>关闭超时</translation>
    </message>
    <message>
        <source>Max message size</source>
        <translation>消息大小上限</translation>
    </message>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>提供 permessage-deflate</translation>
    </message>
    <message>
        <source>Answer pings</source>
        <translation>回应 ping</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>无文件</translation>
    </message>
    <message>
        <source>TLS secrets in the format of SSLKEYLOGFILE, with which Wireshark can decrypt the traffic</source>
        <translation>SSLKEYLOGFILE 格式的 TLS 机密，Wireshark 可用它解密流量</translation>
    </message>
    <message>
        <source>TLS key log</source>
        <translation>TLS 密钥日志</translation>
    </message>
    <message>
        <source>Defaults for all connections. Folders and connections can override them. Changes apply from the next connect.</source>
        <translation>所有连接的默认值。文件夹和连接可以覆盖它们。更改从下次连接起生效。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::NotificationSettings</name>
    <message>
        <source>When a connection is lost</source>
        <translation>当连接丢失时</translation>
    </message>
    <message>
        <source>When an entry matches</source>
        <translation>当有条目匹配时</translation>
    </message>
    <message>
        <source>Shown by the system if it can, otherwise in the window.</source>
        <translation>系统可以时由系统显示，否则在窗口中显示。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::ProfileTabs</name>
    <message>
        <source>The address was saved in “%1”.</source>
        <translation>地址已保存在“%1”中。</translation>
    </message>
    <message>
        <source>“%1” trusts this certificate from now on.</source>
        <translation>“%1”从现在起信任此证书。</translation>
    </message>
    <message>
        <source>Its fingerprint is on the TLS page of the connection.</source>
        <translation>其指纹在该连接的 TLS 页面上。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionController</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation>等待重新连接</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionFeature</name>
    <message>
        <source>New &amp;session</source>
        <translation>新建会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect or disconnect</source>
        <translation>连接或断开(&amp;C)</translation>
    </message>
    <message>
        <source>Stop reconnectin&amp;g</source>
        <translation>停止重新连接(&amp;G)</translation>
    </message>
    <message>
        <source>Edit the &amp;address</source>
        <translation>编辑地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save or edit the connection</source>
        <translation>保存或编辑连接(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>撰写消息(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>复制为(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>复制为 %1</translation>
    </message>
    <message>
        <source>&amp;Environments and variables…</source>
        <translation>环境和变量(&amp;E)…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
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
        <translation>%1：连接丢失</translation>
    </message>
    <message>
        <source>%1: the filter of notifications reached a limit</source>
        <translation>%1：通知的过滤器达到了上限</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new entries match the filter</source>
        <translation>
            <numerusform>%1：%n 个新条目符合过滤器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::SessionPage</name>
    <message>
        <source>Nothing here yet.
Type an address above and press Enter to connect.</source>
        <translation>这里还没有内容。
在上方输入地址并按 Enter 连接。</translation>
    </message>
    <message>
        <source>Waiting for the first entry.</source>
        <translation>正在等待第一个条目。</translation>
    </message>
    <message>
        <source>The log is kept in memory only.</source>
        <translation>日志只保存在内存中。</translation>
    </message>
    <message>
        <source>Open. Nothing was sent or received yet.</source>
        <translation>已打开。尚未发送或接收任何内容。</translation>
    </message>
    <message>
        <source>There is no variable &quot;%1&quot;.</source>
        <translation>没有变量“%1”。</translation>
    </message>
    <message>
        <source>Choose the environment that has it, or add it.</source>
        <translation>请选择包含它的环境，或添加它。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::session::StatusRow</name>
    <message>
        <source>Attempt %1 in %2</source>
        <translation>%2后第 %1 次尝试</translation>
    </message>
    <message>
        <source>RTT %1 (mean %2)</source>
        <translation>RTT %1（平均 %2）</translation>
    </message>
    <message>
        <source>permessage-deflate %1:1</source>
        <translation>permessage-deflate %1:1</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>每秒 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n 个违规</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::AppearanceSettings</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Rows of the log</source>
        <translation>日志的行</translation>
    </message>
    <message>
        <source>Custom font for payloads and the log</source>
        <translation>为有效载荷和日志使用自选字体</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Points added to the size of other text</source>
        <translation>其他文字大小增加的点数</translation>
    </message>
    <message>
        <source>Size adjustment</source>
        <translation>大小调整</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type what you want to do, or the name of a connection</source>
        <translation>输入您想做的事，或连接的名称</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::HelpWindow</name>
    <message>
        <source>Framescope manual</source>
        <translation>Framescope 手册</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Found in the manual</source>
        <translation>手册中的搜索结果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>First page of the manual</source>
        <translation>手册的第一页</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>在所有页面中搜索</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>在手册中搜索</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>关闭手册</translation>
    </message>
    <message>
        <source>This link leads outside the program:</source>
        <translation>此链接通往程序之外：</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>%1 – Framescope manual</source>
        <translation>%1 – Framescope 手册</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>没有找到。请尝试更少或其他的词。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::MainWindow</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 – Framescope</source>
        <translation>%1 – Framescope</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>关闭其他</translation>
    </message>
    <message>
        <source>Show beside the others</source>
        <translation>显示在其他旁边</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>About Framescope</source>
        <translation>关于 Framescope</translation>
    </message>
    <message>
        <source>Tests and monitors WebSockets, byte for byte. No account, no telemetry. MIT licence.</source>
        <translation>逐字节测试和监视 WebSocket。无需账户，没有遥测。MIT 许可证。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::RecoveryDialog</name>
    <message>
        <source>The last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Framescope ended before it could close its files. There is no crash report.</source>
        <translation>Framescope 在关闭其文件之前就结束了。没有崩溃报告。</translation>
    </message>
    <message>
        <source>This report was written when Framescope crashed. It stays on this computer unless you send it: copy it into a bug report. It holds no messages, addresses of servers or secrets.</source>
        <translation>此报告是在 Framescope 崩溃时写下的。除非您发送它，否则它只留在本机：请将它复制到问题报告中。它不含消息、服务器地址或机密。</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>&amp;Captures that were being recorded. They hold everything received until a quarter of a second before the end:</source>
        <translation>正在记录的捕获(&amp;C)；其中有结束前四分之一秒为止收到的全部内容：</translation>
    </message>
    <message>
        <source>Recovered captures</source>
        <translation>已恢复的捕获</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open capture</source>
        <translation>打开捕获(&amp;O)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::ShellMenus</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Larger log &amp;text</source>
        <translation>放大日志文字(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;maller log text</source>
        <translation>缩小日志文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal log text</source>
        <translation>正常日志文字(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;plit: show this tab beside the others</source>
        <translation>拆分：将此标签页显示在其他旁边(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;One side only</source>
        <translation>只用一侧(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the other s&amp;ide</source>
        <translation>转到另一侧(&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;ext tab</source>
        <translation>下一个标签页(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>上一个标签页(&amp;R)</translation>
    </message>
    <message>
        <source>Side &amp;column</source>
        <translation>侧栏(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>标签页 %1</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>命令面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>疑难解答(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Framescope</source>
        <translation>关于 Framescope(&amp;A)</translation>
    </message>
    <message>
        <source>List of ta&amp;bs</source>
        <translation>标签页列表(&amp;B)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::ShortcutsPage</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>过滤操作</translation>
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
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>所选操作的按键</translation>
    </message>
    <message>
        <source>Press the new keys:</source>
        <translation>请按下新的按键：</translation>
    </message>
    <message>
        <source>%1 is already used by “%2”. Remove it there first.</source>
        <translation>%1 已由“%2”使用。请先在那里移除。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::StatusLine</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个已打开</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>每秒 %1 条</translation>
    </message>
    <message>
        <source>%1 transferred</source>
        <translation>已传输 %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::TabArea</name>
    <message>
        <source>Open sessions, servers and captures</source>
        <translation>打开的会话、服务器和捕获</translation>
    </message>
    <message>
        <source>The active side</source>
        <translation>活动的一侧</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
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
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>These have unsaved changes:</source>
        <translation>以下各项有未保存的更改：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UpdateCheck</name>
    <message>
        <source>The check for a newer version failed.</source>
        <translation>检查新版本失败。</translation>
    </message>
    <message>
        <source>Try again later, or look at the project&apos;s page.</source>
        <translation>请稍后再试，或查看项目页面。</translation>
    </message>
    <message>
        <source>The answer has no version.</source>
        <translation>回应中没有版本。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::UpdateSettings</name>
    <message>
        <source>Look for a new version once a day</source>
        <translation>每天检查一次新版本</translation>
    </message>
    <message>
        <source>This build cannot check for updates. Whoever built it provides them.</source>
        <translation>此构建版本无法检查更新。更新由构建者提供。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::shell::WelcomePage</name>
    <message>
        <source>See every frame, speak every frame, and find out in a minute why an endpoint misbehaves.</source>
        <translation>看清每个帧，发出每个帧，一分钟内找出端点行为异常的原因。</translation>
    </message>
    <message>
        <source>wss://host.example/path</source>
        <translation>wss://host.example/path</translation>
    </message>
    <message>
        <source>Address to connect to</source>
        <translation>要连接的地址</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>or connect to an address</source>
        <translation>或连接到一个地址</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action and every connection.</source>
        <translation>按 Ctrl+K 可找到每个操作和每个连接。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::BitsView</name>
    <message>
        <source>Frame header, bit by bit</source>
        <translation>逐位查看帧头</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>第 %1 处差异，共 %2 处</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FactsView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>这是什么意思？</translation>
    </message>
    <message>
        <source>Opens the manual where it explains this</source>
        <translation>打开手册中的相应说明</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FindLine</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Close find bar (Esc)</source>
        <translation>关闭查找栏 (Esc)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::FormPages</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>十六进制字节</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::ImageView</name>
    <message>
        <source>Payload as a picture</source>
        <translation>以图片显示的有效载荷</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>所见：%1</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>这是什么意思？</translation>
    </message>
    <message>
        <source>Opens the manual where it explains this</source>
        <translation>打开手册中的相应说明</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::RatePlot</name>
    <message>
        <source>Rates and round trips over time</source>
        <translation>速率和往返时间随时间的变化</translation>
    </message>
    <message>
        <source>Click to go to that moment</source>
        <translation>单击可转到该时刻</translation>
    </message>
    <message>
        <source>%1   ↓ %2/s   ↑ %3/s</source>
        <translation>%1   ↓ %2/s   ↑ %3/s</translation>
    </message>
    <message>
        <source>round trip %1 ms</source>
        <translation>往返 %1 ms</translation>
    </message>
    <message>
        <source>Nothing to plot yet.</source>
        <translation>还没有可绘制的内容。</translation>
    </message>
    <message>
        <source>%1/s:  ▇ ↓ received   ─ ↑ sent</source>
        <translation>%1/s：  ▇ ↓ 接收   ─ ↑ 发送</translation>
    </message>
    <message>
        <source>%1/s:  ▇ ↓ received   ─ ↑ sent      %2 ms:  ● round trip</source>
        <translation>%1/s：  ▇ ↓ 接收   ─ ↑ 发送      %2 ms：  ● 往返</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::Sparkline</name>
    <message>
        <source>Messages per second in the last minute</source>
        <translation>最近一分钟内每秒消息数</translation>
    </message>
</context>
<context>
    <name>framescope::ui::widgets::Waterfall</name>
    <message>
        <source>Phases of the opening</source>
        <translation>打开的各阶段</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::AuthPage</name>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Send key in</source>
        <translation>密钥发送位置</translation>
    </message>
    <message>
        <source>Loopback port (0 = any)</source>
        <translation>环回端口（0 = 任意）</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation>OAuth 2.0 客户端凭据</translation>
    </message>
    <message>
        <source>OAuth 2.0 authorization code</source>
        <translation>OAuth 2.0 授权码</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>Key value</source>
        <translation>密钥值</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>授权 URL</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>令牌 URL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys move to the system keychain when you save; the file contains only their names.</source>
        <translation>密码、令牌和密钥在保存时移入系统的密钥串；文件中只有它们的名称。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::CompressionPage</name>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>offered without a value</source>
        <translation>不带值提供</translation>
    </message>
    <message>
        <source>%1 bits (%2 bytes)</source>
        <translation>%1 位（%2 字节）</translation>
    </message>
    <message>
        <source>The details of the handshake show what the server agreed to.</source>
        <translation>握手的详情会显示服务器同意的内容。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsMenu</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New local server</source>
        <translation>新建本地服务器</translation>
    </message>
    <message>
        <source>Import from clipboard</source>
        <translation>从剪贴板导入</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsModel</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1，无法读取</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, open, %n message(s) received</source>
        <translation>
            <numerusform>%1，已打开，收到 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, connecting</source>
        <translation>%1，正在连接</translation>
    </message>
    <message>
        <source>%1, waiting to reconnect</source>
        <translation>%1，等待重新连接</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ConnectionsPanel</name>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>过滤连接</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Connections, servers and captures</source>
        <translation>连接、服务器和捕获</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::EnvironmentEditor</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Environments and variables</source>
        <translation>环境和变量</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>{{name}} in addresses, headers and messages is replaced by its value. The active environment overrides folders, and folders override the workspace.</source>
        <translation>地址、标头和消息中的 {{name}} 会替换为其值。当前环境优先于文件夹，文件夹优先于工作区。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>Variables available in every environment</source>
        <translation>每个环境中都可用的变量</translation>
    </message>
    <message>
        <source>This cannot be edited here.</source>
        <translation>此处不能编辑。</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新建环境</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>新建环境 %1</translation>
    </message>
    <message>
        <source>The environment was moved to trash.</source>
        <translation>环境已移到回收站。</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>保存在文件中</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>仅保留到 Framescope 退出</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::HeadersPage</name>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>“%1” is not a valid header name.</source>
        <translation>“%1”不是有效的标头名称。</translation>
    </message>
    <message>
        <source>The value of “%1” contains a line break.</source>
        <translation>“%1”的值中有换行。</translation>
    </message>
    <message>
        <source>“%1” is always set by Framescope.</source>
        <translation>“%1”始终由 Framescope 设置。</translation>
    </message>
    <message>
        <source>Sent in this order, name and case as written. Values may contain {{variables}}; what looks like a secret moves to the keychain when you save.</source>
        <translation>按此顺序发送，名称和大小写如所写。值可包含 {{variables}}；看起来像机密的内容在保存时移入密钥串。</translation>
    </message>
    <message>
        <source>Headers of the opening handshake</source>
        <translation>打开握手的标头</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <translation>%1: %2（来自 %3）</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ImportReport</name>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) from %1.</source>
        <translation>
            <numerusform>来自 %1 的 %n 个连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was imported, changed and not understood</source>
        <translation>导入、更改和未能理解的内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>未能理解</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::KeepalivePage</name>
    <message>
        <source>Keepalive and reconnect</source>
        <translation>保活与重新连接</translation>
    </message>
    <message>
        <source>Reply to pings</source>
        <translation>回应 ping</translation>
    </message>
    <message>
        <source>Reply to Close frames</source>
        <translation>回应 Close 帧</translation>
    </message>
    <message>
        <source>Ping interval (ms, 0 = off)</source>
        <translation>Ping 间隔（ms，0 = 关）</translation>
    </message>
    <message>
        <source>Ping payload</source>
        <translation>Ping 有效载荷</translation>
    </message>
    <message>
        <source>a counter</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>A ping carries at most 125 bytes (RFC 6455 section 5.5).</source>
        <translation>ping 最多携带 125 字节（RFC 6455 第 5.5 节）。</translation>
    </message>
    <message>
        <source>Pong timeout (ms, 0 = off)</source>
        <translation>Pong 超时（ms，0 = 关）</translation>
    </message>
    <message>
        <source>If no pong arrives</source>
        <translation>如果没有收到 pong</translation>
    </message>
    <message>
        <source>report it</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Attempts (0 = unlimited)</source>
        <translation>尝试次数（0 = 无限制）</translation>
    </message>
    <message>
        <source>Initial delay (ms)</source>
        <translation>初始延迟 (ms)</translation>
    </message>
    <message>
        <source>Max delay (ms)</source>
        <translation>最大延迟 (ms)</translation>
    </message>
    <message>
        <source>Backoff multiplier</source>
        <translation>退避倍数</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Random share of each delay, from 0 to 1</source>
        <translation>每次延迟的随机部分，0 到 1</translation>
    </message>
    <message>
        <source>Don&apos;t reconnect after codes</source>
        <translation>遇到这些代码时不重新连接</translation>
    </message>
    <message>
        <source>A close code is a number from 1000 to 4999.</source>
        <translation>close 代码是 1000 到 4999 的数字。</translation>
    </message>
    <message>
        <source>Close codes, separated by commas</source>
        <translation>Close 代码，以逗号分隔</translation>
    </message>
    <message>
        <source>Send after open</source>
        <translation>打开后发送</translation>
    </message>
    <message>
        <source>This connection has no saved message “%1”.</source>
        <translation>此连接没有已保存的消息“%1”。</translation>
    </message>
    <message>
        <source>Names of saved messages, separated by semicolons</source>
        <translation>已保存消息的名称，以分号分隔</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::LimitsPage</name>
    <message>
        <source>Limits and timeouts</source>
        <translation>上限与超时</translation>
    </message>
    <message>
        <source>Max message size (bytes, inflated)</source>
        <translation>消息大小上限（字节，解压后）</translation>
    </message>
    <message>
        <source>Max frame size (bytes)</source>
        <translation>帧大小上限（字节）</translation>
    </message>
    <message>
        <source>Max frames per message</source>
        <translation>每条消息的最多帧数</translation>
    </message>
    <message>
        <source>Max handshake head (bytes)</source>
        <translation>握手头部大小上限（字节）</translation>
    </message>
    <message>
        <source>Max headers</source>
        <translation>最多标头数</translation>
    </message>
    <message>
        <source>Max body of a refusal (bytes)</source>
        <translation>拒绝响应的正文上限（字节）</translation>
    </message>
    <message>
        <source>Max redirects</source>
        <translation>最多重定向次数</translation>
    </message>
    <message>
        <source>Name lookup (ms, 0 = no limit)</source>
        <translation>名称解析（ms，0 = 无限制）</translation>
    </message>
    <message>
        <source>TCP connect (ms)</source>
        <translation>TCP 连接 (ms)</translation>
    </message>
    <message>
        <source>Proxy (ms)</source>
        <translation>代理 (ms)</translation>
    </message>
    <message>
        <source>TLS handshake (ms)</source>
        <translation>TLS 握手 (ms)</translation>
    </message>
    <message>
        <source>Upgrade (ms)</source>
        <translation>升级 (ms)</translation>
    </message>
    <message>
        <source>Total time to open (ms)</source>
        <translation>打开总时间 (ms)</translation>
    </message>
    <message>
        <source>Closing handshake (ms)</source>
        <translation>关闭握手 (ms)</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileDocument</name>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileEditor</name>
    <message>
        <source>%1 – folder</source>
        <translation>%1 – 文件夹</translation>
    </message>
    <message>
        <source>%1 – connection</source>
        <translation>%1 – 连接</translation>
    </message>
    <message>
        <source>This folder cannot be saved.</source>
        <translation>无法保存此文件夹。</translation>
    </message>
    <message>
        <source>This connection cannot be saved.</source>
        <translation>无法保存此连接。</translation>
    </message>
    <message>
        <source>Changes apply the next time a connection opens.</source>
        <translation>更改在下次打开连接时生效。</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>This folder was changed elsewhere.</source>
        <translation>此文件夹已在别处更改。</translation>
    </message>
    <message>
        <source>This connection was changed elsewhere.</source>
        <translation>此连接已在别处更改。</translation>
    </message>
    <message>
        <source>Saving asks before it overwrites that change. Reloading discards yours.</source>
        <translation>保存会在覆盖该更改之前询问。重新载入会放弃您的更改。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Save it in the file</source>
        <translation>保存在文件中</translation>
    </message>
    <message>
        <source>Only until Framescope ends</source>
        <translation>仅保留到 Framescope 退出</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProfileForm</name>
    <message>
        <source>inherited from %1</source>
        <translation>继承自 %1</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>%1 到 %2 的数字。</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>默认（%1）</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1（来自 %2）</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::ProxyPage</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>system settings</source>
        <translation>系统设置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>The proxy needs a host.</source>
        <translation>代理需要主机。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::RequestPage</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>连接需要名称。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Path parameters</source>
        <translation>路径参数</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Defaults for all connections in this workspace.</source>
        <translation>此工作区中所有连接的默认值。</translation>
    </message>
    <message>
        <source>Defaults for all connections in this folder.</source>
        <translation>此文件夹中所有连接的默认值。</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>“%1” is not a valid subprotocol name.</source>
        <translation>“%1”不是有效的子协议名称。</translation>
    </message>
    <message>
        <source>In order of preference, separated by commas</source>
        <translation>按优先顺序，以逗号分隔</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Send cookies</source>
        <translation>发送 Cookie</translation>
    </message>
    <message>
        <source>Store cookies</source>
        <translation>保存 Cookie</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>协议栈</translation>
    </message>
    <message>
        <source>Framescope</source>
        <translation>Framescope</translation>
    </message>
    <message>
        <source>On protocol violations</source>
        <translation>遇到协议违规时</translation>
    </message>
    <message>
        <source>strict: fail the connection</source>
        <translation>严格：使连接失败</translation>
    </message>
    <message>
        <source>observe: report and continue</source>
        <translation>观察：报告并继续</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Resolves to %1</source>
        <translation>解析为 %1</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::RowTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>A row needs a name.</source>
        <translation>行需要名称。</translation>
    </message>
    <message>
        <source>Not sent unless checked.</source>
        <translation>未勾选则不发送。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::SecretPrompt</name>
    <message>
        <source>Save in the system keychain</source>
        <translation>保存在系统的密钥串中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Missing secrets</source>
        <translation>缺少的机密</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>This connection needs %n secret(s) missing on this computer.</source>
        <translation>
            <numerusform>此连接需要此计算机上缺少的 %n 个机密。</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>机密 %1</translation>
    </message>
    <message>
        <source>No keychain found; secrets are kept until Framescope quits.</source>
        <translation>没有找到密钥串；机密会保留到 Framescope 退出。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::TlsPage</name>
    <message>
        <source>Verify certificate</source>
        <translation>验证证书</translation>
    </message>
    <message>
        <source>CA files</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>PEM files, separated by semicolons; used in addition to the system&apos;s CAs</source>
        <translation>PEM 文件，以分号分隔；与系统的 CA 一起使用</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>服务器名称 (SNI)</translation>
    </message>
    <message>
        <source>Trusted fingerprints</source>
        <translation>受信任的指纹</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>SHA-256 指纹是 64 个十六进制数字。</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints of certificates to accept despite errors, separated by semicolons</source>
        <translation>尽管有错误仍接受的证书的 SHA-256 指纹，以分号分隔</translation>
    </message>
    <message>
        <source>Qt&apos;s default</source>
        <translation>Qt 的默认值</translation>
    </message>
    <message>
        <source>Minimum version</source>
        <translation>最低版本</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::Transfers</name>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>There is nothing to import on the clipboard.</source>
        <translation>剪贴板中没有可导入的内容。</translation>
    </message>
    <message>
        <source>Copy a command line (curl, websocat, wscat), a HAR, or a collection of another tool.</source>
        <translation>请复制命令行（curl、websocat、wscat）、HAR 或其他工具的集合。</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>一个地址</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>该地址</translation>
    </message>
    <message>
        <source>you will be asked before it is used, because it %1</source>
        <translation>使用之前会询问您，因为它会%1</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>导出连接</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported, without secrets.</source>
        <translation>
            <numerusform>已导出 %n 个连接，不含机密。</numerusform>
        </translation>
    </message>
    <message>
        <source>This tab is not a saved connection.</source>
        <translation>此标签页不是已保存的连接。</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>请先保存它。</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>已复制为 %1。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::TrustPrompt</name>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>“%1” comes from elsewhere. Allow what it asks for?</source>
        <translation>“%1”来自别处。是否允许它所要求的操作？</translation>
    </message>
    <message>
        <source>You will be asked again if it changes.</source>
        <translation>如果它发生更改，会再次询问您。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::VariableTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Ignored unless checked.</source>
        <translation>未勾选则忽略。</translation>
    </message>
    <message>
        <source>Stored in the system keychain, not in the file.</source>
        <translation>保存在系统的密钥串中，而不在文件中。</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>变量需要名称。</translation>
    </message>
    <message>
        <source>A name cannot contain spaces or braces.</source>
        <translation>名称不能包含空格或花括号。</translation>
    </message>
    <message>
        <source>Names that begin with $, env. or secret. are reserved.</source>
        <translation>以 $、env. 或 secret. 开头的名称是保留的。</translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation>“%1”使用了两次。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Available variables</source>
        <translation>可用的变量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Resolved at each connect and each send; the nearest source wins.</source>
        <translation>在每次连接和每次发送时替换；最近的来源优先。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceEdits</name>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>移动 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>移除 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceFeature</name>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>导入连接(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board</source>
        <translation>从剪贴板导入(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export all connections</source>
        <translation>导出所有连接(&amp;E)</translation>
    </message>
    <message>
        <source>Export all connections: %1</source>
        <translation>导出所有连接：%1</translation>
    </message>
    <message>
        <source>&amp;Undo in the connections</source>
        <translation>撤销连接操作(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do in the connections</source>
        <translation>重做连接操作(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the connec&amp;tions</source>
        <translation>转到连接列表(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to trash.</source>
        <translation>
            <numerusform>已将 %n 项移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>环境：%1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Open the server %1</source>
        <translation>打开服务器 %1</translation>
    </message>
    <message>
        <source>This connection is outside the open workspace.</source>
        <translation>此连接位于打开的工作区之外。</translation>
    </message>
    <message>
        <source>Start Framescope with the folder that contains it.</source>
        <translation>请用包含它的文件夹启动 Framescope。</translation>
    </message>
</context>
<context>
    <name>framescope::ui::workspace::WorkspaceSide</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environment: the values of {{variables}}</source>
        <translation>环境：{{variables}} 的值</translation>
    </message>
    <message>
        <source>Edit environments and variables</source>
        <translation>编辑环境和变量</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>无环境</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tests and monitors WebSockets, byte for byte.</source>
        <translation>逐字节测试和监视 WebSocket。</translation>
    </message>
    <message>
        <source>Connect to the address at once.</source>
        <translation>立即连接到该地址。</translation>
    </message>
    <message>
        <source>Start an echo server and talk to it.</source>
        <translation>启动回显服务器并与它对话。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light 或 dark。</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were recovered.</source>
        <translation>
            <numerusform>已恢复 %n 个记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>您使用的是 %1。</translation>
    </message>
    <message>
        <source>The language of the window: en, de, fr, es, ja or zh_CN.</source>
        <translation>窗口的语言：en、de、fr、es、ja 或 zh_CN。</translation>
    </message>
    <message>
        <source>An address (ws:// or wss://), a capture (.fscope) or a workspace (a folder).</source>
        <translation>地址（ws:// 或 wss://）、捕获（.fscope）或工作区（文件夹）。</translation>
    </message>
    <message>
        <source>Framescope was stopped while it was recording.</source>
        <translation>Framescope 在记录时被终止。</translation>
    </message>
    <message>
        <source>Framescope crashed last time.</source>
        <translation>Framescope 上次崩溃了。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Framescope %1 is available.</source>
        <translation>Framescope %1 可用。</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Show the versions of the program and its libraries.</source>
        <translation>显示程序及其库的版本。</translation>
    </message>
    <message>
        <source>Save a picture of the window once something is received, then quit.</source>
        <translation>一收到内容就保存窗口图片，然后退出。</translation>
    </message>
    <message>
        <source>Render panels and dialogs into a folder, then quit.</source>
        <translation>将面板和对话框渲染到文件夹，然后退出。</translation>
    </message>
</context>
</TS>
