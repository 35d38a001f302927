package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.Coding;
import org.casus.Provenance;
import org.casus.cite.PageId;
import org.casus.event.Event;
import org.casus.page.Failure;
import org.casus.page.Page;
import org.casus.record.Records;
import org.casus.store.Intake;
import org.casus.store.RecordFiles;
import org.casus.store.Store;
import org.casus.store.Totals;
import org.casus.text.Article;
import org.casus.text.NoArticle;
import org.casus.text.PageCleaner;
import org.casus.text.Reach;

/**
 * Keeps what became of pages where the user wants it, counts it, and remembers the first events and failures to be shown. Not safe for
 * use by several threads.
 */
final class Ledger implements AutoCloseable {

    private final Provenance provenance;
    private final Optional<Store> store;
    private final Optional<Intake> intake;
    private final Optional<RecordFiles> files;
    private final Remembered remembered;
    private final Set<PageId> written = new HashSet<>();
    private final Tally tally = new Tally();

    /**
     * The first events and failures of a run.
     *
     * @param most no more events than this, and no more failures
     */
    record Remembered(int mostEvents, int mostFailures, List<ObjectNode> events, List<Failure> failures) {

        Remembered(int mostEvents, int mostFailures) {
            this(mostEvents, mostFailures, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** A ledger that closes what it is given. */
    Ledger(Provenance provenance, Optional<Store> store, Optional<RecordFiles> files, Remembered remembered) {
        this.provenance = provenance;
        this.store = store;
        this.intake = store.map(open -> open.intake(provenance));
        this.files = files;
        this.remembered = remembered;
    }

    /** Whether a page need not be coded: it was in this run, or in an earlier one and no files ask for it. */
    boolean knows(PageId page) {
        return written.contains(page)
                || files.isEmpty() && intake.filter(open -> open.holds(page)).isPresent();
    }

    void take(Outcome outcome) {
        if (outcome instanceof Outcome.Coded coded) {
            coded(coded.page(), coded.coding());
        } else if (outcome instanceof Outcome.Known known) {
            known(known.page());
        } else if (outcome instanceof Outcome.Failed failed) {
            failed(failed.failure());
        }
    }

    private void coded(Page page, Coding coding) {
        if (!written.add(page.id())) {
            known(page); // met again while it was being coded
            return;
        }
        tally.countCoded(coding.sentences(), coding.events().size());
        intake.ifPresent(open -> open.add(page, coding));
        doubt(page);
        unread(page, coding);
        files.ifPresent(open -> open.add(coding));
        for (Event event : coding.events()) {
            if (remembered.events().size() < remembered.mostEvents()) {
                remembered.events().add(Records.event(event, coding, provenance));
            }
        }
    }

    private void known(Page page) {
        tally.countKnown();
        intake.ifPresent(open -> open.sighted(page));
        doubt(page);
    }

    /** A page that was coded though its characters are doubtful is told of like one that failed. */
    private void doubt(Page page) {
        PageCleaner.doubt(page).ifPresent(message -> doubt(page, "clean", message));
    }

    /** So is one that is no article, or was not read to its end. */
    private void unread(Page page, Coding coding) {
        Article article = coding.article();
        if (article.isEnglish()) {
            NoArticle.reason(article)
                    .or(() -> Reach.of(article).doubt())
                    .ifPresent(message -> doubt(page, "code", message));
        }
    }

    private void doubt(Page page, String stage, String message) {
        tally.countDoubted();
        note(new Failure(page.file(), stage, message));
    }

    private void failed(Failure failure) {
        tally.countFailed();
        note(failure);
    }

    private void note(Failure failure) {
        intake.ifPresent(open -> open.failed(failure));
        files.ifPresent(open -> open.failed(failure));
        if (remembered.failures().size() < remembered.mostFailures()) {
            remembered.failures().add(failure);
        }
    }

    /** Whether what failed is written down anywhere. */
    boolean keeps() {
        return store.isPresent() || files.isPresent();
    }

    Tally tally() {
        return tally;
    }

    Remembered remembered() {
        return remembered;
    }

    /** Puts away what was taken so far; the files appear only when the run was not stopped. */
    void finish(boolean whole) {
        intake.ifPresent(Intake::flush);
        if (whole) {
            files.ifPresent(RecordFiles::finish);
        }
    }

    /** What the database holds, if there is one. */
    Optional<Totals> totals() {
        return store.map(Store::totals);
    }

    @Override
    public void close() {
        try {
            intake.ifPresent(Intake::close);
        } finally {
            try {
                files.ifPresent(RecordFiles::close);
            } finally {
                store.ifPresent(Store::close);
            }
        }
    }
}
