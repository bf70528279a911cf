/** The commands that keep, bring in and ask: import, sql, events, statements, ledger. */
@NullMarked
package org.entente.app.internal.ledger;

import org.jspecify.annotations.NullMarked;
