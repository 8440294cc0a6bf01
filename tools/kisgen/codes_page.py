"""Emit docs/reference/codes.md: KIS' codes, the exception that each becomes, and what it proves about an order."""

from __future__ import annotations

from .catalog import CATALOG, read
from .codes import SECTIONS, expand

INTRODUCTION = """\
<!-- Generated from catalog/errors.toml by tools/generate.py; do not edit. -->

# KIS' codes

Each refusal carries KIS' code as `error.msg_cd` and KIS' own sentence as `error.msg1`. A code that does not stand
here is a `KisAPIError`; `40......` on paper is a `KisOrderRejectedError`. Where KIS refuses the key itself, it is a
`KisAuthenticationError`; on the websocket a `KisSubscriptionError`.

What a code proves about an order, a modification or a cancellation:

- **refused**: nothing reached the ledger; the exception is raised, and the order does not exist.
- **uncertain**: it proves nothing; `KisOrderUncertainError` is raised, see
  [Orders](../orders.md#how-an-order-is-kept-safe).
- *by rt_cd*: refused if the answer says `rt_cd` 7, else uncertain. So is every code that nobody knows.
"""


def emit() -> dict[str, str]:
    """Path -> text."""
    errors = read(CATALOG / "errors.toml")
    refused, _ = expand(errors["effect"]["refused"])
    uncertain, prefixes = expand(errors["effect"]["uncertain"])
    lines = [INTRODUCTION]
    for section, title in SECTIONS.items():
        failed = section not in ("success", "websocket")
        lines += [f"## {title}", ""]
        lines += ["| Code | Meaning | Exception | An order | What to do |" if failed else "| Code | Meaning |"]
        lines += ["|---|---|---|---|---|" if failed else "|---|---|"]
        for code, facts in errors[section].items():
            meaning = facts["means"] + (f"<br>{facts['ko']}" if "ko" in facts else "")
            if not failed:
                told = f". {facts['advice']}" if "advice" in facts else ""
                lines.append(f"| `{code}` | {_cell(meaning + told)} |")
                continue
            if code in uncertain or code.startswith(tuple(prefixes)):
                effect = "**uncertain**"
            elif code in refused or (section == "paper_orders" and code.startswith("40")):
                effect = "**refused**"
            else:
                effect = "*by rt_cd*"
            error = _raised(code, errors["sets"], facts.get("error", "KisAPIError"))
            lines.append(f"| `{code}` | {_cell(meaning)} | {error} | {effect} | {_cell(facts.get('advice', ''))} |")
        lines.append("")
    return {"docs/reference/codes.md": "\n".join(lines)}


def _raised(code: str, sets: dict[str, list[str]], error: str) -> str:
    """A token that died is replaced and a refused pace is waited for; only what lasts is raised."""
    if code in sets["token_dead"]:
        return "a new token; `KisAuthenticationError` if that is refused too"
    if code in sets["throttled"]:
        return f"sent again later; `{error}` if that lasts"
    return f"`{error}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("~", "\\~")
