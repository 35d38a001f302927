package org.casus.page;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** The files that a list of paths stands for, one at a time; no more is held than the listings of the folders it stands in. */
final class Walk implements Iterator<Walk.Step> {

    /** One thing met on the walk. */
    sealed interface Step {}

    /**
     * A file to be read.
     *
     * @param named whether the user named it, so that its ending does not matter
     */
    record File(Path path, boolean named) implements Step {}

    /** The place of standard input among the paths. */
    record StandardInput() implements Step {}

    /** A path that leads nowhere. */
    record Astray(Failure failure) implements Step {}

    private final Iterator<String> paths;
    private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
    private final Set<Path> entered = new HashSet<>();
    private String folder = "";
    private boolean fruitless;
    private Optional<Step> ahead = Optional.empty();

    Walk(List<String> paths) {
        this.paths = List.copyOf(paths).iterator();
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && (!folders.isEmpty() || paths.hasNext())) {
            ahead = folders.isEmpty() ? start(paths.next()) : walkOn();
        }
        return ahead.isPresent();
    }

    @Override
    public Step next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Step step = ahead.orElseThrow();
        ahead = Optional.empty();
        return step;
    }

    private Optional<Step> start(String name) {
        if (name.equals(PageFiles.STANDARD_INPUT)) {
            return Optional.of(new StandardInput());
        }
        try {
            Path path = Path.of(name);
            if (!Files.isDirectory(path)) {
                return Optional.of(new File(path, true));
            }
            folder = name;
            fruitless = true;
            entered.clear();
            return enter(path);
        } catch (InvalidPathException e) {
            return astray(name, "not a path: " + e.getReason());
        }
    }

    private Optional<Step> walkOn() {
        Iterator<Path> listing = folders.element();
        if (listing.hasNext()) {
            return look(listing.next());
        }
        folders.remove();
        if (folders.isEmpty() && fruitless) {
            return astray(folder, "the folder holds no pages: expected files ending in " + Kind.ENDINGS);
        }
        return Optional.empty();
    }

    private Optional<Step> look(Path path) {
        if (path.getFileName().toString().startsWith(".")) {
            return Optional.empty();
        }
        if (Files.isDirectory(path)) {
            return enter(path);
        }
        boolean readable =
                Files.isRegularFile(path) || !Files.exists(path); // a broken link is told of, not passed over
        if (readable && Kind.ofName(path.toString()).isPresent()) {
            fruitless = false;
            return Optional.of(new File(path, false));
        }
        return Optional.empty();
    }

    private Optional<Step> enter(Path path) {
        try {
            if (entered.add(path.toRealPath())) {
                folders.push(listing(path).iterator());
            }
            return Optional.empty();
        } catch (NoSuchFileException gone) {
            return astray(path.toString(), "no such folder any more");
        } catch (IOException e) {
            fruitless = false;
            return astray(path.toString(), Trouble.describe("folder", e));
        }
    }

    private static List<Path> listing(Path folder) throws IOException {
        List<Path> listing = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(listing::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(listing);
        return listing;
    }

    private static Optional<Step> astray(String file, String message) {
        return Optional.of(new Astray(new Failure(file, Trouble.STAGE, message)));
    }
}
