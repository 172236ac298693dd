"""A fake Discord on 127.0.0.1: enough REST and gateway for a real client, in this process or in another one.

It is the one test double that leaves discord.py whole: aiohttp, the websocket, reconnecting, signals. Point a
client at it by `discord.http.Route.BASE` and `DiscordWebSocket.DEFAULT_GATEWAY`, both set before its first
request. Close the client before leaving the context: one that outlives its server reconnects for ever.
"""

import asyncio
import itertools
import json
import re
import socket
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any, NamedTuple, Self, TypeAlias

from aiohttp import WSMsgType, web

from tests.support.loopback_payloads import (
    ALL_PERMISSIONS,
    APPLICATION,
    APPLICATION_ID,
    BOT,
    HUMAN,
    Guild,
    Json,
    Value,
    edited,
    guild_in_full,
    message_from_bot,
    option_given,
    place_in,
)

Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]

API = "/api/v10"
PRIVILEGED_INTENTS = 1 << 1 | 1 << 8 | 1 << 15  # members, presences, message content

# The HTTP status and the words that come with Discord's own error codes.
ERRORS = {
    10008: (404, "Unknown Message"),
    10062: (404, "Unknown interaction"),
    40060: (400, "Interaction has already been acknowledged."),
    50013: (403, "Missing Permissions"),
    50035: (400, "Invalid Form Body"),
}


class Op(IntEnum):
    DISPATCH = 0
    HEARTBEAT = 1
    IDENTIFY = 2
    RESUME = 6
    INVALID_SESSION = 9
    HELLO = 10
    HEARTBEAT_ACK = 11


class Kind(IntEnum):
    """What an interaction is."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL_SUBMIT = 5


class Request(NamedTuple):
    """A REST request of the client's; `path` is without the /api/v10."""

    method: str
    path: str
    json: Any
    at: float  # time.monotonic() of its arrival


class Session(NamedTuple):
    ws: web.WebSocketResponse
    shard: int
    shard_count: int


@dataclass(slots=True)
class Callback:
    """The client's answer to one interaction."""

    type: int
    data: Json
    seconds: float  # from the dispatch of the event to the arrival of this
    status: int  # what the client got for it
    token: str  # is in the path of later edits and followups
    message: Json | None  # the message sent, deferred or edited, as Discord returns it


@dataclass(slots=True)
class Pending:
    channel_id: str
    kind: Kind
    message: Json | None
    dispatched: float
    callback: Callback | None = None


class LoopbackDiscord:
    """The server. Options may be changed while it runs; every wait ends after `timeout` seconds."""

    def __init__(
        self,
        token: str,
        *,
        guilds: Sequence[Guild] = (Guild(),),
        intents_refused: bool = False,  # as by Discord, if and only if a privileged intent is asked for
        callback_error: int | None = None,  # an HTTP status, or a code of ERRORS
        timeout: float = 10,
    ) -> None:
        self.token = token
        self.guilds = tuple(guilds)
        self.intents_refused = intents_refused
        self.callback_error = callback_error
        self.timeout = timeout
        self.shards = 1  # what /gateway/bot recommends; settled on entering
        self.api_base = self.gateway_url = ""

        self.requests: list[Request] = []
        self.identifies: list[Json] = []
        self.identified_at: float | None = None  # time.monotonic() of the first IDENTIFY
        self.resumes = self.syncs = 0
        self.commands: dict[str | None, list[Json]] = {}  # by id of the guild; None is the global ones
        self.messages: dict[str, Json] = {}  # the client's

        self._sessions: dict[str, Session] = {}
        self._pending: dict[str, Pending] = {}  # by token of the interaction
        self._numbers = itertools.count(1)
        self._changed = asyncio.Condition()  # notified after each request and gateway message

    async def __aenter__(self) -> Self:
        listener = socket.create_server(("127.0.0.1", 0))
        address = f"127.0.0.1:{listener.getsockname()[1]}"
        self.api_base, self.gateway_url = f"http://{address}{API}", f"ws://{address}/gateway"
        app = web.Application(middlewares=[self._rest], client_max_size=30 * 2**20)
        app.router.add_get("/gateway", self._gateway)
        for method, path, handler in self._routes():
            app.router.add_route(method, API + path, handler)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.SockSite(self._runner, listener).start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.disconnect()
        await self._runner.cleanup()

    async def wait_identify(self) -> None:
        """Until a client has sent IDENTIFY, accepted or not."""
        await self._until("IDENTIFY", lambda: bool(self.identifies))

    async def wait_ready(self) -> None:
        """Until every shard of a client has been sent READY and its guilds, or has resumed."""

        def complete() -> bool:
            connected = [session for session in self._sessions.values() if not session.ws.closed]
            return bool(connected) and len({s.shard for s in connected}) == connected[0].shard_count

        await self._until("client with all of its shards", complete)

    async def wait_request(self, method: str, path: str, *, after: int = 0) -> Request:
        """Return the first request, past the `after` first ones, that matches two regular expressions."""

        def found() -> list[Request]:
            new = self.requests[after:]
            return [r for r in new if re.fullmatch(method, r.method) and re.search(path, r.path)]

        await self._until(f"{method} {path}", lambda: bool(found()))
        return found()[0]

    async def disconnect(self, code: int = 1000) -> None:
        """Close every gateway connection. After any code but the fatal ones (4004, 4014) a client resumes."""
        for session in list(self._sessions.values()):
            await session.ws.close(code=code)

    async def dispatch(self, event: str, data: Json) -> None:
        """Send a gateway event to the shard that its guild_id, or the lack of one, belongs to."""
        guild_id = int(data.get("guild_id", 0))
        for ws, shard, count in list(self._sessions.values()):
            if not ws.closed and shard == (guild_id >> 22) % count:
                return await self._event(ws, event, data)
        raise RuntimeError(f"no client is connected that would get {event}")

    async def say(self, text: str, *, guild: bool = True, mention: bool = False) -> Json:
        """Post a person's message, with the bot's name before it or not, and return it."""
        where = place_in(self.guilds[0] if guild else None)
        content = f"<@{APPLICATION_ID}> {text}" if mention else text
        message = self._message(where["channel_id"], {"content": content})
        message |= {"author": HUMAN, "mentions": [BOT] if mention else []}
        message |= {key: where[key] for key in ("guild_id", "member") if key in where}
        await self.dispatch("MESSAGE_CREATE", message)
        return message

    async def slash(
        self,
        name: str,
        options: Mapping[str, Value] | None = None,
        *,
        guild: bool = True,
        extra: Json | None = None,
    ) -> Callback:
        """Run a command ("group sub": a subcommand); `extra` overrides keys of the event, such as locale."""
        values = [option_given(key, value) for key, value in (options or {}).items()]
        return await self.interact(Kind.COMMAND, self._command(name, values), guild=guild, extra=extra)

    async def autocomplete(self, name: str, option: str, value: Value, *, guild: bool = True) -> list[Json]:
        """Type into an option, and return the choices that are offered."""
        data = self._command(name, [option_given(option, value) | {"focused": True}])
        return list((await self.interact(Kind.AUTOCOMPLETE, data, guild=guild)).data["choices"])

    async def press(
        self,
        custom_id: str,
        *,
        message: Json | None = None,
        values: Sequence[str] | None = None,
        guild: bool = True,
    ) -> Callback:
        """Press a button (with `values`: choose from a menu) of a message, the client's newest if None."""
        menu: Json = {} if values is None else {"component_type": 3, "values": list(values)}
        data = {"custom_id": custom_id, "component_type": 2} | menu
        target = message or list(self.messages.values())[-1]
        return await self.interact(Kind.COMPONENT, data, message=target, guild=guild)

    async def interact(
        self,
        kind: Kind,
        data: Json,
        *,
        message: Json | None = None,
        guild: bool = True,
        extra: Json | None = None,
    ) -> Callback:
        """Send any interaction and wait for its callback."""
        number = self._snowflake()
        token = f"interaction-{number}"
        event: Json = {"id": number, "application_id": APPLICATION_ID, "type": kind, "token": token}
        event |= {"data": data, "version": 1, "locale": "en-US", "entitlements": []}
        event |= {"attachment_size_limit": 10 * 2**20}
        event |= {"app_permissions": ALL_PERMISSIONS, "authorizing_integration_owners": {}}
        event |= {"message": message} if message else {}
        event |= place_in(self.guilds[0] if guild else None) | (extra or {})
        pending = self._pending[token] = Pending(event["channel_id"], kind, message, time.monotonic())
        await self.dispatch("INTERACTION_CREATE", event)
        await self._until(f"callback to {kind.name} {data}", lambda: pending.callback is not None)
        assert pending.callback is not None
        return pending.callback

    async def _until(self, what: str, predicate: Callable[[], bool]) -> None:
        try:
            async with asyncio.timeout(self.timeout), self._changed:
                await self._changed.wait_for(predicate)
        except TimeoutError:
            last = ", ".join(f"{r.method} {r.path}" for r in self.requests[-8:]) or "none"
            raise TimeoutError(f"no {what} within {self.timeout} s; last requests: {last}") from None

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    def _snowflake(self) -> str:
        # The time in it counts: discord.py reads from it whether an interaction has expired.
        return str((int(time.time() * 1000) - 1420070400000 << 22) + next(self._numbers))

    def _command(self, name: str, options: list[Json]) -> Json:
        first, *rest = name.split()
        for depth, part in enumerate(reversed(rest)):
            options = [{"name": part, "type": 2 if depth else 1, "options": options}]
        data: Json = {"id": "1", "name": first, "type": 1, "options": options}
        for guild_id, commands in self.commands.items():
            for command in commands:
                if command["name"] == first and command["type"] == 1:
                    return data | {"id": command["id"]} | ({"guild_id": guild_id} if guild_id else {})
        return data  # not put here: a client may know from an earlier run that it need not

    def _message(self, channel_id: str, payload: Json) -> Json:
        return edited(message_from_bot(self._snowflake(), channel_id), payload)

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        await ws.send_json({"op": Op.HELLO, "d": {"heartbeat_interval": 41250}})
        async for frame in ws:
            if frame.type is not WSMsgType.TEXT:
                break
            message = frame.json()
            if message["op"] == Op.HEARTBEAT:
                await ws.send_json({"op": Op.HEARTBEAT_ACK})
            elif message["op"] == Op.IDENTIFY:
                await self._identify(ws, message["d"])
            elif message["op"] == Op.RESUME:
                await self._resume(ws, message["d"])
            await self._notify()
        return ws

    async def _identify(self, ws: web.WebSocketResponse, data: Json) -> None:
        self.identified_at = self.identified_at or time.monotonic()
        self.identifies.append(data)
        if data["token"] != self.token:
            await ws.close(code=4004, message=b"Authentication failed.")
            return
        if self.intents_refused and data["intents"] & PRIVILEGED_INTENTS:
            await ws.close(code=4014, message=b"Disallowed intent(s).")
            return
        shard, count = data.get("shard", (0, 1))
        guilds = [guild for guild in self.guilds if (guild.id >> 22) % count == shard]
        session_id = f"session-{self._snowflake()}"
        ready: Json = {"v": 10, "user": BOT, "session_id": session_id, "resume_gateway_url": self.gateway_url}
        ready |= {"guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds]}
        ready |= {"application": {"id": APPLICATION_ID, "flags": 0}, "shard": [shard, count]}
        await self._event(ws, "READY", ready)
        for guild in guilds:
            await self._event(ws, "GUILD_CREATE", guild_in_full(guild))
        self._sessions[session_id] = Session(ws, shard, count)

    async def _resume(self, ws: web.WebSocketResponse, data: Json) -> None:
        session = self._sessions.get(data["session_id"])
        if session is None or data["token"] != self.token:
            await ws.send_json({"op": Op.INVALID_SESSION, "d": False})
            return
        self.resumes += 1
        self._sessions[data["session_id"]] = session._replace(ws=ws)
        await self._event(ws, "RESUMED", {})  # not null: discord.py writes into it

    async def _event(self, ws: web.WebSocketResponse, event: str, data: Json) -> None:
        await ws.send_json({"op": Op.DISPATCH, "t": event, "s": next(self._numbers), "d": data})

    def _routes(self) -> list[tuple[str, str, Handler]]:
        application, channel = f"/applications/{APPLICATION_ID}", "/channels/{channel}"
        webhook = f"/webhooks/{APPLICATION_ID}/{{token}}"
        limits = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
        gateway = {"url": self.gateway_url, "shards": self.shards, "session_start_limit": limits}
        return [
            ("GET", "/users/@me", _fixed(BOT)),
            ("GET", "/oauth2/applications/@me", _fixed(APPLICATION)),
            ("GET", "/gateway", _fixed(gateway)),
            ("GET", "/gateway/bot", _fixed(gateway)),
            ("*", f"{application}/commands", self._commands),
            ("*", f"{application}/guilds/{{guild}}/commands", self._commands),
            ("POST", "/interactions/{id}/{token}/callback", self._callback),
            ("POST", webhook, self._post),
            ("*", f"{webhook}/messages/{{message}}", self._existing),
            ("POST", f"{channel}/typing", _fixed(None, 204)),
            ("POST", f"{channel}/messages", self._post),
            ("*", f"{channel}/messages/{{message}}", self._existing),
        ]

    @web.middleware
    async def _rest(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Note the request, check its token, and answer as Discord does where there is no such route."""
        if not request.path.startswith(API):
            return await handler(request)
        path = request.path.removeprefix(API)
        body = await _body(request)
        self.requests.append(Request(request.method, path, body, time.monotonic()))
        by_url = path.startswith(("/interactions/", "/webhooks/"))  # their token is in it
        try:
            if not by_url and request.headers.get("Authorization") != f"Bot {self.token}":
                return _json({"message": "401: Unauthorized", "code": 0}, 401)
            return await handler(request)
        except web.HTTPNotFound:
            return _json({"message": "404: Not Found", "code": 0}, 404)
        finally:
            await self._notify()

    async def _commands(self, request: web.Request) -> web.Response:
        guild_id = request.match_info.get("guild")
        known = self.commands.get(guild_id, [])
        if request.method == "PUT":
            ids = {(command["type"], command["name"]): command["id"] for command in known}
            base = {"application_id": APPLICATION_ID, "version": "1", "type": 1, "description": ""}
            base |= {"guild_id": guild_id} if guild_id else {}
            known = [base | command for command in await _body(request)]
            for command in known:
                command["id"] = ids.get((command["type"], command["name"])) or self._snowflake()
            self.commands[guild_id] = known
            self.syncs += 1
        return _json(known)

    async def _callback(self, request: web.Request) -> web.Response:
        token, body = request.match_info["token"], await _body(request)
        pending = self._pending.get(token)
        if pending is None or pending.callback is not None:
            return _error(40060 if pending else 10062)
        kind, data, seconds = body["type"], body.get("data") or {}, time.monotonic() - pending.dispatched
        pending.callback = callback = Callback(kind, data, seconds, 200, token, None)
        if self.callback_error is not None:
            refusal = _error(self.callback_error)
            callback.status = refusal.status
            return refusal
        answer: Json = {"interaction": {"id": request.match_info["id"], "type": pending.kind}}
        if kind in {4, 5}:  # a message, now or later
            callback.message = self._message(pending.channel_id, data)
            self.messages[callback.message["id"]] = callback.message
        elif kind in {6, 7} and pending.message:  # an edit of the message pressed, later or now
            callback.message = edited(pending.message, data)
        if callback.message:
            answer["interaction"] |= {"response_message_id": callback.message["id"]}
            answer["resource"] = {"type": kind, "message": callback.message}
        return _json(answer)

    async def _post(self, request: web.Request) -> web.Response:
        pending = self._pending.get(request.match_info.get("token", ""))
        channel_id = pending.channel_id if pending else request.match_info.get("channel", "")
        message = self._message(channel_id, await _body(request))
        self.messages[message["id"]] = message
        return _json(message)

    async def _existing(self, request: web.Request) -> web.Response:
        message_id = request.match_info["message"]
        if message_id == "@original":
            pending = self._pending.get(request.match_info["token"])
            original = pending and pending.callback and pending.callback.message
            message_id = original["id"] if original else ""
        message = self.messages.get(message_id)
        if message is None:
            return _error(10008)
        if request.method == "DELETE":
            del self.messages[message_id]
            return _json(None, 204)
        if request.method == "PATCH":
            edited(message, await _body(request))["edited_timestamp"] = datetime.now(UTC).isoformat()
        return _json(message)


async def _body(request: web.Request) -> Any:  # noqa: ANN401 - JSON
    if request.content_type.startswith("multipart/"):  # comes with files, which are dropped
        return json.loads(str((await request.post())["payload_json"]))
    return await request.json() if request.body_exists else None


def _json(body: object, status: int = 200) -> web.Response:
    if status == 204:
        return web.Response(status=status)
    # Exactly "application/json": with a charset after it, discord.py takes the body for plain text.
    return web.Response(body=json.dumps(body).encode(), status=status, content_type="application/json")


def _fixed(body: object, status: int = 200) -> Handler:
    async def answer(_: web.Request) -> web.Response:
        return _json(body, status)

    return answer


def _error(code: int) -> web.Response:
    status, words = ERRORS.get(code, (code, "refused by the test"))
    return _json({"message": words, "code": code if code in ERRORS else 0}, status)
