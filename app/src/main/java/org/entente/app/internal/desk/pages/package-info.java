/** The pages. */
@NullMarked
package org.entente.app.internal.desk.pages;

import org.jspecify.annotations.NullMarked;
