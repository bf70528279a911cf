/** How well the outlook foretells. */
@NullMarked
package org.entente.bench.outlook;

import org.jspecify.annotations.NullMarked;
