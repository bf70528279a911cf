/** {@code entente read}: dispatches to accounts, for people and for programs. */
@NullMarked
package org.entente.app.internal.read;

import org.jspecify.annotations.NullMarked;
