#!/usr/bin/env python3
"""Derive joints.txt: which pairs of ideographs stand together inside a word.

    python3 derive-joints.py SEGMENTED.txt.gz > joints.txt

SEGMENTED is a corpus with words parted by spaces (the segmented 人民日报 of January 1998, Institute of Computational
Linguistics, Peking University). Only counts are taken from it: a pair is listed where it was met at least six times
and was one word's inside at least seven times in ten. One line for each first character: it, then all second ones.
"""
import collections
import gzip
import sys

LEAST_COUNT = 6
LEAST_SHARE = 0.7


def is_ideograph(c):
    return "\u4e00" <= c <= "\u9fff"


def main(path):
    inside, across = collections.Counter(), collections.Counter()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            words = line.split()
            for word in words:
                inside.update(a + b for a, b in zip(word, word[1:]) if is_ideograph(a) and is_ideograph(b))
            across.update(a[-1] + b[0] for a, b in zip(words, words[1:]) if is_ideograph(a[-1]) and is_ideograph(b[0]))
    joined = collections.defaultdict(list)
    for pair, count in inside.items():
        total = count + across[pair]
        if total >= LEAST_COUNT and count >= LEAST_SHARE * total:
            joined[pair[0]].append(pair[1])
    for first in sorted(joined):
        print(first + "".join(sorted(joined[first])))


if __name__ == "__main__":
    main(sys.argv[1])
