package org.casus.parse;

/** What a stretch of words names or describes. */
public enum NameKind {
    /** A person's name, without title. */
    PER,
    /** A state, city, region or other place, also where it stands for a government. */
    LOC,
    /** An organisation by its name: a party, ministry, alliance, company, armed group, newspaper. */
    ORG,
    /** An adjective or noun of nation, region or creed: "Chinese", "Kurds", "Shiite". */
    NAT,
    /** An office or role of public life: "foreign minister", "officials". */
    OFFICE,
    /** People as a crowd or body without a name: "protesters", "rebels", "police". */
    GROUP;

    /** Whether it is a name in the narrow sense, and not a description. */
    public boolean isProper() {
        return this == PER || this == LOC || this == ORG;
    }
}
