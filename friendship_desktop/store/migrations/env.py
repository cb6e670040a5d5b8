"""Alembic's environment: always on a connection that the program has opened."""

from __future__ import annotations

from alembic import context

from friendship_desktop.store.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
    compare_server_default=True,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
