/** Agreements, memberships and alliances, and how actors stand to rules. */
@NullMarked
package org.entente.reader.internal.tie;

import org.jspecify.annotations.NullMarked;
