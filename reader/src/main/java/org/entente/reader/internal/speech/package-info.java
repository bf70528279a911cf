/** Who says what: sources, cues and contents. */
@NullMarked
package org.entente.reader.internal.speech;

import org.jspecify.annotations.NullMarked;
