/** What is known before reading, with dates: states, offices and holders, institutions, agreements. */
@NullMarked
package org.entente.atlas;

import org.jspecify.annotations.NullMarked;
