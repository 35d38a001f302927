package org.casus.text;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.maltparser.concurrent.ConcurrentMaltParserModel;
import org.maltparser.concurrent.ConcurrentMaltParserService;
import org.maltparser.core.exception.MaltChainedException;

/** Trees by MaltParser, a transition parser with linear classifiers (Nivre and others 2007). */
final class TransitionParser implements Parser {

    private static final int HEAD = 6;
    private static final int RELATION = 7;

    private final ConcurrentMaltParserModel model;

    private TransitionParser(ConcurrentMaltParserModel model) {
        this.model = model;
    }

    static TransitionParser standard() {
        return Models.tree(TransitionParser::load);
    }

    private static TransitionParser load(URL model) throws IOException {
        try {
            return new TransitionParser(ConcurrentMaltParserService.initializeParserModel(model));
        } catch (MaltChainedException e) {
            throw new IOException("the parser cannot make sense of it: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Token> parse(List<Token> tagged) {
        String[] lines = tagged.stream().map(TransitionParser::line).toArray(String[]::new);
        try {
            return attach(tagged, model.parseTokens(lines));
        } catch (MaltChainedException e) {
            throw new IllegalStateException(
                    "the parser failed on \"" + tagged.get(0).form() + " …\"", e);
        }
    }

    private static String line(Token token) {
        return String.join(
                "\t",
                Integer.toString(token.index() + 1),
                token.form(),
                token.lemma().isBlank() ? "_" : token.lemma(),
                token.tag(),
                token.tag(),
                "_");
    }

    private static List<Token> attach(List<Token> tagged, String[] parsed) {
        List<Token> tree = new ArrayList<>(tagged.size());
        for (int i = 0; i < tagged.size(); i++) {
            String[] columns = parsed[i].split("\t", -1);
            int head = Integer.parseInt(columns[HEAD]) - 1;
            tree.add(tagged.get(i).under(head, head < 0 ? "root" : columns[RELATION]));
        }
        return TreeRepair.repair(tree);
    }
}
