package io.github.entente.actor;
import io.github.entente.language.English;
import java.nio.file.*;
import java.util.*;
class Dump {
    public static void main(String[] a) throws Exception {
        var english = new English();
        var casting = new Casting(Gazetteer.of(Path.of(a[0])));
        for (var e : MentionExamples.read("mentions.txt")) {
            if (a.length > 1 && !e.name().contains(a[1])) continue;
            var doc = english.read(e.article(), s -> true);
            var docFlat = english.read(e.article(), s -> false);
            var lines = MentionExamples.lines(casting.cast(doc), e.article().text());
            var flat = MentionExamples.lines(casting.cast(docFlat), e.article().text());
            System.out.println("== " + e.name());
            System.out.println(e.article().text().strip());
            for (var l : lines) System.out.println("-> " + l);
            if (!lines.equals(flat)) { var x = new ArrayList<>(lines); x.removeAll(flat); var y = new ArrayList<>(flat); y.removeAll(lines); System.out.println("   ONLY TREE " + x + "  ONLY FLAT " + y); }
            if (a.length > 1) for (var s : doc.sentences()) { for (var t : s.tokens()) System.out.print(t.text()+"/"+t.tag()+"/"+s.tree().get().relation(t.index())+"<"+s.tree().get().head(t.index())+" "); System.out.println(); }
        }
    }
}
