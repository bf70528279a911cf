/** Learns and measures the classifier of event types. */
@NullMarked
package org.entente.bench.classify;

import org.jspecify.annotations.NullMarked;
