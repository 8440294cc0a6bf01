"""The trader under faults: the real engine, a virtual clock, a simulated KIS, and a disk in memory that can die."""
