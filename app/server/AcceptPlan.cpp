#include "AcceptPlan.h"

#include "protocol/ServerHandshake.h"

namespace framescope::server {

namespace {

QByteArray reasonFor(int status)
{
    switch (status) {
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "Refused";
    }
}

} // namespace

AcceptPlan AcceptPlan::make(const std::vector<const FaultSpec *> &faults)
{
    AcceptPlan plan;
    for (const FaultSpec *fault : faults) {
        switch (fault->kind) {
        case FaultKind::LateHandshake: plan.delayMs += fault->milliseconds; break;
        case FaultKind::WrongAccept: plan.headers.append("Sec-WebSocket-Accept", fault->value); break;
        case FaultKind::UnaskedSubprotocol: plan.subprotocol = fault->value; break;
        case FaultKind::UnaskedExtension: plan.headers.append("Sec-WebSocket-Extensions", fault->value); break;
        default:
            // Only one fault can replace the response.
            if (plan.end != nullptr)
                continue;
            plan.end = fault;
            break;
        }
        plan.faults.push_back(fault);
    }
    return plan;
}

QByteArray AcceptPlan::halfAnswer(const QByteArray &rawRequest, qint64 bytes)
{
    protocol::ServerHandshake handshake({});
    handshake.receive(base::viewOf(rawRequest));
    const QByteArray answer = handshake.accept().toBytes();
    return answer.left(bytes > 0 ? bytes : answer.size() / 2);
}

void AcceptPlan::carryOut(network::PendingClient &client) const
{
    switch (end->kind) {
    case FaultKind::Refuse: client.refuse(end->status, end->reason.isEmpty() ? reasonFor(end->status) : end->reason, end->headers, end->body); break;
    case FaultKind::Redirect:
        client.refuse(end->status, reasonFor(end->status), {{"Location", end->location.isEmpty() ? client.request().target : end->location}}, {});
        break;
    case FaultKind::HalfHandshake: client.answerRaw(halfAnswer(client.rawRequest(), end->bytes), end->reset); break;
    case FaultKind::Silence: client.answerRaw({}, false); break;
    default: client.drop(end->reset); break;
    }
}

} // namespace framescope::server
