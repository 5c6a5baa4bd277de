"""A module as an ONNX graph: plain, small, and checked against PyTorch."""
import contextlib
import copy
import io
import math
import unittest.mock
import warnings

import numpy
import onnx
import onnxruntime
import torch

OPSET = 17
TOLERANCE = 1e-5
HALF_TOLERANCE = 2e-2


def rms_norm(value, shape, weight=None, eps=None):
    """Root mean square normalization in plain operators; opset 17 has none of its own."""
    axes = tuple(range(-len(shape), 0))
    scaled = value * torch.rsqrt(value.pow(2).mean(axes, keepdim=True) + (eps or torch.finfo(value.dtype).eps))
    return scaled if weight is None else scaled * weight


def rotate(value, cosine_and_sine, sequence_dim=2):
    """FLUX's rotary embedding without the step by way of a shape, which the exporter would take for a constant."""
    cosine, sine = (part[None, :, None] if sequence_dim == 1 else part[None, None] for part in cosine_and_sine)
    turned = torch.stack([-value[..., 1::2], value[..., 0::2]], -1).flatten(3)
    return value * cosine + turned * sine


PLAINER = {"torch.nn.functional.rms_norm": rms_norm, "diffusers.models.transformers.transformer_flux.apply_rotary_emb": rotate}


class Graph:
    """A module to be exported: its inputs (name, free dimensions), the names of its outputs, two sets of examples."""

    def __init__(self, module, inputs, outputs, examples):
        self.module = module.eval()  # the exporter puts the mode back that it finds here, in all parts
        self.inputs, self.outputs, self.examples = inputs, outputs, examples

    def eager(self, example):
        with torch.no_grad():
            result = self.module(*example)
        return result if isinstance(result, tuple) else (result,)

    def half(self):
        """The same in 16 bits, as a module that was exported so."""
        def lower(tensor):
            return tensor.half() if tensor.is_floating_point() else tensor
        return Graph(copy.deepcopy(self.module).half(), self.inputs, self.outputs, [tuple(map(lower, one)) for one in self.examples])

    def proto(self):
        """Exported by way of TorchScript, whose graphs are plain, and stripped of what says where in Python a node comes from."""
        buffer = io.BytesIO()
        with warnings.catch_warnings(), torch.no_grad(), contextlib.ExitStack() as patches:
            warnings.simplefilter("ignore")
            for name, function in PLAINER.items():
                patches.enter_context(unittest.mock.patch(name, function))
            free = {name: axes for name, axes in self.inputs.items() if axes}
            torch.onnx.export(self.module, self.examples[0], buffer, dynamo=False, opset_version=OPSET, input_names=list(self.inputs),
                              output_names=self.outputs, dynamic_axes=free)
        return shortened(onnx.load_from_string(buffer.getvalue()))

    def check(self, path, tolerance=TOLERANCE):
        """Compares ONNX Runtime with PyTorch at both sets of shapes. Of no tolerance, what does not fit into 16 bits must not come out."""
        session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
        worst = 0
        for example in self.examples:
            halves = {value.name for value in session.get_inputs() if value.type == "tensor(float16)"}
            answers = session.run(self.outputs, {name: (tensor.half() if name in halves else tensor).numpy()
                                                 for name, tensor in zip(self.inputs, example)})
            for name, wanted, answer in zip(self.outputs, self.eager(example), answers):
                if tuple(wanted.shape) != answer.shape:
                    raise ValueError(f"{path}: {name} is {answer.shape}, not {tuple(wanted.shape)}")
                worst = max(worst, difference(wanted.numpy(), answer))
        if tolerance and not worst <= tolerance or not tolerance and math.isfinite(worst):
            raise ValueError(f"{path}: differs from PyTorch by {worst:.1e}")
        return worst


def difference(wanted, answer):
    """The deepest difference over the largest number that is wanted; infinite where an answer is no number."""
    off = numpy.abs(wanted.astype(numpy.float64) - answer).max() / max(numpy.abs(wanted).max(), 1e-30)
    return math.inf if math.isnan(off) else float(off)


def shortened(model):
    """Short names for what flows between nodes: scopes of Python modules would be a third of so small a file."""
    graph = model.graph
    kept = {value.name for value in [*graph.input, *graph.output, *graph.initializer]}
    names = {}
    for number, node in enumerate(graph.node):
        node.name = f"{node.op_type}_{number}"
        node.doc_string = ""
        for place, name in enumerate(node.output):
            if name and name not in kept:
                names[name] = f"t{len(names)}"
            node.output[place] = names.get(name, name)
        for place, name in enumerate(node.input):
            node.input[place] = names.get(name, name)
        for attribute in node.attribute:
            if attribute.type in (onnx.AttributeProto.GRAPH, onnx.AttributeProto.GRAPHS):
                raise ValueError("A graph in a graph")
    del graph.value_info[:]
    for initializer in graph.initializer:
        short = initializer.name.removeprefix("model.")
        if short != initializer.name:
            for node in graph.node:
                for place, name in enumerate(node.input):
                    if name == initializer.name:
                        node.input[place] = short
            initializer.name = short
    onnx.checker.check_model(model)
    return model
