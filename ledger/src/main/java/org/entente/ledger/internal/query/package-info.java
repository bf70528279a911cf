/** What is asked of a ledger, as SQL. */
@NullMarked
package org.entente.ledger.internal.query;

import org.jspecify.annotations.NullMarked;
