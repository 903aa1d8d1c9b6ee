"""What a person does, one module each: the only code that joins sources, rooms and the store. Flows return values."""
