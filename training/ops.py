"""Operations that make a CPU step fast. Debian's PyTorch 1.13 draws dropout masks on one thread and has a broken GELU backward pass."""

import math
import torch
import torch.nn.functional as F


class BfLinear(torch.autograd.Function):
    """x · Wᵀ + b with bfloat16 products (twice the speed where the processor has them) and float32 elsewhere."""

    @staticmethod
    def forward(ctx, x, weight, bias):
        xb, wb = x.bfloat16(), weight.bfloat16()
        ctx.save_for_backward(xb, wb)
        return F.linear(xb, wb).float().add_(bias)

    @staticmethod
    def backward(ctx, grad):
        xb, wb = ctx.saved_tensors
        g = grad.reshape(-1, grad.shape[-1])
        gb = g.bfloat16()
        dx = (gb @ wb).float().view(xb.shape)
        dw = (gb.t() @ xb.reshape(-1, xb.shape[-1])).float()
        return dx, dw, g.sum(0)


class Linear(torch.nn.Linear):
    def forward(self, x):
        return BfLinear.apply(x, self.weight, self.bias) if self.training else super().forward(x)


class BfMatmul(torch.autograd.Function):
    """a · b over leading axes, products in bfloat16."""

    @staticmethod
    def forward(ctx, a, b):
        ab, bb = a.bfloat16(), b.bfloat16()
        ctx.save_for_backward(ab, bb)
        return torch.matmul(ab, bb).float()

    @staticmethod
    def backward(ctx, grad):
        ab, bb = ctx.saved_tensors
        g = grad.bfloat16()
        return torch.matmul(g, bb.transpose(-1, -2)).float(), torch.matmul(ab.transpose(-1, -2), g).float()


def matmul(a, b, training):
    return BfMatmul.apply(a, b) if training else torch.matmul(a, b)


class GeluFunction(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        phi = torch.erf(x * math.sqrt(0.5)).add_(1).mul_(0.5)
        ctx.save_for_backward(x, phi)
        return x * phi

    @staticmethod
    def backward(ctx, grad):
        x, phi = ctx.saved_tensors
        density = (x * x).mul_(-0.5).exp_().mul_(1 / math.sqrt(2 * math.pi))
        return density.mul_(x).add_(phi).mul_(grad)


def gelu(x):
    return GeluFunction.apply(x)


class Dropout(torch.nn.Module):
    """Inverted dropout whose masks are windows into one pool, drawn anew every `renew` steps' worth of use."""

    pools = {}

    def __init__(self, p, size=1 << 23):
        super().__init__()
        self.p, self.size = p, size

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        pool = Dropout.pools.get(self.p)
        if pool is None or pool[1] > 4000:
            noise = torch.randint(0, 256, (self.size,), dtype=torch.uint8)
            keep = (noise >= round(self.p * 256)).float().mul_(1 / (1 - round(self.p * 256) / 256))
            pool = Dropout.pools[self.p] = [keep, 0]
        pool[1] += 1
        n = x.numel()
        start = int(torch.randint(0, self.size - n, (1,)))
        return x * pool[0][start : start + n].view(x.shape)
