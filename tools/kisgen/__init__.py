"""What tools/generate.py is made of: the catalog read into a model, and one emitter per product."""
