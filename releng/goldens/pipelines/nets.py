"""Random weights that behave: unit variances throughout, and answers that a sampler can follow.

Weights drawn at random answer with noise that has nothing to do with the noise in the picture, and a sampler's way then ends anywhere.
Here the last layer of a model that predicts noise is fitted so that it finds part of its input again, as trained models do; the rest of
the answer is random, and depends on text, time and sizes as much as the gains say.
"""
import re

import torch
from torch import nn

NORMS = (nn.GroupNorm, nn.LayerNorm)


def randomise(module, seed, gains=()):
    """Draws all weights anew. Gains: pairs of a pattern for parameter names and a factor."""
    generator = torch.Generator().manual_seed(seed)

    def normal(parameter, spread):
        parameter.copy_(torch.randn(parameter.shape, generator=generator) * spread)

    with torch.no_grad():
        for path, part in module.named_modules():
            for name, parameter in part.named_parameters(recurse=False):
                full = f"{path}.{name}"
                if isinstance(part, NORMS) or "norm" in type(part).__name__.lower() and parameter.dim() == 1:
                    normal(parameter, 0.1)
                    if name == "weight":
                        parameter.add_(1)
                elif isinstance(part, nn.Embedding):
                    normal(parameter, 1)
                elif parameter.dim() < 2:
                    normal(parameter, 0.1)
                else:
                    normal(parameter, parameter[0].numel() ** -0.5)
                for pattern, factor in gains:
                    if re.search(pattern, full):
                        parameter.mul_(factor)
    return module.eval().requires_grad_(False)


class Captured:
    """What goes into a layer while something runs."""

    def __init__(self, layer):
        self.layer = layer
        self.inputs = []

    def __enter__(self):
        self.hook = self.layer.register_forward_pre_hook(lambda _, inputs: self.inputs.append(inputs[0].detach()))
        return self.inputs

    def __exit__(self, *_):
        self.hook.remove()


def keep_input(unet, others):
    """Lets the noisy picture reach the last layer: the first layer gives it and its negative, which the last block takes over.

    others: gain of everything else that the last block adds.
    """
    latents, width = unet.config.out_channels, unet.config.block_out_channels[0]
    last = unet.up_blocks[-1].resnets[-1]
    with torch.no_grad():
        unet.conv_in.weight.mul_(0.3)
        for channel in range(width):
            sign = 1 if channel // latents % 2 == 0 else -1
            unet.conv_in.weight[channel, channel % latents, 1, 1] += sign
        last.conv_shortcut.weight.mul_(others)
        last.conv2.weight.mul_(others)
        before = last.conv_shortcut.in_channels - width
        for channel in range(width):
            last.conv_shortcut.weight[channel, before + channel, 0, 0] += 1
        for attention in getattr(unet.up_blocks[-1], "attentions", [])[-1:]:
            attention.proj_out.weight.mul_(others)


def fit_noise(unet, answer, inputs, found, rest, seed):
    """Sets the last layer so that the answer is `found` times the noisy picture, and something else that spreads by `rest`.

    answer: runs the model on one of the inputs; inputs: tuples of which the first is the noisy picture.
    """
    layer = unet.conv_out
    channels = layer.out_channels
    rows, targets = [], []
    with torch.no_grad(), Captured(layer) as features:
        for one in inputs:
            answer(*one)
            targets.append(one[0][:, :channels])
    for feature, target in zip(features, targets):
        rows.append(nn.functional.unfold(feature, 3, padding=1).transpose(1, 2).flatten(0, 1))
    matrix = torch.cat(rows).double()
    wanted = torch.cat([target.flatten(2).transpose(1, 2).flatten(0, 1) for target in targets]).double()
    ones = torch.cat([matrix, torch.ones(len(matrix), 1, dtype=torch.float64)], 1)
    ridge = 1e-3 * len(ones) * torch.eye(ones.shape[1], dtype=torch.float64)
    solution = torch.linalg.solve(ones.T @ ones + ridge, ones.T @ wanted)
    generator = torch.Generator().manual_seed(seed)
    other = torch.randn(channels, matrix.shape[1], generator=generator, dtype=torch.float64)
    centred = matrix - matrix.mean(0)
    other *= rest / (centred @ other.T).std()
    weight = found * solution[:-1].T + other
    bias = found * solution[-1] - matrix.mean(0) @ other.T
    with torch.no_grad():
        layer.weight.copy_(weight.reshape(layer.weight.shape))
        layer.bias.copy_(bias)
    error = (ones @ solution - wanted).std()
    return float(error)


def spread_of(layer, run, wanted):
    """Scales and centres a last layer (convolution or linear) so that what comes out has mean 0 and this spread."""
    outputs = []
    hook = layer.register_forward_hook(lambda _, __, output: outputs.append(output.detach()))
    with torch.no_grad():
        run()
        hook.remove()
        joined = torch.cat([output.transpose(1, -1).flatten(0, -2) if output.dim() == 4 else output.flatten(0, -2) for output in outputs])
        factor = wanted / (joined - joined.mean(0)).std()
        layer.weight.mul_(factor)
        layer.bias.copy_((layer.bias - joined.mean(0)) * factor)
