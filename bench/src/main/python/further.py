"""Teaches the network of the careful judge further, on a CPU, and joins what was learned to it; needs PyTorch and onnx.

    java … org.entente.bench.coding.CodingBench sights LESSONS --spans plv-train.tsv --out sights.jsonl
    python further.py learn sights.jsonl encoder.onnx --seed 1 --out taught1.pt    # and 2
    python further.py join encoder.onnx taught1.pt taught2.pt --share 1 --out encoder.onnx

Weights are kept in seven bits and begin from there; those of pieces of words stay. Old lessons count half as often as those of the files named with ``--new``, since the network has seen them many
times. Processors with products of 16-bit matrices learn some forty sentences a second on one core.
"""

import argparse
import json
import random

import numpy as np
import onnx
import torch
from onnx import numpy_helper

import encoder
from encoder import WIDTH, Network

PACE = 0.25  # of what is learned when all is new
LEVELS = 64  # of a weight's seven bits
OWN = ("_scale", "_zero_point", "_quantized")


def arrays(graph):
    return {each.name: numpy_helper.to_array(each) for each in graph.initializer}


def products(graph):
    """Each matrix by the name it has in the network."""
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            yield node.input[1].removesuffix("_quantized"), node.name.removeprefix("/network/").removesuffix("/MatMul_quant").replace("/", ".") + ".weight"


def nobodies(graph):
    """Both rows of what stands for nobody; the network's constants without a name."""
    names = sorted((name for name in arrays(graph) if name.startswith("onnx::Mul_")), key=lambda name: int(name.split("_")[-1]))
    assert len(names) == 2, names
    return names


def weights(graph):
    """The network's parameters by name, from seven bits."""
    held, out = arrays(graph), {}
    for name, array in held.items():
        if name.startswith("network.") and not name.endswith(OWN):
            out[name.removeprefix("network.")] = array
        elif name.startswith("network.") and name.endswith("_quantized"):
            base = name.removesuffix("_quantized")
            out[base.removeprefix("network.")] = (array.astype(np.float32) - held[base + "_zero_point"]) * held[base + "_scale"]
    for base, name in products(graph):
        out[name] = (held[base + "_quantized"].astype(np.float32) * held[base + "_scale"]).T
    out["nob"] = np.stack([held[name] for name in nobodies(graph)])
    return {name: torch.tensor(np.array(array)) for name, array in out.items()}


def network(graph):
    """The network that a graph holds."""
    of = weights(graph)
    layers = 1 + max(int(name.split(".")[1]) for name in of if name.startswith("layers."))
    blank = {"embeddings.word_embeddings.weight": torch.zeros(of["emb.weight"].shape), "embeddings.position_embeddings.weight": torch.zeros(of["pos"].shape),
             "embeddings.token_type_embeddings.weight": torch.zeros(1, WIDTH), "embeddings.LayerNorm.weight": torch.zeros(WIDTH), "embeddings.LayerNorm.bias": torch.zeros(WIDTH)}
    for number in range(layers):
        for name, part in encoder.Layer.PARTS.items():
            blank[f"{number}.{part}"] = torch.zeros(of[f"layers.{number}.{name}.weight"].shape[::-1])
            blank[f"encoder.layer.{number}.{part}.bias"] = torch.zeros(of[f"layers.{number}.{name}.bias"].shape)
        for part in ("attention.output.LayerNorm", "output.LayerNorm"):
            blank[f"encoder.layer.{number}.{part}.weight"], blank[f"encoder.layer.{number}.{part}.bias"] = torch.zeros(WIDTH), torch.zeros(WIDTH)
    made = Network(blank, layers, len(of["kind.weight"]) - 1, len(of["rel.weight"]) - 1, 0.1)
    made.load_state_dict({name: of[name].reshape(each.shape) for name, each in made.state_dict().items()})
    return made


def learn(chosen):
    torch.manual_seed(chosen.seed)
    random.seed(chosen.seed)
    torch.set_num_threads(chosen.threads)
    with open(chosen.sights, encoding="utf-8") as text:
        lines = [json.loads(line) for line in text]
    new = lambda line: "some" in line or line["file"].removesuffix(".tsv") in chosen.new
    lines = [line for line in lines if line["predicates"] and line["kinds"] and (new(line) or random.random() < 0.5)]
    taught = network(onnx.load(chosen.model).graph).train()
    taught.emb.weight.requires_grad_(False)
    print(f"{len(lines)} sentences", flush=True)
    encoder.learn(taught, lines, chosen.seconds, "cpu", PACE, 0)
    torch.save(taught.state_dict(), chosen.out)


def join(chosen):
    """Puts into the graph its weights and a share of the mean change of those taught."""
    model = onnx.load(chosen.model)
    old, all_taught = weights(model.graph), [torch.load(path) for path in chosen.taught]
    of = {}
    for name in all_taught[0]:
        before = old[name].reshape(all_taught[0][name].shape)
        of[name] = (before + chosen.share * (sum(each[name] for each in all_taught) / len(all_taught) - before)).numpy()
    held, places = arrays(model.graph), {each.name: each for each in model.graph.initializer}
    put = lambda name, array: places[name].CopyFrom(numpy_helper.from_array(np.ascontiguousarray(array, held[name].dtype).reshape(held[name].shape), name))
    for name in held:
        base = name.removesuffix("_quantized")
        if name.startswith("network.") and not name.endswith(OWN):
            put(name, of[name.removeprefix("network.")])
        elif name.startswith("network.") and base != name and base != "network.emb.weight":
            array, top = of[base.removeprefix("network.")], 2 * LEVELS - 1 if held[name].max() < 2 * LEVELS else 4 * LEVELS - 1
            least = min(array.min(), 0)
            step = (max(array.max(), 0) - least) / top
            put(base + "_scale", step)
            put(base + "_zero_point", round(-least / step))
            put(name, np.clip(np.round(array / step) + round(-least / step), 0, top))
    for base, name in products(model.graph):
        steps = np.maximum(np.abs(of[name].T).max(0), 1e-9) / LEVELS
        put(base + "_scale", steps)
        put(base + "_quantized", np.clip(np.round(of[name].T / steps), -LEVELS, LEVELS))
    for row, name in enumerate(nobodies(model.graph)):
        put(name, of["nob"][row])
    onnx.save(model, chosen.out)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    calls = options.add_subparsers(required=True)
    one = calls.add_parser("learn")
    one.add_argument("sights")
    one.add_argument("model")
    one.add_argument("--new", nargs="*", default=[], help="lessons that the network has not seen, by name")
    one.add_argument("--seconds", type=float, default=2300)
    one.add_argument("--seed", type=int, default=1)
    one.add_argument("--threads", type=int, default=1)
    one.set_defaults(call=learn)
    other = calls.add_parser("join")
    other.add_argument("model")
    other.add_argument("taught", nargs="+")
    other.add_argument("--share", type=float, default=1)
    other.set_defaults(call=join)
    for each in (one, other):
        each.add_argument("--out", required=True)
    chosen = options.parse_args()
    chosen.call(chosen)


if __name__ == "__main__":
    main()
