"""The format of the goldens: gzip around big-endian numbers, as java.io.DataInputStream reads them."""
import gzip
import struct


class Golden:
    def __init__(self, path):
        self.path = path
        self.bytes = bytearray()

    def text(self, value):
        encoded = value.encode("utf-8")
        self.bytes += struct.pack(">H", len(encoded)) + encoded

    def whole(self, value):
        self.bytes += struct.pack(">i", value)

    def long(self, value):
        self.bytes += struct.pack(">q", value)

    def real(self, value):
        self.bytes += struct.pack(">d", float(value))

    def reals(self, values):
        self.whole(len(values))
        for value in values:
            self.real(value)

    def floats(self, tensor):
        flat = tensor.detach().to("cpu").flatten().tolist()
        self.whole(len(flat))
        self.bytes += struct.pack(f">{len(flat)}f", *flat)

    def write(self):
        with open(self.path, "wb") as file:
            with gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
                packed.write(bytes(self.bytes))
        print(self.path.name, self.path.stat().st_size, "bytes")
