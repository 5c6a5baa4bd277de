"""Writes a pipeline as a folder of ONNX graphs in diffusers' layout, with the names that Optimum's exports have, and checks each graph.

Names and types are those of Optimum; older exports have those of diffusers' own former script: token ids of 32 bits, a timestep for each
picture, and an encoder that answers with latents.
"""
import json
import shutil

import onnx
import torch
from torch import nn

from graph import HALF_TOLERANCE, Graph
from vocabularies import write_json

FREE = {0: "batch_size", 2: "height", 3: "width"}


class Text(nn.Module):
    def __init__(self, model, outputs):
        super().__init__()
        self.model, self.outputs = model, outputs

    def forward(self, input_ids):
        answer = self.model(input_ids.long(), output_hidden_states=True)
        states = {f"hidden_states.{i}": state for i, state in enumerate(answer.hidden_states)}
        return tuple(states[name] if name in states else getattr(answer, "pooler_output" if name == "pooler_output" else name)
                     for name in self.outputs)


class Unet(nn.Module):
    def __init__(self, model, names):
        super().__init__()
        self.model, self.names = model, names

    def forward(self, *inputs):
        given = dict(zip(self.names, inputs))
        added = {name: given[name] for name in ("text_embeds", "time_ids") if name in given}
        return self.model(given["sample"], given["timestep"], given["encoder_hidden_states"], timestep_cond=given.get("timestep_cond"),
                          added_cond_kwargs=added or None, return_dict=False)[0]


class Transformer(nn.Module):
    def __init__(self, model, names):
        super().__init__()
        self.model, self.names = model, names

    def forward(self, *inputs):
        return self.model(**dict(zip(self.names, inputs)), return_dict=False)[0]


class VaeEncoder(nn.Module):
    def __init__(self, model, mean_only=False):
        super().__init__()
        self.model, self.mean_only = model, mean_only

    def forward(self, sample):
        moments = self.model._encode(sample)
        return moments.chunk(2, dim=1)[0] if self.mean_only else moments


class VaeDecoder(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, latent_sample):
        return self.model.decode(latent_sample, return_dict=False)[0]


def random(*shape, seed=0):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def text_graph(model, hidden_states, older=False):
    kind = torch.int32 if older else torch.int64
    states = [f"hidden_states.{i}" for i in range(model.config.num_hidden_layers + 1)] if hidden_states else []
    if type(model).__name__ == "T5EncoderModel":
        outputs, lengths = ["last_hidden_state"], (9, 20)
    elif type(model).__name__ == "CLIPTextModelWithProjection":
        outputs, lengths = ["text_embeds", "last_hidden_state", *states], (77, 77)
    else:
        outputs, lengths = ["last_hidden_state", "pooler_output", *states], (77, 77)
    draw = torch.Generator().manual_seed(1)
    examples = [(torch.randint(0, model.config.vocab_size, (batch, length), generator=draw).to(kind),)
                for batch, length in zip((2, 1), lengths)]
    return Graph(Text(model, outputs), {"input_ids": {0: "batch_size", 1: "sequence_length"}}, outputs, examples)


def unet_graph(model, older=False):
    config = model.config
    names = {"sample": FREE, "timestep": {0: "batch_size"} if older else {},
             "encoder_hidden_states": {0: "batch_size", 1: "sequence_length"}}
    if config.addition_embed_type == "text_time":
        names |= {"text_embeds": {0: "batch_size"}, "time_ids": {0: "batch_size"}}
    if config.time_cond_proj_dim:
        names |= {"timestep_cond": {0: "batch_size"}}
    examples = []
    for batch, height, width, length in ((2, 8, 12, 77), (1, 16, 10, 154)):
        time = 951.0 if batch == 2 else 20.0
        one = [random(batch, config.in_channels, height, width), torch.full((batch,), time) if older else torch.tensor(time),
               random(batch, length, config.cross_attention_dim, seed=1)]
        if config.addition_embed_type == "text_time":
            one += [random(batch, model.pooled_size, seed=2), torch.tensor([[512.0, 384.0, 3.0, 70.0, 64.0, 96.0][:model.sizes]] * batch)]
        if config.time_cond_proj_dim:
            one += [random(batch, config.time_cond_proj_dim, seed=3)]
        examples.append(tuple(one))
    return Graph(Unet(model, list(names)), names, ["out_sample"], examples)


def vae_graphs(model, older=False):
    channels = model.config.latent_channels
    encoder = Graph(VaeEncoder(model, older), {"sample": FREE}, ["latent_sample" if older else "latent_parameters"],
                    [(random(2, 3, 64, 96),), (random(1, 3, 96, 80),)])
    decoder = Graph(VaeDecoder(model), {"latent_sample": FREE}, ["sample"], [(random(2, channels, 8, 12),), (random(1, channels, 12, 10),)])
    return {"vae_encoder": encoder, "vae_decoder": decoder}


def sd3_graph(model):
    config = model.config
    names = {"hidden_states": FREE, "encoder_hidden_states": {0: "batch_size", 1: "sequence_length"},
             "pooled_projections": {0: "batch_size"}, "timestep": {0: "batch_size"}}
    examples = [(random(batch, config.in_channels, height, width), random(batch, length, config.joint_attention_dim, seed=1),
                 random(batch, config.pooled_projection_dim, seed=2), torch.full((batch,), 900.0))
                for batch, height, width, length in ((2, 8, 12, 125), (1, 16, 10, 154))]
    return Graph(Transformer(model, list(names)), names, ["out_hidden_states"], examples)


def flux_graph(model):
    config = model.config
    names = {"hidden_states": {0: "batch_size", 1: "packed_height_width"}, "encoder_hidden_states": {0: "batch_size", 1: "sequence_length"},
             "pooled_projections": {0: "batch_size"}, "timestep": {0: "batch_size"}, "img_ids": {0: "packed_height_width"},
             "txt_ids": {0: "sequence_length"}}
    if config.guidance_embeds:
        names |= {"guidance": {0: "batch_size"}}
    examples = []
    for batch, height, width, length in ((2, 4, 6, 40), (1, 8, 5, 64)):
        places = torch.stack([torch.zeros(height, width), torch.arange(height)[:, None].expand(height, width).float(),
                              torch.arange(width)[None].expand(height, width).float()], -1).reshape(-1, 3)
        one = [random(batch, height * width, config.in_channels), random(batch, length, config.joint_attention_dim, seed=1),
               random(batch, config.pooled_projection_dim, seed=2), torch.full((batch,), 0.9), places, torch.zeros(length, 3)]
        examples.append(tuple(one + [torch.full((batch,), 3.5)] if config.guidance_embeds else one))
    return Graph(Transformer(model, list(names)), names, ["out_hidden_states"], examples)


def graphs_of(pipeline, older=False):
    """The graphs of a pipeline by the names of their folders."""
    parts = pipeline.components
    hidden = {"text_encoder": parts.get("tokenizer_2") is not None and "Flux" not in type(pipeline).__name__, "text_encoder_2": True}
    graphs = {name: text_graph(model, hidden.get(name, False), older) for name, model in parts.items()
              if name.startswith("text_encoder") and model is not None}
    if "unet" in parts:
        graphs["unet"] = unet_graph(parts["unet"], older)
    elif "Flux" in type(parts["transformer"]).__name__:
        graphs["transformer"] = flux_graph(parts["transformer"])
    else:
        graphs["transformer"] = sd3_graph(parts["transformer"])
    return graphs | vae_graphs(parts["vae"], older)


def write_configuration(pipeline, name, folder):
    """The component's own config.json, without the paths of this machine."""
    component = pipeline.components["vae" if name.startswith("vae") else name]
    config = component.config.to_dict() if hasattr(component.config, "to_dict") else json.loads(component.to_json_string())
    config.pop("_name_or_path", None)
    write_json(folder / "config.json", config)


def write_folder(family, folder):
    """The whole folder, anew. Returns the largest differences from PyTorch."""
    pipeline = family.pipeline
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, write in family.tokenizers.items():
        write(folder / name)
    (folder / "scheduler").mkdir()
    scheduler = json.loads(pipeline.scheduler.to_json_string())
    # As in published models, only what was said: another scheduler made from this one has its own defaults for the rest.
    said = set(scheduler) - set(pipeline.scheduler.config.get("_use_default_values", []))
    write_json(folder / "scheduler" / "scheduler_config.json", {key: scheduler[key] for key in sorted(said)})
    index = {"_class_name": type(pipeline).__name__, "_diffusers_version": scheduler.get("_diffusers_version", "0.42.1")}
    for name, value in pipeline.config.items():
        if not name.startswith("_"):
            index[name] = list(value) if isinstance(value, tuple) else value
    if family.older:
        index = older_index(index)
    write_json(folder / "model_index.json", index)
    differences = {}
    for name, graph in graphs_of(pipeline, family.older).items():
        (folder / name).mkdir()
        write_configuration(pipeline, name, folder / name)
        target = folder / name / "model.onnx"
        model = (graph.half() if family.half else graph).proto()
        if name in family.external:
            onnx.save(model, target, save_as_external_data=True, location="model.onnx_data", size_threshold=256)
        else:
            onnx.save(model, target)
        if family.half:
            differences[name] = graph.check(target, None if name == "vae_decoder" else HALF_TOLERANCE)
        else:
            differences[name] = graph.check(target)
    return differences


def older_index(index):
    """As diffusers' former script wrote it."""
    index = {**index, "_class_name": "OnnxStableDiffusionPipeline", "vae_encoder": ["diffusers", "OnnxRuntimeModel"],
             "vae_decoder": ["diffusers", "OnnxRuntimeModel"], "text_encoder": ["diffusers", "OnnxRuntimeModel"],
             "unet": ["diffusers", "OnnxRuntimeModel"]}
    index.pop("vae")
    index.pop("image_encoder", None)
    return index
