"""Small vocabularies in the layout of CLIP's and T5's tokenizers, learnt from the text that ../text/texts.py composes."""
import importlib.util
import io
import json
import sys
from collections import Counter
from pathlib import Path

import sentencepiece
from transformers import CLIPTokenizer

TEXT = Path(__file__).resolve().parents[1] / "text"
CLIP_MERGES = 200
T5_PIECES = 380
SENTINELS = 100
BEGIN, END = "<|startoftext|>", "<|endoftext|>"


def text_script():
    """The script that makes the tokenizers' own goldens; its way of learning merges is the same wherever it runs."""
    sys.path.insert(0, str(TEXT))
    specification = importlib.util.spec_from_file_location("text_goldens", TEXT / "make.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


class Vocabularies:
    def __init__(self):
        script = text_script()
        corpus = script.texts.corpus()
        reference = CLIPTokenizer().backend_tokenizer
        words = Counter()
        for line in corpus:
            words.update(word for word, _ in reference.pre_tokenizer.pre_tokenize_str(reference.normalizer.normalize_str(line)))
        self.merges = script.learn_merges(words, CLIP_MERGES)
        tokens = script.byte_characters()
        tokens += [token + "</w>" for token in tokens]
        tokens += [first + second for first, second in self.merges if first + second not in tokens]
        self.clip_tokens = tokens + [BEGIN, END]
        model = io.BytesIO()
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(corpus), model_writer=model, model_type="unigram", vocab_size=T5_PIECES, pad_id=0, eos_id=1, unk_id=2,
            bos_id=-1, character_coverage=0.98, normalization_rule_name="nmt_nfkc", num_threads=1, minloglevel=1, hard_vocab_limit=False)
        self.t5_model = model.getvalue()
        pieces = sentencepiece.SentencePieceProcessor(model_proto=self.t5_model).get_piece_size()
        self.t5_size = (pieces + SENTINELS + 31) // 32 * 32  # as the real ones: more rows than tokens

    def write_clip(self, folder, padding):
        """SD 1.5 pads with the end mark; the second tokenizer of SDXL with "!"."""
        folder.mkdir(parents=True)
        write_json(folder / "vocab.json", {token: number for number, token in enumerate(self.clip_tokens)})
        lines = ["#version: 0.2"] + [f"{first} {second}" for first, second in self.merges]
        (folder / "merges.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        names = {"bos_token": BEGIN, "eos_token": END, "unk_token": END, "pad_token": padding}
        write_json(folder / "tokenizer_config.json", {"add_prefix_space": False, **names, "do_lower_case": True, "errors": "replace",
                                                      "model_max_length": 77, "tokenizer_class": "CLIPTokenizer"})
        marked = {name: {"content": token, "lstrip": False, "normalized": True, "rstrip": False, "single_word": False}
                  for name, token in names.items() if name != "pad_token"}
        write_json(folder / "special_tokens_map.json", {**marked, "pad_token": padding})

    def write_t5(self, folder, length):
        folder.mkdir(parents=True)
        (folder / "spiece.model").write_bytes(self.t5_model)
        sentinels = [f"<extra_id_{number}>" for number in range(SENTINELS)]
        names = {"additional_special_tokens": sentinels, "eos_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>"}
        write_json(folder / "tokenizer_config.json", {**names, "extra_ids": SENTINELS, "model_max_length": length,
                                                      "tokenizer_class": "T5Tokenizer"})
        write_json(folder / "special_tokens_map.json", names)


def write_json(path, value):
    path.write_text(json.dumps(value, ensure_ascii=True, indent=1) + "\n", encoding="ascii")
