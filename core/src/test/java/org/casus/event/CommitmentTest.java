package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THREATEN | The Norwegian prime minister said Norway would attack Iceland.
            AGREE    | The Norwegian prime minister said Norway would support Iceland.
            REJECT   | The Norwegian prime minister said Norway would not support Iceland.
            """)
    void whatItsOwnSourceSaysThatItWillDoIsAThreatAPromiseOrARefusal(EventType type, String text) {
        Event event = Standard.event(text);
        assertThat(event.type()).isEqualTo(type);
        assertThat(event.factuality()).isEqualTo(Factuality.ACTUAL);
        assertThat(event.because()).contains("its own source says that it will");
    }

    @Test
    void theDeedIsTheContentAndStillToCome() {
        Content deed = Standard.event("The Norwegian prime minister said Norway would attack Iceland.")
                .content()
                .orElseThrow();
        assertThat(deed.words().text()).isEqualTo("Norway would attack Iceland");
        assertThat(deed.factuality()).isEqualTo(Factuality.FUTURE);
        assertThat(deed.about()).containsExactly("NOR", "ISL");
    }

    @Test
    void whatAnotherSaysThatOneWillDoIsNoCommitment() {
        assertThat(Standard.event("Chad said Norway would attack Iceland.").type())
                .isEqualTo(EventType.ASSAULT);
    }

    @Test
    void whatTheWriterSaysThatOneWillDoIsNoCommitment() {
        assertThat(Standard.event("Norway will attack Iceland.").type()).isEqualTo(EventType.ASSAULT);
    }
}
