package org.salient.core.propositions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.salient.core.propositions.War.FORD;
import static org.salient.core.propositions.War.MILL;
import static org.salient.core.propositions.War.RED_MINISTRY;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRecordsTest {
    private final War war = new War();

    @Test
    void whatTheMapBoreOutInTheTermCountsWithItsDelay() {
        // The mill, at 37.5 E, turns red on 8 March, a week after it was claimed; the ford, at 37.7 E, was red before.
        war.redHoldsEastOf("02-01", 37.6).redHoldsEastOf("03-08", 37.4);
        war.redHolds("03-01", RED_MINISTRY, MILL);
        war.redHolds("03-02", RED_MINISTRY, MILL);
        war.redHolds("03-01", RED_MINISTRY, FORD);
        war.redHolds("03-01", RED_MINISTRY, War.place("west", 37.2, 48.5, 1000));
        war.redHolds("04-20", RED_MINISTRY, War.place("far-west", 37.1, 48.5, 1000));
        var records = war.records("05-01");
        assertThat(records).hasSize(1);
        var record = records.getFirst();
        assertThat(record.voice()).isEqualTo("red-ministry");
        assertThat(record.borneOut()).isEqualTo(new Share(1, 2));
        assertThat(record.already()).isEqualTo(1);
        assertThat(record.waiting()).isEqualTo(1);
        assertThat(record.median()).contains(Duration.ofDays(7));
    }

    @Test
    void nothingCountsBeforeItsTermIsOver() {
        war.redHoldsEastOf("02-01", 37.6).redHoldsEastOf("03-08", 37.4);
        war.redHolds("03-01", RED_MINISTRY, MILL);
        assertThat(war.records("03-30").getFirst().borneOut()).isEqualTo(new Share(0, 0));
        assertThat(war.records("03-31").getFirst().borneOut()).isEqualTo(new Share(1, 1));
    }

    /** Values of Wilson's interval worked out apart. */
    @ParameterizedTest
    @CsvSource({"0,0,0,1", "0,3,0,0.5615", "3,3,0.4385,1", "1,2,0.0945,0.9055", "30,30,0.8865,1", "60,100,0.5020,0.6906"
    })
    void theIntervalOfAShareIsWilsons(int counted, int of, double low, double high) {
        var share = new Share(counted, of);
        assertThat(share.low()).isCloseTo(low, within(0.0001));
        assertThat(share.high()).isCloseTo(high, within(0.0001));
    }
}
