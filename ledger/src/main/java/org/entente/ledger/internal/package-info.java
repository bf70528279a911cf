/** How the ledger keeps what it is given. */
@NullMarked
package org.entente.ledger.internal;

import org.jspecify.annotations.NullMarked;
