/** Events to relation series, triangles and camps: pure functions over plain values. */
@NullMarked
package org.entente.measure;

import org.jspecify.annotations.NullMarked;
