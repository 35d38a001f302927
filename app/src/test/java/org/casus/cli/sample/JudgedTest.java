package org.casus.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgedTest {

    @Test
    void fieldsOfWhatIsNoEventDoNotCount() {
        Judged judged = judged(Map.of(Field.EVENT, Judgement.WRONG, Field.TYPE, Judgement.RIGHT));

        assertThat(judged.of(Field.EVENT)).contains(Judgement.WRONG);
        assertThat(judged.of(Field.TYPE)).isEmpty();
        assertThat(judged.whole()).contains(Judgement.WRONG);
    }

    @Test
    void rowIsRightOnlyIfEveryFieldIs() {
        Map<Field, Judgement> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            all.put(field, Judgement.RIGHT);
        }
        assertThat(judged(all).whole()).contains(Judgement.RIGHT);

        all.put(Field.DAY, Judgement.CANNOT_TELL);
        assertThat(judged(all).whole()).contains(Judgement.CANNOT_TELL);

        all.put(Field.TARGET, Judgement.WRONG);
        assertThat(judged(all).whole()).contains(Judgement.WRONG);

        assertThat(judged(Map.of(Field.EVENT, Judgement.RIGHT)).whole()).isEmpty();
    }

    @Test
    void judgementsMayBeWrittenShort() {
        assertThat(Judgement.parse(" Right ")).contains(Judgement.RIGHT);
        assertThat(Judgement.parse("W")).contains(Judgement.WRONG);
        assertThat(Judgement.parse("?")).contains(Judgement.CANNOT_TELL);
        assertThat(Judgement.parse("CANNOT TELL")).contains(Judgement.CANNOT_TELL);
        assertThat(Judgement.parse("yes")).isEmpty();
        assertThat(Judgement.parse("")).isEmpty();
    }

    private static Judged judged(Map<Field, Judgement> judgements) {
        return new Judged("e:1", judgements, 0);
    }
}
