package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.store.Invented.CODER;
import static org.casus.store.Invented.FAILURE;
import static org.casus.store.Invented.NEXT_CODER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.casus.Coding;
import org.casus.page.Page;
import org.casus.record.Records;
import org.junit.jupiter.api.Test;

class IntakeTest {

    @Test
    void storedEventsComeBackAsTheSameRecords() {
        Page page = Invented.page(1);
        Coding coding = Invented.coding(page, 3);
        try (Store store = Store.inMemory()) {
            add(store, page, coding);

            List<String> records = new ArrayList<>();
            store.events(EventFilter.all(), event -> records.add(event.toString()));

            assertThat(records)
                    .containsExactlyElementsOf(coding.events().stream()
                            .map(event -> Records.event(event, coding, CODER).toString())
                            .toList());
        }
    }

    @Test
    void storedArticleComesBackAsTheSameRecord() {
        Page page = Invented.page(1);
        Coding coding = Invented.coding(page, 1);
        try (Store store = Store.inMemory()) {
            add(store, page, coding);

            FoundEvent found =
                    store.find(coding.events().get(0).id().value(), 2).get(0);

            assertThat(found.article().toString())
                    .isEqualTo(Records.article(coding).toString());
        }
    }

    @Test
    void samePageByTheSamePathAddsNothing() {
        Page page = Invented.page(1);
        try (Store store = Store.inMemory()) {
            add(store, page, Invented.coding(page, 2));
            add(store, page, Invented.coding(page, 2));

            assertThat(store.totals()).isEqualTo(new Totals(1, 1, 2, 1, 0));
        }
    }

    @Test
    void samePageByAnotherPathIsASightingMore() {
        Page page = Invented.page(1, "first.txt");
        Page again = Invented.page(1, "second.txt");
        try (Store store = Store.inMemory()) {
            add(store, page, Invented.coding(page, 2));
            add(store, again, Invented.coding(again, 2));

            assertThat(store.totals()).isEqualTo(new Totals(1, 2, 2, 1, 0));
            assertThat(files(store, EventFilter.all().page("second.txt"))).containsExactly("first.txt", "first.txt");
        }
    }

    @Test
    void samePageTwiceInOneTransactionIsOnePage() {
        Page page = Invented.page(1, "first.txt");
        Page again = Invented.page(1, "second.txt");
        try (Store store = Store.inMemory()) {
            try (Intake intake = store.intake(CODER)) {
                intake.add(page, Invented.coding(page, 2));
                intake.add(again, Invented.coding(again, 2));
                intake.sighted(again);
            }

            assertThat(store.totals()).isEqualTo(new Totals(1, 2, 2, 1, 0));
        }
    }

    @Test
    void pageIsHeldForTheCoderThatCodedItAlone() {
        Page page = Invented.page(1);
        try (Store store = Store.inMemory()) {
            add(store, page, Invented.coding(page, 2));

            assertThat(store.holds(page.id(), CODER)).isTrue();
            assertThat(store.intake(CODER).holds(page.id())).isTrue();
            assertThat(store.holds(page.id(), NEXT_CODER)).isFalse();
            assertThat(store.intake(NEXT_CODER).holds(page.id())).isFalse();
            assertThat(store.holds(Invented.page(2).id(), CODER)).isFalse();
        }
    }

    @Test
    void codingAPageAnewReplacesItsRowsAndNoOthers() {
        Page page = Invented.page(1);
        Page other = Invented.page(2);
        try (Store store = Store.inMemory()) {
            add(store, page, Invented.coding(page, 5));
            add(store, other, Invented.coding(other, 2));
            try (Intake intake = store.intake(NEXT_CODER)) {
                intake.add(page, Invented.coding(page, 3));
            }

            assertThat(store.totals()).isEqualTo(new Totals(2, 2, 5, 2, 0));
            assertThat(store.holds(page.id(), NEXT_CODER)).isTrue();
            assertThat(store.holds(page.id(), CODER)).isFalse();
            assertThat(store.holds(other.id(), CODER)).isTrue();
        }
    }

    @Test
    void whatIsNotFlushedIsNotSeen() {
        Page page = Invented.page(1);
        try (Store store = Store.inMemory();
                Intake intake = store.intake(CODER)) {
            intake.add(page, Invented.coding(page, 2));
            assertThat(store.totals().pages()).isZero();

            intake.flush();
            assertThat(store.totals().pages()).isOne();
        }
    }

    @Test
    void sameFailureTwiceIsOneRow() {
        try (Store store = Store.inMemory()) {
            for (int run = 0; run < 2; run++) {
                try (Intake intake = store.intake(CODER)) {
                    intake.failed(FAILURE);
                    intake.failed(FAILURE);
                }
            }

            assertThat(store.totals().failures()).isOne();
        }
    }

    @Test
    void pathThatIsReadAtLastIsAFailureNoLonger() {
        Page page = Invented.page(1, FAILURE.file());
        try (Store store = Store.inMemory()) {
            try (Intake intake = store.intake(CODER)) {
                intake.failed(FAILURE);
            }
            add(store, page, Invented.coding(page, 1));

            assertThat(store.totals().failures()).isZero();
        }
    }

    @Property(tries = 20)
    void rowsDoNotDependOnHowOftenOrInWhatOrderPagesAreMet(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 4) Integer> met,
            @ForAll @IntRange(min = 1, max = 4) int pagesARun) {
        try (Store once = Store.inMemory();
                Store often = Store.inMemory()) {
            met.stream().distinct().sorted().forEach(number -> run(once, List.of(number)));
            for (int i = 0; i < met.size(); i += pagesARun) {
                run(often, met.subList(i, Math.min(met.size(), i + pagesARun)));
            }

            assertThat(often.totals()).isEqualTo(once.totals());
            assertThat(records(often)).isEqualTo(records(once));
        }
    }

    private static void run(Store store, List<Integer> numbers) {
        try (Intake intake = store.intake(CODER)) {
            for (int number : numbers) {
                Page page = Invented.page(number);
                intake.add(page, Invented.coding(page, number));
            }
        }
    }

    private static void add(Store store, Page page, Coding coding) {
        try (Intake intake = store.intake(CODER)) {
            intake.add(page, coding);
        }
    }

    private static List<String> records(Store store) {
        List<String> records = new ArrayList<>();
        store.events(EventFilter.all(), event -> records.add(event.toString()));
        return records;
    }

    private static List<String> files(Store store, EventFilter filter) {
        List<String> files = new ArrayList<>();
        store.events(filter, event -> files.add(text(event, "file")));
        return files;
    }

    private static String text(JsonNode event, String name) {
        return event.get(name).textValue();
    }
}
