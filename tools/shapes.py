"""Make catalog/shapes from captured payloads: keys, types and padding, never a value.

python tools/shapes.py CAPTURES      # a folder with index.json, rest/ and ws/
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from kisgen.catalog import load
from kisgen.shapes import FOLDER, classify


def flatten(value: Any, path: str, found: dict[str, list[str]]) -> None:
    """Walk a JSON value; rows are merged."""
    if isinstance(value, dict):
        for key, inner in value.items():
            here = f"{path}.{key}" if path else key
            if isinstance(inner, dict):
                found.setdefault(here, ["object"])
                flatten(inner, here, found)
            elif isinstance(inner, list):
                found.setdefault(here, ["list"])
                for row in inner:
                    flatten(row, f"{here}[]", found)
            else:
                kind = classify(inner, key)
                classes = found.setdefault(here, [])
                if kind not in classes:
                    classes.append(kind)


def of_frames(lines: list[str], layout: list[str]) -> dict[str, list[str]]:
    """The shape of websocket frames: the plain ones, and the plain text of encrypted ones from the comment."""
    found: dict[str, list[str]] = {}
    for line in lines:
        if line.startswith("0|"):
            count, payload = int(line.split("|")[2]), line.split("|", 3)[3]
        elif line.startswith("# plaintext: "):
            count, payload = 1, line.removeprefix("# plaintext: ")
        else:
            continue
        values = payload.rstrip("\r\n").split("^")
        size = len(values) // count
        for index, value in enumerate(values):
            classes = found.setdefault(f"frame.{index % size}", [])
            kind = classify(value, _name(layout, index % size, size))
            if kind not in classes:
                classes.append(kind)
    return found


def _name(layout: list[str], index: int, size: int) -> str:
    """The field's name; a 23-field notice lacks three of the 26 after the eighteenth."""
    if (size, len(layout)) == (23, 26) and index > 18:
        index += 3
    return layout[index] if index < len(layout) else ""


def write(name: str, head: dict[str, object], keys: dict[str, list[str]]) -> None:
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in head.items()]
    lines += ["", "[keys]", *(f"{json.dumps(key)} = {json.dumps(' | '.join(kinds))}" for key, kinds in keys.items())]
    (FOLDER / f"{name}.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def iso(text: str | None) -> str:
    match = re.match(r"\d{4}(-\d\d)?(-\d\d)?", text or "")
    return match[0] if match else ""


def convert(captures: Path) -> int:
    """Write one shape per capture; returns how many."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    feeds = [feed for group in load() for feed in group.feeds]
    layouts = {tr: [field.wire for field in feed.fields] for feed in feeds for tr in (feed.real, feed.paper_id)}
    count = 0
    for item in json.loads((captures / "index.json").read_text(encoding="utf-8"))["items"]:
        path = captures / item["file"]
        name = path.stem
        partial = re.search(r"rows only|elided|re-assembled|cut|truncated|printed separately", item.get("note", ""))
        head: dict[str, object] = {
            "tr": item["tr"] or "",
            "path": item.get("endpoint", ""),
            "env": item["env"],
            "date": iso(item.get("captured")),
            "source": "capture" if item["provenance"] == "third-party-capture" else "document",
            "status": item.get("http_status", 101),
            "whole": not partial,
        }
        found: dict[str, list[str]] = {}
        if item["file"] == "rest/errors.json":
            continue
        text = path.read_text(encoding="utf-8")
        if item["kind"] == "ws" and not name.startswith("control-"):
            found = of_frames(text.splitlines(), layouts[item["tr"]])
        else:
            body = json.loads(text.splitlines()[0] if item["kind"] == "ws" else text)
            flatten({"output1": body} if isinstance(body, list) else body, "", found)
        write(name, head, found)
        count += 1
    return count


def convert_examples(path: Path, paths: dict[str, tuple[str, str]]) -> int:
    """The market answers recorded in KIS' workbooks: blocks without an envelope."""
    count = 0
    for number, item in enumerate(json.loads(path.read_text(encoding="utf-8"))):
        tr, url = paths[item["sample"]]
        found: dict[str, list[str]] = {}
        flatten(item["outputs"], "", found)
        head: dict[str, object] = {
            "tr": tr,
            "path": url,
            "env": "real",
            "date": "2024-06",
            "source": "document",
            "status": 200,
            "whole": False,
        }
        write(f"workbook-{number + 1}-{item['sample'].replace('_', '-')}", head, found)
        count += 1
    return count


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        sys.stderr.write(__doc__ or "")
        return 2
    folder = Path(arguments[0])
    count = convert(folder / "kis-payloads")
    own = [entry for group in load() if group.category == "domestic_stock" for entry in group.endpoints]
    paths = {entry.name: (entry.trs[0][1], entry.path) for entry in own}
    count += convert_examples(folder / "kis-api" / "example_responses.json", paths)
    sys.stdout.write(f"{count} shapes\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
