/** Benchmarks and accuracy evaluations. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
