/** How well sentences are coded: against records of our own, and against folders of other people's that are given. */
@NullMarked
package org.entente.bench.coding;

import org.jspecify.annotations.NullMarked;
