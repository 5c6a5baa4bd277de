"""The same pipelines with ONNX Runtime in place of PyTorch's modules: how closely the graphs that are written here follow the goldens."""
import contextlib
from pathlib import Path
from types import SimpleNamespace

import numpy
import onnxruntime
import torch
from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKLOutput
from diffusers.models.autoencoders.vae import DecoderOutput, DiagonalGaussianDistribution


class Session:
    def __init__(self, path):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.inputs = {value.name: value for value in self.session.get_inputs()}
        self.outputs = [value.name for value in self.session.get_outputs()]

    def __call__(self, **given):
        kinds = {"tensor(float)": numpy.float32, "tensor(float16)": numpy.float16, "tensor(int64)": numpy.int64,
                 "tensor(int32)": numpy.int32}
        fed = {}
        for name, value in self.inputs.items():
            array = numpy.asarray(given[name])
            if name == "timestep" and value.shape and not array.shape:
                array = numpy.repeat(array, given["sample"].shape[0])
            fed[name] = array.astype(kinds[value.type])
        answers = self.session.run(None, fed)
        return {name: torch.from_numpy(answer.astype(numpy.float32)) for name, answer in zip(self.outputs, answers)}


class Text:
    def __init__(self, session):
        self.session = session

    def __call__(self, input_ids, **_):
        answer = self.session(input_ids=input_ids)
        states = sorted((name for name in answer if name.startswith("hidden_states")), key=lambda name: int(name.split(".")[1]))
        first = answer.get("text_embeds", answer["last_hidden_state"])
        result = SimpleNamespace(**answer, hidden_states=tuple(answer[name] for name in states))
        return Indexed(result, first)


class Indexed:
    def __init__(self, answer, first):
        self.__dict__.update(vars(answer))
        self.first = first

    def __getitem__(self, place):
        return (self.first, getattr(self, "pooler_output", None), getattr(self, "hidden_states", None))[place] if place == 0 else None


@contextlib.contextmanager
def replaced(pipeline, folder):
    """Meanwhile the modules of a pipeline answer from the graphs in a folder."""
    folder = Path(folder)
    undo = []

    def put(owner, name, function):
        own = vars(owner).get(name)
        setattr(owner, name, function)
        undo.append(lambda: setattr(owner, name, own) if own else delattr(owner, name))

    for name, part in pipeline.components.items():
        if name.startswith("text_encoder") and part is not None:
            put(part, "forward", Text(Session(folder / name / "model.onnx")))
    if "unet" in pipeline.components:
        unet = Session(folder / "unet" / "model.onnx")

        def forward(sample, timestep, encoder_hidden_states, timestep_cond=None, added_cond_kwargs=None, **_):
            return (unet(sample=sample, timestep=timestep, encoder_hidden_states=encoder_hidden_states, timestep_cond=timestep_cond,
                         **(added_cond_kwargs or {}))["out_sample"],)

        put(pipeline.unet, "forward", forward)
    else:
        transformer = Session(folder / "transformer" / "model.onnx")
        put(pipeline.transformer, "forward", lambda **named: (transformer(**named)["out_hidden_states"],))
    right_decode = pipeline.vae.decode
    encoder, decoder = Session(folder / "vae_encoder" / "model.onnx"), Session(folder / "vae_decoder" / "model.onnx")

    def encode(picture, **_):
        answer = encoder(sample=picture)
        if "latent_parameters" in answer:
            return AutoencoderKLOutput(latent_dist=DiagonalGaussianDistribution(answer["latent_parameters"]))
        mean = answer["latent_sample"]
        return AutoencoderKLOutput(latent_dist=SimpleNamespace(sample=lambda generator: mean, mode=lambda: mean))

    def decode(latents, return_dict=True, **_):
        picture = decoder(latent_sample=latents)["sample"]
        if not picture.isfinite().all():
            picture = right_decode(latents, return_dict=False)[0]  # 16 bits were too few
        return DecoderOutput(sample=picture) if return_dict else (picture,)

    put(pipeline.vae, "encode", encode)
    put(pipeline.vae, "decode", decode)

    try:
        yield
    finally:
        for action in reversed(undo):
            action()
