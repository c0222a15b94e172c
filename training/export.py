"""Writes models/reader/ from a trained reader:

    python3 training/export.py --reader training/work/reader.pt --vocabulary vocab.txt --out models/reader
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import onnx
import torch

from data import ENTITY_TAGS
from graph import build
from model import CANDIDATES, Reader
from pieces import MAX_PIECES, MAX_WORD, SHAPES, Pieces


def load_reader(path, vocabulary):
    saved = torch.load(path, map_location="cpu")
    classes = saved["classes"]
    model = Reader(len(vocabulary), len(SHAPES), {name: len(values) for name, values in classes.items()})
    model.load_state_dict(saved["weights"])
    return model.eval(), classes, saved


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--reader", default="training/work/reader.pt")
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--out", default="models/reader")
    parser.add_argument("--kind", choices=["int8", "float32"], default="int8")
    parser.add_argument("--bits", type=int, default=8, help="of a weight, in int8")
    args = parser.parse_args()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    pieces = Pieces(args.vocabulary)
    model, classes, _ = load_reader(args.reader, pieces.words)
    onnx.save(build(model, args.kind, args.bits), out / "reader.onnx")
    shutil.copy(args.vocabulary, out / "vocabulary.txt")
    (out / "classes.json").write_text(json.dumps(classes, indent=1, ensure_ascii=False) + "\n")
    sums = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in ("reader.onnx", "vocabulary.txt", "classes.json")}
    (out / "SHA256SUMS").write_text("".join(f"{value}  {name}\n" for name, value in sums.items()))
    print(f"{out}: {(out / 'reader.onnx').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
