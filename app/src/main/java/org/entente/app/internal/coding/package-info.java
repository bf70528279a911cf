/** {@code entente code}: sentences to events. */
@NullMarked
package org.entente.app.internal.coding;

import org.jspecify.annotations.NullMarked;
