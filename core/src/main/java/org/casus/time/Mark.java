package org.casus.time;

/** Type and value of an expression as TimeML writes them. */
record Mark(TimexType type, String value) {}
