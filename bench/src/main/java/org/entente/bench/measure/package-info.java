/** How well the measures keep what they promise: camps, bands, turning points, forecasts, speed. */
@NullMarked
package org.entente.bench.measure;

import org.jspecify.annotations.NullMarked;
