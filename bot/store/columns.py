"""What the tables are made of: the metadata they stand in, and the kinds of columns that no database has."""

from enum import StrEnum

from sqlalchemy import CheckConstraint, Column, Dialect, MetaData, Text, TypeDecorator
from typing_extensions import override

metadata = MetaData(
    naming_convention={
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    }
)

SEPARATOR = "\n"


class Several(TypeDecorator[tuple[str, ...]]):
    """A tuple of one-line texts, kept one to a line."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        return None if value is None else SEPARATOR.join(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        return tuple(value.split(SEPARATOR)) if value else ()


class Word(TypeDecorator[StrEnum]):
    """One of the words of an enumeration."""

    impl = Text
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    @override
    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.words(value)


class Snowflake(TypeDecorator[int]):
    """An id of Discord's, kept as text: it may be larger than a database's largest integer."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: int | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)


def word(column: str, words: type[StrEnum], *, nullable: bool = False) -> Column[StrEnum]:
    """A column that holds one of the words of an enumeration, and refuses any other."""
    listed = ", ".join(f"'{word.value}'" for word in words)
    return Column(column, Word(words), CheckConstraint(f"{column} IN ({listed})", name=column), nullable=nullable)
