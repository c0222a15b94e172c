"""The reader: one encoder (gte-small) with heads for tags, trees, entities and a sentence vector."""

import math
import torch
from torch import nn
import torch.nn.functional as F
from ops import Dropout, Linear, gelu, matmul

WIDTH, HEADS, INNER = 384, 12, 1536
PUBLISHED, LAYERS = 12, 10  # layers of gte-small, and those kept: the last two shape its sentence vector and cost a sixth of the time
ARC, REL, CANDIDATES = 384, 128, 4


class LayerNorm(nn.Module):
    def __init__(self, width=WIDTH):
        super().__init__()
        self.weight, self.bias = nn.Parameter(torch.ones(width)), nn.Parameter(torch.zeros(width))

    def forward(self, x):
        return F.layer_norm(x, (WIDTH,), self.weight, self.bias, 1e-12)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = Linear(WIDTH, 3 * WIDTH), Linear(WIDTH, WIDTH)
        self.up, self.down = Linear(WIDTH, INNER), Linear(INNER, WIDTH)
        self.norm1, self.norm2, self.drop = LayerNorm(), LayerNorm(), Dropout(0.1)

    def forward(self, x, mask):
        b, t = x.shape[0], x.shape[1]
        qkv = self.qkv(x).view(b, t, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        q, k, v = qkv[0], qkv[1], qkv[2]
        scores = matmul(q, k.transpose(-1, -2), self.training) * (1 / math.sqrt(WIDTH // HEADS)) + mask
        context = matmul(torch.softmax(scores, -1), v, self.training).transpose(1, 2).reshape(b, t, WIDTH)
        x = self.norm1(x + self.drop(self.out(context)))
        return self.norm2(x + self.drop(self.down(gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary, shapes, layers=LAYERS):
        super().__init__()
        self.words, self.positions = nn.Embedding(vocabulary, WIDTH), nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(shapes, WIDTH)
        self.norm, self.drop = LayerNorm(), Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, ids, shapes):
        mask = (ids == 0).float()[:, None, None, :] * -1e4
        places = torch.arange(ids.shape[1])
        x = self.drop(self.norm(self.words(ids) + self.positions(places)[None] + self.shapes(shapes)))
        for layer in self.layers:
            x = layer(x, mask)
        return x


def mean_of(hidden, ids):
    """[B, WIDTH]: mean over the pieces of each sentence."""
    weight = (ids != 0).float()[:, :, None]
    return (hidden * weight).sum(1) / weight.sum(1)


class Mlp(nn.Module):
    def __init__(self, out, drop=0.33):
        super().__init__()
        self.linear, self.drop = Linear(2 * WIDTH, out), Dropout(drop)

    def forward(self, x):
        return self.drop(gelu(self.linear(x)))


class Reader(nn.Module):
    def __init__(self, vocabulary, shapes, sizes):
        """sizes: number of classes of upos, features, lemma, entity and relation."""
        super().__init__()
        self.encoder = Encoder(vocabulary, shapes)
        self.drop = Dropout(0.2)
        self.tags = nn.ModuleDict({name: Linear(2 * WIDTH, sizes[name]) for name in ("upos", "features", "lemma", "entity")})
        self.arc_dep, self.arc_head = Mlp(ARC), Mlp(ARC)
        self.rel_dep, self.rel_head = Mlp(REL), Mlp(REL)
        self.arc = Linear(ARC, ARC)
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.rel = Linear(REL, sizes["relation"] * REL)
        self.rel_head_bias = Linear(REL, sizes["relation"])
        self.vector = Linear(WIDTH, WIDTH)
        self.relations = sizes["relation"]
        nn.init.eye_(self.vector.weight)
        nn.init.zeros_(self.encoder.shapes.weight)
        nn.init.normal_(self.rel.weight, std=0.02)

    def words_of(self, hidden, first, last):
        """[B, N, 2 × WIDTH]: first and last piece of each word; word 0 is the root, on [CLS]."""
        width = hidden.shape[-1]
        take = lambda at: torch.gather(hidden, 1, at[:, :, None].expand(-1, -1, width))
        return torch.cat([take(first), take(last)], -1)

    def arcs(self, words, present):
        """[B, N, N]: score of each head (last axis) for each word."""
        dep, head = self.arc_dep(words), self.arc_head(words)
        scores = matmul(self.arc(dep) + self.arc_bias, head.transpose(1, 2), self.training) * (1 / math.sqrt(ARC))
        return scores + (1 - present)[:, None, :] * -1e4

    def relation_scores(self, words, heads):
        """[B, N, K, R] for K given heads a word."""
        b, n, k = heads.shape
        dep = self.rel(self.rel_dep(words)).view(b, n, self.relations, REL)
        every = self.rel_head(words)
        flat = heads.reshape(b, n * k)
        chosen = torch.gather(every, 1, flat[:, :, None].expand(-1, -1, REL)).view(b, n, k, REL)
        bias = torch.gather(self.rel_head_bias(every), 1, flat[:, :, None].expand(-1, -1, self.relations)).view(b, n, k, self.relations)
        return torch.matmul(chosen, dep.transpose(2, 3)) * (1 / math.sqrt(REL)) + bias

    def sentence_vector(self, hidden, ids):
        return self.vector(mean_of(hidden, ids))

    def forward(self, ids, shapes, first, last, present):
        hidden = self.encoder(ids, shapes)
        words = self.drop(self.words_of(hidden, first, last))
        return hidden, words, self.arcs(words, present)


def load_encoder(encoder, path):
    """Weights of the published gte-small graph: matrices are anonymous there, so each is found by the node that multiplies by it."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    array = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    matrix = {n.name: array[n.input[1]].t() for n in graph.node if n.op_type == "MatMul" and n.input[1] in array}
    with torch.no_grad():
        encoder.words.weight.copy_(array["embeddings.word_embeddings.weight"])
        encoder.positions.weight.copy_(array["embeddings.position_embeddings.weight"] + array["embeddings.token_type_embeddings.weight"][0])
        norm = lambda to, name: (to.weight.copy_(array[f"{name}.LayerNorm.weight"]), to.bias.copy_(array[f"{name}.LayerNorm.bias"]))
        norm(encoder.norm, "embeddings")
        for i, layer in enumerate(encoder.layers):
            at, node = f"encoder.layer.{i}", f"/encoder/layer.{i}"
            parts = ["query", "key", "value"]
            layer.qkv.weight.copy_(torch.cat([matrix[f"{node}/attention/self/{p}/MatMul"] for p in parts]))
            layer.qkv.bias.copy_(torch.cat([array[f"{at}.attention.self.{p}.bias"] for p in parts]))
            for linear, name in ((layer.out, "attention/output"), (layer.up, "intermediate"), (layer.down, "output")):
                linear.weight.copy_(matrix[f"{node}/{name}/dense/MatMul"])
                linear.bias.copy_(array[f"{at}.{name.replace('/', '.')}.dense.bias"])
            norm(layer.norm1, f"{at}.attention.output")
            norm(layer.norm2, f"{at}.output")
