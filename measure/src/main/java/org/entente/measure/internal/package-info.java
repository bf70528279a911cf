/** How the measures are computed. */
@NullMarked
package org.entente.measure.internal;

import org.jspecify.annotations.NullMarked;
