package org.casus.text;

import java.util.List;

/** Reads the coded parts of an article into sentences with tags and trees. Implementations are safe for use by several threads. */
public interface Reader {

    /** The sentences of every coded part, in the order of the text; empty when there are none. Equal articles give equal sentences. */
    List<Sentence> read(Article article);
}
