"""websockets for Python against servers given as NAME=URL: connects, sends "hello", and says as one JSON line each what came of it."""

import asyncio
import json
import sys

import websockets


async def talk(name, url):
    result = {"name": name, "open": False, "messages": [], "code": None, "pong": False, "error": ""}
    try:
        async with websockets.connect(url, open_timeout=2, close_timeout=1, ping_interval=None, max_size=1 << 20) as socket:
            result["open"] = True
            try:
                await socket.send("hello")
                pong = await socket.ping(b"there")
                while len(result["messages"]) < 20:
                    message = await asyncio.wait_for(socket.recv(), 0.7 if result["messages"] else 4)
                    result["messages"].append(message if isinstance(message, str) else "binary " + message.decode(errors="replace"))
            except asyncio.TimeoutError:
                result["pong"] = pong.done()
                if not result["messages"]:
                    result["error"] = "timeout"
            except websockets.ConnectionClosed as closed:
                result["error"] = type(closed).__name__
            await socket.close()
            # An answer that never came is no 1000, whatever this side has sent.
            result["code"] = socket.close_code
            result["pong"] = result["pong"] or (pong.done() and not pong.cancelled() and pong.exception() is None)
    except Exception as error:  # whatever a library says of a broken server
        result["error"] = result["error"] or type(error).__name__
    return result


async def main():
    pairs = [pair.split("=", 1) for pair in sys.argv[1:]]
    for result in await asyncio.gather(*(talk(name, url) for name, url in pairs)):
        print(json.dumps(result))


asyncio.run(main())
