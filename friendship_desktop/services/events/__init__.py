"""Events of the House: planned, prepared, held, told of."""
