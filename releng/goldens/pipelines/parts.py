"""The tiny text encoders, autoencoders and denoisers: the architectures of the real ones with a few channels and random weights."""
import diffusers
import torch
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection, T5Config, T5EncoderModel

import nets


def clip(vocabularies, seed, width=24, projection=None, activation="quick_gelu", layers=2):
    size = len(vocabularies.clip_tokens)
    config = CLIPTextConfig(vocab_size=size, hidden_size=width, intermediate_size=2 * width, num_hidden_layers=layers,
                            num_attention_heads=2, max_position_embeddings=77, hidden_act=activation, projection_dim=projection or width,
                            bos_token_id=0, eos_token_id=2, pad_token_id=1, attn_implementation="eager")
    kind = CLIPTextModelWithProjection if projection else CLIPTextModel
    return nets.randomise(kind(config), seed, [("position_embedding", 0.3), ("(q|k)_proj.weight", 1.5)])


def t5(vocabularies, seed, width):
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
        settings |= dict(addition_embed_type="text_time", addition_time_embed_dim=8,
                         projection_class_embeddings_input_dim=pooled + 8 * sizes)
    model = diffusers.UNet2DConditionModel(**{**settings, **changes})
    model.pooled_size, model.sizes = pooled, sizes
    nets.randomise(model, seed, gains)
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


def sd3(seed, joint, pooled, gains=()):
    """A transformer of SD3's kind whose velocity spreads by 1."""
    model = diffusers.SD3Transformer2DModel(
        sample_size=8, patch_size=2, in_channels=16, num_layers=2, attention_head_dim=16, num_attention_heads=2, joint_attention_dim=joint,
        caption_projection_dim=32, pooled_projection_dim=pooled, out_channels=16, pos_embed_max_size=16)
    nets.randomise(model, seed, gains)
    draw = torch.Generator().manual_seed(seed + 1)

    def run():
        for _ in range(20):
            model(hidden_states=torch.randn(1, 16, 12, 8, generator=draw), encoder_hidden_states=torch.randn(1, 90, joint, generator=draw),
                  pooled_projections=torch.randn(1, pooled, generator=draw), timestep=torch.rand(1, generator=draw) * 1000)

    nets.spread_of(model.proj_out, run, 1)
    return model


def flux(seed, joint, pooled, guided, gains=()):
    """A transformer of FLUX's kind whose velocity spreads by 1."""
    model = diffusers.FluxTransformer2DModel(
        patch_size=1, in_channels=64, num_layers=1, num_single_layers=1, attention_head_dim=16, num_attention_heads=2,
        joint_attention_dim=joint, pooled_projection_dim=pooled, guidance_embeds=guided, axes_dims_rope=(4, 6, 6))
    nets.randomise(model, seed, gains)
    draw = torch.Generator().manual_seed(seed + 1)
    places = torch.cartesian_prod(torch.zeros(1), torch.arange(6.0), torch.arange(4.0))

    def run():
        for _ in range(20):
            guidance = {"guidance": torch.rand(1, generator=draw) * 5} if guided else {}
            model(hidden_states=torch.randn(1, 24, 64, generator=draw), encoder_hidden_states=torch.randn(1, 40, joint, generator=draw),
                  pooled_projections=torch.randn(1, pooled, generator=draw), timestep=torch.rand(1, generator=draw), img_ids=places,
                  txt_ids=torch.zeros(40, 3), **guidance)

    nets.spread_of(model.proj_out, run, 1)
    return model


def overflowing(model):
    """An autoencoder as that of SDXL: what flows through its decoder is larger than float16 can hold, and divided out again at the end.

    On processors ONNX Runtime keeps most of a float16 graph in float32; what goes into the attention is one of the places where it does
    not.
    """
    with torch.no_grad():
        for layer in (model.post_quant_conv, model.decoder.conv_in):
            layer.weight.mul_(800)
            layer.bias.mul_(800)
    return model
