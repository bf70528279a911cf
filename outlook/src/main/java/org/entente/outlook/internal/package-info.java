/** How the outlook's models remember and learn. */
@NullMarked
package org.entente.outlook.internal;

import org.jspecify.annotations.NullMarked;
