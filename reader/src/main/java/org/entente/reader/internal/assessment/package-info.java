/** How relations are rated, by whom. */
@NullMarked
package org.entente.reader.internal.assessment;

import org.jspecify.annotations.NullMarked;
