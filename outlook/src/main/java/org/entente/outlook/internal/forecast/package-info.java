/** How the next steps of a series are foretold: simple models, a mixture of them, and bands made from past misses. */
@NullMarked
package org.entente.outlook.internal.forecast;

import org.jspecify.annotations.NullMarked;
