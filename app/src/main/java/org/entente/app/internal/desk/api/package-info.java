/** REST: the same as JSON, CSV, JSONL and Parquet. */
@NullMarked
package org.entente.app.internal.desk.api;

import org.jspecify.annotations.NullMarked;
