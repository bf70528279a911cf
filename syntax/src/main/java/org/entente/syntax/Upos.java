package org.entente.syntax;

/** The universal parts of speech. Source: Universal Dependencies, version 2, "Universal POS tags". */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
}
