/** Trees as they must have been meant, where the parser is known to err. */
@NullMarked
package org.entente.reader.internal.tree;

import org.jspecify.annotations.NullMarked;
