#!/usr/bin/env python3
"""Prints what was measured when the goldens were made, as the table of README.md: report.py [FOLDER with the goldens]."""
import json
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parents[3] / (
    "bundles/org.catchlight.diffusion/test/org/catchlight/diffusion/internal/goldens/pipelines")
COLUMNS = {"start": ("start 1 % off", "first noise level 1 % off"), "timesteps": ("timesteps 1 % off",), "prompt": ("another prompt",),
           "one word": ("one word of the prompt",), "negative": ("another negative prompt",), "guidance": ("guidance 10 % off",)}


def least(cases, wrongs):
    """The smallest over the cases of the largest over the wrongs, or nothing."""
    each = [max(case["sensitivity"].get(wrong, 0) for wrong in wrongs) for case in cases if wrongs[0] in case["sensitivity"]]
    return f"{min(each):.2g}" if each else "\u2013"


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    rows = [["model", "renders", "ONNX Runtime", *COLUMNS, "least of all else"]]
    for family in json.loads((folder / "index.json").read_text(encoding="ascii")):
        cases = json.loads((folder / f"{family}.golden.json").read_text(encoding="ascii"))["cases"]
        known = {wrong for wrongs in COLUMNS.values() for wrong in wrongs}
        others = [(value, wrong) for case in cases for wrong, value in case["sensitivity"].items() if wrong not in known]
        rows.append([family, str(len(cases)), f"{max(value for case in cases for value in case['onnxruntime'].values()):.0e}",
                     *(least(cases, wrongs) for wrongs in COLUMNS.values()),
                     "{:.2g} ({})".format(*min(others)) if others else "\u2013"])
    rows.insert(1, ["---"] * len(rows[0]))
    print("\n".join("| " + " | ".join(row) + " |" for row in rows))


if __name__ == "__main__":
    main()
