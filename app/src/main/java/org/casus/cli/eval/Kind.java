package org.casus.cli.eval;

import java.util.Locale;

/** What a gold set is about, and so what is measured by it and how. */
public enum Kind {
    /** Who did what to whom: categories as classes, and sets of directed events. */
    EVENTS(true) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return EventEvaluation.of(EventGold.read(gold.file()), casus.coder());
        }
    },
    /** Sentences that mostly hold no event: false alarms. */
    NEUTRAL(true) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return NeutralEvaluation.of(NeutralGold.read(gold.file()), casus.coder());
        }
    },
    /** Articles all of whose events are marked by their words: what is found of them, and what besides. */
    TRIGGERS(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return TriggerEvaluation.of(TriggerGold.read(gold), casus.coder());
        }
    },
    /** Pages, whatever is in them: what coding with a first look loses against coding without. */
    LOOK(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return LookEvaluation.of(gold.file(), casus);
        }
    },
    /** Pages, whatever is in them: whether records change as their sentences are changed, and in nothing else. */
    CHANGES(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return ChangeEvaluation.of(gold.file(), casus);
        }
    },
    /** Sentences with their trees: tags, lemmas and trees over the gold words, then all of it from raw text. */
    TREEBANK(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return TreebankEvaluation.of(TreebankGold.read(gold.file()), casus);
        }
    },
    /** Sentences with the names in them. */
    NAMES(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return NameEvaluation.of(NameGold.read(gold.file()), casus.parser());
        }
    },
    /** Sentences marked with events and attributions: what the heads of the reader see. */
    CORPUS(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return CorpusEvaluation.of(gold.file(), casus.paragraphs());
        }
    },
    /** Texts with the words of actors in them, and whose they are. */
    ACTORS(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return ActorEvaluation.of(ActorGold.read(gold.file()), casus.parties());
        }
    },
    /** Events of articles, by their words, with the codes of their sides. */
    SIDES(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return SidesEvaluation.of(SidesGold.read(gold, "source", "target"), casus.coder());
        }
    },
    /** Events of articles, by their words, with the days on which they happened. */
    DAYS(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return DaysEvaluation.of(DaysGold.read(gold), casus.coder());
        }
    },
    /** Sayings of articles, by the words that mark them, with the codes of those who say so. */
    CLAIMANTS(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return ClaimantEvaluation.of(SidesGold.read(gold, "claimant", "relay"), casus.speakers());
        }
    },
    /** Articles with who says what in them. */
    ATTRIBUTION(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return AttributionEvaluation.of(AttributionGold.read(gold.file()), casus.pages());
        }
    },
    /** Pages with markup and the story on each: what the cleaner takes for it. */
    ARTICLE(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return ArticleEvaluation.of(HtmlGold.read(gold.file()), casus.cleaner());
        }
    },
    /** Pages with markup and the day on which each was published. */
    DATES(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return DateEvaluation.of(HtmlGold.read(gold.file()), casus.dates());
        }
    },
    /** Texts with the expressions of time in them. */
    TIME(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return TimeEvaluation.of(TimeGold.read(gold.file()), casus);
        }

        @Override
        public boolean writesPredictions() {
            return true;
        }
    },
    /** Words with how sure the writer is that what they tell of happened: on a scale, or as classes. */
    FACTUALITY(false) {
        @Override
        public Evaluation measure(GoldSet gold, Measured casus) {
            return gold.file().toString().endsWith(".tsv")
                    ? StanceEvaluation.of(StanceGold.read(gold), casus)
                    : CertaintyEvaluation.of(CertaintyGold.read(gold.file()), casus);
        }
    };

    private final boolean coding;

    Kind(boolean coding) {
        this.coding = coding;
    }

    /** Whether it measures the coder and not the reader below it. */
    public boolean isOfCoding() {
        return coding;
    }

    /** Whether what it found may be written to a file. */
    public boolean writesPredictions() {
        return coding;
    }

    /**
     * Has every row of the set read or coded and scores the outcome.
     *
     * @throws GoldException when a file cannot be read or a row is not of this kind
     */
    public abstract Evaluation measure(GoldSet gold, Measured casus);

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
