"""Which words of a sentence are of topics: those that the vocabulary has, and odd ones that findings are about."""

from collections.abc import Callable
from functools import lru_cache

from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary

_MOST_KEPT = 16
"""Sentences whose topics are kept: a message and its parts are looked through several times."""


class TopicWords:
    """Finds the words of topics in sentences."""

    def __init__(self, is_topic: Callable[[str], bool]) -> None:
        """`is_topic` tells whether findings are about what a word says."""
        self._is_topic = is_topic
        self._found = lru_cache(_MOST_KEPT)(self._looked_for)
        self._marked = lru_cache(_MOST_KEPT)(self._put_in)

    def of(self, sentence: Sentence) -> frozenset[str]:
        """The words of a sentence that are of topics."""
        return self._found(sentence.text, sentence.strange)

    def marked(self, sentence: Sentence) -> str:
        """The text of a sentence with TOPIC for each word of a topic."""
        return self._marked(sentence.text, sentence.strange)

    def _looked_for(self, text: str, strange: tuple[str, ...]) -> frozenset[str]:
        known = vocabulary().topics
        return frozenset(word for word in text.split() if word in known or (word in strange and self._is_topic(word)))

    def _put_in(self, text: str, strange: tuple[str, ...]) -> str:
        topics = self._found(text, strange)
        return " ".join("TOPIC" if word in topics else word for word in text.split()) if topics else text
