/** The account's records and PLOVER, on which every other room agrees. */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
