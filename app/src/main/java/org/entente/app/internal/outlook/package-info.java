/** What comes next and what if, from the command line. */
@NullMarked
package org.entente.app.internal.outlook;

import org.jspecify.annotations.NullMarked;
