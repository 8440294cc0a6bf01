"""What `PyKis` hands out: a stock, an account. Composed of mixins, nothing else."""
