/** {@code entente attribute}: who says what, as offsets. */
@NullMarked
package org.entente.app.internal.speech;

import org.jspecify.annotations.NullMarked;
