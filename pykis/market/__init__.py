"""The market's rules as code: ticks, limits, order divisions, sessions, fees. Pure; client and simulator share it.

Import the module that is needed, such as ``from pykis.market.ticks import tick_size``. The facts stand in
``catalog/sessions.toml`` and ``catalog/markets.toml``.
"""
