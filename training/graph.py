"""The reader as an ONNX graph, written node by node: what runs is what stands here, and no exporter stands between."""

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from model import ARC, CANDIDATES, HEADS, REL, WIDTH

CONTRIB = "com.microsoft"
OPSETS = [helper.make_opsetid("", 17), helper.make_opsetid(CONTRIB, 1)]
INPUTS = ["ids", "shapes", "first", "last"]


class Graph:
    """Collects nodes and constants. `linear` multiplies in `kind`: float32, or int8 with 7 or 8 bits a weight."""

    def __init__(self, kind, bits=8):
        self.kind, self.most = kind, 2 ** (bits - 1) - 1
        self.nodes, self.constants, self.quantised, self.count = [], [], {}, 0

    def constant(self, value, name=None):
        self.count += 1
        name = name or f"c{self.count}"
        self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def number(self, value, kind=np.float32):
        return self.constant(np.array(value, dtype=kind))

    def op(self, kind, *inputs, outputs=1, name=None, domain="", **attributes):
        self.count += 1
        made = [name or f"{kind}_{self.count}"] if outputs == 1 else [f"{kind}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), made, domain=domain, **attributes))
        return made[0] if outputs == 1 else made

    def ints(self, *values):
        return self.constant(np.array(values, dtype=np.int64))

    def linear(self, x, weight, bias, scale=1.0):
        """x · Wᵀ + b. Weights get a scale a column; activations are quantised when they come, as one tensor (asymmetric, uint8)."""
        weight, bias = weight.detach().numpy().T * scale, bias.detach().numpy() * scale
        if self.kind == "float32":
            return self.op("Add", self.op("MatMul", x, self.constant(weight)), self.constant(bias))
        scales = np.abs(weight).max(0) / self.most
        rounded = np.round(weight / scales).astype(np.int8)
        if x not in self.quantised:
            self.quantised[x] = self.op("DynamicQuantizeLinear", x, outputs=3)
        values, step, zero = self.quantised[x]
        return self.op(
            "MatMulIntegerToFloat", values, self.constant(rounded), step, self.constant(scales.astype(np.float32)),
            zero, "", self.constant(bias), domain=CONTRIB)

    def lookup(self, table, ids):
        table = table.detach().numpy()
        if self.kind == "float32":
            return self.op("Gather", self.constant(table), ids)
        scales = np.maximum(np.abs(table).max(1, keepdims=True), 1e-9) / 127
        rows = self.op("Gather", self.constant(np.round(table / scales).astype(np.int8)), ids)
        return self.op("Mul", self.op("Cast", rows, to=TensorProto.FLOAT), self.op("Gather", self.constant(scales.astype(np.float32)), ids))

    def norm(self, x, layer):
        return self.op("LayerNormalization", x, self.constant(layer.weight.detach().numpy()), self.constant(layer.bias.detach().numpy()), epsilon=1e-12, axis=-1)

    def gelu(self, x):
        return self.op("Gelu", x, domain=CONTRIB)


def encoder(g, model):
    """ids, shapes [B, T] → hidden [B, T, WIDTH]."""
    shape = g.op("Shape", "ids")
    length = g.op("Gather", shape, g.number(1, np.int64))
    places = g.op("Range", g.number(0, np.int64), length, g.number(1, np.int64))
    position = g.op("Gather", g.constant(model.positions.weight.detach().numpy()), places)
    words = g.lookup(model.words.weight, "ids")
    shapes = g.op("Gather", g.constant(model.shapes.weight.detach().numpy()), "shapes")
    x = g.norm(g.op("Add", g.op("Add", words, position), shapes), model.norm)
    present = g.op("Cast", g.op("Not", g.op("Equal", "ids", g.number(0, np.int32))), to=TensorProto.INT32)
    for layer in model.layers:
        x = attention(g, layer, x, present)
        inner = g.gelu(g.linear(x, layer.up.weight, layer.up.bias))
        x = g.norm(g.op("Add", x, g.linear(inner, layer.down.weight, layer.down.bias)), layer.norm2)
    return x


def attention(g, layer, x, present):
    parts = zip(layer.qkv.weight.split(WIDTH), layer.qkv.bias.split(WIDTH))
    q, k, v = (g.linear(x, weight, bias) for weight, bias in parts)
    context = g.op("MultiHeadAttention", q, k, v, "", present, num_heads=HEADS, mask_filter_value=-1e4, domain=CONTRIB)
    return g.norm(g.op("Add", x, g.linear(context, layer.out.weight, layer.out.bias)), layer.norm1)


def gather_rows(g, x, at, count):
    """Rows of x [B, M, W] at [B, n] (given as int64): [B, n, W]."""
    wide = g.op("Expand", g.op("Unsqueeze", at, g.ints(2)), g.op("Concat", g.op("Shape", at), g.ints(count), axis=0))
    return g.op("GatherElements", x, wide, axis=1)


def words_of(g, hidden):
    first, last = (g.op("Cast", name, to=TensorProto.INT64) for name in ("first", "last"))
    return g.op("Concat", gather_rows(g, hidden, first, WIDTH), gather_rows(g, hidden, last, WIDTH), axis=-1)


def tree_heads(g, model, words):
    """heads, head_scores, relations [B, N, CANDIDATES]: the best heads of each word, and the best relation to each."""
    mlp = lambda m: g.gelu(g.linear(words, m.linear.weight, m.linear.bias))
    asked = g.op("Add", g.linear(mlp(model.arc_dep), model.arc.weight, model.arc.bias, ARC**-0.5), g.constant(model.arc_bias.detach().numpy() * ARC**-0.5))
    scores = g.op("MatMul", asked, g.op("Transpose", mlp(model.arc_head), perm=[0, 2, 1]))
    # A padded word has last = 0, as the root has, which is word 0 and always there.
    absent = g.op("Cast", g.op("Equal", g.op("Slice", "last", g.ints(1), g.ints(2**31 - 1), g.ints(1)), g.number(0, np.int32)), to=TensorProto.FLOAT)
    padded = g.op("Unsqueeze", g.op("Pad", g.op("Mul", absent, g.number(-1e4)), g.ints(0, 1, 0, 0)), g.ints(1))
    best, at = g.op("TopK", g.op("Add", scores, padded), g.op("Min", g.ints(CANDIDATES), g.op("Slice", g.op("Shape", "first"), g.ints(1), g.ints(2))), outputs=2, axis=-1)
    relation = relations(g, model, mlp, at)
    return g.op("Cast", at, to=TensorProto.INT32, name="heads"), g.op("Identity", best, name="head_scores"), relation


def relations(g, model, mlp, at):
    count = model.relations
    dep = g.op("Reshape", g.linear(mlp(model.rel_dep), model.rel.weight, model.rel.bias, REL**-0.5), g.ints(0, 0, count, REL))
    every = mlp(model.rel_head)
    flat = g.op("Reshape", at, g.ints(0, -1))
    shape = g.op("Shape", at)
    grid = lambda width: g.op("Concat", shape, g.ints(width), axis=0)
    chosen = g.op("Reshape", gather_rows(g, every, flat, REL), grid(REL))
    bias = g.linear(every, model.rel_head_bias.weight, model.rel_head_bias.bias)
    bias = g.op("Reshape", gather_rows(g, bias, flat, count), grid(count))
    scores = g.op("Add", g.op("MatMul", chosen, g.op("Transpose", dep, perm=[0, 1, 3, 2])), bias)
    never = np.zeros(count, np.float32)
    never[0] = -1e9  # the relation of the root, which the tree decoder gives
    return largest(g, g.op("Add", scores, g.constant(never)), "relations")


def largest(g, scores, name):
    return g.op("Cast", g.op("ArgMax", scores, axis=-1, keepdims=0), to=TensorProto.INT32, name=name)


def sentence_vector(g, model, hidden):
    """Mean of the pieces, turned, of unit length."""
    there = g.op("Unsqueeze", g.op("Cast", g.op("Not", g.op("Equal", "ids", g.number(0, np.int32))), to=TensorProto.FLOAT), g.ints(2))
    axis = g.ints(1)
    mean = g.op("Div", g.op("ReduceSum", g.op("Mul", hidden, there), axis, keepdims=0), g.op("ReduceSum", there, axis, keepdims=0))
    turned = g.op("Add", g.op("MatMul", mean, g.constant(model.vector.weight.detach().numpy().T)), g.constant(model.vector.bias.detach().numpy()))
    return g.op("LpNormalization", turned, axis=-1, p=2, name="vector")


def build(model, kind, bits=8):
    """The ONNX model. Inputs, int32: ids and shapes [B, T], first and last [B, N] (word 0 is the root, on [CLS])."""
    g = Graph(kind, bits)
    hidden = encoder(g, model.encoder)
    words = words_of(g, hidden)
    for name in ("upos", "features", "lemma"):
        largest(g, g.linear(words, model.tags[name].weight, model.tags[name].bias), name)
    entity = g.linear(words, model.tags["entity"].weight, model.tags["entity"].bias)
    g.op("Identity", entity, name="entity")
    tree_heads(g, model, words)
    sentence_vector(g, model, hidden)
    value = helper.make_tensor_value_info
    grid = lambda name, kind, *axes: value(name, kind, ["batch", *axes])
    inputs = [grid(name, TensorProto.INT32, "pieces" if name in ("ids", "shapes") else "words") for name in INPUTS]
    outputs = [grid(name, TensorProto.INT32, "words") for name in ("upos", "features", "lemma")]
    outputs += [grid("entity", TensorProto.FLOAT, "words", "tags"), grid("heads", TensorProto.INT32, "words", "candidates")]
    outputs += [grid("head_scores", TensorProto.FLOAT, "words", "candidates"), grid("relations", TensorProto.INT32, "words", "candidates")]
    outputs += [grid("vector", TensorProto.FLOAT, WIDTH)]
    graph = helper.make_graph(g.nodes, "reader", inputs, outputs, g.constants)
    return helper.make_model(graph, opset_imports=OPSETS, ir_version=8, producer_name="demarche")
