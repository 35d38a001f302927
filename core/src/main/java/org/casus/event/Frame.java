package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * An entry that fits a word of a sentence, with its sides in the tree.
 *
 * @param entry the entry
 * @param sentence the sentence
 * @param trigger the word
 * @param object the object that the entry asked for, where it did ("held talks")
 * @param source the heads of the source's phrases; empty where there is none
 * @param target the heads of the target's phrases; empty where there is none
 * @param content the head of the content
 * @param how where the sides were found, for reasons
 */
record Frame(
        Entry entry,
        Sentence sentence,
        Token trigger,
        Optional<Token> object,
        List<Token> source,
        List<Token> target,
        Optional<Token> content,
        String how) {

    Frame {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
