"""The files of a family: NAME.golden.json, and NAME.golden.bin with the tensors it points to, little-endian, one after the other."""
import json
import math
import shutil

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


def pack(work, target, families):
    """Puts goldens and models in their place, equal files once. Returns how large that is.

    index.json has for each model its files, and where each of them lies.
    """
    missing = [name for name in families if not (work / f"{name}.golden.json").exists()]
    if missing:
        raise SystemExit(f"{work} lacks {', '.join(missing)}; make these too")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    index, known, size = {}, {}, 0

    def put(name, data):
        nonlocal size
        place = target / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
        size += len(data)

    for family in families:
        index[family] = {}
        for file in sorted((work / family).rglob("*")):
            if file.is_file():
                data, name = file.read_bytes(), file.relative_to(work / family).as_posix()
                if data not in known:
                    known[data] = f"{family}/{name}"
                    put(known[data], data)
                index[family][name] = known[data]
        for kind in ("json", "bin"):
            put(f"{family}.golden.{kind}", (work / f"{family}.golden.{kind}").read_bytes())
    put("index.json", (json_text(index) + "\n").encode("ascii"))
    return size


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
