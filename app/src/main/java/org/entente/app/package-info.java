/** The command line, REST and the web desk. */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
