/** Pages and feeds of the web: their articles without what stands around them. */
@NullMarked
package org.entente.source.internal.page;

import org.jspecify.annotations.NullMarked;
