/** How many readers a desk bears. */
@NullMarked
package org.entente.bench.desk;

import org.jspecify.annotations.NullMarked;
