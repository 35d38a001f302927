package org.casus.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.cli.Ink.Style;
import org.casus.corpus.Copies;
import org.casus.corpus.CorpusFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casus corpus check}: what is marked wrongly. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "List what is wrong with marked sentences.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Reads every sentence at the paths and lists each problem as file:line: what was met and what was expected, by file. A "
                    + "line of counts follows.",
            "",
            "Beside marks that cannot be read, these are problems: a sentence that stands twice, in one file or in two, and one that "
                    + "is nearly another, sharing more than 80 %% of the runs of four words that the shorter of them has. Signs and "
                    + "capitals do not count there, and sentences of fewer than eight words are compared as a whole."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:there are problems; each is listed",
            "2:the command or a path was not understood"
        },
        footer = {
            "%nExamples:%n",
            "  casus corpus check",
            "  casus corpus check corpus/b-ports.txt",
            "  casus corpus check | grep nearly"
        })
final class CorpusCheck implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CorpusPaths paths;

    @Override
    public Integer call() {
        List<CorpusFile> files = paths.read();
        List<String> problems = new ArrayList<>();
        files.forEach(file -> problems.addAll(file.problems()));
        problems.addAll(Copies.among(files));
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach(problem -> out.println(OneLine.of(problem)));
        out.println(counts(files, problems.size(), Ink.forTerminal()));
        out.flush();
        return problems.isEmpty() ? 0 : 1;
    }

    private static String counts(List<CorpusFile> files, int problems, Ink ink) {
        long sentences =
                files.stream().mapToLong(file -> file.sentences().size()).sum();
        long events = files.stream()
                .flatMap(file -> file.sentences().stream())
                .mapToLong(sentence -> sentence.triggers().size())
                .sum();
        String found = problems == 0
                ? ink.in(Style.GOOD, "no problems")
                : ink.in(Style.BAD, RunReport.count(problems, "problem"));
        return RunReport.count(files.size(), "file") + ", " + RunReport.count(sentences, "sentence") + ", "
                + RunReport.count(events, "event") + ", " + found + ".";
    }
}
