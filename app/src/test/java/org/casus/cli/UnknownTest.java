package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.cli.Commands.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownTest {

    private static final String STORY = "Senator Otieno Oloo condemned Chad and Iran on 2 May 2023.\n";
    private static final String OTHER = "On Friday Otieno Oloo accused Chad of delays. Pia Lund criticised Iran.\n";

    @TempDir
    Path folder;

    private Path pages;

    @BeforeEach
    void pages() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
    }

    @Test
    void listsTheMostFrequentFirstWithASentenceAndALine() throws IOException {
        page("a.txt", STORY);
        page("b.txt", OTHER);
        Ran ran = Commands.run("unknown", pages);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        List<String> lines = ran.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("Otieno Oloo  twice in 2 articles, person, senator");
        assertThat(ran.out())
                .contains("Senator [unknown Otieno Oloo] condemned Chad and Iran on 2 May 2023.")
                .contains("leaders.txt: otieno-oloo | Otieno Oloo |  | senator | XXXLEG |  |  | unchecked")
                .contains("Pia Lund  once in 1 article, person")
                .contains("2 names and descriptions not in the dictionaries; 2 shown.")
                .contains("2 pages (2 coded, 0 known already, 0 failed)");
    }

    @Test
    void aLineThatIsFilledInMakesTheNameKnown() throws IOException {
        page("a.txt", STORY);
        Path own = Files.createDirectory(folder.resolve("own"));
        String line = json("unknown", "--json", pages).get(0).get("line").asText();
        String columns = "id | name | also | office | code | from | until | source\n";
        Path leaders = Files.writeString(own.resolve("leaders.txt"), columns + line + "\n");
        Ran open = Commands.run("unknown", "--dictionaries", own, pages);
        assertThat(open.code()).isEqualTo(2);
        assertThat(open.err()).startsWith(leaders + ":2").contains("letters are expected in place of XXX");
        Files.writeString(leaders, columns + line.replace("XXX", "KEN") + "\n");
        assertThat(Commands.run("unknown", "--dictionaries", own, pages).out())
                .startsWith("Everybody who acts or speaks is in the dictionaries.");
        assertThat(Commands.run("code", "--no-db", "--dictionaries", own, pages).out())
                .contains("KENLEG");
    }

    @Test
    void jsonIsAnObjectALine() throws IOException {
        page("a.txt", STORY);
        JsonNode oloo = json("unknown", pages, "--json").get(0);
        assertThat(oloo.get("name").asText()).isEqualTo("Otieno Oloo");
        assertThat(oloo.get("kind").asText()).isEqualTo("per");
        assertThat(oloo.get("times").asInt()).isEqualTo(1);
        assertThat(oloo.get("articles").asInt()).isEqualTo(1);
        assertThat(oloo.get("state").isNull()).isTrue();
        assertThat(oloo.get("dictionary").asText()).isEqualTo("leaders.txt");
        JsonNode words = oloo.get("words");
        assertThat(STORY.substring(words.get("begin").asInt(), words.get("end").asInt()))
                .isEqualTo(words.get("text").asText())
                .isEqualTo("Otieno Oloo");
    }

    @Test
    void aRoleWithoutAStateComesLastAndHasNoLine() throws IOException {
        page("a.txt", "The rebels attacked Chad and Iran. Rebels attacked Chad. Rebels attacked Iran.\n" + OTHER);
        List<JsonNode> all = json("unknown", pages, "--json");
        JsonNode last = all.get(all.size() - 1);
        assertThat(last.get("name").asText()).isEqualTo("rebel");
        assertThat(last.get("kind").asText()).isEqualTo("description");
        assertThat(last.get("sector").asText()).isEqualTo("REB");
        assertThat(last.get("line").isNull()).isTrue();
    }

    @Test
    void limitShortensTheListAndSaysSo() throws IOException {
        page("b.txt", OTHER);
        assertThat(Commands.run("unknown", pages, "--limit", 1).out())
                .contains("2 names and descriptions not in the dictionaries; 1 shown.");
        assertThat(Commands.run("unknown", pages, "--limit", 0).code()).isEqualTo(2);
    }

    @Test
    void aPageMetTwiceCountsOnceAndABadOneIsTold() throws IOException {
        page("a.txt", STORY);
        page("b.txt", STORY);
        page("lines.jsonl", "{\"text\": oops\n{\"text\": \"" + OTHER.strip() + "\"}\n");
        Ran ran = Commands.run("unknown", pages, folder.resolve("gone.txt"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("failed "))
                .anyMatch(line -> line.contains("lines.jsonl#1 (read): not JSON"))
                .anyMatch(line -> line.contains("gone.txt (read): no such file"));
        assertThat(ran.out()).contains("Otieno Oloo  twice in 2 articles");
    }

    private void page(String name, String content) throws IOException {
        Files.writeString(pages.resolve(name), content);
    }

    private static List<JsonNode> json(Object... arguments) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> all = new ArrayList<>();
        for (String line : Commands.run(arguments).out().lines().toList()) {
            all.add(mapper.readTree(line));
        }
        return all;
    }
}
