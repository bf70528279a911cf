/** An event history to forecasts, what-if and back-tests: pure functions over plain values. */
@NullMarked
package org.entente.outlook;

import org.jspecify.annotations.NullMarked;
