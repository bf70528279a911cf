/** The commands that ask and feed the atlas. */
@NullMarked
package org.entente.app.internal.atlas;

import org.jspecify.annotations.NullMarked;
