package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The event dictionary finds its verbs and nouns by their lemmas, so every form of these must lead back. */
class EventVerbsTest {

    private static final Pattern HEAD = Pattern.compile("(\\S.*)\\((verb|noun)\\)\\s*");

    /** Past and participle of the verbs where they are not regular. */
    private static final Map<String, List<String>> IRREGULAR = parts(
            "arise arose arisen, bear bore borne, beat beat beaten, become became become, begin began begun, bend bent bent, "
                    + "beseech besought besought, bid bid bid, bind bound bound, bite bit bitten, blow blew blown, break broke broken, "
                    + "bring brought brought, broadcast broadcast broadcast, browbeat browbeat browbeaten, build built built, "
                    + "buy bought bought, cast cast cast, catch caught caught, choose chose chosen, come came come, cost cost cost, "
                    + "cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn, drive drove driven, eat ate eaten, "
                    + "fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled, "
                    + "fling flung flung, fly flew flown, forbid forbade forbidden, forgive forgave forgiven, "
                    + "foresee foresaw foreseen, forsake forsook forsaken, freeze froze frozen, get got gotten, give gave given, "
                    + "go went gone, grow grew grown, hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit, "
                    + "hold held held, hurt hurt hurt, keep kept kept, know knew known, lay laid laid, lead led led, "
                    + "leave left left, lend lent lent, let let let, lie lay lain, light lit lit, lose lost lost, make made made, "
                    + "mean meant meant, meet met met, mow mowed mown, overrun overran overrun, oversee oversaw overseen, "
                    + "overthrow overthrew overthrown, overtake overtook overtaken, pay paid paid, put put put, quit quit quit, "
                    + "read read read, rebuild rebuilt rebuilt, reset reset reset, ride rode ridden, ring rang rung, "
                    + "rip ripped ripped, rise rose risen, run ran run, say said said, see saw seen, seek sought sought, "
                    + "sell sold sold, send sent sent, set set set, shake shook shaken, shed shed shed, shoot shot shot, "
                    + "show showed shown, shut shut shut, sink sank sunk, sit sat sat, slay slew slain, speak spoke spoken, "
                    + "spend spent spent, split split split, spread spread spread, spring sprang sprung, stand stood stood, "
                    + "steal stole stolen, stick stuck stuck, strike struck struck, swear swore sworn, sweep swept swept, "
                    + "swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told, "
                    + "think thought thought, throw threw thrown, thrust thrust thrust, undercut undercut undercut, "
                    + "undergo underwent undergone, understand understood understood, undertake undertook undertaken, "
                    + "underwrite underwrote underwritten, unfreeze unfroze unfrozen, uphold upheld upheld, win won won, "
                    + "withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood, write wrote written");

    /** Verbs of several syllables whose last consonant is doubled. */
    private static final Set<String> DOUBLED = Set.of(
            "abet",
            "acquit",
            "admit",
            "annul",
            "abhor",
            "commit",
            "compel",
            "concur",
            "confer",
            "control",
            "defer",
            "demur",
            "deter",
            "dispel",
            "eavesdrop",
            "embed",
            "enrol",
            "expel",
            "extol",
            "forbid",
            "fulfil",
            "handicap",
            "impel",
            "incur",
            "infer",
            "instil",
            "kidnap",
            "occur",
            "omit",
            "outwit",
            "overrun",
            "patrol",
            "permit",
            "prefer",
            "propel",
            "rebel",
            "rebut",
            "recur",
            "refer",
            "regret",
            "remit",
            "repel",
            "reset",
            "strip-search",
            "submit",
            "transfer",
            "transmit",
            "transship",
            "unban",
            "undercut",
            "wiretap",
            "debar",
            "disbar",
            "hobnob",
            "backpedal");

    /** Verbs in -el and -al are spelt with one l in America and with two elsewhere. */
    private static final Pattern TWO_SPELLINGS = Pattern.compile(".*[aeiou][^aeiou]+[ae]l");

    private final Lemmas lemmas = Lemmas.standard();

    @Test
    void everyFormOfAnEventVerbGoesBackToIt() throws Exception {
        Set<String> verbs = heads("verb");
        assertThat(verbs).hasSizeGreaterThan(1000);
        List<String> wrong = new ArrayList<>();
        for (String verb : verbs) {
            check(verb, "VB", verb, wrong);
            check(verb, "VBP", verb, wrong);
            check(thirdPerson(verb), "VBZ", verb, wrong);
            progressive(verb).forEach(form -> check(form, "VBG", verb, wrong));
            List<String> parts = IRREGULAR.getOrDefault(verb, List.of());
            (parts.isEmpty() ? past(verb) : List.of(parts.get(0))).forEach(form -> check(form, "VBD", verb, wrong));
            (parts.isEmpty() ? past(verb) : List.of(parts.get(1))).forEach(form -> check(form, "VBN", verb, wrong));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPluralOfAnEventNounGoesBackToIt() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String noun : heads("noun")) {
            if (!noun.endsWith("s") || noun.endsWith("ss")) {
                checkNoun(noun.equals("offspring") ? noun : thirdPerson(noun), noun, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void check(String form, String tag, String verb, List<String> wrong) {
        String lemma = lemmas.lemma(form, verb.equals("have") || verb.equals("do") ? "AUX" : "VERB", tag);
        if (!lemma.equals(verb) && !isOtherSpelling(lemma, verb)) {
            wrong.add(form + " " + tag + " of " + verb + ": " + lemma);
        }
    }

    private void checkNoun(String form, String noun, List<String> wrong) {
        String lemma = lemmas.lemma(form, "NOUN", "NNS");
        if (!lemma.equals(noun)) {
            wrong.add(form + " of " + noun + ": " + lemma);
        }
    }

    /** "fulfilled" is of fulfil and of fulfill; the dictionary has both. */
    private static boolean isOtherSpelling(String lemma, String verb) {
        return Map.of("fulfil", "fulfill", "enrol", "enroll", "lambaste", "lambast")
                .getOrDefault(verb, verb)
                .equals(lemma);
    }

    private static Set<String> heads(String kind) throws IOException, URISyntaxException {
        Path folder = Path.of(EventVerbsTest.class
                        .getResource("/org/casus/event/accuse.txt")
                        .toURI())
                .getParent();
        Set<String> heads = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                Files.readAllLines(file).forEach(line -> {
                    Matcher head = HEAD.matcher(line);
                    if (head.matches() && head.group(2).equals(kind)) {
                        Arrays.stream(head.group(1).split(","))
                                .map(words -> words.strip().split(" ")[0])
                                .forEach(heads::add);
                    }
                });
            }
        }
        return heads;
    }

    private static String thirdPerson(String verb) {
        return switch (verb) {
            case "have" -> "has";
            case "quiz" -> "quizzes";
            default -> {
                if (verb.matches(".*[^aeiou]y")) {
                    yield verb.substring(0, verb.length() - 1) + "ies";
                }
                yield verb.matches(".*(?:s|x|z|ch|sh|[^aeiou]o)") ? verb + "es" : verb + "s";
            }
        };
    }

    private static List<String> past(String verb) {
        if (verb.endsWith("e")) {
            return List.of(verb + "d");
        }
        if (verb.matches(".*[^aeiou]y")) {
            return List.of(verb.substring(0, verb.length() - 1) + "ied");
        }
        return stems(verb).stream().map(stem -> stem + "ed").toList();
    }

    private static List<String> progressive(String verb) {
        if (verb.endsWith("ie")) {
            return List.of(verb.substring(0, verb.length() - 2) + "ying");
        }
        if (verb.matches(".*[^eoy]e")) {
            return List.of(verb.substring(0, verb.length() - 1) + "ing");
        }
        return stems(verb).stream().map(stem -> stem + "ing").toList();
    }

    private static List<String> stems(String verb) {
        String doubled = verb + verb.charAt(verb.length() - 1);
        if (verb.endsWith("ic")) {
            return List.of(verb + "k");
        }
        String last = verb.substring(verb.lastIndexOf('-') + 1);
        if (DOUBLED.contains(verb) || last.matches("(?:qu|[^aeiou])*[aeiou][^aeiouwxy]")) {
            return List.of(doubled);
        }
        return TWO_SPELLINGS.matcher(verb).matches() ? List.of(verb, doubled) : List.of(verb);
    }

    private static Map<String, List<String>> parts(String list) {
        Map<String, List<String>> parts = new TreeMap<>();
        for (String verb : list.split(", ")) {
            String[] words = verb.split(" ");
            parts.put(words[0], List.of(words[1], words[2]));
        }
        return parts;
    }
}
