"""The int8 arithmetic of `graph.py`, imitated in float32, so that training can say what the exported model will answer."""

import torch
import torch.nn.functional as F
from torch import nn


def quantised_input(x):
    """ONNX DynamicQuantizeLinear and back: uint8, asymmetric, one scale for the whole tensor."""
    low, high = min(float(x.min()), 0.0), max(float(x.max()), 0.0)
    step = (high - low) / 255 or 1.0
    zero = max(0, min(255, round(-low / step)))
    return (((x / step).round() + zero).clamp(0, 255) - zero) * step


class QuantisedLinear(nn.Module):
    def __init__(self, linear, bits):
        super().__init__()
        weight = linear.weight.detach()
        scales = weight.abs().amax(1, keepdim=True) / (2 ** (bits - 1) - 1)
        self.weight, self.bias = (weight / scales).round() * scales, linear.bias.detach()

    def forward(self, x):
        return F.linear(quantised_input(x), self.weight, self.bias)


def quantise(model, bits):
    """Puts the arithmetic of the exported graph into a trained reader, in place. The vector's matrix stays float32, as there."""
    with torch.no_grad():
        table = model.encoder.words.weight
        scales = table.abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
        table.copy_((table / scales).round() * scales)
    for module in [*model.modules()]:
        for name, child in [*module.named_children()]:
            if isinstance(child, nn.Linear) and child is not model.vector:
                setattr(module, name, QuantisedLinear(child, bits))
    return model
