/** The learned ranking of who comes next: what it remembers, which rules it counts, how it weighs them. */
@NullMarked
package org.entente.outlook.internal.ranking;

import org.jspecify.annotations.NullMarked;
