/** Text to Universal Dependencies trees: sentences, tokens, tags, lemmas, heads, names. */
@NullMarked
package org.entente.syntax;

import org.jspecify.annotations.NullMarked;
