/** Fetching from the web, politely, and not from where a stranger may not look. */
@NullMarked
package org.entente.source.internal.web;

import org.jspecify.annotations.NullMarked;
