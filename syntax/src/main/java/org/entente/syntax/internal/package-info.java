/** The parts of the analyser: tokeniser, splitter, tagger, parser, lemmatiser, and what they learned. */
@NullMarked
package org.entente.syntax.internal;

import org.jspecify.annotations.NullMarked;
