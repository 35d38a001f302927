package org.casus.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.actor.ActorCode;
import org.casus.actor.Cast;
import org.casus.actor.Party;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.text.Token;

/**
 * The parties of an event.
 *
 * @param source who did it; the participants of a mutual event
 * @param target to whom; the participants of a mutual event
 * @param mutual whether they did it together
 */
record Sides(List<Party> source, List<Party> target, boolean mutual) {

    Sides {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    static Sides of(Frame frame, Cast cast, LocalDate day, Optional<Party> speaker) {
        List<Party> source = parties(frame, frame.source(), cast, day, speaker);
        List<Party> target = parties(frame, frame.target(), cast, day, speaker).stream()
                .filter(party -> source.stream()
                        .noneMatch(other ->
                                other.words().span().equals(party.words().span())))
                .toList();
        List<Party> all = new ArrayList<>(source);
        all.addAll(target);
        boolean mutual = frame.entry().mutual() && all.size() > 1;
        return mutual ? new Sides(all, all, true) : new Sides(source, target, false);
    }

    /** The same parties, first to second instead of together. */
    Sides directed() {
        return mutual ? new Sides(source.subList(0, 1), target.subList(1, target.size()), false) : this;
    }

    /** Whether every source is the speaker's own state or organisation. */
    boolean isSpokenForBy(Party speaker) {
        return !source.isEmpty() && source.stream().allMatch(side -> isSame(side, speaker));
    }

    /** Whether a party is one of them, by its place in the actor book, else by its code. */
    boolean holds(Party party) {
        return source.stream().anyMatch(side -> isSame(side, party))
                || target.stream().anyMatch(side -> isSame(side, party));
    }

    private static boolean isSame(Party one, Party other) {
        if (one.code().isEmpty() || other.code().isEmpty()) {
            return false;
        }
        ActorCode first = one.code().get();
        ActorCode second = other.code().get();
        boolean states = first.hasCountry() && !first.country().matches("IGO|NGO|IMG|MNC|INT");
        return states ? first.country().equals(second.country()) : first.equals(second);
    }

    /** "accused the bloc of bad faith": what the side is accused of is no part of its name. */
    private static Party withoutContent(Frame frame, Party party) {
        Span words = party.words().span();
        return frame.content()
                .map(head -> frame.sentence().subtree(head).get(0).span().begin())
                .filter(begin -> words.begin() < begin && begin < words.end())
                .map(begin -> party.said(cut(frame, party, begin)))
                .orElse(party);
    }

    private static Words cut(Frame frame, Party party, int end) {
        List<Token> kept = frame.sentence().tokens().stream()
                .filter(token -> token.span().begin() >= party.words().span().begin()
                        && token.span().end() <= end)
                .toList();
        return frame.sentence().words(kept);
    }

    private static List<Party> parties(
            Frame frame, List<Token> heads, Cast cast, LocalDate day, Optional<Party> speaker) {
        return heads.stream()
                .flatMap(head -> cast.parties(frame.sentence(), head, day, speaker).stream())
                .map(party -> withoutContent(frame, party))
                .toList();
    }
}
