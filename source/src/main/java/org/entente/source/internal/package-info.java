/** How each kind of source is read. */
@NullMarked
package org.entente.source.internal;

import org.jspecify.annotations.NullMarked;
