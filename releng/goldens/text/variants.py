"""The folders around the vocabularies: which files each has, and its configuration, in the layouts that real models come in."""

import json

import sentencepiece

SHARED = {
    "clip": {
        "sd15": ["vocab.json", "merges.txt"],      # token descriptions in tokenizer_config.json, matched in lower case
        "sdxl2": ["vocab.json", "merges.txt"],     # added_tokens_decoder; pads with "!", id 0
        "bare": ["vocab.json", "merges.txt"],      # nothing but the vocabulary
        "added": ["vocab.json", "merges.txt"],     # tokens of the user's own with every flag
        "json": [],                                # tokenizer.json only
        "gaps": [],                                # a vocabulary without some bytes: unknown tokens
    },
    "t5": {
        "sd3": ["spiece.model"],
        "bare": ["spiece.model"],
        "added": ["spiece.model"],
        "json": [],
    },
}
FROM_JSON = {"json": {"clip": "sd15", "t5": "sd3"}}
WHOLE = {"sd15", "sd3"}


def token(content, normalized=False, **flags):
    return {"content": content, "lstrip": False, "normalized": normalized, "rstrip": False, "single_word": False, **flags}


def write_configurations(out, write_json):
    begin, end = "<|startoftext|>", "<|endoftext|>"
    described = {"bos_token": token(begin, True), "eos_token": token(end, True), "unk_token": token(end, True)}
    write_json(out / "clip/sd15/tokenizer_config.json", {
        "add_prefix_space": False, **{name: {"__type": "AddedToken", **value} for name, value in described.items()}, "do_lower_case": True,
        "errors": "replace", "model_max_length": 77, "pad_token": end, "tokenizer_class": "CLIPTokenizer"})
    write_json(out / "clip/sd15/special_tokens_map.json", {**described, "pad_token": end})
    vocabulary = json.loads((out / "clip/base/vocab.json").read_text(encoding="ascii"))
    last = len(vocabulary)
    names = {"bos_token": begin, "eos_token": end, "unk_token": end}
    write_json(out / "clip/sdxl2/tokenizer_config.json", {
        "add_prefix_space": False, "added_tokens_decoder": {
            "0": token("!", special=True), str(last - 2): token(begin, True, special=True), str(last - 1): token(end, True, special=True)},
        **names, "do_lower_case": True, "errors": "replace", "model_max_length": 77, "pad_token": "!", "tokenizer_class": "CLIPTokenizer"})
    write_json(out / "clip/sdxl2/special_tokens_map.json", {**described, "pad_token": "!"})
    own = [token("<my-style>", True, special=False), token("<left>", lstrip=True, special=False), token("<right>", rstrip=True, special=False),
           token("word", True, single_word=True, special=False), token("<Both>", True, lstrip=True, rstrip=True, special=False)]
    decoder = {str(last - 2): token(begin, special=True), str(last - 1): token(end, special=True)}
    decoder.update({str(last + number): value for number, value in enumerate(own)})
    write_json(out / "clip/added/tokenizer_config.json", {"added_tokens_decoder": decoder, **names, "model_max_length": 77, "pad_token": end})
    rare = {chr(0x100 + byte) for byte in range(0x41)} | {"\u00f0", "\u00e2", "z", "z</w>"}
    kept = [name for name in vocabulary if name not in rare and not any(part in name for part in rare)]
    write_json(out / "clip/gaps/vocab.json", {name: number for number, name in enumerate(kept)})
    lines = [line for line in (out / "clip/base/merges.txt").read_text(encoding="utf-8").splitlines()[1:]
             if all(part in kept for part in [*line.split(" "), line.replace(" ", "")])]
    (out / "clip/gaps/merges.txt").write_text("\n".join(["#version: 0.2", *lines]) + "\n", encoding="utf-8")
    sentinels = [f"<extra_id_{number}>" for number in range(100)]
    write_json(out / "t5/sd3/tokenizer_config.json", {
        "additional_special_tokens": sentinels, "eos_token": "</s>", "extra_ids": 100, "model_max_length": 512, "pad_token": "<pad>", "unk_token": "<unk>"})
    write_json(out / "t5/sd3/special_tokens_map.json", {"additional_special_tokens": sentinels, "eos_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>"})
    write_json(out / "t5/added/tokenizer_config.json", {
        "eos_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>", "extra_ids": 10, "model_max_length": 256,
        "additional_special_tokens": [f"<extra_id_{number}>" for number in range(10)]})
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(out / "t5/base/spiece.model")).get_piece_size()
    write_json(out / "t5/added/added_tokens.json", {"<my-style>": pieces + 10, "word": pieces + 11})

