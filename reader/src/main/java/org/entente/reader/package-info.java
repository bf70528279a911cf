/** Trees and the atlas to an account: mentions, speech, events, assessments, ties, conduct. */
@NullMarked
package org.entente.reader;

import org.jspecify.annotations.NullMarked;
