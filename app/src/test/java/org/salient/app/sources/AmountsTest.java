package org.salient.app.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.salient.core.model.Metres;

class AmountsTest {
    @Test
    void durationsAreReadAsPeopleWriteThem() {
        assertThat(Amounts.duration("48h")).isEqualTo(Duration.ofDays(2));
        assertThat(Amounts.duration("2 days")).isEqualTo(Duration.ofDays(2));
        assertThat(Amounts.duration("1.5 h")).isEqualTo(Duration.ofMinutes(90));
        assertThat(Amounts.duration("0 min")).isEqualTo(Duration.ZERO);
    }

    @Test
    void lengthsAreReadAsPeopleWriteThem() {
        assertThat(Amounts.length("250 m")).isEqualTo(new Metres(250));
        assertThat(Amounts.length("0.5km")).isEqualTo(new Metres(500));
    }

    @Test
    void anAmountWithoutAKnownUnitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Amounts.duration("48"));
        assertThatIllegalArgumentException().isThrownBy(() -> Amounts.duration("-2 h"));
        assertThatIllegalArgumentException().isThrownBy(() -> Amounts.length("250 ft"));
    }
}
