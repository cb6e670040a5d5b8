"""The version of the tables: a new file is made at the newest, an old one is brought there.

Alembic is imported only when something has to be migrated; start-up compares one word.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from friendship_desktop.store.migrations.known import HEAD

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Engine, MetaData

VERSION_TABLE = "alembic_version"


def create(engine: Engine, metadata: MetaData | None = None) -> None:
    """Make all tables in an empty database and note the newest version, in one transaction."""
    from sqlalchemy import text  # noqa: PLC0415 - start-up time

    from friendship_desktop.store.models import Base  # noqa: PLC0415 - start-up time

    with engine.execution_options(writes=True).begin() as connection:
        (metadata if metadata is not None else Base.metadata).create_all(connection)
        connection.execute(
            text(
                f"CREATE TABLE {VERSION_TABLE} (version_num VARCHAR(32) NOT NULL,"
                f" CONSTRAINT {VERSION_TABLE}_pkc PRIMARY KEY (version_num))"
            )
        )
        connection.execute(
            text(f"INSERT INTO {VERSION_TABLE} VALUES (:head)"),  # noqa: S608 - a constant name
            {"head": HEAD},
        )


def upgrade(engine: Engine) -> None:
    """Bring a database to the newest version; each step is one transaction.

    SQLite rebuilds tables for this, so its references rest meanwhile and are checked at the end.
    """
    from alembic import command  # noqa: PLC0415 - start-up time

    with engine.execution_options(writes=True).connect() as connection:
        driver: Any = connection.connection.driver_connection
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            driver.execute("PRAGMA foreign_keys = OFF")
        try:
            command.upgrade(config(connection), "head")
        finally:
            connection.rollback()
            if sqlite:
                driver.execute("PRAGMA foreign_keys = ON")


def config(connection: Any) -> Config:
    """Give Alembic's configuration for an open connection; there is no ini file."""
    from alembic.config import Config  # noqa: PLC0415 - start-up time

    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    settings.attributes["connection"] = connection
    return settings
