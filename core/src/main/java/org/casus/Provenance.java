package org.casus;

/**
 * Which coder with which dictionaries made a record.
 *
 * @param coder name and version, {@code casus 0.1.0}
 * @param dictionaries {@code sha256:} and the hash over all dictionary files
 */
public record Provenance(String coder, String dictionaries) {}
