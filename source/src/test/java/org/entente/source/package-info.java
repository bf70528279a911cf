/** Sources, each read from small inputs that the tests make. */
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
