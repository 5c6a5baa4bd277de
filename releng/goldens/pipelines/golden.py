"""The files of a family: NAME.golden.json, and NAME.golden.bin with the tensors it points to, little-endian, one after the other."""
import json
import math

import numpy
import torch


class Golden:
    def __init__(self, family):
        self.content = {"family": family, "cases": []}
        self.bytes = bytearray()
        self.known = {}

    def tensor(self, value):
        """Where a tensor lies; equal ones lie there once."""
        array = value.detach().numpy() if isinstance(value, torch.Tensor) else value
        kind = "uint8" if array.dtype == numpy.uint8 else "float32"
        data = numpy.ascontiguousarray(array.astype("<f4") if kind == "float32" else array).tobytes()
        if data not in self.known:
            self.known[data] = len(self.bytes)
            self.bytes += data + bytes(-len(data) % 4)
        return {"type": kind, "shape": list(array.shape), "offset": self.known[data]}

    def write(self, target):
        name = self.content["family"]
        (target / f"{name}.golden.json").write_text(json_text(self.content), encoding="ascii")
        (target / f"{name}.golden.bin").write_bytes(self.bytes)
        return len(self.bytes)


def tensor_of(target, case, name):
    """A float tensor of a case (FAMILY/NAME) that was written before."""
    family, case = case.split("/")
    content = json.loads((target / f"{family}.golden.json").read_text(encoding="ascii"))
    place = next(one for one in content["cases"] if one["name"] == case)["tensors"][name]
    data = (target / f"{family}.golden.bin").read_bytes()
    array = numpy.frombuffer(data, "<f4", math.prod(place["shape"]), place["offset"])
    return torch.from_numpy(array.reshape(place["shape"]).copy())


def json_text(value, indent=""):
    """Readable: what is short stands on one line."""
    one_line = json.dumps(value, ensure_ascii=True)
    if len(one_line) <= 140 - len(indent) or not isinstance(value, (dict, list)):
        return one_line
    if isinstance(value, list) and all(isinstance(item, (int, float)) for item in value):
        return one_line
    deeper = indent + " "
    if isinstance(value, dict):
        lines = [f"{deeper}{json.dumps(key)}: {json_text(item, deeper)}" for key, item in value.items()]
    else:
        lines = [deeper + json_text(item, deeper) for item in value]
    start, end = "{}" if isinstance(value, dict) else "[]"
    return start + "\n" + ",\n".join(lines) + "\n" + indent + end
