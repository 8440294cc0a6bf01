"""Quote, chart, order book and balance, with the key in the environment or in .env (see README)."""

from pykis import PyKis

with PyKis() as kis:  # paper trading unless KIS_VIRTUAL=0
    samsung = kis.stock("005930")
    print(samsung.quote())
    print(samsung.chart("3m"))
    book = samsung.order_book()
    print("best ask", book.asks[0] if book.asks else "-", "best bid", book.bids[0] if book.bids else "-")
    if kis.credentials.account is not None:
        print(kis.account().balance())
