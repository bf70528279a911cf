/** The commands about relations: series, triangles, turning points, camps. */
@NullMarked
package org.entente.app.internal.measure;

import org.jspecify.annotations.NullMarked;
