/** Which kind of event a sentence tells of between two given parties. */
@NullMarked
package org.entente.reader.internal.classify;

import org.jspecify.annotations.NullMarked;
