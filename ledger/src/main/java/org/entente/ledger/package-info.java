/** Accounts and other people's event sets, kept, queried and exchanged. */
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;
