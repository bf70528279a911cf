/** What the desk asks of a ledger. */
@NullMarked
package org.entente.app.internal.desk.holdings;

import org.jspecify.annotations.NullMarked;
