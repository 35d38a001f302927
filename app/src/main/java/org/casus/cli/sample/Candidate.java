package org.casus.cli.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;

/**
 * A record that may be drawn.
 *
 * @param outlet who published it: the outlet, else the host of the address, else {@code no outlet}
 */
record Candidate(String id, String type, String region, String outlet, double confidence) {

    static Candidate of(JsonNode outline, Regions regions) {
        return new Candidate(
                outline.path("id").asText(),
                outline.path("type").asText(),
                regions.of(text(outline, "country")),
                text(outline, "outlet")
                        .map(Plain::of)
                        .or(() -> text(outline, "url").flatMap(Candidate::host))
                        .orElse("no outlet"),
                outline.path("confidence").asDouble());
    }

    private static Optional<String> text(JsonNode outline, String field) {
        return Optional.of(outline.path(field).asText("")).filter(text -> !text.isBlank());
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).map(host -> host.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
