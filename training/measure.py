"""Figures of a trained reader on the test parts: in float32, which the int8 model is held against, or with its arithmetic imitated.

    python3 training/measure.py --reader training/work/reader.pt --vocabulary vocab.txt --data ../shared/data
"""

import argparse
import json
from pathlib import Path

import torch

from data import load
from export import load_reader
from pieces import Pieces
from quantised import quantise
from train import Encoded, figures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--reader", default="training/work/reader.pt")
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--out", help="file for the figures, as JSON")
    parser.add_argument("--bits", type=int, help="of a weight; without it float32")
    args = parser.parse_args()
    torch.set_num_threads(2)
    pieces = Pieces(args.vocabulary)
    model, classes, _ = load_reader(args.reader, pieces.words)
    if args.bits:
        model = quantise(model, args.bits)
    index = {name: {c: i for i, c in enumerate(values)} for name, values in classes.items()}
    sets = load(args.data)
    tests = {"EWT test": sets["ewt"]["test"], "PUD": sets["pud"], "GUM news": sets["gum"]["news"]}
    rows = []
    for name, sentences in tests.items():
        rows.append({"set": name, "sentences": len(sentences), **figures(model, [Encoded(s, pieces, index) for s in sentences], classes)})
        print(json.dumps(rows[-1]), flush=True)
    if args.out:
        Path(args.out).write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")


if __name__ == "__main__":
    main()
