package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.casus.cli.eval.Evaluation;
import org.casus.cli.eval.GoldException;
import org.casus.cli.eval.GoldSet;
import org.casus.cli.eval.Kind;
import org.casus.cli.eval.Measured;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus eval}: figures over a gold set. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Measure the coder, or the reader below it, by a gold set.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Has GOLD coded or read and prints the figures as name=value on one line. KIND says what it marks.",
            "",
            "The coder is measured by a JSON object a line, whose text is a page of its own:",
            "",
            "  events   {id, text, date?, events: [{root, penta, binary, cameo, source, target, source_code, target_code}]}; "
                    + "fields that a set does not mark are left out, and so are their figures.",
            "  neutral  {id, text, strict_neutral, doubtful, origin, events: [category]}: sentences that mostly hold no event.",
            "",
            "  triggers a .tsv: places of the texts of --articles, all their events: article, begin, end, label (ASSAULT, or "
                    + "ASSAULT/negated), word.",
            "",
            "  sides    a .tsv likewise, with the columns source and target: actor codes, separated by semicolons.",
            "",
            "  days     a .tsv likewise, labelled news or background, with the columns from and until: when it happened.",
            "",
            "The reader is measured, as docs/measuring.md tells, by:",
            "",
            "  treebank    a treebank (CoNLL-U): tags, lemmas and trees, over its words and from raw text.",
            "  names       words with tags in IOB2 (index, word, tag): PER, LOC and ORG.",
            "  factuality  {tokens, events: [{tok, value}]}, from -3 to 3, a row a line; or, in a .tsv, words of the texts of "
                    + "--articles: article, begin, end, label, word. The coder's rules are measured beside it.",
            "  corpus      sentences marked as docs/annotation.md tells, a file or a folder (its test part): what the reader sees "
                    + "of events and attributions, stretches that overlap counting as the same.",
            "  actors      {id, text, source_spans, target_spans, actors: {source: [{actorText, code, sector}], target}}: whose the "
                    + "words of actors are when they are handed in.",
            "  claimants   a .tsv like that of sides, its words cues of sayings, with the columns claimant and relay.",
            "  time        {doc, dct, text, timex: [{begin, end, type, value}]}: expressions of time, as TimeML marks them.",
            "  attribution  {doc, text, attributions: [{source, cue, content}]}, each a list of [begin, end]: who says what.",
            "",
            "What is coded is expanded into directed pairs of different actors, both ways where it is mutual. STATEMENT is left "
                    + "out. CONCEDE and RETREAT are the one class YIELD. Events of every factuality count, save in neutral, "
                    + "where one that is negated is no alarm.",
            "",
            "Figures of events: for binary, penta and root one label a row, that of the first gold event against that of the "
                    + "coded event with the likest sides (accuracy, macro_f1 over all classes that occur, micro_f1), penta_1to4 over the "
                    + "rows of classes 1 to 4 where a set has class 0; for "
                    + "set_LEVEL precision, recall and F1 over all events of a row; with _text the sides must share half their "
                    + "words, with _code have the same code, with _country its first three letters. Figures of neutral: the "
                    + "share of rows without an event for which one is coded (alarm), the share of coded events that may stand "
                    + "where there are some (allowed), and of those rows the share with one (heard)."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was coded or read",
            "1:some rows could not be; they are listed and count as without events",
            "2:the command or the gold file was not understood"
        },
        footer = {
            "%nExamples:%n",
            "  casus eval events gold.jsonl",
            "  casus eval events gold.jsonl --one",
            "  casus eval neutral quiet.jsonl --predictions coded.jsonl",
            "  casus eval treebank test.conllu",
            "  casus eval factuality marked.tsv --articles articles.jsonl"
        })
final class Eval implements Callable<Integer> {

    private static final int LISTED = 10;

    private static final Set<Kind> ARTICLES =
            EnumSet.of(Kind.FACTUALITY, Kind.TRIGGERS, Kind.SIDES, Kind.DAYS, Kind.CLAIMANTS);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = KindOfSet.class,
            description = "What the set marks: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    private Kind kind;

    @Parameters(index = "1", paramLabel = "GOLD", description = "The gold set.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    private Path gold;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description =
                    "Also write what was coded: {id, events: [{root, penta, source, target, source_code, target_code, "
                            + "cameo, cameo_root}]}, or {doc, timex: [{begin, end, type, value}]}, a row a line.")
    private Optional<Path> predictions = Optional.empty();

    @Option(
            names = "--articles",
            paramLabel = "FILE",
            description = "The articles that a .tsv marks: {id, text}, a row a line. May be repeated.")
    private List<Path> articles = List.of();

    @Option(
            names = "--one",
            description = "Only the most confident event of each text counts, for sets that mark one event a text.")
    private boolean one;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private DictionaryOption dictionaries;

    @Override
    public Integer call() throws IOException {
        demand(
                kind.writesPredictions() || predictions.isEmpty(),
                "--predictions is of use only with events, neutral and time");
        demand(kind.isOfCoding() || !one, "--one is of use only with events and neutral");
        demand(
                ARTICLES.contains(kind) || articles.isEmpty(),
                "--articles is of use only with factuality, triggers, sides, days and claimants");
        Evaluation evaluation = measure();
        if (predictions.isPresent()) {
            evaluation.write(predictions.get());
        }
        list(evaluation.failures(), spec.commandLine().getErr());
        spec.commandLine().getOut().println(evaluation.figures());
        return evaluation.failures().isEmpty() ? 0 : 1;
    }

    private Evaluation measure() {
        try {
            Measured measured = Measured.of(dictionaries.casus());
            return kind.measure(new GoldSet(gold, articles), one ? measured.surest() : measured);
        } catch (GoldException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void demand(boolean met, String message) {
        if (!met) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private static void list(List<String> failures, PrintWriter err) {
        failures.stream().limit(LISTED).forEach(failure -> err.println("failed: " + failure));
        if (failures.size() > LISTED) {
            err.println("failed: " + (failures.size() - LISTED) + " more");
        }
    }
}
