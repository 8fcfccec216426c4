package io.github.entente.article.format.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what stands below a picture instead of the picture: its title, or else what it shows. */
final class Captions implements NodeRenderer {

    private final HtmlWriter out;

    Captions(HtmlNodeRendererContext context) {
        this.out = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        Optional<String> title = Optional.ofNullable(((Image) node).getTitle());
        out.tag("span", Map.of("class", "caption"));
        out.text(title.filter(text -> !text.isBlank()).orElseGet(() -> words(node)));
        out.tag("/span");
    }

    private static String words(Node image) {
        StringBuilder words = new StringBuilder();
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                words.append(text.getLiteral());
            }
        }
        return words.toString();
    }
}
