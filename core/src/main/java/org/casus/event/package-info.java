/** What happened: the ontology, the event dictionary, the coder and its records. */
@NullMarked
package org.casus.event;

import org.jspecify.annotations.NullMarked;
