/** Event sets that others coded: how each kind is read, and how its rows are filed. */
@NullMarked
package org.entente.ledger.internal.coded;

import org.jspecify.annotations.NullMarked;
