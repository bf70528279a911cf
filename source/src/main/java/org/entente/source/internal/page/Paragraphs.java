package org.entente.source.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a part of a page, white space made even. For one walk and one thread. */
final class Paragraphs implements NodeVisitor {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\n\\s*\n");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Paragraphs() {}

    static List<String> of(@Nullable Element part) {
        Paragraphs walk = new Paragraphs();
        if (part != null) {
            part.traverse(walk);
            walk.close();
        }
        return walk.paragraphs;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            open.append(SPACE.matcher(text.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                open.append('\n');
            } else if (element.isBlock()) {
                close();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            close();
        }
    }

    private void close() {
        for (String paragraph : EMPTY_LINE.split(open)) {
            String even = SPACE.matcher(paragraph).replaceAll(" ").strip();
            if (!even.isEmpty()) {
                paragraphs.add(even);
            }
        }
        open.setLength(0);
    }
}
