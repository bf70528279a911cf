/** How well speech, assessments, ties and conduct are found. */
@NullMarked
package org.entente.bench.speech;

import org.jspecify.annotations.NullMarked;
