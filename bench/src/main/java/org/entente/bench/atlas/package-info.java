/** Accuracy and speed of the atlas and of resolution. */
@NullMarked
package org.entente.bench.atlas;

import org.jspecify.annotations.NullMarked;
