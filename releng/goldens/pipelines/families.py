"""The tiny models: the architectures and configurations of the real ones, with a few channels and random weights."""
import inspect
from dataclasses import dataclass

import diffusers
import torch
from transformers import (CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer, T5Config, T5EncoderModel,
                          T5TokenizerFast)

import nets
from vocabularies import END, Vocabularies

SCHEDULERS = {
    "sd15": {"_class_name": "PNDMScheduler", "beta_end": 0.012, "beta_schedule": "scaled_linear", "beta_start": 0.00085,
             "clip_sample": False, "num_train_timesteps": 1000, "set_alpha_to_one": False, "skip_prk_steps": True, "steps_offset": 1},
    "sd2-v": {"_class_name": "DDIMScheduler", "beta_end": 0.012, "beta_schedule": "scaled_linear", "beta_start": 0.00085,
              "clip_sample": False, "num_train_timesteps": 1000, "prediction_type": "v_prediction", "set_alpha_to_one": False,
              "steps_offset": 1},
    "lcm": {"_class_name": "LCMScheduler", "beta_end": 0.012, "beta_schedule": "scaled_linear", "beta_start": 0.00085, "clip_sample": False,
            "num_train_timesteps": 1000, "original_inference_steps": 50, "prediction_type": "epsilon", "set_alpha_to_one": True,
            "steps_offset": 1},
    "sdxl": {"_class_name": "EulerDiscreteScheduler", "beta_end": 0.012, "beta_schedule": "scaled_linear", "beta_start": 0.00085,
             "interpolation_type": "linear", "num_train_timesteps": 1000, "prediction_type": "epsilon", "steps_offset": 1,
             "timestep_spacing": "leading", "use_karras_sigmas": False},
    "sdxl-turbo": {"_class_name": "EulerAncestralDiscreteScheduler", "beta_end": 0.012, "beta_schedule": "scaled_linear",
                   "beta_start": 0.00085, "num_train_timesteps": 1000, "prediction_type": "epsilon", "steps_offset": 1,
                   "timestep_spacing": "trailing"},
    "sd3": {"_class_name": "FlowMatchEulerDiscreteScheduler", "num_train_timesteps": 1000, "shift": 3.0},
    "flux-dev": {"_class_name": "FlowMatchEulerDiscreteScheduler", "base_image_seq_len": 256, "base_shift": 0.5,
                 "max_image_seq_len": 4096, "max_shift": 1.15, "num_train_timesteps": 1000, "shift": 3.0, "use_dynamic_shifting": True},
    "flux-schnell": {"_class_name": "FlowMatchEulerDiscreteScheduler", "base_image_seq_len": 256, "base_shift": 0.5,
                     "max_image_seq_len": 4096, "max_shift": 1.15, "num_train_timesteps": 1000, "shift": 1.0,
                     "use_dynamic_shifting": False},
}
KINDS = {"text-to-image": "", "image-to-image": "Img2Img", "inpaint": "Inpaint"}
PROMPTS = ["", "a portrait of an old woman, soft window light", "a man with a grey beard, 85mm", "blurry, deformed hands"]


@dataclass
class Family:
    name: str
    pipeline: diffusers.DiffusionPipeline
    tokenizers: dict
    older: bool = False
    external: tuple = ()


def scheduler(name):
    config = SCHEDULERS[name]
    return getattr(diffusers, config["_class_name"]).from_config(config)


def pipeline_for(case, pipeline):
    """The pipeline of a case around the same parts."""
    name = type(pipeline).__name__
    kind = getattr(diffusers, name.replace("Pipeline", KINDS[case.mode] + "Pipeline").replace("Img2ImgImg2Img", "Img2Img"))
    if kind is type(pipeline):
        return pipeline
    names = inspect.signature(kind.__init__).parameters
    values = {name: value for name, value in {**pipeline.config, **pipeline.components}.items() if name in names}
    other = kind(**values)
    other.set_progress_bar_config(disable=True)
    return other


def clip(vocabularies, seed, width=32, projection=None, activation="quick_gelu", layers=2):
    size = len(vocabularies.clip_tokens)
    config = CLIPTextConfig(vocab_size=size, hidden_size=width, intermediate_size=2 * width, num_hidden_layers=layers,
                            num_attention_heads=2, max_position_embeddings=77, hidden_act=activation, projection_dim=projection or width,
                            bos_token_id=0, eos_token_id=2, pad_token_id=1, attn_implementation="eager")
    kind = CLIPTextModelWithProjection if projection else CLIPTextModel
    return nets.randomise(kind(config), seed, [("position_embedding", 0.3), ("(q|k)_proj.weight", 1.5)])


def t5(vocabularies, seed, width=32):
    config = T5Config(vocab_size=vocabularies.t5_size, d_model=width, d_kv=16, d_ff=2 * width, num_layers=2, num_heads=2,
                      feed_forward_proj="gated-gelu", tie_word_embeddings=False, is_encoder_decoder=False)
    # T5 does not divide by the square root of the head's size
    return nets.randomise(T5EncoderModel(config), seed, [("SelfAttention.q.weight", 0.3), ("relative_attention_bias", 0.5)])


def vae(seed, channels=4, scaling=0.18215, shift=None, quant=True, **changes):
    model = diffusers.AutoencoderKL(
        in_channels=3, out_channels=3, latent_channels=channels, block_out_channels=(4, 4, 8, 8), layers_per_block=1, norm_num_groups=2,
        down_block_types=("DownEncoderBlock2D",) * 4, up_block_types=("UpDecoderBlock2D",) * 4, sample_size=64, scaling_factor=scaling,
        shift_factor=shift, use_quant_conv=quant, use_post_quant_conv=quant, **changes)
    nets.randomise(model, seed)
    draw = torch.Generator().manual_seed(seed)
    latents = torch.randn(4, channels, 12, 8, generator=draw)
    pictures = torch.rand(4, 3, 12, 8, generator=draw) * 2 - 1
    pictures = torch.nn.functional.interpolate(pictures, scale_factor=8, mode="bicubic").clamp(-1, 1)
    nets.spread_of(model.decoder.conv_out, lambda: model.decode(latents / scaling + (shift or 0)), 0.4)
    last = model.quant_conv if quant else model.encoder.conv_out
    nets.spread_of(last, lambda: model._encode(pictures), 1)
    with torch.no_grad():
        # means that are latents of spread 1 once scaled; standard deviations of some tenths of that
        last.weight[:channels] /= scaling
        last.bias[:channels] = last.bias[:channels] / scaling + (shift or 0)
        last.weight[channels:] *= 0.5
        last.bias[channels:] = last.bias[channels:] * 0.5 - 3 - 2 * torch.log(torch.tensor(scaling))
    return model


def unet(seed, text, channels=4, gains=(), found=1.0, rest=0.2, others=0.1, sizes=0, pooled=0, **changes):
    """A UNet that predicts noise (`found` of it) or, where nothing is to be found, anything.

    text: embeddings to calibrate with, [n, 77, width]; sizes: how many time ids; pooled: width of the pooled embedding.
    """
    settings = dict(
        sample_size=8, in_channels=channels, out_channels=4, block_out_channels=(8, 16), layers_per_block=1, norm_num_groups=4,
        down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"), up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
        cross_attention_dim=text.shape[-1], attention_head_dim=2)
    if sizes:
        settings |= dict(addition_embed_type="text_time", addition_time_embed_dim=8, projection_class_embeddings_input_dim=pooled + 8 * sizes)
    model = diffusers.UNet2DConditionModel(**{**settings, **changes})
    model.pooled_size, model.sizes = pooled, sizes
    nets.randomise(model, seed, [(r"attn2.to_(q|k).weight", 2.0), *gains])
    nets.keep_input(model, others)
    nets.fit_noise(model, lambda sample, time, context, more: model(sample, time, context, **more),
                   list(calibration(model, seed + 1, text)), found, rest, seed + 2)
    return model


def calibration(model, seed, text):
    """Inputs as they come along the way."""
    draw = torch.Generator().manual_seed(seed)
    config = model.config
    for number in range(60):
        sample = torch.randn(1, config.in_channels, 12, 8, generator=draw)
        if config.in_channels == 9:
            sample[:, 4:5] = (sample[:, 4:5] > 0).float()
        more = {}
        if model.sizes:
            more["added_cond_kwargs"] = {"text_embeds": torch.randn(1, model.pooled_size, generator=draw),
                                         "time_ids": torch.rand(1, model.sizes, generator=draw) * 128}
        if config.time_cond_proj_dim:
            more["timestep_cond"] = torch.randn(1, config.time_cond_proj_dim, generator=draw)
        yield sample, torch.rand((), generator=draw) * 999, text[number % len(text)][None], more


class Maker:
    """Makes the families; the vocabularies lie in a folder of their own meanwhile."""

    def __init__(self, scratch):
        self.vocabularies = Vocabularies()
        self.writers = {"clip": lambda folder: self.vocabularies.write_clip(folder, END),
                        "clip!": lambda folder: self.vocabularies.write_clip(folder, "!")}
        self.scratch = scratch

    def tokenizer(self, kind):
        folder = self.scratch / f"tokenizer-{kind}"
        if not folder.exists():
            self.writers[kind](folder)
        return (CLIPTokenizer if kind.startswith("clip") else T5TokenizerFast).from_pretrained(folder)

    def states(self, encoder, tokenizer):
        """What a text encoder makes of some prompts."""
        with torch.no_grad():
            return encoder(torch.tensor(tokenizer(PROMPTS, padding="max_length").input_ids), output_hidden_states=True)

    def sd(self, name, seed, prediction=True, activation="quick_gelu", schedule=None, kind=diffusers.StableDiffusionPipeline, **changes):
        """A model with one text encoder: SD 1.5 and its relatives."""
        tokenizer = self.tokenizer("clip")
        text = clip(self.vocabularies, seed, activation=activation)
        model = unet(seed + 10, self.states(text, tokenizer).last_hidden_state, **changes)
        pipeline = kind(vae=vae(seed + 20), text_encoder=text, tokenizer=tokenizer, unet=model, scheduler=scheduler(schedule or name),
                        safety_checker=None, feature_extractor=None, requires_safety_checker=False)
        return Family(name, pipeline, {"tokenizer": self.writers["clip"]})

    def sd15(self):
        return self.sd("sd15", 100)
