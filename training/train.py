"""Trains the reader. One command, one seed:

    python3 training/train.py --data ../shared/data --encoder gte-small.onnx --vocabulary vocab.txt --out training/work

Writes training/work/reader.pt (averaged weights, class lists, figures on the development sets).
"""

import argparse
import json
import math
import random
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from data import ENTITY_TAGS, UPOS, lemma_script, load, names_of, renamed
from model import CANDIDATES, PUBLISHED, Encoder, Reader, load_encoder, mean_of
from pieces import SHAPES, Pieces, shape
from trees import decode

HEADS = ["upos", "features", "lemma", "entity"]
AVERAGE_EVERY = 5
WEIGHTS = {"arc": 1.0, "relation": 1.0, "upos": 0.5, "features": 0.5, "lemma": 0.3, "entity": 1.0, "vector": 2.0}


def classes_of(sentences):
    """Class lists; rare features and lemma scripts are left out, and not learnt from."""
    features = Counter(f for s in sentences for f in s.features)
    scripts = Counter(lemma_script(f, l) for s in sentences for f, l in zip(s.forms, s.lemmas))
    relations = Counter(r for s in sentences for r in s.relations)
    frequent = lambda counts, least: [c for c, n in counts.most_common() if n >= least]
    return {
        "upos": UPOS,
        "features": frequent(features, 2),
        "lemma": frequent(scripts, 3),
        "entity": ENTITY_TAGS,
        "relation": ["root"] + [r for r in frequent(relations, 3) if r != "root"],
    }


class Encoded:
    """A sentence as numbers: pieces with [CLS] and [SEP], first and last piece of each word (word 0 is [CLS]), targets."""

    def __init__(self, s, pieces, index, known_syntax=True):
        self.sentence = s
        self.ids, self.shapes, self.first, self.last = [pieces.cls], [0], [0], [0]
        for form in s.forms:
            own, cased = pieces.of(form), shape(form)
            self.first.append(len(self.ids))
            self.ids += own
            self.shapes += [cased] * len(own)
            self.last.append(len(self.ids) - 1)
        self.ids.append(pieces.sep)
        self.shapes.append(0)
        self.syntax = known_syntax
        none = [-100] * len(s.forms)
        look = lambda name, values: [-100] + [index[name].get(v, -100) for v in values]
        self.targets = {
            "head": [-100] + (s.heads if known_syntax else none),
            "relation": look("relation", s.relations if known_syntax else none),
            "upos": look("upos", s.upos if known_syntax else none),
            "features": look("features", s.features if known_syntax else none),
            "lemma": look("lemma", [lemma_script(f, l) for f, l in zip(s.forms, s.lemmas)] if known_syntax else none),
            "entity": look("entity", s.entities or none),
        }


def shouted(s):
    """The sentence in capitals, as headlines and tickers have it."""
    from copy import copy

    other = copy(s)
    other.forms = [f.upper() for f in s.forms]
    return other


def batches(items, size, rng=None):
    """Lists of similar length whose padded pieces stay under `size`; shuffled where a generator is given."""
    noise = (lambda: rng.uniform(0, 6)) if rng else (lambda: 0)
    order = sorted(items, key=lambda e: len(e.ids) + noise())
    out, current, longest = [], [], 0
    for e in order:
        longest = max(longest, len(e.ids))
        if current and longest * (len(current) + 1) > size:
            out.append(current)
            current, longest = [], len(e.ids)
        current.append(e)
    out.append(current)
    if rng:
        rng.shuffle(out)
    return out


def tensors(batch):
    t, n = max(len(e.ids) for e in batch), max(len(e.first) for e in batch)
    pad = lambda rows, width, fill: torch.tensor([list(r) + [fill] * (width - len(r)) for r in rows])
    inputs = (
        pad([e.ids for e in batch], t, 0),
        pad([e.shapes for e in batch], t, 0),
        pad([e.first for e in batch], n, 0),
        pad([e.last for e in batch], n, 0),
        pad([[1] * len(e.first) for e in batch], n, 0).float(),
    )
    return inputs, {name: pad([e.targets[name] for e in batch], n, -100) for name in batch[0].targets}


def cross_entropy(scores, target):
    known = (target != -100).reshape(-1).nonzero()[:, 0]
    if len(known) == 0:
        return scores.sum() * 0
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1])[known], target.reshape(-1)[known])


def losses(model, inputs, targets, vectors):
    ids = inputs[0]
    hidden, words, arcs = model(*inputs)
    gold = targets["head"].clamp(min=0)
    relations = model.relation_scores(words, gold[:, :, None])[:, :, 0]
    out = {"arc": cross_entropy(arcs, targets["head"]), "relation": cross_entropy(relations, targets["relation"])}
    for name in HEADS:
        out[name] = cross_entropy(model.tags[name](words), targets[name])
    out["vector"] = (1 - F.cosine_similarity(model.sentence_vector(hidden, ids), vectors, dim=-1)).mean()
    return out


@torch.no_grad()
def predict(model, items, size=6000):
    """Per item: heads, relations, tags. Heads are decoded as trees over the best CANDIDATES of each word."""
    model.eval()
    results = {}
    for batch in batches(items, size):
        inputs, _ = tensors(batch)
        hidden, words, arcs = model(*inputs)
        k = min(CANDIDATES, arcs.shape[-1])
        scores, heads = arcs.topk(k, -1)
        relation = model.relation_scores(words, heads)
        relation[..., 0] = -1e9
        labels = relation.argmax(-1)
        tags = {name: model.tags[name](words) for name in HEADS}
        for i, e in enumerate(batch):
            n = len(e.first)
            c, s, l = heads[i, :n].tolist(), scores[i, :n].tolist(), labels[i, :n].tolist()
            tree = decode(c, s)
            rel = [0 if tree[w] == 0 else l[w][c[w].index(tree[w])] if tree[w] in c[w] else l[w][0] for w in range(n)]
            results[id(e)] = {"heads": tree, "relations": rel, "candidates": c, "scores": s, **{name: tags[name][i, :n] for name in HEADS}}
    model.train()
    return [results[id(e)] for e in items]


def entity_tags(scores):
    """Viterbi over IOB tags: I-X follows only B-X or I-X."""
    scores = scores.tolist()
    allowed = lambda a, b: not ENTITY_TAGS[b].startswith("I-") or ENTITY_TAGS[a][1:] == ENTITY_TAGS[b][1:]
    best, back = [s if not ENTITY_TAGS[t].startswith("I-") else -1e9 for t, s in enumerate(scores[0])], []
    for row in scores[1:]:
        step = [max((a for a in range(len(row)) if allowed(a, b)), key=lambda a: best[a]) for b in range(len(row))]
        best = [best[step[b]] + row[b] for b in range(len(row))]
        back.append(step)
    path = [max(range(len(best)), key=lambda t: best[t])]
    for step in reversed(back):
        path.append(step[path[-1]])
    return [ENTITY_TAGS[t] for t in reversed(path)]


def spans(tags):
    out, start = set(), None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == tags[start][2:]):
            out.add((start, i, tags[start][2:]))
            start = None
        if tag.startswith("B-"):
            start = i
    return out


def figures(model, items, classes):
    """UAS, LAS, UPOS, feature and lemma accuracy, entity F1, in per cent."""
    words = uas = las = upos = features = lemma = hits = found = gold = 0
    for e, p in zip(items, predict(model, items)):
        s = e.sentence
        top = {name: p[name].argmax(-1).tolist() for name in ("upos", "features", "lemma")}
        for w in range(1, len(e.first)):
            words += 1
            right = p["heads"][w] == s.heads[w - 1]
            uas += right
            las += right and classes["relation"][p["relations"][w]] == s.relations[w - 1]
            upos += classes["upos"][top["upos"][w]] == s.upos[w - 1]
            features += classes["features"][top["features"][w]] == s.features[w - 1]
            lemma += classes["lemma"][top["lemma"][w]] == lemma_script(s.forms[w - 1], s.lemmas[w - 1])
        if s.entities:
            mine, theirs = spans(entity_tags(p["entity"][1:])), spans(s.entities)
            hits, found, gold = hits + len(mine & theirs), found + len(mine), gold + len(theirs)
    part = lambda n: round(100 * n / words, 2)
    out = {"words": words, "uas": part(uas), "las": part(las), "upos": part(upos), "features": part(features), "lemma": part(lemma)}
    if gold:
        out["entities"] = round(200 * hits / (found + gold), 2)
    return out


@torch.no_grad()
def teach_vectors(vocabulary, path, items):
    """Sentence vectors of the published encoder, which the trained one must keep: they are what finds paraphrases."""
    teacher = Encoder(vocabulary, len(SHAPES), PUBLISHED).eval()
    torch.nn.init.zeros_(teacher.shapes.weight)
    load_encoder(teacher, path)
    vectors = {}
    for batch in batches(items, 6000):
        inputs, _ = tensors(batch)
        for e, v in zip(batch, mean_of(teacher(inputs[0], inputs[1]), inputs[0])):
            vectors[id(e)] = F.normalize(v, dim=0)
    return vectors


def variants(train, pieces, index, names, rng):
    """Sentences of this pass in another dress: some in capitals, some with other names."""
    loud = [Encoded(shouted(e.sentence), pieces, index, e.syntax) for e in rng.sample(train, len(train) // 40)]
    named = [e for e in train if e.sentence.entities and any(t != "O" for t in e.sentence.entities)]
    return loud + [Encoded(renamed(e.sentence, names, rng), pieces, index, e.syntax) for e in rng.sample(named, len(named) // 3)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--encoder", required=True, help="gte-small as ONNX, float32")
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--out", default="training/work")
    parser.add_argument("--passes", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=1600, help="padded pieces a step")
    parser.add_argument("--encoder-rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--average", type=float, default=0.985, help="of the running mean of weights, per AVERAGE_EVERY steps")
    parser.add_argument("--steps", type=int, default=0, help="stop early, to try things")
    args = parser.parse_args()
    random.seed(args.seed), np.random.seed(args.seed), torch.manual_seed(args.seed)
    torch.set_num_threads(2)
    rng = random.Random(args.seed)

    sets = load(args.data)
    pieces = Pieces(args.vocabulary)
    syntax = sets["ewt"]["train"] + sets["gum"]["train"]
    classes = classes_of(syntax)
    index = {name: {c: i for i, c in enumerate(values)} for name, values in classes.items()}
    fits = lambda e: len(e.ids) <= 200
    encode = lambda sentences, known=True: [Encoded(s, pieces, index, known) for s in sentences]
    # EWT's dev and test sentences teach entities alone: their trees are for choosing and for measuring.
    train = [e for e in encode(syntax) + encode(sets["ewt"]["dev"] + sets["ewt"]["test"], False) if fits(e)]
    dev = {"ewt-dev": encode(sets["ewt"]["dev"]), "gum-dev": encode(sets["gum"]["dev"])}
    print({name: len(values) for name, values in classes.items()}, len(train), "sentences,", sum(len(e.ids) for e in train), "pieces", flush=True)

    model = Reader(len(pieces.words), len(SHAPES), {name: len(values) for name, values in classes.items()})
    load_encoder(model.encoder, args.encoder)
    vectors = teach_vectors(len(pieces.words), args.encoder, train)
    names = names_of([e.sentence for e in train])
    # The word vectors stay as published: two thirds of them never occur in the treebanks and would drift from those that do.
    model.encoder.words.weight.requires_grad_(False)
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in model.encoder.parameters()}
    heads = [p for p in model.parameters() if id(p) not in known]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": args.encoder_rate}, {"params": heads, "lr": args.head_rate}], betas=(0.9, 0.98), weight_decay=0.01)
    steps = args.passes * len(batches(train + variants(train, pieces, index, names, random.Random(0)), args.size, random.Random(0)))
    warm = steps // 20
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min(1, (i + 1) / warm) * max(0.02, 1 - i / steps))
    learnt = [(k, p) for k, p in model.named_parameters() if p.requires_grad]
    average = {k: v.clone() for k, v in model.state_dict().items()}
    model.train()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    step, began, log = 0, time.time(), []
    for turn in range(args.passes):
        dressed = variants(train, pieces, index, names, rng)
        for e in dressed:
            vectors[id(e)] = torch.zeros(384)
        recent = Counter()
        for batch in batches(train + dressed, args.size, rng):
            inputs, targets = tensors(batch)
            parts = losses(model, inputs, targets, torch.stack([vectors[id(e)] for e in batch]))
            loss = sum(WEIGHTS[name] * value for name, value in parts.items())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            step += 1
            if step % AVERAGE_EVERY == 0:
                keep = min(args.average, step / (step + 40))
                with torch.no_grad():
                    for k, v in learnt:
                        average[k].mul_(keep).add_(v, alpha=1 - keep)
            recent.update({name: float(value) for name, value in parts.items()})
            if step % 50 == 0:
                shown = " ".join(f"{name} {value / 50:.3f}" for name, value in recent.items())
                print(f"{step}/{steps} {time.time() - began:.0f}s {shown}", flush=True)
                recent = Counter()
            if args.steps and step >= args.steps:
                break
        for e in dressed:
            del vectors[id(e)]
        mine = {k: v.clone() for k, v in model.state_dict().items()}
        model.load_state_dict(average)
        row = {"pass": turn + 1, "seconds": round(time.time() - began), **{name: figures(model, items if turn + 1 == args.passes else items[::4], classes) for name, items in dev.items()}}
        log.append(row)
        print(json.dumps(row), flush=True)
        torch.save({"weights": average, "classes": classes, "log": log, "arguments": vars(args)}, out / "reader.pt")
        model.load_state_dict(mine)
        if args.steps and step >= args.steps:
            break


if __name__ == "__main__":
    main()
