package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Codes the texts of a gold set, two at a time. A text that fails is told of, and the others are coded. */
final class TextCoder {

    private static final int WORKERS = 2;

    private final Coder coder;

    TextCoder(Coder coder) {
        this.coder = coder;
    }

    /** What each text gave, in the order of the texts. */
    List<CodedText> code(List<GoldText> texts) {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<CodedText>> running = new ArrayList<>();
            texts.forEach(text -> running.add(workers.submit(() -> code(text))));
            List<CodedText> coded = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                coded.add(result(texts.get(i), running.get(i)));
            }
            return List.copyOf(coded);
        } finally {
            workers.shutdownNow();
        }
    }

    private CodedText code(GoldText text) {
        return new CodedText(text.id(), coder.code(text.page()).events(), Optional.empty());
    }

    private static CodedText result(GoldText text, Future<CodedText> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            return new CodedText(text.id(), List.of(), Optional.of(cause.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new CodedText(text.id(), List.of(), Optional.of("interrupted"));
        }
    }
}
