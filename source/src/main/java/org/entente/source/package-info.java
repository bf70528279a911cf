/** Files, folders, pages, feeds and archives turned into dispatches. */
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
