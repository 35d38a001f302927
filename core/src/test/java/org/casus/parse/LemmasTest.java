package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LemmasTest {

    private static final Lemmas LEMMAS = Lemmas.standard();

    private static final List<String> TAGS = List.of(
            "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS",
            "CD", "MD", "POS", "PRP", "PRP$", "IN", "_");

    @ParameterizedTest
    @CsvSource({
        "vetoed,VBD,veto",
        "quelled,VBN,quell",
        "barred,VBN,bar",
        "bared,VBD,bare",
        "sued,VBD,sue",
        "ceded,VBN,cede",
        "besieged,VBN,besiege",
        "fled,VBD,flee",
        "freed,VBN,free",
        "agreed,VBD,agree",
        "hoping,VBG,hope",
        "hopping,VBG,hop",
        "lying,VBG,lie",
        "laying,VBG,lay",
        "lay,VBD,lie",
        "laid,VBD,lay",
        "denied,VBD,deny",
        "died,VBD,die",
        "dying,VBG,die",
        "panicked,VBD,panic",
        "trafficking,VBG,traffic",
        "attacked,VBD,attack",
        "kicked,VBD,kick",
        "controlled,VBN,control",
        "travelled,VBD,travel",
        "traveled,VBD,travel",
        "installed,VBN,install",
        "founded,VBN,found",
        "found,VBN,find",
        "wounded,VBN,wound",
        "wound,VBD,wind",
        "ground,VBN,grind",
        "breathed,VBD,breathe",
        "boycotting,VBG,boycott",
        "overthrown,VBN,overthrow",
        "misheard,VBD,mishear",
        "outbid,VBD,outbid",
        "cut,VBD,cut",
        "spread,VBN,spread",
        "shed,VBD,shed",
        "sprung,VBD,spring",
        "striking,VBG,strike",
        "focuses,VBZ,focus",
        "vetoes,VBZ,veto",
        "denies,VBZ,deny",
        "ties,VBZ,tie",
        "clashes,VBZ,clash",
        "causes,VBZ,cause",
        "presses,VBZ,press",
        "proves,VBZ,prove",
        "axes,VBZ,axe"
    })
    void leadsVerbsBack(String form, String tag, String lemma) {
        assertThat(LEMMAS.lemma(form, "VERB", tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "policies,policy",
                "ties,tie",
                "crises,crisis",
                "bases,base",
                "houses,house",
                "viruses,virus",
                "lenses,lens",
                "thieves,thief",
                "leaves,leaf",
                "lives,life",
                "caves,cave",
                "olives,olive",
                "motives,motive",
                "wives,wife",
                "shoes,shoe",
                "vetoes,veto",
                "foes,foe",
                "potatoes,potato",
                "men,man",
                "gunmen,gunman",
                "spokeswomen,spokeswoman",
                "militiamen,militiaman",
                "schoolchildren,schoolchild",
                "housewives,housewife",
                "police,police",
                "people,people",
                "species,species",
                "troops,troops",
                "series,series",
                "headquarters,headquarters",
                "criteria,criterion",
                "secretaries-general,secretary-general",
                "churches,church",
                "taxes,tax",
                "headaches,headache",
                "buses,bus",
                "attacks,attack",
                "1990s,1990s",
                "1990's,1990s",
                "'80s,80s",
                "airstrikes,airstrike",
                "sit-ins,sit-in"
            })
    void leadsPluralsBack(String form, String lemma) {
        assertThat(LEMMAS.lemma(form, "NOUN", "NNS")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "harsher,JJR,harsh", "bigger,JJR,big", "wider,JJR,wide", "freer,JJR,free", "bloodiest,JJS,bloody",
                "taller,JJR,tall",
        "largest,JJS,large", "fewer,JJR,few", "better,JJR,good", "worst,JJS,bad", "sooner,RBR,soon",
                "earlier,RBR,early",
        "further,RBR,far", "better,RBR,well", "best,RBS,well", "more,RBR,more", "most,JJS,most", "less,JJR,less"
    })
    void leadsDegreesBack(String form, String tag, String lemma) {
        assertThat(LEMMAS.lemma(form, tag.startsWith("J") ? "ADJ" : "ADV", tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "is,AUX,VBZ,be",
                "Are,AUX,VBP,be",
                "'m,AUX,VBP,be",
                "been,AUX,VBN,be",
                "has,AUX,VBZ,have",
                "'ve,AUX,VBP,have",
                "did,AUX,VBD,do",
                "does,AUX,VBZ,do",
                "n't,PART,RB,not",
                "n’t,PART,RB,not",
                "'ll,AUX,MD,will",
                "wo,AUX,MD,will",
                "ca,AUX,MD,can",
                "'d,AUX,MD,would",
                "would,AUX,MD,would",
                "'s,PART,POS,'s",
                "’s,PART,POS,'s",
                "'s,AUX,VBZ,be",
                "him,PRON,PRP,he",
                "her,PRON,PRP,she",
                "her,PRON,PRP$,her",
                "them,PRON,PRP,they",
                "these,DET,DT,this",
                "An,DET,DT,a",
                "I,PRON,PRP,i"
            })
    void keepsToTheTreebankForSmallWords(String form, String upos, String tag, String lemma) {
        assertThat(LEMMAS.lemma(form, upos, tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "chirmed,VBD,chirm",
        "blated,VBD,blate",
        "plimming,VBG,plim",
        "gorbulated,VBN,gorbulate",
        "frenised,VBD,frenise",
        "ormandled,VBD,ormandle",
        "obvenging,VBG,obvenge",
        "snuffing,VBG,snuff",
        "revisked,VBD,revisk",
        "drelling,VBG,drell",
        "mounselled,VBD,mounsel",
        "stroints,VBZ,stroint",
        "clomishes,VBZ,clomish",
        "brackifies,VBZ,brackify"
    })
    void takesUnknownVerbsBySpelling(String form, String tag, String lemma) {
        assertThat(LEMMAS.lemma(form, "VERB", tag)).isEqualTo(lemma);
    }

    @Test
    void knowsAWordBehindWhatIsSetBeforeIt() {
        assertThat(LEMMAS.lemma("re-baring", "VERB", "VBG")).isEqualTo("re-bare");
        assertThat(LEMMAS.lemma("recede", "VERB", "VB")).isEqualTo("recede");
        assertThat(LEMMAS.lemma("counter-sued", "VERB", "VBD")).isEqualTo("counter-sue");
        assertThat(LEMMAS.lemma("refought", "VERB", "VBN")).isEqualTo("refight");
    }

    @Test
    void leavesNamesAsTheyAreWritten() {
        assertThat(LEMMAS.lemma("States", "PROPN", "NNPS")).isEqualTo("States");
        assertThat(LEMMAS.lemma("MOSCOW", "PROPN", "NNP")).isEqualTo("MOSCOW");
        assertThat(LEMMAS.lemma("Chinese", "ADJ", "JJ")).isEqualTo("chinese");
    }

    @Test
    void takesTheCommasOutOfNumbers() {
        assertThat(LEMMAS.lemma("12,000", "NUM", "CD")).isEqualTo("12000");
        assertThat(LEMMAS.lemma("1,250,000.5", "NUM", "CD")).isEqualTo("1250000.5");
        assertThat(LEMMAS.lemma("3,40", "NUM", "CD")).isEqualTo("3,40");
    }

    @Test
    void followsTheUniversalPartOfSpeechWhereTheTagsDisagree() {
        assertThat(LEMMAS.lemma("bombing", "NOUN", "VBG")).isEqualTo("bombing");
        assertThat(LEMMAS.lemma("attacks", "NOUN", "VBZ")).isEqualTo("attack");
        assertThat(LEMMAS.lemma("bombing", "VERB", "NN")).isEqualTo("bomb");
        assertThat(LEMMAS.lemma("barred", "VERB", "JJ")).isEqualTo("bar");
        assertThat(LEMMAS.lemma("strained", "ADJ", "VBN")).isEqualTo("strained");
    }

    @Test
    void takesAPastForAParticipleAndTheOtherWayRound() {
        assertThat(LEMMAS.lemma("taken", "VERB", "VBD")).isEqualTo("take");
        assertThat(LEMMAS.lemma("took", "VERB", "VBN")).isEqualTo("take");
    }

    @Test
    void choosesByTheWordsItWasGiven() {
        Lemmas few = lemmas("# words", "verb star", "", "verb blow blew blown", "noun ox oxen", "form yea UH yes");
        assertThat(few.lemma("staring", "VERB", "VBG")).isEqualTo("star");
        assertThat(few.lemma("blew", "VERB", "VBD")).isEqualTo("blow");
        assertThat(few.lemma("oxen", "NOUN", "NNS")).isEqualTo("ox");
        assertThat(few.lemma("Yea", "INTJ", "UH")).isEqualTo("yes");
    }

    @Test
    void letsALaterLineOverruleAnEarlierOne() {
        assertThat(lemmas("form bases NNS basis", "noun base bases").lemma("bases", "NOUN", "NNS"))
                .isEqualTo("base");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verbs run",
                "verb",
                "verb run ran",
                "noun",
                "noun man men mans",
                "adjective good better",
                "form is VBZ"
            })
    void refusesALineThatDoesNotFit(String line) {
        assertThatThrownBy(() -> lemmas("verb go", line))
                .isInstanceOf(DictionaryException.class)
                .hasMessageStartingWith("own.txt:2: ")
                .hasMessageEndingWith("not \"" + line + "\"");
    }

    @Property
    void givesSomeWordInSmallLettersForAnyForm(
            @ForAll @AlphaChars @Chars({'-', '\'', '.', ',', '1'}) @StringLength(min = 1, max = 12) String form) {
        for (String tag : TAGS) {
            for (String upos : List.of("VERB", "NOUN", "ADJ", "X")) {
                String lemma = LEMMAS.lemma(form, upos, tag);
                assertThat(lemma).isNotBlank().isEqualTo(lemma.toLowerCase(Locale.ROOT));
            }
            assertThat(LEMMAS.lemma(form, "PROPN", tag)).isEqualTo(form);
        }
    }

    @Property
    void readsAnyMixOfEndings(@ForAll @CharRange(from = 'a', to = 'e') @StringLength(max = 4) String stem) {
        for (String ending :
                List.of("ed", "ing", "s", "es", "ies", "ves", "ses", "er", "est", "ied", "ying", "men", "'s")) {
            TAGS.forEach(
                    tag -> assertThat(LEMMAS.lemma(stem + ending, "VERB", tag)).isNotEmpty());
            TAGS.forEach(
                    tag -> assertThat(LEMMAS.lemma(stem + ending, "NOUN", tag)).isNotEmpty());
        }
    }

    private static Lemmas lemmas(String... lines) {
        return Lemmas.of(List.of(new DictionaryFile("own.txt", List.of(lines))));
    }
}
