"""The control endpoint on loopback: faults, clock, limits, market, state; JSON in, JSON out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from ..kinds import AccountNumber, Side
from .bonds_listed import UNIT as WON
from .contracts import UNIT as POINT
from .faults import Fault

if TYPE_CHECKING:
    from aiohttp import web

    from .bonds import BondExchange
    from .events import Order, Venue
    from .exchange import Exchange
    from .futures import FuturesExchange
    from .overseas_exchange import OverseasExchange
    from .server import SimulatorServer
    from .simulator import Simulator

__all__ = ["Control"]

Given = Mapping[str, object]


class Control:
    """``POST /sim/NAME`` with a JSON object; ``GET`` where it only reads."""

    def __init__(self, server: SimulatorServer) -> None:
        self._server = server
        self._orders: dict[int, Order] = {}
        self._routes: dict[tuple[str, str], Callable[[Given], object]] = {
            ("GET", "state"): self._state,
            ("GET", "requests"): self._requests,
            ("GET", "faults"): self._list_faults,
            ("POST", "faults"): self._add_fault,
            ("DELETE", "faults"): self._remove_faults,
            ("POST", "clock"): self._clock,
            ("POST", "limits"): self._limits,
            ("POST", "market"): self._market,
            ("POST", "accounts"): self._account,
            ("POST", "tokens"): self._tokens,
            ("POST", "sockets"): self._sockets,
        }

    async def handle(self, request: web.Request) -> web.Response:
        """Answer one control request: 200 with the result, 400 with a sentence, 404 with the routes."""
        from aiohttp import web

        name = request.match_info["name"]
        text = await request.text()
        given: Given = dict(request.query) if request.method == "GET" else json.loads(text or "{}")
        if (request.method, name) == ("POST", "restart"):
            self._server.restart_soon(_number(given, "down"))
            return web.json_response({"ok": True})
        route = self._routes.get((request.method, name))
        if route is None:
            known = sorted(f"{method} /sim/{path}" for method, path in (*self._routes, ("POST", "restart")))
            return web.json_response({"error": "unknown", "known": known}, status=404)
        try:
            result = self._server.call(lambda: route(given))
        except (ValueError, KeyError, TypeError) as error:
            return web.json_response({"error": str(error)}, status=400)
        return web.json_response(result)

    @property
    def _simulator(self) -> Simulator:
        return self._server.simulator

    def _state(self, _: Given) -> object:
        simulator = self._simulator
        return {
            "now": simulator.now,
            "virtual": simulator.virtual,
            "phase": simulator.market.phase(),
            "sessions": [
                {
                    "app_key": session.app_key.key if session.app_key else "",
                    "registrations": [list(each) for each in session.registrations],
                    "waiting": len(session.outbox),
                    "silent": session.silent,
                }
                for session in simulator.hub.sessions
            ],
            "connects": simulator.hub.connects[-100:],
            "token_issues": [[at, key] for at, key in simulator.issuer.issues[-100:]],
            "requests": len(simulator.gateway.log),
            "busiest": {key: simulator.throttle.busiest(key) for key in simulator.throttle.arrivals},
            "keys": [
                {
                    "app_key": key.key,
                    "app_secret": key.secret,
                    "account": f"{key.account.cano}-{key.account.product}",
                    "hts_id": key.hts_id,
                }
                for key in simulator.keys
            ],
        }

    def _requests(self, given: Given) -> object:
        tr_id, since = str(given.get("tr_id", "")), _number(given, "since")
        log = [each for each in self._simulator.gateway.log if each.at >= since and tr_id in ("", each.tr_id)]
        return [each._asdict() for each in log[-1000:]]

    def _list_faults(self, _: Given) -> object:
        listed = self._simulator.faults.armed()
        return [{"number": number, "used": used, **asdict(fault)} for number, fault, used in listed]

    def _add_fault(self, given: Given) -> object:
        return {"number": self._simulator.faults.add(Fault.read(given))}

    def _remove_faults(self, given: Given) -> object:
        if "number" in given:
            return {"removed": self._simulator.faults.remove(int(_number(given, "number")))}
        self._simulator.faults.clear()
        return {"removed": True}

    def _clock(self, given: Given) -> object:
        self._server.move(_number(given, "shift"))
        return {"now": self._server.now()}

    def _limits(self, given: Given) -> object:
        simulator, app_key = self._simulator, str(given.get("app_key", ""))
        if "rest" in given:
            limit = int(_number(given, "rest"))
            if app_key:
                simulator.throttle.limits[app_key] = limit
            else:
                simulator.throttle.limit = limit
        if "registrations" in given:
            simulator.hub.limit = int(_number(given, "registrations"))
        if "token_interval" in given:
            simulator.issuer.token_interval = _number(given, "token_interval")
        if "approval_interval" in given:
            simulator.issuer.approval_interval = _number(given, "approval_interval")
        return {
            "rest": simulator.throttle.limit,
            "registrations": simulator.hub.limit,
            "token_interval": simulator.issuer.token_interval,
            "approval_interval": simulator.issuer.approval_interval,
        }

    def _market(self, given: Given) -> object:
        symbol, action = str(given.get("symbol", "")), str(given.get("action", "price"))
        market, unit = self._floor(symbol)
        price = int(Decimal(str(given.get("price", 0))) * unit)
        if action == "liquidity":
            simulator = self._simulator
            for floor in (
                simulator.market,
                simulator.abroad.market,
                simulator.futures.market,
                simulator.futures.night.market,
                simulator.bonds.market,
            ):
                floor.liquidity = bool(given["on"])
        elif action == "price":
            market.set_price(symbol, price)
        elif action == "halt":
            seconds = _number(given, "seconds") if "seconds" in given else None
            market.halt(symbol, seconds=seconds, vi=bool(given.get("vi", False)))
        elif action == "resume":
            market.resume(symbol)
        elif action == "order":
            side: Side = "sell" if given["side"] == "sell" else "buy"
            venue: Venue | None = "NXT" if given.get("venue") == "NXT" else None
            order = market.foreign(symbol, side, int(_number(given, "qty")), price, venue=venue)
            number = len(self._orders) + 1
            self._orders[number] = order
            return {"number": number, "filled": order.filled, "remaining": order.remaining}
        elif action == "cancel":
            order = self._orders[int(_number(given, "number"))]
            return {"cancelled": self._floor(order.symbol)[0].cancel(order)}
        else:
            raise ValueError("action must be price, halt, resume, order, cancel or liquidity")
        return {"ok": True}

    def _floor(self, symbol: str) -> tuple[Exchange | OverseasExchange | FuturesExchange | BondExchange, int]:
        """Where a symbol trades, and how many of the floor's price units are one of its currency, or one point."""
        simulator = self._simulator
        abroad, futures, bonds = simulator.abroad.market, simulator.futures.market, simulator.bonds.market
        if ":" in symbol:
            return abroad, abroad.instruments[symbol].place.country.unit
        if symbol in futures.instruments:
            return futures, POINT
        return (bonds, WON) if symbol in bonds.instruments else (simulator.market, 1)

    def _account(self, given: Given) -> object:
        ledger, action = self._simulator.ledger, str(given.get("action", "open"))
        if action == "open":
            key = self._simulator.add_account(
                cash=int(_number(given, "cash")) if "cash" in given else 100_000_000,
                hts_id=str(given.get("hts_id", "")),
            )
            account = f"{key.account.cano}-{key.account.product}"
            return {"app_key": key.key, "app_secret": key.secret, "account": account, "hts_id": key.hts_id}
        number = AccountNumber.parse(str(given["account"]))
        if action == "deposit" and "currency" in given:
            self._simulator.abroad.deposit(number, str(given["currency"]), Decimal(str(given["amount"])))
        elif action == "deposit":
            ledger.deposit(number, int(_number(given, "amount")))
        elif action == "give" and ":" in str(given["symbol"]):
            price = Decimal(str(given["price"]))
            self._simulator.abroad.give(number, str(given["symbol"]), int(_number(given, "qty")), price)
        elif action == "give" and str(given["symbol"]) in self._simulator.bonds.market.instruments:
            price = Decimal(str(given["price"]))
            self._simulator.bonds.give(number, str(given["symbol"]), int(_number(given, "qty")), price)
        elif action == "give":
            ledger.give(number, str(given["symbol"]), int(_number(given, "qty")), int(_number(given, "price")))
        elif action == "reject":
            ledger.reject(number, int(_number(given, "order_no")))
        else:
            raise ValueError("action must be open, deposit, give or reject")
        return {"ok": True}

    def _tokens(self, given: Given) -> object:
        app_key = str(given.get("app_key", "")) or self._server.app_key
        return {"revoked": self._simulator.issuer.revoke(app_key, sticky=bool(given.get("sticky", False)))}

    def _sockets(self, given: Given) -> object:
        action = str(given.get("action", "drop"))
        if action == "drop":
            return {"sessions": self._simulator.drop_sockets(hold=_number(given, "hold"))}
        if action == "silence":
            return {"sessions": self._simulator.silence_sockets()}
        if action == "push":
            self._simulator.push(str(given["text"]))
            return {"ok": True}
        raise ValueError("action must be drop, silence or push")


def _number(given: Given, name: str) -> float:
    return float(cast("str | float", given.get(name, 0)))
