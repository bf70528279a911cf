/** Files within files, unpacked as they stream by, and refused where they swell as none honest does. */
@NullMarked
package org.entente.source.internal.packed;

import org.jspecify.annotations.NullMarked;
