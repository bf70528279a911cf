/** Training and evaluation of the syntactic analyser. */
@NullMarked
package org.entente.bench.syntax;

import org.jspecify.annotations.NullMarked;
