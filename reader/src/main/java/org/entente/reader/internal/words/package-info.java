/** Lists of words that stand in files beside the classes that use them. */
@NullMarked
package org.entente.reader.internal.words;

import org.jspecify.annotations.NullMarked;
