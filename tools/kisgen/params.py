"""The keyword parameters of a generated method: type, default and description of each."""

from __future__ import annotations

import re

from .catalog import Endpoint, Param
from .text import clean, shorten

FILLED = ("CANO", "ACNT_PRDT_CD", "USER_ID")
"""Parameters that the session fills from the credentials."""
OAUTH = ("grant_type", "appkey", "appsecret", "secretkey")
"""The same for OAuth (no TR id)."""
OPEN = ("ORD_DVSN", "ORD_DVSN_CD")
"""Parameters whose values grow from year to year: any text, the known values in the docstring."""


def filled(endpoint: Endpoint, param: Param) -> bool:
    """Whether the session knows the value."""
    return param.wire.upper() in FILLED or (endpoint.no_tr and param.wire in OAUTH)


def literal(param: Param) -> str:
    """The type of a parameter: the known values, if they are all of them."""
    if not param.values or param.partial or param.wire in OPEN or not complete(param):
        return "str"
    values = list(param.values)
    if param.need == "no" and "" not in values:
        values.append("")
    return f"Literal[{', '.join(chr(34) + value + chr(34) for value in values)}]"


def complete(param: Param) -> bool:
    """Whether the text beside the values names no further code of the same form."""
    if len(param.values) < 2 and param.need != "no":
        return len(param.values) == 1 and not param.note
    shapes = {(len(value), value.isdigit()) for value in param.values}
    text = f"{param.label} {param.note}"
    for code in re.findall(r"(?<![0-9A-Za-z])([0-9A-Za-z]{1,3})\s*[:.\-–(]?\s*[가-힣A-Z(]", text):
        if (len(code), code.isdigit()) in shapes and code not in param.values and code.isdigit():
            return False
    return all(re.fullmatch(r"[0-9A-Za-z_+\- ]*", value) for value in param.values)


def default(endpoint: Endpoint, param: Param) -> str | None:
    """The default as source text, None if the caller must say."""
    if filled(endpoint, param):
        return "None"
    if param.sent == "given":
        return "None" if not param.default else f'"{param.default}"'
    if param.default is not None:
        return f'"{param.default}"'
    if endpoint.method == "GET":
        found = _safe_default(param)
        if found is not None:
            return f'"{found}"'
    return '""' if param.need == "no" else None


def _safe_default(param: Param) -> str | None:
    """For reads: KIS' own word for a default, everything ("전체"), the only value, the market of the example."""
    for value, label in param.values.items():
        if re.search(r"기본값|default", label, re.IGNORECASE) or label == "전체":
            return value
    if len(param.values) == 1:
        return next(iter(param.values))
    text = f"{param.label} {param.note} {param.example}"
    if "SCR_DIV_CODE" in param.wire.upper():
        keys = set(re.findall(r"(?<!\d)\d{4,5}(?!\d)", text))
        return keys.pop() if len(keys) == 1 else None
    if param.wire.upper() == "FID_COND_MRKT_DIV_CODE":
        codes = set(re.findall(r"(?<![A-Za-z])[A-Z]{1,2}(?![A-Za-z])", text))
        return param.example if param.example in param.values or codes == {param.example} else None
    match = re.search(r"(?<![0-9A-Za-z])([0-9A-Z]{1,2})\s*:\s*(?:기본값|Default|default|전체)", param.note)
    if param.note and param.note == param.example and re.fullmatch(r"[0-9A-Z]{1,3}", param.note):
        return param.note
    return match[1] if match else None


def _type(endpoint: Endpoint, param: Param) -> str:
    kind = literal(param)
    found = default(endpoint, param)
    if found == "None":
        return f"{kind} | None"
    if found is not None and kind.startswith("Literal") and f"[{found}" not in kind and f", {found}" not in kind:
        return "str" if found != '""' else kind[:-1] + ', ""]'
    return kind


def _variant_type(endpoint: Endpoint) -> str:
    values = dict.fromkeys(variant.split(" ")[0] for variant, _, _ in endpoint.trs)
    return f"Literal[{', '.join(chr(34) + value + chr(34) for value in values)}]"


def signature(endpoint: Endpoint) -> list[str]:
    """The keyword parameters, those without a default first."""
    needed: list[str] = []
    optional: list[str] = []
    wires = {param.name for param in endpoint.params}
    if endpoint.variant and endpoint.variant[0] not in wires:
        needed.append(f"{endpoint.variant[0]}: {_variant_type(endpoint)},")
    for param in endpoint.params:
        if param.page or param.const is not None or param.computed:
            continue
        found = default(endpoint, param)
        line = f"{param.name}: {_type(endpoint, param)}"
        if found is None:
            needed.append(f"{line},")
        else:
            optional.append(f"{line} = {found},")
    return [*needed, *optional]


def describe_param(endpoint: Endpoint, param: Param) -> str:
    """Label, note and values of a parameter, in a sentence or two."""
    label = clean(param.label) or param.wire
    values = ", ".join(f"{code or 'blank'} {clean(name)}" for code, name in param.values.items())
    parts = [label]
    if param.note and clean(param.note) != label:
        parts.append(shorten(param.note, 200))
    if values and not all(name in param.note for name in param.values.values() if name):
        parts.append(shorten(values, 300))
    if filled(endpoint, param):
        parts.append("filled from the credentials")
    return ": ".join(parts[:2]) + ("" if len(parts) < 3 else "; " + "; ".join(parts[2:]))
