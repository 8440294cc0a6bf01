"""Tell your phone when a price is reached, by Telegram or any webhook.

    TELEGRAM_TOKEN=... TELEGRAM_CHAT=... python price_alert_to_telegram.py 005930 80000
    WEBHOOK_URL=https://... python price_alert_to_telegram.py 005930 80000     Slack, Discord, a program of yours

The address is the secret: it stands in the environment, never in the code.
"""

import os
import sys
from collections.abc import Mapping
from decimal import Decimal

from pykis import KisConfigurationError, KisError, PyKis
from pykis.trader import WebhookNotifier


def notifier(variables: Mapping[str, str]) -> WebhookNotifier:
    """To where the variables say."""
    if token := variables.get("TELEGRAM_TOKEN"):
        chat = variables.get("TELEGRAM_CHAT", "")
        url = f"https://api.telegram.org/bot{token}/sendMessage"
        return WebhookNotifier(url, body=lambda level, code, sentence: {"chat_id": chat, "text": sentence})
    if address := variables.get("WEBHOOK_URL"):
        return WebhookNotifier(address)
    raise KisConfigurationError("Set TELEGRAM_TOKEN and TELEGRAM_CHAT, or WEBHOOK_URL: where shall it be told?")


def alert(kis: PyKis, symbol: str, target: Decimal, tell: WebhookNotifier) -> Decimal:
    """Wait until the price has come up to the target (won), tell it once; the price."""
    for event in kis.stock(symbol).stream_price(where=lambda event: event.price >= target):
        tell.notify("info", "PRICE", f"{symbol} {event.price:,}원 at {event.time:%H:%M:%S}")
        return event.price
    raise KisError("The stream ended before the price came.")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("Name symbol and price: python price_alert_to_telegram.py 005930 80000")
    try:
        with PyKis() as kis:
            print(f"told at {alert(kis, sys.argv[1], Decimal(sys.argv[2]), notifier(os.environ)):,}원")
    except KisError as error:
        sys.exit(str(error))
