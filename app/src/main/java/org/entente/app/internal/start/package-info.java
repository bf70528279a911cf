/** What the launcher does once after a build, so that every later start is quick. */
@NullMarked
package org.entente.app.internal.start;

import org.jspecify.annotations.NullMarked;
