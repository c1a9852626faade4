"""A server with python3-websockets that derived scenarios are tried against: talk_python.py [OFFSET] prints its port. It speaks as services do: a welcome with
what changes each time, a login whose token is asked for later, JSON-RPC, a feed, and an application's own ping. OFFSET is added to sums: another answer."""

import asyncio
import itertools
import json
import secrets
import sys
import time

import websockets

OFFSET = int(sys.argv[1]) if len(sys.argv) > 1 else 0
trades = itertools.count(100)


async def talk(connection, path=None):
    tokens = set()

    async def say(**message):
        await connection.send(json.dumps(message, separators=(",", ":")))

    await say(type="welcome", session=secrets.token_hex(12), at=int(time.time() * 1000))
    try:
        async for text in connection:
            if text == "ping":
                await connection.send("pong")
                continue
            message = json.loads(text)
            if message.get("jsonrpc"):
                await say(jsonrpc="2.0", id=message["id"], result=sum(message["params"]) + OFFSET)
            elif message["op"] == "login":
                tokens.add(secrets.token_urlsafe(18))
                await say(op="session", user=message["user"], ticket=max(tokens))
            elif message["op"] == "join":
                await say(op="joined" if message["ticket"] in tokens else "refused", room=message["room"])
            elif message["op"] == "subscribe":
                await say(op="subscribed", channel=message["channel"])
                for _ in range(5):
                    await say(op="trade", seq=next(trades), price=round(100 + secrets.randbelow(1000) / 100, 2))
    except websockets.ConnectionClosed:
        pass


async def main():
    async with websockets.serve(talk, "127.0.0.1", 0) as server:
        print(next(iter(server.sockets)).getsockname()[1], flush=True)
        await asyncio.Future()


asyncio.run(main())
