/** {@code entente demo}: the shipped dispatches, read and measured. */
@NullMarked
package org.entente.app.internal.demo;

import org.jspecify.annotations.NullMarked;
