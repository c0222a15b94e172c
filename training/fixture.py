"""Writes what the reader, with the arithmetic of its int8 graph, says of fixed sentences: `src/read/reader.test.ts` must find the same.

    python3 training/fixture.py --reader training/work/reader.pt --vocabulary vocab.txt --out src/read/reader.fixture.json
"""

import argparse
import json
import re
from pathlib import Path

from data import Sentence
from export import load_reader
from pieces import Pieces
from quantised import quantise
from train import Encoded, entity_tags, predict, spans

# Written for this purpose; tokens stand apart.
SENTENCES = """
The president said on Tuesday that he would not sign the treaty unless both sides withdraw their troops .
Talks between Oslo and the rebels collapsed .
" We are ready , " the minister told Reuters , " but not at any price . "
“ They ca n’t have it both ways , ” she added .
MINISTERS REJECT CALL FOR NO-FLY ZONE
NATO , the European Union and Norway asked Ankara to let 314 sailors go home .
Yes .
…
Gen. José Núñez-Ibáñez refused to meet the envoys whom the U.N. had sent to Kraków last week .
If the guarantees come first , Maria Lindqvist will open the border ; if not , it stays closed .
See https://example.org/reports/2031/03/a-very-long-address-with-many-words-in-it?and=parameters for the text .
The missile strike on the port , which the navy had denied for days , was ordered by the defence ministry .
🙂 Café prices rose 3.5 % in Q2 – again !
What do they want , and why should Moscow , of all capitals , agree to give it to them ?
According to two officials who asked not to be named because they were not allowed to speak , the plan is dead .
""".strip().splitlines()


def lemma(script, form):
    keeps, cut, add = re.match(r"([LK])(\d+)(.*)$", script).groups()
    base = form if keeps == "K" else form.lower()
    return base[: max(0, len(base) - int(cut))] + add or base


MARGIN = 1.5  # of scores: nearer ones are a tie that the rounding of another runtime may turn


def answer(e, p, classes):
    """What the reader says; null for a word on which it is of two minds."""
    forms = e.sentence.forms

    def top(name, read=lambda value, form: value):
        best = p[name][1:].topk(2, -1)
        sure = (best.values[:, 0] - best.values[:, 1] > MARGIN).tolist()
        return [read(classes[name][i], form) if s else None for (i, _), s, form in zip(best.indices.tolist(), sure, forms)]

    sure = [scores[0] - scores[1] > MARGIN and c[0] == h for scores, c, h in zip(p["scores"][1:], p["candidates"][1:], p["heads"][1:])]
    return {
        "forms": forms,
        "pieces": e.ids,
        "shapes": e.shapes,
        "upos": top("upos"),
        "features": top("features"),
        "lemmas": top("lemma", lemma),
        "heads": [h - 1 if s else None for h, s in zip(p["heads"][1:], sure)],
        "relations": [classes["relation"][r] if s else None for r, s in zip(p["relations"][1:], sure)],
        "entities": [{"kind": kind, "first": first, "last": last - 1} for first, last, kind in sorted(spans(entity_tags(p["entity"][1:])))],
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--reader", default="training/work/reader.pt")
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--out", default="src/read/reader.fixture.json")
    args = parser.parse_args()
    pieces = Pieces(args.vocabulary)
    model, classes, _ = load_reader(args.reader, pieces.words)
    quantise(model, 8)
    index = {name: {c: i for i, c in enumerate(values)} for name, values in classes.items()}
    answers = []
    for line in SENTENCES:
        forms = line.split(" ")
        n = len(forms)
        s = Sentence(line, forms, ["_"] * n, ["X"] * n, ["_"] * n, [0] * n, ["root"] * n, entities=None)
        e = Encoded(s, pieces, index)
        answers.append(answer(e, predict(model, [e])[0], classes))
    Path(args.out).write_text("[\n" + ",\n".join(json.dumps(a, ensure_ascii=False) for a in answers) + "\n]\n")


if __name__ == "__main__":
    main()
