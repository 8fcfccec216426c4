package io.github.entente.actor.naming;

/** Keeps track of which words stand in quotation marks, over the sentences of a paragraph. */
public final class Quotation {

    private boolean open;
    private int paragraph = -1;

    public boolean[] read(Line line) {
        if (line.paragraph() != paragraph) {
            open = false;
            paragraph = line.paragraph();
        }
        boolean[] quoted = new boolean[line.size()];
        for (int i = 0; i < line.size(); i++) {
            switch (line.token(i).text()) {
                case "\u201C", "``" -> open = true;
                case "\u201D", "''" -> open = false;
                case "\"" -> open = !open;
                default -> quoted[i] = open;
            }
        }
        return quoted;
    }
}
