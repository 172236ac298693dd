"""countrynames, with its fuzzy search on."""

from countrynames import to_code_3  # type: ignore[import-not-found]


def resolve(text: str) -> list[str]:
    code = to_code_3(text, fuzzy=True) or ""
    if code.startswith("GB-"):  # the parts of the United Kingdom stand for the whole here
        return ["GBR"]
    return [code] if len(code) == 3 else []
