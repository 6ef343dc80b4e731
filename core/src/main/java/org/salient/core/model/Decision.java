package org.salient.core.model;

import java.time.Instant;

/** What a person decided. Decisions are never undone, only followed by others. */
public sealed interface Decision extends Fact {
    Warrant warrant();

    /** What the decision is about. */
    String subject();

    /** A layer's map becomes the assessed map, from its own time on. */
    record Adopt(FactId id, Warrant warrant, FactId map) implements Decision {
        public static Adopt of(Warrant warrant, FactId map) {
            return new Adopt(name("adopt", warrant, map), warrant, map);
        }

        @Override
        public String subject() {
            return map.value();
        }
    }

    /** A proposal becomes part of the assessed map. */
    record Accept(FactId id, Warrant warrant, FactId proposal) implements Decision {
        public static Accept of(Warrant warrant, FactId proposal) {
            return new Accept(name("accept", warrant, proposal), warrant, proposal);
        }

        @Override
        public String subject() {
            return proposal.value();
        }
    }

    /** A proposal does not become part of the assessed map. */
    record Refuse(FactId id, Warrant warrant, FactId proposal) implements Decision {
        public static Refuse of(Warrant warrant, FactId proposal) {
            return new Refuse(name("refuse", warrant, proposal), warrant, proposal);
        }

        @Override
        public String subject() {
            return proposal.value();
        }
    }

    /** A proposal is taken back, also after it was accepted. */
    record Withdraw(FactId id, Warrant warrant, FactId proposal) implements Decision {
        public static Withdraw of(Warrant warrant, FactId proposal) {
            return new Withdraw(name("withdraw", warrant, proposal), warrant, proposal);
        }

        @Override
        public String subject() {
            return proposal.value();
        }
    }

    /** One step of the verification of an observation. */
    record Verify(
            FactId id, Warrant warrant, FactId evidence, VerificationStep.Step step, VerificationStep.Outcome outcome)
            implements Decision {
        public static Verify of(
                Warrant warrant, FactId evidence, VerificationStep.Step step, VerificationStep.Outcome outcome) {
            return new Verify(name("verify", warrant, evidence, step, outcome), warrant, evidence, step, outcome);
        }

        @Override
        public String subject() {
            return evidence.value();
        }
    }

    /** A source's grade from now on. */
    record Regrade(FactId id, Warrant warrant, SourceId source, Grade grade) implements Decision {
        public static Regrade of(Warrant warrant, SourceId source, Grade grade) {
            return new Regrade(name("grade", warrant, source, grade), warrant, source, grade);
        }

        @Override
        public String subject() {
            return source.value();
        }
    }

    /** A fact is not published until a time, or until it is released. */
    record Hold(FactId id, Warrant warrant, FactId held, Instant until) implements Decision {
        public static Hold of(Warrant warrant, FactId held, Instant until) {
            return new Hold(name("hold", warrant, held, until), warrant, held, until);
        }

        @Override
        public String subject() {
            return held.value();
        }
    }

    /** A hold ends. */
    record Release(FactId id, Warrant warrant, FactId hold) implements Decision {
        public static Release of(Warrant warrant, FactId hold) {
            return new Release(name("release", warrant, hold), warrant, hold);
        }

        @Override
        public String subject() {
            return hold.value();
        }
    }

    /** What was published of a fact was wrong; the text says what, for the reader. */
    record Correct(FactId id, Warrant warrant, FactId corrected, String text) implements Decision {
        public static Correct of(Warrant warrant, FactId corrected, String text) {
            return new Correct(name("correct", warrant, corrected, text), warrant, corrected, text);
        }

        @Override
        public String subject() {
            return corrected.value();
        }
    }

    private static FactId name(String kind, Warrant warrant, Object... parts) {
        return FactId.of(kind, warrant, java.util.List.of(parts));
    }
}
