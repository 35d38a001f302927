package org.casus.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.parse.Role;
import org.junit.jupiter.api.Test;

final class AgreementTest {

    private static final String FIRST =
            "[s Chad] [ACCUSE.allege accused] [t Niger] of [c hiding rebels] and [2:SANCTION.withdraw recalled] its envoy.";

    @Test
    void aMarkingAgreesWithItself() {
        Agreement agreement = compare(FIRST, FIRST);
        assertThat(agreement.sentences()).isEqualTo(1);
        assertThat(agreement.triggers().f1()).isEqualTo(1);
        assertThat(agreement.types()).isEqualTo(1);
        assertThat(agreement.role(Role.CONTENT).both()).isEqualTo(1);
    }

    @Test
    void whatOnlyOneHandMarkedLowersIt() {
        Agreement agreement =
                compare(FIRST, "[s Chad] [THREATEN accused] Niger of [c hiding rebels] and recalled its envoy.");
        assertThat(agreement.triggers()).isEqualTo(new Agreement.Counts(2, 1, 1));
        assertThat(agreement.types()).isZero();
        assertThat(agreement.role(Role.TARGET)).isEqualTo(new Agreement.Counts(1, 0, 0));
        assertThat(agreement.role(Role.SOURCE).f1()).isEqualTo(1);
    }

    @Test
    void aPartyIsSourceAndTarget() {
        Agreement agreement = compare("[m Oman] and [m Yemen] [CONSULT met].", "[s Oman] and [t Yemen] [CONSULT met].");
        assertThat(agreement.role(Role.SOURCE)).isEqualTo(new Agreement.Counts(2, 1, 1));
    }

    @Test
    void aSentenceOfTheSecondHandAloneIsUnknown() {
        Agreement agreement = new Agreement(List.of());
        agreement.add(MarkReader.read(1, FIRST, false));
        assertThat(agreement.unknown()).isEqualTo(1);
        assertThat(agreement.sentences()).isZero();
    }

    private static Agreement compare(String one, String other) {
        Agreement agreement = new Agreement(List.of(MarkReader.read(1, one, false)));
        agreement.add(MarkReader.read(1, other, false));
        return agreement;
    }
}
