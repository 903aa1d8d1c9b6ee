"""The web face: pages on 127.0.0.1 behind a one-time link, one module and one template folder a room.

Views call a flow and choose a template: no arithmetic, no SQL. Everything is rendered here and works without a script.
"""
