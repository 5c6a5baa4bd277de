"""Prompts with weights and of any length, as AUTOMATIC1111's web UI has them, written down here once more, apart from the Java code."""
import re

import torch

BACKTRACK = 20
PIECE = re.compile(r"\\[()\[\]\\]|\\|\(|\)|\[|\]|:\s*([+-]?[.\d]+)\s*\)|[^\\()\[\]:]+|:")


def weights_of(prompt):
    """Pairs of a text and its weight; a text of None is a BREAK."""
    pieces, round_open, square_open = [], [], []

    def multiply(start, factor):
        for piece in pieces[start:]:
            piece[1] *= factor

    for match in PIECE.finditer(prompt):
        sign = match.group(0)
        if sign.startswith("\\"):
            pieces.append([sign[1:], 1.0])
        elif sign == "(":
            round_open.append(len(pieces))
        elif sign == "[":
            square_open.append(len(pieces))
        elif match.group(1) is not None and round_open:
            multiply(round_open.pop(), float(match.group(1)))
        elif sign == ")" and round_open:
            multiply(round_open.pop(), 1.1)
        elif sign == "]" and square_open:
            multiply(square_open.pop(), 1 / 1.1)
        else:
            for number, part in enumerate(re.split(r"\s*\bBREAK\b\s*", sign)):
                if number:
                    pieces.append([None, 1.0])
                pieces.append([part, 1.0])
    for start in round_open:
        multiply(start, 1.1)
    for start in square_open:
        multiply(start, 1 / 1.1)
    joined = []
    for text, weight in pieces:
        if joined and text is not None and joined[-1][0] is not None and joined[-1][1] == weight:
            joined[-1][0] += text
        elif text != "":
            joined.append([text, weight])
    return joined or [["", 1.0]]


def chunks_of(tokenizer, prompt):
    """Lists of ids and weights of 75 tokens at most; a full one breaks behind its last comma where one is near."""
    comma = tokenizer.convert_tokens_to_ids(",</w>")
    room = tokenizer.model_max_length - 2
    chunks, current, last_comma = [], [], -1
    for text, weight in weights_of(prompt):
        if text is None:
            chunks.append(current)
            current, last_comma = [], -1
            continue
        for token in tokenizer(text, add_special_tokens=False).input_ids:
            if token == comma:
                last_comma = len(current)
            elif len(current) == room and last_comma != -1 and len(current) - last_comma <= BACKTRACK:
                keep = last_comma + 1
                chunks.append(current[:keep])
                current, last_comma = current[keep:], -1
            if len(current) == room:
                chunks.append(current)
                current, last_comma = [], -1
            current.append((token, weight))
    if current or not chunks:
        chunks.append(current)
    return chunks


def embedding(pipeline, chunks):
    tokenizer, parts = pipeline.tokenizer, []
    for chunk in chunks:
        ids = [tokenizer.bos_token_id] + [token for token, _ in chunk] + [tokenizer.eos_token_id]
        weights = [1.0] + [weight for _, weight in chunk] + [1.0]
        rest = tokenizer.model_max_length - len(ids)
        states = pipeline.text_encoder(torch.tensor([ids + [tokenizer.pad_token_id] * rest]))[0]
        weighted = states * torch.tensor(weights + [1.0] * rest)[None, :, None]
        parts.append(weighted * (states.double().mean() / weighted.double().mean()).float())
    return torch.cat(parts, 1)


def embeddings(pipeline, prompt, negative):
    """Both with as many chunks as the longer one has."""
    both = [chunks_of(pipeline.tokenizer, text) for text in (prompt, negative)]
    most = max(len(chunks) for chunks in both)
    positive, other = (embedding(pipeline, chunks + [[]] * (most - len(chunks))) for chunks in both)
    return {"prompt_embeds": positive, "negative_prompt_embeds": other}
