/** What was learned from examples of who does what to whom: weighs what the table of patterns finds in a sentence, and what else it may tell. */
@NullMarked
package org.entente.reader.internal.arbiter;

import org.jspecify.annotations.NullMarked;
