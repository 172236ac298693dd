"""Conversations with the bot, as tests hold them."""

from bot.answers.wording import plain_text
from bot.questions.question import Question
from bot.service import Service
from tests.support.knowledge import shipped_service


def last(*said: str) -> tuple[Question, str]:
    """The last question of a conversation, and its answer in words."""
    service = Service(shipped_service().snapshot)
    asked = [service.ask(text, "conversation") for text in said][-1]
    return asked.question, plain_text(asked.answer)


def codes(question: Question) -> set[str]:
    """The codes of all countries that a question is about."""
    return {code for place in question.places for code in place.codes}
