/** Who is meant: names, titles, descriptions and pronouns, resolved against the atlas on the dispatch's date. */
@NullMarked
package org.entente.reader.internal.mention;

import org.jspecify.annotations.NullMarked;
