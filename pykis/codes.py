# Generated from catalog/errors.toml by tools/generate.py; do not edit.
"""What KIS' codes mean: what an answer proves about an order, which exception it becomes, what to do."""

from __future__ import annotations

import re
from typing import Literal

from .errors import (
    KisAPIError,
    KisInsufficientFundsError,
    KisInsufficientHoldingsError,
    KisMarketClosedError,
    KisOrderRejectedError,
    KisRateLimitError,
)

__all__ = ["THROTTLED", "TOKEN_DEAD", "WRONG_QUESTION", "advice", "effect", "exception_for", "korean", "meaning"]

TOKEN_DEAD = frozenset(("EGW00121", "EGW00123"))
"""The token was refused: expired, revoked or unknown."""
THROTTLED = frozenset(("EGW00201",))
"""Too many calls a second; nothing reached the ledger."""
WRONG_QUESTION = frozenset(("OPSQ2000", "OPSQ2001", "OPSQ2002"))
"""On a read: asking again cannot help."""
_REFUSED = frozenset(
    (
        "EGW00003",
        "EGW00004",
        "EGW00101",
        "EGW00102",
        "EGW00103",
        "EGW00104",
        "EGW00105",
        "EGW00106",
        "EGW00107",
        "EGW00108",
        "EGW00109",
        "EGW00110",
        "EGW00111",
        "EGW00112",
        "EGW00113",
        "EGW00114",
        "EGW00115",
        "EGW00116",
        "EGW00117",
        "EGW00118",
        "EGW00119",
        "EGW00120",
        "EGW00121",
        "EGW00122",
        "EGW00123",
        "EGW00124",
        "EGW00125",
        "EGW00126",
        "EGW00127",
        "EGW00128",
        "EGW00129",
        "EGW00130",
        "EGW00131",
        "EGW00132",
        "EGW00201",
        "EGW00205",
        "EGW00206",
        "EGW00207",
        "EGW00208",
        "EGW00209",
        "EGW00210",
        "EGW00211",
        "EGW00212",
        "EGW00213",
        "EGW00310",
        "EGW02004",
        "EGW02006",
    )
)
"""On an order: proof that nothing reached the ledger."""
_UNCERTAIN = frozenset(
    (
        "EGW00001",
        "EGW00002",
        "EGW00202",
        "EGW00203",
        "EGW00204",
        "EGW00215",
        "EGW00300",
        "EGW00301",
        "EGW00302",
        "EGW00303",
        "EGW00304",
        "90020000",
    )
)
"""On an order: no proof of anything."""
_UNCERTAIN_PREFIXES = ("IGW",)
_PAPER_LEDGER = re.compile(r"40\d{6}")

_EXCEPTIONS: dict[str, type[KisAPIError]] = {
    "EGW00133": KisRateLimitError,
    "EGW00201": KisRateLimitError,
    "EGW00213": KisAPIError,
    "EGW00215": KisRateLimitError,
    "APBK0066": KisOrderRejectedError,
    "APBK0400": KisInsufficientHoldingsError,
    "APBK0506": KisOrderRejectedError,
    "APBK0656": KisOrderRejectedError,
    "APBK0918": KisMarketClosedError,
    "APBK0919": KisMarketClosedError,
    "APBK0952": KisInsufficientFundsError,
    "APBK1234": KisInsufficientHoldingsError,
    "APBK1359": KisOrderRejectedError,
    "APBK1507": KisOrderRejectedError,
    "APBK1744": KisOrderRejectedError,
    "APBK1943": KisOrderRejectedError,
    "APBK3009": KisOrderRejectedError,
    "APBK3013": KisOrderRejectedError,
    "APBK3026": KisOrderRejectedError,
    "KIER2320": KisOrderRejectedError,
    "40030000": KisOrderRejectedError,
    "40070000": KisOrderRejectedError,
    "40100000": KisMarketClosedError,
    "40240000": KisInsufficientHoldingsError,
    "40250000": KisInsufficientFundsError,
    "40310000": KisOrderRejectedError,
    "40330000": KisOrderRejectedError,
    "40470000": KisOrderRejectedError,
    "40570000": KisMarketClosedError,
    "40580000": KisMarketClosedError,
    "40910000": KisOrderRejectedError,
}
_MEANINGS = {
    "MCA00000": "quotation answered",
    "KIOK0500": "answered, more pages follow",
    "KIOK0510": "account query answered",
    "KIOK0420": "account query answered",
    "KIOK0460": "account query answered",
    "KIOK0530": "account query answered",
    "KIOK0560": "nothing to show",
    "APBK0013": "order sent",
    "APBK0029": "futures order sent",
    "20310000": "paper: query answered",
    "40590000": "paper: sell order taken",
    "40600000": "paper: buy order taken",
    "40620000": "paper: modification taken",
    "40630000": "paper: cancellation taken",
    "70070000": "paper: no rows",
    "EGW00001": "a passing error",
    "EGW00002": "server error",
    "EGW00003": "access refused",
    "EGW00004": "no permission",
    "EGW00101": "bad request",
    "EGW00102": "app key missing",
    "EGW00103": "app key invalid",
    "EGW00104": "app secret missing",
    "EGW00105": "app secret invalid",
    "EGW00106": "redirect, service, scope, state, grant or response_type problem",
    "EGW00107": "redirect, service, scope, state, grant or response_type problem",
    "EGW00108": "redirect, service, scope, state, grant or response_type problem",
    "EGW00109": "redirect, service, scope, state, grant or response_type problem",
    "EGW00110": "redirect, service, scope, state, grant or response_type problem",
    "EGW00111": "redirect, service, scope, state, grant or response_type problem",
    "EGW00112": "redirect, service, scope, state, grant or response_type problem",
    "EGW00113": "redirect, service, scope, state, grant or response_type problem",
    "EGW00114": "redirect, service, scope, state, grant or response_type problem",
    "EGW00115": "redirect, service, scope, state, grant or response_type problem",
    "EGW00121": "token invalid",
    "EGW00123": "token expired",
    "EGW00130": "user invalid",
    "EGW00131": "hashkey invalid",
    "EGW00132": "content type invalid",
    "EGW00133": "token asked for too often",
    "EGW00201": "too many calls a second",
    "EGW00202": "routing error",
    "EGW00203": "routing error",
    "EGW00204": "routing error",
    "EGW00205": "not a Bearer token",
    "EGW00206": "no right to this API",
    "EGW00207": "IP address not allowed",
    "EGW00208": "custtype wrong",
    "EGW00209": "seq_no wrong",
    "EGW00210": "companies have no paper trading",
    "EGW00211": "person's name missing",
    "EGW00212": "phone number missing",
    "EGW00213": "company's name missing, or the TR is not for paper",
    "EGW00215": "too many calls a second at the ledger",
    "EGW00300": "instance error",
    "EGW00301": "instance error",
    "EGW00302": "instance error",
    "EGW00303": "instance error",
    "EGW00304": "instance error",
    "EGW00310": "TR id invalid",
    "EGW02004": "paper key on the real host",
    "EGW02006": "TR not for paper",
    "IGW00002": "account mismatch",
    "IGW00007": "body could not be built",
    "IGW00009": "reply could not be built",
    "IGW00014": "internal error",
    "MCA00124": "no such service",
    "MCA05762": "condition search notice",
    "MCA05918": "condition search found nothing",
    "OPSQ0001": "queue server: preprocessing",
    "OPSQ0010": "queue server: preprocessing",
    "OPSQ0011": "queue server: resources",
    "OPSQ1002": "queue server: session",
    "OPSQ2000": "account invalid",
    "OPSQ2001": "market code invalid",
    "OPSQ2002": "field length invalid, or a field is missing",
    "OPSQ2003": "queue server: MCI",
    "OPSQ3001": "answer could not be parsed by KIS",
    "OPSQ3002": "answer could not be parsed by KIS",
    "OPSQ3003": "answer could not be parsed by KIS",
    "OPSQ3004": "answer could not be parsed by KIS",
    "OPSQ9995": "body missing",
    "OPSQ9996": "header missing",
    "OPSQ9997": "JSON invalid",
    "OPSQ9998": "seq_no missing",
    "OPSQ9999": "tr_id missing",
    "APBK0066": "symbol halted",
    "APBK0400": "more than is sellable",
    "APBK0506": "price not on a tick",
    "APBK0656": "symbol unknown or cash short (sources differ)",
    "APBK0918": "outside trading hours",
    "APBK0919": "not today's trading day",
    "APBK0952": "cash exceeded",
    "APBK1227": "INQR_DVSN missing",
    "APBK1234": "holdings short",
    "APBK1359": "modified or cancelled quantity larger than the order's",
    "APBK1507": "overseas price 0",
    "APBK1744": "pension account",
    "APBK1943": "market order not allowed here",
    "APBK3009": "symbol not tradable through SOR",
    "APBK3013": "market order not allowed here",
    "APBK3026": "symbol check failed",
    "APAC0081": "account input error",
    "APTR0058": "account and app key do not belong together",
    "KIER2320": "modified or cancelled quantity short (futures)",
    "40030000": "price not on a tick",
    "40070000": "symbol not tradable on paper",
    "40100000": "not a business day",
    "40240000": "no holdings",
    "40250000": "cash short",
    "40310000": "refused (sources differ on why)",
    "40330000": "nothing left to modify or cancel",
    "40470000": "refused (reason not known)",
    "40570000": "before the market opens",
    "40580000": "market closed",
    "40910000": "account not allowed to order",
    "90020000": "service delayed",
    "OPSP0000": "subscribed",
    "OPSP0001": "unsubscribed",
    "OPSP0002": "already subscribed",
    "OPSP0003": "was not subscribed",
    "OPSP0007": "internal error",
    "OPSP0008": "too many subscriptions",
    "OPSP0009": "internal error",
    "OPSP0010": "app key invalid",
    "OPSP0011": "approval key invalid",
    "OPSP8991": "TR id invalid",
    "OPSP8992": "key invalid",
    "OPSP8993": "key could not be parsed",
    "OPSP8994": "personalseckey missing",
    "OPSP8995": "app secret missing",
    "OPSP8996": "app key in use by another connection",
    "OPSP8997": "tr_type invalid",
    "OPSP8998": "custtype invalid",
    "OPSP8999": "resources short",
    "OPSP9990": "key missing",
    "OPSP9991": "input missing",
    "OPSP9992": "body missing",
    "OPSP9993": "internal error",
    "OPSP9994": "app key invalid",
    "OPSP9995": "resources short",
    "OPSP9996": "app key missing",
    "OPSP9997": "custtype missing",
    "OPSP9998": "header missing",
    "OPSP9999": "JSON invalid",
}
_KOREAN = {
    "MCA00000": "정상처리 되었습니다.",
    "KIOK0500": "조회가 계속됩니다..다음버튼을 Click 하십시오.",
    "KIOK0560": "조회할 내용이 없습니다",
    "APBK0013": "주문 전송 완료 되었습니다.",
    "20310000": "모의투자 조회가 완료되었습니다.",
    "40620000": "모의투자 정정주문이 완료 되었습니다.",
    "EGW00123": "기간이 만료된 token 입니다.",
    "EGW00133": "접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)",
    "EGW00201": "초당 거래건수를 초과하였습니다.",
    "EGW00215": "원장에서 허용 가능한 초당 거래건수를 초과하였습니다.",
    "EGW02004": "실전투자 도메인은 모의투자 앱키로 호출하실 수 없습니다.",
    "EGW02006": "모의투자 TR 이 아닙니다.",
    "IGW00007": "MCA 전문바디 구성 중 오류가 발생하였습니다.",
    "MCA05918": "종목코드 오류입니다.",
    "OPSQ2000": "ERROR : INPUT INVALID_CHECK_ACNO",
    "APBK0918": "장운영시간이 아닙니다.(주문불가)",
    "APBK0919": "장운영일자가 주문일과 상이합니다",
    "APBK0952": "주문가능금액을 초과 했습니다",
    "40070000": "모의투자 주문처리가 안되었습니다(매매불가 종목)",
    "40330000": "모의투자 정정/취소할 수량이 없습니다.",
    "40580000": "모의투자 장종료 입니다.",
    "OPSP0000": "SUBSCRIBE SUCCESS",
    "OPSP0001": "UNSUBSCRIBE SUCCESS",
    "OPSP0002": "ALREADY IN SUBSCRIBE",
    "OPSP0003": "UNSUBSCRIBE ERROR(not found!)",
    "OPSP0008": "MAX SUBSCRIBE OVER",
    "OPSP0011": "invalid approval : NOT FOUND",
    "OPSP8996": "ALREADY IN USE appkey",
}
_ADVICE = {
    "EGW00001": "KIS had a passing error; try again in a moment.",
    "EGW00002": "KIS' server had an error; try again in a moment.",
    "EGW00003": "KIS refused access; check that this app key is registered for the service.",
    "EGW00004": "This app key lacks the permission; ask for it on KIS' developer portal.",
    "EGW00102": "No app key was sent; set KIS_APP_KEY.",
    "EGW00103": "KIS does not know this app key; check it, and whether it is a paper or a real key.",
    "EGW00104": "No app secret was sent; set KIS_APP_SECRET.",
    "EGW00105": "The app secret does not belong to this app key.",
    "EGW00121": "KIS does not know this token; a new one is asked for once.",
    "EGW00123": "The token is no longer valid; a new one is asked for once.",
    "EGW00133": (
        "KIS issues one token a minute for an app key; wait a minute, or share the token's folder between programs."
    ),
    "EGW00201": (
        "Another program may be using the same app key; programs on one machine share the limit through PYKIS_HOME."
    ),
    "EGW00206": "This app key has no right to this API; ask for it on KIS' developer portal.",
    "EGW00207": "Register this machine's address on KIS' developer portal.",
    "EGW00213": "This TR may be missing on paper trading.",
    "EGW00215": "KIS' ledger is busy; ask less often for a while.",
    "EGW00310": "KIS does not know this TR id; it may have been renamed.",
    "EGW02004": "This is a paper app key: use virtual=True, or a real app key.",
    "EGW02006": "Paper trading lacks this TR; it needs a real account.",
    "IGW00002": "The account does not belong to this app key; check KIS_ACCOUNT.",
    "MCA00124": "Path and TR id do not belong together.",
    "OPSQ2000": "The account does not belong to this app key; check KIS_ACCOUNT.",
    "OPSQ2001": "Check the market code.",
    "OPSQ2002": "A parameter is missing or too long.",
    "APBK0066": "Trading of this symbol is halted.",
    "APBK0400": "Ask for the sellable quantity first; open sell orders hold shares back.",
    "APBK0506": "The price must be a multiple of the tick size at that price.",
    "APBK0656": "Check the symbol and the orderable amount.",
    "APBK0918": "This kind of order is not taken at this time of day.",
    "APBK0919": "Today is a holiday, or KIS has moved on to the next trading day.",
    "APBK0952": "Ask for the orderable amount first; a market order is counted at the upper limit.",
    "APBK1234": "Ask for the sellable quantity first.",
    "APBK1359": "Part of the order may have been filled meanwhile; read it again.",
    "APBK1507": "Overseas orders need a price.",
    "APBK1744": "This order is not possible in a pension account.",
    "APBK1943": "Use a limit order.",
    "APBK3009": "Send it to KRX.",
    "APBK3013": "Use a limit order.",
    "APBK3026": "Check the symbol and the exchange.",
    "APAC0081": "Check KIS_ACCOUNT.",
    "APTR0058": "The account does not belong to this app key; check KIS_ACCOUNT.",
    "KIER2320": "Part of the order may have been filled meanwhile; read it again.",
    "40030000": "The price must be a multiple of the tick size at that price.",
    "40070000": "Paper trading does not offer this symbol.",
    "40100000": "Today is a holiday.",
    "40240000": "There is nothing of this symbol to sell.",
    "40250000": "Ask for the orderable amount first; a market order is counted at the upper limit.",
    "40330000": "The order was filled, cancelled or replaced meanwhile; read it again.",
    "40570000": "Paper trading takes orders from the open.",
    "40580000": "Paper trading takes orders until the close.",
    "40910000": "Check the paper account on KIS' site.",
    "90020000": "Paper trading is slow at the moment; an order may have been taken all the same.",
    "OPSP0007": "KIS had an internal error; the subscription is tried again after a reconnect.",
    "OPSP0008": "One connection holds 41 registrations; close some first.",
    "OPSP0010": "KIS does not know this app key.",
    "OPSP0011": "The approval key is no longer valid; a new one is asked for with the next connection.",
    "OPSP8991": "KIS does not know this feed; it may be missing on paper trading.",
    "OPSP8992": "Check the symbol, or the HTS id for execution notices.",
    "OPSP8993": "Check the symbol, or the HTS id for execution notices.",
    "OPSP8996": "Another program holds this app key's one connection; close it, or wait until KIS has let go of it.",
    "OPSP9990": "Give a symbol, or the HTS id for execution notices.",
    "OPSP9994": "KIS does not know this app key.",
}


def effect(msg_cd: str, rt_cd: str, http_status: int) -> Literal["accepted", "refused", "uncertain"]:
    """What an answer to an order-type POST proves.

    ``accepted`` still wants an order number in the answer. ``refused``: nothing reached the ledger. Everything
    that is not known proves nothing.
    """
    if msg_cd in _UNCERTAIN or msg_cd.startswith(_UNCERTAIN_PREFIXES):
        return "uncertain"
    if rt_cd == "0":
        return "accepted" if http_status == 200 and msg_cd not in _REFUSED else "uncertain"
    if rt_cd == "7" or msg_cd in _REFUSED:
        return "refused"
    if rt_cd == "1" and _PAPER_LEDGER.fullmatch(msg_cd):
        return "refused"
    return "uncertain"


def exception_for(msg_cd: str) -> type[KisAPIError]:
    """The exception that a code becomes."""
    found = _EXCEPTIONS.get(msg_cd)
    if found is not None:
        return found
    return KisOrderRejectedError if _PAPER_LEDGER.fullmatch(msg_cd) else KisAPIError


def advice(msg_cd: str) -> str:
    """A sentence that says what to do; blank if nothing is known."""
    return _ADVICE.get(msg_cd, "")


def meaning(msg_cd: str) -> str:
    """What a code means, in a few English words; blank if it is not known."""
    return _MEANINGS.get(msg_cd, "")


def korean(msg_cd: str) -> str:
    """KIS' own sentence for a code, where one was seen; else blank."""
    return _KOREAN.get(msg_cd, "")
