/** Who did what to whom: predicates, their arguments, types, status and dates. */
@NullMarked
package org.entente.reader.internal.event;

import org.jspecify.annotations.NullMarked;
