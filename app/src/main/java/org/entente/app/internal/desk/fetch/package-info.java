/** Pages of the web, fetched without reaching into the machine's own network. */
@NullMarked
package org.entente.app.internal.desk.fetch;

import org.jspecify.annotations.NullMarked;
