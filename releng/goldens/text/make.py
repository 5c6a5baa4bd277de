"""Makes the golden files of the tokenizers: small vocabularies, and what the reference tokenizers answer on many odd texts.

    python -m venv v && v/bin/pip install -r requirements.txt
    v/bin/python make.py --out ../../../bundles/org.catchlight.diffusion/test/org/catchlight/diffusion/text/golden

The vocabularies are trained here, on text that texts.py composes; no model is downloaded. The reference is what diffusers' pipelines
use: CLIPTokenizer and T5TokenizerFast of transformers, which load the folders written here from the disk.
"""
import argparse
import gzip
import io
import json
import os
import shutil
import tempfile
import zlib
from collections import Counter, defaultdict
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import sentencepiece
from transformers import CLIPTokenizer, T5TokenizerFast

import texts
import variants

CLIP_MERGES = 2500
T5_PIECES = 1900
SWEEP_BLOCK = 1024
SWEEP_STARTS = [*range(0, 0xD800, SWEEP_BLOCK), *range(0xE000, 0x20000, SWEEP_BLOCK), 0x20000, 0x30000, 0xE0000]
SWEEP_CONTEXTS = {"alone": "{}", "between": "a{}b", "marked": "e{}\u0301", "marks": "q\u0307{}\u0323", "after": "{0}{0}'s"}


def write_json(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=True, indent=1) + "\n", encoding="ascii")


def byte_characters():
    """The printable character of every byte, in the order that CLIP's vocabulary begins with."""
    printable = list(range(0x21, 0x7F)) + list(range(0xA1, 0xAD)) + list(range(0xAE, 0x100))
    rest = [byte for byte in range(256) if byte not in printable]
    return [chr(byte) for byte in printable] + [chr(256 + number) for number in range(len(rest))]


def learn_merges(words, most):
    """The merges of byte pair encoding, most frequent first, of equals the last by name: the library's trainer differs from run to run."""
    spelled = [[*word[:-1], word[-1] + "</w>"] for word in words]
    counts = list(words.values())
    where = defaultdict(Counter)
    for number, symbols in enumerate(spelled):
        for pair in zip(symbols, symbols[1:]):
            where[pair][number] += 1
    merges = []
    while len(merges) < most:
        total, best = max(((sum(counts[n] * k for n, k in places.items()), pair) for pair, places in where.items()), default=(0, None))
        if total < 2:
            break
        merges.append(best)
        for number in list(where[best]):
            symbols = spelled[number]
            for pair in zip(symbols, symbols[1:]):
                where[pair][number] -= 1
                if where[pair][number] == 0:
                    del where[pair][number]
            place = 0
            while place + 1 < len(symbols):
                if (symbols[place], symbols[place + 1]) == best:
                    symbols[place:place + 2] = ["".join(best)]
                place += 1
            for pair in zip(symbols, symbols[1:]):
                where[pair][number] += 1
        where = defaultdict(Counter, {pair: places for pair, places in where.items() if places})
    return merges


def train_clip(folder):
    """A byte pair vocabulary in CLIP's layout: bytes, bytes that end a word, merges, begin, end."""
    reference = CLIPTokenizer().backend_tokenizer
    words = Counter()
    for line in texts.corpus():
        words.update(word for word, _ in reference.pre_tokenizer.pre_tokenize_str(reference.normalizer.normalize_str(line)))
    merges = learn_merges(words, CLIP_MERGES)
    tokens = byte_characters()
    tokens += [token + "</w>" for token in tokens]
    for first, second in merges:
        if first + second not in tokens:
            tokens.append(first + second)
    tokens += ["<|startoftext|>", "<|endoftext|>"]
    write_json(folder / "vocab.json", {token: number for number, token in enumerate(tokens)})
    lines = ["#version: 0.2"] + [f"{first} {second}" for first, second in merges]
    (folder / "merges.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def train_t5(folder):
    """A unigram model as T5 has it: padding 0, end 1, unknown 2, nmt_nfkc, unknown characters left over."""
    folder.mkdir(parents=True, exist_ok=True)
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts.corpus()), model_writer=model, model_type="unigram", vocab_size=T5_PIECES, pad_id=0, eos_id=1, unk_id=2,
        bos_id=-1, character_coverage=0.9997, normalization_rule_name="nmt_nfkc", num_threads=1, minloglevel=1, hard_vocab_limit=False)
    (folder / "spiece.model").write_bytes(model.getvalue())


def folder_of(out, family, variant, scratch):
    """A folder as a user has it: the shared vocabulary files that the variant names, and the variant's own files."""
    folder = Path(scratch) / f"{family}-{variant}"
    folder.mkdir()
    own = out / family / variant
    for name in variants.SHARED[family][variant]:
        shutil.copy(out / family / "base" / name, folder / name)
    for file in own.iterdir() if own.is_dir() else []:
        shutil.copy(file, folder / file.name)
    return folder


def add_json_vocabulary(out, family, variant, tokenizer):
    """tokenizer.json as the reference saves it."""
    with tempfile.TemporaryDirectory() as scratch:
        tokenizer.save_pretrained(scratch)
        content = json.loads((Path(scratch) / "tokenizer.json").read_text(encoding="utf-8"))
    target = out / family / variant / "tokenizer.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(content, ensure_ascii=True, separators=(",", ":")) + "\n", encoding="ascii")


def answers(tokenizer, odd):
    """Ids and source ranges (in code points) without begin, end and padding for every text."""
    result = []
    for text in odd:
        encoded = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True)
        result.append({"ids": encoded["input_ids"], "ranges": [edge for pair in encoded["offset_mapping"] for edge in pair]})
    return result


def padded(tokenizer, odd, length):
    """The input_ids as a pipeline asks for them; of every seventh text, since they follow from the others."""
    return {str(number): tokenizer(text, padding="max_length", max_length=length, truncation=True)["input_ids"]
            for number, text in enumerate(odd) if number % 7 == 0}


def sweep(tokenizer):
    """Checksums of the ids of every code point in some contexts, a block of code points at a time."""
    sums = {}
    for name, context in SWEEP_CONTEXTS.items():
        row = []
        for start in SWEEP_STARTS:
            block = [context.format(chr(code)) for code in range(start, start + SWEEP_BLOCK)]
            row.append(checksum(tokenizer(block, add_special_tokens=False)["input_ids"]))
        sums[name] = row
    return {"starts": SWEEP_STARTS, "block": SWEEP_BLOCK, "contexts": SWEEP_CONTEXTS, "sums": sums}


def checksum(rows):
    """CRC-32 of the ids of some texts, written as decimals with commas between and a semicolon after each text."""
    result = 0
    for ids in rows:
        result = zlib.crc32(",".join(map(str, ids)).encode() + b";", result)
    return result


def checksums(tokenizer, odd):
    return [checksum([tokenizer(text, add_special_tokens=False)["input_ids"]]) for text in odd]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    odd = texts.odd_texts()
    train_clip(out / "clip" / "base")
    train_t5(out / "t5" / "base")
    variants.write_configurations(out, write_json)
    write_json(out / "texts.json", odd)
    with tempfile.TemporaryDirectory() as scratch:
        for family, kind, length in (("clip", CLIPTokenizer, 77), ("t5", T5TokenizerFast, 128)):
            for variant in variants.SHARED[family]:
                if variant in variants.FROM_JSON:
                    source = variants.FROM_JSON[variant][family]
                    add_json_vocabulary(out, family, variant, kind.from_pretrained(folder_of(out, family, source, tempfile.mkdtemp(dir=scratch))))
                tokenizer = kind.from_pretrained(folder_of(out, family, variant, scratch))
                golden = {"special": {"begin": tokenizer.bos_token_id, "end": tokenizer.eos_token_id, "padding": tokenizer.pad_token_id, "unknown": tokenizer.unk_token_id},
                          "vocabulary": len(tokenizer), "length": length, "checksums": checksums(tokenizer, odd), "padded": padded(tokenizer, odd, length)}
                if variant in variants.WHOLE:
                    golden["answers"] = answers(tokenizer, odd)
                    golden["sweep"] = sweep(tokenizer)
                path = out / family / f"{variant}.golden.json.gz"
                path.write_bytes(gzip.compress(json.dumps(golden, separators=(",", ":")).encode("ascii"), mtime=0))
                print(family, variant, len(tokenizer), "tokens", path.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
