/** Tables, the index of names, and what checks them. */
@NullMarked
package org.entente.atlas.internal;

import org.jspecify.annotations.NullMarked;
