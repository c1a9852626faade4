"""python3-websockets as a peer.
python_peer.py server [--tls CERT KEY] [--deflate]: prints its port and echoes; in three fragments for the path /fragmented.
python_peer.py client URL [--ca FILE] [--deflate] [--big]: sends what payloads.py lists, compares what comes back."""

import argparse
import asyncio
import ssl
import sys

import payloads
import websockets


def in_three(message):
    third = len(message) // 3 + 1
    return [message[:third], message[third:2 * third], message[2 * third:]]


async def echo(connection, path=None):
    if path is None:
        path = connection.path if hasattr(connection, "path") else connection.request.path
    try:
        async for message in connection:
            await connection.send(in_three(message) if path == "/fragmented" else message)
    except websockets.ConnectionClosed:
        pass


async def serve(arguments):
    context = None
    if arguments.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*arguments.tls)
    compression = "deflate" if arguments.deflate else None
    async with websockets.serve(echo, "127.0.0.1", 0, ssl=context, max_size=None, compression=compression) as server:
        print(next(iter(server.sockets)).getsockname()[1], flush=True)
        await asyncio.Future()


async def talk(arguments):
    context = ssl.create_default_context(cafile=arguments.ca) if arguments.ca else None
    compression = "deflate" if arguments.deflate else None
    count = 0
    async with websockets.connect(arguments.url, ssl=context, max_size=None, compression=compression) as connection:
        agreed = "permessage-deflate" in connection.response_headers.get("Sec-WebSocket-Extensions", "") \
            if hasattr(connection, "response_headers") else bool(connection.protocol.extensions)
        if agreed != arguments.deflate:
            sys.exit(f"permessage-deflate agreed: {agreed}, wanted: {arguments.deflate}")
        for kind, size, fragmented in payloads.conversation(arguments.big, arguments.deflate):
            message = payloads.payload(kind, size)
            message = message.decode() if kind == "text" else message
            await connection.send(in_three(message) if fragmented else message)
            if await connection.recv() != message:
                sys.exit(f"{kind} of {size} bytes, fragmented: {fragmented}: something else came back")
            count += 1
        await (await connection.ping(b"interop"))
    print(f"{count} messages")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("role", choices=["server", "client"])
    parser.add_argument("url", nargs="?")
    parser.add_argument("--tls", nargs=2)
    parser.add_argument("--ca")
    parser.add_argument("--deflate", action="store_true")
    parser.add_argument("--big", action="store_true")
    arguments = parser.parse_args()
    asyncio.run(serve(arguments) if arguments.role == "server" else talk(arguments))


if __name__ == "__main__":
    main()
