#!/usr/bin/env python3
"""Makes a model of the size of Stable Diffusion 1.5 with random weights: a folder in diffusers' layout with graphs (4 GB) and with PyTorch's own files.

    python -m venv v && v/bin/pip install -r requirements.txt && v/bin/python make.py FOLDER

FOLDER/onnx is what Catchlight and ONNX Runtime run, FOLDER/torch what diffusers runs: the same weights.
"""
import argparse
import json
import shutil
import sys
import tempfile
import warnings
from pathlib import Path

import diffusers
import onnx
import torch
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTokenizer

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "goldens" / "pipelines"))
from vocabularies import Vocabularies, write_json  # noqa: E402
from export import Text, Unet, VaeDecoder, VaeEncoder  # noqa: E402
from graph import difference  # noqa: E402

OPSET = 17
WORDS = 49408


def models():
    """Of the published configurations of Stable Diffusion 1.5; weights as they are made."""
    torch.manual_seed(15)
    text = CLIPTextModel(CLIPTextConfig(vocab_size=WORDS, hidden_size=768, intermediate_size=3072, num_hidden_layers=12,
                                        num_attention_heads=12, max_position_embeddings=77, hidden_act="quick_gelu", projection_dim=768,
                                        bos_token_id=0, eos_token_id=2, pad_token_id=1))
    unet = diffusers.UNet2DConditionModel(sample_size=64, cross_attention_dim=768, attention_head_dim=8,
                                          block_out_channels=(320, 640, 1280, 1280))
    vae = diffusers.AutoencoderKL(sample_size=512, block_out_channels=(128, 256, 512, 512), layers_per_block=2, latent_channels=4,
                                  down_block_types=("DownEncoderBlock2D",) * 4, up_block_types=("UpDecoderBlock2D",) * 4,
                                  scaling_factor=0.18215)
    return text.eval(), unet.eval(), vae.eval()


def scheduler():
    return diffusers.EulerDiscreteScheduler(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", steps_offset=1,
                                            timestep_spacing="leading")


def write_graph(module, folder, inputs, outputs, example, free):
    """A graph with its weights in one file beside it, checked against PyTorch."""
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch, torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        raw = Path(scratch) / "model.onnx"
        torch.onnx.export(module.eval(), example, str(raw), dynamo=False, opset_version=OPSET, input_names=inputs, output_names=outputs,
                          dynamic_axes=free)
        model = onnx.load(str(raw))
        onnx.save_model(model, str(folder / "model.onnx"), save_as_external_data=True, all_tensors_to_one_file=True,
                        location="model.onnx_data", size_threshold=1024)
        del model
    check(module, folder / "model.onnx", inputs, outputs, example)


def check(module, path, inputs, outputs, example):
    import onnxruntime
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    answer = session.run(outputs, {name: tensor.numpy() for name, tensor in zip(inputs, example)})
    with torch.no_grad():
        wanted = module(*example)
    wanted = wanted if isinstance(wanted, tuple) else (wanted,)
    worst = max(difference(one.numpy(), other) for one, other in zip(wanted, answer))
    print(f"{path.parent.name}: differs from PyTorch by {worst:.1e}")
    if not worst < 1e-4:
        raise SystemExit(f"{path} is not the same as PyTorch's")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    if folder.exists() and any(folder.iterdir()):
        raise SystemExit(f"{folder} is not empty; give another folder or empty it")
    text, unet, vae = models()
    graphs = folder / "onnx"
    graphs.mkdir(parents=True)
    vocabularies = Vocabularies()
    vocabularies.write_clip(graphs / "tokenizer", "<|endoftext|>")
    planes = {0: "batch_size", 2: "height", 3: "width"}
    with torch.no_grad():
        write_graph(Text(text, ["last_hidden_state", "pooler_output"]), graphs / "text_encoder", ["input_ids"],
                    ["last_hidden_state", "pooler_output"], (torch.arange(154).reshape(2, 77),),
                    {"input_ids": {0: "batch_size", 1: "sequence_length"}})
        write_graph(VaeDecoder(vae), graphs / "vae_decoder", ["latent_sample"], ["sample"], (torch.randn(1, 4, 16, 16),),
                    {"latent_sample": planes})
        write_graph(VaeEncoder(vae), graphs / "vae_encoder", ["sample"], ["latent_parameters"], (torch.randn(1, 3, 64, 64),),
                    {"sample": planes})
        write_graph(Unet(unet, ["sample", "timestep", "encoder_hidden_states"]), graphs / "unet",
                    ["sample", "timestep", "encoder_hidden_states"], ["out_sample"],
                    (torch.randn(2, 4, 16, 16), torch.tensor(500.0), torch.randn(2, 77, 768)),
                    {"sample": planes, "encoder_hidden_states": {0: "batch_size", 1: "sequence_length"}})
    for part, module in {"text_encoder": text, "unet": unet, "vae_decoder": vae, "vae_encoder": vae}.items():
        write_json(graphs / part / "config.json", json.loads(module.config.to_json_string(use_diff=False)) if part == "text_encoder"
                   else {**module.config})
    (graphs / "scheduler").mkdir()
    write_json(graphs / "scheduler" / "scheduler_config.json", json.loads(scheduler().to_json_string()))
    write_json(graphs / "model_index.json", {"_class_name": "StableDiffusionPipeline", "_diffusers_version": diffusers.__version__})
    pipeline = diffusers.StableDiffusionPipeline(vae=vae, text_encoder=text, tokenizer=CLIPTokenizer.from_pretrained(graphs / "tokenizer"),
                                                 unet=unet, scheduler=scheduler(), safety_checker=None, feature_extractor=None,
                                                 requires_safety_checker=False)
    pipeline.save_pretrained(folder / "torch")
    print(f"made {folder}")


if __name__ == "__main__":
    main()
