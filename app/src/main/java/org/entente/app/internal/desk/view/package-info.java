/** What pages and REST show alike: plain records made of holdings and measures. */
@NullMarked
package org.entente.app.internal.desk.view;

import org.jspecify.annotations.NullMarked;
