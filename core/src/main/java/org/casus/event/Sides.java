package org.casus.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.actor.ActorCode;
import org.casus.actor.Cast;
import org.casus.actor.Party;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.text.Token;

/**
 * The parties of an event.
 *
 * @param doers those in the source's place
 * @param others those in the target's place
 * @param mutual whether they did it together; then both sides hold them all
 */
record Sides(List<Party> doers, List<Party> others, boolean mutual) {

    Sides {
        doers = List.copyOf(doers);
        others = List.copyOf(others);
    }

    static Sides of(Frame frame, Cast cast, LocalDate day, Optional<Party> speaker) {
        List<Party> doers = parties(frame, frame.source(), cast, day, speaker);
        List<Party> others = parties(frame, frame.target(), cast, day, speaker).stream()
                .filter(party -> doers.stream()
                        .noneMatch(other ->
                                other.words().span().equals(party.words().span())))
                .filter(party -> frame.entry().type() != EventType.STATEMENT || !party.isMedia())
                .toList();
        return new Sides(doers, others, frame.entry().mutual() && doers.size() + others.size() > 1);
    }

    /** Who did it; the participants of a mutual event. */
    List<Party> source() {
        return mutual ? together() : doers;
    }

    /** To whom; the participants of a mutual event. */
    List<Party> target() {
        return mutual ? together() : others;
    }

    private List<Party> together() {
        return Stream.concat(doers.stream(), others.stream()).toList();
    }

    /** The same parties, first to second instead of together. */
    Sides directed() {
        return new Sides(doers, others, false);
    }

    /** Whether every doer is the speaker's own state or organisation. */
    boolean isSpokenForBy(Party speaker) {
        return !doers.isEmpty() && doers.stream().allMatch(side -> isSame(side, speaker));
    }

    /** Whether a party is one of them: a state by its country, any other by its whole code. */
    boolean holds(Party party) {
        return together().stream().anyMatch(side -> isSame(side, party));
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
