from __future__ import annotations

import copy
import json
import os
import pickle
from pathlib import Path
from typing import Any

import pytest

from pykis.client.credentials import KisCredentials
from pykis.client.dotenv import parse_dotenv
from pykis.client.profiles import Profiles
from pykis.errors import KisConfigurationError

KEY = "PSkeyKEYkeyKEYkeyKEYkeyKEYkeyKEYkeyK"
SECRET = "Secret/+=" * 20
ACCOUNT = "87654321-01"
POSIX = os.name == "posix"


def made(**changed: Any) -> KisCredentials:
    values: dict[str, Any] = {"app_key": KEY, "app_secret": SECRET, "account": ACCOUNT, **changed}
    return KisCredentials(**values)


def test_a_paper_key_alone_is_enough() -> None:
    credentials = KisCredentials(app_key=KEY, app_secret=SECRET)
    assert credentials.validate() == []
    assert credentials.virtual
    assert credentials.account is None
    assert credentials.base_url == "https://openapivts.koreainvestment.com:29443"
    assert credentials.websocket_url == "ws://ops.koreainvestment.com:31000"


def test_real_money_is_said_aloud() -> None:
    credentials = made(virtual=False)
    assert credentials.base_url == "https://openapi.koreainvestment.com:9443"
    assert credentials.websocket_url == "ws://ops.koreainvestment.com:21000"
    assert "real" in repr(credentials)


def test_everything_that_is_wrong_is_listed() -> None:
    found = KisCredentials(account="1234", base_url="ftp://x", websocket_url="ws://example.com:1").validate()
    assert len(found) == 4
    assert any("No app key" in sentence for sentence in found)
    assert any("eight digits" in sentence for sentence in found)
    with pytest.raises(KisConfigurationError, match=r"No app key.*eight digits"):
        KisCredentials(account="1234").check()


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"app_secret": ""}, "KIS_APP_SECRET"),
        ({"app_key": "has blank"}, "copy it again"),
        ({"app_secret": "한글"}, "copy it again"),
        ({"app_secret": KEY}, "same as the app key"),
        ({"account": "12345678-1"}, "eight digits"),
        ({"base_url": "http://example.com"}, "clear"),
        ({"base_url": "http://10.0.0.1:8000"}, "clear"),
        ({"base_url": "http://localhost.evil.example"}, "clear"),
        ({"base_url": "http://user:pw@localhost"}, "without user"),
        ({"base_url": "https://host/?a=1"}, "query"),
        ({"base_url": "https://host:99999"}, "no address"),
        ({"websocket_url": "ws://example.com"}, "clear"),
        ({"websocket_url": "https://example.com"}, "wss://host"),
        ({"virtual": True, "base_url": "https://openapi.koreainvestment.com:9443"}, "agree"),
        ({"virtual": False, "websocket_url": "ws://ops.koreainvestment.com:31000"}, "agree"),
    ],
)
def test_what_is_wrong_is_said_in_words(changed: dict[str, Any], says: str) -> None:
    (sentence,) = made(**changed).validate()
    assert says in sentence
    assert KEY not in sentence
    assert SECRET not in sentence


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8000", "http://localhost:1", "http://[::1]:80", "https://kis.example"]
)
def test_loopback_and_tls_are_allowed(url: str) -> None:
    assert made(base_url=url + "/", websocket_url=url.replace("http", "ws")).validate() == []
    assert made(base_url=url + "/").base_url == url


def test_nothing_secret_shows() -> None:
    credentials = made(hts_id="someone")
    for shown in (repr(credentials), str(credentials), f"{credentials}", str([credentials])):
        assert KEY not in shown
        assert SECRET not in shown
        assert "87654321" not in shown
        assert "******21-01" in shown
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(credentials)
    with pytest.raises(TypeError):
        vars(credentials)


def test_they_cannot_be_changed() -> None:
    credentials = made()
    with pytest.raises(AttributeError):
        credentials.virtual = False
    with pytest.raises(AttributeError):
        del credentials.app_key
    assert copy.copy(credentials) is copy.deepcopy(credentials) is credentials
    assert credentials == made()
    assert hash(credentials) == hash(made())
    assert credentials != made(virtual=False)


# Sources


ENV = {"KIS_APP_KEY": KEY, "KIS_APP_SECRET": SECRET}


def test_from_the_environment() -> None:
    credentials = KisCredentials.from_env(
        {
            **ENV,
            "KIS_ACCOUNT": ACCOUNT,
            "KIS_HTS_ID": "someone",
            "KIS_VIRTUAL": "0",
            "KIS_REST_URL": "http://127.0.0.1:1",
            "KIS_WEBSOCKET_URL": "ws://127.0.0.1:2",
        },
        dotenv=None,
    )
    assert credentials == made(
        hts_id="someone", virtual=False, base_url="http://127.0.0.1:1", websocket_url="ws://127.0.0.1:2"
    )


@pytest.mark.parametrize("virtual", [None, 0, "", "false", 1])
def test_real_money_is_never_meant_by_accident(virtual: Any) -> None:
    with pytest.raises(KisConfigurationError, match="virtual"):
        made(virtual=virtual)


@pytest.mark.parametrize("name", ["keys.json", "keys.toml", ".env"])
def test_a_file_that_cannot_be_read_shows_nothing_of_itself(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b'{"app_secret": "very-secret",,' + (b"\xff" if name == ".env" else b""))
    with pytest.raises(KisConfigurationError) as caught:
        _ = KisCredentials.from_env({}, path) if name == ".env" else KisCredentials.from_file(path)
    error: BaseException | None = caught.value
    while error is not None:
        assert "very-secret" not in repr(vars(error)) + repr(error.args)
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize(("text", "virtual"), [(None, True), ("", True), ("1", True), ("0", False), (" 0 ", False)])
def test_kis_virtual(text: str | None, virtual: bool) -> None:
    environ = ENV if text is None else {**ENV, "KIS_VIRTUAL": text}
    assert KisCredentials.from_env(environ, dotenv=None).virtual is virtual


@pytest.mark.parametrize("text", ["false", "no", "real", "2", "00", "False", "N"])
def test_any_other_kis_virtual_is_an_error(text: str) -> None:
    with pytest.raises(KisConfigurationError, match=r"must be 1 .* or 0 .*write one of the two"):
        KisCredentials.from_env({**ENV, "KIS_VIRTUAL": text}, dotenv=None)


def test_sources_never_mix(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text("KIS_APP_KEY=other\nKIS_APP_SECRET=othersecret\nKIS_VIRTUAL=0\nKIS_ACCOUNT=11112222-01\n")
    environment_wins = KisCredentials.from_env(ENV, dotenv)
    assert environment_wins.app_key == KEY
    assert environment_wins.virtual
    assert environment_wins.account is None
    file_wins = KisCredentials.from_env({"KIS_ACCOUNT": ACCOUNT, "KIS_VIRTUAL": "1", "KIS_APP_KEY": " "}, dotenv)
    assert file_wins.app_key == "other"
    assert not file_wins.virtual
    assert file_wins.account is not None
    assert file_wins.account.cano == "11112222"


def test_the_working_directory_s_dotenv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(KisConfigurationError, match=r"No app key.*pykis simulator"):
        KisCredentials.from_env({})
    (tmp_path / ".env").write_text(f"KIS_APP_KEY='{KEY}'\nKIS_APP_SECRET=\"{SECRET}\" # note\n")
    assert KisCredentials.from_env({}) == made(account=None)
    (tmp_path / ".env").write_bytes(b"KIS_APP_KEY=\xff\xfe")
    with pytest.raises(KisConfigurationError, match="UTF-8"):
        KisCredentials.from_env({})


def test_from_a_file(tmp_path: Path) -> None:
    values = {"app_key": KEY, "app_secret": SECRET, "account": ACCOUNT, "virtual": False}
    (tmp_path / "a.json").write_text(json.dumps(values), "utf-8-sig")
    (tmp_path / "a.toml").write_text(
        f'app_key = "{KEY}"\napp_secret = "{SECRET}"\naccount = "{ACCOUNT}"\nvirtual = false\n'
    )
    for name in ("a.json", "a.toml"):
        assert KisCredentials.from_file(tmp_path / name) == made(virtual=False)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('{"appkey": "x"}', "Did you mean 'app_key'"),
        ('{"virtual": "0"}', "true .* or false"),
        ('{"app_key": 5}', "text in quotes"),
        ("[1]", "not valid JSON"),
        (f'{{"app_key": "{KEY}"', "not valid JSON"),
    ],
)
def test_a_wrong_file_is_said_in_words(tmp_path: Path, content: str, says: str) -> None:
    path = tmp_path / "keys.json"
    path.write_text(content)
    with pytest.raises(KisConfigurationError, match=says) as caught:
        KisCredentials.from_file(path)
    assert KEY not in str(caught.value)
    with pytest.raises(KisConfigurationError, match="cannot be read"):
        KisCredentials.from_file(tmp_path / "none.json")


# .env


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("A=1", {"A": "1"}),
        ("\ufeffA = 1 \r\nB=2\r\n", {"A": "1", "B": "2"}),
        ("# note\n\n  export A=x y # note", {"A": "x y"}),
        ("A=x#y", {"A": "x#y"}),
        ("A=#y", {"A": ""}),
        ("A=", {"A": ""}),
        ("A='x # \\n y'", {"A": "x # \\n y"}),
        ('A="x\\n\\"y\\" \\\\ z" # note\nB=1', {"A": 'x\n"y" \\ z', "B": "1"}),
        ('A="one\ntwo"\nB=1', {"A": "one\ntwo", "B": "1"}),
        ("A=a=b==\nA=c", {"A": "c"}),
        ("A=$HOME `ls`", {"A": "$HOME `ls`"}),
        ("A=''\nB=\"\"", {"A": "", "B": ""}),
        ("", {}),
    ],
)
def test_dotenv(text: str, values: dict[str, str]) -> None:
    assert parse_dotenv(text) == values


@pytest.mark.parametrize(
    ("text", "line"), [("A=1\nsecret", 2), ("A='x", 1), ('A="one\ntwo"\nB="x" y', 3), ("1A=secret", 1)]
)
def test_a_wrong_dotenv_names_the_line_and_not_its_content(text: str, line: int) -> None:
    with pytest.raises(KisConfigurationError, match=rf"\.env, line {line}:") as caught:
        parse_dotenv(text)
    assert "secret" not in str(caught.value)


# Profiles


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)


@pytest.mark.usefixtures("no_keyring")
def test_a_profile_with_a_key_file(tmp_path: Path) -> None:
    credentials = made(hts_id="someone", virtual=False)
    credentials.save("real", home=tmp_path)
    assert KisCredentials.load("real", home=tmp_path) == credentials
    files = {path.name: path for path in (tmp_path / "profiles").iterdir()}
    assert sorted(files) == ["real.key", "real.profile"]
    for path in files.values():
        assert KEY.encode() not in path.read_bytes()
        assert b"87654321" not in path.read_bytes()
        if POSIX:
            assert path.stat().st_mode & 0o777 == 0o600
    if POSIX:
        assert (tmp_path / "profiles").stat().st_mode & 0o777 == 0o700
    files["real.key"].unlink()
    with pytest.raises(KisConfigurationError, match="not in its key file"):
        KisCredentials.load("real", home=tmp_path)


def test_a_profile_with_a_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIS_PROFILE_PASSPHRASE", raising=False)
    made().save("paper", "말하지 않는다", home=tmp_path)
    assert not (tmp_path / "profiles" / "paper.key").exists()
    assert KisCredentials.load("paper", passphrase="말하지 않는다", home=tmp_path) == made()
    with pytest.raises(KisConfigurationError, match="passphrase is wrong"):
        KisCredentials.load("paper", passphrase="wrong", home=tmp_path)
    with pytest.raises(KisConfigurationError, match="needs its passphrase"):
        KisCredentials.load("paper", home=tmp_path)
    monkeypatch.setenv("KIS_PROFILE_PASSPHRASE", "말하지 않는다")
    assert KisCredentials.load("paper", home=tmp_path) == made()


def test_a_profile_with_the_system_s_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = pytest.importorskip("keyring")
    backend = pytest.importorskip("keyring.backend")
    kept: dict[tuple[str, str], str] = {}

    class Memory(backend.KeyringBackend):  # type: ignore[name-defined, misc]
        priority = 1

        def get_password(self, service: str, username: str) -> str | None:
            return kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del kept[service, username]

    before = keyring.get_keyring()
    keyring.set_keyring(Memory())
    try:
        made().save("paper", home=tmp_path)
        assert list(kept) == [("pykis", "paper")]
        assert KisCredentials.load("paper", home=tmp_path) == made()
        Profiles(tmp_path).delete("paper")
        assert kept == {}
        assert Profiles(tmp_path).names() == []
    finally:
        keyring.set_keyring(before)


@pytest.mark.usefixtures("no_keyring")
def test_a_profile_does_not_open_under_another_name_or_changed(tmp_path: Path) -> None:
    made().save("paper", home=tmp_path)
    folder = tmp_path / "profiles"
    for suffix in (".profile", ".key"):
        (folder / f"copy{suffix}").write_bytes((folder / f"paper{suffix}").read_bytes())
    with pytest.raises(KisConfigurationError, match="changed"):
        KisCredentials.load("copy", home=tmp_path)
    (folder / "copy.profile").write_text("{}")
    with pytest.raises(KisConfigurationError, match="damaged"):
        KisCredentials.load("copy", home=tmp_path)
    with pytest.raises(KisConfigurationError, match="Saved: copy, paper"):
        KisCredentials.load("none", home=tmp_path)
    with pytest.raises(KisConfigurationError, match="no profile name"):
        KisCredentials.load("../paper", home=tmp_path)
    with pytest.raises(KisConfigurationError, match="app secret is missing"):
        KisCredentials(app_key=KEY).save("broken", home=tmp_path)


@pytest.mark.usefixtures("no_keyring")
def test_the_default_profile_comes_last_and_only_for_paper(tmp_path: Path) -> None:
    with pytest.raises(KisConfigurationError, match="No app key"):
        KisCredentials.discover({}, None, tmp_path)
    made().save("default", home=tmp_path)
    assert KisCredentials.discover({}, None, tmp_path) == made()
    assert KisCredentials.discover(ENV, None, tmp_path).account is None
    made(virtual=False).save("default", home=tmp_path)
    with pytest.raises(KisConfigurationError, match="real money, which is never opened unasked"):
        KisCredentials.discover({}, None, tmp_path)
    assert not KisCredentials.load("default", home=tmp_path).virtual
