"""Word pieces of a treebank token, as `src/read/word-pieces.ts` cuts them: the two must stay equal."""

import unicodedata

MAX_PIECES = 16  # of one word: a URL must not crowd out its sentence
MAX_WORD = 100  # characters of a stretch between punctuation; longer ones are unknown, as in BERT
PAD, UNK, CLS, SEP = "[PAD]", "[UNK]", "[CLS]", "[SEP]"

# Typographic marks that the treebanks write in their plain form.
PLAIN = str.maketrans({
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "`": "'", "´": "'",
    "–": "-", "—": "-", "―": "-", "‐": "-", "‑": "-", "−": "-", "…": "...",
})

SHAPES = ["none", "lower", "capitalised", "upper", "mixed", "initial"]


def shape(form):
    """Index into SHAPES: how a word is cased. The encoder's vocabulary is lower-case, so this is all it sees of case."""
    letters = [c for c in form if c.isalpha() and c.lower() != c.upper()]
    if not letters:
        return 0
    upper = [c == c.upper() for c in letters]
    if not any(upper):
        return 1
    if len(letters) == 1:
        return 5
    if all(upper):
        return 3
    return 2 if upper[0] and not any(upper[1:]) else 4


def is_punctuation(c):
    """BERT's notion: ASCII symbols count too."""
    o = ord(c)
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def basic(form):
    """Lower-cases, drops accents and controls, and parts at punctuation."""
    text = unicodedata.normalize("NFD", form.translate(PLAIN).lower())
    out, current = [], ""
    for c in text:
        category = unicodedata.category(c)
        if category in ("Mn", "Cc", "Cf", "Cs", "Co", "Cn"):
            continue
        if category.startswith("Z") or is_punctuation(c) or 0x4E00 <= ord(c) <= 0x9FFF:
            if current:
                out.append(current)
            current = ""
            if not category.startswith("Z"):
                out.append(c)
        else:
            current += c
    if current:
        out.append(current)
    return out


class Pieces:
    def __init__(self, path):
        self.words = open(path, encoding="utf-8").read().split("\n")
        if self.words[-1] == "":
            self.words.pop()
        self.id = {w: i for i, w in enumerate(self.words)}
        self.pad, self.unk, self.cls, self.sep = (self.id[w] for w in (PAD, UNK, CLS, SEP))
        self.cache = {}

    def stretch(self, word):
        """Greedy longest match first (WordPiece, Schuster and Nakajima 2012)."""
        if len(word) > MAX_WORD:
            return [self.unk]
        ids, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start:
                part = word[start:end] if start == 0 else "##" + word[start:end]
                if part in self.id:
                    ids.append(self.id[part])
                    break
                end -= 1
            if end == start:
                return [self.unk]
            start = end
        return ids

    def of(self, form):
        """Ids of a word's pieces: one at least, MAX_PIECES at most."""
        if form not in self.cache:
            ids = [i for part in basic(form) for i in self.stretch(part)]
            self.cache[form] = ids[:MAX_PIECES] or [self.unk]
        return self.cache[form]
