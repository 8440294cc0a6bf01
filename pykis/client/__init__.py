"""Bytes to and from KIS: credentials, tokens, the limiter, the transport and the stream."""
