#include "CommandOptions.h"

#include <QRegularExpression>

namespace framescope::profiles {

CommandOptions::CommandOptions(const char *required, const char *optional, const char *none)
{
    add(required, Value::Required);
    add(optional, Value::Optional);
    add(none, Value::None);
}

void CommandOptions::add(const char *names, Value value)
{
    const QStringList all = QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &entry : all) {
        // "::next" is the letter ':' of "next".
        const bool lettered = entry.size() > 2 && entry[1] == QLatin1Char(':');
        const QString name = lettered ? entry.mid(2) : entry;
        m_byName.insert(name, {name, value});
        if (lettered)
            m_byLetter.insert(entry[0], name);
    }
}

const CommandOptions::Option *CommandOptions::find(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? nullptr : &*found;
}

const CommandOptions::Option *CommandOptions::find(QChar letter) const
{
    const auto found = m_byLetter.constFind(letter);
    return found == m_byLetter.constEnd() ? nullptr : find(*found);
}

const CommandOptions::Option *CommandOptions::findPrefix(const QString &start) const
{
    const Option *only = nullptr;
    for (auto it = m_byName.constBegin(); it != m_byName.constEnd(); ++it) {
        if (!it.key().startsWith(start))
            continue;
        if (only)
            return nullptr;
        only = &*it;
    }
    return only;
}

const CommandOptions &CommandOptions::curl()
{
    static const CommandOptions options(
        "abstract-unix-socket alt-svc aws-sigv4 cacert capath E:cert cert-type ciphers K:config connect-timeout connect-to C:continue-at b:cookie c:cookie-jar create-file-mode crlfile curves "
        "d:data data-ascii data-binary data-raw data-urlencode delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url D:dump-header ech egd-file engine etag-compare etag-save "
        "expect100-timeout F:form form-string ftp-account ftp-alternative-to-user ftp-method P:ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip H:header h:help hostpubmd5 "
        "hostpubsha256 hsts interface ip-tos ipfs-gateway json keepalive-cnt keepalive-time key key-type knownhosts krb libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt "
        "max-filesize max-redirs m:max-time netrc-file noproxy oauth2-bearer o:output output-dir parallel-max parallel-max-host pass pinnedpubkey preproxy proto proto-default proto-redir x:proxy "
        "proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name "
        "proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword proxy-tlsuser U:proxy-user proxy1.0 pubkey Q:quote random-file r:range rate e:referer X:request request-target resolve retry "
        "retry-delay retry-max-time sasl-authzid service-name sigalgs socks4 socks4a socks5 socks5-gssapi-service socks5-hostname Y:speed-limit y:speed-time stderr t:telnet-option tftp-blksize "
        "z:time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii trace-config unix-socket T:upload-file upload-flags url url-query u:user A:user-agent variable "
        "vlan-priority w:write-out proxy-ssl-sessions ssl-sessions",
        "",
        "anyauth a:append basic ca-native cert-status compressed compressed-ssh create-dirs crlf digest q:disable disable-eprt disable-epsv disallow-username-in-url doh-cert-status doh-insecure "
        "dump-ca-embed eprt epsv f:fail fail-early fail-with-body false-start follow form-escape ftp-create-dirs ftp-pasv ftp-pret ftp-skip-pasv-ip ftp-ssl ftp-ssl-ccc ftp-ssl-control ftp-ssl-reqd "
        "G:get g:globoff haproxy-protocol I:head http0.9 0:http1.0 http1.1 http2 http2-prior-knowledge http3 http3-only ignore-content-length i:include k:insecure 4:ipv4 6:ipv6 "
        "j:junk-session-cookies keepalive l:list-only L:location location-trusted mail-rcpt-allowfails M:manual metalink mptcp negotiate n:netrc netrc-optional ::next alpn N:no-buffer buffer clobber npn "
        "progress-meter sessionid ntlm ntlm-wb out-null Z:parallel parallel-immediate path-as-is post301 post302 post303 #:progress-bar proxy-anyauth proxy-basic proxy-ca-native proxy-digest "
        "proxy-http2 proxy-insecure proxy-negotiate proxy-ntlm proxy-ssl-allow-beast proxy-ssl-auto-client-cert proxy-tlsv1 p:proxytunnel raw J:remote-header-name O:remote-name remote-name-all "
        "R:remote-time remove-on-error retry-all-errors retry-connrefused sasl-ir S:show-error s:silent skip-existing socks5-basic socks5-gssapi socks5-gssapi-nec ssl ssl-allow-beast "
        "ssl-auto-client-cert ssl-no-revoke ssl-reqd ssl-revoke-best-effort 2:sslv2 3:sslv3 styled-output suppress-connect-headers tcp-fastopen tcp-nodelay tftp-no-options tls-earlydata 1:tlsv1 "
        "tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 tr-encoding trace-ids trace-time B:use-ascii v:verbose V:version xattr");
    return options;
}

const CommandOptions &CommandOptions::wscat()
{
    static const CommandOptions options("auth ca cert c:connect H:header host key l:listen o:origin p:protocol proxy s:subprotocol w:wait x:execute", "max-redirects passphrase",
                                        "color L:location n:no-check check P:show-ping-pong slash h:help V:version");
    return options;
}

const CommandOptions &CommandOptions::websocat()
{
    static const CommandOptions options(
        "accept-from-fd autoreconnect-delay-millis basic-auth basic-auth-file binary-prefix B:buffer-size byte-to-exit-on client-pkcs12-der client-pkcs12-passwd close-reason close-status-code conncap "
        "crypto-key exec-args H:header header-to-env just-generate-accept lengthprefixed-nbytes max-messages max-messages-rev max-sent-pings max-ws-frame-length max-ws-message-length max-parallel-conns "
        "origin ping-interval ping-timeout pkcs12-der pkcs12-passwd p:preamble P:preamble-reverse prometheus protocol queue-len request-header X:request-method request-uri restrict-uri server-header "
        "server-protocol server-url socks5 socks5-bind-script socks5-destination socks5-user-pass F:static-file text-prefix tls-domain ua udp-multicast udp-multicast-iface-v4 "
        "udp-multicast-iface-v6 udp-ttl websocket-version ws-c-uri",
        "",
        "async-stdio base64 base64-text b:binary compress-deflate compress-gzip compress-zlib crypto-reverse dump-spec exec-exit-on-disconnect exec-sighup-on-stdin-close exec-sighup-on-zero-msg "
        "E:exit-on-eof foreachmsg-wait-read h:help inhibit-pongs k:insecure jsonrpc jsonrpc-omit-jsonrpc just-generate-key lengthprefixed-little-endian lengthprefixed-skip-read-direction "
        "lengthprefixed-skip-write-direction line linemode-strip-newlines no-async-stdio n:no-close no-exit-on-zeromsg no-fixups no-line 0:null-terminated 1:one-message oneshot print-ping-rtts q:quiet "
        "reuser-send-zero-msg-on-disconnect s:server-mode e:set-environment stdout-announce-listening-ports S:strict t:text timestamp-monotonic udp-broadcast udp-multicast-loop udp-oneshot "
        "udp-reuseaddr uncompress-deflate uncompress-gzip uncompress-zlib u:unidirectional U:unidirectional-reverse unlink V:version v:verbose websocket-ignore-zeromsg");
    return options;
}

bool CommandArguments::next(Item &item)
{
    item = {};
    if (!m_bundle.isEmpty()) {
        letter(item);
        return true;
    }
    if (m_at >= m_words.size())
        return false;
    const QString word = m_words[m_at++];
    if (m_rest || word.size() < 2 || !word.startsWith(QLatin1Char('-'))) {
        item.value = word;
        item.written = word;
    } else if (word == QLatin1String("--")) {
        m_rest = true;
        return next(item);
    } else if (word.startsWith(QLatin1String("--"))) {
        longOption(word, item);
    } else {
        m_bundle = word.mid(1);
        letter(item);
    }
    return true;
}

void CommandArguments::longOption(const QString &word, Item &item)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    item.written = equals < 0 ? word : word.left(equals);
    QString name = item.written.mid(2);
    const CommandOptions::Option *option = m_options.find(name);
    if (!option && name.startsWith(QLatin1String("no-"))) {
        option = m_options.find(name.mid(3));
        item.negated = option != nullptr;
    }
    // curl's --expand-url: like --url, with curl's own {{variables}}.
    if (!option && m_isCurl && name.startsWith(QLatin1String("expand-")))
        option = m_options.find(name.mid(7));
    if (!option && m_isCurl && name.size() > 2)
        option = m_options.findPrefix(name);
    item.known = option != nullptr;
    item.option = option ? option->name : name;
    if (equals >= 0)
        item.value = word.mid(equals + 1);
    else if (option && !item.negated)
        takeValue(option->value, item);
}

void CommandArguments::letter(Item &item)
{
    const QChar c = m_bundle[0];
    m_bundle.remove(0, 1);
    item.written = QStringLiteral("-%1").arg(c);
    const CommandOptions::Option *option = m_options.find(c);
    item.known = option != nullptr;
    item.option = option ? option->name : QString(c);
    if (!option || option->value == CommandOptions::Value::None)
        return;
    if (m_bundle.isEmpty()) {
        takeValue(option->value, item);
        return;
    }
    // curl treats "=" as part of the value, but that is never intended.
    item.value = m_bundle.startsWith(QLatin1Char('=')) ? m_bundle.mid(1) : m_bundle;
    m_bundle.clear();
}

void CommandArguments::takeValue(CommandOptions::Value value, Item &item)
{
    if (value == CommandOptions::Value::None)
        return;
    const bool there = m_at < m_words.size();
    if (value == CommandOptions::Value::Optional && (!there || m_words[m_at].startsWith(QLatin1Char('-')) || addressLikeness(m_words[m_at]) >= 2))
        return;
    item.missing = !there;
    if (there)
        item.value = m_words[m_at++];
}

int addressLikeness(const QString &word)
{
    if (word.startsWith(QLatin1String("ws://"), Qt::CaseInsensitive) || word.startsWith(QLatin1String("wss://"), Qt::CaseInsensitive))
        return 3;
    if (word.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) || word.startsWith(QLatin1String("https://"), Qt::CaseInsensitive))
        return 2;
    static const QRegularExpression host(QStringLiteral("^(\\[[0-9a-fA-F:.%]+\\]|localhost|[^\\s/:@]+\\.[^\\s/:@]*[^\\s/:@\\d.][^\\s/:@]*|\\d{1,3}(\\.\\d{1,3}){3}|[^\\s/:@]+(?=:\\d+))(:\\d+)?([/?#]\\S*)?$|^[^\\s/]+@[^\\s/]+|^(\\$\\{?\\w|\\{\\{)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return host.match(word).hasMatch() ? 1 : 0;
}

} // namespace framescope::profiles
