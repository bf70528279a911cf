/** HTML that cannot forget to escape, and the frame of every page. */
@NullMarked
package org.entente.app.internal.desk.html;

import org.jspecify.annotations.NullMarked;
