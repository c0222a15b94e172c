"""Treebanks and entity files to training sentences."""

import re
from dataclasses import dataclass, field
from pathlib import Path

FEATURES = ["Case", "Degree", "Gender", "Mood", "Number", "Person", "Polarity", "Poss", "PronType", "Tense", "VerbForm", "Voice"]
ENTITY_TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
GUM_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]


@dataclass
class Sentence:
    id: str
    forms: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    features: list = field(default_factory=list)
    heads: list = field(default_factory=list)  # 0 is the root, words count from 1
    relations: list = field(default_factory=list)
    misc: list = field(default_factory=list)
    entities: list = None  # tags of ENTITY_TAGS, or None where nobody annotated them


def features_of(column):
    """The features that later stages need, in the treebank's notation."""
    kept = [f for f in column.split("|") if f.split("=")[0] in FEATURES]
    return "|".join(kept) or "_"


def read_conllu(path):
    sentences, current = [], None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# sent_id"):
            current = Sentence(line.split("=", 1)[1].strip())
        elif not line:
            if current and current.forms:
                sentences.append(current)
            current = None
        elif line[0] != "#":
            columns = line.split("\t")
            if not columns[0].isdigit():
                continue
            current.forms.append(columns[1])
            current.lemmas.append(columns[2])
            current.upos.append(columns[3])
            current.features.append(features_of(columns[5]))
            current.heads.append(int(columns[6]))
            current.relations.append(columns[7])
            current.misc.append(columns[9])
    return sentences


def read_iob(path):
    """Entity tags by the words of the sentence (the ids of the sets differ); other kinds than PER, ORG and LOC are outside."""
    tags, forms, own = {}, [], []
    for line in [*open(path, encoding="utf-8"), "\n"]:
        columns = line.rstrip("\n").split("\t")
        if len(columns) > 2 and not line.startswith("#"):
            forms.append(columns[1])
            own.append(columns[2] if columns[2] in ENTITY_TAGS else "O")
        elif forms and not line.strip():
            tags[tuple(forms)] = own
            forms, own = [], []
    return tags


def with_entities(sentences, path):
    tags = read_iob(path)
    for s in sentences:
        s.entities = tags.get(tuple(s.forms))
    return sentences


NAME_PARTS = {"PROPN", "ADP", "DET", "CCONJ", "NUM", "PUNCT", "PART"}


def name_in(s, first, last):
    """The proper name in a GUM mention (which holds determiners, titles and clauses too), or None for a common noun."""
    inside = range(first, last + 1)
    heads = [i for i in inside if not first <= s.heads[i] - 1 <= last]
    if not heads or s.upos[heads[0]] != "PROPN":
        return None
    head = heads[0]
    title = lambda i: s.relations[i] == "nmod:desc"
    # "United", "Royal" and "Third" are adjectives to the treebank and part of the name all the same.
    part = lambda i: s.upos[i] == "PROPN" or (s.upos[i] in ("ADJ", "NOUN", "NUM") and s.forms[i][0].isupper())
    start, end = head, head
    while start - 1 >= first and part(start - 1) and not title(start - 1):
        start -= 1
    while end + 1 <= last and part(end + 1):
        end += 1
    # "University of X", "Bank of the Y": the whole mention, when it is nothing but name parts
    whole = first
    while whole < head and (s.upos[whole] in ("DET", "PUNCT") or title(whole)):
        whole += 1
    parts = range(whole, last + 1)
    of = any(s.forms[i].lower() in ("of", "for", "and", "&") for i in parts)
    if of and len(parts) <= 7 and all(s.upos[i] in NAME_PARTS or part(i) for i in parts) and part(last) and "," not in s.forms[whole:last]:
        return whole, last
    return start, end


def gum_entities(s):
    """IOB tags of the proper names among GUM's mentions (Entity= in the last column); outer mentions win."""
    spans, open_mentions = [], []
    for i, misc in enumerate(s.misc):
        found = re.search(r"Entity=([^|]*)", misc)
        for part in re.findall(r"\(?[^()]+\)?", found.group(1)) if found else []:
            name = part.strip("()").split("-")
            if part.startswith("("):
                open_mentions.append((name[0], name[1] if len(name) > 1 else "", i))
            if part.endswith(")"):
                at = max((k for k, m in enumerate(open_mentions) if m[0] == name[0]), default=None)
                if at is not None:
                    _, kind, first = open_mentions.pop(at)
                    spans.append((first, i, kind))
    tags = ["O"] * len(s.forms)
    for first, last, kind in sorted(spans, key=lambda x: x[0] - x[1]):
        name = name_in(s, first, last) if kind in GUM_KINDS else None
        if name and kind == "person" and "Number=Plur" in s.features[name[1]]:
            continue  # "two Australians": the entity files name persons one by one
        if name and all(tags[i] == "O" for i in range(name[0], name[1] + 1)):
            for i in range(name[0], name[1] + 1):
                tags[i] = ("B-" if i == name[0] else "I-") + GUM_KINDS[kind]
    return tags


def gum_splits(folder):
    """Document names by split, from GUM's own splits.md."""
    splits, name = {}, None
    for line in open(folder / "splits.md", encoding="utf-8"):
        if line.startswith("## "):
            name = line[3:].strip()
        elif line.strip().startswith("*") and name:
            splits.setdefault(name, set()).add(line.strip("* \n"))
    return splits


def load(root):
    """All sets under `root` by name: training sets, development sets, test sets."""
    root = Path(root)
    bank = root / "treebank"
    ewt = {part: read_conllu(bank / "ewt" / f"ewt-{part}.conllu") for part in ("train", "dev", "test")}
    for part in ("dev", "test"):
        with_entities(ewt[part], root / "ner" / f"en_ewt-ud-{part}.iob2")
    pud = with_entities(read_conllu(bank / "pud" / "en_pud-ud-test.conllu"), root / "ner" / "en_pud-ud-test.iob2")
    splits = gum_splits(bank / "gum")
    gum = {"train": [], "dev": [], "test": [], "news": []}
    for path in sorted((bank / "gum").glob("*.conllu")):
        part = "dev" if path.stem in splits["dev"] else "test" if path.stem in splits["test"] else "train"
        sentences = read_conllu(path)
        if part == "train":
            for s in sentences:
                s.entities = gum_entities(s)
        gum[part] += sentences
        if part != "train" and "_news_" in path.stem:
            gum["news"] += sentences
    return {"ewt": ewt, "gum": gum, "pud": pud}


def lemma_script(form, lemma):
    """How to make the lemma: `L` or `K` (lower-case first, or keep), letters to cut from the end, letters to add (Straka 2018)."""
    case = "K" if lemma != lemma.lower() else "L"
    base = form if case == "K" else form.lower()
    same = 0
    while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
        same += 1
    return f"{case}{len(base) - same}{lemma[same:]}"


def spliced(word, other):
    """A name nobody bears: the beginning of one and the end of another."""
    return word[: (len(word) + 1) // 2] + other[len(other) // 2 :].lower()


def renamed(s, names, rng):
    """The sentence with its one-word names (and last names) made anew, so that kinds are learnt from context and not by heart.
    Organisations become acronyms half the time. Syntax stays as it is."""
    from copy import copy

    other = copy(s)
    other.forms, other.lemmas = list(s.forms), list(s.lemmas)
    for i, tag in enumerate(s.entities):
        ends = i + 1 == len(s.entities) or s.entities[i + 1][0] != "I"
        if tag == "O" or not ends or not s.forms[i].isalpha() or not s.forms[i][0].isupper():
            continue
        if tag == "B-ORG" and rng.random() < 0.5:
            form = "".join(rng.choice("ABCDEFGHIKLMNOPRSTUW") for _ in range(rng.choice((3, 3, 4))))
        else:
            form = spliced(rng.choice(names[tag[2:]]), rng.choice(names[tag[2:]]))
        other.forms[i], other.lemmas[i] = form, form
    return other


def names_of(sentences):
    """Last words of names by kind, for `renamed`."""
    names = {}
    for s in sentences:
        for i, tag in enumerate(s.entities or []):
            if tag != "O" and (i + 1 == len(s.forms) or s.entities[i + 1][0] != "I") and s.forms[i].isalpha() and len(s.forms[i]) > 3:
                names.setdefault(tag[2:], []).append(s.forms[i])
    return names
