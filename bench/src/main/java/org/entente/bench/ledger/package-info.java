/** What the ledger is measured by: imports, questions, and imports that are killed. */
@NullMarked
package org.entente.bench.ledger;

import org.jspecify.annotations.NullMarked;
