/** The desk: pages and REST over a ledger. */
@NullMarked
package org.entente.app.internal.desk;

import org.jspecify.annotations.NullMarked;
