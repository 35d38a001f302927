package org.casus.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedEntriesTest {

    @Test
    void readsTheItemsOfRss() throws JsonProcessingException {
        List<Read> reads = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- made by hand -->
                <rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel>
                <title>Fjord Courier</title><link>https://fjord.example</link><language>en-gb</language>
                <item><title>Norway &amp;amp; Iceland meet</title><link>https://fjord.example/a?x=1&amp;y=2</link>
                <pubDate>Sat, 14 May 2022 08:30:00 GMT</pubDate><dc:creator>Reuters</dc:creator>
                <description>A teaser.</description>
                <content:encoded><![CDATA[<p>Norway met <b>Iceland</b>.</p>]]></content:encoded></item>
                <item><title>Only a headline</title><guid isPermaLink="true">https://fjord.example/b</guid></item>
                <item><link>https://fjord.example/c</link></item>
                </channel></rss>
                """);
        assertThat(reads).hasSize(3);
        JsonNode first = json(reads.get(0));
        assertThat(((Page) reads.get(0)).file()).isEqualTo("-#1");
        assertThat(((Page) reads.get(0)).format()).isEqualTo(Format.ENTRY);
        assertThat(first.path("title").asText()).isEqualTo("Norway & Iceland meet");
        assertThat(first.path("url").asText()).isEqualTo("https://fjord.example/a?x=1&y=2");
        assertThat(first.path("published").asText()).isEqualTo("Sat, 14 May 2022 08:30:00 GMT");
        assertThat(first.path("outlet").asText()).isEqualTo("Fjord Courier");
        assertThat(first.path("author").asText()).isEqualTo("Reuters");
        assertThat(first.path("language").asText()).isEqualTo("en-gb");
        assertThat(first.path("text").asText()).isEqualTo("<p>Norway met <b>Iceland</b>.</p>");
        assertThat(json(reads.get(1)).path("text").asText()).isEqualTo("Only a headline");
        assertThat(json(reads.get(1)).path("url").asText()).isEqualTo("https://fjord.example/b");
        assertThat(reads.get(2)).isEqualTo(new Failure("-#3", "read", "the entry has neither title nor text"));
    }

    @Test
    void readsTheEntriesOfAtom() throws JsonProcessingException {
        JsonNode entry = json(read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Fjord Courier</title>
                <entry><title type="html">Talks &lt;em&gt;end&lt;/em&gt;</title>
                <link rel="self" href="https://fjord.example/feed"/><link rel="alternate" href="https://fjord.example/a"/>
                <published>2022-05-14T08:30:00Z</published><updated>2022-05-15T08:30:00Z</updated>
                <author><name>NTB</name></author>
                <content type="xhtml"><div><p>The talks <em>ended</em>.</p></div></content></entry></feed>
                """).get(0));
        assertThat(entry.path("title").asText()).isEqualTo("Talks end");
        assertThat(entry.path("url").asText()).isEqualTo("https://fjord.example/a");
        assertThat(entry.path("published").asText()).isEqualTo("2022-05-14T08:30:00Z");
        assertThat(entry.path("updated").asText()).isEqualTo("2022-05-15T08:30:00Z");
        assertThat(entry.path("language").asText()).isEqualTo("en");
        assertThat(entry.path("text").asText()).contains("<p>The talks <em>ended</em>.</p>");
    }

    @Test
    void readsRssInRdfInItsOwnCharacterSet() throws JsonProcessingException {
        String feed = """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:dc="y"><channel><title>Götavirke</title></channel>
                <item><title>Malmö</title><dc:date>2022-05-14</dc:date><description>The mayor of Malmö resigned.</description></item>
                </rdf:RDF>
                """;
        JsonNode entry = json(read(feed.getBytes(Charset.forName("ISO-8859-1"))).get(0));
        assertThat(entry.path("outlet").asText()).isEqualTo("Götavirke");
        assertThat(entry.path("published").asText()).isEqualTo("2022-05-14");
        assertThat(entry.path("text").asText()).isEqualTo("The mayor of Malmö resigned.");
    }

    @Test
    void expandsNoEntitiesThatAFeedDeclares() throws JsonProcessingException {
        JsonNode entry = json(read("""
                <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <rss><channel><item><title>Talks</title><description>They met &b; again.</description></item></channel></rss>
                """).get(0));
        assertThat(entry.path("text").asText()).doesNotContain("aaaa");
    }

    @Test
    void saysWhatIsNoFeed() {
        assertThat(read("<rss><channel><title>Empty</title></channel></rss>"))
                .containsExactly(new Failure("-", "read", "a feed without entries"));
        assertThat(read("<?xml version=\"1.0\"?><urlset><url><loc>https://fjord.example</loc></url></urlset>"))
                .extracting(read -> ((Failure) read).message())
                .containsExactly("a site map or a list of feeds in XML: expected the pages or feeds that it lists");
    }

    private static List<Read> read(String feed) {
        return read(feed.getBytes(UTF_8));
    }

    private static List<Read> read(byte[] feed) {
        try (Stream<Read> reads = new PageFiles().open(List.of("-"), new ByteArrayInputStream(feed))) {
            return reads.toList();
        }
    }

    private static JsonNode json(Read read) throws JsonProcessingException {
        return new ObjectMapper().readTree(new String(((Page) read).body().toArray(), UTF_8));
    }
}
