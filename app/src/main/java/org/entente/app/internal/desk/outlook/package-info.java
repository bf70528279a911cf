/** What the desk foretells: the next steps of a relation, next events, what if, alerts, back-tests; as pages and as REST. */
@NullMarked
package org.entente.app.internal.desk.outlook;

import org.jspecify.annotations.NullMarked;
