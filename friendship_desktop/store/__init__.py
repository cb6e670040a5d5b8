"""The encrypted database file: vault, engine, models, migrations, journal of changes, copies."""
