/** The command line: one class a command, and how results are drawn on a terminal. */
@NullMarked
package org.casus.cli;

import org.jspecify.annotations.NullMarked;
