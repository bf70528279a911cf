/** What the commands share. */
@NullMarked
package org.entente.app.internal;

import org.jspecify.annotations.NullMarked;
