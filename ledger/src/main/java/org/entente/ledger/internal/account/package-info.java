/** Accounts on their way into the tables and out of them. */
@NullMarked
package org.entente.ledger.internal.account;

import org.jspecify.annotations.NullMarked;
