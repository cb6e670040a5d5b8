"""What every table shares: naming of constraints, column types, identity."""

from __future__ import annotations

from typing import Annotated

from sqlalchemy import MetaData, String, Text, inspect
from sqlalchemy.orm import DeclarativeBase, mapped_column
from typing_extensions import override

# Alembic's batch mode can only rebuild constraints that have names.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

# Keys are made in Kazakh order by rules.names; the database must compare them byte by byte.
BINARY_TEXT = Text().with_variant(Text(collation="C"), "postgresql")

RowId = Annotated[int, mapped_column(primary_key=True)]
PublicId = Annotated[str, mapped_column(String(36), unique=True)]
Code = Annotated[str, mapped_column(String(40))]
OptionalCode = Annotated[str | None, mapped_column(String(40))]
Name = Annotated[str, mapped_column(String(200))]
OptionalName = Annotated[str | None, mapped_column(String(200))]
Instant = Annotated[str, mapped_column(String(27))]
OptionalInstant = Annotated[str | None, mapped_column(String(27))]


class Base(DeclarativeBase):
    """The root of all tables; a row shows only its table and key, never a name."""

    metadata = MetaData(naming_convention=NAMING)

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {inspect(self).identity}>"
