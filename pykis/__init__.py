"""pykis: trade the Korean market through the KIS (한국투자증권) Open API."""

__version__ = "0.1.0"
