"""What scopes are made of: mixins that turn KIS' words into the field's, and the objects that they return."""
