"""Which source the credentials of a PyKis come from."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import KisConfigurationError
from .credentials import KisCredentials

__all__ = ["one_source"]


def one_source(
    given: KisCredentials | None, profile: str | None, arguments: Mapping[str, str | bool | None]
) -> KisCredentials:
    """The credentials of the one source that was named, whole; else of the first that has any. Sources never mix.

    Raises:
        KisConfigurationError: several sources are named, a part of one, or none has an app key.
    """
    named = {name: value for name, value in arguments.items() if value is not None}
    if (given is not None) + (profile is not None) + bool(named) > 1:
        raise KisConfigurationError(
            "Credentials come from one source: pass credentials=, profile=, or app_key= and what belongs to it."
        )
    if given is not None:
        if not isinstance(given, KisCredentials):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise KisConfigurationError(
                f"credentials= is a {type(given).__name__}, not KisCredentials: make them with KisCredentials(...), "
                "of a file with KisCredentials.from_env({}, dotenv='name.env'), or name a saved profile with profile=."
            )
        return given
    if profile is not None:
        return KisCredentials.load(profile)
    if named:
        if "app_key" not in named:
            raise KisConfigurationError(
                f"{', '.join(f'{name}=' for name in named)} without app_key=: sources never mix. Pass app_key= and "
                "app_secret= too, or write everything in the environment or .env."
            )
        return KisCredentials.from_mapping(named, "the arguments")
    return KisCredentials.discover()
